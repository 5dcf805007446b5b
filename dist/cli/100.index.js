"use strict";
exports.id = 100;
exports.ids = [100];
exports.modules = {

/***/ 9348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ annotationValue),
/* harmony export */   ZM: () => (/* binding */ annotationFaults),
/* harmony export */   ro: () => (/* binding */ annotationKey)
/* harmony export */ });
/* unused harmony exports annotationPrefix, devicesFromAnnotations */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _qualified_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6322);
/** Devices in the annotations of a CRI container or a Pod (CDI specification, package annotations). */


const annotationPrefix = 'cdi.k8s.io/';
/** Kubernetes' bound on all keys and values of one object together, in bytes. */
const largestAnnotations = 256 * 1024;
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
        throw new CanaryError('input', [first, ...rest]);
    return found.flatMap(([, value]) => value.split(','));
}
function byKey([left], [right]) {
    return left < right ? -1 : 1;
}
function annotationProblems(key, value, where) {
    return value.split(',').flatMap((name) => {
        const parsed = parseQualifiedName(name);
        if (parsed.ok)
            return [];
        const fault = describeNameFault(name, parsed.fault);
        return [
            {
                code: 'cdi-annotation',
                message: `${where}: ${quoteName(key)}: ${fault}`,
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
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'cdi-annotation-key',
        message: `${JSON.stringify(name)} cannot stand in an annotation key: it needs at most 63 letters, digits, "_", "-" and ".", with a letter or digit at both ends`,
    });
}
/** @throws CanaryError (input) when a name is not qualified. */
function annotationValue(names) {
    for (const name of names) {
        const parsed = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseQualifiedName */ .z$)(name);
        if (parsed.ok)
            continue;
        const message = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNameFault */ .Xj)(name, parsed.fault);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'cdi-name', message });
    }
    return names.join(',');
}
/** What Kubernetes would refuse about an object's annotations, one sentence each. */
function annotationFaults(annotations) {
    const faults = [...annotations.keys()]
        .filter((key) => !isAnnotationKey(key.toLowerCase()))
        .map((key) => `annotation key ${JSON.stringify(key)} is no legal Kubernetes key`);
    const size = [...annotations].reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
    if (size > largestAnnotations) {
        faults.push(`annotations have ${size} bytes; Kubernetes takes at most ${largestAnnotations}`);
    }
    return faults;
}
function isAnnotationKey(key) {
    const slash = key.indexOf('/');
    if (slash === -1)
        return isAnnotationName(key);
    return (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isDnsSubdomain */ .sg)(key.slice(0, slash)) && isAnnotationName(key.slice(slash + 1));
}
function isAnnotationName(name) {
    return name.length <= 63 && /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/.test(name);
}


/***/ }),

/***/ 3154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listDevices)
/* harmony export */ });
/* harmony import */ var _host_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4079);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(622);


/** Every device that resolves, sorted by qualified name. */
function listDevices(catalog, host) {
    const devices = [...catalog.devices].sort(([left], [right]) => (left < right ? -1 : 1));
    return devices.map(([qualified, device]) => {
        const faults = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcesOf */ .u0)(device).flatMap((source) => (0,_host_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .hostPathFaults */ .Ni)(source, host, _host_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .everyPathRules */ .ib));
        return {
            ...device.name,
            qualifiedName: qualified,
            available: faults.length === 0,
            unavailablePaths: [...new Set(faults.map((fault) => fault.hostPath))],
            file: device.file.path,
            priority: device.file.priority,
        };
    });
}


/***/ }),

/***/ 622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KL: () => (/* binding */ conflictProblem),
  DQ: () => (/* binding */ describeAvailable),
  a3: () => (/* binding */ resolveDevices),
  u0: () => (/* binding */ sourcesOf)
});

// UNUSED EXPORTS: unresolvedNames

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(351);
// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(6322);
;// CONCATENATED MODULE: ./src/cdi/file-name.ts
/**
 * The conventional name of a generated spec file, without an extension: `vendor-class` for one that
 * stays, `vendor-class_<id>` for one that lives as long as a container.
 */
function specificationFileName(vendor, deviceClass, id) {
    const name = `${vendor}-${deviceClass}`;
    return id === undefined ? name : `${name}_${id.replaceAll('/', '_')}`;
}

// EXTERNAL MODULE: ./src/cdi/specification.ts
var specification = __webpack_require__(7351);
;// CONCATENATED MODULE: ./src/cdi/resolve.ts
/** From names to container edits, in the order in which engines apply them. */





/**
 * Collects the edits of the named devices. A name given twice is applied twice, as CDI's library
 * does; {@link mergeDevices} drops repetitions before.
 *
 * @throws CanaryError (input) when any name does not resolve: all of them are told, with what there is
 *   instead and which files are broken
 */
function resolveDevices(catalog, names) {
    const devices = names.flatMap((name) => catalog.devices.get(name) ?? []);
    if (devices.length < names.length)
        throw unresolvable(catalog, names);
    const seen = new Set();
    const sources = devices.flatMap((device) => {
        const [shared, own] = sourcesOf(device);
        if (seen.has(device.file))
            return [own];
        seen.add(device.file);
        return [shared, own];
    });
    return { devices, sources, edits: (0,specification/* appendEdits */.C$)(sources.map((source) => source.edits)) };
}
/** The edits of the device's file, then its own. */
function sourcesOf(device) {
    const { file, index } = device;
    return [
        { file, device, path: ['containerEdits'], edits: file.specification.containerEdits },
        {
            file,
            device,
            path: ['devices', index, 'containerEdits'],
            edits: device.device.containerEdits,
        },
    ];
}
/** Names of `names` that the catalog does not resolve, in their order. */
function unresolvedNames(catalog, names) {
    return names.filter((name) => !catalog.devices.has(name));
}
/** `available: a, b, …`, those of the same kind as `wanted` first. */
function describeAvailable(names, wanted) {
    const { vendor, class: deviceClass } = (0,qualified_name/* splitQualifiedName */.yU)(wanted);
    const all = [...names].sort();
    const related = all.filter((name) => name.startsWith(`${vendor}/${deviceClass}=`));
    const list = [...new Set([...related, ...all])];
    if (list.length === 0)
        return 'no CDI device is available';
    const more = list.length - limits/* cdiLimits */.h.namesInHint;
    const shown = list.slice(0, limits/* cdiLimits */.h.namesInHint).join(', ');
    return `available: ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}
function unresolvable(catalog, names) {
    const missing = unresolvedNames(catalog, names).map((name) => missingProblem(catalog, name));
    const broken = [...catalog.brokenFiles.values()].flatMap((error) => error.problems);
    const [first, ...rest] = [
        ...missing.slice(0, limits/* cdiLimits */.h.problems),
        ...catalog.unreadableDirectories,
        ...broken.slice(0, limits/* cdiLimits */.h.problems),
    ];
    if (first === undefined)
        throw new Error('every name resolves');
    return new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
function missingProblem(catalog, name) {
    const parsed = (0,qualified_name/* parseQualifiedName */.z$)(name);
    if (!parsed.ok)
        return { code: 'cdi-name', message: (0,qualified_name/* describeNameFault */.Xj)(name, parsed.fault) };
    const files = catalog.conflicts.get(name);
    if (files !== undefined)
        return conflictProblem(name, files);
    const places = catalog.directories.join(', ');
    return {
        code: 'cdi-device-unresolvable',
        message: `no spec file in ${places === '' ? 'any directory' : places} defines the CDI device ${(0,qualified_name/* quoteName */.AB)(name)}`,
        hint: describeAvailable(catalog.devices.keys(), name),
    };
}
/** A device that nobody resolves, because files of one directory both define it. */
function conflictProblem(name, files) {
    const kind = (0,qualified_name/* splitKind */.X$)(name.slice(0, name.indexOf('=')));
    const conventional = `${specificationFileName(kind.vendor, kind.class)}.yaml`;
    return {
        code: 'cdi-device-conflict',
        message: `the CDI device ${(0,qualified_name/* quoteName */.AB)(name)} is defined by ${files.map(qualified_name/* quoteName */.AB).join(' and ')}, which have the same priority, so no engine resolves it`,
        hint: `keep one of them; by convention it is named ${conventional}`,
    };
}


/***/ }),

/***/ 6100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/cdi/annotations.ts
var annotations = __webpack_require__(9348);
// EXTERNAL MODULE: ./src/cdi/catalog.ts + 1 modules
var cdi_catalog = __webpack_require__(2789);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/cdi/device-node.ts
var device_node = __webpack_require__(2667);
// EXTERNAL MODULE: ./src/cdi/specification.ts
var specification = __webpack_require__(7351);
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
        const completed = (0,device_node/* completeDeviceNode */._A)(node, host, user);
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
    return external_node_path_.posix
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
        if (!(0,specification/* isHookName */.vL)(hook.hookName))
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

;// CONCATENATED MODULE: ./src/cdi/mount-options.ts
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

// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(6322);
// EXTERNAL MODULE: ./src/cdi/host-paths.ts
var host_paths = __webpack_require__(4079);
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

;// CONCATENATED MODULE: ./src/cdi/create-request.ts
/** Devices in a create request of the Docker Engine API, which Podman understands as well. */





/** All names stand in one element: edits of a file that two elements share would apply twice. */
function cdiDeviceRequest(names) {
    return { Driver: 'cdi', DeviceIDs: [...new Set(names)] };
}
/** Adds the request for devices that the engine resolves, and groups that it would lose. */
function addNativeRequest(base, names, groups) {
    const requests = [...(base.HostConfig?.DeviceRequests ?? []), cdiDeviceRequest(names)];
    return {
        ...base,
        HostConfig: { ...base.HostConfig, DeviceRequests: requests, ...groupsOf(base, groups) },
    };
}
/**
 * Adds translated devices to a create request. On the same target the user's mount wins.
 *
 * @throws CanaryError (input) for a path that the request cannot hold
 */
function addTranslatedDevices(base, translated, dialect) {
    const taken = userTargets(base);
    const overridden = translated.mounts.filter((mount) => taken.has(cleanTarget(mount.target)));
    const written = translated.mounts
        .filter((mount) => !overridden.includes(mount))
        .map((mount) => ({ mount, request: mountRequest(mount, dialect) }));
    if (dialect.name === 'podman')
        refuseColons(translated);
    const hostConfig = {
        ...base.HostConfig,
        ...devicesOf(base, translated),
        ...mountsOf(base, written.map((one) => one.request)),
        ...groupsOf(base, translated.groups),
    };
    return {
        request: {
            ...base,
            ...(translated.env.length === 0
                ? {}
                : { Env: mergeEnvironment(base.Env ?? [], translated.env) }),
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
        message: `${(0,qualified_name/* quoteName */.AB)(path)} cannot stand in a create request for Podman: it holds a colon`,
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
        ...Binds.map((bind) => bind.split(':')[1] ?? ''),
        ...Mounts.map((mount) => mount.Target),
        ...Object.keys(Tmpfs),
    ];
    return new Set(targets.map(cleanTarget));
}
function devicesOf(base, translated) {
    if (translated.devices.length === 0)
        return {};
    const mapped = translated.devices.map((device) => ({
        PathOnHost: device.pathOnHost,
        PathInContainer: device.pathInContainer,
        CgroupPermissions: device.permissions,
    }));
    const devices = mapped.reduce((list, device) => replaceAtEnd(list, device, (one) => one.PathInContainer), base.HostConfig?.Devices ?? []);
    return { Devices: devices };
}
function mountsOf(base, requests) {
    const { Mounts = [], Binds = [], Tmpfs = {} } = base.HostConfig ?? {};
    const mounts = requests.flatMap((one) => one.form === 'mount' ? [one.mount] : []);
    const binds = requests.flatMap((one) => (one.form === 'bind' ? [one.bind] : []));
    const tmpfs = requests.flatMap((one) => one.form === 'tmpfs' ? [[one.target, one.options]] : []);
    return {
        ...(mounts.length === 0 ? {} : { Mounts: [...Mounts, ...mounts] }),
        ...(binds.length === 0 ? {} : { Binds: [...Binds, ...binds] }),
        ...(tmpfs.length === 0 ? {} : { Tmpfs: { ...Tmpfs, ...Object.fromEntries(tmpfs) } }),
    };
}
function groupsOf(base, gids) {
    const present = base.HostConfig?.GroupAdd ?? [];
    const groups = [...new Set([...present, ...gids.filter((gid) => gid !== 0).map(String)])];
    return gids.length === 0 || groups.length === 0 ? {} : { GroupAdd: groups };
}
function overriddenNotice(mount) {
    return {
        severity: 'warning',
        code: 'cdi-mount-overridden-by-user',
        message: `the device's mount to ${(0,qualified_name/* quoteName */.AB)(mount.target)} is left out: the run options mount something there`,
        location: null,
        hint: null,
    };
}
function lossNotices(mount, request) {
    const { flags, unknown } = request.lost;
    const where = `the mount to ${(0,qualified_name/* quoteName */.AB)(mount.target)}`;
    const notice = (severity, code, message) => ({
        severity,
        code,
        message,
        location: null,
        hint: null,
    });
    if (request.form === 'none') {
        throw (0,errors/* inputError */.Xu)({
            code: 'cdi-mount-path-not-expressible',
            message: `${where} from ${(0,qualified_name/* quoteName */.AB)(mount.source)} cannot stand in a create request: a path holds a colon`,
        });
    }
    return [
        ...(flags.length === 0
            ? []
            : [
                notice('notice', 'cdi-mount-flags-dropped', `${where} loses ${flags.map(qualified_name/* quoteName */.AB).join(', ')}`),
            ]),
        ...(unknown.length === 0
            ? []
            : [
                notice('warning', 'cdi-mount-options-dropped', `${where} loses ${unknown.map(qualified_name/* quoteName */.AB).join(', ')}`),
            ]),
    ];
}

// EXTERNAL MODULE: ./src/cdi/host.ts
var cdi_host = __webpack_require__(9138);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(351);
// EXTERNAL MODULE: ./src/cdi/list-devices.ts
var list_devices = __webpack_require__(3154);
// EXTERNAL MODULE: ./src/cdi/resolve.ts + 1 modules
var resolve = __webpack_require__(622);
;// CONCATENATED MODULE: ./src/cdi/preflight.ts






/**
 * Looks at every host path of the resolved devices before anything is started.
 *
 * @throws CanaryError (infrastructure) with each path that stands in the way, once: the spec file with
 *   its line, the device, the path, and which devices are available instead
 */
function preflight(resolution, catalog, host, rules) {
    const problems = preflightProblems(resolution, catalog, host, rules);
    const [first, ...rest] = problems.slice(0, limits/* cdiLimits */.h.problems);
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

;// CONCATENATED MODULE: ./src/cdi/request.ts
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
        const parsed = (0,qualified_name/* parseQualifiedName */.z$)(name);
        if (parsed.ok)
            return [];
        const message = `${where}: ${(0,qualified_name/* describeNameFault */.Xj)(name, parsed.fault)}`;
        return [{ code: 'cdi-name', message, hint: 'such as nvidia.com/gpu=all' }];
    });
    const [first, ...rest] = problems.slice(0, limits/* cdiLimits */.h.problems);
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
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
    const annotated = devicesFromAnnotations(textMapOf(annotations, `${where}: annotations`), `${where}: annotations`);
    return mergeDevices(field, annotated);
}
/** All names in order, each once, at its first place. */
function mergeDevices(...lists) {
    const names = [...new Set(lists.flat())];
    if (names.length <= limits/* cdiLimits */.h.requestedDevices)
        return names;
    throw (0,errors/* inputError */.Xu)({
        code: 'cdi-too-many-devices',
        message: `${names.length} CDI devices are asked for; at most ${limits/* cdiLimits */.h.requestedDevices} can be`,
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
            throw wrongShape(where, `${quoteName(key)} must be text`);
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
    return inputError({ code: 'cdi-cri-config', message: `${where}: ${message}` });
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

// EXTERNAL MODULE: ./src/cli/cdi/arguments.ts
var cdi_arguments = __webpack_require__(7399);
;// CONCATENATED MODULE: ./src/cli/cdi/inject.ts













const usage = `Usage: container-canary cdi inject --device NAME… [options]

Prints what the devices would do to a container: their edits as an OCI runtime configuration, and
the part of a create request that asks an engine for them. Nothing is started.

Options:
  --device NAME              vendor/class=name; repeatable
  --spec-dir DIR             look here; repeatable, a later one wins (default: /etc/cdi, /var/run/cdi)
  --mode translate|native    spell the edits out, or leave them to an engine with CDI
                             (default: translate)
  --engine docker|podman     whose create request (default: docker)
  --api-version VERSION      of the Docker Engine API (default: 1.41)
  --unsupported error|warn   for edits that cannot be translated (default: error)
  --output text|json         (default: text)
`;
const options = {
    device: { type: 'string', multiple: true },
    'spec-dir': { type: 'string', multiple: true },
    mode: { type: 'string' },
    engine: { type: 'string' },
    'api-version': { type: 'string' },
    unsupported: { type: 'string' },
    output: { type: 'string' },
};
/** `cdi inject`: exit code 0, 2 for a name that does not resolve, 3 when the host lacks a path. */
const run = (args, io) => {
    const parsed = (0,cdi_arguments/* readArguments */.lR)(args, options, usage, io);
    if (parsed === undefined)
        return Promise.resolve(0);
    const { values } = parsed;
    (0,cdi_arguments/* refusePositionals */.Q$)(parsed.positionals);
    const output = (0,cdi_arguments/* choose */.Sw)('output', values.output, ['text', 'json']);
    const choices = {
        mode: (0,cdi_arguments/* choose */.Sw)('mode', values.mode, ['translate', 'native']),
        engine: (0,cdi_arguments/* choose */.Sw)('engine', values.engine, ['docker', 'podman']),
        apiVersion: values['api-version'] ?? '1.41',
        unsupported: (0,cdi_arguments/* choose */.Sw)('unsupported', values.unsupported, ['error', 'warn']),
    };
    if (values.device === undefined) {
        throw (0,errors/* inputError */.Xu)({ code: 'usage', message: 'name at least one --device', hint: 'see --help' });
    }
    const names = mergeDevices(checkDeviceNames(values.device, '--device'));
    const host = (0,cdi_host/* localHost */.O)(io.cwd);
    const catalog = (0,cdi_catalog/* loadCatalog */.ak)((0,cdi_arguments/* specDirectories */.pA)(values['spec-dir']), host);
    const resolution = (0,resolve/* resolveDevices */.a3)(catalog, names);
    const isNative = choices.mode === 'native';
    preflight(resolution, catalog, host, isNative ? host_paths/* nativeRules */.vt : host_paths/* translatedRules */.gS);
    const { request, notices } = isNative
        ? { request: addNativeRequest({}, names, []), notices: [] }
        : writeTranslated(resolution, host, choices);
    const shown = {
        devices: names,
        specFiles: [...new Set(resolution.devices.map((device) => device.file.path))],
        oci: ociOf(resolution, host),
        createRequest: request,
        annotations: { [(0,annotations/* annotationKey */.ro)('container-canary', 'devices')]: (0,annotations/* annotationValue */.Df)(names) },
        notices,
    };
    if (output === 'json')
        (0,cdi_arguments/* printJson */.Q2)(io, shown);
    else {
        io.stdout.write(textOf(shown));
        for (const notice of notices)
            io.stderr.write(describeNotice(notice));
    }
    return Promise.resolve(0);
};
function writeTranslated(resolution, host, choices) {
    const { translated, notices } = translateDevices(resolution, host);
    const losses = judgeUnsupported(translated.unsupported, choices.unsupported);
    const dialect = { name: choices.engine, apiVersion: choices.apiVersion };
    const written = addTranslatedDevices({}, translated, dialect);
    return { request: written.request, notices: [...notices, ...losses, ...written.notices] };
}
/** What an engine with CDI would add to an empty configuration, for a process that is root. */
function ociOf(resolution, host) {
    const result = applyToOci({}, resolution.edits, host);
    if (result.ok)
        return result.config;
    throw new Error(`preflight passed a node that cannot be completed: ${result.hostPath}`);
}
function textOf(shown) {
    const annotations = Object.entries(shown.annotations).map(([key, value]) => `${key}: ${value}`);
    return [
        ['Devices', shown.devices.join('\n')],
        ['Spec files', shown.specFiles.join('\n')],
        ['Edits (OCI runtime configuration)', JSON.stringify(shown.oci, null, 2)],
        ['Create request', JSON.stringify(shown.createRequest, null, 2)],
        ['Annotation of a Pod or a CRI container', annotations.join('\n')],
    ]
        .map(([title, body]) => `${title ?? ''}:\n${indent(body ?? '')}\n`)
        .join('\n');
}
function indent(text) {
    return text.replace(/^/gm, '  ');
}
function describeNotice({ severity, code, message, location, hint }) {
    const problem = {
        code,
        message,
        ...(location === null ? {} : { location }),
        ...(hint === null ? {} : { hint }),
    };
    return `${severity}: ${(0,errors/* describeProblem */.BJ)(problem)}\n`;
}


/***/ })

};
;