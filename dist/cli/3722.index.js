"use strict";
exports.id = 3722;
exports.ids = [3722];
exports.modules = {

/***/ 53722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createHttp2Reader: () => (/* binding */ createHttp2Reader)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75410);
/* harmony import */ var _http1_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5247);
/* harmony import */ var _http2_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76521);
/* harmony import */ var _response_headers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92072);





/**
 * As Go's net/http, but for two bounds: of the body a server may send what the window holds from the
 * beginning, which is more than is read of it, and headers are bounded by what a probe reads.
 */
const manners = {
    settings: [
        [_http2_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe.enablePush, 0],
        [_http2_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe.maxHeaderListSize, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .probeLimits */ .Lj.headerBytes],
    ],
    waitsForSettings: false,
    isStrict: true,
};
/** Reads an answer from the bytes of an HTTP/2 connection, as Go's net/http reads it. */
function createHttp2Reader(request, readHead, { keep, window } = { keep: () => undefined, window: 0 }) {
    const stream = (0,_http2_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .createHttp2Stream */ .Zw)(request, { ...manners, ...(window > 0 && { window }) });
    const body = createBody(readHead, keep);
    return {
        opening: stream.opening,
        farewell: stream.farewell,
        push: (bytes) => {
            let isComplete = false;
            const reply = stream.push(bytes, (event) => {
                isComplete = body.take(event);
                return isComplete ? 'done' : 'more';
            });
            return { isComplete, reply };
        },
        end: () => ({ isComplete: false }),
    };
}
function createBody(readHead, keep) {
    let wanted = null;
    let length = null;
    let received = 0;
    const takeHead = (fields, endStream) => {
        const status = statusOf(fields);
        if (status >= 100 && status <= 199) {
            if (endStream)
                throw new _http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedResponse */ .P('it ends with a provisional answer');
            return false;
        }
        length = lengthOf(fields);
        const headers = (0,_response_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .headerLines */ .Hq)(fields.filter(({ name }) => !name.startsWith(':')));
        const location = (0,_http1_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(fields, 'location')[0] ?? '';
        wanted = readHead({ status, location, headers, length: endStream ? (length ?? 0) : length });
        return wanted === 0 || (endStream && end());
    };
    const takeTrailers = (fields, endStream) => {
        if (!endStream)
            throw new _http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedResponse */ .P('headers stand within its body');
        if (fields.some(({ name }) => name.startsWith(':'))) {
            throw new _http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedResponse */ .P('its trailer holds what belongs into its head');
        }
        return end();
    };
    const end = () => {
        if (length === null || received >= length)
            return true;
        throw new _http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedResponse */ .P(`its body has ${received} bytes instead of ${length}`);
    };
    return {
        /** True when all that is wanted is there. */
        take: (event) => {
            if (event.type === 'reset') {
                throw new _http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .AbortedResponse */ .V(`RST_STREAM, ${(0,_http2_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .errorName */ .Is)(event.code)}`);
            }
            if (event.type === 'headers') {
                (0,_http2_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFields */ .oA)(event.fields);
                return wanted === null
                    ? takeHead(event.fields, event.endStream)
                    : takeTrailers(event.fields, event.endStream);
            }
            if (wanted === null)
                throw new _http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedResponse */ .P('its body comes before its head');
            received += event.bytes.length;
            keep(event.bytes);
            if (received >= wanted && (length ?? Infinity) >= wanted)
                return true;
            if (length !== null && received > length) {
                throw new _http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedResponse */ .P(`its body is longer than the ${length} bytes that it tells`);
            }
            return event.endStream && end();
        },
    };
}
/** Go reads the status as any whole number. */
function statusOf(fields) {
    const [status] = (0,_http1_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(fields, ':status');
    if (status === undefined || !/^[+-]?[0-9]{1,18}$/.test(status)) {
        throw new _http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedResponse */ .P('it has no status');
    }
    return Number(status);
}
/** One that is repeated, or no number, means nothing in HTTP/2: frames tell the end. */
function lengthOf(fields) {
    const lengths = (0,_http1_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(fields, 'content-length');
    return lengths.length === 1 ? (0,_http1_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLength */ .wh)(lengths[0] ?? '') : null;
}


/***/ })

};
;