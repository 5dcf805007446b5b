"use strict";
exports.id = 6566;
exports.ids = [6566];
exports.modules = {

/***/ 28881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ GitHubFailure),
/* harmony export */   w: () => (/* binding */ toFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64165);


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

/***/ 76566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellFailure: () => (/* binding */ tellFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28881);


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


/***/ })

};
;