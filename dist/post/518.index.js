"use strict";
exports.id = 518;
exports.ids = [518];
exports.modules = {

/***/ 7518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectionOf: () => (/* binding */ connectionOf),
  patienceFor: () => (/* binding */ patienceFor),
  tellGitHub: () => (/* binding */ tellGitHub)
});

// EXTERNAL MODULE: ./src/clock.ts
var clock = __webpack_require__(9373);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(4165);
// EXTERNAL MODULE: ./src/verdict.ts + 11 modules
var verdict = __webpack_require__(6220);
// EXTERNAL MODULE: ./src/report/causes.ts
var report_causes = __webpack_require__(304);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(6412);
;// CONCATENATED MODULE: ./src/report/text/layout.ts
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
    for (const word of visibleLine(text).split(' ')) {
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

;// CONCATENATED MODULE: ./src/report/progress-words.ts
/** What runs, in a line that is as long as a terminal is wide. */

/** `kubeflow on app:1: http (attempt 4)`, names cut to their share of the columns. */
function describeDoing(active, columns, now) {
    const share = (part, least) => columns === Infinity ? Infinity : Math.max(least, Math.floor(columns * part));
    const validator = shorten(active.validator, share(0.25, 10));
    // The end of an image's name is what tells it from others.
    const image = shortenStart(active.image, share(0.3, 12));
    return `${validator} on ${image}: ${whatOf(active, share(0.25, 10), now)}`;
}
function whatOf({ check, attempt, stage }, columns, now) {
    if (stage !== null) {
        if (stage.until === null)
            return stage.title;
        return `${stage.title} (${Math.max(0, Math.ceil((stage.until - now) / 1000))} s left)`;
    }
    if (check === null)
        return 'starting';
    const name = shorten(check, columns);
    return attempt > 1 ? `${name} (attempt ${attempt})` : name;
}
/** As many of them as there is room for, and how many more there are. */
function withinColumns(counts, doing, columns) {
    const joined = (parts) => parts.filter((part) => part !== '').join(' · ');
    for (let shown = doing.length; shown > 0; shown -= 1) {
        const left = doing.length - shown;
        const line = joined([counts, ...doing.slice(0, shown), left === 0 ? '' : `+${left}`]);
        if (columnsOf(line) <= columns)
            return line;
    }
    const [first = ''] = doing;
    return columns === Infinity ? joined([counts, first]) : shorten(joined([counts, first]), columns);
}

// EXTERNAL MODULE: ./src/report/words.ts + 1 modules
var words = __webpack_require__(3850);
;// CONCATENATED MODULE: ./src/report/progress.ts




function createProgress() {
    const runs = new Map();
    const counts = createCounts();
    const ofRun = (run, names = null) => {
        const known = runs.get(run) ?? newlyKnown(names);
        runs.set(run, known);
        return known;
    };
    return {
        planned: counts.plan,
        started: (started) => {
            ofRun(started.run, started);
        },
        attempted: (run, check, attempt) => {
            const { checks } = ofRun(run);
            // The latest is told, and stands last.
            checks.delete(check);
            checks.set(check, attempt);
        },
        staged: (run, stage) => {
            ofRun(run).stage = stage;
        },
        ended: (run, check) => {
            const known = ofRun(run);
            known.checks.delete(check.name);
            counts.count(known, isGood(check));
            return toldOnce(check, known.causes);
        },
        closed: (run, { checks }) => {
            const known = ofRun(run);
            for (const check of checks.slice(known.count)) {
                counts.count(known, isGood(check));
            }
            // What was planned and is not even in the report could not be tried.
            while (known.count < (known.names?.checks ?? 0))
                counts.count(known, false);
            runs.delete(run);
        },
        describe: counts.describe,
        describeActive: (columns, now) => {
            const told = columns < wideEnough ? counts.describeBriefly() : counts.describe();
            const doing = activeOf(runs.values()).map((one) => describeDoing(one, columns, now));
            return withinColumns(told, doing, columns);
        },
    };
}
/** What only warns is no trouble. */
function isGood(check) {
    return check.outcome === 'passed' || (0,verdict/* isWarning */.Vv)(check);
}
function newlyKnown(names) {
    return { names, causes: new Set(), checks: new Map(), count: 0, stage: null };
}
function createCounts() {
    let total = 0;
    let bad = 0;
    let done = 0;
    return {
        plan: (checks) => {
            total += checks;
        },
        count: (known, isGood) => {
            known.count += 1;
            // What nobody could plan joins the plan when it is there.
            if (known.names !== null && known.count > known.names.checks)
                total += 1;
            done += 1;
            if (!isGood)
                bad += 1;
        },
        describe: () => {
            if (total === 0)
                return '';
            const rest = bad === 0 ? '' : `, ${bad} did not pass`;
            return `${(0,words/* describeNumber */.Df)(done)} of ${(0,words/* plural */.LS)(total, 'check')} done${rest}`;
        },
        describeBriefly: () => {
            if (total === 0)
                return '';
            return `${done} of ${total}${bad === 0 ? '' : `, ${bad} ✗`}`;
        },
    };
}
function toldOnce(check, causes) {
    if (check.outcome === 'passed' || !(0,report_causes/* isShared */.yM)(check))
        return check;
    const { message } = check.reason;
    if (!causes.has(message)) {
        causes.add(message);
        return check;
    }
    return { ...check, reason: { ...check.reason, message: 'for the same cause' } };
}
function activeOf(runs) {
    return [...runs].flatMap(({ names, checks, stage }) => {
        if (names === null)
            return [];
        const [check, attempt] = [...checks].at(-1) ?? [null, 0];
        return [{ image: names.image, validator: names.validator, check, attempt, stage }];
    });
}
/** Columns in which there is room for words beside the numbers. */
const wideEnough = 80;

// EXTERNAL MODULE: ./src/regular-file.ts
var regular_file = __webpack_require__(702);
;// CONCATENATED MODULE: ./src/action/event.ts


/**
 * The event that started the workflow, as the runner wrote it down; null where there is none.
 *
 * @param path GITHUB_EVENT_PATH
 * @throws Error when it cannot be read, or is too large
 */
function readEvent(path) {
    if (path === '')
        return null;
    const bytes = (0,regular_file/* readRegularFile */.XF)(path, limits/* githubLimits */.Q0.eventBytes);
    if (bytes === null) {
        throw new Error(`the event ${path} has more than ${limits/* githubLimits */.Q0.eventBytes} bytes`);
    }
    return JSON.parse(bytes.toString('utf8'));
}

;// CONCATENATED MODULE: ./src/action/tell-github.ts






/** Starts the check run at once; the code that speaks to GitHub is loaded beside the run. */
function tellGitHub(options) {
    const connection = connect(options);
    const checkRun = connection.then(({ api, target }) => startRun(api, target, options), 
    // Told once, when the report is published.
    () => null);
    const progress = createProgress();
    const onEvent = (event) => {
        if (event.kind === 'planned')
            progress.planned(event.checks);
        if (event.kind === 'validator-started')
            progress.started(event);
        if (event.kind === 'validator-ended')
            progress.closed(event.run, event.report);
        if (event.kind !== 'check')
            return;
        progress.ended(event.run, event.check);
        const title = progress.describe();
        void checkRun.then((run) => run?.progress(title));
    };
    const publish = async (report, stopped) => {
        try {
            const cancelled = (0,verdict/* isCancelled */.mm)(report, stopped);
            const { api, target } = await connection;
            const [onCheckRun, onComment] = await Promise.all([
                concludeRun(await checkRun, report, target, cancelled, options),
                // A run that was cancelled has nothing to say that a comment should keep.
                cancelled ? null : writeSection(api, report, target, options),
            ]);
            const told = [onCheckRun?.told ?? null, onComment].filter((one) => one !== null);
            return { told, annotated: onCheckRun?.annotated === true };
        }
        catch (error) {
            const message = `GitHub was told nothing: ${(0,errors/* messageOf */.bD)(error)}`;
            return { told: [{ level: 'warning', message }], annotated: false };
        }
    };
    return { onEvent, publish };
}
async function connect({ inputs, env }) {
    const [{ connectGitHub }, { readTarget }, payload] = await Promise.all([
        __webpack_require__.e(/* import() */ 702).then(__webpack_require__.bind(__webpack_require__, 6702)),
        __webpack_require__.e(/* import() */ 15).then(__webpack_require__.bind(__webpack_require__, 5015)),
        readEvent(env['GITHUB_EVENT_PATH'] ?? ''),
    ]);
    const target = readTarget(env, payload);
    return { api: await connectGitHub(connectionOf(inputs.token, env)), target };
}
/** @throws CanaryError where there is no token or no repository */
function connectionOf(token, env) {
    const [owner = '', repository = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (token === '') {
        const hint = 'leave it out, and the token of the job is used';
        throw (0,errors/* infrastructureError */.kv)({ code: 'github-token', message: 'github-token is empty', hint });
    }
    if (owner === '' || repository === '') {
        const message = 'GITHUB_REPOSITORY does not name a repository';
        throw (0,errors/* infrastructureError */.kv)({ code: 'github-repository', message });
    }
    const baseUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    return { token, baseUrl, owner, repository };
}
function patienceFor(milliseconds) {
    return { clock: clock/* systemClock */.ml, random: Math.random, signal: AbortSignal.timeout(milliseconds) };
}
async function startRun(api, { headSha, source }, { inputs, env, keepCheckRun }) {
    if (inputs.checkRun === null)
        return null;
    const { startCheckRun } = await __webpack_require__.e(/* import() */ 867).then(__webpack_require__.bind(__webpack_require__, 5867));
    const run = {
        name: inputs.checkRun,
        headSha,
        detailsUrl: source.url,
        externalId: `${env['GITHUB_RUN_ID'] ?? ''}/${env['GITHUB_RUN_ATTEMPT'] ?? ''}/${env['GITHUB_JOB'] ?? ''}/${clock/* systemClock */.ml.date().getTime()}`,
        startedAt: clock/* systemClock */.ml.date().toISOString(),
    };
    const keep = (id) => {
        keepCheckRun(String(id));
    };
    return startCheckRun(api, run, keep, patienceFor(limits/* githubLimits */.Q0.work));
}
async function concludeRun(checkRun, report, { source }, cancelled, { foreign, annotate, keepCheckRun }) {
    if (checkRun === null)
        return null;
    const { checkRunResult } = await __webpack_require__.e(/* import() */ 452).then(__webpack_require__.bind(__webpack_require__, 5452));
    const time = cancelled ? limits/* githubLimits */.Q0.cancelledWork : limits/* githubLimits */.Q0.work;
    const result = checkRunResult(report, source, { foreign, cancelled, annotate });
    const concluded = await checkRun.conclude(result, patienceFor(time));
    if (concluded.ended)
        keepCheckRun('');
    return concluded;
}
async function writeSection(api, report, target, { inputs, env, images, foreign }) {
    if (inputs.comment === 'off')
        return null;
    const [{ findPullRequest }, { writeComment }, { createAuthorship }, { tellFailure }, section] = await Promise.all([
        __webpack_require__.e(/* import() */ 524).then(__webpack_require__.bind(__webpack_require__, 2524)),
        __webpack_require__.e(/* import() */ 495).then(__webpack_require__.bind(__webpack_require__, 1495)),
        __webpack_require__.e(/* import() */ 522).then(__webpack_require__.bind(__webpack_require__, 6522)),
        __webpack_require__.e(/* import() */ 566).then(__webpack_require__.bind(__webpack_require__, 6566)),
        Promise.all(/* import() */[__webpack_require__.e(452), __webpack_require__.e(689)]).then(__webpack_require__.bind(__webpack_require__, 2689)),
    ]);
    const patience = patienceFor(limits/* githubLimits */.Q0.work);
    try {
        const pullRequest = await findPullRequest(api, target, patience);
        if (pullRequest === null) {
            return {
                level: 'info',
                message: 'there is no open pull request at this commit to comment on',
            };
        }
        const place = {
            workflow: env['GITHUB_WORKFLOW'] ?? '',
            job: env['GITHUB_JOB'] ?? '',
            step: env['GITHUB_ACTION'] ?? '',
            commentKey: inputs.commentKey,
            images,
            foreign,
        };
        const always = inputs.comment === 'always';
        const own = section.commentSection(report, place, target, !always, clock/* systemClock */.ml.date());
        const authorship = createAuthorship(api, inputs.token, patience);
        const { writeWindow } = limits/* githubLimits */.Q0;
        return await writeComment(api, authorship, { ...own, pullRequest, always, writeWindow }, patience);
    }
    catch (error) {
        return tellFailure(error, 'the comment was not written', 'pull-requests');
    }
}


/***/ }),

/***/ 7081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ validatorTitle)
/* harmony export */ });
/** How people know what an image was held against: `web`, or `web under read-only-root`. */
function validatorTitle({ name, condition, }) {
    return condition === undefined ? name : `${name} under ${condition}`;
}


/***/ }),

/***/ 2140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w0: () => (/* binding */ enginePrograms),
  ID: () => (/* reexport */ podPhases),
  JC: () => (/* binding */ reasonCodes),
  rY: () => (/* binding */ verdicts)
});

// UNUSED EXPORTS: changeKinds, checkActions, compatibilityVerdicts, containerStates, expressionMatchers, failOnPolicies, faults, imageSources, marginConditions, marginProbes, matchVerdicts, measureKinds, outcomes, predictionOutcomes, probeActions, reportVersion, reportedActions, severities, sourceOrigins, staticActions, subjectKinds, undeterminedPolicies, validatorKinds, waiverStates

;// CONCATENATED MODULE: ./src/model/pod.ts
const podPhases = ['Pending', 'Running', 'Succeeded', 'Failed'];
const marginConditions = (/* unused pure expression or super */ null && (['quiet', 'throttled', 'load']));
const marginProbes = (/* unused pure expression or super */ null && (['startup', 'liveness', 'readiness']));

;// CONCATENATED MODULE: ./src/model.ts
/**
 * The one result of a run. Everything that people see is a pure function of a {@link Report}, so
 * `report.json` can be rendered again later. Additions are fine, renames are not.
 *
 * Its files import nothing else, and hold types and the lists of words that they are made of: schemas,
 * readers and documents take the words from here.
 */








/** Of `report.json`. */
const reportVersion = 1;
const verdicts = ['passed', 'failed', 'errored'];
const outcomes = [...verdicts, 'skipped'];
const reasonCodes = [
    // passed
    'ok',
    // nothing answers
    'connection-refused',
    'connection-reset',
    'connection-failed',
    'loopback-only',
    'attempt-timeout',
    'check-timeout',
    // an answer that does not fit
    'status',
    'redirect',
    'header-missing',
    'header-value',
    'body',
    'malformed-response',
    'tls',
    'grpc-status',
    'not-serving',
    // a log, an end
    'log-missing',
    'not-stopped',
    'not-reaped',
    // exec
    'exit-code',
    'signal',
    'command-not-found',
    'command-not-executable',
    'command-not-started',
    'output',
    // an image that is read
    'image-property',
    'file-absent',
    'file-present',
    'file-property',
    'file-content',
    'program-broken',
    // the container
    'container-exited',
    'container-restarting',
    'container-not-started',
    'oom-killed',
    // a Pod
    'pod-not-ready',
    'pod-not-completed',
    'pod-not-steady',
    'pod-not-stopped',
    'pod-margin',
    'pod-static',
    // ours
    'unproven',
    'undecided',
    'image-unreadable',
    'container-changed',
    'engine',
    'cancelled',
    'internal',
];
/** What a check may ask of a container that runs, in the words of manifests. */
const probeActions = ['exec', 'httpGet', 'tcpSocket', 'grpc', 'log', 'stop'];
/** What a check may look at in an image of which nothing runs. */
const staticActions = ['image', 'file', 'program'];
/** What a check may do. */
const checkActions = [...probeActions, ...staticActions];
/** And what else is looked at: `pod` is about a Pod as a whole. */
const reportedActions = [...checkActions, 'pod'];
const containerStates = (/* unused pure expression or super */ null && (['created', 'running', 'exited', 'removed']));
const validatorKinds = (/* unused pure expression or super */ null && (['Validator', 'Pod']));
/**
 * Engines by the names that their users know them by; `cri`: a container runtime that speaks CRI, whose
 * name is not known here.
 */
const enginePrograms = [
    ...['docker', 'podman'],
    ...['containerd', 'cri-o', 'isulad', 'cri'],
    'kubernetes',
];


/***/ }),

/***/ 304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ splitByCause),
/* harmony export */   Yf: () => (/* binding */ describeSharedCause),
/* harmony export */   bY: () => (/* binding */ isOfContainer),
/* harmony export */   yM: () => (/* binding */ isShared)
/* harmony export */ });
/* unused harmony export isTold */
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6220);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3850);


/** Causes that several checks have in common, and the checks that have a story of their own. */
function splitByCause(checks) {
    const groups = new Map();
    for (const check of checks) {
        const { outcome, reason } = check;
        if (outcome === 'passed' || (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isWarning */ .Vv)(check) || !isShared(check))
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
    return code !== null && ofContainer.has(code);
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
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(checks.length, 'check')} ${words[outcome]}`;
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

/***/ 8141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/** Of several rows of one image, what this one is: the nodes that it ran on, or the platform that it is for. */
function placeOf({ nodeGroup, platform, }) {
    return nodeGroup?.name ?? platform;
}


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  td: () => (/* binding */ byUrgency),
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

// UNUSED EXPORTS: checksOf

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/verdict.ts + 11 modules
var verdict = __webpack_require__(6220);
// EXTERNAL MODULE: ./src/report/place.ts
var place = __webpack_require__(8141);
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

/***/ 6220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vu: () => (/* reexport */ conclusionOf),
  f$: () => (/* reexport */ findingName),
  mm: () => (/* reexport */ isCancelled),
  ff: () => (/* reexport */ isDisagreement),
  lA: () => (/* reexport */ isPassDoubtful),
  _i: () => (/* reexport */ isWaiverDoubtful),
  Vv: () => (/* reexport */ isWarning),
  ge: () => (/* reexport */ judgeMargin),
  or: () => (/* reexport */ narrowMargin),
  r4: () => (/* reexport */ subjects_placeKey),
  cg: () => (/* reexport */ step_stepOf),
  SD: () => (/* reexport */ waiversByPlace)
});

// UNUSED EXPORTS: bestSetOf, decisionOfProbe, decisionsOfPod, exitCodeOf, exitCodeOfDraft, exitCodeOfErrors, exitCodeOfFleet, exitCodeOfHardening, exitCodeOfNodes, exitCodeOfShortfalls, exitCodeOfStatic, failOnPolicies, isFaultOfOurs, isFitToHarden, isPodGood, isTelling, judgePrediction, judgeWaivers, mayPush, onlyMachinesDecide, outcomeOfCheck, outcomeOfEnd, outcomeOfSetup, outcomeOfStaticCheck, outcomeOfStop, passedTrial, subjectsOf, undeterminedPolicies, verdictOfAnswer, verdictOfImage, verdictOfMargins, verdictOfNode, verdictOfNodes, verdictOfRun, verdictOfSet, verdictOfStatic, verdictOfValidator, worstVerdict

// EXTERNAL MODULE: ./src/model.ts + 1 modules
var model = __webpack_require__(2140);
;// CONCATENATED MODULE: ./src/verdict/check.ts
/**
 * A pass is a pass. What failed is the image's fault unless something else explains it: the end of
 * the container, an attempt that this machine could not make, an engine that stood still, a program
 * for another machine.
 */
function outcomeOfCheck(evidence) {
    const { seen, fate, foreignProgram } = evidence;
    if (seen.outcome === 'passed')
        return { outcome: 'passed', reason: seen.reason };
    if (fate !== null)
        return fate;
    const fault = faultOfOurs(evidence) ?? lostBehindEngine(evidence) ?? foreignProgram;
    if (fault !== null)
        return { outcome: 'errored', reason: fault };
    return { outcome: seen.outcome === 'aborted' ? 'errored' : 'failed', reason: seen.reason };
}
/** An attempt that decided, and that this machine could not make: it says nothing of the image. */
function faultOfOurs({ seen, failureThreshold }) {
    if (seen.reason.code === 'internal')
        return seen.reason;
    const deciding = seen.reason.code === 'check-timeout' ? 1 : failureThreshold;
    const reasons = seen.attempts.slice(-deciding).map(({ reason }) => reason);
    return reasons.find(({ code }) => isFaultOfOurs(code)) ?? null;
}
const ours = new Set([
    'internal',
    'engine',
    'unproven',
    'undecided',
    'image-unreadable',
]);
/** Whether an attempt that ended so could not be made, or not be judged, from here. */
function isFaultOfOurs(code) {
    return ours.has(code);
}
/** Nothing behind an engine that stands still answers either. */
function lostBehindEngine({ seen, silentEngine }) {
    return seen.attempts.at(-1)?.reason.code === 'attempt-timeout' ? silentEngine : null;
}
/** Whether a failed attempt says something of the image, so that it may decide of it. */
function isTelling(code) {
    return code !== 'attempt-timeout' && code !== 'engine';
}
/** What a check comes to whose commands before it could not be run to their end. */
function outcomeOfSetup(reason) {
    return { outcome: isFaultOfOurs(reason.code) ? 'errored' : 'failed', reason };
}
/**
 * A container that ended by itself is its image's fault; one that others had their hands in says
 * nothing of the image.
 *
 * @param intervention what they did, in a sentence; null where it ended by itself
 */
function outcomeOfEnd(intervention, own) {
    return intervention === null
        ? { outcome: 'failed', reason: own }
        : { outcome: 'errored', reason: { code: 'container-changed', message: intervention } };
}

;// CONCATENATED MODULE: ./src/verdict/run.ts
/** Errored is worse than failed: it says that nobody knows. Nothing at all is no pass either. */
function worstVerdict(verdicts) {
    if (verdicts.length === 0 || verdicts.includes('errored'))
        return 'errored';
    return verdicts.includes('failed') ? 'failed' : 'passed';
}
/** Whatever went wrong, nobody knows what else would have been found. */
function verdictOfRun(run) {
    return run.errors.length > 0 ? 'errored' : worstVerdict(run.images.map(({ verdict }) => verdict));
}
/**
 * @param image its `compatibility` is null where nobody asked for it, or there was nothing to ask; its
 * `static` where it was not read
 */
function verdictOfImage(image) {
    if (image.errors.length > 0)
        return 'errored';
    return worstVerdict([
        ...image.validators.map(({ verdict }) => verdict),
        ...(image.compatibility === null ? [] : [image.compatibility]),
        ...(image.static == null ? [] : [image.static.verdict]),
    ]);
}
/** A check that did not pass and fails nothing: people are warned of it. */
function isWarning({ outcome, optional }) {
    return optional === true && (outcome === 'failed' || outcome === 'skipped');
}
/**
 * Only what ran and passed is a pass; a check that never ran is none. An optional one that failed
 * decides nothing; that it could not be made is nobody's pass.
 *
 * @param validator its `checks` are null where the run broke before they could end
 */
function verdictOfValidator(validator) {
    const checks = validator.checks ?? [];
    if (validator.errors.length > 0 || checks.length === 0)
        return 'errored';
    if (checks.some(({ outcome }) => outcome === 'errored'))
        return 'errored';
    const isFine = (check) => check.outcome === 'passed' || isWarning(check);
    return checks.every(isFine) ? 'passed' : 'failed';
}

;// CONCATENATED MODULE: ./src/verdict/compatibility.ts
/** What the compatibility of an image does to its verdict. */
function compatibility_verdictOfAnswer(answer, onUndetermined) {
    switch (answer) {
        case 'compatible':
            return 'passed';
        case 'incompatible':
            return 'failed';
        case 'undetermined':
            return onUndetermined === 'fail' ? 'failed' : 'passed';
        case 'errored':
            return 'errored';
    }
}
/**
 * All rules of a set are required. A broken rule breaks the question, whatever the other rules say;
 * else one rule that matches in no world decides.
 */
function verdictOfSet(rules) {
    if (rules.includes('errored'))
        return 'errored';
    if (rules.includes('unmatched'))
        return 'incompatible';
    return rules.includes('undetermined') ? 'undetermined' : 'compatible';
}
/**
 * Sets are alternatives, so one that is compatible wins. Where none is, a broken set comes before
 * one that cannot be determined: undetermined may pass a gate, a broken question must not. Without
 * any set nothing says that the image may run, so the answer is no.
 */
function verdictOfNode(sets) {
    const order = ['compatible', 'errored', 'undetermined'];
    return order.find((verdict) => sets.includes(verdict)) ?? 'incompatible';
}
/** The worst answer of all nodes; where none was asked, nobody knows. */
function verdictOfNodes(nodes) {
    if (nodes.length === 0)
        return 'errored';
    const order = ['errored', 'incompatible', 'undetermined'];
    return order.find((verdict) => nodes.includes(verdict)) ?? 'compatible';
}
/** Index of the compatible set with the highest weight, the first one on ties; null without one. */
function bestSetOf(sets) {
    let best = null;
    let heaviest = Number.NEGATIVE_INFINITY;
    for (const [index, { verdict, weight }] of sets.entries()) {
        if (verdict !== 'compatible' || weight <= heaviest)
            continue;
        best = index;
        heaviest = weight;
    }
    return best;
}

;// CONCATENATED MODULE: ./src/verdict/static.ts
/** Failed exactly where something found is certain to keep it from running where it is for. */
function verdictOfStatic(findings) {
    return findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed';
}
/**
 * Codes of what a run can hide: with an emulator, a kernel starts programs of other machines than its own, and one of
 * them in an image for this machine passes every check here, and none where there is no emulator.
 */
const hiddenByRuns = new Set(['program-machine']);
/**
 * Where something else is the better witness, only programs for other machines stay errors. Beside a container that ran,
 * what a run shows by itself decides nothing. A program that nothing is known to start keeps no image from running, but
 * an image that holds one for another machine was put together wrongly.
 */
function onlyMachinesDecide(findings) {
    return findings.map((finding) => finding.severity === 'error' && !hiddenByRuns.has(finding.code)
        ? { ...finding, severity: 'warning' }
        : finding);
}
/** By what a waiver and a run before know a finding: `program-machine /usr/bin/app`. */
function findingName({ code, path }) {
    return path === null ? code : `${code} ${path}`;
}
/** Of a command that reads an image and does nothing else. */
function exitCodeOfStatic(verdict) {
    return verdict === 'passed' ? 0 : 1;
}

// EXTERNAL MODULE: ./src/condition-title.ts
var condition_title = __webpack_require__(7081);
;// CONCATENATED MODULE: ./src/verdict/subjects.ts




/** In the order of the report. */
function subjects_subjectsOf(report, onUndetermined = report.gate?.onUndetermined ?? 'warn') {
    return report.images.flatMap((image, at) => [
        ...image.validators.flatMap((validator, index) => checksOfValidator(image, validator, { image: at, validator: index })),
        ...compatibilityOf(image, at, onUndetermined),
        ...staticOf(image, at),
    ]);
}
function checksOfValidator({ reference, platform }, validator, place) {
    const { kind = 'Validator', checks, verdict } = validator;
    // What never ran is no pass: it counts as failed wherever it makes its Validator fail.
    const skipped = verdict === 'failed' ? 'failed' : 'unknown';
    return checks.map((check, index) => ({
        ...{
            image: reference,
            platform,
            kind,
            validator: (0,condition_title/* validatorTitle */.D)(validator),
            check: check.name,
        },
        place: { ...place, check: index },
        state: stateOf(check, skipped),
    }));
}
/** What only warns does not fail, and is not known to be good. */
function stateOf(check, skipped) {
    if (isWarning(check))
        return 'unknown';
    return check.outcome === 'skipped' ? skipped : check.outcome;
}
function compatibilityOf({ reference, platform, compatibility }, image, onUndetermined) {
    if (compatibility === null)
        return [];
    const { verdict } = compatibility;
    const answer = compatibility_verdictOfAnswer(verdict, onUndetermined);
    const isOpen = verdict === 'undetermined' && answer === 'passed';
    return [
        {
            ...{ image: reference, platform, kind: 'Compatibility', validator: '' },
            check: 'compatibility',
            place: { image, validator: null, check: null },
            state: isOpen ? 'unknown' : answer,
        },
    ];
}
/** What reading it found and fails it; what it did not find has no name. */
function staticOf({ reference, platform, static: read }, image) {
    return (read?.findings ?? []).flatMap((finding, check) => finding.severity === 'error'
        ? [
            {
                ...{ image: reference, platform, kind: 'Static', validator: '' },
                check: findingName(finding),
                place: { image, validator: null, check },
                state: 'failed',
            },
        ]
        : []);
}
/** The same for equal places. */
function subjects_placeKey({ image, validator, check }) {
    return `${image}/${validator ?? ''}/${check ?? ''}`;
}

;// CONCATENATED MODULE: ./src/verdict/waivers.ts
/** What is excused for a time. */



/**
 * Holds waivers against what a report tells of. A day counts until it is over, in UTC. What two of
 * them name is told of the first.
 */
function judgeWaivers(waivers, report) {
    const subjects = subjectsOf(report);
    const today = dayOf(report.startedAt);
    const taken = new Set();
    return waivers.map((waiver) => {
        const named = subjects.filter((subject) => isNamedBy(subject, waiver));
        const failing = named.filter(({ state }) => state === 'failed');
        const isExpired = today > waiver.expires;
        const own = failing
            .map(({ place }) => place)
            .filter((place) => isFirst(taken, `${isExpired} ${placeKey(place)}`));
        return { ...waiver, state: waivers_stateOf(isExpired, named.length, failing.length), failing: own };
    });
}
function isFirst(taken, key) {
    const before = taken.size;
    return taken.add(key).size > before;
}
function waivers_stateOf(isExpired, named, failing) {
    if (isExpired)
        return 'expired';
    if (named === 0)
        return 'unknown';
    return failing === 0 ? 'idle' : 'used';
}
function isNamedBy(subject, { check, validator, image }) {
    return (matchesName(check, subject.check) &&
        (validator === null || matchesName(validator, subject.validator)) &&
        (image === null ||
            matchesName(image, subject.image) ||
            matchesName(image, imageName(subject.image))));
}
/** `YYYY-MM-DD` of an RFC 3339 time, in UTC. */
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}
/** The waiver that excuses what failed at a place, by {@link placeKey}. */
function waiversByPlace({ waivers = [], }) {
    return new Map(waivers
        .filter(({ state }) => state === 'used')
        .flatMap((waiver) => waiver.failing.map((place) => [subjects_placeKey(place), waiver])));
}
/** Whether somebody should look at a waiver: it does not do what it was written for, or not any more. */
function isWaiverDoubtful({ state }, { verdict }) {
    // What could not be looked at may be what it names.
    return state === 'expired' || (state === 'unknown' && verdict !== 'errored');
}

;// CONCATENATED MODULE: ./src/verdict/step.ts



/**
 * What could not be decided fails the step, whatever it was told. A run that failed without anything
 * that says so is excused by nothing.
 */
function step_stepOf(report) {
    const failOn = report.gate?.failOn ?? 'failed';
    const failing = subjects_subjectsOf(report).filter(({ state }) => state === 'failed');
    const waivers = waiversByPlace(report);
    const left = failing.filter(({ place }) => !waivers.has(subjects_placeKey(place)));
    const known = left.filter(isKnownIn(report));
    const warnings = failOn === 'warning' ? countWarnings(report) : 0;
    const counted = failOn === 'new' ? left.length - known.length : left.length;
    const isExcused = failOn === 'never' || (failing.length > 0 && counted === 0);
    const isWell = report.verdict === 'passed' || (report.verdict === 'failed' && isExcused);
    return {
        isGood: isWell && warnings === 0,
        failing: failing.length,
        waived: failing.length - left.length,
        known: known.length,
        warnings,
    };
}
/** Without a run to compare with, nothing is known. */
function isKnownIn({ comparison }) {
    const known = new Set();
    for (const { change, place } of comparison?.changes ?? []) {
        if (change === 'still-failing' && place !== null)
            known.add(subjects_placeKey(place));
    }
    return ({ place }) => known.has(subjects_placeKey(place));
}
function warns({ severity }) {
    return severity === 'warning';
}
/** Of what was judged, and of waivers; that a baseline is missing says nothing of the image. */
function countWarnings(report) {
    const notices = report.images.flatMap((image) => [
        ...image.notices,
        ...image.validators.flatMap((validator) => validator.notices),
        ...(image.compatibility?.notices ?? []),
        ...(image.static?.findings ?? []),
    ]);
    const checks = report.images.flatMap(({ validators }) => validators.flatMap((one) => one.checks));
    const doubtful = (report.waivers ?? []).filter((waiver) => isWaiverDoubtful(waiver, report));
    return ([...report.errors, ...notices].filter(warns).length +
        checks.filter(isWarning).length +
        doubtful.length);
}

;// CONCATENATED MODULE: ./src/verdict/end.ts


/** 0 where the step is good, 1 where it is not, 2 when only the input is at fault, 3 for everything else. */
function exitCodeOf(report) {
    if (report.verdict === 'errored')
        return exitCodeOfErrors(report.errors.map(({ kind }) => kind));
    return stepOf(report).isGood ? 0 : 1;
}
/** Of what was to be done and was not. */
function exitCodeOfErrors(kinds) {
    return kinds.length > 0 && kinds.every((kind) => kind === 'input') ? 2 : 3;
}
/** Of a node that was asked: 0 compatible, 1 not, 2 a broken question. */
function exitCodeOfNodes(verdict, onUndetermined, isExitZero) {
    const answer = verdictOfAnswer(verdict, onUndetermined);
    if (answer === 'errored')
        return 2;
    return answer === 'failed' && !isExitZero ? 1 : 0;
}
/** Of images asked of many nodes: 0 each runs somewhere, 1 one runs nowhere, 2 a broken question. */
function exitCodeOfFleet(images) {
    if (images.length === 0 || images.some(({ verdict }) => verdict === 'errored'))
        return 2;
    const runsSomewhere = ({ nodes }) => nodes.some(({ verdict }) => verdict === 'compatible');
    return images.every(runsSomewhere) ? 0 : 1;
}
/** Of a spec that was held against its image: 0 it asks for all that is needed, 1 for too little. */
function exitCodeOfShortfalls(shortfalls) {
    return shortfalls.length > 0 ? 1 : 0;
}
/** Told to stop, it did not come to know; a verdict that was there before counts. */
function isCancelled({ verdict, errors }, stopped) {
    return verdict === 'errored' && (stopped || errors.some(({ kind }) => kind === 'cancelled'));
}
/**
 * What a required status check goes by. What nobody could decide is no success and no shade of grey;
 * what failed and is excused is grey, for it did not pass.
 *
 * @param isDoubtful another run wrote the report, and is not to be believed
 */
function conclusionOf(report, { isDoubtful, cancelled }) {
    if (isDoubtful)
        return 'neutral';
    if (cancelled)
        return 'cancelled';
    if (!step_stepOf(report).isGood)
        return 'failure';
    return report.verdict === 'passed' ? 'success' : 'neutral';
}
/**
 * A pass is not taken from a run that itself did not end well.
 *
 * @param conclusion of that run, in GitHub's word
 */
function isPassDoubtful(verdict, conclusion) {
    return verdict === 'passed' && conclusion !== 'success';
}

;// CONCATENATED MODULE: ./src/verdict/pod.ts
/**
 * A Pod passes when it has become ready in time, has stayed so without a restart, and has ended cleanly;
 * that it had to be killed is a warning unless that was to be strict. One that completes has nothing
 * to stay.
 */
function decisionsOfPod({ purpose, late, unsteady, stop }) {
    if (late !== null) {
        const reason = { code: late.code, message: 'it did not come so far' };
        const skipped = { outcome: 'skipped', reason };
        const rest = purpose === 'serve' ? skipped : null;
        return { ready: { outcome: 'failed', reason: late }, steady: rest, stopped: rest };
    }
    const ready = passedWith('it became ready');
    if (purpose === 'complete')
        return { ready: passedWith('it completed'), steady: null, stopped: null };
    const steady = unsteady === null ? passedWith('it stayed ready') : failedWith(unsteady);
    if (stop === null) {
        const reason = { code: 'pod-not-steady', message: 'it did not come so far' };
        return { ready, steady, stopped: { outcome: 'skipped', reason } };
    }
    const isBad = stop.isStrict && stop.forced.length > 0;
    return {
        ready,
        steady,
        stopped: isBad ? failedWith(stop.reason) : passedWith(stop.reason.message),
    };
}
function passedWith(message) {
    return { outcome: 'passed', reason: { code: 'ok', message } };
}
function failedWith(reason) {
    return { outcome: 'failed', reason };
}
/** Whether a status is that of a Pod that may have passed. */
function isPodGood({ phase, conditions, }) {
    // One that was only held against its images has none.
    if (phase === 'Succeeded')
        return true;
    if (phase === 'Pending' && conditions.length === 0)
        return true;
    // Gates of others are theirs to open.
    const ready = conditions.find(({ type }) => type === 'ContainersReady');
    return phase === 'Running' && ready?.status === 'True';
}
/** Under this factor a probe's margin is worth a warning, whether somebody asked for more or not. */
const narrowMargin = 2;
/**
 * Whether a probe stays so many times away from all that it must not reach: its timeout, its failure
 * threshold, and the time to start.
 */
function judgeMargin(margin, least) {
    const { factor, failuresInRow, failureThreshold, startup } = margin;
    const failures = failuresInRow === 0 ? Infinity : failureThreshold / failuresInRow;
    const smallest = Math.min(factor ?? Infinity, startup?.factor ?? Infinity, failures);
    if (smallest < least)
        return 'narrow';
    return factor === null ? 'unknown' : 'enough';
}
/**
 * A margin that is too small is the Pod's or the image's fault; one that could not be measured is no
 * pass where somebody asked for it.
 *
 * @param least null where nobody asked for any
 */
function verdictOfMargins(margins, least) {
    if (least === null)
        return 'passed';
    const verdicts = margins.map((margin) => judgeMargin(margin, least));
    if (verdicts.includes('narrow'))
        return 'failed';
    return verdicts.includes('unknown') ? 'errored' : 'passed';
}

;// CONCATENATED MODULE: ./src/verdict/probe.ts
/**
 * A probe passes when what it decides of is so: that a container is ready, has started, was not killed. One whose
 * container does not run, and that nobody was told of, is none.
 */
function decisionOfProbe(evidence) {
    const { kind, isRunning, isStarted, isReady, hasKilled, lastFailure } = evidence;
    const isWell = {
        startup: isStarted,
        liveness: isRunning && isStarted && !hasKilled,
        readiness: isReady,
    };
    if (isWell[kind])
        return { outcome: 'passed', reason: { code: 'ok', message: words[kind] } };
    if (lastFailure !== null)
        return { outcome: 'failed', reason: lastFailure };
    return { outcome: 'skipped', reason: { code: 'pod-not-ready', message: 'it was not tried' } };
}
const words = {
    startup: 'kubelet found that it has started',
    liveness: 'kubelet found it alive',
    readiness: 'kubelet found it ready',
};

;// CONCATENATED MODULE: ./src/verdict/prediction.ts
/**
 * A disagreement never mends a verdict: that an image runs where its spec says that it does not is no pass,
 * since one of the two is wrong. What could not be decided says nothing of either.
 *
 * @param predicted null where no spec was asked
 * @param validators of the image on these nodes; what they are held against is what "runs" means
 */
function judgePrediction(predicted, validators) {
    if (predicted !== 'compatible' && predicted !== 'incompatible')
        return 'open';
    const isUnknown = validators.some(({ verdict }) => verdict === 'errored');
    const hasFailed = validators.some(({ verdict }) => verdict === 'failed');
    // One that failed has failed, whatever could not be tried beside it.
    if (validators.length === 0 || (isUnknown && !hasFailed))
        return 'open';
    if (predicted === 'compatible')
        return hasFailed ? 'spec-too-wide' : 'agrees';
    return hasFailed ? 'agrees' : 'spec-too-narrow';
}
/** Whether the spec or the image is wrong. */
function isDisagreement(prediction) {
    return prediction === 'spec-too-wide' || prediction === 'spec-too-narrow';
}

;// CONCATENATED MODULE: ./src/verdict.ts
/**
 * Every rule by which a verdict is made, from a check's attempts to an exit code. Pure: what is known
 * comes in as data, and whoever asks acts on the answer.
 */


















/***/ })

};
;