"use strict";
exports.id = 9448;
exports.ids = [9448,6036,377];
exports.modules = {

/***/ 30665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bz: () => (/* binding */ draftOf),
  WY: () => (/* binding */ renderDraft)
});

// UNUSED EXPORTS: patienceOf

// EXTERNAL MODULE: ./src/convert/commented-yaml.ts
var commented_yaml = __webpack_require__(53475);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
;// CONCATENATED MODULE: ./src/schema-address.ts
/** Where editors find the JSON Schemas of what is read here: the files of the repository, by its major tag. */
const schemas = 'https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema';
function schemaAddress(name) {
    return `${schemas}/${name}.schema.json`;
}
/** The comment by which editors find the schema of a manifest, whatever its name. */
const validatorModeline = `# yaml-language-server: $schema=${schemaAddress('validator')}`;
const compatibilityModeline = (/* unused pure expression or super */ null && (`# yaml-language-server: $schema=${schemaAddress('compatibility')}`));

;// CONCATENATED MODULE: ./src/init/draft.ts



/** Null where nothing at all could be asked of the image. */
function draftOf(facts) {
    const checks = [
        ...staticChecks(facts),
        ...(facts.running === null ? [] : runChecks(facts.running)),
    ];
    if (checks.length === 0)
        return null;
    return {
        name: nameOf(facts.image),
        comments: commentsOf(facts),
        ports: facts.running?.ports.map(({ port }) => port) ?? [],
        checks,
    };
}
/** @param added told above all else, such as what else was tried */
function renderDraft(draft, added = []) {
    const fields = [
        { key: 'apiVersion', value: 'container-canary.nvidia.com/v1' },
        { key: 'kind', value: 'Validator' },
        { key: 'name', value: draft.name },
        { key: 'description', value: `What ${draft.name} did when this was written` },
        ...(0,commented_yaml/* listField */.FZ)('ports', draft.ports.map((port) => (0,commented_yaml/* mapping */.pq)({ port, protocol: 'TCP' }))),
        { key: 'checks', value: draft.checks.map(checkNode) },
    ];
    const text = (0,commented_yaml/* renderYaml */.Wd)({ comments: [...draft.comments, ...added], fields });
    return `${validatorModeline}\n${text}`;
}
function checkNode({ name, description, comments, probe }) {
    const fields = [
        { key: 'name', value: name },
        { key: 'description', value: description },
        { key: 'probe', value: probe },
    ];
    return { comments, fields };
}
function staticChecks({ user, program }) {
    const isRoot = /^(?:|0|root)(?::.*)?$/.test(user);
    return [
        ...(program === null
            ? []
            : [
                {
                    name: 'program',
                    description: 'The program that it starts is there, with all that it needs',
                    comments: [
                        `It starts ${program}. This is read from its files: nothing runs, and a library that is missing is told by its name.`,
                    ],
                    probe: (0,commented_yaml/* mapping */.pq)({ program: (0,commented_yaml/* mapping */.pq)({ name: program }) }),
                },
            ]),
        ...(isRoot
            ? []
            : [
                {
                    name: 'user',
                    description: 'It does not run as root',
                    comments: [`Its USER is ${user}; platforms that refuse root count on that.`],
                    probe: (0,commented_yaml/* mapping */.pq)({ image: (0,commented_yaml/* mapping */.pq)({ user }) }),
                },
            ]),
    ];
}
function runChecks(running) {
    const { ports, harmless } = running;
    if (ports.length > 0)
        return ports.map((port) => portCheck(port, running));
    if (harmless === null)
        return [];
    return [
        {
            name: 'runs',
            description: 'It starts, and runs on',
            comments: [
                `It listens on no port. A command can be run only in a container that runs: this one asks nothing else, ${limits/* initLimits */.NL.settle / 1000} s after the start.`,
            ],
            probe: (0,commented_yaml/* mapping */.pq)({
                exec: (0,commented_yaml/* mapping */.pq)({ command: [harmless] }),
                initialDelaySeconds: limits/* initLimits */.NL.settle / 1000,
            }),
        },
    ];
}
function portCheck({ port, answers }, { readyAfter }) {
    const patience = patienceOf(readyAfter);
    const timing = { timeoutSeconds: patience, failureThreshold: patience };
    const took = `It took ${(readyAfter / 1000).toFixed(1)} s to answer; it is given ${patience} s.`;
    switch (answers.kind) {
        case 'http': {
            const { scheme, path } = answers;
            const tls = scheme === 'HTTPS' ? { scheme } : {};
            return {
                name: `http-${port}`,
                description: `Answers ${path} on port ${port}`,
                comments: [
                    path === '/'
                        ? `It listens on ${port} and answers ${scheme} there. No well-known health path was told from others: name one, if it has one.`
                        : `It listens on ${port}, and ${path} answers 2xx, as other paths do not.`,
                    took,
                ],
                probe: (0,commented_yaml/* mapping */.pq)({ httpGet: (0,commented_yaml/* mapping */.pq)({ path, port, ...tls }), ...timing }),
            };
        }
        case 'grpc':
            return {
                name: `grpc-${port}`,
                description: `Serves gRPC on port ${port}`,
                comments: [`It listens on ${port}, and its gRPC health service says SERVING.`, took],
                probe: (0,commented_yaml/* mapping */.pq)({ grpc: (0,commented_yaml/* mapping */.pq)({ port }), ...timing }),
            };
        default:
            return {
                name: `port-${port}`,
                description: `Takes connections on port ${port}`,
                comments: [
                    answers.kind === 'tcp'
                        ? `It listens on ${port}, and speaks neither HTTP nor gRPC with a health service.`
                        : `It listens on ${port} and speaks ${answers.scheme}, but none of the paths that were tried answers 2xx: an httpGet with the right one would ask for more.`,
                    took,
                ],
                probe: (0,commented_yaml/* mapping */.pq)({ tcpSocket: (0,commented_yaml/* mapping */.pq)({ port }), ...timing }),
            };
    }
}
/** Whole seconds: many times as long as it took here, where nothing else was to be done. */
function patienceOf(readyAfter) {
    return Math.max(limits/* initLimits */.NL.patience, Math.ceil((limits/* initLimits */.NL.patienceTimes * readyAfter) / 10_000) * 10);
}
function commentsOf({ image, exposed, running, end }) {
    const listened = [...(running?.ports.map(({ port }) => port) ?? []), ...(running?.loopback ?? [])];
    const silent = exposed.filter((port) => !listened.includes(port));
    return [
        `Written from what ${image} did when it was run once: what it should do, only you know.`,
        ...(end === null
            ? []
            : [
                `${end}: nothing of a running container could be asked. Say what it needs (env, command, volumes), and write checks for it.`,
            ]),
        ...(end !== null || silent.length === 0
            ? []
            : [
                `It exposes ${silent.join(', ')}, and did not listen there: it may need a setting (env, command) that it did not have.`,
            ]),
        ...(running === null || running.loopback.length === 0
            ? []
            : [
                `It listens on ${running.loopback.join(', ')} at the loopback address alone, where nobody outside of it gets.`,
            ]),
        ...(running === null || running.isSeen
            ? []
            : ['What listens in it could not be seen from here: only ports that it exposes were tried.']),
    ];
}
function nameOf(image) {
    const [path = ''] = image.split('@');
    const last = path
        .replace(/:[^/:]*$/, '')
        .split('/')
        .at(-1) ?? '';
    const name = last.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 63);
    return name === '' ? 'image' : name;
}


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

/***/ 67880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/**
 * The lines of a text, looked for when the first place is asked for. The parser counts lines as well,
 * but loses some of those it skips after an error, and every place behind them is wrong then.
 */
function linesOf(text) {
    let known;
    return {
        placeOf: (offset) => {
            const starts = (known ??= startsOf(text));
            const inside = Math.min(Math.max(0, offset), text.length);
            const line = lineAt(starts, inside);
            return { line, column: inside - (starts[line - 1] ?? 0) + 1 };
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
        starts.push(end + 1);
    }
    return starts;
}
/** The last line that starts at or before the offset, from 1. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}


/***/ }),

/***/ 92758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ locationAt),
  parseDocuments: () => (/* binding */ parseDocuments),
  Zt: () => (/* binding */ parseSyntax),
  T6: () => (/* binding */ refuseDeepTree),
  ZI: () => (/* binding */ refuseSyntaxErrors)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(37006);
;// CONCATENATED MODULE: ./src/yaml/cost.ts


/**
 * Looks at the text before the parser does, which is recursive, and takes some 700 bytes for each
 * value however short. Brackets and marks inside of strings count too, so the bounds are generous.
 */
function refuseCostlyText(source, maxValues, maxDocuments) {
    const { deepest, values, documents } = costOf(source.text);
    if (deepest > limits/* yamlLimits */.G9.depth * 10) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-deep', 'is nested too deeply');
    }
    if (values > maxValues) {
        const count = `has ${values} lines and values; at most ${maxValues} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-values', count);
    }
    // A document may have a mark at either end.
    if (documents > maxDocuments * 2 + 1) {
        const count = `has more than ${maxDocuments} documents; at most that many are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
}
const blank = /\s/;
function costOf(text) {
    let [depth, deepest, values] = [0, 0, 0];
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '[' || character === '{')
            deepest = Math.max(deepest, ++depth);
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
        if (beginsValue(text, at, character))
            values++;
    }
    return { deepest, values, documents: text.match(/^(?:---|\.\.\.)(?!\S)/gm)?.length ?? 0 };
}
function beginsValue(text, at, character) {
    switch (character) {
        case '[':
        case '{':
        case ',':
        case '\n':
            return true;
        case ':':
            return text[at - 1] === '"' || blank.test(text[at + 1] ?? ' ');
        case '-':
        case '?':
            return blank.test(text[at + 1] ?? ' ');
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/yaml/find-node.ts
/** Where in a syntax tree the parts of a document's value were written. */


/** The offset of what is written at `path`; a missing end of the path falls back to its parent. */
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = startOf(node);
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document) ?? null;
        if (!(0,dist/* isCollection */.P3)(node))
            return offset;
        const pair = findPair(node, step, document);
        if (pair !== null) {
            const isLast = index === path.length - 1;
            const key = pair.key;
            const value = pair.value;
            offset =
                isLast && part === 'key' ? startOf(key, offset) : startOf(value, startOf(key, offset));
            node = value;
        }
        else if (typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined || (0,dist/* isPair */.tO)(item))
                return offset;
            node = item;
            offset = startOf(node, offset);
        }
        else {
            return offset;
        }
    }
    return offset;
}
/** The pair of a key: the mapping's own, otherwise that of the first mapping merged into it. */
function findPair(node, key, document, depth = 0) {
    if (!(0,dist/* isMap */.jh)(node) || depth > limits/* yamlLimits */.G9.depth)
        return null;
    const own = node.items.find((item) => keyEquals(item.key, key));
    if (own !== undefined)
        return own;
    for (const { key: name, value } of node.items) {
        if (!isMergeKey(name))
            continue;
        const merged = resolveAlias(value, document);
        const sources = (0,dist/* isSeq */.oP)(merged) ? merged.items : [merged];
        for (const source of sources) {
            const mapping = resolveAlias(source, document);
            const found = (0,dist/* isMap */.jh)(mapping) ? findPair(mapping, key, document, depth + 1) : null;
            if (found !== null)
                return found;
        }
    }
    return null;
}
function resolveAlias(node, document) {
    return (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}
function keyEquals(key, step) {
    if (isMergeKey(key))
        return false;
    const name = key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
    return String(name) === String(step);
}
function startOf(node, otherwise = 0) {
    return node?.range?.[0] ?? otherwise;
}
/** A plain `<<`, which may stand several times in one mapping; `"<<"` is a key like any other. */
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.source === '<<' && key.type === 'PLAIN';
}

;// CONCATENATED MODULE: ./src/yaml/go-tags.ts
/**
 * Dates and `1:30` stay text: YAML 1.1 has types for them, Go's parsers read them as strings. And a
 * number has a digit in front of its exponent or point, or behind the point: to the library `.` and
 * `e3` are numbers as well.
 */
function asGoReads(tags) {
    const times = ['intTime', 'floatTime', 'timestamp'];
    return tags
        .filter((tag) => {
        if (typeof tag === 'string')
            return !times.includes(tag);
        const isTime = 'format' in tag && tag.format === 'TIME';
        return !isTime && tag.tag !== 'tag:yaml.org,2002:timestamp';
    })
        .map((tag) => (isScalarTag(tag) ? withDigits(tag) : tag));
}
function isScalarTag(tag) {
    return typeof tag !== 'string' && tag.collection === undefined;
}
function withDigits(tag) {
    if (tag.tag !== 'tag:yaml.org,2002:float' || tag.test === undefined)
        return tag;
    if (tag.test.test('.'))
        return { ...tag, test: pointNumber };
    return tag.test.test('e3') ? { ...tag, test: exponentNumber } : tag;
}
const pointNumber = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/;
const exponentNumber = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)[eE][-+]?[0-9]+$/;
/** `010` is 8 to readers of YAML 1.1, and 10 to those of YAML 1.2: a text, which no place for a number takes. */
function zerosAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:int' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![-+]?0[0-9])(?:${source})`, flags) };
    });
}
/** Booleans of YAML 1.1 without `y` and `n`, which people mean as names. */
function lettersAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:bool' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![yYnN]$)(?:${source})`, flags) };
    });
}

// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
;// CONCATENATED MODULE: ./src/yaml/parse.ts








/**
 * Parses a stream of YAML (or JSON) documents within the bounds of {@link yamlLimits}.
 * Empty documents are left out, so an empty file gives an empty list.
 *
 * @throws CanaryError (input) with every syntax problem, each at its file:line:column
 */
function parseDocuments(source, options = {}) {
    const { documents, lines } = parseSyntax(source, options);
    refuseSyntaxErrors(source, lines, documents);
    return documents
        .filter((document) => !isEmpty(document))
        .map((document) => toParsedDocument(source, lines, document, options));
}
/**
 * The syntax trees of a text within the bounds of {@link yamlLimits}; errors stay in the documents.
 *
 * @throws CanaryError (input) when the text exceeds a bound
 */
function parseSyntax(source, options = {}) {
    const maxBytes = options.maxBytes ?? limits/* yamlLimits */.G9.bytes;
    const size = Buffer.byteLength(source.text);
    if (size > maxBytes) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-large', `has ${size} bytes; at most ${maxBytes} are read`);
    }
    const maxDocuments = options.maxDocuments ?? limits/* yamlLimits */.G9.documents;
    refuseCostlyText(source, options.maxValues ?? limits/* yamlLimits */.G9.values, maxDocuments);
    const lines = (0,yaml_lines/* linesOf */.D)(source.text);
    const documents = parseStream(source, options);
    if (documents.length > maxDocuments) {
        const count = `has ${documents.length} documents; at most ${maxDocuments} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
    return { documents, lines };
}
/** Nothing between two `---` is no document; a written `null` is one. */
function isEmpty(document) {
    const contents = document.contents;
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source);
}
function parseStream(source, options) {
    try {
        const parsed = (0,dist/* parseAllDocuments */.hR)(source.text, {
            prettyErrors: false,
            version: options.version ?? '1.2',
            customTags: (tags) => readAs(options, asGoReads(tags)),
            // A type of YAML 1.1 that Go's parsers, and so the writers of manifests, know in any version.
            merge: true,
            // The library compares each key with all before it: hours, for a file of many keys.
            uniqueKeys: false,
            ...(options.schema === undefined ? {} : { schema: options.schema }),
            logLevel: 'silent',
        });
        return 'empty' in parsed ? [] : parsed;
    }
    catch (error) {
        // The parser is recursive: what is nested too deeply ends in a RangeError.
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-unreadable', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function readAs({ letters, leadingZeros }, tags) {
    const zeros = leadingZeros === 'text' ? zerosAsText(tags) : tags;
    return letters === 'text' ? lettersAsText(zeros) : zeros;
}
/** @throws CanaryError (input) with every syntax error of the documents */
function refuseSyntaxErrors(source, lines, documents) {
    const problems = documents
        .flatMap((document) => document.errors)
        .slice(0, limits/* yamlLimits */.G9.problems)
        .map((error) => ({
        code: 'yaml-syntax',
        message: `not valid YAML: ${firstSentence(error.message)}`,
        location: locationAt(source, lines, error.pos[0]),
    }));
    (0,errors/* refuseProblems */.nN)(problems);
}
function toParsedDocument(source, lines, document, options) {
    refuseDeepTree(source, lines, document);
    if (options.duplicateKeys !== 'last')
        refuseDuplicateKeys(source, lines, document);
    return {
        file: source.file,
        value: toPlainValue(source, document, options),
        locate: (path) => locationAt(source, lines, offsetOf(document, path, 'value')),
        locateKey: (path) => locationAt(source, lines, offsetOf(document, path, 'key')),
    };
}
/** @throws CanaryError (input) when a document is nested deeper than {@link yamlLimits} allows */
function refuseDeepTree(source, lines, document) {
    (0,dist/* visit */.YR)(document, {
        Collection: (_key, node, ancestors) => {
            const depth = ancestors.filter(dist/* isCollection */.P3).length + 1;
            if (depth <= limits/* yamlLimits */.G9.depth)
                return;
            throw new errors/* CanaryError */.Rc('input', {
                code: 'yaml-too-deep',
                message: `is nested deeper than ${limits/* yamlLimits */.G9.depth} levels`,
                location: locationAt(source, lines, node.range?.[0] ?? 0),
            });
        },
    });
}
function refuseDuplicateKeys(source, lines, document) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_key, mapping) => {
            const seen = new Set();
            for (const { key } of mapping.items) {
                if (!(0,dist/* isScalar */.jn)(key) || isMergeKey(key))
                    continue;
                if (seen.has(key.value)) {
                    const location = locationAt(source, lines, startOf(key));
                    const message = `not valid YAML: the key ${JSON.stringify(key.value)} is written twice`;
                    problems.push({ code: 'yaml-duplicate-key', message, location });
                }
                seen.add(key.value);
            }
        },
    });
    (0,errors/* refuseProblems */.nN)(problems.slice(0, limits/* yamlLimits */.G9.problems));
}
function toPlainValue(source, document, options) {
    try {
        return document.toJS({
            maxAliasCount: limits/* yamlLimits */.G9.aliases,
            mapAsMap: options.mappings === 'map',
        });
    }
    catch (error) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-aliases', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The line and column of an offset into the text. */
function locationAt(source, lines, offset) {
    const { line, column } = lines.placeOf(offset);
    return (0,yaml_source/* placeIn */.VV)(source, line, column);
}
function firstSentence(message) {
    return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
}


/***/ })

};
;