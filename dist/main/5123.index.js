"use strict";
exports.id = 5123;
exports.ids = [5123];
exports.modules = {

/***/ 6500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createByteQueue)
/* harmony export */ });
/** Each byte is copied a bounded number of times, however small the pieces are in which it comes. */
function createByteQueue() {
    let store = Buffer.alloc(0);
    let start = 0;
    let end = 0;
    /** No line feed stands before here. */
    let searched = 0;
    const skip = (count) => {
        start += count;
        searched = Math.max(searched, start);
    };
    return {
        length: () => end - start,
        peek: () => store.subarray(start, end),
        skip,
        push: (bytes) => {
            if (start === end) {
                store = bytes;
                start = searched = 0;
                end = bytes.length;
                return;
            }
            if (end + bytes.length > store.length) {
                const unread = end - start;
                const larger = Buffer.allocUnsafe((unread + bytes.length) * 2);
                store.copy(larger, 0, start, end);
                store = larger;
                searched -= start;
                start = 0;
                end = unread;
            }
            bytes.copy(store, end);
            end += bytes.length;
        },
        takeLine: () => {
            const found = store.subarray(0, end).indexOf(0x0a, searched);
            if (found === -1) {
                searched = end;
                return null;
            }
            const line = store.subarray(start, found + 1);
            skip(line.length);
            return line;
        },
    };
}


/***/ }),

/***/ 8675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ connectionFailure),
/* harmony export */   QP: () => (/* binding */ noWayTo),
/* harmony export */   VM: () => (/* binding */ interrupted),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   cJ: () => (/* binding */ closedEarly)
/* harmony export */ });
/* unused harmony export codeOf */
/* harmony import */ var _attempt_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50125);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75410);
/* harmony import */ var _tls_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75084);



const closedByPeer = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED']);
/** What this machine lacks is not the image's fault. */
const ownShortage = new Set(['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM', 'EADDRNOTAVAIL']);
const unresolved = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA']);
/** What a socket's or a client's error means to the person whose image is probed. */
function connectionFailure(error, endpoint, phase = 'connecting') {
    if (error instanceof _http_response_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedResponse */ .P)
        return malformedResponse(error, endpoint);
    if (error instanceof _http_response_js__WEBPACK_IMPORTED_MODULE_2__/* .AbortedResponse */ .V)
        return aborted(error, endpoint, phase);
    const code = codeOf(error);
    const address = (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAddress */ .KU)(endpoint.address);
    const seen = { address, error: code ?? wordsOf(error) };
    if (code === 'ECONNREFUSED') {
        const message = `nothing listens on port ${endpoint.port} (connection refused at ${address})`;
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('connection-refused', message, seen);
    }
    if (code !== null && ownShortage.has(code)) {
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('internal', `this machine could not open a connection (${code})`, seen);
    }
    if (code !== null && unresolved.has(code)) {
        const message = `the host name ${endpoint.address.host} cannot be resolved (${code})`;
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('connection-failed', message, seen);
    }
    if (code !== null && closedByPeer.has(code))
        return closedEarly(endpoint, phase, code);
    if (phase === 'tls' || (0,_tls_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isTlsFailure */ .gt)(error)) {
        const message = `port ${endpoint.port} at ${address} ${(0,_tls_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTlsFailure */ .x8)(error)}`;
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('tls', message, seen);
    }
    const message = `no connection to port ${endpoint.port} at ${address} (${wordsOf(error)})`;
    return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('connection-failed', message, seen);
}
/** The peer closed a connection that it had accepted. */
function closedEarly(endpoint, phase, error) {
    const address = (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAddress */ .KU)(endpoint.address);
    const seen = { address, error };
    if (phase === 'body') {
        const message = `port ${endpoint.port} closed the connection in the middle of its response`;
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('malformed-response', message, seen);
    }
    const cause = endpoint.via === 'proxy'
        ? '; through a published port this usually means that nothing listens in the container'
        : '';
    const what = phase === 'tls' ? 'during the TLS handshake' : 'without an answer';
    const message = `port ${endpoint.port} accepted the connection and closed it ${what}${cause}`;
    return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('connection-reset', message, seen);
}
/** What the signal's end interrupted. */
function interrupted(endpoint, phase) {
    const address = (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAddress */ .KU)(endpoint.address);
    const what = {
        connecting: `no connection to port ${endpoint.port} at ${address} in time`,
        tls: `port ${endpoint.port} accepted the connection and did not finish the TLS handshake in time`,
        waiting: `port ${endpoint.port} accepted the connection and did not send a complete answer in time`,
        body: `port ${endpoint.port} began its response and did not finish it in time`,
    };
    return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('attempt-timeout', what[phase], { address });
}
/** For a port that the container's surroundings give no address for. */
function noWayTo(port) {
    const message = `port ${port} of the container cannot be reached from here; list it under ports`;
    return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('connection-failed', message, {});
}
function malformedResponse({ message: cause }, endpoint) {
    const address = (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAddress */ .KU)(endpoint.address);
    const message = `port ${endpoint.port} at ${address} did not answer with a well-formed response (${cause})`;
    return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('malformed-response', message, { address, error: cause });
}
/** The server takes its answer back in HTTP/2, which leaves the connection open. */
function aborted({ message: how }, endpoint, phase) {
    const seen = { address: (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAddress */ .KU)(endpoint.address), error: how };
    return phase === 'body'
        ? (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('malformed-response', `port ${endpoint.port} broke its response off in the middle (${how})`, seen)
        : (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('connection-reset', `port ${endpoint.port} accepted the request and refused to answer it (${how})`, seen);
}
/** A name with several addresses fails with all their errors at once: a refusal says most. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return null;
    if ('errors' in error && Array.isArray(error.errors)) {
        const codes = error.errors.map(codeOf);
        return codes.includes('ECONNREFUSED') ? 'ECONNREFUSED' : (codes[0] ?? null);
    }
    return 'code' in error && typeof error.code === 'string' ? error.code : null;
}
/** The words of what a socket or a client throws; its code where it has none. */
function wordsOf(error) {
    const words = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
    return typeof words === 'string' && words !== '' ? words : (codeOf(error) ?? 'unknown error');
}


/***/ }),

/***/ 22587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ converse)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64165);
/* harmony import */ var _attempt_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50125);
/* harmony import */ var _connection_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8675);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75410);





/**
 * Opens a connection, has a talk on it, and destroys it. When the signal aborts, it ends at once.
 */
async function converse(options, signal) {
    const { endpoint, tls } = options;
    const open = tls === null ? () => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(addressOf(endpoint)) : await tlsOpener(endpoint, tls);
    if (signal.aborted) {
        return { kind: 'failed', result: (0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .interrupted */ .VM)(endpoint, 'connecting'), phase: 'connecting' };
    }
    return conduct(open, options, signal);
}
/** As wide as Go's client: it wants TLS 1.2, and minds no small key of a certificate that it does not verify. */
async function tlsOpener(endpoint, tls) {
    const library = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 23));
    const { connect: connectTls, DEFAULT_CIPHERS } = library;
    const options = {
        ...addressOf(endpoint),
        ...trustOf(tls, library),
        servername: tls.serverName,
        ALPNProtocols: [...tls.protocols],
        minVersion: 'TLSv1.2',
        ciphers: tls.verifiedName === null ? `${DEFAULT_CIPHERS}:@SECLEVEL=0` : DEFAULT_CIPHERS,
    };
    return () => connectTls(options);
}
/** Authorities are those of Node and of this system. */
function trustOf({ verifiedName }, { checkServerIdentity, getCACertificates }) {
    if (verifiedName === null)
        return { rejectUnauthorized: false };
    return {
        rejectUnauthorized: true,
        ca: [...getCACertificates('default'), ...getCACertificates('system')],
        checkServerIdentity: (_, certificate) => checkServerIdentity(verifiedName, certificate),
    };
}
function addressOf({ address: { host, port } }) {
    return {
        host,
        port,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .probeLimits */ .Lj.addressMs,
    };
}
function conduct(open, options, signal) {
    const { endpoint } = options;
    return new Promise((resolve) => {
        const socket = open();
        const course = { phase: 'connecting', talk: null, handshake: undefined };
        const phase = () => course.talk?.phase() ?? course.phase;
        const settle = (outcome) => {
            clearTimeout(course.handshake);
            signal.removeEventListener('abort', abort);
            const farewell = course.talk?.farewell ?? null;
            if (farewell !== null && socket.writable)
                socket.write(farewell);
            socket.destroy();
            resolve(outcome);
        };
        const answer = (value) => {
            settle({ kind: 'answered', value });
        };
        const settleFailed = (result) => {
            settle({ kind: 'failed', result, phase: phase() });
        };
        const abort = () => {
            settleFailed((0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .interrupted */ .VM)(endpoint, phase()));
        };
        const fail = (result) => {
            const value = course.talk?.salvage() ?? null;
            if (value === null)
                settleFailed(result);
            else
                answer(value);
        };
        const broken = (error) => {
            fail((0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionFailure */ .Dx)(error, endpoint, phase()));
        };
        const thrown = (error) => {
            if (error instanceof _http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedResponse */ .P || error instanceof _http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .AbortedResponse */ .V)
                broken(error);
            else
                settleFailed(ours(error, endpoint));
        };
        const closed = () => {
            fail((0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .closedEarly */ .cJ)(endpoint, phase(), 'closed'));
        };
        signal.addEventListener('abort', abort, { once: true });
        attach(socket, options, course, { answer, broken, thrown, closed, abort });
    });
}
function attach(socket, { tls, begin }, course, { answer, broken, thrown, closed, abort }) {
    const guard = (work) => {
        try {
            work();
        }
        catch (error) {
            thrown(error);
        }
    };
    const start = () => {
        guard(() => {
            course.talk = begin(tls === null ? null : protocolOf(socket));
            socket.write(course.talk.opening);
        });
    };
    socket.on('error', broken);
    socket.once('connect', () => {
        if (tls === null)
            start();
        else {
            course.phase = 'tls';
            course.handshake = setTimeout(abort, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .probeLimits */ .Lj.tlsHandshakeMs);
        }
    });
    socket.once('secureConnect', () => {
        clearTimeout(course.handshake);
        start();
    });
    socket.on('data', (bytes) => {
        guard(() => {
            const turn = course.talk?.push(bytes) ?? { value: null };
            if (turn.value !== null)
                answer(turn.value);
            else if (turn.reply !== undefined && turn.reply.length > 0)
                reply(socket, turn.reply);
        });
    });
    socket.once('end', () => {
        guard(() => {
            const value = course.talk?.end() ?? null;
            if (value === null)
                closed();
            else
                answer(value);
        });
    });
    socket.once('close', closed);
}
function ours(error, { address }) {
    const message = `the probe itself failed (${(0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(error)})`;
    return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('internal', message, { address: (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_2__/* .describeAddress */ .KU)(address) });
}
/** Who asks and never reads would fill our memory with answers. */
function reply(socket, bytes) {
    if (socket.writableLength > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .probeLimits */ .Lj.replyBytes) {
        throw new _http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedResponse */ .P('it asks for replies and does not read them');
    }
    socket.write(bytes);
}
/** What TLS has agreed on; null where the server did not choose. */
function protocolOf(socket) {
    return 'alpnProtocol' in socket && typeof socket.alpnProtocol === 'string'
        ? socket.alpnProtocol
        : null;
}


/***/ }),

/***/ 56273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ endpointOf)
/* harmony export */ });
/** Where a manifest's `host` and `port` are connected to; null when there is no way. */
function endpointOf({ host, port }, reach) {
    if (host !== null)
        return { address: { host, port }, port, via: 'host' };
    const address = reach.addressOf(port);
    return address === null ? null : { address, port, via: reach.isDirect ? 'container' : 'proxy' };
}


/***/ }),

/***/ 95123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpGetAttempt: () => (/* binding */ httpGetAttempt)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/probe/attempt-result.ts
var attempt_result = __webpack_require__(50125);
// EXTERNAL MODULE: ./src/probe/connection-failure.ts
var connection_failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./src/probe/endpoint.ts
var probe_endpoint = __webpack_require__(56273);
// EXTERNAL MODULE: ./src/text-patterns.ts
var text_patterns = __webpack_require__(51566);
// EXTERNAL MODULE: ./src/probe/json-pointer.ts
var json_pointer = __webpack_require__(60862);
;// CONCATENATED MODULE: ./src/probe/http-body.ts
/** What a body that was asked for has to be, and whether it is. */




/** One byte more than is searched is kept, which tells that there are more. */
const keptBodyBytes = limits/* probeLimits */.Lj.searchedBody + 1;
/** What it needs is loaded before anything is asked. */
async function loadBodyJudge(wanted) {
    const search = await (0,text_patterns/* loadPatternSearch */.Fc)();
    return (body) => {
        const isHead = body.length > limits/* probeLimits */.Lj.searchedBody;
        const bytes = body.subarray(0, limits/* probeLimits */.Lj.searchedBody);
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        const answer = search(wanted, { text, isTail: false, isHead });
        if (answer.kind === 'unlike') {
            const { pattern, isFound } = answer;
            const what = isFound
                ? `has what ${(0,text_patterns/* slashed */.df)(pattern)} matches, and must not`
                : `has nothing that ${(0,text_patterns/* slashed */.df)(pattern)} matches`;
            return { code: 'body', message: `the body ${what}` };
        }
        if (answer.kind === 'undecided')
            return undecided(answer.why);
        return wanted.json.length === 0 ? null : jsonReason(bytes, isHead, wanted.json);
    };
}
function undecided(why) {
    return { code: 'undecided', message: `the body cannot be judged: ${why}` };
}
function jsonReason(bytes, isHead, wanted) {
    if (isHead) {
        return undecided(`it is longer than ${limits/* probeLimits */.Lj.searchedBody} bytes, so that it is not read as JSON`);
    }
    let document;
    try {
        document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        const seen = bytes.length === 0 ? 'it is empty' : 'JSON was wanted';
        return { code: 'body', message: `the body is no JSON: ${seen}` };
    }
    for (const { pointer, value } of wanted) {
        const found = (0,json_pointer/* atPointer */.ZS)(document, pointer);
        if (found !== undefined && (0,json_pointer/* isSameJson */.TL)(found, value))
            continue;
        const place = pointer === '' ? 'as a whole' : `at ${(0,attempt_result/* shorten */.ml)(pointer, shownCharacters)}`;
        const has = found === undefined ? 'nothing' : shownJson(found);
        return { code: 'body', message: `the body has ${has} ${place}, wanted ${shownJson(value)}` };
    }
    return null;
}
const shownCharacters = 120;
function shownJson(value) {
    return (0,attempt_result/* shorten */.ml)(JSON.stringify(value), shownCharacters);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./src/probe/conversation.ts
var conversation = __webpack_require__(22587);
// EXTERNAL MODULE: ./src/probe/url-reference.ts
var url_reference = __webpack_require__(30291);
;// CONCATENATED MODULE: ./src/probe/http-request.ts

/** HTTP/2 has no place for these; the authority takes the place of Host. */
const connectionHeaders = new Set([
    ...['host', 'connection', 'upgrade', 'keep-alive', 'te', 'proxy-connection'],
]);
/** The bytes of a request in HTTP/1.1. */
function encodeHttp1Request({ method, target, headers, body }) {
    const lines = [`${method} ${target} HTTP/1.1`];
    for (const [name, value] of pairsOf(headers))
        lines.push(`${name}: ${value}`);
    if (lines.some((line) => (0,url_reference/* hasControls */.Lx)(line.replaceAll('\t', '')))) {
        throw new Error('a header holds a line break');
    }
    const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
    return body === null ? head : Buffer.concat([head, body]);
}
/** The headers of a request in HTTP/2: names in lower case, pseudo-headers first. */
function http2RequestHeaders(request) {
    const { method, scheme, target, headers } = request;
    const pairs = pairsOf(headers).map(([name, value]) => [
        name.toLowerCase(),
        value,
    ]);
    const authority = pairs.find(([name]) => name === 'host')?.[1] ?? '';
    return [
        [':method', method],
        [':path', target],
        [':scheme', scheme],
        [':authority', authority],
        ...pairs.filter(([name]) => !connectionHeaders.has(name)),
    ];
}
function pairsOf(headers) {
    return Array.from({ length: headers.length / 2 }, (_, index) => [
        headers[index * 2] ?? '',
        headers[index * 2 + 1] ?? '',
    ]);
}

// EXTERNAL MODULE: ./src/probe/byte-queue.ts
var byte_queue = __webpack_require__(6500);
// EXTERNAL MODULE: ./src/probe/http-response.ts
var http_response = __webpack_require__(75410);
// EXTERNAL MODULE: ./src/probe/http1-fields.ts
var http1_fields = __webpack_require__(5247);
;// CONCATENATED MODULE: ./src/probe/http1-chunks.ts


/** Go's net/http reads lines of chunks, and trailers, into a buffer of this size. */
const bufferBytes = 4_096;
/** What chunks may cost beyond 16 bytes each and twice their data, as Go's net/http counts it. */
const excessBytes = 16 * 1_024;
/** @param keep gets the data */
function createChunkReader(queue, keep = () => undefined) {
    let state = 'size';
    let rest = 0;
    let excess = 0;
    const readSize = () => {
        const line = takeLine(queue);
        if (line === null)
            return false;
        const text = line.replace(/[ \t]+$/, '');
        rest = parseSize(text.split(';', 1)[0] ?? '');
        excess = Math.max(0, excess + line.length + 2 - 16 - 2 * rest);
        if (excess > excessBytes)
            throw new http_response/* MalformedResponse */.P('its chunks hold next to no data');
        state = rest === 0 ? 'trailer' : 'data';
        return true;
    };
    const readData = (wanted) => {
        const count = Math.min(rest, queue.length(), wanted);
        keep(queue.peek().subarray(0, count));
        queue.skip(count);
        rest -= count;
        if (rest === 0)
            state = 'data-end';
        return count;
    };
    const readDataEnd = () => {
        if (queue.length() < 2)
            return false;
        if (queue.peek().toString('latin1', 0, 2) !== '\r\n') {
            throw new http_response/* MalformedResponse */.P('a chunk does not end where its size says');
        }
        queue.skip(2);
        state = 'size';
        return true;
    };
    return {
        take: (wanted) => {
            let bytes = 0;
            for (;;) {
                if (state === 'trailer')
                    return { bytes, isComplete: readTrailer(queue) };
                if (state === 'data') {
                    const count = readData(wanted - bytes);
                    bytes += count;
                    if (count === 0 || bytes === wanted)
                        return { bytes, isComplete: false };
                }
                else if (!(state === 'size' ? readSize() : readDataEnd())) {
                    return { bytes, isComplete: false };
                }
            }
        },
    };
}
/** Without its end, which has to be CR LF. */
function takeLine(queue) {
    const line = queue.takeLine();
    const isTooLong = line === null ? queue.length() >= bufferBytes : line.length > bufferBytes;
    if (isTooLong) {
        throw new http_response/* MalformedResponse */.P('a line of its chunks is too long');
    }
    if (line === null)
        return null;
    const text = line.toString('latin1');
    const firstReturn = text.indexOf('\r');
    if (firstReturn === -1 || firstReturn !== text.length - 2) {
        throw new http_response/* MalformedResponse */.P('a line of its chunks does not end in CR LF');
    }
    return text.slice(0, -2);
}
function parseSize(text) {
    if (!/^[0-9A-Fa-f]{1,16}$/.test(text)) {
        throw new http_response/* MalformedResponse */.P('a chunk has a size that is no hexadecimal number');
    }
    return Number.parseInt(text, 16);
}
/** False while more bytes are needed. */
function readTrailer(queue) {
    if (queue.length() < 2)
        return false;
    const bytes = queue.peek().subarray(0, bufferBytes);
    if (bytes.toString('latin1', 0, 2) === '\r\n')
        return true;
    if (!bytes.includes('\r\n\r\n')) {
        if (bytes.length < bufferBytes)
            return false;
        throw new http_response/* MalformedResponse */.P('its trailer is too long');
    }
    const fields = (0,http1_fields/* createFieldReader */.yS)();
    for (;;) {
        const line = queue.takeLine();
        if (line === null || fields.take(line))
            return true;
    }
}

;// CONCATENATED MODULE: ./src/probe/http1-head.ts


/**
 * The first line of a response, without its end (Go: `http.ReadResponse`).
 *
 * @throws MalformedResponse
 */
function parseStatusLine(line) {
    const version = /^HTTP\/([0-9])\.([0-9]) +(.*)$/s.exec(line);
    if (version === null)
        throw new http_response/* MalformedResponse */.P(describeFirstLine(line));
    const [, major = '', minor = '', rest = ''] = version;
    const code = rest.split(' ', 1)[0] ?? '';
    if (!/^(?:[0-9]{3}|\+[0-9]{2}|-00)$/.test(code)) {
        throw new http_response/* MalformedResponse */.P('its first line has no status code of three digits');
    }
    return { major: Number(major), minor: Number(minor), code: Math.abs(Number(code)) };
}
/**
 * How the body of an answer to a GET is framed (Go: `http.readTransfer`). Lengths that contradict
 * each other, and encodings other than `chunked`, are refused.
 *
 * @throws MalformedResponse
 */
function bodyFraming(status, fields) {
    const isChunked = readTransferEncoding(status, fields);
    const length = readContentLength(fields);
    const isEmpty = (status.code >= 100 && status.code < 200) || status.code === 204 || status.code === 304;
    if (isChunked)
        checkTrailerNames(fields);
    if (isEmpty)
        return { kind: 'none' };
    if (isChunked)
        return { kind: 'chunked' };
    if (length === null)
        return { kind: 'until-close' };
    return length === 0 ? { kind: 'none' } : { kind: 'length', bytes: length };
}
function readTransferEncoding({ major, minor }, fields) {
    const encodings = (0,http1_fields/* valuesOf */.sm)(fields, 'transfer-encoding');
    const isOld = (major < 1 && minor > 0) || (major === 1 && minor === 0);
    if (encodings.length === 0 || isOld)
        return false;
    if (encodings.length > 1)
        throw new http_response/* MalformedResponse */.P('it has several Transfer-Encoding headers');
    if (encodings[0]?.toLowerCase() !== 'chunked') {
        throw new http_response/* MalformedResponse */.P('its Transfer-Encoding is not chunked');
    }
    return true;
}
/** Null: none is given. */
function readContentLength(fields) {
    const lengths = (0,http1_fields/* valuesOf */.sm)(fields, 'content-length').map((value) => value.replace(/[ \t]+$/, ''));
    const [first] = lengths;
    if (first === undefined)
        return null;
    if (lengths.some((length) => length !== first)) {
        throw new http_response/* MalformedResponse */.P('it has several Content-Length headers that differ');
    }
    const length = (0,http1_fields/* parseLength */.wh)(first);
    if (length === null)
        throw new http_response/* MalformedResponse */.P('its Content-Length is no number');
    return length;
}
/** A trailer must not change what the head has said of the body. */
function checkTrailerNames(fields) {
    const names = (0,http1_fields/* valuesOf */.sm)(fields, 'trailer').flatMap((value) => value.split(','));
    const forbidden = names
        .map((name) => name.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '').toLowerCase())
        .find((name) => ['transfer-encoding', 'trailer', 'content-length'].includes(name));
    if (forbidden !== undefined) {
        throw new http_response/* MalformedResponse */.P(`its Trailer header names ${forbidden}`);
    }
}
/** What a server speaks that does not speak HTTP/1, by its first bytes. */
function describeFirstLine(line) {
    const bytes = Buffer.from(line, 'latin1');
    if ((bytes[0] === 0x15 || bytes[0] === 0x16) && bytes[1] === 0x03) {
        return 'it speaks TLS; scheme: HTTPS may be what you want';
    }
    // A frame of HTTP/2 begins with three bytes of length, and the first one has type 4 and no stream.
    if (bytes[0] === 0 && bytes[3] === 4 && bytes.subarray(4, 9).every((byte) => byte === 0)) {
        return 'it speaks HTTP/2 without TLS, which a check cannot';
    }
    if (line.startsWith('SSH-'))
        return 'it is an SSH server';
    if (line.startsWith('HTTP/'))
        return 'its first line has no version and status of HTTP/1';
    return 'its first line is not that of an HTTP response';
}

// EXTERNAL MODULE: ./src/probe/response-headers.ts
var response_headers = __webpack_require__(92072);
;// CONCATENATED MODULE: ./src/probe/http1-response.ts







/**
 * Reads an answer from the bytes of an HTTP/1 connection, as Go's net/http client reads
 * it, strict and lenient where that is: what the kubelet takes for an answer is one.
 */
function createHttp1Reader(readHead, keep = ignore) {
    const queue = (0,byte_queue/* createByteQueue */.q)();
    const heads = createHeadReader(queue);
    let body = null;
    const begin = (head) => {
        if (head === null)
            return reading;
        body = createBodyReader(queue, head.framing, readHead(headOf(head)), keep);
        return stateOf(body.proceed());
    };
    return {
        push: (bytes) => {
            queue.push(bytes);
            return body === null ? begin(heads.proceed()) : stateOf(body.proceed());
        },
        end: () => {
            if (body === null)
                begin(heads.end());
            return stateOf(body?.end() === true);
        },
    };
}
function createHeadReader(queue) {
    let status = null;
    let fields = (0,http1_fields/* createFieldReader */.yS)();
    let bytes = 0;
    const take = (line) => {
        bytes += line.length;
        if (bytes > limits/* probeLimits */.Lj.headerBytes)
            throw new http_response/* MalformedResponse */.P(tooLarge);
        if (status === null) {
            status = parseStatusLine((0,http1_fields/* withoutLineEnd */.oI)(line));
            fields = (0,http1_fields/* createFieldReader */.yS)();
            return null;
        }
        if (!fields.take(line))
            return null;
        const head = { status, fields: fields.fields, framing: bodyFraming(status, fields.fields) };
        const { code } = status;
        status = null;
        return code >= 100 && code < 200 && code !== 101 ? null : head;
    };
    return {
        proceed: () => {
            for (let line = queue.takeLine(); line !== null; line = queue.takeLine()) {
                const head = take(line);
                if (head !== null)
                    return head;
            }
            if (bytes + queue.length() > limits/* probeLimits */.Lj.headerBytes)
                throw new http_response/* MalformedResponse */.P(tooLarge);
            if (status === null)
                refuseEarly(queue.peek());
            return null;
        },
        end: () => {
            const line = queue.peek();
            queue.skip(line.length);
            return line.length === 0 ? null : take(line);
        },
    };
}
function createBodyReader(queue, framing, wanted, keep) {
    const chunks = framing.kind === 'chunked' ? createChunkReader(queue, keep) : null;
    const length = framing.kind === 'length' ? framing.bytes : Infinity;
    let taken = 0;
    const proceed = () => {
        if (framing.kind === 'none' || taken >= wanted)
            return true;
        if (chunks !== null) {
            const { bytes, isComplete } = chunks.take(wanted - taken);
            taken += bytes;
            return isComplete || taken >= wanted;
        }
        keep(queue.peek().subarray(0, length - taken));
        taken += queue.length();
        queue.skip(queue.length());
        return taken >= Math.min(length, wanted);
    };
    return { proceed, end: () => framing.kind === 'until-close' || proceed() };
}
const ignore = () => undefined;
const tooLarge = 'its headers are too large';
const reading = { isComplete: false };
const complete = { isComplete: true };
function stateOf(isComplete) {
    return isComplete ? complete : reading;
}
/** Who begins with anything else will not become HTTP, and may never send a line feed. */
function refuseEarly(bytes) {
    const start = bytes.toString('latin1', 0, 32);
    if (!'HTTP/'.startsWith(start.slice(0, 5)))
        throw new http_response/* MalformedResponse */.P(describeFirstLine(start));
}
function headOf({ status: { code }, fields, framing }) {
    return {
        status: code,
        location: (0,http1_fields/* valuesOf */.sm)(fields, 'location')[0] ?? '',
        headers: (0,response_headers/* headerLines */.Hq)(fields),
        length: framing.kind === 'length' ? framing.bytes : framing.kind === 'none' ? 0 : null,
    };
}

;// CONCATENATED MODULE: ./src/probe/kept-body.ts
function createKeptBody() {
    let store = Buffer.alloc(0);
    let length = 0;
    return {
        push: (bytes, most) => {
            const piece = bytes.subarray(0, Math.max(0, most - length));
            if (length + piece.length > store.length) {
                const larger = Buffer.allocUnsafe(Math.min(most, (length + piece.length) * 2));
                store.copy(larger, 0, 0, length);
                store = larger;
            }
            piece.copy(store, length);
            length += piece.length;
        },
        bytes: () => store.subarray(0, length),
    };
}

;// CONCATENATED MODULE: ./src/probe/http-exchange.ts







/**
 * Sends a request and reads the answer as Go's net/http client reads it, which is the kubelet's. No
 * proxy is used, and when the promise settles the connection is closed.
 *
 * Over TLS the server chooses between HTTP/2 and HTTP/1.1; without it the request does.
 */
async function exchange(request, signal, read) {
    const { endpoint, scheme, hostName, speaksHttp2, verifiedName } = request;
    let opening;
    try {
        opening = encodeHttp1Request(request);
    }
    catch (error) {
        return { kind: 'failed', result: unbuildable(request, error), phase: 'connecting' };
    }
    const tls = scheme === 'https'
        ? {
            serverName: serverNameOf(verifiedName ?? hostName),
            verifiedName,
            protocols: ['h2', 'http/1.1'],
        }
        : null;
    // Loaded before the handshake, which tells whether it is needed.
    const http2 = tls === null && !speaksHttp2 ? null : await Promise.all(/* import() */[__webpack_require__.e(6521), __webpack_require__.e(3722)]).then(__webpack_require__.bind(__webpack_require__, 53722));
    return await (0,conversation/* converse */.i)({
        endpoint,
        tls,
        begin: (protocol) => createTalk(read, (readHead, keep) => (tls === null ? speaksHttp2 : protocol === 'h2') && http2 !== null
            ? http2.createHttp2Reader({ headers: http2RequestHeaders(request), body: request.body }, readHead, { keep, window: request.window })
            : { opening, farewell: null, ...createHttp1Reader(readHead, keep) }),
    }, signal);
}
function createTalk(read, createReader) {
    let reading = null;
    const kept = createKeptBody();
    const keep = (bytes) => {
        kept.push(bytes, reading?.keptBytes ?? 0);
    };
    const reader = createReader((head) => {
        reading = read(head);
        return reading.bodyBytes;
    }, keep);
    const valueIf = (isComplete) => isComplete && reading !== null ? { value: reading.value, body: kept.bytes() } : null;
    return {
        opening: reader.opening,
        farewell: reader.farewell,
        push: (bytes) => {
            const { isComplete, reply } = reader.push(bytes);
            return { value: valueIf(isComplete), ...(reply !== undefined && { reply }) };
        },
        end: () => valueIf(reader.end().isComplete),
        phase: () => (reading === null ? 'waiting' : 'body'),
        salvage: () => valueIf(reading?.needsBody === false),
    };
}
/** Addresses are never named. */
function serverNameOf(name) {
    return (0,external_node_net_.isIP)(name) === 0 ? name : '';
}
function unbuildable({ endpoint }, error) {
    const message = `the request could not be built (${(0,connection_failure/* wordsOf */.Z9)(error)})`;
    return (0,attempt_result/* failed */.gz)('internal', message, { address: (0,attempt_result/* describeAddress */.KU)(endpoint.address) });
}

// EXTERNAL MODULE: ./src/probe/http-judge.ts
var http_judge = __webpack_require__(96642);
// EXTERNAL MODULE: ./src/probe/request-target.ts
var request_target = __webpack_require__(72589);
;// CONCATENATED MODULE: ./src/probe/redirect.ts




const redirecting = new Set([301, 302, 303, 307, 308]);
const loopbackNames = new Set(['localhost', '127.0.0.1', '::1']);
const defaultPorts = { http: 80, https: 443 };
/**
 * What a response asks for. A redirect is followed when it stays on the host that was asked, as the
 * kubelet sees it; for a Validator, names by which the container knows itself count as that host. Its
 * ports are mapped to where they are reached.
 */
function redirectOf(head, current, scope) {
    if (!redirecting.has(head.status) || head.location === '')
        return { kind: 'none' };
    const reference = (0,url_reference/* parseReference */.F2)(head.location);
    const location = (0,url_reference/* fromByteString */.qL)(head.location);
    if (reference === null)
        return { kind: 'impossible', location, problem: 'that is no URL' };
    const target = resolveTarget(current.target, reference);
    const authority = isBare(reference) ? null : reference.authority;
    if (reference.scheme === null && authority === null) {
        return follow(current, { ...current, target });
    }
    if (authority === null || !isSameHost((0,url_reference/* fromByteString */.qL)(authority.host), scope)) {
        return { kind: 'elsewhere', location };
    }
    const place = placeOf(reference.scheme, authority, current, scope);
    return typeof place === 'string'
        ? { kind: 'impossible', location, problem: place }
        : follow(current, { ...place, target });
}
/** A sentence where it leads nowhere. */
function placeOf(givenScheme, authority, current, scope) {
    const scheme = givenScheme ?? current.scheme;
    if (scheme !== 'http' && scheme !== 'https')
        return `the scheme ${scheme} is not HTTP`;
    const port = authority.port === '' ? defaultPorts[scheme] : Number(authority.port);
    if (port < 1 || port > 65_535)
        return `${authority.port} is no port`;
    const endpoint = endpointFor(port, scope);
    if (endpoint === null) {
        return `port ${port} of the container cannot be reached from here; list it under ports`;
    }
    return {
        scheme,
        hostName: (0,url_reference/* fromByteString */.qL)(authority.host),
        authority: describeAuthority(authority),
        customHost: givenScheme === null ? current.customHost : null,
        endpoint,
    };
}
/** `//` alone names no host. */
function isBare({ scheme, authority, path }) {
    const isEmpty = authority?.host === '' && authority.port === '' && !authority.hasUserInfo;
    return scheme === null && isEmpty && path === '';
}
/** The host of a Host line, without port and brackets. */
function hostOf(hostLine) {
    return (0,url_reference/* parseReference */.F2)(`//${(0,url_reference/* toByteString */.pv)(hostLine)}`)?.authority?.host ?? hostLine;
}
function follow(from, place) {
    const secret = from.scheme === 'https' && place.scheme === 'http';
    const referer = secret ? null : `${from.scheme}://${from.authority}${from.target}`;
    return { kind: 'follow', place, referer };
}
function isSameHost(host, scope) {
    const { origin, reach, fixedHost, profile } = scope;
    if (profile === 'pod') {
        // To kubelet the Pod is its address, however it is reached here, and neither a name nor loopback.
        const isOwn = fixedHost === null && (0,external_node_net_.isIP)(host) !== 0 && reach.names.includes(host);
        return host === origin.hostName || isOwn;
    }
    const sent = hostOf(origin.customHost ?? origin.authority);
    if (host === origin.hostName || host === sent)
        return true;
    if (loopbackNames.has(host) && loopbackNames.has(sent))
        return true;
    return fixedHost === null && reach.names.includes(host);
}
function endpointFor(port, { origin, reach, fixedHost }) {
    const endpoint = (0,probe_endpoint/* endpointOf */.X)({ host: fixedHost, port }, reach);
    if (endpoint !== null)
        return endpoint;
    return port === origin.endpoint.address.port ? origin.endpoint : null;
}
function resolveTarget(current, reference) {
    const [currentPath = '', ...queries] = current.split('?');
    const currentQuery = queries.join('?') === '' ? null : queries.join('?');
    const path = (0,url_reference/* encodePath */.O0)(reference.path);
    if (reference.scheme !== null || (reference.authority !== null && !isBare(reference))) {
        return (0,request_target/* targetOf */.$r)(path === '' ? '' : (0,url_reference/* removeDotSegments */.GN)(path), reference.query);
    }
    const query = path === '' ? (reference.query ?? currentQuery) : reference.query;
    return (0,request_target/* targetOf */.$r)((0,url_reference/* removeDotSegments */.GN)(joinPaths(currentPath, path)), query);
}
function joinPaths(base, relative) {
    if (relative === '')
        return base;
    if (relative.startsWith('/'))
        return relative;
    return base.slice(0, base.lastIndexOf('/') + 1) + relative;
}
function describeAuthority({ host, port }) {
    const name = host.includes(':') ? `[${host}]` : host;
    return (0,url_reference/* fromByteString */.qL)(port === '' ? name : `${name}:${port}`);
}

// EXTERNAL MODULE: ./src/probe/request-headers.ts
var request_headers = __webpack_require__(52292);
;// CONCATENATED MODULE: ./src/probe/redirect-trail.ts

const redirect_trail_shownCharacters = 120;
/**
 * How redirects led somewhere, such as
 * `redirected there: GET / answered 302 with Location: https://localhost/lab`. Of a long trail the
 * first and the last step are told.
 *
 * @param trail not empty
 */
function describeTrail(trail) {
    const shown = trail.length <= 2 ? trail : [...trail.slice(0, 1), ...trail.slice(-1)];
    const between = trail.length - shown.length;
    const steps = shown.map(({ method, target, status, location }) => `${method} ${(0,attempt_result/* shorten */.ml)(target, redirect_trail_shownCharacters)} answered ${status} with Location: ${(0,attempt_result/* shorten */.ml)(location, redirect_trail_shownCharacters)}`);
    const join = between === 0 ? ', then ' : `, then ${between} more redirects, then `;
    return `redirected there: ${steps.join(join)}`;
}

;// CONCATENATED MODULE: ./src/probe/http-get.ts













/**
 * One request, a GET as the kubelet sends it, with the redirects that stay on the host. Every request has a
 * connection of its own; the signal covers name resolution, connecting, TLS, all redirects and
 * the part of the body that is read.
 */
function httpGetAttempt(action, reach, profile, options) {
    return async (signal) => {
        const first = (0,probe_endpoint/* endpointOf */.X)(action, reach);
        if (first === null)
            return (0,connection_failure/* noWayTo */.QP)(action.port);
        const origin = firstPlace(action, first, profile);
        if (origin === null)
            return noHost(action.path);
        const judgeBody = action.responseBody && (await loadBodyJudge(action.responseBody));
        let place = origin;
        let referer = null;
        let sending = sendingOf(action);
        const trail = [];
        while (trail.length < limits/* probeLimits */.Lj.requests) {
            const here = place;
            const request = requestTo(here, action, sending, { ...options, referer });
            const { endpoint } = here;
            let judged = null;
            const outcome = await exchange(request, signal, (head) => {
                const scope = { origin, reach, fixedHost: action.host, profile };
                const isFinal = action.followRedirects === false || (0,http_judge/* isAskedFor */.un)(head, action);
                const redirect = isFinal ? notFollowed : redirectOf(head, here, scope);
                judged = (0,http_judge/* judge */.S4)(head, redirect, { action, profile, endpoint });
                return readingOf(judged, head, action, sending);
            });
            if (outcome.kind === 'failed')
                return withTrail(broken(outcome, judged), trail);
            const { value: step, body } = outcome.value;
            if (step.kind === 'done') {
                return withTrail(withBody(step.result, body, judgeBody), trail);
            }
            sending = sendingAfter(step.status, sending);
            place = step.place;
            referer = step.referer;
            trail.push({
                method: request.method,
                target: (0,url_reference/* fromByteString */.qL)(here.target),
                status: step.status,
                location: step.location,
            });
        }
        const message = `the server redirects in a circle: stopped after ${limits/* probeLimits */.Lj.requests} redirects`;
        const seen = { address: (0,attempt_result/* describeAddress */.KU)(place.endpoint.address) };
        return withTrail((0,attempt_result/* failed */.gz)('redirect', message, seen), trail);
    };
}
/** Whatever the last head said, a body that does not come is no answer to kubelet. */
function broken({ result, phase }, judged) {
    if (phase !== 'body' || judged?.kind !== 'done')
        return result;
    return { ...(judged.result.ok ? result : judged.result), isProberError: true };
}
function noHost(path) {
    const message = `the path ${(0,errors/* quote */.hD)(path)} reads as a URL without a host, so Kubernetes sends nothing; begin it with /`;
    return (0,attempt_result/* failed */.gz)('connection-failed', message, {});
}
/** Null: there is nothing to ask for. */
function firstPlace(action, endpoint, profile) {
    const target = profile === 'pod' ? (0,request_target/* podRequestTarget */.mc)(action.path) : (0,request_target/* requestTarget */.t5)(action.path);
    if (target === null)
        return null;
    const customHost = (0,request_headers/* firstValue */.Kb)(action.httpHeaders, 'host');
    const name = action.host ?? (profile === 'validator' ? 'localhost' : endpoint.address.host);
    return {
        scheme: action.scheme === 'HTTPS' ? 'https' : 'http',
        hostName: endpoint.address.host,
        authority: (0,attempt_result/* describeAddress */.KU)({ host: withoutZone(name), port: action.port }),
        customHost: customHost === '' ? null : customHost,
        endpoint,
        target,
    };
}
/** The zone of an address such as `fe80::1%eth0` means nothing on another machine. */
function withoutZone(host) {
    return host.includes(':') ? host.replace(/%.*$/, '') : host;
}
function requestTo(place, action, { method, body, type, isStripped }, { userAgent, referer }) {
    const { scheme, endpoint, hostName, target, customHost, authority } = place;
    const host = customHost ?? authority;
    const content = carriesContent.has(method) || body !== null ? { length: body?.length ?? 0, type } : null;
    return {
        ...{ method, scheme, endpoint, hostName, target, body },
        verifiedName: action.tlsVerify === true ? (0,url_reference/* fromByteString */.qL)(hostOf(host)) : null,
        window: action.responseBody === undefined ? 0 : keptBodyBytes,
        speaksHttp2: action.protocol === 'HTTP2',
        headers: (0,request_headers/* requestHeaders */.A1)(action.httpHeaders, { host, userAgent, referer, content, isStripped }),
    };
}
function sendingOf({ method = 'GET', body }) {
    const isJson = body?.kind === 'json';
    return {
        method,
        body: body === undefined || body.text === '' ? null : Buffer.from(body.text),
        type: isJson ? 'application/json' : null,
        isStripped: false,
    };
}
/** As RFC 9110 (section 15.4) allows and Go does: 307 and 308 have it sent again, others make it a GET. */
function sendingAfter(status, sending) {
    if (status === 307 || status === 308)
        return sending;
    const { method } = sending;
    if (method === 'GET' || method === 'HEAD')
        return sending;
    return { method: 'GET', body: null, type: null, isStripped: true };
}
/** They tell the length of their body even where they have none (RFC 9110, section 8.6). */
const carriesContent = new Set(['POST', 'PUT', 'PATCH']);
const notFollowed = { kind: 'none' };
/** Of the body of a redirect Go's client waits for so much, where it is not known to be longer. */
const redirectBodyBytes = 2_048;
function readingOf(step, { length }, { responseBody }, { method }) {
    const nothing = { value: step, bodyBytes: 0, needsBody: false, keptBytes: 0 };
    if (method === 'HEAD')
        return nothing;
    if (step.kind === 'follow') {
        const bodyBytes = length !== null && length > redirectBodyBytes ? 0 : redirectBodyBytes;
        return { ...nothing, bodyBytes };
    }
    const { needsBody, result } = step;
    if (!needsBody)
        return nothing;
    if (responseBody === undefined || !result.ok) {
        return { ...nothing, bodyBytes: limits/* probeLimits */.Lj.bodyBytes, needsBody };
    }
    return { value: step, bodyBytes: keptBodyBytes, needsBody, keptBytes: keptBodyBytes };
}
/** An answer that would pass but for its body. */
function withBody(result, body, judgeBody) {
    if (!result.ok || judgeBody === undefined)
        return result;
    const reason = judgeBody(body);
    if (reason === null)
        return result;
    const { code, message } = reason;
    if (code === 'ok')
        return result;
    const beginning = new TextDecoder().decode(body.subarray(0, limits/* probeLimits */.Lj.seenCharacters));
    return (0,attempt_result/* failed */.gz)(code, message, { ...result.seen, body: beginning });
}
/** A failure behind redirects is about a place that the manifest does not name: tells what led there. */
function withTrail(result, trail) {
    const last = trail.at(-1);
    if (result.ok || last === undefined)
        return result;
    const { code, message } = result.reason;
    if (code === 'ok')
        return result;
    const told = (0,attempt_result/* failed */.gz)(code, `${message}; ${describeTrail(trail)}`, {
        location: last.location,
        ...result.seen,
    });
    return { ...result, ...told };
}


/***/ }),

/***/ 75410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ MalformedResponse),
/* harmony export */   V: () => (/* binding */ AbortedResponse)
/* harmony export */ });
/** An answer that is not what the protocol says; its words go into a sentence. */
class MalformedResponse extends Error {
    name = 'MalformedResponse';
}
/** The server has taken back an answer, without closing the connection. */
class AbortedResponse extends Error {
    name = 'AbortedResponse';
}


/***/ }),

/***/ 5247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oI: () => (/* binding */ withoutLineEnd),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   wh: () => (/* binding */ parseLength),
/* harmony export */   yS: () => (/* binding */ createFieldReader)
/* harmony export */ });
/* harmony import */ var _attempt_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50125);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75410);


const shownCharacters = 60;
/**
 * A line that starts with a blank continues the one before. Line feeds alone end a line. A blank
 * before the colon becomes part of the name, so that such a header is never found.
 */
function createFieldReader() {
    const fields = [];
    let pending = [];
    const complete = () => {
        if (pending.length > 0)
            fields.push(parseField(pending.join(' ')));
        pending = [];
    };
    return {
        fields,
        take: (line) => {
            const text = withoutLineEnd(line);
            if (/^[ \t]/.test(text)) {
                if (pending.length === 0) {
                    throw new _http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedResponse */ .P('its first header line starts with a blank');
                }
                pending.push(trim(text));
                return false;
            }
            complete();
            if (text === '')
                return true;
            if (!text.includes(':'))
                throw new _http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedResponse */ .P('a header line has no colon');
            pending.push(trim(text));
            return false;
        },
    };
}
/** `\n` or `\r\n`; the last line of a connection may have none. */
function withoutLineEnd(line) {
    return line.toString('latin1').replace(/\r?\n$/, '');
}
/** The values of a header, in order. */
function valuesOf(fields, lowerCaseName) {
    return fields.filter(({ name }) => name.toLowerCase() === lowerCaseName).map(({ value }) => value);
}
/** Decimal digits below 2⁶³, as Go reads a Content-Length; null for anything else. */
function parseLength(text) {
    const digits = /^0*([0-9]{1,19})$/.exec(text)?.[1];
    return digits === undefined || BigInt(digits) >= 2n ** 63n ? null : Number(digits);
}
function parseField(line) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    if (!/^[A-Za-z0-9!#$%&'*+\-.^_`|~ ]+$/.test(name)) {
        throw new _http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedResponse */ .P('a header has a name that is none');
    }
    const value = line.slice(colon + 1);
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
        throw new _http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedResponse */ .P(`the value of header ${(0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(name, shownCharacters)} holds a control character`);
    }
    return { name, value: value.replace(/^[ \t]+/, '') };
}
function trim(text) {
    return text.replace(/^[ \t]+/, '').replace(/[ \t]+$/, '');
}


/***/ }),

/***/ 75084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gt: () => (/* binding */ isTlsFailure),
/* harmony export */   gy: () => (/* binding */ speaksNoTls),
/* harmony export */   x8: () => (/* binding */ describeTlsFailure)
/* harmony export */ });
/** Whether an error is one of TLS; with TLS 1.3 some come after the handshake. */
function isTlsFailure(error) {
    return codeOf(error).startsWith('ERR_SSL_');
}
/** What a failure of TLS means, to stand behind the name of a port. */
function describeTlsFailure(error) {
    const code = codeOf(error).replace(/^ERR_SSL_/, '');
    const found = meanings.find(([pattern]) => pattern.test(code));
    if (found !== undefined)
        return found[1];
    const untrusted = certificateFaults.find(([pattern]) => pattern.test(code));
    if (untrusted !== undefined)
        return `shows a certificate that ${untrusted[1]} (${code})`;
    return `does not finish the TLS handshake (${opensslWords(error)})`;
}
const noTls = /^(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|BAD_RECORD_TYPE|RECORD_LAYER_FAILURE|UNEXPECTED_MESSAGE)$/;
/** @param code of an error, such as `ERR_SSL_WRONG_VERSION_NUMBER` */
function speaksNoTls(code) {
    return noTls.test(code.replace(/^ERR_SSL_/, ''));
}
/** By OpenSSL's reason; the names of alerts differ between its versions. */
const meanings = [
    [noTls, 'does not speak TLS; scheme: HTTP may be what you want'],
    [
        /ALERT_(CERTIFICATE_REQUIRED|BAD_CERTIFICATE|NO_CERTIFICATE|CERTIFICATE_UNKNOWN|UNKNOWN_CA|UNSUPPORTED_CERTIFICATE|ACCESS_DENIED)$/,
        'wants a client certificate, and a check has none to show',
    ],
    [
        /ALERT_HANDSHAKE_FAILURE$/,
        'refuses the TLS handshake: it wants a client certificate, or shares no cipher with today’s clients',
    ],
    [
        /ALERT_PROTOCOL_VERSION$|^(UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW)$/,
        'speaks no TLS of today: 1.2 and 1.3 are asked for',
    ],
    [/ALERT_NO_APPLICATION_PROTOCOL$/, 'speaks neither HTTP/2 nor HTTP/1.1 over TLS'],
    [
        /UNRECOGNIZED_NAME$/,
        'serves TLS for certain host names only; an address is asked for without a name',
    ],
    [
        /ALERT_INTERNAL_ERROR$/,
        'has a problem of its own in the TLS handshake, such as no certificate for the name it was asked for',
    ],
];
/** By the codes of what verifies certificates, to continue a sentence. */
const certificateFaults = [
    [/SELF_SIGNED_CERT/, 'is signed by nobody that this machine trusts'],
    [/^UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)/, 'is signed by nobody that this machine trusts'],
    [/^CERT_HAS_EXPIRED$/, 'has expired'],
    [/^CERT_NOT_YET_VALID$/, 'is not valid yet'],
    [/CERT_ALTNAME_INVALID$/, 'is for another name than the one that the check asks for'],
    [/^(CERT_|EE_KEY_TOO_SMALL|CA_KEY_TOO_SMALL|HOSTNAME_MISMATCH|INVALID_CA)/, 'cannot be verified'],
];
/** OpenSSL's words stand between its own coordinates: `…:SSL routines:function:words:file:line`. */
function opensslWords(error) {
    const message = error instanceof Error ? error.message : String(error);
    return /:SSL routines:[^:]*:([^:]+)/.exec(message)?.[1] ?? message;
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}


/***/ })

};
;