"use strict";
exports.id = 8890;
exports.ids = [8890];
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

/***/ 8890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settleTime: () => (/* binding */ settleTime),
/* harmony export */   tcpSocketAttempt: () => (/* binding */ tcpSocketAttempt)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2450);
/* harmony import */ var _attempt_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(104);
/* harmony import */ var _connection_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6762);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1588);





/**
 * Opens a TCP connection and closes it again, as the kubelet does; nothing is sent.
 *
 * Where a proxy accepts for the container, a connection counts when the server sends something or
 * keeps it open for `settleMs`. A server that closes every connection at once is then taken for
 * none: a proxy does the same when nobody listens behind it.
 */
function tcpSocketAttempt(action, reach, options = {}) {
    const { settleMs = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .probeLimits */ .Lj.settleMs } = options;
    return (signal) => {
        const endpoint = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointOf */ .X)(action, reach);
        return endpoint === null
            ? Promise.resolve((0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .noWayTo */ .QP)(action.port))
            : probe(endpoint, settleMs, signal);
    };
}
/** Half of an attempt's deadline at most, so that a connection which stays open can pass. */
function settleTime(attemptTimeoutMs) {
    return Math.min(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .probeLimits */ .Lj.settleMs, attemptTimeoutMs / 2);
}
function probe(endpoint, settleMs, signal) {
    if (signal.aborted)
        return Promise.resolve((0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .interrupted */ .VM)(endpoint, 'connecting'));
    return new Promise((resolve) => {
        const { host, port } = endpoint.address;
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({
            host,
            port,
            autoSelectFamily: true,
            autoSelectFamilyAttemptTimeout: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .probeLimits */ .Lj.addressMs,
        });
        let connected = false;
        let settling;
        const settle = (result) => {
            clearTimeout(settling);
            signal.removeEventListener('abort', abort);
            socket.destroy();
            resolve(result);
        };
        const phase = () => (connected ? 'waiting' : 'connecting');
        const abort = () => {
            settle(connected ? undecided(endpoint) : (0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .interrupted */ .VM)(endpoint, 'connecting'));
        };
        const accept = () => {
            settle(accepted(endpoint));
        };
        signal.addEventListener('abort', abort, { once: true });
        socket.once('connect', () => {
            connected = true;
            if (endpoint.via === 'container')
                accept();
            else
                settling = setTimeout(accept, settleMs);
        });
        socket.once('data', accept);
        socket.once('end', () => {
            settle((0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .closedEarly */ .cJ)(endpoint, 'waiting', 'FIN'));
        });
        socket.on('error', (error) => {
            settle((0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionFailure */ .Dx)(error, endpoint, phase()));
        });
    });
}
function accepted({ address, port }) {
    const where = (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_2__/* .describeAddress */ .KU)(address);
    return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(`port ${port} accepts connections (at ${where})`, { address: where });
}
function undecided({ address, port }) {
    const message = `port ${port} accepted the connection, and time ended before it was clear whether anybody listens behind it`;
    return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('attempt-timeout', message, { address: (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_2__/* .describeAddress */ .KU)(address) });
}


/***/ })

};
;