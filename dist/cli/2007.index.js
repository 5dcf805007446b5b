"use strict";
exports.id = 2007;
exports.ids = [2007];
exports.modules = {

/***/ 51566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ loadPatternSearch),
/* harmony export */   Gj: () => (/* binding */ loadLinesFilter),
/* harmony export */   R_: () => (/* binding */ loadPattern),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   sZ: () => (/* binding */ loadPatternProblem)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);


/** A pattern as it stands in a sentence: never long, and in one line. */
function slashed(pattern) {
    const short = pattern.length > 100 ? `${pattern.slice(0, 99).toWellFormed()}…` : pattern;
    return `/${short.replaceAll('\n', String.raw `\n`)}/`;
}
/** The library is loaded once somebody needs it: most manifests have no pattern. */
async function loadPatternSearch() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (patterns, searched) => search(RE2JS, patterns, searched);
}
/**
 * One pattern for many texts.
 *
 * @returns whether it is found; null where that would take too long to know, or hangs on a cut
 * @throws Error where the pattern is none
 */
async function loadPattern(pattern) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compiled = RE2JS.compile(pattern);
    const size = sizeOf(pattern);
    return (searched) => find(compiled, size, searched);
}
/**
 * Whether a pattern may be found in any of many lines, which is cheaper to ask than it is of each: what is not in
 * them together is in none. Where that does not follow, it may be.
 */
async function loadLinesFilter(pattern) {
    // These mean the ends of a text, which the lines have and the whole has not.
    if (/\\[AzZQ]|\(\?[a-zA-Z]*-?[a-zA-Z]*[:)]/.test(pattern))
        return () => true;
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compiled = RE2JS.compile(pattern, RE2JS.MULTILINE);
    const size = sizeOf(pattern);
    return (lines) => lines.includes('\r') ||
        size * (lines.length + 1) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .patternLimits */ .Z.work ||
        compiled.matcher(lines).find();
}
/** @returns why a text is no pattern, as a part of a sentence; null where it is one */
async function loadPatternProblem() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (pattern) => {
        if (sizeOf(pattern) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .patternLimits */ .Z.size)
            return 'is too large for a pattern';
        try {
            RE2JS.compile(pattern);
            return null;
        }
        catch (error) {
            return `is no regular expression of RE2: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
        }
    };
}
function search(library, { matches, excludes }, searched) {
    let undecided = null;
    const wanted = [
        ...matches.map((pattern) => ({ pattern, isWanted: true })),
        ...excludes.map((pattern) => ({ pattern, isWanted: false })),
    ];
    for (const { pattern, isWanted } of wanted) {
        const isFound = find(library.compile(pattern), sizeOf(pattern), searched);
        if (isFound === null)
            undecided ??= { kind: 'undecided', why: whyNot(pattern, searched) };
        else if (isFound !== isWanted)
            return { kind: 'unlike', pattern, isFound };
    }
    return undecided ?? { kind: 'fits' };
}
function whyNot(pattern, { isTail, isHead }) {
    if (isHead === true)
        return `its end was not kept, and ${slashed(pattern)} is not in the rest`;
    return isTail
        ? `the beginning was not kept, and ${slashed(pattern)} is not in the rest`
        : `${slashed(pattern)} would take too long to search for`;
}
/** Null where that cannot be known. */
function find(compiled, size, { text, isTail, isHead = false }) {
    if (size * (text.length + 1) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .patternLimits */ .Z.work)
        return null;
    const matcher = compiled.matcher(text);
    if (!isTail && !isHead)
        return matcher.find();
    // What ends where the text was cut may owe that to the cut: `$`, `\b`.
    const end = isHead ? text.length : Infinity;
    // What begins where the text was cut may owe that to the cut: `^`, `\b`.
    const begin = isTail ? 1 : 0;
    while (matcher.find())
        if (matcher.start() >= begin && matcher.end() < end)
            return true;
    return null;
}
/** An upper bound of the program that a pattern compiles to. Nested repetitions are bounded by RE2. */
function sizeOf(pattern) {
    let repetitions = 1;
    for (const [, minimum, maximum] of pattern.matchAll(/\{([0-9]{1,6})(?:,([0-9]{0,6}))?\}/g)) {
        repetitions *= Math.max(1, Number(minimum), Number(maximum ?? 0));
    }
    // RE2 refuses any repetition beyond 1000, nested ones multiplied.
    return (pattern.length + 1) * Math.min(1000, repetitions);
}


/***/ }),

/***/ 32007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requirePatterns: () => (/* binding */ requirePatterns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _yaml_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16180);
/* harmony import */ var _text_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51566);



/**
 * Refuses regular expressions that are none. Their library is loaded for manifests that have some.
 *
 * @throws CanaryError (input) with each of them, at its line
 */
async function requirePatterns(validators) {
    await requireFittingValues(validators);
    const checks = validators.flatMap((validator) => validator.checks);
    const written = checks.map((check) => ({ check, patterns: patternsOf(check.action) }));
    if (written.every(({ patterns }) => patterns.length === 0))
        return;
    const problemOf = await (0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPatternProblem */ .sZ)();
    const problems = written.flatMap(({ check, patterns }) => patterns.flatMap(({ pattern, path }) => {
        const problem = problemOf(pattern);
        if (problem === null)
            return [];
        const where = [check.action.action, ...path].join('.');
        const message = `${where} of the check "${check.name}" ${problem}`;
        return [{ code: 'pattern', message, location: check.locate(path) }];
    }));
    const [first, ...rest] = problems.sort(_yaml_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .byPlace */ .h);
    if (first !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('input', [first, ...rest]);
}
/** @throws CanaryError (input) for each value of a parameter that its pattern does not let pass */
async function requireFittingValues(validators) {
    const parameters = validators
        .flatMap((validator) => validator.parameters)
        .flatMap(({ pattern, ...rest }) => (pattern === null ? [] : [{ ...rest, pattern }]));
    if (parameters.length === 0)
        return;
    const [problemOf, search] = await Promise.all([(0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPatternProblem */ .sZ)(), (0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPatternSearch */ .Fc)()]);
    const problems = parameters.flatMap(({ name, value, pattern, location }) => {
        const wrong = problemOf(pattern);
        if (wrong !== null) {
            const message = `the pattern of the parameter ${name} ${wrong}`;
            return [{ code: 'pattern', message, location }];
        }
        const answer = search({ matches: [pattern], excludes: [] }, { text: value, isTail: false });
        if (answer.kind === 'fits')
            return [];
        const message = `the parameter ${name} is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}, which does not match ${(0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .slashed */ .df)(pattern)}`;
        return [{ code: 'parameter', message, location }];
    });
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)(problems.sort(_yaml_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .byPlace */ .h));
}
function patternsOf(action) {
    switch (action.action) {
        case 'exec':
            return [...patternsIn(action.stdout, ['stdout']), ...patternsIn(action.stderr, ['stderr'])];
        case 'httpGet':
            return patternsIn(action.responseBody, ['responseBody']);
        case 'log':
            return [{ pattern: action.matches, path: ['matches'] }];
        case 'image':
            return imagePatterns(action);
        case 'file':
            return filePatterns(action);
        default:
            return [];
    }
}
function patternsIn(patterns, path) {
    if (patterns === undefined)
        return [];
    return ['matches', 'excludes'].flatMap((key) => patterns[key].map((pattern, at) => ({ pattern, path: [...path, key, at] })));
}
function imagePatterns({ user, workingDir, stopSignal, env, labels }) {
    const single = { user, workingDir, stopSignal };
    return [
        ...Object.entries(single).flatMap(([key, expected]) => expectedPatterns(expected, [key])),
        ...variablePatterns(env, 'env'),
        ...variablePatterns(labels, 'labels'),
    ];
}
function variablePatterns(variables, key) {
    return (variables ?? []).flatMap(({ name, expected }) => expectedPatterns(expected, [key, name]));
}
function expectedPatterns(expected, path) {
    return expected?.kind === 'patterns' ? patternsIn(expected, path) : [];
}
function filePatterns({ contentMatches = [], contentExcludes = [] }) {
    const lists = { contentMatches, contentExcludes };
    return Object.entries(lists).flatMap(([key, patterns]) => patterns.map((pattern, at) => ({ pattern, path: [key, at] })));
}


/***/ }),

/***/ 16180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ byPlace),
  G: () => (/* binding */ problemsOf)
});

// EXTERNAL MODULE: ./src/decode.ts
var decode = __webpack_require__(78341);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/nearest.ts
var src_nearest = __webpack_require__(37909);
;// CONCATENATED MODULE: ./src/yaml/schema-keys.ts
/** The keys that a mapping at `path` may have; none where there is no mapping. */
function keysAt(schema, path) {
    const reached = path.reduce((schemas, step) => schemas.flatMap((one) => below(one, step)), bare(schema));
    return [...new Set(reached.flatMap(keysOf))];
}
/** Every mapping that may have such a key; what holds itself is looked into once. */
function placesOf(schema, key) {
    const places = [];
    const open = new Set();
    const walk = (type, place) => {
        for (const one of bare(type)) {
            if (open.has(one))
                continue;
            open.add(one);
            if (keysOf(one).includes(key))
                places.push(place);
            for (const [step, inner] of partsOf(one))
                walk(inner, [...place, step]);
            open.delete(one);
        }
    };
    walk(schema, []);
    return places;
}
/** Without all that is around a schema: what may be missing, what is changed once it was read. */
function bare(schema) {
    // The library's own list of what every schema is.
    const one = schema;
    const { def } = one._zod;
    switch (def.type) {
        case 'optional':
        case 'nullable':
        case 'default':
        case 'prefault':
        case 'nonoptional':
        case 'readonly':
        case 'catch':
            return bare(def.innerType);
        case 'pipe':
            return isTransform(def.in) ? bare(def.out) : bare(def.in);
        case 'union':
            return def.options.flatMap(bare);
        case 'lazy':
            return bare(def.getter());
        default:
            return [one];
    }
}
function isTransform(schema) {
    return schema._zod.def.type === 'transform';
}
function keysOf(schema) {
    const { def } = schema._zod;
    return def.type === 'object' ? Object.keys(def.shape) : [];
}
function partsOf(schema) {
    const { def } = schema._zod;
    if (def.type === 'object')
        return Object.entries(def.shape);
    if (def.type === 'array')
        return [['[]', def.element]];
    return def.type === 'record' ? [['*', def.valueType]] : [];
}
function below(schema, step) {
    const { def } = schema._zod;
    if (def.type === 'array')
        return bare(def.element);
    if (def.type === 'record')
        return bare(def.valueType);
    const inner = def.type === 'object' ? def.shape[String(step)] : undefined;
    return inner === undefined ? [] : bare(inner);
}

;// CONCATENATED MODULE: ./src/yaml/schema.ts




/** Schema issues as problems in the order of their lines. */
function problemsOf(document, issues, against) {
    const words = { document, against, nearest: (0,src_nearest/* createNearest */.R8)() };
    // Looking for a place takes as long as its mapping is; a file may have a hundred thousand faults.
    const faults = issues.flatMap(toFaults).slice(0, limits/* yamlLimits */.G9.problems * 10);
    const unknown = faults.filter(isUnknownKey).map(({ path }) => toKeyProblem(words, path));
    const meant = new Set(unknown.map((one) => one.meant));
    return [
        ...unknown.map(({ problem }) => problem),
        // A key that is there, misspelt, is told once.
        ...faults
            .filter((fault) => !isUnknownKey(fault) && !meant.has((0,decode/* describePath */.NH)(fault.path)))
            .map((fault) => toProblem(words, fault)),
    ]
        .sort(byPlace)
        .slice(0, limits/* yamlLimits */.G9.problems);
}
const isUnknownKey = ({ issue }) => issue.code === 'unrecognized_keys';
/** In the order of the lines. */
function byPlace({ location: left }, { location: right }) {
    const lines = (left?.line ?? 0) - (right?.line ?? 0);
    return lines === 0 ? (left?.column ?? 0) - (right?.column ?? 0) : lines;
}
/** Keys that are not known are one issue of the library, and a fault each. */
function toFaults(issue) {
    if (issue.code === 'invalid_union') {
        const meant = meantBranch(issue.errors);
        if (meant !== null) {
            return meant.flatMap((inner) => toFaults({ ...inner, path: [...issue.path, ...inner.path] }));
        }
    }
    if (issue.code !== 'unrecognized_keys')
        return [{ issue, path: issue.path }];
    return issue.keys.map((key) => ({ issue, path: [...issue.path, key] }));
}
/** Of several forms that a value may have the only one whose kind of value it is; null: there is no one. */
function meantBranch(branches) {
    const [meant, ...others] = branches.filter((issues) => issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0));
    return others.length === 0 ? (meant ?? null) : null;
}
function toKeyProblem(words, path) {
    const { document, against } = words;
    const message = `${(0,decode/* describePath */.NH)(path)} is not a known key`;
    const problem = { code: 'unknown-key', message, location: document.locateKey(path) };
    const elsewhere = against.hintOf?.(path) ?? whereItBelongs(against, String(path.at(-1)));
    if (elsewhere !== null)
        return { problem: { ...problem, hint: elsewhere }, meant: null };
    const near = nearestKey(words, path);
    if (near === null)
        return { problem, meant: null };
    const hint = `did you mean ${near}?`;
    return { problem: { ...problem, hint }, meant: (0,decode/* describePath */.NH)([...path.slice(0, -1), near]) };
}
function toProblem({ document }, { issue, path }) {
    const value = path.reduce(decode/* fieldOf */._F, document.value);
    const message = `${(0,decode/* describePath */.NH)(path)} ${describeIssue(issue, value)}`;
    const problem = { code: 'schema', message, location: document.locate(path) };
    return withHint(problem, hintOfValue(issue, value));
}
function withHint(problem, hint) {
    return hint === null ? problem : { ...problem, hint };
}
/** The nearest key of its mapping that is not there yet. */
function nearestKey({ document, against, nearest }, path) {
    const name = String(path.at(-1));
    const around = path.slice(0, -1);
    const mapping = around.reduce(decode/* fieldOf */._F, document.value);
    const keys = keysAt(against.schema, around).filter((key) => (0,decode/* fieldOf */._F)(mapping, key) === undefined);
    return nearest(name, keys) ?? (0,src_nearest/* longerThan */.bi)(name, keys);
}
/** Null where no place has such a key, and where several have. */
function whereItBelongs({ schema }, name) {
    const [place, ...others] = placesOf(schema, name);
    if (place === undefined || others.length > 0)
        return null;
    if (place.length === 0)
        return 'it belongs to the outermost mapping';
    return `it belongs to ${place.join('.').replaceAll('.[]', '[]')}`;
}
/** The one of a few words that was probably meant. */
function hintOfValue(issue, value) {
    if (issue.code !== 'invalid_value' || typeof value !== 'string')
        return null;
    const words = issue.values.filter((word) => typeof word === 'string');
    // The only one that there is was named already.
    return words.length < 2 ? null : (0,src_nearest/* didYouMean */.au)(value.slice(0, 100), words);
}
/** Continues a sentence that begins with the path: `must be a number, not a string`. */
function describeIssue(issue, value) {
    switch (issue.code) {
        case 'invalid_type':
            if (value === undefined)
                return 'is missing';
            return `must be ${withArticle(issue.expected)}, not ${describeValue(value, issue.expected)}`;
        case 'invalid_union':
            return `has the wrong type: ${describeValue(value)}`;
        case 'invalid_value': {
            if (value === undefined)
                return 'is missing';
            return `must be ${issue.values.map(String).join(' or ')}, not ${describeValue(value)}`;
        }
        case 'too_small':
            return isLength(issue.origin) ? issueText(issue) : `must be at least ${issue.minimum}`;
        case 'too_big':
            return isLength(issue.origin) ? issueText(issue) : `must be at most ${issue.maximum}`;
        default:
            return issueText(issue);
    }
}
function isLength(origin) {
    return ['string', 'array', 'set', 'map'].includes(origin);
}
/** The schema's own words, or the library's in the middle of a sentence. */
function issueText(issue) {
    return issue.message.startsWith('must') ? issue.message : `is not right: ${issue.message}`;
}
function withArticle(type) {
    const names = {
        int: 'a whole number',
        number: 'a number',
        string: 'text',
        array: 'a list',
        object: 'a mapping',
        record: 'a mapping',
        boolean: 'true or false',
    };
    return names[type] ?? `of type ${type}`;
}
function describeValue(value, expected = '') {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value === 'string')
        return `the text "${value.slice(0, 40)}"`;
    const text = JSON.stringify(value);
    const quotes = expected === 'string' ? ` (write "${text}")` : '';
    return `the ${typeof value} ${text}${quotes}`;
}


/***/ })

};
;