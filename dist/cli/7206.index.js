"use strict";
exports.id = 7206;
exports.ids = [7206,7562,5753];
exports.modules = {

/***/ 5410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readRegistryFlags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5256);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9310);
/* harmony import */ var _registry_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(203);
/* harmony import */ var _registry_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3710);





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
        ? (0,_registry_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .registryMeant */ .lg)(flags.registry ?? null, registriesOf(), '--registry')
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

/***/ 9373:
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

/***/ 5750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ credentialFor),
/* harmony export */   rV: () => (/* binding */ orAnonymous),
/* harmony export */   rY: () => (/* binding */ encodeBasic)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

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

/***/ 5035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ encodedOf),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   _j: () => (/* binding */ matchesDigest),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
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

/***/ 349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ tryParseJson),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   sk: () => (/* binding */ stringMember)
/* harmony export */ });
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5685);

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

/***/ 5685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ contentError),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5256);


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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(349);


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

/***/ 9310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ tagOrDigest),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost),
/* harmony export */   gz: () => (/* binding */ apiHostOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5256);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5035);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5685);




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

/***/ 203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ secret)
/* harmony export */ });
function secret(value) {
    return { reveal: () => value };
}


/***/ }),

/***/ 3710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   ck: () => (/* binding */ connectRegistries),
/* harmony export */   gD: () => (/* binding */ findCredentials),
/* harmony export */   lg: () => (/* binding */ registryMeant)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5256);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7006);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5750);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9310);






/**
 * The credentials of the run for their own registry; those of `docker login` for every other, none
 * where these cannot be had.
 */
async function findCredentials({ login }, env, onTrouble) {
    const { dockerCredentials } = await __webpack_require__.e(/* import() */ 8835).then(__webpack_require__.bind(__webpack_require__, 8835));
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
        Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(3669)]).then(__webpack_require__.bind(__webpack_require__, 3028)),
        __webpack_require__.e(/* import() */ 5458).then(__webpack_require__.bind(__webpack_require__, 5458)),
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

/***/ 7562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactError: () => (/* binding */ redactError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

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

/***/ 4013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XP: () => (/* binding */ formsOf),
  Rb: () => (/* binding */ isLongEnough)
});

// UNUSED EXPORTS: linesOf

// EXTERNAL MODULE: ./src/limits.ts + 10 modules
var limits = __webpack_require__(5256);
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

/***/ 5753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRedactor: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5256);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4013);


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

/***/ 7006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   x$: () => (/* binding */ problemAtStart)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(702);


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