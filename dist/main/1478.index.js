"use strict";
exports.id = 1478;
exports.ids = [1478];
exports.modules = {

/***/ 1478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withForkPolicy: () => (/* binding */ withForkPolicy)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7475);

/** Events that may be about a fork's pull request. */
const pullRequestEvents = /^(?:pull_request|issue_comment$|workflow_run$)/;
/**
 * In a fork's pull request every manifest is restricted, unless the user says otherwise: even a file
 * of the workspace may be the fork's. An event that cannot be read is taken for a fork's.
 */
async function withForkPolicy(setting, env) {
    if (setting !== 'by-origin')
        return setting;
    if (!pullRequestEvents.test(env['GITHUB_EVENT_NAME'] ?? ''))
        return setting;
    const [{ mayBeFork }, payload] = await Promise.all([
        __webpack_require__.e(/* import() */ 9514).then(__webpack_require__.bind(__webpack_require__, 9514)),
        (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(env['GITHUB_EVENT_PATH'] ?? '').catch(() => null),
    ]);
    return mayBeFork(payload) ? 'restricted' : setting;
}


/***/ })

};
;