"use strict";
exports.id = 9583;
exports.ids = [9583];
exports.modules = {

/***/ 7203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   Ot: () => (/* binding */ readSpec),
/* harmony export */   jy: () => (/* binding */ compileSource),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compatibility_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7495);
/* harmony import */ var _compatibility_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6060);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2450);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2129);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6603);






/** `a,b` and repeated flags alike, as `nfd` takes them. */
function splitList(values) {
    return values.flatMap((value) => value.split(',')).filter((value) => value !== '');
}
/** @throws CanaryError (input) when `value` is none of `choices` */
function readChoice(command, flag, value, choices) {
    const choice = choices.find((each) => each === value);
    if (choice !== undefined)
        return choice;
    throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .W)(command, `${flag} takes ${choices.join(', ')}, not "${value}"`);
}
/** Reads the text of a spec, known by the path that the user wrote. */
async function readSpec(path, io) {
    const { specBytes } = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .compatibilityLimits */ .Po;
    const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, path), 'the compatibility spec', specBytes);
    return { file: path, text };
}
async function compileSource(source, { loadTemplates }, signal) {
    return (0,_compatibility_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compileSpec */ .V)(await (0,_compatibility_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F9)(source), { loadTemplates, signal });
}


/***/ }),

/***/ 9583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLint: () => (/* binding */ createLint)
/* harmony export */ });
/* harmony import */ var _compatibility_lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8676);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7203);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3806);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6603);





const command = 'compat lint';
const help = `Usage: container-canary compat lint <spec> [<spec> …] [options]

Finds what is wrong in compatibility specs, or probably not meant.

      --strict            warnings fail as well
      --output <format>   text, json or github (annotations); default: github inside of a workflow
  -h, --help              this text

Exit codes: 0 nothing is wrong, 1 something is, 2 a spec cannot be read, or usage.
`;
const options = {
    strict: { type: 'boolean', default: false },
    output: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
};
/** `container-canary compat lint`. */
function createLint(dependencies) {
    return async (args, io) => {
        const { values, positionals } = (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFlags */ .b)(command, args, options);
        if (values.help) {
            io.stdout.write(help);
            return 0;
        }
        if (positionals.length === 0)
            throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .W)(command, 'give at least one spec');
        const usual = io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text';
        const output = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readChoice */ .Kf)(command, '--output', values.output ?? usual, [
            'text',
            'json',
            'github',
        ]);
        const results = await Promise.all(positionals.map((file) => lintFile(file, dependencies, io)));
        const findings = results.flatMap((result) => result.findings);
        if (output === 'json')
            io.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
        else {
            const render = output === 'github' ? _render_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAnnotation */ .q4 : _render_js__WEBPACK_IMPORTED_MODULE_3__/* .renderNotice */ .BG;
            io.stdout.write(findings.map(render).join(''));
        }
        if (results.some(({ isReadable }) => !isReadable))
            return 2;
        const fails = findings.some(({ severity }) => severity === 'error' || values.strict);
        return fails ? 1 : 0;
    };
}
/** One spec that cannot be read does not hide what is wrong with the others. */
async function lintFile(file, dependencies, io) {
    try {
        const compiled = await (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .compileSource */ .jy)(await (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readSpec */ .Ot)(file, io), dependencies, io.signal);
        return { isReadable: true, findings: (0,_compatibility_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .lintSpec */ .F)(compiled) };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc) || error.kind !== 'input')
            throw error;
        return { isReadable: false, findings: error.problems.map((each) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problemToNotice */ .PN)(each)) };
    }
}


/***/ }),

/***/ 3806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   BG: () => (/* binding */ renderNotice),
/* harmony export */   PA: () => (/* binding */ renderFleet),
/* harmony export */   q4: () => (/* binding */ renderAnnotation)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4533);

/** `warning: spec.yaml:5:3: message (hint)`. */
function renderNotice({ severity, message, location, hint, code }) {
    const problem = {
        code,
        message,
        ...(location === null ? {} : { location }),
        ...(hint === null ? {} : { hint }),
    };
    return `${severity}: ${printable((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem))}\n`;
}
/** A workflow command of GitHub Actions, which shows the notice at its line. */
function renderAnnotation({ severity, message, location, hint, code }) {
    const properties = [
        ...(location === null
            ? []
            : [`file=${location.file}`, `line=${location.line}`, `col=${location.column}`]),
        `title=${code}`,
    ];
    const escaped = properties.map((property) => escapeData(property).replaceAll(':', '%3A').replaceAll(',', '%2C'));
    const text = hint === null ? message : `${message} (${hint})`;
    return `::${severity} ${escaped.join(',')}::${escapeData(text)}\n`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** The verdict, and for every group of nodes what is missing. */
function renderReport(report) {
    const groups = report.nodes.map((group) => renderGroup(group));
    const count = report.nodes.reduce((sum, { nodes }) => sum + nodes.length, 0);
    const head = count === 1
        ? `${report.verdict}: ${report.source}\n`
        : `${report.verdict}: ${report.source} on ${count} nodes\n`;
    return printable(`${head}${groups.join('')}`);
}
function renderGroup(group) {
    const title = `\n${describeNodes(group.nodes)}: ${group.verdict}${describeBest(group)}\n`;
    const isSettled = group.verdict === 'compatible';
    const sets = group.sets.filter(({ verdict }) => !isSettled || verdict === 'errored');
    return `${title}${sets.map(renderSet).join('')}`;
}
function describeBest({ bestSet, sets }) {
    const best = bestSet === null ? undefined : sets[bestSet];
    return best === undefined ? '' : ` with ${describeSet(best)}`;
}
function describeSet({ index, tag, weight }) {
    const details = [tag, weight === 0 ? '' : `weight ${weight}`].filter((text) => text !== '');
    return `set #${index + 1}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
}
function renderSet(set) {
    const missing = set.missing.map((sentence) => `    - ${sentence}\n`);
    return `  ${describeSet(set)}: ${set.verdict}\n${missing.join('')}`;
}
const shownNodes = 5;
function describeNodes(nodes) {
    const shown = nodes.slice(0, shownNodes).join(', ');
    const more = nodes.length - shownNodes;
    return more > 0 ? `${nodes.length} nodes (${shown}, and ${more} more)` : shown;
}
const marks = {
    compatible: 'yes',
    incompatible: 'no',
    undetermined: '?',
    errored: 'error',
};
/** The matrix image × nodes, nodes with equal answers in one row. */
function renderFleet({ images, groups, nodeCount, nodesForAll }) {
    const names = images.map(({ name }) => name);
    const rows = [
        ['nodes', ...names],
        ...groups.map(({ nodes, verdicts }) => [
            describeNodes(nodes),
            ...verdicts.map((verdict) => marks[verdict]),
        ]),
        ['compatible', ...images.map(({ counts }) => `${counts.compatible} of ${nodeCount}`)],
    ];
    const widths = names
        .concat('')
        .map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const table = rows.map((row) => `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`);
    const excluding = images.flatMap(({ name, mostExcluding }) => mostExcluding === null
        ? []
        : [
            `${name}: rule ${mostExcluding.rule} of set #${mostExcluding.set + 1} excludes ${mostExcluding.nodes} of ${nodeCount} nodes\n`,
        ]);
    const all = nodesForAll.length === 0
        ? 'no node can run all of them\n'
        : `all of them run on ${describeNodes(nodesForAll)}\n`;
    return printable(`${table.join('')}\n${excluding.join('')}${all}`);
}
/** Names and values come from specs and nodes: they must not command the terminal. */
function printable(text) {
    return text.replace(/[^\P{Cc}\n]/gu, '\ufffd');
}


/***/ }),

/***/ 6603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ usageError),
/* harmony export */   b: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);


/**
 * Reads the arguments of a command.
 *
 * @throws CanaryError (input) for an unknown flag, or one without its value
 */
function parseFlags(command, args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw usageError(command, firstSentence(error), error);
    }
}
/** `parseArgs` explains at length; its first sentence says what is wrong. */
function firstSentence(error) {
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).replace(/^TypeError \[\w+\]: /, '');
    return message.split(/\. |\n/, 1)[0] ?? message;
}
function usageError(command, message, cause) {
    const hint = `container-canary ${command} --help tells what there is`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'usage', message, hint }, cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 2129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);


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