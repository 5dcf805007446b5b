"use strict";
exports.id = 4261;
exports.ids = [4261,2758];
exports.modules = {

/***/ 72649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFleet: () => (/* binding */ createFleet),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

// EXTERNAL MODULE: ./src/compatibility/fleet.ts + 10 modules
var fleet = __webpack_require__(9246);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(96961);
// EXTERNAL MODULE: ./src/cli/told.ts
var told = __webpack_require__(60233);
// EXTERNAL MODULE: ./src/features/saved-files.ts
var saved_files = __webpack_require__(42758);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/cli/compat/read-spec.ts
var read_spec = __webpack_require__(36753);
// EXTERNAL MODULE: ./src/cli/compat/render.ts
var render = __webpack_require__(7485);
;// CONCATENATED MODULE: ./src/cli/compat/fleet.ts










const outputs = ['text', 'json'];
const usage = {
    command: 'compat fleet',
    synopsis: '--spec [<name>=]<file> … --features <file …> [options]',
    about: 'Says which of many nodes can run which of many images.',
    flags: {
        spec: {
            type: 'string',
            value: '[<name>=]<file>',
            multiple: true,
            help: 'the compatibility spec of an image; may be given several times',
        },
        features: {
            type: 'string',
            value: '<file …>',
            multiple: true,
            help: 'saved nodes: files, directories, globs, kubectl get nodefeatures -o json',
        },
        tags: {
            type: 'string',
            value: '<tag,…>',
            multiple: true,
            help: 'only the sets with one of these tags',
        },
        output: {
            type: 'string',
            value: '<format>',
            choices: outputs,
            default: 'text',
            help: `${(0,options/* either */.gP)(outputs)} (text)`,
        },
    },
    takesWords: true,
    note: 'Exit codes: 0 every image runs somewhere, 1 an image runs nowhere, 2 bad spec or usage.',
    example: 'container-canary compat fleet --spec app=spec.yaml --features nodes.yaml',
};
/** `container-canary compat fleet`. */
function createFleet(dependencies) {
    return async (args, io) => {
        const given = (0,flags/* readFlags */.uW)(usage, args, io);
        if (given === null)
            return 0;
        const { values, words } = given;
        if (values.spec.length === 0)
            throw (0,flags/* usageError */.Wp)(usage, 'give at least one --spec');
        if (values.features.length === 0)
            throw (0,flags/* usageError */.Wp)(usage, 'give --features');
        const { output } = given.choices();
        const images = values.spec.map(splitName);
        const tags = (0,options/* splitList */.ry)(values.tags);
        const runs = await Promise.all(images.map(async ({ file }) => ({
            compiled: await (0,read_spec/* compileSource */.j)(await (0,read_spec/* readSpec */.O)(file, io), dependencies, io.signal),
            options: { tags },
        })));
        const files = await (0,saved_files.findFeatureFiles)([...values.features, ...words], io.cwd);
        const reports = await (0,fleet/* evaluateSpecs */.y)(runs, await dependencies.loadNodes(files), io.signal);
        const named = images.flatMap(({ name }, index) => {
            const report = reports[index];
            return report === undefined ? [] : [{ name, report }];
        });
        const summary = summarizeFleet(named);
        for (const { notices } of reports) {
            for (const notice of notices)
                io.stderr.write((0,render/* renderNotice */.BG)(notice));
        }
        if (output === 'json')
            (0,told/* printJson */.Q2)(io, { summary, images: named });
        else
            io.stdout.write((0,render/* renderFleet */.PA)(summary));
        return (0,verdict/* exitCodeOfFleet */.RJ)(reports);
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

/***/ 36753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readSpec),
/* harmony export */   j: () => (/* binding */ compileSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compatibility_match_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55204);
/* harmony import */ var _compatibility_spec_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27847);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99750);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37006);





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

/***/ 99373:
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

/***/ 42758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFeatureFiles: () => (/* binding */ findFeatureFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



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