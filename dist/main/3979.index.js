"use strict";
exports.id = 3979;
exports.ids = [3979];
exports.modules = {

/***/ 6762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Dx: () => (/* binding */ connectionFailure),
/* harmony export */   QP: () => (/* binding */ noWayTo),
/* harmony export */   VM: () => (/* binding */ interrupted),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   cJ: () => (/* binding */ closedEarly),
/* harmony export */   tq: () => (/* binding */ refusesHttp1)
/* harmony export */ });
/* harmony import */ var _attempt_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(104);

const closedByPeer = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED']);
/** What this machine lacks is not the image's fault. */
const ownShortage = new Set(['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM', 'EADDRNOTAVAIL']);
const unresolved = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA']);
/** What a socket's or a client's error means to the person whose image is probed. */
function connectionFailure(error, endpoint, phase = 'connecting') {
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
    if (phase === 'connecting' || code === 'ETIMEDOUT') {
        const message = `no connection to port ${endpoint.port} at ${address} (${wordsOf(error)})`;
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('connection-failed', message, seen);
    }
    if (phase === 'tls') {
        const message = `the TLS handshake with port ${endpoint.port} at ${address} failed (${handshakeCause(error)})`;
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('tls', message, seen);
    }
    return malformedResponse(error, endpoint);
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
function malformedResponse(error, endpoint) {
    const address = (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAddress */ .KU)(endpoint.address);
    const code = codeOf(error) ?? wordsOf(error);
    const cause = code === 'HPE_HEADER_OVERFLOW'
        ? 'its headers are too large'
        : isTlsRecord(error)
            ? 'it speaks TLS; scheme: HTTPS may be what you want'
            : wordsOf(error);
    const message = `port ${endpoint.port} at ${address} did not answer with a well-formed response (${cause})`;
    return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('malformed-response', message, { address, error: code });
}
/** A server that offers HTTP/2 alone ends a handshake for HTTP/1.1 with this alert. */
function refusesHttp1(error) {
    return handshakeWords(error) === 'tlsv1 alert no application protocol';
}
function handshakeCause(error) {
    const words = handshakeWords(error);
    return words === 'wrong version number' || words === 'packet length too long'
        ? `${words}; does the server speak plain HTTP?`
        : words;
}
/** OpenSSL's words stand between its own coordinates: `…:SSL routines:function:words:file:line`. */
function handshakeWords(error) {
    return /:SSL routines:[^:]*:([^:]+)/.exec(wordsOf(error))?.[1] ?? wordsOf(error);
}
/** A TLS server answers plain text with an alert record. */
function isTlsRecord(error) {
    if (typeof error !== 'object' || error === null || !('rawPacket' in error))
        return false;
    const { rawPacket } = error;
    return Buffer.isBuffer(rawPacket) && rawPacket[0] === 0x15 && rawPacket[1] === 0x03;
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

/***/ 1588:
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

/***/ 6360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  grpcAttempt: () => (/* binding */ grpcAttempt)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/probe/attempt-result.ts
var attempt_result = __webpack_require__(104);
// EXTERNAL MODULE: ./src/probe/connection-failure.ts
var connection_failure = __webpack_require__(6762);
// EXTERNAL MODULE: ./src/probe/endpoint.ts
var probe_endpoint = __webpack_require__(1588);
;// CONCATENATED MODULE: ./src/probe/grpc-message.ts
/**
 * The two messages of grpc.health.v1, by hand: each has one field. Lengths are bytes.
 */
/** An answer that is no well-formed message. */
class MalformedMessage extends Error {
    name = 'MalformedMessage';
}
const servingNames = ['UNKNOWN', 'SERVING', 'NOT_SERVING', 'SERVICE_UNKNOWN'];
/** A HealthCheckRequest in its gRPC frame: a flag, a length, the message. */
function encodeHealthRequest(service) {
    const name = Buffer.from(service, 'utf8');
    const message = name.length === 0
        ? Buffer.alloc(0)
        : Buffer.concat([Buffer.from([0x0a, ...encodeVarint(name.length)]), name]);
    const frame = Buffer.alloc(5);
    frame.writeUInt32BE(message.length, 1);
    return Buffer.concat([frame, message]);
}
/**
 * The serving status of a HealthCheckResponse in its gRPC frame, such as `NOT_SERVING`; its number
 * where it has no name.
 *
 * @throws MalformedMessage
 */
function decodeHealthResponse(body) {
    if (body.length < 5)
        throw new MalformedMessage('the answer holds no message');
    if (body[0] !== 0)
        throw new MalformedMessage('the answer is compressed, which was not asked for');
    if (body.readUInt32BE(1) !== body.length - 5) {
        throw new MalformedMessage('the answer is not exactly one message');
    }
    const status = decodeStatus(body.subarray(5));
    return servingNames[status] ?? String(status);
}
/** The last field 1 counts; unknown fields are skipped. */
function decodeStatus(message) {
    let status = 0;
    let offset = 0;
    while (offset < message.length) {
        const tag = decodeVarint(message, offset);
        const start = tag.end;
        const isStatus = tag.value === 0x08n;
        if ((tag.value & 7n) === 0n) {
            const { value, end } = decodeVarint(message, start);
            if (isStatus)
                status = Number(BigInt.asIntN(32, value));
            offset = end;
        }
        else {
            offset = endOfField(message, start, Number(tag.value & 7n));
        }
        if (tag.value >> 3n === 0n || offset > message.length) {
            throw new MalformedMessage('the answer is no health check response');
        }
    }
    return status;
}
function endOfField(message, start, wireType) {
    if (wireType === 1)
        return start + 8;
    if (wireType === 5)
        return start + 4;
    if (wireType !== 2)
        throw new MalformedMessage('the answer is no health check response');
    const { value, end } = decodeVarint(message, start);
    return end + Number(value);
}
function encodeVarint(value) {
    const bytes = [];
    let rest = value;
    while (rest > 0x7f) {
        bytes.push((rest & 0x7f) | 0x80);
        rest >>>= 7;
    }
    return [...bytes, rest];
}
function decodeVarint(message, start) {
    let value = 0n;
    for (let index = 0; index < 10; index += 1) {
        const byte = message[start + index];
        if (byte === undefined)
            break;
        value |= BigInt(byte & 0x7f) << BigInt(7 * index);
        if (byte < 0x80)
            return { value, end: start + index + 1 };
    }
    throw new MalformedMessage('the answer is no health check response');
}

// EXTERNAL MODULE: ./src/probe/url-reference.ts
var url_reference = __webpack_require__(4044);
;// CONCATENATED MODULE: ./src/probe/grpc.ts







const codeNames = [
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
/**
 * One call of the gRPC health protocol in plain HTTP/2, as the kubelet makes it; SERVING passes.
 * Unlike the kubelet's it does not connect again by itself: a closed port is told at once.
 */
function grpcAttempt(action, reach, options) {
    return async (signal) => {
        const endpoint = (0,probe_endpoint/* endpointOf */.X)({ host: null, port: action.port }, reach);
        if (endpoint === null)
            return (0,connection_failure/* noWayTo */.QP)(action.port);
        const { connect: openSession } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 2467, 23));
        if (signal.aborted)
            return (0,connection_failure/* interrupted */.VM)(endpoint, 'connecting');
        const { host } = endpoint.address;
        const authority = (0,attempt_result/* describeAddress */.KU)({ host, port: action.port });
        return call({
            endpoint,
            service: action.service,
            signal,
            userAgent: options.userAgent,
            openSession: (socket) => openSession(`http://${authority}`, { createConnection: () => socket }),
        });
    };
}
function call({ endpoint, service, signal, userAgent, openSession }) {
    return new Promise((resolve) => {
        const { host, port } = endpoint.address;
        let phase = 'connecting';
        const socket = (0,external_node_net_.connect)({
            host,
            port,
            autoSelectFamily: true,
            autoSelectFamilyAttemptTimeout: limits/* probeLimits */.Lj.addressMs,
        });
        let session;
        const settle = (result) => {
            signal.removeEventListener('abort', abort);
            session?.destroy();
            socket.destroy();
            resolve(result);
        };
        const abort = () => {
            settle((0,connection_failure/* interrupted */.VM)(endpoint, phase));
        };
        const fail = (error) => {
            settle(callFailure(error, endpoint, phase));
        };
        const closed = () => {
            settle((0,connection_failure/* closedEarly */.cJ)(endpoint, phase, 'closed'));
        };
        signal.addEventListener('abort', abort, { once: true });
        socket.on('error', fail);
        socket.once('connect', () => {
            phase = 'waiting';
            session = openSession(socket);
            session.on('error', fail);
            session.once('close', closed);
            request(session, service, userAgent, {
                fail,
                closed,
                answered: (answer) => {
                    settle(judge(answer, endpoint, service));
                },
            });
        });
    });
}
function request(session, service, userAgent, { fail, closed, answered }) {
    const stream = session.request({
        ':method': 'POST',
        ':path': '/grpc.health.v1.Health/Check',
        'content-type': 'application/grpc',
        te: 'trailers',
        'user-agent': userAgent,
    });
    let head = {};
    let trailers = {};
    const chunks = [];
    let bytes = 0;
    stream.once('response', (headers) => {
        head = headers;
    });
    stream.once('trailers', (headers) => {
        trailers = headers;
    });
    stream.on('data', (chunk) => {
        bytes += chunk.length;
        chunks.push(chunk);
        if (bytes > limits/* probeLimits */.Lj.grpcMessageBytes)
            fail(new Error('its answer is too large'));
    });
    stream.on('error', fail);
    stream.once('end', () => {
        if (head[':status'] !== undefined)
            answered({ head, trailers, body: Buffer.concat(chunks) });
    });
    stream.once('close', closed);
    stream.end(encodeHealthRequest(service));
}
function judge({ head, trailers, body }, endpoint, service) {
    const address = (0,attempt_result/* describeAddress */.KU)(endpoint.address);
    const status = Number(head[':status']);
    const seen = { address, status };
    if (status !== 200) {
        const message = `port ${endpoint.port} answered HTTP ${status}, which no gRPC server does`;
        return (0,attempt_result/* failed */.gz)('status', message, seen);
    }
    if (!(head['content-type'] ?? '').startsWith('application/grpc')) {
        const message = `port ${endpoint.port} answered in HTTP/2, but not as a gRPC server`;
        return (0,attempt_result/* failed */.gz)('malformed-response', message, seen);
    }
    // Only an answer without a message may have its status in the head.
    const end = body.length === 0 ? { ...head, ...trailers } : trailers;
    const code = statusCode(one(end['grpc-status']));
    if (code !== 0) {
        const words = one(end['grpc-message']) ?? '';
        return refusal(code, decodeMessage(words), endpoint, service);
    }
    return serving(body, endpoint, service);
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
function refusal(code, words, endpoint, service) {
    const name = codeNames[code] ?? 'UNKNOWN';
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
/** What went wrong on a connection that was open is, but for its end, not HTTP/2. */
function callFailure(error, endpoint, phase) {
    const code = (0,connection_failure/* codeOf */.$N)(error);
    if (code === 'ERR_HTTP2_STREAM_CANCEL') {
        return (0,connection_failure/* closedEarly */.cJ)(endpoint, phase, code);
    }
    const result = (0,connection_failure/* connectionFailure */.Dx)(error, endpoint, phase);
    if (result.reason.code !== 'malformed-response')
        return result;
    const message = `port ${endpoint.port} does not answer as a gRPC server in plain HTTP/2 (${(0,connection_failure/* wordsOf */.Z9)(error)})`;
    return { ...result, reason: { ...result.reason, message } };
}
function nameOf(service) {
    return service === '' ? 'the server' : `service ${service}`;
}
/** A status that is missing or no number is UNKNOWN. */
function statusCode(text) {
    return text !== undefined && /^[0-9]{1,3}$/.test(text) ? Number(text) : 2;
}
function one(value) {
    return typeof value === 'string' ? value : value?.[0];
}
/** gRPC percent-encodes the bytes of its messages. */
function decodeMessage(words) {
    return (0,url_reference/* fromByteString */.qL)(words.replace(/%([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))));
}


/***/ })

};
;