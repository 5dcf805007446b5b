"use strict";
exports.id = 5873;
exports.ids = [5873,7562,5753,6540];
exports.modules = {

/***/ 17269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge_judge)
});

// EXTERNAL MODULE: ./src/secrets/environment.ts
var environment = __webpack_require__(16540);
// EXTERNAL MODULE: ./src/secrets/errors.ts
var errors = __webpack_require__(7562);
// EXTERNAL MODULE: ./src/secrets/redactor.ts
var secrets_redactor = __webpack_require__(15753);
// EXTERNAL MODULE: ./src/cli/gate-flags.ts
var gate_flags = __webpack_require__(21153);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/cli/loudness.ts

/**
 * @param env where `RUNNER_DEBUG=1` asks for everything, as GitHub's runner sets it for its own log
 * @throws CanaryError (input) for flags that exclude each other
 */
function loudnessOf({ quiet, verbose }, env) {
    if (quiet && verbose) {
        throw (0,src_errors/* inputError */.Xu)({ code: 'usage', message: '--quiet and --verbose exclude each other' });
    }
    if (quiet)
        return 'quiet';
    return verbose || env['RUNNER_DEBUG'] === '1' ? 'verbose' : 'usual';
}

// EXTERNAL MODULE: ./src/cli/read-registry.ts
var read_registry = __webpack_require__(45410);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/clock.ts
var clock = __webpack_require__(99373);
// EXTERNAL MODULE: ./src/report/as-written.ts
var as_written = __webpack_require__(41078);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/report/render.ts
var render = __webpack_require__(46340);
;// CONCATENATED MODULE: ./src/report-files.ts




/** What the others are drawn from comes first; the text is for terminals. */
const formats = [
    'json',
    ...render/* reportFormats */.zX.filter((format) => format !== 'json' && format !== 'text'),
];
/**
 * Writes the report in every format. One that cannot be written does not keep the others from it.
 *
 * @returns the path of `report.json`
 * @throws CanaryError (infrastructure) that names every file that could not be written
 */
async function writeReportFiles(report, directory) {
    await (0,promises_.mkdir)(directory, { recursive: true }).catch((error) => {
        throw (0,src_errors/* infrastructureError */.kv)({
            code: 'report-directory',
            message: `the report directory ${directory} cannot be made: ${(0,src_errors/* describeSystemError */.Zo)(error)}`,
        }, { cause: error });
    });
    const problems = [];
    for (const format of formats) {
        try {
            await writeWhole((0,external_node_path_.join)(directory, render/* reportFiles */.IU[format]), await (0,render/* renderReport */.B1)(format, report));
        }
        catch (error) {
            const path = (0,external_node_path_.join)(directory, render/* reportFiles */.IU[format]);
            const message = `cannot write ${path}: ${(0,src_errors/* describeSystemError */.Zo)(error)}`;
            problems.push({ code: 'report-file', message });
        }
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new src_errors/* CanaryError */.Rc('infrastructure', [first, ...rest]);
    return (0,external_node_path_.join)(directory, render/* reportFiles */.IU.json);
}
/** Whoever reads the file finds all of it or nothing, whenever the disk is full or we are killed. */
async function writeWhole(path, text) {
    const part = `${path}.part`;
    try {
        await (0,promises_.writeFile)(part, text);
        await (0,promises_.rename)(part, path);
    }
    catch (error) {
        await (0,promises_.rm)(part, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./src/engine/find/connect.ts + 1 modules
var connect = __webpack_require__(64578);
// EXTERNAL MODULE: ./src/model.ts + 7 modules
var model = __webpack_require__(16329);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
;// CONCATENATED MODULE: ./src/report/redact.ts


/**
 * A report, or a part of one, without any of the secrets. Words of the model and times stay, so
 * that no secret can turn a verdict into something else.
 */
function redactReport(part, redactor) {
    if (redactor.isIdle())
        return part;
    const known = new Map();
    const redact = (text, field) => {
        const isTail = tails.has(field) && text.length >= limits/* secretLimits */.fP.tailCharacters;
        if (isTail)
            return redactor.redact(text, true);
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const after = redactor.redact(text);
        known.set(text, after);
        return after;
    };
    return mapTexts(part, redact);
}
/**
 * A report, or a part of one, with another text in place of each that people read; words of the
 * model and times stay.
 *
 * @param map is told the name of the field that the text stands in
 */
function mapTexts(part, map) {
    // The walk changes strings to strings and nothing else, so the shape stays what it was.
    return mapValue(part, '', map);
}
/** Fields whose values come from us: words of the model, and times. */
const structural = new Set([
    'action',
    'change',
    'code',
    'expires',
    'failOn',
    'finishedAt',
    'firstTimestamp',
    'kind',
    'lastTimestamp',
    'lastTransitionTime',
    'matcher',
    'measure',
    'onUndetermined',
    'outcome',
    'phase',
    'severity',
    'startTime',
    'startedAt',
    'state',
    'verdict',
]);
/** Files are called sources as well: of these, what is no word of ours is theirs. */
function isStructural(name, text) {
    return structural.has(name) || (name === 'source' && model/* imageSources */.cd.some((one) => one === text));
}
/** Fields that keep the end of something longer. */
const tails = new Set(['stdout', 'stderr', 'text']);
/** What does not change is given back as it is: nearly all of a report. */
function mapValue(value, key, map) {
    if (typeof value === 'string')
        return map(value, key);
    if (value === null || typeof value !== 'object')
        return value;
    return Array.isArray(value)
        ? mapList(value, key, map)
        : mapObject(value, map);
}
function mapList(list, key, map) {
    let copy = null;
    for (const [index, before] of list.entries()) {
        const after = mapValue(before, key, map);
        if (after === before)
            continue;
        copy ??= [...list];
        copy[index] = after;
    }
    return copy ?? list;
}
function mapObject(object, map) {
    let changes = null;
    for (const name of Object.keys(object)) {
        const before = object[name];
        // A Pod has objects of these names.
        if (typeof before === 'string' && isStructural(name, before))
            continue;
        const after = mapValue(before, name, map);
        if (after !== before)
            changes = (changes ?? new Map()).set(name, after);
    }
    if (changes === null)
        return object;
    // A name such as `__proto__` stays a name.
    return Object.fromEntries([...Object.entries(object), ...changes]);
}

// EXTERNAL MODULE: ./src/run/judge-on-engine.ts + 13 modules
var judge_on_engine = __webpack_require__(82386);
// EXTERNAL MODULE: ./src/run/load-validators.ts
var load_validators = __webpack_require__(91537);
// EXTERNAL MODULE: ./src/image/source.ts
var source = __webpack_require__(372);
// EXTERNAL MODULE: ./src/validator/manifest.ts
var manifest = __webpack_require__(2101);
// EXTERNAL MODULE: ./src/run/request.ts
var run_request = __webpack_require__(41956);
;// CONCATENATED MODULE: ./src/run/read-alone.ts



/** Whether what is asked can be had without an engine, as far as that is known before manifests are read. */
function needsNoEngine(request) {
    const isElsewhere = (reference) => request.pull === 'always' || (0,source/* isLocalImage */.t)(reference);
    const isGridAlone = request.platformGrid && request.validators.length === 0;
    return asksForNothingElse(request) && (isGridAlone || request.images.every(isElsewhere));
}
/** Whether nothing is to be started, so that images need not be on an engine. */
function isReadAlone(request, validators) {
    const isRead = validators.every(({ checks }) => checks.every(manifest/* isStaticCheck */.jL));
    const isAsked = validators.length > 0 || request.platformGrid;
    return asksForNothingElse(request) && isAsked && isRead;
}
function asksForNothingElse(request) {
    return request.build === null && request.pods === null && !(0,run_request/* asksForSpec */.NY)(request);
}

;// CONCATENATED MODULE: ./src/run/redact-events.ts


/**
 * Events without secrets, for everybody who watches a run. The output of a build or a pull comes in
 * pieces of any size: it is passed on line by line, so that no secret is cut in two.
 */
function redactEvents(onEvent, redactor) {
    const lines = createLines((text) => {
        onEvent({ kind: 'output', text: redactor.redact(text) });
    });
    return {
        onEvent: (event) => {
            if (event.kind === 'output') {
                lines.push(event.text);
                return;
            }
            // These come at any time, in the middle of a line as well.
            if (!isBeside(event))
                lines.end();
            onEvent(redactReport(event, redactor));
        },
        end: lines.end,
    };
}
function isBeside({ kind }) {
    return kind === 'engine-call' || kind === 'attempt';
}
/** Passes on whole lines; of one that is longer than anybody reads the start. */
function createLines(onLines) {
    let rest = '';
    let isSkipping = false;
    const end = () => {
        if (rest !== '')
            onLines(rest);
        rest = '';
        isSkipping = false;
    };
    const push = (text) => {
        const start = isSkipping ? text.indexOf('\n') + 1 : 0;
        if (isSkipping && start === 0)
            return;
        isSkipping = false;
        rest += text.slice(start);
        const done = rest.lastIndexOf('\n') + 1;
        if (done > 0)
            onLines(rest.slice(0, done));
        rest = rest.slice(done);
        if (rest.length <= limits/* secretLimits */.fP.lineCharacters)
            return;
        // An ellipsis is where the redactor looks for a secret that was cut.
        onLines(`${rest.slice(0, limits/* secretLimits */.fP.lineCharacters)}…\n`);
        rest = '';
        isSkipping = true;
    };
    return { push, end };
}

// EXTERNAL MODULE: ./src/run/secrets.ts
var secrets = __webpack_require__(53448);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
;// CONCATENATED MODULE: ./src/run.ts













/**
 * Does what is asked and says how it went. Never throws: what goes wrong is in the report, and
 * what was created is removed again. No secret is in the report, nor in any event.
 */
async function run(request, dependencies, signal) {
    const known = (0,secrets.secretsOfRequest)(request);
    known.forEach(dependencies.onSecret);
    const redactor = (0,secrets_redactor.createRedactor)(known);
    const { spelling = 'flag' } = dependencies;
    const spell = (part) => mapTexts(part, (text, field) => (ourWords.has(field) ? (0,settings/* spellSettings */.Y)(text, spelling) : text));
    const events = redactEvents((event) => {
        dependencies.onEvent(spell(event));
    }, redactor);
    const onSecret = (value) => {
        dependencies.onSecret(value);
        redactor.learn(value);
    };
    const { onEvent } = events;
    const report = await judgeAll(request, { ...dependencies, onEvent, onSecret }, signal);
    events.end();
    return spell(redactReport(report, redactor));
}
/** Fields of sentences that are made here; what an image or a manifest wrote stays as it is. */
const ourWords = new Set(['message', 'hint']);
async function judgeAll(request, dependencies, signal) {
    const { clock, version, repository = null } = dependencies;
    const from = clock.now();
    const startedAt = clock.date().toISOString();
    const findings = { engine: null, errors: [], images: [], built: [], pushed: [] };
    try {
        await judge(request, dependencies, findings, signal);
    }
    catch (error) {
        findings.errors.push(...(0,src_errors/* errorReportsOf */.$p)(error));
    }
    const { errors, images, engine, machine, pushed } = findings;
    return {
        schemaVersion: model/* reportVersion */.fV,
        verdict: (0,verdict/* verdictOfRun */.gV)(findings),
        startedAt,
        durationMs: Math.round(clock.now() - from),
        tool: { name: 'container-canary-action', version },
        engine,
        ...(machine === undefined ? {} : { machine }),
        ...(repository === null ? {} : { repository }),
        errors: withoutRepeats(errors),
        images,
        ...(pushed.length === 0 ? {} : { pushed }),
    };
}
async function judge(request, dependencies, findings, signal) {
    requireSomething(request);
    // The engine is asked first: a schema is slow to load, and nobody would hear the answer meanwhile.
    const onWarning = (text) => {
        dependencies.onEvent({ kind: 'output', text: `warning: ${text}\n` });
    };
    const { findEngine = connect/* contactEngine */.$d } = dependencies;
    const ask = async () => await findEngine(request.engine, signal, onWarning).catch(asFailure);
    const early = needsNoEngine(request) ? null : await ask();
    const prepare = async () => ({
        validators: await (0,load_validators/* loadAll */.g)(request, dependencies, signal),
        pods: await podsIfAsked(request, dependencies, signal),
    });
    const prepared = await prepare().catch(asFailure);
    // A manifest that is wrong is wrong on every machine: it is told before an engine that is not there.
    if ('failure' in prepared) {
        if (early !== null && !('failure' in early))
            early.leave();
        throw prepared.failure;
    }
    const { validators, pods } = prepared;
    (0,secrets.secretsOfManifests)(validators).forEach(dependencies.onSecret);
    if (isReadAlone(request, validators)) {
        const { judgeWithoutContainers } = await __webpack_require__.e(/* import() */ 6522).then(__webpack_require__.bind(__webpack_require__, 16522));
        await judgeWithoutContainers({ request, dependencies, findings }, validators, early, signal);
        return;
    }
    const found = early ?? (await ask());
    if ('failure' in found)
        throw found.failure;
    const ready = { found, validators, pods };
    await (0,judge_on_engine/* judgeOnEngine */.DA)({ request, dependencies, findings }, ready, signal);
}
function asFailure(failure) {
    return { failure };
}
async function podsIfAsked(request, dependencies, signal) {
    if (request.pods === null)
        return null;
    const { preparePods } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8030), __webpack_require__.e(1329), __webpack_require__.e(7724), __webpack_require__.e(4149), __webpack_require__.e(9934), __webpack_require__.e(9227), __webpack_require__.e(6463)]).then(__webpack_require__.bind(__webpack_require__, 32580));
    return await preparePods(request, request.pods, dependencies, signal);
}
function requireSomething(request) {
    const { images, build, pods } = request;
    if (request.conditions.length > 0 && request.validators.length === 0)
        throw unconditioned();
    const isAsked = request.validators.length > 0 || (0,run_request/* asksForSpec */.NY)(request) || request.platformGrid;
    // A Pod names its images itself.
    if (pods !== null && !isAsked)
        return;
    if (images.length === 0 && build === null) {
        throw new src_errors/* CanaryError */.Rc('input', {
            code: 'no-image',
            message: 'there is no image to validate',
            hint: `name an image (${(0,settings/* setting */.P)('image')}), or a directory to build one from (${(0,settings/* setting */.P)('context')})`,
        });
    }
    if (!isAsked) {
        throw new src_errors/* CanaryError */.Rc('input', {
            code: 'no-validator',
            message: 'there is nothing to validate the image against',
            hint: `name a manifest or a built-in platform such as kubeflow (${(0,settings/* setting */.P)('validators')}), or a compatibility spec (${(0,settings/* setting */.P)('compatibility')})`,
        });
    }
}
/** Nobody is to believe that they were tried. */
function unconditioned() {
    return new src_errors/* CanaryError */.Rc('input', {
        code: 'condition',
        message: 'conditions are of manifests, and there is none',
        hint: `name a manifest (${(0,settings/* setting */.P)('validators')}), or leave the conditions out (${(0,settings/* setting */.P)('conditions')})`,
    });
}
/** Two steps of a run may meet the same trouble. */
function withoutRepeats(errors) {
    return [...new Map(errors.map((error) => [`${error.kind} ${(0,src_errors/* problemKey */.ZL)(error)}`, error])).values()];
}

// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/compare/identify.ts
var identify = __webpack_require__(96127);
// EXTERNAL MODULE: ./src/compare/measures.ts
var measures = __webpack_require__(42318);
;// CONCATENATED MODULE: ./src/compare/compare.ts



/**
 * @param baseline the file of the report before, as people know it
 * @param before is judged by the rules that this run was judged by
 */
function compareReports(baseline, before, after) {
    const identities = (0,identify/* identifyImages */.J)(before.images, after.images);
    const onUndetermined = after.gate?.onUndetermined;
    const old = keyed((0,verdict/* subjectsOf */.Z6)(before, onUndetermined), identities.before);
    const now = keyed((0,verdict/* subjectsOf */.Z6)(after), identities.after);
    const changes = [...now].flatMap(([key, subject]) => changesOf(subject, old.get(key)));
    const read = readOf(after, identities.after);
    const gone = [...old]
        .filter(([key]) => !now.has(key))
        .map(([, subject]) => goneOf(subject, read.has(identities.before[subject.place.image])));
    return {
        baseline,
        startedAt: before.startedAt,
        problem: null,
        changes: [...changes, ...gone],
        slower: slowerOf(before, after, identities),
    };
}
/** @param problem why, in a sentence that continues `compared with nothing, because` */
function comparedWithNothing(baseline, problem) {
    return { baseline, startedAt: null, problem, changes: [], slower: [] };
}
/** By what is the same in both reports. */
function keyed(subjects, identities) {
    const validators = new Map();
    const [countValidator, countCheck] = [(0,identify/* countNames */.s)(), (0,identify/* countNames */.s)()];
    return new Map(subjects.map((subject) => {
        const { kind, validator, check, place } = subject;
        const at = `${place.image} ${place.validator}`;
        const own = validators.get(at) ?? countValidator(identities[place.image], kind, validator);
        validators.set(at, own);
        return [countCheck(own, check), subject];
    }));
}
function changesOf(after, before) {
    const change = changeOf(after.state, before?.state ?? null);
    return change === null ? [] : [{ change, ...namesOf(after), place: after.place }];
}
/** @param before null where it was not there */
function changeOf(after, before) {
    if (after === 'failed')
        return before === 'failed' ? 'still-failing' : 'newly-failing';
    if (before === null)
        return 'added';
    return after === 'passed' && before === 'failed' ? 'fixed' : null;
}
/** Identities of images that were read in this run. */
function readOf({ images }, identities) {
    return new Set(identities.filter((_, index) => images[index]?.static !== undefined));
}
/** What was found before, and is not found in the same image any more, is mended. */
function goneOf(subject, isRead) {
    const change = subject.kind === 'Static' && isRead ? 'fixed' : 'gone';
    return { change, ...namesOf(subject), place: null };
}
function namesOf({ image, platform, kind, validator, check }) {
    return { image, platform, kind, validator, check };
}
/** Engines count the sizes of images each in their own way. */
function slowerOf(before, after, identities) {
    const isOneEngine = before.engine?.name === after.engine?.name;
    const old = new Map((0,measures/* measuresOf */.d6)(before, identities.before).map((one) => [one.key, one.value]));
    return (0,measures/* measuresOf */.d6)(after, identities.after).flatMap(({ key, value, ...of }) => {
        const was = old.get(key);
        const isComparable = was !== undefined && (isOneEngine || of.measure !== 'size');
        return isComparable && (0,measures/* isSlower */.tp)(of.measure, was, value)
            ? [{ ...of, before: was, after: value }]
            : [];
    });
}

;// CONCATENATED MODULE: ./src/gate/gate.ts
/** What the step's result is drawn by, beside the verdict: another run, and waivers. */



/**
 * Reads what is asked for, before anything is run.
 *
 * @param isMissingTold whether a baseline that is not there is told, and not refused
 * @returns null where nothing is asked for, and the verdict decides alone
 * @throws CanaryError (input) for waivers that are wrong, and for a baseline that does not exist
 */
async function openGate({ failOn, onUndetermined, baseline, waivers }, directory, isMissingTold) {
    if (failOn === 'failed' && baseline === null && waivers === null)
        return null;
    return {
        failOn,
        onUndetermined,
        waivers: waivers === null ? null : await waiversOf(waivers, directory),
        baseline: baseline === null ? null : await baselineOf(baseline, directory, isMissingTold),
    };
}
async function waiversOf(file, directory) {
    const { readWaivers } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8637)]).then(__webpack_require__.bind(__webpack_require__, 28637));
    return await readWaivers((0,external_node_path_.resolve)(directory, file), file);
}
async function baselineOf(file, directory, isMissingTold) {
    const { readBaseline } = await Promise.all(/* import() */[__webpack_require__.e(1608), __webpack_require__.e(7067)]).then(__webpack_require__.bind(__webpack_require__, 99448));
    return await readBaseline((0,external_node_path_.resolve)(directory, file), file, isMissingTold);
}
/** A report without what its author says of it: another step draws its own result. */
function withoutGate(report) {
    const rest = { ...report };
    delete rest.gate;
    delete rest.comparison;
    delete rest.waivers;
    return rest;
}
/** A report with what the gate says of it. Its verdicts stay what they are. */
function throughGate(report, opened) {
    if (opened === null)
        return report;
    const { failOn, onUndetermined, baseline, waivers } = opened;
    const judged = { ...report, gate: { failOn, onUndetermined } };
    return {
        ...judged,
        ...(baseline === null ? {} : { comparison: comparisonOf(judged, baseline) }),
        ...(waivers === null ? {} : { waivers: (0,verdict/* judgeWaivers */.he)(waivers, judged) }),
    };
}
function comparisonOf(report, baseline) {
    const { file } = baseline;
    if ('problem' in baseline)
        return comparedWithNothing(file, baseline.problem);
    // What was not looked at would be told as gone.
    return report.verdict === 'errored'
        ? comparedWithNothing(file, 'this run could not be decided')
        : compareReports(file, baseline.report, report);
}

// EXTERNAL MODULE: ./src/report/causes.ts
var report_causes = __webpack_require__(40304);
// EXTERNAL MODULE: ./src/report/text/layout.ts
var layout = __webpack_require__(22704);
;// CONCATENATED MODULE: ./src/report/progress-words.ts
/** What runs, in a line that is as long as a terminal is wide. */

/** `kubeflow on app:1: http (attempt 4)`, names cut to their share of the columns. */
function describeDoing(active, columns, now) {
    const share = (part, least) => columns === Infinity ? Infinity : Math.max(least, Math.floor(columns * part));
    const validator = (0,layout/* shorten */.ml)(active.validator, share(0.25, 10));
    // The end of an image's name is what tells it from others.
    const image = (0,layout/* shortenStart */.kI)(active.image, share(0.3, 12));
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
    const name = (0,layout/* shorten */.ml)(check, columns);
    return attempt > 1 ? `${name} (attempt ${attempt})` : name;
}
/** As many of them as there is room for, and how many more there are. */
function withinColumns(counts, doing, columns) {
    const joined = (parts) => parts.filter((part) => part !== '').join(' · ');
    for (let shown = doing.length; shown > 0; shown -= 1) {
        const left = doing.length - shown;
        const line = joined([counts, ...doing.slice(0, shown), left === 0 ? '' : `+${left}`]);
        if ((0,layout/* columnsOf */.PL)(line) <= columns)
            return line;
    }
    const [first = ''] = doing;
    return columns === Infinity ? joined([counts, first]) : (0,layout/* shorten */.ml)(joined([counts, first]), columns);
}

// EXTERNAL MODULE: ./src/report/words.ts + 1 modules
var words = __webpack_require__(33850);
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

// EXTERNAL MODULE: ./src/report/text.ts + 11 modules
var report_text = __webpack_require__(96821);
// EXTERNAL MODULE: ./src/condition-title.ts
var condition_title = __webpack_require__(47081);
;// CONCATENATED MODULE: ./src/run/describe-event.ts
/** What an event tells who wants to know everything. */


/** Lines about one event, beside what everybody is told of it; none for most. */
function describeEvent(event) {
    switch (event.kind) {
        case 'engine':
            return [`engine: ${(0,words/* describeEngine */.sk)(event.engine)} at ${event.address}`];
        case 'engine-call':
            return [describeCall(event)];
        case 'check':
            return attemptsOf(event);
        case 'validator-ended':
            return runOf(event);
        default:
            return [];
    }
}
function describeCall({ method, path, status, durationMs }) {
    // As engines show ids: the whole of one is a line by itself.
    const short = path.replace(/[0-9a-f]{64}/g, (id) => id.slice(0, 12));
    return `engine call: ${method} ${short}: ${status ?? 'no answer'} after ${(0,words/* describeDuration */.MB)(durationMs)}`;
}
function attemptsOf({ validator, check }) {
    const { attempts, attemptCount } = check;
    const left = attemptCount - attempts.length;
    return [
        `${validator}: ${check.name}: ${check.wanted}`,
        ...attempts.map(({ startedAt, durationMs, ok, reason, seen }) => {
            const saw = (0,words/* describeSeen */.jE)(seen);
            const what = `${ok ? 'passed' : reason.code}: ${reason.message}${saw === '' ? '' : `; saw ${saw}`}`;
            return `${validator}: ${check.name}: at ${(0,words/* timeOfDay */.rb)(startedAt)} for ${(0,words/* describeDuration */.MB)(durationMs)}: ${what}`;
        }),
        ...(left > 0 ? [`${validator}: ${check.name}: ${left} more attempts were not kept`] : []),
    ];
}
function runOf({ report }) {
    const { container, durationMs } = report;
    const name = (0,condition_title/* validatorTitle */.D)(report);
    const took = `${name}: took ${(0,words/* describeDuration */.MB)(durationMs)}`;
    if (container === null)
        return [`${took}, without a container`];
    const { reachedBy, startDurationMs, startedAt } = container;
    return [
        took,
        `${name}: container ${container.name} (${container.id}) ${(0,words/* describeContainer */.rc)(container)}`,
        `${name}: started ${startedAt ?? 'never'}, ${startDurationMs === null ? 'unknown time' : (0,words/* describeDuration */.MB)(startDurationMs)} after it was asked for`,
        `${name}: reached by ${reachedBy ?? 'nothing: no check needs the network'}`,
    ];
}
/** `web: has to stay ready, at most 10.0 s`. */
function describeStage({ validator, title, limitMs }) {
    const time = limitMs === null ? '' : `, at most ${(0,words/* describeDuration */.MB)(limitMs)}`;
    return `${validator}: ${title}${time}`;
}

;// CONCATENATED MODULE: ./src/cli/status-line.ts


const status_line_frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const frameTime = 100;
/** The moving line at the bottom of a terminal; printed lines go above it. */
function movingLine(output, ticker) {
    const startedAt = ticker.now();
    let status = () => '';
    let isShown = false;
    let frame = 0;
    const erase = () => {
        if (isShown)
            output.write(report_escape/* eraseLine */.fq);
        isShown = false;
    };
    const draw = () => {
        const start = `${status_line_frames[frame % status_line_frames.length] ?? ''} `;
        const end = `, ${Math.floor((ticker.now() - startedAt) / 1000)} s`;
        // The last column stays free: a terminal may go on to the next line when it is written.
        const columns = Math.max(1, output.width - 1);
        const text = status(Math.max(1, columns - start.length - end.length));
        erase();
        if (text === '')
            return;
        output.write((0,layout/* shorten */.ml)(`${start}${text}${end}`, columns));
        isShown = true;
        frame += 1;
    };
    const stop = ticker.every(frameTime, draw);
    return {
        print: (text) => {
            erase();
            output.write(`${text}\n`);
        },
        set: (next) => {
            status = next;
        },
        stop: () => {
            stop();
            erase();
        },
    };
}
/** Milliseconds between two looks, until a wait is told of, and until it is told of again. */
const look = 1_000;
const again = 30_000;
/**
 * For a log, which keeps every line: what goes on is told where nothing else was for a second, and again
 * where it has changed after half a minute.
 */
function plainLines(output, ticker) {
    let status = () => '';
    let told = '';
    let lastAt = ticker.now();
    let isNew = false;
    const tell = () => {
        const since = ticker.now() - lastAt;
        if (since < (isNew ? look : again))
            return;
        const text = status(Infinity);
        isNew = false;
        lastAt = ticker.now();
        if (text === '' || text === told)
            return;
        told = text;
        output.write(`${text}\n`);
    };
    const stop = ticker.every(look, tell);
    return {
        print: (text) => {
            lastAt = ticker.now();
            isNew = false;
            output.write(`${text}\n`);
        },
        set: (next) => {
            status = next;
            isNew = true;
            lastAt = ticker.now();
        },
        stop,
    };
}

;// CONCATENATED MODULE: ./src/cli/ticker.ts
const systemTicker = {
    now: () => performance.now(),
    every: (milliseconds, work) => {
        const timer = setInterval(work, milliseconds);
        timer.unref();
        return () => {
            clearInterval(timer);
        };
    },
};

;// CONCATENATED MODULE: ./src/cli/live-view.ts







const silentView = { onEvent: () => undefined, stop: () => undefined };
/**
 * On a terminal: a line for every check that has ended, and below them one line that moves. Plain
 * lines elsewhere, so that a log reads as it was written.
 */
function createLiveView(output, { color, moves, isVerbose, opening }, ticker = systemTicker) {
    const style = { color, width: output.width };
    const progress = createProgress();
    const line = moves ? movingLine(output, ticker) : plainLines(output, ticker);
    const setTitle = (title) => {
        line.set((columns) => (0,layout/* shorten */.ml)(harmless(title), columns));
    };
    const setProgress = () => {
        line.set((columns) => harmless(progress.describeActive(columns, ticker.now())));
    };
    setTitle(opening);
    const onEvent = (event) => {
        if (isVerbose)
            for (const text of describeEvent(event))
                line.print(`  ${harmless(text)}`);
        switch (event.kind) {
            case 'phase':
                setTitle(event.title);
                break;
            case 'phase-ended':
                setTitle('');
                break;
            case 'output':
                for (const text of (0,report_escape/* visibleLines */.gB)(event.text))
                    line.print(`  ${harmless(text)}`);
                break;
            case 'engine':
            case 'engine-call':
                break;
            case 'planned':
                progress.planned(event.checks);
                setProgress();
                break;
            case 'validator-started':
                progress.started(event);
                setProgress();
                line.print(harmless(`Validate ${event.image} against ${event.validator}`));
                break;
            case 'attempt':
                // Shown when the line moves next; in a log, nothing has come of it yet.
                progress.attempted(event.run, event.check, event.attempt);
                break;
            case 'stage':
                progress.staged(event.run, { title: event.title, until: endOf(event, ticker) });
                setProgress();
                if (!moves)
                    line.print(`  ${harmless(describeStage(event))}`);
                break;
            case 'check':
                setProgress();
                line.print((0,report_text/* renderCheckLine */.N)(progress.ended(event.run, event.check), style));
                break;
            case 'validator-ended':
                progress.closed(event.run, event.report);
                setProgress();
                break;
        }
    };
    return { onEvent, stop: line.stop };
}
function endOf({ limitMs }, { now }) {
    return limitMs === null ? null : now() + limitMs;
}
/** A step of a workflow may run us: what a build prints must not become a command there. */
function harmless(text) {
    return (0,report_escape/* withoutCommands */.Df)((0,report_escape/* visibleLine */.P8)(text));
}

;// CONCATENATED MODULE: ./src/cli/run-and-tell.ts












/** Does what is asked, shows it as it goes, and prints the report. */
async function runAndTell(request, { findEngine, gate, output, loudness, directory }, io, redactor) {
    const opened = await openGate(gate, io.cwd, false);
    const view = loudness === 'quiet' ? silentView : openView(request, loudness, io);
    let report;
    try {
        const { onEvent } = view;
        const standardInput = external_node_stream_.Readable.from(readLater(io));
        const tellsCalls = loudness === 'verbose';
        const told = { onEvent, onSecret: redactor.learn, standardInput, tellsCalls };
        const dependencies = { clock: clock/* systemClock */.ml, version: version/* version */.r, findEngine, ...told };
        const found = await run(request, dependencies, io.signal);
        report = redactReport(throughGate(found, opened), redactor);
    }
    finally {
        view.stop();
    }
    await print(report, { output, loudness }, io);
    if (directory !== null) {
        const path = await writeReportFiles(report, (0,external_node_path_.resolve)(io.cwd, directory));
        if (loudness !== 'quiet')
            io.stderr.write(`Reports are in ${(0,external_node_path_.resolve)(path, '..')}\n`);
    }
    return (0,verdict/* exitCodeOf */.FO)(report);
}
function openView({ validators, pods }, loudness, { stderr, env }) {
    // Whoever types a manifest is not to be written over.
    const isTyped = [...validators, ...(pods?.files ?? [])].includes('-');
    return createLiveView(stderr, {
        color: wantsColor(stderr, env),
        moves: stderr.isTerminal && env['TERM'] !== 'dumb' && !isSet(env['CI']),
        isVerbose: loudness === 'verbose',
        opening: isTyped ? '' : 'Read the manifests, ask the engine',
    });
}
/** As most programs read it: `CI=true` and `CI=1`, and not `CI=false`. */
function isSet(text) {
    return text !== undefined && text !== '' && text !== 'false' && text !== '0';
}
/** Standard input is opened by those who read it: a terminal would wait for somebody. */
async function* readLater(io) {
    yield* io.stdin;
}
async function print(report, { output, loudness }, io) {
    switch (output) {
        case 'json':
            io.stdout.write(`${(0,report_escape/* visibleJson */.$m)((0,as_written/* asWritten */.q)(report))}\n`);
            return;
        case 'markdown': {
            const { renderMarkdown } = await __webpack_require__.e(/* import() */ 6447).then(__webpack_require__.bind(__webpack_require__, 96447));
            io.stdout.write(renderMarkdown(report));
            return;
        }
        case 'text': {
            const style = { color: wantsColor(io.stdout, io.env), width: io.stdout.width };
            // What went wrong is an error, which nobody has asked to be spared.
            const isBrief = loudness === 'quiet' && report.verdict === 'passed';
            const { renderLastLine, renderText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 96821));
            io.stdout.write(isBrief ? renderLastLine(report, style) : renderText(report, style));
        }
    }
}
/** https://no-color.org: set and not empty turns colour off, whatever the terminal can. */
function wantsColor(output, env) {
    const isOff = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
    return output.isTerminal && !isOff && env['TERM'] !== 'dumb';
}

// EXTERNAL MODULE: ./src/cli/run-settings.ts + 1 modules
var run_settings = __webpack_require__(82211);
;// CONCATENATED MODULE: ./src/cli/judge.ts








/** Runs what was asked for, on an engine that was found; neither words nor errors hold a secret. */
async function judge_judge(asking, findEngine, io) {
    const redactor = (0,secrets_redactor.createRedactor)((0,environment.secretsOfEnvironment)(io.env));
    try {
        return await judgeWith(redactor, asking, findEngine, io);
    }
    catch (error) {
        throw (0,errors.redactError)(error, redactor);
    }
}
async function judgeWith(redactor, { values, choices, registries, toRequest }, findEngine, io) {
    for (const name of values['secret-env'])
        redactor.learn(io.env[name] ?? '');
    const loudness = loudnessOf(values, io.env);
    (0,run_settings/* refuseTwoReaders */.nc)(values);
    const [registry] = await Promise.allSettled([(0,read_registry/* readRegistryFlags */.H)(values, registries, io)]);
    const request = await toRequest(() => judge_valueOf(registry));
    const { output, 'fail-on': failOn, 'on-undetermined': onUndetermined = 'warn' } = choices();
    const gate = (0,gate_flags/* toGate */.z)(values, failOn, onUndetermined);
    const told = { findEngine, gate, output, loudness, directory: values['report-directory'] ?? null };
    return await runAndTell(request, told, io, redactor);
}
function judge_valueOf(settled) {
    if (settled.status === 'rejected')
        throw settled.reason;
    return settled.value;
}


/***/ }),

/***/ 45410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readRegistryFlags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79310);
/* harmony import */ var _registry_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30203);
/* harmony import */ var _registry_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43710);





/**
 * Reads how registries are reached, a password or a token from standard input. Credentials and
 * `--plain-http` are for one registry alone: the one that is named, otherwise that of the images.
 *
 * @param registriesOf gives those of the images; asked only when it matters
 * @throws CanaryError (input)
 */
async function readRegistryFlags(flags, registriesOf, io) {
    const path = flags['registry-ca'];
    const isPlain = flags['plain-http'] === true;
    const wantsCredential = checkCredentialFlags(flags);
    const registry = isPlain || wantsCredential
        ? (0,_registry_settings_js__WEBPACK_IMPORTED_MODULE_3__.registryMeant)(flags.registry ?? null, registriesOf(), '--registry')
        : null;
    const credential = wantsCredential ? await readCredential(flags, io) : null;
    return {
        login: registry === null || credential === null ? null : { registry, credential },
        certificateAuthority: path === undefined ? null : { type: 'file', path },
        plainHttp: registry !== null && isPlain ? [registry] : [],
        tokenHosts: (flags['registry-auth-host'] ?? []).map(_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRegistryHost */ .TZ),
    };
}
/** True when standard input holds a secret. @throws CanaryError (input) for half a credential */
function checkCredentialFlags(flags) {
    const hasUser = flags['registry-username'] !== undefined;
    const wantsPassword = flags['registry-password-stdin'] === true;
    const wantsToken = flags['registry-token-stdin'] === true;
    if (wantsToken && (wantsPassword || hasUser)) {
        const other = wantsPassword ? '--registry-password-stdin' : '--registry-username';
        throw usage(`${other} and --registry-token-stdin exclude each other`);
    }
    if (wantsPassword !== hasUser) {
        throw usage('--registry-username and --registry-password-stdin belong together');
    }
    return wantsPassword || wantsToken;
}
async function readCredential(flags, io) {
    const value = (0,_registry_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .secret */ .r)(await readSecret(io));
    const username = flags['registry-username'];
    return username === undefined
        ? { type: 'access-token', token: value, source: '--registry-token-stdin' }
        : { type: 'basic', username, password: value, source: '--registry-username' };
}
/** Standard input to its end, without the line end that shells put there. */
async function readSecret({ stdin, signal }) {
    const parts = [];
    let size = 0;
    for await (const part of stdin) {
        signal.throwIfAborted();
        size += part.length;
        if (size > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.secretBytes)
            throw usage('standard input is too long for a secret');
        parts.push(part);
    }
    const value = Buffer.concat(parts)
        .toString('utf8')
        .replace(/\r?\n$/, '');
    if (value === '')
        throw usage('standard input holds no secret');
    return value;
}
function usage(message) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'usage', message });
}


/***/ }),

/***/ 82211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XA: () => (/* binding */ ofText),
  l9: () => (/* binding */ readersOfRun),
  nc: () => (/* binding */ refuseTwoReaders),
  i5: () => (/* binding */ surroundings)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/secrets/forms.ts + 1 modules
var secrets_forms = __webpack_require__(44013);
;// CONCATENATED MODULE: ./src/secrets/variables.ts



/**
 * Names of variables whose values are to be hidden, as the user lists them. One that is not there
 * is a slip that would show what was to be hidden; an empty one is what a fork's workflow gets.
 *
 * @param label what the list is called, such as `secret-env`
 * @throws CanaryError (input) that names every variable that is not set, or cannot be hidden
 */
function checkSecretVariables(names, env, label) {
    const problems = names.map((name) => problemOf(name, Object.hasOwn(env, name) ? env[name] : undefined, label));
    (0,errors/* refuseProblems */.nN)(problems.filter((problem) => problem !== null));
    return names;
}
function problemOf(name, value, label) {
    if (value === undefined) {
        return {
            code: 'secret-missing',
            message: `${label} names ${name}, which is not set`,
            hint: 'it lists names of environment variables, not their values',
        };
    }
    if (value === '' || (0,secrets_forms/* isLongEnough */.Rb)(value))
        return null;
    return {
        code: 'secret-short',
        message: `${label} names ${name}, whose value is too short to be hidden`,
        hint: `a secret has at least ${limits/* secretLimits */.fP.shortestCharacters} characters`,
    };
}

// EXTERNAL MODULE: ./src/cli/engine-options.ts
var engine_options = __webpack_require__(73873);
// EXTERNAL MODULE: ./src/cli/kubernetes-flags.ts + 2 modules
var kubernetes_flags = __webpack_require__(23734);
;// CONCATENATED MODULE: ./src/cli/run-settings.ts








/** Readers of what every run is asked, to be read together with what a command asks beside it. */
function readersOfRun(values, { env }) {
    return {
        startupTimeout: () => ofText(values['startup-timeout'], (text) => (0,options/* readDuration */.$7)(text, '--startup-timeout')) ??
            limits/* runLimits */.g2.startup,
        concurrency: () => ofText(values.concurrency, (text) => (0,options/* readCount */._0)(text, '--concurrency', limits/* runLimits */.g2.mostContainers)) ?? limits/* runLimits */.g2.concurrency,
        kubernetes: () => (0,kubernetes_flags/* readKubernetesFlags */.WI)(values),
        secretVariables: () => checkSecretVariables(values['secret-env'], env, '--secret-env'),
    };
}
/** Null where a flag was not given. */
function ofText(text, read) {
    return text === undefined ? null : read(text);
}
/** Whose run it is, and where it is made. */
function surroundings(values, io) {
    return {
        engine: (0,engine_options/* engineOptions */.l)(values, io),
        // What the environment and the flags hold is found by the run itself.
        secrets: [],
        directory: io.cwd,
        runId: (0,external_node_crypto_.randomUUID)(),
        owner: `${io.env['USER'] ?? 'user'}@${(0,external_node_os_.hostname)()}`,
    };
}
/** @throws CanaryError (input) where a manifest and a secret are both to be read from standard input */
function refuseTwoReaders(values) {
    if (!values.file.includes('-'))
        return;
    for (const name of ['registry-password-stdin', 'registry-token-stdin']) {
        if (!values[name])
            continue;
        throw (0,errors/* inputError */.Xu)({
            code: 'usage',
            message: `--file - and --${name} would both read standard input`,
            hint: 'write the manifest into a file',
        });
    }
}


/***/ }),

/***/ 99373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XZ: () => (/* binding */ monotonicNow),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
const systemClock = {
    now: () => performance.now(),
    date: () => new Date(),
    sleep,
};
/** Ends early, without an error, when the signal aborts. */
function sleep(milliseconds, signal) {
    if (signal.aborted || milliseconds <= 0)
        return Promise.resolve();
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener('abort', done, { once: true });
    });
}
/**
 * Milliseconds of a clock that never goes back. `performance.now()` loads a module of some
 * milliseconds, which is a fifth of what a command about one node may take.
 */
function monotonicNow() {
    return process.uptime() * 1000;
}


/***/ }),

/***/ 372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ registriesOf),
/* harmony export */   parseImageSource: () => (/* binding */ parseImageSource),
/* harmony export */   t: () => (/* binding */ isLocalImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75685);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79310);



const localTypes = ['docker-archive', 'oci-archive', 'oci-layout'];
/**
 * Reads an image as people write it: a reference as docker has it, or `docker-archive:<tar>`,
 * `oci-archive:<tar>`, `oci-layout:<directory>`, each perhaps with `:<tag>` behind. As with
 * skopeo, the path of an archive holds no colon.
 *
 * @throws CanaryError (input) when it is neither
 */
function parseImageSource(text) {
    const type = localTypes.find((name) => text.startsWith(`${name}:`));
    if (type === undefined) {
        refusePath(text);
        return { type: 'reference', written: text, reference: (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text) };
    }
    const rest = text.slice(type.length + 1);
    const colon = rest.indexOf(':');
    const path = colon === -1 ? rest : rest.slice(0, colon);
    const tag = colon === -1 ? null : rest.slice(colon + 1);
    if (path === '' || tag === '') {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'image-source',
            message: `"${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text)}" names no ${path === '' ? 'path' : 'tag'}`,
            hint: `write it as ${type}:<path>[:<tag>]`,
        });
    }
    return { type, written: text, path, tag };
}
/** Whether words name an archive or a layout, right or wrong. */
function isLocalImage(text) {
    return localTypes.some((name) => text.startsWith(`${name}:`));
}
/** The registries of the images that are references, each once. @throws CanaryError (input) */
function registriesOf(images) {
    const sources = images.map(parseImageSource);
    const named = sources.flatMap((source) => source.type === 'reference' ? [source.reference.registry] : []);
    return [...new Set(named)];
}
/** A bare path looks like a reference that is wrong; this says what was meant. */
function refusePath(text) {
    const isPath = /^\.{0,2}\//.test(text) || /\.(?:tar|tar\.gz|tgz)$/.test(text);
    if (!isPath)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'image-source',
        message: `"${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text)}" is a path, not an image reference`,
        hint: 'name an archive as docker-archive:<tar> or oci-archive:<tar>, a directory as oci-layout:<directory>',
    });
}


/***/ }),

/***/ 15750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ credentialFor),
/* harmony export */   rV: () => (/* binding */ orAnonymous),
/* harmony export */   rY: () => (/* binding */ encodeBasic)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** User and password as the Basic scheme sends them (RFC 7617): secret like the password itself. */
function encodeBasic({ username, password }) {
    return Buffer.from(`${username}:${password.reveal()}`).toString('base64');
}
/**
 * Goes on without credentials where they cannot be had, as `docker pull` does with the same
 * configuration: a public image needs none. What is wrong is told, each thing once.
 */
function orAnonymous(source, onTrouble) {
    const told = new Set();
    return async (registry, signal) => {
        try {
            return await source(registry, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc) || error.kind === 'cancelled')
                throw error;
            if (!told.has(error.message))
                onTrouble(error);
            told.add(error.message);
            return null;
        }
    };
}
/** One credential for one registry; every other registry goes to `otherwise`. */
function credentialFor(registry, credential, otherwise) {
    return async (asked, signal) => asked.toLowerCase() === registry.toLowerCase() ? credential : otherwise(asked, signal);
}


/***/ }),

/***/ 35035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ encodedOf),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   _j: () => (/* binding */ matchesDigest),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const hexadecimals = {
    sha256: /^[0-9a-f]{64}$/,
    sha512: /^[0-9a-f]{128}$/,
};
/**
 * The digests that the OCI image specification registers (descriptor.md, "Registered algorithms").
 *
 * @returns null when `text` is anything else
 */
function parseDigest(text) {
    if (typeof text !== 'string')
        return null;
    const colon = text.indexOf(':');
    const algorithm = text.slice(0, colon);
    if (algorithm !== 'sha256' && algorithm !== 'sha512')
        return null;
    // The brand is given here, after the check, and nowhere else.
    return hexadecimals[algorithm].test(text.slice(colon + 1)) ? text : null;
}
function algorithmOf(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
/** The digest without its algorithm. */
function encodedOf(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}
/** The digest of `bytes`, by sha256 unless another algorithm is asked for. */
function digestOf(bytes, algorithm = 'sha256') {
    const encoded = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex');
    // A hash function's output is a digest by construction.
    return `${algorithm}:${encoded}`;
}
/** True when `bytes` are what `digest` names. */
function matchesDigest(bytes, digest) {
    return digestOf(bytes, algorithmOf(digest)) === digest;
}


/***/ }),

/***/ 75685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ contentError),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);


/** An error about content, in one sentence that starts with its origin. */
function contentError(origin, code, what, hint) {
    const message = `${origin.name} ${what}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc(origin.kind, hint === undefined ? { code, message } : { code, message, hint });
}
/** Words of strangers, on one line, without control characters, and bounded. */
function oneLine(text, maxCharacters = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.errorCharacters) {
    // Cut first, so that the work is bounded too.
    const words = text
        .slice(0, maxCharacters * 4)
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    return words.length > maxCharacters ? `${words.slice(0, maxCharacters)}…` : words;
}


/***/ }),

/***/ 26205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPlatformName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37909);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8688);



/** Go's names, which those of images are: https://go.dev/doc/install/source#environment. */
const systems = [
    ...['aix', 'android', 'darwin', 'dragonfly', 'freebsd', 'illumos', 'ios', 'js', 'linux'],
    ...['netbsd', 'openbsd', 'plan9', 'solaris', 'wasip1', 'windows', 'zos'],
];
const architectures = [
    ...['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips', 'mips64', 'mips64le', 'mipsle'],
    ...['ppc64', 'ppc64le', 'riscv64', 's390x', 'wasm'],
];
/**
 * A platform as people set it, such as `linux/arm64`. An architecture alone is one of Linux.
 *
 * @param name what is set, for the sentence
 * @returns what names system and architecture, or a system alone
 * @throws CanaryError (input) for a system or an architecture that nothing is made for
 */
function readPlatformName(text, name) {
    const [platform = '', ...version] = text.split(':');
    const [system = '', architecture, ...variant] = platform.split('/');
    if (architecture === undefined) {
        if (isArchitecture(system))
            return `linux/${text}`;
        if (isSystem(system))
            return text;
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(system, [...systems, ...architectures], withSystem);
        throw refusal(text, name, `${JSON.stringify(system)} is no system and no architecture`, meant);
    }
    const written = (os, cpu) => [[os, cpu, ...variant].join('/'), ...version].join(':');
    if (!isSystem(system)) {
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(system, systems, (os) => written(os, architecture));
        throw refusal(text, name, `${JSON.stringify(system)} is no system`, meant);
    }
    if (!isArchitecture(architecture)) {
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(architecture, architectures, (cpu) => written(system, cpu));
        throw refusal(text, name, `${JSON.stringify(architecture)} is no architecture`, meant);
    }
    return text;
}
function isSystem(text) {
    return systems.includes(text.toLowerCase());
}
function isArchitecture(text) {
    const lower = text.toLowerCase();
    return architectures.includes(lower) || _platform_js__WEBPACK_IMPORTED_MODULE_2__/* .otherArchitectureNames */ .g2.has(lower);
}
function withSystem(meant) {
    return isArchitecture(meant) ? `linux/${meant}` : meant;
}
function refusal(text, name, why, meant) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'platform',
        message: `${name} is ${JSON.stringify(text)}: ${why}`,
        hint: meant ?? 'write it as os/architecture[/variant], such as linux/arm64',
    });
}


/***/ }),

/***/ 79310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ tagOrDigest),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost),
/* harmony export */   gz: () => (/* binding */ apiHostOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35035);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75685);




const dockerHub = 'docker.io';
// The grammar of docker's references (distribution/reference). Repetitions are separated by
// characters that they cannot hold themselves, so none of these backtracks.
const registryName = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const pathComponent = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const imageId = /^[0-9a-f]{64}$/;
/**
 * Reads a reference as docker does: `alpine` is `docker.io/library/alpine:latest`, and the first
 * component is a registry when it has a dot, a colon, a capital letter, or is `localhost`.
 * Without tag and digest the tag is `latest`.
 *
 * @throws CanaryError (input) that names the part which is wrong
 */
function parseReference(text) {
    if (text === '')
        throw invalid(text, 'it is empty');
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.referenceCharacters) {
        const shown = `${text.slice(0, 40)}…`;
        throw invalid(shown, `it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.referenceCharacters} characters`);
    }
    if (imageId.test(text)) {
        throw invalid(text, 'it is an image id, which no registry knows');
    }
    const { name, digest } = splitDigest(text);
    const { registry, rest } = splitRegistry(name);
    const colon = rest.lastIndexOf(':');
    const tag = colon === -1 ? null : rest.slice(colon + 1);
    const path = colon === -1 ? rest : rest.slice(0, colon);
    if (!isRegistryHost(registry))
        throw invalid(text, `"${registry}" is no registry host`);
    refusePath(text, path);
    if (tag !== null && !tagName.test(tag))
        throw invalid(text, `"${tag}" is no tag`);
    return {
        registry,
        path: registry === dockerHub && !path.includes('/') ? `library/${path}` : path,
        tag: tag ?? (digest === null ? 'latest' : null),
        digest,
    };
}
/** What a registry is asked for: the digest where there is one, otherwise the tag. */
function tagOrDigest(reference) {
    return reference.digest ?? reference.tag ?? 'latest';
}
/** The whole name, such as `docker.io/library/alpine:latest`. Parsing it gives the same again. */
function formatReference(reference) {
    const tag = reference.tag === null ? '' : `:${reference.tag}`;
    const digest = reference.digest === null ? '' : `@${reference.digest}`;
    return `${formatRepository(reference)}${tag}${digest}`;
}
function formatRepository(repository) {
    return `${repository.registry}/${repository.path}`;
}
/** The host and port whose API answers for a registry: Docker Hub's has another name. */
function apiHostOf(registry) {
    return registry === dockerHub ? 'registry-1.docker.io' : registry;
}
/**
 * A registry's host as people write it in options, such as `localhost:5000`.
 *
 * @throws CanaryError (input) when it is none
 */
function parseRegistryHost(text) {
    if (!isRegistryHost(text)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'registry-host',
            message: `"${text.slice(0, 100)}" is no registry host such as registry.example.com:5000`,
            hint: text.includes('://') ? 'leave the scheme and the path out' : 'name a host and a port',
        });
    }
    return canonicalRegistry(text);
}
function splitDigest(text) {
    const at = text.indexOf('@');
    if (at === -1)
        return { name: text, digest: null };
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(text.slice(at + 1));
    if (digest !== null)
        return { name: text.slice(0, at), digest };
    throw invalid(text, 'what stands after "@" is no digest such as sha256:<64 hexadecimals>');
}
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, slash);
    const isRegistry = slash !== -1 && (/[.:]/.test(first) || first === 'localhost' || first.toLowerCase() !== first);
    return isRegistry
        ? { registry: canonicalRegistry(first), rest: name.slice(slash + 1) }
        : { registry: dockerHub, rest: name };
}
/** The grammar lets ports and IPv6 addresses through that no URL can hold. */
function isRegistryHost(text) {
    return registryName.test(text) && URL.canParse(`https://${text}`);
}
function canonicalRegistry(host) {
    return host === 'index.docker.io' ? dockerHub : host;
}
function refusePath(text, path) {
    if (path === '')
        throw invalid(text, 'it names no repository');
    if (path.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.repositoryCharacters) {
        throw invalid(text, `its path has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.repositoryCharacters} characters`);
    }
    for (const component of path.split('/')) {
        if (pathComponent.test(component))
            continue;
        const why = component !== component.toLowerCase() && pathComponent.test(component.toLowerCase())
            ? 'must be lower case'
            : 'is no part of a repository name';
        throw invalid(text, `"${component}" ${why}`);
    }
}
function invalid(text, why) {
    const isUrl = text.includes('://');
    // What stands before "@" in a URL may be a password.
    const shown = (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(isUrl ? text.replace(/\/\/[^/]*@/, '//***@') : text);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'image-reference',
        message: isUrl
            ? `"${shown}" is a URL, not an image reference`
            : `"${shown}" is not an image reference: ${(0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(why)}`,
        hint: 'write it as [registry/]repository[:tag][@digest]',
    });
}


/***/ }),

/***/ 30203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ secret)
/* harmony export */ });
function secret(value) {
    return { reveal: () => value };
}


/***/ }),

/***/ 43710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectRegistries: () => (/* binding */ connectRegistries),
/* harmony export */   findCredentials: () => (/* binding */ findCredentials),
/* harmony export */   registryMeant: () => (/* binding */ registryMeant),
/* harmony export */   secretsOf: () => (/* binding */ secretsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99750);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37006);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15750);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79310);






/**
 * The credentials of the run for their own registry; those of `docker login` for every other, none
 * where these cannot be had.
 */
async function findCredentials({ login }, env, onTrouble) {
    const { dockerCredentials } = await __webpack_require__.e(/* import() */ 8835).then(__webpack_require__.bind(__webpack_require__, 58835));
    const found = (0,_credential_js__WEBPACK_IMPORTED_MODULE_4__/* .orAnonymous */ .rV)(dockerCredentials(env), onTrouble);
    return login === null ? found : (0,_credential_js__WEBPACK_IMPORTED_MODULE_4__/* .credentialFor */ .FX)(login.registry, login.credential, found);
}
/**
 * A client that reaches registries as the settings say.
 *
 * @param directory where a relative path of the authority starts
 * @param listener told what is found for a registry before it is used, and why nothing is
 * @throws CanaryError (input) when the authority or a proxy of the environment cannot be used
 */
async function connectRegistries(settings, env, directory, listener) {
    const [{ createRegistryClient }, { checkCertificates, dockerCertificates }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(8507)]).then(__webpack_require__.bind(__webpack_require__, 33028)),
        __webpack_require__.e(/* import() */ 5458).then(__webpack_require__.bind(__webpack_require__, 45458)),
    ]);
    const authority = await readAuthority(settings.certificateAuthority, directory);
    // Now, and not when the first registry is asked: much may be pulled and run until then.
    if (authority !== null)
        checkCertificates(authority, 'the registry CA');
    const find = await findCredentials(settings, env, listener.onTrouble);
    return createRegistryClient({
        env,
        credentials: async (registry, signal) => {
            const credential = await find(registry, signal);
            listener.onCredential(credential);
            return credential;
        },
        certificateAuthority: authority,
        certificatesDirectory: dockerCertificates,
        plainHttp: settings.plainHttp,
        tokenHosts: settings.tokenHosts,
    });
}
/** What must not stand in any log or report, whoever printed it. */
function secretsOf({ login }) {
    if (login === null)
        return [];
    const { credential } = login;
    return [(credential.type === 'basic' ? credential.password : credential.token).reveal()];
}
/**
 * The registry that settings are about: the one that is named, otherwise that of the images. Never
 * a guess, since credentials are sent there.
 *
 * @param registries of the images
 * @param option by what it is named, such as `--registry`
 * @throws CanaryError (input) when none is named and the images are not all of one registry
 */
function registryMeant(named, registries, option) {
    if (named !== null)
        return (0,_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRegistryHost */ .TZ)(named);
    const [only, ...others] = new Set(registries);
    if (only !== undefined && others.length === 0)
        return only;
    const why = only === undefined
        ? 'no image names one'
        : `the images are of several: ${[only, ...others].join(', ')}`;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'registry-host',
        message: `which registry is meant is not said, and ${why}`,
        hint: `name it with ${option}`,
    });
}
async function readAuthority(authority, directory) {
    if (authority === null)
        return null;
    if (authority.type === 'text')
        return { file: 'in registry-ca', text: authority.text };
    const { path } = authority;
    const limit = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .registryLimits */ .a1.configurationFileBytes;
    const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__/* .readSource */ .o$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path), 'the registry CA', limit);
    return { file: path, text };
}


/***/ }),

/***/ 52145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j_: () => (/* binding */ secretsInAddresses),
/* harmony export */   n7: () => (/* binding */ plainAddress)
/* harmony export */ });
/* unused harmony export withoutUserInfo */
/**
 * What is secret in the addresses of a text: a password, or a user that stands alone (a token often
 * does), and the values of query parameters that sign or allow.
 *
 * @returns each as it is written, and as it reads
 */
function secretsInAddresses(text) {
    const found = [];
    for (const [, userInfo = ''] of text.matchAll(/:\/\/([^\s/?#]*)@/g)) {
        const colon = userInfo.indexOf(':');
        found.push(colon < 0 ? userInfo : userInfo.slice(colon + 1), ...withColon(userInfo));
    }
    for (const [, name = '', value = ''] of text.matchAll(/[?&]([^=&?#\s]+)=([^&#\s]+)/g)) {
        if (isSecretParameter(name))
            found.push(value);
    }
    return [...new Set(found.flatMap((value) => [value, decoded(value)]))].filter((value) => value !== '');
}
/** As Basic authentication sends both. */
function withColon(userInfo) {
    return userInfo.includes(':') ? [userInfo] : [];
}
/** Of signed addresses (AWS, Google Cloud, Azure) and of the many that take a token. */
const parameters = /^(?:x-(?:amz|goog)-(?:signature|credential|security-token)|sig|signature|token|key|auth|authorization|pass|passwd|password|secret|(?:access|api|auth|id|private|refresh|session)[-_]?(?:token|key)|client[-_]secret|googleaccessid|awsaccesskeyid|jwt)$/i;
function isSecretParameter(name) {
    return parameters.test(decoded(name));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // Not every % begins an escape.
        return text;
    }
}
/** An address for people: no user, no password, and no query, which may hold a signature. */
function plainAddress(url) {
    return `${url.protocol}//${url.host}${url.pathname}`;
}
/** An address without user and password, also where it is none; a path stays what it is. */
function withoutUserInfo(address) {
    return address.replace(/^((?!unix:)[a-z][a-z0-9+.-]*:\/\/).*@/i, '$1');
}


/***/ }),

/***/ 16540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   childEnvironment: () => (/* binding */ childEnvironment),
/* harmony export */   containerEnvironment: () => (/* binding */ containerEnvironment),
/* harmony export */   secretsOfEnvironment: () => (/* binding */ secretsOfEnvironment),
/* harmony export */   systemEnvironment: () => (/* binding */ systemEnvironment)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76533);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52145);


/**
 * What every run of ours keeps to itself, whoever asks for it: the tokens of the runner, and what
 * the addresses of proxies, of the engine and of inputs hold.
 */
function secretsOfEnvironment(env) {
    return Object.entries(env).flatMap(([name, value = '']) => {
        if (tokens.test(name))
            return [value];
        return addresses.test(name) ? (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsInAddresses */ .j_)(value) : [];
    });
}
const tokens = /^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_(?:\w*_)?TOKEN|DOCKER_AUTH_CONFIG|INPUT_.*(?:TOKEN|PASSWORD))$/i;
const addresses = /^(?:INPUT_.*|DOCKER_HOST|CONTAINER_HOST|(?:HTTPS?|ALL|FTP)_PROXY)$/i;
/**
 * The environment of a program that we start for docker's sake: `docker` itself, or a helper that
 * keeps its credentials. It gets what it would get in a step of its own, without what is the
 * runner's, and without secrets that are none of its business.
 *
 * @param marked names that the user marked as secret
 */
function childEnvironment(env, marked = []) {
    const names = new Set(marked);
    return pick(env, (name) => {
        if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunnersOwn */ .m)(name))
            return false;
        return ofCredentialHelpers.test(name) || !(names.has(name) || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n)(name));
    });
}
/** What helpers of clouds and key chains look for, to get at the credentials of a registry. */
const ofCredentialHelpers = /^(?:ARM|AWS|AZURE|CLOUDSDK|DOCKER|GNUPG|GOOGLE|PASSWORD_STORE|VAULT)_|^GPG_TTY$/;
/** The environment of a program of the system, which needs to be found and no more. */
function systemEnvironment(env) {
    return pick(env, (name) => ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR'].includes(name));
}
/**
 * What a manifest may hand on to a container with `--env NAME`. The runner's own variables are not
 * among it: a manifest may be a stranger's.
 */
function containerEnvironment(env) {
    return pick(env, (name) => !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunnersOwn */ .m)(name));
}
function pick(env, isWanted) {
    const found = Object.entries(env).filter((entry) => entry[1] !== undefined && isWanted(entry[0]));
    return Object.fromEntries(found);
}


/***/ }),

/***/ 7562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactError: () => (/* binding */ redactError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** What was thrown, without any of the secrets; the same where it says none of them. */
function redactError(error, redactor) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc ? redactProblems(error, redactor) : redactBug(error, redactor);
}
function redactProblems(error, redactor) {
    const isClean = (text) => redactor.redact(text) === text;
    // The message holds everything that a problem says.
    if (isClean(error.message))
        return error;
    const [first, ...rest] = error.problems;
    const clean = (problem) => ({
        ...problem,
        message: redactor.redact(problem.message),
        ...(problem.hint === undefined ? {} : { hint: redactor.redact(problem.hint) }),
        ...(problem.location === undefined
            ? {}
            : {
                location: { ...problem.location, file: redactor.redact(problem.location.file) },
            }),
    });
    // Without its cause, which says the same.
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc(error.kind, [clean(first), ...rest.map(clean)]);
}
function redactBug(error, redactor) {
    const message = redactor.redact((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    const stack = error instanceof Error ? redactor.redact(error.stack ?? '') : '';
    if (message === (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) && (!(error instanceof Error) || stack === error.stack)) {
        return error;
    }
    const clean = new Error(message);
    clean.stack = stack;
    return clean;
}


/***/ }),

/***/ 44013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XP: () => (/* binding */ formsOf),
  Rb: () => (/* binding */ isLongEnough)
});

// UNUSED EXPORTS: linesOf

// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
;// CONCATENATED MODULE: ./src/secrets/writings.ts
/** How programs write a text down, by family. Each gives the text as it is where it changes nothing. */
/** What each family makes of a text; the same writing may come several times. */
function writingsOf(text) {
    return [
        text,
        ...json(text),
        ...python(text),
        ...shell(text),
        ...url(text),
        ...markup(text),
        ...doubled(text),
        Buffer.from(text).toString('hex'),
        Buffer.from(text).toString('hex').toUpperCase(),
    ];
}
/**
 * Between the quotes of JSON, and of JSON inside of JSON: as ECMAScript writes it, with `\/` (PHP),
 * in ASCII alone (Python, PHP, Java), with the marks of markup escaped (Go, PHP), and with digits of
 * escapes in both cases. YAML in double quotes is written alike.
 */
function json(text) {
    const plain = JSON.stringify(text).slice(1, -1);
    const once = [plain, plain.replaceAll('/', '\\/')].flatMap((written) => [
        ...escapes(written, /[^ -~]/g),
        ...escapes(written, /[<>&\u2028\u2029]/g),
        ...escapes(written, /[<>&]|[^ -~]/g),
        ...escapes(written.replaceAll('\\"', '"'), /[<>&'"]|[^ -~]/g),
    ]);
    return [...once, ...once.map((written) => JSON.stringify(written).slice(1, -1))];
}
function escapes(text, units) {
    const written = (cased) => text.replace(units, (unit) => `\\u${cased(digitsOf(unit.charCodeAt(0), 4))}`);
    return [text, written((digits) => digits), written((digits) => digits.toUpperCase())];
}
/** `repr` of a text and of its bytes, and `ascii`; quotes are escaped where both kinds are in it. */
function python(text) {
    const named = text
        .replaceAll('\\', '\\\\')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t');
    const shown = named.replace(/\p{Cc}/gu, pythonEscape);
    const all = [shown, named.replace(/[^ -~]/gu, pythonEscape), named.replace(/[^ -~]+/gu, bytes)];
    return [...all, ...all.map((written) => written.replaceAll("'", "\\'"))];
}
function pythonEscape(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${digitsOf(code, 2)}`;
    return code <= 0xffff ? `\\u${digitsOf(code, 4)}` : `\\U${digitsOf(code, 8)}`;
}
function bytes(characters) {
    return Array.from(Buffer.from(characters), (byte) => `\\x${digitsOf(byte, 2)}`).join('');
}
/**
 * Inside of single quotes (POSIX, and `shlex.quote`), inside of double quotes (`declare -p`), with
 * backslashes alone (`printf %q`, of which older and newer ones differ in the comma), and inside of
 * `$'…'`.
 */
function shell(text) {
    const bare = text.replace(/[ \t!"$&'()*;<>?[\\\]^`{|}]/g, '\\$&').replace(/^[#~]/, '\\$&');
    const quoted = text
        .replace(/[\\']/g, '\\$&')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t');
    return [
        text.replaceAll("'", "'\\''"),
        text.replaceAll("'", `'"'"'`),
        text.replace(/["$`\\]/g, '\\$&'),
        text.replace(/["$`\\!]/g, '\\$&'),
        bare,
        bare.replaceAll(',', '\\,'),
        quoted,
        quoted.replace(/[^ -~]+/gu, (characters) => Array.from(Buffer.from(characters), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')),
    ];
}
/**
 * Percent-encoded. Encoders differ in what they leave: RFC 3986, `encodeURIComponent`, `encodeURI`,
 * Python's `quote`, HTML forms (Java), PHP's `urlencode`; a blank may be a plus.
 */
function url(text) {
    const every = text.toWellFormed();
    const written = kept.flatMap((pattern) => {
        const encoded = every.replace(pattern, (characters) => Array.from(Buffer.from(characters), (byte) => `%${digitsOf(byte, 2).toUpperCase()}`).join(''));
        return [encoded, encoded.replaceAll('%20', '+')];
    });
    // The letters of an escape come in both cases; those of the value stay what they are.
    return [
        ...written,
        ...written.map((one) => one.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())),
    ];
}
/** What is not left as it is. */
const kept = [
    /[^A-Za-z0-9._~-]+/gu,
    /[^A-Za-z0-9._~!'()*-]+/gu,
    /[^A-Za-z0-9._~/-]+/gu,
    /[^A-Za-z0-9._~!'()*;,/?:@&=+$#-]+/gu,
    /[^A-Za-z0-9._*-]+/gu,
    /[^A-Za-z0-9._-]+/gu,
];
/**
 * In HTML and XML: writers differ in how they write quotes, and in what they write by its number,
 * which may be all of it.
 */
function markup(text) {
    const marks = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const named = ["'", '&#39;', '&#039;', '&#x27;', '&apos;'].flatMap((apostrophe) => ['"', '&quot;', '&#34;', '&#x22;'].map((quote) => marks.replaceAll('"', quote).replaceAll("'", apostrophe)));
    const careful = named.flatMap((one) => [
        one,
        one.replaceAll('/', '&#x2F;'),
        one.replaceAll('/', '&#x2F;').replaceAll('`', '&#x60;').replaceAll('=', '&#x3D;'),
        ...byNumber(one, /[^ -~]/gu),
    ]);
    return [
        ...careful,
        ...[/[&<>"']/gu, /[^ -~]|[&<>"']/gu, /[^A-Za-z0-9]/gu, /[^A-Za-z0-9 ,./=-]/gu, /./gsu].flatMap((characters) => byNumber(text, characters)),
    ];
}
function byNumber(text, characters) {
    const written = (number) => text.replace(characters, (character) => `&#${number(character.codePointAt(0) ?? 0)};`);
    return [
        written(String),
        written((code) => `x${code.toString(16)}`),
        written((code) => `x${code.toString(16).toUpperCase()}`),
    ];
}
/** Marks that are written twice: YAML and SQL in single quotes, CSV, Compose and make, `printf`. */
function doubled(text) {
    return ["'", '"', '$', '%', '\\'].map((mark) => text.replaceAll(mark, () => mark + mark));
}
function digitsOf(code, length) {
    return code.toString(16).padStart(length, '0');
}

;// CONCATENATED MODULE: ./src/secrets/forms.ts


/**
 * Every way in which an ordinary program writes a value down ({@link writingsOf}), and base64 at any
 * offset in both alphabets; a value of several lines also line by line.
 */
function formsOf(secret) {
    const values = [secret, secret.trim(), ...linesOf(secret)].filter(isLongEnough);
    const forms = new Map();
    for (const value of new Set(values)) {
        for (const text of writingsOf(value))
            forms.set(text, { text, isBase64: false });
        for (const text of base64Forms(value))
            forms.set(text, { text, isBase64: true });
    }
    return [...forms.values()];
}
/**
 * The lines of a value of several lines, such as a key: that is how it is printed. A bracket or a
 * brace alone is no secret. Empty where there is one line.
 */
function linesOf(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    return lines.length === 1 ? [] : lines.filter(isLongEnough);
}
/** Shorter values stand in ordinary words: where they were taken out would tell what they are. */
function isLongEnough(value) {
    return value.length >= limits/* secretLimits */.fP.shortestCharacters;
}
/**
 * What of a text's base64 does not depend on what stands around it, for each of the three places
 * in a group of three bytes at which it can begin, such as after `user:`. A letter stands for six
 * bits; those that share bits with a neighbour are left out.
 */
function base64Forms(value) {
    const bytes = Buffer.from(value);
    return [0, 1, 2].flatMap((offset) => {
        const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
        const from = Math.ceil((offset * 8) / 6);
        const stable = shifted.toString('base64').slice(from, Math.floor((shifted.length * 8) / 6));
        const url = stable.replaceAll('+', '-').replaceAll('/', '_');
        return stable.length < shortestBase64 ? [] : [stable, url];
    });
}
/** Fewer letters would redact ordinary words. */
const shortestBase64 = 5;


/***/ }),

/***/ 76533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isRunnersOwn),
/* harmony export */   n: () => (/* binding */ looksSecret)
/* harmony export */ });
/** Which variables of our environment hold secrets, by their names. docs/secrets.md lists them. */
/** A name of which one word is, or ends in, one of these; `MAX_TOKENS` is none. */
const words = [
    'TOKEN',
    'SECRET',
    'SECRETS',
    'PASSWORD',
    'PASSWD',
    'PASSPHRASE',
    'CREDENTIAL',
    'CREDENTIALS',
    'APIKEY',
];
/** These stand alone or behind another word: `PWD` and `OLDPWD` are directories. */
const lastWords = new Set(['PWD', 'PASS', 'PAT']);
/** A `KEY` is secret behind one of these; a `PUBLIC_KEY` is not. */
const keys = new Set([
    'ACCESS',
    'ACCOUNT',
    'API',
    'AUTH',
    'DEPLOY',
    'ENCRYPTION',
    'LICENSE',
    'PRIVATE',
    'SIGNING',
    'SSH',
]);
/** @param name such as `NPM_TOKEN`, `github-token`, `PGPASSWORD`, `STRIPE_API_KEY` */
function looksSecret(name) {
    const parts = name
        .toUpperCase()
        .split(/[^A-Z0-9]+/)
        .filter((part) => part !== '');
    return (name.toUpperCase() === 'DOCKER_AUTH_CONFIG' ||
        parts.some((part) => words.some((word) => part.endsWith(word))) ||
        parts.some((part, index) => index > 0 && lastWords.has(part)) ||
        parts.some((part, index) => part === 'KEY' && keys.has(parts[index - 1] ?? '')));
}
/**
 * What the runner gives to a step of an action for itself: inputs, state, its own tokens, and the
 * files by which a step speaks to the next one. Nobody else is given them.
 */
function isRunnersOwn(name) {
    return (/^(?:INPUT|STATE|ACTIONS)_/i.test(name) ||
        /^GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/i.test(name));
}


/***/ }),

/***/ 15753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRedactor: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44013);


function createRedactor(secrets = []) {
    const known = new Set();
    const forms = new Map();
    const index = createIndex();
    const learn = (value) => {
        const bounded = value.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.characters);
        if (known.has(bounded))
            return;
        known.add(bounded);
        for (const form of (0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .formsOf */ .XP)(bounded)) {
            if (forms.has(form.text))
                continue;
            forms.set(form.text, form);
            for (const needle of needlesOf(form))
                index.add(needle);
        }
    };
    const redact = (text, isTail = false) => {
        if (forms.size === 0)
            return text;
        const spans = index.find(text);
        const start = isTail ? cutOffAtStart(text, forms.values()) : 0;
        if (start > 0)
            spans.push({ from: 0, to: start });
        return spans.length === 0 ? text : withoutSpans(text, spans);
    };
    for (const secret of secrets)
        learn(secret);
    return { learn, redact, isIdle: () => forms.size === 0 };
}
/** The whole form, or the pieces of one that may be broken; each piece once. */
function needlesOf(form) {
    const length = form.isBase64 ? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.base64Piece : _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.piece;
    if (form.text.length < 2 * length)
        return [{ form, offset: 0, text: form.text }];
    const needles = new Map();
    for (let offset = 0; offset + length <= form.text.length; offset += length) {
        const text = form.text.slice(offset, offset + length);
        if (!needles.has(text))
            needles.set(text, { form, offset, text });
    }
    return needles.values();
}
/** The characters by which a needle is found; no form is shorter. */
const keyLength = 4;
/**
 * Finds any number of needles in one pass: four characters are a key, and a table of bits says of
 * nearly every key that no needle begins with it.
 */
function createIndex() {
    const byKey = new Map();
    const table = new Uint8Array(1 << tableBits);
    const add = (needle) => {
        let key = 0;
        for (let at = 0; at < keyLength; at += 1) {
            key = extendKey(key, needle.text.charCodeAt(at));
        }
        const others = byKey.get(key);
        if (others === undefined)
            byKey.set(key, [needle]);
        else
            others.push(needle);
        table[placeOf(key)] = 1;
    };
    const find = (text) => {
        const spans = [];
        let covered = null;
        let key = 0;
        for (let end = 0; end < text.length; end += 1) {
            key = extendKey(key, text.charCodeAt(end));
            if (table[placeOf(key)] === 0)
                continue;
            const from = end - keyLength + 1;
            if (from < 0)
                continue;
            for (const needle of byKey.get(key) ?? []) {
                // What a form has taken need not be found again by it: a secret may repeat itself. Another
                // form may reach further.
                if (from + needle.text.length <= (covered?.get(needle.form) ?? 0))
                    continue;
                const span = match(text, from, needle);
                if (span === null)
                    continue;
                spans.push(span);
                covered ??= new Map();
                covered.set(needle.form, Math.max(covered.get(needle.form) ?? 0, span.to));
            }
        }
        return spans;
    };
    return { add, find };
}
const tableBits = 17;
/** Asked for each character of a text: a look-up of a global each time would be felt. */
const { imul } = Math;
/** The key after one more character: the low bytes of the last four. */
function extendKey(key, unit) {
    return (key << 8) | (unit & 0xff);
}
function placeOf(key) {
    return imul(key, 0x9e3779b1) >>> (32 - tableBits);
}
function match(text, from, { form, offset, text: needle }) {
    const matched = matchedCharacters(text, from, needle);
    const to = from + matched;
    if (matched === needle.length) {
        return {
            from: grow(text, from, form, offset, -1) + 1,
            to: grow(text, to - 1, form, offset + matched - 1, 1),
        };
    }
    const isCut = offset === 0 && matched >= keyLength && text.charAt(to) === ellipsis;
    return isCut ? { from, to } : null;
}
/** What everybody here writes where a text was cut. */
const ellipsis = '…';
function matchedCharacters(text, from, needle) {
    let matched = 0;
    while (matched < needle.length &&
        text.charCodeAt(from + matched) === needle.charCodeAt(matched)) {
        matched += 1;
    }
    return matched;
}
/**
 * How far the text goes on as the form does, backwards or forwards; over line breaks within base64.
 *
 * @returns the first place that is no part of it
 */
function grow(text, at, form, offset, step) {
    let [place, known] = [at + step, offset + step];
    for (;;) {
        const wanted = form.text.charCodeAt(known);
        if (Number.isNaN(wanted))
            return place;
        let next = place;
        while (form.isBase64 && isLineBreak(text.charCodeAt(next)))
            next += step;
        if (text.charCodeAt(next) !== wanted)
            return place;
        place = next + step;
        known += step;
    }
}
function isLineBreak(unit) {
    return unit === 0x0a || unit === 0x0d;
}
/** How many characters at the start of a text are the end of a secret. */
function cutOffAtStart(text, forms) {
    const first = text.slice(0, keyLength);
    if (first.length < keyLength)
        return 0;
    let longest = 0;
    for (const { text: form, isBase64 } of forms) {
        const most = Math.min(form.length - 1, text.length, 2 * (isBase64 ? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.base64Piece : _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.piece));
        let at = form.indexOf(first, form.length - most);
        while (at !== -1 && form.length - at > longest) {
            if (text.startsWith(form.slice(at)))
                longest = form.length - at;
            at = form.indexOf(first, at + 1);
        }
    }
    return longest;
}
/** Spans that overlap or touch are one. */
function withoutSpans(text, spans) {
    const parts = [];
    let done = 0;
    for (const { from, to } of spans.toSorted((left, right) => left.from - right.from)) {
        if (parts.length === 0 || from > done)
            parts.push(text.slice(done, from), replacement);
        done = Math.max(done, to);
    }
    return parts.join('') + text.slice(done);
}
const replacement = '***';


/***/ })

};
;