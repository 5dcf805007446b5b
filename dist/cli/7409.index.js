"use strict";
exports.id = 7409;
exports.ids = [7409,1833];
exports.modules = {

/***/ 81833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inferOnThisMachine: () => (/* binding */ inferOnThisMachine),
/* harmony export */   thisMachine: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** What the compatibility commands use when they are run by a person. */
const thisMachine = {
    loadTemplates: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(1184)]).then(__webpack_require__.bind(__webpack_require__, 21184))).compileTemplate,
    discover: async (hostRoot, io) => {
        const { discoverNode } = await Promise.all(/* import() */[__webpack_require__.e(911), __webpack_require__.e(6675)]).then(__webpack_require__.bind(__webpack_require__, 26895));
        return await discoverNode(null, io.env, io.signal, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, hostRoot));
    },
    loadNodes: async (paths) => {
        const { loadNodeFeatures } = await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(9034)]).then(__webpack_require__.bind(__webpack_require__, 10498));
        return await loadNodeFeatures(paths);
    },
    fetchSpec,
};
/** The same for `compat infer`. */
const inferOnThisMachine = {
    loadTemplates: thisMachine.loadTemplates,
    openImage: async (request, io) => {
        const { openToRead } = await Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(8030), __webpack_require__.e(4578), __webpack_require__.e(4384), __webpack_require__.e(7724), __webpack_require__.e(4562), __webpack_require__.e(6664), __webpack_require__.e(7701), __webpack_require__.e(513)]).then(__webpack_require__.bind(__webpack_require__, 70937));
        return await openToRead(request, io);
    },
    loadExamine: async () => (await Promise.all(/* import() */[__webpack_require__.e(9934), __webpack_require__.e(8367)]).then(__webpack_require__.bind(__webpack_require__, 99934))).examineProgram,
};
async function fetchSpec({ image, flags }, io) {
    const { findAttachedSpec } = await Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(8873), __webpack_require__.e(2435)]).then(__webpack_require__.bind(__webpack_require__, 56153));
    const { spec, digest } = await findAttachedSpec(image, flags, io);
    return { text: spec, digest };
}


/***/ }),

/***/ 63158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/compatibility/match/back-references.ts
var back_references = __webpack_require__(11762);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/compatibility/spec/yaml-scalar.ts
var yaml_scalar = __webpack_require__(25816);
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
    (0,errors/* refuseProblems */.nN)(problems.slice(0, limits/* compatibilityLimits */.Po.problems));
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
    (0,errors/* refuseProblems */.nN)(problems.slice(0, limits/* compatibilityLimits */.Po.problems));
}

// EXTERNAL MODULE: ./src/compatibility/say/lint.ts + 3 modules
var lint = __webpack_require__(1772);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(96961);
// EXTERNAL MODULE: ./src/cli/compat/dependencies-of-this-machine.ts
var dependencies_of_this_machine = __webpack_require__(81833);
// EXTERNAL MODULE: ./src/cli/compat/read-spec.ts
var read_spec = __webpack_require__(36753);
// EXTERNAL MODULE: ./src/cli/compat/render.ts
var render = __webpack_require__(7485);
;// CONCATENATED MODULE: ./src/cli/compat/export.ts








const usage = {
    command: 'compat export',
    synopsis: '<spec> --as <target> [options]',
    about: 'Prints what Kubernetes needs so that only nodes that fit the spec are chosen.',
    flags: {
        as: { type: 'string', value: '<target>', choices: exportTargets, help: (0,options/* either */.gP)(exportTargets) },
        name: {
            type: 'string',
            value: '<name>',
            help: "names the objects and labels (default: the file's name)",
        },
        namespace: { type: 'string', value: '<name>', help: 'of NodeFeatureGroups' },
        tags: {
            type: 'string',
            value: '<tag,…>',
            multiple: true,
            help: 'only the sets with one of these tags',
        },
    },
    takesWords: true,
    note: 'A node affinity asks for the labels that the NodeFeatureRule of the same name sets.',
    example: 'container-canary compat export spec.yaml --as nodeaffinity',
};
/** `container-canary compat export`. */
const run = async (args, io) => {
    const given = (0,flags/* readFlags */.uW)(usage, args, io);
    if (given === null)
        return 0;
    const { values, words } = given;
    const [file, ...others] = words;
    if (file === undefined || others.length > 0)
        throw (0,flags/* usageError */.Wp)(usage, 'give one spec');
    const { as: target } = given.choices();
    if (target === undefined)
        throw (0,flags/* usageError */.Wp)(usage, 'give --as');
    const name = values.name ?? nameOf(file);
    if (!/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(name)) {
        throw (0,flags/* usageError */.Wp)(usage, `--name takes up to 40 lower case letters, digits and dashes, not "${name}"`);
    }
    const compiled = await (0,read_spec/* compileSource */.j)(await (0,read_spec/* readSpec */.O)(file, io), dependencies_of_this_machine.thisMachine, io.signal);
    for (const notice of (0,lint/* adviseOnSpec */.X)(compiled))
        io.stderr.write((0,render/* renderNotice */.BG)(notice));
    const { spec } = compiled;
    const tags = (0,options/* splitList */.ry)(values.tags);
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

/***/ 67880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/**
 * The lines of a text, looked for when the first place is asked for. The parser counts lines as well,
 * but loses some of those it skips after an error, and every place behind them is wrong then.
 */
function linesOf(text) {
    let known;
    return {
        placeOf: (offset) => {
            const starts = (known ??= startsOf(text));
            const inside = Math.min(Math.max(0, offset), text.length);
            const line = lineAt(starts, inside);
            return { line, column: inside - (starts[line - 1] ?? 0) + 1 };
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
        starts.push(end + 1);
    }
    return starts;
}
/** The last line that starts at or before the offset, from 1. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}


/***/ })

};
;