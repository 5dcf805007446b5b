"use strict";
exports.id = 3741;
exports.ids = [3741,7562,5753,6540];
exports.modules = {

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

/***/ 91574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ oneImageDependencies),
/* harmony export */   ft: () => (/* binding */ oneImageRequest),
/* harmony export */   vq: () => (/* binding */ oneImageFlags)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99373);
/* harmony import */ var _image_pull_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51537);
/* harmony import */ var _image_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(372);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99750);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88381);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71013);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73873);
/* harmony import */ var _read_registry_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45410);
/* harmony import */ var _registry_flags_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96285);
/* harmony import */ var _run_flags_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87531);
/** What commands about one image that they run take, and what is made of it. */













const oneImageFlags = {
    engine: {
        type: 'string',
        value: '<engine>',
        help: 'docker, podman, cri, kubernetes, or an address such as unix:///run/docker.sock',
    },
    ..._engine_options_js__WEBPACK_IMPORTED_MODULE_9__/* .clusterFlags */ .o,
    pull: { ..._run_flags_js__WEBPACK_IMPORTED_MODULE_12__/* .pullFlag */ .KA, help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .either */ .gP)(_image_pull_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .pullPolicies */ .SW)} (missing)` },
    concurrency: { ..._run_flags_js__WEBPACK_IMPORTED_MODULE_12__/* .countFlag */ .GN, help: 'containers side by side (4)' },
    'startup-timeout': { ..._run_flags_js__WEBPACK_IMPORTED_MODULE_12__/* .timeFlag */ .cS, help: 'time for a container to start (10s)' },
    ..._registry_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .registryFlags */ .h,
};
/** @throws CanaryError (input) */
async function oneImageRequest({ image, validators, platform, pull }, flags, io) {
    const startup = flags['startup-timeout'];
    const { concurrency } = flags;
    return {
        ...{ images: [image], build: null, platform, pull, validators, pods: null },
        ...{ parameters: {}, conditions: [] },
        ...{ compatibility: null, policy: 'by-origin', inspect: false, platformGrid: false },
        registry: await (0,_read_registry_js__WEBPACK_IMPORTED_MODULE_10__/* .readRegistryFlags */ .H)(flags, () => (0,_image_source_js__WEBPACK_IMPORTED_MODULE_5__/* .registriesOf */ .H)([image]), io),
        engine: (0,_engine_options_js__WEBPACK_IMPORTED_MODULE_9__/* .engineOptions */ .l)(flags, io),
        kubernetes: null,
        devices: { names: [], files: [], specDirectories: null, mode: 'auto', unsupported: 'error' },
        startupTimeout: startup === undefined ? _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .runLimits */ .g2.startup : (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .readDuration */ .$7)(startup, '--startup-timeout'),
        concurrency: concurrency === undefined
            ? _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .runLimits */ .g2.concurrency
            : (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .readCount */ ._0)(concurrency, '--concurrency', _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .runLimits */ .g2.mostContainers),
        ...{ keepFailed: false, secrets: [], secretVariables: [], directory: io.cwd },
        ...{ runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), owner: `${io.env['USER'] ?? 'user'}@${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()}` },
    };
}
function oneImageDependencies(io, redactor, findEngine) {
    return {
        ...{ clock: _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .ml, version: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r, onSecret: redactor.learn },
        onEvent: (event) => {
            if (event.kind === 'output')
                io.stderr.write(redactor.redact(event.text));
            if (event.kind === 'phase')
                io.stderr.write(`${event.title}\n`);
        },
        standardInput: node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(readLater(io)),
        ...(findEngine === undefined ? {} : { findEngine }),
    };
}
/** Standard input is opened by those who read it. */
async function* readLater(io) {
    yield* io.stdin;
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

/***/ 45410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readRegistryFlags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79310);
/* harmony import */ var _registry_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30203);
/* harmony import */ var _registry_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43710);





/**
 * Reads how registries are reached, a password or a token from standard input. Credentials and
 * `--plain-http` are for one registry alone: the one that is named, otherwise that of the images.
 *
 * @param registriesOf gives those of the images; asked only when it matters
 * @throws CanaryError (input)
 */
async function readRegistryFlags(flags, registriesOf, io) {
    const path = flags['registry-ca'];
    const isPlain = flags['plain-http'] === true;
    const wantsCredential = checkCredentialFlags(flags);
    const registry = isPlain || wantsCredential
        ? (0,_registry_settings_js__WEBPACK_IMPORTED_MODULE_3__.registryMeant)(flags.registry ?? null, registriesOf(), '--registry')
        : null;
    const credential = wantsCredential ? await readCredential(flags, io) : null;
    return {
        login: registry === null || credential === null ? null : { registry, credential },
        certificateAuthority: path === undefined ? null : { type: 'file', path },
        plainHttp: registry !== null && isPlain ? [registry] : [],
        tokenHosts: (flags['registry-auth-host'] ?? []).map(_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRegistryHost */ .TZ),
    };
}
/** True when standard input holds a secret. @throws CanaryError (input) for half a credential */
function checkCredentialFlags(flags) {
    const hasUser = flags['registry-username'] !== undefined;
    const wantsPassword = flags['registry-password-stdin'] === true;
    const wantsToken = flags['registry-token-stdin'] === true;
    if (wantsToken && (wantsPassword || hasUser)) {
        const other = wantsPassword ? '--registry-password-stdin' : '--registry-username';
        throw usage(`${other} and --registry-token-stdin exclude each other`);
    }
    if (wantsPassword !== hasUser) {
        throw usage('--registry-username and --registry-password-stdin belong together');
    }
    return wantsPassword || wantsToken;
}
async function readCredential(flags, io) {
    const value = (0,_registry_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .secret */ .r)(await readSecret(io));
    const username = flags['registry-username'];
    return username === undefined
        ? { type: 'access-token', token: value, source: '--registry-token-stdin' }
        : { type: 'basic', username, password: value, source: '--registry-username' };
}
/** Standard input to its end, without the line end that shells put there. */
async function readSecret({ stdin, signal }) {
    const parts = [];
    let size = 0;
    for await (const part of stdin) {
        signal.throwIfAborted();
        size += part.length;
        if (size > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.secretBytes)
            throw usage('standard input is too long for a secret');
        parts.push(part);
    }
    const value = Buffer.concat(parts)
        .toString('utf8')
        .replace(/\r?\n$/, '');
    if (value === '')
        throw usage('standard input holds no secret');
    return value;
}
function usage(message) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'usage', message });
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

/***/ 99373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XZ: () => (/* binding */ monotonicNow),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
const systemClock = {
    now: () => performance.now(),
    date: () => new Date(),
    sleep,
};
/** Ends early, without an error, when the signal aborts. */
function sleep(milliseconds, signal) {
    if (signal.aborted || milliseconds <= 0)
        return Promise.resolve();
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener('abort', done, { once: true });
    });
}
/**
 * Milliseconds of a clock that never goes back. `performance.now()` loads a module of some
 * milliseconds, which is a fifth of what a command about one node may take.
 */
function monotonicNow() {
    return process.uptime() * 1000;
}


/***/ }),

/***/ 53475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   FZ: () => (/* binding */ listField),
/* harmony export */   Wd: () => (/* binding */ renderYaml),
/* harmony export */   pq: () => (/* binding */ mapping)
/* harmony export */ });
/** YAML with comments, which parsers of 1.1 and 1.2 read alike. */
function mapping(fields) {
    return { fields: Object.entries(fields).map(([key, value]) => ({ key, value })) };
}
/** A field that is left out where there is nothing to say. */
function listField(key, items) {
    return items.length === 0 ? [] : [{ key, value: items }];
}
function renderYaml(root) {
    return `${linesOfMapping(root, '').join('\n')}\n`;
}
/** The same, line by line. */
function linesOf(root) {
    return linesOfMapping(root, '');
}
function linesOfMapping({ comments = [], fields }, indent) {
    return [
        ...comments.flatMap((comment) => commentLines(comment, indent)),
        ...fields.flatMap((field) => linesOfField(field, indent)),
    ];
}
function linesOfField({ key, value, comments = [] }, indent) {
    const told = comments.flatMap((comment) => commentLines(comment, indent));
    const name = `${indent}${quoteText(key)}:`;
    if (isList(value)) {
        if (value.length === 0)
            return [...told, `${name} []`];
        return [...told, name, ...value.flatMap((item) => linesOfItem(item, `${indent}  `))];
    }
    if (typeof value === 'object')
        return [...told, name, ...linesOfMapping(value, `${indent}  `)];
    return [...told, `${name} ${scalar(value)}`];
}
function linesOfItem(item, indent) {
    if (isList(item))
        return [`${indent}- [${item.map(inline).join(', ')}]`];
    if (typeof item !== 'object')
        return [`${indent}- ${scalar(item)}`];
    const { comments = [], fields } = item;
    const [first = '', ...rest] = linesOfMapping({ fields }, `${indent}  `);
    return [
        ...comments.flatMap((comment) => commentLines(comment, indent)),
        `${indent}- ${first.slice(indent.length + 2)}`,
        ...rest,
    ];
}
function inline(node) {
    return typeof node === 'object' ? JSON.stringify(node) : scalar(node);
}
function isList(node) {
    return Array.isArray(node);
}
function scalar(value) {
    return typeof value === 'string' ? quoteText(value) : String(value);
}
/** Plain only where every version of YAML reads a text: `y`, `no`, `1e3` and the like are not. */
function quoteText(text) {
    const isPlain = /^[A-Za-z_/][-A-Za-z0-9_./]*$/.test(text) &&
        !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text);
    if (isPlain)
        return text;
    return JSON.stringify(text.toWellFormed()).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
const commentWidth = 100;
/** Whatever it quotes, a comment stays one: no character of it ends the line. */
function commentLines(text, indent) {
    const plain = text.replace(/[^\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]+/g, ' ');
    const [inset = ''] = /^ {0,8}/.exec(plain) ?? [];
    const start = `${indent}#${inset}`;
    const lines = [];
    let line = start;
    for (const word of plain.slice(inset.length).split(' ')) {
        if (line.length + 1 + word.length > commentWidth && line.length > start.length) {
            lines.push(line);
            line = start;
        }
        line = `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ registriesOf),
/* harmony export */   parseImageSource: () => (/* binding */ parseImageSource),
/* harmony export */   t: () => (/* binding */ isLocalImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75685);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79310);



const localTypes = ['docker-archive', 'oci-archive', 'oci-layout'];
/**
 * Reads an image as people write it: a reference as docker has it, or `docker-archive:<tar>`,
 * `oci-archive:<tar>`, `oci-layout:<directory>`, each perhaps with `:<tag>` behind. As with
 * skopeo, the path of an archive holds no colon.
 *
 * @throws CanaryError (input) when it is neither
 */
function parseImageSource(text) {
    const type = localTypes.find((name) => text.startsWith(`${name}:`));
    if (type === undefined) {
        refusePath(text);
        return { type: 'reference', written: text, reference: (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text) };
    }
    const rest = text.slice(type.length + 1);
    const colon = rest.indexOf(':');
    const path = colon === -1 ? rest : rest.slice(0, colon);
    const tag = colon === -1 ? null : rest.slice(colon + 1);
    if (path === '' || tag === '') {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'image-source',
            message: `"${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text)}" names no ${path === '' ? 'path' : 'tag'}`,
            hint: `write it as ${type}:<path>[:<tag>]`,
        });
    }
    return { type, written: text, path, tag };
}
/** Whether words name an archive or a layout, right or wrong. */
function isLocalImage(text) {
    return localTypes.some((name) => text.startsWith(`${name}:`));
}
/** The registries of the images that are references, each once. @throws CanaryError (input) */
function registriesOf(images) {
    const sources = images.map(parseImageSource);
    const named = sources.flatMap((source) => source.type === 'reference' ? [source.reference.registry] : []);
    return [...new Set(named)];
}
/** A bare path looks like a reference that is wrong; this says what was meant. */
function refusePath(text) {
    const isPath = /^\.{0,2}\//.test(text) || /\.(?:tar|tar\.gz|tgz)$/.test(text);
    if (!isPath)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'image-source',
        message: `"${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text)}" is a path, not an image reference`,
        hint: 'name an archive as docker-archive:<tar> or oci-archive:<tar>, a directory as oci-layout:<directory>',
    });
}


/***/ }),

/***/ 15750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ credentialFor),
/* harmony export */   rV: () => (/* binding */ orAnonymous),
/* harmony export */   rY: () => (/* binding */ encodeBasic)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** User and password as the Basic scheme sends them (RFC 7617): secret like the password itself. */
function encodeBasic({ username, password }) {
    return Buffer.from(`${username}:${password.reveal()}`).toString('base64');
}
/**
 * Goes on without credentials where they cannot be had, as `docker pull` does with the same
 * configuration: a public image needs none. What is wrong is told, each thing once.
 */
function orAnonymous(source, onTrouble) {
    const told = new Set();
    return async (registry, signal) => {
        try {
            return await source(registry, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc) || error.kind === 'cancelled')
                throw error;
            if (!told.has(error.message))
                onTrouble(error);
            told.add(error.message);
            return null;
        }
    };
}
/** One credential for one registry; every other registry goes to `otherwise`. */
function credentialFor(registry, credential, otherwise) {
    return async (asked, signal) => asked.toLowerCase() === registry.toLowerCase() ? credential : otherwise(asked, signal);
}


/***/ }),

/***/ 35035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ encodedOf),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   _j: () => (/* binding */ matchesDigest),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const hexadecimals = {
    sha256: /^[0-9a-f]{64}$/,
    sha512: /^[0-9a-f]{128}$/,
};
/**
 * The digests that the OCI image specification registers (descriptor.md, "Registered algorithms").
 *
 * @returns null when `text` is anything else
 */
function parseDigest(text) {
    if (typeof text !== 'string')
        return null;
    const colon = text.indexOf(':');
    const algorithm = text.slice(0, colon);
    if (algorithm !== 'sha256' && algorithm !== 'sha512')
        return null;
    // The brand is given here, after the check, and nowhere else.
    return hexadecimals[algorithm].test(text.slice(colon + 1)) ? text : null;
}
function algorithmOf(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
/** The digest without its algorithm. */
function encodedOf(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}
/** The digest of `bytes`, by sha256 unless another algorithm is asked for. */
function digestOf(bytes, algorithm = 'sha256') {
    const encoded = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex');
    // A hash function's output is a digest by construction.
    return `${algorithm}:${encoded}`;
}
/** True when `bytes` are what `digest` names. */
function matchesDigest(bytes, digest) {
    return digestOf(bytes, algorithmOf(digest)) === digest;
}


/***/ }),

/***/ 75685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ contentError),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);


/** An error about content, in one sentence that starts with its origin. */
function contentError(origin, code, what, hint) {
    const message = `${origin.name} ${what}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc(origin.kind, hint === undefined ? { code, message } : { code, message, hint });
}
/** Words of strangers, on one line, without control characters, and bounded. */
function oneLine(text, maxCharacters = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.errorCharacters) {
    // Cut first, so that the work is bounded too.
    const words = text
        .slice(0, maxCharacters * 4)
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    return words.length > maxCharacters ? `${words.slice(0, maxCharacters)}…` : words;
}


/***/ }),

/***/ 79310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ tagOrDigest),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost),
/* harmony export */   gz: () => (/* binding */ apiHostOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35035);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75685);




const dockerHub = 'docker.io';
// The grammar of docker's references (distribution/reference). Repetitions are separated by
// characters that they cannot hold themselves, so none of these backtracks.
const registryName = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const pathComponent = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const imageId = /^[0-9a-f]{64}$/;
/**
 * Reads a reference as docker does: `alpine` is `docker.io/library/alpine:latest`, and the first
 * component is a registry when it has a dot, a colon, a capital letter, or is `localhost`.
 * Without tag and digest the tag is `latest`.
 *
 * @throws CanaryError (input) that names the part which is wrong
 */
function parseReference(text) {
    if (text === '')
        throw invalid(text, 'it is empty');
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.referenceCharacters) {
        const shown = `${text.slice(0, 40)}…`;
        throw invalid(shown, `it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.referenceCharacters} characters`);
    }
    if (imageId.test(text)) {
        throw invalid(text, 'it is an image id, which no registry knows');
    }
    const { name, digest } = splitDigest(text);
    const { registry, rest } = splitRegistry(name);
    const colon = rest.lastIndexOf(':');
    const tag = colon === -1 ? null : rest.slice(colon + 1);
    const path = colon === -1 ? rest : rest.slice(0, colon);
    if (!isRegistryHost(registry))
        throw invalid(text, `"${registry}" is no registry host`);
    refusePath(text, path);
    if (tag !== null && !tagName.test(tag))
        throw invalid(text, `"${tag}" is no tag`);
    return {
        registry,
        path: registry === dockerHub && !path.includes('/') ? `library/${path}` : path,
        tag: tag ?? (digest === null ? 'latest' : null),
        digest,
    };
}
/** What a registry is asked for: the digest where there is one, otherwise the tag. */
function tagOrDigest(reference) {
    return reference.digest ?? reference.tag ?? 'latest';
}
/** The whole name, such as `docker.io/library/alpine:latest`. Parsing it gives the same again. */
function formatReference(reference) {
    const tag = reference.tag === null ? '' : `:${reference.tag}`;
    const digest = reference.digest === null ? '' : `@${reference.digest}`;
    return `${formatRepository(reference)}${tag}${digest}`;
}
function formatRepository(repository) {
    return `${repository.registry}/${repository.path}`;
}
/** The host and port whose API answers for a registry: Docker Hub's has another name. */
function apiHostOf(registry) {
    return registry === dockerHub ? 'registry-1.docker.io' : registry;
}
/**
 * A registry's host as people write it in options, such as `localhost:5000`.
 *
 * @throws CanaryError (input) when it is none
 */
function parseRegistryHost(text) {
    if (!isRegistryHost(text)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'registry-host',
            message: `"${text.slice(0, 100)}" is no registry host such as registry.example.com:5000`,
            hint: text.includes('://') ? 'leave the scheme and the path out' : 'name a host and a port',
        });
    }
    return canonicalRegistry(text);
}
function splitDigest(text) {
    const at = text.indexOf('@');
    if (at === -1)
        return { name: text, digest: null };
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(text.slice(at + 1));
    if (digest !== null)
        return { name: text.slice(0, at), digest };
    throw invalid(text, 'what stands after "@" is no digest such as sha256:<64 hexadecimals>');
}
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, slash);
    const isRegistry = slash !== -1 && (/[.:]/.test(first) || first === 'localhost' || first.toLowerCase() !== first);
    return isRegistry
        ? { registry: canonicalRegistry(first), rest: name.slice(slash + 1) }
        : { registry: dockerHub, rest: name };
}
/** The grammar lets ports and IPv6 addresses through that no URL can hold. */
function isRegistryHost(text) {
    return registryName.test(text) && URL.canParse(`https://${text}`);
}
function canonicalRegistry(host) {
    return host === 'index.docker.io' ? dockerHub : host;
}
function refusePath(text, path) {
    if (path === '')
        throw invalid(text, 'it names no repository');
    if (path.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.repositoryCharacters) {
        throw invalid(text, `its path has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.repositoryCharacters} characters`);
    }
    for (const component of path.split('/')) {
        if (pathComponent.test(component))
            continue;
        const why = component !== component.toLowerCase() && pathComponent.test(component.toLowerCase())
            ? 'must be lower case'
            : 'is no part of a repository name';
        throw invalid(text, `"${component}" ${why}`);
    }
}
function invalid(text, why) {
    const isUrl = text.includes('://');
    // What stands before "@" in a URL may be a password.
    const shown = (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(isUrl ? text.replace(/\/\/[^/]*@/, '//***@') : text);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'image-reference',
        message: isUrl
            ? `"${shown}" is a URL, not an image reference`
            : `"${shown}" is not an image reference: ${(0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(why)}`,
        hint: 'write it as [registry/]repository[:tag][@digest]',
    });
}


/***/ }),

/***/ 30203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ secret)
/* harmony export */ });
function secret(value) {
    return { reveal: () => value };
}


/***/ }),

/***/ 43710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectRegistries: () => (/* binding */ connectRegistries),
/* harmony export */   findCredentials: () => (/* binding */ findCredentials),
/* harmony export */   registryMeant: () => (/* binding */ registryMeant),
/* harmony export */   secretsOf: () => (/* binding */ secretsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99750);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37006);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15750);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79310);






/**
 * The credentials of the run for their own registry; those of `docker login` for every other, none
 * where these cannot be had.
 */
async function findCredentials({ login }, env, onTrouble) {
    const { dockerCredentials } = await __webpack_require__.e(/* import() */ 8835).then(__webpack_require__.bind(__webpack_require__, 58835));
    const found = (0,_credential_js__WEBPACK_IMPORTED_MODULE_4__/* .orAnonymous */ .rV)(dockerCredentials(env), onTrouble);
    return login === null ? found : (0,_credential_js__WEBPACK_IMPORTED_MODULE_4__/* .credentialFor */ .FX)(login.registry, login.credential, found);
}
/**
 * A client that reaches registries as the settings say.
 *
 * @param directory where a relative path of the authority starts
 * @param listener told what is found for a registry before it is used, and why nothing is
 * @throws CanaryError (input) when the authority or a proxy of the environment cannot be used
 */
async function connectRegistries(settings, env, directory, listener) {
    const [{ createRegistryClient }, { checkCertificates, dockerCertificates }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(8507)]).then(__webpack_require__.bind(__webpack_require__, 33028)),
        __webpack_require__.e(/* import() */ 5458).then(__webpack_require__.bind(__webpack_require__, 45458)),
    ]);
    const authority = await readAuthority(settings.certificateAuthority, directory);
    // Now, and not when the first registry is asked: much may be pulled and run until then.
    if (authority !== null)
        checkCertificates(authority, 'the registry CA');
    const find = await findCredentials(settings, env, listener.onTrouble);
    return createRegistryClient({
        env,
        credentials: async (registry, signal) => {
            const credential = await find(registry, signal);
            listener.onCredential(credential);
            return credential;
        },
        certificateAuthority: authority,
        certificatesDirectory: dockerCertificates,
        plainHttp: settings.plainHttp,
        tokenHosts: settings.tokenHosts,
    });
}
/** What must not stand in any log or report, whoever printed it. */
function secretsOf({ login }) {
    if (login === null)
        return [];
    const { credential } = login;
    return [(credential.type === 'basic' ? credential.password : credential.token).reveal()];
}
/**
 * The registry that settings are about: the one that is named, otherwise that of the images. Never
 * a guess, since credentials are sent there.
 *
 * @param registries of the images
 * @param option by what it is named, such as `--registry`
 * @throws CanaryError (input) when none is named and the images are not all of one registry
 */
function registryMeant(named, registries, option) {
    if (named !== null)
        return (0,_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRegistryHost */ .TZ)(named);
    const [only, ...others] = new Set(registries);
    if (only !== undefined && others.length === 0)
        return only;
    const why = only === undefined
        ? 'no image names one'
        : `the images are of several: ${[only, ...others].join(', ')}`;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'registry-host',
        message: `which registry is meant is not said, and ${why}`,
        hint: `name it with ${option}`,
    });
}
async function readAuthority(authority, directory) {
    if (authority === null)
        return null;
    if (authority.type === 'text')
        return { file: 'in registry-ca', text: authority.text };
    const { path } = authority;
    const limit = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .registryLimits */ .a1.configurationFileBytes;
    const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__/* .readSource */ .o$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path), 'the registry CA', limit);
    return { file: path, text };
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


/***/ }),

/***/ 52145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j_: () => (/* binding */ secretsInAddresses),
/* harmony export */   n7: () => (/* binding */ plainAddress)
/* harmony export */ });
/* unused harmony export withoutUserInfo */
/**
 * What is secret in the addresses of a text: a password, or a user that stands alone (a token often
 * does), and the values of query parameters that sign or allow.
 *
 * @returns each as it is written, and as it reads
 */
function secretsInAddresses(text) {
    const found = [];
    for (const [, userInfo = ''] of text.matchAll(/:\/\/([^\s/?#]*)@/g)) {
        const colon = userInfo.indexOf(':');
        found.push(colon < 0 ? userInfo : userInfo.slice(colon + 1), ...withColon(userInfo));
    }
    for (const [, name = '', value = ''] of text.matchAll(/[?&]([^=&?#\s]+)=([^&#\s]+)/g)) {
        if (isSecretParameter(name))
            found.push(value);
    }
    return [...new Set(found.flatMap((value) => [value, decoded(value)]))].filter((value) => value !== '');
}
/** As Basic authentication sends both. */
function withColon(userInfo) {
    return userInfo.includes(':') ? [userInfo] : [];
}
/** Of signed addresses (AWS, Google Cloud, Azure) and of the many that take a token. */
const parameters = /^(?:x-(?:amz|goog)-(?:signature|credential|security-token)|sig|signature|token|key|auth|authorization|pass|passwd|password|secret|(?:access|api|auth|id|private|refresh|session)[-_]?(?:token|key)|client[-_]secret|googleaccessid|awsaccesskeyid|jwt)$/i;
function isSecretParameter(name) {
    return parameters.test(decoded(name));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // Not every % begins an escape.
        return text;
    }
}
/** An address for people: no user, no password, and no query, which may hold a signature. */
function plainAddress(url) {
    return `${url.protocol}//${url.host}${url.pathname}`;
}
/** An address without user and password, also where it is none; a path stays what it is. */
function withoutUserInfo(address) {
    return address.replace(/^((?!unix:)[a-z][a-z0-9+.-]*:\/\/).*@/i, '$1');
}


/***/ }),

/***/ 16540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   childEnvironment: () => (/* binding */ childEnvironment),
/* harmony export */   containerEnvironment: () => (/* binding */ containerEnvironment),
/* harmony export */   secretsOfEnvironment: () => (/* binding */ secretsOfEnvironment),
/* harmony export */   systemEnvironment: () => (/* binding */ systemEnvironment)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76533);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52145);


/**
 * What every run of ours keeps to itself, whoever asks for it: the tokens of the runner, and what
 * the addresses of proxies, of the engine and of inputs hold.
 */
function secretsOfEnvironment(env) {
    return Object.entries(env).flatMap(([name, value = '']) => {
        if (tokens.test(name))
            return [value];
        return addresses.test(name) ? (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsInAddresses */ .j_)(value) : [];
    });
}
const tokens = /^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_(?:\w*_)?TOKEN|DOCKER_AUTH_CONFIG|INPUT_.*(?:TOKEN|PASSWORD))$/i;
const addresses = /^(?:INPUT_.*|DOCKER_HOST|CONTAINER_HOST|(?:HTTPS?|ALL|FTP)_PROXY)$/i;
/**
 * The environment of a program that we start for docker's sake: `docker` itself, or a helper that
 * keeps its credentials. It gets what it would get in a step of its own, without what is the
 * runner's, and without secrets that are none of its business.
 *
 * @param marked names that the user marked as secret
 */
function childEnvironment(env, marked = []) {
    const names = new Set(marked);
    return pick(env, (name) => {
        if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunnersOwn */ .m)(name))
            return false;
        return ofCredentialHelpers.test(name) || !(names.has(name) || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n)(name));
    });
}
/** What helpers of clouds and key chains look for, to get at the credentials of a registry. */
const ofCredentialHelpers = /^(?:ARM|AWS|AZURE|CLOUDSDK|DOCKER|GNUPG|GOOGLE|PASSWORD_STORE|VAULT)_|^GPG_TTY$/;
/** The environment of a program of the system, which needs to be found and no more. */
function systemEnvironment(env) {
    return pick(env, (name) => ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR'].includes(name));
}
/**
 * What a manifest may hand on to a container with `--env NAME`. The runner's own variables are not
 * among it: a manifest may be a stranger's.
 */
function containerEnvironment(env) {
    return pick(env, (name) => !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunnersOwn */ .m)(name));
}
function pick(env, isWanted) {
    const found = Object.entries(env).filter((entry) => entry[1] !== undefined && isWanted(entry[0]));
    return Object.fromEntries(found);
}


/***/ }),

/***/ 7562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactError: () => (/* binding */ redactError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** What was thrown, without any of the secrets; the same where it says none of them. */
function redactError(error, redactor) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc ? redactProblems(error, redactor) : redactBug(error, redactor);
}
function redactProblems(error, redactor) {
    const isClean = (text) => redactor.redact(text) === text;
    // The message holds everything that a problem says.
    if (isClean(error.message))
        return error;
    const [first, ...rest] = error.problems;
    const clean = (problem) => ({
        ...problem,
        message: redactor.redact(problem.message),
        ...(problem.hint === undefined ? {} : { hint: redactor.redact(problem.hint) }),
        ...(problem.location === undefined
            ? {}
            : {
                location: { ...problem.location, file: redactor.redact(problem.location.file) },
            }),
    });
    // Without its cause, which says the same.
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc(error.kind, [clean(first), ...rest.map(clean)]);
}
function redactBug(error, redactor) {
    const message = redactor.redact((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    const stack = error instanceof Error ? redactor.redact(error.stack ?? '') : '';
    if (message === (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) && (!(error instanceof Error) || stack === error.stack)) {
        return error;
    }
    const clean = new Error(message);
    clean.stack = stack;
    return clean;
}


/***/ }),

/***/ 44013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XP: () => (/* binding */ formsOf),
  Rb: () => (/* binding */ isLongEnough)
});

// UNUSED EXPORTS: linesOf

// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
;// CONCATENATED MODULE: ./src/secrets/writings.ts
/** How programs write a text down, by family. Each gives the text as it is where it changes nothing. */
/** What each family makes of a text; the same writing may come several times. */
function writingsOf(text) {
    return [
        text,
        ...json(text),
        ...python(text),
        ...shell(text),
        ...url(text),
        ...markup(text),
        ...doubled(text),
        Buffer.from(text).toString('hex'),
        Buffer.from(text).toString('hex').toUpperCase(),
    ];
}
/**
 * Between the quotes of JSON, and of JSON inside of JSON: as ECMAScript writes it, with `\/` (PHP),
 * in ASCII alone (Python, PHP, Java), with the marks of markup escaped (Go, PHP), and with digits of
 * escapes in both cases. YAML in double quotes is written alike.
 */
function json(text) {
    const plain = JSON.stringify(text).slice(1, -1);
    const once = [plain, plain.replaceAll('/', '\\/')].flatMap((written) => [
        ...escapes(written, /[^ -~]/g),
        ...escapes(written, /[<>&\u2028\u2029]/g),
        ...escapes(written, /[<>&]|[^ -~]/g),
        ...escapes(written.replaceAll('\\"', '"'), /[<>&'"]|[^ -~]/g),
    ]);
    return [...once, ...once.map((written) => JSON.stringify(written).slice(1, -1))];
}
function escapes(text, units) {
    const written = (cased) => text.replace(units, (unit) => `\\u${cased(digitsOf(unit.charCodeAt(0), 4))}`);
    return [text, written((digits) => digits), written((digits) => digits.toUpperCase())];
}
/** `repr` of a text and of its bytes, and `ascii`; quotes are escaped where both kinds are in it. */
function python(text) {
    const named = text
        .replaceAll('\\', '\\\\')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t');
    const shown = named.replace(/\p{Cc}/gu, pythonEscape);
    const all = [shown, named.replace(/[^ -~]/gu, pythonEscape), named.replace(/[^ -~]+/gu, bytes)];
    return [...all, ...all.map((written) => written.replaceAll("'", "\\'"))];
}
function pythonEscape(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${digitsOf(code, 2)}`;
    return code <= 0xffff ? `\\u${digitsOf(code, 4)}` : `\\U${digitsOf(code, 8)}`;
}
function bytes(characters) {
    return Array.from(Buffer.from(characters), (byte) => `\\x${digitsOf(byte, 2)}`).join('');
}
/**
 * Inside of single quotes (POSIX, and `shlex.quote`), inside of double quotes (`declare -p`), with
 * backslashes alone (`printf %q`, of which older and newer ones differ in the comma), and inside of
 * `$'…'`.
 */
function shell(text) {
    const bare = text.replace(/[ \t!"$&'()*;<>?[\\\]^`{|}]/g, '\\$&').replace(/^[#~]/, '\\$&');
    const quoted = text
        .replace(/[\\']/g, '\\$&')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t');
    return [
        text.replaceAll("'", "'\\''"),
        text.replaceAll("'", `'"'"'`),
        text.replace(/["$`\\]/g, '\\$&'),
        text.replace(/["$`\\!]/g, '\\$&'),
        bare,
        bare.replaceAll(',', '\\,'),
        quoted,
        quoted.replace(/[^ -~]+/gu, (characters) => Array.from(Buffer.from(characters), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')),
    ];
}
/**
 * Percent-encoded. Encoders differ in what they leave: RFC 3986, `encodeURIComponent`, `encodeURI`,
 * Python's `quote`, HTML forms (Java), PHP's `urlencode`; a blank may be a plus.
 */
function url(text) {
    const every = text.toWellFormed();
    const written = kept.flatMap((pattern) => {
        const encoded = every.replace(pattern, (characters) => Array.from(Buffer.from(characters), (byte) => `%${digitsOf(byte, 2).toUpperCase()}`).join(''));
        return [encoded, encoded.replaceAll('%20', '+')];
    });
    // The letters of an escape come in both cases; those of the value stay what they are.
    return [
        ...written,
        ...written.map((one) => one.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())),
    ];
}
/** What is not left as it is. */
const kept = [
    /[^A-Za-z0-9._~-]+/gu,
    /[^A-Za-z0-9._~!'()*-]+/gu,
    /[^A-Za-z0-9._~/-]+/gu,
    /[^A-Za-z0-9._~!'()*;,/?:@&=+$#-]+/gu,
    /[^A-Za-z0-9._*-]+/gu,
    /[^A-Za-z0-9._-]+/gu,
];
/**
 * In HTML and XML: writers differ in how they write quotes, and in what they write by its number,
 * which may be all of it.
 */
function markup(text) {
    const marks = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const named = ["'", '&#39;', '&#039;', '&#x27;', '&apos;'].flatMap((apostrophe) => ['"', '&quot;', '&#34;', '&#x22;'].map((quote) => marks.replaceAll('"', quote).replaceAll("'", apostrophe)));
    const careful = named.flatMap((one) => [
        one,
        one.replaceAll('/', '&#x2F;'),
        one.replaceAll('/', '&#x2F;').replaceAll('`', '&#x60;').replaceAll('=', '&#x3D;'),
        ...byNumber(one, /[^ -~]/gu),
    ]);
    return [
        ...careful,
        ...[/[&<>"']/gu, /[^ -~]|[&<>"']/gu, /[^A-Za-z0-9]/gu, /[^A-Za-z0-9 ,./=-]/gu, /./gsu].flatMap((characters) => byNumber(text, characters)),
    ];
}
function byNumber(text, characters) {
    const written = (number) => text.replace(characters, (character) => `&#${number(character.codePointAt(0) ?? 0)};`);
    return [
        written(String),
        written((code) => `x${code.toString(16)}`),
        written((code) => `x${code.toString(16).toUpperCase()}`),
    ];
}
/** Marks that are written twice: YAML and SQL in single quotes, CSV, Compose and make, `printf`. */
function doubled(text) {
    return ["'", '"', '$', '%', '\\'].map((mark) => text.replaceAll(mark, () => mark + mark));
}
function digitsOf(code, length) {
    return code.toString(16).padStart(length, '0');
}

;// CONCATENATED MODULE: ./src/secrets/forms.ts


/**
 * Every way in which an ordinary program writes a value down ({@link writingsOf}), and base64 at any
 * offset in both alphabets; a value of several lines also line by line.
 */
function formsOf(secret) {
    const values = [secret, secret.trim(), ...linesOf(secret)].filter(isLongEnough);
    const forms = new Map();
    for (const value of new Set(values)) {
        for (const text of writingsOf(value))
            forms.set(text, { text, isBase64: false });
        for (const text of base64Forms(value))
            forms.set(text, { text, isBase64: true });
    }
    return [...forms.values()];
}
/**
 * The lines of a value of several lines, such as a key: that is how it is printed. A bracket or a
 * brace alone is no secret. Empty where there is one line.
 */
function linesOf(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    return lines.length === 1 ? [] : lines.filter(isLongEnough);
}
/** Shorter values stand in ordinary words: where they were taken out would tell what they are. */
function isLongEnough(value) {
    return value.length >= limits/* secretLimits */.fP.shortestCharacters;
}
/**
 * What of a text's base64 does not depend on what stands around it, for each of the three places
 * in a group of three bytes at which it can begin, such as after `user:`. A letter stands for six
 * bits; those that share bits with a neighbour are left out.
 */
function base64Forms(value) {
    const bytes = Buffer.from(value);
    return [0, 1, 2].flatMap((offset) => {
        const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
        const from = Math.ceil((offset * 8) / 6);
        const stable = shifted.toString('base64').slice(from, Math.floor((shifted.length * 8) / 6));
        const url = stable.replaceAll('+', '-').replaceAll('/', '_');
        return stable.length < shortestBase64 ? [] : [stable, url];
    });
}
/** Fewer letters would redact ordinary words. */
const shortestBase64 = 5;


/***/ }),

/***/ 76533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isRunnersOwn),
/* harmony export */   n: () => (/* binding */ looksSecret)
/* harmony export */ });
/** Which variables of our environment hold secrets, by their names. docs/secrets.md lists them. */
/** A name of which one word is, or ends in, one of these; `MAX_TOKENS` is none. */
const words = [
    'TOKEN',
    'SECRET',
    'SECRETS',
    'PASSWORD',
    'PASSWD',
    'PASSPHRASE',
    'CREDENTIAL',
    'CREDENTIALS',
    'APIKEY',
];
/** These stand alone or behind another word: `PWD` and `OLDPWD` are directories. */
const lastWords = new Set(['PWD', 'PASS', 'PAT']);
/** A `KEY` is secret behind one of these; a `PUBLIC_KEY` is not. */
const keys = new Set([
    'ACCESS',
    'ACCOUNT',
    'API',
    'AUTH',
    'DEPLOY',
    'ENCRYPTION',
    'LICENSE',
    'PRIVATE',
    'SIGNING',
    'SSH',
]);
/** @param name such as `NPM_TOKEN`, `github-token`, `PGPASSWORD`, `STRIPE_API_KEY` */
function looksSecret(name) {
    const parts = name
        .toUpperCase()
        .split(/[^A-Z0-9]+/)
        .filter((part) => part !== '');
    return (name.toUpperCase() === 'DOCKER_AUTH_CONFIG' ||
        parts.some((part) => words.some((word) => part.endsWith(word))) ||
        parts.some((part, index) => index > 0 && lastWords.has(part)) ||
        parts.some((part, index) => part === 'KEY' && keys.has(parts[index - 1] ?? '')));
}
/**
 * What the runner gives to a step of an action for itself: inputs, state, its own tokens, and the
 * files by which a step speaks to the next one. Nobody else is given them.
 */
function isRunnersOwn(name) {
    return (/^(?:INPUT|STATE|ACTIONS)_/i.test(name) ||
        /^GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/i.test(name));
}


/***/ }),

/***/ 15753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRedactor: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44013);


function createRedactor(secrets = []) {
    const known = new Set();
    const forms = new Map();
    const index = createIndex();
    const learn = (value) => {
        const bounded = value.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.characters);
        if (known.has(bounded))
            return;
        known.add(bounded);
        for (const form of (0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .formsOf */ .XP)(bounded)) {
            if (forms.has(form.text))
                continue;
            forms.set(form.text, form);
            for (const needle of needlesOf(form))
                index.add(needle);
        }
    };
    const redact = (text, isTail = false) => {
        if (forms.size === 0)
            return text;
        const spans = index.find(text);
        const start = isTail ? cutOffAtStart(text, forms.values()) : 0;
        if (start > 0)
            spans.push({ from: 0, to: start });
        return spans.length === 0 ? text : withoutSpans(text, spans);
    };
    for (const secret of secrets)
        learn(secret);
    return { learn, redact, isIdle: () => forms.size === 0 };
}
/** The whole form, or the pieces of one that may be broken; each piece once. */
function needlesOf(form) {
    const length = form.isBase64 ? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.base64Piece : _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.piece;
    if (form.text.length < 2 * length)
        return [{ form, offset: 0, text: form.text }];
    const needles = new Map();
    for (let offset = 0; offset + length <= form.text.length; offset += length) {
        const text = form.text.slice(offset, offset + length);
        if (!needles.has(text))
            needles.set(text, { form, offset, text });
    }
    return needles.values();
}
/** The characters by which a needle is found; no form is shorter. */
const keyLength = 4;
/**
 * Finds any number of needles in one pass: four characters are a key, and a table of bits says of
 * nearly every key that no needle begins with it.
 */
function createIndex() {
    const byKey = new Map();
    const table = new Uint8Array(1 << tableBits);
    const add = (needle) => {
        let key = 0;
        for (let at = 0; at < keyLength; at += 1) {
            key = extendKey(key, needle.text.charCodeAt(at));
        }
        const others = byKey.get(key);
        if (others === undefined)
            byKey.set(key, [needle]);
        else
            others.push(needle);
        table[placeOf(key)] = 1;
    };
    const find = (text) => {
        const spans = [];
        let covered = null;
        let key = 0;
        for (let end = 0; end < text.length; end += 1) {
            key = extendKey(key, text.charCodeAt(end));
            if (table[placeOf(key)] === 0)
                continue;
            const from = end - keyLength + 1;
            if (from < 0)
                continue;
            for (const needle of byKey.get(key) ?? []) {
                // What a form has taken need not be found again by it: a secret may repeat itself. Another
                // form may reach further.
                if (from + needle.text.length <= (covered?.get(needle.form) ?? 0))
                    continue;
                const span = match(text, from, needle);
                if (span === null)
                    continue;
                spans.push(span);
                covered ??= new Map();
                covered.set(needle.form, Math.max(covered.get(needle.form) ?? 0, span.to));
            }
        }
        return spans;
    };
    return { add, find };
}
const tableBits = 17;
/** Asked for each character of a text: a look-up of a global each time would be felt. */
const { imul } = Math;
/** The key after one more character: the low bytes of the last four. */
function extendKey(key, unit) {
    return (key << 8) | (unit & 0xff);
}
function placeOf(key) {
    return imul(key, 0x9e3779b1) >>> (32 - tableBits);
}
function match(text, from, { form, offset, text: needle }) {
    const matched = matchedCharacters(text, from, needle);
    const to = from + matched;
    if (matched === needle.length) {
        return {
            from: grow(text, from, form, offset, -1) + 1,
            to: grow(text, to - 1, form, offset + matched - 1, 1),
        };
    }
    const isCut = offset === 0 && matched >= keyLength && text.charAt(to) === ellipsis;
    return isCut ? { from, to } : null;
}
/** What everybody here writes where a text was cut. */
const ellipsis = '…';
function matchedCharacters(text, from, needle) {
    let matched = 0;
    while (matched < needle.length &&
        text.charCodeAt(from + matched) === needle.charCodeAt(matched)) {
        matched += 1;
    }
    return matched;
}
/**
 * How far the text goes on as the form does, backwards or forwards; over line breaks within base64.
 *
 * @returns the first place that is no part of it
 */
function grow(text, at, form, offset, step) {
    let [place, known] = [at + step, offset + step];
    for (;;) {
        const wanted = form.text.charCodeAt(known);
        if (Number.isNaN(wanted))
            return place;
        let next = place;
        while (form.isBase64 && isLineBreak(text.charCodeAt(next)))
            next += step;
        if (text.charCodeAt(next) !== wanted)
            return place;
        place = next + step;
        known += step;
    }
}
function isLineBreak(unit) {
    return unit === 0x0a || unit === 0x0d;
}
/** How many characters at the start of a text are the end of a secret. */
function cutOffAtStart(text, forms) {
    const first = text.slice(0, keyLength);
    if (first.length < keyLength)
        return 0;
    let longest = 0;
    for (const { text: form, isBase64 } of forms) {
        const most = Math.min(form.length - 1, text.length, 2 * (isBase64 ? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.base64Piece : _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.piece));
        let at = form.indexOf(first, form.length - most);
        while (at !== -1 && form.length - at > longest) {
            if (text.startsWith(form.slice(at)))
                longest = form.length - at;
            at = form.indexOf(first, at + 1);
        }
    }
    return longest;
}
/** Spans that overlap or touch are one. */
function withoutSpans(text, spans) {
    const parts = [];
    let done = 0;
    for (const { from, to } of spans.toSorted((left, right) => left.from - right.from)) {
        if (parts.length === 0 || from > done)
            parts.push(text.slice(done, from), replacement);
        done = Math.max(done, to);
    }
    return parts.join('') + text.slice(done);
}
const replacement = '***';


/***/ }),

/***/ 37006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   x$: () => (/* binding */ problemAtStart)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60702);


/** A place in a text; it says what the text was read from. */
function placeIn({ file, origin }, line = 1, column = 1) {
    return { file, line, column, ...(origin === undefined ? {} : { origin }) };
}
/** What is wrong with a file as a whole: `the file has …`. */
function problemAtStart(source, code, what) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code, message: `the file ${what}`, location: placeIn(source) });
}
/**
 * Reads a file that a person wrote, never more than `maxBytes`.
 *
 * @param path where it is
 * @param what its role in a sentence, such as `the manifest`
 * @throws CanaryError (input) when it is missing, a directory, unreadable, too large or not UTF-8
 */
function readSource(path, what, maxBytes) {
    // What is small is read at once: a promise for each part of it would cost more than the file.
    return new Promise((resolve) => {
        resolve({ file: path, text: decodeUtf8(readBytes(path, what, maxBytes), path, what) });
    });
}
function readBytes(path, what, maxBytes) {
    let bytes;
    try {
        bytes = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(path, maxBytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(unreadable(error, path, what), { cause: error });
    }
    if (bytes !== null)
        return bytes;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'file-too-large',
        message: `${what} ${path} is too large: at most ${maxBytes} bytes are read`,
    });
}
function unreadable(error, path, what) {
    if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .NotRegularError */ .a8) {
        return {
            code: 'file-not-regular',
            message: `${what} ${path} is ${error.kind}, not a regular file`,
        };
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(error) === 'ENOENT'
        ? { code: 'file-missing', message: `${what} ${path} does not exist` }
        : { code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
}
/** @throws CanaryError (input) when the bytes are not UTF-8. */
function decodeUtf8(bytes, file, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'file-not-text', message: `${what} ${file} is not UTF-8 text` }, { cause: error });
    }
}


/***/ })

};
;