"use strict";
exports.id = 2007;
exports.ids = [2007];
exports.modules = {

/***/ 51566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ loadPatternSearch),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   sZ: () => (/* binding */ loadPatternProblem)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72709);


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
        const isFound = find(library, pattern, searched);
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
function find(library, pattern, { text, isTail, isHead = false }) {
    if (sizeOf(pattern) * (text.length + 1) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .patternLimits */ .Z.work)
        return null;
    const matcher = library.compile(pattern).matcher(text);
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
/* harmony import */ var _yaml_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83404);
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

/***/ 83404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf),
/* harmony export */   h: () => (/* binding */ byPlace)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78341);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72709);


/** Schema issues as problems in the order of their lines. */
function problemsOf(document, issues) {
    return (issues
        .flatMap(toFaults)
        // Looking for a place takes as long as its mapping is; a file may have a hundred thousand faults.
        .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlLimits */ .G9.problems * 10)
        .map((fault) => toProblem(document, fault))
        .sort(byPlace)
        .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlLimits */ .G9.problems));
}
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
function toProblem(document, { issue, path }) {
    if (issue.code === 'unrecognized_keys') {
        const message = `${(0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .describePath */ .NH)(path)} is not a known key`;
        return { code: 'unknown-key', message, location: document.locateKey(path) };
    }
    const what = describeIssue(issue, path.reduce(_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F, document.value));
    return {
        code: 'schema',
        message: `${(0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .describePath */ .NH)(path)} ${what}`,
        location: document.locate(path),
    };
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