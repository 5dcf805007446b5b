"use strict";
exports.id = 6709;
exports.ids = [6709];
exports.modules = {

/***/ 76709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeProgram: () => (/* binding */ judgeProgram)
/* harmony export */ });
/** What an examination came to: what keeps a program from starting fails the check in its own words. */
function judgeProgram({ name }, examined) {
    const { findings, node, type } = examined;
    const path = ['name'];
    const shortfalls = findings
        .filter(({ severity }) => severity === 'error')
        .map(({ code, path: file, message }) => {
        return { code: 'program-broken', message, path, finding: { code, path: file } };
    });
    if (node === null && shortfalls.length === 0) {
        const message = `${name} is not in the image`;
        return { shortfalls: [{ code: 'program-broken', message, path }], doubts: [], found: '' };
    }
    return { shortfalls, doubts: [], found: `${node?.path ?? name} is ${type ?? 'a program'}` };
}


/***/ })

};
;