"use strict";
exports.id = 1695;
exports.ids = [1695,2450,7720,5339,2327,4284];
exports.modules = {

/***/ 2327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localHost: () => (/* binding */ localHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4533);
/** What `cdi/` reads of the engine's host, behind a small interface so that a test can be the host. */



/**
 * The host that this process runs on. Calls are synchronous: a thousand small files are read four
 * times as fast this way, and nothing else waits at that moment.
 *
 * @param cwd where relative paths of spec files and directories start
 */
function localHost(cwd = '/') {
    return {
        listDirectory: (path) => listDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)),
        readSpecification: (path, maxBytes) => readSpecification((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), maxBytes),
        inspect: rememberingEach(inspect),
        exists: rememberingEach((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)),
        realPath: (path) => realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)),
    };
}
function listDirectory(path) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true });
        return {
            state: 'read',
            names: entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name),
        };
    }
    catch (error) {
        return isMissing(error)
            ? { state: 'missing' }
            : { state: 'unreadable', reason: describeSystemError(error) };
    }
}
function readSpecification(path, maxBytes) {
    let descriptor;
    try {
        // A fifo without a writer would block forever.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!found.isFile())
            return { state: 'unreadable', reason: 'it is not a regular file' };
        if (found.size > maxBytes) {
            const reason = `it has ${found.size} bytes; at most ${maxBytes} are read`;
            return { state: 'unreadable', reason };
        }
        const bytes = readAll(descriptor, found.size === 0 ? maxBytes : found.size);
        if (bytes !== null)
            return { state: 'read', bytes };
        return { state: 'unreadable', reason: 'it grew while it was read' };
    }
    catch (error) {
        return { state: 'unreadable', reason: describeSystemError(error) };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Files of the kernel say that they are empty, so no size is trusted: null when there is more. */
function readAll(descriptor, size) {
    const buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
    }
    return null;
}
function inspect(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true });
        if (found.isDirectory())
            return { kind: 'directory' };
        if (found.isSymbolicLink())
            return { kind: 'symlink' };
        if (found.isSocket())
            return { kind: 'socket' };
        const type = found.isBlockDevice() ? 'b' : found.isCharacterDevice() ? 'c' : 'p';
        if (type === 'p' && !found.isFIFO())
            return { kind: 'file' };
        return {
            kind: 'device',
            type,
            major: type === 'p' ? 0 : majorOf(found.rdev),
            minor: type === 'p' ? 0 : minorOf(found.rdev),
            mode: Number(found.mode & 4095n),
            uid: Number(found.uid),
            gid: Number(found.gid),
        };
    }
    catch (error) {
        return isMissing(error)
            ? { kind: 'missing' }
            : { kind: 'unreadable', reason: describeSystemError(error) };
    }
}
function realPath(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path) : path;
}
/** Linux device numbers: 12 bits major and 20 bits minor, folded for the sake of old programs. */
function majorOf(rdev) {
    return Number(((rdev >> 8n) & 0xfffn) | ((rdev >> 32n) & 0xfffff000n));
}
function minorOf(rdev) {
    return Number((rdev & 0xffn) | ((rdev >> 12n) & 0xffffff00n));
}
/** A path is looked at once, however many devices name it. */
function rememberingEach(look) {
    const seen = new Map();
    return (path) => {
        const known = seen.get(path);
        if (known !== undefined)
            return known;
        const found = look(path);
        seen.set(path, found);
        return found;
    };
}
/** A path with a NUL byte names nothing. */
function isMissing(error) {
    return ['ENOENT', 'ERR_INVALID_ARG_VALUE'].includes(codeOf(error));
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
function describeSystemError(error) {
    const words = {
        EACCES: 'permission denied',
        EPERM: 'permission denied',
        ELOOP: 'its symlinks form a loop',
        ENOTDIR: 'it is not a directory',
        EISDIR: 'it is a directory',
        ENOENT: 'it points to nothing',
        ENAMETOOLONG: 'its name is too long',
    };
    return words[codeOf(error)] ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
}


/***/ }),

/***/ 3711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   EH: () => (/* binding */ deviceNameFault),
/* harmony export */   Fl: () => (/* binding */ formatQualifiedName),
/* harmony export */   X$: () => (/* binding */ splitKind),
/* harmony export */   Xj: () => (/* binding */ describeNameFault),
/* harmony export */   _C: () => (/* binding */ unportableNameParts),
/* harmony export */   dp: () => (/* binding */ isTooShortForEngines),
/* harmony export */   k: () => (/* binding */ vendorOrClassFault),
/* harmony export */   sg: () => (/* binding */ isDnsSubdomain),
/* harmony export */   yU: () => (/* binding */ splitQualifiedName),
/* harmony export */   z$: () => (/* binding */ parseQualifiedName)
/* harmony export */ });
/* unused harmony export isQualifiedName */
/**
 * Names of the Container Device Interface: `vendor/class=name`. Grammar as CDI's own parser enforces
 * it (package parser), which is laxer than the prose of the specification in some points and
 * stricter in others; {@link unportableNameParts} tells the difference.
 */
const letter = /^[A-Za-z]/;
const letterOrDigitAtEnd = /[A-Za-z0-9]$/;
const letterOrDigitAtStart = /^[A-Za-z0-9]/;
const insideVendorOrClass = /^[A-Za-z0-9_.-]*$/;
const insideDeviceName = /^[A-Za-z0-9_.:-]*$/;
const onlyAscii = /^[\0-\x7f]*$/;
/** Cuts at the first `=`, then at the first `/`. Vendor and class are empty when that fails. */
function splitQualifiedName(text) {
    const failed = { vendor: '', class: '', name: text };
    if (text === '' || text.startsWith('/'))
        return failed;
    const equals = text.indexOf('=');
    if (equals <= 0 || equals === text.length - 1)
        return failed;
    const kind = splitKind(text.slice(0, equals));
    if (kind.vendor === '')
        return failed;
    return { ...kind, name: text.slice(equals + 1) };
}
/** Cuts a kind (`vendor/class`) at the first `/`. The vendor is empty when there is none. */
function splitKind(kind) {
    const slash = kind.indexOf('/');
    if (slash <= 0 || slash === kind.length - 1)
        return { vendor: '', class: kind };
    return { vendor: kind.slice(0, slash), class: kind.slice(slash + 1) };
}
/** Vendor, class and name are checked in this order; the first fault is the answer. */
function parseQualifiedName(text) {
    const value = splitQualifiedName(text);
    if (value.vendor === '')
        return { ok: false, fault: 'unqualified' };
    const vendor = vendorOrClassFault(value.vendor);
    if (vendor !== null)
        return { ok: false, fault: `vendor:${vendor}` };
    const deviceClass = vendorOrClassFault(value.class);
    if (deviceClass !== null)
        return { ok: false, fault: `class:${deviceClass}` };
    const name = deviceNameFault(value.name);
    if (name !== null)
        return { ok: false, fault: `name:${name}` };
    return { ok: true, value };
}
function isQualifiedName(text) {
    return parseQualifiedName(text).ok;
}
function formatQualifiedName(name) {
    return `${name.vendor}/${name.class}=${name.name}`;
}
/** Vendors and classes start with a letter, end with a letter or digit, with `_-.` inside. */
function vendorOrClassFault(text) {
    return partFault(text, letter, insideVendorOrClass);
}
/** Device names start and end with a letter or digit, with `_-.:` inside. */
function deviceNameFault(text) {
    return partFault(text, letterOrDigitAtStart, insideDeviceName);
}
function partFault(text, start, inside) {
    if (text === '')
        return 'empty';
    if (!start.test(text))
        return 'start';
    // The reference implementation looks at bytes: a last character outside ASCII has bytes inside.
    if (!inside.test(text.slice(1, -1)) || !onlyAscii.test(text.slice(-1)))
        return 'char';
    return letterOrDigitAtEnd.test(text) ? null : 'end';
}
/** What is wrong with a name, as the middle of a sentence. */
function describeNameFault(text, fault) {
    if (fault === 'unqualified') {
        return `${quoteName(text)} is no qualified device name; the form is vendor/class=name`;
    }
    const [part, what] = fault.split(':');
    const start = part === 'name' ? 'a letter or digit' : 'a letter';
    const inside = part === 'name' ? '"_", "-", "." and ":"' : '"_", "-" and "."';
    const rules = {
        empty: 'must not be empty',
        start: `must start with ${start}`,
        end: 'must end with a letter or digit',
        char: `may hold only letters, digits, ${inside}`,
    };
    return `the ${part ?? 'name'} of ${quoteName(text)} ${rules[what ?? ''] ?? 'is not valid'}`;
}
/** Quoted when it holds anything that a reader could overlook or a terminal would act on. */
function quoteName(text) {
    return /^[\x21-\x7e]+$/.test(text) ? text : JSON.stringify(text);
}
/** A lower-case DNS name of at most 253 characters (RFC 1123). */
function isDnsSubdomain(text) {
    const label = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
    return text.length <= 253 && text.split('.').every((part) => label.test(part));
}
/**
 * Where a kind is accepted by today's parsers but breaks the prose of the specification: a vendor
 * is a lower-case DNS subdomain of at most 253 characters, a class has at most 63.
 */
function unportableNameParts(kind) {
    const found = [];
    if (!isDnsSubdomain(kind.vendor)) {
        found.push('the vendor should be a lower-case DNS name of at most 253 characters');
    }
    if (kind.class.length > 63)
        found.push('the class should have at most 63 characters');
    return found;
}
/**
 * CDI libraries up to 1.1.0 crash on a vendor or class of one character, so such a name is never
 * handed to an engine.
 */
function isTooShortForEngines(name) {
    return name.vendor.length === 1 || name.class.length === 1;
}


/***/ }),

/***/ 2256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ refusePositionals),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   pA: () => (/* binding */ specDirectories)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cdi_catalog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8010);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4533);



/**
 * Reads a command's flags; `--help` prints its usage.
 *
 * @throws CanaryError (input) for an unknown flag or a flag without its value
 */
function readArguments(args, options, usage, io) {
    if (args.includes('--help') || args.includes('-h')) {
        io.stdout.write(usage);
        return undefined;
    }
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'usage', message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), hint: 'see --help' });
    }
}
/** @throws CanaryError (input) when there is anything after the flags. */
function refusePositionals(positionals) {
    const [first] = positionals;
    if (first === undefined)
        return;
    const message = `unexpected argument ${JSON.stringify(first)}`;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'usage', message, hint: 'see --help' });
}
/**
 * One of a flag's words.
 *
 * @throws CanaryError (input) for another word
 */
function choose(flag, value, words) {
    if (value === undefined)
        return words[0];
    const chosen = words.find((word) => word === value);
    if (chosen !== undefined)
        return chosen;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
        code: 'usage',
        message: `--${flag} is ${JSON.stringify(value)}; it can be ${words.join(' or ')}`,
    });
}
function specDirectories(written) {
    return written === undefined || written.length === 0 ? _cdi_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultDirectories */ .xE : written;
}
function printJson(io, value) {
    io.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}


/***/ }),

/***/ 2450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ templateLimits),
/* harmony export */   G9: () => (/* binding */ yamlLimits),
/* harmony export */   Hy: () => (/* binding */ runOptionLimits),
/* harmony export */   Lj: () => (/* binding */ probeLimits),
/* harmony export */   Lp: () => (/* binding */ archiveLimits),
/* harmony export */   Po: () => (/* binding */ compatibilityLimits),
/* harmony export */   TF: () => (/* binding */ featureLimits),
/* harmony export */   Vd: () => (/* binding */ policyLimits),
/* harmony export */   ZB: () => (/* binding */ buildLimits),
/* harmony export */   _G: () => (/* binding */ manifestLimits),
/* harmony export */   a1: () => (/* binding */ registryLimits),
/* harmony export */   fP: () => (/* binding */ secretLimits),
/* harmony export */   g2: () => (/* binding */ runLimits),
/* harmony export */   hg: () => (/* binding */ cdiLimits),
/* harmony export */   nW: () => (/* binding */ engineLimits),
/* harmony export */   ny: () => (/* binding */ reportLimits),
/* harmony export */   tR: () => (/* binding */ fetchLimits)
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
    /** Lines and values of one text, each of which takes some 700 bytes while it is read. */
    values: 200_000,
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
    /** Before a container's end is asked for again, where the engine has told of none. */
    waitPause: 1_000,
    /** Between two looks at a container that has just ended. */
    endStatePoll: 60,
    /** Last lines of a container's log that are reported. */
    logLines: 50,
    /** And their bytes. */
    logBytes: 64 * kibibyte,
    /**
     * Processes and threads of a container on Docker, which sets no limit by itself: half of the
     * process ids that the smallest kernel has (pid_max), so that no image can take all of them.
     */
    processes: 16_384,
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
    /** Of an attempt that ran out of time, this much may be the engine's before it is to blame. */
    engineShare: 1_000,
    /** Between two looks at whether a command was killed for want of memory. */
    memoryPoll: 60,
    /** How often that is looked at. */
    memoryLooks: 3,
    /** Bytes kept of each output stream of a command, from its end. */
    execOutput: 4 * kibibyte,
    /** Response headers together; more is a malformed response. */
    headerBytes: 1 * mebibyte,
    /** Replies that wait for a server which asks for them and does not read them. */
    replyBytes: 64 * kibibyte,
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
    /** Files that globs and directories may name together. */
    files: 1_000,
};
const runLimits = {
    /** Removing what a cancelled run left; GitHub kills the step 10 s after it asked it to stop. */
    sweep: 6_000,
    /** Removing what a broken run left: an engine that comes back needs its time. */
    patientSweep: 20_000,
    /** Before an engine that was lost is asked again what is left on it. */
    sweepPause: 250,
    /** Removing what killed runs left on the engine, beside the run itself. */
    orphans: 20_000,
    /** The clean-up after the step, from finding the engine to the last removal. */
    cleanUp: 60_000,
    /** Default until a container's process must run. */
    startup: 10_000,
    /** Containers side by side, at most. */
    mostContainers: 64,
    /** Containers side by side, unless the user asks for more or fewer. */
    concurrency: 4,
    /** A length of time that somebody writes into an input or a flag. */
    longest: 24 * 60 * 60 * 1000,
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
    /** All annotations of one Pod together, as Kubernetes bounds them. */
    annotationBytes: 256 * kibibyte,
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
    /** All pages of one list of referrers together. */
    referrersBytes: 16 * mebibyte,
    /** Pages of one list of referrers. */
    referrerPages: 100,
    /** How often an index that somebody else writes at the same time is written again. */
    indexUpdates: 5,
    /** Between writing it and reading it again: as long, up to twice as long. */
    indexUpdateMs: 200,
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
    /** Lines and values of such a file. */
    savedYamlValues: 1_000_000,
    /** Finding the place of a problem takes as long as reading the file up to it. */
    problemsOfLargeFile: 3,
    /** Attributes of one feature in the table for people. */
    listedAttributes: 100,
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
/** A manifest or a compatibility spec that is named by its URL. */
const fetchLimits = {
    /** From the first name that is resolved to the last byte, redirects included. */
    duration: 30_000,
    redirects: 5,
    /** Characters of a content type or an encoding that a sentence quotes. */
    typeCharacters: 100,
};
const policyLimits = {
    /** Processes and threads of a container whose manifest is restricted. */
    processes: 4_096,
    /** Entries of a mounted directory that are searched for git's data; one with more is not mounted. */
    mountEntries: 2_000,
    /** Refusals told at once of one manifest. */
    refusals: 50,
};
const secretLimits = {
    /** Characters of a value that is hidden; where a shorter one was taken out would tell what it is. */
    shortestCharacters: 4,
    /** Characters of a secret that are looked for: no variable of a Linux process is longer. */
    characters: 128 * kibibyte,
    /** A long secret is known by its parts of so many characters, in clear and in base64. */
    piece: 24,
    base64Piece: 12,
    /** Characters of one line of a build's or a pull's output; the rest of it is left out. */
    lineCharacters: 64 * kibibyte,
    /** Texts of this length and more may be the end of a longer one, whose start was cut off. */
    tailCharacters: 1_000,
};
const buildLimits = {
    /** One build, from its context to the loaded image. */
    duration: 3_600_000,
    /** Asking the docker command line whether it has buildx. */
    probe: 20_000,
    /** Between asking docker to stop and killing it; GitHub kills a cancelled step soon after. */
    stop: 2_000,
    /** Characters of one line of a build's output; the rest of a longer one is left out. */
    lineCharacters: 16 * kibibyte,
    /** Last lines of the output of buildx that are searched for what failed. */
    keptLines: 1_000,
    /** Last lines of a failed step that are told, and their characters. */
    failureLines: 20,
    failureCharacters: 4 * kibibyte,
    /** Characters of a failed instruction, and of a builder's words, in a sentence. */
    instructionCharacters: 200,
    reasonCharacters: 1_000,
    /** One secret: BuildKit takes no more. */
    secretBytes: 500 * kibibyte,
    /** A Dockerfile that is read to find a line in it. */
    dockerfileBytes: 1 * mebibyte,
    /** A .dockerignore file. */
    ignoreBytes: 1 * mebibyte,
    /** Files and directories of a build context that is sent by us. */
    contextEntries: 1_000_000,
};


/***/ }),

/***/ 4284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ locationAt),
  parseDocuments: () => (/* binding */ parseDocuments),
  Zt: () => (/* binding */ parseSyntax),
  T6: () => (/* binding */ refuseDeepTree),
  ZI: () => (/* binding */ refuseSyntaxErrors)
});

// EXTERNAL MODULE: ../../main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(3645);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
;// CONCATENATED MODULE: ./src/yaml/lines.ts
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
        throw problemAtStart(source, 'yaml-too-large', `has ${size} bytes; at most ${maxBytes} are read`);
    }
    refuseCostlyText(source, options.maxValues ?? limits/* yamlLimits */.G9.values);
    const lines = linesOf(source.text);
    const documents = parseStream(source, options);
    if (documents.length > limits/* yamlLimits */.G9.documents) {
        const count = `has ${documents.length} documents; at most ${limits/* yamlLimits */.G9.documents} are read`;
        throw problemAtStart(source, 'yaml-too-many-documents', count);
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
            customTags: withoutTimes,
            // The library compares each key with all before it: hours, for a file of many keys.
            uniqueKeys: false,
            ...(options.schema === undefined ? {} : { schema: options.schema }),
            logLevel: 'silent',
        });
        return 'empty' in parsed ? [] : parsed;
    }
    catch (error) {
        // The parser is recursive: what is nested too deeply ends in a RangeError.
        throw problemAtStart(source, 'yaml-unreadable', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Dates and `1:30` stay text: YAML 1.1 has types for them, Go's parsers read them as strings. */
function withoutTimes(tags) {
    const times = ['intTime', 'floatTime', 'timestamp'];
    return tags.filter((tag) => {
        if (typeof tag === 'string')
            return !times.includes(tag);
        return tag.tag !== 'tag:yaml.org,2002:timestamp' && !('format' in tag && tag.format === 'TIME');
    });
}
/**
 * Looks at the text before the parser does, which is recursive, and takes some 700 bytes for each
 * value however short. Brackets and marks inside of strings count too, so the bounds are generous.
 */
function refuseCostlyText(source, maxValues) {
    const { deepest, values, documents } = costOf(source.text);
    if (deepest > limits/* yamlLimits */.G9.depth * 10) {
        throw problemAtStart(source, 'yaml-too-deep', 'is nested too deeply');
    }
    if (values > maxValues) {
        const count = `has ${values} lines and values; at most ${maxValues} are read`;
        throw problemAtStart(source, 'yaml-too-many-values', count);
    }
    // A document may have a mark at either end.
    if (documents > limits/* yamlLimits */.G9.documents * 2 + 1) {
        const count = `has more than ${limits/* yamlLimits */.G9.documents} documents; at most that many are read`;
        throw problemAtStart(source, 'yaml-too-many-documents', count);
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
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
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
                if (!(0,dist/* isScalar */.jn)(key) || key.value === mergeKey)
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
    const [first, ...rest] = problems.slice(0, limits/* yamlLimits */.G9.problems);
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
/** May stand several times in one mapping of YAML 1.1. */
const mergeKey = '<<';
function toPlainValue(source, document, options) {
    try {
        return document.toJS({
            maxAliasCount: limits/* yamlLimits */.G9.aliases,
            mapAsMap: options.mappings === 'map',
        });
    }
    catch (error) {
        throw problemAtStart(source, 'yaml-aliases', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The offset of what is written at `path`; a missing end of the path falls back to its parent. */
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = startOf(node);
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document) ?? null;
        if (!(0,dist/* isCollection */.P3)(node))
            return offset;
        const pair = node.items.find((item) => (0,dist/* isPair */.tO)(item) && keyEquals(item.key, step));
        if ((0,dist/* isPair */.tO)(pair)) {
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
function keyEquals(key, step) {
    const name = key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
    return String(name) === String(step);
}
function startOf(node, otherwise = 0) {
    return node?.range?.[0] ?? otherwise;
}
/** The line and column of an offset into the text. */
function locationAt(source, lines, offset) {
    return { file: source.file, ...lines.placeOf(offset) };
}
function problemAtStart(source, code, what) {
    const problem = {
        code,
        message: `the file ${what}`,
        location: { file: source.file, line: 1, column: 1 },
    };
    return new errors/* CanaryError */.Rc('input', problem);
}
function firstSentence(message) {
    return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
}


/***/ }),

/***/ 2129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);


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