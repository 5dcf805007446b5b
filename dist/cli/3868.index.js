"use strict";
exports.id = 3868;
exports.ids = [3868];
exports.modules = {

/***/ 3868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readManifests: () => (/* binding */ readManifests)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
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
// EXTERNAL MODULE: ./src/validator/built-in.ts + 1 modules
var built_in = __webpack_require__(50215);
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
    const [first, ...others] = partsOfWord(word, built_in.builtInNames);
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
    const found = (0,built_in.findBuiltIn)(word);
    if (found !== null) {
        const { name, text } = found;
        const origin = { kind: 'built-in', file: `${name} (built in)`, directory: null };
        return [{ identity: `built-in ${name}`, origin, text }];
    }
    throw (0,errors/* inputError */.Xu)({
        code: 'manifest-missing',
        message: `the manifest ${word} does not exist`,
        hint: (0,nearest/* didYouMean */.au)(word, built_in.builtInNames) ??
            'what is built in stands in docs/platforms.md; `container-canary platforms` lists it',
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