"use strict";
exports.id = 1352;
exports.ids = [1352,5458];
exports.modules = {

/***/ 31352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkLocation: () => (/* binding */ checkLocation),
  createRegistryClient: () => (/* binding */ createRegistryClient),
  redirectStatuses: () => (/* binding */ redirectStatuses)
});

// EXTERNAL MODULE: ./src/clock.ts
var clock = __webpack_require__(99373);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/network/address.ts
var address = __webpack_require__(36050);
;// CONCATENATED MODULE: ./src/secrets/errors.ts

/** What was thrown, without any of the secrets; the same where it says none of them. */
function redactError(error, redactor) {
    return error instanceof errors/* CanaryError */.Rc ? redactProblems(error, redactor) : redactBug(error, redactor);
}
function redactProblems(error, redactor) {
    const isClean = (text) => redactor.redact(text) === text;
    // The message holds everything that a problem says.
    if (isClean(error.message))
        return error;
    const [first, ...rest] = error.problems;
    const clean = (problem) => ({
        ...problem,
        message: redactor.redact(problem.message),
        ...(problem.hint === undefined ? {} : { hint: redactor.redact(problem.hint) }),
        ...(problem.location === undefined
            ? {}
            : {
                location: { ...problem.location, file: redactor.redact(problem.location.file) },
            }),
    });
    // Without its cause, which says the same.
    return new errors/* CanaryError */.Rc(error.kind, [clean(first), ...rest.map(clean)]);
}
function redactBug(error, redactor) {
    const message = redactor.redact((0,errors/* messageOf */.bD)(error));
    const stack = error instanceof Error ? redactor.redact(error.stack ?? '') : '';
    if (message === (0,errors/* messageOf */.bD)(error) && (!(error instanceof Error) || stack === error.stack)) {
        return error;
    }
    const clean = new Error(message);
    clean.stack = stack;
    return clean;
}

// EXTERNAL MODULE: ./src/secrets/redactor.ts
var secrets_redactor = __webpack_require__(15753);
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

// EXTERNAL MODULE: ./src/registry/credential.ts
var registry_credential = __webpack_require__(15750);
// EXTERNAL MODULE: ./src/registry/origin.ts
var origin = __webpack_require__(75685);
// EXTERNAL MODULE: ./src/registry/realm.ts
var registry_realm = __webpack_require__(77748);
// EXTERNAL MODULE: ./src/registry/reference.ts
var reference = __webpack_require__(79310);
;// CONCATENATED MODULE: ./src/registry/retry.ts

/**
 * Tries until it is done, at most `registryLimits.retries` times more, waiting longer each time,
 * give or take a tenth so that many clients do not come back together. A server's `Retry-After`
 * is honoured up to `retryAfterMs`; one that asks for more is not waited for at all. No try starts
 * later than `retryTotalMs` after the first.
 *
 * @throws the last try's error; the signal's reason as soon as it aborts
 */
async function retry(attempt, { clock, random }, signal) {
    const started = clock.now();
    for (let tries = 0;; tries++) {
        signal.throwIfAborted();
        const result = await attempt();
        if (result.type === 'done')
            return result.value;
        const wait = waitBefore(tries, result.retryAfterMs, random());
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
 * @param random from 0 up to, not including, 1
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
 * @param now milliseconds since 1970
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
var json = __webpack_require__(90349);
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
        const retryAfterMs = readRetryAfter(response.headers['retry-after'], tools.pace.clock.date().getTime());
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
    const authorization = credential?.type === 'basic' ? { authorization: `Basic ${(0,registry_credential/* encodeBasic */.rY)(credential)}` } : {};
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

// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
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
            const isFresh = held !== undefined &&
                held.expiresAt - limits/* registryLimits */.a1.tokenLeewayMs > options.pace.clock.now();
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
        const credential = await asked.catch((error) => {
            // What failed may have been cancelled: the next request asks anew.
            found.delete(registry);
            throw error;
        });
        sources.set(registry, credential?.source ?? null);
        if (credential !== null) {
            const value = credential.type === 'basic' ? credential.password : credential.token;
            options.redactor.learn(value.reveal());
            if (credential.type === 'basic')
                options.redactor.learn((0,registry_credential/* encodeBasic */.rY)(credential));
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
        return `Basic ${(0,registry_credential/* encodeBasic */.rY)(credential)}`;
    }
    const found = credential === null ? 'there are none' : `${credential.source} has only a token`;
    throw (0,errors/* inputError */.Xu)({
        code: 'registry-unauthorized',
        message: `${registry} asks for a user and a password, and ${found}`,
        hint: `log in with docker login ${registry}, or give ${(0,settings/* setting */.P)('registry-username')} and ${(0,settings/* setting */.P)('registry-password')}`,
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
    const token = await retry(() => requestToken(question, options, signal), options.pace, signal);
    options.redactor.learn(token.value);
    return { value: token.value, expiresAt: options.pace.clock.now() + token.lifetimeMs };
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

// EXTERNAL MODULE: ./src/registry/proxy.ts
var proxy = __webpack_require__(4263);
// EXTERNAL MODULE: ./src/registry/tls.ts
var tls = __webpack_require__(45458);
;// CONCATENATED MODULE: ./src/registry/client.ts















/** Statuses that lead elsewhere. */
const redirectStatuses = [301, 302, 303, 307, 308];
/** @throws CanaryError (input) when the environment names a proxy that cannot be used */
function createRegistryClient(options) {
    const contexts = (0,tls.createTlsContexts)(options);
    const proxies = (0,proxy/* proxiesFromEnvironment */.S)(options.env);
    const transport = (0,registry_transport/* createTransport */.oO)(contexts, proxies, options.timeouts);
    const pace = options.pace ?? { clock: clock/* systemClock */.ml, random: () => Math.random() };
    const redactor = (0,secrets_redactor/* createRedactor */.l)();
    const { credentials, tokenHosts, plainHttp } = options;
    const authentication = { credentials, tokenHosts, transport, pace, redactor };
    const authenticator = createAuthenticator(authentication);
    const closing = new AbortController();
    const tools = { transport, authenticator, redactor, pace, plainHttp };
    return {
        call: (request, consume) => {
            const signal = AbortSignal.any([request.signal, closing.signal]);
            return call({ ...request, signal }, consume, tools);
        },
        referrersApi: new Map(),
        pace,
        close: () => {
            closing.abort();
            transport.close();
        },
    };
}
async function call(request, consume, tools) {
    const { signal } = request;
    try {
        return await retry(() => attempt(request, consume, tools), tools.pace, signal);
    }
    catch (error) {
        // A hostile registry can repeat a secret in anything that it sends, such as a redirect.
        if (!signal.aborted)
            throw redactError(error, tools.redactor);
        const reason = signal.reason;
        if (reason instanceof errors/* CanaryError */.Rc)
            throw reason;
        const problem = { code: 'cancelled', message: `cancelled while asking for ${request.what}` };
        throw new errors/* CanaryError */.Rc('cancelled', problem, { cause: reason });
    }
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
        const retryAfterMs = readRetryAfter(response.headers['retry-after'], tools.pace.clock.date().getTime());
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
    const isPlain = plainHttp.some((host) => host.toLowerCase() === registry.toLowerCase());
    const scheme = isPlain ? 'http' : 'https';
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
    if ((0,address/* isMetadataAddress */.gh)(url.hostname)) {
        throw redirectError(request, `to ${shown}, which is a metadata or link-local address`);
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

/***/ 2465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ statusFailure),
/* harmony export */   MA: () => (/* binding */ readErrors),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   rd: () => (/* binding */ networkFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64165);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90349);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75685);
/* harmony import */ var _realm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77748);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2425);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58750);







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
        ? `log in with docker login ${registry}, or give ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .setting */ .P)('registry-username')} and ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .setting */ .P)('registry-password')}`
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
        const ca = "a company's own authority is given with registry-ca or in /etc/docker/certs.d";
        return code === 'ERR_TLS_CERT_ALTNAME_INVALID'
            ? [`shows a certificate for another name: ${said}`]
            : [`shows a certificate that is not trusted: ${said}`, ca];
    }
    if (code.startsWith('HPE_'))
        return [`does not answer in HTTP: ${said}`];
    if (code === 'EPROTO' || code.startsWith('ERR_SSL')) {
        return [
            `does not speak TLS as expected: ${said.replace(/^[0-9A-F]+:error:/, '')}`,
            `a registry without TLS is named with ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .setting */ .P)('plain-http')}`,
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
        case 'EMETADATA':
            return ['leads to a metadata or link-local address, where no registry is'];
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

/***/ 4263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ proxiesFromEnvironment),
/* harmony export */   a: () => (/* binding */ serverNameOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _network_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36050);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30203);




/**
 * The name that a proxy's own certificate is checked for; node:https would take the one of the
 * Host header, which is the target's. Empty for an address: it is checked as an address.
 */
function serverNameOf({ url }) {
    const host = (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBrackets */ .o4)(url.hostname);
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
    const isExempt = exemptions(either(env, 'NO_PROXY'));
    return (url) => {
        const proxy = url.protocol === 'https:' ? secure : plain;
        return proxy === null || isLoopback(url) || isExempt(url) ? null : proxy;
    };
}
/** The first that is not empty; empty where neither is set. */
function either(env, name) {
    const values = [name, name.toLowerCase()].map((one) => env[one]?.trim() ?? '');
    return values.find((value) => value !== '') ?? '';
}
function readProxy(env, name) {
    const text = either(env, name);
    if (text === '')
        return null;
    const written = text.includes('://') ? text : `http://${text}`;
    const url = URL.canParse(written) ? new URL(written) : null;
    const user = url === null ? null : decoded(url.username);
    const password = url === null ? null : decoded(url.password);
    const isHttp = url !== null && ['http:', 'https:'].includes(url.protocol);
    if (!isHttp || user === null || password === null) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
            code: 'proxy',
            message: `${name} is no proxy that can be used`,
            hint: 'write it as http://host:port or https://host:port, special characters of a password as %40',
        });
    }
    const pair = Buffer.from(`${user}:${password}`).toString('base64');
    return {
        url: new URL(url.origin),
        authorization: user === '' ? null : (0,_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .secret */ .r)(`Basic ${pair}`),
    };
}
/** Null for a percent sign that stands for nothing. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}
function isLoopback(url) {
    const host = (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBrackets */ .o4)(url.hostname);
    const isName = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0;
    return isName ? (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isInternalAddress */ .Kk)(host) : host === '::1' || host.startsWith('127.');
}
function exemptions(list) {
    const rules = list
        .split(',')
        .map((entry) => entry.trim().toLowerCase())
        .filter((entry) => entry !== '')
        .map(readExemption);
    return (url) => {
        const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
        return rules.some((rule) => rule((0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBrackets */ .o4)(url.hostname), port));
    };
}
function readExemption(entry) {
    if (entry === '*')
        return () => true;
    const block = readBlock(entry);
    if (block !== null)
        return block;
    const match = /^(\[[0-9a-f:.]+\]|[^:]*)(?::([0-9]+))?$/.exec(entry);
    const name = (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBrackets */ .o4)(match?.[1] ?? entry).replace(/^\*(?=\.)/, '');
    const onPort = match?.[2];
    const isOnHost = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0 ? isBelow(name) : isAddress(name);
    return (host, port) => (onPort === undefined || onPort === port) && isOnHost(host);
}
function isBelow(name) {
    return (host) => name.startsWith('.') ? host.endsWith(name) : host === name || host.endsWith(`.${name}`);
}
/** The same address, however it is written. */
function isAddress(address) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addAddress(address, (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 ? 'ipv6' : 'ipv4');
    return (host) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0 && list.check(host, (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 6 ? 'ipv6' : 'ipv4');
}
function readBlock(entry) {
    const [network = '', prefix = ''] = entry.split('/');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
    const bits = Number(prefix);
    // An address with a zone is one for isIP, and none for a list.
    if (family === 0 || network.includes('%'))
        return null;
    if (!/^[0-9]{1,3}$/.test(prefix) || bits > (family === 6 ? 128 : 32))
        return null;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(network, bits, family === 6 ? 'ipv6' : 'ipv4');
    return (host) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === family && list.check(host, family === 6 ? 'ipv6' : 'ipv4');
}


/***/ }),

/***/ 77748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeUrl),
/* harmony export */   m: () => (/* binding */ checkRealm)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _network_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36050);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75685);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58750);





/**
 * Decides whether a token may be asked for where a registry says. The realm must speak TLS unless
 * the registry itself does not, may be no loopback, private or metadata address unless it is the
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
    if ((0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isMetadataAddress */ .gh)(url.hostname))
        throw refuse('which is a metadata or link-local address');
    const trusted = [api.hostname, ...trustedHosts];
    if (trusted.includes(url.hostname) || trusted.includes(url.host))
        return url;
    const hint = `if ${url.host} is right, name it with ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .setting */ .P)('registry-auth-host')}`;
    if ((0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isInternalAddress */ .Kk)(url.hostname)) {
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
    if (labels.length < 2 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)((0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBrackets */ .o4)(hostname)) !== 0)
        return null;
    const [second = '', top = ''] = labels.slice(-2);
    const isCountry = top.length === 2 && second.length <= 3;
    if (isCountry && labels.length < 3)
        return hostname;
    return labels.slice(isCountry ? -3 : -2).join('.');
}


/***/ }),

/***/ 45458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCertificates: () => (/* binding */ checkCertificates),
/* harmony export */   createTlsContexts: () => (/* binding */ createTlsContexts),
/* harmony export */   dockerCertificates: () => (/* binding */ dockerCertificates)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64165);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37006);







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
 * (`*.crt` are authorities, `*.cert` with `*.key` the client's certificate). A folder that this user
 * may not read is not there.
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
    const [trusted, ...own] = await Promise.all([
        roots,
        ...foldersOf(host).map((folder) => readHostDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, folder))),
    ]);
    try {
        return (0,node_tls__WEBPACK_IMPORTED_MODULE_3__.createSecureContext)({
            ca: [...trusted, ...own.flatMap(({ authorities }) => authorities)],
            cert: own.flatMap(({ certificates }) => certificates),
            key: own.flatMap(({ keys }) => keys),
            minVersion: 'TLSv1.2',
        });
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)({ code: 'tls-files', message: `the certificates for ${host}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}` }, { cause: error });
    }
}
/** docker takes the host as it was written in the image's name: perhaps with the usual port. */
function foldersOf(host) {
    // A host that a server named could be `..`.
    if (host.startsWith('.'))
        return [];
    return /:[0-9]+$/.test(host) ? [host] : [host, `${host}:443`];
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
        const bundle = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_6__/* .readSource */ .o$)(file, 'the certificates', _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .registryLimits */ .a1.configurationFileBytes).catch(
        // A distribution that keeps its bundle elsewhere.
        () => null);
        if (bundle?.text.includes('BEGIN CERTIFICATE'))
            return [bundle.text];
    }
    return [...node_tls__WEBPACK_IMPORTED_MODULE_3__.rootCertificates];
}
async function readHostDirectory(directory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory).catch((error) => {
        // Many engines make /etc/docker for root alone: what others cannot read is not trusted.
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissingFile */ .F6)(error) || (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .vq)(error) === 'EACCES')
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
    return (await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_6__/* .readSource */ .o$)(path, 'the client key', _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .registryLimits */ .a1.configurationFileBytes)).text;
}
async function readPem(path, what) {
    const source = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_6__/* .readSource */ .o$)(path, what, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .registryLimits */ .a1.configurationFileBytes);
    return checkCertificates(source, what);
}
/**
 * A file without a certificate would be trusted silently for nothing.
 *
 * @returns the text
 * @throws CanaryError (input)
 */
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
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/network/address.ts
var address = __webpack_require__(36050);
// EXTERNAL MODULE: ./src/registry/origin.ts
var registry_origin = __webpack_require__(75685);
// EXTERNAL MODULE: ./src/registry/proxy.ts
var registry_proxy = __webpack_require__(4263);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./src/registry/tunnel.ts





/**
 * Opens a TLS connection to `target` through a proxy (CONNECT, RFC 9110 section 9.3.6). The proxy
 * sees the host and the port, never what is said.
 *
 * @param proxyContext what is trusted when the proxy itself speaks TLS
 * @param signal ends the wait for the proxy; the connection that comes of it is the caller's
 */
async function connectThroughProxy(proxy, proxyContext, target, signal) {
    const authority = `${bracketed(target.host)}:${target.port}`;
    const socket = await openTunnel(proxy, proxyContext, authority, signal);
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
function openTunnel(proxy, secureContext, authority, signal) {
    return new Promise((resolve, reject) => {
        const request = openConnect(proxy, secureContext, authority, signal);
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
function openConnect(proxy, secureContext, authority, signal) {
    const { authorization, url } = proxy;
    const options = {
        method: 'CONNECT',
        path: authority,
        timeout: limits/* registryLimits */.a1.responseMs,
        signal,
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
    const closing = new AbortController();
    const agents = new Map();
    const agentFor = (url) => {
        const known = agents.get(url.origin);
        if (known !== undefined)
            return known;
        const agent = createAgent(url, contexts, proxyFor(url), closing.signal);
        agents.set(url.origin, agent);
        return agent;
    };
    return {
        send: async (request) => {
            request.signal.throwIfAborted();
            const agent = await agentFor(request.url);
            // Certificates are read meanwhile, and an abort that came then is not told again.
            request.signal.throwIfAborted();
            return exchange(request, agent, proxyFor(request.url), timeouts);
        },
        close: () => {
            closing.abort();
            for (const agent of agents.values()) {
                // An agent that never came to be has told its caller why, and has nothing to close.
                agent.then((one) => {
                    one.destroy();
                }, () => undefined);
            }
        },
    };
}
async function createAgent(url, contexts, proxy, closing) {
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
        connectThroughProxy(proxy, proxyContext, target, closing).then((socket) => callback?.(null, socket), 
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


/***/ })

};
;