"use strict";
exports.id = 4652;
exports.ids = [4652,377,2292];
exports.modules = {

/***/ 6322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ deviceNameFault),
/* harmony export */   Fl: () => (/* binding */ formatQualifiedName),
/* harmony export */   X$: () => (/* binding */ splitKind),
/* harmony export */   Xj: () => (/* binding */ describeNameFault),
/* harmony export */   _C: () => (/* binding */ unportableNameParts),
/* harmony export */   dp: () => (/* binding */ isTooShortForEngines),
/* harmony export */   k: () => (/* binding */ vendorOrClassFault),
/* harmony export */   sg: () => (/* binding */ isDnsSubdomain),
/* harmony export */   yU: () => (/* binding */ splitQualifiedName),
/* harmony export */   z$: () => (/* binding */ parseQualifiedName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/**
 * Names of the Container Device Interface: `vendor/class=name`. Grammar as CDI's own parser enforces
 * it (package parser), which is laxer than the prose of the specification in some points and
 * stricter in others; {@link unportableNameParts} tells the difference.
 */

const letter = /^[A-Za-z]/;
const letterOrDigitAtEnd = /[A-Za-z0-9]$/;
const letterOrDigitAtStart = /^[A-Za-z0-9]/;
const insideVendorOrClass = /^[A-Za-z0-9_.-]*$/;
const insideDeviceName = /^[A-Za-z0-9_.:-]*$/;
const onlyAscii = /^[\0-\x7f]*$/;
/** Cuts at the first `=`, then at the first `/`. Vendor and class are empty when that fails. */
function splitQualifiedName(text) {
    const failed = { vendor: '', class: '', name: text };
    if (text === '' || text.startsWith('/'))
        return failed;
    const equals = text.indexOf('=');
    if (equals <= 0 || equals === text.length - 1)
        return failed;
    const kind = splitKind(text.slice(0, equals));
    if (kind.vendor === '')
        return failed;
    return { ...kind, name: text.slice(equals + 1) };
}
/** Cuts a kind (`vendor/class`) at the first `/`. The vendor is empty when there is none. */
function splitKind(kind) {
    const slash = kind.indexOf('/');
    if (slash <= 0 || slash === kind.length - 1)
        return { vendor: '', class: kind };
    return { vendor: kind.slice(0, slash), class: kind.slice(slash + 1) };
}
/** Vendor, class and name are checked in this order; the first fault is the answer. */
function parseQualifiedName(text) {
    const value = splitQualifiedName(text);
    if (value.vendor === '')
        return { ok: false, fault: 'unqualified' };
    const vendor = vendorOrClassFault(value.vendor);
    if (vendor !== null)
        return { ok: false, fault: `vendor:${vendor}` };
    const deviceClass = vendorOrClassFault(value.class);
    if (deviceClass !== null)
        return { ok: false, fault: `class:${deviceClass}` };
    const name = deviceNameFault(value.name);
    if (name !== null)
        return { ok: false, fault: `name:${name}` };
    return { ok: true, value };
}
function formatQualifiedName(name) {
    return `${name.vendor}/${name.class}=${name.name}`;
}
/** Vendors and classes start with a letter, end with a letter or digit, with `_-.` inside. */
function vendorOrClassFault(text) {
    return partFault(text, letter, insideVendorOrClass);
}
/** Device names start and end with a letter or digit, with `_-.:` inside. */
function deviceNameFault(text) {
    return partFault(text, letterOrDigitAtStart, insideDeviceName);
}
function partFault(text, start, inside) {
    if (text === '')
        return 'empty';
    if (!start.test(text))
        return 'start';
    // The reference implementation looks at bytes: a last character outside ASCII has bytes inside.
    if (!inside.test(text.slice(1, -1)) || !onlyAscii.test(text.slice(-1)))
        return 'char';
    return letterOrDigitAtEnd.test(text) ? null : 'end';
}
/** What is wrong with a name, as the middle of a sentence. */
function describeNameFault(text, fault) {
    if (fault === 'unqualified') {
        return `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(text)} is no qualified device name; the form is vendor/class=name`;
    }
    const [part, what] = fault.split(':');
    const start = part === 'name' ? 'a letter or digit' : 'a letter';
    const inside = part === 'name' ? '"_", "-", "." and ":"' : '"_", "-" and "."';
    const rules = {
        empty: 'must not be empty',
        start: `must start with ${start}`,
        end: 'must end with a letter or digit',
        char: `may hold only letters, digits, ${inside}`,
    };
    return `the ${part ?? 'name'} of ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(text)} ${rules[what ?? ''] ?? 'is not valid'}`;
}
/** A lower-case DNS name of at most 253 characters (RFC 1123). */
function isDnsSubdomain(text) {
    const label = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
    return text.length <= 253 && text.split('.').every((part) => label.test(part));
}
/**
 * Where a kind is accepted by today's parsers but breaks the prose of the specification: a vendor
 * is a lower-case DNS subdomain of at most 253 characters, a class has at most 63.
 */
function unportableNameParts(kind) {
    const found = [];
    if (!isDnsSubdomain(kind.vendor)) {
        found.push('the vendor should be a lower-case DNS name of at most 253 characters');
    }
    if (kind.class.length > 63)
        found.push('the class should have at most 63 characters');
    return found;
}
/**
 * CDI libraries up to 1.1.0 crash on a vendor or class of one character, so such a name is never
 * handed to an engine.
 */
function isTooShortForEngines(name) {
    return name.vendor.length === 1 || name.class.length === 1;
}


/***/ }),

/***/ 2292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ requestHeaders),
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   Kb: () => (/* binding */ firstValue),
/* harmony export */   U2: () => (/* binding */ responseHeaderProblem),
/* harmony export */   b2: () => (/* binding */ headerProblem)
/* harmony export */ });
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(291);

/** These frame a request; the kubelet's client drops them, for a GET has no body. */
const framing = new Set(['content-length', 'transfer-encoding', 'trailer']);
/** These have rules of their own. */
const special = new Set(['host', 'user-agent', 'accept']);
/**
 * Header lines as the kubelet sends them, names and values in turn, as `http.request` takes them.
 * Repeated names stay repeated. A User-Agent or Accept that the manifest sets to nothing is not sent.
 */
function requestHeaders(configured, { host, userAgent, referer }) {
    const lines = [['Host', host]];
    const agent = firstValue(configured, 'user-agent') ?? userAgent;
    if (agent !== '')
        lines.push(['User-Agent', agent]);
    const accept = firstValue(configured, 'accept');
    if (accept === null)
        lines.push(['Accept', '*/*']);
    for (const { name, value } of configured) {
        const key = name.toLowerCase();
        if (key === 'accept' && accept !== '')
            lines.push(['Accept', value]);
        if (!special.has(key) && !framing.has(key))
            lines.push([canonicalName(name), value]);
    }
    if (referer !== null && firstValue(configured, 'referer') === null) {
        lines.push(['Referer', referer]);
    }
    if (!switchesProtocol(configured))
        lines.push(['Connection', 'close']);
    return lines.flatMap(([name = '', value = '']) => [name, (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(trimBlanks(value))]);
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

/***/ 2589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   mc: () => (/* binding */ podRequestTarget),
/* harmony export */   t5: () => (/* binding */ requestTarget),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(291);

/**
 * What is sent after `GET ` for the `path` of a Validator, as the kubelet sends it: a path that is
 * no URL reference is taken literally, a scheme and host in it are dropped.
 *
 * It differs from the kubelet where that would send a malformed request or none at all: blanks and
 * non-ASCII characters in the query are percent-encoded, a value like `foo:bar` gets a leading
 * slash, and user information is never sent ({@link pathProblem} tells).
 *
 * @param path UTF-16 text, as in the manifest
 * @returns ASCII without blanks, starting with `/`
 */
function requestTarget(path) {
    const bytes = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path);
    const reference = parsePath(bytes);
    return reference === null
        ? withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeLiteralPath */ .Vy)(bytes))
        : targetOf(reference.path, reference.query);
}
/**
 * What is sent after `GET ` for the `path` of a Pod's probe: the kubelet's own, malformed where that is.
 *
 * @returns a byte string that starts with `/`; null: the kubelet finds no host in it, and sends nothing
 */
function podRequestTarget(path) {
    const bytes = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path);
    const reference = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(bytes);
    if (reference === null)
        return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeLiteralPath */ .Vy)(bytes));
    if (reference.opaque !== '')
        return null;
    const { query } = reference;
    return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(reference.path)) + (query === null ? '' : `?${query}`);
}
/** Puts an encoded request target together. */
function targetOf(path, query) {
    return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path)) + (query === null ? '' : `?${(0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeQuery */ .XX)(query)}`);
}
/** What a person should know about a `path` that can be used all the same; null: nothing. */
function pathProblem(path) {
    return parsePath((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path))?.authority?.hasUserInfo === true
        ? 'a user name or password in the path is not sent; write an Authorization header under httpHeaders instead'
        : null;
}
function parsePath(bytes) {
    const reference = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(bytes);
    return reference === null || reference.opaque === '' ? reference : (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(`/${bytes}`);
}
function withSlash(path) {
    return path.startsWith('/') ? path : `/${path}`;
}


/***/ }),

/***/ 7341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
/* unused harmony export isNetworkAction */
/** How each action reaches the container; null where it opens no connection. */
const transports = {
    httpGet: 'tcp',
    tcpSocket: 'tcp',
    grpc: 'tcp',
    exec: null,
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

/***/ 291:
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
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
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

/***/ 4652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadValidators: () => (/* binding */ loadValidators)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts + 10 modules
var limits = __webpack_require__(5256);
// EXTERNAL MODULE: ./src/yaml/parse.ts + 3 modules
var parse = __webpack_require__(2758);
// EXTERNAL MODULE: ./src/yaml/schema.ts
var schema = __webpack_require__(3404);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(7006);
// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(6322);
;// CONCATENATED MODULE: ./src/validator/device-names.ts

/**
 * Entries of `devices` that are no qualified names. Reads the document as it was written, so that
 * they can be told together with everything else that is wrong with it; what is no text is the
 * schema's to tell.
 */
function deviceNameProblems(document) {
    const { value } = document;
    const devices = typeof value === 'object' && value !== null && 'devices' in value ? value.devices : null;
    if (!Array.isArray(devices))
        return [];
    return devices.flatMap((name, index) => {
        if (typeof name !== 'string')
            return [];
        const parsed = (0,qualified_name/* parseQualifiedName */.z$)(name);
        if (parsed.ok)
            return [];
        return [
            {
                code: 'cdi-name',
                message: `devices[${index}]: ${(0,qualified_name/* describeNameFault */.Xj)(name, parsed.fault)}`,
                location: document.locate(['devices', index]),
                hint: 'such as nvidia.com/gpu=all; paths of the host go into dockerRunOptions, with --device',
            },
        ];
    });
}

// EXTERNAL MODULE: ./src/validator/notices.ts
var notices = __webpack_require__(3839);
// EXTERNAL MODULE: ./src/validator/port-names.ts
var port_names = __webpack_require__(4194);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./src/model.ts + 5 modules
var model = __webpack_require__(3327);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(8381);
// EXTERNAL MODULE: ./src/probe/request-headers.ts
var request_headers = __webpack_require__(2292);
;// CONCATENATED MODULE: ./src/validator/schema.ts





/**
 * The document as it is written, field by field, with Container Canary's defaults
 * (https://github.com/NVIDIA/container-canary#manifests). Extensions: `grpc`, `httpGet.host`,
 * named ports, `devices`, `env[].secret`.
 */
const schema_text = schemas/* string */.YjP();
const isFilled = (value) => (value ?? '') !== '';
const filledText = schema_text.min(1, 'must not be empty');
/** A key that is there with nothing behind it means the same as one that is not there, as in Go. */
const optionalText = schema_text.nullish().transform((value) => value ?? '');
const textOrNull = schema_text.nullish().transform((value) => (isFilled(value) ? value : null));
const listOf = (item) => schemas/* array */.YOg(item)
    .nullish()
    .transform((value) => value ?? []);
const int32 = schemas/* int */.Whr().max(2_147_483_647);
const numberOr = (number, otherwise) => number.nullish().transform((value) => value ?? otherwise);
const secondsOr = (otherwise) => numberOr(int32.min(0), otherwise);
const threshold = numberOr(int32.min(1), 1);
const portNumber = schemas/* int */.Whr().min(1).max(65_535);
/** IANA_SVC_NAME (RFC 6335), as Kubernetes asks of a port's name. */
const portName = schema_text.regex(/^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a port name: at most 15 of a–z, 0–9 and -, with a letter');
const probedPort = schemas/* union */.KCZ([portNumber, schema_text]);
const environmentVariable = schemas/* strictObject */.rej({
    name: schema_text.regex(/^[^=\0]+$/, 'must be a name without = in it'),
    value: schema_text
        .refine((value) => !value.includes('\0'), 'must not hold a NUL character')
        .nullish()
        .transform((value) => value ?? ''),
    secret: schemas/* boolean */.zMY()
        .nullish()
        .transform((value) => value ?? false),
})
    .refine(({ value, secret }) => !secret || value.length <= limits/* secretLimits */.fP.characters, `must have at most ${limits/* secretLimits */.fP.characters} characters to be a secret`);
const port = schemas/* strictObject */.rej({
    port: portNumber,
    protocol: schemas/* string */.YjP()
        .nullish()
        .transform((value) => (isFilled(value) ? value.toLowerCase() : 'tcp'))
        .pipe(schemas/* enum */.k5n(['tcp', 'udp', 'sctp'], 'must be TCP, UDP or SCTP')),
    name: schemas/* union */.KCZ([schemas/* literal */.euz(''), portName])
        .nullish()
        .transform((value) => (isFilled(value) ? value : undefined)),
});
const hasNoColon = (value) => !value.includes(':');
const volume = schemas/* strictObject */.rej({
    mountPath: schema_text
        .regex(/^\//, 'must be an absolute path in the container')
        .refine(hasNoColon, 'must not hold a colon: behind one, engines look for options of the mount'),
    path: schema_text
        .refine(hasNoColon, 'must not hold a colon: engines take it for the end of the path')
        .nullish()
        .transform((value) => (isFilled(value) ? value : null)),
});
/** @param problemOf why such a header could never be sent, or never be received; null: it could */
const headersWithout = (problemOf) => listOf(schemas/* strictObject */.rej({ name: schema_text, value: optionalText }).superRefine((header, context) => {
    const message = problemOf(header);
    if (message !== null)
        context.addIssue({ code: 'custom', message });
}));
const exec = schemas/* strictObject */.rej({ command: schemas/* array */.YOg(schema_text).min(1, 'must name a command') });
const httpGet = schemas/* strictObject */.rej({
    path: optionalText,
    port: probedPort,
    host: textOrNull,
    scheme: schemas/* string */.YjP()
        .nullish()
        .transform((value) => (isFilled(value) ? value : 'HTTP'))
        .pipe(schemas/* enum */.k5n(['HTTP', 'HTTPS'], 'must be HTTP or HTTPS')),
    httpHeaders: headersWithout(request_headers/* headerProblem */.b2),
    responseHttpHeaders: headersWithout(request_headers/* responseHeaderProblem */.U2),
});
const tcpSocket = schemas/* strictObject */.rej({ port: probedPort, host: textOrNull });
const grpc = schemas/* strictObject */.rej({ port: portNumber, service: optionalText });
const optionalAction = (action) => action.nullish().transform((value) => value ?? undefined);
const probe = schemas/* strictObject */.rej({
    exec: optionalAction(exec),
    httpGet: optionalAction(httpGet),
    tcpSocket: optionalAction(tcpSocket),
    grpc: optionalAction(grpc),
    initialDelaySeconds: secondsOr(0),
    timeoutSeconds: secondsOr(30),
    periodSeconds: secondsOr(1),
    successThreshold: threshold,
    failureThreshold: threshold,
    terminationGracePeriodSeconds: secondsOr(30),
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
});
const check = schemas/* strictObject */.rej({ name: filledText, description: optionalText, probe });
const validatorSchema = schemas/* strictObject */.rej({
    apiVersion: schemas/* literal */.euz('container-canary.nvidia.com/v1'),
    kind: schemas/* literal */.euz('Validator'),
    name: filledText,
    description: optionalText,
    documentation: optionalText,
    env: listOf(environmentVariable),
    ports: listOf(port),
    volumes: listOf(volume),
    command: listOf(schema_text),
    dockerRunOptions: listOf(schema_text),
    devices: listOf(schema_text),
    checks: schemas/* array */.YOg(check).min(1, 'must have at least one check'),
});

;// CONCATENATED MODULE: ./src/validator/load.ts









/**
 * Reads every Validator of every manifest. All that is wrong in any of them is told at once.
 *
 * @throws CanaryError (input)
 */
function loadValidators(manifests) {
    const validators = [];
    const problems = [];
    for (const manifest of manifests) {
        try {
            for (const document of parseManifest(manifest)) {
                collect(problems, () => validators.push(toValidator(document, manifest.origin)));
            }
        }
        catch (error) {
            if (!(error instanceof errors/* CanaryError */.Rc))
                throw error;
            problems.push(...error.problems);
        }
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
    return validators;
}
function collect(problems, work) {
    try {
        work();
    }
    catch (error) {
        if (!(error instanceof errors/* CanaryError */.Rc))
            throw error;
        problems.push(...error.problems);
    }
}
function parseManifest({ origin, text }) {
    const { kind } = origin;
    const source = { file: origin.file, text, ...(kind === 'file' ? {} : { origin: kind }) };
    const documents = (0,parse.parseDocuments)(source, { maxBytes: limits/* manifestLimits */._G.bytes });
    if (documents.length > 0)
        return documents;
    throw new errors/* CanaryError */.Rc('input', {
        code: 'manifest-empty',
        message: 'the manifest is empty',
        location: (0,yaml_source/* placeIn */.VV)(source),
    });
}
function toValidator(document, origin) {
    refuseOtherKinds(document);
    const manifest = checkedManifest(document);
    const ports = (0,port_names/* namedPorts */.ku)(manifest.ports);
    const checks = manifest.checks.map((check, index) => ({
        name: check.name,
        description: check.description,
        location: document.locate(['checks', index]),
        action: toAction(check.probe, ports),
        timing: toTiming(check.probe),
    }));
    const [first, ...rest] = checks;
    if (first === undefined)
        throw new Error('the schema lets no manifest without checks pass');
    return {
        ...describe(manifest, document, origin),
        ports: withProbedPorts(manifest, [first, ...rest]),
        checks: [first, ...rest],
        notices: (0,notices/* noticesOf */.l)(manifest, document, [first, ...rest]),
    };
}
/** @throws CanaryError (input) with everything that is wrong, in the order of the lines */
function checkedManifest(document) {
    const result = validatorSchema.safeParse(document.value);
    const problems = [
        ...(result.success ? [] : (0,schema/* problemsOf */.G)(document, result.error.issues)),
        ...(0,port_names/* portNameProblems */.p8)(document),
        ...deviceNameProblems(document),
    ].sort(byPlace);
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
    if (!result.success)
        throw new Error('a failed schema check carries no issue');
    return result.data;
}
function byPlace({ location: left }, { location: right }) {
    const lines = (left?.line ?? 0) - (right?.line ?? 0);
    return lines === 0 ? (left?.column ?? 0) - (right?.column ?? 0) : lines;
}
function refuseOtherKinds(document) {
    const { value } = document;
    const location = document.locate([]);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        const what = Array.isArray(value) ? 'a list' : `a ${value === null ? 'null' : typeof value}`;
        throw new errors/* CanaryError */.Rc('input', {
            code: 'manifest-shape',
            message: `a manifest is a mapping with kind: Validator; this is ${what}`,
            location,
        });
    }
    const kind = 'kind' in value ? value.kind : undefined;
    if (typeof kind === 'string' && kind !== 'Validator') {
        throw new errors/* CanaryError */.Rc('input', {
            code: 'manifest-kind',
            message: `kind is ${kind}; a manifest has kind: Validator`,
            location: document.locate(['kind']),
        });
    }
}
function describe(manifest, document, origin) {
    return {
        name: manifest.name,
        description: manifest.description,
        documentation: manifest.documentation,
        origin,
        location: document.locate([]),
        env: manifest.env,
        volumes: manifest.volumes.map(({ mountPath, path }, index) => ({
            mountPath,
            path: path ?? null,
            location: document.locate(['volumes', index]),
        })),
        command: manifest.command,
        options: manifest.dockerRunOptions.map((text, index) => ({
            text,
            location: document.locate(['dockerRunOptions', index]),
        })),
        devices: manifest.devices.map((name, index) => ({
            name,
            location: document.locate(['devices', index]),
        })),
    };
}
function toAction(probe, ports) {
    const { exec, httpGet, tcpSocket, grpc } = probe;
    if (exec !== undefined) {
        const [program = '', ...rest] = exec.command;
        return { action: 'exec', command: [program, ...rest] };
    }
    if (grpc !== undefined)
        return { action: 'grpc', ...grpc };
    const network = httpGet ?? tcpSocket;
    if (network === undefined)
        throw new Error('the schema lets no probe without an action pass');
    const port = (0,port_names/* resolvePort */.UH)(network.port, ports);
    if (port === null)
        throw new Error('checkedManifest lets no unknown port name pass');
    const host = network.host ?? null;
    if (httpGet === undefined)
        return { action: 'tcpSocket', host, port };
    const { path, scheme, httpHeaders, responseHttpHeaders } = httpGet;
    return { action: 'httpGet', scheme, host, port, path, httpHeaders, responseHttpHeaders };
}
function toTiming(probe) {
    return {
        initialDelay: probe.initialDelaySeconds * 1000,
        timeout: probe.timeoutSeconds * 1000,
        period: probe.periodSeconds * 1000,
        successThreshold: probe.successThreshold,
        failureThreshold: probe.failureThreshold,
    };
}
/** A port that a check asks for is published where ports are, whether it is listed or not. */
function withProbedPorts(manifest, checks) {
    const ports = new Map(manifest.ports.map(({ port, protocol }) => [`${port}/${protocol}`, { port, protocol }]));
    for (const { action } of checks) {
        if (!(0,port_names/* asksContainer */.q3)(action))
            continue;
        ports.set(`${action.port}/tcp`, { port: action.port, protocol: 'tcp' });
    }
    return [...ports.values()];
}


/***/ }),

/***/ 3839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ restrictionNotice),
/* harmony export */   l: () => (/* binding */ noticesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5256);
/* harmony import */ var _probe_request_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2589);
/* harmony import */ var _secrets_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4013);
/* harmony import */ var _port_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4194);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8750);







/** What a person should know about a manifest that can be run all the same. */
function noticesOf(manifest, document, checks) {
    return [
        ...repeatedNames(document, checks),
        ...checks.flatMap((check, index) => probeNotices(check, index, document)),
        ...unlistedPorts(manifest, checks),
        ...shortSecrets(manifest, document),
    ];
}
function repeatedNames(document, checks) {
    const seen = new Set();
    return checks.flatMap(({ name }, index) => {
        if (!seen.has(name)) {
            seen.add(name);
            return [];
        }
        return [
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)({
                code: 'check-name-repeated',
                message: `an earlier check is named "${name}" too`,
                location: document.locate(['checks', index, 'name']),
                hint: 'names tell checks apart in reports',
            }, 'warning'),
        ];
    });
}
const thisMachine = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);
function probeNotices({ action }, index, document) {
    if (action.action !== 'httpGet' && action.action !== 'tcpSocket')
        return [];
    const path = ['checks', index, 'probe', action.action];
    const notices = [];
    if (action.host !== null && thisMachine.has(action.host)) {
        const problem = {
            code: 'host-loopback',
            message: `host ${action.host} is the machine that runs the checks, not the container`,
            location: document.locate([...path, 'host']),
            hint: 'leave host out to ask the container',
        };
        notices.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)(problem, 'warning'));
    }
    const message = action.action === 'httpGet' ? (0,_probe_request_target_js__WEBPACK_IMPORTED_MODULE_2__/* .pathProblem */ .z9)(action.path) : null;
    if (message !== null) {
        const location = document.locate([...path, 'path']);
        notices.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)({ code: 'path', message, location }, 'warning'));
    }
    return notices;
}
function unlistedPorts(manifest, checks) {
    const listed = new Set(manifest.ports.filter(({ protocol }) => protocol === 'tcp').map(({ port }) => port));
    return checks.flatMap(({ action, location }) => {
        if (!(0,_port_names_js__WEBPACK_IMPORTED_MODULE_4__/* .asksContainer */ .q3)(action) || listed.has(action.port))
            return [];
        // Once a port, at the first check that asks for it.
        listed.add(action.port);
        const message = `port ${action.port} is asked for, but not listed in ports as TCP`;
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)({ code: 'port-not-listed', message, location }, 'notice')];
    });
}
/** What a person should know about a container that is not quite the engine's usual one. */
function restrictionNotice({ origin, location }) {
    return {
        severity: 'notice',
        code: 'policy-restricted',
        message: `${origin.file} is restricted: no process gains privileges (no-new-privileges), at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .policyLimits */ .Vd.processes} run, and what it mounts of the workspace is read-only`,
        location,
        hint: `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .setting */ .P)('policy', 'trusted')} lifts this`,
    };
}
/** The value stays hidden where it is asked for; nobody is to believe that it is where it is not. */
function shortSecrets({ env }, document) {
    return env.flatMap(({ name, value, secret }, index) => {
        if (!secret || value === '' || (0,_secrets_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .isLongEnough */ .Rb)(value))
            return [];
        const problem = {
            code: 'secret-short',
            message: `the value of ${name} is too short to be hidden in what the image prints`,
            location: document.locate(['env', index]),
            hint: `a secret has at least ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .secretLimits */ .fP.shortestCharacters} characters`,
        };
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)(problem, 'warning')];
    });
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
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8341);
/* harmony import */ var _probe_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7341);


function namedPorts(ports) {
    return new Map(ports.flatMap(({ name, port }) => (name === undefined ? [] : [[name, port]])));
}
/** A number, a port's name, or digits in quotes, in Kubernetes' order; null for none of them. */
function resolvePort(port, ports) {
    return typeof port === 'number' ? port : (ports.get(port) ?? numberIn(port));
}
/** Whether an action connects to a port of the container; one with a host of its own does not. */
function asksContainer(action) {
    return (0,_probe_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetOf */ .$)(action)?.host === null;
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
    const names = itemsAt(document.value, 'ports').map((port) => (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(port, 'name'));
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
        const port = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(check, 'probe'), action), 'port');
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
    const items = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(value, name);
    return Array.isArray(items) ? items : [];
}


/***/ }),

/***/ 7880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/**
 * The lines of a text, looked for when the first place is asked for. The parser counts lines as well,
 * but loses some of those it skips after an error, and every place behind them is wrong then.
 */
function linesOf(text) {
    let known;
    return {
        placeOf: (offset) => {
            const starts = (known ??= startsOf(text));
            const inside = Math.min(Math.max(0, offset), text.length);
            const line = lineAt(starts, inside);
            return { line, column: inside - (starts[line - 1] ?? 0) + 1 };
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
        starts.push(end + 1);
    }
    return starts;
}
/** The last line that starts at or before the offset, from 1. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}


/***/ }),

/***/ 2758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ locationAt),
  parseDocuments: () => (/* binding */ parseDocuments),
  Zt: () => (/* binding */ parseSyntax),
  T6: () => (/* binding */ refuseDeepTree),
  ZI: () => (/* binding */ refuseSyntaxErrors)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts + 10 modules
var limits = __webpack_require__(5256);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(7006);
;// CONCATENATED MODULE: ./src/yaml/cost.ts


/**
 * Looks at the text before the parser does, which is recursive, and takes some 700 bytes for each
 * value however short. Brackets and marks inside of strings count too, so the bounds are generous.
 */
function refuseCostlyText(source, maxValues, maxDocuments) {
    const { deepest, values, documents } = costOf(source.text);
    if (deepest > limits/* yamlLimits */.G9.depth * 10) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-deep', 'is nested too deeply');
    }
    if (values > maxValues) {
        const count = `has ${values} lines and values; at most ${maxValues} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-values', count);
    }
    // A document may have a mark at either end.
    if (documents > maxDocuments * 2 + 1) {
        const count = `has more than ${maxDocuments} documents; at most that many are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
}
const blank = /\s/;
function costOf(text) {
    let [depth, deepest, values] = [0, 0, 0];
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '[' || character === '{')
            deepest = Math.max(deepest, ++depth);
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
        if (beginsValue(text, at, character))
            values++;
    }
    return { deepest, values, documents: text.match(/^(?:---|\.\.\.)(?!\S)/gm)?.length ?? 0 };
}
function beginsValue(text, at, character) {
    switch (character) {
        case '[':
        case '{':
        case ',':
        case '\n':
            return true;
        case ':':
            return text[at - 1] === '"' || blank.test(text[at + 1] ?? ' ');
        case '-':
        case '?':
            return blank.test(text[at + 1] ?? ' ');
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/yaml/find-node.ts
/** Where in a syntax tree the parts of a document's value were written. */


/** The offset of what is written at `path`; a missing end of the path falls back to its parent. */
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = startOf(node);
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document) ?? null;
        if (!(0,dist/* isCollection */.P3)(node))
            return offset;
        const pair = findPair(node, step, document);
        if (pair !== null) {
            const isLast = index === path.length - 1;
            const key = pair.key;
            const value = pair.value;
            offset =
                isLast && part === 'key' ? startOf(key, offset) : startOf(value, startOf(key, offset));
            node = value;
        }
        else if (typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined || (0,dist/* isPair */.tO)(item))
                return offset;
            node = item;
            offset = startOf(node, offset);
        }
        else {
            return offset;
        }
    }
    return offset;
}
/** The pair of a key: the mapping's own, otherwise that of the first mapping merged into it. */
function findPair(node, key, document, depth = 0) {
    if (!(0,dist/* isMap */.jh)(node) || depth > limits/* yamlLimits */.G9.depth)
        return null;
    const own = node.items.find((item) => keyEquals(item.key, key));
    if (own !== undefined)
        return own;
    for (const { key: name, value } of node.items) {
        if (!isMergeKey(name))
            continue;
        const merged = resolveAlias(value, document);
        const sources = (0,dist/* isSeq */.oP)(merged) ? merged.items : [merged];
        for (const source of sources) {
            const mapping = resolveAlias(source, document);
            const found = (0,dist/* isMap */.jh)(mapping) ? findPair(mapping, key, document, depth + 1) : null;
            if (found !== null)
                return found;
        }
    }
    return null;
}
function resolveAlias(node, document) {
    return (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}
function keyEquals(key, step) {
    if (isMergeKey(key))
        return false;
    const name = key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
    return String(name) === String(step);
}
function startOf(node, otherwise = 0) {
    return node?.range?.[0] ?? otherwise;
}
/** A plain `<<`, which may stand several times in one mapping; `"<<"` is a key like any other. */
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.source === '<<' && key.type === 'PLAIN';
}

;// CONCATENATED MODULE: ./src/yaml/go-tags.ts
/**
 * Dates and `1:30` stay text: YAML 1.1 has types for them, Go's parsers read them as strings. And a
 * number has a digit in front of its exponent or point, or behind the point: to the library `.` and
 * `e3` are numbers as well.
 */
function asGoReads(tags) {
    const times = ['intTime', 'floatTime', 'timestamp'];
    return tags
        .filter((tag) => {
        if (typeof tag === 'string')
            return !times.includes(tag);
        const isTime = 'format' in tag && tag.format === 'TIME';
        return !isTime && tag.tag !== 'tag:yaml.org,2002:timestamp';
    })
        .map((tag) => (isScalarTag(tag) ? withDigits(tag) : tag));
}
function isScalarTag(tag) {
    return typeof tag !== 'string' && tag.collection === undefined;
}
function withDigits(tag) {
    if (tag.tag !== 'tag:yaml.org,2002:float' || tag.test === undefined)
        return tag;
    if (tag.test.test('.'))
        return { ...tag, test: pointNumber };
    return tag.test.test('e3') ? { ...tag, test: exponentNumber } : tag;
}
const pointNumber = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/;
const exponentNumber = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)[eE][-+]?[0-9]+$/;
/** Booleans of YAML 1.1 without `y` and `n`, which people mean as names. */
function lettersAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:bool' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![yYnN]$)(?:${source})`, flags) };
    });
}

// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(7880);
;// CONCATENATED MODULE: ./src/yaml/parse.ts








/**
 * Parses a stream of YAML (or JSON) documents within the bounds of {@link yamlLimits}.
 * Empty documents are left out, so an empty file gives an empty list.
 *
 * @throws CanaryError (input) with every syntax problem, each at its file:line:column
 */
function parseDocuments(source, options = {}) {
    const { documents, lines } = parseSyntax(source, options);
    refuseSyntaxErrors(source, lines, documents);
    return documents
        .filter((document) => !isEmpty(document))
        .map((document) => toParsedDocument(source, lines, document, options));
}
/**
 * The syntax trees of a text within the bounds of {@link yamlLimits}; errors stay in the documents.
 *
 * @throws CanaryError (input) when the text exceeds a bound
 */
function parseSyntax(source, options = {}) {
    const maxBytes = options.maxBytes ?? limits/* yamlLimits */.G9.bytes;
    const size = Buffer.byteLength(source.text);
    if (size > maxBytes) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-large', `has ${size} bytes; at most ${maxBytes} are read`);
    }
    const maxDocuments = options.maxDocuments ?? limits/* yamlLimits */.G9.documents;
    refuseCostlyText(source, options.maxValues ?? limits/* yamlLimits */.G9.values, maxDocuments);
    const lines = (0,yaml_lines/* linesOf */.D)(source.text);
    const documents = parseStream(source, options);
    if (documents.length > maxDocuments) {
        const count = `has ${documents.length} documents; at most ${maxDocuments} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
    return { documents, lines };
}
/** Nothing between two `---` is no document; a written `null` is one. */
function isEmpty(document) {
    const contents = document.contents;
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source);
}
function parseStream(source, options) {
    try {
        const parsed = (0,dist/* parseAllDocuments */.hR)(source.text, {
            prettyErrors: false,
            version: options.version ?? '1.2',
            customTags: options.letters === 'text' ? (tags) => lettersAsText(asGoReads(tags)) : asGoReads,
            // A type of YAML 1.1 that Go's parsers, and so the writers of manifests, know in any version.
            merge: true,
            // The library compares each key with all before it: hours, for a file of many keys.
            uniqueKeys: false,
            ...(options.schema === undefined ? {} : { schema: options.schema }),
            logLevel: 'silent',
        });
        return 'empty' in parsed ? [] : parsed;
    }
    catch (error) {
        // The parser is recursive: what is nested too deeply ends in a RangeError.
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-unreadable', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** @throws CanaryError (input) with every syntax error of the documents */
function refuseSyntaxErrors(source, lines, documents) {
    const problems = documents
        .flatMap((document) => document.errors)
        .slice(0, limits/* yamlLimits */.G9.problems)
        .map((error) => ({
        code: 'yaml-syntax',
        message: `not valid YAML: ${firstSentence(error.message)}`,
        location: locationAt(source, lines, error.pos[0]),
    }));
    (0,errors/* refuseProblems */.nN)(problems);
}
function toParsedDocument(source, lines, document, options) {
    refuseDeepTree(source, lines, document);
    if (options.duplicateKeys !== 'last')
        refuseDuplicateKeys(source, lines, document);
    return {
        file: source.file,
        value: toPlainValue(source, document, options),
        locate: (path) => locationAt(source, lines, offsetOf(document, path, 'value')),
        locateKey: (path) => locationAt(source, lines, offsetOf(document, path, 'key')),
    };
}
/** @throws CanaryError (input) when a document is nested deeper than {@link yamlLimits} allows */
function refuseDeepTree(source, lines, document) {
    (0,dist/* visit */.YR)(document, {
        Collection: (_key, node, ancestors) => {
            const depth = ancestors.filter(dist/* isCollection */.P3).length + 1;
            if (depth <= limits/* yamlLimits */.G9.depth)
                return;
            throw new errors/* CanaryError */.Rc('input', {
                code: 'yaml-too-deep',
                message: `is nested deeper than ${limits/* yamlLimits */.G9.depth} levels`,
                location: locationAt(source, lines, node.range?.[0] ?? 0),
            });
        },
    });
}
function refuseDuplicateKeys(source, lines, document) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_key, mapping) => {
            const seen = new Set();
            for (const { key } of mapping.items) {
                if (!(0,dist/* isScalar */.jn)(key) || isMergeKey(key))
                    continue;
                if (seen.has(key.value)) {
                    const location = locationAt(source, lines, startOf(key));
                    const message = `not valid YAML: the key ${JSON.stringify(key.value)} is written twice`;
                    problems.push({ code: 'yaml-duplicate-key', message, location });
                }
                seen.add(key.value);
            }
        },
    });
    (0,errors/* refuseProblems */.nN)(problems.slice(0, limits/* yamlLimits */.G9.problems));
}
function toPlainValue(source, document, options) {
    try {
        return document.toJS({
            maxAliasCount: limits/* yamlLimits */.G9.aliases,
            mapAsMap: options.mappings === 'map',
        });
    }
    catch (error) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-aliases', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The line and column of an offset into the text. */
function locationAt(source, lines, offset) {
    const { line, column } = lines.placeOf(offset);
    return (0,yaml_source/* placeIn */.VV)(source, line, column);
}
function firstSentence(message) {
    return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
}


/***/ }),

/***/ 3404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8341);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5256);


/** Schema issues as problems in the order of their lines. */
function problemsOf(document, issues) {
    return (issues
        .flatMap(toFaults)
        // Looking for a place takes as long as its mapping is; a file may have a hundred thousand faults.
        .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlLimits */ .G9.problems * 10)
        .map((fault) => toProblem(document, fault))
        .sort((left, right) => (left.location?.line ?? 0) - (right.location?.line ?? 0) ||
        (left.location?.column ?? 0) - (right.location?.column ?? 0))
        .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlLimits */ .G9.problems));
}
/** Keys that are not known are one issue of the library, and a fault each. */
function toFaults(issue) {
    if (issue.code !== 'unrecognized_keys')
        return [{ issue, path: issue.path }];
    return issue.keys.map((key) => ({ issue, path: [...issue.path, key] }));
}
function toProblem(document, { issue, path }) {
    if (issue.code === 'unrecognized_keys') {
        const message = `${(0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .describePath */ .NH)(path)} is not a known key`;
        return { code: 'unknown-key', message, location: document.locateKey(path) };
    }
    const what = describeIssue(issue, path.reduce(_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F, document.value));
    return {
        code: 'schema',
        message: `${(0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .describePath */ .NH)(path)} ${what}`,
        location: document.locate(path),
    };
}
/** Continues a sentence that begins with the path: `must be a number, not a string`. */
function describeIssue(issue, value) {
    switch (issue.code) {
        case 'invalid_type':
            if (value === undefined)
                return 'is missing';
            return `must be ${withArticle(issue.expected)}, not ${describeValue(value, issue.expected)}`;
        case 'invalid_union':
            return `has the wrong type: ${describeValue(value)}`;
        case 'invalid_value': {
            if (value === undefined)
                return 'is missing';
            return `must be ${issue.values.map(String).join(' or ')}, not ${describeValue(value)}`;
        }
        case 'too_small':
            return isLength(issue.origin) ? issueText(issue) : `must be at least ${issue.minimum}`;
        case 'too_big':
            return isLength(issue.origin) ? issueText(issue) : `must be at most ${issue.maximum}`;
        default:
            return issueText(issue);
    }
}
function isLength(origin) {
    return ['string', 'array', 'set', 'map'].includes(origin);
}
/** The schema's own words, or the library's in the middle of a sentence. */
function issueText(issue) {
    return issue.message.startsWith('must') ? issue.message : `is not right: ${issue.message}`;
}
function withArticle(type) {
    const names = {
        int: 'a whole number',
        number: 'a number',
        string: 'text',
        array: 'a list',
        object: 'a mapping',
        record: 'a mapping',
        boolean: 'true or false',
    };
    return names[type] ?? `of type ${type}`;
}
function describeValue(value, expected = '') {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value === 'string')
        return `the text "${value.slice(0, 40)}"`;
    const text = JSON.stringify(value);
    const quotes = expected === 'string' ? ` (write "${text}")` : '';
    return `the ${typeof value} ${text}${quotes}`;
}


/***/ })

};
;