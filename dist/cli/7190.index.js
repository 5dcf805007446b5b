"use strict";
exports.id = 7190;
exports.ids = [7190,6738];
exports.modules = {

/***/ 53545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tw: () => (/* binding */ artifactType),
/* harmony export */   Y0: () => (/* binding */ specType),
/* harmony export */   YC: () => (/* binding */ createdOf),
/* harmony export */   mO: () => (/* binding */ titleAnnotation),
/* harmony export */   sZ: () => (/* binding */ oldestFirst)
/* harmony export */ });
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10506);

/** What Node Feature Discovery calls the artifact that describes what an image needs. */
const artifactType = 'application/vnd.nfd.image-compatibility.v1alpha1';
const specType = 'application/vnd.nfd.image-compatibility.spec.v1alpha1+yaml';
/** The file's name, as oras writes and reads it. */
const titleAnnotation = 'org.opencontainers.image.title';
/** When an artifact says it was made; null when it does not, or not in a date's form. */
function createdOf(descriptor) {
    const text = descriptor.annotations.get(_registry_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .createdAnnotation */ .oy);
    return text === undefined || Number.isNaN(timeOf(descriptor)) ? null : text;
}
/**
 * The artifacts, the oldest first. One without a time is older than every other; of equally old
 * ones the last that is listed counts as the newest, as Node Feature Discovery has it.
 */
function oldestFirst(listed) {
    const key = ({ descriptor }) => {
        const time = timeOf(descriptor);
        return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
    };
    return listed.toSorted((one, other) => {
        const [a, b] = [key(one), key(other)];
        return a === b ? 0 : a < b ? -1 : 1;
    });
}
// Date.parse takes much more than RFC 3339 (section 5.6), the only form that counts.
const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
function timeOf(descriptor) {
    const text = descriptor.annotations.get(_registry_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .createdAnnotation */ .oy) ?? '';
    return rfc3339.test(text) ? Date.parse(text.toUpperCase()) : Number.NaN;
}


/***/ }),

/***/ 35231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fetchArtifact)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _registry_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95378);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75685);
/* harmony import */ var _registry_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53487);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37006);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53545);






/**
 * Finds the compatibility spec of an image: the newest of all that were attached to the platform's
 * manifest or to the index. At most four round trips one after the other.
 *
 * @param platform null: of an index with several images, only what was attached to the index itself
 * @returns null when none was attached
 * @throws CanaryError when the image has nothing for the platform, or the artifact is broken
 */
async function fetchArtifact(source, platform, signal) {
    const listed = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .oldestFirst */ .sZ)(await (0,_registry_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .listArtifacts */ .wn)(source, platform, _artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactType */ .Tw, signal));
    const newest = listed.at(-1);
    if (newest === undefined)
        return null;
    const { subject, descriptor } = newest;
    const name = `${source.name}@${descriptor.digest}`;
    const origin = { name: `the compatibility artifact ${name}`, kind: 'infrastructure' };
    const fetched = await source.manifest(descriptor.digest, signal);
    // Node Feature Discovery reads the first layer, whatever its media type.
    const [layer] = (0,_registry_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .readArtifact */ .R9)(fetched, subject, _artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactType */ .Tw, origin).layers;
    if (layer === undefined)
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'artifact', 'holds no compatibility spec');
    const bytes = (0,_registry_content_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineData */ .S0)(layer, origin) ?? (await source.blob(layer, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .registryLimits */ .a1.artifactBytes, signal));
    return {
        spec: {
            file: name,
            text: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeUtf8 */ ._6)(bytes, name, 'the compatibility spec'),
            origin: 'artifact',
        },
        digest: descriptor.digest,
        subject,
        created: (0,_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .createdOf */ .YC)(descriptor),
        older: listed.length - 1,
    };
}


/***/ }),

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

/***/ 18803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ chooseImage),
/* harmony export */   wu: () => (/* binding */ isImage),
/* harmony export */   y7: () => (/* binding */ noSuchPlatform)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10506);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8688);



/**
 * Chooses an image of an index, as engines do: entries that are no images (attestations, other
 * indexes) do not count.
 *
 * @param platform null: the only image there is
 * @returns null when no platform is asked for and there are several images
 * @throws CanaryError (input) that lists what there is when nothing suits
 */
function chooseImage(index, platform, origin) {
    const images = index.manifests.filter(isImage);
    if (platform === null)
        return images.length === 1 ? (images[0] ?? null) : null;
    const best = (0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePlatform */ .xV)(platform, images.map((image) => image.platform));
    const chosen = images[best];
    if (chosen !== undefined)
        return chosen;
    // A single image that does not say what it is for is what there is.
    const only = images.length === 1 ? images[0] : undefined;
    if (only?.platform === null)
        return only;
    throw noSuchPlatform(origin, platform, images.flatMap((image) => image.platform ?? []), images.length < index.manifests.length && images.length === 0);
}
/** The image is for other machines. `offered` is told, each platform once. */
function noSuchPlatform(origin, wanted, offered, isNested = false) {
    const names = [...new Set(offered.map(_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq))].slice(0, 20).join(', ');
    const nested = 'lists only other indexes, which no engine follows';
    const has = names === '' ? 'holds no image' : `is for ${names}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('input', {
        code: 'platform-missing',
        message: `${origin.name} ${isNested ? nested : has}, and ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(wanted)} is asked for`,
    });
}
/** Attestations stand in an index as manifests for no platform (BuildKit, attestation-storage.md). */
function isImage(descriptor) {
    return ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifestType */ .Q3)(descriptor.mediaType) &&
        descriptor.platform?.os !== 'unknown' &&
        !descriptor.annotations.has('vnd.docker.reference.type'));
}


/***/ }),

/***/ 53487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   f9: () => (/* binding */ resolveSubject),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90349);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10506);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75685);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8688);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18803);
/** What is attached to an image: to the manifest of a platform, or to the index. */






/**
 * What an artifact is attached to and detached from: the platform's manifest where a platform is
 * asked for, otherwise what the image's name means.
 *
 * @throws CanaryError when the image has nothing for the platform
 */
async function resolveSubject(source, platform, signal) {
    const origin = imageOrigin(source);
    const root = await source.root(signal);
    if (platform === null)
        return root.descriptor;
    if (root.manifest.type === 'image') {
        await checkPlatform(source, root.manifest, platform, origin, signal);
        return root.descriptor;
    }
    const chosen = (0,_select_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseImage */ .Ny)(root.manifest, platform, origin);
    // The descriptor is written into the artifact: without the platform, which is not its own.
    return chosen === null ? root.descriptor : { ...chosen, platform: null, annotations: new Map() };
}
/**
 * All artifacts of a type that are attached to an image, those of the index before those of the
 * platform. At most two round trips one after the other.
 *
 * @param platform null: of an index with several images, only what was attached to the index itself
 * @throws CanaryError when the image has nothing for the platform
 */
async function listArtifacts(source, platform, artifactType, signal) {
    const origin = imageOrigin(source);
    const root = await source.root(signal);
    const { manifest } = root;
    const chosen = manifest.type === 'index' ? (0,_select_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseImage */ .Ny)(manifest, platform, origin) : null;
    const subjects = [root.descriptor, ...(chosen === null ? [] : [chosen])];
    const [lists] = await Promise.all([
        Promise.all(subjects.map(async ({ digest: subject }) => {
            const referrers = await source.referrers(subject, artifactType, signal);
            return referrers.map((descriptor) => ({ subject, descriptor }));
        })),
        manifest.type === 'image' && platform !== null
            ? checkPlatform(source, manifest, platform, origin, signal)
            : null,
    ]);
    return lists.flat();
}
/**
 * Checks that an artifact is what the list said.
 *
 * @throws CanaryError of the origin's kind when it is an index, of another subject or another type
 */
function readArtifact({ manifest }, subject, artifactType, origin) {
    const refuse = (what) => (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .contentError */ .G)(origin, 'artifact', what);
    if (manifest.type !== 'image')
        throw refuse('is an index');
    if (manifest.subject?.digest !== subject) {
        throw refuse(`does not refer to ${subject}, though it is listed there`);
    }
    if ((manifest.artifactType ?? manifest.config.mediaType) !== artifactType) {
        throw refuse('is of another type than the list of referrers says');
    }
    return manifest;
}
/** A single image says in its configuration what it is for. */
async function checkPlatform(source, manifest, platform, origin, signal) {
    const { config } = manifest;
    if (config.mediaType !== _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.ociConfig && config.mediaType !== _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.dockerConfig) {
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .contentError */ .G)({ ...origin, kind: 'input' }, 'no-image', 'is an artifact, not an image');
    }
    const bytes = await source.blob(config, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .registryLimits */ .a1.configBytes, signal);
    const found = (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlatform */ .Kd)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonObject */ .dw)(bytes, { ...origin, name: `the configuration of ${source.name}` }));
    if (found === null || (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .suitsPlatform */ .eP)(platform, found))
        return;
    throw (0,_select_js__WEBPACK_IMPORTED_MODULE_5__/* .noSuchPlatform */ .y7)(origin, platform, [found]);
}
function imageOrigin({ name }) {
    return { name: `the image ${name}`, kind: 'infrastructure' };
}


/***/ }),

/***/ 48961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ findAttachedSpec),
/* harmony export */   findUnasked: () => (/* binding */ findUnasked)
/* harmony export */ });
/* harmony import */ var _compatibility_artifact_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53545);
/* harmony import */ var _compatibility_artifact_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35231);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _image_build_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77262);
/* harmony import */ var _image_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(372);
/* harmony import */ var _registry_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35035);
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8688);
/* harmony import */ var _registry_pull_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75504);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58750);









/**
 * The artifact that refers to the image, in its registry or beside it in a layout.
 *
 * @throws CanaryError when the registry does not tell, or the artifact is broken
 */
async function findAttachedSpec(image, request, client, signal) {
    const source = (0,_image_source_js__WEBPACK_IMPORTED_MODULE_4__.parseImageSource)(image.reference);
    const platform = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePlatform */ .FL)(image.platform, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .hostArchitecture */ .m4)());
    if (source.type !== 'reference') {
        return await findBeside(source, image, platform, request.directory, signal);
    }
    // What was built here is in no registry yet.
    if ((0,_image_build_order_js__WEBPACK_IMPORTED_MODULE_3__/* .builtNames */ .lS)(request.build).includes(image.reference))
        return nothingAttached(image);
    const content = (0,_registry_pull_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryContent */ .AI)(client, source.reference);
    const root = await findInRegistry(image, content, platform, signal);
    if (root === null)
        return anotherImage(image);
    // What was found is not asked for again.
    const found = await (0,_compatibility_artifact_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchArtifact */ .t)({ ...content, root: () => Promise.resolve(root) }, platform, signal);
    return found ?? nothingAttached(image);
}
/**
 * The same where nobody asked for it: of an image that its registry is known to have, or of a layout, and with
 * as few questions as there can be. Null where there is nothing to ask, and where nothing is attached.
 *
 * @param connect a client, made when there is a registry to ask
 * @throws CanaryError when the registry does not tell, or the artifact is broken
 */
async function findUnasked(image, request, connect, signal) {
    const digest = (0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(image.digest);
    const isBuilt = (0,_image_build_order_js__WEBPACK_IMPORTED_MODULE_3__/* .builtNames */ .lS)(request.build).includes(image.reference);
    if (digest === null || isBuilt)
        return null;
    const source = (0,_image_source_js__WEBPACK_IMPORTED_MODULE_4__.parseImageSource)(image.reference);
    const platform = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePlatform */ .FL)(image.platform, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .hostArchitecture */ .m4)());
    if (source.type !== 'reference') {
        return await fetchBeside(source, platform, request.directory, signal);
    }
    if (image.isInRegistry !== true)
        return null;
    const content = (0,_registry_pull_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryContent */ .AI)(await connect(), source.reference);
    // Both at once: most images have nothing attached, and that is known after one round trip.
    const [root, listed] = await Promise.all([
        fetchIfThere(content, digest, signal),
        content.referrers(digest, _compatibility_artifact_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactType */ .Tw, signal),
    ]);
    if (root === null)
        return null;
    const known = {
        ...content,
        root: () => Promise.resolve(root),
        referrers: (subject, type, abort) => subject === digest ? Promise.resolve(listed) : content.referrers(subject, type, abort),
    };
    // What is on the engine has its platform already; only of an index it has to be chosen.
    return await (0,_compatibility_artifact_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchArtifact */ .t)(known, root.manifest.type === 'index' ? platform : null, signal);
}
/**
 * The manifest or index of the very image that is on the engine: a tag may have moved since it was
 * pulled, and a name may have been given to something else here. Null when the registry does not
 * have it under this name.
 */
async function findInRegistry(image, content, platform, signal) {
    const { digest, id, ownDigest } = image;
    const known = [digest, id, ownDigest].map((text) => (0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(withAlgorithm(text ?? '')));
    const isKnown = (digest) => known.includes(digest);
    const root = await content.root(signal);
    if (isKnown(root.descriptor.digest))
        return root;
    if (root.manifest.type === 'index') {
        if (root.manifest.manifests.some(({ digest }) => isKnown(digest)))
            return root;
    }
    else if (isKnown(root.manifest.config.digest))
        return root;
    const pulled = (0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(digest);
    if (pulled !== null)
        return await fetchIfThere(content, pulled, signal);
    // A registry may have it under the engine's digest: one that the engine made up is in none.
    const own = (0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(ownDigest);
    const found = own === null ? null : await fetchIfThere(content, own, signal);
    if (found !== null)
        return found;
    // An image that was loaded here has no digest of a registry, but its configuration has one.
    return (await hasConfiguration(root, content, platform, isKnown, signal)) ? root : null;
}
async function hasConfiguration({ manifest }, content, platform, isKnown, signal) {
    if (manifest.type !== 'index')
        return false;
    const chosen = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .choosePlatform */ .xV)(platform, manifest.manifests.map((entry) => entry.platform));
    const entry = manifest.manifests[chosen];
    if (entry === undefined)
        return false;
    const { manifest: found } = await content.manifest(entry.digest, signal);
    return found.type === 'image' && isKnown(found.config.digest);
}
async function fetchIfThere(content, digest, signal) {
    try {
        return await content.manifest(digest, signal);
    }
    catch (error) {
        const isMissing = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CanaryError */ .Rc && error.problems[0].code === 'registry-not-found';
        if (isMissing)
            return null;
        throw error;
    }
}
/** Podman tells an id without its algorithm. */
function withAlgorithm(id) {
    return id.includes(':') ? id : `sha256:${id}`;
}
async function findBeside(source, image, platform, directory, signal) {
    return (await fetchBeside(source, platform, directory, signal)) ?? nothingAttached(image);
}
async function fetchBeside(source, platform, directory, signal) {
    const { openLocalImage } = await Promise.all(/* import() */[__webpack_require__.e(8030), __webpack_require__.e(4562)]).then(__webpack_require__.bind(__webpack_require__, 84562));
    const local = await openLocalImage(source, { cwd: directory, platform, signal });
    try {
        return local.content === null ? null : await (0,_compatibility_artifact_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchArtifact */ .t)(local.content, platform, signal);
    }
    finally {
        await local.close();
    }
}
function nothingAttached({ reference }) {
    return without(`no compatibility spec is attached to ${reference}: nothing says where it runs`, 'attach one with container-canary compat attach, or name a file');
}
function anotherImage({ reference }) {
    return without(`the image ${reference} on the engine is not the one that its registry has under this name: nothing says where it runs`, `push it and attach a spec to it, ask for ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .setting */ .P)('pull', 'always')}, or name a file`);
}
function without(message, hint) {
    return {
        spec: null,
        notice: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .problemToNotice */ .PN)({ code: 'artifact-missing', message, hint }, 'warning'),
    };
}


/***/ }),

/***/ 59179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAttachedJudge: () => (/* binding */ createAttachedJudge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _registry_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43710);
/* harmony import */ var _attached_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48961);
/* harmony import */ var _credential_troubles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44661);
/* harmony import */ var _judge_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66308);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53448);






/** Every image has a spec of its own, in its registry or beside it. */
async function createAttachedJudge(request, compatibility, engine, { onSecret, onEvent }, signal) {
    const nodes = await (0,_judge_spec_js__WEBPACK_IMPORTED_MODULE_4__.readNodes)(request, compatibility, engine, signal);
    // One for all images: what it learns of a registry, such as a token, is good for the next.
    const { registry, directory } = request;
    const troubles = (0,_credential_troubles_js__WEBPACK_IMPORTED_MODULE_3__/* .createTroubles */ .b)((text) => {
        onEvent({ kind: 'output', text });
    });
    const client = await (0,_registry_settings_js__WEBPACK_IMPORTED_MODULE_1__.connectRegistries)(registry, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__.environmentForChildren)(request), directory, {
        onCredential: (credential) => {
            (0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__.secretsOfCredential)(credential).forEach(onSecret);
        },
        onTrouble: troubles.add,
    });
    return {
        judge: async (image, abort) => {
            const found = await (0,_attached_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .findAttachedSpec */ .D)(image, request, client, abort).catch((error) => {
                throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc ? troubles.addTo(error) : error;
            });
            if (found.spec === null)
                return (0,_judge_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .nothingFound */ .S)(found.notice, request);
            const compiled = await (0,_judge_spec_js__WEBPACK_IMPORTED_MODULE_4__.compile)(found.spec, abort);
            return await (0,_judge_spec_js__WEBPACK_IMPORTED_MODULE_4__.evaluate)(compiled, found.digest, nodes, compatibility, abort);
        },
        close: client.close,
    };
}


/***/ })

};
;