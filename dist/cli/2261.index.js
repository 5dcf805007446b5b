"use strict";
exports.id = 2261;
exports.ids = [2261];
exports.modules = {

/***/ 104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ describeAddress),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2450);

function passed(message, seen) {
    return { ok: true, reason: { code: 'ok', message }, seen: boundSeen(seen) };
}
function failed(code, message, seen) {
    return { ok: false, reason: { code, message }, seen: boundSeen(seen) };
}
/** `127.0.0.1:80`, `[::1]:80`. */
function describeAddress({ host, port }) {
    return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
/** Text that came from an image, short enough for a report. */
function shorten(text, limit = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .probeLimits */ .Lj.seenCharacters) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}…`;
}
function boundSeen(seen) {
    const { headers, location, error, serving } = seen;
    return {
        ...seen,
        ...(headers !== undefined && { headers: boundHeaders(headers) }),
        ...(location !== undefined && { location: shorten(location) }),
        ...(error !== undefined && { error: shorten(error) }),
        ...(serving !== undefined && { serving: shorten(serving) }),
    };
}
function boundHeaders(headers) {
    return headers
        .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .probeLimits */ .Lj.seenHeaders)
        .map(({ name, value }) => ({ name: shorten(name), value: shorten(value) }));
}


/***/ }),

/***/ 3133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ passingStatus)
/* harmony export */ });
/** The HTTP status codes that pass, inclusive; after redirects that are followed. */
const passingStatus = {
    validator: { first: 200, last: 299 },
    pod: { first: 200, last: 399 },
};


/***/ }),

/***/ 7160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   t5: () => (/* binding */ requestTarget),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4044);

/**
 * What is sent after `GET ` for the `path` of a manifest, as the kubelet sends it: a path that is
 * no URL reference is taken literally, a scheme and host in it are dropped.
 *
 * It differs from the kubelet where that would send a malformed request or none at all: blanks and
 * non-ASCII characters in the query are percent-encoded, a value like `foo:bar` gets a leading
 * slash, and user information is never sent ({@link pathProblem} tells).
 *
 * @param path UTF-16 text, as in the manifest
 * @returns ASCII without blanks, starting with `/`
 */
function requestTarget(path) {
    const bytes = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path);
    const reference = parsePath(bytes);
    return reference === null
        ? withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeLiteralPath */ .Vy)(bytes))
        : targetOf(reference.path, reference.query);
}
/** Puts an encoded request target together. */
function targetOf(path, query) {
    return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path)) + (query === null ? '' : `?${(0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeQuery */ .XX)(query)}`);
}
/** What a person should know about a `path` that can be used all the same; null: nothing. */
function pathProblem(path) {
    return parsePath((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path))?.authority?.hasUserInfo === true
        ? 'a user name or password in the path is not sent; write an Authorization header under httpHeaders instead'
        : null;
}
function parsePath(bytes) {
    const reference = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(bytes);
    return reference === null || reference.opaque === '' ? reference : (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(`/${bytes}`);
}
function withSlash(path) {
    return path.startsWith('/') ? path : `/${path}`;
}


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   GN: () => (/* binding */ removeDotSegments),
/* harmony export */   Lx: () => (/* binding */ hasControls),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   Vy: () => (/* binding */ encodeLiteralPath),
/* harmony export */   XX: () => (/* binding */ encodeQuery),
/* harmony export */   pv: () => (/* binding */ toByteString),
/* harmony export */   qL: () => (/* binding */ fromByteString)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/**
 * URL references, taken apart and put together as Go's net/url does it, because that is what the
 * kubelet sends. The WHATWG `URL` class is no help here: it resolves `..`, turns `\` into `/`,
 * drops tabs, and refuses some ports.
 *
 * All texts here are byte strings: each character is one byte, U+0000 to U+00FF.
 */

/** The UTF-8 bytes of a text, as a byte string. */
function toByteString(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** The text of a byte string: UTF-8 where it is that, else each byte as its Latin-1 character. */
function fromByteString(bytes) {
    const buffer = Buffer.from(bytes, 'latin1');
    const text = buffer.toString('utf8');
    return Buffer.from(text, 'utf8').equals(buffer) ? text : bytes;
}
/** Whether there are ASCII control characters in a text. */
function hasControls(text) {
    return Array.from(text).some((character) => character < ' ' || character === '\x7f');
}
/** Null when it is no URL reference. The fragment is dropped, for it is never sent. */
function parseReference(bytes) {
    const { before, after: fragment } = cut(bytes, '#');
    if (hasBrokenEscape(fragment ?? ''))
        return null;
    if (hasControls(before))
        return null;
    if (before.startsWith(':'))
        return null;
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(before)?.[1] ?? null;
    const { before: rest, after: query } = cut(scheme === null ? before : before.slice(scheme.length + 1), '?');
    const parts = splitHierarchy(rest, scheme !== null);
    return parts === null ? null : { scheme: scheme?.toLowerCase() ?? null, query, ...parts };
}
function splitHierarchy(rest, hasScheme) {
    if (!rest.startsWith('/')) {
        if (hasScheme)
            return { authority: null, opaque: rest, path: '' };
        if (cut(rest, '/').before.includes(':'))
            return null;
    }
    if (!rest.startsWith('//') || (rest.startsWith('///') && !hasScheme)) {
        return hasBrokenEscape(rest) ? null : { authority: null, opaque: '', path: rest };
    }
    const end = rest.indexOf('/', 2);
    const authority = parseAuthority(end === -1 ? rest.slice(2) : rest.slice(2, end));
    const path = end === -1 ? '' : rest.slice(end);
    return authority === null || hasBrokenEscape(path) ? null : { authority, opaque: '', path };
}
function parseAuthority(text) {
    const at = text.lastIndexOf('@');
    const userInfo = at === -1 ? null : text.slice(0, at);
    if (userInfo !== null) {
        if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(userInfo))
            return null;
        if (hasBrokenEscape(userInfo))
            return null;
    }
    const host = parseHost(text.slice(at + 1));
    return host === null ? null : { hasUserInfo: userInfo !== null, ...host };
}
function parseHost(text) {
    if (text.startsWith('['))
        return parseAddressLiteral(text);
    const colon = text.lastIndexOf(':');
    const host = colon === -1 ? text : text.slice(0, colon);
    const port = colon === -1 ? '' : text.slice(colon + 1);
    return isHostText(host) && !host.includes('[') && isPort(port) ? { host, port } : null;
}
/** `[::1]:80`; a zone is written `[fe80::1%25eth0]`. */
function parseAddressLiteral(text) {
    const parts = /^\[(.*)\](?::([0-9]*))?$/.exec(text);
    const { before: address, after: zone } = cut(parts?.[1] ?? '', '%25');
    if (!(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address) || !isZone(zone))
        return null;
    return { host: zone === null ? address : `${address}%${zone}`, port: parts?.[2] ?? '' };
}
function isPort(text) {
    return /^[0-9]*$/.test(text);
}
/** Escapes are for bytes outside ASCII only, and for the percent sign itself. */
function isHostText(text) {
    return /^(?:[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"\x80-\xff]|%25|%[89A-Fa-f][0-9A-Fa-f])*$/.test(text);
}
/** An interface's name; rarer ones could be escaped, which no server does. */
function isZone(zone) {
    return zone === null || /^[A-Za-z0-9\-_.~]+$/.test(zone);
}
/** The path as it is sent: unchanged when validly encoded, else decoded and encoded again. */
function encodePath(path) {
    if (/^(?:[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]]|%[0-9A-Fa-f]{2})*$/.test(path))
        return path;
    return encodeLiteralPath(decodeEscapes(path));
}
/** Percent-encodes every byte that has no place or a meaning of its own in a path. */
function encodeLiteralPath(bytes) {
    return bytes.replace(/[^A-Za-z0-9\-_.~$&+,/:;=@]/g, escapeByte);
}
/** Go sends a query as it is; blanks and bytes outside ASCII would make a malformed request. */
function encodeQuery(query) {
    return query.replace(/[^\x21-\x7e]/g, escapeByte);
}
/**
 * Removes `.` and `..` from a path that starts with a slash, as Go resolves redirects. An empty
 * segment goes too where `..` has just led back to the root.
 */
function removeDotSegments(path) {
    const kept = [];
    const segments = path.split('/');
    for (const segment of segments) {
        if (segment === '..')
            leave(kept);
        else if (segment !== '.')
            kept.push(segment);
        else if (kept.length === 0)
            kept.push('');
    }
    const last = segments.at(-1);
    const directory = last === '.' || last === '..' ? '/' : '';
    const joined = kept.join('/') + directory;
    return joined.startsWith('/') ? joined : `/${joined}`;
}
function leave(directories) {
    directories.pop();
    if (directories.length === 1 && directories[0] === '')
        directories.pop();
}
function cut(text, mark) {
    const at = text.indexOf(mark);
    return at === -1
        ? { before: text, after: null }
        : { before: text.slice(0, at), after: text.slice(at + 1) };
}
function hasBrokenEscape(text) {
    return /%(?![0-9A-Fa-f]{2})/.test(text);
}
function decodeEscapes(text) {
    return text.replace(/%([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
function escapeByte(byte) {
    return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}


/***/ }),

/***/ 3843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ runOptionsOf)
/* harmony export */ });
/* harmony import */ var _secrets_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1847);

/**
 * A manifest's `dockerRunOptions`, as an engine reads them; null when there are none. One that is
 * restricted is given no variable of ours.
 */
function runOptionsOf(validator, mode, env, directory) {
    if (validator.options.length === 0)
        return null;
    return {
        tokens: validator.options.map(({ text }) => text),
        // As for docker, which knows nothing of the manifest.
        baseDirectory: directory,
        env: mode === 'trusted' ? (0,_secrets_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .containerEnvironment */ .Vk)(env) : {},
    };
}


/***/ }),

/***/ 2261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidator: () => (/* binding */ runValidator)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/clock.ts
var clock = __webpack_require__(386);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/engine/listeners.ts



function listeningOn(listeners, port) {
    const found = listeners.filter((listener) => listener.port === port);
    if (found.some(({ scope }) => scope === 'any'))
        return 'reachable';
    return found.length > 0 ? 'loopback-only' : 'nobody';
}
/**
 * Parses `/proc/<pid>/net/tcp` and `tcp6` (proc_net_tcp.txt of the kernel's documentation): local
 * address in hexadecimal, little-endian by 32-bit word, `:`, port; state `0A` is LISTEN.
 */
function parseListeners(text) {
    return text.split('\n').flatMap((line) => {
        const [, address, port, state] = /^\s*\d+: ([0-9A-F]+):([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} ([0-9A-F]{2})/.exec(line) ?? [];
        if (address === undefined || port === undefined || state !== '0A')
            return [];
        return [{ port: Number.parseInt(port, 16), scope: isLoopback(address) ? 'loopback' : 'any' }];
    });
}
function isLoopback(address) {
    if (address.length === 8)
        return address.endsWith('7F');
    const isVersion6 = address === '00000000000000000000000001000000';
    const isMapped = address.startsWith('0000000000000000FFFF0000') && address.endsWith('7F');
    return isVersion6 || isMapped;
}
/** Sees the listeners of a container whose process is one of this machine's. */
function listenersOfProcess(pid) {
    return async () => {
        const texts = await Promise.all(['tcp', 'tcp6'].map((name) => 
        // A kernel without IPv6 has no tcp6; a process that has ended has neither.
        (0,promises_.readFile)(`/proc/${pid}/net/${name}`, 'utf8').catch(() => null)));
        if (texts.every((text) => text === null))
            return null;
        return texts.flatMap((text) => parseListeners(text ?? ''));
    };
}
/**
 * Resolves as soon as somebody listens on the port where it can be reached. There is no event for
 * that, so the kernel's table is read again every `engineLimits.listenerPoll`: it costs some
 * microseconds, and nothing in the container is touched.
 */
async function untilListening(source, port, signal) {
    for (;;) {
        signal.throwIfAborted();
        const listeners = await source(signal);
        if (listeners !== null && listeningOn(listeners, port) === 'reachable')
            return;
        await (0,clock/* sleep */.y)(limits/* engineLimits */.nW.listenerPoll, signal);
    }
}

;// CONCATENATED MODULE: ./src/engine/reach.ts


const loopbackNames = ['localhost', '127.0.0.1', '::1'];
/**
 * Chooses the container's own address where it is proven to be the container's and to answer;
 * published ports otherwise. An equal address may belong to somebody else's container when the
 * engine is remote or in a virtual machine, so an unproven one is never used.
 *
 * @returns null when the container has a network but no address that answers from here
 */
async function chooseReach(facts) {
    const { state, location } = facts;
    if (state.networkMode === 'host' && facts.isOurs)
        return onTheHost();
    if (state.networkMode === 'none')
        return withoutNetwork();
    const aliases = state.addresses.flatMap((address) => [...address.aliases]);
    const names = [state.name, state.id.slice(0, 12), ...aliases];
    for (const { address } of facts.isOurs ? state.addresses : []) {
        if (!(await facts.hasRoute(address)))
            continue;
        return {
            reach: {
                addressOf: (port) => ({ host: address, port }),
                isDirect: true,
                names: [address, ...names],
            },
            description: `container address ${address}`,
        };
    }
    if (state.published.size === 0)
        return null;
    return throughPublishedPorts(state, location, names);
}
function onTheHost() {
    return {
        reach: {
            addressOf: (port) => ({ host: '127.0.0.1', port }),
            isDirect: true,
            names: loopbackNames,
        },
        description: "the host's network",
    };
}
function withoutNetwork() {
    return {
        reach: { addressOf: () => null, isDirect: true, names: [] },
        description: 'no network',
    };
}
function throughPublishedPorts(state, location, names) {
    const host = location.publishedHost;
    return {
        reach: {
            addressOf: (port) => {
                const published = state.published.get(`${port}/tcp`);
                return published === undefined ? null : { host, port: published.port };
            },
            isDirect: false,
            names: [...loopbackNames, host, ...names],
        },
        description: `ports published on ${host}`,
    };
}
/**
 * Whether the address answers at all: a port where nobody listens is refused at once when there is
 * a route, and stays silent or unreachable when there is none.
 */
async function hasRoute(address, signal) {
    const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7030, 23));
    if (signal.aborted)
        return false;
    return await new Promise((resolve) => {
        const socket = connect({ host: address, port: deadPort });
        const finish = (answer) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', abort);
            socket.destroy();
            resolve(answer);
        };
        const abort = () => {
            finish(false);
        };
        const timer = setTimeout(abort, limits/* engineLimits */.nW.route);
        signal.addEventListener('abort', abort, { once: true });
        socket.once('connect', () => {
            finish(true);
        });
        socket.once('error', (error) => {
            finish(error.code === 'ECONNREFUSED');
        });
    });
}
/** TCP port service multiplexer: assigned since 1988, offered by nobody. */
const deadPort = 1;
/** Whether a process of this machine runs in the container: its control groups name it. */
async function isOurProcess(pid, containerId) {
    if (pid <= 0)
        return false;
    const files = await Promise.all(['cgroup', 'mountinfo'].map((name) => 
    // A process of another machine has no entry here; that is the answer, not a failure.
    (0,promises_.readFile)(`/proc/${pid}/${name}`, 'utf8').catch(() => '')));
    return files.some((text) => text.includes(containerId));
}

;// CONCATENATED MODULE: ./src/engine/run-container.ts





/**
 * Creates and starts a container, and finds out how it is reached. The caller removes it, whatever
 * becomes of this call: `onCreated` says what there is to remove.
 *
 * @throws CanaryError when the engine refuses the request, or is lost
 */
async function runContainer(options, signal) {
    const { engine, needsNetwork } = options;
    if (options.neighbour !== null)
        return await runBeside(options, options.neighbour, signal);
    const publishFirst = needsNetwork && !(await mayReachAddresses(engine, signal));
    const first = await startOnce(options, publishFirst, signal);
    if (first.kind !== 'unreachable')
        return first;
    // The address does not answer from here: Docker Desktop's virtual machine, a forwarded socket.
    await engine.removeContainer(first.id, signal);
    const second = await startOnce(options, true, signal);
    if (second.kind !== 'unreachable')
        return second;
    throw unreachable();
}
function unreachable() {
    return (0,src_errors/* infrastructureError */.kv)({
        code: 'container-unreachable',
        message: 'the container has a network, but neither its address nor a published port answers',
        hint: 'with --network in dockerRunOptions, choose one that this machine can reach',
    });
}
/**
 * From inside a container of the same engine, ports published on the host are out of reach: the
 * new container joins the network that we are in.
 */
async function runBeside(options, neighbour, signal) {
    const network = options.request.network ?? neighbour.addresses[0]?.network ?? null;
    const started = await startOnce({ ...options, request: { ...options.request, network } }, false, signal);
    if (started.kind === 'unreachable')
        throw unreachable();
    return started;
}
async function mayReachAddresses(engine, signal) {
    if (!engine.location.isLocalSocket)
        return false;
    const { isRootless } = await engine.describe(signal);
    return !isRootless;
}
async function startOnce(options, publish, signal) {
    const { engine, clock } = options;
    const created = clock.now();
    const id = await create(options, publish, signal);
    const watch = watchEnd(engine, id, signal);
    const startup = AbortSignal.timeout(options.startupTimeout);
    try {
        const outcome = await engine
            .startContainer(id, AbortSignal.any([signal, startup]))
            .catch((error) => {
            signal.throwIfAborted();
            throw startup.aborted ? notInTime(options) : error;
        });
        const startedAt = clock.now();
        const state = await engine.inspectContainer(id, signal);
        if (!outcome.started) {
            watch.stop();
            return { kind: 'not-started', fault: outcome.fault, message: outcome.message, state };
        }
        if (state === null)
            throw vanished();
        const startDuration = startedAt - created;
        if (state.status !== 'running' && state.status !== 'restarting') {
            watch.stop();
            return { kind: 'ended', state, startDuration };
        }
        const reached = options.needsNetwork ? await findReach(options, state, signal) : null;
        if (options.needsNetwork && reached === null) {
            watch.stop();
            return { kind: 'unreachable', id };
        }
        const isOurs = await isOurProcess(state.pid, id);
        const listeners = isOurs ? listenersOfProcess(state.pid) : null;
        const { ended, stop: stopWatching } = watch;
        const container = {
            id,
            state,
            startedAt,
            startDuration,
            reached,
            listeners,
            ended,
            stopWatching,
        };
        return { kind: 'running', container };
    }
    catch (error) {
        watch.stop();
        throw error;
    }
}
/** The container, before anything runs in it. */
async function create({ engine, request, onCreated, beforeStart }, publish, signal) {
    const isLocal = engine.location.publishedHost === '127.0.0.1';
    const hostAddress = isLocal ? '127.0.0.1' : '0.0.0.0';
    const { id } = await engine.createContainer({
        ...request,
        publish: publish ? { hostAddress } : null,
    });
    onCreated(id);
    signal.throwIfAborted();
    await beforeStart(id, request, signal);
    return id;
}
function notInTime(options) {
    return (0,src_errors/* infrastructureError */.kv)({
        code: 'startup-timeout',
        message: `the container from ${options.request.image} did not start within ${options.startupTimeout / 1000} s`,
        hint: 'give it longer with startup-timeout',
    });
}
function vanished() {
    return (0,src_errors/* infrastructureError */.kv)({
        code: 'container-vanished',
        message: 'somebody removed the container under test',
    });
}
async function findReach({ engine, neighbour }, state, signal) {
    const owner = await networkOwner(engine, state, signal);
    const isOurs = neighbour !== null ||
        (engine.location.isLocalSocket && (await isOurProcess(owner.pid, owner.id)));
    return await chooseReach({
        state: owner,
        location: engine.location,
        isOurs,
        hasRoute: (address) => hasRoute(address, signal),
    });
}
/** A container in another's network (`--network container:…`) is reached by the other's address. */
async function networkOwner(engine, state, signal) {
    const [, owner] = /^container:(.+)$/.exec(state.networkMode) ?? [];
    if (owner === undefined)
        return state;
    return (await engine.inspectContainer(owner, signal)) ?? state;
}
/** Asks for the end before the start, so that even a process that ends at once is seen. */
function watchEnd(engine, id, signal) {
    const own = new AbortController();
    const both = AbortSignal.any([signal, own.signal]);
    const ended = untilEnded(engine, id, both);
    // Whoever races against `ended` handles its rejection; until then it must not be "unhandled".
    ended.catch(() => undefined);
    return {
        ended,
        stop: () => {
            own.abort(new Error('the container is not watched any more'));
        },
    };
}
/**
 * An engine may end the wait without an end, when a proxy between us closes quiet connections, or
 * answers them by itself: then the container's state is looked at from time to time.
 */
async function untilEnded(engine, id, signal) {
    for (;;) {
        await engine.waitForExit(id, signal);
        const state = await endState(engine, id, signal);
        if (!isGoingOn.has(state.status))
            return state;
        await (0,clock/* sleep */.y)(limits/* engineLimits */.nW.waitPause, signal);
    }
}
/** One that was only created has not ended: it is still to be started. */
const isGoingOn = new Set(['created', 'running', 'paused']);
/** Docker may set the out-of-memory flag a moment after the end. */
async function endState(engine, id, signal) {
    for (let look = 0;; look += 1) {
        const state = await engine.inspectContainer(id, signal);
        if (state === null)
            throw vanished();
        const mayChange = state.status === 'running' || (state.exitCode === 137 && !state.oomKilled);
        if (!mayChange || look === 3)
            return state;
        await (0,clock/* sleep */.y)(limits/* engineLimits */.nW.endStatePoll, signal);
    }
}
/** The last words of a container, for people; an engine that cannot tell them is told instead. */
async function lastWords(engine, id, signal) {
    const bounds = { lines: limits/* engineLimits */.nW.logLines, maxBytes: limits/* engineLimits */.nW.logBytes };
    return await engine.tailLogs(id, bounds, signal);
}

// EXTERNAL MODULE: ./src/probe/limiter.ts
var probe_limiter = __webpack_require__(3029);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/probe/attempt-result.ts
var attempt_result = __webpack_require__(104);
;// CONCATENATED MODULE: ./src/probe/exec.ts




/**
 * Runs a command in the container; exit code 0 passes (Kubernetes, `exec` action). No shell, no
 * expansion of `$(NAME)`: Container Canary's documents mean such text for the shell they name.
 */
function execAttempt(engine, containerId, action) {
    return async (signal) => {
        const request = { command: action.command, keepBytes: limits/* probeLimits */.Lj.execOutput };
        const from = performance.now();
        const outcome = await engine.exec(containerId, request, signal);
        const result = resultOf(outcome, action, performance.now() - from);
        const isKilled = outcome.kind === 'exited' && outcome.exitCode === 137;
        return isKilled ? await explainKill(engine, containerId, result, signal) : result;
    };
}
function resultOf(outcome, action, milliseconds) {
    const name = describeCommand(action.command);
    switch (outcome.kind) {
        case 'exited': {
            const { exitCode, stdout, stderr } = outcome;
            return {
                ok: exitCode === 0,
                reason: exitReason(exitCode, name),
                seen: { exitCode, stdout, stderr },
            };
        }
        case 'not-started':
            return failed(startReason(outcome.message, action), {
                exitCode: outcome.exitCode,
                error: (0,attempt_result/* shorten */.ml)(outcome.message),
            });
        case 'container-gone':
            return failed({ code: 'container-exited', message: 'the container is not running any more' });
        case 'aborted': {
            // A moment belongs to every command; an engine that needs longer is what is slow.
            if (outcome.waitedFor === 'engine' && milliseconds >= limits/* probeLimits */.Lj.engineShare) {
                const message = `the engine did not tell of ${name} in time`;
                return failed({ code: 'engine', message });
            }
            const still = outcome.stopped ? '' : '; it may still run until the container is removed';
            const message = `${name} had not ended in time${still}`;
            const seen = { stdout: outcome.stdout, stderr: outcome.stderr };
            return failed({ code: 'attempt-timeout', message }, seen);
        }
    }
}
function failed(reason, seen = {}) {
    return { ok: false, reason, seen };
}
function exitReason(exitCode, name) {
    if (exitCode === 0)
        return { code: 'ok', message: `${name} exited with code 0` };
    if (exitCode === 127) {
        return {
            code: 'command-not-found',
            message: `${name} exited with code 127: a command it names was not found in the image`,
        };
    }
    if (exitCode === 126) {
        return {
            code: 'command-not-executable',
            message: `${name} exited with code 126: a command it names cannot be executed`,
        };
    }
    const signalName = signalOf(exitCode);
    if (signalName !== null) {
        return { code: 'signal', message: `${name} was ended by ${signalName} (exit code ${exitCode})` };
    }
    return { code: 'exit-code', message: `${name} exited with code ${exitCode}` };
}
function signalOf(exitCode) {
    const found = Object.entries(external_node_os_.constants.signals).find(([, number]) => number + 128 === exitCode);
    return found?.[0] ?? null;
}
const shells = new Set(['sh', 'bash', 'ash', 'dash', 'zsh']);
/** The runtime's words differ from engine to engine; these parts of them do not. */
function startReason(message, action) {
    const [program] = action.command;
    const words = firstLine(message);
    if (/not found|no such file or directory/i.test(message)) {
        const name = program.slice(program.lastIndexOf('/') + 1);
        const what = shells.has(name) ? 'the image has no shell' : 'the image has no such command';
        return { code: 'command-not-found', message: `${what}: ${program} was not found` };
    }
    if (/permission denied|exec format error|is a directory/i.test(message)) {
        return {
            code: 'command-not-executable',
            message: `${program} cannot be executed in the image: ${words}`,
        };
    }
    return { code: 'command-not-started', message: `${program} could not be started: ${words}` };
}
function firstLine(text) {
    return text.trim().split('\n', 1)[0] ?? '';
}
/** Exit code 137 alone does not tell who killed it; the container's state may. */
async function explainKill(engine, containerId, result, signal) {
    // Docker may set the flag a moment after the kill.
    for (let look = 0; look < limits/* probeLimits */.Lj.memoryLooks && !signal.aborted; look += 1) {
        if (look > 0)
            await (0,clock/* sleep */.y)(limits/* probeLimits */.Lj.memoryPoll, signal);
        const state = await engine.inspectContainer(containerId, signal).catch((error) => {
            // The container's end interrupts; the schedule knows of it.
            if (signal.aborted)
                return null;
            throw error;
        });
        if (state?.oomKilled !== true)
            continue;
        const message = `${result.reason.message}: the container ran out of memory`;
        return { ...result, reason: { code: 'oom-killed', message } };
    }
    return result;
}
/** The command as a person would type it, cut where it becomes too long to read. */
function describeCommand(command) {
    const words = command.map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`);
    const text = words.join(' ').replaceAll(/\s+/g, ' ');
    return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``;
}

;// CONCATENATED MODULE: ./src/probe/schedule.ts

/**
 * Runs a probe until its thresholds or its deadline decide.
 *
 * A failure because nothing listens is tried again as soon as somebody does, once a period; such
 * an early attempt may decide for the image, and never counts against it.
 */
async function schedule(timing, options, signal) {
    const { clock } = options;
    await clock.sleep(options.origin + timing.initialDelay - clock.now(), signal);
    const run = createRun(timing, options, signal);
    try {
        return await decide(timing, options, run, signal);
    }
    finally {
        run.stop();
    }
}
function createRun(timing, options, outer) {
    const { clock, limiter } = options;
    const deadline = new AbortController();
    const finished = new AbortController();
    const signal = AbortSignal.any([outer, deadline.signal]);
    const log = createAttemptLog();
    let start = null;
    const begin = () => {
        start = { at: clock.now(), date: clock.date() };
        // One attempt without a deadline of its own must end too.
        const limit = timing.timeout > 0 ? timing.timeout : limits/* probeLimits */.Lj.lonelyAttempt;
        void clock.sleep(limit, finished.signal).then(() => {
            if (!finished.signal.aborted)
                deadline.abort();
        });
    };
    return {
        signal,
        isOver: () => deadline.signal.aborted,
        log,
        attempt: () => limiter.run(async () => {
            if (start === null)
                begin();
            const from = clock.now();
            const startedAt = clock.date().toISOString();
            const result = await options.attempt(signal);
            log.add({ startedAt, durationMs: Math.round(clock.now() - from), ...result });
            return result;
        }),
        elapsed: () => (start === null ? 0 : clock.now() - start.at),
        startedAt: () => start?.date ?? null,
        stop: () => {
            finished.abort();
        },
    };
}
async function decide(timing, options, run, outer) {
    let passes = 0;
    let failures = 0;
    let isEarly = false;
    let pause = timing.period;
    for (;;) {
        if (isAborted(outer))
            return schedule_resultOf(run, 'aborted', interrupted);
        const from = options.clock.now();
        const result = await run.attempt();
        if (isAborted(outer))
            return schedule_resultOf(run, 'aborted', interrupted);
        if (result.ok) {
            passes += 1;
            failures = 0;
            if (passes >= timing.successThreshold)
                return schedule_resultOf(run, 'passed', result.reason);
        }
        else {
            passes = 0;
            failures += isEarly ? 0 : 1;
            if (run.isOver())
                return schedule_resultOf(run, 'failed', timedOut(timing, result.reason, run));
            if (failures >= timing.failureThreshold)
                return schedule_resultOf(run, 'failed', result.reason);
        }
        if (timing.timeout === 0)
            return schedule_resultOf(run, 'failed', onlyOnce(result, timing));
        // After an early attempt the rest of its period is slept, so that regular ones keep their pace.
        pause = isEarly ? Math.max(0, pause - (options.clock.now() - from)) : timing.period;
        const mayBeEarly = !isEarly && waitsForListener.has(result.reason.code);
        const slept = await rest(pause, mayBeEarly ? options.untilListening : null, options, run);
        isEarly = slept.isEarly;
        pause -= slept.time;
        if (run.isOver())
            return schedule_resultOf(run, 'failed', timedOut(timing, result.reason, run));
    }
}
/** Asked again after every wait; a bare property would be taken for unchanged. */
function isAborted(signal) {
    return signal.aborted;
}
/** Failures that mean "not yet" while an application starts. */
const waitsForListener = new Set([
    'connection-refused',
    'connection-reset',
    'loopback-only',
]);
const interrupted = { code: 'cancelled', message: 'the check was interrupted' };
/** Sleeps a period, or less when somebody begins to listen. */
async function rest(pause, untilListening, { clock }, run) {
    const from = clock.now();
    const done = new AbortController();
    const signal = AbortSignal.any([run.signal, done.signal]);
    const listening = untilListening?.(signal).then(() => !signal.aborted, (error) => {
        // It ends with our own signal when the period is over.
        if (signal.aborted)
            return false;
        throw error;
    });
    try {
        const slept = clock.sleep(pause, signal).then(() => false);
        const isEarly = await Promise.race([slept, ...(listening === undefined ? [] : [listening])]);
        return { isEarly, time: clock.now() - from };
    }
    finally {
        done.abort();
        await listening;
    }
}
function timedOut(timing, last, run) {
    const limit = timing.timeout > 0 ? timing.timeout : limits/* probeLimits */.Lj.lonelyAttempt;
    const attempts = run.log.count() === 1 ? 'the attempt' : `the last of ${run.log.count()} attempts`;
    const detail = last.code === 'attempt-timeout' ? `${attempts} had not ended` : last.message;
    return {
        code: 'check-timeout',
        message: `did not pass within ${limit / 1000} s: ${detail}`,
    };
}
function onlyOnce(result, timing) {
    if (!result.ok)
        return result.reason;
    const message = `passed once, but successThreshold is ${timing.successThreshold} and timeoutSeconds is 0, which allows one attempt`;
    return { code: 'check-timeout', message };
}
function schedule_resultOf(run, outcome, reason) {
    return {
        outcome,
        reason,
        startedAt: run.startedAt(),
        duration: Math.round(run.elapsed()),
        attemptCount: run.log.count(),
        attempts: run.log.list(),
    };
}
/** Keeps the first and the last attempts: how it began, and how it ended. */
function createAttemptLog() {
    const first = [];
    const last = [];
    let count = 0;
    return {
        add: (attempt) => {
            count += 1;
            if (first.length < limits/* probeLimits */.Lj.firstAttempts)
                first.push(attempt);
            else
                last.push(attempt);
            if (last.length > limits/* probeLimits */.Lj.lastAttempts)
                last.shift();
        },
        count: () => count,
        list: () => [...first, ...last],
    };
}

// EXTERNAL MODULE: ./src/probe/passing-status.ts
var passing_status = __webpack_require__(3133);
// EXTERNAL MODULE: ./src/probe/request-target.ts
var request_target = __webpack_require__(7160);
;// CONCATENATED MODULE: ./src/probe/wanted.ts




/**
 * What a check asks for, in one line for people, such as
 * `GET http://localhost:8888/hub/jovyan/lab answers 200–299`.
 */
function describeWanted(action, profile) {
    return (0,attempt_result/* shorten */.ml)(sentence(action, profile), limits/* probeLimits */.Lj.wantedCharacters);
}
function sentence(action, profile) {
    switch (action.action) {
        case 'exec':
            return `\`${action.command.map(quote).join(' ')}\` exits 0`;
        case 'httpGet':
            return describeGet(action, profile);
        case 'tcpSocket':
            return `${action.host === null ? `port ${action.port}` : hostPort(action.host, action.port)} accepts TCP connections`;
        case 'grpc':
            return `gRPC health of ${action.service === '' ? 'the server' : quote(action.service)} on port ${action.port} is SERVING`;
    }
}
/** Whom the request is for, where the manifest names no host; the Host line of a Validator says so. */
const ownName = { validator: 'localhost', pod: 'pod' };
function describeGet(action, profile) {
    const { first, last } = passing_status/* passingStatus */.a[profile];
    const url = `${action.scheme.toLowerCase()}://${hostPort(action.host ?? ownName[profile], action.port)}${(0,request_target/* requestTarget */.t5)(action.path)}`;
    const headers = action.responseHttpHeaders.map(({ name, value }) => `${oneLine(name)}: ${oneLine(value)}`);
    const suffix = headers.length === 0 ? '' : ` with ${headers.join(', ')}`;
    return `GET ${url} answers ${first}–${last}${suffix}`;
}
function hostPort(host, port) {
    return `${host.includes(':') ? `[${host}]` : oneLine(host)}:${port}`;
}
/** As a person would type it: an argument with anything special in it stands in quotes. */
function quote(argument) {
    if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(argument))
        return argument;
    return `'${oneLine(argument).replaceAll("'", `'\\''`)}'`;
}
function oneLine(text) {
    return text.replace(/\p{Cc}/gu, (control) => {
        if (control === '\n')
            return '\\n';
        return `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`;
    });
}

;// CONCATENATED MODULE: ./src/validator/end-reason.ts
/** Why a container that should have kept running did not, in a sentence. */
function endReason(state) {
    if (state.oomKilled && state.exitCode !== 0) {
        return { code: 'oom-killed', message: `the container ran out of memory${afterTime(state)}` };
    }
    if (state.status === 'restarting') {
        return {
            code: 'container-restarting',
            message: `the container keeps restarting; its last exit code was ${state.exitCode}`,
        };
    }
    const ended = `the container ended with exit code ${state.exitCode}${afterTime(state)}`;
    return { code: 'container-exited', message: `${ended}${adviceFor(state.exitCode)}` };
}
function adviceFor(exitCode) {
    switch (exitCode) {
        case 0:
            return '; checks need one that keeps running, for example with command: [sleep, "3600"]';
        case 137:
            return ': it was killed (SIGKILL), perhaps for want of memory';
        default:
            return '';
    }
}
function afterTime({ startedAt, finishedAt }) {
    if (startedAt === null || finishedAt === null)
        return '';
    const milliseconds = Date.parse(finishedAt) - Date.parse(startedAt);
    return milliseconds >= 0 ? ` after ${(milliseconds / 1000).toFixed(1)} s` : '';
}

// EXTERNAL MODULE: ./src/validator/foreign-platform.ts
var foreign_platform = __webpack_require__(5597);
;// CONCATENATED MODULE: ./src/validator/check.ts







/**
 * Runs one check to its verdict.
 *
 * @throws CanaryError when the engine is lost, or the run was cancelled
 */
async function runCheck(check, options, signal) {
    const { engine, clock, container, limiter } = options;
    const attempt = await toAttempt(check, options);
    const result = await schedule(check.timing, {
        clock,
        origin: container.startedAt,
        limiter,
        attempt,
        untilListening: listenerWatch(check.action, container.listeners),
    }, signal);
    if (result.outcome === 'passed')
        return toReport(check, result, 'passed', result.reason);
    const end = options.end() ?? (await endedMeanwhile(engine, container.id, signal)) ?? options.end();
    if (end !== null)
        return toReport(check, result, 'failed', endReason(end));
    if (result.outcome === 'aborted')
        signal.throwIfAborted();
    const ours = faultOfOurs(result, check.timing);
    if (ours !== undefined)
        return toReport(check, result, 'errored', ours.reason);
    const { foreign } = options;
    if (foreign !== null && (0,foreign_platform/* metForeignProgram */.LH)(result.attempts.at(-1))) {
        const message = `${(0,foreign_platform/* describeForeign */.eQ)(foreign)}; ${foreign_platform/* foreignHint */.I_}`;
        return toReport(check, result, 'errored', { code: 'command-not-started', message });
    }
    return toReport(check, result, 'failed', result.reason);
}
/** An attempt that decided, and that this machine could not make: it says nothing of the image. */
function faultOfOurs(result, timing) {
    const deciding = result.reason.code === 'check-timeout' ? 1 : timing.failureThreshold;
    return result.attempts
        .slice(-deciding)
        .find(({ reason }) => reason.code === 'internal' || reason.code === 'engine');
}
/** A check can see the end of its container before the engine has told of it. */
async function endedMeanwhile(engine, id, signal) {
    if (signal.aborted)
        return null;
    try {
        const state = await engine.inspectContainer(id, signal);
        return state !== null && state.status === 'exited' ? state : null;
    }
    catch (error) {
        // The end that interrupts this question is its answer.
        if (check_isAborted(signal))
            return null;
        throw error;
    }
}
/** Asked again after every wait; a bare property would be taken for unchanged. */
function check_isAborted(signal) {
    return signal.aborted;
}
async function toAttempt({ action, timing }, options) {
    if (action.action === 'exec') {
        return execAttempt(options.engine, options.container.id, action);
    }
    const { reached, listeners } = options.container;
    if (reached === null)
        throw new Error('a container with network checks is started reachable');
    const attempt = await toNetworkAttempt(action, reached.reach, timing);
    // A host of its own is somebody else: who listens in the container says nothing of it.
    const isContainer = action.action === 'grpc' || action.host === null;
    return listeners === null || !isContainer
        ? attempt
        : withListeners(attempt, action.port, reached.reach, listeners);
}
async function toNetworkAttempt(action, reach, timing) {
    switch (action.action) {
        case 'httpGet': {
            const { httpGetAttempt } = await __webpack_require__.e(/* import() */ 5035).then(__webpack_require__.bind(__webpack_require__, 5035));
            return httpGetAttempt(action, reach, 'validator', { userAgent });
        }
        case 'tcpSocket': {
            const { settleTime, tcpSocketAttempt } = await __webpack_require__.e(/* import() */ 8890).then(__webpack_require__.bind(__webpack_require__, 8890));
            const time = timing.timeout > 0 ? timing.timeout : limits/* probeLimits */.Lj.lonelyAttempt;
            return tcpSocketAttempt(action, reach, { settleMs: settleTime(time) });
        }
        case 'grpc': {
            const { grpcAttempt } = await Promise.all(/* import() */[__webpack_require__.e(9177), __webpack_require__.e(8185)]).then(__webpack_require__.bind(__webpack_require__, 9165));
            return grpcAttempt(action, reach, { userAgent });
        }
    }
}
/** Servers know the kubelet's probes by the first word and leave them out of their logs. */
const userAgent = 'kube-probe/1.32 container-canary';
/**
 * Adds what the kernel knows: a connection that failed because the process listens on the loopback
 * address only, and one that succeeded although only a proxy accepted it.
 */
function withListeners(attempt, port, reach, listeners) {
    return async (signal) => {
        const result = await attempt(signal);
        if (signal.aborted || !(result.ok || isUnanswered(result)))
            return result;
        const found = await listeners(signal);
        // Whoever answered after the container's end has got its address or its published port.
        if (found === null)
            return result.ok ? { ...result, ok: false, reason: gone } : result;
        if (result.ok && reach.isDirect)
            return result;
        const listening = listeningOn(found, port);
        if (listening === 'reachable')
            return result;
        const reason = listening === 'loopback-only'
            ? {
                code: 'loopback-only',
                message: `the process listens on 127.0.0.1:${port} only, which nobody outside the container can reach; let it bind 0.0.0.0`,
            }
            : { code: 'connection-refused', message: `nothing listens on port ${port}` };
        return { ...result, ok: false, reason };
    };
}
const gone = { code: 'container-exited', message: 'the container is not running any more' };
function isUnanswered({ reason }) {
    return ['connection-refused', 'connection-reset', 'connection-failed'].includes(reason.code);
}
function listenerWatch(action, listeners) {
    if (action.action === 'exec' || listeners === null)
        return null;
    return (signal) => untilListening(listeners, action.port, signal);
}
function toReport(check, result, outcome, reason) {
    return {
        ...describeCheck(check),
        outcome,
        reason,
        startedAt: result.startedAt?.toISOString() ?? null,
        durationMs: result.duration,
        attemptCount: result.attemptCount,
        attempts: result.attempts,
    };
}
/** A check that was never tried, because what it needs did not come to be. */
function unrunCheck(check, outcome, reason) {
    return {
        ...describeCheck(check),
        outcome,
        reason,
        startedAt: null,
        durationMs: 0,
        attemptCount: 0,
        attempts: [],
    };
}
function describeCheck(check) {
    return {
        name: check.name,
        description: check.description,
        action: check.action.action,
        wanted: describeWanted(check.action, 'validator'),
        location: check.location,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/engine/own-container.ts
var own_container = __webpack_require__(2113);
// EXTERNAL MODULE: ./src/validator/run-options.ts
var run_options = __webpack_require__(3843);
;// CONCATENATED MODULE: ./src/validator/container-request.ts





/**
 * What the manifest asks of the engine.
 *
 * @throws CanaryError (input) when a volume's path is not there
 */
async function toContainerRequest(validator, options) {
    const { image, platform, labels, env, devices, restriction } = options;
    const mode = restriction === null ? 'trusted' : 'restricted';
    return {
        image,
        platform,
        command: validator.command,
        env: validator.env.map(({ name, value }) => ({ name, value })),
        ports: validator.ports,
        volumes: await Promise.all(validator.volumes.map((volume) => toVolume(volume, validator, options))),
        labels,
        network: null,
        options: (0,run_options/* runOptionsOf */.F)(validator, mode, env, options.directory),
        devices,
        hardening: restriction?.hardening ?? null,
    };
}
/** A path with a slash or a leading dot is a path; a bare word names a volume, as for docker. */
async function toVolume(volume, validator, { engine, neighbour }) {
    const { path, mountPath, location } = volume;
    if (path === null)
        return { mountPath, source: null };
    if (!path.includes('/') && !path.startsWith('.'))
        return { mountPath, source: path };
    const { directory } = validator.origin;
    if (directory === null && !path.startsWith('/')) {
        throw new src_errors/* CanaryError */.Rc('input', {
            code: 'volume-path',
            message: `the volume path ${path} is relative, but ${validator.origin.file} is no file that it could be relative to`,
            location,
        });
    }
    const source = directory === null ? path : (0,external_node_path_.resolve)(directory, path);
    // The engine would create a missing directory, as root, and leave it there.
    if (engine.location.isLocalSocket) {
        await (0,promises_.access)(source).catch((error) => {
            const message = `the volume path ${path} does not exist (${source})`;
            throw new src_errors/* CanaryError */.Rc('input', { code: 'volume-path', message, location }, { cause: error });
        });
    }
    if (neighbour === null)
        return { mountPath, source };
    // The engine binds paths of its host; ours are those of a container.
    const hostPath = (0,own_container/* hostPathOf */.J8)(source, neighbour.mounts);
    if (hostPath !== null)
        return { mountPath, source: hostPath };
    throw new src_errors/* CanaryError */.Rc('input', {
        code: 'volume-path',
        message: `the volume path ${path} lies inside this job's container, where the engine cannot reach it`,
        location,
        hint: 'put it below a directory that the job shares with the host, such as the workspace',
    });
}

;// CONCATENATED MODULE: ./src/validator/run-validator.ts









/**
 * Runs one Validator against one image: a container of its own, all checks at once, results in the
 * manifest's order. The container is gone when this resolves, unless it was to be kept.
 *
 * Never throws: what goes wrong is an `errored` result.
 */
async function runValidator(validator, options, signal) {
    const { clock } = options;
    const from = clock.now();
    const startedAt = clock.date().toISOString();
    const session = createSession(options);
    let outcome;
    try {
        outcome = await session.run(validator, signal);
    }
    catch (error) {
        outcome = { ...(await session.explain(signal)), error };
    }
    const isKept = options.keepFailed && verdictOf(outcome) === 'failed' && session.isRunning();
    const removal = isKept ? null : await session.remove();
    const errors = [
        ...[outcome.error, removal].filter((error) => error !== null).flatMap(src_errors/* errorReportsOf */.$p),
        ...(outcome.checks ?? []).filter((check) => check.outcome === 'errored').map(errorOfCheck),
    ];
    const [reason] = errors;
    const checks = outcome.checks ??
        validator.checks.map((check) => unrunCheck(check, 'errored', engineReason(reason)));
    return {
        errors,
        report: {
            name: validator.name,
            description: validator.description,
            documentation: validator.documentation,
            source: validator.origin.file,
            verdict: errors.length > 0 ? 'errored' : verdictOf(outcome),
            startedAt,
            durationMs: Math.round(clock.now() - from),
            container: outcome.container === null ? null : { ...outcome.container, kept: isKept },
            notices: [...validator.notices, ...errors.map(src_errors/* noticeOf */.QJ)],
            checks,
        },
    };
}
function verdictOf({ checks, error }) {
    if (error !== null || checks === null)
        return 'errored';
    if (checks.some(({ outcome }) => outcome === 'errored'))
        return 'errored';
    return checks.every(({ outcome }) => outcome === 'passed') ? 'passed' : 'failed';
}
/** A check that this machine could not make is a cause of `errored` that people must find. */
function errorOfCheck({ name, reason, location }) {
    const message = `the check "${name}" could not be made: ${reason.message}`;
    return {
        severity: 'error',
        code: 'check-errored',
        message,
        location,
        hint: null,
        kind: 'infrastructure',
    };
}
function engineReason(error) {
    const code = error?.kind === 'cancelled' ? 'cancelled' : 'engine';
    return { code, message: error?.message ?? 'the check did not run' };
}
function createSession(options) {
    const { engine, clock } = options;
    let id = null;
    let isRunning = false;
    const run = async (validator, signal) => {
        const request = await toContainerRequest(validator, options);
        const started = await runContainer({
            engine,
            clock,
            request: { ...request, name: `canary-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}` },
            neighbour: options.neighbour,
            needsNetwork: validator.checks.some(({ action }) => action.action !== 'exec'),
            startupTimeout: options.startupTimeout,
            onCreated: (created) => {
                id = created;
            },
            beforeStart: async (created, request, abort) => {
                await options.restriction?.judgeCreated(validator, created, request, abort);
            },
        }, signal);
        if (started.kind !== 'running')
            return await neverRan(validator, started, options, signal);
        isRunning = true;
        const { checks, end } = await runChecks(validator, started.container, options, signal);
        if (end !== null)
            isRunning = false;
        const failed = checks.some(({ outcome }) => outcome !== 'passed');
        const described = describeRunning(started.container, end);
        if (!failed)
            return { checks, container: described, error: null };
        const outcome = await withLastWords(engine, { checks, container: described }, signal);
        if (end !== null)
            requireOwnKind(outcome.container?.logs.text ?? '', validator, options);
        return outcome;
    };
    return {
        run,
        explain: async (signal) => {
            if (id === null || signal.aborted)
                return { checks: null, container: null };
            // The engine may be gone: what it cannot tell any more is left out of the report.
            const state = await engine.inspectContainer(id, signal).catch(() => null);
            const container = state === null ? null : describeState(state, null, null);
            return { checks: null, container };
        },
        isRunning: () => isRunning,
        remove: async () => {
            if (id === null)
                return null;
            const deadline = AbortSignal.timeout(limits/* engineLimits */.nW.remove);
            return await engine.removeContainer(id, deadline).then(() => null, (error) => error);
        },
    };
}
/** All checks at once; they end early when the container does, or when the engine is lost. */
async function runChecks(validator, container, options, signal) {
    const stop = new AbortController();
    const both = AbortSignal.any([signal, stop.signal]);
    const limiter = (0,probe_limiter/* createLimiter */.z)(limits/* probeLimits */.Lj.attemptsAtOnce);
    let end = null;
    const watch = container.ended.then((state) => {
        end = state;
        stop.abort(new Error('the container ended'));
    });
    const work = Promise.all(validator.checks.map(async (check) => {
        const report = await runCheck(check, { ...options, container, limiter, end: () => end }, both);
        options.onCheck(report);
        return report;
    }));
    try {
        // The watch is first to know that the engine is lost; otherwise the checks decide.
        await Promise.race([work, watch.then(() => work)]);
        return { checks: await work, end };
    }
    catch (error) {
        stop.abort(error);
        await Promise.allSettled([work]);
        signal.throwIfAborted();
        throw error;
    }
    finally {
        container.stopWatching();
    }
}
async function neverRan(validator, started, options, signal) {
    const { engine } = options;
    if (started.kind === 'not-started')
        requireOwnKind(started.message, validator, options);
    if (started.kind === 'not-started' && started.fault === 'engine') {
        const message = `the engine could not start the container: ${started.message}`;
        const kind = validator.options.length > 0 ? 'input' : 'infrastructure';
        const location = validator.options[0]?.location ?? validator.location;
        throw new src_errors/* CanaryError */.Rc(kind, { code: 'container-start', message, location });
    }
    const reason = started.kind === 'ended' ? endReason(started.state) : notStarted(started.message);
    const { state } = started;
    const checks = validator.checks.map((check) => unrunCheck(check, 'failed', reason));
    const container = state === null ? null : describeState(state, null, null);
    const outcome = container === null || started.kind === 'not-started'
        ? { checks, container, error: null }
        : await withLastWords(engine, { checks, container }, signal);
    requireOwnKind(outcome.container?.logs.text ?? '', validator, options);
    checks.forEach(options.onCheck);
    return outcome;
}
/** What the checks found stays known, whatever the engine can still tell of the container's log. */
async function withLastWords(engine, { checks, container }, signal) {
    try {
        const logs = await lastWords(engine, container.id, signal);
        return { checks, container: { ...container, logs }, error: null };
    }
    catch (error) {
        return { checks, container, error };
    }
}
/**
 * Runtimes tell of a program that the kernel cannot read in the refusal of the start, or, where it
 * is found out later, in the log of a container that has ended.
 *
 * @throws CanaryError (infrastructure) for a program of another processor
 */
function requireOwnKind(words, { location }, { foreign }) {
    if (foreign !== null && (0,foreign_platform/* isExecFormatError */.Hs)(words))
        throw (0,foreign_platform/* foreignError */.$k)(foreign, location);
}
function notStarted(message) {
    const advice = (0,foreign_platform/* isExecFormatError */.Hs)(message)
        ? '; its program is for another processor, or a script without #! in its first line'
        : '';
    return {
        code: 'container-not-started',
        message: `the container cannot start: ${message}${advice}`,
    };
}
function describeRunning(container, end) {
    const reachedBy = container.reached?.description ?? null;
    return describeState(end ?? container.state, reachedBy, Math.round(container.startDuration));
}
function describeState(state, reachedBy, startDurationMs) {
    const isOver = state.status === 'exited';
    return {
        id: state.id,
        name: state.name,
        reachedBy,
        startedAt: state.startedAt,
        startDurationMs,
        state: state.status === 'created' ? 'created' : isOver ? 'exited' : 'running',
        exitCode: isOver ? state.exitCode : null,
        oomKilled: state.oomKilled,
        logs: { text: '', truncated: false },
        kept: false,
    };
}


/***/ })

};
;