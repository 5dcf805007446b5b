"use strict";
exports.id = 6120;
exports.ids = [6120];
exports.modules = {

/***/ 6120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLint: () => (/* binding */ createLint),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _compatibility_say_lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1772);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88381);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96961);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60233);
/* harmony import */ var _read_spec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36753);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7485);







const outputs = ['text', 'json', 'github'];
const usage = {
    command: 'compat lint',
    synopsis: '<spec> [<spec> …] [options]',
    about: 'Finds what is wrong in compatibility specs, or probably not meant.',
    flags: {
        strict: { type: 'boolean', help: 'warnings fail as well' },
        output: {
            type: 'string',
            value: '<format>',
            choices: outputs,
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(outputs)} (annotations); default: github inside of a workflow`,
        },
    },
    takesWords: true,
    note: 'Exit codes: 0 nothing is wrong, 1 something is, 2 a spec cannot be read, or usage.',
    example: 'container-canary compat lint --strict spec.yaml',
};
/** `container-canary compat lint`. */
function createLint(dependencies) {
    return async (args, io) => {
        const given = (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .readFlags */ .uW)(usage, args, io);
        if (given === null)
            return 0;
        const { values, words } = given;
        if (words.length === 0)
            throw (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(usage, 'give at least one spec');
        const usual = io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text';
        const { output = usual } = given.choices();
        const results = await Promise.all(words.map((file) => lintFile(file, dependencies, io)));
        const findings = results.flatMap((result) => result.findings);
        if (output === 'json')
            (0,_told_js__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q2)(io, findings);
        else {
            const render = output === 'github' ? _render_js__WEBPACK_IMPORTED_MODULE_6__/* .renderAnnotation */ .q4 : _render_js__WEBPACK_IMPORTED_MODULE_6__/* .renderNotice */ .BG;
            io.stdout.write(findings.map(render).join(''));
        }
        if (results.some(({ isReadable }) => !isReadable))
            return 2;
        const fails = findings.some(({ severity }) => severity === 'error' || values.strict);
        return fails ? 1 : 0;
    };
}
/** One spec that cannot be read does not hide what is wrong with the others. */
async function lintFile(file, dependencies, io) {
    try {
        const compiled = await (0,_read_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .compileSource */ .j)(await (0,_read_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .readSpec */ .O)(file, io), dependencies, io.signal);
        return { isReadable: true, findings: (0,_compatibility_say_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .lintSpec */ .F)(compiled) };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc) || error.kind !== 'input')
            throw error;
        return { isReadable: false, findings: error.problems.map((each) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problemToNotice */ .PN)(each)) };
    }
}


/***/ })

};
;