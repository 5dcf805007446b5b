"use strict";
exports.id = 2423;
exports.ids = [2423];
exports.modules = {

/***/ 54205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ singleMessage),
/* harmony export */   Yt: () => (/* binding */ encodeFrame),
/* harmony export */   dW: () => (/* binding */ MessageTooLarge),
/* harmony export */   rB: () => (/* binding */ createFrameReader)
/* harmony export */ });
/* harmony import */ var _protobuf_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58210);

/** Before each message: whether it is compressed, and its length. */
const headBytes = 5;
/** A message as gRPC sends it. */
function encodeFrame(message) {
    const head = Buffer.alloc(headBytes);
    head.writeUInt32BE(message.length, 1);
    return Buffer.concat([head, message]);
}
/**
 * The one message of a body.
 *
 * @throws MalformedMessage
 */
function singleMessage(body) {
    if (body.length < headBytes)
        throw new _protobuf_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedMessage */ .ts('the answer holds no message');
    refuseCompressed(body);
    if (body.readUInt32BE(1) !== body.length - headBytes) {
        throw new _protobuf_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedMessage */ .ts('the answer is not exactly one message');
    }
    return body.subarray(headBytes);
}
/** A message that is longer than who asked for it takes. */
class MessageTooLarge extends Error {
    name = 'MessageTooLarge';
    /** Bytes that it says to have. */
    bytes;
    constructor(bytes, atMost) {
        super(`a message of ${bytes} bytes, where at most ${atMost} are taken`);
        this.bytes = bytes;
    }
}
/** Takes messages out of a body as it comes, and keeps no more than one of them. */
function createFrameReader(maxBytes) {
    let waiting = [];
    let size = 0;
    /** Bytes that the frame at the front has, with its head; null until its head is there. */
    let wanted = null;
    const joined = () => {
        const whole = Buffer.concat(waiting);
        waiting = [whole];
        return whole;
    };
    const next = () => {
        if (wanted === null) {
            if (size < headBytes)
                return null;
            const head = joined();
            refuseCompressed(head);
            const length = head.readUInt32BE(1);
            if (length > maxBytes)
                throw new MessageTooLarge(length, maxBytes);
            wanted = length + headBytes;
        }
        if (size < wanted)
            return null;
        const whole = joined();
        const message = whole.subarray(headBytes, wanted);
        const rest = whole.subarray(wanted);
        waiting = rest.length === 0 ? [] : [rest];
        size = rest.length;
        wanted = null;
        return message;
    };
    return {
        push: (bytes) => {
            waiting.push(bytes);
            size += bytes.length;
            const messages = [];
            for (let message = next(); message !== null; message = next())
                messages.push(message);
            return messages;
        },
        isComplete: () => size === 0,
    };
}
function refuseCompressed(head) {
    if (head[0] === 0)
        return;
    throw new _protobuf_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedMessage */ .ts('the answer is compressed, which was not asked for');
}


/***/ }),

/***/ 76600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bX: () => (/* binding */ isGrpcType),
/* harmony export */   rk: () => (/* binding */ readStatus),
/* harmony export */   tZ: () => (/* binding */ CallRefused)
/* harmony export */ });
/* unused harmony export statusNames */
/** Statuses by their number: https://grpc.io/docs/guides/status-codes/. */
const statusNames = [
    'OK',
    'CANCELLED',
    'UNKNOWN',
    'INVALID_ARGUMENT',
    'DEADLINE_EXCEEDED',
    'NOT_FOUND',
    'ALREADY_EXISTS',
    'PERMISSION_DENIED',
    'RESOURCE_EXHAUSTED',
    'FAILED_PRECONDITION',
    'ABORTED',
    'OUT_OF_RANGE',
    'UNIMPLEMENTED',
    'INTERNAL',
    'UNAVAILABLE',
    'DATA_LOSS',
    'UNAUTHENTICATED',
];
/** The server answered, and the answer was no. */
class CallRefused extends Error {
    name = 'CallRefused';
    status;
    constructor({ name, words }) {
        super(words === '' ? name : words);
        this.status = name;
    }
}
/**
 * The status of trailers. One that is missing, or no number, or has no name, is UNKNOWN, as in grpc-go.
 *
 * @param code `grpc-status`, a byte string
 * @param words `grpc-message`, a byte string
 */
function readStatus(code, words) {
    const number = code !== undefined && /^[+-]?[0-9]{1,9}$/.test(code) ? Number(code) : 2;
    return { name: statusNames[number] ?? 'UNKNOWN', words: decodeWords(words ?? '') };
}
/** gRPC percent-encodes the bytes of its messages: UTF-8, or else each byte as its Latin-1 character. */
function decodeWords(words) {
    const bytes = words.replace(/%([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
    const buffer = Buffer.from(bytes, 'latin1');
    const text = buffer.toString('utf8');
    return Buffer.from(text, 'utf8').equals(buffer) ? text : bytes;
}
/** Whether a media type is gRPC's own, such as `application/grpc+proto`. */
function isGrpcType(contentType) {
    return /^application\/grpc(?:[+;]|$)/.test(contentType ?? '');
}


/***/ }),

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
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
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

/***/ 56154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  grpcAttempt: () => (/* binding */ grpcAttempt)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./src/grpc/status.ts
var grpc_status = __webpack_require__(76600);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/probe/attempt-result.ts
var attempt_result = __webpack_require__(50125);
// EXTERNAL MODULE: ./src/probe/connection-failure.ts
var connection_failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./src/probe/conversation.ts
var conversation = __webpack_require__(22587);
// EXTERNAL MODULE: ./src/probe/endpoint.ts
var probe_endpoint = __webpack_require__(56273);
// EXTERNAL MODULE: ./src/probe/http-response.ts
var http_response = __webpack_require__(75410);
// EXTERNAL MODULE: ./src/probe/http2-stream.ts + 3 modules
var http2_stream = __webpack_require__(76521);
;// CONCATENATED MODULE: ./src/probe/grpc-call.ts



/** grpc-go takes settings as they come, and calls when it knows them. */
const manners = { settings: [], waitsForSettings: true, isStrict: false };
/** A call in HTTP/2, as grpc-go makes it. */
function createGrpcCall(request) {
    const stream = (0,http2_stream/* createHttp2Stream */.Zw)({ headers: headersOf(request), body: request.message }, manners);
    const answer = createAnswer();
    return {
        opening: stream.opening,
        farewell: stream.farewell,
        push: (bytes) => {
            let value = null;
            try {
                const reply = stream.push(bytes, (event) => {
                    value = answer.take(event);
                    return value === null ? 'more' : 'done';
                });
                return { value, reply };
            }
            catch (error) {
                if (!(error instanceof http_response/* MalformedResponse */.P))
                    throw error;
                const way = request.scheme === 'http' ? 'plain HTTP/2' : 'HTTP/2 over TLS';
                const words = `it is no gRPC server in ${way}: ${error.message}`;
                throw new http_response/* MalformedResponse */.P(words, { cause: error });
            }
        },
        end: () => null,
        phase: () => (answer.hasBegun() ? 'body' : 'waiting'),
        salvage: () => null,
    };
}
function headersOf({ scheme, authority, path, userAgent }) {
    return [
        [':method', 'POST'],
        [':scheme', scheme],
        [':path', path],
        [':authority', authority],
        ['content-type', 'application/grpc'],
        ['te', 'trailers'],
        ['user-agent', userAgent],
    ];
}
function createAnswer() {
    let head = null;
    const pieces = [];
    let bytes = 0;
    const takeHeaders = (fields, endStream) => {
        (0,http2_stream/* checkFields */.oA)(fields);
        if (head === null)
            return takeHead(fields, endStream);
        if (!endStream)
            throw new http_response/* MalformedResponse */.P('headers stand within its answer');
        return { head, trailers: fields, body: Buffer.concat(pieces) };
    };
    const takeHead = (fields, endStream) => {
        const status = fields.find(({ name }) => name === ':status')?.value ?? '';
        if (/^1[0-9]{2}$/.test(status)) {
            if (endStream)
                throw new http_response/* MalformedResponse */.P('it ends with a provisional answer');
            return null;
        }
        head = fields;
        return endStream ? { head, trailers: fields, body: Buffer.alloc(0) } : null;
    };
    return {
        hasBegun: () => head !== null,
        /** The answer, when the event is its end. */
        take: (event) => {
            if (event.type === 'reset') {
                throw new http_response/* AbortedResponse */.V(`RST_STREAM, ${(0,http2_stream/* errorName */.Is)(event.code)}`);
            }
            if (event.type === 'headers')
                return takeHeaders(event.fields, event.endStream);
            bytes += event.bytes.length;
            if (bytes > limits/* probeLimits */.Lj.grpcMessageBytes) {
                throw new http_response/* MalformedResponse */.P('its answer is too large');
            }
            pieces.push(event.bytes);
            if (!event.endStream)
                return null;
            if (head === null)
                throw new http_response/* MalformedResponse */.P('its answer has no head');
            return { head, trailers: [], body: Buffer.concat(pieces) };
        },
    };
}

// EXTERNAL MODULE: ./src/grpc/frame.ts
var grpc_frame = __webpack_require__(54205);
// EXTERNAL MODULE: ./src/protobuf/decode.ts + 1 modules
var decode = __webpack_require__(36695);
// EXTERNAL MODULE: ./src/protobuf/encode.ts
var encode = __webpack_require__(84157);
// EXTERNAL MODULE: ./src/protobuf/wire.ts
var wire = __webpack_require__(58210);
;// CONCATENATED MODULE: ./src/probe/grpc-message.ts
/** The two messages of grpc.health.v1. */




const requestSchema = [[1, 'service', 'string']];
/** As a number: a status that is newer than its names is told by it. */
const responseSchema = [[1, 'status', 'int32']];
const servingNames = ['UNKNOWN', 'SERVING', 'NOT_SERVING', 'SERVICE_UNKNOWN'];
/** A HealthCheckRequest in its gRPC frame. */
function encodeHealthRequest(service) {
    return (0,grpc_frame/* encodeFrame */.Yt)((0,encode/* encodeMessage */.m)(requestSchema, { service }));
}
/**
 * The serving status of a HealthCheckResponse in its gRPC frame, such as `NOT_SERVING`; its number
 * where it has no name.
 *
 * @throws MalformedMessage
 */
function decodeHealthResponse(body) {
    const status = Number(statusOf((0,grpc_frame/* singleMessage */.YD)(body)));
    return servingNames[status] ?? String(status);
}
function statusOf(message) {
    try {
        return (0,decode/* decodeMessage */.Y)(responseSchema, message)['status'];
    }
    catch (error) {
        if (!(error instanceof wire/* MalformedMessage */.ts))
            throw error;
        throw new wire/* MalformedMessage */.ts('the answer is no health check response', { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/probe/grpc.ts











/**
 * One call of the gRPC health protocol, as the kubelet makes it; SERVING passes. Without `sleep` a
 * closed port is told at once.
 */
function grpcAttempt(action, reach, options) {
    return async (signal) => {
        for (let pause = limits/* probeLimits */.Lj.grpcReconnect;; pause *= 1.6) {
            const endpoint = (0,probe_endpoint/* endpointOf */.X)({ host: null, port: action.port }, reach);
            if (endpoint === null)
                return (0,connection_failure/* noWayTo */.QP)(action.port);
            if (signal.aborted)
                return (0,connection_failure/* interrupted */.VM)(endpoint, 'connecting');
            const outcome = await call(action, endpoint, options, signal);
            if (outcome.kind === 'answered')
                return judge(outcome.value, endpoint, action.service);
            const { result, phase } = outcome;
            const isFinal = phase !== 'connecting' || (0,verdict/* isFaultOfOurs */.pu)(result.reason.code);
            if (options.sleep === undefined || isFinal)
                return result;
            await options.sleep(pause, signal);
            // What was seen says more than that the time is over.
            if (isAborted(signal))
                return result;
        }
    };
}
/** Asked again after every wait; a bare property would be taken for unchanged. */
function isAborted(signal) {
    return signal.aborted;
}
function call(action, endpoint, { userAgent }, signal) {
    const { host } = endpoint.address;
    const isSecret = action.mode === 'TLS';
    const request = {
        scheme: isSecret ? 'https' : 'http',
        authority: (0,attempt_result/* describeAddress */.KU)({ host, port: action.port }),
        path: '/grpc.health.v1.Health/Check',
        userAgent,
        message: encodeHealthRequest(action.service),
    };
    const begin = (protocol) => {
        // grpc-go takes none that has not chosen it (credentials/tls.go).
        if (isSecret && protocol !== 'h2') {
            throw new http_response/* MalformedResponse */.P('it does not choose HTTP/2 in the TLS handshake');
        }
        return createGrpcCall(request);
    };
    const tls = isSecret
        ? { serverName: (0,external_node_net_.isIP)(host) === 0 ? host : '', verifiedName: null, protocols: ['h2'] }
        : null;
    return (0,conversation/* converse */.i)({ endpoint, tls, begin }, signal);
}
function judge({ head, trailers, body }, endpoint, service) {
    // What calls itself gRPC is judged by its gRPC status alone, as grpc-go does.
    if (!(0,grpc_status/* isGrpcType */.bX)(grpc_valueOf(head, 'content-type'))) {
        return notGrpc(Number(grpc_valueOf(head, ':status') ?? Number.NaN), endpoint);
    }
    const status = (0,grpc_status/* readStatus */.rk)(grpc_valueOf(trailers, 'grpc-status'), grpc_valueOf(trailers, 'grpc-message'));
    if (status.name !== 'OK')
        return refusal(status, endpoint, service);
    return serving(body, endpoint, service);
}
function notGrpc(status, endpoint) {
    const seen = { address: (0,attempt_result/* describeAddress */.KU)(endpoint.address), ...(status > 0 && { status }) };
    const { port } = endpoint;
    return status === 200 || Number.isNaN(status)
        ? (0,attempt_result/* failed */.gz)('malformed-response', `port ${port} answered in HTTP/2, but not as a gRPC server`, seen)
        : (0,attempt_result/* failed */.gz)('status', `port ${port} answered HTTP ${status}, which no gRPC server does`, seen);
}
function serving(body, endpoint, service) {
    const address = (0,attempt_result/* describeAddress */.KU)(endpoint.address);
    try {
        const state = decodeHealthResponse(body);
        return state === 'SERVING'
            ? (0,attempt_result/* passed */.bF)(`${nameOf(service)} is SERVING`, { address, serving: state })
            : (0,attempt_result/* failed */.gz)('not-serving', `${nameOf(service)} is ${state}`, { address, serving: state });
    }
    catch (error) {
        const message = `port ${endpoint.port} did not give a well-formed health answer (${(0,connection_failure/* wordsOf */.Z9)(error)})`;
        return (0,attempt_result/* failed */.gz)('malformed-response', message, { address, error: (0,connection_failure/* wordsOf */.Z9)(error) });
    }
}
function refusal({ name, words }, endpoint, service) {
    return (0,attempt_result/* failed */.gz)('grpc-status', `${refusalSentence(name, service)} (gRPC status ${name})`, {
        address: (0,attempt_result/* describeAddress */.KU)(endpoint.address),
        error: words === '' ? name : `${name}: ${words}`,
    });
}
function refusalSentence(name, service) {
    switch (name) {
        case 'UNIMPLEMENTED':
            return 'the server does not implement the gRPC health protocol';
        case 'NOT_FOUND':
            return `the server knows no health of ${nameOf(service)}`;
        case 'DEADLINE_EXCEEDED':
            return 'the server gave up its health check for lack of time';
        default:
            return 'the gRPC health check failed';
    }
}
function nameOf(service) {
    return service === '' ? 'the server' : `service ${service}`;
}
/** Of several lines the last counts, as in grpc-go. */
function grpc_valueOf(fields, lowerCaseName) {
    return fields.findLast(({ name }) => name === lowerCaseName)?.value;
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


/***/ }),

/***/ 36695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ decodeMessage)
});

;// CONCATENATED MODULE: ./src/protobuf/schema.ts
/** What stands for a value of an enumeration that is newer than its table. */
const unrecognized = 'UNRECOGNIZED';

// EXTERNAL MODULE: ./src/protobuf/wire.ts
var protobuf_wire = __webpack_require__(58210);
;// CONCATENATED MODULE: ./src/protobuf/decode.ts


/**
 * A message with every field of its schema: those that did not come have their default value, which is
 * null for a message. Fields that the schema does not have are skipped; the last of several counts.
 *
 * @throws MalformedMessage
 */
function decodeMessage(schema, bytes) {
    const message = Object.fromEntries(schema.map((field) => [field[1], defaultOf(field)]));
    const fields = new Map(schema.map((field) => [field[0], field]));
    for (const wire of (0,protobuf_wire/* wireFields */.jP)(bytes)) {
        const field = fields.get(wire.number);
        if (field !== undefined && fits(field, wire))
            take(message, field, wire);
    }
    return message;
}
function defaultOf([, , kind, cardinality]) {
    if (cardinality === 'repeated')
        return [];
    if (typeof kind === 'function')
        return null;
    if (typeof kind === 'object')
        return kind.values[0];
    return defaults[kind]();
}
const defaults = {
    string: () => '',
    bytes: () => Buffer.alloc(0),
    bool: () => false,
    int32: () => 0,
    uint32: () => 0,
    int64: () => 0n,
    uint64: () => 0n,
    'string map': () => new Map(),
};
/** A field of another kind than it is known by is as good as unknown, as in every implementation. */
function fits(field, { wireType }) {
    if (wireType === protobuf_wire/* wireTypes */.R.delimited)
        return isDelimited(field) || field[3] === 'repeated';
    return wireType === protobuf_wire/* wireTypes */.R.varint && !isDelimited(field);
}
function isDelimited([, , kind]) {
    return (typeof kind === 'function' || kind === 'string' || kind === 'bytes' || kind === 'string map');
}
function take(message, field, wire) {
    const [, name, kind, cardinality] = field;
    const known = message[name];
    if (kind === 'string map') {
        if (known instanceof Map)
            known.set(...entryOf(wire.bytes));
    }
    else if (cardinality !== 'repeated') {
        message[name] = decode_valueOf(field, wire);
    }
    else if (Array.isArray(known)) {
        if (wire.wireType === protobuf_wire/* wireTypes */.R.delimited && !isDelimited(field)) {
            known.push(...packed(wire.bytes).map((value) => decode_valueOf(field, { ...wire, value })));
        }
        else
            known.push(decode_valueOf(field, wire));
    }
}
function decode_valueOf([, , kind], { value, bytes }) {
    if (typeof kind === 'function')
        return decodeMessage(kind(), bytes);
    if (typeof kind === 'object') {
        return kind.values[Number(BigInt.asIntN(32, value))] ?? unrecognized;
    }
    switch (kind) {
        case 'string':
            return bytes.toString('utf8');
        case 'bytes':
            return bytes;
        case 'bool':
            return value !== 0n;
        case 'int32':
            return Number(BigInt.asIntN(32, value));
        case 'uint32':
            return Number(BigInt.asUintN(32, value));
        case 'int64':
            return BigInt.asIntN(64, value);
        case 'uint64':
            return value;
        case 'string map':
            throw new protobuf_wire/* MalformedMessage */.ts('a map in it is not one');
    }
}
/** Numbers of a list, one after another. */
function packed(bytes) {
    const values = [];
    for (let offset = 0; offset < bytes.length;) {
        const { value, end } = (0,protobuf_wire/* decodeVarint */.nN)(bytes, offset);
        values.push(value);
        offset = end;
    }
    return values;
}
function entryOf(bytes) {
    const entry = ['', ''];
    for (const { number, wireType, bytes: text } of (0,protobuf_wire/* wireFields */.jP)(bytes)) {
        if (wireType === protobuf_wire/* wireTypes */.R.delimited && (number === 1 || number === 2)) {
            entry[number - 1] = text.toString('utf8');
        }
    }
    const [key = '', value = ''] = entry;
    return [key, value];
}


/***/ }),

/***/ 84157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ encodeMessage)
/* harmony export */ });
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58210);

/**
 * A message in its bytes. Fields that it does not have, and scalars that have their default value, are
 * left out, as proto3 does.
 *
 * @throws TypeError for a value that its field cannot hold: a fault of whoever made the message
 */
function encodeMessage(schema, message) {
    const values = new Map(Object.entries(message));
    return Buffer.concat(schema.flatMap((field) => {
        const value = values.get(field[1]);
        if (value === undefined || value === null)
            return [];
        if (field[3] !== 'repeated')
            return encodeField(field, value);
        if (!Array.isArray(value))
            throw misfit(field);
        if (isNumber(field))
            return encodePacked(field, value);
        return value.flatMap((item) => encodeField(field, item, 'always'));
    }));
}
function encodeField(field, value, sent = 'set') {
    const [number, , kind] = field;
    if (kind === 'string map')
        return encodeMap(field, value);
    if (typeof kind === 'function') {
        if (typeof value !== 'object' || value === null)
            throw misfit(field);
        return delimited(number, encodeMessage(kind(), value));
    }
    if (kind === 'string' || kind === 'bytes') {
        const bytes = bytesOf(field, value);
        return bytes.length === 0 && sent === 'set' ? [] : delimited(number, bytes);
    }
    const whole = wholeNumber(field, value);
    return whole === 0n && sent === 'set'
        ? []
        : [(0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeVarint */ .Jc)((number << 3) | _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .wireTypes */ .R.varint), (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeVarint */ .Jc)(whole)];
}
/** Numbers of a list stand one after another, without a tag of their own. */
function encodePacked(field, values) {
    const bytes = Buffer.concat(values.map((value) => (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeVarint */ .Jc)(wholeNumber(field, value))));
    return bytes.length === 0 ? [] : delimited(field[0], bytes);
}
function isNumber([, , kind]) {
    return (typeof kind !== 'function' && kind !== 'string' && kind !== 'bytes' && kind !== 'string map');
}
/** A map is a list of messages that hold a key and a value. */
function encodeMap(field, value) {
    if (!(value instanceof Map))
        throw misfit(field);
    return [...value].flatMap(([key, item]) => delimited(field[0], Buffer.concat([...delimited(1, bytesOf(field, key)), ...delimited(2, bytesOf(field, item))])));
}
function delimited(number, bytes) {
    return [(0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeVarint */ .Jc)((number << 3) | _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .wireTypes */ .R.delimited), (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeVarint */ .Jc)(bytes.length), bytes];
}
function bytesOf(field, value) {
    if (typeof value === 'string')
        return Buffer.from(value, 'utf8');
    if (value instanceof Uint8Array)
        return Buffer.from(value);
    throw misfit(field);
}
function wholeNumber(field, value) {
    const [, , kind] = field;
    if (typeof kind === 'object') {
        const index = typeof value === 'string' ? kind.values.indexOf(value) : -1;
        if (index < 0)
            throw misfit(field);
        return BigInt(index);
    }
    if (kind === 'bool') {
        if (typeof value !== 'boolean')
            throw misfit(field);
        return value ? 1n : 0n;
    }
    const isWhole = typeof value === 'bigint' || Number.isSafeInteger(value);
    if (!isWhole)
        throw misfit(field);
    const whole = BigInt(value);
    if (fitting(kind, whole) !== whole)
        throw misfit(field);
    return whole;
}
function fitting(kind, whole) {
    switch (kind) {
        case 'int32':
            return BigInt.asIntN(32, whole);
        case 'uint32':
            return BigInt.asUintN(32, whole);
        case 'uint64':
            return BigInt.asUintN(64, whole);
        default:
            return BigInt.asIntN(64, whole);
    }
}
function misfit([, name]) {
    return new TypeError(`${name} cannot hold its value`);
}


/***/ }),

/***/ 58210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ encodeVarint),
/* harmony export */   R: () => (/* binding */ wireTypes),
/* harmony export */   jP: () => (/* binding */ wireFields),
/* harmony export */   nN: () => (/* binding */ decodeVarint),
/* harmony export */   ts: () => (/* binding */ MalformedMessage)
/* harmony export */ });
/** Bytes that are no well-formed message. */
class MalformedMessage extends Error {
    name = 'MalformedMessage';
}
const wireTypes = { varint: 0, fixed64: 1, delimited: 2, fixed32: 5 };
/** A whole number, seven bits a byte, the lowest first; negative ones as their 64 bits. */
function encodeVarint(value) {
    const bytes = [];
    let rest = BigInt.asUintN(64, BigInt(value));
    while (rest > 0x7fn) {
        bytes.push(Number(rest & 0x7fn) | 0x80);
        rest >>= 7n;
    }
    return Buffer.from([...bytes, Number(rest)]);
}
/** @throws MalformedMessage for one that does not end */
function decodeVarint(bytes, start) {
    const first = bytes[start];
    if (first !== undefined && first < 0x80)
        return { value: BigInt(first), end: start + 1 };
    let value = 0n;
    for (let index = 0; index < 10; index += 1) {
        const byte = bytes[start + index];
        if (byte === undefined)
            break;
        value |= BigInt(byte & 0x7f) << BigInt(7 * index);
        if (byte < 0x80)
            return { value: BigInt.asUintN(64, value), end: start + index + 1 };
    }
    throw new MalformedMessage('a number in it does not end');
}
/**
 * The fields of a message in their order; those of fixed length are told without their value.
 *
 * @throws MalformedMessage
 */
function* wireFields(message) {
    let offset = 0;
    while (offset < message.length) {
        const tag = decodeVarint(message, offset);
        const number = Number(tag.value >> 3n);
        const wireType = Number(tag.value & 7n);
        if (number === 0 || number > 0x1fffffff) {
            throw new MalformedMessage('a field in it has no valid number');
        }
        const payload = payloadAt(message, tag.end, wireType);
        if (payload.end > message.length)
            throw new MalformedMessage('a field in it is cut off');
        yield { number, wireType, value: payload.value, bytes: payload.bytes };
        offset = payload.end;
    }
}
const none = Buffer.alloc(0);
function payloadAt(message, start, wireType) {
    switch (wireType) {
        case wireTypes.varint:
            return { bytes: none, ...decodeVarint(message, start) };
        case wireTypes.fixed64:
            return { value: 0n, bytes: none, end: start + 8 };
        case wireTypes.fixed32:
            return { value: 0n, bytes: none, end: start + 4 };
        case wireTypes.delimited: {
            const length = decodeVarint(message, start);
            const end = length.end + Number(length.value);
            return { value: 0n, bytes: message.subarray(length.end, end), end };
        }
        default:
            throw new MalformedMessage('a field in it is of no kind that is used');
    }
}


/***/ })

};
;