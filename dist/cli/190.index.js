"use strict";
exports.id = 190;
exports.ids = [190];
exports.modules = {

/***/ 34659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   X: () => (/* binding */ memoryCondition),
/* harmony export */   ZY: () => (/* binding */ memoryBytes),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
/* unused harmony exports memoryName, leastMemory */
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20226);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82698);


/** The one that has a value. */
const memoryName = 'memory';
/** No engine starts a container with less. */
const leastMemory = 6 * 2 ** 20;
/** As people write it, and as reports name it: `read-only-root`, `memory: 256Mi`. */
function labelOf(condition) {
    return condition.kind === memoryName ? `memory: ${condition.written}` : condition.kind;
}
/** Reads `read-only-root`, `memory: 256Mi` or `memory=256Mi`. @returns null for anything else */
function parseCondition(text) {
    const name = _names_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionNames */ .U.find((one) => one === text.trim());
    if (name !== undefined)
        return { kind: name };
    const [, written] = /^memory\s*[:=]\s*(\S+)$/.exec(text.trim()) ?? [];
    return written === undefined ? null : memoryCondition(written);
}
/** Null for what is no amount of memory that a container can have. */
function memoryCondition(written) {
    const bytes = memoryBytes(written);
    return bytes === null ? null : { kind: memoryName, bytes, written };
}
/** A quantity such as `256Mi`; null for none, and for what no engine takes. */
function memoryBytes(written) {
    const quantity = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseQuantity */ .Lf)(written);
    const bytes = quantity === null ? Number.NaN : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeUnits */ .xF)(quantity);
    return Number.isSafeInteger(bytes) && bytes >= leastMemory ? bytes : null;
}


/***/ }),

/***/ 60862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ isSameJson),
/* harmony export */   ZS: () => (/* binding */ atPointer),
/* harmony export */   _V: () => (/* binding */ isPointer)
/* harmony export */ });
/** Places in JSON (RFC 6901), and whether two values of it are the same. */
function isPointer(text) {
    return /^(?:\/(?:[^~/]|~[01])*)*$/.test(text);
}
/** What stands at a place; undefined where nothing does. */
function atPointer(document, pointer) {
    const steps = pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    return steps.reduce(stepInto, document);
}
function stepInto(value, step) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (Array.isArray(value) && !/^(?:0|[1-9][0-9]*)$/.test(step))
        return undefined;
    return Object.getOwnPropertyDescriptor(value, step)?.value;
}
/** Members of an object have no order, items of a list have. */
function isSameJson(left, right) {
    if (typeof left !== 'object' || typeof right !== 'object')
        return left === right;
    if (left === null || right === null)
        return left === right;
    if (Array.isArray(left) !== Array.isArray(right))
        return false;
    const names = Object.keys(left);
    return (names.length === Object.keys(right).length &&
        names.every((name) => {
            const other = Object.getOwnPropertyDescriptor(right, name);
            return other !== undefined && isSameJson(stepInto(left, name), other.value);
        }));
}


/***/ }),

/***/ 52292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ requestHeaders),
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   Kb: () => (/* binding */ firstValue),
/* harmony export */   U2: () => (/* binding */ responseHeaderProblem),
/* harmony export */   b2: () => (/* binding */ headerProblem)
/* harmony export */ });
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30291);

/** These frame a request, which is not the manifest's to do; the kubelet's client drops them. */
const framing = new Set(['content-length', 'transfer-encoding', 'trailer']);
/** These tell of a body (RFC 9110, section 15.4). */
const ofContent = new Set([
    ...['content-type', 'content-encoding', 'content-language', 'content-location', 'digest'],
]);
/** These have rules of their own. */
const special = new Set(['host', 'user-agent', 'accept']);
/**
 * Header lines as the kubelet sends them, names and values in turn, as `http.request` takes them.
 * Repeated names stay repeated. A User-Agent or Accept that the manifest sets to nothing is not sent.
 */
function requestHeaders(configured, { host, userAgent, referer, content = null, isStripped = false }) {
    const lines = [['Host', host]];
    const agent = firstValue(configured, 'user-agent') ?? userAgent;
    if (agent !== '')
        lines.push(['User-Agent', agent]);
    if (content !== null)
        lines.push(['Content-Length', String(content.length)]);
    const accept = firstValue(configured, 'accept');
    if (accept === null)
        lines.push(['Accept', '*/*']);
    for (const { name, value } of configured) {
        const key = name.toLowerCase();
        if (key === 'accept' && accept !== '')
            lines.push(['Accept', value]);
        if (!special.has(key) && !isDropped(key, isStripped))
            lines.push([canonicalName(name), value]);
    }
    lines.push(...typeLines(configured, content));
    if (referer !== null && firstValue(configured, 'referer') === null) {
        lines.push(['Referer', referer]);
    }
    if (!switchesProtocol(configured))
        lines.push(['Connection', 'close']);
    return lines.flatMap(([name = '', value = '']) => [name, (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(trimBlanks(value))]);
}
function isDropped(key, isStripped) {
    return framing.has(key) || (isStripped && ofContent.has(key));
}
function typeLines(configured, content) {
    const type = content?.type ?? null;
    const isTold = firstValue(configured, 'content-type') !== null;
    return type === null || isTold ? [] : [['Content-Type', type]];
}
/** The first value that the manifest gives a header; null when it does not name it. */
function firstValue(headers, lowerCaseName) {
    const found = headers.find(({ name }) => name.toLowerCase() === lowerCaseName);
    return found === undefined ? null : trimBlanks(found.value);
}
/**
 * Why a request header of a manifest cannot be sent; null: it can. For when a manifest is loaded:
 * an attempt with such a header could only ever fail.
 */
function headerProblem({ name, value }) {
    const problem = responseHeaderProblem({ name, value });
    if (problem !== null)
        return problem;
    return Array.from(value).some((character) => character > '\xff')
        ? `the value of header ${name} contains a character beyond U+00FF; percent-encode it if the server decodes that`
        : null;
}
/** Why no response could ever carry this header; null: one could. */
function responseHeaderProblem({ name, value }) {
    if (!/^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/.test(name)) {
        return `${JSON.stringify(name)} is not a header name; use letters, digits and -`;
    }
    return (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .hasControls */ .Lx)(value.replaceAll('\t', ''))
        ? `the value of header ${name} contains a line break or another control character`
        : null;
}
/** Blanks and tabs around a header's value do not belong to it. */
function trimBlanks(value) {
    return value.replace(/^[ \t]+/, '').replace(/[ \t]+$/, '');
}
/** `foo-BAR` becomes `Foo-Bar`. */
function canonicalName(name) {
    return name.toLowerCase().replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}
function switchesProtocol(headers) {
    return ((firstValue(headers, 'connection') ?? '').toLowerCase().includes('upgrade') &&
        firstValue(headers, 'upgrade') !== null);
}


/***/ }),

/***/ 97341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   h: () => (/* binding */ isNetworkAction)
/* harmony export */ });
/** How each action reaches the container; null where it opens no connection. */
const transports = {
    httpGet: 'tcp',
    tcpSocket: 'tcp',
    grpc: 'tcp',
    exec: null,
    log: null,
    stop: null,
};
function isNetworkAction(action) {
    return transports[action.action] !== null;
}
/** Null for an action that connects to nothing. */
function targetOf(action) {
    if (!isNetworkAction(action))
        return null;
    const host = action.action === 'grpc' ? null : action.host;
    return { transport: transports[action.action], host, port: action.port };
}


/***/ }),

/***/ 30291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   GN: () => (/* binding */ removeDotSegments),
/* harmony export */   Lx: () => (/* binding */ hasControls),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   Vy: () => (/* binding */ encodeLiteralPath),
/* harmony export */   XX: () => (/* binding */ encodeQuery),
/* harmony export */   pv: () => (/* binding */ toByteString),
/* harmony export */   qL: () => (/* binding */ fromByteString)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/**
 * URL references, taken apart and put together as Go's net/url does it, because that is what the
 * kubelet sends. The WHATWG `URL` class is no help here: it resolves `..`, turns `\` into `/`,
 * drops tabs, and refuses some ports.
 *
 * All texts here are byte strings: each character is one byte, U+0000 to U+00FF.
 */

/** The UTF-8 bytes of a text, as a byte string. */
function toByteString(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** The text of a byte string: UTF-8 where it is that, else each byte as its Latin-1 character. */
function fromByteString(bytes) {
    const buffer = Buffer.from(bytes, 'latin1');
    const text = buffer.toString('utf8');
    return Buffer.from(text, 'utf8').equals(buffer) ? text : bytes;
}
/** Whether there are ASCII control characters in a text. */
function hasControls(text) {
    return Array.from(text).some((character) => character < ' ' || character === '\x7f');
}
/** Null when it is no URL reference. The fragment is dropped, for it is never sent. */
function parseReference(bytes) {
    const { before, after: fragment } = cut(bytes, '#');
    if (hasBrokenEscape(fragment ?? ''))
        return null;
    if (hasControls(before))
        return null;
    if (before.startsWith(':'))
        return null;
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(before)?.[1] ?? null;
    const { before: rest, after: query } = cut(scheme === null ? before : before.slice(scheme.length + 1), '?');
    const parts = splitHierarchy(rest, scheme !== null);
    return parts === null ? null : { scheme: scheme?.toLowerCase() ?? null, query, ...parts };
}
function splitHierarchy(rest, hasScheme) {
    if (!rest.startsWith('/')) {
        if (hasScheme)
            return { authority: null, opaque: rest, path: '' };
        if (cut(rest, '/').before.includes(':'))
            return null;
    }
    if (!rest.startsWith('//') || (rest.startsWith('///') && !hasScheme)) {
        return hasBrokenEscape(rest) ? null : { authority: null, opaque: '', path: rest };
    }
    const end = rest.indexOf('/', 2);
    const authority = parseAuthority(end === -1 ? rest.slice(2) : rest.slice(2, end));
    const path = end === -1 ? '' : rest.slice(end);
    return authority === null || hasBrokenEscape(path) ? null : { authority, opaque: '', path };
}
function parseAuthority(text) {
    const at = text.lastIndexOf('@');
    const userInfo = at === -1 ? null : text.slice(0, at);
    if (userInfo !== null) {
        if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(userInfo))
            return null;
        if (hasBrokenEscape(userInfo))
            return null;
    }
    const host = parseHost(text.slice(at + 1));
    return host === null ? null : { hasUserInfo: userInfo !== null, ...host };
}
function parseHost(text) {
    if (text.startsWith('['))
        return parseAddressLiteral(text);
    const colon = text.lastIndexOf(':');
    const host = colon === -1 ? text : text.slice(0, colon);
    const port = colon === -1 ? '' : text.slice(colon + 1);
    return isHostText(host) && !host.includes('[') && isPort(port) ? { host, port } : null;
}
/** `[::1]:80`; a zone is written `[fe80::1%25eth0]`. */
function parseAddressLiteral(text) {
    const parts = /^\[(.*)\](?::([0-9]*))?$/.exec(text);
    const { before: address, after: zone } = cut(parts?.[1] ?? '', '%25');
    if (!(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address) || !isZone(zone))
        return null;
    return { host: zone === null ? address : `${address}%${zone}`, port: parts?.[2] ?? '' };
}
function isPort(text) {
    return /^[0-9]*$/.test(text);
}
/** Escapes are for bytes outside ASCII only, and for the percent sign itself. */
function isHostText(text) {
    return /^(?:[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"\x80-\xff]|%25|%[89A-Fa-f][0-9A-Fa-f])*$/.test(text);
}
/** An interface's name; rarer ones could be escaped, which no server does. */
function isZone(zone) {
    return zone === null || /^[A-Za-z0-9\-_.~]+$/.test(zone);
}
/** The path as it is sent: unchanged when validly encoded, else decoded and encoded again. */
function encodePath(path) {
    if (/^(?:[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]]|%[0-9A-Fa-f]{2})*$/.test(path))
        return path;
    return encodeLiteralPath(decodeEscapes(path));
}
/** Percent-encodes every byte that has no place or a meaning of its own in a path. */
function encodeLiteralPath(bytes) {
    return bytes.replace(/[^A-Za-z0-9\-_.~$&+,/:;=@]/g, escapeByte);
}
/** Go sends a query as it is; blanks and bytes outside ASCII would make a malformed request. */
function encodeQuery(query) {
    return query.replace(/[^\x21-\x7e]/g, escapeByte);
}
/**
 * Removes `.` and `..` from a path that starts with a slash, as Go resolves redirects. An empty
 * segment goes too where `..` has just led back to the root.
 */
function removeDotSegments(path) {
    const kept = [];
    const segments = path.split('/');
    for (const segment of segments) {
        if (segment === '..')
            leave(kept);
        else if (segment !== '.')
            kept.push(segment);
        else if (kept.length === 0)
            kept.push('');
    }
    const last = segments.at(-1);
    const directory = last === '.' || last === '..' ? '/' : '';
    const joined = kept.join('/') + directory;
    return joined.startsWith('/') ? joined : `/${joined}`;
}
function leave(directories) {
    directories.pop();
    if (directories.length === 1 && directories[0] === '')
        directories.pop();
}
function cut(text, mark) {
    const at = text.indexOf(mark);
    return at === -1
        ? { before: text, after: null }
        : { before: text.slice(0, at), after: text.slice(at + 1) };
}
function hasBrokenEscape(text) {
    return /%(?![0-9A-Fa-f]{2})/.test(text);
}
function decodeEscapes(text) {
    return text.replace(/%([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
function escapeByte(byte) {
    return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
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

/***/ 38296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ executors),
/* harmony export */   R: () => (/* binding */ isStaticAction)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16329);

const executors = ['owner', 'group', 'other', 'any'];
/** Whether an action asks an image that is read, and no container. */
function isStaticAction(action) {
    return _model_js__WEBPACK_IMPORTED_MODULE_0__/* .staticActions */ .Uk.some((name) => name === action.action);
}


/***/ }),

/***/ 39197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readMode),
/* harmony export */   v: () => (/* binding */ describeMode)
/* harmony export */ });
/** What the first letters of a mode mean, as `ls` and Go's `FileMode` write them. */
const kinds = new Map([
    ['-', 'file'],
    ['d', 'directory'],
    ['l', 'link'],
    ['L', 'link'],
    ['b', 'block-device'],
    ['D', 'block-device'],
    ['c', 'character-device'],
    ['Dc', 'character-device'],
    ['p', 'pipe'],
    ['s', 'socket'],
    ['S', 'socket'],
]);
/** Bits that Go writes before the others, and `ls` in the place of an `x`. */
const special = new Map([
    ['u', 0o4000],
    ['g', 0o2000],
    ['t', 0o1000],
]);
/** Reads `0644`, `-rw-r--r--` as `ls` writes it, and Go's `dtrwxrwxrwx`; null for anything else. */
function readMode(written) {
    if (/^0?[0-7]{3}$|^[0-7]{4}$/.test(written)) {
        return { written, mode: Number.parseInt(written, 8), kind: null };
    }
    const [, letters = '', permissions] = /^([a-zA-Z-]{1,5})([rwxsStT-]{9})$/.exec(written) ?? [];
    if (permissions === undefined)
        return null;
    const bits = readPermissions(permissions);
    const [flags, others] = [[...letters.matchAll(/[ugt]/g)], letters.replaceAll(/[ugt]/g, '')];
    const kind = kinds.get(others === '' ? '-' : others);
    if (bits === null || kind === undefined)
        return null;
    const mode = flags.reduce((sum, [letter]) => sum | (special.get(letter) ?? 0), bits);
    return { written, mode, kind };
}
/** Nine letters, three for each of owner, group and others. */
function readPermissions(text) {
    let mode = 0;
    for (const [at, letter] of Array.from(text).entries()) {
        if (letter === '-')
            continue;
        const bit = 0o400 >> at;
        const set = at === 2 ? 0o4000 : at === 5 ? 0o2000 : 0o1000;
        const isExecute = at % 3 === 2;
        const isSpecial = at === 8 ? 'tT' : 'sS';
        if (letter === 'rwx'.charAt(at % 3))
            mode |= bit;
        else if (isExecute && letter === isSpecial.charAt(0))
            mode |= bit | set;
        else if (isExecute && letter === isSpecial.charAt(1))
            mode |= set;
        else
            return null;
    }
    return mode;
}
const letters = {
    file: '-',
    directory: 'd',
    link: 'l',
    'character-device': 'c',
    'block-device': 'b',
    pipe: 'p',
    socket: 's',
};
/** As `stat` shows it: `0644 (-rw-r--r--)`. */
function describeMode(mode, kind) {
    const permissions = Array.from('rwxrwxrwx', (letter, at) => (mode & (0o400 >> at)) === 0 ? '-' : letter);
    for (const [at, bit, low, high] of [
        [2, 0o4000, 's', 'S'],
        [5, 0o2000, 's', 'S'],
        [8, 0o1000, 't', 'T'],
    ]) {
        if ((mode & bit) !== 0)
            permissions[at] = permissions[at] === 'x' ? low : high;
    }
    const octal = mode.toString(8).padStart(4, '0');
    return `${octal} (${letters[kind]}${permissions.join('')})`;
}


/***/ }),

/***/ 83435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readSize),
/* harmony export */   j: () => (/* binding */ describeSize)
/* harmony export */ });
const units = new Map([
    ['', 1],
    ['k', 1e3],
    ['M', 1e6],
    ['G', 1e9],
    ['T', 1e12],
    ['Ki', 2 ** 10],
    ['Mi', 2 ** 20],
    ['Gi', 2 ** 30],
    ['Ti', 2 ** 40],
]);
/** A quantity of bytes as Kubernetes writes it: `500Mi`, `1.5G`, `4096`; null for anything else. */
function readSize(written) {
    const [, number, unit = ''] = /^(\d{1,15}(?:\.\d{1,6})?)([kMGT]i?|Ki)?$/.exec(written) ?? [];
    const factor = units.get(unit);
    if (number === undefined || factor === undefined)
        return null;
    const bytes = Math.floor(Number(number) * factor);
    return Number.isSafeInteger(bytes) ? { written, bytes } : null;
}
/** `812 bytes`, `4.0 MiB`. */
function describeSize(bytes) {
    if (bytes < 2 ** 10)
        return `${bytes} bytes`;
    const [unit, factor] = bytes < 2 ** 20
        ? ['KiB', 2 ** 10]
        : bytes < 2 ** 30
            ? ['MiB', 2 ** 20]
            : ['GiB', 2 ** 30];
    return `${(bytes / factor).toFixed(1)} ${unit} (${bytes} bytes)`;
}


/***/ }),

/***/ 2101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ isAttempted),
/* harmony export */   Xu: () => (/* binding */ isLogCheck),
/* harmony export */   jL: () => (/* binding */ isStaticCheck),
/* harmony export */   zI: () => (/* binding */ isStopCheck)
/* harmony export */ });
function isStaticCheck(check) {
    return check.timing === null;
}
function isAttempted(check) {
    return check.action.action !== 'log' && check.action.action !== 'stop';
}
function isLogCheck(check) {
    return check.action.action === 'log';
}
function isStopCheck(check) {
    return check.action.action === 'stop';
}


/***/ }),

/***/ 4194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ resolvePort),
/* harmony export */   ku: () => (/* binding */ namedPorts),
/* harmony export */   p8: () => (/* binding */ portNameProblems),
/* harmony export */   q3: () => (/* binding */ asksContainer)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78341);
/* harmony import */ var _probe_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97341);
/* harmony import */ var _static_checks_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38296);



function namedPorts(ports) {
    return new Map(ports.flatMap(({ name, port }) => (name === undefined ? [] : [[name, port]])));
}
/** A number, a port's name, or digits in quotes, in Kubernetes' order; null for none of them. */
function resolvePort(port, ports) {
    return typeof port === 'number' ? port : (ports.get(port) ?? numberIn(port));
}
/** Whether an action connects to a port of the container; one with a host of its own does not. */
function asksContainer(action) {
    return !(0,_static_checks_action_js__WEBPACK_IMPORTED_MODULE_1__/* .isStaticAction */ .R)(action) && (0,_probe_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetOf */ .$)(action)?.host === null;
}
function numberIn(text) {
    const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return number >= 1 && number <= 65_535 ? number : null;
}
/**
 * Names that no port has, and names that two ports have. Reads the document as it was written, so
 * that these are told together with everything else that is wrong with it.
 */
function portNameProblems(document) {
    const names = itemsAt(document.value, 'ports').map((port) => (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(port, 'name'));
    const repeated = names.flatMap((name, index) => typeof name !== 'string' || names.indexOf(name) === index
        ? []
        : [
            {
                code: 'port-name',
                message: `ports[${index}].name: an earlier port is named "${name}" too`,
                location: document.locate(['ports', index, 'name']),
            },
        ]);
    const checks = itemsAt(document.value, 'checks');
    const unknown = checks.flatMap((check, index) => ['httpGet', 'tcpSocket'].flatMap((action) => {
        const port = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(check, 'probe'), action), 'port');
        if (typeof port !== 'string' || names.includes(port) || numberIn(port) !== null)
            return [];
        return [
            {
                code: 'port-name',
                message: `checks[${index}].probe.${action}.port: no port of this manifest is named "${port}"`,
                location: document.locate(['checks', index, 'probe', action, 'port']),
                hint: 'give a number, or name a port in ports',
            },
        ];
    }));
    return [...repeated, ...unknown];
}
function itemsAt(value, name) {
    const items = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(value, name);
    return Array.isArray(items) ? items : [];
}


/***/ }),

/***/ 4758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ int32),
/* harmony export */   JX: () => (/* binding */ portNumber),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Uq: () => (/* binding */ filledText),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   d_: () => (/* binding */ numberOr),
/* harmony export */   dw: () => (/* binding */ switchedOff),
/* harmony export */   ef: () => (/* binding */ textOrNull),
/* harmony export */   gP: () => (/* binding */ lacking),
/* harmony export */   lq: () => (/* binding */ isFilled),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   mT: () => (/* binding */ environmentVariable),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/** What the fields of a manifest are made of. */


const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const isFilled = (value) => (value ?? '') !== '';
const filledText = text.min(1, 'must not be empty');
/** A key that is there with nothing behind it means the same as one that is not there, as in Go. */
const optionalText = text.nullish().transform((value) => value ?? '');
const textOrNull = text.nullish().transform((value) => (isFilled(value) ? value : null));
const listOf = (item) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item)
    .nullish()
    .transform((value) => value ?? []);
const switchedOff = zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
    .nullish()
    .transform((value) => value ?? false);
/** What is told of a mapping that says too little: not beside a key that is misspelt, which is told anyway. */
const lacking = (message) => ({
    message,
    when: ({ issues }) => issues.length === 0,
});
const int32 = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().max(2_147_483_647);
const numberOr = (number, otherwise) => number.nullish().transform((value) => value ?? otherwise);
const portNumber = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(65_535);
const environmentVariable = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: text.regex(/^[^=\0]+$/, 'must be a name without = in it'),
    value: text
        .refine((value) => !value.includes('\0'), 'must not hold a NUL character')
        .nullish()
        .transform((value) => value ?? ''),
    secret: switchedOff,
})
    .refine(({ value, secret }) => !secret || value.length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.characters, `must have at most ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.characters} characters to be a secret`);
const noDuration = 'must be a length of time: seconds, or 500ms, 30s, 4m, 1m30s; at most 24 hours';
/** A length of time, `240` or `1m30s`, in milliseconds. */
const duration = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), text]).transform((written, context) => {
    const milliseconds = typeof written === 'number' ? written * 1000 : readDuration(written);
    if (milliseconds > 0 && milliseconds <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g2.longest)
        return milliseconds;
    context.addIssue({ code: 'custom', message: noDuration });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
});
const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** In milliseconds; 0 for what is none. */
function readDuration(written) {
    if (/^\d{1,9}(?:\.\d{1,3})?$/.test(written))
        return Number(written) * 1000;
    if (!/^(?:\d{1,9}(?:\.\d{1,3})?(?:ms|s|m|h)){1,4}$/.test(written))
        return 0;
    const parts = written.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g);
    return [...parts].reduce((sum, [, number, unit = '']) => sum + Number(number) * (units[unit] ?? 0), 0);
}


/***/ }),

/***/ 64376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ probe),
  c: () => (/* binding */ waitsForStart)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./src/model.ts + 7 modules
var model = __webpack_require__(16329);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
;// CONCATENATED MODULE: ./src/probe/signals.ts
/** Signals that a process may heed, by their names on Linux; KILL and STOP it cannot. */
const signals = [
    ...['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP', 'SIGUSR1', 'SIGUSR2', 'SIGWINCH'],
    ...['SIGPWR', 'SIGALRM', 'SIGABRT', 'SIGPIPE', 'SIGCONT', 'SIGTSTP'],
];

;// CONCATENATED MODULE: ./src/image/files/image-files.ts
const fileKinds = [
    ...['file', 'directory', 'link', 'character-device', 'block-device'],
    ...['pipe', 'socket'],
];

// EXTERNAL MODULE: ./src/registry/platform.ts
var platform = __webpack_require__(8688);
// EXTERNAL MODULE: ./src/static-checks/action.ts
var action = __webpack_require__(38296);
// EXTERNAL MODULE: ./src/static-checks/mode.ts
var mode = __webpack_require__(39197);
// EXTERNAL MODULE: ./src/static-checks/size.ts
var size = __webpack_require__(83435);
// EXTERNAL MODULE: ./src/validator/schema/parts.ts
var parts = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/validator/static-schema.ts
/** What a probe may ask of an image without running it: extensions of Container Canary's manifest. */







const static_schema_text = schemas/* string */.YjP();
const filled = static_schema_text.min(1, 'must not be empty');
const count = schemas/* int */.Whr().min(0).max(2_147_483_647);
const absolutePath = static_schema_text
    .regex(/^\//, 'must be an absolute path in the image')
    .refine((path) => !path.includes('\0'), 'must not hold a NUL character');
const patterns = schemas/* array */.YOg(filled).min(1, 'must name a regular expression');
/** What a text is to hold, and what not. */
const textPatterns = schemas/* strictObject */.rej({ matches: schemas/* exactOptional */.yqP(patterns), excludes: schemas/* exactOptional */.yqP(patterns) })
    .refine(({ matches, excludes }) => matches !== undefined || excludes !== undefined, (0,parts/* lacking */.gP)('must have matches or excludes'))
    .transform(({ matches = [], excludes = [] }) => ({ matches, excludes }));
const exactly = static_schema_text.transform((value) => ({ kind: 'exactly', text: value }));
const expectedMapping = schemas/* strictObject */.rej({
    matches: schemas/* exactOptional */.yqP(patterns),
    excludes: schemas/* exactOptional */.yqP(patterns),
    exists: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY()),
})
    .refine(({ matches, excludes, exists }) => (matches !== undefined || excludes !== undefined) !== (exists !== undefined), (0,parts/* lacking */.gP)('must have exists, or matches and excludes'))
    .transform(({ matches = [], excludes = [], exists }) => exists === undefined ? { kind: 'patterns', matches, excludes } : { kind: 'exists', exists });
const expectedText = schemas/* union */.KCZ([exactly, expectedMapping]);
/** Names and what their values are to be, in the order of the document. */
const expectedVariables = schemas/* record */.g1P(static_schema_text, expectedText)
    .transform((record) => Object.entries(record).map(([name, expected]) => ({ name, expected })))
    .refine((variables) => variables.length > 0, 'must have a name');
const portNumber = schemas/* int */.Whr().min(1).max(65_535);
const numberedPort = portNumber.transform((port) => ({ port, protocol: null }));
const writtenPort = static_schema_text.transform((written, context) => {
    const [, digits, protocol] = /^(\d{1,5})(?:\/(tcp|udp|sctp))?$/i.exec(written) ?? [];
    const port = Number(digits);
    if (port >= 1 && port <= 65_535)
        return { port, protocol: protocolOf(protocol) };
    context.addIssue({ code: 'custom', message: 'must be a port such as 8080 or 53/udp' });
    return core/* NEVER */.tm;
});
function protocolOf(written) {
    const lower = written?.toLowerCase();
    return lower === 'tcp' || lower === 'udp' || lower === 'sctp' ? lower : null;
}
const ports = schemas/* array */.YOg(schemas/* union */.KCZ([numberedPort, writtenPort])).min(1, 'must name a port');
const paths = schemas/* array */.YOg(absolutePath).min(1, 'must name a path');
const static_schema_size = schemas/* union */.KCZ([
    count.transform((bytes) => ({ written: String(bytes), bytes })),
    static_schema_text.transform((written, context) => {
        const read = (0,size/* readSize */.i)(written);
        if (read !== null)
            return read;
        const message = 'must be a number of bytes such as 500Mi, 1G or 4096';
        context.addIssue({ code: 'custom', message });
        return core/* NEVER */.tm;
    }),
]);
const static_schema_platform = static_schema_text.refine(isPlatform, 'must be os/architecture[/variant], such as linux/arm64');
function isPlatform(written) {
    if (!written.includes('/'))
        return false;
    try {
        (0,platform/* parsePlatform */.FL)(written, '');
        return true;
    }
    catch {
        return false;
    }
}
const isTrue = schemas/* literal */.euz(true, 'must be true, or left out');
const imageProbe = schemas/* strictObject */.rej({
    entrypoint: schemas/* exactOptional */.yqP(schemas/* array */.YOg(static_schema_text)),
    cmd: schemas/* exactOptional */.yqP(schemas/* array */.YOg(static_schema_text)),
    hasCommand: schemas/* exactOptional */.yqP(isTrue),
    user: schemas/* exactOptional */.yqP(expectedText),
    userIsNumeric: schemas/* exactOptional */.yqP(isTrue),
    env: schemas/* exactOptional */.yqP(expectedVariables),
    labels: schemas/* exactOptional */.yqP(expectedVariables),
    exposedPorts: schemas/* exactOptional */.yqP(ports),
    notExposedPorts: schemas/* exactOptional */.yqP(ports),
    unprivilegedPorts: schemas/* exactOptional */.yqP(isTrue),
    volumes: schemas/* exactOptional */.yqP(paths),
    notVolumes: schemas/* exactOptional */.yqP(paths),
    noVolumes: schemas/* exactOptional */.yqP(isTrue),
    workingDir: schemas/* exactOptional */.yqP(expectedText),
    stopSignal: schemas/* exactOptional */.yqP(expectedText),
    platform: schemas/* exactOptional */.yqP(static_schema_platform),
    maxSize: schemas/* exactOptional */.yqP(static_schema_size),
    maxLayers: schemas/* exactOptional */.yqP(count),
})
    .refine((value) => Object.keys(value).length > 0, (0,parts/* lacking */.gP)('must ask for something, such as user'));
const static_schema_mode = static_schema_text.transform((written, context) => {
    const read = (0,mode/* readMode */.E)(written);
    if (read !== null)
        return read;
    const message = "must be a mode such as '0644' or -rw-r--r--";
    context.addIssue({ code: 'custom', message });
    return core/* NEVER */.tm;
});
/** What can be said of a file that is there only. */
const ofFiles = [
    ...['type', 'mode', 'uid', 'gid', 'owner', 'group', 'maxSize', 'sha256'],
    ...['contentMatches', 'contentExcludes', 'executableBy'],
];
const fileName = filled.regex(/^[^/\0]+$/, 'must be the name of a file, without a slash');
const eachDirectory = schemas/* strictObject */.rej({ file: fileName, except: schemas/* exactOptional */.yqP(schemas/* array */.YOg(fileName)) })
    .transform(({ file, except = [] }) => ({ file, except }));
const fileProbe = schemas/* strictObject */.rej({
    path: static_schema_text.refine((path) => !path.includes('\0'), 'must not hold a NUL character'),
    expandPath: schemas/* exactOptional */.yqP(isTrue),
    eachDirectory: schemas/* exactOptional */.yqP(eachDirectory),
    exists: schemas/* boolean */.zMY().default(true),
    followLinks: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY()),
    type: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(fileKinds)),
    mode: schemas/* exactOptional */.yqP(static_schema_mode),
    uid: schemas/* exactOptional */.yqP(count),
    gid: schemas/* exactOptional */.yqP(count),
    owner: schemas/* exactOptional */.yqP(filled),
    group: schemas/* exactOptional */.yqP(filled),
    maxSize: schemas/* exactOptional */.yqP(static_schema_size),
    sha256: schemas/* exactOptional */.yqP(static_schema_text.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits, in lower case')),
    contentMatches: schemas/* exactOptional */.yqP(patterns),
    contentExcludes: schemas/* exactOptional */.yqP(patterns),
    executableBy: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(action/* executors */.B)),
})
    .superRefine((value, context) => {
    const refuse = (key, message) => {
        context.addIssue({ code: 'custom', path: [key], message });
    };
    if (!value.path.startsWith('/') && !(value.expandPath === true && /^\$./.test(value.path))) {
        refuse('path', 'must be an absolute path in the image');
    }
    if (!value.exists) {
        for (const key of ofFiles.filter((one) => value[one] !== undefined)) {
            refuse(key, 'must be left out: nothing may be there (exists: false)');
        }
    }
    if (value.type === 'link' && value.followLinks === true) {
        refuse('followLinks', 'must not be true: where links are followed, none is found');
    }
})
    .transform(({ followLinks, ...value }) => ({
    ...value,
    followLinks: followLinks ?? value.type !== 'link',
}));
const programProbe = schemas/* strictObject */.rej({
    name: filled.refine((name) => !name.includes('\0'), 'must not hold a NUL character'),
});

// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
;// CONCATENATED MODULE: ./src/validator/schema/exec.ts
/** A command in a container, and what may be around it in one of its own. */




const commandLine = schemas/* array */.YOg(parts/* text */.Qq).min(1, 'must name a command');
const steps = (0,parts/* listOf */.c3)(commandLine).pipe(schemas/* array */.YOg(commandLine).max(limits/* isolatedLimits */.WZ.steps));
/** What a command may have around it that has a container of its own. */
const isolation = {
    setup: steps,
    teardown: steps,
    env: (0,parts/* listOf */.c3)(parts/* environmentVariable */.mT),
    workingDir: parts/* text */.Qq
        .regex(/^\//, 'must be an absolute path in the container')
        .nullish()
        .transform((value) => value ?? null),
    user: parts/* textOrNull */.ef,
    expand: parts/* switchedOff */.dw,
};
const isolationKeys = ['setup', 'teardown', 'env', 'workingDir', 'user', 'expand'];
const exec = schemas/* strictObject */.rej({
    command: commandLine,
    exitCode: schemas/* exactOptional */.yqP(schemas/* int */.Whr().min(0).max(255)),
    stdout: schemas/* exactOptional */.yqP(textPatterns),
    stderr: schemas/* exactOptional */.yqP(textPatterns),
    isolated: parts/* switchedOff */.dw,
    ...isolation,
})
    .superRefine(({ isolated, ...fields }, context) => {
    if (isolated)
        return;
    for (const key of isolationKeys) {
        const value = fields[key];
        if (value === null || value === false || (Array.isArray(value) && value.length === 0))
            continue;
        const message = 'must have isolated: true beside it: it is for a container of its own';
        context.addIssue({ code: 'custom', path: [key], message });
    }
});

;// CONCATENATED MODULE: ./src/probe/http-method.ts
/** What a request may ask for. */
const httpMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

// EXTERNAL MODULE: ./src/probe/json-pointer.ts
var json_pointer = __webpack_require__(60862);
// EXTERNAL MODULE: ./src/probe/request-headers.ts
var request_headers = __webpack_require__(52292);
;// CONCATENATED MODULE: ./src/validator/schema/http-get.ts
/** A request of HTTP, and what its answer has to be. All but a GET that passes by its status is ours. */






const probedPort = schemas/* union */.KCZ([parts/* portNumber */.JX, parts/* text */.Qq]);
/** @param problemOf why such a header could never be sent, or never be received; null: it could */
const headersWithout = (problemOf) => (0,parts/* listOf */.c3)(schemas/* strictObject */.rej({ name: parts/* text */.Qq, value: parts/* optionalText */.mR }).superRefine((header, context) => {
    const message = problemOf(header);
    if (message !== null)
        context.addIssue({ code: 'custom', message });
}));
/** What JSON can say, and every reader of it takes for the same. */
const json = schemas/* custom */.IeY((value) => value !== undefined)
    .superRefine((value, context) => {
    const fault = faultIn(value);
    if (fault !== null)
        context.addIssue({ code: 'custom', ...fault });
});
function faultIn(value) {
    const here = (message) => ({ path: [], message });
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            return here('must be a number that JSON has');
        if (!Number.isInteger(value) || Number.isSafeInteger(value))
            return null;
        return here('must be at most 9007199254740991: JSON does not keep larger whole numbers apart');
    }
    if (typeof value === 'bigint')
        return here('must be a number that JSON has');
    if (typeof value !== 'object' || value === null)
        return null;
    const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [step, inner] of steps) {
        const fault = faultIn(inner);
        if (fault !== null)
            return { ...fault, path: [step, ...fault.path] };
    }
    return null;
}
const structured = schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), json), schemas/* array */.YOg(json)]);
const tooLong = `must have at most ${limits/* probeLimits */.Lj.requestBody} bytes, as it is sent`;
const requestBody = schemas/* union */.KCZ([
    parts/* text */.Qq.transform((content) => ({ kind: 'text', text: content })),
    structured.transform((content) => ({
        kind: 'json',
        text: JSON.stringify(content),
    })),
])
    .refine((body) => Buffer.byteLength(body.text) <= limits/* probeLimits */.Lj.requestBody, tooLong);
const statusNumber = schemas/* int */.Whr().min(100).max(599);
const oneStatus = schemas/* union */.KCZ([
    statusNumber.transform((status) => ({ first: status, last: status })),
    parts/* text */.Qq.transform((written, context) => {
        const [, first, last = first] = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(written) ?? [];
        if (first === undefined) {
            const message = 'must be a status such as 404, or a range such as 200-299';
            context.addIssue({ code: 'custom', message });
            return core/* NEVER */.tm;
        }
        if (Number(first) > Number(last)) {
            const message = `must be written from the smaller to the larger: ${last}-${first}`;
            context.addIssue({ code: 'custom', message });
            return core/* NEVER */.tm;
        }
        return { first: Number(first), last: Number(last) };
    }),
]);
const responseStatus = schemas/* union */.KCZ([
    schemas/* array */.YOg(oneStatus).min(1, 'must name a status'),
    oneStatus.transform((range) => [range]),
]);
const http_get_patterns = schemas/* union */.KCZ([
    schemas/* array */.YOg(parts/* filledText */.Uq).min(1, 'must name a regular expression'),
    parts/* filledText */.Uq.transform((pattern) => [pattern]),
]);
const pointers = schemas/* record */.g1P(schemas/* string */.YjP(), json)
    .superRefine((wanted, context) => {
    for (const pointer of Object.keys(wanted).filter((one) => !(0,json_pointer/* isPointer */._V)(one))) {
        const message = 'must be a JSON Pointer (RFC 6901), such as /data/0/id';
        context.addIssue({ code: 'custom', path: [pointer], message });
    }
})
    .transform((wanted) => Object.entries(wanted).map(([pointer, value]) => ({ pointer, value })))
    .refine((wanted) => wanted.length > 0, 'must name a place');
const responseBody = schemas/* strictObject */.rej({
    matches: schemas/* exactOptional */.yqP(http_get_patterns),
    excludes: schemas/* exactOptional */.yqP(http_get_patterns),
    json: schemas/* exactOptional */.yqP(pointers),
})
    .refine((body) => Object.keys(body).length > 0, (0,parts/* lacking */.gP)('must have matches, excludes or json'))
    .transform(({ matches = [], excludes = [], json: wanted = [] }) => ({
    ...{ matches, excludes, json: wanted },
}));
const httpGet = schemas/* strictObject */.rej({
    path: parts/* optionalText */.mR,
    port: probedPort,
    host: parts/* textOrNull */.ef,
    scheme: schemas/* string */.YjP()
        .nullish()
        .transform((value) => ((0,parts/* isFilled */.lq)(value) ? value : 'HTTP'))
        .pipe(schemas/* enum */.k5n(['HTTP', 'HTTPS'], 'must be HTTP or HTTPS')),
    httpHeaders: headersWithout(request_headers/* headerProblem */.b2),
    responseHttpHeaders: headersWithout(request_headers/* responseHeaderProblem */.U2),
    method: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(httpMethods)),
    body: schemas/* exactOptional */.yqP(requestBody),
    responseStatus: schemas/* exactOptional */.yqP(responseStatus),
    followRedirects: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY()),
    responseBody: schemas/* exactOptional */.yqP(responseBody),
    tlsVerify: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY()),
})
    .superRefine(({ method = 'GET', scheme, body, responseBody: wanted, tlsVerify }, context) => {
    const refuse = (key, message) => {
        context.addIssue({ code: 'custom', path: [key], message });
    };
    if (body !== undefined && (method === 'GET' || method === 'HEAD')) {
        refuse('body', `must be left out: a ${method} has none; method: POST may be what you want`);
    }
    if (wanted !== undefined && method === 'HEAD') {
        refuse('responseBody', 'must be left out: the answer to a HEAD has no body');
    }
    if (tlsVerify === true && scheme === 'HTTP') {
        refuse('tlsVerify', 'must have scheme: HTTPS beside it: without TLS there is no certificate');
    }
});

;// CONCATENATED MODULE: ./src/validator/schema/probe.ts
/** What a check asks, and when. */









const secondsOr = (otherwise) => (0,parts/* numberOr */.d_)(parts/* int32 */.HA.min(0), otherwise);
const threshold = (0,parts/* numberOr */.d_)(parts/* int32 */.HA.min(1), 1);
const tcpSocket = schemas/* strictObject */.rej({ port: probedPort, host: parts/* textOrNull */.ef });
const grpc = schemas/* strictObject */.rej({ port: parts/* portNumber */.JX, service: parts/* optionalText */.mR });
const log = schemas/* strictObject */.rej({
    matches: parts/* filledText */.Uq,
    stream: schemas/* enum */.k5n(['stdout', 'stderr', 'both']).default('both'),
    within: schemas/* exactOptional */.yqP(parts/* duration */.p0),
});
const exitCode = schemas/* int */.Whr().min(0).max(255);
const exitCodes = schemas/* union */.KCZ([
    parts/* text */.Qq.transform((written, context) => {
        if (written === 'any')
            return null;
        const message = 'must be any, an exit code, or a list of them';
        context.addIssue({ code: 'custom', message });
        return core/* NEVER */.tm;
    }),
    exitCode.transform((code) => [code]),
    schemas/* array */.YOg(exitCode).min(1, 'must name an exit code'),
]);
const signal = parts/* text */.Qq.transform((written, context) => {
    const name = `SIG${written.toUpperCase().replace(/^SIG/, '')}`;
    const found = signals.find((one) => one === name);
    if (found !== undefined)
        return found;
    const message = 'must be a signal that a process can heed, such as TERM, INT or QUIT';
    context.addIssue({ code: 'custom', message });
    return core/* NEVER */.tm;
});
const stop = schemas/* strictObject */.rej({
    signal: schemas/* exactOptional */.yqP(signal),
    grace: parts/* duration */.p0.default(30_000),
    exitCode: exitCodes.default(null),
    reaped: parts/* switchedOff */.dw,
})
    .transform(({ signal: asked, grace, exitCode: codes, reaped }) => ({
    ...{ signal: asked ?? null, grace, exitCodes: codes, reaped },
}));
const optionalAction = (action) => action.nullish().transform((value) => value ?? undefined);
const probe = schemas/* strictObject */.rej({
    exec: optionalAction(exec),
    httpGet: optionalAction(httpGet),
    tcpSocket: optionalAction(tcpSocket),
    grpc: optionalAction(grpc),
    log: optionalAction(log),
    stop: optionalAction(stop),
    image: optionalAction(imageProbe),
    file: optionalAction(fileProbe),
    program: optionalAction(programProbe),
    initialDelaySeconds: secondsOr(0),
    timeoutSeconds: secondsOr(30),
    periodSeconds: secondsOr(1),
    successThreshold: threshold,
    failureThreshold: threshold,
    terminationGracePeriodSeconds: secondsOr(30),
    startWithin: schemas/* exactOptional */.yqP(parts/* duration */.p0),
})
    .superRefine((value, context) => {
    const actions = model/* checkActions */.mZ.filter((action) => value[action] !== undefined);
    if (actions.length === 1)
        return;
    context.addIssue({
        code: 'custom',
        message: actions.length === 0
            ? `must have an action: ${(0,options/* either */.gP)(model/* checkActions */.mZ)}`
            : `must have one action, has ${actions.join(' and ')}`,
    });
})
    .superRefine((value, context) => {
    const { startWithin, failureThreshold, initialDelaySeconds, exec: command } = value;
    if (startWithin === undefined)
        return;
    const refuse = (message) => {
        context.addIssue({ code: 'custom', path: ['startWithin'], message });
    };
    if (failureThreshold > 1) {
        refuse('must not stand beside failureThreshold: until then no failure counts, then the first');
    }
    if (startWithin <= initialDelaySeconds * 1000) {
        refuse('must be longer than initialDelaySeconds: both count from the start of the container');
    }
    if (command?.isolated === true) {
        refuse('must be left out: a command with isolated: true waits for no start');
    }
    if (value.log?.within !== undefined) {
        refuse('must be left out: log.within says how long the line is waited for');
    }
});
/** Whether the default of a whole document is for a check: it waits for something to start, and does not say how long. */
function waitsForStart(checked) {
    const { httpGet: get, tcpSocket: connection, grpc: health, log: line } = checked;
    const isWaiting = (get ?? connection ?? health ?? line) !== undefined;
    const saysItself = checked.startWithin !== undefined || line?.within !== undefined;
    return isWaiting && !saysItself && checked.failureThreshold === 1;
}


/***/ }),

/***/ 93460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ toCheck),
/* harmony export */   p: () => (/* binding */ onceWithin)
/* harmony export */ });
/* harmony import */ var _port_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4194);
/* harmony import */ var _schema_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64376);


/** A check of a document that was found to be right, ready to be made. */
function toCheck({ name, description, probe, optional }, index, { document, ports, startWithin }) {
    const path = ['checks', index];
    const base = { name, description, optional, location: document.locate(path) };
    const locateBelow = (action) => (below) => document.locate([...path, 'probe', action, ...below]);
    const asked = staticActionOf(probe);
    if (asked !== null) {
        return { ...base, locate: locateBelow(asked.action), action: asked, timing: null };
    }
    const watched = watchedActionOf(probe);
    const until = (0,_schema_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .waitsForStart */ .c)(probe) ? startWithin : probe.startWithin;
    if (watched?.action === 'log') {
        const timing = onceWithin(probe.log?.within ?? until);
        return { ...base, locate: locateBelow('log'), action: watched, timing };
    }
    if (watched?.action === 'stop') {
        const timing = { ...onceWithin(watched.grace), initialDelay: probe.initialDelaySeconds * 1000 };
        return { ...base, locate: locateBelow('stop'), action: watched, timing };
    }
    const action = probeActionOf(probe, ports);
    return { ...base, locate: locateBelow(action.action), action, timing: toTiming(probe, until) };
}
function staticActionOf({ image, file, program }) {
    if (image !== undefined)
        return { action: 'image', ...image };
    if (file !== undefined)
        return { action: 'file', ...file };
    return program === undefined ? null : { action: 'program', ...program };
}
function watchedActionOf({ log, stop }) {
    if (log !== undefined)
        return { action: 'log', matches: log.matches, stream: log.stream };
    return stop === undefined ? null : { action: 'stop', ...stop };
}
function probeActionOf(probe, ports) {
    const { exec, httpGet, tcpSocket, grpc } = probe;
    if (exec !== undefined)
        return execAction(exec);
    if (grpc !== undefined)
        return { action: 'grpc', ...grpc };
    const network = httpGet ?? tcpSocket;
    if (network === undefined)
        throw new Error('the schema lets no probe without an action pass');
    const port = (0,_port_names_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePort */ .UH)(network.port, ports);
    if (port === null)
        throw new Error('checkedManifest lets no unknown port name pass');
    const host = network.host ?? null;
    if (httpGet === undefined)
        return { action: 'tcpSocket', host, port };
    return httpAction(httpGet, port);
}
function httpAction(written, port) {
    return { action: 'httpGet', ...written, port };
}
function execAction({ command, isolated, ...around }) {
    const { setup, teardown, env, workingDir, user, expand, ...expected } = around;
    const action = { action: 'exec', command: commandOf(command), ...expected };
    if (!isolated)
        return action;
    return {
        ...action,
        isolated: {
            ...{ setup: setup.map(commandOf), teardown: teardown.map(commandOf), env, user },
            ...{ workingDirectory: workingDir, expands: expand },
        },
    };
}
function commandOf([program = '', ...rest]) {
    return [program, ...rest];
}
function toTiming(probe, startWithin) {
    return {
        initialDelay: probe.initialDelaySeconds * 1000,
        timeout: probe.timeoutSeconds * 1000,
        period: probe.periodSeconds * 1000,
        successThreshold: probe.successThreshold,
        failureThreshold: probe.failureThreshold,
        ...(startWithin === undefined ? {} : { startWithin }),
    };
}
/** How long a line of a log is waited for, where nobody says. */
const usualWait = 30_000;
/** Of what is waited for once. */
function onceWithin(within = usualWait) {
    const once = { initialDelay: 0, period: 0, successThreshold: 1, failureThreshold: 1 };
    return { ...once, timeout: within };
}


/***/ })

};
;