"use strict";
exports.id = 4801;
exports.ids = [4801];
exports.modules = {

/***/ 4031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   IE: () => (/* binding */ xmlAttribute),
/* harmony export */   Kc: () => (/* binding */ markdownHtmlCode),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   _n: () => (/* binding */ visibleBlock),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   w$: () => (/* binding */ lastLines),
/* harmony export */   xK: () => (/* binding */ xmlText),
/* harmony export */   xs: () => (/* binding */ htmlBlock)
/* harmony export */ });
/* unused harmony exports commandMessage, commandProperty */
/**
 * What an image, a manifest or a registry says is data. Each function here makes a text harmless
 * for one place, and keeps it readable for a person.
 */
/**
 * Characters that a person does not see, or that reorder what a person sees: C0 and C1 controls,
 * bidirectional controls, zero-width characters, line separators, tag characters, fillers, lone
 * surrogates, the two noncharacters XML forbids. The variation selectors of emoji are left alone.
 */
const unseen = /(?![\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}\uFFFE\uFFFF]/gu;
const plainAscii = /^[ -~]*$/;
/** Select Graphic Rendition, after its escape character: colours, which say nothing in a report. */
const colours = /\p{Cc}\[[0-9;:]{0,64}m/gu;
const escapeCharacter = '\u001B';
/** One line: every unseen character is shown (`␛`, `␊`, `<U+202E>`). */
function visibleLine(text) {
    return plainAscii.test(text) ? text : text.replace(unseen, showCharacter);
}
/** Several lines: line breaks and tabs stay (a lone carriage return breaks a line), colours go. */
function visibleBlock(text) {
    if (plainAscii.test(text))
        return text;
    return text
        .replace(colours, (found) => (found.startsWith(escapeCharacter) ? '' : found))
        .replace(/\r\n?/g, '\n')
        .replace(unseen, (character) => character === '\n' || character === '\t' ? character : showCharacter(character));
}
/** Cut to `limit` characters, never inside a surrogate pair, with how much was left out. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const start = cut(text, limit);
    return `${start}… (${text.length - start.length} more characters)`;
}
/** The first `limit` UTF-16 units, or one fewer where a surrogate pair stands at the cut. */
function cut(text, limit) {
    const last = text.charCodeAt(limit - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
/** The last `count` lines of a block, each cut to `characters`, and how many lines were left out. */
function lastLines(text, count, characters) {
    const all = withoutEnd(visibleBlock(text)).split('\n');
    if (all.length === 1 && all[0] === '')
        return { lines: [], left: 0 };
    return {
        lines: all.slice(-count).map((line) => clip(line, characters)),
        left: Math.max(0, all.length - count),
    };
}
/** Without the line breaks at the end. A pattern would take quadratic time on many of them. */
function withoutEnd(block) {
    let end = block.length;
    while (block.charAt(end - 1) === '\n')
        end -= 1;
    return block.slice(0, end);
}
/** For text between tags and in quoted attributes of HTML. */
function htmlText(text) {
    return escapeMarkup(visibleLine(text));
}
/** As {@link htmlText}; line breaks and tabs stay. */
function htmlBlock(text) {
    return escapeMarkup(visibleBlock(text));
}
/** For text between tags of XML 1.0, which forbids most controls even when they are escaped. */
function xmlText(text) {
    return escapeMarkup(visibleBlock(text));
}
/** For a quoted attribute of XML 1.0, whose line breaks a reader would turn into spaces. */
function xmlAttribute(text) {
    return escapeMarkup(visibleLine(text));
}
function escapeMarkup(text) {
    return /[&<>"']/.test(text)
        ? text.replace(/[&<>"']/g, (character) => markup.get(character) ?? character)
        : text;
}
const markup = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
/**
 * Markdown for text inside a line, a table cell or a heading. A word that GitHub would turn into
 * something (a mention, an issue, a link, a commit, an emoji, a formula) is set as code, where it
 * stays what it is and can be copied; other marks are escaped.
 */
function markdownText(text) {
    return visibleLine(text.replace(/[\r\n]+/g, ' ').trim())
        .split(/( +)/)
        .map((word) => (isActive(word) ? activeWord(word) : escapeMarks(word)))
        .join('')
        .replace(/^(\d+)([.)])/, '$1\\$2')
        .replace(/^[-+=#]/, '\\$&');
}
const activePatterns = [
    /[@$]/,
    /#[\p{L}\p{N}_]/u,
    /:\/\/|www\.|mailto:|xmpp:/i,
    /:[a-z0-9_+-]+:/i,
    /GH-\d/i,
    /\b[0-9a-f]{7,}\b/i,
];
function isActive(word) {
    return activePatterns.some((pattern) => pattern.test(word));
}
/** Sentence punctuation around the word stays outside the code. */
function activeWord(word) {
    let start = 0;
    let end = word.length;
    while (start < end && opening.has(word.charAt(start)))
        start += 1;
    while (end > start && closing.has(word.charAt(end - 1)))
        end -= 1;
    if (start === end)
        return markdownCode(word);
    return (escapeMarks(word.slice(0, start)) +
        markdownCode(word.slice(start, end)) +
        escapeMarks(word.slice(end)));
}
const opening = new Set('("\'[{<');
const closing = new Set(')"\']}>.,;:!?');
function escapeMarks(text) {
    return text.replace(/[\\`*_~[\]<>&|!]/g, (mark) => entities.get(mark) ?? `\\${mark}`);
}
const entities = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['|', '&#124;'],
]);
/**
 * A code span that fits into a table cell. A pipe cannot be told apart from a cell's border inside
 * of backticks by every reader, so such a text is set as `<code>` with its marks as entities.
 */
function markdownCode(text) {
    const line = visibleLine(text);
    if (line === '')
        return '';
    if (line.includes('|'))
        return markdownHtmlCode(line);
    const ticks = '`'.repeat(longestRun(line, /`+/g) + 1);
    const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Entities hide marks from Markdown; an address with `@` is recognised behind them, too. */
function asEntities(text) {
    return text.replace(/(?<=www)\.|[^\p{L}\p{N} ,./=-]/giu, (mark) => {
        const guard = mark === '@' ? '&#8203;' : '';
        return `&#${mark.codePointAt(0) ?? 0xfffd};${guard}`;
    });
}
/** Code between HTML tags inside of Markdown, such as a `<summary>`, where backticks mean nothing. */
function markdownHtmlCode(text) {
    return `<code>${asEntities(visibleLine(text))}</code>`;
}
/** A fenced block whose fence is longer than any run of backticks inside. */
function markdownFence(text, language) {
    const block = visibleBlock(text);
    const fence = '`'.repeat(Math.max(3, longestRun(block, /`+/g) + 1));
    return `${fence}${language}\n${withoutEnd(block)}\n${fence}`;
}
function longestRun(text, run) {
    let longest = 0;
    for (const [found] of text.matchAll(run))
        longest = Math.max(longest, found.length);
    return longest;
}
/** A link's target, safe in Markdown and in an attribute; null where it is no plain web address. */
function webAddress(text) {
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
        return null;
    const url = new URL(text);
    // A name and a password in front of the host serve only to mislead.
    if (url.username !== '' || url.password !== '' || url.host.includes('['))
        return null;
    const href = url.href.replace(/[()<>[\]\\`*_|"'~@$]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
    return { href: escapeMarkup(href), host: url.host };
}
/**
 * A name in a Mermaid diagram. Its grammar has no escape that holds everywhere, so what could
 * mean something there (`:` `;` `#` `%` braces) is replaced.
 */
function mermaidLabel(text, limit) {
    const label = visibleLine(text)
        .replace(/[^\p{L}\p{N} ._/()+=-]/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
    return label.length > limit ? `${cut(label, limit)}…` : label;
}
/** The message of a workflow command (`::error::message`). */
function commandMessage(text) {
    return visibleBlock(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}
/** A property of a workflow command (`::error title=property::`). */
function commandProperty(text) {
    return commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * Lines for a log that the runner reads: none of them is a workflow command any more. The runner
 * takes `::` at a line's start, after what .NET holds for white space, and `##[` anywhere.
 */
function withoutCommands(text) {
    return text.replace(/^((?:[^\S\n]|\u0085)*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
function showCharacter(character) {
    const code = character.codePointAt(0) ?? 0xfffd;
    // Control pictures stand for C0; the block has one for DEL as well.
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '␡';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}


/***/ }),

/***/ 4801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderJunit: () => (/* binding */ renderJunit)
});

// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(351);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/report/problems.ts
var problems = __webpack_require__(3300);
// EXTERNAL MODULE: ./src/report/words-compatibility.ts
var words_compatibility = __webpack_require__(7634);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
;// CONCATENATED MODULE: ./src/report/junit/suites.ts
/** What a report comes to in the words of JUnit: suites and cases. */






/** Suites in the order of the report. Whatever is not passed is a failing case. */
function suitesOf(report) {
    const suites = [
        ...errorSuite('Container Canary', (0,problems/* errorsOutside */.L)(report), report),
        ...report.images.flatMap((image) => imageSuites(image, report)),
    ];
    const failing = suites.some((suite) => suite.cases.some(isBad));
    if (report.verdict === 'passed' || failing)
        return suites;
    return [...suites, verdictSuite('Container Canary', report.verdict, report)];
}
function isBad(one) {
    return one.result === 'failure' || one.result === 'error';
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
function errorCases(suite, notices) {
    return notices
        .filter((notice) => notice.severity === 'error')
        .map((notice) => ({
        ...plainCase(suite, notice.code, 'error', notice.code, notice.message),
        details: joinLines([
            notice.location === null ? '' : `at ${(0,errors/* describeLocation */.lR)(notice.location)}`,
            notice.hint ?? '',
        ]),
    }));
}
function imageSuites(image, report) {
    const suites = [
        ...errorSuite(image.reference, image.notices, report),
        ...image.validators.map((validator) => validatorSuite(image, validator)),
        ...(image.compatibility === null
            ? []
            : [compatibilitySuite(image, image.compatibility, report)]),
    ];
    const failing = suites.some((suite) => suite.cases.some(isBad));
    if (image.verdict === 'passed' || failing)
        return suites;
    return [...suites, verdictSuite(image.reference, image.verdict, report)];
}
function validatorSuite(image, validator) {
    const name = suiteName(image, validator.name);
    const cases = [
        ...errorCases(name, validator.notices),
        ...validator.checks.map((check) => checkCase(name, check)),
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
function verdictCase(suite, verdict) {
    const result = verdict === 'failed' ? 'failure' : 'error';
    return plainCase(suite, 'verdict', result, verdict, `the verdict is ${verdict}`);
}
/** Readers take what is before the last dot for a package: the image is one, whatever dots it has. */
function suiteName(image, name) {
    return `${image.reference.replaceAll('.', '_')}.${name}`;
}
function imageProperties(image) {
    return [
        ['image', image.reference],
        ['image-id', image.id],
        ['image-digest', image.digest],
        ['platform', image.platform],
    ];
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
        result: results[check.outcome],
        code: check.reason.code,
        message: check.reason.message,
        details: joinLines([
            `at ${(0,errors/* describeLocation */.lR)(check.location)}`,
            `wanted: ${check.wanted}`,
            seen === '' ? '' : `seen: ${seen}`,
            when,
        ]),
        stdout: joined(last?.seen.stdout ?? '', limits/* reportLimits */.ny.outputLines),
        stderr: joined(last?.seen.stderr ?? '', limits/* reportLimits */.ny.outputLines),
    };
}
function compatibilitySuite(image, compatibility, report) {
    const name = suiteName(image, 'compatibility');
    const cases = [
        ...errorCases(name, compatibility.notices),
        ...compatibility.nodes.map((group) => nodeCase(name, group)),
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
function plainCase(suite, name, result, code, message) {
    return { suite, name, durationMs: 0, result, code, message, details: '', stdout: '', stderr: '' };
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
        skipped: String(suite.cases.filter((one) => one.result === 'skipped').length),
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
function renderResult(one) {
    if (one.result === 'passed')
        return '';
    if (one.result === 'skipped')
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

/***/ 3300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ errorsOutside),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/**
 * Errors that no image and no Validator tells in its place. A report lists every cause of `errored`
 * at its top; told twice, one cause looks like two.
 */
function errorsOutside(report) {
    const told = new Set(report.images.flatMap((image) => [
        ...image.notices.map(identityOf),
        ...image.validators.flatMap((validator) => validator.notices.map(identityOf)),
        ...(image.compatibility?.notices.map(identityOf) ?? []),
    ]));
    return report.errors.filter((error) => !told.has(identityOf(error)));
}
/** What makes two notices the same. */
function identityOf(notice) {
    return JSON.stringify([notice.code, notice.message, notice.location]);
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