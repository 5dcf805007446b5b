"use strict";
exports.id = 5464;
exports.ids = [5464,7557];
exports.modules = {

/***/ 9439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ imageFlags),
/* harmony export */   cY: () => (/* binding */ imageFlagsHelp),
/* harmony export */   jd: () => (/* binding */ openRegistryClient),
/* harmony export */   sZ: () => (/* binding */ readPlatformFlag)
/* harmony export */ });
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7051);
/* harmony import */ var _registry_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8249);
/* harmony import */ var _registry_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9708);



/** The flags of a command about one image: which of an index, and how its registry is reached. */
const imageFlags = {
    platform: { type: 'string' },
    ..._registry_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .registryFlags */ .h,
};
const imageFlagsHelp = `  --platform <os/arch[/variant]>  the image of an index that is meant
  --plain-http                    speak to this image's registry without TLS
  --registry-ca <file>            trust these certificates too (PEM)
  --registry-username <name>      the user, with --registry-password-stdin
  --registry-password-stdin       read the password from standard input
  --registry-token-stdin          read an access token from standard input
  --registry-auth-host <host>     a token server that may be sent the credentials (repeatable)
  -h, --help                      show this

Without user and token, the credentials of docker login are used.
`;
/** @returns null when no platform is asked for */
function readPlatformFlag(flags) {
    return flags.platform === undefined ? null : (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(flags.platform, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .hostArchitecture */ .m4)());
}
/**
 * A client that reaches registries as the flags say. Credentials and `--plain-http` are for the
 * image's own registry alone.
 *
 * @param registry the image's
 */
async function openRegistryClient(flags, registry, io) {
    const settings = await (0,_registry_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistryFlags */ .H)(flags, () => [registry], io);
    return await (0,_registry_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .connectRegistries */ .ck)(settings, io.env, io.cwd);
}


/***/ }),

/***/ 386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
const systemClock = {
    now: () => performance.now(),
    date: () => new Date(),
    sleep,
};
/** Ends early, without an error, when the signal aborts. */
function sleep(milliseconds, signal) {
    if (signal.aborted || milliseconds <= 0)
        return Promise.resolve();
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener('abort', done, { once: true });
    });
}


/***/ }),

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

/***/ 5046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ attachArtifact),
  f: () => (/* binding */ detachArtifacts)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/registry/digest.ts
var registry_digest = __webpack_require__(1940);
// EXTERNAL MODULE: ./src/registry/manifest.ts
var manifest = __webpack_require__(1013);
// EXTERNAL MODULE: ./src/registry/pull.ts
var pull = __webpack_require__(215);
// EXTERNAL MODULE: ./src/registry/client.ts + 4 modules
var registry_client = __webpack_require__(733);
// EXTERNAL MODULE: ./src/registry/origin.ts
var origin = __webpack_require__(2374);
// EXTERNAL MODULE: ./src/registry/referrers.ts
var referrers = __webpack_require__(9110);
// EXTERNAL MODULE: ./src/registry/reference.ts
var registry_reference = __webpack_require__(9875);
// EXTERNAL MODULE: ./src/registry/transport.ts + 1 modules
var transport = __webpack_require__(4305);
;// CONCATENATED MODULE: ./src/registry/push.ts









/**
 * Uploads small content in one piece (distribution specification, "POST then PUT"), unless the
 * repository has it already.
 */
async function pushBlob(client, repository, bytes, signal) {
    const digest = (0,registry_digest/* digestOf */.ol)(bytes);
    const what = `the content ${digest} of ${(0,registry_reference/* formatRepository */.Sh)(repository)}`;
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
        await (0,transport/* discard */.vf)(response);
        return response.status === 201;
    });
    // An upload is over once it was stored, also when the word of that was lost on its way to us.
    if (isStored || (await hasBlob(client, common, digest)))
        return;
    throw (0,errors/* infrastructureError */.kv)({
        code: 'registry-upload',
        message: `${repository.registry} forgot the upload of ${what}`,
        hint: 'try again',
    });
}
async function hasBlob(client, common, digest) {
    // A redirect leads to where the content is, which is not asked: signed URLs are for GET.
    const expect = [200, 404, ...registry_client.redirectStatuses];
    return client.call({ ...common, method: 'HEAD', target: `blobs/${digest}`, expect }, async (response) => {
        await (0,transport/* discard */.vf)(response);
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
        await (0,transport/* discard */.vf)(response);
        const { location } = response.headers;
        if (location !== undefined) {
            return (0,registry_client.checkLocation)(common, location, response.url, response.url);
        }
        throw (0,errors/* infrastructureError */.kv)({
            code: 'registry-upload',
            message: `${repository.registry} does not say where to upload ${what}`,
        });
    });
}
/**
 * Uploads a manifest under its digest, and makes what it refers to know it: where the registry has
 * no referrers API, by the index under the referrers tag.
 *
 * @param referrer the descriptor that lists of referrers show: with artifact type and annotations
 */
async function pushReferrer(client, repository, bytes, referrer, subject, signal) {
    const { digest, mediaType } = referrer;
    const accepted = await pushManifest(client, repository, digest, bytes, mediaType, signal);
    if (accepted === subject)
        return;
    if (await (0,referrers/* hasReferrersApi */.f6)(client, repository, subject, typeOf(referrer), signal))
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
    const hasApi = await (0,referrers/* hasReferrersApi */.f6)(client, repository, subject, type, signal);
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
        what: `the deletion of ${(0,registry_reference/* formatRepository */.Sh)(repository)}@${digest}`,
        signal,
    }, async (response) => {
        await (0,transport/* discard */.vf)(response);
        return response.status !== 405;
    });
    if (deleted)
        return 'deleted';
    return hasApi ? 'refused' : 'unlisted';
}
function typeOf({ artifactType, mediaType }) {
    return artifactType ?? mediaType;
}
/** @returns the subject that the registry says it took note of (`OCI-Subject`); null for none */
async function pushManifest(client, repository, tagOrDigest, bytes, mediaType, signal) {
    return client.call({
        method: 'PUT',
        repository,
        actions: 'pull,push',
        target: `manifests/${tagOrDigest}`,
        headers: { 'content-type': mediaType },
        body: bytes,
        expect: [201],
        what: `the upload of the manifest ${(0,registry_reference/* formatRepository */.Sh)(repository)}:${tagOrDigest}`,
        signal,
    }, async (response) => {
        await (0,transport/* discard */.vf)(response);
        return (0,registry_digest/* parseDigest */.m)(response.headers['oci-subject']);
    });
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
        const index = await (0,referrers/* fetchReferrersIndex */.f4)(client, repository, subject, signal);
        const document = index?.manifest.document ?? { schemaVersion: 2 };
        // Entries keep members that we do not know: they were checked to be objects when they were read.
        const entries = (document['manifests'] ?? []);
        return { document, entries };
    };
    for (let tries = 0; tries < limits/* registryLimits */.a1.indexUpdates; tries++) {
        const { document, entries } = await read();
        const wanted = change(entries);
        if (sameEntries(entries, wanted))
            return;
        const bytes = Buffer.from(JSON.stringify({ ...document, mediaType: manifest/* mediaTypes */.Ib.ociIndex, manifests: wanted }));
        if (bytes.length > limits/* registryLimits */.a1.manifestBytes)
            break;
        const tag = (0,referrers/* referrersTag */.LN)(subject);
        await pushManifest(client, repository, tag, bytes, manifest/* mediaTypes */.Ib.ociIndex, signal);
        const { clock, random } = client.pace;
        await clock.sleep(limits/* registryLimits */.a1.indexUpdateMs * (1 + random()), signal);
    }
    const { entries } = await read();
    if (sameEntries(entries, change(entries)))
        return;
    const name = `the list of referrers of ${(0,registry_reference/* formatRepository */.Sh)(repository)}@${subject}`;
    throw (0,origin/* contentError */.G)({ name, kind: 'infrastructure' }, 'referrers-conflict', 'could not be changed: it is full, or others write it at the same time', 'try again');
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

// EXTERNAL MODULE: ./src/compatibility/artifact/artifact.ts
var artifact = __webpack_require__(7430);
// EXTERNAL MODULE: ./src/compatibility/artifact/fetch.ts
var fetch = __webpack_require__(5758);
;// CONCATENATED MODULE: ./src/compatibility/artifact/attach.ts









const emptyConfig = Buffer.from('{}');
/**
 * Attaches a compatibility spec to an image, as `oras attach` would: the spec as a blob, a manifest
 * with the artifact type and the subject, and where the registry has no referrers API, an entry
 * under the referrers tag.
 */
async function attachArtifact(client, request, signal) {
    if (request.spec.length > limits/* registryLimits */.a1.artifactBytes) {
        throw (0,errors/* inputError */.Xu)({
            code: 'spec-too-large',
            message: `${request.title} has ${request.spec.length} bytes; at most ${limits/* registryLimits */.a1.artifactBytes} are attached`,
        });
    }
    const { reference } = request;
    const content = (0,pull/* repositoryContent */.AI)(client, reference);
    const subject = await (0,fetch/* resolveSubject */.f9)(content, request.platform, signal);
    const created = client.pace.clock.date().toISOString();
    const bytes = Buffer.from(JSON.stringify(toManifest(request, subject, created)));
    await pushBlob(client, reference, emptyConfig, signal);
    await pushBlob(client, reference, request.spec, signal);
    const descriptor = {
        ...(0,manifest/* descriptorOf */.nb)(manifest/* mediaTypes */.Ib.ociManifest, (0,registry_digest/* digestOf */.ol)(bytes), bytes.length),
        artifactType: artifact/* artifactType */.Tw,
        annotations: new Map([[artifact/* createdAnnotation */.oy, created]]),
    };
    await pushReferrer(client, reference, bytes, descriptor, subject.digest, signal);
    return { digest: descriptor.digest, subject: subject.digest };
}
/**
 * Removes compatibility artifacts from an image.
 *
 * @param digest the one to remove; null for all
 * @returns what was removed; empty when there was nothing. `unlisted`: the registry deletes no
 * manifests, but the image's list of referrers has it no longer
 */
async function detachArtifacts(client, request, digest, signal) {
    const { reference } = request;
    const content = (0,pull/* repositoryContent */.AI)(client, reference);
    const subject = await (0,fetch/* resolveSubject */.f9)(content, request.platform, signal);
    const listed = await content.referrers(subject.digest, artifact/* artifactType */.Tw, signal);
    const detached = [];
    for (const artifact of listed) {
        if (digest !== null && artifact.digest !== digest)
            continue;
        const result = await deleteReferrer(client, reference, artifact, subject.digest, signal);
        if (result === 'refused') {
            throw (0,errors/* inputError */.Xu)({
                code: 'registry-no-deletion',
                message: `${reference.registry} does not delete manifests, so ${(0,registry_reference/* formatReference */.FH)(reference)} keeps its compatibility artifact ${artifact.digest}`,
                hint: 'allow deletion in the registry, or attach a newer spec: the newest one counts',
            });
        }
        detached.push({ digest: artifact.digest, result });
    }
    return detached;
}
function toManifest(request, subject, created) {
    const { spec, title } = request;
    const isSmall = spec.length <= limits/* registryLimits */.a1.inlineDataBytes;
    return {
        schemaVersion: 2,
        mediaType: manifest/* mediaTypes */.Ib.ociManifest,
        artifactType: artifact/* artifactType */.Tw,
        config: {
            mediaType: manifest/* mediaTypes */.Ib.emptyConfig,
            digest: (0,registry_digest/* digestOf */.ol)(emptyConfig),
            size: emptyConfig.length,
            data: emptyConfig.toString('base64'),
        },
        layers: [
            {
                mediaType: artifact/* specType */.Y0,
                digest: (0,registry_digest/* digestOf */.ol)(spec),
                size: spec.length,
                annotations: { [artifact/* titleAnnotation */.mO]: title },
                ...(isSmall && { data: Buffer.from(spec).toString('base64') }),
            },
        ],
        subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
        annotations: { [artifact/* createdAnnotation */.oy]: created },
    };
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
        spec: { file: name, text: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeUtf8 */ ._)(bytes, name, 'the compatibility spec') },
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
    const chosen = (0,_registry_select_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseImage */ .N)(root.manifest, platform, origin);
    // The descriptor is written into the artifact: without the platform, which is not its own.
    return chosen === null ? root.descriptor : { ...chosen, platform: null, annotations: new Map() };
}
function chooseSubject(root, platform, origin) {
    return root.manifest.type === 'index' ? (0,_registry_select_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseImage */ .N)(root.manifest, platform, origin) : null;
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
    throw (0,_registry_select_js__WEBPACK_IMPORTED_MODULE_6__/* .noSuchPlatform */ .y)(origin, platform, [found]);
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

/***/ 7859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ redactError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4533);

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

/***/ 6833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ isLongEnough),
/* harmony export */   XP: () => (/* binding */ formsOf)
/* harmony export */ });
/* unused harmony export linesOf */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2450);

/**
 * Every way in which an ordinary program writes a value down: in clear, in JSON (also in ASCII, and
 * as Go writes it), in a URL, in HTML and XML, quoted for a shell, and in base64 at any offset in
 * both alphabets; a value of several lines also line by line.
 */
function formsOf(secret) {
    const values = [secret, secret.trim(), ...linesOf(secret)].filter(isLongEnough);
    const forms = new Map();
    for (const value of new Set(values)) {
        for (const text of writings(value))
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
    return value.length >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.shortestCharacters;
}
function writings(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const url = encodeURIComponent(value.toWellFormed());
    // RFC 3986 reserves five characters more than encodeURIComponent knows.
    const strict = url.replace(/[!'()*]/g, (mark) => `%${hexOf(mark, 2).toUpperCase()}`);
    const urls = [url, strict].flatMap((one) => [one, one.replaceAll('%20', '+')]);
    return [
        value,
        json,
        json.replace(/[^ -~]/g, (unit) => `\\u${hexOf(unit, 4)}`),
        json.replace(/[<>&]/g, (mark) => `\\u${hexOf(mark, 4)}`),
        ...urls,
        // The letters of an escape come in both cases; those of the value stay what they are.
        ...urls.map((one) => one.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())),
        ...markupForms(value),
        value.replaceAll("'", `'\\''`),
    ];
}
function hexOf(unit, digits) {
    return unit.charCodeAt(0).toString(16).padStart(digits, '0');
}
/** Writers of HTML and XML differ in how they write quotes. */
function markupForms(value) {
    if (!/[&<>"']/.test(value))
        return [];
    const marks = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return [
        marks,
        ...['&#39;', '&#x27;', '&apos;'].flatMap((apostrophe) => ['&quot;', '&#34;'].map((quote) => marks.replaceAll('"', quote).replaceAll("'", apostrophe))),
    ];
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

/***/ 912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2450);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6833);


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
        let covered = 0;
        let key = 0;
        for (let end = 0; end < text.length; end += 1) {
            key = extendKey(key, text.charCodeAt(end));
            if (table[placeOf(key)] === 0)
                continue;
            const from = end - keyLength + 1;
            if (from < 0)
                continue;
            for (const needle of byKey.get(key) ?? []) {
                // What is gone already need not be found again: a secret may repeat itself.
                if (from + needle.text.length <= covered)
                    continue;
                const span = match(text, from, needle);
                if (span === null)
                    continue;
                spans.push(span);
                covered = Math.max(covered, span.to);
            }
        }
        return spans;
    };
    return { add, find };
}
const tableBits = 16;
/** The key after one more character: the low bytes of the last four. */
function extendKey(key, unit) {
    return (key << 8) | (unit & 0xff);
}
function placeOf(key) {
    return Math.imul(key, 0x9e3779b1) >>> (32 - tableBits);
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
    let longest = 0;
    for (const { text: form, isBase64 } of forms) {
        const most = Math.min(form.length - 1, text.length, 2 * (isBase64 ? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.base64Piece : _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.piece));
        for (let length = most; length > Math.max(longest, keyLength - 1); length -= 1) {
            if (text.startsWith(form.slice(-length)))
                longest = length;
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