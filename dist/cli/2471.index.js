"use strict";
exports.id = 2471;
exports.ids = [2471,6540];
exports.modules = {

/***/ 82698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ conditionNames)
/* harmony export */ });
/**
 * What a platform may demand of a container beside its own settings, by the names that manifests, inputs
 * and flags give it. Types, schemas and documents take the names from here.
 */
const conditionNames = [
    'arbitrary-user',
    'read-only-root',
    'no-network',
    'dropped-capabilities',
    'no-new-privileges',
    'user-namespace',
    'one-cpu',
    'slow-disk',
    'other-timezone-and-locale',
    'clean-stop',
];


/***/ }),

/***/ 21694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ cdiDeviceRequest),
/* harmony export */   Qw: () => (/* binding */ mergeEnv),
/* harmony export */   qy: () => (/* binding */ mergeCreateRequest)
/* harmony export */ });
/* harmony import */ var _values_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70419);
/* harmony import */ var _values_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54215);


/**
 * The tool's own request, changed by run options as if they stood behind the tool's on one command line:
 * single values are replaced, lists grow, maps take the later value. Apart from that,
 *
 * - variables of env files stand before all others, so the tool's variables win over them;
 * - the tool's labels win over every label;
 * - a network that the options name replaces the tool's, since a container has one network mode;
 * - another log driver takes none of the log options meant for the tool's.
 *
 * CDI devices are not added: they may have to be translated.
 */
function mergeCreateRequest(base, { request, fileEnv }) {
    const { HostConfig: baseHost = {}, NetworkingConfig: baseNetworking, ...baseConfig } = base;
    const { HostConfig: host = {}, NetworkingConfig: networking, ...config } = request;
    const hostConfig = mergeHostConfig(baseHost, host);
    const merged = mergeNetworking(baseNetworking, baseHost.NetworkMode, networking, host.NetworkMode);
    return {
        ...baseConfig,
        ...mergeConfig(baseConfig, config, fileEnv),
        ...(Object.keys(hostConfig).length === 0 ? {} : { HostConfig: hostConfig }),
        ...(merged === undefined ? {} : { NetworkingConfig: merged }),
    };
}
/**
 * What the engine is asked for when it resolves CDI device names itself (API 1.44), spelt as docker's
 * command line does. All names stand in one element: edits of a file that two elements share would
 * apply twice.
 */
function cdiDeviceRequest(names) {
    return { Driver: 'cdi', Count: 0, DeviceIDs: names, Capabilities: null, Options: null };
}
function mergeConfig(base, part, fileEnv) {
    const env = mergeEnv([...fileEnv, ...(base.Env ?? []), ...(part.Env ?? [])]);
    return {
        ...part,
        ...(env.length === 0 ? {} : { Env: env }),
        ...given('Labels', overlaid(part.Labels, base.Labels)),
        ...given('ExposedPorts', overlaid(base.ExposedPorts, part.ExposedPorts)),
        ...given('Volumes', overlaid(base.Volumes, part.Volumes)),
    };
}
/** Each variable once, with its last value, where it was first named. */
function mergeEnv(variables) {
    return [...new Map(variables.map((variable) => [(0,_values_records_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(variable, '=')[0], variable])).values()];
}
function mergeHostConfig(base, part) {
    const merged = { ...base, ...part, ...mergedLists(base, part) };
    return {
        ...merged,
        ...mergedOnce(base, part, merged),
        ...given('Annotations', overlaid(base.Annotations, part.Annotations)),
        ...given('StorageOpt', overlaid(base.StorageOpt, part.StorageOpt)),
        ...given('Sysctls', overlaid(base.Sysctls, part.Sysctls)),
        ...given('Tmpfs', overlaid(base.Tmpfs, part.Tmpfs)),
    };
}
const textLists = [
    'Binds',
    'CapAdd',
    'CapDrop',
    'DeviceCgroupRules',
    'Dns',
    'DnsOptions',
    'DnsSearch',
    'ExtraHosts',
    'GroupAdd',
    'Links',
    'SecurityOpt',
    'VolumesFrom',
];
const throttleLists = [
    'BlkioDeviceReadBps',
    'BlkioDeviceReadIOps',
    'BlkioDeviceWriteBps',
    'BlkioDeviceWriteIOps',
];
function mergedLists(base, part) {
    const lists = {
        ...given('Mounts', appended(base.Mounts, part.Mounts)),
        ...given('Devices', appended(base.Devices, part.Devices)),
        ...given('DeviceRequests', appended(base.DeviceRequests, part.DeviceRequests)),
        ...given('BlkioWeightDevice', appended(base.BlkioWeightDevice, part.BlkioWeightDevice)),
    };
    for (const key of textLists) {
        const list = appended(base[key], part[key]);
        if (list !== undefined)
            lists[key] = list;
    }
    for (const key of throttleLists) {
        const list = appended(base[key], part[key]);
        if (list !== undefined)
            lists[key] = list;
    }
    return lists;
}
/** Fields in which an entry must not stand twice, or that have a rule of their own. */
function mergedOnce(base, part, merged) {
    const { Binds, CapAdd, CapDrop } = merged;
    const ulimits = [...(base.Ulimits ?? []), ...(part.Ulimits ?? [])];
    return {
        ...(Binds === undefined ? {} : { Binds: [...new Set(Binds)] }),
        ...(CapAdd === undefined ? {} : { CapAdd: (0,_values_capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeCapabilities */ .I)(CapAdd) }),
        ...(CapDrop === undefined ? {} : { CapDrop: (0,_values_capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeCapabilities */ .I)(CapDrop) }),
        ...(ulimits.length === 0 ? {} : { Ulimits: lastOfEachName(ulimits) }),
        ...mergedPorts(base, part),
        ...mergedLogConfig(base.LogConfig, part.LogConfig),
    };
}
function lastOfEachName(ulimits) {
    const byName = new Map(ulimits.map((ulimit) => [ulimit.Name, ulimit]));
    return [...byName.values()].sort((left, right) => (left.Name < right.Name ? -1 : 1));
}
function mergedPorts(base, part) {
    if (base.PortBindings === undefined && part.PortBindings === undefined)
        return {};
    const ports = new Map(Object.entries(base.PortBindings ?? {}));
    for (const [port, bindings] of Object.entries(part.PortBindings ?? {})) {
        ports.set(port, [...(ports.get(port) ?? []), ...bindings]);
    }
    return { PortBindings: (0,_values_records_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecord */ .Lv)(ports) };
}
function mergedLogConfig(base, part) {
    if (base === undefined || part === undefined)
        return {};
    if (part.Type !== '' && part.Type !== base.Type)
        return { LogConfig: part };
    return { LogConfig: { Type: base.Type, Config: { ...base.Config, ...part.Config } } };
}
function mergeNetworking(base, baseMode, part, mode) {
    if (mode !== undefined)
        return part;
    const settings = part?.EndpointsConfig['default'];
    if (settings === undefined)
        return base;
    // Without --network, flags such as --ip are about the network that the tool chose.
    const target = baseMode ?? 'default';
    const endpoints = new Map(Object.entries(base?.EndpointsConfig ?? {}));
    endpoints.set(target, { ...endpoints.get(target), ...settings });
    return { EndpointsConfig: (0,_values_records_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecord */ .Lv)(endpoints) };
}
function appended(base, part) {
    return base === undefined && part === undefined ? undefined : [...(base ?? []), ...(part ?? [])];
}
/** Values of `over` win. */
function overlaid(under, over) {
    if (under === undefined && over === undefined)
        return undefined;
    return (0,_values_records_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecord */ .Lv)([...Object.entries(under ?? {}), ...Object.entries(over ?? {})]);
}
function given(key, value) {
    // A computed key widens to string; it is `key` alone.
    return value === undefined ? {} : { [key]: value };
}


/***/ }),

/***/ 99562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h6: () => (/* binding */ InvalidValue),
/* harmony export */   hD: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_0__.hD),
/* harmony export */   j2: () => (/* binding */ RunOptionError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** Run options that docker's command line would refuse, or that have no meaning here. */
class RunOptionError extends Error {
    name = 'RunOptionError';
    problems;
    constructor(problems, options) {
        super(problems.map((problem) => `option ${problem.token}: ${problem.message}`).join('\n'), options);
        this.problems = problems;
    }
}
/** A value that its flag does not take; the message goes behind the flag's name. */
class InvalidValue extends Error {
    name = 'InvalidValue';
    hint;
    constructor(message, hint = null, options) {
        super(message, options);
        this.hint = hint;
    }
}



/***/ }),

/***/ 70419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ normalizeCapabilities)
/* harmony export */ });
/** Capabilities as docker's client sends them: upper case, `CAP_` before each but `ALL`, sorted, each once. */
function normalizeCapabilities(capabilities) {
    const names = capabilities.map((written) => {
        const name = written.toUpperCase();
        return name === 'ALL' || name.startsWith('CAP_') ? name : `CAP_${name}`;
    });
    return [...new Set(names)].sort();
}


/***/ }),

/***/ 67238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePlatform)
/* harmony export */ });
/* harmony import */ var _run_option_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99562);

/** Names that Go knows; a platform of one word must be one of them. */
const architectures = new Set(('386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 ' +
    'mips64p32le ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm').split(' '));
/**
 * `os/architecture[/variant]`, or an architecture alone (of Linux), in the names that registries use:
 * `linux/x86_64` becomes `linux/amd64`.
 *
 * @throws InvalidValue
 */
function parsePlatform(value) {
    const parts = value.toLowerCase().split('/');
    if (parts.length > 3 || !parts.every((part) => /^[a-z0-9_.-]+$/.test(part))) {
        throw new _run_option_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h6(`${(0,_run_option_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} is not os/architecture[/variant]`);
    }
    const [first = '', second, third] = parts;
    if (second !== undefined)
        return [normalizeSystem(first), ...machine(second, third)].join('/');
    if (normalizeSystem(first) === 'linux')
        return 'linux';
    const [architecture = '', ...variant] = machine(first, undefined);
    if (!architectures.has(architecture)) {
        throw new _run_option_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h6(`${(0,_run_option_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} is not an architecture`, 'write os/architecture');
    }
    return ['linux', architecture, ...variant].join('/');
}
function normalizeSystem(system) {
    return system === 'macos' ? 'darwin' : system;
}
const synonyms = new Map([
    ['i386', '386'],
    ['x86_64', 'amd64'],
    ['x86-64', 'amd64'],
    ['aarch64', 'arm64'],
]);
/** Architecture and, where it is not the usual one, variant. */
function machine(written, variant) {
    const architecture = synonyms.get(written) ?? written;
    if (architecture === '386')
        return ['386'];
    if (architecture === 'armel')
        return ['arm', 'v6'];
    if (architecture === 'armhf')
        return variant === undefined ? ['arm'] : ['arm', 'v7'];
    if (variant === undefined || (architecture === 'amd64' && variant === 'v1'))
        return [architecture];
    const isArm = architecture === 'arm' || architecture === 'arm64';
    return [architecture, isArm && /^[5-8]$/.test(variant) ? `v${variant}` : variant];
}


/***/ }),

/***/ 54215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lv: () => (/* binding */ toRecord),
/* harmony export */   rM: () => (/* binding */ withEntry)
/* harmony export */ });
/** Records whose keys come from outside: `__proto__` and `constructor` are keys like any other. */
/** A record without a prototype. */
function toRecord(entries) {
    // Object.create gives `any`; an object without a prototype is a record of anything.
    const record = Object.create(null);
    for (const [key, value] of entries)
        record[key] = value;
    return record;
}
/** A copy of `record` in which `key` is `value`. */
function withEntry(record, key, value) {
    return toRecord([...Object.entries(record ?? {}), [key, value]]);
}
/** Splits at the first separator; without one, all is the head and the tail is null. */
function cut(text, separator) {
    const index = text.indexOf(separator);
    return index < 0 ? [text, null] : [text.slice(0, index), text.slice(index + separator.length)];
}


/***/ }),

/***/ 65527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintValidators: () => (/* binding */ lintValidators)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/engine/docker/run-options/run-options.ts + 27 modules
var run_options = __webpack_require__(19700);
;// CONCATENATED MODULE: ./src/engine/docker/written-options.ts

/**
 * What is wrong with options by how they are written, whatever the engine, and what is worth knowing of
 * them. No file that they name is looked at, and no variable that they pass on.
 */
function checkWrittenOptions(tokens) {
    try {
        // What stands for each file is right for all that options read: a profile, variables, labels.
        const parsed = (0,run_options/* parseRunOptions */.di)(tokens, { env: {}, baseDirectory: '/', readFile: () => '{}' });
        const notices = parsed.notices.map(({ token, message }) => ({ token, message, hint: null }));
        return { problems: [], notices };
    }
    catch (error) {
        if (!(error instanceof run_options/* RunOptionError */.j2))
            throw error;
        return { problems: error.problems, notices: [] };
    }
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/validator/documents.ts + 17 modules
var validator_documents = __webpack_require__(30148);
// EXTERNAL MODULE: ./src/validator/load.ts + 8 modules
var load = __webpack_require__(50886);
// EXTERNAL MODULE: ./src/validator/options.ts + 1 modules
var options = __webpack_require__(70710);
// EXTERNAL MODULE: ./src/validator/patterns.ts
var patterns = __webpack_require__(32007);
// EXTERNAL MODULE: ./src/decode.ts
var decode = __webpack_require__(78341);
;// CONCATENATED MODULE: ./src/lint/made-values.ts
/** A manifest is looked at before anybody gives its parameters a value. */

/** It is a number and a text, and so right in most places. */
const madeValue = '1';
/** A value for each parameter that has none of its own. */
function madeValues(documents) {
    const names = documents.flatMap(({ value }) => {
        const list = (0,decode/* fieldOf */._F)(value, 'parameters');
        if (!Array.isArray(list))
            return [];
        return list.flatMap((item) => {
            const [name, usual] = [(0,decode/* fieldOf */._F)(item, 'name'), (0,decode/* fieldOf */._F)(item, 'default') ?? null];
            return typeof name === 'string' && usual === null ? [name] : [];
        });
    });
    return Object.fromEntries(names.map((name) => [name, madeValue]));
}
/** Without what is said of a value that was made here, and not given by anybody. */
function ofWrittenValues(problems, documents, values) {
    const names = Object.keys(values);
    if (names.length === 0)
        return problems;
    const made = new Set(documents.flatMap((document) => placesOf(document, names).map((place) => keyOf(place))));
    return problems.filter(({ location, message }) => location === undefined ||
        !(made.has(keyOf(location)) || /^the parameter .* is "1", which does not match/.test(message)));
}
function keyOf({ line, column }) {
    return `${line}:${column}`;
}
/** Of texts that hold a reference to one of the names. */
function placesOf(document, names) {
    const places = [];
    const walk = (value, path) => {
        if (typeof value === 'string') {
            if (names.some((name) => value.includes(`$(${name})`)))
                places.push(document.locate(path));
        }
        else if (Array.isArray(value)) {
            for (const [index, one] of value.entries())
                walk(one, [...path, index]);
        }
        else if (typeof value === 'object' && value !== null) {
            for (const [key, one] of Object.entries(value))
                walk(one, [...path, key]);
        }
    };
    walk(document.value, []);
    return places;
}

;// CONCATENATED MODULE: ./src/lint/lint-validators.ts








/**
 * What a run would refuse of a text of Validators, or would tell of it: all that is known without an engine.
 *
 * @throws CanaryError (input) with everything that would be refused
 */
async function lintValidators(source, parsed, directory) {
    const { file } = source;
    const path = file === '-' ? directory : (0,external_node_path_.dirname)((0,external_node_path_.resolve)(directory, file));
    const origin = { kind: 'file', file, directory: path };
    const made = (0,validator_documents/* documentsIn */.aV)(source, parsed);
    const documents = made.map(({ document }) => document);
    const values = madeValues(documents);
    try {
        const parts = (0,load.partsOfDocuments)(made, origin, values);
        return await lintParts(parts);
    }
    catch (error) {
        if (!(error instanceof errors/* CanaryError */.Rc) || error.kind !== 'input')
            throw error;
        (0,errors/* refuseProblems */.nN)(ofWrittenValues(error.problems, documents, values));
        return noticesOf(made);
    }
}
function noticesOf(made) {
    return made.flatMap(({ notices }) => notices);
}
async function lintParts(parts) {
    const options = parts.map(lintOptions);
    (0,errors/* refuseProblems */.nN)([
        ...options.flatMap(({ problems }) => problems),
        ...(await problemsOf(() => (0,patterns.requirePatterns)(parts))),
    ]);
    return [...parts.flatMap(({ notices }) => notices), ...options.flatMap(({ notices }) => notices)];
}
function lintOptions(part) {
    const tokens = part.options.map(({ text }) => text);
    const { problems, notices } = checkWrittenOptions(tokens);
    return {
        problems: problems.map((problem) => (0,options/* optionProblem */.D)(problem, part)),
        notices: notices.map((one) => (0,errors/* problemToNotice */.PN)((0,options/* optionProblem */.D)(one, part), 'notice')),
    };
}
async function problemsOf(work) {
    try {
        await work();
        return [];
    }
    catch (error) {
        if (error instanceof errors/* CanaryError */.Rc)
            return error.problems;
        throw error;
    }
}


/***/ }),

/***/ 72589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   mc: () => (/* binding */ podRequestTarget),
/* harmony export */   t5: () => (/* binding */ requestTarget),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30291);

/**
 * What is sent after `GET ` for the `path` of a Validator, as the kubelet sends it: a path that is
 * no URL reference is taken literally, a scheme and host in it are dropped.
 *
 * It differs from the kubelet where that would send a malformed request or none at all: blanks and
 * non-ASCII characters in the query are percent-encoded, a value like `foo:bar` gets a leading
 * slash, and user information is never sent ({@link pathProblem} tells).
 *
 * @param path UTF-16 text, as in the manifest
 * @returns ASCII without blanks, starting with `/`
 */
function requestTarget(path) {
    const bytes = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path);
    const reference = parsePath(bytes);
    return reference === null
        ? withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeLiteralPath */ .Vy)(bytes))
        : targetOf(reference.path, reference.query);
}
/**
 * What is sent after `GET ` for the `path` of a Pod's probe: the kubelet's own, malformed where that is.
 *
 * @returns a byte string that starts with `/`; null: the kubelet finds no host in it, and sends nothing
 */
function podRequestTarget(path) {
    const bytes = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path);
    const reference = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(bytes);
    if (reference === null)
        return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeLiteralPath */ .Vy)(bytes));
    if (reference.opaque !== '')
        return null;
    const { query } = reference;
    return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(reference.path)) + (query === null ? '' : `?${query}`);
}
/** Puts an encoded request target together. */
function targetOf(path, query) {
    return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path)) + (query === null ? '' : `?${(0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeQuery */ .XX)(query)}`);
}
/** What a person should know about a `path` that can be used all the same; null: nothing. */
function pathProblem(path) {
    return parsePath((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path))?.authority?.hasUserInfo === true
        ? 'a user name or password in the path is not sent; write an Authorization header under httpHeaders instead'
        : null;
}
function parsePath(bytes) {
    const reference = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(bytes);
    return reference === null || reference.opaque === '' ? reference : (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(`/${bytes}`);
}
function withSlash(path) {
    return path.startsWith('/') ? path : `/${path}`;
}


/***/ }),

/***/ 20226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   vb: () => (/* binding */ dividedBy),
/* harmony export */   xF: () => (/* binding */ wholeUnits)
/* harmony export */ });
const suffixes = {
    n: [10n, -9],
    u: [10n, -6],
    m: [10n, -3],
    '': [10n, 0],
    k: [10n, 3],
    M: [10n, 6],
    G: [10n, 9],
    T: [10n, 12],
    P: [10n, 15],
    E: [10n, 18],
    Ki: [2n, 10],
    Mi: [2n, 20],
    Gi: [2n, 30],
    Ti: [2n, 40],
    Pi: [2n, 50],
    Ei: [2n, 60],
};
const pattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3})|([numkMGTPE]|[KMGTPE]i)?)$/;
/** Null for a text that is no quantity, or a longer one than any that means something. */
function parseQuantity(text) {
    const match = text.length > longest ? null : pattern.exec(text);
    const [, sign = '', whole = '', fraction = '', exponent, suffix = ''] = match ?? [];
    if (match === null || whole + fraction === '')
        return null;
    const [base, power] = exponent === undefined ? (suffixes[suffix] ?? [10n, 0]) : [10n, Number(exponent)];
    const digits = BigInt(`${whole}${fraction}`) * 1000n;
    const scaled = power < 0 ? digits : digits * base ** BigInt(power);
    const divisor = 10n ** BigInt(fraction.length) * (power < 0 ? base ** BigInt(-power) : 1n);
    const amount = roundUp(scaled, divisor);
    return { text, milli: sign === '-' ? -amount : amount };
}
const longest = 64;
/**
 * The text that the API server keeps of it: without a fraction, in the largest unit that it is whole
 * in, of the kind that it was written in.
 */
function canonicalText({ text, milli }) {
    const isBinary = text.endsWith('i') && milli % 1000n === 0n;
    const whole = milli / 1000n;
    if (isBinary && (whole >= 1024n || whole <= -1024n))
        return inUnits(whole, 1024n, binaryUnits);
    if (!/[eE][+-]?\d/.test(text))
        return inUnits(milli, 1000n, decimalUnits);
    return inUnits(milli, 1000n, exponents);
}
const binaryUnits = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const decimalUnits = ['m', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const exponents = ['e-3', '', 'e3', 'e6', 'e9', 'e12', 'e15', 'e18'];
function inUnits(amount, base, units) {
    if (amount === 0n)
        return '0';
    let [left, unit] = [amount, 0];
    while (left % base === 0n && unit < units.length - 1) {
        left /= base;
        unit += 1;
    }
    return `${left}${units[unit] ?? ''}`;
}
/** In whole units, rounded up: what a `resourceFieldRef` without a divisor reads. */
function wholeUnits({ milli }) {
    return Number(roundUp(milli, 1000n));
}
/** How many times `divisor` goes into it, rounded up; a divisor of zero stands for one. */
function dividedBy(quantity, divisor) {
    return roundUp(quantity.milli, divisor.milli === 0n ? 1000n : divisor.milli);
}
function roundUp(amount, divisor) {
    const whole = amount / divisor;
    return amount % divisor > 0n ? whole + 1n : whole;
}


/***/ }),

/***/ 75685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ contentError),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);


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

/***/ 52145:
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

/***/ 16540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   childEnvironment: () => (/* binding */ childEnvironment),
/* harmony export */   containerEnvironment: () => (/* binding */ containerEnvironment),
/* harmony export */   secretsOfEnvironment: () => (/* binding */ secretsOfEnvironment),
/* harmony export */   systemEnvironment: () => (/* binding */ systemEnvironment)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76533);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52145);


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

/***/ 44013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XP: () => (/* binding */ formsOf),
  Rb: () => (/* binding */ isLongEnough)
});

// UNUSED EXPORTS: linesOf

// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
;// CONCATENATED MODULE: ./src/secrets/writings.ts
/** How programs write a text down, by family. Each gives the text as it is where it changes nothing. */
/** What each family makes of a text; the same writing may come several times. */
function writingsOf(text) {
    return [
        text,
        ...json(text),
        ...python(text),
        ...shell(text),
        ...url(text),
        ...markup(text),
        ...doubled(text),
        Buffer.from(text).toString('hex'),
        Buffer.from(text).toString('hex').toUpperCase(),
    ];
}
/**
 * Between the quotes of JSON, and of JSON inside of JSON: as ECMAScript writes it, with `\/` (PHP),
 * in ASCII alone (Python, PHP, Java), with the marks of markup escaped (Go, PHP), and with digits of
 * escapes in both cases. YAML in double quotes is written alike.
 */
function json(text) {
    const plain = JSON.stringify(text).slice(1, -1);
    const once = [plain, plain.replaceAll('/', '\\/')].flatMap((written) => [
        ...escapes(written, /[^ -~]/g),
        ...escapes(written, /[<>&\u2028\u2029]/g),
        ...escapes(written, /[<>&]|[^ -~]/g),
        ...escapes(written.replaceAll('\\"', '"'), /[<>&'"]|[^ -~]/g),
    ]);
    return [...once, ...once.map((written) => JSON.stringify(written).slice(1, -1))];
}
function escapes(text, units) {
    const written = (cased) => text.replace(units, (unit) => `\\u${cased(digitsOf(unit.charCodeAt(0), 4))}`);
    return [text, written((digits) => digits), written((digits) => digits.toUpperCase())];
}
/** `repr` of a text and of its bytes, and `ascii`; quotes are escaped where both kinds are in it. */
function python(text) {
    const named = text
        .replaceAll('\\', '\\\\')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t');
    const shown = named.replace(/\p{Cc}/gu, pythonEscape);
    const all = [shown, named.replace(/[^ -~]/gu, pythonEscape), named.replace(/[^ -~]+/gu, bytes)];
    return [...all, ...all.map((written) => written.replaceAll("'", "\\'"))];
}
function pythonEscape(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${digitsOf(code, 2)}`;
    return code <= 0xffff ? `\\u${digitsOf(code, 4)}` : `\\U${digitsOf(code, 8)}`;
}
function bytes(characters) {
    return Array.from(Buffer.from(characters), (byte) => `\\x${digitsOf(byte, 2)}`).join('');
}
/**
 * Inside of single quotes (POSIX, and `shlex.quote`), inside of double quotes (`declare -p`), with
 * backslashes alone (`printf %q`, of which older and newer ones differ in the comma), and inside of
 * `$'…'`.
 */
function shell(text) {
    const bare = text.replace(/[ \t!"$&'()*;<>?[\\\]^`{|}]/g, '\\$&').replace(/^[#~]/, '\\$&');
    const quoted = text
        .replace(/[\\']/g, '\\$&')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t');
    return [
        text.replaceAll("'", "'\\''"),
        text.replaceAll("'", `'"'"'`),
        text.replace(/["$`\\]/g, '\\$&'),
        text.replace(/["$`\\!]/g, '\\$&'),
        bare,
        bare.replaceAll(',', '\\,'),
        quoted,
        quoted.replace(/[^ -~]+/gu, (characters) => Array.from(Buffer.from(characters), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')),
    ];
}
/**
 * Percent-encoded. Encoders differ in what they leave: RFC 3986, `encodeURIComponent`, `encodeURI`,
 * Python's `quote`, HTML forms (Java), PHP's `urlencode`; a blank may be a plus.
 */
function url(text) {
    const every = text.toWellFormed();
    const written = kept.flatMap((pattern) => {
        const encoded = every.replace(pattern, (characters) => Array.from(Buffer.from(characters), (byte) => `%${digitsOf(byte, 2).toUpperCase()}`).join(''));
        return [encoded, encoded.replaceAll('%20', '+')];
    });
    // The letters of an escape come in both cases; those of the value stay what they are.
    return [
        ...written,
        ...written.map((one) => one.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())),
    ];
}
/** What is not left as it is. */
const kept = [
    /[^A-Za-z0-9._~-]+/gu,
    /[^A-Za-z0-9._~!'()*-]+/gu,
    /[^A-Za-z0-9._~/-]+/gu,
    /[^A-Za-z0-9._~!'()*;,/?:@&=+$#-]+/gu,
    /[^A-Za-z0-9._*-]+/gu,
    /[^A-Za-z0-9._-]+/gu,
];
/**
 * In HTML and XML: writers differ in how they write quotes, and in what they write by its number,
 * which may be all of it.
 */
function markup(text) {
    const marks = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const named = ["'", '&#39;', '&#039;', '&#x27;', '&apos;'].flatMap((apostrophe) => ['"', '&quot;', '&#34;', '&#x22;'].map((quote) => marks.replaceAll('"', quote).replaceAll("'", apostrophe)));
    const careful = named.flatMap((one) => [
        one,
        one.replaceAll('/', '&#x2F;'),
        one.replaceAll('/', '&#x2F;').replaceAll('`', '&#x60;').replaceAll('=', '&#x3D;'),
        ...byNumber(one, /[^ -~]/gu),
    ]);
    return [
        ...careful,
        ...[/[&<>"']/gu, /[^ -~]|[&<>"']/gu, /[^A-Za-z0-9]/gu, /[^A-Za-z0-9 ,./=-]/gu, /./gsu].flatMap((characters) => byNumber(text, characters)),
    ];
}
function byNumber(text, characters) {
    const written = (number) => text.replace(characters, (character) => `&#${number(character.codePointAt(0) ?? 0)};`);
    return [
        written(String),
        written((code) => `x${code.toString(16)}`),
        written((code) => `x${code.toString(16).toUpperCase()}`),
    ];
}
/** Marks that are written twice: YAML and SQL in single quotes, CSV, Compose and make, `printf`. */
function doubled(text) {
    return ["'", '"', '$', '%', '\\'].map((mark) => text.replaceAll(mark, () => mark + mark));
}
function digitsOf(code, length) {
    return code.toString(16).padStart(length, '0');
}

;// CONCATENATED MODULE: ./src/secrets/forms.ts


/**
 * Every way in which an ordinary program writes a value down ({@link writingsOf}), and base64 at any
 * offset in both alphabets; a value of several lines also line by line.
 */
function formsOf(secret) {
    const values = [secret, secret.trim(), ...linesOf(secret)].filter(isLongEnough);
    const forms = new Map();
    for (const value of new Set(values)) {
        for (const text of writingsOf(value))
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
    return value.length >= limits/* secretLimits */.fP.shortestCharacters;
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

/***/ 76533:
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

/***/ 51566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ loadPatternSearch),
/* harmony export */   Gj: () => (/* binding */ loadLinesFilter),
/* harmony export */   R_: () => (/* binding */ loadPattern),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   sZ: () => (/* binding */ loadPatternProblem)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);


/** A pattern as it stands in a sentence: never long, and in one line. */
function slashed(pattern) {
    const short = pattern.length > 100 ? `${pattern.slice(0, 99).toWellFormed()}…` : pattern;
    return `/${short.replaceAll('\n', String.raw `\n`)}/`;
}
/** The library is loaded once somebody needs it: most manifests have no pattern. */
async function loadPatternSearch() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (patterns, searched) => search(RE2JS, patterns, searched);
}
/**
 * One pattern for many texts.
 *
 * @returns whether it is found; null where that would take too long to know, or hangs on a cut
 * @throws Error where the pattern is none
 */
async function loadPattern(pattern) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compiled = RE2JS.compile(pattern);
    const size = sizeOf(pattern);
    return (searched) => find(compiled, size, searched);
}
/**
 * Whether a pattern may be found in any of many lines, which is cheaper to ask than it is of each: what is not in
 * them together is in none. Where that does not follow, it may be.
 */
async function loadLinesFilter(pattern) {
    // These mean the ends of a text, which the lines have and the whole has not.
    if (/\\[AzZQ]|\(\?[a-zA-Z]*-?[a-zA-Z]*[:)]/.test(pattern))
        return () => true;
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compiled = RE2JS.compile(pattern, RE2JS.MULTILINE);
    const size = sizeOf(pattern);
    return (lines) => lines.includes('\r') ||
        size * (lines.length + 1) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .patternLimits */ .Z.work ||
        compiled.matcher(lines).find();
}
/** @returns why a text is no pattern, as a part of a sentence; null where it is one */
async function loadPatternProblem() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (pattern) => {
        if (sizeOf(pattern) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .patternLimits */ .Z.size)
            return 'is too large for a pattern';
        try {
            RE2JS.compile(pattern);
            return null;
        }
        catch (error) {
            return `is no regular expression of RE2: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
        }
    };
}
function search(library, { matches, excludes }, searched) {
    let undecided = null;
    const wanted = [
        ...matches.map((pattern) => ({ pattern, isWanted: true })),
        ...excludes.map((pattern) => ({ pattern, isWanted: false })),
    ];
    for (const { pattern, isWanted } of wanted) {
        const isFound = find(library.compile(pattern), sizeOf(pattern), searched);
        if (isFound === null)
            undecided ??= { kind: 'undecided', why: whyNot(pattern, searched) };
        else if (isFound !== isWanted)
            return { kind: 'unlike', pattern, isFound };
    }
    return undecided ?? { kind: 'fits' };
}
function whyNot(pattern, { isTail, isHead }) {
    if (isHead === true)
        return `its end was not kept, and ${slashed(pattern)} is not in the rest`;
    return isTail
        ? `the beginning was not kept, and ${slashed(pattern)} is not in the rest`
        : `${slashed(pattern)} would take too long to search for`;
}
/** Null where that cannot be known. */
function find(compiled, size, { text, isTail, isHead = false }) {
    if (size * (text.length + 1) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .patternLimits */ .Z.work)
        return null;
    const matcher = compiled.matcher(text);
    if (!isTail && !isHead)
        return matcher.find();
    // What ends where the text was cut may owe that to the cut: `$`, `\b`.
    const end = isHead ? text.length : Infinity;
    // What begins where the text was cut may owe that to the cut: `^`, `\b`.
    const begin = isTail ? 1 : 0;
    while (matcher.find())
        if (matcher.start() >= begin && matcher.end() < end)
            return true;
    return null;
}
/** An upper bound of the program that a pattern compiles to. Nested repetitions are bounded by RE2. */
function sizeOf(pattern) {
    let repetitions = 1;
    for (const [, minimum, maximum] of pattern.matchAll(/\{([0-9]{1,6})(?:,([0-9]{0,6}))?\}/g)) {
        repetitions *= Math.max(1, Number(minimum), Number(maximum ?? 0));
    }
    // RE2 refuses any repetition beyond 1000, nested ones multiplied.
    return (pattern.length + 1) * Math.min(1000, repetitions);
}


/***/ }),

/***/ 70710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAllOptions: () => (/* binding */ checkAllOptions),
  D: () => (/* binding */ optionProblem)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/secrets/names.ts
var names = __webpack_require__(76533);
// EXTERNAL MODULE: ./src/validator/notices.ts
var validator_notices = __webpack_require__(93839);
// EXTERNAL MODULE: ./src/validator/run-options.ts
var run_options = __webpack_require__(8172);
;// CONCATENATED MODULE: ./src/validator/said-twice.ts
/** What a manifest types and asks for in `dockerRunOptions` as well: nobody is to guess which one counts. */
function saidTwice(validator, settings) {
    const typed = typedSettings(validator);
    const told = new Set();
    return settings.flatMap(({ token, written, setting, detail }) => {
        const name = typed.find((one) => one.setting === setting && one.detail === detail)?.name;
        if (name === undefined || told.has(token))
            return [];
        told.add(token);
        return [
            {
                code: 'run-option',
                message: `dockerRunOptions: ${written} asks for what the manifest says with ${name} already`,
                location: validator.options[token]?.location ?? validator.location,
                hint: `leave one of the two out`,
            },
        ];
    });
}
function typedSettings({ container }) {
    const { capabilities, tmpfs } = container;
    const said = [
        [container.entrypoint !== null, 'entrypoint', 'entrypoint'],
        [container.workingDirectory !== null, 'workingDirectory', 'workingDir'],
        [container.user !== null, 'user', 'user'],
        [container.groups.length > 0, 'groups', 'groups'],
        [container.readOnlyRoot !== null, 'readOnlyRoot', 'readOnly'],
        [container.network !== null, 'network', 'network'],
        [container.memory !== null, 'memory', 'resources.memory'],
        [container.cpu !== null, 'cpu', 'resources.cpu'],
        [container.pids !== null, 'pids', 'resources.pids'],
        [capabilities.add.length + capabilities.drop.length > 0, 'capabilities', 'capabilities'],
        [capabilities.drop.length > 0, 'privileged', 'capabilities.drop'],
        [container.noNewPrivileges !== null, 'noNewPrivileges', 'noNewPrivileges'],
    ];
    return [
        ...said.flatMap(([isSaid, setting, name]) => (isSaid ? [{ setting, detail: null, name }] : [])),
        ...tmpfs.map(({ path }) => ({ setting: 'tmpfs', detail: path, name: `tmpfs ${path}` })),
    ];
}

;// CONCATENATED MODULE: ./src/validator/options.ts





/**
 * Checks what all manifests ask for before anything is pulled or started: whether they may, and
 * whether the engine understands it. Gives the Validators with what their options say beyond the
 * container's settings.
 *
 * @throws CanaryError (input) with everything that cannot be had, at its line
 */
async function checkAllOptions(engine, validators, settings) {
    const problems = [];
    const checked = [];
    for (const validator of validators) {
        const mode = settings.modeOf(validator);
        const refusals = mode === 'trusted' ? [] : await refusalsOf(validator, settings);
        problems.push(...refusals);
        // Reading options reads the files that they name: none of those that were refused.
        if (refusals.length > 0)
            continue;
        const options = (0,run_options/* runOptionsOf */.F)(validator, mode, settings.env, settings.directory);
        const result = options === null ? nothingSaid : await checkOptions(engine, options);
        const twice = options === null ? [] : await problemsOfBoth(engine, validator, options);
        const withheld = result.inherited.filter(({ name }) => (0,names/* isRunnersOwn */.m)(name)).map(withheldProblem);
        const found = [...result.problems, ...withheld];
        problems.push(...found.map((problem) => optionProblem(problem, validator)), ...twice);
        checked.push(withOptions(validator, mode, result));
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
    return checked;
}
async function problemsOfBoth(engine, validator, options) {
    if (typedSettings(validator).length === 0)
        return [];
    return saidTwice(validator, (await engine.runOptions?.settings(options)) ?? []);
}
async function checkOptions(engine, options) {
    if (engine.runOptions !== null)
        return await engine.runOptions.check(options);
    const message = `${engine.identity.program} takes no options of docker run`;
    return { ...nothingSaid, problems: [{ token: 0, message, hint: null }] };
}
const nothingSaid = {
    problems: [],
    notices: [],
    cdiDevices: [],
    inherited: [],
    user: null,
};
async function refusalsOf(validator, { restriction }) {
    if (restriction === null)
        throw new Error('a restricted manifest, and nothing to hold it to');
    return await restriction.refusalsOf(validator);
}
function withOptions(validator, mode, result) {
    const notices = result.notices.map((notice) => (0,errors/* problemToNotice */.PN)(optionProblem(notice, validator), 'notice'));
    const devices = result.cdiDevices.map(({ token, name }) => ({
        name,
        location: validator.options[token]?.location ?? validator.location,
    }));
    return {
        ...validator,
        mode,
        devices: [...validator.devices, ...devices],
        user: result.user ?? validator.container.user,
        inherited: result.inherited.map(({ name }) => name),
        notices: [
            ...validator.notices,
            ...notices,
            ...(mode === 'restricted' ? [(0,validator_notices/* restrictionNotice */.j)(validator)] : []),
        ],
    };
}
/** What is said of a token of `dockerRunOptions`, at its line. */
function optionProblem({ token, message, hint }, validator) {
    return {
        code: 'run-option',
        message: `dockerRunOptions: ${message}`,
        location: validator.options[token]?.location ?? validator.location,
        ...(hint === null ? {} : { hint }),
    };
}
function withheldProblem({ token, name }) {
    return {
        token,
        message: `${name} is what the runner gives to this step alone, and is not handed to an image`,
        hint: 'name another variable, and set it with env in the workflow',
    };
}


/***/ }),

/***/ 32007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requirePatterns: () => (/* binding */ requirePatterns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _yaml_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16180);
/* harmony import */ var _text_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51566);



/**
 * Refuses regular expressions that are none. Their library is loaded for manifests that have some.
 *
 * @throws CanaryError (input) with each of them, at its line
 */
async function requirePatterns(validators) {
    await requireFittingValues(validators);
    const checks = validators.flatMap((validator) => validator.checks);
    const written = checks.map((check) => ({ check, patterns: patternsOf(check.action) }));
    if (written.every(({ patterns }) => patterns.length === 0))
        return;
    const problemOf = await (0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPatternProblem */ .sZ)();
    const problems = written.flatMap(({ check, patterns }) => patterns.flatMap(({ pattern, path }) => {
        const problem = problemOf(pattern);
        if (problem === null)
            return [];
        const where = [check.action.action, ...path].join('.');
        const message = `${where} of the check "${check.name}" ${problem}`;
        return [{ code: 'pattern', message, location: check.locate(path) }];
    }));
    const [first, ...rest] = problems.sort(_yaml_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .byPlace */ .h);
    if (first !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('input', [first, ...rest]);
}
/** @throws CanaryError (input) for each value of a parameter that its pattern does not let pass */
async function requireFittingValues(validators) {
    const parameters = validators
        .flatMap((validator) => validator.parameters)
        .flatMap(({ pattern, ...rest }) => (pattern === null ? [] : [{ ...rest, pattern }]));
    if (parameters.length === 0)
        return;
    const [problemOf, search] = await Promise.all([(0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPatternProblem */ .sZ)(), (0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPatternSearch */ .Fc)()]);
    const problems = parameters.flatMap(({ name, value, pattern, location }) => {
        const wrong = problemOf(pattern);
        if (wrong !== null) {
            const message = `the pattern of the parameter ${name} ${wrong}`;
            return [{ code: 'pattern', message, location }];
        }
        const answer = search({ matches: [pattern], excludes: [] }, { text: value, isTail: false });
        if (answer.kind === 'fits')
            return [];
        const message = `the parameter ${name} is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}, which does not match ${(0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .slashed */ .df)(pattern)}`;
        return [{ code: 'parameter', message, location }];
    });
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)(problems.sort(_yaml_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .byPlace */ .h));
}
function patternsOf(action) {
    switch (action.action) {
        case 'exec':
            return [...patternsIn(action.stdout, ['stdout']), ...patternsIn(action.stderr, ['stderr'])];
        case 'httpGet':
            return patternsIn(action.responseBody, ['responseBody']);
        case 'log':
            return [{ pattern: action.matches, path: ['matches'] }];
        case 'image':
            return imagePatterns(action);
        case 'file':
            return filePatterns(action);
        default:
            return [];
    }
}
function patternsIn(patterns, path) {
    if (patterns === undefined)
        return [];
    return ['matches', 'excludes'].flatMap((key) => patterns[key].map((pattern, at) => ({ pattern, path: [...path, key, at] })));
}
function imagePatterns({ user, workingDir, stopSignal, env, labels }) {
    const single = { user, workingDir, stopSignal };
    return [
        ...Object.entries(single).flatMap(([key, expected]) => expectedPatterns(expected, [key])),
        ...variablePatterns(env, 'env'),
        ...variablePatterns(labels, 'labels'),
    ];
}
function variablePatterns(variables, key) {
    return (variables ?? []).flatMap(({ name, expected }) => expectedPatterns(expected, [key, name]));
}
function expectedPatterns(expected, path) {
    return expected?.kind === 'patterns' ? patternsIn(expected, path) : [];
}
function filePatterns({ contentMatches = [], contentExcludes = [] }) {
    const lists = { contentMatches, contentExcludes };
    return Object.entries(lists).flatMap(([key, patterns]) => patterns.map((pattern, at) => ({ pattern, path: [key, at] })));
}


/***/ }),

/***/ 8172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ runOptionsOf)
/* harmony export */ });
/* harmony import */ var _secrets_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16540);

/**
 * A manifest's `dockerRunOptions`, as an engine reads them; null when there are none. One that is
 * restricted is given no variable of ours.
 */
function runOptionsOf(validator, mode, env, directory) {
    if (validator.options.length === 0)
        return null;
    return {
        tokens: validator.options.map(({ text }) => text),
        // As for docker, which knows nothing of the manifest.
        baseDirectory: directory,
        env: mode === 'trusted' ? (0,_secrets_environment_js__WEBPACK_IMPORTED_MODULE_0__.containerEnvironment)(env) : {},
    };
}


/***/ })

};
;