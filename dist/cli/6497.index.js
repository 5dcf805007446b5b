"use strict";
exports.id = 6497;
exports.ids = [6497,8249];
exports.modules = {

/***/ 69990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ carries),
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   Sk: () => (/* binding */ listDirectories),
/* harmony export */   WB: () => (/* binding */ nameNow),
/* harmony export */   h8: () => (/* binding */ mountMemory),
/* harmony export */   kA: () => (/* binding */ makeOpenDirectory),
/* harmony export */   q: () => (/* binding */ removeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28794);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50333);





/**
 * What lies on this machine for containers and volumes. Nothing of it is anybody's but ours and the
 * containers': others of this machine may not even enter.
 */
async function makeDirectory(parent, name, labels) {
    const directory = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(parent, name);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(directory).labels, JSON.stringify(labels), { mode: 0o600 });
        return directory;
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)({
            code: 'cri-directory',
            message: `cannot keep what belongs to a container in ${directory}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`,
            hint: 'run as the user that the runtime runs as, on its machine',
        }, { cause: error });
    }
}
/** Those that carry all the labels; null stands for any value. */
async function listDirectories(parent, labels) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent).catch((error) => {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return [];
        throw unreadable(parent, error);
    });
    const found = await Promise.all(names.map(async (name) => ({ name, labels: await labelsOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name)) })));
    return found.filter((one) => carries(one.labels, labels));
}
function carries(labels, wanted) {
    return Object.entries(wanted).every(([key, value]) => value === null ? labels.has(key) : labels.get(key) === value);
}
async function labelsOf(directory) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(directory).labels, 'utf8').catch(() => '');
    try {
        const labels = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .recordOf */ .zv)(JSON.parse(text));
        return new Map(Object.entries(labels).map(([key, value]) => [key, String(value)]));
    }
    catch {
        // It is being made, or goes.
        return new Map();
    }
}
/** What a container is called now. */
async function nameNow({ containers }, name) {
    const later = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(containers, name)).name, 'utf8').catch(() => '');
    return later === '' ? name : later;
}
/** One that is gone is fine. What is mounted in it is taken away first, and never emptied. */
async function removeDirectory(parent, name, { mountTable, mounting }) {
    const directory = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(parent, name);
    try {
        for (const place of await mountsBelow(directory, mountTable))
            await mounting(['umount', place]);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)({
            code: 'container-left',
            message: `${directory} may be left behind: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`,
            hint: `unmount what is mounted in it, and remove it`,
        }, { cause: error });
    }
}
/** Deepest first (proc_pid_mountinfo(5): the fifth field, with octal escapes). */
async function mountsBelow(directory, mountTable) {
    const table = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(mountTable, 'utf8');
    return table
        .split('\n')
        .map((line) => (line.split(' ')[4] ?? '').replaceAll(/\\([0-7]{3})/g, unescaped))
        .filter((place) => place.startsWith(`${directory}/`))
        .sort((left, right) => right.length - left.length);
}
function unescaped(_, digits) {
    return String.fromCharCode(Number.parseInt(digits, 8));
}
/**
 * Memory at a place of this machine, as a kubelet makes it: containers get what is mounted there.
 *
 * @param options of mount(8)
 * @throws CanaryError (infrastructure)
 */
async function mountMemory(directory, options, { mounting }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
    await mounting(['mount', '-t', 'tmpfs', '-o', options, 'container-canary', directory]);
}
/** Empty, and open to whoever the container runs as. */
async function makeOpenDirectory(directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(directory, 0o777);
}
function unreadable(parent, error) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)({ code: 'cri-directory', message: `cannot look into ${parent}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` }, { cause: error });
}


/***/ }),

/***/ 26497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCriEngine: () => (/* binding */ createCriEngine)
});

// EXTERNAL MODULE: ./src/engine/find/locate.ts
var locate = __webpack_require__(25248);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/grpc/status.ts
var grpc_status = __webpack_require__(76600);
// EXTERNAL MODULE: ./src/engine/cpu-quota.ts
var cpu_quota = __webpack_require__(61701);
// EXTERNAL MODULE: ./src/engine/device-failure.ts
var device_failure = __webpack_require__(92553);
// EXTERNAL MODULE: ./src/engine/runtime-words.ts
var runtime_words = __webpack_require__(84134);
// EXTERNAL MODULE: ./src/engine/cri/directories.ts
var directories = __webpack_require__(69990);
// EXTERNAL MODULE: ./src/engine/cri/inspect.ts
var inspect = __webpack_require__(98161);
// EXTERNAL MODULE: ./src/engine/cri/note.ts
var cri_note = __webpack_require__(91161);
// EXTERNAL MODULE: ./src/engine/cri/places.ts
var cri_places = __webpack_require__(50333);
// EXTERNAL MODULE: ./src/engine/cri/refusals.ts
var refusals = __webpack_require__(20520);
;// CONCATENATED MODULE: ./src/engine/cri/containers.ts










async function startContainer(context, id, signal) {
    const { client } = context;
    const doing = 'starting a container';
    try {
        await client.call('StartContainer', { containerId: id }, { doing }, signal);
        const path = await logPathOf(context, id, signal);
        if (path !== '')
            context.logs.bound(id, path);
        return { started: true };
    }
    catch (error) {
        if (!(error instanceof grpc_status/* CallRefused */.tZ))
            throw error;
        // A sandbox runs as soon as there is one.
        const isSandbox = error.status === 'NOT_FOUND' && (await (0,inspect/* find */.I6)(context, id, signal)) !== null;
        if (isSandbox)
            return { started: true };
        const failure = (0,device_failure/* deviceFailure */.R)(error.message, 'cri', { cause: error });
        if (failure !== null)
            throw failure;
        return { started: false, fault: (0,runtime_words/* faultIn */._)(error.message), message: error.message };
    }
}
async function logPathOf(context, id, signal) {
    const found = await (0,inspect/* find */.I6)(context, id, signal);
    return found?.kind === 'container' ? found.status.logPath : '';
}
/** The runtime calls it what it was created as for ever: what it is called now is kept beside it. */
async function renameContainer(context, id, name, signal) {
    const found = await (0,inspect/* find */.I6)(context, id, signal);
    if (found === null)
        return;
    const directory = (0,cri_places/* placeOf */.$t)(context.places.containers, found.note.name);
    await (0,promises_.writeFile)((0,cri_places/* partsOf */.CI)(directory).name, name, { mode: 0o600 });
}
async function limitCpu({ client }, id, millicores, signal) {
    const doing = 'limiting the CPU of a container';
    const cpuQuota = BigInt(millicores === null ? unlimited : (0,cpu_quota/* quotaOf */.O)(millicores));
    const linux = { cpuPeriod: BigInt(cpu_quota/* cpuPeriod */.W), cpuQuota };
    try {
        await client.call('UpdateContainerResources', { containerId: id, linux }, { doing }, signal);
        return { limited: true };
    }
    catch (error) {
        if (!(error instanceof grpc_status/* CallRefused */.tZ))
            throw error;
        const message = `the runtime does not change the CPU limit of a running container: ${error.message}`;
        return { limited: false, message };
    }
}
/** Takes a limit away. */
const unlimited = -1;
/**
 * Containers, sandboxes that have none of their own, and what lies on this machine for a container that the
 * runtime does not know any more: that one has its name for an id.
 */
async function listContainers(context, labels, signal) {
    const { client, places } = context;
    const doing = 'looking for containers';
    const known = Object.entries(labels).flatMap(([key, value]) => value === null ? [] : [[key, value]]);
    const filter = { labelSelector: new Map(known) };
    // Before the runtime is asked: what is made meanwhile is not taken for left behind.
    const left = await (0,directories/* listDirectories */.Sk)(places.containers, labels);
    const [{ containers }, { items }] = await Promise.all([
        (0,refusals/* orTrouble */.Z)(client.call('ListContainers', { filter }, { doing }, signal), doing),
        (0,refusals/* orTrouble */.Z)(client.call('ListPodSandbox', { filter }, { doing }, signal), doing),
    ]);
    const inhabited = new Set(containers.map(({ podSandboxId }) => podSandboxId));
    const found = [
        ...containers,
        ...items.filter((item) => !inhabited.has(item.id) || isHolder(item.annotations)),
    ]
        .filter((one) => (0,directories/* carries */.ED)(one.labels, labels))
        .flatMap(({ id, labels: all, annotations }) => {
        const note = (0,cri_note/* readNote */.VC)(annotations);
        return note === null ? [] : [{ id, name: note.name, labels: all }];
    });
    const names = new Set(found.map(({ name }) => name));
    const forgotten = left
        .filter(({ name }) => !names.has(name))
        .map(({ name, labels: all }) => ({ id: name, name, labels: all }));
    return await Promise.all([...found, ...forgotten].map(async (one) => ({
        ...one,
        name: await (0,directories/* nameNow */.WB)(places, one.name),
    })));
}
function isHolder(annotations) {
    return (0,cri_note/* readNote */.VC)(annotations)?.purpose === 'hold-namespaces';
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/engine/container-refused.ts
var container_refused = __webpack_require__(27628);
;// CONCATENATED MODULE: ./src/engine/cri/confinement.ts
/** What the process of a container may do, and whose namespaces it is in. */
function securityContextOf(request, { user, seccompFile, groups }) {
    const { add, drop } = request.capabilities;
    const isOpen = request.privileged || request.unmasked;
    return {
        capabilities: { addCapabilities: named(add), dropCapabilities: named(drop) },
        privileged: request.privileged,
        namespaceOptions: namespacesOf(request),
        ...userOf(user),
        readonlyRootfs: request.readOnlyRoot,
        supplementalGroups: [...request.groups.map(BigInt), ...groups.map(BigInt)],
        noNewPrivs: request.noNewPrivileges || request.hardening !== null,
        // A runtime masks what it is told to mask, and nothing by itself: a kubelet tells it these.
        maskedPaths: isOpen ? [] : maskedPaths,
        readonlyPaths: isOpen ? [] : readOnlyPaths,
        seccomp: seccompOf(request, seccompFile),
    };
}
function sandboxContextOf(request) {
    return {
        namespaceOptions: namespacesOf(request),
        privileged: request.privileged,
        seccomp: { profileType: 'RuntimeDefault' },
    };
}
/** CRI knows capabilities without `CAP_`; containerd takes both, others need not. */
function named(capabilities) {
    return [...new Set(capabilities.map((name) => name.toUpperCase().replace(/^CAP_/, '')))];
}
function seccompOf({ seccomp, privileged }, file) {
    if (seccomp === 'unconfined' || privileged)
        return { profileType: 'Unconfined' };
    if (seccomp === 'default')
        return { profileType: 'RuntimeDefault' };
    return { profileType: 'Localhost', localhostRef: file };
}
/** Number or name, with the number of a group behind it. */
function userOf(user) {
    const [, name = '', group] = /^([^:]*)(?::(\d+))?$/.exec(user) ?? [];
    const runAsGroup = group === undefined ? {} : { runAsGroup: { value: BigInt(group) } };
    if (name === '')
        return runAsGroup;
    return /^\d+$/.test(name)
        ? { runAsUser: { value: BigInt(name) }, ...runAsGroup }
        : { runAsUsername: name, ...runAsGroup };
}
/** Containers share what is their sandbox's; `of` is always another of the same sandbox. */
function namespacesOf({ network, ipc, pid, purpose }) {
    const isHolder = purpose === 'hold-namespaces';
    return {
        network: network.kind === 'host' || purpose === 'look-into' ? 'NODE' : 'POD',
        ipc: ipc.kind === 'host' ? 'NODE' : 'POD',
        // Of a sandbox that others join, those that want to see each other's processes join this, too.
        pid: pidMode(pid.kind, isHolder),
    };
}
function pidMode(kind, isHolder) {
    if (kind === 'host')
        return 'NODE';
    return kind === 'of' || isHolder ? 'POD' : 'CONTAINER';
}
/** `defaultMaskedPaths` and `defaultReadonlyPaths` of Kubernetes (pkg/securitycontext/util.go), and Docker's. */
const maskedPaths = [
    ...['/proc/asound', '/proc/acpi', '/proc/interrupts', '/proc/kcore', '/proc/keys'],
    ...['/proc/latency_stats', '/proc/timer_list', '/proc/timer_stats', '/proc/sched_debug'],
    ...['/proc/scsi', '/sys/firmware', '/sys/devices/virtual/powercap'],
];
const readOnlyPaths = [
    ...['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'],
];

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/engine/cri/mounts.ts

/** @param directory of the container, for what is made for it */
function plannedMounts(request, directory) {
    const own = (index) => (0,external_node_path_.join)(directory, 'mounts', index);
    const isHeld = request.hardening !== null;
    return [
        ...request.volumes.map(({ mountPath, source }, index) => source === null
            ? { ...ownDirectory(own(`volume-${index}`), mountPath), make: 'directory' }
            : {
                ...{ source, target: mountPath, isReadOnly: isHeld, isOwn: false },
                ...{ propagation: 'PROPAGATION_PRIVATE', make: 'nothing' },
            }),
        ...Object.entries(memoryOf(request)).map(([target, options], index) => ({
            ...ownDirectory(own(`memory-${index}`), target),
            // What engines mount by themselves, unless the options say otherwise.
            make: {
                memory: ['nosuid', 'nodev', 'noexec', options].filter((one) => one !== '').join(','),
            },
        })),
        ...request.mounts.map(asked),
        ...deviceMounts(request.devices),
    ];
}
function ownDirectory(source, target) {
    const propagation = 'PROPAGATION_PRIVATE';
    return { source, target, isReadOnly: false, isOwn: true, propagation };
}
/** CRI has no memory to mount: a kubelet mounts it on its machine, and then that. */
function memoryOf({ tmpfs, sharedMemory, ipc, }) {
    const isOwn = sharedMemory !== null && sharedMemory !== runtimesSharedMemory && ipc.kind !== 'host';
    return { ...tmpfs, ...(isOwn ? { '/dev/shm': `size=${sharedMemory},mode=1777` } : {}) };
}
/** Bytes that every runtime gives `/dev/shm` by itself. */
const runtimesSharedMemory = 64 * 1024 * 1024;
function asked(mount) {
    const { target, readOnly: isReadOnly } = mount;
    if (mount.kind === 'host') {
        const { source, propagation } = mount;
        const isOwn = false;
        return {
            ...{ source, target, isReadOnly, isOwn },
            ...{ propagation: propagations[propagation], make: 'nothing' },
        };
    }
    const { volume, path } = mount;
    const source = path === null ? volume.mountpoint : (0,external_node_path_.join)(volume.mountpoint, path);
    return { ...ownDirectory(source, target), isReadOnly, make: 'nothing' };
}
const propagations = {
    rprivate: 'PROPAGATION_PRIVATE',
    rslave: 'PROPAGATION_HOST_TO_CONTAINER',
    rshared: 'PROPAGATION_BIDIRECTIONAL',
};
function deviceMounts(devices) {
    if (devices?.kind !== 'translated')
        return [];
    return devices.mounts.map(({ source, target, options }) => ({
        ...{ source, target, isReadOnly: options.includes('ro'), isOwn: false },
        ...{ propagation: 'PROPAGATION_PRIVATE', make: 'nothing' },
    }));
}
function toMount({ source, target, isReadOnly, propagation }) {
    return { hostPath: source, containerPath: target, readonly: isReadOnly, propagation };
}

;// CONCATENATED MODULE: ./src/engine/cri/resources.ts

/**
 * What a container may use.
 *
 * @param unified settings of control groups of version 2
 */
function resourcesOf({ memory, cpu, processors }, unified) {
    return {
        ...(memory === null
            ? {}
            : { memoryLimitInBytes: BigInt(memory), memorySwapLimitInBytes: BigInt(memory) }),
        ...(cpu === null ? {} : { cpuPeriod: BigInt(cpu_quota/* cpuPeriod */.W), cpuQuota: BigInt((0,cpu_quota/* quotaOf */.O)(cpu)) }),
        ...(processors === null ? {} : { cpusetCpus: processors }),
        unified,
    };
}

;// CONCATENATED MODULE: ./src/engine/cri/container-config.ts




/** What CRI is asked for, of a request that it can be asked for. */
function containerConfigOf(request, { note, mounts, confinement, logPath, program, unified }) {
    const { devices } = request;
    const groups = devices?.kind === 'translated' ? devices.groups : [];
    return {
        metadata: { name: request.name, attempt: 0 },
        image: { image: request.image },
        ...(program === null ? commandOf(request) : { command: [program], args: [] }),
        workingDir: request.workingDirectory ?? '',
        envs: environmentOf(request),
        mounts: mounts.map(toMount),
        devices: devices?.kind === 'translated' ? devices.devices.map(toDevice) : [],
        labels: new Map(Object.entries(request.labels)),
        annotations: new Map([[cri_note/* noteKey */.Ef, (0,cri_note/* writeNote */.IP)(note)]]),
        logPath,
        tty: request.terminal,
        linux: {
            resources: resourcesOf(request, unified),
            securityContext: securityContextOf(request, { ...confinement, groups }),
        },
        // The runtime resolves them, and gives what they bring to every process, by exec as well.
        cdiDevices: devices?.kind === 'native' ? devices.names.map((name) => ({ name })) : [],
    };
}
/** An entrypoint that is taken away leaves the arguments to be the command, as on docker's command line. */
function commandOf({ entrypoint, arguments: words, }) {
    const isTaken = entrypoint?.length === 0 || (entrypoint?.length === 1 && entrypoint[0] === '');
    if (isTaken)
        return { command: words, args: [] };
    return { command: entrypoint ?? [], args: words };
}
/** Of one name that is there twice the last counts: devices come last. */
function environmentOf({ env, devices }) {
    const ofDevices = devices?.kind === 'translated' ? devices.env : [];
    const all = new Map([
        ...env.map(({ name, value }) => [name, value]),
        ...ofDevices.map((written) => {
            const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(written) ?? [];
            return [name, value];
        }),
    ]);
    return [...all].map(([key, value]) => ({ key, value: Buffer.from(value) }));
}
function toDevice(device) {
    const { pathOnHost: hostPath, pathInContainer: containerPath, permissions } = device;
    return { hostPath, containerPath, permissions };
}

// EXTERNAL MODULE: ./src/engine/json.ts
var json = __webpack_require__(28794);
;// CONCATENATED MODULE: ./src/engine/cri/image-facts.ts



/** @throws CanaryError (input) where the runtime does not have the image */
async function imageFacts({ client }, reference, signal) {
    const doing = 'looking at an image';
    const asked = { image: { image: reference }, verbose: true };
    const { image, info } = await (0,refusals/* orTrouble */.Z)(client.call('ImageStatus', asked, { doing }, signal), doing);
    if (image === null) {
        const message = `the runtime does not have the image ${reference}`;
        throw new errors/* CanaryError */.Rc('input', { code: 'container-create', message });
    }
    const user = image.uid === null ? image.username : String(image.uid.value);
    return { user: user === '' ? '0' : user, stopSignal: stopSignalIn(info.get('info') ?? '') };
}
/** containerd and CRI-O tell the configuration of an image where they are asked for more. */
function stopSignalIn(info) {
    try {
        const { imageSpec } = (0,json/* recordOf */.zv)(JSON.parse(info));
        return (0,json/* textOf */.b6)((0,json/* recordOf */.zv)((0,json/* recordOf */.zv)(imageSpec)['config'])['StopSignal']);
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./src/engine/cri/pause.ts
var pause = __webpack_require__(41839);
;// CONCATENATED MODULE: ./src/engine/cri/process-bound.ts




const root = '/sys/fs/cgroup';
function groupOf(name) {
    return `container-canary-${name}`;
}
/** @throws CanaryError (infrastructure) where this machine cannot bound it */
async function boundProcesses(request) {
    const { pids, hardening } = request;
    const asked = [pids, hardening?.processes ?? null].filter((bound) => bound !== null);
    if (await isThere((0,external_node_path_.join)(root, 'cgroup.controllers'))) {
        const most = Math.min(limits/* engineLimits */.nW.processes, ...asked);
        return { unified: new Map([['pids.max', String(most)]]), parentGroup: '' };
    }
    if (asked.length === 0)
        return { unified: new Map(), parentGroup: '' };
    const group = (0,external_node_path_.join)(root, 'pids', groupOf(request.name));
    try {
        await (0,promises_.mkdir)(group, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(group, 'pids.max'), String(Math.min(...asked)));
    }
    catch (error) {
        throw (0,errors/* infrastructureError */.kv)({
            code: 'cri-processes',
            message: `how many processes the container may have cannot be bounded on this machine: ${(0,errors/* messageOf */.bD)(error)}`,
            hint: 'run as root, on a machine with control groups of version 2',
        }, { cause: error });
    }
    return { unified: new Map(), parentGroup: `/${groupOf(request.name)}` };
}
async function isThere(path) {
    return await (0,promises_.access)(path).then(() => true, () => false);
}
/** The runtime makes it below every controller, and leaves it there. */
async function removeGroups(name) {
    const controllers = await (0,promises_.readdir)(root).catch(() => []);
    await Promise.all(controllers.map(async (controller) => {
        await (0,promises_.rmdir)((0,external_node_path_.join)(root, controller, groupOf(name))).catch((error) => {
            if (!['ENOENT', 'ENOTDIR', 'EBUSY', 'EROFS', 'EACCES'].includes((0,errors/* systemErrorCode */.vq)(error)))
                throw error;
        });
    }));
}

;// CONCATENATED MODULE: ./src/engine/cri/hosts-file.ts
/**
 * `/etc/hosts` of a container: its own name, and what was asked for. A runtime would show the host's.
 *
 * @param hosts addresses by name
 */
function hostsFile(hostname, address, hosts) {
    const lines = [
        '127.0.0.1\tlocalhost',
        '::1\tlocalhost ip6-localhost ip6-loopback',
        ...Object.entries(hosts).map(([name, of]) => `${of}\t${name}`),
        ...(address === null ? [] : [`${address}\t${hostname}`]),
    ];
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./src/engine/cri/sandbox-config.ts


/** The sandbox of a container that joins no other one. */
function sandboxConfigOf(request, { note, logDirectory, parentGroup }) {
    const { name, dns } = request;
    const isPlain = [dns.servers, dns.searches, dns.options].every(({ length }) => length === 0);
    return {
        metadata: { name, uid: name, namespace: 'container-canary', attempt: 0 },
        hostname: hostnameOf(request),
        logDirectory,
        // Without it the runtime copies the host's.
        ...(isPlain ? {} : { dnsConfig: dns }),
        labels: new Map(Object.entries(request.labels)),
        annotations: new Map([[cri_note/* noteKey */.Ef, (0,cri_note/* writeNote */.IP)(note)]]),
        linux: {
            cgroupParent: parentGroup,
            securityContext: sandboxContextOf(request),
            sysctls: new Map(Object.entries(request.sysctls)),
        },
    };
}
/** Without one a runtime gives the host's. */
function hostnameOf({ network, hostname, name, purpose }) {
    return network.kind === 'host' || purpose === 'look-into' ? '' : (hostname ?? name);
}

;// CONCATENATED MODULE: ./src/engine/cri/sandboxes.ts









const neverAborted = new AbortController().signal;
/** @throws CanaryError (input) for a runtime handler that there is none of; (infrastructure) for all else */
async function runSandbox({ client, runtimeHandler }, request, plan) {
    const logDirectory = (0,cri_places/* partsOf */.CI)(plan.directory).logs;
    const config = sandboxConfigOf(request, { ...plan, logDirectory });
    const doing = 'making the sandbox of a container';
    const asking = { doing, deadlineMs: limits/* criContainerLimits */.oC.sandbox };
    try {
        const { podSandboxId: id } = await client.call('RunPodSandbox', { config, runtimeHandler }, asking, neverAborted);
        return { id, config };
    }
    catch (error) {
        if (!(error instanceof grpc_status/* CallRefused */.tZ))
            throw error;
        throw sandboxRefused(error, runtimeHandler);
    }
}
function sandboxRefused(refused, handler) {
    if (handler !== '' && /no runtime for ".*" is configured$/.test(refused.message)) {
        const problem = {
            code: 'runtime-handler',
            message: `the runtime has no handler of the name ${handler}`,
            hint: 'name one that its configuration has, or none for its own choice',
        };
        return new errors/* CanaryError */.Rc('input', problem, { cause: refused });
    }
    const message = `the runtime cannot make a sandbox for a container: ${refused.message}`;
    return (0,errors/* infrastructureError */.kv)({ code: 'cri-sandbox', message }, { cause: refused });
}
/** The sandbox of a container that is there, or that sandbox itself. */
async function joinedSandbox(context, container) {
    const found = await (0,inspect/* find */.I6)(context, container, neverAborted);
    const id = found?.kind === 'container' ? found.note.sandbox : found?.status.id;
    const doing = 'looking for the sandbox of a container';
    const sandbox = id === undefined
        ? null
        : await (0,refusals/* orGone */.P)(context.client.call('PodSandboxStatus', { podSandboxId: id }, { doing }, neverAborted), doing);
    if (id === undefined || sandbox?.status?.metadata == null) {
        const message = `the container ${container.slice(0, 12)}, whose network another one is to join, is gone`;
        throw (0,errors/* infrastructureError */.kv)({ code: 'container-vanished', message });
    }
    const { metadata, labels, annotations, linux } = sandbox.status;
    const directory = (0,cri_places/* placeOf */.$t)(context.places.containers, metadata.name);
    const namespaceOptions = linux?.namespaces?.options ?? null;
    const config = {
        ...{ metadata, labels, annotations, logDirectory: (0,cri_places/* partsOf */.CI)(directory).logs },
        linux: { securityContext: { namespaceOptions } },
    };
    return { id, config, directory };
}
/** Writes the file, once the address is known. */
async function writeHosts(context, request, { sandbox, directory }) {
    const [address] = await (0,inspect/* addressesOf */.sO)(context, sandbox, neverAborted);
    const text = hostsFile(hostnameOf(request), address?.address ?? null, request.hosts);
    await (0,promises_.writeFile)((0,cri_places/* partsOf */.CI)(directory).hosts, text, { mode: 0o644 });
}
/** With all that is in it; one that is gone is fine. */
async function removeSandbox({ client }, id, signal) {
    const doing = 'removing the sandbox of a container';
    const asked = { podSandboxId: id };
    await (0,refusals/* orGone */.P)(client.call('StopPodSandbox', asked, { doing }, signal), doing);
    await (0,refusals/* orGone */.P)(client.call('RemovePodSandbox', asked, { doing }, signal), doing);
}

;// CONCATENATED MODULE: ./src/engine/cri/unsupported.ts

/** What CRI has no field for, and nothing that means the same. */
const unsupported_refusals = [
    {
        asks: ({ network, purpose }) => network.kind === 'none' && purpose === 'run',
        what: 'to give a container no network: it has that of its sandbox',
        hint: 'leave the network out, or judge this on Docker or Podman',
    },
    {
        asks: ({ network }) => network.kind === 'own' && network.name !== null,
        what: "to choose a network by name: the runtime's network plugins give the one there is",
        hint: 'leave the network out, or judge this on Docker or Podman',
    },
    {
        asks: ({ disk }) => disk !== null,
        what: 'to slow a disk down for one container',
        hint: 'judge this on Docker or Podman',
    },
    {
        asks: ({ userNamespace }) => userNamespace === 'own',
        what: 'to let the runtime choose the users of a container: whoever asks has to map them',
        hint: 'judge this on Podman',
    },
    {
        asks: ({ volumes }) => volumes.some(({ source }) => source !== null && !isPath(source)),
        what: 'to keep volumes by name',
        hint: 'name a directory of this machine, or nothing for an empty one',
    },
    {
        asks: ({ groups }) => groups.some((group) => !isNumber(group)),
        what: 'to add a group by its name',
        hint: 'write the number of the group',
    },
    {
        asks: ({ user }) => !isNumber(/:(.*)$/s.exec(user ?? '')?.[1] ?? '0'),
        what: 'to name the group of a user',
        hint: 'write the number of the group',
    },
];
/** @throws CanaryError (input) for what cannot be asked for, in one sentence */
function refuseUnsupported(request) {
    const refusal = unsupported_refusals.find(({ asks }) => asks(request));
    if (refusal === undefined)
        return;
    throw (0,errors/* inputError */.Xu)({
        code: 'cri-unsupported',
        message: `CRI has no way ${refusal.what}`,
        hint: refusal.hint,
    });
}
function isPath(source) {
    return source.startsWith('/');
}
function isNumber(text) {
    return /^\d{1,10}$/.test(text);
}

;// CONCATENATED MODULE: ./src/engine/cri/create.ts
















const create_neverAborted = new AbortController().signal;
/**
 * A sandbox, and a container in it; the sandbox alone, where others are to join it; or a container in the
 * sandbox of another. What is made is removed where the rest cannot be.
 */
async function createContainer(context, request) {
    refuseUnsupported(request);
    context.events.open();
    const { places } = context;
    const directory = await (0,directories/* makeDirectory */.Oh)(places.containers, request.name, request.labels);
    let own = null;
    try {
        const mounts = await prepare(context, request, directory);
        const { unified, parentGroup } = await boundProcesses(request);
        const { network } = request;
        const noted = notedOf(request, mounts);
        if (request.purpose === 'hold-namespaces') {
            own = await runSandbox(context, request, { note: noted, directory, parentGroup });
            return { id: own.id, warnings: [] };
        }
        const facts = await imageFacts(context, request.image, create_neverAborted);
        const stopSignal = request.stopSignal ?? facts.stopSignal;
        const note = { ...noted, stopSignal, isStopSignalAsked: stopSignal !== facts.stopSignal };
        const planned = { note, facts, directory, unified };
        if (network.kind === 'of') {
            const sandbox = await joinedSandbox(context, network.container);
            const plan = { ...planned, mounts, logPath: `${request.name}.log` };
            return { id: await createIn(context, sandbox, request, plan), warnings: [] };
        }
        own = await runSandbox(context, request, { note, directory, parentGroup });
        const names = await namesOf(context, request, own, directory, mounts);
        const plan = { ...planned, mounts: [...mounts, ...names], logPath: '0.log' };
        return { id: await createIn(context, own, request, plan), warnings: [] };
    }
    catch (error) {
        // Why it failed says more than that something is left, which the end of the run finds by its label.
        if (own !== null)
            await removeSandbox(context, own.id, create_neverAborted).catch(() => undefined);
        await (0,directories/* removeDirectory */.q)(places.containers, request.name, await context.view()).catch(() => undefined);
        await removeGroups(request.name).catch(() => undefined);
        throw error;
    }
}
function notedOf(request, mounts) {
    const { name, purpose, network } = request;
    return {
        ...{ name, purpose, sandbox: '', stopSignal: '', isStopSignalAsked: false },
        network: network.kind === 'of' ? { container: network.container } : networkOf(request),
        mounts: mounts.map(({ source, target, isReadOnly, isOwn }) => ({
            ...{ source, target, isReadOnly, isOwn },
        })),
    };
}
function networkOf({ network, purpose }) {
    return network.kind === 'host' || purpose === 'look-into' ? 'host' : 'own';
}
/** Makes what is to be mounted, and is not there. */
async function prepare({ view }, request, directory) {
    const parts = (0,cri_places/* partsOf */.CI)(directory);
    await (0,promises_.mkdir)(parts.logs, { recursive: true });
    if (typeof request.seccomp === 'object') {
        await (0,promises_.writeFile)(parts.seccomp, request.seccomp.profile, { mode: 0o600 });
    }
    const mounts = plannedMounts(request, directory);
    for (const { source, make } of mounts) {
        if (make === 'directory')
            await (0,directories/* makeOpenDirectory */.kA)(source);
        if (typeof make === 'object')
            await (0,directories/* mountMemory */.h8)(source, make.memory, await view());
    }
    return mounts;
}
/** `/etc/hosts`, unless something else is to be there. */
async function namesOf(context, request, { id: sandbox }, directory, mounts) {
    const target = '/etc/hosts';
    const isTaken = mounts.some((mount) => mount.target === target);
    if (request.purpose === 'look-into' || isTaken || request.network.kind === 'host')
        return [];
    await writeHosts(context, request, { sandbox, directory });
    const source = (0,cri_places/* partsOf */.CI)(directory).hosts;
    const propagation = 'PROPAGATION_PRIVATE';
    return [{ source, target, isReadOnly: false, isOwn: true, propagation, make: 'nothing' }];
}
async function createIn(context, sandbox, request, { note, mounts, facts, directory, logPath, unified }) {
    const isLookedInto = request.purpose === 'look-into';
    const file = isLookedInto ? (0,pause/* pauseFile */.vs)() : request.program;
    const program = file === null ? null : await (0,pause/* provideProgram */.GR)(file, directory);
    const config = containerConfigOf(request, {
        note: { ...note, sandbox: sandbox.id },
        mounts: program === null ? mounts : [...mounts, program],
        confinement: {
            user: create_userOf(request, facts),
            seccompFile: (0,cri_places/* partsOf */.CI)(directory).seccomp,
        },
        ...{ logPath, unified },
        program: isLookedInto ? pause/* pausePath */._z : null,
    });
    const id = await ask(context, sandbox, request, { config, facts });
    // A runtime shows no files of a container that nothing runs in.
    if (isLookedInto)
        await startPause(context, id);
    return id;
}
/** Where a group alone was asked for, the user is the image's: CRI takes no group without one. */
function create_userOf({ user, purpose }, facts) {
    if (purpose === 'look-into')
        return '0';
    if (user === null)
        return '';
    return user.startsWith(':') ? `${facts.user}${user}` : user;
}
async function ask({ client }, sandbox, request, { config, facts }) {
    const doing = `creating a container from ${request.image}`;
    const asking = { doing, deadlineMs: limits/* engineLimits */.nW.create };
    const asked = { podSandboxId: sandbox.id, config, sandboxConfig: sandbox.config };
    try {
        return (await client.call('CreateContainer', asked, asking, create_neverAborted)).containerId;
    }
    catch (error) {
        throw error instanceof grpc_status/* CallRefused */.tZ ? createFailure(error, request, facts) : error;
    }
}
function createFailure(refused, request, { user }) {
    const { message: words } = refused;
    const failure = (0,device_failure/* deviceFailure */.R)(words, 'cri', { cause: refused });
    if (failure !== null)
        return failure;
    const fault = (0,runtime_words/* faultIn */._)(words);
    if (fault.kind === 'user') {
        // The runtime's words name nobody.
        const [name = user] = (request.user ?? user).split(':');
        const reason = `the image has no user ${JSON.stringify(name)}: ${words}`;
        return new container_refused/* ContainerRefused */.W(request.image, { kind: 'user', name }, reason, { cause: refused });
    }
    if (fault.kind !== 'unknown' && fault.kind !== 'engine') {
        return new container_refused/* ContainerRefused */.W(request.image, fault, words, { cause: refused });
    }
    const message = `the runtime refuses to create a container from ${request.image}: ${words}`;
    const kind = refused.status === 'INVALID_ARGUMENT' ? 'input' : 'infrastructure';
    return new errors/* CanaryError */.Rc(kind, { code: 'container-create', message }, { cause: refused });
}
async function startPause({ client }, id) {
    const doing = 'starting a container to look into';
    try {
        await client.call('StartContainer', { containerId: id }, { doing }, create_neverAborted);
    }
    catch (error) {
        const message = `${doing}: ${(0,errors/* messageOf */.bD)(error)}`;
        throw new errors/* CanaryError */.Rc('infrastructure', { code: 'container-create', message }, { cause: error });
    }
}

// EXTERNAL MODULE: ./src/clock.ts
var clock = __webpack_require__(99373);
// EXTERNAL MODULE: ./src/engine/tail.ts
var tail = __webpack_require__(1658);
// EXTERNAL MODULE: ./src/engine/whole-seconds.ts
var whole_seconds = __webpack_require__(88513);
// EXTERNAL MODULE: ./src/engine/cri/client.ts + 1 modules
var cri_client = __webpack_require__(28174);
;// CONCATENATED MODULE: ./src/engine/cri/exec.ts








/**
 * Runs a command in a container by ExecSync, which tells its output when it has ended, and not before. The
 * runtime itself ends a command whose time is over, in whole seconds; nothing else does.
 */
async function execInContainer({ client }, containerId, request, signal) {
    refuseSettings(request);
    const startedAt = performance.now();
    const seconds = request.timeout === undefined ? 0 : (0,whole_seconds/* wholeSeconds */.$)(request.timeout);
    const asked = { containerId, cmd: request.command, timeout: BigInt(seconds) };
    const asking = {
        doing: 'running a command in the container',
        deadlineMs: seconds === 0 ? limits/* runLimits */.g2.longest : seconds * 1000 + limits/* engineLimits */.nW.answer,
    };
    // The answer to a command whose time is over is worth a moment.
    const late = new AbortController();
    const answer = client.call('ExecSync', asked, asking, late.signal).then((response) => outcomeOf(response, request), (error) => refusal(error, request));
    const abort = whenAborted(signal);
    try {
        const first = await Promise.race([answer, abort.promise]);
        if (first !== null)
            return first === 'out-of-time' ? outOfTime(seconds, startedAt) : first;
        const passed = performance.now() - startedAt;
        const told = await Promise.race([answer, exec_pause(endingTime(request, passed), abort.signal)]);
        return lateOutcome(told, request, { passed, answered: performance.now() - startedAt });
    }
    finally {
        abort.stop();
        late.abort(new Error('nobody waits for the command any more'));
    }
}
/** A process is started in what the container has; CRI has no word for anything else. */
function refuseSettings({ env = [], workingDirectory, user }) {
    if (env.length === 0 && workingDirectory === undefined && user === undefined)
        return;
    throw (0,errors/* inputError */.Xu)({
        code: 'cri-exec-settings',
        message: 'CRI runs a command as the container is: with no variables, directory or user of its own',
        hint: 'set them for the container, or judge this on Docker or Podman',
    });
}
function outcomeOf({ stdout, stderr, exitCode }, { keepBytes }) {
    const tails = { stdout: (0,tail/* createTail */.$)(keepBytes), stderr: (0,tail/* createTail */.$)(keepBytes) };
    tails.stdout.push(stdout);
    tails.stderr.push(stderr);
    const cut = ['stdout', 'stderr'].filter((name) => tails[name].isTruncated());
    return {
        ...{ kind: 'exited', exitCode },
        ...{ stdout: tails.stdout.text(), stderr: tails.stderr.text() },
        ...(cut.length === 0 ? {} : { cut }),
    };
}
/** @throws what is no outcome of the command */
function refusal(error, { timeout }) {
    if (!(error instanceof grpc_status/* CallRefused */.tZ))
        throw error;
    const { status, message } = error;
    if (status === 'DEADLINE_EXCEEDED' && timeout !== undefined)
        return 'out-of-time';
    if (status === 'NOT_FOUND' || isOfEndedContainer(message))
        return { kind: 'container-gone' };
    const fault = (0,runtime_words/* faultIn */._)(message);
    if (fault.kind !== 'unknown' && fault.kind !== 'engine') {
        const exitCode = fault.kind === 'program' && fault.problem === 'not-found' ? 127 : 126;
        return { kind: 'not-started', exitCode, fault, message };
    }
    throw (0,cri_client/* refusedBy */.i)(error, 'running a command in the container');
}
/** containerd's words, and runc's below it; CRI-O's. */
function isOfEndedContainer(message) {
    return /: (?:container is in CONTAINER_\w+ state|cannot exec in a (?:stopped|deleted) (?:state|container)|cannot exec a container that has stopped)$|^container is not created or running/.test(message);
}
/** The runtime has ended it, and began to count when it ran. */
function outOfTime(seconds, startedAt) {
    const ranFor = Math.min(seconds * 1000, performance.now() - startedAt);
    return { kind: 'aborted', stopped: true, ranFor, stdout: '', stderr: '' };
}
/** Time that the runtime may take to end the command; none where it was not told, or the run is over. */
function endingTime({ timeout }, passed) {
    if (timeout === undefined || passed < timeout - limits/* engineLimits */.nW.prompt)
        return 0;
    return (0,whole_seconds/* wholeSeconds */.$)(timeout) * 1000 - passed + limits/* criContainerLimits */.oC.execEnd;
}
/**
 * What came after the time was over. The runtime counts from when the command ran: what it took to start
 * it is its own, and a command that it did not have to end was in time, where it counts as we do.
 */
function lateOutcome(told, { timeout = 0 }, { passed, answered }) {
    const aborted = { kind: 'aborted', stdout: '', stderr: '' };
    if (told === null)
        return { ...aborted, stopped: false, ranFor: null };
    const whole = (0,whole_seconds/* wholeSeconds */.$)(timeout) * 1000;
    if (told === 'out-of-time') {
        const starting = Math.max(0, answered - whole);
        return { ...aborted, stopped: true, ranFor: Math.max(0, passed - starting) };
    }
    const isLate = timeout < whole && answered > timeout + limits/* engineLimits */.nW.prompt;
    if (told.kind !== 'exited' || !isLate)
        return told;
    const { stdout, stderr } = told;
    return { ...aborted, stdout, stderr, stopped: true, ranFor: passed };
}
/** Resolves with null. */
function whenAborted(signal) {
    const over = new AbortController();
    const { promise, resolve } = Promise.withResolvers();
    const onAbort = () => {
        resolve(null);
    };
    if (signal.aborted)
        onAbort();
    else
        signal.addEventListener('abort', onAbort, { once: true });
    return {
        promise,
        signal: over.signal,
        stop: () => {
            signal.removeEventListener('abort', onAbort);
            over.abort(new Error('the command has ended'));
        },
    };
}
async function exec_pause(milliseconds, signal) {
    await (0,clock/* sleep */.yy)(milliseconds, signal);
    return null;
}

// EXTERNAL MODULE: ./src/engine/cri/log-bounds.ts
var log_bounds = __webpack_require__(18013);
;// CONCATENATED MODULE: ./src/engine/cri/remove.ts












/** With its sandbox, where that is its own, and what lies on this machine for it. */
async function removeContainer(context, id, signal) {
    context.logs.letGo(id);
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(limits/* engineLimits */.nW.remove)]);
    let lastWords = null;
    for (let attempt = 0;; attempt += 1) {
        try {
            await removeOnce(context, id, deadline);
            return;
        }
        catch (error) {
            // What the runtime said last tells more than that the time is over.
            if (deadline.aborted)
                throw left(lastWords ?? error, id, signal);
            if (!(error instanceof errors/* CanaryError */.Rc) || error.kind === 'cancelled')
                throw error;
            lastWords = error;
            await (0,clock/* sleep */.yy)(Math.min(1_000, 50 * 2 ** attempt), deadline);
        }
    }
}
async function removeOnce(context, id, signal) {
    const { containers } = context.places;
    // Of one that the runtime does not know any more only the name is known.
    const found = /^[0-9a-f]{64}$/.test(id) ? await (0,inspect/* find */.I6)(context, id, signal) : id;
    if (found === null)
        return;
    if (typeof found === 'string') {
        await (0,directories/* removeDirectory */.q)(containers, found, await context.view());
        await removeGroups(found);
        return;
    }
    const { note } = found;
    if (found.kind === 'sandbox')
        await removeSandbox(context, id, signal);
    else if (typeof note.network === 'object')
        await removeGuest(context, found, signal);
    else
        await removeSandbox(context, note.sandbox, signal);
    await (0,directories/* removeDirectory */.q)(containers, note.name, await context.view());
    await removeGroups(note.name);
}
/** The sandbox stays, and its log directory with it. */
async function removeGuest({ client, places }, { status, note }, signal) {
    const doing = 'removing a container';
    const asked = { containerId: status.id };
    await (0,refusals/* orGone */.P)(client.call('StopContainer', { ...asked, timeout: 0n }, { doing }, signal), doing);
    await (0,refusals/* orGone */.P)(client.call('RemoveContainer', asked, { doing }, signal), doing);
    const sandbox = await (0,refusals/* orGone */.P)(client.call('PodSandboxStatus', { podSandboxId: note.sandbox }, { doing }, signal), doing);
    const name = sandbox?.status?.metadata?.name;
    if (name === undefined)
        return;
    const { logs } = (0,cri_places/* partsOf */.CI)((0,cri_places/* placeOf */.$t)(places.containers, name));
    const log = (0,external_node_path_.join)(logs, `${note.name}.log`);
    await Promise.all([log, (0,log_bounds/* olderLog */.z)(log)].map((path) => (0,promises_.rm)(path, { force: true })));
}
function left(error, id, { reason }) {
    if (reason instanceof errors/* CanaryError */.Rc && reason.kind === 'cancelled')
        return reason;
    return (0,errors/* infrastructureError */.kv)({
        code: 'container-left',
        message: `the container ${id.slice(0, 12)} may be left behind: ${(0,errors/* messageOf */.bD)(error)}`,
        hint: `remove it with: crictl rm -f ${id.slice(0, 12)}, and its sandbox with: crictl rmp -f`,
    }, { cause: error });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/engine/cri/wait.ts
var wait = __webpack_require__(55076);
;// CONCATENATED MODULE: ./src/engine/cri/stop.ts










/**
 * The runtime sends what the image names as STOPSIGNAL. Where the container was to have another, it comes
 * from here, and the runtime is asked when the time is over.
 */
async function stopContainer(context, id, graceMs, signal) {
    const found = await (0,inspect/* find */.I6)(context, id, signal);
    if (found === null)
        return;
    const { stopSignal, isStopSignalAsked } = found.note;
    if (!isStopSignalAsked) {
        await askToStop(context, id, (0,whole_seconds/* wholeSeconds */.$)(graceMs), signal);
        return;
    }
    await sendSignal(context, { id, name: stopSignal }, signal);
    await untilEnded(context, id, graceMs, signal);
    await askToStop(context, id, 0, signal);
}
async function askToStop({ client }, id, seconds, signal) {
    const doing = 'stopping a container';
    const asked = { containerId: id, timeout: BigInt(seconds) };
    const asking = { doing, deadlineMs: seconds * 1000 + limits/* engineLimits */.nW.answer };
    await (0,refusals/* orGone */.P)(client.call('StopContainer', asked, asking, signal), doing);
}
/** Or until the time is over. */
async function untilEnded(context, id, graceMs, signal) {
    const over = new AbortController();
    const both = AbortSignal.any([signal, over.signal]);
    const ended = (0,wait/* waitForExit */.z)(context, id, both, () => undefined).catch((error) => {
        if (!over.signal.aborted)
            throw error;
    });
    try {
        await Promise.race([ended, (0,clock/* sleep */.yy)(graceMs, both)]);
    }
    finally {
        over.abort(new Error('its time is over'));
    }
}
/** No time at all is how CRI asks for a kill. */
async function killContainer(context, id, signal) {
    const found = await (0,inspect/* find */.I6)(context, id, signal);
    if (found?.kind === 'sandbox')
        await removeSandbox(context, id, signal);
    else if (found !== null)
        await askToStop(context, id, 0, signal);
}
/**
 * CRI sends no signals: on this machine the kernel does.
 *
 * @throws CanaryError (infrastructure) where the process is none of this machine's
 */
async function sendSignal(context, { id, name }, signal) {
    const number = Object.entries(external_node_os_.constants.signals).find(([known]) => known === name)?.[1];
    if (number === undefined) {
        throw (0,errors/* inputError */.Xu)({
            code: 'cri-signal',
            message: `${JSON.stringify(name)} is no signal that can be sent to a container from here`,
        });
    }
    const found = await (0,inspect/* find */.I6)(context, id, signal);
    if (found === null || !(0,inspect/* isRunning */.W_)(found))
        return;
    const { pid } = found.details;
    if (!(await isOfContainer(pid, id)))
        throw elsewhere(name);
    try {
        process.kill(pid, number);
    }
    catch (error) {
        // It has ended meanwhile.
        if ((0,errors/* systemErrorCode */.vq)(error) === 'ESRCH')
            return;
        throw (0,errors/* infrastructureError */.kv)({ code: 'cri-signal', message: `cannot send ${name} to a container: ${(0,errors/* messageOf */.bD)(error)}` }, { cause: error });
    }
}
/** Process ids are used again, and those of another machine mean nothing here. */
async function isOfContainer(pid, id) {
    if (pid <= 1)
        return false;
    const groups = await (0,promises_.readFile)(`/proc/${pid}/cgroup`, 'utf8').catch(() => '');
    return groups.includes(id);
}
function elsewhere(name) {
    return (0,errors/* infrastructureError */.kv)({
        code: 'cri-signal',
        message: `${name} cannot be sent to the container: CRI has no signals, and its process is not to be seen on this machine`,
        hint: 'run on the machine of the runtime, outside of containers',
    });
}

;// CONCATENATED MODULE: ./src/engine/cri/abilities.ts







/** Containers of a runtime that speaks CRI v1, on this machine. */
function containersOf(context) {
    return {
        // A runtime holds them itself, in what it calls a sandbox.
        needsPauseImage: false,
        create: (request) => createContainer(context, request),
        start: (id, signal) => startContainer(context, id, signal),
        inspect: (id, signal) => (0,inspect/* inspectContainer */.aH)(context, id, signal),
        grants: async (id, signal) => {
            const { grantsOf } = await __webpack_require__.e(/* import() */ 3802).then(__webpack_require__.bind(__webpack_require__, 73802));
            return await grantsOf(context, id, signal);
        },
        wait: (id, signal, onWatching) => (0,wait/* waitForExit */.z)(context, id, signal, onWatching),
        // A runtime starts no container again, and does not tell who has ended one.
        interventions: () => Promise.resolve([]),
        exec: (id, request, signal) => execInContainer(context, id, request, signal),
        logs: async (id, bounds, signal) => {
            const { tailLogs } = await __webpack_require__.e(/* import() */ 374).then(__webpack_require__.bind(__webpack_require__, 90374));
            return await tailLogs(context, id, bounds, signal);
        },
        followLog: async (id, onOutput, signal) => {
            const { followLog } = await __webpack_require__.e(/* import() */ 374).then(__webpack_require__.bind(__webpack_require__, 90374));
            await followLog(context, id, onOutput, signal);
        },
        changes: async (id, signal) => {
            const { changesOf } = await __webpack_require__.e(/* import() */ 5476).then(__webpack_require__.bind(__webpack_require__, 75476));
            return await changesOf(context, id, signal);
        },
        files: lazyFiles(context),
        rename: (id, name, signal) => renameContainer(context, id, name, signal),
        stop: (id, graceMs, signal) => stopContainer(context, id, graceMs, signal),
        sendSignal: (id, name, signal) => sendSignal(context, { id, name }, signal),
        kill: (id, signal) => killContainer(context, id, signal),
        limitCpu: (id, millicores, signal) => limitCpu(context, id, millicores, signal),
        remove: (id, signal) => removeContainer(context, id, signal),
        list: (labels, signal) => listContainers(context, labels, signal),
    };
}
/** Loaded by those who use it. */
function lazyFiles(context) {
    const load = async () => (await __webpack_require__.e(/* import() */ 6594).then(__webpack_require__.bind(__webpack_require__, 36594))).filesOf(context);
    return {
        write: async (id, directory, files, signal) => {
            await (await load()).write(id, directory, files, signal);
        },
        read: async (id, path, maxBytes, signal) => await (await load()).read(id, path, maxBytes, signal),
        copy: async (from, to, maxBytes, signal) => await (await load()).copy(from, to, maxBytes, signal),
        stat: async (id, path, signal) => await (await load()).stat(id, path, signal),
        archive: async (id, path, signal) => (await (await load()).archive?.(id, path, signal)) ?? null,
        everything: async (id, signal) => await (await load()).everything(id, signal),
    };
}

// EXTERNAL MODULE: ./src/decode.ts
var decode = __webpack_require__(78341);
// EXTERNAL MODULE: ./src/model.ts + 7 modules
var model = __webpack_require__(16329);
// EXTERNAL MODULE: ./src/engine/cri/contact.ts + 1 modules
var contact = __webpack_require__(72760);
;// CONCATENATED MODULE: ./src/engine/cri/describe.ts





/** A runtime's name as the model has it: `cri` for one that is not known. */
function runtimeProgram({ runtimeName }) {
    const name = runtimeName.toLowerCase();
    return model/* enginePrograms */.w0.find((one) => one === name && isRuntime(one)) ?? 'cri';
}
/** cri-dockerd says `docker`, whose own API is another. */
function isRuntime(name) {
    return name !== 'docker' && name !== 'podman';
}
/**
 * What the runtime says of itself, and what is so on the machine of its socket, which is this one.
 *
 * @throws CanaryError (infrastructure) for one that says that it can run nothing
 */
async function describeRuntime(client, version, runtimeHandler, signal) {
    const asking = { doing: 'asking for its state' };
    const status = await client.call('Status', { verbose: true }, asking, signal);
    refuseUnready(status, client.where);
    const configuration = (0,contact/* runtimeConfiguration */.L)(status);
    const containerd = (0,decode/* fieldOf */._F)(configuration, 'containerd');
    const name = runtimeProgram(version);
    return {
        name,
        version: version.runtimeVersion,
        apiVersion: version.runtimeApiVersion,
        hostName: (0,external_node_os_.hostname)(),
        kernelVersion: (0,external_node_os_.release)(),
        operatingSystem: process.platform,
        architecture: goArchitectures.get(process.arch) ?? process.arch,
        // Neither is told by CRI; where a runtime has no root, it limits what its host lets it.
        isRootless: false,
        remapsUsers: false,
        withoutLimits: [],
        storageDirectory: textOrNull((0,decode/* fieldOf */._F)(configuration, 'containerdRootDir')),
        cgroupVersion: null,
        storageDriver: textOrNull((0,decode/* fieldOf */._F)(containerd, 'snapshotter')),
        defaultRuntime: runtimeHandler ?? textOrNull((0,decode/* fieldOf */._F)(containerd, 'defaultRuntimeName')),
        runtimes: (0,contact/* handlersOf */.J)(status),
        cdi: cdiSupportOf(name, version.runtimeVersion, configuration),
    };
}
const goArchitectures = new Map([
    ['x64', 'amd64'],
    ['ia32', '386'],
]);
function textOrNull(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
/** Nothing can run where a runtime says that it is not ready. */
function refuseUnready(status, where) {
    const wrong = (status.status?.conditions ?? []).find(
    // Runtimes have conditions of their own beside these, which say nothing of containers.
    ({ type, status: holds }) => (type === 'RuntimeReady' || type === 'NetworkReady') && !holds);
    if (wrong === undefined)
        return;
    const words = [wrong.reason, wrong.message].filter((part) => part !== '').join(': ');
    throw (0,errors/* infrastructureError */.kv)({
        code: 'engine-not-ready',
        message: `the runtime at ${where} is not ready (${wrong.type}): ${words === '' ? 'it does not say why' : words}`,
        hint: wrong.type === 'NetworkReady'
            ? 'set up a network for it: CNI plugins, and a file such as /etc/cni/net.d/10-bridge.conflist'
            : 'see its log',
    });
}
/**
 * containerd says in its settings whether it resolves names of devices and where it reads them; the others
 * do so by default, and do not tell.
 */
function cdiSupportOf(name, version, configuration) {
    const enabled = (0,decode/* fieldOf */._F)(configuration, 'enableCDI');
    const directories = (0,decode/* fieldOf */._F)(configuration, 'cdiSpecDirs');
    return {
        engine: `${name} ${version}`,
        kind: kindOf(name, version, enabled),
        specDirectories: (0,decode/* isTexts */.VP)(directories) ? directories : null,
        // No call of CRI lists them.
        devices: null,
        newestVersion: name === 'containerd' ? containerdReads(version) : null,
    };
}
function kindOf(name, version, enabled) {
    if (typeof enabled === 'boolean')
        return enabled ? 'native' : 'off';
    if (name === 'containerd')
        return containerdReads(version) === null ? 'none' : 'off';
    // CRI-O has had it since its release 1.23, the first that speaks CRI v1. iSulad has it off by default.
    return name === 'cri-o' ? 'native' : 'none';
}
/**
 * The newest `cdiVersion` that containerd's CDI library reads, by its `go.mod`; null before it had one.
 * A release candidate is taken for its release.
 */
function containerdReads(version) {
    const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version)?.map(Number) ?? [];
    if (major === undefined || minor === undefined || patch === undefined)
        return null;
    const known = cdiOfContainerd.find(([release]) => (major - release[0] || minor - release[1] || patch - release[2]) >= 0);
    return known?.[1] ?? null;
}
const cdiOfContainerd = [
    [[2, 1, 0], '1.0.0'],
    [[2, 0, 0], '0.8.0'],
    [[1, 7, 27], '0.8.0'],
    [[1, 7, 14], '0.6.0'],
    [[1, 7, 0], '0.5.0'],
];

// EXTERNAL MODULE: ./src/engine/image-configuration.ts
var image_configuration = __webpack_require__(14064);
// EXTERNAL MODULE: ./src/engine/infrastructure-trouble.ts
var infrastructure_trouble = __webpack_require__(46173);
;// CONCATENATED MODULE: ./src/engine/cri/images.ts







/**
 * Images of a runtime: those of Kubernetes, which are one of each name, for the runtime's own machine. It
 * takes no archives, gives no names, and sends none to registries.
 *
 * @param runtimeHandler runtimes keep an image for each handler where its images differ
 */
function imagesOf(client, runtimeHandler) {
    return {
        find: (reference, signal) => findImage(client, reference, runtimeHandler, signal),
        pull: (request, signal) => pullImage(client, request, runtimeHandler, signal),
        load: null,
        tag: (_id, reference) => Promise.reject(withoutWay(client, `to give an image the name ${reference}`)),
        push: ({ reference }) => Promise.reject(withoutWay(client, `to push ${reference} to a registry`)),
    };
}
async function findImage(client, reference, runtimeHandler, signal) {
    const doing = `looking for the image ${reference}`;
    const request = { image: { image: reference, runtimeHandler }, verbose: true };
    try {
        const { image, info } = await client.call('ImageStatus', request, { doing }, signal);
        return image === null ? null : toImage(image, specOf(info, doing, client.where));
    }
    catch (error) {
        if (!(error instanceof grpc_status/* CallRefused */.tZ))
            throw error;
        if (error.status === 'NOT_FOUND')
            return null;
        // containerd and CRI-O give no status of its own to what is no reference.
        if (/invalid reference format|could not parse|repository name must be lowercase/i.test(error.message)) {
            throw (0,errors/* inputError */.Xu)({
                code: 'image-reference',
                message: `"${reference}" is no image reference: ${error.message}`,
            });
        }
        throw (0,cri_client/* refusedBy */.i)(error, doing);
    }
}
/** The image's own configuration, which runtimes tell where they are asked for more than CRI has fields for. */
function specOf(info, doing, where) {
    try {
        const told = (0,json/* recordOf */.zv)(JSON.parse(info.get('info') ?? '{}'));
        const spec = told['imageSpec'] ?? JSON.parse(info.get('imageSpec') ?? 'null');
        if ((0,json/* isRecord */.u4)(spec))
            return spec;
    }
    catch {
        // What is no JSON tells nothing.
    }
    throw (0,errors/* infrastructureError */.kv)({
        code: 'engine-answer',
        message: `the runtime at ${where} does not tell the configuration of an image while ${doing}`,
        hint: 'containerd and CRI-O do; judge the image on one of them, on Docker or on Podman',
    });
}
function toImage(image, spec) {
    const config = (0,json/* recordOf */.zv)(spec['config']);
    const variant = (0,json/* textOf */.b6)(spec['variant']);
    const platform = `${(0,json/* textOf */.b6)(spec['os'])}/${(0,json/* textOf */.b6)(spec['architecture'])}`;
    const labels = Object.entries((0,json/* recordOf */.zv)(config['Labels'])).flatMap(([name, value]) => typeof value === 'string' ? [[name, value]] : []);
    const created = (0,json/* textOf */.b6)(spec['created']);
    return {
        id: idOf(image),
        repoDigests: image.repoDigests,
        // Nothing else gives an image a digest under a name.
        isFromRegistry: image.repoDigests.length > 0,
        platform: variant === '' ? platform : `${platform}/${variant}`,
        user: (0,json/* textOf */.b6)(config['User']),
        configuration: (0,image_configuration/* imageConfiguration */.S)(config),
        ...(image.size > 0n && { sizeBytes: Number(image.size) }),
        ...(labels.length > 0 && { labels: new Map(labels) }),
        ...(created !== '' && { created }),
    };
}
/** CRI-O leaves the algorithm out. */
function idOf({ id }) {
    return /^[0-9a-f]{64}$/.test(id) ? `sha256:${id}` : id;
}
async function pullImage(client, { reference, credentials, onProgress }, runtimeHandler, signal) {
    const doing = `pulling ${reference}`;
    onProgress(doing);
    const request = {
        image: { image: reference, runtimeHandler },
        ...(credentials === null ? {} : { auth: authOf(credentials) }),
    };
    // A runtime gives up by itself where nothing comes, and tells nothing until all has come.
    const asking = { doing, deadlineMs: limits/* criLimits */.$8.pull };
    try {
        const { imageRef } = await client.call('PullImage', request, asking, signal);
        return pulledImage(imageRef);
    }
    catch (error) {
        if (!(error instanceof grpc_status/* CallRefused */.tZ))
            throw error;
        const kind = isPassing(error) ? 'infrastructure' : 'input';
        const message = `cannot pull ${reference}: ${error.message}`;
        throw new errors/* CanaryError */.Rc(kind, { code: 'image-pull', message }, { cause: error });
    }
}
/** A digest under a name, as CRI-O tells it, or the image's id, as containerd does. */
function pulledImage(told) {
    const [, digest] = /@(sha256:[0-9a-f]{64})$/.exec(told) ?? [];
    if (digest !== undefined)
        return { digest, id: null };
    const [, id] = /^(?:sha256:)?([0-9a-f]{12,64})$/.exec(told) ?? [];
    return { digest: null, id: id ?? null };
}
function isPassing({ status, message }) {
    const isBusy = status === 'UNAVAILABLE' || status === 'DEADLINE_EXCEEDED' || status === 'CANCELLED';
    return isBusy || (0,infrastructure_trouble/* isInfrastructureTrouble */.X)(message);
}
/**
 * Without the server's address, as kubelet sends them: they were chosen for this image's registry, and
 * containerd would hold an address against the host that Docker's registry has today.
 */
function authOf(credentials) {
    const { username, password, identityToken, registryToken } = credentials;
    if (identityToken !== '')
        return { identityToken };
    return registryToken === '' ? { username, password } : { registryToken };
}
function withoutWay({ where }, what) {
    return (0,errors/* inputError */.Xu)({
        code: 'cri-unsupported',
        message: `CRI has no way ${what}, and the runtime at ${where} speaks nothing else`,
        hint: 'build, tag and push on Docker or Podman',
    });
}

;// CONCATENATED MODULE: ./src/engine/cri/life-events.ts


/**
 * A runtime may not tell of lives at all (CRI-O does where it is configured to), or its stream may end:
 * then it is asked again after a while, and those who wait look for themselves meanwhile.
 */
function createLifeEvents(client) {
    const listeners = new Map();
    const over = new AbortController();
    let isLive = false;
    let following = null;
    const follow = async () => {
        while (!over.signal.aborted) {
            const asking = { doing: 'following the lives of containers' };
            await client
                .stream('GetContainerEvents', {}, asking, (event) => {
                isLive = true;
                for (const tell of listeners.get(event.containerId) ?? [])
                    tell();
            }, over.signal)
                .catch(() => undefined);
            isLive = false;
            // What ended meanwhile is found by looking.
            for (const tellers of listeners.values())
                for (const tell of tellers)
                    tell();
            await (0,clock/* sleep */.yy)(limits/* criContainerLimits */.oC.eventsPause, over.signal);
        }
    };
    return {
        open: () => {
            following ??= follow();
        },
        listen: (container, onChange) => {
            const known = listeners.get(container) ?? new Set();
            listeners.set(container, known.add(onChange));
            return () => {
                known.delete(onChange);
                if (known.size === 0)
                    listeners.delete(container);
            };
        },
        isLive: () => isLive,
        close: () => {
            over.abort(new Error('nobody waits for containers any more'));
        },
    };
}

;// CONCATENATED MODULE: ./src/engine/cri/networks.ts

/** CRI makes none: the runtime's network plugins are configured on its machine. */
const noNetworks = {
    createClosed: () => Promise.reject((0,errors/* inputError */.Xu)({
        code: 'cri-unsupported',
        message: 'CRI has no way to make a network without a route outwards',
        hint: 'judge this on Docker or Podman',
    })),
    remove: () => Promise.resolve(),
    list: () => Promise.resolve([]),
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/engine/cri/runtime-view.ts





/** Found once, by the process that listens on the socket; one that is not to be seen is taken to see what we see. */
async function findRuntimeView(socketPath, deadlineMs = limits/* criContainerLimits */.oC.mount) {
    const pid = await listenerOf(socketPath);
    const [ours, theirs] = await Promise.all(['self', String(pid ?? 'self')].map((process) => namespaceOf(process)));
    const isOther = pid !== null && theirs !== null && ours !== theirs;
    const process = isOther ? `/proc/${pid}` : '/proc/self';
    const before = isOther ? ['nsenter', `--mount=/proc/${pid}/ns/mnt`, '--'] : [];
    return {
        root: isOther ? `${process}/root` : '',
        mountTable: `${process}/mountinfo`,
        mounting: async (command) => {
            await run([...before, ...command], deadlineMs);
        },
    };
}
async function namespaceOf(process) {
    return await (0,promises_.readlink)(`/proc/${process}/ns/mnt`).catch(() => null);
}
/** By the kernel's table of sockets (proc_net(5), `unix`): the inode is the seventh field, the path the eighth. */
async function listenerOf(socketPath) {
    const table = await (0,promises_.readFile)('/proc/net/unix', 'utf8').catch(() => '');
    const inode = inodeIn(table, socketPath);
    if (inode === null)
        return null;
    const processes = await (0,promises_.readdir)('/proc');
    for (const process of processes.filter((name) => /^\d+$/.test(name))) {
        if (await holds(process, `socket:[${inode}]`))
            return Number(process);
    }
    return null;
}
/** Of a socket that takes connections (`__SO_ACCEPTCON`). */
function inodeIn(table, socketPath) {
    for (const line of table.split('\n')) {
        const [, , , flags = '', , , inode = '', path] = line.trim().split(/\s+/);
        if (path === socketPath && Number.parseInt(flags, 16) === 0x10000)
            return inode;
    }
    return null;
}
async function holds(process, socket) {
    // It has ended meanwhile, or is not ours to look into.
    const files = await (0,promises_.readdir)(`/proc/${process}/fd`).catch(() => []);
    const links = await Promise.all(files.map((file) => (0,promises_.readlink)(`/proc/${process}/fd/${file}`).catch(() => '')));
    return links.includes(socket);
}
const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
async function run([program = '', ...args], timeout) {
    try {
        await execute(program, args, { timeout });
    }
    catch (error) {
        const words = (0,errors/* messageOf */.bD)(error).replaceAll(/\s+/g, ' ').trim();
        throw (0,errors/* infrastructureError */.kv)({
            code: 'cri-memory',
            message: `memory cannot be mounted for a container on this machine: ${words}`,
            hint: 'it needs root, as a kubelet has it',
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./src/engine/container-request.ts
var container_request = __webpack_require__(41761);
// EXTERNAL MODULE: ./src/engine/docker/options.ts
var docker_options = __webpack_require__(58249);
// EXTERNAL MODULE: ./src/engine/docker/run-options/run-options.ts + 27 modules
var run_options = __webpack_require__(19700);
// EXTERNAL MODULE: ./src/engine/docker/run-options/values/records.ts
var records = __webpack_require__(54215);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
// EXTERNAL MODULE: ./src/engine/docker/run-options/merge.ts
var merge = __webpack_require__(21694);
;// CONCATENATED MODULE: ./src/engine/cri/option-fields.ts



const option_fields_elsewhere = 'leave it out, or judge this on Docker or Podman';
/**
 * Adds one option to a request. Of what one option asks for, all has to have a counterpart: half of it
 * would be another container than the one that was asked for.
 */
function translateOption(part, request) {
    const { HostConfig: host = {}, NetworkingConfig: networking, ...config } = part;
    const steps = [...stepsOf(config, ofConfig), ...stepsOf(host, ofHost)];
    if (networking !== undefined)
        steps.push(() => ({ refused: hints.get('NetworkMode') ?? option_fields_elsewhere }));
    let translated = request;
    for (const step of steps) {
        const outcome = step(translated);
        if ('refused' in outcome)
            return outcome;
        translated = outcome.request;
    }
    return { request: translated };
}
function stepsOf(fields, translators) {
    // What an object has are keys of its type: the parser writes no others.
    return Object.keys(fields).map((name) => (request) => {
        const value = fields[name];
        const translate = translators[name];
        return value === undefined || value === null || translate === undefined
            ? { refused: hints.get(name) ?? option_fields_elsewhere }
            : translate(value, request);
    });
}
/** What is to be written in place of an option that has no counterpart, by the field that it fills. */
const hints = new Map([
    ['CpuPeriod', 'write --cpus, or resources.cpu of the manifest'],
    ['CpuQuota', 'write --cpus, or resources.cpu of the manifest'],
    ['CpuShares', 'write --cpus, or resources.cpu of the manifest'],
    ['Devices', `name a CDI device by ${(0,settings/* setting */.P)('cdi-devices')}`],
    ['DeviceRequests', `name a CDI device by ${(0,settings/* setting */.P)('cdi-devices')}, such as nvidia.com/gpu=all`],
    ['Healthcheck', 'write a check of the manifest, with exec'],
    ['Init', 'let the image start one, by entrypoint of the manifest'],
    ['MemorySwap', 'write memory of the manifest, which leaves no swap'],
    ['NetworkMode', 'leave it out: the runtime gives every container its own address'],
    ['PortBindings', 'leave it out: a container is reached at its own address'],
    ['PublishAllPorts', 'leave it out: a container is reached at its own address'],
    ['Runtime', `name it by ${(0,settings/* setting */.P)('runtime-handler')}`],
    ['Ulimits', 'CRI has no such limits; containerd takes them from base_runtime_spec of a handler'],
]);
const changed = (request, change) => ({
    request: { ...request, ...change },
});
const ofConfig = {
    Env: (variables, request) => changed(request, { env: withVariables(request.env, variables) }),
    Entrypoint: (entrypoint, request) => entrypoint.some((word) => word !== '')
        ? changed(request, { entrypoint })
        : { refused: 'write entrypoint of the manifest' },
    ExposedPorts: (_ports, request) => ({ request }),
    Healthcheck: ({ Test }, request) => Test?.[0] === 'NONE' ? { request } : { refused: hints.get('Healthcheck') ?? option_fields_elsewhere },
    Hostname: (hostname, request) => changed(request, { hostname }),
    // Labels of ours are how containers are found again.
    Labels: (labels, request) => changed(request, { labels: { ...labels, ...request.labels } }),
    StopSignal: (stopSignal, request) => changed(request, { stopSignal }),
    StopTimeout: (seconds, request) => changed(request, { stopGrace: seconds * 1000 }),
    Tty: (terminal, request) => changed(request, { terminal }),
    User: (user, request) => changed(request, { user }),
    Volumes: (volumes, request) => changed(request, {
        volumes: [
            ...request.volumes,
            ...Object.keys(volumes).map((mountPath) => ({ mountPath, source: null })),
        ],
    }),
    WorkingDir: (workingDirectory, request) => changed(request, { workingDirectory }),
};
function withVariables(before, variables) {
    return variablesOf([...before.map(({ name, value }) => `${name}=${value}`), ...variables]);
}
/** Each variable once, with its last value; a name alone takes the variable away. */
function variablesOf(variables) {
    return (0,merge/* mergeEnv */.Qw)(variables).flatMap((variable) => {
        const [name, value] = (0,records/* cut */.Jj)(variable, '=');
        return value === null ? [] : [{ name, value }];
    });
}
const ofHost = {
    Binds: (binds, request) => addMounts(binds.map(bindMount), request),
    CapAdd: (names, request) => changed(request, {
        capabilities: { ...request.capabilities, add: [...request.capabilities.add, ...names] },
    }),
    CapDrop: (names, request) => changed(request, {
        capabilities: { ...request.capabilities, drop: [...request.capabilities.drop, ...names] },
    }),
    CpusetCpus: (processors, request) => changed(request, { processors }),
    Dns: (servers, request) => changed(request, { dns: { ...request.dns, servers: [...request.dns.servers, ...servers] } }),
    DnsOptions: (options, request) => changed(request, { dns: { ...request.dns, options: [...request.dns.options, ...options] } }),
    DnsSearch: (searches, request) => changed(request, { dns: { ...request.dns, searches: [...request.dns.searches, ...searches] } }),
    ExtraHosts: addHosts,
    GroupAdd: (groups, request) => changed(request, { groups: [...request.groups, ...groups] }),
    IpcMode: (mode, request) => option_fields_namespaceOf('ipc', mode, request),
    Memory: (memory, request) => changed(request, { memory }),
    NanoCpus: (nano, request) => changed(request, { cpu: Math.max(1, Math.round(nano / 1e6)) }),
    NetworkMode: (mode, request) => option_fields_networkOf(mode, request),
    PidMode: (mode, request) => option_fields_namespaceOf('pid', mode, request),
    PidsLimit: (pids, request) => changed(request, { pids: pids > 0 ? pids : null }),
    Privileged: (privileged, request) => changed(request, { privileged }),
    ReadonlyRootfs: (readOnlyRoot, request) => changed(request, { readOnlyRoot }),
    SecurityOpt: addSecurityOptions,
    ShmSize: (sharedMemory, request) => changed(request, { sharedMemory }),
    Sysctls: (sysctls, request) => changed(request, { sysctls: { ...request.sysctls, ...sysctls } }),
    Tmpfs: (tmpfs, request) => changed(request, { tmpfs: { ...request.tmpfs, ...tmpfs } }),
};
/** Of `--volume`: what docker's engine makes of further letters, such as z, has no counterpart. */
function bindMount(written) {
    const [source = '', target = '', options = 'rw', ...more] = written.split(':');
    if (!source.startsWith('/') || more.length > 0 || !['rw', 'ro'].includes(options))
        return null;
    return { kind: 'host', source, target, readOnly: options === 'ro', propagation: 'rprivate' };
}
function addMounts(mounts, request) {
    const known = mounts.filter((mount) => mount !== null);
    return known.length === mounts.length
        ? changed(request, { mounts: [...request.mounts, ...known] })
        : { refused: 'write volumes of the manifest, or --volume /source:/target[:ro]' };
}
function addHosts(hosts, request) {
    const named = hosts.map((host) => (0,records/* cut */.Jj)(host, ':'));
    const addresses = named.flatMap(([name, address]) => address === null || address === '' || address === 'host-gateway'
        ? []
        : [[name, address]]);
    if (addresses.length < named.length)
        return { refused: 'write --add-host name:address' };
    const added = Object.fromEntries(addresses);
    return changed(request, { hosts: { ...request.hosts, ...added } });
}
function option_fields_namespaceOf(which, mode, request) {
    if (mode !== 'host' && mode !== 'private')
        return { refused: option_fields_elsewhere };
    return changed(request, { [which]: { kind: mode === 'host' ? 'host' : 'own' } });
}
function option_fields_networkOf(mode, request) {
    if (mode === 'default' || mode === 'bridge')
        return { request };
    return mode === 'host'
        ? changed(request, { network: { kind: 'host' }, publish: null })
        : { refused: hints.get('NetworkMode') ?? option_fields_elsewhere };
}
function addSecurityOptions(options, request) {
    let translated = request;
    for (const option of options) {
        if (/^no-new-privileges(?:[=:]true)?$/.test(option)) {
            translated = { ...translated, noNewPrivileges: true };
        }
        else if (option === 'seccomp=unconfined') {
            translated = { ...translated, seccomp: 'unconfined' };
        }
        else if (option.startsWith('seccomp={')) {
            translated = { ...translated, seccomp: { profile: option.slice('seccomp='.length) } };
        }
        else
            return { refused: option_fields_elsewhere };
    }
    return { request: translated };
}

;// CONCATENATED MODULE: ./src/engine/cri/run-options.ts






/**
 * `dockerRunOptions` where there is no docker: they are read as on any other engine, and those that mean
 * the same to a container runtime are turned into it. What has no counterpart is refused at its token.
 */
const runtimeOptions = {
    check: (options) => Promise.resolve(checkRuntimeOptions(options)),
    grants: async (options, mayRead) => {
        const { grantsOfOptions } = await __webpack_require__.e(/* import() */ 6995).then(__webpack_require__.bind(__webpack_require__, 59376));
        return grantsOfOptions(options, mayRead, { name: 'docker' });
    },
    settings: async (options) => {
        const { settingsOfOptions } = await __webpack_require__.e(/* import() */ 6593).then(__webpack_require__.bind(__webpack_require__, 98974));
        return settingsOfOptions(options);
    },
    atFault: async (options, fault) => {
        const { optionAtFault } = await __webpack_require__.e(/* import() */ 3176).then(__webpack_require__.bind(__webpack_require__, 40795));
        return optionAtFault(options, fault);
    },
};
/** Of the newest engine of docker's: nothing is left out for its age. */
const anyDocker = { name: 'docker', apiVersion: '99.0' };
function checkRuntimeOptions(options) {
    const checked = (0,docker_options.checkOptions)(options, anyDocker);
    if (checked.problems.length > 0)
        return checked;
    const { problems } = translate({ ...container_request/* plainContainer */.M, name: '', image: '' }, options);
    return { ...checked, problems };
}
/**
 * A request with its options as fields of their own.
 *
 * @throws CanaryError (input) for options that were checked before and break now, such as an env
 *   file that has gone since
 */
function withRunOptions(request) {
    const { options } = request;
    if (options === null)
        return request;
    try {
        const { request: translated, problems } = translate(request, options);
        const [first] = problems;
        if (first === undefined)
            return { ...translated, options: null };
        throw run_options_refusal(first);
    }
    catch (error) {
        throw error instanceof run_options/* RunOptionError */.j2 ? run_options_refusal(error.problems[0]) : error;
    }
}
function run_options_refusal({ message, hint }) {
    return (0,errors/* inputError */.Xu)({ code: 'run-option', message, ...(hint !== null && { hint }) });
}
/** @throws RunOptionError for tokens that docker would not take */
function translate(request, { tokens, env, baseDirectory }) {
    const context = { env, baseDirectory, readFile: docker_options/* readOptionFile */.O };
    const { fileEnv, platform } = (0,run_options/* parseRunOptions */.di)(tokens, context);
    const problems = [];
    let translated = {
        ...request,
        platform: platform ?? request.platform,
        env: variablesOf([...fileEnv, ...request.env.map(({ name, value }) => `${name}=${value}`)]),
    };
    for (const { token, request: part } of (0,run_options/* parseEachOption */.Wg)(tokens, context)) {
        const outcome = translateOption(part, translated);
        if ('request' in outcome) {
            translated = outcome.request;
            continue;
        }
        const [flag] = (0,records/* cut */.Jj)(tokens[token] ?? '', '=');
        const message = `${flag} of docker run has no counterpart in CRI, as it is written here`;
        problems.push({ token, message, hint: outcome.refused });
    }
    return { request: translated, problems };
}

;// CONCATENATED MODULE: ./src/engine/cri/volumes.ts



/** CRI has no volumes: they are directories of this machine, as a kubelet's are. */
function createVolumes({ places: { volumes }, view, }) {
    return {
        create: (request) => createVolume(volumes, request, view),
        remove: async (name) => {
            await (0,directories/* removeDirectory */.q)(volumes, name, await view());
        },
        list: (labels) => (0,directories/* listDirectories */.Sk)(volumes, labels),
    };
}
async function createVolume(parent, { name, labels, memory }, view) {
    const mountpoint = (0,external_node_path_.join)(await (0,directories/* makeDirectory */.Oh)(parent, name, labels), 'data');
    await (0,promises_.mkdir)(mountpoint, { recursive: true });
    // Engines make the roots of their volumes so.
    await (0,promises_.chmod)(mountpoint, 0o755);
    if (memory !== null) {
        const size = memory.size === null ? [] : [`size=${Math.max(1, memory.size)}`];
        const options = [...size, `mode=${memory.mode.toString(8)}`].join(',');
        await (0,directories/* mountMemory */.h8)(mountpoint, options, await view());
    }
    return { name, mountpoint };
}

;// CONCATENATED MODULE: ./src/engine/cri/engine.ts












/** A container runtime as kubelet speaks to it: containerd, CRI-O, iSulad. */
function createCriEngine(contact, onCall = null) {
    const { endpoint, channel, version, runtimeHandler } = contact;
    const url = (0,locate/* describeEndpoint */.N)(endpoint);
    const client = (0,cri_client/* createCriClient */.a)(channel, url, onCall);
    const events = createLifeEvents(client);
    const logs = (0,log_bounds/* createLogBounds */.s)(client);
    let view = null;
    const context = {
        client,
        places: (0,cri_places/* placesOf */.ek)(endpoint.path, contact.user),
        runtimeHandler: runtimeHandler ?? '',
        events,
        logs,
        view: () => (view ??= findRuntimeView(endpoint.path)),
    };
    const containers = containersOf(context);
    let description = null;
    const describe = (signal) => (description ??= describeRuntime(client, version, runtimeHandler, signal));
    return {
        identity: {
            program: runtimeProgram(version),
            location: { isLocalSocket: true, publishedHost: '127.0.0.1', socketPath: endpoint.path },
            url,
            address: { url, tls: 'none' },
            describe,
        },
        images: imagesOf(client, runtimeHandler ?? ''),
        containers: {
            ...containers,
            create: async (request) => await containers.create(withRunOptions(request)),
        },
        volumes: createVolumes(context),
        networks: noNetworks,
        builder: null,
        runOptions: runtimeOptions,
        cdi: {
            support: async (signal) => (await describe(signal)).cdi,
            // What it is asked for by name reaches every process, and what is spelt out has fields of its own.
            losses: () => Promise.resolve([]),
        },
        pods: null,
        close: () => {
            events.close();
            logs.close();
            client.close();
        },
    };
}


/***/ }),

/***/ 98161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   aH: () => (/* binding */ inspectContainer),
/* harmony export */   sO: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28794);
/* harmony import */ var _memory_kills_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78147);
/* harmony import */ var _directories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69990);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91161);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20520);







/** Null where the runtime has neither such a container nor such a sandbox. */
async function find({ client }, id, signal) {
    const doing = 'inspecting a container';
    const container = await (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .orGone */ .P)(client.call('ContainerStatus', { containerId: id, verbose: true }, { doing }, signal), doing);
    if (container?.status != null) {
        const { status, info } = container;
        return { kind: 'container', status, note: noteOf(status, id), details: detailsIn(info) };
    }
    const sandbox = await (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .orGone */ .P)(client.call('PodSandboxStatus', { podSandboxId: id, verbose: true }, { doing }, signal), doing);
    if (sandbox?.status == null)
        return null;
    const { status, info } = sandbox;
    return { kind: 'sandbox', status, note: noteOf(status, id), details: detailsIn(info) };
}
function noteOf({ annotations }, id) {
    const note = (0,_note_js__WEBPACK_IMPORTED_MODULE_5__/* .readNote */ .VC)(annotations);
    if (note !== null)
        return note;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)({
        code: 'cri-foreign',
        message: `the runtime does not tell what we had it remember of the container ${id.slice(0, 12)}`,
    });
}
function detailsIn(info) {
    const told = parsed(info.get('info') ?? '');
    return {
        pid: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .numberOf */ .rl)(told['pid']),
        runtime: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(told['runtimeType']),
        specification: told['runtimeSpec'],
    };
}
function parsed(text) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .recordOf */ .zv)(JSON.parse(text));
    }
    catch {
        return {};
    }
}
async function inspectContainer(context, id, signal) {
    const found = await find(context, id, signal);
    if (found === null)
        return null;
    const sandbox = found.kind === 'sandbox' ? found.status.id : found.note.sandbox;
    const isGuest = typeof found.note.network === 'object';
    const addresses = isGuest || found.note.network === 'host' ? [] : await addressesOf(context, sandbox, signal);
    const state = stateOf(found, addresses, await (0,_directories_js__WEBPACK_IMPORTED_MODULE_3__/* .nameNow */ .WB)(context.places, found.note.name));
    if (state.oomKilled || state.pid === 0)
        return state;
    return { ...state, oomKilled: await (0,_memory_kills_js__WEBPACK_IMPORTED_MODULE_2__/* .hadMemoryKill */ .L)(state.pid, state.id) };
}
/** The sandbox's own; what comes first is the one that a kubelet calls the Pod's. */
async function addressesOf({ client }, sandbox, signal) {
    const doing = 'asking for the address of a container';
    const found = await (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .orGone */ .P)(client.call('PodSandboxStatus', { podSandboxId: sandbox, verbose: false }, { doing }, signal), doing);
    const network = found?.status?.network;
    if (network == null)
        return [];
    return [network.ip, ...network.additionalIps.map(({ ip }) => ip)]
        .filter((address) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) !== 0)
        .map((address) => ({ network: 'cni', address, aliases: [] }));
}
function stateOf(found, addresses, name) {
    const { note, details } = found;
    const { network } = note;
    return {
        ...(found.kind === 'container' ? lifeOf(found.status) : lifeOfSandbox(found.status)),
        id: found.status.id,
        name,
        pid: isRunning(found) ? details.pid : 0,
        ...(note.stopSignal === '' ? {} : { stopSignal: note.stopSignal }),
        createdAt: timeOf(found.status.createdAt),
        network: typeof network === 'object' ? { kind: 'of', ...network } : { kind: network },
        runtime: details.runtime,
        mounts: note.mounts.map(({ source, target }) => ({ source, destination: target })),
        addresses,
        published: [],
    };
}
function isRunning({ kind, status: { state } }) {
    return state === (kind === 'container' ? 'CONTAINER_RUNNING' : 'SANDBOX_READY');
}
function lifeOf(status) {
    const { state, exitCode, reason, message, startedAt, finishedAt } = status;
    return {
        status: states[state] ?? 'other',
        exitCode,
        oomKilled: reason === 'OOMKilled',
        error: message,
        startedAt: timeOf(startedAt),
        finishedAt: timeOf(finishedAt),
    };
}
const states = {
    CONTAINER_CREATED: 'created',
    CONTAINER_RUNNING: 'running',
    CONTAINER_EXITED: 'exited',
};
/** A sandbox runs as soon as there is one. */
function lifeOfSandbox({ state, createdAt }) {
    const status = state === 'SANDBOX_READY' ? 'running' : 'exited';
    const none = { exitCode: 0, oomKilled: false, error: '', finishedAt: null };
    return { ...none, status, startedAt: timeOf(createdAt) };
}
/** Nanoseconds since 1970; 0 is never. */
function timeOf(nanoseconds) {
    return nanoseconds <= 0n ? null : new Date(Number(nanoseconds / 1000000n)).toISOString();
}


/***/ }),

/***/ 18013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createLogBounds),
/* harmony export */   z: () => (/* binding */ olderLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99373);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99750);





/** Where a log goes that is too long; what went there before is gone. */
function olderLog(path) {
    return `${path}.older`;
}
function createLogBounds(client) {
    const bounded = new Map();
    return {
        bound: (container, path) => {
            if (bounded.has(container))
                return;
            const over = new AbortController();
            bounded.set(container, over);
            // What cannot be looked at is told where the log is read.
            keep(client, { container, path }, over.signal).catch(() => undefined);
        },
        letGo: (container) => {
            bounded.get(container)?.abort(new Error('the container is gone'));
            bounded.delete(container);
        },
        close: () => {
            for (const over of bounded.values())
                over.abort(new Error('nobody reads logs any more'));
            bounded.clear();
        },
    };
}
/** The kernel tells that something was written; how much is looked at now and then. */
async function keep(client, { container, path }, signal) {
    let written = Promise.withResolvers();
    const wake = () => {
        written.resolve(undefined);
    };
    const watcher = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { persistent: false, signal }, wake);
    watcher.on('error', wake);
    signal.addEventListener('abort', wake, { once: true });
    while (!signal.aborted) {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => ({ size: 0 }));
        if (size > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .criContainerLimits */ .oC.logFile) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(path, olderLog(path));
            const doing = 'beginning the log of a container anew';
            await client.call('ReopenContainerLog', { containerId: container }, { doing }, signal);
        }
        await written.promise;
        written = Promise.withResolvers();
        await (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .sleep */ .yy)(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .criContainerLimits */ .oC.logPause, signal);
    }
}


/***/ }),

/***/ 91161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ noteKey),
/* harmony export */   IP: () => (/* binding */ writeNote),
/* harmony export */   VC: () => (/* binding */ readNote)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28794);

/** The key of the annotation. */
const noteKey = 'container-canary.note';
function writeNote(note) {
    return JSON.stringify(note);
}
/** Null for what is no note: such a container is none of ours. */
function readNote(annotations) {
    const note = parsed(annotations.get(noteKey) ?? '');
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(note['name']);
    if (name === '')
        return null;
    return {
        name,
        purpose: purposes.find((one) => one === note['purpose']) ?? 'run',
        sandbox: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(note['sandbox']),
        network: networkOf(note['network']),
        stopSignal: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(note['stopSignal']),
        isStopSignalAsked: note['isStopSignalAsked'] === true,
        mounts: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(note['mounts'])
            .filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)
            .map((mount) => ({
            source: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(mount['source']),
            target: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(mount['target']),
            isReadOnly: mount['isReadOnly'] === true,
            isOwn: mount['isOwn'] === true,
        })),
    };
}
const purposes = ['run', 'look-into', 'hold-namespaces'];
function parsed(text) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(JSON.parse(text));
    }
    catch {
        return {};
    }
}
function networkOf(value) {
    const container = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(value)['container']);
    if (container !== '')
        return { container };
    return value === 'host' ? 'host' : 'own';
}


/***/ }),

/***/ 41839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ provideProgram),
/* harmony export */   _z: () => (/* binding */ pausePath),
/* harmony export */   vs: () => (/* binding */ pauseFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _pause_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45949);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50333);




/** Where the program of ours lies in a container whose own is never started. */
const pausePath = '/.container-canary-pause';
/**
 * A runtime mounts the files of an image when something runs in them, and not before: in a container that is
 * only looked into a program of ours does, which does nothing and needs nothing of the image.
 */
function pauseFile() {
    const architecture = architectures.get(process.arch);
    if (architecture === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)({
            code: 'cri-processor',
            message: `files of an image cannot be read from a runtime on a processor of the kind ${process.arch}`,
        });
    }
    return { path: pausePath, bytes: (0,_pause_program_js__WEBPACK_IMPORTED_MODULE_2__/* .pauseProgram */ .j)(architecture) };
}
/**
 * A program that is mounted where the container is to have it.
 *
 * @param directory of the container on this machine
 */
async function provideProgram({ path, bytes }, directory) {
    const { program } = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(directory);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(program, bytes, { mode: 0o755 });
    return {
        ...{ source: program, target: path, isReadOnly: true, isOwn: true },
        ...{ propagation: 'PROPAGATION_PRIVATE', make: 'nothing' },
    };
}
/** As Node and Go name them. */
const architectures = new Map([
    ['x64', 'amd64'],
    ['arm64', 'arm64'],
]);


/***/ }),

/***/ 50333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/** @param socketPath of the runtime: what belongs to another one is not looked at */
function placesOf(socketPath, { uid, home }) {
    const base = uid === 0 ? '/var/lib/container-canary' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.local', 'state', 'container-canary');
    const runtime = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(socketPath).digest('hex').slice(0, 8);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, `cri-${runtime}`);
    return { containers: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'containers'), volumes: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'volumes') };
}
/**
 * A directory below one of the places.
 *
 * @throws CanaryError (input) for a name that is none of ours: it could lead elsewhere
 */
function placeOf(parent, name) {
    if (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(name))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
        code: 'cri-name',
        message: `${JSON.stringify(name)} cannot be the name of a container or a volume`,
    });
}
function partsOf(directory) {
    return {
        logs: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'logs'),
        hosts: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'hosts'),
        seccomp: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'seccomp.json'),
        labels: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'labels.json'),
        name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'name'),
        mounts: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'mounts'),
        program: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'program'),
    };
}


/***/ }),

/***/ 20520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ orGone),
/* harmony export */   Z: () => (/* binding */ orTrouble)
/* harmony export */ });
/* harmony import */ var _grpc_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76600);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28174);


/** Null in place of an answer about something that the runtime does not have (any more). */
async function orGone(asking, doing) {
    try {
        return await asking;
    }
    catch (error) {
        if (!(error instanceof _grpc_status_js__WEBPACK_IMPORTED_MODULE_0__/* .CallRefused */ .tZ))
            throw error;
        if (error.status === 'NOT_FOUND')
            return null;
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedBy */ .i)(error, doing);
    }
}
/** For what has no refusal that means anything to who asked. */
async function orTrouble(asking, doing) {
    try {
        return await asking;
    }
    catch (error) {
        throw error instanceof _grpc_status_js__WEBPACK_IMPORTED_MODULE_0__/* .CallRefused */ .tZ ? (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedBy */ .i)(error, doing) : error;
    }
}


/***/ }),

/***/ 55076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ waitForExit)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99373);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20520);



/**
 * Until its state says that it has ended: the runtime's events tell when to look, and where they do not
 * come it is looked at from time to time, so that no end is missed, only told later.
 */
async function waitForExit(context, id, signal, onWatching) {
    const { events } = context;
    let wake = Promise.withResolvers();
    const stopListening = events.listen(id, () => {
        wake.resolve(undefined);
    });
    events.open();
    try {
        onWatching();
        while (!(await hasEnded(context, id, signal))) {
            const { look, lookAlone } = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .criContainerLimits */ .oC;
            const over = new AbortController();
            const both = AbortSignal.any([signal, over.signal]);
            await Promise.race([wake.promise, (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .sleep */ .yy)(events.isLive() ? look : lookAlone, both)]);
            over.abort(new Error('it is looked at now'));
            signal.throwIfAborted();
            wake = Promise.withResolvers();
        }
    }
    finally {
        stopListening();
    }
}
/** A container that is gone, too; one that has not been started has not. */
async function hasEnded({ client }, id, signal) {
    const doing = 'waiting for a container to end';
    const container = await (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .orGone */ .P)(client.call('ContainerStatus', { containerId: id }, { doing }, signal), doing);
    if (container?.status != null)
        return container.status.state === 'CONTAINER_EXITED';
    const sandbox = await (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .orGone */ .P)(client.call('PodSandboxStatus', { podSandboxId: id }, { doing }, signal), doing);
    return sandbox?.status?.state !== 'SANDBOX_READY';
}


/***/ }),

/***/ 58249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readOptionFile),
/* harmony export */   applyOptions: () => (/* binding */ applyOptions),
/* harmony export */   checkOptions: () => (/* binding */ checkOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60702);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37006);
/* harmony import */ var _api_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22043);
/* harmony import */ var _run_options_run_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19700);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58750);







/**
 * @throws CanaryError (input) for options that were checked before and break now, such as an env
 * file that has gone since
 */
function applyOptions(base, options) {
    try {
        const parsed = parse(options);
        const asked = options.leavesPorts === true ? withoutPorts(parsed) : parsed;
        return { body: (0,_run_options_run_options_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeCreateRequest */ .qy)(base, asked), platform: parsed.platform };
    }
    catch (error) {
        throw error instanceof _run_options_run_options_js__WEBPACK_IMPORTED_MODULE_4__/* .RunOptionError */ .j2 ? optionFailure(error) : error;
    }
}
function withoutPorts(parsed) {
    const host = {
        ...parsed.request.HostConfig,
    };
    delete host.PortBindings;
    delete host.PublishAllPorts;
    return { ...parsed, request: { ...parsed.request, HostConfig: host } };
}
function parse(options) {
    return (0,_run_options_run_options_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRunOptions */ .di)(options.tokens, {
        env: options.env,
        baseDirectory: options.baseDirectory,
        readFile: readOptionFile,
    });
}
function readOptionFile(path) {
    const bytes = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(path, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .runOptionLimits */ .Hy.fileBytes);
    if (bytes !== null)
        return (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(bytes, path, 'the file');
    throw new Error(`it is too large: at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .runOptionLimits */ .Hy.fileBytes} bytes are read`);
}
/**
 * Reads options without asking the engine: what is wrong with them, and what is worth knowing. What
 * the engine would drop is wrong, or an image would be blamed for what it was never given.
 */
function checkOptions(options, { name, apiVersion }) {
    try {
        const parsed = parse(options);
        const { notices, requirements, dockerOnly, pull, cdiDevices, inherited, request } = parsed;
        const dropped = requirements
            .filter((requirement) => (0,_api_version_js__WEBPACK_IMPORTED_MODULE_6__/* .compareVersions */ .Z)(requirement.apiVersion, apiVersion) > 0)
            .map(({ token, option, apiVersion: needed }) => {
            const message = `${option} needs an engine with API ${needed}; this one has ${apiVersion} and would drop it`;
            return { token, message, hint: null };
        });
        const unknown = name === 'podman' ? dockerOnly.map(withDeviceHint) : [];
        const ignored = pull === null ? [] : [pullNotice(options)];
        const problems = [...dropped, ...unknown];
        return {
            problems,
            notices: [...notices, ...ignored].map(withHint),
            cdiDevices,
            inherited,
            user: request.User ?? null,
        };
    }
    catch (error) {
        if (!(error instanceof _run_options_run_options_js__WEBPACK_IMPORTED_MODULE_4__/* .RunOptionError */ .j2))
            throw error;
        return { problems: error.problems, notices: [], cdiDevices: [], inherited: [], user: null };
    }
}
function withHint({ token, message }) {
    return { token, message, hint: null };
}
function withDeviceHint(problem) {
    return {
        ...problem,
        hint: 'name a CDI device, such as --device nvidia.com/gpu=all, or use Docker',
    };
}
function pullNotice({ tokens }) {
    const token = Math.max(0, tokens.findIndex((text) => text.startsWith('--pull')));
    return { token, message: `--pull is ignored: ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .setting */ .P)('pull')} says when images are pulled` };
}
function optionFailure(error) {
    const [first] = error.problems;
    const problem = {
        code: 'run-option',
        message: first.message,
        ...(first.hint === null ? {} : { hint: first.hint }),
    };
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(problem, { cause: error });
}


/***/ }),

/***/ 45949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ pauseProgram),
/* harmony export */   x: () => (/* binding */ pauseArchitectures)
/* harmony export */ });
/**
 * The program that holds the namespaces of a Pod: it waits for a signal, reaps what its namespace leaves
 * to process 1, and ends with 0 on SIGTERM and SIGINT. Assembled here, so that nothing has to be fetched.
 *
 * Signals are blocked and then waited for: process 1 gets none that it neither handles nor blocks.
 */
const pauseArchitectures = ['amd64', 'arm64'];
const code = {
    amd64: `
    4883ec08 48c7042402400100       sub rsp, 8; the set of SIGINT, SIGTERM, SIGCHLD
    31ff 4889e6 31d2 41ba08000000   SIG_BLOCK, set, null, 8
    b80e000000 0f05                 rt_sigprocmask
    4889e7 31f6 31d2 41ba08000000   wait: set, null, null, 8
    b880000000 0f05                 rt_sigtimedwait
    83f811 7413                     SIGCHLD: reap
    83f80f 7405                     SIGTERM: end
    83f802 75dd                     not SIGINT: wait
    31ff b8e7000000 0f05            end: exit_group(0)
    48c7c7ffffffff 31f6 ba01000000  reap: any child, null, WNOHANG,
    4531d2 b83d000000 0f05          null; wait4
    85c0 7fe4 ebb6                  one more child: reap; wait
  `,
    arm64: `
    ff4300d1 400088d2 2000a0f2      sub sp, 16; the set of SIGINT, SIGTERM, SIGCHLD
    e00300f9                        at sp
    000080d2 e1030091 020080d2      SIG_BLOCK, set, null,
    030180d2 e81080d2 010000d4      8; rt_sigprocmask
    e0030091 010080d2 020080d2      wait: set, null, null,
    030180d2 281180d2 010000d4      8; rt_sigtimedwait
    1f440071 00010054               SIGCHLD: reap
    1f3c0071 60000054               SIGTERM: end
    1f080071 a1feff54               not SIGINT: wait
    000080d2 c80b80d2 010000d4      end: exit_group(0)
    00008092 010080d2 220080d2      reap: any child, null, WNOHANG,
    030080d2 882080d2 010000d4      null; wait4
    1f000071 2cffff54 e9ffff17      one more child: reap; wait
  `,
};
/** ELF's number of the processor (e_machine). */
const machines = { amd64: 62, arm64: 183 };
const base = 0x400000n;
const headerBytes = 64;
const segmentBytes = 56;
/** A static executable of one segment, readable and executable. */
function pauseProgram(architecture) {
    const instructions = assemble(code[architecture]);
    const start = headerBytes + segmentBytes;
    const size = BigInt(start + instructions.length);
    const file = Buffer.alloc(start);
    // System V ABI, "ELF Header": 64 bits, little endian, version 1, an executable.
    Buffer.from('7f454c46020101', 'hex').copy(file);
    file.writeUInt16LE(2, 16);
    file.writeUInt16LE(machines[architecture], 18);
    file.writeUInt32LE(1, 20);
    file.writeBigUInt64LE(base + BigInt(start), 24);
    file.writeBigUInt64LE(BigInt(headerBytes), 32);
    file.writeUInt16LE(headerBytes, 52);
    file.writeUInt16LE(segmentBytes, 54);
    file.writeUInt16LE(1, 56);
    file.writeUInt16LE(64, 58);
    // "Program Header": PT_LOAD, PF_R | PF_X, the whole file.
    file.writeUInt32LE(1, 64);
    file.writeUInt32LE(5, 68);
    file.writeBigUInt64LE(base, 80);
    file.writeBigUInt64LE(base, 88);
    file.writeBigUInt64LE(size, 96);
    file.writeBigUInt64LE(size, 104);
    file.writeBigUInt64LE(0x10000n, 112);
    return Buffer.concat([file, instructions]);
}
/** What stands in hexadecimal digits at the beginning of each line. */
function assemble(listing) {
    const digits = listing
        .split('\n')
        .map((line) => /^\s*((?:[0-9a-f]+ )*)/.exec(line)?.[1] ?? '')
        .join('');
    return Buffer.from(digits.replaceAll(' ', ''), 'hex');
}


/***/ }),

/***/ 37006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   x$: () => (/* binding */ problemAtStart)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60702);


/** A place in a text; it says what the text was read from. */
function placeIn({ file, origin }, line = 1, column = 1) {
    return { file, line, column, ...(origin === undefined ? {} : { origin }) };
}
/** What is wrong with a file as a whole: `the file has …`. */
function problemAtStart(source, code, what) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code, message: `the file ${what}`, location: placeIn(source) });
}
/**
 * Reads a file that a person wrote, never more than `maxBytes`.
 *
 * @param path where it is
 * @param what its role in a sentence, such as `the manifest`
 * @throws CanaryError (input) when it is missing, a directory, unreadable, too large or not UTF-8
 */
function readSource(path, what, maxBytes) {
    // What is small is read at once: a promise for each part of it would cost more than the file.
    return new Promise((resolve) => {
        resolve({ file: path, text: decodeUtf8(readBytes(path, what, maxBytes), path, what) });
    });
}
function readBytes(path, what, maxBytes) {
    let bytes;
    try {
        bytes = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(path, maxBytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(unreadable(error, path, what), { cause: error });
    }
    if (bytes !== null)
        return bytes;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'file-too-large',
        message: `${what} ${path} is too large: at most ${maxBytes} bytes are read`,
    });
}
function unreadable(error, path, what) {
    if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .NotRegularError */ .a8) {
        return {
            code: 'file-not-regular',
            message: `${what} ${path} is ${error.kind}, not a regular file`,
        };
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(error) === 'ENOENT'
        ? { code: 'file-missing', message: `${what} ${path} does not exist` }
        : { code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
}
/** @throws CanaryError (input) when the bytes are not UTF-8. */
function decodeUtf8(bytes, file, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'file-not-text', message: `${what} ${file} is not UTF-8 text` }, { cause: error });
    }
}


/***/ })

};
;