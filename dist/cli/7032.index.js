"use strict";
exports.id = 7032;
exports.ids = [7032];
exports.modules = {

/***/ 1933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeFactor),
/* harmony export */   b: () => (/* binding */ describeSeconds)
/* harmony export */ });
/** Numbers of margins as people read them, in notices and in reports alike. */
/** `1 s`, `0.93 s`, `3 ms`: seconds as manifests count them. */
function describeSeconds(ms) {
    if (ms > 0 && ms < 10)
        return `${Math.max(1, Math.round(ms))} ms`;
    const seconds = ms / 1000;
    return Number.isInteger(seconds) ? `${seconds} s` : `${seconds.toFixed(2)} s`;
}
/** `1.1`, `12`; never rounded up to a whole number that it does not reach. */
function describeFactor(factor) {
    const text = factor < 10 ? factor.toFixed(1) : String(Math.floor(factor));
    return text.endsWith('.0') && Number(text) > factor ? factor.toFixed(2) : text;
}


/***/ }),

/***/ 304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ splitByCause),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   Yf: () => (/* binding */ describeSharedCause),
/* harmony export */   bY: () => (/* binding */ isOfContainer),
/* harmony export */   yM: () => (/* binding */ isShared)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);

/** Causes that several checks have in common, and the checks that have a story of their own. */
function splitByCause(checks) {
    const groups = new Map();
    for (const check of checks) {
        const { outcome, reason } = check;
        if (outcome === 'passed' || !isShared(check))
            continue;
        const key = JSON.stringify([outcome, reason.code, reason.message]);
        const group = groups.get(key) ?? { cause: { ...reason, outcome }, checks: [] };
        group.checks.push(check);
        groups.set(key, group);
    }
    const causes = [...groups.values()]
        .filter((group) => group.checks.length > 1)
        .map((group) => ({ ...group.cause, checks: group.checks }));
    const told = new Set(causes.flatMap((cause) => cause.checks));
    return { causes, others: checks.filter((check) => !told.has(check)) };
}
/** Whether a check tells of what befell all that were under way with it. */
function isShared({ reason }) {
    return ofContainer.has(reason.code) || ofRun.has(reason.code);
}
/** Whether the container's last words belong to it. */
function isOfContainer({ code }) {
    return ofContainer.has(code);
}
const ofContainer = new Set([
    'container-exited',
    'container-not-started',
    'container-restarting',
    'oom-killed',
]);
const ofRun = new Set(['cancelled', 'engine']);
/** `8 checks failed for it`, `2 checks could not be run`. */
function describeSharedCause({ outcome, checks }) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(checks.length, 'check')} ${words[outcome]}`;
}
const words = {
    failed: 'failed for it',
    errored: 'could not be run',
    skipped: 'were skipped',
};
/** Whether a notice beside it says the same already. */
function isTold({ message }, notices) {
    return notices.some((notice) => notice.message === message);
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ noticeOutput)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5256);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4031);


/** The last lines that a command behind a notice wrote, as every format shows them. */
function noticeOutput({ output }) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w$)(output?.text ?? '', _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.outputLines, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.lineCharacters).lines;
}


/***/ }),

/***/ 3644:
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

/***/ 7032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ renderCheckLine),
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./src/limits.ts + 10 modules
var limits = __webpack_require__(5256);
// EXTERNAL MODULE: ./src/model.ts + 2 modules
var model = __webpack_require__(480);
// EXTERNAL MODULE: ./src/report/causes.ts
var report_causes = __webpack_require__(304);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/notices.ts
var notices = __webpack_require__(3644);
// EXTERNAL MODULE: ./src/report/problems.ts
var problems = __webpack_require__(3300);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/report/words.ts
var report_words = __webpack_require__(2691);
;// CONCATENATED MODULE: ./src/report/text/layout.ts
/** Columns and colours of a terminal. */


const codes = {
    good: '32',
    bad: '31',
    broken: '35',
    unknown: '33',
    bold: '1',
    faint: '2',
};
function paint(style, as, text) {
    return style.color && text !== '' ? `\u001B[${codes[as]}m${text}\u001B[0m` : text;
}
const marks = {
    good: '✓',
    bad: '✗',
    broken: '!',
    unknown: '–',
};
function mark(style, tone) {
    return paint(style, tone, marks[tone]);
}
/** Columns that a text takes: two for wide characters of East Asia and emoji, none for accents. */
function columnsOf(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let columns = 0;
    for (const character of text) {
        if (/\p{M}/u.test(character))
            continue;
        columns += wide.test(character) ? 2 : 1;
    }
    return columns;
}
/** East Asian Width W and F, roughly: the blocks that matter and the emoji shown as pictures. */
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
/**
 * Breaks a text at spaces into lines of at most `width` columns; words that are longer are broken
 * where the line ends. What is unseen in the text is made visible first.
 */
function wrap(text, width) {
    const columns = Math.max(minimumColumns, width);
    const lines = [];
    let line = '';
    for (const word of (0,report_escape/* visibleLine */.P8)(text).split(' ')) {
        const joined = line === '' ? word : `${line} ${word}`;
        if (columnsOf(joined) <= columns) {
            line = joined;
            continue;
        }
        if (line !== '')
            lines.push(line);
        const pieces = breakWord(word, columns);
        lines.push(...pieces.slice(0, -1));
        line = pieces.at(-1) ?? '';
    }
    return [...lines, line];
}
/** A report in a narrower column would be unreadable; it runs over instead. */
const minimumColumns = 20;
function breakWord(word, columns) {
    if (columnsOf(word) <= columns)
        return [word];
    const pieces = [];
    let piece = '';
    let used = 0;
    for (const character of word) {
        const size = columnsOf(character);
        if (used + size > columns) {
            pieces.push(piece);
            piece = '';
            used = 0;
        }
        piece += character;
        used += size;
    }
    return [...pieces, piece];
}
/** `text` under `label`, further lines indented as the first. */
function labelled(style, indent, label, text, labelWidth = 8, as = 'faint') {
    const lead = ' '.repeat(indent);
    const gap = ' '.repeat(labelWidth);
    return wrap(text, style.width - indent - labelWidth).map((line, index) => index === 0
        ? `${lead}${paint(style, as, label.padEnd(labelWidth))}${line}`
        : `${lead}${gap}${line}`);
}
/**
 * `left` and, at the right border where there is room, `right`; else `right` stands below, at the
 * right border or, when it is longer than a line, wrapped under `left`.
 */
function spread(style, left, right, as = null) {
    const columns = columnsOf(right);
    const shown = as === null ? right : paint(style, as, right);
    if (columns === 0)
        return [left.text];
    if (!Number.isFinite(style.width)) {
        const gap = Math.max(2, endlessColumns - left.columns - columns);
        return [`${left.text}${' '.repeat(gap)}${shown}`];
    }
    const room = style.width - left.columns - columns;
    if (room >= 2)
        return [`${left.text}${' '.repeat(room)}${shown}`];
    if (columns <= style.width)
        return [left.text, `${' '.repeat(style.width - columns)}${shown}`];
    const below = wrap(right, style.width - wrappedIndent);
    return [
        left.text,
        ...below.map((line) => `${' '.repeat(wrappedIndent)}${as === null ? line : paint(style, as, line)}`),
    ];
}
const wrappedIndent = 4;
/** Where lines have no end, what stands at the right border stands here. */
const endlessColumns = 100;
function painted(style, as, text) {
    return { text: as === null ? text : paint(style, as, text), columns: columnsOf(text) };
}
function joinPainted(parts, gap) {
    const shown = parts.filter((part) => part.columns > 0);
    return {
        text: shown.map((part) => part.text).join(gap),
        columns: shown.reduce((sum, part) => sum + part.columns, 0) +
            gap.length * Math.max(0, shown.length - 1),
    };
}
/** A text from outside in one line, bounded; {@link wrap} brings it into the column. */
function bounded(text) {
    return (0,report_escape/* visibleLine */.P8)((0,report_escape/* clip */.$Q)(text, limits/* reportLimits */.ny.cellCharacters));
}
/** A text from outside in at most `columns`, with `…` where it was cut. */
function shorten(text, columns) {
    const line = bounded(text);
    if (columnsOf(line) <= columns)
        return line;
    return `${breakWord(line, Math.max(1, columns - 1))[0] ?? ''}…`;
}

;// CONCATENATED MODULE: ./src/report/text/checks.ts





/** Names stand in a column of this width at most; a longer one pushes its own line to the right. */
const nameColumn = 24;
/** The column that the names of these checks take. */
function nameWidthOf(checks) {
    const widths = checks.map((check) => columnsOf(bounded(check.name)));
    return (0,report_words/* largest */.nQ)(widths.filter((width) => width <= nameColumn));
}
/** A check and, where it did not pass, what a person needs next. */
function checkLines(style, check, nameWidth) {
    const head = checkHead(style, 4, check, nameWidth);
    return (0,report_words/* hasMoreToTell */.s1)(check) ? [...head, ...checkDetails(style, check)] : head;
}
/** The mark, the name, what became of it, and at the right how long it took. */
function checkHead(style, indent, check, nameWidth) {
    const tone = (0,report_words/* toneOf */.YV)(check.outcome);
    const lead = ' '.repeat(indent);
    const time = describeEffort(check);
    const name = shorten(check.name, Math.max(nameColumn, Math.floor(style.width / 2)));
    const headOf = (text) => joinPainted([
        { text: `${lead}${mark(style, tone)}`, columns: indent + 1 },
        painted(style, tone === 'good' ? null : tone, text),
    ], ' ');
    const head = headOf(name + ' '.repeat(Math.max(0, nameWidth - columnsOf(name))));
    const words = bounded(check.outcome === 'passed' ? check.description : check.reason.message);
    if (words === '')
        return spread(style, headOf(name), time, 'faint');
    if (head.columns + columnsOf(words) + columnsOf(time) + 4 <= style.width) {
        return spread(style, joinPainted([head, painted(style, null, words)], '  '), time, 'faint');
    }
    const below = wrap(words, style.width - indent - 2).map((line) => `${lead}  ${line}`);
    return [...spread(style, headOf(name), time, 'faint'), ...below];
}
/** `30.0 s, 12 attempts`; empty for a check that never ran. */
function describeEffort(check) {
    if (check.startedAt === null)
        return '';
    const attempts = check.attemptCount > 1 ? `, ${(0,report_words/* plural */.LS)(check.attemptCount, 'attempt')}` : '';
    return `${(0,report_words/* describeDuration */.MB)(check.durationMs)}${attempts}`;
}
function checkDetails(style, check) {
    return [
        ...labelled(style, detailIndent, 'wanted', bounded(check.wanted)),
        ...attemptLines(style, check),
        ...labelled(style, detailIndent, 'at', bounded((0,errors/* describeLocation */.lR)(check.location))),
        ...(check.cause === undefined
            ? []
            : labelled(style, detailIndent, 'cause', bounded((0,report_words/* describeCause */.V$)(check.cause)))),
    ];
}
const detailIndent = 6;
function attemptLines(style, check) {
    const last = check.attempts.at(-1);
    if (last === undefined)
        return [];
    const seen = (0,report_words/* describeSeen */.jE)(last.seen);
    const when = `attempt ${check.attemptCount} at ${(0,report_words/* timeOfDay */.rb)(last.startedAt)} UTC took ${(0,report_words/* describeDuration */.MB)(last.durationMs)}`;
    const own = last.reason.message === check.reason.message ? '' : `: ${last.reason.message}`;
    return [
        ...(seen === '' ? [] : labelled(style, detailIndent, 'seen', bounded(seen))),
        ...labelled(style, detailIndent, 'last', bounded(`${when}${own}`)),
        ...outputLines(style, 'stdout', last.seen.stdout),
        ...outputLines(style, 'stderr', last.seen.stderr),
    ];
}
function outputLines(style, name, text) {
    const { lines } = (0,report_escape/* lastLines */.w$)(text ?? '', limits/* reportLimits */.ny.outputLines, limits/* reportLimits */.ny.lineCharacters);
    const lead = ' '.repeat(detailIndent);
    return lines.map((line, index) => {
        const label = paint(style, 'faint', (index === 0 ? name : '').padEnd(7));
        return `${lead}${label}${paint(style, 'faint', '│')} ${line}`;
    });
}

// EXTERNAL MODULE: ./src/report/notice-output.ts
var notice_output = __webpack_require__(1872);
;// CONCATENATED MODULE: ./src/report/text/notices.ts



/** `warning: file:1:1: message`, wrapped, the hint below it, and what a command wrote last. */
function noticeLines(style, indent, notice) {
    const word = notice.severity === 'notice' ? 'note:' : `${notice.severity}:`;
    const place = notice.location === null ? '' : `${(0,errors/* describeLocation */.lR)(notice.location)}: `;
    const lead = ' '.repeat(indent);
    const [first = '', ...rest] = wrap(`${word} ${place}${notice.message}`, style.width - indent - hangingIndent);
    const tone = notice.severity === 'error' ? 'bad' : 'unknown';
    return [
        `${lead}${paint(style, tone, word)}${first.slice(word.length)}`,
        ...rest.map((line) => `${lead}${' '.repeat(hangingIndent)}${line}`),
        ...(notice.hint === null
            ? []
            : labelled(style, indent + hangingIndent, 'hint', notice.hint, hintWidth)),
        ...(0,notice_output/* noticeOutput */.K)(notice).map((line) => `${lead}${' '.repeat(hangingIndent)}${paint(style, 'faint', '│')} ${line}`),
    ];
}
const hangingIndent = 2;
const hintWidth = 6;

// EXTERNAL MODULE: ./src/report/words-compatibility.ts
var words_compatibility = __webpack_require__(7634);
;// CONCATENATED MODULE: ./src/report/text/compatibility.ts
/** Where an image would run, for a terminal. */







/** One block: a line a group of nodes, and below it what is missing there. */
function compatibilityLines(style, compatibility) {
    const groups = (0,words_compatibility/* groupsByUrgency */.fm)(compatibility.nodes);
    const shown = groups.slice(0, limits/* reportLimits */.ny.textGroups);
    const left = groups.length - shown.length;
    const head = joinPainted([
        { text: `  ${mark(style, (0,report_words/* toneOf */.YV)(compatibility.verdict))}`, columns: 3 },
        painted(style, 'bold', 'compatibility'),
        painted(style, 'faint', bounded(compatibility.source)),
    ], ' ');
    return [
        ...spread(style, head, compatibility.verdict),
        ...(0,notices/* mergeNotices */.U)(compatibility.notices).flatMap((notice) => noticeLines(style, 4, notice)),
        ...shown.flatMap((group) => nodeLines(style, group)),
        ...(left > 0 ? [`    … and ${(0,report_words/* plural */.LS)(left, 'more group')} of nodes`] : []),
    ];
}
/** Columns before a node's name and after it. */
const nodeIndent = 22;
function nodeLines(style, group) {
    const head = joinPainted([
        { text: `    ${mark(style, (0,report_words/* toneOf */.YV)(group.verdict))}`, columns: 5 },
        painted(style, null, shorten((0,words_compatibility/* describeNodes */.TZ)(group.nodes, limits/* reportLimits */.ny.nodeNames), style.width - nodeIndent)),
    ], ' ');
    const best = group.bestSet === null ? undefined : group.sets[group.bestSet];
    return [
        ...spread(style, head, group.verdict, (0,report_words/* toneOf */.YV)(group.verdict)),
        ...(best === undefined ? [] : labelled(style, 6, 'best', bounded((0,words_compatibility/* describeSet */.iG)(best)), 6)),
        ...(group.verdict === 'compatible' ? [] : group.sets.flatMap((set) => setLines(style, set))),
    ];
}
function setLines(style, set) {
    if (set.verdict === 'compatible')
        return [];
    return [
        ...labelled(style, 6, marks[(0,report_words/* toneOf */.YV)(set.verdict)], bounded((0,words_compatibility/* describeSet */.iG)(set)), 2, (0,report_words/* toneOf */.YV)(set.verdict)),
        ...set.missing.flatMap((sentence) => labelled(style, 8, 'missing', bounded(sentence))),
        ...set.rules.flatMap((rule) => ruleLines(style, rule)),
    ];
}
function ruleLines(style, rule) {
    if (rule.verdict === 'matched')
        return [];
    const error = rule.error === null ? '' : `: ${rule.error}`;
    const place = rule.location === null ? '' : ` (${(0,errors/* describeLocation */.lR)(rule.location)})`;
    return [
        ...labelled(style, 8, 'rule', bounded(`${rule.name}${error}${place}`)),
        ...rule.expressions
            .filter((expression) => expression.verdict !== 'matched')
            .flatMap((expression) => expressionLines(style, expression)),
    ];
}
function expressionLines(style, expression) {
    return labelled(style, 10, marks[(0,report_words/* toneOf */.YV)(expression.verdict)], bounded((0,words_compatibility/* describeExpression */.U)(expression)), 2, (0,report_words/* toneOf */.YV)(expression.verdict));
}

// EXTERNAL MODULE: ./src/report/words-pod.ts
var words_pod = __webpack_require__(6042);
// EXTERNAL MODULE: ./src/report/words-margins.ts
var words_margins = __webpack_require__(3209);
;// CONCATENATED MODULE: ./src/report/text/margins.ts


/** A name that is longer pushes its own line to the right. */
const margins_nameColumn = 32;
/** A line a probe, and below it what to write where it is near to its limits. */
function marginLines(style, margins, indent = 4) {
    const names = margins.map((margin) => bounded((0,words_margins/* marginName */.es)(margin)));
    const widths = names.map(columnsOf).filter((width) => width <= margins_nameColumn);
    const width = widths.reduce((most, one) => Math.max(most, one), 0);
    return margins.flatMap((margin, index) => {
        const name = names[index] ?? '';
        const padded = name + ' '.repeat(Math.max(0, width - columnsOf(name)));
        return [...lineOf(style, margin, padded, indent), ...suggestionLines(style, margin, indent + 2)];
    });
}
function lineOf(style, margin, name, indent) {
    const tone = (0,words_margins/* toneOfMargin */.Cd)(margin);
    const lead = ' '.repeat(indent);
    const head = `${lead}${mark(style, tone)} ${paint(style, 'bold', name)}`;
    const words = (0,words_margins/* describeMargin */.Cj)(margin);
    const hanging = indent + 2;
    const taken = hanging + columnsOf(name) + 2;
    if (taken + columnsOf(words) <= style.width)
        return [`${head}  ${words}`];
    const below = wrap(words, style.width - hanging).map((line) => `${' '.repeat(hanging)}${line}`);
    return [head.trimEnd(), ...below];
}
function suggestionLines(style, margin, indent) {
    const suggestion = (0,words_margins/* describeSuggestion */.GU)(margin);
    return suggestion === '' ? [] : labelled(style, indent, 'write', bounded(suggestion));
}

;// CONCATENATED MODULE: ./src/report/text/pod.ts





/** What a person asks for next of a Pod; nothing for a Validator. */
function podLines(style, validator) {
    const margins = marginLines(style, validator.margins ?? []);
    if (validator.verdict === 'passed')
        return margins;
    return [...margins, ...statusLines(style, validator), ...logLines(style, validator)];
}
function statusLines(style, validator) {
    const status = (0,words_pod/* describePodStatus */.Rw)(validator);
    const rows = (0,words_pod/* podContainerRows */.eX)(validator).map((row) => {
        const restarts = row.restarts === 0 ? '' : `, ${row.restarts} restarts`;
        const detail = row.detail === '' ? '' : `, ${row.detail}`;
        const words = bounded(`${row.name}: ${row.state}${restarts}${detail}`);
        return `      ${mark(style, row.tone)} ${words}`;
    });
    if (status === '' || rows.length === 0)
        return [];
    return [...labelled(style, 4, 'status', bounded(status)), ...rows];
}
function logLines(style, validator) {
    return (0,words_pod/* podLogs */.Fb)(validator)
        .filter(({ isBad }) => isBad)
        .flatMap(({ name, log }) => {
        const text = log.lines.join('\n');
        const { lines } = (0,report_escape/* lastLines */.w$)(text, limits/* reportLimits */.ny.logLines, limits/* reportLimits */.ny.lineCharacters);
        const title = bounded(`log of ${(0,words_pod/* logTitle */.V8)(name, log)}:`);
        return [
            ...wrap(title, style.width - 4).map((line) => `    ${line}`),
            ...lines.map((line) => `      ${paint(style, 'faint', '│')} ${line}`),
        ];
    });
}

;// CONCATENATED MODULE: ./src/report/text.ts
/** The report for a terminal. */












/**
 * The whole report for a terminal or a log: what failed first, with what a person needs next, and
 * one line at the end that says it all. No line is a workflow command, whatever the image printed.
 */
function renderText(report, style) {
    const engine = report.engine?.name ?? 'docker';
    const lines = [
        ...(0,notices/* mergeNotices */.U)((0,problems/* errorsOutside */.L)(report)).flatMap((error) => noticeLines(style, 0, error)),
        ...report.images.flatMap((image) => ['', ...imageLines(style, image, engine)]),
        '',
        ...lastLine(style, report),
    ];
    if (lines[0] === '')
        lines.shift();
    return (0,report_escape/* withoutCommands */.Df)(`${lines.join('\n')}\n`);
}
/**
 * One check in a line or two, for a live view that prints checks as they end. Ends without a line
 * break.
 *
 * @param nameWidth columns that names are padded to
 */
function renderCheckLine(check, style, nameWidth = 0, indent = 2) {
    return (0,report_escape/* withoutCommands */.Df)(checkHead(style, indent, check, nameWidth).join('\n'));
}
function imageLines(style, image, engine) {
    return [
        ...imageHead(style, image),
        ...(0,notices/* mergeNotices */.U)(image.notices).flatMap((notice) => noticeLines(style, 2, notice)),
        ...image.validators.flatMap((validator) => ['', ...validatorLines(style, validator, engine)]),
        ...(image.compatibility === null
            ? []
            : ['', ...compatibilityLines(style, image.compatibility)]),
    ];
}
function imageHead(style, image) {
    const facts = [image.platform, image.digest ?? image.id]
        .filter((fact) => fact !== null)
        .map(report_words/* shortDigest */.VK);
    const word = (0,report_words/* verdictWord */.E0)(image.verdict).toUpperCase();
    const room = style.width - columnsOf(word) - 2;
    const left = joinPainted([
        painted(style, (0,report_words/* toneOf */.YV)(image.verdict), word),
        painted(style, 'bold', shorten(image.reference, Math.max(minimumColumns, room))),
    ], '  ');
    return spread(style, left, shorten(facts.join(', '), style.width), 'faint');
}
function validatorLines(style, validator, engine) {
    const half = Math.floor((style.width - 5) / 2);
    const left = joinPainted([
        { text: `  ${mark(style, (0,report_words/* toneOf */.YV)(validator.verdict))}`, columns: 3 },
        painted(style, 'bold', shorten(validator.name, half)),
        painted(style, 'faint', shorten(validator.source, half)),
    ], ' ');
    const { causes, others } = (0,report_causes/* splitByCause */.B_)(validator.checks);
    const container = validator.verdict === 'passed' ? null : validator.container;
    // The last words of a container that ended stand beside what came of it.
    const isCause = causes.some(report_causes/* isOfContainer */.bY);
    const lastWords = container === null ? [] : containerLines(style, container);
    const result = `${(0,report_words/* describeResults */.ws)(validator.checks)}, ${(0,report_words/* describeDuration */.MB)(validator.durationMs)}`;
    const nameWidth = nameWidthOf(others);
    return [
        ...spread(style, left, result),
        ...(0,notices/* mergeNotices */.U)(validator.notices).flatMap((notice) => noticeLines(style, 4, notice)),
        ...causes.flatMap((cause) => causeLines(style, cause, validator)),
        ...(isCause ? lastWords : []),
        ...(0,report_words/* byUrgency */.td)(others).flatMap((check) => checkLines(style, check, nameWidth)),
        ...(isCause ? [] : lastWords),
        ...podLines(style, validator),
        ...(validator.verdict === 'passed' ? [] : aftermath(style, validator, engine)),
    ];
}
/** What befell several checks at once, and which. */
function causeLines(style, cause, { notices }) {
    const tone = (0,report_words/* toneOf */.YV)(cause.outcome);
    const what = (0,report_causes/* describeSharedCause */.Yf)(cause);
    const words = (0,report_causes/* isTold */.Wc)(cause, notices) ? what : `${cause.message}: ${what}`;
    const [first = '', ...rest] = wrap(bounded(words), style.width - 6);
    const names = cause.checks.map(({ name }) => name).join(', ');
    return [
        `    ${mark(style, tone)} ${paint(style, tone, first)}`,
        ...rest.map((line) => `      ${paint(style, tone, line)}`),
        ...labelled(style, 6, 'checks', bounded(names)),
    ];
}
/** What a person asks for next: how to look into the container, and where to read on. */
function aftermath(style, validator, engine) {
    const container = validator.container;
    return [
        ...(container?.kept === true
            ? labelled(style, 4, 'kept', bounded(describeKept(container, engine)))
            : []),
        ...(validator.documentation === ''
            ? []
            : labelled(style, 4, 'read', bounded(validator.documentation))),
    ];
}
function containerLines(style, container) {
    const { lines, left } = (0,report_escape/* lastLines */.w$)(container.logs.text, limits/* reportLimits */.ny.logLines, limits/* reportLimits */.ny.lineCharacters);
    const subject = `container ${bounded(container.name)} ${(0,report_words/* describeContainer */.rc)(container)}`;
    const more = left > 0 || container.logs.truncated ? ' (there were more)' : '';
    const about = lines.length === 0
        ? `${subject} and wrote nothing`
        : `${subject}; its last ${(0,report_words/* plural */.LS)(lines.length, 'line')}${more}:`;
    return [
        ...wrap(about, style.width - 4).map((line) => `    ${line}`),
        ...lines.map((line) => `      ${paint(style, 'faint', '│')} ${line}`),
    ];
}
/** A command that can be copied, so it is made of nothing but what engines allow in a name. */
function describeKept(container, engine) {
    if (!/^[a-zA-Z0-9][\w.-]*$/.test(container.name))
        return 'the container was left as it is';
    const program = model/* enginePrograms */.w0.find((name) => name === engine) ?? 'docker';
    return container.state === 'running'
        ? `look inside with: ${program} exec -it ${container.name} sh`
        : `look at it with: ${program} logs ${container.name}, or ${program} export ${container.name}`;
}
function lastLine(style, report) {
    const facts = [
        (0,report_words/* describeImageCount */._C)(report.images),
        (0,report_words/* describeEngine */.sk)(report.engine),
        (0,report_words/* describeDuration */.MB)(report.durationMs),
    ];
    const tone = (0,report_words/* toneOf */.YV)(report.verdict);
    const words = wrap((0,report_words/* describeVerdict */.XZ)(report), style.width);
    const last = painted(style, tone, words.at(-1) ?? '');
    return [
        ...words.slice(0, -1).map((line) => paint(style, tone, line)),
        ...spread(style, last, shorten(facts.join(' · '), style.width), 'faint'),
    ];
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


/***/ }),

/***/ 3209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ toneOfMargin),
/* harmony export */   Cj: () => (/* binding */ describeMargin),
/* harmony export */   GU: () => (/* binding */ describeSuggestion),
/* harmony export */   Wd: () => (/* binding */ peaksOf),
/* harmony export */   es: () => (/* binding */ marginName),
/* harmony export */   ri: () => (/* binding */ conditionWords)
/* harmony export */ });
/* harmony import */ var _margin_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1933);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3138);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);
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
        p95Ms === null ? '' : `p95 ${(0,_margin_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSeconds */ .b)(p95Ms)}`,
        margin.probe === 'startup' ? '' : `${failuresInRow} of ${failureThreshold} failures in a row`,
        startup?.tookMs == null
            ? ''
            : `start-up ${(0,_margin_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSeconds */ .b)(startup.tookMs)} of ${(0,_margin_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSeconds */ .b)(startup.budgetMs)}`,
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function describeSlowest(margin) {
    const { slowestMs, timeoutMs, factor } = margin;
    if (slowestMs === null || factor === null) {
        const attempts = margin.conditions.reduce((sum, one) => sum + one.attempts, 0);
        return attempts === 0 ? 'never tried' : `no answer to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(attempts, 'attempt')}`;
    }
    const limit = (0,_margin_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSeconds */ .b)(timeoutMs);
    const answer = slowestMs >= timeoutMs
        ? `no answer within ${limit}`
        : `slowest ${(0,_margin_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSeconds */ .b)(slowestMs)} of ${limit}`;
    const condition = margin.conditions.find((one) => one.slowestMs === slowestMs)?.condition;
    const under = condition === undefined || condition === 'quiet' ? '' : `, ${conditionWords[condition]}`;
    return `${answer} (factor ${(0,_margin_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFactor */ .$)(factor)}${under})`;
}
const conditionWords = {
    quiet: 'quiet',
    throttled: 'CPU throttled',
    load: 'under load',
};
function toneOfMargin(margin) {
    return tones[(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeMargin */ .ge)(margin, _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowMargin */ .or)];
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


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ podLogs),
/* harmony export */   HT: () => (/* binding */ podEvents),
/* harmony export */   Rw: () => (/* binding */ describePodStatus),
/* harmony export */   V8: () => (/* binding */ logTitle),
/* harmony export */   eX: () => (/* binding */ podContainerRows)
/* harmony export */ });
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


/***/ })

};
;