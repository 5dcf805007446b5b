"use strict";
exports.id = 1608;
exports.ids = [1608];
exports.modules = {

/***/ 29227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/model.ts + 7 modules
var model = __webpack_require__(16329);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var src_verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/compare/identify.ts
var identify = __webpack_require__(96127);
// EXTERNAL MODULE: ./src/compare/measures.ts
var measures = __webpack_require__(42318);
;// CONCATENATED MODULE: ./src/report/contradiction-standing.ts
/** Whether what a report tells of another run, and of waivers, follows from what it holds itself. */




/** One sentence for each contradiction, as `says that …, but …`. */
function* standingContradictions(report) {
    const { comparison } = report;
    if (comparison !== undefined) {
        const subjects = new Map((0,src_verdict/* subjectsOf */.Z6)(report).map((one) => [(0,src_verdict/* placeKey */.r4)(one.place), one]));
        yield* ofChanges(comparison, subjects);
        yield* ofSlower(comparison, report);
    }
    yield* ofWaivers(report);
}
function* ofChanges({ problem, changes }, subjects) {
    if (problem !== null) {
        if (changes.length > 0)
            yield 'says that nothing was compared, but it tells of changes';
        return;
    }
    const told = new Set();
    for (const change of changes) {
        const key = change.place === null ? null : (0,src_verdict/* placeKey */.r4)(change.place);
        const subject = key === null ? undefined : subjects.get(key);
        if (!isTrue(change, subject) || (key !== null && told.has(key))) {
            yield `says that ${named(change.check)} of ${named(change.image)} is ${change.change}, but what it holds there is not`;
        }
        if (key !== null)
            told.add(key);
    }
    for (const [key, { state, check }] of subjects) {
        if (state === 'failed' && !told.has(key)) {
            yield `says that ${named(check)} failed, but not whether it failed before`;
        }
    }
}
/** What a change says of the state of now. */
const states = {
    'newly-failing': ['failed'],
    'still-failing': ['failed'],
    fixed: ['passed'],
    added: ['passed', 'errored', 'unknown'],
    gone: [],
};
function isTrue(change, subject) {
    if (change.place === null || subject === undefined) {
        // A finding that is fixed has no place any more.
        const isFixed = change.change === 'fixed' && change.kind === 'Static';
        return change.place === null && (change.change === 'gone' || isFixed);
    }
    return (states[change.change].includes(subject.state) &&
        subject.image === change.image &&
        subject.platform === change.platform &&
        subject.kind === change.kind &&
        subject.validator === change.validator &&
        subject.check === change.check);
}
function* ofSlower({ problem, slower }, report) {
    if (slower.length === 0)
        return;
    if (problem !== null)
        yield 'says that nothing was compared, but it tells what is slower';
    const { after } = (0,identify/* identifyImages */.J)([], report.images);
    const measured = new Set((0,measures/* measuresOf */.d6)(report, after).map(({ measure, image, validator, part, value }) => JSON.stringify([measure, image, validator, part, value])));
    for (const { measure, image, validator, part, before, after: value } of slower) {
        const isThere = measured.has(JSON.stringify([measure, image, validator, part, value]));
        if (isThere && before < value)
            continue;
        yield `says that ${named(image)} takes more than before, but it did not measure that`;
    }
}
function* ofWaivers(report) {
    const { waivers } = report;
    if (waivers === undefined)
        return;
    for (const [index, { state, failing }] of (0,src_verdict/* judgeWaivers */.he)(waivers, report).entries()) {
        const said = waivers[index];
        if (said === undefined)
            continue;
        const isSame = said.state === state &&
            said.failing.length === failing.length &&
            said.failing.every((place, at) => keyAt(failing, at) === (0,src_verdict/* placeKey */.r4)(place));
        if (isSame)
            continue;
        yield `says that the waiver of ${named(said.check)} is ${said.state}, but it is ${state} for what the report holds`;
    }
}
function keyAt(places, index) {
    const place = places[index];
    return place === undefined ? null : (0,src_verdict/* placeKey */.r4)(place);
}
function named(text) {
    return (0,report_escape/* clip */.$Q)((0,report_escape/* visibleLine */.P8)(text), nameCharacters);
}
const nameCharacters = 120;

// EXTERNAL MODULE: ./src/condition-title.ts
var condition_title = __webpack_require__(47081);
;// CONCATENATED MODULE: ./src/report/contradiction.ts
/**
 * Whether a report proves what it says. Somebody else may have written it: each verdict is drawn
 * again from what stands below it, by the rules by which runs draw them (src/verdict.ts).
 */





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
        yield* ofImage(image, report);
        for (const validator of image.validators) {
            yield* ofValidator(validator);
            for (const check of validator.checks)
                yield* ofCheck(check, validator);
        }
        if (image.compatibility !== null)
            yield* ofCompatibility(image.compatibility, image);
        if (image.static !== undefined)
            yield* ofStatic(image.static, image);
        yield* ofPrediction(image);
    }
    yield* standingContradictions(report);
}
function* ofRun({ verdict, errors, images }) {
    const [error] = errors;
    if (error !== undefined) {
        yield* unless(verdict, ['errored'], 'the run', `it tells of an error: ${contradiction_named(error.message)}`);
        return;
    }
    const drawn = (0,src_verdict/* verdictOfRun */.gV)({ errors, images });
    const culprit = images.find((image) => image.verdict === drawn);
    yield* unless(verdict, [drawn], 'the run', because(drawn, 'image', culprit?.reference));
}
function* ofImage(image, { gate }) {
    const what = `the image ${contradiction_named(image.reference)}`;
    const error = firstError(image.notices);
    if (error !== undefined) {
        yield* unless(image.verdict, ['errored'], what, `it tells of an error: ${contradiction_named(error.message)}`);
        return;
    }
    const { compatibility, validators, static: read } = image;
    const drawn = (answer) => (0,src_verdict/* verdictOfImage */.sl)({ errors: [], validators, compatibility: answer, static: read });
    // What is undetermined passes or fails, as the run was asked for.
    const allowed = compatibility === null
        ? [drawn(null)]
        : (gate === undefined ? src_verdict/* undeterminedPolicies */.pb : [gate.onUndetermined]).map((on) => drawn((0,src_verdict/* verdictOfAnswer */.bt)(compatibility.verdict, on)));
    const [worst = 'errored'] = allowed;
    const culprit = image.validators.find((validator) => validator.verdict === worst);
    const reason = culprit === undefined ? reasonWithout(worst, image) : because(worst, 'validator', culprit.name);
    yield* unless(image.verdict, allowed, what, reason);
}
/** Where no Validator says so. */
function reasonWithout(worst, { compatibility, static: read }) {
    if (read?.verdict === worst)
        return `what reading it found ${words[worst]}`;
    return compatibility === null
        ? because(worst, 'validator', undefined)
        : `its compatibility is ${compatibility.verdict}`;
}
function* ofPrediction({ reference, nodeGroup, validators }) {
    if (nodeGroup === undefined)
        return;
    const { name, predicted, prediction } = nodeGroup;
    const drawn = (0,src_verdict/* judgePrediction */.xs)(predicted, validators);
    if (drawn === prediction)
        return;
    yield `says that the prediction for ${contradiction_named(reference)} on ${contradiction_named(name)} is ${prediction}, but what happened there makes it ${drawn}`;
}
function* ofStatic({ verdict, findings }, image) {
    const what = `what reading ${contradiction_named(image.reference)} found`;
    const error = firstError(findings);
    const reason = error === undefined ? 'it holds no error' : `it is an error: ${contradiction_named(error.message)}`;
    yield* unless(verdict, [(0,src_verdict/* verdictOfStatic */.fd)(findings)], what, reason);
}
function* ofValidator(validator) {
    const what = `the validator ${contradiction_named((0,condition_title/* validatorTitle */.D)(validator))}`;
    const error = firstError(validator.notices);
    if (error !== undefined) {
        const reason = `it tells of an error: ${contradiction_named(error.message)}`;
        yield* unless(validator.verdict, ['errored'], what, reason);
        return;
    }
    const drawn = (0,src_verdict/* verdictOfValidator */.Lk)({ errors: [], checks: validator.checks });
    const culprit = validator.checks.find((check) => drawn === 'failed' ? check.outcome !== 'passed' && !(0,src_verdict/* isWarning */.Vv)(check) : check.outcome === drawn);
    const reason = culprit?.outcome === 'skipped'
        ? `its check ${contradiction_named(culprit.name)} never ran`
        : because(drawn, 'check', culprit?.name);
    yield* unless(validator.verdict, [drawn], what, reason);
    if (validator.verdict !== 'passed')
        return;
    const isRun = validator.checks.some(({ action }) => model/* probeActions */.a.some((one) => one === action));
    if (validator.status === undefined && validator.container === null && isRun) {
        yield* unless('passed', [], what, 'it tells of no container');
    }
    if (validator.status !== undefined && !(0,src_verdict/* isPodGood */.pU)(validator.status)) {
        yield* unless('passed', [], what, 'its Pod is neither ready nor has it succeeded');
    }
}
function* ofCheck(check, validator) {
    const { outcome, reason, attemptCount, attempts } = check;
    const what = `the check ${contradiction_named(check.name)} of ${contradiction_named((0,condition_title/* validatorTitle */.D)(validator))}`;
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
    const what = `the compatibility of ${contradiction_named(reference)}`;
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
            yield `says that the rule ${contradiction_named(odd.name)} is ${odd.verdict}, but what it found does not say so`;
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
        : `its ${part} ${contradiction_named(name)} ${words[drawn]}`;
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
    return contradiction_named(nodes[0] ?? 'no node');
}
function contradiction_named(text) {
    return (0,report_escape/* clip */.$Q)((0,report_escape/* visibleLine */.P8)(text), contradiction_nameCharacters);
}
/** A sentence names a part; it need not hold all of it. */
const contradiction_nameCharacters = 120;

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./src/report/schema/parts.ts
/** What the schemas of a report's parts are made of. */



const parts_text = schemas/* string */.YjP().max(limits/* reportLimits */.ny.inputTextCharacters);
const list = (item) => schemas/* array */.YOg(item).max(limits/* reportLimits */.ny.inputItems);
const milliseconds = schemas/* number */.aig().min(0).max(limits/* reportLimits */.ny.inputMilliseconds);
const count = schemas/* int */.Whr().min(0);
const time = iso/* datetime */.w$({ offset: true });
const parts_location = schemas/* object */.Ikc({
    file: parts_text,
    line: schemas/* int */.Whr().min(1),
    column: schemas/* int */.Whr().min(1),
    origin: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(model/* sourceOrigins */.vY)),
});
const logTail = schemas/* object */.Ikc({ text: parts_text, truncated: schemas/* boolean */.zMY() });
const notice = schemas/* object */.Ikc({
    severity: schemas/* enum */.k5n(model/* severities */.gO),
    code: parts_text,
    message: parts_text,
    location: parts_location.nullable(),
    hint: parts_text.nullable(),
    output: schemas/* exactOptional */.yqP(logTail),
    kind: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(model/* faults */.eu)),
});

;// CONCATENATED MODULE: ./src/report/schema/comparison.ts




const gate = schemas/* object */.Ikc({
    failOn: schemas/* enum */.k5n(model/* failOnPolicies */.YE),
    onUndetermined: schemas/* enum */.k5n(model/* undeterminedPolicies */.pb),
});
const place = schemas/* object */.Ikc({ image: count, validator: count.nullable(), check: count.nullable() });
const change = schemas/* object */.Ikc({
    change: schemas/* enum */.k5n(model/* changeKinds */.cz),
    image: parts_text,
    platform: parts_text.nullable(),
    kind: schemas/* enum */.k5n(model/* subjectKinds */["if"]),
    validator: parts_text,
    check: parts_text,
    place: place.nullable(),
});
const slower = schemas/* object */.Ikc({
    measure: schemas/* enum */.k5n(model/* measureKinds */.Gz),
    image: parts_text,
    platform: parts_text.nullable(),
    validator: parts_text.nullable(),
    part: parts_text.nullable(),
    before: schemas/* number */.aig().min(0),
    after: schemas/* number */.aig().min(0),
});
const comparison = schemas/* object */.Ikc({
    baseline: parts_text,
    startedAt: time.nullable(),
    problem: parts_text.nullable(),
    // Everything of two reports, where they have nothing in common.
    changes: schemas/* array */.YOg(change).max(2 * limits/* reportLimits */.ny.inputItems),
    slower: list(slower),
});
const waiver = schemas/* object */.Ikc({
    check: parts_text,
    validator: parts_text.nullable(),
    image: parts_text.nullable(),
    reason: parts_text,
    expires: iso/* date */.p6(),
    location: parts_location,
    state: schemas/* enum */.k5n(model/* waiverStates */.RT),
    failing: list(place),
});
const waivers = schemas/* array */.YOg(waiver).max(limits/* waiverLimits */.X3.waivers);

;// CONCATENATED MODULE: ./src/report/schema/compatibility.ts



const compatibilityVerdict = schemas/* enum */.k5n(model/* compatibilityVerdicts */.HP);
const matchVerdict = schemas/* enum */.k5n(model/* matchVerdicts */.is);
const expression = schemas/* object */.Ikc({
    feature: parts_text,
    element: parts_text,
    matcher: schemas/* enum */.k5n(model/* expressionMatchers */.O4),
    alternative: count.nullable(),
    wanted: parts_text,
    found: parts_text.nullable(),
    verdict: matchVerdict,
    hint: parts_text.nullable(),
    location: parts_location.nullable(),
});
const rule = schemas/* object */.Ikc({
    name: parts_text,
    verdict: matchVerdict,
    location: parts_location.nullable(),
    error: parts_text.nullable(),
    expressions: list(expression),
});
const set = schemas/* object */.Ikc({
    index: count,
    tag: parts_text,
    weight: schemas/* number */.aig(),
    description: parts_text,
    verdict: compatibilityVerdict,
    missing: list(parts_text),
    rules: list(rule),
});
const nodes = schemas/* object */.Ikc({
    nodes: list(parts_text),
    verdict: compatibilityVerdict,
    bestSet: count.nullable(),
    sets: list(set),
})
    .refine((group) => group.bestSet === null || group.bestSet < group.sets.length, {
    path: ['bestSet'],
    error: 'is the index of no set',
});
const compatibility = schemas/* object */.Ikc({
    source: parts_text,
    digest: parts_text.nullable(),
    verdict: compatibilityVerdict,
    notices: list(notice),
    nodes: list(nodes),
});

;// CONCATENATED MODULE: ./src/report/schema/static.ts
/** What reading an image told, as src/model/static.ts has it. */



const staticReport = schemas/* object */.Ikc({
    source: schemas/* enum */.k5n(model/* imageSources */.cd),
    verdict: schemas/* enum */.k5n(['passed', 'failed']),
    durationMs: milliseconds,
    programs: list(schemas/* object */.Ikc({
        name: parts_text,
        askedBy: parts_text,
        path: parts_text.nullable(),
        type: parts_text.nullable(),
        libraries: list(parts_text),
    })),
    findings: list(notice.extend({ path: parts_text.nullable() })),
});

;// CONCATENATED MODULE: ./src/report/report-schema.ts
/** The shape of `report.json`, version 1, as src/model.ts has it. */






const verdict = schemas/* enum */.k5n(model/* verdicts */.rY);
const reason = schemas/* object */.Ikc({ code: schemas/* enum */.k5n(model/* reasonCodes */.JC), message: parts_text });
const seen = schemas/* object */.Ikc({
    status: schemas/* exactOptional */.yqP(schemas/* int */.Whr()),
    headers: schemas/* exactOptional */.yqP(list(schemas/* object */.Ikc({ name: parts_text, value: parts_text }))),
    body: schemas/* exactOptional */.yqP(parts_text),
    location: schemas/* exactOptional */.yqP(parts_text),
    exitCode: schemas/* exactOptional */.yqP(schemas/* int */.Whr()),
    stdout: schemas/* exactOptional */.yqP(parts_text),
    stderr: schemas/* exactOptional */.yqP(parts_text),
    serving: schemas/* exactOptional */.yqP(parts_text),
    error: schemas/* exactOptional */.yqP(parts_text),
    address: schemas/* exactOptional */.yqP(parts_text),
    finding: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({ code: parts_text, path: schemas/* nullable */.mee(parts_text) })),
});
const attempt = schemas/* object */.Ikc({
    startedAt: time,
    durationMs: milliseconds,
    ok: schemas/* boolean */.zMY(),
    reason,
    seen,
});
const check = schemas/* object */.Ikc({
    name: parts_text,
    description: parts_text,
    action: schemas/* enum */.k5n(model/* reportedActions */.rR),
    wanted: parts_text,
    location: parts_location,
    cause: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({ message: parts_text, location: parts_location })),
    outcome: schemas/* enum */.k5n(model/* outcomes */.KI),
    optional: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)),
    reason,
    startedAt: time.nullable(),
    durationMs: milliseconds,
    attemptCount: count,
    attempts: list(attempt),
});
const container = schemas/* object */.Ikc({
    id: parts_text,
    name: parts_text,
    reachedBy: parts_text.nullable(),
    startedAt: time.nullable(),
    startDurationMs: milliseconds.nullable(),
    state: schemas/* enum */.k5n(model/* containerStates */.we),
    exitCode: schemas/* int */.Whr().nullable(),
    oomKilled: schemas/* boolean */.zMY(),
    logs: logTail,
    kept: schemas/* boolean */.zMY(),
    node: schemas/* exactOptional */.yqP(parts_text),
});
const error = notice.extend({ kind: schemas/* enum */.k5n(model/* faults */.eu) });
const terminated = schemas/* object */.Ikc({
    exitCode: schemas/* int */.Whr(),
    reason: parts_text,
    message: schemas/* exactOptional */.yqP(parts_text),
    startedAt: schemas/* exactOptional */.yqP(time),
    finishedAt: schemas/* exactOptional */.yqP(time),
    containerID: schemas/* exactOptional */.yqP(parts_text),
});
const containerState = schemas/* object */.Ikc({
    waiting: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({ reason: parts_text, message: schemas/* exactOptional */.yqP(parts_text) })),
    running: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({ startedAt: time })),
    terminated: schemas/* exactOptional */.yqP(terminated),
});
const containerStatus = schemas/* object */.Ikc({
    name: parts_text,
    image: parts_text,
    imageID: parts_text,
    containerID: schemas/* exactOptional */.yqP(parts_text),
    ready: schemas/* boolean */.zMY(),
    started: schemas/* boolean */.zMY(),
    restartCount: count,
    state: containerState,
    lastState: containerState,
});
const podStatus = schemas/* object */.Ikc({
    phase: schemas/* enum */.k5n(model/* podPhases */.ID),
    reason: schemas/* exactOptional */.yqP(parts_text),
    message: schemas/* exactOptional */.yqP(parts_text),
    conditions: list(schemas/* object */.Ikc({
        type: parts_text,
        status: schemas/* enum */.k5n(['True', 'False']),
        reason: schemas/* exactOptional */.yqP(parts_text),
        message: schemas/* exactOptional */.yqP(parts_text),
        lastTransitionTime: schemas/* exactOptional */.yqP(time),
    })),
    startTime: schemas/* exactOptional */.yqP(time),
    podIP: schemas/* exactOptional */.yqP(parts_text),
    initContainerStatuses: list(containerStatus),
    containerStatuses: list(containerStatus),
});
const podEvent = schemas/* object */.Ikc({
    type: schemas/* enum */.k5n(['Normal', 'Warning']),
    reason: parts_text,
    message: parts_text,
    container: parts_text.nullable(),
    count: count,
    firstTimestamp: time,
    lastTimestamp: time,
});
const measure = {
    slowestMs: milliseconds.nullable(),
    p95Ms: milliseconds.nullable(),
    failuresInRow: count,
};
const factor = schemas/* number */.aig().min(0).nullable();
const marginSchema = schemas/* object */.Ikc({
    container: parts_text,
    probe: schemas/* enum */.k5n(model/* marginProbes */.Ws),
    location: parts_location,
    timeoutMs: milliseconds,
    failureThreshold: count,
    conditions: list(schemas/* object */.Ikc({ condition: schemas/* enum */.k5n(model/* marginConditions */.Xr), attempts: count, ...measure })),
    ...measure,
    factor,
    startup: schemas/* object */.Ikc({ tookMs: milliseconds.nullable(), budgetMs: milliseconds, factor }).nullable(),
    suggestion: schemas/* object */.Ikc({ changes: list(schemas/* object */.Ikc({ path: parts_text, value: count })), patch: parts_text })
        .nullable(),
    answers: list(schemas/* object */.Ikc({
        ...{ atMs: milliseconds, durationMs: milliseconds, ok: schemas/* boolean */.zMY() },
        condition: schemas/* enum */.k5n(model/* marginConditions */.Xr),
    })),
});
const containerLog = schemas/* object */.Ikc({ restart: count, lines: list(parts_text), truncated: schemas/* boolean */.zMY() });
const validator = schemas/* object */.Ikc({
    kind: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(model/* validatorKinds */.sx)),
    name: parts_text,
    condition: schemas/* exactOptional */.yqP(parts_text),
    description: parts_text,
    documentation: parts_text,
    source: parts_text,
    verdict,
    startedAt: time.nullable(),
    durationMs: milliseconds,
    container: container.nullable(),
    containers: schemas/* exactOptional */.yqP(list(container)),
    notices: list(notice),
    checks: list(check),
    status: schemas/* exactOptional */.yqP(podStatus),
    events: schemas/* exactOptional */.yqP(list(podEvent)),
    logs: schemas/* exactOptional */.yqP(schemas/* record */.g1P(parts_text, list(containerLog))),
    margins: schemas/* exactOptional */.yqP(list(marginSchema)),
});
const nodeGroup = schemas/* object */.Ikc({
    name: parts_text,
    nodes: list(parts_text),
    differs: list(parts_text),
    predicted: schemas/* nullable */.mee(schemas/* enum */.k5n(model/* compatibilityVerdicts */.HP)),
    prediction: schemas/* enum */.k5n(model/* predictionOutcomes */.dm),
});
const report_schema_image = schemas/* object */.Ikc({
    reference: parts_text,
    id: parts_text.nullable(),
    digest: parts_text.nullable(),
    platform: parts_text.nullable(),
    nodeGroup: schemas/* exactOptional */.yqP(nodeGroup),
    sizeBytes: schemas/* exactOptional */.yqP(schemas/* int */.Whr().min(0)),
    verdict,
    notices: list(notice),
    validators: list(validator),
    compatibility: compatibility.nullable(),
    static: schemas/* exactOptional */.yqP(staticReport),
});
const machine = schemas/* object */.Ikc({
    kernel: parts_text.nullable(),
    architecture: parts_text.nullable(),
    processor: parts_text.nullable(),
});
const repository = schemas/* object */.Ikc({ url: parts_text, commit: parts_text });
const reportSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(model/* reportVersion */.fV),
    verdict,
    startedAt: time,
    durationMs: milliseconds,
    tool: schemas/* object */.Ikc({ name: parts_text, version: parts_text }),
    engine: schemas/* object */.Ikc({ name: parts_text, version: parts_text, apiVersion: parts_text }).nullable(),
    machine: schemas/* exactOptional */.yqP(machine),
    repository: schemas/* exactOptional */.yqP(repository),
    errors: list(error),
    images: list(report_schema_image),
    pushed: schemas/* exactOptional */.yqP(list(schemas/* object */.Ikc({ reference: parts_text, digest: parts_text }))),
    gate: schemas/* exactOptional */.yqP(gate),
    comparison: schemas/* exactOptional */.yqP(comparison),
    waivers: schemas/* exactOptional */.yqP(waivers),
});

// EXTERNAL MODULE: ./src/report/words.ts + 1 modules
var report_words = __webpack_require__(33850);
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
;