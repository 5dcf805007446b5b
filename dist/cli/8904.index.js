"use strict";
exports.id = 8904;
exports.ids = [8904,2327];
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

/***/ 495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listDevices)
/* harmony export */ });
/* harmony import */ var _host_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3226);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8506);


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

/***/ 8506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KL: () => (/* binding */ conflictProblem),
  DQ: () => (/* binding */ describeAvailable),
  hD: () => (/* binding */ locationOf),
  a3: () => (/* binding */ resolveDevices),
  u0: () => (/* binding */ sourcesOf),
  cW: () => (/* binding */ unresolvedNames)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(3711);
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
var specification = __webpack_require__(1112);
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
        message: `no spec file in ${places === '' ? 'any directory' : places} defines the CDI device ${(0,qualified_name/* quoteName */.AB)(name)}`,
        hint: describeAvailable(catalog.devices.keys(), name),
    };
}
/** A device that nobody resolves, because files of one directory both define it. */
function conflictProblem(name, files) {
    const kind = (0,qualified_name/* splitKind */.X$)(name.slice(0, name.indexOf('=')));
    const conventional = `${specificationFileName(kind.vendor, kind.class)}.yaml`;
    return {
        code: 'cdi-device-conflict',
        message: `the CDI device ${(0,qualified_name/* quoteName */.AB)(name)} is defined by ${files.map(qualified_name/* quoteName */.AB).join(' and ')}, which have the same priority, so no engine resolves it`,
        hint: `keep one of them; by convention it is named ${conventional}`,
    };
}


/***/ }),

/***/ 8904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   discoverNode: () => (/* binding */ discoverNode)
/* harmony export */ });
/* harmony import */ var _features_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(590);
/* harmony import */ var _own_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7303);


/**
 * The features of this machine, with those of two sources of our own: the CDI devices of its
 * directories, and the container engine.
 *
 * @param engine null when nobody asked one
 */
async function discoverNode(engine, env, signal, root = '/') {
    const asked = engine === null ? (0,_own_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownEngineFindings */ .Rk)() : (0,_own_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .engineFindings */ .LP)(engine);
    return await (0,_features_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .discoverFeatures */ .n)({ root, env, signal, extra: [asked, (0,_own_sources_js__WEBPACK_IMPORTED_MODULE_1__.cdiFindings)(root)] });
}


/***/ }),

/***/ 7303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askedEngineFindings: () => (/* binding */ askedEngineFindings),
  cdiFindings: () => (/* binding */ cdiFindings),
  LP: () => (/* binding */ engineFindings),
  Rk: () => (/* binding */ unknownEngineFindings)
});

// UNUSED EXPORTS: ownSourceNames

// EXTERNAL MODULE: ./src/cdi/catalog.ts
var cdi_catalog = __webpack_require__(8010);
// EXTERNAL MODULE: ./src/cdi/host.ts
var cdi_host = __webpack_require__(2327);
// EXTERNAL MODULE: ./src/cdi/list-devices.ts
var list_devices = __webpack_require__(495);
;// CONCATENATED MODULE: ./src/cdi/describe-devices.ts



/**
 * Every device that spec files of this host define.
 *
 * @returns null when a directory or a file cannot be read: it may define any device, or make one
 *   unusable
 */
function describeDevices(directories = cdi_catalog/* defaultDirectories */.xE, host = (0,cdi_host.localHost)()) {
    const catalog = (0,cdi_catalog/* loadCatalog */.ak)(directories, host);
    const isUnreadable = [...catalog.brokenFiles.values()].some(({ problems }) => problems.some(({ code }) => code === 'cdi-file-unreadable'));
    if (isUnreadable || catalog.unreadableDirectories.length > 0)
        return null;
    return (0,list_devices/* listDevices */._)(catalog, host).map((device) => {
        const isHidden = device.unavailablePaths.some((path) => host.inspect(path).kind === 'unreadable');
        const { vendor, class: deviceClass, name, available } = device;
        return { vendor, class: deviceClass, name, pathsExist: isHidden ? null : available };
    });
}

// EXTERNAL MODULE: ./src/engine/connect.ts
var connect = __webpack_require__(5689);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/features/findings.ts
var features_findings = __webpack_require__(3726);
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
function cdiFindings(root) {
    return cdiDeviceFeatures(root === '/' ? describeDevices() : null);
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
/** Asks the engine of this machine; one that is not there is told in a notice. */
async function askedEngineFindings(locate, signal) {
    try {
        const engine = await (0,connect/* openEngine */.F)(await (0,connect/* findEngine */.G)(locate, signal));
        try {
            return engineFindings(await engine.describe(signal));
        }
        finally {
            engine.close();
        }
    }
    catch (error) {
        if (!(error instanceof errors/* CanaryError */.Rc) || error.kind === 'cancelled')
            throw error;
        const findings = unknownEngineFindings();
        findings.notices.push(...error.problems.map((problem) => (0,errors/* problemToNotice */.PN)(problem, 'notice')));
        return findings;
    }
}


/***/ })

};
;