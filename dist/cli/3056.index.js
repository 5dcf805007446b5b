"use strict";
exports.id = 3056;
exports.ids = [3056];
exports.modules = {

/***/ 3056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addDevices: () => (/* binding */ addDevices)
});

// UNUSED EXPORTS: isApiAtLeast

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
;// CONCATENATED MODULE: ./src/engine/docker/mount-options.ts
const propagations = new Set(['private', 'rprivate', 'shared', 'rshared', 'slave', 'rslave']);
const accessOptions = new Set('ro rw suid nosuid dev nodev exec noexec'.split(' '));
const labels = new Set(['z', 'Z']);
/** What a mount does anyway. */
const defaults = new Set('rw rbind defaults suid dev exec relatime async atime diratime nomand'.split(' '));
const flags = new Set('nosuid nodev noexec noatime nodiratime norelatime strictatime nostrictatime sync dirsync mand'.split(' '));
const tmpfsKeys = /^(?:size|mode|uid|gid|nr_inodes|nr_blocks|mpol)=[^,]+$/;
const noLosses = { flags: [], unknown: [] };
/** For Docker: `Mounts`, since `Binds` makes an empty directory out of a missing source. */
function dockerMount(mount, hasRecursiveReadOnly) {
    if (mount.type === 'tmpfs')
        return tmpfsMount(mount, isDockerTmpfsOption);
    const { options } = mount;
    if (options.some((option) => labels.has(option)))
        return labelledBind(mount);
    const forcesReadOnly = hasRecursiveReadOnly && options.includes('rro');
    const bindOptions = dockerBindOptions(options, hasRecursiveReadOnly);
    const known = (option) => defaults.has(option) ||
        propagations.has(option) ||
        ['ro', 'bind'].includes(option) ||
        (option === 'rro' && forcesReadOnly);
    return {
        form: 'mount',
        mount: {
            Type: 'bind',
            Source: mount.source,
            Target: mount.target,
            ...(options.includes('ro') || options.includes('rro') ? { ReadOnly: true } : {}),
            ...(Object.keys(bindOptions).length === 0 ? {} : { BindOptions: bindOptions }),
        },
        lost: losses(options, known),
    };
}
function dockerBindOptions(options, hasRecursiveReadOnly) {
    const propagation = options.findLast((option) => propagations.has(option));
    const forcesReadOnly = hasRecursiveReadOnly && options.includes('rro');
    // Since API 1.44 read-only is recursive by default; an OCI `ro` is not.
    const staysAtTop = hasRecursiveReadOnly && options.includes('ro') && !forcesReadOnly;
    return {
        ...(forcesReadOnly ? { ReadOnlyForceRecursive: true, Propagation: 'rprivate' } : {}),
        ...(propagation === undefined || forcesReadOnly ? {} : { Propagation: propagation }),
        ...(options.includes('bind') && !options.includes('rbind') ? { NonRecursive: true } : {}),
        ...(staysAtTop ? { ReadOnlyNonRecursive: true } : {}),
    };
}
/** SELinux labels exist in `Binds` only. */
function labelledBind(mount) {
    const kept = (option) => ['ro', 'rw'].includes(option) || labels.has(option) || propagations.has(option);
    return bindText(mount, kept, (option) => kept(option) || defaults.has(option));
}
/** Podman takes more in `Binds` than Docker does, and less for a tmpfs. */
function podmanMount(mount) {
    if (mount.type === 'tmpfs')
        return tmpfsMount(mount, isPodmanTmpfsOption);
    const kept = (option) => accessOptions.has(option) ||
        ['bind', 'rbind', 'unbindable', 'runbindable'].includes(option) ||
        labels.has(option) ||
        propagations.has(option);
    return bindText(mount, kept, (option) => kept(option) || defaults.has(option));
}
/** A colon in a path would make another mount of it. */
function bindText(mount, isKept, isKnown) {
    if (mount.source.includes(':') || mount.target.includes(':')) {
        return { form: 'none', lost: noLosses };
    }
    const options = mount.options.filter(isKept);
    const suffix = options.length === 0 ? '' : `:${options.join(',')}`;
    const bind = `${mount.source}:${mount.target}${suffix}`;
    return { form: 'bind', bind, lost: losses(mount.options, isKnown) };
}
/**
 * Engines start a tmpfs from `noexec,nosuid,nodev`, an OCI runtime from their opposites. An option that
 * the engine does not know would keep the container from starting.
 */
function tmpfsMount(mount, isTaken) {
    const kept = mount.options.filter(isTaken);
    const added = ['exec', 'dev', 'suid'].filter((flag) => !kept.includes(flag) && !kept.includes(`no${flag}`));
    return {
        form: 'tmpfs',
        target: mount.target,
        options: [...added, ...kept].join(','),
        lost: losses(mount.options, (option) => isTaken(option) || defaults.has(option)),
    };
}
function isDockerTmpfsOption(option) {
    const isFlag = option === 'ro' || defaults.has(option) || flags.has(option);
    return (isFlag && option !== 'rbind') || tmpfsKeys.test(option);
}
function isPodmanTmpfsOption(option) {
    return accessOptions.has(option) || /^(?:size|mode)=[^,]+$/.test(option);
}
function losses(options, isKnown) {
    const lost = options.filter((option) => !isKnown(option));
    return {
        flags: lost.filter((option) => flags.has(option)),
        unknown: lost.filter((option) => !flags.has(option)),
    };
}

// EXTERNAL MODULE: ./src/engine/docker/run-options/merge.ts
var merge = __webpack_require__(1213);
// EXTERNAL MODULE: ./src/engine/docker/run-options/values/records.ts
var records = __webpack_require__(4418);
;// CONCATENATED MODULE: ./src/engine/docker/devices.ts
/** Devices in a create request of the Docker Engine API, which Podman understands as well. */





/**
 * Adds devices to a create request that holds everything else already. On the same target the
 * user's mount wins.
 *
 * @throws CanaryError (input) for a path that the request cannot hold
 */
function addDevices(base, devices, dialect) {
    return devices.kind === 'native'
        ? { body: addNames(base, devices.names, devices.groups), notices: [] }
        : addEdits(base, devices, dialect);
}
/** The engine resolves the names; groups are what it would lose of them. */
function addNames(base, names, groups) {
    const requests = [
        ...(base.HostConfig?.DeviceRequests ?? []),
        (0,merge/* cdiDeviceRequest */.ER)([...new Set(names)]),
    ];
    return {
        ...base,
        HostConfig: { ...base.HostConfig, DeviceRequests: requests, ...groupsOf(base, groups) },
    };
}
function addEdits(base, translated, dialect) {
    const taken = userTargets(base);
    const overridden = translated.mounts.filter((mount) => taken.has(cleanPath(mount.target)));
    const written = translated.mounts
        .filter((mount) => !overridden.includes(mount))
        .map((mount) => ({ mount, request: mountRequest(mount, dialect) }));
    if (dialect.name === 'podman')
        refuseColons(translated);
    const requests = written.map(({ request }) => request);
    const hostConfig = {
        ...base.HostConfig,
        ...devicesOf(base, translated),
        ...mountsOf(base, requests),
        ...groupsOf(base, translated.groups),
    };
    return {
        body: {
            ...base,
            ...(translated.env.length === 0
                ? {}
                : { Env: (0,merge/* mergeEnv */.Qw)([...(base.Env ?? []), ...translated.env]) }),
            ...(Object.keys(hostConfig).length === 0 ? {} : { HostConfig: hostConfig }),
        },
        notices: [
            ...overridden.map(overriddenNotice),
            ...written.flatMap(({ mount, request }) => lossNotices(mount, request)),
        ],
    };
}
/** Podman joins the parts of a device, and of a tmpfs, with colons and takes them apart again. */
function refuseColons(translated) {
    const paths = [
        ...translated.devices.flatMap((device) => [device.pathOnHost, device.pathInContainer]),
        ...translated.mounts.map((mount) => mount.target),
    ];
    const path = paths.find((one) => one.includes(':'));
    if (path === undefined)
        return;
    throw (0,errors/* inputError */.Xu)({
        code: 'cdi-path-not-expressible',
        message: `${quote(path)} cannot stand in a create request for Podman: it holds a colon`,
    });
}
function mountRequest(mount, dialect) {
    return dialect.name === 'podman'
        ? podmanMount(mount)
        : dockerMount(mount, isApiAtLeast(dialect.apiVersion, 44));
}
/** Versions of the API are `1.<minor>`. */
function isApiAtLeast(version, minor) {
    const match = /^1\.(\d+)$/.exec(version);
    return match !== null && Number(match[1]) >= minor;
}
function userTargets(base) {
    const { Binds = [], Mounts = [], Tmpfs = {} } = base.HostConfig ?? {};
    const targets = [
        ...Object.keys(base.Volumes ?? {}),
        ...Binds.map((bind) => bind.split(':')[1] ?? ''),
        ...Mounts.map((mount) => mount.Target),
        ...Object.keys(Tmpfs),
    ];
    return new Set(targets.map(cleanPath));
}
/** Targets that name one place are one. */
function cleanPath(path) {
    return external_node_path_.posix.normalize(path).replace(/(?<=.)\/+$/, '');
}
function devicesOf(base, translated) {
    if (translated.devices.length === 0)
        return {};
    const mapped = translated.devices.map((device) => ({
        PathOnHost: device.pathOnHost,
        PathInContainer: device.pathInContainer,
        CgroupPermissions: device.permissions,
    }));
    const devices = new Map();
    for (const device of [...(base.HostConfig?.Devices ?? []), ...mapped]) {
        // What replaces another of the same path goes to the end.
        devices.delete(device.PathInContainer);
        devices.set(device.PathInContainer, device);
    }
    return { Devices: [...devices.values()] };
}
function mountsOf(base, requests) {
    const { Mounts = [], Binds = [], Tmpfs = {} } = base.HostConfig ?? {};
    const mounts = requests.flatMap((one) => one.form === 'mount' ? [one.mount] : []);
    const binds = requests.flatMap((one) => (one.form === 'bind' ? [one.bind] : []));
    const tmpfs = requests.flatMap((one) => one.form === 'tmpfs' ? [[one.target, one.options]] : []);
    return {
        ...(mounts.length === 0 ? {} : { Mounts: [...Mounts, ...mounts] }),
        ...(binds.length === 0 ? {} : { Binds: [...Binds, ...binds] }),
        ...(tmpfs.length === 0 ? {} : { Tmpfs: (0,records/* toRecord */.Lv)([...Object.entries(Tmpfs), ...tmpfs]) }),
    };
}
function groupsOf(base, gids) {
    const present = base.HostConfig?.GroupAdd ?? [];
    const groups = [...new Set([...present, ...gids.filter((gid) => gid !== 0).map(String)])];
    return gids.length === 0 || groups.length === 0 ? {} : { GroupAdd: groups };
}
function overriddenNotice(mount) {
    return notice('warning', 'cdi-mount-overridden-by-user', `the device's mount to ${quote(mount.target)} is left out: the manifest mounts something there`);
}
function lossNotices(mount, request) {
    const { flags, unknown } = request.lost;
    const where = `the mount to ${quote(mount.target)}`;
    if (request.form === 'none') {
        throw (0,errors/* inputError */.Xu)({
            code: 'cdi-mount-path-not-expressible',
            message: `${where} from ${quote(mount.source)} cannot stand in a create request: a path holds a colon`,
        });
    }
    const loses = (options) => `${where} loses ${options.map(quote).join(', ')}`;
    return [
        ...(flags.length === 0 ? [] : [notice('notice', 'cdi-mount-flags-dropped', loses(flags))]),
        ...(unknown.length === 0
            ? []
            : [notice('warning', 'cdi-mount-options-dropped', loses(unknown))]),
    ];
}
function notice(severity, code, message) {
    return { severity, code, message, location: null, hint: null };
}
/** Quoted when it holds anything that a reader could overlook or a terminal would act on. */
function quote(text) {
    return /^[\x21-\x7e]+$/.test(text) ? text : JSON.stringify(text);
}


/***/ }),

/***/ 1213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ cdiDeviceRequest),
/* harmony export */   Qw: () => (/* binding */ mergeEnv),
/* harmony export */   qy: () => (/* binding */ mergeCreateRequest)
/* harmony export */ });
/* harmony import */ var _values_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4720);
/* harmony import */ var _values_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4418);


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

/***/ 4720:
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

/***/ 4418:
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


/***/ })

};
;