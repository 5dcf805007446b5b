"use strict";
exports.id = 7562;
exports.ids = [7562];
exports.modules = {

/***/ 7562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactError: () => (/* binding */ redactError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** What was thrown, without any of the secrets; the same where it says none of them. */
function redactError(error, redactor) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc ? redactProblems(error, redactor) : redactBug(error, redactor);
}
function redactProblems(error, redactor) {
    const isClean = (text) => redactor.redact(text) === text;
    // The message holds everything that a problem says.
    if (isClean(error.message))
        return error;
    const [first, ...rest] = error.problems;
    const clean = (problem) => ({
        ...problem,
        message: redactor.redact(problem.message),
        ...(problem.hint === undefined ? {} : { hint: redactor.redact(problem.hint) }),
        ...(problem.location === undefined
            ? {}
            : {
                location: { ...problem.location, file: redactor.redact(problem.location.file) },
            }),
    });
    // Without its cause, which says the same.
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc(error.kind, [clean(first), ...rest.map(clean)]);
}
function redactBug(error, redactor) {
    const message = redactor.redact((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    const stack = error instanceof Error ? redactor.redact(error.stack ?? '') : '';
    if (message === (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) && (!(error instanceof Error) || stack === error.stack)) {
        return error;
    }
    const clean = new Error(message);
    clean.stack = stack;
    return clean;
}


/***/ })

};
;