"use strict";
exports.id = 498;
exports.ids = [498];
exports.modules = {

/***/ 3498:
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
var clock = __webpack_require__(9373);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts + 10 modules
var limits = __webpack_require__(5256);
// EXTERNAL MODULE: ./src/report/causes.ts
var causes = __webpack_require__(304);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
;// CONCATENATED MODULE: ./src/report/progress.ts


function createProgress() {
    const told = new Map();
    let total = 0;
    let bad = 0;
    let done = 0;
    const ofRun = (run) => {
        const known = told.get(run) ?? { count: 0, causes: new Set() };
        told.set(run, known);
        return known;
    };
    const count = ({ outcome }) => {
        done += 1;
        if (outcome !== 'passed')
            bad += 1;
    };
    return {
        planned: (checks) => {
            total += checks;
        },
        ended: (run, check) => {
            const known = ofRun(run);
            known.count += 1;
            count(check);
            if (check.outcome === 'passed' || !(0,causes/* isShared */.yM)(check))
                return check;
            const { message } = check.reason;
            if (!known.causes.has(message)) {
                known.causes.add(message);
                return check;
            }
            return { ...check, reason: { ...check.reason, message: 'for the same cause' } };
        },
        closed: (run, { checks }) => {
            checks.slice(ofRun(run).count).forEach(count);
            told.delete(run);
        },
        describe: () => {
            if (total === 0)
                return '';
            const rest = bad === 0 ? '' : `, ${bad} did not pass`;
            return `${done.toLocaleString('en-US')} of ${(0,words/* plural */.LS)(total, 'check')} done${rest}`;
        },
    };
}

// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(3138);
// EXTERNAL MODULE: ./src/regular-file.ts
var regular_file = __webpack_require__(702);
;// CONCATENATED MODULE: ./src/action/event.ts


/**
 * The event that started the workflow, as the runner wrote it down; null where there is none.
 *
 * @param path GITHUB_EVENT_PATH
 * @throws Error when it cannot be read, or is too large
 */
function readEvent(path) {
    if (path === '')
        return null;
    const bytes = (0,regular_file/* readRegularFile */.XF)(path, limits/* githubLimits */.Q0.eventBytes);
    if (bytes === null) {
        throw new Error(`the event ${path} has more than ${limits/* githubLimits */.Q0.eventBytes} bytes`);
    }
    return JSON.parse(bytes.toString('utf8'));
}

;// CONCATENATED MODULE: ./src/action/tell-github.ts






/** Starts the check run at once; the code that speaks to GitHub is loaded beside the run. */
function tellGitHub(options) {
    const connection = connect(options);
    const checkRun = connection.then(({ api, target }) => startRun(api, target, options), 
    // Told once, when the report is published.
    () => null);
    const progress = createProgress();
    const onEvent = (event) => {
        if (event.kind === 'planned')
            progress.planned(event.checks);
        if (event.kind === 'validator-ended')
            progress.closed(event.run, event.report);
        if (event.kind !== 'check')
            return;
        progress.ended(event.run, event.check);
        const title = progress.describe();
        void checkRun.then((run) => run?.progress(title));
    };
    const publish = async (report, stopped) => {
        try {
            const cancelled = (0,verdict/* isCancelled */.mm)(report, stopped);
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
    return { clock: clock/* systemClock */.ml, random: Math.random, signal: AbortSignal.timeout(milliseconds) };
}
async function startRun(api, { headSha, source }, { inputs, env, keepCheckRun }) {
    if (inputs.checkRun === null)
        return null;
    const { startCheckRun } = await __webpack_require__.e(/* import() */ 867).then(__webpack_require__.bind(__webpack_require__, 5867));
    const run = {
        name: inputs.checkRun,
        headSha,
        detailsUrl: source.url,
        externalId: `${env['GITHUB_RUN_ID'] ?? ''}/${env['GITHUB_RUN_ATTEMPT'] ?? ''}/${env['GITHUB_JOB'] ?? ''}/${clock/* systemClock */.ml.date().getTime()}`,
        startedAt: clock/* systemClock */.ml.date().toISOString(),
    };
    const keep = (id) => {
        keepCheckRun(String(id));
    };
    return startCheckRun(api, run, keep, patienceFor(limits/* githubLimits */.Q0.work));
}
async function concludeRun(checkRun, report, { source }, cancelled, { foreign, annotate, keepCheckRun }) {
    if (checkRun === null)
        return null;
    const { checkRunResult } = await __webpack_require__.e(/* import() */ 925).then(__webpack_require__.bind(__webpack_require__, 7925));
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
        __webpack_require__.e(/* import() */ 524).then(__webpack_require__.bind(__webpack_require__, 2524)),
        __webpack_require__.e(/* import() */ 495).then(__webpack_require__.bind(__webpack_require__, 1495)),
        __webpack_require__.e(/* import() */ 522).then(__webpack_require__.bind(__webpack_require__, 6522)),
        __webpack_require__.e(/* import() */ 566).then(__webpack_require__.bind(__webpack_require__, 6566)),
        Promise.all(/* import() */[__webpack_require__.e(925), __webpack_require__.e(689)]).then(__webpack_require__.bind(__webpack_require__, 2689)),
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
            step: env['GITHUB_ACTION'] ?? '',
            commentKey: inputs.commentKey,
            images,
            foreign,
        };
        const always = inputs.comment === 'always';
        const own = section.commentSection(report, place, target, !always, clock/* systemClock */.ml.date());
        const authorship = createAuthorship(api, inputs.token, patience);
        const { writeWindow } = limits/* githubLimits */.Q0;
        return await writeComment(api, authorship, { ...own, pullRequest, always, writeWindow }, patience);
    }
    catch (error) {
        return tellFailure(error, 'the comment was not written', 'pull-requests');
    }
}


/***/ }),

/***/ 304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ splitByCause),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   Yf: () => (/* binding */ describeSharedCause),
/* harmony export */   bY: () => (/* binding */ isOfContainer),
/* harmony export */   yM: () => (/* binding */ isShared)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);

/** Causes that several checks have in common, and the checks that have a story of their own. */
function splitByCause(checks) {
    const groups = new Map();
    for (const check of checks) {
        const { outcome, reason } = check;
        if (outcome === 'passed' || !isShared(check))
            continue;
        const key = JSON.stringify([outcome, reason.code, reason.message]);
        const group = groups.get(key) ?? { cause: { ...reason, outcome }, checks: [] };
        group.checks.push(check);
        groups.set(key, group);
    }
    const causes = [...groups.values()]
        .filter((group) => group.checks.length > 1)
        .map((group) => ({ ...group.cause, checks: group.checks }));
    const told = new Set(causes.flatMap((cause) => cause.checks));
    return { causes, others: checks.filter((check) => !told.has(check)) };
}
/** Whether a check tells of what befell all that were under way with it. */
function isShared({ reason }) {
    return ofContainer.has(reason.code) || ofRun.has(reason.code);
}
/** Whether the container's last words belong to it. */
function isOfContainer({ code }) {
    return ofContainer.has(code);
}
const ofContainer = new Set([
    'container-exited',
    'container-not-started',
    'container-restarting',
    'oom-killed',
]);
const ofRun = new Set(['cancelled', 'engine']);
/** `8 checks failed for it`, `2 checks could not be run`. */
function describeSharedCause({ outcome, checks }) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(checks.length, 'check')} ${words[outcome]}`;
}
const words = {
    failed: 'failed for it',
    errored: 'could not be run',
    skipped: 'were skipped',
};
/** Whether a notice beside it says the same already. */
function isTold({ message }, notices) {
    return notices.some((notice) => notice.message === message);
}


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   MB: () => (/* binding */ describeDuration),
/* harmony export */   V$: () => (/* binding */ describeCause),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   YV: () => (/* binding */ toneOf),
/* harmony export */   _C: () => (/* binding */ describeImageCount),
/* harmony export */   hu: () => (/* binding */ describeImage),
/* harmony export */   jE: () => (/* binding */ describeSeen),
/* harmony export */   ls: () => (/* binding */ countChecks),
/* harmony export */   nQ: () => (/* binding */ largest),
/* harmony export */   rb: () => (/* binding */ timeOfDay),
/* harmony export */   rc: () => (/* binding */ describeContainer),
/* harmony export */   s1: () => (/* binding */ hasMoreToTell),
/* harmony export */   sk: () => (/* binding */ describeEngine),
/* harmony export */   td: () => (/* binding */ byUrgency),
/* harmony export */   ws: () => (/* binding */ describeResults)
/* harmony export */ });
/* unused harmony exports checksOf, verdictWord */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/** The words and marks that every format shares, so that all of them tell the same story. */

function countChecks(checks) {
    const counts = { passed: 0, failed: 0, errored: 0, skipped: 0 };
    for (const check of checks)
        counts[check.outcome] += 1;
    return counts;
}
function checksOf(images) {
    return images.flatMap((image) => image.validators.flatMap((validator) => validator.checks));
}
/** A failed check always has; one that could not be run only where it was tried. */
function hasMoreToTell(check) {
    return check.outcome === 'failed' || (check.outcome === 'errored' && check.attempts.length > 0);
}
/** Worst first; checks of one outcome stay in the order of the manifest. */
function byUrgency(checks) {
    return checks.toSorted((left, right) => urgency[left.outcome] - urgency[right.outcome]);
}
/** Smaller is worse. */
const urgency = { errored: 0, failed: 1, skipped: 2, passed: 3 };
/** `2 of 6 checks failed`, `all 6 checks passed`, `1 of 6 checks could not be run`. */
function describeResults(checks) {
    const counts = countChecks(checks);
    const total = checks.length;
    if (total === 0)
        return 'no check was run';
    if (counts.passed === total)
        return total === 1 ? 'its check passed' : `all ${total} checks passed`;
    const parts = [
        [counts.failed, 'failed'],
        [counts.errored, 'could not be run'],
        [counts.skipped, counts.skipped === 1 ? 'was skipped' : 'were skipped'],
    ];
    return describeParts(parts, plural(total, 'check'));
}
/** What an image came to: its checks, and where it runs. */
function describeImage(image) {
    const checks = checksOf([image]);
    const compatibility = image.compatibility?.verdict;
    const parts = [
        checks.length === 0 && compatibility !== undefined ? '' : describeResults(checks),
        compatibility === undefined ? '' : compatibilityWords[compatibility],
    ];
    return parts.filter((part) => part !== '').join(', ');
}
const compatibilityWords = {
    compatible: 'compatible with every node',
    incompatible: 'not compatible with every node',
    undetermined: 'compatibility undetermined',
    errored: 'compatibility could not be decided',
};
function plural(count, noun) {
    return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
/** The largest of any number of numbers, 0 for none: arguments of `Math.max` are bounded. */
function largest(numbers) {
    return numbers.reduce((most, number) => Math.max(most, number), 0);
}
/** `3 ms`, `1.2 s`, `30.0 s`, `2 min 5 s`, `1 h 2 min`. */
function describeDuration(ms) {
    if (!Number.isFinite(ms) || ms < 0)
        return 'unknown time';
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
/** The time of day of an RFC 3339 time, in UTC: `14:03:01.120`. What is no time stays as it is. */
function timeOfDay(time) {
    const ms = Date.parse(time);
    return Number.isNaN(ms) ? time : new Date(ms).toISOString().slice(11, 23);
}
/** What an attempt saw, in one line: `HTTP 404 from 172.17.0.2:8888`. Empty: nothing at all. */
function describeSeen(seen) {
    const parts = [];
    if (seen.status !== undefined)
        parts.push(`HTTP ${seen.status}`);
    if (seen.location !== undefined)
        parts.push(`a redirect to ${seen.location}`);
    for (const header of seen.headers ?? [])
        parts.push(`${header.name}: ${header.value}`);
    if (seen.exitCode !== undefined)
        parts.push(`exit code ${seen.exitCode}`);
    if (seen.serving !== undefined)
        parts.push(seen.serving);
    if (seen.error !== undefined)
        parts.push(seen.error);
    const what = parts.join(', ');
    if (seen.address === undefined)
        return what;
    return what === '' ? `tried ${seen.address}` : `${what} (${seen.address})`;
}
/** `the image's user is set here: USER root (Dockerfile:14:1)`. */
function describeCause({ message, location }) {
    return `${message} (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeLocation */ .lR)(location)})`;
}
/** `docker 28.0.1 (API 1.48)`. */
function describeEngine(engine) {
    return engine === null
        ? 'no engine'
        : `${engine.name} ${engine.version} (API ${engine.apiVersion})`;
}
/** `exited with code 1`, `was killed for memory (code 137)`, `was running`. */
function describeContainer(container) {
    const code = container.exitCode === null ? '' : `code ${container.exitCode}`;
    if (container.oomKilled)
        return `was killed for memory${code === '' ? '' : ` (${code})`}`;
    if (container.exitCode !== null)
        return `exited with ${code}`;
    return containerStates[container.state];
}
const containerStates = {
    created: 'was created and never ran',
    running: 'was running',
    exited: 'exited',
    removed: 'was running until it was removed',
};
/** The first twelve digits, as engines show it. */
function shortDigest(digest) {
    return digest.replace(/^([a-z0-9]+:[0-9a-f]{12})[0-9a-f]+$/, '$1');
}
/** One sentence over everything that ran. */
function describeVerdict(report) {
    return `${verdictWord(report.verdict)}: ${describeRun(report)}`;
}
function describeRun(report) {
    const [only] = report.images;
    const problems = report.errors.filter((error) => error.severity === 'error').length;
    const parts = [
        problems === 0 ? '' : plural(problems, 'problem'),
        only === undefined ? 'nothing was run' : '',
        only !== undefined && report.images.length === 1 ? describeImage(only) : '',
        report.images.length > 1 ? describeImages(report.images) : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
}
/** `3 images`; `no image` where nothing could be looked at. */
function describeImageCount(images) {
    return images.length === 0 ? 'no image' : plural(images.length, 'image');
}
function describeImages(images) {
    const count = (verdict) => images.filter((image) => image.verdict === verdict).length;
    if (count('passed') === images.length)
        return `all ${images.length} images passed`;
    const parts = [
        [count('failed'), 'failed'],
        [count('errored'), 'could not be decided'],
    ];
    return describeParts(parts, plural(images.length, 'image'));
}
/** `2 of 6 checks failed, 1 was skipped`; what is zero is left out. */
function describeParts(parts, total) {
    return parts
        .filter(([count]) => count > 0)
        .map(([count, what], index) => index === 0 ? `${count} of ${total} ${what}` : `${count} ${what}`)
        .join(', ');
}
function verdictWord(verdict) {
    return verdictWords[verdict];
}
const verdictWords = {
    passed: 'Passed',
    failed: 'Failed',
    errored: 'Could not be decided',
};
function toneOf(answer) {
    return tones[answer];
}
const tones = {
    passed: 'good',
    compatible: 'good',
    matched: 'good',
    failed: 'bad',
    incompatible: 'bad',
    unmatched: 'bad',
    errored: 'broken',
    skipped: 'unknown',
    undetermined: 'unknown',
};


/***/ }),

/***/ 3138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ge: () => (/* binding */ judgeMargin),
/* harmony export */   lA: () => (/* binding */ isPassDoubtful),
/* harmony export */   mm: () => (/* binding */ isCancelled),
/* harmony export */   or: () => (/* binding */ narrowMargin),
/* harmony export */   vu: () => (/* binding */ conclusionOf)
/* harmony export */ });
/* unused harmony exports worstVerdict, verdictOfRun, verdictOfImage, verdictOfValidator, outcomeOfCheck, isFaultOfOurs, decisionsOfPod, isPodGood, isTelling, outcomeOfEnd, verdictOfMargins, exitCodeOf, exitCodeOfErrors, exitCodeOfNodes, exitCodeOfFleet, isStepGood, undeterminedPolicies, verdictOfAnswer, verdictOfSet, verdictOfNode, verdictOfNodes, bestSetOf */
/** Errored is worse than failed: it says that nobody knows. Nothing at all is no pass either. */
function worstVerdict(verdicts) {
    if (verdicts.length === 0 || verdicts.includes('errored'))
        return 'errored';
    return verdicts.includes('failed') ? 'failed' : 'passed';
}
/** Whatever went wrong, nobody knows what else would have been found. */
function verdictOfRun(run) {
    return run.errors.length > 0 ? 'errored' : worstVerdict(run.images.map(({ verdict }) => verdict));
}
/** @param image its `compatibility` is null where nobody asked for it, or there was nothing to ask */
function verdictOfImage(image) {
    if (image.errors.length > 0)
        return 'errored';
    const verdicts = image.validators.map(({ verdict }) => verdict);
    return worstVerdict(image.compatibility === null ? verdicts : [...verdicts, image.compatibility]);
}
/**
 * Only what ran and passed is a pass; a check that never ran is none.
 *
 * @param validator its `checks` are null where the run broke before they could end
 */
function verdictOfValidator(validator) {
    const outcomes = validator.checks?.map(({ outcome }) => outcome) ?? [];
    if (validator.errors.length > 0 || outcomes.length === 0)
        return 'errored';
    if (outcomes.includes('errored'))
        return 'errored';
    return outcomes.every((outcome) => outcome === 'passed') ? 'passed' : 'failed';
}
/**
 * A pass is a pass. What failed is the image's fault unless something else explains it: the end of
 * the container, an attempt that this machine could not make, an engine that stood still, a program
 * for another machine.
 */
function outcomeOfCheck(evidence) {
    const { seen, fate, foreignProgram } = evidence;
    if (seen.outcome === 'passed')
        return { outcome: 'passed', reason: seen.reason };
    if (fate !== null)
        return fate;
    const fault = faultOfOurs(evidence) ?? lostBehindEngine(evidence) ?? foreignProgram;
    if (fault !== null)
        return { outcome: 'errored', reason: fault };
    return { outcome: seen.outcome === 'aborted' ? 'errored' : 'failed', reason: seen.reason };
}
/** An attempt that decided, and that this machine could not make: it says nothing of the image. */
function faultOfOurs({ seen, failureThreshold }) {
    if (seen.reason.code === 'internal')
        return seen.reason;
    const deciding = seen.reason.code === 'check-timeout' ? 1 : failureThreshold;
    const reasons = seen.attempts.slice(-deciding).map(({ reason }) => reason);
    return reasons.find(({ code }) => isFaultOfOurs(code)) ?? null;
}
const ours = new Set(['internal', 'engine', 'unproven']);
/** Whether an attempt that ended so could not be made, or not be judged, from here. */
function isFaultOfOurs(code) {
    return ours.has(code);
}
/** Nothing behind an engine that stands still answers either. */
function lostBehindEngine({ seen, silentEngine }) {
    return seen.attempts.at(-1)?.reason.code === 'attempt-timeout' ? silentEngine : null;
}
/**
 * A Pod passes when it has become ready in time, has stayed so without a restart, and has ended cleanly;
 * that it had to be killed is a warning unless that was to be strict. One that completes has nothing
 * to stay.
 */
function decisionsOfPod({ purpose, late, unsteady, stop }) {
    if (late !== null) {
        const reason = { code: late.code, message: 'it did not come so far' };
        const skipped = { outcome: 'skipped', reason };
        const rest = purpose === 'serve' ? skipped : null;
        return { ready: { outcome: 'failed', reason: late }, steady: rest, stopped: rest };
    }
    const ready = passedWith('it became ready');
    if (purpose === 'complete')
        return { ready: passedWith('it completed'), steady: null, stopped: null };
    const steady = unsteady === null ? passedWith('it stayed ready') : failedWith(unsteady);
    if (stop === null) {
        const reason = { code: 'pod-not-steady', message: 'it did not come so far' };
        return { ready, steady, stopped: { outcome: 'skipped', reason } };
    }
    const isBad = stop.isStrict && stop.forced.length > 0;
    return {
        ready,
        steady,
        stopped: isBad ? failedWith(stop.reason) : passedWith(stop.reason.message),
    };
}
function passedWith(message) {
    return { outcome: 'passed', reason: { code: 'ok', message } };
}
function failedWith(reason) {
    return { outcome: 'failed', reason };
}
/** Whether a status is that of a Pod that may have passed. */
function isPodGood({ phase, conditions, }) {
    // One that was only held against its images has none.
    if (phase === 'Succeeded')
        return true;
    if (phase === 'Pending' && conditions.length === 0)
        return true;
    // Gates of others are theirs to open.
    const ready = conditions.find(({ type }) => type === 'ContainersReady');
    return phase === 'Running' && ready?.status === 'True';
}
/** Whether a failed attempt says something of the image, so that it may decide of it. */
function isTelling(code) {
    return code !== 'attempt-timeout' && code !== 'engine';
}
/**
 * A container that ended by itself is its image's fault; one that others had their hands in says
 * nothing of the image.
 *
 * @param intervention what they did, in a sentence; null where it ended by itself
 */
function outcomeOfEnd(intervention, own) {
    return intervention === null
        ? { outcome: 'failed', reason: own }
        : { outcome: 'errored', reason: { code: 'container-changed', message: intervention } };
}
/** Under this factor a probe's margin is worth a warning, whether somebody asked for more or not. */
const narrowMargin = 2;
/**
 * Whether a probe stays so many times away from all that it must not reach: its timeout, its failure
 * threshold, and the time to start.
 */
function judgeMargin(margin, least) {
    const { factor, failuresInRow, failureThreshold, startup } = margin;
    const failures = failuresInRow === 0 ? Infinity : failureThreshold / failuresInRow;
    const smallest = Math.min(factor ?? Infinity, startup?.factor ?? Infinity, failures);
    if (smallest < least)
        return 'narrow';
    return factor === null ? 'unknown' : 'enough';
}
/**
 * A margin that is too small is the Pod's or the image's fault; one that could not be measured is no
 * pass where somebody asked for it.
 *
 * @param least null where nobody asked for any
 */
function verdictOfMargins(margins, least) {
    if (least === null)
        return 'passed';
    const verdicts = margins.map((margin) => judgeMargin(margin, least));
    if (verdicts.includes('narrow'))
        return 'failed';
    return verdicts.includes('unknown') ? 'errored' : 'passed';
}
/** 0 passed, 1 failed, 2 when only the input is at fault, 3 for everything else. */
function exitCodeOf(report) {
    if (report.verdict === 'passed')
        return 0;
    if (report.verdict === 'failed')
        return 1;
    return exitCodeOfErrors(report.errors.map(({ kind }) => kind));
}
/** Of what was to be done and was not. */
function exitCodeOfErrors(kinds) {
    return kinds.length > 0 && kinds.every((kind) => kind === 'input') ? 2 : 3;
}
/** Of a node that was asked: 0 compatible, 1 not, 2 a broken question. */
function exitCodeOfNodes(verdict, onUndetermined, isExitZero) {
    const answer = verdictOfAnswer(verdict, onUndetermined);
    if (answer === 'errored')
        return 2;
    return answer === 'failed' && !isExitZero ? 1 : 0;
}
/** Of images asked of many nodes: 0 each runs somewhere, 1 one runs nowhere, 2 a broken question. */
function exitCodeOfFleet(images) {
    if (images.length === 0 || images.some(({ verdict }) => verdict === 'errored'))
        return 2;
    const runsSomewhere = ({ nodes }) => nodes.some(({ verdict }) => verdict === 'compatible');
    return images.every(runsSomewhere) ? 0 : 1;
}
/** The step of a workflow fails unless everything is known to be well. */
function isStepGood(verdict) {
    return verdict === 'passed';
}
/** Told to stop, it did not come to know; a verdict that was there before counts. */
function isCancelled({ verdict, errors }, stopped) {
    return verdict === 'errored' && (stopped || errors.some(({ kind }) => kind === 'cancelled'));
}
/**
 * What a required status check goes by. What nobody could decide is no success and no shade of grey.
 *
 * @param isDoubtful another run wrote the report, and is not to be believed
 */
function conclusionOf(verdict, { isDoubtful, cancelled }) {
    if (isDoubtful)
        return 'neutral';
    if (cancelled)
        return 'cancelled';
    return verdict === 'passed' ? 'success' : 'failure';
}
/**
 * A pass is not taken from a run that itself did not end well.
 *
 * @param conclusion of that run, in GitHub's word
 */
function isPassDoubtful(verdict, conclusion) {
    return verdict === 'passed' && conclusion !== 'success';
}
const undeterminedPolicies = (/* unused pure expression or super */ null && (['warn', 'fail']));
/** What the compatibility of an image does to its verdict. */
function verdictOfAnswer(answer, onUndetermined) {
    switch (answer) {
        case 'compatible':
            return 'passed';
        case 'incompatible':
            return 'failed';
        case 'undetermined':
            return onUndetermined === 'fail' ? 'failed' : 'passed';
        case 'errored':
            return 'errored';
    }
}
/**
 * All rules of a set are required. A broken rule breaks the question, whatever the other rules say;
 * else one rule that matches in no world decides.
 */
function verdictOfSet(rules) {
    if (rules.includes('errored'))
        return 'errored';
    if (rules.includes('unmatched'))
        return 'incompatible';
    return rules.includes('undetermined') ? 'undetermined' : 'compatible';
}
/**
 * Sets are alternatives, so one that is compatible wins. Where none is, a broken set comes before
 * one that cannot be determined: undetermined may pass a gate, a broken question must not. Without
 * any set nothing says that the image may run, so the answer is no.
 */
function verdictOfNode(sets) {
    const order = ['compatible', 'errored', 'undetermined'];
    return order.find((verdict) => sets.includes(verdict)) ?? 'incompatible';
}
/** The worst answer of all nodes; where none was asked, nobody knows. */
function verdictOfNodes(nodes) {
    if (nodes.length === 0)
        return 'errored';
    const order = ['errored', 'incompatible', 'undetermined'];
    return order.find((verdict) => nodes.includes(verdict)) ?? 'compatible';
}
/** Index of the compatible set with the highest weight, the first one on ties; null without one. */
function bestSetOf(sets) {
    let best = null;
    let heaviest = Number.NEGATIVE_INFINITY;
    for (const [index, { verdict, weight }] of sets.entries()) {
        if (verdict !== 'compatible' || weight <= heaviest)
            continue;
        best = index;
        heaviest = weight;
    }
    return best;
}


/***/ })

};
;