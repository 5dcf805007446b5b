"use strict";
exports.id = 171;
exports.ids = [171];
exports.modules = {

/***/ 6171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectionOf: () => (/* binding */ connectionOf),
/* harmony export */   patienceFor: () => (/* binding */ patienceFor),
/* harmony export */   tellGitHub: () => (/* binding */ tellGitHub)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9373);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(351);




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
    const publish = async (report) => {
        try {
            const { api, target } = await connection;
            const [onCheckRun, onComment] = await Promise.all([
                concludeRun(await checkRun, report, target, options),
                writeSection(api, report, target, options),
            ]);
            const told = [onCheckRun?.told ?? null, onComment].filter((one) => one !== null);
            return { told, annotated: onCheckRun?.annotated === true };
        }
        catch (error) {
            const message = `GitHub was told nothing: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
            return { told: [{ level: 'warning', message }], annotated: false };
        }
    };
    return { onEvent, publish };
}
async function connect({ inputs, env }) {
    const [{ connectGitHub }, { readTarget }, payload] = await Promise.all([
        __webpack_require__.e(/* import() */ 702).then(__webpack_require__.bind(__webpack_require__, 6702)),
        __webpack_require__.e(/* import() */ 15).then(__webpack_require__.bind(__webpack_require__, 5015)),
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)({ code: 'github-token', message: 'github-token is empty', hint });
    }
    if (owner === '' || repository === '') {
        const message = 'GITHUB_REPOSITORY does not name a repository';
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)({ code: 'github-repository', message });
    }
    const baseUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    return { token, baseUrl, owner, repository };
}
async function readEvent(path) {
    if (path === '')
        return null;
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    if (size > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .githubLimits */ .Q0.eventBytes)
        throw new Error(`the event ${path} has ${size} bytes`);
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
}
function patienceFor(milliseconds) {
    return { clock: _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m, random: Math.random, signal: AbortSignal.timeout(milliseconds) };
}
async function startRun(api, { headSha, source }, { inputs, env, keepCheckRun }) {
    if (inputs.checkRun === null)
        return null;
    const { startCheckRun } = await __webpack_require__.e(/* import() */ 867).then(__webpack_require__.bind(__webpack_require__, 5867));
    const run = {
        name: inputs.checkRun,
        headSha,
        detailsUrl: source.url,
        externalId: `${env['GITHUB_RUN_ID'] ?? ''}/${env['GITHUB_RUN_ATTEMPT'] ?? ''}/${env['GITHUB_JOB'] ?? ''}/${_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m.date().getTime()}`,
        startedAt: _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m.date().toISOString(),
    };
    const keep = (id) => {
        keepCheckRun(String(id));
    };
    return startCheckRun(api, run, keep, patienceFor(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .githubLimits */ .Q0.work));
}
async function concludeRun(checkRun, report, { source }, { foreign, annotate, keepCheckRun }) {
    if (checkRun === null)
        return null;
    const { checkRunResult, isCancelled } = await __webpack_require__.e(/* import() */ 925).then(__webpack_require__.bind(__webpack_require__, 7925));
    const time = isCancelled(report) ? _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .githubLimits */ .Q0.cancelledWork : _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .githubLimits */ .Q0.work;
    const result = checkRunResult(report, source, foreign, annotate);
    const concluded = await checkRun.conclude(result, patienceFor(time));
    if (concluded.ended)
        keepCheckRun('');
    return concluded;
}
/** A run that was cancelled has nothing to say that a comment should keep. */
async function writeSection(api, report, target, { inputs, env, images, foreign }) {
    const { isCancelled } = await __webpack_require__.e(/* import() */ 925).then(__webpack_require__.bind(__webpack_require__, 7925));
    if (inputs.comment === 'off' || isCancelled(report))
        return null;
    const [{ findPullRequest }, { writeComment }, { createAuthorship }, { tellFailure }, section] = await Promise.all([
        __webpack_require__.e(/* import() */ 524).then(__webpack_require__.bind(__webpack_require__, 2524)),
        __webpack_require__.e(/* import() */ 495).then(__webpack_require__.bind(__webpack_require__, 1495)),
        __webpack_require__.e(/* import() */ 522).then(__webpack_require__.bind(__webpack_require__, 6522)),
        __webpack_require__.e(/* import() */ 566).then(__webpack_require__.bind(__webpack_require__, 6566)),
        __webpack_require__.e(/* import() */ 689).then(__webpack_require__.bind(__webpack_require__, 2689)),
    ]);
    const patience = patienceFor(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .githubLimits */ .Q0.work);
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
        const own = section.commentSection(report, place, target, !always, _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m.date());
        const authorship = createAuthorship(api, inputs.token, patience);
        const { writeWindow } = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .githubLimits */ .Q0;
        return await writeComment(api, authorship, { ...own, pullRequest, always, writeWindow }, patience);
    }
    catch (error) {
        return tellFailure(error, 'the comment was not written', 'pull-requests');
    }
}


/***/ }),

/***/ 9373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   y: () => (/* binding */ sleep)
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


/***/ })

};
;