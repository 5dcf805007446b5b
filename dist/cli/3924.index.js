"use strict";
exports.id = 3924;
exports.ids = [3924,7562,5753];
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

/***/ 18790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attachArtifact: () => (/* binding */ attachArtifact),
  f: () => (/* binding */ detachArtifacts)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/registry/digest.ts
var digest = __webpack_require__(35035);
// EXTERNAL MODULE: ./src/registry/manifest.ts
var registry_manifest = __webpack_require__(10506);
// EXTERNAL MODULE: ./src/registry/pull.ts
var pull = __webpack_require__(75504);
// EXTERNAL MODULE: ./src/registry/push.ts
var push = __webpack_require__(26315);
// EXTERNAL MODULE: ./src/registry/subject.ts
var registry_subject = __webpack_require__(53487);
;// CONCATENATED MODULE: ./src/registry/attach.ts
/** Attaches artifacts of any type to images, and takes them away. */






/** "Guidance for an Empty Descriptor" (image specification, manifest.md). */
const emptyConfig = Buffer.from('{}');
/**
 * Attaches an artifact to an image, as `oras attach` would: its layers as blobs, a manifest with the
 * artifact type and the subject, and where the registry has no referrers API, an entry under the
 * referrers tag.
 */
async function attach(client, { reference, platform }, artifact, signal) {
    const subject = await (0,registry_subject/* resolveSubject */.f9)((0,pull/* repositoryContent */.AI)(client, reference), platform, signal);
    const created = client.pace.clock.date().toISOString();
    const annotations = { ...artifact.annotations, [registry_manifest/* createdAnnotation */.oy]: created };
    const manifest = toManifest({ ...artifact, annotations }, subject);
    const bytes = Buffer.from(JSON.stringify(manifest));
    for (const blob of [emptyConfig, ...artifact.layers.map((layer) => layer.bytes)]) {
        await (0,push/* pushBlob */.Ee)(client, reference, blob, signal);
    }
    const descriptor = {
        ...(0,registry_manifest/* descriptorOf */.nb)(registry_manifest/* mediaTypes */.Ib.ociManifest, (0,digest/* digestOf */.ol)(bytes), bytes.length),
        artifactType: artifact.artifactType,
        annotations: new Map(Object.entries(annotations)),
    };
    await (0,push/* pushReferrer */.eX)(client, reference, bytes, descriptor, subject.digest, signal);
    return { digest: descriptor.digest, subject: subject.digest };
}
/**
 * Removes artifacts of a type from an image.
 *
 * @param digest the one to remove; null for all
 * @returns what became of each; empty when there was nothing. It ends at the first that is refused:
 * such a registry deletes no manifests.
 */
async function detach(client, { reference, platform }, artifactType, digest, signal) {
    const content = (0,pull/* repositoryContent */.AI)(client, reference);
    const subject = await (0,registry_subject/* resolveSubject */.f9)(content, platform, signal);
    const detached = [];
    for (const listed of await content.referrers(subject.digest, artifactType, signal)) {
        if (digest !== null && listed.digest !== digest)
            continue;
        const result = await (0,push/* deleteReferrer */.BS)(client, reference, listed, subject.digest, signal);
        detached.push({ digest: listed.digest, result });
        if (result === 'refused')
            break;
    }
    return detached;
}
function toManifest({ artifactType, layers, annotations }, subject) {
    const { mediaType, digest, size } = subject;
    return {
        schemaVersion: 2,
        mediaType: registry_manifest/* mediaTypes */.Ib.ociManifest,
        artifactType,
        config: toDescriptor(registry_manifest/* mediaTypes */.Ib.emptyConfig, emptyConfig),
        layers: layers.map((layer) => toDescriptor(layer.mediaType, layer.bytes, layer.annotations)),
        subject: { mediaType, digest, size },
        annotations,
    };
}
/** Small content stands in its descriptor too, which saves whoever reads it a request. */
function toDescriptor(mediaType, bytes, annotations) {
    const isSmall = bytes.length <= limits/* registryLimits */.a1.inlineDataBytes;
    return {
        mediaType,
        digest: (0,digest/* digestOf */.ol)(bytes),
        size: bytes.length,
        ...(annotations !== undefined && { annotations }),
        ...(isSmall && { data: Buffer.from(bytes).toString('base64') }),
    };
}

// EXTERNAL MODULE: ./src/registry/reference.ts
var registry_reference = __webpack_require__(79310);
// EXTERNAL MODULE: ./src/compatibility/artifact/artifact.ts
var artifact = __webpack_require__(53545);
;// CONCATENATED MODULE: ./src/compatibility/artifact/attach.ts





/** Attaches a compatibility spec to an image; see {@link attach}. */
async function attachArtifact(client, request, signal) {
    const { spec, title } = request;
    if (spec.length > limits/* registryLimits */.a1.artifactBytes) {
        throw (0,errors/* inputError */.Xu)({
            code: 'spec-too-large',
            message: `${title} has ${spec.length} bytes; at most ${limits/* registryLimits */.a1.artifactBytes} are attached`,
        });
    }
    const layer = { mediaType: artifact/* specType */.Y0, bytes: spec, annotations: { [artifact/* titleAnnotation */.mO]: title } };
    return attach(client, request, { artifactType: artifact/* artifactType */.Tw, layers: [layer], annotations: {} }, signal);
}
/**
 * Removes compatibility artifacts from an image.
 *
 * @param digest the one to remove; null for all
 * @returns what was removed; empty when there was nothing. `unlisted`: the registry deletes no
 * manifests, but the image's list of referrers has it no longer
 * @throws CanaryError (input) when the registry deletes no manifests and keeps its list itself
 */
async function detachArtifacts(client, request, digest, signal) {
    const { reference } = request;
    const detached = await detach(client, request, artifact/* artifactType */.Tw, digest, signal);
    const refused = detached.find(({ result }) => result === 'refused');
    if (refused === undefined)
        return detached;
    throw (0,errors/* inputError */.Xu)({
        code: 'registry-no-deletion',
        message: `${reference.registry} does not delete manifests, so ${(0,registry_reference/* formatReference */.FH)(reference)} keeps its compatibility artifact ${refused.digest}`,
        hint: 'allow deletion in the registry, or attach a newer spec: the newest one counts',
    });
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

/***/ 26315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ deleteReferrer),
/* harmony export */   Ee: () => (/* binding */ pushBlob),
/* harmony export */   eX: () => (/* binding */ pushReferrer),
/* harmony export */   y6: () => (/* binding */ pushManifest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33028);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35035);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10506);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75685);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9191);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79310);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2425);









/**
 * Uploads small content in one piece (distribution specification, "POST then PUT"), unless the
 * repository has it already.
 */
async function pushBlob(client, repository, bytes, signal) {
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(bytes);
    const what = `the content ${digest} of ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRepository */ .Sh)(repository)}`;
    const common = { repository, actions: 'pull,push', signal, what };
    if (await hasBlob(client, common, digest))
        return;
    const location = await startUpload(client, common);
    // Added as text: a registry may have signed the query, and `searchParams` would write it anew.
    location.search += `${location.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
    const isStored = await client.call({
        ...common,
        method: 'PUT',
        target: location,
        headers: { 'content-type': 'application/octet-stream' },
        body: bytes,
        expect: [201, 404],
        what: `the upload of ${what}`,
    }, async (response) => {
        await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .discard */ .vf)(response);
        return response.status === 201;
    });
    // An upload is over once it was stored, also when the word of that was lost on its way to us.
    if (isStored || (await hasBlob(client, common, digest)))
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
        code: 'registry-upload',
        message: `${repository.registry} forgot the upload of ${what}`,
        hint: 'try again',
    });
}
async function hasBlob(client, common, digest) {
    // A redirect leads to where the content is, which is not asked: signed URLs are for GET.
    const expect = [200, 404, ..._client_js__WEBPACK_IMPORTED_MODULE_2__.redirectStatuses];
    return client.call({ ...common, method: 'HEAD', target: `blobs/${digest}`, expect }, async (response) => {
        await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .discard */ .vf)(response);
        return response.status !== 404;
    });
}
function startUpload(client, common) {
    const { repository, what } = common;
    return client.call({
        ...common,
        method: 'POST',
        target: 'blobs/uploads/',
        body: new Uint8Array(),
        expect: [202],
        what: `an upload of ${what}`,
    }, async (response) => {
        await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .discard */ .vf)(response);
        const { location } = response.headers;
        if (location !== undefined) {
            return (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.checkLocation)(common, location, response.url, response.url);
        }
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
            code: 'registry-upload',
            message: `${repository.registry} does not say where to upload ${what}`,
        });
    });
}
/**
 * Uploads a manifest under its digest, and makes what it refers to know it: where the registry has
 * no referrers API, by the index under the referrers tag.
 *
 * By "Pushing Manifests with Subject" (distribution specification 1.1) the answer's `OCI-Subject`
 * says that the registry took note. The API is asked all the same, as "Unavailable Referrers API"
 * wants it: a proxy may drop the header, or hand it on and not have the API, and a referrer that is
 * listed nowhere is lost. Who gets an answer from the API reads no index, so none is written then,
 * even while the new referrer is not listed yet.
 *
 * @param referrer the descriptor that lists of referrers show: with artifact type and annotations
 */
async function pushReferrer(client, repository, bytes, referrer, subject, signal) {
    const { digest, mediaType } = referrer;
    await pushManifest(client, repository, digest, bytes, mediaType, signal);
    if (await (0,_referrers_js__WEBPACK_IMPORTED_MODULE_6__/* .hasReferrersApi */ .f6)(client, repository, subject, typeOf(referrer), signal))
        return;
    await updateReferrersIndex(client, repository, subject, (entries) => [...entries.filter((entry) => entry['digest'] !== digest), toEntry(referrer)], signal);
}
/**
 * Deletes a manifest that refers to another, and its entry in the referrers tag's index.
 *
 * @param referrer as it was listed
 * @returns where the registry deletes no manifests: `unlisted` when nothing refers to it any more,
 * since the referrers tag is what listed it; `refused` when the registry's own list still does
 */
async function deleteReferrer(client, repository, referrer, subject, signal) {
    const { digest } = referrer;
    const type = typeOf(referrer);
    const hasApi = await (0,_referrers_js__WEBPACK_IMPORTED_MODULE_6__/* .hasReferrersApi */ .f6)(client, repository, subject, type, signal);
    if (!hasApi) {
        const without = (entries) => entries.filter((entry) => entry['digest'] !== digest);
        await updateReferrersIndex(client, repository, subject, without, signal);
    }
    const deleted = await client.call({
        method: 'DELETE',
        repository,
        actions: 'delete,pull',
        target: `manifests/${digest}`,
        expect: [200, 202, 404, 405],
        what: `the deletion of ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRepository */ .Sh)(repository)}@${digest}`,
        signal,
    }, async (response) => {
        await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .discard */ .vf)(response);
        return response.status !== 405;
    });
    if (deleted)
        return 'deleted';
    return hasApi ? 'refused' : 'unlisted';
}
function typeOf({ artifactType, mediaType }) {
    return artifactType ?? mediaType;
}
/** Stores a manifest, or an index, under a tag or its own digest. */
async function pushManifest(client, repository, tagOrDigest, bytes, mediaType, signal) {
    return client.call({
        method: 'PUT',
        repository,
        actions: 'pull,push',
        target: `manifests/${tagOrDigest}`,
        headers: { 'content-type': mediaType },
        body: bytes,
        expect: [201],
        what: `the upload of the manifest ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRepository */ .Sh)(repository)}:${tagOrDigest}`,
        signal,
    }, _transport_js__WEBPACK_IMPORTED_MODULE_8__/* .discard */ .vf);
}
/**
 * Changes the index under the referrers tag. Registries offer no way to write only if nobody else
 * did, so it is read again afterwards, and written again when somebody's change took ours away.
 *
 * @param change from the entries as they are to the entries as they should be; applying it twice
 * must do no more than once
 */
async function updateReferrersIndex(client, repository, subject, change, signal) {
    const read = async () => {
        const tagged = await (0,_referrers_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchTaggedReferrers */ .Hl)(client, repository, subject, signal);
        // It is not ours to overwrite.
        if (tagged.kind === 'foreign')
            throw tagged.why;
        const document = tagged.kind === 'index' ? tagged.index.document : { schemaVersion: 2 };
        // Entries keep members that we do not know: they were checked to be objects when they were read.
        const entries = (document['manifests'] ?? []);
        return { document, entries };
    };
    for (let tries = 0; tries < _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.indexUpdates; tries++) {
        const { document, entries } = await read();
        const wanted = change(entries);
        if (sameEntries(entries, wanted))
            return;
        const bytes = Buffer.from(JSON.stringify({ ...document, mediaType: _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.ociIndex, manifests: wanted }));
        if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.manifestBytes)
            break;
        const tag = (0,_referrers_js__WEBPACK_IMPORTED_MODULE_6__/* .referrersTag */ .LN)(subject);
        await pushManifest(client, repository, tag, bytes, _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.ociIndex, signal);
        const { clock, random } = client.pace;
        await clock.sleep(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.indexUpdateMs * (1 + random()), signal);
    }
    const { entries } = await read();
    if (sameEntries(entries, change(entries)))
        return;
    const name = `the list of referrers of ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRepository */ .Sh)(repository)}@${subject}`;
    throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .contentError */ .G)({ name, kind: 'infrastructure' }, 'referrers-conflict', 'could not be changed: it is full, or others write it at the same time', 'try again');
}
function sameEntries(some, others) {
    const digests = (entries) => entries
        .map((entry) => String(entry['digest']))
        .sort()
        .join();
    return digests(some) === digests(others);
}
function toEntry(referrer) {
    return {
        mediaType: referrer.mediaType,
        digest: referrer.digest,
        size: referrer.size,
        ...(referrer.artifactType !== null && { artifactType: referrer.artifactType }),
        ...(referrer.annotations.size > 0 && { annotations: Object.fromEntries(referrer.annotations) }),
    };
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