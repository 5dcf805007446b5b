"use strict";
exports.id = 1319;
exports.ids = [1319];
exports.modules = {

/***/ 96127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ identifyImages),
/* harmony export */   s: () => (/* binding */ countNames)
/* harmony export */ });
/* harmony import */ var _image_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14148);
/** What is the same in two reports, though tags change from run to run and names may stand in them twice. */

/**
 * Images of one reference and platform are the same. Of those that are left, images of one name, in
 * their order: a tag is mostly a version.
 */
function identifyImages(before, after) {
    const identities = {
        before: before.map((_, index) => `before ${index}`),
        after: after.map((_, index) => `after ${index}`),
    };
    const left = { before: [...before.keys()], after: [...after.keys()] };
    for (const keyOf of [byReference, byName]) {
        // The last of each is taken first.
        const open = Map.groupBy(left.before.toReversed(), (index) => keyOf(before[index]));
        left.after = left.after.filter((index) => {
            const partner = open.get(keyOf(after[index]))?.pop();
            if (partner === undefined)
                return true;
            identities.before[partner] = `both ${index}`;
            identities.after[index] = `both ${index}`;
            return false;
        });
        left.before = [...open.values()].flat().toSorted((one, other) => one - other);
    }
    return identities;
}
function byReference(image) {
    return JSON.stringify([image?.reference, image?.platform, image?.nodeGroup?.name]);
}
function byName(image) {
    return JSON.stringify([
        (0,_image_name_js__WEBPACK_IMPORTED_MODULE_0__/* .imageName */ .t)(image?.reference ?? ''),
        image?.platform,
        image?.nodeGroup?.name,
    ]);
}
/** Tells things of one name apart by their order: gives another key for each time it is asked. */
function countNames() {
    const counts = new Map();
    return (...names) => {
        const name = JSON.stringify(names);
        const count = counts.get(name) ?? 0;
        counts.set(name, count + 1);
        return `${name} ${count}`;
    };
}


/***/ }),

/***/ 42318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d6: () => (/* binding */ measuresOf),
/* harmony export */   tp: () => (/* binding */ isSlower)
/* harmony export */ });
/* unused harmony export slowerThresholds */
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96127);
/* harmony import */ var _condition_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47081);


const megabyte = 1_000_000;
/**
 * Both have to be reached. Machines of one kind differ by a third, and a busy one takes some hundred
 * milliseconds more for anything: neither is told. Answers to probes are mostly a few milliseconds
 * and have limits of one second. A build that is made again differs by some packages' corrections,
 * not by a twentieth of its size.
 */
const slowerThresholds = {
    start: { factor: 1.5, least: 500 },
    pass: { factor: 1.5, least: 500 },
    answer: { factor: 1.5, least: 100 },
    ready: { factor: 1.5, least: 500 },
    size: { factor: 1.05, least: 10 * megabyte },
};
function isSlower(measure, before, after) {
    const { factor, least } = slowerThresholds[measure];
    return after >= before * factor && after - before >= least;
}
/** @param identities of the images, in their order */
function measuresOf({ images }, identities) {
    return images.flatMap((image, index) => {
        const identity = identities[index] ?? '';
        const count = (0,_identify_js__WEBPACK_IMPORTED_MODULE_0__/* .countNames */ .s)();
        return [
            ...(image.sizeBytes === undefined ? [] : [sizeOf(image, identity, image.sizeBytes)]),
            ...image.validators.flatMap((validator) => {
                const { kind = 'Validator' } = validator;
                return validatorMeasures(image, validator, count(identity, kind, (0,_condition_title_js__WEBPACK_IMPORTED_MODULE_1__/* .validatorTitle */ .D)(validator)));
            }),
        ];
    });
}
function sizeOf({ reference, platform }, identity, value) {
    const of = { image: reference, platform, validator: null, part: null };
    return { ...of, measure: 'size', key: JSON.stringify([identity, 'size']), value };
}
function validatorMeasures({ reference, platform }, validator, identity) {
    const count = (0,_identify_js__WEBPACK_IMPORTED_MODULE_0__/* .countNames */ .s)();
    const measured = (measure, part, value) => {
        // What was not measured is counted, too: the next of its name is the next in every report.
        const key = count(identity, measure, part);
        const of = { image: reference, platform, validator: (0,_condition_title_js__WEBPACK_IMPORTED_MODULE_1__/* .validatorTitle */ .D)(validator) };
        return value === null ? [] : [{ ...of, measure, part, value, key }];
    };
    return [
        ...measured('start', null, validator.container?.startDurationMs ?? null),
        ...validator.checks.flatMap(({ name, outcome, durationMs }) => measured('pass', name, outcome === 'passed' ? durationMs : null)),
        ...(validator.margins ?? []).flatMap(({ container, probe, slowestMs, startup }) => [
            ...measured('answer', `${container} ${probe}`, slowestMs),
            ...measured('ready', `${container} ${probe}`, startup?.tookMs ?? null),
        ]),
    ];
}


/***/ }),

/***/ 41078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ asWritten)
/* harmony export */ });
/**
 * A report as version 1 of `report.json` has it: a list that nothing was ever in stays where its
 * readers look.
 */
function asWritten(report) {
    const images = report.images.map((image) => ({
        ...image,
        pods: [],
        validators: image.validators.map(written),
    }));
    return { ...report, images };
}
/** What every entry of the list has, whatever it is. */
function written({ kind = 'Validator', ...validator }) {
    const { container } = validator;
    return { kind, containers: container === null ? [] : [container], ...validator };
}


/***/ }),

/***/ 18141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/** Of several rows of one image, what this one is: the nodes that it ran on, or the platform that it is for. */
function placeOf({ nodeGroup, platform, }) {
    return nodeGroup?.name ?? platform;
}


/***/ }),

/***/ 46340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   zX: () => (/* binding */ reportFormats)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _as_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41078);


const reportFormats = [
    'text',
    'markdown',
    'junit',
    'sarif',
    'html',
    'badge',
    'shields',
    'json',
];
/** The file that a format is kept in, inside of a report directory. */
const reportFiles = {
    text: 'report.txt',
    markdown: 'report.md',
    junit: 'junit.xml',
    sarif: 'report.sarif',
    html: 'report.html',
    badge: 'badge.svg',
    shields: 'badge.json',
    json: 'report.json',
};
/** One report in one format; the code of a format is loaded when it is asked for. */
async function renderReport(format, report, options = {}) {
    switch (format) {
        case 'text': {
            const { renderText } = await Promise.all(/* import() */[__webpack_require__.e(3837), __webpack_require__.e(6821)]).then(__webpack_require__.bind(__webpack_require__, 96821));
            return renderText(report, { color: options.color ?? false, width: options.width ?? 100 });
        }
        case 'markdown': {
            const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(3837), __webpack_require__.e(6447)]).then(__webpack_require__.bind(__webpack_require__, 96447));
            return renderMarkdown(report, { maxBytes: options.maxBytes ?? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.summaryBytes });
        }
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 2837).then(__webpack_require__.bind(__webpack_require__, 32837))).renderJunit(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 2700).then(__webpack_require__.bind(__webpack_require__, 12700))).renderSarif(report);
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(3837), __webpack_require__.e(8017)]).then(__webpack_require__.bind(__webpack_require__, 18017))).renderHtml(report);
        case 'badge':
            return (await __webpack_require__.e(/* import() */ 793).then(__webpack_require__.bind(__webpack_require__, 40793))).renderBadge(report);
        case 'shields':
            return (await __webpack_require__.e(/* import() */ 793).then(__webpack_require__.bind(__webpack_require__, 40793))).renderShields(report);
        case 'json':
            return `${JSON.stringify((0,_as_written_js__WEBPACK_IMPORTED_MODULE_1__/* .asWritten */ .q)(report), null, 2)}\n`;
    }
}


/***/ }),

/***/ 33850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  td: () => (/* binding */ byUrgency),
  tg: () => (/* binding */ checksOf),
  ls: () => (/* binding */ countChecks),
  V$: () => (/* binding */ describeCause),
  rc: () => (/* binding */ describeContainer),
  MB: () => (/* binding */ describeDuration),
  sk: () => (/* binding */ describeEngine),
  hu: () => (/* binding */ describeImage),
  _C: () => (/* binding */ describeImageCount),
  Df: () => (/* binding */ describeNumber),
  ws: () => (/* binding */ describeResults),
  jE: () => (/* binding */ describeSeen),
  XZ: () => (/* binding */ describeVerdict),
  s1: () => (/* binding */ hasMoreToTell),
  C8: () => (/* binding */ isOneName),
  nQ: () => (/* binding */ largest),
  a2: () => (/* binding */ nounOf),
  LS: () => (/* binding */ plural),
  VK: () => (/* binding */ shortDigest),
  CF: () => (/* binding */ shownOutcome),
  rb: () => (/* binding */ timeOfDay),
  YV: () => (/* binding */ toneOf),
  IB: () => (/* binding */ toneOfCheck),
  E0: () => (/* binding */ verdictWord)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/report/place.ts
var place = __webpack_require__(18141);
;// CONCATENATED MODULE: ./src/report/words-step.ts

/**
 * What the step comes to, where the verdict alone does not say it: `it counts as passed: both are waived
 * until 2027-01-31`. Empty: it is the verdict.
 */
function describeStep(report) {
    if (report.gate === undefined || report.verdict === 'errored')
        return '';
    const step = (0,verdict/* stepOf */.cg)(report);
    if (step.warnings > 0) {
        const warnings = step.warnings === 1 ? '1 warning' : `${step.warnings} warnings`;
        return `it counts as failed: ${warnings} (fail-on is warning)`;
    }
    if (report.verdict === 'passed')
        return '';
    if (step.isGood)
        return `it counts as passed: ${excuses(report, step).join(', ')}`;
    return step.waived + step.known === 0 ? '' : `it counts as failed: ${describeLeft(report, step)}`;
}
function excuses(report, { failing, waived, known }) {
    const isNever = report.gate?.failOn === 'never';
    const parts = [
        waived === 0 ? '' : `${subjectOf(waived, failing)} waived ${untilWhen(report)}`,
        known === 0 ? '' : `${numberOf(known, failing)} failed before as well (fail-on is new)`,
    ];
    return isNever ? ['fail-on is never'] : parts.filter((part) => part !== '');
}
/** `it is`, `both are`, `all 3 are`, `1 is`. */
function subjectOf(count, all) {
    return `${numberOf(count, all)} ${count === 1 ? 'is' : 'are'}`;
}
function numberOf(count, all) {
    if (count < all)
        return String(count);
    if (all === 1)
        return 'it';
    return all === 2 ? 'both' : `all ${all}`;
}
/** The first day on which one of them ends. */
function untilWhen({ waivers = [] }) {
    const days = waivers.filter(isInUse).map(({ expires }) => expires);
    const [first = '', ...rest] = [...new Set(days)].toSorted();
    return rest.length === 0 ? `until ${first}` : `until ${first} at the earliest`;
}
function isInUse({ state, failing }) {
    return state === 'used' && failing.length > 0;
}
function describeLeft({ gate }, { failing, waived, known }) {
    const isNew = gate?.failOn === 'new';
    const left = failing - waived - (isNew ? known : 0);
    if (isNew && waived === 0)
        return `${left} of ${failing} failed newly`;
    return `${left} of ${failing} ${left === 1 ? 'is' : 'are'} not excused`;
}

;// CONCATENATED MODULE: ./src/report/words.ts
/** The words and marks that every format shares, so that all of them tell the same story. */




function shownOutcome(check) {
    return (0,verdict/* isWarning */.Vv)(check) ? 'warned' : check.outcome;
}
function countChecks(checks) {
    const counts = { passed: 0, failed: 0, errored: 0, skipped: 0, warned: 0 };
    for (const check of checks)
        counts[shownOutcome(check)] += 1;
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
    return checks.toSorted((left, right) => urgency[shownOutcome(left)] - urgency[shownOutcome(right)]);
}
/** Smaller is worse. */
const urgency = { errored: 0, failed: 1, skipped: 2, warned: 3, passed: 4 };
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
        [counts.warned, 'only warned'],
    ];
    return describeParts(parts, plural(total, 'check'));
}
/** What an image came to: its checks, where it runs, and what reading it told. */
function describeImage(image) {
    const checks = checksOf([image]);
    const compatibility = image.compatibility?.verdict;
    const others = [
        compatibility === undefined ? '' : compatibilityWords[compatibility],
        describeStatic(image, checks.length === 0 && compatibility === undefined),
    ].filter((part) => part !== '');
    const own = checks.length === 0 && others.length > 0 ? [] : [describeResults(checks)];
    return [...own, ...others].join(', ');
}
/** That nothing was found is worth a word where it is all there is to say. */
function describeStatic({ static: read }, isAll) {
    if (read === undefined)
        return '';
    const errors = read.findings.filter(({ severity }) => severity === 'error').length;
    if (errors > 0)
        return plural(errors, 'static error');
    return isAll ? 'nothing is wrong with its files' : '';
}
const compatibilityWords = {
    compatible: 'compatible with every node',
    incompatible: 'not compatible with every node',
    undetermined: 'compatibility undetermined',
    errored: 'compatibility could not be decided',
};
function plural(count, noun) {
    return `${describeNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** `7`, `12,345`. No locale is asked: loading one takes longer than some reports. */
function describeNumber(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
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
/** As `Date` writes it, and every run. */
const isPlainTime = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{3}Z$/;
/** The time of day of an RFC 3339 time, in UTC: `14:03:01.120`. What is no time stays as it is. */
function timeOfDay(time) {
    if (isPlainTime.test(time))
        return time.slice(11, 23);
    const ms = Date.parse(time);
    return Number.isNaN(ms) ? time : new Date(ms).toISOString().slice(11, 23);
}
/** What an attempt saw, in one line: `HTTP 404 from 172.17.0.2:8888`. Empty: nothing at all. */
function describeSeen(seen) {
    const parts = [];
    if (seen.status !== undefined)
        parts.push(`HTTP ${seen.status}`);
    if (seen.body !== undefined)
        parts.push(`a body that begins ${JSON.stringify(seen.body)}`);
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
    return `${message} (${(0,errors/* describeLocation */.lR)(location)})`;
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
    const step = describeStep(report);
    return `${verdictWord(report.verdict)}: ${describeRun(report)}${step === '' ? '' : `; ${step}`}`;
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
/** `3 images`, `3 platforms` of one; `no image` where nothing could be looked at. */
function describeImageCount(images) {
    return images.length === 0 ? 'no image' : plural(images.length, nounOf(images));
}
/** What an image of a report is: one of several platforms of a name, one on a kind of nodes, or an image. */
function nounOf(images) {
    if (images.some(({ nodeGroup }) => nodeGroup !== undefined))
        return 'run';
    return isOneName(images) ? 'platform' : 'image';
}
/** Whether there are several, and they are the platforms of one name. */
function isOneName([first, ...rest]) {
    const platforms = new Set([first, ...rest].map((image) => image && (0,place/* placeOf */.$)(image)));
    return (rest.length > 0 &&
        platforms.size === rest.length + 1 &&
        rest.every(({ reference }) => reference === first?.reference));
}
function describeImages(images) {
    const count = (verdict) => images.filter((image) => image.verdict === verdict).length;
    if (count('passed') === images.length)
        return `all ${images.length} ${nounOf(images)}s passed`;
    const parts = [
        [count('failed'), 'failed'],
        [count('errored'), 'could not be decided'],
    ];
    return describeParts(parts, plural(images.length, nounOf(images)));
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
function toneOfCheck(check) {
    return (0,verdict/* isWarning */.Vv)(check) ? 'warning' : toneOf(check.outcome);
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

/***/ 37006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   x$: () => (/* binding */ problemAtStart)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60702);


/** A place in a text; it says what the text was read from. */
function placeIn({ file, origin }, line = 1, column = 1) {
    return { file, line, column, ...(origin === undefined ? {} : { origin }) };
}
/** What is wrong with a file as a whole: `the file has …`. */
function problemAtStart(source, code, what) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code, message: `the file ${what}`, location: placeIn(source) });
}
/**
 * Reads a file that a person wrote, never more than `maxBytes`.
 *
 * @param path where it is
 * @param what its role in a sentence, such as `the manifest`
 * @throws CanaryError (input) when it is missing, a directory, unreadable, too large or not UTF-8
 */
function readSource(path, what, maxBytes) {
    // What is small is read at once: a promise for each part of it would cost more than the file.
    return new Promise((resolve) => {
        resolve({ file: path, text: decodeUtf8(readBytes(path, what, maxBytes), path, what) });
    });
}
function readBytes(path, what, maxBytes) {
    let bytes;
    try {
        bytes = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(path, maxBytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(unreadable(error, path, what), { cause: error });
    }
    if (bytes !== null)
        return bytes;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'file-too-large',
        message: `${what} ${path} is too large: at most ${maxBytes} bytes are read`,
    });
}
function unreadable(error, path, what) {
    if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .NotRegularError */ .a8) {
        return {
            code: 'file-not-regular',
            message: `${what} ${path} is ${error.kind}, not a regular file`,
        };
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(error) === 'ENOENT'
        ? { code: 'file-missing', message: `${what} ${path} does not exist` }
        : { code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
}
/** @throws CanaryError (input) when the bytes are not UTF-8. */
function decodeUtf8(bytes, file, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'file-not-text', message: `${what} ${file} is not UTF-8 text` }, { cause: error });
    }
}


/***/ })

};
;