"use strict";
exports.id = 1785;
exports.ids = [1785,6050];
exports.modules = {

/***/ 94567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decideMode),
/* harmony export */   v: () => (/* binding */ cdiModes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58750);


const cdiModes = ['auto', 'native', 'translate'];
/**
 * Who resolves the devices of one container.
 *
 * @param obstacles why the engine would not give the wanted devices, such as `does not read /x`
 * @throws CanaryError (infrastructure) when neither the engine nor a translation can do it
 */
function decideMode(engine, wanted, sharing, obstacles = []) {
    const { engine: who } = engine;
    const isNative = engine.kind === 'native';
    if (wanted === 'native') {
        if (!isNative)
            throw noSupport(engine, `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-mode', 'native')} is asked for`);
        // An engine that does not tell its directories may have others than CDI's own.
        if (obstacles.length > 0 && engine.specDirectories !== null)
            throw notNative(who, obstacles);
        return { mode: 'native', reason: `${who} applies CDI itself` };
    }
    if (wanted === 'auto' && isNative && obstacles.length === 0) {
        return { mode: 'native', reason: `${who} applies CDI itself` };
    }
    if (!sharing.sharesHost) {
        const why = sharing.reason ?? 'the engine runs on another host';
        throw isNative
            ? notTranslatable(why, obstacles, who)
            : noSupport(engine, `nothing can be translated: ${why}`);
    }
    if (wanted === 'translate')
        return { mode: 'translate', reason: `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-mode', 'translate')} is asked for` };
    return {
        mode: 'translate',
        reason: isNative ? `${who} ${obstacles.join(', ')}` : supportOf(engine),
    };
}
function supportOf({ engine, kind }) {
    return `${engine} ${kind === 'off' ? 'has CDI switched off' : 'has no CDI support'}`;
}
function noSupport(engine, why) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
        code: 'cdi-not-supported',
        message: `${supportOf(engine)}, and ${why}`,
        hint: 'CDI needs Docker 25 or later with "features": {"cdi": true} (on by default from 28.2), or Podman 5.4 or later',
    });
}
function notNative(who, obstacles) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
        code: 'cdi-not-native',
        message: `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-mode', 'native')} is asked for, but ${who} ${obstacles.join(', ')}`,
        hint: `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-mode', 'auto')} translates what ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-spec-dirs')} defines`,
    });
}
function notTranslatable(why, obstacles, who) {
    const cause = obstacles.length === 0 ? '' : `${who} ${obstacles.join(', ')}, and `;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
        code: 'cdi-not-translatable',
        message: `${cause}CDI devices can be translated only where the engine's spec files and devices can be read: ${why}`,
        hint: `leave ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-mode')} and ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-spec-dirs')} alone: the engine applies CDI itself`,
    });
}


/***/ }),

/***/ 60061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unsupportedPolicies),
/* harmony export */   l: () => (/* binding */ judgeUnsupported)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58750);


const unsupportedPolicies = ['error', 'warn'];
/**
 * One warning for each edit that is left out.
 *
 * @throws CanaryError (input) with all of them, unless warnings are asked for
 */
function judgeUnsupported(edits, policy) {
    if (policy === 'error')
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)(edits.map(toProblem));
    return edits.map((edit) => ({
        severity: 'warning',
        code: edit.code,
        message: `${describe(edit)}; the container runs without`,
        location: edit.location,
        hint: edit.hint ?? null,
    }));
}
function toProblem(edit) {
    const hint = edit.hint ?? `use an engine with CDI, or ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-unsupported', 'warn')} to go without`;
    return { code: edit.code, message: describe(edit), location: edit.location, hint };
}
function describe(edit) {
    return `the CDI device ${edit.device} wants ${edit.edit}, but ${edit.reason}`;
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

/***/ 33004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readOwnFlags)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96961);

/** An argument that is told may hold what the environment calls a secret. */
async function readOwnFlags(usage, args, io) {
    try {
        return (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .readFlags */ .uW)(usage, args, io);
    }
    catch (error) {
        const [{ redactError }, { createRedactor }, { secretsOfEnvironment }] = await Promise.all([
            __webpack_require__.e(/* import() */ 7562).then(__webpack_require__.bind(__webpack_require__, 7562)),
            __webpack_require__.e(/* import() */ 5753).then(__webpack_require__.bind(__webpack_require__, 15753)),
            __webpack_require__.e(/* import() */ 6540).then(__webpack_require__.bind(__webpack_require__, 16540)),
        ]);
        throw redactError(error, createRedactor(secretsOfEnvironment(io.env)));
    }
}


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

/***/ 84446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var _engine_find_ask_ahead_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76221);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73873);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33004);
/* harmony import */ var _validate_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46050);




/** `container-canary validate`: what it takes to ask the engine is loaded first, all else behind that. */
const runValidate = async (args, io) => {
    const given = await (0,_own_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnFlags */ .i)(_validate_flags_js__WEBPACK_IMPORTED_MODULE_3__.validateUsage, args, io);
    if (given === null)
        return 0;
    const { find, leave } = await (0,_engine_find_ask_ahead_js__WEBPACK_IMPORTED_MODULE_0__/* .askAhead */ .x)((0,_engine_options_js__WEBPACK_IMPORTED_MODULE_1__/* .engineOptions */ .l)(given.values, io), io.signal);
    try {
        const { validateImages } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(190), __webpack_require__.e(4384), __webpack_require__.e(3837), __webpack_require__.e(9302), __webpack_require__.e(5354), __webpack_require__.e(6821), __webpack_require__.e(1319), __webpack_require__.e(5873), __webpack_require__.e(5067)]).then(__webpack_require__.bind(__webpack_require__, 95067));
        return await validateImages(given, find, io);
    }
    finally {
        leave();
    }
};


/***/ }),

/***/ 46050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateUsage: () => (/* binding */ validateUsage)
/* harmony export */ });
/* harmony import */ var _cdi_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94567);
/* harmony import */ var _cdi_unsupported_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60061);
/* harmony import */ var _conditions_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82698);
/* harmony import */ var _image_pull_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51537);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88381);
/* harmony import */ var _policy_mode_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28279);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82394);
/* harmony import */ var _kubernetes_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23734);
/* harmony import */ var _run_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87531);









const validateUsage = {
    command: 'validate',
    synopsis: '--file <manifest> [options] <image> [<image> …]',
    about: `Starts each image as its platform would and runs the checks of each manifest against it. A manifest
may stand before the images without --file: container-canary validate canary.yaml app:1`,
    flags: {
        file: {
            aliases: ['validators'],
            type: 'string',
            short: 'f',
            value: '<manifest>',
            multiple: true,
            help: 'file, glob, directory, https:// URL, - for standard input, or the name of a built-in platform ("container-canary platforms" lists them); may be given several times',
        },
        parameter: {
            aliases: ['parameters'],
            type: 'string',
            value: '<name=v>',
            multiple: true,
            help: 'value of a parameter of the manifests; may be given several times',
        },
        condition: {
            aliases: ['conditions'],
            type: 'string',
            value: '<name>',
            multiple: true,
            help: `run each manifest under this once more: ${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)([..._conditions_names_js__WEBPACK_IMPORTED_MODULE_7__/* .conditionNames */ .U, 'memory=<size>'])}; may be given several times`,
        },
        policy: {
            ..._run_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .policyFlag */ .J,
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)(_policy_mode_js__WEBPACK_IMPORTED_MODULE_8__/* .policyModes */ .tG)}: what manifests may ask for (trusted for files, restricted for URLs)`,
        },
        'startup-timeout': {
            ..._run_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .timeFlag */ .cS,
            help: 'time for a container to start (10s)',
        },
        'no-inspect': {
            type: 'boolean',
            help: 'do not read the images beside their runs',
        },
        'platform-grid': {
            type: 'boolean',
            help: 'read every platform of the images, and judge each by what its files tell',
        },
        nodes: _kubernetes_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .nodesFlag */ .y2,
        'keep-failed': {
            type: 'boolean',
            aliases: ['debug'],
            help: 'keep the container of a failed run, and say how to enter it (--debug is the same)',
        },
        pull: {
            ..._run_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .pullFlag */ .KA,
            choices: _image_pull_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .pullSettings */ .bG,
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)(_image_pull_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .pullSettings */ .bG)} (missing); true pulls the images that a build stands on as well`,
        },
        concurrency: { ..._run_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .countFlag */ .GN, help: 'containers side by side (4)' },
        ..._run_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .runFlags */ .lM,
        context: {
            type: 'string',
            value: '<directory>',
            help: 'build an image from here and validate it',
        },
        tag: {
            type: 'string',
            value: '<name>',
            multiple: true,
            help: 'one more name of the image that is built, and what it is pushed under; may be given several times',
        },
        push: {
            type: 'boolean',
            help: 'push exactly the image that was judged, once everything has passed: under each --tag, or else as <image>',
        },
        'build-file': {
            type: 'string',
            value: '<file>',
            help: 'Dockerfile, from the context or from here (Dockerfile)',
        },
        target: { type: 'string', value: '<stage>', help: 'stage to build' },
        'build-arg': {
            aliases: ['build-args'],
            type: 'string',
            value: '<NAME=v>',
            multiple: true,
            help: 'build argument; may be given several times',
        },
        label: {
            aliases: ['labels'],
            type: 'string',
            value: '<NAME=v>',
            multiple: true,
            help: 'label of the image; may be given several times',
        },
        secret: {
            type: 'string',
            value: '<secret>',
            multiple: true,
            help: 'build secret: id=NAME,src=FILE or id=NAME,env=VARIABLE; may be given several times',
        },
        'cache-from': {
            type: 'string',
            value: '<cache>',
            multiple: true,
            help: 'as for docker buildx build; may be given several times',
        },
        'cache-to': {
            type: 'string',
            value: '<cache>',
            multiple: true,
            help: 'as for docker buildx build; may be given several times',
        },
        network: {
            type: 'string',
            value: '<network>',
            help: 'network of RUN instructions, such as none or host',
        },
        'no-cache': { type: 'boolean', help: 'build every step anew' },
        compatibility: {
            type: 'string',
            value: '<spec>',
            default: 'attached',
            help: 'where the images run: a file, a URL, auto (the spec that is attached to the image), infer (else what it implies) or none; attached: the attached one, if there is one (attached)',
        },
        tags: {
            aliases: ['compatibility-tags'],
            type: 'string',
            value: '<tag,…>',
            multiple: true,
            help: 'only the compatibility sets with one of these tags',
        },
        features: {
            aliases: ['node-features'],
            type: 'string',
            value: '<file>',
            multiple: true,
            help: 'saved nodes instead of this machine; may be given several times',
        },
        'on-undetermined': {
            type: 'string',
            value: '<w>',
            choices: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .undeterminedPolicies */ .pb,
            default: 'warn',
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)(_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .undeterminedPolicies */ .pb)} where something cannot be observed (warn)`,
        },
        'cdi-device': {
            aliases: ['cdi-devices'],
            type: 'string',
            value: '<name>',
            multiple: true,
            help: 'CDI device for every container, such as nvidia.com/gpu=all; may be given several times',
        },
        'cdi-devices-from': {
            type: 'string',
            value: '<f>',
            multiple: true,
            help: 'and those that a Pod or a CRI container config asks for',
        },
        'cdi-spec-dir': {
            aliases: ['cdi-spec-dirs'],
            type: 'string',
            value: '<d>',
            multiple: true,
            help: 'look for CDI spec files here instead of where the engine does; may be given several times, a later one wins',
        },
        'cdi-mode': {
            type: 'string',
            value: '<mode>',
            choices: _cdi_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .cdiModes */ .v,
            default: 'auto',
            help: 'auto, native (the engine applies CDI) or translate (auto)',
        },
        'cdi-unsupported': {
            type: 'string',
            value: '<p>',
            choices: _cdi_unsupported_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupportedPolicies */ .U,
            default: 'error',
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)(_cdi_unsupported_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupportedPolicies */ .U)}, for what cannot be translated (error)`,
        },
    },
    takesWords: true,
    note: 'Exit codes: 0 passed, 1 failed, 2 usage or invalid manifest, 3 infrastructure.',
    example: 'container-canary validate --file kubeflow --platform linux/amd64 ghcr.io/you/notebook:1.2',
};


/***/ }),

/***/ 82698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ conditionNames)
/* harmony export */ });
/**
 * What a platform may demand of a container beside its own settings, by the names that manifests, inputs
 * and flags give it. Types, schemas and documents take the names from here.
 */
const conditionNames = [
    'arbitrary-user',
    'read-only-root',
    'no-network',
    'dropped-capabilities',
    'no-new-privileges',
    'user-namespace',
    'one-cpu',
    'slow-disk',
    'other-timezone-and-locale',
    'clean-stop',
];


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

/***/ 76221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ askAhead)
/* harmony export */ });
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64578);

/**
 * Asks the engine before there is a use for it, so that it answers while the rest of the program
 * loads.
 */
async function askAhead(options, signal, find = _connect_js__WEBPACK_IMPORTED_MODULE_0__/* .contactEngine */ .$d) {
    const warnings = [];
    const left = new AbortController();
    const found = find(options, AbortSignal.any([signal, left.signal]), (warning) => {
        warnings.push(warning);
    });
    // What went wrong is for whoever finds the engine.
    found.catch(() => undefined);
    // Loading keeps the process to itself: a turn before it sends the question.
    await new Promise(setImmediate);
    return {
        find: async (_options, _signal, onWarning = () => undefined) => {
            try {
                return await found;
            }
            finally {
                warnings.forEach((warning) => {
                    onWarning(warning);
                });
            }
        },
        leave: () => {
            left.abort(new Error('the engine is not needed'));
            found.then((engine) => {
                engine.leave();
            }, () => undefined);
        },
    };
}


/***/ }),

/***/ 60702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   a8: () => (/* binding */ NotRegularError),
/* harmony export */   f8: () => (/* binding */ readBetween)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
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
    requireRegular(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path));
    const handle = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path, flags);
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


/***/ })

};
;