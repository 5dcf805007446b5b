"use strict";
exports.id = 3317;
exports.ids = [3317];
exports.modules = {

/***/ 59414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   mQ: () => (/* binding */ findDockerfile),
/* harmony export */   n_: () => (/* binding */ readDockerfile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99750);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60702);





/**
 * Finds the Dockerfile of a build: from the context, or as docker/build-push-action has it, from the
 * directory that the run started in. Where there is no `Dockerfile`, docker takes `dockerfile`.
 *
 * @throws CanaryError (input) when the context or the Dockerfile is not there
 */
async function findDockerfile({ context, file }, directory) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(context).catch(() => null);
    if (found?.isDirectory() !== true) {
        const message = `the build context ${context} is no directory`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'build-context', message });
    }
    const fromContext = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context, file ?? 'Dockerfile');
    const places = file === null ? [fromContext] : [fromContext, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file)];
    const refused = [];
    for (const path of places.flatMap(withLowerCase)) {
        const kind = await kindOf(path);
        if (kind === 'a file')
            return { path, file: nameOf(path, directory) };
        if (kind !== null)
            refused.push(`${path} is ${kind}`);
    }
    const [other] = refused;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
        code: 'build-file',
        message: other === undefined
            ? `the Dockerfile ${[...new Set(places)].join(', or ')} does not exist`
            : `the Dockerfile ${other}, not a file`,
    });
}
function withLowerCase(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === 'Dockerfile' ? [path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), 'dockerfile')] : [path];
}
/** Null for what is not there. Opened, so that a link is followed and no pipe is waited for. */
async function kindOf(path) {
    try {
        const handle = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .openRegularFile */ .ZU)(path);
        await handle.close();
        return 'a file';
    }
    catch (error) {
        if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .NotRegularError */ .a8)
            return error.kind;
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissingFile */ .F6)(error))
            return null;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'build-file', message: `cannot read the Dockerfile ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` }, { cause: error });
    }
}
function nameOf(path, directory) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    const isInside = name !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) && name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..';
    return isInside ? name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') : path;
}
/** Null where it cannot be read any more, or is no text of a sensible size: nothing depends on it. */
function readDockerfile({ path }) {
    try {
        const bytes = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(path, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .buildLimits */ .ZB.dockerfileBytes);
        return bytes === null ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function fileNameOf({ path }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
}


/***/ }),

/***/ 33634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ parseDockerfile),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ findStage),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   qZ: () => (/* binding */ unquoted)
/* harmony export */ });
/** A Dockerfile as a list of instructions, for finding lines in it. Builders read it themselves. */
/**
 * Reads a Dockerfile line by line, as BuildKit does. Null where a builder might count otherwise: with
 * a frontend that is not Docker's, or line ends that builders do not know.
 *
 * https://docs.docker.com/reference/dockerfile/#format
 */
function parseDockerfile(text) {
    const source = text.replace(/^\uFEFF/, '');
    if (/\r(?!\n)/.test(source))
        return null;
    const lines = source.split('\n').map((line) => line.replace(/\r$/, ''));
    const directives = readDirectives(lines);
    if (!isDockersOwn(directives.syntax))
        return null;
    const instructions = [];
    let stage = -1;
    for (let at = 0; at < lines.length;) {
        const first = lines[at] ?? '';
        if (isComment(first) || first.trim() === '') {
            at += 1;
            continue;
        }
        const { text: joined, next } = joinLines(lines, at, directives.continuation);
        const [keyword = '', value = ''] = splitKeyword(joined);
        if (keyword === 'FROM')
            stage += 1;
        const end = skipBodies(lines, next, hereDocuments(keyword, value));
        const line = at + 1;
        at = end;
        // An escape character alone on its line is no instruction.
        if (keyword === '')
            continue;
        instructions.push({
            keyword,
            text: value === '' ? keyword : `${keyword} ${oneLine(value)}`,
            value: oneLine(value),
            line,
            column: first.search(/\S/) + 1,
            endLine: end,
            stage,
        });
    }
    return instructions;
}
/** They are comments, and end with the first line that is none of them. */
function readDirectives(lines) {
    const found = new Map();
    for (const line of lines) {
        const [, name, value] = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/.exec(line.trim()) ?? [];
        if (name === undefined || value === undefined)
            break;
        found.set(name.toLowerCase(), value);
    }
    const escape = found.get('escape') === '`' ? '`' : '\\\\';
    return {
        // One that is escaped itself continues nothing.
        continuation: new RegExp(`(^|[^${escape}])${escape}[ \\t]*$`),
        syntax: found.get('syntax') ?? '',
    };
}
/** `# syntax=docker/dockerfile:1`: other frontends may read something else. */
function isDockersOwn(syntax) {
    const [name = ''] = syntax.replace(/^docker\.io\//, '').split(/[:@]/);
    return syntax === '' || ['docker/dockerfile', 'docker/dockerfile-upstream'].includes(name);
}
function isComment(line) {
    return line.trimStart().startsWith('#');
}
/** A line with those that continue it; comments and empty lines between them do not count. */
function joinLines(lines, start, continuation) {
    const parts = [];
    let next = start;
    while (next < lines.length) {
        const line = lines[next] ?? '';
        next += 1;
        if (next > start + 1 && (isComment(line) || line.trim() === ''))
            continue;
        parts.push(line.replace(continuation, '$1'));
        if (!continuation.test(line))
            break;
    }
    return { text: parts.join('').trim(), next };
}
function splitKeyword(text) {
    const [, keyword = '', value = ''] = /^(\S*)\s*(.*)$/s.exec(text) ?? [];
    return [keyword.toUpperCase(), value];
}
/** Words such as `<<EOF` behind the instructions that can have them; what is quoted is none. */
function hereDocuments(keyword, value) {
    if (keyword === 'ONBUILD') {
        const [inner = '', rest = ''] = splitKeyword(value);
        return inner === 'ONBUILD' ? [] : hereDocuments(inner, rest);
    }
    const command = value.replace(/^(?:--\S+\s+)*/, '');
    if (!['ADD', 'COPY', 'RUN'].includes(keyword) || isJsonList(command))
        return [];
    return wordsOf(value).flatMap((word) => {
        const [, dash, name = ''] = /^\d*<<(-?)([^<]+)$/.exec(word) ?? [];
        const plain = unquoted(name);
        return plain === '' ? [] : { name: plain, isChomped: dash === '-' };
    });
}
function isJsonList(value) {
    try {
        const list = JSON.parse(value);
        return Array.isArray(list) && list.every((item) => typeof item === 'string');
    }
    catch {
        // What is no list is a command.
        return false;
    }
}
/** As a shell splits them, quotes kept. */
function wordsOf(text) {
    return text.match(/(?:\\.|'[^']*'|"(?:\\.|[^"\\])*"|[^\s\\'"]|['"\\])+/gs) ?? [];
}
/** Without the quotes and escapes of a shell. */
function unquoted(word) {
    return word.replaceAll(/\\(.)|'([^']*)'|"((?:\\.|[^"\\])*)"/gs, (_whole, escaped, single, double) => escaped ?? single ?? (double ?? '').replaceAll(/\\(["\\$])/g, '$1'));
}
/** The line behind the bodies of here-documents, which end each with its name alone. */
function skipBodies(lines, start, documents) {
    let at = start;
    for (const { name, isChomped } of documents) {
        const isEnd = (line) => (isChomped ? line.replace(/^\t+/, '') : line) === name;
        while (at < lines.length && !isEnd(lines[at] ?? ''))
            at += 1;
        at = Math.min(at + 1, lines.length);
    }
    return at;
}
function oneLine(text) {
    return text.replaceAll(/\s+/g, ' ').trim();
}
function stagesOf(instructions) {
    return instructions
        .filter(({ keyword }) => keyword === 'FROM')
        .map((from) => {
        const words = from.value.split(' ').filter((word) => !word.startsWith('--'));
        const [base = '', as, name = null] = words;
        return {
            from,
            name: as?.toUpperCase() === 'AS' ? name : null,
            base,
            instructions: instructions.filter(({ stage }) => stage === from.stage),
        };
    });
}
/** Index of the stage that a name or number means, the last of a name first; -1 where none does. */
function findStage(stages, target) {
    const named = stages.findLastIndex(({ name }) => name?.toLowerCase() === target.toLowerCase());
    if (named !== -1)
        return named;
    const number = /^\d+$/.test(target) ? Number(target) : -1;
    return number < stages.length ? number : -1;
}


/***/ }),

/***/ 83317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findInstruction: () => (/* binding */ findInstruction)
/* harmony export */ });
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33634);
/* harmony import */ var _dockerfile_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59414);


/**
 * The last instruction of these keywords in the stage that is built, or in the stages of the same
 * Dockerfile that it continues. Null where there is none, or where another one may come unseen: from
 * `ONBUILD`, or from a base that a variable names.
 *
 * @param target the stage that was built; null for the last
 * @param isMeant whether an instruction is the one; where the last is not, nothing is told
 */
function findInstruction(dockerfile, target, keywords, isMeant) {
    const text = (0,_dockerfile_source_js__WEBPACK_IMPORTED_MODULE_0__/* .readDockerfile */ .n_)(dockerfile);
    const instructions = text === null ? null : (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .Ai)(text);
    if (instructions === null)
        return null;
    const lasts = keywords.map((keyword) => lastOf((0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .stagesOf */ .ZL)(instructions), target, keyword));
    const found = lasts.find((last) => last !== null && isMeant(last.value)) ?? null;
    if (found === null)
        return null;
    const { line, column } = found;
    return { text: found.text, location: { file: dockerfile.file, line, column } };
}
function lastOf(stages, target, keyword) {
    let place = target === null ? stages.length - 1 : (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .findStage */ .U9)(stages, target);
    for (;;) {
        const current = stages[place];
        if (current === undefined || current.instructions.some((one) => triggers(one, keyword))) {
            return null;
        }
        const last = current.instructions.findLast((one) => one.keyword === keyword);
        if (last !== undefined)
            return last;
        if (current.base.includes('$'))
            return null;
        // Only an earlier stage can be continued: the search ends.
        place = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .findStage */ .U9)(stages.slice(0, place), current.base);
    }
}
function triggers(instruction, keyword) {
    const [first = ''] = instruction.value.split(' ');
    return instruction.keyword === 'ONBUILD' && first.toUpperCase() === keyword;
}


/***/ })

};
;