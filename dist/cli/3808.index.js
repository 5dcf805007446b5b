"use strict";
exports.id = 3808;
exports.ids = [3808,351];
exports.modules = {

/***/ 3808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(351);
// EXTERNAL MODULE: ./src/compatibility/back-references.ts
var back_references = __webpack_require__(6652);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/compatibility/yaml-scalar.ts
var yaml_scalar = __webpack_require__(202);
;// CONCATENATED MODULE: ./src/compatibility/safe-yaml.ts
/** YAML that parsers of 1.1 and 1.2 read alike. */


/** Text is quoted wherever some parser could take it for something else than text. */
function toSafeYaml(value) {
    const document = new dist/* Document */.yo(value, { aliasDuplicateObjects: false });
    (0,dist/* visit */.YR)(document, {
        Scalar: (_key, node) => {
            if (typeof node.value !== 'string' || node.value.includes('\n'))
                return;
            node.type = isPlain(node.value) ? 'PLAIN' : 'QUOTE_DOUBLE';
        },
        Pair: (_key, pair) => {
            if ((0,dist/* isScalar */.jn)(pair.key) && typeof pair.key.value === 'string') {
                pair.key.type = isPlain(pair.key.value) ? 'PLAIN' : 'QUOTE_DOUBLE';
            }
        },
    });
    return document.toString({ lineWidth: 0 });
}
function isPlain(text) {
    if (!/^[A-Za-z][A-Za-z0-9_./-]*$/.test(text))
        return false;
    const scalar = { kind: 'scalar', text, plain: true, tag: null, offset: 0 };
    return (0,yaml_scalar/* readScalar */.$t)(scalar).type === 'string';
}

;// CONCATENATED MODULE: ./src/compatibility/export.ts
/**
 * What Kubernetes needs so that only nodes that fit are chosen. Sets are alternatives and all rules
 * of a set are required; each target says that in its own way.
 */




const exportTargets = ['nodefeaturegroup', 'nodefeaturerule', 'nodeaffinity'];
/**
 * Renders a spec as YAML.
 *
 * - `nodefeaturegroup`: one NodeFeatureGroup a set, with one rule, since a group takes nodes that any
 *   of its rules matches.
 * - `nodefeaturerule`: one NodeFeatureRule that labels the nodes of each set.
 * - `nodeaffinity`: the `affinity` of a Pod that asks for those labels; weights become preferences.
 *
 * @throws CanaryError (input) for what the target cannot say
 */
function exportSpec(spec, target, options) {
    const sets = spec.sets.filter(({ tag }) => options.tags.length === 0 || options.tags.includes(tag));
    if (sets.length === 0) {
        throw new errors/* CanaryError */.Rc('input', {
            code: 'nothing-to-export',
            message: `${spec.source} has no compatibility set to export`,
        });
    }
    refuseNullExpressions(sets);
    switch (target) {
        case 'nodefeaturegroup':
            return sets.map((set) => toSafeYaml(nodeFeatureGroup(set, options))).join('---\n');
        case 'nodefeaturerule':
            return toSafeYaml(nodeFeatureRule(sets, options));
        case 'nodeaffinity':
            return toSafeYaml(nodeAffinity(sets, options));
    }
}
const apiVersion = 'nfd.k8s-sigs.io/v1alpha1';
function nodeFeatureGroup(set, options) {
    refuseBackReferences(set);
    const { namespace } = options;
    return {
        apiVersion,
        kind: 'NodeFeatureGroup',
        metadata: { name: nameOfSet(set, options), ...(namespace === null ? {} : { namespace }) },
        spec: { featureGroupRules: [mergeRules(set)] },
    };
}
/** One rule that matches where all rules of the set do. */
function mergeRules(set) {
    const matchFeatures = set.rules.flatMap((rule) => rule.matchFeatures);
    const alternatives = set.rules
        .filter(({ matchAny }) => matchAny.length > 0)
        .map(({ matchAny }) => matchAny.map((element) => element.matchFeatures));
    const combinations = alternatives.reduce((product, { length }) => product * length, 1);
    if (combinations > limits/* compatibilityLimits */.Po.exportedAlternatives) {
        throw new errors/* CanaryError */.Rc('input', {
            code: 'export-too-large',
            message: `the alternatives of this set combine in ${combinations} ways; at most ${limits/* compatibilityLimits */.Po.exportedAlternatives} are exported`,
            location: set.location,
        });
    }
    const matchAny = alternatives.length === 0 ? [] : combine(alternatives);
    return {
        name: set.rules.map(({ name }) => name).join(' and ') || 'any node',
        ...exportMatchers(matchFeatures, matchAny),
    };
}
/** Every way to take one alternative of each rule. */
function combine(alternatives) {
    return alternatives.reduce((ways, choices) => ways.flatMap((way) => choices.map((choice) => [...way, ...choice])), [[]]);
}
/** Rules run in order, so each sets a variable, and a last one asks for all of them. */
function nodeFeatureRule(sets, options) {
    const rules = sets.flatMap((set) => {
        const markers = set.rules.map((_, index) => `${nameOfSet(set, options)}.${index}`);
        const steps = set.rules.map((rule, index) => exportRule(rule, markers[index] ?? ''));
        const expressions = Object.fromEntries(markers.map((marker) => [marker, { op: 'IsTrue' }]));
        const matchFeatures = [{ feature: back_references/* backReferenceKey */.G, matchExpressions: expressions }];
        const label = {
            name: `${nameOfSet(set, options)}: all rules`,
            labels: { [labelOfSet(set, options)]: 'true' },
            ...(markers.length === 0 ? {} : { matchFeatures }),
        };
        return [...steps, label];
    });
    return { apiVersion, kind: 'NodeFeatureRule', metadata: { name: options.name }, spec: { rules } };
}
/** In a cluster the variables of a rule, its mark among them, are set only where it matches. */
function exportRule(rule, mark) {
    const { name, vars, varsTemplate, matchFeatures, matchAny } = rule;
    return {
        name,
        vars: { ...Object.fromEntries(vars), [mark]: 'true' },
        ...(varsTemplate === '' ? {} : { varsTemplate }),
        ...exportMatchers(matchFeatures, matchAny.map((element) => element.matchFeatures)),
    };
}
function exportMatchers(matchFeatures, matchAny) {
    return {
        ...(matchFeatures.length === 0 ? {} : { matchFeatures: matchFeatures.map(exportTerm) }),
        ...(matchAny.length === 0
            ? {}
            : { matchAny: matchAny.map((terms) => ({ matchFeatures: terms.map(exportTerm) })) }),
    };
}
function nodeAffinity(sets, options) {
    const termOf = (set) => ({
        matchExpressions: [{ key: labelOfSet(set, options), operator: 'In', values: ['true'] }],
    });
    const preferred = sets
        .filter(({ weight }) => weight > 0n)
        .map((set) => ({
        // Kubernetes takes weights from 1 to 100.
        weight: Number(set.weight > 100n ? 100n : set.weight),
        preference: termOf(set),
    }));
    return {
        affinity: {
            nodeAffinity: {
                requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: sets.map(termOf) },
                ...(preferred.length === 0
                    ? {}
                    : { preferredDuringSchedulingIgnoredDuringExecution: preferred }),
            },
        },
    };
}
function exportTerm({ feature, matchExpressions, matchName }) {
    return {
        feature,
        ...(matchExpressions === null
            ? {}
            : {
                matchExpressions: Object.fromEntries([...matchExpressions].map(([name, { expression }]) => [
                    name,
                    expression === null ? null : exportExpression(expression),
                ])),
            }),
        ...(matchName === null ? {} : { matchName: exportExpression(matchName) }),
    };
}
function exportExpression({ op, value, type }) {
    return { op, ...(value.length === 0 ? {} : { value }), ...(type === '' ? {} : { type }) };
}
function nameOfSet({ tag, index }, { name }) {
    const suffix = tag
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    // The position keeps two sets with the same tag apart.
    return `${name}-${index}${suffix === '' ? '' : `-${suffix}`}`.slice(0, 55).replace(/-$/, '');
}
function labelOfSet(set, options) {
    return `feature.node.kubernetes.io/compat-${nameOfSet(set, options)}`;
}
/** A group's rules do not see each other, so variables cannot be asked for. */
function refuseBackReferences(set) {
    const problems = set.rules
        .flatMap(({ matchFeatures, matchAny }) => [{ matchFeatures }, ...matchAny])
        .flatMap(({ matchFeatures }) => matchFeatures)
        .filter(({ feature }) => feature.toLowerCase() === back_references/* backReferenceKey */.G)
        .map(({ location }) => ({
        code: 'export-back-reference',
        message: 'a NodeFeatureGroup cannot ask for variables of other rules',
        location,
        hint: 'export to nodefeaturerule instead',
    }));
    throwIfAny(problems);
}
function refuseNullExpressions(sets) {
    const problems = sets
        .flatMap(({ rules }) => rules)
        .flatMap(({ matchFeatures, matchAny }) => [{ matchFeatures }, ...matchAny])
        .flatMap(({ matchFeatures }) => matchFeatures)
        .flatMap(({ matchExpressions }) => [...(matchExpressions ?? [])])
        .filter(([, { expression }]) => expression === null)
        .map(([name, { location }]) => ({
        code: 'null-expression',
        message: `${name} has no expression`,
        location,
    }));
    throwIfAny(problems);
}
function throwIfAny(problems) {
    const [first, ...rest] = problems.slice(0, limits/* compatibilityLimits */.Po.problems);
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
}

// EXTERNAL MODULE: ./src/compatibility/parse.ts + 2 modules
var parse = __webpack_require__(234);
// EXTERNAL MODULE: ./src/cli/compat/flags.ts
var flags = __webpack_require__(9254);
;// CONCATENATED MODULE: ./src/cli/compat/export.ts




const command = 'compat export';
const help = `Usage: container-canary compat export <spec> --as <target> [options]

Prints what Kubernetes needs so that only nodes that fit the spec are chosen.

      --as <target>        nodefeaturegroup, nodefeaturerule or nodeaffinity
      --name <name>        names the objects and labels (default: the file's name)
      --namespace <name>   of NodeFeatureGroups
      --tags <tag,…>       only the sets with one of these tags
  -h, --help               this text

A node affinity asks for the labels that the NodeFeatureRule of the same name sets.
`;
const options = {
    as: { type: 'string' },
    name: { type: 'string' },
    namespace: { type: 'string' },
    tags: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h', default: false },
};
/** `container-canary compat export`. */
const run = async (args, io) => {
    const { values, positionals } = (0,flags/* parseFlags */.bQ)(command, args, options);
    if (values.help) {
        io.stdout.write(help);
        return 0;
    }
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0)
        throw (0,flags/* usageError */.Wp)(command, 'give one spec');
    if (values.as === undefined)
        throw (0,flags/* usageError */.Wp)(command, 'give --as');
    const target = (0,flags/* readChoice */.Kf)(command, '--as', values.as, exportTargets);
    const name = values.name ?? nameOf(file);
    if (!/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(name)) {
        throw (0,flags/* usageError */.Wp)(command, `--name takes up to 40 lower case letters, digits and dashes, not "${name}"`);
    }
    const spec = (0,parse/* parseSpec */.F)(await (0,flags/* readSpec */.Ot)(file, io));
    const tags = (0,flags/* splitList */.ry)(values.tags ?? []);
    io.stdout.write(exportSpec(spec, target, { name, namespace: values.namespace ?? null, tags }));
    return 0;
};
function nameOf(file) {
    return (0,external_node_path_.basename)(file)
        .replace(/\.ya?ml$/, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 40);
}


/***/ }),

/***/ 9254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   Ot: () => (/* binding */ readSpec),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   jy: () => (/* binding */ compileSource),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _compatibility_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6217);
/* harmony import */ var _compatibility_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(234);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(351);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7006);







/**
 * Reads the arguments of a command.
 *
 * @throws CanaryError (input) for an unknown flag, or one without its value
 */
function parseFlags(command, args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw usageError(command, firstSentence(error), error);
    }
}
/** `parseArgs` explains at length; its first sentence says what is wrong. */
function firstSentence(error) {
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error).replace(/^TypeError \[\w+\]: /, '');
    return message.split(/\. |\n/, 1)[0] ?? message;
}
function usageError(command, message, cause) {
    const hint = `container-canary ${command} --help tells what there is`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)({ code: 'usage', message, hint }, cause === undefined ? {} : { cause });
}
/** `a,b` and repeated flags alike, as `nfd` takes them. */
function splitList(values) {
    return values.flatMap((value) => value.split(',')).filter((value) => value !== '');
}
/** @throws CanaryError (input) when `value` is none of `choices` */
function readChoice(command, flag, value, choices) {
    const choice = choices.find((each) => each === value);
    if (choice !== undefined)
        return choice;
    throw usageError(command, `${flag} takes ${choices.join(', ')}, not "${value}"`);
}
/** Reads the text of a spec, known by the path that the user wrote. */
async function readSpec(path, io) {
    const { specBytes } = _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .compatibilityLimits */ .Po;
    const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_6__/* .readSource */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, path), 'the compatibility spec', specBytes);
    return { file: path, text };
}
async function compileSource(source, { loadTemplates }) {
    return (0,_compatibility_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .compileSpec */ .V)((0,_compatibility_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSpec */ .F)(source), { loadTemplates });
}


/***/ }),

/***/ 351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ templateLimits),
/* harmony export */   G9: () => (/* binding */ yamlLimits),
/* harmony export */   Hy: () => (/* binding */ runOptionLimits),
/* harmony export */   Lj: () => (/* binding */ probeLimits),
/* harmony export */   Lp: () => (/* binding */ archiveLimits),
/* harmony export */   Po: () => (/* binding */ compatibilityLimits),
/* harmony export */   TF: () => (/* binding */ featureLimits),
/* harmony export */   ZB: () => (/* binding */ buildLimits),
/* harmony export */   _G: () => (/* binding */ manifestLimits),
/* harmony export */   a1: () => (/* binding */ registryLimits),
/* harmony export */   g2: () => (/* binding */ runLimits),
/* harmony export */   hg: () => (/* binding */ cdiLimits),
/* harmony export */   nW: () => (/* binding */ engineLimits),
/* harmony export */   ny: () => (/* binding */ reportLimits)
/* harmony export */ });
/* unused harmony export githubLimits */
/**
 * Every bound in one place, by domain. Sizes are bytes, times are milliseconds, unless the name
 * says otherwise. docs/limits.md explains each to users; a test stands at each limit.
 */
const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;
const yamlLimits = {
    /** A file that a person wrote is never larger. */
    bytes: 1 * mebibyte,
    /** Aliases that may be resolved in one document, against exponential expansion. */
    aliases: 100,
    /** Nesting of mappings and lists. */
    depth: 100,
    /** Documents in one stream. */
    documents: 200,
    /** Problems told at once. */
    problems: 50,
};
const engineLimits = {
    /** The first answer of a socket that may be an engine. */
    ping: 5_000,
    /** Any call that the engine answers at once. */
    answer: 30_000,
    /** Creating a container: the engine may have to make a large root file system first. */
    create: 60_000,
    /** A pull, build or load that says nothing for so long is given up. */
    silence: 300_000,
    /** Stopping a command whose time is over. */
    kill: 2_000,
    killPoll: 20,
    /** Between the end of a command's output and its exit code. */
    exitCode: 3_000,
    /** Whether a container's address answers from here. */
    route: 1_000,
    /** Between two looks at whether somebody listens on a port. */
    listenerPoll: 20,
    /** Removing one container, with all retries. */
    remove: 20_000,
    /** Body of an answer. */
    answerBytes: 8 * mebibyte,
    /** One line of a pull or build stream. */
    lineBytes: 1 * mebibyte,
    /** Body of an error answer. */
    errorBytes: 64 * kibibyte,
    /** Connections to the engine at once. */
    connections: 64,
    /** Between two looks at a container that has just ended. */
    endStatePoll: 60,
    /** Last lines of a container's log that are reported. */
    logLines: 50,
    /** And their bytes. */
    logBytes: 64 * kibibyte,
    /** Container logs the engine may keep, so that a chatty image cannot fill the disk. */
    logFile: '10m',
};
const probeLimits = {
    /** The only attempt of a check whose timeoutSeconds is 0. */
    lonelyAttempt: 30_000,
    /** Attempts that a report keeps: the first and the last. */
    firstAttempts: 10,
    lastAttempts: 40,
    /** Attempts that run in one container at once. */
    attemptsAtOnce: 16,
    /** Between two looks at whether a command was killed for want of memory. */
    memoryPoll: 60,
    /** Bytes kept of each output stream of a command, from its end. */
    execOutput: 4 * kibibyte,
    /** Response headers together; more is a malformed response. */
    headerBytes: 1 * mebibyte,
    /** Of a response body this much is read, then the connection is closed. */
    bodyBytes: 10 * kibibyte,
    /** Requests of one httpGet attempt, the first one and those after redirects. */
    requests: 10,
    /** A TLS handshake ends by then, even where the attempt may last longer. */
    tlsHandshakeMs: 10_000,
    /** One address of a name that has several, before the next is tried. */
    addressMs: 1_000,
    /** How long a connection through a proxy has to stay open to count as accepted. */
    settleMs: 1_000,
    /** The answer of a gRPC health check; an honest one has two bytes. */
    grpcMessageBytes: 4 * kibibyte,
    /** Characters of any one text that an attempt keeps of what it saw. */
    seenCharacters: 1_024,
    /** Lines of response headers that an attempt keeps. */
    seenHeaders: 20,
    /** Characters of the line that says what a check wants. */
    wantedCharacters: 300,
};
const manifestLimits = {
    /** Of one manifest, from a file or a URL. */
    bytes: 1 * mebibyte,
    /** Fetching a manifest, redirects included. */
    fetch: 30_000,
    redirects: 5,
    /** Files that globs and directories may name together. */
    files: 1_000,
};
const buildLimits = {
    /** One build, from its context to the loaded image. */
    duration: 3_600_000,
};
const runLimits = {
    /** Removing what an interrupted run left; GitHub kills a cancelled step after 10 s. */
    sweep: 6_000,
    /** The clean-up after the step, from finding the engine to the last removal. */
    cleanUp: 60_000,
    /** Default until a container's process must run. */
    startup: 10_000,
    /** Containers side by side, at most. */
    mostContainers: 64,
    /** Containers side by side, unless the user asks for more or fewer. */
    concurrency: 4,
};
const reportLimits = {
    /** What GitHub takes as the job summary of a step, less some room for its last line break. */
    summaryBytes: 1 * mebibyte - 1 * kibibyte,
    /** What GitHub takes as a comment; it counts characters. */
    commentCharacters: 65_536,
    /** What GitHub shows of a step. */
    errorAnnotations: 10,
    warningAnnotations: 10,
    /** Characters of one annotation's message. */
    annotationCharacters: 2000,
    /** Characters of a value in a table, a list or a line of a report. */
    cellCharacters: 400,
    /** Characters of one line of a log or of a command's output. */
    lineCharacters: 1000,
    /** Last lines of a command's output or of a container's log that a report shows. */
    outputLines: 20,
    logLines: 50,
    /** Rows of a Mermaid timeline, and bars in a row: GitHub refuses a diagram of 50,000 characters. */
    diagramRows: 40,
    diagramBars: 12,
    /** Node names told by name in a cell; the rest are counted. */
    nodeNames: 5,
    /** Groups of equal nodes that the terminal lists. */
    textGroups: 50,
    /** Rows of one table on the page of the HTML report. */
    htmlRows: 500,
    /** Rows of attempts of one check there; attempts that are alike share a row. */
    attemptRows: 60,
    /** Columns of the compatibility matrix. */
    matrixImages: 50,
    /** A `report.json` that is rendered again: its bytes, one text, one list, all checks, one time. */
    inputBytes: 64 * mebibyte,
    inputTextCharacters: 1 * mebibyte,
    inputItems: 20_000,
    inputChecks: 20_000,
    inputMilliseconds: 365 * 24 * 60 * 60 * 1000,
    /** Problems told at once of such a file. */
    problems: 20,
};
const runOptionLimits = {
    /** Entries of one `dockerRunOptions` list. */
    tokens: 1000,
    /** One entry: no argument of a Linux process is longer (MAX_ARG_STRLEN). */
    tokenBytes: 128 * kibibyte,
    /** A file that an option names. */
    fileBytes: 1 * mebibyte,
    /** One line of an env file or a label file, as in docker's command line. */
    fileLineBytes: 64 * kibibyte,
    /** Ports published or exposed, ranges counted port by port. */
    ports: 65_536,
    /** Problems told at once. */
    problems: 50,
};
const templateLimits = {
    /** The source of one template; Node Feature Discovery's own bound. */
    sourceBytes: 64 * kibibyte,
    /** Blocks and parentheses inside each other. */
    nesting: 100,
    /** Blocks, parentheses and templates that are running inside each other. */
    depth: 250,
    /** What one execution writes. */
    outputBytes: 1 * mebibyte,
    /** One string that a function makes. */
    stringBytes: 1 * mebibyte,
    /** Elements of one list or dict that a function makes. */
    listItems: 100_000,
    /** Lists and dicts inside each other, wherever they are printed, compared or copied. */
    valueDepth: 100,
    /** Work of one execution: a node is one step, and functions count what they read and make. */
    steps: 1_000_000,
};
const cdiLimits = {
    /** One spec file. */
    specificationBytes: 4 * mebibyte,
    /** All spec files of one run together. */
    totalBytes: 64 * mebibyte,
    /** Spec files in one directory. */
    filesPerDirectory: 10_000,
    /** Devices that one container may ask for. */
    requestedDevices: 1000,
    /** Problems told of one file, and broken files told of one run. */
    problems: 50,
    /** Device names listed in one sentence. */
    namesInHint: 20,
};
const registryLimits = {
    /** An image reference as people write it, in characters. */
    referenceCharacters: 1024,
    /** A repository path, in characters (as docker bounds it). */
    repositoryCharacters: 255,
    /** A manifest or an index; registries refuse larger ones too. */
    manifestBytes: 4 * mebibyte,
    /** An image's configuration. */
    configBytes: 4 * mebibyte,
    /** The file inside a compatibility artifact. */
    artifactBytes: 4 * mebibyte,
    /** What is read of an answer that is an error. */
    errorBytes: 64 * kibibyte,
    /** A registry's own words in our sentences, in characters. */
    errorCharacters: 300,
    /** All header lines of one answer. */
    headerBytes: 64 * kibibyte,
    /** The answer of a token server. */
    tokenBytes: 256 * kibibyte,
    /** A password or token on standard input. */
    secretBytes: 64 * kibibyte,
    /** What a credential helper may print. */
    helperBytes: 256 * kibibyte,
    /** A credential helper may ask a key chain, and that a person. */
    helperMs: 60_000,
    /** `config.json` and PEM files. */
    configurationFileBytes: 8 * mebibyte,
    redirects: 5,
    /** Until an answer's headers are there. */
    responseMs: 30_000,
    /** Between two parts of an answer's body. */
    idleMs: 30_000,
    /** For the whole of an answer that is read into memory. */
    bodyMs: 60_000,
    /** Sockets to one host at a time. */
    socketsPerHost: 8,
    retries: 5,
    /** The first wait; each further one doubles. */
    retryBaseMs: 250,
    retryMinMs: 200,
    retryMaxMs: 3_000,
    /** The longest `Retry-After` that is waited for. */
    retryAfterMs: 30_000,
    /** From the first try of a request to the start of its last one. */
    retryTotalMs: 60_000,
    /** A token is not used in the last moments of its life. */
    tokenLeewayMs: 5_000,
    /** Referrers of one manifest, before they are filtered. */
    referrers: 5_000,
    /** Pages of one list of referrers. */
    referrerPages: 100,
    /** How often an index that somebody else writes at the same time is written again. */
    indexUpdates: 5,
    /** Waits between these, times a random number below one. */
    indexUpdateMs: 400,
    /** What a stream may leave behind before its used buffers are collected. */
    streamGarbageBytes: 8 * mebibyte,
    /** Up to here an attached file is repeated inside its manifest, which saves a request. */
    inlineDataBytes: 32 * kibibyte,
};
const archiveLimits = {
    /** Files in one archive; an image needs two a layer. */
    entries: 20_000,
    /** What a compressed archive may grow to on the disk. */
    unpackedBytes: 64 * 1024 * mebibyte,
    /** The extended header of one file in an archive. */
    headerBytes: 1 * mebibyte,
    /** `manifest.json`, `index.json` and the like. */
    indexBytes: 4 * mebibyte,
    /** Links that are followed from one file to the next. */
    links: 10,
    /** Layers of one image; engines stop at 127. */
    layers: 1_000,
    /** Manifests of a layout that are read to find what refers to an image. */
    layoutManifests: 1_000,
};
const featureLimits = {
    /** One file of the host. sysfs files hold a page at most; a kernel's configuration some 300 KiB. */
    fileBytes: 4 * mebibyte,
    /** A kernel's configuration after gunzip. */
    kernelConfigBytes: 16 * mebibyte,
    /** The part of /proc/cpuinfo that holds the first processor. */
    cpuinfoBytes: 16 * kibibyte,
    /** A feature file of features.d; NFD's own bound. */
    localFileBytes: 64 * kibibyte,
    /** Complaints told about one feature file. */
    noticesPerFile: 20,
    /** Entries of one directory. */
    directoryEntries: 50_000,
    /** Symbolic links on the way to one file, as in the kernel. */
    links: 40,
    /** After this, what has not been read yet is left out. */
    discoveryMs: 30_000,
    /** The helper that reads CPUID as root. */
    sudoMs: 5_000,
    /** A saved file of one or many nodes, as JSON. */
    savedJsonBytes: 256 * mebibyte,
    /** The same as YAML, which takes far longer to read. */
    savedYamlBytes: 8 * mebibyte,
    /** Finding the place of a problem takes as long as reading the file up to it. */
    problemsOfLargeFile: 3,
    /** NodeFeature objects in one file. */
    savedObjects: 50_000,
};
const compatibilityLimits = {
    /** A compatibility spec is never larger. */
    specBytes: 1 * mebibyte,
    /** Values read from one spec, counting what an alias repeats each time. */
    specValues: 400_000,
    /** Rules of one spec, over all sets; and sets. */
    rules: 10_000,
    /** Problems told at once. */
    problems: 50,
    /** Size of one compiled pattern: its characters times its largest repetition. */
    patternSize: 200_000,
    /** Sizes of all patterns of a spec together. */
    patternSizes: 600_000,
    /** Pattern size times characters searched, on one node, over all expressions. */
    patternWork: 200_000_000,
    /** Answers of patterns that a spec remembers, since names repeat from node to node. */
    rememberedSearches: 200_000,
    /** Answers that one comparison remembers. */
    rememberedComparisons: 500,
    /** Variables that the rules of a spec may set on one node. */
    variables: 10_000,
    /** Characters of a found value that are shown. */
    foundCharacters: 200,
    /** Distinct values that are shown where several were found. */
    foundValues: 5,
    /** Names that one run compares to find the ones that were meant. */
    nearestComparisons: 200_000,
    /** Characters of a name for which the nearest one is looked for. */
    nearestCharacters: 100,
    /** Combinations of alternatives in one exported rule. */
    exportedAlternatives: 200,
    /** Findings of lint in one spec. */
    findings: 500,
    /** Sentences about what is missing, for one set. */
    missing: 100,
    /** Choices of alternatives that are compared for the shortest list of what is missing. */
    missingChoices: 2_000,
};
const githubLimits = {
    /** One answer of the API, from the request to the last byte. */
    answer: 10_000,
    /** One piece of work, such as concluding the check run, with all its retries. */
    work: 60_000,
    /** The same where the run was cancelled: GitHub kills the step 10 s after it asked it to stop. */
    cancelledWork: 4_000,
    /** Tries of one request that may be repeated. */
    tries: 4,
    /** Before the second try; doubled for each one after it, and varied. */
    firstBackOff: 500,
    mostBackOff: 8_000,
    /** A wait that GitHub asks for is kept up to this; a longer one ends the work. */
    retryAfter: 30_000,
    /** Characters of what GitHub says of a refusal. */
    messageCharacters: 300,
    /** Comments asked for at once, and how many times. */
    commentsPerPage: 100,
    commentPages: 20,
    /** From reading the comment until what was made of it is written; who needs longer reads again. */
    writeWindow: 2_000,
    /** Rounds of read, write and read again. */
    commentRounds: 12,
    /** Characters of one section: a comment is read at a glance, and other jobs need room as well. */
    sectionCharacters: 16_384,
    /** Of its first lines, which stay when there is no room for more. */
    headlineCharacters: 8_192,
    /** Sections of one comment; the oldest go first. */
    sections: 60,
    /** Failed checks that a section remembers until the next run. */
    rememberedChecks: 50,
    /** Characters of a section's place, such as `build / canary (3.12)`. */
    placeCharacters: 200,
    /** What GitHub takes at once, and what a check run gets altogether. */
    annotationsPerRequest: 50,
    checkRunErrors: 300,
    checkRunWarnings: 100,
    /** What GitHub takes as the summary of a check run. */
    checkRunSummaryBytes: 65_535,
    checkRunTitleCharacters: 255,
    /** Between two updates of a check run in progress. */
    progress: 10_000,
    /** The event that started the workflow, as the runner wrote it down. */
    eventBytes: 32 * mebibyte,
};


/***/ }),

/***/ 7006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);


/**
 * Reads a file that a person wrote, never more than `maxBytes`.
 *
 * @param path where it is
 * @param what its role in a sentence, such as `the manifest`
 * @throws CanaryError (input) when it is missing, a directory, unreadable, too large or not UTF-8
 */
async function readSource(path, what, maxBytes) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'ENOENT'
            ? { code: 'file-missing', message: `${what} ${path} does not exist` }
            : { code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` }, { cause: error });
    });
    if (!found.isFile()) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'file-not-regular', message: `${what} ${path} is not a regular file` });
    }
    if (found.size > maxBytes)
        throw tooLarge(path, what, found.size, maxBytes);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` }, { cause: error });
    });
    if (bytes.length > maxBytes)
        throw tooLarge(path, what, bytes.length, maxBytes);
    return { file: path, text: decodeUtf8(bytes, path, what) };
}
/** @throws CanaryError (input) when the bytes are not UTF-8. */
function decodeUtf8(bytes, file, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'file-not-text', message: `${what} ${file} is not UTF-8 text` }, { cause: error });
    }
}
function tooLarge(path, what, size, maxBytes) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'file-too-large',
        message: `${what} ${path} has ${size} bytes; at most ${maxBytes} are read`,
    });
}


/***/ })

};
;