"use strict";
exports.id = 4419;
exports.ids = [4419];
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
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72709);
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