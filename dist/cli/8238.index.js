"use strict";
exports.id = 8238;
exports.ids = [8238];
exports.modules = {

/***/ 9348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ annotationValue),
/* harmony export */   M4: () => (/* binding */ devicesFromAnnotations),
/* harmony export */   ZM: () => (/* binding */ annotationFaults),
/* harmony export */   ro: () => (/* binding */ annotationKey)
/* harmony export */ });
/* unused harmony export annotationPrefix */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _qualified_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6322);
/** Devices in the annotations of a CRI container or a Pod (CDI specification, package annotations). */


const annotationPrefix = 'cdi.k8s.io/';
/** Kubernetes' bound on all keys and values of one object together, in bytes. */
const largestAnnotations = 256 * 1024;
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('input', [first, ...rest]);
    return found.flatMap(([, value]) => value.split(','));
}
function byKey([left], [right]) {
    return left < right ? -1 : 1;
}
function annotationProblems(key, value, where) {
    return value.split(',').flatMap((name) => {
        const parsed = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseQualifiedName */ .z$)(name);
        if (parsed.ok)
            return [];
        const fault = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNameFault */ .Xj)(name, parsed.fault);
        return [
            {
                code: 'cdi-annotation',
                message: `${where}: ${(0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(key)}: ${fault}`,
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
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'cdi-annotation-key',
        message: `${JSON.stringify(name)} cannot stand in an annotation key: it needs at most 63 letters, digits, "_", "-" and ".", with a letter or digit at both ends`,
    });
}
/** @throws CanaryError (input) when a name is not qualified. */
function annotationValue(names) {
    for (const name of names) {
        const parsed = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseQualifiedName */ .z$)(name);
        if (parsed.ok)
            continue;
        const message = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNameFault */ .Xj)(name, parsed.fault);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'cdi-name', message });
    }
    return names.join(',');
}
/** What Kubernetes would refuse about an object's annotations, one sentence each. */
function annotationFaults(annotations) {
    const faults = [...annotations.keys()]
        .filter((key) => !isAnnotationKey(key.toLowerCase()))
        .map((key) => `annotation key ${JSON.stringify(key)} is no legal Kubernetes key`);
    const size = [...annotations].reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
    if (size > largestAnnotations) {
        faults.push(`annotations have ${size} bytes; Kubernetes takes at most ${largestAnnotations}`);
    }
    return faults;
}
function isAnnotationKey(key) {
    const slash = key.indexOf('/');
    if (slash === -1)
        return isAnnotationName(key);
    return (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isDnsSubdomain */ .sg)(key.slice(0, slash)) && isAnnotationName(key.slice(slash + 1));
}
function isAnnotationName(name) {
    return name.length <= 63 && /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/.test(name);
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

/***/ 3071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ checkDeviceNames),
/* harmony export */   ib: () => (/* binding */ mergeDevices),
/* harmony export */   k8: () => (/* binding */ devicesFromCriConfig)
/* harmony export */ });
/* unused harmony exports classifyDeviceArgument, parseDeviceList */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(351);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9348);
/* harmony import */ var _qualified_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6322);
/** The places where devices are asked for. Each gives names in the order in which they are written. */





/**
 * Tells a qualified CDI name from a host path mapping (`host[:container][:permissions]`). A colon is
 * legal in a device name, so the name is tried first, as the Docker and Podman clients do.
 *
 * @throws CanaryError (input) when it is neither
 */
function classifyDeviceArgument(argument) {
    if (isQualifiedName(argument))
        return { kind: 'cdi', name: argument };
    const [pathOnHost = '', second, third, ...more] = argument.split(':');
    if (!posix.isAbsolute(pathOnHost) || more.length > 0)
        throw unknownDevice(argument);
    const secondIsPermissions = third === undefined && second !== undefined && isPermissions(second);
    const pathInContainer = second === undefined || secondIsPermissions ? pathOnHost : second;
    const permissions = secondIsPermissions ? second : (third ?? 'rwm');
    if (!posix.isAbsolute(pathInContainer) || !isPermissions(permissions)) {
        throw unknownDevice(argument);
    }
    return { kind: 'host', pathOnHost, pathInContainer, permissions };
}
function isPermissions(text) {
    return /^[rwm]{1,3}$/.test(text) && new Set(text).size === text.length;
}
function unknownDevice(argument) {
    return inputError({
        code: 'cdi-device-argument',
        message: `the device ${quoteName(argument)} is neither a qualified CDI name nor an absolute host path`,
        hint: 'write vendor/class=name, or /host/path[:/container/path][:rwm]',
    });
}
/**
 * The action's input: one device a line, or several with commas between them. Space around a name
 * is layout; inside it is an error.
 *
 * @param where names the list in an error, such as `cdi-devices`
 * @throws CanaryError (input) with every name that is not qualified
 */
function parseDeviceList(text, where) {
    const names = text
        .split(/[\n,]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
    return checkDeviceNames(names, where);
}
/**
 * Names of a list, each on its own, taken as they are.
 *
 * @throws CanaryError (input) with every name that is not qualified
 */
function checkDeviceNames(names, where) {
    const problems = names.flatMap((name) => {
        const parsed = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseQualifiedName */ .z$)(name);
        if (parsed.ok)
            return [];
        const message = `${where}: ${(0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_4__/* .describeNameFault */ .Xj)(name, parsed.fault)}`;
        return [{ code: 'cdi-name', message, hint: 'such as nvidia.com/gpu=all' }];
    });
    const [first, ...rest] = problems.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .cdiLimits */ .hg.problems);
    if (first !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc('input', [first, ...rest]);
    return [...names];
}
/**
 * Devices of a CRI container config: the field first, then the annotations, repetitions dropped, as
 * containerd, CRI-O and iSulad merge them. The field is spelt `CDI_devices`, `CDI_Devices` or
 * `CDIDevices`, and `name` in any letter case.
 *
 * Names of the field are not checked here, as no runtime does: a wrong one does not resolve.
 *
 * @param where names the config in an error, such as its file
 * @throws CanaryError (input) when the shape is wrong or an annotation is not a list of names
 */
function devicesFromCriConfig(config, where) {
    const entries = entriesOf(config, where, 'the container config');
    const field = entries
        .filter(([key]) => key.toLowerCase().replaceAll('_', '') === 'cdidevices')
        .flatMap(([key, value]) => namesOfField(value, `${where}: ${key}`));
    const annotations = entries.find(([key]) => key === 'annotations')?.[1];
    const annotated = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .devicesFromAnnotations */ .M4)(textMapOf(annotations, `${where}: annotations`), `${where}: annotations`);
    return mergeDevices(field, annotated);
}
/** All names in order, each once, at its first place. */
function mergeDevices(...lists) {
    const names = [...new Set(lists.flat())];
    if (names.length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .cdiLimits */ .hg.requestedDevices)
        return names;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'cdi-too-many-devices',
        message: `${names.length} CDI devices are asked for; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .cdiLimits */ .hg.requestedDevices} can be`,
    });
}
function namesOfField(value, where) {
    if (value === null || value === undefined)
        return [];
    if (!Array.isArray(value))
        throw wrongShape(where, 'must be a list of {name}');
    return value.map((item, index) => {
        const at = `${where}[${index}]`;
        const name = entriesOf(item, at, 'it').find(([key]) => key.toLowerCase() === 'name')?.[1];
        if (typeof name !== 'string')
            throw wrongShape(at, 'must have a name');
        return name;
    });
}
function textMapOf(value, where) {
    if (value === null || value === undefined)
        return new Map();
    return new Map(entriesOf(value, where, 'it').map(([key, text]) => {
        if (typeof text !== 'string')
            throw wrongShape(where, `${(0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteName */ .AB)(key)} must be text`);
        return [key, text];
    }));
}
function entriesOf(value, where, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw wrongShape(where, `${what} must be a mapping`);
    }
    return Object.entries(value);
}
function wrongShape(where, message) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'cdi-cri-config', message: `${where}: ${message}` });
}


/***/ }),

/***/ 5738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidate: () => (/* binding */ runValidate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/clock.ts
var clock = __webpack_require__(9373);
// EXTERNAL MODULE: ./src/cdi/request.ts
var request = __webpack_require__(3071);
// EXTERNAL MODULE: ./src/image/build.ts
var build = __webpack_require__(6489);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(351);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/options.ts

/**
 * Reads a command's options with `parseArgs` of `node:util`.
 *
 * @throws CanaryError (input) with one sentence when an option is unknown or lacks its value
 */
function readOptions(command, parse) {
    try {
        return parse();
    }
    catch (error) {
        const [sentence = ''] = (0,src_errors/* messageOf */.bD)(error).split('. ', 1);
        throw (0,src_errors/* inputError */.Xu)({ code: 'usage', message: sentence, hint: `see: container-canary ${command} --help` }, { cause: error });
    }
}
/**
 * A length of time as people write it: `10`, `10s`, `2m`, `500ms`.
 *
 * @returns milliseconds
 * @throws CanaryError (input)
 */
function readDuration(text, name) {
    const [, digits, unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text.trim()) ?? [];
    const factors = { ms: 1, s: 1_000, m: 60_000 };
    const milliseconds = Number(digits) * (factors[unit] ?? Number.NaN);
    if (milliseconds > 0 && milliseconds <= longest)
        return milliseconds;
    throw (0,src_errors/* inputError */.Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no length of time`,
        hint: 'write seconds, or 500ms, 10s, 2m; at most 24 hours',
    });
}
const longest = 24 * 60 * 60_000;
/** @throws CanaryError (input) */
function readCount(text, name, most) {
    const count = /^\d+$/.test(text.trim()) ? Number(text) : 0;
    if (count >= 1 && count <= most)
        return count;
    throw (0,src_errors/* inputError */.Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no whole number from 1 to ${most}`,
    });
}
/** @throws CanaryError (input) */
function readChoice(text, name, choices) {
    const chosen = choices.find((choice) => choice === text);
    if (chosen !== undefined)
        return chosen;
    throw (0,src_errors/* inputError */.Xu)({
        code: 'usage',
        message: `${name} is "${text}"; it is one of ${choices.join(', ')}`,
    });
}
/** `NAME=value` pairs, as build arguments are given. @throws CanaryError (input) */
function readPairs(pairs, name) {
    const entries = pairs.map((pair) => {
        const cut = pair.indexOf('=');
        if (cut > 0)
            return [pair.slice(0, cut), pair.slice(cut + 1)];
        throw (0,src_errors/* inputError */.Xu)({ code: 'usage', message: `${name} wants NAME=value, not "${pair}"` });
    });
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/report/render.ts
var render = __webpack_require__(6340);
;// CONCATENATED MODULE: ./src/report-files.ts




const formats = ['json', 'markdown', 'junit', 'sarif', 'html'];
/**
 * Writes the report in every format. One that cannot be written does not keep the others from it.
 *
 * @returns the path of `report.json`
 * @throws CanaryError (infrastructure) that names every file that could not be written
 */
async function writeReportFiles(report, directory) {
    await (0,promises_.mkdir)(directory, { recursive: true }).catch((error) => {
        throw (0,src_errors/* infrastructureError */.kv)({ code: 'report-directory', message: `cannot create ${directory}: ${(0,src_errors/* messageOf */.bD)(error)}` }, { cause: error });
    });
    const problems = [];
    for (const format of formats) {
        try {
            await (0,promises_.writeFile)((0,external_node_path_.join)(directory, render/* reportFiles */.IU[format]), await (0,render/* renderReport */.B1)(format, report));
        }
        catch (error) {
            const message = `cannot write ${render/* reportFiles */.IU[format]}: ${(0,src_errors/* messageOf */.bD)(error)}`;
            problems.push({ code: 'report-file', message });
        }
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new src_errors/* CanaryError */.Rc('infrastructure', [first, ...rest]);
    return (0,external_node_path_.join)(directory, render/* reportFiles */.IU.json);
}

// EXTERNAL MODULE: ./src/engine/connect.ts
var connect = __webpack_require__(2688);
;// CONCATENATED MODULE: ./src/engine/ownership.ts

/**
 * Everything a run creates carries these labels, and clean-up removes by label only: never by name
 * or age, since others may use the same engine.
 */
const prefix = 'container-canary';
function runLabels(run, created) {
    return {
        ...runFilter(run.runId),
        [`${prefix}.owner`]: run.owner,
        [`${prefix}.created`]: created.toISOString(),
    };
}
function runFilter(runId) {
    return { [`${prefix}.run`]: runId };
}
/**
 * Removes what a run left on the engine, all of it at once.
 *
 * @param kept ids of containers that stay
 * @returns how many containers were removed
 * @throws CanaryError (infrastructure) that names every container that could not be removed
 */
async function removeLeftovers(engine, runId, signal, kept = new Set()) {
    const found = await engine.findContainers(runFilter(runId), signal);
    const ids = found.filter((id) => !kept.has(id));
    const results = await Promise.allSettled(ids.map((id) => engine.removeContainer(id, signal)));
    const [first, ...rest] = results.flatMap((result) => {
        if (result.status === 'fulfilled')
            return [];
        const reason = result.reason;
        if (reason instanceof src_errors/* CanaryError */.Rc)
            return [...reason.problems];
        throw reason;
    });
    if (first !== undefined)
        throw new src_errors/* CanaryError */.Rc('infrastructure', [first, ...rest]);
    return ids.length;
}

// EXTERNAL MODULE: ./src/registry/platform.ts
var registry_platform = __webpack_require__(8688);
// EXTERNAL MODULE: ./src/image/source.ts
var image_source = __webpack_require__(372);
;// CONCATENATED MODULE: ./src/image/acquire.ts



/**
 * Sees to it that an image is on the engine: a reference, or an archive or layout of this machine
 * (`docker-archive:`, `oci-archive:`, `oci-layout:`).
 *
 * @throws CanaryError (input) when it is not there and may not, or cannot, be pulled or loaded
 */
async function acquireImage(written, options, signal) {
    const source = (0,image_source/* parseImageSource */.A)(written);
    return source.type === 'reference'
        ? await acquireReference(written, options, signal)
        : await loadLocal(source, options, signal);
}
/** An archive is loaded without a tag: the engine's own images keep their names. */
async function loadLocal(source, options, signal) {
    const { openLocalImage } = await Promise.all(/* import() */[__webpack_require__.e(4181), __webpack_require__.e(6685)]).then(__webpack_require__.bind(__webpack_require__, 6685));
    const platform = options.platform === null ? null : (0,registry_platform/* parsePlatform */.FL)(options.platform, (0,registry_platform/* hostArchitecture */.m4)());
    const image = await openLocalImage(source, { cwd: options.directory, platform, signal });
    try {
        options.onLoad();
        await options.engine.loadImage(image.openArchive([]), signal);
        const loaded = await options.engine.findImage(image.id, signal);
        if (loaded === null) {
            throw (0,src_errors/* infrastructureError */.kv)({
                code: 'image-load',
                message: `${source.written} was loaded, but the engine does not have it as ${image.id}`,
            });
        }
        return { ...toAcquired(source.written, loaded), digest: image.manifestDigest };
    }
    finally {
        await image.close();
    }
}
async function acquireReference(reference, options, signal) {
    const { engine, pull } = options;
    const there = pull === 'always' ? null : await engine.findImage(reference, signal);
    if (there !== null && fitsPlatform(there, options.platform))
        return toAcquired(reference, there);
    if (pull === 'never')
        throw missing(reference, there, options.platform);
    options.onPull();
    await engine.pullImage({
        reference,
        platform: options.platform,
        credentials: await options.credentialsFor(reference, signal),
        onProgress: options.onProgress,
    }, signal);
    const pulled = await engine.findImage(reference, signal);
    if (pulled === null) {
        throw (0,src_errors/* inputError */.Xu)({
            code: 'image-missing',
            message: `${reference} was pulled, but the engine does not have it`,
        });
    }
    return toAcquired(reference, pulled);
}
/** `linux/arm64` asks for any variant; `linux/arm/v7` for that one. */
function fitsPlatform(image, platform) {
    return (platform === null || image.platform === platform || image.platform.startsWith(`${platform}/`));
}
function missing(reference, there, platform) {
    return there === null
        ? (0,src_errors/* inputError */.Xu)({
            code: 'image-missing',
            message: `the image ${reference} is not on the engine, and pull is never`,
            hint: 'build or load it in a step before, or set pull to missing',
        })
        : (0,src_errors/* inputError */.Xu)({
            code: 'image-platform',
            message: `the image ${reference} on the engine is for ${there.platform}, not ${platform ?? ''}, and pull is never`,
        });
}
function toAcquired(reference, image) {
    return {
        reference,
        id: image.id,
        digest: digestOf(reference, image.repoDigests),
        platform: image.platform,
        user: image.user,
    };
}
/** The digest under the image's own repository; any other repository's names the same content. */
function digestOf(reference, repoDigests) {
    const name = reference.split('@')[0] ?? reference;
    const repository = name.replace(/:[^/:]*$/, '');
    const own = repoDigests.find((entry) => {
        const [named = ''] = entry.split('@');
        return named === repository || named.endsWith(`/${repository}`);
    });
    return (own ?? repoDigests[0])?.split('@')[1] ?? null;
}

;// CONCATENATED MODULE: ./src/run/acquire-images.ts


/** One image that cannot be had does not keep the others from being judged. */
async function acquireAll(request, dependencies, engine, findings, signal) {
    const { onEvent } = dependencies;
    const output = (text) => {
        onEvent({ kind: 'output', text });
    };
    const built = await buildIfAsked(request, engine, onEvent, output, signal);
    const references = [...new Set([...(built === null ? [] : [built]), ...request.images])];
    const acquired = [];
    for (const reference of references) {
        try {
            const image = await acquireImage(reference, {
                engine,
                pull: reference === built ? 'never' : request.pull,
                platform: request.platform,
                directory: request.directory,
                credentialsFor: async (name, abort) => {
                    const { createPullCredentials } = await __webpack_require__.e(/* import() */ 361).then(__webpack_require__.bind(__webpack_require__, 2742));
                    return await createPullCredentials(request.engine.env)(name, abort);
                },
                onPull: () => {
                    onEvent({ kind: 'phase', title: `Pull ${reference}` });
                },
                onLoad: () => {
                    onEvent({ kind: 'phase', title: `Load ${reference}` });
                },
                onProgress: output,
            }, signal);
            acquired.push({ reference, image });
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof src_errors/* CanaryError */.Rc))
                throw error;
            const errors = (0,src_errors/* errorReportsOf */.$p)(error);
            findings.errors.push(...errors);
            acquired.push({ reference, image: null, errors });
        }
        finally {
            onEvent({ kind: 'phase-ended' });
        }
    }
    return acquired;
}
async function buildIfAsked(request, engine, onEvent, onOutput, signal) {
    if (request.build === null)
        return null;
    const { buildImage } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6489));
    onEvent({ kind: 'phase', title: `Build ${request.build.tag}` });
    try {
        const build = { ...request.build, labels: {} };
        await buildImage(build, { engine, env: request.engine.env, onOutput }, signal);
    }
    finally {
        onEvent({ kind: 'phase-ended' });
    }
    return request.build.tag;
}

// EXTERNAL MODULE: ./src/engine/own-container.ts
var own_container = __webpack_require__(1004);
// EXTERNAL MODULE: ./src/probe/limiter.ts
var probe_limiter = __webpack_require__(9270);
;// CONCATENATED MODULE: ./src/verdict.ts
/** Errored is worse than failed: it says that nobody knows. Nothing at all is no pass either. */
function worstVerdict(verdicts) {
    if (verdicts.length === 0 || verdicts.includes('errored'))
        return 'errored';
    return verdicts.includes('failed') ? 'failed' : 'passed';
}
/** 0 passed, 1 failed, 2 when only the input is at fault, 3 for everything else. */
function exitCodeOf(report) {
    if (report.verdict === 'passed')
        return 0;
    if (report.verdict === 'failed')
        return 1;
    const isInput = report.errors.length > 0 && report.errors.every(({ kind }) => kind === 'input');
    return isInput ? 2 : 3;
}

;// CONCATENATED MODULE: ./src/run/validate-images.ts





/**
 * Every image against every Validator, so many containers at once as the request allows, and
 * against its compatibility spec.
 */
async function validateAll(context, preparations, acquired, signal) {
    const { request, engine, findings } = context;
    const { validators, judge } = preparations;
    const limiter = (0,probe_limiter/* createLimiter */.z)(request.concurrency);
    const neighbour = await (0,own_container/* findOwnContainer */.Rm)(engine, signal);
    const reports = await Promise.all(acquired.map(async (entry) => {
        if (entry.image === null)
            return unavailable(entry.reference, entry.errors);
        const { image } = entry;
        const runs = validators.map((validator) => limiter.run(() => validateOne(context, preparations, neighbour, image, validator, signal)));
        const [results, compatibility] = await Promise.all([
            Promise.all(runs),
            judgeCompatibility(judge, image, signal),
        ]);
        for (const { errors } of [...results, compatibility])
            findings.errors.push(...errors);
        const verdicts = results.map(({ report }) => report.verdict);
        if (compatibility.verdict !== null)
            verdicts.push(compatibility.verdict);
        return {
            ...describeImage(image),
            notices: compatibility.notices,
            verdict: worstVerdict(verdicts),
            validators: results.map(({ report }) => report),
            compatibility: compatibility.report,
        };
    }));
    findings.images.push(...reports);
}
/** What cannot be asked for one image does not keep the others from their answers. */
async function judgeCompatibility(judge, image, signal) {
    if (judge === null)
        return { report: null, notices: [], verdict: null, errors: [] };
    try {
        return await judge.judge(image, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        const errors = (0,src_errors/* errorReportsOf */.$p)(error);
        return { report: null, notices: errors.map(src_errors/* noticeOf */.QJ), verdict: 'errored', errors };
    }
}
async function validateOne({ request, dependencies, engine }, { devicesOf }, neighbour, image, validator, signal) {
    const { clock, onEvent } = dependencies;
    const { runValidator } = await __webpack_require__.e(/* import() */ 9538).then(__webpack_require__.bind(__webpack_require__, 9538));
    const names = { image: image.reference, validator: validator.name };
    onEvent({ kind: 'validator-started', ...names, checks: validator.checks.length });
    const devices = devicesOf(validator, image);
    const result = await runValidator({ ...validator, notices: [...validator.notices, ...devices.notices] }, {
        engine,
        clock,
        image: image.id,
        platform: request.platform,
        labels: runLabels(request, clock.date()),
        neighbour,
        env: request.engine.env,
        directory: request.directory,
        devices: devices.request,
        startupTimeout: request.startupTimeout,
        keepFailed: request.keepFailed,
        onCheck: (check) => {
            onEvent({ kind: 'check', ...names, check });
        },
    }, signal);
    onEvent({ kind: 'validator-ended', image: image.reference, report: result.report });
    return result;
}
function describeImage(image) {
    const { reference, id, digest, platform } = image;
    return { reference, id, digest, platform, pods: [] };
}
function unavailable(reference, errors) {
    return {
        reference,
        id: null,
        digest: null,
        platform: null,
        verdict: 'errored',
        notices: errors.map(src_errors/* noticeOf */.QJ),
        validators: [],
        pods: [],
        compatibility: null,
    };
}

;// CONCATENATED MODULE: ./src/run.ts







/**
 * Does what is asked and says how it went. Never throws: what goes wrong is in the report, and
 * what was created is removed again.
 */
async function run(request, dependencies, signal) {
    const { clock, version } = dependencies;
    const from = clock.now();
    const startedAt = clock.date().toISOString();
    const findings = { engine: null, errors: [], images: [] };
    try {
        await judge(request, dependencies, findings, signal);
    }
    catch (error) {
        findings.errors.push(...(0,src_errors/* errorReportsOf */.$p)(error));
    }
    const { errors, images, engine } = findings;
    return {
        schemaVersion: 1,
        verdict: errors.length > 0 ? 'errored' : worstVerdict(images.map(({ verdict }) => verdict)),
        startedAt,
        durationMs: Math.round(clock.now() - from),
        tool: { name: 'container-canary-action', version },
        engine,
        errors: withoutRepeats(errors),
        images,
    };
}
async function judge(request, dependencies, findings, signal) {
    requireSomething(request);
    // The engine is asked first: a schema is slow to load, and nobody would hear the answer meanwhile.
    const contact = await (0,connect/* findEngine */.G)(request.engine, signal).catch(asFailure);
    const validators = await loadAll(request, signal).catch(asFailure);
    // A manifest that is wrong is wrong on every machine: it is told before an engine that is not there.
    if ('failure' in validators) {
        if (!('failure' in contact))
            contact.agent.destroy();
        throw validators.failure;
    }
    if ('failure' in contact)
        throw contact.failure;
    const engine = await (0,connect/* openEngine */.F)(contact);
    try {
        const checked = await checkOptions(request, engine, validators);
        const { planAllDevices } = await __webpack_require__.e(/* import() */ 3662).then(__webpack_require__.bind(__webpack_require__, 3662));
        const devicesOf = await planAllDevices(request, engine, checked, findings, signal);
        if (devicesOf === null) {
            await describe(engine, dependencies, findings, signal);
            return;
        }
        // The engine tells of itself while the images are judged; neither may be left unwatched.
        const results = await Promise.allSettled([
            describe(engine, dependencies, findings, signal),
            judgeImages({ request, dependencies, engine, findings }, checked, devicesOf, signal),
        ]);
        for (const result of results)
            if (result.status === 'rejected')
                throw result.reason;
    }
    finally {
        await sweep(engine, request.runId, findings);
        engine.close();
    }
}
function asFailure(failure) {
    return { failure };
}
async function describe(engine, { onEvent }, findings, signal) {
    const { name, version, apiVersion } = await engine.describe(signal);
    findings.engine = { name, version, apiVersion };
    onEvent({ kind: 'engine', engine: findings.engine });
}
async function judgeImages(context, validators, devicesOf, signal) {
    const { request, dependencies, engine, findings } = context;
    const judge = await judgeIfAsked(request, engine, signal);
    const acquired = await acquireAll(request, dependencies, engine, findings, signal);
    dependencies.onEvent({ kind: 'phase', title: 'Validate' });
    await validateAll(context, { validators, devicesOf, judge }, acquired, signal);
}
/** A spec that is broken is told before anything is pulled. */
async function judgeIfAsked(request, engine, signal) {
    if (request.compatibility === null)
        return null;
    const { createJudge } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4181), __webpack_require__.e(9874), __webpack_require__.e(7072), __webpack_require__.e(3783)]).then(__webpack_require__.bind(__webpack_require__, 3783));
    return await createJudge(request, request.compatibility, await engine.describe(signal), signal);
}
function requireSomething({ images, build, validators, compatibility }) {
    if (images.length === 0 && build === null) {
        throw new src_errors/* CanaryError */.Rc('input', {
            code: 'no-image',
            message: 'there is no image to validate',
            hint: 'name one with image, or a directory to build with context',
        });
    }
    if (validators.length === 0 && compatibility === null) {
        throw new src_errors/* CanaryError */.Rc('input', {
            code: 'no-validator',
            message: 'there is nothing to validate the image against',
            hint: 'name a manifest, a built-in platform such as kubeflow, or a compatibility spec',
        });
    }
}
async function loadAll(request, signal) {
    const [{ readManifests }, { loadValidators }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7249).then(__webpack_require__.bind(__webpack_require__, 9630)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2857), __webpack_require__.e(5267)]).then(__webpack_require__.bind(__webpack_require__, 5267)),
    ]);
    return loadValidators(await readManifests(request.validators, request.directory, signal));
}
async function checkOptions(request, engine, validators) {
    const { checkAllOptions } = await __webpack_require__.e(/* import() */ 9404).then(__webpack_require__.bind(__webpack_require__, 9404));
    return await checkAllOptions(engine, validators, request.engine.env, request.directory);
}
/** What a broken or interrupted run may have left; a container that was to be kept is none. */
async function sweep(engine, runId, findings) {
    const validators = findings.images.flatMap((image) => image.validators);
    if (validators.length > 0 && findings.errors.length === 0)
        return;
    const kept = validators.flatMap(({ container }) => container?.kept === true ? [container.id] : []);
    try {
        await removeLeftovers(engine, runId, AbortSignal.timeout(limits/* runLimits */.g2.sweep), new Set(kept));
    }
    catch (error) {
        findings.errors.push(...(0,src_errors/* errorReportsOf */.$p)(error));
    }
}
function withoutRepeats(errors) {
    const seen = new Map(errors.map((error) => [JSON.stringify(error), error]));
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/version.ts

/** The release this is, as package.json names it. */
const version = package_namespaceObject.rE;

// EXTERNAL MODULE: ./src/report/text.ts + 4 modules
var report_text = __webpack_require__(3593);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
;// CONCATENATED MODULE: ./src/cli/live-view.ts


const live_view_frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const frameTime = 100;
/**
 * On a terminal: a line for every check that has ended, and below them one line that moves. Plain
 * lines elsewhere, so that a log reads as it was written.
 */
function createLiveView(output, color) {
    const style = { color, width: output.width };
    const running = new Map();
    const line = createStatusLine(output);
    const onEvent = (event) => {
        switch (event.kind) {
            case 'phase':
                line.set(harmless(event.title));
                break;
            case 'phase-ended':
                line.set('');
                break;
            case 'output':
                for (const text of event.text.split('\n')) {
                    if (text.trim() !== '')
                        line.print(`  ${harmless(text)}`);
                }
                break;
            case 'engine':
                break;
            case 'validator-started':
                running.set(keyOf(event), { total: event.checks, done: 0 });
                line.print(harmless(`Validate ${event.image} against ${event.validator}`));
                line.set(live_view_describe(running));
                break;
            case 'check': {
                const entry = running.get(keyOf(event));
                if (entry !== undefined)
                    entry.done += 1;
                line.print((0,report_text/* renderCheckLine */.N)(event.check, style));
                line.set(live_view_describe(running));
                break;
            }
            case 'validator-ended':
                running.delete(keyOf({ image: event.image, validator: event.report.name }));
                line.set(live_view_describe(running));
                break;
        }
    };
    return { onEvent, stop: line.stop };
}
/** The moving line at the bottom of a terminal; printed lines go above it. */
function createStatusLine(output) {
    const startedAt = performance.now();
    let status = '';
    let isShown = false;
    let frame = 0;
    const erase = () => {
        if (isShown)
            output.write('\r\u001B[2K');
        isShown = false;
    };
    const draw = () => {
        if (status === '')
            return;
        const seconds = Math.floor((performance.now() - startedAt) / 1000);
        const text = `${live_view_frames[frame % live_view_frames.length] ?? ''} ${status}, ${seconds} s`;
        erase();
        output.write(text.slice(0, Math.max(1, output.width - 1)));
        isShown = true;
        frame += 1;
    };
    const timer = output.isTerminal ? setInterval(draw, frameTime) : undefined;
    timer?.unref();
    return {
        print: (text) => {
            erase();
            output.write(`${text}\n`);
        },
        set: (text) => {
            status = text;
        },
        stop: () => {
            clearInterval(timer);
            erase();
        },
    };
}
/** A step of a workflow may run us: what a build prints must not become a command there. */
function harmless(text) {
    return (0,report_escape/* withoutCommands */.Df)((0,report_escape/* visibleLine */.P8)(text));
}
function keyOf({ image, validator }) {
    return `${image} ${validator}`;
}
function live_view_describe(running) {
    const entries = [...running.values()];
    const total = entries.reduce((sum, entry) => sum + entry.total, 0);
    const done = entries.reduce((sum, entry) => sum + entry.done, 0);
    return total === 0 ? '' : `${done} of ${total} checks done`;
}

;// CONCATENATED MODULE: ./src/cli/validate.ts














const help = `Usage: container-canary validate --file <manifest> [options] <image> [<image> …]

Starts each image as its platform would and runs the checks of each manifest against it.

  -f, --file <manifest>       file, glob, directory, https:// URL, or the name of a built-in
                              platform (awesome, binder, dask-scheduler, databricks, gpu, kubeflow,
                              vertex-ai-workbench); may be given several times
      --startup-timeout <t>   time for a container to start (10s)
      --debug                 keep the container of a failed run, and say how to enter it
      --output <format>       text, json or markdown (text)
      --report-directory <d>  write report.json and the other reports here
      --engine <engine>       docker, podman, or an address such as unix:///run/docker.sock
      --platform <platform>   such as linux/arm64
      --pull <policy>         missing, always or never (missing)
      --concurrency <n>       containers side by side (4)
      --context <directory>   build an image from here and validate it
      --build-file <file>     Dockerfile, from the context (Dockerfile)
      --target <stage>        stage to build
      --build-arg <NAME=v>    build argument; may be given several times
      --compatibility <spec>  ask where the images run too: a file, a URL, or auto for the spec
                              that is attached to the image
      --tags <tag,…>          only the compatibility sets with one of these tags
      --features <file>       saved nodes instead of this machine; may be given several times
      --on-undetermined <w>   warn or fail where something cannot be observed (warn)
      --cdi-device <name>     CDI device for every container, such as nvidia.com/gpu=all; may be
                              given several times
      --cdi-devices-from <f>  and those that a Pod or a CRI container config asks for
      --cdi-spec-dir <d>      look for CDI spec files here instead of where the engine does; may be
                              given several times, a later one wins
      --cdi-mode <mode>       auto, native (the engine applies CDI) or translate (auto)
      --cdi-unsupported <p>   error or warn, for what cannot be translated (error)
  -h, --help                  this text

Exit codes: 0 passed, 1 failed, 2 usage or invalid manifest, 3 infrastructure.
`;
function parse(args) {
    return (0,external_node_util_.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: {
            file: { type: 'string', short: 'f', multiple: true, default: [] },
            'startup-timeout': { type: 'string' },
            debug: { type: 'boolean', default: false },
            output: { type: 'string', default: 'text' },
            'report-directory': { type: 'string' },
            engine: { type: 'string' },
            platform: { type: 'string' },
            pull: { type: 'string', default: 'missing' },
            concurrency: { type: 'string' },
            context: { type: 'string' },
            'build-file': { type: 'string' },
            target: { type: 'string' },
            'build-arg': { type: 'string', multiple: true, default: [] },
            compatibility: { type: 'string' },
            tags: { type: 'string', multiple: true, default: [] },
            features: { type: 'string', multiple: true, default: [] },
            'on-undetermined': { type: 'string', default: 'warn' },
            'cdi-device': { type: 'string', multiple: true, default: [] },
            'cdi-devices-from': { type: 'string', multiple: true, default: [] },
            'cdi-spec-dir': { type: 'string', multiple: true, default: [] },
            'cdi-mode': { type: 'string', default: 'auto' },
            'cdi-unsupported': { type: 'string', default: 'error' },
            help: { type: 'boolean', short: 'h', default: false },
        },
    });
}
/** `container-canary validate`. */
const runValidate = async (args, io) => {
    const parsed = readOptions('validate', () => parse(args));
    if (parsed.values.help) {
        io.stdout.write(help);
        return 0;
    }
    const output = readChoice(parsed.values.output, '--output', ['text', 'json', 'markdown']);
    const request = toRequest(parsed, io);
    const view = createLiveView(io.stderr, wantsColor(io.stderr, io.env));
    let report;
    try {
        report = await run(request, { clock: clock/* systemClock */.m, version: version, onEvent: view.onEvent }, io.signal);
    }
    finally {
        view.stop();
    }
    await print(report, output, io);
    const directory = parsed.values['report-directory'];
    if (directory !== undefined) {
        const path = await writeReportFiles(report, (0,external_node_path_.resolve)(io.cwd, directory));
        io.stderr.write(`Reports are in ${(0,external_node_path_.resolve)(path, '..')}\n`);
    }
    return exitCodeOf(report);
};
function toRequest({ values, positionals }, io) {
    const runId = (0,external_node_crypto_.randomUUID)();
    const platform = values.platform ?? null;
    return {
        images: positionals,
        build: toBuild(values, positionals[0] ?? null, io.cwd, runId),
        platform,
        pull: readChoice(values.pull, '--pull', ['missing', 'always', 'never']),
        validators: values.file,
        compatibility: values.compatibility === undefined || values.compatibility === 'off'
            ? null
            : {
                spec: values.compatibility,
                tags: values.tags.flatMap((list) => list.split(',')),
                nodeFeatures: values.features,
                onUndetermined: readChoice(values['on-undetermined'], '--on-undetermined', [
                    'warn',
                    'fail',
                ]),
            },
        engine: {
            env: io.env,
            home: io.env['HOME'] ?? (0,external_node_os_.homedir)(),
            engine: values.engine ?? null,
            uid: process.getuid?.() ?? 0,
        },
        devices: toDevices(values),
        startupTimeout: values['startup-timeout'] === undefined
            ? limits/* runLimits */.g2.startup
            : readDuration(values['startup-timeout'], '--startup-timeout'),
        concurrency: values.concurrency === undefined
            ? limits/* runLimits */.g2.concurrency
            : readCount(values.concurrency, '--concurrency', limits/* runLimits */.g2.mostContainers),
        keepFailed: values.debug,
        directory: io.cwd,
        runId,
        owner: `${io.env['USER'] ?? 'user'}@${(0,external_node_os_.hostname)()}`,
    };
}
function toDevices(values) {
    const directories = values['cdi-spec-dir'];
    return {
        names: (0,request/* checkDeviceNames */.Fr)(values['cdi-device'], '--cdi-device'),
        files: values['cdi-devices-from'],
        specDirectories: directories.length === 0 ? null : directories,
        mode: readChoice(values['cdi-mode'], '--cdi-mode', ['auto', 'native', 'translate']),
        unsupported: readChoice(values['cdi-unsupported'], '--cdi-unsupported', ['error', 'warn']),
    };
}
function toBuild(values, image, cwd, runId) {
    if (values.context === undefined)
        return null;
    const context = (0,external_node_path_.resolve)(cwd, values.context);
    return {
        context,
        file: values['build-file'] ?? null,
        target: values.target ?? null,
        buildArguments: readPairs(values['build-arg'], '--build-arg'),
        platform: values.platform ?? null,
        tag: image ?? (0,build/* tagFor */.g)(context, runId),
    };
}
async function print(report, output, io) {
    switch (output) {
        case 'json':
            io.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
            return;
        case 'markdown': {
            const { renderMarkdown } = await __webpack_require__.e(/* import() */ 6446).then(__webpack_require__.bind(__webpack_require__, 6446));
            io.stdout.write(renderMarkdown(report));
            return;
        }
        case 'text': {
            const { renderText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3593));
            const style = { color: wantsColor(io.stdout, io.env), width: io.stdout.width };
            io.stdout.write(renderText(report, style));
        }
    }
}
/** https://no-color.org: set and not empty turns colour off, whatever the terminal can. */
function wantsColor(output, env) {
    const isOff = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
    return output.isTerminal && !isOff && env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 9373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
const systemClock = {
    now: () => performance.now(),
    date: () => new Date(),
    sleep,
};
/** Ends early, without an error, when the signal aborts. */
function sleep(milliseconds, signal) {
    if (signal.aborted || milliseconds <= 0)
        return Promise.resolve();
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener('abort', done, { once: true });
    });
}


/***/ }),

/***/ 2688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine),
/* harmony export */   G: () => (/* binding */ findEngine)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(351);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2854);




/** The versions of the Docker Engine API that this program speaks. */
const oldestApi = '1.40';
const newestApi = '1.51';
/**
 * Finds the engine and settles the version of its API with it.
 *
 * @param pingMs until a place that may be an engine has answered
 * @throws CanaryError (infrastructure) when none answers, naming every place that was tried
 */
async function findEngine(options, signal, pingMs = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .engineLimits */ .nW.ping) {
    const endpoints = await (0,_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .locateEngines */ .M)(options);
    const failures = [];
    for (const endpoint of endpoints) {
        try {
            return await contact(endpoint, options.env['DOCKER_API_VERSION'], pingMs, signal);
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc)
                throw error;
            failures.push({ endpoint, error });
            // A socket that exists but may not be used is the user's engine: do not go on to another.
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'EACCES')
                break;
        }
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(describeFailures(failures, options));
}
/** Loads the client of the engine that answered. */
async function openEngine(found) {
    const { createDockerEngine } = await Promise.all(/* import() */[__webpack_require__.e(5645), __webpack_require__.e(9040), __webpack_require__.e(7889)]).then(__webpack_require__.bind(__webpack_require__, 4553));
    return createDockerEngine(found);
}
async function contact(endpoint, pinned, pingMs, signal) {
    const agent = await createAgent(endpoint);
    try {
        const headers = await ping(endpoint, agent, pingMs, signal);
        const name = /libpod/i.test(String(headers['server'])) || headers['libpod-api-version'] !== undefined;
        const offered = textOf(headers['api-version']);
        // Any web server may answer 200; every engine names its version.
        if (!isVersion(offered))
            throw new Error('what answers there is no container engine');
        const apiVersion = negotiate(offered, pinned, (0,_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEndpoint */ .N)(endpoint));
        return { endpoint, agent, apiVersion, name: name ? 'podman' : 'docker' };
    }
    catch (error) {
        agent.destroy();
        throw error;
    }
}
async function createAgent(endpoint) {
    const options = { keepAlive: true, maxSockets: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .engineLimits */ .nW.connections };
    if (endpoint.kind === 'socket' || endpoint.tls === null)
        return new (node_http__WEBPACK_IMPORTED_MODULE_0___default().Agent)(options);
    const { ca, cert, key, verify } = endpoint.tls;
    const https = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23));
    return new https.Agent({
        ...options,
        ...(ca === null ? {} : { ca }),
        ...(cert === null ? {} : { cert }),
        ...(key === null ? {} : { key }),
        rejectUnauthorized: verify,
    });
}
function ping(endpoint, agent, pingMs, signal) {
    const address = endpoint.kind === 'socket'
        ? { socketPath: endpoint.path }
        : { host: endpoint.host, port: endpoint.port };
    // An agent for TLS takes its protocol from itself.
    const protocol = endpoint.kind === 'tcp' && endpoint.tls !== null ? 'https:' : 'http:';
    return new Promise((resolve, reject) => {
        const request = node_http__WEBPACK_IMPORTED_MODULE_0___default().request({ ...address, protocol, agent, method: 'HEAD', path: '/_ping', signal }, (response) => {
            clearTimeout(timer);
            response.resume();
            if (response.statusCode === 200)
                resolve(response.headers);
            else
                reject(new Error(`it answered ${response.statusCode ?? 'nothing'} to a ping`));
        });
        // Of the whole answer: a timeout of the socket would begin anew with every byte.
        const timer = setTimeout(() => {
            request.destroy(new Error(`it did not answer within ${pingMs / 1000} s`));
        }, pingMs);
        request.once('error', (error) => {
            clearTimeout(timer);
            reject(error);
        });
        request.end();
    });
}
function isVersion(text) {
    return /^\d+\.\d+$/.test(text);
}
function negotiate(offered, pinned, endpoint) {
    if (pinned !== undefined && pinned !== '') {
        if (isVersion(pinned))
            return pinned;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
            code: 'engine-api-version',
            message: `DOCKER_API_VERSION is "${pinned}", which is no version such as 1.41`,
        });
    }
    if (compareVersions(offered, oldestApi) < 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)({
            code: 'engine-too-old',
            message: `the engine at ${endpoint} speaks API ${offered}; at least ${oldestApi} is needed`,
            hint: 'upgrade to Docker 20.10 or Podman 4',
        });
    }
    return compareVersions(offered, newestApi) < 0 ? offered : newestApi;
}
function compareVersions(left, right) {
    const [leftMajor = 0, leftMinor = 0] = left.split('.').map(Number);
    const [rightMajor = 0, rightMinor = 0] = right.split('.').map(Number);
    return leftMajor - rightMajor || leftMinor - rightMinor;
}
function describeFailures(failures, options) {
    const denied = failures.find(({ error }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'EACCES');
    if (denied !== undefined) {
        return {
            code: 'engine-permission',
            message: `no permission to use the engine at ${(0,_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEndpoint */ .N)(denied.endpoint)}`,
            hint: 'add the user to the group that owns the socket (docker: sudo usermod -aG docker $USER), or run as root',
        };
    }
    const only = failures.length === 1 ? failures[0] : undefined;
    if (only !== undefined) {
        return {
            code: 'engine-unreachable',
            message: `no container engine answers at ${(0,_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEndpoint */ .N)(only.endpoint)} (${only.endpoint.origin}): ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(only.error)}`,
            hint: 'start it, or name another with --engine or DOCKER_HOST',
        };
    }
    const tried = failures.map(({ endpoint }) => (0,_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEndpoint */ .N)(endpoint)).join(', ');
    const wanted = options.engine === 'podman' ? 'Podman' : 'container engine';
    return {
        code: 'engine-unreachable',
        message: `no ${wanted} answers; tried ${tried}`,
        hint: 'start Docker (sudo systemctl start docker) or Podman (podman system service --time=0), or set DOCKER_HOST',
    };
}
function textOf(header) {
    return typeof header === 'string' ? header : '';
}


/***/ }),

/***/ 2854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ locateEngines),
/* harmony export */   N: () => (/* binding */ describeEndpoint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);




/**
 * Endpoints to try, best first. One that is configured (asked for, `DOCKER_HOST`, docker context)
 * is the only one: a user who names an engine must not get another.
 *
 * Order of the docker command line: https://docs.docker.com/reference/cli/docker/#environment-variables
 *
 * @throws CanaryError (input) when the configuration cannot be used
 */
async function locateEngines(options) {
    const { engine, env } = options;
    if (engine !== null && engine !== 'docker' && engine !== 'podman') {
        return [await parseAddress(engine, 'the engine asked for', options)];
    }
    if (engine === 'podman')
        return podmanSockets(options);
    const host = env['DOCKER_HOST'];
    if (host !== undefined && host !== '')
        return [await parseAddress(host, 'DOCKER_HOST', options)];
    const context = await currentContext(options);
    if (context !== null)
        return [await readContext(context, options)];
    return engine === 'docker'
        ? dockerSockets(options)
        : [...dockerSockets(options), ...podmanSockets(options)];
}
function dockerSockets({ env, home, uid }) {
    return [
        socket('/var/run/docker.sock'),
        socket((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtimeDirectory(env, uid), 'docker.sock')),
        socket((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.docker', 'run', 'docker.sock')),
        socket((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.docker', 'desktop', 'docker.sock')),
    ];
}
function podmanSockets({ env, uid }) {
    const own = socket((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtimeDirectory(env, uid), 'podman', 'podman.sock'));
    const shared = socket('/run/podman/podman.sock');
    return uid === 0 ? [shared, own] : [own, shared];
}
function runtimeDirectory(env, uid) {
    return env['XDG_RUNTIME_DIR'] ?? `/run/user/${uid}`;
}
function socket(path) {
    return { kind: 'socket', path, origin: 'a default socket' };
}
async function parseAddress(address, origin, { env, home }) {
    if (address.startsWith('/'))
        return { kind: 'socket', path: address, origin };
    const [, scheme, rest] = /^([a-z]+):\/\/(.*)$/.exec(address) ?? [];
    if (scheme === 'unix' && rest !== undefined && rest !== '') {
        return { kind: 'socket', path: rest, origin };
    }
    if (scheme === 'tcp' || scheme === 'http' || scheme === 'https') {
        const url = parseUrl(address, origin);
        const port = url.port === '' ? (scheme === 'https' ? 2376 : 2375) : Number(url.port);
        const tls = await tlsOf(scheme, env, home);
        return { kind: 'tcp', host: url.hostname.replace(/^\[|\]$/g, ''), port, tls, origin };
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({
        code: 'engine-address',
        message: `${origin} is "${address}", which is no address of an engine that can be used`,
        hint: scheme === 'ssh'
            ? 'ssh:// is not supported; forward the socket (ssh -nNT -L /tmp/docker.sock:/var/run/docker.sock host) and use unix:///tmp/docker.sock'
            : 'use unix:///path or tcp://host:port',
    });
}
function parseUrl(address, origin) {
    try {
        return new URL(address.replace(/^tcp:/, 'http:'));
    }
    catch (error) {
        const message = `${origin} is "${address}", which is no address: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({ code: 'engine-address', message }, { cause: error });
    }
}
function isSet(value) {
    return value !== undefined && value !== '';
}
/** `DOCKER_TLS_VERIFY` asks for TLS with verification, `DOCKER_TLS` alone for TLS without. */
async function tlsOf(scheme, env, home) {
    const verifies = isSet(env['DOCKER_TLS_VERIFY']);
    const trusts = isSet(env['DOCKER_TLS']) && !verifies;
    if (scheme !== 'https' && !verifies && !trusts)
        return null;
    return await readTlsFiles(env['DOCKER_CERT_PATH'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.docker'), !trusts);
}
async function readTlsFiles(directory, verify) {
    const [ca, cert, key] = await Promise.all(['ca.pem', 'cert.pem', 'key.pem'].map((name) => readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))));
    return { ca: ca ?? null, cert: cert ?? null, key: key ?? null, verify };
}
async function readIfThere(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch((error) => {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return null;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({ code: 'engine-configuration', message: `cannot read ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}` }, { cause: error });
    });
}
async function currentContext({ env, home }) {
    const named = env['DOCKER_CONTEXT'];
    if (isSet(named) && named !== undefined)
        return named === 'default' ? null : named;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(configDirectory(env, home), 'config.json');
    const text = await readIfThere(path);
    if (text === null)
        return null;
    const context = fieldOf(parseJsonFile(text, path), 'currentContext');
    return typeof context === 'string' && context !== '' && context !== 'default' ? context : null;
}
/** Docker keeps a context under the SHA-256 of its name. */
async function readContext(name, options) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex');
    const contexts = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(configDirectory(options.env, options.home), 'contexts');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(contexts, 'meta', digest, 'meta.json');
    const text = await readIfThere(path);
    if (text === null) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({
            code: 'engine-context',
            message: `the docker context "${name}" does not exist`,
            hint: 'see: docker context ls',
        });
    }
    const docker = fieldOf(fieldOf(parseJsonFile(text, path), 'Endpoints'), 'docker');
    const host = fieldOf(docker, 'Host');
    if (typeof host !== 'string') {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({
            code: 'engine-context',
            message: `the docker context "${name}" names no address (${path})`,
        });
    }
    const origin = `the docker context "${name}"`;
    const endpoint = await parseAddress(host, origin, { ...options, env: {} });
    const tls = await readTlsFiles((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(contexts, 'tls', digest, 'docker'), fieldOf(docker, 'SkipTLSVerify') !== true);
    const hasTls = tls.ca !== null || tls.cert !== null;
    return endpoint.kind === 'tcp' && hasTls ? { ...endpoint, tls } : endpoint;
}
function configDirectory(env, home) {
    const configured = env['DOCKER_CONFIG'];
    return isSet(configured) && configured !== undefined ? configured : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.docker');
}
function parseJsonFile(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({ code: 'engine-configuration', message: `${path} is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}` }, { cause: error });
    }
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, name)?.value
        : undefined;
}
/** As people write it. */
function describeEndpoint(endpoint) {
    if (endpoint.kind === 'socket')
        return `unix://${endpoint.path}`;
    const host = endpoint.host.includes(':') ? `[${endpoint.host}]` : endpoint.host;
    return `tcp://${host}:${endpoint.port}`;
}


/***/ }),

/***/ 1004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ hostPathOf),
/* harmony export */   Rm: () => (/* binding */ findOwnContainer)
/* harmony export */ });
/* unused harmony export containerIdIn */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The container this program runs in, as the engine knows it: a job container on GitHub, which
 * holds the engine's socket but neither its network nor its file system. Null outside of one, and
 * in one that another engine runs.
 */
async function findOwnContainer(engine, signal) {
    if (!engine.location.isLocalSocket)
        return null;
    // The engine binds files such as /etc/hostname from a directory that bears the container's id.
    const mounts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/mountinfo', 'utf8').catch(() => '');
    const id = containerIdIn(mounts);
    return id === null ? null : await engine.inspectContainer(id, signal);
}
/** The id in the source of the mount at /etc/hostname (Docker: `…/containers/<id>/hostname`). */
function containerIdIn(mountinfo) {
    for (const line of mountinfo.split('\n')) {
        const [, , , source = '', target = ''] = line.split(' ');
        if (target !== '/etc/hostname' && target !== '/etc/hosts')
            continue;
        const [, id] = /\/(?:overlay-)?containers\/([0-9a-f]{64})\//.exec(source) ?? [];
        if (id !== undefined)
            return id;
    }
    return null;
}
/**
 * A path of ours as the engine's host knows it, by the mount that it lies in.
 *
 * @returns null when it lies in the container's own file system, which the host cannot bind
 */
function hostPathOf(path, mounts) {
    const within = mounts
        .filter(({ destination }) => path === destination || path.startsWith(`${destination}/`))
        .sort((left, right) => right.destination.length - left.destination.length);
    const [mount] = within;
    if (mount === undefined)
        return null;
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(mount.source, path.slice(mount.destination.length));
}


/***/ }),

/***/ 6489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildImage: () => (/* binding */ buildImage),
/* harmony export */   g: () => (/* binding */ tagFor)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(351);





/**
 * Builds an image onto the engine: with buildx where the docker command line has it, through the
 * engine's own builder otherwise.
 *
 * @throws CanaryError (input) when the context, the Dockerfile or a step is at fault
 */
async function buildImage(request, options, signal) {
    await requireContext(request);
    const { name } = await options.engine.describe(signal);
    const hasBuildx = name === 'docker' && (await canRun(['buildx', 'version'], options.env, signal));
    if (hasBuildx)
        await buildWithBuildx(request, options, signal);
    else
        await buildOnEngine(request, options, signal);
}
async function requireContext({ context, file }) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(context).catch(() => null);
    if (found?.isDirectory() !== true) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({
            code: 'build-context',
            message: `the build context ${context} is no directory`,
        });
    }
    const dockerfile = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(context, file ?? 'Dockerfile');
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(dockerfile).then((entry) => entry.isFile(), () => false);
    if (!isThere) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({ code: 'build-file', message: `the Dockerfile ${dockerfile} does not exist` });
    }
}
function canRun(args, env, signal) {
    return runDocker(args, { env, onOutput: () => undefined }, signal).then((exitCode) => exitCode === 0, () => {
        signal.throwIfAborted();
        return false;
    });
}
async function buildWithBuildx(request, options, signal) {
    const args = ['buildx', 'build', '--load', '--progress=plain', `--tag=${request.tag}`];
    if (request.file !== null)
        args.push(`--file=${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(request.context, request.file)}`);
    if (request.target !== null)
        args.push(`--target=${request.target}`);
    if (request.platform !== null)
        args.push(`--platform=${request.platform}`);
    for (const [name, value] of Object.entries(request.labels))
        args.push(`--label=${name}=${value}`);
    // Values go through the environment: a build argument must not stand in the list of processes.
    const names = Object.keys(request.buildArguments);
    for (const name of names)
        args.push(`--build-arg=${name}`);
    const env = { ...options.env, ...request.buildArguments };
    const exitCode = await runDocker([...args, request.context], { ...options, env }, signal);
    if (exitCode === 0)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({
        code: 'image-build',
        message: `the build of ${request.context} failed: docker buildx ended with exit code ${exitCode}`,
        hint: 'its last lines stand above',
    });
}
function runDocker(args, { env, onOutput }, signal) {
    return new Promise((resolvePromise, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', args, {
            env: { ...env },
            stdio: ['ignore', 'pipe', 'pipe'],
            signal,
            killSignal: 'SIGTERM',
            timeout: _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .buildLimits */ .ZB.duration,
        });
        child.stdout.setEncoding('utf8').on('data', onOutput);
        child.stderr.setEncoding('utf8').on('data', onOutput);
        child.once('error', (error) => {
            reject(signal.aborted
                ? signal.reason
                : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)({ code: 'build-command', message: `cannot run docker: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}` }, { cause: error }));
        });
        child.once('close', (code, killedBy) => {
            if (killedBy === null)
                resolvePromise(code ?? 1);
            else
                reject(new Error(`docker was ended by ${killedBy}`));
        });
    });
}
async function buildOnEngine(request, options, signal) {
    const [{ default: tar }, { default: dockerignore }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5645).then(__webpack_require__.t.bind(__webpack_require__, 5645, 19)),
        __webpack_require__.e(/* import() */ 4158).then(__webpack_require__.t.bind(__webpack_require__, 4158, 23)),
    ]);
    const dockerfile = dockerfileInContext(request);
    const ignore = dockerignore({ ignorecase: false }).add(await ignoreRules(request, dockerfile));
    const context = tar.pack(request.context, {
        ignore: (path) => {
            const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(request.context, path);
            // The engine needs these two even where the rules leave them out.
            return name !== '' && name !== dockerfile && name !== '.dockerignore' && ignore.ignores(name);
        },
    });
    await options.engine.buildImage({
        context,
        dockerfile,
        tag: request.tag,
        target: request.target,
        platform: request.platform,
        buildArguments: request.buildArguments,
        labels: request.labels,
        noCache: false,
        pull: false,
        network: null,
        onOutput: options.onOutput,
    }, signal);
}
/** The engine's builder takes a Dockerfile from inside the context only. */
function dockerfileInContext({ context, file }) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(context, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(context, file ?? 'Dockerfile'));
    if (!name.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name))
        return name;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({
        code: 'build-file',
        message: `the Dockerfile ${file ?? ''} lies outside the context ${context}`,
        hint: 'install docker buildx, or move it into the context',
    });
}
/** A `<Dockerfile>.dockerignore` stands before the context's own, as for docker. */
async function ignoreRules({ context }, dockerfile) {
    for (const name of [`${dockerfile}.dockerignore`, '.dockerignore']) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, name), 'utf8').catch(() => null);
        if (text !== null)
            return text;
    }
    return '';
}
/** A tag for an image that nobody named, after its context. */
function tagFor(context, runId) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(context)
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '');
    return `container-canary/${name === '' ? 'image' : name}:${runId.slice(0, 8)}`;
}


/***/ }),

/***/ 372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseImageSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5685);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9310);



const localTypes = ['docker-archive', 'oci-archive', 'oci-layout'];
/**
 * Reads an image as people write it: a reference as docker has it, or `docker-archive:<tar>`,
 * `oci-archive:<tar>`, `oci-layout:<directory>`, each perhaps with `:<tag>` behind. As with
 * skopeo, the path of an archive holds no colon.
 *
 * @throws CanaryError (input) when it is neither
 */
function parseImageSource(text) {
    const type = localTypes.find((name) => text.startsWith(`${name}:`));
    if (type === undefined) {
        refusePath(text);
        return { type: 'reference', written: text, reference: (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text) };
    }
    const rest = text.slice(type.length + 1);
    const colon = rest.indexOf(':');
    const path = colon === -1 ? rest : rest.slice(0, colon);
    const tag = colon === -1 ? null : rest.slice(colon + 1);
    if (path === '' || tag === '') {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'image-source',
            message: `"${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text)}" names no ${path === '' ? 'path' : 'tag'}`,
            hint: `write it as ${type}:<path>[:<tag>]`,
        });
    }
    return { type, written: text, path, tag };
}
/** A bare path looks like a reference that is wrong; this says what was meant. */
function refusePath(text) {
    const isPath = /^\.{0,2}\//.test(text) || /\.(?:tar|tar\.gz|tgz)$/.test(text);
    if (!isPath)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'image-source',
        message: `"${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text)}" is a path, not an image reference`,
        hint: 'name an archive as docker-archive:<tar> or oci-archive:<tar>, a directory as oci-layout:<directory>',
    });
}


/***/ }),

/***/ 9270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createLimiter)
/* harmony export */ });
function createLimiter(atOnce) {
    const waiting = [];
    let free = atOnce;
    const acquire = async () => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
    };
    const release = () => {
        const next = waiting.shift();
        if (next === undefined)
            free += 1;
        else
            next();
    };
    return {
        run: async (work) => {
            await acquire();
            try {
                return await work();
            }
            finally {
                release();
            }
        },
    };
}


/***/ }),

/***/ 6340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   _S: () => (/* binding */ isReportFormat),
/* harmony export */   zX: () => (/* binding */ reportFormats)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(351);

const reportFormats = ['text', 'markdown', 'junit', 'sarif', 'html', 'json'];
/** The file that a format is kept in, inside of a report directory. */
const reportFiles = {
    text: 'report.txt',
    markdown: 'report.md',
    junit: 'junit.xml',
    sarif: 'report.sarif',
    html: 'report.html',
    json: 'report.json',
};
function isReportFormat(name) {
    return reportFormats.includes(name);
}
/** One report in one format; the code of a format is loaded when it is asked for. */
async function renderReport(format, report, options = {}) {
    switch (format) {
        case 'text': {
            const { renderText } = await __webpack_require__.e(/* import() */ 3593).then(__webpack_require__.bind(__webpack_require__, 3593));
            return renderText(report, { color: options.color ?? false, width: options.width ?? 100 });
        }
        case 'markdown': {
            const { renderMarkdown } = await __webpack_require__.e(/* import() */ 4065).then(__webpack_require__.bind(__webpack_require__, 6446));
            return renderMarkdown(report, { maxBytes: options.maxBytes ?? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.summaryBytes });
        }
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 4801).then(__webpack_require__.bind(__webpack_require__, 4801))).renderJunit(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 5344).then(__webpack_require__.bind(__webpack_require__, 5344))).renderSarif(report);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 3705).then(__webpack_require__.bind(__webpack_require__, 3705))).renderHtml(report);
        case 'json':
            return `${JSON.stringify(report, null, 2)}\n`;
    }
}


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   MB: () => (/* binding */ describeDuration),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   YV: () => (/* binding */ toneOf),
/* harmony export */   _C: () => (/* binding */ describeImageCount),
/* harmony export */   hu: () => (/* binding */ describeImage),
/* harmony export */   jE: () => (/* binding */ describeSeen),
/* harmony export */   ls: () => (/* binding */ countChecks),
/* harmony export */   nQ: () => (/* binding */ largest),
/* harmony export */   rb: () => (/* binding */ timeOfDay),
/* harmony export */   rc: () => (/* binding */ describeContainer),
/* harmony export */   s1: () => (/* binding */ hasMoreToTell),
/* harmony export */   sk: () => (/* binding */ describeEngine),
/* harmony export */   td: () => (/* binding */ byUrgency),
/* harmony export */   tg: () => (/* binding */ checksOf),
/* harmony export */   ws: () => (/* binding */ describeResults)
/* harmony export */ });
function countChecks(checks) {
    const counts = { passed: 0, failed: 0, errored: 0, skipped: 0 };
    for (const check of checks)
        counts[check.outcome] += 1;
    return counts;
}
function checksOf(images) {
    return images.flatMap((image) => image.validators.flatMap((validator) => validator.checks));
}
/** A failed check always has; one that could not be run only where it was tried. */
function hasMoreToTell(check) {
    return check.outcome === 'failed' || (check.outcome === 'errored' && check.attempts.length > 0);
}
/** Worst first; checks of one outcome stay in the order of the manifest. */
function byUrgency(checks) {
    return outcomes.flatMap((outcome) => checks.filter((check) => check.outcome === outcome));
}
const outcomes = ['errored', 'failed', 'skipped', 'passed'];
/** `2 of 6 checks failed`, `all 6 checks passed`, `1 of 6 checks could not be run`. */
function describeResults(checks) {
    const counts = countChecks(checks);
    const total = checks.length;
    if (total === 0)
        return 'no check was run';
    if (counts.passed === total)
        return total === 1 ? 'its check passed' : `all ${total} checks passed`;
    const parts = [
        [counts.failed, 'failed'],
        [counts.errored, 'could not be run'],
        [counts.skipped, counts.skipped === 1 ? 'was skipped' : 'were skipped'],
    ];
    return describeParts(parts, plural(total, 'check'));
}
/** What an image came to: its checks, and where it runs. */
function describeImage(image) {
    const checks = checksOf([image]);
    const compatibility = image.compatibility?.verdict;
    const parts = [
        checks.length === 0 && compatibility !== undefined ? '' : describeResults(checks),
        compatibility === undefined ? '' : compatibilityWords[compatibility],
    ];
    return parts.filter((part) => part !== '').join(', ');
}
const compatibilityWords = {
    compatible: 'compatible with every node',
    incompatible: 'not compatible with every node',
    undetermined: 'compatibility undetermined',
    errored: 'compatibility could not be decided',
};
function plural(count, noun) {
    return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
/** The largest of any number of numbers, 0 for none: arguments of `Math.max` are bounded. */
function largest(numbers) {
    return numbers.reduce((most, number) => Math.max(most, number), 0);
}
/** `3 ms`, `1.2 s`, `30.0 s`, `2 min 5 s`, `1 h 2 min`. */
function describeDuration(ms) {
    if (!Number.isFinite(ms) || ms < 0)
        return 'unknown time';
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
/** The time of day of an RFC 3339 time, in UTC: `14:03:01.120`. What is no time stays as it is. */
function timeOfDay(time) {
    const ms = Date.parse(time);
    return Number.isNaN(ms) ? time : new Date(ms).toISOString().slice(11, 23);
}
/** What an attempt saw, in one line: `HTTP 404 from 172.17.0.2:8888`. Empty: nothing at all. */
function describeSeen(seen) {
    const parts = [];
    if (seen.status !== undefined)
        parts.push(`HTTP ${seen.status}`);
    if (seen.location !== undefined)
        parts.push(`a redirect to ${seen.location}`);
    for (const header of seen.headers ?? [])
        parts.push(`${header.name}: ${header.value}`);
    if (seen.exitCode !== undefined)
        parts.push(`exit code ${seen.exitCode}`);
    if (seen.serving !== undefined)
        parts.push(seen.serving);
    if (seen.error !== undefined)
        parts.push(seen.error);
    const what = parts.join(', ');
    if (seen.address === undefined)
        return what;
    return what === '' ? `tried ${seen.address}` : `${what} (${seen.address})`;
}
/** `docker 28.0.1 (API 1.48)`. */
function describeEngine(engine) {
    return engine === null
        ? 'no engine'
        : `${engine.name} ${engine.version} (API ${engine.apiVersion})`;
}
/** `exited with code 1`, `was killed for memory (code 137)`, `was running`. */
function describeContainer(container) {
    const code = container.exitCode === null ? '' : `code ${container.exitCode}`;
    if (container.oomKilled)
        return `was killed for memory${code === '' ? '' : ` (${code})`}`;
    if (container.exitCode !== null)
        return `exited with ${code}`;
    return containerStates[container.state];
}
const containerStates = {
    created: 'was created and never ran',
    running: 'was running',
    exited: 'exited',
    removed: 'was running until it was removed',
};
/** The first twelve digits, as engines show it. */
function shortDigest(digest) {
    return digest.replace(/^([a-z0-9]+:[0-9a-f]{12})[0-9a-f]+$/, '$1');
}
/** One sentence over everything that ran. */
function describeVerdict(report) {
    return `${verdictWord(report.verdict)}: ${describeRun(report)}`;
}
function describeRun(report) {
    const [only] = report.images;
    const problems = report.errors.filter((error) => error.severity === 'error').length;
    const parts = [
        problems === 0 ? '' : plural(problems, 'problem'),
        only === undefined ? 'nothing was run' : '',
        only !== undefined && report.images.length === 1 ? describeImage(only) : '',
        report.images.length > 1 ? describeImages(report.images) : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
}
/** `3 images`; `no image` where nothing could be looked at. */
function describeImageCount(images) {
    return images.length === 0 ? 'no image' : plural(images.length, 'image');
}
function describeImages(images) {
    const count = (verdict) => images.filter((image) => image.verdict === verdict).length;
    if (count('passed') === images.length)
        return `all ${images.length} images passed`;
    const parts = [
        [count('failed'), 'failed'],
        [count('errored'), 'could not be decided'],
    ];
    return describeParts(parts, plural(images.length, 'image'));
}
/** `2 of 6 checks failed, 1 was skipped`; what is zero is left out. */
function describeParts(parts, total) {
    return parts
        .filter(([count]) => count > 0)
        .map(([count, what], index) => index === 0 ? `${count} of ${total} ${what}` : `${count} ${what}`)
        .join(', ');
}
function verdictWord(verdict) {
    return verdictWords[verdict];
}
const verdictWords = {
    passed: 'Passed',
    failed: 'Failed',
    errored: 'Could not be decided',
};
function toneOf(answer) {
    return tones[answer];
}
const tones = {
    passed: 'good',
    compatible: 'good',
    matched: 'good',
    failed: 'bad',
    incompatible: 'bad',
    unmatched: 'bad',
    errored: 'broken',
    skipped: 'unknown',
    undetermined: 'unknown',
};


/***/ })

};
;