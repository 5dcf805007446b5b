"use strict";
exports.id = 4946;
exports.ids = [4946];
exports.modules = {

/***/ 89348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ annotationValue),
/* harmony export */   M4: () => (/* binding */ devicesFromAnnotations),
/* harmony export */   ZM: () => (/* binding */ annotationFaults),
/* harmony export */   ro: () => (/* binding */ annotationKey)
/* harmony export */ });
/* unused harmony export annotationPrefix */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _qualified_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46322);
/** Devices in the annotations of a CRI container or a Pod (CDI specification, package annotations). */



const annotationPrefix = 'cdi.k8s.io/';
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
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseProblems */ .nN)(problems);
    return found.flatMap(([, value]) => value.split(','));
}
function byKey([left], [right]) {
    return left < right ? -1 : 1;
}
function annotationProblems(key, value, where) {
    return value.split(',').flatMap((name) => {
        const parsed = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseQualifiedName */ .z$)(name);
        if (parsed.ok)
            return [];
        const fault = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .describeNameFault */ .Xj)(name, parsed.fault);
        return [
            {
                code: 'cdi-annotation',
                message: `${where}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(key)}: ${fault}`,
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
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'cdi-annotation-key',
        message: `${JSON.stringify(name)} cannot stand in an annotation key: it needs at most 63 letters, digits, "_", "-" and ".", with a letter or digit at both ends`,
    });
}
/** @throws CanaryError (input) when a name is not qualified. */
function annotationValue(names) {
    for (const name of names) {
        const parsed = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseQualifiedName */ .z$)(name);
        if (parsed.ok)
            continue;
        const message = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .describeNameFault */ .Xj)(name, parsed.fault);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'cdi-name', message });
    }
    return names.join(',');
}
/** What Kubernetes would refuse about an object's annotations, one sentence each. */
function annotationFaults(annotations) {
    const faults = [...annotations.keys()]
        .filter((key) => !isAnnotationKey(key.toLowerCase()))
        .map((key) => `annotation key ${JSON.stringify(key)} is no legal Kubernetes key`);
    const size = [...annotations].reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
    if (size > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cdiLimits */ .hg.annotationBytes) {
        faults.push(`annotations have ${size} bytes; Kubernetes takes at most ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cdiLimits */ .hg.annotationBytes}`);
    }
    return faults;
}
function isAnnotationKey(key) {
    const slash = key.indexOf('/');
    if (slash === -1)
        return isAnnotationName(key);
    return (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isDnsSubdomain */ .sg)(key.slice(0, slash)) && isAnnotationName(key.slice(slash + 1));
}
function isAnnotationName(name) {
    return name.length <= 63 && /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/.test(name);
}


/***/ }),

/***/ 71103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ replaceAtEnd),
/* harmony export */   JH: () => (/* binding */ applyToOci),
/* harmony export */   eY: () => (/* binding */ mergeEnvironment),
/* harmony export */   hL: () => (/* binding */ mergeGroups)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _device_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92667);
/* harmony import */ var _specification_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17351);
/**
 * Container edits applied to an OCI runtime configuration, as an engine with CDI does it just before
 * a container is created (package cdi, `ContainerEdits.Apply`).
 */



/** Applies everything or nothing. */
function applyToOci(config, edits, host) {
    const user = config.process?.user ?? { uid: 0, gid: 0 };
    const nodes = [];
    for (const node of edits.deviceNodes) {
        const completed = (0,_device_node_js__WEBPACK_IMPORTED_MODULE_1__/* .completeDeviceNode */ ._A)(node, host, user);
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
    const mapsOwners = hasMappedOwners(config.linux ?? {});
    const mounts = added.reduce((list, mount) => replaceAtEnd(list, ociMount(mount, mapsOwners), (one) => one.destination), config.mounts ?? []);
    return { ...config, mounts: mounts.toSorted((left, right) => depthOf(left) - depthOf(right)) };
}
/** Without both mappings OCI runtimes refuse mounts whose owners are to be mapped. */
function hasMappedOwners({ namespaces = [], uidMappings = [], gidMappings = [], }) {
    const isUserNamespaced = namespaces.some(({ type }) => type === 'user');
    return isUserNamespaced && uidMappings.length > 0 && gidMappings.length > 0;
}
function depthOf(mount) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix
        .normalize(mount.destination)
        .replace(/(.)\/$/, '$1')
        .split('/').length;
}
function ociMount(mount, mapsOwners) {
    const mapped = mapsOwners ? identityMapping(mount) : [];
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
        if (!(0,_specification_js__WEBPACK_IMPORTED_MODULE_2__/* .isHookName */ .vL)(hook.hookName))
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


/***/ }),

/***/ 20641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ preflight)
/* harmony export */ });
/* unused harmony export preflightProblems */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _host_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4079);
/* harmony import */ var _list_devices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23154);
/* harmony import */ var _qualified_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46322);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70622);






/**
 * Looks at every host path of the resolved devices before anything is started.
 *
 * @throws CanaryError (infrastructure) with each path that stands in the way, once: the spec file with
 *   its line, the device, the path, and which devices are available instead
 */
function preflight(resolution, catalog, host, rules) {
    const problems = preflightProblems(resolution, catalog, host, rules);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)(problems.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .cdiLimits */ .hg.problems), 'infrastructure');
}
/** What {@link preflight} throws, as a list. */
function preflightProblems(resolution, catalog, host, rules) {
    const faults = resolution.sources.flatMap((source) => (0,_host_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .hostPathFaults */ .Ni)(source, host, rules).map((fault) => ({ source, fault })));
    const once = new Map(faults.map((one) => [`${one.fault.code}\0${one.fault.hostPath}`, one]));
    if (once.size === 0)
        return [];
    const available = (0,_list_devices_js__WEBPACK_IMPORTED_MODULE_3__/* .listDevices */ ._)(catalog, host).filter((device) => device.available);
    const names = available.map((device) => device.qualifiedName);
    return [...once.values()].map(({ source, fault }) => toProblem(source, fault, names));
}
function toProblem(source, fault, availableNames) {
    const wanted = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_4__/* .formatQualifiedName */ .Fl)(source.device.name);
    const available = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .describeAvailable */ .DQ)(availableNames, wanted);
    return {
        code: fault.code,
        message: `the CDI device ${wanted} ${fault.message}`,
        location: source.file.locate(fault.path),
        hint: fault.hint === undefined ? available : `${fault.hint}; ${available}`,
    };
}


/***/ }),

/***/ 53071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ checkDeviceNames),
/* harmony export */   ib: () => (/* binding */ mergeDevices),
/* harmony export */   k8: () => (/* binding */ devicesFromCriConfig)
/* harmony export */ });
/* unused harmony export parseDeviceList */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88381);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89348);
/* harmony import */ var _qualified_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46322);
/** The places where devices are asked for. Each gives names in the order in which they are written. */





/**
 * The action's input: one device a line, or several with commas between them. Space around a name
 * is layout; inside it is an error.
 *
 * @param where names the list in an error, such as `cdi-devices`
 * @throws CanaryError (input) with every name that is not qualified
 */
function parseDeviceList(text, where) {
    return checkDeviceNames(splitList([text]), where);
}
/**
 * Names of a list, each on its own, taken as they are.
 *
 * @throws CanaryError (input) with every name that is not qualified
 */
function checkDeviceNames(names, where) {
    const problems = names.flatMap((name) => {
        const parsed = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseQualifiedName */ .z$)(name);
        if (parsed.ok)
            return [];
        const message = `${where}: ${(0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_4__/* .describeNameFault */ .Xj)(name, parsed.fault)}`;
        return [{ code: 'cdi-name', message, hint: 'such as nvidia.com/gpu=all' }];
    });
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)(problems.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .cdiLimits */ .hg.problems));
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
    const annotated = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .devicesFromAnnotations */ .M4)(textMapOf(annotations, `${where}: annotations`), `${where}: annotations`);
    return mergeDevices(field, annotated);
}
/** All names in order, each once, at its first place. */
function mergeDevices(...lists) {
    const names = [...new Set(lists.flat())];
    if (names.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .cdiLimits */ .hg.requestedDevices)
        return names;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'cdi-too-many-devices',
        message: `${names.length} CDI devices are asked for; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .cdiLimits */ .hg.requestedDevices} can be`,
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
            throw wrongShape(where, `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(key)} must be text`);
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
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'cdi-cri-config', message: `${where}: ${message}` });
}


/***/ }),

/***/ 41896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ translateDevices)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _device_node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92667);
/* harmony import */ var _host_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4079);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71103);
/* harmony import */ var _qualified_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46322);
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
        const found = host.inspect((0,_device_node_js__WEBPACK_IMPORTED_MODULE_5__/* .hostPathOf */ .J8)(placed.edit));
        return found.kind === 'device' ? [{ ...placed, found }] : [];
    });
    const mounts = lastOfEach(sources.flatMap((source) => place(source, 'mounts')), targetOf);
    const byRule = nodes.filter(({ edit, found }) => hasCgroupRule(edit, found));
    const bound = nodes.filter(({ edit, found }) => !hasCgroupRule(edit, found));
    const groups = nodes.flatMap(({ edit, found }) => groupFor(edit, found, user));
    return {
        translated: {
            env: (0,_oci_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeEnvironment */ .eY)([], edits.env),
            devices: byRule.map(({ edit }) => toDevice(edit)),
            mounts: [
                ...bound.map(({ edit }) => toNodeBind(edit)),
                ...mounts.flatMap(({ edit }) => toMount(edit)),
            ].reduce((list, mount) => (0,_oci_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceAtEnd */ .He)(list, mount, (one) => cleanTarget(one.target)), []),
            groups: (0,_oci_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeGroups */ .hL)([], [...edits.additionalGids, ...groups]),
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
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path).replace(/(?<=.)\/+$/, '');
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
        pathOnHost: (0,_device_node_js__WEBPACK_IMPORTED_MODULE_5__/* .hostPathOf */ .J8)(node),
        pathInContainer: node.path,
        permissions: ['r', 'w', 'm'].filter((letter) => wanted.includes(letter)).join(''),
    };
}
function toNodeBind(node) {
    return { source: (0,_device_node_js__WEBPACK_IMPORTED_MODULE_5__/* .hostPathOf */ .J8)(node), target: node.path, type: 'bind', options: ['rbind'] };
}
function toMount(mount) {
    const { hostPath: source, containerPath: target, options } = mount;
    if ((0,_host_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isBind */ .mD)(mount))
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
        const message = `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(node.path)} gets the host's mode ${octal(found.mode)}, not ${octal(node.fileMode)}`;
        tell('warning', 'cdi-device-file-mode-ignored', message);
    }
    const owner = `${found.uid}:${found.gid}`;
    const hasOtherOwner = (node.uid !== undefined && node.uid !== found.uid) ||
        (node.gid !== undefined && node.gid !== found.gid);
    if (hasOtherOwner) {
        const wanted = `${node.uid ?? found.uid}:${node.gid ?? found.gid}`;
        const message = `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(node.path)} gets the host's owner ${owner}, not ${wanted}`;
        tell('warning', 'cdi-device-owner-ignored', message);
    }
    if (node.uid === undefined && node.gid === undefined && hasCgroupRule(node, found)) {
        const message = `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(node.path)} gets the host's owner ${owner}`;
        tell('notice', 'cdi-device-owner-from-host', message);
    }
    for (const gid of groupFor(node, found, user)) {
        const message = `the container's process joins the group ${gid}, which may open ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(node.path)}`;
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
            message: `the mount of ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(mount.hostPath)} to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(mount.containerPath)} has neither a type nor the option bind; it is taken for a bind mount`,
            location: locationOf(placed),
            hint: 'an OCI runtime would refuse it; add rbind to its options',
        },
    ];
}
function unsupportedMount(placed) {
    const { edit: mount, source, path } = placed;
    if ((0,_host_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isBind */ .mD)(mount) || mount.type === 'tmpfs')
        return [];
    const reason = `a create request cannot ask for a mount of type ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(mount.type)}`;
    const edit = `mount of type ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(mount.type)} to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(mount.containerPath)}`;
    return [unsupported(source, path, { code: 'cdi-mount-type-not-expressible', edit, reason })];
}
function unsupportedEdits(source) {
    const { hooks, intelRdt, netDevices } = source.edits;
    const found = [];
    if (hooks.length > 0) {
        const edit = `hooks ${hooks.map((hook) => `${hook.hookName}:${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(hook.path)}`).join(', ')}`;
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
        const edit = `netDevices ${netDevices.map((device) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(device.hostInterfaceName)).join(', ')}`;
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
        device: (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_4__/* .formatQualifiedName */ .Fl)(source.device.name),
        location: source.file.locate(path),
    };
}
function locationOf(placed) {
    return placed.source.file.locate(placed.path);
}


/***/ }),

/***/ 60061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unsupportedPolicies),
/* harmony export */   l: () => (/* binding */ judgeUnsupported)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58750);


const unsupportedPolicies = ['error', 'warn'];
/**
 * One warning for each edit that is left out.
 *
 * @throws CanaryError (input) with all of them, unless warnings are asked for
 */
function judgeUnsupported(edits, policy) {
    if (policy === 'error')
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)(edits.map(toProblem));
    return edits.map((edit) => ({
        severity: 'warning',
        code: edit.code,
        message: `${describe(edit)}; the container runs without`,
        location: edit.location,
        hint: edit.hint ?? null,
    }));
}
function toProblem(edit) {
    const hint = edit.hint ?? `use an engine with CDI, or ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-unsupported', 'warn')} to go without`;
    return { code: edit.code, message: describe(edit), location: edit.location, hint };
}
function describe(edit) {
    return `the CDI device ${edit.device} wants ${edit.edit}, but ${edit.reason}`;
}


/***/ })

};
;