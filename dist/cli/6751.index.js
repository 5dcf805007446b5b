"use strict";
exports.id = 6751;
exports.ids = [6751];
exports.modules = {

/***/ 1017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   XF: () => (/* binding */ grantsOfCapabilities),
/* harmony export */   dR: () => (/* binding */ readField),
/* harmony export */   hD: () => (/* binding */ grantsOfHostConfig),
/* harmony export */   xh: () => (/* binding */ grantsOfMountPoints)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7240);
/* harmony import */ var _run_options_values_capabilities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4720);
/* harmony import */ var _run_options_values_security_option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7792);



/** A value of a type that the API does not have: nobody can say what it means. */
class Unreadable extends Error {
}
function grantsOfHostConfig(host, view) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(host))
        return [word('unreadable', 'HostConfig')];
    return Object.entries(rules).flatMap(([field, rule]) => readField(field, () => (Object.hasOwn(host, field) ? rule(host[field], view) : [])));
}
/** What cannot be read is a grant of its own, so that it is refused. */
function readField(field, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        return [word('unreadable', field)];
    }
}
const none = () => [];
/** Every field has its rule, so that a new one cannot come in unseen. */
const rules = {
    Annotations: ofRequest((value) => Object.keys(records(value)).map(toWord('annotation'))),
    Binds: (value, view) => texts(value).flatMap((bind) => grantsOfBind(bind, view)),
    // Block devices are slowed down for this container, and not opened.
    BlkioDeviceReadBps: none,
    BlkioDeviceReadIOps: none,
    BlkioDeviceWriteBps: none,
    BlkioDeviceWriteIOps: none,
    BlkioWeight: none,
    BlkioWeightDevice: none,
    CapAdd: (value, view) => grantsOfCapabilities(texts(value), view),
    CapDrop: none,
    // Engines know cgroup parents of their own.
    CgroupParent: ofRequest(filled('cgroup-parent')),
    // An engine on cgroup v1 answers `host` for every container.
    CgroupnsMode: ofRequest(sharing('cgroup-namespace', ['private'])),
    CpuPeriod: none,
    CpuQuota: none,
    CpuRealtimePeriod: (value) => (number(value) === 0 ? [] : [word('real-time', 'CPU time')]),
    CpuRealtimeRuntime: (value) => (number(value) === 0 ? [] : [word('real-time', 'CPU time')]),
    CpuShares: none,
    CpusetCpus: none,
    CpusetMems: none,
    DeviceCgroupRules: (value) => texts(value).map(toWord('device-rule')),
    DeviceRequests: (value) => list(value).flatMap(grantsOfDeviceRequest),
    Devices: (value) => list(value).map((device) => {
        const { PathOnHost, PathInContainer } = records(device);
        const pathOnHost = text(PathOnHost);
        return { kind: 'device', device: { pathOnHost, pathInContainer: text(PathInContainer) } };
    }),
    Dns: none,
    DnsOptions: none,
    DnsSearch: none,
    ExtraHosts: none,
    // Podman's own word for the groups of whoever asks.
    GroupAdd: (value) => texts(value)
        .filter((group) => group === 'keep-groups')
        .map(toWord('group')),
    Init: none,
    IpcMode: sharing('ipc-namespace', ['private', 'shareable', 'none']),
    Isolation: (value) => ['', 'default'].includes(text(value)) ? [] : [toWord('runtime')(text(value))],
    Links: (value) => texts(value).map(toWord('link')),
    LogConfig: grantsOfLog,
    MaskedPaths: grantsOfOpenPaths,
    Memory: none,
    MemoryReservation: none,
    MemorySwap: none,
    MemorySwappiness: none,
    Mounts: (value, view) => list(value).flatMap((mount) => grantsOfMount(mount, view)),
    NanoCpus: none,
    NetworkMode: (value, view) => {
        const isPlain = ['', 'default', 'bridge', 'none', ...(view.of === 'engine' ? ownNetworks : [])];
        return isPlain.includes(text(value)) ? [] : [{ kind: 'network', name: text(value) }];
    },
    OomKillDisable: (value) => (flag(value) ? [word('memory-protection', 'oom-kill-disable')] : []),
    OomScoreAdj: (value) => number(value) < 0 ? [word('memory-protection', `oom-score-adj ${number(value)}`)] : [],
    PidMode: sharing('pid-namespace', ['private']),
    PidsLimit: ofRequest((value) => [{ kind: 'processes', limit: number(value) }]),
    // An engine answers with the ports that were published for the checks.
    PortBindings: ofRequest((value) => Object.keys(records(value)).map(toWord('published-port'))),
    Privileged: (value) => (flag(value) ? [word('privileged', '')] : []),
    PublishAllPorts: (value) => (flag(value) ? [word('published-port', 'all')] : []),
    ReadonlyPaths: grantsOfOpenPaths,
    ReadonlyRootfs: none,
    Runtime: (value, view) => {
        const name = text(value);
        // Podman answers with a word of its own, Docker with the runtime that it took.
        const isPlain = view.of === 'request'
            ? name === ''
            : view.name === 'podman' || [null, name].includes(view.defaultRuntime);
        return isPlain ? [] : [word('runtime', name)];
    },
    SecurityOpt: (value) => texts(value).filter(loosens).map(withoutProfile).map(toWord('confinement')),
    ShmSize: none,
    StorageOpt: (value) => Object.keys(records(value))
        .filter((name) => name !== 'size')
        .map(toWord('storage')),
    Sysctls: (value) => Object.keys(records(value)).map((name) => ({ kind: 'kernel-parameter', name })),
    Tmpfs: none,
    UTSMode: sharing('uts-namespace', ['private']),
    Ulimits: ofRequest((value) => list(value)
        .map((limit) => text(records(limit)['Name']))
        .filter((name) => ['rtprio', 'nice'].includes(name))
        .map(toWord('real-time'))),
    UsernsMode: sharing('user-namespace', ['private']),
    VolumeDriver: (value) => grantsOfDriver(text(value)),
    VolumesFrom: (value) => texts(value).map(toWord('volumes-of')),
};
/** How Podman answers for the networks that it gives by itself. */
const ownNetworks = ['private', 'slirp4netns', 'pasta'];
/** Only what is asked for counts: an engine's answer holds its own values there. */
function ofRequest(rule) {
    return (value, view) => (view.of === 'request' ? rule(value, view) : []);
}
function filled(kind) {
    return (value) => (text(value) === '' ? [] : [word(kind, text(value))]);
}
/** A namespace that is not the container's own: the host's, or another container's. */
function sharing(kind, own) {
    return (value) => (['', ...own].includes(text(value)) ? [] : [word(kind, text(value))]);
}
/** What both engines give every container. */
const commonCapabilities = 'CHOWN DAC_OVERRIDE FOWNER FSETID KILL NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT';
/** And what Docker gives beyond that; Podman no longer does. */
const dockerCapabilities = 'AUDIT_WRITE MKNOD NET_RAW';
function grantsOfCapabilities(names, { name: engine, of }) {
    // A Podman that still gives these three says so in its answers only.
    const more = engine === 'docker' || of === 'engine' ? dockerCapabilities : '';
    const plain = new Set(`${commonCapabilities} ${more}`.split(' ').map((name) => `CAP_${name}`));
    return (0,_run_options_values_capabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeCapabilities */ .I)(names)
        .filter((name) => !plain.has(name))
        .map(toWord('capability'));
}
/** Options of a bind that say how it is mounted, and not what else is done to the host. */
const bindOptions = new Set(('ro rw z Z private rprivate slave rslave shared rshared bind rbind nocopy copy ' +
    'consistent cached delegated exec noexec suid nosuid dev nodev').split(' '));
/** `source:target[:options]`. */
function grantsOfBind(bind, view) {
    const [source = '', target = '', options = ''] = bind.split(':');
    const given = options.split(',').filter((option) => option !== '');
    const odd = given.filter((option) => !bindOptions.has(option)).map(toWord('mount-option'));
    if (!source.startsWith('/'))
        return [...volumeGrants(source, view), ...odd];
    return [{ kind: 'bind', source, target, isReadOnly: given.includes('ro') }, ...odd];
}
/**
 * Volumes without a name belong to the container alone. The engine gives them one at random; who asks
 * for such a name asks for somebody else's.
 */
function volumeGrants(name, { of }) {
    const isOwn = name === '' || (of === 'engine' && /^[0-9a-f]{64}$/.test(name));
    return isOwn ? [] : [word('volume', name)];
}
function grantsOfMount(value, view) {
    const { Type, Source, Target, ReadOnly, VolumeOptions } = records(value);
    const source = text(Source);
    switch (text(Type)) {
        case 'bind':
            return [{ kind: 'bind', source, target: text(Target), isReadOnly: flag(ReadOnly) }];
        case 'tmpfs':
            return [];
        case 'image':
            return [word('image-files', source)];
        case 'volume': {
            const driver = records(records(VolumeOptions)['DriverConfig']);
            const options = Object.entries(records(driver['Options'])).map(([name, option]) => `${name}=${text(option)}`);
            return [
                ...volumeGrants(source, view),
                ...grantsOfDriver(text(driver['Name'])),
                // Such as type=none, o=bind, device=/: a bind in the clothes of a volume.
                ...(options.length === 0 ? [] : [word('volume-driver', options.join(', '))]),
            ];
        }
        default:
            throw new Unreadable();
    }
}
function grantsOfDriver(name) {
    return ['', 'local'].includes(name) ? [] : [word('volume-driver', name)];
}
/** The mounts of an engine's answer, where volumes and binds stand with the host's own paths. */
function grantsOfMountPoints(value, view) {
    return list(value).flatMap((mount) => {
        const { Type, Name, Source, Destination, Driver, RW } = records(mount);
        switch (text(Type)) {
            case 'bind': {
                const target = text(Destination);
                return [{ kind: 'bind', source: text(Source), target, isReadOnly: !flag(RW) }];
            }
            case 'volume':
                return [...volumeGrants(text(Name), view), ...grantsOfDriver(text(Driver))];
            case 'tmpfs':
                return [];
            default:
                return [word('mount-option', `type ${text(Type)}`)];
        }
    });
}
function grantsOfDeviceRequest(value) {
    const { Driver, DeviceIDs, Count } = records(value);
    const ids = texts(DeviceIDs);
    if (text(Driver) === 'cdi' && ids.length > 0) {
        return ids.map((name) => ({ kind: 'named-device', name }));
    }
    return [word('gpu', ids.length > 0 ? ids.join(', ') : String(number(Count)))];
}
/** Where nothing is masked, all of /proc and /sys is open. The engines' own lists are never empty. */
function grantsOfOpenPaths(value) {
    if (value === null || list(value).length > 0)
        return [];
    return [word('confinement', 'systempaths=unconfined')];
}
/** Other drivers make the engine itself connect to hosts; options lift the bound on a log's size. */
function grantsOfLog(value, view) {
    const { Type, Config } = records(value);
    const drivers = ['', 'json-file', 'local', 'none', ...(view.of === 'engine' ? ownLogs : [])];
    const options = view.of === 'request' ? Object.keys(records(Config)) : [];
    return [
        ...(drivers.includes(text(Type)) ? [] : [word('log', text(Type))]),
        ...options.map(toWord('log')),
    ];
}
/** Podman's. */
const ownLogs = ['k8s-file', 'journald', 'passthrough'];
/** Whether a security option gives more than the engine's defaults; one that is not known may. */
function loosens(option) {
    const [name, value] = (0,_run_options_values_security_option_js__WEBPACK_IMPORTED_MODULE_0__/* .splitSecurityOption */ .A)(option);
    switch (name) {
        case 'no-new-privileges':
            return !/^(?:1|t|true)$/i.test(value ?? 'true');
        case 'seccomp':
            return value !== 'builtin';
        case 'apparmor':
            return value !== 'docker-default';
        default:
            return true;
    }
}
/** A profile is long, and nobody reads it in a sentence. */
function withoutProfile(option) {
    return /^seccomp[=:]\s*\{/.test(option) ? 'seccomp=<a profile>' : option;
}
function word(kind, value) {
    return { kind, value };
}
function toWord(kind) {
    return (value) => word(kind, value);
}
function text(value) {
    if (value === undefined || value === null)
        return '';
    if (typeof value === 'string')
        return value;
    throw new Unreadable();
}
function number(value) {
    if (value === undefined || value === null)
        return 0;
    if (typeof value === 'number')
        return value;
    throw new Unreadable();
}
function flag(value) {
    if (value === undefined || value === null)
        return false;
    if (typeof value === 'boolean')
        return value;
    throw new Unreadable();
}
function list(value) {
    if (value === undefined || value === null)
        return [];
    if (Array.isArray(value))
        return value;
    throw new Unreadable();
}
function texts(value) {
    return list(value).map(text);
}
function records(value) {
    if (value === undefined || value === null)
        return {};
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return value;
    throw new Unreadable();
}


/***/ }),

/***/ 6751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   grantsOfOptions: () => (/* binding */ grantsOfOptions)
/* harmony export */ });
/* harmony import */ var _grants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1017);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7550);
/* harmony import */ var _run_options_run_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1512);



/**
 * Every option that asks for more than a plain container has. One that a later option takes back
 * counts all the same: what is not meant need not be written.
 *
 * @param mayRead whether a file may be read; what is not read is a grant by its path alone
 */
function grantsOfOptions(options, mayRead, { name }) {
    const view = { of: 'request', name, defaultRuntime: null };
    const readFile = (path) => (mayRead(path) ? (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionFile */ .O)(path) : '');
    const { tokens, env, baseDirectory } = options;
    return parsed(tokens, { env, baseDirectory, readFile }).flatMap((option) => grantsOf(option, view).map((grant) => ({
        token: option.token,
        written: option.written,
        grant,
    })));
}
/** Tokens that are no options are refused by checkOptions, and none of them is ever sent. */
function parsed(...parameters) {
    try {
        return (0,_run_options_run_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEachOption */ .Wg)(...parameters);
    }
    catch (error) {
        if (error instanceof _run_options_run_options_js__WEBPACK_IMPORTED_MODULE_2__/* .RunOptionError */ .j2)
            return [];
        throw error;
    }
}
function grantsOf({ request, cdiDevices, sources }, view) {
    return [
        ...(0,_grants_js__WEBPACK_IMPORTED_MODULE_0__/* .grantsOfHostConfig */ .hD)(request.HostConfig ?? {}, view),
        ...grantsOfNetworks(request),
        ...Object.keys(request.Labels ?? {}).map((name) => ({ kind: 'label', name })),
        ...cdiDevices.map((name) => ({ kind: 'named-device', name })),
        ...sources.map(grantOfSource),
    ];
}
/** The first network stands in NetworkMode as well. */
function grantsOfNetworks({ NetworkingConfig }) {
    return Object.values(NetworkingConfig?.EndpointsConfig ?? {}).flatMap((endpoint) => [
        ...(endpoint.Links ?? []).map((value) => ({ kind: 'link', value })),
        ...Object.keys(endpoint.DriverOpts ?? {}).map((name) => ({
            kind: 'network',
            name: `driver option ${name}`,
        })),
    ]);
}
function grantOfSource(source) {
    return source.kind === 'file'
        ? { kind: 'file', path: source.path }
        : { kind: 'variable', name: source.name };
}


/***/ })

};
;