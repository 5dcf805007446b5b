"use strict";
exports.id = 2292;
exports.ids = [2292];
exports.modules = {

/***/ 52292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ requestHeaders),
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   Kb: () => (/* binding */ firstValue),
/* harmony export */   U2: () => (/* binding */ responseHeaderProblem),
/* harmony export */   b2: () => (/* binding */ headerProblem)
/* harmony export */ });
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30291);

/** These frame a request; the kubelet's client drops them, for a GET has no body. */
const framing = new Set(['content-length', 'transfer-encoding', 'trailer']);
/** These have rules of their own. */
const special = new Set(['host', 'user-agent', 'accept']);
/**
 * Header lines as the kubelet sends them, names and values in turn, as `http.request` takes them.
 * Repeated names stay repeated. A User-Agent or Accept that the manifest sets to nothing is not sent.
 */
function requestHeaders(configured, { host, userAgent, referer }) {
    const lines = [['Host', host]];
    const agent = firstValue(configured, 'user-agent') ?? userAgent;
    if (agent !== '')
        lines.push(['User-Agent', agent]);
    const accept = firstValue(configured, 'accept');
    if (accept === null)
        lines.push(['Accept', '*/*']);
    for (const { name, value } of configured) {
        const key = name.toLowerCase();
        if (key === 'accept' && accept !== '')
            lines.push(['Accept', value]);
        if (!special.has(key) && !framing.has(key))
            lines.push([canonicalName(name), value]);
    }
    if (referer !== null && firstValue(configured, 'referer') === null) {
        lines.push(['Referer', referer]);
    }
    if (!switchesProtocol(configured))
        lines.push(['Connection', 'close']);
    return lines.flatMap(([name = '', value = '']) => [name, (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(trimBlanks(value))]);
}
/** The first value that the manifest gives a header; null when it does not name it. */
function firstValue(headers, lowerCaseName) {
    const found = headers.find(({ name }) => name.toLowerCase() === lowerCaseName);
    return found === undefined ? null : trimBlanks(found.value);
}
/**
 * Why a request header of a manifest cannot be sent; null: it can. For when a manifest is loaded:
 * an attempt with such a header could only ever fail.
 */
function headerProblem({ name, value }) {
    const problem = responseHeaderProblem({ name, value });
    if (problem !== null)
        return problem;
    return Array.from(value).some((character) => character > '\xff')
        ? `the value of header ${name} contains a character beyond U+00FF; percent-encode it if the server decodes that`
        : null;
}
/** Why no response could ever carry this header; null: one could. */
function responseHeaderProblem({ name, value }) {
    if (!/^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/.test(name)) {
        return `${JSON.stringify(name)} is not a header name; use letters, digits and -`;
    }
    return (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .hasControls */ .Lx)(value.replaceAll('\t', ''))
        ? `the value of header ${name} contains a line break or another control character`
        : null;
}
/** Blanks and tabs around a header's value do not belong to it. */
function trimBlanks(value) {
    return value.replace(/^[ \t]+/, '').replace(/[ \t]+$/, '');
}
/** `foo-BAR` becomes `Foo-Bar`. */
function canonicalName(name) {
    return name.toLowerCase().replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}
function switchesProtocol(headers) {
    return ((firstValue(headers, 'connection') ?? '').toLowerCase().includes('upgrade') &&
        firstValue(headers, 'upgrade') !== null);
}


/***/ })

};
;