"use strict";
exports.id = 2979;
exports.ids = [2979];
exports.modules = {

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

/***/ 22979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settleTime: () => (/* binding */ settleTime),
/* harmony export */   tcpSocketAttempt: () => (/* binding */ tcpSocketAttempt)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _attempt_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50125);
/* harmony import */ var _connection_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8675);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56273);





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