"use strict";
exports.id = 8330;
exports.ids = [8330,377];
exports.modules = {

/***/ 54360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attachCommand: () => (/* binding */ attachCommand),
/* harmony export */   lintAttached: () => (/* binding */ lintAttached),
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compatibility_artifact_attach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18790);
/* harmony import */ var _compatibility_match_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55204);
/* harmony import */ var _compatibility_say_lint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1772);
/* harmony import */ var _compatibility_spec_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27847);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99750);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79310);
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92758);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37006);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96961);
/* harmony import */ var _registry_flags_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96285);
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(76805);













const usage = {
    command: 'compat attach',
    synopsis: '[options] <spec> <image>',
    about: `Attaches a compatibility spec to an image in its registry. The spec is checked first.
Prints the name of the artifact.`,
    flags: _registry_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .imageFlags */ .D,
    takesWords: true,
    example: 'container-canary compat attach spec.yaml ghcr.io/you/app:1.2',
};
/** The command, with the check that a spec has to pass before it is attached. */
function attachCommand(lint) {
    return async (args, io) => {
        const given = (0,_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .readFlags */ .uW)(usage, args, io);
        if (given === null)
            return 0;
        const { values, words } = given;
        const [file, image] = words;
        if (file === undefined || image === undefined || words.length > 2) {
            throw (0,_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .usageError */ .Wp)(usage, `it takes a spec and an image, not ${words.length} arguments`);
        }
        const reference = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .parseReference */ .F2)(image);
        const platform = (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_12__/* .readPlatformFlag */ .s)(values);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file);
        const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_9__/* .readSource */ .o$)(path, 'the compatibility spec', _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .registryLimits */ .a1.artifactBytes);
        refuseProblems(await lint({ file, text }));
        const client = await (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_12__/* .openRegistryClient */ .j)(values, reference.registry, io);
        try {
            const request = { reference, platform, spec: Buffer.from(text), title: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) };
            const { digest, subject } = await (0,_compatibility_artifact_attach_js__WEBPACK_IMPORTED_MODULE_1__.attachArtifact)(client, request, io.signal);
            const repository = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRepository */ .Sh)(reference);
            io.stderr.write(`attached ${file} to ${repository}@${subject}\n`);
            io.stdout.write(`${repository}@${digest}\n`);
            return 0;
        }
        finally {
            client.close();
        }
    };
}
const run = attachCommand(lintAttached);
/** What the lint calls an error; its warnings do not keep a spec from being attached. */
async function lintAttached(source) {
    const misshapen = lintShape(source);
    if (misshapen.length > 0)
        return misshapen;
    const compiled = await (0,_compatibility_match_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .compileSpec */ .V)(await (0,_compatibility_spec_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSpec */ .F9)(source), {
        loadTemplates: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(1184)]).then(__webpack_require__.bind(__webpack_require__, 21184))).compileTemplate,
    });
    return (0,_compatibility_say_lint_js__WEBPACK_IMPORTED_MODULE_3__/* .lintSpec */ .F)(compiled)
        .filter(({ severity }) => severity === 'error')
        .map(_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .noticeToProblem */ .Pc);
}
/** The outermost shape of a spec: one document with a list of compatibilities. */
function lintShape(spec) {
    const documents = (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_8__.parseDocuments)(spec, { version: '1.1' });
    const [first] = documents;
    const location = first?.locate([]) ?? { file: spec.file, line: 1, column: 1 };
    const value = first?.value;
    const sets = typeof value === 'object' && value !== null && 'compatibilities' in value
        ? value.compatibilities
        : undefined;
    if (documents.length === 1 && Array.isArray(sets) && sets.length > 0)
        return [];
    const message = 'not a compatibility spec: one document with a list "compatibilities" is needed';
    return [{ code: 'spec-shape', message, location }];
}
function refuseProblems(problems) {
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CanaryError */ .Rc('input', [first, ...rest]);
}


/***/ }),

/***/ 96961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $z: () => (/* binding */ hintOf),
  uW: () => (/* binding */ readFlags),
  Wp: () => (/* binding */ usageError)
});

// UNUSED EXPORTS: helpOf, parseFlags

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/options.ts
var src_options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/cli/usage.ts
var usage = __webpack_require__(27485);
;// CONCATENATED MODULE: ./src/cli/help.ts

const helpWidth = 100;
/** What `--help` prints. */
function helpOf({ command, synopsis, about, flags, note, example }) {
    const rows = Object.entries((0,usage/* withHelp */.i)(flags)).map(([name, flag]) => {
        const short = flag.short === undefined ? '    ' : `-${flag.short}, `;
        const value = 'value' in flag ? ` ${flag.value}` : '';
        return { name: `  ${short}--${name}${value}`, text: flag.help };
    });
    const column = Math.max(...rows.map(({ name }) => name.length)) + 2;
    const lines = rows.flatMap(({ name, text }) => text.split('\n').flatMap((part, index) => wrap(index === 0 ? name : '', part, column)));
    const end = `${note === undefined ? '' : `\n${note}\n`}\nExample:\n  ${example}\n`;
    return `Usage: container-canary ${command} ${synopsis}\n\n${about}\n\n${lines.join('\n')}\n${end}`;
}
function wrap(start, text, column) {
    const lines = [];
    let line = start.padEnd(column);
    for (const [index, word] of text.split(' ').entries()) {
        const longer = index === 0 ? `${line}${word}` : `${line} ${word}`;
        if (longer.length <= helpWidth) {
            line = longer;
            continue;
        }
        lines.push(line);
        line = `${' '.repeat(column)}${word}`;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./src/cli/flags.ts
/** Reads what a command was given by what it declares, so that commands refuse in one way. */







/**
 * Reads a command's flags, or prints its help.
 *
 * @returns null where help was asked for
 * @throws CanaryError (input) as {@link parseFlags}
 */
function readFlags(usage, args, io) {
    const given = parseFlags(usage, args);
    if (!given.wantsHelp)
        return given;
    io.stdout.write(helpOf(usage));
    return null;
}
/**
 * A flag that takes a single value and is given two that differ is refused: whichever counted, the other
 * one would be silently lost.
 *
 * @throws CanaryError (input) when a flag is unknown, lacks its value, or contradicts itself, and for
 *   words where there are none
 */
function parseFlags(usage, args) {
    const { positionals, tokens } = parse(usage, args);
    const options = tokens.filter((token) => token.kind === 'option');
    const given = valuesOf(usage.flags, options);
    const [unexpected] = positionals;
    (0,src_options/* throwTogether */.L7)([
        ...contradictions(options, usage.flags).map((message) => usageProblem(usage, message)),
        ...(usage.takesWords || unexpected === undefined
            ? []
            : [usageProblem(usage, `unexpected argument ${JSON.stringify(unexpected)}`)]),
    ]);
    const declared = Object.entries(usage.flags);
    const plain = declared.filter(([, flag]) => choicesOf(flag) === null);
    return {
        // Each is made as its declaration says.
        values: Object.fromEntries(plain.map(([name]) => [name, given.get(name)])),
        choices: () => readChoices(usage, given),
        words: positionals,
        wantsHelp: options.some(({ name }) => name === 'help'),
    };
}
function parse(usage, args) {
    const options = parserOptions(usage.flags);
    try {
        const parsed = (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true, tokens: true });
        const named = nameByAlias(usage.flags);
        const tokens = parsed.tokens.map((token) => token.kind === 'option' ? { ...token, name: named.get(token.name) ?? token.name } : token);
        return { ...parsed, tokens };
    }
    catch (error) {
        // Its first sentence says what is wrong; the others explain how to write odd values.
        const [message = ''] = (0,errors/* messageOf */.bD)(error).split(/\. |\n/, 1);
        const hint = hintForUnknown(message, usage.flags);
        throw (0,errors/* inputError */.Xu)({ ...usageProblem(usage, message), ...(hint === null ? {} : { hint }) }, { cause: error });
    }
}
/** Null for another fault, and where nothing is like the flag that was written. */
function hintForUnknown(message, flags) {
    const [, written] = /^Unknown option '--([^']*)'$/.exec(message) ?? [];
    if (written === undefined)
        return null;
    const named = nameByAlias(flags);
    const names = [...Object.keys((0,usage/* withHelp */.i)(flags)), ...named.keys()];
    return (0,nearest/* didYouMean */.au)(written, names, (name) => `--${named.get(name) ?? name}`);
}
function nameByAlias(flags) {
    return new Map(Object.entries(flags).flatMap(([name, { aliases = [] }]) => aliases.map((alias) => [alias, name])));
}
function parserOptions(flags) {
    return Object.fromEntries(Object.entries((0,usage/* withHelp */.i)(flags)).flatMap(([name, flag]) => {
        const { type, short, aliases = [] } = flag;
        const option = { type, multiple: isMultiple(flag) };
        return [
            [name, { ...option, ...(short === undefined ? {} : { short }) }],
            ...aliases.map((alias) => [alias, option]),
        ];
    }));
}
/** What each flag was given, under whichever of its names; what was not given has its usual value. */
function valuesOf(flags, tokens) {
    return new Map(Object.entries(flags).map(([name, flag]) => {
        const own = tokens.filter((token) => token.name === name);
        const texts = own.flatMap(({ value }) => value ?? []);
        if (own.length === 0)
            return [name, absent(flag)];
        if (flag.type === 'boolean')
            return [name, true];
        return [name, isMultiple(flag) ? texts : texts.at(-1)];
    }));
}
function contradictions(tokens, flags) {
    const given = new Map();
    for (const token of tokens) {
        if (token.value === undefined)
            continue;
        const flag = flags[token.name];
        if (flag !== undefined && isMultiple(flag))
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
function readChoices(usage, given) {
    const readers = Object.entries(usage.flags).flatMap(([name, flag]) => {
        const choices = choicesOf(flag);
        if (choices === null)
            return [];
        const value = given.get(name);
        const read = () => typeof value === 'string' ? (0,src_options/* readChoice */.Kf)(value, `--${name}`, choices, hintOf(usage)) : undefined;
        return [[name, read]];
    });
    // Each was found among the choices of its declaration.
    return (0,src_options/* readTogether */.Vn)(Object.fromEntries(readers));
}
function choicesOf(flag) {
    return flag.type === 'string' ? (flag.choices ?? null) : null;
}
function isMultiple(flag) {
    return flag.type === 'string' && flag.multiple === true;
}
/** The value of a flag that was not given. */
function absent(flag) {
    if (flag.type === 'boolean')
        return false;
    return flag.multiple === true ? [] : flag.default;
}
/** For what is wrong with how a command was called. */
function usageError(usage, message) {
    return (0,errors/* inputError */.Xu)(usageProblem(usage, message));
}
function usageProblem(usage, message) {
    return { code: 'usage', message, hint: hintOf(usage) };
}
/** The hint of a usage error. */
function hintOf({ command }) {
    return `container-canary ${command} --help tells what there is`;
}


/***/ }),

/***/ 96285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ imageFlags),
/* harmony export */   h: () => (/* binding */ registryFlags)
/* harmony export */ });
/** The flags by which every command says how to reach a registry; Node Feature Discovery's names. */
const registryFlags = {
    'plain-http': { type: 'boolean', help: 'speak to the registry without TLS' },
    'registry-ca': {
        type: 'string',
        value: '<file>',
        help: 'trust these certificates too (PEM)',
    },
    'registry-username': {
        type: 'string',
        value: '<u>',
        help: 'user, with --registry-password-stdin (those of docker login)',
    },
    'registry-password-stdin': { type: 'boolean', help: 'read the password from standard input' },
    'registry-token-stdin': { type: 'boolean', help: 'read an access token from standard input' },
    'registry-auth-host': {
        type: 'string',
        value: '<h>',
        multiple: true,
        help: 'a token server that may be sent the credentials; may be given several times',
    },
};
/** The flags of a command about one image: which of an index, and how its registry is reached. */
const imageFlags = {
    platform: {
        type: 'string',
        value: '<platform>',
        help: 'the image of an index that is meant: os[/arch[/variant]][:os_version]',
    },
    ...registryFlags,
};


/***/ }),

/***/ 27485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withHelp)
/* harmony export */ });
/** With the flag that every command has. */
function withHelp(flags) {
    return { ...flags, help: { type: 'boolean', short: 'h', help: 'this text' } };
}


/***/ }),

/***/ 78341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   SB: () => (/* binding */ decodeAt),
/* harmony export */   Tr: () => (/* binding */ decodeItems),
/* harmony export */   VP: () => (/* binding */ isTexts),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   pi: () => (/* binding */ fieldNames)
/* harmony export */ });
/**
 * What everything has in common that reads foreign documents by hand, where a schema would take too
 * long: the way down into a document, and names of fields. What is wrong there, and how it is told,
 * is each reader's own.
 */
/** Decodes what stands one step further down. */
function decodeAt(step, value, decode, state) {
    state.path.push(step);
    const decoded = decode(value, state);
    state.path.pop();
    return decoded;
}
/** Decodes each item of a list, one step further down. */
function decodeItems(items, decode, state) {
    return items.map((item, index) => decodeAt(index, item, decode, state));
}
/** `checks[2].probe.httpGet`, as people write it. */
function describePath(path) {
    if (path.length === 0)
        return 'the document';
    return path
        .map((step, index) => typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)
        .join('');
}
/** An own field of plain data; undefined where there is none. */
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, name)?.value
        : undefined;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function fieldNames(...names) {
    const exact = new Set(names);
    const folded = new Map(names.map((name) => [name.toLowerCase(), name]));
    const meantBy = (key) => (exact.has(key) ? key : folded.get(fold(key)));
    return { exact, meantBy };
}
/** Go's JSON decoder folds ASCII letters, the long s and the Kelvin sign. */
function fold(key) {
    return key.replaceAll('ſ', 's').replaceAll('\u212a', 'k').toLowerCase();
}


/***/ }),

/***/ 88381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   L7: () => (/* binding */ throwTogether),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   Vn: () => (/* binding */ readTogether),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   _b: () => (/* binding */ readDurationOrNone),
/* harmony export */   e2: () => (/* binding */ readEach),
/* harmony export */   g6: () => (/* binding */ readFactor),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   jl: () => (/* binding */ readCpu),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/* unused harmony export readBoolean */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37909);



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
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc) || error.kind !== 'input')
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
/** Each sentence once. @throws CanaryError (input) where there is any problem */
function throwTogether(problems) {
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)([...new Map(problems.map((problem) => [problem.message, problem])).values()]);
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
    if (milliseconds > 0 && milliseconds <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .runLimits */ .g2.longest)
        return milliseconds;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no length of time`,
        hint: 'write seconds, or 500ms, 10s, 2m; at most 24 hours',
    });
}
/** As {@link readDuration}, and 0 for none. @throws CanaryError (input) */
function readDurationOrNone(text, name) {
    return /^0+(?:\.0+)?(?:ms|s|m)?$/.test(text.trim()) ? 0 : readDuration(text, name);
}
/**
 * An amount of processors' time as Kubernetes writes it: `500m`, `0.5`, `2`.
 *
 * @returns thousandths of a processor
 * @throws CanaryError (input)
 */
function readCpu(text, name) {
    const [, number, unit] = /^(\d+(?:\.\d+)?)(m?)$/.exec(text.trim()) ?? [];
    const milli = Math.round(Number(number) * (unit === 'm' ? 1 : 1000));
    if (milli >= 10 && milli <= 1_000_000)
        return milli;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no amount of processors`,
        hint: 'write 500m, 0.5 or 2; at least 10m',
    });
}
/** A factor such as `2` or `1.5`. @throws CanaryError (input) */
function readFactor(text, name) {
    const factor = /^\d{1,4}(?:\.\d{1,3})?$/.test(text.trim()) ? Number(text) : 0;
    if (factor >= 1)
        return factor;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no factor`,
        hint: 'write a number from 1 on, such as 2 or 1.5',
    });
}
/** @throws CanaryError (input) */
function readCount(text, name, most) {
    const count = /^\d+$/.test(text.trim()) ? Number(text) : 0;
    if (count >= 1 && count <= most)
        return count;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
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
/**
 * @param hint for a text that is like none of the choices
 * @throws CanaryError (input)
 */
function readChoice(text, name, choices, hint) {
    const chosen = choices.find((choice) => choice === text);
    if (chosen !== undefined)
        return chosen;
    const advice = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(text, choices) ?? hint;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}"; it is one of ${choices.join(', ')}`,
        ...(advice === undefined ? {} : { hint: advice }),
    });
}
/**
 * The entries of lists as flags and inputs take them: with commas between them, one a line, or given in
 * parts. Space around an entry is layout, and an empty one is none: `a,` and a variable that is not set
 * name nothing more.
 */
function splitList(lists) {
    return lists
        .flatMap((list) => list.split(/[,\n]/))
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
/** `text, json or markdown`. */
function either(words) {
    const [last = '', ...others] = words.toReversed();
    return others.length === 0 ? last : `${others.toReversed().join(', ')} or ${last}`;
}
/** `NAME=value` pairs, as build arguments are given. @throws CanaryError (input) */
function readPairs(pairs, name) {
    const entries = readEach(pairs, (pair) => {
        const cut = pair.indexOf('=');
        if (cut > 0)
            return [pair.slice(0, cut), pair.slice(cut + 1)];
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'usage', message: `${name} wants NAME=value, not "${pair}"` });
    });
    return Object.fromEntries(entries);
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


/***/ }),

/***/ 92758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ locationAt),
  parseDocuments: () => (/* binding */ parseDocuments),
  Zt: () => (/* binding */ parseSyntax),
  T6: () => (/* binding */ refuseDeepTree),
  ZI: () => (/* binding */ refuseSyntaxErrors)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(37006);
;// CONCATENATED MODULE: ./src/yaml/cost.ts


/**
 * Looks at the text before the parser does, which is recursive, and takes some 700 bytes for each
 * value however short. Brackets and marks inside of strings count too, so the bounds are generous.
 */
function refuseCostlyText(source, maxValues, maxDocuments) {
    const { deepest, values, documents } = costOf(source.text);
    if (deepest > limits/* yamlLimits */.G9.depth * 10) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-deep', 'is nested too deeply');
    }
    if (values > maxValues) {
        const count = `has ${values} lines and values; at most ${maxValues} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-values', count);
    }
    // A document may have a mark at either end.
    if (documents > maxDocuments * 2 + 1) {
        const count = `has more than ${maxDocuments} documents; at most that many are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
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

;// CONCATENATED MODULE: ./src/yaml/find-node.ts
/** Where in a syntax tree the parts of a document's value were written. */


/** The offset of what is written at `path`; a missing end of the path falls back to its parent. */
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = startOf(node);
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document) ?? null;
        if (!(0,dist/* isCollection */.P3)(node))
            return offset;
        const pair = findPair(node, step, document);
        if (pair !== null) {
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
/** The pair of a key: the mapping's own, otherwise that of the first mapping merged into it. */
function findPair(node, key, document, depth = 0) {
    if (!(0,dist/* isMap */.jh)(node) || depth > limits/* yamlLimits */.G9.depth)
        return null;
    const own = node.items.find((item) => keyEquals(item.key, key));
    if (own !== undefined)
        return own;
    for (const { key: name, value } of node.items) {
        if (!isMergeKey(name))
            continue;
        const merged = resolveAlias(value, document);
        const sources = (0,dist/* isSeq */.oP)(merged) ? merged.items : [merged];
        for (const source of sources) {
            const mapping = resolveAlias(source, document);
            const found = (0,dist/* isMap */.jh)(mapping) ? findPair(mapping, key, document, depth + 1) : null;
            if (found !== null)
                return found;
        }
    }
    return null;
}
function resolveAlias(node, document) {
    return (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}
function keyEquals(key, step) {
    if (isMergeKey(key))
        return false;
    const name = key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
    return String(name) === String(step);
}
function startOf(node, otherwise = 0) {
    return node?.range?.[0] ?? otherwise;
}
/** A plain `<<`, which may stand several times in one mapping; `"<<"` is a key like any other. */
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.source === '<<' && key.type === 'PLAIN';
}

;// CONCATENATED MODULE: ./src/yaml/go-tags.ts
/**
 * Dates and `1:30` stay text: YAML 1.1 has types for them, Go's parsers read them as strings. And a
 * number has a digit in front of its exponent or point, or behind the point: to the library `.` and
 * `e3` are numbers as well.
 */
function asGoReads(tags) {
    const times = ['intTime', 'floatTime', 'timestamp'];
    return tags
        .filter((tag) => {
        if (typeof tag === 'string')
            return !times.includes(tag);
        const isTime = 'format' in tag && tag.format === 'TIME';
        return !isTime && tag.tag !== 'tag:yaml.org,2002:timestamp';
    })
        .map((tag) => (isScalarTag(tag) ? withDigits(tag) : tag));
}
function isScalarTag(tag) {
    return typeof tag !== 'string' && tag.collection === undefined;
}
function withDigits(tag) {
    if (tag.tag !== 'tag:yaml.org,2002:float' || tag.test === undefined)
        return tag;
    if (tag.test.test('.'))
        return { ...tag, test: pointNumber };
    return tag.test.test('e3') ? { ...tag, test: exponentNumber } : tag;
}
const pointNumber = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/;
const exponentNumber = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)[eE][-+]?[0-9]+$/;
/** `010` is 8 to readers of YAML 1.1, and 10 to those of YAML 1.2: a text, which no place for a number takes. */
function zerosAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:int' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![-+]?0[0-9])(?:${source})`, flags) };
    });
}
/** Booleans of YAML 1.1 without `y` and `n`, which people mean as names. */
function lettersAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:bool' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![yYnN]$)(?:${source})`, flags) };
    });
}

// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
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
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-large', `has ${size} bytes; at most ${maxBytes} are read`);
    }
    const maxDocuments = options.maxDocuments ?? limits/* yamlLimits */.G9.documents;
    refuseCostlyText(source, options.maxValues ?? limits/* yamlLimits */.G9.values, maxDocuments);
    const lines = (0,yaml_lines/* linesOf */.D)(source.text);
    const documents = parseStream(source, options);
    if (documents.length > maxDocuments) {
        const count = `has ${documents.length} documents; at most ${maxDocuments} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
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
            customTags: (tags) => readAs(options, asGoReads(tags)),
            // A type of YAML 1.1 that Go's parsers, and so the writers of manifests, know in any version.
            merge: true,
            // The library compares each key with all before it: hours, for a file of many keys.
            uniqueKeys: false,
            ...(options.schema === undefined ? {} : { schema: options.schema }),
            logLevel: 'silent',
        });
        return 'empty' in parsed ? [] : parsed;
    }
    catch (error) {
        // The parser is recursive: what is nested too deeply ends in a RangeError.
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-unreadable', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function readAs({ letters, leadingZeros }, tags) {
    const zeros = leadingZeros === 'text' ? zerosAsText(tags) : tags;
    return letters === 'text' ? lettersAsText(zeros) : zeros;
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
    (0,errors/* refuseProblems */.nN)(problems);
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
                if (!(0,dist/* isScalar */.jn)(key) || isMergeKey(key))
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
    (0,errors/* refuseProblems */.nN)(problems.slice(0, limits/* yamlLimits */.G9.problems));
}
function toPlainValue(source, document, options) {
    try {
        return document.toJS({
            maxAliasCount: limits/* yamlLimits */.G9.aliases,
            mapAsMap: options.mappings === 'map',
        });
    }
    catch (error) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-aliases', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The line and column of an offset into the text. */
function locationAt(source, lines, offset) {
    const { line, column } = lines.placeOf(offset);
    return (0,yaml_source/* placeIn */.VV)(source, line, column);
}
function firstSentence(message) {
    return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
}


/***/ })

};
;