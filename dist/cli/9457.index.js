"use strict";
exports.id = 9457;
exports.ids = [9457];
exports.modules = {

/***/ 6764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDevicesFile: () => (/* binding */ readDevicesFile)
/* harmony export */ });
/* unused harmony export devicesFromFile */
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78341);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92758);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37006);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53071);






/**
 * Devices that a file asks for in the way of Kubernetes: the annotations of a Pod, or the
 * annotations and `CDI_Devices` of a CRI container config. YAML or JSON; several documents are merged.
 *
 * @throws CanaryError (input) when it is neither, or asks for something that is no device
 */
function devicesFromFile(source) {
    const documents = (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__.parseDocuments)(source, { maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cdiLimits */ .hg.requestBytes });
    if (documents.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'cdi-file', message: `${source.file} is empty` });
    }
    return (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeDevices */ .ib)(...documents.map(({ value }) => (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .devicesFromCriConfig */ .k8)(configOf(value), source.file)));
}
/** @param path absolute; `name` is what the user wrote */
async function readDevicesFile(path, name) {
    const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__/* .readSource */ .o$)(path, 'the file', _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cdiLimits */ .hg.requestBytes);
    return devicesFromFile({ file: name, text });
}
/** What a Pod says of devices stands in its metadata, where the runtime's config is flat. */
function configOf(value) {
    const isPod = (0,_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldOf */ ._F)(value, 'kind') === 'Pod';
    return isPod ? { annotations: (0,_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldOf */ ._F)((0,_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldOf */ ._F)(value, 'metadata'), 'annotations') } : value;
}


/***/ }),

/***/ 29457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/cdi/annotations.ts
var annotations = __webpack_require__(89348);
// EXTERNAL MODULE: ./src/cdi/catalog.ts
var cdi_catalog = __webpack_require__(44061);
// EXTERNAL MODULE: ./src/cdi/devices-file.ts
var devices_file = __webpack_require__(6764);
// EXTERNAL MODULE: ./src/cdi/host.ts
var cdi_host = __webpack_require__(89138);
// EXTERNAL MODULE: ./src/cdi/host-paths.ts
var host_paths = __webpack_require__(4079);
// EXTERNAL MODULE: ./src/cdi/oci.ts
var oci = __webpack_require__(71103);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/cdi/net-devices.ts

/**
 * Edits of several places that move one network interface twice, or two to one name. Each file is
 * fine by itself; engines with CDI 1.1.2 or later refuse the container, those with 1.1.0 and 1.1.1
 * forget all moves but the last.
 */
function netDeviceConflicts(sources) {
    const hosts = new Set();
    const names = new Set();
    return sources.flatMap(({ file, path, edits }) => edits.netDevices.flatMap(({ hostInterfaceName, name }, index) => {
        const part = hosts.has(hostInterfaceName) ? 'host' : names.has(name) ? 'name' : null;
        hosts.add(hostInterfaceName);
        names.add(name);
        if (part === null)
            return [];
        const message = part === 'host'
            ? `the network interface ${(0,errors/* quoteName */.AB)(hostInterfaceName)} is moved twice`
            : `two network interfaces are to be named ${(0,errors/* quoteName */.AB)(name)}`;
        const location = file.locate([...path, 'netDevices', index]);
        return [{ code: `cdi-net-device-duplicate-${part}`, message, location }];
    }));
}

// EXTERNAL MODULE: ./src/cdi/preflight.ts
var preflight = __webpack_require__(20641);
// EXTERNAL MODULE: ./src/cdi/request.ts
var request = __webpack_require__(53071);
// EXTERNAL MODULE: ./src/cdi/resolve.ts + 1 modules
var resolve = __webpack_require__(70622);
// EXTERNAL MODULE: ./src/cdi/translate.ts
var translate = __webpack_require__(41896);
// EXTERNAL MODULE: ./src/cdi/unsupported.ts
var unsupported = __webpack_require__(60061);
// EXTERNAL MODULE: ./src/engine/docker/devices.ts + 1 modules
var devices = __webpack_require__(9835);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(96961);
// EXTERNAL MODULE: ./src/cli/told.ts
var told = __webpack_require__(60233);
// EXTERNAL MODULE: ./src/cli/cdi/spec-directories.ts
var spec_directories = __webpack_require__(66006);
;// CONCATENATED MODULE: ./src/cli/cdi/inject.ts



















const modes = ['translate', 'native'];
const engines = ['docker', 'podman'];
const outputs = ['text', 'json'];
const usage = {
    command: 'cdi inject',
    synopsis: '--device <name>… [options]',
    about: `Prints what the devices would do to a container: their edits as an OCI runtime configuration, and
the part of a create request that asks an engine for them. Nothing is started.`,
    flags: {
        device: {
            type: 'string',
            value: '<name>',
            multiple: true,
            help: 'vendor/class=name; may be given several times',
        },
        from: {
            type: 'string',
            value: '<file>',
            multiple: true,
            help: 'what a Pod or a CRI container config asks for; may be given several times',
        },
        'spec-dir': spec_directories/* specDirectoryFlag */.F,
        mode: {
            type: 'string',
            value: '<mode>',
            choices: modes,
            default: 'translate',
            help: `${(0,options/* either */.gP)(modes)}: spell the edits out, or leave them to an engine with CDI (default: translate)`,
        },
        engine: {
            type: 'string',
            value: '<engine>',
            choices: engines,
            default: 'docker',
            help: `${(0,options/* either */.gP)(engines)}: whose create request (default: docker)`,
        },
        'api-version': {
            type: 'string',
            value: '<version>',
            default: '1.41',
            help: 'of the Docker Engine API (default: 1.41)',
        },
        unsupported: {
            type: 'string',
            value: '<policy>',
            choices: unsupported/* unsupportedPolicies */.U,
            default: 'error',
            help: `${(0,options/* either */.gP)(unsupported/* unsupportedPolicies */.U)}, for edits that cannot be translated (default: error)`,
        },
        output: {
            type: 'string',
            value: '<format>',
            choices: outputs,
            default: 'text',
            help: `${(0,options/* either */.gP)(outputs)} (default: text)`,
        },
    },
    takesWords: false,
    example: 'container-canary cdi inject --device nvidia.com/gpu=all',
};
/** `cdi inject`: exit code 0, 2 for a name that does not resolve, 3 when the host lacks a path. */
const run = async (args, io) => {
    const given = (0,flags/* readFlags */.uW)(usage, args, io);
    if (given === null)
        return 0;
    const { values } = given;
    const choices = given.choices();
    const named = (0,request/* checkDeviceNames */.Fr)(values.device, '--device');
    const names = (0,request/* mergeDevices */.ib)(named, await devicesOfFiles(values.from, io));
    const [first, ...rest] = names;
    if (first === undefined) {
        throw (0,flags/* usageError */.Wp)(usage, 'name at least one --device, or a file with --from');
    }
    const host = (0,cdi_host.localHost)(io.cwd);
    const catalog = (0,cdi_catalog/* loadCatalog */.ak)((0,spec_directories/* specDirectories */.p)(values['spec-dir']), host);
    const resolution = (0,resolve/* resolveDevices */.a3)(catalog, names);
    const isNative = choices.mode === 'native';
    (0,errors/* refuseProblems */.nN)(netDeviceConflicts(resolution.sources));
    (0,preflight/* preflight */.M)(resolution, catalog, host, isNative ? host_paths/* nativeRules */.vt : host_paths/* translatedRules */.gS);
    const dialect = { name: choices.engine, apiVersion: values['api-version'] };
    const { body, notices } = isNative
        ? (0,devices.addDevices)({}, { kind: 'native', names: [first, ...rest], ...toProcesses(resolution) }, dialect)
        : writeTranslated(resolution, host, choices.unsupported, dialect);
    const shown = {
        devices: names,
        specFiles: [...new Set(resolution.devices.map((device) => device.file.path))],
        oci: ociOf(resolution, host),
        createRequest: body,
        annotations: { [(0,annotations/* annotationKey */.ro)('container-canary', 'devices')]: (0,annotations/* annotationValue */.Df)(names) },
        notices,
    };
    if (choices.output === 'json')
        (0,told/* printJson */.Q2)(io, shown);
    else {
        io.stdout.write(textOf(shown));
        for (const notice of notices)
            io.stderr.write((0,told/* tellNotice */.q5)(notice));
    }
    return 0;
};
async function devicesOfFiles(files, io) {
    const names = [];
    for (const file of files)
        names.push(...(await (0,devices_file.readDevicesFile)((0,external_node_path_.resolve)(io.cwd, file), file)));
    return names;
}
function writeTranslated(resolution, host, policy, dialect) {
    const { translated, notices } = (0,translate/* translateDevices */.O)(resolution, host);
    const losses = (0,unsupported/* judgeUnsupported */.l)(translated.unsupported, policy);
    const written = (0,devices.addDevices)({}, { kind: 'translated', ...translated }, dialect);
    return { body: written.body, notices: [...notices, ...losses, ...written.notices] };
}
/** What a create request says beside the names, so that every process gets it. */
function toProcesses({ edits }) {
    return { env: (0,oci/* mergeEnvironment */.eY)([], edits.env), groups: (0,oci/* mergeGroups */.hL)([], edits.additionalGids) };
}
/** What an engine with CDI would add to an empty configuration, for a process that is root. */
function ociOf(resolution, host) {
    const result = (0,oci/* applyToOci */.JH)({}, resolution.edits, host);
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


/***/ }),

/***/ 9835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addDevices: () => (/* binding */ addDevices),
  D: () => (/* binding */ isApiAtLeast)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/engine/docker/mount-targets.ts
var mount_targets = __webpack_require__(14245);
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
var merge = __webpack_require__(21694);
// EXTERNAL MODULE: ./src/engine/docker/run-options/values/records.ts
var records = __webpack_require__(54215);
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

/***/ 14245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ cleanPath),
/* harmony export */   w: () => (/* binding */ mountTargets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
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

/***/ 21694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ cdiDeviceRequest),
/* harmony export */   Qw: () => (/* binding */ mergeEnv),
/* harmony export */   qy: () => (/* binding */ mergeCreateRequest)
/* harmony export */ });
/* harmony import */ var _values_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70419);
/* harmony import */ var _values_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54215);


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

/***/ 70419:
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

/***/ 54215:
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