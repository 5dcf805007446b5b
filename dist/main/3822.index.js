"use strict";
exports.id = 3822;
exports.ids = [3822,6823];
exports.modules = {

/***/ 9295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aG: () => (/* binding */ checkContent),
  S0: () => (/* binding */ inlineData),
  zr: () => (/* binding */ verified)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/limits.ts + 10 modules
var limits = __webpack_require__(5256);
// EXTERNAL MODULE: ./src/registry/digest.ts
var registry_digest = __webpack_require__(5035);
// EXTERNAL MODULE: ./src/registry/origin.ts
var registry_origin = __webpack_require__(5685);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./src/registry/minor-collection.ts


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
/** V8 hands its collector only to a context that is made while the flag is set. */
function exposeCollect() {
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    try {
        // Undefined where there is no such flag: memory is saved by it, nothing depends on it.
        const collect = (0,external_node_vm_.runInNewContext)('globalThis.gc');
        return collect ?? (() => undefined);
    }
    finally {
        (0,external_node_v8_.setFlagsFromString)('--no-expose-gc');
    }
}

;// CONCATENATED MODULE: ./src/registry/content.ts





/**
 * Passes bytes on and counts and hashes them on the way.
 *
 * @throws CanaryError at the first byte too many, and at the end when the size or the digest differs
 */
async function* verified(source, descriptor, origin) {
    const hash = (0,external_node_crypto_.createHash)((0,registry_digest/* algorithmOf */.Hy)(descriptor.digest));
    const collect = createMinorCollector();
    let size = 0;
    let collected = 0;
    for await (const part of source) {
        size += part.length;
        if (size - collected >= limits/* registryLimits */.a1.streamGarbageBytes) {
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
    const found = (0,registry_digest/* digestOf */.ol)(bytes, (0,registry_digest/* algorithmOf */.Hy)(descriptor.digest));
    refuseDigest((0,registry_digest/* encodedOf */.EX)(found), descriptor.digest, origin);
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
    throw (0,registry_origin/* contentError */.G)(origin, 'content-size', what);
}
function refuseDigest(found, digest, origin) {
    if (found === (0,registry_digest/* encodedOf */.EX)(digest))
        return;
    const what = `hashes to ${(0,registry_digest/* algorithmOf */.Hy)(digest)}:${found}, not to ${digest}`;
    throw (0,registry_origin/* contentError */.G)(origin, 'digest-mismatch', what);
}


/***/ }),

/***/ 506:
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
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5035);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(349);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5685);
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

/***/ 9191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ referrersTag),
/* harmony export */   x6: () => (/* binding */ fetchReferrers)
/* harmony export */ });
/* unused harmony exports hasReferrersApi, fetchTaggedReferrers */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5256);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1352);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5035);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2465);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(506);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5685);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9310);
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


/***/ }),

/***/ 8803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ chooseImage),
/* harmony export */   wu: () => (/* binding */ isImage),
/* harmony export */   y7: () => (/* binding */ noSuchPlatform)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(506);
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

/***/ 3822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findAttachedSpec: () => (/* binding */ findAttachedSpec)
});

// EXTERNAL MODULE: ./src/limits.ts + 10 modules
var limits = __webpack_require__(5256);
// EXTERNAL MODULE: ./src/registry/content.ts + 1 modules
var content = __webpack_require__(9295);
// EXTERNAL MODULE: ./src/registry/origin.ts
var registry_origin = __webpack_require__(5685);
// EXTERNAL MODULE: ./src/registry/json.ts
var json = __webpack_require__(349);
// EXTERNAL MODULE: ./src/registry/manifest.ts
var registry_manifest = __webpack_require__(506);
// EXTERNAL MODULE: ./src/registry/platform.ts
var registry_platform = __webpack_require__(8688);
// EXTERNAL MODULE: ./src/registry/select.ts
var registry_select = __webpack_require__(8803);
;// CONCATENATED MODULE: ./src/registry/subject.ts
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
    const chosen = chooseImage(root.manifest, platform, origin);
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
    const chosen = manifest.type === 'index' ? (0,registry_select/* chooseImage */.Ny)(manifest, platform, origin) : null;
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
    const refuse = (what) => (0,registry_origin/* contentError */.G)(origin, 'artifact', what);
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
    if (config.mediaType !== registry_manifest/* mediaTypes */.Ib.ociConfig && config.mediaType !== registry_manifest/* mediaTypes */.Ib.dockerConfig) {
        throw (0,registry_origin/* contentError */.G)({ ...origin, kind: 'input' }, 'no-image', 'is an artifact, not an image');
    }
    const bytes = await source.blob(config, limits/* registryLimits */.a1.configBytes, signal);
    const found = (0,registry_platform/* readPlatform */.Kd)((0,json/* parseJsonObject */.dw)(bytes, { ...origin, name: `the configuration of ${source.name}` }));
    if (found === null || (0,registry_platform/* suitsPlatform */.eP)(platform, found))
        return;
    throw (0,registry_select/* noSuchPlatform */.y7)(origin, platform, [found]);
}
function imageOrigin({ name }) {
    return { name: `the image ${name}`, kind: 'infrastructure' };
}

// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(7006);
;// CONCATENATED MODULE: ./src/compatibility/artifact/artifact.ts

/** What Node Feature Discovery calls the artifact that describes what an image needs. */
const artifactType = 'application/vnd.nfd.image-compatibility.v1alpha1';
const specType = 'application/vnd.nfd.image-compatibility.spec.v1alpha1+yaml';
/** The file's name, as oras writes and reads it. */
const titleAnnotation = 'org.opencontainers.image.title';
/** When an artifact says it was made; null when it does not, or not in a date's form. */
function createdOf(descriptor) {
    const text = descriptor.annotations.get(registry_manifest/* createdAnnotation */.oy);
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
    const text = descriptor.annotations.get(registry_manifest/* createdAnnotation */.oy) ?? '';
    return rfc3339.test(text) ? Date.parse(text.toUpperCase()) : Number.NaN;
}

;// CONCATENATED MODULE: ./src/compatibility/artifact/fetch.ts






/**
 * Finds the compatibility spec of an image: the newest of all that were attached to the platform's
 * manifest or to the index. At most four round trips one after the other.
 *
 * @param platform null: of an index with several images, only what was attached to the index itself
 * @returns null when none was attached
 * @throws CanaryError when the image has nothing for the platform, or the artifact is broken
 */
async function fetchArtifact(source, platform, signal) {
    const listed = oldestFirst(await listArtifacts(source, platform, artifactType, signal));
    const newest = listed.at(-1);
    if (newest === undefined)
        return null;
    const { subject, descriptor } = newest;
    const name = `${source.name}@${descriptor.digest}`;
    const origin = { name: `the compatibility artifact ${name}`, kind: 'infrastructure' };
    const fetched = await source.manifest(descriptor.digest, signal);
    // Node Feature Discovery reads the first layer, whatever its media type.
    const [layer] = readArtifact(fetched, subject, artifactType, origin).layers;
    if (layer === undefined)
        throw (0,registry_origin/* contentError */.G)(origin, 'artifact', 'holds no compatibility spec');
    const bytes = (0,content/* inlineData */.S0)(layer, origin) ?? (await source.blob(layer, limits/* registryLimits */.a1.artifactBytes, signal));
    return {
        spec: {
            file: name,
            text: (0,yaml_source/* decodeUtf8 */._6)(bytes, name, 'the compatibility spec'),
            origin: 'artifact',
        },
        digest: descriptor.digest,
        subject,
        created: createdOf(descriptor),
        older: listed.length - 1,
    };
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/image/source.ts
var image_source = __webpack_require__(372);
// EXTERNAL MODULE: ./src/registry/digest.ts
var registry_digest = __webpack_require__(5035);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./src/registry/failure.ts
var failure = __webpack_require__(2465);
// EXTERNAL MODULE: ./src/registry/reference.ts
var registry_reference = __webpack_require__(9310);
// EXTERNAL MODULE: ./src/registry/referrers.ts
var referrers = __webpack_require__(9191);
// EXTERNAL MODULE: ./src/registry/transport.ts + 1 modules
var transport = __webpack_require__(2425);
;// CONCATENATED MODULE: ./src/registry/pull.ts











/** The repository of an image as a source of content. */
function repositoryContent(client, reference) {
    return {
        name: (0,registry_reference/* formatRepository */.Sh)(reference),
        root: (signal) => fetchManifest(client, reference, signal),
        manifest: (digest, signal) => fetchManifest(client, { ...reference, tag: null, digest }, signal),
        blob: (descriptor, maxBytes, signal) => fetchBlob(client, reference, descriptor, maxBytes, signal),
        referrers: (subject, artifactType, signal) => (0,referrers/* fetchReferrers */.x6)(client, reference, subject, artifactType, signal),
    };
}
/**
 * Fetches the manifest or index that a reference names: one request.
 *
 * @throws CanaryError when it is not there, too large, not what its digest names, or no manifest
 */
function fetchManifest(client, reference, signal) {
    const what = `the manifest of ${(0,registry_reference/* formatReference */.FH)(reference)}`;
    return client.call({
        method: 'GET',
        repository: reference,
        actions: 'pull',
        target: `manifests/${(0,registry_reference/* tagOrDigest */.AA)(reference)}`,
        headers: { accept: registry_manifest/* manifestAccept */.K },
        expect: [200],
        what,
        signal,
    }, (response) => readManifestResponse(response, reference, { name: what, kind: 'infrastructure' }));
}
async function readManifestResponse(response, reference, origin) {
    const contentType = response.headers['content-type'] ?? null;
    refuseHtml(response, origin);
    const bytes = await (0,transport/* readBody */.x8)(response, limits/* registryLimits */.a1.manifestBytes, origin);
    const promised = (0,registry_digest/* parseDigest */.m)(response.headers['docker-content-digest']);
    return (0,registry_manifest/* readManifest */.WI)(bytes, contentType, reference.digest ?? promised, origin);
}
/** A login page, or a proxy's word, where a registry should have answered. */
function refuseHtml(response, origin) {
    if (response.headers['content-type']?.includes('text/html') !== true)
        return;
    response.body.destroy();
    const hint = 'is this host a registry? A login page or a proxy may answer for it';
    throw (0,registry_origin/* contentError */.G)(origin, 'registry-html', 'is an HTML page', hint);
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
        throw (0,registry_origin/* contentError */.G)(origin, 'content-too-large', what);
    }
    return callForBlob(client, repository, descriptor, signal, async (response) => {
        // The bound comes first: a server may send more than it said.
        const bytes = await (0,transport/* readBody */.x8)(response, maxBytes, origin);
        (0,content/* checkContent */.aG)(bytes, descriptor, origin);
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
        const stream = verified(told(response, origin), descriptor, origin);
        return Promise.resolve(Readable.from(stream, { objectMode: false }));
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
        if (error instanceof CanaryError)
            throw error;
        const failure = networkFailure(error, response.url);
        throw contentError(origin, 'content-broken-off', `broke off: ${failure.message}`);
    }
    finally {
        response.body.destroy();
    }
}
function blobOrigin(repository, descriptor) {
    const name = `the content ${descriptor.digest} of ${(0,registry_reference/* formatRepository */.Sh)(repository)}`;
    return { name, kind: 'infrastructure' };
}

// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(8750);
;// CONCATENATED MODULE: ./src/run/attached-spec.ts







/**
 * The artifact that refers to the image, in its registry or beside it in a layout.
 *
 * @throws CanaryError when the registry does not tell, or the artifact is broken
 */
async function findAttachedSpec(image, request, client, signal) {
    const source = (0,image_source/* parseImageSource */.A)(image.reference);
    const platform = (0,registry_platform/* parsePlatform */.FL)(image.platform, (0,registry_platform/* hostArchitecture */.m4)());
    if (source.type !== 'reference') {
        return await findBeside(source, image, platform, request.directory, signal);
    }
    // What was built here is in no registry yet.
    if (request.build?.tag === image.reference)
        return nothingAttached(image);
    const content = repositoryContent(client, source.reference);
    const root = await findInRegistry(image, content, platform, signal);
    if (root === null)
        return anotherImage(image);
    // What was found is not asked for again.
    const found = await fetchArtifact({ ...content, root: () => Promise.resolve(root) }, platform, signal);
    return found ?? nothingAttached(image);
}
/**
 * The manifest or index of the very image that is on the engine: a tag may have moved since it was
 * pulled, and a name may have been given to something else here. Null when the registry does not
 * have it under this name.
 */
async function findInRegistry(image, content, platform, signal) {
    const { digest, id, ownDigest } = image;
    const known = [digest, id, ownDigest].map((text) => (0,registry_digest/* parseDigest */.m)(withAlgorithm(text ?? '')));
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
    const pulled = (0,registry_digest/* parseDigest */.m)(digest);
    if (pulled !== null)
        return await fetchIfThere(content, pulled, signal);
    // A registry may have it under the engine's digest: one that the engine made up is in none.
    const own = (0,registry_digest/* parseDigest */.m)(ownDigest);
    const found = own === null ? null : await fetchIfThere(content, own, signal);
    if (found !== null)
        return found;
    // An image that was loaded here has no digest of a registry, but its configuration has one.
    return (await hasConfiguration(root, content, platform, isKnown, signal)) ? root : null;
}
async function hasConfiguration({ manifest }, content, platform, isKnown, signal) {
    if (manifest.type !== 'index')
        return false;
    const chosen = (0,registry_platform/* choosePlatform */.xV)(platform, manifest.manifests.map((entry) => entry.platform));
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
        const isMissing = error instanceof errors/* CanaryError */.Rc && error.problems[0].code === 'registry-not-found';
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
    const { openLocalImage } = await __webpack_require__.e(/* import() */ 7016).then(__webpack_require__.bind(__webpack_require__, 4635));
    const local = await openLocalImage(source, { cwd: directory, platform, signal });
    try {
        const found = local.content === null ? null : await fetchArtifact(local.content, platform, signal);
        return found ?? nothingAttached(image);
    }
    finally {
        await local.close();
    }
}
function nothingAttached({ reference }) {
    return without(`no compatibility spec is attached to ${reference}: nothing says where it runs`, 'attach one with container-canary compat attach, or name a file');
}
function anotherImage({ reference }) {
    return without(`the image ${reference} on the engine is not the one that its registry has under this name: nothing says where it runs`, `push it and attach a spec to it, ask for ${(0,settings/* setting */.P)('pull', 'always')}, or name a file`);
}
function without(message, hint) {
    return {
        spec: null,
        notice: (0,errors/* problemToNotice */.PN)({ code: 'artifact-missing', message, hint }, 'warning'),
    };
}


/***/ })

};
;