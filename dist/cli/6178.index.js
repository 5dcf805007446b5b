"use strict";
exports.id = 6178;
exports.ids = [6178];
exports.modules = {

/***/ 16178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _compatibility_artifact_attach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18790);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _registry_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35035);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79310);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96961);
/* harmony import */ var _registry_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96285);
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76805);
/* harmony import */ var _only_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67062);








const usage = {
    command: 'compat detach',
    synopsis: '[options] <image>',
    about: `Removes the compatibility specs that were attached to an image. Prints the names of what is gone.`,
    flags: {
        digest: { type: 'string', value: '<sha256:…>', help: 'remove this artifact alone' },
        ..._registry_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .imageFlags */ .D,
    },
    takesWords: true,
    example: 'container-canary compat detach ghcr.io/you/app:1.2',
};
const run = async (args, io) => {
    const given = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .readFlags */ .uW)(usage, args, io);
    if (given === null)
        return 0;
    const { values, words } = given;
    const image = (0,_only_image_js__WEBPACK_IMPORTED_MODULE_7__/* .onlyImage */ .A)(usage, words);
    const reference = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(image);
    const platform = (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlatformFlag */ .s)(values);
    const digest = readDigestFlag(values.digest);
    const client = await (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .openRegistryClient */ .j)(values, reference.registry, io);
    try {
        const detached = await (0,_compatibility_artifact_attach_js__WEBPACK_IMPORTED_MODULE_0__/* .detachArtifacts */ .f)(client, { reference, platform }, digest, io.signal);
        if (detached.length === 0) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
                code: 'artifact-missing',
                message: `${(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(reference)} has no such compatibility artifact attached to it`,
                hint: platform === null
                    ? 'it may be attached to one platform: try --platform'
                    : 'try without --platform',
            });
        }
        for (const { digest: removed, result } of detached) {
            io.stdout.write(`${(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(reference)}@${removed}\n`);
            if (result === 'unlisted') {
                io.stderr.write(`${removed} is no longer listed; the registry does not delete its content\n`);
            }
        }
        return 0;
    }
    finally {
        client.close();
    }
};
function readDigestFlag(text) {
    if (text === undefined)
        return null;
    const digest = (0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(text);
    if (digest !== null)
        return digest;
    throw (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)(usage, '--digest is no digest such as sha256:<64 hexadecimals>');
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

/***/ 67062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ onlyImage)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96961);

/** The image of a command that takes one. @throws CanaryError (input) for none, and for more than one */
function onlyImage(usage, words) {
    const [image] = words;
    if (image !== undefined && words.length === 1)
        return image;
    throw (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(usage, `it takes an image, not ${words.length} arguments`);
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


/***/ })

};
;