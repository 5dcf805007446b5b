"use strict";
exports.id = 7343;
exports.ids = [7343];
exports.modules = {

/***/ 17669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ defaultDirectories)
/* harmony export */ });
/** Where engines look, in rising priority. */
const defaultDirectories = ['/etc/cdi', '/var/run/cdi'];


/***/ }),

/***/ 40036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planDevices: () => (/* binding */ planDevices),
  readCatalog: () => (/* binding */ readCatalog)
});

// EXTERNAL MODULE: ./src/cdi/catalog.ts + 5 modules
var cdi_catalog = __webpack_require__(41973);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/cdi/default-directories.ts
var default_directories = __webpack_require__(17669);
// EXTERNAL MODULE: ./src/cdi/resolve.ts + 1 modules
var resolve = __webpack_require__(70622);
;// CONCATENATED MODULE: ./src/cdi/engine-directories.ts
/** Where an engine looks for spec files, against where the user wants them to be. */





/** As far as it tells, else CDI's default directories. */
function engineDirectories(engine) {
    const told = engine.specDirectories ?? [];
    return told.length > 0 ? told : default_directories/* defaultDirectories */.x;
}
/**
 * The directories that the user named decide: what they do not define is not asked of the engine,
 * which may know a device of this name from elsewhere.
 *
 * @throws CanaryError (input) with the names that they do not define
 */
function refuseUnresolved({ directories, engine, places }, names, catalog, host) {
    if (directories === null || catalog === null)
        return;
    if ((0,resolve/* unresolvedNames */.cW)(catalog, names).length === 0)
        return;
    // What cannot be read here is the engine's to find, if it looks there.
    const isEngines = unreadDirectories(directories, engine, host).length === 0;
    if (!isEngines || (0,cdi_catalog/* seesAll */.cD)(catalog))
        (0,resolve/* resolveDevices */.a3)(catalog, names, places);
}
/** Why the engine would not give what the directories define; each is the end of a sentence. */
function obstaclesOf({ directories, engine }, names, catalog, host) {
    if (directories === null || engine.kind !== 'native')
        return [];
    if (catalog === null) {
        const unread = unreadDirectories(directories, engine, host);
        return unread.length === 0 ? [] : [`does not read ${unread.join(', ')}`];
    }
    const engines = (0,cdi_catalog/* loadCatalog */.ak)(engineDirectories(engine), host);
    const obstacles = names.flatMap((name) => {
        const path = catalog.devices.get(name)?.file.path;
        if (path === undefined)
            return [];
        const unread = unreadDirectories([external_node_path_.posix.dirname(path)], engine, host);
        if (unread.length > 0)
            return [`does not read ${unread.join(', ')}`];
        const taken = engines.devices.get(name)?.file.path;
        if (taken === undefined)
            return [`cannot tell ${(0,errors/* quoteName */.AB)(name)} from another of this name`];
        if (host.realPath(taken) === host.realPath(path))
            return [];
        return [`takes ${(0,errors/* quoteName */.AB)(name)} from ${(0,errors/* quoteName */.AB)(taken)}`];
    });
    return [...new Set(obstacles)];
}
/** Those of `directories` that the engine is not known to read. */
function unreadDirectories(directories, engine, host) {
    const read = new Set(engineDirectories(engine).map(host.realPath));
    return directories.filter((directory) => !read.has(host.realPath(directory)));
}

// EXTERNAL MODULE: ./src/cdi/host-paths.ts
var host_paths = __webpack_require__(4079);
// EXTERNAL MODULE: ./src/cdi/mode.ts
var cdi_mode = __webpack_require__(94567);
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
    return posix
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

// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/cdi/list-devices.ts
var list_devices = __webpack_require__(23154);
// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(46322);
;// CONCATENATED MODULE: ./src/cdi/preflight.ts






/**
 * Looks at every host path of the resolved devices before anything is started.
 *
 * @throws CanaryError (infrastructure) with each path that stands in the way, once: the spec file with
 *   its line, the device, the path, and which devices are available instead
 */
function preflight(resolution, catalog, host, rules) {
    const problems = preflightProblems(resolution, catalog, host, rules);
    (0,errors/* refuseProblems */.nN)(problems.slice(0, limits/* cdiLimits */.hg.problems), 'infrastructure');
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

// EXTERNAL MODULE: ./src/cdi/version.ts
var cdi_version = __webpack_require__(48770);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
;// CONCATENATED MODULE: ./src/cdi/plan-native.ts
/** A request for devices that the engine resolves by itself: what it would refuse is told before. */









/**
 * @param catalog null where only the engine sees the spec files
 * @throws CanaryError (input) when a name does not resolve; (infrastructure) when the engine does not
 *   read a file, or the host lacks a path
 */
function planNative(input, names, catalog, host) {
    refuseShortNames(names, input.places);
    const unreadable = catalog === null ? [] : unreadableFiles(catalog, names, input.engine);
    refuseUndiscovered(names, input, unreadable);
    const base = { mode: 'native', names };
    const unseen = { ...base, env: [], groups: [], specFiles: [] };
    if (catalog === null)
        return { ...unseen, notices: [unseenNotice(input.engine)] };
    if (!canJudge(catalog, names, input.engine)) {
        return { ...unseen, notices: [unseenNotice(input.engine)] };
    }
    const resolution = (0,resolve/* resolveDevices */.a3)(catalog, names, input.places);
    refuseUnreadable(input.engine, unreadable);
    preflight(resolution, catalog, host, host_paths/* nativeRules */.vt);
    const groups = mergeGroups([], resolution.edits.additionalGids);
    const notices = [
        ...(groups.length === 0 ? [] : [groupsNotice(input.engine, groups)]),
        ...(0,resolve/* usedFiles */.lJ)(resolution).flatMap((file) => permissionsNotices(file, input.engine)),
    ];
    const env = mergeEnvironment([], resolution.edits.env);
    return { ...base, env, groups, specFiles: (0,resolve/* filesOf */.R8)(resolution), notices };
}
/** What the engine may see and this process may not is the engine's to judge. */
function canJudge(catalog, names, engine) {
    if ((0,resolve/* unresolvedNames */.cW)(catalog, names).length === 0)
        return true;
    return engine.devices === null && (0,cdi_catalog/* seesAll */.cD)(catalog);
}
function unseenNotice(engine) {
    return {
        severity: 'notice',
        code: 'cdi-not-checked',
        message: `the spec files of the CDI devices cannot be read here; ${engine.engine} checks them when the container starts`,
        location: null,
        hint: 'commands of exec probes do not see the environment and the groups of these devices',
    };
}
/** No released engine reads `permissions: none`; it rejects the whole file. */
function permissionsNotices(file, engine) {
    const all = [file.specification, ...file.specification.devices];
    const nodes = all.flatMap((part) => part.containerEdits.deviceNodes);
    if (engine.devices !== null || !nodes.some((node) => node.permissions === 'none')) {
        return [];
    }
    return [
        {
            severity: 'warning',
            code: 'cdi-permissions-none',
            message: `${engine.engine} may reject the file for "permissions: none", which CDI knows since 1.1.1 only`,
            location: file.locate([]),
            hint: `${(0,settings/* setting */.P)('cdi-mode', 'translate')} does without the engine`,
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
            message: `${(0,errors/* quoteName */.AB)(name)} has a vendor or class of one letter, on which the engine's CDI library crashes`,
            hint: `${(0,settings/* setting */.P)('cdi-mode', 'translate')} does without the engine`,
        });
    }
}
/** Engines that list what they discovered are asked before anything is created. */
function refuseUndiscovered(names, { engine, places = new Map() }, unreadable) {
    const discovered = engine.devices;
    if (discovered === null)
        return;
    const missing = names.filter((name) => !discovered.includes(name));
    // A file that the engine does not read is the reason, where there is one.
    refuseUnreadable(engine, unreadable.filter((file) => file.names.some((name) => missing.includes(name))));
    const problems = missing.map((name) => ({
        code: 'cdi-device-unresolvable',
        message: `${engine.engine} has not discovered the CDI device ${(0,errors/* quoteName */.AB)(name)} in ${(engine.specDirectories ?? []).join(', ')}`,
        ...(0,resolve/* locationOf */.hD)(name, places),
        hint: (0,resolve/* describeAvailable */.DQ)(discovered, name),
    }));
    (0,errors/* refuseProblems */.nN)(problems);
}
function unreadableFiles(catalog, names, engine) {
    const byFile = new Map();
    for (const name of names) {
        const file = catalog.devices.get(name)?.file;
        if (file !== undefined)
            byFile.set(file, [...(byFile.get(file) ?? []), name]);
    }
    return [...byFile]
        .map(([file, asked]) => ({ names: asked, problems: unreadableBecause(file, engine) }))
        .filter(({ problems }) => problems.length > 0);
}
function unreadableBecause(file, engine) {
    const newest = (0,cdi_version/* parseSpecificationVersion */.ZL)(engine.newestVersion ?? '');
    if (newest === undefined)
        return [];
    const { engine: who } = engine;
    const hint = `${(0,settings/* setting */.P)('cdi-mode', 'translate')} does without the engine`;
    const written = file.specification.cdiVersion;
    const version = (0,cdi_version/* parseSpecificationVersion */.ZL)(written);
    if (version !== undefined && (0,cdi_version/* compareVersions */.Zy)(version, newest) > 0) {
        const message = `cdiVersion is ${written}, but ${who} reads at most ${newest} and ignores the file`;
        const location = file.locate(['cdiVersion']);
        return [{ code: 'cdi-version-too-new-for-engine', message, location, hint }];
    }
    if ((0,cdi_version/* compareVersions */.Zy)(newest, cdi_version/* removingVersion */.Ag) < 0)
        return [];
    return (0,cdi_version/* removedFieldsOf */.P)(file.specification).map(({ what, path }) => ({
        code: 'cdi-field-removed-for-engine',
        message: `${who} reads CDI ${newest}, which has no ${what} any more, and ignores the file`,
        location: file.locate(path),
        hint,
    }));
}
/** An engine that lists the device does read the file, whatever its version says. */
function refuseUnreadable(engine, files) {
    const known = engine.devices ?? [];
    const unseen = files.filter(({ names }) => !names.some((name) => known.includes(name)));
    (0,errors/* refuseProblems */.nN)(unseen.flatMap(({ problems }) => problems), 'infrastructure');
}
function groupsNotice(engine, groups) {
    return {
        severity: 'notice',
        code: 'cdi-additional-gids-workaround',
        message: `${engine.engine} does not give the groups of CDI devices to every process of a container; ${groups.join(', ')} are asked for beside the devices`,
        location: null,
        hint: null,
    };
}

// EXTERNAL MODULE: ./src/cdi/request.ts + 1 modules
var request = __webpack_require__(64187);
// EXTERNAL MODULE: ./src/cdi/device-node.ts
var device_node = __webpack_require__(92667);
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
        const message = `${(0,errors/* quoteName */.AB)(node.path)} gets the host's mode ${octal(found.mode)}, not ${octal(node.fileMode)}`;
        tell('warning', 'cdi-device-file-mode-ignored', message);
    }
    const owner = `${found.uid}:${found.gid}`;
    const hasOtherOwner = (node.uid !== undefined && node.uid !== found.uid) ||
        (node.gid !== undefined && node.gid !== found.gid);
    if (hasOtherOwner) {
        const wanted = `${node.uid ?? found.uid}:${node.gid ?? found.gid}`;
        const message = `${(0,errors/* quoteName */.AB)(node.path)} gets the host's owner ${owner}, not ${wanted}`;
        tell('warning', 'cdi-device-owner-ignored', message);
    }
    if (node.uid === undefined && node.gid === undefined && hasCgroupRule(node, found)) {
        const message = `${(0,errors/* quoteName */.AB)(node.path)} gets the host's owner ${owner}`;
        tell('notice', 'cdi-device-owner-from-host', message);
    }
    for (const gid of groupFor(node, found, user)) {
        const message = `the container's process joins the group ${gid}, which may open ${(0,errors/* quoteName */.AB)(node.path)}`;
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
            message: `the mount of ${(0,errors/* quoteName */.AB)(mount.hostPath)} to ${(0,errors/* quoteName */.AB)(mount.containerPath)} has neither a type nor the option bind; it is taken for a bind mount`,
            location: locationOf(placed),
            hint: 'an OCI runtime would refuse it; add rbind to its options',
        },
    ];
}
function unsupportedMount(placed) {
    const { edit: mount, source, path } = placed;
    if ((0,host_paths/* isBind */.mD)(mount) || mount.type === 'tmpfs')
        return [];
    const reason = `a create request cannot ask for a mount of type ${(0,errors/* quoteName */.AB)(mount.type)}`;
    const edit = `mount of type ${(0,errors/* quoteName */.AB)(mount.type)} to ${(0,errors/* quoteName */.AB)(mount.containerPath)}`;
    return [unsupported(source, path, { code: 'cdi-mount-type-not-expressible', edit, reason })];
}
function unsupportedEdits(source) {
    const { hooks, intelRdt, netDevices } = source.edits;
    const found = [];
    if (hooks.length > 0) {
        const edit = `hooks ${hooks.map((hook) => `${hook.hookName}:${(0,errors/* quoteName */.AB)(hook.path)}`).join(', ')}`;
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
        const edit = `netDevices ${netDevices.map((device) => (0,errors/* quoteName */.AB)(device.hostInterfaceName)).join(', ')}`;
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

// EXTERNAL MODULE: ./src/cdi/unsupported.ts
var cdi_unsupported = __webpack_require__(60061);
;// CONCATENATED MODULE: ./src/cdi/plan.ts










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
    refuseUnresolved(input, names, catalog, host);
    const obstacles = obstaclesOf(input, names, catalog, host);
    const { mode, reason } = (0,cdi_mode/* decideMode */.a)(input.engine, input.mode, input.sharing, obstacles);
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
    return (0,cdi_catalog/* loadCatalog */.ak)(input.directories ?? engineDirectories(input.engine), host);
}
function planTranslation(input, names, catalog, host) {
    const resolution = (0,resolve/* resolveDevices */.a3)(catalog, names, input.places);
    preflight(resolution, catalog, host, host_paths/* translatedRules */.gS);
    const translation = translateDevices(resolution, host, input.user);
    const losses = (0,cdi_unsupported/* judgeUnsupported */.l)(translation.translated.unsupported, input.unsupported);
    return {
        mode: 'translate',
        names,
        translated: translation.translated,
        specFiles: (0,resolve/* filesOf */.R8)(resolution),
        notices: [...translation.notices, ...losses],
    };
}


/***/ }),

/***/ 67880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
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


/***/ })

};
;