"use strict";
exports.id = 9690;
exports.ids = [9690];
exports.modules = {

/***/ 7430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tw: () => (/* binding */ artifactType),
/* harmony export */   Y0: () => (/* binding */ specType),
/* harmony export */   YC: () => (/* binding */ createdOf),
/* harmony export */   mO: () => (/* binding */ titleAnnotation),
/* harmony export */   oy: () => (/* binding */ createdAnnotation),
/* harmony export */   sZ: () => (/* binding */ oldestFirst)
/* harmony export */ });
/** What Node Feature Discovery calls the artifact that describes what an image needs. */
const artifactType = 'application/vnd.nfd.image-compatibility.v1alpha1';
const specType = 'application/vnd.nfd.image-compatibility.spec.v1alpha1+yaml';
/** By this annotation the newest of several artifacts is known (RFC 3339). */
const createdAnnotation = 'org.opencontainers.image.created';
/** The file's name, as oras writes and reads it. */
const titleAnnotation = 'org.opencontainers.image.title';
/** When an artifact says it was made; null when it does not, or not in a date's form. */
function createdOf(descriptor) {
    const text = descriptor.annotations.get(createdAnnotation);
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
    const text = descriptor.annotations.get(createdAnnotation) ?? '';
    return rfc3339.test(text) ? Date.parse(text.toUpperCase()) : Number.NaN;
}


/***/ }),

/***/ 5758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f9: () => (/* binding */ resolveSubject),
/* harmony export */   t2: () => (/* binding */ fetchArtifact)
/* harmony export */ });
/* unused harmony export listArtifacts */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2450);
/* harmony import */ var _registry_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1586);
/* harmony import */ var _registry_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5322);
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1013);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2374);
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7051);
/* harmony import */ var _registry_select_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2436);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2129);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7430);









/**
 * Finds the compatibility spec of an image: the newest of all that were attached to the platform's
 * manifest or to the index. At most four round trips one after the other.
 *
 * @param platform null: of an index with several images, only what was attached to the index itself
 * @returns null when none was attached
 * @throws CanaryError when the image has nothing for the platform, or the artifact is broken
 */
async function fetchArtifact(source, platform, signal) {
    const listed = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .oldestFirst */ .sZ)(await listArtifacts(source, platform, signal));
    const newest = listed.at(-1);
    if (newest === undefined)
        return null;
    const { subject, descriptor } = newest;
    const name = `${source.name}@${descriptor.digest}`;
    const origin = originOf(`the compatibility artifact ${name}`);
    const fetched = await source.manifest(descriptor.digest, signal);
    const layer = readArtifact(fetched, subject, origin);
    const bytes = (0,_registry_content_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineData */ .S0)(layer, origin) ?? (await source.blob(layer, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .registryLimits */ .a1.artifactBytes, signal));
    return {
        spec: {
            file: name,
            text: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeUtf8 */ ._6)(bytes, name, 'the compatibility spec'),
            origin: 'artifact',
        },
        digest: descriptor.digest,
        subject,
        created: (0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .createdOf */ .YC)(descriptor),
        older: listed.length - 1,
    };
}
/** All compatibility artifacts of an image, those of the index before those of the platform. */
async function listArtifacts(source, platform, signal) {
    const origin = originOf(`the image ${source.name}`);
    const root = await source.root(signal);
    const subjects = [root.descriptor.digest];
    const platformManifest = chooseSubject(root, platform, origin);
    if (platformManifest !== null)
        subjects.push(platformManifest.digest);
    const [lists] = await Promise.all([
        Promise.all(subjects.map(async (subject) => {
            const referrers = await source.referrers(subject, _artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .artifactType */ .Tw, signal);
            return referrers.map((descriptor) => ({ subject, descriptor }));
        })),
        root.manifest.type === 'image' && platform !== null
            ? checkPlatform(source, root.manifest, platform, origin, signal)
            : null,
    ]);
    return lists.flat();
}
/**
 * What an artifact is attached to and detached from: the platform's manifest where a platform is
 * asked for, otherwise what the image's name means.
 */
async function resolveSubject(source, platform, signal) {
    const origin = originOf(`the image ${source.name}`);
    const root = await source.root(signal);
    if (platform === null)
        return root.descriptor;
    if (root.manifest.type === 'image') {
        await checkPlatform(source, root.manifest, platform, origin, signal);
        return root.descriptor;
    }
    const chosen = (0,_registry_select_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseImage */ .Ny)(root.manifest, platform, origin);
    // The descriptor is written into the artifact: without the platform, which is not its own.
    return chosen === null ? root.descriptor : { ...chosen, platform: null, annotations: new Map() };
}
function chooseSubject(root, platform, origin) {
    return root.manifest.type === 'index' ? (0,_registry_select_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseImage */ .Ny)(root.manifest, platform, origin) : null;
}
/** A single image says in its configuration what it is for. */
async function checkPlatform(source, manifest, platform, origin, signal) {
    const { config } = manifest;
    if (config.mediaType !== _registry_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.ociConfig && config.mediaType !== _registry_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.dockerConfig) {
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)({ ...origin, kind: 'input' }, 'no-image', 'is an artifact, not an image');
    }
    const bytes = await source.blob(config, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .registryLimits */ .a1.configBytes, signal);
    const found = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlatform */ .Kd)((0,_registry_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObject */ .dw)(bytes, { ...origin, name: `the configuration of ${source.name}` }));
    if (found === null || (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .suitsPlatform */ .eP)(platform, found))
        return;
    throw (0,_registry_select_js__WEBPACK_IMPORTED_MODULE_6__/* .noSuchPlatform */ .y7)(origin, platform, [found]);
}
/**
 * Checks that an artifact is what the list said, and gives its only layer's descriptor.
 * Node Feature Discovery reads the first layer, whatever its media type.
 */
function readArtifact(fetched, subject, origin) {
    const { manifest } = fetched;
    if (manifest.type !== 'image')
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)(origin, 'artifact', 'is an index');
    if (manifest.subject?.digest !== subject) {
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)(origin, 'artifact', `does not refer to ${subject}, though it is listed there`);
    }
    const type = manifest.artifactType ?? manifest.config.mediaType;
    if (type !== _artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .artifactType */ .Tw) {
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)(origin, 'artifact', 'is of another type than the list of referrers says');
    }
    const [layer] = manifest.layers;
    if (layer === undefined)
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)(origin, 'artifact', 'holds no compatibility spec');
    return layer;
}
function originOf(name) {
    return { name, kind: 'infrastructure' };
}


/***/ }),

/***/ 215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ repositoryContent)
/* harmony export */ });
/* unused harmony exports fetchManifest, fetchBlob, openBlob */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1586);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1940);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6776);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1013);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2374);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9875);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9110);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4305);











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
    const name = `the content ${descriptor.digest} of ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatRepository */ .Sh)(repository)}`;
    return { name, kind: 'infrastructure' };
}


/***/ }),

/***/ 9690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findAttachedSpec: () => (/* binding */ findAttachedSpec)
/* harmony export */ });
/* harmony import */ var _compatibility_artifact_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5758);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);
/* harmony import */ var _image_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(637);
/* harmony import */ var _registry_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1940);
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7051);
/* harmony import */ var _registry_pull_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(215);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8603);







/**
 * The artifact that refers to the image, in its registry or beside it in a layout.
 *
 * @throws CanaryError when the registry does not tell, or the artifact is broken
 */
async function findAttachedSpec(image, request, client, signal) {
    const source = (0,_image_source_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageSource */ .A)(image.reference);
    const platform = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlatform */ .FL)(image.platform, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .hostArchitecture */ .m4)());
    if (source.type !== 'reference') {
        return await findBeside(source, image, platform, request.directory, signal);
    }
    // What was built here is in no registry yet.
    if (request.build?.tag === image.reference)
        return nothingAttached(image);
    const content = (0,_registry_pull_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryContent */ .AI)(client, source.reference);
    const root = await findInRegistry(image, content, platform, signal);
    if (root === null)
        return anotherImage(image);
    // What was found is not asked for again.
    const found = await (0,_compatibility_artifact_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchArtifact */ .t2)({ ...content, root: () => Promise.resolve(root) }, platform, signal);
    return found ?? nothingAttached(image);
}
/**
 * The manifest or index of the very image that is on the engine: a tag may have moved since it was
 * pulled, and a name may have been given to something else here. Null when the registry does not
 * have it under this name.
 */
async function findInRegistry(image, content, platform, signal) {
    const { digest, id, ownDigest } = image;
    const known = [digest, id, ownDigest].map((text) => (0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(withAlgorithm(text ?? '')));
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
    const pulled = (0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(digest);
    if (pulled !== null)
        return await fetchIfThere(content, pulled, signal);
    // A registry may have it under the engine's digest: one that the engine made up is in none.
    const own = (0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(ownDigest);
    const found = own === null ? null : await fetchIfThere(content, own, signal);
    if (found !== null)
        return found;
    // An image that was loaded here has no digest of a registry, but its configuration has one.
    return (await hasConfiguration(root, content, platform, isKnown, signal)) ? root : null;
}
async function hasConfiguration({ manifest }, content, platform, isKnown, signal) {
    if (manifest.type !== 'index')
        return false;
    const chosen = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .choosePlatform */ .xV)(platform, manifest.manifests.map((entry) => entry.platform));
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
        const isMissing = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc && error.problems[0].code === 'registry-not-found';
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
    const { openLocalImage } = await __webpack_require__.e(/* import() */ 7300).then(__webpack_require__.bind(__webpack_require__, 7300));
    const local = await openLocalImage(source, { cwd: directory, platform, signal });
    try {
        const found = local.content === null ? null : await (0,_compatibility_artifact_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchArtifact */ .t2)(local.content, platform, signal);
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
    return without(`the image ${reference} on the engine is not the one that its registry has under this name: nothing says where it runs`, `push it and attach a spec to it, ask for ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .setting */ .P)('pull', 'always')}, or name a file`);
}
function without(message, hint) {
    return {
        spec: null,
        notice: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problemToNotice */ .PN)({ code: 'artifact-missing', message, hint }, 'warning'),
    };
}


/***/ })

};
;