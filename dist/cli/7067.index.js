"use strict";
exports.id = 7067;
exports.ids = [7067];
exports.modules = {

/***/ 99448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99750);
/* harmony import */ var _report_read_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29227);
/* harmony import */ var _report_render_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46340);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58750);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37006);








/**
 * Reads the report of a run before. It may have come out of an archive that anybody packed, so a link
 * in its place is not followed.
 *
 * @param path a file, or a directory that holds a `report.json`
 * @param written the path as people know it
 * @param isMissingTold what is not there is told like what cannot be used; else it is refused
 * @throws CanaryError (input) for a path that does not exist
 */
async function readBaseline(path, written, isMissingTold) {
    try {
        const isDirectory = kindOf(path) === 'directory';
        const [at, file] = isDirectory ? [path, written].map(reportIn) : [path, written];
        if (at === undefined || file === undefined)
            throw new Error('two paths in, two paths out');
        if (kindOf(at) === 'link')
            return { file, problem: `${file} is a link, and links are not followed` };
        const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_7__/* .readSource */ .o$)(at, 'the report', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .reportLimits */ .ny.inputBytes);
        return usable(file, (0,_report_read_report_js__WEBPACK_IMPORTED_MODULE_4__/* .readReport */ .t)(file, text));
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissingFile */ .F6)(error))
            return missing(written, isMissingTold, error);
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CanaryError */ .Rc)) {
            return { file: written, problem: `${written} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSystemError */ .Zo)(error)}` };
        }
        return { file: written, problem: sentenceOf(error) };
    }
}
function reportIn(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _report_render_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFiles */ .IU.json);
}
function kindOf(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    if (found.isSymbolicLink())
        return 'link';
    return found.isDirectory() ? 'directory' : 'other';
}
/** A run that came to no verdict says of nothing whether it failed. */
function usable(file, report) {
    return report.verdict === 'errored'
        ? { file, problem: `the run that wrote ${file} could not be decided` }
        : { file, report };
}
function missing(file, isTold, cause) {
    if (isTold)
        return { file, problem: `${file} does not exist` };
    const message = `the baseline ${file} does not exist`;
    const hint = `name a report.json, or a directory with one (${(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .setting */ .P)('baseline')})`;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'baseline-missing', message, hint }, { cause });
}
function sentenceOf({ problems }) {
    const [{ message }, ...rest] = problems;
    return rest.length === 0 ? message : `${message}, and ${rest.length} more`;
}


/***/ })

};
;