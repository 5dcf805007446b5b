"use strict";
exports.id = 9307;
exports.ids = [9307];
exports.modules = {

/***/ 19307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushJudged: () => (/* binding */ pushJudged)
});

// EXTERNAL MODULE: ./src/registry/push.ts
var push = __webpack_require__(26315);
// EXTERNAL MODULE: ./src/registry/reference.ts
var registry_reference = __webpack_require__(79310);
// EXTERNAL MODULE: ./src/image/build/order.ts
var order = __webpack_require__(77262);
// EXTERNAL MODULE: ./src/registry/digest.ts
var digest = __webpack_require__(35035);
// EXTERNAL MODULE: ./src/registry/manifest.ts
var manifest = __webpack_require__(10506);
// EXTERNAL MODULE: ./src/registry/platform.ts
var registry_platform = __webpack_require__(8688);
;// CONCATENATED MODULE: ./src/image/push/image-index.ts



/**
 * The index of several platforms' images: by the OCI image specification (image-index.md), or Docker's
 * list where all of them are in Docker's format. What an engine pushed as an index of its own, with
 * attestations beside the image, is taken apart: no engine follows an index within an index.
 */
function indexOf(images) {
    const { dockerManifest } = manifest/* mediaTypes */.Ib;
    const isDockers = images.every(({ found }) => found.manifest.mediaType === dockerManifest);
    const mediaType = isDockers ? manifest/* mediaTypes */.Ib.dockerList : manifest/* mediaTypes */.Ib.ociIndex;
    const manifests = images.flatMap(entriesOf);
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, manifests }));
    return { bytes, mediaType, digest: (0,digest/* digestOf */.ol)(bytes) };
}
function entriesOf({ platform, found }) {
    const { manifest, descriptor } = found;
    if (manifest.type === 'index') {
        // Checked to be a list of objects when it was read.
        return manifest.document['manifests'];
    }
    const { mediaType, digest, size } = descriptor;
    const { os, architecture, variant } = (0,registry_platform/* parsePlatform */.FL)(platform, (0,registry_platform/* hostArchitecture */.m4)());
    const named = { os, architecture, ...(variant === '' ? {} : { variant }) };
    return [{ mediaType, digest, size, platform: named }];
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/registry/pull.ts
var pull = __webpack_require__(75504);
;// CONCATENATED MODULE: ./src/image/push/read-back.ts


/** What a registry has under a name, and by which client it was reached. @throws CanaryError */
async function readBack(reference, { client, onThisMachine }, signal) {
    try {
        return { found: await (0,pull/* fetchManifest */.Cj)(client, reference, signal), client };
    }
    catch (error) {
        if (onThisMachine === null || !isUnreached(error))
            throw error;
        const found = await (0,pull/* fetchManifest */.Cj)(onThisMachine, reference, signal).catch(() => null);
        if (found === null)
            throw error;
        return { found, client: onThisMachine };
    }
}
function isUnreached(error) {
    return error instanceof errors/* CanaryError */.Rc && error.problems[0].code === 'registry-connection';
}

;// CONCATENATED MODULE: ./src/image/push/verify.ts

/**
 * Whether a registry's manifest is that very image. An engine knows an image by the digest of its
 * configuration, or by that of its manifest or index; either names all of its content.
 *
 * @param id as the engine has it, with or without `sha256:`
 */
function isImageOf({ descriptor, manifest }, id) {
    const digest = id.startsWith('sha256:') ? id : `sha256:${id}`;
    if (descriptor.digest === digest)
        return true;
    return manifest.type === 'image' && manifest.config.digest === digest;
}
/** @throws CanaryError (infrastructure) where a name leads to anything but the image that was judged */
function requireImageOf(found, id, name) {
    if (isImageOf(found, id))
        return;
    const { descriptor, manifest } = found;
    const config = manifest.type === 'image' ? ` (configuration ${manifest.config.digest})` : '';
    throw (0,errors/* infrastructureError */.kv)({
        code: 'push-moved',
        message: `${id} was judged and pushed as ${name}, and the registry has ${descriptor.digest}${config} under that name: that image was not judged`,
        hint: 'something else moved the name on this engine or in the registry at that moment: push the judged image again, and give every run names of its own',
    });
}

;// CONCATENATED MODULE: ./src/image/push/push.ts






/**
 * Pushes exactly what was judged, and has the registry confirm it, name by name. Images of several
 * platforms go to each repository by tags of their own first, and then an index of them by the names.
 *
 * @throws CanaryError when a registry takes it not, or has anything else under a name afterwards
 */
async function pushJudged({ images, platforms, names }, tools, signal) {
    const { onPushed } = tools;
    const [only, ...others] = images;
    if (only !== undefined && others.length === 0 && platforms.length === 0) {
        for (const name of names) {
            const { found } = await pushOne(only.id, name, tools, signal);
            onPushed({ reference: name, digest: found.descriptor.digest });
        }
        return;
    }
    for (const own of byRepository(names)) {
        const [first] = own;
        const manifests = [];
        let { client } = tools;
        for (const [index, platform] of platforms.entries()) {
            const id = images[index]?.id ?? '';
            const there = await pushOne(id, (0,order/* platformTag */.oq)(first, platform), tools, signal);
            manifests.push({ platform, found: there.found });
            client = there.client;
        }
        for (const name of own) {
            const digest = await pushIndex(manifests, (0,registry_reference/* parseReference */.F2)(name), { ...tools, client }, signal);
            onPushed({ reference: name, digest });
        }
    }
}
/** Gives the manifest that the registry has under the name now. */
async function pushOne(id, name, tools, signal) {
    const { images, credentialsFor, plainHttp, onProgress } = tools;
    const reference = (0,registry_reference/* parseReference */.F2)(name);
    onProgress(`push ${id} as ${name}`);
    await images.push({
        id,
        reference: (0,registry_reference/* formatReference */.FH)(reference),
        credentials: await credentialsFor(name, signal),
        isPlainHttp: plainHttp.includes(reference.registry),
        onProgress,
    }, signal);
    const there = await readBack(reference, tools, signal);
    requireImageOf(there.found, id, name);
    return there;
}
async function pushIndex(manifests, reference, tools, signal) {
    const { client, onProgress } = tools;
    const name = (0,registry_reference/* formatReference */.FH)(reference);
    const { bytes, mediaType, digest } = indexOf(manifests);
    onProgress(`push the index ${digest} as ${name}`);
    await (0,push/* pushManifest */.y6)(client, reference, reference.tag ?? 'latest', bytes, mediaType, signal);
    const { found } = await readBack(reference, tools, signal);
    requireImageOf(found, digest, name);
    return digest;
}
/** Names of one repository after the other, in their order. */
function byRepository(names) {
    const repositories = new Map();
    for (const name of names) {
        const repository = (0,registry_reference/* formatRepository */.Sh)((0,registry_reference/* parseReference */.F2)(name));
        const before = repositories.get(repository);
        repositories.set(repository, before === undefined ? [name] : [...before, name]);
    }
    return [...repositories.values()];
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


/***/ })

};
;