"use strict";
exports.id = 1933;
exports.ids = [1933];
exports.modules = {

/***/ 21933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeFactor),
/* harmony export */   b: () => (/* binding */ describeSeconds)
/* harmony export */ });
/** Numbers of margins as people read them, in notices and in reports alike. */
/** `1 s`, `0.93 s`, `3 ms`: seconds as manifests count them. */
function describeSeconds(ms) {
    if (ms > 0 && ms < 10)
        return `${Math.max(1, Math.round(ms))} ms`;
    const seconds = ms / 1000;
    return Number.isInteger(seconds) ? `${seconds} s` : `${seconds.toFixed(2)} s`;
}
/** `1.1`, `12`; never rounded up to a whole number that it does not reach. */
function describeFactor(factor) {
    const text = factor < 10 ? factor.toFixed(1) : String(Math.floor(factor));
    return text.endsWith('.0') && Number(text) > factor ? factor.toFixed(2) : text;
}


/***/ })

};
;