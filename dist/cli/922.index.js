"use strict";
exports.id = 922;
exports.ids = [922];
exports.modules = {

/***/ 2789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xE: () => (/* binding */ defaultDirectories),
  ak: () => (/* binding */ loadCatalog),
  YF: () => (/* binding */ readSpecificationFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(351);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/yaml/source.ts


/**
 * Reads a file that a person wrote, never more than `maxBytes`.
 *
 * @param path where it is
 * @param what its role in a sentence, such as `the manifest`
 * @throws CanaryError (input) when it is missing, a directory, unreadable, too large or not UTF-8
 */
async function readSource(path, what, maxBytes) {
    const found = await stat(path).catch((error) => {
        throw inputError(isMissing(error)
            ? { code: 'file-missing', message: `${what} ${path} does not exist` }
            : { code: 'file-unreadable', message: `${what} ${path}: ${messageOf(error)}` }, { cause: error });
    });
    if (!found.isFile()) {
        throw inputError({ code: 'file-not-regular', message: `${what} ${path} is not a regular file` });
    }
    if (found.size > maxBytes)
        throw tooLarge(path, what, found.size, maxBytes);
    const bytes = await readFile(path).catch((error) => {
        throw inputError({ code: 'file-unreadable', message: `${what} ${path}: ${messageOf(error)}` }, { cause: error });
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
        throw (0,errors/* inputError */.Xu)({ code: 'file-not-text', message: `${what} ${file} is not UTF-8 text` }, { cause: error });
    }
}
function tooLarge(path, what, size, maxBytes) {
    return inputError({
        code: 'file-too-large',
        message: `${what} ${path} has ${size} bytes; at most ${maxBytes} are read`,
    });
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

// EXTERNAL MODULE: ./src/cdi/parse.ts + 5 modules
var parse = __webpack_require__(446);
// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(6322);
;// CONCATENATED MODULE: ./src/cdi/catalog.ts
/** All spec files of all directories: which devices there are, and why others are not. */






/** Where engines look, in rising priority. */
const defaultDirectories = ['/etc/cdi', '/var/run/cdi'];
/**
 * Reads every spec file (`.json` and `.yaml`, no subdirectories). A file that does not load loses
 * only its own devices; a later directory shadows an earlier one device by device.
 */
function loadCatalog(directories, host) {
    const files = [];
    const brokenFiles = new Map();
    const unreadableDirectories = [];
    let bytesLeft = limits/* cdiLimits */.h.totalBytes;
    for (const [priority, directory] of directories.entries()) {
        const listed = specificationFilesIn(directory, host);
        if (!listed.ok)
            unreadableDirectories.push(listed.problem);
        for (const path of listed.paths) {
            try {
                const read = readSpecificationFile(path, bytesLeft, host);
                bytesLeft -= read.bytes;
                const specification = (0,parse/* parseSpecification */.zV)(read.source);
                const locate = (0,parse/* specificationLocator */.sb)(read.source);
                files.push({ path, priority, specification, locate });
            }
            catch (error) {
                if (!(error instanceof errors/* CanaryError */.Rc))
                    throw error;
                brokenFiles.set(path, error);
            }
        }
    }
    return { directories, ...resolveConflicts(files), brokenFiles, unreadableDirectories };
}
/**
 * The text of one spec file.
 *
 * @throws CanaryError (input) when it is not a readable, regular, UTF-8 file within the bounds
 */
function readSpecificationFile(path, bytesLeft, host) {
    const content = host.readSpecification(path, limits/* cdiLimits */.h.specificationBytes);
    if (content.state === 'unreadable') {
        throw (0,errors/* inputError */.Xu)({
            code: 'cdi-file-unreadable',
            message: `the CDI spec file ${(0,qualified_name/* quoteName */.AB)(path)} cannot be read: ${content.reason}`,
        });
    }
    const bytes = content.bytes.length;
    if (bytes > bytesLeft) {
        throw (0,errors/* inputError */.Xu)({
            code: 'cdi-files-too-large',
            message: `the CDI spec file ${(0,qualified_name/* quoteName */.AB)(path)} is not read: all spec files together have more than ${limits/* cdiLimits */.h.totalBytes} bytes`,
        });
    }
    const text = decodeUtf8(content.bytes, path, 'the CDI spec file');
    return { source: { file: path, text }, bytes };
}
function specificationFilesIn(directory, host) {
    const listing = host.listDirectory(directory);
    if (listing.state === 'missing')
        return { ok: true, paths: [] };
    if (listing.state === 'unreadable')
        return unreadable(directory, listing.reason);
    const names = listing.names.filter((name) => /\.(?:json|yaml)$/.test(name)).sort();
    if (names.length > limits/* cdiLimits */.h.filesPerDirectory) {
        const most = `at most ${limits/* cdiLimits */.h.filesPerDirectory} are read`;
        return unreadable(directory, `it holds ${names.length} spec files; ${most}`);
    }
    return { ok: true, paths: names.map((name) => (0,external_node_path_.join)(directory, name)) };
}
function unreadable(directory, reason) {
    const problem = {
        code: 'cdi-directory-unreadable',
        message: `the CDI spec directory ${(0,qualified_name/* quoteName */.AB)(directory)} is skipped: ${reason}`,
        hint: 'an engine stops here and may see fewer devices than are listed',
    };
    return { ok: false, paths: [], problem };
}
/**
 * A conflict between two files of one priority stays one even when a higher priority defines the
 * device as well: engines behave so (CDI's cache never clears it).
 */
function resolveConflicts(files) {
    const devices = new Map();
    const conflicts = new Map();
    for (const file of files) {
        const kind = (0,qualified_name/* splitKind */.X$)(file.specification.kind);
        for (const [index, device] of file.specification.devices.entries()) {
            const name = { ...kind, name: device.name };
            const qualified = (0,qualified_name/* formatQualifiedName */.Fl)(name);
            const stored = devices.get(qualified);
            if (stored?.file.priority === file.priority) {
                const known = conflicts.get(qualified) ?? [];
                conflicts.set(qualified, [...new Set([...known, stored.file.path, file.path])]);
            }
            else {
                devices.set(qualified, { name, file, device, index });
            }
        }
    }
    for (const name of conflicts.keys())
        devices.delete(name);
    return { devices, conflicts };
}


/***/ }),

/***/ 2667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ hostPathOf),
/* harmony export */   _A: () => (/* binding */ completeDeviceNode),
/* harmony export */   xd: () => (/* binding */ isFullySpecified)
/* harmony export */ });
/** Where the node is on the host. */
function hostPathOf(node) {
    return node.hostPath === '' ? node.path : node.hostPath;
}
/** True when the host need not be asked for the node's type and numbers. */
function isFullySpecified(node) {
    return node.type !== '' && (node.major !== 0 || node.type === 'p');
}
/**
 * @param user who the container's process runs as; owns nodes without an owner, unless it is root
 */
function completeDeviceNode(node, host, user) {
    const hostPath = hostPathOf(node);
    const found = host.inspect(hostPath);
    const fault = isFullySpecified(node) ? null : openNodeFault(node, found);
    if (fault !== null)
        return { ok: false, fault, hostPath };
    const device = found.kind === 'device' ? found : undefined;
    return {
        ok: true,
        node: {
            path: node.path,
            type: node.type === '' ? (device?.type ?? '') : node.type,
            ...numbersOf(node, device),
            fileMode: node.fileMode ?? device?.mode,
            permissions: node.permissions,
            ...ownerOf(node, user),
        },
    };
}
/** A node without a major number takes both from the host: a minor that it gives is overwritten. */
function numbersOf(node, device) {
    const isOpen = !isFullySpecified(node) && node.major === 0;
    const source = isOpen && device !== undefined && device.type !== 'p' ? device : node;
    return { major: source.major, minor: source.minor };
}
function ownerOf(node, user) {
    return {
        uid: node.uid ?? (user.uid > 0 ? user.uid : undefined),
        gid: node.gid ?? (user.gid > 0 ? user.gid : undefined),
    };
}
/** Why the host cannot complete a node, or null. `u` never equals a type that a host reports. */
function openNodeFault(node, found) {
    if (found.kind === 'missing' || found.kind === 'unreadable')
        return 'stat-failed';
    if (found.kind !== 'device')
        return 'not-a-device';
    return node.type !== '' && node.type !== found.type ? 'type-mismatch' : null;
}


/***/ }),

/***/ 4079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ hostPathFaults),
/* harmony export */   gS: () => (/* binding */ translatedRules),
/* harmony export */   ib: () => (/* binding */ everyPathRules),
/* harmony export */   mD: () => (/* binding */ isBind),
/* harmony export */   vt: () => (/* binding */ nativeRules)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _device_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2667);
/* harmony import */ var _qualified_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6322);
/** Whether what a spec file names on the host is there, and is what it is said to be. */



/** An engine that applies CDI itself. */
const nativeRules = { copiesNodes: false, runsHooks: true };
/** The create request of an engine without CDI. Its hooks are told elsewhere: they cannot run. */
const translatedRules = { copiesNodes: true, runsHooks: false };
/** Nothing may be missing, whoever applies the edits. */
const everyPathRules = { copiesNodes: true, runsHooks: true };
/** Everything on the host that stands against these edits. */
function hostPathFaults(source, host, rules) {
    const { edits, path } = source;
    const faults = [];
    const collect = (field, index, fault) => {
        if (fault !== null)
            faults.push({ ...fault, path: [...path, field, index] });
    };
    edits.deviceNodes.forEach((node, index) => {
        collect('deviceNodes', index, nodeFault(node, host, rules));
    });
    edits.mounts.forEach((mount, index) => {
        collect('mounts', index, mountFault(mount, host, rules));
    });
    if (!rules.runsHooks)
        return faults;
    edits.hooks.forEach((hook, index) => {
        collect('hooks', index, hookFault(hook, host));
    });
    return faults;
}
/** A mount of the host's file system tree: with a bind option, with type `bind`, or with neither. */
function isBind(mount) {
    return (mount.options.includes('bind') ||
        mount.options.includes('rbind') ||
        mount.type === 'bind' ||
        mount.type === '');
}
function nodeFault(node, host, rules) {
    // CDI creates a node that says everything about itself; an engine without CDI copies one.
    if (!rules.copiesNodes && (0,_device_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullySpecified */ .xd)(node))
        return null;
    const hostPath = (0,_device_node_js__WEBPACK_IMPORTED_MODULE_1__/* .hostPathOf */ .J8)(node);
    const found = host.inspect(hostPath);
    if (found.kind === 'device')
        return mismatch(node, found, rules, hostPath);
    const needs = `needs the device node ${(0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(hostPath)}, which`;
    if (found.kind === 'missing') {
        const message = `${needs} does not exist on this host`;
        return { code: 'cdi-device-host-path-missing', hostPath, message };
    }
    if (found.kind === 'unreadable') {
        const message = `${needs} cannot be looked at: ${found.reason}`;
        return { code: 'cdi-device-host-path-missing', hostPath, message };
    }
    const hint = found.kind === 'symlink' ? { hint: 'name what the link points to' } : {};
    const message = `${needs} is a ${found.kind === 'file' ? 'regular file' : found.kind} and no device`;
    return { code: 'cdi-device-not-a-device', hostPath, message, ...hint };
}
function mismatch(node, found, rules, hostPath) {
    const isUnbuffered = node.type === 'u' && found.type === 'c' && (0,_device_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullySpecified */ .xd)(node);
    if (node.type !== '' && node.type !== found.type && !isUnbuffered) {
        const message = `wants ${(0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(hostPath)} to be of type ${node.type}, but it is of type ${found.type} on this host`;
        return { code: 'cdi-device-type-mismatch', hostPath, message };
    }
    const differs = found.type !== 'p' && (node.major !== found.major || node.minor !== found.minor);
    if (!rules.copiesNodes || !(0,_device_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullySpecified */ .xd)(node) || !differs)
        return null;
    return {
        code: 'cdi-device-numbers-not-expressible',
        hostPath,
        message: `wants a node with the numbers ${node.major}:${node.minor}, but ${(0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(hostPath)} has ${found.major}:${found.minor}`,
        hint: 'an engine without CDI can only copy nodes of the host',
    };
}
function hookFault(hook, host) {
    if (host.exists(hook.path))
        return null;
    const message = `runs the hook ${(0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(hook.path)}, which does not exist on this host`;
    return { code: 'cdi-hook-program-missing', hostPath: hook.path, message };
}
function mountFault(mount, host, rules) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(mount.containerPath);
    if (/^\/+$/.test(target)) {
        const message = `mounts ${(0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(mount.hostPath)} over / of the container, which no engine does`;
        return { code: 'cdi-mount-of-root', hostPath: mount.hostPath, message };
    }
    if (rules.copiesNodes && !node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(target)) {
        const message = `mounts to ${(0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(mount.containerPath)}, which is no absolute path`;
        return { code: 'cdi-path-relative', hostPath: mount.hostPath, message };
    }
    if (!isBind(mount))
        return null;
    if (/^\/+$/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(mount.hostPath))) {
        const message = `mounts / of this host to ${(0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(mount.containerPath)}: a device has no need of all its files`;
        return { code: 'cdi-mount-of-root', hostPath: mount.hostPath, message };
    }
    if (!node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(mount.hostPath)) {
        const message = `mounts ${(0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(mount.hostPath)}, which is no absolute path`;
        return { code: 'cdi-path-relative', hostPath: mount.hostPath, message };
    }
    if (host.exists(mount.hostPath))
        return null;
    const message = `mounts ${(0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(mount.hostPath)}, which does not exist on this host`;
    return { code: 'cdi-mount-host-path-missing', hostPath: mount.hostPath, message };
}


/***/ }),

/***/ 9138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ localHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
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

/***/ 446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fB: () => (/* binding */ examineSpecification),
  zV: () => (/* binding */ parseSpecification),
  sb: () => (/* binding */ specificationLocator)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(351);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/yaml/parse.ts



/**
 * Parses a stream of YAML (or JSON) documents within the bounds of {@link yamlLimits}.
 * Empty documents are left out, so an empty file gives an empty list.
 *
 * @throws CanaryError (input) with every syntax problem, each at its file:line:column
 */
function parseDocuments(source, options = {}) {
    const maxBytes = options.maxBytes ?? limits/* yamlLimits */.G.bytes;
    const size = Buffer.byteLength(source.text);
    if (size > maxBytes) {
        throw problemAtStart(source, 'yaml-too-large', `has ${size} bytes; at most ${maxBytes} are read`);
    }
    refuseDeepText(source);
    const lines = new dist/* LineCounter */.HN();
    const documents = parseStream(source, lines, options);
    if (documents.length > limits/* yamlLimits */.G.documents) {
        const count = `has ${documents.length} documents; at most ${limits/* yamlLimits */.G.documents} are read`;
        throw problemAtStart(source, 'yaml-too-many-documents', count);
    }
    refuseSyntaxErrors(source, lines, documents);
    return documents
        .filter((document) => !isEmpty(document))
        .map((document) => toParsedDocument(source, lines, document, options));
}
/** Nothing between two `---` is no document; a written `null` is one. */
function isEmpty(document) {
    const contents = document.contents;
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source);
}
function parseStream(source, lines, options) {
    try {
        const parsed = (0,dist/* parseAllDocuments */.hR)(source.text, {
            lineCounter: lines,
            prettyErrors: false,
            version: options.version ?? '1.2',
            customTags: withoutTimes,
            // The library compares each key with all before it: hours, for a file of many keys.
            uniqueKeys: false,
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
/** Counts brackets before the recursive parser sees them; block nesting costs two bytes a level. */
function refuseDeepText(source) {
    let depth = 0;
    let deepest = 0;
    for (const character of source.text) {
        if (character === '[' || character === '{')
            deepest = Math.max(deepest, ++depth);
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
    }
    // Brackets inside strings count too, so this refuses only what could exhaust the stack.
    if (deepest > limits/* yamlLimits */.G.depth * 10) {
        throw problemAtStart(source, 'yaml-too-deep', 'is nested too deeply');
    }
}
function refuseSyntaxErrors(source, lines, documents) {
    const problems = documents
        .flatMap((document) => document.errors)
        .slice(0, limits/* yamlLimits */.G.problems)
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
        value: toPlainValue(source, document),
        locate: (path) => locationAt(source, lines, offsetOf(document, path, 'value')),
        locateKey: (path) => locationAt(source, lines, offsetOf(document, path, 'key')),
    };
}
function refuseDeepTree(source, lines, document) {
    (0,dist/* visit */.YR)(document, {
        Collection: (_key, node, ancestors) => {
            const depth = ancestors.filter(dist/* isCollection */.P3).length + 1;
            if (depth <= limits/* yamlLimits */.G.depth)
                return;
            throw new errors/* CanaryError */.Rc('input', {
                code: 'yaml-too-deep',
                message: `is nested deeper than ${limits/* yamlLimits */.G.depth} levels`,
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
    const [first, ...rest] = problems.slice(0, limits/* yamlLimits */.G.problems);
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
/** May stand several times in one mapping of YAML 1.1. */
const mergeKey = '<<';
function toPlainValue(source, document) {
    try {
        return document.toJS({ maxAliasCount: limits/* yamlLimits */.G.aliases });
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
function locationAt(source, lines, offset) {
    const position = lines.linePos(offset);
    return {
        file: source.file,
        line: Math.max(1, position.line),
        column: Math.max(1, position.col),
    };
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

;// CONCATENATED MODULE: ./src/yaml/schema.ts


/**
 * Checks a document against a schema; every issue is told at once, each at the line it stands on.
 *
 * @throws CanaryError (input)
 */
function validateDocument(document, schema) {
    const result = schema.safeParse(document.value);
    if (result.success)
        return result.data;
    const [first, ...rest] = problemsOf(document, result.error.issues);
    if (first === undefined)
        throw new Error('a failed schema check carries no issue');
    throw new CanaryError('input', [first, ...rest]);
}
/** Schema issues as problems in the order of their lines. */
function problemsOf(document, issues) {
    return issues
        .flatMap((issue) => toProblems(document, issue))
        .sort((left, right) => (left.location?.line ?? 0) - (right.location?.line ?? 0) ||
        (left.location?.column ?? 0) - (right.location?.column ?? 0))
        .slice(0, yamlLimits.problems);
}
function toProblems(document, issue) {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
            code: 'unknown-key',
            message: `${describePath([...issue.path, key])} is not a known key`,
            location: document.locateKey([...issue.path, key]),
        }));
    }
    return [
        {
            code: 'schema',
            message: `${describePath(issue.path)}: ${issue.message}`,
            location: document.locate(issue.path),
        },
    ];
}
/** `checks[2].probe.httpGet`, as people write it. */
function describePath(path) {
    if (path.length === 0)
        return 'the document';
    return path
        .map((step, index) => typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)
        .join('');
}

;// CONCATENATED MODULE: ./src/yaml/simple.ts
/**
 * A reader for the plain part of YAML that programs write: block mappings and lists, one-line flow
 * collections, one-line scalars, printable ASCII. It is some twenty times as fast as the parser and
 * answers `undefined` to whatever it does not know for certain, errors included: then the parser
 * has the word. What it does answer equals the parser's answer for YAML 1.1; a property test holds this.
 */
const maxDepth = 32;
const plainKey = /^[A-Za-z_][A-Za-z0-9_./-]*$/;
const flowKey = /([A-Za-z_][A-Za-z0-9_./-]*): +/y;
const flowPlain = /[A-Za-z0-9_/][^,[\]{}#:]*/y;
const quoted = /"([^"\\]*)"|'([^']*)'/y;
const onlyComment = /^(?: *| +#.*)$/;
/** Words that YAML 1.1 may read as something else than text. */
const specialWord = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const longestSpecialWord = 5;
/** The value of the only document in `text`, or undefined when the full parser has to be asked. */
function readSimpleYaml(text) {
    const lines = linesOf(text);
    const indent = lines?.indents[0];
    if (lines === undefined || indent === undefined)
        return undefined;
    const value = readBlock(lines, indent, 0);
    return lines.at === lines.contents.length ? value : undefined;
}
function linesOf(text) {
    if (/[^\n\x20-\x7e]/.test(text))
        return undefined;
    const lines = { indents: [], contents: [], plainKeys: new Set(), at: 0 };
    let end = -1;
    while (end < text.length) {
        const begin = end + 1;
        end = text.indexOf('\n', begin);
        if (end === -1)
            end = text.length;
        let first = begin;
        while (text.charCodeAt(first) === space)
            first += 1;
        if (first >= end || text.charCodeAt(first) === hash)
            continue;
        if (first === begin && /^(?:---|\.\.\.|%)/.test(text.slice(begin, begin + 3))) {
            if (end - begin !== 3 || lines.contents.length > 0)
                return undefined;
            if (text.startsWith('---', begin))
                continue;
            return undefined;
        }
        lines.indents.push(first - begin);
        lines.contents.push(text.slice(first, end).trimEnd());
    }
    return lines;
}
const space = 0x20;
const hash = 0x23;
const dash = 0x2d;
function readBlock(lines, indent, depth) {
    const content = lines.contents[lines.at];
    if (content === undefined || depth > maxDepth)
        return undefined;
    return isItem(content) ? readList(lines, indent, depth) : readMapping(lines, indent, depth);
}
function isItem(content) {
    if (content.charCodeAt(0) !== dash)
        return false;
    return content.length === 1 || content.charCodeAt(1) === space;
}
function readMapping(lines, indent, depth) {
    const mapping = {};
    for (;;) {
        const content = lines.contents[lines.at];
        const found = lines.indents[lines.at] ?? -1;
        if (content === undefined || found < indent || isItem(content))
            return mapping;
        const colon = found === indent ? colonOfEntry(lines, content) : -1;
        const key = content.slice(0, Math.max(0, colon));
        if (colon === -1 || Object.hasOwn(mapping, key))
            return undefined;
        lines.at += 1;
        const rest = content.slice(colon + 1).trimStart();
        const value = rest === '' || rest.charCodeAt(0) === hash
            ? readNested(lines, indent, depth)
            : endOfEntry(lines, indent, readInline(rest));
        if (value === undefined)
            return undefined;
        mapping[key] = value;
    }
}
/** Where the key of `key:` or `key: value` ends; -1 when the line is anything else. */
function colonOfEntry(lines, content) {
    const colon = content.indexOf(':');
    const isEntry = colon > 0 && (colon === content.length - 1 || content.charCodeAt(colon + 1) === space);
    return isEntry && isPlainKey(lines, content.slice(0, colon)) ? colon : -1;
}
function isPlainKey(lines, key) {
    if (lines.plainKeys.has(key))
        return true;
    if (!plainKey.test(key) || !isOrdinaryKey(key))
        return false;
    lines.plainKeys.add(key);
    return true;
}
function isOrdinaryKey(key) {
    return key !== '__proto__' && !specialWord.test(key);
}
/** What stands below a key without a value: deeper lines, a list at the key's own indent, or null. */
function readNested(lines, indent, depth) {
    const content = lines.contents[lines.at];
    const found = lines.indents[lines.at] ?? -1;
    if (content === undefined || found < indent)
        return null;
    if (found > indent)
        return readBlock(lines, found, depth + 1);
    return isItem(content) ? readList(lines, indent, depth + 1) : null;
}
/** A deeper line after a value continues it; that is the parser's to read. */
function endOfEntry(lines, indent, value) {
    const next = lines.indents[lines.at];
    return next !== undefined && next > indent ? undefined : value;
}
function readList(lines, indent, depth) {
    const list = [];
    for (;;) {
        const content = lines.contents[lines.at];
        const found = lines.indents[lines.at] ?? -1;
        if (content === undefined || found < indent)
            return list;
        if (found > indent)
            return undefined;
        if (!isItem(content))
            return list;
        const value = readItem(lines, indent, content, depth);
        if (value === undefined)
            return undefined;
        list.push(value);
    }
}
function readItem(lines, indent, content, depth) {
    const rest = content.slice(1).trimStart();
    if (rest === '') {
        lines.at += 1;
        const next = lines.indents[lines.at] ?? -1;
        return next > indent ? readBlock(lines, next, depth + 1) : null;
    }
    if (isItem(rest) || colonOfEntry(lines, rest) !== -1) {
        // What follows the dash begins a block of its own, where it stands.
        const inner = indent + content.length - rest.length;
        lines.indents[lines.at] = inner;
        lines.contents[lines.at] = rest;
        return readBlock(lines, inner, depth + 1);
    }
    lines.at += 1;
    return endOfEntry(lines, indent, readInline(rest));
}
function readInline(text) {
    const first = text.charAt(0);
    if (first === '"' || first === "'" || first === '[' || first === '{') {
        const flow = { text, at: 0 };
        const value = readFlow(flow, 0);
        return onlyComment.test(text.slice(flow.at)) ? value : undefined;
    }
    const comment = text.indexOf(' #');
    const plain = comment === -1 ? text : text.slice(0, comment).trimEnd();
    return plain.includes(': ') || plain.endsWith(':') ? undefined : resolvePlain(plain);
}
function readFlow(flow, depth) {
    if (depth > maxDepth)
        return undefined;
    switch (flow.text.charAt(flow.at)) {
        case '[':
            return readFlowList(flow, depth);
        case '{':
            return readFlowMapping(flow, depth);
        case '"':
        case "'": {
            const match = matchAt(quoted, flow);
            return match?.[1] ?? match?.[2];
        }
        default: {
            const plain = matchAt(flowPlain, flow)?.[0].trimEnd();
            return plain === undefined ? undefined : resolvePlain(plain);
        }
    }
}
function readFlowList(flow, depth) {
    const list = [];
    flow.at += 1;
    skipSpaces(flow);
    if (takeCharacter(flow, ']'))
        return list;
    for (;;) {
        const value = readFlow(flow, depth + 1);
        if (value === undefined)
            return undefined;
        list.push(value);
        skipSpaces(flow);
        if (takeCharacter(flow, ']'))
            return list;
        if (!takeCharacter(flow, ','))
            return undefined;
        skipSpaces(flow);
    }
}
function readFlowMapping(flow, depth) {
    const mapping = {};
    flow.at += 1;
    skipSpaces(flow);
    if (takeCharacter(flow, '}'))
        return mapping;
    for (;;) {
        const key = matchAt(flowKey, flow)?.[1];
        if (key === undefined || !isOrdinaryKey(key) || Object.hasOwn(mapping, key))
            return undefined;
        const value = readFlow(flow, depth + 1);
        if (value === undefined)
            return undefined;
        mapping[key] = value;
        skipSpaces(flow);
        if (takeCharacter(flow, '}'))
            return mapping;
        if (!takeCharacter(flow, ','))
            return undefined;
        skipSpaces(flow);
    }
}
function matchAt(pattern, flow) {
    pattern.lastIndex = flow.at;
    const match = pattern.exec(flow.text);
    if (match === null)
        return undefined;
    flow.at += match[0].length;
    return match;
}
function takeCharacter(flow, character) {
    if (flow.text.charAt(flow.at) !== character)
        return false;
    flow.at += 1;
    return true;
}
function skipSpaces(flow) {
    while (flow.text.charAt(flow.at) === ' ')
        flow.at += 1;
}
/** Text, whole numbers, booleans and null where no reader could see anything else. */
function resolvePlain(plain) {
    if (/^[A-Za-z_/]/.test(plain)) {
        const isSpecial = plain.length <= longestSpecialWord && specialWord.test(plain);
        return isSpecial ? resolveWord(plain) : plain;
    }
    if (/^-?(?:0|[1-9][0-9]{0,14})$/.test(plain))
        return plain === '-0' ? undefined : Number(plain);
    if (/^0[0-7]{1,10}$/.test(plain))
        return Number.parseInt(plain, 8);
    return /^[0-9]+\.[0-9]+\.[0-9]+$/.test(plain) ? plain : undefined;
}
function resolveWord(word) {
    if (word === 'true')
        return true;
    if (word === 'false')
        return false;
    return word === 'null' ? null : undefined;
}

// EXTERNAL MODULE: ./src/cdi/specification.ts
var specification = __webpack_require__(7351);
;// CONCATENATED MODULE: ./src/cdi/decode.ts

function decodeSpecification(value) {
    const decoding = { path: [], issues: [], keyCount: 0 };
    const specification = decodeRoot(value, decoding);
    return { specification, issues: decoding.issues, keyCount: decoding.keyCount };
}
const rootFields = fieldNames('cdiVersion', 'kind', 'annotations', 'devices', 'containerEdits');
const deviceFields = fieldNames('name', 'annotations', 'containerEdits');
const editsFields = fieldNames('env', 'deviceNodes', 'netDevices', 'hooks', 'mounts', 'intelRdt', 'additionalGids');
const nodeFields = fieldNames('path', 'hostPath', 'type', 'major', 'minor', 'fileMode', 'permissions', 'uid', 'gid');
const mountFields = fieldNames('hostPath', 'containerPath', 'options', 'type');
const hookFields = fieldNames('hookName', 'path', 'args', 'env', 'timeout');
const rdtFields = fieldNames('closID', 'l3CacheSchema', 'memBwSchema', 'schemata', 'enableMonitoring');
const netDeviceFields = fieldNames('hostInterfaceName', 'name');
const largestUint32 = 0xffff_ffff;
const uint32 = integerWithin(0, largestUint32);
const int64 = integerWithin(-(2 ** 63), 2 ** 63);
const strings = listOf(decode_text);
const optionalUint32 = optional(uint32);
const optionalInt64 = optional(int64);
const optionalStrings = optional(strings);
const gids = listOf(uint32);
const decodeRoot = mappingOf(rootFields, (field) => ({
    cdiVersion: field('cdiVersion', decode_text),
    kind: field('kind', decode_text),
    annotations: field('annotations', decodeAnnotations),
    devices: field('devices', decodeDevices),
    containerEdits: field('containerEdits', decodeEdits),
}));
const decodeDevice = mappingOf(deviceFields, (field) => ({
    name: field('name', decode_text),
    annotations: field('annotations', decodeAnnotations),
    containerEdits: field('containerEdits', decodeEdits),
}));
const decodeEdits = (value, decoding) => value === null ? specification/* noEdits */.$8 : decodeWrittenEdits(value, decoding);
const decodeWrittenEdits = mappingOf(editsFields, (field) => ({
    env: field('env', strings),
    deviceNodes: field('deviceNodes', decodeNodes),
    netDevices: field('netDevices', decodeNetDevices),
    mounts: field('mounts', decodeMounts),
    hooks: field('hooks', decodeHooks),
    intelRdt: field('intelRdt', decodeOptionalRdt),
    additionalGids: field('additionalGids', gids),
}));
const decodeNode = mappingOf(nodeFields, (field) => ({
    path: field('path', decode_text),
    hostPath: field('hostPath', decode_text),
    type: field('type', decode_text),
    major: field('major', int64),
    minor: field('minor', int64),
    fileMode: field('fileMode', optionalUint32),
    permissions: field('permissions', decode_text),
    uid: field('uid', optionalUint32),
    gid: field('gid', optionalUint32),
}));
const decodeMount = mappingOf(mountFields, (field) => ({
    hostPath: field('hostPath', decode_text),
    containerPath: field('containerPath', decode_text),
    type: field('type', decode_text),
    options: field('options', strings),
}));
const decodeHook = mappingOf(hookFields, (field) => ({
    hookName: field('hookName', decode_text),
    path: field('path', decode_text),
    args: field('args', strings),
    env: field('env', strings),
    timeout: field('timeout', optionalInt64),
}));
const decodeRdt = mappingOf(rdtFields, (field) => ({
    closID: field('closID', decode_text),
    l3CacheSchema: field('l3CacheSchema', decode_text),
    memBwSchema: field('memBwSchema', decode_text),
    schemata: field('schemata', optionalStrings),
    enableMonitoring: field('enableMonitoring', decode_boolean),
}));
const decodeNetDevice = mappingOf(netDeviceFields, (field) => ({
    hostInterfaceName: field('hostInterfaceName', decode_text),
    name: field('name', decode_text),
}));
const decodeDevices = listOf(decodeDevice);
const decodeNodes = listOf(decodeNode);
const decodeMounts = listOf(decodeMount);
const decodeHooks = listOf(decodeHook);
const decodeNetDevices = listOf(decodeNetDevice);
const decodeOptionalRdt = optional(decodeRdt);
function fieldNames(...names) {
    return {
        exact: new Set(names),
        byLowerCase: new Map(names.map((name) => [name.toLowerCase(), name])),
    };
}
function mappingOf(known, build) {
    return (value, decoding) => {
        const mapping = plainMapping(value, decoding);
        const spelling = spellings(mapping, known, decoding);
        return build((name, decode) => {
            const key = spelling?.get(name) ?? name;
            const field = mapping[key] ?? null;
            // Nothing is wrong with what is not there; only what is there needs a path.
            return field === null ? decode(null, decoding) : decodeAt(key, field, decode, decoding);
        });
    };
}
/**
 * Tells fields that nobody knows, and finds those whose letter case differs.
 *
 * @returns the written key by exact name, for those only
 */
function spellings(mapping, known, decoding) {
    let odd;
    for (const key of Object.keys(mapping)) {
        decoding.keyCount += 1;
        if (known.exact.has(key))
            continue;
        const exact = known.byLowerCase.get(key.toLowerCase());
        if (exact === undefined) {
            tell(decoding, key, 'cdi-parse-unknown-field', `${JSON.stringify(key)} is not a known field`, {
                hint: `known here: ${[...known.exact].join(', ')}`,
            });
        }
        else if (Object.hasOwn(mapping, exact) || odd?.has(exact) === true) {
            tell(decoding, key, 'cdi-parse-duplicate-field', `the field ${exact} is written twice`, {});
        }
        else {
            odd = (odd ?? new Map()).set(exact, key);
            const message = `the field ${exact} is written ${JSON.stringify(key)}`;
            const hint = 'engines with CDI 1.1.1 or later reject the file';
            tell(decoding, key, 'cdi-field-letter-case', message, { hint, severity: 'warning' });
        }
    }
    return odd;
}
function tell(decoding, key, code, message, more) {
    decoding.issues.push({
        severity: more.severity ?? 'error',
        code,
        message,
        path: [...decoding.path, key],
        at: 'key',
        ...(more.hint === undefined ? {} : { hint: more.hint }),
    });
}
function wrongType(decoding, wanted, value) {
    decoding.issues.push({
        severity: 'error',
        code: 'cdi-parse-wrong-type',
        message: `must be ${wanted}, not ${describeValue(value)}`,
        path: [...decoding.path],
        at: 'value',
    });
}
function describeValue(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    return typeof value === 'string' ? 'text' : JSON.stringify(value);
}
function decodeAt(step, value, decode, decoding) {
    decoding.path.push(step);
    const decoded = decode(value, decoding);
    decoding.path.pop();
    return decoded;
}
function plainMapping(value, decoding) {
    if (value === null)
        return {};
    if (isMapping(value))
        return value;
    wrongType(decoding, 'a mapping', value);
    return {};
}
/** Sets, bytes and the like, which YAML tags make, are no mappings. */
function isMapping(value) {
    return (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);
}
function decodeAnnotations(value, decoding) {
    const mapping = plainMapping(value, decoding);
    const keys = Object.keys(mapping);
    decoding.keyCount += keys.length;
    return new Map(keys.map((key) => [key, decodeAt(key, mapping[key], decode_text, decoding)]));
}
function listOf(decode) {
    return (value, decoding) => {
        if (value === null)
            return [];
        if (Array.isArray(value)) {
            return value.map((item, index) => decodeAt(index, item, decode, decoding));
        }
        wrongType(decoding, 'a list', value);
        return [];
    };
}
function optional(decode) {
    return (value, decoding) => (value === null ? undefined : decode(value, decoding));
}
function decode_text(value, decoding) {
    if (typeof value === 'string')
        return value;
    if (value === null)
        return '';
    if (value instanceof Uint8Array)
        return Buffer.from(value).toString();
    if (typeof value === 'number' || typeof value === 'boolean') {
        decoding.issues.push({
            severity: 'warning',
            code: 'cdi-text-not-quoted',
            message: `${String(value)} is read as text, and engines do not all read it alike`,
            path: [...decoding.path],
            at: 'value',
            hint: 'put it in quotes',
        });
        return String(value);
    }
    wrongType(decoding, 'text', value);
    return '';
}
function decode_boolean(value, decoding) {
    if (typeof value === 'boolean')
        return value;
    if (value !== null)
        wrongType(decoding, 'true or false', value);
    return false;
}
/** `maximum` is exclusive beyond 53 bits, where numbers have no neighbours. */
function integerWithin(minimum, maximum) {
    return (value, decoding) => {
        if (value === null)
            return 0;
        const fits = typeof value === 'number' &&
            Number.isInteger(value) &&
            value >= minimum &&
            (value < maximum || (value === maximum && Number.isSafeInteger(maximum)));
        if (fits)
            return value;
        wrongType(decoding, `a whole number from ${minimum} to ${maximum}`, value);
        return 0;
    };
}

// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(6322);
// EXTERNAL MODULE: ./src/cdi/version.ts
var cdi_version = __webpack_require__(8770);
;// CONCATENATED MODULE: ./src/cdi/validate.ts



/** Every error of the file; empty for a file that engines load. */
function validateSpecification(specification) {
    const issues = [...versionIssues(specification), ...kindIssues(specification.kind)];
    checkEdits(issues, specification.containerEdits, ['containerEdits']);
    const names = new Set();
    for (const [index, device] of specification.devices.entries()) {
        checkDevice(issues, device, ['devices', index], names);
    }
    if (specification.devices.length === 0) {
        issues.push(issue('cdi-devices-none', 'defines no device', ['devices']));
    }
    return issues;
}
function issue(code, message, path) {
    return { severity: 'error', code, message, path, at: 'value' };
}
function versionIssues(specification) {
    const written = specification.cdiVersion;
    const version = (0,cdi_version/* parseSpecificationVersion */.ZL)(written);
    if (version === undefined) {
        const what = written === '' ? 'cdiVersion is missing' : `cdiVersion ${(0,qualified_name/* quoteName */.AB)(written)}`;
        const known = `known are ${cdi_version/* knownVersions */.J0.slice(2).join(', ')}`;
        return [issue('cdi-version-unknown', `${what}: ${known}`, ['cdiVersion'])];
    }
    const minimum = (0,cdi_version/* minimumVersion */.rh)(specification);
    if ((0,cdi_version/* compareVersions */.Zy)(version, minimum) >= 0)
        return [];
    const message = `cdiVersion ${written} is too low: what the file uses needs at least ${minimum}`;
    return [issue('cdi-version-too-low', message, ['cdiVersion'])];
}
function kindIssues(kind) {
    const { vendor, class: deviceClass } = (0,qualified_name/* splitKind */.X$)(kind);
    const vendorFault = (0,qualified_name/* vendorOrClassFault */.k)(vendor);
    if (vendorFault !== null) {
        return [nameIssue(`cdi-kind-vendor-${vendorFault}`, 'kind', kind, vendorFault)];
    }
    const classFault = (0,qualified_name/* vendorOrClassFault */.k)(deviceClass);
    if (classFault === null)
        return [];
    return [nameIssue(`cdi-kind-class-${classFault}`, 'kind', kind, classFault)];
}
function nameIssue(code, field, value, fault) {
    const rule = {
        empty: 'has the form vendor/class, such as vendor.com/gpu',
        start: 'has a vendor and a class that start with a letter',
        end: 'has a vendor and a class that end with a letter or digit',
        char: 'has a vendor and a class of letters, digits, "_", "-" and "."',
    }[fault];
    return issue(code, `${field} ${JSON.stringify(value)} is not valid: it ${rule}`, [field]);
}
function checkDevice(issues, device, path, names) {
    const { name, containerEdits } = device;
    const fault = (0,qualified_name/* deviceNameFault */.EH)(name);
    if (fault !== null) {
        const rule = 'letters and digits, with "_", "-", "." and ":" inside';
        const message = `device name ${JSON.stringify(name)} is not valid: it holds ${rule}`;
        issues.push(issue(`cdi-device-name-${fault}`, message, [...path, 'name']));
    }
    const editsPath = [...path, 'containerEdits'];
    if ((0,specification/* isEmptyEdits */.vo)(containerEdits)) {
        const message = `device ${(0,qualified_name/* quoteName */.AB)(name)} changes nothing: containerEdits is empty`;
        issues.push(issue('cdi-device-empty-edits', message, editsPath));
    }
    checkEdits(issues, containerEdits, editsPath);
    if (names.has(name)) {
        const message = `device ${(0,qualified_name/* quoteName */.AB)(name)} is defined twice`;
        issues.push(issue('cdi-devices-duplicate-name', message, [...path, 'name']));
    }
    names.add(name);
}
function checkEdits(issues, edits, path) {
    checkEnv(issues, edits.env, path, 'cdi-env-format');
    for (const [index, node] of edits.deviceNodes.entries())
        checkNode(issues, node, path, index);
    for (const [index, hook] of edits.hooks.entries())
        checkHook(issues, hook, path, index);
    for (const [index, mount] of edits.mounts.entries())
        checkMount(issues, mount, path, index);
    if (edits.intelRdt !== undefined && !isClosId(edits.intelRdt.closID)) {
        const message = 'closID is neither "/" nor a file name';
        issues.push(issue('cdi-intel-rdt-clos-id', message, [...path, 'intelRdt', 'closID']));
    }
    checkNetDevices(issues, edits.netDevices, [...path, 'netDevices']);
}
function checkEnv(issues, env, path, code) {
    for (const [index, variable] of env.entries()) {
        if (variable.indexOf('=') >= 1)
            continue;
        const message = `${JSON.stringify(variable)} is not NAME=value`;
        issues.push(issue(code, message, [...path, 'env', index]));
    }
}
function checkNode(issues, node, path, index) {
    const at = (...field) => [...path, 'deviceNodes', index, ...field];
    if (node.path === '') {
        issues.push(issue('cdi-device-node-empty-path', 'a device node has no path', at()));
    }
    if (!['', 'b', 'c', 'u', 'p'].includes(node.type)) {
        const message = `device node type ${JSON.stringify(node.type)} is not b, c, u or p`;
        issues.push(issue('cdi-device-node-type', message, at('type')));
    }
    if (node.permissions !== 'none' && !/^[rwm]*$/.test(node.permissions)) {
        const message = `permissions ${JSON.stringify(node.permissions)} are not letters of rwm`;
        issues.push(issue('cdi-device-node-permissions', message, at('permissions')));
    }
}
function checkHook(issues, hook, path, index) {
    const at = [...path, 'hooks', index];
    if (!(0,specification/* isHookName */.vL)(hook.hookName)) {
        const message = `hook ${JSON.stringify(hook.hookName)} is not one of ${specification/* hookNames */.WR.join(', ')}`;
        issues.push(issue('cdi-hook-name', message, [...at, 'hookName']));
    }
    if (hook.path === '')
        issues.push(issue('cdi-hook-empty-path', 'a hook has no path', at));
    checkEnv(issues, hook.env, at, 'cdi-hook-env');
}
function checkMount(issues, mount, path, index) {
    const at = () => [...path, 'mounts', index];
    if (mount.hostPath === '') {
        issues.push(issue('cdi-mount-empty-host-path', 'a mount has no hostPath', at()));
    }
    if (mount.containerPath === '') {
        issues.push(issue('cdi-mount-empty-container-path', 'a mount has no containerPath', at()));
    }
}
function isClosId(id) {
    if (id === '/' || id === '')
        return true;
    return Buffer.byteLength(id) < 4096 && id !== '.' && id !== '..' && !/[/\n]/.test(id);
}
function checkNetDevices(issues, devices, path) {
    if (devices.length === 0)
        return;
    const hosts = new Set();
    const names = new Set();
    for (const [index, device] of devices.entries()) {
        const at = [...path, index];
        issues.push(...netNameIssues(device.hostInterfaceName, 'host', hosts, [...at, 'hostInterfaceName']), ...netNameIssues(device.name, 'name', names, [...at, 'name']));
        hosts.add(device.hostInterfaceName);
        names.add(device.name);
    }
}
function netNameIssues(value, part, seen, path) {
    const field = part === 'host' ? 'hostInterfaceName' : 'name';
    if (value === '') {
        return [issue(`cdi-net-device-empty-${part}`, `a net device has no ${field}`, path)];
    }
    if (!seen.has(value))
        return [];
    const message = `${field} ${(0,qualified_name/* quoteName */.AB)(value)} is used by two net devices`;
    return [issue(`cdi-net-device-duplicate-${part}`, message, path)];
}

;// CONCATENATED MODULE: ./src/cdi/parse.ts







/**
 * Reads a spec file as the engines' CDI libraries do: JSON and YAML 1.1 alike, strictly. Positions
 * are worked out only when there is an error, so that a thousand files load in a moment.
 *
 * @throws CanaryError (input) with every error of the file at its file:line:column
 */
function parseSpecification(source) {
    const quick = parseQuickly(source);
    if (quick !== undefined)
        return quick;
    const { specification, problems } = examineSpecification(source);
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
    if (specification === undefined)
        throw new Error('a spec file without problems has no content');
    return specification;
}
/** Errors and warnings of a spec file, each placed. Never throws for what the file holds. */
function examineSpecification(source, advise = () => []) {
    try {
        const document = parseFirstDocument(source);
        const decoded = decodeSpecification(document.value);
        // What could not be read has no values to judge.
        const isReadable = !decoded.issues.some(isError);
        const issues = [
            ...decoded.issues,
            ...(isReadable ? validateSpecification(decoded.specification) : []),
        ];
        const isValid = !issues.some(isError);
        const advice = isValid ? advise(decoded.specification) : [];
        const warnings = [...issues, ...advice].filter((issue) => !isError(issue));
        return {
            specification: isValid ? decoded.specification : undefined,
            problems: issues.filter(isError).slice(0, limits/* cdiLimits */.h.problems).map(toProblem(document)),
            warnings: warnings.slice(0, limits/* cdiLimits */.h.problems).map(toProblem(document)),
        };
    }
    catch (error) {
        if (!(error instanceof errors/* CanaryError */.Rc))
            throw error;
        // A slip in the syntax has echoes; the first one is the slip.
        const [first, ...rest] = error.problems;
        const problems = first.code === 'yaml-syntax' ? [first] : [first, ...rest];
        return { specification: undefined, problems, warnings: [] };
    }
}
/**
 * Tells where a part of a spec file stands: its nearest written parent when it was left out. The file
 * is parsed with positions when the first question comes.
 */
function specificationLocator(source) {
    let document;
    return (path) => {
        document ??= parseFirstDocument(source);
        return document.locate(path);
    };
}
function isError(issue) {
    return issue.severity === 'error';
}
function toProblem(document) {
    return (issue) => ({
        code: issue.code,
        message: messageWithPath(issue),
        location: issue.at === 'key' ? document.locateKey(issue.path) : document.locate(issue.path),
        ...(issue.hint === undefined ? {} : { hint: issue.hint }),
    });
}
/** Types are told with the field they belong to; the rules name their subject themselves. */
function messageWithPath(issue) {
    const needsPath = ['cdi-parse-wrong-type', 'cdi-text-not-quoted', 'cdi-env-format'];
    return needsPath.includes(issue.code)
        ? `${describePath(issue.path)}: ${issue.message}`
        : issue.message;
}
/** The specification of a file without errors, or undefined when the long way has to be taken. */
function parseQuickly(source) {
    if (Buffer.byteLength(source.text) > limits/* cdiLimits */.h.specificationBytes)
        return undefined;
    const json = source.text.trimStart().startsWith('{');
    const value = json ? parseJson(source.text) : readSimpleYaml(source.text);
    if (value === undefined || value === null)
        return undefined;
    const decoded = decodeSpecification(value);
    if (decoded.issues.some(isError))
        return undefined;
    // JSON.parse keeps the last of two equal keys; a colon too many tells.
    if (json && decoded.keyCount !== countMembers(source.text))
        return undefined;
    const { specification } = decoded;
    return validateSpecification(specification).length === 0 ? specification : undefined;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Not JSON: it may be YAML, and if it is neither the parser says so with a position.
        return undefined;
    }
}
/** Members of all objects in valid JSON text: the colons outside strings. */
function countMembers(json) {
    let members = 0;
    let inString = false;
    for (let at = 0; at < json.length; at++) {
        const character = json.charAt(at);
        if (character === '"')
            inString = !inString;
        else if (inString && character === '\\')
            at += 1;
        else if (!inString && character === ':')
            members += 1;
    }
    return members;
}
function parseFirstDocument(source) {
    const [document] = parseDocuments({ file: source.file, text: firstDocumentOf(source.text) }, { version: '1.1', maxBytes: limits/* cdiLimits */.h.specificationBytes });
    if (document === undefined || document.value === null) {
        throw new errors/* CanaryError */.Rc('input', {
            code: 'cdi-parse-empty',
            message: 'the file holds no CDI spec',
            location: { file: source.file, line: 1, column: 1 },
        });
    }
    return document;
}
/** CDI reads the first document of a stream and never looks at what follows. */
function firstDocumentOf(text) {
    let hasBegun = false;
    let offset = 0;
    for (const line of text.split('\n')) {
        const isMarker = /^(?:---|\.\.\.)(?:\s|$)/.test(line);
        if (isMarker && hasBegun)
            return text.slice(0, offset);
        hasBegun ||= isMarker ? line.startsWith('-') : !/^\s*(?:[#%]|$)/.test(line);
        offset += line.length + 1;
    }
    return text;
}


/***/ }),

/***/ 6322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   EH: () => (/* binding */ deviceNameFault),
/* harmony export */   Fl: () => (/* binding */ formatQualifiedName),
/* harmony export */   X$: () => (/* binding */ splitKind),
/* harmony export */   Xj: () => (/* binding */ describeNameFault),
/* harmony export */   _C: () => (/* binding */ unportableNameParts),
/* harmony export */   k: () => (/* binding */ vendorOrClassFault),
/* harmony export */   sg: () => (/* binding */ isDnsSubdomain),
/* harmony export */   yU: () => (/* binding */ splitQualifiedName),
/* harmony export */   z$: () => (/* binding */ parseQualifiedName)
/* harmony export */ });
/* unused harmony exports isQualifiedName, isTooShortForEngines */
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

/***/ 7351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ noEdits),
/* harmony export */   C$: () => (/* binding */ appendEdits),
/* harmony export */   WR: () => (/* binding */ hookNames),
/* harmony export */   vL: () => (/* binding */ isHookName),
/* harmony export */   vo: () => (/* binding */ isEmptyEdits)
/* harmony export */ });
/**
 * The content of a CDI spec file, as data (Container Device Interface specification, version 1.1.0).
 * Absent lists are empty; what is optional and may be told apart from zero is undefined.
 */
const hookNames = [
    'prestart',
    'createRuntime',
    'createContainer',
    'startContainer',
    'poststart',
    'poststop',
];
const noEdits = {
    env: [],
    deviceNodes: [],
    netDevices: [],
    mounts: [],
    hooks: [],
    intelRdt: undefined,
    additionalGids: [],
};
function isHookName(name) {
    return hookNames.includes(name);
}
/** True when there is nothing to apply. A lone gid 0 and an empty `intelRdt` count as edits. */
function isEmptyEdits(edits) {
    return (edits.env.length === 0 &&
        edits.deviceNodes.length === 0 &&
        edits.netDevices.length === 0 &&
        edits.mounts.length === 0 &&
        edits.hooks.length === 0 &&
        edits.intelRdt === undefined &&
        edits.additionalGids.length === 0);
}
/** Lists in order one after the other; a later `intelRdt` replaces an earlier one as a whole. */
function appendEdits(all) {
    return {
        env: all.flatMap((edits) => edits.env),
        deviceNodes: all.flatMap((edits) => edits.deviceNodes),
        netDevices: all.flatMap((edits) => edits.netDevices),
        mounts: all.flatMap((edits) => edits.mounts),
        hooks: all.flatMap((edits) => edits.hooks),
        intelRdt: all.findLast((edits) => edits.intelRdt !== undefined)?.intelRdt,
        additionalGids: all.flatMap((edits) => edits.additionalGids),
    };
}


/***/ }),

/***/ 8770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ knownVersions),
/* harmony export */   ZL: () => (/* binding */ parseSpecificationVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   rh: () => (/* binding */ minimumVersion)
/* harmony export */ });
/* harmony import */ var _qualified_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6322);

/** Every released version of the specification, oldest first. */
const knownVersions = [
    '0.1.0',
    '0.2.0',
    '0.3.0',
    '0.4.0',
    '0.5.0',
    '0.6.0',
    '0.7.0',
    '0.8.0',
    '1.0.0',
    '1.1.0',
];
/** The known version that a file's `cdiVersion` names (one leading `v` is allowed), or undefined. */
function parseSpecificationVersion(text) {
    const bare = text.startsWith('v') ? text.slice(1) : text;
    return knownVersions.find((version) => version === bare);
}
/** Negative when `left` is older than `right`. */
function compareVersions(left, right) {
    return knownVersions.indexOf(left) - knownVersions.indexOf(right);
}
/**
 * The oldest version whose features cover the file: the highest row that applies to the spec or any
 * of its devices. Never below 0.3.0.
 */
function minimumVersion(specification) {
    const edits = [
        specification.containerEdits,
        ...specification.devices.map((device) => device.containerEdits),
    ];
    if (edits.some(needs110))
        return '1.1.0';
    if (edits.some((one) => one.intelRdt !== undefined || one.additionalGids.length > 0)) {
        return '0.7.0';
    }
    if (needs060(specification))
        return '0.6.0';
    if (specification.devices.some(startsWithDigit) || edits.some(hasHostPath))
        return '0.5.0';
    if (edits.some((one) => one.mounts.some((mount) => mount.type !== '')))
        return '0.4.0';
    return '0.3.0';
}
function needs110(edits) {
    return (edits.netDevices.length > 0 ||
        edits.intelRdt?.schemata !== undefined ||
        edits.intelRdt?.enableMonitoring === true);
}
function needs060(specification) {
    const kind = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_0__/* .splitKind */ .X$)(specification.kind);
    return (specification.annotations.size > 0 ||
        specification.devices.some((device) => device.annotations.size > 0) ||
        (kind.vendor !== '' && kind.class.includes('.')));
}
function startsWithDigit(device) {
    return /^[0-9]/.test(device.name);
}
function hasHostPath(edits) {
    return edits.deviceNodes.some((node) => node.hostPath !== '');
}


/***/ }),

/***/ 7399:
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
/* harmony import */ var _cdi_catalog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2789);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);



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

/***/ 351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ yamlLimits),
/* harmony export */   h: () => (/* binding */ cdiLimits)
/* harmony export */ });
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


/***/ })

};
;