"use strict";
exports.id = 7035;
exports.ids = [7035,377];
exports.modules = {

/***/ 19494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/validator/documents.ts + 17 modules
var validator_documents = __webpack_require__(30148);
// EXTERNAL MODULE: ./src/yaml/schema.ts + 1 modules
var schema = __webpack_require__(16180);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(37006);
// EXTERNAL MODULE: ./src/decode.ts
var decode = __webpack_require__(78341);
// EXTERNAL MODULE: ./src/model.ts + 7 modules
var model = __webpack_require__(16329);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
;// CONCATENATED MODULE: ./src/lint/upstream-fields.ts
const upstream_fields_text = { of: 'text' };
const number = { of: 'number' };
const listOf = (items) => ({ of: 'list', items });
const mapping = (fields) => ({
    of: 'mapping',
    fields,
});
const headers = listOf(mapping({ name: upstream_fields_text, value: upstream_fields_text }));
const upstreamProbe = mapping({
    initialDelaySeconds: number,
    timeoutSeconds: number,
    periodSeconds: number,
    successThreshold: number,
    failureThreshold: number,
    terminationGracePeriodSeconds: number,
    exec: mapping({ command: listOf(upstream_fields_text) }),
    httpGet: mapping({
        ...{ path: upstream_fields_text, port: number, scheme: upstream_fields_text },
        ...{ httpHeaders: headers, responseHttpHeaders: headers },
    }),
    tcpSocket: mapping({ port: number }),
});
const upstreamValidator = mapping({
    // Read by nobody there, and not missed.
    ...{ apiVersion: upstream_fields_text, kind: upstream_fields_text },
    ...{ name: upstream_fields_text, description: upstream_fields_text, documentation: upstream_fields_text },
    env: listOf(mapping({ name: upstream_fields_text, value: upstream_fields_text })),
    ports: listOf(mapping({ name: upstream_fields_text, protocol: upstream_fields_text, port: number })),
    volumes: listOf(mapping({ mountPath: upstream_fields_text, path: upstream_fields_text })),
    command: listOf(upstream_fields_text),
    dockerRunOptions: listOf(upstream_fields_text),
    checks: listOf(mapping({ name: upstream_fields_text, description: upstream_fields_text, probe: upstreamProbe })),
});
/** What a probe may ask there. */
const upstreamActions = ['exec', 'httpGet', 'tcpSocket'];

;// CONCATENATED MODULE: ./src/lint/portable.ts




/** What NVIDIA's own Container Canary would refuse of a document, pass over, or take otherwise. */
function portabilityOf(document, index = 0) {
    const told = teller(document);
    if (index > 0) {
        return [
            told({
                code: 'portable-ignored',
                path: [],
                what: 'document',
                says: 'reads the first document of a file alone',
                at: 'value',
            }),
        ];
    }
    if ((0,decode/* fieldOf */._F)(document.value, 'kind') !== 'Validator') {
        return [
            told({
                code: 'portable-refused',
                path: [],
                what: 'file',
                says: 'reads nothing but Validators',
                at: 'value',
            }),
        ];
    }
    return [
        ...fieldNotices(told, document.value, upstreamValidator, []),
        ...checksOf(document.value).flatMap((check, at) => checkNotices(told, check, at)),
    ];
}
function teller(document) {
    return ({ code, path, what, says, at }) => ({
        severity: 'warning',
        code,
        message: `${path.length === 0 ? `the ${what}` : (0,decode/* describePath */.NH)(path)}: Container Canary ${says}`,
        location: at === 'key' ? document.locateKey(path) : document.locate(path),
        hint: null,
    });
}
function fieldNotices(told, value, type, path) {
    if (value === null || value === undefined) {
        // A text or a list that is empty is as if it were not there.
        if (type.of !== 'number')
            return [];
        return [
            told({
                code: 'portable-otherwise',
                path,
                what: 'document',
                says: 'takes nothing for 0 here',
                at: 'key',
            }),
        ];
    }
    const refuse = (wanted) => [
        told({
            code: 'portable-refused',
            path,
            what: 'document',
            says: `refuses what is no ${wanted} here`,
            at: 'value',
        }),
    ];
    switch (type.of) {
        case 'text':
            return typeof value === 'object' ? refuse('text') : [];
        case 'number':
            return typeof value === 'number' ? [] : refuse('number');
        case 'list':
            return Array.isArray(value)
                ? value.flatMap((one, at) => fieldNotices(told, one, type.items, [...path, at]))
                : refuse('list');
        case 'mapping': {
            const { fields } = type;
            if (typeof value !== 'object' || Array.isArray(value))
                return refuse('mapping');
            return Object.entries(value).flatMap(([key, inner]) => {
                const known = Object.hasOwn(fields, key) ? fields[key] : undefined;
                const here = [...path, key];
                // The check as a whole is told of below.
                if (known === undefined && isAction(key) && type === upstreamProbe)
                    return [];
                return known === undefined
                    ? [
                        told({
                            code: 'portable-ignored',
                            path: here,
                            what: 'document',
                            says: 'ignores it: it has no such field',
                            at: 'key',
                        }),
                    ]
                    : fieldNotices(told, inner, known, here);
            });
        }
    }
}
function isAction(key) {
    return model/* checkActions */.mZ.some((action) => action === key);
}
function checksOf(value) {
    const checks = (0,decode/* fieldOf */._F)(value, 'checks');
    return Array.isArray(checks) ? checks : [];
}
function checkNotices(told, check, at) {
    const path = ['checks', at, 'probe'];
    const probe = (0,decode/* fieldOf */._F)(check, 'probe');
    const httpGet = (0,decode/* fieldOf */._F)(probe, 'httpGet');
    const scheme = (0,decode/* fieldOf */._F)(httpGet, 'scheme');
    const asks = upstreamActions.some((action) => ((0,decode/* fieldOf */._F)(probe, action) ?? null) !== null);
    return [
        ...(asks
            ? []
            : [
                told({
                    code: 'portable-refused',
                    path,
                    what: 'probe',
                    says: `fails the check: it knows ${(0,options/* either */.gP)(upstreamActions)} alone`,
                    at: 'value',
                }),
            ]),
        ...(scheme === 'HTTPS'
            ? [
                told({
                    code: 'portable-otherwise',
                    path: [...path, 'httpGet', 'scheme'],
                    what: 'scheme',
                    says: 'asks by plain HTTP whatever the scheme',
                    at: 'value',
                }),
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
;// CONCATENATED MODULE: ./src/lint/sort.ts



/** By the documents of a text, as they are written; null where nobody reads any of them. */
function sortOf(values) {
    const sorts = values.map(sortOfDocument);
    // A reader of Validators tells which of the documents are none.
    return (['validators', 'pods', 'compatibility'].find((one) => sorts.includes(one)) ?? null);
}
function sortOfDocument(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return null;
    const [kind, apiVersion] = [(0,decode/* fieldOf */._F)(value, 'kind'), (0,decode/* fieldOf */._F)(value, 'apiVersion')];
    if (isOfValidators(kind, apiVersion) || (0,validator_documents/* isForeign */.jq)(value))
        return 'validators';
    if (typeof kind === 'string' && typeof apiVersion === 'string')
        return 'pods';
    if (isCompatibility(value))
        return 'compatibility';
    if (Array.isArray((0,decode/* fieldOf */._F)(value, 'checks')))
        return 'validators';
    const isObject = typeof kind === 'string' || typeof apiVersion === 'string';
    return isObject && (0,decode/* fieldOf */._F)(value, 'spec') !== undefined ? 'pods' : null;
}
function isOfValidators(kind, apiVersion) {
    if (typeof apiVersion === 'string' && /canary/i.test(apiVersion))
        return true;
    return typeof kind === 'string' && (kind === 'Validator' || (0,nearest/* meantBy */.Pn)(kind, ['Validator']) !== null);
}
/** Its fields match in any case, and one that is misspelt is to be told. */
function isCompatibility(value) {
    return Object.keys(value)
        .slice(0, 100)
        .some((key) => {
        const lower = key.toLowerCase();
        return lower === 'compatibilities' || (0,nearest/* meantBy */.Pn)(lower, ['compatibilities']) !== null;
    });
}
/** Of a text that is no YAML: what its lines look like. */
function sortOfLines(text) {
    if (/^["']?compatibilities["']?\s*:/im.test(text))
        return 'compatibility';
    if (/^\s*["']?kind["']?\s*:\s*["']?Validator\b/m.test(text))
        return 'validators';
    return /^\s*["']?apiVersion["']?\s*:/m.test(text) ? 'pods' : 'validators';
}

;// CONCATENATED MODULE: ./src/lint/lint.ts
/** What is wrong, or odd, in files that are read here: everything that is known without an engine. */







/** All of it, in the order of the lines. */
async function lintText(source, settings) {
    const documents = documentsOf(source);
    const sort = documents === null ? sortOfLines(source.text) : sortOf(documents.map(({ value }) => value));
    if (sort === null)
        return [unknownSort(source, settings)];
    const found = await findingsOf({ source, documents }, sort, settings);
    const portability = settings.portable && sort === 'validators'
        ? (documents ?? []).flatMap((document, index) => portabilityOf(document, index))
        : [];
    return [...found, ...portability]
        .toSorted((left, right) => (0,schema/* byPlace */.h)((0,errors/* noticeToProblem */.Pc)(left), (0,errors/* noticeToProblem */.Pc)(right)))
        .slice(0, limits/* lintLimits */.YZ.findings);
}
/** Null for a text that is no YAML, or too much of it: its reader knows what it is. */
function documentsOf(source) {
    try {
        return (0,validator_documents/* parseManifest */.Ng)(source);
    }
    catch (error) {
        if (error instanceof errors/* CanaryError */.Rc)
            return null;
        throw error;
    }
}
async function findingsOf(read, sort, settings) {
    try {
        return await readAs(read, sort, settings);
    }
    catch (error) {
        if (!(error instanceof errors/* CanaryError */.Rc) || error.kind !== 'input')
            throw error;
        return error.problems.map((problem) => (0,errors/* problemToNotice */.PN)(problem));
    }
}
async function readAs({ source, documents }, sort, { directory, signal }) {
    switch (sort) {
        case 'validators':
            return await (await Promise.all(/* import() */[__webpack_require__.e(190), __webpack_require__.e(886), __webpack_require__.e(9700), __webpack_require__.e(2471)]).then(__webpack_require__.bind(__webpack_require__, 65527))).lintValidators(source, documents ?? (0,validator_documents/* parseManifest */.Ng)(source), directory);
        case 'compatibility':
            return await (await Promise.all(/* import() */[__webpack_require__.e(5519), __webpack_require__.e(3978)]).then(__webpack_require__.bind(__webpack_require__, 90118))).lintCompatibility(source, signal);
        case 'pods':
            return (await Promise.all(/* import() */[__webpack_require__.e(4149), __webpack_require__.e(9734)]).then(__webpack_require__.bind(__webpack_require__, 87941))).lintPods(source);
    }
}
function unknownSort(source, { among }) {
    return {
        severity: among === null ? 'error' : 'notice',
        code: 'lint-unknown',
        message: among === null
            ? 'nothing here is known'
            : `not looked at: ${among} names it, and nothing in it is known`,
        location: (0,yaml_source/* placeIn */.VV)(source),
        hint: 'what is read: Validators, Pods and what makes them, compatibility specs, files of container-structure-test and goss',
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/yaml/named-files.ts
var named_files = __webpack_require__(11392);
// EXTERNAL MODULE: ./src/yaml/standard-input.ts
var standard_input = __webpack_require__(25167);
;// CONCATENATED MODULE: ./src/lint/read.ts






const sort = {
    what: 'manifest',
    endings: ['*.yaml', '*.yml', '*.json'],
    maxFiles: limits/* manifestLimits */._G.files,
};
/**
 * Every text that the words name, one after the other: a file, a directory's `*.yaml`, `*.yml` and `*.json`, a
 * glob, `-` for standard input. A file that several words name is read once.
 */
async function* readTexts(words, from) {
    const seen = new Set();
    for (const word of new Set(words)) {
        const files = await orUnreadable(() => filesOf(word, from.directory));
        if ('unreadable' in files) {
            yield files;
            continue;
        }
        const among = files.value.every(({ name }) => name === word) ? null : word;
        for (const file of files.value) {
            if (seen.has(file.path))
                continue;
            seen.add(file.path);
            const read = await orUnreadable(() => readFile(file, from));
            yield 'unreadable' in read ? read : { source: read.value, among };
        }
    }
}
async function filesOf(word, directory) {
    if (word === '-')
        return [{ path: '-', name: '-' }];
    const files = await (0,named_files/* namedFiles */.VI)(word, directory, sort);
    if (files !== null)
        return files;
    throw (0,errors/* inputError */.Xu)({
        code: 'manifest-missing',
        message: `the file ${word} does not exist`,
        hint: 'name files, directories, globs, or - for standard input; nothing is fetched',
    });
}
async function readFile(file, from) {
    const { directory, standardInput, signal } = from;
    if (file.path === '-') {
        return await (0,standard_input/* readStandardInput */.e)(external_node_stream_.Readable.from(standardInput), limits/* podLimits */.cp.bytes, signal);
    }
    const { text } = await (0,yaml_source/* readSource */.o$)(file.path, 'the file', limits/* podLimits */.cp.bytes);
    return { file: (0,named_files/* nameInRepository */.$z)(file, directory), text };
}
async function orUnreadable(work) {
    try {
        return { value: await work() };
    }
    catch (error) {
        if (!(error instanceof errors/* CanaryError */.Rc) || error.kind !== 'input')
            throw error;
        return { unreadable: error.problems.map((problem) => (0,errors/* problemToNotice */.PN)(problem)) };
    }
}

// EXTERNAL MODULE: ./src/cli/compat/render.ts
var compat_render = __webpack_require__(7485);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(96961);
// EXTERNAL MODULE: ./src/cli/told.ts
var told = __webpack_require__(60233);
;// CONCATENATED MODULE: ./src/cli/lint.ts






const outputs = ['text', 'json', 'github'];
const usage = {
    command: 'lint',
    synopsis: '<file> [<file> …] [options]',
    about: `Finds what is wrong in files that are read here, or probably not meant: Validators, Pods and what
makes them, compatibility specs, files of container-structure-test and goss. Asks no engine and
fetches nothing.`,
    flags: {
        portable: {
            type: 'boolean',
            help: "name what NVIDIA's own Container Canary refuses, ignores or takes otherwise",
        },
        strict: { type: 'boolean', help: 'warnings fail as well' },
        output: {
            type: 'string',
            value: '<format>',
            choices: outputs,
            help: `${(0,options/* either */.gP)(outputs)} (annotations); default: github inside of a workflow`,
        },
    },
    takesWords: true,
    note: `A file may also be a directory or a glob, and - is standard input. Exit codes: 0 nothing is wrong,
1 something is, 2 a file cannot be read, or usage.`,
    example: 'container-canary lint canary.yaml deploy/',
};
/** `container-canary lint`. */
const run = async (args, io) => {
    const given = (0,flags/* readFlags */.uW)(usage, args, io);
    if (given === null)
        return 0;
    const { values, words } = given;
    if (words.length === 0)
        throw (0,flags/* usageError */.Wp)(usage, 'give at least one file');
    const usual = io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text';
    const { output = usual } = given.choices();
    const linted = await lintAll(words, values.portable, io);
    if (output === 'json')
        (0,told/* printJson */.Q2)(io, linted.findings);
    else {
        const render = output === 'github' ? compat_render/* renderAnnotation */.q4 : compat_render/* renderNotice */.BG;
        io.stdout.write(linted.findings.map(render).join(''));
        io.stderr.write(`${summaryOf(linted)}\n`);
    }
    return exitCodeOf(linted, values.strict);
};
async function lintAll(words, portable, { cwd: directory, stdin: standardInput, signal }) {
    const findings = [];
    let files = 0;
    let unreadable = 0;
    for await (const read of readTexts(words, { directory, standardInput, signal })) {
        if ('unreadable' in read) {
            unreadable++;
            findings.push(...read.unreadable);
            continue;
        }
        const { source, among } = read;
        files++;
        findings.push(...(await lintText(source, { directory, portable, among, signal })));
    }
    return { files, unreadable, findings };
}
function exitCodeOf({ unreadable, findings }, strict) {
    if (unreadable > 0)
        return 2;
    const fails = ({ severity }) => severity === 'error' || (strict && severity === 'warning');
    return findings.some(fails) ? 1 : 0;
}
function summaryOf({ files, findings }) {
    const counts = ['error', 'warning', 'notice'].flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
    });
    const found = counts.length === 0 ? 'nothing is wrong' : counts.join(', ');
    return `${files} file${files === 1 ? '' : 's'}: ${found}`;
}


/***/ }),

/***/ 42009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hasVariables),
/* harmony export */   i: () => (/* binding */ expandVariables)
/* harmony export */ });
/**
 * Variables in texts as Go's `os.Expand` puts them in: `$NAME` and `${NAME}`; `$` and one of `*#$@!?-` or
 * a digit is a variable of that name; a `$` before anything else is itself; `${` without an end, and
 * `${}`, are left out.
 *
 * @param valueOf null keeps a variable as it is written
 */
function expandVariables(text, valueOf) {
    return text.replace(/\$(?:\{([*#$@!?\-0-9])\}|\{([^}]*)\}|(\{)|([*#$@!?\-0-9])|([A-Za-z_][A-Za-z0-9_]*))/g, (written, ...groups) => {
        const [special, braced, , lone, bare] = groups;
        const name = special ?? braced ?? lone ?? bare ?? '';
        return name === '' ? '' : (valueOf(name) ?? written);
    });
}
/** Whether anything in it would be put in, or left out. */
function hasVariables(text) {
    return /\$[*#$@!?\-0-9{A-Za-z_]/.test(text);
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

/***/ 92758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ locationAt),
  parseDocuments: () => (/* binding */ parseDocuments),
  Zt: () => (/* binding */ parseSyntax),
  T6: () => (/* binding */ refuseDeepTree),
  ZI: () => (/* binding */ refuseSyntaxErrors)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(37006);
;// CONCATENATED MODULE: ./src/yaml/cost.ts


/**
 * Looks at the text before the parser does, which is recursive, and takes some 700 bytes for each
 * value however short. Brackets and marks inside of strings count too, so the bounds are generous.
 */
function refuseCostlyText(source, maxValues, maxDocuments) {
    const { deepest, values, documents } = costOf(source.text);
    if (deepest > limits/* yamlLimits */.G9.depth * 10) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-deep', 'is nested too deeply');
    }
    if (values > maxValues) {
        const count = `has ${values} lines and values; at most ${maxValues} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-values', count);
    }
    // A document may have a mark at either end.
    if (documents > maxDocuments * 2 + 1) {
        const count = `has more than ${maxDocuments} documents; at most that many are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
}
const blank = /\s/;
function costOf(text) {
    let [depth, deepest, values] = [0, 0, 0];
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '[' || character === '{')
            deepest = Math.max(deepest, ++depth);
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
        if (beginsValue(text, at, character))
            values++;
    }
    return { deepest, values, documents: text.match(/^(?:---|\.\.\.)(?!\S)/gm)?.length ?? 0 };
}
function beginsValue(text, at, character) {
    switch (character) {
        case '[':
        case '{':
        case ',':
        case '\n':
            return true;
        case ':':
            return text[at - 1] === '"' || blank.test(text[at + 1] ?? ' ');
        case '-':
        case '?':
            return blank.test(text[at + 1] ?? ' ');
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/yaml/find-node.ts
/** Where in a syntax tree the parts of a document's value were written. */


/** The offset of what is written at `path`; a missing end of the path falls back to its parent. */
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = startOf(node);
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document) ?? null;
        if (!(0,dist/* isCollection */.P3)(node))
            return offset;
        const pair = findPair(node, step, document);
        if (pair !== null) {
            const isLast = index === path.length - 1;
            const key = pair.key;
            const value = pair.value;
            offset =
                isLast && part === 'key' ? startOf(key, offset) : startOf(value, startOf(key, offset));
            node = value;
        }
        else if (typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined || (0,dist/* isPair */.tO)(item))
                return offset;
            node = item;
            offset = startOf(node, offset);
        }
        else {
            return offset;
        }
    }
    return offset;
}
/** The pair of a key: the mapping's own, otherwise that of the first mapping merged into it. */
function findPair(node, key, document, depth = 0) {
    if (!(0,dist/* isMap */.jh)(node) || depth > limits/* yamlLimits */.G9.depth)
        return null;
    const own = node.items.find((item) => keyEquals(item.key, key));
    if (own !== undefined)
        return own;
    for (const { key: name, value } of node.items) {
        if (!isMergeKey(name))
            continue;
        const merged = resolveAlias(value, document);
        const sources = (0,dist/* isSeq */.oP)(merged) ? merged.items : [merged];
        for (const source of sources) {
            const mapping = resolveAlias(source, document);
            const found = (0,dist/* isMap */.jh)(mapping) ? findPair(mapping, key, document, depth + 1) : null;
            if (found !== null)
                return found;
        }
    }
    return null;
}
function resolveAlias(node, document) {
    return (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}
function keyEquals(key, step) {
    if (isMergeKey(key))
        return false;
    const name = key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
    return String(name) === String(step);
}
function startOf(node, otherwise = 0) {
    return node?.range?.[0] ?? otherwise;
}
/** A plain `<<`, which may stand several times in one mapping; `"<<"` is a key like any other. */
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.source === '<<' && key.type === 'PLAIN';
}

;// CONCATENATED MODULE: ./src/yaml/go-tags.ts
/**
 * Dates and `1:30` stay text: YAML 1.1 has types for them, Go's parsers read them as strings. And a
 * number has a digit in front of its exponent or point, or behind the point: to the library `.` and
 * `e3` are numbers as well.
 */
function asGoReads(tags) {
    const times = ['intTime', 'floatTime', 'timestamp'];
    return tags
        .filter((tag) => {
        if (typeof tag === 'string')
            return !times.includes(tag);
        const isTime = 'format' in tag && tag.format === 'TIME';
        return !isTime && tag.tag !== 'tag:yaml.org,2002:timestamp';
    })
        .map((tag) => (isScalarTag(tag) ? withDigits(tag) : tag));
}
function isScalarTag(tag) {
    return typeof tag !== 'string' && tag.collection === undefined;
}
function withDigits(tag) {
    if (tag.tag !== 'tag:yaml.org,2002:float' || tag.test === undefined)
        return tag;
    if (tag.test.test('.'))
        return { ...tag, test: pointNumber };
    return tag.test.test('e3') ? { ...tag, test: exponentNumber } : tag;
}
const pointNumber = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/;
const exponentNumber = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)[eE][-+]?[0-9]+$/;
/** `010` is 8 to readers of YAML 1.1, and 10 to those of YAML 1.2: a text, which no place for a number takes. */
function zerosAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:int' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![-+]?0[0-9])(?:${source})`, flags) };
    });
}
/** Booleans of YAML 1.1 without `y` and `n`, which people mean as names. */
function lettersAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:bool' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![yYnN]$)(?:${source})`, flags) };
    });
}

// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
;// CONCATENATED MODULE: ./src/yaml/parse.ts








/**
 * Parses a stream of YAML (or JSON) documents within the bounds of {@link yamlLimits}.
 * Empty documents are left out, so an empty file gives an empty list.
 *
 * @throws CanaryError (input) with every syntax problem, each at its file:line:column
 */
function parseDocuments(source, options = {}) {
    const { documents, lines } = parseSyntax(source, options);
    refuseSyntaxErrors(source, lines, documents);
    return documents
        .filter((document) => !isEmpty(document))
        .map((document) => toParsedDocument(source, lines, document, options));
}
/**
 * The syntax trees of a text within the bounds of {@link yamlLimits}; errors stay in the documents.
 *
 * @throws CanaryError (input) when the text exceeds a bound
 */
function parseSyntax(source, options = {}) {
    const maxBytes = options.maxBytes ?? limits/* yamlLimits */.G9.bytes;
    const size = Buffer.byteLength(source.text);
    if (size > maxBytes) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-large', `has ${size} bytes; at most ${maxBytes} are read`);
    }
    const maxDocuments = options.maxDocuments ?? limits/* yamlLimits */.G9.documents;
    refuseCostlyText(source, options.maxValues ?? limits/* yamlLimits */.G9.values, maxDocuments);
    const lines = (0,yaml_lines/* linesOf */.D)(source.text);
    const documents = parseStream(source, options);
    if (documents.length > maxDocuments) {
        const count = `has ${documents.length} documents; at most ${maxDocuments} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
    return { documents, lines };
}
/** Nothing between two `---` is no document; a written `null` is one. */
function isEmpty(document) {
    const contents = document.contents;
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source);
}
function parseStream(source, options) {
    try {
        const parsed = (0,dist/* parseAllDocuments */.hR)(source.text, {
            prettyErrors: false,
            version: options.version ?? '1.2',
            customTags: (tags) => readAs(options, asGoReads(tags)),
            // A type of YAML 1.1 that Go's parsers, and so the writers of manifests, know in any version.
            merge: true,
            // The library compares each key with all before it: hours, for a file of many keys.
            uniqueKeys: false,
            ...(options.schema === undefined ? {} : { schema: options.schema }),
            logLevel: 'silent',
        });
        return 'empty' in parsed ? [] : parsed;
    }
    catch (error) {
        // The parser is recursive: what is nested too deeply ends in a RangeError.
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-unreadable', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function readAs({ letters, leadingZeros }, tags) {
    const zeros = leadingZeros === 'text' ? zerosAsText(tags) : tags;
    return letters === 'text' ? lettersAsText(zeros) : zeros;
}
/** @throws CanaryError (input) with every syntax error of the documents */
function refuseSyntaxErrors(source, lines, documents) {
    const problems = documents
        .flatMap((document) => document.errors)
        .slice(0, limits/* yamlLimits */.G9.problems)
        .map((error) => ({
        code: 'yaml-syntax',
        message: `not valid YAML: ${firstSentence(error.message)}`,
        location: locationAt(source, lines, error.pos[0]),
    }));
    (0,errors/* refuseProblems */.nN)(problems);
}
function toParsedDocument(source, lines, document, options) {
    refuseDeepTree(source, lines, document);
    if (options.duplicateKeys !== 'last')
        refuseDuplicateKeys(source, lines, document);
    return {
        file: source.file,
        value: toPlainValue(source, document, options),
        locate: (path) => locationAt(source, lines, offsetOf(document, path, 'value')),
        locateKey: (path) => locationAt(source, lines, offsetOf(document, path, 'key')),
    };
}
/** @throws CanaryError (input) when a document is nested deeper than {@link yamlLimits} allows */
function refuseDeepTree(source, lines, document) {
    (0,dist/* visit */.YR)(document, {
        Collection: (_key, node, ancestors) => {
            const depth = ancestors.filter(dist/* isCollection */.P3).length + 1;
            if (depth <= limits/* yamlLimits */.G9.depth)
                return;
            throw new errors/* CanaryError */.Rc('input', {
                code: 'yaml-too-deep',
                message: `is nested deeper than ${limits/* yamlLimits */.G9.depth} levels`,
                location: locationAt(source, lines, node.range?.[0] ?? 0),
            });
        },
    });
}
function refuseDuplicateKeys(source, lines, document) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_key, mapping) => {
            const seen = new Set();
            for (const { key } of mapping.items) {
                if (!(0,dist/* isScalar */.jn)(key) || isMergeKey(key))
                    continue;
                if (seen.has(key.value)) {
                    const location = locationAt(source, lines, startOf(key));
                    const message = `not valid YAML: the key ${JSON.stringify(key.value)} is written twice`;
                    problems.push({ code: 'yaml-duplicate-key', message, location });
                }
                seen.add(key.value);
            }
        },
    });
    (0,errors/* refuseProblems */.nN)(problems.slice(0, limits/* yamlLimits */.G9.problems));
}
function toPlainValue(source, document, options) {
    try {
        return document.toJS({
            maxAliasCount: limits/* yamlLimits */.G9.aliases,
            mapAsMap: options.mappings === 'map',
        });
    }
    catch (error) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-aliases', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The line and column of an offset into the text. */
function locationAt(source, lines, offset) {
    const { line, column } = lines.placeOf(offset);
    return (0,yaml_source/* placeIn */.VV)(source, line, column);
}
function firstSentence(message) {
    return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
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