"use strict";
exports.id = 5566;
exports.ids = [5566];
exports.modules = {

/***/ 82698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ conditionNames)
/* harmony export */ });
/**
 * What a platform may demand of a container beside its own settings, by the names that manifests, inputs
 * and flags give it. Types, schemas and documents take the names from here.
 */
const conditionNames = [
    'arbitrary-user',
    'read-only-root',
    'no-network',
    'dropped-capabilities',
    'no-new-privileges',
    'user-namespace',
    'one-cpu',
    'slow-disk',
    'other-timezone-and-locale',
    'clean-stop',
];


/***/ }),

/***/ 85435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  draftImage: () => (/* binding */ draftImage)
});

// EXTERNAL MODULE: ./src/init/draft.ts + 1 modules
var draft = __webpack_require__(30665);
// EXTERNAL MODULE: ./src/container/listeners.ts
var container_listeners = __webpack_require__(84182);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/programs/commands.ts
var commands = __webpack_require__(8019);
// EXTERNAL MODULE: ./src/validator/container-settings.ts
var container_settings = __webpack_require__(32219);
;// CONCATENATED MODULE: ./src/run/init/bare-validator.ts

/** A Validator that asks nothing of a container: whoever looks at it does. */
function bareValidator() {
    const location = { file: 'the image', line: 1, column: 1 };
    const origin = { kind: 'file', file: 'the image', directory: null };
    // The type wants a check; nothing is made of one here.
    const checks = [];
    return {
        ...{ name: 'look', description: '', documentation: '', origin, location },
        ...{
            env: [],
            ports: [],
            volumes: [],
            command: [],
            options: [],
            devices: [],
            notices: [],
            container: container_settings/* plainSettings */.Kh,
            places: new Map(),
            conditions: [],
            parameters: [],
            checks,
        },
    };
}

// EXTERNAL MODULE: ./src/run/one-image.ts
var one_image = __webpack_require__(11861);
// EXTERNAL MODULE: ./src/run/validator-options.ts
var validator_options = __webpack_require__(35972);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/init/health-paths.ts
/** Paths under which servers tell that they are well, those that tell most first. */
const healthPaths = [
    // Kubernetes' own, and those who follow it
    ...['/readyz', '/healthz', '/livez', '/ready', '/health', '/live', '/healthcheck'],
    // Prometheus and its kin, Grafana, Spring Boot, MicroProfile
    ...['/-/ready', '/-/healthy', '/api/health', '/actuator/health', '/health/ready', '/q/health'],
    // Model servers, notebooks, SageMaker and others
    ...['/v2/health/ready', '/v1/models', '/api/healthz', '/api', '/ping', '/status'],
];

// EXTERNAL MODULE: ./src/probe/attempts.ts + 1 modules
var attempts = __webpack_require__(40143);
;// CONCATENATED MODULE: ./src/run/init/ports.ts
/** What speaks on a port: asked as checks ask. */




function askOf(container, engine, signal) {
    const { id: containerId, reached, sockets } = container;
    const known = { engine, containerId, reached, sockets };
    const profile = 'validator';
    const context = { ...known, profile, userAgent: 'container-canary', timeout: limits/* initLimits */.NL.question };
    return async (action) => {
        const attempt = await (0,attempts/* attemptOf */.t)(action, context);
        const deadline = AbortSignal.timeout(limits/* initLimits */.NL.question);
        return (await attempt(AbortSignal.any([signal, deadline]))).reason.code;
    };
}
/** Null where nobody answers. */
async function answerOf(port, ask) {
    const odd = `/canary-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    const [plain, secure, grpc, tcp] = await Promise.all([
        ask(httpGet(port, 'HTTP', odd)),
        ask(httpGet(port, 'HTTPS', odd)),
        ask({ action: 'grpc', port, service: '' }),
        ask({ action: 'tcpSocket', host: null, port }),
    ]);
    if (grpc === 'ok')
        return { kind: 'grpc' };
    if (speaksHttp.has(plain))
        return await httpAnswer(port, 'HTTP', plain === 'ok', ask);
    if (speaksHttp.has(secure))
        return await httpAnswer(port, 'HTTPS', secure === 'ok', ask);
    return tcp === 'ok' ? { kind: 'tcp' } : null;
}
/** An answer of HTTP, whatever it says. */
const speaksHttp = new Set(['ok', 'status', 'redirect']);
/** Where any path answers well, none of them tells that it is about health. */
async function httpAnswer(port, scheme, isAnyFine, ask) {
    const paths = isAnyFine ? ['/'] : [...healthPaths, '/'];
    const codes = await Promise.all(paths.map(async (path) => await ask(httpGet(port, scheme, path))));
    const path = paths.find((_, index) => codes[index] === 'ok');
    return path === undefined ? { kind: 'http-without-path', scheme } : { kind: 'http', scheme, path };
}
function httpGet(port, scheme, path) {
    return {
        ...{ action: 'httpGet', scheme, host: null, port, path },
        ...{ httpHeaders: [], responseHttpHeaders: [] },
    };
}

;// CONCATENATED MODULE: ./src/run/init/look.ts







/**
 * @param onEarly what seems to be so before the look is over: told again where it turns out to be otherwise
 * @throws CanaryError for what says nothing of the image
 */
async function lookAtImage(opened, onEarly, signal) {
    const image = await opened.reading.images.open((0,validator_options/* readFrom */.z)(opened.image));
    const { exposedPorts } = image.configuration;
    const exposed = exposedPorts.flatMap(({ port, protocol }) => (protocol === 'tcp' ? [port] : []));
    const [program = null] = (await (0,commands/* commandsOf */.K)(image)).programs.map(({ name }) => name);
    const base = { image: opened.image.reference, user: image.user, program, exposed };
    const [prepared] = await opened.prepare([bareValidator()], signal);
    if (prepared === undefined)
        throw new Error('one Validator was prepared');
    const seen = { running: null };
    const { report, errors } = await prepared.run(prepared.validator, {
        connects: true,
        change: (request) => ({
            ...request,
            ports: exposed.map((port) => ({ port, protocol: 'tcp' })),
        }),
        afterChecks: async (container, _checks, abort) => {
            const tell = (running) => {
                onEarly({ ...base, running, end: null });
            };
            seen.running = await lookAtRunning(container, exposed, opened, tell, abort);
        },
    }, signal);
    if (errors.length > 0)
        throw (0,one_image/* errorOf */.M)(errors);
    const { running } = seen;
    return { ...base, running, end: running === null ? endOf(report.container) : null };
}
function endOf(container) {
    if (container?.exitCode == null)
        return 'It did not start';
    const last = container.logs.text.trim().split('\n').at(-1) ?? '';
    const words = last === '' ? '' : ` (its last words: ${last.slice(0, 200)})`;
    return `It ended by itself with exit code ${container.exitCode}${words}`;
}
/** Null where it has ended meanwhile. */
async function lookAtRunning(container, exposed, { engine, dependencies }, onEarly, signal) {
    const { clock } = dependencies;
    const ask = askOf(container, engine, signal);
    const isSilent = await staysSilent(container, exposed, clock, signal);
    const early = isSilent ? await harmlessProgram(ask) : null;
    if (early !== null)
        onEarly({ ...nothingListens, harmless: early });
    const found = await untilQuiet(container, exposed, clock, signal);
    const ports = await answersOf(found.ports, ask);
    const harmless = ports.length > 0 ? null : (early ?? (await harmlessProgram(ask)));
    const running = { ...found, ports, harmless };
    onEarly(running);
    await clock.sleep(container.startedAt + limits/* initLimits */.NL.settle - clock.now(), signal);
    const state = await engine.containers.inspect(container.id, signal);
    return state?.status === 'running' ? running : null;
}
const nothingListens = { readyAfter: 0, ports: [], loopback: [], isSeen: true };
/** Those that anybody answers on. */
async function answersOf(ports, ask) {
    const answers = await Promise.all(ports.map(async (port) => await answerOf(port, ask)));
    return ports.flatMap((port, index) => {
        const answer = answers[index] ?? null;
        return answer === null ? [] : [{ port, answers: answer }];
    });
}
/** A program of the image that ends at once and well; null where there is none. */
async function harmlessProgram(ask) {
    const names = ['true', '/bin/true', '/usr/bin/true'];
    const codes = await Promise.all(names.map(async (name) => await ask({ action: 'exec', command: [name] })));
    return names.find((_, index) => codes[index] === 'ok') ?? null;
}
/** Whether nothing listens yet when it is time to wonder; where nobody sees that, whether anything should. */
async function staysSilent({ sockets, startedAt }, exposed, clock, signal) {
    if (sockets === null)
        return exposed.length === 0;
    while (portsOf((await sockets.listeners()) ?? []).length === 0 && !signal.aborted) {
        if (clock.now() >= startedAt + limits/* initLimits */.NL.silence)
            return true;
        await clock.sleep(limits/* initLimits */.NL.poll, signal);
    }
    return false;
}
/** Waits until nothing new begins to listen, for as long as anybody who types a command would. */
async function untilQuiet({ sockets, startedAt }, exposed, clock, signal) {
    const over = startedAt + limits/* initLimits */.NL.look;
    let seen = '';
    let since = clock.now();
    let listeners = [];
    while (clock.now() < over && !signal.aborted) {
        listeners = (await sockets?.listeners()) ?? [];
        const now = portsOf(listeners).join();
        if (now !== seen)
            [seen, since] = [now, clock.now()];
        const hasAll = exposed.every((port) => listeners.some((one) => one.port === port));
        const isQuiet = clock.now() - since >= limits/* initLimits */.NL.quiet;
        if (listeners.length > 0 && hasAll && isQuiet)
            break;
        await clock.sleep(limits/* initLimits */.NL.poll, signal);
    }
    const outward = listeners.filter(({ address }) => !(0,container_listeners/* isLoopback */.U9)(address));
    const all = sockets === null ? exposed : portsOf(outward);
    const ports = all.slice(0, limits/* initLimits */.NL.ports);
    return {
        ports,
        loopback: portsOf(listeners).filter((port) => !all.includes(port)),
        isSeen: sockets !== null,
        readyAfter: since - startedAt,
    };
}
function portsOf(listeners) {
    return [...new Set(listeners.map(({ port }) => port))].toSorted((one, other) => one - other);
}

// EXTERNAL MODULE: ./src/run/init/try-draft.ts
var try_draft = __webpack_require__(65783);
;// CONCATENATED MODULE: ./src/run/init/draft-image.ts



/**
 * Looks at an image, writes a Validator of what it does, and runs that; what is likely to be written is run
 * while the image is still looked at.
 *
 * @throws CanaryError for what says nothing of the image
 */
async function draftImage(opened, signal) {
    const trials = (0,try_draft.createTrials)(opened, signal);
    try {
        const begin = (likely) => {
            trials.begin((0,draft/* draftOf */.bz)(likely));
        };
        const facts = await lookAtImage(opened, begin, signal);
        return { ...(await trials.end((0,draft/* draftOf */.bz)(facts))), facts };
    }
    finally {
        await trials.abandon();
    }
}


/***/ }),

/***/ 37129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initOneImage: () => (/* binding */ initOneImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _probe_limiter_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59270);
/* harmony import */ var _load_validators_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91537);
/* harmony import */ var _one_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11861);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53448);
/* harmony import */ var _draft_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85435);






/**
 * Looks at the one image of a request, writes a Validator of what it does, and tries that; the request's
 * manifests are platforms that it is held to as well.
 *
 * @throws CanaryError
 */
async function initOneImage(request, dependencies, signal) {
    (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__.secretsOfRequest)(request).forEach(dependencies.onSecret);
    return await (0,_one_image_js__WEBPACK_IMPORTED_MODULE_1__/* .withOneImage */ .q)(request, dependencies, async (opened) => {
        const drafted = await (0,_draft_image_js__WEBPACK_IMPORTED_MODULE_3__.draftImage)(opened, signal);
        return { ...drafted, fits: await tryPlatforms(opened, signal) };
    }, signal);
}
async function tryPlatforms(opened, signal) {
    const { request } = opened;
    const limiter = (0,_probe_limiter_js__WEBPACK_IMPORTED_MODULE_4__/* .createLimiter */ .z)(request.concurrency);
    return await Promise.all(request.validators.map(async (name) => await limiter.run(() => tryPlatform(name, opened, signal))));
}
async function tryPlatform(name, opened, signal) {
    try {
        const validators = await (0,_load_validators_js__WEBPACK_IMPORTED_MODULE_5__/* .loadAll */ .g)({ ...opened.request, validators: [name] }, {}, signal);
        const prepared = await opened.prepare(validators, signal);
        const results = await Promise.all(prepared.map(async (one) => await one.run(one.validator, {}, signal)));
        const errors = results.flatMap((result) => result.errors);
        if (errors.length > 0)
            throw (0,_one_image_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .M)(errors);
        const checks = results.flatMap(({ report }) => report.checks);
        const failed = checks.filter(({ outcome }) => outcome !== 'passed');
        return {
            ...{ name, untried: null, total: checks.length, passed: checks.length - failed.length },
            failed: failed.map((check) => ({ name: check.name, reason: check.reason.message })),
        };
    }
    catch (error) {
        // What one platform asks for this machine may not have; that tells nothing of the others.
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc) || error.kind === 'cancelled')
            throw error;
        return { ...{ name, passed: 0, total: 0, failed: [] }, untried: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
    }
}


/***/ }),

/***/ 65783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTrials: () => (/* binding */ createTrials),
/* harmony export */   validatorsOf: () => (/* binding */ validatorsOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _init_draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30665);
/* harmony import */ var _validator_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50886);
/* harmony import */ var _one_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11861);
/** Runs what was written, before anybody is given it. */




/** Runs drafts while the image is still looked at: what is tried does not wait for what only may be seen. */
function createTrials(opened, signal) {
    const all = [];
    const start = (draft) => {
        const last = all.at(-1);
        if (last !== undefined && asksTheSame(last.draft, draft))
            return last;
        last?.stop.abort();
        const stop = new AbortController();
        const either = AbortSignal.any([signal, stop.signal]);
        const failures = failuresOf(draft, opened, either).then((leftOut) => ({ leftOut }), (error) => ({ error }));
        const trial = { draft, failures, stop };
        all.push(trial);
        return trial;
    };
    return {
        begin: (draft) => {
            if (draft !== null)
                start(draft);
        },
        end: async (draft) => {
            if (draft === null)
                return { draft: null, leftOut: [] };
            const outcome = await start(draft).failures;
            if ('error' in outcome)
                throw outcome.error;
            return await withoutFailures(draft, outcome.leftOut, opened, signal);
        },
        abandon: async () => {
            for (const { stop } of all)
                stop.abort();
            await Promise.all(all.map(({ failures }) => failures));
        },
    };
}
/** Comments apart: nothing is run of them. */
function asksTheSame(one, other) {
    const asked = ({ ports, checks }) => ({
        ports,
        checks: checks.map(({ name, probe }) => ({ name, probe })),
    });
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(asked(one), asked(other));
}
/** @throws CanaryError for what says nothing of the image */
async function withoutFailures(draft, failed, opened, signal) {
    if (failed.length === 0)
        return { draft, leftOut: [] };
    const names = new Set(failed.map(({ name }) => name));
    const checks = draft.checks.filter(({ name }) => !names.has(name));
    const rest = { ...draft, checks };
    const again = checks.length === 0 ? [] : await failuresOf(rest, opened, signal);
    const isGood = checks.length > 0 && again.length === 0;
    return { draft: isGood ? rest : null, leftOut: [...failed, ...again] };
}
async function failuresOf(draft, opened, signal) {
    const [prepared] = await opened.prepare(validatorsOf(draft), signal);
    if (prepared === undefined)
        throw new Error('a draft is one Validator');
    const { report, errors } = await prepared.run(prepared.validator, {}, signal);
    if (report.verdict === 'errored')
        throw (0,_one_image_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .M)(errors);
    return report.checks
        .filter(({ outcome }) => outcome !== 'passed')
        .map(({ name, reason }) => ({ name, reason: reason.message }));
}
/** As it would be read from the file. */
function validatorsOf(draft) {
    const origin = { kind: 'file', file: 'what was written', directory: null };
    return (0,_validator_load_js__WEBPACK_IMPORTED_MODULE_2__.loadValidators)([{ origin, text: (0,_init_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .renderDraft */ .WY)(draft) }]);
}


/***/ }),

/***/ 11861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ errorOf),
/* harmony export */   q: () => (/* binding */ withOneImage)
/* harmony export */ });
/* harmony import */ var _container_own_container_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7809);
/* harmony import */ var _container_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79862);
/* harmony import */ var _container_process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47581);
/* harmony import */ var _engine_deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7964);
/* harmony import */ var _engine_find_connect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64578);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99750);
/* harmony import */ var _validator_run_validator_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84521);
/* harmony import */ var _acquire_images_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95795);
/* harmony import */ var _describe_engine_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89897);
/* harmony import */ var _judge_on_engine_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82386);
/* harmony import */ var _open_image_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19889);
/* harmony import */ var _validator_options_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(35972);
/** One image on one engine, opened for whoever runs it more often than once. */













/**
 * Finds the engine, and sees to it that the one image of the request is there. Whatever was made on the
 * engine meanwhile is gone when this ends.
 *
 * @throws CanaryError
 */
async function withOneImage(request, dependencies, work, signal) {
    const { findEngine = _engine_find_connect_js__WEBPACK_IMPORTED_MODULE_4__/* .contactEngine */ .$d, onEvent } = dependencies;
    const found = await findEngine(request.engine, signal, (text) => {
        onEvent({ kind: 'output', text: `warning: ${text}\n` });
    });
    const engine = await found.open();
    const findings = { engine: null, errors: [], images: [], built: [], pushed: [] };
    const reading = (0,_open_image_js__WEBPACK_IMPORTED_MODULE_11__/* .startReading */ .B)(request, dependencies, engine, [], signal);
    try {
        await (0,_describe_engine_js__WEBPACK_IMPORTED_MODULE_9__/* .describeEngine */ .s)(engine, dependencies, findings, signal);
        const [entry] = await (0,_acquire_images_js__WEBPACK_IMPORTED_MODULE_8__/* .acquireAll */ .q)(request, dependencies, engine, findings, signal);
        if (entry?.image == null)
            throw errorOf(findings.errors);
        const labels = (0,_container_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .runLabels */ .xU)(request, dependencies.clock.date(), await (0,_container_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .ownIdentity */ .hY)());
        const { image, platform } = entry;
        const opened = { request, dependencies, engine, findings, reading, labels, image, platform };
        return await work({
            ...opened,
            prepare: (validators, abort) => prepareAll(opened, validators, abort),
        });
    }
    finally {
        await reading.close();
        await clearAway(engine, request.runId).finally(() => {
            engine.close();
        });
    }
}
async function clearAway(engine, runId) {
    const { patientSweep } = _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .runLimits */ .g2;
    const message = `the engine did not tell within ${patientSweep / 1000} s what this run has left on it`;
    const over = (0,_engine_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .deadline */ .n)(patientSweep, { code: 'containers-left', message });
    await (0,_container_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .removeLeftovers */ .DA)(engine, runId, over, new Set(), true);
}
/** What was told as part of a report, thrown as it was. */
function errorOf(errors) {
    const [first, ...rest] = errors;
    if (first === undefined)
        return new Error('it went wrong, and nobody says why');
    const { kind } = first;
    if (kind === 'internal')
        return new Error(first.message);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CanaryError */ .Rc(kind, [(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .noticeToProblem */ .Pc)(first), ...rest.map(_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .noticeToProblem */ .Pc)]);
}
async function prepareAll(opened, validators, signal) {
    const { request, engine, findings, image } = opened;
    const restriction = await (0,_judge_on_engine_js__WEBPACK_IMPORTED_MODULE_10__/* .restrictIfAsked */ .Yk)(request, engine, validators, signal);
    const checked = await (0,_judge_on_engine_js__WEBPACK_IMPORTED_MODULE_10__/* .checkOptions */ .Jr)(request, engine, validators, restriction);
    const { planAllDevices } = await __webpack_require__.e(/* import() */ 3662).then(__webpack_require__.bind(__webpack_require__, 73662));
    const devicesOf = await planAllDevices(request, engine, checked, findings, signal);
    if (devicesOf === null)
        throw errorOf(findings.errors);
    const { architecture } = await engine.identity.describe(signal);
    const neighbour = await (0,_container_own_container_js__WEBPACK_IMPORTED_MODULE_0__/* .findOwnContainer */ .Rm)(engine, signal);
    const { platform } = opened;
    const around = {
        ...{ ...opened, ...opened.reading },
        ...{ devicesOf, restriction, neighbour, architecture },
    };
    return checked.map((validator) => ({
        validator,
        run: async (asked, changes, abort) => await (0,_validator_run_validator_js__WEBPACK_IMPORTED_MODULE_7__.runValidator)(asked, {
            ...(0,_validator_options_js__WEBPACK_IMPORTED_MODULE_12__/* .validatorOptions */ .D)(around, validator, { image, platform }),
            keepFailed: false,
            onCheck: () => undefined,
            ...changes,
        }, abort),
    }));
}


/***/ })

};
;