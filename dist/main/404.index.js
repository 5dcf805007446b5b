"use strict";
exports.id = 404;
exports.ids = [404];
exports.modules = {

/***/ 9404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ runOptionsOf),
/* harmony export */   checkAllOptions: () => (/* binding */ checkAllOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

/** A manifest's `dockerRunOptions`, as an engine reads them; null when there are none. */
function runOptionsOf(validator, env, directory) {
    if (validator.options.length === 0)
        return null;
    return {
        tokens: validator.options.map(({ text }) => text),
        // As for docker, which knows nothing of the manifest.
        baseDirectory: directory,
        env,
    };
}
/**
 * Checks the options of all manifests before anything is pulled or started. Gives the Validators
 * with what their options say beyond the container's settings.
 *
 * @throws CanaryError (input) with every option that cannot be used, at its line
 */
async function checkAllOptions(engine, validators, env, directory) {
    const problems = [];
    const checked = [];
    for (const validator of validators) {
        const options = runOptionsOf(validator, env, directory);
        if (options === null) {
            checked.push({ ...validator, user: null });
            continue;
        }
        const result = await engine.checkOptions(options);
        problems.push(...result.problems.map((problem) => toProblem(problem, validator)));
        const notices = result.notices.map((notice) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)(toProblem(notice, validator), 'notice'));
        const devices = result.cdiDevices.map(({ token, name }) => ({
            name,
            location: validator.options[token]?.location ?? validator.location,
        }));
        checked.push({
            ...validator,
            devices: [...validator.devices, ...devices],
            user: result.user,
            notices: [...validator.notices, ...notices],
        });
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('input', [first, ...rest]);
    return checked;
}
function toProblem({ token, message, hint }, validator) {
    return {
        code: 'run-option',
        message: `dockerRunOptions: ${message}`,
        location: validator.options[token]?.location ?? validator.location,
        ...(hint === null ? {} : { hint }),
    };
}


/***/ })

};
;