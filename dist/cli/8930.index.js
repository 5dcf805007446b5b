"use strict";
exports.id = 8930;
exports.ids = [8930,9138];
exports.modules = {

/***/ 6764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDevicesFile: () => (/* binding */ readDevicesFile)
/* harmony export */ });
/* unused harmony export devicesFromFile */
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8341);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3961);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2758);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7006);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3071);






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

/***/ 9138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localHost: () => (/* binding */ localHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/** What `cdi/` reads of the engine's host, behind a small interface so that a test can be the host. */



/**
 * The host that this process runs on. Calls are synchronous: a thousand small files are read four
 * times as fast this way, and nothing else waits at that moment.
 *
 * @param cwd where relative paths of spec files and directories start
 */
function localHost(cwd = '/') {
    return {
        listDirectory: (path) => listDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)),
        readSpecification: (path, maxBytes) => readSpecification((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), maxBytes),
        inspect: rememberingEach(inspect),
        exists: rememberingEach((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)),
        realPath: (path) => realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)),
    };
}
function listDirectory(path) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true });
        return {
            state: 'read',
            names: entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name),
        };
    }
    catch (error) {
        return isMissing(error)
            ? { state: 'missing' }
            : { state: 'unreadable', reason: describeSystemError(error) };
    }
}
function readSpecification(path, maxBytes) {
    let descriptor;
    try {
        // A fifo without a writer would block forever.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!found.isFile())
            return { state: 'unreadable', reason: 'it is not a regular file' };
        if (found.size > maxBytes) {
            const reason = `it has ${found.size} bytes; at most ${maxBytes} are read`;
            return { state: 'unreadable', reason };
        }
        const bytes = readAll(descriptor, found.size === 0 ? maxBytes : found.size);
        if (bytes !== null)
            return { state: 'read', bytes };
        return { state: 'unreadable', reason: 'it grew while it was read' };
    }
    catch (error) {
        return { state: 'unreadable', reason: describeSystemError(error) };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Files of the kernel say that they are empty, so no size is trusted: null when there is more. */
function readAll(descriptor, size) {
    const buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
    }
    return null;
}
function inspect(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true });
        if (found.isDirectory())
            return { kind: 'directory' };
        if (found.isSymbolicLink())
            return { kind: 'symlink' };
        if (found.isSocket())
            return { kind: 'socket' };
        const type = found.isBlockDevice() ? 'b' : found.isCharacterDevice() ? 'c' : 'p';
        if (type === 'p' && !found.isFIFO())
            return { kind: 'file' };
        return {
            kind: 'device',
            type,
            major: type === 'p' ? 0 : majorOf(found.rdev),
            minor: type === 'p' ? 0 : minorOf(found.rdev),
            mode: Number(found.mode & 4095n),
            uid: Number(found.uid),
            gid: Number(found.gid),
        };
    }
    catch (error) {
        return isMissing(error)
            ? { kind: 'missing' }
            : { kind: 'unreadable', reason: describeSystemError(error) };
    }
}
function realPath(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path) : path;
}
/** Linux device numbers: 12 bits major and 20 bits minor, folded for the sake of old programs. */
function majorOf(rdev) {
    return Number(((rdev >> 8n) & 0xfffn) | ((rdev >> 32n) & 0xfffff000n));
}
function minorOf(rdev) {
    return Number((rdev & 0xffn) | ((rdev >> 12n) & 0xffffff00n));
}
/** A path is looked at once, however many devices name it. */
function rememberingEach(look) {
    const seen = new Map();
    return (path) => {
        const known = seen.get(path);
        if (known !== undefined)
            return known;
        const found = look(path);
        seen.set(path, found);
        return found;
    };
}
/** A path with a NUL byte names nothing. */
function isMissing(error) {
    return ['ENOENT', 'ERR_INVALID_ARG_VALUE'].includes(codeOf(error));
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
function describeSystemError(error) {
    const words = {
        EACCES: 'permission denied',
        EPERM: 'permission denied',
        ELOOP: 'its symlinks form a loop',
        ENOTDIR: 'it is not a directory',
        EISDIR: 'it is a directory',
        ENOENT: 'it points to nothing',
        ENAMETOOLONG: 'its name is too long',
    };
    return words[codeOf(error)] ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
}


/***/ }),

/***/ 3071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ checkDeviceNames),
/* harmony export */   ib: () => (/* binding */ mergeDevices),
/* harmony export */   k8: () => (/* binding */ devicesFromCriConfig)
/* harmony export */ });
/* unused harmony export parseDeviceList */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3961);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9348);
/* harmony import */ var _qualified_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6322);
/** The places where devices are asked for. Each gives names in the order in which they are written. */




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
        const parsed = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseQualifiedName */ .z$)(name);
        if (parsed.ok)
            return [];
        const message = `${where}: ${(0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_3__/* .describeNameFault */ .Xj)(name, parsed.fault)}`;
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
    const annotated = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .devicesFromAnnotations */ .M4)(textMapOf(annotations, `${where}: annotations`), `${where}: annotations`);
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

/***/ 61:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unsupportedPolicies),
/* harmony export */   l: () => (/* binding */ judgeUnsupported)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8750);


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


/***/ }),

/***/ 8930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cdi_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9348);
/* harmony import */ var _cdi_catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4061);
/* harmony import */ var _cdi_devices_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6764);
/* harmony import */ var _cdi_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9138);
/* harmony import */ var _cdi_host_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4079);
/* harmony import */ var _cdi_oci_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1103);
/* harmony import */ var _cdi_preflight_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(641);
/* harmony import */ var _cdi_request_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3071);
/* harmony import */ var _cdi_resolve_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(622);
/* harmony import */ var _cdi_translate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1896);
/* harmony import */ var _cdi_unsupported_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(61);
/* harmony import */ var _engine_docker_devices_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9835);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8381);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5377);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(233);
/* harmony import */ var _spec_directories_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6006);

















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
        'spec-dir': _spec_directories_js__WEBPACK_IMPORTED_MODULE_16__/* .specDirectoryFlag */ .F,
        mode: {
            type: 'string',
            value: '<mode>',
            choices: modes,
            default: 'translate',
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .either */ .gP)(modes)}: spell the edits out, or leave them to an engine with CDI (default: translate)`,
        },
        engine: {
            type: 'string',
            value: '<engine>',
            choices: engines,
            default: 'docker',
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .either */ .gP)(engines)}: whose create request (default: docker)`,
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
            choices: _cdi_unsupported_js__WEBPACK_IMPORTED_MODULE_11__/* .unsupportedPolicies */ .U,
            default: 'error',
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .either */ .gP)(_cdi_unsupported_js__WEBPACK_IMPORTED_MODULE_11__/* .unsupportedPolicies */ .U)}, for edits that cannot be translated (default: error)`,
        },
        output: {
            type: 'string',
            value: '<format>',
            choices: outputs,
            default: 'text',
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .either */ .gP)(outputs)} (default: text)`,
        },
    },
    takesWords: false,
};
/** `cdi inject`: exit code 0, 2 for a name that does not resolve, 3 when the host lacks a path. */
const run = async (args, io) => {
    const given = (0,_flags_js__WEBPACK_IMPORTED_MODULE_14__/* .readFlags */ .uW)(usage, args, io);
    if (given === null)
        return 0;
    const { values } = given;
    const choices = given.choices();
    const named = (0,_cdi_request_js__WEBPACK_IMPORTED_MODULE_8__/* .checkDeviceNames */ .Fr)(values.device, '--device');
    const names = (0,_cdi_request_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeDevices */ .ib)(named, await devicesOfFiles(values.from, io));
    const [first, ...rest] = names;
    if (first === undefined) {
        throw (0,_flags_js__WEBPACK_IMPORTED_MODULE_14__/* .usageError */ .Wp)(usage, 'name at least one --device, or a file with --from');
    }
    const host = (0,_cdi_host_js__WEBPACK_IMPORTED_MODULE_4__.localHost)(io.cwd);
    const catalog = (0,_cdi_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .loadCatalog */ .ak)((0,_spec_directories_js__WEBPACK_IMPORTED_MODULE_16__/* .specDirectories */ .p)(values['spec-dir']), host);
    const resolution = (0,_cdi_resolve_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveDevices */ .a3)(catalog, names);
    const isNative = choices.mode === 'native';
    (0,_cdi_preflight_js__WEBPACK_IMPORTED_MODULE_7__/* .preflight */ .M)(resolution, catalog, host, isNative ? _cdi_host_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .nativeRules */ .vt : _cdi_host_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .translatedRules */ .gS);
    const dialect = { name: choices.engine, apiVersion: values['api-version'] };
    const { body, notices } = isNative
        ? (0,_engine_docker_devices_js__WEBPACK_IMPORTED_MODULE_12__.addDevices)({}, { kind: 'native', names: [first, ...rest], ...toProcesses(resolution) }, dialect)
        : writeTranslated(resolution, host, choices.unsupported, dialect);
    const shown = {
        devices: names,
        specFiles: [...new Set(resolution.devices.map((device) => device.file.path))],
        oci: ociOf(resolution, host),
        createRequest: body,
        annotations: { [(0,_cdi_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationKey */ .ro)('container-canary', 'devices')]: (0,_cdi_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationValue */ .Df)(names) },
        notices,
    };
    if (choices.output === 'json')
        (0,_told_js__WEBPACK_IMPORTED_MODULE_15__/* .printJson */ .Q2)(io, shown);
    else {
        io.stdout.write(textOf(shown));
        for (const notice of notices)
            io.stderr.write((0,_told_js__WEBPACK_IMPORTED_MODULE_15__/* .tellNotice */ .q5)(notice));
    }
    return 0;
};
async function devicesOfFiles(files, io) {
    const names = [];
    for (const file of files)
        names.push(...(await (0,_cdi_devices_file_js__WEBPACK_IMPORTED_MODULE_3__.readDevicesFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file), file)));
    return names;
}
function writeTranslated(resolution, host, policy, dialect) {
    const { translated, notices } = (0,_cdi_translate_js__WEBPACK_IMPORTED_MODULE_10__/* .translateDevices */ .O)(resolution, host);
    const losses = (0,_cdi_unsupported_js__WEBPACK_IMPORTED_MODULE_11__/* .judgeUnsupported */ .l)(translated.unsupported, policy);
    const written = (0,_engine_docker_devices_js__WEBPACK_IMPORTED_MODULE_12__.addDevices)({}, { kind: 'translated', ...translated }, dialect);
    return { body: written.body, notices: [...notices, ...losses, ...written.notices] };
}
/** What a create request says beside the names, so that every process gets it. */
function toProcesses({ edits }) {
    return { env: (0,_cdi_oci_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeEnvironment */ .eY)([], edits.env), groups: (0,_cdi_oci_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeGroups */ .hL)([], edits.additionalGids) };
}
/** What an engine with CDI would add to an empty configuration, for a process that is root. */
function ociOf(resolution, host) {
    const result = (0,_cdi_oci_js__WEBPACK_IMPORTED_MODULE_6__/* .applyToOci */ .JH)({}, resolution.edits, host);
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

/***/ 6006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ specDirectoryFlag),
/* harmony export */   p: () => (/* binding */ specDirectories)
/* harmony export */ });
/* harmony import */ var _cdi_default_directories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7669);

const specDirectoryFlag = {
    type: 'string',
    value: '<directory>',
    multiple: true,
    help: `look here; may be given several times, a later one wins (default: ${_cdi_default_directories_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultDirectories */ .x.join(', ')})`,
};
function specDirectories(written) {
    return written.length === 0 ? _cdi_default_directories_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultDirectories */ .x : written;
}


/***/ }),

/***/ 9835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addDevices: () => (/* binding */ addDevices),
  D: () => (/* binding */ isApiAtLeast)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
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
    const taken = userTargets(base);
    const overridden = translated.mounts.filter((mount) => taken.has(cleanPath(mount.target)));
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
function userTargets(base) {
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
    return external_node_path_.posix.normalize(path).replace(/(?<=.)\/+$/, '');
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

/***/ 1694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ cdiDeviceRequest),
/* harmony export */   Qw: () => (/* binding */ mergeEnv),
/* harmony export */   qy: () => (/* binding */ mergeCreateRequest)
/* harmony export */ });
/* harmony import */ var _values_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(419);
/* harmony import */ var _values_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4215);


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

/***/ 419:
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

/***/ 4215:
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


/***/ }),

/***/ 702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   a8: () => (/* binding */ NotRegularError),
/* harmony export */   f8: () => (/* binding */ readBetween)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/**
 * Files that a person named. A path may lead to a pipe that nobody writes to, to a device without an
 * end, to a file of the kernel that waits: none of them may hold a run up, or fill its memory.
 */


/** The path leads to something that has no bytes with an end. */
class NotRegularError extends Error {
    name = 'NotRegularError';
    /** Such as `a named pipe`. */
    kind;
    constructor(kind) {
        super(`it is ${kind}, not a regular file`);
        this.kind = kind;
    }
}
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Opens a file for reading, and never waits for it.
 *
 * @throws NotRegularError; the system's error where it cannot be opened
 */
async function openRegularFile(path) {
    // Looked at first: opening alone sets some devices going.
    requireRegular(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path));
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        requireRegular(await handle.stat());
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/**
 * Reads a small file whole. Its size is not believed: files of the kernel say that they are empty.
 *
 * @returns null when it has more than `maxBytes`
 * @throws NotRegularError; the system's error where it cannot be read
 */
function readRegularFile(path, maxBytes) {
    requireRegular((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path));
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        requireRegular(found);
        if (found.size > maxBytes)
            return null;
        return readUpTo(descriptor, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** One byte more than is taken tells that there is more. */
function readUpTo(descriptor, maxBytes) {
    const parts = [];
    let size = 0;
    for (;;) {
        const part = Buffer.alloc(Math.min(maxBytes + 1 - size, partBytes));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, part, 0, part.length, null);
        if (count === 0)
            return Buffer.concat(parts);
        parts.push(part.subarray(0, count));
        size += count;
        if (size > maxBytes)
            return null;
    }
}
const partBytes = 65_536;
function requireRegular(found) {
    if (!found.isFile())
        throw new NotRegularError(kindOf(found));
}
function kindOf(found) {
    if (found.isDirectory())
        return 'a directory';
    if (found.isFIFO())
        return 'a named pipe';
    if (found.isSocket())
        return 'a socket';
    return 'a device';
}
/** The content between two places of an open file, which stays open whatever becomes of the reader. */
async function* readBetween(handle, start, end) {
    for (let position = start; position < end;) {
        const part = Buffer.allocUnsafe(Math.min(end - position, largePartBytes));
        const { bytesRead } = await handle.read(part, 0, part.length, position);
        if (bytesRead === 0)
            return;
        position += bytesRead;
        yield part.subarray(0, bytesRead);
    }
}
const largePartBytes = 262_144;


/***/ }),

/***/ 7006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   x$: () => (/* binding */ problemAtStart)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(702);


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