"use strict";
exports.id = 8507;
exports.ids = [8507,7562,5753];
exports.modules = {

/***/ 36050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ isInternalAddress),
/* harmony export */   Qi: () => (/* binding */ kindOfAddress),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   gh: () => (/* binding */ isMetadataAddress),
/* harmony export */   o4: () => (/* binding */ withoutBrackets),
/* harmony export */   rN: () => (/* binding */ guardedLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__);


const metadata = blockList([
    ['169.254.0.0', 16],
    // Azure's host agent, Alibaba's metadata service, Oracle's iSCSI and metadata addresses.
    ['168.63.129.16', 32],
    ['100.100.100.200', 32],
    ['192.0.0.192', 32],
], [
    ['fe80::', 10],
    // The metadata services of EC2 and of Google over IPv6.
    ['fd00:ec2::', 32],
    ['fd20:ce::254', 128],
]);
const loopback = blockList([['127.0.0.0', 8]], [['::1', 128]]);
const privateNetworks = blockList([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
], [
    ['::', 128],
    ['fc00::', 7],
    // Site-local, which some networks still use (RFC 3879).
    ['fec0::', 10],
    // NAT64 of a network's own (RFC 8215): what it leads to is nobody's to know.
    ['64:ff9b:1::', 48],
]);
const reserved = blockList([
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
], [
    ['100::', 64],
    // Teredo hides the address of a client behind a mask.
    ['2001::', 32],
    ['2001:db8::', 32],
    ['3fff::', 20],
    ['ff00::', 8],
]);
/** Of an address as a URL or a resolver writes it; null for a name. */
function kindOfAddress(hostname) {
    // A zone says which interface an address is of, not where it leads.
    const address = withoutBrackets(hostname).replace(/%.*$/, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
    if (family === 0)
        return null;
    const isIn = (list) => list.check(address, family === 6 ? 'ipv6' : 'ipv4');
    if (isIn(metadata))
        return 'metadata';
    if (isIn(loopback))
        return 'loopback';
    if (isIn(privateNetworks))
        return 'private';
    return isIn(reserved) ? 'reserved' : 'public';
}
/** An address where clouds answer with credentials, and where no registry or manifest ever is. */
function isMetadataAddress(hostname) {
    return kindOfAddress(hostname) === 'metadata';
}
/** This machine, written so that no resolver is asked, but for `localhost`. */
function isLoopbackHost(hostname) {
    return hostname === 'localhost' || kindOfAddress(hostname) === 'loopback';
}
/** A loopback, private or link-local address, written as an address; or `localhost`. */
function isInternalAddress(hostname) {
    // A name may end with the dot of the root.
    const name = withoutBrackets(hostname).replace(/\.$/, '');
    if (name === 'localhost' || name.endsWith('.localhost'))
        return true;
    const kind = kindOfAddress(name);
    return kind === 'metadata' || kind === 'loopback' || kind === 'private';
}
/** A URL's host name without the brackets around an IPv6 address. */
function withoutBrackets(hostname) {
    return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}
/**
 * Resolves names as usual, and fails when one leads to an address of {@link isMetadataAddress}: for
 * hosts that a server named, not the user.
 */
const guardedLookup = (hostname, options, callback) => {
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, options, (error, address, family) => {
        const isRefused = error === null && addressesOf(address).some(isMetadataAddress);
        const refusal = new Error(`${hostname} resolves to a metadata or link-local address`);
        callback(isRefused ? Object.assign(refusal, { code: 'EMETADATA' }) : error, address, family);
    });
};
function addressesOf(address) {
    return typeof address === 'string' ? [address] : address.map((one) => one.address);
}
/** Every IPv4 network stands in it in each of the forms that carry IPv4 inside IPv6 as well. */
function blockList(ipv4, ipv6) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const [network, prefix] of ipv6)
        list.addSubnet(network, prefix, 'ipv6');
    for (const [network, prefix] of ipv4) {
        list.addSubnet(network, prefix, 'ipv4');
        for (const [carrier, bits] of carriersOf(network)) {
            list.addSubnet(carrier, bits + prefix, 'ipv6');
        }
    }
    return list;
}
/**
 * IPv4-mapped and IPv4-compatible (RFC 4291, section 2.5.5), IPv4-translated (RFC 2765), NAT64
 * (RFC 6052) and 6to4 (RFC 3056).
 */
function carriersOf(network) {
    const [a = 0, b = 0, c = 0, d = 0] = network.split('.').map(Number);
    const words = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
    return [
        [`::ffff:${words}`, 96],
        [`::${words}`, 96],
        [`::ffff:0:${words}`, 96],
        [`64:ff9b::${words}`, 96],
        [`2002:${words}::`, 16],
    ];
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


/***/ })

};
;