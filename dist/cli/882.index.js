"use strict";
exports.id = 882;
exports.ids = [882];
exports.modules = {

/***/ 42019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/convert/commented-yaml.ts
var commented_yaml = __webpack_require__(53475);
;// CONCATENATED MODULE: ./src/convert/made-validators.ts

/** Validators as a text that says the same once it is read again; what is told of them stands above each. */
function validatorsAsText(documents, format) {
    if (format === 'json') {
        return documents.map(({ document }) => `${JSON.stringify(document.value)}\n`).join('');
    }
    return documents
        .map(({ document, notices }) => {
        const { fields } = mappingOf(document.value);
        const comments = notices.map(({ message }) => message);
        return (0,commented_yaml/* renderYaml */.Wd)(comments.length === 0 ? { fields } : { comments, fields });
    })
        .join('---\n');
}
function mappingOf(value) {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return {
        fields: entries.flatMap(([key, part]) => part === null || part === undefined ? [] : [{ key, value: nodeOf(part) }]),
    };
}
/** A document is plain data once it is read. */
function nodeOf(value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        return value;
    }
    return Array.isArray(value) ? value.map(nodeOf) : mappingOf(value);
}

// EXTERNAL MODULE: ./src/validator/documents.ts + 17 modules
var validator_documents = __webpack_require__(30148);
// EXTERNAL MODULE: ./src/validator/load.ts + 6 modules
var load = __webpack_require__(59301);
// EXTERNAL MODULE: ./src/validator/patterns.ts
var patterns = __webpack_require__(32007);
// EXTERNAL MODULE: ./src/validator/sources.ts + 1 modules
var sources = __webpack_require__(47249);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(96961);
// EXTERNAL MODULE: ./src/cli/told.ts
var told = __webpack_require__(60233);
;// CONCATENATED MODULE: ./src/cli/convert.ts








const outputs = ['yaml', 'json'];
const usage = {
    command: 'convert',
    synopsis: '<file> [options]',
    about: `Prints the Validator that judges as a file of container-structure-test or of goss does.
Such files are taken as they are wherever a manifest is; a Validator has more words.`,
    flags: {
        output: {
            type: 'string',
            short: 'o',
            value: '<format>',
            choices: outputs,
            default: 'yaml',
            help: 'yaml or json (yaml); several Validators are documents of one text, or lines of JSON',
        },
    },
    takesWords: true,
    note: `The file may also be a glob, a directory or a URL, and - is standard input. What is not taken
of a file is told at its line. Exit codes: 0 done, 2 usage or invalid input.`,
    example: 'container-canary convert structure-test.yaml > canary.yaml',
};
/** `container-canary convert`. */
const run = async (args, io) => {
    const given = (0,flags/* readFlags */.uW)(usage, args, io);
    if (given === null)
        return 0;
    const { words } = given;
    const { output } = given.choices();
    if (words.length === 0)
        throw (0,flags/* usageError */.Wp)(usage, 'there is no file: name the one to convert');
    // A stream is made of it only where it is read.
    const input = words.includes('-') ? external_node_stream_.Readable.from(io.stdin) : null;
    const texts = await (0,sources.readManifests)(words, io.cwd, 'by-origin', io.signal, input);
    const validators = (0,load.loadValidators)(texts);
    await (0,patterns.requirePatterns)(validators);
    for (const { notices } of validators) {
        for (const notice of notices)
            io.stderr.write((0,told/* tellNotice */.q5)(notice));
    }
    const documents = texts.flatMap((text) => (0,validator_documents/* documentsOf */.u)(text));
    io.stdout.write(validatorsAsText(documents, output));
    return 0;
};


/***/ }),

/***/ 42009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hasVariables),
/* harmony export */   i: () => (/* binding */ expandVariables)
/* harmony export */ });
/**
 * Variables in texts as Go's `os.Expand` puts them in: `$NAME` and `${NAME}`; `$` and one of `*#$@!?-` or
 * a digit is a variable of that name; a `$` before anything else is itself; `${` without an end, and
 * `${}`, are left out.
 *
 * @param valueOf null keeps a variable as it is written
 */
function expandVariables(text, valueOf) {
    return text.replace(/\$(?:\{([*#$@!?\-0-9])\}|\{([^}]*)\}|(\{)|([*#$@!?\-0-9])|([A-Za-z_][A-Za-z0-9_]*))/g, (written, ...groups) => {
        const [special, braced, , lone, bare] = groups;
        const name = special ?? braced ?? lone ?? bare ?? '';
        return name === '' ? '' : (valueOf(name) ?? written);
    });
}
/** Whether anything in it would be put in, or left out. */
function hasVariables(text) {
    return /\$[*#$@!?\-0-9{A-Za-z_]/.test(text);
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

/***/ 90349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ tryParseJson),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   sk: () => (/* binding */ stringMember)
/* harmony export */ });
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75685);

/** @throws CanaryError when `bytes` are not one JSON object in UTF-8; it never quotes them */
function parseJsonObject(bytes, origin) {
    const object = asObject(tryParseJson(bytes));
    if (object === null)
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .contentError */ .G)(origin, 'content-malformed', 'is not a JSON object');
    return object;
}
/** @returns undefined when `bytes` are not JSON in UTF-8 */
function tryParseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        // What is no JSON is told by the caller, who knows what it should have been.
        return undefined;
    }
}
function asObject(value) {
    // Checked to be an object that is no list; its members stay unknown.
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : null;
}
/** An own member: `constructor` and the like are not there unless they were written. */
function member(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
/** A member that is a string, or null. */
function stringMember(object, name) {
    const value = member(object, name);
    return typeof value === 'string' ? value : null;
}


/***/ }),

/***/ 75685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ contentError),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72709);


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

/***/ 8688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Kd: () => (/* binding */ readPlatform),
/* harmony export */   eP: () => (/* binding */ suitsPlatform),
/* harmony export */   g2: () => (/* binding */ otherArchitectureNames),
/* harmony export */   m4: () => (/* binding */ hostArchitecture),
/* harmony export */   xV: () => (/* binding */ choosePlatform)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90349);


/** Names that others have for an architecture, and that of images for it. */
const otherArchitectureNames = new Map([
    ['x86_64', 'amd64'],
    ['x86-64', 'amd64'],
    ['x64', 'amd64'],
    ['aarch64', 'arm64'],
    ['armhf', 'arm'],
    ['armel', 'arm'],
    ['i386', '386'],
    ['i686', '386'],
    ['ia32', '386'],
    ['ppc64el', 'ppc64le'],
]);
/** Variants that run each other's images, the newest first (as containerd orders them). */
const variantOrder = new Map([
    ['amd64', ['v4', 'v3', 'v2', 'v1']],
    ['arm64', ['v9', 'v8']],
    ['arm', ['v8', 'v7', 'v6', 'v5']],
]);
/** What an image means that names an architecture and no variant. */
const defaultVariants = new Map([
    ['amd64', 'v1'],
    ['arm64', 'v8'],
    ['arm', 'v7'],
]);
/**
 * Reads `os[/architecture[/variant]][:osVersion]`.
 *
 * @param hostArchitecture used when only the system is named
 * @throws CanaryError (input) for anything else
 */
function parsePlatform(text, hostArchitecture) {
    const colon = text.indexOf(':');
    const osVersion = colon === -1 ? '' : text.slice(colon + 1);
    const parts = (colon === -1 ? text : text.slice(0, colon)).split('/');
    const [os, architecture = hostArchitecture, variant = ''] = parts;
    const words = parts.every((part) => /^[A-Za-z0-9_.-]+$/.test(part));
    if (os === undefined || !words || parts.length > 3) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'platform',
            message: `"${text.slice(0, 100)}" is not a platform`,
            hint: 'write it as os/architecture[/variant], such as linux/arm64',
        });
    }
    return normalizePlatform({ os, architecture, variant, osVersion });
}
/** The architecture that this process runs on, in the words of images. */
function hostArchitecture(nodeArchitecture = process.arch) {
    if (nodeArchitecture === 'ppc64')
        return 'ppc64le';
    return otherArchitectureNames.get(nodeArchitecture) ?? nodeArchitecture;
}
/** @returns null when `value` is no platform of a descriptor or an image configuration */
function readPlatform(value) {
    const object = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value);
    if (object === null)
        return null;
    const os = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'os');
    const architecture = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'architecture');
    if (os === null || os === '' || architecture === null || architecture === '')
        return null;
    return normalizePlatform({
        os,
        architecture,
        variant: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'variant') ?? '',
        osVersion: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'os.version') ?? '',
    });
}
/** One spelling for each platform: names in lower case, and no variant where it says nothing. */
function normalizePlatform(platform) {
    const lower = platform.architecture.toLowerCase();
    const architecture = otherArchitectureNames.get(lower) ?? lower;
    const variant = platform.variant.toLowerCase();
    const withLetter = /^[0-9]+$/.test(variant) ? `v${variant}` : variant;
    return {
        os: platform.os.toLowerCase(),
        architecture,
        variant: architecture !== 'arm' && defaultVariants.get(architecture) === withLetter ? '' : withLetter,
        osVersion: platform.osVersion,
    };
}
/** Such as `linux/arm/v7`. */
function formatPlatform(platform) {
    const variant = platform.variant === '' ? '' : `/${platform.variant}`;
    return `${platform.os}/${platform.architecture}${variant}`;
}
/**
 * The candidate that suits `wanted` best: the same variant, else the newest older one that a
 * machine of the wanted variant runs, in the order of the list where they are equal.
 *
 * @returns the index into `candidates`, or -1 when none suits
 */
function choosePlatform(wanted, candidates) {
    let best = -1;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const [index, candidate] of candidates.entries()) {
        const rank = candidate === null ? Number.POSITIVE_INFINITY : rankOf(wanted, candidate);
        if (rank >= bestRank)
            continue;
        best = index;
        bestRank = rank;
    }
    return best;
}
/** True when an image of platform `offered` is what `wanted` asks for. */
function suitsPlatform(wanted, offered) {
    return rankOf(wanted, offered) !== Number.POSITIVE_INFINITY;
}
/** 0 for the same; larger for older variants; infinite for what does not fit. */
function rankOf(wanted, offered) {
    const no = Number.POSITIVE_INFINITY;
    if (wanted.os !== offered.os || wanted.architecture !== offered.architecture)
        return no;
    if (wanted.osVersion !== '' && wanted.osVersion !== offered.osVersion)
        return no;
    const order = variantOrder.get(wanted.architecture) ?? [];
    const first = order.indexOf(effectiveVariant(wanted));
    const found = order.indexOf(effectiveVariant(offered));
    if (first === -1 || found === -1)
        return wanted.variant === offered.variant ? 0 : no;
    return found < first ? no : found - first;
}
function effectiveVariant(platform) {
    return platform.variant === ''
        ? (defaultVariants.get(platform.architecture) ?? '')
        : platform.variant;
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

// EXTERNAL MODULE: ./src/limits.ts + 15 modules
var limits = __webpack_require__(72709);
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
function whyNot(pattern, { isTail }) {
    return isTail
        ? `the beginning was not kept, and ${slashed(pattern)} is not in the rest`
        : `${slashed(pattern)} would take too long to search for`;
}
/** Null where that cannot be known. */
function find(library, pattern, { text, isTail }) {
    if (sizeOf(pattern) * (text.length + 1) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .patternLimits */ .Z.work)
        return null;
    const matcher = library.compile(pattern).matcher(text);
    if (!isTail)
        return matcher.find();
    // What begins where the text was cut may owe that to the cut: `^`, `\b`.
    while (matcher.find())
        if (matcher.start() > 0)
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

/***/ 2101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isStaticCheck)
/* harmony export */ });
function isStaticCheck(check) {
    return check.timing === null;
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
function patternsOf(action) {
    switch (action.action) {
        case 'exec':
            return [...patternsIn(action.stdout, ['stdout']), ...patternsIn(action.stderr, ['stderr'])];
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

/***/ 47249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  builtInNames: () => (/* binding */ builtInNames),
  readManifests: () => (/* binding */ readManifests)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 15 modules
var limits = __webpack_require__(72709);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/policy/mode.ts
var mode = __webpack_require__(28279);
// EXTERNAL MODULE: ./src/yaml/named-files.ts
var named_files = __webpack_require__(11392);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(37006);
// EXTERNAL MODULE: ./src/yaml/standard-input.ts
var standard_input = __webpack_require__(25167);
;// CONCATENATED MODULE: ./src/validator/built-in.json
const built_in_namespaceObject = /*#__PURE__*/JSON.parse('{"awesome":"# The smallest Validator there is: every image with a shell is awesome.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: awesome\\ndescription: Shows what a Validator looks like; any image with a shell passes\\ncommand: [sleep, \'30\']\\nchecks:\\n  - name: packages\\n    description: 📦 The packages are there\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'true\'] }\\n      initialDelaySeconds: 1\\n  - name: services\\n    description: 🤖 The services run\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'true\'] }\\n      initialDelaySeconds: 2\\n  - name: awesome\\n    description: 🎉 The image is awesome\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'true\'] }\\n      initialDelaySeconds: 3\\n","binder":"# What Binder asks of an image with a Dockerfile of its own.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: binder\\ndescription: Binder\\ndocumentation: https://mybinder.readthedocs.io/en/latest/tutorials/dockerfile.html#preparing-your-dockerfile\\nports:\\n  - port: 8888\\n    protocol: TCP\\ncommand: [jupyter, lab, --ip=0.0.0.0, --port=8888]\\nchecks:\\n  - name: jupyter\\n    description: 🖥 Jupyter is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v jupyter] }\\n  - name: user\\n    description: 👩 The user is jovyan\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'whoami; [ \\"$(whoami)\\" = jovyan ]\'] }\\n  - name: uid\\n    description: 🆔 The user\'s id is 1000\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'id -u; [ \\"$(id -u)\\" = 1000 ]\'] }\\n  - name: home\\n    description: 🏠 The home directory is /home/jovyan\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'echo \\"$HOME\\"; [ \\"$HOME\\" = /home/jovyan ]\'] }\\n  - name: http\\n    description: 🌏 Jupyter answers on port 8888\\n    probe:\\n      httpGet: { path: /, port: 8888 }\\n      failureThreshold: 30\\n","dask-scheduler":"# A Dask scheduler: the dashboard for people, the comm port for workers and clients.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: dask-scheduler\\ndescription: Dask scheduler\\ndocumentation:\\ncommand: [dask-scheduler]\\nports:\\n  - port: 8786\\n    protocol: TCP\\n  - port: 8787\\n    protocol: TCP\\nchecks:\\n  - name: dashboard\\n    description: 🌏 The dashboard answers on port 8787\\n    probe:\\n      httpGet: { path: /, port: 8787 }\\n      failureThreshold: 30\\n  - name: comm\\n    description: ⛓ Workers and clients can connect to port 8786\\n    probe:\\n      tcpSocket: { port: 8786 }\\n      failureThreshold: 30\\n","databricks":"# What Databricks Container Services ask of an image that is not built on one of theirs.\\n# Runtimes up to 15 use Java 8, newer ones Java 17 or a later one; which of them is meant nobody says\\n# here, so either passes. Databricks\' own minimal image has 8 and 17, and no Python.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: databricks\\ndescription: Databricks\\ndocumentation: https://docs.databricks.com/clusters/custom-containers.html#option-2-build-your-own-docker-base\\ncommand: [/bin/sh, -c, sleep 3600]\\nchecks:\\n  - name: bash\\n    description: bash is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v bash] }\\n  - name: sudo\\n    description: sudo is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v sudo] }\\n  - name: procps\\n    description: ps (procps) is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v ps] }\\n  - name: iproute2\\n    description: ip (iproute2) is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v ip] }\\n  - name: coreutils\\n    description: cat (coreutils) is installed\\n    probe:\\n      exec: { command: [/bin/sh, -c, command -v cat] }\\n  - name: distro\\n    description: The image is built on Ubuntu or Alpine\\n    probe:\\n      exec: { command: [grep, \'ubuntu\\\\|alpine\', /etc/os-release] }\\n  - name: java\\n    description: java on the PATH is Java 8, or 17 or newer\\n    probe:\\n      exec:\\n        command:\\n          - /bin/sh\\n          - -c\\n          - java -version 2>&1 | grep -E \'^[a-z]+ version \\"(1\\\\.8|1[7-9]|[2-9][0-9])([^0-9]|$)\' || { java -version; false; }\\n","gpu":"# Runs with every GPU of the machine; options for the engine are given as docker run takes them.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: gpu\\ndescription: The image sees the machine\'s GPUs\\ncommand: [sleep, \'30\']\\ndockerRunOptions: [--gpus, all]\\nchecks:\\n  - name: nvidia-smi\\n    description: 📦 nvidia-smi runs\\n    probe:\\n      exec: { command: [/usr/bin/nvidia-smi] }\\n      initialDelaySeconds: 1\\n","kubeflow":"# What Kubeflow asks of a notebook image. It mounts an empty volume as the home directory, and tells\\n# the server in NB_PREFIX which path it is reached under; nothing is asked of other paths.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: kubeflow\\ndescription: Kubeflow notebooks\\ndocumentation: https://www.kubeflow.org/docs/components/notebooks/container-images/#custom-images\\nenv:\\n  - name: NB_PREFIX\\n    value: /hub/jovyan/\\nports:\\n  - port: 8888\\n    protocol: TCP\\nvolumes:\\n  - mountPath: /home/jovyan\\nchecks:\\n  - name: user\\n    description: 👩 The user is jovyan\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'whoami; [ \\"$(whoami)\\" = jovyan ]\'] }\\n  - name: uid\\n    description: 🆔 The user\'s id is 1000\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'id -u; [ \\"$(id -u)\\" = 1000 ]\'] }\\n  - name: home\\n    description: 🏠 The home directory is /home/jovyan\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'echo \\"$HOME\\"; [ \\"$HOME\\" = /home/jovyan ]\'] }\\n  - name: http\\n    description: 🌏 Something answers HTTP on port 8888, under NB_PREFIX\\n    probe:\\n      httpGet: { path: /hub/jovyan, port: 8888 }\\n      failureThreshold: 30\\n  - name: NB_PREFIX\\n    description: 🧭 JupyterLab is served below NB_PREFIX\\n    probe:\\n      httpGet: { path: /hub/jovyan/lab, port: 8888 }\\n      failureThreshold: 30\\n  - name: allow-origin-all\\n    description: \'🔓 Every origin is allowed: Access-Control-Allow-Origin is *\'\\n    probe:\\n      httpGet:\\n        path: /hub/jovyan\\n        port: 8888\\n        httpHeaders:\\n          - name: User-Agent\\n            value: container-canary\\n        responseHttpHeaders:\\n          - name: Access-Control-Allow-Origin\\n            value: \'*\'\\n      failureThreshold: 30\\n","vertex-ai-workbench":"# What Vertex AI Workbench asks of a custom container. Google wants it derived from one of its base\\n# containers; these are the traits of theirs that an image loses most easily: the user, whose home\\n# directory is a volume, and the server on port 8080.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: vertex-ai-workbench\\ndescription: Vertex AI Workbench custom containers\\ndocumentation: https://cloud.google.com/vertex-ai/docs/workbench/instances/create-custom-container\\nports:\\n  - port: 8080\\n    protocol: TCP\\nvolumes:\\n  - mountPath: /home/jupyter\\nchecks:\\n  - name: user\\n    description: 👩 The user is jupyter\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'whoami; [ \\"$(whoami)\\" = jupyter ]\'] }\\n  - name: home\\n    description: 🏠 The home directory is /home/jupyter\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'echo \\"$HOME\\"; [ \\"$HOME\\" = /home/jupyter ]\'] }\\n  - name: http\\n    description: 🌏 Something answers HTTP on port 8080\\n    probe:\\n      httpGet: { path: /, port: 8080 }\\n      failureThreshold: 30\\n"}');
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
;// CONCATENATED MODULE: ./src/validator/sources.ts










/** Names that can be given instead of a file, such as `kubeflow`. */
const builtInNames = Object.keys(built_in_namespaceObject);
const sort = {
    what: 'manifest',
    endings: ['*.yaml', '*.yml'],
    maxFiles: limits/* manifestLimits */._G.files,
};
/**
 * Reads every manifest that the words name: `-` for standard input, a URL, a file, a directory (its
 * `*.yaml` and `*.yml`), a glob, or the name of a built-in platform, in this order of meaning.
 *
 * @param directory where relative paths start
 * @param policy where URLs may lead, and files of the workspace
 * @param standardInput null where `-` is none, such as in a step of a workflow
 * @throws CanaryError (input) with everything that is wrong with any of the words
 */
async function readManifests(words, directory, policy, signal, standardInput = null) {
    const place = { directory, policy, standardInput };
    const results = await Promise.allSettled([...new Set(words)].map((word) => readWord(word, place, signal)));
    const problems = [];
    const manifests = new Map();
    for (const result of results) {
        if (result.status === 'fulfilled') {
            for (const { identity, ...manifest } of result.value)
                manifests.set(identity, manifest);
        }
        else if (result.reason instanceof errors/* CanaryError */.Rc) {
            if (result.reason.kind !== 'input')
                throw result.reason;
            problems.push(...result.reason.problems);
        }
        else {
            throw result.reason;
        }
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
    return [...manifests.values()];
}
async function readWord(word, place, signal) {
    if (word === '-' && place.standardInput !== null) {
        const { file, text } = await (0,standard_input/* readStandardInput */.e)(place.standardInput, limits/* manifestLimits */._G.bytes, signal);
        const origin = { kind: 'file', file, directory: place.directory };
        return [{ identity: 'standard input', origin, text }];
    }
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(word))
        return [await readUrl(word, (0,mode/* fetchedFrom */.E2)(place.policy), signal)];
    const files = await (0,named_files/* namedFiles */.VI)(word, place.directory, sort);
    if (files !== null)
        return await Promise.all(files.map((file) => readFileManifest(file, place)));
    const text = Object.getOwnPropertyDescriptor(built_in_namespaceObject, word)?.value;
    if (typeof text === 'string') {
        const origin = { kind: 'built-in', file: `${word} (built in)`, directory: null };
        return [{ identity: `built-in ${word}`, origin, text }];
    }
    throw (0,errors/* inputError */.Xu)({
        code: 'manifest-missing',
        message: `the manifest ${word} does not exist`,
        hint: (0,nearest/* didYouMean */.au)(word, builtInNames) ?? `built-in names: ${builtInNames.join(', ')}`,
    });
}
async function readUrl(address, from, signal) {
    const { fetchText } = await __webpack_require__.e(/* import() */ 4448).then(__webpack_require__.bind(__webpack_require__, 52067));
    const rules = { what: 'manifest', maxBytes: limits/* manifestLimits */._G.bytes, from };
    const { file, text } = await fetchText(address, rules, signal);
    return { identity: `url ${file}`, origin: { kind: 'url', file, directory: null }, text };
}
async function readFileManifest(file, place) {
    const { path } = file;
    if ((0,mode/* modeOf */.VV)(place.policy, 'file') === 'restricted')
        await refuseWayOut(file, place);
    const { text } = await (0,source/* readSource */.o$)(path, 'the manifest', limits/* manifestLimits */._G.bytes);
    const name = (0,named_files/* nameInRepository */.$z)(file, place.directory);
    return {
        identity: `file ${path}`,
        origin: { kind: 'file', file: name, directory: (0,external_node_path_.dirname)(path) },
        text,
    };
}
/** A link in the workspace may be somebody else's word for a file of this machine. */
async function refuseWayOut({ path, name }, { directory }) {
    const real = await (0,named_files/* wayOut */.YX)(path, directory);
    if (real === null)
        return;
    throw (0,errors/* inputError */.Xu)({
        code: 'policy',
        message: `the manifest ${name} is a link to ${real}, outside of the workspace: a restricted manifest may not be one`,
        hint: `${(0,settings/* setting */.P)('policy', 'trusted')} follows it, if you trust ${name}`,
    });
}


/***/ })

};
;