"use strict";
exports.id = 8167;
exports.ids = [8167];
exports.modules = {

/***/ 7079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ annotationValue),
/* harmony export */   M4: () => (/* binding */ devicesFromAnnotations),
/* harmony export */   ZM: () => (/* binding */ annotationFaults),
/* harmony export */   ro: () => (/* binding */ annotationKey)
/* harmony export */ });
/* unused harmony export annotationPrefix */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2450);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);
/* harmony import */ var _qualified_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3711);
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
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc('input', [first, ...rest]);
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
                message: `${where}: ${(0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(key)}: ${fault}`,
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

/***/ 8167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/cdi/annotations.ts
var annotations = __webpack_require__(7079);
// EXTERNAL MODULE: ./src/cdi/host-paths.ts
var host_paths = __webpack_require__(3226);
// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(3711);
// EXTERNAL MODULE: ./src/cdi/version.ts
var cdi_version = __webpack_require__(5313);
;// CONCATENATED MODULE: ./src/cdi/advise.ts
/** What is legal in a spec file and still worth a second look by its author. */





/** Warnings about a valid specification: what may not work everywhere, or not here. */
function adviseOn(specification, host) {
    const places = [
        { name: 'the file', path: ['containerEdits'], edits: specification.containerEdits },
        ...specification.devices.map((device, index) => ({
            name: `device ${device.name}`,
            path: ['devices', index, 'containerEdits'],
            edits: device.containerEdits,
        })),
    ];
    return [
        ...versionAdvice(specification),
        ...(0,cdi_version/* removedFieldsOf */.P)(specification).map(({ what, path }) => warning('cdi-field-removed', `${what} ${removedFromEngines}`, path)),
        ...(0,qualified_name/* unportableNameParts */._C)((0,qualified_name/* splitKind */.X$)(specification.kind)).map((what) => warning('cdi-kind-not-portable', what, ['kind'])),
        ...annotationAdvice(specification),
        ...places.flatMap(({ edits, path }) => editsAdvice(edits, path)),
        ...places.flatMap((place) => (0,host_paths/* hostPathFaults */.Ni)(place, host, host_paths/* everyPathRules */.ib).map((fault) => warning(fault.code, `${place.name} ${fault.message}`, fault.path))),
    ];
}
function warning(code, message, path) {
    return { severity: 'warning', code, message, path, at: 'value' };
}
function versionAdvice(specification) {
    const version = (0,cdi_version/* parseSpecificationVersion */.ZL)(specification.cdiVersion);
    const minimum = (0,cdi_version/* minimumVersion */.rh)(specification);
    if (version === undefined || (0,cdi_version/* compareVersions */.Zy)(version, minimum) <= 0)
        return [];
    const message = `cdiVersion ${specification.cdiVersion} is higher than needed: with ${minimum} older engines read the file too`;
    return [warning('cdi-version-higher-than-needed', message, ['cdiVersion'])];
}
function annotationAdvice(specification) {
    const code = 'cdi-annotation-not-portable';
    return [
        ...(0,annotations/* annotationFaults */.ZM)(specification.annotations).map((fault) => warning(code, fault, ['annotations'])),
        ...specification.devices.flatMap((device, index) => (0,annotations/* annotationFaults */.ZM)(device.annotations).map((fault) => warning(code, fault, ['devices', index, 'annotations']))),
    ];
}
function editsAdvice(edits, path) {
    return [
        ...edits.deviceNodes.flatMap((node, index) => {
            const at = [...path, 'deviceNodes', index];
            return [
                ...relativeAdvice(node.path, [...at, 'path']),
                ...relativeAdvice(node.hostPath, [...at, 'hostPath']),
                ...(node.permissions === 'none'
                    ? [warning('cdi-permissions-none', permissionsNone, [...at, 'permissions'])]
                    : []),
            ];
        }),
        ...edits.mounts.flatMap((mount, index) => {
            const at = [...path, 'mounts', index];
            const saysBind = mount.options.includes('bind') || mount.options.includes('rbind');
            return [
                ...relativeAdvice(mount.containerPath, [...at, 'containerPath']),
                ...(mount.type === '' && !saysBind
                    ? [warning('cdi-mount-without-type', mountWithoutType, at)]
                    : []),
            ];
        }),
        ...edits.hooks.flatMap((hook, index) => {
            const at = [...path, 'hooks', index];
            const isEndless = hook.timeout !== undefined && hook.timeout <= 0;
            return [
                ...relativeAdvice(hook.path, [...at, 'path']),
                ...(isEndless
                    ? [warning('cdi-hook-timeout', 'a hook timeout should be above 0', [...at, 'timeout'])]
                    : []),
            ];
        }),
    ];
}
const removedFromEngines = 'makes engines with CDI 1.1.0 or later (Docker 29.2, Podman 5.9) reject the file';
const permissionsNone = '"permissions: none" is rejected by engines with CDI 1.1.0 or earlier';
const mountWithoutType = 'a mount with neither a type nor the option bind or rbind fails in an OCI runtime';
function relativeAdvice(path, at) {
    if (path === '' || external_node_path_.posix.isAbsolute(path))
        return [];
    return [warning('cdi-path-relative', `${JSON.stringify(path)} is no absolute path`, at)];
}

// EXTERNAL MODULE: ./src/cdi/catalog.ts
var catalog = __webpack_require__(8010);
// EXTERNAL MODULE: ./src/cdi/host.ts
var cdi_host = __webpack_require__(2327);
// EXTERNAL MODULE: ./src/cdi/parse.ts + 3 modules
var parse = __webpack_require__(5582);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/cli/told.ts
var told = __webpack_require__(1788);
// EXTERNAL MODULE: ./src/cli/cdi/arguments.ts
var cdi_arguments = __webpack_require__(2256);
;// CONCATENATED MODULE: ./src/cli/cdi/validate.ts










const usage = `Usage: container-canary cdi validate <file>… [options]

Checks CDI spec files as engines do when they load them, and warns about what may not work on every
engine or not on this host.

Options:
  --output text|json   (default: text)
`;
const options = { output: { type: 'string' } };
/** `cdi validate`: exit code 0 when engines load every file, 2 when they do not. */
const run = (args, io) => {
    const parsed = (0,cdi_arguments/* readArguments */.lR)('cdi validate', args, options, usage, io);
    if (parsed === undefined)
        return Promise.resolve(0);
    const output = (0,cdi_arguments/* choose */.Sw)('output', parsed.values.output, ['text', 'json']);
    if (parsed.positionals.length === 0) {
        throw (0,errors/* inputError */.Xu)({ code: 'usage', message: 'name at least one spec file', hint: 'see --help' });
    }
    const host = (0,cdi_host.localHost)(io.cwd);
    const files = parsed.positionals.map((file) => ({ file, ...examine(file, host) }));
    if (output === 'json')
        (0,cdi_arguments/* printJson */.Q2)(io, { files: files.map(toJson) });
    else
        io.stdout.write(files.map(describeFile).join(''));
    return Promise.resolve(files.every((file) => file.specification !== undefined) ? 0 : 2);
};
function examine(file, host) {
    try {
        const { source } = (0,catalog/* readSpecificationFile */.YF)(file, limits/* cdiLimits */.hg.totalBytes, host);
        return (0,parse/* examineSpecification */.fB)(source, (specification) => adviseOn(specification, host));
    }
    catch (error) {
        if (!(error instanceof errors/* CanaryError */.Rc))
            throw error;
        return { specification: undefined, problems: error.problems, warnings: [] };
    }
}
function toJson({ file, specification, problems, warnings }) {
    return {
        file,
        valid: specification !== undefined,
        kind: specification?.kind ?? null,
        devices: specification?.devices.map((device) => device.name) ?? [],
        minimumVersion: specification === undefined ? null : (0,cdi_version/* minimumVersion */.rh)(specification),
        problems,
        warnings,
    };
}
function describeFile({ file, specification, problems, warnings }) {
    const verdict = specification === undefined
        ? 'not valid'
        : `valid: ${specification.kind}, devices ${specification.devices.map((device) => device.name).join(', ')}, needs CDI ${(0,cdi_version/* minimumVersion */.rh)(specification)}`;
    return [
        `${(0,qualified_name/* quoteName */.AB)(file)}: ${verdict}\n`,
        ...problems.map((problem) => `  error: ${(0,told/* tellProblem */.J)(problem)}\n`),
        ...warnings.map((problem) => `  warning: ${(0,told/* tellProblem */.J)(problem)}\n`),
    ].join('');
}


/***/ })

};
;