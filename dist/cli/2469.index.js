"use strict";
exports.id = 2469;
exports.ids = [2469];
exports.modules = {

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

/***/ 22469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locateStep: () => (/* binding */ locateStep)
/* harmony export */ });
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33634);
/* harmony import */ var _dockerfile_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59414);


/**
 * Finds the line of a step. A number alone is not believed: the instruction there must read as the
 * builder said, and one that cannot be told from another has no line.
 */
function locateStep(step, dockerfile) {
    const text = (0,_dockerfile_source_js__WEBPACK_IMPORTED_MODULE_0__/* .readDockerfile */ .n_)(dockerfile);
    if (text === null)
        return null;
    const instructions = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .Ai)(text);
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