"use strict";
exports.id = 2086;
exports.ids = [2086];
exports.modules = {

/***/ 92086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRunResult: () => (/* binding */ checkRunResult),
/* harmony export */   k: () => (/* binding */ doubtOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64165);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59704);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14031);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96447);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33850);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31138);






function checkRunResult(report, source, { foreign, cancelled, annotate }) {
    const doubt = foreign ? doubtOf(report, source) : null;
    const origin = foreign ? describeOrigin(source, doubt) : '';
    const maxBytes = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.checkRunSummaryBytes - Buffer.byteLength(origin);
    return {
        conclusion: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .conclusionOf */ .vu)(report, { isDoubtful: doubt !== null, cancelled }),
        title: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(doubt ?? (0,_report_words_js__WEBPACK_IMPORTED_MODULE_4__/* .describeVerdict */ .XZ)(report)),
        summary: `${origin}${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.renderMarkdown)(report, { maxBytes })}`,
        annotations: annotate ? (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationsOf */ .Ih)(report, limits).flatMap(toCheckRunAnnotation) : [],
    };
}
const limits = {
    maxErrors: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.checkRunErrors,
    maxWarnings: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.checkRunWarnings,
};
function doubtOf({ verdict }, { conclusion }) {
    if (conclusion === null || !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .isPassDoubtful */ .lA)(verdict, conclusion))
        return null;
    return `The report says passed, but the run that wrote it ended as ${conclusion}`;
}
function describeOrigin({ url }, doubt) {
    const address = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .webAddress */ .Dy)(url);
    const run = address === null ? 'another run' : `[another run](${address.href})`;
    const sentence = `This is what ${run} wrote about itself.`;
    return `${[sentence, ...(doubt === null ? [] : [`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(doubt)}.`])].join(' ')}\n\n`;
}
const levels = { error: 'failure', warning: 'warning', notice: 'notice' };
/** GitHub takes annotations on files of the repository alone, and refuses all for one that is not. */
function toCheckRunAnnotation(annotation) {
    const { file, line, column, level } = annotation;
    if (file === undefined || line === undefined)
        return [];
    const path = file.replace(/^(\.\/)+/, '');
    if (path === '' || path.startsWith('/') || path.split('/').includes('..'))
        return [];
    return [
        {
            path: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(path),
            line,
            column: column ?? null,
            level: levels[level],
            title: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(annotation.title)
                .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.checkRunTitleCharacters)
                .toWellFormed(),
            message: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleBlock */ ._n)(annotation.message),
        },
    ];
}


/***/ })

};
;