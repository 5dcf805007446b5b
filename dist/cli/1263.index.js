"use strict";
exports.id = 1263;
exports.ids = [1263];
exports.modules = {

/***/ 4567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decideMode),
/* harmony export */   v: () => (/* binding */ cdiModes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8750);


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

/***/ 61:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unsupportedPolicies),
/* harmony export */   l: () => (/* binding */ judgeUnsupported)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8750);


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

/***/ 3873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ engineOptions)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/** Where the engine is looked for. */
function engineOptions({ engine }, { env }) {
    return {
        env,
        home: env['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),
        engine: engine ?? null,
        uid: process.getuid?.() ?? 0,
    };
}


/***/ }),

/***/ 5377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ hintOf),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   uW: () => (/* binding */ readFlags)
/* harmony export */ });
/* unused harmony exports parseFlags, helpOf */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8381);
/**
 * What a command takes, declared once: parsing, refusals and help are made from it. Commands refuse
 * in one way, and explain themselves in one form.
 */



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
    const { values, positionals, tokens } = parse(usage, args);
    const [unexpected] = positionals;
    (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .throwTogether */ .L7)([
        ...contradictions(tokens, usage.flags).map((message) => usageProblem(usage, message)),
        ...(usage.takesWords || unexpected === undefined
            ? []
            : [usageProblem(usage, `unexpected argument ${JSON.stringify(unexpected)}`)]),
    ]);
    const declared = Object.entries(usage.flags);
    const plain = declared.filter(([, flag]) => choicesOf(flag) === null);
    return {
        // The parser gives to each flag what its declaration says.
        values: Object.fromEntries(plain.map(([name, flag]) => [name, values[name] ?? absent(flag)])),
        choices: () => readChoices(usage, values),
        words: positionals,
        wantsHelp: values['help'] === true,
    };
}
function parse(usage, args) {
    const options = parserOptions(usage.flags);
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, tokens: true });
    }
    catch (error) {
        // Its first sentence says what is wrong; the others explain how to write odd values.
        const [message = ''] = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split(/\. |\n/, 1);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(usageProblem(usage, message), { cause: error });
    }
}
function parserOptions(flags) {
    return Object.fromEntries(Object.entries(withHelp(flags)).map(([name, flag]) => [
        name,
        {
            type: flag.type,
            multiple: isMultiple(flag),
            ...(flag.short === undefined ? {} : { short: flag.short }),
        },
    ]));
}
function contradictions(tokens, flags) {
    const given = new Map();
    for (const token of tokens) {
        if (token.kind !== 'option' || token.value === undefined)
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
function readChoices(usage, values) {
    const readers = Object.entries(usage.flags).flatMap(([name, flag]) => {
        const choices = choicesOf(flag);
        if (choices === null)
            return [];
        const value = values[name] ?? absent(flag);
        const read = () => typeof value === 'string' ? (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readChoice */ .Kf)(value, `--${name}`, choices, hintOf(usage)) : undefined;
        return [[name, read]];
    });
    // Each was found among the choices of its declaration.
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readTogether */ .Vn)(Object.fromEntries(readers));
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
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(usageProblem(usage, message));
}
function usageProblem(usage, message) {
    return { code: 'usage', message, hint: hintOf(usage) };
}
/** The hint of a usage error. */
function hintOf({ command }) {
    return `container-canary ${command} --help tells what there is`;
}
function withHelp(flags) {
    return { ...flags, help: { type: 'boolean', short: 'h', help: 'this text' } };
}
const helpWidth = 100;
/** What `--help` prints. */
function helpOf({ command, synopsis, about, flags, note }) {
    const rows = Object.entries(withHelp(flags)).map(([name, flag]) => {
        const short = flag.short === undefined ? '    ' : `-${flag.short}, `;
        const value = 'value' in flag ? ` ${flag.value}` : '';
        return { name: `  ${short}--${name}${value}`, text: flag.help };
    });
    const column = Math.max(...rows.map(({ name }) => name.length)) + 2;
    const lines = rows.flatMap(({ name, text }) => text.split('\n').flatMap((part, index) => wrap(index === 0 ? name : '', part, column)));
    const end = note === undefined ? '' : `\n${note}\n`;
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


/***/ }),

/***/ 3004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readOwnFlags)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5377);

/** An argument that is told may hold what the environment calls a secret. */
async function readOwnFlags(usage, args, io) {
    try {
        return (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .readFlags */ .uW)(usage, args, io);
    }
    catch (error) {
        const [{ redactError }, { createRedactor }, { secretsOfEnvironment }] = await Promise.all([
            __webpack_require__.e(/* import() */ 7562).then(__webpack_require__.bind(__webpack_require__, 7562)),
            __webpack_require__.e(/* import() */ 5753).then(__webpack_require__.bind(__webpack_require__, 5753)),
            __webpack_require__.e(/* import() */ 6540).then(__webpack_require__.bind(__webpack_require__, 6540)),
        ]);
        throw redactError(error, createRedactor(secretsOfEnvironment(io.env)));
    }
}


/***/ }),

/***/ 6285:
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

/***/ 5373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ reportOutputs)
/* harmony export */ });
/** How a report is printed. */
const reportOutputs = ['text', 'json', 'markdown'];


/***/ }),

/***/ 1263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidate: () => (/* binding */ runValidate)
});

// EXTERNAL MODULE: ./src/engine/find/ask-ahead.ts
var ask_ahead = __webpack_require__(6221);
// EXTERNAL MODULE: ./src/cli/engine-options.ts
var engine_options = __webpack_require__(3873);
// EXTERNAL MODULE: ./src/cli/own-flags.ts
var own_flags = __webpack_require__(3004);
// EXTERNAL MODULE: ./src/cdi/mode.ts
var mode = __webpack_require__(4567);
// EXTERNAL MODULE: ./src/cdi/unsupported.ts
var unsupported = __webpack_require__(61);
// EXTERNAL MODULE: ./src/image/pull-policy.ts
var pull_policy = __webpack_require__(1537);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(8381);
// EXTERNAL MODULE: ./src/policy/mode.ts
var policy_mode = __webpack_require__(8279);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(3138);
// EXTERNAL MODULE: ./src/cli/registry-flags.ts
var registry_flags = __webpack_require__(6285);
// EXTERNAL MODULE: ./src/cli/report-outputs.ts
var report_outputs = __webpack_require__(5373);
;// CONCATENATED MODULE: ./src/cli/validate/flags.ts








const validateUsage = {
    command: 'validate',
    synopsis: '--file <manifest> [options] <image> [<image> …]',
    about: 'Starts each image as its platform would and runs the checks of each manifest against it.',
    flags: {
        file: {
            type: 'string',
            short: 'f',
            value: '<manifest>',
            multiple: true,
            help: 'file, glob, directory, https:// URL, or the name of a built-in platform (awesome, binder, dask-scheduler, databricks, gpu, kubeflow, vertex-ai-workbench); may be given several times',
        },
        policy: {
            type: 'string',
            value: '<mode>',
            choices: policy_mode/* policyModes */.tG,
            help: `${(0,options/* either */.gP)(policy_mode/* policyModes */.tG)}: what manifests may ask for (trusted for files, restricted for URLs)`,
        },
        'startup-timeout': {
            type: 'string',
            value: '<t>',
            help: 'time for a container to start (10s)',
        },
        debug: { type: 'boolean', help: 'keep the container of a failed run, and say how to enter it' },
        output: {
            type: 'string',
            value: '<format>',
            choices: report_outputs/* reportOutputs */.r,
            default: 'text',
            help: `${(0,options/* either */.gP)(report_outputs/* reportOutputs */.r)} (text)`,
        },
        'report-directory': {
            type: 'string',
            value: '<d>',
            help: 'write report.json and the other reports here',
        },
        engine: {
            type: 'string',
            value: '<engine>',
            help: 'docker, podman, or an address such as unix:///run/docker.sock',
        },
        platform: { type: 'string', value: '<platform>', help: 'such as linux/arm64' },
        pull: {
            type: 'string',
            value: '<policy>',
            choices: pull_policy/* pullPolicies */.S,
            default: 'missing',
            help: `${(0,options/* either */.gP)(pull_policy/* pullPolicies */.S)} (missing)`,
        },
        concurrency: { type: 'string', value: '<n>', help: 'containers side by side (4)' },
        registry: {
            type: 'string',
            value: '<host>',
            help: 'the registry that --plain-http and the credentials are for (that of the images)',
        },
        ...registry_flags/* registryFlags */.h,
        context: {
            type: 'string',
            value: '<directory>',
            help: 'build an image from here and validate it',
        },
        'build-file': {
            type: 'string',
            value: '<file>',
            help: 'Dockerfile, from the context or from here (Dockerfile)',
        },
        target: { type: 'string', value: '<stage>', help: 'stage to build' },
        'build-arg': {
            type: 'string',
            value: '<NAME=v>',
            multiple: true,
            help: 'build argument; may be given several times',
        },
        label: {
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
            help: 'ask where the images run too: a file, a URL, or auto for the spec that is attached to the image',
        },
        tags: {
            type: 'string',
            value: '<tag,…>',
            multiple: true,
            help: 'only the compatibility sets with one of these tags',
        },
        features: {
            type: 'string',
            value: '<file>',
            multiple: true,
            help: 'saved nodes instead of this machine; may be given several times',
        },
        'on-undetermined': {
            type: 'string',
            value: '<w>',
            choices: verdict/* undeterminedPolicies */.pb,
            default: 'warn',
            help: `${(0,options/* either */.gP)(verdict/* undeterminedPolicies */.pb)} where something cannot be observed (warn)`,
        },
        'cdi-device': {
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
            type: 'string',
            value: '<d>',
            multiple: true,
            help: 'look for CDI spec files here instead of where the engine does; may be given several times, a later one wins',
        },
        'cdi-mode': {
            type: 'string',
            value: '<mode>',
            choices: mode/* cdiModes */.v,
            default: 'auto',
            help: 'auto, native (the engine applies CDI) or translate (auto)',
        },
        'cdi-unsupported': {
            type: 'string',
            value: '<p>',
            choices: unsupported/* unsupportedPolicies */.U,
            default: 'error',
            help: `${(0,options/* either */.gP)(unsupported/* unsupportedPolicies */.U)}, for what cannot be translated (error)`,
        },
        'secret-env': {
            type: 'string',
            value: '<NAME>',
            multiple: true,
            help: 'this variable of the environment holds a secret: hide its value in everything that is printed and written; may be given several times',
        },
    },
    takesWords: true,
    note: 'Exit codes: 0 passed, 1 failed, 2 usage or invalid manifest, 3 infrastructure.',
};

;// CONCATENATED MODULE: ./src/cli/validate.ts




/** `container-canary validate`: what it takes to ask the engine is loaded first, all else behind that. */
const runValidate = async (args, io) => {
    const given = await (0,own_flags/* readOwnFlags */.i)(validateUsage, args, io);
    if (given === null)
        return 0;
    const { find, leave } = await (0,ask_ahead/* askAhead */.x)((0,engine_options/* engineOptions */.l)(given.values, io), io.signal);
    try {
        const { validateImages } = await Promise.all(/* import() */[__webpack_require__.e(7206), __webpack_require__.e(7032), __webpack_require__.e(9064), __webpack_require__.e(616)]).then(__webpack_require__.bind(__webpack_require__, 616));
        return await validateImages(given, find, io);
    }
    finally {
        leave();
    }
};


/***/ }),

/***/ 6221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ askAhead)
/* harmony export */ });
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4578);

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

/***/ 1537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pullPolicies)
/* harmony export */ });
/** When an image is pulled, as `docker run --pull` has it. */
const pullPolicies = ['missing', 'always', 'never'];


/***/ }),

/***/ 8381:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5256);


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
/** @throws CanaryError (input) */
function readChoice(text, name, choices, hint) {
    const chosen = choices.find((choice) => choice === text);
    if (chosen !== undefined)
        return chosen;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}"; it is one of ${choices.join(', ')}`,
        ...(hint === undefined ? {} : { hint }),
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

/***/ 8279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ fetchedFrom),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   tG: () => (/* binding */ policyModes)
/* harmony export */ });
const policyModes = ['trusted', 'restricted'];
/**
 * The mode of one manifest. Files are those of the repository, or the ones that the user put on this
 * machine; what stands at a URL can be changed by others at any time.
 */
function modeOf(setting, origin) {
    if (setting !== 'by-origin')
        return setting;
    return origin === 'url' ? 'restricted' : 'trusted';
}
/** Where a URL may lead under a setting. */
function fetchedFrom(setting) {
    return modeOf(setting, 'url') === 'trusted' ? 'anywhere' : 'internet';
}


/***/ })

};
;