"use strict";
exports.id = 2067;
exports.ids = [2067,6050];
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

/***/ 52067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchText: () => (/* binding */ fetchText)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/secrets/addresses.ts
var addresses = __webpack_require__(52145);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(37006);
// EXTERNAL MODULE: ./src/network/address.ts
var network_address = __webpack_require__(36050);
;// CONCATENATED MODULE: ./src/network/fetch-rules.ts

function nameOf({ what }) {
    return what === 'manifest' ? 'the manifest' : 'the compatibility spec';
}
function wrongUrl({ what }, message, hint) {
    const code = `${what}-url`;
    return (0,errors/* inputError */.Xu)(hint === undefined ? { code, message } : { code, message, hint });
}
function unusable(url, rules, why, { cause, hint } = {}) {
    const message = `cannot use ${nameOf(rules)} ${url.href}: ${why}`;
    const problem = { code: `${rules.what}-fetch`, message, ...(hint === undefined ? {} : { hint }) };
    return (0,errors/* inputError */.Xu)(problem, { cause });
}

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: ./src/or-aborted.ts
var or_aborted = __webpack_require__(70216);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
;// CONCATENATED MODULE: ./src/network/judged-addresses.ts







/** Where the connection may go. Every address of a name must be one that may be asked. */
async function judgedAddresses(url, rules, signal) {
    const [first, ...rest] = await addressesOf(url, rules, signal);
    if (first === undefined)
        throw unusable(url, rules, 'its host has no address');
    for (const { address } of [first, ...rest]) {
        const refusal = refusalOf(url, address, rules);
        if (refusal !== null)
            throw (0,errors/* inputError */.Xu)(refusal);
    }
    return [first, ...rest];
}
async function addressesOf(url, rules, signal) {
    const host = (0,network_address/* withoutBrackets */.o4)(url.hostname);
    if ((0,network_address/* kindOfAddress */.Qi)(host) !== null) {
        return [{ address: host, family: host.includes(':') ? 6 : 4 }];
    }
    const resolve = rules.resolve ?? ((name) => (0,promises_.lookup)(name, { all: true }));
    try {
        // The resolver of the system cannot be interrupted.
        return await (0,or_aborted/* orAborted */.H)(resolve(host), signal, () => new Error('it takes too long'));
    }
    catch (error) {
        throw unusable(url, rules, (0,errors/* messageOf */.bD)(error), { cause: error });
    }
}
const places = {
    metadata: 'where clouds answer with credentials',
    loopback: 'which is this machine',
    private: 'which is in a private network',
    reserved: 'which is no address of the Internet',
};
function refusalOf(url, address, rules) {
    const kind = (0,network_address/* kindOfAddress */.Qi)(address) ?? 'reserved';
    const isNamedLoopback = (0,network_address/* isLoopbackHost */.cW)(url.hostname);
    if (kind === 'public' && !isNamedLoopback)
        return null;
    if (kind === 'loopback' && isNamedLoopback)
        return null;
    const to = address === (0,network_address/* withoutBrackets */.o4)(url.hostname) ? '' : ` leads to ${address},`;
    if (kind === 'metadata' || isNamedLoopback) {
        const where = kind === 'public' ? 'which is not this machine' : places[kind];
        const message = `${nameOf(rules)} is not fetched: ${(0,addresses/* plainAddress */.n7)(url)}${to || ' is an address'} ${where}`;
        return { code: `${rules.what}-address`, message };
    }
    if (rules.from === 'anywhere' || kind === 'public')
        return null;
    return {
        code: 'policy',
        message: `${nameOf(rules)} is not fetched: ${(0,addresses/* plainAddress */.n7)(url)}${to || ' is an address'} ${places[kind]}`,
        hint: `${(0,settings/* setting */.P)('policy', 'trusted')} fetches it all the same, if you trust the URL`,
    };
}

;// CONCATENATED MODULE: ./src/network/fetch-text.ts










/**
 * Fetches a text that a person named by its URL: over https, or over http from this machine where
 * the URL itself says so. A `#sha256=<hex>` at its end pins it. The connection goes to the very
 * address that was judged, so that a name which resolves to another one a moment later changes
 * nothing. No proxy is used: behind one, nobody here could tell where a name leads.
 *
 * @throws CanaryError (input) when it cannot be had, is no such text, or is not the pinned one
 */
async function fetchText(address, rules, signal) {
    const url = parseAddress(address, rules);
    const pin = pinOf(url, rules);
    url.hash = '';
    const deadlineMs = rules.deadlineMs ?? limits/* fetchLimits */.tR.duration;
    const deadline = AbortSignal.timeout(deadlineMs);
    try {
        const bytes = await download(url, rules, AbortSignal.any([signal, deadline]));
        if (pin !== null)
            verifyPin(bytes, pin, address, rules);
        return { file: url.href, text: (0,source/* decodeUtf8 */._6)(bytes, url.href, nameOf(rules)), origin: 'url' };
    }
    catch (error) {
        signal.throwIfAborted();
        if (deadline.aborted) {
            throw unusable(url, rules, `it did not arrive within ${deadlineMs / 1000} s`);
        }
        throw error;
    }
}
function parseAddress(address, rules) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null)
        throw wrongUrl(rules, `"${address}" is no URL`);
    requireSafe(url, url, rules);
    return url;
}
/** @param start the URL that the user named; loopback is for its own server only */
function requireSafe(url, start, rules) {
    if (url.username !== '' || url.password !== '') {
        const hint = 'fetch it in a step of its own and give the file';
        throw wrongUrl(rules, `the URL of ${nameOf(rules)} must not hold a password`, hint);
    }
    const isLoopback = (0,network_address/* isLoopbackHost */.cW)(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) {
        throw wrongUrl(rules, `${nameOf(rules)} is fetched over https only, not from ${(0,addresses/* plainAddress */.n7)(url)}`);
    }
    if (isLoopback && url.origin !== start.origin) {
        throw wrongUrl(rules, `${start.href} redirects to ${(0,addresses/* plainAddress */.n7)(url)}, which is on this machine`);
    }
}
/** @returns lower-case hex */
function pinOf(url, rules) {
    if (url.hash === '')
        return null;
    const [, digest] = /^#sha256=([0-9a-f]{64})$/i.exec(url.hash) ?? [];
    if (digest !== undefined)
        return digest.toLowerCase();
    const hint = 'a pin is #sha256= and 64 hexadecimal digits';
    throw wrongUrl(rules, `${url.href} ends in something that is no pin`, hint);
}
const redirecting = new Set([301, 302, 303, 307, 308]);
/** Redirects are followed by hand: each target must be as safe as the first address. */
async function download(start, rules, signal) {
    let url = start;
    for (let redirects = 0; redirects <= limits/* fetchLimits */.tR.redirects; redirects += 1) {
        const response = await answerOf(url, rules, signal);
        const { location } = response.headers;
        const status = response.statusCode ?? 0;
        if (redirecting.has(status) && location !== undefined) {
            response.destroy();
            if (!URL.canParse(location, url.href))
                throw unusable(start, rules, 'it is redirected to no URL');
            url = new URL(location, url);
            requireSafe(url, start, rules);
            continue;
        }
        if (status !== 200) {
            response.destroy();
            const words = `the server answered ${status} ${response.statusMessage ?? ''}`.trim();
            throw unusable(start, rules, words);
        }
        return await readBody(response, start, rules);
    }
    throw unusable(start, rules, `it was redirected more than ${limits/* fetchLimits */.tR.redirects} times`);
}
async function answerOf(url, rules, signal) {
    const addresses = await judgedAddresses(url, rules, signal);
    const { promise, resolve, reject } = Promise.withResolvers();
    const lookup = (_hostname, { all }, callback) => {
        const [first] = addresses;
        if (all === true)
            callback(null, [...addresses]);
        else
            callback(null, first.address, first.family);
    };
    const options = {
        agent: false,
        signal,
        lookup,
        headers: {
            accept: 'application/yaml, text/yaml, text/plain, application/json, */*;q=0.1',
            'accept-encoding': 'identity',
            'user-agent': 'container-canary-action',
        },
        // Said every time, so that NODE_TLS_REJECT_UNAUTHORIZED cannot turn it off.
        rejectUnauthorized: true,
        ...(rules.certificateAuthority === undefined ? {} : { ca: rules.certificateAuthority }),
    };
    const request = url.protocol === 'https:' ? external_node_https_default().get(url, options) : external_node_http_default().get(url, options);
    request.once('response', resolve).once('error', reject);
    try {
        return await promise;
    }
    catch (error) {
        throw unusable(url, rules, (0,errors/* messageOf */.bD)(error) || 'nobody answers', {
            cause: error,
            hint: 'URLs are fetched directly; behind a proxy, fetch it in a step of its own and give the file',
        });
    }
}
/** What servers call YAML, JSON, and files that they know nothing of. */
const textTypes = /^(?:text\/(?:plain|yaml|x-yaml|vnd\.yaml|json)|application\/(?:yaml|x-yaml|vnd\.yaml|json|octet-stream)|application\/[\w.-]+\+(?:json|yaml)|binary\/octet-stream)$/;
async function readBody(response, url, rules) {
    try {
        requireText(response, url, rules);
        const tooMuch = () => unusable(url, rules, `it has more than ${rules.maxBytes} bytes`);
        if (Number(response.headers['content-length'] ?? 0) > rules.maxBytes)
            throw tooMuch();
        const chunks = [];
        let size = 0;
        // A response without an encoding streams buffers; its type does not say so.
        for await (const chunk of response) {
            size += chunk.length;
            if (size > rules.maxBytes)
                throw tooMuch();
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    catch (error) {
        if (error instanceof errors/* CanaryError */.Rc)
            throw error;
        throw unusable(url, rules, (0,errors/* messageOf */.bD)(error), { cause: error });
    }
    finally {
        response.destroy();
    }
}
function requireText({ headers }, url, rules) {
    const [type = ''] = (headers['content-type'] ?? '').split(';', 1);
    const name = type.trim().toLowerCase();
    if (name !== '' && !textTypes.test(name)) {
        throw unusable(url, rules, `it is ${name.slice(0, limits/* fetchLimits */.tR.typeCharacters)}, not YAML`);
    }
    const encoding = headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity') {
        const shown = encoding.slice(0, limits/* fetchLimits */.tR.typeCharacters);
        throw unusable(url, rules, `it is compressed (${shown}), which nobody asked for`);
    }
}
function verifyPin(bytes, pin, address, rules) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (digest === pin)
        return;
    throw (0,errors/* inputError */.Xu)({
        code: `${rules.what}-pin`,
        message: `${address} is not what its pin says: its SHA-256 is ${digest}`,
    });
}


/***/ })

};
;