"use strict";
exports.id = 2808;
exports.ids = [2808,9034,9138];
exports.modules = {

/***/ 68727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeDevices: () => (/* binding */ describeDevices)
/* harmony export */ });
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44061);
/* harmony import */ var _default_directories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17669);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89138);
/* harmony import */ var _list_devices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23154);




/**
 * Every device that spec files of this host define.
 *
 * @returns null when a directory or a file cannot be read: it may define any device, or make one
 *   unusable
 */
function describeDevices(directories = _default_directories_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultDirectories */ .x, host = (0,_host_js__WEBPACK_IMPORTED_MODULE_1__.localHost)()) {
    const catalog = (0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .loadCatalog */ .ak)(directories, host);
    const isUnreadable = [...catalog.brokenFiles.values()].some(({ problems }) => problems.some(({ code }) => code === 'cdi-file-unreadable'));
    if (isUnreadable || catalog.unreadableDirectories.length > 0)
        return null;
    return (0,_list_devices_js__WEBPACK_IMPORTED_MODULE_2__/* .listDevices */ ._)(catalog, host).map((device) => {
        const isHidden = device.unavailablePaths.some((path) => host.inspect(path).kind === 'unreadable');
        const { vendor, class: deviceClass, name, available } = device;
        return { vendor, class: deviceClass, name, pathsExist: isHidden ? null : available };
    });
}


/***/ }),

/***/ 89138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localHost: () => (/* binding */ localHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
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

/***/ 23154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listDevices)
/* harmony export */ });
/* harmony import */ var _host_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4079);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70622);


/** Every device that resolves, sorted by qualified name. */
function listDevices(catalog, host) {
    const devices = [...catalog.devices].sort(([left], [right]) => (left < right ? -1 : 1));
    return devices.map(([qualified, device]) => {
        const faults = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcesOf */ .u0)(device).flatMap((source) => (0,_host_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .hostPathFaults */ .Ni)(source, host, _host_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .everyPathRules */ .ib));
        return {
            ...device.name,
            qualifiedName: qualified,
            available: faults.length === 0,
            unavailablePaths: [...new Set(faults.map((fault) => fault.hostPath))],
            file: device.file.path,
            priority: device.file.priority,
        };
    });
}


/***/ }),

/***/ 70622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KL: () => (/* binding */ conflictProblem),
  DQ: () => (/* binding */ describeAvailable),
  R8: () => (/* binding */ filesOf),
  hD: () => (/* binding */ locationOf),
  a3: () => (/* binding */ resolveDevices),
  u0: () => (/* binding */ sourcesOf),
  cW: () => (/* binding */ unresolvedNames),
  lJ: () => (/* binding */ usedFiles)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(46322);
;// CONCATENATED MODULE: ./src/cdi/file-name.ts
/**
 * The conventional name of a generated spec file, without an extension: `vendor-class` for one that
 * stays, `vendor-class_<id>` for one that lives as long as a container.
 */
function specificationFileName(vendor, deviceClass, id) {
    const name = `${vendor}-${deviceClass}`;
    return id === undefined ? name : `${name}_${id.replaceAll('/', '_')}`;
}

// EXTERNAL MODULE: ./src/cdi/specification.ts
var specification = __webpack_require__(17351);
;// CONCATENATED MODULE: ./src/cdi/resolve.ts
/** From names to container edits, in the order in which engines apply them. */





/**
 * Collects the edits of the named devices. A name given twice is applied twice, as CDI's library
 * does; {@link mergeDevices} drops repetitions before.
 *
 * @param places where people wrote a name
 * @throws CanaryError (input) when any name does not resolve: all of them are told, with what there is
 *   instead and which files are broken
 */
function resolveDevices(catalog, names, places = new Map()) {
    const devices = names.flatMap((name) => catalog.devices.get(name) ?? []);
    if (devices.length < names.length)
        throw unresolvable(catalog, names, places);
    const seen = new Set();
    const sources = devices.flatMap((device) => {
        const [shared, own] = sourcesOf(device);
        if (seen.has(device.file))
            return [own];
        seen.add(device.file);
        return [shared, own];
    });
    return { devices, sources, edits: (0,specification/* appendEdits */.C$)(sources.map((source) => source.edits)) };
}
/** The edits of the device's file, then its own. */
function sourcesOf(device) {
    const { file, index } = device;
    return [
        { file, device, path: ['containerEdits'], edits: file.specification.containerEdits },
        {
            file,
            device,
            path: ['devices', index, 'containerEdits'],
            edits: device.device.containerEdits,
        },
    ];
}
/** Names of `names` that the catalog does not resolve, in their order. */
function unresolvedNames(catalog, names) {
    return names.filter((name) => !catalog.devices.has(name));
}
/** `available: a, b, …`, those of the same kind as `wanted` first. */
function describeAvailable(names, wanted) {
    const { vendor, class: deviceClass } = (0,qualified_name/* splitQualifiedName */.yU)(wanted);
    const all = [...names].sort();
    const related = all.filter((name) => name.startsWith(`${vendor}/${deviceClass}=`));
    const list = [...new Set([...related, ...all])];
    if (list.length === 0)
        return 'no CDI device is available';
    const more = list.length - limits/* cdiLimits */.hg.namesInHint;
    const shown = list.slice(0, limits/* cdiLimits */.hg.namesInHint).join(', ');
    return `available: ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}
function unresolvable(catalog, names, places) {
    const missing = unresolvedNames(catalog, names).map((name) => ({
        ...missingProblem(catalog, name),
        ...locationOf(name, places),
    }));
    const broken = [...catalog.brokenFiles.values()].flatMap((error) => error.problems);
    const [first, ...rest] = [
        ...missing.slice(0, limits/* cdiLimits */.hg.problems),
        ...catalog.unreadableDirectories,
        ...broken.slice(0, limits/* cdiLimits */.hg.problems),
    ];
    if (first === undefined)
        throw new Error('every name resolves');
    return new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
/** The part of a problem about a name that says where it was written. */
function locationOf(name, places) {
    const location = places.get(name);
    return location === undefined ? {} : { location };
}
function missingProblem(catalog, name) {
    const parsed = (0,qualified_name/* parseQualifiedName */.z$)(name);
    if (!parsed.ok)
        return { code: 'cdi-name', message: (0,qualified_name/* describeNameFault */.Xj)(name, parsed.fault) };
    const files = catalog.conflicts.get(name);
    if (files !== undefined)
        return conflictProblem(name, files);
    const places = catalog.directories.join(', ');
    return {
        code: 'cdi-device-unresolvable',
        message: `no spec file in ${places === '' ? 'any directory' : places} defines the CDI device ${(0,errors/* quoteName */.AB)(name)}`,
        hint: describeAvailable(catalog.devices.keys(), name),
    };
}
/** A device that nobody resolves, because files of one directory both define it. */
function conflictProblem(name, files) {
    const kind = (0,qualified_name/* splitKind */.X$)(name.slice(0, name.indexOf('=')));
    const conventional = `${specificationFileName(kind.vendor, kind.class)}.yaml`;
    return {
        code: 'cdi-device-conflict',
        message: `the CDI device ${(0,errors/* quoteName */.AB)(name)} is defined by ${files.map(errors/* quoteName */.AB).join(' and ')}, which have the same priority, so no engine resolves it`,
        hint: `keep one of them; by convention it is named ${conventional}`,
    };
}
/** Spec files of the resolved devices, each once. */
function usedFiles(resolution) {
    return [...new Set(resolution.devices.map((device) => device.file))];
}
function filesOf(resolution) {
    return usedFiles(resolution).map((file) => file.path);
}


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

/***/ 37006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   x$: () => (/* binding */ problemAtStart)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60702);


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