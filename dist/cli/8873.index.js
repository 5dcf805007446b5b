"use strict";
exports.id = 8873;
exports.ids = [8873,513];
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