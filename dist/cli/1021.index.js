"use strict";
exports.id = 1021;
exports.ids = [1021,351];
exports.modules = {

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
    /** A Pod or a container config that asks for devices. */
    requestBytes: 1 * mebibyte,
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

/***/ 5035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ encodedOf),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   _j: () => (/* binding */ matchesDigest),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
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

/***/ 349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ tryParseJson),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   sk: () => (/* binding */ stringMember)
/* harmony export */ });
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5685);

/** @throws CanaryError when `bytes` are not one JSON object in UTF-8; it never quotes them */
function parseJsonObject(bytes, origin) {
    const object = asObject(tryParseJson(bytes));
    if (object === null)
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .contentError */ .G)(origin, 'content-malformed', 'is not a JSON object');
    return object;
}
/** @returns undefined when `bytes` are not JSON in UTF-8 */
function tryParseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        // What is no JSON is told by the caller, who knows what it should have been.
        return undefined;
    }
}
function asObject(value) {
    // Checked to be an object that is no list; its members stay unknown.
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : null;
}
/** An own member: `constructor` and the like are not there unless they were written. */
function member(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
/** A member that is a string, or null. */
function stringMember(object, name) {
    const value = member(object, name);
    return typeof value === 'string' ? value : null;
}


/***/ }),

/***/ 5685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ contentError),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(351);


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

/***/ 8688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Kd: () => (/* binding */ readPlatform),
/* harmony export */   eP: () => (/* binding */ suitsPlatform),
/* harmony export */   m4: () => (/* binding */ hostArchitecture),
/* harmony export */   xV: () => (/* binding */ choosePlatform)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(349);


const architectureNames = new Map([
    ['x86_64', 'amd64'],
    ['x86-64', 'amd64'],
    ['x64', 'amd64'],
    ['aarch64', 'arm64'],
    ['armhf', 'arm'],
    ['armel', 'arm'],
    ['i386', '386'],
    ['i686', '386'],
    ['ia32', '386'],
    ['ppc64el', 'ppc64le'],
]);
/** Variants that run each other's images, the newest first (as containerd orders them). */
const variantOrder = new Map([
    ['amd64', ['v4', 'v3', 'v2', 'v1']],
    ['arm64', ['v9', 'v8']],
    ['arm', ['v8', 'v7', 'v6', 'v5']],
]);
/** What an image means that names an architecture and no variant. */
const defaultVariants = new Map([
    ['amd64', 'v1'],
    ['arm64', 'v8'],
    ['arm', 'v7'],
]);
/**
 * Reads `os[/architecture[/variant]][:osVersion]`.
 *
 * @param hostArchitecture used when only the system is named
 * @throws CanaryError (input) for anything else
 */
function parsePlatform(text, hostArchitecture) {
    const colon = text.indexOf(':');
    const osVersion = colon === -1 ? '' : text.slice(colon + 1);
    const parts = (colon === -1 ? text : text.slice(0, colon)).split('/');
    const [os, architecture = hostArchitecture, variant = ''] = parts;
    const words = parts.every((part) => /^[A-Za-z0-9_.-]+$/.test(part));
    if (os === undefined || !words || parts.length > 3) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'platform',
            message: `"${text.slice(0, 100)}" is not a platform`,
            hint: 'write it as os/architecture[/variant], such as linux/arm64',
        });
    }
    return normalizePlatform({ os, architecture, variant, osVersion });
}
/** The architecture that this process runs on, in the words of images. */
function hostArchitecture(nodeArchitecture = process.arch) {
    if (nodeArchitecture === 'ppc64')
        return 'ppc64le';
    return architectureNames.get(nodeArchitecture) ?? nodeArchitecture;
}
/** @returns null when `value` is no platform of a descriptor or an image configuration */
function readPlatform(value) {
    const object = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value);
    if (object === null)
        return null;
    const os = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'os');
    const architecture = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'architecture');
    if (os === null || os === '' || architecture === null || architecture === '')
        return null;
    return normalizePlatform({
        os,
        architecture,
        variant: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'variant') ?? '',
        osVersion: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'os.version') ?? '',
    });
}
/** One spelling for each platform: names in lower case, and no variant where it says nothing. */
function normalizePlatform(platform) {
    const lower = platform.architecture.toLowerCase();
    const architecture = architectureNames.get(lower) ?? lower;
    const variant = platform.variant.toLowerCase();
    const withLetter = /^[0-9]+$/.test(variant) ? `v${variant}` : variant;
    return {
        os: platform.os.toLowerCase(),
        architecture,
        variant: architecture !== 'arm' && defaultVariants.get(architecture) === withLetter ? '' : withLetter,
        osVersion: platform.osVersion,
    };
}
/** Such as `linux/arm/v7`. */
function formatPlatform(platform) {
    const variant = platform.variant === '' ? '' : `/${platform.variant}`;
    return `${platform.os}/${platform.architecture}${variant}`;
}
/**
 * The candidate that suits `wanted` best: the same variant, else the newest older one that a
 * machine of the wanted variant runs, in the order of the list where they are equal.
 *
 * @returns the index into `candidates`, or -1 when none suits
 */
function choosePlatform(wanted, candidates) {
    let best = -1;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const [index, candidate] of candidates.entries()) {
        const rank = candidate === null ? Number.POSITIVE_INFINITY : rankOf(wanted, candidate);
        if (rank >= bestRank)
            continue;
        best = index;
        bestRank = rank;
    }
    return best;
}
/** True when an image of platform `offered` is what `wanted` asks for. */
function suitsPlatform(wanted, offered) {
    return rankOf(wanted, offered) !== Number.POSITIVE_INFINITY;
}
/** 0 for the same; larger for older variants; infinite for what does not fit. */
function rankOf(wanted, offered) {
    const no = Number.POSITIVE_INFINITY;
    if (wanted.os !== offered.os || wanted.architecture !== offered.architecture)
        return no;
    if (wanted.osVersion !== '' && wanted.osVersion !== offered.osVersion)
        return no;
    const order = variantOrder.get(wanted.architecture) ?? [];
    const first = order.indexOf(effectiveVariant(wanted));
    const found = order.indexOf(effectiveVariant(offered));
    if (first === -1 || found === -1)
        return wanted.variant === offered.variant ? 0 : no;
    return found < first ? no : found - first;
}
function effectiveVariant(platform) {
    return platform.variant === ''
        ? (defaultVariants.get(platform.architecture) ?? '')
        : platform.variant;
}


/***/ }),

/***/ 9310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ tagOrDigest),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost),
/* harmony export */   gz: () => (/* binding */ apiHostOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(351);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5035);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5685);




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


/***/ })

};
;