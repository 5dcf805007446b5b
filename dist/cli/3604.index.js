"use strict";
exports.id = 3604;
exports.ids = [3604];
exports.modules = {

/***/ 3604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPods: () => (/* binding */ runPods)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _image_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(372);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5256);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8381);
/* harmony import */ var _pod_replace_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1259);
/* harmony import */ var _secrets_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6540);
/* harmony import */ var _secrets_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7562);
/* harmony import */ var _secrets_redactor_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5753);
/* harmony import */ var _secrets_variables_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9092);
/* harmony import */ var _read_registry_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5410);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3873);
/* harmony import */ var _run_and_tell_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4581);














/** What `pod` does with its flags, on an engine that was asked. */
async function runPods(given, findEngine, io) {
    const redactor = (0,_secrets_redactor_js__WEBPACK_IMPORTED_MODULE_9__.createRedactor)((0,_secrets_environment_js__WEBPACK_IMPORTED_MODULE_7__.secretsOfEnvironment)(io.env));
    try {
        return await judgePods(given, findEngine, io, redactor);
    }
    catch (error) {
        throw (0,_secrets_errors_js__WEBPACK_IMPORTED_MODULE_8__.redactError)(error, redactor);
    }
}
async function judgePods(given, findEngine, io, redactor) {
    const { values } = given;
    for (const name of values['secret-env'])
        redactor.learn(io.env[name] ?? '');
    const pods = toPods(values);
    const references = pods.replacements.map(({ reference }) => reference);
    const registry = await (0,_read_registry_js__WEBPACK_IMPORTED_MODULE_11__/* .readRegistryFlags */ .H)(values, () => (0,_image_source_js__WEBPACK_IMPORTED_MODULE_2__/* .registriesOf */ .H)(references), io);
    const request = toRequest(given, pods, registry, io);
    const { output } = given.choices();
    const told = { findEngine, output, directory: values['report-directory'] ?? null };
    return await (0,_run_and_tell_js__WEBPACK_IMPORTED_MODULE_13__/* .runAndTell */ .G)(request, told, io, redactor);
}
/** @throws CanaryError (input) */
function toPods(values) {
    if (values.file.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({
            code: 'usage',
            message: 'there is no manifest',
            hint: 'name it with --file, or - for standard input',
        });
    }
    return {
        ...(0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readTogether */ .Vn)({
            readyTimeout: () => ofText(values['ready-timeout'], (text) => (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readDuration */ .$7)(text, '--ready-timeout')),
            soak: () => (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readDurationOrNone */ ._b)(values.soak, '--soak'),
            minMargin: () => ofText(values['min-margin'], (text) => (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readFactor */ .g6)(text, '--min-margin')),
            load: () => ofText(values.load, (text) => (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readCount */ ._0)(text, '--load', _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .marginLimits */ .LS.connections)) ?? 0,
            cpu: () => ofText(values.cpu, (text) => (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readCpu */ .jl)(text, '--cpu')),
        }),
        files: values.file,
        replacements: values.image.map(_pod_replace_image_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReplacement */ .s),
        namespace: values.namespace ?? null,
        strictStop: values['strict-stop'],
        isStatic: values.static,
        withDependencies: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .splitList */ .ry)(values['with-dependencies']),
        standIns: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readPairs */ .SX)(values.volume, '--volume'),
    };
}
function ofText(text, read) {
    return text === undefined ? null : read(text);
}
/** @throws CanaryError (input) with every flag that is wrong */
function toRequest({ values, choices }, pods, registry, io) {
    const startup = values['startup-timeout'];
    const { concurrency } = values;
    const read = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readTogether */ .Vn)({
        choices,
        startupTimeout: () => startup === undefined ? _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .runLimits */ .g2.startup : (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readDuration */ .$7)(startup, '--startup-timeout'),
        concurrency: () => concurrency === undefined
            ? _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .runLimits */ .g2.concurrency
            : (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readCount */ ._0)(concurrency, '--concurrency', _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .runLimits */ .g2.mostContainers),
        secretVariables: () => (0,_secrets_variables_js__WEBPACK_IMPORTED_MODULE_10__/* .checkSecretVariables */ .A)(values['secret-env'], io.env, '--secret-env'),
    });
    return {
        ...{ images: [], build: null, validators: [], compatibility: null, keepFailed: false },
        ...{ pods, registry, secrets: [], directory: io.cwd },
        startupTimeout: read.startupTimeout,
        concurrency: read.concurrency,
        secretVariables: read.secretVariables,
        pull: read.choices.pull,
        policy: read.choices.policy ?? 'by-origin',
        platform: values.platform ?? null,
        devices: { names: [], files: [], specDirectories: null, mode: 'auto', unsupported: 'error' },
        engine: (0,_engine_options_js__WEBPACK_IMPORTED_MODULE_12__/* .engineOptions */ .l)(values, io),
        runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        owner: `${io.env['USER'] ?? 'user'}@${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()}`,
    };
}


/***/ }),

/***/ 1259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ replaceImages),
/* harmony export */   s: () => (/* binding */ parseReplacement)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

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