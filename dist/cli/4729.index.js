"use strict";
exports.id = 4729;
exports.ids = [4729,8101];
exports.modules = {

/***/ 17669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ defaultDirectories)
/* harmony export */ });
/** Where engines look, in rising priority. */
const defaultDirectories = ['/etc/cdi', '/var/run/cdi'];


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

/***/ 60702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   a8: () => (/* binding */ NotRegularError),
/* harmony export */   f8: () => (/* binding */ readBetween)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
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

/***/ 15212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askedEngineFindings: () => (/* binding */ askedEngineFindings)
/* harmony export */ });
/* harmony import */ var _engine_find_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64578);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _own_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98101);



/** Asks the engine of this machine; one that is not there is told in a notice. */
async function askedEngineFindings(locate, signal, findEngine = _engine_find_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .contactEngine */ .$d) {
    try {
        const engine = await (await findEngine(locate, signal)).open();
        try {
            return (0,_own_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .engineFindings */ .LP)(await engine.identity.describe(signal));
        }
        finally {
            engine.close();
        }
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc) || error.kind === 'cancelled')
            throw error;
        const findings = (0,_own_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownEngineFindings */ .Rk)();
        findings.notices.push(...error.problems.map((problem) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problemToNotice */ .PN)(problem, 'notice')));
        return findings;
    }
}


/***/ }),

/***/ 98101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cdiFindings: () => (/* binding */ cdiFindings),
  LP: () => (/* binding */ engineFindings),
  Rk: () => (/* binding */ unknownEngineFindings)
});

// UNUSED EXPORTS: ownSourceNames

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/cdi/default-directories.ts
var default_directories = __webpack_require__(17669);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/features/findings.ts
var features_findings = __webpack_require__(97837);
;// CONCATENATED MODULE: ./src/features/cdi-device.ts

/**
 * The source `cdi`, a domain that NFD does not use: an instance of `cdi.device` for each device.
 *
 * @param devices null when the specifications could not be read
 */
function cdiDeviceFeatures(devices) {
    const findings = (0,features_findings/* newFindings */.FN)();
    if (devices === null) {
        findings.unobservable.set('cdi.device', new Set());
        return findings;
    }
    const instances = devices.map((device) => ({
        attributes: new Map([
            ['vendor', device.vendor],
            ['class', device.class],
            ['name', device.name],
            ...pathsExist(device),
        ]),
    }));
    findings.instances.set('cdi.device', instances);
    if (devices.some((device) => device.pathsExist === null)) {
        findings.unobservable.set('cdi.device', new Set(['paths_exist']));
    }
    return findings;
}
function pathsExist(device) {
    return device.pathsExist === null ? [] : [['paths_exist', String(device.pathsExist)]];
}

;// CONCATENATED MODULE: ./src/features/container-engine.ts

/**
 * The source `container`, a domain that NFD does not use: attributes `container.engine` and flags
 * `container.runtime`. What is not known is unobservable.
 */
function containerEngineFeatures(engine) {
    const findings = (0,features_findings/* newFindings */.FN)();
    const { runtimes, ...described } = engine;
    const attributes = new Map();
    const unknown = new Set();
    for (const [element, value] of Object.entries(described)) {
        if (value === null)
            unknown.add(element);
        else
            attributes.set(element, String(value));
    }
    findings.attributes.set('container.engine', attributes);
    if (unknown.size > 0)
        findings.unobservable.set('container.engine', unknown);
    if (runtimes === null)
        findings.unobservable.set('container.runtime', new Set());
    else
        findings.flags.set('container.runtime', new Set(runtimes));
    return findings;
}

;// CONCATENATED MODULE: ./src/run/own-sources.ts






/** Sources of our own, in domains that Node Feature Discovery does not use. */
const ownSourceNames = (/* unused pure expression or super */ null && (['cdi', 'container']));
/** `cdi.device`. Devices of another root would have to be resolved there: nobody looks. */
async function cdiFindings(root, directories = default_directories/* defaultDirectories */.x) {
    if (root !== '/')
        return cdiDeviceFeatures(null);
    // Reading spec files takes a parser, which most machines have no use for.
    if (directories.every(isEmpty))
        return cdiDeviceFeatures([]);
    const { describeDevices } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1787), __webpack_require__.e(2808)]).then(__webpack_require__.bind(__webpack_require__, 68727));
    return cdiDeviceFeatures(describeDevices(directories));
}
/** What cannot be read is not known to be empty. */
function isEmpty(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).length === 0;
    }
    catch (error) {
        return (0,errors/* systemErrorCode */.vq)(error) === 'ENOENT';
    }
}
/** `container.engine` and `container.runtime` of an engine that was asked. */
function engineFindings(engine) {
    return containerEngineFeatures({
        name: engine.name,
        version: engine.version,
        api_version: engine.apiVersion,
        cgroup_version: engine.cgroupVersion,
        storage_driver: engine.storageDriver,
        rootless: engine.isRootless,
        default_runtime: engine.defaultRuntime,
        runtimes: engine.runtimes,
    });
}
/** Nobody asked an engine: what a rule wants of it is not known, which is not "no". */
function unknownEngineFindings() {
    const findings = (0,features_findings/* newFindings */.FN)();
    findings.unobservable.set('container.engine', new Set());
    findings.unobservable.set('container.runtime', new Set());
    return findings;
}


/***/ })

};
;