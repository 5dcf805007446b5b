"use strict";
exports.id = 32;
exports.ids = [32,674];
exports.modules = {

/***/ 674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   thisMachine: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** What the compatibility commands use when they are run by a person. */
const thisMachine = {
    loadTemplates: async () => (await Promise.all(/* import() */[__webpack_require__.e(5934), __webpack_require__.e(2450), __webpack_require__.e(6344)]).then(__webpack_require__.bind(__webpack_require__, 6344))).compileTemplate,
    discover: async (hostRoot, io) => {
        const { discoverNode } = await Promise.all(/* import() */[__webpack_require__.e(2450), __webpack_require__.e(590), __webpack_require__.e(5533)]).then(__webpack_require__.bind(__webpack_require__, 8904));
        return await discoverNode(null, io.env, io.signal, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, hostRoot));
    },
    loadNodes: async (paths) => {
        const { loadNodeFeatures } = await Promise.all(/* import() */[__webpack_require__.e(2450), __webpack_require__.e(2633)]).then(__webpack_require__.bind(__webpack_require__, 2633));
        return await loadNodeFeatures(paths);
    },
    fetchSpec,
};
async function fetchSpec({ image, flags }, io) {
    const { findAttachedSpec } = await Promise.all(/* import() */[__webpack_require__.e(2450), __webpack_require__.e(733), __webpack_require__.e(4504), __webpack_require__.e(8996), __webpack_require__.e(7704)]).then(__webpack_require__.bind(__webpack_require__, 7704));
    const { spec, digest } = await findAttachedSpec(image, flags, io);
    return { text: spec, digest };
}


/***/ }),

/***/ 2915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/compatibility/match/back-references.ts
var back_references = __webpack_require__(3589);
// EXTERNAL MODULE: ../../main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(3645);
// EXTERNAL MODULE: ./src/compatibility/spec/yaml-scalar.ts
var yaml_scalar = __webpack_require__(4537);
;// CONCATENATED MODULE: ./src/compatibility/say/safe-yaml.ts
/** YAML that parsers of 1.1 and 1.2 read alike. */


/** Text is quoted wherever some parser could take it for something else than text. */
function toSafeYaml(value) {
    const document = new dist/* Document */.yo(value, { aliasDuplicateObjects: false });
    (0,dist/* visit */.YR)(document, {
        Scalar: (_key, node) => {
            if (typeof node.value !== 'string' || node.value.includes('\n'))
                return;
            node.type = isPlain(node.value) ? 'PLAIN' : 'QUOTE_DOUBLE';
        },
        Pair: (_key, pair) => {
            if ((0,dist/* isScalar */.jn)(pair.key) && typeof pair.key.value === 'string') {
                pair.key.type = isPlain(pair.key.value) ? 'PLAIN' : 'QUOTE_DOUBLE';
            }
        },
    });
    return document.toString({ lineWidth: 0 });
}
function isPlain(text) {
    if (!/^[A-Za-z][A-Za-z0-9_./-]*$/.test(text))
        return false;
    const scalar = { kind: 'scalar', text, plain: true, tag: null, offset: 0 };
    return (0,yaml_scalar/* readScalar */.$t)(scalar).type === 'string';
}

;// CONCATENATED MODULE: ./src/compatibility/say/export.ts
/**
 * What Kubernetes needs so that only nodes that fit are chosen. Sets are alternatives and all rules
 * of a set are required; each target says that in its own way.
 */




const exportTargets = ['nodefeaturegroup', 'nodefeaturerule', 'nodeaffinity'];
/**
 * Renders a spec as YAML.
 *
 * - `nodefeaturegroup`: one NodeFeatureGroup a set, with one rule, since a group takes nodes that any
 *   of its rules matches.
 * - `nodefeaturerule`: one NodeFeatureRule that labels the nodes of each set.
 * - `nodeaffinity`: the `affinity` of a Pod that asks for those labels; weights become preferences.
 *
 * @throws CanaryError (input) for what the target cannot say
 */
function exportSpec(spec, target, options) {
    const sets = spec.sets.filter(({ tag }) => options.tags.length === 0 || options.tags.includes(tag));
    if (sets.length === 0) {
        throw new errors/* CanaryError */.Rc('input', {
            code: 'nothing-to-export',
            message: `${spec.source} has no compatibility set to export`,
        });
    }
    refuseNullExpressions(sets);
    switch (target) {
        case 'nodefeaturegroup':
            return sets.map((set) => toSafeYaml(nodeFeatureGroup(set, options))).join('---\n');
        case 'nodefeaturerule':
            return toSafeYaml(nodeFeatureRule(sets, options));
        case 'nodeaffinity':
            return toSafeYaml(nodeAffinity(sets, options));
    }
}
const apiVersion = 'nfd.k8s-sigs.io/v1alpha1';
function nodeFeatureGroup(set, options) {
    refuseBackReferences(set);
    const { namespace } = options;
    return {
        apiVersion,
        kind: 'NodeFeatureGroup',
        metadata: { name: nameOfSet(set, options), ...(namespace === null ? {} : { namespace }) },
        spec: { featureGroupRules: [mergeRules(set)] },
    };
}
/** One rule that matches where all rules of the set do. */
function mergeRules(set) {
    const matchFeatures = set.rules.flatMap((rule) => rule.matchFeatures);
    const alternatives = set.rules
        .filter(({ matchAny }) => matchAny.length > 0)
        .map(({ matchAny }) => matchAny.map((element) => element.matchFeatures));
    const combinations = alternatives.reduce((product, { length }) => product * length, 1);
    if (combinations > limits/* compatibilityLimits */.Po.exportedAlternatives) {
        throw new errors/* CanaryError */.Rc('input', {
            code: 'export-too-large',
            message: `the alternatives of this set combine in ${combinations} ways; at most ${limits/* compatibilityLimits */.Po.exportedAlternatives} are exported`,
            location: set.location,
        });
    }
    const matchAny = alternatives.length === 0 ? [] : combine(alternatives);
    return {
        name: set.rules.map(({ name }) => name).join(' and ') || 'any node',
        ...exportMatchers(matchFeatures, matchAny),
    };
}
/** Every way to take one alternative of each rule. */
function combine(alternatives) {
    return alternatives.reduce((ways, choices) => ways.flatMap((way) => choices.map((choice) => [...way, ...choice])), [[]]);
}
/** Rules run in order, so each sets a variable, and a last one asks for all of them. */
function nodeFeatureRule(sets, options) {
    const rules = sets.flatMap((set) => {
        const markers = set.rules.map((_, index) => `${nameOfSet(set, options)}.${index}`);
        const steps = set.rules.map((rule, index) => exportRule(rule, markers[index] ?? ''));
        const expressions = Object.fromEntries(markers.map((marker) => [marker, { op: 'IsTrue' }]));
        const matchFeatures = [{ feature: back_references/* backReferenceKey */.G, matchExpressions: expressions }];
        const label = {
            name: `${nameOfSet(set, options)}: all rules`,
            labels: { [labelOfSet(set, options)]: 'true' },
            ...(markers.length === 0 ? {} : { matchFeatures }),
        };
        return [...steps, label];
    });
    return { apiVersion, kind: 'NodeFeatureRule', metadata: { name: options.name }, spec: { rules } };
}
/** In a cluster the variables of a rule, its mark among them, are set only where it matches. */
function exportRule(rule, mark) {
    const { name, vars, varsTemplate, matchFeatures, matchAny } = rule;
    return {
        name,
        vars: { ...Object.fromEntries(vars), [mark]: 'true' },
        ...(varsTemplate === '' ? {} : { varsTemplate }),
        ...exportMatchers(matchFeatures, matchAny.map((element) => element.matchFeatures)),
    };
}
function exportMatchers(matchFeatures, matchAny) {
    return {
        ...(matchFeatures.length === 0 ? {} : { matchFeatures: matchFeatures.map(exportTerm) }),
        ...(matchAny.length === 0
            ? {}
            : { matchAny: matchAny.map((terms) => ({ matchFeatures: terms.map(exportTerm) })) }),
    };
}
function nodeAffinity(sets, options) {
    const termOf = (set) => ({
        matchExpressions: [{ key: labelOfSet(set, options), operator: 'In', values: ['true'] }],
    });
    const preferred = sets
        .filter(({ weight }) => weight > 0n)
        .map((set) => ({
        // Kubernetes takes weights from 1 to 100.
        weight: Number(set.weight > 100n ? 100n : set.weight),
        preference: termOf(set),
    }));
    return {
        affinity: {
            nodeAffinity: {
                requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: sets.map(termOf) },
                ...(preferred.length === 0
                    ? {}
                    : { preferredDuringSchedulingIgnoredDuringExecution: preferred }),
            },
        },
    };
}
function exportTerm({ feature, matchExpressions, matchName }) {
    return {
        feature,
        ...(matchExpressions === null
            ? {}
            : {
                matchExpressions: Object.fromEntries([...matchExpressions].map(([name, { expression }]) => [
                    name,
                    expression === null ? null : exportExpression(expression),
                ])),
            }),
        ...(matchName === null ? {} : { matchName: exportExpression(matchName) }),
    };
}
function exportExpression({ op, value, type }) {
    return { op, ...(value.length === 0 ? {} : { value }), ...(type === '' ? {} : { type }) };
}
function nameOfSet({ tag, index }, { name }) {
    const suffix = tag
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    // The position keeps two sets with the same tag apart.
    return `${name}-${index}${suffix === '' ? '' : `-${suffix}`}`.slice(0, 55).replace(/-$/, '');
}
function labelOfSet(set, options) {
    return `feature.node.kubernetes.io/compat-${nameOfSet(set, options)}`;
}
/** A group's rules do not see each other, so variables cannot be asked for. */
function refuseBackReferences(set) {
    const problems = set.rules
        .flatMap(({ matchFeatures, matchAny }) => [{ matchFeatures }, ...matchAny])
        .flatMap(({ matchFeatures }) => matchFeatures)
        .filter(({ feature }) => feature.toLowerCase() === back_references/* backReferenceKey */.G)
        .map(({ location }) => ({
        code: 'export-back-reference',
        message: 'a NodeFeatureGroup cannot ask for variables of other rules',
        location,
        hint: 'export to nodefeaturerule instead',
    }));
    throwIfAny(problems);
}
function refuseNullExpressions(sets) {
    const problems = sets
        .flatMap(({ rules }) => rules)
        .flatMap(({ matchFeatures, matchAny }) => [{ matchFeatures }, ...matchAny])
        .flatMap(({ matchFeatures }) => matchFeatures)
        .flatMap(({ matchExpressions }) => [...(matchExpressions ?? [])])
        .filter(([, { expression }]) => expression === null)
        .map(([name, { location }]) => ({
        code: 'null-expression',
        message: `${name} has no expression`,
        location,
    }));
    throwIfAny(problems);
}
function throwIfAny(problems) {
    const [first, ...rest] = problems.slice(0, limits/* compatibilityLimits */.Po.problems);
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
}

// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(9810);
// EXTERNAL MODULE: ./src/compatibility/say/lint.ts + 3 modules
var lint = __webpack_require__(195);
// EXTERNAL MODULE: ./src/cli/compat/dependencies-of-this-machine.ts
var dependencies_of_this_machine = __webpack_require__(674);
// EXTERNAL MODULE: ./src/cli/compat/flags.ts
var flags = __webpack_require__(7203);
// EXTERNAL MODULE: ./src/cli/compat/render.ts
var render = __webpack_require__(3806);
// EXTERNAL MODULE: ./src/cli/compat/usage.ts
var usage = __webpack_require__(6603);
;// CONCATENATED MODULE: ./src/cli/compat/export.ts








const command = 'compat export';
const help = `Usage: container-canary compat export <spec> --as <target> [options]

Prints what Kubernetes needs so that only nodes that fit the spec are chosen.

      --as <target>        nodefeaturegroup, nodefeaturerule or nodeaffinity
      --name <name>        names the objects and labels (default: the file's name)
      --namespace <name>   of NodeFeatureGroups
      --tags <tag,…>       only the sets with one of these tags
  -h, --help               this text

A node affinity asks for the labels that the NodeFeatureRule of the same name sets.
`;
const export_options = {
    as: { type: 'string' },
    name: { type: 'string' },
    namespace: { type: 'string' },
    tags: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h', default: false },
};
/** `container-canary compat export`. */
const run = async (args, io) => {
    const { values, positionals } = (0,options/* readOptions */.Tt)(command, args, export_options);
    if (values.help) {
        io.stdout.write(help);
        return 0;
    }
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0)
        throw (0,usage/* usageError */.W)(command, 'give one spec');
    if (values.as === undefined)
        throw (0,usage/* usageError */.W)(command, 'give --as');
    const target = (0,flags/* readChoice */.Kf)(command, '--as', values.as, exportTargets);
    const name = values.name ?? nameOf(file);
    if (!/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(name)) {
        throw (0,usage/* usageError */.W)(command, `--name takes up to 40 lower case letters, digits and dashes, not "${name}"`);
    }
    const compiled = await (0,flags/* compileSource */.jy)(await (0,flags/* readSpec */.Ot)(file, io), dependencies_of_this_machine.thisMachine, io.signal);
    for (const notice of (0,lint/* adviseOnSpec */.X)(compiled))
        io.stderr.write((0,render/* renderNotice */.BG)(notice));
    const { spec } = compiled;
    const tags = (0,flags/* splitList */.ry)(values.tags ?? []);
    io.stdout.write(exportSpec(spec, target, { name, namespace: values.namespace ?? null, tags }));
    return 0;
};
function nameOf(file) {
    return (0,external_node_path_.basename)(file)
        .replace(/\.ya?ml$/, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 40);
}


/***/ }),

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