"use strict";
exports.id = 6400;
exports.ids = [6400];
exports.modules = {

/***/ 6400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkFiles: () => (/* binding */ checkFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/dollar-variables.ts
var dollar_variables = __webpack_require__(42009);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/text-patterns.ts
var text_patterns = __webpack_require__(51566);
// EXTERNAL MODULE: ./src/static-checks/mode.ts
var static_checks_mode = __webpack_require__(39197);
;// CONCATENATED MODULE: ./src/static-checks/owner.ts

/** @throws CanaryError of whoever gave the image */
async function ownersOf({ owner, group }, node, where, files) {
    const asked = [
        { key: 'owner', what: 'user', wanted: owner, id: node.uid, path: '/etc/passwd' },
        { key: 'group', what: 'group', wanted: group, id: node.gid, path: '/etc/group' },
    ];
    const shortfalls = [];
    const doubts = [];
    for (const { key, what, wanted, id, path } of asked) {
        if (wanted === undefined)
            continue;
        const found = await nameOf(id, path, files);
        if (!found.isRead) {
            doubts.push({ message: `${path} was not read: it is too large`, path: [key] });
        }
        else if (found.name !== wanted) {
            const own = found.name ?? `${id}, which ${path} has no name for`;
            const message = `${where} belongs to ${what} ${own}, not ${wanted}`;
            shortfalls.push({ code: 'file-property', message, path: [key] });
        }
    }
    return { shortfalls, doubts };
}
/** The name of the first entry that has the number (passwd(5), group(5)). */
async function nameOf(id, path, files) {
    const found = await files.resolve(path);
    if (found.kind !== 'found' || found.node.kind !== 'file')
        return { isRead: true, name: null };
    const { node } = found;
    if (node.size > limits/* staticCheckLimits */.N.contentBytes)
        return { isRead: false, name: null };
    const bytes = await files.read(node, { offset: 0, length: node.size });
    const lines = Buffer.from(bytes).toString('utf8').split('\n');
    const entry = lines.map((line) => line.split(':')).find((fields) => fields[2] === String(id));
    return { isRead: true, name: entry?.[0] ?? null };
}

// EXTERNAL MODULE: ./src/static-checks/size.ts
var static_checks_size = __webpack_require__(83435);
;// CONCATENATED MODULE: ./src/static-checks/check-file.ts
/** One file of an image, held against what a check asks for. */







/** @throws CanaryError of whoever gave the image, where it is malformed or cannot be read */
async function checkFile(action, surroundings) {
    const name = (0,errors/* quoteName */.AB)(action.path);
    const found = await find(action, surroundings.files);
    if (found.kind !== 'found') {
        const words = absence(name, action.path, found);
        if (!action.exists)
            return { shortfalls: [], doubts: [], found: words };
        return only({ code: 'file-absent', message: words, path: ['path'] });
    }
    const { node } = found;
    const where = node.path === action.path ? name : `${name} (${(0,errors/* quoteName */.AB)(node.path)})`;
    if (!action.exists) {
        const message = `${where} is there, ${article(node)}, and must not be`;
        return only({ code: 'file-present', message, path: ['exists'] });
    }
    const properties = propertiesOf(action, node, where);
    const owners = await ownersOf(action, node, where, surroundings.files);
    const content = await contentOf(action, node, where, surroundings);
    return {
        shortfalls: [...properties, ...owners.shortfalls, ...content.shortfalls],
        doubts: [...owners.doubts, ...content.doubts],
        found: `${where} is ${article(node)} of mode ${(0,static_checks_mode/* describeMode */.v)(node.mode, node.kind)}`,
    };
}
function only(shortfall) {
    return { shortfalls: [shortfall], doubts: [], found: '' };
}
async function find({ path, followLinks }, files) {
    if (followLinks)
        return await files.resolve(path);
    const node = await files.lookUp(path);
    return node === null ? { kind: 'missing', path } : { kind: 'found', node };
}
function absence(name, path, found) {
    const at = (0,errors/* quoteName */.AB)(found.path);
    switch (found.kind) {
        case 'missing':
            return found.path === path
                ? `${name} is not in the image`
                : `${name} is not in the image: there is no ${at}`;
        case 'loop':
            return `${name} is not in the image: links lead in a circle at ${at}`;
        case 'not-a-directory':
            return `${name} is not in the image: ${at} is no directory`;
    }
}
function propertiesOf(action, node, where) {
    const { type, mode, uid, gid, maxSize, executableBy } = action;
    const found = [
        type !== undefined && type !== node.kind
            ? ['type', `is ${article(node)}, not a ${type}`]
            : null,
        mode !== undefined && (mode.mode !== node.mode || (mode.kind ?? node.kind) !== node.kind)
            ? ['mode', `has mode ${(0,static_checks_mode/* describeMode */.v)(node.mode, node.kind)}, not ${mode.written}`]
            : null,
        uid !== undefined && uid !== node.uid
            ? ['uid', `belongs to user ${node.uid}, not ${uid}`]
            : null,
        gid !== undefined && gid !== node.gid
            ? ['gid', `belongs to group ${node.gid}, not ${gid}`]
            : null,
        maxSize !== undefined && node.size > maxSize.bytes
            ? ['maxSize', `has ${(0,static_checks_size/* describeSize */.j)(node.size)}, at most ${maxSize.written} are wanted`]
            : null,
        executableBy !== undefined && (node.mode & executeBits[executableBy]) === 0
            ? [
                'executableBy',
                `may not be executed by ${executorWords[executableBy]}: its mode is ${(0,static_checks_mode/* describeMode */.v)(node.mode, node.kind)}`,
            ]
            : null,
    ];
    return found
        .filter((one) => one !== null)
        .map(([key, words]) => ({ code: 'file-property', message: `${where} ${words}`, path: [key] }));
}
const executeBits = { owner: 0o100, group: 0o010, other: 0o001, any: 0o111 };
const executorWords = {
    owner: 'its owner',
    group: 'its group',
    other: 'others',
    any: 'anybody',
};
function article({ kind }) {
    return `a ${kind.replace('-', ' ')}`;
}
async function contentOf(action, node, where, surroundings) {
    const { sha256, contentMatches: matches, contentExcludes: excludes } = action;
    const asked = [
        ...(sha256 === undefined ? [] : ['sha256']),
        ...(matches === undefined ? [] : ['contentMatches']),
        ...(excludes === undefined ? [] : ['contentExcludes']),
    ];
    const [first] = asked;
    if (first === undefined)
        return { shortfalls: [], doubts: [] };
    if (node.kind !== 'file') {
        const message = `${where} is ${article(node)}, which has no content`;
        return { shortfalls: [{ code: 'file-content', message, path: [first] }], doubts: [] };
    }
    const answers = [
        ...(sha256 === undefined ? [] : [await digestAnswer(sha256, node, where, surroundings.files)]),
        ...(matches === undefined && excludes === undefined
            ? []
            : [await searchAnswer({ matches, excludes }, node, where, surroundings)]),
    ];
    return {
        shortfalls: answers.flatMap(({ shortfalls }) => shortfalls),
        doubts: answers.flatMap(({ doubts }) => doubts),
    };
}
async function digestAnswer(wanted, node, where, files) {
    const path = ['sha256'];
    if (node.size > limits/* staticCheckLimits */.N.digestBytes) {
        return doubt(path, tooLarge(where, node, limits/* staticCheckLimits */.N.digestBytes));
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const piece of files.stream(node))
        hash.update(piece);
    const digest = hash.digest('hex');
    if (digest === wanted)
        return { shortfalls: [], doubts: [] };
    const message = `${where} has the digest sha256:${digest}, not sha256:${wanted}`;
    return { shortfalls: [{ code: 'file-content', message, path }], doubts: [] };
}
/** What the file holds is told to nobody: it may be a secret. */
async function searchAnswer({ matches = [], excludes = [] }, node, where, { files, search, inTurn }) {
    const whole = [matches.length > 0 ? 'contentMatches' : 'contentExcludes'];
    if (node.size > limits/* staticCheckLimits */.N.contentBytes) {
        return doubt(whole, tooLarge(where, node, limits/* staticCheckLimits */.N.contentBytes));
    }
    const answer = await inTurn(async () => {
        const text = await files.read(node, { offset: 0, length: node.size });
        return search({ matches, excludes }, { text, isTail: false });
    });
    if (answer.kind === 'fits')
        return { shortfalls: [], doubts: [] };
    if (answer.kind === 'undecided')
        return doubt(whole, `${where} was not searched: ${answer.why}`);
    const { pattern, isFound } = answer;
    const message = isFound
        ? `${where} holds what ${(0,text_patterns/* slashed */.df)(pattern)} matches, and must not`
        : `${where} holds nothing that ${(0,text_patterns/* slashed */.df)(pattern)} matches`;
    const path = isFound
        ? ['contentExcludes', excludes.indexOf(pattern)]
        : ['contentMatches', matches.indexOf(pattern)];
    return { shortfalls: [{ code: 'file-content', message, path }], doubts: [] };
}
function doubt(path, message) {
    return { shortfalls: [], doubts: [{ message, path }] };
}
function tooLarge(where, { size }, most) {
    return `${where} was not read: it has ${(0,static_checks_size/* describeSize */.j)(size)}, and at most ${(0,static_checks_size/* describeSize */.j)(most)} are read of a file`;
}

;// CONCATENATED MODULE: ./src/static-checks/check-files.ts
/** What a `file` check looks at: one file, or one in each directory of one. */





/**
 * @param environment of a process of the container
 * @throws CanaryError of whoever gave the image, where it is malformed or cannot be read
 */
async function checkFiles(action, surroundings, environment) {
    const { eachDirectory, ...rest } = withPath(action, environment);
    if (eachDirectory === undefined)
        return await checkFile(rest, surroundings);
    return await checkEach(rest, eachDirectory, surroundings);
}
function withPath(action, environment) {
    if (action.expandPath !== true)
        return action;
    const path = (0,dollar_variables/* expandVariables */.i)(action.path, (name) => environment.get(name) ?? '');
    return { ...action, path: path.startsWith('/') ? path : `/${path}` };
}
/** Directories alone: a link to one is none. */
async function checkEach(action, { file, except }, surroundings) {
    const nodes = await surroundings.files.list(action.path);
    if (nodes === null) {
        const message = `${(0,errors/* quoteName */.AB)(action.path)} is no directory of the image`;
        return { shortfalls: [{ code: 'file-absent', message, path: ['path'] }], doubts: [], found: '' };
    }
    const directories = nodes.filter(({ kind, path }) => kind === 'directory' && !except.includes(external_node_path_.posix.basename(path)));
    const answers = [];
    for (const { path } of directories) {
        answers.push(await checkFile({ ...action, path: `${path}/${file}` }, surroundings));
    }
    return {
        shortfalls: firstOf(answers.flatMap(({ shortfalls }) => shortfalls)),
        doubts: firstOf(answers.flatMap(({ doubts }) => doubts)),
        found: `each of ${directories.length} directories of ${(0,errors/* quoteName */.AB)(action.path)} has such a ${(0,errors/* quoteName */.AB)(file)}`,
    };
}
/** The first ones are told in full, and how many more there are. */
function firstOf(all) {
    const told = all.slice(0, limits/* staticCheckLimits */.N.toldDirectories);
    const last = told.at(-1);
    const left = all.length - told.length;
    if (last === undefined || left === 0)
        return told;
    return [...told.slice(0, -1), { ...last, message: `${last.message}; and ${left} more` }];
}


/***/ })

};
;