"use strict";
exports.id = 5519;
exports.ids = [5519];
exports.modules = {

/***/ 11762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createBackReferences),
/* harmony export */   G: () => (/* binding */ backReferenceKey)
/* harmony export */ });
/* harmony import */ var _feature_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41600);

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

/***/ 55204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ compileSpec)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/compatibility/match/back-references.ts
var back_references = __webpack_require__(11762);
// EXTERNAL MODULE: ./src/compatibility/match/expression.ts + 1 modules
var match_expression = __webpack_require__(96825);
// EXTERNAL MODULE: ./src/compatibility/spec/go-text.ts
var go_text = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/compatibility/match/pacer.ts
var match_pacer = __webpack_require__(39681);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
;// CONCATENATED MODULE: ./src/compatibility/match/pattern.ts


/** Loads the pattern library; a spec without patterns need not. */
async function loadPatternCompiler() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
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

;// CONCATENATED MODULE: ./src/compatibility/match/compile.ts
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
    const pacer = (0,match_pacer/* createPacer */.g)(options.signal);
    const sets = [];
    for (const source of spec.sets) {
        const compiled = [];
        for (const rule of source.rules) {
            if (pacer.isDue())
                await pacer.turn();
            compiled.push(compileRule(rule, compilation));
        }
        sets.push({ source, rules: compiled });
    }
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
        const expression = source === null ? (0,match_expression/* nullExpression */.mP)(name) : (0,match_expression/* compileExpression */.Wo)(source, compilation.patterns);
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

/***/ 96825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wo: () => (/* binding */ compileExpression),
  U: () => (/* binding */ describeExpression),
  mP: () => (/* binding */ nullExpression),
  II: () => (/* binding */ operators)
});

// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/compatibility/spec/go-text.ts
var go_text = __webpack_require__(7320);
;// CONCATENATED MODULE: ./src/compatibility/match/remember.ts

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

// EXTERNAL MODULE: ./src/compatibility/match/truth.ts
var truth = __webpack_require__(80991);
// EXTERNAL MODULE: ./src/compatibility/match/version.ts
var version = __webpack_require__(29606);
;// CONCATENATED MODULE: ./src/compatibility/match/expression.ts
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

/***/ 41600:
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

/***/ 39681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ runInSlices),
/* harmony export */   g: () => (/* binding */ createPacer)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99373);
/** Long work in slices, so that a signal of the system and an abort are heard between them. */



/** @param now milliseconds, of any clock that never goes back */
function createPacer(signal, now = _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .monotonicNow */ .XZ) {
    let begun = now();
    return {
        isDue: () => now() - begun >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .compatibilityLimits */ .Po.slice,
        turn: async () => {
            signal?.throwIfAborted();
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            signal?.throwIfAborted();
            begun = now();
        },
    };
}
/** Runs a piece of work that can stop at each of its steps, and gives what it comes to. */
async function runInSlices(work, pacer) {
    for (;;) {
        if (pacer.isDue())
            await pacer.turn();
        const step = work.next();
        if (step.done === true)
            return step.value;
    }
}


/***/ }),

/***/ 80991:
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

/***/ 29606:
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

/***/ 12981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ catalogue),
  g: () => (/* binding */ ownFeatures)
});

// EXTERNAL MODULE: ./src/compatibility/match/back-references.ts
var back_references = __webpack_require__(11762);
;// CONCATENATED MODULE: ./src/compatibility/say/cpuid-names.ts
/**
 * Every name that `cpu.cpuid` can hold, by processor family. A spec that asks for another one asks
 * for something that no machine has.
 *
 * The tables that decode them know the same names; a test holds both to be equal. They are not read
 * here, because that would cost each answer about a saved node 6 ms.
 */
const cpuidNames = new Set(`
  ADX AESNI AMD3DNOW AMD3DNOWEXT AMXBF16 AMXCOMPLEX AMXFP16 AMXFP8 AMXINT8 AMXTF32 AMXTILE
  AMXTRANSPOSE APX_F AVX AVX10 AVX10_128 AVX10_256 AVX10_512 AVX2 AVX512BF16 AVX512BITALG
  AVX512BMM AVX512BW AVX512CD AVX512DQ AVX512ER AVX512F AVX512FP16 AVX512IFMA AVX512PF AVX512VBMI
  AVX512VBMI2 AVX512VL AVX512VNNI AVX512VP2INTERSECT AVX512VPOPCNTDQ AVXIFMA AVXNECONVERT AVXSLOW
  AVXVNNI AVXVNNIINT16 AVXVNNIINT8 BHI_CTRL BMI1 BMI2 CETIBT CETSS CLDEMOTE CLMUL CLZERO CMOV
  CMPCCXADD CMPSB_SCADBS_SHORT CMPXCHG8 CPBOOST CPPC CX16 EFER_LMSLE_UNS ENQCMD ERMS F16C
  FLUSH_L1D FMA3 FMA4 FP128 FP256 FRED FSRM FXSR FXSROPT GFNI HLE HRESET HTT HWA HYBRID_CPU
  HYPERVISOR IA32_ARCH_CAP IA32_CORE_CAP IBPB IBPB_BRTYPE IBRS IBRS_PREFERRED IBRS_PROVIDES_SMP
  IBS IBSBRNTRGT IBSFETCHSAM IBSFFV IBSOPCNT IBSOPCNTEXT IBSOPSAM IBSRDWROPCNT IBSRIPINVALIDCHK
  IBS_FETCH_CTLX IBS_OPDATA4 IBS_OPFUSE IBS_PREVENTHOST IBS_ZEN4 IDPRED_CTRL INT_WBINVD INVLPGB
  KEYLOCKER KEYLOCKERW LAHF LAM LBRVIRT LZCNT MCAOVERFLOW MCDT_NO MCOMMIT MD_CLEAR MMX MMXEXT
  MOVBE MOVDIR64B MOVDIRI MOVSB_ZL MOVU MPX MSRIRC MSRLIST MSR_PAGEFLUSH NRIPS NX OSXSAVE PCONFIG
  PMU_FIXEDCOUNTER_CYCLES PMU_FIXEDCOUNTER_INSTRUCTIONS PMU_FIXEDCOUNTER_REFCYCLES
  PMU_FIXEDCOUNTER_TOPDOWN_SLOTS POPCNT PPIN PREFETCHI PSFD RDPRU RDRAND RDSEED RDTSCP RRSBA_CTRL
  RTM RTM_ALWAYS_ABORT SBPB SERIALIZE SEV SEV_64BIT SEV_ALTERNATIVE SEV_DEBUGSWAP SEV_ES
  SEV_RESTRICTED SEV_SNP SGX SGXLC SGXPQC SHA SM3_X86 SM4_X86 SME SME_COHERENT SPEC_CTRL_SSBD
  SRBDS_CTRL SRSO_MSR_FIX SRSO_NO SRSO_USER_KERNEL_NO SSE SSE2 SSE3 SSE4 SSE42 SSE4A SSSE3 STIBP
  STIBP_ALWAYSON STOSB_SHORT SUCCOR SVM SVMDA SVMFBASID SVML SVMNP SVMPF SVMPFT SYSCALL SYSEE
  TDX_GUEST TLB_FLUSH_NESTED TME TOPEXT TSA_L1_NO TSA_SQ_NO TSA_VERW_CLEAR TSCRATEMSR TSXLDTRK
  VAES VMCBCLEAN VMPL VMSA_REGPROT VMX VPCLMULQDQ VTE WAITPKG WBNOINVD WRMSRNS X86_64_V1 X86_64_V2
  X86_64_V3 X86_64_V4 X87 XGETBV1 XOP XSAVE XSAVEC XSAVEOPT XSAVES
  AES AFP ASIMD ASIMDDP ASIMDFHM ASIMDHP ASIMDRDM ATOMICS BF16 BTI CPUID CRC32 DCPODP DCPOP DGH
  DIT EBF16 ECV EVTSTRM FCMA FLAGM FLAGM2 FP FPHP FRINT I8MM ILRCPC JSCVT LRCPC MTE MTE3 PACA PACG
  PMULL RNG RPRES SB SHA1 SHA2 SHA3 SHA512 SM3 SM4 SME SMEB16F32 SMEF16F32 SMEF32F32 SMEF64F64
  SMEFA64 SMEI16I64 SMEI8I32 SSBS SVE SVE2 SVEAES SVEBF16 SVEBITPERM SVEEBF16 SVEF32MM SVEF64MM
  SVEI8MM SVEPMULL SVESHA3 SVESM4 USCAT WFXT
  26BIT AES CRC32 CRUNCH EDSP EVTSTRM FASTMUL FPA HALF IDIVA IDIVT IWMMXT JAVA LPAE NEON PMULL
  SHA1 SHA2 SWP THUMB THUMBEE TLS VFP VFPD32 VFPv3 VFPv3D16 VFPv4
  4xxMAC ALTIVEC ARCHPMU ARCH_2_05 ARCH_2_06 ARCH_2_07 ARCH_3_00 ARCH_3_1 BOOKE CELLBE DARN DFP
  DSCR EBB EFPDOUBLE EFPFLOAT FPU HTM HTM-NO-SUSPEND HTM-NOSC IC_SNOOP IEEE128 ISEL MMA MMU NOTB
  PA6T POWER4 POWER5 POWER5+ POWER6X PPC32 PPC601 PPC64 PPCLE SCV SMT SPE TAR TRUE_LE UCACHE
  VCRYPTO VSX
  DFLT DFP EDAT EIMM ESAN3 ETF3EH GS HIGHGPRS LDISP MSA NNPA PCIMIO SIE SORT STFLE TE VX VXD VXE
  VXE2 VXP VXP2 ZARCH
`
    .trim()
    .split(/\s+/));

;// CONCATENATED MODULE: ./src/compatibility/say/catalogue.ts
/**
 * What Node Feature Discovery's sources produce: which features, of which kind, with which element
 * names and kinds of values. Lint compares a spec with it; reasons take names from it.
 */


const dmiNames = 'bios_date bios_vendor bios_version board_asset_tag board_name board_vendor board_version chassis_asset_tag chassis_type chassis_vendor chassis_version product_family product_name product_sku product_version sys_vendor';
const rdtFlags = 'RDTMON RDTCMT RDTMBM RDTL3CA RDTL2CA RDTMBA';
/** By feature, in lower case. */
const catalogue = new Map([
    [
        'cpu.cpuid',
        {
            flags: true,
            attributes: true,
            instances: false,
            elements: new Set([...cpuidNames, 'AVX10_VERSION']),
            values: new Map([['AVX10_VERSION', 'integer']]),
        },
    ],
    catalogue_closed('cpu.model', 'attributes', {
        vendor_id: 'text',
        family: 'integer',
        id: 'integer',
        hypervisor: 'text',
    }),
    catalogue_closed('cpu.cstate', 'attributes', { enabled: 'boolean' }),
    catalogue_closed('cpu.pstate', 'attributes', {
        status: 'text',
        turbo: 'boolean',
        scaling_governor: 'text',
    }),
    catalogue_closed('cpu.rdt', 'attributes', { ...catalogue_all(rdtFlags, 'boolean'), RDTL3CA_NUM_CLOSID: 'integer' }),
    catalogue_closed('cpu.security', 'attributes', {
        'sgx.enabled': 'boolean',
        'sgx.epc': 'integer',
        'tdx.enabled': 'boolean',
        'tdx.total_keys': 'integer',
        'tdx.protected': 'boolean',
        'sev.enabled': 'boolean',
        'sev.asids': 'integer',
        'sev.es.enabled': 'boolean',
        'sev.encrypted_state_ids': 'integer',
        'sev.snp.enabled': 'boolean',
        'se.enabled': 'boolean',
    }),
    catalogue_closed('cpu.sst', 'attributes', { 'bf.enabled': 'boolean' }),
    catalogue_closed('cpu.topology', 'attributes', {
        hardware_multithreading: 'boolean',
        socket_count: 'integer',
    }),
    catalogue_closed('cpu.coprocessor', 'attributes', { nx_gzip: 'boolean' }),
    catalogue_closed('kernel.version', 'attributes', {
        full: 'version',
        major: 'integer',
        minor: 'integer',
        revision: 'integer',
    }),
    catalogue_open('kernel.config', 'attributes'),
    catalogue_open('kernel.loadedmodule', 'flags'),
    catalogue_open('kernel.enabledmodule', 'flags'),
    catalogue_closed('kernel.selinux', 'attributes', { enabled: 'boolean' }),
    catalogue_closed('kernel.kvm', 'attributes', { enabled: 'boolean' }),
    catalogue_closed('memory.numa', 'attributes', { node_count: 'integer', is_numa: 'boolean' }),
    catalogue_closed('memory.swap', 'attributes', { enabled: 'boolean' }),
    catalogue_open('memory.hugepages', 'attributes', { enabled: 'boolean' }),
    catalogue_closed('memory.nv', 'instances', catalogue_all('name devtype mode', 'text')),
    catalogue_closed('network.device', 'instances', {
        name: 'text',
        operstate: 'text',
        speed: 'integer',
        sriov_numvfs: 'integer',
        sriov_totalvfs: 'integer',
        mtu: 'integer',
    }),
    catalogue_closed('network.virtual', 'instances', {
        name: 'text',
        operstate: 'text',
        speed: 'integer',
        mtu: 'integer',
    }),
    catalogue_closed('pci.device', 'instances', {
        ...catalogue_all('class vendor device subsystem_vendor subsystem_device', 'hexadecimal'),
        sriov_totalvfs: 'integer',
        'iommu_group/type': 'text',
        'iommu/intel-iommu/version': 'text',
    }),
    catalogue_closed('storage.block', 'instances', {
        name: 'text',
        dax: 'number',
        rotational: 'number',
        nr_zones: 'integer',
        zoned: 'text',
    }),
    catalogue_closed('system.name', 'attributes', { nodename: 'text' }),
    catalogue_open('system.osrelease', 'attributes', {
        VERSION_ID: 'version',
        'VERSION_ID.major': 'integer',
        'VERSION_ID.minor': 'integer',
    }),
    catalogue_closed('system.dmiid', 'attributes', catalogue_all(dmiNames, 'text')),
    catalogue_closed('usb.device', 'instances', {
        ...catalogue_all('class vendor device', 'hexadecimal'),
        serial: 'text',
    }),
    catalogue_open('local.feature', 'attributes'),
    catalogue_open('local.label', 'attributes'),
    catalogue_open(back_references/* backReferenceKey */.G, 'attributes'),
    catalogue_closed('cdi.device', 'instances', {
        ...catalogue_all('vendor class name', 'text'),
        paths_exist: 'boolean',
    }),
    catalogue_closed('container.engine', 'attributes', {
        name: 'text',
        version: 'version',
        api_version: 'version',
        cgroup_version: 'integer',
        storage_driver: 'text',
        rootless: 'boolean',
        default_runtime: 'text',
    }),
    catalogue_open('container.runtime', 'flags'),
]);
/** Features that container-canary finds and Node Feature Discovery does not know. */
const ownFeatures = new Set([
    'cdi.device',
    'container.engine',
    'container.runtime',
]);
function catalogue_closed(feature, kind, elements) {
    const names = new Set(Object.keys(elements));
    return [feature, { ...only(kind), elements: names, values: new Map(Object.entries(elements)) }];
}
/** Elements are whatever the machine or its owner names them. */
function catalogue_open(feature, kind, known = {}) {
    return [feature, { ...only(kind), elements: null, values: new Map(Object.entries(known)) }];
}
function only(kind) {
    return {
        flags: kind === 'flags',
        attributes: kind === 'attributes',
        instances: kind === 'instances',
    };
}
function catalogue_all(names, kind) {
    return Object.fromEntries(names.split(' ').map((name) => [name, kind]));
}


/***/ }),

/***/ 1772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ adviseOnSpec),
  F: () => (/* binding */ lintSpec)
});

// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/compatibility/say/catalogue.ts + 1 modules
var catalogue = __webpack_require__(12981);
// EXTERNAL MODULE: ./src/compatibility/match/expression.ts + 1 modules
var match_expression = __webpack_require__(96825);
;// CONCATENATED MODULE: ./src/compatibility/say/lint-values.ts
/** Findings about the operands of `In`, `NotIn` and `InRegexp`, each at its place. */
function lintValues(slot, feature) {
    const { source } = slot;
    if (source === null || !['In', 'NotIn', 'InRegexp'].includes(source.op))
        return [];
    const findings = source.value.map((value) => source.op === 'InRegexp'
        ? lintPattern(slot, value, feature)
        : (lintSpaces(slot, value) ?? lintForm(slot, value, feature)));
    // Beside a value that can be met, one that never is does no harm; in NotIn it never does.
    const isHopeless = source.op === 'In' && !findings.includes(null);
    const severity = isHopeless ? 'error' : 'warning';
    return findings.flatMap((finding, index) => finding === null ? [] : [{ ...finding, severity, location: source.locateValue(index) }]);
}
/** Sources cut off the space around what they read; what a spec or the machine's owner sets is kept. */
function lintSpaces({ term }, value) {
    if (/^(?:rule|local)\./i.test(term.feature))
        return null;
    const trimmed = value.trim();
    if (trimmed === value || trimmed === '')
        return null;
    const message = `the value ${JSON.stringify(value)} has space around it, which no source produces`;
    const hint = `write ${JSON.stringify(trimmed)}`;
    return { code: 'value-space', message, hint };
}
function lintForm(slot, value, feature) {
    const kind = slot.matcher === 'matchName' ? undefined : feature?.values.get(slot.name);
    const label = `${slot.term.feature}.${slot.name}`;
    const tell = (rule, hint) => ({
        code: 'value-form',
        message: `${label} never is ${JSON.stringify(value)}: ${rule}`,
        hint,
    });
    switch (kind) {
        case 'hexadecimal':
            return lintId(slot, value, tell);
        case 'boolean':
            return value === 'true' || value === 'false' ? null : tell('it is true or false', null);
        case 'integer': {
            // VERSION_ID.minor of Ubuntu 24.04 is 04.
            const form = feature?.elements === null ? /^-?[0-9]+$/ : /^-?(?:0|[1-9][0-9]*)$/;
            if (form.test(value))
                return null;
            const plain = /^\+?0*([0-9]+)$/.exec(value)?.[1];
            const hint = plain === undefined ? null : `write "${plain}"`;
            return tell('it is a whole number without zeros in front', hint);
        }
        default:
            return null;
    }
}
/** Digits of an id as sysfs writes them, without `0x`; NFD cuts the class of PCI to four. */
function lintId({ name, term }, value, tell) {
    const digits = term.feature.toLowerCase() === 'usb.device' && name === 'class' ? 2 : 4;
    if (new RegExp(`^[0-9a-f]{${digits}}$`).test(value))
        return null;
    const bare = value.toLowerCase().replace(/^0x/, '');
    const likely = bare.length > digits ? bare.slice(0, digits) : bare.padStart(digits, '0');
    const hint = /^[0-9a-f]+$/.test(bare) ? `write "${likely}"` : null;
    return tell(`it is ${digits} hexadecimal digits in lower case, without 0x`, hint);
}
/** A pattern may be anything; letters that an id never has are all that is certain. */
function lintPattern(slot, pattern, feature) {
    if (slot.matcher === 'matchName' || feature?.values.get(slot.name) !== 'hexadecimal')
        return null;
    const literal = pattern.replace(/\\(?:[pP]\{[^}]*\}|.)|\(\?P?<[^>]*>|\[[^\]]*\]/g, '');
    if (/\(\?[a-zA-Z]*i/.test(pattern) || !/[A-F]/.test(literal))
        return null;
    return {
        code: 'value-form',
        message: `${slot.term.feature}.${slot.name} is written in lower case: the capitals of ${JSON.stringify(pattern)} match nothing`,
        hint: 'write them in lower case, or put (?i) in front',
    };
}

// EXTERNAL MODULE: ./src/compatibility/say/reasons.ts
var reasons = __webpack_require__(54137);
// EXTERNAL MODULE: ./src/compatibility/spec/spec.ts
var spec = __webpack_require__(52079);
// EXTERNAL MODULE: ./src/compatibility/match/truth.ts
var truth = __webpack_require__(80991);
;// CONCATENATED MODULE: ./src/compatibility/say/lint-expression.ts






const presence = new Set(['', 'Exists', 'DoesNotExist']);
/** A value for which every comparison finds out whether its operands can be read. */
const sampleOf = { '': '0', version: '0.0.0' };
function lintExpression(slot, findNearest) {
    const feature = catalogue/* catalogue */.s.get(slot.term.feature.toLowerCase());
    const broken = lintOperands(slot, findNearest);
    if (broken.length > 0)
        return broken;
    return [
        ...(slot.matcher === 'matchName' ? lintName(slot) : lintElement(slot, feature, findNearest)),
        ...lintType(slot),
        ...lintValues(slot, feature),
        ...(feature === undefined ? [] : lintMeaning(slot, feature)),
    ];
}
/** Errors that upstream reports only where the element has a value. */
function lintOperands(slot, findNearest) {
    const { expression, source } = slot;
    if (source === null) {
        const message = `${slot.name} has no expression, which crashes Node Feature Discovery`;
        return [tell(slot, 'error', 'null-expression', message, 'write an operator: {op: Exists}')];
    }
    const always = expression.onPresence(false);
    if (typeof always === 'object') {
        const nearest = match_expression/* operators */.II.has(source.op) ? null : findNearest(source.op, match_expression/* operators */.II);
        const hint = nearest === null ? null : `did you mean ${nearest}?`;
        return [tell(slot, 'error', 'expression', always.error, hint)];
    }
    if (expression.onUnknownValue !== truth/* errored */.sb)
        return [];
    const sample = source.type === 'version' ? sampleOf.version : sampleOf[''];
    const outcome = expression.onValue(sample, { spent: 0 });
    const message = typeof outcome === 'object' ? outcome.error : 'this expression cannot be evaluated';
    return [tell(slot, 'error', 'expression', message, null)];
}
function lintName(slot) {
    const { op } = slot.expression;
    if (op === 'DoesNotExist') {
        const message = 'matchName with DoesNotExist never matches: it only looks at names that exist';
        return [tell(slot, 'error', 'never-matches', message, 'use matchExpressions')];
    }
    if (spec/* comparisons */.l.has(op)) {
        const message = `matchName with ${op} compares names, and fails on every name that is no number`;
        return [tell(slot, 'warning', 'names-compared', message, null)];
    }
    if (op === 'NotIn') {
        const message = 'matchName with NotIn matches as soon as any element has another name';
        const hint = 'to ask that none is there, use matchExpressions with DoesNotExist';
        return [tell(slot, 'warning', 'any-other-name', message, hint)];
    }
    return [];
}
function lintElement(slot, feature, findNearest) {
    const { name, term } = slot;
    const spelling = (0,reasons/* moduleSpelling */.Vn)(term.feature, name);
    if (spelling !== null) {
        const message = `no loaded module is named ${name}: they are spelled with underscores`;
        return [tell(slot, 'error', 'module-spelling', message, `write ${spelling}`)];
    }
    if (term.feature.toLowerCase() === 'kernel.config' && name.startsWith('CONFIG_')) {
        const message = `no option is named ${name}: names of kernel.config carry no CONFIG_`;
        return [tell(slot, 'error', 'config-name', message, `write ${name.slice('CONFIG_'.length)}`)];
    }
    if (feature?.elements == null || feature.elements.has(name))
        return [];
    const nearest = findNearest(name, feature.elements);
    const hint = nearest === null ? null : `did you mean ${nearest}?`;
    const message = `no source produces ${name} in ${term.feature}`;
    return [tell(slot, 'warning', 'unknown-element', message, hint)];
}
function lintType(slot) {
    const { source } = slot;
    if (source === null || source.type === '' || spec/* comparisons */.l.has(source.op))
        return [];
    const message = `type: ${source.type} means nothing to ${source.op === '' ? 'an empty operator' : source.op}`;
    return [tell(slot, 'warning', 'unused-type', message, null)];
}
/** Whether what is asked fits the values that the sources produce. */
function lintMeaning(slot, feature) {
    const { op } = slot.expression;
    if (slot.matcher === 'matchName' || presence.has(op))
        return [];
    if (feature.flags && !feature.values.has(slot.name)) {
        const message = `${labelOf(slot)} is a flag without a value: ${op} never matches`;
        return [tell(slot, 'error', 'flag-value', message, 'use Exists or DoesNotExist')];
    }
    if (op === 'IsTrue' || op === 'IsFalse')
        return lintBoolean(slot, feature);
    return spec/* comparisons */.l.has(op) ? lintComparison(slot, feature) : [];
}
function lintBoolean(slot, feature) {
    const label = labelOf(slot);
    if (slot.term.feature.toLowerCase() === 'kernel.config') {
        const message = `${label} never is true or false: values of kernel.config are y, m or text`;
        return [tell(slot, 'error', 'config-boolean', message, 'use {op: In, value: ["y", "m"]}')];
    }
    const kind = kindOf(slot, feature);
    if (kind === null || kind === 'boolean')
        return [];
    const message = `${label} never is true or false: it is ${kind === 'text' ? 'text' : `a ${kind} value`}`;
    return [tell(slot, 'warning', 'not-boolean', message, null)];
}
function lintComparison(slot, feature) {
    const kind = kindOf(slot, feature);
    if (slot.source?.type === 'version') {
        if (labelOf(slot).toLowerCase() !== 'kernel.version.full')
            return [];
        const message = 'kernels of RHEL, Amazon Linux and WSL have releases that cannot be compared as versions: the rule errors there';
        const hint = 'compare kernel.version major and minor as numbers';
        return [tell(slot, 'warning', 'kernel-version', message, hint)];
    }
    if (kind === null || kind === 'integer' || kind === 'number')
        return [];
    const message = `${labelOf(slot)} is no decimal number: ${slot.expression.op} without a type is an error there`;
    const hint = kind === 'version' ? 'add type: version' : null;
    return [tell(slot, 'warning', 'not-a-number', message, hint)];
}
/** Null where nothing is known about the values. */
function kindOf({ name }, feature) {
    return feature.values.get(name) ?? (feature.elements === null ? null : 'text');
}
function labelOf({ term, name }) {
    return `${term.feature}.${name}`;
}
function tell(slot, severity, code, message, hint) {
    return { severity, code, message, location: slot.location, hint };
}

;// CONCATENATED MODULE: ./src/compatibility/say/lint-reading.ts
function lintMisreading(misreading, findNearest) {
    switch (misreading.kind) {
        case 'ignored-key':
            return lintIgnoredKey(misreading, findNearest);
        case 'repeated-key':
            return lintRepeatedKey(misreading);
        case 'letter-case':
            return lintLetterCase(misreading);
        case 'changed-scalar':
            return lintChangedScalar(misreading);
    }
}
function lintIgnoredKey({ key, parent, known, location }, findNearest) {
    const nearest = findNearest(key, known);
    const hint = nearest === null ? `known here: ${known.join(', ')}` : `did you mean ${nearest}?`;
    const message = `${key} is not a known key of ${parent}: it is passed over`;
    return { severity: 'warning', code: 'unknown-key', message, location, hint };
}
function lintRepeatedKey(repeated) {
    const { key, other, otherLocation, parent, kept, location } = repeated;
    const place = `line ${otherLocation.line}`;
    if (key === '<<') {
        const message = `the merge (<<) replaces ${other} of ${parent} (${place}), which stands before it`;
        return { severity: 'error', code: 'merged-key', message, location, hint: mergeHint };
    }
    const counts = kept === 'this' ? 'this one counts alone' : `that of ${place} counts alone`;
    const message = key === other
        ? `${key} is there twice in ${parent}, the other time in ${place}: ${counts}`
        : `${key} and ${other} (${place}) are one key of ${parent}: ${counts}`;
    const hint = 'keep one of them';
    return { severity: 'error', code: 'duplicate-key', message, location, hint };
}
const mergeHint = 'write the merge first: what is written behind it replaces what it brings';
function lintLetterCase({ key, field, location }) {
    const message = `${key} is read as ${field}`;
    return { severity: 'warning', code: 'letter-case', message, location, hint: `write ${field}` };
}
function lintChangedScalar({ written, read, type, use, location }) {
    const what = written === '' ? 'what is left empty here' : written;
    const becomes = {
        null: 'null, which is an empty text',
        boolean: read,
        number: `the number ${read}`,
    }[type];
    return {
        severity: use === 'compared' ? 'error' : 'warning',
        code: 'changed-value',
        message: `${what} is read as ${becomes}: without quotes it is no text in YAML 1.1`,
        location,
        hint: `write ${JSON.stringify(written)} in quotes`,
    };
}

// EXTERNAL MODULE: ./src/nearest.ts
var src_nearest = __webpack_require__(37909);
;// CONCATENATED MODULE: ./src/compatibility/say/lint.ts
/**
 * What is wrong, or probably not meant, in a compatibility spec: things that Node Feature Discovery
 * passes over in silence, or reports only on a machine where a value happens to be there.
 */





/**
 * Findings in the order of the file: an `error` can never do what it says, a `warning` is likely not
 * what was meant.
 */
function lintSpec(compiled) {
    const { spec } = compiled;
    const { start } = spec;
    const nearest = (0,src_nearest/* createNearest */.R8)();
    const findings = [
        ...lintDocument(compiled, start),
        ...spec.misreadings.map((misreading) => lintMisreading(misreading, nearest)),
        ...spec.sets.flatMap((set) => lintSet(set)),
        ...compiled.sets.flatMap(({ rules }) => rules.flatMap((rule) => lintRule(rule, nearest))),
    ];
    return withoutEchoes(findings).sort(byLocation).slice(0, limits/* compatibilityLimits */.Po.findings);
}
/** A value that is read otherwise than written is not judged by what it became as well. */
function withoutEchoes(findings) {
    const placeOf = ({ location }) => `${location?.line}:${location?.column}`;
    const changed = new Set(findings.filter(({ code }) => code === 'changed-value').map((finding) => placeOf(finding)));
    return findings.filter((finding) => finding.code !== 'value-form' || !changed.has(placeOf(finding)));
}
/**
 * The same findings beside a verdict, which is Node Feature Discovery's: what it reads otherwise than
 * it is written decides nothing, and is never silent either.
 */
function adviseOnSpec(compiled) {
    return lintSpec(compiled).map((finding) => finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding);
}
function byLocation(left, right) {
    return ((left.location?.line ?? 0) - (right.location?.line ?? 0) ||
        (left.location?.column ?? 0) - (right.location?.column ?? 0));
}
function lintDocument({ spec }, start) {
    const findings = [];
    if (spec.documents > 1) {
        const message = `only the first of ${spec.documents} YAML documents is read`;
        findings.push(warning('many-documents', message, start));
    }
    if (spec.version !== 'v1alpha1') {
        const message = spec.version === '' ? 'the spec has no version' : `version ${spec.version} is not known`;
        findings.push(warning('version', message, start, 'write version: v1alpha1'));
    }
    if (spec.sets.length === 0) {
        const message = 'the spec has no compatibility set: no node fits it';
        const hint = 'write at least one set under compatibilities';
        findings.push(warning('no-sets', message, start, hint));
    }
    return findings;
}
function lintSet(set) {
    const { rules, location, weight } = set;
    const findings = [];
    if (rules.length === 0) {
        findings.push(warning('empty-set', 'a set without rules fits every node', location));
    }
    // Kubernetes knows weights of preferred terms from 1 to 100.
    if (weight < 0n || weight > 100n) {
        const hint = 'weights from 1 to 100 can be exported to a node affinity';
        findings.push(warning('weight', `weight ${weight} is out of the usual range`, location, hint));
    }
    const seen = new Map();
    for (const rule of rules) {
        const earlier = seen.get(rule.name);
        if (rule.name !== '' && earlier !== undefined) {
            const message = `another rule of this set is named ${rule.name} (line ${earlier.line})`;
            findings.push(warning('duplicate-rule', message, rule.location));
        }
        seen.set(rule.name, rule.location);
    }
    return findings;
}
function lintRule(rule, findNearest) {
    const { source } = rule;
    const { location } = source;
    const findings = [];
    if (source.name === '') {
        findings.push(warning('rule-name', 'a rule has no name to report it by', location));
    }
    if (source.matchFeatures.length === 0 && source.matchAny.length === 0) {
        const message = `rule ${source.name} asks for nothing: it always matches`;
        findings.push(warning('empty-rule', message, location));
    }
    findings.push(...lintTemplate(rule), ...lintLeak(rule));
    for (const alternative of source.matchAny) {
        if (alternative.matchFeatures.length > 0)
            continue;
        const message = 'an alternative without terms always matches';
        findings.push(warning('empty-alternative', message, alternative.location));
    }
    const terms = [source, ...source.matchAny].flatMap(({ matchFeatures }) => matchFeatures);
    return [
        ...findings,
        ...terms.flatMap((term) => lintTerm(term, findNearest)),
        ...rule.slots.flatMap((slot) => lintExpression(slot, findNearest)),
    ];
}
function lintTemplate({ source, template }) {
    if (template === null)
        return [];
    const location = source.varsTemplateLocation;
    if ('error' in template) {
        return [{ severity: 'error', code: 'template', message: template.error, location, hint: null }];
    }
    if (source.matchFeatures.length > 0 || source.matchAny.length > 0)
        return [];
    const message = 'the template never runs: it needs something that matched';
    return [warning('template-unused', message, location, 'write vars, or add a matcher')];
}
/** Upstream keeps the variables of a rule none of whose alternatives matches. */
function lintLeak({ source }) {
    if (source.matchAny.length === 0 || source.vars.size === 0)
        return [];
    const message = source.matchFeatures.length === 0
        ? `the variables of rule ${source.name} are set even where no alternative of matchAny matches`
        : `the variables of rule ${source.name} are set where matchFeatures matches, even if no alternative of matchAny does`;
    const hint = 'Node Feature Discovery does so; ask for them only in rules that may rely on it';
    return [warning('leaking-vars', message, source.location, hint)];
}
function lintTerm(term, findNearest) {
    const { feature, location, matchExpressions, matchName } = term;
    const findings = [];
    const key = feature.toLowerCase();
    const known = catalogue/* catalogue */.s.get(key);
    if (!/^[^.]+\.[^.]+$/.test(feature)) {
        const message = `${feature === '' ? 'a term without a feature' : `feature ${feature}`} is not of the form <domain>.<feature>`;
        findings.push(error('feature-name', message, location));
    }
    else if (known === undefined) {
        const nearest = findNearest(key, catalogue/* catalogue */.s.keys());
        const hint = nearest === null ? null : `did you mean ${nearest}?`;
        findings.push(warning('unknown-feature', `no source produces ${feature}`, location, hint));
    }
    if (catalogue/* ownFeatures */.g.has(key)) {
        const message = `only container-canary finds ${feature}: Node Feature Discovery has no such feature`;
        findings.push(warning('own-feature', message, location));
    }
    if (matchExpressions === null && matchName === null) {
        const message = `${feature} is only asked to exist, which it does even without any element`;
        findings.push(warning('bare-term', message, location));
    }
    if (matchExpressions?.size === 0 && known?.instances !== true) {
        const message = `matchExpressions of ${feature} is empty: it fits even without any element`;
        findings.push(warning('empty-expressions', message, location));
    }
    return findings;
}
function warning(code, message, location, hint = null) {
    return { severity: 'warning', code, message, location, hint };
}
function error(code, message, location) {
    return { severity: 'error', code, message, location, hint: null };
}


/***/ }),

/***/ 54137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ describeWanted),
/* harmony export */   DE: () => (/* binding */ hintForFeature),
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   Vn: () => (/* binding */ moduleSpelling),
/* harmony export */   fV: () => (/* binding */ foundValues),
/* harmony export */   l1: () => (/* binding */ joinFound),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _match_back_references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11762);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12981);
/* harmony import */ var _match_expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96825);
/* harmony import */ var _match_feature_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41600);
/* harmony import */ var _match_truth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80991);
/* harmony import */ var _match_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29606);
/** Why an expression or a term does not match: what was found next to what is wanted. */







/** `Ge 6.1 (version)`, `In 0200, 0300`, `any value or none`. */
function describeWanted(expression) {
    if (expression === null)
        return 'an expression (none is written)';
    const { op, value, type } = expression;
    if (op === '')
        return 'anything';
    const operands = value.length === 0 ? '' : ` ${value.map(readable).join(', ')}`;
    const kind = type === '' ? '' : ` (${type})`;
    return shorten(`${op}${operands}${kind}`);
}
function readable(value) {
    return value === '' || /^\s|\s$|,/.test(value) ? JSON.stringify(value) : value;
}
/** The values that the element has on this node; empty where it does not exist. */
function foundValues(slot, answer) {
    const view = answer.views[slot.feature];
    if (view === undefined)
        return [];
    if (slot.matcher === 'matchName')
        return foundNames(slot, view, answer);
    // Later rules may have changed a variable: what counts is what this rule saw.
    if (isBackReference(slot)) {
        const value = answer.referenced.get(slot.slot);
        return value === undefined ? [] : [value];
    }
    const value = view.attributes?.get(slot.name);
    if (value !== undefined)
        return [value];
    if (view.flags?.has(slot.name) === true)
        return ['present'];
    if (view.instances.length === 0)
        return [];
    const values = new Set();
    for (const { attributes } of view.instances) {
        const attribute = attributes.get(slot.name);
        if (attribute !== undefined)
            values.add(attribute);
    }
    return [...values];
}
function isBackReference({ term }) {
    return term.feature.toLowerCase() === _match_back_references_js__WEBPACK_IMPORTED_MODULE_4__/* .backReferenceKey */ .G;
}
/** The names that match, or else the names there are; a few more than are shown. */
function foundNames({ expression, slot }, view, { answers, work }) {
    const isMatched = answers[slot] === _match_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .matched */ .jQ;
    const names = new Set();
    for (const name of eachName(view)) {
        if (names.size > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityLimits */ .Po.foundValues)
            break;
        if (!isMatched || expression.onValue(name, work) === true)
            names.add(name);
    }
    return [...names];
}
/** The element names of a feature, attributes of instances included; some more than once. */
function* eachName(view) {
    yield* view.flags ?? [];
    yield* view.attributes?.keys() ?? [];
    for (const { attributes } of view.instances)
        yield* attributes.keys();
}
/** Several values in one line, bounded; null where there are none. */
function joinFound(values) {
    const all = [...values];
    if (all.length === 0)
        return null;
    const shown = all.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityLimits */ .Po.foundValues).map(readable);
    const more = all.length > shown.length ? ', …' : '';
    return shorten(`${shown.join(', ')}${more}`);
}
function shorten(text) {
    if (text.length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityLimits */ .Po.foundCharacters)
        return text;
    const characters = Array.from(text);
    if (characters.length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityLimits */ .Po.foundCharacters)
        return text;
    return `${characters.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityLimits */ .Po.foundCharacters - 1).join('')}…`;
}
/** What a person may do about an expression that is not matched; null where nothing is known. */
function hintFor(slot, verdict, answer, source) {
    const view = answer.views[slot.feature];
    if (verdict === 'matched' || view === undefined)
        return null;
    if (verdict === 'undetermined')
        return describeUnknown(slot, view);
    if (verdict === 'errored')
        return hintForError(slot, foundValues(slot, answer), source);
    if (view.existence === 'absent')
        return hintForFeature(slot.term.feature, source);
    if (slot.matcher === 'matchName')
        return null;
    return hintForElement(slot, view, source);
}
function describeUnknown(slot, view) {
    if (isBackReference(slot))
        return 'it depends on an earlier rule that is undetermined or errored';
    return (0,_match_feature_view_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnknown */ .t)(view, slot.name) || view.existence === 'unknown'
        ? 'this cannot be observed on this node'
        : 'some elements of this feature cannot be observed on this node';
}
function hintForError({ source }, found, { nearest: findNearest }) {
    if (source === null)
        return 'write an operator, such as {op: Exists}';
    if (!_match_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .operators */ .II.has(source.op)) {
        const nearest = findNearest(source.op, _match_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .operators */ .II);
        return nearest === null ? null : `did you mean ${nearest}?`;
    }
    if (source.type === 'version' && found.some((value) => (0,_match_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersion */ .ot)(value) === null)) {
        return 'this value is no version that can be compared; compare its major and minor numbers';
    }
    return null;
}
function hintForFeature(feature, source) {
    const key = feature.toLowerCase();
    if (key === _match_back_references_js__WEBPACK_IMPORTED_MODULE_4__/* .backReferenceKey */ .G)
        return 'no rule has run before this one';
    if (_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogue */ .s.has(key))
        return 'this node has no such feature';
    const nearest = source.nearest(key, source.features) ?? source.nearest(key, _catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogue */ .s.keys());
    return nearest === null ? 'no source produces this feature' : `did you mean ${nearest}?`;
}
function hintForElement(slot, view, source) {
    const { name } = slot;
    if (slot.expression.op === 'DoesNotExist' || isPresent(view, name))
        return null;
    if (isBackReference(slot))
        return 'no earlier rule has set this variable';
    const known = _catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogue */ .s.get(slot.term.feature.toLowerCase())?.elements ?? null;
    // A name that some other machine has is not a typing error.
    if (known?.has(name) === true)
        return null;
    const spelling = moduleSpelling(slot.term.feature, name);
    if (spelling !== null) {
        const loaded = view.flags?.has(spelling) === true ? 'did you mean' : 'write';
        return `${loaded} ${spelling}? loaded modules are spelled with underscores`;
    }
    const nearest = source.nearest(name, eachName(view)) ?? source.nearest(name, known ?? []);
    return nearest === null ? null : `did you mean ${nearest}?`;
}
function isPresent(view, name) {
    return (view.flags?.has(name) === true ||
        view.attributes?.has(name) === true ||
        view.instances.some(({ attributes }) => attributes.has(name)));
}
/** The kernel's own spelling of a module, where the spec has another one. */
function moduleSpelling(feature, name) {
    if (feature.toLowerCase() !== 'kernel.loadedmodule' || !name.includes('-'))
        return null;
    return name.replaceAll('-', '_');
}


/***/ }),

/***/ 7320:
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
    const code = character.codePointAt(0) ?? 0;
    // The pattern's tables take longer to build than most specs to print.
    if (code >= 0x20 && code < 0x7f)
        return character;
    if (code > 0x7f && /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u.test(character))
        return character;
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

/***/ 27847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F9: () => (/* binding */ parseSpec)
});

// UNUSED EXPORTS: specOfTree, specSyntax

// EXTERNAL MODULE: ./src/decode.ts
var decode = __webpack_require__(78341);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(37006);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
;// CONCATENATED MODULE: ./src/yaml/simple-tree.ts
/**
 * The tree of {@link parseTree} for the plain part of YAML that people write specs in: block mappings
 * and lists, one-line flow collections, one-line scalars, printable ASCII. It needs no parser, which
 * takes longer to load than most commands take, and answers `undefined` to whatever it does not know
 * for certain, errors included. What it does answer is the parser's tree, offsets and all; a property
 * test holds this.
 */

/** Larger texts have bounds of their own to be held to. */
const maxCharacters = 100_000;
const maxDepth = 24;
const keyForm = /[A-Za-z_][A-Za-z0-9_./-]*(?=:(?: |$))/y;
const flowKeyForm = /[A-Za-z_][A-Za-z0-9_./-]*(?=: )/y;
const flowPlain = /(?:[A-Za-z0-9_/]|[-.](?=[A-Za-z0-9_./-]))[^,[\]{}#:]*/y;
const quoted = /"[^"\\]*"|'[^']*'/y;
/** @returns undefined when the parser has to be asked */
function readSimpleTree(source) {
    const { text, file } = source;
    if (text.length > maxCharacters || /[^\n\x20-\x7e]/.test(text))
        return undefined;
    const lines = contentLines(text);
    const [first] = lines ?? [];
    if (lines === undefined || first === undefined)
        return undefined;
    const reading = { text, lines, at: 0 };
    const root = readBlock(reading, first.start, first.indent, 0);
    if (root === undefined || reading.at < lines.length)
        return undefined;
    const places = (0,yaml_lines/* linesOf */.D)(text);
    return { root, documents: 1, locate: (node) => ({ file, ...places.placeOf(node.offset) }) };
}
function contentLines(text) {
    const lines = [];
    let isMarked = false;
    for (let begin = 0; begin < text.length;) {
        const newline = text.indexOf('\n', begin);
        const end = newline === -1 ? text.length : newline;
        let start = begin;
        while (start < end && text.charAt(start) === ' ')
            start += 1;
        if (start < end && text.charAt(start) !== '#') {
            const line = { start, end: trimmedEnd(text, start, end), indent: start - begin };
            if (line.indent === 0 && /^(?:---|\.\.\.|%)/.test(text.slice(begin, begin + 3))) {
                const isFirst = !isMarked && lines.length === 0 && line.end - start === 3;
                if (!isFirst || !text.startsWith('---', begin))
                    return undefined;
                isMarked = true;
            }
            else {
                lines.push(line);
            }
        }
        begin = end + 1;
    }
    return lines;
}
function trimmedEnd(text, start, end) {
    let last = end;
    while (last > start && text.charAt(last - 1) === ' ')
        last -= 1;
    return last;
}
/** @param start where the block's first line begins, behind the dashes before it */
function readBlock(reading, start, indent, depth) {
    if (depth > maxDepth)
        return undefined;
    if (isItem(reading, start))
        return readSequence(reading, start, indent, depth);
    return readMapping(reading, start, indent, depth);
}
function isItem({ text, lines, at }, start) {
    if (text.charAt(start) !== '-')
        return false;
    return text.charAt(start + 1) === ' ' || start + 1 === lines[at]?.end;
}
function readMapping(reading, start, indent, depth) {
    const entries = [];
    for (let place = start;;) {
        const entry = readEntry(reading, place, indent, depth);
        if (entry === undefined)
            return undefined;
        entries.push(entry);
        const next = reading.lines[reading.at];
        if (next === undefined || next.indent < indent || isItem(reading, next.start))
            break;
        if (next.indent > indent)
            return undefined;
        place = next.start;
    }
    return { kind: 'mapping', entries, offset: start };
}
function readEntry(reading, start, indent, depth) {
    const { text, lines } = reading;
    const line = lines[reading.at];
    if (line === undefined)
        return undefined;
    const word = matchAt(keyForm, text.slice(0, line.end), start);
    if (word === undefined)
        return undefined;
    const key = plainScalar(word, start);
    const begin = skipSpaces(text, start + word.length + 1, line.end);
    reading.at += 1;
    const isBelow = begin === line.end || text.charAt(begin) === '#';
    const value = isBelow
        ? readNested(reading, indent, depth)
        : notContinued(reading, indent, readInline(text, begin, line.end));
    return value === undefined ? undefined : { key, value };
}
/** What stands below a key: deeper lines, or a list at the key's own indent. */
function readNested(reading, indent, depth) {
    const next = reading.lines[reading.at];
    if (next === undefined || next.indent < indent)
        return undefined;
    if (next.indent === indent && !isItem(reading, next.start))
        return undefined;
    return readBlock(reading, next.start, next.indent, depth + 1);
}
/** A deeper line after a value continues it. */
function notContinued({ lines, at }, indent, value) {
    const next = lines[at];
    return next !== undefined && next.indent > indent ? undefined : value;
}
function readSequence(reading, start, indent, depth) {
    const items = [];
    for (let place = start;;) {
        const item = readItem(reading, place, indent, depth);
        if (item === undefined)
            return undefined;
        items.push(item);
        const next = reading.lines[reading.at];
        if (next === undefined || next.indent < indent || !isItem(reading, next.start)) {
            if (next !== undefined && next.indent > indent)
                return undefined;
            break;
        }
        if (next.indent > indent)
            return undefined;
        place = next.start;
    }
    return { kind: 'sequence', items, offset: start };
}
function readItem(reading, dash, indent, depth) {
    const { text, lines } = reading;
    const line = lines[reading.at];
    if (line === undefined)
        return undefined;
    const begin = skipSpaces(text, dash + 1, line.end);
    if (begin === line.end || text.charAt(begin) === '#')
        return undefined;
    const isBlock = isItem(reading, begin) || matchAt(keyForm, text.slice(0, line.end), begin) !== undefined;
    if (isBlock)
        return readBlock(reading, begin, indent + begin - dash, depth + 1);
    reading.at += 1;
    return notContinued(reading, indent, readInline(text, begin, line.end));
}
function readInline(text, begin, end) {
    if (/["'[{]/.test(text.charAt(begin))) {
        const flow = { text: text.slice(0, end), end, at: begin };
        const value = readFlow(flow, 0);
        return /^(?: *| +#.*)$/.test(text.slice(flow.at, end)) ? value : undefined;
    }
    const comment = text.slice(begin, end).indexOf(' #');
    const written = comment === -1 ? text.slice(begin, end) : text.slice(begin, begin + comment);
    const plain = written.trimEnd();
    const isPlain = /^(?:[A-Za-z0-9_./+]|-[^ ])/.test(plain);
    return isPlain && !plain.includes(': ') && !plain.endsWith(':')
        ? plainScalar(plain, begin)
        : undefined;
}
function readFlow(flow, depth) {
    if (depth > maxDepth)
        return undefined;
    const offset = flow.at;
    switch (flow.text.charAt(flow.at)) {
        case '[':
            return readFlowSequence(flow, depth);
        case '{':
            return readFlowMapping(flow, depth);
        case '"':
        case "'": {
            const written = take(quoted, flow);
            if (written === undefined)
                return undefined;
            const text = written.slice(1, -1);
            return { kind: 'scalar', text, plain: false, tag: null, offset };
        }
        default: {
            const written = take(flowPlain, flow);
            return written === undefined ? undefined : plainScalar(written.trimEnd(), offset);
        }
    }
}
function readFlowSequence(flow, depth) {
    const offset = flow.at;
    const items = [];
    const isRead = readMembers(flow, ']', () => {
        const item = readFlow(flow, depth + 1);
        if (item !== undefined)
            items.push(item);
        return item !== undefined;
    });
    return isRead ? { kind: 'sequence', items, offset } : undefined;
}
function readFlowMapping(flow, depth) {
    const offset = flow.at;
    const entries = [];
    const isRead = readMembers(flow, '}', () => {
        const start = flow.at;
        const word = take(flowKeyForm, flow);
        if (word === undefined)
            return false;
        flow.at = skipSpaces(flow.text, flow.at + 1, flow.end);
        const value = readFlow(flow, depth + 1);
        if (value !== undefined)
            entries.push({ key: plainScalar(word, start), value });
        return value !== undefined;
    });
    return isRead ? { kind: 'mapping', entries, offset } : undefined;
}
/** Members with commas between them, from one bracket to the other. */
function readMembers(flow, close, readMember) {
    flow.at = skipSpaces(flow.text, flow.at + 1, flow.end);
    if (flow.text.charAt(flow.at) === close) {
        flow.at += 1;
        return true;
    }
    while (readMember()) {
        flow.at = skipSpaces(flow.text, flow.at, flow.end);
        const next = flow.text.charAt(flow.at);
        if (next !== close && next !== ',')
            return false;
        flow.at += 1;
        if (next === close)
            return true;
        flow.at = skipSpaces(flow.text, flow.at, flow.end);
    }
    return false;
}
function plainScalar(text, offset) {
    return { kind: 'scalar', text, plain: true, tag: null, offset };
}
function skipSpaces(text, from, end) {
    let at = from;
    while (at < end && text.charAt(at) === ' ')
        at += 1;
    return at;
}
function take(form, flow) {
    const word = matchAt(form, flow.text, flow.at);
    if (word !== undefined)
        flow.at += word.length;
    return word;
}
function matchAt(form, text, at) {
    form.lastIndex = at;
    return form.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./src/compatibility/spec/reading.ts
/** What a spec's readers share while it is read, so that all of its problems are told at once. */


function startReading(locate) {
    return { locate, problems: [], misreadings: [], values: 0 };
}
function report(reading, node, message) {
    if (reading.problems.length >= limits/* compatibilityLimits */.Po.problems)
        return;
    reading.problems.push({ code: 'spec-invalid', message, location: reading.locate(node) });
}
/** @throws CanaryError (input) when there are too many */
function countValues(reading, count, node) {
    reading.values += count;
    if (reading.values <= limits/* compatibilityLimits */.Po.specValues)
        return;
    throw new errors/* CanaryError */.Rc('input', {
        code: 'spec-too-large',
        message: `the spec has more than ${limits/* compatibilityLimits */.Po.specValues} values, aliases repeated`,
        location: reading.locate(node),
    });
}
function describeKind({ kind }) {
    if (kind === 'mapping')
        return 'a mapping';
    return kind === 'sequence' ? 'a list' : 'a scalar';
}

;// CONCATENATED MODULE: ./src/compatibility/spec/misread.ts
function tellLetterCase(reading, field, entry) {
    const location = reading.locate(entry.key);
    reading.misreadings.push({ kind: 'letter-case', key: textOf(entry.key), field, location });
}
/** Told at whichever stands later in the file. */
function tellRepeated(reading, parent, { entry, before, isKept, merge }) {
    const place = merge ?? entry.key;
    const isLater = merge !== null || place.offset >= before.key.offset;
    const [later, earlier] = isLater ? [place, before.key] : [before.key, place];
    reading.misreadings.push({
        kind: 'repeated-key',
        parent,
        key: textOf(later),
        other: textOf(earlier),
        otherLocation: reading.locate(earlier),
        kept: isKept === isLater ? 'this' : 'other',
        location: reading.locate(later),
    });
}
function textOf(key) {
    return key.kind === 'scalar' ? key.text : '';
}
/** Remembers a scalar without quotes and tag of which the schema made another text. */
function noteChange(reading, node, { type }, read, use) {
    if (type === 'string' || type === 'invalid' || node.tag !== null)
        return;
    if (node.text === read && type !== 'null')
        return;
    const location = reading.locate(node);
    const kind = type === 'null' || type === 'boolean' ? type : 'number';
    const written = node.text;
    reading.misreadings.push({ kind: 'changed-scalar', written, read, type: kind, use, location });
}

// EXTERNAL MODULE: ./src/compatibility/spec/yaml-scalar.ts
var yaml_scalar = __webpack_require__(25816);
;// CONCATENATED MODULE: ./src/compatibility/spec/entries.ts



/** The entries of a mapping by the text of their keys; merges and later keys win over earlier ones. */
function readEntries(reading, mapping, what) {
    const entries = new Map();
    countValues(reading, mapping.entries.length, mapping);
    const written = new Set();
    const put = (name, entry, merge) => {
        const before = entries.get(name);
        // What a merge brings is there to be replaced by what is written out behind it.
        if (before !== undefined && written.has(before)) {
            tellRepeated(reading, what, { entry, before, isKept: true, merge });
        }
        if (merge === null)
            written.add(entry);
        entries.set(name, entry);
    };
    for (const { key, value } of mapping.entries) {
        if (isMergeKey(key)) {
            for (const merged of mergedMappings(reading, value)) {
                for (const [name, entry] of readEntries(reading, merged, what))
                    put(name, entry, key);
            }
            continue;
        }
        const name = keyText(reading, key);
        if (name !== null)
            put(name, { key, value }, null);
    }
    return entries;
}
function isMergeKey(key) {
    if (key.kind !== 'scalar' || key.text !== '<<')
        return false;
    return key.tag === null ? key.plain : key.tag === 'tag:yaml.org,2002:merge';
}
/** In reverse order: the earlier mapping of a list takes precedence. */
function mergedMappings(reading, value) {
    const nodes = value.kind === 'sequence' ? [...value.items].reverse() : [value];
    const mappings = nodes.filter((node) => node.kind === 'mapping');
    if (mappings.length < nodes.length) {
        report(reading, value, 'a merge (<<) takes a mapping or a list of mappings');
    }
    return mappings;
}
function keyText(reading, key) {
    if (key.kind !== 'scalar') {
        report(reading, key, `a key must be text, not ${describeKind(key)}`);
        return null;
    }
    const value = (0,yaml_scalar/* readScalar */.$t)(key);
    switch (value.type) {
        case 'invalid':
            report(reading, key, value.problem);
            return null;
        case 'null':
            report(reading, key, 'a key must be text, not null');
            return null;
        case 'integer':
            noteChange(reading, key, value, value.value.toString(), 'compared');
            // Go has no signed number for it, and refuses it as a key.
            if (BigInt.asIntN(64, value.value) === value.value)
                return value.value.toString();
            report(reading, key, `${key.text} is too large a number for a key`);
            return null;
        case 'float': {
            const text = floatKey(key, value);
            noteChange(reading, key, value, text, 'compared');
            return text;
        }
        case 'boolean':
        case 'string': {
            const text = (0,yaml_scalar/* scalarText */.ws)(value);
            noteChange(reading, key, value, text ?? '', 'compared');
            return text;
        }
    }
}
const infinities = new Map([
    ['+Inf', '.inf'],
    ['-Inf', '-.inf'],
    ['NaN', '.nan'],
]);
function floatKey(key, value) {
    const text = (0,yaml_scalar/* scalarText */.ws)(value) ?? key.text;
    return infinities.get(text) ?? text;
}

// EXTERNAL MODULE: ./src/compatibility/spec/go-text.ts
var go_text = __webpack_require__(7320);
;// CONCATENATED MODULE: ./src/compatibility/spec/spec-reader.ts





function isNull(node) {
    return node.kind === 'scalar' && (0,yaml_scalar/* readScalar */.$t)(node).type === 'null';
}
/** The fields of a struct; other keys are remembered in `misreadings`. */
function readFields(reading, node, what, known) {
    if (node === null || isNull(node))
        return toFields(reading, new Map());
    if (node.kind !== 'mapping') {
        report(reading, node, `${what} must be a mapping, not ${describeKind(node)}`);
        return toFields(reading, new Map());
    }
    const fields = new Map();
    const spellings = new Map();
    const entries = [...readEntries(reading, node, what)];
    // Go's decoder meets keys in byte order, so the last spelling of a field wins.
    for (const [key, entry] of entries.sort(([left], [right]) => (0,go_text/* compareBytes */.Xo)(left, right))) {
        const name = known.meantBy(key);
        if (name === undefined) {
            ignoreKey(reading, { key, entry, what, known: [...known.exact] });
            continue;
        }
        const isKept = !isNull(entry.value);
        const before = fields.get(name);
        if (before !== undefined)
            tellRepeated(reading, what, { entry, before, isKept, merge: null });
        spellings.set(name, spellings.has(name) ? null : key);
        if (isKept)
            fields.set(name, entry);
    }
    for (const [field, key] of spellings) {
        const entry = fields.get(field);
        if (key !== null && key !== field && entry !== undefined)
            tellLetterCase(reading, field, entry);
    }
    return toFields(reading, fields);
}
function toFields(reading, entries) {
    return {
        get: (name) => entries.get(name)?.value,
        locateKey: (name) => {
            const entry = entries.get(name);
            if (entry === undefined)
                throw new RangeError(`there is no entry ${name}`);
            return reading.locate(entry.key);
        },
        *[Symbol.iterator]() {
            for (const [name, entry] of entries)
                yield [name, entry.value];
        },
    };
}
function ignoreKey(reading, ignored) {
    const { key, entry, what, known } = ignored;
    const location = reading.locate(entry.key);
    reading.misreadings.push({ kind: 'ignored-key', key, parent: what, known, location });
    checkConvertible(reading, entry.value);
}
/** All entries of a map, null values included; null where no map is given. */
function readMap(reading, node, what) {
    if (node === undefined || isNull(node))
        return null;
    if (node.kind === 'mapping')
        return toFields(reading, readEntries(reading, node, what));
    report(reading, node, `${what} must be a mapping, not ${describeKind(node)}`);
    return null;
}
function readList(reading, node, what) {
    if (node === undefined || isNull(node))
        return [];
    if (node.kind === 'sequence') {
        countValues(reading, node.items.length, node);
        return node.items;
    }
    const hint = what === 'value' ? ' (write it in brackets)' : '';
    report(reading, node, `${what} must be a list, not ${describeKind(node)}${hint}`);
    return [];
}
/** @param use null where nothing depends on the text */
function readText(reading, node, what, use) {
    if (node === undefined)
        return '';
    if (node.kind !== 'scalar') {
        report(reading, node, `${what} must be text, not ${describeKind(node)}`);
        return '';
    }
    const value = (0,yaml_scalar/* readScalar */.$t)(node);
    if (value.type === 'invalid') {
        report(reading, node, value.problem);
        return '';
    }
    const text = (0,yaml_scalar/* scalarText */.ws)(value) ?? '';
    if (use !== null)
        noteChange(reading, node, value, text, use);
    return text;
}
function readTextMap(reading, node, what) {
    const texts = new Map();
    for (const [name, value] of readMap(reading, node, what) ?? []) {
        texts.set(name, readText(reading, value, `${what}.${name}`, 'compared'));
    }
    return texts;
}
function readInteger(reading, node, what) {
    if (node === undefined)
        return 0n;
    const value = node.kind === 'scalar' ? (0,yaml_scalar/* readScalar */.$t)(node) : null;
    const integer = value === null ? null : wholeNumber(value);
    if (integer !== null && BigInt.asIntN(64, integer) === integer)
        return integer;
    report(reading, node, `${what} must be a whole number without quotes`);
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
/** What no field takes is still converted to JSON upstream, and may fail there. */
function checkConvertible(reading, node) {
    countValues(reading, 1, node);
    if (node.kind === 'sequence') {
        for (const item of node.items)
            checkConvertible(reading, item);
    }
    else if (node.kind === 'mapping') {
        for (const entry of readEntries(reading, node, 'it').values())
            checkConvertible(reading, entry.value);
    }
    else {
        const value = (0,yaml_scalar/* readScalar */.$t)(node);
        if (value.type === 'invalid')
            report(reading, node, value.problem);
        else if (value.type === 'float' && !Number.isFinite(value.value)) {
            report(reading, node, `${node.text} cannot be converted to JSON`);
        }
    }
}

// EXTERNAL MODULE: ./src/compatibility/spec/spec.ts
var spec = __webpack_require__(52079);
;// CONCATENATED MODULE: ./src/compatibility/spec/parse.ts
/**
 * Reads a compatibility spec exactly as Node Feature Discovery does: YAML 1.1 scalars, field names
 * in any case, unknown keys passed over (they are remembered for lint), the last of two equal keys.
 */








/** How a spec is to be read where the whole of YAML is. */
const specSyntax = {
    version: '1.1',
    duplicateKeys: 'last',
    maxBytes: limits/* compatibilityLimits */.Po.specBytes,
};
const specFields = (0,decode/* fieldNames */.pi)('version', 'compatibilities');
const setFields = (0,decode/* fieldNames */.pi)('rules', 'weight', 'tag', 'description');
const ruleFields = (0,decode/* fieldNames */.pi)('name', 'vars', 'varsTemplate', 'matchFeatures', 'matchAny');
const alternativeFields = (0,decode/* fieldNames */.pi)('matchFeatures');
const termFields = (0,decode/* fieldNames */.pi)('feature', 'matchExpressions', 'matchName');
const expressionFields = (0,decode/* fieldNames */.pi)('op', 'value', 'type');
/**
 * Parses the text of a spec. An empty text is a spec without sets.
 *
 * @throws CanaryError (input) with every problem at its file:line:column
 */
async function parseSpec(source) {
    const simple = readSimpleTree(source);
    if (simple !== undefined)
        return specOfTree(source, simple);
    // The parser takes longer to load than most specs to evaluate.
    const { parseTree } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(639)]).then(__webpack_require__.bind(__webpack_require__, 40639));
    return specOfTree(source, parseTree(source, specSyntax));
}
/** @throws CanaryError (input) with every problem at its file:line:column */
function specOfTree(source, tree) {
    refuseControlCharacters(source);
    const reading = startReading(tree.locate);
    const fields = readFields(reading, tree.root, 'the spec', specFields);
    const version = readText(reading, fields.get('version'), 'version', 'compared');
    const sets = readList(reading, fields.get('compatibilities'), 'compatibilities').map((node, index) => readSet(reading, node, index));
    (0,errors/* refuseProblems */.nN)(reading.problems);
    refuseMany(source, sets);
    return {
        source: source.file,
        start: (0,yaml_source/* placeIn */.VV)(source),
        version,
        sets,
        misreadings: inFileOrder(reading.misreadings),
        documents: tree.documents,
    };
}
/** What an alias repeats is told once. */
function inFileOrder(misreadings) {
    const byPlace = new Map();
    for (const one of misreadings) {
        const key = `${one.kind} ${one.location.line}:${one.location.column}`;
        if (!byPlace.has(key))
            byPlace.set(key, one);
    }
    return [...byPlace.values()].sort((left, right) => left.location.line - right.location.line || left.location.column - right.location.column);
}
function readSet(reading, node, index) {
    const place = `compatibilities[${index}]`;
    const fields = readFields(reading, node, place, setFields);
    return {
        index,
        rules: readList(reading, fields.get('rules'), 'rules').map((rule) => readRule(reading, rule)),
        weight: readInteger(reading, fields.get('weight'), 'weight'),
        tag: readText(reading, fields.get('tag'), 'tag', 'compared'),
        description: readText(reading, fields.get('description'), 'description', null),
        location: reading.locate(node),
    };
}
function readRule(reading, node) {
    const fields = readFields(reading, node, 'a rule', ruleFields);
    const template = fields.get('varsTemplate');
    return {
        name: readText(reading, fields.get('name'), 'name', 'shown'),
        vars: readTextMap(reading, fields.get('vars'), 'vars'),
        varsTemplate: readText(reading, template, 'varsTemplate', 'shown'),
        varsTemplateLocation: reading.locate(template ?? node),
        matchFeatures: readTerms(reading, fields),
        matchAny: readList(reading, fields.get('matchAny'), 'matchAny').map((element) => readAlternative(reading, element)),
        location: reading.locate(node),
    };
}
function readAlternative(reading, node) {
    const fields = readFields(reading, node, 'matchAny', alternativeFields);
    return { matchFeatures: readTerms(reading, fields), location: reading.locate(node) };
}
function readTerms(reading, fields) {
    return readList(reading, fields.get('matchFeatures'), 'matchFeatures').map((node) => readTerm(reading, node));
}
function readTerm(reading, node) {
    const fields = readFields(reading, node, 'matchFeatures', termFields);
    const expressions = readMap(reading, fields.get('matchExpressions'), 'matchExpressions');
    const name = fields.get('matchName');
    return {
        feature: readText(reading, fields.get('feature'), 'feature', 'compared'),
        matchExpressions: expressions === null ? null : readExpressions(reading, expressions),
        matchName: name === undefined ? null : readExpression(reading, name, 'matchName', null),
        location: reading.locate(node),
    };
}
function readExpressions(reading, entries) {
    const expressions = new Map();
    for (const [name, node] of entries) {
        const location = entries.locateKey(name);
        const parent = `matchExpressions.${name}`;
        expressions.set(name, { expression: readExpression(reading, node, parent, location), location });
    }
    return expressions;
}
/** Null where nothing, or a null, stands for the expression. */
function readExpression(reading, node, place, location) {
    if (isNull(node))
        return null;
    const fields = readFields(reading, node, place, expressionFields);
    const op = readText(reading, fields.get('op'), 'op', 'compared');
    const type = readText(reading, fields.get('type'), 'type', 'compared');
    const use = spec/* comparisons */.l.has(op) && type === '' ? 'number' : 'compared';
    const items = readList(reading, fields.get('value'), 'value');
    return {
        op,
        value: items.map((item, index) => readText(reading, item, `value[${index}]`, use)),
        locateValue: (index) => reading.locate(items[index] ?? node),
        type,
        location: location ?? reading.locate(node),
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
        location: (0,yaml_source/* placeIn */.VV)(source, lines.length, (lines.at(-1)?.length ?? 0) + 1),
    });
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
        location: (0,yaml_source/* placeIn */.VV)(source),
    });
}


/***/ }),

/***/ 52079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ comparisons)
/* harmony export */ });
/** The operators that compare numbers, or versions where the type says so. */
const comparisons = new Set(['Gt', 'Ge', 'Lt', 'Le', 'GtLt', 'GeLe']);


/***/ }),

/***/ 25816:
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


/***/ })

};
;