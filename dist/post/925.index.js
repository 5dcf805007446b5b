"use strict";
exports.id = 925;
exports.ids = [925];
exports.modules = {

/***/ 7925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRunResult: () => (/* binding */ checkRunResult),
  k: () => (/* binding */ doubtOf)
});

// EXTERNAL MODULE: ./src/limits.ts + 10 modules
var limits = __webpack_require__(5256);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(6412);
// EXTERNAL MODULE: ./src/report/causes.ts
var report_causes = __webpack_require__(304);
// EXTERNAL MODULE: ./src/report/notice-output.ts
var notice_output = __webpack_require__(1872);
// EXTERNAL MODULE: ./src/report/notices.ts
var report_notices = __webpack_require__(1263);
// EXTERNAL MODULE: ./src/report/problems.ts
var problems = __webpack_require__(3300);
// EXTERNAL MODULE: ./src/report/words-compatibility.ts
var words_compatibility = __webpack_require__(7634);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
;// CONCATENATED MODULE: ./src/report/findings.ts
/** What is wrong and where, for the formats that point at lines: annotations and SARIF. */








/**
 * In the order of the report. What follows from another finding is none of its own: a skipped check
 * waited for something, and one that could not be run repeats what its Validator says.
 */
function findingsOf(report) {
    const faultOf = (0,problems/* faultsOf */.x)(report);
    const isOurs = (notice) => (faultOf(notice) ?? 'input') !== 'input';
    return [
        ...(0,problems/* errorsOutside */.L)(report).map((error) => noticeFinding(error, 'Container Canary', null, isOurs)),
        ...report.images.flatMap((image) => imageFindings(image, isOurs)),
    ];
}
function imageFindings(image, isOurs) {
    const name = image.reference;
    return [
        ...(0,report_notices/* mergeNotices */.U)(image.notices).map((notice) => noticeFinding(notice, 'Container Canary', name, isOurs)),
        ...image.validators.flatMap((validator) => validatorFindings(validator, name, isOurs)),
        ...(image.compatibility === null
            ? []
            : compatibilityFindings(image.compatibility, name, isOurs)),
    ];
}
function validatorFindings(validator, image, isOurs) {
    const { name, notices, checks, container } = validator;
    const told = new Set(notices.map((notice) => notice.message));
    const { causes, others } = (0,report_causes/* splitByCause */.B_)(checks);
    return [
        ...(0,report_notices/* mergeNotices */.U)(notices).map((notice) => noticeFinding(notice, name, image, isOurs)),
        ...causes
            .filter((cause) => cause.outcome !== 'skipped' && !told.has(cause.message))
            .map((cause) => causeFinding(cause, name, container, image)),
        ...others
            .filter((check) => check.outcome !== 'errored' || !told.has(check.reason.message))
            .flatMap((check) => checkFinding(check, name, image)),
    ];
}
/** What befell several checks at once stands at the first of them, with the container's last words. */
function causeFinding(cause, validator, container, image) {
    const logs = (0,report_causes/* isOfContainer */.bY)(cause) ? (container?.logs.text ?? '') : '';
    const { lines } = (0,report_escape/* lastLines */.w$)(logs, limits/* reportLimits */.ny.outputLines, limits/* reportLimits */.ny.lineCharacters);
    const names = cause.checks.map(({ name }) => name).join(', ');
    return {
        level: 'error',
        code: cause.code,
        subject: [validator, cause.code],
        title: `${validator}: ${(0,report_causes/* describeSharedCause */.Yf)(cause)}`,
        message: [cause.message, `checks: ${names}`, ...lines.map((line) => `  ${line}`)].join('\n'),
        location: cause.checks[0]?.location ?? null,
        ours: cause.outcome === 'errored',
        image,
        cause: null,
    };
}
function noticeFinding(notice, title, image, isOurs) {
    const hint = notice.hint === null ? '' : `\n${notice.hint}`;
    const last = (0,notice_output/* noticeOutput */.K)(notice).map((line) => `\n  ${line}`);
    return {
        level: notice.severity,
        code: notice.code,
        subject: [title, notice.message],
        title,
        message: `${notice.message}${hint}${last.join('')}`,
        location: notice.location,
        ours: isOurs(notice),
        image,
        cause: null,
    };
}
function checkFinding(check, validator, image) {
    if (check.outcome === 'passed' || check.outcome === 'skipped')
        return [];
    const seen = check.attempts.at(-1)?.seen;
    // Its address is another one for each container, and says nothing of what is wrong.
    const saw = seen === undefined ? '' : (0,words/* describeSeen */.jE)(withoutAddress(seen));
    const lines = [
        check.reason.message,
        `wanted: ${check.wanted}`,
        saw === '' ? '' : `seen: ${saw}`,
        check.cause === undefined ? '' : (0,words/* describeCause */.V$)(check.cause),
    ];
    const what = check.outcome === 'failed' ? 'failed' : 'could not be run';
    return [
        {
            level: 'error',
            code: check.reason.code,
            subject: [validator, check.name],
            title: `${validator}: check ${check.name} ${what}`,
            message: lines.filter((line) => line !== '').join('\n'),
            location: check.location,
            ours: check.outcome === 'errored',
            image,
            cause: check.cause ?? null,
        },
    ];
}
function withoutAddress(seen) {
    const rest = { ...seen };
    delete rest.address;
    return rest;
}
function compatibilityFindings(compatibility, image, isOurs) {
    return [
        ...(0,report_notices/* mergeNotices */.U)(compatibility.notices).map((notice) => noticeFinding(notice, 'compatibility', image, isOurs)),
        ...compatibility.nodes
            .filter((group) => group.verdict !== 'compatible')
            .flatMap((group) => {
            const nodes = (0,words_compatibility/* describeNodes */.TZ)(group.nodes, limits/* reportLimits */.ny.nodeNames);
            return group.sets
                .filter((set) => set.verdict !== 'compatible')
                .flatMap((set) => set.rules.flatMap((rule) => ruleFindings(rule, nodes, image)));
        }),
    ];
}
function ruleFindings(rule, nodes, image) {
    if (rule.verdict === 'matched')
        return [];
    if (rule.error !== null) {
        return [
            {
                level: 'error',
                code: 'compatibility-errored',
                subject: [rule.name],
                title: `rule ${rule.name} cannot be evaluated`,
                message: rule.error,
                location: rule.location,
                ours: false,
                image,
                cause: null,
            },
        ];
    }
    return rule.expressions
        .filter((expression) => expression.verdict !== 'matched')
        .map((expression) => expressionFinding(expression, rule, nodes, image));
}
function expressionFinding(expression, rule, nodes, image) {
    return {
        level: expression.verdict === 'undetermined' ? 'warning' : 'error',
        code: `compatibility-${expression.verdict}`,
        subject: [rule.name, expression.feature, expression.element, expression.wanted],
        title: `rule ${rule.name}: ${expression.verdict}`,
        message: `${(0,words_compatibility/* describeExpression */.U)(expression)}\non ${nodes}`,
        location: expression.location ?? rule.location,
        ours: false,
        image,
        cause: null,
    };
}
/**
 * Whether a place is in a file below the directory of the run, which in a workflow is the repository.
 * Places say themselves what is no file; somebody else's report may say anything, so a path has to
 * look like one that stays inside.
 */
function isRepositoryFile({ file, origin }) {
    const isPath = !/^(?:[/\\<]|[a-z][a-z0-9+.-]*:|-$|$)/i.test(file);
    const isInside = !file.split(/[/\\]/).includes('..');
    return origin === undefined && isPath && isInside && !/:\/\/|\p{Cc}/u.test(file);
}

;// CONCATENATED MODULE: ./src/report/annotations.ts
/** What stands on the line where it was written: a list of annotations, worst first. */





/** What GitHub shows of a step. */
const stepAnnotations = {
    maxErrors: limits/* reportLimits */.ny.errorAnnotations,
    maxWarnings: limits/* reportLimits */.ny.warningAnnotations,
};
/**
 * Errors first, then warnings, then notices; what several images have in common is told once. What
 * is beyond the limits is counted in one last notice.
 */
function annotationsOf(report, limits = stepAnnotations) {
    const findings = findingsOf(report);
    const all = mergeEqual(findings);
    const of = (level) => all.filter((one) => one.level === level);
    const errors = of('error');
    // Where a cause was written has what room errors leave: it is no error of its own.
    const causes = causesOf(findings).slice(0, Math.max(0, limits.maxErrors - errors.length));
    const warnings = of('warning');
    const rest = [
        [Math.max(0, errors.length - limits.maxErrors), 'more error'],
        [Math.max(0, warnings.length - limits.maxWarnings), 'more warning'],
    ];
    const left = rest.filter(([count]) => count > 0).map(([count, what]) => (0,words/* plural */.LS)(count, what));
    // Notices share the warnings' bound, and leave room for the line that counts.
    const notices = of('notice').slice(0, Math.max(0, limits.maxWarnings - 1));
    return [
        ...errors.slice(0, limits.maxErrors),
        ...causes,
        ...warnings.slice(0, limits.maxWarnings),
        ...notices,
        ...(left.length === 0 ? [] : [countOf(left)]),
    ];
}
function countOf(left) {
    return {
        level: 'notice',
        title: 'Container Canary',
        message: `${left.join(' and ')} are told in the job summary and in the report`,
    };
}
/** Annotations as workflow commands, one a line, for the runner to read from stdout. */
function renderWorkflowCommands(annotations) {
    return annotations.map((annotation) => `${renderWorkflowCommand(annotation)}\n`).join('');
}
function renderWorkflowCommand(annotation) {
    const properties = [
        ['file', annotation.file],
        ['line', annotation.line],
        ['col', annotation.column],
        ['title', annotation.title],
    ];
    const list = properties
        .filter(([, property]) => property !== undefined && property !== '')
        .map(([name, property]) => `${name}=${commandProperty(String(property))}`);
    return `::${annotation.level} ${list.join(',')}::${commandMessage(annotation.message)}`;
}
/** One annotation at each place outside of the manifests that made checks fail. */
function causesOf(findings) {
    const groups = new Map();
    for (const { cause, title } of findings) {
        if (cause === null || !isRepositoryFile(cause.location))
            continue;
        const key = JSON.stringify(cause);
        const group = groups.get(key) ?? { cause, titles: new Set() };
        group.titles.add(title);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ cause, titles }) => ({
        level: 'error',
        title: (0,report_escape/* clip */.$Q)([...titles].join('; '), limits/* reportLimits */.ny.cellCharacters),
        message: (0,report_escape/* clip */.$Q)(cause.message, limits/* reportLimits */.ny.annotationCharacters),
        file: cause.location.file,
        line: cause.location.line,
        column: cause.location.column,
    }));
}
/** What several images have in common at one place is one annotation that names them. */
function mergeEqual(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const { level, code, title, location } = finding;
        // Only for several images can one thing be said in several words, such as another exit code.
        const words = location === null || finding.image === null ? finding.message : null;
        const key = JSON.stringify([level, code, title, ...(0,errors/* placeOf */.$t)(location), words]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].map(toAnnotation);
}
function toAnnotation(findings) {
    const [{ level, location, title }] = findings;
    const placed = location !== null && isRepositoryFile(location);
    const lines = [
        ...messagesOf(findings),
        location === null || placed ? '' : `written at ${(0,errors/* describeLocation */.lR)(location)}`,
    ];
    return {
        level,
        title: (0,report_escape/* clip */.$Q)(title, limits/* reportLimits */.ny.cellCharacters),
        message: (0,report_escape/* clip */.$Q)(lines.filter((line) => line !== '').join('\n'), limits/* reportLimits */.ny.annotationCharacters),
        ...(placed ? { file: location.file, line: location.line, column: location.column } : {}),
    };
}
/** Each message once, with the images that it is about. */
function messagesOf(findings) {
    const images = new Map();
    for (const { message, image } of findings) {
        const names = images.get(message) ?? new Set();
        if (image !== null)
            names.add(image);
        images.set(message, names);
    }
    return [...images].flatMap(([message, names]) => [
        message,
        names.size === 0 ? '' : `image: ${[...names].join(', ')}`,
    ]);
}

// EXTERNAL MODULE: ./src/report/markdown.ts + 12 modules
var markdown = __webpack_require__(4595);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(3138);
;// CONCATENATED MODULE: ./src/action/check-run-result.ts






function checkRunResult(report, source, { foreign, cancelled, annotate }) {
    const doubt = foreign ? doubtOf(report, source) : null;
    const origin = foreign ? describeOrigin(source, doubt) : '';
    const maxBytes = limits/* githubLimits */.Q0.checkRunSummaryBytes - Buffer.byteLength(origin);
    return {
        conclusion: (0,src_verdict/* conclusionOf */.vu)(report.verdict, { isDoubtful: doubt !== null, cancelled }),
        title: (0,report_escape/* visibleLine */.P8)(doubt ?? (0,words/* describeVerdict */.XZ)(report)),
        summary: `${origin}${(0,markdown/* renderMarkdown */.Gc)(report, { maxBytes })}`,
        annotations: annotate ? annotationsOf(report, check_run_result_limits).flatMap(toCheckRunAnnotation) : [],
    };
}
const check_run_result_limits = {
    maxErrors: limits/* githubLimits */.Q0.checkRunErrors,
    maxWarnings: limits/* githubLimits */.Q0.checkRunWarnings,
};
function doubtOf({ verdict }, { conclusion }) {
    if (conclusion === null || !(0,src_verdict/* isPassDoubtful */.lA)(verdict, conclusion))
        return null;
    return `The report says passed, but the run that wrote it ended as ${conclusion}`;
}
function describeOrigin({ url }, doubt) {
    const address = (0,report_escape/* webAddress */.Dy)(url);
    const run = address === null ? 'another run' : `[another run](${address.href})`;
    const sentence = `This is what ${run} wrote about itself.`;
    return `${[sentence, ...(doubt === null ? [] : [`${(0,report_escape/* markdownText */.p7)(doubt)}.`])].join(' ')}\n\n`;
}
const levels = { error: 'failure', warning: 'warning', notice: 'notice' };
/** GitHub takes annotations on files of the repository alone, and refuses all for one that is not. */
function toCheckRunAnnotation(annotation) {
    const { file, line, column, level } = annotation;
    if (file === undefined || line === undefined)
        return [];
    const path = file.replace(/^(\.\/)+/, '');
    if (path === '' || path.startsWith('/') || path.split('/').includes('..'))
        return [];
    return [
        {
            path: (0,report_escape/* visibleLine */.P8)(path),
            line,
            column: column ?? null,
            level: levels[level],
            title: (0,report_escape/* visibleLine */.P8)(annotation.title)
                .slice(0, limits/* githubLimits */.Q0.checkRunTitleCharacters)
                .toWellFormed(),
            message: (0,report_escape/* visibleBlock */._n)(annotation.message),
        },
    ];
}


/***/ }),

/***/ 4595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oG: () => (/* reexport */ markdownDetails),
  PL: () => (/* binding */ renderDetails),
  FY: () => (/* binding */ renderGlance),
  Gc: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: fitMarkdown, renderImageMarkdown, renderMarkdownAt

// EXTERNAL MODULE: ./src/limits.ts + 10 modules
var limits = __webpack_require__(5256);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(6412);
;// CONCATENATED MODULE: ./src/report/markdown/blocks.ts
/** Blocks of GitHub's Markdown. Their parts are Markdown already: escape what comes from outside. */



const emoji = {
    good: '✅',
    bad: '❌',
    broken: '💥',
    unknown: '⚪',
};
/** A table, or nothing where there are no rows. */
function table(header, rows) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [[line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')];
}
/** Folded content. Blank lines on both sides let Markdown read what is inside. */
function folded(summary, blocks, open = false) {
    if (blocks.length === 0)
        return [];
    const tag = open ? '<details open>' : '<details>';
    return [`${tag}<summary>${summary}</summary>`, ...blocks, '</details>'];
}
/** Blocks with the blank line between them that Markdown wants. */
function blocks_joinBlocks(blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}
/** A sentence from outside, bounded. */
function sentence(text) {
    return (0,report_escape/* markdownText */.p7)((0,report_escape/* clip */.$Q)(text, limits/* reportLimits */.ny.cellCharacters));
}
/** A value from outside, bounded, as code. */
function value(text) {
    return (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(text, limits/* reportLimits */.ny.cellCharacters));
}
/** A name from outside in a `<summary>`, bounded, as code. */
function summaryName(text) {
    return (0,report_escape/* markdownHtmlCode */.Kc)((0,report_escape/* clip */.$Q)(text, limits/* reportLimits */.ny.cellCharacters));
}
/** `_… and 12 more validators, 7 of them did not pass._`, or nothing. */
function more(left, what, leftBad = 0) {
    if (left === 0)
        return [];
    const bad = leftBad === 0 ? '' : `, ${leftBad.toLocaleString('en-US')} of them did not pass`;
    return [`_… and ${(0,words/* plural */.LS)(left, `more ${what}`)}${bad}._`];
}
/** Our own words in a narrow column, kept on one line. */
function unbroken(words) {
    return words.replaceAll(' ', '&nbsp;');
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/report/words-compatibility.ts
var words_compatibility = __webpack_require__(7634);
;// CONCATENATED MODULE: ./src/report/matrix.ts
/** Image × node: what every image answered for every node, told once for nodes that are alike. */


/** Null when no image was asked where it would run. */
function compatibilityMatrix(images) {
    const asked = images.filter((image) => image.compatibility !== null);
    if (asked.length === 0)
        return null;
    const columns = asked.slice(0, limits/* reportLimits */.ny.matrixImages);
    const answers = new Map();
    const compatible = new Map();
    asked.forEach((image, column) => {
        for (const [node, group] of answersOf(image)) {
            const row = answers.get(node) ?? columns.map(() => null);
            if (column < columns.length)
                row[column] = group;
            answers.set(node, row);
            if (group.verdict === 'compatible')
                compatible.set(node, (compatible.get(node) ?? 0) + 1);
        }
    });
    return {
        images: columns,
        imagesLeft: asked.length - columns.length,
        rows: mergeAlike(answers),
        nodeCount: answers.size,
        compatibleCount: [...compatible.values()].filter((count) => count === asked.length).length,
    };
}
/** One answer a node, the worst where a report names a node twice. */
function answersOf(image) {
    const answers = new Map();
    for (const group of image.compatibility?.nodes ?? []) {
        for (const node of group.nodes) {
            const before = answers.get(node);
            const isWorse = before === undefined ||
                words_compatibility/* compatibilityUrgency */.Cf[group.verdict] < words_compatibility/* compatibilityUrgency */.Cf[before.verdict];
            if (isWorse)
                answers.set(node, group);
        }
    }
    return answers;
}
function mergeAlike(answers) {
    const numbers = new Map();
    const rows = new Map();
    for (const [node, cells] of answers) {
        const key = cells.map((cell) => numberOf(cell, numbers)).join(' ');
        const row = rows.get(key);
        if (row === undefined)
            rows.set(key, { nodes: [node], cells });
        else
            row.nodes.push(node);
    }
    return [...rows.values()].sort((left, right) => urgency(left) - urgency(right));
}
function numberOf(item, numbers) {
    const known = numbers.get(item);
    if (known !== undefined)
        return known;
    numbers.set(item, numbers.size);
    return numbers.size - 1;
}
function urgency(row) {
    return Math.min(...row.cells.map((cell) => words_compatibility/* compatibilityUrgency */.Cf[cell?.verdict ?? 'compatible']));
}

;// CONCATENATED MODULE: ./src/report/markdown/detail.ts
const everything = {
    passes: 'table',
    timeline: true,
    logs: true,
    attempts: true,
    rows: 1000,
};
/** Each step leaves out more than the one before; the last leaves the glance line and counts. */
const markdownDetails = [
    everything,
    { ...everything, passes: 'names' },
    { ...everything, passes: 'names', timeline: false },
    { ...everything, passes: 'names', timeline: false, logs: false },
    { passes: 'count', timeline: false, logs: false, attempts: true, rows: 1000 },
    ...[1000, 300, 100, 30, 10, 3, 1, 0].map((rows) => ({
        passes: 'count',
        timeline: false,
        logs: false,
        attempts: false,
        rows,
    })),
];
/**
 * The most detailed rendering that fits. A table, a fence or a folded block is whole or not there:
 * nothing is ever cut.
 *
 * @param fits whether a text fits its place, such as a size in bytes
 * @param render the text at one detail; it is called until it fits
 */
function fitMarkdown(fits, render, details = markdownDetails) {
    let text = '';
    for (const detail of details) {
        text = render(detail);
        if (fits(text))
            return { text, fits: true };
    }
    return { text, fits: false };
}
/**
 * At most `limit` of what has a verdict, what did not pass before what did, in the order of the list;
 * and how many were left out, and how many of those did not pass.
 */
function limitedByVerdict(items, limit) {
    const bad = items.filter((item) => item.verdict !== 'passed');
    const good = items.filter((item) => item.verdict === 'passed');
    const chosen = new Set([...bad, ...good].slice(0, limit));
    return {
        shown: items.filter((item) => chosen.has(item)),
        left: Math.max(0, items.length - limit),
        leftBad: Math.max(0, bad.length - limit),
    };
}
/** The first `limit` of a list, and how many were left out. */
function limited(items, limit) {
    return { shown: items.slice(0, limit), left: Math.max(0, items.length - limit) };
}

// EXTERNAL MODULE: ./src/report/causes.ts
var report_causes = __webpack_require__(304);
// EXTERNAL MODULE: ./src/report/notice-output.ts
var notice_output = __webpack_require__(1872);
// EXTERNAL MODULE: ./src/report/notices.ts
var report_notices = __webpack_require__(1263);
;// CONCATENATED MODULE: ./src/report/words-pod.ts
/** Empty for a Validator, and for a Pod of which nothing was started. */
function podContainerRows({ status }) {
    if (status === undefined)
        return [];
    const row = (isInit) => (one) => rowOf(one, isInit);
    return [
        ...status.initContainerStatuses.map(row(true)),
        ...status.containerStatuses.map(row(false)),
    ];
}
function rowOf(one, isInit) {
    const { name, image, ready, restartCount: restarts, state, lastState } = one;
    const end = state.terminated ?? lastState.terminated;
    const word = state.waiting?.reason ?? state.terminated?.reason ?? (state.running ? 'Running' : 'Unknown');
    const message = state.waiting?.message ?? end?.message ?? '';
    const code = end === undefined ? '' : `exit code ${end.exitCode}`;
    const isGood = ready || state.terminated?.exitCode === 0;
    return {
        ...{ name, isInit, image, ready, restarts, state: word },
        tone: isGood ? 'good' : state.running === undefined ? 'bad' : 'unknown',
        detail: [code, message.trim()].filter((part) => part !== '').join(': '),
    };
}
/** One sentence, such as `phase Running, Ready is False (ContainersNotReady)`. */
function describePodStatus({ status }) {
    if (status === undefined || status.conditions.length === 0)
        return '';
    const ready = status.conditions.find(({ type }) => type === 'Ready');
    const why = ready?.reason === undefined ? '' : ` (${ready.reason})`;
    const condition = ready === undefined ? '' : `, Ready is ${ready.status}${why}`;
    return `phase ${status.phase}${condition}`;
}
/** Warnings before what is normal; each in the order of time. */
function podEvents({ events = [] }) {
    const isWarning = ({ type }) => type === 'Warning';
    return [...events.filter(isWarning), ...events.filter((event) => !isWarning(event))];
}
/** The last life of each container that wrote anything, those that are in trouble first. */
function podLogs(validator) {
    const rows = podContainerRows(validator);
    const isBad = (name) => rows.some((row) => row.name === name && row.tone !== 'good');
    const all = Object.entries(validator.logs ?? {}).flatMap(([name, lives]) => {
        const log = lives.findLast(({ lines }) => lines.length > 0);
        return log === undefined ? [] : [{ name, log, isBad: isBad(name) }];
    });
    return [...all.filter((one) => one.isBad), ...all.filter((one) => !one.isBad)];
}
function logTitle(name, { restart }) {
    return restart === 0 ? `container ${name}` : `container ${name}, after ${restart} restarts`;
}

;// CONCATENATED MODULE: ./src/margin-words.ts
/** Numbers of margins as people read them, in notices and in reports alike. */
/** `1 s`, `0.93 s`, `3 ms`: seconds as manifests count them. */
function margin_words_describeSeconds(ms) {
    if (ms > 0 && ms < 10)
        return `${Math.max(1, Math.round(ms))} ms`;
    const seconds = ms / 1000;
    return Number.isInteger(seconds) ? `${seconds} s` : `${seconds.toFixed(2)} s`;
}
/** `1.1`, `12`; never rounded up to a whole number that it does not reach. */
function margin_words_describeFactor(factor) {
    const text = factor < 10 ? factor.toFixed(1) : String(Math.floor(factor));
    return text.endsWith('.0') && Number(text) > factor ? factor.toFixed(2) : text;
}

// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(3138);
;// CONCATENATED MODULE: ./src/report/words-margins.ts
/** The words and marks of margins that every format shares. */



/** `web/liveness`. */
function marginName({ container, probe }) {
    return `${container}/${probe}`;
}
/** `slowest 0.93 s of 1 s (factor 1.1), p95 0.40 s, 2 of 3 failures in a row`. */
function describeMargin(margin) {
    const { failuresInRow, failureThreshold, p95Ms, startup } = margin;
    const parts = [
        describeSlowest(margin),
        p95Ms === null ? '' : `p95 ${describeSeconds(p95Ms)}`,
        margin.probe === 'startup' ? '' : `${failuresInRow} of ${failureThreshold} failures in a row`,
        startup?.tookMs == null
            ? ''
            : `start-up ${describeSeconds(startup.tookMs)} of ${describeSeconds(startup.budgetMs)}`,
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function describeSlowest(margin) {
    const { slowestMs, timeoutMs, factor } = margin;
    if (slowestMs === null || factor === null) {
        const attempts = margin.conditions.reduce((sum, one) => sum + one.attempts, 0);
        return attempts === 0 ? 'never tried' : `no answer to ${plural(attempts, 'attempt')}`;
    }
    const limit = describeSeconds(timeoutMs);
    const answer = slowestMs >= timeoutMs
        ? `no answer within ${limit}`
        : `slowest ${describeSeconds(slowestMs)} of ${limit}`;
    const condition = margin.conditions.find((one) => one.slowestMs === slowestMs)?.condition;
    const under = condition === undefined || condition === 'quiet' ? '' : `, ${conditionWords[condition]}`;
    return `${answer} (factor ${describeFactor(factor)}${under})`;
}
const conditionWords = {
    quiet: 'quiet',
    throttled: 'CPU throttled',
    load: 'under load',
};
function toneOfMargin(margin) {
    return tones[(0,verdict/* judgeMargin */.ge)(margin, verdict/* narrowMargin */.or)];
}
const tones = {
    enough: 'good',
    narrow: 'bad',
    unknown: 'unknown',
};
/** `timeoutSeconds: 3 and failureThreshold: 5`; empty where there is nothing to suggest. */
function describeSuggestion({ suggestion }) {
    const changes = suggestion?.changes ?? [];
    return changes
        .map(({ path, value }) => `${path.slice(path.lastIndexOf('.') + 1)}: ${value}`)
        .join(' and ');
}
/** At most so many, in their order: of neighbours the slowest stays. */
function peaksOf(answers, limit) {
    const size = Math.max(1, Math.ceil(answers.length / limit));
    return Array.from({ length: Math.ceil(answers.length / size) }, (_, index) => answers.slice(index * size, (index + 1) * size)).flatMap(([first, ...rest]) => first === undefined ? [] : [rest.reduce((most, one) => slower(most, one), first)]);
}
function slower(left, right) {
    return right.durationMs > left.durationMs ? right : left;
}

;// CONCATENATED MODULE: ./src/report/markdown/margins.ts
/** Margins in Markdown: a table with a picture a row, larger pictures of narrow ones, and what to write. */






/** Blocks of Markdown; none where there are no margins. */
function marginBlocks(margins, detail) {
    const { shown, left } = limited(byNeed(margins), detail.rows);
    const header = ['', 'Probe', 'Slowest', 'Timeout', 'Factor', 'p95', 'Failures', 'Answers'];
    return [
        ...table(header, shown.map(margins_rowOf)),
        ...(shown.length === 0 ? [] : more(left, 'probe')),
        ...(detail.timeline ? charts(shown) : []),
        ...patches(shown),
    ];
}
/** Narrow ones first; those alike in the order of the report. */
function byNeed(margins) {
    const isNarrow = (margin) => toneOfMargin(margin) === 'bad';
    return [...margins.filter(isNarrow), ...margins.filter((margin) => !isNarrow(margin))];
}
function margins_rowOf(margin) {
    const { slowestMs, p95Ms, timeoutMs, factor, failuresInRow, failureThreshold } = margin;
    const under = margin.conditions.find((one) => one.slowestMs === slowestMs)?.condition ?? 'quiet';
    const condition = slowestMs === null || under === 'quiet' ? '' : `, ${conditionWords[under]}`;
    const cell = (ms) => (ms === null ? '–' : unbroken(margin_words_describeSeconds(ms)));
    return [
        emoji[toneOfMargin(margin)],
        value(marginName(margin)),
        `${cell(slowestMs)}${condition}`,
        cell(timeoutMs),
        factor === null ? '–' : margin_words_describeFactor(factor),
        cell(p95Ms),
        unbroken(`${failuresInRow} of ${failureThreshold}`),
        value(sparkline(margin)),
    ];
}
const bars = '▁▂▃▄▅▆▇█';
/** A full bar is the whole timeout; a cross did not pass. */
function sparkline({ answers, timeoutMs }) {
    const signs = peaksOf(answers, limits/* reportLimits */.ny.diagramBars).map(({ durationMs, ok }) => {
        const level = Math.ceil((durationMs / timeoutMs) * bars.length);
        return ok ? bars.charAt(Math.min(bars.length, Math.max(1, level)) - 1) : '✗';
    });
    return signs.join('');
}
function charts(margins) {
    const narrow = margins.filter((margin) => toneOfMargin(margin) === 'bad' && margin.answers.length > 1);
    const { shown, left } = limited(narrow, chartCount);
    const blocks = [...shown.map(chart), ...more(left, 'probe')];
    return folded('Answer times, with the timeout as a line', blocks);
}
/** A reader looks at one or two; the table has all of them. */
const chartCount = 4;
/** A wider one would be drawn too small to read. */
const chartPoints = 60;
/** https://mermaid.js.org/syntax/xyChart.html */
function chart(margin) {
    const points = peaksOf(margin.answers, chartPoints);
    const times = points.map(({ durationMs }) => Math.round(durationMs));
    const { timeoutMs } = margin;
    const top = Math.ceil(Math.max(timeoutMs, slowestOf(points)) * 1.1);
    return [
        '```mermaid',
        'xychart-beta',
        `  title "${(0,report_escape/* mermaidLabel */._b)(marginName(margin), titleLength)}, milliseconds"`,
        `  x-axis "answers" 1 --> ${points.length}`,
        `  y-axis "timeout ${margin_words_describeSeconds(timeoutMs)}" 0 --> ${top}`,
        `  line [${times.join(', ')}]`,
        `  line [${times.map(() => timeoutMs).join(', ')}]`,
        '```',
    ].join('\n');
}
const titleLength = 60;
function slowestOf(answers) {
    return answers.reduce((most, { durationMs }) => Math.max(most, durationMs), 0);
}
/** One block to paste from, with the container above what is its own. */
function patches(margins) {
    const texts = margins.flatMap(({ container, suggestion }) => {
        if (suggestion === null)
            return [];
        const name = (0,report_escape/* visibleLine */.P8)((0,report_escape/* clip */.$Q)(container, limits/* reportLimits */.ny.cellCharacters));
        return [`# ${name}\n${(0,report_escape/* clip */.$Q)(suggestion.patch, limits/* reportLimits */.ny.lineCharacters)}`];
    });
    if (texts.length === 0)
        return [];
    return folded('What to write', [(0,report_escape/* markdownFence */.p0)(texts.join(''), 'yaml')], true);
}

;// CONCATENATED MODULE: ./src/report/markdown/pod.ts
/** What is told of a Pod beside its checks, in Markdown. */






/** None for a Validator. */
function podBlocks(validator, detail) {
    if (validator.status === undefined)
        return [];
    const margins = marginBlocks(validator.margins ?? [], detail);
    if (validator.verdict === 'passed')
        return margins;
    return [
        ...containerTable(validator, detail),
        ...margins,
        ...eventBlocks(validator, detail),
        ...(detail.logs ? logBlocks(validator) : []),
    ];
}
function containerTable(validator, { rows: most }) {
    const { shown, left } = limited(podContainerRows(validator), most);
    const rows = shown.map((row) => [
        emoji[row.tone],
        `${value(row.name)}${row.isInit ? ' (init)' : ''}`,
        sentence(row.state),
        row.ready ? 'yes' : 'no',
        String(row.restarts),
        sentence(row.detail),
    ]);
    const status = describePodStatus(validator);
    return [
        ...(status === '' ? [] : [sentence(status)]),
        ...table(['', 'Container', 'State', 'Ready', 'Restarts', 'Last end'], rows),
        ...(rows.length === 0 ? [] : more(left, 'container')),
    ];
}
function eventBlocks(validator, { rows: most }) {
    const warnings = podEvents(validator).filter(({ type }) => type === 'Warning');
    const { shown, left } = limited(warnings, most);
    const rows = shown.map(({ reason, container, count, message }) => [
        sentence(reason),
        container === null ? '' : value(container),
        String(count),
        sentence(message),
    ]);
    const list = table(['Event', 'Container', 'Times', 'Message'], rows);
    return list.length === 0 ? [] : [...list, ...more(left, 'event')];
}
function logBlocks(validator) {
    return podLogs(validator).flatMap(({ name, log, isBad }) => {
        const text = log.lines.join('\n');
        const { lines } = (0,report_escape/* lastLines */.w$)(text, limits/* reportLimits */.ny.logLines, limits/* reportLimits */.ny.lineCharacters);
        const title = `Log of ${summaryName(logTitle(name, log))}`;
        return folded(title, [(0,report_escape/* markdownFence */.p0)(lines.join('\n'), 'text')], isBad);
    });
}

;// CONCATENATED MODULE: ./src/report/markdown/validator.ts
/** What one Validator found, in Markdown. */










/** The blocks of a Validator, its heading first. */
function validatorBlocks(validator, detail, heading) {
    const { causes, others } = (0,report_causes/* splitByCause */.B_)(validator.checks);
    const urgent = (0,words/* byUrgency */.td)(others).filter((check) => check.outcome !== 'passed');
    const logs = detail.logs && validator.verdict !== 'passed' ? validator_logBlocks(validator.container) : [];
    const isCause = causes.some(report_causes/* isOfContainer */.bY);
    const { shown, left } = limited(urgent, detail.rows);
    return [
        `${heading} ${emoji[(0,words/* toneOf */.YV)(validator.verdict)]} ${sentence(validator.name)}: ${(0,words/* describeResults */.ws)(validator.checks)}`,
        aboutLine(validator),
        ...noticeBlocks(validator.notices, detail),
        ...causes.map((cause) => causeBlock(cause, validator, detail)),
        ...(isCause ? logs : []),
        ...failureTable(shown),
        ...more(left, 'failure'),
        ...(detail.attempts ? shown.flatMap((check) => failureBlocks(check, detail)) : []),
        ...(isCause ? [] : logs),
        ...podBlocks(validator, detail),
        ...passedBlocks(validator, detail),
    ];
}
/** What befell several checks at once, and which. */
function causeBlock(cause, { notices }, { rows }) {
    const { shown, left } = limited(cause.checks, rows);
    const names = shown.map(({ name }) => value(name)).join(', ');
    const message = (0,report_causes/* isTold */.Wc)(cause, notices) ? '' : `${sentence(cause.message)}: `;
    const list = names === '' ? '' : `: ${names}${left === 0 ? '' : ` and ${left} more`}`;
    return `${emoji[(0,words/* toneOf */.YV)(cause.outcome)]} ${message}**${(0,report_causes/* describeSharedCause */.Yf)(cause)}**${list}`;
}
function aboutLine(validator) {
    const link = (0,report_escape/* webAddress */.Dy)(validator.documentation);
    return [
        validator.description === '' ? '' : sentence(validator.description),
        value(validator.source),
        (0,words/* describeDuration */.MB)(validator.durationMs),
        link === null ? '' : `[documentation on ${sentence(link.host)}](${link.href})`,
    ]
        .filter((part) => part !== '')
        .join(' · ');
}
function failureTable(checks) {
    const rows = checks.map((check) => [
        emoji[(0,words/* toneOf */.YV)(check.outcome)],
        value(check.name),
        value(check.wanted),
        sentence(check.reason.message),
        check.attemptCount.toLocaleString('en-US'),
        check.startedAt === null ? '–' : unbroken((0,words/* describeDuration */.MB)(check.durationMs)),
    ]);
    return table(['', 'Check', 'Wanted', 'What happened', 'Attempts', 'Took'], rows);
}
/** What the row in the table has no room for. */
function failureBlocks(check, detail) {
    if (!(0,words/* hasMoreToTell */.s1)(check))
        return [];
    const last = check.attempts.at(-1);
    const seen = last === undefined ? '' : (0,words/* describeSeen */.jE)(last.seen);
    const items = [
        check.description === '' ? '' : sentence(check.description),
        seen === '' ? '' : `Seen: ${value(seen)}`,
        lastAttempt(check),
        `Written at ${value((0,errors/* describeLocation */.lR)(check.location))}`,
        check.cause === undefined
            ? ''
            : `Cause: ${sentence(check.cause.message)}, at ${value((0,errors/* describeLocation */.lR)(check.cause.location))}`,
    ].filter((item) => item !== '');
    const list = items.map((item) => `- ${item}`).join('\n');
    const outputs = detail.logs ? outputBlocks(check) : [];
    const title = `${emoji[(0,words/* toneOf */.YV)(check.outcome)]} ${summaryName(check.name)}`;
    return folded(title, [list, ...outputs], true);
}
function lastAttempt(check) {
    const last = check.attempts.at(-1);
    if (last === undefined)
        return '';
    const took = `at ${(0,words/* timeOfDay */.rb)(last.startedAt)} UTC took ${(0,words/* describeDuration */.MB)(last.durationMs)}`;
    return `Attempt ${check.attemptCount} ${took}: ${sentence(last.reason.message)}`;
}
function outputBlocks(check) {
    const seen = check.attempts.at(-1)?.seen;
    return ['stdout', 'stderr'].flatMap((name) => {
        const { lines, left } = (0,report_escape/* lastLines */.w$)(seen?.[name] ?? '', limits/* reportLimits */.ny.outputLines, limits/* reportLimits */.ny.lineCharacters);
        if (lines.length === 0)
            return [];
        const rest = left === 0 ? '' : ` (${left} lines before)`;
        return [`\`${name}\`${rest}:`, (0,report_escape/* markdownFence */.p0)(lines.join('\n'), 'text')];
    });
}
function validator_logBlocks(container) {
    if (container === null)
        return [];
    const { lines, left } = (0,report_escape/* lastLines */.w$)(container.logs.text, limits/* reportLimits */.ny.logLines, limits/* reportLimits */.ny.lineCharacters);
    const about = (0,words/* describeContainer */.rc)(container);
    if (lines.length === 0) {
        return [`Container ${value(container.name)} ${about} and wrote nothing.`];
    }
    const there = left > 0 || container.logs.truncated ? ', there were more' : '';
    return folded(`Container ${summaryName(container.name)} ${about}: its last ${(0,words/* plural */.LS)(lines.length, 'log line')}${there}`, [(0,report_escape/* markdownFence */.p0)(lines.join('\n'), 'text')], lines.length <= openLogLines);
}
/** A short log is read at once; a long one would push the next failure off the screen. */
const openLogLines = 12;
function passedBlocks(validator, detail) {
    const passed = validator.checks.filter((check) => check.outcome === 'passed');
    if (passed.length === 0)
        return [];
    const title = `${emoji.good} ${(0,words/* plural */.LS)((0,words/* countChecks */.ls)(passed).passed, 'passed check')}`;
    const { shown, left } = limited(passed, detail.rows);
    if (detail.passes === 'count' || shown.length === 0)
        return [title];
    const rest = more(left, 'passed check');
    if (detail.passes === 'names') {
        return folded(title, [shown.map((check) => value(check.name)).join(', '), ...rest]);
    }
    const rows = shown.map((check) => [
        value(check.name),
        sentence(check.description),
        value(check.wanted),
        check.attemptCount.toLocaleString('en-US'),
        unbroken((0,words/* describeDuration */.MB)(check.durationMs)),
    ]);
    return folded(title, [
        ...table(['Check', 'Description', 'Wanted', 'Attempts', 'Took'], rows),
        ...rest,
    ]);
}
/** Notices as a list, the place in front and the hint behind; below it what commands wrote last. */
function noticeBlocks(notices, detail) {
    const { shown, left } = limited((0,report_notices/* mergeNotices */.U)(notices), Math.max(1, detail.rows));
    const items = shown.map((notice) => {
        const place = notice.location === null ? '' : `${value((0,errors/* describeLocation */.lR)(notice.location))}: `;
        const hint = notice.hint === null ? '' : `<br>→ ${sentence(notice.hint)}`;
        return `- ${severityMarks[notice.severity]} ${place}${sentence(notice.message)}${hint}`;
    });
    if (items.length === 0)
        return [];
    const outputs = detail.logs ? shown.flatMap(noticeOutputBlocks) : [];
    return [items.join('\n'), ...more(left, 'notice'), ...outputs];
}
function noticeOutputBlocks(notice) {
    const lines = (0,notice_output/* noticeOutput */.K)(notice);
    return lines.length === 0 ? [] : ['Written last:', (0,report_escape/* markdownFence */.p0)(lines.join('\n'), 'text')];
}
const severityMarks = {
    error: '❌',
    warning: '⚠️',
    notice: 'ℹ️',
};

;// CONCATENATED MODULE: ./src/report/markdown/compatibility.ts
/** Where images would run, in Markdown: the matrix image × node, and what is missing where. */








/** The matrix over all images; no block when no image was asked. */
function matrixBlocks(images, detail) {
    const matrix = compatibilityMatrix(images);
    if (matrix === null)
        return [];
    const columns = limited(matrix.images, matrixColumns);
    const rows = limited(matrix.rows, detail.rows);
    return [
        '### Where it runs',
        `${(0,words_compatibility/* describeReach */.Lo)(matrix)}.`,
        ...table(['Nodes', 'Names', ...columns.shown.map((image) => value(image.reference))], rows.shown.map((row) => matrixRow(row, columns.shown.length))),
        ...more(rows.left, 'row'),
        ...more(columns.left + matrix.imagesLeft, 'image'),
    ];
}
/** A wider table cannot be read on a summary's page. */
const matrixColumns = 12;
function matrixRow(row, columns) {
    const cells = row.cells.slice(0, columns).map((cell) => {
        if (cell === null)
            return 'not asked';
        const best = cell.bestSet === null ? undefined : cell.sets[cell.bestSet];
        const set = best === undefined || best.tag === '' ? '' : ` (${sentence(best.tag)})`;
        return `${emoji[(0,words/* toneOf */.YV)(cell.verdict)]} ${cell.verdict}${set}`;
    });
    return [
        row.nodes.length.toLocaleString('en-US'),
        sentence((0,words_compatibility/* describeNodes */.TZ)(row.nodes, limits/* reportLimits */.ny.nodeNames)),
        ...cells,
    ];
}
/** One image's answer: what is missing on which nodes, and the expressions behind it. */
function compatibilityBlocks(compatibility, detail, heading) {
    const wanting = (0,words_compatibility/* groupsByUrgency */.fm)(compatibility.nodes).filter((group) => group.verdict !== 'compatible');
    const { shown, left } = limited(wanting, detail.rows);
    return [
        `${heading} ${emoji[(0,words/* toneOf */.YV)(compatibility.verdict)]} Compatibility: ${compatibility.verdict}`,
        `Specification ${value(compatibility.source)}${compatibility.digest === null ? '' : ` · ${value(compatibility.digest)}`}`,
        ...noticeBlocks(compatibility.notices, detail),
        ...missingTable(shown),
        ...more(left, 'node group'),
        ...(detail.attempts ? shown.flatMap((group) => expressionBlocks(group, detail)) : []),
    ];
}
function missingTable(groups) {
    const rows = groups.flatMap((group) => group.sets
        .filter((set) => set.verdict !== 'compatible')
        .map((set) => [
        emoji[(0,words/* toneOf */.YV)(set.verdict)],
        sentence((0,words_compatibility/* describeNodes */.TZ)(group.nodes, limits/* reportLimits */.ny.nodeNames)),
        sentence((0,words_compatibility/* describeSet */.iG)(set)),
        set.missing.length === 0 ? set.verdict : set.missing.map(sentence).join('<br>'),
    ]));
    return table(['', 'Nodes', 'Set', 'What is missing'], rows);
}
function expressionBlocks(group, detail) {
    const rows = group.sets.flatMap(expressionRows);
    const { shown, left } = limited(rows, detail.rows);
    return folded(`Found and wanted on ${summaryName((0,words_compatibility/* describeNodes */.TZ)(group.nodes, limits/* reportLimits */.ny.nodeNames))}`, [
        ...table(['', 'Rule', 'Feature', 'Found', 'Wanted', 'Written at'], shown),
        ...more(left, 'expression'),
    ]);
}
function expressionRows(set) {
    return set.rules.flatMap((rule) => {
        const place = rule.location === null ? '' : value((0,errors/* describeLocation */.lR)(rule.location));
        if (rule.error !== null) {
            return [[emoji.broken, value(rule.name), '', sentence(rule.error), '', place]];
        }
        return rule.expressions
            .filter((expression) => expression.verdict !== 'matched')
            .map((expression) => [
            emoji[(0,words/* toneOf */.YV)(expression.verdict)],
            value(rule.name),
            value((0,words_compatibility/* featureName */.qx)(expression)),
            `${sentence((0,words_compatibility/* describeFound */.Kq)(expression))}${expression.hint === null ? '' : `<br>${sentence(expression.hint)}`}`,
            value(expression.wanted),
            expression.location === null ? place : value((0,errors/* describeLocation */.lR)(expression.location)),
        ]);
    });
}

;// CONCATENATED MODULE: ./src/report/timeline.ts
/** Null when nothing was started. Times that cannot be read are left out. */
function timelineOf(validators) {
    const rows = validators.flatMap(rowsOf).filter((row) => Number.isFinite(row.start));
    const first = rows[0];
    if (first === undefined)
        return null;
    let origin = first.start;
    let end = first.start;
    for (const row of rows) {
        origin = Math.min(origin, row.start);
        end = Math.max(end, row.start + row.duration);
    }
    return {
        origin,
        span: Math.max(1, end - origin),
        rows: rows.map((row) => relativeTo(origin, row)),
    };
}
function rowsOf(validator) {
    const checks = validator.checks.flatMap((check, index) => checkRow(validator.name, check, index));
    const container = validator.container;
    if (container?.startedAt == null || container.startDurationMs === null)
        return checks;
    const start = {
        kind: 'start',
        index: null,
        validator: validator.name,
        name: 'container start',
        outcome: 'passed',
        start: Date.parse(container.startedAt) - container.startDurationMs,
        duration: container.startDurationMs,
        bars: [],
    };
    return [start, ...checks];
}
function checkRow(validator, check, index) {
    if (check.startedAt === null)
        return [];
    return [
        {
            kind: 'check',
            index,
            validator,
            name: check.name,
            outcome: check.outcome,
            start: Date.parse(check.startedAt),
            duration: check.durationMs,
            bars: check.attempts.map(barOf),
        },
    ];
}
function barOf(attempt) {
    return {
        start: Date.parse(attempt.startedAt),
        duration: attempt.durationMs,
        ok: attempt.ok,
        code: attempt.reason.code,
    };
}
function relativeTo(origin, row) {
    return {
        ...row,
        start: row.start - origin,
        bars: row.bars
            .filter((bar) => Number.isFinite(bar.start))
            .map((bar) => ({ ...bar, start: Math.max(0, bar.start - origin) })),
    };
}

;// CONCATENATED MODULE: ./src/report/markdown/mermaid.ts
/** The timeline as a Mermaid Gantt chart: a section a check, a bar an attempt, red until it passes. */





/** Blocks of Markdown; none when nothing was started. */
function mermaidTimeline(image) {
    const timeline = timelineOf(image.validators);
    if (timeline === null)
        return [];
    const rows = timeline.rows.slice(0, limits/* reportLimits */.ny.diagramRows);
    const labels = labelsOf(rows);
    const sections = rows.flatMap((row, index) => [
        `  section ${labels[index] ?? ''}`,
        ...barLines(timeline, row, index),
    ]);
    const diagram = [
        '```mermaid',
        '---',
        'displayMode: compact',
        'config:',
        '  gantt:',
        `    leftPadding: ${labelPixels(labels)}`,
        '---',
        'gantt',
        '  dateFormat x',
        `  axisFormat ${axisFormat(timeline)}`,
        ...sections,
        '```',
    ].join('\n');
    return [diagram, ...more(timeline.rows.length - rows.length, 'row')];
}
/**
 * Short runs count seconds from the first start, long ones show the reader's clock. Mermaid writes
 * times in the reader's time zone, and zones differ by half hours but not by seconds.
 */
function axisFormat(timeline) {
    if (timeline.span < 10_000)
        return '%-S.%L s';
    return timeline.span < 60_000 ? '%-S s' : '%H:%M:%S';
}
/** A time of which the seconds are zero in every time zone of our days. */
const zero = Date.UTC(2000, 0, 1);
function barLines(timeline, row, index) {
    const base = timeline.span < 60_000 ? zero : timeline.origin;
    const bars = row.bars.length === 0 ? [wholeBar(row)] : attemptBars(row.bars, timeline.span);
    return bars.map((bar, number) => `    ${bar.label} :${bar.tag}, t${index}b${number}, ${base + bar.start}, ${bar.duration}ms`);
}
/** Several Validators tell their names, too: sections of one name would be drawn as one. */
function labelsOf(rows) {
    const several = rows.some((row) => row.validator !== rows[0]?.validator);
    return rows.map((row) => (0,report_escape/* mermaidLabel */._b)(several ? `${row.validator} ${row.name}` : row.name, labelLength));
}
/** Mermaid does not measure its labels; what does not fit is drawn over the bars. */
function labelPixels(labels) {
    return 30 + 6 * (0,words/* largest */.nQ)(labels.map((label) => label.length));
}
function wholeBar(row) {
    const tag = row.kind === 'start' ? 'active' : row.outcome === 'passed' ? 'done' : 'crit';
    const label = row.kind === 'start' ? 'start' : row.outcome;
    return {
        label,
        tag,
        start: Math.round(row.start),
        duration: Math.max(1, Math.round(row.duration)),
    };
}
/**
 * An attempt of milliseconds would not be seen in a run of minutes: a bar reaches to the next one,
 * the last over a few percent. Bars of a row that overlap would be drawn in two rows.
 */
function attemptBars(bars, span) {
    const shortest = Math.ceil(span / 40);
    const runs = runsOf(bars, shortest);
    return runs.map((run, index) => {
        const start = Math.round(run.start);
        const next = runs[index + 1];
        const end = next === undefined ? run.lastStart + Math.max(run.duration, shortest) : next.start;
        const mark = run.isMixed ? '✓✗' : run.ok ? '✓' : '✗';
        return {
            label: run.count === 1 ? mark : `${run.count} ${mark}`,
            tag: run.ok ? 'done' : 'crit',
            start,
            duration: Math.max(1, Math.round(end) - start),
        };
    });
}
/** Each attempt for itself, or, where there is no room for its mark, all of one kind together. */
function runsOf(bars, shortest) {
    const single = bars.map((bar) => ({
        ...bar,
        count: 1,
        lastStart: bar.start,
        isMixed: false,
    }));
    const hasRoom = bars.every((bar, index) => {
        const next = bars[index + 1];
        return next === undefined || next.start - bar.start >= shortest;
    });
    if (hasRoom && bars.length <= limits/* reportLimits */.ny.diagramBars)
        return single;
    const runs = [];
    for (const bar of single) {
        const before = runs.at(-1);
        const isFull = runs.length === limits/* reportLimits */.ny.diagramBars;
        if (before === undefined || (before.ok !== bar.ok && !isFull))
            runs.push(bar);
        else
            runs[runs.length - 1] = joined(before, bar);
    }
    return runs;
}
function joined(before, bar) {
    return {
        ...bar,
        start: before.start,
        ok: before.ok && bar.ok,
        count: before.count + 1,
        isMixed: before.isMixed || before.ok !== bar.ok,
    };
}
const labelLength = 40;
/** What the folded block is called. */
function timelineTitle(image) {
    const attempts = image.validators
        .flatMap((validator) => validator.checks)
        .reduce((sum, check) => sum + check.attemptCount, 0);
    return `Timeline: container starts and ${(0,words/* plural */.LS)(attempts, 'attempt')}`;
}

// EXTERNAL MODULE: ./src/report/problems.ts
var problems = __webpack_require__(3300);
;// CONCATENATED MODULE: ./src/report/markdown.ts
/** The report in GitHub's Markdown: a job summary, and the sections that a comment is made of. */









/** The job summary: the most that fits into `maxBytes`, never a half table or an open fence. */
function renderMarkdown(report, options = {}) {
    const maxBytes = options.maxBytes ?? limits/* reportLimits */.ny.summaryBytes;
    const { text } = fitMarkdown((rendered) => Buffer.byteLength(rendered) <= maxBytes, (detail) => renderMarkdownAt(report, detail));
    return text;
}
/** The whole report at one detail, whatever its size: what a shared place fits together itself. */
function renderMarkdownAt(report, detail) {
    return `${blocks_joinBlocks(reportBlocks(report, detail))}\n`;
}
/** One line that says it all: verdict, counts, image, engine, how long. */
function renderGlance(report) {
    const single = report.images.length === 1 ? report.images[0] : undefined;
    const subject = single === undefined ? (0,words/* describeImageCount */._C)(report.images) : imageFacts(single);
    return [
        `${emoji[(0,words/* toneOf */.YV)(report.verdict)]} **${(0,words/* describeVerdict */.XZ)(report)}**`,
        subject,
        value((0,words/* describeEngine */.sk)(report.engine)),
        (0,words/* describeDuration */.MB)(report.durationMs),
    ].join(' · ');
}
/** One image's section, heading included; a comment is made of these. */
function renderImageMarkdown(image, detail) {
    return joinBlocks(imageBlocks(image, detail));
}
/** What stands below the glance, for a place that has a heading and a glance of its own. */
function renderDetails(report, detail) {
    return blocks_joinBlocks(reportBlocks(report, detail).slice(2));
}
function reportBlocks(report, detail) {
    const images = limitedByVerdict(report.images, Math.max(1, detail.rows));
    const alone = report.images.length === 1;
    return [
        '## Container Canary',
        renderGlance(report),
        ...noticeBlocks((0,problems/* errorsOutside */.L)(report), detail),
        ...matrixBlocks(report.images, detail),
        ...images.shown.flatMap((image) => alone ? imageBody(image, detail, '###') : imageBlocks(image, detail)),
        ...more(images.left, 'image', images.leftBad),
    ];
}
function imageBlocks(image, detail) {
    return [
        `### ${emoji[(0,words/* toneOf */.YV)(image.verdict)]} ${value(image.reference)}: ${(0,words/* describeImage */.hu)(image)}`,
        imageFacts(image, false),
        ...imageBody(image, detail, '####'),
    ];
}
function imageBody(image, detail, heading) {
    const { shown, left, leftBad } = limitedByVerdict(image.validators, detail.rows);
    return [
        ...noticeBlocks(image.notices, detail),
        ...shown.flatMap((validator) => validatorBlocks(validator, detail, heading)),
        ...more(left, 'validator', leftBad),
        ...(image.compatibility === null || detail.rows === 0
            ? []
            : compatibilityBlocks(image.compatibility, detail, heading)),
        ...(detail.timeline ? folded(timelineTitle(image), mermaidTimeline(image)) : []),
    ];
}
function imageFacts(image, withName = true) {
    const digest = image.digest ?? image.id;
    return [
        withName ? value(image.reference) : '',
        image.platform === null ? '' : value(image.platform),
        digest === null ? '' : value((0,words/* shortDigest */.VK)(digest)),
    ]
        .filter((fact) => fact !== '')
        .join(' · ');
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ noticeOutput)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5256);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6412);


/** The last lines that a command behind a notice wrote, as every format shows them. */
function noticeOutput({ output }) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w$)(output?.text ?? '', _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.outputLines, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.lineCharacters).lines;
}


/***/ }),

/***/ 1263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ mergeNotices)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);

/**
 * Notices that say the same of several places are one, at the first of them: a manifest may ask a
 * hundred times for what is worth one word.
 */
function mergeNotices(notices) {
    const groups = new Map();
    for (const notice of notices) {
        const { kind, severity, code, message, hint, output } = notice;
        const said = [kind, severity, code, message, hint, output?.text, output?.truncated];
        const key = JSON.stringify(said);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [notice]);
        else
            group.push(notice);
    }
    return [...groups.values()].flatMap(([first, ...rest]) => {
        if (first === undefined)
            return [];
        if (rest.length === 0)
            return [first];
        const message = `${first.message} (and at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest.length, 'more place')})`;
        return [{ ...first, message }];
    });
}


/***/ }),

/***/ 3300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ errorsOutside),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

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

/***/ 7634:
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
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);

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
    const count = matrix.compatibleCount.toLocaleString('en-US');
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


/***/ })

};
;