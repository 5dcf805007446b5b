"use strict";
exports.id = 5874;
exports.ids = [5874];
exports.modules = {

/***/ 5874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchManifest: () => (/* binding */ fetchManifest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(351);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7006);




/**
 * Fetches a manifest over https, or http from this machine. A `#sha256=<hex>` at the end pins it.
 *
 * @param deadlineMs until the last byte is there, redirects included
 * @throws CanaryError (input) when it cannot be had, is no manifest, or is not the pinned one
 */
async function fetchManifest(address, signal, deadlineMs = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestLimits */ ._G.fetch) {
    const url = parseAddress(address);
    const pin = pinOf(url);
    url.hash = '';
    const deadline = AbortSignal.timeout(deadlineMs);
    const both = AbortSignal.any([signal, deadline]);
    try {
        const bytes = await download(url, both);
        if (pin !== null)
            verifyPin(bytes, pin, address);
        const text = (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._)(bytes, url.href, 'the manifest');
        return { origin: { kind: 'url', file: url.href, directory: null }, text };
    }
    catch (error) {
        signal.throwIfAborted();
        if (deadline.aborted) {
            throw unusable(url, `it did not arrive within ${deadlineMs / 1000} s`);
        }
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc)
            throw error;
        throw unusable(url, causeOf(error), error);
    }
}
function parseAddress(address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'manifest-url', message: `"${address}" is no URL` });
    }
    if (url.username !== '' || url.password !== '') {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
            code: 'manifest-url',
            message: 'the URL of a manifest must not hold a password',
            hint: 'fetch it in a step of its own and give the file',
        });
    }
    requireSafe(url);
    return url;
}
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);
function requireSafe(url) {
    if (url.protocol === 'https:')
        return;
    if (url.protocol === 'http:' && loopback.has(url.hostname))
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'manifest-url',
        message: `a manifest is fetched over https only, not from ${url.href}`,
    });
}
/** @returns lower-case hex */
function pinOf(url) {
    if (url.hash === '')
        return null;
    const [, digest] = /^#sha256=([0-9a-f]{64})$/i.exec(url.hash) ?? [];
    if (digest !== undefined)
        return digest.toLowerCase();
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'manifest-url',
        message: `${url.href} ends in something that is no pin`,
        hint: 'a pin is #sha256= and 64 hexadecimal digits',
    });
}
/** Redirects are followed by hand: each target must be as safe as the first address. */
async function download(start, signal) {
    let url = start;
    for (let redirects = 0; redirects <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestLimits */ ._G.redirects; redirects += 1) {
        const response = await fetch(url, {
            redirect: 'manual',
            signal,
            headers: { accept: 'application/yaml, text/yaml, text/plain, application/json, */*;q=0.1' },
        });
        const location = response.headers.get('location');
        if (response.status >= 300 && response.status < 400 && location !== null) {
            await response.body?.cancel();
            url = new URL(location, url);
            requireSafe(url);
            continue;
        }
        if (!response.ok) {
            await response.body?.cancel();
            throw unusable(start, `the server answered ${response.status} ${response.statusText}`.trim());
        }
        return await readBody(response, start);
    }
    throw unusable(start, `it was redirected more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestLimits */ ._G.redirects} times`);
}
async function readBody(response, url) {
    const type = response.headers.get('content-type') ?? '';
    if (/^\s*(text\/html|application\/xhtml|image\/|video\/|audio\/)/i.test(type)) {
        await response.body?.cancel();
        throw unusable(url, `it is ${type.split(';', 1)[0] ?? type}, not YAML`);
    }
    const chunks = [];
    let size = 0;
    // A fetch body streams bytes; its type does not say so.
    for await (const chunk of (response.body ?? [])) {
        size += chunk.length;
        if (size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestLimits */ ._G.bytes) {
            throw unusable(url, `it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestLimits */ ._G.bytes} bytes`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function verifyPin(bytes, pin, address) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    if (digest === pin)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'manifest-pin',
        message: `${address} is not what its pin says: its SHA-256 is ${digest}`,
    });
}
function unusable(url, why, cause) {
    const message = `cannot use the manifest ${url.href}: ${why}`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'manifest-fetch', message }, { cause });
}
/** `fetch failed` alone helps nobody; what failed stands in the cause. */
function causeOf(error) {
    const hasCause = typeof error === 'object' && error !== null && 'cause' in error;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(hasCause && error.cause !== undefined ? error.cause : error);
}


/***/ })

};
;