"use strict";
exports.id = 6821;
exports.ids = [6821];
exports.modules = {

/***/ 96821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ renderCheckLine),
  renderLastLine: () => (/* binding */ renderLastLine),
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/glance/table.ts
var glance_table = __webpack_require__(4839);
// EXTERNAL MODULE: ./src/report/glance/told.ts + 7 modules
var glance_told = __webpack_require__(71251);
// EXTERNAL MODULE: ./src/report/glance/where.ts
var where = __webpack_require__(90040);
// EXTERNAL MODULE: ./src/report/notices.ts
var notices = __webpack_require__(81263);
// EXTERNAL MODULE: ./src/report/problems.ts
var problems = __webpack_require__(53300);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/report/causes.ts
var report_causes = __webpack_require__(40304);
// EXTERNAL MODULE: ./src/report/glance/befallen-words.ts
var befallen_words = __webpack_require__(94248);
// EXTERNAL MODULE: ./src/report/words.ts + 1 modules
var report_words = __webpack_require__(33850);
// EXTERNAL MODULE: ./src/report/text/layout.ts
var layout = __webpack_require__(22704);
;// CONCATENATED MODULE: ./src/report/text/causes.ts
/** Causes for a terminal: those of several Validators once for all of them, others in their place. */






/** What stands above all images; nothing where no cause befell more than one Validator. */
function wideCauseLines(style, told, report) {
    const wide = told.causes.filter(isWide).slice(0, limits/* reportLimits */.ny.causes);
    if (wide.length === 0)
        return [];
    return ['', ...wide.flatMap((cause, index) => wideCause(style, cause, index + 1, report))];
}
function wideCause(style, cause, number, report) {
    const tone = (0,report_words/* toneOf */.YV)(cause.outcome);
    const said = cause.headline === '' ? '' : `: ${cause.headline}`;
    const code = cause.code === null ? '' : ` [${cause.code}]`;
    const words = (0,layout/* bounded */.Mm)(`cause ${number}: ${cause.message}${said}${code}`);
    const [first = '', ...rest] = (0,layout/* wrap */.LV)(words, style.width - 2);
    const { count, checks, validators, images } = (0,befallen_words/* befallenNames */.WD)(cause, report);
    return [
        `${(0,layout/* mark */.Gy)(style, tone)} ${(0,layout/* paint */.nI)(style, tone, first)}`,
        ...rest.map((line) => `  ${(0,layout/* paint */.nI)(style, tone, line)}`),
        ...(count === '' ? [] : (0,layout/* labelled */.wW)(style, 4, 'count', count)),
        ...named(style, 'checks', checks),
        ...named(style, 'in', validators),
        ...named(style, 'images', images),
        ...cause.lines.map((line) => `    ${(0,layout/* paint */.nI)(style, 'faint', '│')} ${line}`),
        ...placeLines(style, cause, 4),
    ];
}
function named(style, label, names) {
    if (names.length === 0)
        return [];
    return (0,layout/* labelled */.wW)(style, 4, label, (0,layout/* bounded */.Mm)(listed(names)));
}
function listed(names) {
    const { shown, left } = (0,befallen_words/* someOf */.yU)(names, limits/* reportLimits */.ny.causeNames);
    return `${shown.join(', ')}${left === 0 ? '' : ` and ${(0,report_words/* describeNumber */.Df)(left)} more`}`;
}
function placeLines(style, { places }, indent) {
    const [first, ...rest] = places;
    if (first === undefined)
        return [];
    const more = rest.length === 0 ? '' : ` and ${(0,report_words/* plural */.LS)(rest.length, 'more place')}`;
    return (0,layout/* labelled */.wW)(style, indent, 'at', (0,layout/* bounded */.Mm)(`${(0,errors/* describeLocation */.lR)(first)}${more}`));
}
/** Causes that several checks have in common, and the checks that have a story of their own. */
function splitByCauses(checks, told) {
    const wide = told.causes.filter(isWide).slice(0, limits/* reportLimits */.ny.causes);
    const bad = checks.filter(({ outcome }) => outcome !== 'passed');
    const groups = [...Map.groupBy(bad, told.numberOf)].flatMap(([number, own]) => {
        const cause = number === null ? undefined : told.causes[number - 1];
        if (cause === undefined)
            return [];
        const place = wide.indexOf(cause) + 1;
        if (place === 0 && !isWorthGrouping(own))
            return [];
        return [{ cause, checks: own, number: place === 0 ? null : place }];
    });
    const grouped = new Set(groups.flatMap((group) => group.checks));
    return { causes: groups, others: checks.filter((check) => !grouped.has(check)) };
}
/** A few checks are told one by one, with what each wanted and saw. */
function isWorthGrouping(checks) {
    return checks.length > (checks.every(report_causes/* isShared */.yM) ? 1 : fewChecks);
}
const fewChecks = 3;
/** Whether it befell more than one Validator, so that in none of them it is the own story. */
function isWide({ befell }) {
    const [first, ...rest] = befell.filter(({ check }) => check !== null);
    return rest.some(({ image, validator }) => image !== first?.image || validator !== first.validator);
}
/** Whether another Validator shows the last words of a container that ended in the same way. */
function isToldElsewhere({ cause, number }, { checks }) {
    const [first] = cause.befell.filter(({ check }) => check !== null);
    const isFirst = checks.some((check) => check === first?.check);
    return number !== null && (0,report_causes/* isOfContainer */.bY)(cause) && !isFirst;
}
/** What befell several checks at once, and which. */
function causeLines(style, { cause, checks, number }, { notices, container }) {
    const tone = (0,report_words/* toneOf */.YV)(cause.outcome);
    const names = listed(checks.map(({ name }) => name));
    const count = (0,befallen_words/* describeCount */.vG)(checks);
    const message = (0,report_causes/* isTold */.Wc)(cause, notices) ? '' : cause.message;
    const what = number === null ? message : `cause ${number}`;
    const parts = count === '' ? [names, what] : [what, count];
    const words = (0,layout/* bounded */.Mm)(parts.filter((part) => part !== '').join(': '));
    const [first = '', ...rest] = (0,layout/* wrap */.LV)(words, style.width - 6);
    const isOwn = number === null && !checks.every(report_causes/* isShared */.yM);
    // The container's log follows anyway.
    const log = container?.logs.text ?? '';
    const lines = isOwn ? cause.lines.filter((line) => !log.includes(line)) : [];
    return [
        `    ${(0,layout/* mark */.Gy)(style, tone)} ${(0,layout/* paint */.nI)(style, tone, first)}`,
        ...rest.map((line) => `      ${(0,layout/* paint */.nI)(style, tone, line)}`),
        ...(count === '' ? [] : (0,layout/* labelled */.wW)(style, 6, 'checks', (0,layout/* bounded */.Mm)(names))),
        ...lines.map((line) => `      ${(0,layout/* paint */.nI)(style, 'faint', '│')} ${line}`),
        ...(isOwn ? placeLines(style, cause, 6) : []),
    ];
}

;// CONCATENATED MODULE: ./src/report/text/checks.ts





/** Names stand in a column of this width at most; a longer one pushes its own line to the right. */
const nameColumn = 24;
/** The column that the names of these checks take. */
function nameWidthOf(checks) {
    const widths = checks.map((check) => (0,layout/* columnsOf */.PL)((0,layout/* bounded */.Mm)(check.name)));
    return (0,report_words/* largest */.nQ)(widths.filter((width) => width <= nameColumn));
}
/** A check and, where it did not pass, what a person needs next. */
function checkLines(style, check, nameWidth) {
    const head = checkHead(style, 4, check, nameWidth);
    return (0,report_words/* hasMoreToTell */.s1)(check) ? [...head, ...checkDetails(style, check)] : head;
}
/** The mark, the name, what became of it, and at the right how long it took. */
function checkHead(style, indent, check, nameWidth) {
    const tone = (0,report_words/* toneOfCheck */.IB)(check);
    const lead = ' '.repeat(indent);
    const time = describeEffort(check);
    const name = (0,layout/* shorten */.ml)(check.name, Math.max(nameColumn, Math.floor(style.width / 2)));
    const headOf = (text) => (0,layout/* joinPainted */.mf)([
        { text: `${lead}${(0,layout/* mark */.Gy)(style, tone)}`, columns: indent + 1 },
        (0,layout/* painted */.C$)(style, tone === 'good' ? null : tone, text),
    ], ' ');
    const head = headOf(name + ' '.repeat(Math.max(0, nameWidth - (0,layout/* columnsOf */.PL)(name))));
    const words = (0,layout/* bounded */.Mm)(check.outcome === 'passed' ? check.description : check.reason.message);
    if (words === '')
        return (0,layout/* spread */.il)(style, headOf(name), time, 'faint');
    if (head.columns + (0,layout/* columnsOf */.PL)(words) + (0,layout/* columnsOf */.PL)(time) + 4 <= style.width) {
        return (0,layout/* spread */.il)(style, (0,layout/* joinPainted */.mf)([head, (0,layout/* painted */.C$)(style, null, words)], '  '), time, 'faint');
    }
    const below = (0,layout/* wrap */.LV)(words, style.width - indent - 2).map((line) => `${lead}  ${line}`);
    return [...(0,layout/* spread */.il)(style, headOf(name), time, 'faint'), ...below];
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
        ...(0,layout/* labelled */.wW)(style, detailIndent, 'wanted', (0,layout/* bounded */.Mm)(check.wanted)),
        ...attemptLines(style, check),
        ...(0,layout/* labelled */.wW)(style, detailIndent, 'at', (0,layout/* bounded */.Mm)((0,errors/* describeLocation */.lR)(check.location))),
        ...(check.cause === undefined
            ? []
            : (0,layout/* labelled */.wW)(style, detailIndent, 'cause', (0,layout/* bounded */.Mm)((0,report_words/* describeCause */.V$)(check.cause)))),
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
        ...(seen === '' ? [] : (0,layout/* labelled */.wW)(style, detailIndent, 'seen', (0,layout/* bounded */.Mm)(seen))),
        ...(0,layout/* labelled */.wW)(style, detailIndent, 'last', (0,layout/* bounded */.Mm)(`${when}${own}`)),
        ...outputLines(style, 'stdout', last.seen.stdout),
        ...outputLines(style, 'stderr', last.seen.stderr),
    ];
}
function outputLines(style, name, text) {
    const { lines } = (0,report_escape/* lastLines */.w$)(text ?? '', limits/* reportLimits */.ny.outputLines, limits/* reportLimits */.ny.lineCharacters);
    const lead = ' '.repeat(detailIndent);
    return lines.map((line, index) => {
        const label = (0,layout/* paint */.nI)(style, 'faint', (index === 0 ? name : '').padEnd(7));
        return `${lead}${label}${(0,layout/* paint */.nI)(style, 'faint', '│')} ${line}`;
    });
}

// EXTERNAL MODULE: ./src/report/notice-output.ts
var notice_output = __webpack_require__(31872);
;// CONCATENATED MODULE: ./src/report/text/notices.ts



/** `warning: file:1:1: message`, wrapped, the hint below it, and what a command wrote last. */
function noticeLines(style, indent, notice) {
    const word = notice.severity === 'notice' ? 'note:' : `${notice.severity}:`;
    const place = notice.location === null ? '' : `${(0,errors/* describeLocation */.lR)(notice.location)}: `;
    const lead = ' '.repeat(indent);
    const [first = '', ...rest] = (0,layout/* wrap */.LV)(`${word} ${place}${notice.message}`, style.width - indent - hangingIndent);
    const tone = notice.severity === 'error' ? 'bad' : 'unknown';
    return [
        `${lead}${(0,layout/* paint */.nI)(style, tone, word)}${first.slice(word.length)}`,
        ...rest.map((line) => `${lead}${' '.repeat(hangingIndent)}${line}`),
        ...(notice.hint === null
            ? []
            : (0,layout/* labelled */.wW)(style, indent + hangingIndent, 'hint', notice.hint, hintWidth)),
        ...(0,notice_output/* noticeOutput */.K)(notice).map((line) => `${lead}${' '.repeat(hangingIndent)}${(0,layout/* paint */.nI)(style, 'faint', '│')} ${line}`),
    ];
}
const hangingIndent = 2;
const hintWidth = 6;

// EXTERNAL MODULE: ./src/report/words-compatibility.ts
var words_compatibility = __webpack_require__(67634);
;// CONCATENATED MODULE: ./src/report/text/compatibility.ts
/** Where an image would run, for a terminal. */







/** One block: a line a group of nodes, and below it what is missing there. */
function compatibilityLines(style, compatibility) {
    const groups = (0,words_compatibility/* groupsByUrgency */.fm)(compatibility.nodes);
    const shown = groups.slice(0, limits/* reportLimits */.ny.textGroups);
    const left = groups.length - shown.length;
    const head = (0,layout/* joinPainted */.mf)([
        { text: `  ${(0,layout/* mark */.Gy)(style, (0,report_words/* toneOf */.YV)(compatibility.verdict))}`, columns: 3 },
        (0,layout/* painted */.C$)(style, 'bold', 'compatibility'),
        (0,layout/* painted */.C$)(style, 'faint', (0,layout/* bounded */.Mm)(compatibility.source)),
    ], ' ');
    return [
        ...(0,layout/* spread */.il)(style, head, compatibility.verdict),
        ...(0,notices/* mergeNotices */.U)(compatibility.notices).flatMap((notice) => noticeLines(style, 4, notice)),
        ...shown.flatMap((group) => nodeLines(style, group)),
        ...(left > 0 ? [`    … and ${(0,report_words/* plural */.LS)(left, 'more group')} of nodes`] : []),
    ];
}
/** Columns before a node's name and after it. */
const nodeIndent = 22;
function nodeLines(style, group) {
    const head = (0,layout/* joinPainted */.mf)([
        { text: `    ${(0,layout/* mark */.Gy)(style, (0,report_words/* toneOf */.YV)(group.verdict))}`, columns: 5 },
        (0,layout/* painted */.C$)(style, null, (0,layout/* shorten */.ml)((0,words_compatibility/* describeNodes */.TZ)(group.nodes, limits/* reportLimits */.ny.nodeNames), style.width - nodeIndent)),
    ], ' ');
    const best = group.bestSet === null ? undefined : group.sets[group.bestSet];
    return [
        ...(0,layout/* spread */.il)(style, head, group.verdict, (0,report_words/* toneOf */.YV)(group.verdict)),
        ...(best === undefined ? [] : (0,layout/* labelled */.wW)(style, 6, 'best', (0,layout/* bounded */.Mm)((0,words_compatibility/* describeSet */.iG)(best)), 6)),
        ...(group.verdict === 'compatible' ? [] : group.sets.flatMap((set) => setLines(style, set))),
    ];
}
function setLines(style, set) {
    if (set.verdict === 'compatible')
        return [];
    return [
        ...(0,layout/* labelled */.wW)(style, 6, layout/* marks */.Z8[(0,report_words/* toneOf */.YV)(set.verdict)], (0,layout/* bounded */.Mm)((0,words_compatibility/* describeSet */.iG)(set)), 2, (0,report_words/* toneOf */.YV)(set.verdict)),
        ...set.missing.flatMap((sentence) => (0,layout/* labelled */.wW)(style, 8, 'missing', (0,layout/* bounded */.Mm)(sentence))),
        ...set.rules.flatMap((rule) => ruleLines(style, rule)),
    ];
}
function ruleLines(style, rule) {
    if (rule.verdict === 'matched')
        return [];
    const error = rule.error === null ? '' : `: ${rule.error}`;
    const place = rule.location === null ? '' : ` (${(0,errors/* describeLocation */.lR)(rule.location)})`;
    return [
        ...(0,layout/* labelled */.wW)(style, 8, 'rule', (0,layout/* bounded */.Mm)(`${rule.name}${error}${place}`)),
        ...rule.expressions
            .filter((expression) => expression.verdict !== 'matched')
            .flatMap((expression) => expressionLines(style, expression)),
    ];
}
function expressionLines(style, expression) {
    return (0,layout/* labelled */.wW)(style, 10, layout/* marks */.Z8[(0,report_words/* toneOf */.YV)(expression.verdict)], (0,layout/* bounded */.Mm)((0,words_compatibility/* describeExpression */.U)(expression)), 2, (0,report_words/* toneOf */.YV)(expression.verdict));
}

// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/report/predictions.ts
var predictions = __webpack_require__(49628);
;// CONCATENATED MODULE: ./src/report/text/predictions.ts





/** What was predicted wrongly, and how many predictions there were; nothing where no image ran on kinds of nodes. */
function predictionLines(style, { images }) {
    const found = (0,predictions/* predictionsOf */.e)(images);
    if (found === null)
        return [];
    const wrong = found.rows.filter(({ group }) => (0,verdict/* isDisagreement */.ff)(group.prediction));
    const shown = wrong.slice(0, limits/* reportLimits */.ny.textGroups);
    const left = wrong.length - shown.length + (shown.length < wrong.length ? found.left : 0);
    return [
        '',
        `${(0,layout/* mark */.Gy)(style, found.tone)} kinds of nodes: ${found.summary}`,
        ...shown.flatMap(({ image, group, words }) => (0,layout/* wrap */.LV)((0,layout/* bounded */.Mm)(`${image} on ${group.name}: ${words}`), style.width - 2).map((line) => `  ${(0,layout/* paint */.nI)(style, 'warning', line)}`)),
        ...(left === 0 ? [] : [`  … and ${(0,report_words/* plural */.LS)(left, 'more row')}`]),
    ];
}

// EXTERNAL MODULE: ./src/report/standing.ts
var standing = __webpack_require__(91676);
// EXTERNAL MODULE: ./src/report/words-standing.ts
var words_standing = __webpack_require__(97788);
;// CONCATENATED MODULE: ./src/report/text/standing.ts




/** What changed since a run before, and what is excused; empty where nobody asked for either. */
function standingLines(style, report) {
    const compared = (0,words_standing/* describeComparison */.L5)(report);
    const lines = [
        ...(0,words_standing/* standingNotices */.yN)(report).flatMap((notice) => noticeLines(style, 0, { ...notice, message: (0,layout/* bounded */.Mm)(notice.message) })),
        ...(compared === '' ? [] : (0,layout/* wrap */.LV)((0,layout/* bounded */.Mm)(compared), style.width)),
        ...(0,standing/* standingGroups */.zD)(report).flatMap((group) => groupLines(style, group)),
    ];
    return lines.length === 0 ? [] : ['', ...lines];
}
function groupLines(style, { title, tone, items, left }) {
    const more = left === 0 ? [] : [`… and ${left.toLocaleString('en-US')} more`];
    const lines = [...items.map(layout/* bounded */.Mm), ...more].flatMap((item) => {
        const [first = '', ...rest] = (0,layout/* wrap */.LV)(item, style.width - indent - 2);
        return [`${lead}${(0,layout/* mark */.Gy)(style, tone)} ${first}`, ...rest.map((line) => `${lead}  ${line}`)];
    });
    return [`  ${(0,layout/* paint */.nI)(style, 'bold', `${title}:`)}`, ...lines];
}
const indent = 4;
const lead = ' '.repeat(indent);

// EXTERNAL MODULE: ./src/report/words-static.ts
var words_static = __webpack_require__(49922);
;// CONCATENATED MODULE: ./src/report/text/static.ts
/** What reading an image told, for a terminal. */






/**
 * One block: what is wrong, and each program that nothing stands in the way of.
 *
 * @param validators where nothing else was asked of the image, programs are worth their lines
 */
function staticLines(style, read, validators) {
    const isAll = validators.length === 0;
    const { good } = (0,words_static/* staticParts */.vm)(read);
    const programs = isAll ? good.slice(0, limits/* reportLimits */.ny.textGroups) : [];
    const left = isAll ? good.length - programs.length : 0;
    const head = (0,layout/* joinPainted */.mf)([
        { text: `  ${(0,layout/* mark */.Gy)(style, (0,report_words/* toneOf */.YV)(read.verdict))}`, columns: 3 },
        (0,layout/* painted */.C$)(style, 'bold', 'static'),
        (0,layout/* painted */.C$)(style, 'faint', (0,words_static/* describeReading */.YB)(read)),
    ], ' ');
    return [
        ...(0,layout/* spread */.il)(style, head, read.verdict),
        ...(0,notices/* mergeNotices */.U)((0,words_static/* findingNotices */.Vf)(read)).flatMap((notice) => noticeLines(style, 4, withCode(toldBefore(notice, validators, read)))),
        ...programs.flatMap((program) => programLines(style, program)),
        ...(left > 0 ? [`    … and ${(0,report_words/* plural */.LS)(left, 'more program')}`] : []),
    ];
}
/** What a check that failed for it has told already is not told again. */
function toldBefore(notice, validators, read) {
    const check = validators
        .flatMap(({ checks }) => checks)
        .find((one) => (0,words_static/* sharedFinding */.Be)(one, read)?.message === notice.message);
    return check === undefined ? notice : { ...notice, message: `what ${check.name} failed for` };
}
/** By which a waiver names it. */
function withCode(notice) {
    return { ...notice, message: `${notice.message} [${notice.code}]` };
}
function programLines(style, program) {
    const { name, askedBy, path, type } = program;
    const libraries = (0,words_static/* describeLibraries */.re)(program, limits/* reportLimits */.ny.libraryNames);
    const facts = [path === name ? null : path, type, libraries === '' ? null : `needs ${libraries}`];
    const words = [`${name} (${askedBy})`, ...facts.filter((fact) => fact !== null)].join(', ');
    return (0,layout/* labelled */.wW)(style, 4, layout/* marks */.Z8.good, (0,layout/* bounded */.Mm)(words), 2, 'good');
}

;// CONCATENATED MODULE: ./src/report/text/table.ts
/** The table that a report of several images begins with, for a terminal. */




/** Nothing where there is one image, or no room for a table: the rest tells the same. */
function tableLines(style, { images }) {
    const table = images.length < 2 ? null : (0,glance_table/* glanceTable */.d)(images);
    if (table === null)
        return [];
    const rows = table.rows.slice(0, limits/* reportLimits */.ny.textGroups);
    const names = rows.map(nameOf);
    const heads = table.columns.map((name) => (0,layout/* shorten */.ml)(name, headColumns));
    const widths = heads.map((head, index) => (0,report_words/* largest */.nQ)([
        (0,layout/* columnsOf */.PL)(head),
        ...rows.map(({ cells }) => (0,layout/* columnsOf */.PL)(wordsOf(cells[index] ?? null))),
    ]));
    const first = (0,report_words/* largest */.nQ)(names.map(layout/* columnsOf */.PL)) + 2;
    if (first + widths.reduce((sum, width) => sum + width + gap, 0) > style.width)
        return [];
    const line = (cells) => cells.join(' '.repeat(gap)).trimEnd();
    const head = line([' '.repeat(first), ...heads.map((name, index) => padded(name, widths[index]))]);
    const left = table.left + table.rows.length - rows.length;
    return [
        '',
        (0,layout/* paint */.nI)(style, 'faint', head),
        ...rows.map(({ tone, cells }, index) => line([
            `${(0,layout/* mark */.Gy)(style, tone)} ${padded(names[index] ?? '', first - 2)}`,
            ...cells.map((cell, column) => cellOf(style, cell, widths[column] ?? 0)),
        ])),
        ...(left === 0 ? [] : [`… and ${(0,report_words/* plural */.LS)(left, `more ${table.noun}`)}`]),
    ];
}
const headColumns = 16;
const nameColumns = 40;
const gap = 2;
function nameOf({ name, platform }) {
    return (0,layout/* shorten */.ml)(platform === null ? name : `${name} ${platform}`, nameColumns);
}
/** `✗ 3/8`: of eight, three did not pass; `✓ 8`. */
function wordsOf(cell) {
    if (cell === null)
        return '';
    return [layout/* marks */.Z8[cell.tone], numberOf(cell)].filter((part) => part !== '').join(' ');
}
function numberOf({ tone, bad, total }) {
    return tone === 'good' ? String(total) : bad === 0 ? '' : `${bad}/${total}`;
}
function cellOf(style, cell, width) {
    const words = padded(wordsOf(cell), width);
    return cell === null || cell.tone === 'good' ? words : (0,layout/* paint */.nI)(style, cell.tone, words);
}
function padded(text, width = 0) {
    return text + ' '.repeat(Math.max(0, width - (0,layout/* columnsOf */.PL)(text)));
}

// EXTERNAL MODULE: ./src/model.ts + 7 modules
var model = __webpack_require__(16329);
// EXTERNAL MODULE: ./src/report/words-pod.ts
var words_pod = __webpack_require__(6042);
// EXTERNAL MODULE: ./src/report/words-margins.ts
var words_margins = __webpack_require__(13209);
;// CONCATENATED MODULE: ./src/report/text/margins.ts


/** A name that is longer pushes its own line to the right. */
const margins_nameColumn = 32;
/** A line a probe, and below it what to write where it is near to its limits. */
function marginLines(style, margins, indent = 4) {
    const names = margins.map((margin) => (0,layout/* bounded */.Mm)((0,words_margins/* marginName */.es)(margin)));
    const widths = names.map(layout/* columnsOf */.PL).filter((width) => width <= margins_nameColumn);
    const width = widths.reduce((most, one) => Math.max(most, one), 0);
    return margins.flatMap((margin, index) => {
        const name = names[index] ?? '';
        const padded = name + ' '.repeat(Math.max(0, width - (0,layout/* columnsOf */.PL)(name)));
        return [...lineOf(style, margin, padded, indent), ...suggestionLines(style, margin, indent + 2)];
    });
}
function lineOf(style, margin, name, indent) {
    const tone = (0,words_margins/* toneOfMargin */.Cd)(margin);
    const lead = ' '.repeat(indent);
    const head = `${lead}${(0,layout/* mark */.Gy)(style, tone)} ${(0,layout/* paint */.nI)(style, 'bold', name)}`;
    const words = (0,words_margins/* describeMargin */.Cj)(margin);
    const hanging = indent + 2;
    const taken = hanging + (0,layout/* columnsOf */.PL)(name) + 2;
    if (taken + (0,layout/* columnsOf */.PL)(words) <= style.width)
        return [`${head}  ${words}`];
    const below = (0,layout/* wrap */.LV)(words, style.width - hanging).map((line) => `${' '.repeat(hanging)}${line}`);
    return [head.trimEnd(), ...below];
}
function suggestionLines(style, margin, indent) {
    const suggestion = (0,words_margins/* describeSuggestion */.GU)(margin);
    return suggestion === '' ? [] : (0,layout/* labelled */.wW)(style, indent, 'write', (0,layout/* bounded */.Mm)(suggestion));
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
        const words = (0,layout/* bounded */.Mm)(`${row.name}: ${row.state}${restarts}${detail}`);
        return `      ${(0,layout/* mark */.Gy)(style, row.tone)} ${words}`;
    });
    if (status === '' || rows.length === 0)
        return [];
    return [...(0,layout/* labelled */.wW)(style, 4, 'status', (0,layout/* bounded */.Mm)(status)), ...rows];
}
function logLines(style, validator) {
    return (0,words_pod/* podLogs */.Fb)(validator)
        .filter(({ isBad }) => isBad)
        .flatMap(({ name, log }) => {
        const text = log.lines.join('\n');
        const { lines } = (0,report_escape/* lastLines */.w$)(text, limits/* reportLimits */.ny.logLines, limits/* reportLimits */.ny.lineCharacters);
        const title = (0,layout/* bounded */.Mm)(`log of ${(0,words_pod/* logTitle */.V8)(name, log)}:`);
        return [
            ...(0,layout/* wrap */.LV)(title, style.width - 4).map((line) => `    ${line}`),
            ...lines.map((line) => `      ${(0,layout/* paint */.nI)(style, 'faint', '│')} ${line}`),
        ];
    });
}

// EXTERNAL MODULE: ./src/condition-title.ts
var condition_title = __webpack_require__(47081);
;// CONCATENATED MODULE: ./src/report/text/validator.ts












/** A Validator, what failed of it first, and what a person needs next. */
function validatorLines(style, validator, engine, told) {
    const half = Math.floor((style.width - 5) / 2);
    const left = (0,layout/* joinPainted */.mf)([
        { text: `  ${(0,layout/* mark */.Gy)(style, (0,report_words/* toneOf */.YV)(validator.verdict))}`, columns: 3 },
        (0,layout/* painted */.C$)(style, 'bold', (0,layout/* shorten */.ml)((0,condition_title/* validatorTitle */.D)(validator), half)),
        (0,layout/* painted */.C$)(style, 'faint', (0,layout/* shorten */.ml)(validator.source, half)),
    ], ' ');
    const { causes, others } = splitByCauses(validator.checks, told);
    const container = validator.verdict === 'passed' ? null : validator.container;
    // The last words of a container that ended stand beside what came of it.
    const isCause = causes.some((one) => (0,report_causes/* isOfContainer */.bY)(one.cause));
    const isSaid = causes.some((one) => isToldElsewhere(one, validator));
    const lastWords = container === null || isSaid ? [] : containerLines(style, container);
    const result = `${(0,report_words/* describeResults */.ws)(validator.checks)}, ${(0,report_words/* describeDuration */.MB)(validator.durationMs)}`;
    const nameWidth = nameWidthOf(others);
    return [
        ...(0,layout/* spread */.il)(style, left, result),
        ...(0,notices/* mergeNotices */.U)(validator.notices).flatMap((notice) => noticeLines(style, 4, notice)),
        ...causes.flatMap((cause) => causeLines(style, cause, validator)),
        ...(isCause ? lastWords : []),
        ...(0,report_words/* byUrgency */.td)(others).flatMap((check) => checkLines(style, check, nameWidth)),
        ...(isCause ? [] : lastWords),
        ...podLines(style, validator),
        ...(validator.verdict === 'passed' ? [] : aftermath(style, validator, engine)),
    ];
}
/** What a person asks for next: how to look into the container, and where to read on. */
function aftermath(style, validator, engine) {
    const container = validator.container;
    return [
        ...(container?.kept === true
            ? (0,layout/* labelled */.wW)(style, 4, 'kept', (0,layout/* bounded */.Mm)(describeKept(container, engine)))
            : []),
        ...(validator.documentation === ''
            ? []
            : (0,layout/* labelled */.wW)(style, 4, 'read', (0,layout/* bounded */.Mm)(validator.documentation))),
    ];
}
function containerLines(style, container) {
    const { lines, left } = (0,report_escape/* lastLines */.w$)(container.logs.text, limits/* reportLimits */.ny.logLines, limits/* reportLimits */.ny.lineCharacters);
    const subject = `container ${(0,layout/* bounded */.Mm)(container.name)} ${(0,report_words/* describeContainer */.rc)(container)}`;
    const more = left > 0 || container.logs.truncated ? ' (there were more)' : '';
    const about = lines.length === 0
        ? `${subject} and wrote nothing`
        : `${subject}; its last ${(0,report_words/* plural */.LS)(lines.length, 'line')}${more}:`;
    return [
        ...(0,layout/* wrap */.LV)(about, style.width - 4).map((line) => `    ${line}`),
        ...lines.map((line) => `      ${(0,layout/* paint */.nI)(style, 'faint', '│')} ${line}`),
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

;// CONCATENATED MODULE: ./src/report/text.ts

















/**
 * The whole report for a terminal or a log: what befell several at once first, then what failed, with what a person needs next, and
 * one line at the end that says it all. No line is a workflow command, whatever the image printed.
 */
function renderText(report, style) {
    const engine = report.engine?.name ?? '';
    const told = (0,glance_told/* toldCauses */.o)(report, Infinity);
    const lines = [
        ...(0,notices/* mergeNotices */.U)((0,problems/* errorsOutside */.L)(report)).flatMap((error) => noticeLines(style, 0, error)),
        ...predictionLines(style, report),
        ...tableLines(style, report),
        ...wideCauseLines(style, told, report),
        ...(0,glance_table/* byVerdict */.$)(report.images).flatMap((image) => ['', ...imageLines(style, image, engine, told)]),
        ...standingLines(style, report),
        '',
        ...machineLines(style, report),
        ...lastLine(style, report),
    ];
    if (lines[0] === '')
        lines.shift();
    return (0,report_escape/* withoutCommands */.Df)(`${lines.join('\n')}\n`);
}
/** The line that says it all, for who wants no more. */
function renderLastLine(report, style) {
    return (0,report_escape/* withoutCommands */.Df)(`${lastLine(style, report).join('\n')}\n`);
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
function imageLines(style, image, engine, told) {
    return [
        ...imageHead(style, image),
        ...(0,notices/* mergeNotices */.U)(image.notices).flatMap((notice) => noticeLines(style, 2, notice)),
        ...image.validators.flatMap((validator) => [
            '',
            ...validatorLines(style, validator, engine, told),
        ]),
        ...(image.compatibility === null
            ? []
            : ['', ...compatibilityLines(style, image.compatibility)]),
        ...(image.static === undefined
            ? []
            : ['', ...staticLines(style, image.static, image.validators)]),
    ];
}
function imageHead(style, image) {
    const facts = [image.platform, image.digest ?? image.id]
        .filter((fact) => fact !== null)
        .map(report_words/* shortDigest */.VK);
    const word = (0,report_words/* verdictWord */.E0)(image.verdict).toUpperCase();
    const room = style.width - (0,layout/* columnsOf */.PL)(word) - 2;
    const left = (0,layout/* joinPainted */.mf)([
        (0,layout/* painted */.C$)(style, (0,report_words/* toneOf */.YV)(image.verdict), word),
        (0,layout/* painted */.C$)(style, 'bold', (0,layout/* shorten */.ml)(image.reference, Math.max(layout/* minimumColumns */.y9, room))),
    ], '  ');
    return (0,layout/* spread */.il)(style, left, (0,layout/* shorten */.ml)(facts.join(', '), style.width), 'faint');
}
/** Where it was judged, beside the engine, which the last line names. */
function machineLines(style, report) {
    const facts = (0,where/* whereFacts */.j)(report).slice(1);
    if (facts.length === 0)
        return [];
    return (0,layout/* wrap */.LV)((0,layout/* bounded */.Mm)(`judged on ${facts.join(' · ')}`), style.width).map((line) => (0,layout/* paint */.nI)(style, 'faint', line));
}
function lastLine(style, report) {
    const facts = [
        (0,report_words/* describeImageCount */._C)(report.images),
        (0,report_words/* describeEngine */.sk)(report.engine),
        (0,report_words/* describeDuration */.MB)(report.durationMs),
    ];
    const tone = (0,report_words/* toneOf */.YV)(report.verdict);
    const words = (0,layout/* wrap */.LV)((0,report_words/* describeVerdict */.XZ)(report), style.width);
    const last = (0,layout/* painted */.C$)(style, tone, words.at(-1) ?? '');
    return [
        ...words.slice(0, -1).map((line) => (0,layout/* paint */.nI)(style, tone, line)),
        ...(0,layout/* spread */.il)(style, last, (0,layout/* shorten */.ml)(facts.join(' · '), style.width), 'faint'),
    ];
}


/***/ }),

/***/ 22704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ painted),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   il: () => (/* binding */ spread),
/* harmony export */   kI: () => (/* binding */ shortenStart),
/* harmony export */   mf: () => (/* binding */ joinPainted),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   wW: () => (/* binding */ labelled),
/* harmony export */   y9: () => (/* binding */ minimumColumns)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
/** Columns and colours of a terminal. */


const codes = {
    good: '32',
    warning: '33',
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
    warning: '⚠',
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
    for (const word of (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(text).split(' ')) {
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
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.cellCharacters));
}
/** A text from outside in at most `columns`, with `…` where it was cut. */
function shorten(text, columns) {
    const line = bounded(text);
    if (columnsOf(line) <= columns)
        return line;
    return `${breakWord(line, Math.max(1, columns - 1))[0] ?? ''}…`;
}
/** As {@link shorten}, with the end of the text kept. */
function shortenStart(text, columns) {
    const line = bounded(text);
    if (columnsOf(line) <= columns)
        return line;
    const kept = [];
    let used = 1;
    for (const character of Array.from(line).toReversed()) {
        used += columnsOf(character);
        if (used > columns)
            break;
        kept.unshift(character);
    }
    return `…${kept.join('')}`;
}


/***/ })

};
;