"use strict";
exports.id = 9010;
exports.ids = [9010,7557];
exports.modules = {

/***/ 7704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findAttachedSpec: () => (/* binding */ findAttachedSpec)
/* harmony export */ });
/* harmony import */ var _compatibility_artifact_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5758);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);
/* harmony import */ var _image_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(637);
/* harmony import */ var _registry_pull_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(215);
/* harmony import */ var _image_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9439);





/**
 * The compatibility spec that counts for an image.
 *
 * @throws CanaryError (input) when none is attached
 */
async function findAttachedSpec(image, flags, io) {
    const artifact = await find((0,_image_source_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageSource */ .A)(image), flags, io);
    if (artifact !== null)
        return artifact;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'artifact-missing',
        message: `${image} has no compatibility artifact`,
        hint: flags.platform === undefined
            ? 'of an image for several platforms, name one with --platform'
            : 'attach one with container-canary compat attach <spec> <image>',
    });
}
async function find(source, flags, io) {
    const platform = (0,_image_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlatformFlag */ .sZ)(flags);
    if (source.type !== 'reference')
        return findLocally(source, platform, io);
    const client = await (0,_image_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .openRegistryClient */ .jd)(flags, source.reference.registry, io);
    try {
        return await (0,_compatibility_artifact_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchArtifact */ .t2)((0,_registry_pull_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryContent */ .AI)(client, source.reference), platform, io.signal);
    }
    finally {
        client.close();
    }
}
async function findLocally(source, platform, io) {
    const { openLocalImage } = await __webpack_require__.e(/* import() */ 6115).then(__webpack_require__.bind(__webpack_require__, 6115));
    const image = await openLocalImage(source, { cwd: io.cwd, platform, signal: io.signal });
    try {
        return image.content === null ? null : await (0,_compatibility_artifact_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchArtifact */ .t2)(image.content, platform, io.signal);
    }
    finally {
        await image.close();
    }
}


/***/ }),

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

/***/ 637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseImageSource),
/* harmony export */   H: () => (/* binding */ registriesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4533);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2374);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9875);



const localTypes = ['docker-archive', 'oci-archive', 'oci-layout'];
/**
 * Reads an image as people write it: a reference as docker has it, or `docker-archive:<tar>`,
 * `oci-archive:<tar>`, `oci-layout:<directory>`, each perhaps with `:<tag>` behind. As with
 * skopeo, the path of an archive holds no colon.
 *
 * @throws CanaryError (input) when it is neither
 */
function parseImageSource(text) {
    const type = localTypes.find((name) => text.startsWith(`${name}:`));
    if (type === undefined) {
        refusePath(text);
        return { type: 'reference', written: text, reference: (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text) };
    }
    const rest = text.slice(type.length + 1);
    const colon = rest.indexOf(':');
    const path = colon === -1 ? rest : rest.slice(0, colon);
    const tag = colon === -1 ? null : rest.slice(colon + 1);
    if (path === '' || tag === '') {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'image-source',
            message: `"${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text)}" names no ${path === '' ? 'path' : 'tag'}`,
            hint: `write it as ${type}:<path>[:<tag>]`,
        });
    }
    return { type, written: text, path, tag };
}
/** The registries of the images that are references, each once. @throws CanaryError (input) */
function registriesOf(images) {
    const sources = images.map(parseImageSource);
    const named = sources.flatMap((source) => source.type === 'reference' ? [source.reference.registry] : []);
    return [...new Set(named)];
}
/** A bare path looks like a reference that is wrong; this says what was meant. */
function refusePath(text) {
    const isPath = /^\.{0,2}\//.test(text) || /\.(?:tar|tar\.gz|tgz)$/.test(text);
    if (!isPath)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'image-source',
        message: `"${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text)}" is a path, not an image reference`,
        hint: 'name an archive as docker-archive:<tar> or oci-archive:<tar>, a directory as oci-layout:<directory>',
    });
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