"use strict";
exports.id = 9952;
exports.ids = [9952];
exports.modules = {

/***/ 73873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ engineOptions)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
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

/***/ 21153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ gateFlags),
/* harmony export */   z: () => (/* binding */ toGate)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88381);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46020);


/** What the exit code is drawn by, beside the verdict. */
const gateFlags = {
    baseline: {
        type: 'string',
        value: '<report>',
        help: 'report.json of a run before, or a directory with one: say what fails newly, what is fixed, and what is slower',
    },
    'fail-on': {
        type: 'string',
        value: '<what>',
        choices: _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failOnPolicies */ .YE,
        default: 'failed',
        help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failOnPolicies */ .YE)}: what makes the exit code 1; new: only what did not fail in the baseline (failed)`,
    },
    waivers: {
        type: 'string',
        value: '<file>',
        help: 'checks that may fail until a day, each with a reason; their outcomes stay in the report',
    },
};
/** @param onUndetermined as compatibility is asked for */
function toGate(values, failOn, onUndetermined) {
    const { baseline = null, waivers = null } = values;
    return { failOn, onUndetermined, baseline, waivers };
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

/***/ 87531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GN: () => (/* binding */ countFlag),
  J: () => (/* binding */ policyFlag),
  KA: () => (/* binding */ pullFlag),
  lM: () => (/* binding */ runFlags),
  cS: () => (/* binding */ timeFlag)
});

// EXTERNAL MODULE: ./src/image/pull-policy.ts
var pull_policy = __webpack_require__(51537);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/policy/mode.ts
var mode = __webpack_require__(28279);
// EXTERNAL MODULE: ./src/cli/gate-flags.ts
var gate_flags = __webpack_require__(21153);
// EXTERNAL MODULE: ./src/cli/registry-flags.ts
var registry_flags = __webpack_require__(96285);
;// CONCATENATED MODULE: ./src/cli/report-outputs.ts
/** How a report is printed. */
const reportOutputs = ['text', 'json', 'markdown'];

;// CONCATENATED MODULE: ./src/cli/run-flags.ts






/** The flags of every command that runs images on an engine, whatever it holds them against. */
const runFlags = {
    output: {
        type: 'string',
        value: '<format>',
        choices: reportOutputs,
        default: 'text',
        help: `${(0,options/* either */.gP)(reportOutputs)} (text)`,
    },
    quiet: {
        type: 'boolean',
        short: 'q',
        help: 'nothing about the run but errors; where all passed, text is one line',
    },
    verbose: {
        type: 'boolean',
        short: 'v',
        help: 'tell every attempt and every call of the engine, with its time',
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
    registry: {
        type: 'string',
        value: '<host>',
        help: 'the registry that --plain-http and the credentials are for (that of the images)',
    },
    ...registry_flags/* registryFlags */.h,
    ...gate_flags/* gateFlags */.j,
    'secret-env': {
        type: 'string',
        value: '<NAME>',
        multiple: true,
        help: 'this variable of the environment holds a secret: hide its value in everything that is printed and written; may be given several times',
    },
};
/** Those that each command has words of its own for. */
const policyFlag = { type: 'string', value: '<mode>', choices: mode/* policyModes */.tG };
const pullFlag = {
    type: 'string',
    value: '<policy>',
    choices: pull_policy/* pullPolicies */.SW,
    default: 'missing',
};
const timeFlag = { type: 'string', value: '<t>' };
const countFlag = { type: 'string', value: '<n>' };


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

/***/ 22043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions),
/* harmony export */   l: () => (/* binding */ isVersion)
/* harmony export */ });
/** Versions of the Docker Engine API, such as `1.41`. */
function isVersion(text) {
    return /^\d+\.\d+$/.test(text);
}
/** Negative, zero or positive, as `left` is older than, equal to or newer than `right`. */
function compareVersions(left, right) {
    const [leftMajor = 0, leftMinor = 0] = left.split('.').map(Number);
    const [rightMajor = 0, rightMinor = 0] = right.split('.').map(Number);
    return leftMajor - rightMajor || leftMinor - rightMinor;
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

/***/ 64578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $d: () => (/* binding */ contactEngine)
});

// UNUSED EXPORTS: findEngine, openEngine

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 16 modules
var limits = __webpack_require__(71460);
// EXTERNAL MODULE: ./src/engine/api-version.ts
var api_version = __webpack_require__(22043);
// EXTERNAL MODULE: ./src/engine/find/locate.ts
var locate = __webpack_require__(25248);
;// CONCATENATED MODULE: ./src/engine/find/negotiate-version.ts


/** The versions of the Docker Engine API that this program speaks. */
const oldestApi = '1.40';
const newestApi = '1.51';
/**
 * Settles the version of the API before anything is asked of the engine that depends on it.
 *
 * @throws CanaryError (input) for a version in `DOCKER_API_VERSION` that one of the two does not
 *   speak, (infrastructure) for an engine that has none in common with this program
 */
async function negotiateVersion(negotiation) {
    const { newest, where, pinned } = negotiation;
    if (pinned !== undefined && pinned !== '')
        return await takePinned(pinned, negotiation);
    if ((0,api_version/* compareVersions */.Z)(newest, oldestApi) < 0) {
        throw (0,errors/* infrastructureError */.kv)({
            code: 'engine-too-old',
            message: `the engine at ${where} speaks API ${newest}; at least ${oldestApi} is needed`,
            hint: 'upgrade to Docker 20.10 or Podman 4',
        });
    }
    if ((0,api_version/* compareVersions */.Z)(newest, newestApi) <= 0)
        return newest;
    const oldest = await oldestOf(negotiation);
    if ((0,api_version/* compareVersions */.Z)(oldest, newestApi) > 0) {
        throw (0,errors/* infrastructureError */.kv)({
            code: 'engine-too-new',
            message: `the engine at ${where} speaks API ${oldest} to ${newest}; this program speaks ${oldestApi} to ${newestApi}`,
            hint: 'use a newer release of this program',
        });
    }
    return newestApi;
}
async function takePinned(pinned, negotiation) {
    const { name, newest, where } = negotiation;
    const refuse = (why) => (0,errors/* inputError */.Xu)({
        code: 'engine-api-version',
        message: `DOCKER_API_VERSION is "${pinned}", ${why}`,
        hint: 'leave DOCKER_API_VERSION unset: the version is settled with the engine',
    });
    if (!(0,api_version/* isVersion */.l)(pinned))
        throw refuse('which is no version such as 1.41');
    if ((0,api_version/* compareVersions */.Z)(pinned, oldestApi) < 0) {
        throw refuse(`and this program needs at least ${oldestApi}`);
    }
    // Podman answers any version.
    if (name === 'podman')
        return pinned;
    const oldest = await oldestOf(negotiation);
    if ((0,api_version/* compareVersions */.Z)(pinned, newest) > 0 || (0,api_version/* compareVersions */.Z)(pinned, oldest) < 0) {
        throw refuse(`and the engine at ${where} speaks ${oldest} to ${newest}`);
    }
    return pinned;
}
/** An engine that does not tell is taken at its word for all before its newest. */
async function oldestOf({ ask }) {
    const { body } = await ask('GET', '/version');
    const version = parse(body);
    return (0,api_version/* isVersion */.l)(version) ? version : '1.0';
}
function parse(body) {
    try {
        const answer = JSON.parse(body);
        const isAnswer = typeof answer === 'object' && answer !== null && 'MinAPIVersion' in answer;
        return isAnswer && typeof answer.MinAPIVersion === 'string' ? answer.MinAPIVersion : '';
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
;// CONCATENATED MODULE: ./src/engine/find/connect.ts







/**
 * Finds the engine and settles the version of its API with it.
 *
 * @param pingMs until a place that may be an engine has answered
 * @throws CanaryError (infrastructure) when none answers, naming every place that was tried
 */
async function findEngine(options, signal, pingMs = limits/* engineLimits */.nW.ping, onWarning = () => undefined) {
    const endpoints = (0,locate/* locateEngines */.M)(options, onWarning);
    const failures = [];
    for (const endpoint of endpoints) {
        try {
            return await contact(endpoint, options.env['DOCKER_API_VERSION'], pingMs, signal);
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            if (error instanceof errors/* CanaryError */.Rc)
                throw error;
            failures.push({ endpoint, error });
            // A socket that exists but may not be used is the user's engine: do not go on to another.
            if ((0,errors/* systemErrorCode */.vq)(error) === 'EACCES')
                break;
        }
    }
    throw (0,errors/* infrastructureError */.kv)(describeFailures(failures, options));
}
/** Finds the engine where this machine's users have it. */
const contactEngine = async (options, signal, onWarning) => {
    const found = await findEngine(options, signal, undefined, onWarning);
    return {
        open: (onCall) => openEngine(found, onCall),
        leave: () => {
            found.agent.destroy();
        },
    };
};
/** Loads the client of the engine that answered. */
async function openEngine(found, onCall = null) {
    const { createDockerEngine } = await Promise.all(/* import() */[__webpack_require__.e(9040), __webpack_require__.e(8994)]).then(__webpack_require__.bind(__webpack_require__, 95082));
    if (onCall !== null)
        found.asked.forEach(onCall);
    return createDockerEngine(found, onCall);
}
async function contact(endpoint, pinned, pingMs, signal) {
    const agent = await createAgent(endpoint);
    try {
        const asked = [];
        const ask = async (method, path) => {
            const from = performance.now();
            const answer = await askAnew({ endpoint, agent, method, path, pingMs }, signal);
            asked.push({ method, path, status: 200, durationMs: performance.now() - from });
            return answer;
        };
        const { headers } = await ask('HEAD', '/_ping');
        const isPodman = /libpod/i.test(String(headers['server'])) || headers['libpod-api-version'] !== undefined;
        const newest = textOf(headers['api-version']);
        // Any web server may answer 200; every engine names its version.
        if (!(0,api_version/* isVersion */.l)(newest))
            throw new Error('what answers there is no container engine');
        const name = isPodman ? 'podman' : 'docker';
        const where = (0,locate/* describeEndpoint */.N)(endpoint);
        const apiVersion = await negotiateVersion({ name, newest, where, pinned, ask });
        return { endpoint, agent, apiVersion, name, asked };
    }
    catch (error) {
        agent.destroy();
        throw error;
    }
}
async function createAgent(endpoint) {
    const options = { keepAlive: true, maxSockets: limits/* engineLimits */.nW.connections };
    if (endpoint.kind === 'socket' || endpoint.tls === null)
        return new (external_node_http_default()).Agent(options);
    const { ca, cert, key, verify } = endpoint.tls;
    const https = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 23));
    return new https.Agent({
        ...options,
        ...(ca === null ? {} : { ca }),
        ...(cert === null ? {} : { cert }),
        ...(key === null ? {} : { key }),
        rejectUnauthorized: verify,
    });
}
function askAnew({ endpoint, agent, method, path, pingMs }, signal) {
    const isTls = endpoint.kind === 'tcp' && endpoint.tls !== null;
    const address = endpoint.kind === 'socket'
        ? { socketPath: endpoint.path }
        : { host: endpoint.host, port: endpoint.port };
    // An agent for TLS takes its protocol from itself. Without TLS Node looks for a name for it all the
    // same, and compiles what tells addresses from names: a tenth of the time until the engine is asked.
    const security = isTls ? { protocol: 'https:' } : { protocol: 'http:', servername: '' };
    return new Promise((resolve, reject) => {
        const settle = (work) => {
            clearTimeout(timer);
            work();
        };
        const request = external_node_http_default().request({ ...address, ...security, agent, method, path, signal }, (response) => {
            const { statusCode, headers } = response;
            let body = '';
            response.setEncoding('utf8');
            response.on('data', (chunk) => {
                body += chunk;
                if (body.length > limits/* engineLimits */.nW.errorBytes)
                    request.destroy(new Error('it says too much'));
            });
            response.once('error', (error) => {
                settle(() => {
                    reject(error);
                });
            });
            response.once('end', () => {
                settle(() => {
                    if (statusCode === 200)
                        resolve({ headers, body });
                    else
                        reject(new Error(`it answered ${statusCode ?? 'nothing'} to a ping`));
                });
            });
        });
        // Of the whole answer: a timeout of the socket would begin anew with every byte.
        const timer = setTimeout(() => {
            request.destroy(new Error(`it did not answer within ${pingMs / 1000} s`));
        }, pingMs);
        request.once('error', (error) => {
            settle(() => {
                reject(error);
            });
        });
        request.end();
    });
}
function describeFailures(failures, options) {
    const denied = failures.find(({ error }) => (0,errors/* systemErrorCode */.vq)(error) === 'EACCES');
    if (denied !== undefined) {
        return {
            code: 'engine-permission',
            message: `no permission to use the engine at ${(0,locate/* describeEndpoint */.N)(denied.endpoint)}`,
            hint: 'add the user to the group that owns the socket (docker: sudo usermod -aG docker $USER), or run as root',
        };
    }
    const only = failures.length === 1 ? failures[0] : undefined;
    if (only !== undefined) {
        return {
            code: 'engine-unreachable',
            message: `no container engine answers at ${(0,locate/* describeEndpoint */.N)(only.endpoint)} (${only.endpoint.origin}): ${(0,errors/* messageOf */.bD)(only.error)}`,
            hint: `start it, or name another with ${(0,settings/* setting */.P)('engine')} or DOCKER_HOST`,
        };
    }
    const tried = failures.map(({ endpoint }) => (0,locate/* describeEndpoint */.N)(endpoint)).join(', ');
    const wanted = options.engine === 'podman' ? 'Podman' : 'container engine';
    return {
        code: 'engine-unreachable',
        message: `no ${wanted} answers; tried ${tried}`,
        hint: 'start Docker (sudo systemctl start docker) or Podman (podman system service --time=0), or set DOCKER_HOST',
    };
}
function textOf(header) {
    return typeof header === 'string' ? header : '';
}


/***/ }),

/***/ 25248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ locateEngines),
/* harmony export */   N: () => (/* binding */ describeEndpoint)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78341);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71460);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60702);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);





/**
 * Endpoints to try, best first. One that is configured (asked for, `DOCKER_HOST`, docker context)
 * is the only one: a user who names an engine must not get another.
 *
 * Order of the docker command line: https://docs.docker.com/reference/cli/docker/#environment-variables
 *
 * @param onWarning told of a `config.json` that cannot be read: docker goes on without it
 * @throws CanaryError (input) when the configuration cannot be used
 */
function locateEngines(options, onWarning) {
    const { engine, env } = options;
    if (engine !== null && engine !== 'docker' && engine !== 'podman') {
        return [parseAddress(engine, 'the engine asked for', options)];
    }
    if (engine === 'podman')
        return podmanSockets(options);
    const host = env['DOCKER_HOST'];
    if (host !== undefined && host !== '')
        return [parseAddress(host, 'DOCKER_HOST', options)];
    const context = currentContext(options, onWarning);
    if (context !== null)
        return [readContext(context, options)];
    return engine === 'docker'
        ? dockerSockets(options)
        : [...dockerSockets(options), ...podmanSockets(options)];
}
function dockerSockets({ env, home, uid }) {
    return [
        socket('/var/run/docker.sock'),
        socket((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runtimeDirectory(env, uid), 'docker.sock')),
        socket((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.docker', 'run', 'docker.sock')),
        socket((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.docker', 'desktop', 'docker.sock')),
    ];
}
function podmanSockets({ env, uid }) {
    const own = socket((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runtimeDirectory(env, uid), 'podman', 'podman.sock'));
    const shared = socket('/run/podman/podman.sock');
    return uid === 0 ? [shared, own] : [own, shared];
}
function runtimeDirectory(env, uid) {
    return env['XDG_RUNTIME_DIR'] ?? `/run/user/${uid}`;
}
function socket(path) {
    return { kind: 'socket', path, origin: 'a default socket' };
}
function parseAddress(address, origin, { env, home }) {
    if (address.startsWith('/'))
        return { kind: 'socket', path: address, origin };
    const [, scheme, rest] = /^([a-z]+):\/\/(.*)$/.exec(address) ?? [];
    if (scheme === 'unix' && rest !== undefined && rest !== '') {
        return { kind: 'socket', path: rest, origin };
    }
    if (scheme === 'tcp' || scheme === 'http' || scheme === 'https') {
        const url = parseUrl(address, origin);
        const port = url.port === '' ? (scheme === 'https' ? 2376 : 2375) : Number(url.port);
        const tls = tlsOf(scheme, env, home);
        return { kind: 'tcp', host: url.hostname.replace(/^\[|\]$/g, ''), port, tls, origin };
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({
        code: 'engine-address',
        message: `${origin} is "${address}", which is no address of an engine that can be used`,
        hint: scheme === 'ssh'
            ? 'ssh:// is not supported; forward the socket (ssh -nNT -L /tmp/docker.sock:/var/run/docker.sock host) and use unix:///tmp/docker.sock'
            : 'use unix:///path or tcp://host:port',
    });
}
function parseUrl(address, origin) {
    try {
        return new URL(address.replace(/^tcp:/, 'http:'));
    }
    catch (error) {
        const message = `${origin} is "${address}", which is no address: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({ code: 'engine-address', message }, { cause: error });
    }
}
function isSet(value) {
    return value !== undefined && value !== '';
}
/** `DOCKER_TLS_VERIFY` asks for TLS with verification, `DOCKER_TLS` alone for TLS without. */
function tlsOf(scheme, env, home) {
    const verifies = isSet(env['DOCKER_TLS_VERIFY']);
    const trusts = isSet(env['DOCKER_TLS']) && !verifies;
    if (scheme !== 'https' && !verifies && !trusts)
        return null;
    return readTlsFiles(env['DOCKER_CERT_PATH'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.docker'), !trusts);
}
function readTlsFiles(directory, verify) {
    const read = (name) => readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name));
    return { ca: read('ca.pem'), cert: read('cert.pem'), key: read('key.pem'), verify };
}
function readIfThere(path) {
    const unreadable = (why, cause) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({ code: 'engine-configuration', message: `cannot read ${path}: ${why}` }, { cause });
    let bytes;
    try {
        bytes = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(path, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.configurationFileBytes);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return null;
        throw unreadable((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), error);
    }
    if (bytes !== null)
        return bytes.toString('utf8');
    throw unreadable(`it is too large: at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.configurationFileBytes} bytes are read`);
}
function currentContext({ env, home }, onWarning) {
    const named = env['DOCKER_CONTEXT'];
    if (isSet(named) && named !== undefined)
        return named === 'default' ? null : named;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(configDirectory(env, home), 'config.json');
    try {
        const text = readIfThere(path);
        if (text === null)
            return null;
        const context = (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(parseJsonFile(text, path), 'currentContext');
        return typeof context === 'string' && context !== '' && context !== 'default' ? context : null;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CanaryError */ .Rc))
            throw error;
        onWarning(`${error.message}; the docker context that it may name is not used`);
        return null;
    }
}
/** Docker keeps a context under the SHA-256 of its name. */
function readContext(name, options) {
    // It takes longer to load than all else that is needed to ask an engine, and few have a context.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const digest = createHash('sha256').update(name).digest('hex');
    const contexts = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(configDirectory(options.env, options.home), 'contexts');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(contexts, 'meta', digest, 'meta.json');
    const text = readIfThere(path);
    if (text === null) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({
            code: 'engine-context',
            message: `the docker context "${name}" does not exist`,
            hint: 'see: docker context ls',
        });
    }
    const docker = (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)((0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(parseJsonFile(text, path), 'Endpoints'), 'docker');
    const host = (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(docker, 'Host');
    if (typeof host !== 'string') {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({
            code: 'engine-context',
            message: `the docker context "${name}" names no address (${path})`,
        });
    }
    const origin = `the docker context "${name}"`;
    const endpoint = {
        ...parseAddress(host, origin, { ...options, env: {} }),
        context: name,
    };
    const tls = readTlsFiles((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(contexts, 'tls', digest, 'docker'), (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(docker, 'SkipTLSVerify') !== true);
    const hasTls = tls.ca !== null || tls.cert !== null;
    return endpoint.kind === 'tcp' && hasTls ? { ...endpoint, tls } : endpoint;
}
function configDirectory(env, home) {
    const configured = env['DOCKER_CONFIG'];
    return isSet(configured) && configured !== undefined ? configured : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.docker');
}
function parseJsonFile(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({ code: 'engine-configuration', message: `${path} is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}` }, { cause: error });
    }
}
/** As people write it. */
function describeEndpoint(endpoint) {
    if (endpoint.kind === 'socket')
        return `unix://${endpoint.path}`;
    const host = endpoint.host.includes(':') ? `[${endpoint.host}]` : endpoint.host;
    return `tcp://${host}:${endpoint.port}`;
}


/***/ }),

/***/ 51537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   SW: () => (/* binding */ pullPolicies),
/* harmony export */   bG: () => (/* binding */ pullSettings)
/* harmony export */ });
/** When an image is pulled, as `docker run --pull` has it. */
const pullPolicies = ['missing', 'always', 'never'];
/** And as `docker build --pull` and docker/build-push-action have it. */
const pullSettings = [...pullPolicies, 'true', 'false'];
/** What a setting means for images, and for those that a build stands on. */
function readPull(written) {
    if (written === 'true')
        return { policy: 'always', ofBuild: true };
    return { policy: written === 'false' ? 'missing' : written, ofBuild: false };
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
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71460);
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

/***/ 28279:
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