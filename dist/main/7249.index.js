"use strict";
exports.id = 7249;
exports.ids = [7249];
exports.modules = {

/***/ 7249:
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
// EXTERNAL MODULE: ./src/limits.ts + 6 modules
var limits = __webpack_require__(3961);
// EXTERNAL MODULE: ./src/policy/mode.ts
var mode = __webpack_require__(8279);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(7006);
;// CONCATENATED MODULE: ./src/validator/built-in.json
const built_in_namespaceObject = /*#__PURE__*/JSON.parse('{"awesome":"# The smallest Validator there is: every image with a shell is awesome.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: awesome\\ndescription: Shows what a Validator looks like; any image with a shell passes\\ncommand: [sleep, \'30\']\\nchecks:\\n  - name: packages\\n    description: 📦 The packages are there\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'true\'] }\\n      initialDelaySeconds: 1\\n  - name: services\\n    description: 🤖 The services run\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'true\'] }\\n      initialDelaySeconds: 2\\n  - name: awesome\\n    description: 🎉 The image is awesome\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'true\'] }\\n      initialDelaySeconds: 3\\n","binder":"# What Binder asks of an image with a Dockerfile of its own.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: binder\\ndescription: Binder\\ndocumentation: https://mybinder.readthedocs.io/en/latest/tutorials/dockerfile.html#preparing-your-dockerfile\\nports:\\n  - port: 8888\\n    protocol: TCP\\ncommand: [jupyter, lab, --ip=0.0.0.0, --port=8888]\\nchecks:\\n  - name: jupyter\\n    description: 🖥 Jupyter is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v jupyter] }\\n  - name: user\\n    description: 👩 The user is jovyan\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'whoami; [ \\"$(whoami)\\" = jovyan ]\'] }\\n  - name: uid\\n    description: 🆔 The user\'s id is 1000\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'id -u; [ \\"$(id -u)\\" = 1000 ]\'] }\\n  - name: home\\n    description: 🏠 The home directory is /home/jovyan\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'echo \\"$HOME\\"; [ \\"$HOME\\" = /home/jovyan ]\'] }\\n  - name: http\\n    description: 🌏 Jupyter answers on port 8888\\n    probe:\\n      httpGet: { path: /, port: 8888 }\\n      failureThreshold: 30\\n","dask-scheduler":"# A Dask scheduler: the dashboard for people, the comm port for workers and clients.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: dask-scheduler\\ndescription: Dask scheduler\\ndocumentation:\\ncommand: [dask-scheduler]\\nports:\\n  - port: 8786\\n    protocol: TCP\\n  - port: 8787\\n    protocol: TCP\\nchecks:\\n  - name: dashboard\\n    description: 🌏 The dashboard answers on port 8787\\n    probe:\\n      httpGet: { path: /, port: 8787 }\\n      failureThreshold: 30\\n  - name: comm\\n    description: ⛓ Workers and clients can connect to port 8786\\n    probe:\\n      tcpSocket: { port: 8786 }\\n      failureThreshold: 30\\n","databricks":"# What Databricks Container Services ask of an image that is not built on one of theirs.\\n# Runtimes up to 15 use Java 8, newer ones Java 17 or a later one; which of them is meant nobody says\\n# here, so either passes. Databricks\' own minimal image has 8 and 17, and no Python.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: databricks\\ndescription: Databricks\\ndocumentation: https://docs.databricks.com/clusters/custom-containers.html#option-2-build-your-own-docker-base\\ncommand: [/bin/sh, -c, sleep 3600]\\nchecks:\\n  - name: bash\\n    description: bash is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v bash] }\\n  - name: sudo\\n    description: sudo is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v sudo] }\\n  - name: procps\\n    description: ps (procps) is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v ps] }\\n  - name: iproute2\\n    description: ip (iproute2) is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v ip] }\\n  - name: coreutils\\n    description: cat (coreutils) is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v cat] }\\n  - name: distro\\n    description: The image is built on Ubuntu or Alpine\\n    probe:\\n      exec: { command: [grep, \'ubuntu\\\\|alpine\', /etc/os-release] }\\n  - name: java\\n    description: java on the PATH is Java 8, or 17 or newer\\n    probe:\\n      exec:\\n        command:\\n          - /bin/sh\\n          - -c\\n          - java -version 2>&1 | grep -E \'^[a-z]+ version \\"(1\\\\.8|1[7-9]|[2-9][0-9])([^0-9]|$)\' || { java -version; false; }\\n","gpu":"# Runs with every GPU of the machine; options for the engine are given as docker run takes them.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: gpu\\ndescription: The image sees the machine\'s GPUs\\ncommand: [sleep, \'30\']\\ndockerRunOptions: [--gpus, all]\\nchecks:\\n  - name: nvidia-smi\\n    description: 📦 nvidia-smi runs\\n    probe:\\n      exec: { command: [/usr/bin/nvidia-smi] }\\n      initialDelaySeconds: 1\\n","kubeflow":"# What Kubeflow asks of a notebook image. It mounts an empty volume as the home directory, and tells\\n# the server in NB_PREFIX which path it is reached under; nothing is asked of other paths.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: kubeflow\\ndescription: Kubeflow notebooks\\ndocumentation: https://www.kubeflow.org/docs/components/notebooks/container-images/#custom-images\\nenv:\\n  - name: NB_PREFIX\\n    value: /hub/jovyan/\\nports:\\n  - port: 8888\\n    protocol: TCP\\nvolumes:\\n  - mountPath: /home/jovyan\\nchecks:\\n  - name: user\\n    description: 👩 The user is jovyan\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'whoami; [ \\"$(whoami)\\" = jovyan ]\'] }\\n  - name: uid\\n    description: 🆔 The user\'s id is 1000\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'id -u; [ \\"$(id -u)\\" = 1000 ]\'] }\\n  - name: home\\n    description: 🏠 The home directory is /home/jovyan\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'echo \\"$HOME\\"; [ \\"$HOME\\" = /home/jovyan ]\'] }\\n  - name: http\\n    description: 🌏 Something answers HTTP on port 8888, under NB_PREFIX\\n    probe:\\n      httpGet: { path: /hub/jovyan, port: 8888 }\\n      failureThreshold: 30\\n  - name: NB_PREFIX\\n    description: 🧭 JupyterLab is served below NB_PREFIX\\n    probe:\\n      httpGet: { path: /hub/jovyan/lab, port: 8888 }\\n      failureThreshold: 30\\n  - name: allow-origin-all\\n    description: \'🔓 Every origin is allowed: Access-Control-Allow-Origin is *\'\\n    probe:\\n      httpGet:\\n        path: /hub/jovyan\\n        port: 8888\\n        httpHeaders:\\n          - name: User-Agent\\n            value: container-canary\\n        responseHttpHeaders:\\n          - name: Access-Control-Allow-Origin\\n            value: \'*\'\\n      failureThreshold: 30\\n","vertex-ai-workbench":"# What Vertex AI Workbench asks of a custom container. Google wants it derived from one of its base\\n# containers; these are the traits of theirs that an image loses most easily: the user, whose home\\n# directory is a volume, and the server on port 8080.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: vertex-ai-workbench\\ndescription: Vertex AI Workbench custom containers\\ndocumentation: https://cloud.google.com/vertex-ai/docs/workbench/instances/create-custom-container\\nports:\\n  - port: 8080\\n    protocol: TCP\\nvolumes:\\n  - mountPath: /home/jupyter\\nchecks:\\n  - name: user\\n    description: 👩 The user is jupyter\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'whoami; [ \\"$(whoami)\\" = jupyter ]\'] }\\n  - name: home\\n    description: 🏠 The home directory is /home/jupyter\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'echo \\"$HOME\\"; [ \\"$HOME\\" = /home/jupyter ]\'] }\\n  - name: http\\n    description: 🌏 Something answers HTTP on port 8080\\n    probe:\\n      httpGet: { path: /, port: 8080 }\\n      failureThreshold: 30\\n"}');
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(8750);
;// CONCATENATED MODULE: ./src/validator/sources.ts








/** Names that can be given instead of a file, such as `kubeflow`. */
const builtInNames = Object.keys(built_in_namespaceObject);
/**
 * Reads every manifest that the words name: a URL, a file, a directory (its `*.yaml` and `*.yml`),
 * a glob, or the name of a built-in platform, in this order of meaning.
 *
 * @param directory where relative paths start
 * @param policy where URLs may lead, and files of the workspace
 * @throws CanaryError (input) with everything that is wrong with any of the words
 */
async function readManifests(words, directory, policy, signal) {
    const place = { directory, policy };
    const results = await Promise.allSettled(words.map((word) => readWord(word, place, signal)));
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
async function readWord(word, place, signal) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(word))
        return [await readUrl(word, (0,mode/* fetchedFrom */.E2)(place.policy), signal)];
    const path = (0,external_node_path_.resolve)(place.directory, word);
    const found = await (0,promises_.stat)(path).catch((error) => {
        if (isMissing(error))
            return null;
        const message = `cannot read the manifest ${word}: ${(0,errors/* messageOf */.bD)(error)}`;
        throw (0,errors/* inputError */.Xu)({ code: 'file-unreadable', message }, { cause: error });
    });
    if (found?.isDirectory() === true)
        return await readDirectory(path, word, place);
    if (found !== null)
        return [await readFileManifest(path, word, place)];
    if (/[*?[{]/.test(word))
        return await readGlob(word, place);
    const text = Object.getOwnPropertyDescriptor(built_in_namespaceObject, word)?.value;
    if (typeof text === 'string') {
        const origin = { kind: 'built-in', file: `${word} (built in)`, directory: null };
        return [{ identity: `built-in ${word}`, origin, text }];
    }
    throw (0,errors/* inputError */.Xu)({
        code: 'manifest-missing',
        message: `the manifest ${word} does not exist`,
        hint: `built-in names: ${builtInNames.join(', ')}`,
    });
}
async function readUrl(address, from, signal) {
    const { fetchText } = await __webpack_require__.e(/* import() */ 5616).then(__webpack_require__.bind(__webpack_require__, 5616));
    const rules = { what: 'manifest', maxBytes: limits/* manifestLimits */._G.bytes, from };
    const { file, text } = await fetchText(address, rules, signal);
    return { identity: `url ${file}`, origin: { kind: 'url', file, directory: null }, text };
}
function isMissing(error) {
    // Glob characters and control characters make names that no file system takes.
    const codes = ['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];
    return codes.includes((0,errors/* systemErrorCode */.vq)(error));
}
async function readFileManifest(path, name, place) {
    if ((0,mode/* modeOf */.VV)(place.policy, 'file') === 'restricted')
        await refuseWayOut(path, name, place);
    const { text } = await (0,source/* readSource */.o$)(path, 'the manifest', limits/* manifestLimits */._G.bytes);
    // Annotations want the path as the repository knows it, whatever the user wrote before it.
    const file = isBelow(place.directory, path) ? (0,external_node_path_.relative)(place.directory, path) : name;
    return {
        identity: `file ${path}`,
        origin: { kind: 'file', file, directory: (0,external_node_path_.dirname)(path) },
        text,
    };
}
/** A link in the workspace may be somebody else's word for a file of this machine. */
async function refuseWayOut(path, name, { directory }) {
    if (!isBelow(directory, path))
        return;
    const [root, real] = await Promise.all([(0,promises_.realpath)(directory), (0,promises_.realpath)(path)]);
    if (isBelow(root, real))
        return;
    throw (0,errors/* inputError */.Xu)({
        code: 'policy',
        message: `the manifest ${name} is a link to ${real}, outside of the workspace: a restricted manifest may not be one`,
        hint: `${(0,settings/* setting */.P)('policy', 'trusted')} follows it, if you trust ${name}`,
    });
}
function isBelow(directory, path) {
    const way = (0,external_node_path_.relative)(directory, path);
    return way !== '..' && !way.startsWith('../') && !(0,external_node_path_.isAbsolute)(way);
}
async function readDirectory(path, word, place) {
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
    return await readFiles(files, word, place);
}
async function readGlob(word, place) {
    const files = [];
    for await (const entry of (0,promises_.glob)(word, { cwd: place.directory, withFileTypes: true })) {
        if (entry.isDirectory())
            continue;
        files.push((0,external_node_path_.join)(entry.parentPath, entry.name));
        if (files.length > limits/* manifestLimits */._G.files)
            break;
    }
    if (files.length === 0) {
        throw (0,errors/* inputError */.Xu)({ code: 'manifest-missing', message: `no file matches ${word}` });
    }
    return await readFiles(files, word, place);
}
async function readFiles(files, word, place) {
    if (files.length > limits/* manifestLimits */._G.files) {
        throw (0,errors/* inputError */.Xu)({
            code: 'manifest-too-many',
            message: `${word} names more than ${limits/* manifestLimits */._G.files} files`,
        });
    }
    const sorted = [...files].sort();
    return await Promise.all(sorted.map((file) => readFileManifest(file, nameFor(file, place.directory), place)));
}
function nameFor(path, directory) {
    const name = (0,external_node_path_.relative)(directory, path);
    return name.startsWith('..') ? path : name;
}


/***/ })

};
;