"use strict";
exports.id = 709;
exports.ids = [709];
exports.modules = {

/***/ 7321:
/***/ ((module) => {



// dockerode needs this only for BuildKit sessions; builds go through `docker buildx` instead.
module.exports = {}


/***/ }),

/***/ 3541:
/***/ ((module) => {



// dockerode needs this only for BuildKit sessions; builds go through `docker buildx` instead.
module.exports = {}


/***/ }),

/***/ 3079:
/***/ ((module) => {



// dockerode needs this only for BuildKit sessions; builds go through `docker buildx` instead.
module.exports = {}


/***/ }),

/***/ 6091:
/***/ ((module) => {



// dockerode loads ssh2 for ssh:// engines only. The real package brings native binaries,
// which would make dist differ from machine to machine. src/engine refuses ssh:// first,
// with a sentence for people; this is the second lock.
class Client {
  constructor() {
    throw new Error('ssh:// engines are not supported; forward the socket instead: ssh -L')
  }
}

module.exports = { Client }


/***/ }),

/***/ 5164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ hasApi)
/* harmony export */ });
/* harmony import */ var _api_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2043);

/** Whether the engine's API is of this version or later. */
function hasApi({ apiVersion }, wanted) {
    return (0,_api_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(apiVersion, wanted) >= 0;
}


/***/ }),

/***/ 9835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addDevices: () => (/* binding */ addDevices),
  D: () => (/* binding */ isApiAtLeast)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/engine/docker/mount-targets.ts
var mount_targets = __webpack_require__(4245);
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
var merge = __webpack_require__(1694);
// EXTERNAL MODULE: ./src/engine/docker/run-options/values/records.ts
var records = __webpack_require__(4215);
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
        ? { body: addNames(base, devices), notices: [] }
        : addEdits(base, devices, dialect);
}
/**
 * The engine resolves the names. An exec starts from the container's own configuration, which CDI
 * does not touch: what processes get of the devices has to stand there too.
 */
function addNames(base, { names, env, groups }) {
    const requests = [
        ...(base.HostConfig?.DeviceRequests ?? []),
        (0,merge/* cdiDeviceRequest */.ER)([...new Set(names)]),
    ];
    return {
        ...base,
        ...envOf(base, env),
        HostConfig: { ...base.HostConfig, DeviceRequests: requests, ...groupsOf(base, groups) },
    };
}
/** Variables of devices win over every other. */
function envOf(base, env) {
    return env.length === 0 ? {} : { Env: (0,merge/* mergeEnv */.Qw)([...(base.Env ?? []), ...env]) };
}
function addEdits(base, translated, dialect) {
    const taken = (0,mount_targets/* mountTargets */.w)(base);
    const overridden = translated.mounts.filter((mount) => taken.has((0,mount_targets/* cleanPath */.t)(mount.target)));
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
            ...envOf(base, translated.env),
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
        message: `${(0,errors/* quoteName */.AB)(path)} cannot stand in a create request for Podman: it holds a colon`,
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
    return notice('warning', 'cdi-mount-overridden-by-user', `the device's mount to ${(0,errors/* quoteName */.AB)(mount.target)} is left out: the manifest mounts something there`);
}
function lossNotices(mount, request) {
    const { flags, unknown } = request.lost;
    const where = `the mount to ${(0,errors/* quoteName */.AB)(mount.target)}`;
    if (request.form === 'none') {
        throw (0,errors/* inputError */.Xu)({
            code: 'cdi-mount-path-not-expressible',
            message: `${where} from ${(0,errors/* quoteName */.AB)(mount.source)} cannot stand in a create request: a path holds a colon`,
        });
    }
    const loses = (options) => `${where} loses ${options.map(errors/* quoteName */.AB).join(', ')}`;
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


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDockerEngine: () => (/* binding */ createDockerEngine)
});

// EXTERNAL MODULE: ./node_modules/dockerode/lib/docker.js
var docker = __webpack_require__(9040);
var docker_default = /*#__PURE__*/__webpack_require__.n(docker);
// EXTERNAL MODULE: ./src/engine/find/locate.ts
var locate = __webpack_require__(5248);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(4165);
// EXTERNAL MODULE: ./src/engine/json.ts
var json = __webpack_require__(8794);
// EXTERNAL MODULE: ./src/engine/docker/progress.ts
var progress = __webpack_require__(8896);
// EXTERNAL MODULE: ./src/engine/docker/transport.ts
var docker_transport = __webpack_require__(8410);
;// CONCATENATED MODULE: ./src/engine/docker/build.ts





/**
 * Builds with the engine's own builder: Docker's classic one, or Podman's.
 *
 * https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Image/operation/ImageBuild
 *
 * @throws CanaryError (input) for a network that Podman would pass over in silence
 */
async function buildImage(client, request, signal) {
    const doing = `building ${request.tag}`;
    const options = optionsOf(client, request);
    try {
        const response = await client.transport.open({
            doing,
            open: (docker, abortSignal) => docker.buildImage(request.context, { ...options, abortSignal }),
            deadlineMs: limits/* engineLimits */.nW.silence,
        }, signal);
        // Each stage tells its id: the last is the image's.
        const ids = [];
        await (0,progress/* followProgress */.F)(response, doing, signal, (line) => {
            const id = (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(line['aux'])['ID']);
            if (id !== '')
                ids.push(id);
            request.onOutput((0,json/* textOf */.b6)(line['stream']) || withNewline(describeProgress(line)));
        });
        const id = ids.at(-1);
        // The tag may be that of another build, so nothing else names what was built.
        if (id === undefined)
            throw (0,docker_transport/* unexpectedAnswer */.au)(doing);
        return { built: true, id };
    }
    catch (error) {
        if (error instanceof progress/* ProgressError */.M) {
            return { built: false, reason: error.message, exitCode: error.exitCode };
        }
        if (error instanceof docker_transport/* ApiError */.hD)
            return { built: false, reason: error.reason, exitCode: null };
        throw error;
    }
}
function optionsOf(client, request) {
    const { target, platform, cacheFrom } = request;
    return {
        t: request.tag,
        dockerfile: request.dockerfile,
        rm: true,
        forcerm: true,
        buildargs: request.buildArguments,
        labels: request.labels,
        ...(target === null ? {} : { target }),
        ...(platform === null ? {} : { platform }),
        ...(cacheFrom.length === 0 ? {} : { cachefrom: JSON.stringify(cacheFrom) }),
        ...networkQuery(client, request.network),
        ...(request.noCache ? { nocache: true } : {}),
        ...(request.pull ? { pull: true } : {}),
    };
}
/** Podman's API has words of its own, and takes any other for its default. */
function networkQuery({ name }, network) {
    if (network === null || network === 'default')
        return {};
    if (name === 'docker')
        return { networkmode: network };
    if (network === 'none')
        return { networkmode: 'NetworkDisabled' };
    if (network === 'host') {
        return { nsoptions: JSON.stringify([{ Name: 'network', Host: true, Path: '' }]) };
    }
    throw (0,errors/* inputError */.Xu)({
        code: 'build-network',
        message: `the network "${network}" cannot be used: Podman's builder takes default, host and none`,
    });
}
function describeProgress(line) {
    return [(0,json/* textOf */.b6)(line['id']), (0,json/* textOf */.b6)(line['status']), (0,json/* textOf */.b6)(line['progress'])]
        .filter((part) => part !== '')
        .join(' ');
}
function withNewline(text) {
    return text === '' ? '' : `${text}\n`;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/engine/container-refused.ts
var container_refused = __webpack_require__(7628);
// EXTERNAL MODULE: ./src/engine/container-request.ts
var container_request = __webpack_require__(1761);
// EXTERNAL MODULE: ./src/engine/cpu-quota.ts
var cpu_quota = __webpack_require__(1701);
// EXTERNAL MODULE: ./src/engine/whole-seconds.ts
var whole_seconds = __webpack_require__(8513);
// EXTERNAL MODULE: ./src/engine/api-version.ts
var api_version = __webpack_require__(2043);
// EXTERNAL MODULE: ./src/engine/docker/run-options/values/capabilities.ts
var capabilities = __webpack_require__(419);
;// CONCATENATED MODULE: ./src/engine/docker/container-fields.ts






/** What the container's process is; what the image is to say is left out. */
function processFields(request) {
    const { entrypoint, workingDirectory, user, stopSignal, stopGrace, hostname } = request;
    return {
        ...(hostname === null ? {} : { Hostname: hostname }),
        ...(request.terminal ? { Tty: true } : {}),
        ...(entrypoint === null ? {} : { Entrypoint: entrypoint }),
        ...(request.arguments.length === 0 ? {} : { Cmd: request.arguments }),
        ...(workingDirectory === null ? {} : { WorkingDir: workingDirectory }),
        ...(user === null ? {} : { User: user }),
        ...(stopSignal === null ? {} : { StopSignal: stopSignal }),
        ...(stopGrace === null ? {} : { StopTimeout: (0,whole_seconds/* wholeSeconds */.$)(stopGrace) }),
    };
}
/**
 * What the process may do.
 *
 * @throws CanaryError (input) for a seccomp profile, where the engine takes none
 */
function confinementFields(request, { name: engine }) {
    const { groups, readOnlyRoot, noNewPrivileges, seccomp, privileged, unmasked } = request;
    const { add, drop } = request.capabilities;
    const profile = typeof seccomp === 'string' ? null : seccomp.profile;
    if (profile !== null && engine === 'podman')
        throw noProfile();
    const options = [
        ...(noNewPrivileges ? ['no-new-privileges'] : []),
        ...(seccomp === 'default' ? [] : [`seccomp=${profile ?? 'unconfined'}`]),
    ];
    return {
        ...(groups.length === 0 ? {} : { GroupAdd: groups }),
        ...(add.length === 0 ? {} : { CapAdd: (0,capabilities/* normalizeCapabilities */.I)(add) }),
        ...(drop.length === 0 ? {} : { CapDrop: (0,capabilities/* normalizeCapabilities */.I)(drop) }),
        ...(readOnlyRoot ? { ReadonlyRootfs: true } : {}),
        ...(privileged ? { Privileged: true } : {}),
        ...(unmasked ? { MaskedPaths: [], ReadonlyPaths: [] } : {}),
        ...(options.length === 0 ? {} : { SecurityOpt: options }),
    };
}
/**
 * Podman's API takes the path of a file on its own machine there.
 *
 * https://github.com/containers/podman/issues/27710
 */
function noProfile() {
    return (0,errors/* inputError */.Xu)({
        code: 'seccomp-profile',
        message: 'a seccomp profile cannot be handed to Podman: its API takes the name of a file only',
        hint: 'use Docker, or the default profile',
    });
}
/** What it may use. */
function resourceFields({ memory, cpu, pids, processors, disk, hardening }, { name: engine }) {
    const bounds = [pids, hardening?.processes ?? null].filter((bound) => bound !== null);
    const most = bounds.length === 0 ? limits/* engineLimits */.nW.processes : Math.min(...bounds);
    return {
        // Docker would add as much swap again.
        ...(memory === null ? {} : { Memory: memory, MemorySwap: memory }),
        // NanoCpus are refused where the machine has fewer; a quota is not.
        ...(cpu === null ? {} : { CpuPeriod: cpu_quota/* cpuPeriod */.W, CpuQuota: (0,cpu_quota/* quotaOf */.O)(cpu) }),
        ...(processors === null ? {} : { CpusetCpus: processors }),
        ...(disk === null ? {} : throttleFields(disk)),
        // Podman sets a limit by itself, where its control groups can.
        ...(engine === 'docker' || pids !== null ? { PidsLimit: most } : {}),
    };
}
function throttleFields({ device, bytesPerSecond }) {
    const throttle = [{ Path: device, Rate: bytesPerSecond }];
    return { BlkioDeviceReadBps: throttle, BlkioDeviceWriteBps: throttle };
}
/** What it finds in its files. */
function fileFields({ hosts, dns, sysctls, tmpfs }) {
    const extra = Object.entries(hosts).map(([name, address]) => `${name}:${address}`);
    return {
        ...(extra.length === 0 ? {} : { ExtraHosts: extra }),
        ...(dns.servers.length === 0 ? {} : { Dns: dns.servers }),
        ...(dns.searches.length === 0 ? {} : { DnsSearch: dns.searches }),
        ...(dns.options.length === 0 ? {} : { DnsOptions: dns.options }),
        ...(Object.keys(sysctls).length === 0 ? {} : { Sysctls: sysctls }),
        ...(Object.keys(tmpfs).length === 0 ? {} : { Tmpfs: tmpfs }),
    };
}
/** Whose namespaces it is in. */
function namespaceFields({ ipc, pid, sharedMemory, userNamespace, }) {
    return {
        // Of Docker's daemon, which remaps all containers or none, nothing else can be asked.
        ...(userNamespace === 'own' ? { UsernsMode: 'auto' } : {}),
        ...(ipc.kind === 'own' ? {} : { IpcMode: namespaceMode(ipc) }),
        ...(pid.kind === 'own' ? {} : { PidMode: namespaceMode(pid) }),
        ...(sharedMemory === null ? {} : { ShmSize: sharedMemory }),
    };
}
function namespaceMode(namespace) {
    return namespace.kind === 'of' ? `container:${namespace.container}` : namespace.kind;
}
/** Nothing of these is what the image brings: no engine copies anything into them. */
function mountFields({ mounts }, dialect) {
    if (dialect.name === 'podman')
        mounts.forEach(requirePlainPaths);
    return mounts.map((mount) => {
        const { target } = mount;
        const access = mount.readOnly ? { ReadOnly: true } : {};
        if (mount.kind === 'host') {
            const BindOptions = { Propagation: mount.propagation };
            return { Type: 'bind', Source: mount.source, Target: target, ...access, BindOptions };
        }
        const { volume, path } = mount;
        if (path !== null && !takesSubpath(dialect)) {
            return { Type: 'bind', Source: `${volume.mountpoint}/${path}`, Target: target, ...access };
        }
        const VolumeOptions = { NoCopy: true, ...(path === null ? {} : { Subpath: path }) };
        return { Type: 'volume', Source: volume.name, Target: target, ...access, VolumeOptions };
    });
}
/**
 * Podman writes a mount as one text with commas before it reads it: a comma in a path would be the
 * beginning of another option, such as another source.
 *
 * @throws CanaryError (input)
 */
function requirePlainPaths(mount) {
    const paths = [
        mount.target,
        mount.kind === 'host' ? mount.source : `${mount.volume.mountpoint}/${mount.path ?? ''}`,
    ];
    const odd = paths.find((path) => /[,"\r\n]/.test(path));
    if (odd === undefined)
        return;
    throw (0,errors/* inputError */.Xu)({
        code: 'mount-path',
        message: `Podman cannot mount a path with a comma, a quote or a line end in it: ${(0,errors/* quote */.hD)(odd)}`,
        hint: 'use Docker, or another path',
    });
}
/** What the engine itself opens below a volume cannot be led out of it by a link. */
function takesSubpath({ name, apiVersion }) {
    return name === 'docker' && (0,api_version/* compareVersions */.Z)(apiVersion, '1.45') >= 0;
}

;// CONCATENATED MODULE: ./src/engine/docker/harden.ts
/** What it holds a container to stands in the request beside everything else that was asked for. */
function harden(body, { processes }) {
    const host = body.HostConfig ?? {};
    const hardened = {
        ...host,
        SecurityOpt: [...new Set(['no-new-privileges', ...(host.SecurityOpt ?? [])])],
        PidsLimit: host.PidsLimit ?? processes,
        ...(host.Binds === undefined ? {} : { Binds: host.Binds.map(readOnlyBind) }),
        ...(host.Mounts === undefined
            ? {}
            : {
                Mounts: host.Mounts.map((mount) => mount.Type === 'bind' ? { ...mount, ReadOnly: true } : mount),
            }),
    };
    return { ...body, HostConfig: hardened };
}
/** `source:target[:options]`; a source that is no path is a volume, which is nobody else's. */
function readOnlyBind(bind) {
    if (!bind.startsWith('/'))
        return bind;
    const [source = '', target = '', options = ''] = bind.split(':');
    const kept = options.split(',').filter((option) => !['', 'rw', 'ro'].includes(option));
    return `${source}:${target}:${['ro', ...kept].join(',')}`;
}

// EXTERNAL MODULE: ./src/engine/docker/mount-targets.ts
var mount_targets = __webpack_require__(4245);
;// CONCATENATED MODULE: ./src/engine/docker/read-only-root.ts

/** Where Podman mounts memory in a container whose root is read-only; its API has no word against it. */
const ownDirectories = ['/run', '/tmp', '/var/tmp'];
/**
 * A root that is read-only is so everywhere, but for what was asked to be mounted. What an image declares as
 * a volume there is not known here, and is shut as well.
 *
 * https://docs.podman.io/en/latest/markdown/podman-create.1.html#read-only-tmpfs
 */
function shutOwnDirectories(body) {
    const taken = (0,mount_targets/* mountTargets */.w)(body);
    const shut = ownDirectories.filter((path) => !taken.has(path));
    const Tmpfs = {
        ...Object.fromEntries(shut.map((path) => [path, 'ro'])),
        ...body.HostConfig?.Tmpfs,
    };
    return { ...body, HostConfig: { ...body.HostConfig, Tmpfs } };
}

;// CONCATENATED MODULE: ./src/engine/docker/create-request.ts





/**
 * The body of `POST /containers/create`: what the tool asks for, then the manifest's options as if
 * they stood behind it on one command line, held to what a restricted container may have, then
 * devices, as an engine that knows them would add them at the end.
 *
 * @throws CanaryError (input) when the options are not what docker's command line takes, or when
 *   the devices cannot be asked for
 */
async function toCreateRequest(request, dialect) {
    const { body, platform } = await withOptions(request, dialect);
    const held = request.hardening === null ? body : harden(body, request.hardening);
    const isOpen = request.readOnlyRoot && dialect.name === 'podman';
    const base = isOpen ? shutOwnDirectories(held) : held;
    if (request.devices === null)
        return { body: base, platform, notices: [] };
    const { addDevices } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9835));
    return { ...addDevices(base, request.devices, dialect), platform };
}
async function withOptions(request, dialect) {
    const base = baseRequest(request, dialect);
    if (request.options === null)
        return { body: base, platform: request.platform };
    // A table of some hundred flags: loaded by those who use it.
    const { applyOptions } = await __webpack_require__.e(/* import() */ 249).then(__webpack_require__.bind(__webpack_require__, 8249));
    const { body, platform } = applyOptions(base, request.options);
    const isGuest = body.HostConfig?.NetworkMode?.startsWith('container:') === true;
    return {
        // Ports are the other container's to expose; engines refuse them here.
        body: isGuest
            ? applyOptions(baseRequest({ ...request, ports: [] }, dialect), request.options).body
            : body,
        platform: request.platform ?? platform,
    };
}
/** What a container would lose of its devices, whatever else it is. */
async function checkDevices(request, dialect) {
    const container = { ...container_request/* plainContainer */.M, name: '', image: '', ...request };
    return (await toCreateRequest(container, dialect)).notices;
}
function baseRequest(request, dialect) {
    const empty = request.volumes.filter(({ source }) => source === null);
    const bound = request.volumes.filter(({ source }) => source !== null);
    const mounts = mountFields(request, dialect);
    return {
        Image: request.image,
        Env: request.env.map(({ name, value }) => `${name}=${value}`),
        Labels: request.labels,
        // A binding of a port that is not exposed is ignored by engines before 29.
        ExposedPorts: Object.fromEntries(request.ports.map((port) => [portKey(port), {}])),
        Volumes: Object.fromEntries(empty.map(({ mountPath }) => [mountPath, {}])),
        ...processFields(request),
        // The image's own health check is not asked, and would disturb short runs.
        Healthcheck: { Test: ['NONE'] },
        HostConfig: {
            ...confinementFields(request, dialect),
            ...resourceFields(request, dialect),
            ...fileFields(request),
            ...namespaceFields(request),
            ...(mounts.length === 0 ? {} : { Mounts: mounts }),
            ...networkMode(request.network),
            Binds: bound.map(({ mountPath, source }) => `${source ?? ''}:${mountPath}`),
            PortBindings: portBindings(request),
            LogConfig: {
                Type: 'json-file',
                Config: { 'max-size': limits/* engineLimits */.nW.logFile, 'max-file': '1' },
            },
        },
    };
}
function networkMode(network) {
    switch (network.kind) {
        case 'own':
            return network.name === null ? {} : { NetworkMode: network.name };
        case 'of':
            return { NetworkMode: `container:${network.container}` };
        default:
            return { NetworkMode: network.kind };
    }
}
function portBindings(request) {
    const { publish } = request;
    if (publish === null)
        return {};
    // An empty host port lets the engine choose: two runs on one host never collide.
    const binding = { HostIp: publish.hostAddress, HostPort: '' };
    return Object.fromEntries(request.ports.map((port) => [portKey(port), [binding]]));
}
function portKey({ port, protocol }) {
    return `${port}/${protocol}`;
}

// EXTERNAL MODULE: ./src/engine/device-failure.ts
var device_failure = __webpack_require__(2553);
// EXTERNAL MODULE: ./src/engine/docker/labels.ts
var docker_labels = __webpack_require__(804);
// EXTERNAL MODULE: ./src/engine/memory-kills.ts
var memory_kills = __webpack_require__(8147);
// EXTERNAL MODULE: ./src/engine/runtime-words.ts
var runtime_words = __webpack_require__(4134);
// EXTERNAL MODULE: ./src/clock.ts
var clock = __webpack_require__(9373);
;// CONCATENATED MODULE: ./src/engine/docker/remove-container.ts




async function removeContainer(client, id, signal) {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(limits/* engineLimits */.nW.remove)]);
    let lastWords = null;
    for (let attempt = 0;; attempt += 1) {
        try {
            const response = await client.transport.send(removalOf(client, id), deadline);
            response.resume();
            return;
        }
        catch (error) {
            if (isGone(error))
                return;
            if (!isPassing(error) || deadline.aborted) {
                // What the engine said last tells more than that the time is over.
                throw removalFailure(deadline.aborted ? (lastWords ?? error) : error, client, id, signal);
            }
            lastWords = error;
            await (0,clock/* sleep */.yy)(Math.min(1_000, 50 * 2 ** attempt), deadline);
        }
    }
}
/**
 * Docker kills at once. Podman first asks the process to end and waits for its stop timeout, 10 s or
 * what `--stop-timeout` says, since release 5 by default too; only its own API takes another.
 */
function removalOf({ name }, id) {
    const doing = 'removing a container';
    return name === 'podman'
        ? {
            method: 'DELETE',
            path: `/libpod/containers/${id}`,
            query: { force: 'true', volumes: 'true', timeout: '0' },
            doing,
        }
        : { method: 'DELETE', path: `/containers/${id}`, query: { force: '1', v: '1' }, doing };
}
/** A path that an engine does not know is answered with 404 as well. */
function isGone(error) {
    return error instanceof docker_transport/* ApiError */.hD && error.status === 404 && !/page not found/i.test(error.reason);
}
/** "Removal already in progress", a busy device, or an engine that is just restarting. */
function isPassing(error) {
    return error instanceof docker_transport/* ApiError */.hD
        ? error.status === 409 || error.status >= 500
        : error instanceof errors/* CanaryError */.Rc && error.problems[0].code === 'engine-lost';
}
function removalFailure(error, { name }, id, signal) {
    const { reason } = signal;
    if (reason instanceof errors/* CanaryError */.Rc && reason.kind === 'cancelled')
        return reason;
    return (0,errors/* infrastructureError */.kv)({
        code: 'container-left',
        message: `the container ${id.slice(0, 12)} may be left behind: ${(0,errors/* messageOf */.bD)(error)}`,
        hint: `remove it with: ${name} rm -f -v ${id.slice(0, 12)}`,
    }, { cause: error });
}

// EXTERNAL MODULE: ./src/engine/docker/client.ts
var docker_client = __webpack_require__(5164);
// EXTERNAL MODULE: ./src/engine/docker/run-options/values/platform.ts
var values_platform = __webpack_require__(7238);
;// CONCATENATED MODULE: ./src/engine/docker/taken-platform.ts




/** Since this version a container says which of an image's platforms it has. */
const takenPlatformApi = '1.48';
const neverAborted = new AbortController().signal;
/**
 * An engine that has several platforms of an image must have taken the one that a container was asked
 * for.
 *
 * @param platform null where none was asked for
 * @throws CanaryError (infrastructure) where it has not; the container is removed then
 */
async function requirePlatform(client, created) {
    const { id, image, platform } = created;
    if (platform === null || client.name !== 'docker' || !(0,docker_client/* hasApi */.V)(client, takenPlatformApi))
        return;
    const path = `/containers/${id}`;
    const doing = 'inspecting a container';
    const call = { method: 'GET', path: `${path}/json`, doing };
    const container = (0,json/* recordOf */.zv)(await client.transport.readJson(call, neverAborted));
    const taken = (0,json/* recordOf */.zv)((0,json/* recordOf */.zv)(container['ImageManifestDescriptor'])['platform']);
    const [os, architecture] = [(0,json/* textOf */.b6)(taken['os']), (0,json/* textOf */.b6)(taken['architecture'])];
    const [wantedOs, wantedArchitecture = architecture] = (0,values_platform/* parsePlatform */.F)(platform).split('/');
    // The older store has one platform of an image, and does not say so here.
    if (os === '' || (os === wantedOs && architecture === wantedArchitecture))
        return;
    const removal = { method: 'DELETE', path, query: { force: '1', v: '1' } };
    await client.transport.readJson({ ...removal, doing: 'removing a container' }, neverAborted);
    throw (0,errors/* infrastructureError */.kv)({
        code: 'container-create',
        message: `the engine was asked for ${image} for ${platform}, and took the one for ${os}/${architecture}`,
    });
}

;// CONCATENATED MODULE: ./src/engine/docker/containers.ts














const containers_neverAborted = new AbortController().signal;
async function createContainer(client, request) {
    const doing = `creating a container from ${request.image}`;
    try {
        const { body, platform } = await toCreateRequest(request, client);
        const answer = (0,json/* recordOf */.zv)(await client.transport.readJson({
            method: 'POST',
            path: '/containers/create',
            doing,
            query: { name: request.name, ...(platform === null ? {} : { platform }) },
            body,
            deadlineMs: limits/* engineLimits */.nW.create,
        }, containers_neverAborted));
        const id = (0,json/* textOf */.b6)(answer['Id']);
        if (id === '')
            throw (0,docker_transport/* unexpectedAnswer */.au)(doing);
        await requirePlatform(client, { id, image: request.image, platform });
        await provideProgram(client, id, request);
        return { id, warnings: (0,json/* textsOf */.CB)(answer['Warnings']) };
    }
    catch (error) {
        throw createFailure(error, request, client);
    }
}
/** No container is left that has not what was asked for: nobody knows of it yet. */
async function provideProgram(client, id, { program }) {
    if (program === null)
        return;
    const { writeFiles } = await __webpack_require__.e(/* import() */ 424).then(__webpack_require__.bind(__webpack_require__, 3424));
    const { path, bytes } = program;
    const file = { kind: 'file', path: path.slice(1), mode: 0o755, uid: 0, gid: 0, bytes };
    const deadline = AbortSignal.timeout(limits/* engineLimits */.nW.answer);
    try {
        await writeFiles(client, { id, directory: '/' }, [file], deadline);
    }
    catch (error) {
        await removeContainer(client, id, AbortSignal.timeout(limits/* engineLimits */.nW.remove)).catch(() => undefined);
        throw error;
    }
}
/** The engine refuses options with 400 and 500 alike; what is lost on the way is no refusal. */
function createFailure(error, request, { name }) {
    if (!(error instanceof docker_transport/* ApiError */.hD))
        return error;
    const failure = (0,device_failure/* deviceFailure */.R)(error.reason, name, { cause: error });
    if (failure !== null)
        return failure;
    const fault = (0,runtime_words/* faultIn */._)(error.reason);
    if (fault.kind !== 'unknown' && fault.kind !== 'engine') {
        return new container_refused/* ContainerRefused */.W(request.image, fault, error.reason, { cause: error });
    }
    const problem = {
        code: 'container-create',
        message: `the engine refuses to create a container from ${request.image}: ${error.reason}`,
    };
    const isInput = fault.kind === 'unknown' && (error.status < 500 || request.options !== null);
    return new errors/* CanaryError */.Rc(isInput ? 'input' : 'infrastructure', problem, { cause: error });
}
async function startContainer(client, id, signal) {
    try {
        const response = await client.transport.send({ method: 'POST', path: `/containers/${id}/start`, doing: 'starting a container' }, signal);
        response.resume();
        return { started: true };
    }
    catch (error) {
        if (!(error instanceof docker_transport/* ApiError */.hD))
            throw error;
        if (error.status === 304)
            return { started: true };
        const state = await inspectContainer(client, id, signal);
        const message = state === null || state.error === '' ? error.reason : state.error;
        const failure = (0,device_failure/* deviceFailure */.R)(message, client.name, { cause: error });
        if (failure !== null)
            throw failure;
        return { started: false, fault: (0,runtime_words/* faultIn */._)(message), message };
    }
}
async function inspectContainer(client, id, signal) {
    const doing = 'inspecting a container';
    try {
        const call = { method: 'GET', path: `/containers/${id}/json`, doing };
        const answer = await client.transport.readJson(call, signal);
        const state = toState((0,json/* recordOf */.zv)(answer));
        // Taken for the state of a container, it would read as one that has ended.
        if (state.id === '')
            throw (0,docker_transport/* unexpectedAnswer */.au)(doing);
        if (state.oomKilled || state.pid === 0 || !client.isLocal)
            return state;
        return { ...state, oomKilled: await (0,memory_kills/* hadMemoryKill */.L)(state.pid, state.id) };
    }
    catch (error) {
        if (error instanceof docker_transport/* ApiError */.hD && isMissing(error))
            return null;
        throw error;
    }
}
/** While it removes a container, Podman finds it and then finds it missing. */
function isMissing({ status, reason }) {
    return status === 404 || (status === 500 && /(?:^|: )no such container$/.test(reason));
}
function toState(container) {
    const state = (0,json/* recordOf */.zv)(container['State']);
    const network = (0,json/* recordOf */.zv)(container['NetworkSettings']);
    const host = (0,json/* recordOf */.zv)(container['HostConfig']);
    const isRunning = state['Running'] === true;
    return {
        id: (0,json/* textOf */.b6)(container['Id']),
        name: (0,json/* textOf */.b6)(container['Name']).replace(/^\//, ''),
        status: statusOf((0,json/* textOf */.b6)(state['Status']), state['Running']),
        pid: isRunning ? (0,json/* numberOf */.rl)(state['Pid']) : 0,
        exitCode: (0,json/* numberOf */.rl)(state['ExitCode']),
        ...stopSignalOf((0,json/* recordOf */.zv)(container['Config'])['StopSignal']),
        oomKilled: state['OOMKilled'] === true,
        error: (0,json/* textOf */.b6)(state['Error']),
        createdAt: timeOf(container['Created']),
        startedAt: timeOf(state['StartedAt']),
        finishedAt: timeOf(state['FinishedAt']),
        network: networkOf((0,json/* textOf */.b6)(host['NetworkMode'])),
        runtime: (0,json/* textOf */.b6)(host['Runtime']),
        mounts: (0,json/* listOf */.c3)(container['Mounts'])
            .filter(json/* isRecord */.u4)
            .map((mount) => ({
            source: (0,json/* textOf */.b6)(mount['Source']),
            destination: (0,json/* textOf */.b6)(mount['Destination']),
        })),
        addresses: addressesOf((0,json/* recordOf */.zv)(network['Networks'])),
        published: publishedOf((0,json/* recordOf */.zv)(network['Ports'])),
    };
}
/** Docker has a name, or what the image says; Podman may have the number. */
function stopSignalOf(value) {
    const written = typeof value === 'number' ? String(value) : (0,json/* textOf */.b6)(value).toUpperCase();
    if (written === '' || written === '0')
        return {};
    if (!/^[0-9]+$/.test(written)) {
        return { stopSignal: written.startsWith('SIG') ? written : `SIG${written}` };
    }
    const known = Object.entries(external_node_os_.constants.signals).find(([, number]) => String(number) === written);
    return { stopSignal: known?.[0] ?? written };
}
function statusOf(status, running) {
    switch (status) {
        case 'running':
            // Podman's way to tell that it waits for the process to heed a stop.
            return running === false ? 'stopping' : 'running';
        case 'stopping':
        case 'created':
        case 'exited':
        case 'restarting':
        case 'paused':
            return status;
        // Podman's words for the two ends of a container's life.
        case 'initialized':
        case 'configured':
            return 'created';
        case 'stopped':
        case 'dead':
            return 'exited';
        default:
            return running === true ? 'running' : 'other';
    }
}
/** The engine writes year 1 for "never". */
function timeOf(value) {
    const time = Date.parse((0,json/* textOf */.b6)(value));
    return Number.isFinite(time) && time > 0 ? new Date(time).toISOString() : null;
}
function addressesOf(networks) {
    return (Object.entries(networks)
        .map(([network, value]) => {
        const endpoint = (0,json/* recordOf */.zv)(value);
        const address = (0,json/* textOf */.b6)(endpoint['IPAddress']) || (0,json/* textOf */.b6)(endpoint['GlobalIPv6Address']);
        return { network, address, aliases: (0,json/* textsOf */.CB)(endpoint['Aliases']) };
    })
        // A name would be looked up, and lead to any machine.
        .filter(({ address }) => (0,external_node_net_.isIP)(address) !== 0)
        .sort((left, right) => (left.network < right.network ? -1 : 1)));
}
/** Podman writes an empty address for all of them. */
function publishedOf(ports) {
    return Object.entries(ports).flatMap(([key, value]) => {
        const port = parsePortKey(key);
        const [first, ...rest] = (0,json/* listOf */.c3)(value)
            .filter(json/* isRecord */.u4)
            .flatMap((binding) => {
            const hostPort = portOf((0,json/* textOf */.b6)(binding['HostPort']));
            return hostPort === null ? [] : [{ host: (0,json/* textOf */.b6)(binding['HostIp']), port: hostPort }];
        });
        if (port === null || first === undefined)
            return [];
        return [{ ...port, bindings: [first, ...rest] }];
    });
}
/** `80/tcp`; null for what is none. */
function parsePortKey(key) {
    const [text = '', protocol = ''] = key.split('/');
    const port = portOf(text);
    const known = ['tcp', 'udp', 'sctp'].find((one) => one === protocol);
    return port === null || known === undefined ? null : { port, protocol: known };
}
function networkOf(mode) {
    if (mode === 'host' || mode === 'none')
        return { kind: mode };
    const [, container] = /^container:(.+)$/.exec(mode) ?? [];
    if (container !== undefined)
        return { kind: 'of', container };
    const [, path] = /^ns:(.*)$/.exec(mode) ?? [];
    return path === undefined ? { kind: 'own' } : { kind: 'namespace', path };
}
/** Null for 0, which stands for "not yet", and for what is no port: connecting to it would throw. */
function portOf(text) {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return port > 0 && port <= 65_535 ? port : null;
}
async function waitForExit(client, id, signal, onWatching) {
    const doing = 'waiting for a container to end';
    const condition = 'next-exit';
    const open = (docker, abortSignal) => docker.getContainer(id).wait({ condition, abortSignal });
    const response = await client.transport.open({ doing, open }, signal);
    // Engines send the headers of their answer once they watch.
    onWatching();
    const stop = () => response.destroy();
    signal.addEventListener('abort', stop, { once: true });
    try {
        let size = 0;
        for await (const chunk of response) {
            size += chunk.length;
            if (size > limits/* engineLimits */.nW.errorBytes)
                throw new Error('its answer has no end');
        }
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,errors/* infrastructureError */.kv)({ code: 'engine-lost', message: `lost the engine while ${doing}: ${(0,errors/* messageOf */.bD)(error)}` }, { cause: error });
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
    signal.throwIfAborted();
}
async function renameContainer(client, id, name, signal) {
    const call = {
        method: 'POST',
        path: `/containers/${id}/rename`,
        query: { name },
        doing: 'renaming a container',
    };
    await client.transport.readJson(call, signal);
}
async function listContainers(client, labels, signal) {
    const doing = 'looking for containers';
    const query = { all: '1', filters: (0,docker_labels/* labelFilters */.G)(labels) };
    const call = { method: 'GET', path: '/containers/json', doing, query };
    const answer = await client.transport.readJson(call, signal);
    if (!Array.isArray(answer))
        throw (0,docker_transport/* unexpectedAnswer */.au)(doing);
    const known = answer.filter(json/* isRecord */.u4).filter(({ Id }) => (0,json/* textOf */.b6)(Id) !== '');
    return known.map((container) => ({
        id: (0,json/* textOf */.b6)(container['Id']),
        name: ((0,json/* textsOf */.CB)(container['Names'])[0] ?? '').replace(/^\//, ''),
        labels: new Map(Object.entries((0,json/* recordOf */.zv)(container['Labels'])).map(([name, value]) => [name, (0,json/* textOf */.b6)(value)])),
    }));
}

;// CONCATENATED MODULE: ./src/engine/docker/cdi-support.ts
function cdiSupportOf(told) {
    const { name, version, specDirectories, devices } = told;
    const isOff = name === 'docker' && specDirectories?.length === 0;
    return {
        engine: `${name} ${version}`,
        kind: appliesCdi(told) ? 'native' : isOff ? 'off' : 'none',
        specDirectories,
        devices,
        newestVersion: newestVersions[name].find(([release]) => isAtLeast(version, release))?.[1] ?? null,
    };
}
/**
 * Docker says so in `/info`; Podman does since 5.4.0 through this API, and before that it ignores the
 * request without a word.
 */
function appliesCdi({ name, version, specDirectories }) {
    return name === 'docker' ? (specDirectories ?? []).length > 0 : isAtLeast(version, [5, 4, 0]);
}
/** Newest `cdiVersion` that an engine's CDI library reads, from which release on; newest first. */
const newestVersions = {
    docker: [
        [[29, 2, 0], '1.1.0'],
        [[28, 1, 0], '1.0.0'],
        [[27, 4, 0], '0.8.0'],
        [[26, 1, 0], '0.7.0'],
        [[25, 0, 0], '0.6.0'],
    ],
    podman: [
        [[5, 9, 0], '1.1.0'],
        [[5, 5, 0], '1.0.0'],
        [[5, 2, 0], '0.8.0'],
        [[5, 1, 0], '0.7.0'],
        [[4, 8, 0], '0.6.0'],
        [[4, 1, 0], '0.5.0'],
    ],
};
/** A pre-release (`5.4.0-rc1`) comes before its release: what it lacks, it lacks silently. */
function isAtLeast(version, [major, minor, patch]) {
    const match = /^v?(\d+)\.(\d+)(?:\.(\d+))?(-)?/.exec(version);
    if (match === null)
        return false;
    const [, first, second, third = '0', prerelease] = match;
    const difference = Number(first) - major || Number(second) - minor || Number(third) - patch;
    return difference > 0 || (difference === 0 && prerelease === undefined);
}

// EXTERNAL MODULE: ./src/engine/docker/devices.ts + 1 modules
var devices = __webpack_require__(9835);
;// CONCATENATED MODULE: ./src/engine/docker/describe.ts




/** What the engine is and can: `GET /version` and `GET /info`, asked together. */
async function describeEngine(client, signal) {
    const [versionAnswer, infoAnswer] = await Promise.all([
        client.transport.readJson({ method: 'GET', path: '/version', doing: 'asking for its version' }, signal),
        client.transport.readJson({ method: 'GET', path: '/info', doing: 'asking for its state' }, signal),
    ]);
    const version = (0,json/* recordOf */.zv)(versionAnswer);
    const info = (0,json/* recordOf */.zv)(infoAnswer);
    if ((0,json/* textOf */.b6)(version['Version']) === '')
        throw (0,docker_transport/* unexpectedAnswer */.au)('asking for its version');
    if ((0,json/* textOf */.b6)(info['OSType']) === '')
        throw (0,docker_transport/* unexpectedAnswer */.au)('asking for its state');
    const told = { name: client.name, version: engineVersion(version, client.name) };
    return {
        ...told,
        apiVersion: client.apiVersion,
        hostName: (0,json/* textOf */.b6)(info['Name']),
        kernelVersion: (0,json/* textOf */.b6)(info['KernelVersion']),
        operatingSystem: (0,json/* textOf */.b6)(version['Os']) || (0,json/* textOf */.b6)(info['OSType']),
        architecture: (0,json/* textOf */.b6)(version['Arch']),
        isRootless: isRootless(info),
        remapsUsers: (0,json/* textsOf */.CB)(info['SecurityOptions']).some((option) => /(^|=)userns(,|$)/.test(option)),
        withoutLimits: [
            ...(info['MemoryLimit'] === false ? ['memory'] : []),
            ...(info['CPUSet'] === false ? ['processors'] : []),
        ],
        storageDirectory: (0,json/* textOf */.b6)(info['DockerRootDir']) || null,
        cgroupVersion: (0,json/* textOf */.b6)(info['CgroupVersion']) || null,
        storageDriver: (0,json/* textOf */.b6)(info['Driver']) || null,
        defaultRuntime: (0,json/* textOf */.b6)(info['DefaultRuntime']) || null,
        runtimes: Object.keys((0,json/* recordOf */.zv)(info['Runtimes'])).sort(),
        cdi: cdiSupportOf({
            ...told,
            specDirectories: Array.isArray(info['CDISpecDirs']) ? (0,json/* textsOf */.CB)(info['CDISpecDirs']) : null,
            devices: discoveredCdiDevices(info, client),
        }),
    };
}
/** Podman reports the Docker version it imitates; its own is that of the component. */
function engineVersion(version, name) {
    const podman = (0,json/* listOf */.c3)(version['Components'])
        .filter(json/* isRecord */.u4)
        .find((component) => (0,json/* textOf */.b6)(component['Name']) === 'Podman Engine');
    return (name === 'podman' && (0,json/* textOf */.b6)(podman?.['Version'])) || (0,json/* textOf */.b6)(version['Version']);
}
function isRootless(info) {
    const options = (0,json/* textsOf */.CB)(info['SecurityOptions']);
    return options.some((option) => /(^|=)rootless(,|$)/.test(option)) || info['Rootless'] === true;
}
/** Docker leaves an empty list out; it lists what it found since version 1.50 of its API. */
function discoveredCdiDevices(info, { name, apiVersion }) {
    const value = info['DiscoveredDevices'];
    const appliesCdi = (0,json/* textsOf */.CB)(info['CDISpecDirs']).length > 0;
    const listsThem = name === 'docker' && appliesCdi && (0,devices/* isApiAtLeast */.D)(apiVersion, 50);
    if (!Array.isArray(value))
        return listsThem ? [] : null;
    return value
        .filter(json/* isRecord */.u4)
        .filter((device) => (0,json/* textOf */.b6)(device['Source']) === 'cdi')
        .map((device) => (0,json/* textOf */.b6)(device['ID']))
        .filter((name) => name !== '');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/engine/docker/inspect-exec.ts

/** What the engine knows of a command: whether it runs, its process, its exit code. */
async function inspectExec(client, execId, signal) {
    const call = {
        method: 'GET',
        path: `/exec/${execId}/json`,
        doing: 'inspecting a command',
    };
    return (0,json/* recordOf */.zv)(await client.transport.readJson(call, signal));
}

;// CONCATENATED MODULE: ./src/engine/docker/exec-process.ts





/**
 * Learns which process a command is, once it has run for a moment: when its time is over, the kernel
 * can be asked whether it lives, and an engine that does not answer is not needed for that.
 */
function watchProcess(client, containerId, execId) {
    const over = new AbortController();
    let seen = null;
    const learn = async () => {
        if (!client.isLocal)
            return;
        // The engine takes a command before it has a process; one that is never seen runs elsewhere.
        for (let look = 0; look < limits/* engineLimits */.nW.processLooks; look += 1) {
            await (0,clock/* sleep */.yy)(limits/* engineLimits */.nW.processLook * 2 ** look, over.signal);
            if (over.signal.aborted)
                return;
            const state = await inspectExec(client, execId, over.signal);
            const pid = (0,json/* numberOf */.rl)(state['Pid']);
            if ((await lookAt(pid, containerId)).kind === 'gone')
                continue;
            seen = pid;
            return;
        }
    };
    // What it does not learn is asked again when the time is over; an engine that is lost is told there.
    const learning = learn().catch(() => undefined);
    return {
        look: async () => (seen === null ? null : await lookAt(seen, containerId)),
        stop: async () => {
            over.abort(new Error('the command has ended'));
            await learning;
        },
    };
}
/** Process ids are used again: only one that stands in the container's control group is meant. */
async function lookAt(pid, containerId) {
    if (pid <= 1)
        return { kind: 'gone' };
    const [groups, stat, uptime] = await Promise.all([
        read(`/proc/${pid}/cgroup`),
        read(`/proc/${pid}/stat`),
        read('/proc/uptime'),
    ]);
    if (!groups.includes(containerId))
        return { kind: 'gone' };
    return lifeIn(stat, uptime);
}
/**
 * proc(5): the state is the first field behind the name in parentheses, the start the 20th, in
 * hundredths of a second after boot on every architecture that Node runs on.
 *
 * @param stat of `/proc/<pid>/stat`; empty when there is no such process
 * @param uptime of `/proc/uptime`
 */
function lifeIn(stat, uptime) {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const started = Number(fields[19]);
    const now = Number(uptime.split(' ')[0]);
    if (stat === '' || 'ZXx'.includes(fields[0] ?? 'X'))
        return { kind: 'gone' };
    if (!Number.isFinite(started) || !Number.isFinite(now))
        return { kind: 'gone' };
    return { kind: 'alive', age: Math.max(0, now * 1000 - started * 10) };
}
async function read(path) {
    return await (0,promises_.readFile)(path, 'utf8').catch(() => '');
}

;// CONCATENATED MODULE: ./src/engine/docker/exec-end.ts





/**
 * Finds out whether a command still ran when its time was over. The kernel of this machine knows;
 * elsewhere the engine's word counts as long as it comes at once: one that comes late may be of a
 * command that ended since, and one of an engine that was stopped may be of one that ended before.
 */
async function endAtDeadline(client, exec) {
    const at = performance.now();
    const life = await exec.watch.look();
    if (life?.kind === 'alive')
        return running(life.age, at, exec);
    const wasSeen = life !== null;
    const signal = AbortSignal.timeout(limits/* engineLimits */.nW.kill);
    const since = () => performance.now() - at;
    try {
        for (;;) {
            const state = await inspectExec(client, exec.execId, signal);
            const isPrompt = since() <= limits/* engineLimits */.nW.prompt;
            if (state['Running'] !== true)
                return ended(client, state, wasSeen, isPrompt);
            const pid = (0,json/* numberOf */.rl)(state['Pid']);
            const now = client.isLocal && !wasSeen ? await lookAt(pid, exec.containerId) : null;
            if (now?.kind === 'alive')
                return running(now.age - since(), at, exec);
            // The kernel does not show it here, and the engine says so at once.
            if (!wasSeen && isPrompt)
                return running(Number.POSITIVE_INFINITY, at, exec);
            if (!wasSeen)
                return { kind: 'unknown' };
            // The engine is about to learn that it has ended.
            await (0,clock/* sleep */.yy)(limits/* engineLimits */.nW.killPoll, signal);
        }
    }
    catch {
        // The engine does not answer, or has lost the command with its container.
        return { kind: 'unknown' };
    }
}
function running(age, at, { startedAt }) {
    return { kind: 'running', ranFor: Math.max(0, Math.min(age, at - startedAt)) };
}
/** A failure is one whenever it came; a success has to have come in time. */
function ended({ name }, state, wasSeen, isPrompt) {
    const exitCode = state['ExitCode'];
    const isKnown = state['Running'] === false && Number.isSafeInteger(exitCode);
    // Podman tells 0 of a command that has not begun, too.
    if (!isKnown || (name === 'podman' && !wasSeen))
        return { kind: 'unknown' };
    if (exitCode === 0 && !wasSeen && !isPrompt)
        return { kind: 'unknown' };
    return { kind: 'ended', exitCode: Number(exitCode) };
}

;// CONCATENATED MODULE: ./src/engine/docker/frames.ts
const types = ['stdin', 'stdout', 'stderr', 'error'];
const headerLength = 8;
function createFrameReader(onPayload) {
    const header = Buffer.alloc(headerLength);
    let headerFilled = 0;
    let type = 'stdout';
    let remaining = 0;
    return {
        push: (chunk) => {
            let offset = 0;
            while (offset < chunk.length) {
                if (remaining > 0) {
                    const payload = chunk.subarray(offset, offset + remaining);
                    onPayload(type, payload);
                    remaining -= payload.length;
                    offset += payload.length;
                    continue;
                }
                const part = chunk.subarray(offset, offset + headerLength - headerFilled);
                header.set(part, headerFilled);
                headerFilled += part.length;
                offset += part.length;
                if (headerFilled < headerLength)
                    return;
                headerFilled = 0;
                type = typeOf(header);
                remaining = header.readUInt32BE(4);
            }
        },
    };
}
function typeOf(header) {
    const type = types[header[0] ?? -1];
    if (type === undefined || header[1] !== 0 || header[2] !== 0 || header[3] !== 0) {
        throw new Error(`the engine sent output that is not framed (0x${header.toString('hex')})`);
    }
    return type;
}

;// CONCATENATED MODULE: ./src/engine/docker/kill-exec.ts






/**
 * Stops a command whose time is over, with its children: by its process group on this machine, or
 * by a second command in the container. What cannot be stopped ends with the container.
 *
 * @returns whether the process is known to be gone
 */
async function killExec(client, containerId, execId) {
    const signal = AbortSignal.timeout(limits/* engineLimits */.nW.kill);
    try {
        const state = await inspectExec(client, execId, signal);
        if (state['Running'] !== true)
            return true;
        const pid = (0,json/* numberOf */.rl)(state['Pid']);
        if (!client.isLocal || pid <= 1 || !(await belongsTo(pid, containerId)))
            return false;
        if (!(await killGroup(pid)))
            await killFromInside(client, containerId, pid, signal);
        return await hasEnded(client, execId, signal);
    }
    catch {
        // Best effort: the check has failed by its deadline already, and says what became of it.
        return false;
    }
}
/** The engine learns of the end a moment later. */
async function hasEnded(client, execId, signal) {
    for (;;) {
        const state = await inspectExec(client, execId, signal);
        if (state['Running'] !== true)
            return true;
        await (0,clock/* sleep */.yy)(limits/* engineLimits */.nW.killPoll, signal);
    }
}
/** Process ids are used again: only one that stands in this container's control group is killed. */
async function belongsTo(pid, containerId) {
    const groups = await (0,promises_.readFile)(`/proc/${pid}/cgroup`, 'utf8').catch(() => '');
    return groups.includes(containerId);
}
/** Every command of an exec leads its own process group; needs root or the same user. */
async function killGroup(pid) {
    const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name in parentheses and may hold blanks; the group is the third after it.
    const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
    if (group !== pid)
        return false;
    try {
        process.kill(-pid, 'SIGKILL');
        return true;
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) === 'EPERM')
            return false;
        throw error;
    }
}
async function killFromInside(client, containerId, pid, signal) {
    const status = await (0,promises_.readFile)(`/proc/${pid}/status`, 'utf8');
    const inside = /^NSpid:.*\t(\d+)$/m.exec(status)?.[1];
    if (inside === undefined)
        return;
    const answer = await client.transport.readJson({
        method: 'POST',
        path: `/containers/${containerId}/exec`,
        doing: 'preparing to stop a command',
        body: { User: '0', Cmd: ['kill', '-9', `-${inside}`] },
    }, signal);
    const execId = (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(answer)['Id']);
    const response = await client.transport.open({
        doing: 'stopping a command',
        open: (docker, abortSignal) => docker.getExec(execId).start({ Detach: true, abortSignal }),
    }, signal);
    response.resume();
}

// EXTERNAL MODULE: ./src/engine/tail.ts
var engine_tail = __webpack_require__(1658);
;// CONCATENATED MODULE: ./src/engine/docker/exec.ts













/**
 * Runs a command in a container: create, start, read its output to the end, ask for its exit code.
 * The API has no call to stop one, so an abort answers soon and `killExec` does what it can.
 *
 * Docker tells the words of a command that cannot be started to another one that cannot be started
 * at the same time: such a command is tried again, and never blamed for what another one is.
 */
async function execInContainer(client, containerId, request, signal) {
    for (let repeat = 0;; repeat += 1) {
        const outcome = await execOnce(client, containerId, request, signal);
        if (outcome.kind !== 'not-started' || !isOfAnother(outcome.fault, request))
            return outcome;
        if (repeat === limits/* engineLimits */.nW.execRepeats || signal.aborted) {
            return { ...outcome, fault: { kind: 'unknown' }, message: null };
        }
        // By chance, so that those that met do not meet again.
        await (0,clock/* sleep */.yy)(Math.random() * limits/* engineLimits */.nW.execRepeatPause * 2 ** repeat, signal);
    }
}
function isOfAnother(fault, { command: [program] }) {
    return fault.kind === 'program' && fault.program !== null && fault.program !== program;
}
async function execOnce(client, containerId, request, signal) {
    const output = { stdout: (0,engine_tail/* createTail */.$)(request.keepBytes), stderr: (0,engine_tail/* createTail */.$)(request.keepBytes) };
    let exec = null;
    try {
        const execId = await createExec(client, containerId, request, signal);
        const response = await startExec(client, execId, signal);
        const watch = watchProcess(client, containerId, execId);
        exec = { containerId, execId, watch, startedAt: performance.now() };
        await readOutput(response, output, signal);
        const exitCode = await readExitCode(client, execId, signal);
        return await outcomeOf(client, containerId, exitCode, output, signal);
    }
    catch (error) {
        if (signal.aborted)
            return await cutShort(client, containerId, exec, output);
        if (isContainerGone(error))
            return { kind: 'container-gone' };
        const refusal = refusalOf(error);
        if (refusal !== null)
            return refusal;
        throw engineFault(error);
    }
    finally {
        await exec?.watch.stop();
    }
}
/** Its time is over, or the run is. */
async function cutShort(client, containerId, exec, output) {
    const aborted = { kind: 'aborted', ...textsIn(output) };
    const signal = AbortSignal.timeout(limits/* engineLimits */.nW.kill);
    if (exec === null) {
        const answers = await inspectContainer(client, containerId, signal).then(() => true, () => false);
        return { ...aborted, stopped: true, ranFor: answers ? 0 : null };
    }
    const end = await endAtDeadline(client, exec);
    if (end.kind === 'ended') {
        const outcome = outcomeOf(client, containerId, end.exitCode, output, signal);
        return await outcome.catch(() => ({ ...aborted, stopped: true, ranFor: null }));
    }
    if (end.kind === 'unknown')
        return { ...aborted, stopped: false, ranFor: null };
    const stopped = await killExec(client, containerId, exec.execId);
    return { ...aborted, stopped, ranFor: end.ranFor };
}
/** What the engine finds out of a container's own settings before it starts anything. */
function refusalOf(error) {
    if (!(error instanceof docker_transport/* ApiError */.hD))
        return null;
    const fault = (0,runtime_words/* faultIn */._)(error.reason);
    if (fault.kind === 'unknown' || fault.kind === 'engine')
        return null;
    return { kind: 'not-started', exitCode: 126, fault, message: error.reason };
}
/** Output that breaks off, or that is no output, is no result of the command. */
function engineFault(error) {
    if (error instanceof errors/* CanaryError */.Rc)
        return error;
    const message = `lost the engine while a command ran in the container: ${(0,errors/* messageOf */.bD)(error)}`;
    return (0,errors/* infrastructureError */.kv)({ code: 'engine-lost', message }, { cause: error });
}
function textsIn({ stdout, stderr }) {
    return { stdout: stdout.text(), stderr: stderr.text() };
}
async function createExec(client, containerId, request, signal) {
    const doing = 'preparing a command in the container';
    const answer = await client.transport.readJson({
        method: 'POST',
        path: `/containers/${containerId}/exec`,
        doing,
        body: { AttachStdout: true, AttachStderr: true, Tty: false, ...processOf(request) },
    }, signal);
    const id = (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(answer)['Id']);
    if (id === '')
        throw (0,docker_transport/* unexpectedAnswer */.au)(doing);
    return id;
}
function processOf({ command, env = [], workingDirectory, user }) {
    return {
        Cmd: command,
        ...(env.length === 0 ? {} : { Env: env.map(({ name, value }) => `${name}=${value}`) }),
        ...(workingDirectory === undefined ? {} : { WorkingDir: workingDirectory }),
        ...(user === undefined ? {} : { User: user }),
    };
}
async function startExec(client, execId, signal) {
    return await client.transport.open({
        doing: 'starting a command in the container',
        open: (docker, abortSignal) => docker.getExec(execId).start({ Detach: false, Tty: false, abortSignal }),
    }, signal);
}
async function readOutput(response, output, signal) {
    const stop = () => response.destroy();
    signal.addEventListener('abort', stop, { once: true });
    try {
        const reader = createFrameReader((type, payload) => {
            if (type === 'stdout')
                output.stdout.push(payload);
            else
                output.stderr.push(payload);
        });
        for await (const chunk of response)
            reader.push(chunk);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
    signal.throwIfAborted();
}
async function outcomeOf(client, containerId, exitCode, output, signal) {
    // Podman tells 0 of a command that the container's end kept from running, too.
    const isDoubtful = exitCode === 0 && client.name === 'podman';
    if (isDoubtful && !(await isRunning(client, containerId, signal))) {
        return { kind: 'container-gone' };
    }
    const texts = textsIn(output);
    const message = `${texts.stdout}\n${texts.stderr}`.trim();
    const [words = ''] = message.split('\n', 1);
    if (exitCode >= 125 && exitCode <= 127 && isRuntimeFailure(words)) {
        return { kind: 'not-started', exitCode, fault: (0,runtime_words/* faultIn */._)(words), message };
    }
    const cut = ['stdout', 'stderr'].filter((name) => output[name].isTruncated());
    return { kind: 'exited', exitCode, ...texts, ...(cut.length === 0 ? {} : { cut }) };
}
async function isRunning(client, containerId, signal) {
    const state = await inspectContainer(client, containerId, signal);
    return state?.status === 'running';
}
/**
 * The runtime's own words, which Docker writes to stdout and Podman to stderr: all that there is, for
 * nothing ran. A program that ends with 126 or 127 by itself says something else.
 */
function isRuntimeFailure(words) {
    return /^(?:OCI runtime exec failed: |(?:Error: )?(?:runc|crun|youki|kata|OCI runtime)\b[^:]*: |Error: (?:executable file|exec failed|open executable)|unable to find (?:user|group) )/.test(words);
}
/**
 * The output can end before the command: it may have closed it. Once it has ended, the engine may
 * need a moment until it has stored the exit code.
 */
async function readExitCode(client, execId, signal) {
    let ended = null;
    for (let pause = 5;; pause = Math.min(limits/* engineLimits */.nW.exitCodePoll, pause * 2)) {
        const state = await inspectExec(client, execId, signal);
        const exitCode = state['ExitCode'];
        // What is not known for certain must never read as 0, which is a success.
        if (state['Running'] === false && Number.isSafeInteger(exitCode))
            return Number(exitCode);
        if (state['Running'] !== true)
            ended ??= performance.now();
        if (ended !== null && performance.now() - ended > limits/* engineLimits */.nW.exitCode) {
            throw new Error('the engine does not tell the exit code of a command that has ended');
        }
        await (0,clock/* sleep */.yy)(pause, signal);
        signal.throwIfAborted();
    }
}
/** 404: removed; 409, and Podman's 500: not running any more. */
function isContainerGone(error) {
    if (!(error instanceof docker_transport/* ApiError */.hD))
        return false;
    return (error.status === 404 ||
        error.status === 409 ||
        /^Container [0-9a-f]+ is not running|^No such (?:container|exec)|^(?:container|task) \S+ is stopped|: (?:no such (?:container|exec session)|container state improper)$/i.test(error.reason));
}

// EXTERNAL MODULE: ./src/engine/docker/images.ts
var docker_images = __webpack_require__(9977);
;// CONCATENATED MODULE: ./src/engine/docker/stop-container.ts



/** The engine answers once the container has ended. */
async function stopContainer(client, id, graceMs, signal) {
    const seconds = (0,whole_seconds/* wholeSeconds */.$)(graceMs);
    const call = {
        method: 'POST',
        path: `/containers/${id}/stop`,
        query: { t: String(seconds) },
        doing: 'stopping a container',
        deadlineMs: seconds * 1000 + limits/* engineLimits */.nW.answer,
    };
    try {
        await client.transport.readJson(call, signal);
    }
    catch (error) {
        // 304: it has ended before.
        if (!(error instanceof docker_transport/* ApiError */.hD) || ![304, 404].includes(error.status))
            throw error;
    }
}
async function killContainer(client, id, signal) {
    await sendSignal(client, { id, name: null }, signal);
}
/** @param name of the signal; null for the one that nothing survives */
async function sendSignal(client, { id, name }, signal) {
    const call = {
        method: 'POST',
        path: `/containers/${id}/kill`,
        doing: name === null ? 'killing a container' : `sending ${name} to a container`,
        ...(name === null ? {} : { query: { signal: name } }),
    };
    try {
        await client.transport.readJson(call, signal);
    }
    catch (error) {
        // 409: it does not run.
        if (!(error instanceof docker_transport/* ApiError */.hD) || ![404, 409].includes(error.status))
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/engine/docker/logs.ts




async function tailLogs(client, id, bounds, signal) {
    // Podman loses parts of lines that were not written at once, where it is asked for the last ones.
    const last = client.name === 'podman' ? {} : { tail: bounds.lines };
    const which = { stdout: true, stderr: true, ...last };
    const response = await client.transport.open({
        doing: "reading a container's log",
        open: (docker, abortSignal) => docker.getContainer(id).logs({ ...which, abortSignal }),
    }, signal);
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(limits/* engineLimits */.nW.answer)]);
    const tail = (0,engine_tail/* createTail */.$)(bounds.maxBytes);
    await logs_readOutput(response, (_stream, bytes) => {
        tail.push(bytes);
    }, deadline);
    signal.throwIfAborted();
    const { text, isCut } = lastLines(tail.text(), bounds.lines);
    return { text, truncated: isCut || tail.isTruncated() };
}
/** As long as the signal lets it: an engine may answer only when there is something to tell. */
async function followLog(client, id, onOutput, signal) {
    const which = { stdout: true, stderr: true, follow: true };
    const response = await client.transport.open({
        doing: "following a container's log",
        open: (docker, abortSignal) => docker.getContainer(id).logs({ ...which, abortSignal }),
        deadlineMs: limits/* runLimits */.g2.longest,
    }, signal);
    await logs_readOutput(response, onOutput, signal);
    signal.throwIfAborted();
}
/** To its end, or to that of the signal, which is no failure. */
async function logs_readOutput(response, onOutput, signal) {
    const stop = () => response.destroy();
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted)
        stop();
    try {
        // A container with a terminal sends its output as it is, any other in frames.
        let reader = null;
        let isRaw = false;
        for await (const chunk of response) {
            if (reader === null && !isRaw) {
                isRaw = !looksFramed(chunk);
                reader = createFrameReader((type, payload) => {
                    onOutput(type === 'stderr' ? 'stderr' : 'stdout', payload);
                });
            }
            if (isRaw)
                onOutput('stdout', chunk);
            else
                reader?.push(chunk);
        }
    }
    catch (error) {
        if (signal.aborted)
            return;
        throw (0,errors/* infrastructureError */.kv)({ code: 'engine-logs', message: `cannot read the container's log: ${(0,errors/* messageOf */.bD)(error)}` }, { cause: error });
    }
    finally {
        signal.removeEventListener('abort', stop);
        response.destroy();
    }
}
function lastLines(text, most) {
    const lines = text.split('\n');
    // What stands behind the last line end is none.
    const kept = lines.at(-1) === '' ? most + 1 : most;
    return { text: lines.slice(-kept).join('\n'), isCut: lines.length > kept };
}
function looksFramed(chunk) {
    const [type, first, second, third] = chunk;
    return type !== undefined && type <= 3 && first === 0 && second === 0 && third === 0;
}

;// CONCATENATED MODULE: ./src/engine/docker/while-ending.ts



/**
 * Asks again what can be asked twice, where a process that the engine looked at ended meanwhile. Podman answers then
 * that it failed, and knows of the end a moment later.
 */
function askingAgain(transport) {
    return {
        ...transport,
        readJson: async (call, signal) => {
            const ask = () => transport.readJson(call, signal);
            return call.method === 'GET' ? await whileEnding(ask, signal) : await ask();
        },
    };
}
async function whileEnding(ask, signal) {
    for (let repeat = 0;; repeat += 1) {
        try {
            return await ask();
        }
        catch (error) {
            if (!isEnding(error) || repeat === limits/* engineLimits */.nW.endingRepeats)
                throw error;
            await (0,clock/* sleep */.yy)(limits/* engineLimits */.nW.endingPause, signal);
            signal.throwIfAborted();
        }
    }
}
function isEnding(error) {
    if (!(error instanceof docker_transport/* ApiError */.hD) || error.status !== 500)
        return false;
    return /\/proc\/\d+\/.*no such process$/.test(error.reason);
}

;// CONCATENATED MODULE: ./src/engine/docker/engine.ts













/** The Docker Engine API, as Docker and Podman serve it. */
function createDockerEngine(contact, onCall = null) {
    const { endpoint, agent, apiVersion, name } = contact;
    // The modem takes an agent, which its types leave out.
    const options = { ...modemAddress(endpoint), version: `v${apiVersion}`, agent: (0,docker_transport/* quietly */.gd)(agent) };
    const dockerode = new (docker_default())(options);
    // The types know less of `dial` than it can: transport.ts names what is used.
    const modem = dockerode.modem;
    const transport = askingAgain((0,docker_transport/* createTransport */.oO)(modem, (0,locate/* describeEndpoint */.N)(endpoint), onCall));
    const isLocal = endpoint.kind === 'socket' && process.platform === 'linux';
    const client = { transport, name, apiVersion, isLocal };
    let description = null;
    const describe = (signal) => (description ??= describeEngine(client, signal));
    return {
        identity: {
            program: name,
            location: locationOf(endpoint, isLocal),
            url: (0,locate/* describeEndpoint */.N)(endpoint),
            address: addressOf(endpoint),
            describe,
        },
        images: {
            find: (reference, signal, platform = null) => docker_images/* findImage */.F1(client, { reference, platform }, signal),
            pull: (request, signal) => docker_images/* pullImage */.ZP(client, request, signal),
            load: (archive, signal) => docker_images/* loadImage */.yt(client, archive, signal),
            tag: async (id, reference, signal) => {
                const { tagImage } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 5351));
                await tagImage(client, { id, reference }, signal);
            },
            push: async (request, signal) => {
                const { pushImage } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 5351));
                await pushImage(client, request, signal);
            },
        },
        containers: containersOf(client, describe),
        volumes: volumesOf(client),
        networks: networksOf(client),
        builder: builderOf(client),
        runOptions: runOptionsOf(client),
        pods: null,
        cdi: {
            support: async (signal) => (await describe(signal)).cdi,
            losses: (request) => checkDevices(request, client),
        },
        close: () => {
            agent.destroy();
        },
    };
}
function containersOf(client, describe) {
    return {
        needsPauseImage: true,
        create: (request) => createContainer(client, request),
        start: (id, signal) => startContainer(client, id, signal),
        inspect: (id, signal) => inspectContainer(client, id, signal),
        grants: async (id, signal) => {
            const { inspectGrants } = await __webpack_require__.e(/* import() */ 595).then(__webpack_require__.bind(__webpack_require__, 8595));
            return await inspectGrants(client, id, await describe(signal), signal);
        },
        wait: (id, signal, onWatching) => waitForExit(client, id, signal, onWatching),
        interventions: async (container, signal) => {
            const { interventions } = await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 8693));
            return await interventions(client, container, signal);
        },
        exec: (id, request, signal) => execInContainer(client, id, request, signal),
        followLog: (id, onOutput, signal) => followLog(client, id, onOutput, signal),
        logs: (id, bounds, signal) => tailLogs(client, id, bounds, signal),
        rename: (id, name, signal) => renameContainer(client, id, name, signal),
        stop: (id, graceMs, signal) => stopContainer(client, id, graceMs, signal),
        sendSignal: (id, name, signal) => sendSignal(client, { id, name }, signal),
        kill: (id, signal) => killContainer(client, id, signal),
        limitCpu: async (id, millicores, signal) => {
            const { limitCpu } = await __webpack_require__.e(/* import() */ 976).then(__webpack_require__.bind(__webpack_require__, 3595));
            return await limitCpu(client, id, millicores, signal);
        },
        changes: async (id, signal) => {
            const { changesOf } = await __webpack_require__.e(/* import() */ 474).then(__webpack_require__.bind(__webpack_require__, 93));
            return await changesOf(client, id, signal);
        },
        files: filesOf(client),
        remove: (id, signal) => removeContainer(client, id, signal),
        list: (labels, signal) => listContainers(client, labels, signal),
    };
}
/** An archive reader: loaded by those who use it. */
function filesOf(client) {
    const load = () => __webpack_require__.e(/* import() */ 424).then(__webpack_require__.bind(__webpack_require__, 3424));
    return {
        write: async (id, directory, files, signal) => {
            await (await load()).writeFiles(client, { id, directory }, files, signal);
        },
        read: async (id, path, maxBytes, signal) => await (await load()).readFile(client, { id, path }, maxBytes, signal),
        copy: async (from, to, maxBytes, signal) => {
            const { copyFiles } = await __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 3036));
            return await copyFiles(client, { from, to, maxBytes }, signal);
        },
        stat: async (id, path, signal) => await (await load()).fileStatus(client, { id, path }, signal),
        archive: client.name === 'podman'
            ? null
            : async (id, path, signal) => await (await load()).openArchive(client, { id, path }, signal),
        everything: async (id, signal) => await (await load()).openEverything(client, id, signal),
    };
}
function volumesOf(client) {
    const load = () => __webpack_require__.e(/* import() */ 728).then(__webpack_require__.bind(__webpack_require__, 2728));
    return {
        create: async (request, signal) => await (await load()).createVolume(client, request, signal),
        remove: async (name, signal) => {
            await (await load()).removeVolume(client, name, signal);
        },
        list: async (labels, signal) => await (await load()).listVolumes(client, labels, signal),
    };
}
function networksOf(client) {
    const load = () => __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 6316));
    return {
        createClosed: async (request, signal) => {
            await (await load()).createClosedNetwork(client, request, signal);
        },
        remove: async (name, signal) => {
            await (await load()).removeNetwork(client, name, signal);
        },
        list: async (labels, signal) => await (await load()).listNetworks(client, labels, signal),
    };
}
function builderOf(client) {
    const build = (request, signal) => buildImage(client, request, signal);
    return client.name === 'docker'
        ? { name: "the engine's own builder", takesBuildx: true, cacheFrom: 'images', build }
        : { name: "Podman's builder", takesBuildx: false, cacheFrom: 'repositories', build };
}
/** A table of some hundred flags: loaded by those who use it. */
function runOptionsOf(client) {
    return {
        check: async (options) => {
            const { checkOptions } = await __webpack_require__.e(/* import() */ 249).then(__webpack_require__.bind(__webpack_require__, 8249));
            return checkOptions(options, client);
        },
        grants: async (options, mayRead) => {
            const { grantsOfOptions } = await Promise.all(/* import() */[__webpack_require__.e(249), __webpack_require__.e(995)]).then(__webpack_require__.bind(__webpack_require__, 9376));
            return grantsOfOptions(options, mayRead, client);
        },
        settings: async (options) => {
            const { settingsOfOptions } = await Promise.all(/* import() */[__webpack_require__.e(249), __webpack_require__.e(593)]).then(__webpack_require__.bind(__webpack_require__, 8974));
            return settingsOfOptions(options);
        },
        atFault: async (options, fault) => {
            const { optionAtFault } = await Promise.all(/* import() */[__webpack_require__.e(249), __webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__, 795));
            return optionAtFault(options, fault);
        },
    };
}
function modemAddress(endpoint) {
    return endpoint.kind === 'socket'
        ? // The modem reads DOCKER_HOST itself; an empty host keeps it from winning.
            { socketPath: endpoint.path, host: '' }
        : {
            host: endpoint.host,
            port: endpoint.port,
            protocol: endpoint.tls === null ? 'http' : 'https',
        };
}
function locationOf(endpoint, isLocalSocket) {
    return endpoint.kind === 'socket'
        ? { isLocalSocket, publishedHost: '127.0.0.1', socketPath: endpoint.path }
        : { isLocalSocket, publishedHost: endpoint.host, socketPath: null };
}
/** A docker context stays what it is: its TLS files, and the builders that were made for it. */
function addressOf(endpoint) {
    if (endpoint.context !== undefined)
        return null;
    const url = (0,locate/* describeEndpoint */.N)(endpoint);
    if (endpoint.kind === 'socket' || endpoint.tls === null)
        return { url, tls: 'none' };
    return { url, tls: endpoint.tls.verify ? 'verified' : 'unverified' };
}


/***/ }),

/***/ 9977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   YN: () => (/* binding */ encodeReference),
/* harmony export */   ZP: () => (/* binding */ pullImage),
/* harmony export */   iY: () => (/* binding */ toAuthConfig),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   yt: () => (/* binding */ loadImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4165);
/* harmony import */ var _infrastructure_trouble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6173);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5164);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8794);
/* harmony import */ var _image_configuration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4064);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8896);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8410);








/** Since this version an engine can be asked for one of the platforms that a name has. */
const platformApi = '1.49';
/**
 * Docker's store of containerd has images of several platforms under one name, and the id that it
 * runs them by is their index's: the platform decides which of them a container gets.
 */
async function findImage(client, { reference, platform }, signal) {
    const shown = await inspectImage(client, reference, {}, signal);
    const isAsked = platform !== null && client.name === 'docker' && (0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .hasApi */ .V)(client, platformApi);
    if (shown === null || !isAsked)
        return shown;
    // By its id: the name may lead elsewhere by now.
    const query = { platform: platformQuery(platform) };
    const found = await inspectImage(client, shown.id, query, signal);
    return found === null ? shown : { ...found, id: shown.id, isFromRegistry: shown.isFromRegistry };
}
async function inspectImage(client, reference, query, signal) {
    const doing = `looking for the image ${reference}`;
    const path = `/images/${encodeReference(reference)}/json`;
    try {
        const call = { method: 'GET', path, doing, query };
        const image = toImage((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .recordOf */ .zv)(await client.transport.readJson(call, signal)), client);
        if (image.id === '')
            throw (0,_transport_js__WEBPACK_IMPORTED_MODULE_4__/* .unexpectedAnswer */ .au)(doing);
        return image;
    }
    catch (error) {
        if (error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_4__/* .ApiError */ .hD && error.status === 404)
            return null;
        if (error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_4__/* .ApiError */ .hD && isNoReference(error)) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
                code: 'image-reference',
                message: `"${reference}" is no image reference: ${error.reason}`,
            });
        }
        throw error;
    }
}
function platformQuery(platform) {
    const [os, architecture, variant] = platform.split('/');
    return JSON.stringify({ os, architecture, variant });
}
/** Docker answers 400; Podman 500, as for its own faults. */
function isNoReference({ status, reason }) {
    return status === 400 || /invalid reference format/i.test(reason);
}
/** Slashes and colons are part of the path; everything else is escaped. */
function encodeReference(reference) {
    return encodeURIComponent(reference).replaceAll('%2F', '/').replaceAll('%3A', ':');
}
function toImage(image, { name }) {
    const variant = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(image['Variant']);
    const platform = `${(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(image['Os'])}/${(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(image['Architecture'])}`;
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(image['Id']);
    const repoDigests = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textsOf */ .CB)(image['RepoDigests']);
    const config = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .recordOf */ .zv)(image['Config']);
    // Podman makes one for whatever it has, and the containerd store of Docker gives an image its id
    // as one: only a digest beside the id of the configuration was told by a registry.
    const isFromRegistry = name === 'docker' &&
        repoDigests.length > 0 &&
        !repoDigests.some((one) => one.endsWith(`@${id}`));
    return {
        id,
        repoDigests,
        isFromRegistry,
        platform: variant === '' ? platform : `${platform}/${variant}`,
        user: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(config['User']),
        configuration: (0,_image_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .imageConfiguration */ .S)(config),
        ...sizeOf(image['Size']),
        ...labelsOf((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .recordOf */ .zv)(config['Labels'])),
        ...createdAt((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(image['Created'])),
    };
}
function labelsOf(labels) {
    const texts = Object.entries(labels).flatMap(([name, value]) => typeof value === 'string' ? [[name, value]] : []);
    return texts.length === 0 ? {} : { labels: new Map(texts) };
}
function createdAt(created) {
    return created === '' ? {} : { created };
}
/** Engines of some versions say 0 where they do not know. */
function sizeOf(size) {
    return typeof size === 'number' && Number.isSafeInteger(size) && size > 0
        ? { sizeBytes: size }
        : {};
}
async function pullImage(client, request, signal) {
    const doing = `pulling ${request.reference}`;
    try {
        const image = {
            fromImage: request.reference,
            // Without a tag or digest the engine would pull every tag.
            ...(hasTagOrDigest(request.reference) ? {} : { tag: 'latest' }),
            ...(request.platform === null ? {} : { platform: request.platform }),
        };
        const auth = request.credentials === null ? undefined : toAuthConfig(request.credentials);
        const open = (docker, abortSignal) => docker.createImage(auth, { ...image, abortSignal });
        const deadlineMs = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .engineLimits */ .nW.silence;
        const response = await client.transport.open({ doing, open, deadlineMs }, signal);
        const told = new Map();
        let pulled = { digest: null, id: null };
        await (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .followProgress */ .F)(response, doing, signal, (line) => {
            // Layers report every few milliseconds; people read when something changes.
            const [id, status] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(line['id']), (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(line['status'])];
            pulled = pulledBy(client, pulled, { id, status });
            if (told.get(id) === status)
                return;
            told.set(id, status);
            request.onProgress(id === '' ? status : `${id}: ${status}`);
        });
        // An image of this name may be there already, and would be taken for the one that was pulled.
        if (![...told.values()].some((status) => status !== ''))
            throw (0,_transport_js__WEBPACK_IMPORTED_MODULE_4__/* .unexpectedAnswer */ .au)(doing);
        return pulled;
    }
    catch (error) {
        throw refusal(error, 'image-pull', `cannot pull ${request.reference}`);
    }
}
/** Docker says `Digest: sha256:…`; the last thing that Podman has downloaded is the image itself. */
function pulledBy({ name }, before, { id, status }) {
    if (name === 'podman') {
        const isWhole = /^(?:Download|Pull) complete$/.test(status) && /^[0-9a-f]{12,64}$/.test(id);
        return isWhole ? { ...before, id } : before;
    }
    const [, digest] = /^Digest: (sha256:[0-9a-f]{64})$/.exec(status.trim()) ?? [];
    return id !== '' || digest === undefined ? before : { ...before, digest };
}
function toAuthConfig(credentials) {
    const { serverAddress: serveraddress, username, password } = credentials;
    const { identityToken: identitytoken, registryToken: registrytoken } = credentials;
    if (identitytoken !== '')
        return { identitytoken, serveraddress };
    if (registrytoken !== '')
        return { registrytoken, serveraddress };
    return { username, password, serveraddress };
}
function hasTagOrDigest(reference) {
    return reference.slice(reference.lastIndexOf('/') + 1).includes(':') || reference.includes('@');
}
async function loadImage(client, archive, signal) {
    const doing = 'loading an image archive';
    const loaded = [];
    try {
        const open = (docker, abortSignal) => docker.loadImage(archive, { quiet: true, abortSignal });
        const deadlineMs = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .engineLimits */ .nW.silence;
        const response = await client.transport.open({ doing, open, deadlineMs }, signal);
        await (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .followProgress */ .F)(response, doing, signal, (line) => {
            const [, name] = /^Loaded image(?: ID)?: (\S+)/.exec((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(line['stream']).trim()) ?? [];
            if (name !== undefined)
                loaded.push(name);
        });
        return loaded;
    }
    catch (error) {
        throw refusal(error, 'image-load', 'the engine cannot load the archive');
    }
}
/**
 * What the engine or the registry refuses is the input's fault; a full disk, and what keeps them
 * from each other, is not; the words of both are kept. Engines tell either before the stream begins, or in it.
 */
function refusal(error, code, what) {
    const isRefusal = error instanceof _progress_js__WEBPACK_IMPORTED_MODULE_3__/* .ProgressError */ .M || error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_4__/* .ApiError */ .hD;
    if (!isRefusal)
        return error;
    const reason = error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_4__/* .ApiError */ .hD ? error.reason : error.message;
    const kind = (0,_infrastructure_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .isInfrastructureTrouble */ .X)(reason) ? 'infrastructure' : 'input';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc(kind, { code, message: `${what}: ${reason}` }, { cause: error });
}


/***/ }),

/***/ 804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ labelFilters)
/* harmony export */ });
/** The API's filter for what carries all the labels; null stands for any value. */
function labelFilters(labels) {
    const label = Object.entries(labels).map(([name, value]) => value === null ? name : `${name}=${value}`);
    return JSON.stringify({ label });
}


/***/ }),

/***/ 4245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ cleanPath),
/* harmony export */   w: () => (/* binding */ mountTargets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Where something is mounted that was asked for. */
function mountTargets(base) {
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
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/(?<=.)\/+$/, '');
}


/***/ }),

/***/ 8896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ followProgress),
/* harmony export */   M: () => (/* binding */ ProgressError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4165);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8794);



/** The engine said, in the middle of a stream that began with 200, that it failed. */
class ProgressError extends Error {
    name = 'ProgressError';
    /** Of a build's command, where the engine tells. */
    exitCode;
    constructor(message, exitCode = null) {
        super(message);
        this.exitCode = exitCode;
    }
}
/**
 * Reads the JSON lines of a pull, build or load to their end. A stream that says nothing for
 * `engineLimits.silence` is given up.
 *
 * @throws ProgressError with the engine's words when a line says `error`
 */
async function followProgress(response, doing, signal, onLine) {
    const stop = () => response.destroy();
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted)
        stop();
    response.setTimeout(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .engineLimits */ .nW.silence, () => {
        response.destroy(new Error(`it said nothing for ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .engineLimits */ .nW.silence / 1000} s`));
    });
    try {
        let rest = '';
        response.setEncoding('utf8');
        for await (const chunk of response) {
            const lines = (rest + chunk).split('\n');
            rest = lines.pop() ?? '';
            if (rest.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .engineLimits */ .nW.lineBytes)
                throw new Error('a line of its answer has no end');
            for (const line of lines)
                handleLine(line, onLine);
        }
        handleLine(rest, onLine);
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof ProgressError)
            throw error;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({ code: 'engine-lost', message: `lost the engine while ${doing}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` }, { cause: error });
    }
    finally {
        signal.removeEventListener('abort', stop);
        response.destroy();
    }
    signal.throwIfAborted();
}
function handleLine(text, onLine) {
    if (text.trim() === '')
        return;
    const line = JSON.parse(text);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(line))
        return;
    const failure = failureIn(line);
    if (failure !== '')
        throw new ProgressError(failure.trim(), exitCodeIn(line['errorDetail']));
    onLine(line);
}
/** Whatever says `error` is one, in any form: what failed must never pass for done. */
function failureIn({ error, errorDetail }) {
    const words = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(error) || (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(errorDetail)['message']);
    const isSilent = [error, errorDetail].every((part) => !part);
    return words !== '' || isSilent ? words : JSON.stringify(error ?? errorDetail);
}
function exitCodeIn(detail) {
    const code = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(detail) ? detail['code'] : null;
    return typeof code === 'number' && Number.isInteger(code) && code > 0 ? code : null;
}


/***/ }),

/***/ 8410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ unexpectedAnswer),
/* harmony export */   gd: () => (/* binding */ quietly),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   oO: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var dockerode__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9040);
/* harmony import */ var dockerode__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(dockerode__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4165);
/* harmony import */ var _or_aborted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(216);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8794);






/** The engine answered, and the answer was no; where nobody knows better, that is its fault. */
class ApiError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CanaryError */ .Rc {
    status;
    /** The engine's own words. */
    reason;
    constructor(call, status, reason) {
        super('infrastructure', {
            code: 'engine-refused',
            message: `the engine answered ${status} while ${call.doing}: ${reason}`,
        });
        this.status = status;
        this.reason = reason;
    }
}
const everyStatus = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [index + 100, true]));
/**
 * Hands on every answer once its headers are there, whoever asks. The modem's own reading never
 * settles when the connection closes in the middle, takes truncated JSON for a buffer, and keeps
 * bodies and refusals of any size (docker-modem, lib/modem.js, `buildRequest` and `getCause`); dockerode
 * would have it read `logs` without `follow`, and `wait` (lib/container.js).
 */
function answersAsTheyCome(modem) {
    return {
        dial: (options, callback) => {
            modem.dial({ ...options, isStream: true, statusCodes: everyStatus }, callback);
        },
    };
}
/** Tells of every call, whoever makes it, once its headers are there or will not come. */
function tellingCalls(modem, onCall) {
    return {
        dial: (options, callback) => {
            const from = performance.now();
            const [path = ''] = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(options['path']).split('?', 1);
            modem.dial(options, (error, response) => {
                const durationMs = performance.now() - from;
                const status = response?.statusCode ?? null;
                onCall({ method: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(options['method']), path, status, durationMs });
                callback(error, response);
            });
        },
    };
}
/**
 * @param endpoint how people know the engine, for error sentences
 * @param onCall told of every call; null where nobody wants to know
 */
function createTransport(modem, endpoint, onCall = null) {
    const plain = answersAsTheyCome(modem);
    const answers = onCall === null ? plain : tellingCalls(plain, onCall);
    const docker = new (dockerode__WEBPACK_IMPORTED_MODULE_1___default())(ofModem(answers));
    const answerTo = async (call, signal) => {
        signal.throwIfAborted();
        const deadline = new AbortController();
        const timer = setTimeout(() => {
            deadline.abort(silent(call, endpoint));
        }, call.deadlineMs ?? _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .engineLimits */ .nW.answer);
        const both = quietly(AbortSignal.any([signal, deadline.signal]));
        try {
            const asking = 'open' in call ? call.open(docker, both) : dial(answers, call, both);
            // The modem was told to give every answer as it is, which the types of dockerode cannot know.
            const response = (await (0,_or_aborted_js__WEBPACK_IMPORTED_MODULE_5__/* .orAborted */ .H)(asking, both));
            if (response.statusCode !== undefined && response.statusCode < 300)
                return response;
            throw new ApiError(call, response.statusCode ?? 0, await readReason(response));
        }
        catch (error) {
            throw explain(error, both, call, endpoint);
        }
        finally {
            clearTimeout(timer);
        }
    };
    const readJson = async (call, signal) => {
        const deadline = AbortSignal.timeout(call.deadlineMs ?? _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .engineLimits */ .nW.answer);
        const both = AbortSignal.any([signal, deadline]);
        const response = await answerTo(call, both).catch((error) => {
            throw deadline.aborted && !signal.aborted ? silent(call, endpoint) : error;
        });
        try {
            return parseJson(await readBounded(response, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .engineLimits */ .nW.answerBytes), call);
        }
        catch (error) {
            throw deadline.aborted ? silent(call, endpoint) : explain(error, both, call, endpoint);
        }
    };
    return { send: answerTo, open: answerTo, readJson };
}
/**
 * The modem renders every request with all that hangs on it for a debug line that nobody reads:
 * some 80 ms a call for an agent and a signal in use. An object that renders itself is cheap.
 */
function quietly(value) {
    const name = value.constructor.name;
    return Object.defineProperty(value, node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom, { value: () => name });
}
/** dockerode takes a modem (lib/docker.js), which its types leave out. */
function ofModem(modem) {
    const options = { modem };
    return options;
}
function dial(modem, call, abortSignal) {
    return new Promise((resolve, reject) => {
        const options = {
            path: `${call.path}?`,
            method: call.method,
            // An empty body is sent as none; `_query` keeps the modem from putting the body in the URL.
            options: { _query: call.query ?? {}, _body: call.body ?? {} },
            abortSignal,
        };
        modem.dial(options, (error, response) => {
            if (response !== null)
                resolve(response);
            else
                reject(error instanceof Error ? error : new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)));
        });
    });
}
/** The modem does not always tell of an abort; what it has opened ends by the signal itself. */
async function readBounded(response, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > maxBytes) {
            response.destroy();
            throw new Error(`the answer has more than ${maxBytes} bytes`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function parseJson(text, call) {
    if (text.trim() === '')
        return null;
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)({ code: 'engine-answer', message: `the engine's answer while ${call.doing} is not JSON` }, { cause: error });
    }
}
async function readReason(response) {
    const body = await readBounded(response, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .engineLimits */ .nW.errorBytes).catch(() => '');
    const message = reasonIn(body).replaceAll(/\s+/g, ' ').trim();
    return message === '' ? (response.statusMessage ?? 'no reason given') : message;
}
function reasonIn(body) {
    try {
        const parsed = JSON.parse(body);
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(parsed))
            return body;
        // Podman from version 5 on answers a push as if it were in the middle of its stream.
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(parsed['message']) || (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(parsed['cause']) || (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(parsed['error']);
    }
    catch {
        // A proxy in front of the engine answers in plain text.
        return body;
    }
}
/** An answer that lacks what was asked for: whatever follows from it would be a guess. */
function unexpectedAnswer(doing) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)({
        code: 'engine-answer',
        message: `the engine's answer while ${doing} is not what it was asked for`,
        hint: 'is what answers there a Docker or Podman engine?',
    });
}
function silent(call, endpoint) {
    const seconds = (call.deadlineMs ?? _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .engineLimits */ .nW.answer) / 1000;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)({
        code: 'engine-silent',
        message: `the engine at ${endpoint} did not answer within ${seconds} s while ${call.doing}`,
    });
}
function explain(error, signal, call, endpoint) {
    if (signal.aborted)
        return signal.reason;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CanaryError */ .Rc)
        return error;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)({
        code: 'engine-lost',
        message: `lost the engine at ${endpoint} while ${call.doing}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`,
    }, { cause: error });
}


/***/ }),

/***/ 216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ orAborted)
/* harmony export */ });
/**
 * What work comes to, or an error as soon as a signal aborts. The work itself may go on: what becomes of it then is
 * heard by nobody.
 *
 * @param reason of the error; that of the signal where it is left out
 */
async function orAborted(work, signal, reason = () => signal.reason) {
    const { promise, reject } = Promise.withResolvers();
    const stop = () => {
        reject(reason());
    };
    if (signal.aborted)
        stop();
    signal.addEventListener('abort', stop, { once: true });
    try {
        return await Promise.race([promise, work]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}


/***/ })

};
;