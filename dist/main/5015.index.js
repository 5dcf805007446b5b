"use strict";
exports.id = 5015;
exports.ids = [5015];
exports.modules = {

/***/ 85015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mayBeFork: () => (/* binding */ mayBeFork),
/* harmony export */   readTarget: () => (/* binding */ readTarget)
/* harmony export */ });
/** @param payload the event's JSON, as it was parsed */
function readTarget(env, payload) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const own = {
        runId: Number(env['GITHUB_RUN_ID'] ?? 0) || 0,
        attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) || 1,
        url: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
        conclusion: null,
    };
    const sha = env['GITHUB_SHA'] ?? '';
    const workflowRun = objectAt(payload, 'workflow_run');
    if (workflowRun !== null)
        return ofWorkflowRun(repository, own, workflowRun);
    const pullRequest = objectAt(payload, 'pull_request');
    if (pullRequest !== null) {
        const headSha = textAt(objectAt(pullRequest, 'head'), 'sha') || sha;
        return { repository, headSha, pullRequest: numberHint(pullRequest), source: own };
    }
    const issue = objectAt(payload, 'issue');
    const onPullRequest = issue !== null && objectAt(issue, 'pull_request') !== null;
    const hint = onPullRequest
        ? numberHint(issue)
        : { kind: branchEvents.has(env['GITHUB_EVENT_NAME'] ?? '') ? 'commit' : 'none' };
    return { repository, headSha: sha, pullRequest: hint, source: own };
}
/** Events whose commit may be the head of an open pull request. */
const branchEvents = new Set(['push', 'workflow_dispatch']);
function ofWorkflowRun(repository, own, run) {
    const headSha = textAt(run, 'head_sha');
    const source = {
        runId: numberAt(run, 'id') || own.runId,
        attempt: numberAt(run, 'run_attempt') || own.attempt,
        url: textAt(run, 'html_url') || own.url,
        conclusion: textAt(run, 'conclusion') || null,
    };
    return { repository, headSha, pullRequest: workflowRunHint(repository, run, headSha), source };
}
/**
 * `pull_requests` is empty for forks, and may name pull requests of other repositories; a number in
 * it is taken only where base and head are the ones of this event.
 */
function workflowRunHint(repository, run, headSha) {
    const baseId = numberAt(objectAt(run, 'repository'), 'id');
    const listed = listAt(run, 'pull_requests').filter((one) => {
        const base = numberAt(objectAt(objectAt(one, 'base'), 'repo'), 'id');
        const isOurs = baseId !== 0 && base === baseId;
        return isOurs && textAt(objectAt(one, 'head'), 'sha') === headSha;
    });
    const [only] = listed;
    if (listed.length === 1 && only !== undefined)
        return numberHint(only);
    const head = objectAt(run, 'head_repository');
    const owner = textAt(objectAt(head, 'owner'), 'login');
    const branch = textAt(run, 'head_branch');
    if (owner === '' || branch === '' || headSha === '')
        return { kind: 'none' };
    return { kind: 'branch', owner, branch, repository: textAt(head, 'full_name') || repository };
}
/**
 * Whether the event is about code of another repository than its own, as far as it tells: a pull
 * request from a fork (one whose repository is gone included), or a run that one started. Of a
 * comment on a pull request nobody can tell.
 */
function mayBeFork(payload) {
    const pullRequest = objectAt(payload, 'pull_request');
    if (pullRequest !== null) {
        const base = objectAt(objectAt(pullRequest, 'base'), 'repo');
        return !isSameRepository(objectAt(objectAt(pullRequest, 'head'), 'repo'), base);
    }
    const run = objectAt(payload, 'workflow_run');
    if (run !== null)
        return !isSameRepository(objectAt(run, 'head_repository'), objectAt(run, 'repository'));
    const issue = objectAt(payload, 'issue');
    return issue === null || objectAt(issue, 'pull_request') !== null;
}
function isSameRepository(one, other) {
    const id = numberAt(one, 'id');
    if (id !== 0 || numberAt(other, 'id') !== 0)
        return id === numberAt(other, 'id');
    const name = textAt(one, 'full_name');
    return name !== '' && name === textAt(other, 'full_name');
}
function numberHint(holder) {
    const number = numberAt(holder, 'number');
    return number > 0 ? { kind: 'number', number } : { kind: 'none' };
}
function fieldAt(holder, name) {
    return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name)
        ? Reflect.get(holder, name)
        : undefined;
}
function objectAt(holder, name) {
    const field = fieldAt(holder, name);
    return typeof field === 'object' && field !== null ? field : null;
}
function listAt(holder, name) {
    const field = fieldAt(holder, name);
    return Array.isArray(field) ? field : [];
}
function textAt(holder, name) {
    const field = fieldAt(holder, name);
    return typeof field === 'string' ? field : '';
}
function numberAt(holder, name) {
    const field = fieldAt(holder, name);
    return typeof field === 'number' && Number.isSafeInteger(field) && field > 0 ? field : 0;
}


/***/ })

};
;