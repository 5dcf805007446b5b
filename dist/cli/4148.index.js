"use strict";
exports.id = 4148;
exports.ids = [4148];
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

/***/ 64148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pushIfPassed: () => (/* binding */ pushIfPassed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _network_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36050);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79310);
/* harmony import */ var _registry_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43710);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82394);
/* harmony import */ var _credential_troubles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44661);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53448);







/**
 * Sends what was built and judged to its registries, if that was asked for and the run has passed, and
 * tells it in the report. Nothing is sent otherwise, which is told as well.
 *
 * @throws CanaryError when it could not be sent: the run is `errored` then
 */
async function pushIfPassed(context, signal) {
    const { request, findings, dependencies } = context;
    const { build } = request;
    if (build === null || build.pushAs.length === 0)
        return;
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOfRun */ .gV)(findings);
    const built = findings.built.map(({ id }) => id);
    const { images } = findings;
    if (!(0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .mayPush */ .OR)({ verdict, isCancelled: signal.aborted, built, images })) {
        const notice = notPushed(verdict, signal.aborted);
        dependencies.onEvent({ kind: 'output', text: `${notice.message}\n` });
        tell(findings, notice);
        return;
    }
    dependencies.onEvent({ kind: 'phase', title: `Push ${build.pushAs.join(', ')}` });
    try {
        await push(context, build, signal);
    }
    finally {
        dependencies.onEvent({ kind: 'phase-ended' });
    }
    tellPushed(findings, build);
}
async function push({ request, dependencies, engine, findings }, { pushAs, platforms }, signal) {
    const [{ pushJudged }, { createPullCredentials }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(9307)]).then(__webpack_require__.bind(__webpack_require__, 19307)),
        __webpack_require__.e(/* import() */ 361).then(__webpack_require__.bind(__webpack_require__, 70361)),
    ]);
    const { onEvent, onSecret } = dependencies;
    const onProgress = (line) => {
        onEvent({ kind: 'output', text: `${line}\n` });
    };
    const troubles = (0,_credential_troubles_js__WEBPACK_IMPORTED_MODULE_5__/* .createTroubles */ .b)((text) => {
        onEvent({ kind: 'output', text });
    });
    const env = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_6__.environmentForChildren)(request);
    const { registry, directory } = request;
    const find = await createPullCredentials(registry, env, troubles.add);
    const connect = async (settings) => await (0,_registry_settings_js__WEBPACK_IMPORTED_MODULE_3__.connectRegistries)(settings, env, directory, {
        onCredential: (credential) => {
            (0,_secrets_js__WEBPACK_IMPORTED_MODULE_6__.secretsOfCredential)(credential).forEach(onSecret);
        },
        onTrouble: troubles.add,
    });
    const client = await connect(registry);
    const own = pushAs.map((name) => (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(name).registry).filter(isOfThisMachine);
    const onThisMachine = own.length === 0
        ? null
        : await connect({ ...registry, plainHttp: [...registry.plainHttp, ...own] });
    try {
        const tools = {
            client,
            onThisMachine,
            images: engine.images,
            plainHttp: registry.plainHttp,
            credentialsFor: async (reference, signal) => {
                const credentials = await find(reference, signal);
                (0,_secrets_js__WEBPACK_IMPORTED_MODULE_6__.secretsOfCredentials)(credentials).forEach(onSecret);
                return credentials;
            },
            onProgress,
            onPushed: (pushed) => {
                findings.pushed.push(pushed);
            },
        };
        await pushJudged({ images: findings.built, platforms, names: pushAs }, tools, signal);
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc ? troubles.addTo(error) : error;
    }
    finally {
        client.close();
        onThisMachine?.close();
    }
}
/** Engines speak to such a registry without TLS where it has none. */
function isOfThisMachine(registry) {
    return (0,_network_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackHost */ .cW)(new URL(`https://${registry}`).hostname);
}
function notPushed(verdict, isCancelled) {
    const why = isCancelled
        ? 'the run was cancelled'
        : verdict === 'passed'
            ? 'what was built is not what was judged'
            : `the verdict is ${verdict}`;
    return {
        ...{ severity: 'warning', code: 'not-pushed', location: null, hint: null },
        message: `nothing was pushed: ${why}`,
    };
}
/** A single image has its digest in its report; several platforms' index has it in the run's alone. */
function tellPushed(findings, { platforms }) {
    const { pushed, built } = findings;
    const [first] = pushed;
    if (first === undefined)
        return;
    const names = pushed.map(({ reference, digest }) => `${reference}@${digest}`).join(', ');
    tell(findings, {
        ...{ severity: 'notice', code: 'pushed', location: null, hint: null },
        message: `pushed as ${names}`,
    });
    if (platforms.length > 0)
        return;
    const ids = new Set(built.map(({ id }) => id));
    for (const [index, image] of findings.images.entries()) {
        if (image.id !== null && ids.has(image.id)) {
            findings.images[index] = { ...image, digest: image.digest ?? first.digest };
        }
    }
}
/** Stands with the first of what was built, or of what was judged at all. */
function tell({ images, built }, notice) {
    const found = images.findIndex(({ id }) => id !== null && id === built[0]?.id);
    const at = Math.max(found, 0);
    const image = images[at];
    if (image !== undefined)
        images[at] = { ...image, notices: [...image.notices, notice] };
}


/***/ })

};
;