"use strict";
exports.id = 1810;
exports.ids = [1810,7557];
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

/***/ 6876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ checkDeviceNames),
/* harmony export */   ib: () => (/* binding */ mergeDevices),
/* harmony export */   k8: () => (/* binding */ devicesFromCriConfig)
/* harmony export */ });
/* unused harmony exports classifyDeviceArgument, parseDeviceList */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7079);
/* harmony import */ var _qualified_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3711);
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

/***/ 1810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidate: () => (/* binding */ runValidate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/clock.ts
var clock = __webpack_require__(386);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
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
    if (milliseconds > 0 && milliseconds <= limits/* runLimits */.g2.longest)
        return milliseconds;
    throw (0,src_errors/* inputError */.Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no length of time`,
        hint: 'write seconds, or 500ms, 10s, 2m; at most 24 hours',
    });
}
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

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(3652);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/report/render.ts
var render = __webpack_require__(9863);
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
            await writeWhole((0,external_node_path_.join)(directory, render/* reportFiles */.IU[format]), await (0,render/* renderReport */.B1)(format, report));
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
/** Whoever reads the file finds all of it or nothing, whenever the disk is full or we are killed. */
async function writeWhole(path, text) {
    const part = `${path}.part`;
    try {
        await (0,promises_.writeFile)(part, text);
        await (0,promises_.rename)(part, path);
    }
    catch (error) {
        await (0,promises_.rm)(part, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./src/engine/connect.ts
var connect = __webpack_require__(5689);
;// CONCATENATED MODULE: ./src/engine/deadline.ts

/**
 * Aborts after a time, with a sentence for people as its reason: `AbortSignal.timeout` has none. It
 * keeps no process alive.
 */
function deadline(milliseconds, problem) {
    const controller = new AbortController();
    setTimeout(() => {
        controller.abort((0,src_errors/* infrastructureError */.kv)(problem));
    }, milliseconds).unref();
    return controller.signal;
}

;// CONCATENATED MODULE: ./src/engine/process-identity.ts


/**
 * A process of one boot of one kernel, such that no later one is taken for it: process ids are used
 * again, start times are not. Written `boot/namespace/pid/start`.
 */
/** Null where the system does not tell (it is no Linux), so that nothing is claimed. */
async function ownIdentity() {
    const [scope, start] = await Promise.all([ownScope(), startTime(process.pid)]);
    return scope === null || start === null ? null : `${scope}/${process.pid}/${start}`;
}
/**
 * Whether the process is known to be gone: it ran under this kernel and among the processes that we
 * see, and does so no more. False wherever that cannot be known.
 */
async function isGone(identity) {
    const [, scope, pid, start] = /^([0-9a-f-]+\/[0-9]+)\/([0-9]+)\/([0-9]+)$/.exec(identity) ?? [];
    if (scope === undefined || pid === undefined || scope !== (await ownScope()))
        return false;
    if (!exists(Number(pid)))
        return true;
    const now = await startTime(Number(pid));
    return now !== null && now !== start;
}
/** proc(5): the boot's id, and the namespace in which process ids mean what we mean by them. */
async function ownScope() {
    const [boot, namespace] = await Promise.all([
        (0,promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
        (0,promises_.readlink)('/proc/self/ns/pid').catch(() => ''),
    ]);
    const [, number] = /^pid:\[(\d+)\]$/.exec(namespace) ?? [];
    return number === undefined || boot.trim() === '' ? null : `${boot.trim()}/${number}`;
}
/** Clock ticks after boot: the 22nd field; the second one may hold blanks and parentheses. */
async function startTime(pid) {
    const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}
/** Signal 0 asks; /proc alone may hide the processes of others. */
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,src_errors/* systemErrorCode */.vq)(error) !== 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./src/engine/ownership.ts




/**
 * Everything a run creates carries these labels, and clean-up removes by label only: never by name
 * or age, since others may use the same engine.
 */
const prefix = 'container-canary';
/**
 * @param process who will remove the container (process-identity.ts): once it is gone, nobody wants
 *   the container any more. Null for one that is to outlive its run, and where that is not known.
 */
function runLabels(run, created, process) {
    return {
        ...runFilter(run.runId),
        [`${prefix}.owner`]: run.owner,
        [`${prefix}.created`]: created.toISOString(),
        ...(process === null ? {} : { [processLabel]: process }),
    };
}
const processLabel = `${prefix}.process`;
function runFilter(runId) {
    return { [`${prefix}.run`]: runId };
}
/**
 * Removes what a run left on the engine, all of it at once. An engine that is lost is asked again
 * until the signal aborts, since it may be coming back.
 *
 * @param kept ids of containers that stay
 * @returns how many containers were removed
 * @throws CanaryError (infrastructure) that names every container that could not be removed
 */
async function removeLeftovers(engine, runId, signal, kept = new Set()) {
    const found = await findPatiently(engine, runId, signal);
    const ids = found.filter((id) => !kept.has(id));
    await removeAll(engine, ids, signal);
    return ids.length;
}
/**
 * Removes what runs left that were killed: containers whose process is gone from this machine. Those
 * of runs that go on, of other machines, and those that were to be kept are not touched.
 *
 * @returns how many were removed
 * @throws CanaryError (infrastructure)
 */
async function removeOrphans(engine, signal) {
    const orphans = [];
    for (const { id, labels } of await engine.listContainers(processLabel, signal)) {
        if (await isGone(labels.get(processLabel) ?? ''))
            orphans.push(id);
    }
    await removeAll(engine, orphans, signal);
    return orphans.length;
}
async function findPatiently(engine, runId, signal) {
    for (;;) {
        try {
            return await engine.findContainers(runFilter(runId), signal);
        }
        catch (error) {
            if (!(error instanceof src_errors/* CanaryError */.Rc))
                throw error;
            await (0,clock/* sleep */.y)(limits/* runLimits */.g2.sweepPause, signal);
            if (signal.aborted)
                throw mayBeLeft(error, runId);
        }
    }
}
function mayBeLeft(error, runId) {
    const find = `docker ps -a --filter label=${prefix}.run=${runId}`;
    const problem = {
        code: 'containers-left',
        message: `containers of this run may be left behind: ${(0,src_errors/* messageOf */.bD)(error)}`,
        hint: `look for them with: ${find}`,
    };
    return new src_errors/* CanaryError */.Rc('infrastructure', problem, { cause: error });
}
/** One that cannot be removed does not keep the others. */
async function removeAll(engine, ids, signal) {
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
}

;// CONCATENATED MODULE: ./src/report/redact.ts

/**
 * A report, or a part of one, without any of the secrets. Words of the model and times stay, so
 * that no secret can turn a verdict into something else.
 */
function redactReport(part, redactor) {
    if (redactor.isIdle())
        return part;
    const known = new Map();
    const redact = (text, isTail) => {
        if (isTail)
            return redactor.redact(text, true);
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const after = redactor.redact(text);
        known.set(text, after);
        return after;
    };
    // The walk changes strings to strings and nothing else, so the shape stays what it was.
    return redactValue(part, '', redact);
}
/** Fields whose values come from us: words of the model, and times. */
const structural = new Set([
    'action',
    'code',
    'kind',
    'matcher',
    'outcome',
    'severity',
    'startedAt',
    'state',
    'verdict',
]);
/** Fields that keep the end of something longer. */
const tails = new Set(['stdout', 'stderr', 'text']);
/** What holds no secret is given back as it is: nearly all of a report. */
function redactValue(value, key, redact) {
    if (typeof value === 'string') {
        return redact(value, tails.has(key) && value.length >= limits/* secretLimits */.fP.tailCharacters);
    }
    if (value === null || typeof value !== 'object')
        return value;
    return Array.isArray(value)
        ? redactList(value, key, redact)
        : redactObject(value, redact);
}
function redactList(list, key, redact) {
    let copy = null;
    for (const [index, before] of list.entries()) {
        const after = redactValue(before, key, redact);
        if (after === before)
            continue;
        copy ??= [...list];
        copy[index] = after;
    }
    return copy ?? list;
}
function redactObject(object, redact) {
    let changes = null;
    for (const name of Object.keys(object)) {
        if (structural.has(name))
            continue;
        const after = redactValue(object[name], name, redact);
        if (after !== object[name])
            changes = (changes ?? new Map()).set(name, after);
    }
    if (changes === null)
        return object;
    // A name such as `__proto__` stays a name.
    return Object.fromEntries([...Object.entries(object), ...changes]);
}

// EXTERNAL MODULE: ./src/registry/platform.ts
var registry_platform = __webpack_require__(7051);
// EXTERNAL MODULE: ./src/image/source.ts
var image_source = __webpack_require__(637);
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
    const { openLocalImage } = await Promise.all(/* import() */[__webpack_require__.e(733), __webpack_require__.e(4504), __webpack_require__.e(6115)]).then(__webpack_require__.bind(__webpack_require__, 6115));
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
        throw (0,src_errors/* infrastructureError */.kv)({
            code: 'image-missing',
            message: `${reference} was pulled, but the engine does not have it`,
        });
    }
    // An image of one platform is pulled whatever was asked for.
    if (!fitsPlatform(pulled, options.platform)) {
        throw (0,src_errors/* inputError */.Xu)({
            code: 'image-platform',
            message: `the image ${reference} in its registry is for ${pulled.platform}, not ${options.platform ?? ''}`,
        });
    }
    return toAcquired(reference, pulled);
}
/** `linux/arm64` asks for any variant, however it is spelt; `linux/arm/v7` for that one. */
function fitsPlatform(image, platform) {
    if (platform === null)
        return true;
    const wanted = (0,registry_platform/* parsePlatform */.FL)(platform, (0,registry_platform/* hostArchitecture */.m4)());
    const found = (0,registry_platform/* parsePlatform */.FL)(image.platform, (0,registry_platform/* hostArchitecture */.m4)());
    const isAny = wanted.variant === '' || wanted.variant === found.variant;
    return wanted.os === found.os && wanted.architecture === found.architecture && isAny;
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

// EXTERNAL MODULE: ./src/run/secrets.ts
var secrets = __webpack_require__(4607);
;// CONCATENATED MODULE: ./src/run/acquire-images.ts



/** One image that cannot be had does not keep the others from being judged. */
async function acquireAll(request, dependencies, engine, findings, signal) {
    const { onEvent, onSecret } = dependencies;
    const env = (0,secrets/* environmentForChildren */.gY)(request);
    const output = (text) => {
        onEvent({ kind: 'output', text });
    };
    const built = await buildIfAsked(request, engine, onEvent, output, signal);
    const references = [...new Set([...(built === null ? [] : [built.tag]), ...request.images])];
    const credentialsFor = pullCredentials(request, env, onSecret);
    const acquired = [];
    for (const reference of references) {
        const isBuilt = reference === built?.tag;
        try {
            const image = await acquireImage(reference, {
                engine,
                pull: isBuilt ? 'never' : request.pull,
                platform: request.platform,
                directory: request.directory,
                credentialsFor,
                onPull: () => {
                    onEvent({ kind: 'phase', title: `Pull ${reference}` });
                },
                onLoad: () => {
                    onEvent({ kind: 'phase', title: `Load ${reference}` });
                },
                onProgress: (line) => {
                    output(`${line}\n`);
                },
            }, signal);
            acquired.push({ reference, image, origin: isBuilt ? built : null });
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
/** Looked for when something is pulled, and once: a credential helper may be slow. */
function pullCredentials({ registry }, env, onSecret) {
    let found;
    const find = async () => {
        const { createPullCredentials } = await __webpack_require__.e(/* import() */ 8944).then(__webpack_require__.bind(__webpack_require__, 8944));
        return await createPullCredentials(registry, env);
    };
    return async (reference, signal) => {
        found ??= find();
        const credentials = await (await found)(reference, signal);
        (0,secrets/* secretsOfCredentials */.X_)(credentials).forEach(onSecret);
        return credentials;
    };
}
async function buildIfAsked(request, engine, onEvent, onOutput, signal) {
    if (request.build === null)
        return null;
    const { buildImage } = await __webpack_require__.e(/* import() */ 8240).then(__webpack_require__.bind(__webpack_require__, 8240));
    onEvent({ kind: 'phase', title: `Build ${request.build.tag}` });
    try {
        const { build, directory } = request;
        const options = {
            engine,
            env: request.engine.env,
            directory,
            onOutput: (line) => {
                onOutput(`${line}\n`);
            },
        };
        const dockerfile = await buildImage(build, options, signal);
        return { tag: build.tag, target: build.target, dockerfile };
    }
    finally {
        onEvent({ kind: 'phase-ended' });
    }
}

// EXTERNAL MODULE: ./src/policy/mode.ts
var mode = __webpack_require__(3640);
;// CONCATENATED MODULE: ./src/run/redact-events.ts


/**
 * Events without secrets, for everybody who watches a run. The output of a build or a pull comes in
 * pieces of any size: it is passed on line by line, so that no secret is cut in two.
 */
function redactEvents(onEvent, redactor) {
    const lines = createLines((text) => {
        onEvent({ kind: 'output', text: redactor.redact(text) });
    });
    return {
        onEvent: (event) => {
            if (event.kind === 'output') {
                lines.push(event.text);
                return;
            }
            lines.end();
            onEvent(redactReport(event, redactor));
        },
        end: lines.end,
    };
}
/** Passes on whole lines; of one that is longer than anybody reads the start. */
function createLines(onLines) {
    let rest = '';
    let isSkipping = false;
    const end = () => {
        if (rest !== '')
            onLines(rest);
        rest = '';
        isSkipping = false;
    };
    const push = (text) => {
        const start = isSkipping ? text.indexOf('\n') + 1 : 0;
        if (isSkipping && start === 0)
            return;
        isSkipping = false;
        rest += text.slice(start);
        const done = rest.lastIndexOf('\n') + 1;
        if (done > 0)
            onLines(rest.slice(0, done));
        rest = rest.slice(done);
        if (rest.length <= limits/* secretLimits */.fP.lineCharacters)
            return;
        // An ellipsis is where the redactor looks for a secret that was cut.
        onLines(`${rest.slice(0, limits/* secretLimits */.fP.lineCharacters)}…\n`);
        rest = '';
        isSkipping = true;
    };
    return { push, end };
}

// EXTERNAL MODULE: ./src/engine/own-container.ts
var own_container = __webpack_require__(2113);
// EXTERNAL MODULE: ./src/probe/limiter.ts
var probe_limiter = __webpack_require__(3029);
// EXTERNAL MODULE: ./src/validator/foreign-platform.ts
var foreign_platform = __webpack_require__(5597);
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

;// CONCATENATED MODULE: ./src/validator/user-question.ts
/**
 * Whether a check failed because of who the container's processes run as, and of nothing else.
 *
 * The rule says no where there is doubt. The check is an `exec`; its last attempt ended with an exit
 * code that is no shell's word for a command that is missing (126, 127), and did not complain of
 * one. Every part of its command, between `;`, `&&`, `||` and line breaks, asks who the user is:
 * `whoami`, `id` with options and without a name, and in bash, zsh or ksh `$UID` and `$EUID`, which
 * other shells do not set. Nobody sets `$USER` and `$HOME` from `USER`, so they ask something else.
 */
function failedForItsUser(action, report) {
    if (action.action !== 'exec' || report.outcome !== 'failed')
        return false;
    const last = report.attempts.at(-1);
    if (last?.reason.code !== 'exit-code')
        return false;
    const { exitCode = 0, stderr = '' } = last.seen;
    const isMissing = exitCode === 126 || exitCode === 127 || /not found/i.test(stderr);
    return !isMissing && asksForUser(action.command);
}
/** @param command the words of a command, as they are executed */
function asksForUser(command) {
    const { script, setsUid } = scriptOf(command);
    const parts = script
        .split(/;|&&|\|\||\n/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    const asks = (part) => asksCommand(part) || (setsUid && /\$\{?E?UID\b/.test(part));
    return parts.length > 0 && parts.every(asks);
}
/** Where a command can stand, one of the two, and nothing behind it that would be a user's name. */
function asksCommand(part) {
    return /(?:^|[(`|])\s*(?:\/\S+\/)?(?:whoami|id(?:\s+-[-a-zA-Z]+)*)\s*(?:$|[)`|])/.test(part);
}
/** What a shell is given after `-c`; the words themselves where there is no shell. */
function scriptOf(command) {
    const [program = '', ...rest] = command;
    const [, shell] = /(?:^|\/)((?:ba|da|a|k|z|)sh)$/.exec(program) ?? [];
    if (shell === undefined)
        return { script: command.join(' '), setsUid: false };
    const flag = rest.findIndex((word) => /^-[a-z]*c$/.test(word));
    const script = flag === -1 ? '' : (rest[flag + 1] ?? '');
    return { script, setsUid: ['bash', 'zsh', 'ksh'].includes(shell) };
}

;// CONCATENATED MODULE: ./src/run/explain-user.ts

/**
 * Adds to checks that failed for the image's user where the Dockerfile sets it. A manifest that
 * names a user itself leaves the image's aside.
 *
 * @param validator the checks of the report, in the same order
 */
async function explainUser(report, validator, origin) {
    if (validator.user !== null)
        return report;
    const concerns = report.checks.map((check, index) => {
        const action = validator.checks[index]?.action;
        return action !== undefined && failedForItsUser(action, check);
    });
    if (!concerns.includes(true))
        return report;
    const { findImageUser } = await __webpack_require__.e(/* import() */ 6554).then(__webpack_require__.bind(__webpack_require__, 6554));
    const place = await findImageUser(origin.dockerfile, origin.target);
    if (place === null)
        return report;
    const cause = toCause(place);
    const checks = report.checks.map((check, index) => concerns[index] === true ? { ...check, cause } : check);
    return { ...report, checks };
}
function toCause({ keyword, text, location }) {
    const message = keyword === 'USER'
        ? `the image's user is set here: ${text}`
        : `no USER is set, so the image has the user of its base: ${text}`;
    return { message, location };
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
        const runs = validators.map((validator) => limiter.run(() => validateOne(context, preparations, neighbour, entry, validator, signal)));
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
async function validateOne({ request, dependencies, engine }, { devicesOf, restriction }, neighbour, { image, origin }, validator, signal) {
    const { clock, onEvent } = dependencies;
    const { runValidator } = await __webpack_require__.e(/* import() */ 2261).then(__webpack_require__.bind(__webpack_require__, 2261));
    const names = { image: image.reference, validator: validator.name };
    onEvent({ kind: 'validator-started', ...names, checks: validator.checks.length });
    const devices = devicesOf(validator, image);
    const { architecture } = await engine.describe(signal);
    const result = await runValidator({ ...validator, notices: [...validator.notices, ...devices.notices] }, {
        engine,
        clock,
        image: image.id,
        platform: request.platform,
        foreign: (0,foreign_platform/* foreignPlatform */.wT)(image.platform, architecture),
        labels: runLabels(request, clock.date(), request.keepFailed ? null : await ownIdentity()),
        neighbour,
        env: request.engine.env,
        directory: request.directory,
        devices: devices.request,
        restriction: validator.mode === 'restricted' ? restriction : null,
        startupTimeout: request.startupTimeout,
        keepFailed: request.keepFailed,
        onCheck: (check) => {
            onEvent({ kind: 'check', ...names, check });
        },
    }, signal);
    const report = origin === null ? result.report : await explainUser(result.report, validator, origin);
    onEvent({ kind: 'validator-ended', image: image.reference, report });
    return { ...result, report };
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

// EXTERNAL MODULE: ./src/secrets/redactor.ts
var secrets_redactor = __webpack_require__(912);
;// CONCATENATED MODULE: ./src/run.ts













/**
 * Does what is asked and says how it went. Never throws: what goes wrong is in the report, and
 * what was created is removed again. No secret is in the report, nor in any event.
 */
async function run(request, dependencies, signal) {
    const known = (0,secrets/* secretsOfRequest */.Av)(request);
    known.forEach(dependencies.onSecret);
    const redactor = (0,secrets_redactor/* createRedactor */.l)(known);
    const events = redactEvents(dependencies.onEvent, redactor);
    const onSecret = (value) => {
        dependencies.onSecret(value);
        redactor.learn(value);
    };
    const { onEvent } = events;
    const report = await judgeAll(request, { ...dependencies, onEvent, onSecret }, signal);
    events.end();
    return redactReport(report, redactor);
}
async function judgeAll(request, dependencies, signal) {
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
    (0,secrets/* secretsOfManifests */.ji)(validators).forEach(dependencies.onSecret);
    const engine = await (0,connect/* openEngine */.F)(contact);
    try {
        const restriction = await restrictIfAsked(request, engine, validators, signal);
        const checked = await checkOptions(request, engine, validators, restriction);
        (0,secrets/* secretsOfOptions */.b8)(checked, request.engine.env).forEach(dependencies.onSecret);
        const { planAllDevices } = await __webpack_require__.e(/* import() */ 993).then(__webpack_require__.bind(__webpack_require__, 993));
        const devicesOf = await planAllDevices(request, engine, checked, findings, signal);
        if (devicesOf === null) {
            await describe(engine, dependencies, findings, signal);
            return;
        }
        // The engine tells of itself while the images are judged; neither may be left unwatched.
        const results = await Promise.allSettled([
            describe(engine, dependencies, findings, signal),
            judgeImages({ request, dependencies, engine, findings }, { validators: checked, devicesOf, restriction }, signal),
            sweepOrphans(engine, dependencies, signal),
        ]);
        for (const result of results)
            if (result.status === 'rejected')
                throw result.reason;
    }
    finally {
        await sweep(engine, request.runId, findings, signal.aborted);
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
async function judgeImages(context, preparations, signal) {
    const { request, dependencies, engine, findings } = context;
    const judge = await judgeIfAsked(context, signal);
    try {
        const acquired = await acquireAll(request, dependencies, engine, findings, signal);
        dependencies.onEvent({ kind: 'phase', title: 'Validate' });
        await validateAll(context, { ...preparations, judge }, acquired, signal);
    }
    finally {
        judge?.close();
    }
}
/** A spec that is broken is told before anything is pulled. */
async function judgeIfAsked({ request, dependencies, engine }, signal) {
    if (request.compatibility === null)
        return null;
    const { createJudge } = await Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(3495), __webpack_require__.e(287), __webpack_require__.e(9090)]).then(__webpack_require__.bind(__webpack_require__, 9090));
    const description = await engine.describe(signal);
    return await createJudge(request, request.compatibility, description, dependencies.onSecret, signal);
}
function requireSomething({ images, build, validators, compatibility }) {
    if (images.length === 0 && build === null) {
        throw new src_errors/* CanaryError */.Rc('input', {
            code: 'no-image',
            message: 'there is no image to validate',
            hint: 'name an image, or with context a directory to build one from',
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
        __webpack_require__.e(/* import() */ 1589).then(__webpack_require__.bind(__webpack_require__, 1589)),
        Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(8827), __webpack_require__.e(7826)]).then(__webpack_require__.bind(__webpack_require__, 7826)),
    ]);
    const { validators, directory, policy } = request;
    return loadValidators(await readManifests(validators, directory, policy, signal));
}
async function checkOptions(request, engine, validators, restriction) {
    const { checkAllOptions } = await __webpack_require__.e(/* import() */ 3763).then(__webpack_require__.bind(__webpack_require__, 3763));
    return await checkAllOptions(engine, validators, {
        env: request.engine.env,
        directory: request.directory,
        modeOf: ({ origin }) => (0,mode/* modeOf */.V)(request.policy, origin.kind),
        restriction,
    });
}
async function restrictIfAsked(request, engine, validators, signal) {
    const modes = validators.map(({ origin }) => (0,mode/* modeOf */.V)(request.policy, origin.kind));
    if (!modes.includes('restricted'))
        return null;
    const { createRestriction } = await __webpack_require__.e(/* import() */ 4806).then(__webpack_require__.bind(__webpack_require__, 4806));
    const { directory } = request;
    return await createRestriction(engine, { directory, home: request.engine.home }, signal);
}
/** What is left of runs that were killed is not this run's fault, and does not change its verdict. */
async function sweepOrphans(engine, { onEvent }, signal) {
    const over = deadline(limits/* runLimits */.g2.orphans, {
        code: 'orphans-left',
        message: `they were not removed within ${limits/* runLimits */.g2.orphans / 1000} s`,
    });
    try {
        const removed = await removeOrphans(engine, AbortSignal.any([signal, over]));
        if (removed === 0)
            return;
        const text = `removed ${removed} containers of runs that were killed\n`;
        onEvent({ kind: 'output', text });
    }
    catch (error) {
        const text = `containers of runs that were killed may be left: ${(0,src_errors/* messageOf */.bD)(error)}\n`;
        if (!signal.aborted)
            onEvent({ kind: 'output', text });
    }
}
/** What a broken or interrupted run may have left; a container that was to be kept is none. */
async function sweep(engine, runId, findings, isHurried) {
    const validators = findings.images.flatMap((image) => image.validators);
    if (validators.length > 0 && findings.errors.length === 0)
        return;
    const kept = validators.flatMap(({ container }) => container?.kept === true ? [container.id] : []);
    const time = isHurried ? limits/* runLimits */.g2.sweep : limits/* runLimits */.g2.patientSweep;
    const over = deadline(time, {
        code: 'containers-left',
        message: `the engine did not tell within ${time / 1000} s what this run has left on it`,
    });
    try {
        await removeLeftovers(engine, runId, over, new Set(kept));
    }
    catch (error) {
        findings.errors.push(...(0,src_errors/* errorReportsOf */.$p)(error));
    }
}
function withoutRepeats(errors) {
    const seen = new Map(errors.map((error) => [JSON.stringify(error), error]));
    return [...seen.values()];
}

// EXTERNAL MODULE: ./src/secrets/environment.ts
var environment = __webpack_require__(1847);
// EXTERNAL MODULE: ./src/secrets/errors.ts
var errors = __webpack_require__(7859);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(8307);
// EXTERNAL MODULE: ./src/report/text.ts + 4 modules
var report_text = __webpack_require__(2152);
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
            output.write(report_escape/* eraseLine */.fq);
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/cli/registry-flags.ts
var registry_flags = __webpack_require__(9708);
;// CONCATENATED MODULE: ./src/cli/validate/flags.ts



const validateHelp = `Usage: container-canary validate --file <manifest> [options] <image> [<image> …]

Starts each image as its platform would and runs the checks of each manifest against it.

  -f, --file <manifest>       file, glob, directory, https:// URL, or the name of a built-in
                              platform (awesome, binder, dask-scheduler, databricks, gpu, kubeflow,
                              vertex-ai-workbench); may be given several times
      --policy <mode>         trusted or restricted: what manifests may ask for (trusted for files,
                              restricted for URLs)
      --startup-timeout <t>   time for a container to start (10s)
      --debug                 keep the container of a failed run, and say how to enter it
      --output <format>       text, json or markdown (text)
      --report-directory <d>  write report.json and the other reports here
      --engine <engine>       docker, podman, or an address such as unix:///run/docker.sock
      --platform <platform>   such as linux/arm64
      --pull <policy>         missing, always or never (missing)
      --concurrency <n>       containers side by side (4)
      --registry <host>       the registry that --plain-http and the credentials are for (that of
                              the images)
      --plain-http            speak to it without TLS
      --registry-ca <file>    trust these certificates too (PEM)
      --registry-username <u> user, with --registry-password-stdin (those of docker login)
      --registry-password-stdin  read the password from standard input
      --registry-token-stdin  read an access token from standard input
      --registry-auth-host <h>  a token server that may be sent the credentials; may be given
                              several times
      --context <directory>   build an image from here and validate it
      --build-file <file>     Dockerfile, from the context or from here (Dockerfile)
      --target <stage>        stage to build
      --build-arg <NAME=v>    build argument; may be given several times
      --label <NAME=v>        label of the image; may be given several times
      --secret <secret>       build secret: id=NAME,src=FILE or id=NAME,env=VARIABLE; may be given
                              several times
      --cache-from <cache>    as for docker buildx build; may be given several times
      --cache-to <cache>      as for docker buildx build; may be given several times
      --network <network>     network of RUN instructions, such as none or host
      --no-cache              build every step anew
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
      --secret-env <NAME>     this variable of the environment holds a secret: hide its value in
                              everything that is printed and written; may be given several times
  -h, --help                  this text

Exit codes: 0 passed, 1 failed, 2 usage or invalid manifest, 3 infrastructure.
`;
function parse(args) {
    return (0,external_node_util_.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: {
            file: { type: 'string', short: 'f', multiple: true, default: [] },
            policy: { type: 'string' },
            'startup-timeout': { type: 'string' },
            debug: { type: 'boolean', default: false },
            output: { type: 'string', default: 'text' },
            'report-directory': { type: 'string' },
            engine: { type: 'string' },
            platform: { type: 'string' },
            pull: { type: 'string', default: 'missing' },
            concurrency: { type: 'string' },
            registry: { type: 'string' },
            ...registry_flags/* registryFlags */.h,
            context: { type: 'string' },
            'build-file': { type: 'string' },
            target: { type: 'string' },
            'build-arg': { type: 'string', multiple: true, default: [] },
            label: { type: 'string', multiple: true, default: [] },
            secret: { type: 'string', multiple: true, default: [] },
            'cache-from': { type: 'string', multiple: true, default: [] },
            'cache-to': { type: 'string', multiple: true, default: [] },
            network: { type: 'string' },
            'no-cache': { type: 'boolean', default: false },
            compatibility: { type: 'string' },
            tags: { type: 'string', multiple: true, default: [] },
            features: { type: 'string', multiple: true, default: [] },
            'on-undetermined': { type: 'string', default: 'warn' },
            'cdi-device': { type: 'string', multiple: true, default: [] },
            'cdi-devices-from': { type: 'string', multiple: true, default: [] },
            'cdi-spec-dir': { type: 'string', multiple: true, default: [] },
            'cdi-mode': { type: 'string', default: 'auto' },
            'cdi-unsupported': { type: 'string', default: 'error' },
            'secret-env': { type: 'string', multiple: true, default: [] },
            help: { type: 'boolean', short: 'h', default: false },
        },
    });
}
/** @throws CanaryError (input) when a flag is unknown or lacks its value */
function parseValidateFlags(args) {
    return readOptions('validate', () => parse(args));
}

;// CONCATENATED MODULE: ./src/cli/validate/registry.ts


/** What the flags say of registries; a secret is read from standard input. @throws CanaryError (input) */
async function toRegistry({ values, positionals }, io) {
    return await (0,registry_flags/* readRegistryFlags */.H)(values, () => (0,image_source/* registriesOf */.H)(positionals), io);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/cdi/request.ts
var request = __webpack_require__(6876);
// EXTERNAL MODULE: ./src/secrets/forms.ts
var secrets_forms = __webpack_require__(6833);
;// CONCATENATED MODULE: ./src/secrets/variables.ts



/**
 * Names of variables whose values are to be hidden, as the user lists them. One that is not there
 * is a slip that would show what was to be hidden; an empty one is what a fork's workflow gets.
 *
 * @param label what the list is called, such as `secret-env`
 * @throws CanaryError (input) that names every variable that is not set, or cannot be hidden
 */
function checkSecretVariables(names, env, label) {
    const [first, ...rest] = names.flatMap((name) => {
        const problem = problemOf(name, Object.hasOwn(env, name) ? env[name] : undefined, label);
        return problem === null ? [] : [problem];
    });
    if (first !== undefined)
        throw new src_errors/* CanaryError */.Rc('input', [first, ...rest]);
    return names;
}
function problemOf(name, value, label) {
    if (value === undefined) {
        return {
            code: 'secret-missing',
            message: `${label} names ${name}, which is not set`,
            hint: 'it lists names of environment variables, not their values',
        };
    }
    if (value === '' || (0,secrets_forms/* isLongEnough */.Rb)(value))
        return null;
    return {
        code: 'secret-short',
        message: `${label} names ${name}, whose value is too short to be hidden`,
        hint: `a secret has at least ${limits/* secretLimits */.fP.shortestCharacters} characters`,
    };
}

// EXTERNAL MODULE: ./src/image/build/request.ts
var build_request = __webpack_require__(5192);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/image/build/secrets.ts




/**
 * A secret as `id=value`. The text is never repeated in an error: it may be the secret itself.
 *
 * @param name the input, for error sentences
 * @throws CanaryError (input)
 */
function secretOfPair(text, name) {
    const [id, value] = splitPair(text, name, 'ID=value');
    return bounded({ id, value: Buffer.from(value) }, name);
}
/**
 * A secret as `id=path`: the content of that file.
 *
 * @param directory where a relative path starts
 * @throws CanaryError (input)
 */
function secretOfFile(text, name, directory) {
    const [id, path] = splitPair(text, name, 'ID=path');
    return readSecretFile(id, resolve(directory, path), name);
}
/**
 * A secret as `id=NAME`: the value of that environment variable.
 *
 * @throws CanaryError (input) where there is no such variable
 */
function secretOfVariable(text, name, env) {
    const [id, variable] = splitPair(text, name, 'ID=VARIABLE');
    return readSecretVariable(id, variable, name, env);
}
/** @throws CanaryError (input) */
function readSecretVariable(id, variable, name, env) {
    const value = env[variable];
    if (value !== undefined)
        return bounded({ id, value: Buffer.from(value) }, name);
    throw (0,src_errors/* inputError */.Xu)({
        code: 'build-secret',
        message: `${name}: the secret ${id} is to come from the variable ${variable}, which is not set`,
    });
}
/** @param path absolute. @throws CanaryError (input) */
function readSecretFile(id, path, name) {
    return bounded({ id, value: readBytes(id, path, name) }, name);
}
/** Never more than one byte beyond what is taken, which tells that there is more. */
function readBytes(id, path, name) {
    try {
        // A pipe would wait for a writer for ever.
        if (!(0,external_node_fs_.statSync)(path).isFile())
            throw new Error('it is no regular file');
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            const bytes = new Uint8Array(limits/* buildLimits */.ZB.secretBytes + 1);
            let size = 0;
            for (let read = 1; read > 0 && size < bytes.length; size += read) {
                read = (0,external_node_fs_.readSync)(file, bytes, size, bytes.length - size, null);
            }
            return bytes.slice(0, size);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        throw (0,src_errors/* inputError */.Xu)({
            code: 'build-secret',
            message: `${name}: cannot read the secret ${id} from ${path}: ${(0,src_errors/* messageOf */.bD)(error)}`,
        }, { cause: error });
    }
}
/**
 * Every secret once: a builder would take one of two without a word.
 *
 * @throws CanaryError (input)
 */
function uniqueSecrets(secrets) {
    const seen = new Set();
    for (const { id } of secrets) {
        if (seen.has(id)) {
            const message = `the build secret ${id} is given more than once`;
            throw (0,src_errors/* inputError */.Xu)({ code: 'build-secret', message });
        }
        seen.add(id);
    }
    return secrets;
}
function splitPair(text, name, form) {
    const cut = text.indexOf('=');
    if (cut > 0)
        return [text.slice(0, cut).trim(), text.slice(cut + 1)];
    throw inputError({
        code: 'build-secret',
        message: `${name} wants ${form} on each line, and one of its lines is not like that`,
    });
}
function bounded(secret, name) {
    if (secret.value.length <= limits/* buildLimits */.ZB.secretBytes)
        return secret;
    throw (0,src_errors/* inputError */.Xu)({
        code: 'build-secret',
        message: `${name}: the secret ${secret.id} has more than the ${limits/* buildLimits */.ZB.secretBytes} bytes that builders take`,
    });
}

;// CONCATENATED MODULE: ./src/cli/validate/build.ts





/** What the flags of a build ask for; null where nothing is built. @throws CanaryError (input) */
function toBuild(values, image, { cwd, env }, runId) {
    if (values.context === undefined)
        return null;
    const context = (0,external_node_path_.resolve)(cwd, values.context);
    return {
        ...build_request/* plainBuild */.x4,
        context,
        file: values['build-file'] ?? null,
        target: values.target ?? null,
        buildArguments: readPairs(values['build-arg'], '--build-arg'),
        platform: values.platform ?? null,
        tag: image ?? (0,build_request/* tagFor */.gY)(context, runId),
        labels: readPairs(values.label, '--label'),
        secrets: uniqueSecrets(values.secret.map((text) => toSecret(text, cwd, env))),
        cacheFrom: values['cache-from'],
        cacheTo: values['cache-to'],
        network: values.network ?? null,
        noCache: values['no-cache'],
    };
}
/**
 * A secret as `docker build --secret` takes it. Its value cannot be given: everybody on the machine
 * may read the arguments of a process.
 */
function toSecret(text, cwd, env) {
    const [, id, kind, rest] = /^id=([^,]+),(src|source|env)=(.+)$/.exec(text) ?? [];
    if (id === undefined || rest === undefined) {
        throw (0,src_errors/* inputError */.Xu)({
            code: 'usage',
            message: '--secret wants id=NAME,src=FILE or id=NAME,env=VARIABLE',
        });
    }
    return kind === 'env'
        ? readSecretVariable(id, rest, '--secret', env)
        : readSecretFile(id, (0,external_node_path_.resolve)(cwd, rest), '--secret');
}

;// CONCATENATED MODULE: ./src/cli/validate/policy.ts

/** `by-origin` where the user says nothing. @throws CanaryError (input) */
function toPolicy({ policy }) {
    if (policy === undefined)
        return 'by-origin';
    return readChoice(policy, '--policy', ['trusted', 'restricted']);
}

;// CONCATENATED MODULE: ./src/cli/validate/request.ts








/** @throws CanaryError (input) with one sentence that names the flag */
function toRequest({ values, positionals }, registry, io) {
    const runId = (0,external_node_crypto_.randomUUID)();
    const platform = values.platform ?? null;
    return {
        images: positionals,
        build: toBuild(values, positionals[0] ?? null, io, runId),
        platform,
        pull: readChoice(values.pull, '--pull', ['missing', 'always', 'never']),
        registry,
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
        policy: toPolicy(values),
        startupTimeout: values['startup-timeout'] === undefined
            ? limits/* runLimits */.g2.startup
            : readDuration(values['startup-timeout'], '--startup-timeout'),
        concurrency: values.concurrency === undefined
            ? limits/* runLimits */.g2.concurrency
            : readCount(values.concurrency, '--concurrency', limits/* runLimits */.g2.mostContainers),
        keepFailed: values.debug,
        // What the environment and the flags hold is found by the run itself.
        secrets: [],
        secretVariables: checkSecretVariables(values['secret-env'], io.env, '--secret-env'),
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

;// CONCATENATED MODULE: ./src/cli/validate.ts















/** `container-canary validate`. */
const runValidate = async (args, io) => {
    const redactor = (0,secrets_redactor/* createRedactor */.l)((0,environment/* secretsOfEnvironment */.O0)(io.env));
    try {
        return await validate(args, io, redactor);
    }
    catch (error) {
        throw (0,errors/* redactError */.k)(error, redactor);
    }
};
async function validate(args, io, redactor) {
    const parsed = parseValidateFlags(args);
    if (parsed.values.help) {
        io.stdout.write(validateHelp);
        return 0;
    }
    const output = readChoice(parsed.values.output, '--output', ['text', 'json', 'markdown']);
    for (const name of parsed.values['secret-env'])
        redactor.learn(io.env[name] ?? '');
    const request = toRequest(parsed, await toRegistry(parsed, io), io);
    const view = createLiveView(io.stderr, wantsColor(io.stderr, io.env));
    let report;
    try {
        const { onEvent } = view;
        const dependencies = { clock: clock/* systemClock */.m, version: version/* version */.r, onEvent, onSecret: redactor.learn };
        report = await run(request, dependencies, io.signal);
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
}
async function print(report, output, io) {
    switch (output) {
        case 'json':
            io.stdout.write(`${(0,report_escape/* visibleJson */.$m)(report)}\n`);
            return;
        case 'markdown': {
            const { renderMarkdown } = await __webpack_require__.e(/* import() */ 785).then(__webpack_require__.bind(__webpack_require__, 3166));
            io.stdout.write(renderMarkdown(report));
            return;
        }
        case 'text': {
            const { renderText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2152));
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

/***/ 386:
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

/***/ 2113:
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

/***/ 5192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   gY: () => (/* binding */ tagFor),
/* harmony export */   x4: () => (/* binding */ plainBuild)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** A build without any of the choices that most builds do not make. */
const plainBuild = {
    file: null,
    target: null,
    buildArguments: {},
    platform: null,
    labels: {},
    secrets: [],
    cacheFrom: [],
    cacheTo: [],
    network: null,
    noCache: false,
};
/** The values of a build that must not stand in any report or log, as texts; those that are none left out. */
function secretsOf(build) {
    return (build?.secrets ?? [])
        .filter(({ value }) => value.length > 0 && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(value))
        .map(({ value }) => Buffer.from(value).toString('utf8'));
}
/** A tag for an image that nobody named, after its context. */
function tagFor(context, runId) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(context)
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '');
    return `container-canary/${name === '' ? 'image' : name}:${runId.slice(0, 8)}`;
}


/***/ }),

/***/ 637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseImageSource),
/* harmony export */   H: () => (/* binding */ registriesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4533);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2374);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9875);



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
/** The registries of the images that are references, each once. @throws CanaryError (input) */
function registriesOf(images) {
    const sources = images.map(parseImageSource);
    const named = sources.flatMap((source) => source.type === 'reference' ? [source.reference.registry] : []);
    return [...new Set(named)];
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

/***/ 3640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fetchedFrom),
/* harmony export */   V: () => (/* binding */ modeOf)
/* harmony export */ });
/**
 * The mode of one manifest. Files are those of the repository, or the ones that the user put on this
 * machine; what stands at a URL can be changed by others at any time.
 */
function modeOf(setting, origin) {
    if (setting !== 'by-origin')
        return setting;
    return origin === 'url' ? 'restricted' : 'trusted';
}
/** Where a URL may lead under a setting. */
function fetchedFrom(setting) {
    return modeOf(setting, 'url') === 'trusted' ? 'anywhere' : 'internet';
}


/***/ }),

/***/ 3029:
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

/***/ 4607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ secretsOfRequest),
/* harmony export */   X_: () => (/* binding */ secretsOfCredentials),
/* harmony export */   b8: () => (/* binding */ secretsOfOptions),
/* harmony export */   gY: () => (/* binding */ environmentForChildren),
/* harmony export */   ji: () => (/* binding */ secretsOfManifests),
/* harmony export */   su: () => (/* binding */ secretsOfCredential)
/* harmony export */ });
/* harmony import */ var _image_build_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5192);
/* harmony import */ var _registry_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8249);
/* harmony import */ var _secrets_addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7094);
/* harmony import */ var _secrets_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1847);
/* harmony import */ var _secrets_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2554);





/** Every secret that is known before a run begins. What brings secrets of its own adds a line. */
function secretsOfRequest(request) {
    const { env } = request.engine;
    const addresses = [...request.validators, request.compatibility?.spec, request.engine.engine];
    return [
        ...request.secrets,
        ...(0,_image_build_request_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .Fj)(request.build),
        ...(0,_registry_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .Fj)(request.registry),
        ...(0,_secrets_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOfEnvironment */ .O0)(env),
        ...valuesOf(request.secretVariables, env),
        ...addresses.flatMap((address) => (0,_secrets_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsInAddresses */ .j_)(address ?? '')),
    ];
}
/** What manifests mark with `secret: true`. */
function secretsOfManifests(validators) {
    return validators.flatMap(({ env }) => env.filter(({ secret }) => secret).map(({ value }) => value));
}
/** What `--env NAME` takes from our environment, where the name says that it is secret. */
function secretsOfOptions(validators, env) {
    const names = validators.flatMap(({ inherited }) => inherited);
    return valuesOf(names.filter(_secrets_names_js__WEBPACK_IMPORTED_MODULE_3__/* .looksSecret */ .n), env);
}
/** What docker's configuration, or a helper, gave for a registry. */
function secretsOfCredential(credential) {
    if (credential === null)
        return [];
    return [credential.type === 'basic' ? credential.password.reveal() : credential.token.reveal()];
}
/** The same, as an engine is given it. */
function secretsOfCredentials(credentials) {
    if (credentials === null)
        return [];
    const { password, identityToken, registryToken } = credentials;
    return [password, identityToken, registryToken];
}
/** The environment of programs that are started for a run. */
function environmentForChildren({ engine, secretVariables }) {
    return (0,_secrets_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .childEnvironment */ .Qc)(engine.env, secretVariables);
}
function valuesOf(names, env) {
    return names.map((name) => (Object.hasOwn(env, name) ? (env[name] ?? '') : ''));
}


/***/ }),

/***/ 7094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j_: () => (/* binding */ secretsInAddresses),
/* harmony export */   n7: () => (/* binding */ plainAddress)
/* harmony export */ });
/* unused harmony export withoutUserInfo */
/**
 * What is secret in the addresses of a text: a password, or a user that stands alone (a token often
 * does), and the values of query parameters that sign or allow.
 *
 * @returns each as it is written, and as it reads
 */
function secretsInAddresses(text) {
    const found = [];
    for (const [, userInfo = ''] of text.matchAll(/:\/\/([^\s/?#]*)@/g)) {
        const colon = userInfo.indexOf(':');
        found.push(colon < 0 ? userInfo : userInfo.slice(colon + 1), ...withColon(userInfo));
    }
    for (const [, name = '', value = ''] of text.matchAll(/[?&]([^=&?#\s]+)=([^&#\s]+)/g)) {
        if (isSecretParameter(name))
            found.push(value);
    }
    return [...new Set(found.flatMap((value) => [value, decoded(value)]))].filter((value) => value !== '');
}
/** As Basic authentication sends both. */
function withColon(userInfo) {
    return userInfo.includes(':') ? [userInfo] : [];
}
/** Of signed addresses (AWS, Google Cloud, Azure) and of the many that take a token. */
const parameters = /^(?:x-(?:amz|goog)-(?:signature|credential|security-token)|sig|signature|token|key|auth|authorization|pass|passwd|password|secret|(?:access|api|auth|id|private|refresh|session)[-_]?(?:token|key)|client[-_]secret|googleaccessid|awsaccesskeyid|jwt)$/i;
function isSecretParameter(name) {
    return parameters.test(decoded(name));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // Not every % begins an escape.
        return text;
    }
}
/** An address for people: no user, no password, and no query, which may hold a signature. */
function plainAddress(url) {
    return `${url.protocol}//${url.host}${url.pathname}`;
}
/** An address without user and password, also where it is none; a path stays what it is. */
function withoutUserInfo(address) {
    return address.replace(/^((?!unix:)[a-z][a-z0-9+.-]*:\/\/).*@/i, '$1');
}


/***/ }),

/***/ 1847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ secretsOfEnvironment),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   Vk: () => (/* binding */ containerEnvironment),
/* harmony export */   f7: () => (/* binding */ systemEnvironment)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2554);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7094);


/**
 * What every run of ours keeps to itself, whoever asks for it: the tokens of the runner, and what
 * the addresses of proxies, of the engine and of inputs hold.
 */
function secretsOfEnvironment(env) {
    return Object.entries(env).flatMap(([name, value = '']) => {
        if (tokens.test(name))
            return [value];
        return addresses.test(name) ? (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsInAddresses */ .j_)(value) : [];
    });
}
const tokens = /^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_(?:\w*_)?TOKEN|DOCKER_AUTH_CONFIG|INPUT_.*(?:TOKEN|PASSWORD))$/i;
const addresses = /^(?:INPUT_.*|DOCKER_HOST|CONTAINER_HOST|(?:HTTPS?|ALL|FTP)_PROXY)$/i;
/**
 * The environment of a program that we start for docker's sake: `docker` itself, or a helper that
 * keeps its credentials. It gets what it would get in a step of its own, without what is the
 * runner's, and without secrets that are none of its business.
 *
 * @param marked names that the user marked as secret
 */
function childEnvironment(env, marked = []) {
    const names = new Set(marked);
    return pick(env, (name) => {
        if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunnersOwn */ .m)(name))
            return false;
        return ofCredentialHelpers.test(name) || !(names.has(name) || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n)(name));
    });
}
/** What helpers of clouds and key chains look for, to get at the credentials of a registry. */
const ofCredentialHelpers = /^(?:ARM|AWS|AZURE|CLOUDSDK|DOCKER|GNUPG|GOOGLE|PASSWORD_STORE|VAULT)_|^GPG_TTY$/;
/** The environment of a program of the system, which needs to be found and no more. */
function systemEnvironment(env) {
    return pick(env, (name) => ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR'].includes(name));
}
/**
 * What a manifest may hand on to a container with `--env NAME`. The runner's own variables are not
 * among it: a manifest may be a stranger's.
 */
function containerEnvironment(env) {
    return pick(env, (name) => !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunnersOwn */ .m)(name));
}
function pick(env, isWanted) {
    const found = Object.entries(env).filter((entry) => entry[1] !== undefined && isWanted(entry[0]));
    return Object.fromEntries(found);
}


/***/ }),

/***/ 7859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ redactError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4533);

/** What was thrown, without any of the secrets; the same where it says none of them. */
function redactError(error, redactor) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc ? redactProblems(error, redactor) : redactBug(error, redactor);
}
function redactProblems(error, redactor) {
    const isClean = (text) => redactor.redact(text) === text;
    // The message holds everything that a problem says.
    if (isClean(error.message))
        return error;
    const [first, ...rest] = error.problems;
    const clean = (problem) => ({
        ...problem,
        message: redactor.redact(problem.message),
        ...(problem.hint === undefined ? {} : { hint: redactor.redact(problem.hint) }),
        ...(problem.location === undefined
            ? {}
            : {
                location: { ...problem.location, file: redactor.redact(problem.location.file) },
            }),
    });
    // Without its cause, which says the same.
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc(error.kind, [clean(first), ...rest.map(clean)]);
}
function redactBug(error, redactor) {
    const message = redactor.redact((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    const stack = error instanceof Error ? redactor.redact(error.stack ?? '') : '';
    if (message === (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) && (!(error instanceof Error) || stack === error.stack)) {
        return error;
    }
    const clean = new Error(message);
    clean.stack = stack;
    return clean;
}


/***/ }),

/***/ 6833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ isLongEnough),
/* harmony export */   XP: () => (/* binding */ formsOf)
/* harmony export */ });
/* unused harmony export linesOf */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2450);

/**
 * Every way in which an ordinary program writes a value down: in clear, in JSON (also in ASCII, and
 * as Go writes it), in a URL, in HTML and XML, quoted for a shell, and in base64 at any offset in
 * both alphabets; a value of several lines also line by line.
 */
function formsOf(secret) {
    const values = [secret, secret.trim(), ...linesOf(secret)].filter(isLongEnough);
    const forms = new Map();
    for (const value of new Set(values)) {
        for (const text of writings(value))
            forms.set(text, { text, isBase64: false });
        for (const text of base64Forms(value))
            forms.set(text, { text, isBase64: true });
    }
    return [...forms.values()];
}
/**
 * The lines of a value of several lines, such as a key: that is how it is printed. A bracket or a
 * brace alone is no secret. Empty where there is one line.
 */
function linesOf(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    return lines.length === 1 ? [] : lines.filter(isLongEnough);
}
/** Shorter values stand in ordinary words: where they were taken out would tell what they are. */
function isLongEnough(value) {
    return value.length >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.shortestCharacters;
}
function writings(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const url = encodeURIComponent(value.toWellFormed());
    // RFC 3986 reserves five characters more than encodeURIComponent knows.
    const strict = url.replace(/[!'()*]/g, (mark) => `%${hexOf(mark, 2).toUpperCase()}`);
    const urls = [url, strict].flatMap((one) => [one, one.replaceAll('%20', '+')]);
    return [
        value,
        json,
        json.replace(/[^ -~]/g, (unit) => `\\u${hexOf(unit, 4)}`),
        json.replace(/[<>&]/g, (mark) => `\\u${hexOf(mark, 4)}`),
        ...urls,
        // The letters of an escape come in both cases; those of the value stay what they are.
        ...urls.map((one) => one.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())),
        ...markupForms(value),
        value.replaceAll("'", `'\\''`),
    ];
}
function hexOf(unit, digits) {
    return unit.charCodeAt(0).toString(16).padStart(digits, '0');
}
/** Writers of HTML and XML differ in how they write quotes. */
function markupForms(value) {
    if (!/[&<>"']/.test(value))
        return [];
    const marks = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return [
        marks,
        ...['&#39;', '&#x27;', '&apos;'].flatMap((apostrophe) => ['&quot;', '&#34;'].map((quote) => marks.replaceAll('"', quote).replaceAll("'", apostrophe))),
    ];
}
/**
 * What of a text's base64 does not depend on what stands around it, for each of the three places
 * in a group of three bytes at which it can begin, such as after `user:`. A letter stands for six
 * bits; those that share bits with a neighbour are left out.
 */
function base64Forms(value) {
    const bytes = Buffer.from(value);
    return [0, 1, 2].flatMap((offset) => {
        const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
        const from = Math.ceil((offset * 8) / 6);
        const stable = shifted.toString('base64').slice(from, Math.floor((shifted.length * 8) / 6));
        const url = stable.replaceAll('+', '-').replaceAll('/', '_');
        return stable.length < shortestBase64 ? [] : [stable, url];
    });
}
/** Fewer letters would redact ordinary words. */
const shortestBase64 = 5;


/***/ }),

/***/ 2554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isRunnersOwn),
/* harmony export */   n: () => (/* binding */ looksSecret)
/* harmony export */ });
/** Which variables of our environment hold secrets, by their names. docs/secrets.md lists them. */
/** A name of which one word is, or ends in, one of these; `MAX_TOKENS` is none. */
const words = [
    'TOKEN',
    'SECRET',
    'SECRETS',
    'PASSWORD',
    'PASSWD',
    'PASSPHRASE',
    'CREDENTIAL',
    'CREDENTIALS',
    'APIKEY',
];
/** These stand alone or behind another word: `PWD` and `OLDPWD` are directories. */
const lastWords = new Set(['PWD', 'PASS', 'PAT']);
/** A `KEY` is secret behind one of these; a `PUBLIC_KEY` is not. */
const keys = new Set([
    'ACCESS',
    'ACCOUNT',
    'API',
    'AUTH',
    'DEPLOY',
    'ENCRYPTION',
    'LICENSE',
    'PRIVATE',
    'SIGNING',
    'SSH',
]);
/** @param name such as `NPM_TOKEN`, `github-token`, `PGPASSWORD`, `STRIPE_API_KEY` */
function looksSecret(name) {
    const parts = name
        .toUpperCase()
        .split(/[^A-Z0-9]+/)
        .filter((part) => part !== '');
    return (name.toUpperCase() === 'DOCKER_AUTH_CONFIG' ||
        parts.some((part) => words.some((word) => part.endsWith(word))) ||
        parts.some((part, index) => index > 0 && lastWords.has(part)) ||
        parts.some((part, index) => part === 'KEY' && keys.has(parts[index - 1] ?? '')));
}
/**
 * What the runner gives to a step of an action for itself: inputs, state, its own tokens, and the
 * files by which a step speaks to the next one. Nobody else is given them.
 */
function isRunnersOwn(name) {
    return (/^(?:INPUT|STATE|ACTIONS)_/i.test(name) ||
        /^GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/i.test(name));
}


/***/ }),

/***/ 912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2450);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6833);


function createRedactor(secrets = []) {
    const known = new Set();
    const forms = new Map();
    const index = createIndex();
    const learn = (value) => {
        const bounded = value.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.characters);
        if (known.has(bounded))
            return;
        known.add(bounded);
        for (const form of (0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .formsOf */ .XP)(bounded)) {
            if (forms.has(form.text))
                continue;
            forms.set(form.text, form);
            for (const needle of needlesOf(form))
                index.add(needle);
        }
    };
    const redact = (text, isTail = false) => {
        if (forms.size === 0)
            return text;
        const spans = index.find(text);
        const start = isTail ? cutOffAtStart(text, forms.values()) : 0;
        if (start > 0)
            spans.push({ from: 0, to: start });
        return spans.length === 0 ? text : withoutSpans(text, spans);
    };
    for (const secret of secrets)
        learn(secret);
    return { learn, redact, isIdle: () => forms.size === 0 };
}
/** The whole form, or the pieces of one that may be broken; each piece once. */
function needlesOf(form) {
    const length = form.isBase64 ? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.base64Piece : _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.piece;
    if (form.text.length < 2 * length)
        return [{ form, offset: 0, text: form.text }];
    const needles = new Map();
    for (let offset = 0; offset + length <= form.text.length; offset += length) {
        const text = form.text.slice(offset, offset + length);
        if (!needles.has(text))
            needles.set(text, { form, offset, text });
    }
    return needles.values();
}
/** The characters by which a needle is found; no form is shorter. */
const keyLength = 4;
/**
 * Finds any number of needles in one pass: four characters are a key, and a table of bits says of
 * nearly every key that no needle begins with it.
 */
function createIndex() {
    const byKey = new Map();
    const table = new Uint8Array(1 << tableBits);
    const add = (needle) => {
        let key = 0;
        for (let at = 0; at < keyLength; at += 1) {
            key = extendKey(key, needle.text.charCodeAt(at));
        }
        const others = byKey.get(key);
        if (others === undefined)
            byKey.set(key, [needle]);
        else
            others.push(needle);
        table[placeOf(key)] = 1;
    };
    const find = (text) => {
        const spans = [];
        let covered = 0;
        let key = 0;
        for (let end = 0; end < text.length; end += 1) {
            key = extendKey(key, text.charCodeAt(end));
            if (table[placeOf(key)] === 0)
                continue;
            const from = end - keyLength + 1;
            if (from < 0)
                continue;
            for (const needle of byKey.get(key) ?? []) {
                // What is gone already need not be found again: a secret may repeat itself.
                if (from + needle.text.length <= covered)
                    continue;
                const span = match(text, from, needle);
                if (span === null)
                    continue;
                spans.push(span);
                covered = Math.max(covered, span.to);
            }
        }
        return spans;
    };
    return { add, find };
}
const tableBits = 16;
/** The key after one more character: the low bytes of the last four. */
function extendKey(key, unit) {
    return (key << 8) | (unit & 0xff);
}
function placeOf(key) {
    return Math.imul(key, 0x9e3779b1) >>> (32 - tableBits);
}
function match(text, from, { form, offset, text: needle }) {
    const matched = matchedCharacters(text, from, needle);
    const to = from + matched;
    if (matched === needle.length) {
        return {
            from: grow(text, from, form, offset, -1) + 1,
            to: grow(text, to - 1, form, offset + matched - 1, 1),
        };
    }
    const isCut = offset === 0 && matched >= keyLength && text.charAt(to) === ellipsis;
    return isCut ? { from, to } : null;
}
/** What everybody here writes where a text was cut. */
const ellipsis = '…';
function matchedCharacters(text, from, needle) {
    let matched = 0;
    while (matched < needle.length &&
        text.charCodeAt(from + matched) === needle.charCodeAt(matched)) {
        matched += 1;
    }
    return matched;
}
/**
 * How far the text goes on as the form does, backwards or forwards; over line breaks within base64.
 *
 * @returns the first place that is no part of it
 */
function grow(text, at, form, offset, step) {
    let [place, known] = [at + step, offset + step];
    for (;;) {
        const wanted = form.text.charCodeAt(known);
        if (Number.isNaN(wanted))
            return place;
        let next = place;
        while (form.isBase64 && isLineBreak(text.charCodeAt(next)))
            next += step;
        if (text.charCodeAt(next) !== wanted)
            return place;
        place = next + step;
        known += step;
    }
}
function isLineBreak(unit) {
    return unit === 0x0a || unit === 0x0d;
}
/** How many characters at the start of a text are the end of a secret. */
function cutOffAtStart(text, forms) {
    let longest = 0;
    for (const { text: form, isBase64 } of forms) {
        const most = Math.min(form.length - 1, text.length, 2 * (isBase64 ? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.base64Piece : _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.piece));
        for (let length = most; length > Math.max(longest, keyLength - 1); length -= 1) {
            if (text.startsWith(form.slice(-length)))
                longest = length;
        }
    }
    return longest;
}
/** Spans that overlap or touch are one. */
function withoutSpans(text, spans) {
    const parts = [];
    let done = 0;
    for (const { from, to } of spans.toSorted((left, right) => left.from - right.from)) {
        if (parts.length === 0 || from > done)
            parts.push(text.slice(done, from), replacement);
        done = Math.max(done, to);
    }
    return parts.join('') + text.slice(done);
}
const replacement = '***';


/***/ }),

/***/ 5597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ foreignError),
/* harmony export */   Hs: () => (/* binding */ isExecFormatError),
/* harmony export */   I_: () => (/* binding */ foreignHint),
/* harmony export */   LH: () => (/* binding */ metForeignProgram),
/* harmony export */   eQ: () => (/* binding */ describeForeign),
/* harmony export */   wT: () => (/* binding */ foreignPlatform)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4533);

/** Null where the image is for the machine, or either does not tell. */
function foreignPlatform(image, machine) {
    const [, architecture = ''] = image.split('/');
    const isKnown = architecture !== '' && machine !== '';
    return isKnown && architecture !== machine ? { image, machine } : null;
}
/**
 * What a kernel says to a program that it cannot read (ENOEXEC). Said to an image of this machine's
 * own kind, it tells of a broken image.
 */
function isExecFormatError(text) {
    return /exec format error/i.test(text);
}
/** Whether the last attempt of a check met a program of another processor. */
function metForeignProgram(last) {
    if (last === undefined || last.ok)
        return false;
    const { stderr = '', stdout = '', error = '' } = last.seen;
    return [last.reason.message, stderr, stdout, error].some(isExecFormatError);
}
/** In the middle of a sentence. */
function describeForeign({ image, machine }) {
    return `this machine (${machine}) cannot run an image for ${image}: the kernel said "exec format error"`;
}
const foreignHint = "install QEMU's binfmt handlers, for example with docker/setup-qemu-action, or validate the image on a machine of its own kind";
/** Nobody knows whether the image is fine: it never ran. */
function foreignError(foreign, location) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('infrastructure', {
        code: 'image-platform',
        message: describeForeign(foreign),
        location,
        hint: foreignHint,
    });
}


/***/ })

};
;