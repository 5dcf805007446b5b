"use strict";
exports.id = 3054;
exports.ids = [3054];
exports.modules = {

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

/***/ 3054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locateStep: () => (/* binding */ locateStep)
/* harmony export */ });
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5003);
/* harmony import */ var _dockerfile_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1857);


/**
 * Finds the line of a step. A number alone is not believed: the instruction there must read as the
 * builder said, and one that cannot be told from another has no line.
 */
async function locateStep(step, dockerfile) {
    const text = await (0,_dockerfile_source_js__WEBPACK_IMPORTED_MODULE_0__/* .readDockerfile */ .n_)(dockerfile);
    if (text === null)
        return null;
    const instructions = await (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .Ai)(text);
    if (instructions === null)
        return null;
    if (step.kind === 'line')
        return locateLine(step.line, text, instructions, dockerfile.file);
    const found = step.kind === 'counted'
        ? findCounted(step, instructions)
        : findNamed(step.stage, step.text, instructions);
    if (found === null)
        return null;
    const { line, column } = found;
    return { location: { file: dockerfile.file, line, column }, text: found.text };
}
function locateLine(line, text, instructions, file) {
    const written = text.split('\n')[line - 1];
    if (written === undefined || written.trim() === '')
        return null;
    const holder = instructions.find((one) => one.line <= line && line <= one.endLine);
    const column = holder?.line === line ? holder.column : written.search(/\S/) + 1;
    return { location: { file, line, column }, text: holder?.line === line ? holder.text : null };
}
function findCounted({ stage, index, text }, instructions) {
    const counted = stage === null ? instructions : instructions.filter((one) => one.stage === stage);
    const found = counted[index];
    return found !== undefined && readsAs(found, text) ? found : null;
}
function findNamed(stage, text, instructions) {
    const stages = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .stagesOf */ .ZL)(instructions);
    const index = stage === null ? stages.length - 1 : findNamedStage(stages, stage);
    // BuildKit leaves the name out where there is one stage only.
    if (stage === null && stages.length !== 1)
        return null;
    const found = (stages[index]?.instructions ?? []).filter((one) => readsAs(one, text));
    const [only] = found;
    return only !== undefined && found.length === 1 ? only : null;
}
/** A stage without a name is called by its number. */
function findNamedStage(stages, name) {
    const [, number = name] = /^stage-(\d+)$/.exec(name) ?? [];
    const named = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .findStage */ .U9)(stages, name);
    return named === -1 ? (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .findStage */ .U9)(stages, number) : named;
}
/** Podman writes the id of an earlier stage behind `FROM`; a line that was too long was cut. */
function readsAs(instruction, said) {
    const text = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(said);
    const words = text.replace(/^\S+/, (keyword) => keyword.toUpperCase());
    if (instruction.keyword === 'FROM')
        return /^FROM(?: |$)/.test(words);
    if (instruction.text === words)
        return true;
    const [before] = words.split('…');
    return words.endsWith('…') && instruction.text.startsWith(before ?? words);
}


/***/ })

};
;