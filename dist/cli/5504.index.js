"use strict";
exports.id = 5504;
exports.ids = [5504];
exports.modules = {

/***/ 95378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ inlineData),
/* harmony export */   aG: () => (/* binding */ checkContent),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35035);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75685);
/* harmony import */ var _minor_collection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36779);





/**
 * Passes bytes on and counts and hashes them on the way.
 *
 * @throws CanaryError at the first byte too many, and at the end when the size or the digest differs
 */
async function* verified(source, descriptor, origin) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmOf */ .Hy)(descriptor.digest));
    const collect = (0,_minor_collection_js__WEBPACK_IMPORTED_MODULE_4__/* .createMinorCollector */ .q)();
    let size = 0;
    let collected = 0;
    for await (const part of source) {
        size += part.length;
        if (size - collected >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.streamGarbageBytes) {
            collect();
            collected = size;
        }
        if (size > descriptor.size)
            refuseSize(size, descriptor, origin);
        hash.update(part);
        yield part;
    }
    refuseSize(size, descriptor, origin);
    refuseDigest(hash.digest('hex'), descriptor.digest, origin);
}
/** @throws CanaryError when `bytes` are not of the descriptor's size and digest */
function checkContent(bytes, descriptor, origin) {
    refuseSize(bytes.length, descriptor, origin);
    const found = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes, (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmOf */ .Hy)(descriptor.digest));
    refuseDigest((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedOf */ .EX)(found), descriptor.digest, origin);
}
/** The content that stands inside a descriptor (descriptor.md, `data`); null when there is none. */
function inlineData(descriptor, origin) {
    if (descriptor.data === null)
        return null;
    const bytes = Buffer.from(descriptor.data, 'base64');
    checkContent(bytes, descriptor, origin);
    return bytes;
}
function refuseSize(size, descriptor, origin) {
    if (size === descriptor.size)
        return;
    const found = size > descriptor.size ? 'more than' : `only ${size} of`;
    const what = `has ${found} the ${descriptor.size} bytes that its descriptor names`;
    throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .contentError */ .G)(origin, 'content-size', what);
}
function refuseDigest(found, digest, origin) {
    if (found === (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedOf */ .EX)(digest))
        return;
    const what = `hashes to ${(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmOf */ .Hy)(digest)}:${found}, not to ${digest}`;
    throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .contentError */ .G)(origin, 'digest-mismatch', what);
}


/***/ }),

/***/ 10506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   K: () => (/* binding */ manifestAccept),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   nb: () => (/* binding */ descriptorOf),
/* harmony export */   oy: () => (/* binding */ createdAnnotation)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35035);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90349);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75685);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8688);




const mediaTypes = {
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
    ociConfig: 'application/vnd.oci.image.config.v1+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
    emptyConfig: 'application/vnd.oci.empty.v1+json',
};
/** When content was made, by RFC 3339 (image specification, annotations.md). */
const createdAnnotation = 'org.opencontainers.image.created';
const manifestTypes = new Set([
    mediaTypes.ociManifest,
    mediaTypes.dockerManifest,
]);
const indexTypes = new Set([mediaTypes.ociIndex, mediaTypes.dockerList]);
/** What a registry is told that we read; the order is a preference. */
const manifestAccept = [
    mediaTypes.ociIndex,
    mediaTypes.ociManifest,
    mediaTypes.dockerList,
    mediaTypes.dockerManifest,
].join(', ');
function isManifestType(mediaType) {
    return manifestTypes.has(mediaType);
}
function isIndexType(mediaType) {
    return indexTypes.has(mediaType);
}
/**
 * Parses the bytes of a manifest or an index, which come from outside.
 *
 * @param declaredType the media type that the server or the descriptor gave; null when there is none
 * @param digest what the bytes must hash to; null when only a tag is known
 * @throws CanaryError of the origin's kind when they are anything else
 */
function readManifest(bytes, declaredType, digest, origin) {
    if (digest !== null && !(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesDigest */ ._j)(bytes, digest)) {
        const found = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes);
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'digest-mismatch', `hashes to ${found}, not to ${digest}`);
    }
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonObject */ .dw)(bytes, origin);
    const mediaType = mediaTypeOf(document, declaredType, origin);
    return {
        descriptor: descriptorOf(mediaType, digest ?? (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes), bytes.length),
        bytes,
        manifest: isIndexType(mediaType)
            ? readIndex(document, mediaType, origin)
            : readImageManifest(document, mediaType, origin),
    };
}
/** A descriptor with nothing but the three members that every one has. */
function descriptorOf(mediaType, digest, size) {
    return {
        mediaType,
        digest,
        size,
        artifactType: null,
        annotations: new Map(),
        platform: null,
        data: null,
    };
}
/**
 * The content type and the document must agree: one that reads as two things can be verified as
 * one and used as the other (CVE-2021-41190).
 */
function mediaTypeOf(document, declaredType, origin) {
    const written = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(document, 'mediaType');
    const declared = declaredType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    const known = isManifestType(declared) || isIndexType(declared);
    if (known && written !== null && written !== declared) {
        const what = `is sent as ${declared} and calls itself ${written.slice(0, 100)}`;
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'media-type-mismatch', what);
    }
    const mediaType = known ? declared : (written ?? shapeOf(document));
    const isIndex = isIndexType(mediaType);
    if (!isIndex && !isManifestType(mediaType)) {
        const shown = (mediaType === '' ? declared : mediaType).slice(0, 100);
        const what = `has the media type "${shown}", which is no image manifest or index`;
        const hint = shown.includes('manifest.v1')
            ? "this is Docker's first image format, which engines no longer run: build and push it anew"
            : undefined;
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'media-type', what, hint);
    }
    const foreign = isIndex ? ['config', 'layers'] : ['manifests'];
    if (foreign.some((name) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, name) !== undefined)) {
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'manifest-ambiguous', 'is a manifest and an index at once');
    }
    return mediaType;
}
function shapeOf(document) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'schemaVersion') !== 2)
        return '';
    if (Array.isArray((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'manifests')))
        return mediaTypes.ociIndex;
    return Array.isArray((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'layers')) ? mediaTypes.ociManifest : '';
}
function readImageManifest(document, mediaType, origin) {
    const subject = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'subject');
    return {
        type: 'image',
        mediaType,
        artifactType: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(document, 'artifactType'),
        config: readDescriptor((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'config'), 'config', origin),
        layers: readDescriptors((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'layers'), 'layers', origin),
        subject: subject === undefined || subject === null ? null : readDescriptor(subject, 'subject', origin),
        annotations: readAnnotations((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'annotations')),
    };
}
function readIndex(document, mediaType, origin) {
    return {
        type: 'index',
        mediaType,
        manifests: readDescriptors((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'manifests'), 'manifests', origin),
        annotations: readAnnotations((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'annotations')),
        document,
    };
}
function readDescriptors(value, name, origin) {
    if (!Array.isArray(value)) {
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'manifest-malformed', `has no list "${name}"`);
    }
    return value.map((item, index) => readDescriptor(item, `${name}[${index}]`, origin));
}
function readDescriptor(value, name, origin) {
    const object = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value);
    if (object === null)
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'manifest-malformed', `has no "${name}"`);
    const mediaType = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'mediaType');
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(object, 'digest'));
    const size = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(object, 'size');
    const isSize = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0;
    if (mediaType === null || digest === null || !isSize) {
        const wrong = mediaType === null ? 'mediaType' : digest === null ? 'digest' : 'size';
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'manifest-malformed', `has no valid "${wrong}" in "${name}"`);
    }
    return {
        mediaType,
        digest,
        size,
        artifactType: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'artifactType'),
        annotations: readAnnotations((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(object, 'annotations')),
        platform: (0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlatform */ .Kd)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(object, 'platform')),
        data: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'data'),
    };
}
/** Annotations are words about the content and decide nothing alone: what is no string is left out. */
function readAnnotations(value) {
    const object = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value) ?? {};
    return new Map(Object.entries(object).filter((entry) => typeof entry[1] === 'string'));
}


/***/ }),

/***/ 36779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createCollectionCounter),
/* harmony export */   q: () => (/* binding */ createMinorCollector)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99750);



/**
 * Gives back the buffers of a stream that have been used. Node gives every read a new buffer, and
 * V8, which sees only their small handles, lets them pile up before it looks: a blob of 2 GiB takes
 * 85 MiB so, and 20 MiB with a minor collection now and then, which takes less than a millisecond.
 */
function createMinorCollector() {
    let collect;
    return () => {
        collect ??= exposeCollect();
        collect({ type: 'minor' });
    };
}
/** Collects whenever as many bytes have passed as a stream may leave behind. */
function createCollectionCounter() {
    const collect = createMinorCollector();
    let left = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .registryLimits */ .a1.streamGarbageBytes;
    return (bytes) => {
        left -= bytes;
        if (left > 0)
            return;
        left = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .registryLimits */ .a1.streamGarbageBytes;
        collect();
    };
}
/** V8 hands its collector only to a context that is made while the flag is set. */
function exposeCollect() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
    try {
        // Undefined where there is no such flag: memory is saved by it, nothing depends on it.
        const collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('globalThis.gc');
        return collect ?? (() => undefined);
    }
    finally {
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-expose-gc');
    }
}


/***/ }),

/***/ 75504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ repositoryContent),
/* harmony export */   Cj: () => (/* binding */ fetchManifest),
/* harmony export */   Ym: () => (/* binding */ openBlob)
/* harmony export */ });
/* unused harmony export fetchBlob */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99750);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95378);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35035);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2465);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10506);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75685);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79310);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9191);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2425);











/** The repository of an image as a source of content. */
function repositoryContent(client, reference) {
    return {
        name: (0,_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatRepository */ .Sh)(reference),
        root: (signal) => fetchManifest(client, reference, signal),
        manifest: (digest, signal) => fetchManifest(client, { ...reference, tag: null, digest }, signal),
        blob: (descriptor, maxBytes, signal) => fetchBlob(client, reference, descriptor, maxBytes, signal),
        referrers: (subject, artifactType, signal) => (0,_referrers_js__WEBPACK_IMPORTED_MODULE_9__/* .fetchReferrers */ .x6)(client, reference, subject, artifactType, signal),
    };
}
/**
 * Fetches the manifest or index that a reference names: one request.
 *
 * @throws CanaryError when it is not there, too large, not what its digest names, or no manifest
 */
function fetchManifest(client, reference, signal) {
    const what = `the manifest of ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatReference */ .FH)(reference)}`;
    return client.call({
        method: 'GET',
        repository: reference,
        actions: 'pull',
        target: `manifests/${(0,_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .tagOrDigest */ .AA)(reference)}`,
        headers: { accept: _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestAccept */ .K },
        expect: [200],
        what,
        signal,
    }, (response) => readManifestResponse(response, reference, { name: what, kind: 'infrastructure' }));
}
async function readManifestResponse(response, reference, origin) {
    const contentType = response.headers['content-type'] ?? null;
    refuseHtml(response, origin);
    const bytes = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_10__/* .readBody */ .x8)(response, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .registryLimits */ .a1.manifestBytes, origin);
    const promised = (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(response.headers['docker-content-digest']);
    return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifest */ .WI)(bytes, contentType, reference.digest ?? promised, origin);
}
/** A login page, or a proxy's word, where a registry should have answered. */
function refuseHtml(response, origin) {
    if (response.headers['content-type']?.includes('text/html') !== true)
        return;
    response.body.destroy();
    const hint = 'is this host a registry? A login page or a proxy may answer for it';
    throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_7__/* .contentError */ .G)(origin, 'registry-html', 'is an HTML page', hint);
}
/**
 * Fetches small content whole.
 *
 * @param maxBytes content that says it is larger is not even asked for
 */
async function fetchBlob(client, repository, descriptor, maxBytes, signal) {
    const origin = blobOrigin(repository, descriptor);
    if (descriptor.size > maxBytes) {
        const what = `has ${descriptor.size} bytes; at most ${maxBytes} are read`;
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_7__/* .contentError */ .G)(origin, 'content-too-large', what);
    }
    return callForBlob(client, repository, descriptor, signal, async (response) => {
        // The bound comes first: a server may send more than it said.
        const bytes = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_10__/* .readBody */ .x8)(response, maxBytes, origin);
        (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .checkContent */ .aG)(bytes, descriptor, origin);
        return bytes;
    });
}
/**
 * Opens content of any size. It is verified as it passes: the stream fails at the end when the
 * size or the digest differ, so what was read is good only when the stream has ended.
 */
async function openBlob(client, repository, descriptor, signal) {
    const origin = blobOrigin(repository, descriptor);
    return callForBlob(client, repository, descriptor, signal, (response) => {
        const stream = (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .verified */ .zr)(told(response, origin), descriptor, origin);
        return Promise.resolve(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(stream, { objectMode: false }));
    });
}
function callForBlob(client, repository, descriptor, signal, consume) {
    const { name } = blobOrigin(repository, descriptor);
    return client.call({
        method: 'GET',
        repository,
        actions: 'pull',
        target: `blobs/${descriptor.digest}`,
        expect: [200],
        what: name,
        signal,
    }, consume);
}
/** A broken connection in the middle of a stream, told as any other. */
async function* told(response, origin) {
    try {
        // A response without an encoding gives bytes.
        yield* response.body;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc)
            throw error;
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .networkFailure */ .rd)(error, response.url);
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_7__/* .contentError */ .G)(origin, 'content-broken-off', `broke off: ${failure.message}`);
    }
    finally {
        response.body.destroy();
    }
}
function blobOrigin(repository, descriptor) {
    const name = `the content ${descriptor.digest} of ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatRepository */ .Sh)(repository)}`;
    return { name, kind: 'infrastructure' };
}


/***/ }),

/***/ 9191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ fetchTaggedReferrers),
/* harmony export */   LN: () => (/* binding */ referrersTag),
/* harmony export */   f6: () => (/* binding */ hasReferrersApi),
/* harmony export */   x6: () => (/* binding */ fetchReferrers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33028);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35035);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2465);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10506);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75685);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79310);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2425);









/** Statuses by which registries without the referrers API say so. */
const unsupportedStatuses = [400, 404, 405, 406, 501];
/**
 * Lists what refers to a manifest (distribution specification, "Listing Referrers"): by the
 * referrers API, all its pages; where the registry has none, by the index under the referrers tag.
 * The artifact type is always compared here too, whether or not the registry filters.
 *
 * @throws CanaryError when there are more than `registryLimits.referrers`, or the list is broken
 */
async function fetchReferrers(client, repository, subject, artifactType, signal) {
    const byApi = client.referrersApi.get(repository.registry) === false
        ? null
        : await listByApi(client, repository, subject, artifactType, signal);
    const listed = byApi ?? (await listByTag(client, repository, subject, signal));
    return listed.filter((descriptor) => descriptor.artifactType === artifactType);
}
/** True when the registry answers the referrers API, asked for one page when it is not known. */
async function hasReferrersApi(client, repository, subject, artifactType, signal) {
    const known = client.referrersApi.get(repository.registry);
    return known ?? (await askApi(client, repository, subject, artifactType, signal)) !== null;
}
/** The tag under which the referrers of a manifest are listed where there is no API for it. */
function referrersTag(subject) {
    return `${(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .algorithmOf */ .Hy)(subject)}-${(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .encodedOf */ .EX)(subject)}`;
}
function fetchTaggedReferrers(client, repository, subject, signal) {
    const origin = originOf(repository, subject);
    return client.call({
        method: 'GET',
        repository,
        actions: 'pull',
        target: `manifests/${referrersTag(subject)}`,
        headers: { accept: _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestAccept */ .K },
        expect: [200, ...unsupportedStatuses],
        what: origin.name,
        signal,
    }, async (response) => {
        if (response.status !== 200) {
            await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .discard */ .vf)(response);
            return { kind: 'nothing' };
        }
        const bytes = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .readBody */ .x8)(response, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.manifestBytes, origin);
        return readIndex(bytes, response.headers['content-type'] ?? null, origin);
    });
}
function readIndex(bytes, contentType, origin) {
    try {
        const { manifest } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(bytes, contentType, null, origin);
        if (manifest.type === 'index')
            return { kind: 'index', index: manifest };
        return { kind: 'foreign', why: (0,_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'referrers', 'is not an index') };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc))
            throw error;
        return { kind: 'foreign', why: error };
    }
}
async function listByTag(client, repository, subject, signal) {
    const tagged = await fetchTaggedReferrers(client, repository, subject, signal);
    // "If the response is not a valid image index, assume that there are no referrers" (specification).
    const listed = tagged.kind === 'index' ? tagged.index.manifests : [];
    refuseTooMany(listed.length, 0, originOf(repository, subject));
    return listed;
}
/** Null when the registry has no referrers API. */
async function listByApi(client, repository, subject, artifactType, signal) {
    const origin = originOf(repository, subject);
    const first = await askApi(client, repository, subject, artifactType, signal);
    if (first === null)
        return null;
    const listed = [...first.referrers];
    const seen = new Set();
    let { next, bytes } = first;
    for (let pages = 1; next !== null; pages++) {
        refuseTooMany(listed.length, bytes, origin);
        if (pages >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.referrerPages || seen.has(next.href)) {
            throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'referrers', `does not end after ${pages} pages`);
        }
        seen.add(next.href);
        const page = await askPage(client, repository, next, [200], origin, signal);
        if (page === null)
            throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'referrers', 'is no index on a later page');
        listed.push(...page.referrers);
        bytes += page.bytes;
        next = page.next;
    }
    refuseTooMany(listed.length, bytes, origin);
    return listed;
}
/** The first page. Null when the registry has no referrers API, which is then remembered. */
async function askApi(client, repository, subject, artifactType, signal) {
    const target = `referrers/${subject}?artifactType=${encodeURIComponent(artifactType)}`;
    const expect = [200, ...unsupportedStatuses];
    const origin = originOf(repository, subject);
    const page = await askPage(client, repository, target, expect, origin, signal);
    client.referrersApi.set(repository.registry, page !== null);
    return page;
}
function askPage(client, repository, target, expect, origin, signal) {
    const request = {
        method: 'GET',
        repository,
        actions: 'pull',
        target,
        headers: { accept: _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .mediaTypes */ .Ib.ociIndex },
        expect,
        what: origin.name,
        signal,
    };
    return client.call(request, (response) => readPage(response, request, origin));
}
async function readPage(response, request, origin) {
    if (response.status !== 200)
        return readUnsupported(response, request);
    const type = response.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
    if (type !== _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .mediaTypes */ .Ib.ociIndex) {
        // What does not know the API may answer anything, such as a page for browsers.
        await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .discard */ .vf)(response);
        return null;
    }
    const bytes = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .readBody */ .x8)(response, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.manifestBytes, origin);
    const page = readIndex(bytes, type, origin);
    if (page.kind === 'foreign')
        return null;
    const link = nextLink(response.headers['link']);
    return {
        referrers: page.index.manifests,
        next: link === null ? null : nextPage(link, response.url, request, origin),
        bytes: bytes.length,
    };
}
/** A repository that does not exist is told; every other refusal means: no such API. */
async function readUnsupported(response, request) {
    const origin = { name: 'the answer', kind: 'infrastructure' };
    const bytes = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .readBody */ .x8)(response, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.errorBytes, origin);
    const unknown = (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .readErrors */ .MA)(bytes).find((error) => error.code === 'NAME_UNKNOWN');
    if (response.status !== 404 || unknown === undefined)
        return null;
    const { repository, what } = request;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'registry-not-found',
        message: `${repository.registry} does not know ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRepository */ .Sh)(repository)}, asked for ${what}: ${(0,_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .T)(unknown.message)}`,
    });
}
/** The next page; only the registry itself may have it, for it is asked with credentials. */
function nextPage(link, base, request, origin) {
    const url = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.checkLocation)(request, link, base, base);
    if (url.origin !== base.origin) {
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'referrers', `continues at another host, ${url.host}`);
    }
    return url;
}
/** The target of the link whose relation is `next` (RFC 8288); null when there is none. */
function nextLink(header) {
    const text = Array.isArray(header) ? header.join(', ') : (header ?? '');
    for (const match of text.matchAll(/<([^>]*)>([^<]*)/g)) {
        if (/;\s*rel\s*=\s*"?(?:[^";,]*\s)?next(?:\s[^";,]*)?"?\s*(?:[;,]|$)/i.test(match[2] ?? ''))
            return match[1] ?? null;
    }
    return null;
}
function refuseTooMany(count, bytes, origin) {
    const { referrers, referrersBytes } = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1;
    if (count <= referrers && bytes <= referrersBytes)
        return;
    const what = count > referrers
        ? `has more than ${referrers} entries, which is the limit`
        : `has more than ${referrersBytes} bytes, which is the limit`;
    const hint = 'remove referrers that are no longer needed';
    throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'referrers-too-many', what, hint);
}
function originOf(repository, subject) {
    const name = `the list of referrers of ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRepository */ .Sh)(repository)}@${subject}`;
    return { name, kind: 'infrastructure' };
}


/***/ })

};
;