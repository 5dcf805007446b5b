"use strict";
exports.id = 3495;
exports.ids = [3495,4284];
exports.modules = {

/***/ 7043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createBackReferences),
/* harmony export */   G: () => (/* binding */ backReferenceKey)
/* harmony export */ });
/* harmony import */ var _feature_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1387);

const backReferenceKey = 'rule.matched';
function createBackReferences(node) {
    const base = (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_0__/* .viewFeature */ .S)(node, backReferenceKey);
    const known = new Map(base.attributes ?? []);
    const names = new Set(base.unknown?.names ?? []);
    const unknown = { names, any: base.unknown?.any ?? false, instances: false };
    // One object that changes in place: every rule would need a new one otherwise.
    const view = { ...base };
    const showUnknown = () => {
        view.unknown = unknown.any || names.size > 0 ? unknown : null;
    };
    showUnknown();
    return {
        view,
        size: () => known.size + names.size,
        create: () => {
            view.existence = 'present';
            view.attributes = known;
        },
        set: (name, value) => {
            known.set(name, value);
        },
        setMaybe: (name) => {
            known.delete(name);
            names.add(name);
            showUnknown();
        },
        setAnything: () => {
            known.clear();
            unknown.any = true;
            showUnknown();
        },
    };
}


/***/ }),

/***/ 7495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ compileSpec)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/compatibility/back-references.ts
var back_references = __webpack_require__(7043);
// EXTERNAL MODULE: ./src/compatibility/expression.ts + 1 modules
var compatibility_expression = __webpack_require__(4744);
// EXTERNAL MODULE: ./src/compatibility/go-text.ts
var go_text = __webpack_require__(1941);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
;// CONCATENATED MODULE: ./src/compatibility/pattern.ts


/** Loads the pattern library; a spec without patterns need not. */
async function loadPatternCompiler() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 5934).then(__webpack_require__.bind(__webpack_require__, 5934));
    return createPatternCompiler(RE2JS);
}
/** A compiler for the patterns of one spec, which share their bounds. */
function createPatternCompiler(library) {
    const shared = { size: 0, answers: 0 };
    const known = new Map();
    return (patterns) => {
        const key = JSON.stringify(patterns);
        const compiled = known.get(key) ?? compileBounded(library, patterns, shared);
        known.set(key, compiled);
        return compiled;
    };
}
function compileBounded(library, patterns, shared) {
    const sizes = patterns.map(sizeOf);
    const size = sizes.reduce((sum, each) => sum + each, 0);
    if (sizes.some((each) => each > limits/* compatibilityLimits */.Po.patternSize)) {
        return { ok: false, syntax: false, reason: 'the pattern is too large' };
    }
    shared.size += size;
    if (shared.size > limits/* compatibilityLimits */.Po.patternSizes) {
        return { ok: false, syntax: false, reason: 'the patterns of the spec are too large together' };
    }
    return compile(library, patterns, size, shared);
}
function compile(library, patterns, size, shared) {
    try {
        const compiled = patterns.map((pattern) => library.compile(pattern));
        const remembered = new Map();
        const search = (text, work) => {
            const known = remembered.get(text);
            if (known !== undefined)
                return known;
            work.spent += size * (text.length + 1);
            if (work.spent > limits/* compatibilityLimits */.Po.patternWork)
                return null;
            const found = compiled.some((pattern) => pattern.matcher(text).find());
            if (shared.answers++ < limits/* compatibilityLimits */.Po.rememberedSearches)
                remembered.set(text, found);
            return found;
        };
        return { ok: true, search };
    }
    catch (error) {
        return { ok: false, syntax: true, reason: (0,errors/* messageOf */.bD)(error) };
    }
}
/** An upper bound of the program that a pattern compiles to. Nested repetitions are bounded by RE2. */
function sizeOf(pattern) {
    let repetition = 1;
    for (const [, minimum, maximum] of pattern.matchAll(/\{([0-9]{1,6})(?:,([0-9]{0,6}))?\}/g)) {
        repetition = Math.max(repetition, Number(minimum), Number(maximum ?? 0));
    }
    // RE2 refuses any repetition beyond 1000, nested ones multiplied.
    return (pattern.length + 1) * (repetition === 1 ? 1 : 1000);
}

;// CONCATENATED MODULE: ./src/compatibility/compile.ts
/**
 * A spec made ready to run on any number of nodes: patterns and templates are compiled once, and
 * every expression is given a slot for its answer.
 */





async function compileSpec(spec, options) {
    const rules = spec.sets.flatMap((set) => set.rules);
    const compilation = {
        patterns: rules.some(hasPattern) ? await loadPatternCompiler() : noPatterns,
        templates: rules.some((rule) => rule.varsTemplate !== '')
            ? await options.loadTemplates()
            : null,
        features: new Map(),
        slots: 0,
    };
    const sets = spec.sets.map((source) => ({
        source,
        rules: source.rules.map((rule) => compileRule(rule, compilation)),
    }));
    return { spec, sets, features: [...compilation.features.keys()], slots: compilation.slots };
}
function noPatterns() {
    throw new Error('a spec without InRegexp compiles no pattern');
}
function hasPattern(rule) {
    return [rule, ...rule.matchAny].some(({ matchFeatures }) => matchFeatures.some(({ matchName, matchExpressions }) => matchName?.op === 'InRegexp' ||
        [...(matchExpressions?.values() ?? [])].some(({ expression }) => expression?.op === 'InRegexp')));
}
function compileRule(rule, compilation) {
    const slots = [];
    const compileList = (terms, alternative) => compileMatcher(terms, alternative, compilation, slots);
    const compiled = {
        vars: rule.vars,
        template: rule.varsTemplate === '' ? null : compileTemplate(rule.varsTemplate, compilation),
        matchFeatures: compileList(rule.matchFeatures, null),
        matchAny: rule.matchAny.map(({ matchFeatures }, index) => compileList(matchFeatures, index)),
    };
    const references = slots.filter(({ feature, matcher }) => matcher === 'matchExpression' && compilation.features.get(back_references/* backReferenceKey */.G) === feature);
    return { ...compiled, source: rule, slots, references };
}
function compileTemplate(source, { templates }) {
    if (templates === null)
        throw new Error('the template engine is not loaded');
    try {
        return templates(source);
    }
    catch (error) {
        return { error: `failed to parse template: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
function compileMatcher(terms, alternative, compilation, slots) {
    const compiled = terms.map((term) => compileTerm(term, alternative, compilation, slots));
    const byIdentity = new Map();
    for (const { feature, matchName } of compiled) {
        if (matchName === null)
            continue;
        const identity = `${feature} ${matchName.expression.identity}`;
        byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), matchName.slot]);
    }
    return { terms: compiled, twins: [...byIdentity.values()].filter((list) => list.length > 1) };
}
function compileTerm(term, alternative, compilation, slots) {
    const feature = indexOfFeature(goToLower(term.feature), compilation);
    const addSlot = (name, source, matcher, location) => {
        const expression = source === null ? (0,compatibility_expression/* nullExpression */.mP)(name) : (0,compatibility_expression/* compileExpression */.Wo)(source, compilation.patterns);
        const slot = compilation.slots++;
        slots.push({ name, expression, slot, source, matcher, term, feature, alternative, location });
        return { name, expression, slot };
    };
    const expressions = term.matchExpressions === null
        ? null
        : [...term.matchExpressions]
            .map(([name, { expression, location }]) => addSlot(name, expression, 'matchExpression', location))
            .sort((left, right) => (0,go_text/* compareBytes */.Xo)(left.name, right.name));
    const matchName = term.matchName === null
        ? null
        : addSlot('', term.matchName, 'matchName', term.matchName.location);
    return { feature, ...splitFeature(term.feature), expressions, matchName };
}
function indexOfFeature(key, { features }) {
    const index = features.get(key) ?? features.size;
    features.set(key, index);
    return index;
}
/** Templates see the spelling of the spec; without a dot the whole name, in lower case. */
function splitFeature(feature) {
    const dot = feature.indexOf('.');
    if (dot === -1)
        return { domain: goToLower(feature), name: '' };
    return { domain: feature.slice(0, dot), name: feature.slice(dot + 1) };
}
/** Go lowers each character by itself, and a capital I with a dot to a plain i. */
function goToLower(text) {
    return Array.from(text, (character) => character === '\u0130' ? 'i' : character.toLowerCase()).join('');
}


/***/ }),

/***/ 4744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wo: () => (/* binding */ compileExpression),
  U: () => (/* binding */ describeExpression),
  mP: () => (/* binding */ nullExpression),
  II: () => (/* binding */ operators)
});

// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/compatibility/go-text.ts
var go_text = __webpack_require__(1941);
;// CONCATENATED MODULE: ./src/compatibility/remember.ts

/**
 * Remembers what was answered for a text. Values repeat from node to node, and reading a number or a
 * version costs more than a look-up. Where there are too many (`rememberedComparisons`), all are
 * forgotten.
 *
 * @param answer must give the same answer for the same text
 */
function remember(answer) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const found = answer(text);
        if (known.size >= limits/* compatibilityLimits */.Po.rememberedComparisons)
            known.clear();
        known.set(text, found);
        return found;
    };
}

// EXTERNAL MODULE: ./src/compatibility/truth.ts
var truth = __webpack_require__(782);
// EXTERNAL MODULE: ./src/compatibility/version.ts
var version = __webpack_require__(107);
;// CONCATENATED MODULE: ./src/compatibility/expression.ts
/**
 * One match expression: 14 operators over an element that is there or not, with or without a value.
 * Compiled once, so that a malformed operand costs nothing until a value meets it: upstream reports
 * it only then. Errors carry upstream's own words, its spelling included.
 */





const operators = new Set([
    '',
    'In',
    'NotIn',
    'InRegexp',
    'Exists',
    'DoesNotExist',
    'Gt',
    'Ge',
    'Lt',
    'Le',
    'GtLt',
    'GeLe',
    'IsTrue',
    'IsFalse',
]);
/** @param patterns compiles the patterns of `InRegexp` */
function compileExpression(expression, patterns) {
    const { op, value } = expression;
    const base = { identity: JSON.stringify([op, value]), op };
    if (!operators.has(op))
        return always(base, { error: `invalid Op ${(0,go_text/* quote */.hD)(op)}` });
    if (op === '' || op === 'Exists' || op === 'DoesNotExist') {
        return compilePresence(base, expression);
    }
    const compiled = compileValueTest(expression, patterns);
    const onPresence = () => false;
    if ('error' in compiled) {
        return { ...base, onPresence, onValue: () => compiled, onUnknownValue: truth/* errored */.sb };
    }
    return { ...base, onPresence, onValue: compiled.test, onUnknownValue: compiled.may };
}
/** What stands for `name:` without an expression: upstream crashes on it. */
function nullExpression(name) {
    const error = `the expression of ${(0,go_text/* quote */.hD)(name)} is null`;
    return always({ identity: 'null', op: '' }, { error });
}
function always(base, outcome) {
    const may = outcome === true ? truth/* matched */.jQ : outcome === false ? truth/* unmatched */.Gv : truth/* errored */.sb;
    return { ...base, onPresence: () => outcome, onValue: () => outcome, onUnknownValue: may };
}
function compilePresence(base, { op, value }) {
    if (value.length > 0)
        return always(base, mustBeEmpty(op, value));
    if (op === '')
        return always(base, true);
    const wanted = op === 'Exists';
    return {
        ...base,
        onPresence: (present) => present === wanted,
        onValue: () => wanted,
        onUnknownValue: wanted ? truth/* matched */.jQ : truth/* unmatched */.Gv,
    };
}
function compileValueTest(expression, patterns) {
    const { op, value } = expression;
    switch (op) {
        case 'In':
        case 'NotIn':
            return value.length === 0 ? mustNotBeEmpty(op) : compileMembership(value, op === 'In');
        case 'InRegexp':
            return value.length === 0 ? mustNotBeEmpty(op) : compilePatterns(expression, patterns);
        case 'IsTrue':
            return value.length > 0 ? mustBeEmpty(op, value) : compileMembership(['true'], true);
        case 'IsFalse':
            return value.length > 0 ? mustBeEmpty(op, value) : compileMembership(['false'], true);
        case 'Gt':
        case 'Ge':
        case 'Lt':
        case 'Le':
        case 'GtLt':
        case 'GeLe':
            return compileComparison(expression, op);
        default:
            throw new RangeError(`operator ${op} takes no value`);
    }
}
function compileMembership(values, wanted) {
    const members = new Set(values);
    return { test: (value) => members.has(value) === wanted, may: truth/* matchedOrNot */.vc };
}
const tooCostly = {
    error: `the patterns of the spec cost more than ${limits/* compatibilityLimits */.Po.patternWork} steps on this node`,
};
function compilePatterns({ op, value }, patterns) {
    const compiled = patterns(value);
    if (!compiled.ok) {
        const words = `invalid expressiom, 'value' field must only contain valid regexps for Op ${(0,go_text/* quote */.hD)(op)} (have ${(0,go_text/* printList */.a)(value)})`;
        return { error: compiled.syntax ? words : `invalid expression: ${compiled.reason}` };
    }
    const test = (text, work) => compiled.search(text, work) ?? tooCostly;
    return { test, may: truth/* matchedOrNot */.vc };
}
function compileComparison(expression, op) {
    const { value, type } = expression;
    const count = op === 'GtLt' || op === 'GeLe' ? 2 : 1;
    if (value.length !== count) {
        const words = count === 1 ? 'exactly one element' : 'exactly two elements';
        return {
            error: `invalid expression, 'value' field must contain ${words} for Op ${(0,go_text/* quote */.hD)(op)} (have ${(0,go_text/* printList */.a)(value)})`,
        };
    }
    if (type === 'version') {
        return compareWith(expression, op, {
            noun: 'version',
            parse: version/* parseVersion */.ot,
            compare: version/* compareVersions */.Zy,
        });
    }
    if (type === '') {
        return compareWith(expression, op, {
            noun: 'number',
            parse: version/* parseInteger */.cG,
            compare: version/* compareNumbers */.S$,
        });
    }
    return {
        error: `invalid expression, 'type' field only accepts "version" value for Op ${(0,go_text/* quote */.hD)(op)} (have ${(0,go_text/* quote */.hD)(type)})`,
    };
}
function compareWith(expression, op, ordering) {
    const operands = parseOperands(expression, op, ordering);
    const compare = (text) => {
        const value = ordering.parse(text);
        // Upstream looks at the value before the operands.
        if (value === null)
            return { error: `not a ${ordering.noun} ${(0,go_text/* quote */.hD)(text)}` };
        if ('error' in operands)
            return operands;
        return isBetween(op, (bound) => ordering.compare(value, bound), operands);
    };
    const may = 'error' in operands ? truth/* errored */.sb : truth/* matchedOrNot */.vc | truth/* errored */.sb;
    return { test: remember(compare), may };
}
function parseOperands({ value }, op, { noun, parse, compare }) {
    const operands = [];
    for (const text of value) {
        const operand = parse(text);
        if (operand === null) {
            return { error: `not a ${noun} ${(0,go_text/* quote */.hD)(text)} in ${describeExpression({ op, value })}` };
        }
        operands.push(operand);
    }
    const [low, high] = operands;
    // Upstream checks the order of integers only; reversed versions match nothing.
    if (noun === 'number' && low !== undefined && high !== undefined && compare(low, high) >= 0) {
        return {
            error: `invalid expression, value[0] must be less than Value[1] for Op ${(0,go_text/* quote */.hD)(op)} (have ${(0,go_text/* printList */.a)(value)})`,
        };
    }
    return operands;
}
function isBetween(op, compareTo, operands) {
    const [first = 0, second = 0] = operands.map(compareTo);
    switch (op) {
        case 'Gt':
            return first > 0;
        case 'Ge':
            return first >= 0;
        case 'Lt':
            return first < 0;
        case 'Le':
            return first <= 0;
        case 'GtLt':
            return first > 0 && second < 0;
        case 'GeLe':
            return first >= 0 && second <= 0;
    }
}
function mustBeEmpty(op, value) {
    return {
        error: `invalid expression, 'value' field must be empty for Op ${(0,go_text/* quote */.hD)(op)} (have ${(0,go_text/* printList */.a)(value)})`,
    };
}
function mustNotBeEmpty(op) {
    return { error: `invalid expression, 'value' field must be non-empty for Op ${(0,go_text/* quote */.hD)(op)}` };
}
/** Upstream's own form: `{op: "In", value: ["a" "b"]}`. */
function describeExpression({ op, value }) {
    if (value.length === 0)
        return `{op: ${(0,go_text/* quote */.hD)(op)}}`;
    return `{op: ${(0,go_text/* quote */.hD)(op)}, value: ${(0,go_text/* printList */.a)(value.map(go_text/* quote */.hD))}}`;
}


/***/ }),

/***/ 1387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ viewFeature),
/* harmony export */   t: () => (/* binding */ isUnknown)
/* harmony export */ });
const noInstances = [];
/** @param key the feature in lower case, such as `cpu.cpuid` */
function viewFeature({ features, unobservable }, key) {
    const flags = features.flags.get(key);
    const attributes = features.attributes.get(key);
    const instances = features.instances.get(key);
    const names = unobservable.get(key);
    // A feature that stands there without names could not be read at all: anything may be in it.
    const isUnread = names?.size === 0;
    const unknown = names === undefined ? null : { names, any: isUnread, instances: isUnread };
    const seen = flags !== undefined || attributes !== undefined || instances !== undefined;
    return {
        existence: seen ? 'present' : unknown === null ? 'absent' : 'unknown',
        flags: flags?.elements ?? null,
        attributes: attributes?.elements ?? null,
        instances: instances?.elements ?? noInstances,
        unknown,
    };
}
/** True where the name was not seen and could not have been seen. */
function isUnknown(view, name) {
    if (view.unknown === null)
        return false;
    if (view.flags?.has(name) === true || view.attributes?.has(name) === true)
        return false;
    return view.unknown.any || view.unknown.names.has(name);
}


/***/ }),

/***/ 1941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   a: () => (/* binding */ printList),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   sR: () => (/* binding */ toGoJson)
/* harmony export */ });
/** Text as Go orders, quotes and prints it: upstream's output is compared byte by byte. */
/** Orders by UTF-8 bytes, which is by code point; JavaScript orders by UTF-16 units. */
function compareBytes(left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const leftUnit = left.charCodeAt(index);
        const rightUnit = right.charCodeAt(index);
        if (leftUnit === rightUnit)
            continue;
        const bothOrNeitherSurrogate = isSurrogate(leftUnit) === isSurrogate(rightUnit);
        if (bothOrNeitherSurrogate)
            return leftUnit - rightUnit;
        // A surrogate stands for a code point beyond every single unit.
        return isSurrogate(leftUnit) ? 1 : -1;
    }
    return left.length - right.length;
}
function isSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdfff;
}
const namedEscapes = new Map([
    ['"', '\\"'],
    ['\\', '\\\\'],
    ['\u0007', '\\a'],
    ['\b', '\\b'],
    ['\f', '\\f'],
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
    ['\v', '\\v'],
]);
/** Go's `%q`. */
function quote(text) {
    let quoted = '"';
    for (const character of text)
        quoted += namedEscapes.get(character) ?? escapeUnprintable(character);
    return `${quoted}"`;
}
function escapeUnprintable(character) {
    if (/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u.test(character))
        return character;
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    if (code < 0x10000)
        return `\\u${code.toString(16).padStart(4, '0')}`;
    return `\\U${code.toString(16).padStart(8, '0')}`;
}
/** Go's `%v` of a list of strings. */
function printList(values) {
    return `[${values.join(' ')}]`;
}
const htmlEscapes = new Map([
    ['<', '\\u003c'],
    ['>', '\\u003e'],
    ['&', '\\u0026'],
    ['\u2028', '\\u2028'],
    ['\u2029', '\\u2029'],
]);
/** JSON as Go's encoder writes it. Keys keep the order they have; `undefined` is left out. */
function toGoJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => htmlEscapes.get(character) ?? character);
}


/***/ }),

/***/ 3981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ parseSpec)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: ../../main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(3645);
// EXTERNAL MODULE: ./src/yaml/parse.ts + 1 modules
var parse = __webpack_require__(4284);
;// CONCATENATED MODULE: ./src/yaml/tree.ts
/**
 * YAML as it was written: a tree of scalars with their text, for formats whose own parser reads
 * scalars in its own way. Aliases are resolved; an alias and its anchor are the same node.
 */




/**
 * Parses the first document of a stream, within the bounds of {@link yamlLimits}.
 *
 * @throws CanaryError (input) with every syntax problem, each at its file:line:column
 */
function parseTree(source, options = {}) {
    const syntax = (0,parse/* parseSyntax */.Zt)(source, { ...options, schema: 'failsafe' });
    const document = syntax.documents[0];
    const locate = (node) => (0,parse/* locationAt */.dz)(source, syntax.lines, node.offset);
    if (document === undefined)
        return { root: null, documents: 0, locate };
    (0,parse/* refuseSyntaxErrors */.ZI)(source, syntax.lines, [document]);
    (0,parse/* refuseDeepTree */.T6)(source, syntax.lines, document);
    const root = buildTree(source, syntax, document);
    return { root, documents: syntax.documents.length, locate };
}
function buildTree(source, syntax, document) {
    if (document.contents === null)
        return null;
    return build(document.contents, { source, syntax, anchors: new Map(), aliases: 0 });
}
function build(node, builder) {
    if ((0,dist/* isAlias */.Vj)(node))
        return resolveAlias(node.source, startOf(node), builder);
    const tree = toTree(node, builder);
    // An anchor is known only after its node: one that contains itself is an unknown alias.
    if (hasAnchor(node))
        builder.anchors.set(node.anchor, tree);
    return tree;
}
function toTree(node, builder) {
    const offset = startOf(node);
    if ((0,dist/* isMap */.jh)(node)) {
        const entries = node.items.map((pair) => toEntry(pair, offset, builder));
        return { kind: 'mapping', entries, offset };
    }
    if ((0,dist/* isSeq */.oP)(node)) {
        return { kind: 'sequence', items: node.items.map((item) => build(item, builder)), offset };
    }
    if ((0,dist/* isScalar */.jn)(node)) {
        const text = typeof node.source === 'string' ? node.source : scalarText(node.value);
        const plain = node.type === 'PLAIN' || node.type === undefined;
        return { kind: 'scalar', text, plain, tag: node.tag ?? null, offset };
    }
    return missingScalar(offset);
}
function toEntry(pair, offset, builder) {
    const key = pair.key === null ? missingScalar(offset) : build(pair.key, builder);
    const value = pair.value === null ? missingScalar(key.offset) : build(pair.value, builder);
    return { key, value };
}
/** What stands for a key or a value that is not written. */
function missingScalar(offset) {
    return { kind: 'scalar', text: '', plain: true, tag: null, offset };
}
function resolveAlias(name, offset, builder) {
    const { source, syntax } = builder;
    const location = (0,parse/* locationAt */.dz)(source, syntax.lines, offset);
    builder.aliases += 1;
    if (builder.aliases > limits/* yamlLimits */.G9.aliases) {
        const message = `more than ${limits/* yamlLimits */.G9.aliases} aliases are written; at most that many are read`;
        throw (0,errors/* inputError */.Xu)({ code: 'yaml-aliases', message, location });
    }
    const found = builder.anchors.get(name);
    if (found === undefined) {
        const message = `not valid YAML: no anchor &${name} stands before the alias *${name}`;
        throw (0,errors/* inputError */.Xu)({ code: 'yaml-syntax', message, location });
    }
    return found;
}
function scalarText(value) {
    return typeof value === 'string' ? value : '';
}
function hasAnchor(node) {
    return (typeof node === 'object' &&
        node !== null &&
        'anchor' in node &&
        typeof node.anchor === 'string' &&
        node.anchor !== '');
}
function startOf(node) {
    if (typeof node !== 'object' || node === null || !('range' in node))
        return 0;
    return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : 0;
}

// EXTERNAL MODULE: ./src/compatibility/go-text.ts
var go_text = __webpack_require__(1941);
// EXTERNAL MODULE: ./src/compatibility/yaml-scalar.ts
var yaml_scalar = __webpack_require__(6141);
;// CONCATENATED MODULE: ./src/compatibility/spec-reader.ts
/**
 * Reads YAML nodes as Go's JSON decoder reads them into a struct: scalars become text where text is
 * wanted, a null is a field that is not given, field names match in any case. Every problem is
 * collected, so that all of them are told at once.
 */




/** A reader that collects into its own lists. */
function createReader(locate) {
    const state = { locate, problems: [], ignoredKeys: [], values: 0 };
    return {
        problems: state.problems,
        ignoredKeys: state.ignoredKeys,
        locate,
        isNull,
        fields: (node, what, known) => readFields(state, node, what, known),
        map: (node, what) => readMap(state, node, what),
        list: (node, what) => readList(state, node, what),
        text: (node, what) => readText(state, node, what),
        textMap: (node, what) => readTextMap(state, node, what),
        integer: (node, what) => readInteger(state, node, what),
    };
}
function isNull(node) {
    return node.kind === 'scalar' && (0,yaml_scalar/* readScalar */.$t)(node).type === 'null';
}
function readFields(state, node, what, known) {
    if (node === null || isNull(node))
        return toFields(state, new Map());
    if (node.kind !== 'mapping') {
        report(state, node, `${what} must be a mapping, not ${describeKind(node)}`);
        return toFields(state, new Map());
    }
    const fields = new Map();
    const entries = [...readEntries(state, node)];
    // Go's decoder meets keys in byte order, so the last spelling of a field wins.
    for (const [key, entry] of entries.sort(([left], [right]) => (0,go_text/* compareBytes */.Xo)(left, right))) {
        const name = known.find((field) => field === key) ?? known.find((field) => folds(field, key));
        if (name === undefined)
            ignoreKey(state, { key, entry, what, known });
        else if (isNull(entry.value))
            continue;
        else
            fields.set(name, entry);
    }
    return toFields(state, fields);
}
function toFields(state, entries) {
    return {
        get: (name) => entries.get(name)?.value,
        locateKey: (name) => {
            const entry = entries.get(name);
            if (entry === undefined)
                throw new RangeError(`there is no entry ${name}`);
            return state.locate(entry.key);
        },
        *[Symbol.iterator]() {
            for (const [name, entry] of entries)
                yield [name, entry.value];
        },
    };
}
function ignoreKey(state, ignored) {
    const { key, entry, what, known } = ignored;
    state.ignoredKeys.push({ key, parent: what, known, location: state.locate(entry.key) });
    checkConvertible(state, entry.value);
}
function readMap(state, node, what) {
    if (node === undefined || isNull(node))
        return null;
    if (node.kind === 'mapping')
        return toFields(state, readEntries(state, node));
    report(state, node, `${what} must be a mapping, not ${describeKind(node)}`);
    return null;
}
function readList(state, node, what) {
    if (node === undefined || isNull(node))
        return [];
    if (node.kind === 'sequence') {
        countValues(state, node.items.length, node);
        return node.items;
    }
    const hint = what === 'value' ? ' (write it in brackets)' : '';
    report(state, node, `${what} must be a list, not ${describeKind(node)}${hint}`);
    return [];
}
function readText(state, node, what) {
    if (node === undefined)
        return '';
    if (node.kind !== 'scalar') {
        report(state, node, `${what} must be text, not ${describeKind(node)}`);
        return '';
    }
    const value = (0,yaml_scalar/* readScalar */.$t)(node);
    if (value.type !== 'invalid')
        return (0,yaml_scalar/* scalarText */.ws)(value) ?? '';
    report(state, node, value.problem);
    return '';
}
function readTextMap(state, node, what) {
    const texts = new Map();
    for (const [name, value] of readMap(state, node, what) ?? []) {
        texts.set(name, readText(state, value, `${what}.${name}`));
    }
    return texts;
}
function readInteger(state, node, what) {
    if (node === undefined)
        return 0n;
    const value = node.kind === 'scalar' ? (0,yaml_scalar/* readScalar */.$t)(node) : null;
    const integer = value === null ? null : wholeNumber(value);
    if (integer !== null && BigInt.asIntN(64, integer) === integer)
        return integer;
    report(state, node, `${what} must be a whole number without quotes`);
    return 0n;
}
/** Go prints a float below 1e21 as JavaScript does, without exponent, so `5.0` and `1e3` are whole numbers as well. */
function wholeNumber(value) {
    if (value.type === 'integer')
        return value.value;
    if (value.type !== 'float' || !Number.isInteger(value.value))
        return null;
    return Math.abs(value.value) < 1e21 ? BigInt(String(value.value)) : null;
}
/** The entries of a mapping by the text of their keys; merges and later keys win over earlier ones. */
function readEntries(state, mapping) {
    const entries = new Map();
    countValues(state, mapping.entries.length, mapping);
    for (const { key, value } of mapping.entries) {
        if (isMergeKey(key)) {
            for (const merged of mergedMappings(state, value)) {
                for (const [name, entry] of readEntries(state, merged))
                    entries.set(name, entry);
            }
            continue;
        }
        const name = keyText(state, key);
        if (name !== null)
            entries.set(name, { key, value });
    }
    return entries;
}
function isMergeKey(key) {
    if (key.kind !== 'scalar' || key.text !== '<<')
        return false;
    return key.tag === null ? key.plain : key.tag === 'tag:yaml.org,2002:merge';
}
/** In reverse order: the earlier mapping of a list takes precedence. */
function mergedMappings(state, value) {
    const nodes = value.kind === 'sequence' ? [...value.items].reverse() : [value];
    const mappings = nodes.filter((node) => node.kind === 'mapping');
    if (mappings.length < nodes.length) {
        report(state, value, 'a merge (<<) takes a mapping or a list of mappings');
    }
    return mappings;
}
function keyText(state, key) {
    if (key.kind !== 'scalar') {
        report(state, key, `a key must be text, not ${describeKind(key)}`);
        return null;
    }
    const value = (0,yaml_scalar/* readScalar */.$t)(key);
    switch (value.type) {
        case 'invalid':
            report(state, key, value.problem);
            return null;
        case 'null':
            report(state, key, 'a key must be text, not null');
            return null;
        case 'integer':
            // Go has no signed number for it, and refuses it as a key.
            if (BigInt.asIntN(64, value.value) === value.value)
                return value.value.toString();
            report(state, key, `${key.text} is too large a number for a key`);
            return null;
        case 'float':
            return floatKey(key, value);
        case 'boolean':
        case 'string':
            return (0,yaml_scalar/* scalarText */.ws)(value);
    }
}
function floatKey(key, value) {
    const text = (0,yaml_scalar/* scalarText */.ws)(value) ?? key.text;
    return (new Map([
        ['+Inf', '.inf'],
        ['-Inf', '-.inf'],
        ['NaN', '.nan'],
    ]).get(text) ?? text);
}
/** What no field takes is still converted to JSON upstream, and may fail there. */
function checkConvertible(state, node) {
    countValues(state, 1, node);
    if (node.kind === 'sequence') {
        for (const item of node.items)
            checkConvertible(state, item);
    }
    else if (node.kind === 'mapping') {
        for (const entry of readEntries(state, node).values())
            checkConvertible(state, entry.value);
    }
    else {
        const value = (0,yaml_scalar/* readScalar */.$t)(node);
        if (value.type === 'invalid')
            report(state, node, value.problem);
        else if (value.type === 'float' && !Number.isFinite(value.value)) {
            report(state, node, `${node.text} cannot be converted to JSON`);
        }
    }
}
function describeKind(node) {
    if (node.kind === 'mapping')
        return 'a mapping';
    if (node.kind === 'sequence')
        return 'a list';
    return 'a scalar';
}
/** Go's JSON decoder folds ASCII letters, the long s and the Kelvin sign. */
function folds(field, key) {
    if (key.length !== field.length)
        return false;
    return field.toLowerCase() === key.replaceAll('ſ', 's').replaceAll('\u212a', 'k').toLowerCase();
}
function countValues(state, count, node) {
    state.values += count;
    if (state.values <= limits/* compatibilityLimits */.Po.specValues)
        return;
    throw new errors/* CanaryError */.Rc('input', {
        code: 'spec-too-large',
        message: `the spec has more than ${limits/* compatibilityLimits */.Po.specValues} values, aliases repeated`,
        location: state.locate(node),
    });
}
function report(state, node, message) {
    if (state.problems.length >= limits/* compatibilityLimits */.Po.problems)
        return;
    state.problems.push({ code: 'spec-invalid', message, location: state.locate(node) });
}

;// CONCATENATED MODULE: ./src/compatibility/parse.ts
/**
 * Reads a compatibility spec exactly as Node Feature Discovery does: YAML 1.1 scalars, field names
 * in any case, unknown keys passed over (they are remembered for lint), the last of two equal keys.
 */




/**
 * Parses the text of a spec. An empty text is a spec without sets.
 *
 * @throws CanaryError (input) with every problem at its file:line:column
 */
function parseSpec(source) {
    const tree = parseTree(source, {
        version: '1.1',
        duplicateKeys: 'last',
        maxBytes: limits/* compatibilityLimits */.Po.specBytes,
    });
    refuseControlCharacters(source);
    const reader = createReader(tree.locate);
    const fields = reader.fields(tree.root, 'the spec', ['version', 'compatibilities']);
    const version = reader.text(fields.get('version'), 'version');
    const sets = reader
        .list(fields.get('compatibilities'), 'compatibilities')
        .map((node, index) => readSet(reader, node, index));
    refuseProblems(reader.problems);
    refuseMany(source, sets);
    return {
        source: source.file,
        version,
        sets,
        ignoredKeys: reader.ignoredKeys.toSorted((left, right) => left.location.line - right.location.line || left.location.column - right.location.column),
        documents: tree.documents,
    };
}
function readSet(reader, node, index) {
    const place = `compatibilities[${index}]`;
    const fields = reader.fields(node, place, ['rules', 'weight', 'tag', 'description']);
    return {
        index,
        rules: reader.list(fields.get('rules'), 'rules').map((rule) => readRule(reader, rule)),
        weight: reader.integer(fields.get('weight'), 'weight'),
        tag: reader.text(fields.get('tag'), 'tag'),
        description: reader.text(fields.get('description'), 'description'),
        location: reader.locate(node),
    };
}
const ruleFields = ['name', 'vars', 'varsTemplate', 'matchFeatures', 'matchAny'];
function readRule(reader, node) {
    const fields = reader.fields(node, 'a rule', ruleFields);
    const template = fields.get('varsTemplate');
    return {
        name: reader.text(fields.get('name'), 'name'),
        vars: reader.textMap(fields.get('vars'), 'vars'),
        varsTemplate: reader.text(template, 'varsTemplate'),
        varsTemplateLocation: reader.locate(template ?? node),
        matchFeatures: readTerms(reader, fields),
        matchAny: reader
            .list(fields.get('matchAny'), 'matchAny')
            .map((element) => readAlternative(reader, element)),
        location: reader.locate(node),
    };
}
function readAlternative(reader, node) {
    const fields = reader.fields(node, 'matchAny', ['matchFeatures']);
    return { matchFeatures: readTerms(reader, fields), location: reader.locate(node) };
}
function readTerms(reader, fields) {
    return reader
        .list(fields.get('matchFeatures'), 'matchFeatures')
        .map((node) => readTerm(reader, node));
}
function readTerm(reader, node) {
    const known = ['feature', 'matchExpressions', 'matchName'];
    const fields = reader.fields(node, 'matchFeatures', known);
    const expressions = reader.map(fields.get('matchExpressions'), 'matchExpressions');
    const name = fields.get('matchName');
    return {
        feature: reader.text(fields.get('feature'), 'feature'),
        matchExpressions: expressions === null ? null : readExpressions(reader, expressions),
        matchName: name === undefined ? null : readExpression(reader, name, 'matchName', null),
        location: reader.locate(node),
    };
}
function readExpressions(reader, entries) {
    const expressions = new Map();
    for (const [name, node] of entries) {
        const location = entries.locateKey(name);
        const parent = `matchExpressions.${name}`;
        expressions.set(name, { expression: readExpression(reader, node, parent, location), location });
    }
    return expressions;
}
/** Null where nothing, or a null, stands for the expression. */
function readExpression(reader, node, place, location) {
    if (reader.isNull(node))
        return null;
    const fields = reader.fields(node, place, ['op', 'value', 'type']);
    return {
        op: reader.text(fields.get('op'), 'op'),
        value: reader
            .list(fields.get('value'), 'value')
            .map((item, index) => reader.text(item, `value[${index}]`)),
        type: reader.text(fields.get('type'), 'type'),
        location: location ?? reader.locate(node),
    };
}
/** Go's YAML reader takes no control characters, not even inside quotes. */
function refuseControlCharacters(source) {
    const offset = source.text.search(/[^\t\n\r\u0020-\u007e\u0085\u00a0-\ufffd]/);
    if (offset === -1)
        return;
    const lines = source.text.slice(0, offset).split('\n');
    throw new errors/* CanaryError */.Rc('input', {
        code: 'yaml-syntax',
        message: 'not valid YAML: control characters are not allowed',
        location: { file: source.file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
    });
}
function refuseProblems(problems) {
    const [first, ...rest] = problems.slice(0, limits/* compatibilityLimits */.Po.problems);
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
function refuseMany(source, sets) {
    const count = sets.reduce((sum, set) => sum + set.rules.length, 0);
    const limit = limits/* compatibilityLimits */.Po.rules;
    if (count <= limit && sets.length <= limit)
        return;
    const what = count > limit ? `${count} rules` : `${sets.length} sets`;
    throw new errors/* CanaryError */.Rc('input', {
        code: 'spec-too-large',
        message: `the spec has ${what}; at most ${limit} are read`,
        location: { file: source.file, line: 1, column: 1 },
    });
}


/***/ }),

/***/ 782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ mayMatch),
/* harmony export */   Gv: () => (/* binding */ unmatched),
/* harmony export */   Uo: () => (/* binding */ and),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   jQ: () => (/* binding */ matched),
/* harmony export */   or: () => (/* binding */ or),
/* harmony export */   sb: () => (/* binding */ errored),
/* harmony export */   vc: () => (/* binding */ matchedOrNot)
/* harmony export */ });
const matched = 1;
const unmatched = 2;
const errored = 4;
const matchedOrNot = matched | unmatched;
function and(left, right) {
    const error = (left | right) & errored;
    if ((left & matchedOrNot) === 0 || (right & matchedOrNot) === 0)
        return error;
    return error | (left & right & matched) | ((left | right) & unmatched);
}
function or(left, right) {
    const error = (left | right) & errored;
    if ((left & matchedOrNot) === 0 || (right & matchedOrNot) === 0)
        return error;
    return error | ((left | right) & matched) | (left & right & unmatched);
}
function mayMatch(possible) {
    return (possible & matched) !== 0;
}
function verdictOf(possible) {
    if (possible === matched)
        return 'matched';
    if (mayMatch(possible))
        return 'undetermined';
    return possible === errored ? 'errored' : 'unmatched';
}


/***/ }),

/***/ 107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/** Versions as Node Feature Discovery compares them for `type: version`. */
const form = /^v?([0-9]+)(?:\.([0-9]+))?(?:\.([0-9]+))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const maximumUint64 = 2n ** 64n - 1n;
/**
 * Reads one to three numbers, an optional pre-release and optional metadata. Both are dropped, as
 * upstream does, so `5.15.0-91-generic` equals `5.15`. Null for what is no version, such as every
 * kernel release of the RHEL family: they carry an underscore.
 */
function parseVersion(text) {
    const parts = form.exec(text);
    if (parts === null)
        return null;
    const [, major = '0', minor = '0', patch = '0', prerelease] = parts;
    if (prerelease?.split('.').some((part) => /^0[0-9]+$/.test(part)))
        return null;
    const numbers = [major, minor, patch].map(parseUint64);
    const [first, second, third] = numbers;
    if (first == null || second == null || third == null)
        return null;
    return [first, second, third];
}
function parseUint64(digits) {
    const significant = digits.replace(/^0+(?=.)/, '');
    // 20 digits hold every 64-bit number; longer ones are not even read.
    if (significant.length > 20)
        return null;
    const value = BigInt(significant);
    return value <= maximumUint64 ? value : null;
}
/** Negative, zero or positive, as `left` is older than, equal to or newer than `right`. */
function compareVersions(left, right) {
    return (compareNumbers(left[0], right[0]) ||
        compareNumbers(left[1], right[1]) ||
        compareNumbers(left[2], right[2]));
}
/** A signed 64-bit decimal number as Go's `Atoi` reads it; null for anything else. */
function parseInteger(text) {
    const parts = /^([-+]?)([0-9]+)$/.exec(text);
    if (parts === null)
        return null;
    const magnitude = parseUint64(parts[2] ?? '');
    if (magnitude === null)
        return null;
    const value = parts[1] === '-' ? -magnitude : magnitude;
    return BigInt.asIntN(64, value) === value ? value : null;
}
function compareNumbers(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 6141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ readScalar),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* unused harmony export floatText */
const words = new Map([
    ...toEntries(['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'], {
        type: 'boolean',
        value: true,
    }),
    ...toEntries(['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'], {
        type: 'boolean',
        value: false,
    }),
    ...toEntries(['', '~', 'null', 'Null', 'NULL'], { type: 'null' }),
    ...toEntries(['.nan', '.NaN', '.NAN'], { type: 'float', value: Number.NaN }),
    ...toEntries(['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'], {
        type: 'float',
        value: Number.POSITIVE_INFINITY,
    }),
    ...toEntries(['-.inf', '-.Inf', '-.INF'], { type: 'float', value: Number.NEGATIVE_INFINITY }),
]);
function toEntries(texts, value) {
    return texts.map((text) => [text, value]);
}
const tagPrefix = 'tag:yaml.org,2002:';
/** Reads a scalar: quotes make text, a tag forces a type, anything else is read by its looks. */
function readScalar(scalar) {
    const { text, tag } = scalar;
    if (tag !== null)
        return readTagged(text, tag);
    return scalar.plain ? resolvePlain(text, false) : { type: 'string', value: text };
}
function readTagged(text, tag) {
    switch (tag.startsWith(tagPrefix) ? tag.slice(tagPrefix.length) : tag) {
        case 'bool':
            return ofType(resolvePlain(text, true), 'boolean', text, 'bool');
        case 'int':
            return ofType(resolvePlain(text, true), 'integer', text, 'int');
        case 'null':
            return ofType(resolvePlain(text, true), 'null', text, 'null');
        case 'float': {
            const value = resolvePlain(text, true);
            if (value.type === 'integer')
                return { type: 'float', value: Number(value.value) };
            return ofType(value, 'float', text, 'float');
        }
        case 'timestamp':
            return isTimestamp(text)
                ? { type: 'string', value: text }
                : { type: 'invalid', problem: `cannot decode \`${text}\` as a !!timestamp` };
        case 'binary':
            return readBinary(text);
        default:
            return { type: 'string', value: text };
    }
}
function ofType(value, type, text, tag) {
    if (value.type === type)
        return value;
    return { type: 'invalid', problem: `cannot decode \`${text}\` as a !!${tag}` };
}
function readBinary(text) {
    const base64 = text.replace(/[\r\n]/g, '');
    const padded = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
    return padded.test(base64)
        ? { type: 'string', value: Buffer.from(base64, 'base64').toString('utf8') }
        : { type: 'invalid', problem: '!!binary value contains invalid base64 data' };
}
function resolvePlain(text, tagged) {
    const word = words.get(text);
    if (word !== undefined)
        return word;
    const first = text.charAt(0);
    if (first === '.')
        return readFloat(text) ?? { type: 'string', value: text };
    if (!/[-+0-9]/.test(first))
        return { type: 'string', value: text };
    // A date stays the text that it is, unless a tag asks for something else.
    if (!tagged && isTimestamp(text))
        return { type: 'string', value: text };
    return readNumber(text.replaceAll('_', '')) ?? { type: 'string', value: text };
}
function readNumber(text) {
    const integer = readInteger(text);
    if (integer !== null)
        return { type: 'integer', value: integer };
    return readFloat(text);
}
const maximumInt64 = 2n ** 63n - 1n;
const maximumUint64 = 2n ** 64n - 1n;
/** Go's `ParseInt(text, 0, 64)`, then `ParseUint`: 0x, 0o, 0b and a leading zero for octal. */
function readInteger(text) {
    const parts = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[oO]?([0-7]+)|0[bB]([01]+)|(0|[1-9][0-9]*))$/.exec(text);
    if (parts === null)
        return null;
    const [, sign, hexadecimal, octal, binary, decimal] = parts;
    const magnitude = BigInt(hexadecimal !== undefined
        ? `0x${hexadecimal}`
        : octal !== undefined
            ? `0o${octal}`
            : binary !== undefined
                ? `0b${binary}`
                : (decimal ?? '0'));
    if (sign === '-')
        return magnitude <= maximumInt64 + 1n ? -magnitude : null;
    // Only a number without a sign may use all of 64 bits.
    return magnitude <= (sign === '+' ? maximumInt64 : maximumUint64) ? magnitude : null;
}
const floatForm = /^[-+]?(?:\.[0-9]+(?:_[0-9]+)*|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;
/** Go's `ParseFloat`: underscores may stand between digits; what is out of range is no number. */
function readFloat(text) {
    if (!floatForm.test(text))
        return null;
    const value = Number(text.replaceAll('_', ''));
    return Number.isFinite(value) ? { type: 'float', value } : null;
}
const dateForms = [
    /^(\d{4})-(\d{1,2})-(\d{1,2})[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(?:Z|[-+](\d{2}):(\d{2}))$/,
    /^(\d{4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?$/,
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
];
function isTimestamp(text) {
    return dateForms.some((form) => {
        const parts = form.exec(text);
        if (parts === null)
            return false;
        const numbers = parts.slice(1).map((part) => Number(part));
        const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers;
        if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month))
            return false;
        return hour < 24 && minute < 60 && second < 60;
    });
}
function daysOf(year, month) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    if (month === 2)
        return leap ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
/** The text that stands for a scalar where a string is wanted; null for a null. */
function scalarText(value) {
    switch (value.type) {
        case 'null':
            return null;
        case 'boolean':
            return value.value ? 'true' : 'false';
        case 'integer':
            return value.value.toString();
        case 'float':
            return floatText(value.value);
        case 'string':
            return value.value;
    }
}
/** Go's `FormatFloat(value, 'g', -1, 32)`: the shortest text that reads back as the same 32 bits. */
function floatText(value) {
    const single = Math.fround(value);
    if (Number.isNaN(single))
        return 'NaN';
    if (!Number.isFinite(single))
        return single > 0 ? '+Inf' : '-Inf';
    if (single === 0)
        return Object.is(single, -0) ? '-0' : '0';
    const [mantissa = '', exponentText = '0'] = shortestSingle(single).split('e');
    const exponent = Number(exponentText);
    if (exponent < -4 || exponent >= 6) {
        const sign = exponent < 0 ? '-' : '+';
        return `${mantissa}e${sign}${Math.abs(exponent).toString().padStart(2, '0')}`;
    }
    return placePoint(mantissa, exponent);
}
/** Scientific notation with as few digits as keep the value; 9 always do. */
function shortestSingle(single) {
    for (let digits = 0; digits < 9; digits++) {
        const text = single.toExponential(digits);
        if (Math.fround(Number(text)) === single)
            return text.replace(/\.?0+e/, 'e');
    }
    return single.toExponential(8);
}
function placePoint(mantissa, exponent) {
    const sign = mantissa.startsWith('-') ? '-' : '';
    const digits = mantissa.replace(/[-.]/g, '');
    if (exponent < 0)
        return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
    if (digits.length <= exponent + 1)
        return `${sign}${digits.padEnd(exponent + 1, '0')}`;
    return `${sign}${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}


/***/ }),

/***/ 4284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ locationAt),
  parseDocuments: () => (/* binding */ parseDocuments),
  Zt: () => (/* binding */ parseSyntax),
  T6: () => (/* binding */ refuseDeepTree),
  ZI: () => (/* binding */ refuseSyntaxErrors)
});

// EXTERNAL MODULE: ../../main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(3645);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
;// CONCATENATED MODULE: ./src/yaml/lines.ts
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

;// CONCATENATED MODULE: ./src/yaml/parse.ts




/**
 * Parses a stream of YAML (or JSON) documents within the bounds of {@link yamlLimits}.
 * Empty documents are left out, so an empty file gives an empty list.
 *
 * @throws CanaryError (input) with every syntax problem, each at its file:line:column
 */
function parseDocuments(source, options = {}) {
    const { documents, lines } = parseSyntax(source, options);
    refuseSyntaxErrors(source, lines, documents);
    return documents
        .filter((document) => !isEmpty(document))
        .map((document) => toParsedDocument(source, lines, document, options));
}
/**
 * The syntax trees of a text within the bounds of {@link yamlLimits}; errors stay in the documents.
 *
 * @throws CanaryError (input) when the text exceeds a bound
 */
function parseSyntax(source, options = {}) {
    const maxBytes = options.maxBytes ?? limits/* yamlLimits */.G9.bytes;
    const size = Buffer.byteLength(source.text);
    if (size > maxBytes) {
        throw problemAtStart(source, 'yaml-too-large', `has ${size} bytes; at most ${maxBytes} are read`);
    }
    refuseCostlyText(source, options.maxValues ?? limits/* yamlLimits */.G9.values);
    const lines = linesOf(source.text);
    const documents = parseStream(source, options);
    if (documents.length > limits/* yamlLimits */.G9.documents) {
        const count = `has ${documents.length} documents; at most ${limits/* yamlLimits */.G9.documents} are read`;
        throw problemAtStart(source, 'yaml-too-many-documents', count);
    }
    return { documents, lines };
}
/** Nothing between two `---` is no document; a written `null` is one. */
function isEmpty(document) {
    const contents = document.contents;
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source);
}
function parseStream(source, options) {
    try {
        const parsed = (0,dist/* parseAllDocuments */.hR)(source.text, {
            prettyErrors: false,
            version: options.version ?? '1.2',
            customTags: withoutTimes,
            // The library compares each key with all before it: hours, for a file of many keys.
            uniqueKeys: false,
            ...(options.schema === undefined ? {} : { schema: options.schema }),
            logLevel: 'silent',
        });
        return 'empty' in parsed ? [] : parsed;
    }
    catch (error) {
        // The parser is recursive: what is nested too deeply ends in a RangeError.
        throw problemAtStart(source, 'yaml-unreadable', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Dates and `1:30` stay text: YAML 1.1 has types for them, Go's parsers read them as strings. */
function withoutTimes(tags) {
    const times = ['intTime', 'floatTime', 'timestamp'];
    return tags.filter((tag) => {
        if (typeof tag === 'string')
            return !times.includes(tag);
        return tag.tag !== 'tag:yaml.org,2002:timestamp' && !('format' in tag && tag.format === 'TIME');
    });
}
/**
 * Looks at the text before the parser does, which is recursive, and takes some 700 bytes for each
 * value however short. Brackets and marks inside of strings count too, so the bounds are generous.
 */
function refuseCostlyText(source, maxValues) {
    const { deepest, values, documents } = costOf(source.text);
    if (deepest > limits/* yamlLimits */.G9.depth * 10) {
        throw problemAtStart(source, 'yaml-too-deep', 'is nested too deeply');
    }
    if (values > maxValues) {
        const count = `has ${values} lines and values; at most ${maxValues} are read`;
        throw problemAtStart(source, 'yaml-too-many-values', count);
    }
    // A document may have a mark at either end.
    if (documents > limits/* yamlLimits */.G9.documents * 2 + 1) {
        const count = `has more than ${limits/* yamlLimits */.G9.documents} documents; at most that many are read`;
        throw problemAtStart(source, 'yaml-too-many-documents', count);
    }
}
const blank = /\s/;
function costOf(text) {
    let [depth, deepest, values] = [0, 0, 0];
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '[' || character === '{')
            deepest = Math.max(deepest, ++depth);
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
        if (beginsValue(text, at, character))
            values++;
    }
    return { deepest, values, documents: text.match(/^(?:---|\.\.\.)(?!\S)/gm)?.length ?? 0 };
}
function beginsValue(text, at, character) {
    switch (character) {
        case '[':
        case '{':
        case ',':
        case '\n':
            return true;
        case ':':
            return text[at - 1] === '"' || blank.test(text[at + 1] ?? ' ');
        case '-':
        case '?':
            return blank.test(text[at + 1] ?? ' ');
        default:
            return false;
    }
}
/** @throws CanaryError (input) with every syntax error of the documents */
function refuseSyntaxErrors(source, lines, documents) {
    const problems = documents
        .flatMap((document) => document.errors)
        .slice(0, limits/* yamlLimits */.G9.problems)
        .map((error) => ({
        code: 'yaml-syntax',
        message: `not valid YAML: ${firstSentence(error.message)}`,
        location: locationAt(source, lines, error.pos[0]),
    }));
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
function toParsedDocument(source, lines, document, options) {
    refuseDeepTree(source, lines, document);
    if (options.duplicateKeys !== 'last')
        refuseDuplicateKeys(source, lines, document);
    return {
        file: source.file,
        value: toPlainValue(source, document, options),
        locate: (path) => locationAt(source, lines, offsetOf(document, path, 'value')),
        locateKey: (path) => locationAt(source, lines, offsetOf(document, path, 'key')),
    };
}
/** @throws CanaryError (input) when a document is nested deeper than {@link yamlLimits} allows */
function refuseDeepTree(source, lines, document) {
    (0,dist/* visit */.YR)(document, {
        Collection: (_key, node, ancestors) => {
            const depth = ancestors.filter(dist/* isCollection */.P3).length + 1;
            if (depth <= limits/* yamlLimits */.G9.depth)
                return;
            throw new errors/* CanaryError */.Rc('input', {
                code: 'yaml-too-deep',
                message: `is nested deeper than ${limits/* yamlLimits */.G9.depth} levels`,
                location: locationAt(source, lines, node.range?.[0] ?? 0),
            });
        },
    });
}
function refuseDuplicateKeys(source, lines, document) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_key, mapping) => {
            const seen = new Set();
            for (const { key } of mapping.items) {
                if (!(0,dist/* isScalar */.jn)(key) || key.value === mergeKey)
                    continue;
                if (seen.has(key.value)) {
                    const location = locationAt(source, lines, startOf(key));
                    const message = `not valid YAML: the key ${JSON.stringify(key.value)} is written twice`;
                    problems.push({ code: 'yaml-duplicate-key', message, location });
                }
                seen.add(key.value);
            }
        },
    });
    const [first, ...rest] = problems.slice(0, limits/* yamlLimits */.G9.problems);
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
/** May stand several times in one mapping of YAML 1.1. */
const mergeKey = '<<';
function toPlainValue(source, document, options) {
    try {
        return document.toJS({
            maxAliasCount: limits/* yamlLimits */.G9.aliases,
            mapAsMap: options.mappings === 'map',
        });
    }
    catch (error) {
        throw problemAtStart(source, 'yaml-aliases', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The offset of what is written at `path`; a missing end of the path falls back to its parent. */
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = startOf(node);
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document) ?? null;
        if (!(0,dist/* isCollection */.P3)(node))
            return offset;
        const pair = node.items.find((item) => (0,dist/* isPair */.tO)(item) && keyEquals(item.key, step));
        if ((0,dist/* isPair */.tO)(pair)) {
            const isLast = index === path.length - 1;
            const key = pair.key;
            const value = pair.value;
            offset =
                isLast && part === 'key' ? startOf(key, offset) : startOf(value, startOf(key, offset));
            node = value;
        }
        else if (typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined || (0,dist/* isPair */.tO)(item))
                return offset;
            node = item;
            offset = startOf(node, offset);
        }
        else {
            return offset;
        }
    }
    return offset;
}
function keyEquals(key, step) {
    const name = key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
    return String(name) === String(step);
}
function startOf(node, otherwise = 0) {
    return node?.range?.[0] ?? otherwise;
}
/** The line and column of an offset into the text. */
function locationAt(source, lines, offset) {
    return { file: source.file, ...lines.placeOf(offset) };
}
function problemAtStart(source, code, what) {
    const problem = {
        code,
        message: `the file ${what}`,
        location: { file: source.file, line: 1, column: 1 },
    };
    return new errors/* CanaryError */.Rc('input', problem);
}
function firstSentence(message) {
    return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
}


/***/ })

};
;