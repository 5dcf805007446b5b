"use strict";
exports.id = 2407;
exports.ids = [2407];
exports.modules = {

/***/ 2407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createJudge: () => (/* binding */ createJudge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
;// CONCATENATED MODULE: ./src/compatibility/feature-view.ts
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

;// CONCATENATED MODULE: ./src/compatibility/back-references.ts

const backReferenceKey = 'rule.matched';
function createBackReferences(node) {
    const base = viewFeature(node, backReferenceKey);
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

// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
;// CONCATENATED MODULE: ./src/compatibility/go-text.ts
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

;// CONCATENATED MODULE: ./src/compatibility/truth.ts
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

;// CONCATENATED MODULE: ./src/compatibility/version.ts
/** Versions as Node Feature Discovery compares them for `type: version`. */
const version_form = /^v?([0-9]+)(?:\.([0-9]+))?(?:\.([0-9]+))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const maximumUint64 = 2n ** 64n - 1n;
/**
 * Reads one to three numbers, an optional pre-release and optional metadata. Both are dropped, as
 * upstream does, so `5.15.0-91-generic` equals `5.15`. Null for what is no version, such as every
 * kernel release of the RHEL family: they carry an underscore.
 */
function parseVersion(text) {
    const parts = version_form.exec(text);
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
        return always(base, { error: `invalid Op ${quote(op)}` });
    if (op === '' || op === 'Exists' || op === 'DoesNotExist') {
        return compilePresence(base, expression);
    }
    const compiled = compileValueTest(expression, patterns);
    const onPresence = () => false;
    if ('error' in compiled) {
        return { ...base, onPresence, onValue: () => compiled, onUnknownValue: errored };
    }
    return { ...base, onPresence, onValue: compiled.test, onUnknownValue: compiled.may };
}
/** What stands for `name:` without an expression: upstream crashes on it. */
function nullExpression(name) {
    const error = `the expression of ${quote(name)} is null`;
    return always({ identity: 'null', op: '' }, { error });
}
function always(base, outcome) {
    const may = outcome === true ? matched : outcome === false ? unmatched : errored;
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
        onUnknownValue: wanted ? matched : unmatched,
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
    return { test: (value) => members.has(value) === wanted, may: matchedOrNot };
}
const tooCostly = {
    error: `the patterns of the spec cost more than ${limits/* compatibilityLimits */.Po.patternWork} steps on this node`,
};
function compilePatterns({ op, value }, patterns) {
    const compiled = patterns(value);
    if (!compiled.ok) {
        const words = `invalid expressiom, 'value' field must only contain valid regexps for Op ${quote(op)} (have ${printList(value)})`;
        return { error: compiled.syntax ? words : `invalid expression: ${compiled.reason}` };
    }
    const test = (text, work) => compiled.search(text, work) ?? tooCostly;
    return { test, may: matchedOrNot };
}
function compileComparison(expression, op) {
    const { value, type } = expression;
    const count = op === 'GtLt' || op === 'GeLe' ? 2 : 1;
    if (value.length !== count) {
        const words = count === 1 ? 'exactly one element' : 'exactly two elements';
        return {
            error: `invalid expression, 'value' field must contain ${words} for Op ${quote(op)} (have ${printList(value)})`,
        };
    }
    if (type === 'version') {
        return compareWith(expression, op, {
            noun: 'version',
            parse: parseVersion,
            compare: compareVersions,
        });
    }
    if (type === '') {
        return compareWith(expression, op, {
            noun: 'number',
            parse: parseInteger,
            compare: compareNumbers,
        });
    }
    return {
        error: `invalid expression, 'type' field only accepts "version" value for Op ${quote(op)} (have ${quote(type)})`,
    };
}
function compareWith(expression, op, ordering) {
    const operands = parseOperands(expression, op, ordering);
    const compare = (text) => {
        const value = ordering.parse(text);
        // Upstream looks at the value before the operands.
        if (value === null)
            return { error: `not a ${ordering.noun} ${quote(text)}` };
        if ('error' in operands)
            return operands;
        return isBetween(op, (bound) => ordering.compare(value, bound), operands);
    };
    const may = 'error' in operands ? errored : matchedOrNot | errored;
    return { test: remember(compare), may };
}
function parseOperands({ value }, op, { noun, parse, compare }) {
    const operands = [];
    for (const text of value) {
        const operand = parse(text);
        if (operand === null) {
            return { error: `not a ${noun} ${quote(text)} in ${describeExpression({ op, value })}` };
        }
        operands.push(operand);
    }
    const [low, high] = operands;
    // Upstream checks the order of integers only; reversed versions match nothing.
    if (noun === 'number' && low !== undefined && high !== undefined && compare(low, high) >= 0) {
        return {
            error: `invalid expression, value[0] must be less than Value[1] for Op ${quote(op)} (have ${printList(value)})`,
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
        error: `invalid expression, 'value' field must be empty for Op ${quote(op)} (have ${printList(value)})`,
    };
}
function mustNotBeEmpty(op) {
    return { error: `invalid expression, 'value' field must be non-empty for Op ${quote(op)}` };
}
/** Upstream's own form: `{op: "In", value: ["a" "b"]}`. */
function describeExpression({ op, value }) {
    if (value.length === 0)
        return `{op: ${quote(op)}}`;
    return `{op: ${quote(op)}, value: ${printList(value.map(quote))}}`;
}

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
    const references = slots.filter(({ feature, matcher }) => matcher === 'matchExpression' && compilation.features.get(backReferenceKey) === feature);
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
        const expression = source === null ? nullExpression(name) : compileExpression(source, compilation.patterns);
        const slot = compilation.slots++;
        slots.push({ name, expression, slot, source, matcher, term, feature, alternative, location });
        return { name, expression, slot };
    };
    const expressions = term.matchExpressions === null
        ? null
        : [...term.matchExpressions]
            .map(([name, { expression, location }]) => addSlot(name, expression, 'matchExpression', location))
            .sort((left, right) => compareBytes(left.name, right.name));
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

;// CONCATENATED MODULE: ./src/compatibility/evaluation.ts


/** An outcome as a set of one; the first failure is kept. */
function note(outcome, gathering) {
    if (outcome === true)
        return matched;
    if (outcome === false)
        return unmatched;
    gathering.failure ??= outcome;
    return errored;
}
/** Orders elements by name, as upstream does before templates see them. */
function sortByName(elements) {
    elements.sort((left, right) => compareBytes(left.get('Name') ?? '', right.get('Name') ?? ''));
}

;// CONCATENATED MODULE: ./src/compatibility/match-expressions.ts



/** Matching elements are added to `elements`; each expression's answer is written to its slot. */
function matchExpressions(expressions, view, gathering, elements) {
    const { answers } = gathering.evaluation;
    for (const { slot } of expressions)
        answers[slot] = unmatched;
    if (hasNothingSeen(view))
        return matchUnseen(expressions, gathering);
    const union = [];
    const byUnion = matchUnion(expressions, view, gathering, union);
    sortByName(union);
    elements.push(...union);
    const seen = or(byUnion, matchInstances(expressions, view, gathering, elements));
    return view.unknown?.instances === true ? or(seen, matchUnseen(expressions, gathering)) : seen;
}
function matchUnion(expressions, view, gathering, elements) {
    // Without flags and attributes nothing is evaluated here.
    if (view.flags === null && view.attributes === null)
        return unmatched;
    const { answers } = gathering.evaluation;
    let possible = matched;
    for (const named of expressions) {
        const answer = isUnknown(view, named.name)
            ? matchUnknown(named, view, gathering, elements)
            : matchKnown(named, view, gathering, elements);
        answers[named.slot] = answer;
        possible = and(possible, answer);
    }
    return possible;
}
function matchKnown({ name, expression }, view, gathering, elements) {
    const { work } = gathering.evaluation;
    let inFlags = null;
    if (view.flags !== null) {
        inFlags = note(expression.onPresence(view.flags.has(name)), gathering);
        if (inFlags === matched)
            addElement(elements, gathering, name);
        if (expression.op === 'DoesNotExist' && inFlags !== matched)
            return inFlags;
    }
    if (view.attributes === null)
        return inFlags ?? unmatched;
    const value = view.attributes.get(name);
    const inAttributes = note(value === undefined ? expression.onPresence(false) : expression.onValue(value, work), gathering);
    if (inAttributes === matched)
        addElement(elements, gathering, name, value ?? '');
    if (expression.op === 'DoesNotExist')
        return inAttributes;
    return inFlags === null ? inAttributes : or(inFlags, inAttributes);
}
/** The name may be there as a flag, as an attribute with any value, as both, or not at all. */
function matchUnknown({ name, expression }, view, gathering, elements) {
    const absent = note(expression.onPresence(false), gathering);
    const asFlag = absent | note(expression.onPresence(true), gathering);
    const asAttribute = absent | expression.onUnknownValue;
    if (view.flags !== null && asFlag === matched)
        addElement(elements, gathering, name);
    const isCertain = view.flags === null || asFlag === matched || asFlag === unmatched;
    // Whether the attribute is there decides about its value, even where the answer is the same.
    if (!isCertain || (view.attributes !== null && mayMatch(asAttribute)))
        gathering.exact = false;
    if (view.flags === null)
        return asAttribute;
    if (view.attributes === null)
        return asFlag;
    return expression.op === 'DoesNotExist' ? and(asFlag, asAttribute) : or(asFlag, asAttribute);
}
function matchInstances(expressions, view, gathering, elements) {
    let possible = unmatched;
    for (const instance of view.instances) {
        const answer = matchInstance(expressions, instance, view, gathering);
        if (gathering.wantsElements && answer === matched)
            elements.push(instance.attributes);
        // An attribute that cannot be seen may be there, in an instance that matches or not.
        if (mayMatch(answer) && (answer !== matched || view.unknown !== null))
            gathering.exact = false;
        possible = or(possible, answer);
    }
    return possible;
}
function matchInstance(expressions, { attributes }, view, gathering) {
    const { answers, work } = gathering.evaluation;
    let possible = matched;
    for (const { name, expression, slot } of expressions) {
        const value = attributes.get(name);
        const seen = value === undefined ? expression.onPresence(false) : expression.onValue(value, work);
        const isHidden = value === undefined && view.unknown !== null && isHiddenName(view, name);
        if (seen === false && !isHidden) {
            // By far the most frequent answer: it changes neither what other instances brought, nor this.
            possible = possible === matched ? unmatched : and(possible, unmatched);
            continue;
        }
        const answer = note(seen, gathering) | (isHidden ? expression.onUnknownValue : 0);
        // Recorded as matched where any instance satisfies it.
        answers[slot] = or(answers[slot] ?? unmatched, answer);
        possible = and(possible, answer);
    }
    return possible;
}
function isHiddenName(view, name) {
    return view.unknown !== null && (view.unknown.any || view.unknown.names.has(name));
}
/** No element of the feature was seen, but some could not be: flags, attributes, instances alike. */
function hasNothingSeen(view) {
    return (view.unknown !== null &&
        view.flags === null &&
        view.attributes === null &&
        view.instances.length === 0);
}
/** Whatever there may be besides what was seen, which may be nothing. */
function matchUnseen(expressions, gathering) {
    const { answers } = gathering.evaluation;
    gathering.exact = false;
    // No element at all is one of the worlds, whatever is asked.
    let possible = matched;
    for (const { expression, slot } of expressions) {
        const answer = unmatched |
            note(expression.onPresence(false), gathering) |
            note(expression.onPresence(true), gathering) |
            expression.onUnknownValue;
        answers[slot] = or(answers[slot] ?? unmatched, answer);
        possible = and(possible, answer);
    }
    return possible | unmatched;
}
function addElement(elements, gathering, name, value) {
    if (!gathering.wantsElements)
        return;
    const element = new Map([['Name', name]]);
    if (value !== undefined)
        element.set('Value', value);
    elements.push(element);
}

;// CONCATENATED MODULE: ./src/compatibility/match-names.ts


/** Matching elements are added to `elements`: whole instances where one of their names matches. */
function matchNames(expression, view, gathering, elements) {
    const { wantsElements, evaluation } = gathering;
    // No other name can change an error, nor a match unless one could bring an error.
    const isSettled = () => possible === errored ||
        (possible === matched && !wantsElements && (expression.onUnknownValue & errored) === 0);
    const test = (name) => note(expression.onValue(name, evaluation.work), gathering);
    const union = [];
    let possible = unmatched;
    for (const name of view.flags ?? []) {
        const answer = test(name);
        if (answer === matched && wantsElements)
            union.push(new Map([['Name', name]]));
        possible = or(possible, answer);
        if (isSettled())
            return possible;
    }
    for (const [name, value] of view.attributes ?? []) {
        const answer = test(name);
        if (answer === matched && wantsElements) {
            union.push(new Map([
                ['Name', name],
                ['Value', value],
            ]));
        }
        possible = or(possible, answer);
        if (isSettled())
            return possible;
    }
    sortByName(union);
    elements.push(...union);
    possible = or(possible, matchInstanceNames(test, view, gathering, elements));
    return or(possible, matchUnknownNames(expression, view, gathering));
}
function matchInstanceNames(test, view, gathering, elements) {
    let possible = unmatched;
    for (const { attributes } of view.instances) {
        let answer = unmatched;
        for (const name of attributes.keys())
            answer = or(answer, test(name));
        if (gathering.wantsElements && answer === matched)
            elements.push(attributes);
        if (mayMatch(answer) && view.unknown !== null)
            gathering.exact = false;
        possible = or(possible, answer);
    }
    return possible;
}
/** What the names that nobody could see would add: each may be there or not. */
function matchUnknownNames(expression, view, gathering) {
    if (view.unknown === null)
        return unmatched;
    let possible = unmatched | (view.unknown.any ? expression.onUnknownValue : 0);
    for (const name of view.unknown.names) {
        if (view.flags?.has(name) === true || view.attributes?.has(name) === true)
            continue;
        possible |= note(expression.onValue(name, gathering.evaluation.work), {
            ...gathering,
            failure: null,
        });
    }
    if (mayMatch(possible))
        gathering.exact = false;
    return possible;
}

;// CONCATENATED MODULE: ./src/compatibility/matcher.ts



const noElements = new Map();
function evaluateMatcher(matcher, evaluation, wantsElements) {
    const gathering = { evaluation, wantsElements, exact: true, failure: null };
    const data = wantsElements ? new Map() : null;
    let possible = matched;
    // Upstream's state, which a term without expressions takes over from the term before it.
    let carried = matched;
    for (const term of matcher.terms) {
        const view = evaluation.views[term.feature];
        if (view === undefined || view.existence === 'absent') {
            possible = and(possible, unmatched);
            continue;
        }
        const elements = [];
        const answer = evaluateTerm(term, view, carried, gathering, elements);
        if (data !== null)
            append(data, term, elements);
        if (view.existence === 'unknown') {
            gathering.exact = false;
            possible = and(possible, answer | unmatched);
            carried |= answer & matchedOrNot;
        }
        else {
            possible = and(possible, answer);
            carried = answer === errored ? carried : answer & matchedOrNot;
        }
    }
    for (const slots of matcher.twins)
        shareAnswers(slots, evaluation.answers);
    return { possible, failure: gathering.failure, data: data ?? noElements, exact: gathering.exact };
}
function evaluateTerm(term, view, carried, gathering, elements) {
    const own = term.expressions === null ? null : matchExpressions(term.expressions, view, gathering, elements);
    const state = own ?? carried;
    if (term.matchName === null)
        return state;
    // Reported for what it is unless the term's own expressions keep it from being looked at;
    // upstream lets the failure of an earlier term do so as well.
    const reported = own ?? matched;
    const { answers } = gathering.evaluation;
    if (!mayMatch(reported)) {
        answers[term.matchName.slot] = unmatched;
        return state;
    }
    const reached = mayMatch(state);
    const named = matchNames(term.matchName.expression, view, reached ? gathering : { ...gathering, failure: null }, elements);
    answers[term.matchName.slot] = named | (reported & unmatched);
    return (state & ~matched) | (reached ? named : 0);
}
function append(data, term, elements) {
    const features = data.get(term.domain) ?? new Map();
    features.set(term.name, [...(features.get(term.name) ?? []), ...elements]);
    data.set(term.domain, features);
}
function shareAnswers(slots, answers) {
    const all = slots.map((slot) => answers[slot] ?? unmatched);
    const best = all.find((answer) => answer === matched) ?? all.find(mayMatch) ?? all[0] ?? unmatched;
    for (const slot of slots)
        answers[slot] = best;
}

;// CONCATENATED MODULE: ./src/compatibility/template-output.ts
/** Variables out of the text of an expanded template. */

// Go's white space: Unicode's, with the next-line character and without the byte order mark.
const space = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const leadingSpace = new RegExp(`^${space}`);
const trailingSpace = new RegExp(`${space}$`);
/**
 * One `<key>=<value>` a line, split at the first `=`; blank lines are passed over, later lines win.
 * White space around a line is cut off, around the `=` it is kept.
 *
 * @throws Error for a line without `=`, in upstream's words
 */
function parseTemplateOutput(text) {
    const variables = new Map();
    for (const rawLine of text.split('\n')) {
        const line = trimSpace(rawLine);
        if (line === '')
            continue;
        const end = line.indexOf('=');
        if (end === -1) {
            throw new Error(`missing value in expanded template line ${quote(line)}, (format must be '<key>=<value>')`);
        }
        variables.set(line.slice(0, end), line.slice(end + 1));
    }
    return variables;
}
function trimSpace(text) {
    return text.replace(leadingSpace, '').replace(trailingSpace, '');
}

;// CONCATENATED MODULE: ./src/compatibility/rule.ts
/** One rule against one node: alternatives, terms, and the variables that later rules may ask for. */





function evaluateRule(rule, evaluation, backReferences) {
    const variables = { known: new Map(), anything: false };
    const run = (matcher) => expand(rule, evaluateMatcher(matcher, evaluation, rule.template !== null), variables);
    const alternatives = rule.matchAny.map(run);
    const features = rule.matchFeatures.terms.length === 0 ? null : run(rule.matchFeatures);
    const any = alternatives.length === 0
        ? matched
        : alternatives.reduce((possible, answer) => or(possible, answer.possible), unmatched);
    const all = features?.possible ?? matched;
    const failure = [...alternatives, features].find((answer) => answer?.failure)?.failure ?? null;
    const answer = { possible: and(any, all), failure };
    // Variables are kept even where no alternative matches: only matchFeatures can discard them.
    const kept = (any & errored) === 0 ? all : all | errored;
    const stored = store(rule, variables, kept, backReferences);
    return stored === null ? answer : { possible: errored, failure: answer.failure ?? stored };
}
/** Runs the template on what a matcher matched. */
function expand(rule, answer, variables) {
    const { template } = rule;
    if (template === null || !mayMatch(answer.possible))
        return answer;
    if ('error' in template) {
        const possible = (answer.possible & ~matched) | errored;
        return { possible, failure: answer.failure ?? template };
    }
    if (answer.possible !== matched || !answer.exact) {
        // Nobody knows the elements, so nobody knows what the template makes of them, or whether it can.
        variables.anything = true;
        return { possible: answer.possible | errored, failure: answer.failure };
    }
    try {
        const expanded = parseTemplateOutput(template.execute(answer.data));
        for (const [name, value] of expanded)
            variables.known.set(name, value);
        return answer;
    }
    catch (error) {
        return {
            possible: errored,
            failure: { error: `failed to expand template: ${(0,errors/* messageOf */.bD)(error)}` },
        };
    }
}
/**
 * Adds the rule's variables to the back references.
 *
 * @param kept in which worlds they are kept: those where it may be matched
 */
function store(rule, variables, kept, backReferences) {
    backReferences.create();
    if (kept === unmatched)
        return null;
    if (variables.anything || ((kept & errored) !== 0 && rule.template !== null)) {
        backReferences.setAnything();
    }
    if (kept === matched) {
        // What a template may have set besides could come after what another one has set.
        if (!variables.anything)
            setAll(variables.known, backReferences);
        setAll(rule.vars, backReferences);
    }
    else {
        for (const name of [...variables.known.keys(), ...rule.vars.keys()]) {
            backReferences.setMaybe(name);
        }
    }
    if (backReferences.size() <= limits/* compatibilityLimits */.Po.variables)
        return null;
    return {
        error: `the rules set more than ${limits/* compatibilityLimits */.Po.variables} variables`,
    };
}
function setAll(variables, backReferences) {
    for (const [name, value] of variables)
        backReferences.set(name, value);
}

;// CONCATENATED MODULE: ./src/compatibility/evaluate.ts




/**
 * Evaluates the sets whose tag is among `tags`, in the order of the file; all sets where `tags` is
 * empty. Sets that are left out do not run, so they set no variables either.
 */
function evaluateNode(compiled, node, tags) {
    const backReferences = createBackReferences(node);
    const views = compiled.features.map((key) => key === backReferenceKey ? backReferences.view : viewFeature(node, key));
    const answers = new Uint8Array(compiled.slots).fill(unmatched);
    const evaluation = { views, answers, work: { spent: 0 } };
    const referenced = new Map();
    const sets = compiled.sets.map(({ source, rules }) => tags.size > 0 && !tags.has(source.tag)
        ? null
        : rules.map((rule) => {
            // Later rules may change what this one finds.
            for (const { name, slot } of rule.references) {
                const value = backReferences.view.attributes?.get(name);
                if (value !== undefined)
                    referenced.set(slot, value);
            }
            return evaluateRule(rule, evaluation, backReferences);
        }));
    return {
        views,
        answers,
        work: evaluation.work,
        sets,
        referenced,
        variables: backReferences.view.attributes,
    };
}

;// CONCATENATED MODULE: ./src/compatibility/missing.ts
/** The shortest list of what would have to be there for a set to match. */



/**
 * Sentences, each told once. Of the alternatives of a rule, those are chosen that make the whole
 * list the shortest. What cannot be observed is listed only where nothing else is missing.
 */
function describeMissing(rules, ruleAnswers, answer, describe) {
    const verdicts = ruleAnswers.map(({ possible }) => verdictOf(possible));
    const broken = rules.flatMap((rule, index) => verdicts[index] === 'errored'
        ? [
            `rule ${rule.source.name}: ${ruleAnswers[index]?.failure?.error ?? 'it cannot be evaluated'}`,
        ]
        : []);
    const wanted = verdicts.includes('unmatched') ? 'unmatched' : 'undetermined';
    const lacks = rules
        .filter((_, index) => verdicts[index] === wanted)
        .map((rule) => lackOf(rule, answer, describe));
    const sentences = [...new Set([...broken.sort(), ...shortest(lacks)])];
    const more = sentences.length - limits/* compatibilityLimits */.Po.missing;
    if (more <= 0)
        return sentences;
    return [...sentences.slice(0, limits/* compatibilityLimits */.Po.missing), `and ${more} more`];
}
function lackOf(rule, answer, describe) {
    const bySlot = new Map(rule.slots.map((slot) => [slot.slot, slot]));
    const inMatcher = (matcher) => matcher.terms.flatMap((term) => describeTerm(term, slotsOf(term, bySlot), answer, describe));
    const required = inMatcher(rule.matchFeatures);
    const alternatives = rule.matchAny.map(inMatcher);
    const [only] = alternatives;
    if (only !== undefined && alternatives.length === 1) {
        return { required: [...required, ...only], choices: [] };
    }
    const isSatisfied = alternatives.some((sentences) => sentences.length === 0);
    return { required, choices: isSatisfied ? [] : alternatives };
}
function slotsOf({ expressions, matchName }, bySlot) {
    const named = matchName === null ? (expressions ?? []) : [...(expressions ?? []), matchName];
    return named.flatMap(({ slot }) => bySlot.get(slot) ?? []);
}
function describeTerm(term, slots, answer, describe) {
    const possible = evaluateTermAlone(term, answer);
    if (possible === matched)
        return [];
    const failing = slots.filter(({ slot }) => answer.answers[slot] !== matched);
    // What is undetermined is not what is missing, unless nothing else is.
    const definite = failing.filter(({ slot }) => !mayMatch(answer.answers[slot] ?? matched));
    const told = mayMatch(possible) || definite.length === 0 ? failing : definite;
    if (told.length > 0)
        return told.map(describe.slot);
    return [describeWhole(term, slots, answer, describe)];
}
/** For a term none of whose expressions fails by itself. */
function describeWhole(term, slots, { views }, describe) {
    const feature = term.name === '' ? term.domain : `${term.domain}.${term.name}`;
    const view = views[term.feature];
    if (view === undefined || view.existence === 'absent') {
        return describe.missingFeature(feature);
    }
    if (view.unknown !== null)
        return `${feature}: cannot be observed on this node`;
    if (view.instances.length === 0)
        return `${feature}: has no elements`;
    const names = slots.map(({ name }) => name).join(', ');
    return `${feature}: no single one of ${view.instances.length} satisfies all of ${names}`;
}
function evaluateTermAlone(term, { views, work }) {
    // The answers of the run are kept; those of this term are written into a list nobody reads.
    const evaluation = { views, answers: [], work };
    return evaluateMatcher({ terms: [term], twins: [] }, evaluation, false).possible;
}
function shortest(lacks) {
    const required = new Set(lacks.flatMap((lack) => lack.required));
    const open = lacks.map((lack) => lack.choices).filter((choices) => choices.length > 0);
    const combinations = open.reduce((product, choices) => product * choices.length, 1);
    const best = combinations <= limits/* compatibilityLimits */.Po.missingChoices
        ? chooseBest(required, open)
        : chooseGreedily(required, open);
    return [...best];
}
function chooseBest(chosen, open) {
    const [choices, ...rest] = open;
    if (choices === undefined)
        return chosen;
    return choices
        .map((choice) => chooseBest(new Set([...chosen, ...choice]), rest))
        .reduce((best, other) => (other.size < best.size ? other : best));
}
function chooseGreedily(required, open) {
    const chosen = new Set(required);
    for (const choices of open) {
        const added = (choice) => choice.filter((sentence) => !chosen.has(sentence));
        const best = choices
            .map(added)
            .reduce((least, other) => (other.length < least.length ? other : least));
        for (const sentence of best)
            chosen.add(sentence);
    }
    return chosen;
}

;// CONCATENATED MODULE: ./src/compatibility/nearest.ts
/** The name that was probably meant. */

/** A finder that stops looking once it has compared as many names as one run may. */
function createNearest() {
    let left = limits/* compatibilityLimits */.Po.nearestComparisons;
    return (name, candidates) => {
        if (name.length > limits/* compatibilityLimits */.Po.nearestCharacters)
            return null;
        const wanted = simplify(name);
        let best = null;
        let bestDistance = Math.floor(Math.max(name.length, 3) / 3) + 1;
        for (const candidate of candidates) {
            if (left-- <= 0)
                return null;
            if (candidate === name)
                continue;
            if (Math.abs(candidate.length - name.length) >= bestDistance)
                continue;
            if (simplify(candidate) === wanted)
                return candidate;
            const distance = editDistance(name, candidate, bestDistance);
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    };
}
function simplify(name) {
    return name.toLowerCase().replace(/[-_.]/g, '');
}
/** Insertions, deletions, replacements and swaps of neighbours; `limit` where there are as many. */
function editDistance(left, right, limit) {
    let beforePrevious = [];
    let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const same = left[row - 1] === right[column - 1];
            const replaced = (previous[column - 1] ?? 0) + (same ? 0 : 1);
            const removed = (previous[column] ?? 0) + 1;
            const added = (current[column - 1] ?? 0) + 1;
            const swaps = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            const swapped = swaps ? (beforePrevious[column - 2] ?? 0) + 1 : limit;
            current.push(Math.min(replaced, removed, added, swapped));
        }
        if (Math.min(...current) >= limit)
            return limit;
        beforePrevious = previous;
        previous = current;
    }
    return Math.min(previous[right.length] ?? limit, limit);
}

;// CONCATENATED MODULE: ./src/compatibility/notices.ts
/** What is worth telling about a spec as it ran, besides its verdict. */

function collectNotices(compiled, tags, reports) {
    return [
        ...noticeNoSets(compiled, tags),
        ...noticeDocuments(compiled),
        ...noticeBrokenRules(reports),
    ].slice(0, limits/* compatibilityLimits */.Po.problems);
}
function noticeNoSets({ spec }, tags) {
    const location = { file: spec.source, line: 1, column: 1 };
    if (spec.sets.length === 0) {
        const message = 'the spec has no compatibility set, so no node is compatible';
        const hint = 'write at least one set under compatibilities';
        return [{ severity: 'warning', code: 'no-sets', message, location, hint }];
    }
    if (tags.size === 0 || spec.sets.some(({ tag }) => tags.has(tag)))
        return [];
    const known = [...new Set(spec.sets.map(({ tag }) => tag))].filter((tag) => tag !== '');
    const message = `no compatibility set has the tag ${[...tags].join(' or ')}, so no node is compatible`;
    const hint = known.length === 0 ? 'no set has a tag' : `the tags are ${known.join(', ')}`;
    return [{ severity: 'warning', code: 'no-sets-selected', message, location, hint }];
}
function noticeDocuments({ spec }) {
    if (spec.documents <= 1)
        return [];
    const message = `the spec has ${spec.documents} YAML documents; only the first one is read`;
    const location = { file: spec.source, line: 1, column: 1 };
    return [{ severity: 'warning', code: 'many-documents', message, location, hint: null }];
}
/** Each broken rule once, with its first error, in the order of the file. */
function noticeBrokenRules(reports) {
    const notices = new Map();
    for (const { rules } of reports.flatMap(({ sets }) => sets)) {
        for (const { name, error, location, expressions } of rules) {
            if (error === null)
                continue;
            const culprit = expressions.find(({ verdict }) => verdict === 'errored');
            const place = culprit?.location ?? location;
            const key = `${place?.line}:${place?.column}`;
            if (notices.has(key))
                continue;
            const message = `rule ${name} cannot be evaluated: ${error}`;
            const hint = culprit?.hint ?? null;
            notices.set(key, { severity: 'error', code: 'rule-errored', message, location: place, hint });
        }
    }
    return [...notices.values()].sort((left, right) => (left.location?.line ?? 0) - (right.location?.line ?? 0) ||
        (left.location?.column ?? 0) - (right.location?.column ?? 0));
}

;// CONCATENATED MODULE: ./src/compatibility/cpuid-names.ts
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

;// CONCATENATED MODULE: ./src/compatibility/catalogue.ts
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
    catalogue_open(backReferenceKey, 'attributes'),
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

;// CONCATENATED MODULE: ./src/compatibility/reasons.ts
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
    return term.feature.toLowerCase() === backReferenceKey;
}
/** The names that match, or else the names there are; a few more than are shown. */
function foundNames({ expression, slot }, view, { answers, work }) {
    const isMatched = answers[slot] === matched;
    const names = new Set();
    for (const name of eachName(view)) {
        if (names.size > limits/* compatibilityLimits */.Po.foundValues)
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
    const shown = all.slice(0, limits/* compatibilityLimits */.Po.foundValues).map(readable);
    const more = all.length > shown.length ? ', …' : '';
    return shorten(`${shown.join(', ')}${more}`);
}
function shorten(text) {
    if (text.length <= limits/* compatibilityLimits */.Po.foundCharacters)
        return text;
    const characters = Array.from(text);
    if (characters.length <= limits/* compatibilityLimits */.Po.foundCharacters)
        return text;
    return `${characters.slice(0, limits/* compatibilityLimits */.Po.foundCharacters - 1).join('')}…`;
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
    return isUnknown(view, slot.name) || view.existence === 'unknown'
        ? 'this cannot be observed on this node'
        : 'some elements of this feature cannot be observed on this node';
}
function hintForError({ source }, found, { nearest: findNearest }) {
    if (source === null)
        return 'write an operator, such as {op: Exists}';
    if (!operators.has(source.op)) {
        const nearest = findNearest(source.op, operators);
        return nearest === null ? null : `did you mean ${nearest}?`;
    }
    if (source.type === 'version' && found.some((value) => parseVersion(value) === null)) {
        return 'this value is no version that can be compared; compare its major and minor numbers';
    }
    return null;
}
function hintForFeature(feature, source) {
    const key = feature.toLowerCase();
    if (key === backReferenceKey)
        return 'no rule has run before this one';
    if (catalogue.has(key))
        return 'this node has no such feature';
    const nearest = source.nearest(key, source.features) ?? source.nearest(key, catalogue.keys());
    return nearest === null ? 'no source produces this feature' : `did you mean ${nearest}?`;
}
function hintForElement(slot, view, source) {
    const { name } = slot;
    if (slot.expression.op === 'DoesNotExist' || isPresent(view, name))
        return null;
    if (isBackReference(slot))
        return 'no earlier rule has set this variable';
    const known = catalogue.get(slot.term.feature.toLowerCase())?.elements ?? null;
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

;// CONCATENATED MODULE: ./src/compatibility/verdict.ts
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
/** The worst answer of all nodes. */
function verdictOfNodes(nodes) {
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

;// CONCATENATED MODULE: ./src/compatibility/fleet.ts
/**
 * One compiled spec against any number of nodes. Nodes arrive one by one and are let go again; those
 * that answer every expression alike are told once.
 */









/**
 * Evaluates a spec on every node.
 *
 * @throws CanaryError (input) when there is no node; whatever `nodes` or `signal` throws
 */
async function evaluateNodes(compiled, nodes, options = {}) {
    const [report] = await evaluateSpecs([{ compiled, options }], nodes, options.signal);
    if (report === undefined)
        throw new Error('one spec gives one report');
    return report;
}
/**
 * Evaluates several specs on every node, each node once; reports are in the order of the specs.
 *
 * @throws CanaryError (input) when there is no node; whatever `nodes` or `signal` throws
 */
async function evaluateSpecs(runs, nodes, signal) {
    const collected = runs.map(({ compiled, options = {} }) => ({
        compiled,
        options,
        tags: new Set(options.tags ?? []),
        groups: new Map(),
    }));
    const nodeNotices = [];
    let count = 0;
    for await (const node of nodes) {
        signal?.throwIfAborted();
        count += 1;
        for (const { compiled, groups, tags } of collected) {
            addNode(groups, compiled, node, evaluateNode(compiled, node, tags));
        }
        if (nodeNotices.length < limits/* compatibilityLimits */.Po.problems)
            nodeNotices.push(...node.notices);
    }
    if (count === 0) {
        throw (0,errors/* inputError */.Xu)({ code: 'no-nodes', message: 'there are no node features to compare with' });
    }
    return collected.map(({ compiled, options, tags, groups }) => {
        const nearest = createNearest();
        const reports = [...groups.values()].map((group) => reportGroup(compiled, group, { nearest, features: group.features }));
        return {
            source: compiled.spec.source,
            digest: options.digest ?? null,
            verdict: verdictOfNodes(reports.map(({ verdict }) => verdict)),
            notices: [...collectNotices(compiled, tags, reports), ...nodeNotices],
            nodes: reports,
        };
    });
}
function addNode(groups, compiled, node, answer) {
    const key = keyOf(answer);
    let group = groups.get(key);
    if (group === undefined) {
        group = { nodes: [], answer, features: featuresOf(node), found: emptyFound(compiled, answer) };
        groups.set(key, group);
    }
    group.nodes.push(node.node);
    for (const [slot, values] of group.found) {
        if (values.size > limits/* compatibilityLimits */.Po.foundValues)
            continue;
        for (const value of foundValues(slot, answer)) {
            values.add(shorten(value));
            if (values.size > limits/* compatibilityLimits */.Po.foundValues)
                break;
        }
    }
}
/** Equal for nodes whose rules and expressions all answer alike. */
function keyOf({ sets, answers }) {
    const rules = sets.map((set) => set?.map(({ possible, failure }) => `${possible}${failure?.error ?? ''}`).join('\n'));
    return `${Buffer.from(answers).toString('latin1')}\n${rules.join('\r')}`;
}
function featuresOf({ features }) {
    return new Set([
        ...features.flags.keys(),
        ...features.attributes.keys(),
        ...features.instances.keys(),
    ]);
}
/** Names that a `matchName` looks at, and values of instances, are told of the first node only. */
function emptyFound({ sets }, answer) {
    const selected = sets.filter((_, index) => answer.sets[index] != null);
    return new Map(selected
        .flatMap(({ rules }) => rules.flatMap(({ slots }) => slots))
        .filter(({ matcher, feature }) => matcher === 'matchExpression' && answer.views[feature]?.instances.length === 0)
        .map((slot) => [slot, new Set()]));
}
function reportGroup(compiled, group, hints) {
    const sets = compiled.sets.flatMap((set, index) => {
        const ruleAnswers = group.answer.sets[index];
        return ruleAnswers == null ? [] : [reportSet(set, ruleAnswers, group, hints)];
    });
    return {
        nodes: group.nodes,
        verdict: verdictOfNode(sets.map(({ verdict }) => verdict)),
        bestSet: bestSetOf(sets),
        sets,
    };
}
function reportSet({ source, rules }, ruleAnswers, group, hints) {
    const reports = new Map(rules.flatMap(({ slots }) => slots.map((slot) => [slot, reportExpression(slot, group, hints)])));
    const report = (slot) => reports.get(slot) ?? reportExpression(slot, group, hints);
    const ruleReports = rules.map((rule, index) => reportRule(rule, ruleAnswers[index], report));
    const verdict = verdictOfSet(ruleReports.map((rule) => rule.verdict));
    const describe = {
        slot: (slot) => describeExpressionReport(report(slot)),
        missingFeature: (feature) => `${feature}: not found${inBrackets(hintForFeature(feature, hints))}`,
    };
    return {
        index: source.index,
        tag: source.tag,
        weight: Number(source.weight),
        description: source.description,
        verdict,
        missing: verdict === 'compatible' ? [] : describeMissing(rules, ruleAnswers, group.answer, describe),
        rules: ruleReports,
    };
}
function reportRule(rule, answer, report) {
    if (answer === undefined)
        throw new RangeError(`rule ${rule.source.name} has no answer`);
    const verdict = verdictOf(answer.possible);
    return {
        name: rule.source.name,
        verdict,
        location: rule.source.location,
        error: verdict === 'errored' ? (answer.failure?.error ?? 'it cannot be evaluated') : null,
        expressions: rule.slots.map(report),
    };
}
function reportExpression(slot, { answer, found }, hints) {
    const verdict = verdictOf(answer.answers[slot.slot] ?? 0);
    return {
        feature: slot.term.feature,
        element: slot.name,
        matcher: slot.matcher,
        alternative: slot.alternative,
        wanted: describeWanted(slot.source),
        found: joinFound(found.get(slot) ?? foundValues(slot, answer)),
        verdict,
        hint: hintFor(slot, verdict, answer, hints),
        location: slot.location,
    };
}
/** `kernel.version.full: found 5.15.0-91-generic, wanted Ge 6.1 (version)`. */
function describeExpressionReport(report) {
    const { feature, element, matcher, found, wanted, hint } = report;
    const tail = inBrackets(hint);
    if (matcher === 'matchName') {
        return `${feature}: no element has a name that fits, wanted ${wanted}${tail}`;
    }
    return `${feature}.${element}: ${found === null ? 'not found' : `found ${found}`}, wanted ${wanted}${tail}`;
}
function inBrackets(hint) {
    return hint === null ? '' : ` (${hint})`;
}

;// CONCATENATED MODULE: ./src/compatibility/lint-expression.ts




const comparisons = new Set(['Gt', 'Ge', 'Lt', 'Le', 'GtLt', 'GeLe']);
const presence = new Set(['', 'Exists', 'DoesNotExist']);
/** A value for which every comparison finds out whether its operands can be read. */
const sampleOf = { '': '0', version: '0.0.0' };
function lintExpression(slot, findNearest) {
    const feature = catalogue.get(slot.term.feature.toLowerCase());
    const broken = lintOperands(slot, findNearest);
    if (broken.length > 0)
        return broken;
    return [
        ...(slot.matcher === 'matchName' ? lintName(slot) : lintElement(slot, feature, findNearest)),
        ...lintType(slot),
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
        const nearest = operators.has(source.op) ? null : findNearest(source.op, operators);
        const hint = nearest === null ? null : `did you mean ${nearest}?`;
        return [tell(slot, 'error', 'expression', always.error, hint)];
    }
    if (expression.onUnknownValue !== errored)
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
    if (comparisons.has(op)) {
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
    const spelling = moduleSpelling(term.feature, name);
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
    if (source === null || source.type === '' || comparisons.has(source.op))
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
    return comparisons.has(op) ? lintComparison(slot, feature) : [];
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

;// CONCATENATED MODULE: ./src/compatibility/lint.ts
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
    const start = { file: spec.source, line: 1, column: 1 };
    const nearest = createNearest();
    const findings = [
        ...lintDocument(compiled, start),
        ...spec.ignoredKeys.map((ignored) => lintIgnoredKey(ignored, nearest)),
        ...spec.sets.flatMap((set) => lintSet(set)),
        ...compiled.sets.flatMap(({ rules }) => rules.flatMap((rule) => lintRule(rule, nearest))),
    ];
    return findings.sort(byLocation).slice(0, limits/* compatibilityLimits */.Po.findings);
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
        findings.push(warning('no-sets', 'the spec has no compatibility set: no node fits it', start));
    }
    return findings;
}
function lintIgnoredKey({ key, parent, known, location }, findNearest) {
    const nearest = findNearest(key, known);
    const hint = nearest === null ? `known here: ${known.join(', ')}` : `did you mean ${nearest}?`;
    const message = `${key} is not a known key of ${parent}: it is passed over`;
    return warning('unknown-key', message, location, hint);
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
    const known = catalogue.get(key);
    if (!/^[^.]+\.[^.]+$/.test(feature)) {
        const message = `${feature === '' ? 'a term without a feature' : `feature ${feature}`} is not of the form <domain>.<feature>`;
        findings.push(error('feature-name', message, location));
    }
    else if (known === undefined) {
        const nearest = findNearest(key, catalogue.keys());
        const hint = nearest === null ? null : `did you mean ${nearest}?`;
        findings.push(warning('unknown-feature', `no source produces ${feature}`, location, hint));
    }
    if (ownFeatures.has(key)) {
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

;// CONCATENATED MODULE: ./src/compatibility/yaml-scalar.ts
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
const yaml_scalar_maximumUint64 = 2n ** 64n - 1n;
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
    return magnitude <= (sign === '+' ? maximumInt64 : yaml_scalar_maximumUint64) ? magnitude : null;
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
function yaml_scalar_scalarText(value) {
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
        integer: (node, what) => spec_reader_readInteger(state, node, what),
    };
}
function isNull(node) {
    return node.kind === 'scalar' && readScalar(node).type === 'null';
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
    for (const [key, entry] of entries.sort(([left], [right]) => compareBytes(left, right))) {
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
    const value = readScalar(node);
    if (value.type !== 'invalid')
        return yaml_scalar_scalarText(value) ?? '';
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
function spec_reader_readInteger(state, node, what) {
    if (node === undefined)
        return 0n;
    const value = node.kind === 'scalar' ? readScalar(node) : null;
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
    const value = readScalar(key);
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
            return yaml_scalar_scalarText(value);
    }
}
function floatKey(key, value) {
    const text = yaml_scalar_scalarText(value) ?? key.text;
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
        const value = readScalar(node);
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

// EXTERNAL MODULE: ./src/policy/mode.ts
var mode = __webpack_require__(3640);
// EXTERNAL MODULE: ./src/registry/settings.ts
var settings = __webpack_require__(8249);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(2129);
// EXTERNAL MODULE: ./src/run/secrets.ts
var secrets = __webpack_require__(4607);
;// CONCATENATED MODULE: ./src/run/evaluate-compatibility.ts











/**
 * Reads the spec, if one is named, and the nodes; both once for all images.
 *
 * @throws CanaryError (input) when a file is missing or broken
 */
async function createJudge(request, compatibility, engine, onSecret, signal) {
    const { spec } = compatibility;
    if (spec === 'auto')
        return await createAttachedJudge(request, compatibility, engine, onSecret, signal);
    const compiled = await evaluate_compatibility_compile(await readSpec(spec, request, signal));
    const nodes = await readNodes(request, compatibility, engine, signal);
    return {
        judge: (_image, abort) => evaluate(compiled, null, nodes, compatibility, abort),
        close: () => undefined,
    };
}
/** Every image has a spec of its own, in its registry or beside it. */
async function createAttachedJudge(request, compatibility, engine, onSecret, signal) {
    const { findAttachedSpec } = await Promise.all(/* import() */[__webpack_require__.e(671), __webpack_require__.e(5131)]).then(__webpack_require__.bind(__webpack_require__, 5131));
    const nodes = await readNodes(request, compatibility, engine, signal);
    // One for all images: what it learns of a registry, such as a token, is good for the next.
    const { registry, directory } = request;
    const client = await (0,settings/* connectRegistries */.ck)(registry, (0,secrets/* environmentForChildren */.gY)(request), directory, (credential) => {
        (0,secrets/* secretsOfCredential */.su)(credential).forEach(onSecret);
    });
    return {
        judge: async (image, abort) => {
            const found = await findAttachedSpec(image, request, client, abort);
            if (found.spec === null)
                return nothingFound(found.notice, request);
            const compiled = await evaluate_compatibility_compile(found.spec);
            return await evaluate(compiled, found.digest, nodes, compatibility, abort);
        },
        close: client.close,
    };
}
/** Where nothing else is asked of the image, the question itself was wrong. */
function nothingFound(notice, { validators }) {
    const isOnly = validators.length === 0;
    return {
        report: null,
        notices: [notice],
        verdict: isOnly ? 'errored' : null,
        errors: isOnly ? [{ ...notice, severity: 'error', kind: 'input' }] : [],
    };
}
async function readSpec(spec, request, signal) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(spec)) {
        const { fetchText } = await __webpack_require__.e(/* import() */ 2321).then(__webpack_require__.bind(__webpack_require__, 2321));
        const from = (0,mode/* fetchedFrom */.E)(request.policy);
        const rules = { what: 'spec', maxBytes: limits/* compatibilityLimits */.Po.specBytes, from };
        return await fetchText(spec, rules, signal);
    }
    const path = (0,external_node_path_.resolve)(request.directory, spec);
    const { text } = await (0,source/* readSource */.o)(path, 'the compatibility spec', limits/* compatibilityLimits */.Po.specBytes);
    return { file: spec.replace(/^\.\//, ''), text };
}
async function evaluate_compatibility_compile(source) {
    return await compileSpec(parseSpec(source), {
        loadTemplates: async () => (await Promise.all(/* import() */[__webpack_require__.e(5934), __webpack_require__.e(6344)]).then(__webpack_require__.bind(__webpack_require__, 6344))).compileTemplate,
    });
}
async function readNodes(request, { nodeFeatures }, engine, signal) {
    if (nodeFeatures.length === 0) {
        const { discoverNode } = await Promise.all(/* import() */[__webpack_require__.e(3211), __webpack_require__.e(8248)]).then(__webpack_require__.bind(__webpack_require__, 8248));
        return [await discoverNode(engine, request.engine.env, signal)];
    }
    const [{ findFeatureFiles }, { loadNodeFeatures }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3395).then(__webpack_require__.bind(__webpack_require__, 3395)),
        __webpack_require__.e(/* import() */ 4286).then(__webpack_require__.bind(__webpack_require__, 4286)),
    ]);
    return await loadNodeFeatures(await findFeatureFiles(nodeFeatures, request.directory));
}
async function evaluate(compiled, digest, nodes, { tags, onUndetermined }, signal) {
    const report = await evaluateNodes(compiled, nodes, { tags, digest, signal });
    const notices = [...lintSpec(compiled), ...report.notices];
    return {
        report: { ...report, notices },
        notices: [],
        verdict: evaluate_compatibility_verdictOf(report, onUndetermined),
        errors: report.verdict === 'errored' ? [brokenSpec(report)] : [],
    };
}
function brokenSpec({ source, notices }) {
    const cause = notices.find(({ severity }) => severity === 'error');
    const detail = cause === undefined ? '' : `: ${cause.message}`;
    const problem = {
        code: 'compatibility-spec',
        message: `the compatibility spec ${source} cannot be evaluated${detail}`,
    };
    return {
        ...(0,errors/* problemToNotice */.PN)(problem),
        location: cause?.location ?? null,
        hint: cause?.hint ?? null,
        kind: 'input',
    };
}
function evaluate_compatibility_verdictOf({ verdict }, onUndetermined) {
    switch (verdict) {
        case 'compatible':
            return 'passed';
        case 'incompatible':
            return 'failed';
        case 'undetermined':
            return onUndetermined === 'fail' ? 'failed' : 'passed';
        case 'errored':
            return 'errored';
    }
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