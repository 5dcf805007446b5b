"use strict";
exports.id = 4889;
exports.ids = [4889];
exports.modules = {

/***/ 4889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withForkPolicy: () => (/* binding */ withForkPolicy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/limits.ts + 10 modules
var limits = __webpack_require__(5256);
// EXTERNAL MODULE: ./src/regular-file.ts
var regular_file = __webpack_require__(702);
;// CONCATENATED MODULE: ./src/action/checked-out-commit.ts



/**
 * The commit that a workspace is at, by git's own files (gitrepository-layout): `HEAD` holds it, or
 * names a branch, which is a file of its own or a line of `packed-refs`. Git itself is not asked: its
 * configuration is the workspace's, and may name programs to run.
 *
 * @returns null where nothing is checked out, or it cannot be told
 */
function checkedOutCommit(workspace) {
    if (workspace === '')
        return null;
    const head = readSmall((0,external_node_path_.join)(workspace, '.git', 'HEAD'));
    const [, branch] = /^ref: (refs\/\S+)$/.exec(head) ?? [];
    if (branch === undefined)
        return commitOf(head);
    if (branch.split('/').includes('..'))
        return null;
    const own = commitOf(readSmall((0,external_node_path_.join)(workspace, '.git', branch)));
    if (own !== null)
        return own;
    const packed = readSmall((0,external_node_path_.join)(workspace, '.git', 'packed-refs'));
    const line = packed.split('\n').find((text) => text.endsWith(` ${branch}`));
    return commitOf(line?.split(' ', 1)[0] ?? '');
}
function commitOf(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : null;
}
/** Empty where there is no such file, or one that is none of git's. */
function readSmall(path) {
    try {
        return (0,regular_file/* readRegularFile */.XF)(path, limits/* githubLimits */.Q0.gitFileBytes)?.toString('utf8').trim() ?? '';
    }
    catch {
        // A worktree has a file in place of .git, an archive has neither: the commit cannot be told.
        return '';
    }
}

// EXTERNAL MODULE: ./src/action/event.ts
var action_event = __webpack_require__(3566);
;// CONCATENATED MODULE: ./src/action/fork-policy.ts


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
    const { mayBeFork } = await __webpack_require__.e(/* import() */ 5015).then(__webpack_require__.bind(__webpack_require__, 5015));
    return mayBeFork(payloadOf(env)) ? 'restricted' : setting;
}
function isAtOwnCommit(env) {
    const commit = checkedOutCommit(env['GITHUB_WORKSPACE'] ?? '');
    return commit !== null && commit === env['GITHUB_SHA'];
}
/** Null where it cannot be read. */
function payloadOf(env) {
    try {
        return (0,action_event/* readEvent */.j)(env['GITHUB_EVENT_PATH'] ?? '');
    }
    catch {
        return null;
    }
}


/***/ })

};
;