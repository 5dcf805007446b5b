"use strict";
exports.id = 3775;
exports.ids = [3775];
exports.modules = {

/***/ 8740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planDevices: () => (/* binding */ planDevices),
  readCatalog: () => (/* binding */ readCatalog)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/cdi/catalog.ts + 4 modules
var catalog = __webpack_require__(9797);
;// CONCATENATED MODULE: ./src/cdi/engine-support.ts
/**
 * True when the engine applies CDI itself. Docker says so in `/info`; Podman does since 5.4.0 through
 * this API, and before that it ignores the request without a word.
 */
function appliesCdi(engine) {
    if (engine.name === 'docker')
        return (engine.cdiSpecDirs ?? []).length > 0;
    return isAtLeast(engine.version, [5, 4, 0]);
}
/** Docker before 29.5 sets the process user after CDI, and so loses the groups that CDI gave it. */
function losesGroups(engine) {
    return engine.name === 'docker' && !isAtLeast(engine.version, [29, 5, 0]);
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
/** The newest `cdiVersion` that the engine reads; undefined where it reads none. */
function newestVersionOf(engine) {
    return newestVersions[engine.name].find(([release]) => isAtLeast(engine.version, release))?.[1];
}
/** A pre-release (`5.4.0-rc1`) comes before its release: what it lacks, it lacks silently. */
function isAtLeast(version, [major, minor, patch]) {
    const match = /^v?(\d+)\.(\d+)(?:\.(\d+))?(-)?/.exec(version);
    if (match === null)
        return false;
    const [, first, second, third = '0', prerelease] = match;
    const difference = Number(first) - major || Number(second) - minor || Number(third) - patch;
    return difference > 0 || (difference === 0 && prerelease === undefined);
}

// EXTERNAL MODULE: ./src/cdi/host-paths.ts
var host_paths = __webpack_require__(3226);
;// CONCATENATED MODULE: ./src/cdi/mode.ts


/**
 * Who resolves the devices of one container.
 *
 * @param unreadDirectories directories of the wanted devices that the engine is known not to read
 * @throws CanaryError (infrastructure) when neither the engine nor a translation can do it
 */
function decideMode(engine, wanted, sharing, unreadDirectories = []) {
    const who = `${engine.name} ${engine.version}`;
    const isNative = appliesCdi(engine);
    if (wanted === 'native') {
        if (isNative)
            return { mode: 'native', reason: `${who} applies CDI itself` };
        throw noSupport(engine, 'cdi-mode is native');
    }
    if (wanted === 'auto' && isNative && unreadDirectories.length === 0) {
        return { mode: 'native', reason: `${who} applies CDI itself` };
    }
    if (!sharing.sharesHost) {
        const why = sharing.reason ?? 'the engine runs on another host';
        throw isNative ? notTranslatable(why) : noSupport(engine, `nothing can be translated: ${why}`);
    }
    if (wanted === 'translate')
        return { mode: 'translate', reason: 'cdi-mode is translate' };
    return {
        mode: 'translate',
        reason: isNative ? `${who} does not read ${unreadDirectories.join(', ')}` : supportOf(engine),
    };
}
function supportOf(engine) {
    const isOff = engine.name === 'docker' && engine.cdiSpecDirs?.length === 0;
    return `${engine.name} ${engine.version} ${isOff ? 'has CDI switched off' : 'has no CDI support'}`;
}
function noSupport(engine, why) {
    return (0,errors/* infrastructureError */.kv)({
        code: 'cdi-not-supported',
        message: `${supportOf(engine)}, and ${why}`,
        hint: 'CDI needs Docker 25 or later with "features": {"cdi": true} (on by default from 28.2), or Podman 5.4 or later',
    });
}
function notTranslatable(why) {
    return (0,errors/* infrastructureError */.kv)({
        code: 'cdi-not-translatable',
        message: `CDI devices can be translated only where the engine's spec files and devices can be read: ${why}`,
        hint: 'leave cdi-mode and cdi-spec-dirs alone: the engine applies CDI itself',
    });
}

// EXTERNAL MODULE: ./src/cdi/specification.ts
var specification = __webpack_require__(1112);
;// CONCATENATED MODULE: ./src/cdi/oci.ts
/**
 * Container edits applied to an OCI runtime configuration, as an engine with CDI does it just before
 * a container is created (package cdi, `ContainerEdits.Apply`).
 */



/** Applies everything or nothing. */
function applyToOci(config, edits, host) {
    const user = config.process?.user ?? { uid: 0, gid: 0 };
    const nodes = [];
    for (const node of edits.deviceNodes) {
        const completed = completeDeviceNode(node, host, user);
        if (!completed.ok)
            return completed;
        nodes.push(completed.node);
    }
    const withEnv = edits.env.length === 0 ? config : withEnvironment(config, edits.env);
    const withNodes = nodes.length === 0 ? withEnv : withDeviceNodes(withEnv, nodes);
    const withMounts = edits.mounts.length === 0 ? withNodes : withMountList(withNodes, edits.mounts);
    return { ok: true, config: withRest(withMounts, edits) };
}
/** A variable of the same name is replaced in place; the last one wins. */
function mergeEnvironment(base, added) {
    const merged = new Map(base.map((variable) => [variableName(variable), variable]));
    for (const variable of added)
        merged.set(variableName(variable), variable);
    return [...merged.values()];
}
function variableName(variable) {
    const equals = variable.indexOf('=');
    return equals === -1 ? variable : variable.slice(0, equals);
}
/** What replaces an item with the same key goes to the end. */
function replaceAtEnd(list, item, keyOf) {
    const key = keyOf(item);
    return [...list.filter((other) => keyOf(other) !== key), item];
}
function withEnvironment(config, env) {
    const merged = mergeEnvironment(config.process?.env ?? [], env);
    return { ...config, process: { ...config.process, env: merged } };
}
function withDeviceNodes(config, nodes) {
    let devices = config.linux?.devices ?? [];
    const rules = [...(config.linux?.resources?.devices ?? [])];
    for (const node of nodes) {
        devices = replaceAtEnd(devices, ociDevice(node), (device) => device.path);
        if (node.type === 'b' || node.type === 'c')
            rules.push(ociRule(node));
    }
    const resources = rules.length === 0 ? {} : { resources: { ...config.linux?.resources, devices: rules } };
    return { ...config, linux: { ...config.linux, devices, ...resources } };
}
function ociDevice(node) {
    return {
        path: node.path,
        type: node.type,
        major: node.major,
        minor: node.minor,
        ...(node.fileMode === undefined ? {} : { fileMode: node.fileMode }),
        ...(node.uid === undefined ? {} : { uid: node.uid }),
        ...(node.gid === undefined ? {} : { gid: node.gid }),
    };
}
function ociRule(node) {
    const rule = { allow: true, type: node.type, major: node.major, minor: node.minor };
    if (node.permissions === 'none')
        return rule;
    return { ...rule, access: node.permissions === '' ? 'rwm' : node.permissions };
}
/** At the end all mounts are sorted by the depth of their destination. */
function withMountList(config, added) {
    const isUserNamespaced = config.linux?.namespaces?.some(({ type }) => type === 'user') === true;
    const mounts = added.reduce((list, mount) => replaceAtEnd(list, ociMount(mount, isUserNamespaced), (one) => one.destination), config.mounts ?? []);
    return { ...config, mounts: mounts.toSorted((left, right) => depthOf(left) - depthOf(right)) };
}
function depthOf(mount) {
    return posix
        .normalize(mount.destination)
        .replace(/(.)\/$/, '$1')
        .split('/').length;
}
function ociMount(mount, isUserNamespaced) {
    const mapped = isUserNamespaced ? identityMapping(mount) : [];
    const options = [...mount.options, ...mapped];
    return {
        destination: mount.containerPath,
        ...(mount.type === '' ? {} : { type: mount.type }),
        source: mount.hostPath,
        ...(options.length === 0 ? {} : { options }),
    };
}
/** In a user namespace the owner of a bound file would be nobody without it. */
function identityMapping(mount) {
    if (mount.options.includes('idmap') || mount.options.includes('ridmap'))
        return [];
    if (mount.options.includes('rbind'))
        return ['ridmap'];
    return mount.type === 'bind' || mount.options.includes('bind') ? ['idmap'] : [];
}
function withRest(config, edits) {
    const netDevices = Object.fromEntries(edits.netDevices.map((device) => [device.hostInterfaceName, { name: device.name }]));
    const linux = {
        ...config.linux,
        ...(edits.netDevices.length === 0
            ? {}
            : { netDevices: { ...config.linux?.netDevices, ...netDevices } }),
        ...(edits.intelRdt === undefined ? {} : { intelRdt: ociIntelRdt(edits.intelRdt) }),
    };
    return {
        ...config,
        ...(Object.keys(linux).length === 0 ? {} : { linux }),
        ...(edits.hooks.length === 0 ? {} : { hooks: appendHooks(config.hooks ?? {}, edits.hooks) }),
        ...(edits.additionalGids.some((gid) => gid !== 0)
            ? { process: { ...config.process, user: withGroups(config, edits.additionalGids) } }
            : {}),
    };
}
function appendHooks(hooks, added) {
    return added.reduce((all, hook) => {
        if (!isHookName(hook.hookName))
            return all;
        return { ...all, [hook.hookName]: [...(all[hook.hookName] ?? []), ociHook(hook)] };
    }, hooks);
}
function ociHook(hook) {
    return {
        path: hook.path,
        ...(hook.args.length === 0 ? {} : { args: hook.args }),
        ...(hook.env.length === 0 ? {} : { env: hook.env }),
        ...(hook.timeout === undefined ? {} : { timeout: hook.timeout }),
    };
}
function ociIntelRdt(rdt) {
    const entries = Object.entries(rdt).filter(([, value]) => value !== undefined && value !== '' && value !== false);
    return Object.fromEntries(entries);
}
function withGroups(config, gids) {
    const user = config.process?.user ?? { uid: 0, gid: 0 };
    const additionalGids = mergeGroups(user.additionalGids ?? [], gids);
    return { ...user, additionalGids };
}
/** Gid 0 is ignored, and what is there already stays once. */
function mergeGroups(base, added) {
    return [...new Set([...base, ...added.filter((gid) => gid !== 0)])];
}

// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/cdi/list-devices.ts
var list_devices = __webpack_require__(495);
// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(3711);
// EXTERNAL MODULE: ./src/cdi/resolve.ts + 1 modules
var resolve = __webpack_require__(8506);
;// CONCATENATED MODULE: ./src/cdi/preflight.ts






/**
 * Looks at every host path of the resolved devices before anything is started.
 *
 * @throws CanaryError (infrastructure) with each path that stands in the way, once: the spec file with
 *   its line, the device, the path, and which devices are available instead
 */
function preflight(resolution, catalog, host, rules) {
    const problems = preflightProblems(resolution, catalog, host, rules);
    const [first, ...rest] = problems.slice(0, limits/* cdiLimits */.hg.problems);
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('infrastructure', [first, ...rest]);
}
/** What {@link preflight} throws, as a list. */
function preflightProblems(resolution, catalog, host, rules) {
    const faults = resolution.sources.flatMap((source) => (0,host_paths/* hostPathFaults */.Ni)(source, host, rules).map((fault) => ({ source, fault })));
    const once = new Map(faults.map((one) => [`${one.fault.code}\0${one.fault.hostPath}`, one]));
    if (once.size === 0)
        return [];
    const available = (0,list_devices/* listDevices */._)(catalog, host).filter((device) => device.available);
    const names = available.map((device) => device.qualifiedName);
    return [...once.values()].map(({ source, fault }) => toProblem(source, fault, names));
}
function toProblem(source, fault, availableNames) {
    const wanted = (0,qualified_name/* formatQualifiedName */.Fl)(source.device.name);
    const available = (0,resolve/* describeAvailable */.DQ)(availableNames, wanted);
    return {
        code: fault.code,
        message: `the CDI device ${wanted} ${fault.message}`,
        location: source.file.locate(fault.path),
        hint: fault.hint === undefined ? available : `${fault.hint}; ${available}`,
    };
}

// EXTERNAL MODULE: ./src/cdi/request.ts + 1 modules
var request = __webpack_require__(9898);
// EXTERNAL MODULE: ./src/cdi/device-node.ts
var device_node = __webpack_require__(2384);
;// CONCATENATED MODULE: ./src/cdi/translate.ts
/** Container edits as plain create options, for engines that do not know CDI. */





/**
 * Translates resolved devices. {@link preflight} has looked at the host before: a node that is not
 * there is left out here.
 *
 * @param user who the container's process runs as, as far as it is known
 */
function translateDevices(resolution, host, user = { uid: 0, gid: 0 }) {
    const { sources, edits } = resolution;
    const nodes = lastOfEach(sources.flatMap((source) => place(source, 'deviceNodes')), (node) => node.path).flatMap((placed) => {
        const found = host.inspect((0,device_node/* hostPathOf */.J8)(placed.edit));
        return found.kind === 'device' ? [{ ...placed, found }] : [];
    });
    const mounts = lastOfEach(sources.flatMap((source) => place(source, 'mounts')), targetOf);
    const byRule = nodes.filter(({ edit, found }) => hasCgroupRule(edit, found));
    const bound = nodes.filter(({ edit, found }) => !hasCgroupRule(edit, found));
    const groups = nodes.flatMap(({ edit, found }) => groupFor(edit, found, user));
    return {
        translated: {
            env: mergeEnvironment([], edits.env),
            devices: byRule.map(({ edit }) => toDevice(edit)),
            mounts: [
                ...bound.map(({ edit }) => toNodeBind(edit)),
                ...mounts.flatMap(({ edit }) => toMount(edit)),
            ].reduce((list, mount) => replaceAtEnd(list, mount, (one) => cleanTarget(one.target)), []),
            groups: mergeGroups([], [...edits.additionalGids, ...groups]),
            unsupported: [...mounts.flatMap(unsupportedMount), ...sources.flatMap(unsupportedEdits)],
        },
        notices: [
            ...nodes.flatMap((node) => nodeNotices(node, node.found, user)),
            ...mounts.flatMap(mountNotices),
        ],
    };
}
function place(source, field) {
    return source.edits[field].map((edit, index) => ({
        edit,
        source,
        path: [...source.path, field, index],
    }));
}
/** A later edit replaces an earlier one of the same key and moves to the end. */
function lastOfEach(placed, keyOf) {
    const byKey = new Map();
    for (const one of placed) {
        byKey.delete(keyOf(one.edit));
        byKey.set(keyOf(one.edit), one);
    }
    return [...byKey.values()];
}
/** Targets that name one place are one. */
function cleanTarget(path) {
    return external_node_path_.posix.normalize(path).replace(/(?<=.)\/+$/, '');
}
function targetOf(mount) {
    return cleanTarget(mount.containerPath);
}
/**
 * Without access (`none`) there is no rule to ask for, and a fifo has none: runc takes neither as a
 * device, but a bind mount of the node shows it.
 */
function hasCgroupRule(node, found) {
    return node.permissions !== 'none' && found.type !== 'p';
}
function toDevice(node) {
    const wanted = node.permissions === '' ? 'rwm' : node.permissions;
    return {
        pathOnHost: (0,device_node/* hostPathOf */.J8)(node),
        pathInContainer: node.path,
        permissions: ['r', 'w', 'm'].filter((letter) => wanted.includes(letter)).join(''),
    };
}
function toNodeBind(node) {
    return { source: (0,device_node/* hostPathOf */.J8)(node), target: node.path, type: 'bind', options: ['rbind'] };
}
function toMount(mount) {
    const { hostPath: source, containerPath: target, options } = mount;
    if ((0,host_paths/* isBind */.mD)(mount))
        return [{ source, target, type: 'bind', options }];
    return mount.type === 'tmpfs' ? [{ source, target, type: 'tmpfs', options }] : [];
}
/** An engine copies the host's owner. A process that is not root may get in by the node's group. */
function groupFor(node, found, user) {
    const wanted = accessBits(node);
    const others = found.mode & wanted;
    const group = (found.mode >> 3) & wanted;
    const isNeeded = user.uid !== 0 && found.uid !== user.uid && found.gid !== user.gid;
    return isNeeded && others !== wanted && group === wanted ? [found.gid] : [];
}
function accessBits(node) {
    if (node.permissions === 'none')
        return 0;
    if (node.permissions === '')
        return 0o6;
    return (node.permissions.includes('r') ? 0o4 : 0) | (node.permissions.includes('w') ? 0o2 : 0);
}
function nodeNotices(placed, found, user) {
    const node = placed.edit;
    const told = [];
    const tell = (severity, code, message) => {
        // Positions cost a second reading of the file, which what is merely good to know is not worth.
        const location = severity === 'notice' ? null : locationOf(placed);
        told.push({ severity, code, message, location, hint: null });
    };
    if (node.fileMode !== undefined && (node.fileMode & 0o7777) !== found.mode) {
        const message = `${(0,qualified_name/* quoteName */.AB)(node.path)} gets the host's mode ${octal(found.mode)}, not ${octal(node.fileMode)}`;
        tell('warning', 'cdi-device-file-mode-ignored', message);
    }
    const owner = `${found.uid}:${found.gid}`;
    const hasOtherOwner = (node.uid !== undefined && node.uid !== found.uid) ||
        (node.gid !== undefined && node.gid !== found.gid);
    if (hasOtherOwner) {
        const wanted = `${node.uid ?? found.uid}:${node.gid ?? found.gid}`;
        const message = `${(0,qualified_name/* quoteName */.AB)(node.path)} gets the host's owner ${owner}, not ${wanted}`;
        tell('warning', 'cdi-device-owner-ignored', message);
    }
    if (node.uid === undefined && node.gid === undefined && hasCgroupRule(node, found)) {
        const message = `${(0,qualified_name/* quoteName */.AB)(node.path)} gets the host's owner ${owner}`;
        tell('notice', 'cdi-device-owner-from-host', message);
    }
    for (const gid of groupFor(node, found, user)) {
        const message = `the container's process joins the group ${gid}, which may open ${(0,qualified_name/* quoteName */.AB)(node.path)}`;
        tell('notice', 'cdi-device-group-added', message);
    }
    return told;
}
function octal(mode) {
    return `0${(mode & 0o7777).toString(8)}`;
}
function mountNotices(placed) {
    const mount = placed.edit;
    const saysBind = mount.options.includes('bind') || mount.options.includes('rbind');
    if (mount.type !== '' || saysBind)
        return [];
    return [
        {
            severity: 'warning',
            code: 'cdi-mount-assumed-bind',
            message: `the mount of ${(0,qualified_name/* quoteName */.AB)(mount.hostPath)} to ${(0,qualified_name/* quoteName */.AB)(mount.containerPath)} has neither a type nor the option bind; it is taken for a bind mount`,
            location: locationOf(placed),
            hint: 'an OCI runtime would refuse it; add rbind to its options',
        },
    ];
}
function unsupportedMount(placed) {
    const { edit: mount, source, path } = placed;
    if ((0,host_paths/* isBind */.mD)(mount) || mount.type === 'tmpfs')
        return [];
    const reason = `a create request cannot ask for a mount of type ${(0,qualified_name/* quoteName */.AB)(mount.type)}`;
    const edit = `mount of type ${(0,qualified_name/* quoteName */.AB)(mount.type)} to ${(0,qualified_name/* quoteName */.AB)(mount.containerPath)}`;
    return [unsupported(source, path, { code: 'cdi-mount-type-not-expressible', edit, reason })];
}
function unsupportedEdits(source) {
    const { hooks, intelRdt, netDevices } = source.edits;
    const found = [];
    if (hooks.length > 0) {
        const edit = `hooks ${hooks.map((hook) => `${hook.hookName}:${(0,qualified_name/* quoteName */.AB)(hook.path)}`).join(', ')}`;
        const reason = 'a create request cannot ask for OCI hooks';
        const isNvidia = source.device.name.vendor === 'nvidia.com';
        const hint = 'the hooks set up the driver libraries: use an engine with CDI, or --gpus';
        const about = { code: 'cdi-hooks-not-expressible', edit, reason, ...(isNvidia ? { hint } : {}) };
        found.push(unsupported(source, [...source.path, 'hooks'], about));
    }
    if (intelRdt !== undefined) {
        const reason = 'a create request cannot ask for a resctrl class';
        const about = { code: 'cdi-intel-rdt-not-expressible', edit: 'intelRdt', reason };
        found.push(unsupported(source, [...source.path, 'intelRdt'], about));
    }
    if (netDevices.length > 0) {
        const edit = `netDevices ${netDevices.map((device) => (0,qualified_name/* quoteName */.AB)(device.hostInterfaceName)).join(', ')}`;
        const reason = 'a create request cannot move network interfaces';
        const about = { code: 'cdi-net-devices-not-expressible', edit, reason };
        found.push(unsupported(source, [...source.path, 'netDevices'], about));
    }
    return found;
}
function unsupported(source, path, about) {
    return {
        ...about,
        specFile: source.file.path,
        device: (0,qualified_name/* formatQualifiedName */.Fl)(source.device.name),
        location: source.file.locate(path),
    };
}
function locationOf(placed) {
    return placed.source.file.locate(placed.path);
}

;// CONCATENATED MODULE: ./src/cdi/unsupported.ts

/**
 * One warning for each edit that is left out.
 *
 * @throws CanaryError (input) with all of them, unless warnings are asked for
 */
function judgeUnsupported(edits, policy) {
    const [first, ...rest] = edits.map(unsupported_toProblem);
    if (first !== undefined && policy === 'error')
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
    return edits.map((edit) => ({
        severity: 'warning',
        code: edit.code,
        message: `${describe(edit)}; the container runs without`,
        location: edit.location,
        hint: edit.hint ?? null,
    }));
}
function unsupported_toProblem(edit) {
    const hint = edit.hint ?? 'use an engine with CDI, or cdi-unsupported: warn to go without';
    return { code: edit.code, message: describe(edit), location: edit.location, hint };
}
function describe(edit) {
    return `the CDI device ${edit.device} wants ${edit.edit}, but ${edit.reason}`;
}

// EXTERNAL MODULE: ./src/cdi/version.ts
var cdi_version = __webpack_require__(5313);
;// CONCATENATED MODULE: ./src/cdi/plan.ts
/** What a container's CDI devices come to on one engine: the one function that a run calls. */














/**
 * Resolves the devices, looks at the host, and says how the create request gets them. Nothing is
 * started and nothing is changed.
 *
 * @param catalog of `input`, for those who plan several containers
 * @returns null when no device is asked for
 * @throws CanaryError (input) when a name is wrong or does not resolve, or when an edit cannot be
 *   translated; (infrastructure) when the engine cannot do it or the host lacks a path
 */
function planDevices(input, host, catalog = readCatalog(input, host)) {
    if (input.names.length === 0)
        return null;
    const names = (0,request/* mergeDevices */.ib)((0,request/* checkDeviceNames */.Fr)(input.names, 'CDI devices'));
    const unread = catalog === null ? [] : unreadDirectories(catalog, names, input.engine, host);
    const { mode, reason } = decideMode(input.engine, input.mode, input.sharing, unread);
    if (mode === 'native')
        return { ...planNative(input, names, catalog, host), reason };
    if (catalog === null)
        throw new Error('a translation without spec files');
    return { ...planTranslation(input, names, catalog, host), reason };
}
/** The spec files that count for a request; null where only the engine sees them. */
function readCatalog(input, host) {
    if (!input.sharing.sharesHost)
        return null;
    return (0,catalog/* loadCatalog */.ak)(input.directories ?? engineDirectories(input.engine), host);
}
function engineDirectories(engine) {
    const told = engine.cdiSpecDirs ?? [];
    return told.length > 0 ? told : catalog/* defaultDirectories */.xE;
}
/** Directories of wanted devices that the engine says it does not read. */
function unreadDirectories(catalog, names, engine, host) {
    const read = new Set(engineDirectories(engine).map(host.realPath));
    const used = names.flatMap((name) => {
        const device = catalog.devices.get(name);
        return device === undefined ? [] : [host.realPath(external_node_path_.posix.dirname(device.file.path))];
    });
    return [...new Set(used)].filter((directory) => !read.has(directory));
}
function planNative(input, names, catalog, host) {
    refuseShortNames(names, input.places);
    refuseUndiscovered(names, input);
    const base = { mode: 'native', names };
    if (catalog === null)
        return { ...base, groups: [], specFiles: [], notices: [] };
    if (!canJudge(catalog, names, input.engine)) {
        return { ...base, groups: [], specFiles: [], notices: [unseenNotice(input.engine)] };
    }
    const resolution = (0,resolve/* resolveDevices */.a3)(catalog, names, input.places);
    refuseTooNew(resolution, input.engine);
    preflight(resolution, catalog, host, host_paths/* nativeRules */.vt);
    const groups = losesGroups(input.engine) ? mergeGroups([], resolution.edits.additionalGids) : [];
    const notices = [
        ...(groups.length === 0 ? [] : [groupsNotice(input.engine, groups)]),
        ...usedFiles(resolution).flatMap((file) => permissionsNotices(file, input.engine)),
    ];
    return { ...base, groups, specFiles: filesOf(resolution), notices };
}
/** What the engine may see and this process may not is the engine's to judge. */
function canJudge(catalog, names, engine) {
    if ((0,resolve/* unresolvedNames */.cW)(catalog, names).length === 0)
        return true;
    const unreadable = [...catalog.brokenFiles.values()].some((error) => error.problems.some((problem) => problem.code === 'cdi-file-unreadable'));
    const seesAll = catalog.unreadableDirectories.length === 0 && !unreadable;
    return engine.discoveredDevices === null && seesAll;
}
function unseenNotice(engine) {
    return {
        severity: 'notice',
        code: 'cdi-not-checked',
        message: `the spec files of the CDI devices cannot be read here; ${engine.name} ${engine.version} checks them when the container starts`,
        location: null,
        hint: null,
    };
}
/** No released engine reads `permissions: none`; it rejects the whole file. */
function permissionsNotices(file, engine) {
    const all = [file.specification, ...file.specification.devices];
    const nodes = all.flatMap((part) => part.containerEdits.deviceNodes);
    if (engine.discoveredDevices !== null || !nodes.some((node) => node.permissions === 'none')) {
        return [];
    }
    return [
        {
            severity: 'warning',
            code: 'cdi-permissions-none',
            message: `${engine.name} ${engine.version} may reject the file for "permissions: none", which CDI knows since 1.1.1 only`,
            location: file.locate([]),
            hint: 'cdi-mode: translate does without the engine',
        },
    ];
}
function refuseShortNames(names, places = new Map()) {
    for (const name of names) {
        const parsed = (0,qualified_name/* parseQualifiedName */.z$)(name);
        if (!parsed.ok || !(0,qualified_name/* isTooShortForEngines */.dp)(parsed.value))
            continue;
        throw (0,errors/* inputError */.Xu)({
            code: 'cdi-name-too-short',
            ...(0,resolve/* locationOf */.hD)(name, places),
            message: `${(0,qualified_name/* quoteName */.AB)(name)} has a vendor or class of one letter, on which the engine's CDI library crashes`,
            hint: 'cdi-mode: translate does without the engine',
        });
    }
}
/** Engines that list what they discovered are asked before anything is created. */
function refuseUndiscovered(names, { engine, places = new Map() }) {
    const discovered = engine.discoveredDevices;
    if (discovered === null)
        return;
    const missing = names.filter((name) => !discovered.includes(name));
    const [first, ...rest] = missing.map((name) => ({
        code: 'cdi-device-unresolvable',
        message: `${engine.name} ${engine.version} has not discovered the CDI device ${(0,qualified_name/* quoteName */.AB)(name)} in ${(engine.cdiSpecDirs ?? []).join(', ')}`,
        ...(0,resolve/* locationOf */.hD)(name, places),
        hint: (0,resolve/* describeAvailable */.DQ)(discovered, name),
    }));
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
/** A spec file that the engine's library cannot read is one that it does not see. */
function refuseTooNew(resolution, engine) {
    const newest = newestVersionOf(engine);
    if (engine.discoveredDevices !== null || newest === undefined)
        return;
    const problems = usedFiles(resolution).flatMap((file) => {
        const written = file.specification.cdiVersion;
        const version = (0,cdi_version/* parseSpecificationVersion */.ZL)(written);
        if (version === undefined || (0,cdi_version/* compareVersions */.Zy)(version, newest) <= 0)
            return [];
        return [
            {
                code: 'cdi-version-too-new-for-engine',
                message: `cdiVersion is ${written}, but ${engine.name} ${engine.version} reads at most ${newest} and ignores the file`,
                location: file.locate(['cdiVersion']),
                hint: 'cdi-mode: translate does without the engine',
            },
        ];
    });
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('infrastructure', [first, ...rest]);
}
function groupsNotice(engine, groups) {
    return {
        severity: 'notice',
        code: 'cdi-additional-gids-workaround',
        message: `${engine.name} ${engine.version} loses the groups that CDI gives a process; ${groups.join(', ')} are asked for beside the devices`,
        location: null,
        hint: null,
    };
}
function planTranslation(input, names, catalog, host) {
    const resolution = (0,resolve/* resolveDevices */.a3)(catalog, names, input.places);
    preflight(resolution, catalog, host, host_paths/* translatedRules */.gS);
    const translation = translateDevices(resolution, host, input.user);
    const losses = judgeUnsupported(translation.translated.unsupported, input.unsupported);
    return {
        mode: 'translate',
        names,
        translated: translation.translated,
        specFiles: filesOf(resolution),
        notices: [...translation.notices, ...losses],
    };
}
function usedFiles(resolution) {
    return [...new Set(resolution.devices.map((device) => device.file))];
}
function filesOf(resolution) {
    return usedFiles(resolution).map((file) => file.path);
}


/***/ }),

/***/ 4284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ locationAt),
  parseDocuments: () => (/* binding */ parseDocuments),
  Zt: () => (/* binding */ parseSyntax),
  T6: () => (/* binding */ refuseDeepTree),
  ZI: () => (/* binding */ refuseSyntaxErrors)
});

// EXTERNAL MODULE: ../../main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(3645);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
;// CONCATENATED MODULE: ./src/yaml/lines.ts
/**
 * The lines of a text, looked for when the first place is asked for. The parser counts lines as well,
 * but loses some of those it skips after an error, and every place behind them is wrong then.
 */
function linesOf(text) {
    let known;
    return {
        placeOf: (offset) => {
            const starts = (known ??= startsOf(text));
            const inside = Math.min(Math.max(0, offset), text.length);
            const line = lineAt(starts, inside);
            return { line, column: inside - (starts[line - 1] ?? 0) + 1 };
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
        starts.push(end + 1);
    }
    return starts;
}
/** The last line that starts at or before the offset, from 1. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}

;// CONCATENATED MODULE: ./src/yaml/parse.ts




/**
 * Parses a stream of YAML (or JSON) documents within the bounds of {@link yamlLimits}.
 * Empty documents are left out, so an empty file gives an empty list.
 *
 * @throws CanaryError (input) with every syntax problem, each at its file:line:column
 */
function parseDocuments(source, options = {}) {
    const { documents, lines } = parseSyntax(source, options);
    refuseSyntaxErrors(source, lines, documents);
    return documents
        .filter((document) => !isEmpty(document))
        .map((document) => toParsedDocument(source, lines, document, options));
}
/**
 * The syntax trees of a text within the bounds of {@link yamlLimits}; errors stay in the documents.
 *
 * @throws CanaryError (input) when the text exceeds a bound
 */
function parseSyntax(source, options = {}) {
    const maxBytes = options.maxBytes ?? limits/* yamlLimits */.G9.bytes;
    const size = Buffer.byteLength(source.text);
    if (size > maxBytes) {
        throw problemAtStart(source, 'yaml-too-large', `has ${size} bytes; at most ${maxBytes} are read`);
    }
    refuseCostlyText(source, options.maxValues ?? limits/* yamlLimits */.G9.values);
    const lines = linesOf(source.text);
    const documents = parseStream(source, options);
    if (documents.length > limits/* yamlLimits */.G9.documents) {
        const count = `has ${documents.length} documents; at most ${limits/* yamlLimits */.G9.documents} are read`;
        throw problemAtStart(source, 'yaml-too-many-documents', count);
    }
    return { documents, lines };
}
/** Nothing between two `---` is no document; a written `null` is one. */
function isEmpty(document) {
    const contents = document.contents;
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source);
}
function parseStream(source, options) {
    try {
        const parsed = (0,dist/* parseAllDocuments */.hR)(source.text, {
            prettyErrors: false,
            version: options.version ?? '1.2',
            customTags: withoutTimes,
            // The library compares each key with all before it: hours, for a file of many keys.
            uniqueKeys: false,
            ...(options.schema === undefined ? {} : { schema: options.schema }),
            logLevel: 'silent',
        });
        return 'empty' in parsed ? [] : parsed;
    }
    catch (error) {
        // The parser is recursive: what is nested too deeply ends in a RangeError.
        throw problemAtStart(source, 'yaml-unreadable', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Dates and `1:30` stay text: YAML 1.1 has types for them, Go's parsers read them as strings. */
function withoutTimes(tags) {
    const times = ['intTime', 'floatTime', 'timestamp'];
    return tags.filter((tag) => {
        if (typeof tag === 'string')
            return !times.includes(tag);
        return tag.tag !== 'tag:yaml.org,2002:timestamp' && !('format' in tag && tag.format === 'TIME');
    });
}
/**
 * Looks at the text before the parser does, which is recursive, and takes some 700 bytes for each
 * value however short. Brackets and marks inside of strings count too, so the bounds are generous.
 */
function refuseCostlyText(source, maxValues) {
    const { deepest, values, documents } = costOf(source.text);
    if (deepest > limits/* yamlLimits */.G9.depth * 10) {
        throw problemAtStart(source, 'yaml-too-deep', 'is nested too deeply');
    }
    if (values > maxValues) {
        const count = `has ${values} lines and values; at most ${maxValues} are read`;
        throw problemAtStart(source, 'yaml-too-many-values', count);
    }
    // A document may have a mark at either end.
    if (documents > limits/* yamlLimits */.G9.documents * 2 + 1) {
        const count = `has more than ${limits/* yamlLimits */.G9.documents} documents; at most that many are read`;
        throw problemAtStart(source, 'yaml-too-many-documents', count);
    }
}
const blank = /\s/;
function costOf(text) {
    let [depth, deepest, values] = [0, 0, 0];
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '[' || character === '{')
            deepest = Math.max(deepest, ++depth);
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
        if (beginsValue(text, at, character))
            values++;
    }
    return { deepest, values, documents: text.match(/^(?:---|\.\.\.)(?!\S)/gm)?.length ?? 0 };
}
function beginsValue(text, at, character) {
    switch (character) {
        case '[':
        case '{':
        case ',':
        case '\n':
            return true;
        case ':':
            return text[at - 1] === '"' || blank.test(text[at + 1] ?? ' ');
        case '-':
        case '?':
            return blank.test(text[at + 1] ?? ' ');
        default:
            return false;
    }
}
/** @throws CanaryError (input) with every syntax error of the documents */
function refuseSyntaxErrors(source, lines, documents) {
    const problems = documents
        .flatMap((document) => document.errors)
        .slice(0, limits/* yamlLimits */.G9.problems)
        .map((error) => ({
        code: 'yaml-syntax',
        message: `not valid YAML: ${firstSentence(error.message)}`,
        location: locationAt(source, lines, error.pos[0]),
    }));
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
function toParsedDocument(source, lines, document, options) {
    refuseDeepTree(source, lines, document);
    if (options.duplicateKeys !== 'last')
        refuseDuplicateKeys(source, lines, document);
    return {
        file: source.file,
        value: toPlainValue(source, document, options),
        locate: (path) => locationAt(source, lines, offsetOf(document, path, 'value')),
        locateKey: (path) => locationAt(source, lines, offsetOf(document, path, 'key')),
    };
}
/** @throws CanaryError (input) when a document is nested deeper than {@link yamlLimits} allows */
function refuseDeepTree(source, lines, document) {
    (0,dist/* visit */.YR)(document, {
        Collection: (_key, node, ancestors) => {
            const depth = ancestors.filter(dist/* isCollection */.P3).length + 1;
            if (depth <= limits/* yamlLimits */.G9.depth)
                return;
            throw new errors/* CanaryError */.Rc('input', {
                code: 'yaml-too-deep',
                message: `is nested deeper than ${limits/* yamlLimits */.G9.depth} levels`,
                location: locationAt(source, lines, node.range?.[0] ?? 0),
            });
        },
    });
}
function refuseDuplicateKeys(source, lines, document) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_key, mapping) => {
            const seen = new Set();
            for (const { key } of mapping.items) {
                if (!(0,dist/* isScalar */.jn)(key) || key.value === mergeKey)
                    continue;
                if (seen.has(key.value)) {
                    const location = locationAt(source, lines, startOf(key));
                    const message = `not valid YAML: the key ${JSON.stringify(key.value)} is written twice`;
                    problems.push({ code: 'yaml-duplicate-key', message, location });
                }
                seen.add(key.value);
            }
        },
    });
    const [first, ...rest] = problems.slice(0, limits/* yamlLimits */.G9.problems);
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
/** May stand several times in one mapping of YAML 1.1. */
const mergeKey = '<<';
function toPlainValue(source, document, options) {
    try {
        return document.toJS({
            maxAliasCount: limits/* yamlLimits */.G9.aliases,
            mapAsMap: options.mappings === 'map',
        });
    }
    catch (error) {
        throw problemAtStart(source, 'yaml-aliases', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The offset of what is written at `path`; a missing end of the path falls back to its parent. */
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = startOf(node);
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document) ?? null;
        if (!(0,dist/* isCollection */.P3)(node))
            return offset;
        const pair = node.items.find((item) => (0,dist/* isPair */.tO)(item) && keyEquals(item.key, step));
        if ((0,dist/* isPair */.tO)(pair)) {
            const isLast = index === path.length - 1;
            const key = pair.key;
            const value = pair.value;
            offset =
                isLast && part === 'key' ? startOf(key, offset) : startOf(value, startOf(key, offset));
            node = value;
        }
        else if (typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined || (0,dist/* isPair */.tO)(item))
                return offset;
            node = item;
            offset = startOf(node, offset);
        }
        else {
            return offset;
        }
    }
    return offset;
}
function keyEquals(key, step) {
    const name = key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
    return String(name) === String(step);
}
function startOf(node, otherwise = 0) {
    return node?.range?.[0] ?? otherwise;
}
/** The line and column of an offset into the text. */
function locationAt(source, lines, offset) {
    return { file: source.file, ...lines.placeOf(offset) };
}
function problemAtStart(source, code, what) {
    const problem = {
        code,
        message: `the file ${what}`,
        location: { file: source.file, line: 1, column: 1 },
    };
    return new errors/* CanaryError */.Rc('input', problem);
}
function firstSentence(message) {
    return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
}


/***/ })

};
;