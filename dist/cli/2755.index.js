"use strict";
exports.id = 2755;
exports.ids = [2755];
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


/***/ }),

/***/ 36753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readSpec),
/* harmony export */   j: () => (/* binding */ compileSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compatibility_match_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55204);
/* harmony import */ var _compatibility_spec_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27847);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99750);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37006);





/** Reads the text of a spec, known by the path that the user wrote. */
async function readSpec(path, io) {
    const { specBytes } = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .compatibilityLimits */ .Po;
    const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, path), 'the compatibility spec', specBytes);
    return { file: path, text };
}
async function compileSource(source, { loadTemplates }, signal) {
    return (0,_compatibility_match_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compileSpec */ .V)(await (0,_compatibility_spec_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F9)(source), { loadTemplates, signal });
}


/***/ }),

/***/ 99373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XZ: () => (/* binding */ monotonicNow),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
const systemClock = {
    now: () => performance.now(),
    date: () => new Date(),
    sleep,
};
/** Ends early, without an error, when the signal aborts. */
function sleep(milliseconds, signal) {
    if (signal.aborted || milliseconds <= 0)
        return Promise.resolve();
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener('abort', done, { once: true });
    });
}
/**
 * Milliseconds of a clock that never goes back. `performance.now()` loads a module of some
 * milliseconds, which is a fifth of what a command about one node may take.
 */
function monotonicNow() {
    return process.uptime() * 1000;
}


/***/ }),

/***/ 67880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/**
 * The lines of a text, looked for when the first place is asked for. The parser counts lines as well,
 * but loses some of those it skips after an error, and every place behind them is wrong then.
 */
function linesOf(text) {
    let known;
    return {
        placeOf: (offset) => {
            const starts = (known ??= startsOf(text));
            const inside = Math.min(Math.max(0, offset), text.length);
            const line = lineAt(starts, inside);
            return { line, column: inside - (starts[line - 1] ?? 0) + 1 };
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
        starts.push(end + 1);
    }
    return starts;
}
/** The last line that starts at or before the offset, from 1. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}


/***/ })

};
;