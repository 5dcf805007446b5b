"use strict";
exports.id = 6447;
exports.ids = [6447];
exports.modules = {

/***/ 98687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sourceLink)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19334);


/**
 * The page of a line in the repository, at the commit that was judged. It may stand in Markdown and in
 * an attribute.
 *
 * @returns null where the place is no file of it, or nobody knows where it is kept
 */
function sourceLink(location, repository) {
    if (repository === undefined || !(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isRepositoryFile */ .$)(location))
        return null;
    if (!isCommit(repository.commit))
        return null;
    const path = location.file
        .split(/[/\\]/)
        .filter((part) => part !== '.' && part !== '')
        .map((part) => encodeURIComponent(part.toWellFormed()))
        .join('/');
    const address = `${repository.url}/blob/${repository.commit}/${path}#L${location.line}`;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .webAddress */ .Dy)(address)?.href ?? null;
}
/** A report may have been written by anybody. */
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}


/***/ }),

/***/ 96447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oG: () => (/* reexport */ markdownDetails),
  PL: () => (/* binding */ renderDetails),
  FY: () => (/* binding */ renderGlance),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: fitMarkdown, renderMarkdownAt

// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/report/words.ts + 1 modules
var words = __webpack_require__(33850);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
;// CONCATENATED MODULE: ./src/report/markdown/blocks.ts
/** Blocks of GitHub's Markdown. Their parts are Markdown already: escape what comes from outside. */



const emoji = {
    good: '✅',
    warning: '⚠️',
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
function joinBlocks(blocks) {
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
    const bad = leftBad === 0 ? '' : `, ${(0,words/* describeNumber */.Df)(leftBad)} of them did not pass`;
    return [`_… and ${(0,words/* plural */.LS)(left, `more ${what}`)}${bad}._`];
}
/** Our own words in a narrow column, kept on one line. */
function unbroken(words) {
    return words.replaceAll(' ', '&nbsp;');
}

// EXTERNAL MODULE: ./src/report/glance/befallen-words.ts
var befallen_words = __webpack_require__(94248);
// EXTERNAL MODULE: ./src/report/causes.ts
var report_causes = __webpack_require__(40304);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/report/glance/anchors.ts

/**
 * What the names of a report's places begin with. Summaries of several jobs stand on one page, and sections
 * of several in one comment: a link in one of them must not lead into another.
 */
function anchorPrefix({ startedAt, durationMs, images }) {
    const facts = [startedAt, durationMs, ...images.map(({ reference }) => reference)];
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(facts)).digest('hex');
    return `canary-${digest.slice(0, 8)}-`;
}

// EXTERNAL MODULE: ./src/report/glance/source-link.ts
var source_link = __webpack_require__(98687);
// EXTERNAL MODULE: ./src/report/glance/told.ts + 7 modules
var glance_told = __webpack_require__(71251);
// EXTERNAL MODULE: ./src/report/reason-link.ts
var reason_link = __webpack_require__(71629);
;// CONCATENATED MODULE: ./src/report/markdown/page.ts
/** What every part of a Markdown report needs of all of it. */







function pageOf(report, detail) {
    const told = (0,glance_told/* toldCauses */.o)(report, Math.min(detail.rows, limits/* reportLimits */.ny.causes));
    return { report, detail, told, anchors: anchorPrefix(report) };
}
/**
 * A place to link to. GitHub keeps it, with a prefix that it adds to links as well:
 * https://docs.github.com/en/get-started/writing-on-github (custom anchors)
 */
function page_anchor({ anchors }, target) {
    return `<a name="${anchors}${target}"></a>`;
}
/** A link to a place of this report. The words are Markdown already. */
function inner({ anchors }, target, words) {
    return `[${words}](#${anchors}${target})`;
}
/** `file:line:column`, as a link where it lies in the repository. */
function placeLink({ report }, location) {
    const words = value((0,errors/* describeLocation */.lR)(location));
    const address = (0,source_link/* sourceLink */._)(location, report.repository);
    return address === null ? words : `[${words}](${address})`;
}
/** A code that the page of codes has a section for, as a link to it. */
function codeLink(code) {
    return `[${code}](${(0,reason_link/* reasonLink */.N)(code)})`;
}

;// CONCATENATED MODULE: ./src/report/markdown/causes.ts
/** Causes in Markdown, each once: a paragraph, the decisive lines, the place to mend. */







/** None where everything passed. */
function causeBlocks(page) {
    const { causes, left } = page.told;
    if (causes.length === 0)
        return more(left, 'cause');
    return [
        '### What is wrong',
        ...causes.flatMap((cause, index) => causeBlock(page, cause, causes.length > 1 ? index + 1 : null)),
        ...more(left, 'cause'),
    ];
}
function causeBlock(page, cause, number) {
    const { lines, headline } = cause;
    const isSaid = lines.length === 1 && lines[0]?.trim() === headline;
    const log = lines.length === 0 || isSaid || !page.detail.attempts
        ? []
        : [(0,report_escape/* markdownFence */.p0)(lines.join('\n'), 'text')];
    const words = [
        titleOf(cause, number),
        befallenLine(page, cause),
        wantedLine(page, cause),
        placeLine(page, cause),
        cause.hint === null ? '' : `→ ${sentence(cause.hint)}`,
    ];
    return [words.filter((line) => line !== '').join('<br>'), ...log];
}
function titleOf({ outcome, code, message, headline }, number) {
    const mark = `${emoji[(0,words/* toneOf */.YV)(outcome)]}${number === null ? '' : ` **${number}.**`}`;
    const said = headline === '' ? '' : `: ${value(headline)}`;
    const link = code === null ? '' : ` (${codeLink(code)})`;
    return `${mark} **${sentence(message)}**${said}${link}`;
}
/** `8 checks failed for it: user, home and 6 more · in notebook · of trainer:3`. */
function befallenLine(page, cause) {
    const { count, checks, validators, images } = (0,befallen_words/* befallenNames */.WD)(cause, page.report);
    const names = listed(page, checks.map(value));
    const first = count === '' ? names : `**${count}**${names === '' ? '' : `: ${names}`}`;
    const parts = [
        first,
        validators.length === 0 ? '' : `in ${listed(page, validators.map(sentence))}`,
        images.length === 0 ? '' : `of ${listed(page, images.map(value))}`,
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
function listed({ detail }, names) {
    const { shown, left } = (0,befallen_words/* someOf */.yU)(names, Math.min(detail.rows, limits/* reportLimits */.ny.causeNames));
    return `${shown.join(', ')}${left === 0 ? '' : ` and ${(0,words/* describeNumber */.Df)(left)} more`}`;
}
/** Of one check, what it asked for: a container that ended is asked for nothing. */
function wantedLine({ detail }, { befell }) {
    const [first, ...rest] = befell;
    const isAlone = rest.every(({ check }) => check?.wanted === first?.check?.wanted);
    if (first?.check == null || !isAlone || !detail.attempts)
        return '';
    if ((0,report_causes/* isShared */.yM)(first.check))
        return '';
    const { wanted } = first.check;
    // A command in it stands in backticks already.
    return `wanted ${wanted.includes('`') ? sentence(wanted) : value(wanted)}`;
}
function placeLine(page, { places, placeNote }) {
    if (places.length === 0 || !page.detail.attempts)
        return '';
    const most = places.length > limits/* reportLimits */.ny.causePlaces ? 1 : places.length;
    const links = places.slice(0, most).map((place) => placeLink(page, place));
    const rest = places.length - most;
    const note = placeNote === null ? '' : `: ${sentence(placeNote)}`;
    return `→ ${links.join(', ')}${note}${rest === 0 ? '' : ` and ${(0,words/* plural */.LS)(rest, 'more place')}`}`;
}

// EXTERNAL MODULE: ./src/report/matrix.ts
var report_matrix = __webpack_require__(53677);
// EXTERNAL MODULE: ./src/report/words-compatibility.ts
var words_compatibility = __webpack_require__(67634);
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

// EXTERNAL MODULE: ./src/report/notice-output.ts
var notice_output = __webpack_require__(31872);
// EXTERNAL MODULE: ./src/report/notices.ts
var report_notices = __webpack_require__(81263);
// EXTERNAL MODULE: ./src/report/words-pod.ts
var words_pod = __webpack_require__(83661);
// EXTERNAL MODULE: ./src/margin-words.ts
var margin_words = __webpack_require__(21933);
// EXTERNAL MODULE: ./src/report/words-margins.ts
var words_margins = __webpack_require__(13209);
;// CONCATENATED MODULE: ./src/report/markdown/margins.ts
/** Margins in Markdown: a table with a picture a row, larger pictures of narrow ones, and what to write. */






/** Blocks of Markdown; none where there are no margins. */
function marginBlocks(margins, detail) {
    const { shown, left } = limited(byNeed(margins), detail.rows);
    const header = ['', 'Probe', 'Slowest', 'Timeout', 'Factor', 'p95', 'Failures', 'Answers'];
    return [
        ...table(header, shown.map(rowOf)),
        ...(shown.length === 0 ? [] : more(left, 'probe')),
        ...(detail.timeline ? charts(shown) : []),
        ...patches(shown),
    ];
}
/** Narrow ones first; those alike in the order of the report. */
function byNeed(margins) {
    const isNarrow = (margin) => (0,words_margins/* toneOfMargin */.Cd)(margin) === 'bad';
    return [...margins.filter(isNarrow), ...margins.filter((margin) => !isNarrow(margin))];
}
function rowOf(margin) {
    const { slowestMs, p95Ms, timeoutMs, factor, failuresInRow, failureThreshold } = margin;
    const under = margin.conditions.find((one) => one.slowestMs === slowestMs)?.condition ?? 'quiet';
    const condition = slowestMs === null || under === 'quiet' ? '' : `, ${words_margins/* conditionWords */.ri[under]}`;
    const cell = (ms) => (ms === null ? '–' : unbroken((0,margin_words/* describeSeconds */.b)(ms)));
    return [
        emoji[(0,words_margins/* toneOfMargin */.Cd)(margin)],
        value((0,words_margins/* marginName */.es)(margin)),
        `${cell(slowestMs)}${condition}`,
        cell(timeoutMs),
        factor === null ? '–' : (0,margin_words/* describeFactor */.$)(factor),
        cell(p95Ms),
        unbroken(`${failuresInRow} of ${failureThreshold}`),
        value(sparkline(margin)),
    ];
}
const bars = '▁▂▃▄▅▆▇█';
/** A full bar is the whole timeout; a cross did not pass. */
function sparkline({ answers, timeoutMs }) {
    const signs = (0,words_margins/* peaksOf */.Wd)(answers, limits/* reportLimits */.ny.diagramBars).map(({ durationMs, ok }) => {
        const level = Math.ceil((durationMs / timeoutMs) * bars.length);
        return ok ? bars.charAt(Math.min(bars.length, Math.max(1, level)) - 1) : '✗';
    });
    return signs.join('');
}
function charts(margins) {
    const narrow = margins.filter((margin) => (0,words_margins/* toneOfMargin */.Cd)(margin) === 'bad' && margin.answers.length > 1);
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
    const points = (0,words_margins/* peaksOf */.Wd)(margin.answers, chartPoints);
    const times = points.map(({ durationMs }) => Math.round(durationMs));
    const { timeoutMs } = margin;
    const top = Math.ceil(Math.max(timeoutMs, slowestOf(points)) * 1.1);
    return [
        '```mermaid',
        'xychart-beta',
        `  title "${(0,report_escape/* mermaidLabel */._b)((0,words_margins/* marginName */.es)(margin), titleLength)}, milliseconds"`,
        `  x-axis "answers" 1 --> ${points.length}`,
        `  y-axis "timeout ${(0,margin_words/* describeSeconds */.b)(timeoutMs)}" 0 --> ${top}`,
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
    const { shown, left } = limited((0,words_pod/* podContainerRows */.eX)(validator), most);
    const rows = shown.map((row) => [
        emoji[row.tone],
        `${value(row.name)}${row.isInit ? ' (init)' : ''}`,
        sentence(row.state),
        row.ready ? 'yes' : 'no',
        String(row.restarts),
        sentence(row.detail),
    ]);
    const status = (0,words_pod/* describePodStatus */.Rw)(validator);
    return [
        ...(status === '' ? [] : [sentence(status)]),
        ...table(['', 'Container', 'State', 'Ready', 'Restarts', 'Last end'], rows),
        ...(rows.length === 0 ? [] : more(left, 'container')),
    ];
}
function eventBlocks(validator, { rows: most }) {
    const warnings = (0,words_pod/* podEvents */.HT)(validator).filter(({ type }) => type === 'Warning');
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
    return (0,words_pod/* podLogs */.Fb)(validator).flatMap(({ name, log, isBad }) => {
        const text = log.lines.join('\n');
        const { lines } = (0,report_escape/* lastLines */.w$)(text, limits/* reportLimits */.ny.logLines, limits/* reportLimits */.ny.lineCharacters);
        const title = `Log of ${summaryName((0,words_pod/* logTitle */.V8)(name, log))}`;
        return folded(title, [(0,report_escape/* markdownFence */.p0)(lines.join('\n'), 'text')], isBad);
    });
}

// EXTERNAL MODULE: ./src/condition-title.ts
var condition_title = __webpack_require__(47081);
;// CONCATENATED MODULE: ./src/report/markdown/validator.ts
/** What one Validator found, in Markdown. */












/** All of a Validator, folded, with a place to link to. */
function validatorBlocks(page, validator, target) {
    const { detail, told } = page;
    const { causes, others } = (0,report_causes/* splitByCause */.B_)(validator.checks);
    const urgent = (0,words/* byUrgency */.td)(others).filter((check) => check.outcome !== 'passed');
    const notices = validator.notices.filter((notice) => !told.hasNotice(notice));
    const { shown, left } = limited(urgent, detail.rows);
    const hasLog = detail.logs && validator.verdict !== 'passed';
    return folded(validator_titleOf(page, validator, target), [
        aboutLine(validator),
        ...noticeBlocks(notices, detail),
        ...causes.map((cause) => validator_causeBlock(page, cause)),
        ...failureTable(page, shown),
        ...more(left, 'failure'),
        ...(detail.attempts ? shown.flatMap((check) => failureBlocks(page, check)) : []),
        ...(hasLog ? validator_logBlocks(validator.container) : []),
        ...podBlocks(validator, detail),
        ...passedBlocks(validator, detail),
    ]);
}
function validator_titleOf(page, validator, target) {
    return `${page_anchor(page, target)}${emoji[(0,words/* toneOf */.YV)(validator.verdict)]} ${summaryName((0,condition_title/* validatorTitle */.D)(validator))}: ${(0,words/* describeResults */.ws)(validator.checks)}`;
}
/** What befell several checks at once, and which. */
function validator_causeBlock({ told, detail }, cause) {
    const { shown, left } = limited(cause.checks, detail.rows);
    const names = shown.map(({ name }) => value(name)).join(', ');
    const [first] = cause.checks;
    const number = first === undefined ? null : told.numberOf(first);
    const message = number === null ? sentence(cause.message) : causeName(told, number);
    const list = names === '' ? '' : `: ${names}${left === 0 ? '' : ` and ${left} more`}`;
    return `${emoji[(0,words/* toneOf */.YV)(cause.outcome)]} ${message}: **${(0,report_causes/* describeSharedCause */.Yf)(cause)}**${list}`;
}
/** How details name a cause that is told above them. */
function causeName({ causes }, number) {
    return causes.length === 1 ? 'the cause above' : `cause ${number}`;
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
function failureTable({ told }, checks) {
    const rows = checks.map((check) => [
        emoji[(0,words/* toneOfCheck */.IB)(check)],
        value(check.name),
        value(check.wanted),
        happened(told, check),
        (0,words/* describeNumber */.Df)(check.attemptCount),
        check.startedAt === null ? '–' : unbroken((0,words/* describeDuration */.MB)(check.durationMs)),
    ]);
    return table(['', 'Check', 'Wanted', 'What happened', 'Attempts', 'Took'], rows);
}
function happened(told, check) {
    const number = told.sharedNumberOf(check);
    return number === null ? sentence(check.reason.message) : causeName(told, number);
}
/** What the row in the table has no room for. */
function failureBlocks(page, check) {
    if (!(0,words/* hasMoreToTell */.s1)(check))
        return [];
    const { detail, told } = page;
    const last = check.attempts.at(-1);
    const seen = last === undefined ? '' : (0,words/* describeSeen */.jE)(last.seen);
    const items = [
        check.description === '' ? '' : sentence(check.description),
        seen === '' ? '' : `Seen: ${value(seen)}`,
        lastAttempt(told, check),
        `Written at ${placeLink(page, check.location)}`,
        check.cause === undefined
            ? ''
            : `Cause: ${sentence(check.cause.message)}, at ${placeLink(page, check.cause.location)}`,
    ].filter((item) => item !== '');
    const list = items.map((item) => `- ${item}`).join('\n');
    const outputs = detail.logs ? outputBlocks(check) : [];
    const title = `${emoji[(0,words/* toneOfCheck */.IB)(check)]} ${summaryName(check.name)}`;
    return folded(title, [list, ...outputs], told.sharedNumberOf(check) === null);
}
function lastAttempt(told, check) {
    const last = check.attempts.at(-1);
    if (last === undefined)
        return '';
    const took = `at ${(0,words/* timeOfDay */.rb)(last.startedAt)} UTC took ${(0,words/* describeDuration */.MB)(last.durationMs)}`;
    const isTold = told.sharedNumberOf(check) !== null && last.reason.message === check.reason.message;
    return `Attempt ${check.attemptCount} ${took}${isTold ? '' : `: ${sentence(last.reason.message)}`}`;
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
    // Who opens what passed altogether asks for nothing else.
    const isAll = validator.verdict === 'passed';
    const { shown, left } = limited(passed, detail.rows);
    if (detail.passes === 'count' || shown.length === 0)
        return [title];
    const rest = more(left, 'passed check');
    if (detail.passes === 'names') {
        return folded(title, [shown.map((check) => value(check.name)).join(', '), ...rest], isAll);
    }
    const rows = shown.map((check) => [
        value(check.name),
        sentence(check.description),
        value(check.wanted),
        (0,words/* describeNumber */.Df)(check.attemptCount),
        unbroken((0,words/* describeDuration */.MB)(check.durationMs)),
    ]);
    const list = table(['Check', 'Description', 'Wanted', 'Attempts', 'Took'], rows);
    return folded(title, [...list, ...rest], isAll);
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








/** The matrix over all images, folded; no block when no image was asked. */
function matrixBlocks(images, detail) {
    const matrix = (0,report_matrix/* compatibilityMatrix */.q)(images);
    // Of one node the first table tells as much.
    if (matrix === null || matrix.nodeCount < 2)
        return [];
    const columns = limited(matrix.images, matrixColumns);
    const rows = limited(matrix.rows, detail.rows);
    return folded(`Where it runs: ${(0,words_compatibility/* describeReach */.Lo)(matrix)}`, [
        ...table(['Nodes', 'Names', ...columns.shown.map((image) => value(image.reference))], rows.shown.map((row) => matrixRow(row, columns.shown.length))),
        ...more(rows.left, 'row'),
        ...more(columns.left + matrix.imagesLeft, 'image'),
    ]);
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
        (0,words/* describeNumber */.Df)(row.nodes.length),
        sentence((0,words_compatibility/* describeNodes */.TZ)(row.nodes, limits/* reportLimits */.ny.nodeNames)),
        ...cells,
    ];
}
/** One image's answer: what is missing on which nodes, and the expressions behind it. */
function compatibilityBlocks(page, compatibility, target) {
    const { detail, told } = page;
    const wanting = (0,words_compatibility/* groupsByUrgency */.fm)(compatibility.nodes).filter((group) => group.verdict !== 'compatible');
    const { shown, left } = limited(wanting, detail.rows);
    const mark = emoji[(0,words/* toneOf */.YV)(compatibility.verdict)];
    const title = `${page_anchor(page, target)}${mark} Compatibility: ${compatibility.verdict}`;
    const notices = compatibility.notices.filter((notice) => !told.hasNotice(notice));
    return folded(title, [
        `Specification ${value(compatibility.source)}${compatibility.digest === null ? '' : ` · ${value(compatibility.digest)}`}`,
        ...noticeBlocks(notices, detail),
        ...missingTable(shown),
        ...more(left, 'node group'),
        ...(detail.attempts ? shown.flatMap((group) => expressionBlocks(page, group)) : []),
    ]);
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
function expressionBlocks(page, group) {
    const { detail } = page;
    const rows = group.sets.flatMap((set) => expressionRows(page, set));
    const { shown, left } = limited(rows, detail.rows);
    return folded(`Found and wanted on ${summaryName((0,words_compatibility/* describeNodes */.TZ)(group.nodes, limits/* reportLimits */.ny.nodeNames))}`, [
        ...table(['', 'Rule', 'Feature', 'Found', 'Wanted', 'Written at'], shown),
        ...more(left, 'expression'),
    ]);
}
function expressionRows(page, set) {
    return set.rules.flatMap((rule) => {
        const place = rule.location === null ? '' : placeLink(page, rule.location);
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
            expression.location === null ? place : placeLink(page, expression.location),
        ]);
    });
}

// EXTERNAL MODULE: ./src/report/glance/table.ts
var glance_table = __webpack_require__(4839);
// EXTERNAL MODULE: ./src/report/glance/where.ts
var where = __webpack_require__(90040);
;// CONCATENATED MODULE: ./src/report/markdown/glance.ts
/** What a Markdown report begins with: the table, the causes, the warnings, and where it was judged. */







/** Image × what it was held against; none where a line says as much. */
function tableBlocks(page) {
    const { report, detail } = page;
    const whole = detail.rows === 0 ? null : (0,glance_table/* glanceTable */.d)(report.images);
    if (whole === null)
        return [];
    const { shown, left } = limited(whole.rows, detail.rows);
    const bad = whole.rows.slice(detail.rows).filter(({ tone }) => tone !== 'good').length;
    return [
        ...table(['Image', ...whole.columns.map(sentence)], shown.map((row) => glance_rowOf(page, row))),
        ...more(left + whole.left, whole.noun, bad),
    ];
}
function glance_rowOf(page, { name, platform, tone, target, cells }) {
    const where = platform === null ? '' : ` ${value(platform)}`;
    return [
        `${emoji[tone]}&nbsp;${inner(page, target, value(name))}${where}`,
        ...cells.map((cell) => (cell === null ? '–' : cellOf(page, cell))),
    ];
}
/** `❌ 3/8`: of eight, three did not pass; `✅ 8`. */
function cellOf(page, { tone, bad, total, target }) {
    const number = tone === 'good' ? String(total) : bad === 0 ? '' : `${bad}/${total}`;
    return inner(page, target, `${emoji[tone]}${number === '' ? '' : `&nbsp;${number}`}`);
}
/** What deserves a look though it decided nothing. */
function warningBlocks({ told, detail }) {
    return [
        ...noticeBlocks(told.warnings, { ...detail, logs: false }),
        ...more(told.warningsLeft, 'warning'),
    ];
}
/** What the run has to tell beside that. */
function otherBlocks({ told, detail }) {
    return folded((0,words/* plural */.LS)(told.others.length, 'more notice'), noticeBlocks(told.others, detail));
}
/** One line; empty facts are left out. */
function whereBlock({ report }) {
    return `<sub>${(0,where/* whereSentence */.z)(report, sentence)}</sub>`;
}

// EXTERNAL MODULE: ./src/report/glance/parts.ts
var parts = __webpack_require__(9433);
// EXTERNAL MODULE: ./src/report/words-static.ts
var words_static = __webpack_require__(49922);
// EXTERNAL MODULE: ./src/report/timeline.ts
var report_timeline = __webpack_require__(91935);
;// CONCATENATED MODULE: ./src/report/markdown/mermaid.ts
/** The timeline as a Mermaid Gantt chart: a section a check, a bar an attempt, red until it passes. */





/** Blocks of Markdown; none when nothing was started. */
function mermaidTimeline(image) {
    const timeline = (0,report_timeline/* timelineOf */.h)(image.validators);
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
    const tag = row.kind === 'start'
        ? 'active'
        : row.outcome === 'passed' || row.outcome === 'warned'
            ? 'done'
            : 'crit';
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

;// CONCATENATED MODULE: ./src/report/markdown/static.ts
/** What reading an image told, in Markdown. */







function staticBlocks(page, read, target) {
    const { detail, told } = page;
    const { shown, left } = limited((0,words_static/* programTones */.S0)(read), detail.passes === 'table' ? detail.rows : 0);
    const rows = shown.map(([program, tone]) => [
        `${emoji[tone]}&nbsp;${value(program.name)}`,
        sentence(program.askedBy),
        program.path === null ? '' : value(program.path),
        sentence(program.type ?? ''),
        sentence((0,words_static/* describeLibraries */.re)(program, limits/* reportLimits */.ny.libraryNames)),
    ]);
    const title = `${page_anchor(page, target)}${emoji[(0,words/* toneOf */.YV)(read.verdict)]} Static: ${(0,words_static/* describeReading */.YB)(read)}`;
    return folded(title, [
        ...noticeBlocks((0,words_static/* findingNotices */.Vf)(read).filter((notice) => !told.hasNotice(notice)), detail),
        ...table(['Program', 'Asked for by', 'File', 'Type', 'Libraries'], rows),
        ...more(left, 'program'),
    ]);
}

;// CONCATENATED MODULE: ./src/report/markdown/images.ts












function imagesBlocks(page) {
    const { report, detail } = page;
    const places = new Map(report.images.map((image, index) => [image, index]));
    const images = limitedByVerdict(report.images, Math.max(1, detail.rows));
    const labels = (0,words_static/* imageLabels */.J0)(report.images);
    const labelOf = (image) => labels[places.get(image) ?? 0] ?? image.reference;
    const isAlone = report.images.length === 1;
    const blocksOf = (image) => {
        const index = places.get(image) ?? 0;
        const body = imageBody(page, image, index);
        return isAlone ? body : imageFold(page, image, labelOf(image), index, body);
    };
    const passed = images.shown.filter(({ verdict }) => verdict === 'passed');
    const rest = (0,glance_table/* byVerdict */.$)(images.shown).filter(({ verdict }) => verdict !== 'passed');
    return [
        ...rest.flatMap(blocksOf),
        ...(isAlone
            ? passed.flatMap(blocksOf)
            : foldedPasses((0,words/* nounOf */.a2)(report.images), passed.map(labelOf), passed.flatMap(blocksOf))),
        ...more(images.left, (0,words/* nounOf */.a2)(report.images), images.leftBad),
    ];
}
function imageFold(page, image, label, index, body) {
    const mark = `${page_anchor(page, (0,parts/* imageTarget */.bi)(index))}${emoji[(0,words/* toneOf */.YV)(image.verdict)]}`;
    const title = `${mark} ${summaryName(label)}: ${(0,words/* describeImage */.hu)(image)}`;
    return folded(title, [imageFacts(image, false), ...body]);
}
function imageBody(page, image, index) {
    const { detail, told } = page;
    const places = new Map(image.validators.map((validator, number) => [validator, number]));
    const { shown, left, leftBad } = limitedByVerdict(image.validators, detail.rows);
    const blocksOf = (validator) => validatorBlocks(page, validator, (0,parts/* validatorTarget */.Ih)(index, places.get(validator) ?? 0));
    const passed = shown.filter(({ verdict }) => verdict === 'passed');
    const names = passed.map(condition_title/* validatorTitle */.D);
    return [
        ...noticeBlocks(image.notices.filter((notice) => !told.hasNotice(notice)), detail),
        ...shown.filter(({ verdict }) => verdict !== 'passed').flatMap(blocksOf),
        ...(passed.length < 2
            ? passed.flatMap(blocksOf)
            : foldedPasses('manifest', names, passed.flatMap(blocksOf))),
        ...more(left, 'validator', leftBad),
        ...(image.compatibility === null || detail.rows === 0
            ? []
            : compatibilityBlocks(page, image.compatibility, (0,parts/* compatibilityTarget */.eX)(index))),
        ...(image.static === undefined || detail.rows === 0
            ? []
            : staticBlocks(page, image.static, (0,parts/* staticTarget */.yB)(index))),
        ...(detail.timeline ? folded(timelineTitle(image), mermaidTimeline(image)) : []),
    ];
}
/** One line: how many, and which. */
function foldedPasses(what, names, blocks) {
    const shown = names.slice(0, passedNames).map(summaryName).join(', ');
    const left = names.length > passedNames ? ` and ${names.length - passedNames} more` : '';
    return folded(`${emoji.good} ${(0,words/* plural */.LS)(names.length, what)} passed: ${shown}${left}`, blocks);
}
/** More of them make no line any more. */
const passedNames = 6;
/** What identifies an image, in one line. */
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

// EXTERNAL MODULE: ./src/report/predictions.ts
var predictions = __webpack_require__(49628);
;// CONCATENATED MODULE: ./src/report/markdown/predictions.ts





/** Image × kind of node, open where a prediction was wrong. */
function predictionBlocks(page) {
    const { report, detail } = page;
    const found = (0,predictions/* predictionsOf */.e)(report.images);
    if (found === null || detail.rows === 0)
        return [];
    const { shown, left } = limited(found.rows, detail.rows);
    const rows = shown.map(({ image, group, index, predicted, happened, tone, words }) => [
        `${emoji[tone]}&nbsp;${inner(page, (0,parts/* imageTarget */.bi)(index), value(image))}`,
        [value(group.name), sentence(group.differs.join(', '))].filter((part) => part !== '').join(' '),
        unbroken(predicted),
        unbroken(happened),
        words,
    ]);
    return folded(`${emoji[found.tone]} Kinds of nodes: ${found.summary}`, [
        ...table(['Image', 'Nodes', 'Predicted', 'Happened', ''], rows),
        ...more(left + found.left, 'row'),
    ], found.tone === 'warning');
}

// EXTERNAL MODULE: ./src/report/standing.ts
var standing = __webpack_require__(91676);
// EXTERNAL MODULE: ./src/report/words-standing.ts
var words_standing = __webpack_require__(97788);
;// CONCATENATED MODULE: ./src/report/markdown/standing.ts





/** What changed since a run before, and what is excused; empty where nobody asked for either. */
function standingBlocks(report, detail) {
    return [
        ...noticeBlocks((0,words_standing/* standingNotices */.yN)(report), detail),
        sentence((0,words_standing/* describeComparison */.L5)(report)),
        ...(0,standing/* standingGroups */.zD)(report).flatMap((group) => groupBlock(group, detail)),
    ];
}
function groupBlock(group, { rows }) {
    if (rows === 0)
        return [];
    const { shown, left } = limited(group.items, rows);
    const more = left + group.left;
    const lines = [
        ...shown.map((item) => `- ${sentence(item)}`),
        ...(more === 0 ? [] : [`- _… and ${more.toLocaleString('en-US')} more_`]),
    ];
    return [`${emoji[group.tone]} **${group.title}**`, lines.join('\n')];
}

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
    return `${joinBlocks(reportBlocks(report, detail))}\n`;
}
/** One line that says it all: verdict, counts, image, how long. */
function renderGlance(report) {
    const single = report.images.length === 1 ? report.images[0] : undefined;
    const [first] = report.images;
    const name = first !== undefined && (0,words/* isOneName */.C8)(report.images) ? [value(first.reference)] : [];
    const subject = single === undefined ? (0,words/* describeImageCount */._C)(report.images) : imageFacts(single);
    return [
        `${emoji[(0,words/* toneOf */.YV)(report.verdict)]} **${(0,words/* describeVerdict */.XZ)(report)}**`,
        ...name,
        subject,
        (0,words/* describeDuration */.MB)(report.durationMs),
    ].join(' · ');
}
/** What stands below the glance line, for a place that has a heading and a glance line of its own. */
function renderDetails(report, detail) {
    return joinBlocks(reportBlocks(report, detail).slice(2));
}
/** The table, each cause once, warnings, then everything, folded, and where it was judged. */
function reportBlocks(report, detail) {
    const page = pageOf(report, detail);
    return [
        '## Container Canary',
        renderGlance(report),
        ...predictionBlocks(page),
        ...tableBlocks(page),
        ...causeBlocks(page),
        ...standingBlocks(report, detail),
        ...warningBlocks(page),
        ...otherBlocks(page),
        ...matrixBlocks(report.images, detail),
        ...imagesBlocks(page),
        whereBlock(page),
    ];
}


/***/ }),

/***/ 53677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compatibilityMatrix)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64165);
/* harmony import */ var _words_compatibility_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67634);
/** Image × node: what every image answered for every node, told once for nodes that are alike. */


/** Null when no image was asked where it would run. */
function compatibilityMatrix(images) {
    const asked = images.filter((image) => image.compatibility !== null);
    if (asked.length === 0)
        return null;
    const columns = asked.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.matrixImages);
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
                _words_compatibility_js__WEBPACK_IMPORTED_MODULE_1__/* .compatibilityUrgency */ .Cf[group.verdict] < _words_compatibility_js__WEBPACK_IMPORTED_MODULE_1__/* .compatibilityUrgency */ .Cf[before.verdict];
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
    return Math.min(...row.cells.map((cell) => _words_compatibility_js__WEBPACK_IMPORTED_MODULE_1__/* .compatibilityUrgency */ .Cf[cell?.verdict ?? 'compatible']));
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

/***/ 91935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ timelineOf)
/* harmony export */ });
/* harmony import */ var _condition_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47081);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33850);


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
    const checks = validator.checks.flatMap((check, index) => checkRow((0,_condition_title_js__WEBPACK_IMPORTED_MODULE_1__/* .validatorTitle */ .D)(validator), check, index));
    const container = validator.container;
    if (container?.startedAt == null || container.startDurationMs === null)
        return checks;
    const start = {
        kind: 'start',
        index: null,
        validator: (0,_condition_title_js__WEBPACK_IMPORTED_MODULE_1__/* .validatorTitle */ .D)(validator),
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
            outcome: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shownOutcome */ .CF)(check),
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


/***/ })

};
;