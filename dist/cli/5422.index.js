"use strict";
exports.id = 5422;
exports.ids = [5422,3395];
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
/* harmony import */ var _compatibility_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3981);
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
async function compileSource(source, { loadTemplates }) {
    return (0,_compatibility_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compileSpec */ .V)((0,_compatibility_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F)(source), { loadTemplates });
}


/***/ }),

/***/ 5422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFleet: () => (/* binding */ createFleet)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/compatibility/fleet-summary.ts
/** @param reports each image's report over the same nodes */
function summarizeFleet(reports) {
    const verdicts = new Map();
    for (const { report } of reports) {
        for (const { nodes, verdict } of report.nodes) {
            for (const node of nodes) {
                const known = verdicts.get(node) ?? [];
                known.push(verdict);
                verdicts.set(node, known);
            }
        }
    }
    return {
        nodeCount: verdicts.size,
        images: reports.map(({ name, report }) => ({
            name,
            counts: countVerdicts(report),
            mostExcluding: mostExcludingRule(report),
        })),
        groups: groupNodes(verdicts),
        nodesForAll: [...verdicts]
            .filter(([, list]) => list.every((verdict) => verdict === 'compatible'))
            .map(([node]) => node),
    };
}
function countVerdicts({ nodes }) {
    const counts = { compatible: 0, incompatible: 0, undetermined: 0, errored: 0 };
    for (const group of nodes)
        counts[group.verdict] += group.nodes.length;
    return counts;
}
function mostExcludingRule({ nodes }) {
    const excluded = new Map();
    for (const group of nodes) {
        for (const set of group.sets) {
            for (const [position, rule] of set.rules.entries()) {
                if (rule.verdict !== 'unmatched')
                    continue;
                const key = `${set.index} ${position}`;
                const before = excluded.get(key)?.nodes ?? 0;
                const count = before + group.nodes.length;
                excluded.set(key, { set: set.index, rule: rule.name, nodes: count });
            }
        }
    }
    return [...excluded.values()].reduce((most, rule) => (most === null || rule.nodes > most.nodes ? rule : most), null);
}
function groupNodes(verdicts) {
    const groups = new Map();
    for (const [node, list] of verdicts) {
        const key = list.join();
        const group = groups.get(key) ?? { nodes: [], verdicts: list };
        group.nodes.push(node);
        groups.set(key, group);
    }
    return [...groups.values()].sort((left, right) => right.nodes.length - left.nodes.length);
}

// EXTERNAL MODULE: ./src/compatibility/fleet.ts + 2 modules
var fleet = __webpack_require__(287);
// EXTERNAL MODULE: ./src/compatibility/verdict.ts
var verdict = __webpack_require__(2646);
// EXTERNAL MODULE: ./src/features/saved-files.ts
var saved_files = __webpack_require__(3395);
// EXTERNAL MODULE: ./src/cli/compat/flags.ts
var flags = __webpack_require__(7203);
// EXTERNAL MODULE: ./src/cli/compat/render.ts
var render = __webpack_require__(3806);
// EXTERNAL MODULE: ./src/cli/compat/usage.ts
var usage = __webpack_require__(6603);
;// CONCATENATED MODULE: ./src/cli/compat/fleet.ts








const command = 'compat fleet';
const help = `Usage: container-canary compat fleet --spec [<name>=]<file> … --features <file …> [options]

Says which of many nodes can run which of many images.

      --spec [<name>=]<file>  the compatibility spec of an image; may be given several times
      --features <file …>     saved nodes: files, directories, globs, kubectl get nodefeatures -o json
      --tags <tag,…>          only the sets with one of these tags
      --output <format>       text or json (text)
  -h, --help                  this text

Exit codes: 0 every image runs somewhere, 1 an image runs nowhere, 2 bad spec or usage.
`;
const options = {
    spec: { type: 'string', multiple: true },
    features: { type: 'string', multiple: true },
    tags: { type: 'string', multiple: true },
    output: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h', default: false },
};
/** `container-canary compat fleet`. */
function createFleet(dependencies) {
    return async (args, io) => {
        const { values, positionals } = (0,usage/* parseFlags */.b)(command, args, options);
        if (values.help) {
            io.stdout.write(help);
            return 0;
        }
        if (values.spec === undefined)
            throw (0,usage/* usageError */.W)(command, 'give at least one --spec');
        if (values.features === undefined)
            throw (0,usage/* usageError */.W)(command, 'give --features');
        const output = (0,flags/* readChoice */.Kf)(command, '--output', values.output, ['text', 'json']);
        const images = values.spec.map(splitName);
        const tags = (0,flags/* splitList */.ry)(values.tags ?? []);
        const runs = await Promise.all(images.map(async ({ file }) => ({
            compiled: await (0,flags/* compileSource */.jy)(await (0,flags/* readSpec */.Ot)(file, io), dependencies),
            options: { tags },
        })));
        const files = await (0,saved_files.findFeatureFiles)([...values.features, ...positionals], io.cwd);
        const reports = await (0,fleet/* evaluateSpecs */.y5)(runs, await dependencies.loadNodes(files), io.signal);
        const named = images.flatMap(({ name }, index) => {
            const report = reports[index];
            return report === undefined ? [] : [{ name, report }];
        });
        const summary = summarizeFleet(named);
        for (const { notices } of reports) {
            for (const notice of notices)
                io.stderr.write((0,render/* renderNotice */.BG)(notice));
        }
        io.stdout.write(output === 'json'
            ? `${JSON.stringify({ summary, images: named }, null, 2)}\n`
            : (0,render/* renderFleet */.PA)(summary));
        if ((0,verdict/* verdictOfNodes */.oX)(reports.map(({ verdict }) => verdict)) === 'errored')
            return 2;
        return summary.images.every(({ counts }) => counts.compatible > 0) ? 0 : 1;
    };
}
/** `name=file`; without a name the file names itself. */
function splitName(word) {
    const end = word.indexOf('=');
    if (end > 0)
        return { name: word.slice(0, end), file: word.slice(end + 1) };
    return { name: (0,external_node_path_.basename)(word).replace(/\.ya?ml$/, ''), file: word };
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

/***/ 3395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFeatureFiles: () => (/* binding */ findFeatureFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4533);



/**
 * The files that words name: a file, a directory (its `*.json`, `*.yaml` and `*.yml`), or a glob.
 *
 * @param directory where relative paths start
 * @throws CanaryError (input) for a word that names nothing
 */
async function findFeatureFiles(words, directory) {
    const found = await Promise.all(words.map((word) => findFiles(word, directory)));
    return [...new Set(found.flat())];
}
async function findFiles(word, directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, word);
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (status?.isDirectory() === true) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path);
        const files = names.filter(isFeatureFile).sort();
        return named(word, files.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)));
    }
    if (status !== null)
        return [path];
    if (!/[*?[{]/.test(word))
        return named(word, []);
    const files = [];
    for await (const file of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(word, { cwd: directory }))
        files.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file));
    return named(word, files.sort());
}
function isFeatureFile(name) {
    return /\.(?:json|ya?ml)$/.test(name);
}
function named(word, files) {
    if (files.length > 0)
        return files;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
        code: 'features-missing',
        message: `${word} names no file with node features`,
        hint: 'save some with container-canary features > node.json',
    });
}


/***/ })

};
;