"use strict";
exports.id = 1137;
exports.ids = [1137];
exports.modules = {

/***/ 93604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPods: () => (/* binding */ runPods)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _image_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(372);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99750);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88381);
/* harmony import */ var _pod_replace_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31259);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17269);
/* harmony import */ var _registry_platform_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26205);
/* harmony import */ var _run_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82211);








/** What `pod` does with its flags, on an engine that was asked. */
async function runPods(given, findEngine, io) {
    const { values, choices } = given;
    const asking = {
        ...{ values, choices },
        registries: () => (0,_image_source_js__WEBPACK_IMPORTED_MODULE_1__/* .registriesOf */ .H)(replacementsOf(values).map(({ reference }) => reference)),
        toRequest: (registry) => toRequest(given, registry, io),
    };
    return await (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S)(asking, findEngine, io);
}
function replacementsOf({ image }) {
    return image.map(_pod_replace_image_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReplacement */ .s);
}
/** @throws CanaryError (input) */
function toPods(values) {
    if (values.file.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'usage',
            message: 'there is no manifest',
            hint: 'name it with --file, or - for standard input',
        });
    }
    return {
        ...(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readTogether */ .Vn)({
            readyTimeout: () => (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .ofText */ .XA)(values['ready-timeout'], (text) => (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readDuration */ .$7)(text, '--ready-timeout')),
            soak: () => (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readDurationOrNone */ ._b)(values.soak, '--soak'),
            minMargin: () => (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .ofText */ .XA)(values['min-margin'], (text) => (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readFactor */ .g6)(text, '--min-margin')),
            load: () => (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .ofText */ .XA)(values.load, (text) => (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readCount */ ._0)(text, '--load', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .marginLimits */ .LS.connections)) ?? 0,
            cpu: () => (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .ofText */ .XA)(values.cpu, (text) => (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readCpu */ .jl)(text, '--cpu')),
            replacements: () => replacementsOf(values),
            standIns: () => (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readPairs */ .SX)(values.volume, '--volume'),
        }),
        files: values.file,
        namespace: values.namespace ?? null,
        strictStop: values['strict-stop'],
        isStatic: values.static,
        withDependencies: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .splitList */ .ry)(values['with-dependencies']),
    };
}
/** @throws CanaryError (input) with every flag that is wrong */
function toRequest({ values, choices: readChoices }, registry, io) {
    const { choices, ...read } = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readTogether */ .Vn)({
        ...(0,_run_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .readersOfRun */ .l9)(values, io),
        platform: () => (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .ofText */ .XA)(values.platform, (text) => (0,_registry_platform_names_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlatformName */ .R)(text, '--platform')),
        choices: readChoices,
        registry,
        pods: () => toPods(values),
    });
    return {
        ...(0,_run_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .surroundings */ .i5)(values, io),
        ...read,
        ...{ parameters: {}, conditions: [] },
        ...{ images: [], build: null, validators: [], compatibility: null, keepFailed: false },
        ...{ inspect: false, platformGrid: false },
        pull: choices.pull,
        policy: choices.policy ?? 'by-origin',
        devices: { names: [], files: [], specDirectories: null, mode: 'auto', unsupported: 'error' },
    };
}


/***/ }),

/***/ 82698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ conditionNames)
/* harmony export */ });
/**
 * What a platform may demand of a container beside its own settings, by the names that manifests, inputs
 * and flags give it. Types, schemas and documents take the names from here.
 */
const conditionNames = [
    'arbitrary-user',
    'read-only-root',
    'no-network',
    'dropped-capabilities',
    'no-new-privileges',
    'user-namespace',
    'one-cpu',
    'slow-disk',
    'other-timezone-and-locale',
    'clean-stop',
];


/***/ }),

/***/ 31259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ replaceImages),
/* harmony export */   s: () => (/* binding */ parseReplacement)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/**
 * @throws CanaryError (input) for a container that no Pod has, and for an image that fits none of a
 *   Pod's containers, or two
 */
function replaceImages(pods, replacements) {
    const used = new Set();
    const replaced = pods.map((pod) => {
        const images = new Map();
        for (const replacement of replacements) {
            const container = findContainer(pod, replacement, pods.length > 1);
            if (container === null)
                continue;
            used.add(replacement);
            images.set(container.name, replacement.reference);
        }
        return { pod: withImages(pod, images), tested: new Set(images.keys()) };
    });
    const unused = replacements.find((replacement) => !used.has(replacement));
    if (unused !== undefined)
        throw unusedImage(unused, pods);
    return replaced;
}
/** Null where the Pod has none for it, and another may. */
function findContainer(pod, { container: name, reference }, hasOthers) {
    const all = [...pod.spec.initContainers, ...pod.spec.containers];
    if (name !== null)
        return all.find((one) => one.name === name) ?? null;
    const alike = all.filter((one) => repositoryOf(one.image) === repositoryOf(reference));
    const [only, second] = alike;
    if (only !== undefined && second !== undefined)
        throw ambiguous(pod, reference, alike);
    if (only !== undefined)
        return only;
    const [first, ...others] = pod.spec.containers;
    if (others.length === 0 && !hasOthers)
        return first;
    if (hasOthers)
        return null;
    throw ambiguous(pod, reference, pod.spec.containers);
}
/** Without its tag and digest; a port is none. */
function repositoryOf(reference) {
    const [name = ''] = reference.split('@', 1);
    const slash = name.lastIndexOf('/');
    const colon = name.indexOf(':', slash + 1);
    return colon < 0 ? name : name.slice(0, colon);
}
function withImages(pod, images) {
    const replace = (container) => {
        const reference = images.get(container.name);
        // It was given to be tried: where it comes from is the user's to say, and no tag's.
        return reference === undefined
            ? container
            : { ...container, image: reference, imagePullPolicy: 'IfNotPresent' };
    };
    const [first, ...others] = pod.spec.containers;
    return {
        ...pod,
        spec: {
            ...pod.spec,
            initContainers: pod.spec.initContainers.map(replace),
            containers: [replace(first), ...others.map(replace)],
        },
    };
}
function ambiguous(pod, reference, containers) {
    const names = containers.map(({ name }) => name);
    const path = ['spec', 'containers'];
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'pod-image',
        message: `the image ${reference} could take the place of ${names.length} containers of ${pod.source.kind} ${pod.source.name}: ${names.join(', ')}`,
        location: pod.locate(path),
        hint: `name the container: ${names[0] ?? 'name'}=${reference}`,
    });
}
function unusedImage({ container, reference }, pods) {
    const names = pods.flatMap(({ spec }) => [...spec.initContainers, ...spec.containers].map(({ name }) => name));
    const what = container === null
        ? `no container has an image of the repository of ${reference}`
        : `no container is called ${container}`;
    const location = pods[0]?.locate(['spec', 'containers']);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'pod-image',
        message: `${what}: there are ${[...new Set(names)].join(', ')}`,
        ...(location === undefined ? {} : { location }),
        hint: 'name the container: name=image',
    });
}
/** `name=reference`, or a reference alone: no name of a container has what a reference needs before an `=`. */
function parseReplacement(text) {
    const [, container, reference] = /^([a-z0-9](?:[-a-z0-9]*[a-z0-9])?)=(.+)$/s.exec(text) ?? [];
    return container === undefined || reference === undefined
        ? { container: null, reference: text }
        : { container, reference };
}


/***/ })

};
;