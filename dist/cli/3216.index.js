"use strict";
exports.id = 3216;
exports.ids = [3216];
exports.modules = {

/***/ 99373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XZ: () => (/* binding */ monotonicNow),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   yy: () => (/* binding */ sleep)
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
/**
 * Milliseconds of a clock that never goes back. `performance.now()` loads a module of some
 * milliseconds, which is a fifth of what a command about one node may take.
 */
function monotonicNow() {
    return process.uptime() * 1000;
}


/***/ }),

/***/ 27628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ContainerRefused)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** No container came to be, and it is known what is at fault. */
class ContainerRefused extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc {
    fault;
    /** The engine's own words. */
    reason;
    constructor(image, fault, reason, options) {
        const message = `the engine refuses to create a container from ${image}: ${reason}`;
        super('infrastructure', { code: 'container-create', message }, options);
        this.fault = fault;
        this.reason = reason;
    }
}


/***/ }),

/***/ 41761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plainContainer)
/* harmony export */ });
/** A container of which nothing is asked beyond its image. */
const plainContainer = {
    platform: null,
    purpose: 'run',
    program: null,
    entrypoint: null,
    arguments: [],
    workingDirectory: null,
    user: null,
    groups: [],
    env: [],
    ports: [],
    volumes: [],
    labels: {},
    nodes: null,
    network: { kind: 'own', name: null },
    publish: null,
    options: null,
    devices: null,
    hardening: null,
    capabilities: { add: [], drop: [] },
    readOnlyRoot: false,
    noNewPrivileges: false,
    seccomp: 'default',
    memory: null,
    cpu: null,
    pids: null,
    processors: null,
    disk: null,
    userNamespace: 'default',
    stopSignal: null,
    stopGrace: null,
    hosts: {},
    dns: { servers: [], searches: [], options: [] },
    sysctls: {},
    tmpfs: {},
    mounts: [],
    hostname: null,
    ipc: { kind: 'own' },
    pid: { kind: 'own' },
    sharedMemory: null,
    privileged: false,
    unmasked: false,
    terminal: false,
};


/***/ }),

/***/ 61701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ quotaOf),
/* harmony export */   W: () => (/* binding */ cpuPeriod)
/* harmony export */ });
/** Microseconds: the kernel's own period, and the least quota that it takes. */
const cpuPeriod = 100_000;
const leastQuota = 1_000;
/** @param millicores thousandths of a processor's time */
function quotaOf(millicores) {
    return Math.max(leastQuota, Math.round((millicores * cpuPeriod) / 1000));
}


/***/ }),

/***/ 92553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ deviceFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58750);
/* harmony import */ var _runtime_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84134);



/**
 * Whether an engine refuses a container for its devices, in one sentence instead of the engine's
 * many; null for any other reason. A device that a name does not lead to is the fault of who wrote
 * the name; a machine without the device, its driver or its tools is nobody's.
 */
function deviceFailure(reason, engine, options) {
    const sentence = (0,_runtime_words_js__WEBPACK_IMPORTED_MODULE_2__/* .unwrapped */ .D)(reason);
    for (const { words, kind, problem } of refusals) {
        const found = words.exec(sentence);
        if (found !== null)
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc(kind, problem(found, engine), options);
    }
    return null;
}
/**
 * The words of Docker 20.10 to 29, Podman 4 and 5, the CDI library in both, NVIDIA's container
 * toolkit, and runc's and crun's for a hook that fails.
 */
const refusals = [
    {
        words: /^unresolvable CDI devices? (.*)$/i,
        kind: 'input',
        problem: ([, names = ''], engine) => unresolvable(names, engine),
    },
    {
        words: /^could not select device driver "cdi"/i,
        kind: 'infrastructure',
        problem: () => switchedOff,
    },
    {
        words: /^could not select device driver "([^"]*)"(?: with capabilities: (.*))?/i,
        kind: 'infrastructure',
        problem: ([, driver = '', capabilities = '']) => noDriver(driver, capabilities),
    },
    // Docker 29 looks for a vendor of its own, in the CDI specs of its host.
    {
        words: /^(?:failed to discover GPU vendor from CDI: |no known GPU vendor found|(?:AMD|NVIDIA) CDI spec not found)(.*)$/i,
        kind: 'infrastructure',
        problem: ([words = '']) => noVendor(words),
    },
    {
        words: /^(?:unknown runtime specified|unknown or invalid runtime name:) ((?:nvidia|amd|habana)\S*)/i,
        kind: 'infrastructure',
        problem: ([, runtime = '']) => noRuntime(runtime),
    },
    {
        words: /^(?:error (?:running|executing)(?: \w+)? hook\b.*?)?\b((?:nvidia-container-cli|nvidia-container-runtime-hook|nvidia-container-runtime|nvidia-ctk|nvidia-cdi-hook)\b.*)$/i,
        kind: 'infrastructure',
        problem: ([, words = '']) => toolkitFailed(words),
    },
    {
        words: /^error gathering device information while adding custom device "([^"]*)": no such file or directory/i,
        kind: 'infrastructure',
        problem: ([, path = '']) => noDevice(path),
    },
    {
        words: /^(?:l?stat|getting device path|getting device info for) "?(\/dev\/[^":]+)"?: no such file or directory$/i,
        kind: 'infrastructure',
        problem: ([, path = '']) => noDevice(path),
    },
];
const specDirectories = {
    docker: 'the directories that docker info names as CDISpecDirs',
    podman: '/etc/cdi, /var/run/cdi and what containers.conf names as cdi_spec_dirs',
    cri: '/etc/cdi, /var/run/cdi or what its configuration names as cdi_spec_dirs',
};
function unresolvable(words, engine) {
    const where = specDirectories[engine];
    return {
        code: 'cdi-device-unresolvable',
        message: `the engine does not find the CDI device ${words.trim()}`,
        hint: `it reads ${where}, and ignores files with errors there; ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-mode', 'translate')} does without the engine`,
    };
}
const switchedOff = {
    code: 'cdi-not-supported',
    message: 'the engine cannot give CDI devices: its CDI support is switched off',
    hint: `set "features": {"cdi": true} in daemon.json, or ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-mode', 'translate')}`,
};
function noDriver(driver, capabilities) {
    const wanted = [driver === '' ? '' : `"${driver}"`, capabilities.trim()].filter(Boolean).join(' ');
    return missing(`the engine has no driver for the devices that --gpus asks for: ${wanted}`);
}
function noVendor(words) {
    return missing(`the engine finds no device for --gpus on its host: ${words.trim()}`);
}
function noRuntime(name) {
    return missing(`the engine has no runtime ${name}, which --runtime asks for`);
}
function missing(message) {
    return {
        code: 'device-driver-missing',
        message,
        hint: 'install the NVIDIA Container Toolkit on its host, or ask for the devices with CDI',
    };
}
function toolkitFailed(words) {
    return {
        code: 'device-driver-failed',
        message: `the NVIDIA Container Toolkit could not give the devices: ${words.trim()}`,
        hint: "look at the driver of the engine's host with nvidia-smi",
    };
}
function noDevice(path) {
    return {
        code: 'device-missing',
        message: `the engine's host has no device ${path}`,
        hint: 'run on a machine that has it, or take --device out of the manifest',
    };
}


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

/***/ 14064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ imageConfiguration)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28794);

/** The `Config` of an image, which whoever built it has written as they liked. */
function imageConfiguration(config) {
    return {
        entrypoint: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(config['Entrypoint']),
        command: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(config['Cmd']),
        env: lastOfEachName((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(config['Env'])),
        workingDirectory: textOrNull(config['WorkingDir']),
        exposedPorts: portsOf(Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(config['ExposedPorts']))),
        volumes: Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(config['Volumes'])),
        stopSignal: textOrNull(config['StopSignal']),
    };
}
function textOrNull(value) {
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value);
    return text === '' ? null : text;
}
function lastOfEachName(variables) {
    const named = variables.filter((variable) => variable.indexOf('=') > 0);
    return [...new Map(named.map((one) => [one.slice(0, one.indexOf('=')), one])).values()];
}
const protocols = ['tcp', 'udp', 'sctp'];
/** `80`, `80/tcp`, `8000-8010/udp`; each port once, so that there are no more of them than ports. */
function portsOf(texts) {
    const found = new Map();
    for (const text of texts) {
        const parts = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(\w+))?$/.exec(text);
        const written = (parts?.[3] ?? 'tcp').toLowerCase();
        const protocol = protocols.find((one) => one === written);
        if (parts === null || protocol === undefined)
            continue;
        const first = Number(parts[1]);
        const last = Math.min(Number(parts[2] ?? first), 65_535);
        for (let port = Math.max(first, 1); port <= last; port += 1) {
            found.set(`${port}/${protocol}`, { port, protocol });
        }
    }
    return [...found.values()];
}


/***/ }),

/***/ 46173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isInfrastructureTrouble),
/* harmony export */   f: () => (/* binding */ tellsOfKilledHelper)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Whether an engine's words tell of something that no image or Dockerfile is to blame for: a registry
 * or a network that could not be reached, an answer that broke off, a disk that is full.
 *
 * Engines are written in Go, whose errors are wrapped as `what was tried: what went wrong: why`. Only
 * a whole part counts, and nothing that is quoted: an image may be called `geoffrey`, a file `EOF`.
 */
function isInfrastructureTrouble(reason) {
    return (tellsOfKilledHelper(reason) ||
        partsOf(reason).some((part) => passingStatuses.has(part) || troubles.some((trouble) => trouble.test(part))));
}
/**
 * Whether a program that the engine started for itself was ended by a signal, as Go's `os/exec` says it.
 * What an image's own command ends with is told by exit codes instead.
 *
 * Podman before 4.6 kills helpers of its builds itself, now and then: it asks the kernel to have them end
 * with the thread that started them, and Go ends threads (containers/buildah#4790, golang/go#27505).
 */
function tellsOfKilledHelper(reason) {
    return endedBySignal.test(reason.replaceAll(quoted, '…').trim());
}
/** Signals by Go's names of them (its syscall package). */
const endedBySignal = /(?:^|: )signal: (?:killed|terminated|aborted|hangup|interrupt|quit|bus error|segmentation fault|illegal instruction|broken pipe)(?: \(core dumped\))?$/;
/** What is quoted, and addresses, which hold colons and names of anything. */
const quoted = /"(?:[^"\\]|\\.)*"|`[^`]*`|'[^']*'|\b[a-z][a-z0-9+.-]*:\/\/[^\s"']*[^\s"':,.]/gi;
function partsOf(reason) {
    return reason
        .replaceAll(quoted, '…')
        .split(/:\s+|\n/)
        .map((part) => part.trim());
}
const troubles = [
    // Disks (errno texts of the C library and of Go's syscall package).
    /^no space left on device\b/i,
    /^(?:disk )?quota exceeded$/i,
    /^(?:input\/output error|read-only file system)$/i,
    /\b(?:not enough|no) space (?:left )?(?:on|in) (?:the )?(?:disk|device|filesystem)$/i,
    /^(?:cannot allocate memory|resource temporarily unavailable|too many open files(?: in system)?)$/i,
    // Networks (Go's net package).
    /^(?:dial|read|write) (?:tcp|udp|unix)\b/,
    /^(?:lookup \S+(?: on \S+)?|no such host|server misbehaving|temporary failure in name resolution)$/i,
    /^connection (?:refused|reset by peer|timed out)$/,
    /^(?:network is unreachable|no route to host|broken pipe|use of closed network connection)$/,
    /^(?:i\/o timeout|context deadline exceeded|TLS handshake timeout)$/,
    /^(?:net\/http|context deadline exceeded|request canceled)\b.*\((?:Client\.Timeout|request canceled)/,
    /\((?:Client\.Timeout|Client\.Timeout or context cancellation) (?:or |exceeded )?while\b.*\)$/,
    /^(?:unexpected )?EOF$/,
    /^http2?: server (?:sent GOAWAY|closed idle connection)\b/,
    /^(?:http2: )?server sent GOAWAY\b/,
    // Registries: answers with another status, and their code for a rate limit (distribution specification).
    /^error parsing HTTP (?:408|425|429|5\d\d) response body$/,
    /\bunexpected (?:HTTP )?status(?: code)? (?:408|425|429|5\d\d)$/,
    /^toomanyrequests\b/i,
    /^expected HTTP 206\b/,
];
/** A status line's code and words as Go and every server write them, such as `429 Too Many Requests`. */
const passingStatuses = new Set(Object.entries(node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES)
    .filter(([code]) => /^(?:408|425|429|5\d\d)$/.test(code))
    .map(([code, words = '']) => `${code} ${words}`));


/***/ }),

/***/ 28794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
function recordOf(value) {
    // An object that is no array has string keys and unknown values.
    return isRecord(value) ? value : {};
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textsOf(value) {
    return listOf(value).filter((item) => typeof item === 'string');
}


/***/ }),

/***/ 78147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hadMemoryKill)
/* harmony export */ });
/* unused harmony export eventsFile */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Whether the kernel has killed a process of a running container for want of memory. Docker tells
 * of it late, Podman not at all; the container's control group knows at once (cgroup-v2.rst
 * `memory.events`, cgroup-v1/memory.rst `memory.oom_control`).
 *
 * @param pid the container's first process, on this machine
 * @returns false where that cannot be seen
 */
async function hadMemoryKill(pid, containerId) {
    const file = eventsFile(await readOrNothing(`/proc/${pid}/cgroup`), containerId);
    if (file === null)
        return false;
    const [, count = '0'] = /^oom_kill (\d+)$/m.exec(await readOrNothing(file)) ?? [];
    return Number(count) > 0;
}
/** Lines are `hierarchy:controllers:path`; version 2 has one of hierarchy 0 without controllers. */
function eventsFile(groups, containerId) {
    for (const line of groups.split('\n')) {
        const [, hierarchy, controllers = '', path = ''] = /^(\d+):([^:]*):(\/.*)$/.exec(line) ?? [];
        if (!path.includes(containerId))
            continue;
        if (controllers.split(',').includes('memory')) {
            return `/sys/fs/cgroup/memory${path}/memory.oom_control`;
        }
        if (hierarchy === '0' && controllers === '')
            return `/sys/fs/cgroup${path}/memory.events`;
    }
    return null;
}
async function readOrNothing(path) {
    // A process of another machine or one that has ended has none: then nothing is known.
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '');
}


/***/ }),

/***/ 84134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unwrapped),
/* harmony export */   _: () => (/* binding */ faultIn)
/* harmony export */ });
/**
 * What engines and runtimes say of a container or a command that they cannot start: Docker 20.10 to
 * 29, Podman 4 and 5, containerd 2, with runc, crun, youki and kata below them.
 *
 * Their sentences quote names that images and manifests choose, so a sentence counts only where it
 * begins: behind the words that engines wrap around it, and never anywhere in the text.
 */
/** Each engine and runtime puts its own words before those of the one below. */
const wrappers = new RegExp(`^(?:${[
    'Error',
    'container create',
    'fill out specgen',
    'failed to create task for container',
    'failed to create shim task',
    'failed to start task(?: for container)?',
    'OCI runtime (?:create|start|exec) failed',
    '(?:runc|crun|youki|kata)',
    'runc (?:create|start|run|exec) failed',
    'exec failed',
    'unable to start container process',
    'error during container init',
    '(?:container|standard_init)_linux\\.go:\\d+',
    'starting container process caused',
    'process_linux\\.go:\\d+',
    'container init caused',
    'cannot start a (?:stopped|container) process',
    'looking up supplemental groups for container [0-9a-f]{64}',
    'failed to set up container networking',
    // containerd's, asked by CRI.
    'failed to create containerd (?:task|container)',
    'failed to start containerd task "[0-9a-f]+"',
    'failed to generate container "[0-9a-f]+" spec',
    'failed to generate spec',
    'failed to get container spec opts',
    'mount callback failed on \\S+',
    'failed to exec in container',
    'failed to (?:create|start) exec "[0-9a-f]+"',
    // Devices.
    'CDI device injection failed',
    'setting up CDI devices',
    'could not apply required modification to OCI specification',
    'error modifying OCI spec',
    'failed to inject CDI devices',
    'failed to inject devices',
    'error setting up exec command',
].join('|')}): (?=.)`, 'i');
/** The sentence itself: what is wrong, and the words that are wrapped around it left out. */
function unwrapped(message) {
    let words = message.replaceAll(/\s+/g, ' ').trim();
    for (;;) {
        const inner = words.replace(wrappers, '');
        if (inner === words)
            break;
        words = inner;
    }
    // What Go's runtimes and Podman hang on: the name of an error's class.
    return words.replace(/(?:: (?:unknown|OCI runtime (?:error|attempted to invoke a command that was not found)|OCI permission denied))+$/, '');
}
const quoted = String.raw `"((?:[^"\\]|\\.)*)"`;
/** runc behind `exec: "name": `; what else stands there, such as a want of memory, is no fault of the file. */
const execWords = new RegExp(`^exec: ${quoted}: (?:(executable file not found in \\$PATH|(?:stat .*: )?no such file or directory|(?:stat .*: )?not a directory)|((?:stat .*: )?permission denied|is a directory(?:: permission denied)?|exec format error|text file busy))$`, 's');
const notFound = ([, program = '']) => program === '' ? { kind: 'no-command' } : { kind: 'program', problem: 'not-found', program };
const notExecutable = ([, program = '']) => ({
    kind: 'program',
    problem: 'not-executable',
    program: program === '' ? null : program,
});
const workingDirectory = () => ({ kind: 'working-directory' });
const mount = ([, target = '']) => ({ kind: 'mount', target });
/** In the order in which they are tried; the sentence is one line. */
const patterns = [
    { words: /^exec: "docker-init": /, fault: () => ({ kind: 'engine' }) },
    // The program. runc:
    {
        words: execWords,
        fault: (found) => {
            const program = unquoted(found[1] ?? '');
            return found[2] === undefined ? notExecutable(['', program]) : notFound(['', program]);
        },
    },
    { words: /^exec (\/\S*): no such file or directory$/, fault: notFound },
    { words: /^exec (\/\S*): (?:exec format error|permission denied)$/, fault: notExecutable },
    // crun:
    { words: /^executable file [`'](.*)[`'] not found(?: in \$PATH)?(?:: .*)?$/i, fault: notFound },
    { words: /^open executable: Permission denied$/i, fault: notExecutable },
    { words: /^open [`'](.*)[`']: No such file or directory$/i, fault: notFound },
    {
        words: /^(?:open|execve|exec) [`'](.*)[`']: (?:Permission denied|Exec format error)$/i,
        fault: notExecutable,
    },
    { words: /^exec(?:ve)?: Exec format error$/i, fault: notExecutable },
    // kata, youki:
    { words: /^the file (.*) was not found$/i, fault: notFound },
    {
        words: /^executable '(.*)' (?:not found in \$PATH|for container process doesn't have the correct permission)$/i,
        fault: notFound,
    },
    // None at all. Docker, Podman:
    { words: /^no command specified$/i, fault: () => ({ kind: 'no-command' }) },
    {
        words: /^no command or entrypoint provided, and no CMD or ENTRYPOINT from image$/,
        fault: () => ({ kind: 'no-command' }),
    },
    // Who it runs as.
    {
        words: /^unable to find user (.*): no matching entries in passwd file$/i,
        fault: ([, name = '']) => ({ kind: 'user', name }),
    },
    {
        words: /^unable to find group (.*): no matching entries in group file$/i,
        fault: ([, name = '']) => ({ kind: 'group', name }),
    },
    { words: /^no users found$/, fault: () => ({ kind: 'user', name: null }) },
    {
        words: /^uids and gids must be in range 0-\d+$/,
        fault: () => ({ kind: 'user', name: null }),
    },
    // Where it runs.
    {
        words: /^workdir ".*" (?:exists on container [0-9a-f]+, but is not a directory|does not exist on container [0-9a-f]+)$/,
        fault: workingDirectory,
    },
    { words: /^mkdir \/.*: not a directory$/, fault: workingDirectory },
    { words: /^Cannot mkdir: .* is not a directory$/i, fault: workingDirectory },
    {
        words: /^chdir to cwd \(".*"\) set in config\.json failed: (?:permission denied|not a directory|no such file or directory)$/,
        fault: workingDirectory,
    },
    {
        words: /^chdir to [`'].*[`']: (?:Permission denied|Not a directory|No such file or directory)$/i,
        fault: workingDirectory,
    },
    {
        words: /^the working directory '.*' is invalid, it needs to be an absolute path$/,
        fault: workingDirectory,
    },
    { words: /^Cwd must be an absolute path$/, fault: workingDirectory },
    // What is mounted over it.
    { words: /^cannot mount volume over existing file, file exists (.*)$/, fault: mount },
    {
        words: new RegExp(`^error mounting ".*" to rootfs at ${quoted}: .*(?:not a directory|cannot be mounted because it is not of type proc|on the top of rootfs.*|(?:check proc-safety of .*))(?:: Are you trying to mount a directory onto a file.*)?$`),
        fault: mount,
    },
    // What else an image may hold that an engine refuses.
    { words: /^unable to convert image EXPOSE: /, fault: () => ({ kind: 'port' }) },
    {
        words: /^running container create option: stop signal cannot be /,
        fault: () => ({ kind: 'stop-signal' }),
    },
    { words: /^invalid signal: /i, fault: () => ({ kind: 'stop-signal' }) },
    { words: /^invalid environment variable: /, fault: () => ({ kind: 'environment' }) },
    // Programs of the engine's host: what --init starts, and hooks.
    { words: /^container-init binary not found on the host/, fault: () => ({ kind: 'engine' }) },
    { words: /^error (?:running|executing)(?: \w+)? hook\b/i, fault: () => ({ kind: 'engine' }) },
];
/** Whose fault it is that a container or a command does not start. */
function faultIn(message) {
    const sentence = unwrapped(message);
    for (const { words, fault } of patterns) {
        const found = words.exec(sentence);
        if (found !== null)
            return fault(found);
    }
    return { kind: isEngineTrouble(sentence) ? 'engine' : 'unknown' };
}
/** Go's `%q`, as far as names of files go; what cannot be read is given as it is. */
function unquoted(text) {
    try {
        const plain = JSON.parse(`"${text.replaceAll(/\\x([0-9a-f]{2})/g, '\\u00$1')}"`);
        return typeof plain === 'string' ? plain : text;
    }
    catch {
        return text;
    }
}
/** An errno, or Go's name for a broken connection, that a chain of errors ends with. */
function isEngineTrouble(sentence) {
    return /(?:^|: )(?:no space left on device|input\/output error|disk quota exceeded|read-only file system|too many open files(?: in system)?|i\/o timeout|context (?:deadline exceeded|canceled)|(?:unexpected )?EOF|database is locked|connection (?:refused|reset by peer)|broken pipe)$/i.test(sentence);
}


/***/ }),

/***/ 1658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createTail)
/* harmony export */ });
function createTail(maxBytes) {
    const chunks = [];
    let size = 0;
    let truncated = false;
    const push = (chunk) => {
        chunks.push(chunk);
        size += chunk.length;
        for (let first = chunks[0]; first !== undefined && size > maxBytes; first = chunks[0]) {
            truncated = true;
            const excess = size - maxBytes;
            if (first.length > excess) {
                chunks[0] = first.subarray(excess);
                size -= excess;
            }
            else {
                chunks.shift();
                size -= first.length;
            }
        }
    };
    return {
        push,
        text: () => decodeTail(Buffer.concat(chunks), truncated),
        isTruncated: () => truncated,
    };
}
function decodeTail(bytes, truncated) {
    // UTF-8 continuation bytes at the front belong to a character that was dropped.
    let start = 0;
    while (truncated && start < 3 && isContinuation(bytes[start]))
        start += 1;
    return new TextDecoder().decode(bytes.subarray(start));
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}


/***/ }),

/***/ 88513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ wholeSeconds)
/* harmony export */ });
/** Engines count whole seconds; nobody is to be killed before the time. */
function wholeSeconds(milliseconds) {
    return Math.ceil(milliseconds / 1000);
}


/***/ })

};
;