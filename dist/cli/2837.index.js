"use strict";
exports.id = 2837;
exports.ids = [2837];
exports.modules = {

/***/ 32837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderJunit: () => (/* binding */ renderJunit)
});

// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/report/notice-output.ts
var notice_output = __webpack_require__(31872);
// EXTERNAL MODULE: ./src/report/reason-link.ts
var reason_link = __webpack_require__(71629);
// EXTERNAL MODULE: ./src/report/standing.ts
var standing = __webpack_require__(91676);
;// CONCATENATED MODULE: ./src/report/junit/parts.ts
/** What suites and cases of JUnit are made of. */






function isBad(one) {
    return one.result !== 'passed' && one.result !== 'skipped';
}
function errorCases(suite, notices) {
    return notices
        .filter((notice) => notice.severity === 'error')
        .map((notice) => ({
        ...plainCase(suite, notice.code, 'error', notice.code, notice.message),
        details: joinLines([
            notice.location === null ? '' : `at ${(0,errors/* describeLocation */.lR)(notice.location)}`,
            notice.hint ?? '',
            (0,reason_link/* reasonLink */.N)(notice.code),
        ]),
        stdout: (0,notice_output/* noticeOutput */.K)(notice).join('\n'),
    }));
}
/** Readers take what is before the last dot for a package: the image is one, whatever dots it has. */
function suiteName(image, name) {
    return `${image.replaceAll('.', '_')}.${name}`;
}
function imageProperties(image) {
    return [
        ['image', image.reference],
        ['image-id', image.id],
        ['image-digest', image.digest],
        ['platform', image.platform],
        ...(image.nodeGroup === undefined
            ? []
            : [
                ['nodes', image.nodeGroup.name],
                ['predicted', image.nodeGroup.predicted],
                ['prediction', image.nodeGroup.prediction],
            ]),
    ];
}
/**
 * Readers of JUnit fail builds by themselves, so what is excused is no failure there; nor did it pass.
 */
function withStanding(one, { waiver, isNew }) {
    // A check that never ran and is excused was failing, too.
    if (waiver !== null && one.result !== 'passed') {
        return { ...one, result: 'waived', message: `${(0,standing/* describeExcuse */.$d)(waiver)}; ${one.message}` };
    }
    if (isNew === null || one.result !== 'failure')
        return one;
    const since = isNew ? 'newly failing' : 'failed in the baseline as well';
    return { ...one, details: joinLines([since, one.details]) };
}
function plainCase(suite, name, result, code, message) {
    return { suite, name, durationMs: 0, result, code, message, details: '', stdout: '', stderr: '' };
}
function verdictCase(suite, verdict) {
    const result = verdict === 'failed' ? 'failure' : 'error';
    return plainCase(suite, 'verdict', result, verdict, `the verdict is ${verdict}`);
}
function plainSuite(name, cases, report) {
    return { name, startedAt: report.startedAt, durationMs: 0, properties: [], cases, output: '' };
}
function joined(text, count) {
    return (0,report_escape/* lastLines */.w$)(text, count, limits/* reportLimits */.ny.lineCharacters).lines.join('\n');
}
function joinLines(lines) {
    return lines.filter((line) => line !== '').join('\n');
}

// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/report/problems.ts
var problems = __webpack_require__(53300);
// EXTERNAL MODULE: ./src/report/words-compatibility.ts
var words_compatibility = __webpack_require__(67634);
// EXTERNAL MODULE: ./src/report/words-static.ts
var words_static = __webpack_require__(49922);
// EXTERNAL MODULE: ./src/report/words.ts + 1 modules
var words = __webpack_require__(33850);
;// CONCATENATED MODULE: ./src/report/junit/static.ts
/** What reading an image told, as a suite of JUnit: a case a program, a case a thing that is wrong. */







function staticSuite(image, label, read, report, standingOf) {
    const name = suiteName(label, 'static');
    const { errors, good, others } = (0,words_static/* staticParts */.vm)(read);
    const cases = [
        ...errors.map((finding) => withStanding(findingCase(name, finding), standingOf([finding]))),
        ...good.map((program) => programCase(name, program)),
    ];
    const isTold = cases.some(isBad) || read.verdict === 'passed';
    return {
        ...plainSuite(name, isTold ? cases : [...cases, verdictCase(name, read.verdict)], report),
        durationMs: read.durationMs,
        properties: [...imageProperties(image), ['read', (0,words_static/* describeReading */.YB)(read)]],
        output: joinLines(others.map(({ severity, message }) => (0,report_escape/* visibleLine */.P8)(`${severity}: ${message}`))),
    };
}
function findingCase(suite, finding) {
    const { code, message, location, hint } = finding;
    return {
        ...plainCase(suite, (0,verdict/* findingName */.f$)(finding), 'failure', code, message),
        details: joinLines([
            location === null ? '' : `at ${(0,errors/* describeLocation */.lR)(location)}`,
            hint ?? '',
            (0,reason_link/* reasonLink */.N)(code),
        ]),
    };
}
function programCase(suite, program) {
    const { name, askedBy, path, type } = program;
    const libraries = (0,words_static/* describeLibraries */.re)(program, limits/* reportLimits */.ny.libraryNames);
    const facts = [path ?? '', type ?? '', libraries === '' ? '' : `needs ${libraries}`];
    return {
        ...plainCase(suite, `${name} (${askedBy})`, 'passed', 'ok', 'nothing is in its way'),
        stdout: joinLines(facts.map(report_escape/* visibleLine */.P8)),
    };
}

// EXTERNAL MODULE: ./src/condition-title.ts
var condition_title = __webpack_require__(47081);
;// CONCATENATED MODULE: ./src/report/junit/suites.ts
/** What a report comes to in the words of JUnit: suites and cases. */













/** Suites in the order of the report. Whatever is not passed is a failing case. */
function suitesOf(report) {
    const standingOf = (0,standing/* createStandings */.U)(report);
    const labels = (0,words_static/* imageLabels */.J0)(report.images);
    const suites = [
        ...errorSuite('Container Canary', (0,problems/* errorsOutside */.L)(report), report),
        ...report.images.flatMap((image, index) => imageSuites(image, labels[index] ?? image.reference, report, standingOf)),
        ...standingSuite(report),
    ];
    const failing = suites.some((suite) => suite.cases.some(isBad));
    if (report.verdict === 'passed' || failing)
        return suites;
    return [...suites, verdictSuite('Container Canary', report.verdict, report)];
}
/** A verdict that no case stands for must not look like a success. */
function verdictSuite(name, verdict, report) {
    const message = `the verdict is ${verdict}, and no check says why`;
    const result = verdict === 'failed' ? 'failure' : 'error';
    return plainSuite(name, [plainCase(name, 'verdict', result, verdict, message)], report);
}
function errorSuite(name, notices, report) {
    const cases = errorCases(name, notices);
    return cases.length === 0 ? [] : [plainSuite(name, cases, report)];
}
/** What no case has: a suite without any. */
function standingSuite(report) {
    const output = joinLines((0,standing/* standingTexts */.fO)(report).map(report_escape/* visibleLine */.P8));
    if (output === '')
        return [];
    return [{ ...plainSuite('Container Canary.comparison', [], report), output }];
}
function imageSuites(image, label, report, standingOf) {
    const { compatibility, static: read } = image;
    const suites = [
        ...errorSuite(label, image.notices, report),
        ...image.validators.map((validator) => validatorSuite(image, label, validator, standingOf)),
        ...(compatibility === null
            ? []
            : [compatibilitySuite(image, label, compatibility, report, standingOf)]),
        ...(read === undefined ? [] : [staticSuite(image, label, read, report, standingOf)]),
    ];
    const failing = suites.some((suite) => suite.cases.some(isBad));
    if (image.verdict === 'passed' || failing)
        return suites;
    return [...suites, verdictSuite(label, image.verdict, report)];
}
function validatorSuite(image, label, validator, standingOf) {
    const name = suiteName(label, (0,condition_title/* validatorTitle */.D)(validator));
    const cases = [
        ...errorCases(name, validator.notices),
        ...validator.checks.map((check) => withStanding(checkCase(name, check), standingOf([check]))),
    ];
    const logs = validator.container?.logs.text ?? '';
    return {
        name,
        startedAt: validator.startedAt,
        durationMs: validator.durationMs,
        properties: [
            ...imageProperties(image),
            ['manifest', validator.source],
            ['documentation', validator.documentation],
        ],
        cases: cases.some(isBad) || validator.verdict === 'passed'
            ? cases
            : [...cases, verdictCase(name, validator.verdict)],
        output: joined(logs, limits/* reportLimits */.ny.logLines),
    };
}
const results = {
    passed: 'passed',
    failed: 'failure',
    errored: 'error',
    skipped: 'skipped',
};
function checkCase(suite, check) {
    const last = check.attempts.at(-1);
    const seen = last === undefined ? '' : (0,words/* describeSeen */.jE)(last.seen);
    const when = last === undefined
        ? ''
        : `attempt ${check.attemptCount} at ${(0,words/* timeOfDay */.rb)(last.startedAt)} UTC took ${(0,words/* describeDuration */.MB)(last.durationMs)}: ${last.reason.message}`;
    return {
        suite,
        name: check.name,
        durationMs: check.durationMs,
        // What only warns fails no build of those who read it.
        result: (0,verdict/* isWarning */.Vv)(check) ? 'skipped' : results[check.outcome],
        code: check.reason.code,
        message: (0,verdict/* isWarning */.Vv)(check) ? `optional: ${check.reason.message}` : check.reason.message,
        details: joinLines([
            `at ${(0,errors/* describeLocation */.lR)(check.location)}`,
            `wanted: ${check.wanted}`,
            seen === '' ? '' : `seen: ${seen}`,
            when,
            check.cause === undefined ? '' : `cause: ${(0,words/* describeCause */.V$)(check.cause)}`,
            (0,reason_link/* reasonLink */.N)(check.reason.code),
        ]),
        stdout: joined(last?.seen.stdout ?? '', limits/* reportLimits */.ny.outputLines),
        stderr: joined(last?.seen.stderr ?? '', limits/* reportLimits */.ny.outputLines),
    };
}
function compatibilitySuite(image, label, compatibility, report, standingOf) {
    const name = suiteName(label, 'compatibility');
    const standing = standingOf([compatibility]);
    const cases = [
        ...errorCases(name, compatibility.notices),
        ...compatibility.nodes.map((group) => withStanding(nodeCase(name, group), standing)),
    ];
    return {
        ...plainSuite(name, cases, report),
        properties: [
            ...imageProperties(image),
            ['specification', compatibility.source],
            ['specification-digest', compatibility.digest],
        ],
    };
}
/** What could not be observed is neither a pass nor a failure. */
const nodeResults = {
    compatible: 'passed',
    incompatible: 'failure',
    undetermined: 'skipped',
    errored: 'error',
};
function nodeCase(suite, group) {
    const wanting = group.sets.filter((set) => set.verdict !== 'compatible');
    const lines = wanting.flatMap((set) => [
        `${(0,words_compatibility/* describeSet */.iG)(set)}: ${set.verdict}`,
        ...set.missing.map((sentence) => `  ${sentence}`),
    ]);
    return {
        ...plainCase(suite, (0,words_compatibility/* describeNodes */.TZ)(group.nodes, limits/* reportLimits */.ny.nodeNames), nodeResults[group.verdict], group.verdict, wanting.flatMap((set) => set.missing).join('; ') || group.verdict),
        details: joinLines(lines),
    };
}

;// CONCATENATED MODULE: ./src/report/junit.ts
/**
 * JUnit XML as Jenkins' schema has it, which the readers of GitHub, GitLab and Jenkins all open:
 * a suite a Validator and image, a case a check, a case a group of nodes.
 */





/** The whole report as one `testsuites` document. Whatever is not passed is a failing case. */
function renderJunit(report) {
    const suites = suitesOf(report);
    const cases = suites.flatMap((suite) => suite.cases);
    const totals = attributes({
        name: 'container-canary',
        ...countOf(cases),
        time: seconds(report.durationMs),
    });
    const body = suites.map((suite) => renderSuite(suite, report)).join('');
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${totals}>\n${body}</testsuites>\n`;
}
function renderSuite(suite, report) {
    const head = attributes({
        name: suite.name,
        ...countOf(suite.cases),
        skipped: String(suite.cases.filter(isSkipped).length),
        time: seconds(suite.durationMs),
        ...(suite.startedAt === null ? {} : { timestamp: timestamp(suite.startedAt) }),
    });
    const properties = [...suite.properties, ['engine', (0,words/* describeEngine */.sk)(report.engine)]]
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => `      <property${attributes({ name, value: value ?? '' })}/>\n`)
        .join('');
    return (`  <testsuite${head}>\n    <properties>\n${properties}    </properties>\n` +
        suite.cases.map(renderCase).join('') +
        `${output('system-out', suite.output, 4)}  </testsuite>\n`);
}
function renderCase(one) {
    const head = attributes({ name: one.name, classname: one.suite, time: seconds(one.durationMs) });
    const body = `${renderResult(one)}${output('system-out', one.stdout, 6)}${output('system-err', one.stderr, 6)}`;
    return body === ''
        ? `    <testcase${head}/>\n`
        : `    <testcase${head}>\n${body}    </testcase>\n`;
}
function isSkipped({ result }) {
    return result === 'skipped' || result === 'waived';
}
function renderResult(one) {
    if (one.result === 'passed')
        return '';
    if (isSkipped(one))
        return `      <skipped>${(0,report_escape/* xmlText */.xK)(bounded(one.message))}</skipped>\n`;
    const head = attributes({ type: one.code, message: one.message });
    const text = (0,report_escape/* xmlText */.xK)(joinLines([one.message, one.details].map(boundedBlock)));
    return `      <${one.result}${head}>${text}</${one.result}>\n`;
}
function output(element, text, indent) {
    return text === '' ? '' : `${' '.repeat(indent)}<${element}>${(0,report_escape/* xmlText */.xK)(text)}</${element}>\n`;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${(0,report_escape/* xmlAttribute */.IE)(bounded(value))}"`)
        .join('');
}
function countOf(cases) {
    const count = (result) => String(cases.filter((one) => one.result === result).length);
    return { tests: String(cases.length), failures: count('failure'), errors: count('error') };
}
/** Seconds with milliseconds, as readers sum them up. */
function seconds(ms) {
    return (Math.max(0, ms) / 1000).toFixed(3);
}
/** UTC without a zone, the form of Ant's own formatter. */
function timestamp(time) {
    return time.replace(/(\.\d+)?Z$/, '');
}
function bounded(text) {
    return (0,report_escape/* clip */.$Q)(text, limits/* reportLimits */.ny.cellCharacters);
}
function boundedBlock(text) {
    return (0,report_escape/* clip */.$Q)(text, limits/* reportLimits */.ny.cellCharacters * 5);
}


/***/ }),

/***/ 31872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ noticeOutput)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);


/** The last lines that a command behind a notice wrote, as every format shows them. */
function noticeOutput({ output }) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w$)(output?.text ?? '', _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.outputLines, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.lineCharacters).lines;
}


/***/ }),

/***/ 53300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ errorsOutside),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/**
 * Errors that no image and no Validator tells in its place. A report lists every cause of `errored`
 * at its top; told twice, one cause looks like two.
 */
function errorsOutside(report) {
    const told = new Set(report.images.flatMap((image) => [
        ...image.notices.map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemKey */ .ZL),
        ...image.validators.flatMap((validator) => validator.notices.map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemKey */ .ZL)),
        ...(image.compatibility?.notices.map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemKey */ .ZL) ?? []),
    ]));
    return report.errors.filter((error) => !told.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemKey */ .ZL)(error)));
}
/** Whose a notice is, where it is an error; reports of the first releases say so at their top alone. */
function faultsOf(report) {
    const kinds = Map.groupBy(report.errors, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemKey */ .ZL);
    return (notice) => {
        if (notice.kind !== undefined)
            return notice.kind;
        const same = kinds.get((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemKey */ .ZL)(notice)) ?? [];
        return (same.find(({ kind }) => kind === 'input') ?? same[0])?.kind;
    };
}


/***/ }),

/***/ 71629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reasonLink)
/* harmony export */ });
const page = 'https://github.com/container-canary/container-canary-action/blob/v1/docs/reasons.md';
/**
 * Where to read on about a reason code: what it means, how to see it oneself, how to mend it.
 *
 * @param code a stable code of ours, such as `loopback-only`
 */
function reasonLink(code) {
    return `${page}#${encodeURIComponent(code)}`;
}


/***/ }),

/***/ 91676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ describeExcuse),
/* harmony export */   Ov: () => (/* binding */ noStanding),
/* harmony export */   U: () => (/* binding */ createStandings),
/* harmony export */   fO: () => (/* binding */ standingTexts),
/* harmony export */   zD: () => (/* binding */ standingGroups)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82394);
/* harmony import */ var _words_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97788);
/** How a run stands to one before, and to waivers: what every format tells of it, in its own form. */




const tones = [
    ['newly-failing', 'bad'],
    ['still-failing', 'bad'],
    ['fixed', 'good'],
    ['gone', 'unknown'],
];
/** Those that hold anything; what is asked for the first time, and passed, is only counted. */
function standingGroups(report) {
    const { comparison, waivers = [], images } = report;
    const isAlone = images.length === 1;
    const { changes, slower } = comparison ?? { changes: [], slower: [] };
    const names = (kind) => changes.filter(({ change }) => change === kind).map((one) => (0,_words_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSubject */ .qy)(one, isAlone));
    const inUse = waivers.filter((waiver) => !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isWaiverDoubtful */ ._i)(waiver, report));
    return [
        ...tones.map(([kind, tone]) => group(_words_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .changeWords */ .mF[kind], tone, names(kind))),
        group('slower or larger', 'unknown', slower.map((one) => (0,_words_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSlower */ .cC)(one, isAlone))),
        group('waived', 'unknown', inUse.map(_words_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .describeWaiver */ .kr)),
    ].filter(({ items }) => items.length > 0);
}
function group(title, tone, all) {
    const items = all.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .reportLimits */ .ny.standingItems);
    return { title, tone, items, left: all.length - items.length };
}
/** All of it as lines of plain text, for formats that have no place of their own for it. */
function standingTexts(report) {
    return [
        ...(0,_words_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingNotices */ .yN)(report).map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ),
        (0,_words_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .describeComparison */ .L5)(report),
        ...standingGroups(report).flatMap(({ title, items, left }) => [
            ...items.map((item) => `${title}: ${item}`),
            ...(left === 0 ? [] : [`${title}: and ${left.toLocaleString('en-US')} more`]),
        ]),
    ];
}
const noStanding = { waiver: null, isNew: null };
/** Looks up parts of this very report. */
function createStandings(report) {
    if (report.comparison === undefined && report.waivers === undefined)
        return () => noStanding;
    const places = placesOf(report);
    const waivers = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .waiversByPlace */ .SD)(report);
    const compared = report.comparison?.problem === null;
    const fresh = new Set((report.comparison?.changes ?? []).flatMap(({ change, place }) => change === 'newly-failing' && place !== null ? [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .placeKey */ .r4)(place)] : []));
    return (parts) => {
        const keys = parts.map((part) => places.get(part) ?? '');
        const found = keys.map((key) => waivers.get(key) ?? null);
        return {
            waiver: found.includes(null) ? null : (found[0] ?? null),
            isNew: compared ? keys.some((key) => fresh.has(key)) : null,
        };
    };
}
function placesOf({ images }) {
    const entries = images.flatMap(({ validators, compatibility, static: read }, image) => [
        ...validators.flatMap(({ checks }, validator) => checks.map((part, check) => entry(part, { image, validator, check }))),
        ...(compatibility === null
            ? []
            : [entry(compatibility, { image, validator: null, check: null })]),
        ...(read?.findings ?? []).map((part, check) => entry(part, { image, validator: null, check })),
    ]);
    return new Map(entries);
}
function entry(part, place) {
    return [part, (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .placeKey */ .r4)(place)];
}
/** `waived until 2027-01-31: the port moves`. */
function describeExcuse({ expires, reason }) {
    return `waived until ${expires}: ${reason}`;
}


/***/ }),

/***/ 67634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ compatibilityUrgency),
/* harmony export */   Kq: () => (/* binding */ describeFound),
/* harmony export */   Lo: () => (/* binding */ describeReach),
/* harmony export */   TZ: () => (/* binding */ describeNodes),
/* harmony export */   U: () => (/* binding */ describeExpression),
/* harmony export */   fm: () => (/* binding */ groupsByUrgency),
/* harmony export */   iG: () => (/* binding */ describeSet),
/* harmony export */   qx: () => (/* binding */ featureName)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33850);

/** Smaller is worse. */
const compatibilityUrgency = {
    errored: 0,
    incompatible: 1,
    undetermined: 2,
    compatible: 3,
};
/** Worst first. */
function groupsByUrgency(groups) {
    return groups.toSorted((left, right) => compatibilityUrgency[left.verdict] - compatibilityUrgency[right.verdict]);
}
/** `node-a, node-b and 3 more nodes`; at most `limit` names. */
function describeNodes(nodes, limit) {
    const names = nodes.slice(0, limit).join(', ');
    const rest = nodes.length - limit;
    return rest > 0 ? `${names} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, 'more node')}` : names;
}
/** `14 of 17 nodes can run every image`. */
function describeReach(matrix) {
    const what = matrix.images.length === 1 ? 'the image' : 'every image';
    const count = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeNumber */ .Df)(matrix.compatibleCount);
    return `${count} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(matrix.nodeCount, 'node')} can run ${what}`;
}
/** `set 2 "gpu" (weight 10): needs a GPU`. */
function describeSet(set) {
    const tag = set.tag === '' ? '' : ` "${set.tag}"`;
    const weight = set.weight === 0 ? '' : ` (weight ${set.weight})`;
    const description = set.description === '' ? '' : `: ${set.description}`;
    return `set ${set.index + 1}${tag}${weight}${description}`;
}
/** `kernel.version.full: found 5.15.0, wanted Ge 6.1 (version)`. */
function describeExpression(expression) {
    const hint = expression.hint === null ? '' : ` (${expression.hint})`;
    return `${featureName(expression)}: ${describeFound(expression)}, wanted ${expression.wanted}${hint}`;
}
function featureName(expression) {
    return expression.element === ''
        ? expression.feature
        : `${expression.feature}.${expression.element}`;
}
function describeFound(expression) {
    if (expression.found !== null)
        return `found ${expression.found}`;
    return expression.verdict === 'undetermined' ? 'could not be observed' : 'not there';
}


/***/ }),

/***/ 97788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ describeComparison),
/* harmony export */   cC: () => (/* binding */ describeSlower),
/* harmony export */   kr: () => (/* binding */ describeWaiver),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   qy: () => (/* binding */ describeSubject),
/* harmony export */   yN: () => (/* binding */ standingNotices)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82394);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33850);
/** Words for what a run is held against, and for what is excused. Texts from outside stand in them as they are. */



/** What is told of waivers and of the comparison as a whole, where somebody should look at it. */
function standingNotices(report) {
    const { comparison, waivers = [] } = report;
    const problem = comparison?.problem ?? null;
    return [
        ...(comparison === undefined || problem === null ? [] : [baselineNotice(problem)]),
        ...waivers.filter((one) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isWaiverDoubtful */ ._i)(one, report)).map(waiverNotice),
    ];
}
function baselineNotice(problem) {
    const message = `compared with nothing, because ${problem}`;
    return { severity: 'warning', code: 'baseline', message, location: null, hint: null };
}
function waiverNotice({ check, state, expires, location, failing }) {
    const isExpired = state === 'expired';
    const counts = failing.length > 0 ? ', and what it names counts again' : '';
    return {
        severity: 'warning',
        code: isExpired ? 'waiver-expired' : 'waiver-unknown',
        message: isExpired
            ? `the waiver of ${check} has expired on ${expires}${counts}`
            : `the waiver of ${check} names nothing that was looked at`,
        location,
        hint: isExpired ? 'mend what it names, or decide anew until when it may fail' : null,
    };
}
/** `Compared with base/report.json of 2026-11-22: 1 newly failing, 2 fixed`; empty where nothing was. */
function describeComparison({ comparison }) {
    if (comparison?.problem !== null)
        return '';
    const { baseline, startedAt, changes, slower } = comparison;
    const of = startedAt === null ? '' : ` of ${startedAt.slice(0, 10)}`;
    const parts = shownKinds
        .map((kind) => [changes.filter(({ change }) => change === kind).length, kind])
        .filter(([count]) => count > 0)
        .map(([count, kind]) => `${count.toLocaleString('en-US')} ${changeWords[kind]}`);
    const more = slower.length === 0 ? [] : [`${slower.length} slower or larger`];
    const what = [...parts, ...more];
    return `Compared with ${baseline}${of}: ${what.length === 0 ? 'nothing changed' : what.join(', ')}`;
}
/** In the order of what people ask first. */
const shownKinds = [
    'newly-failing',
    'still-failing',
    'fixed',
    'gone',
    'added',
];
const changeWords = {
    'newly-failing': 'newly failing',
    'still-failing': 'still failing',
    fixed: 'fixed',
    gone: 'not asked any more',
    added: 'asked for the first time',
};
/** Of several images each is named. */
function describeSubject({ image, kind, validator, check }, isAlone) {
    const own = kind === 'Validator' || kind === 'Pod' ? [validator, check] : [check];
    return (isAlone ? own : [image, ...own]).join(': ');
}
/** `notebook: http took 3.1 s until it passed, and 1.2 s before`. */
function describeSlower(one, isAlone) {
    const subject = [isAlone ? null : one.image, one.validator, one.part]
        .filter((part) => part !== null)
        .join(': ');
    const form = one.measure === 'size' ? describeBytes : _words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDuration */ .MB;
    const words = `${measureWords[one.measure]} ${form(one.after)}, and ${form(one.before)} before`;
    return subject === '' ? words : `${subject}: ${words}`;
}
const measureWords = {
    start: 'the container started within',
    pass: 'passed within',
    answer: 'the slowest answer took',
    ready: 'first answered after',
    size: 'the image takes',
};
function describeBytes(bytes) {
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** `http may fail until 2027-01-31: the port moves (excuses 1 failure; waivers.yaml:3:5)`. */
function describeWaiver(waiver) {
    const { check, expires, reason, location } = waiver;
    const state = `${describeWaiverState(waiver)}; ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeLocation */ .lR)(location)}`;
    return `${check} may fail until ${expires}: ${reason} (${state})`;
}
function describeWaiverState({ state, failing }) {
    if (state === 'idle')
        return 'not needed: what it names did not fail';
    return failing.length === 0
        ? 'a waiver above excuses the same'
        : `excuses ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(failing.length, 'failure')}`;
}


/***/ }),

/***/ 49922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ sharedFinding),
/* harmony export */   J0: () => (/* binding */ imageLabels),
/* harmony export */   Os: () => (/* binding */ programWords),
/* harmony export */   S0: () => (/* binding */ programTones),
/* harmony export */   Vf: () => (/* binding */ findingNotices),
/* harmony export */   YB: () => (/* binding */ describeReading),
/* harmony export */   re: () => (/* binding */ describeLibraries),
/* harmony export */   vm: () => (/* binding */ staticParts)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18141);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33850);
/** Words for what reading an image told, which every format shares. */


function staticParts(read) {
    const isError = ({ severity }) => severity === 'error';
    return {
        errors: read.findings.filter(isError),
        good: programTones(read).flatMap(([program, tone]) => (tone === 'good' ? [program] : [])),
        others: read.findings.filter((finding) => !isError(finding)),
    };
}
/** Each program, and what is known of it: `unknown` is one that is not there and may not need to be. */
function programTones({ programs, findings, }) {
    const bad = new Set(findings.flatMap(({ severity, path }) => (severity === 'error' ? [path] : [])));
    return programs.map((program) => {
        if (bad.has(program.path) && program.path !== null)
            return [program, 'bad'];
        // A finding tells of it, and whether that is an error.
        return [program, program.path === null ? 'unknown' : 'good'];
    });
}
const programWords = {
    good: 'Nothing is in its way',
    bad: 'Cannot start',
    unknown: 'Not there',
};
/** `3 programs read from its layers in 12 ms`. */
function describeReading({ programs, source, durationMs }) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(programs.length, 'program')} read ${sources[source]} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .MB)(durationMs)}`;
}
const sources = {
    engine: 'from the engine',
    registry: 'from the registry',
    archive: 'from the archive',
    layout: 'from the layout',
};
/** As they stand among what is told of other files: each names its own. */
function findingNotices(read) {
    return (read?.findings ?? []).map(({ path, ...notice }) => path === null || notice.message.includes(path)
        ? notice
        : { ...notice, message: `${path}: ${notice.message}` });
}
/** The error among what is told of an image that a check failed for as well. */
function sharedFinding({ outcome, attempts }, read) {
    const seen = attempts.at(-1)?.seen.finding;
    if (outcome !== 'failed' || seen === undefined)
        return null;
    const index = (read?.findings ?? []).findIndex(({ severity, code, path }) => severity === 'error' && code === seen.code && path === seen.path);
    return findingNotices(read)[index] ?? null;
}
/** `libc.so.6, libm.so.6 and 3 more`; empty for none. */
function describeLibraries({ libraries }, most) {
    if (libraries.length === 0)
        return '';
    const left = libraries.length - most;
    const rest = left > 0 ? ` and ${left} more` : '';
    return `${libraries.slice(0, most).join(', ')}${rest}`;
}
/**
 * One name an image, in their order: its reference, and the platform where several are of one reference.
 */
function imageLabels(images) {
    const byReference = Map.groupBy(images, ({ reference }) => reference);
    return images.map((image) => {
        const { reference } = image;
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(image);
        const isAlone = (byReference.get(reference)?.length ?? 0) < 2;
        return place === null || isAlone ? reference : `${reference} (${place})`;
    });
}


/***/ })

};
;