"use strict";
exports.id = 7195;
exports.ids = [7195,3395];
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
/* harmony import */ var _compatibility_match_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4991);
/* harmony import */ var _compatibility_spec_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4405);
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
    const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, path), 'the compatibility spec', specBytes);
    return { file: path, text };
}
async function compileSource(source, { loadTemplates }, signal) {
    return (0,_compatibility_match_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compileSpec */ .V)(await (0,_compatibility_spec_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F9)(source), { loadTemplates, signal });
}


/***/ }),

/***/ 7682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFleet: () => (/* binding */ createFleet)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/compatibility/say/fleet-summary.ts
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

// EXTERNAL MODULE: ./src/compatibility/fleet.ts + 9 modules
var fleet = __webpack_require__(5129);
// EXTERNAL MODULE: ./src/features/saved-files.ts
var saved_files = __webpack_require__(3395);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(761);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(9810);
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
const fleet_options = {
    spec: { type: 'string', multiple: true },
    features: { type: 'string', multiple: true },
    tags: { type: 'string', multiple: true },
    output: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h', default: false },
};
/** `container-canary compat fleet`. */
function createFleet(dependencies) {
    return async (args, io) => {
        const { values, positionals } = (0,options/* readOptions */.Tt)(command, args, fleet_options);
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
            compiled: await (0,flags/* compileSource */.jy)(await (0,flags/* readSpec */.Ot)(file, io), dependencies, io.signal),
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
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1788);

/** `warning: spec.yaml:5:3: message (hint)`. */
function renderNotice({ severity, message, location, hint, code }) {
    const problem = {
        code,
        message,
        ...(location === null ? {} : { location }),
        ...(hint === null ? {} : { hint }),
    };
    return `${severity}: ${printable((0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .tellProblem */ .J)(problem))}\n`;
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
/* harmony export */   W: () => (/* binding */ usageError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4533);

function usageError(command, message, cause) {
    const hint = `container-canary ${command} --help tells what there is`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'usage', message, hint }, cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XZ: () => (/* binding */ monotonicNow),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
const systemClock = {
    now: () => performance.now(),
    date: () => new Date(),
    sleep,
};
/** Ends early, without an error, when the signal aborts. */
function sleep(milliseconds, signal) {
    if (signal.aborted || milliseconds <= 0)
        return Promise.resolve();
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener('abort', done, { once: true });
    });
}
/**
 * Milliseconds of a clock that never goes back. `performance.now()` loads a module of some
 * milliseconds, which is a fifth of what a command about one node may take.
 */
function monotonicNow() {
    return process.uptime() * 1000;
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


/***/ }),

/***/ 9810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   Vn: () => (/* binding */ readTogether),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   e2: () => (/* binding */ readEach)
/* harmony export */ });
/* unused harmony export readBoolean */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);



/**
 * Reads a command's options. One that takes a single value and is given two that differ is refused:
 * whichever counted, the other one would be silently lost.
 *
 * @param words whether there may be words that are no options
 * @throws CanaryError (input) when an option is unknown, lacks its value, or contradicts itself
 */
function readOptions(command, args, config, { words } = { words: true }) {
    const hint = `container-canary ${command} --help tells what there is`;
    const { values, positionals, tokens } = parse(args, config, hint);
    const problems = contradictions(tokens, config).map((message) => ({
        code: 'usage',
        message,
        hint,
    }));
    const [unexpected] = positionals;
    if (!words && unexpected !== undefined) {
        const message = `unexpected argument ${JSON.stringify(unexpected)}`;
        problems.push({ code: 'usage', message, hint });
    }
    throwTogether(problems);
    return { values, positionals };
}
function parse(args, options, hint) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, tokens: true });
    }
    catch (error) {
        // Its first sentence says what is wrong; the others explain how to write odd values.
        const [message = ''] = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split(/\. |\n/, 1);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'usage', message, hint }, { cause: error });
    }
}
function contradictions(tokens, config) {
    const given = new Map();
    for (const token of tokens) {
        if (token.kind !== 'option' || token.value === undefined)
            continue;
        if (config[token.name]?.multiple === true)
            continue;
        given.set(token.name, (given.get(token.name) ?? new Set()).add(token.value));
    }
    return [...given]
        .filter(([, values]) => values.size > 1)
        .map(([name, values]) => {
        const list = [...values].map((value) => JSON.stringify(value)).join(' and ');
        return `--${name} takes one value, and is given ${list}`;
    });
}
/**
 * The results of several readers. What is wrong with any of them is told together, each sentence
 * once.
 *
 * @throws CanaryError (input)
 */
function readTogether(readers) {
    const problems = [];
    const results = Object.entries(readers).map(([name, read]) => {
        try {
            return [name, read()];
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc) || error.kind !== 'input')
                throw error;
            problems.push(...error.problems);
            return [name, undefined];
        }
    });
    throwTogether(problems);
    // Each name has what its reader gave: one that gave nothing has thrown.
    return Object.fromEntries(results);
}
/** As {@link readTogether}, for every entry of a list. @throws CanaryError (input) */
function readEach(items, read) {
    const readers = items.map((item, index) => [String(index), () => read(item)]);
    return Object.values(readTogether(Object.fromEntries(readers)));
}
function throwTogether(problems) {
    const [first, ...rest] = [
        ...new Map(problems.map((problem) => [problem.message, problem])).values(),
    ];
    if (first !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc('input', [first, ...rest]);
}
/**
 * A length of time as people write it: `10`, `10s`, `2m`, `500ms`.
 *
 * @returns milliseconds
 * @throws CanaryError (input)
 */
function readDuration(text, name) {
    const [, digits, unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text.trim()) ?? [];
    const factors = { ms: 1, s: 1_000, m: 60_000 };
    const milliseconds = Number(digits) * (factors[unit] ?? Number.NaN);
    if (milliseconds > 0 && milliseconds <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .runLimits */ .g2.longest)
        return milliseconds;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no length of time`,
        hint: 'write seconds, or 500ms, 10s, 2m; at most 24 hours',
    });
}
/** @throws CanaryError (input) */
function readCount(text, name, most) {
    const count = /^\d+$/.test(text.trim()) ? Number(text) : 0;
    if (count >= 1 && count <= most)
        return count;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no whole number from 1 to ${most}`,
    });
}
/** `true` or `false` as YAML 1.2 writes them, which is what a workflow can hold. @throws CanaryError (input) */
function readBoolean(text, name) {
    if (['true', 'True', 'TRUE'].includes(text))
        return true;
    if (['false', 'False', 'FALSE'].includes(text))
        return false;
    throw inputError({ code: 'usage', message: `${name} is "${text}"; it is one of true, false` });
}
/** @throws CanaryError (input) */
function readChoice(text, name, choices) {
    const chosen = choices.find((choice) => choice === text);
    if (chosen !== undefined)
        return chosen;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}"; it is one of ${choices.join(', ')}`,
    });
}
/** `NAME=value` pairs, as build arguments are given. @throws CanaryError (input) */
function readPairs(pairs, name) {
    const entries = readEach(pairs, (pair) => {
        const cut = pair.indexOf('=');
        if (cut > 0)
            return [pair.slice(0, cut), pair.slice(cut + 1)];
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'usage', message: `${name} wants NAME=value, not "${pair}"` });
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 1939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   a8: () => (/* binding */ NotRegularError),
/* harmony export */   f8: () => (/* binding */ readBetween)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/**
 * Files that a person named. A path may lead to a pipe that nobody writes to, to a device without an
 * end, to a file of the kernel that waits: none of them may hold a run up, or fill its memory.
 */


/** The path leads to something that has no bytes with an end. */
class NotRegularError extends Error {
    name = 'NotRegularError';
    /** Such as `a named pipe`. */
    kind;
    constructor(kind) {
        super(`it is ${kind}, not a regular file`);
        this.kind = kind;
    }
}
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Opens a file for reading, and never waits for it.
 *
 * @throws NotRegularError; the system's error where it cannot be opened
 */
async function openRegularFile(path) {
    // Looked at first: opening alone sets some devices going.
    requireRegular(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path));
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        requireRegular(await handle.stat());
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/**
 * Reads a small file whole. Its size is not believed: files of the kernel say that they are empty.
 *
 * @returns null when it has more than `maxBytes`
 * @throws NotRegularError; the system's error where it cannot be read
 */
function readRegularFile(path, maxBytes) {
    requireRegular((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path));
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        requireRegular(found);
        if (found.size > maxBytes)
            return null;
        return readUpTo(descriptor, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** One byte more than is taken tells that there is more. */
function readUpTo(descriptor, maxBytes) {
    const parts = [];
    let size = 0;
    for (;;) {
        const part = Buffer.alloc(Math.min(maxBytes + 1 - size, partBytes));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, part, 0, part.length, null);
        if (count === 0)
            return Buffer.concat(parts);
        parts.push(part.subarray(0, count));
        size += count;
        if (size > maxBytes)
            return null;
    }
}
const partBytes = 65_536;
function requireRegular(found) {
    if (!found.isFile())
        throw new NotRegularError(kindOf(found));
}
function kindOf(found) {
    if (found.isDirectory())
        return 'a directory';
    if (found.isFIFO())
        return 'a named pipe';
    if (found.isSocket())
        return 'a socket';
    return 'a device';
}
/** The content between two places of an open file, which stays open whatever becomes of the reader. */
async function* readBetween(handle, start, end) {
    for (let position = start; position < end;) {
        const part = Buffer.allocUnsafe(Math.min(end - position, largePartBytes));
        const { bytesRead } = await handle.read(part, 0, part.length, position);
        if (bytesRead === 0)
            return;
        position += bytesRead;
        yield part.subarray(0, bytesRead);
    }
}
const largePartBytes = 262_144;


/***/ }),

/***/ 761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ verdictOfNode),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   VS: () => (/* binding */ verdictOfSet),
/* harmony export */   Wp: () => (/* binding */ verdictOfChecks),
/* harmony export */   iu: () => (/* binding */ bestSetOf),
/* harmony export */   oX: () => (/* binding */ verdictOfNodes),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** Errored is worse than failed: it says that nobody knows. Nothing at all is no pass either. */
function worstVerdict(verdicts) {
    if (verdicts.length === 0 || verdicts.includes('errored'))
        return 'errored';
    return verdicts.includes('failed') ? 'failed' : 'passed';
}
/** Of the checks of one Validator. Only what ran and passed is a pass; one that never ran is none. */
function verdictOfChecks(outcomes) {
    if (outcomes.length === 0 || outcomes.includes('errored'))
        return 'errored';
    return outcomes.every((outcome) => outcome === 'passed') ? 'passed' : 'failed';
}
/** 0 passed, 1 failed, 2 when only the input is at fault, 3 for everything else. */
function exitCodeOf(report) {
    if (report.verdict === 'passed')
        return 0;
    if (report.verdict === 'failed')
        return 1;
    const isInput = report.errors.length > 0 && report.errors.every(({ kind }) => kind === 'input');
    return isInput ? 2 : 3;
}
/**
 * All rules of a set are required. A broken rule breaks the question, whatever the other rules say;
 * else one rule that matches in no world decides.
 */
function verdictOfSet(rules) {
    if (rules.includes('errored'))
        return 'errored';
    if (rules.includes('unmatched'))
        return 'incompatible';
    return rules.includes('undetermined') ? 'undetermined' : 'compatible';
}
/**
 * Sets are alternatives, so one that is compatible wins. Where none is, a broken set comes before
 * one that cannot be determined: undetermined may pass a gate, a broken question must not. Without
 * any set nothing says that the image may run, so the answer is no.
 */
function verdictOfNode(sets) {
    const order = ['compatible', 'errored', 'undetermined'];
    return order.find((verdict) => sets.includes(verdict)) ?? 'incompatible';
}
/** The worst answer of all nodes; where none was asked, nobody knows. */
function verdictOfNodes(nodes) {
    if (nodes.length === 0)
        return 'errored';
    const order = ['errored', 'incompatible', 'undetermined'];
    return order.find((verdict) => nodes.includes(verdict)) ?? 'compatible';
}
/** Index of the compatible set with the highest weight, the first one on ties; null without one. */
function bestSetOf(sets) {
    let best = null;
    for (const [index, { verdict, weight }] of sets.entries()) {
        if (verdict !== 'compatible')
            continue;
        if (best === null || weight > (sets[best]?.weight ?? 0))
            best = index;
    }
    return best;
}


/***/ }),

/***/ 2129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   o$: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4533);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1939);


/** A place in a text; it says what the text was read from. */
function placeIn({ file, origin }, line = 1, column = 1) {
    return { file, line, column, ...(origin === undefined ? {} : { origin }) };
}
/**
 * Reads a file that a person wrote, never more than `maxBytes`.
 *
 * @param path where it is
 * @param what its role in a sentence, such as `the manifest`
 * @throws CanaryError (input) when it is missing, a directory, unreadable, too large or not UTF-8
 */
function readSource(path, what, maxBytes) {
    // What is small is read at once: a promise for each part of it would cost more than the file.
    return new Promise((resolve) => {
        resolve({ file: path, text: decodeUtf8(readBytes(path, what, maxBytes), path, what) });
    });
}
function readBytes(path, what, maxBytes) {
    let bytes;
    try {
        bytes = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(path, maxBytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(unreadable(error, path, what), { cause: error });
    }
    if (bytes !== null)
        return bytes;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'file-too-large',
        message: `${what} ${path} is too large: at most ${maxBytes} bytes are read`,
    });
}
function unreadable(error, path, what) {
    if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .NotRegularError */ .a8) {
        return {
            code: 'file-not-regular',
            message: `${what} ${path} is ${error.kind}, not a regular file`,
        };
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(error) === 'ENOENT'
        ? { code: 'file-missing', message: `${what} ${path} does not exist` }
        : { code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
}
/** @throws CanaryError (input) when the bytes are not UTF-8. */
function decodeUtf8(bytes, file, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'file-not-text', message: `${what} ${file} is not UTF-8 text` }, { cause: error });
    }
}


/***/ })

};
;