"use strict";
exports.id = 8769;
exports.ids = [8769];
exports.modules = {

/***/ 99909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createInit: () => (/* binding */ createInit),
  initOnThisMachine: () => (/* binding */ initOnThisMachine),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/init/draft.ts + 1 modules
var draft = __webpack_require__(30665);
;// CONCATENATED MODULE: ./src/init/platforms.ts
/** How near an image is to what platforms ask of it: pure. */
/** Those that fit first, then by how much of each does. */
function byNearness(fits) {
    const share = ({ passed, total, untried }) => untried !== null ? -1 : passed / Math.max(1, total);
    return fits.toSorted((one, other) => share(other) - share(one) || (one.name < other.name ? -1 : 1));
}
/** One line each: those that fit, the nearest of the others with what it lacks, and the rest in short. */
function describeFits(fits) {
    const sorted = byNearness(fits);
    const [nearest] = sorted.filter((fit) => !isFit(fit) && fit.untried === null && fit.passed > 0);
    return sorted.flatMap((fit) => {
        const { name, passed, total, failed, untried } = fit;
        if (untried !== null)
            return [`${name}: could not be tried: ${untried}`];
        if (isFit(fit))
            return [`${name}: fits already, all ${total} checks pass`];
        const line = `${name}: ${passed} of ${total} checks pass`;
        if (fit !== nearest && sorted.length > 1)
            return [line];
        return [
            `${line}${sorted.length > 1 ? ', the nearest that does not fit' : ''}`,
            ...failed.map((check) => `  ${check.name}: ${check.reason}`),
        ];
    });
}
function isFit({ failed, untried, total }) {
    return untried === null && failed.length === 0 && total > 0;
}

// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/secrets/environment.ts
var environment = __webpack_require__(16540);
// EXTERNAL MODULE: ./src/secrets/errors.ts
var secrets_errors = __webpack_require__(7562);
// EXTERNAL MODULE: ./src/secrets/redactor.ts
var secrets_redactor = __webpack_require__(15753);
// EXTERNAL MODULE: ./src/validator/built-in.ts + 1 modules
var built_in = __webpack_require__(50215);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(96961);
// EXTERNAL MODULE: ./src/cli/one-image.ts
var one_image = __webpack_require__(91574);
// EXTERNAL MODULE: ./src/cli/only-image.ts
var only_image = __webpack_require__(67062);
;// CONCATENATED MODULE: ./src/cli/init.ts















const everyPlatform = 'all';
const usage = {
    command: 'init',
    synopsis: '[options] <image>',
    about: `Writes a first manifest of an image: runs it once, looks at what it starts, what listens and what
answers there, and writes a check for each, with why it is there. What is written has passed.`,
    flags: {
        output: {
            type: 'string',
            short: 'o',
            value: '<file>',
            help: 'write it here (standard output)',
        },
        force: { type: 'boolean', help: 'write over a file that is there' },
        platform: {
            type: 'string',
            value: '<name>',
            multiple: true,
            help: 'say whether it fits this built-in platform already; all of them: all; may be given several times',
        },
        ...one_image/* oneImageFlags */.vq,
    },
    takesWords: true,
    note: `Exit codes: 0 written, 1 no manifest passes, 2 usage or invalid input, 3 infrastructure.`,
    example: 'container-canary init --output canary.yaml ghcr.io/you/app:1.2',
};
/** `container-canary init`. */
function createInit(init, findEngine) {
    return async (args, io) => {
        const given = (0,flags/* readFlags */.uW)(usage, args, io);
        if (given === null)
            return 0;
        const image = (0,only_image/* onlyImage */.A)(usage, given.words);
        const { values } = given;
        const { pull } = given.choices();
        const validators = platformsOf(values.platform);
        const redactor = (0,secrets_redactor.createRedactor)((0,environment.secretsOfEnvironment)(io.env));
        try {
            const request = await (0,one_image/* oneImageRequest */.ft)({ image, validators, platform: null, pull }, values, io);
            const dependencies = (0,one_image/* oneImageDependencies */.Ht)(io, redactor, findEngine);
            const found = await init(request, dependencies, io.signal);
            const tell = (line) => {
                io.stderr.write(redactor.redact(`${(0,report_escape/* visibleLine */.P8)(line)}\n`));
            };
            for (const { name, reason } of found.leftOut) {
                tell(`left out: ${name}: it did not pass when it was run: ${reason}`);
            }
            const fits = describeFits(found.fits);
            fits.forEach(tell);
            if (found.draft === null) {
                tell(`${image}: no manifest: ${found.facts.end ?? 'nothing could be asked of it that passes'}`);
            }
            else {
                const text = redactor.redact((0,draft/* renderDraft */.WY)(found.draft, commentsOf(found.fits)));
                await write(text, values, io);
            }
            return (0,verdict/* exitCodeOfDraft */.Ky)(found.draft !== null);
        }
        catch (error) {
            throw (0,secrets_errors.redactError)(error, redactor);
        }
    };
}
/** @throws CanaryError (input) for names that no built-in platform has */
function platformsOf(names) {
    if (names.includes(everyPlatform))
        return built_in.builtInNames;
    const [wrong] = names.filter((name) => (0,built_in.findBuiltIn)(name) === null);
    if (wrong === undefined)
        return [...new Set(names)];
    throw (0,errors/* inputError */.Xu)({
        code: 'manifest-missing',
        message: `there is no built-in platform ${wrong}`,
        hint: (0,nearest/* didYouMean */.au)(wrong, built_in.builtInNames) ??
            `built-in names: ${[...built_in.builtInNames, everyPlatform].join(', ')}`,
    });
}
function commentsOf(fits) {
    if (fits.length === 0)
        return [];
    return ['Held to platforms as well:', ...describeFits(fits)];
}
async function write(text, { output, force }, io) {
    if (output === undefined) {
        io.stdout.write(text);
        return;
    }
    const path = (0,external_node_path_.resolve)(io.cwd, output);
    try {
        await (0,promises_.writeFile)(path, text, { flag: force ? 'w' : 'wx' });
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) === 'EEXIST')
            throw alreadyThere(output);
        throw new errors/* CanaryError */.Rc('input', { code: 'output', message: `${output} cannot be written: ${(0,errors/* describeSystemError */.Zo)(error)}` }, { cause: error });
    }
    io.stderr.write(`${(0,report_escape/* visibleLine */.P8)(`The manifest is in ${output}`)}\n`);
}
function alreadyThere(output) {
    return (0,errors/* inputError */.Xu)({
        code: 'output',
        message: `${output} is there already`,
        hint: '--force writes over it',
    });
}
const initOnThisMachine = async (request, dependencies, signal) => {
    const { initOneImage } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(148), __webpack_require__.e(190), __webpack_require__.e(886), __webpack_require__.e(4578), __webpack_require__.e(4384), __webpack_require__.e(1329), __webpack_require__.e(9302), __webpack_require__.e(5354), __webpack_require__.e(4521), __webpack_require__.e(5566)]).then(__webpack_require__.bind(__webpack_require__, 37129));
    return await initOneImage(request, dependencies, signal);
};


/***/ }),

/***/ 78341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   SB: () => (/* binding */ decodeAt),
/* harmony export */   Tr: () => (/* binding */ decodeItems),
/* harmony export */   VP: () => (/* binding */ isTexts),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   pi: () => (/* binding */ fieldNames)
/* harmony export */ });
/**
 * What everything has in common that reads foreign documents by hand, where a schema would take too
 * long: the way down into a document, and names of fields. What is wrong there, and how it is told,
 * is each reader's own.
 */
/** Decodes what stands one step further down. */
function decodeAt(step, value, decode, state) {
    state.path.push(step);
    const decoded = decode(value, state);
    state.path.pop();
    return decoded;
}
/** Decodes each item of a list, one step further down. */
function decodeItems(items, decode, state) {
    return items.map((item, index) => decodeAt(index, item, decode, state));
}
/** `checks[2].probe.httpGet`, as people write it. */
function describePath(path) {
    if (path.length === 0)
        return 'the document';
    return path
        .map((step, index) => typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)
        .join('');
}
/** An own field of plain data; undefined where there is none. */
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, name)?.value
        : undefined;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function fieldNames(...names) {
    const exact = new Set(names);
    const folded = new Map(names.map((name) => [name.toLowerCase(), name]));
    const meantBy = (key) => (exact.has(key) ? key : folded.get(fold(key)));
    return { exact, meantBy };
}
/** Go's JSON decoder folds ASCII letters, the long s and the Kelvin sign. */
function fold(key) {
    return key.replaceAll('ſ', 's').replaceAll('\u212a', 'k').toLowerCase();
}


/***/ }),

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


/***/ })

};
;