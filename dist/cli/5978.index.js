"use strict";
exports.id = 5978;
exports.ids = [5978];
exports.modules = {

/***/ 5377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ hintOf),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   uW: () => (/* binding */ readFlags)
/* harmony export */ });
/* unused harmony exports parseFlags, helpOf */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8381);
/**
 * What a command takes, declared once: parsing, refusals and help are made from it. Commands refuse
 * in one way, and explain themselves in one form.
 */



/**
 * Reads a command's flags, or prints its help.
 *
 * @returns null where help was asked for
 * @throws CanaryError (input) as {@link parseFlags}
 */
function readFlags(usage, args, io) {
    const given = parseFlags(usage, args);
    if (!given.wantsHelp)
        return given;
    io.stdout.write(helpOf(usage));
    return null;
}
/**
 * A flag that takes a single value and is given two that differ is refused: whichever counted, the other
 * one would be silently lost.
 *
 * @throws CanaryError (input) when a flag is unknown, lacks its value, or contradicts itself, and for
 *   words where there are none
 */
function parseFlags(usage, args) {
    const { values, positionals, tokens } = parse(usage, args);
    const [unexpected] = positionals;
    (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .throwTogether */ .L7)([
        ...contradictions(tokens, usage.flags).map((message) => usageProblem(usage, message)),
        ...(usage.takesWords || unexpected === undefined
            ? []
            : [usageProblem(usage, `unexpected argument ${JSON.stringify(unexpected)}`)]),
    ]);
    const declared = Object.entries(usage.flags);
    const plain = declared.filter(([, flag]) => choicesOf(flag) === null);
    return {
        // The parser gives to each flag what its declaration says.
        values: Object.fromEntries(plain.map(([name, flag]) => [name, values[name] ?? absent(flag)])),
        choices: () => readChoices(usage, values),
        words: positionals,
        wantsHelp: values['help'] === true,
    };
}
function parse(usage, args) {
    const options = parserOptions(usage.flags);
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, tokens: true });
    }
    catch (error) {
        // Its first sentence says what is wrong; the others explain how to write odd values.
        const [message = ''] = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split(/\. |\n/, 1);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(usageProblem(usage, message), { cause: error });
    }
}
function parserOptions(flags) {
    return Object.fromEntries(Object.entries(withHelp(flags)).map(([name, flag]) => [
        name,
        {
            type: flag.type,
            multiple: isMultiple(flag),
            ...(flag.short === undefined ? {} : { short: flag.short }),
        },
    ]));
}
function contradictions(tokens, flags) {
    const given = new Map();
    for (const token of tokens) {
        if (token.kind !== 'option' || token.value === undefined)
            continue;
        const flag = flags[token.name];
        if (flag !== undefined && isMultiple(flag))
            continue;
        given.set(token.name, (given.get(token.name) ?? new Set()).add(token.value));
    }
    return [...given]
        .filter(([, values]) => values.size > 1)
        .map(([name, values]) => {
        const list = [...values].map((value) => JSON.stringify(value)).join(' and ');
        return `--${name} takes one value, and is given ${list}`;
    });
}
function readChoices(usage, values) {
    const readers = Object.entries(usage.flags).flatMap(([name, flag]) => {
        const choices = choicesOf(flag);
        if (choices === null)
            return [];
        const value = values[name] ?? absent(flag);
        const read = () => typeof value === 'string' ? (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readChoice */ .Kf)(value, `--${name}`, choices, hintOf(usage)) : undefined;
        return [[name, read]];
    });
    // Each was found among the choices of its declaration.
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readTogether */ .Vn)(Object.fromEntries(readers));
}
function choicesOf(flag) {
    return flag.type === 'string' ? (flag.choices ?? null) : null;
}
function isMultiple(flag) {
    return flag.type === 'string' && flag.multiple === true;
}
/** The value of a flag that was not given. */
function absent(flag) {
    if (flag.type === 'boolean')
        return false;
    return flag.multiple === true ? [] : flag.default;
}
/** For what is wrong with how a command was called. */
function usageError(usage, message) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(usageProblem(usage, message));
}
function usageProblem(usage, message) {
    return { code: 'usage', message, hint: hintOf(usage) };
}
/** The hint of a usage error. */
function hintOf({ command }) {
    return `container-canary ${command} --help tells what there is`;
}
function withHelp(flags) {
    return { ...flags, help: { type: 'boolean', short: 'h', help: 'this text' } };
}
const helpWidth = 100;
/** What `--help` prints. */
function helpOf({ command, synopsis, about, flags, note }) {
    const rows = Object.entries(withHelp(flags)).map(([name, flag]) => {
        const short = flag.short === undefined ? '    ' : `-${flag.short}, `;
        const value = 'value' in flag ? ` ${flag.value}` : '';
        return { name: `  ${short}--${name}${value}`, text: flag.help };
    });
    const column = Math.max(...rows.map(({ name }) => name.length)) + 2;
    const lines = rows.flatMap(({ name, text }) => text.split('\n').flatMap((part, index) => wrap(index === 0 ? name : '', part, column)));
    const end = note === undefined ? '' : `\n${note}\n`;
    return `Usage: container-canary ${command} ${synopsis}\n\n${about}\n\n${lines.join('\n')}\n${end}`;
}
function wrap(start, text, column) {
    const lines = [];
    let line = start.padEnd(column);
    for (const [index, word] of text.split(' ').entries()) {
        const longer = index === 0 ? `${line}${word}` : `${line} ${word}`;
        if (longer.length <= helpWidth) {
            line = longer;
            continue;
        }
        lines.push(line);
        line = `${' '.repeat(column)}${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 5978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts + 10 modules
var limits = __webpack_require__(5256);
// EXTERNAL MODULE: ./src/model.ts + 2 modules
var model = __webpack_require__(480);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(3138);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
;// CONCATENATED MODULE: ./src/report/contradiction.ts


/**
 * One sentence about the first verdict that does not follow from what it stands over, such as
 * `says that the run passed, but it holds no image`; null for a report that proves what it says.
 */
function findContradiction(report) {
    for (const sentence of contradictions(report))
        return sentence;
    return null;
}
function* contradictions(report) {
    yield* ofRun(report);
    for (const image of report.images) {
        yield* ofImage(image);
        for (const validator of image.validators) {
            yield* ofValidator(validator);
            for (const check of validator.checks)
                yield* ofCheck(check, validator);
        }
        if (image.compatibility !== null)
            yield* ofCompatibility(image.compatibility, image);
    }
}
function* ofRun({ verdict, errors, images }) {
    const [error] = errors;
    if (error !== undefined) {
        yield* unless(verdict, ['errored'], 'the run', `it tells of an error: ${named(error.message)}`);
        return;
    }
    const drawn = (0,src_verdict/* verdictOfRun */.gV)({ errors, images });
    const culprit = images.find((image) => image.verdict === drawn);
    yield* unless(verdict, [drawn], 'the run', because(drawn, 'image', culprit?.reference));
}
function* ofImage(image) {
    const what = `the image ${named(image.reference)}`;
    const error = firstError(image.notices);
    if (error !== undefined) {
        yield* unless(image.verdict, ['errored'], what, `it tells of an error: ${named(error.message)}`);
        return;
    }
    const { compatibility } = image;
    const { validators } = image;
    const drawn = (answer) => (0,src_verdict/* verdictOfImage */.sl)({ errors: [], validators, compatibility: answer });
    // What is undetermined passes or fails, as the run was asked for.
    const allowed = compatibility === null
        ? [drawn(null)]
        : ['warn', 'fail'].map((on) => drawn((0,src_verdict/* verdictOfAnswer */.bt)(compatibility.verdict, on)));
    const [worst = 'errored'] = allowed;
    const culprit = image.validators.find((validator) => validator.verdict === worst);
    const reason = culprit === undefined && compatibility !== null
        ? `its compatibility is ${compatibility.verdict}`
        : because(worst, 'validator', culprit?.name);
    yield* unless(image.verdict, allowed, what, reason);
}
function* ofValidator(validator) {
    const what = `the validator ${named(validator.name)}`;
    const error = firstError(validator.notices);
    if (error !== undefined) {
        const reason = `it tells of an error: ${named(error.message)}`;
        yield* unless(validator.verdict, ['errored'], what, reason);
        return;
    }
    const drawn = (0,src_verdict/* verdictOfValidator */.Lk)({ errors: [], checks: validator.checks });
    const culprit = validator.checks.find(({ outcome }) => drawn === 'failed' ? outcome !== 'passed' : outcome === drawn);
    const reason = culprit?.outcome === 'skipped'
        ? `its check ${named(culprit.name)} never ran`
        : because(drawn, 'check', culprit?.name);
    yield* unless(validator.verdict, [drawn], what, reason);
    if (validator.verdict !== 'passed')
        return;
    if (validator.status === undefined && validator.container === null) {
        yield* unless('passed', [], what, 'it tells of no container');
    }
    if (validator.status !== undefined && !(0,src_verdict/* isPodGood */.pU)(validator.status)) {
        yield* unless('passed', [], what, 'its Pod is neither ready nor has it succeeded');
    }
}
function* ofCheck(check, validator) {
    const { outcome, reason, attemptCount, attempts } = check;
    const what = `the check ${named(check.name)} of ${named(validator.name)}`;
    const contradiction = outcome === 'passed' ? whyNotPassed(check) : reason.code === 'ok' ? 'its reason is ok' : null;
    if (contradiction !== null)
        yield `says that ${what} ${words[outcome]}, but ${contradiction}`;
    if (attemptCount < attempts.length) {
        yield `says that ${what} had ${attemptCount} attempts, but it tells of ${attempts.length}`;
    }
    const odd = attempts.find((attempt) => attempt.ok !== (attempt.reason.code === 'ok'));
    if (odd !== undefined) {
        yield `says that an attempt of ${what} ${odd.ok ? 'passed' : 'did not pass'}, but its reason is ${odd.reason.code}`;
    }
}
function whyNotPassed({ reason, startedAt, attempts }) {
    if (reason.code !== 'ok')
        return `its reason is ${reason.code}`;
    const last = attempts.at(-1);
    if (last === undefined || startedAt === null)
        return 'it was never tried';
    return last.ok ? null : 'its last attempt did not pass';
}
function* ofCompatibility({ verdict, nodes }, { reference }) {
    const what = `the compatibility of ${named(reference)}`;
    const drawn = (0,src_verdict/* verdictOfNodes */.oX)(nodes.map((group) => group.verdict));
    const culprit = nodes.find((group) => group.verdict === drawn);
    const reason = culprit === undefined ? 'no node was asked' : `it is on ${namedNodes(culprit)} ${drawn}`;
    yield* unlessAnswer(verdict, drawn, what, reason);
    for (const group of nodes)
        yield* ofNodes(group, what);
}
function* ofNodes(group, what) {
    const { verdict, sets, bestSet } = group;
    const where = `${what} on ${namedNodes(group)}`;
    if (group.nodes.length === 0)
        yield `tells of ${what} on nodes, but names none of them`;
    const drawn = (0,src_verdict/* verdictOfNode */.B3)(sets.map((set) => set.verdict));
    yield* unlessAnswer(verdict, drawn, where, 'none of its sets says so');
    if (bestSet !== null && sets[bestSet]?.verdict !== 'compatible') {
        yield `says that set ${bestSet + 1} is the best of ${where}, but it is not compatible`;
    }
    for (const set of sets) {
        const rules = (0,src_verdict/* verdictOfSet */.VS)(set.rules.map((rule) => rule.verdict));
        yield* unlessAnswer(set.verdict, rules, `set ${set.index + 1} of ${where}`, 'its rules are not');
        const odd = set.rules.find((rule) => !isProven(rule));
        if (odd !== undefined) {
            yield `says that the rule ${named(odd.name)} is ${odd.verdict}, but what it found does not say so`;
        }
    }
}
/** A rule that matched needs all that stands outside of its alternatives, and one of those. */
function isProven({ verdict, error, expressions }) {
    if ((error !== null) !== (verdict === 'errored'))
        return false;
    if (verdict !== 'matched')
        return true;
    const alternatives = Map.groupBy(expressions, ({ alternative }) => alternative);
    const isMatched = (list) => list.every((one) => one.verdict === 'matched');
    const always = alternatives.get(null) ?? [];
    const choices = [...alternatives].filter(([alternative]) => alternative !== null);
    return isMatched(always) && (choices.length === 0 || choices.some(([, list]) => isMatched(list)));
}
function* unless(said, allowed, what, reason) {
    if (!allowed.includes(said))
        yield `says that ${what} ${words[said]}, but ${reason}`;
}
function* unlessAnswer(said, drawn, what, reason) {
    if (said !== drawn)
        yield `says that ${what} is ${said}, but ${reason}`;
}
/** @param name of a part with the verdict that was drawn; none where there are no parts */
function because(drawn, part, name) {
    if (name === undefined)
        return `it holds no ${part}`;
    return drawn === 'passed'
        ? `every ${part} of it passed`
        : `its ${part} ${named(name)} ${words[drawn]}`;
}
const words = {
    passed: 'passed',
    failed: 'failed',
    errored: 'could not be decided',
    skipped: 'was skipped',
};
function firstError(notices) {
    return notices.find(({ severity }) => severity === 'error');
}
function namedNodes({ nodes }) {
    return named(nodes[0] ?? 'no node');
}
function named(text) {
    return (0,report_escape/* clip */.$Q)((0,report_escape/* visibleLine */.P8)(text), nameCharacters);
}
/** A sentence names a part; it need not hold all of it. */
const nameCharacters = 120;

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./src/report/report-schema.ts
/** The shape of `report.json`, version 1, as src/model.ts has it. */



const report_schema_text = schemas/* string */.YjP().max(limits/* reportLimits */.ny.inputTextCharacters);
const list = (item) => schemas/* array */.YOg(item).max(limits/* reportLimits */.ny.inputItems);
const milliseconds = schemas/* number */.aig().min(0).max(limits/* reportLimits */.ny.inputMilliseconds);
const count = schemas/* int */.Whr().min(0);
const report_schema_time = datetime({ offset: true });
const verdict = schemas/* enum */.k5n(model/* verdicts */.rY);
const compatibilityVerdict = schemas/* enum */.k5n(model/* compatibilityVerdicts */.HP);
const matchVerdict = schemas/* enum */.k5n(model/* matchVerdicts */.is);
const report_schema_location = schemas/* object */.Ikc({
    file: report_schema_text,
    line: schemas/* int */.Whr().min(1),
    column: schemas/* int */.Whr().min(1),
    origin: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(model/* sourceOrigins */.vY)),
});
const logTail = schemas/* object */.Ikc({ text: report_schema_text, truncated: schemas/* boolean */.zMY() });
const reason = schemas/* object */.Ikc({ code: schemas/* enum */.k5n(model/* reasonCodes */.JC), message: report_schema_text });
const seen = schemas/* object */.Ikc({
    status: schemas/* exactOptional */.yqP(schemas/* int */.Whr()),
    headers: schemas/* exactOptional */.yqP(list(schemas/* object */.Ikc({ name: report_schema_text, value: report_schema_text }))),
    location: schemas/* exactOptional */.yqP(report_schema_text),
    exitCode: schemas/* exactOptional */.yqP(schemas/* int */.Whr()),
    stdout: schemas/* exactOptional */.yqP(report_schema_text),
    stderr: schemas/* exactOptional */.yqP(report_schema_text),
    serving: schemas/* exactOptional */.yqP(report_schema_text),
    error: schemas/* exactOptional */.yqP(report_schema_text),
    address: schemas/* exactOptional */.yqP(report_schema_text),
});
const attempt = schemas/* object */.Ikc({
    startedAt: report_schema_time,
    durationMs: milliseconds,
    ok: schemas/* boolean */.zMY(),
    reason,
    seen,
});
const check = schemas/* object */.Ikc({
    name: report_schema_text,
    description: report_schema_text,
    action: schemas/* enum */.k5n(model/* reportedActions */.rR),
    wanted: report_schema_text,
    location: report_schema_location,
    cause: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({ message: report_schema_text, location: report_schema_location })),
    outcome: schemas/* enum */.k5n(model/* outcomes */.KI),
    reason,
    startedAt: report_schema_time.nullable(),
    durationMs: milliseconds,
    attemptCount: count,
    attempts: list(attempt),
});
const container = schemas/* object */.Ikc({
    id: report_schema_text,
    name: report_schema_text,
    reachedBy: report_schema_text.nullable(),
    startedAt: report_schema_time.nullable(),
    startDurationMs: milliseconds.nullable(),
    state: schemas/* enum */.k5n(model/* containerStates */.we),
    exitCode: schemas/* int */.Whr().nullable(),
    oomKilled: schemas/* boolean */.zMY(),
    logs: logTail,
    kept: schemas/* boolean */.zMY(),
});
const notice = schemas/* object */.Ikc({
    severity: schemas/* enum */.k5n(model/* severities */.gO),
    code: report_schema_text,
    message: report_schema_text,
    location: report_schema_location.nullable(),
    hint: report_schema_text.nullable(),
    output: schemas/* exactOptional */.yqP(logTail),
    kind: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(model/* faults */.eu)),
});
const error = notice.extend({ kind: schemas/* enum */.k5n(model/* faults */.eu) });
const terminated = schemas/* object */.Ikc({
    exitCode: schemas/* int */.Whr(),
    reason: report_schema_text,
    message: schemas/* exactOptional */.yqP(report_schema_text),
    startedAt: schemas/* exactOptional */.yqP(report_schema_time),
    finishedAt: schemas/* exactOptional */.yqP(report_schema_time),
    containerID: schemas/* exactOptional */.yqP(report_schema_text),
});
const containerState = schemas/* object */.Ikc({
    waiting: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({ reason: report_schema_text, message: schemas/* exactOptional */.yqP(report_schema_text) })),
    running: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({ startedAt: report_schema_time })),
    terminated: schemas/* exactOptional */.yqP(terminated),
});
const containerStatus = schemas/* object */.Ikc({
    name: report_schema_text,
    image: report_schema_text,
    imageID: report_schema_text,
    containerID: schemas/* exactOptional */.yqP(report_schema_text),
    ready: schemas/* boolean */.zMY(),
    started: schemas/* boolean */.zMY(),
    restartCount: count,
    state: containerState,
    lastState: containerState,
});
const podStatus = schemas/* object */.Ikc({
    phase: schemas/* enum */.k5n(model/* podPhases */.ID),
    reason: schemas/* exactOptional */.yqP(report_schema_text),
    message: schemas/* exactOptional */.yqP(report_schema_text),
    conditions: list(schemas/* object */.Ikc({
        type: report_schema_text,
        status: schemas/* enum */.k5n(['True', 'False']),
        reason: schemas/* exactOptional */.yqP(report_schema_text),
        message: schemas/* exactOptional */.yqP(report_schema_text),
        lastTransitionTime: schemas/* exactOptional */.yqP(report_schema_time),
    })),
    startTime: schemas/* exactOptional */.yqP(report_schema_time),
    podIP: schemas/* exactOptional */.yqP(report_schema_text),
    initContainerStatuses: list(containerStatus),
    containerStatuses: list(containerStatus),
});
const podEvent = schemas/* object */.Ikc({
    type: schemas/* enum */.k5n(['Normal', 'Warning']),
    reason: report_schema_text,
    message: report_schema_text,
    container: report_schema_text.nullable(),
    count,
    firstTimestamp: report_schema_time,
    lastTimestamp: report_schema_time,
});
const measure = {
    slowestMs: milliseconds.nullable(),
    p95Ms: milliseconds.nullable(),
    failuresInRow: count,
};
const factor = schemas/* number */.aig().min(0).nullable();
const marginSchema = schemas/* object */.Ikc({
    container: report_schema_text,
    probe: schemas/* enum */.k5n(model/* marginProbes */.Ws),
    location: report_schema_location,
    timeoutMs: milliseconds,
    failureThreshold: count,
    conditions: list(schemas/* object */.Ikc({ condition: schemas/* enum */.k5n(model/* marginConditions */.Xr), attempts: count, ...measure })),
    ...measure,
    factor,
    startup: schemas/* object */.Ikc({ tookMs: milliseconds.nullable(), budgetMs: milliseconds, factor }).nullable(),
    suggestion: schemas/* object */.Ikc({ changes: list(schemas/* object */.Ikc({ path: report_schema_text, value: count })), patch: report_schema_text })
        .nullable(),
    answers: list(schemas/* object */.Ikc({
        ...{ atMs: milliseconds, durationMs: milliseconds, ok: schemas/* boolean */.zMY() },
        condition: schemas/* enum */.k5n(model/* marginConditions */.Xr),
    })),
});
const containerLog = schemas/* object */.Ikc({ restart: count, lines: list(report_schema_text), truncated: schemas/* boolean */.zMY() });
const validator = schemas/* object */.Ikc({
    kind: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(model/* validatorKinds */.sx)),
    name: report_schema_text,
    description: report_schema_text,
    documentation: report_schema_text,
    source: report_schema_text,
    verdict,
    startedAt: report_schema_time.nullable(),
    durationMs: milliseconds,
    container: container.nullable(),
    containers: schemas/* exactOptional */.yqP(list(container)),
    notices: list(notice),
    checks: list(check),
    status: schemas/* exactOptional */.yqP(podStatus),
    events: schemas/* exactOptional */.yqP(list(podEvent)),
    logs: schemas/* exactOptional */.yqP(schemas/* record */.g1P(report_schema_text, list(containerLog))),
    margins: schemas/* exactOptional */.yqP(list(marginSchema)),
});
const expression = schemas/* object */.Ikc({
    feature: report_schema_text,
    element: report_schema_text,
    matcher: schemas/* enum */.k5n(model/* expressionMatchers */.O4),
    alternative: count.nullable(),
    wanted: report_schema_text,
    found: report_schema_text.nullable(),
    verdict: matchVerdict,
    hint: report_schema_text.nullable(),
    location: report_schema_location.nullable(),
});
const rule = schemas/* object */.Ikc({
    name: report_schema_text,
    verdict: matchVerdict,
    location: report_schema_location.nullable(),
    error: report_schema_text.nullable(),
    expressions: list(expression),
});
const set = schemas/* object */.Ikc({
    index: count,
    tag: report_schema_text,
    weight: schemas/* number */.aig(),
    description: report_schema_text,
    verdict: compatibilityVerdict,
    missing: list(report_schema_text),
    rules: list(rule),
});
const nodes = schemas/* object */.Ikc({
    nodes: list(report_schema_text),
    verdict: compatibilityVerdict,
    bestSet: count.nullable(),
    sets: list(set),
})
    .refine((group) => group.bestSet === null || group.bestSet < group.sets.length, {
    path: ['bestSet'],
    error: 'is the index of no set',
});
const compatibility = schemas/* object */.Ikc({
    source: report_schema_text,
    digest: report_schema_text.nullable(),
    verdict: compatibilityVerdict,
    notices: list(notice),
    nodes: list(nodes),
});
const report_schema_image = schemas/* object */.Ikc({
    reference: report_schema_text,
    id: report_schema_text.nullable(),
    digest: report_schema_text.nullable(),
    platform: report_schema_text.nullable(),
    verdict,
    notices: list(notice),
    validators: list(validator),
    compatibility: compatibility.nullable(),
});
const reportSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(model/* reportVersion */.fV),
    verdict,
    startedAt: report_schema_time,
    durationMs: milliseconds,
    tool: schemas/* object */.Ikc({ name: report_schema_text, version: report_schema_text }),
    engine: schemas/* object */.Ikc({ name: report_schema_text, version: report_schema_text, apiVersion: report_schema_text }).nullable(),
    errors: list(error),
    images: list(report_schema_image),
});

// EXTERNAL MODULE: ./src/report/words.ts
var report_words = __webpack_require__(2691);
;// CONCATENATED MODULE: ./src/report/read-report.ts






/**
 * Reads a `report.json` that anybody may have written, for example a pull request from a fork.
 * Fields that are not known are dropped; every known one has its type and its bounds. A report that
 * contradicts itself, or says more than it proves, is refused: whatever is read can be believed to be
 * one that a run could have written.
 *
 * @param file the name that people know the text by
 * @throws CanaryError (input) with every problem, each with the path of its field
 */
function readReport(file, text) {
    const size = Buffer.byteLength(text);
    if (size > limits/* reportLimits */.ny.inputBytes) {
        throw problem(file, 'report-too-large', `has ${size} bytes; at most ${limits/* reportLimits */.ny.inputBytes} are read`);
    }
    const value = parseJson(file, text);
    refuseOtherVersions(file, value);
    const result = reportSchema.safeParse(value);
    if (!result.success)
        throw schemaProblems(file, result.error.issues);
    const report = result.data;
    const checks = (0,report_words/* checksOf */.tg)(report.images).length;
    if (checks > limits/* reportLimits */.ny.inputChecks) {
        const most = limits/* reportLimits */.ny.inputChecks;
        throw problem(file, 'report-too-large', `has ${checks} checks; at most ${most} are read`);
    }
    const contradiction = findContradiction(report);
    if (contradiction !== null)
        throw problem(file, 'report-contradiction', contradiction);
    return report;
}
/** A later version may say things that this one would leave out, and a verdict is made of all. */
function refuseOtherVersions(file, value) {
    if (typeof value !== 'object' || value === null || !('schemaVersion' in value))
        return;
    const { schemaVersion } = value;
    if (typeof schemaVersion !== 'number' || schemaVersion === model/* reportVersion */.fV)
        return;
    throw new errors/* CanaryError */.Rc('input', {
        code: 'report-version',
        message: `the report ${file} has schemaVersion ${schemaVersion}; this release reads version ${model/* reportVersion */.fV}`,
        hint: 'render it with the release that wrote it, or with a later one',
    });
}
function parseJson(file, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw problem(file, 'report-not-json', `is no JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function schemaProblems(file, issues) {
    const [first, ...rest] = issues.slice(0, limits/* reportLimits */.ny.problems).map((issue) => ({
        code: 'report-schema',
        message: `the report ${file}: ${describePath(issue.path)}: ${issue.message}`,
    }));
    if (first === undefined)
        throw new Error('a failed schema check carries no issue');
    return new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
function describePath(path) {
    const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
    return steps.length === 0 ? 'the document' : steps.join('').replace(/^\./, '');
}
function problem(file, code, what) {
    return new errors/* CanaryError */.Rc('input', { code, message: `the report ${file} ${what}` });
}

// EXTERNAL MODULE: ./src/report/render.ts
var render = __webpack_require__(6340);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(7006);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
;// CONCATENATED MODULE: ./src/cli/report.ts







const usage = {
    command: 'report',
    synopsis: '--from <report.json> [--format <format>]',
    about: 'Renders the result of a run again, in another format.',
    flags: {
        from: {
            type: 'string',
            value: '<file>',
            help: 'the report.json of a run; - reads it from standard input',
        },
        format: {
            type: 'string',
            value: '<format>',
            choices: render/* reportFormats */.zX,
            default: 'text',
            help: `${render/* reportFormats */.zX.join(', ')} (default: text)`,
        },
    },
    takesWords: false,
};
/** `report`: a `report.json` in, one of its renderings out. */
const runReport = async (args, io) => {
    const given = (0,flags/* readFlags */.uW)(usage, args, io);
    if (given === null)
        return 0;
    const { from = '' } = given.values;
    if (from === '') {
        throw (0,errors/* inputError */.Xu)({
            code: 'report-no-file',
            message: 'report needs the file to render',
            hint: 'name it with --from report.json',
        });
    }
    const { format } = given.choices();
    const source = from === '-' ? await readStandardInput(io) : await readFrom(from, io);
    const report = readReport(source.file, source.text);
    const text = await (0,render/* renderReport */.B1)(format, report, {
        color: io.stdout.isTerminal && (io.env['NO_COLOR'] ?? '') === '',
        width: io.stdout.width,
    });
    io.stdout.write(text);
    return 0;
};
async function readFrom(from, io) {
    const { text } = await (0,source/* readSource */.o$)((0,external_node_path_.resolve)(io.cwd, from), 'the report', limits/* reportLimits */.ny.inputBytes);
    return { file: from, text };
}
async function readStandardInput(io) {
    const chunks = [];
    let size = 0;
    for await (const chunk of io.stdin) {
        io.signal.throwIfAborted();
        size += chunk.length;
        if (size > limits/* reportLimits */.ny.inputBytes) {
            throw (0,errors/* inputError */.Xu)({
                code: 'file-too-large',
                message: `the report on standard input has more than ${limits/* reportLimits */.ny.inputBytes} bytes`,
            });
        }
        chunks.push(chunk);
    }
    const file = 'standard input';
    return { file, text: (0,source/* decodeUtf8 */._6)(Buffer.concat(chunks), file, 'the report on') };
}


/***/ }),

/***/ 480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mZ: () => (/* binding */ checkActions),
  HP: () => (/* binding */ compatibilityVerdicts),
  we: () => (/* binding */ containerStates),
  w0: () => (/* binding */ enginePrograms),
  O4: () => (/* binding */ expressionMatchers),
  eu: () => (/* binding */ faults),
  Xr: () => (/* reexport */ marginConditions),
  Ws: () => (/* reexport */ marginProbes),
  is: () => (/* binding */ matchVerdicts),
  KI: () => (/* binding */ outcomes),
  ID: () => (/* reexport */ podPhases),
  JC: () => (/* binding */ reasonCodes),
  fV: () => (/* binding */ reportVersion),
  rR: () => (/* binding */ reportedActions),
  gO: () => (/* binding */ severities),
  vY: () => (/* reexport */ sourceOrigins),
  sx: () => (/* binding */ validatorKinds),
  rY: () => (/* binding */ verdicts)
});

;// CONCATENATED MODULE: ./src/model/location.ts
const sourceOrigins = ['built-in', 'url', 'artifact'];

;// CONCATENATED MODULE: ./src/model/pod.ts
const podPhases = ['Pending', 'Running', 'Succeeded', 'Failed'];
const marginConditions = ['quiet', 'throttled', 'load'];
const marginProbes = ['startup', 'liveness', 'readiness'];

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
    'malformed-response',
    'tls',
    'grpc-status',
    'not-serving',
    // exec
    'exit-code',
    'signal',
    'command-not-found',
    'command-not-executable',
    'command-not-started',
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
    'container-changed',
    'engine',
    'cancelled',
    'internal',
];
/** What a check may do, in the words of manifests. */
const checkActions = ['exec', 'httpGet', 'tcpSocket', 'grpc'];
/** And what else is looked at: `pod` is about a Pod as a whole. */
const reportedActions = [...checkActions, 'pod'];
const containerStates = ['created', 'running', 'exited', 'removed'];
const faults = ['input', 'infrastructure', 'cancelled', 'internal'];
const severities = ['error', 'warning', 'notice'];
const validatorKinds = ['Validator', 'Pod'];
const compatibilityVerdicts = [
    'compatible',
    'incompatible',
    'undetermined',
    'errored',
];
const matchVerdicts = ['matched', 'unmatched', 'undetermined', 'errored'];
const expressionMatchers = ['matchExpression', 'matchName'];
/** Engines by the command lines that their users know them by. */
const enginePrograms = ['docker', 'podman'];


/***/ }),

/***/ 8381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   L7: () => (/* binding */ throwTogether),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   Vn: () => (/* binding */ readTogether),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   _b: () => (/* binding */ readDurationOrNone),
/* harmony export */   e2: () => (/* binding */ readEach),
/* harmony export */   g6: () => (/* binding */ readFactor),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   jl: () => (/* binding */ readCpu),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/* unused harmony export readBoolean */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5256);


/**
 * The results of several readers. What is wrong with any of them is told together, each sentence
 * once.
 *
 * @throws CanaryError (input)
 */
function readTogether(readers) {
    const problems = [];
    const results = Object.entries(readers).map(([name, read]) => {
        try {
            return [name, read()];
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc) || error.kind !== 'input')
                throw error;
            problems.push(...error.problems);
            return [name, undefined];
        }
    });
    throwTogether(problems);
    // Each name has what its reader gave: one that gave nothing has thrown.
    return Object.fromEntries(results);
}
/** As {@link readTogether}, for every entry of a list. @throws CanaryError (input) */
function readEach(items, read) {
    const readers = items.map((item, index) => [String(index), () => read(item)]);
    return Object.values(readTogether(Object.fromEntries(readers)));
}
/** Each sentence once. @throws CanaryError (input) where there is any problem */
function throwTogether(problems) {
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)([...new Map(problems.map((problem) => [problem.message, problem])).values()]);
}
/**
 * A length of time as people write it: `10`, `10s`, `2m`, `500ms`.
 *
 * @returns milliseconds
 * @throws CanaryError (input)
 */
function readDuration(text, name) {
    const [, digits, unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text.trim()) ?? [];
    const factors = { ms: 1, s: 1_000, m: 60_000 };
    const milliseconds = Number(digits) * (factors[unit] ?? Number.NaN);
    if (milliseconds > 0 && milliseconds <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .runLimits */ .g2.longest)
        return milliseconds;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no length of time`,
        hint: 'write seconds, or 500ms, 10s, 2m; at most 24 hours',
    });
}
/** As {@link readDuration}, and 0 for none. @throws CanaryError (input) */
function readDurationOrNone(text, name) {
    return /^0+(?:\.0+)?(?:ms|s|m)?$/.test(text.trim()) ? 0 : readDuration(text, name);
}
/**
 * An amount of processors' time as Kubernetes writes it: `500m`, `0.5`, `2`.
 *
 * @returns thousandths of a processor
 * @throws CanaryError (input)
 */
function readCpu(text, name) {
    const [, number, unit] = /^(\d+(?:\.\d+)?)(m?)$/.exec(text.trim()) ?? [];
    const milli = Math.round(Number(number) * (unit === 'm' ? 1 : 1000));
    if (milli >= 10 && milli <= 1_000_000)
        return milli;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no amount of processors`,
        hint: 'write 500m, 0.5 or 2; at least 10m',
    });
}
/** A factor such as `2` or `1.5`. @throws CanaryError (input) */
function readFactor(text, name) {
    const factor = /^\d{1,4}(?:\.\d{1,3})?$/.test(text.trim()) ? Number(text) : 0;
    if (factor >= 1)
        return factor;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no factor`,
        hint: 'write a number from 1 on, such as 2 or 1.5',
    });
}
/** @throws CanaryError (input) */
function readCount(text, name, most) {
    const count = /^\d+$/.test(text.trim()) ? Number(text) : 0;
    if (count >= 1 && count <= most)
        return count;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no whole number from 1 to ${most}`,
    });
}
/** `true` or `false` as YAML 1.2 writes them, which is what a workflow can hold. @throws CanaryError (input) */
function readBoolean(text, name) {
    if (['true', 'True', 'TRUE'].includes(text))
        return true;
    if (['false', 'False', 'FALSE'].includes(text))
        return false;
    throw inputError({ code: 'usage', message: `${name} is "${text}"; it is one of true, false` });
}
/** @throws CanaryError (input) */
function readChoice(text, name, choices, hint) {
    const chosen = choices.find((choice) => choice === text);
    if (chosen !== undefined)
        return chosen;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}"; it is one of ${choices.join(', ')}`,
        ...(hint === undefined ? {} : { hint }),
    });
}
/**
 * The entries of lists as flags and inputs take them: with commas between them, one a line, or given in
 * parts. Space around an entry is layout, and an empty one is none: `a,` and a variable that is not set
 * name nothing more.
 */
function splitList(lists) {
    return lists
        .flatMap((list) => list.split(/[,\n]/))
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
/** `text, json or markdown`. */
function either(words) {
    const [last = '', ...others] = words.toReversed();
    return others.length === 0 ? last : `${others.toReversed().join(', ')} or ${last}`;
}
/** `NAME=value` pairs, as build arguments are given. @throws CanaryError (input) */
function readPairs(pairs, name) {
    const entries = readEach(pairs, (pair) => {
        const cut = pair.indexOf('=');
        if (cut > 0)
            return [pair.slice(0, cut), pair.slice(cut + 1)];
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'usage', message: `${name} wants NAME=value, not "${pair}"` });
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   a8: () => (/* binding */ NotRegularError),
/* harmony export */   f8: () => (/* binding */ readBetween)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/**
 * Files that a person named. A path may lead to a pipe that nobody writes to, to a device without an
 * end, to a file of the kernel that waits: none of them may hold a run up, or fill its memory.
 */

/** The path leads to something that has no bytes with an end. */
class NotRegularError extends Error {
    name = 'NotRegularError';
    /** Such as `a named pipe`. */
    kind;
    constructor(kind) {
        super(`it is ${kind}, not a regular file`);
        this.kind = kind;
    }
}
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Opens a file for reading, and never waits for it.
 *
 * @throws NotRegularError; the system's error where it cannot be opened
 */
async function openRegularFile(path) {
    // Looked at first: opening alone sets some devices going.
    requireRegular(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path));
    const handle = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path, flags);
    try {
        requireRegular(await handle.stat());
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/**
 * Reads a small file whole. Its size is not believed: files of the kernel say that they are empty.
 *
 * @returns null when it has more than `maxBytes`
 * @throws NotRegularError; the system's error where it cannot be read
 */
function readRegularFile(path, maxBytes) {
    requireRegular((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path));
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        requireRegular(found);
        if (found.size > maxBytes)
            return null;
        return readUpTo(descriptor, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** One byte more than is taken tells that there is more. */
function readUpTo(descriptor, maxBytes) {
    const parts = [];
    let size = 0;
    for (;;) {
        const part = Buffer.alloc(Math.min(maxBytes + 1 - size, partBytes));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, part, 0, part.length, null);
        if (count === 0)
            return Buffer.concat(parts);
        parts.push(part.subarray(0, count));
        size += count;
        if (size > maxBytes)
            return null;
    }
}
const partBytes = 65_536;
function requireRegular(found) {
    if (!found.isFile())
        throw new NotRegularError(kindOf(found));
}
function kindOf(found) {
    if (found.isDirectory())
        return 'a directory';
    if (found.isFIFO())
        return 'a named pipe';
    if (found.isSocket())
        return 'a socket';
    return 'a device';
}
/** The content between two places of an open file, which stays open whatever becomes of the reader. */
async function* readBetween(handle, start, end) {
    for (let position = start; position < end;) {
        const part = Buffer.allocUnsafe(Math.min(end - position, largePartBytes));
        const { bytesRead } = await handle.read(part, 0, part.length, position);
        if (bytesRead === 0)
            return;
        position += bytesRead;
        yield part.subarray(0, bytesRead);
    }
}
const largePartBytes = 262_144;


/***/ }),

/***/ 1078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ asWritten)
/* harmony export */ });
/**
 * A report as version 1 of `report.json` has it: a list that nothing was ever in stays where its
 * readers look.
 */
function asWritten(report) {
    const images = report.images.map((image) => ({
        ...image,
        pods: [],
        validators: image.validators.map(written),
    }));
    return { ...report, images };
}
/** What every entry of the list has, whatever it is. */
function written({ kind = 'Validator', ...validator }) {
    const { container } = validator;
    return { kind, containers: container === null ? [] : [container], ...validator };
}


/***/ }),

/***/ 6340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   zX: () => (/* binding */ reportFormats)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5256);
/* harmony import */ var _as_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1078);


const reportFormats = ['text', 'markdown', 'junit', 'sarif', 'html', 'json'];
/** The file that a format is kept in, inside of a report directory. */
const reportFiles = {
    text: 'report.txt',
    markdown: 'report.md',
    junit: 'junit.xml',
    sarif: 'report.sarif',
    html: 'report.html',
    json: 'report.json',
};
/** One report in one format; the code of a format is loaded when it is asked for. */
async function renderReport(format, report, options = {}) {
    switch (format) {
        case 'text': {
            const { renderText } = await __webpack_require__.e(/* import() */ 7032).then(__webpack_require__.bind(__webpack_require__, 7032));
            return renderText(report, { color: options.color ?? false, width: options.width ?? 100 });
        }
        case 'markdown': {
            const { renderMarkdown } = await __webpack_require__.e(/* import() */ 2342).then(__webpack_require__.bind(__webpack_require__, 2342));
            return renderMarkdown(report, { maxBytes: options.maxBytes ?? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.summaryBytes });
        }
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 4801).then(__webpack_require__.bind(__webpack_require__, 4801))).renderJunit(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 5344).then(__webpack_require__.bind(__webpack_require__, 5344))).renderSarif(report);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 7616).then(__webpack_require__.bind(__webpack_require__, 7616))).renderHtml(report);
        case 'json':
            return `${JSON.stringify((0,_as_written_js__WEBPACK_IMPORTED_MODULE_1__/* .asWritten */ .q)(report), null, 2)}\n`;
    }
}


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   MB: () => (/* binding */ describeDuration),
/* harmony export */   V$: () => (/* binding */ describeCause),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   YV: () => (/* binding */ toneOf),
/* harmony export */   _C: () => (/* binding */ describeImageCount),
/* harmony export */   hu: () => (/* binding */ describeImage),
/* harmony export */   jE: () => (/* binding */ describeSeen),
/* harmony export */   ls: () => (/* binding */ countChecks),
/* harmony export */   nQ: () => (/* binding */ largest),
/* harmony export */   rb: () => (/* binding */ timeOfDay),
/* harmony export */   rc: () => (/* binding */ describeContainer),
/* harmony export */   s1: () => (/* binding */ hasMoreToTell),
/* harmony export */   sk: () => (/* binding */ describeEngine),
/* harmony export */   td: () => (/* binding */ byUrgency),
/* harmony export */   tg: () => (/* binding */ checksOf),
/* harmony export */   ws: () => (/* binding */ describeResults)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/** The words and marks that every format shares, so that all of them tell the same story. */

function countChecks(checks) {
    const counts = { passed: 0, failed: 0, errored: 0, skipped: 0 };
    for (const check of checks)
        counts[check.outcome] += 1;
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
    return checks.toSorted((left, right) => urgency[left.outcome] - urgency[right.outcome]);
}
/** Smaller is worse. */
const urgency = { errored: 0, failed: 1, skipped: 2, passed: 3 };
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
    ];
    return describeParts(parts, plural(total, 'check'));
}
/** What an image came to: its checks, and where it runs. */
function describeImage(image) {
    const checks = checksOf([image]);
    const compatibility = image.compatibility?.verdict;
    const parts = [
        checks.length === 0 && compatibility !== undefined ? '' : describeResults(checks),
        compatibility === undefined ? '' : compatibilityWords[compatibility],
    ];
    return parts.filter((part) => part !== '').join(', ');
}
const compatibilityWords = {
    compatible: 'compatible with every node',
    incompatible: 'not compatible with every node',
    undetermined: 'compatibility undetermined',
    errored: 'compatibility could not be decided',
};
function plural(count, noun) {
    return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
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
/** The time of day of an RFC 3339 time, in UTC: `14:03:01.120`. What is no time stays as it is. */
function timeOfDay(time) {
    const ms = Date.parse(time);
    return Number.isNaN(ms) ? time : new Date(ms).toISOString().slice(11, 23);
}
/** What an attempt saw, in one line: `HTTP 404 from 172.17.0.2:8888`. Empty: nothing at all. */
function describeSeen(seen) {
    const parts = [];
    if (seen.status !== undefined)
        parts.push(`HTTP ${seen.status}`);
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
    return `${message} (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeLocation */ .lR)(location)})`;
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
    return `${verdictWord(report.verdict)}: ${describeRun(report)}`;
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
/** `3 images`; `no image` where nothing could be looked at. */
function describeImageCount(images) {
    return images.length === 0 ? 'no image' : plural(images.length, 'image');
}
function describeImages(images) {
    const count = (verdict) => images.filter((image) => image.verdict === verdict).length;
    if (count('passed') === images.length)
        return `all ${images.length} images passed`;
    const parts = [
        [count('failed'), 'failed'],
        [count('errored'), 'could not be decided'],
    ];
    return describeParts(parts, plural(images.length, 'image'));
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

/***/ 7006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   x$: () => (/* binding */ problemAtStart)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(702);


/** A place in a text; it says what the text was read from. */
function placeIn({ file, origin }, line = 1, column = 1) {
    return { file, line, column, ...(origin === undefined ? {} : { origin }) };
}
/** What is wrong with a file as a whole: `the file has …`. */
function problemAtStart(source, code, what) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code, message: `the file ${what}`, location: placeIn(source) });
}
/**
 * Reads a file that a person wrote, never more than `maxBytes`.
 *
 * @param path where it is
 * @param what its role in a sentence, such as `the manifest`
 * @throws CanaryError (input) when it is missing, a directory, unreadable, too large or not UTF-8
 */
function readSource(path, what, maxBytes) {
    // What is small is read at once: a promise for each part of it would cost more than the file.
    return new Promise((resolve) => {
        resolve({ file: path, text: decodeUtf8(readBytes(path, what, maxBytes), path, what) });
    });
}
function readBytes(path, what, maxBytes) {
    let bytes;
    try {
        bytes = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(path, maxBytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(unreadable(error, path, what), { cause: error });
    }
    if (bytes !== null)
        return bytes;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'file-too-large',
        message: `${what} ${path} is too large: at most ${maxBytes} bytes are read`,
    });
}
function unreadable(error, path, what) {
    if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .NotRegularError */ .a8) {
        return {
            code: 'file-not-regular',
            message: `${what} ${path} is ${error.kind}, not a regular file`,
        };
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(error) === 'ENOENT'
        ? { code: 'file-missing', message: `${what} ${path} does not exist` }
        : { code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
}
/** @throws CanaryError (input) when the bytes are not UTF-8. */
function decodeUtf8(bytes, file, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'file-not-text', message: `${what} ${file} is not UTF-8 text` }, { cause: error });
    }
}


/***/ })

};
;