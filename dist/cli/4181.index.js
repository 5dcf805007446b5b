"use strict";
exports.id = 4181;
exports.ids = [4181];
exports.modules = {

/***/ 7187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ isInternalAddress),
/* harmony export */   _W: () => (/* binding */ isLinkLocal),
/* harmony export */   o4: () => (/* binding */ withoutBrackets),
/* harmony export */   rN: () => (/* binding */ guardedLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__);


const linkLocal = blockList([
    ['169.254.0.0', 16, 'ipv4'],
    ['fe80::', 10, 'ipv6'],
    // The metadata service of EC2 over IPv6.
    ['fd00:ec2::', 32, 'ipv6'],
]);
const internal = blockList([
    ['0.0.0.0', 8, 'ipv4'],
    ['10.0.0.0', 8, 'ipv4'],
    ['100.64.0.0', 10, 'ipv4'],
    ['127.0.0.0', 8, 'ipv4'],
    ['172.16.0.0', 12, 'ipv4'],
    ['192.168.0.0', 16, 'ipv4'],
    ['::', 128, 'ipv6'],
    ['::1', 128, 'ipv6'],
    ['fc00::', 7, 'ipv6'],
]);
/** An address where clouds answer with credentials, and where no registry ever is. */
function isLinkLocal(hostname) {
    return contains(linkLocal, hostname);
}
/** A loopback, private or link-local address, written as an address; or `localhost`. */
function isInternalAddress(hostname) {
    const name = withoutBrackets(hostname);
    if (name === 'localhost' || name.endsWith('.localhost'))
        return true;
    return contains(internal, name) || contains(linkLocal, name);
}
/** A URL's host name without the brackets around an IPv6 address. */
function withoutBrackets(hostname) {
    return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}
/**
 * Resolves names as usual, and fails when one leads to a link-local address: for hosts that a
 * server named, not the user.
 */
const guardedLookup = (hostname, options, callback) => {
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, options, (error, address, family) => {
        const isRefused = error === null && addressesOf(address).some(isLinkLocal);
        const refusal = new Error(`${hostname} resolves to a link-local address`);
        callback(isRefused ? Object.assign(refusal, { code: 'ELINKLOCAL' }) : error, address, family);
    });
};
function addressesOf(address) {
    return typeof address === 'string' ? [address] : address.map((one) => one.address);
}
function blockList(subnets) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const [network, prefix, family] of subnets)
        list.addSubnet(network, prefix, family);
    return list;
}
function contains(list, hostname) {
    const address = withoutBrackets(hostname);
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
    // An IPv4 address inside an IPv6 one is checked as IPv4 by BlockList itself.
    return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
}


/***/ }),

/***/ 4712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c9: () => (/* binding */ checkLocation),
  Hn: () => (/* binding */ createRegistryClient),
  Xe: () => (/* binding */ redirectStatuses)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(351);
// EXTERNAL MODULE: ./src/registry/address.ts
var address = __webpack_require__(7187);
;// CONCATENATED MODULE: ./src/registry/challenge.ts
const token = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
const space = '[ \\t]*';
// Sticky, and every alternative starts with another character: one pass, no backtracking.
const parameter = new RegExp(`${space}(${token})${space}=${space}(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]+))`, 'y');
const scheme = new RegExp(`[ \\t,]*(${token})(?=[ \\t,]|$)`, 'y');
const separator = /[ \t]*,[ \t]*/y;
/**
 * Reads `WWW-Authenticate`, also when it holds several challenges. What does not follow the
 * grammar ends the list.
 */
function parseChallenges(header) {
    const challenges = [];
    let position = 0;
    const take = (pattern) => {
        pattern.lastIndex = position;
        const match = pattern.exec(header);
        if (match !== null)
            position = pattern.lastIndex;
        return match;
    };
    for (;;) {
        const name = take(scheme)?.[1];
        if (name === undefined)
            return challenges;
        const parameters = new Map();
        for (let match = take(parameter); match !== null; match = take(parameter)) {
            const key = (match[1] ?? '').toLowerCase();
            // The first of two equal names counts: a second one cannot replace it.
            if (!parameters.has(key))
                parameters.set(key, match[2]?.replace(/\\(.)/g, '$1') ?? match[3] ?? '');
            const before = position;
            if (take(separator) === null)
                break;
            // What follows may be the next challenge.
            parameter.lastIndex = position;
            if (!parameter.test(header))
                position = before;
        }
        challenges.push({ scheme: name.toLowerCase(), parameters });
    }
}

// EXTERNAL MODULE: ./src/registry/credentials.ts + 1 modules
var credentials = __webpack_require__(2924);
// EXTERNAL MODULE: ./src/registry/origin.ts
var origin = __webpack_require__(5685);
// EXTERNAL MODULE: ./src/registry/realm.ts
var registry_realm = __webpack_require__(7748);
// EXTERNAL MODULE: ./src/registry/reference.ts
var reference = __webpack_require__(9310);
;// CONCATENATED MODULE: ./src/registry/retry.ts

/**
 * Tries until it is done, at most `registryLimits.retries` times more, waiting longer each time,
 * give or take a tenth so that many clients do not come back together. A server's `Retry-After`
 * is honoured up to `retryAfterMs`; one that asks for more is not waited for at all. No try starts
 * later than `retryTotalMs` after the first.
 *
 * @throws the last try's error; the signal's reason as soon as it aborts
 */
async function retry(attempt, clock, signal) {
    const started = clock.now();
    for (let tries = 0;; tries++) {
        signal.throwIfAborted();
        const result = await attempt();
        if (result.type === 'done')
            return result.value;
        const wait = waitBefore(tries, result.retryAfterMs, clock.random());
        const elapsed = clock.now() - started;
        const isOver = tries >= limits/* registryLimits */.a1.retries ||
            (result.retryAfterMs ?? 0) > limits/* registryLimits */.a1.retryAfterMs ||
            elapsed + wait > limits/* registryLimits */.a1.retryTotalMs;
        if (isOver)
            throw result.error;
        await clock.sleep(wait, signal);
    }
}
/**
 * Milliseconds to wait before try `tries + 2`.
 *
 * @param random from 0 up to 1
 */
function waitBefore(tries, retryAfterMs, random) {
    const jitter = 0.9 + 0.2 * random;
    const backoff = limits/* registryLimits */.a1.retryBaseMs * 2 ** tries * jitter;
    const bounded = Math.min(limits/* registryLimits */.a1.retryMaxMs, Math.max(limits/* registryLimits */.a1.retryMinMs, backoff));
    return Math.max(bounded, retryAfterMs ?? 0);
}
/**
 * Reads `Retry-After` (RFC 9110, section 10.2.3): seconds or a date.
 *
 * @returns milliseconds from now, never negative; null when there is none that can be read
 */
function readRetryAfter(header, now) {
    if (header === undefined)
        return null;
    const text = header.trim();
    if (/^[0-9]{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}

// EXTERNAL MODULE: ./src/registry/failure.ts
var failure = __webpack_require__(2465);
// EXTERNAL MODULE: ./src/registry/json.ts
var json = __webpack_require__(349);
// EXTERNAL MODULE: ./src/registry/transport.ts + 1 modules
var registry_transport = __webpack_require__(2425);
;// CONCATENATED MODULE: ./src/registry/token.ts








/** A token server that names no lifetime means this (distribution's token specification). */
const defaultLifetimeSeconds = 60;
/**
 * Asks a token server once: with GET as distribution's token specification has it, or with POST
 * (OAuth2, `refresh_token`) when there is an identity token. Redirects are not followed.
 */
async function requestToken(question, tools, signal) {
    try {
        const response = await tools.transport.send(toRequest(question, signal));
        if (response.status === 200)
            return { type: 'done', value: await readToken(response) };
        const retryAfterMs = readRetryAfter(response.headers['retry-after'], tools.clock.now());
        const error = await (0,failure/* statusFailure */.FP)(response, {
            what: `a token at ${(0,registry_realm/* describeUrl */.N)(question.realm)}`,
            registry: question.registry,
            credentialSource: question.credential?.source ?? null,
            redact: tools.redactor.redact,
        });
        if (!isTransientStatus(response.status))
            throw error;
        return { type: 'again', error, retryAfterMs };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof errors/* CanaryError */.Rc || (0,errors/* systemErrorCode */.vq)(error) === '')
            throw error;
        if (!(0,failure/* isTransient */.dg)(error))
            throw (0,failure/* networkFailure */.rd)(error, question.realm);
        return { type: 'again', error: (0,failure/* networkFailure */.rd)(error, question.realm), retryAfterMs: null };
    }
}
/** Statuses that a server gives when it may answer soon. */
function isTransientStatus(status) {
    return [408, 429, 500, 502, 503, 504].includes(status);
}
function toRequest(question, signal) {
    const { realm, service, scope, credential, isNamedByUser } = question;
    const common = { isNamedByUser, signal };
    if (credential?.type === 'identity-token') {
        const form = new URLSearchParams({
            grant_type: 'refresh_token',
            client_id: 'container-canary',
            ...(service !== null && { service }),
            scope,
            refresh_token: credential.token.reveal(),
        });
        const headers = {
            'content-type': 'application/x-www-form-urlencoded',
            accept: 'application/json',
        };
        return { ...common, method: 'POST', url: realm, headers, body: Buffer.from(form.toString()) };
    }
    const url = new URL(realm);
    if (service !== null)
        url.searchParams.set('service', service);
    url.searchParams.append('scope', scope);
    const authorization = credential?.type === 'basic' ? { authorization: `Basic ${(0,credentials/* encodeBasic */.rY)(credential)}` } : {};
    return {
        ...common,
        method: 'GET',
        url,
        headers: { accept: 'application/json', ...authorization },
        body: null,
    };
}
async function readToken(response) {
    const name = `the answer of the token server ${(0,registry_realm/* describeUrl */.N)(response.url)}`;
    const origin = { name, kind: 'infrastructure' };
    const bytes = await (0,registry_transport/* readBody */.x8)(response, limits/* registryLimits */.a1.tokenBytes, origin);
    const answer = (0,json/* parseJsonObject */.dw)(bytes, origin);
    const given = [(0,json/* stringMember */.sk)(answer, 'access_token'), (0,json/* stringMember */.sk)(answer, 'token')];
    // A header can hold no more than these characters, and a line break would end it.
    const value = given.find((one) => one !== null && /^[\x21-\x7e]+$/.test(one));
    if (value === undefined || value === null) {
        throw (0,errors/* infrastructureError */.kv)({ code: 'token-malformed', message: `${name} holds no token` });
    }
    const seconds = (0,json/* member */.Dc)(answer, 'expires_in');
    const lifetime = typeof seconds === 'number' && seconds > 0 ? seconds : defaultLifetimeSeconds;
    return { value, lifetimeMs: lifetime * 1000 };
}

;// CONCATENATED MODULE: ./src/registry/authentication.ts









/** Answers challenges and keeps the tokens, one for each registry, repository and actions. */
function createAuthenticator(options) {
    const tokens = new Map();
    const basics = new Map();
    const sources = new Map();
    const credentials = rememberCredentials(options, sources);
    return {
        known: (access) => {
            const held = tokens.get(keyOf(access));
            const isFresh = held !== undefined && held.expiresAt - limits/* registryLimits */.a1.tokenLeewayMs > options.clock.now();
            if (isFresh)
                return `Bearer ${held.value}`;
            return basics.get(access.repository.registry) ?? null;
        },
        answer: async (access, header, signal) => {
            const { registry } = access.repository;
            const challenge = chooseChallenge(header, access);
            const credential = await credentials(registry, signal);
            if (challenge.scheme === 'basic') {
                const value = basicAuthorization(credential, registry);
                basics.set(registry, value);
                return value;
            }
            const held = await buyToken(access, challenge, credential, options, signal);
            tokens.set(keyOf(access), held);
            return `Bearer ${held.value}`;
        },
        sourceOf: (registry) => sources.get(registry) ?? null,
    };
}
/** A registry's credentials are looked up once: a helper may be slow, or ask a person. */
function rememberCredentials(options, sources) {
    const found = new Map();
    return async (registry, signal) => {
        const asked = found.get(registry) ?? options.credentials(registry, signal);
        found.set(registry, asked);
        const credential = await asked;
        sources.set(registry, credential?.source ?? null);
        if (credential !== null) {
            const value = credential.type === 'basic' ? credential.password : credential.token;
            options.redactor.learn(value.reveal());
            if (credential.type === 'basic')
                options.redactor.learn((0,credentials/* encodeBasic */.rY)(credential));
        }
        return credential;
    };
}
function chooseChallenge(header, access) {
    const offered = parseChallenges(header ?? '');
    const chosen = offered.find((one) => one.scheme === 'bearer') ?? offered.find((one) => one.scheme === 'basic');
    if (chosen !== undefined)
        return chosen;
    const schemes = (0,origin/* oneLine */.T)(offered.map((one) => one.scheme).join(', '), 60);
    const how = schemes === '' ? 'does not say how' : `offers only ${schemes}`;
    throw (0,errors/* infrastructureError */.kv)({
        code: 'registry-challenge',
        message: `${access.repository.registry} asks for credentials (401) and ${how}`,
        hint: 'is this host a registry?',
    });
}
function basicAuthorization(credential, registry) {
    if (credential?.type === 'basic') {
        return `Basic ${(0,credentials/* encodeBasic */.rY)(credential)}`;
    }
    const found = credential === null ? 'there are none' : `${credential.source} has only a token`;
    throw (0,errors/* inputError */.Xu)({
        code: 'registry-unauthorized',
        message: `${registry} asks for a user and a password, and ${found}`,
        hint: `log in with docker login ${registry}, or give --registry-username`,
    });
}
async function buyToken(access, challenge, credential, options, signal) {
    if (credential?.type === 'access-token') {
        return { value: credential.token.reveal(), expiresAt: Number.POSITIVE_INFINITY };
    }
    const { registry } = access.repository;
    const realm = (0,registry_realm/* checkRealm */.m)(challenge.parameters.get('realm') ?? '', access.api, credential !== null, options.tokenHosts);
    const question = {
        realm,
        registry,
        service: challenge.parameters.get('service') ?? null,
        scope: scopeOf(access, challenge.parameters.get('scope') ?? ''),
        credential,
        isNamedByUser: realm.hostname === new URL(`https://${(0,reference/* apiHostOf */.gz)(registry)}`).hostname,
    };
    const token = await retry(() => requestToken(question, options, signal), options.clock, signal);
    options.redactor.learn(token.value);
    return { value: token.value, expiresAt: options.clock.now() + token.lifetimeMs };
}
/**
 * Our scope, and what the registry asks for besides on the same repository: it knows what its
 * answers need. A scope on anything else is not asked for.
 */
function scopeOf(access, offered) {
    const prefix = `repository:${access.repository.path}:`;
    const actions = new Set(access.actions.split(','));
    for (const scope of offered.split(' ')) {
        if (!scope.startsWith(prefix))
            continue;
        for (const action of scope.slice(prefix.length).split(','))
            actions.add(action);
    }
    return `${prefix}${[...actions].sort().join(',')}`;
}
function keyOf(access) {
    const { registry, path } = access.repository;
    return `${registry} ${path} ${access.actions}`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/registry/clock.ts

const systemClock = {
    now: () => Date.now(),
    sleep: async (ms, signal) => {
        await (0,promises_.setTimeout)(ms, undefined, { signal }).catch((error) => {
            signal.throwIfAborted();
            throw error;
        });
    },
    random: () => Math.random(),
};

// EXTERNAL MODULE: ./src/registry/proxy.ts
var proxy = __webpack_require__(4263);
// EXTERNAL MODULE: ./src/registry/secret.ts
var secret = __webpack_require__(203);
// EXTERNAL MODULE: ./src/registry/tls.ts
var tls = __webpack_require__(5458);
;// CONCATENATED MODULE: ./src/registry/client.ts














/** Statuses that lead elsewhere. */
const redirectStatuses = [301, 302, 303, 307, 308];
/** @throws CanaryError (input) when the environment names a proxy that cannot be used */
function createRegistryClient(options) {
    const contexts = (0,tls/* createTlsContexts */.u)(options);
    const proxies = (0,proxy/* proxiesFromEnvironment */.S)(options.env);
    const transport = (0,registry_transport/* createTransport */.oO)(contexts, proxies, options.timeouts);
    const clock = options.clock ?? systemClock;
    const redactor = (0,secret/* createRedactor */.l)();
    const { credentials, tokenHosts, plainHttp } = options;
    const authentication = { credentials, tokenHosts, transport, clock, redactor };
    const authenticator = createAuthenticator(authentication);
    const tools = { transport, authenticator, redactor, clock, plainHttp };
    return {
        call: (request, consume) => call(request, consume, tools),
        referrersApi: new Map(),
        clock,
        close: transport.close,
    };
}
async function call(request, consume, tools) {
    const { signal } = request;
    try {
        return await retry(() => attempt(request, consume, tools), tools.clock, signal);
    }
    catch (error) {
        if (!signal.aborted)
            throw withoutSecrets(error, tools.redactor);
        const reason = signal.reason;
        if (reason instanceof errors/* CanaryError */.Rc)
            throw reason;
        const problem = { code: 'cancelled', message: `cancelled while asking for ${request.what}` };
        throw new errors/* CanaryError */.Rc('cancelled', problem, { cause: reason });
    }
}
/** A hostile registry can repeat a secret in anything that it sends, such as a redirect. */
function withoutSecrets(error, redactor) {
    if (!(error instanceof errors/* CanaryError */.Rc) || redactor.redact(error.message) === error.message) {
        return error;
    }
    const [first, ...rest] = error.problems;
    const clean = (problem) => ({ ...problem, message: redactor.redact(problem.message) });
    // Without its cause, which says the same.
    return new errors/* CanaryError */.Rc(error.kind, [clean(first), ...rest.map(clean)]);
}
async function attempt(request, consume, tools) {
    const api = apiOf(request.repository.registry, tools.plainHttp);
    let url = api;
    try {
        const target = request.target;
        const path = `/v2/${request.repository.path}/`;
        url = typeof target === 'string' ? new URL(`${path}${target}`, api) : target;
        const response = await follow(request, api, url, tools);
        url = response.url;
        if (request.expect.includes(response.status)) {
            return { type: 'done', value: await consume(response) };
        }
        const retryAfterMs = readRetryAfter(response.headers['retry-after'], tools.clock.now());
        const error = await (0,failure/* statusFailure */.FP)(response, {
            what: request.what,
            registry: request.repository.registry,
            credentialSource: tools.authenticator.sourceOf(request.repository.registry),
            redact: tools.redactor.redact,
        });
        if (!isTransientStatus(response.status))
            throw error;
        return { type: 'again', error, retryAfterMs };
    }
    catch (error) {
        if (error instanceof errors/* CanaryError */.Rc || request.signal.aborted)
            throw error;
        // What has no code is no failure of a connection: a fault of ours, which is told as one.
        if ((0,errors/* systemErrorCode */.vq)(error) === '')
            throw error;
        if (!(0,failure/* isTransient */.dg)(error))
            throw (0,failure/* networkFailure */.rd)(error, url);
        return { type: 'again', error: (0,failure/* networkFailure */.rd)(error, url), retryAfterMs: null };
    }
}
/** Where a registry's API answers. */
function apiOf(registry, plainHttp) {
    const scheme = plainHttp.includes(registry) ? 'http' : 'https';
    return new URL(`${scheme}://${(0,reference/* apiHostOf */.gz)(registry)}`);
}
/** One request, with the answer to a 401 and the redirects that belong to it. */
async function follow(request, api, start, tools) {
    const access = { repository: request.repository, actions: request.actions, api };
    let url = start;
    let authorization = tools.authenticator.known(access);
    let answered = false;
    let redirects = 0;
    for (;;) {
        const isOwn = url.origin === api.origin;
        const response = await tools.transport.send({
            method: request.method,
            url,
            headers: {
                // A compressed answer would be other bytes than those that were promised.
                'accept-encoding': 'identity',
                ...request.headers,
                ...(isOwn && authorization !== null && { authorization }),
            },
            body: request.body ?? null,
            isNamedByUser: isOwn,
            signal: request.signal,
        });
        if (response.status === 401 && isOwn && !answered) {
            // Once: credentials that are refused will not be better the next time.
            answered = true;
            await (0,registry_transport/* discard */.vf)(response);
            const header = response.headers['www-authenticate'];
            authorization = await tools.authenticator.answer(access, header, request.signal);
            continue;
        }
        if (!isRedirect(request, response))
            return response;
        await (0,registry_transport/* discard */.vf)(response);
        redirects += 1;
        if (redirects > limits/* registryLimits */.a1.redirects) {
            throw redirectError(request, `more than ${limits/* registryLimits */.a1.redirects} times in a row`);
        }
        url = checkLocation(request, response.headers.location, response.url, api);
    }
}
/** A redirect that is followed: reading only, for what is written must not go elsewhere unseen. */
function isRedirect(request, response) {
    const isAway = redirectStatuses.includes(response.status);
    return isAway && request.method === 'GET' && response.headers.location !== undefined;
}
/**
 * Reads a URL that a registry sends a client to.
 *
 * @throws CanaryError (infrastructure) when it is none that may be followed
 */
function checkLocation(request, location, base, api) {
    if (!URL.canParse(location, base.href))
        throw redirectError(request, 'to something that is no URL');
    const url = new URL(location, base.href);
    const shown = (0,registry_realm/* describeUrl */.N)(url);
    if (!['http:', 'https:'].includes(url.protocol))
        throw redirectError(request, `to ${shown}`);
    // A registry behind a proxy that ends TLS may not know that it is spoken to over TLS.
    if (url.protocol === 'http:' && url.hostname === api.hostname)
        url.protocol = api.protocol;
    if (url.protocol === 'http:' && api.protocol === 'https:') {
        throw redirectError(request, `to ${shown}, which is not encrypted`);
    }
    if ((0,address/* isLinkLocal */._W)(url.hostname)) {
        throw redirectError(request, `to ${shown}, which is a link-local address`);
    }
    url.username = '';
    url.password = '';
    return url;
}
function redirectError(request, where) {
    const { registry } = request.repository;
    return (0,errors/* infrastructureError */.kv)({
        code: 'registry-redirect',
        message: `${registry} redirects ${where}, asked for ${request.what}`,
    });
}


/***/ }),

/***/ 529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aG: () => (/* binding */ checkContent),
  S0: () => (/* binding */ inlineData),
  zr: () => (/* binding */ verified)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(351);
// EXTERNAL MODULE: ./src/registry/digest.ts
var registry_digest = __webpack_require__(5035);
// EXTERNAL MODULE: ./src/registry/origin.ts
var registry_origin = __webpack_require__(5685);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./src/registry/young-garbage.ts


/**
 * Collects the buffers of a stream that have been used. Node gives every read a new buffer, and V8,
 * which sees only their small handles, lets about 80 MiB of them pile up before it looks; a minor
 * collection takes less than a millisecond and keeps a stream of any size in a third of that.
 */
function youngGarbageCollector() {
    let collect;
    return () => {
        collect ??= exposeCollect();
        collect({ type: 'minor' });
    };
}
/** V8 hands its collector only to a context that is made while the flag is set. */
function exposeCollect() {
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    try {
        // A context that was made with the flag has the function.
        return (0,external_node_vm_.runInNewContext)('gc');
    }
    finally {
        (0,external_node_v8_.setFlagsFromString)('--no-expose-gc');
    }
}

;// CONCATENATED MODULE: ./src/registry/content.ts





/**
 * Passes bytes on and counts and hashes them on the way.
 *
 * @throws CanaryError at the first byte too many, and at the end when the size or the digest differs
 */
async function* verified(source, descriptor, origin) {
    const hash = (0,external_node_crypto_.createHash)((0,registry_digest/* algorithmOf */.Hy)(descriptor.digest));
    const collect = youngGarbageCollector();
    let size = 0;
    let collected = 0;
    for await (const part of source) {
        size += part.length;
        if (size - collected >= limits/* registryLimits */.a1.streamGarbageBytes) {
            collect();
            collected = size;
        }
        if (size > descriptor.size)
            refuseSize(size, descriptor, origin);
        hash.update(part);
        yield part;
    }
    refuseSize(size, descriptor, origin);
    refuseDigest(hash.digest('hex'), descriptor.digest, origin);
}
/** @throws CanaryError when `bytes` are not of the descriptor's size and digest */
function checkContent(bytes, descriptor, origin) {
    refuseSize(bytes.length, descriptor, origin);
    const found = (0,registry_digest/* digestOf */.ol)(bytes, (0,registry_digest/* algorithmOf */.Hy)(descriptor.digest));
    refuseDigest((0,registry_digest/* encodedOf */.EX)(found), descriptor.digest, origin);
}
/** The content that stands inside a descriptor (descriptor.md, `data`); null when there is none. */
function inlineData(descriptor, origin) {
    if (descriptor.data === null)
        return null;
    const bytes = Buffer.from(descriptor.data, 'base64');
    checkContent(bytes, descriptor, origin);
    return bytes;
}
function refuseSize(size, descriptor, origin) {
    if (size === descriptor.size)
        return;
    const found = size > descriptor.size ? 'more than' : `only ${size} of`;
    const what = `has ${found} the ${descriptor.size} bytes that its descriptor names`;
    throw (0,registry_origin/* contentError */.G)(origin, 'content-size', what);
}
function refuseDigest(found, digest, origin) {
    if (found === (0,registry_digest/* encodedOf */.EX)(digest))
        return;
    const what = `hashes to ${(0,registry_digest/* algorithmOf */.Hy)(digest)}:${found}, not to ${digest}`;
    throw (0,registry_origin/* contentError */.G)(origin, 'digest-mismatch', what);
}


/***/ }),

/***/ 2924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FX: () => (/* binding */ credentialFor),
  d8: () => (/* binding */ dockerCredentials),
  rY: () => (/* binding */ encodeBasic),
  lX: () => (/* binding */ serverAddressOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(351);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(7006);
// EXTERNAL MODULE: ./src/registry/missing-file.ts
var missing_file = __webpack_require__(4126);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/registry/json.ts
var json = __webpack_require__(349);
// EXTERNAL MODULE: ./src/registry/origin.ts
var origin = __webpack_require__(5685);
// EXTERNAL MODULE: ./src/registry/secret.ts
var secret = __webpack_require__(203);
;// CONCATENATED MODULE: ./src/registry/helper.ts







/**
 * The protocol of docker-credential-helpers: `docker-credential-<name> get` reads the server from
 * its input and writes `{"Username": …, "Secret": …}`. The user `<token>` means that the secret
 * is an identity token. Nothing secret is ever an argument.
 *
 * @throws CanaryError (infrastructure) when it is not there, fails, or does not end in time
 */
function createHelper(env, deadlineMs = limits/* registryLimits */.a1.helperMs) {
    return async (name, server, signal) => {
        const program = `docker-credential-${name}`;
        if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
            throw helperError(`"${(0,origin/* oneLine */.T)(name, 60)}" is no name of a credential helper`);
        }
        const result = await runHelper(program, server, env, AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)])).catch((error) => {
            signal.throwIfAborted();
            throw helperError(describeFailure(program, error, deadlineMs), error);
        });
        if (result.code !== 0) {
            const words = (0,origin/* oneLine */.T)(result.stdout.toString('utf8'));
            // The words that the protocol gives for "not found"; there is no exit code for it.
            if (/credentials not found/i.test(words))
                return null;
            const said = words === '' || words.startsWith('{') ? '' : `: ${words}`;
            throw helperError(`the credential helper ${program} failed for ${server}${said}`);
        }
        return readAnswer(program, result.stdout);
    };
}
function readAnswer(program, stdout) {
    const answer = (0,json/* asObject */.eB)((0,json/* tryParseJson */.Bl)(stdout));
    const username = answer === null ? null : (0,json/* stringMember */.sk)(answer, 'Username');
    const password = answer === null ? null : (0,json/* stringMember */.sk)(answer, 'Secret');
    if (username === null || password === null) {
        // The answer may hold a secret: it is not quoted.
        throw helperError(`the credential helper ${program} does not answer as the protocol asks`);
    }
    const source = `the credential helper ${program}`;
    if (username === '<token>')
        return { type: 'identity-token', token: (0,secret/* secret */.r)(password), source };
    if (username === '' && password === '')
        return null;
    return { type: 'basic', username, password: (0,secret/* secret */.r)(password), source };
}
function runHelper(program, server, env, signal) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, ['get'], {
            env: { ...env },
            stdio: ['pipe', 'pipe', 'ignore'],
            signal,
            killSignal: 'SIGKILL',
        });
        const parts = [];
        let size = 0;
        child.stdout.on('data', (part) => {
            size += part.length;
            if (size <= limits/* registryLimits */.a1.helperBytes) {
                parts.push(part);
                return;
            }
            reject(new Error(`it wrote more than ${limits/* registryLimits */.a1.helperBytes} bytes`));
            child.kill('SIGKILL');
        });
        child.once('error', reject);
        child.once('close', (code) => {
            resolve({ code, stdout: Buffer.concat(parts) });
        });
        // A helper may end without reading: what then fails is the writing, and its exit code tells.
        child.stdin.on('error', () => undefined);
        child.stdin.end(`${server}\n`);
    });
}
function describeFailure(program, error, deadlineMs) {
    if ((0,missing_file/* isMissingFile */.F)(error)) {
        return `the credential helper ${program} is not installed`;
    }
    if ((0,errors/* systemErrorCode */.vq)(error) === 'ABORT_ERR') {
        return `the credential helper ${program} did not end within ${deadlineMs / 1000} s`;
    }
    return `the credential helper ${program} failed: ${(0,errors/* messageOf */.bD)(error)}`;
}
function helperError(message, cause) {
    const hint = "it is named by credHelpers or credsStore in docker's config.json";
    return (0,errors/* infrastructureError */.kv)({ code: 'credential-helper', message, hint }, { cause });
}

;// CONCATENATED MODULE: ./src/registry/credentials.ts








/** User and password as the Basic scheme sends them (RFC 7617): secret like the password itself. */
function encodeBasic({ username, password }) {
    return Buffer.from(`${username}:${password.reveal()}`).toString('base64');
}
const dockerHubNames = ['index.docker.io', 'docker.io', 'registry-1.docker.io'];
/** Under what docker keeps a registry's credentials: Docker Hub's under its first API's address. */
function serverAddressOf(registry) {
    return registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
}
/** One credential for one registry; every other registry goes to `otherwise`. */
function credentialFor(registry, credential, otherwise) {
    return async (asked, signal) => (asked === registry ? credential : otherwise(asked, signal));
}
/**
 * The credentials that `docker login` left: `DOCKER_AUTH_CONFIG` (the text of a config.json), then
 * `config.json` in `DOCKER_CONFIG` or `~/.docker`. `credHelpers` and `credsStore` are asked before
 * `auths`, as docker does. The file is read at the first question.
 */
function dockerCredentials(env, ask = createHelper(env)) {
    let configurations;
    return async (registry, signal) => {
        configurations ??= readConfigurations(env);
        for (const configuration of await configurations) {
            const found = await lookUp(configuration, registry, ask, signal);
            if (found !== null)
                return found;
        }
        return null;
    };
}
async function readConfigurations(env) {
    const found = [];
    if (env['DOCKER_AUTH_CONFIG']) {
        const origin = { name: 'DOCKER_AUTH_CONFIG', kind: 'input' };
        found.push({
            origin,
            document: (0,json/* parseJsonObject */.dw)(Buffer.from(env['DOCKER_AUTH_CONFIG']), origin),
        });
    }
    const home = env['HOME'] ?? env['USERPROFILE'];
    const named = env['DOCKER_CONFIG'] ?? '';
    const directory = named !== '' ? named : home === undefined ? null : (0,external_node_path_.join)(home, '.docker');
    const path = directory === null ? null : (0,external_node_path_.join)(directory, 'config.json');
    const text = path === null ? null : await readIfThere(path);
    if (path !== null && text !== null) {
        const origin = { name: `the docker configuration ${path}`, kind: 'input' };
        found.push({ origin, document: (0,json/* parseJsonObject */.dw)(Buffer.from(text), origin) });
    }
    return found;
}
async function readIfThere(path) {
    const what = 'the docker configuration';
    try {
        return (await (0,source/* readSource */.o)(path, what, limits/* registryLimits */.a1.configurationFileBytes)).text;
    }
    catch (error) {
        if (error instanceof errors/* CanaryError */.Rc && (0,missing_file/* isMissingFile */.F)(error.cause))
            return null;
        throw error;
    }
}
async function lookUp(configuration, registry, ask, signal) {
    const { document, origin } = configuration;
    const server = serverAddressOf(registry);
    const keys = [server, ...(registry === 'docker.io' ? dockerHubNames : [])];
    const helpers = (0,json/* asObject */.eB)((0,json/* member */.Dc)(document, 'credHelpers')) ?? {};
    const own = keys
        .map((key) => (0,json/* stringMember */.sk)(helpers, key))
        .find((name) => name !== null && name !== '');
    const helper = own ?? (0,json/* stringMember */.sk)(document, 'credsStore');
    if (helper) {
        const answer = await ask(helper, server, signal);
        if (answer !== null)
            return answer;
    }
    const entry = findEntry((0,json/* asObject */.eB)((0,json/* member */.Dc)(document, 'auths')) ?? {}, keys);
    return entry === null ? null : readEntry(entry, origin);
}
/** The entry of a registry; older files have URLs where newer ones have hosts. */
function findEntry(auths, keys) {
    for (const key of keys) {
        const exact = (0,json/* asObject */.eB)((0,json/* member */.Dc)(auths, key));
        if (exact !== null)
            return exact;
    }
    const similar = Object.keys(auths).find((key) => keys.includes(hostOf(key)));
    return similar === undefined ? null : (0,json/* asObject */.eB)((0,json/* member */.Dc)(auths, similar));
}
function hostOf(key) {
    const withoutScheme = key.replace(/^https?:\/\//, '');
    return withoutScheme.split('/', 1)[0] ?? withoutScheme;
}
function readEntry(entry, origin) {
    const source = origin.name;
    const identityToken = (0,json/* stringMember */.sk)(entry, 'identitytoken');
    if (identityToken)
        return { type: 'identity-token', token: (0,secret/* secret */.r)(identityToken), source };
    const accessToken = (0,json/* stringMember */.sk)(entry, 'registrytoken');
    if (accessToken)
        return { type: 'access-token', token: (0,secret/* secret */.r)(accessToken), source };
    const auth = (0,json/* stringMember */.sk)(entry, 'auth');
    if (auth)
        return { type: 'basic', ...decodeAuth(auth, origin), source };
    const username = (0,json/* stringMember */.sk)(entry, 'username');
    const password = (0,json/* stringMember */.sk)(entry, 'password');
    if (!username || password === null)
        return null;
    return { type: 'basic', username, password: (0,secret/* secret */.r)(password), source };
}
/** `auth` is base64 of `user:password`; old versions of docker padded it with zero bytes. */
function decodeAuth(auth, origin) {
    const pair = Buffer.from(auth, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    if (colon < 1) {
        throw (0,errors/* inputError */.Xu)({
            code: 'docker-configuration',
            message: `${origin.name} has an "auth" that is not base64 of user:password`,
            hint: 'log in again with docker login',
        });
    }
    return {
        username: pair.slice(0, colon),
        password: (0,secret/* secret */.r)(pair.slice(colon + 1).replace(/\0+$/, '')),
    };
}


/***/ }),

/***/ 2465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ statusFailure),
/* harmony export */   MA: () => (/* binding */ readErrors),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   rd: () => (/* binding */ networkFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(351);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(349);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5685);
/* harmony import */ var _realm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7748);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2425);






/** Tells an answer that is a refusal in one sentence, with the registry's own words. */
async function statusFailure(response, context) {
    const { kind, code, text, hint } = meaningOf(response.status, context);
    const words = await readWords(response, context.redact);
    const message = `${text}${words === '' ? '' : `: ${words}`}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc(kind, hint === null ? { code, message } : { code, message, hint });
}
function meaningOf(status, context) {
    const { what, registry, credentialSource } = context;
    const shown = credentialSource === null
        ? 'without credentials'
        : `with the credentials of ${credentialSource}`;
    const logIn = credentialSource === null
        ? `log in with docker login ${registry}, or give --registry-username`
        : 'check that they are right and may do this';
    const refused = `${registry} refuses ${what} ${shown} (${status})`;
    if (status === 401)
        return { kind: 'input', code: 'registry-unauthorized', text: refused, hint: logIn };
    if (status === 403)
        return { kind: 'input', code: 'registry-forbidden', text: refused, hint: logIn };
    if (status === 404) {
        const text = `${registry} does not have ${what} (404)`;
        const hint = credentialSource === null ? `if it is private: ${logIn}` : null;
        return { kind: 'input', code: 'registry-not-found', text, hint };
    }
    if (status === 429) {
        const text = `${registry} allows no more requests for now (429), asked for ${what}`;
        return { kind: 'infrastructure', code: 'registry-rate-limit', text, hint: 'try again later' };
    }
    const text = `${registry} answered ${status} when asked for ${what}`;
    return { kind: 'infrastructure', code: 'registry-status', text, hint: null };
}
/** The error list of the distribution specification, or what else the answer says, on one line. */
async function readWords(response, redact) {
    const origin = { name: 'the answer', kind: 'infrastructure' };
    // The status has been told; a body that cannot be read adds nothing to it.
    const bytes = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .readBody */ .x8)(response, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.errorBytes, origin).catch(() => null);
    if (bytes === null || bytes.length === 0)
        return '';
    const type = response.headers['content-type'] ?? '';
    // Before anything is cut off: half of a secret would not be recognised.
    const text = redact(Buffer.from(bytes).toString('utf8'));
    if (type.includes('html') || /^\s*<(?:!doctype|html)/i.test(text))
        return 'it sent an HTML page';
    const listed = readErrorList(bytes).map(redact);
    return listed.length > 0 ? (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(listed.join('; ')) : (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(text, 120);
}
function readErrorList(bytes) {
    const errors = readErrors(bytes);
    return errors.slice(0, 3).map(({ code, message }) => {
        const words = code.toLowerCase().replaceAll('_', ' ');
        return message === '' || message === words ? words : `${words}: ${message}`;
    });
}
/** The errors of an answer's body (distribution specification, "Error Codes"). */
function readErrors(bytes) {
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .tryParseJson */ .Bl)(bytes));
    const errors = document === null ? null : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(document, 'errors');
    if (!Array.isArray(errors))
        return [];
    return errors.flatMap((item) => {
        const error = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(item);
        const code = error === null ? null : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringMember */ .sk)(error, 'code');
        return error === null || code === null
            ? []
            : [{ code, message: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringMember */ .sk)(error, 'message') ?? '' }];
    });
}
/** Failures of a connection that may be gone at the next try. */
const transientCodes = new Set([
    'ECONNRESET',
    'ETIMEDOUT',
    'EPIPE',
    'EAI_AGAIN',
    'ENETUNREACH',
    'EHOSTUNREACH',
    'HPE_INVALID_EOF_STATE',
]);
function isTransient(error) {
    return transientCodes.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(error));
}
/** Tells a connection that failed in one sentence. */
function networkFailure(error, url) {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(error);
    const [what, hint] = explain(code, error);
    const message = `${(0,_realm_js__WEBPACK_IMPORTED_MODULE_4__/* .describeUrl */ .N)(new URL('/', url)).replace(/\/$/, '')} ${what}`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({ code: 'registry-connection', message, ...(hint && { hint }) }, { cause: error });
}
function explain(code, error) {
    const said = (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    if (isCertificateCode(code)) {
        const ca = "a company's own authority is given with --registry-ca or in /etc/docker/certs.d";
        return code === 'ERR_TLS_CERT_ALTNAME_INVALID'
            ? [`shows a certificate for another name: ${said}`]
            : [`shows a certificate that is not trusted: ${said}`, ca];
    }
    if (code.startsWith('HPE_'))
        return [`does not answer in HTTP: ${said}`];
    if (code === 'EPROTO' || code.startsWith('ERR_SSL')) {
        return [
            `does not speak TLS as expected: ${said.replace(/^[0-9A-F]+:error:/, '')}`,
            'a registry without TLS is named with --plain-http',
        ];
    }
    switch (code) {
        case 'ENOTFOUND':
        case 'EAI_AGAIN':
            return ['cannot be found: its name does not resolve', "check the registry's name"];
        case 'ECONNREFUSED':
            return ['refuses the connection', 'check that the registry runs and listens there'];
        case 'ECONNRESET':
            return [`broke the connection off: ${said}`];
        case 'ELINKLOCAL':
            return ['leads to a link-local address, where no registry is'];
        case 'EPROXY':
            return [`cannot be reached: ${said}`, 'check HTTPS_PROXY and NO_PROXY'];
        default:
            return [`cannot be reached: ${said}`];
    }
}
function isCertificateCode(code) {
    return (code.includes('CERT') ||
        code.startsWith('UNABLE_TO_') ||
        code === 'HOSTNAME_MISMATCH' ||
        code === 'INVALID_CA');
}


/***/ }),

/***/ 506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   K: () => (/* binding */ manifestAccept),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   nb: () => (/* binding */ descriptorOf)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5035);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(349);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5685);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8688);




const mediaTypes = {
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
    ociConfig: 'application/vnd.oci.image.config.v1+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
    emptyConfig: 'application/vnd.oci.empty.v1+json',
};
const manifestTypes = new Set([
    mediaTypes.ociManifest,
    mediaTypes.dockerManifest,
]);
const indexTypes = new Set([mediaTypes.ociIndex, mediaTypes.dockerList]);
/** What a registry is told that we read; the order is a preference. */
const manifestAccept = [
    mediaTypes.ociIndex,
    mediaTypes.ociManifest,
    mediaTypes.dockerList,
    mediaTypes.dockerManifest,
].join(', ');
function isManifestType(mediaType) {
    return manifestTypes.has(mediaType);
}
function isIndexType(mediaType) {
    return indexTypes.has(mediaType);
}
/**
 * Parses the bytes of a manifest or an index, which come from outside.
 *
 * @param declaredType the media type that the server or the descriptor gave; null when there is none
 * @param digest what the bytes must hash to; null when only a tag is known
 * @throws CanaryError of the origin's kind when they are anything else
 */
function readManifest(bytes, declaredType, digest, origin) {
    if (digest !== null && !(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesDigest */ ._j)(bytes, digest)) {
        const found = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes);
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'digest-mismatch', `hashes to ${found}, not to ${digest}`);
    }
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonObject */ .dw)(bytes, origin);
    const mediaType = mediaTypeOf(document, declaredType, origin);
    return {
        descriptor: descriptorOf(mediaType, digest ?? (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes), bytes.length),
        bytes,
        manifest: isIndexType(mediaType)
            ? readIndex(document, mediaType, origin)
            : readImageManifest(document, mediaType, origin),
    };
}
/** A descriptor with nothing but the three members that every one has. */
function descriptorOf(mediaType, digest, size) {
    return {
        mediaType,
        digest,
        size,
        artifactType: null,
        annotations: new Map(),
        platform: null,
        data: null,
    };
}
/**
 * The content type and the document must agree: one that reads as two things can be verified as
 * one and used as the other (CVE-2021-41190).
 */
function mediaTypeOf(document, declaredType, origin) {
    const written = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(document, 'mediaType');
    const declared = declaredType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    const known = isManifestType(declared) || isIndexType(declared);
    if (known && written !== null && written !== declared) {
        const what = `is sent as ${declared} and calls itself ${written.slice(0, 100)}`;
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'media-type-mismatch', what);
    }
    const mediaType = known ? declared : (written ?? shapeOf(document));
    const isIndex = isIndexType(mediaType);
    if (!isIndex && !isManifestType(mediaType)) {
        const shown = (mediaType === '' ? declared : mediaType).slice(0, 100);
        const what = `has the media type "${shown}", which is no image manifest or index`;
        const hint = shown.includes('manifest.v1')
            ? "this is Docker's first image format, which engines no longer run: build and push it anew"
            : undefined;
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'media-type', what, hint);
    }
    const foreign = isIndex ? ['config', 'layers'] : ['manifests'];
    if (foreign.some((name) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, name) !== undefined)) {
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'manifest-ambiguous', 'is a manifest and an index at once');
    }
    return mediaType;
}
function shapeOf(document) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'schemaVersion') !== 2)
        return '';
    if (Array.isArray((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'manifests')))
        return mediaTypes.ociIndex;
    return Array.isArray((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'layers')) ? mediaTypes.ociManifest : '';
}
function readImageManifest(document, mediaType, origin) {
    const subject = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'subject');
    return {
        type: 'image',
        mediaType,
        artifactType: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(document, 'artifactType'),
        config: readDescriptor((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'config'), 'config', origin),
        layers: readDescriptors((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'layers'), 'layers', origin),
        subject: subject === undefined || subject === null ? null : readDescriptor(subject, 'subject', origin),
        annotations: readAnnotations((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'annotations')),
    };
}
function readIndex(document, mediaType, origin) {
    return {
        type: 'index',
        mediaType,
        manifests: readDescriptors((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'manifests'), 'manifests', origin),
        annotations: readAnnotations((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'annotations')),
        document,
    };
}
function readDescriptors(value, name, origin) {
    if (!Array.isArray(value)) {
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'manifest-malformed', `has no list "${name}"`);
    }
    return value.map((item, index) => readDescriptor(item, `${name}[${index}]`, origin));
}
function readDescriptor(value, name, origin) {
    const object = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value);
    if (object === null)
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'manifest-malformed', `has no "${name}"`);
    const mediaType = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'mediaType');
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(object, 'digest'));
    const size = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(object, 'size');
    const isSize = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0;
    if (mediaType === null || digest === null || !isSize) {
        const wrong = mediaType === null ? 'mediaType' : digest === null ? 'digest' : 'size';
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'manifest-malformed', `has no valid "${wrong}" in "${name}"`);
    }
    return {
        mediaType,
        digest,
        size,
        artifactType: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'artifactType'),
        annotations: readAnnotations((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(object, 'annotations')),
        platform: (0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlatform */ .Kd)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(object, 'platform')),
        data: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'data'),
    };
}
/** Annotations are words about the content and decide nothing alone: what is no string is left out. */
function readAnnotations(value) {
    const object = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value) ?? {};
    return new Map(Object.entries(object).filter((entry) => typeof entry[1] === 'string'));
}


/***/ }),

/***/ 4126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isMissingFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

/** True for an error which says that a file, or a folder on the way to it, is not there. */
function isMissingFile(error) {
    return ['ENOENT', 'ENOTDIR'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(error));
}


/***/ }),

/***/ 4263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ proxiesFromEnvironment),
/* harmony export */   a: () => (/* binding */ serverNameOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7187);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(203);




/**
 * The name that a proxy's own certificate is checked for; node:https would take the one of the
 * Host header, which is the target's. Empty for an address: it is checked as an address.
 */
function serverNameOf({ url }) {
    const host = (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBrackets */ .o4)(url.hostname);
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? host : '';
}
/**
 * Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (or in lower case), as Go programs such as
 * docker do: `NO_PROXY` lists hosts with their subdomains, `.suffixes`, addresses, CIDR blocks,
 * each perhaps with a port, or `*`. `localhost` and loopback addresses are always direct.
 *
 * @throws CanaryError (input) for a proxy that is no http or https URL; it never quotes a password
 */
function proxiesFromEnvironment(env) {
    const secure = readProxy(env, 'HTTPS_PROXY');
    const plain = readProxy(env, 'HTTP_PROXY');
    const isExempt = exemptions(either(env, 'NO_PROXY') ?? '');
    return (url) => {
        const proxy = url.protocol === 'https:' ? secure : plain;
        return proxy === null || isLoopback(url) || isExempt(url) ? null : proxy;
    };
}
function either(env, name) {
    return env[name] ?? env[name.toLowerCase()];
}
function readProxy(env, name) {
    const text = (either(env, name) ?? '').trim();
    if (text === '')
        return null;
    const written = text.includes('://') ? text : `http://${text}`;
    const url = URL.canParse(written) ? new URL(written) : null;
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
            code: 'proxy',
            message: `${name} is no proxy that can be used`,
            hint: 'write it as http://host:port or https://host:port',
        });
    }
    const user = decodeURIComponent(url.username);
    const password = decodeURIComponent(url.password);
    const pair = Buffer.from(`${user}:${password}`).toString('base64');
    return {
        url: new URL(url.origin),
        authorization: user === '' ? null : (0,_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .secret */ .r)(`Basic ${pair}`),
    };
}
function isLoopback(url) {
    const host = (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBrackets */ .o4)(url.hostname);
    const isName = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0;
    return isName ? (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isInternalAddress */ .Kk)(host) : host === '::1' || host.startsWith('127.');
}
function exemptions(list) {
    const rules = list
        .split(',')
        .map((entry) => entry.trim().toLowerCase())
        .filter((entry) => entry !== '')
        .map(readExemption);
    return (url) => {
        const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
        return rules.some((rule) => rule((0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBrackets */ .o4)(url.hostname), port));
    };
}
function readExemption(entry) {
    if (entry === '*')
        return () => true;
    const block = readBlock(entry);
    if (block !== null)
        return block;
    const match = /^(\[[0-9a-f:.]+\]|[^:]*)(?::([0-9]+))?$/.exec(entry);
    const name = (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBrackets */ .o4)(match?.[1] ?? entry).replace(/^\*/, '');
    const onPort = match?.[2];
    return (host, port) => (onPort === undefined || onPort === port) &&
        (name.startsWith('.') ? host.endsWith(name) : host === name || host.endsWith(`.${name}`));
}
function readBlock(entry) {
    const [network = '', prefix = ''] = entry.split('/');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
    const bits = Number(prefix);
    if (family === 0 || !/^[0-9]{1,3}$/.test(prefix) || bits > (family === 6 ? 128 : 32))
        return null;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(network, bits, family === 6 ? 'ipv6' : 'ipv4');
    return (host) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === family && list.check(host, family === 6 ? 'ipv6' : 'ipv4');
}


/***/ }),

/***/ 7748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeUrl),
/* harmony export */   m: () => (/* binding */ checkRealm)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7187);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5685);




/**
 * Decides whether a token may be asked for where a registry says. The realm must speak TLS unless
 * the registry itself does not, may be no loopback, private or link-local address unless it is the
 * registry's own, and gets credentials only when it belongs to the registry: the same host or site
 * (auth.docker.io for registry-1.docker.io), or a host that the user named.
 *
 * @param api where the registry answers
 * @param trustedHosts hosts that the user named, perhaps with a port
 * @throws CanaryError (infrastructure) that says why not
 */
function checkRealm(realm, api, hasCredentials, trustedHosts) {
    const refuse = (why, hint) => {
        const message = `the registry ${api.host} sends for a token to ${(0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(describeUrl(realm), 200)}, ${why}`;
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)({ code: 'token-realm', message, ...(hint && { hint }) });
    };
    const url = URL.canParse(realm) ? new URL(realm) : null;
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        throw refuse('which is no http or https URL');
    }
    if (url.username !== '' || url.password !== '')
        throw refuse('which has a user in it');
    if (url.protocol === 'http:' && api.protocol === 'https:')
        throw refuse('which is not encrypted');
    if ((0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isLinkLocal */ ._W)(url.hostname))
        throw refuse('which is a link-local address');
    const trusted = [api.hostname, ...trustedHosts];
    if (trusted.includes(url.hostname) || trusted.includes(url.host))
        return url;
    const hint = `if ${url.host} is right, name it with --registry-auth-host`;
    if ((0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isInternalAddress */ .Kk)(url.hostname)) {
        throw refuse("which is a private address and not the registry's own", hint);
    }
    if (hasCredentials && !isSameSite(url.hostname, api.hostname)) {
        throw refuse('another host, which is not given the credentials of this one', hint);
    }
    return url;
}
/** A URL for people: without user, password and query, which may be secret. */
function describeUrl(url) {
    const parsed = typeof url === 'string' ? (URL.canParse(url) ? new URL(url) : null) : url;
    if (parsed === null)
        return 'something that is no URL';
    return parsed.host === ''
        ? `${parsed.protocol}…`
        : `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
}
function isSameSite(one, other) {
    const site = siteOf(one);
    return site !== null && site === siteOf(other);
}
/**
 * The last two labels of a name, or three where the last two are what a country registers under
 * (`co.uk`). Null for addresses and single words, which share a site with nobody.
 */
function siteOf(hostname) {
    const labels = hostname.split('.');
    if (labels.length < 2 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)((0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBrackets */ .o4)(hostname)) !== 0)
        return null;
    const [second = '', top = ''] = labels.slice(-2);
    const isCountry = top.length === 2 && second.length <= 3;
    if (isCountry && labels.length < 3)
        return hostname;
    return labels.slice(isCountry ? -3 : -2).join('.');
}


/***/ }),

/***/ 9191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ referrersTag),
/* harmony export */   f4: () => (/* binding */ fetchReferrersIndex),
/* harmony export */   f6: () => (/* binding */ hasReferrersApi),
/* harmony export */   x6: () => (/* binding */ fetchReferrers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(351);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4712);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5035);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2465);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(506);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5685);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9310);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2425);









/** Statuses by which registries without the referrers API say so. */
const unsupportedStatuses = [400, 404, 405, 406, 501];
/**
 * Lists what refers to a manifest (distribution specification, "Listing Referrers"): by the
 * referrers API, all its pages; where the registry has none, by the index under the referrers tag.
 * The artifact type is always compared here too, whether or not the registry filters.
 *
 * @throws CanaryError when there are more than `registryLimits.referrers`, or the list is broken
 */
async function fetchReferrers(client, repository, subject, artifactType, signal) {
    const byApi = client.referrersApi.get(repository.registry) === false
        ? null
        : await listByApi(client, repository, subject, artifactType, signal);
    const listed = byApi ?? (await listByTag(client, repository, subject, signal));
    return listed.filter((descriptor) => descriptor.artifactType === artifactType);
}
/** True when the registry answers the referrers API, asked for `subject` when it is not known. */
async function hasReferrersApi(client, repository, subject, signal) {
    const known = client.referrersApi.get(repository.registry);
    return known ?? (await listByApi(client, repository, subject, null, signal)) !== null;
}
/** The tag under which the referrers of a manifest are listed where there is no API for it. */
function referrersTag(subject) {
    return `${(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .algorithmOf */ .Hy)(subject)}-${(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .encodedOf */ .EX)(subject)}`;
}
/** The index under the referrers tag; null when there is none. */
function fetchReferrersIndex(client, repository, subject, signal) {
    const origin = originOf(repository, subject);
    return client.call({
        method: 'GET',
        repository,
        actions: 'pull',
        target: `manifests/${referrersTag(subject)}`,
        headers: { accept: _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestAccept */ .K },
        expect: [200, 404],
        what: origin.name,
        signal,
    }, async (response) => {
        if (response.status === 404) {
            await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .discard */ .vf)(response);
            return null;
        }
        const bytes = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .readBody */ .x8)(response, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.manifestBytes, origin);
        const fetched = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(bytes, response.headers['content-type'] ?? null, null, origin);
        const { manifest } = fetched;
        if (manifest.type !== 'index')
            throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'referrers', 'is not an index');
        return { ...fetched, manifest };
    });
}
async function listByTag(client, repository, subject, signal) {
    const index = await fetchReferrersIndex(client, repository, subject, signal);
    const listed = index?.manifest.manifests ?? [];
    refuseTooMany(listed.length, originOf(repository, subject));
    return listed;
}
/** Null when the registry has no referrers API, which is then remembered. */
async function listByApi(client, repository, subject, artifactType, signal) {
    const origin = originOf(repository, subject);
    const filter = artifactType === null ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
    let target = `referrers/${subject}${filter}`;
    const listed = [];
    const seen = new Set();
    for (let pages = 1;; pages++) {
        const request = {
            method: 'GET',
            repository,
            actions: 'pull',
            target,
            headers: { accept: _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .mediaTypes */ .Ib.ociIndex },
            expect: pages === 1 ? [200, ...unsupportedStatuses] : [200],
            what: origin.name,
            signal,
        };
        const page = await client.call(request, (response) => readPage(response, request, origin));
        if (page === null && pages > 1)
            throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'referrers', 'is no index on a later page');
        client.referrersApi.set(repository.registry, page !== null);
        if (page === null)
            return null;
        listed.push(...page.referrers);
        refuseTooMany(listed.length, origin);
        if (page.next === null)
            return listed;
        if (pages >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.referrerPages || seen.has(page.next.href)) {
            throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'referrers', `does not end after ${pages} pages`);
        }
        seen.add(page.next.href);
        target = page.next;
    }
}
async function readPage(response, request, origin) {
    if (response.status !== 200)
        return readUnsupported(response, request);
    const type = response.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
    if (type !== _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .mediaTypes */ .Ib.ociIndex) {
        // What does not know the API may answer anything, such as a page for browsers.
        await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .discard */ .vf)(response);
        return null;
    }
    const bytes = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .readBody */ .x8)(response, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.manifestBytes, origin);
    const { manifest } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(bytes, type, null, origin);
    if (manifest.type !== 'index')
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'referrers', 'is not an index');
    const link = nextLink(response.headers['link']);
    return {
        referrers: manifest.manifests,
        next: link === null ? null : nextPage(link, response.url, request, origin),
    };
}
/** A repository that does not exist is told; every other refusal means: no such API. */
async function readUnsupported(response, request) {
    const origin = { name: 'the answer', kind: 'infrastructure' };
    const bytes = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .readBody */ .x8)(response, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.errorBytes, origin);
    const unknown = (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .readErrors */ .MA)(bytes).find((error) => error.code === 'NAME_UNKNOWN');
    if (response.status !== 404 || unknown === undefined)
        return null;
    const { repository, what } = request;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'registry-not-found',
        message: `${repository.registry} does not know ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRepository */ .Sh)(repository)}, asked for ${what}: ${(0,_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .T)(unknown.message)}`,
    });
}
/** The next page; only the registry itself may have it, for it is asked with credentials. */
function nextPage(link, base, request, origin) {
    const url = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLocation */ .c9)(request, link, base, base);
    if (url.origin !== base.origin) {
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'referrers', `continues at another host, ${url.host}`);
    }
    return url;
}
/** The target of the link whose relation is `next` (RFC 8288); null when there is none. */
function nextLink(header) {
    const text = Array.isArray(header) ? header.join(', ') : (header ?? '');
    for (const match of text.matchAll(/<([^>]*)>([^<]*)/g)) {
        if (/;\s*rel\s*=\s*"?(?:[^";,]*\s)?next(?:\s[^";,]*)?"?\s*(?:[;,]|$)/i.test(match[2] ?? ''))
            return match[1] ?? null;
    }
    return null;
}
function refuseTooMany(count, origin) {
    if (count <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.referrers)
        return;
    const what = `has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.referrers} entries, which is the limit`;
    throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'referrers-too-many', what, 'remove referrers that are no longer needed');
}
function originOf(repository, subject) {
    const name = `the list of referrers of ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRepository */ .Sh)(repository)}@${subject}`;
    return { name, kind: 'infrastructure' };
}


/***/ }),

/***/ 203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor),
/* harmony export */   r: () => (/* binding */ secret)
/* harmony export */ });
function secret(value) {
    return { reveal: () => value };
}
// Shorter words stand in ordinary text, where taking them out would hide nothing.
const shortestSecret = 4;
function createRedactor() {
    const known = new Set();
    return {
        learn: (value) => {
            if (value.length < shortestSecret)
                return;
            known.add(value);
            known.add(encodeURIComponent(value));
            known.add(Buffer.from(value).toString('base64'));
        },
        redact: (text) => {
            // Longer ones first: a secret may stand inside another.
            const values = [...known].sort((a, b) => b.length - a.length);
            return values.reduce((rest, value) => rest.replaceAll(value, '***'), text);
        },
    };
}


/***/ }),

/***/ 8803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ chooseImage),
/* harmony export */   y: () => (/* binding */ noSuchPlatform)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(506);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8688);



/**
 * Chooses an image of an index, as engines do: entries that are no images (attestations, other
 * indexes) do not count.
 *
 * @param platform null: the only image there is
 * @returns null when no platform is asked for and there are several images
 * @throws CanaryError (input) that lists what there is when nothing suits
 */
function chooseImage(index, platform, origin) {
    const images = index.manifests.filter(isImage);
    if (platform === null)
        return images.length === 1 ? (images[0] ?? null) : null;
    const best = (0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePlatform */ .xV)(platform, images.map((image) => image.platform));
    const chosen = images[best];
    if (chosen !== undefined)
        return chosen;
    // A single image that does not say what it is for is what there is.
    const only = images.length === 1 ? images[0] : undefined;
    if (only?.platform === null)
        return only;
    throw noSuchPlatform(origin, platform, images.flatMap((image) => image.platform ?? []), images.length < index.manifests.length && images.length === 0);
}
/** The image is for other machines. `offered` is told, each platform once. */
function noSuchPlatform(origin, wanted, offered, isNested = false) {
    const names = [...new Set(offered.map(_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq))].slice(0, 20).join(', ');
    const nested = 'lists only other indexes, which no engine follows';
    const has = names === '' ? 'holds no image' : `is for ${names}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('input', {
        code: 'platform-missing',
        message: `${origin.name} ${isNested ? nested : has}, and ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(wanted)} is asked for`,
    });
}
function isImage(descriptor) {
    return ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifestType */ .Q3)(descriptor.mediaType) &&
        descriptor.platform?.os !== 'unknown' &&
        !descriptor.annotations.has('vnd.docker.reference.type'));
}


/***/ }),

/***/ 5458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ dockerCertificates),
/* harmony export */   u: () => (/* binding */ createTlsContexts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(351);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7006);
/* harmony import */ var _missing_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4126);








const dockerCertificates = '/etc/docker/certs.d';
/** Where distributions keep the bundle that docker and other Go programs trust. */
const systemBundles = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
    '/etc/ssl/cert.pem',
];
/**
 * The trust that docker has: the system's bundle, or the file that `SSL_CERT_FILE` names instead;
 * then `NODE_EXTRA_CA_CERTS`, the given authority, and `<certificatesDirectory>/<host[:port]>/`
 * (`*.crt` are authorities, `*.cert` with `*.key` the client's certificate).
 */
function createTlsContexts(options) {
    const contexts = new Map();
    let roots;
    return (host) => {
        const known = contexts.get(host);
        if (known !== undefined)
            return known;
        roots ??= trustedRoots(options);
        const context = createContext(host, roots, options.certificatesDirectory);
        contexts.set(host, context);
        return context;
    };
}
async function createContext(host, roots, directory) {
    // A host that a server named could be `..`.
    const folder = host.startsWith('.') ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, host);
    const [trusted, own] = await Promise.all([
        roots,
        folder === null ? nothing : readHostDirectory(folder),
    ]);
    try {
        return (0,node_tls__WEBPACK_IMPORTED_MODULE_3__.createSecureContext)({
            ca: [...trusted, ...own.authorities],
            cert: [...own.certificates],
            key: [...own.keys],
            minVersion: 'TLSv1.2',
        });
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)({ code: 'tls-files', message: `the certificates for ${host}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}` }, { cause: error });
    }
}
async function trustedRoots(options) {
    const { SSL_CERT_FILE: instead, NODE_EXTRA_CA_CERTS: extra } = options.env;
    const roots = instead ? [await readPem(instead, 'SSL_CERT_FILE')] : await systemRoots();
    if (extra)
        roots.push(await readPem(extra, 'NODE_EXTRA_CA_CERTS'));
    const given = options.certificateAuthority;
    if (given !== null)
        roots.push(checkCertificates(given, 'the registry CA'));
    return roots;
}
async function systemRoots() {
    for (const file of systemBundles) {
        const bundle = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_6__/* .readSource */ .o)(file, 'the certificates', _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .registryLimits */ .a1.configurationFileBytes).catch(
        // A distribution that keeps its bundle elsewhere.
        () => null);
        if (bundle?.text.includes('BEGIN CERTIFICATE'))
            return [bundle.text];
    }
    return [...node_tls__WEBPACK_IMPORTED_MODULE_3__.rootCertificates];
}
const nothing = { authorities: [], certificates: [], keys: [] };
async function readHostDirectory(directory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory).catch((error) => {
        if ((0,_missing_file_js__WEBPACK_IMPORTED_MODULE_7__/* .isMissingFile */ .F)(error))
            return [];
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)({ code: 'tls-files', message: `the certificates in ${directory}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}` }, { cause: error });
    });
    names.sort();
    const stems = (suffix) => names.filter((name) => name.endsWith(suffix)).map((name) => name.slice(0, -suffix.length));
    const clients = stems('.cert');
    const keys = stems('.key');
    const lone = [...clients, ...keys].find((stem) => clients.includes(stem) !== keys.includes(stem));
    if (lone !== undefined)
        throw missingHalf(directory, lone, clients.includes(lone));
    const file = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
    const [authorities, certificates, keyTexts] = await Promise.all([
        Promise.all(stems('.crt').map((stem) => readPem(file(`${stem}.crt`), 'the CA'))),
        Promise.all(clients.map((stem) => readPem(file(`${stem}.cert`), 'the client certificate'))),
        Promise.all(clients.map((stem) => readKey(file(`${stem}.key`)))),
    ]);
    return { authorities, certificates, keys: keyTexts };
}
async function readKey(path) {
    return (await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_6__/* .readSource */ .o)(path, 'the client key', _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .registryLimits */ .a1.configurationFileBytes)).text;
}
async function readPem(path, what) {
    const source = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_6__/* .readSource */ .o)(path, what, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .registryLimits */ .a1.configurationFileBytes);
    return checkCertificates(source, what);
}
/** A file without a certificate would be trusted silently for nothing. */
function checkCertificates(source, what) {
    const start = source.text.indexOf('-----BEGIN CERTIFICATE-----');
    // The first one stands for the file: a bundle of hundreds is read when it is used.
    if (start !== -1 && isCertificate(source.text.slice(start)))
        return source.text;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)({
        code: 'tls-files',
        message: `${what} ${source.file} holds no certificate`,
        hint: 'certificates are given as PEM text, "-----BEGIN CERTIFICATE-----" and so on',
    });
}
function isCertificate(pem) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).raw.length > 0;
    }
    catch {
        // How OpenSSL calls what is wrong helps nobody; the caller names the file.
        return false;
    }
}
function missingHalf(directory, stem, hasCertificate) {
    const [found, missing] = hasCertificate ? ['cert', 'key'] : ['key', 'cert'];
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)({
        code: 'tls-files',
        message: `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `${stem}.${found}`)} has no ${stem}.${missing} beside it`,
        hint: 'a client certificate is a pair of .cert and .key files',
    });
}


/***/ }),

/***/ 2425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oO: () => (/* binding */ createTransport),
  vf: () => (/* binding */ discard),
  x8: () => (/* binding */ readBody)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(351);
// EXTERNAL MODULE: ./src/registry/address.ts
var address = __webpack_require__(7187);
// EXTERNAL MODULE: ./src/registry/origin.ts
var registry_origin = __webpack_require__(5685);
// EXTERNAL MODULE: ./src/registry/proxy.ts
var registry_proxy = __webpack_require__(4263);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./src/registry/tunnel.ts





/**
 * Opens a TLS connection to `target` through a proxy (CONNECT, RFC 9110 section 9.3.6). The proxy
 * sees the host and the port, never what is said.
 *
 * @param proxyContext what is trusted when the proxy itself speaks TLS
 */
async function connectThroughProxy(proxy, proxyContext, target) {
    const socket = await openTunnel(proxy, proxyContext, `${bracketed(target.host)}:${target.port}`);
    return (0,external_node_tls_.connect)({
        socket,
        host: target.host,
        ...verify(target.secureContext),
        ...(target.servername === null ? {} : { servername: target.servername }),
    });
}
/** Said every time, so that NODE_TLS_REJECT_UNAUTHORIZED cannot turn it off. */
function verify(secureContext) {
    return { secureContext, rejectUnauthorized: true };
}
function openTunnel(proxy, secureContext, authority) {
    return new Promise((resolve, reject) => {
        const request = openConnect(proxy, secureContext, authority);
        const refuse = (status) => {
            reject(proxyError(proxy, `answered ${status ?? 0} when asked for ${authority}`));
        };
        request.once('connect', (response, socket, head) => {
            if (response.statusCode === 200 && head.length === 0) {
                socket.setTimeout(0);
                resolve(socket);
            }
            else {
                socket.destroy();
                refuse(response.statusCode);
            }
        });
        request.once('response', (response) => {
            response.destroy();
            refuse(response.statusCode);
        });
        request.once('timeout', () => request.destroy(new Error('does not answer')));
        request.once('error', (error) => {
            reject(proxyError(proxy, error.message, error));
        });
        request.end();
    });
}
function openConnect(proxy, secureContext, authority) {
    const { authorization, url } = proxy;
    const options = {
        method: 'CONNECT',
        path: authority,
        timeout: limits/* registryLimits */.a1.responseMs,
        headers: {
            host: authority,
            ...(authorization === null ? {} : { 'proxy-authorization': authorization.reveal() }),
        },
    };
    return url.protocol === 'https:'
        ? external_node_https_default().request(url, {
            ...options,
            agent: new (external_node_https_default()).Agent(verify(secureContext)),
            servername: (0,registry_proxy/* serverNameOf */.a)(proxy),
        })
        : external_node_http_default().request(url, { ...options, agent: false });
}
function proxyError(proxy, what, cause) {
    const error = new Error(`the proxy ${proxy.url.host} ${what}`, { cause });
    return Object.assign(error, { code: 'EPROXY' });
}
function bracketed(host) {
    return host.includes(':') ? `[${host}]` : host;
}

;// CONCATENATED MODULE: ./src/registry/transport.ts








function createTransport(contexts, proxyFor, timeouts = limits/* registryLimits */.a1) {
    const agents = new Map();
    const agentFor = (url) => {
        const known = agents.get(url.origin);
        if (known !== undefined)
            return known;
        const agent = createAgent(url, contexts, proxyFor(url));
        agents.set(url.origin, agent);
        return agent;
    };
    return {
        send: async (request) => {
            request.signal.throwIfAborted();
            const proxy = proxyFor(request.url);
            return exchange(request, await agentFor(request.url), proxy, timeouts);
        },
        close: () => {
            for (const agent of agents.values()) {
                // An agent that never came to be has told its caller why, and has nothing to close.
                agent.then((one) => {
                    one.destroy();
                }, () => undefined);
            }
        },
    };
}
async function createAgent(url, contexts, proxy) {
    const options = { keepAlive: true, maxSockets: limits/* registryLimits */.a1.socketsPerHost };
    if (url.protocol === 'http:') {
        if (proxy?.url.protocol !== 'https:')
            return new (external_node_http_default()).Agent(options);
        return new (external_node_https_default()).Agent({ ...options, ...verify(await contexts(proxy.url.host)) });
    }
    const secureContext = await contexts(url.host);
    const agent = new (external_node_https_default()).Agent({ ...options, ...verify(secureContext) });
    if (proxy === null)
        return agent;
    const proxyContext = await contexts(proxy.url.host);
    const host = (0,address/* withoutBrackets */.o4)(url.hostname);
    const target = {
        host,
        port: Number(url.port || '443'),
        servername: (0,external_node_net_.isIP)(host) === 0 ? host : null,
        secureContext,
    };
    agent.createConnection = (_options, callback) => {
        connectThroughProxy(proxy, proxyContext, target).then((socket) => callback?.(null, socket), 
        // node:http takes no stream beside an error, though its types ask for one.
        (error) => callback?.(error));
        return undefined;
    };
    return agent;
}
function exchange(request, agent, proxy, timeouts) {
    return new Promise((resolve, reject) => {
        const outgoing = transport_open(request, agent, proxy);
        let incoming;
        const stop = (error) => {
            // A request that still waits for its connection would tell its error only when it has one.
            reject(error);
            incoming?.destroy(error);
            outgoing.destroy(error);
        };
        const onAbort = () => {
            stop(reasonOf(request.signal));
        };
        const deadline = setTimeout(() => {
            stop(timeout(`no answer within ${timeouts.responseMs / 1000} s`));
        }, timeouts.responseMs);
        const settle = () => {
            clearTimeout(deadline);
            request.signal.removeEventListener('abort', onAbort);
        };
        request.signal.addEventListener('abort', onAbort, { once: true });
        outgoing.on('error', (error) => {
            settle();
            reject(error);
        });
        outgoing.once('response', (response) => {
            incoming = response;
            clearTimeout(deadline);
            response.setTimeout(timeouts.idleMs, () => {
                stop(timeout(`the answer stopped for ${timeouts.idleMs / 1000} s`));
            });
            response.once('close', settle);
            resolve({
                url: request.url,
                status: response.statusCode ?? 0,
                headers: response.headers,
                body: response,
            });
        });
        outgoing.end(request.body ?? undefined);
    });
}
function reasonOf(signal) {
    const reason = signal.reason;
    return reason instanceof Error ? reason : new Error(String(reason));
}
function transport_open(request, agent, proxy) {
    const { url, method } = request;
    const length = request.body === null ? {} : { 'content-length': String(request.body.length) };
    const headers = { 'user-agent': 'container-canary', ...request.headers, ...length };
    const common = { method, agent, maxHeaderSize: limits/* registryLimits */.a1.headerBytes };
    if (proxy === null) {
        const lookup = request.isNamedByUser ? {} : { lookup: address/* guardedLookup */.rN };
        const client = url.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default());
        return client.request(url, { ...common, ...lookup, headers });
    }
    if (url.protocol === 'https:')
        return external_node_https_default().request(url, { ...common, headers });
    const client = proxy.url.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default());
    return client.request(proxy.url, {
        ...common,
        servername: (0,registry_proxy/* serverNameOf */.a)(proxy),
        // A proxy is given the whole URL (RFC 9112, section 3.2.2).
        path: url.href,
        headers: {
            ...headers,
            host: url.host,
            ...(proxy.authorization === null
                ? {}
                : { 'proxy-authorization': proxy.authorization.reveal() }),
        },
    });
}
/**
 * Reads a whole body.
 *
 * @param origin names it in errors
 * @throws CanaryError when it is larger than `maxBytes`, which is noticed before it is read where
 * the answer tells its length; `ETIMEDOUT` and the like when the connection fails
 */
async function readBody(response, maxBytes, origin, deadlineMs = limits/* registryLimits */.a1.bodyMs) {
    const { body } = response;
    const tooLarge = () => (0,registry_origin/* contentError */.G)(origin, 'content-too-large', `is larger than ${maxBytes} bytes, which is the limit`);
    const length = Number(response.headers['content-length'] ?? 0);
    if (length > maxBytes) {
        body.destroy();
        throw tooLarge();
    }
    // The idle deadline alone would let an answer that trickles last for ever.
    const deadline = setTimeout(() => {
        body.destroy(timeout(`the answer took longer than ${deadlineMs / 1000} s`));
    }, deadlineMs);
    try {
        const parts = [];
        let size = 0;
        // A request's body is bytes as long as nobody sets an encoding.
        for await (const part of body) {
            size += part.length;
            if (size > maxBytes)
                throw tooLarge();
            parts.push(part);
        }
        return Buffer.concat(parts);
    }
    finally {
        clearTimeout(deadline);
        body.destroy();
    }
}
/** Reads what is left of an answer that nobody needs, so that its socket can be used again. */
async function discard(response) {
    const origin = { name: 'the answer', kind: 'infrastructure' };
    // A body that is too large or breaks off costs the socket, which is all that is at stake.
    await readBody(response, limits/* registryLimits */.a1.errorBytes, origin).catch(() => undefined);
}
function timeout(what) {
    return Object.assign(new Error(what), { code: 'ETIMEDOUT' });
}


/***/ }),

/***/ 7006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);


/**
 * Reads a file that a person wrote, never more than `maxBytes`.
 *
 * @param path where it is
 * @param what its role in a sentence, such as `the manifest`
 * @throws CanaryError (input) when it is missing, a directory, unreadable, too large or not UTF-8
 */
async function readSource(path, what, maxBytes) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'ENOENT'
            ? { code: 'file-missing', message: `${what} ${path} does not exist` }
            : { code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` }, { cause: error });
    });
    if (!found.isFile()) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'file-not-regular', message: `${what} ${path} is not a regular file` });
    }
    if (found.size > maxBytes)
        throw tooLarge(path, what, found.size, maxBytes);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` }, { cause: error });
    });
    if (bytes.length > maxBytes)
        throw tooLarge(path, what, bytes.length, maxBytes);
    return { file: path, text: decodeUtf8(bytes, path, what) };
}
/** @throws CanaryError (input) when the bytes are not UTF-8. */
function decodeUtf8(bytes, file, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'file-not-text', message: `${what} ${file} is not UTF-8 text` }, { cause: error });
    }
}
function tooLarge(path, what, size, maxBytes) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'file-too-large',
        message: `${what} ${path} has ${size} bytes; at most ${maxBytes} are read`,
    });
}


/***/ })

};
;