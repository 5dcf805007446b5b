"use strict";
exports.id = 793;
exports.ids = [793];
exports.modules = {

/***/ 40793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderBadge: () => (/* binding */ renderBadge),
/* harmony export */   renderShields: () => (/* binding */ renderShields)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33850);


const label = 'container canary';
/** White text is legible on each (WCAG 2.2, 4.5 to 1). */
const colors = {
    passed: '#2a7a3b',
    failed: '#c0362c',
    errored: '#8a5a00',
};
/** shields.io's own names of colours. */
const names = {
    passed: 'brightgreen',
    failed: 'red',
    errored: 'orange',
};
/** Nothing of it comes from an image: a word of ours and a number. */
function messageOf({ verdict, images }) {
    const checks = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .checksOf */ .tg)(images);
    const count = checks.filter(({ outcome }) => outcome === verdict).length;
    const wrong = images.reduce((sum, { static: read }) => sum + errorsIn(read), 0);
    if (verdict === 'failed' && count === 0 && wrong > 0) {
        return `${verdict}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(wrong, 'static error')}`;
    }
    if (count === 0)
        return verdict;
    return verdict === 'passed'
        ? `passed, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'check')}`
        : `${verdict}, ${count} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(checks.length, 'check')}`;
}
function errorsIn(read) {
    return (read?.findings ?? []).filter(({ severity }) => severity === 'error').length;
}
/** An endpoint badge of shields.io (schemaVersion 1). */
function renderShields(report) {
    const { verdict } = report;
    return `${JSON.stringify({ schemaVersion: 1, label, message: messageOf(report), color: names[verdict] })}\n`;
}
/** The badge as an image that needs no font, no script and no other file. */
function renderBadge(report) {
    const message = messageOf(report);
    const title = `${label}: ${message}`;
    const left = widthOf(label) + 2 * padding;
    const right = widthOf(message) + 2 * padding;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlAttribute */ .IE)(title)}">`,
        `  <title>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlText */ .xK)(title)}</title>`,
        `  <clipPath id="edge"><rect width="${left + right}" height="20" rx="3"/></clipPath>`,
        '  <g clip-path="url(#edge)">',
        `    <rect width="${left}" height="20" fill="#4d4d4d"/>`,
        `    <rect x="${left}" width="${right}" height="20" fill="${colors[report.verdict]}"/>`,
        '  </g>',
        '  <g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11" aria-hidden="true">',
        textAt(padding, label),
        textAt(left + padding, message),
        '  </g>',
        '</svg>',
        '',
    ].join('\n');
}
const padding = 6;
/** Drawn as wide as it was reckoned to be, whatever font there is. */
function textAt(x, text) {
    return `    <text x="${x}" y="14" textLength="${widthOf(text)}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlText */ .xK)(text)}</text>`;
}
/** Pixels of a text in Verdana of 11 pixels, near enough. */
function widthOf(text) {
    const widths = Array.from(text, (letter) => {
        if (/[ fijlrt.,:;'|!]/.test(letter))
            return 4.3;
        return /[mwMW%]/.test(letter) ? 10.5 : 7;
    });
    return Math.ceil(widths.reduce((sum, width) => sum + width, 0));
}


/***/ })

};
;