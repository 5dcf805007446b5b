"use strict";
exports.id = 8017;
exports.ids = [8017];
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

/***/ 18017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/report/glance/told.ts + 7 modules
var glance_told = __webpack_require__(71251);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/model.ts + 7 modules
var model = __webpack_require__(16329);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/report/words.ts + 1 modules
var report_words = __webpack_require__(33850);
;// CONCATENATED MODULE: ./src/report/attempts.ts

/** The attempts of a check, equal ones together, and how many in the middle a report did not keep. */
function groupAttempts(check) {
    const notKept = Math.max(0, check.attemptCount - check.attempts.length);
    const gap = notKept === 0 ? check.attempts.length : longestPause(check.attempts);
    const groups = [];
    check.attempts.forEach((attempt, index) => {
        const number = index < gap ? index + 1 : index + 1 + notKept;
        const before = groups.at(-1);
        const seen = (0,report_words/* describeSeen */.jE)(attempt.seen);
        if (before?.last === number - 1 && before.seen === seen && isAlike(before, attempt)) {
            before.last = number;
            before.attempts.push(attempt);
        }
        else {
            groups.push({ first: number, last: number, attempts: [attempt], seen });
        }
    });
    return { groups: groups.map(({ first, last, attempts }) => ({ first, last, attempts })), notKept };
}
function isAlike(group, attempt) {
    const [one] = group.attempts;
    return one?.ok === attempt.ok && one.reason.message === attempt.reason.message;
}
/** A report keeps the first attempts and the last ones: those in between lie in the longest pause. */
function longestPause(attempts) {
    const times = attempts.map((attempt) => Date.parse(attempt.startedAt));
    let gap = attempts.length;
    let longest = -1;
    for (let index = 1; index < times.length; index += 1) {
        const pause = (times[index] ?? 0) - (times[index - 1] ?? 0);
        if (pause > longest) {
            longest = pause;
            gap = index;
        }
    }
    return gap;
}

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
;// CONCATENATED MODULE: ./src/report/html/parts.ts
/** Small pieces of the page. Their arguments are texts from outside unless they say markup. */



/** A text in one line, bounded and escaped. */
function shown(text) {
    return (0,report_escape/* htmlText */.js)((0,report_escape/* clip */.$Q)(text, limits/* reportLimits */.ny.cellCharacters));
}
/** A picture with its name for people who do not see it; without a name it is mere decoration. */
function icon(tone, label) {
    const meaning = label === '' ? 'aria-hidden="true"' : `role="img" aria-label="${shown(label)}"`;
    return `<svg class="icon ${tone}" ${meaning}><use href="#icon-${tone}"/></svg>`;
}
/** Drawn once, used everywhere. Each differs in shape, not in colour alone. */
const iconSprite = `<svg class="sprite" aria-hidden="true" focusable="false"><defs>
<symbol id="icon-good" viewBox="0 0 20 20"><circle class="disc" cx="10" cy="10" r="9"/><path class="sign" d="M6 10.4l2.7 2.7L14 7.6"/></symbol>
<symbol id="icon-bad" viewBox="0 0 20 20"><circle class="disc" cx="10" cy="10" r="9"/><path class="sign" d="M7 7l6 6M13 7l-6 6"/></symbol>
<symbol id="icon-broken" viewBox="0 0 20 20"><path class="disc" d="M10 1.4l8.9 16H1.1z"/><path class="sign" d="M10 7.4v4.2M10 14.3v.2"/></symbol>
<symbol id="icon-warning" viewBox="0 0 20 20"><path class="disc" d="M10 1.4l8.6 8.6-8.6 8.6L1.4 10z"/><path class="sign" d="M10 5.6v5.4M10 13.7v.2"/></symbol>
<symbol id="icon-unknown" viewBox="0 0 20 20"><circle class="disc" cx="10" cy="10" r="9"/><path class="sign" d="M6.4 10h7.2"/></symbol>
</defs></svg>`;
/** A wide table, in a box that a keyboard can scroll. */
function scrollBox(label, tableMarkup) {
    return `<div class="scroll" tabindex="0" role="group" aria-label="${shown(label)}">${tableMarkup}</div>`;
}
/** A fact with its name; nothing where there is no fact. */
function fact(name, value, isCode = false) {
    if (value === null || value === '')
        return '';
    const text = isCode ? `<code>${shown(value)}</code>` : shown(value);
    return `<div class="fact"><dt>${shown(name)}</dt><dd>${text}</dd></div>`;
}
function facts(markup) {
    const some = markup.filter((one) => one !== '');
    return some.length === 0 ? '' : `<dl class="facts">${some.join('')}</dl>`;
}
/** The last lines of an output, in a box that a keyboard can scroll. */
function output(label, text, count, truncated = false) {
    const { lines, left } = (0,report_escape/* lastLines */.w$)(text, count, limits/* reportLimits */.ny.lineCharacters);
    if (lines.length === 0)
        return '';
    const before = left > 0 ? ` · ${(0,report_words/* plural */.LS)(left, 'line')} before` : truncated ? ' · there was more before' : '';
    return (`<figure class="output"><figcaption>${shown(label)} <span class="quiet">${(0,report_words/* plural */.LS)(lines.length, 'line')}${before}</span></figcaption>` +
        `<pre tabindex="0" role="group" aria-label="${shown(label)}">${(0,report_escape/* htmlBlock */.xs)(lines.join('\n'))}</pre></figure>`);
}
/** A link that tells where it leads; plain text where it is no web address. */
function parts_link(text, label) {
    const address = (0,report_escape/* webAddress */.Dy)(text);
    if (address === null)
        return shown(text);
    return `<a href="${address.href}" rel="noreferrer noopener">${shown(label)} <span class="quiet">on ${shown(address.host)}</span></a>`;
}
/** A link that leads away from the page. The address is ours, or was made safe for an attribute. */
function outward(href, label) {
    return `<a href="${href}" rel="noreferrer noopener"><code>${shown(label)}</code></a>`;
}
/** The start of a card that opens; whoever writes what is in it closes `details`. */
function foldedCard(kind, id, isOpen, head) {
    return `<details class="card ${kind}" id="${id}"${isOpen ? ' open' : ''}><summary class="card-head">${head.join('')}</summary>`;
}

;// CONCATENATED MODULE: ./src/report/html/waterfall.ts
/** The timeline as inline SVG: a row a check, on one scale for all rows of a Validator. */


const width = 1000;
const height = 20;
/** A row as a picture with a sentence that tells the same. */
function waterfallRow(timeline, row) {
    const x = (ms) => round((Math.min(ms, timeline.span) / timeline.span) * width);
    const left = x(row.start);
    const length = Math.max(1, round(x(row.start + row.duration) - left));
    const kind = row.kind === 'start' ? 'start' : row.outcome;
    const refused = ticks(row.bars.filter((bar) => !bar.ok).map((bar) => x(bar.start)));
    const passed = ticks(row.bars.filter((bar) => bar.ok).map((bar) => x(bar.start + bar.duration)));
    return (`<svg class="waterfall ${kind}" role="img" aria-label="${shown(describeRow(row))}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">` +
        `<path class="grid" d="${grid}"/>` +
        `<rect class="span" x="${left}" y="6" width="${length}" height="8" rx="2"/>` +
        (refused === '' ? '' : `<path class="tick refused" d="${refused}"/>`) +
        (passed === '' ? '' : `<path class="tick answered" d="${passed}"/>`) +
        '</svg>');
}
/** The scale above the rows, for the eye only: every row tells its times in words. */
function waterfallScale(timeline) {
    const labels = quarters.map((part) => `<span>${(0,report_words/* describeDuration */.MB)(timeline.span * part)}</span>`);
    return `<div class="scale" aria-hidden="true">${labels.join('')}</div>`;
}
const quarters = [0, 0.25, 0.5, 0.75, 1];
const grid = quarters.map((part) => `M${part * width} 0V${height}`).join('');
/** One path for all attempts: thousands of rows stay a small file. */
function ticks(places) {
    return [...new Set(places)].map((place) => `M${place} 3V17`).join('');
}
function describeRow(row) {
    const begin = (0,report_words/* describeDuration */.MB)(row.start);
    if (row.kind === 'start')
        return `container start, from ${begin}, took ${(0,report_words/* describeDuration */.MB)(row.duration)}`;
    const refused = row.bars.filter((bar) => !bar.ok).length;
    const tries = row.bars.length === 0 ? '' : `, ${(0,report_words/* plural */.LS)(row.bars.length, 'attempt')}, ${refused} not passed`;
    return `from ${begin} to ${(0,report_words/* describeDuration */.MB)(row.start + row.duration)}${tries}, ${row.outcome}`;
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./src/report/html/check.ts
/** One check: a line that tells what became of it, and everything known about it when opened. */






const outcomeWords = {
    passed: 'Passed',
    failed: 'Failed',
    errored: 'Could not be run',
    skipped: 'Skipped',
    warned: 'Only warned',
};
/**
 * @param id a name for links that is unique on the page, made by us
 * @param told its reason is that of others and stands above: the words that say so; null: it is its own
 */
function checkItem(check, id, timeline, row, told) {
    const open = (0,report_words/* hasMoreToTell */.s1)(check) && told === null ? ' open' : '';
    const chart = timeline === null || row === undefined ? '' : waterfallRow(timeline, row);
    const reason = told ?? check.reason.message;
    const words = check.outcome === 'passed' ? check.description : reason;
    return (`<li class="check" id="${id}" data-outcome="${(0,report_words/* shownOutcome */.CF)(check)}"><details${open}><summary>` +
        icon((0,report_words/* toneOfCheck */.IB)(check), outcomeWords[(0,report_words/* shownOutcome */.CF)(check)]) +
        `<span class="name">${shown(check.name)}</span>` +
        `<span class="words">${shown(words)}</span>` +
        `<span class="chart">${chart}</span>` +
        `<span class="took">${describeEffort(check)}</span>` +
        `</summary><div class="body">${checkBody(check)}</div></details></li>\n`);
}
function describeEffort(check) {
    if (check.startedAt === null)
        return 'never ran';
    const attempts = check.attemptCount > 1 ? `<small>${(0,report_words/* plural */.LS)(check.attemptCount, 'attempt')}</small>` : '';
    return `${(0,report_words/* describeDuration */.MB)(check.durationMs)}${attempts}`;
}
function checkBody(check) {
    const last = check.attempts.at(-1);
    return (facts([
        check.outcome === 'passed' ? '' : fact('About', check.description),
        fact('Wanted', check.wanted, true),
        check.outcome === 'passed' || last === undefined
            ? ''
            : fact('Seen', (0,report_words/* describeSeen */.jE)(last.seen), true),
        fact('Written at', (0,errors/* describeLocation */.lR)(check.location), true),
        fact('Cause', check.cause === undefined ? null : (0,report_words/* describeCause */.V$)(check.cause)),
    ]) +
        attemptTable(check) +
        output('stdout of the last attempt', last?.seen.stdout ?? '', limits/* reportLimits */.ny.outputLines) +
        output('stderr of the last attempt', last?.seen.stderr ?? '', limits/* reportLimits */.ny.outputLines));
}
/** Attempts one after the other that saw the same are one row. */
function attemptTable(check) {
    if (check.attempts.length === 0)
        return '';
    const { groups, notKept } = groupAttempts(check);
    const rows = groups.slice(-limits/* reportLimits */.ny.attemptRows).map(attemptRow);
    const earlier = groups.length - rows.length;
    const rest = [
        earlier === 0 ? '' : `<p class="quiet">${(0,report_words/* plural */.LS)(earlier, 'earlier row')} left out.</p>`,
        notKept === 0
            ? ''
            : `<p class="quiet">${(0,report_words/* plural */.LS)(notKept, 'attempt')} in between are not kept.</p>`,
    ].join('');
    return (scrollBox('Attempts', '<table class="attempts"><thead><tr><th scope="col">Attempt</th><th scope="col">At (UTC)</th><th scope="col">Took</th><th scope="col">What happened</th><th scope="col">Seen</th>' +
        `</tr></thead><tbody>${rows.join('')}</tbody></table>`) + rest);
}
function attemptRow({ first, last, attempts }) {
    const [one] = attempts;
    const end = attempts.at(-1);
    if (one === undefined || end === undefined)
        return '';
    const several = first !== last;
    const number = several ? `${first}–${last}` : String(first);
    const time = several
        ? `${shown((0,report_words/* timeOfDay */.rb)(one.startedAt))} – ${shown((0,report_words/* timeOfDay */.rb)(end.startedAt))}`
        : shown((0,report_words/* timeOfDay */.rb)(one.startedAt));
    const word = one.ok ? 'Passed' : 'Not passed';
    return (`<tr><td>${number}</td><td>${time}</td><td>${describeTook(attempts)}</td>` +
        `<td>${icon(one.ok ? 'good' : 'bad', word)} ${shown(one.reason.message)}</td>` +
        `<td><code>${shown((0,report_words/* describeSeen */.jE)(one.seen))}</code></td></tr>`);
}
/** `4 ms`, or from the shortest to the longest. */
function describeTook(attempts) {
    const times = attempts.map((attempt) => attempt.durationMs);
    const longest = (0,report_words/* largest */.nQ)(times);
    const shortest = longest - (0,report_words/* largest */.nQ)(times.map((time) => longest - time));
    const [from, to] = [(0,report_words/* describeDuration */.MB)(shortest), (0,report_words/* describeDuration */.MB)(longest)];
    return from === to ? from : `${from} – ${to}`;
}

// EXTERNAL MODULE: ./src/report/matrix.ts
var report_matrix = __webpack_require__(53677);
// EXTERNAL MODULE: ./src/report/words-compatibility.ts
var words_compatibility = __webpack_require__(67634);
// EXTERNAL MODULE: ./src/report/causes.ts
var report_causes = __webpack_require__(40304);
// EXTERNAL MODULE: ./src/report/notices.ts
var report_notices = __webpack_require__(81263);
// EXTERNAL MODULE: ./src/report/timeline.ts
var report_timeline = __webpack_require__(91935);
// EXTERNAL MODULE: ./src/report/words-pod.ts
var words_pod = __webpack_require__(83661);
// EXTERNAL MODULE: ./src/margin-words.ts
var margin_words = __webpack_require__(21933);
// EXTERNAL MODULE: ./src/report/words-margins.ts
var words_margins = __webpack_require__(13209);
;// CONCATENATED MODULE: ./src/report/html/margins.ts
/** Margins on the page: for each probe its answer times over the run, with the timeout as a line. */





/** A list of pictures; empty where there are no margins. */
function marginSection(margins) {
    if (margins.length === 0)
        return '';
    const items = margins.slice(0, limits/* reportLimits */.ny.htmlRows);
    const left = margins.length - items.length;
    const rest = left === 0 ? '' : `<p class="quiet">… and ${(0,report_words/* plural */.LS)(left, 'more probe')}</p>`;
    return `<div class="margins"><h4>Margins</h4>\n${items.map(marginFigure).join('\n')}\n${rest}</div>`;
}
function marginFigure(margin) {
    const tone = (0,words_margins/* toneOfMargin */.Cd)(margin);
    const name = (0,words_margins/* marginName */.es)(margin);
    const patch = margin.suggestion?.patch ?? '';
    return (`<figure class="margin"><figcaption>${icon(tone, toneWords[tone])} <span class="name">${shown(name)}</span> ` +
        `<span class="words">${shown((0,words_margins/* describeMargin */.Cj)(margin))}</span></figcaption>` +
        picture(margin) +
        conditionTable(margin) +
        (patch === '' ? '' : output(`Write for ${name}`, patch, limits/* reportLimits */.ny.outputLines)) +
        '</figure>');
}
const toneWords = {
    good: 'enough',
    warning: 'narrow',
    bad: 'narrow',
    broken: 'broken',
    unknown: 'not known',
};
const margins_width = 1000;
const margins_height = 100;
function picture(margin) {
    const answers = (0,words_margins/* peaksOf */.Wd)(margin.answers, limits/* marginLimits */.LS.answers);
    const first = answers[0];
    if (first === undefined)
        return '';
    const scale = scaleOf(margin, answers);
    const timeout = margins_round(scale.y(margin.timeoutMs));
    const good = dots(scale, answers, true);
    const bad = dots(scale, answers, false);
    return (`<svg class="answers" role="img" aria-label="${shown(describePicture(margin, answers))}" viewBox="0 0 ${margins_width} ${margins_height}" preserveAspectRatio="none">` +
        bands(scale, answers) +
        `<path class="grid" d="M0 ${margins_height}H${margins_width}"/>` +
        `<path class="limit" d="M0 ${timeout}H${margins_width}"/>` +
        (good === '' ? '' : `<path class="dot" d="${good}"/>`) +
        (bad === '' ? '' : `<path class="cross" d="${bad}"/>`) +
        '</svg>' +
        legend(margin, answers, scale));
}
function scaleOf({ timeoutMs }, answers) {
    const times = answers.map(({ atMs }) => atMs);
    const from = times.reduce((least, at) => Math.min(least, at), Infinity);
    const to = times.reduce((most, at) => Math.max(most, at), from + 1);
    const slowest = answers.reduce((most, one) => Math.max(most, one.durationMs), timeoutMs);
    const top = Math.max(1, slowest) * 1.1;
    return {
        ...{ from, to },
        x: (atMs) => ((atMs - from) / (to - from)) * margins_width,
        y: (ms) => margins_height - (ms / top) * margins_height,
    };
}
/** A point, or a stroke where it did not pass: they differ in shape, not in colour alone. */
function dots({ x, y }, answers, ok) {
    const places = answers
        .filter((answer) => answer.ok === ok)
        .map(({ atMs, durationMs }) => {
        const [left, top] = [margins_round(x(atMs)), margins_round(y(durationMs))];
        return ok ? `M${left} ${top}h0` : `M${left} ${margins_round(Math.max(0, top - 6))}v12`;
    });
    return [...new Set(places)].join('');
}
/** Where the Pod was under pressure, behind everything else. */
function bands({ x }, answers) {
    return spansOf(answers)
        .map(({ condition, from, to }) => {
        const left = margins_round(x(from));
        const length = Math.max(1, margins_round(x(to) - left));
        return `<rect class="band ${condition}" x="${left}" y="0" width="${length}" height="${margins_height}"/>`;
    })
        .join('');
}
/** Answers under one pressure that follow each other, until the next one that was not. */
function spansOf(answers) {
    const spans = [];
    answers.forEach(({ condition, atMs }, index) => {
        if (condition === 'quiet')
            return;
        const to = Math.max(atMs, answers[index + 1]?.atMs ?? atMs);
        const last = spans.at(-1);
        const isOne = last?.condition === condition && answers[index - 1]?.condition === condition;
        if (isOne)
            spans[spans.length - 1] = { ...last, to };
        else
            spans.push({ condition, from: atMs, to });
    });
    return spans;
}
/** For the eye only: the picture tells all of it in words. */
function legend({ timeoutMs }, answers, { from, to }) {
    const under = ['throttled', 'load'].filter((condition) => answers.some((answer) => answer.condition === condition));
    const keys = [
        `<span class="key limit">timeout ${(0,margin_words/* describeSeconds */.b)(timeoutMs)}</span>`,
        ...under.map((condition) => `<span class="key ${condition}">${words_margins/* conditionWords */.ri[condition]}</span>`),
    ];
    return `<div class="legend" aria-hidden="true"><span>${(0,report_words/* describeDuration */.MB)(from)}</span>${keys.join('')}<span>${(0,report_words/* describeDuration */.MB)(to)}</span></div>`;
}
function describePicture(margin, answers) {
    const failed = answers.filter(({ ok }) => !ok).length;
    const parts = spansOf(answers).map(({ condition, from, to }) => `${words_margins/* conditionWords */.ri[condition]} from ${(0,report_words/* describeDuration */.MB)(from)} to ${(0,report_words/* describeDuration */.MB)(to)}`);
    return [
        `Answer times of ${(0,words_margins/* marginName */.es)(margin)}`,
        `${(0,report_words/* plural */.LS)(answers.length, 'answer')}, ${failed} not passed`,
        (0,words_margins/* describeMargin */.Cj)(margin),
        ...parts,
    ].join(', ');
}
function conditionTable(margin) {
    if (margin.conditions.length < 2)
        return '';
    const rows = margin.conditions.map((one) => conditionRow(margin, one)).join('');
    const heads = ['Condition', 'Attempts', 'Slowest', 'Factor', 'p95', 'Failures in a row'];
    const head = heads.map((text) => `<th scope="col">${text}</th>`).join('');
    return scrollBox(`Conditions of ${(0,words_margins/* marginName */.es)(margin)}`, `<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`);
}
function conditionRow({ timeoutMs }, one) {
    const { slowestMs, p95Ms } = one;
    const cells = [
        (0,report_words/* describeNumber */.Df)(one.attempts),
        slowestMs === null ? '–' : (0,margin_words/* describeSeconds */.b)(slowestMs),
        slowestMs === null ? '–' : (0,margin_words/* describeFactor */.$)(timeoutMs / Math.max(1, slowestMs)),
        p95Ms === null ? '–' : (0,margin_words/* describeSeconds */.b)(p95Ms),
        String(one.failuresInRow),
    ];
    const data = cells.map((cell) => `<td>${cell}</td>`).join('');
    return `<tr><th scope="row">${words_margins/* conditionWords */.ri[one.condition]}</th>${data}</tr>`;
}
function margins_round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./src/report/html/pod.ts
/** What is told of a Pod beside its checks, on the page. */





/** Empty for a Validator. */
function podSection(validator) {
    if (validator.status === undefined)
        return '';
    return (containerTable(validator) +
        marginSection(validator.margins ?? []) +
        eventTable(validator) +
        logs(validator));
}
function containerTable(validator) {
    const all = (0,words_pod/* podContainerRows */.eX)(validator);
    if (all.length === 0)
        return '';
    const rows = all.slice(0, limits/* reportLimits */.ny.htmlRows).map((row) => {
        const init = row.isInit ? ' <span class="quiet">init</span>' : '';
        const mark = icon(row.tone, row.ready ? 'Ready' : 'Not ready');
        return (`<tr><th scope="row">${mark} ${shown(row.name)}${init}</th><td>${shown(row.state)}</td>` +
            `<td>${row.restarts}</td><td>${shown(row.detail)}</td><td><code>${shown(row.image)}</code></td></tr>`);
    });
    const head = ['Container', 'State', 'Restarts', 'Last end', 'Image'];
    const status = (0,words_pod/* describePodStatus */.Rw)(validator);
    const caption = status === '' ? '' : `<p class="quiet">${shown(status)}</p>`;
    return `<h4>Containers</h4>${caption}${scrollBox('Containers', table(head, rows))}${rest(all.length - rows.length, 'more container')}`;
}
function eventTable(validator) {
    const all = (0,words_pod/* podEvents */.HT)(validator);
    if (all.length === 0)
        return '';
    const rows = all.slice(0, limits/* reportLimits */.ny.htmlRows).map((event) => {
        const tone = event.type === 'Warning' ? 'bad' : 'unknown';
        return (`<tr><th scope="row">${icon(tone, event.type)} ${shown(event.reason)}</th>` +
            `<td>${shown(event.container ?? '')}</td><td>${event.count}</td><td>${shown(event.message)}</td></tr>`);
    });
    const open = validator.verdict === 'passed' ? '' : ' open';
    const head = ['Event', 'Container', 'Times', 'Message'];
    return (`<details class="events"${open}><summary>${(0,report_words/* plural */.LS)(all.length, 'event')}</summary>` +
        `<div class="body">${scrollBox('Events', table(head, rows))}${rest(all.length - rows.length, 'more event')}</div></details>`);
}
function logs(validator) {
    return (0,words_pod/* podLogs */.Fb)(validator)
        .slice(0, limits/* reportLimits */.ny.htmlRows)
        .map(({ name, log, isBad }) => {
        const title = `Log of ${(0,words_pod/* logTitle */.V8)(name, log)}`;
        const text = output(title, log.lines.join('\n'), limits/* reportLimits */.ny.logLines, log.truncated);
        return `<details class="container"${isBad ? ' open' : ''}><summary>${shown(title)}</summary><div class="body">${text}</div></details>`;
    })
        .join('');
}
function table(head, rows) {
    const cells = head.map((name) => `<th scope="col">${shown(name)}</th>`).join('');
    return `<table class="attempts"><thead><tr>${cells}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
function rest(left, what) {
    return left === 0 ? '' : `<p class="quiet">… and ${(0,report_words/* plural */.LS)(left, what)}</p>`;
}

// EXTERNAL MODULE: ./src/condition-title.ts
var condition_title = __webpack_require__(47081);
;// CONCATENATED MODULE: ./src/report/html/validator.ts
/** One Validator: its result, its checks on one time scale, and what its container said. */











/**
 * All of a Validator, folded.
 *
 * @param id a name for links that is unique on the page, made by us
 * @param isOpen there is nothing else to look at
 */
function validatorSection(validator, id, told, isOpen) {
    const timeline = (0,report_timeline/* timelineOf */.h)([validator]);
    const { causes } = (0,report_causes/* splitByCause */.B_)(validator.checks);
    const container = containerBlock(validator);
    const isCause = causes.some(report_causes/* isOfContainer */.bY);
    const documentation = validator.documentation === '' ? '' : parts_link(validator.documentation, 'Documentation');
    return (foldedCard('validator', id, isOpen, [
        icon((0,report_words/* toneOf */.YV)(validator.verdict), (0,report_words/* verdictWord */.E0)(validator.verdict)),
        `<h3>${shown((0,condition_title/* validatorTitle */.D)(validator))}</h3>`,
        `<span class="result">${(0,report_words/* describeResults */.ws)(validator.checks)}</span>`,
    ]) +
        (validator.description === '' ? '' : `<p class="lead">${shown(validator.description)}</p>`) +
        facts([
            fact('Manifest', validator.source, true),
            fact('Took', (0,report_words/* describeDuration */.MB)(validator.durationMs)),
            fact('Reached by', validator.container?.reachedBy ?? null),
            documentation === ''
                ? ''
                : `<div class="fact"><dt>Read on</dt><dd>${documentation}</dd></div>`,
        ]) +
        noticeList(validator.notices.filter((notice) => !told.hasNotice(notice))) +
        causeList(causes, told) +
        (isCause ? container : '') +
        checkList(validator, id, timeline, told) +
        (isCause ? '' : container) +
        podSection(validator) +
        '</details>\n');
}
/** What befell several checks at once. */
function causeList(causes, told) {
    if (causes.length === 0)
        return '';
    const items = causes.map((cause) => {
        const [first] = cause.checks;
        const number = first === undefined ? null : told.numberOf(first);
        const message = number === null ? shown(cause.message) : causeLink(told, number);
        return `<li class="notice error">${icon((0,report_words/* toneOf */.YV)(cause.outcome), '')}<div>${message}: ${(0,report_causes/* describeSharedCause */.Yf)(cause)}</div></li>`;
    });
    return `<ul class="notices">${items.join('')}</ul>`;
}
/** How details name a cause that is told above them. */
function causeLink({ causes }, number) {
    const words = causes.length === 1 ? 'The cause above' : `Cause ${number}`;
    return `<a href="#cause-${number}">${words}</a>`;
}
function checkList(validator, id, timeline, told) {
    if (validator.checks.length === 0)
        return '';
    const places = new Map(validator.checks.map((check, index) => [check, index]));
    const shared = new Set((0,report_causes/* splitByCause */.B_)(validator.checks).causes.flatMap(({ checks }) => checks));
    const rows = new Map(timeline?.rows.map((row) => [row.index, row]));
    const items = (0,report_words/* byUrgency */.td)(validator.checks).map((check) => {
        const index = places.get(check) ?? 0;
        const number = told.sharedNumberOf(check);
        const reason = shared.has(check) && number === null ? 'for the cause above' : causeName(told, number);
        return checkItem(check, `${id}-c${index}`, timeline, rows.get(index), reason);
    });
    return `${chartHead(timeline)}<ul class="checks">\n${items.join('')}</ul>`;
}
function causeName({ causes }, number) {
    if (number === null)
        return null;
    return causes.length === 1 ? 'for the cause above' : `for cause ${number}`;
}
/** The scale, and the start of the container that all checks waited for. */
function chartHead(timeline) {
    if (timeline === null)
        return '';
    const start = timeline.rows.find((row) => row.kind === 'start');
    const row = start === undefined
        ? ''
        : `<span class="words quiet">Container start</span><span class="chart">${waterfallRow(timeline, start)}</span><span class="took quiet">${(0,report_words/* describeDuration */.MB)(start.duration)}</span>`;
    return (`<div class="chart-head"><span class="chart">${waterfallScale(timeline)}</span></div>` +
        (row === '' ? '' : `<div class="chart-head start-row">${row}</div>`));
}
function containerBlock(validator) {
    const container = validator.container;
    if (container === null)
        return '';
    const log = output(`Log of container ${container.name}`, container.logs.text, limits/* reportLimits */.ny.logLines, container.logs.truncated);
    const open = validator.verdict === 'passed' ? '' : ' open';
    const body = log === '' ? '<p class="quiet">It wrote nothing.</p>' : log;
    return (`<details class="container"${open}><summary>Container <code>${shown(container.name)}</code> ${(0,report_words/* describeContainer */.rc)(container)}</summary>` +
        `<div class="body">${containerFacts(container)}${body}</div></details>`);
}
function containerFacts(container) {
    return facts([
        fact('Id', container.id.slice(0, shortId), true),
        fact('Started in', container.startDurationMs === null ? null : (0,report_words/* describeDuration */.MB)(container.startDurationMs)),
        fact('Kept', container.kept ? 'yes, to look inside' : null),
    ]);
}
/** As engines show it. */
const shortId = 12;
function noticeList(notices) {
    if (notices.length === 0)
        return '';
    const items = (0,report_notices/* mergeNotices */.U)(notices).map((notice) => {
        const place = notice.location === null ? '' : ` <code>${shown((0,errors/* describeLocation */.lR)(notice.location))}</code>`;
        const hint = notice.hint === null ? '' : `<span class="hint">${shown(notice.hint)}</span>`;
        const last = output('written last', notice.output?.text ?? '', limits/* reportLimits */.ny.outputLines);
        const tone = notice.severity === 'error' ? 'bad' : 'unknown';
        return `<li class="notice ${notice.severity}">${icon(tone, severityWords[notice.severity])}<div>${shown(notice.message)}${place}${hint}${last}</div></li>`;
    });
    return `<ul class="notices">${items.join('')}</ul>`;
}
const severityWords = {
    error: 'Error',
    warning: 'Warning',
    notice: 'Note',
};

;// CONCATENATED MODULE: ./src/report/html/compatibility.ts
/** Where images run: the matrix image × node, and what is missing where. */







const words = {
    compatible: 'Compatible',
    incompatible: 'Incompatible',
    undetermined: 'Undetermined',
    errored: 'Could not be decided',
};
/** The matrix over all images; empty when no image was asked. */
function matrixSection(images) {
    const matrix = (0,report_matrix/* compatibilityMatrix */.q)(images);
    // Of one node the first table tells as much.
    if (matrix === null || matrix.nodeCount < 2)
        return '';
    const head = matrix.images
        .map((image) => `<th scope="col"><code>${shown(image.reference)}</code></th>`)
        .join('');
    const rows = matrix.rows.slice(0, limits/* reportLimits */.ny.htmlRows);
    const left = matrix.rows.length - rows.length;
    return (foldedCard('reach', 'reach', false, [
        '<h2>Where it runs</h2>',
        `<span class="result">${(0,words_compatibility/* describeReach */.Lo)(matrix)}</span>`,
    ]) +
        scrollBox('Nodes and images', `<table class="matrix"><thead><tr><th scope="col">Nodes</th>${head}</tr></thead><tbody>${rows.map(matrixRow).join('')}</tbody></table>`) +
        `${leftOut(left, 'more row')}${leftOut(matrix.imagesLeft, 'more image')}</details>\n`);
}
function matrixRow(row) {
    const cells = row.cells.map((cell) => {
        if (cell === null)
            return '<td class="quiet">not asked</td>';
        const best = cell.bestSet === null ? undefined : cell.sets[cell.bestSet];
        const set = best === undefined ? '' : `<small>${shown((0,words_compatibility/* describeSet */.iG)(best))}</small>`;
        return `<td class="cell ${(0,report_words/* toneOf */.YV)(cell.verdict)}"><span>${icon((0,report_words/* toneOf */.YV)(cell.verdict), '')}${words[cell.verdict]}</span>${set}</td>`;
    });
    const count = row.nodes.length > 1 ? ` <small>${(0,report_words/* plural */.LS)(row.nodes.length, 'node')}</small>` : '';
    return `<tr><th scope="row">${shown((0,words_compatibility/* describeNodes */.TZ)(row.nodes, limits/* reportLimits */.ny.nodeNames))}${count}</th>${cells.join('')}</tr>`;
}
/** One image's answers, worst first. */
function compatibilitySection(compatibility, id, told) {
    const groups = (0,words_compatibility/* groupsByUrgency */.fm)(compatibility.nodes);
    const shownGroups = groups.slice(0, limits/* reportLimits */.ny.htmlRows);
    return (foldedCard('compatibility', id, false, [
        icon((0,report_words/* toneOf */.YV)(compatibility.verdict), words[compatibility.verdict]),
        '<h3>Compatibility</h3>',
        `<span class="result">${words[compatibility.verdict]}</span>`,
    ]) +
        facts([
            fact('Specification', compatibility.source, true),
            fact('Digest', compatibility.digest, true),
        ]) +
        noticeList(compatibility.notices.filter((notice) => !told.hasNotice(notice))) +
        shownGroups.map(nodeGroup).join('') +
        `${leftOut(groups.length - shownGroups.length, 'more node group')}</details>\n`);
}
function nodeGroup(group) {
    const open = group.verdict === 'incompatible' || group.verdict === 'errored' ? ' open' : '';
    return (`<details class="nodes"${open}><summary>${icon((0,report_words/* toneOf */.YV)(group.verdict), words[group.verdict])}` +
        `<span class="name">${shown((0,words_compatibility/* describeNodes */.TZ)(group.nodes, limits/* reportLimits */.ny.nodeNames))}</span>` +
        `<span class="took">${(0,report_words/* plural */.LS)(group.nodes.length, 'node')}</span></summary>` +
        `<div class="body">${group.sets.map(setBlock).join('')}</div></details>`);
}
function setBlock(set) {
    const missing = set.missing.map((sentence) => `<li>${shown(sentence)}</li>`);
    return (`<div class="set"><p class="set-name">${icon((0,report_words/* toneOf */.YV)(set.verdict), words[set.verdict])} ${shown((0,words_compatibility/* describeSet */.iG)(set))}</p>` +
        (missing.length === 0 ? '' : `<ul class="missing">${missing.join('')}</ul>`) +
        `${expressionTable(set)}</div>`);
}
function expressionTable(set) {
    const all = set.rules.flatMap((rule) => {
        if (rule.error !== null) {
            return [[icon('broken', 'Error'), rule.name, '', rule.error, '', rule.location]];
        }
        return rule.expressions.map((expression) => [
            icon((0,report_words/* toneOf */.YV)(expression.verdict), expression.verdict),
            rule.name,
            (0,words_compatibility/* featureName */.qx)(expression),
            `${(0,words_compatibility/* describeFound */.Kq)(expression)}${expression.hint === null ? '' : ` (${expression.hint})`}`,
            expression.wanted,
            expression.location ?? rule.location,
        ]);
    });
    if (all.length === 0)
        return '';
    const rows = all
        .slice(0, limits/* reportLimits */.ny.htmlRows)
        .map(([mark, rule, feature, found, wanted, location]) => {
        const place = location === null ? '' : `<code>${shown((0,errors/* describeLocation */.lR)(location))}</code>`;
        return `<tr><td>${mark}</td><td>${shown(rule)}</td><td><code>${shown(feature)}</code></td><td>${shown(found)}</td><td><code>${shown(wanted)}</code></td><td>${place}</td></tr>`;
    });
    const head = ['Result', 'Rule', 'Feature', 'Found', 'Wanted', 'Written at']
        .map((name) => `<th scope="col">${name}</th>`)
        .join('');
    return (scrollBox('Expressions', `<table class="attempts"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`) + leftOut(all.length - rows.length, 'more expression'));
}
function leftOut(count, what) {
    return count > 0 ? `<p class="quiet">… and ${(0,report_words/* plural */.LS)(count, what)}.</p>` : '';
}

// EXTERNAL MODULE: ./src/report/glance/befallen-words.ts
var befallen_words = __webpack_require__(94248);
// EXTERNAL MODULE: ./src/report/glance/source-link.ts
var source_link = __webpack_require__(98687);
// EXTERNAL MODULE: ./src/report/glance/table.ts
var glance_table = __webpack_require__(4839);
// EXTERNAL MODULE: ./src/report/glance/where.ts
var where = __webpack_require__(90040);
// EXTERNAL MODULE: ./src/report/reason-link.ts
var reason_link = __webpack_require__(71629);
;// CONCATENATED MODULE: ./src/report/html/glance.ts
/** What the page begins with: the table, the causes, the warnings; and where it was judged. */












/** Image × what it was held against; empty where a line says as much. */
function glanceSection({ images }) {
    const table = (0,glance_table/* glanceTable */.d)(images);
    if (table === null)
        return '';
    const rows = table.rows.slice(0, limits/* reportLimits */.ny.htmlRows);
    const left = table.left + table.rows.length - rows.length;
    const prefix = table.prefix === '' ? '' : ` <small>of ${shown(table.prefix)}</small>`;
    const head = table.columns.map((name) => `<th scope="col">${shown(name)}</th>`).join('');
    return ('<section class="card glance"><h2 class="unseen">At a glance</h2>' +
        scrollBox('Images and what they were held against', `<table><thead><tr><th scope="col">Image${prefix}</th>${head}</tr></thead><tbody>${rows.map((row) => glanceRow(row, table)).join('')}</tbody></table>`) +
        (left === 0 ? '' : `<p class="quiet">… and ${(0,report_words/* plural */.LS)(left, `more ${table.noun}`)}.</p>`) +
        '</section>\n');
}
function glanceRow({ name, platform, tone, target, cells }, table) {
    const where = platform === null ? '' : ` <small>${shown(platform)}</small>`;
    const head = `<th scope="row">${icon(tone, tones[tone])} <a href="#${target}">${shown(name)}</a>${where}</th>`;
    return `<tr>${head}${cells.map((cell, index) => glanceCell(cell, table.columns[index] ?? '')).join('')}</tr>`;
}
/** Where there is no room for columns, each cell names its own. */
function glanceCell(cell, column) {
    if (cell === null)
        return '<td class="none"><span class="quiet">–</span></td>';
    const { tone, bad, total, unit, target } = cell;
    const number = tone === 'good' ? String(total) : bad === 0 ? '' : `${bad}/${total}`;
    const words = `${tones[tone]}: ${bad} of ${(0,report_words/* plural */.LS)(total, unit)} did not pass`;
    return (`<td><a class="sign ${tone}" href="#${target}">${icon(tone, words)}` +
        `<span class="column" aria-hidden="true">${shown(column)}</span> <b aria-hidden="true">${number}</b></a></td>`);
}
const tones = {
    good: 'Passed',
    warning: 'Warned',
    bad: 'Failed',
    broken: 'Could not be decided',
    unknown: 'Not known',
};
/** Each cause once; empty where everything passed. */
function causeSection(told, report) {
    const { causes, left } = told;
    if (causes.length === 0)
        return '';
    const items = causes.map((cause, index) => causeItem(cause, index + 1, causes.length, report));
    const rest = left === 0 ? '' : `<p class="quiet">… and ${(0,report_words/* plural */.LS)(left, 'more cause')}.</p>`;
    return `<section class="card causes"><h2>What is wrong</h2><ol>\n${items.join('')}</ol>${rest}</section>\n`;
}
function causeItem(cause, number, count, report) {
    const { outcome, code, message, headline, hint, lines } = cause;
    const tone = (0,report_words/* toneOf */.YV)(outcome);
    const name = count === 1 ? '' : `<span class="number">${number}.</span> `;
    const said = headline === '' ? '' : `: <code>${shown(headline)}</code>`;
    const link = code === null ? '' : ` <small>${outward((0,reason_link/* reasonLink */.N)(code), code)}</small>`;
    const isSaid = lines.length === 1 && lines[0]?.trim() === headline;
    const log = lines.length === 0 || isSaid ? '' : excerpt(lines);
    return (`<li class="cause ${tone}" id="${causeTarget(number)}">${icon(tone, causeWords[outcome])}<div>` +
        `<p class="message">${name}<strong>${shown(message)}</strong>${said}${link}</p>` +
        befallenLine(cause, report) +
        wantedLine(cause) +
        log +
        placeLine(cause, report) +
        (hint === null ? '' : `<p class="hint">${shown(hint)}</p>`) +
        '</div></li>\n');
}
/** The place of a cause on the page, from 1. */
function causeTarget(number) {
    return `cause-${number}`;
}
const causeWords = {
    failed: 'Failed',
    errored: 'Could not be decided',
    skipped: 'Not known',
};
function excerpt(lines) {
    return `<pre tabindex="0" role="group" aria-label="What was written">${(0,report_escape/* htmlBlock */.xs)(lines.join('\n'))}</pre>`;
}
function befallenLine(cause, report) {
    const { count, checks, validators, images } = (0,befallen_words/* befallenNames */.WD)(cause, report);
    const names = listed(checks);
    const parts = [
        count === '' ? names : `${count}${names === '' ? '' : `: ${names}`}`,
        validators.length === 0 ? '' : `in ${listed(validators)}`,
        images.length === 0 ? '' : `of ${listed(images)}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `<p class="befell">${parts.join(' · ')}</p>`;
}
function listed(names) {
    const { shown: some, left } = (0,befallen_words/* someOf */.yU)(names, limits/* reportLimits */.ny.causeNames);
    const rest = left === 0 ? '' : ` and ${(0,report_words/* describeNumber */.Df)(left)} more`;
    return `${some.map((name) => `<b>${shown(name)}</b>`).join(', ')}${rest}`;
}
/** Of one check, what it asked for: a container that ended is asked for nothing. */
function wantedLine({ befell }) {
    const [first, ...rest] = befell;
    const isAlone = rest.every(({ check }) => check?.wanted === first?.check?.wanted);
    if (first?.check == null || !isAlone || (0,report_causes/* isShared */.yM)(first.check))
        return '';
    return `<p class="befell">wanted <code>${shown(first.check.wanted)}</code></p>`;
}
function placeLine({ places, placeNote }, report) {
    if (places.length === 0)
        return '';
    const most = places.length > limits/* reportLimits */.ny.causePlaces ? 1 : places.length;
    const links = places.slice(0, most).map((place) => placeLink(place, report));
    const note = placeNote === null ? '' : `: ${shown(placeNote)}`;
    const rest = places.length === most ? '' : ` and ${(0,report_words/* plural */.LS)(places.length - most, 'more place')}`;
    return `<p class="hint">${links.join(', ')}${note}${rest}</p>`;
}
function placeLink(place, { repository }) {
    const words = (0,errors/* describeLocation */.lR)(place);
    const address = (0,source_link/* sourceLink */._)(place, repository);
    return address === null ? `<code>${shown(words)}</code>` : outward(address, words);
}
function warningList({ warnings, warningsLeft }) {
    const rest = warningsLeft === 0 ? '' : `<p class="quiet">… and ${(0,report_words/* plural */.LS)(warningsLeft, 'more warning')}.</p>`;
    return noticeList(warnings) + rest;
}
/** What the run has to tell beside that. */
function otherNotices({ others }) {
    if (others.length === 0)
        return '';
    const head = [`<h2>${(0,report_words/* plural */.LS)(others.length, 'more notice')}</h2>`];
    return `${foldedCard('others', 'others', false, head)}${noticeList(others)}</details>\n`;
}
function whereLine(report) {
    return `<p class="where">${(0,where/* whereSentence */.z)(report, shown)}</p>\n`;
}

// EXTERNAL MODULE: ./src/report/glance/parts.ts
var parts = __webpack_require__(9433);
// EXTERNAL MODULE: ./src/report/words-static.ts
var words_static = __webpack_require__(49922);
;// CONCATENATED MODULE: ./src/report/html/static.ts
/** What reading an image told, on the page. */





/** Findings that the page does not begin with, and every program that was looked at. */
function staticSection(read, id, told) {
    const head = [
        icon((0,report_words/* toneOf */.YV)(read.verdict), (0,report_words/* verdictWord */.E0)(read.verdict)),
        '<h3>Static</h3>',
        `<span class="result">${(0,words_static/* describeReading */.YB)(read)}</span>`,
    ];
    return (foldedCard('static', id, false, head) +
        noticeList((0,words_static/* findingNotices */.Vf)(read).filter((notice) => !told.hasNotice(notice))) +
        programTable(read) +
        '</details>\n');
}
function programTable(read) {
    const { programs } = read;
    if (programs.length === 0)
        return '';
    const rows = (0,words_static/* programTones */.S0)(read)
        .slice(0, limits/* reportLimits */.ny.htmlRows)
        .map(([program, tone]) => programRow(program, tone));
    const head = ['Program', 'Asked for by', 'File', 'Type', 'Libraries']
        .map((name) => `<th scope="col">${name}</th>`)
        .join('');
    const left = programs.length - rows.length;
    const rest = left > 0 ? `<p class="quiet">… and ${(0,report_words/* plural */.LS)(left, 'more program')}.</p>` : '';
    return (scrollBox('Programs', `<table class="attempts programs"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`) + rest);
}
function programRow(program, tone) {
    const { name, askedBy, path, type, libraries } = program;
    const some = libraries.slice(0, limits/* reportLimits */.ny.htmlRows).map(shown).join(', ');
    const place = path === null ? '<span class="quiet">not there</span>' : `<code>${shown(path)}</code>`;
    return (`<tr><th scope="row">${icon(tone, words_static/* programWords */.Os[tone])} <code>${shown(name)}</code></th><td>${shown(askedBy)}</td>` +
        `<td>${place}</td><td>${shown(type ?? '')}</td><td>${some}</td></tr>`);
}

;// CONCATENATED MODULE: ./src/report/html/images.ts








function imageSections({ images }, told) {
    const places = new Map(images.map((image, index) => [image, index]));
    const labels = (0,words_static/* imageLabels */.J0)(images);
    const labelOf = (image) => labels[places.get(image) ?? 0] ?? image.reference;
    const sectionOf = (image) => imageSection(image, places.get(image) ?? 0, images.length === 1 ? null : labelOf(image), told);
    const sorted = (0,glance_table/* byVerdict */.$)(images);
    const passed = sorted.filter(({ verdict }) => verdict === 'passed');
    if (passed.length === 0 || images.length === 1)
        return sorted.map(sectionOf).join('');
    const names = passed.map(labelOf);
    return (sorted
        .slice(0, sorted.length - passed.length)
        .map(sectionOf)
        .join('') + foldedPasses((0,report_words/* nounOf */.a2)(images), 'passes', names, passed.map(sectionOf)));
}
/** @param label null: the page's head tells of the image already */
function imageSection(image, index, label, told) {
    const id = (0,parts/* imageTarget */.bi)(index);
    const notices = image.notices.filter((notice) => !told.hasNotice(notice));
    const isAlone = label === null;
    const [start, end] = isAlone
        ? [`<section class="image"><h2 class="unseen" id="${id}">Results</h2>`, 'section']
        : [imageHead(image, label, id), 'details'];
    return (start +
        noticeList(notices) +
        validatorSections(image, index, told, isAlone) +
        (image.compatibility === null
            ? ''
            : compatibilitySection(image.compatibility, (0,parts/* compatibilityTarget */.eX)(index), told)) +
        (image.static === undefined ? '' : staticSection(image.static, (0,parts/* staticTarget */.yB)(index), told)) +
        `</${end}>\n`);
}
function validatorSections({ validators }, index, told, isAlone) {
    const places = new Map(validators.map((validator, number) => [validator, number]));
    const sectionOf = (validator) => {
        const isAll = isAlone && validators.length === 1 && validator.verdict === 'passed';
        return validatorSection(validator, (0,parts/* validatorTarget */.Ih)(index, places.get(validator) ?? 0), told, isAll);
    };
    const sorted = (0,glance_table/* byVerdict */.$)(validators);
    const passed = sorted.filter(({ verdict }) => verdict === 'passed');
    if (passed.length < 2)
        return sorted.map(sectionOf).join('');
    const names = passed.map(({ name }) => name);
    return (sorted
        .slice(0, sorted.length - passed.length)
        .map(sectionOf)
        .join('') + foldedPasses('manifest', `i${index}-passes`, names, passed.map(sectionOf)));
}
/** One line: how many, and which. */
function foldedPasses(what, id, names, sections) {
    const some = names.slice(0, passedNames).map(shown).join(', ');
    const left = names.length > passedNames ? ` and ${names.length - passedNames} more` : '';
    const head = [
        icon('good', 'Passed'),
        `<span class="name">${(0,report_words/* plural */.LS)(names.length, what)} passed</span>`,
        `<span class="result">${some}${left}</span>`,
    ];
    return `${foldedCard('passes', id, false, head)}${sections.join('')}</details>\n`;
}
/** More of them make no line any more. */
const passedNames = 6;
function imageHead(image, label, id) {
    return (foldedCard('image', id, false, [
        icon((0,report_words/* toneOf */.YV)(image.verdict), (0,report_words/* verdictWord */.E0)(image.verdict)),
        `<h2>${shown(label)}</h2>`,
        `<span class="result">${shown((0,report_words/* describeImage */.hu)(image))}</span>`,
    ]) +
        facts([
            fact('Platform', image.platform),
            fact('Digest', image.digest, true),
            fact('Image id', image.id, true),
        ]));
}

// EXTERNAL MODULE: ./src/report/predictions.ts
var predictions = __webpack_require__(49628);
;// CONCATENATED MODULE: ./src/report/html/predictions.ts




/** Image × kind of node; empty where no image ran on kinds of nodes. */
function predictionSection({ images }) {
    const found = (0,predictions/* predictionsOf */.e)(images);
    if (found === null)
        return '';
    const head = ['Image', 'Nodes', 'Predicted', 'Happened', 'Compared']
        .map((name) => `<th scope="col">${name}</th>`)
        .join('');
    return (`<section class="card"><h2>${icon(found.tone, '')} Kinds of nodes: ${shown(found.summary)}</h2>` +
        scrollBox('Images and the kinds of nodes that they ran on', `<table><thead><tr>${head}</tr></thead><tbody>${found.rows.map(rowOf).join('')}</tbody></table>`) +
        (found.left === 0 ? '' : `<p class="quiet">… and ${(0,report_words/* plural */.LS)(found.left, 'more row')}.</p>`) +
        '</section>\n');
}
function rowOf({ image, group, index, predicted, happened, tone, words }) {
    const differs = group.differs.length === 0 ? '' : `<br><small>${shown(group.differs.join(', '))}</small>`;
    return (`<tr><th scope="row"><a href="#${(0,parts/* imageTarget */.bi)(index)}">${shown(image)}</a></th>` +
        `<td>${shown(group.name)}${differs}</td><td>${shown(predicted)}</td><td>${shown(happened)}</td>` +
        `<td>${icon(tone, '')} ${shown(words)}</td></tr>`);
}

;// CONCATENATED MODULE: ./src/report/html/script.ts
/**
 * What the page can do more when scripts run: search, open and close everything, open what a link
 * points at. Nothing is read or sent, and without it the page is complete.
 */
const script = `
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)]
  const openTarget = () => {
    const target = document.getElementById(location.hash.slice(1))
    if (target === null) return
    for (let fold = target; fold !== null; fold = fold.parentElement) {
      if (fold.tagName === 'DETAILS') fold.open = true
    }
    const check = target.matches('.check') ? target.querySelector('details') : null
    if (check !== null) check.open = true
    target.scrollIntoView()
  }
  addEventListener('hashchange', openTarget)
  openTarget()
  const tools = document.querySelector('.tools')
  if (tools === null) return
  tools.hidden = false
  const search = document.getElementById('search')
  const found = document.getElementById('found')
  const checks = all('.check')
  const texts = checks.map((check) => check.querySelector('summary').textContent.toLowerCase())

  const apply = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word !== '')
    let count = 0
    checks.forEach((check, index) => {
      const fits = words.every((word) => texts[index].includes(word))
      check.hidden = !fits
      if (fits) count += 1
    })
    all('.validator').forEach((section) => {
      const own = [...section.querySelectorAll('.check')]
      section.hidden = words.length > 0 && own.every((check) => check.hidden)
    })
    if (words.length > 0) openFolds((fold) => fold.querySelector('.check:not([hidden])') !== null)
    found.textContent = words.length === 0 ? '' : count + ' of ' + checks.length + ' checks'
  }
  const openFolds = (fits) => {
    all('.image, .validator, .passes').forEach((fold) => {
      if (fits(fold)) fold.open = true
    })
  }
  const setOpen = (open) => {
    if (open) openFolds(() => true)
    all('.checks details').forEach((details) => {
      if (details.checkVisibility()) details.open = open
    })
    if (!open) all('.image, .validator, .passes').forEach((fold) => { fold.open = false })
  }
  search.addEventListener('input', apply)
  document.getElementById('open-all').addEventListener('click', () => setOpen(true))
  document.getElementById('close-all').addEventListener('click', () => setOpen(false))
  document.querySelector('.filters').addEventListener('change', (event) => {
    const { name, value } = event.target
    if (name !== 'outcome' || value === 'all') return
    openFolds((fold) => fold.querySelector('[data-outcome="' + value + '"]') !== null)
  })
  document.querySelector('.filters').addEventListener('submit', (event) => event.preventDefault())
})()
`;

// EXTERNAL MODULE: ./src/report/standing.ts
var standing = __webpack_require__(91676);
// EXTERNAL MODULE: ./src/report/words-standing.ts
var words_standing = __webpack_require__(97788);
;// CONCATENATED MODULE: ./src/report/html/standing.ts




/** What changed since a run before, and what is excused; empty where nobody asked for either. */
function standingSection(report) {
    const compared = (0,words_standing/* describeComparison */.L5)(report);
    const notices = noticeList((0,words_standing/* standingNotices */.yN)(report));
    const groups = (0,standing/* standingGroups */.zD)(report).map(groupList).join('');
    if (compared === '' && groups === '')
        return notices;
    const result = compared === '' ? '' : `<p class="result">${shown(compared)}</p>`;
    const title = compared === '' ? 'What is excused' : 'What changed';
    return (`${notices}<section class="card"><header class="card-head"><h2>${title}</h2>${result}</header>` +
        `${groups}</section>\n`);
}
function groupList({ title, tone, items, left }) {
    const more = left === 0 ? [] : [`… and ${left.toLocaleString('en-US')} more`];
    const list = [...items, ...more].map((item) => `<li class="notice">${icon(tone, '')}<div>${shown(item)}</div></li>`);
    return `<h3>${shown(title)}</h3><ul class="notices">${list.join('')}</ul>`;
}

;// CONCATENATED MODULE: ./src/report/html/style-glance.ts
/** The style of what the page begins with, and of cards that fold. */
const glanceStyle = `
.glance .scroll { margin: 0; }
.glance table { border-collapse: collapse; width: 100%; }
.glance th, .glance td { text-align: left; padding: .45rem .9rem .45rem 0; white-space: nowrap; border-top: 1px solid var(--line); }
.glance thead th { border-top: 0; color: var(--quiet); font-weight: 500; font-size: .875rem; vertical-align: bottom; }
.glance tbody th { font-weight: 600; width: 40%; white-space: normal; }
.glance th small { font-weight: 400; }
.glance tbody th a { color: inherit; }
.sign { display: inline-flex; gap: .4rem; align-items: center; text-decoration: none; color: var(--text); }
.sign:hover b, .sign:hover .column { text-decoration: underline; }
.sign.bad b { color: var(--bad); } .sign.broken b { color: var(--broken); }
.sign.good b { color: var(--quiet); font-weight: 500; }
.sign .column { display: none; }

.causes h2 { margin-bottom: .3rem; }
.causes ol { list-style: none; margin: 0; padding: 0; }
.cause { display: flex; gap: .7rem; padding: .75rem 0; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.cause:first-child { border-top: 0; } .cause:last-child { padding-bottom: 0; }
.cause > .icon { margin-top: .2em; width: 1.25rem; height: 1.25rem; }
.cause > div { min-width: 0; flex: 1; }
.cause .message strong { font-weight: 600; }
.cause.bad strong { color: var(--bad); } .cause.broken strong { color: var(--broken); }
.cause .number { color: var(--quiet); }
.cause .befell { color: var(--quiet); font-size: .925rem; } .cause .befell b { color: var(--text); font-weight: 550; }
.cause pre { margin: .45rem 0; max-height: none; }
.cause .hint { font-size: .925rem; }
.where { color: var(--quiet); font-size: .875rem; margin-top: 1.5rem; }

details.card { padding-block: 0; margin: .5rem 0; }
details.card > summary { cursor: pointer; list-style: none; padding: .7rem 0; }
details.card > summary:hover h3, details.card > summary:hover .name { text-decoration: underline; text-underline-offset: .15em; }
details.card > summary::after { content: ''; flex: none; width: .45rem; height: .45rem; margin-left: .3rem; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; rotate: -45deg; }
details.card[open] > summary::after { rotate: 45deg; }
details.card[open] { padding-bottom: 1.1rem; }
details.card > summary h2, details.card > summary h3 { font-size: 1.05rem; }
details.card > summary .result { font-size: .925rem; }
:is(.passes, .image) > .card, .passes > .image { box-shadow: none; }

@media (max-width: 40rem) {
  body { font-size: 14px; line-height: 1.45; }
  .inner, main, footer { padding-inline: .8rem; }
  .inner { padding-block: .7rem .9rem; } .verdict { margin: .4rem 0 .6rem; } .proportions { margin-top: .7rem; }
  main { padding-block: .6rem 1rem; } footer { padding-bottom: 1rem; }
  .card { padding: .7rem .8rem .8rem; margin: .6rem 0; }
  .cause { padding: .5rem 0; gap: .5rem; }
  .cause pre { padding: .45rem .6rem; font-size: .78rem; margin: .3rem 0; }
  .notices { margin: .5rem 0; } .notice { padding: .45rem .7rem; }
  .filters { padding: .2rem 0; margin-top: .6rem; }
  .tools { flex-wrap: nowrap; width: 100%; } .tools input { width: auto; min-width: 0; flex: 1; } .tools button { padding-inline: .6rem; white-space: nowrap; }
  .glance .scroll { overflow: visible; }
  .glance thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .glance tbody tr { display: flex; flex-wrap: wrap; gap: .1rem 1rem; border-top: 1px solid var(--line); padding: .5rem 0; }
  .glance tbody tr:first-child { border-top: 0; padding-top: 0; }
  .glance tbody th { width: 100%; border: 0; padding: 0; }
  .glance td { border: 0; padding: 0; white-space: normal; } .glance td.none { display: none; }
  .sign .column { display: inline; color: var(--quiet); }
  .verdict > .icon { width: 2.25rem; height: 2.25rem; }
  h1 { font-size: 1.25rem; } .sentence { font-size: 1rem; }
  .where { margin-top: .8rem; }
  details.card { padding-block: 0; margin: .4rem 0; }
  details.card > summary { padding: .5rem 0; }
  details.card > summary { display: grid; line-height: 1.35; grid-template-columns: auto 1fr auto; gap: 0 .6rem; }
  details.card > summary::after { grid-row: 1; grid-column: 3; align-self: center; }
  details.card > summary .result { grid-row: 2; grid-column: 2; margin: 0; }
  details.card > summary > :is(h2, h3):first-child { grid-column: 1 / 3; }
}
`;

;// CONCATENATED MODULE: ./src/report/html/style.ts

/** The page's only style sheet. Colours of text keep a contrast of 4.5 to 1 in both schemes. */
const style = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f5f6f8, #0e1116);
  --card: light-dark(#ffffff, #161b22);
  --raised: light-dark(#f4f6f8, #1d232c);
  --line: light-dark(#dfe3e8, #2b323c);
  --text: light-dark(#1a2027, #e6eaf0);
  --quiet: light-dark(#58636f, #9aa7b5);
  --link: light-dark(#0b5fcc, #79b8ff);
  --good: light-dark(#177a3f, #46c378);
  --bad: light-dark(#c31f35, #ff7683);
  --broken: light-dark(#7a3fb8, #c39bff);
  --unknown: light-dark(#66717d, #9aa7b5);
  --warning: light-dark(#8a5a00, #e3b341);
  --good-soft: light-dark(#e3f5ea, #12281c);
  --bad-soft: light-dark(#fdeaec, #331820);
  --broken-soft: light-dark(#f3eafc, #261b36);
  --unknown-soft: light-dark(#eef1f4, #20262e);
  --sign: light-dark(#ffffff, #0e1116);
  --mono: ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 5rem; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
code, pre { font-family: var(--mono); font-size: .9em; }
h1, h2, h3, p, dl, dd, ul, figure { margin: 0; padding: 0; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.sprite, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--card); padding: .5rem 1rem; border-radius: 0 0 8px 8px; z-index: 3; }
.skip:focus { top: 0; }
.quiet, small { color: var(--quiet); }
small { font-size: .85em; }

.icon { width: 1.15em; height: 1.15em; flex: none; vertical-align: -.2em; }
.icon .disc, .disc { fill: currentColor; }
.sign { fill: none; stroke: var(--sign); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.icon.good { color: var(--good); } .icon.bad { color: var(--bad); }
.icon.broken { color: var(--broken); } .icon.unknown { color: var(--unknown); } .icon.warning { color: var(--warning); }

.page-head { background: var(--card); border-bottom: 1px solid var(--line); border-top: 5px solid var(--tone); }
.page-head.good { --tone: var(--good); --soft: var(--good-soft); }
.page-head.bad { --tone: var(--bad); --soft: var(--bad-soft); }
.page-head.broken { --tone: var(--broken); --soft: var(--broken-soft); }
.page-head.unknown { --tone: var(--unknown); --soft: var(--unknown-soft); }
.page-head { background: linear-gradient(var(--soft), var(--card) 9rem); }
.inner, main, footer { max-width: 78rem; margin: 0 auto; padding: 0 1.5rem; }
.inner { padding-block: 1.1rem 1.6rem; }
.brand { font-size: .8rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; color: var(--quiet); }
.verdict { display: flex; gap: 1rem; align-items: center; margin: .9rem 0 1.1rem; }
.verdict > .icon { width: 3.25rem; height: 3.25rem; }
h1 { font-size: 1.55rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; }
.sentence { font-size: 1.1rem; color: var(--tone); font-weight: 550; }
.proportions { display: block; width: 100%; height: 8px; border-radius: 4px; margin-top: 1.2rem; background: var(--line); }
.proportions .good { fill: var(--good); } .proportions .bad { fill: var(--bad); }
.proportions .broken { fill: var(--broken); } .proportions .unknown { fill: var(--unknown); }

.facts { display: flex; flex-wrap: wrap; gap: .35rem 1.75rem; font-size: .875rem; }
.fact { display: flex; gap: .5rem; min-width: 0; }
.fact dt { color: var(--quiet); flex: none; }
.fact code { overflow-wrap: anywhere; }

main { padding-block: 1.5rem 3rem; }
footer { padding-block: 0 2.5rem; color: var(--quiet); font-size: .85rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.1rem 1.25rem 1.25rem; margin: 1rem 0; box-shadow: 0 1px 2px rgb(0 0 0 / .05); }
.card-head { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .6rem; }
.card-head > .icon { width: 1.4rem; height: 1.4rem; }
.card-head .result { margin-left: auto; color: var(--quiet); }
h2 { font-size: 1.2rem; font-weight: 650; } h3 { font-size: 1.1rem; font-weight: 650; }
.lead { margin: .2rem 0 .4rem; color: var(--quiet); }
.card > .facts { margin-top: .35rem; }

.notices { list-style: none; margin: .75rem 0; display: grid; gap: .5rem; }
.notice { display: flex; gap: .6rem; align-items: baseline; padding: .6rem .85rem; border-radius: 8px; background: var(--unknown-soft); }
.notice.error { background: var(--bad-soft); }
.hint { display: block; color: var(--quiet); }
.hint::before { content: '→ '; }

.filters { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; justify-content: space-between; padding: .6rem 0; margin-top: 1rem; background: var(--page); }
.filters fieldset { display: flex; flex-wrap: wrap; gap: .35rem; border: 0; margin: 0; padding: 0; min-width: 0; }
.choice span { display: inline-block; padding: .3rem .8rem; border: 1px solid var(--line); border-radius: 99px; background: var(--card); cursor: pointer; }
.choice input { position: absolute; opacity: 0; }
.choice b { font-weight: 600; color: var(--quiet); margin-left: .15rem; }
.choice input:checked + span { background: var(--text); color: var(--page); border-color: var(--text); }
.choice input:checked + span b { color: inherit; }
.choice input:focus-visible + span { outline: 2px solid var(--link); outline-offset: 2px; }
.choice:hover span { border-color: var(--quiet); }
.tools { display: flex; gap: .4rem; }
.tools input, .tools button { font: inherit; color: inherit; padding: .3rem .8rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.tools input { width: 14rem; } .tools input::placeholder { color: var(--quiet); opacity: 1; }
.tools button { cursor: pointer; } .tools button:hover { border-color: var(--quiet); }
body:has(#show-failed:checked) .check:not([data-outcome='failed']),
body:has(#show-errored:checked) .check:not([data-outcome='errored']),
body:has(#show-skipped:checked) .check:not([data-outcome='skipped']),
body:has(#show-passed:checked) .check:not([data-outcome='passed']),
body:has(#show-warned:checked) .check:not([data-outcome='warned']),
body:has(#show-failed:checked) :is(.validator, .passes, details.image):not(:has([data-outcome='failed'])),
body:has(#show-errored:checked) :is(.validator, .passes, details.image):not(:has([data-outcome='errored'])),
body:has(#show-skipped:checked) :is(.validator, .passes, details.image):not(:has([data-outcome='skipped'])),
body:has(#show-warned:checked) :is(.validator, .passes, details.image):not(:has([data-outcome='warned'])),
body:has(#show-passed:checked) :is(.validator, .passes, details.image):not(:has([data-outcome='passed'])) { display: none; }

.checks { list-style: none; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
.check + .check { border-top: 1px solid var(--line); }
.check summary, .chart-head { display: grid; grid-template-columns: 1.2rem minmax(7rem, 13rem) minmax(0, 1fr) 17rem 6.5rem .8rem; gap: 0 .75rem; align-items: center; padding: .5rem .75rem; }
.check summary { cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
.check summary:hover, .nodes summary:hover { background: var(--raised); }
.check summary:focus-visible, .nodes summary:focus-visible { outline-offset: -2px; }
.name { font-weight: 600; }
.check[data-outcome='failed'] .words { color: var(--bad); }
.check[data-outcome='errored'] .words { color: var(--broken); }
.check[data-outcome='warned'] .words { color: var(--warning); }
.check[data-outcome='passed'] .words, .check[data-outcome='skipped'] .words { color: var(--quiet); }
.took { text-align: right; white-space: nowrap; font-size: .875rem; }
.took small { display: block; line-height: 1.2; }
.check summary::after, .nodes > summary::after { content: ''; justify-self: center; flex: none; width: .45rem; height: .45rem; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; rotate: -45deg; }
details[open] > summary::after { rotate: 45deg; }
.body .facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem 1rem; }
.body .fact { display: contents; }
.body { padding: .3rem .75rem .9rem 2.7rem; }
.check details[open] > summary { background: var(--raised); }
.check details[open] > .body { padding-top: .8rem; }
.chart { grid-column: 4; } .chart-head .words { grid-column: 2 / 4; } .chart-head .took { grid-column: 5; }
.chart-head { padding-block: .1rem; padding-inline: calc(.75rem + 1px); margin-top: .8rem; font-size: .8rem; }
.start-row { margin-top: 0; padding-bottom: .25rem; }
.scale { display: flex; justify-content: space-between; color: var(--quiet); font-size: .72rem; white-space: nowrap; }
.scale span { width: 0; display: flex; justify-content: center; }
.scale span:first-child { justify-content: flex-start; } .scale span:last-child { justify-content: flex-end; }
.scale span:nth-child(even) { visibility: hidden; }
.waterfall { display: block; width: 100%; height: 20px; overflow: visible; }
.waterfall .grid { fill: none; stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
.waterfall .span { fill: var(--unknown); opacity: .35; }
.waterfall.start .span { fill: var(--link); opacity: .8; }
.waterfall.passed .span { fill: var(--good); } .waterfall.failed .span { fill: var(--bad); }
.waterfall.errored .span { fill: var(--broken); }
.tick { fill: none; stroke-width: 2; stroke-linecap: round; vector-effect: non-scaling-stroke; }
.tick.refused { stroke: var(--bad); } .tick.answered { stroke: var(--good); stroke-width: 3; }

.margins { margin-top: 1rem; } h4 { margin: 0; font-size: 1rem; font-weight: 650; }
.margin { margin-top: .8rem; padding: .6rem .75rem .75rem; border: 1px solid var(--line); border-radius: 8px; }
.margin figcaption .words { color: var(--quiet); }
.answers { display: block; width: 100%; height: 100px; margin-top: .5rem; overflow: visible; }
.answers path { fill: none; vector-effect: non-scaling-stroke; }
.answers .grid { stroke: var(--line); stroke-width: 1; }
.answers .limit { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 6 4; }
.answers .dot { stroke: var(--good); stroke-width: 5; stroke-linecap: round; }
.answers .cross { stroke: var(--bad); stroke-width: 2.5; }
.band.throttled { fill: var(--broken-soft); } .band.load { fill: var(--unknown-soft); }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; justify-content: space-between; color: var(--quiet); font-size: .75rem; }
.key::before { content: ''; display: inline-block; width: 1.2rem; height: .7rem; margin-right: .35rem; border: 1px solid var(--line); vertical-align: -.05rem; }
.key.limit::before { height: 0; border: 0; border-top: 1.5px dashed var(--bad); vertical-align: .25rem; }
.key.throttled::before { background: var(--broken-soft); } .key.load::before { background: var(--unknown-soft); }

.scroll { overflow-x: auto; margin-top: .7rem; border-radius: 6px; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .7rem .35rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-weight: 500; white-space: nowrap; }
tbody tr:last-child > * { border-bottom: 0; }
.attempts td:nth-child(-n+3) { white-space: nowrap; }
.matrix th, .matrix td { padding: .55rem .8rem; border: 1px solid var(--line); }
.matrix tbody tr:last-child > * { border-bottom: 1px solid var(--line); }
.matrix th[scope='row'] { font-weight: 500; min-width: 12rem; }
.matrix thead th { white-space: normal; min-width: 9rem; }
.attempts { min-width: 40rem; }
.cell span { overflow-wrap: normal; }
.matrix td { min-width: 9.5rem; }
.attempts td:nth-child(n+4) { min-width: 10rem; }
.cell span { display: flex; gap: .4rem; align-items: center; font-weight: 550; } .cell small { display: block; }
.cell.good { background: var(--good-soft); } .cell.bad { background: var(--bad-soft); }
.cell.broken { background: var(--broken-soft); } .cell.unknown { background: var(--unknown-soft); }

.output { margin-top: .8rem; }
.output figcaption { font-size: .875rem; font-weight: 550; margin-bottom: .25rem; }
.output figcaption .quiet { font-weight: 400; }
pre { margin: 0; padding: .75rem .9rem; max-height: 26rem; overflow: auto; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; font-size: .82rem; line-height: 1.5; white-space: pre-wrap; tab-size: 4; }
.container, .nodes { margin-top: .8rem; border: 1px solid var(--line); border-radius: 8px; }
.container > summary, .nodes > summary { cursor: pointer; padding: .5rem .75rem; }
.container > .body { padding-left: .75rem; }
.nodes > summary { display: flex; gap: .75rem; align-items: center; list-style: none; }
.nodes > summary .took { margin-left: auto; color: var(--quiet); }
.set + .set { margin-top: 1rem; }
.set-name { font-weight: 550; }
.missing { margin: .25rem 0 0 1.2rem; padding-left: .6rem; }

@media (max-width: 60rem) {
  .check summary { grid-template-columns: 1.2rem minmax(0, 1fr) auto .8rem; }
  .check .words { grid-column: 2 / 5; grid-row: 2; }
  .check .chart { grid-column: 2 / 5; grid-row: 3; }
  .check summary::after { grid-column: 4; grid-row: 1; }
  .check .took { grid-column: 3; grid-row: 1; }
  .chart-head { display: none; }
  .body { padding-left: .75rem; }
  .filters { position: static; }
  .tools { flex-wrap: wrap; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { .filters, .skip { display: none; } .card { break-inside: avoid; box-shadow: none; } pre { max-height: none; } }
${glanceStyle}`;

;// CONCATENATED MODULE: ./src/report/html.ts
/**
 * The report as one page that needs nothing else: no network, no script to be read, no font. The
 * policy in its head allows exactly the style and the script that it carries.
 */














function renderHtml(report) {
    const told = (0,glance_told/* toldCauses */.o)(report, limits/* reportLimits */.ny.causes);
    const body = `<body>
${iconSprite}
<a class="skip" href="#main">Skip to the results</a>
${pageHead(report)}
<main id="main">
${predictionSection(report)}${glanceSection(report)}
${causeSection(told, report)}
${warningList(told)}
${otherNotices(told)}${standingSection(report)}
${filters(report)}
${matrixSection(report.images)}
${imageSections(report, told)}
${whereLine(report)}
</main>
<footer><p>Rendered from <code>report.json</code> by ${shown(report.tool.name)} ${shown(report.tool.version)}.</p></footer>
<script>${script}</script>
</body>`;
    return `<!doctype html>\n<html lang="en">\n${documentHead(report)}\n${body}\n</html>\n`;
}
function documentHead(report) {
    const [only] = report.images;
    const subject = only !== undefined && report.images.length === 1 ? `${only.reference}: ` : '';
    return `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${shown(`${subject}${(0,report_words/* describeVerdict */.XZ)(report)}`)}</title>
<link rel="icon" href="${favicon((0,report_words/* toneOf */.YV)(report.verdict))}">
<style>${style}</style>
</head>`;
}
/** Hashes stand for the only style and the only script; whatever else got in does nothing. */
function policy() {
    return [
        "default-src 'none'",
        `style-src '${hashOf(style)}'`,
        `script-src '${hashOf(script)}'`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
const tabColors = {
    good: '1f8a4c',
    warning: '9a6700',
    bad: 'd1293d',
    broken: '8b4fc7',
    unknown: '75818f',
};
function favicon(tone) {
    return `data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 20 20%22%3E%3Ccircle cx=%2210%22 cy=%2210%22 r=%229%22 fill=%22%23${tabColors[tone]}%22/%3E%3C/svg%3E`;
}
function pageHead(report) {
    const tone = (0,report_words/* toneOf */.YV)(report.verdict);
    const [only] = report.images;
    const single = report.images.length === 1 ? only : undefined;
    const title = single?.reference ?? titleOf(report.images);
    return `<header class="page-head ${tone}"><div class="inner">
<p class="brand">Container Canary</p>
<div class="verdict">${icon(tone, '')}<div><h1>${shown(title)}</h1><p class="sentence">${shown((0,report_words/* describeVerdict */.XZ)(report))}</p></div></div>
${facts([
        fact('Platform', single?.platform ?? null),
        fact('Digest', single?.digest ?? null, true),
        fact('Image id', single?.id ?? null, true),
        fact('Took', (0,report_words/* describeDuration */.MB)(report.durationMs)),
        fact('Started', startedAt(report.startedAt)),
    ])}
${proportions(report)}
</div></header>`;
}
function titleOf(images) {
    const [first] = images;
    if (first !== undefined && (0,report_words/* isOneName */.C8)(images))
        return first.reference;
    return images.length === 0 ? 'No image was judged' : (0,report_words/* describeImageCount */._C)(images);
}
/** `2026-11-22 14:03 UTC`; what is no time stays as it is. */
function startedAt(time) {
    const ms = Date.parse(time);
    if (Number.isNaN(ms))
        return time;
    return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
const tonesOfBar = ['bad', 'broken', 'unknown', 'good'];
/**
 * All checks and all answers of nodes as one bar, worst first. There is none that is all green over
 * a run that did not pass: what it failed for is no check.
 */
function proportions(report) {
    const answers = [
        ...(0,report_words/* checksOf */.tg)(report.images).map(({ outcome }) => outcome),
        ...report.images.flatMap(({ compatibility }) => (compatibility?.nodes ?? []).flatMap(({ nodes, verdict }) => nodes.map(() => verdict))),
    ];
    const byTone = Map.groupBy(answers, report_words/* toneOf */.YV);
    const isGreen = byTone.size === 1 && byTone.has('good');
    if (answers.length === 0 || (isGreen && report.verdict !== 'passed'))
        return '';
    let left = 0;
    const parts = tonesOfBar.map((tone) => {
        const count = byTone.get(tone)?.length ?? 0;
        const width = (count / answers.length) * 1000;
        const part = `<rect class="${tone}" x="${left.toFixed(1)}" width="${width.toFixed(1)}" height="8"/>`;
        left += width;
        return count === 0 ? '' : part;
    });
    const label = tonesOfBar
        .flatMap((tone) => [...Map.groupBy(byTone.get(tone) ?? [], (answer) => answer)])
        .map(([answer, all]) => `${all.length} ${answer}`)
        .join(', ');
    return `<svg class="proportions" role="img" aria-label="${label}" viewBox="0 0 1000 8" preserveAspectRatio="none">${parts.join('')}</svg>`;
}
/** Radio buttons that the style sheet obeys, so that they work without the script. */
function filters(report) {
    const checks = (0,report_words/* checksOf */.tg)(report.images);
    if (checks.length === 0)
        return '';
    const counts = (0,report_words/* countChecks */.ls)(checks);
    const choices = tonesOfBar
        .flatMap((tone) => model/* outcomes */.KI.filter((outcome) => (0,report_words/* toneOf */.YV)(outcome) === tone))
        .filter((outcome) => counts[outcome] > 0)
        .map((outcome) => choice(outcome, outcomeWords[outcome], counts[outcome]));
    const warned = counts.warned === 0 ? '' : choice('warned', outcomeWords.warned, counts.warned);
    return `<form class="filters" aria-label="Filter checks">
<fieldset><legend class="unseen">Show checks that</legend>${choice('all', 'All checks', checks.length)}${choices.join('')}${warned}</fieldset>
<div class="tools" hidden><label class="unseen" for="search">Search checks</label><input id="search" type="search" placeholder="Search checks" autocomplete="off"><button type="button" id="open-all">Open all</button><button type="button" id="close-all">Close all</button></div>
<p class="unseen" id="found" role="status"></p>
</form>`;
}
function choice(name, label, count) {
    const checked = name === 'all' ? ' checked' : '';
    return `<label class="choice ${name}"><input type="radio" name="outcome" id="show-${name}" value="${name}"${checked}><span>${label} <b>${(0,report_words/* describeNumber */.Df)(count)}</b></span></label>`;
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