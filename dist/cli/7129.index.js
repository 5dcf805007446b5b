"use strict";
exports.id = 7129;
exports.ids = [7129];
exports.modules = {

/***/ 37129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initOneImage: () => (/* binding */ initOneImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _init_draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30665);
/* harmony import */ var _probe_limiter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59270);
/* harmony import */ var _load_validators_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91537);
/* harmony import */ var _one_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11861);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53448);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85863);
/* harmony import */ var _try_draft_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65783);








/**
 * Looks at the one image of a request, writes a Validator of what it does, and tries that; the request's
 * manifests are platforms that it is held to as well.
 *
 * @throws CanaryError
 */
async function initOneImage(request, dependencies, signal) {
    (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__.secretsOfRequest)(request).forEach(dependencies.onSecret);
    return await (0,_one_image_js__WEBPACK_IMPORTED_MODULE_2__/* .withOneImage */ .q)(request, dependencies, async (opened) => {
        const facts = await (0,_look_js__WEBPACK_IMPORTED_MODULE_4__.lookAtImage)(opened, signal);
        const draft = (0,_init_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(facts);
        const tried = draft === null ? nothing : await (0,_try_draft_js__WEBPACK_IMPORTED_MODULE_5__.tryDraft)(draft, opened, signal);
        return { ...tried, facts, fits: await tryPlatforms(opened, signal) };
    }, signal);
}
const nothing = { draft: null, leftOut: [] };
async function tryPlatforms(opened, signal) {
    const { request } = opened;
    const limiter = (0,_probe_limiter_js__WEBPACK_IMPORTED_MODULE_6__/* .createLimiter */ .z)(request.concurrency);
    return await Promise.all(request.validators.map(async (name) => await limiter.run(() => tryPlatform(name, opened, signal))));
}
async function tryPlatform(name, opened, signal) {
    try {
        const validators = await (0,_load_validators_js__WEBPACK_IMPORTED_MODULE_7__/* .loadAll */ .g)({ ...opened.request, validators: [name] }, {}, signal);
        const prepared = await opened.prepare(validators, signal);
        const results = await Promise.all(prepared.map(async (one) => await one.run(one.validator, {}, signal)));
        const errors = results.flatMap((result) => result.errors);
        if (errors.length > 0)
            throw (0,_one_image_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOf */ .M)(errors);
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

/***/ 85863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAtImage: () => (/* binding */ lookAtImage),
  untilQuiet: () => (/* binding */ untilQuiet)
});

// EXTERNAL MODULE: ./src/container/listeners.ts
var container_listeners = __webpack_require__(84182);
// EXTERNAL MODULE: ./src/limits.ts + 16 modules
var limits = __webpack_require__(71460);
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







/** @throws CanaryError for what says nothing of the image */
async function lookAtImage(opened, signal) {
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
            seen.running = await lookAtRunning(container, exposed, opened, abort);
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
async function lookAtRunning(container, exposed, { engine, dependencies }, signal) {
    const { clock } = dependencies;
    const found = await untilQuiet(container, exposed, clock, signal);
    const outward = found.ports;
    const ask = askOf(container, engine, signal);
    const answers = await Promise.all(outward.map(async (port) => await answerOf(port, ask)));
    const ports = outward.flatMap((port, index) => {
        const answer = answers[index] ?? null;
        return answer === null ? [] : [{ port, answers: answer }];
    });
    const names = ports.length > 0 ? [] : ['true', '/bin/true', '/usr/bin/true'];
    const codes = await Promise.all(names.map(async (name) => await ask({ action: 'exec', command: [name] })));
    const harmless = names.find((_, index) => codes[index] === 'ok') ?? null;
    await clock.sleep(container.startedAt + limits/* initLimits */.NL.settle - clock.now(), signal);
    const state = await engine.containers.inspect(container.id, signal);
    if (state?.status !== 'running')
        return null;
    return { ...found, ports, harmless };
}
/** Waits until nothing new begins to listen, for as long as anybody who types a command would. */
async function untilQuiet({ sockets, startedAt }, exposed, clock, signal) {
    const over = clock.now() + limits/* initLimits */.NL.look;
    let seen = '';
    let since = clock.now();
    let listeners = [];
    while (clock.now() < over && !signal.aborted) {
        listeners = sockets?.listeners() ?? [];
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


/***/ }),

/***/ 65783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryDraft: () => (/* binding */ tryDraft),
/* harmony export */   validatorsOf: () => (/* binding */ validatorsOf)
/* harmony export */ });
/* harmony import */ var _init_draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30665);
/* harmony import */ var _validator_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50886);
/* harmony import */ var _one_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11861);



/** @throws CanaryError for what says nothing of the image */
async function tryDraft(draft, opened, signal) {
    const failed = await failuresOf(draft, opened, signal);
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
        throw (0,_one_image_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOf */ .M)(errors);
    return report.checks
        .filter(({ outcome }) => outcome !== 'passed')
        .map(({ name, reason }) => ({ name, reason: reason.message }));
}
/** As it would be read from the file. */
function validatorsOf(draft) {
    const origin = { kind: 'file', file: 'what was written', directory: null };
    return (0,_validator_load_js__WEBPACK_IMPORTED_MODULE_1__.loadValidators)([{ origin, text: (0,_init_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDraft */ .WY)(draft) }]);
}


/***/ })

};
;