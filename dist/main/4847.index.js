"use strict";
exports.id = 4847;
exports.ids = [4847];
exports.modules = {

/***/ 34847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withForkPolicy: () => (/* binding */ withForkPolicy)
/* harmony export */ });
/* harmony import */ var _checked_out_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27230);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33566);


/** Events that say whose code they are about: a fork's pull request, or not. */
const pullRequestEvents = /^(?:pull_request|issue_comment$|workflow_run$)/;
/**
 * Events that run the default branch's workflow, whatever they are about. Workflows that are asked to
 * try a pull request (by a comment, a bot, a button) start with them and check it out themselves.
 */
const askedEvents = /^(?:repository_dispatch|workflow_dispatch|check_run|check_suite|status|deployment(?:_status)?|issues|label|discussion(?:_comment)?)$/;
/**
 * Where the workspace may hold a fork's code every manifest is restricted, unless the user says
 * otherwise: even a file of the workspace may be the fork's. An event that cannot be read is taken for
 * a fork's, and so is a workspace that is not at the commit that the event started.
 */
async function withForkPolicy(setting, env) {
    if (setting !== 'by-origin')
        return setting;
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (askedEvents.test(event))
        return isAtOwnCommit(env) ? setting : 'restricted';
    if (!pullRequestEvents.test(event))
        return setting;
    const { mayBeFork } = await __webpack_require__.e(/* import() */ 5015).then(__webpack_require__.bind(__webpack_require__, 85015));
    return mayBeFork(payloadOf(env)) ? 'restricted' : setting;
}
function isAtOwnCommit(env) {
    const commit = (0,_checked_out_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedOutCommit */ .X)(env['GITHUB_WORKSPACE'] ?? '');
    return commit !== null && commit === env['GITHUB_SHA'];
}
/** Null where it cannot be read. */
function payloadOf(env) {
    try {
        return (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvent */ .j)(env['GITHUB_EVENT_PATH'] ?? '');
    }
    catch {
        return null;
    }
}


/***/ })

};
;