"use strict";
exports.id = 867;
exports.ids = [867,566];
exports.modules = {

/***/ 5867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancelCheckRun: () => (/* binding */ cancelCheckRun),
/* harmony export */   startCheckRun: () => (/* binding */ startCheckRun)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
/* harmony import */ var _or_aborted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(216);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8881);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8129);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6566);





/**
 * Creates a check run in progress; the run does not wait for it.
 *
 * @param onCreated told the id, for the clean-up of a step that is killed
 */
function startCheckRun(api, run, onCreated, patience) {
    const { clock } = patience;
    const created = create(api, run, patience).then((id) => {
        onCreated(id);
        return { id };
    }, (failure) => ({ failure }));
    let lastSent = clock.now();
    let sending = Promise.resolve();
    const progress = (title) => {
        if (clock.now() - lastSent < _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.progress)
            return;
        lastSent = clock.now();
        sending = sending.then(async () => {
            const state = await created;
            if ('failure' in state)
                return;
            const output = { title: clipTitle(title), summary: title, annotations: [] };
            // Nobody misses one of these; what keeps it from being sent keeps the end, too, and is told there.
            const signal = AbortSignal.timeout(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.answer);
            await api.updateCheckRun(state.id, { output, end: null }, signal).catch(() => null);
        });
    };
    const conclude = async (result, end) => {
        try {
            const state = await (0,_or_aborted_js__WEBPACK_IMPORTED_MODULE_4__/* .orAborted */ .H)(sending.then(() => created), end.signal, () => new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFailure */ .i('stopped', 'there was no time left to wait for GitHub'));
            if ('failure' in state)
                throw state.failure;
            return await finish(api, state.id, result, end);
        }
        catch (error) {
            return notEnded(error, `the check run ${run.name} was not written`);
        }
    };
    return { progress, conclude };
}
function notEnded(error, what) {
    return { told: (0,_told_js__WEBPACK_IMPORTED_MODULE_3__.tellFailure)(error, what, 'checks'), ended: false, annotated: false };
}
/** Ends a check run whose step ended without doing so, such as one that was killed. Never throws. */
async function cancelCheckRun(api, id, patience) {
    const title = 'The step ended before it could tell its result';
    const result = { conclusion: 'cancelled', title, summary: title, annotations: [] };
    try {
        return await finish(api, id, result, patience);
    }
    catch (error) {
        return notEnded(error, 'the check run was not ended');
    }
}
/** Where the answer is lost, the check run may be there: it is looked for before another is made. */
async function create(api, run, patience) {
    try {
        return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .L)((signal) => api.createCheckRun(run, signal), false, patience);
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFailure */ .i) || error.kind !== 'unsure')
            throw error;
        const found = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .L)((signal) => api.findCheckRun(run, signal), true, patience);
        if (found !== null)
            return found;
        return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .L)((signal) => api.createCheckRun(run, signal), false, patience);
    }
}
async function finish(api, id, { conclusion, title, summary, annotations }, patience) {
    const output = { title: clipTitle(title), summary, annotations: [] };
    const problem = await sendAnnotations(api, id, annotations, output, patience);
    const end = { conclusion, completedAt: patience.clock.date().toISOString() };
    await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .L)((signal) => api.updateCheckRun(id, { output, end }, signal), true, patience);
    const told = { level: 'info', message: `the check run is concluded: ${conclusion}` };
    return { told: problem ?? told, ended: true, annotated: problem === null };
}
/**
 * Annotations are added, not replaced, so a batch is never sent twice. What cannot be sent does not
 * keep the check run from its end.
 */
async function sendAnnotations(api, id, annotations, output, patience) {
    const size = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.annotationsPerRequest;
    for (let from = 0; from < annotations.length; from += size) {
        const batch = { ...output, annotations: annotations.slice(from, from + size) };
        const send = (signal) => api.updateCheckRun(id, { output: batch, end: null }, signal);
        try {
            await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .L)(send, false, patience);
        }
        catch (error) {
            const left = annotations.length - from;
            const what = `${left} annotations of the check run were not written`;
            if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFailure */ .i && error.kind !== 'stopped') {
                return (0,_told_js__WEBPACK_IMPORTED_MODULE_3__.tellFailure)(error, what, 'checks');
            }
            throw error;
        }
    }
    return null;
}
function clipTitle(title) {
    return title.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.checkRunTitleCharacters).toWellFormed();
}


/***/ }),

/***/ 8881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ GitHubFailure),
/* harmony export */   w: () => (/* binding */ toFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4165);


/** A request that failed. Its message is made for people and holds no token. */
class GitHubFailure extends Error {
    name = 'GitHubFailure';
    kind;
    /** Milliseconds that GitHub asks to wait; null where it does not say. */
    retryAfter;
    constructor(kind, message, retryAfter = null, options) {
        super(message, options);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }
}
/** What octokit threw, told apart. The error itself is not kept: it holds the request's headers. */
function toFailure(error, context) {
    const { what, token, signal, limit } = context;
    if (signal.aborted)
        return new GitHubFailure('stopped', `there was no time left to ${what}`);
    if (limit.aborted) {
        const seconds = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .githubLimits */ .Q0.answer / 1000;
        return new GitHubFailure('unsure', `GitHub was asked to ${what} and said nothing for ${seconds} s`);
    }
    const response = responseOf(error);
    const said = saidBy(error, token);
    if (response === null) {
        return new GitHubFailure('unsure', `GitHub cannot be reached to ${what}: ${said}`);
    }
    const { status, headers } = response;
    const retryAfter = readRetryAfter(headers);
    const barrier = barrierOf(status, headers, said);
    if (barrier !== null) {
        return new GitHubFailure('barred', `GitHub refused to ${what}: ${status} ${said}\n${barrier}`);
    }
    const kind = kindOf(status, headers, said);
    const verb = kind === 'unsure' ? 'failed' : 'refused';
    return new GitHubFailure(kind, `GitHub ${verb} to ${what}: ${status} ${said}`, retryAfter);
}
/** What stands in the way of a token that has the permission; null where nothing else is known. */
function barrierOf(status, headers, said) {
    if (status === 410)
        return 'What it asks for is switched off in this repository.';
    if (status !== 403)
        return null;
    if (headers.has('x-github-sso'))
        return barriers.saml;
    const found = barrierWords.find(([words]) => words.test(said));
    return found === undefined ? null : barriers[found[1]];
}
const barriers = {
    locked: 'The conversation is locked: unlock it, or switch the comment off.',
    saml: 'The organization asks for single sign-on: authorize the token for the organization.',
    address: 'The organization admits listed addresses alone: list those of the runner, or tell GitHub from a runner that has one.',
    archived: 'The repository is archived: nothing can be written to it.',
    account: 'The account of the token is blocked or suspended.',
};
/** GitHub has no codes for them. */
const barrierWords = [
    [/\blocked\b/i, 'locked'],
    [/\bSAML\b/i, 'saml'],
    [/\bIP allow list\b/i, 'address'],
    [/\barchived\b/i, 'archived'],
    [/\b(?:suspended|is blocked|has been blocked)\b/i, 'account'],
];
function kindOf(status, headers, said) {
    if (status === 429)
        return 'busy';
    if (status === 403)
        return isRateLimit(headers, said) ? 'busy' : 'permission';
    if (status === 404)
        return 'gone';
    if (status >= 400 && status < 500 && status !== 408)
        return 'refused';
    return 'unsure';
}
/** Primary and secondary rate limits answer with 403 as well as with 429. */
function isRateLimit(headers, said) {
    return (headers.get('retry-after') !== undefined ||
        headers.get('x-ratelimit-remaining') === '0' ||
        /rate limit/i.test(said));
}
/** Octokit gives a request that never got an answer the status 500, and no response. */
function responseOf(error) {
    if (!(error instanceof Error) || !('response' in error))
        return null;
    const { response } = error;
    if (typeof response !== 'object' || response === null)
        return null;
    const status = 'status' in response && typeof response.status === 'number' ? response.status : 0;
    const headers = 'headers' in response ? response.headers : null;
    const entries = typeof headers === 'object' && headers !== null ? Object.entries(headers) : [];
    return {
        status,
        headers: new Map(entries.map(([name, value]) => [name.toLowerCase(), String(value)])),
    };
}
/** Seconds, or a date; a used-up primary limit names the second it is filled again. */
function readRetryAfter(headers) {
    const after = headers.get('retry-after');
    if (after !== undefined) {
        if (/^\d{1,9}$/.test(after))
            return Number(after) * 1000;
        const date = Date.parse(after);
        return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
    }
    const reset = headers.get('x-ratelimit-reset');
    if (headers.get('x-ratelimit-remaining') !== '0' || reset === undefined)
        return null;
    return /^\d{1,12}$/.test(reset) ? Math.max(0, Number(reset) * 1000 - Date.now()) : null;
}
/** GitHub's words, in one line, bounded, without the token. */
function saidBy(error, token) {
    const [words = ''] = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split(' - https://', 1);
    const line = words.replace(/\p{Cc}+/gu, ' ').trim();
    const harmless = token === '' ? line : line.replaceAll(token, '***');
    return harmless.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .githubLimits */ .Q0.messageCharacters);
}


/***/ }),

/***/ 8129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withRetries)
/* harmony export */ });
/* unused harmony export backOff */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8881);


/**
 * Asks again while that can help: after a rate limit always, after an unsure answer only where
 * asking twice does no harm.
 *
 * @throws GitHubFailure, the last one
 */
async function withRetries(request, repeatable, { clock, random, signal }) {
    for (let tries = 1;; tries += 1) {
        try {
            return await request(signal);
        }
        catch (error) {
            const wait = waitAfter(error, tries, repeatable, random);
            if (wait === null)
                throw error;
            await clock.sleep(wait, signal);
            if (signal.aborted)
                throw error;
        }
    }
}
/** Milliseconds until the next try; null: there is none. */
function waitAfter(error, tries, repeatable, random) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFailure */ .i) || tries >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.tries)
        return null;
    const { kind, retryAfter } = error;
    const helps = kind === 'busy' || (kind === 'unsure' && repeatable);
    if (!helps)
        return null;
    if (retryAfter !== null)
        return retryAfter <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.retryAfter ? retryAfter : null;
    return backOff(tries, random);
}
/** Doubled each time, between half of it and the whole, so that several do not ask in step. */
function backOff(tries, random) {
    const longest = Math.min(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.mostBackOff, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.firstBackOff * 2 ** (tries - 1));
    return longest * (0.5 + random() / 2);
}


/***/ }),

/***/ 6566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellFailure: () => (/* binding */ tellFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8881);


/**
 * A token that may only read is no fault of the image, nor of whoever opened the pull request: it
 * is told as a notice, with the lines that would change it.
 *
 * @param what begins the sentence, such as `the comment was not written`
 * @param permission the scope that is needed
 */
function tellFailure(error, what, permission) {
    const isKnown = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFailure */ .i;
    if (!isKnown || (error.kind !== 'permission' && error.kind !== 'gone')) {
        const level = isKnown && error.kind === 'barred' ? 'notice' : 'warning';
        return { level, message: `${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
    }
    const why = error.kind === 'gone'
        ? 'It is not there, or the token may not see it.'
        : 'The token may not do it.';
    const lines = [
        `${what}: ${error.message}`,
        `${why} Where it can be given the permission, add to the job:`,
        'permissions:',
        `  ${permission}: write`,
        'Pull requests from forks and from Dependabot get a token that may only read: let a second workflow tell their result (docs/github.md, render-report).',
    ];
    return { level: 'notice', message: lines.join('\n') };
}


/***/ }),

/***/ 216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ orAborted)
/* harmony export */ });
/**
 * What work comes to, or an error as soon as a signal aborts. The work itself may go on: what becomes of it then is
 * heard by nobody.
 *
 * @param reason of the error; that of the signal where it is left out
 */
async function orAborted(work, signal, reason = () => signal.reason) {
    const { promise, reject } = Promise.withResolvers();
    const stop = () => {
        reject(reason());
    };
    if (signal.aborted)
        stop();
    signal.addEventListener('abort', stop, { once: true });
    try {
        return await Promise.race([promise, work]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}


/***/ })

};
;