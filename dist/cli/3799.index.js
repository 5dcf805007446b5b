"use strict";
exports.id = 3799;
exports.ids = [3799,2327];
exports.modules = {

/***/ 7079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ annotationValue),
/* harmony export */   M4: () => (/* binding */ devicesFromAnnotations),
/* harmony export */   ZM: () => (/* binding */ annotationFaults),
/* harmony export */   ro: () => (/* binding */ annotationKey)
/* harmony export */ });
/* unused harmony export annotationPrefix */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2450);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);
/* harmony import */ var _qualified_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3711);
/** Devices in the annotations of a CRI container or a Pod (CDI specification, package annotations). */



const annotationPrefix = 'cdi.k8s.io/';
/**
 * Devices of every annotation under `cdi.k8s.io/`. Keys are sorted, since their order means nothing;
 * names keep the order of their value, repetitions included.
 *
 * @param where names the object in an error, such as `the Pod's annotations`
 * @throws CanaryError (input) when a value holds anything but comma-separated qualified names
 */
function devicesFromAnnotations(annotations, where) {
    const found = [...annotations].filter(([key]) => key.startsWith(annotationPrefix)).sort(byKey);
    const problems = found.flatMap(([key, value]) => annotationProblems(key, value, where));
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc('input', [first, ...rest]);
    return found.flatMap(([, value]) => value.split(','));
}
function byKey([left], [right]) {
    return left < right ? -1 : 1;
}
function annotationProblems(key, value, where) {
    return value.split(',').flatMap((name) => {
        const parsed = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseQualifiedName */ .z$)(name);
        if (parsed.ok)
            return [];
        const fault = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .describeNameFault */ .Xj)(name, parsed.fault);
        return [
            {
                code: 'cdi-annotation',
                message: `${where}: ${(0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(key)}: ${fault}`,
                hint: 'the value is a list of qualified names with commas and no spaces between them',
            },
        ];
    });
}
/**
 * `cdi.k8s.io/<plugin>_<deviceId>`; slashes of the id become `_`.
 *
 * @throws CanaryError (input) when that is no legal key
 */
function annotationKey(plugin, deviceId) {
    const name = `${plugin}_${deviceId.replaceAll('/', '_')}`;
    if (plugin !== '' && deviceId !== '' && isAnnotationName(name))
        return annotationPrefix + name;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'cdi-annotation-key',
        message: `${JSON.stringify(name)} cannot stand in an annotation key: it needs at most 63 letters, digits, "_", "-" and ".", with a letter or digit at both ends`,
    });
}
/** @throws CanaryError (input) when a name is not qualified. */
function annotationValue(names) {
    for (const name of names) {
        const parsed = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseQualifiedName */ .z$)(name);
        if (parsed.ok)
            continue;
        const message = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .describeNameFault */ .Xj)(name, parsed.fault);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'cdi-name', message });
    }
    return names.join(',');
}
/** What Kubernetes would refuse about an object's annotations, one sentence each. */
function annotationFaults(annotations) {
    const faults = [...annotations.keys()]
        .filter((key) => !isAnnotationKey(key.toLowerCase()))
        .map((key) => `annotation key ${JSON.stringify(key)} is no legal Kubernetes key`);
    const size = [...annotations].reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
    if (size > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cdiLimits */ .hg.annotationBytes) {
        faults.push(`annotations have ${size} bytes; Kubernetes takes at most ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cdiLimits */ .hg.annotationBytes}`);
    }
    return faults;
}
function isAnnotationKey(key) {
    const slash = key.indexOf('/');
    if (slash === -1)
        return isAnnotationName(key);
    return (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isDnsSubdomain */ .sg)(key.slice(0, slash)) && isAnnotationName(key.slice(slash + 1));
}
function isAnnotationName(name) {
    return name.length <= 63 && /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/.test(name);
}


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ defaultDirectories)
/* harmony export */ });
/** Where engines look, in rising priority. */
const defaultDirectories = ['/etc/cdi', '/var/run/cdi'];


/***/ }),

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
/* harmony import */ var _cdi_default_directories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1454);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);



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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'usage', message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), hint: 'see --help' });
    }
}
/** @throws CanaryError (input) when there is anything after the flags. */
function refusePositionals(positionals) {
    const [first] = positionals;
    if (first === undefined)
        return;
    const message = `unexpected argument ${JSON.stringify(first)}`;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'usage', message, hint: 'see --help' });
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
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'usage',
        message: `--${flag} is ${JSON.stringify(value)}; it can be ${words.join(' or ')}`,
    });
}
function specDirectories(written) {
    return written === undefined || written.length === 0 ? _cdi_default_directories_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultDirectories */ .x : written;
}
function printJson(io, value) {
    io.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}


/***/ }),

/***/ 8167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/cdi/annotations.ts
var annotations = __webpack_require__(7079);
// EXTERNAL MODULE: ./src/cdi/host-paths.ts
var host_paths = __webpack_require__(3226);
// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(3711);
// EXTERNAL MODULE: ./src/cdi/version.ts
var cdi_version = __webpack_require__(5313);
;// CONCATENATED MODULE: ./src/cdi/advise.ts
/** What is legal in a spec file and still worth a second look by its author. */





/** Warnings about a valid specification: what may not work everywhere, or not here. */
function adviseOn(specification, host) {
    const places = [
        { name: 'the file', path: ['containerEdits'], edits: specification.containerEdits },
        ...specification.devices.map((device, index) => ({
            name: `device ${device.name}`,
            path: ['devices', index, 'containerEdits'],
            edits: device.containerEdits,
        })),
    ];
    return [
        ...versionAdvice(specification),
        ...(0,cdi_version/* removedFieldsOf */.P)(specification).map(({ what, path }) => warning('cdi-field-removed', `${what} ${removedFromEngines}`, path)),
        ...(0,qualified_name/* unportableNameParts */._C)((0,qualified_name/* splitKind */.X$)(specification.kind)).map((what) => warning('cdi-kind-not-portable', what, ['kind'])),
        ...annotationAdvice(specification),
        ...places.flatMap(({ edits, path }) => editsAdvice(edits, path)),
        ...places.flatMap((place) => (0,host_paths/* hostPathFaults */.Ni)(place, host, host_paths/* everyPathRules */.ib).map((fault) => warning(fault.code, `${place.name} ${fault.message}`, fault.path))),
    ];
}
function warning(code, message, path) {
    return { severity: 'warning', code, message, path, at: 'value' };
}
function versionAdvice(specification) {
    const version = (0,cdi_version/* parseSpecificationVersion */.ZL)(specification.cdiVersion);
    const minimum = (0,cdi_version/* minimumVersion */.rh)(specification);
    if (version === undefined || (0,cdi_version/* compareVersions */.Zy)(version, minimum) <= 0)
        return [];
    const message = `cdiVersion ${specification.cdiVersion} is higher than needed: with ${minimum} older engines read the file too`;
    return [warning('cdi-version-higher-than-needed', message, ['cdiVersion'])];
}
function annotationAdvice(specification) {
    const code = 'cdi-annotation-not-portable';
    return [
        ...(0,annotations/* annotationFaults */.ZM)(specification.annotations).map((fault) => warning(code, fault, ['annotations'])),
        ...specification.devices.flatMap((device, index) => (0,annotations/* annotationFaults */.ZM)(device.annotations).map((fault) => warning(code, fault, ['devices', index, 'annotations']))),
    ];
}
function editsAdvice(edits, path) {
    return [
        ...edits.deviceNodes.flatMap((node, index) => {
            const at = [...path, 'deviceNodes', index];
            return [
                ...relativeAdvice(node.path, [...at, 'path']),
                ...relativeAdvice(node.hostPath, [...at, 'hostPath']),
                ...(node.permissions === 'none'
                    ? [warning('cdi-permissions-none', permissionsNone, [...at, 'permissions'])]
                    : []),
            ];
        }),
        ...edits.mounts.flatMap((mount, index) => {
            const at = [...path, 'mounts', index];
            const saysBind = mount.options.includes('bind') || mount.options.includes('rbind');
            return [
                ...relativeAdvice(mount.containerPath, [...at, 'containerPath']),
                ...(mount.type === '' && !saysBind
                    ? [warning('cdi-mount-without-type', mountWithoutType, at)]
                    : []),
            ];
        }),
        ...edits.hooks.flatMap((hook, index) => {
            const at = [...path, 'hooks', index];
            const isEndless = hook.timeout !== undefined && hook.timeout <= 0;
            return [
                ...relativeAdvice(hook.path, [...at, 'path']),
                ...(isEndless
                    ? [warning('cdi-hook-timeout', 'a hook timeout should be above 0', [...at, 'timeout'])]
                    : []),
            ];
        }),
    ];
}
const removedFromEngines = 'makes engines with CDI 1.1.0 or later (Docker 29.2, Podman 5.9) reject the file';
const permissionsNone = '"permissions: none" is rejected by engines with CDI 1.1.0 or earlier';
const mountWithoutType = 'a mount with neither a type nor the option bind or rbind fails in an OCI runtime';
function relativeAdvice(path, at) {
    if (path === '' || external_node_path_.posix.isAbsolute(path))
        return [];
    return [warning('cdi-path-relative', `${JSON.stringify(path)} is no absolute path`, at)];
}

// EXTERNAL MODULE: ./src/cdi/catalog.ts
var catalog = __webpack_require__(8010);
// EXTERNAL MODULE: ./src/cdi/host.ts
var cdi_host = __webpack_require__(2327);
// EXTERNAL MODULE: ./src/cdi/parse.ts + 3 modules
var parse = __webpack_require__(5582);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/cli/cdi/arguments.ts
var cdi_arguments = __webpack_require__(2256);
;// CONCATENATED MODULE: ./src/cli/cdi/validate.ts









const usage = `Usage: container-canary cdi validate <file>… [options]

Checks CDI spec files as engines do when they load them, and warns about what may not work on every
engine or not on this host.

Options:
  --output text|json   (default: text)
`;
const options = { output: { type: 'string' } };
/** `cdi validate`: exit code 0 when engines load every file, 2 when they do not. */
const run = (args, io) => {
    const parsed = (0,cdi_arguments/* readArguments */.lR)(args, options, usage, io);
    if (parsed === undefined)
        return Promise.resolve(0);
    const output = (0,cdi_arguments/* choose */.Sw)('output', parsed.values.output, ['text', 'json']);
    if (parsed.positionals.length === 0) {
        throw (0,errors/* inputError */.Xu)({ code: 'usage', message: 'name at least one spec file', hint: 'see --help' });
    }
    const host = (0,cdi_host.localHost)(io.cwd);
    const files = parsed.positionals.map((file) => ({ file, ...examine(file, host) }));
    if (output === 'json')
        (0,cdi_arguments/* printJson */.Q2)(io, { files: files.map(toJson) });
    else
        io.stdout.write(files.map(describeFile).join(''));
    return Promise.resolve(files.every((file) => file.specification !== undefined) ? 0 : 2);
};
function examine(file, host) {
    try {
        const { source } = (0,catalog/* readSpecificationFile */.YF)(file, limits/* cdiLimits */.hg.totalBytes, host);
        return (0,parse/* examineSpecification */.fB)(source, (specification) => adviseOn(specification, host));
    }
    catch (error) {
        if (!(error instanceof errors/* CanaryError */.Rc))
            throw error;
        return { specification: undefined, problems: error.problems, warnings: [] };
    }
}
function toJson({ file, specification, problems, warnings }) {
    return {
        file,
        valid: specification !== undefined,
        kind: specification?.kind ?? null,
        devices: specification?.devices.map((device) => device.name) ?? [],
        minimumVersion: specification === undefined ? null : (0,cdi_version/* minimumVersion */.rh)(specification),
        problems,
        warnings,
    };
}
function describeFile({ file, specification, problems, warnings }) {
    const verdict = specification === undefined
        ? 'not valid'
        : `valid: ${specification.kind}, devices ${specification.devices.map((device) => device.name).join(', ')}, needs CDI ${(0,cdi_version/* minimumVersion */.rh)(specification)}`;
    return [
        `${(0,qualified_name/* quoteName */.AB)(file)}: ${verdict}\n`,
        ...problems.map((problem) => `  error: ${(0,errors/* describeProblem */.BJ)(problem)}\n`),
        ...warnings.map((problem) => `  warning: ${(0,errors/* describeProblem */.BJ)(problem)}\n`),
    ].join('');
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