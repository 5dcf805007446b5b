"use strict";
exports.id = 673;
exports.ids = [673];
exports.modules = {

/***/ 673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exchangeHttp2: () => (/* binding */ exchangeHttp2)
/* harmony export */ });
/* harmony import */ var node_http2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2467);
/* harmony import */ var node_http2__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http2__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);
/* harmony import */ var _connection_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6762);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6861);
/* harmony import */ var _response_headers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7033);






/** HTTP/2 has no place for these; the authority takes the place of Host. */
const connectionHeaders = new Set(['host', 'connection', 'upgrade', 'keep-alive', 'te']);
/** What `exchange` does, in HTTP/2 over TLS. */
function exchangeHttp2(request, signal, read) {
    const { endpoint } = request;
    return new Promise((resolve) => {
        let phase = 'connecting';
        let session;
        const socket = (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.connect)({ ...(0,_http_request_js__WEBPACK_IMPORTED_MODULE_4__/* .connectionOptions */ .H)(request), ALPNProtocols: ['h2'] });
        const settle = (outcome) => {
            clearTimeout(handshake);
            signal.removeEventListener('abort', abort);
            session?.destroy();
            socket.destroy();
            resolve(outcome);
        };
        const fail = (result) => {
            settle({ kind: 'failed', result });
        };
        const abort = () => {
            fail((0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .interrupted */ .VM)(endpoint, phase));
        };
        const handshake = setTimeout(abort, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .probeLimits */ .Lj.tlsHandshakeMs);
        const broken = (error) => {
            fail((0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionFailure */ .Dx)(error, endpoint, phase));
        };
        const closed = () => {
            fail((0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .closedEarly */ .cJ)(endpoint, phase, 'closed'));
        };
        signal.addEventListener('abort', abort, { once: true });
        socket.on('error', broken);
        socket.once('connect', () => {
            phase = 'tls';
        });
        socket.once('secureConnect', () => {
            clearTimeout(handshake);
            phase = 'waiting';
            session = (0,node_http2__WEBPACK_IMPORTED_MODULE_0__.connect)(`https://${request.hostName}`, { createConnection: () => socket });
            session.on('error', broken);
            session.once('close', closed);
            send(session, request, {
                broken,
                closed,
                head: (head) => {
                    phase = 'body';
                    const { value, needsBody } = read(head);
                    const done = () => {
                        settle({ kind: 'answered', value });
                    };
                    if (!needsBody)
                        done();
                    return done;
                },
            });
        });
    });
}
function send(session, request, listener) {
    const stream = session.request(headersOf(request));
    let bytes = 0;
    let done;
    stream.once('response', (headers, _, rawHeaders) => {
        done = listener.head({
            status: Number(headers[':status']),
            location: headers.location ?? '',
            headers: (0,_response_headers_js__WEBPACK_IMPORTED_MODULE_5__/* .headerLines */ .Hq)(rawHeaders).filter(({ name }) => !name.startsWith(':')),
        });
    });
    stream.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes >= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .probeLimits */ .Lj.bodyBytes)
            done?.();
    });
    stream.once('end', () => done?.());
    stream.on('error', listener.broken);
    stream.once('close', listener.closed);
    stream.end();
}
/** Names in lower case, repeated ones as lists. */
function headersOf({ headers, target }) {
    const lists = new Map();
    for (let index = 0; index < headers.length; index += 2) {
        const name = (headers[index] ?? '').toLowerCase();
        const value = headers[index + 1] ?? '';
        const key = name === 'host' ? ':authority' : name;
        const before = lists.get(key);
        if (!connectionHeaders.has(key)) {
            lists.set(key, before === undefined ? value : [before, value].flat());
        }
    }
    return {
        ':method': 'GET',
        ':path': target,
        ':scheme': 'https',
        ...Object.fromEntries(lists),
    };
}


/***/ })

};
;