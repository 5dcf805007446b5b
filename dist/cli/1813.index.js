"use strict";
exports.id = 1813;
exports.ids = [1813];
exports.modules = {

/***/ 76805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openRegistryClient),
/* harmony export */   s: () => (/* binding */ readPlatformFlag)
/* harmony export */ });
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8688);
/* harmony import */ var _registry_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43710);
/* harmony import */ var _read_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45410);



/** @returns null when no platform is asked for */
function readPlatformFlag(flags) {
    return flags.platform === undefined ? null : (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(flags.platform, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .hostArchitecture */ .m4)());
}
/**
 * A client that reaches registries as the flags say. Credentials and `--plain-http` are for the
 * image's own registry alone.
 *
 * @param registry the image's
 */
async function openRegistryClient(flags, registry, io) {
    const settings = await (0,_read_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistryFlags */ .H)(flags, () => [registry], io);
    return await (0,_registry_settings_js__WEBPACK_IMPORTED_MODULE_1__.connectRegistries)(settings, io.env, io.cwd, {
        onCredential: () => undefined,
        onTrouble: ({ message }) => {
            io.stderr.write(`warning: ${message}; the registry is asked without credentials\n`);
        },
    });
}


/***/ }),

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

/***/ 40921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openImage: () => (/* binding */ openImage)
/* harmony export */ });
/* harmony import */ var _image_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(372);
/* harmony import */ var _compat_open_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76805);
/* harmony import */ var _open_to_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70937);



/**
 * Opens an image where it is, or (`from`) in one place alone.
 *
 * @throws CanaryError as {@link openToRead}
 */
async function openImage({ written, from, flags }, io) {
    const source = (0,_image_source_js__WEBPACK_IMPORTED_MODULE_0__.parseImageSource)(written);
    const reference = source.type === 'reference' ? source.reference : null;
    const client = reference === null || from === 'engine'
        ? null
        : await (0,_compat_open_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .openRegistryClient */ .j)(flags, reference.registry, io);
    const engine = reference === null || from === 'registry'
        ? null
        : { named: flags.engine, isNeeded: from === 'engine' };
    const request = { written, platform: flags.platform ?? null, engine, client, command: 'inspect' };
    try {
        const image = await (0,_open_to_read_js__WEBPACK_IMPORTED_MODULE_2__.openToRead)(request, io);
        return {
            image,
            close: async () => {
                await image.close().finally(() => client?.close());
            },
        };
    }
    catch (error) {
        client?.close();
        throw error;
    }
}


/***/ }),

/***/ 70937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openToRead: () => (/* binding */ openToRead)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _container_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79862);
/* harmony import */ var _container_process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47581);
/* harmony import */ var _elf_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30197);
/* harmony import */ var _engine_find_connect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64578);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _image_read_open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31955);
/* harmony import */ var _programs_kept_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97109);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73873);









/**
 * Opens an image whose programs are looked at: an archive or a layout where it lies, a reference on the engine
 * where one answers and has it, and else in its registry.
 *
 * @throws CanaryError where it is not there, or an engine that has to answer does not
 */
async function openToRead({ written, platform, engine: asked, client, command }, io) {
    const engine = asked === null ? null : await openEngine(asked, io);
    try {
        const run = { runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), owner: command };
        const options = {
            ...{ directory: io.cwd, platform, engine, client },
            labels: (0,_container_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .runLabels */ .xU)(run, new Date(), await (0,_container_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .ownIdentity */ .hY)()),
            keeps: _programs_kept_js__WEBPACK_IMPORTED_MODULE_7__/* .isKeptForPrograms */ .z,
            elf: { parse: _elf_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseElf */ .$, read: _elf_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readElf */ .o },
        };
        const image = await (0,_image_read_open_js__WEBPACK_IMPORTED_MODULE_6__.openReadableImage)(written, options, io.signal);
        return {
            ...image,
            close: async () => {
                await image.close().finally(() => engine?.close());
            },
        };
    }
    catch (error) {
        engine?.close();
        throw error;
    }
}
/** Null where none answers and none has to. */
async function openEngine({ named, isNeeded }, io) {
    try {
        const found = await (0,_engine_find_connect_js__WEBPACK_IMPORTED_MODULE_4__/* .contactEngine */ .$d)((0,_engine_options_js__WEBPACK_IMPORTED_MODULE_8__/* .engineOptions */ .l)({ engine: named }, io), io.signal);
        return await found.open();
    }
    catch (error) {
        const isAbsent = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CanaryError */ .Rc && error.kind === 'infrastructure';
        if (isAbsent && !isNeeded && named === undefined)
            return null;
        throw error;
    }
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


/***/ })

};
;