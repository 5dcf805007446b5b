"use strict";
exports.id = 4617;
exports.ids = [4617];
exports.modules = {

/***/ 4617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRestriction: () => (/* binding */ createRestriction)
});

// EXTERNAL MODULE: ./src/container/own-container.ts
var own_container = __webpack_require__(7809);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
;// CONCATENATED MODULE: ./src/policy/refusal.ts


const nothingGiven = { devices: [], deviceNames: [], mounts: [], network: null };
/**
 * Why a restricted manifest may not have something; null when it may.
 *
 * @returns the end of a sentence that begins with the option or the field, such as `asks for …`
 */
function refusalOf(grant, access, given = nothingGiven) {
    switch (grant.kind) {
        case 'bind':
            return isGivenMount(grant, given) ? null : asking(access.mountRefusal(grant.source));
        case 'device':
        case 'named-device':
            return deviceRefusal(grant, given);
        case 'file':
            return asking(access.fileRefusal(grant.path));
        case 'kernel-parameter':
            return safeParameters.has(grant.name) ? null : `sets the kernel parameter ${grant.name}`;
        case 'label':
            return grant.name.startsWith('container-canary')
                ? `sets the label ${grant.name}, by which our own containers are known`
                : null;
        case 'network':
            return grant.name === given.network ? null : networkRefusal(grant.name);
        case 'processes':
            return processRefusal(grant.limit);
        case 'variable':
            return `takes the variable ${grant.name} out of the environment of this run, where secrets are`;
        default:
            return plainRefusals[grant.kind](grant.value);
    }
}
/** Whether the run itself mounts it: devices of the user, and volumes that were judged before. */
function isGivenMount({ source, target }, { mounts }) {
    return mounts.some((one) => one.source === source && one.target === target);
}
function deviceRefusal(grant, given) {
    if (grant.kind === 'named-device') {
        const { name } = grant;
        if (given.deviceNames.includes(name))
            return null;
        return `asks for the device ${name}, which only the user may name (${(0,settings/* setting */.P)('cdi-devices')})`;
    }
    const { pathOnHost, pathInContainer } = grant.device;
    const isGiven = given.devices.some((one) => one.pathOnHost === pathOnHost && one.pathInContainer === pathInContainer);
    return isGiven ? null : `asks for the device ${pathOnHost} of the host`;
}
function asking(refusal) {
    return refusal === null ? null : `asks for ${refusal}`;
}
function networkRefusal(name) {
    if (name === 'host')
        return 'asks for the network of the host';
    if (name.startsWith('container:'))
        return 'asks for the network of another container';
    return `asks for the network ${name}, where other containers may be`;
}
function processRefusal(limit) {
    const most = limits/* policyLimits */.Vd.processes;
    if (limit <= 0)
        return `asks for as many processes as it likes, of ${most} processes at most`;
    return limit <= most ? null : `asks for ${limit}, of ${most} processes at most`;
}
/** Those that Kubernetes calls safe: they belong to the container's namespaces, and to it alone. */
const safeParameters = new Set([
    'kernel.shm_rmid_forced',
    'net.ipv4.ip_local_port_range',
    'net.ipv4.ip_local_reserved_ports',
    'net.ipv4.ip_unprivileged_port_start',
    'net.ipv4.ping_group_range',
    'net.ipv4.tcp_fin_timeout',
    'net.ipv4.tcp_keepalive_intvl',
    'net.ipv4.tcp_keepalive_probes',
    'net.ipv4.tcp_keepalive_time',
    'net.ipv4.tcp_rmem',
    'net.ipv4.tcp_syncookies',
    'net.ipv4.tcp_wmem',
]);
const plainRefusals = {
    annotation: (value) => `sets the annotation ${value}, which runtimes obey`,
    capability: (value) => `asks for the capability ${value}, which the engine gives no container`,
    'cgroup-namespace': shares('the cgroup namespace'),
    'cgroup-parent': (value) => `asks for a place below the cgroup ${value} of the host`,
    confinement: (value) => `loosens the container's confinement with ${value}`,
    'device-rule': (value) => `asks for devices of the host by the rule ${value}`,
    gpu: (value) => `asks for GPUs of the host (${value})`,
    group: (value) => `asks for the groups of this run's user (${value})`,
    'image-files': (value) => `asks for the files of another image, ${value}`,
    'ipc-namespace': shares('the IPC namespace'),
    link: (value) => `asks for a link to another container, ${value}`,
    log: (value) => `sets the log's driver or option ${value}, which may reach other hosts or have no bound`,
    'memory-protection': (value) => `asks to outlive a shortage of memory (${value})`,
    'mount-option': (value) => `mounts with the option ${value}`,
    'pid-namespace': shares('the process namespace'),
    privileged: () => 'asks for all privileges on the host',
    'published-port': (value) => `publishes ports on the host (${value}), which checks do not need`,
    'real-time': (value) => `asks for real-time scheduling (${value})`,
    runtime: (value) => `chooses the runtime ${value}`,
    storage: (value) => `sets the storage option ${value}`,
    unreadable: (value) => `has a ${value} that nobody here can read`,
    'user-namespace': shares('the user namespace'),
    'uts-namespace': shares('the host name'),
    volume: (value) => `asks for the volume ${value}, which may hold what others left`,
    'volume-driver': (value) => `asks a volume driver for ${value}`,
    'volumes-of': (value) => `asks for the volumes of another container, ${value}`,
};
function shares(what) {
    return (value) => {
        const owner = value === 'host' ? 'the host' : value;
        return `asks for ${what} of ${owner}`;
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/policy/workspace.ts




/** Where engines listen unless they are told otherwise. */
const usualSockets = [
    '/run/docker.sock',
    '/var/run/docker.sock',
    '/run/podman/podman.sock',
    '/run/containerd/containerd.sock',
    '/run/crio/crio.sock',
];
/**
 * Looks at what a path leads to in the end, since a symbolic link in the workspace may lead out of it.
 */
function accessTo(workspace) {
    const root = realPathOf(workspace.directory);
    const home = realPathOf(workspace.home) ?? workspace.home;
    const isWorkspace = root !== null && root !== '/' && !contains(root, home);
    const sockets = workspace.sockets.map((socket) => realPathOf(socket) ?? socket);
    const outside = (path, real) => {
        if (real === null)
            return `${path}, which leads nobody knows where`;
        if (root === null || !isWorkspace) {
            return `${path}, and ${workspace.directory} is too wide to be a workspace`;
        }
        if (contains(root, real))
            return null;
        const way = real === external_node_path_.posix.normalize(path) ? '' : ` leads to ${real} and`;
        return `${path}, which${way} is outside of the workspace ${workspace.directory}`;
    };
    const fileRefusal = (path) => {
        if (!path.startsWith('/'))
            return `${path}, which is no absolute path`;
        const real = realPathOf(path);
        const refusal = outside(path, real);
        if (refusal !== null || real === null)
            return refusal;
        return inRepositoryData(real) ? `${path}, where git keeps its credentials` : null;
    };
    const mountRefusal = (path) => {
        if (!workspace.engineSharesFiles) {
            return `${path} of the engine's host, whose files cannot be seen from here`;
        }
        const refusal = fileRefusal(path);
        const real = realPathOf(path);
        if (refusal !== null || real === null)
            return refusal;
        if (sockets.some((socket) => contains(real, socket)))
            return `${path}, where an engine listens`;
        const special = specialKind(real);
        if (special !== null)
            return `${path}, which is a ${special}`;
        const repository = repositoryRefusal(real);
        return repository === null ? null : `${path}, ${repository}`;
    };
    return { fileRefusal, mountRefusal };
}
function contains(directory, path) {
    if (path === directory)
        return true;
    return path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}
/**
 * The path without symbolic links, as far as it exists.
 *
 * @returns null where that cannot be told, as for a link that leads nowhere yet
 */
function realPathOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(external_node_path_.posix.normalize(path));
    }
    catch (error) {
        if (!isMissing(error))
            return null;
        const parent = (0,external_node_path_.dirname)(path);
        if (parent === path || isLink(path))
            return null;
        const real = realPathOf(parent);
        return real === null ? null : external_node_path_.posix.join(real, external_node_path_.posix.basename(path));
    }
}
function isMissing(error) {
    return ['ENOENT', 'ENOTDIR'].includes((0,errors/* systemErrorCode */.vq)(error));
}
function isLink(path) {
    return lookAt(path)?.isSymbolicLink() === true;
}
/** Null where nothing is. */
function lookAt(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch (error) {
        if (isMissing(error))
            return null;
        throw error;
    }
}
function specialKind(path) {
    const found = lookAt(path);
    if (found === null || found.isFile() || found.isDirectory())
        return null;
    if (found.isSocket())
        return 'socket, behind which another program listens';
    return found.isFIFO() ? 'named pipe' : 'device';
}
function inRepositoryData(path) {
    return path.split(external_node_path_.sep).includes('.git');
}
/**
 * A checkout may lie at any depth: the workspace itself, a submodule, one that another step made.
 * Links are not followed: in a container they lead to the container's own files.
 */
function repositoryRefusal(directory) {
    const pending = [directory];
    let seen = 0;
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
        const entries = entriesOf(path);
        if (entries === null)
            return 'which must not be looked into from here';
        seen += entries.length;
        if (seen > limits/* policyLimits */.Vd.mountEntries) {
            return `which has more than ${limits/* policyLimits */.Vd.mountEntries} entries to look through`;
        }
        const names = entries.map(({ name }) => name);
        if (names.includes('.git') || isBareRepository(names)) {
            const where = (0,external_node_path_.relative)(directory, path);
            const below = where === '' ? '' : ` in ${where}`;
            return `which holds a git repository${below}, where git keeps its credentials`;
        }
        const below = entries.filter((entry) => entry.isDirectory());
        pending.push(...below.map(({ name }) => (0,external_node_path_.join)(path, name)));
    }
    return null;
}
/** What git itself takes for a repository, whatever its directory is called (gitrepository-layout). */
function isBareRepository(names) {
    return ['HEAD', 'objects', 'refs'].every((name) => names.includes(name));
}
/** Null where nobody here may look, but an engine may. A file has no entries. */
function entriesOf(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch (error) {
        return isMissing(error) ? [] : null;
    }
}

// EXTERNAL MODULE: ./src/validator/run-options.ts
var run_options = __webpack_require__(8172);
// EXTERNAL MODULE: ./src/validator/volume-source.ts
var volume_source = __webpack_require__(58770);
;// CONCATENATED MODULE: ./src/validator/restrict.ts








/** @param directory where relative paths start, which is what may be seen of this machine */
async function createRestriction(engine, { directory, home }, signal) {
    const { isLocalSocket, socketPath } = engine.identity.location;
    const sockets = [...usualSockets, ...(socketPath === null ? [] : [socketPath])];
    const isInside = (await (0,own_container/* findOwnContainer */.Rm)(engine, signal)) !== null;
    const workspace = { directory, home, sockets };
    // Paths of `volumes` are ours, and translated for the engine; those of options are the engine's.
    const ours = accessTo({ ...workspace, engineSharesFiles: isLocalSocket });
    const theirs = accessTo({ ...workspace, engineSharesFiles: isLocalSocket && !isInside });
    return {
        hardening: { processes: limits/* policyLimits */.Vd.processes },
        refusalsOf: async (validator) => {
            const refusals = [
                ...volumeRefusals(validator, ours),
                ...(await optionRefusals(validator, engine, directory, theirs)),
                ...deviceRefusals(validator, theirs),
                ...hostRefusals(validator),
                ...(await capabilityRefusals(validator, engine, directory, theirs)),
            ];
            return refusals.slice(0, limits/* policyLimits */.Vd.refusals);
        },
        judgeCreated: async (validator, id, request, abort) => {
            const given = givenBy(request);
            for (const grant of await engine.containers.grants(id, abort)) {
                // Users of its own take away from a container, and give nothing.
                if (grant.kind === 'user-namespace' && request.userNamespace === 'own')
                    continue;
                const refusal = createdRefusal(grant, theirs, given, request.devices);
                if (refusal !== null)
                    throw differs(refusal, validator);
            }
        },
    };
}
function volumeRefusals(validator, access) {
    return validator.volumes.flatMap((volume) => {
        const { path, mountPath: target, location } = volume;
        const found = (0,volume_source/* sourceOf */.v)(volume);
        // What has no meaning is told where volumes are mounted.
        if (found.kind === 'empty' || found.kind === 'unknown')
            return [];
        const grant = found.kind === 'named'
            ? { kind: 'volume', value: found.name }
            : { kind: 'bind', source: found.path, target, isReadOnly: true };
        return toProblems(grant, `volumes: ${path}`, location, validator, access);
    });
}
async function optionRefusals(validator, engine, directory, access) {
    const options = (0,run_options/* runOptionsOf */.F)(validator, 'restricted', {}, directory);
    if (options === null)
        return [];
    const mayRead = (path) => access.fileRefusal(path) === null;
    const found = (await engine.runOptions?.grants(options, mayRead)) ?? [];
    return found.flatMap(({ token, written, grant }) => {
        const location = validator.options[token]?.location ?? validator.location;
        return toProblems(grant, `dockerRunOptions: ${(0,errors/* quote */.hD)(written)}`, location, validator, access);
    });
}
function deviceRefusals(validator, access) {
    return validator.devices.flatMap(({ name, location }) => toProblems({ kind: 'named-device', name }, `devices: ${name}`, location, validator, access));
}
/** What a manifest types is judged like the option of the same meaning. */
async function capabilityRefusals(validator, engine, baseDirectory, access) {
    const { add } = validator.container.capabilities;
    if (add.length === 0)
        return [];
    const location = validator.places.get('capabilities.add') ?? validator.location;
    const options = { tokens: add.map((name) => `--cap-add=${name}`), baseDirectory, env: {} };
    const found = (await engine.runOptions?.grants(options, () => false)) ?? [];
    return found.flatMap(({ token, grant }) => {
        const what = `capabilities.add: ${add[token] ?? ''}`;
        return toProblems(grant, what, location, validator, access);
    });
}
/** A probe with a host of its own asks from this machine, and reaches what this machine reaches. */
function hostRefusals(validator) {
    return validator.checks.flatMap(({ name, action, location }) => {
        const host = 'host' in action ? action.host : null;
        if (host === null)
            return [];
        const refusal = `makes this machine connect to ${host}, which is not the container`;
        return [problemOf(`the check "${name}"`, refusal, location, validator)];
    });
}
function toProblems(grant, what, location, validator, access) {
    const refusal = refusalOf(grant, access);
    return refusal === null ? [] : [problemOf(what, refusal, location, validator)];
}
function problemOf(what, refusal, location, { origin }) {
    return {
        code: 'policy',
        message: `${what} ${refusal}: a restricted manifest may not`,
        location,
        hint: `${(0,settings/* setting */.P)('policy', 'trusted')} allows it, if you trust ${origin.file}`,
    };
}
/** An option may hold any bytes, and be long. */
function givenBy({ devices, network, volumes }) {
    const translated = devices?.kind === 'translated' ? devices : { devices: [], mounts: [] };
    return {
        network: network.kind === 'own' ? network.name : null,
        deviceNames: devices?.kind === 'native' ? devices.names : [],
        devices: translated.devices,
        mounts: [
            ...translated.mounts,
            ...volumes.flatMap(({ mountPath, source }) => source === null ? [] : [{ source, target: mountPath }]),
        ],
    };
}
/** Devices of the user may be written to; nothing else of the host may. */
function createdRefusal(grant, access, given, devices) {
    const refusal = refusalOf(grant, access, given);
    if (refusal !== null || grant.kind !== 'bind' || grant.isReadOnly)
        return refusal;
    const mounts = devices?.kind === 'translated' ? devices.mounts : [];
    return isGivenMount(grant, { ...given, mounts })
        ? null
        : `has ${grant.source} of the host to write to`;
}
function differs(refusal, { location, name }) {
    return (0,errors/* infrastructureError */.kv)({
        code: 'policy',
        message: `the container was not started: the engine says that it ${refusal}, though "${name}" does not ask for that`,
        location,
        hint: `what is asked for and what the engine makes of it differ: look at its configuration and version; ${(0,settings/* setting */.P)('policy', 'trusted')} starts it all the same`,
    });
}


/***/ }),

/***/ 58770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** What has a slash or a leading dot is a path; a bare word names a volume, as for docker. */
function sourceOf({ path, directory }) {
    if (path === null)
        return { kind: 'empty' };
    if (!path.includes('/') && !path.startsWith('.'))
        return { kind: 'named', name: path };
    if (directory === null && !path.startsWith('/'))
        return { kind: 'unknown' };
    return { kind: 'path', path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory ?? '/', path) };
}


/***/ })

};
;