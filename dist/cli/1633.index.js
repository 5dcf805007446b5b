"use strict";
exports.id = 1633;
exports.ids = [1633];
exports.modules = {

/***/ 71633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  builtInNames: () => (/* binding */ builtInNames),
  readManifests: () => (/* binding */ readManifests)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 15 modules
var limits = __webpack_require__(72709);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/policy/mode.ts
var mode = __webpack_require__(28279);
// EXTERNAL MODULE: ./src/yaml/named-files.ts
var named_files = __webpack_require__(11392);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(37006);
// EXTERNAL MODULE: ./src/yaml/standard-input.ts
var standard_input = __webpack_require__(25167);
;// CONCATENATED MODULE: ./src/validator/built-in.json
const built_in_namespaceObject = /*#__PURE__*/JSON.parse('{"awesome":"# The smallest Validator there is: every image with a shell is awesome.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: awesome\\ndescription: Shows what a Validator looks like; any image with a shell passes\\ncommand: [sleep, \'30\']\\nchecks:\\n  - name: packages\\n    description: 📦 The packages are there\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'true\'] }\\n      initialDelaySeconds: 1\\n  - name: services\\n    description: 🤖 The services run\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'true\'] }\\n      initialDelaySeconds: 2\\n  - name: awesome\\n    description: 🎉 The image is awesome\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'true\'] }\\n      initialDelaySeconds: 3\\n","binder":"# What Binder asks of an image with a Dockerfile of its own.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: binder\\ndescription: Binder\\ndocumentation: https://mybinder.readthedocs.io/en/latest/tutorials/dockerfile.html#preparing-your-dockerfile\\nports:\\n  - port: 8888\\n    protocol: TCP\\ncommand: [jupyter, lab, --ip=0.0.0.0, --port=8888]\\nchecks:\\n  - name: jupyter\\n    description: 🖥 Jupyter is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v jupyter] }\\n  - name: user\\n    description: 👩 The user is jovyan\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'whoami; [ \\"$(whoami)\\" = jovyan ]\'] }\\n  - name: uid\\n    description: 🆔 The user\'s id is 1000\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'id -u; [ \\"$(id -u)\\" = 1000 ]\'] }\\n  - name: home\\n    description: 🏠 The home directory is /home/jovyan\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'echo \\"$HOME\\"; [ \\"$HOME\\" = /home/jovyan ]\'] }\\n  - name: http\\n    description: 🌏 Jupyter answers on port 8888\\n    probe:\\n      httpGet: { path: /, port: 8888 }\\n      failureThreshold: 30\\n","dask-scheduler":"# A Dask scheduler: the dashboard for people, the comm port for workers and clients.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: dask-scheduler\\ndescription: Dask scheduler\\ndocumentation:\\ncommand: [dask-scheduler]\\nports:\\n  - port: 8786\\n    protocol: TCP\\n  - port: 8787\\n    protocol: TCP\\nchecks:\\n  - name: dashboard\\n    description: 🌏 The dashboard answers on port 8787\\n    probe:\\n      httpGet: { path: /, port: 8787 }\\n      failureThreshold: 30\\n  - name: comm\\n    description: ⛓ Workers and clients can connect to port 8786\\n    probe:\\n      tcpSocket: { port: 8786 }\\n      failureThreshold: 30\\n","databricks":"# What Databricks Container Services ask of an image that is not built on one of theirs.\\n# Runtimes up to 15 use Java 8, newer ones Java 17 or a later one; which of them is meant nobody says\\n# here, so either passes. Databricks\' own minimal image has 8 and 17, and no Python.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: databricks\\ndescription: Databricks\\ndocumentation: https://docs.databricks.com/clusters/custom-containers.html#option-2-build-your-own-docker-base\\ncommand: [/bin/sh, -c, sleep 3600]\\nchecks:\\n  - name: bash\\n    description: bash is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v bash] }\\n  - name: sudo\\n    description: sudo is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v sudo] }\\n  - name: procps\\n    description: ps (procps) is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v ps] }\\n  - name: iproute2\\n    description: ip (iproute2) is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v ip] }\\n  - name: coreutils\\n    description: cat (coreutils) is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v cat] }\\n  - name: distro\\n    description: The image is built on Ubuntu or Alpine\\n    probe:\\n      exec: { command: [grep, \'ubuntu\\\\|alpine\', /etc/os-release] }\\n  - name: java\\n    description: java on the PATH is Java 8, or 17 or newer\\n    probe:\\n      exec:\\n        command:\\n          - /bin/sh\\n          - -c\\n          - java -version 2>&1 | grep -E \'^[a-z]+ version \\"(1\\\\.8|1[7-9]|[2-9][0-9])([^0-9]|$)\' || { java -version; false; }\\n","gpu":"# Runs with every GPU of the machine; options for the engine are given as docker run takes them.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: gpu\\ndescription: The image sees the machine\'s GPUs\\ncommand: [sleep, \'30\']\\ndockerRunOptions: [--gpus, all]\\nchecks:\\n  - name: nvidia-smi\\n    description: 📦 nvidia-smi runs\\n    probe:\\n      exec: { command: [/usr/bin/nvidia-smi] }\\n      initialDelaySeconds: 1\\n","kubeflow":"# What Kubeflow asks of a notebook image. It mounts an empty volume as the home directory, and tells\\n# the server in NB_PREFIX which path it is reached under; nothing is asked of other paths.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: kubeflow\\ndescription: Kubeflow notebooks\\ndocumentation: https://www.kubeflow.org/docs/components/notebooks/container-images/#custom-images\\nenv:\\n  - name: NB_PREFIX\\n    value: /hub/jovyan/\\nports:\\n  - port: 8888\\n    protocol: TCP\\nvolumes:\\n  - mountPath: /home/jovyan\\nchecks:\\n  - name: user\\n    description: 👩 The user is jovyan\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'whoami; [ \\"$(whoami)\\" = jovyan ]\'] }\\n  - name: uid\\n    description: 🆔 The user\'s id is 1000\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'id -u; [ \\"$(id -u)\\" = 1000 ]\'] }\\n  - name: home\\n    description: 🏠 The home directory is /home/jovyan\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'echo \\"$HOME\\"; [ \\"$HOME\\" = /home/jovyan ]\'] }\\n  - name: http\\n    description: 🌏 Something answers HTTP on port 8888, under NB_PREFIX\\n    probe:\\n      httpGet: { path: /hub/jovyan, port: 8888 }\\n      failureThreshold: 30\\n  - name: NB_PREFIX\\n    description: 🧭 JupyterLab is served below NB_PREFIX\\n    probe:\\n      httpGet: { path: /hub/jovyan/lab, port: 8888 }\\n      failureThreshold: 30\\n  - name: allow-origin-all\\n    description: \'🔓 Every origin is allowed: Access-Control-Allow-Origin is *\'\\n    probe:\\n      httpGet:\\n        path: /hub/jovyan\\n        port: 8888\\n        httpHeaders:\\n          - name: User-Agent\\n            value: container-canary\\n        responseHttpHeaders:\\n          - name: Access-Control-Allow-Origin\\n            value: \'*\'\\n      failureThreshold: 30\\n","vertex-ai-workbench":"# What Vertex AI Workbench asks of a custom container. Google wants it derived from one of its base\\n# containers; these are the traits of theirs that an image loses most easily: the user, whose home\\n# directory is a volume, and the server on port 8080.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: vertex-ai-workbench\\ndescription: Vertex AI Workbench custom containers\\ndocumentation: https://cloud.google.com/vertex-ai/docs/workbench/instances/create-custom-container\\nports:\\n  - port: 8080\\n    protocol: TCP\\nvolumes:\\n  - mountPath: /home/jupyter\\nchecks:\\n  - name: user\\n    description: 👩 The user is jupyter\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'whoami; [ \\"$(whoami)\\" = jupyter ]\'] }\\n  - name: home\\n    description: 🏠 The home directory is /home/jupyter\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'echo \\"$HOME\\"; [ \\"$HOME\\" = /home/jupyter ]\'] }\\n  - name: http\\n    description: 🌏 Something answers HTTP on port 8080\\n    probe:\\n      httpGet: { path: /, port: 8080 }\\n      failureThreshold: 30\\n"}');
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
;// CONCATENATED MODULE: ./src/validator/words.ts


/**
 * The manifests that a word combines: `web.yaml + openshift`, and `kubeflow+openshift` of built-in names
 * alone. Values stand behind a question mark, as in a URL's query; a URL keeps its own.
 *
 * @throws CanaryError (input) for a word with nothing on one side of a plus
 */
function partsOfWord(word, builtInNames) {
    const [first, ...rest] = splitWord(word, builtInNames).map(partOf);
    if (first === undefined)
        throw new Error('a word that was split has a part');
    if (rest.length < limits/* manifestLimits */._G.combined)
        return [first, ...rest];
    throw (0,errors/* inputError */.Xu)({
        code: 'combined',
        message: `a word combines ${rest.length + 1} manifests; at most ${limits/* manifestLimits */._G.combined} are combined`,
    });
}
function splitWord(word, builtInNames) {
    const names = word.split('+');
    if (names.length > 1 && names.every((name) => builtInNames.includes(name)))
        return names;
    const parts = word.split(/\s+\+(?=\s|$)|^\+(?=\s)/).map((part) => part.trim());
    if (parts.length === 1 || !parts.includes(''))
        return parts;
    throw (0,errors/* inputError */.Xu)({
        code: 'combined',
        message: `${JSON.stringify(word)} has nothing on one side of a +`,
        hint: 'combine as in kubeflow + openshift',
    });
}
function partOf(word) {
    const none = { name: word, parameters: {} };
    if (isUrl(word))
        return none;
    // A question mark of a glob has no name and no = behind it.
    const [, name, query] = /^([^?]+)\?([A-Za-z_][A-Za-z0-9_.-]*=.*)$/s.exec(word) ?? [];
    if (name === undefined || query === undefined)
        return none;
    return { name, parameters: Object.fromEntries(new URLSearchParams(query)) };
}
function isUrl(word) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(word);
}

;// CONCATENATED MODULE: ./src/validator/sources.ts












/** Names that can be given instead of a file, such as `kubeflow`. */
const builtInNames = Object.keys(built_in_namespaceObject);
const sort = {
    what: 'manifest',
    endings: ['*.yaml', '*.yml'],
    maxFiles: limits/* manifestLimits */._G.files,
};
/**
 * Reads every manifest that the words name: `-` for standard input, a URL, a file, a directory (its
 * `*.yaml` and `*.yml`), a glob, or the name of a built-in platform, in this order of meaning. Some of
 * them with ` + ` between them are one.
 *
 * @param directory where relative paths start
 * @param policy where URLs may lead, and files of the workspace
 * @param standardInput null where `-` is none, such as in a step of a workflow
 * @throws CanaryError (input) with everything that is wrong with any of the words
 */
async function readManifests(words, directory, policy, signal, standardInput = null) {
    const place = { directory, policy, standardInput };
    const results = await Promise.allSettled([...new Set(words)].map((word) => readWhole(word, place, signal)));
    const problems = [];
    const manifests = new Map();
    for (const result of results) {
        if (result.status === 'fulfilled') {
            for (const { identity, ...manifest } of result.value)
                manifests.set(identity, manifest);
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
/** A word's manifests, each with what the word lays over it. */
async function readWhole(word, place, signal) {
    if (await isFile(word, place))
        return await readWord(word, place, signal);
    const [first, ...others] = partsOfWord(word, builtInNames);
    const read = async ({ name, parameters }) => {
        const manifests = await readWord(name, place, signal);
        const values = JSON.stringify(parameters);
        return values === '{}'
            ? manifests
            : manifests.map((one) => ({ ...one, parameters, identity: `${one.identity} ${values}` }));
    };
    const [manifests, ...laid] = await Promise.all([first, ...others].map(read));
    const combinedWith = laid.flat();
    if (manifests === undefined || combinedWith.length === 0)
        return manifests ?? [];
    const identities = combinedWith.map(({ identity }) => identity).join(' + ');
    return manifests.map((one) => ({
        ...one,
        combinedWith,
        identity: `${one.identity} + ${identities}`,
    }));
}
/** A path may hold a plus between blanks, and a question mark. */
async function isFile(word, { directory }) {
    if (!/[+?]/.test(word) || isUrl(word))
        return false;
    return await (0,promises_.access)((0,external_node_path_.resolve)(directory, word)).then(() => true, () => false);
}
async function readWord(word, place, signal) {
    if (word === '-' && place.standardInput !== null) {
        const { file, text } = await (0,standard_input/* readStandardInput */.e)(place.standardInput, limits/* manifestLimits */._G.bytes, signal);
        const origin = { kind: 'file', file, directory: place.directory };
        return [{ identity: 'standard input', origin, text }];
    }
    if (isUrl(word))
        return [await readUrl(word, (0,mode/* fetchedFrom */.E2)(place.policy), signal)];
    const files = await (0,named_files/* namedFiles */.VI)(word, place.directory, sort);
    if (files !== null)
        return await Promise.all(files.map((file) => readFileManifest(file, place)));
    const text = Object.getOwnPropertyDescriptor(built_in_namespaceObject, word)?.value;
    if (typeof text === 'string') {
        const origin = { kind: 'built-in', file: `${word} (built in)`, directory: null };
        return [{ identity: `built-in ${word}`, origin, text }];
    }
    throw (0,errors/* inputError */.Xu)({
        code: 'manifest-missing',
        message: `the manifest ${word} does not exist`,
        hint: (0,nearest/* didYouMean */.au)(word, builtInNames) ?? `built-in names: ${builtInNames.join(', ')}`,
    });
}
async function readUrl(address, from, signal) {
    const { fetchText } = await __webpack_require__.e(/* import() */ 4448).then(__webpack_require__.bind(__webpack_require__, 52067));
    const rules = { what: 'manifest', maxBytes: limits/* manifestLimits */._G.bytes, from };
    const { file, text } = await fetchText(address, rules, signal);
    return { identity: `url ${file}`, origin: { kind: 'url', file, directory: null }, text };
}
async function readFileManifest(file, place) {
    const { path } = file;
    if ((0,mode/* modeOf */.VV)(place.policy, 'file') === 'restricted')
        await refuseWayOut(file, place);
    const { text } = await (0,source/* readSource */.o$)(path, 'the manifest', limits/* manifestLimits */._G.bytes);
    const name = (0,named_files/* nameInRepository */.$z)(file, place.directory);
    return {
        identity: `file ${path}`,
        origin: { kind: 'file', file: name, directory: (0,external_node_path_.dirname)(path) },
        text,
    };
}
/** A link in the workspace may be somebody else's word for a file of this machine. */
async function refuseWayOut({ path, name }, { directory }) {
    const real = await (0,named_files/* wayOut */.YX)(path, directory);
    if (real === null)
        return;
    throw (0,errors/* inputError */.Xu)({
        code: 'policy',
        message: `the manifest ${name} is a link to ${real}, outside of the workspace: a restricted manifest may not be one`,
        hint: `${(0,settings/* setting */.P)('policy', 'trusted')} follows it, if you trust ${name}`,
    });
}


/***/ }),

/***/ 11392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ nameInRepository),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   YX: () => (/* binding */ wayOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/**
 * The files that a word names: a file, a directory's files, or those of a glob, in this order of meaning.
 *
 * @param directory where relative paths start
 * @returns null for a word that is none of them
 * @throws CanaryError (input) when nothing is there, too much is, or it cannot be read
 */
async function namedFiles(word, directory, sort) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, word);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        if (isMissing(error))
            return null;
        const message = `cannot read the ${sort.what} ${word}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    });
    if (found?.isDirectory() === true) {
        return named(await filesOfDirectory(path, word, sort), word, directory, sort);
    }
    if (found !== null)
        return [{ path, name: word }];
    if (!/[*?[{]/.test(word))
        return null;
    return named(await filesOfGlob(word, directory, sort), word, directory, sort);
}
function isMissing(error) {
    // Glob characters and control characters make names that no file system takes.
    const codes = ['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];
    return codes.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error));
}
async function filesOfDirectory(path, word, { what, endings }) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch((error) => {
        const message = `cannot read the directory ${word}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    });
    const files = names
        .filter((name) => endings.some((ending) => name.endsWith(ending.replace('*', ''))))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
    if (files.length > 0)
        return files;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
        code: 'manifest-missing',
        message: `the directory ${word} holds no ${what} (${endings.join(', ')})`,
    });
}
async function filesOfGlob(word, directory, { maxFiles }) {
    const files = [];
    for await (const entry of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(word, { cwd: directory, withFileTypes: true })) {
        if (entry.isDirectory())
            continue;
        files.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
        if (files.length > maxFiles)
            break;
    }
    if (files.length > 0)
        return files;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'manifest-missing', message: `no file matches ${word}` });
}
function named(files, word, directory, { maxFiles }) {
    if (files.length > maxFiles) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
            code: 'manifest-too-many',
            message: `${word} names more than ${maxFiles} files`,
        });
    }
    return [...files].sort().map((path) => {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
        return { path, name: name.startsWith('..') ? path : name };
    });
}
/** The path as the repository knows it, whatever the user wrote before it: annotations want that. */
function nameInRepository({ path, name }, directory) {
    return isBelow(directory, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) : name;
}
/** Where a file of the workspace is a link out of it, what it leads to; null: it is none. */
async function wayOut(path, directory) {
    if (!isBelow(directory, path))
        return null;
    const [root, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path)]);
    return isBelow(root, real) ? null : real;
}
function isBelow(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    return way !== '..' && !way.startsWith('../') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 25167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readStandardInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37006);


/**
 * Standard input as one text, until its end, which comes when what writes to it ends.
 *
 * @throws CanaryError (input) for what is too large, no UTF-8, or cannot be read
 * @throws CanaryError (cancelled) when the signal is given while it is waited for
 */
async function readStandardInput(stream, maxBytes, signal) {
    const stop = () => {
        stream.destroy(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('cancelled', cancelled));
    };
    if (signal.aborted)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('cancelled', cancelled);
    signal.addEventListener('abort', stop, { once: true });
    try {
        return { file: '-', text: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(await readBytes(stream, maxBytes), '-', 'standard input') };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc)
            throw error;
        const message = `cannot read standard input: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
const cancelled = {
    code: 'cancelled',
    message: 'cancelled while standard input was read',
};
async function readBytes(stream, maxBytes) {
    const chunks = [];
    let size = 0;
    // A stream of bytes gives buffers, one of text gives text.
    for await (const chunk of stream) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        size += bytes.length;
        if (size > maxBytes) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
                code: 'file-too-large',
                message: `standard input is too large: at most ${maxBytes} bytes are read`,
            });
        }
        chunks.push(bytes);
    }
    return Buffer.concat(chunks);
}


/***/ })

};
;