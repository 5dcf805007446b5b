"use strict";
exports.id = 6554;
exports.ids = [6554];
exports.modules = {

/***/ 1857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   mQ: () => (/* binding */ findDockerfile),
/* harmony export */   n_: () => (/* binding */ readDockerfile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4533);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2450);




/**
 * Finds the Dockerfile of a build: from the context, or as docker/build-push-action has it, from the
 * directory that the run started in.
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
    for (const path of places) {
        const isFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((entry) => entry.isFile(), () => false);
        if (isFile)
            return { path, file: nameOf(path, directory) };
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
        code: 'build-file',
        message: `the Dockerfile ${[...new Set(places)].join(', or ')} does not exist`,
    });
}
function nameOf(path, directory) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    const isInside = name !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) && name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..';
    return isInside ? name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') : path;
}
/** Null where it cannot be read any more, or is no text of a sensible size: nothing depends on it. */
async function readDockerfile({ path }) {
    try {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
        if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .buildLimits */ .ZB.dockerfileBytes)
            return null;
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function fileNameOf({ path }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
}


/***/ }),

/***/ 5003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ parseDockerfile),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ findStage),
/* harmony export */   ZL: () => (/* binding */ stagesOf)
/* harmony export */ });
/** A Dockerfile as a list of instructions, for finding lines in it. Builders read it themselves. */
/**
 * Null where lines would be counted differently than builders do.
 *
 * https://docs.docker.com/reference/dockerfile/#format
 */
async function parseDockerfile(text) {
    const source = text.replace(/^\uFEFF/, '');
    // The parser takes a carriage return alone for the end of a line; builders do not.
    if (/\r(?!\n)/.test(source))
        return null;
    const { DockerfileParser } = await __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 616));
    const dockerfile = DockerfileParser.parse(source);
    const lines = source.split(/\r?\n/);
    const escape = dockerfile.getEscapeCharacter();
    let stage = -1;
    return dockerfile.getInstructions().map((instruction) => {
        const { start, end } = instruction.getRange();
        const keyword = instruction.getKeyword();
        if (keyword === 'FROM')
            stage += 1;
        const joined = joinLines(lines.slice(start.line, end.line + 1), escape);
        const value = joined.replace(/^\S+\s*/, '');
        return {
            keyword,
            text: value === '' ? keyword : `${keyword} ${value}`,
            value,
            line: start.line + 1,
            column: start.character + 1,
            endLine: end.line + 1,
            stage,
        };
    });
}
/** The first lines up to one that is not continued, without comments; any blanks are one. */
function joinLines(lines, escape) {
    const parts = [];
    for (const [index, line] of lines.entries()) {
        const isComment = index > 0 && line.trimStart().startsWith('#');
        if (isComment || line.trim() === '')
            continue;
        const end = line.trimEnd();
        if (!end.endsWith(escape)) {
            parts.push(end);
            break;
        }
        parts.push(end.slice(0, -1));
    }
    return oneLine(parts.join(''));
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

/***/ 6554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findImageUser: () => (/* binding */ findImageUser)
/* harmony export */ });
/* unused harmony export userInstruction */
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5003);
/* harmony import */ var _dockerfile_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1857);


/**
 * The last `USER` of the stage that is built, or of the stages of the same Dockerfile that it
 * continues; the stage's `FROM` where there is none, since the base decides then. Null where that is
 * not certain: `ONBUILD` may set a user unseen, and a base may be named by a variable.
 *
 * @param target the stage that was built; null for the last
 */
async function findImageUser(dockerfile, target) {
    const text = await (0,_dockerfile_source_js__WEBPACK_IMPORTED_MODULE_0__/* .readDockerfile */ .n_)(dockerfile);
    const instructions = text === null ? null : await (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .Ai)(text);
    const found = instructions === null ? null : userInstruction((0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .stagesOf */ .ZL)(instructions), target);
    if (found === null)
        return null;
    const { line, column } = found;
    return {
        keyword: found.keyword === 'USER' ? 'USER' : 'FROM',
        text: found.text,
        location: { file: dockerfile.file, line, column },
    };
}
/** The instruction itself, of the stages of one Dockerfile. */
function userInstruction(stages, target) {
    const index = target === null ? stages.length - 1 : (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .findStage */ .U9)(stages, target);
    const built = stages[index];
    if (built === undefined)
        return null;
    let current = built;
    for (let place = index; current !== undefined;) {
        const user = current.instructions.findLast(({ keyword }) => keyword === 'USER');
        if (user !== undefined)
            return user;
        if (current.base.includes('$'))
            return null;
        // Only an earlier stage can be continued: the search ends.
        place = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .findStage */ .U9)(stages.slice(0, place), current.base);
        current = stages[place];
        if (current?.instructions.some(isUserTrigger) === true)
            return null;
    }
    return built.from;
}
function isUserTrigger({ keyword, value }) {
    return keyword === 'ONBUILD' && /^user\b/i.test(value);
}


/***/ })

};
;