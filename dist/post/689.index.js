"use strict";
exports.id = 689;
exports.ids = [689];
exports.modules = {

/***/ 2689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentSection: () => (/* binding */ commentSection),
/* harmony export */   describePlace: () => (/* binding */ describePlace)
/* harmony export */ });
/* harmony import */ var _github_comment_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5482);
/* harmony import */ var _github_comment_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6381);
/* harmony import */ var _condition_title_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7081);
/* harmony import */ var _image_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4148);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4165);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6412);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(493);
/* harmony import */ var _report_place_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8141);
/* harmony import */ var _report_words_static_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9922);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6220);
/* harmony import */ var _check_run_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5452);











/**
 * @param brief leave out all but the first lines where everything passed
 * @param now when it is written
 */
function commentSection(report, place, target, brief, now) {
    const names = [...new Set(place.images.map(_image_name_js__WEBPACK_IMPORTED_MODULE_8__/* .imageName */ .t))].sort();
    const key = (0,_github_comment_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionKey */ .FR)([place.workflow, place.job, place.commentKey, ...names]);
    const outcomes = outcomesOf(report);
    const having = (wanted) => [...outcomes].filter(([, { outcome }]) => outcome === wanted).map(([id]) => id);
    const memory = {
        runId: target.source.runId,
        attempt: target.source.attempt,
        writtenAt: now.getTime(),
        headSha: target.headSha,
        verdict: report.verdict,
        failed: (0,_github_comment_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .remember */ .kY)(having('failed')),
        errored: (0,_github_comment_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .remember */ .kY)(having('errored')),
        folded: false,
        place: describePlace(place),
        owner: (0,_github_comment_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionKey */ .FR)([place.workflow, place.job, place.step, place.commentKey]),
    };
    const draft = (previous) => {
        const changes = previous === null ? '' : describeChanges(outcomes, report.verdict, previous);
        const isBrief = brief && report.verdict === 'passed';
        return {
            key,
            memory,
            headline: headline(report, place, target),
            detailsAt: onceEach((level) => details(report, changes, isBrief ? [] : _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownDetails */ .oG, level)),
        };
    };
    return { key, memory, draft };
}
/** Null after the last level, which tells the changes alone. */
function details(report, changes, levels, level) {
    if (level > levels.length)
        return null;
    const detail = levels[level];
    const rest = detail === undefined ? '' : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDetails */ .PL)(report, detail);
    return [changes, rest].filter((part) => part !== '').join('\n\n');
}
function onceEach(make) {
    const made = new Map();
    return (level) => {
        const known = made.get(level) ?? { result: make(level) };
        made.set(level, known);
        return known.result;
    };
}
function headline(report, place, target) {
    const address = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .webAddress */ .Dy)(target.source.url);
    const facts = [
        target.headSha === '' ? '' : `commit ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(target.headSha.slice(0, 7))}`,
        address === null ? '' : `[workflow run](${address.href})`,
        place.foreign ? 'told as that run wrote it' : '',
        place.foreign ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_check_run_result_js__WEBPACK_IMPORTED_MODULE_7__/* .doubtOf */ .k)(report, target.source) ?? '') : '',
    ].filter((fact) => fact !== '');
    return [
        `## Container Canary: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(describePlace(place))}`,
        (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderGlance */ .FY)(report),
        `<sub>${facts.join(' · ')}</sub>`,
    ].join('\n\n');
}
/** `build / canary (3.12, arm64)` */
function describePlace({ workflow, job, commentKey }) {
    const matrix = describeKey(commentKey);
    const place = [workflow, job].filter((part) => part !== '').join(' / ');
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(matrix === '' ? place : `${place} (${matrix})`, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .githubLimits */ .Q0.placeCharacters - 40);
}
/** The values of a matrix, or the key as it was written. */
function describeKey(key) {
    try {
        const parsed = JSON.parse(key);
        if (parsed === null)
            return '';
        if (typeof parsed !== 'object')
            return key;
        return Object.values(parsed)
            .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
            .join(', ');
    }
    catch {
        // A key that somebody wrote need not be JSON.
        return key;
    }
}
/** Everything that can fail, by what stays the same from run to run. */
function outcomesOf(report) {
    const isAlone = report.images.length === 1;
    const outcomes = new Map();
    const labels = (0,_report_words_static_js__WEBPACK_IMPORTED_MODULE_5__/* .imageLabels */ .J0)(report.images);
    for (const [index, image] of report.images.entries()) {
        // Of several platforms of one name, or kinds of nodes, each is its own image.
        const isOneOf = labels[index] !== image.reference;
        const own = [(0,_image_name_js__WEBPACK_IMPORTED_MODULE_8__/* .imageName */ .t)(image.reference), ...(isOneOf ? [(0,_report_place_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOf */ .$)(image) ?? ''] : [])];
        for (const { parts, outcome } of partsOf(image)) {
            const name = isAlone ? parts : [...own, ...parts];
            const label = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(name.join(': '), 100);
            const id = (0,_github_comment_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)([...own, ...parts]);
            // Two tags of one image: the worse counts, so that a pass never hides a failure.
            const before = outcomes.get(id);
            if (before === undefined || severity[outcome] > severity[before.outcome]) {
                outcomes.set(id, { label, outcome });
            }
        }
    }
    return outcomes;
}
const severity = { passed: 0, unknown: 1, failed: 2, errored: 3 };
function partsOf({ validators, compatibility, static: read }) {
    const checks = validators.flatMap((validator) => {
        const { checks: all, verdict } = validator;
        const name = (0,_condition_title_js__WEBPACK_IMPORTED_MODULE_10__/* .validatorTitle */ .D)(validator);
        const told = all.map((check) => ({
            parts: [name, check.name],
            outcome: check.outcome === 'skipped' || (0,_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .isWarning */ .Vv)(check) ? 'unknown' : check.outcome,
        }));
        // A Validator can fail without a check that did, such as one whose container never started.
        const isTold = told.some(({ outcome }) => outcome === verdict);
        return isTold ? told : [...told, { parts: [name], outcome: verdict }];
    });
    return [
        ...checks,
        ...(compatibility === null
            ? []
            : [
                {
                    parts: ['compatibility'],
                    outcome: compatibilityOutcomes[compatibility.verdict],
                },
            ]),
        ...(read === undefined ? [] : partsOfReading(read)),
    ];
}
/** By its file, so that what was wrong with a program and is not any more is told as fixed. */
function partsOfReading(read) {
    const { errors, good } = (0,_report_words_static_js__WEBPACK_IMPORTED_MODULE_5__/* .staticParts */ .vm)(read);
    return [
        ...errors.map(({ code, path }) => ({ parts: ['static', path ?? code], outcome: 'failed' })),
        ...good.map(({ path, name }) => ({ parts: ['static', path ?? name], outcome: 'passed' })),
    ];
}
const compatibilityOutcomes = {
    compatible: 'passed',
    incompatible: 'failed',
    undetermined: 'unknown',
    errored: 'errored',
};
/** What is other than it was, by what the section remembers. */
function describeChanges(now, verdict, previous) {
    const [failed, errored] = [previous.failed, previous.errored].map(({ fingerprints }) => new Set(fingerprints));
    const those = (fits) => [...now].filter(([id, judged]) => fits(id, judged)).map(([, { label }]) => label);
    const isNew = (id, wanted, judged) => judged.outcome === wanted && !(wanted === 'failed' ? failed : errored)?.has(id);
    const parts = [
        // A memory that had no room for all cannot say what is new.
        list('newly failing', previous.failed.complete ? those((id, one) => isNew(id, 'failed', one)) : []),
        list('could not be run any more', previous.errored.complete ? those((id, one) => isNew(id, 'errored', one)) : []),
        list('fixed', those((id, { outcome }) => outcome === 'passed' && (failed?.has(id) === true || errored?.has(id) === true))),
    ].filter((part) => part !== '');
    const known = previous.headSha.length >= shortSha;
    const since = known ? ` (${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(previous.headSha.slice(0, shortSha))})` : '';
    if (parts.length > 0)
        return `Since the last run${since}: ${parts.join('; ')}.`;
    const isSame = verdict === previous.verdict && isStillThere(now, previous);
    return isSame
        ? `Nothing changed since the last run${since}.`
        : `The last run${since} ${verdicts[previous.verdict]}.`;
}
const shortSha = 7;
const verdicts = { passed: 'passed', failed: 'failed', errored: 'could not be decided' };
/** Whether everything that was wrong before is known, and still is. */
function isStillThere(now, { failed, errored }) {
    const isStill = (wanted) => (id) => now.get(id)?.outcome === wanted;
    return (failed.complete &&
        errored.complete &&
        failed.fingerprints.every(isStill('failed')) &&
        errored.fingerprints.every(isStill('errored')));
}
function list(what, labels) {
    if (labels.length === 0)
        return '';
    const shown = labels.slice(0, namesShown).map(_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7);
    const left = labels.length - shown.length;
    return `**${what}:** ${[...shown, ...(left > 0 ? [`and ${left} more`] : [])].join(', ')}`;
}
const namesShown = 10;


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

/***/ 4148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ splitTag),
/* harmony export */   t: () => (/* binding */ imageName)
/* harmony export */ });
/** A file or directory of this machine, which may hold several images (image/source.ts). */
const local = /^(?:docker-archive|oci-archive|oci-layout):[^:]*/;
/** An image without tag and digest, which change from run to run. */
function imageName(reference) {
    const [path] = local.exec(reference) ?? [];
    if (path !== undefined)
        return path;
    const [name = ''] = reference.split('@', 1);
    return splitTag(name).repository;
}
/** A name without a digest, and its tag; null where it has none. */
function splitTag(name) {
    // A colon before the last slash is that of the registry's port.
    const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
    if (colon < 0)
        return { repository: name, tag: null };
    return { repository: name.slice(0, colon), tag: name.slice(colon + 1) };
}


/***/ })

};
;