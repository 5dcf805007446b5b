"use strict";
exports.id = 6522;
exports.ids = [6522];
exports.modules = {

/***/ 66522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsBot: () => (/* binding */ actionsBot),
/* harmony export */   createAuthorship: () => (/* binding */ createAuthorship)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28881);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48129);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96381);



/** Who `GITHUB_TOKEN` writes as. */
const actionsBot = 'github-actions[bot]';
function createAuthorship(api, token, patience) {
    let user = null;
    let app = null;
    const by = (comments, login) => comments.filter(({ author }) => author === login);
    const ours = async (comments) => {
        const marked = comments.filter(({ body }) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .isOurs */ .MU)(body));
        if (!token.startsWith('ghs_')) {
            user ??= loginOr(actionsBot, (signal) => api.login(signal), patience);
            return by(marked, await user);
        }
        const own = by(marked, actionsBot);
        if (own.length > 0 || !marked.some(({ isBot }) => isBot))
            return own;
        app ??= loginOr(actionsBot, (signal) => api.appLogin(signal), patience);
        return by(marked, await app);
    };
    return { ours };
}
async function loginOr(fallback, ask, patience) {
    try {
        return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetries */ .L)(ask, true, patience);
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .i && mayNotAsk.has(error.kind))
            return fallback;
        throw error;
    }
}
const mayNotAsk = new Set(['permission', 'barred', 'gone', 'refused']);


/***/ }),

/***/ 5482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   S1: () => (/* binding */ readMemory),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   kY: () => (/* binding */ remember),
/* harmony export */   xP: () => (/* binding */ writeMemory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64165);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16329);
/** What a section of the comment remembers for the next run, in a line that nobody sees. */



/** Eight letters for a check, equal from run to run. Not meant to withstand anybody. */
function fingerprint(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('base64').slice(0, length);
}
const length = 8;
/** As many as are remembered. */
function remember(fingerprints) {
    const distinct = [...new Set(fingerprints)];
    return {
        fingerprints: distinct.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .githubLimits */ .Q0.rememberedChecks),
        complete: distinct.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .githubLimits */ .Q0.rememberedChecks,
    };
}
/** Words of letters, digits, `+`, `/`, `=` and `~`: nothing that could end an HTML comment. */
function writeMemory(memory) {
    const { runId, attempt, writtenAt, headSha, verdict, failed, errored, folded, place } = memory;
    const { owner } = memory;
    return [
        ...['v1', runId, attempt, writtenAt, /^[0-9a-f]{1,64}$/.test(headSha) ? headSha : '0'],
        ...[verdict, writeRemembered(failed), writeRemembered(errored)],
        ...[folded ? 'folded' : 'whole', Buffer.from(clipPlace(place)).toString('base64') || '='],
        ...(/^[0-9a-f]{16}$/.test(owner) ? [owner] : []),
    ].join(' ');
}
/** Anybody who may write may have changed it: null for whatever we would not have written. */
function readMemory(text) {
    const words = pattern.exec(text)?.groups;
    if (words === undefined)
        return null;
    const [runId, attempt, writtenAt] = [words['run'], words['attempt'], words['at']].map(Number);
    const verdict = _model_js__WEBPACK_IMPORTED_MODULE_2__/* .verdicts */ .rY.find((one) => one === words['verdict']);
    if (verdict === undefined || !isCount(runId) || !isCount(attempt) || !isCount(writtenAt)) {
        return null;
    }
    return {
        ...{ runId, attempt, writtenAt, verdict },
        headSha: words['sha'] ?? '',
        failed: readRemembered(words['failed'] ?? ''),
        errored: readRemembered(words['errored'] ?? ''),
        folded: words['size'] === 'folded',
        place: clipPlace(Buffer.from(words['place'] ?? '', 'base64').toString('utf8')),
        owner: words['owner'] ?? '',
    };
}
const pattern = new RegExp([
    '^v1 (?<run>\\d{1,16}) (?<attempt>\\d{1,6}) (?<at>\\d{1,16}) (?<sha>[0-9a-f]{1,64})',
    `(?<verdict>${_model_js__WEBPACK_IMPORTED_MODULE_2__/* .verdicts */ .rY.join('|')})`,
    `(?<failed>\\.[A-Za-z0-9+/]{0,${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .githubLimits */ .Q0.rememberedChecks * length}}~?)`,
    `(?<errored>\\.[A-Za-z0-9+/]{0,${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .githubLimits */ .Q0.rememberedChecks * length}}~?)`,
    `(?<size>folded|whole) (?<place>[A-Za-z0-9+/=]{1,${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .githubLimits */ .Q0.placeCharacters * 4 + 4}})(?: (?<owner>[0-9a-f]{16}))?$`,
].join(' '));
function isCount(number) {
    return number !== undefined && Number.isSafeInteger(number);
}
function writeRemembered({ fingerprints, complete }) {
    return `.${fingerprints.join('')}${complete ? '' : '~'}`;
}
function readRemembered(word) {
    const complete = !word.endsWith('~');
    const letters = word.slice(1, complete ? undefined : -1);
    const fingerprints = letters.match(/.{8}/g) ?? [];
    return { fingerprints, complete: complete && letters.length % length === 0 };
}
function clipPlace(place) {
    return place.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .githubLimits */ .Q0.placeCharacters).toWellFormed();
}
/** The later write: of the later run, of its later attempt, at the later time. */
function isNewer(left, right) {
    if (left.runId !== right.runId)
        return left.runId > right.runId;
    if (left.attempt !== right.attempt)
        return left.attempt > right.attempt;
    return left.writtenAt > right.writtenAt;
}


/***/ }),

/***/ 96381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ sectionKey),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Zn: () => (/* binding */ writeSection),
/* harmony export */   jn: () => (/* binding */ readSections),
/* harmony export */   sz: () => (/* binding */ writeSections)
/* harmony export */ });
/* unused harmony export marker */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64165);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5482);
/** The comment's body as sections, each between two lines that nobody sees. */



/** What a comment of ours starts with; anybody can write it, so the author is asked for, too. */
const marker = '<!-- container-canary:comment -->';
/** The owner of a section, by everything that tells one part of a workflow from another. */
function sectionKey(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
function isOurs(body) {
    return body.trimStart().startsWith(marker);
}
/**
 * Sections that are whole; what stands outside of them is dropped, and so is a section whose first
 * lines are longer than any of ours. The first of a key counts.
 */
function readSections(body) {
    const sections = new Map();
    let open = null;
    let headline = null;
    let lines = [];
    for (const line of body.split(/\r?\n/)) {
        const start = /^<!-- container-canary:section ([0-9a-f]{16}) ([ -~]{0,4000}) -->$/.exec(line);
        if (start !== null) {
            open = { key: start[1] ?? '', memory: (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .readMemory */ .S1)(start[2] ?? '') };
            headline = null;
            lines = [];
        }
        else if (line === detailsLine && headline === null) {
            headline = lines.join('\n');
            lines = [];
        }
        else if (open !== null && line === endLine(open.key)) {
            const section = toSection(open, headline, lines.join('\n'));
            const fits = section.headline.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .githubLimits */ .Q0.headlineCharacters;
            if (fits && !sections.has(open.key))
                sections.set(open.key, section);
            open = null;
        }
        else {
            lines.push(line);
        }
    }
    return [...sections.values()];
}
function toSection(owner, headline, rest) {
    return headline === null
        ? { ...owner, headline: rest.trim(), details: '' }
        : { ...owner, headline: headline.trim(), details: rest.trim() };
}
const detailsLine = '<!-- container-canary:details -->';
const endLine = (key) => `<!-- container-canary:end ${key} -->`;
/** @param left sections that had no room */
function writeSections(sections, left) {
    const more = left === 0
        ? []
        : [`${left} older ${left === 1 ? 'section has' : 'sections have'} no room here.`];
    return `${[marker, ...[...sections].sort(byUrgency).map(writeSection), ...more].join('\n\n')}\n`;
}
function writeSection({ key, memory, headline, details }) {
    const state = memory === null ? 'changed' : (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .writeMemory */ .xP)(memory);
    return [
        `<!-- container-canary:section ${key} ${state} -->`,
        withoutMarks(headline),
        ...(details === '' ? [] : [detailsLine, withoutMarks(details)]),
        endLine(key),
    ].join('\n');
}
/** A log may print our own marks, and a code block shows what it prints: no text holds a mark. */
function withoutMarks(text) {
    return text.replaceAll('<!--', '<! --');
}
const ranks = { errored: 0, failed: 1, passed: 3 };
/** What is wrong first; then by place, so that sections do not change places from run to run. */
function byUrgency(left, right) {
    const rank = ({ memory }) => (memory === null ? 2 : ranks[memory.verdict]);
    const name = ({ memory, key }) => `${memory?.place ?? ''} ${key}`;
    if (rank(left) !== rank(right))
        return rank(left) - rank(right);
    return name(left) < name(right) ? -1 : 1;
}


/***/ }),

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

/***/ 48129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withRetries)
/* harmony export */ });
/* unused harmony export backOff */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64165);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28881);


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


/***/ })

};
;