"use strict";
exports.id = 934;
exports.ids = [934];
exports.modules = {

/***/ 5934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectionOf: () => (/* binding */ connectionOf),
  patienceFor: () => (/* binding */ patienceFor),
  tellGitHub: () => (/* binding */ tellGitHub)
});

// EXTERNAL MODULE: ./src/clock.ts
var clock = __webpack_require__(386);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/action/event.ts


/**
 * The event that started the workflow, as the runner wrote it down; null where there is none.
 *
 * @param path GITHUB_EVENT_PATH
 * @throws Error when it cannot be read, or is too large
 */
async function readEvent(path) {
    if (path === '')
        return null;
    const { size } = await (0,promises_.stat)(path);
    if (size > limits/* githubLimits */.Q0.eventBytes)
        throw new Error(`the event ${path} has ${size} bytes`);
    return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
}

;// CONCATENATED MODULE: ./src/action/tell-github.ts




/** Starts the check run at once; the code that speaks to GitHub is loaded beside the run. */
function tellGitHub(options) {
    const connection = connect(options);
    const checkRun = connection.then(({ api, target }) => startRun(api, target, options), 
    // Told once, when the report is published.
    () => null);
    const seen = { passed: 0, failed: 0 };
    const onEvent = (event) => {
        if (event.kind !== 'check')
            return;
        seen[event.check.outcome === 'passed' ? 'passed' : 'failed'] += 1;
        const title = `${seen.passed} checks passed so far, ${seen.failed} did not`;
        void checkRun.then((run) => run?.progress(title));
    };
    const publish = async (report, stopped) => {
        try {
            const { isCancelled } = await __webpack_require__.e(/* import() */ 93).then(__webpack_require__.bind(__webpack_require__, 4093));
            const cancelled = isCancelled(report, stopped);
            const { api, target } = await connection;
            const [onCheckRun, onComment] = await Promise.all([
                concludeRun(await checkRun, report, target, cancelled, options),
                // A run that was cancelled has nothing to say that a comment should keep.
                cancelled ? null : writeSection(api, report, target, options),
            ]);
            const told = [onCheckRun?.told ?? null, onComment].filter((one) => one !== null);
            return { told, annotated: onCheckRun?.annotated === true };
        }
        catch (error) {
            const message = `GitHub was told nothing: ${(0,errors/* messageOf */.bD)(error)}`;
            return { told: [{ level: 'warning', message }], annotated: false };
        }
    };
    return { onEvent, publish };
}
async function connect({ inputs, env }) {
    const [{ connectGitHub }, { readTarget }, payload] = await Promise.all([
        __webpack_require__.e(/* import() */ 363).then(__webpack_require__.bind(__webpack_require__, 4363)),
        __webpack_require__.e(/* import() */ 514).then(__webpack_require__.bind(__webpack_require__, 9514)),
        readEvent(env['GITHUB_EVENT_PATH'] ?? ''),
    ]);
    const target = readTarget(env, payload);
    return { api: await connectGitHub(connectionOf(inputs.token, env)), target };
}
/** @throws CanaryError where there is no token or no repository */
function connectionOf(token, env) {
    const [owner = '', repository = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (token === '') {
        const hint = 'leave it out, and the token of the job is used';
        throw (0,errors/* infrastructureError */.kv)({ code: 'github-token', message: 'github-token is empty', hint });
    }
    if (owner === '' || repository === '') {
        const message = 'GITHUB_REPOSITORY does not name a repository';
        throw (0,errors/* infrastructureError */.kv)({ code: 'github-repository', message });
    }
    const baseUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    return { token, baseUrl, owner, repository };
}
function patienceFor(milliseconds) {
    return { clock: clock/* systemClock */.m, random: Math.random, signal: AbortSignal.timeout(milliseconds) };
}
async function startRun(api, { headSha, source }, { inputs, env, keepCheckRun }) {
    if (inputs.checkRun === null)
        return null;
    const { startCheckRun } = await __webpack_require__.e(/* import() */ 810).then(__webpack_require__.bind(__webpack_require__, 2810));
    const run = {
        name: inputs.checkRun,
        headSha,
        detailsUrl: source.url,
        externalId: `${env['GITHUB_RUN_ID'] ?? ''}/${env['GITHUB_RUN_ATTEMPT'] ?? ''}/${env['GITHUB_JOB'] ?? ''}/${clock/* systemClock */.m.date().getTime()}`,
        startedAt: clock/* systemClock */.m.date().toISOString(),
    };
    const keep = (id) => {
        keepCheckRun(String(id));
    };
    return startCheckRun(api, run, keep, patienceFor(limits/* githubLimits */.Q0.work));
}
async function concludeRun(checkRun, report, { source }, cancelled, { foreign, annotate, keepCheckRun }) {
    if (checkRun === null)
        return null;
    const { checkRunResult } = await __webpack_require__.e(/* import() */ 93).then(__webpack_require__.bind(__webpack_require__, 4093));
    const time = cancelled ? limits/* githubLimits */.Q0.cancelledWork : limits/* githubLimits */.Q0.work;
    const result = checkRunResult(report, source, { foreign, cancelled, annotate });
    const concluded = await checkRun.conclude(result, patienceFor(time));
    if (concluded.ended)
        keepCheckRun('');
    return concluded;
}
async function writeSection(api, report, target, { inputs, env, images, foreign }) {
    if (inputs.comment === 'off')
        return null;
    const [{ findPullRequest }, { writeComment }, { createAuthorship }, { tellFailure }, section] = await Promise.all([
        __webpack_require__.e(/* import() */ 27).then(__webpack_require__.bind(__webpack_require__, 4027)),
        __webpack_require__.e(/* import() */ 472).then(__webpack_require__.bind(__webpack_require__, 1472)),
        __webpack_require__.e(/* import() */ 121).then(__webpack_require__.bind(__webpack_require__, 5121)),
        __webpack_require__.e(/* import() */ 457).then(__webpack_require__.bind(__webpack_require__, 8457)),
        Promise.all(/* import() */[__webpack_require__.e(93), __webpack_require__.e(332)]).then(__webpack_require__.bind(__webpack_require__, 8332)),
    ]);
    const patience = patienceFor(limits/* githubLimits */.Q0.work);
    try {
        const pullRequest = await findPullRequest(api, target, patience);
        if (pullRequest === null) {
            return {
                level: 'info',
                message: 'there is no open pull request at this commit to comment on',
            };
        }
        const place = {
            workflow: env['GITHUB_WORKFLOW'] ?? '',
            job: env['GITHUB_JOB'] ?? '',
            commentKey: inputs.commentKey,
            images,
            foreign,
        };
        const always = inputs.comment === 'always';
        const own = section.commentSection(report, place, target, !always, clock/* systemClock */.m.date());
        const authorship = createAuthorship(api, inputs.token, patience);
        const { writeWindow } = limits/* githubLimits */.Q0;
        return await writeComment(api, authorship, { ...own, pullRequest, always, writeWindow }, patience);
    }
    catch (error) {
        return tellFailure(error, 'the comment was not written', 'pull-requests');
    }
}


/***/ })

};
;