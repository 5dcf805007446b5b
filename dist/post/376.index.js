"use strict";
exports.id = 376;
exports.ids = [376,995];
exports.modules = {

/***/ 4619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Os: () => (/* binding */ toWord),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   dR: () => (/* binding */ readField),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8794);

/** A value of a type that the API does not have: nobody can say what it means. */
class Unreadable extends Error {
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
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return value;
    throw new Unreadable();
}


/***/ }),

/***/ 5676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ grantsOfCapabilities),
/* harmony export */   h: () => (/* binding */ grantsOfHostConfig)
/* harmony export */ });
/* harmony import */ var _grant_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4619);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8794);
/* harmony import */ var _mount_grants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6068);
/* harmony import */ var _run_options_values_capabilities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(419);
/* harmony import */ var _run_options_values_security_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(133);





function grantsOfHostConfig(host, view) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(host))
        return [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('unreadable', 'HostConfig')];
    return Object.entries(rules).flatMap(([field, rule]) => (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readField */ .dR)(field, () => (Object.hasOwn(host, field) ? rule(host[field], view) : [])));
}
const none = () => [];
/** Every field has its rule, so that a new one cannot come in unseen. */
const rules = {
    Annotations: ofRequest((value) => Object.keys((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .records */ .V0)(value)).map((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toWord */ .Os)('annotation'))),
    Binds: (value, view) => (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(value).flatMap((bind) => (0,_mount_grants_js__WEBPACK_IMPORTED_MODULE_0__/* .grantsOfBind */ .wr)(bind, view)),
    // Block devices are slowed down for this container, and not opened.
    BlkioDeviceReadBps: none,
    BlkioDeviceReadIOps: none,
    BlkioDeviceWriteBps: none,
    BlkioDeviceWriteIOps: none,
    BlkioWeight: none,
    BlkioWeightDevice: none,
    CapAdd: (value, view) => grantsOfCapabilities((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(value), view),
    CapDrop: none,
    // Engines know cgroup parents of their own.
    CgroupParent: ofRequest(filled('cgroup-parent')),
    // An engine on cgroup v1 answers `host` for every container.
    CgroupnsMode: ofRequest(sharing('cgroup-namespace', ['private'])),
    CpuPeriod: none,
    CpuQuota: none,
    CpuRealtimePeriod: (value) => ((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(value) === 0 ? [] : [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('real-time', 'CPU time')]),
    CpuRealtimeRuntime: (value) => ((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(value) === 0 ? [] : [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('real-time', 'CPU time')]),
    CpuShares: none,
    CpusetCpus: none,
    CpusetMems: none,
    DeviceCgroupRules: (value) => (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(value).map((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toWord */ .Os)('device-rule')),
    DeviceRequests: (value) => (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(value).flatMap(grantsOfDeviceRequest),
    Devices: (value) => (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(value).map((device) => {
        const { PathOnHost, PathInContainer } = (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .records */ .V0)(device);
        const pathOnHost = (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(PathOnHost);
        return { kind: 'device', device: { pathOnHost, pathInContainer: (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(PathInContainer) } };
    }),
    Dns: none,
    DnsOptions: none,
    DnsSearch: none,
    ExtraHosts: none,
    // Podman's own word for the groups of whoever asks.
    GroupAdd: (value) => (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(value)
        .filter((group) => group === 'keep-groups')
        .map((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toWord */ .Os)('group')),
    Init: none,
    IpcMode: sharing('ipc-namespace', ['private', 'shareable', 'none']),
    Isolation: (value) => ['', 'default'].includes((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(value)) ? [] : [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toWord */ .Os)('runtime')((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(value))],
    Links: (value) => (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(value).map((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toWord */ .Os)('link')),
    LogConfig: grantsOfLog,
    MaskedPaths: grantsOfOpenPaths,
    Memory: none,
    MemoryReservation: none,
    MemorySwap: none,
    MemorySwappiness: none,
    Mounts: (value, view) => (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(value).flatMap((mount) => (0,_mount_grants_js__WEBPACK_IMPORTED_MODULE_0__/* .grantsOfMount */ .m)(mount, view)),
    NanoCpus: none,
    NetworkMode: (value, view) => {
        const isPlain = ['', 'default', 'bridge', 'none', ...(view.of === 'engine' ? ownNetworks : [])];
        return isPlain.includes((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(value)) ? [] : [{ kind: 'network', name: (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(value) }];
    },
    OomKillDisable: (value) => ((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)(value) ? [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('memory-protection', 'oom-kill-disable')] : []),
    OomScoreAdj: (value) => (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(value) < 0 ? [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('memory-protection', `oom-score-adj ${(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(value)}`)] : [],
    PidMode: sharing('pid-namespace', ['private']),
    PidsLimit: ofRequest((value) => [{ kind: 'processes', limit: (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(value) }]),
    // An engine answers with the ports that were published for the checks.
    PortBindings: ofRequest((value) => Object.keys((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .records */ .V0)(value)).map((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toWord */ .Os)('published-port'))),
    Privileged: (value) => ((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)(value) ? [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('privileged', '')] : []),
    PublishAllPorts: (value) => ((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)(value) ? [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('published-port', 'all')] : []),
    ReadonlyPaths: grantsOfOpenPaths,
    ReadonlyRootfs: none,
    Runtime: (value, view) => {
        const name = (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(value);
        // Podman answers with a word of its own, Docker with the runtime that it took.
        const isPlain = view.of === 'request'
            ? name === ''
            : view.name === 'podman' || [null, name].includes(view.defaultRuntime);
        return isPlain ? [] : [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('runtime', name)];
    },
    SecurityOpt: (value) => (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(value).filter(loosens).map(withoutProfile).map((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toWord */ .Os)('confinement')),
    ShmSize: none,
    StorageOpt: (value) => Object.keys((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .records */ .V0)(value))
        .filter((name) => name !== 'size')
        .map((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toWord */ .Os)('storage')),
    Sysctls: (value) => Object.keys((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .records */ .V0)(value)).map((name) => ({ kind: 'kernel-parameter', name })),
    Tmpfs: none,
    UTSMode: sharing('uts-namespace', ['private']),
    Ulimits: ofRequest((value) => (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(value)
        .map((limit) => (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .records */ .V0)(limit)['Name']))
        .filter((name) => ['rtprio', 'nice'].includes(name))
        .map((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toWord */ .Os)('real-time'))),
    UsernsMode: sharing('user-namespace', ['private']),
    VolumeDriver: (value) => (0,_mount_grants_js__WEBPACK_IMPORTED_MODULE_0__/* .grantsOfDriver */ .XV)((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(value)),
    VolumesFrom: (value) => (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(value).map((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toWord */ .Os)('volumes-of')),
};
/** How Podman answers for the networks that it gives by itself. */
const ownNetworks = ['private', 'slirp4netns', 'pasta'];
/** Only what is asked for counts: an engine's answer holds its own values there. */
function ofRequest(rule) {
    return (value, view) => (view.of === 'request' ? rule(value, view) : []);
}
function filled(kind) {
    return (value) => ((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(value) === '' ? [] : [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(kind, (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(value))]);
}
/** A namespace that is not the container's own: the host's, or another container's. */
function sharing(kind, own) {
    return (value) => (['', ...own].includes((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(value)) ? [] : [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(kind, (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(value))]);
}
/** What both engines give every container. */
const commonCapabilities = 'CHOWN DAC_OVERRIDE FOWNER FSETID KILL NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT';
/** And what Docker gives beyond that; Podman no longer does. */
const dockerCapabilities = 'AUDIT_WRITE MKNOD NET_RAW';
function grantsOfCapabilities(names, { name: engine, of }) {
    // A Podman that still gives these three says so in its answers only.
    const more = engine === 'docker' || of === 'engine' ? dockerCapabilities : '';
    const plain = new Set(`${commonCapabilities} ${more}`.split(' ').map((name) => `CAP_${name}`));
    return (0,_run_options_values_capabilities_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeCapabilities */ .I)(names)
        .filter((name) => !plain.has(name))
        .map((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toWord */ .Os)('capability'));
}
function grantsOfDeviceRequest(value) {
    const { Driver, DeviceIDs, Count } = (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .records */ .V0)(value);
    const ids = (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(DeviceIDs);
    if ((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(Driver) === 'cdi' && ids.length > 0) {
        return ids.map((name) => ({ kind: 'named-device', name }));
    }
    return [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('gpu', ids.length > 0 ? ids.join(', ') : String((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(Count)))];
}
/** Where nothing is masked, all of /proc and /sys is open. The engines' own lists are never empty. */
function grantsOfOpenPaths(value) {
    if (value === null || (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(value).length > 0)
        return [];
    return [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('confinement', 'systempaths=unconfined')];
}
/** Other drivers make the engine itself connect to hosts; options lift the bound on a log's size. */
function grantsOfLog(value, view) {
    const { Type, Config } = (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .records */ .V0)(value);
    const drivers = ['', 'json-file', 'local', 'none', ...(view.of === 'engine' ? ownLogs : [])];
    const options = view.of === 'request' ? Object.keys((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .records */ .V0)(Config)) : [];
    return [
        ...(drivers.includes((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(Type)) ? [] : [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('log', (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(Type))]),
        ...options.map((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toWord */ .Os)('log')),
    ];
}
/** Podman's. */
const ownLogs = ['k8s-file', 'journald', 'passthrough'];
/** Whether a security option gives more than the engine's defaults; one that is not known may. */
function loosens(option) {
    const [name, value] = (0,_run_options_values_security_option_js__WEBPACK_IMPORTED_MODULE_1__/* .splitSecurityOption */ .A)(option);
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


/***/ }),

/***/ 6068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XV: () => (/* binding */ grantsOfDriver),
/* harmony export */   m: () => (/* binding */ grantsOfMount),
/* harmony export */   wr: () => (/* binding */ grantsOfBind),
/* harmony export */   xh: () => (/* binding */ grantsOfMountPoints)
/* harmony export */ });
/* harmony import */ var _grant_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4619);

/** Options of a bind that say how it is mounted, and not what else is done to the host. */
const bindOptions = new Set(('ro rw z Z private rprivate slave rslave shared rshared bind rbind nocopy copy ' +
    'consistent cached delegated exec noexec suid nosuid dev nodev').split(' '));
/** `source:target[:options]`. */
function grantsOfBind(bind, view) {
    const [source = '', target = '', options = ''] = bind.split(':');
    const given = options.split(',').filter((option) => option !== '');
    const odd = given.filter((option) => !bindOptions.has(option)).map((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .toWord */ .Os)('mount-option'));
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
    return isOwn ? [] : [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)('volume', name)];
}
function grantsOfMount(value, view) {
    const { Type, Source, Target, ReadOnly, VolumeOptions } = (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .records */ .V0)(value);
    const source = (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(Source);
    switch ((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(Type)) {
        case 'bind':
            return [{ kind: 'bind', source, target: (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(Target), isReadOnly: (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(ReadOnly) }];
        case 'tmpfs':
            return [];
        case 'image':
            return [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)('image-files', source)];
        case 'volume': {
            const driver = (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .records */ .V0)((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .records */ .V0)(VolumeOptions)['DriverConfig']);
            const options = Object.entries((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .records */ .V0)(driver['Options'])).map(([name, option]) => `${name}=${(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(option)}`);
            return [
                ...volumeGrants(source, view),
                ...grantsOfDriver((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(driver['Name'])),
                // Such as type=none, o=bind, device=/: a bind in the clothes of a volume.
                ...(options.length === 0 ? [] : [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)('volume-driver', options.join(', '))]),
            ];
        }
        default:
            throw new _grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO();
    }
}
function grantsOfDriver(name) {
    return ['', 'local'].includes(name) ? [] : [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)('volume-driver', name)];
}
/** The mounts of an engine's answer, where volumes and binds stand with the host's own paths. */
function grantsOfMountPoints(value, view) {
    return (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(value).flatMap((mount) => {
        const { Type, Name, Source, Destination, Driver, RW } = (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .records */ .V0)(mount);
        switch ((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(Type)) {
            case 'bind': {
                const target = (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(Destination);
                return [{ kind: 'bind', source: (0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(Source), target, isReadOnly: !(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(RW) }];
            }
            case 'volume':
                return [...volumeGrants((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(Name), view), ...grantsOfDriver((0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(Driver))];
            case 'tmpfs':
                return [];
            default:
                return [(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)('mount-option', `type ${(0,_grant_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(Type)}`)];
        }
    });
}


/***/ }),

/***/ 9376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   grantsOfOptions: () => (/* binding */ grantsOfOptions)
/* harmony export */ });
/* harmony import */ var _grants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5676);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8249);
/* harmony import */ var _run_options_run_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9700);



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
        ...(0,_grants_js__WEBPACK_IMPORTED_MODULE_0__/* .grantsOfHostConfig */ .h)(request.HostConfig ?? {}, view),
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