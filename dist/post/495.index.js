"use strict";
exports.id = 495;
exports.ids = [495,566];
exports.modules = {

/***/ 5482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   S1: () => (/* binding */ readMemory),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   kY: () => (/* binding */ remember),
/* harmony export */   xP: () => (/* binding */ writeMemory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4165);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2140);
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

/***/ 6381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ sectionKey),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Zn: () => (/* binding */ writeSection),
/* harmony export */   jn: () => (/* binding */ readSections),
/* harmony export */   sz: () => (/* binding */ writeSections)
/* harmony export */ });
/* unused harmony export marker */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4165);
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

/***/ 1495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeComment: () => (/* binding */ writeComment)
});

// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(4165);
// EXTERNAL MODULE: ./src/github/failure.ts
var failure = __webpack_require__(8881);
// EXTERNAL MODULE: ./src/github/retry.ts
var retry = __webpack_require__(8129);
// EXTERNAL MODULE: ./src/github/told.ts
var told = __webpack_require__(6566);
// EXTERNAL MODULE: ./src/github/comment/memory.ts
var comment_memory = __webpack_require__(5482);
// EXTERNAL MODULE: ./src/github/comment/sections.ts
var comment_sections = __webpack_require__(6381);
;// CONCATENATED MODULE: ./src/github/comment/fit.ts



/**
 * One body out of all sections, of at most `limit` characters. Our own section shrinks by the steps
 * that every report shrinks by. Sections of others can only be folded to their first lines, since
 * their jobs have ended: only those that take more than their share, the largest first.
 */
function fitSections(draft, others, limit) {
    const newest = [...others].sort(byAge).slice(0, limits/* githubLimits */.Q0.sections - 1);
    const room = limit - fit_frame;
    const share = Math.floor(room / (newest.length + 1));
    const free = room - sum(newest.map(sizeOf));
    const own = fitOwn(draft, Math.min(limits/* githubLimits */.Q0.sectionCharacters, Math.max(share, free)));
    const kept = makeRoom(newest, room - sizeOf(own), share);
    const sections = [own, ...kept];
    return { body: (0,comment_sections/* writeSections */.sz)(sections, others.length - kept.length), sections };
}
/** The comment's marker and the line that counts what was left out. */
const fit_frame = 200;
function fitOwn({ key, memory, headline, detailsAt }, room) {
    for (let level = 0;; level += 1) {
        const details = detailsAt(level);
        if (details === null)
            break;
        const section = { key, memory, headline, details };
        if (sizeOf(section) <= room)
            return section;
    }
    return { key, memory: { ...memory, folded: true }, headline, details: '' };
}
/** @param sections the newest first */
function makeRoom(sections, room, share) {
    const kept = [...sections];
    let size = sum(kept.map(sizeOf));
    const bySize = kept.map((section, index) => ({ index, size: sizeOf(section) }));
    for (const { index, size: before } of bySize.sort((left, right) => right.size - left.size)) {
        const section = kept[index];
        if (size <= room || before <= share || section === undefined)
            break;
        const folded = fold(section);
        kept[index] = folded;
        size += sizeOf(folded) - before;
    }
    while (size > room) {
        const oldest = kept.pop();
        if (oldest === undefined)
            break;
        size -= sizeOf(oldest);
    }
    return kept;
}
function fold(section) {
    const memory = section.memory === null ? null : { ...section.memory, folded: true };
    return { ...section, memory, details: '' };
}
/** With the empty line after it. */
function sizeOf(section) {
    return (0,comment_sections/* writeSection */.Zn)(section).length + 2;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
/** The newest first; what somebody changed is older than anything. */
function byAge(left, right) {
    if (left.memory === null || right.memory === null) {
        return Number(left.memory === null) - Number(right.memory === null);
    }
    return (0,comment_memory/* isNewer */.U4)(left.memory, right.memory) ? -1 : Number((0,comment_memory/* isNewer */.U4)(right.memory, left.memory));
}

;// CONCATENATED MODULE: ./src/github/comment/write.ts







/**
 * Brings our section into the one comment of a pull request, beside those of other jobs.
 *
 * GitHub has no conditional write, so a job that reads, merges and writes may overwrite what another
 * wrote in between. Whoever is overwritten notices: each reads again after its write, one window
 * later. A write made from an older reading has landed by then, as long as GitHub answers within the
 * window; it is wider where GitHub is seen to be slow. Sections seen once are written again when
 * somebody else lost them. Two comments made at once become one: the older.
 *
 * Never throws.
 */
async function writeComment(api, authorship, request, patience) {
    try {
        return await rounds(api, authorship, request, patience);
    }
    catch (error) {
        return (0,told.tellFailure)(error, 'the comment was not written', 'pull-requests');
    }
}
async function rounds(api, authorship, request, patience) {
    const { clock, random, signal } = patience;
    let state = start;
    for (let round = 1; round <= limits/* githubLimits */.Q0.commentRounds; round += 1) {
        const from = clock.now();
        const comments = await read(api, authorship, request.pullRequest, state, patience);
        const known = merge(state.known, comments);
        const own = known.get(request.key)?.memory ?? null;
        if (state.fitted !== null && isSettled(state.fitted, request.key, comments)) {
            return { level: 'info', message: 'the comment tells the result' };
        }
        const told = overtaken(own, request);
        if (told !== null)
            return told;
        const previous = state.draft === null ? own : state.previous;
        const stale = staleSections(known, request, previous);
        const isSilent = !request.always &&
            request.memory.verdict === 'passed' &&
            !known.has(request.key) &&
            stale.size === 0;
        if (isSilent && state.draft === null) {
            return { level: 'info', message: 'there is nothing to comment on' };
        }
        const draft = state.draft ?? request.draft(own);
        const others = [...known.values()].filter(({ key }) => key !== request.key && !stale.has(key));
        const fitted = fitSections(draft, others, limits/* reportLimits */.ny.commentCharacters);
        const written = await write(api, request.pullRequest, comments, fitted.body, state, patience);
        state = { ...written, known, draft, fitted, previous };
        const window = Math.max(request.writeWindow, 2 * (clock.now() - from));
        // Those that have met once do not meet again in step.
        const apart = round === 1 ? 0 : random() * window;
        await clock.sleep(window + apart, signal);
    }
    const message = `the comment may lack a section: others kept writing it, in ${limits/* githubLimits */.Q0.commentRounds} rounds`;
    return { level: 'warning', message };
}
/**
 * Sections that our step wrote about images that it does not look at any more: the image has another
 * name since. A step of the same name in a workflow that is called twice keeps its own, as long as
 * it is written in each run.
 */
function staleSections(known, { key, memory: { owner, runId } }, previous) {
    const isStale = ({ key: other, memory }) => other !== key &&
        memory !== null &&
        owner !== '' &&
        memory.owner === owner &&
        memory.runId < (previous?.runId ?? runId);
    return new Set([...known.values()].filter(isStale).map((section) => section.key));
}
const start = {
    ...{ id: null, isNew: false, wasGone: false },
    ...{ known: new Map(), draft: null, fitted: null, previous: null },
};
/** Our comments, the oldest first. After an update it is enough to look at the one. */
async function read(api, authorship, pullRequest, { id, isNew }, patience) {
    if (id !== null && !isNew) {
        const comment = await unlessGone((0,retry/* withRetries */.L)((signal) => api.getComment(id, signal), true, patience));
        if (comment !== null)
            return [comment];
    }
    const found = [];
    for (let page = 1; page <= limits/* githubLimits */.Q0.commentPages; page += 1) {
        const comments = await (0,retry/* withRetries */.L)((signal) => api.listComments(pullRequest, page, signal), true, patience);
        found.push(...(await authorship.ours(comments)));
        const isLast = comments.length < limits/* githubLimits */.Q0.commentsPerPage;
        // The oldest counts, and it stands first; only one that we have just made can be a second one.
        if (isLast || (found.length > 0 && !isNew))
            return found;
    }
    return found;
}
async function write(api, pullRequest, [oldest, ...doubles], body, { wasGone }, patience) {
    if (oldest === undefined) {
        return { ...(await create(api, pullRequest, body, patience)), wasGone };
    }
    const { id } = oldest;
    const update = (0,retry/* withRetries */.L)((signal) => api.updateComment(id, body, signal), true, patience);
    // Once, somebody deleted it; twice, the token may not see what it is to write.
    const isThere = wasGone
        ? await update.then(() => true)
        : await unlessGone(update.then(() => true));
    if (isThere === null)
        return { id: null, isNew: true, wasGone: true };
    for (const double of doubles) {
        await unlessGone((0,retry/* withRetries */.L)((signal) => api.deleteComment(double.id, signal), true, patience));
    }
    return { id, isNew: doubles.length > 0, wasGone };
}
/** A comment that may have been made is looked for in the next round, not made twice. */
async function create(api, pullRequest, body, patience) {
    try {
        const post = (signal) => api.createComment(pullRequest, body, signal);
        const { id } = await (0,retry/* withRetries */.L)(post, false, patience);
        return { id, isNew: true };
    }
    catch (error) {
        if (!(error instanceof failure/* GitHubFailure */.i) || error.kind !== 'unsure')
            throw error;
        return { id: null, isNew: true };
    }
}
/** The newest of each section, of those that stand there and those that we have seen before. */
function merge(known, comments) {
    const merged = new Map();
    const all = [...comments.flatMap(({ body }) => (0,comment_sections/* readSections */.jn)(body)), ...known.values()];
    for (const section of all) {
        const before = merged.get(section.key);
        if (before === undefined || isLater(section, before))
            merged.set(section.key, section);
    }
    return merged;
}
function isLater({ memory }, { memory: before }) {
    return memory !== null && (before === null || (0,comment_memory/* isNewer */.U4)(memory, before));
}
/** One comment, our section as we wrote it, and no other one older than we wrote it. */
function isSettled(fitted, own, comments) {
    const [only, ...doubles] = comments;
    if (only === undefined || doubles.length > 0)
        return false;
    const there = new Map((0,comment_sections/* readSections */.jn)(only.body).map((section) => [section.key, section]));
    return fitted.sections.every((written) => {
        const found = there.get(written.key);
        if (found === undefined || isLater(written, found))
            return false;
        if (written.key !== own)
            return true;
        return found.memory?.writtenAt === written.memory?.writtenAt && !wasFolded(written, found);
    });
}
function wasFolded({ memory }, { memory: found }) {
    return memory?.folded === false && found?.folded === true;
}
/** A later run, or another step with the same key, has the word. */
function overtaken(own, { memory }) {
    if (own === null || !(0,comment_memory/* isNewer */.U4)(own, memory))
        return null;
    if (own.runId !== memory.runId || own.attempt !== memory.attempt) {
        const message = `the comment already tells of a later run (${own.runId}, attempt ${own.attempt}); where that is not so, delete the comment`;
        return { level: 'info', message };
    }
    const message = 'another step of this run writes the same section of the comment: tell them apart with comment-key';
    return { level: 'warning', message };
}
async function unlessGone(work) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof failure/* GitHubFailure */.i && error.kind === 'gone')
            return null;
        throw error;
    }
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


/***/ })

};
;