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

// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
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

// EXTERNAL MODULE: ./src/verdict.ts + 15 modules
var verdict = __webpack_require__(31138);
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


/***/ })

};
;