"use strict";
exports.id = 249;
exports.ids = [249,874];
exports.modules = {

/***/ 5874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchManifest: () => (/* binding */ fetchManifest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(351);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7006);




/**
 * Fetches a manifest over https, or http from this machine. A `#sha256=<hex>` at the end pins it.
 *
 * @param deadlineMs until the last byte is there, redirects included
 * @throws CanaryError (input) when it cannot be had, is no manifest, or is not the pinned one
 */
async function fetchManifest(address, signal, deadlineMs = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestLimits */ ._G.fetch) {
    const url = parseAddress(address);
    const pin = pinOf(url);
    url.hash = '';
    const deadline = AbortSignal.timeout(deadlineMs);
    const both = AbortSignal.any([signal, deadline]);
    try {
        const bytes = await download(url, both);
        if (pin !== null)
            verifyPin(bytes, pin, address);
        const text = (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._)(bytes, url.href, 'the manifest');
        return { origin: { kind: 'url', file: url.href, directory: null }, text };
    }
    catch (error) {
        signal.throwIfAborted();
        if (deadline.aborted) {
            throw unusable(url, `it did not arrive within ${deadlineMs / 1000} s`);
        }
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc)
            throw error;
        throw unusable(url, causeOf(error), error);
    }
}
function parseAddress(address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'manifest-url', message: `"${address}" is no URL` });
    }
    if (url.username !== '' || url.password !== '') {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
            code: 'manifest-url',
            message: 'the URL of a manifest must not hold a password',
            hint: 'fetch it in a step of its own and give the file',
        });
    }
    requireSafe(url);
    return url;
}
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);
function requireSafe(url) {
    if (url.protocol === 'https:')
        return;
    if (url.protocol === 'http:' && loopback.has(url.hostname))
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'manifest-url',
        message: `a manifest is fetched over https only, not from ${url.href}`,
    });
}
/** @returns lower-case hex */
function pinOf(url) {
    if (url.hash === '')
        return null;
    const [, digest] = /^#sha256=([0-9a-f]{64})$/i.exec(url.hash) ?? [];
    if (digest !== undefined)
        return digest.toLowerCase();
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'manifest-url',
        message: `${url.href} ends in something that is no pin`,
        hint: 'a pin is #sha256= and 64 hexadecimal digits',
    });
}
/** Redirects are followed by hand: each target must be as safe as the first address. */
async function download(start, signal) {
    let url = start;
    for (let redirects = 0; redirects <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestLimits */ ._G.redirects; redirects += 1) {
        const response = await fetch(url, {
            redirect: 'manual',
            signal,
            headers: { accept: 'application/yaml, text/yaml, text/plain, application/json, */*;q=0.1' },
        });
        const location = response.headers.get('location');
        if (response.status >= 300 && response.status < 400 && location !== null) {
            await response.body?.cancel();
            url = new URL(location, url);
            requireSafe(url);
            continue;
        }
        if (!response.ok) {
            await response.body?.cancel();
            throw unusable(start, `the server answered ${response.status} ${response.statusText}`.trim());
        }
        return await readBody(response, start);
    }
    throw unusable(start, `it was redirected more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestLimits */ ._G.redirects} times`);
}
async function readBody(response, url) {
    const type = response.headers.get('content-type') ?? '';
    if (/^\s*(text\/html|application\/xhtml|image\/|video\/|audio\/)/i.test(type)) {
        await response.body?.cancel();
        throw unusable(url, `it is ${type.split(';', 1)[0] ?? type}, not YAML`);
    }
    const chunks = [];
    let size = 0;
    // A fetch body streams bytes; its type does not say so.
    for await (const chunk of (response.body ?? [])) {
        size += chunk.length;
        if (size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestLimits */ ._G.bytes) {
            throw unusable(url, `it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestLimits */ ._G.bytes} bytes`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function verifyPin(bytes, pin, address) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    if (digest === pin)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'manifest-pin',
        message: `${address} is not what its pin says: its SHA-256 is ${digest}`,
    });
}
function unusable(url, why, cause) {
    const message = `cannot use the manifest ${url.href}: ${why}`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'manifest-fetch', message }, { cause });
}
/** `fetch failed` alone helps nobody; what failed stands in the cause. */
function causeOf(error) {
    const hasCause = typeof error === 'object' && error !== null && 'cause' in error;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(hasCause && error.cause !== undefined ? error.cause : error);
}


/***/ }),

/***/ 9630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  builtInNames: () => (/* binding */ builtInNames),
  readManifests: () => (/* binding */ readManifests)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(351);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(7006);
;// CONCATENATED MODULE: ./src/validator/built-in.json
const built_in_namespaceObject = /*#__PURE__*/JSON.parse('{"awesome":"# The smallest Validator there is: every image with a shell is awesome.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: awesome\\ndescription: Shows what a Validator looks like; any image with a shell passes\\ncommand: [sleep, \'30\']\\nchecks:\\n  - name: packages\\n    description: 📦 The packages are there\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'true\'] }\\n      initialDelaySeconds: 1\\n  - name: services\\n    description: 🤖 The services run\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'true\'] }\\n      initialDelaySeconds: 2\\n  - name: awesome\\n    description: 🎉 The image is awesome\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'true\'] }\\n      initialDelaySeconds: 3\\n","binder":"# What Binder asks of an image with a Dockerfile of its own.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: binder\\ndescription: Binder\\ndocumentation: https://mybinder.readthedocs.io/en/latest/tutorials/dockerfile.html#preparing-your-dockerfile\\nports:\\n  - port: 8888\\n    protocol: TCP\\ncommand: [jupyter, lab, --ip=0.0.0.0, --port=8888]\\nchecks:\\n  - name: jupyter\\n    description: 🖥 Jupyter is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v jupyter] }\\n  - name: user\\n    description: 👩 The user is jovyan\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'whoami; [ \\"$(whoami)\\" = jovyan ]\'] }\\n  - name: uid\\n    description: 🆔 The user\'s id is 1000\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'id -u; [ \\"$(id -u)\\" = 1000 ]\'] }\\n  - name: home\\n    description: 🏠 The home directory is /home/jovyan\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'echo \\"$HOME\\"; [ \\"$HOME\\" = /home/jovyan ]\'] }\\n  - name: http\\n    description: 🌏 Jupyter answers on port 8888\\n    probe:\\n      httpGet: { path: /, port: 8888 }\\n      failureThreshold: 30\\n","dask-scheduler":"# A Dask scheduler: the dashboard for people, the comm port for workers and clients.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: dask-scheduler\\ndescription: Dask scheduler\\ndocumentation:\\ncommand: [dask-scheduler]\\nports:\\n  - port: 8786\\n    protocol: TCP\\n  - port: 8787\\n    protocol: TCP\\nchecks:\\n  - name: dashboard\\n    description: 🌏 The dashboard answers on port 8787\\n    probe:\\n      httpGet: { path: /, port: 8787 }\\n      failureThreshold: 30\\n  - name: comm\\n    description: ⛓ Workers and clients can connect to port 8786\\n    probe:\\n      tcpSocket: { port: 8786 }\\n      failureThreshold: 30\\n","databricks":"# What Databricks Container Services ask of an image that is not built on one of theirs.\\n# java8 looks for the build number that Ubuntu\'s OpenJDK prints, such as 8u392. Other builds of Java 8,\\n# such as Azul\'s, print none and do not pass.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: databricks\\ndescription: Databricks\\ndocumentation: https://docs.databricks.com/clusters/custom-containers.html#option-2-build-your-own-docker-base\\ncommand: [/bin/sh, -c, sleep 3600]\\nchecks:\\n  - name: bash\\n    description: bash is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v bash] }\\n  - name: sudo\\n    description: sudo is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v sudo] }\\n  - name: procps\\n    description: ps (procps) is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v ps] }\\n  - name: iproute2\\n    description: ip (iproute2) is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v ip] }\\n  - name: coreutils\\n    description: cat (coreutils) is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v cat] }\\n  - name: distro\\n    description: The image is built on Ubuntu or Alpine\\n    probe:\\n      exec: { command: [grep, \'ubuntu\\\\|alpine\', /etc/os-release] }\\n  - name: java8\\n    description: Java 8 is installed\\n    probe:\\n      exec:\\n        command:\\n          - /bin/bash\\n          - -c\\n          - seen=$(java -version 2>&1); echo \\"$seen\\"; [[ $seen == *8u* ]]\\n  - name: python\\n    description: virtualenv for Python is installed\\n    probe:\\n      exec: { command: [/bin/bash, -c, command -v virtualenv] }\\n","gpu":"# Runs with every GPU of the machine; options for the engine are given as docker run takes them.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: gpu\\ndescription: The image sees the machine\'s GPUs\\ncommand: [sleep, \'30\']\\ndockerRunOptions: [--gpus, all]\\nchecks:\\n  - name: nvidia-smi\\n    description: 📦 nvidia-smi runs\\n    probe:\\n      exec: { command: [/usr/bin/nvidia-smi] }\\n      initialDelaySeconds: 1\\n","kubeflow":"# What Kubeflow asks of a notebook image. It mounts an empty volume as the home directory, and tells\\n# the server in NB_PREFIX which path it is reached under; nothing is asked of other paths.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: kubeflow\\ndescription: Kubeflow notebooks\\ndocumentation: https://www.kubeflow.org/docs/components/notebooks/container-images/#custom-images\\nenv:\\n  - name: NB_PREFIX\\n    value: /hub/jovyan/\\nports:\\n  - port: 8888\\n    protocol: TCP\\nvolumes:\\n  - mountPath: /home/jovyan\\nchecks:\\n  - name: user\\n    description: 👩 The user is jovyan\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'whoami; [ \\"$(whoami)\\" = jovyan ]\'] }\\n  - name: uid\\n    description: 🆔 The user\'s id is 1000\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'id -u; [ \\"$(id -u)\\" = 1000 ]\'] }\\n  - name: home\\n    description: 🏠 The home directory is /home/jovyan\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'echo \\"$HOME\\"; [ \\"$HOME\\" = /home/jovyan ]\'] }\\n  - name: http\\n    description: 🌏 Something answers HTTP on port 8888, under NB_PREFIX\\n    probe:\\n      httpGet: { path: /hub/jovyan, port: 8888 }\\n      failureThreshold: 30\\n  - name: NB_PREFIX\\n    description: 🧭 JupyterLab is served below NB_PREFIX\\n    probe:\\n      httpGet: { path: /hub/jovyan/lab, port: 8888 }\\n      failureThreshold: 30\\n  - name: allow-origin-all\\n    description: \'🔓 Every origin is allowed: Access-Control-Allow-Origin is *\'\\n    probe:\\n      httpGet:\\n        path: /hub/jovyan\\n        port: 8888\\n        httpHeaders:\\n          - name: User-Agent\\n            value: container-canary\\n        responseHttpHeaders:\\n          - name: Access-Control-Allow-Origin\\n            value: \'*\'\\n      failureThreshold: 30\\n","vertex-ai-workbench":"# What Vertex AI Workbench asks of a custom container. Google wants it derived from one of its base\\n# containers; these are the traits of theirs that an image loses most easily: the user, whose home\\n# directory is a volume, and the server on port 8080.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: vertex-ai-workbench\\ndescription: Vertex AI Workbench custom containers\\ndocumentation: https://cloud.google.com/vertex-ai/docs/workbench/instances/create-custom-container\\nports:\\n  - port: 8080\\n    protocol: TCP\\nvolumes:\\n  - mountPath: /home/jupyter\\nchecks:\\n  - name: user\\n    description: 👩 The user is jupyter\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'whoami; [ \\"$(whoami)\\" = jupyter ]\'] }\\n  - name: home\\n    description: 🏠 The home directory is /home/jupyter\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'echo \\"$HOME\\"; [ \\"$HOME\\" = /home/jupyter ]\'] }\\n  - name: http\\n    description: 🌏 Something answers HTTP on port 8080\\n    probe:\\n      httpGet: { path: /, port: 8080 }\\n      failureThreshold: 30\\n"}');
// EXTERNAL MODULE: ./src/validator/fetch-manifest.ts
var fetch_manifest = __webpack_require__(5874);
;// CONCATENATED MODULE: ./src/validator/sources.ts







/** Names that can be given instead of a file, such as `kubeflow`. */
const builtInNames = Object.keys(built_in_namespaceObject);
/**
 * Reads every manifest that the words name: a URL, a file, a directory (its `*.yaml` and `*.yml`),
 * a glob, or the name of a built-in platform, in this order of meaning.
 *
 * @param directory where relative paths start
 * @throws CanaryError (input) with everything that is wrong with any of the words
 */
async function readManifests(words, directory, signal) {
    const results = await Promise.allSettled(words.map((word) => readWord(word, directory, signal)));
    const problems = [];
    const manifests = new Map();
    for (const result of results) {
        if (result.status === 'fulfilled') {
            for (const manifest of result.value)
                manifests.set(manifest.origin.file, manifest);
        }
        else if (result.reason instanceof errors/* CanaryError */.Rc) {
            if (result.reason.kind !== 'input')
                throw result.reason;
            problems.push(...result.reason.problems);
        }
        else {
            throw result.reason;
        }
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
    return [...manifests.values()];
}
async function readWord(word, directory, signal) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(word))
        return [await (0,fetch_manifest.fetchManifest)(word, signal)];
    const path = (0,external_node_path_.resolve)(directory, word);
    const found = await (0,promises_.stat)(path).catch((error) => {
        if (isMissing(error))
            return null;
        const message = `cannot read the manifest ${word}: ${(0,errors/* messageOf */.bD)(error)}`;
        throw (0,errors/* inputError */.Xu)({ code: 'file-unreadable', message }, { cause: error });
    });
    if (found?.isDirectory() === true)
        return await readDirectory(path, word, directory);
    if (found !== null)
        return [await readFileManifest(path, word)];
    if (/[*?[{]/.test(word))
        return await readGlob(word, directory);
    const text = Object.getOwnPropertyDescriptor(built_in_namespaceObject, word)?.value;
    if (typeof text === 'string') {
        return [{ origin: { kind: 'built-in', file: `${word} (built in)`, directory: null }, text }];
    }
    throw (0,errors/* inputError */.Xu)({
        code: 'manifest-missing',
        message: `the manifest ${word} does not exist`,
        hint: `built-in names: ${builtInNames.join(', ')}`,
    });
}
function isMissing(error) {
    // Glob characters and control characters make names that no file system takes.
    const codes = ['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];
    return codes.includes((0,errors/* systemErrorCode */.vq)(error));
}
async function readFileManifest(path, name) {
    const { text } = await (0,source/* readSource */.o)(path, 'the manifest', limits/* manifestLimits */._G.bytes);
    // Annotations want the path as the repository knows it, whatever the user wrote before it.
    return {
        origin: { kind: 'file', file: name.replace(/^\.\//, ''), directory: (0,external_node_path_.dirname)(path) },
        text,
    };
}
async function readDirectory(path, word, directory) {
    const names = await (0,promises_.readdir)(path).catch((error) => {
        const message = `cannot read the directory ${word}: ${(0,errors/* messageOf */.bD)(error)}`;
        throw (0,errors/* inputError */.Xu)({ code: 'file-unreadable', message }, { cause: error });
    });
    const files = names.filter((name) => /\.ya?ml$/.test(name)).map((name) => (0,external_node_path_.join)(path, name));
    if (files.length === 0) {
        throw (0,errors/* inputError */.Xu)({
            code: 'manifest-missing',
            message: `the directory ${word} holds no manifest (*.yaml, *.yml)`,
        });
    }
    return await readFiles(files, word, directory);
}
async function readGlob(word, directory) {
    const files = [];
    for await (const entry of (0,promises_.glob)(word, { cwd: directory, withFileTypes: true })) {
        if (entry.isDirectory())
            continue;
        files.push((0,external_node_path_.join)(entry.parentPath, entry.name));
        if (files.length > limits/* manifestLimits */._G.files)
            break;
    }
    if (files.length === 0) {
        throw (0,errors/* inputError */.Xu)({ code: 'manifest-missing', message: `no file matches ${word}` });
    }
    return await readFiles(files, word, directory);
}
async function readFiles(files, word, directory) {
    if (files.length > limits/* manifestLimits */._G.files) {
        throw (0,errors/* inputError */.Xu)({
            code: 'manifest-too-many',
            message: `${word} names more than ${limits/* manifestLimits */._G.files} files`,
        });
    }
    const sorted = [...files].sort();
    return await Promise.all(sorted.map((file) => readFileManifest(file, nameFor(file, directory))));
}
function nameFor(path, directory) {
    const name = (0,external_node_path_.relative)(directory, path);
    return name.startsWith('..') ? path : name;
}


/***/ }),

/***/ 7006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);


/**
 * Reads a file that a person wrote, never more than `maxBytes`.
 *
 * @param path where it is
 * @param what its role in a sentence, such as `the manifest`
 * @throws CanaryError (input) when it is missing, a directory, unreadable, too large or not UTF-8
 */
async function readSource(path, what, maxBytes) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'ENOENT'
            ? { code: 'file-missing', message: `${what} ${path} does not exist` }
            : { code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` }, { cause: error });
    });
    if (!found.isFile()) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'file-not-regular', message: `${what} ${path} is not a regular file` });
    }
    if (found.size > maxBytes)
        throw tooLarge(path, what, found.size, maxBytes);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` }, { cause: error });
    });
    if (bytes.length > maxBytes)
        throw tooLarge(path, what, bytes.length, maxBytes);
    return { file: path, text: decodeUtf8(bytes, path, what) };
}
/** @throws CanaryError (input) when the bytes are not UTF-8. */
function decodeUtf8(bytes, file, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'file-not-text', message: `${what} ${file} is not UTF-8 text` }, { cause: error });
    }
}
function tooLarge(path, what, size, maxBytes) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'file-too-large',
        message: `${what} ${path} has ${size} bytes; at most ${maxBytes} are read`,
    });
}


/***/ })

};
;