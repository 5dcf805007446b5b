"use strict";
exports.id = 6463;
exports.ids = [6463];
exports.modules = {

/***/ 46173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isInfrastructureTrouble),
/* harmony export */   f: () => (/* binding */ tellsOfKilledHelper)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Whether an engine's words tell of something that no image or Dockerfile is to blame for: a registry
 * or a network that could not be reached, an answer that broke off, a disk that is full.
 *
 * Engines are written in Go, whose errors are wrapped as `what was tried: what went wrong: why`. Only
 * a whole part counts, and nothing that is quoted: an image may be called `geoffrey`, a file `EOF`.
 */
function isInfrastructureTrouble(reason) {
    return (tellsOfKilledHelper(reason) ||
        partsOf(reason).some((part) => passingStatuses.has(part) || troubles.some((trouble) => trouble.test(part))));
}
/**
 * Whether a program that the engine started for itself was ended by a signal, as Go's `os/exec` says it.
 * What an image's own command ends with is told by exit codes instead.
 *
 * Podman before 4.6 kills helpers of its builds itself, now and then: it asks the kernel to have them end
 * with the thread that started them, and Go ends threads (containers/buildah#4790, golang/go#27505).
 */
function tellsOfKilledHelper(reason) {
    return endedBySignal.test(reason.replaceAll(quoted, '…').trim());
}
/** Signals by Go's names of them (its syscall package). */
const endedBySignal = /(?:^|: )signal: (?:killed|terminated|aborted|hangup|interrupt|quit|bus error|segmentation fault|illegal instruction|broken pipe)(?: \(core dumped\))?$/;
/** What is quoted, and addresses, which hold colons and names of anything. */
const quoted = /"(?:[^"\\]|\\.)*"|`[^`]*`|'[^']*'|\b[a-z][a-z0-9+.-]*:\/\/[^\s"']*[^\s"':,.]/gi;
function partsOf(reason) {
    return reason
        .replaceAll(quoted, '…')
        .split(/:\s+|\n/)
        .map((part) => part.trim());
}
const troubles = [
    // Disks (errno texts of the C library and of Go's syscall package).
    /^no space left on device\b/i,
    /^(?:disk )?quota exceeded$/i,
    /^(?:input\/output error|read-only file system)$/i,
    /\b(?:not enough|no) space (?:left )?(?:on|in) (?:the )?(?:disk|device|filesystem)$/i,
    /^(?:cannot allocate memory|resource temporarily unavailable|too many open files(?: in system)?)$/i,
    // Networks (Go's net package).
    /^(?:dial|read|write) (?:tcp|udp|unix)\b/,
    /^(?:lookup \S+(?: on \S+)?|no such host|server misbehaving|temporary failure in name resolution)$/i,
    /^connection (?:refused|reset by peer|timed out)$/,
    /^(?:network is unreachable|no route to host|broken pipe|use of closed network connection)$/,
    /^(?:i\/o timeout|context deadline exceeded|TLS handshake timeout)$/,
    /^(?:net\/http|context deadline exceeded|request canceled)\b.*\((?:Client\.Timeout|request canceled)/,
    /\((?:Client\.Timeout|Client\.Timeout or context cancellation) (?:or |exceeded )?while\b.*\)$/,
    /^(?:unexpected )?EOF$/,
    /^http2?: server (?:sent GOAWAY|closed idle connection)\b/,
    /^(?:http2: )?server sent GOAWAY\b/,
    // Registries: answers with another status, and their code for a rate limit (distribution specification).
    /^error parsing HTTP (?:408|425|429|5\d\d) response body$/,
    /\bunexpected (?:HTTP )?status(?: code)? (?:408|425|429|5\d\d)$/,
    /^toomanyrequests\b/i,
    /^expected HTTP 206\b/,
];
/** A status line's code and words as Go and every server write them, such as `429 Too Many Requests`. */
const passingStatuses = new Set(Object.entries(node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES)
    .filter(([code]) => /^(?:408|425|429|5\d\d)$/.test(code))
    .map(([code, words = '']) => `${code} ${words}`));


/***/ }),

/***/ 31259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ replaceImages),
/* harmony export */   s: () => (/* binding */ parseReplacement)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/**
 * @throws CanaryError (input) for a container that no Pod has, and for an image that fits none of a
 *   Pod's containers, or two
 */
function replaceImages(pods, replacements) {
    const used = new Set();
    const replaced = pods.map((pod) => {
        const images = new Map();
        for (const replacement of replacements) {
            const container = findContainer(pod, replacement, pods.length > 1);
            if (container === null)
                continue;
            used.add(replacement);
            images.set(container.name, replacement.reference);
        }
        return { pod: withImages(pod, images), tested: new Set(images.keys()) };
    });
    const unused = replacements.find((replacement) => !used.has(replacement));
    if (unused !== undefined)
        throw unusedImage(unused, pods);
    return replaced;
}
/** Null where the Pod has none for it, and another may. */
function findContainer(pod, { container: name, reference }, hasOthers) {
    const all = [...pod.spec.initContainers, ...pod.spec.containers];
    if (name !== null)
        return all.find((one) => one.name === name) ?? null;
    const alike = all.filter((one) => repositoryOf(one.image) === repositoryOf(reference));
    const [only, second] = alike;
    if (only !== undefined && second !== undefined)
        throw ambiguous(pod, reference, alike);
    if (only !== undefined)
        return only;
    const [first, ...others] = pod.spec.containers;
    if (others.length === 0 && !hasOthers)
        return first;
    if (hasOthers)
        return null;
    throw ambiguous(pod, reference, pod.spec.containers);
}
/** Without its tag and digest; a port is none. */
function repositoryOf(reference) {
    const [name = ''] = reference.split('@', 1);
    const slash = name.lastIndexOf('/');
    const colon = name.indexOf(':', slash + 1);
    return colon < 0 ? name : name.slice(0, colon);
}
function withImages(pod, images) {
    const replace = (container) => {
        const reference = images.get(container.name);
        // It was given to be tried: where it comes from is the user's to say, and no tag's.
        return reference === undefined
            ? container
            : { ...container, image: reference, imagePullPolicy: 'IfNotPresent' };
    };
    const [first, ...others] = pod.spec.containers;
    return {
        ...pod,
        spec: {
            ...pod.spec,
            initContainers: pod.spec.initContainers.map(replace),
            containers: [replace(first), ...others.map(replace)],
        },
    };
}
function ambiguous(pod, reference, containers) {
    const names = containers.map(({ name }) => name);
    const path = ['spec', 'containers'];
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'pod-image',
        message: `the image ${reference} could take the place of ${names.length} containers of ${pod.source.kind} ${pod.source.name}: ${names.join(', ')}`,
        location: pod.locate(path),
        hint: `name the container: ${names[0] ?? 'name'}=${reference}`,
    });
}
function unusedImage({ container, reference }, pods) {
    const names = pods.flatMap(({ spec }) => [...spec.initContainers, ...spec.containers].map(({ name }) => name));
    const what = container === null
        ? `no container has an image of the repository of ${reference}`
        : `no container is called ${container}`;
    const location = pods[0]?.locate(['spec', 'containers']);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'pod-image',
        message: `${what}: there are ${[...new Set(names)].join(', ')}`,
        ...(location === undefined ? {} : { location }),
        hint: 'name the container: name=image',
    });
}
/** `name=reference`, or a reference alone: no name of a container has what a reference needs before an `=`. */
function parseReplacement(text) {
    const [, container, reference] = /^([a-z0-9](?:[-a-z0-9]*[a-z0-9])?)=(.+)$/s.exec(text) ?? [];
    return container === undefined || reference === undefined
        ? { container: null, reference: text }
        : { container, reference };
}


/***/ }),

/***/ 27359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ userAgents)
/* harmony export */ });
/** As kubelet of Kubernetes 1.36 names itself: servers leave it out of their logs by these words. */
const userAgents = {
    probe: 'kube-probe/1.36',
    grpcProbe: 'kube-probe/1.36 grpc-go/1.79.3',
    lifecycle: 'kube-lifecycle/1.36',
};


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

/***/ 32580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgePods: () => (/* binding */ judgePods),
  preparePods: () => (/* binding */ preparePods)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/container/own-container.ts
var own_container = __webpack_require__(7809);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/registry/digest.ts
var digest = __webpack_require__(35035);
// EXTERNAL MODULE: ./src/image/docker-archive.ts
var docker_archive = __webpack_require__(32642);
// EXTERNAL MODULE: ./src/image/tar-writer.ts
var tar_writer = __webpack_require__(53416);
// EXTERNAL MODULE: ./src/engine/pause-program.ts
var pause_program = __webpack_require__(45949);
;// CONCATENATED MODULE: ./src/image/pause/image.ts





/**
 * Sees to it that the engine has the image whose one process holds a Pod's namespaces. It is made here,
 * and known by a name of ours: engines without one for an image remove it as one that nobody wants.
 *
 * @returns the id that the engine knows it by; none where it holds namespaces without one
 * @throws CanaryError (input) for a processor that there is no program for
 */
async function providePauseImage(engine, signal) {
    if (!engine.containers.needsPauseImage)
        return '';
    const { architecture } = await engine.identity.describe(signal);
    const known = pause_program/* pauseArchitectures */.x.find((one) => one === architecture);
    if (known === undefined || engine.images.load === null)
        throw unsupported(architecture);
    const { image, name } = await packPause(known);
    const id = (0,digest/* digestOf */.ol)(image.config);
    // By its name: an engine may know an image by the digest of another document than its configuration.
    const found = await engine.images.find(name, signal);
    if (found !== null)
        return found.id;
    try {
        await engine.images.load((0,docker_archive/* packDockerArchive */.UG)(image, [name]), signal);
    }
    catch (error) {
        // Another run has brought it meanwhile, and some engines do not take it twice.
        const other = await engine.images.find(name, signal);
        if (other === null)
            throw error;
        return other.id;
    }
    return (await engine.images.find(name, signal))?.id ?? id;
}
function unsupported(architecture) {
    return (0,src_errors/* inputError */.Xu)({
        code: 'pod-processor',
        message: `Pods cannot be run on an engine with a processor of the kind ${architecture}`,
        hint: `use one with ${pause_program/* pauseArchitectures */.x.join(' or ')}`,
    });
}
/** The name holds its content: another version of it is another image. */
async function packPause(architecture) {
    const layer = await layerOf(architecture);
    const config = {
        architecture,
        os: 'linux',
        config: { Entrypoint: ['/pause'] },
        rootfs: { type: 'layers', diff_ids: [(0,digest/* digestOf */.ol)(layer)] },
    };
    const bytes = Buffer.from(JSON.stringify(config));
    const content = async function* () {
        yield await Promise.resolve(layer);
    };
    const [, hash = ''] = (0,digest/* digestOf */.ol)(bytes).split(':');
    return {
        image: { config: bytes, layers: [{ key: 'pause', size: layer.length, content }] },
        name: `localhost/container-canary/pause:${hash.slice(0, 12)}`,
    };
}
async function layerOf(architecture) {
    const program = { ...(0,tar_writer/* bytesFile */.oe)('pause', (0,pause_program/* pauseProgram */.j)(architecture)), mode: 0o755 };
    const parts = [];
    for await (const part of (0,tar_writer/* writeTar */.FJ)([program]))
        parts.push(part);
    return Buffer.concat(parts);
}

// EXTERNAL MODULE: ./src/policy/mode.ts
var policy_mode = __webpack_require__(28279);
// EXTERNAL MODULE: ./src/pod/content/outcome.ts
var outcome = __webpack_require__(46541);
;// CONCATENATED MODULE: ./src/pod/content/node-admission.ts
/** Null for a Pod that a kubelet as it comes takes in, as far as the Pod itself tells. */
function rejectionOf({ spec }) {
    for (const [index, { name }] of spec.securityContext.sysctls.entries()) {
        const words = sysctlTrouble(normalizeSysctl(name), spec.hostNetwork, spec.hostIPC);
        if (words === null)
            continue;
        const message = `forbidden sysctl: ${words}`;
        return {
            phase: 'Failed',
            reason: 'SysctlForbidden',
            message: `Pod was rejected: ${message}`,
            event: { reason: 'SysctlForbidden', message },
            path: ['spec', 'securityContext', 'sysctls', index, 'name'],
        };
    }
    return null;
}
/** pkg/kubelet/sysctl/safe_sysctls.go */
const safeSysctls = new Map([
    ['kernel.shm_rmid_forced', 'IPC'],
    ['net.ipv4.ip_local_port_range', 'Net'],
    ['net.ipv4.tcp_syncookies', 'Net'],
    ['net.ipv4.ping_group_range', 'Net'],
    ['net.ipv4.ip_unprivileged_port_start', 'Net'],
    ['net.ipv4.ip_local_reserved_ports', 'Net'],
    ['net.ipv4.tcp_keepalive_time', 'Net'],
    ['net.ipv4.tcp_fin_timeout', 'Net'],
    ['net.ipv4.tcp_keepalive_intvl', 'Net'],
    ['net.ipv4.tcp_keepalive_probes', 'Net'],
    ['net.ipv4.tcp_rmem', 'Net'],
    ['net.ipv4.tcp_wmem', 'Net'],
]);
/** `validateSysctl` in pkg/kubelet/sysctl/allowlist.go. */
function sysctlTrouble(name, hostNetwork, hostIPC) {
    const namespace = safeSysctls.get(name);
    if (namespace === undefined)
        return `${JSON.stringify(name)} not allowlisted`;
    const isHosts = namespace === 'IPC' ? hostIPC : hostNetwork;
    return isHosts ? `${JSON.stringify(name)} not allowed with host ${namespace} enabled` : null;
}
/** `net/ipv4/conf/eno2.100/rp_filter` is `net.ipv4.conf.eno2/100.rp_filter`. */
function normalizeSysctl(name) {
    const first = /[./]/.exec(name)?.[0];
    if (first !== '/')
        return name;
    return name.replace(/[./]/g, (separator) => (separator === '/' ? '.' : '/'));
}

;// CONCATENATED MODULE: ./src/pod/policy.ts


/**
 * What a restricted Pod asks for that reaches the machine: its namespaces, its files, its devices, more
 * rights than a container has by itself. Nothing is asked of one that is trusted.
 */
function policyProblems(pod, mode) {
    if (mode === 'trusted')
        return [];
    const asked = [
        ...ofPod(pod),
        ...[...pod.spec.initContainers, ...pod.spec.containers].flatMap((container) => ofContainer(container).map(([path, what]) => [[...(0,outcome/* containerPath */.vK)(pod, container), ...path], what])),
    ];
    return asked.map(([path, what]) => ({
        code: 'policy',
        message: `a restricted Pod may not have ${what}`,
        location: pod.locate(path),
        hint: 'run it with the policy trusted where its manifest is yours',
    }));
}
function ofPod({ spec }) {
    const namespaces = ['hostNetwork', 'hostPID', 'hostIPC'].filter((name) => spec[name]);
    return [
        ...namespaces.map((name) => [['spec', name], `the node's namespace (${name})`]),
        ...spec.volumes.flatMap(({ name, source }, index) => source.kind === 'hostPath'
            ? [
                [
                    ['spec', 'volumes', index],
                    `the path ${source.path} of the node (volume ${name})`,
                ],
            ]
            : []),
        ...spec.securityContext.sysctls.flatMap(({ name }, index) => normalizeSysctl(name).startsWith('net.')
            ? []
            : [
                [
                    ['spec', 'securityContext', 'sysctls', index],
                    `the kernel parameter ${name}`,
                ],
            ]),
    ];
}
function ofContainer({ securityContext: security, ports }) {
    const own = (field) => ['securityContext', field];
    return [
        ...(security.privileged ? [[own('privileged'), 'privileged containers']] : []),
        ...(security.procMount === 'Unmasked'
            ? [[own('procMount'), 'an unmasked /proc']]
            : []),
        ...security.capabilities.add
            .filter((name) => name !== 'NET_BIND_SERVICE')
            .map((name) => [own('capabilities'), `the capability ${name}`]),
        ...ports.flatMap(({ hostPort }, index) => hostPort === null
            ? []
            : [[['ports', index], `the port ${hostPort} of the node (hostPort)`]]),
    ];
}

;// CONCATENATED MODULE: ./src/pod/port-names.ts

/**
 * Names of ports that probes and hooks ask for and their container does not declare: kubelet never gets an
 * answer then, and says so in an event alone (`ResolveContainerPort` in pkg/probe).
 */
function portNameProblems(pod) {
    return [...pod.spec.initContainers, ...pod.spec.containers].flatMap((container) => askedIn(container).flatMap(({ path, action }) => {
        if (action === null || !('port' in action) || typeof action.port === 'number')
            return [];
        const { port } = action;
        const names = container.ports.flatMap(({ name }) => (name === null ? [] : [name]));
        if (names.includes(port))
            return [];
        const declared = names.length === 0 ? 'none has a name' : `there are ${names.join(', ')}`;
        return [
            {
                code: 'pod-port-name',
                message: `container ${container.name} declares no port named ${port}: ${declared}`,
                location: pod.locate([...(0,outcome/* containerPath */.vK)(pod, container), ...path, action.action, 'port']),
                hint: 'write its number, or give a port of this container the name',
            },
        ];
    }));
}
function askedIn(container) {
    const probes = ['startupProbe', 'livenessProbe', 'readinessProbe'].map((field) => ({
        path: [field],
        action: container[field]?.handler ?? null,
    }));
    const hooks = ['postStart', 'preStop'].map((field) => ({
        path: ['lifecycle', field],
        action: container.lifecycle[field],
    }));
    return [...probes, ...hooks];
}

// EXTERNAL MODULE: ./src/pod/read.ts + 43 modules
var pod_read = __webpack_require__(74149);
// EXTERNAL MODULE: ./src/pod/replace-image.ts
var replace_image = __webpack_require__(31259);
// EXTERNAL MODULE: ./src/pod/sources.ts
var sources = __webpack_require__(35033);
// EXTERNAL MODULE: ./src/probe/limiter.ts
var probe_limiter = __webpack_require__(59270);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var src_verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/run/acquire-images.ts + 1 modules
var acquire_images = __webpack_require__(95795);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/pod/content/hostname.ts
var content_hostname = __webpack_require__(21880);
;// CONCATENATED MODULE: ./src/pod/content/service-names.ts

/** The Services that lead to a Pod: those of its namespace whose selector matches its labels. */
function servicesOf({ namespace, labels }, services) {
    return services.filter((service) => {
        const wanted = Object.entries(service.selector);
        const isOfPod = service.namespace === namespace && service.type !== 'ExternalName';
        // Without a selector somebody else says where it leads.
        if (!isOfPod || wanted.length === 0)
            return false;
        return wanted.every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value);
    });
}
/**
 * What leads to a Pod by the names of its Services, one entry a Service.
 *
 * @param asker namespace of the Pod that asks: only there a Service has its short name
 */
function serviceEntries(pod, services, { address, asker }) {
    return servicesOf(pod, services).map(({ name, namespace }) => {
        const names = spellings(name, namespace, asker);
        const { hostname } = (0,content_hostname/* hostnameOf */.LZ)(pod);
        const isOwnDomain = pod.spec.subdomain === name;
        const own = isOwnDomain ? names.map((one) => `${hostname}.${one}`) : [];
        return { address, names: [...names, ...own] };
    });
}
function spellings(name, namespace, asker) {
    const long = `${name}.${namespace}`;
    const names = [`${long}.svc.${content_hostname/* clusterDomain */.d8}`, `${long}.svc`, long];
    return namespace === asker ? [...names, name] : names;
}
/**
 * Ports that a name in `/etc/hosts` does not lead to as the Service would. A headless Service moves none,
 * and a port that nobody declares leads nowhere in a cluster either.
 */
function movedPorts(pod, services) {
    return servicesOf(pod, services)
        .filter(({ clusterIP }) => clusterIP !== 'None')
        .flatMap((service) => service.ports.flatMap(({ port, targetPort }) => {
        const target = typeof targetPort === 'number' ? targetPort : portCalled(pod, targetPort);
        return target === null || target === port ? [] : [{ service, port, target }];
    }));
}
function portCalled({ spec }, wanted) {
    const ports = spec.containers.flatMap((container) => container.ports);
    return ports.find(({ name }) => name === wanted)?.containerPort ?? null;
}

// EXTERNAL MODULE: ./src/pod/ready-time.ts
var ready_time = __webpack_require__(57368);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/container/ownership.ts
var container_ownership = __webpack_require__(79862);
// EXTERNAL MODULE: ./src/container/process-identity.ts
var process_identity = __webpack_require__(47581);
;// CONCATENATED MODULE: ./src/pod/content/dns.ts

// pkg/apis/core/validation
const mostServers = 3;
const mostSearches = 32;
const searchCharacters = 2048;
const oneSearchCharacters = 253;
/**
 * As `GetPodDNS` (pkg/kubelet/network/dns) has it. There is no cluster's DNS here: where the Pod would
 * ask that, the engine's servers stay.
 */
function dnsOf({ namespace, spec }) {
    const { dnsConfig } = spec;
    const isCluster = spec.dnsPolicy === 'ClusterFirstWithHostNet' ||
        (spec.dnsPolicy === 'ClusterFirst' && !spec.hostNetwork);
    const searches = isCluster
        ? [`${namespace}.svc.${content_hostname/* clusterDomain */.d8}`, `svc.${content_hostname/* clusterDomain */.d8}`, content_hostname/* clusterDomain */.d8]
        : [];
    const servers = [...new Set(dnsConfig.nameservers)];
    const usedServers = servers.slice(0, mostServers);
    const wanted = [...new Set([...searches, ...dnsConfig.searches])];
    const usedSearches = fittingSearches(wanted);
    return {
        servers: usedServers,
        searches: usedSearches,
        options: mergeOptions(isCluster ? [['ndots', '5']] : [], dnsConfig.options),
        warnings: [
            ...(usedServers.length < servers.length
                ? [leftOut('Nameserver limits were', 'nameservers', 'nameserver', usedServers)]
                : []),
            ...(usedSearches.length < wanted.length
                ? [leftOut('Search Line limits were', 'search paths', 'search', usedSearches)]
                : []),
        ],
    };
}
function fittingSearches(searches) {
    const short = searches
        .slice(0, mostSearches)
        .filter((search) => search.length <= oneSearchCharacters);
    let count = short.length;
    while (short.slice(0, count).join(' ').length > searchCharacters)
        count -= 1;
    return short.slice(0, count);
}
function mergeOptions(defaults, options) {
    const merged = new Map([
        ...defaults,
        ...options.map(({ name, value }) => [name, value ?? '']),
    ]);
    return [...merged].map(([name, value]) => (value === '' ? name : `${name}:${value}`));
}
function leftOut(limits, what, line, applied) {
    const rest = `the applied ${line} line is: ${applied.join(' ')}`;
    return `${limits} exceeded, some ${what} have been omitted, ${rest}`;
}

;// CONCATENATED MODULE: ./src/pod/content/hosts.ts

/**
 * What `/etc/hosts` says beyond loopback: the Pod itself, unless it is in the node's network, and its
 * `hostAliases`.
 */
function hostsOf(pod, facts) {
    const aliases = pod.spec.hostAliases.map(({ ip, hostnames }) => ({
        address: ip,
        names: hostnames,
    }));
    if (pod.spec.hostNetwork)
        return aliases;
    const { hostname, domain } = (0,content_hostname/* hostnameOf */.LZ)(pod);
    const names = domain === '' ? [hostname] : [`${hostname}.${domain}`, hostname];
    return [{ address: facts.podIP, names }, ...aliases];
}
/**
 * The whole file as `managedHostsFileContent` (pkg/kubelet/kubelet_pods.go) writes it.
 *
 * @param services what a cluster's DNS would say; what the Pod says itself stands before it, and wins
 */
function hostsFile(pod, facts, services = []) {
    const entries = hostsOf(pod, facts);
    const aliases = entries.slice(entries.length - pod.spec.hostAliases.length);
    const own = entries.slice(0, entries.length - aliases.length);
    return [
        '# Kubernetes-managed hosts file.',
        '127.0.0.1\tlocalhost',
        '::1\tlocalhost ip6-localhost ip6-loopback',
        'fe00::0\tip6-localnet',
        'fe00::0\tip6-mcastprefix',
        'fe00::1\tip6-allnodes',
        'fe00::2\tip6-allrouters',
        ...own.map(toLine),
        ...(aliases.length === 0
            ? []
            : ['', '# Entries added by HostAliases.', ...aliases.map(toLine)]),
        ...(services.length === 0 ? [] : ['', '# Names of Services.', ...services.map(toLine)]),
        '',
    ].join('\n');
}
/** Whether kubelet gives the container this file: not where it mounts one there itself. */
function hasHostsFile({ volumeMounts }) {
    return volumeMounts.every(({ mountPath }) => mountPath !== '/etc/hosts');
}
function toLine({ address, names }) {
    return [address, ...names].join('\t');
}

// EXTERNAL MODULE: ./src/pod/content/mounts.ts
var content_mounts = __webpack_require__(99307);
// EXTERNAL MODULE: ./src/pod/pod.ts
var pod_pod = __webpack_require__(83968);
// EXTERNAL MODULE: ./src/pod/content/expand.ts
var expand = __webpack_require__(99089);
;// CONCATENATED MODULE: ./src/pod/content/command.ts

/**
 * The container's command line (`ExpandContainerCommandAndArgs` in pkg/kubelet/container/helpers.go).
 *
 * @throws CanaryError (input) for an argument that no process can be given
 */
function commandOf({ command, args }, values) {
    const mapping = (0,expand/* mappingOf */.G)(values);
    return {
        entrypoint: command.length === 0 ? null : command.map((word) => (0,expand/* expand */.f)(word, mapping)),
        arguments: args.map((word) => (0,expand/* expand */.f)(word, mapping)),
    };
}

// EXTERNAL MODULE: ./src/pod/content/environment.ts + 2 modules
var content_environment = __webpack_require__(20482);
;// CONCATENATED MODULE: ./src/pod/content/identity.ts

/**
 * The user and groups of a container, or why kubelet does not create it (`verifyRunAsNonRoot` in
 * pkg/kubelet/kuberuntime/security_context_others.go).
 *
 * @param image its `USER`, empty where it has none
 */
function identityOf(pod, container, image, facts) {
    const security = pod.spec.securityContext;
    const uid = container.securityContext.runAsUser ?? security.runAsUser;
    const gid = container.securityContext.runAsGroup ?? security.runAsGroup;
    // Of an image's `user:group` the runtime is told the user alone.
    const imageUser = image.user.split(':', 1)[0] ?? '';
    if (container.securityContext.runAsNonRoot ?? security.runAsNonRoot) {
        const words = rootTrouble(uid, imageUser);
        const who = `(pod: "${(0,outcome/* formatPod */.RI)(pod, facts.uid)}", container: ${container.name})`;
        const path = [...nonRootPath(pod, container), 'securityContext', 'runAsNonRoot'];
        if (words !== null)
            return (0,outcome/* configError */.Fj)(`${words} ${who}`, path);
    }
    const isStrict = security.supplementalGroupsPolicy === 'Strict';
    return {
        ok: true,
        user: userText(uid, gid, imageUser, image.user),
        groups: [
            ...(security.fsGroup === null ? [] : [security.fsGroup]),
            ...security.supplementalGroups,
        ].map(String),
        imageGroups: isStrict ? 'none' : gid === null ? 'engine' : 'add',
    };
}
/** Of the container, or of the Pod where that asks for it. */
function nonRootPath(pod, container) {
    const isOwn = container.securityContext.runAsNonRoot !== null;
    return isOwn ? (0,outcome/* containerPath */.vK)(pod, container) : ['spec'];
}
function rootTrouble(runAsUser, imageUser) {
    if (runAsUser !== null) {
        return runAsUser === 0 ? "container's runAsUser breaks non-root policy" : null;
    }
    if (imageUser !== '' && !/^[+-]?\d+$/.test(imageUser)) {
        const named = `container has runAsNonRoot and image has non-numeric user (${imageUser})`;
        return `${named}, cannot verify user is non-root`;
    }
    const uid = Number(imageUser);
    if (uid === 0)
        return 'container has runAsNonRoot and image will run as root';
    if (uid > 0 && uid <= largestId)
        return null;
    const range = `(Must be 1-(${largestId})): must be between 0 and ${largestId}, inclusive`;
    return `container has runAsNonRoot and image has an invalid user id (${imageUser}). ${range}`;
}
/** Go's math.MaxInt32. */
const largestId = 2_147_483_647;
function userText(uid, gid, imageUser, written) {
    const group = gid === null ? '' : `:${gid}`;
    if (uid !== null)
        return `${uid}${group}`;
    if (gid === null)
        return imageUser === written ? null : imageUser;
    return `${imageUser === '' ? '0' : imageUser}${group}`;
}

;// CONCATENATED MODULE: ./src/pod/content/image-groups.ts
/**
 * The groups that a runtime gives a user (opencontainers/runc, libcontainer/user).
 *
 * @param user a name or an id
 * @param passwd the text of `/etc/passwd`, empty where the image has none
 * @param group the text of `/etc/group`, likewise
 */
function userGroups(user, passwd, group) {
    const known = fieldsOf(passwd).find(([name, , uid]) => name === user || uid === user);
    if (known === undefined)
        return { primary: 0, supplementary: [] };
    const [name = '', , , gid] = known;
    return {
        primary: idOf(gid) ?? 0,
        supplementary: fieldsOf(group).flatMap(([, , id, members = '']) => {
            const found = idOf(id);
            return found !== null && members.split(',').includes(name) ? [found] : [];
        }),
    };
}
function fieldsOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split(':'));
}
function idOf(text) {
    return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : null;
}

// EXTERNAL MODULE: ./src/pod/content/privileges.ts
var content_privileges = __webpack_require__(53657);
// EXTERNAL MODULE: ./src/pod/content/resources.ts
var resources = __webpack_require__(82692);
// EXTERNAL MODULE: ./src/pod/content/probe-command.ts
var probe_command = __webpack_require__(46227);
;// CONCATENATED MODULE: ./src/pod/compile/probes-of.ts


const probeFields = {
    startup: 'startupProbe',
    liveness: 'livenessProbe',
    readiness: 'readinessProbe',
};
const kinds = ['startup', 'liveness', 'readiness'];
/** @throws CanaryError (input) for an argument that no process can be given */
function probesOf(container, pod) {
    return kinds.flatMap((kind) => {
        const field = probeFields[kind];
        const probe = container[field];
        if (probe === null)
            return [];
        const path = [...(0,outcome/* containerPath */.vK)(pod, container), field];
        return [toProbe(kind, probe, container, pod.locate(path))];
    });
}
function toProbe(kind, probe, container, location) {
    const { handler, terminationGracePeriodSeconds, ...timing } = probe;
    const action = handler.action === 'exec'
        ? { ...handler, command: expanded(handler.command, container) }
        : networkAction(handler, container);
    return { kind, action, timing, gracePeriodSeconds: terminationGracePeriodSeconds, location };
}
function expanded([program, ...rest], container) {
    const [first = program, ...others] = (0,probe_command/* probeCommand */.C)([program, ...rest], container);
    return [first, ...others];
}
function networkAction(handler, container) {
    if (handler.action === 'grpc')
        return handler;
    const port = portNumber(handler.port, container);
    if (handler.action === 'tcpSocket')
        return { ...handler, port };
    return { ...handler, port, responseHttpHeaders: [] };
}
/** A name that the container does not declare is no port: the reader of manifests tells of it. */
function portNumber(reference, { ports }) {
    if (typeof reference === 'number')
        return reference;
    return ports.find(({ name }) => name === reference)?.containerPort ?? 0;
}
/** Nothing is expanded in the command of a hook. */
function hookOf(hook, container) {
    if (hook === null || hook.action === 'sleep' || hook.action === 'exec')
        return hook;
    const action = networkAction(hook, container);
    return action.action === 'grpc' ? null : action;
}
/** TCP ports of the Pod that probes and hooks connect to, where somebody has to publish them. */
function portsOf({ spec }) {
    const all = [...spec.initContainers, ...spec.containers].flatMap((container) => {
        const probes = kinds.map((kind) => container[probeFields[kind]]?.handler ?? null);
        const { postStart, preStop } = container.lifecycle;
        return [...probes, postStart, preStop].flatMap((action) => {
            if (action === null || action.action === 'exec' || action.action === 'sleep')
                return [];
            if (action.action !== 'grpc' && action.host !== null)
                return [];
            return [portNumber(action.port, container)];
        });
    });
    return [...new Set(all)].filter((port) => port > 0);
}

;// CONCATENATED MODULE: ./src/pod/compile/container-of.ts









function containerOf(container, role, pod, context) {
    const { lifecycle } = container;
    return {
        name: container.name,
        role,
        image: container.image,
        restart: {
            policy: restartPolicyOf(container, role, pod),
            rules: container.restartPolicyRules.map(({ action, exitCodes }) => ({
                action,
                codes: exitCodes.values,
                isIn: exitCodes.operator === 'In',
            })),
        },
        prepare: (facts) => prepare(container, pod, context, facts),
        probes: probesOf(container, pod),
        postStart: hookOf(lifecycle.postStart, container),
        preStop: hookOf(lifecycle.preStop, container),
        terminationMessage: {
            path: container.terminationMessagePath,
            fallsBackToLogs: container.terminationMessagePolicy === 'FallbackToLogsOnError',
        },
        location: pod.locate((0,outcome/* containerPath */.vK)(pod, container)),
    };
}
/** An init container that is to end is started again as the Pod says, but not when it has done its part. */
function restartPolicyOf({ restartPolicy }, role, { spec }) {
    const policy = restartPolicy ?? spec.restartPolicy;
    return role === 'init' && policy === 'Always' ? 'OnFailure' : policy;
}
async function prepare(container, pod, context, facts) {
    const refused = ({ reason, message, path }, isOfImage = false) => ({
        ok: false,
        ...{ reason, message, isOfImage },
        location: pod.locate(path),
    });
    const { address: podIP, readVolumeFile } = facts;
    const all = { ...context.facts, podIP, readVolumeFile };
    const environment = await (0,content_environment/* environmentOf */.p)(pod, container, context.objects, all);
    if (!environment.ok)
        return refused(environment);
    environment.secrets.forEach(context.onSecret);
    const identity = identityOf(pod, container, { user: facts.imageUser }, context.facts);
    if (!identity.ok)
        return refused(identity, true);
    const mounts = (0,content_mounts/* mountsOf */.c)(pod, container, environment.values);
    if (!mounts.ok)
        return refused(mounts);
    const { problems, ...privileges } = (0,content_privileges/* privilegesOf */.y)(pod, container);
    const [problem] = problems;
    if (problem !== undefined) {
        return refused({ ok: false, reason: 'CreateContainerConfigError', ...problem });
    }
    const { memory, cpu } = (0,resources/* limitsOf */.A)(pod, container);
    const added = identity.imageGroups === 'add' ? await imageGroups(identity.user, facts) : [];
    return {
        ok: true,
        request: {
            ...commandOf(container, environment.values),
            workingDirectory: container.workingDir,
            user: identity.user,
            groups: [...new Set([...identity.groups, ...added])],
            env: environment.variables,
            ...privileges,
            ...{ memory, cpu },
            stopSignal: container.lifecycle.stopSignal,
            terminal: container.tty,
            devices: context.devicesOf(container),
        },
        mounts: mounts.mounts.map((mount) => toMount(mount, pod)),
    };
}
/** A runtime that is told the group of a user leaves out the others that the image gives him. */
async function imageGroups(user, { imageUser, readImageFile }) {
    const name = (user ?? imageUser).split(':', 1)[0] ?? '';
    const [passwd, group] = await Promise.all(['/etc/passwd', '/etc/group'].map(async (path) => await readImageFile(path)));
    const text = (bytes) => bytes?.toString('utf8') ?? '';
    return userGroups(name === '' ? '0' : name, text(passwd), text(group)).supplementary.map(String);
}
function toMount({ volume, mountPath, readOnly, subPath, propagation, path }, pod) {
    return {
        volume: volume.name,
        target: mountPath,
        readOnly,
        path: subPath,
        propagation: propagations[propagation],
        location: pod.locate(path),
    };
}
const propagations = {
    None: 'rprivate',
    HostToContainer: 'rslave',
    Bidirectional: 'rshared',
};

// EXTERNAL MODULE: ./src/quantity.ts
var quantity = __webpack_require__(20226);
;// CONCATENATED MODULE: ./src/pod/content/empty-dir.ts


/** As pkg/volume/emptydir makes it, and `SetVolumeOwnership` changes it for a Pod with an fsGroup. */
function emptyDirOf({ medium, sizeLimit }, pod, facts) {
    const { fsGroup } = pod.spec.securityContext;
    const kind = empty_dir_kinds[medium];
    const limits = [
        facts.node.memory,
        (0,resources/* memoryLimitOf */.S)(pod) ?? 0,
        sizeLimit === null ? 0 : (0,quantity/* wholeUnits */.xF)(sizeLimit),
    ].filter((limit) => limit > 0);
    const sticky = kind === 'tmpfs' ? 0o1000 : 0;
    const setgid = fsGroup === null ? 0 : 0o2000;
    return {
        kind,
        size: kind === 'tmpfs' ? Math.min(...limits) : null,
        mode: 0o777 | sticky | setgid,
        uid: 0,
        gid: fsGroup ?? 0,
    };
}
const empty_dir_kinds = { '': 'directory', Memory: 'tmpfs', HugePages: 'hugePages' };

// EXTERNAL MODULE: ./src/pod/content/files.ts + 1 modules
var content_files = __webpack_require__(51276);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/pod/content/flat-file.ts


/**
 * One sub-path of a volume that kubelet writes. What is not there becomes an empty directory of the
 * volume's mode (`makeMounts` in pkg/kubelet/kubelet_pods.go).
 *
 * @returns null where a file stands on the way, which kubelet refuses with `subPathMessage`
 */
function flatFile(entries, subPath) {
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const found = follow(byPath, '.', external_node_path_.posix.normalize(subPath), limits/* podContentLimits */.V_.links);
    if (found === 'blocked')
        return null;
    if (found === 'missing') {
        const root = byPath.get('.');
        const mode = root?.kind === 'directory' ? root.mode & 0o777 : 0o777;
        const made = { kind: 'directory', path: '.', mode, uid: 0, gid: root?.gid ?? 0 };
        return { kind: 'directory', entries: [made] };
    }
    if (found.kind === 'file')
        return { ...found, path: external_node_path_.posix.basename(subPath) };
    const below = found.path === '.' ? '' : `${found.path}/`;
    const inside = entries.filter(({ path }) => path !== found.path && path.startsWith(below));
    return {
        kind: 'directory',
        entries: [
            { ...found, path: '.' },
            ...inside.map((entry) => ({ ...entry, path: entry.path.slice(below.length) })),
        ],
    };
}
/** Kubelet's words where {@link flatFile} is null. */
function subPathMessage(volume, container) {
    return `failed to prepare subPath for volumeMount "${volume}" of container "${container}"`;
}
function follow(entries, start, path, links) {
    let at = entries.get(start);
    for (const segment of path.split('/')) {
        if (at === undefined)
            return 'missing';
        if (segment === '' || segment === '.')
            continue;
        if (at.kind !== 'directory')
            return 'blocked';
        const folder = at.path;
        const next = entries.get(external_node_path_.posix.join(folder, segment));
        if (next?.kind === 'link') {
            if (links === 0)
                return 'blocked';
            const led = follow(entries, folder, next.target, links - 1);
            if (typeof led === 'string')
                return led;
            at = led;
        }
        else
            at = next;
    }
    return at ?? 'missing';
}

;// CONCATENATED MODULE: ./src/pod/content/host-path.ts
/** As `checkType` (pkg/volume/hostpath) holds a path against the type that the Pod names. */
function checkHostPath({ path, type }, found) {
    // Without a type nobody looks, and the runtime makes a directory of what is missing.
    if (type === '')
        return ready(found === 'missing' ? 'directory' : null);
    const wanted = types.get(type);
    if (wanted === undefined)
        return failed(`${type} is an invalid volume type`);
    if (found === wanted.file)
        return ready(null);
    if (found === 'missing' && wanted.make !== null)
        return ready(wanted.make);
    return failed(`hostPath type check failed: ${path} is not a ${wanted.words}`);
}
const types = new Map([
    ['Directory', { file: 'directory', words: 'directory', make: null }],
    ['DirectoryOrCreate', { file: 'directory', words: 'directory', make: 'directory' }],
    ['File', { file: 'file', words: 'file', make: null }],
    ['FileOrCreate', { file: 'file', words: 'file', make: 'file' }],
    ['Socket', { file: 'socket', words: 'socket file', make: null }],
    ['CharDevice', { file: 'character device', words: 'character device', make: null }],
    ['BlockDevice', { file: 'block device', words: 'block device', make: null }],
]);
function ready(kind) {
    const mode = kind === 'file' ? 0o644 : 0o755;
    return { ok: true, make: kind === null ? null : { kind, mode } };
}
function failed(message) {
    return { ok: false, event: 'FailedMount', message };
}

;// CONCATENATED MODULE: ./src/pod/compile/volume-of.ts




/** @throws CanaryError (input) for a volume of more bytes than are made here */
function volumeOf(volume, pod, context) {
    const { name, source } = volume;
    const path = ['spec', 'volumes', pod.spec.volumes.indexOf(volume)];
    const base = { name, location: pod.locate(path) };
    if ((0,content_files/* isWritten */.QH)(source))
        return { ...base, ...written(source, pod, context) };
    switch (source.kind) {
        case 'emptyDir':
            return { ...base, ...empty(source, pod, context) };
        case 'hostPath':
            return { ...base, ...ofHost(source, context) };
        case 'persistentVolumeClaim':
        case 'ephemeral':
        case 'driver': {
            const standIn = context.standIns.get(name);
            if (standIn !== undefined)
                return { ...base, kind: 'host', path: standIn };
            const { mode, gid } = emptyDirOf(plainEmptyDir, pod, context.facts);
            return { ...base, kind: 'directory', mode, gid };
        }
        case 'image':
            return { ...base, kind: 'image', reference: source.reference };
    }
}
const plainEmptyDir = {
    kind: 'emptyDir',
    medium: '',
    sizeLimit: null,
};
function empty(source, pod, { facts }) {
    const { kind, size, mode, gid } = emptyDirOf(source, pod, facts);
    if (kind === 'directory')
        return { kind: 'directory', mode, gid };
    return { kind: 'memory', memory: { size, mode }, gid };
}
function written(source, pod, { objects, facts }) {
    // Nothing that kubelet writes into a volume depends on the sandbox.
    const all = { ...facts, podIP: '', readVolumeFile: () => Promise.resolve(null) };
    const files = (0,content_files/* volumeFiles */.uD)(source, pod, objects, all);
    if (!files.ok)
        return { kind: 'unavailable', message: files.message };
    const [root, ...entries] = files.entries;
    return {
        kind: 'files',
        isMemory: (0,content_files/* isTmpfs */.Fg)(source),
        mode: root?.kind === 'directory' ? root.mode : 0o777,
        gid: root?.gid ?? 0,
        entries,
        standIns: files.notices,
        part: (path) => {
            const found = flatFile(files.entries, path);
            if (found === null)
                return null;
            return found.kind === 'file' ? [{ ...found, path: '.' }] : found.entries;
        },
    };
}
function ofHost(source, { hostFiles }) {
    const found = hostFiles.get(source.path);
    const check = found === undefined ? null : checkHostPath(source, found);
    if (check?.ok === false)
        return { kind: 'unavailable', message: check.message };
    return { kind: 'host', path: source.path };
}

;// CONCATENATED MODULE: ./src/pod/compile/workload-of.ts










/**
 * What runs of a Pod, on any engine.
 *
 * @throws CanaryError (input) for what nobody could run
 */
function workloadOf(pod, context) {
    const { spec } = pod;
    const rejection = rejectionOf(pod);
    const roleOf = (container) => ((0,pod_pod/* isSidecar */.S)(container) ? 'sidecar' : 'init');
    return {
        name: pod.name,
        namespace: pod.namespace,
        uid: context.facts.uid,
        sandbox: {
            hostname: (0,content_hostname/* hostnameOf */.LZ)(pod).hostname,
            network: spec.hostNetwork ? 'host' : 'own',
            pid: spec.hostPID ? 'host' : spec.shareProcessNamespace ? 'shared' : 'container',
            ipc: spec.hostIPC ? 'host' : 'shared',
            dns: dnsOf(pod),
            sysctls: Object.fromEntries(spec.securityContext.sysctls.map(({ name, value }) => [normalizeSysctl(name), value])),
            hosts: workload_of_hostsOf(pod, context),
            ports: portsOf(pod),
        },
        volumes: (0,content_mounts/* mountedVolumes */.k)(pod).map((volume) => volumeOf(volume, pod, context)),
        initContainers: spec.initContainers.map((container) => containerOf(container, roleOf(container), pod, context)),
        containers: spec.containers.map((container) => containerOf(container, 'app', pod, context)),
        restartPolicy: spec.restartPolicy,
        gracePeriodSeconds: spec.terminationGracePeriodSeconds,
        activeDeadlineSeconds: spec.activeDeadlineSeconds,
        readinessGates: spec.readinessGates,
        rejection: rejection === null ? null : { reason: rejection.reason, message: rejection.message },
    };
}
/** In the node's network kubelet leaves the node's own file, unless there is something to add to it. */
function workload_of_hostsOf(pod, { objects, beside = [] }) {
    const services = (address) => [
        ...serviceEntries(pod, objects.services, { address, asker: pod.namespace }),
        ...beside,
    ];
    const { hostNetwork, hostAliases } = pod.spec;
    if (hostNetwork && hostAliases.length === 0 && services('').length === 0)
        return null;
    return (podIP) => hostsFile(pod, { podIP }, services(podIP));
}

;// CONCATENATED MODULE: ./src/workload/record.ts
function freshRecord(container, hasInit) {
    const isFirst = container.role === 'app' && !hasInit;
    const reason = isFirst ? 'ContainerCreating' : 'PodInitializing';
    return {
        container,
        id: null,
        imageId: '',
        state: { kind: 'waiting', reason, message: null },
        last: null,
        restartCount: 0,
        isStarted: false,
        hasBeenStarted: false,
        isReady: false,
    };
}
function isRunning({ state }) {
    return state.kind === 'running';
}
/** Running, started, and with a readiness probe that has succeeded, or none. */
function isContainerReady(record) {
    return isRunning(record) && record.isStarted && record.isReady;
}
/** How it ended, this time or, while it waits for the next, the time before. */
function endOfRecord({ state, last }) {
    if (state.kind === 'terminated')
        return state.end;
    return state.kind === 'waiting' ? last : null;
}

;// CONCATENATED MODULE: ./src/workload/status.ts

function statusOf(view) {
    const own = phaseOf(view);
    const phase = toldPhase(own, view);
    const { failure, startedAt, address, isAdmitted } = view;
    return {
        phase,
        ...(failure === null ? {} : { reason: failure.reason, message: failure.message }),
        conditions: isAdmitted ? conditionsOf(view, own, phase) : [],
        ...(startedAt === null ? {} : { startTime: startedAt }),
        ...(address === null ? {} : { podIP: address }),
        initContainerStatuses: isAdmitted ? view.init.map(containerStatus) : [],
        containerStatuses: isAdmitted ? view.containers.map(containerStatus).toSorted(byName) : [],
    };
}
/**
 * A Pod is over for others once nothing of it runs any more: sidecars end after the containers that a
 * phase is made of (pkg/kubelet/status/status_manager.go, `mergePodStatus`).
 */
function toldPhase(phase, { init, containers, isAdmitted }) {
    const isEnding = isFinal(phase) && [...init, ...containers].some(isRunning);
    if (!isAdmitted || !isEnding)
        return phase;
    const hasBegun = containers.some((record) => isRunning(record) || endOfRecord(record) !== null);
    return hasBegun ? 'Running' : 'Pending';
}
function isFinal(phase) {
    return phase === 'Succeeded' || phase === 'Failed';
}
function byName(left, right) {
    return left.name < right.name ? -1 : Number(left.name > right.name);
}
function phaseOf(view) {
    const { workload, init, containers, failure, isAdmitted, isDeleting } = view;
    if (!isAdmitted)
        return 'Failed';
    if (failure !== null && ![...init, ...containers].some(isRunning))
        return 'Failed';
    const policy = isDeleting ? 'Never' : workload.restartPolicy;
    return phaseByInit(init, policy) ?? phaseByContainers(containers, policy);
}
/** Null where the init containers leave it to the others; sidecars do always. */
function phaseByInit(init, policy) {
    const once = init.filter(({ container }) => container.role === 'init');
    const hasFailed = once.some((record) => (endOfRecord(record)?.exitCode ?? 0) !== 0);
    if (hasFailed && policy === 'Never')
        return 'Failed';
    return once.every(hasSucceeded) ? null : 'Pending';
}
function phaseByContainers(containers, policy) {
    const ends = containers.map(endOfRecord);
    const isWaited = containers.some((record, at) => !isRunning(record) && ends[at] === null);
    if (isWaited)
        return 'Pending';
    if (containers.some(isRunning) || policy === 'Always')
        return 'Running';
    if (ends.every((end) => end?.exitCode === 0))
        return 'Succeeded';
    return policy === 'Never' ? 'Failed' : 'Running';
}
function hasSucceeded({ state }) {
    return state.kind === 'terminated' && state.end.exitCode === 0;
}
/** Init containers have ended well, and sidecars have started. */
function isInitialized(init) {
    return init.every(hasDoneItsPart);
}
function hasDoneItsPart(record) {
    const { container, isStarted, hasBeenStarted } = record;
    return container.role === 'sidecar' ? isStarted || hasBeenStarted : hasSucceeded(record);
}
function conditionsOf(view, phase, told) {
    const isOver = isFinal(told);
    const initialized = initializedCondition(view, phase);
    const containersReady = readyCondition('ContainersReady', view, phase);
    const gates = view.workload.readinessGates;
    const ready = containersReady.status === 'True' && gates.length > 0
        ? gatedCondition(gates)
        : { ...containersReady, type: 'Ready' };
    return [
        { type: 'PodReadyToStartContainers', status: truth(view.hasSandbox && !isOver) },
        initialized,
        ready,
        containersReady,
        { type: 'PodScheduled', status: 'True' },
    ];
}
function truth(value) {
    return value ? 'True' : 'False';
}
function initializedCondition({ init }, phase) {
    const type = 'Initialized';
    if (phase === 'Succeeded')
        return { type, status: 'True', reason: 'PodCompleted' };
    if (isInitialized(init))
        return { type, status: 'True' };
    const names = init.filter((record) => !hasDoneItsPart(record)).map(nameOf);
    const message = `containers with incomplete status: [${names.join(' ')}]`;
    return { type, status: 'False', reason: 'ContainersNotInitialized', message };
}
function readyCondition(type, view, phase) {
    if (phase === 'Succeeded')
        return { type, status: 'False', reason: 'PodCompleted' };
    if (phase === 'Failed')
        return { type, status: 'False', reason: 'PodFailed' };
    const sidecars = view.init.filter(({ container }) => container.role === 'sidecar');
    const unready = [...sidecars, ...view.containers].filter((record) => !isContainerReady(record));
    if (unready.length === 0)
        return { type, status: 'True' };
    const message = `containers with unready status: [${unready.map(nameOf).join(' ')}]`;
    return { type, status: 'False', reason: 'ContainersNotReady', message };
}
function gatedCondition(gates) {
    const message = `corresponding condition of pod readiness gate "${gates.join('", "')}" does not exist.`;
    return { type: 'Ready', status: 'False', reason: 'ReadinessGatesNotReady', message };
}
function nameOf({ container }) {
    return container.name;
}
function containerStatus(record) {
    const { container, id, imageId, state, last, restartCount } = record;
    const isOnce = container.role === 'init';
    return {
        name: container.name,
        image: container.image,
        imageID: imageId,
        ...(id === null ? {} : { containerID: id }),
        ready: isOnce ? hasSucceeded(record) : isContainerReady(record),
        started: !isOnce && isRunning(record) && record.isStarted,
        restartCount,
        state: stateOf(state),
        lastState: last === null ? {} : { terminated: last },
    };
}
function stateOf(state) {
    switch (state.kind) {
        case 'waiting': {
            const { reason, message } = state;
            return { waiting: { reason, ...(message === null ? {} : { message }) } };
        }
        case 'running':
            return { running: { startedAt: state.startedAt } };
        case 'terminated':
            return { terminated: state.end };
    }
}

;// CONCATENATED MODULE: ./src/workload/board.ts


function createBoard(workload, clock) {
    const hasInit = workload.initContainers.length > 0;
    const records = new Map([...workload.initContainers, ...workload.containers].map((container) => [
        container.name,
        freshRecord(container, hasInit),
    ]));
    const listeners = new Set();
    const waiting = new Set();
    let pod = {
        hasSandbox: false,
        failure: null,
        isAdmitted: true,
        isDeleting: false,
        startedAt: clock.date().toISOString(),
        address: null,
    };
    const record = (name) => {
        const found = records.get(name);
        if (found === undefined)
            throw new Error(`the workload has no container ${name}`);
        return found;
    };
    const view = () => ({
        ...pod,
        workload,
        init: workload.initContainers.map(({ name }) => record(name)),
        containers: workload.containers.map(({ name }) => record(name)),
    });
    // Whoever is told may leave while others are told.
    const tell = () => {
        for (const listener of [...listeners, ...waiting])
            listener();
    };
    const join = (set) => (listener) => {
        set.add(listener);
        return () => set.delete(listener);
    };
    return {
        record,
        view,
        listen: join(listeners),
        touch: () => {
            for (const listener of [...waiting])
                listener();
        },
        status: () => statusOf(view()),
        isOver: () => ['Succeeded', 'Failed'].includes(phaseOf(view())),
        update: (name, change) => {
            records.set(name, { ...record(name), ...change });
            tell();
        },
        change: (change) => {
            pod = { ...pod, ...change };
            tell();
        },
        until: (isSo, signal) => untilSo(isSo, join(waiting), signal),
    };
}
async function untilSo(isSo, listen, signal) {
    signal.throwIfAborted();
    if (isSo())
        return;
    const { promise, resolve, reject } = Promise.withResolvers();
    const leave = listen(() => {
        if (isSo())
            resolve(undefined);
    });
    const abort = () => {
        reject(signal.reason);
    };
    signal.addEventListener('abort', abort, { once: true });
    try {
        await promise;
    }
    finally {
        leave();
        signal.removeEventListener('abort', abort);
    }
}

;// CONCATENATED MODULE: ./src/workload/events.ts

/** Events of the same words are one that is counted, as the API server's are. */
function createEventLog(clock, onEvent) {
    const events = new Map();
    return {
        add: (type, reason, message, container = null) => {
            const key = JSON.stringify([type, reason, message, container]);
            const now = clock.date().toISOString();
            const known = events.get(key);
            // What says something new each time would have no end.
            if (known === undefined && events.size >= limits/* workloadLimits */.SO.events)
                return;
            const event = known === undefined
                ? { type, reason, message, container, count: 1, firstTimestamp: now, lastTimestamp: now }
                : { ...known, count: known.count + 1, lastTimestamp: now };
            events.set(key, event);
            onEvent(event);
        },
        list: () => [...events.values()],
    };
}

// EXTERNAL MODULE: ./src/engine/container-request.ts
var container_request = __webpack_require__(41761);
;// CONCATENATED MODULE: ./src/workload/image-volumes.ts
/** Volumes that hold the files of an image. */



async function findVolumeImages({ volumes }, imageOf, signal) {
    const ids = new Map();
    const stuck = [];
    for (const volume of volumes.filter((one) => one.kind === 'image')) {
        const answer = await imageOf(volume, signal);
        if (answer.ok)
            ids.set(volume.name, answer.id);
        else {
            const message = `Failed to pull image "${volume.reference}" of volume "${volume.name}": ${answer.message}`;
            const { location } = volume;
            stuck.push({ container: '', reason: answer.reason, message, location, isOfImage: false });
        }
    }
    return { ids, stuck };
}
/**
 * Writes the files of their images into volumes of the sandbox.
 *
 * @returns what is too large for that
 * @throws CanaryError (infrastructure)
 */
async function fillImageVolumes({ volumes }, sandbox, { ids }, options, signal) {
    const stuck = [];
    for (const volume of volumes) {
        const id = ids.get(volume.name);
        const place = sandbox.places.volume(volume.name);
        if (id === undefined || place === null)
            continue;
        const to = { id: sandbox.container.id, path: place.inside };
        if ((await copyImage(id, to, options, signal)) === 'copied')
            continue;
        const message = `MountVolume.SetUp failed for volume "${volume.name}" : its image has more than the ${limits/* workloadLimits */.SO.imageVolume} bytes that are mounted here`;
        const { location } = volume;
        stuck.push({ container: '', reason: 'FailedMount', message, location, isOfImage: false });
    }
    return stuck;
}
/** A container is the only one whose files engines give; it is never started. */
async function copyImage(image, to, { engine, labels }, signal) {
    const { containers } = engine;
    const name = `canary-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    // An image of files alone names no program, and no engine makes a container without one.
    const request = { ...container_request/* plainContainer */.M, name, image, labels, entrypoint: ['/never-started'] };
    const { id } = await containers.create({ ...request, purpose: 'look-into' });
    try {
        const from = { id, path: '/' };
        return await containers.files.copy(from, to, limits/* workloadLimits */.SO.imageVolume, signal);
    }
    finally {
        await containers.remove(id, AbortSignal.timeout(limits/* engineLimits */.nW.remove));
    }
}

;// CONCATENATED MODULE: ./src/workload/log-book.ts

function createLogBook(engine) {
    const logs = new Map();
    return {
        keep: async (name, { id, restart }, signal) => {
            const { text, truncated } = await engine.containers.logs(id, bounds, signal);
            const known = (logs.get(name) ?? []).filter((log) => log.restart !== restart);
            const all = [...known, { restart, lines: linesOf(text), truncated }];
            // How it began, and how it ended.
            if (all.length > limits/* workloadLimits */.SO.logs)
                all.splice(1, 1);
            logs.set(name, all);
            return text;
        },
        of: (name) => logs.get(name) ?? [],
    };
}
const bounds = { lines: limits/* workloadLimits */.SO.terminationLogLines, maxBytes: limits/* engineLimits */.nW.logBytes };
function linesOf(text) {
    const lines = text.split(/\r?\n/);
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}

;// CONCATENATED MODULE: ./src/workload/end-all.ts
/** Containers at once, sidecars in turn: each when those that were started after it have ended. */
async function endAll({ workload, clock }, supervisions, signal) {
    const from = clock.now();
    const forced = [];
    const graceSeconds = workload.gracePeriodSeconds;
    const kill = async ({ name }, after) => {
        const supervision = supervisions.get(name);
        if (supervision === undefined)
            return;
        const turn = after.length === 0
            ? null
            : async () => {
                await Promise.all(after);
            };
        const outcome = await supervision.kill({
            message: `Stopping container ${name}`,
            graceSeconds,
            turn,
        });
        if (outcome?.isForced === true)
            forced.push(name);
        await supervision.over.catch(() => undefined);
    };
    const ends = workload.containers.map((container) => kill(container, []));
    for (const container of workload.initContainers.toReversed()) {
        ends.push(kill(container, container.role === 'sidecar' ? [...ends] : []));
    }
    await Promise.all(ends);
    signal.throwIfAborted();
    return { took: clock.now() - from, forced };
}

// EXTERNAL MODULE: ./src/probe/attempts.ts + 1 modules
var attempts = __webpack_require__(40143);
// EXTERNAL MODULE: ./src/probe/kubelet/user-agents.ts
var user_agents = __webpack_require__(27359);
// EXTERNAL MODULE: ./src/probe/timing.ts
var timing = __webpack_require__(74818);
;// CONCATENATED MODULE: ./src/probe/kubelet/execute.ts


/** A reason of its own, since one that Node makes carries a stack. */
const executionEnded = 'the attempt has ended';
/**
 * @param timeoutMs when the attempt is interrupted
 */
async function executeAttempt(attempt, { clock, timeoutMs }, signal) {
    const deadline = new AbortController();
    const ended = new AbortController();
    const from = clock.now();
    const startedAt = clock.date().toISOString();
    let late = null;
    void clock.sleep(timeoutMs, AbortSignal.any([signal, ended.signal])).then(() => {
        if (ended.signal.aborted || signal.aborted)
            return;
        late = clock.now() - from - timeoutMs;
        deadline.abort();
    });
    const lateness = () => late ?? clock.now() - from - timeoutMs;
    try {
        const made = await attempt(AbortSignal.any([signal, deadline.signal]));
        // What an interrupted attempt takes to tidy up is none of its time.
        const result = heldTo(made, lateness(), timeoutMs);
        const durationMs = Math.round(clock.now() - from);
        return { startedAt, durationMs, result, outcome: outcomeOf(result) };
    }
    finally {
        ended.abort(executionEnded);
    }
}
/** This process itself may have been kept from running, and then nobody knows what came in time. */
function heldTo(result, lateness, timeoutMs) {
    if (lateness >= (0,timing/* spareTime */.X)(timeoutMs)) {
        const seconds = (lateness / 1000).toFixed(1);
        const message = `this process was stopped or starved for ${seconds} s when the time of the attempt was over, so nobody can tell what came in time`;
        return { ok: false, reason: { code: 'internal', message }, seen: {} };
    }
    return result.reason.code === 'attempt-timeout'
        ? { ...result, reason: timedOut(result.reason, timeoutMs) }
        : result;
}
function timedOut({ code, message }, timeoutMs) {
    return { code, message: `${message} (${timeoutMs / 1000} s)` };
}
function outcomeOf({ ok, reason, warning, isProberError }) {
    if ((0,src_verdict/* isFaultOfOurs */.pu)(reason.code))
        return 'ours';
    if (isProberError === true)
        return 'error';
    if (!ok)
        return 'failure';
    return warning === undefined ? 'success' : 'warning';
}

;// CONCATENATED MODULE: ./src/probe/kubelet/ticker.ts
/** A reason of its own, since one that Node makes carries a stack. */
const woken = 'there is something to look at';
/**
 * @param origin where the grid starts; the first tick comes a period after it
 * @param period in milliseconds, more than 0
 */
function createTicker(clock, origin, period) {
    let next = origin + period;
    let isTriggered = false;
    let sleep = new AbortController();
    const nudge = () => {
        sleep.abort(woken);
    };
    const take = () => {
        const now = clock.now();
        if (isTriggered) {
            isTriggered = false;
            next = now + period;
            return true;
        }
        if (now < next)
            return false;
        // What was missed meanwhile is one tick together.
        next += period * (Math.floor((now - next) / period) + 1);
        return true;
    };
    return {
        next: () => next,
        wait: async (limit, signal) => {
            for (;;) {
                if (take())
                    return 'tick';
                const now = clock.now();
                if (signal.aborted || now >= limit())
                    return 'limit';
                sleep = new AbortController();
                await clock.sleep(Math.min(next, limit()) - now, AbortSignal.any([signal, sleep.signal]));
            }
        },
        trigger: () => {
            isTriggered = true;
            nudge();
        },
        nudge,
    };
}

;// CONCATENATED MODULE: ./src/probe/kubelet/worker.ts
/**
 * What kubelet's probe worker knows, and what it makes of a tick and of an attempt
 * (pkg/kubelet/prober/worker.go, `doProbe`). Pure; `run-worker.ts` brings time and attempts.
 */
const freshWorker = {
    containerId: null,
    lastResult: 'success',
    resultRun: 0,
    onHold: false,
    verdict: null,
};
const initialResults = {
    startup: 'unknown',
    liveness: 'success',
    readiness: 'failure',
};
/** What to do at a tick, in kubelet's order. */
function decideTick(state, spec, view) {
    const { container } = view;
    if (view.isPodOver)
        return { do: 'stop', state, changes: [] };
    if (container === null)
        return { do: 'skip', state, changes: [] };
    const met = meetContainer(state, spec.kind, container.id);
    if (met.state.onHold)
        return { ...met, do: 'skip' };
    if (!container.isRunning) {
        return { ...store(met, 'failure'), do: container.isOver ? 'stop' : 'skip' };
    }
    if (view.isDeleting && spec.kind !== 'readiness') {
        // So that nothing is restarted while the Pod ends.
        return { ...store(met, 'success'), do: 'stop' };
    }
    return { ...met, do: isDue(spec, container, view.now) ? 'probe' : 'skip' };
}
/** What the outcome of an attempt changes. */
function concludeAttempt(state, { kind, timing }, outcome) {
    if (outcome === 'error')
        return { state, changes: [] };
    const result = outcome === 'failure' ? 'failure' : 'success';
    const resultRun = state.lastResult === result ? state.resultRun + 1 : 1;
    const counted = { ...state, lastResult: result, resultRun };
    const threshold = result === 'failure' ? timing.failureThreshold : timing.successThreshold;
    if (resultRun < threshold)
        return { state: counted, changes: [] };
    const stored = store({ state: counted, changes: [] }, result);
    // A container that is about to be killed is not asked again, nor one that has started.
    const isDecided = kind === 'startup' || (kind === 'liveness' && result === 'failure');
    return isDecided ? { ...stored, state: { ...stored.state, onHold: true, resultRun: 0 } } : stored;
}
/** Another container begins with the initial result and off hold. */
function meetContainer(state, kind, containerId) {
    if (state.containerId === containerId)
        return { state, changes: [] };
    const verdict = initialResults[kind];
    return {
        state: { ...state, containerId, onHold: false, verdict },
        changes: [{ containerId, verdict, isInitial: true }],
    };
}
function store({ state, changes }, verdict) {
    const { containerId } = state;
    if (containerId === null || state.verdict === verdict)
        return { state, changes };
    return {
        state: { ...state, verdict },
        changes: [...changes, { containerId, verdict, isInitial: false }],
    };
}
/** The delay counts whole seconds from the container's start, also behind a startup probe. */
function isDue({ kind, timing }, container, now) {
    const age = Math.trunc((now - container.startedAt) / 1000);
    return age >= timing.initialDelaySeconds && container.isStarted === (kind !== 'startup');
}

;// CONCATENATED MODULE: ./src/probe/kubelet/run-worker.ts





/** Probes one container for one purpose until the Pod is over, as kubelet's worker does. */
function runProbeWorker(options, signal) {
    const { clock, kind, early } = options;
    const ticker = createTicker(clock, options.origin, options.timing.periodSeconds * 1000);
    const mind = createMind(options);
    const execute = createExecutor(options, signal);
    const looks = createLooks(clock, early && kind === 'startup');
    const tick = async () => {
        const decision = mind.decide();
        mind.accept(decision, null);
        if (decision.do !== 'probe')
            return decision.do === 'skip';
        const { containerId } = decision.state;
        looks.attempted();
        if (containerId !== null)
            await attempt(containerId);
        return true;
    };
    const attempt = async (containerId) => {
        const made = await execute.untilCarriedOut(containerId);
        if (made === null)
            return;
        const told = reportOf(made, containerId, made.outcome !== 'error');
        options.onAttempt(told);
        mind.accept(mind.conclude(made.outcome), told);
    };
    const look = async () => {
        looks.looked();
        const decision = mind.decide();
        const timeLeft = ticker.next() - clock.now();
        const { containerId } = decision.state;
        if (decision.do !== 'probe' || containerId === null)
            return;
        if (timeLeft <= limits/* probeLimits */.Lj.earlyAttempt)
            return;
        mind.accept(decision, null);
        looks.attempted();
        const made = await execute.once(containerId, timeLeft);
        if (made === null)
            return;
        const outcome = made.outcome === 'ours' ? 'error' : made.outcome;
        const concluded = mind.conclude(outcome);
        const counts = made.result.ok && concluded.changes.length > 0;
        const told = reportOf({ ...made, outcome }, containerId, counts);
        options.onAttempt(told);
        if (counts)
            mind.accept(concluded, told);
    };
    const work = async () => {
        let goesOn = !signal.aborted && (await tick());
        while (goesOn && !signal.aborted) {
            const due = await ticker.wait(looks.next, signal);
            if (isAborted(signal))
                return;
            if (due === 'tick')
                goesOn = await tick();
            else
                await look();
        }
    };
    return {
        // Nobody is called back before the caller has the worker.
        done: Promise.resolve().then(work),
        trigger: () => {
            if (kind === 'readiness')
                ticker.trigger();
            looks.hurry();
            ticker.nudge();
        },
    };
}
/** When it is looked at next whether an early attempt can be made; never, where none are wanted. */
function createLooks(clock, areWanted) {
    let next = areWanted ? clock.now() : Infinity;
    let notBefore = -Infinity;
    const set = (time) => {
        if (areWanted)
            next = Math.max(time, notBefore);
    };
    return {
        next: () => next,
        looked: () => {
            set(clock.now() + limits/* probeLimits */.Lj.earlyLook);
        },
        /** Whoever hurries, the next one comes no sooner than a second after it. */
        attempted: () => {
            notBefore = clock.now() + limits/* probeLimits */.Lj.earlyAttempt;
            set(notBefore);
        },
        hurry: () => {
            set(Math.min(next, clock.now()));
        },
    };
}
/** Asked again after every wait; a bare property would be taken for unchanged. */
function isAborted(signal) {
    return signal.aborted;
}
/** What the worker knows. */
function createMind(options) {
    const spec = { kind: options.kind, timing: options.timing };
    let state = freshWorker;
    return {
        decide: () => decideTick(state, spec, {
            now: options.clock.now(),
            isPodOver: options.isPodOver(),
            isDeleting: options.isDeleting(),
            container: options.view(),
        }),
        conclude: (outcome) => concludeAttempt(state, spec, outcome),
        accept: (stored, attempt) => {
            state = stored.state;
            for (const { containerId, verdict, isInitial } of stored.changes) {
                if (isInitial || verdict === 'unknown')
                    continue;
                options.onVerdict(verdict, containerId, attempt);
            }
        },
    };
}
/** Null: the worker was stopped meanwhile, and nobody knows what it would have come to. */
function createExecutor(options, signal) {
    const { clock, limiter, attemptFor } = options;
    const timeout = options.timing.timeoutSeconds * 1000;
    let faults = 0;
    const once = (containerId, timeLeft) => limiter.run(async () => {
        if (signal.aborted)
            return null;
        const timeoutMs = Math.min(timeout, timeLeft);
        const made = await executeAttempt(attemptFor(containerId), { clock, timeoutMs }, signal);
        return isAborted(signal) ? null : made;
    });
    const untilCarriedOut = async (containerId) => {
        for (let count = 1;; count += 1) {
            const made = await once(containerId, timeout);
            if (made === null)
                return null;
            const { outcome, result } = made;
            faults = outcome === 'ours' ? faults + 1 : 0;
            if (faults >= limits/* probeLimits */.Lj.executions)
                throw faultOf(options, result.reason.message);
            if (outcome !== 'ours' && outcome !== 'error')
                return { ...made, outcome };
            if (count >= limits/* probeLimits */.Lj.executions)
                return { ...made, outcome: 'error' };
        }
    };
    return { once, untilCarriedOut };
}
function faultOf({ kind }, message) {
    return (0,src_errors/* infrastructureError */.kv)({
        code: 'probe-not-made',
        message: `the ${kind} probe could not be made ${limits/* probeLimits */.Lj.executions} times in a row: ${message}`,
    });
}
function reportOf(made, containerId, counted) {
    const { startedAt, durationMs, outcome } = made;
    const { ok, reason, seen, warning } = made.result;
    return {
        ...{ startedAt, durationMs, ok, reason, seen, containerId, outcome, counted },
        ...(warning !== undefined && { warning }),
    };
}

;// CONCATENATED MODULE: ./src/workload/probes.ts





/** Probes every container of the workload until the signal aborts. */
function probeAll(environment, host, signal) {
    const { workload, board } = environment;
    const all = [...workload.initContainers, ...workload.containers].flatMap((container) => container.probes.map((probe) => ({ container, probe })));
    const kept = all.map(({ container, probe }) => createHistory(container, probe));
    const workers = all.map(({ container, probe }, index) => {
        const add = kept[index]?.add ?? (() => undefined);
        return startWorker({ container, probe, add }, environment, host, signal);
    });
    const leave = board.listen(() => {
        workers.forEach((worker, index) => {
            const name = all[index]?.container.name;
            if (name === undefined || !wantsAttempt(environment, name))
                return;
            worker.trigger();
        });
    });
    const done = Promise.all(workers.map((worker) => worker.done)).finally(leave);
    return { histories: () => kept.map(({ history }) => history()), done: done.then(() => undefined) };
}
/** kubelet has a readiness probe tried whenever it looks at a container that is not ready. */
function wantsAttempt({ board }, name) {
    const record = board.record(name);
    return isRunning(record) && (!record.isStarted || !record.isReady);
}
function startWorker({ container, probe, add }, environment, host, signal) {
    const { clock, limiter, board, events } = environment;
    const { name } = container;
    return runProbeWorker({
        kind: probe.kind,
        timing: probe.timing,
        ...{ clock, limiter },
        origin: host.origin,
        early: host.early,
        view: () => host.viewOf(name),
        isDeleting: host.isDeleting,
        isPodOver: board.isOver,
        attemptFor: (containerId) => {
            const sockets = host.socketsOf(name) ?? environment.sandbox.container.sockets;
            return attemptFor(probe, { containerId, sockets }, environment);
        },
        onAttempt: (attempt) => {
            add({ ...attempt, sinceStartMs: sinceStart(attempt, host.viewOf(name), clock) });
            tell(probe, attempt, name, events);
        },
        onVerdict: (verdict, containerId) => {
            if (board.record(name).id !== containerId)
                return;
            const isGood = verdict === 'success';
            if (probe.kind === 'readiness')
                board.update(name, { isReady: isGood });
            else if (!isGood)
                host.onKill(name, containerId, probe);
            else if (probe.kind === 'startup') {
                board.update(name, { isStarted: true, hasBeenStarted: true });
            }
        },
    }, signal);
}
function sinceStart({ containerId, startedAt }, view, clock) {
    if (view?.id !== containerId)
        return null;
    const age = clock.now() - view.startedAt;
    return Math.max(0, age - (clock.date().getTime() - Date.parse(startedAt)));
}
/** The file of an action is loaded with its first attempt. */
function attemptFor({ action, timing }, { containerId, sockets, }, { engine, sandbox }) {
    const { reached } = sandbox.container;
    return async (signal) => {
        const attempt = await (0,attempts/* attemptOf */.t)(action, {
            ...{ engine, containerId, reached, sockets },
            profile: 'pod',
            userAgent: action.action === 'grpc' ? user_agents/* userAgents */.e.grpcProbe : user_agents/* userAgents */.e.probe,
            timeout: timing.timeoutSeconds * 1000,
        });
        return await attempt(signal);
    };
}
const titles = { startup: 'Startup', liveness: 'Liveness', readiness: 'Readiness' };
function tell({ kind }, attempt, name, events) {
    const title = titles[kind];
    const output = outputOf(attempt);
    switch (attempt.outcome) {
        case 'success':
            return;
        case 'warning':
            events.add('Warning', 'ProbeWarning', `${title} probe warning: ${output}`, name);
            return;
        case 'failure':
            // One that was tried early has not failed: kubelet would not have made it.
            if (!attempt.counted)
                return;
            events.add('Warning', 'Unhealthy', `${title} probe failed: ${output}`, name);
            return;
        case 'error': {
            if (!attempt.counted && attempt.reason.code === 'attempt-timeout')
                return;
            const words = `${title} probe errored and resulted in unknown state: ${output}`;
            events.add('Warning', 'Unhealthy', words, name);
        }
    }
}
/** What kubelet quotes: the output of a command, the status of an answer, or what went wrong. */
function outputOf({ seen, reason, warning }) {
    if (warning !== undefined)
        return warning;
    if (reason.code === 'exit-code')
        return `${seen.stdout ?? ''}${seen.stderr ?? ''}`;
    if (reason.code === 'status' && seen.status !== undefined) {
        return `HTTP probe failed with statuscode: ${seen.status}`;
    }
    return reason.message;
}
function createHistory(container, probe) {
    const first = [];
    const last = [];
    let attemptCount = 0;
    let row = 0;
    let failuresInRow = 0;
    return {
        add: (attempt) => {
            attemptCount += 1;
            if (attempt.counted)
                row = attempt.outcome === 'failure' ? row + 1 : 0;
            failuresInRow = Math.max(failuresInRow, row);
            if (first.length < limits/* workloadLimits */.SO.attempts / 2)
                first.push(attempt);
            else
                last.push(attempt);
            if (last.length > limits/* workloadLimits */.SO.attempts / 2)
                last.shift();
        },
        history: () => ({
            ...{ container, probe, attemptCount, failuresInRow },
            attempts: [...first, ...last],
        }),
    };
}

;// CONCATENATED MODULE: ./src/workload/back-off.ts

const noBackOff = { delay: 0, since: 0 };
/**
 * The first restart is immediate, and each one after it waits from the container's end.
 *
 * @param ended when the container ended that is to be started again; null where kubelet has seen none
 *   end, since it has just killed its first itself
 */
function nextRestart(backOff, ended, now) {
    if (ended === null)
        return { at: now, backOff };
    const { first, longest, forgotten } = limits/* restartLimits */.iw;
    const isForgotten = backOff.delay > 0 && ended - backOff.since > forgotten;
    const known = isForgotten ? noBackOff : backOff;
    const at = Math.max(now, ended + known.delay);
    const delay = known.delay === 0 ? first : Math.min(known.delay * 2, longest);
    return { at, backOff: { delay, since: ended } };
}
/**
 * What becomes of a container that has ended. `RestartAllContainers` is alpha: the container that asks
 * for it is restarted alone.
 */
function actionAt({ policy, rules }, exitCode) {
    const rule = rules.find(({ codes, isIn }) => codes.includes(exitCode) === isIn);
    if (rule !== undefined)
        return 'restart';
    if (policy === 'Always')
        return 'restart';
    return policy === 'OnFailure' && exitCode !== 0 ? 'restart' : 'stay';
}

;// CONCATENATED MODULE: ./src/workload/hooks.ts


/**
 * Runs a hook of a container's life. An answer over HTTP is a success, whatever its status
 * (pkg/kubelet/lifecycle/handlers.go).
 *
 * @returns what went wrong, or null
 */
async function runHook(hook, containerId, { engine, clock, sandbox }, { timeout, signal }) {
    const deadline = new AbortController();
    const both = AbortSignal.any([signal, deadline.signal]);
    const done = new AbortController();
    void clock.sleep(timeout, AbortSignal.any([signal, done.signal])).then(() => {
        if (!done.signal.aborted)
            deadline.abort(new Error('the time of the hook is over'));
    });
    try {
        if (hook.action === 'sleep') {
            await clock.sleep(hook.seconds * 1000, both);
            return null;
        }
        if (hook.action === 'exec') {
            const { command } = hook;
            const request = { command, keepBytes: limits/* probeLimits */.Lj.execOutput, timeout };
            const outcome = await engine.containers.exec(containerId, request, both);
            if (outcome.kind === 'exited') {
                return outcome.exitCode === 0 ? null : `it ended with exit code ${outcome.exitCode}`;
            }
            if (outcome.kind === 'not-started')
                return outcome.message ?? 'it could not be started';
            return outcome.kind === 'aborted' ? 'it had not ended in time' : 'the container had ended';
        }
        const { reached, sockets } = sandbox.container;
        if (hook.action === 'httpGet') {
            if (reached === null)
                return 'the Pod cannot be reached from here';
            const { httpHookAttempt } = await Promise.all(/* import() */[__webpack_require__.e(5123), __webpack_require__.e(5851)]).then(__webpack_require__.bind(__webpack_require__, 65851));
            const { ok, reason } = await httpHookAttempt(hook, reached.reach)(both);
            return ok ? null : reason.message;
        }
        const attempt = await (0,attempts/* attemptOf */.t)(hook, {
            ...{ engine, containerId, reached, sockets, timeout },
            profile: 'pod',
            userAgent: '',
        });
        const { ok, reason } = await attempt(both);
        return ok ? null : reason.message;
    }
    finally {
        done.abort(new Error('the hook has ended'));
    }
}

;// CONCATENATED MODULE: ./src/workload/kill.ts


/**
 * Ends a container as kubelet does: its hook, then its turn, then its stop signal, and what is left of
 * the grace period (pkg/kubelet/kuberuntime/kuberuntime_container.go, `killContainer`).
 */
async function killLife(container, life, { message, graceSeconds, turn }, environment, signal) {
    const { clock, events, engine } = environment;
    const { name, preStop } = container;
    events.add('Normal', 'Killing', message, name);
    const from = clock.now();
    // The API's 0 reaches a kubelet as the shortest there is.
    const grace = Math.max(1, graceSeconds) * 1000;
    const left = () => grace - (clock.now() - from);
    if (preStop !== null) {
        const failure = await runHook(preStop, life.id, environment, { timeout: grace, signal });
        if (failure !== null)
            events.add('Warning', 'FailedPreStopHook', 'PreStopHook failed', name);
    }
    if (turn !== null && left() > 0)
        await within(left(), turn, environment, signal);
    const rest = Math.max(limits/* workloadLimits */.SO.leastGrace, left());
    const asked = clock.now();
    await engine.containers.stop(life.id, rest, signal);
    await life.ended;
    const isForced = clock.now() - asked >= rest;
    return { isForced, took: clock.now() - from };
}
/** Ends when the time is over, whatever becomes of the work. */
async function within(milliseconds, work, { clock }, signal) {
    const done = new AbortController();
    const both = AbortSignal.any([signal, done.signal]);
    try {
        const working = work(both).catch((error) => {
            if (!both.aborted)
                throw error;
        });
        await Promise.race([working, clock.sleep(milliseconds, both)]);
    }
    finally {
        done.abort(new Error('its turn is over'));
    }
}

// EXTERNAL MODULE: ./src/container/end.ts
var end = __webpack_require__(56206);
// EXTERNAL MODULE: ./src/container/sockets.ts + 2 modules
var sockets = __webpack_require__(1664);
// EXTERNAL MODULE: ./src/engine/container-refused.ts
var container_refused = __webpack_require__(27628);
;// CONCATENATED MODULE: ./src/workload/mounts.ts
/** What a container mounts of the workload's volumes; parts of them are made where they are missing. */
async function mountAll(mounts, context, signal) {
    const made = [];
    // One after the other: the directory that one makes may be the parent of the next.
    for (const mount of mounts) {
        const one = await mountOne(mount, context, signal);
        if (typeof one === 'string')
            return { ok: false, message: one, location: mount.location };
        made.push(one);
    }
    return { ok: true, mounts: made };
}
/** A text is what is wrong with it. */
async function mountOne(mount, context, signal) {
    const { target, readOnly, path } = mount;
    const volume = context.volumes.find(({ name }) => name === mount.volume);
    if (volume === undefined)
        return `there is no volume ${mount.volume}`;
    if (volume.kind === 'host') {
        const source = path === null ? volume.path : `${volume.path}/${path}`;
        return { kind: 'host', source, target, readOnly, propagation: mount.propagation };
    }
    const place = context.sandbox.places.volume(volume.name);
    if (place === null)
        return `the volume ${volume.name} is not there`;
    const part = path === null ? place : await partOf(volume, place, path, context, signal);
    if (typeof part === 'string') {
        return `failed to prepare subPath for volumeMount "${volume.name}": ${part}`;
    }
    const isWritten = volume.kind === 'files' || volume.kind === 'image';
    return {
        kind: 'volume',
        volume: part.volume,
        path: part.path === '' ? null : part.path,
        target,
        readOnly: readOnly || isWritten,
    };
}
/** A part of what a kubelet has written is a copy of it: no later version of the volume changes it. */
async function partOf(volume, place, path, { engine, sandbox }, signal) {
    if (volume.kind !== 'files') {
        const mayMake = volume.kind !== 'image';
        return await directoryIn(place, path, { engine, sandbox, mayMake }, signal);
    }
    const name = `${volume.name}-${Buffer.from(path).toString('hex')}`;
    const entries = volume.part(path);
    if (entries === null)
        return `${path} is not in the volume`;
    const own = sandbox.places.own('parts');
    const moved = entries.map((entry) => ({
        ...entry,
        path: entry.path === '.' ? name : `${name}/${entry.path}`,
    }));
    await sandbox.places.write(own, moved, signal);
    return sandbox.places.own(`parts/${name}`);
}
/**
 * A directory or file below a volume that containers may write to. None of its parents may be a link: a
 * container could lead the engine out of the volume by it.
 */
async function directoryIn(place, path, { engine, sandbox, mayMake, }, signal) {
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    const { files } = engine.containers;
    for (const [index, name] of names.entries()) {
        const upTo = names.slice(0, index + 1).join('/');
        const status = await files.stat(sandbox.container.id, `${place.inside}/${upTo}`, signal);
        if (status === null) {
            if (!mayMake)
                return `${upTo} is not in the image`;
            const missing = names.slice(index).map((_, at) => ({
                kind: 'directory',
                path: names.slice(0, index + at + 1).join('/'),
                ...{ mode: 0o777, uid: 0, gid: 0 },
            }));
            await sandbox.places.write(place, missing, signal);
            break;
        }
        if (status.kind === 'link')
            return `${name} is a symbolic link`;
        if (status.kind === 'file' && index < names.length - 1)
            return `${name} is a file`;
    }
    const below = names.join('/');
    return {
        volume: place.volume,
        path: place.path === '' ? below : `${place.path}/${below}`,
        inside: `${place.inside}/${below}`,
    };
}

// EXTERNAL MODULE: ./src/container/run.ts + 1 modules
var run = __webpack_require__(63937);
;// CONCATENATED MODULE: ./src/workload/remove-all.ts
/**
 * Waits for every removal; one that fails keeps no other from being waited for.
 *
 * @throws what the first that failed was rejected with
 */
async function removeAll(removals) {
    const outcomes = await Promise.allSettled(removals);
    const failed = outcomes.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected')
        throw failed.reason;
}

;// CONCATENATED MODULE: ./src/workload/sandbox-volumes.ts
/** @param onNamed told of each before there is one, so that whoever asked can remove it */
async function createVolumes(volumes, name, { engine, labels, }, onNamed, signal) {
    const create = async (suffix, memory) => {
        const volume = `${name}-${suffix}`;
        onNamed(volume);
        return await engine.volumes.create({ name: volume, labels, memory: memory === null ? null : inMemory(memory) }, signal);
    };
    const held = volumes.filter(isInMemory);
    const creating = [
        create('pod', null),
        ...held.map((volume, index) => create(`memory-${index}`, volume)),
    ];
    // One that comes to be after another has failed would be left.
    await Promise.allSettled(creating);
    const [base, ...made] = await Promise.all(creating);
    const memory = new Map(held.flatMap(({ name: of }, index) => {
        const volume = made[index];
        return volume === undefined ? [] : [[of, volume]];
    }));
    const directories = volumes.filter((volume) => isHere(volume) && !isInMemory(volume));
    return { base, memory, directories: new Set(directories.map(({ name: of }) => of)) };
}
function isInMemory(volume) {
    return volume.kind === 'memory' || (volume.kind === 'files' && volume.isMemory);
}
function isHere({ kind }) {
    return kind === 'memory' || kind === 'files' || kind === 'directory' || kind === 'image';
}
function inMemory(volume) {
    return volume.kind === 'memory' ? volume.memory : { size: null, mode: volume.mode };
}
const baseDirectory = '/pod';
const memoryDirectory = '/memory';
/** All of them, for the container that holds the sandbox. */
function mountsOf({ base, memory }) {
    return [
        wholeOf(base, baseDirectory),
        ...[...memory].map(([name, volume]) => wholeOf(volume, `${memoryDirectory}/${name}`)),
    ];
}
function wholeOf(volume, target) {
    return { kind: 'volume', volume, path: null, target, readOnly: false };
}
function placesOf(engine, container, { base, memory, directories }) {
    const own = (path) => ({ volume: base, path, inside: `${baseDirectory}/${path}` });
    return {
        own,
        volume: (name) => {
            const held = memory.get(name);
            if (held !== undefined) {
                return { volume: held, path: '', inside: `${memoryDirectory}/${name}` };
            }
            return directories.has(name) ? own(`volumes/${name}`) : null;
        },
        write: async ({ inside }, files, signal) => {
            await engine.containers.files.write(container, inside, files, signal);
        },
        read: async ({ inside }, maxBytes, signal) => {
            const bytes = await engine.containers.files.read(container, inside, maxBytes, signal);
            return typeof bytes === 'string' ? null : bytes;
        },
    };
}
const root = { uid: 0, gid: 0 };
/** What a kubelet has written before the first container starts. */
async function fill({ sandbox, volumes }, address, { memory }, places, signal) {
    const directory = (path, mode) => ({
        ...root,
        kind: 'directory',
        path,
        mode,
    });
    const onDisk = volumes.filter((volume) => isHere(volume) && !memory.has(volume.name));
    const base = [
        ...['volumes', 'termination', 'parts'].map((path) => directory(path, 0o755)),
        ...onDisk.flatMap((volume) => entriesOf(volume, `volumes/${volume.name}`)),
    ];
    if (sandbox.hosts !== null) {
        const bytes = Buffer.from(sandbox.hosts(address));
        base.push({ ...root, kind: 'file', path: 'hosts', mode: 0o644, bytes });
    }
    const held = volumes.filter(({ name }) => memory.has(name));
    await Promise.all([
        places.write(places.own('.'), base, signal),
        ...held.map(async (volume) => {
            const place = places.volume(volume.name);
            if (place !== null)
                await places.write(place, entriesOf(volume, '.'), signal);
        }),
    ]);
}
/** A volume's root, and what is in it. */
function entriesOf(volume, path) {
    if (volume.kind === 'image')
        return [{ ...root, kind: 'directory', path, mode: 0o755 }];
    if (!('gid' in volume))
        return [];
    const mode = volume.kind === 'memory' ? volume.memory.mode : volume.mode;
    const top = { kind: 'directory', path, mode, uid: 0, gid: volume.gid };
    const below = volume.kind === 'files' ? volume.entries : [];
    return [top, ...below.map((entry) => ({ ...entry, path: `${path}/${entry.path}` }))];
}

;// CONCATENATED MODULE: ./src/workload/sandbox.ts







/** @throws CanaryError when the engine cannot make it; nothing is left then */
async function openSandbox(workload, options, signal) {
    const name = `canary-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    const removal = createRemoval(options.engine);
    try {
        const volumes = await createVolumes(workload.volumes, name, options, removal.volume, signal);
        const container = await start(workload, { name, volumes }, options, removal, signal);
        const address = addressOf(container);
        const places = placesOf(options.engine, container.id, volumes);
        await fill(workload, address, volumes, places, signal);
        const membership = await membershipOf(workload.sandbox, container.id, options.engine, signal);
        return { container, address, membership, places, close: removal.run };
    }
    catch (error) {
        // Why it failed says more than that something is left, which the end of the run finds by its label.
        await removal.run().catch(() => undefined);
        throw error;
    }
}
function createRemoval(engine) {
    const containers = [];
    const volumes = [];
    return {
        container: (id) => containers.push(id),
        volume: (name) => volumes.push(name),
        run: async () => {
            const within = AbortSignal.timeout(limits/* engineLimits */.nW.remove);
            const gone = removeAll(containers.splice(0).map((id) => engine.containers.remove(id, within)));
            // No engine removes a volume that a container has.
            await gone.catch(() => undefined);
            const names = volumes.splice(0);
            await removeAll([gone, ...names.map((name) => engine.volumes.remove(name, within))]);
        },
    };
}
async function start({ sandbox }, { name, volumes }, options, removal, signal) {
    const started = await (0,run/* runContainer */.z)({
        ...options,
        request: {
            ...container_request/* plainContainer */.M,
            name,
            image: options.pauseImage,
            purpose: 'hold-namespaces',
            labels: options.labels,
            network: sandbox.network === 'host' ? { kind: 'host' } : { kind: 'own', name: null },
            hostname: sandbox.network === 'host' ? null : sandbox.hostname,
            ipc: sandbox.ipc === 'host' ? { kind: 'host' } : { kind: 'shareable' },
            pid: { kind: sandbox.pid === 'host' ? 'host' : 'own' },
            sharedMemory: sandbox.ipc === 'host' ? null : sharedMemory,
            dns: sandbox.dns,
            sysctls: sandbox.sysctls,
            ports: sandbox.ports.map((port) => ({ port, protocol: 'tcp' })),
            capabilities: { add: [], drop: ['ALL'] },
            noNewPrivileges: true,
            mounts: mountsOf(volumes),
        },
        needsNetwork: sandbox.ports.length > 0,
        onCreated: removal.container,
        beforeStart: () => Promise.resolve(),
    }, signal);
    if (started.kind === 'running')
        return started.container;
    const words = started.kind === 'ended' ? 'it ended at once' : started.message;
    throw (0,src_errors/* infrastructureError */.kv)({
        code: 'sandbox',
        message: `the container that holds the Pod's namespaces did not start: ${words}`,
    });
}
/** Bytes: what a kubelet's container runtime gives `/dev/shm`. */
const sharedMemory = 64 * 1024 * 1024;
function addressOf({ state }) {
    return state.addresses[0]?.address ?? '127.0.0.1';
}
/** A container in the network of another has that one's host name on Docker, and must not name one. */
async function membershipOf(sandbox, id, engine, signal) {
    const { name } = await engine.identity.describe(signal);
    const holder = { kind: 'of', container: id };
    return {
        network: { kind: 'of', container: id },
        ipc: sandbox.ipc === 'host' ? { kind: 'host' } : holder,
        pid: sandbox.pid === 'shared' ? holder : { kind: sandbox.pid === 'host' ? 'host' : 'own' },
        hostname: name === 'podman' && sandbox.network === 'own' ? sandbox.hostname : null,
    };
}
/** The most that a container may leave as its last words, with so many beside it. */
function terminationBytes(containers) {
    const { terminationMessage } = limits/* workloadLimits */.SO;
    return Math.min(terminationMessage, Math.floor((3 * terminationMessage) / containers));
}

;// CONCATENATED MODULE: ./src/workload/life.ts










/** @param restart 0 for its first life */
async function beginLife(container, restart, environment, signal) {
    const image = await environment.imageOf(container, signal);
    if (!image.ok) {
        return { kind: 'waiting', ...image, location: container.location, isOfImage: false };
    }
    environment.board.update(container.name, { imageId: image.id });
    const request = await toRequest(container, { ...image, restart }, environment, signal);
    if ('kind' in request)
        return request;
    try {
        return await life_start(container, { request, restart }, environment, signal);
    }
    catch (error) {
        if (!(error instanceof container_refused/* ContainerRefused */.W))
            throw error;
        // kubelet asks for it again and again, and counts no restart.
        return {
            kind: 'waiting',
            reason: 'CreateContainerError',
            message: error.reason,
            location: container.location,
            isOfImage: true,
        };
    }
}
async function toRequest(container, { id, user, restart }, environment, signal) {
    const { sandbox, engine, workload, labels } = environment;
    const { places } = sandbox;
    const prepared = await container.prepare({
        address: sandbox.address,
        imageUser: user,
        readVolumeFile: async (volume, path) => await environment.readVolumeFile(volume, path, signal),
        readImageFile: async (path) => await readImageFile(id, path, environment, signal),
    });
    if (!prepared.ok)
        return { kind: 'waiting', ...prepared };
    const mounted = await mountAll(prepared.mounts, { engine, sandbox, volumes: workload.volumes }, signal);
    if (!mounted.ok)
        return { kind: 'waiting', reason: 'CreateContainerConfigError', isOfImage: false, ...mounted };
    const words = terminationPlace(container, restart, environment);
    await places.write(places.own('termination'), [emptyFile(container, restart)], signal);
    const own = [
        { place: words, target: container.terminationMessage.path },
        ...(workload.sandbox.hosts === null
            ? []
            : [{ place: places.own('hosts'), target: '/etc/hosts' }]),
    ];
    const taken = new Set(mounted.mounts.map(({ target }) => target));
    return {
        ...container_request/* plainContainer */.M,
        ...prepared.request,
        ...sandbox.membership,
        name: `canary-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`,
        image: id,
        labels,
        mounts: [
            ...mounted.mounts,
            ...own
                .filter(({ target }) => !taken.has(target))
                .map(({ place: { volume, path }, target }) => ({
                ...{ kind: 'volume', volume, path, target, readOnly: false },
            })),
        ],
    };
}
/** Read from a container that is never started. */
async function readImageFile(image, path, { engine, labels, onCreated }, signal) {
    const name = `canary-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    // An image may name no command, and an engine makes no container without one.
    const entrypoint = ['/'];
    const { id } = await engine.containers.create({
        ...container_request/* plainContainer */.M,
        ...{ name, image, labels, entrypoint },
        purpose: 'look-into',
        network: { kind: 'none' },
    });
    onCreated(id);
    const bytes = await engine.containers.files.read(id, path, limits/* workloadLimits */.SO.imageFile, signal);
    await engine.containers.remove(id, signal);
    return typeof bytes === 'string' ? null : bytes;
}
function fileName({ name }, restart) {
    return `${name}-${restart}`;
}
function emptyFile(container, restart) {
    const path = fileName(container, restart);
    return {
        ...{ kind: 'file', path, mode: 0o666, uid: 0, gid: 0 },
        bytes: new Uint8Array(),
    };
}
function terminationPlace(container, restart, { sandbox }) {
    return sandbox.places.own(`termination/${fileName(container, restart)}`);
}
async function life_start(container, { request, restart }, environment, signal) {
    const { engine, clock, events } = environment;
    const { id } = await engine.containers.create(request);
    environment.onCreated(id);
    signal.throwIfAborted();
    const { board } = environment;
    board.update(container.name, {
        id,
        restartCount: restart,
        ...again(board.record(container.name)),
    });
    events.add('Normal', 'Created', 'Container created', container.name);
    const watch = (0,end/* watchEnd */.Z_)(engine, id, signal);
    let isRunning = false;
    try {
        const outcome = await engine.containers.start(id, signal);
        if (!outcome.started)
            return { kind: 'start-error', id, message: outcome.message };
        const started = clock.now();
        const wasWatched = watch.isWatching();
        const state = await engine.containers.inspect(id, signal);
        if (state === null)
            throw (0,end/* vanished */.Jv)();
        const startedAt = state.startedAt ?? clock.date().toISOString();
        events.add('Normal', 'Started', 'Container started', container.name);
        isRunning = true;
        watch.began(state, wasWatched);
        const isOver = state.status === 'exited';
        const ended = isOver ? (0,end/* endOf */.pJ)(engine, state, signal) : watch.ended;
        ended.catch(() => undefined);
        if (isOver)
            watch.stop();
        const { sockets, close } = ownSockets(state, environment);
        const stopWatching = () => {
            watch.stop();
            close();
        };
        const life = { id, startedAt, started, ended, sockets, stopWatching };
        return { kind: 'running', life };
    }
    finally {
        if (!isRunning)
            watch.stop();
    }
}
/** One that is made anew does not wait for that any more. */
function again({ state, last, id }) {
    if (id === null)
        return {};
    return {
        state: { kind: 'waiting', reason: 'ContainerCreating', message: null },
        last: state.kind === 'terminated' ? state.end : last,
    };
}
/** In the network of the host anybody may answer: only what the container's own processes hold counts. */
function ownSockets({ pid, id }, { workload, sandbox, clock }) {
    const isShared = workload.sandbox.network === 'host' && sandbox.container.reached !== null;
    const files = isShared ? (0,process_identity/* openContainerProcess */.dO)(pid, id) : null;
    return {
        sockets: files === null ? null : (0,sockets/* openSockets */.j)(files, id, clock),
        close: () => files?.close(),
    };
}
/** Somebody else ended it: nobody knows what it would have come to. */
function requireUndisturbed(container, end) {
    if (end.intervention === null)
        return;
    throw (0,src_errors/* infrastructureError */.kv)({
        code: 'container-changed',
        message: `${end.intervention} (${container.name})`,
        location: container.location,
        hint: 'leave the containers alone until the run has ended; then run it again',
    });
}
/**
 * A container's last words: what it has written to its file, or else, where it may, the end of its log.
 */
async function terminationMessage(container, { restart, exitCode, log }, environment, signal) {
    const { sandbox, workload } = environment;
    const count = workload.containers.length + workload.initContainers.length;
    const most = terminationBytes(count);
    const place = terminationPlace(container, restart, environment);
    const bytes = await sandbox.places.read(place, environment.longestMessage, signal);
    const written = lastBytes(bytes ?? Buffer.alloc(0), most);
    const mayUseLog = container.terminationMessage.fallsBackToLogs && exitCode !== 0;
    return written === '' && mayUseLog ? lastBytes(Buffer.from(log), environment.longestLog) : written;
}
function lastBytes(bytes, most) {
    return bytes.subarray(Math.max(0, bytes.length - most)).toString('utf8');
}

;// CONCATENATED MODULE: ./src/workload/stuck.ts
/** kubelet tries again and again; nothing that it could find out would be another. */
async function waitForEver({ container, environment, host }, { reason, message, location, isOfImage }) {
    const { board, events, clock } = environment;
    const { name } = container;
    const isImage = imageReasons.has(reason);
    const told = isImage ? failedImage(reason, container.image, message) : [`Error: ${message}`];
    if (reason === 'InvalidImageName')
        events.add('Warning', 'InspectFailed', message, name);
    for (const words of told)
        events.add('Warning', 'Failed', words, name);
    if (isImage && reason === 'ErrImagePull') {
        events.add('Normal', 'BackOff', `Back-off pulling image "${container.image}"`, name);
    }
    const { state, last } = board.record(name);
    board.update(name, {
        state: { kind: 'waiting', reason, message },
        last: state.kind === 'terminated' ? state.end : last,
    });
    host.onStuck({ container: name, reason, message, location, isOfImage });
    await clock.sleep(longTime, host.stopping);
    return 'stopped';
}
/** The run ends long before: this wait ends with it. */
const longTime = 2 ** 31 - 1;
const imageReasons = new Set([
    'ErrImagePull',
    'ErrImageNeverPull',
    'InvalidImageName',
]);
function failedImage(reason, image, message) {
    const first = reason === 'ErrImagePull' ? [`Failed to pull image "${image}": ${message}`] : [];
    return [...first, `Error: ${reason}`];
}

;// CONCATENATED MODULE: ./src/workload/supervise.ts






function supervise(container, environment, host, signal) {
    const begun = Promise.withResolvers();
    const state = { life: null, beginning: null, killing: null };
    const kill = async (request) => {
        if (state.life === null)
            await state.beginning;
        const { life } = state;
        if (life === null)
            return null;
        state.killing ??= killLife(container, life, request, environment, signal);
        return await state.killing;
    };
    const context = { container, environment, host, state, kill, signal };
    const over = live(context, () => {
        begun.resolve(undefined);
    });
    over.then(() => {
        begun.resolve(undefined);
    }, (error) => {
        begun.reject(error);
    });
    begun.promise.catch(() => undefined);
    return { begun: begun.promise, over, life: () => state.life, kill };
}
async function live(context, onBegun) {
    const { container, environment, host, signal } = context;
    const { clock } = environment;
    let backOff = noBackOff;
    let endedBefore = null;
    for (let restart = 0;; restart += 1) {
        if (isStopping(host))
            return 'stopped';
        const asked = beginLife(container, restart, environment, signal);
        context.state.beginning = asked.catch(() => undefined);
        const beginning = await asked;
        if (beginning.kind === 'waiting') {
            onBegun();
            return await waitForEver(context, beginning);
        }
        const { end, wasKilled } = beginning.kind === 'start-error'
            ? { end: await startError(context, beginning), wasKilled: false }
            : await liveOnce(context, beginning.life, restart, onBegun);
        onBegun();
        if (isStopping(host))
            return 'stopped';
        if (actionAt(container.restart, end.exitCode) === 'stay')
            return 'stay';
        const ended = clock.now();
        // Of a container that it has killed itself kubelet has not seen the end yet.
        const known = wasKilled ? endedBefore : ended;
        endedBefore = ended;
        const next = nextRestart(backOff, known, ended);
        backOff = next.backOff;
        await backingOff(context, end, next.at - ended);
    }
}
/** Asked again after every wait; a bare property would be taken for unchanged. */
function isStopping({ stopping }) {
    return stopping.aborted;
}
/** One life, from the start of its process to its removal. */
async function liveOnce(context, life, restart, onBegun) {
    const { container, environment, host, state, signal } = context;
    const { board, events, engine } = environment;
    const { name } = container;
    state.life = life;
    state.killing = null;
    try {
        const isHookGood = await postStart(context, life);
        if (isHookGood) {
            board.update(name, runningRecord(board.record(name), life));
            onBegun();
        }
        else {
            events.add('Warning', 'FailedPostStartHook', 'PostStartHook failed', name);
            const message = 'FailedPostStartHook';
            await context.kill({ message, graceSeconds: host.graceSeconds, turn: null });
        }
        const told = await life.ended;
        // Whoever kills it waits for its end as well.
        const killed = await killOf(state);
        if (killed === null)
            requireUndisturbed(container, told);
        const end = await endReport(context, { life, restart, told }, signal);
        state.life = null;
        const { state: before, last } = board.record(name);
        board.update(name, {
            state: { kind: 'terminated', end },
            last: before.kind === 'terminated' ? before.end : last,
            isStarted: false,
            isReady: false,
        });
        // One whose hook failed was never seen to run, and kubelet sees it end.
        return { end, wasKilled: killed !== null && isHookGood };
    }
    finally {
        life.stopWatching();
        state.life = null;
        await engine.containers.remove(life.id, signal).catch((error) => {
            // The sandbox is told of it as well, and removes it again.
            if (!signal.aborted)
                throw error;
        });
    }
}
/** Asked again after every wait; a bare property would be taken for unchanged. */
async function killOf({ killing }) {
    return await killing;
}
function runningRecord({ container: { probes }, state, last, hasBeenStarted }, { startedAt }) {
    const isStarted = !probes.some(({ kind }) => kind === 'startup');
    return {
        state: { kind: 'running', startedAt },
        last: state.kind === 'terminated' ? state.end : last,
        isStarted,
        hasBeenStarted: hasBeenStarted || isStarted,
        isReady: !probes.some(({ kind }) => kind === 'readiness'),
    };
}
async function endReport({ container, environment }, { life, restart, told, }, signal) {
    const { clock, logBook } = environment;
    const { exitCode, oomKilled, finishedAt } = told.state;
    const log = await logBook.keep(container.name, { id: life.id, restart }, signal);
    const message = await terminationMessage(container, { restart, exitCode, log }, environment, signal);
    return {
        exitCode,
        reason: oomKilled ? 'OOMKilled' : exitCode === 0 ? 'Completed' : 'Error',
        ...(message === '' ? {} : { message }),
        startedAt: life.startedAt,
        finishedAt: finishedAt ?? clock.date().toISOString(),
        containerID: life.id,
    };
}
/** Until its hook has ended a container waits, though its process runs. */
async function postStart({ container, environment, signal }, life) {
    const { postStart: hook } = container;
    if (hook === null)
        return true;
    const timeout = limits/* workloadLimits */.SO.postStart;
    return (await runHook(hook, life.id, environment, { timeout, signal })) === null;
}
async function startError({ container, environment, signal }, { id, message }) {
    const { board, clock, events, engine } = environment;
    const { name } = container;
    events.add('Warning', 'Failed', `Error: ${message}`, name);
    const end = {
        exitCode: startErrorCode,
        reason: 'StartError',
        message,
        finishedAt: clock.date().toISOString(),
        containerID: id,
    };
    const { state: before, last } = board.record(name);
    board.update(name, {
        state: { kind: 'terminated', end },
        last: before.kind === 'terminated' ? before.end : last,
    });
    await engine.containers.remove(id, signal);
    return end;
}
/** What containerd says of a process that could not be started. */
const startErrorCode = 128;
async function backingOff({ container, environment, host }, end, wait) {
    const { board, events, clock, workload, haste } = environment;
    if (wait <= 0)
        return;
    const { name } = container;
    const pod = `${workload.name}_${workload.namespace}`;
    const words = `Back-off restarting failed container ${name} in pod ${pod}(${workload.uid})`;
    events.add('Warning', 'BackOff', words, name);
    const message = `back-off ${Math.round(wait / 100) / 10}s restarting failed container=${name} pod=${pod}(${workload.uid})`;
    board.update(name, {
        state: { kind: 'waiting', reason: 'CrashLoopBackOff', message },
        last: end,
    });
    await clock.sleep(wait / haste, host.stopping);
}

;// CONCATENATED MODULE: ./src/workload/pod.ts




function createPod(environment, { origin, early }, signal) {
    const { board, clock } = environment;
    const state = {
        supervisions: new Map(),
        stuck: [],
        stopping: new AbortController(),
        broken: Promise.withResolvers(),
    };
    const { supervisions, stopping, broken } = state;
    broken.promise.catch(() => undefined);
    const end = async (abort) => {
        stopping.abort(new Error('the workload ends'));
        return await endAll(environment, supervisions, abort);
    };
    const probing = new AbortController();
    const whileProbed = AbortSignal.any([signal, probing.signal]);
    const probes = probeAll(environment, { ...probeHost(environment, state), origin, early }, whileProbed);
    probes.done.catch(broken.reject);
    const working = work(environment, state, { origin, end }, signal).catch((error) => {
        if (!signal.aborted)
            broken.reject(error);
    });
    return {
        histories: probes.histories,
        stuck: () => state.stuck,
        lives: () => livesOf(supervisions),
        stop: async (abort) => {
            const from = clock.now();
            board.change({ isDeleting: true });
            const outcome = await Promise.race([broken.promise, end(abort)]);
            probing.abort(new Error('the workload has ended'));
            await Promise.race([broken.promise, working]);
            return { ...outcome, took: clock.now() - from };
        },
        broken: broken.promise,
        done: Promise.allSettled([working, probes.done]).then(async () => {
            await Promise.allSettled([...supervisions.values()].map(({ over }) => over));
        }),
    };
}
/** Starts everything in its order, and ends what is left when it is over. */
async function work(environment, state, { origin, end, }, signal) {
    const { board, workload } = environment;
    const { stopping, broken } = state;
    const done = new AbortController();
    const until = AbortSignal.any([signal, stopping.signal, done.signal]);
    untilDeadline(environment, origin, until)
        .then((is) => (is === 'over' ? end(signal) : null))
        .catch(broken.reject);
    const begin = beginner(environment, state, signal);
    try {
        const isInitialized = await runInit(workload.initContainers, begin, stopping.signal, board);
        if (isInitialized)
            await runApps(environment, begin, stopping.signal);
        // What is over takes its sidecars with it.
        if (!stopping.signal.aborted && board.isOver())
            await end(signal);
    }
    finally {
        done.abort(new Error('the workload is over'));
    }
}
function beginner(environment, { supervisions, stuck, stopping, broken }, signal) {
    const host = {
        graceSeconds: environment.workload.gracePeriodSeconds,
        stopping: AbortSignal.any([signal, stopping.signal]),
        onStuck: (one) => {
            stuck.push(one);
            environment.board.touch();
        },
    };
    return (container) => {
        const supervision = supervise(container, environment, host, signal);
        supervisions.set(container.name, supervision);
        supervision.over.catch(broken.reject);
        return supervision;
    };
}
function probeHost(environment, { supervisions, stopping, broken }) {
    return {
        socketsOf: (name) => supervisions.get(name)?.life()?.sockets ?? null,
        viewOf: (name) => viewOf(environment, supervisions.get(name), name),
        isDeleting: () => stopping.signal.aborted,
        onKill: (name, containerId, probe) => {
            const supervision = supervisions.get(name);
            if (supervision?.life()?.id !== containerId || stopping.signal.aborted)
                return;
            const graceSeconds = probe.gracePeriodSeconds ?? environment.workload.gracePeriodSeconds;
            const message = killMessage(environment, name, probe);
            supervision.kill({ message, graceSeconds, turn: null }).catch(broken.reject);
        },
    };
}
function livesOf(supervisions) {
    return new Map([...supervisions].flatMap(([name, supervision]) => {
        const life = supervision.life();
        return life === null ? [] : [[name, life.id]];
    }));
}
/** `activeDeadlineSeconds`: counted from when the Pod came. */
async function untilDeadline({ workload: { activeDeadlineSeconds }, clock, events, board }, origin, signal) {
    if (activeDeadlineSeconds === null)
        return 'left';
    await clock.sleep(activeDeadlineSeconds * 1000 - (clock.now() - origin), signal);
    if (signal.aborted)
        return 'left';
    const message = 'Pod was active on the node longer than the specified deadline';
    events.add('Normal', 'DeadlineExceeded', message);
    board.change({ failure: { reason: 'DeadlineExceeded', message } });
    return 'over';
}
/** @returns whether all init containers have done their part */
async function runInit(containers, begin, stopping, board) {
    for (const container of containers) {
        const { name } = container;
        const supervision = begin(container);
        if (container.role === 'sidecar') {
            await Promise.race([
                board.until(() => board.record(name).hasBeenStarted, stopping).catch(() => undefined),
                supervision.over,
            ]);
        }
        else if ((await supervision.over) === 'stopped')
            return false;
        if (stopping.aborted)
            return false;
        if (container.role === 'init' && endOfRecord(board.record(name))?.exitCode !== 0)
            return false;
    }
    return true;
}
/** One after the other, each when the one before has begun; then all to their ends. */
async function runApps({ workload }, begin, stopping) {
    const begun = [];
    for (const container of workload.containers) {
        if (stopping.aborted)
            return;
        const supervision = begin(container);
        begun.push(supervision);
        await supervision.begun;
    }
    await Promise.all(begun.map(({ over }) => over));
}
function viewOf({ board, workload }, supervision, name) {
    const record = board.record(name);
    const life = supervision?.life();
    if (record.id !== life?.id)
        return null;
    const { container } = record;
    return {
        id: life.id,
        isRunning: isRunning(record),
        startedAt: life.started,
        isStarted: record.isStarted,
        isOver: record.state.kind === 'terminated' &&
            workload.restartPolicy === 'Never' &&
            container.role !== 'sidecar',
    };
}
function killMessage({ workload }, name, { kind }) {
    const isSidecar = workload.initContainers.some((container) => container.name === name);
    if (!isSidecar && workload.restartPolicy === 'Never')
        return `Stopping container ${name}`;
    const [what, then] = isSidecar ? ['Init container', ''] : ['Container', ', will be restarted'];
    return `${what} ${name} failed ${kind} probe${then}`;
}

;// CONCATENATED MODULE: ./src/workload/run.ts









/** Starts a workload, and gives it as soon as its first container may be started. */
async function runWorkload(workload, options, outer) {
    const { clock, engine } = options;
    const origin = clock.now();
    const board = createBoard(workload, clock);
    const events = createEventLog(clock, (event) => {
        options.onEvent(event);
        board.touch();
    });
    const logBook = createLogBook(engine);
    const parts = { board, events, logBook, origin };
    const stuck = refusalOf(workload, parts);
    board.listen(() => {
        options.onChange(board.status());
    });
    if (stuck !== null)
        return unstarted(stuck, parts, options);
    const own = new AbortController();
    const signal = AbortSignal.any([outer, own.signal]);
    const images = await findVolumeImages(workload, options.imageOfVolume ?? noImage, signal);
    if (images.stuck.length > 0)
        return unstarted(tellStuck(images.stuck, parts), parts, options);
    const sandbox = await openSandbox(workload, options, signal);
    const created = [];
    try {
        const unfilled = await fillImageVolumes(workload, sandbox, images, options, signal);
        if (unfilled.length > 0) {
            await sandbox.close();
            return unstarted(tellStuck(unfilled, parts), parts, options);
        }
        const environment = environmentOf(workload, { ...parts, sandbox, created }, options);
        board.change({ hasSandbox: true, address: sandbox.address });
        const pod = createPod(environment, { origin, early: options.early }, signal);
        const close = async () => {
            own.abort(new Error('the workload is closed'));
            await Promise.allSettled([pod.done]);
            const within = AbortSignal.timeout(limits/* engineLimits */.nW.remove);
            const gone = removeAll(created.map((id) => engine.containers.remove(id, within)));
            await gone.catch(() => undefined);
            await removeAll([gone, sandbox.close()]);
        };
        return {
            ...readers(parts, options),
            logs: async (abort) => await readLogs(environment, pod.lives, abort),
            probes: pod.histories,
            lives: pod.lives,
            ...{ reach: () => sandbox.container.reached?.reach ?? null, kubelet: null },
            stuck: pod.stuck,
            until: async (isSo, abort) => {
                await Promise.race([pod.broken, board.until(isSo, AbortSignal.any([abort, signal]))]);
            },
            stop: pod.stop,
            close,
        };
    }
    catch (error) {
        await sandbox.close().catch(() => undefined);
        throw error;
    }
}
function noImage({ reference }) {
    const message = `${reference} is not there`;
    return Promise.resolve({ ok: false, reason: 'ErrImagePull', message });
}
function tellStuck(stuck, { events }) {
    for (const { reason, message } of stuck) {
        events.add('Warning', reason === 'FailedMount' ? reason : 'Failed', message);
    }
    return stuck;
}
function readers({ board, events, origin }, { clock }) {
    return { status: board.status, events: events.list, age: () => clock.now() - origin };
}
/** What keeps a node from starting anything; null where nothing does. */
function refusalOf(workload, { board, events }) {
    const { rejection } = workload;
    if (rejection !== null) {
        const { reason, message } = rejection;
        events.add('Warning', reason, message.replace(/^Pod was rejected: /, ''));
        board.change({ isAdmitted: false, failure: rejection });
        return [];
    }
    const stuck = [];
    for (const volume of workload.volumes) {
        if (volume.kind !== 'unavailable')
            continue;
        const message = `MountVolume.SetUp failed for volume "${volume.name}" : ${volume.message}`;
        events.add('Warning', 'FailedMount', message);
        const { location } = volume;
        stuck.push({ container: '', reason: 'FailedMount', message, location, isOfImage: false });
    }
    return stuck.length === 0 ? null : stuck;
}
/** A workload of which no container will ever be started. */
function unstarted(stuck, parts, options) {
    const { board } = parts;
    return {
        ...readers(parts, options),
        logs: () => Promise.resolve({}),
        probes: () => [],
        lives: () => new Map(),
        reach: () => null,
        kubelet: null,
        stuck: () => stuck,
        until: (isSo, signal) => board.until(isSo, signal),
        stop: () => Promise.resolve({ took: 0, forced: [] }),
        close: () => Promise.resolve(),
    };
}
function environmentOf(workload, { sandbox, created, ...parts }, options) {
    const { engine, clock, labels, imageOf, haste } = options;
    const { board, events, logBook } = parts;
    return {
        ...{ engine, clock, workload, sandbox, board, events, logBook, labels, imageOf, haste },
        limiter: (0,probe_limiter/* createLimiter */.z)(limits/* probeLimits */.Lj.attemptsAtOnce),
        onCreated: (id) => created.push(id),
        readVolumeFile: async (volume, path, signal) => {
            const place = sandbox.places.volume(volume);
            if (place === null)
                return null;
            const file = { ...place, inside: `${place.inside}/${path}` };
            return await sandbox.places.read(file, limits/* workloadLimits */.SO.environmentFile, signal);
        },
        longestMessage: limits/* workloadLimits */.SO.terminationFile,
        longestLog: limits/* workloadLimits */.SO.terminationLog,
    };
}
async function readLogs({ workload, logBook, board }, lives, signal) {
    await Promise.all([...lives()].map(async ([name, id]) => {
        const { restartCount: restart } = board.record(name);
        await logBook.keep(name, { id, restart }, signal).catch((error) => {
            // One that has ended meanwhile is removed as soon as its log is kept.
            if (lives().get(name) === id)
                throw error;
        });
    }));
    const names = [...workload.initContainers, ...workload.containers].map(({ name }) => name);
    return Object.fromEntries(names.flatMap((name) => {
        const logs = logBook.of(name);
        return logs.length === 0 ? [] : [[name, logs]];
    }));
}

// EXTERNAL MODULE: ./src/pod/pod-objects.ts
var pod_objects = __webpack_require__(92681);
;// CONCATENATED MODULE: ./src/pod/hand-over/plain.ts
/** What a manifest says, as plain data again: quantities are their texts. Pure. */
function plain(value) {
    if (Array.isArray(value))
        return value.map(plain);
    if (typeof value !== 'object' || value === null)
        return value;
    if ('milli' in value && typeof value.milli === 'bigint' && 'text' in value)
        return value.text;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}

;// CONCATENATED MODULE: ./src/pod/hand-over/references.ts
/** The same Pod with other names of its objects, at all places that have one. */
function withNames(spec, rename) {
    const { containers, initContainers, volumes, imagePullSecrets } = spec;
    return {
        ...spec,
        ...(containers === undefined
            ? {}
            : { containers: containers.map((one) => references_ofContainer(one, rename)) }),
        ...(initContainers === undefined
            ? {}
            : { initContainers: initContainers.map((one) => references_ofContainer(one, rename)) }),
        ...(volumes === undefined ? {} : { volumes: volumes.map((one) => ofVolume(one, rename)) }),
        ...(imagePullSecrets === undefined
            ? {}
            : { imagePullSecrets: imagePullSecrets.map((one) => named(one, 'Secret', rename)) }),
    };
}
function references_ofContainer(container, rename) {
    const { env, envFrom } = container;
    return {
        ...container,
        ...(env === undefined ? {} : { env: env.map((one) => ofVariable(one, rename)) }),
        ...(envFrom === undefined
            ? {}
            : {
                envFrom: envFrom.map((one) => ({
                    ...one,
                    ...of(one.configMapRef, 'configMapRef', 'ConfigMap', rename),
                    ...of(one.secretRef, 'secretRef', 'Secret', rename),
                })),
            }),
    };
}
function ofVariable(variable, rename) {
    const { valueFrom } = variable;
    if (valueFrom === undefined)
        return variable;
    return {
        ...variable,
        valueFrom: {
            ...valueFrom,
            ...of(valueFrom.configMapKeyRef, 'configMapKeyRef', 'ConfigMap', rename),
            ...of(valueFrom.secretKeyRef, 'secretKeyRef', 'Secret', rename),
        },
    };
}
function ofVolume(volume, rename) {
    const { secret, projected } = volume;
    return {
        ...volume,
        ...of(volume.configMap, 'configMap', 'ConfigMap', rename),
        ...(secret?.secretName === undefined
            ? {}
            : { secret: { ...secret, secretName: rename('Secret', secret.secretName) } }),
        ...(projected?.sources === undefined
            ? {}
            : {
                projected: {
                    ...projected,
                    sources: projected.sources.map((one) => ofSource(one, rename)),
                },
            }),
    };
}
function ofSource(source, rename) {
    return {
        ...source,
        ...of(source.configMap, 'configMap', 'ConfigMap', rename),
        ...of(source.secret, 'secret', 'Secret', rename),
    };
}
function of(reference, field, kind, rename) {
    if (reference === undefined)
        return {};
    // The only key is the field that was given.
    return { [field]: named(reference, kind, rename) };
}
function named(reference, kind, rename) {
    return reference.name === undefined
        ? reference
        : { ...reference, name: rename(kind, reference.name) };
}

;// CONCATENATED MODULE: ./src/pod/hand-over/hand-over.ts



/**
 * The Pod as it was written, but for what would make it collide with others of the namespace that it runs in, or
 * let it meddle with them:
 *
 * - its name and those of its ConfigMaps and Secrets are others; its host name is its own name;
 * - it has no labels, by which Services would send it requests and controllers adopt it, unless it reads them;
 * - the images that are under test are where the manifest names others.
 */
function handOver(pod, context) {
    const { name, annotations } = pod;
    const spec = withHostname(withImages(pod.manifest, pod), pod);
    const objects = objectsOf(pod, spec, context.objects);
    return {
        ...{ name, annotations, objects },
        labels: readsLabels(spec) ? pod.labels : {},
        spec: (nameOf) => {
            const renamed = withNames(spec, (kind, own) => {
                const object = objects.find((one) => one.kind === kind && one.name === own);
                return object === undefined ? own : nameOf(object);
            });
            const whole = plain(withSurroundings(renamed, context));
            // A spec is an object, and stays one.
            return whole;
        },
    };
}
function withImages(spec, { spec: known }) {
    const replace = (all) => (container, index) => {
        const { image, imagePullPolicy } = all[index] ?? {};
        if (image === undefined || image === container.image)
            return container;
        return { ...container, image, ...(imagePullPolicy === undefined ? {} : { imagePullPolicy }) };
    };
    const { containers, initContainers } = spec;
    return {
        ...spec,
        ...(containers === undefined ? {} : { containers: containers.map(replace(known.containers)) }),
        ...(initContainers === undefined
            ? {}
            : { initContainers: initContainers.map(replace(known.initContainers)) }),
    };
}
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** A Pod's name is its host name where it says nothing else; with a dot in it no field can say it. */
function withHostname(spec, { name }) {
    const { hostname = '' } = spec;
    return hostname !== '' || !label.test(name) ? spec : { ...spec, hostname: name };
}
/** Whatever is told of names in the text of a spec: `metadata.labels`, or one of them. */
function readsLabels(spec) {
    return JSON.stringify(plain(spec)).includes('"fieldPath":"metadata.labels');
}
function objectsOf({ namespace }, spec, { configMaps, secrets }) {
    const found = new Map();
    withNames(spec, (kind, name) => {
        const known = kind === 'ConfigMap' ? configMaps : secrets;
        const object = known.get((0,pod_objects/* objectKey */.T)(namespace, name));
        // What every namespace of a cluster has of its own is there already.
        if (object !== undefined && object.isStandIn !== true) {
            found.set(`${kind}/${name}`, toObject(kind, object));
        }
        return name;
    });
    return [...found.values()];
}
function toObject(kind, { name, data, binaryKeys }) {
    return { kind, name, data, binaryKeys: binaryKeys ?? new Set() };
}
function withSurroundings(spec, { beside, isRestricted }) {
    const aliases = beside.map(({ address, names }) => ({ ip: address, hostnames: [...names] }));
    return {
        ...spec,
        ...(aliases.length === 0 ? {} : { hostAliases: [...(spec.hostAliases ?? []), ...aliases] }),
        ...(isRestricted ? { automountServiceAccountToken: false } : {}),
    };
}

// EXTERNAL MODULE: ./src/engine/infrastructure-trouble.ts
var infrastructure_trouble = __webpack_require__(46173);
;// CONCATENATED MODULE: ./src/run/pods/cluster/hindrance.ts


function hindranceOf(status, impediment) {
    if (impediment !== null) {
        const { reason, message, mayPass } = impediment;
        const hint = hints[reason];
        const problem = {
            code: 'pod-hindered',
            message: `the cluster does not run the Pod: ${message}`,
        };
        const error = (0,src_errors/* infrastructureError */.kv)(hint === undefined ? problem : { ...problem, hint });
        return { isFinal: !mayPass, error };
    }
    const all = [...status.initContainerStatuses, ...status.containerStatuses];
    const waiting = all.find(({ state: { waiting: { reason = '', message = '' } = {} } }) => ['ErrImagePull', 'ImagePullBackOff'].includes(reason) && (0,infrastructure_trouble/* isInfrastructureTrouble */.X)(message));
    if (waiting === undefined)
        return null;
    const words = waiting.state.waiting?.message ?? '';
    const message = `a node cannot pull the image of container ${waiting.name}: ${words}`;
    return { isFinal: false, error: (0,src_errors/* infrastructureError */.kv)({ code: 'pod-hindered', message }) };
}
const hints = {
    Unschedulable: 'ask for less, for another kind of node, or tolerate its taints',
    Pulling: 'give the Pod more time to become ready, or pull the image before',
    Evicted: 'the node was short of something that others used up: try again, or on another node',
};

;// CONCATENATED MODULE: ./src/run/pods/cluster/histories.ts
/**
 * One a probe. Of attempts, those are there that failed, as events tell them: how long they took nobody says, and
 * an event that was told too often is told no more. Where nobody has counted, a probe was tried once when its time had
 * come.
 */
function historiesOf(workload, failures, { counts, ageOf }) {
    return [...workload.initContainers, ...workload.containers].flatMap((container) => container.probes.map((probe) => {
        const isOf = (one) => one.container === container.name && one.kind === probe.kind;
        const attempts = failures.filter(isOf).map(toAttempt);
        const count = counts?.find(isOf);
        const { initialDelaySeconds, periodSeconds } = probe.timing;
        const isDue = ageOf(container.name) > (initialDelaySeconds + periodSeconds) * 1000;
        const errors = attempts.filter(({ outcome }) => outcome === 'error').length;
        const known = count === undefined ? 0 : count.successful + count.failed + errors;
        const least = counts === null ? attempts.length + (isDue ? 1 : 0) : known;
        return {
            ...{ container, probe, attempts },
            attemptCount: Math.max(least, attempts.length),
            failuresInRow: rowOf(attempts, probe.timing.periodSeconds * 1000),
        };
    }));
}
function toAttempt({ outcome, message, at }) {
    return {
        ...{ startedAt: at, durationMs: 0, ok: false, seen: {} },
        reason: { code: codeOf(message), message: message.replaceAll(/\s+/g, ' ').trim() },
        ...{ containerId: '', outcome, counted: outcome === 'failure', sinceStartMs: null },
    };
}
const codes = [
    [/context deadline exceeded|Client\.Timeout|i\/o timeout|timed out/, 'attempt-timeout'],
    [/connection refused/, 'connection-refused'],
    [/connection reset/, 'connection-reset'],
    [/statuscode: \d+/, 'status'],
    [/executable file not found|no such file or directory/, 'command-not-found'],
    [/dial tcp|EOF|no route to host/, 'connection-failed'],
];
function codeOf(message) {
    return codes.find(([pattern]) => pattern.test(message))?.[1] ?? 'exit-code';
}
/** Those that came a period after the one before, give or take the second that events are told to. */
function rowOf(attempts, periodMs) {
    let row = 0;
    let longest = 0;
    let before = Number.NaN;
    for (const { startedAt, counted } of attempts) {
        if (!counted)
            continue;
        const at = Date.parse(startedAt);
        row = at - before <= periodMs * 1.5 + 1000 ? row + 1 : 1;
        before = at;
        longest = Math.max(longest, row);
    }
    return longest;
}

;// CONCATENATED MODULE: ./src/run/pods/cluster/stuck.ts
/** What of a Pod on a cluster will never be, as kubelet tells of it while it goes on trying. Pure. */


function stuckIn(pod, status, events) {
    const all = [...status.initContainerStatuses, ...status.containerStatuses];
    const waiting = all.flatMap((one) => stuckContainer(pod, one) ?? []);
    const hasBegun = all.some(({ state, lastState }) => state.waiting === undefined || lastState.terminated !== undefined);
    return hasBegun ? waiting : [...waiting, ...missingSources(pod, events)];
}
const stuck_imageReasons = new Set([
    'ErrImagePull',
    'ImagePullBackOff',
    'ErrImageNeverPull',
    'InvalidImageName',
]);
function stuckContainer(pod, { name, state }) {
    const { reason = '', message = '' } = state.waiting ?? {};
    const isImage = stuck_imageReasons.has(reason);
    if (!isImage && reason !== 'CreateContainerConfigError')
        return null;
    // A registry that cannot be reached may be reached later, and is nobody's fault here.
    if (isImage && (0,infrastructure_trouble/* isInfrastructureTrouble */.X)(inner(message)))
        return null;
    const isOfImage = !isImage && message.includes(needsAnotherUser);
    return {
        container: name,
        reason,
        message: inner(message),
        location: placeOf(pod, name),
        isOfImage,
    };
}
/** pkg/kubelet/kuberuntime/security_context.go, `verifyRunAsNonRoot`. */
const needsAnotherUser = 'runAsNonRoot';
/** What kubelet and its runtime put before the registry's words. */
function inner(message) {
    return message
        .replaceAll(/\s+/g, ' ')
        .trim()
        .replace(/^Back-off pulling image "[^"]*":? ?/, '')
        .replace(/^ErrImagePull: /, '')
        .replace(/^rpc error: code = \w+ desc = /, '');
}
/** What of a volume the API does not have: all objects that were given are there. */
const missing = /(?:configmap|secret) "[^"]*" not found|references non-existent (?:config|secret) key/;
function missingSources(pod, events) {
    const event = events.find(({ reason, message }) => reason === 'FailedMount' && missing.test(message));
    if (event === undefined)
        return [];
    const { reason, message } = event;
    const location = pod.locate(['spec', 'volumes']);
    return [{ container: '', reason, message, location, isOfImage: false }];
}
function placeOf(pod, name) {
    const container = [...pod.spec.initContainers, ...pod.spec.containers].find((one) => one.name === name);
    return pod.locate(container === undefined ? ['spec'] : (0,outcome/* containerPath */.vK)(pod, container));
}

;// CONCATENATED MODULE: ./src/run/pods/cluster/run-on-cluster.ts




/** Has a real kubelet run a Pod, and gives it as if it were run here. */
async function runOnCluster({ pod, workload, request }, { pods, clock, onEvent }, signal) {
    const origin = clock.now();
    const running = await pods.create(request, signal);
    tellEvents(running, onEvent);
    let counts = null;
    return {
        status: running.status,
        events: running.events,
        logs: running.logs,
        probes: () => historiesOf(workload, running.probeFailures(), {
            counts,
            ageOf: (name) => ageOf(running, name, clock),
        }),
        // Processes are those of another machine.
        lives: () => new Map(),
        reach: () => null,
        stuck: () => stuckIn(pod, running.status(), running.events()),
        kubelet: {
            hindrance: () => hindranceOf(running.status(), running.impediment()),
            countProbes: async (abort) => {
                counts = await running.countProbes(abort);
                return counts;
            },
        },
        age: () => clock.now() - origin,
        until: async (isSo, abort) => {
            await Promise.race([running.broken, run_on_cluster_untilSo(running, isSo, abort)]);
        },
        stop: async (abort) => await Promise.race([running.broken, running.stop(abort)]),
        close: async () => {
            await running.remove(AbortSignal.timeout(limits/* engineLimits */.nW.remove));
        },
    };
}
function ageOf(running, container, clock) {
    const { initContainerStatuses, containerStatuses } = running.status();
    const one = [...initContainerStatuses, ...containerStatuses].find(({ name }) => name === container);
    const { startedAt } = one?.state.running ?? {};
    return startedAt === undefined ? 0 : clock.date().getTime() - Date.parse(startedAt);
}
/** Each as soon as it is told, and again when it is told again. */
function tellEvents(running, onEvent) {
    const told = new Map();
    const tell = () => {
        for (const [index, event] of running.events().entries()) {
            if (told.get(index) === event.count)
                continue;
            told.set(index, event.count);
            onEvent(event);
        }
    };
    running.listen(tell);
}
async function run_on_cluster_untilSo(running, isSo, signal) {
    signal.throwIfAborted();
    if (isSo())
        return;
    const { promise, resolve, reject } = Promise.withResolvers();
    const leave = running.listen(() => {
        if (isSo())
            resolve(undefined);
    });
    const abort = () => {
        reject(signal.reason);
    };
    signal.addEventListener('abort', abort, { once: true });
    try {
        await promise;
    }
    finally {
        leave();
        signal.removeEventListener('abort', abort);
    }
}

// EXTERNAL MODULE: ./src/probe/wanted.ts
var wanted = __webpack_require__(84531);
// EXTERNAL MODULE: ./src/margin-words.ts
var margin_words = __webpack_require__(21933);
;// CONCATENATED MODULE: ./src/workload/margin-notices.ts


/**
 * What is worth a warning, a sentence each, at the line of its probe. What falls short of what somebody
 * asked for is an error.
 *
 * @param least the smallest factor that somebody asked for; null where nobody did
 */
function marginNotices(margins, least) {
    return margins.flatMap((margin) => [
        ...narrowNotices(margin, least),
        ...(least !== null && margin.factor === null ? [unknownNotice(margin, least)] : []),
    ]);
}
function narrowNotices(margin, least) {
    const hint = margin.suggestion === null
        ? null
        : `write ${margin.suggestion.changes.map(describeChange).join(' and ')}`;
    return dangersOf(margin).flatMap(({ factor, words }) => {
        const isShort = least !== null && factor < least;
        if (!isShort && factor >= src_verdict/* narrowMargin */.or)
            return [];
        const wanted = isShort ? `, and ${least} is asked for` : '';
        const message = `the ${margin.probe} probe of container ${margin.container} ${words} (factor ${(0,margin_words/* describeFactor */.$)(factor)}${wanted})`;
        const severity = isShort ? 'error' : 'warning';
        return [{ severity, code: 'probe-margin', message, location: margin.location, hint }];
    });
}
function dangersOf(margin) {
    const { factor, slowestMs, timeoutMs, startup, failuresInRow, failureThreshold } = margin;
    const limit = (0,margin_words/* describeSeconds */.b)(timeoutMs);
    const under = underWords[slowestCondition(margin)];
    const dangers = [];
    if (factor !== null && slowestMs !== null) {
        const answer = slowestMs >= timeoutMs
            ? `was not answered within its ${limit}`
            : `took up to ${(0,margin_words/* describeSeconds */.b)(slowestMs)} of its ${limit}`;
        dangers.push({ factor, words: `${answer}${under}` });
    }
    if (failuresInRow > 0) {
        const words = `failed ${failuresInRow} of ${failureThreshold} times in a row`;
        dangers.push({ factor: failureThreshold / failuresInRow, words });
    }
    if (startup?.tookMs != null && startup.factor !== null) {
        const budget = (0,margin_words/* describeSeconds */.b)(startup.budgetMs);
        const words = `first succeeded ${(0,margin_words/* describeSeconds */.b)(startup.tookMs)} after the start, of ${budget} that it allows`;
        dangers.push({ factor: startup.factor, words });
    }
    return dangers;
}
const underWords = {
    quiet: '',
    throttled: ' with its CPU throttled',
    load: ' under load',
};
/** Under which the slowest answer came; the quietest, where several did. */
function slowestCondition({ conditions, slowestMs }) {
    return conditions.find((one) => one.slowestMs === slowestMs)?.condition ?? 'quiet';
}
function unknownNotice(margin, least) {
    const message = `the ${margin.probe} probe of container ${margin.container} had no answer, so nobody knows whether its margin is the ${least} that is asked for`;
    return {
        ...{ severity: 'error', code: 'probe-margin-unknown', message, location: margin.location },
        hint: 'let the Pod run until the probe has been tried',
    };
}
/** `timeoutSeconds: 3`. */
function describeChange({ path, value }) {
    return `${path.slice(path.lastIndexOf('.') + 1)}: ${value}`;
}

;// CONCATENATED MODULE: ./src/run/pods/cluster/checks.ts


/** One a probe: attempts are counted, and nobody saw them one by one. */
function checksOfKubelet(histories, status, times) {
    const all = [...status.initContainerStatuses, ...status.containerStatuses];
    return histories.flatMap((history) => {
        const { container, probe, attempts, attemptCount, failuresInRow } = history;
        const of = all.find(({ name }) => name === container.name);
        const last = attempts.findLast(({ outcome }) => outcome === 'failure');
        const decision = (0,src_verdict/* decisionOfProbe */.EF)({
            kind: probe.kind,
            isRunning: of?.state.running !== undefined,
            isStarted: of?.started === true,
            isReady: of?.ready === true,
            hasKilled: probe.kind === 'liveness' &&
                (of?.restartCount ?? 0) > 0 &&
                failuresInRow >= probe.timing.failureThreshold,
            lastFailure: last?.reason ?? null,
        });
        if (decision.outcome === 'passed' && saysNothing(history))
            return [];
        const about = {
            name: `${container.name} ${probe.kind} probe`,
            description: '',
            action: probe.action.action,
            wanted: (0,wanted/* describeWanted */.$)(probe.action, 'pod'),
            location: probe.location,
            ...decision,
        };
        if (decision.outcome === 'skipped') {
            return [{ ...about, startedAt: null, durationMs: 0, attemptCount: 0, attempts: [] }];
        }
        const durationMs = Math.round(times.ready + times.soak);
        return [{ ...about, startedAt: times.startedAt, durationMs, attemptCount, attempts: [] }];
    });
}
/** It was never due, or could never be carried out: kubelet goes on as if there were none, and notices tell. */
function saysNothing({ attempts, attemptCount }) {
    if (attempts.length === 0)
        return attemptCount === 0;
    return attempts.every(({ outcome }) => outcome === 'error');
}

;// CONCATENATED MODULE: ./src/run/pods/explain.ts
/** Why it had not become ready, or had not completed. */
function whyLate(seen) {
    const { status, purpose } = seen;
    const code = purpose === 'serve' ? 'pod-not-ready' : 'pod-not-completed';
    if (status.reason !== undefined && status.phase === 'Failed') {
        return { code, message: `the Pod failed: ${status.reason}: ${status.message ?? ''}` };
    }
    const init = status.initContainerStatuses.find((one) => isInTheWay(one, status));
    if (init !== undefined)
        return { code, message: `Initialized is False: ${ofInit(init, seen)}` };
    if (status.phase === 'Succeeded') {
        return { code, message: 'the Pod completed, and was to stay ready' };
    }
    const bad = status.containerStatuses.filter((one) => purpose === 'serve' ? !one.ready : one.state.terminated?.exitCode !== 0);
    const sidecars = status.initContainerStatuses.filter(({ state, ready }) => state.running !== undefined && !ready);
    const words = [...sidecars, ...bad].map((one) => explain_ofContainer(one, seen));
    const state = purpose === 'serve' ? 'Ready is False' : `the phase is ${status.phase}`;
    return { code, message: `${state}: ${words.join('; ')}` };
}
/** Why it did not stay ready. */
function whyUnsteady(seen, before) {
    const { status } = seen;
    const all = [...status.initContainerStatuses, ...status.containerStatuses];
    const restarted = all.filter(({ name, ready, restartCount, lastState, state }) => {
        if (restartCount > (before.get(name) ?? 0))
            return true;
        const ended = state.terminated ?? (state.running === undefined ? lastState.terminated : undefined);
        // One that is to end, and has ended well, is ready.
        return before.has(name) && ended !== undefined && !ready;
    });
    const code = 'pod-not-steady';
    const [first] = restarted;
    if (first === undefined)
        return { code, message: whyLate(seen).message };
    const end = first.state.terminated ?? first.lastState.terminated;
    const killer = killedBy(first, seen.probes);
    const how = killer ?? (end === undefined ? '' : `: ${end.reason}, exit code ${end.exitCode}`);
    return { code, message: `container ${first.name} was ready, and then ended${how}` };
}
function killedBy({ name }, probes) {
    const liveness = probes.find(({ container, probe }) => container.name === name && probe.kind === 'liveness');
    const failures = liveness?.probe.timing.failureThreshold ?? 0;
    if (liveness === undefined || liveness.failuresInRow < failures)
        return null;
    const last = liveness.attempts.findLast(({ outcome }) => outcome === 'failure');
    return `: its liveness probe failed ${failures} times in a row (${last?.reason.message ?? ''})`;
}
function isInTheWay(one, { containerStatuses }) {
    const hasBegun = containerStatuses.some(({ state, lastState }) => state.running !== undefined || lastState.terminated !== undefined);
    const isDone = one.state.terminated?.exitCode === 0 || one.started;
    return (!hasBegun && !isDone && containerStatuses.every(({ state }) => state.terminated === undefined));
}
function ofInit(one, seen) {
    const { name, state } = one;
    if (state.running === undefined)
        return explain_ofContainer(one, seen, 'init container');
    const probe = lastFailure(name, ['startup'], seen);
    const isProbed = probe !== null;
    return isProbed
        ? `sidecar ${name} has not started within ${seconds(seen.waited)}: ${probe}`
        : `init container ${name} still runs after ${seconds(seen.waited)}`;
}
function explain_ofContainer(one, seen, what = 'container') {
    const { name, state, lastState } = one;
    if (state.running !== undefined)
        return `${what} ${name} ${ofRunning(one, seen)}`;
    const end = state.terminated ?? lastState.terminated;
    if (end !== undefined)
        return `${what} ${name}: ${ofEnded(one, end, seen)}`;
    const { reason = 'unknown', message } = state.waiting ?? {};
    return `${what} ${name} waits: ${reason}${message === undefined ? '' : `: ${message}`}`;
}
function ofRunning({ name, started, restartCount }, seen) {
    const probe = lastFailure(name, started ? ['readiness'] : ['startup'], seen);
    const often = restartCount === 0 ? '' : `, after ${times(restartCount, 'restart')}`;
    const still = seen.purpose === 'serve' ? 'is not ready' : 'still runs';
    return `${still} after ${seconds(seen.waited)}${often}${probe === null ? '' : `: ${probe}`}`;
}
function ofEnded(one, end, { probes }) {
    const { state, restartCount } = one;
    const lives = restartCount === 0 ? 'ended' : `ended ${restartCount + 1} times, last`;
    const words = end.reason === 'StartError' ? `: ${end.message ?? ''}` : '';
    const loop = state.waiting === undefined ? '' : `${state.waiting.reason}: `;
    const how = `with exit code ${end.exitCode} (${end.reason})`;
    return `${loop}it ${lives} ${how}${words}${killedBy(one, probes) ?? ''}`;
}
function lastFailure(name, kinds, { probes }) {
    const history = probes.find(({ container, probe }) => container.name === name && kinds.includes(probe.kind));
    if (history === undefined)
        return null;
    const last = history.attempts.findLast(({ ok }) => !ok);
    const kind = history.probe.kind;
    return last === undefined
        ? `its ${kind} probe was not tried`
        : `its ${kind} probe: ${last.reason.message}`;
}
function times(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
function seconds(milliseconds) {
    const value = milliseconds / 1000;
    return `${value < 10 ? value.toFixed(1).replace(/\.0$/, '') : Math.round(value)} s`;
}

;// CONCATENATED MODULE: ./src/run/pods/checks.ts






/** What a Pod came to, as checks: as a whole, step by step, and probe by probe. */
function checksOfPod(pod, seen) {
    const probes = seen.isByKubelet
        ? checksOfKubelet(seen.probes, seen.status, seen.times)
        : seen.probes.flatMap((history) => ofProbe(history, seen));
    return [...stepsOf(pod, seen).map((step) => toCheck(step, pod, seen)), ...probes];
}
function stepsOf({ purpose }, { decisions, times, readyTimeout, soak, graceSeconds, margins, minMargin }) {
    const isServing = purpose === 'serve';
    const inTime = `within ${seconds(readyTimeout)}`;
    return [
        {
            name: isServing ? 'becomes ready' : 'completes',
            wanted: `${isServing ? 'condition Ready is True' : 'phase is Succeeded'} ${inTime}`,
            path: ['spec'],
            decision: decisions.ready,
            ...{ from: 0, took: times.ready },
        },
        {
            name: 'stays ready',
            wanted: `Ready for ${seconds(soak)}, without a restart`,
            path: ['spec'],
            decision: decisions.steady,
            ...{ from: times.ready, took: times.soak },
        },
        {
            name: 'stops cleanly',
            wanted: `ends within its grace period of ${graceSeconds} s`,
            path: ['spec', 'terminationGracePeriodSeconds'],
            decision: decisions.stopped,
            ...{ from: times.ready + times.soak, took: times.stop },
        },
        {
            name: 'keeps its margins',
            wanted: `every probe stays ${minMargin ?? 0} times away from what it must not reach`,
            path: ['spec'],
            decision: marginDecision(margins, minMargin, decisions.steady?.outcome === 'passed'),
            ...{ from: times.ready, took: times.soak },
        },
    ].filter(({ decision }) => decision !== null);
}
function marginDecision(margins, least, isWell) {
    if (least === null)
        return null;
    if (!isWell)
        return skipped;
    const outcome = (0,src_verdict/* verdictOfMargins */.Ae)(margins, least);
    const told = marginNotices(margins, least).filter(({ severity }) => severity === 'error');
    const message = told.map((notice) => notice.message).join('; ');
    if (outcome === 'passed')
        return { outcome, reason: { code: 'ok', message: 'they are wide enough' } };
    return { outcome, reason: { code: 'pod-margin', message } };
}
function toCheck(step, pod, { times }) {
    const { name, wanted, path, decision, from, took } = step;
    const { outcome, reason } = decision ?? skipped;
    const startedAt = new Date(Date.parse(times.startedAt) + from).toISOString();
    const durationMs = Math.round(took);
    const about = { name, description: '', wanted, location: pod.locate(path), outcome, reason };
    if (outcome === 'skipped') {
        return {
            ...about,
            action: 'pod',
            startedAt: null,
            durationMs: 0,
            attemptCount: 0,
            attempts: [],
        };
    }
    const attempt = { startedAt, durationMs, ok: outcome === 'passed', reason, seen: {} };
    return { ...about, action: 'pod', startedAt, durationMs, attemptCount: 1, attempts: [attempt] };
}
const skipped = {
    outcome: 'skipped',
    reason: { code: 'pod-not-ready', message: 'it did not come so far' },
};
/**
 * What a probe came to. One that was not due yet says nothing of a Pod that is well; one that could never
 * be carried out is told of in words, since Kubernetes goes on without it.
 */
function ofProbe(history, { decisions }) {
    const { container, probe, attempts, attemptCount } = history;
    const kept = [
        ...attempts.slice(0, limits/* probeLimits */.Lj.firstAttempts),
        ...attempts.slice(limits/* probeLimits */.Lj.firstAttempts).slice(-limits/* probeLimits */.Lj.lastAttempts),
    ].map(checks_toAttempt);
    const base = {
        name: `${container.name} ${probe.kind} probe`,
        description: '',
        action: probe.action.action,
        wanted: (0,wanted/* describeWanted */.$)(probe.action, 'pod'),
        location: probe.location,
        startedAt: kept[0]?.startedAt ?? null,
        durationMs: lengthOf(kept),
        attemptCount,
        attempts: kept,
    };
    const isWell = decisions.ready.outcome === 'passed' && decisions.steady?.outcome !== 'failed';
    const last = kept.at(-1);
    if (last === undefined) {
        const reason = { code: 'pod-not-ready', message: 'it was not tried' };
        return isWell ? [] : [{ ...base, outcome: 'skipped', reason }];
    }
    if (last.ok)
        return [{ ...base, outcome: 'passed', reason: last.reason }];
    // Fewer failures in a row than make one: the last that passed is what kubelet goes by.
    const until = kept.findLastIndex(({ ok }) => ok);
    const good = kept[until];
    if (isWell && good !== undefined) {
        const upTo = kept.slice(0, until + 1);
        return [{ ...base, attempts: upTo, outcome: 'passed', reason: good.reason }];
    }
    if (isWell && attempts.every(({ outcome }) => outcome === 'error'))
        return [];
    return [{ ...base, outcome: 'failed', reason: last.reason }];
}
function checks_toAttempt({ startedAt, durationMs, ok, reason, seen }) {
    return { startedAt, durationMs, ok, reason, seen };
}
function lengthOf(attempts) {
    const [first] = attempts;
    const last = attempts.at(-1);
    if (first === undefined || last === undefined)
        return 0;
    return Date.parse(last.startedAt) - Date.parse(first.startedAt) + last.durationMs;
}

;// CONCATENATED MODULE: ./src/run/pods/containers.ts
/** The containers of a Pod in the form that those of Validators have; each as it was last seen. */
function containersOfPod({ initContainerStatuses, containerStatuses }, logs) {
    return [...initContainerStatuses, ...containerStatuses].flatMap((status) => {
        const { containerID: id } = status;
        return id === undefined ? [] : [toReport(status, id, logs[status.name]?.at(-1))];
    });
}
function toReport({ name, state, lastState }, id, log) {
    const end = state.terminated ?? (state.running === undefined ? lastState.terminated : undefined);
    return {
        ...{ id, name, reachedBy: null, startDurationMs: null, kept: false },
        startedAt: state.running?.startedAt ?? end?.startedAt ?? null,
        state: state.running === undefined ? 'exited' : 'running',
        exitCode: end?.exitCode ?? null,
        oomKilled: end?.reason === 'OOMKilled',
        logs: { text: log?.lines.join('\n') ?? '', truncated: log?.truncated ?? false },
    };
}

// EXTERNAL MODULE: ./src/engine/unstarted.ts
var engine_unstarted = __webpack_require__(95818);
// EXTERNAL MODULE: ./src/registry/platform.ts
var registry_platform = __webpack_require__(8688);
// EXTERNAL MODULE: ./src/elf/read.ts + 7 modules
var read = __webpack_require__(30197);
// EXTERNAL MODULE: ./src/image/files/engine-looks.ts + 1 modules
var engine_looks = __webpack_require__(40625);
// EXTERNAL MODULE: ./src/programs/kept.ts
var kept = __webpack_require__(97109);
// EXTERNAL MODULE: ./src/image/files/resolve.ts
var files_resolve = __webpack_require__(49173);
;// CONCATENATED MODULE: ./src/pod/join/container-view.ts



/**
 * The files of a container that would start now: those of its image, under its volumes. What lies where
 * other containers, the node or the runtime write is out of sight.
 *
 * @param image null where nothing is known of it
 */
function containerView(image, mounts) {
    const byDepth = mounts.toSorted((one, other) => other.path.length - one.path.length);
    const layers = { image, mounts: byDepth };
    const nodeAt = async (path) => await look(path, layers);
    const resolve = async (path) => await (0,files_resolve/* resolveSeen */.wV)(path, nodeAt);
    return {
        resolve,
        lookUp: async (path) => {
            const parent = await resolve(external_node_path_.posix.dirname(path));
            if (parent.kind !== 'found')
                return null;
            const node = await nodeAt(external_node_path_.posix.join(parent.node.path, external_node_path_.posix.basename(path)));
            return node?.kind === 'unknown' ? null : node;
        },
        list: async (path) => {
            const found = await resolve(path);
            if (found.kind !== 'found' || found.node.kind !== 'directory')
                return null;
            const mount = mountOf(found.node.path, layers);
            if (mount !== undefined)
                return listMount(found.node.path, mount);
            const nodes = (await image?.list(found.node.path)) ?? null;
            return nodes?.filter((node) => mountOf(node.path, layers) === undefined) ?? null;
        },
        elf: async ({ path }) => {
            const mount = mountOf(path, layers);
            if (mount === undefined)
                return (await image?.elf(path)) ?? unseen;
            const bytes = writtenAt(path, mount)?.bytes ?? null;
            return bytes === null ? unseen : (0,read/* parseElf */.$)(bytes);
        },
        read: async ({ path }, part) => {
            const mount = mountOf(path, layers);
            if (mount === undefined)
                return (await image?.read(path, part)) ?? nothing;
            return container_view_partOf(writtenAt(path, mount)?.bytes ?? nothing, part);
        },
    };
}
const unseen = { kind: 'unknown' };
const nothing = new Uint8Array();
/** What runtimes put over every image. */
const ofTheRuntime = ['/proc', '/sys', '/dev', '/var/run/secrets', '/run/secrets'];
async function look(path, layers) {
    const mount = mountOf(path, layers);
    if (mount !== undefined)
        return inMount(path, mount);
    if (path === '/')
        return directory(path);
    if (ofTheRuntime.some((place) => isAtOrBelow(path, place)))
        return unseen;
    const status = (await layers.image?.stat(path)) ?? (layers.image === null ? 'unknown' : null);
    if (status === null || status === 'unknown') {
        if (layers.mounts.some((one) => isAtOrBelow(one.path, path)))
            return directory(path);
        return status === null ? null : unseen;
    }
    const { kind, permissions: mode, size, target } = status;
    return { ...container_view_plain, path, kind: kind === 'other' ? 'pipe' : kind, mode, size, target };
}
const container_view_plain = { uid: 0, gid: 0, size: 0, target: null, capability: null, layer: null };
function directory(path) {
    return { ...container_view_plain, path, kind: 'directory', mode: 0o755 };
}
function mountOf(path, { mounts }) {
    return mounts.find((one) => isAtOrBelow(path, one.path));
}
function inMount(path, mount) {
    if (mount.files === null)
        return unseen;
    const file = writtenAt(path, mount);
    if (file !== undefined)
        return container_view_written(path, file);
    const inside = insideOf(path, mount);
    const isFolder = [...mount.files.keys()].some((one) => one.startsWith(`${inside}/`));
    return inside === '.' || isFolder ? directory(path) : null;
}
function writtenAt(path, mount) {
    return mount.files?.get(insideOf(path, mount));
}
function insideOf(path, mount) {
    return external_node_path_.posix.relative(mount.path, path) || '.';
}
function container_view_written(path, { permissions: mode, bytes }) {
    return { ...container_view_plain, path, kind: 'file', mode, size: bytes?.length ?? 0 };
}
function listMount(path, mount) {
    if (mount.files === null)
        return null;
    return [...mount.files].flatMap(([inside, file]) => {
        const own = external_node_path_.posix.join(mount.path, inside);
        return (0,files_resolve/* parentOf */.gN)(own) === path ? [container_view_written(own, file)] : [];
    });
}
function container_view_partOf(bytes, { offset, length }) {
    return bytes.subarray(offset, offset + length);
}
/** Whether a path is a place, or something in it. */
function isAtOrBelow(path, place) {
    return path === place || place === '/' || path.startsWith(`${place}/`);
}

;// CONCATENATED MODULE: ./src/pod/join/engine-contents.ts





/** What the files of a container that is never started hold, one by one. */
function engineContents(files, container, signal) {
    return files.archive === null
        ? wholeFiles(files, container, signal)
        : partsOfFiles(files, container, signal);
}
function partsOfFiles(files, container, signal) {
    const reader = { parse: read/* parseElf */.$, read: read/* readElf */.o };
    const origin = { name: 'the image of a container', kind: 'infrastructure' };
    const view = { files, container, origin, keeps: kept/* isKeptForPrograms */.z };
    const looks = (0,engine_looks/* createLooks */.n)(view, reader, signal);
    return {
        elf: async (path) => {
            const node = await looks.node(path);
            if (node?.kind !== 'file')
                return { kind: 'other' };
            const kept = await looks.kept(node);
            return kept?.elf ?? (await (0,read/* readElf */.o)(node.size, (part) => looks.read(node, part)));
        },
        read: async (path, part) => {
            const node = await looks.node(path);
            return node === null ? null : await looks.read(node, part);
        },
        list: looks.list,
        close: looks.close,
    };
}
/** Of what is read again only a file's start is kept: that of scripts, and little else, is asked for twice. */
const keptBytes = 4_096;
/** Where an engine's archives do not tell enough, such as Podman's. */
function wholeFiles(files, container, signal) {
    const known = new Map();
    const fetch = async (path) => await files.read(await container(), path, limits/* podJoinLimits */.g5.wholeFileBytes, signal);
    const look = async (path) => {
        const bytes = await fetch(path);
        if (bytes === 'too-large')
            return { elf: { kind: 'unknown' }, start: null };
        if (bytes === null)
            return { elf: { kind: 'other' }, start: null };
        return { elf: (0,read/* parseElf */.$)(bytes), start: Uint8Array.from(bytes.subarray(0, keptBytes)) };
    };
    const whole = (path) => {
        const answer = known.get(path) ?? look(path);
        known.set(path, answer);
        return answer;
    };
    return {
        elf: async (path) => (await whole(path)).elf,
        read: async (path, part) => {
            const { start } = await whole(path);
            if (start === null)
                return null;
            const isKept = part.offset + part.length <= start.length || start.length < keptBytes;
            const bytes = isKept ? start : await fetch(path);
            return bytes === null || bytes === 'too-large' ? null : container_view_partOf(bytes, part);
        },
        list: () => Promise.resolve(null),
        close: () => Promise.resolve(),
    };
}

;// CONCATENATED MODULE: ./src/pod/join/image-facts.ts
/** Of an image that says nothing that could be understood: any program may be for it. */
const unknownPlatform = { os: '', architecture: '', variant: '', osVersion: '' };

;// CONCATENATED MODULE: ./src/pod/join/engine-view.ts








/**
 * Opens images of an engine to be looked into. For each of them that is asked for a file, a container is
 * created and never started. What was asked is remembered: an image is asked for a file once.
 *
 * ```ts
 * const views = openImageViews(images, { engine, labels }, signal)
 * try {
 *   const facts = views.facts.get(image.id)
 *   await joinPod(pod, new Map(facts === undefined ? [] : [['app', facts]]), objects)
 * } finally {
 *   await views.close()
 * }
 * ```
 */
function openImageViews(wanted, options, signal) {
    const made = [];
    const opened = [];
    const images = (0,probe_limiter/* createLimiter */.z)(limits/* podJoinLimits */.g5.imagesAtOnce);
    const questions = (0,probe_limiter/* createLimiter */.z)(limits/* podJoinLimits */.g5.questionsAtOnce);
    const facts = new Map();
    for (const image of wanted) {
        if (facts.has(image.id))
            continue;
        const container = lazily(async () => {
            const id = images.run(async () => {
                signal.throwIfAborted();
                return await createIfPossible(image, options);
            });
            made.push(id);
            return await id;
        });
        const asking = { container, questions };
        const contents = engineContents(options.engine.containers.files, created(container), signal);
        opened.push(contents);
        const files = {
            stat: remembered(engine_view_statusOf(options.engine, asking, signal)),
            ...bounded(askedContents(contents, asking)),
        };
        const { user, configuration } = image;
        facts.set(image.id, { user, configuration, platform: platformOf(image), files });
    }
    return {
        facts,
        close: async () => {
            await Promise.all(opened.splice(0).map((one) => one.close()));
            await engine_view_removeAll(made.splice(0), options.engine, images);
        },
    };
}
/** Images say of themselves what they like. */
function platformOf({ platform }) {
    try {
        return (0,registry_platform/* parsePlatform */.FL)(platform, (0,registry_platform/* hostArchitecture */.m4)());
    }
    catch (error) {
        if (error instanceof src_errors/* CanaryError */.Rc)
            return unknownPlatform;
        throw error;
    }
}
async function createFor({ id: image }, { engine, labels, platform = null, onCreated }) {
    const id = await (0,engine_unstarted/* createUnstarted */.R)(engine, { image, labels, platform });
    onCreated?.(id);
    return id;
}
/** Of an image that no container can be made of nothing is known: who runs it will be told why. */
async function createIfPossible(image, options) {
    try {
        return await createFor(image, options);
    }
    catch (error) {
        const isOfImage = error instanceof container_refused/* ContainerRefused */.W && error.fault.kind !== 'engine';
        const isInput = error instanceof src_errors/* CanaryError */.Rc && error.kind === 'input';
        if (isOfImage || isInput)
            return null;
        throw error;
    }
}
/** All of them, whatever becomes of one; what goes wrong is told after that. */
async function engine_view_removeAll(made, engine, limiter) {
    // Not the run's: what was made is removed after an abort as well.
    const { signal } = new AbortController();
    const created = await Promise.allSettled(made);
    const ids = created.flatMap((one) => one.status === 'fulfilled' && one.value !== null ? [one.value] : []);
    const removed = await Promise.allSettled(ids.map(async (id) => {
        await limiter.run(async () => {
            await engine.containers.remove(id, signal);
        });
    }));
    for (const one of removed)
        if (one.status === 'rejected')
            throw one.reason;
}
function engine_view_statusOf({ containers: { files } }, { container, questions }, signal) {
    return async (path) => {
        const id = await container();
        if (id === null)
            return 'unknown';
        return await questions.run(() => known('unknown', () => files.stat(id, path, signal)));
    };
}
/** For those who ask for nothing where there is no container. */
function created(container) {
    return async () => {
        const id = await container();
        if (id === null)
            throw new Error('a container was asked for that could not be made');
        return id;
    };
}
const engine_view_unseen = { kind: 'unknown' };
function askedContents(contents, { container, questions }) {
    const ask = async (unknown, question) => {
        if ((await container()) === null)
            return unknown;
        return await questions.run(() => known(unknown, question));
    };
    return {
        elf: (path) => ask(engine_view_unseen, () => contents.elf(path)),
        read: (path, part) => ask(null, () => contents.read(path, part)),
        list: (directory) => ask(null, () => contents.list(directory)),
    };
}
/** After too many files the answer is that nobody knows. */
function bounded({ elf, read, list }) {
    const seen = new Set();
    const mayAsk = (path) => {
        if (seen.size < limits/* podJoinLimits */.g5.contents)
            seen.add(path);
        return seen.has(path);
    };
    return {
        elf: async (path) => (mayAsk(path) ? await elf(path) : engine_view_unseen),
        read: async (path, part) => (mayAsk(path) ? await read(path, part) : null),
        list: async (directory) => (mayAsk(`${directory}/`) ? await list(directory) : null),
    };
}
/** An engine refuses to look at some paths, such as links that lead in a circle. */
async function known(unknown, ask) {
    try {
        return await ask();
    }
    catch (error) {
        const isRefusal = error instanceof src_errors/* CanaryError */.Rc && error.problems[0].code === 'engine-refused';
        if (isRefusal)
            return unknown;
        throw error;
    }
}
/** Each question is put once; after too many the answer is that nobody knows. */
function remembered(stat) {
    const seen = new Map();
    return async (path) => {
        const before = seen.get(path);
        if (before !== undefined)
            return await before;
        if (seen.size >= limits/* podJoinLimits */.g5.looks)
            return 'unknown';
        const answer = stat(path);
        seen.set(path, answer);
        return await answer;
    };
}
function lazily(make) {
    let made = null;
    return () => (made ??= make());
}

;// CONCATENATED MODULE: ./src/pod/join/codes.ts
/**
 * What can be found out about a Pod before it runs. `error`: Kubernetes does not run it, or it cannot be
 * what was meant. `warning`: Kubernetes says nothing, and it is a mistake. `notice`: worth knowing.
 */
const joinCodes = {
    'pod-command-none': ['error', 'neither the Pod nor the image names a command'],
    'pod-command-missing': [
        'error',
        'the program of a container, or the interpreter of its script, is not in the image',
    ],
    'pod-command-not-executable': ['error', 'the program of a container cannot be executed'],
    'pod-command-unloadable': [
        'error',
        'the program of a container is there, and its loader or a library that it needs is not',
    ],
    'pod-probe-program-missing': [
        'error',
        'a readiness or startup probe cannot run its program: the container never becomes ready',
    ],
    'pod-liveness-program-missing': [
        'warning',
        'a liveness probe cannot run its program: Kubernetes never restarts the container, and says nothing',
    ],
    'pod-probe-program-unloadable': [
        'error',
        'the program of a probe is there, and a library that it needs is not: the probe fails each time',
    ],
    'pod-post-start-program-missing': [
        'error',
        'a postStart hook cannot run its program: Kubernetes kills the container each time',
    ],
    'pod-pre-stop-program-missing': [
        'warning',
        'a preStop hook cannot run its program: the container is stopped without it',
    ],
    'pod-script-command-missing': [
        'warning',
        'a script for a shell begins with a program that is not in the image',
    ],
    'pod-port-name-unknown': [
        'error',
        'a probe or hook names a port that its container does not declare',
    ],
    'pod-port-undeclared': [
        'notice',
        'a probe or hook asks a port that no container declares and no image exposes',
    ],
    'pod-probe-host-loopback': [
        'warning',
        'host is the loopback: kubelet asks the node, not the container',
    ],
    'pod-run-as-non-root': ['error', 'runAsNonRoot refuses the user that the container would have'],
    'pod-working-directory-file': ['error', 'workingDir is a file'],
    'pod-working-directory-root': [
        'warning',
        'workingDir is not in the image: it is made, and belongs to root, which the container is not',
    ],
    'pod-working-directory-missing': ['notice', 'workingDir is not in the image, and is made empty'],
    'pod-read-only-root-write': [
        'warning',
        'a script writes where a read-only root file system lets nobody write',
    ],
    'pod-read-only-root': [
        'notice',
        'a read-only root file system, and no volume where programs like to write',
    ],
    'pod-subpath-key-missing': [
        'warning',
        'subPath names no file of its volume: an empty directory is mounted in its place',
    ],
    'pod-subpath-variable-missing': [
        'error',
        'subPathExpr has a variable that the container does not have',
    ],
    'pod-dollar-dollar': ['warning', '$$ reaches the shell as $'],
    'pod-variable-unknown': [
        'warning',
        '$(NAME) of a variable that the Pod does not set stays as it is',
    ],
    'pod-variable-later': [
        'warning',
        '$(NAME) of a variable that is set further down stays as it is',
    ],
    'pod-probe-variable': [
        'warning',
        '$(NAME) in an exec probe of a variable whose value is not written in env itself',
    ],
    'pod-hook-unexpanded': ['warning', '$(NAME) or $$ in an exec hook, where nothing is replaced'],
    'pod-hook-status-ignored': ['notice', 'an httpGet hook counts as done whatever its status is'],
    'pod-post-start-blocks': [
        'notice',
        'a postStart hook that sleeps: the next containers start, and probes begin, only after it',
    ],
    'pod-grace-too-short': [
        'warning',
        'the grace period ends before preStop does, so that the container is killed',
    ],
    'pod-startup-first-attempt': [
        'notice',
        'a startup probe asks for the first time when its first period is over',
    ],
    'pod-liveness-budget': [
        'notice',
        'a liveness probe with an initial delay instead of a startup probe: what an application has to start in',
    ],
    'pod-liveness-timeout': [
        'notice',
        'a liveness probe gives its application one second to answer, as it does where nothing is written',
    ],
    'pod-liveness-one-late-answer': [
        'warning',
        'a liveness probe kills its container for a single answer that takes a second',
    ],
    'pod-liveness-like-readiness': [
        'notice',
        'a liveness probe asks what readiness asks and gives up as soon: who is slow is restarted',
    ],
    'pod-image-without-tag': [
        'notice',
        'an image by no tag, or by latest: which one runs depends on the node and the day',
    ],
    'pod-findings-left-out': ['warning', 'there is more to be told of a Pod than is told'],
};

;// CONCATENATED MODULE: ./src/pod/join/finding.ts

function toNotice({ code, message, path, hint }, pod) {
    const [severity] = joinCodes[code];
    return { severity, code, message: cut(message), location: pod.locate(path), hint: cut(hint) };
}
/** Names of variables are as long as somebody likes. */
function cut(text) {
    return text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
}
const longest = 1_000;

;// CONCATENATED MODULE: ./src/pod/join/actions.ts

const actions_probeFields = {
    startup: 'startupProbe',
    liveness: 'livenessProbe',
    readiness: 'readinessProbe',
};
const isProbe = ({ probe }) => probe !== null;
/** The probes and hooks of a container. A hook that sleeps does nothing that could be wrong here. */
function actionsOf({ container, path }) {
    const probes = ['startup', 'liveness', 'readiness'].flatMap((kind) => {
        const probe = container[actions_probeFields[kind]];
        if (probe === null)
            return [];
        const name = `the ${kind} probe of container ${container.name}`;
        const at = [...path, actions_probeFields[kind]];
        return [toAction({ of: kind, name, probe, action: probe.handler }, at, container)];
    });
    const hooks = ['postStart', 'preStop'].flatMap((kind) => {
        const action = container.lifecycle[kind];
        if (action === null || action.action === 'sleep')
            return [];
        const name = `the ${kind} hook of container ${container.name}`;
        return [
            toAction({ of: kind, name, probe: null, action }, [...path, 'lifecycle', kind], container),
        ];
    });
    return [...probes, ...hooks];
}
function toAction(known, path, container) {
    const { action, probe } = known;
    const written = action.action === 'exec' ? action.command : [];
    // Nothing is expanded in the command of a hook.
    const texts = probe === null ? written : (0,probe_command/* probeCommand */.C)(written, container);
    const at = [...path, action.action];
    return {
        ...known,
        path: at,
        command: written.map((one, index) => ({
            ...{
                written: one,
                text: texts[index] ?? one,
                path: [...at, 'command', index],
                isKnown: true,
            },
        })),
    };
}

// EXTERNAL MODULE: ./src/pod/content/payload.ts + 1 modules
var content_payload = __webpack_require__(95255);
;// CONCATENATED MODULE: ./src/pod/join/mounts.ts





/** What a container has over its image, as far as the Pod's own files tell. */
function seenMounts(pod, container, objects, known) {
    const found = (0,content_mounts/* mountsOf */.c)(pod, container, known.values);
    if (!found.ok) {
        return container.volumeMounts.map(({ mountPath }) => ({
            path: mounts_placeOf(mountPath),
            files: null,
        }));
    }
    return found.mounts.map((mount) => ({
        path: mounts_placeOf(mount.mountPath),
        files: filesOf(mount, pod, objects, known.anyNode),
    }));
}
function mounts_placeOf(mountPath) {
    return external_node_path_.posix.resolve('/', mountPath);
}
function filesOf({ volume: { source }, subPath }, pod, objects, facts) {
    const all = (0,content_files/* isWritten */.QH)(source) ? writtenFiles(source, pod, objects, facts) : null;
    if (all === null || subPath === null)
        return all;
    return mounts_partOf(all, external_node_path_.posix.normalize(subPath).replace(/\/$/, ''));
}
/** What kubelet writes, by path within the volume; null where that depends on what is not in the files. */
function writtenFiles(source, pod, objects, facts) {
    if (mayHaveMore(source, pod, objects))
        return null;
    const payload = (0,content_payload/* payloadOf */.M)(source, pod, objects, facts);
    if (!payload.ok)
        return null;
    const isSecret = holdsSecrets(source);
    return new Map([...payload.files].map(([path, { bytes, mode }]) => {
        return [external_node_path_.posix.normalize(path), { permissions: mode, bytes: isSecret ? null : bytes }];
    }));
}
/** A cluster may have the object that is optional here. */
function mayHaveMore(source, { namespace }, objects) {
    const parts = source.kind === 'projected' ? source.sources : [source];
    return parts.some((part) => {
        if (part.kind === 'cluster')
            return true;
        if (part.kind !== 'configMap' && part.kind !== 'secret')
            return false;
        const place = part.kind === 'secret' ? objects.secrets : objects.configMaps;
        return part.optional && !place.has((0,pod_objects/* objectKey */.T)(namespace, part.name));
    });
}
function holdsSecrets(source) {
    return source.kind === 'projected'
        ? source.sources.some(({ kind }) => kind !== 'configMap' && kind !== 'downwardAPI')
        : source.kind === 'secret';
}
function mounts_partOf(files, subPath) {
    const file = files.get(subPath);
    if (file !== undefined)
        return new Map([['.', file]]);
    const below = `${subPath}/`;
    return new Map([...files]
        .filter(([path]) => subPath === '.' || path.startsWith(below))
        .map(([path, one]) => [subPath === '.' ? path : path.slice(below.length), one]));
}

// EXTERNAL MODULE: ./src/programs/shell-command.ts
var shell_command = __webpack_require__(2327);
;// CONCATENATED MODULE: ./src/pod/join/script.ts

/** Seconds that `sleep` takes in a script or command, one after the other; 0 where there is none. */
function sleepIn(words) {
    const [program = '', time = ''] = words;
    if (program.split('/').at(-1) === 'sleep')
        return secondsOf(time);
    const shell = (0,shell_command/* shellCommand */.q$)(words);
    const script = shell === null ? '' : (words[shell.script] ?? '');
    const sleeps = script.matchAll(/(?:^|[;&|\n({])[ \t]*(?:\/(?:usr\/)?bin\/)?sleep[ \t]+([\d.]+[smh]?)/g);
    return [...sleeps].reduce((sum, [, one = '']) => sum + secondsOf(one), 0);
}
function secondsOf(time) {
    const [, digits, unit = 's'] = /^(\d{1,9}(?:\.\d{1,9})?)([smh])?$/.exec(time) ?? [];
    const factor = unit === 'h' ? 3600 : unit === 'm' ? 60 : 1;
    return Number(digits ?? 0) * factor;
}
/** Absolute paths that a script writes to. */
function writesOf(script) {
    // What is quoted and holds blanks is a text that is passed on.
    const bare = script.replace(/"[^"]*"|'[^']*'/g, (text) => (/\s/.test(text) ? '""' : text));
    const path = String.raw `["']?(/[^\s"';&|<>()\`$*?]*)`;
    const patterns = [
        new RegExp(String.raw `>{1,2}\|?[ \t]*${path}`, 'g'),
        new RegExp(String.raw `(?:^|[;&|\n({])[ \t]*(?:touch|mkdir|tee)[ \t]+(?:-[a-z]+[ \t]+)*${path}`, 'g'),
        new RegExp(String.raw `\|[ \t]*tee[ \t]+(?:-[a-z]+[ \t]+)*${path}`, 'g'),
    ];
    return [
        ...new Set(patterns.flatMap((pattern) => [...bare.matchAll(pattern)].map(([, found = '']) => found))),
    ];
}

// EXTERNAL MODULE: ./src/engine/image-environment.ts
var image_environment = __webpack_require__(11155);
// EXTERNAL MODULE: ./src/programs/search.ts
var programs_search = __webpack_require__(75497);
;// CONCATENATED MODULE: ./src/pod/join/references.ts

/** The names that `$(NAME)` refers to, each once; `$$(NAME)` refers to nothing. */
function referencesIn(text) {
    const names = new Set();
    (0,expand/* expand */.f)(text, (name) => {
        names.add(name);
        return '';
    });
    return [...names];
}

;// CONCATENATED MODULE: ./src/pod/join/scope.ts














async function scopeOf(pod, container, image, objects) {
    const variables = await knownVariables(pod, container, objects);
    const mounts = seenMounts(pod, container, objects, { values: variables.values, anyNode });
    const path = (0,outcome/* containerPath */.vK)(pod, container);
    const isInitial = path[1] === 'initContainers';
    const workingDirectory = container.workingDir ?? image?.configuration.workingDirectory ?? '/';
    return {
        ...{ pod, objects, container, path, image, variables },
        role: isInitial ? ((0,pod_pod/* isSidecar */.S)(container) ? 'sidecar' : 'init') : 'app',
        place: {
            files: containerView(image?.files ?? null, mounts),
            platform: image?.platform ?? unknownPlatform,
            ...processEnvironment(container, image, variables),
            workingDirectory: external_node_path_.posix.resolve('/', workingDirectory),
        },
        command: commandWords(container, path, image, variables),
    };
}
async function knownVariables(pod, container, objects) {
    const environment = await (0,content_environment/* environmentOf */.p)(pod, container, objects, anyNode);
    if (!environment.ok) {
        const literals = container.env.flatMap((variable) => 'value' in variable && !variable.value.includes('$') ? [[variable.name, variable.value]] : []);
        return { values: new Map(literals), isWhole: false, secrets: [] };
    }
    const isWhole = container.envFrom.every(({ kind, name }) => {
        const place = kind === 'secret' ? objects.secrets : objects.configMaps;
        return place.has((0,pod_objects/* objectKey */.T)(pod.namespace, name));
    });
    return { values: environment.values, isWhole, secrets: environment.secrets };
}
/** Of the node nothing is known, and nothing here depends on it. */
const anyNode = {
    podIP: '10.0.0.1',
    hostIP: '10.0.0.2',
    nodeName: 'node',
    uid: '00000000-0000-4000-8000-000000000000',
    node: { cpu: 1_000, memory: 2 ** 30, ephemeralStorage: 2 ** 30 },
    now: 0,
    readVolumeFile: () => Promise.resolve(null),
};
/** What of a process's environment decides which files it finds. */
const decisive = ['PATH', 'LD_LIBRARY_PATH'];
function processEnvironment({ env }, image, { values, isWhole, secrets }) {
    const ofImage = image === null ? [] : (0,image_environment/* environmentOf */.p)(image.configuration);
    const environment = new Map([...ofImage, ...values]);
    const isUnknown = (name) => {
        if (!values.has(name) && env.some((one) => one.name === name))
            return true;
        if (holdsSecret(environment.get(name) ?? '', secrets))
            return true;
        return name === 'PATH'
            ? (0,programs_search/* searchPath */.oe)({ environment }).length > limits/* podJoinLimits */.g5.searchDirectories
            : !isWhole && !values.has(name);
    };
    return { environment, unknownVariables: new Set(decisive.filter(isUnknown)) };
}
function holdsSecret(text, secrets) {
    return secrets.some((secret) => text.includes(secret));
}
/** The whole command line: what the Pod says, and else what the image says. */
function commandWords(container, path, image, { values, isWhole }) {
    const isKnown = (written) => isWhole || referencesIn(written).every((name) => values.has(name));
    const expanded = commandOf(container, values);
    const own = (field, texts) => container[field].map((written, index) => ({
        ...{ written, text: texts[index] ?? written, isKnown: isKnown(written) },
        path: [...path, field, index],
    }));
    const ofImage = (words) => words.map((text) => ({ text, written: text, path: [...path, 'image'], isKnown: true }));
    const args = own('args', expanded.arguments);
    if (container.command.length > 0) {
        return [...own('command', expanded.entrypoint ?? []), ...args];
    }
    const { entrypoint = [], command = [] } = image?.configuration ?? {};
    // Without its ENTRYPOINT nobody knows which program gets the arguments.
    if (image === null)
        return [];
    return [...ofImage(entrypoint), ...(args.length > 0 ? args : ofImage(command))];
}
/** The script in a command, for a shell. */
function scriptOf(words) {
    const found = (0,shell_command/* shellCommand */.q$)(words.map(({ text }) => text));
    return found === null ? null : (words[found.script] ?? null);
}

;// CONCATENATED MODULE: ./src/pod/join/rules/image.ts



/** What the reference of the image and its USER come to. */
function imageFindings(scope) {
    return [...rootFindings(scope), ...tagFindings(scope)];
}
function rootFindings({ pod, container, image }) {
    const isTold = (container.securityContext.runAsUser ?? pod.spec.securityContext.runAsUser) !== null;
    if (image === null && !isTold)
        return [];
    const identity = identityOf(pod, container, { user: image?.user ?? '' }, anyNode);
    if (identity.ok)
        return [];
    const [words = identity.message] = identity.message.split(' (pod: ', 1);
    return [
        {
            code: 'pod-run-as-non-root',
            message: `kubelet does not create container ${container.name}: ${words}`,
            path: identity.path,
            hint: 'set runAsUser to the number of a user that is not root, or give the image a USER by its number',
        },
    ];
}
function tagFindings({ container, path }) {
    const { image, imagePullPolicy, name } = container;
    const last = image.slice(image.lastIndexOf('/') + 1);
    const isLatest = last.endsWith(':latest');
    if (image.includes('@') || (last.includes(':') && !isLatest))
        return [];
    if (isLatest && imagePullPolicy === 'Always')
        return [];
    const what = isLatest
        ? `${(0,src_errors/* quote */.hD)(image)} of container ${name}`
        : `${(0,src_errors/* quote */.hD)(image)} of container ${name} has no tag, which means latest, and`;
    const outcome = imagePullPolicy === 'Always'
        ? 'is pulled at each start: an image that is only loaded on the node is not taken'
        : `with imagePullPolicy ${imagePullPolicy} is whichever one a node already has`;
    return [
        {
            code: 'pod-image-without-tag',
            message: `${what} ${outcome}`,
            path: [...path, 'image'],
            hint: 'name a version, or a digest',
        },
    ];
}
/** As whom its processes run: true for root, null where nobody knows. */
function isRoot({ pod, container, image }) {
    const uid = container.securityContext.runAsUser ?? pod.spec.securityContext.runAsUser;
    if (uid !== null)
        return uid === 0;
    if (image === null)
        return null;
    const [user = ''] = image.user.split(':', 1);
    return ['', 'root'].includes(user) || /^0+$/.test(user);
}

;// CONCATENATED MODULE: ./src/pod/join/rules/files.ts










/** Files and directories that a container will not find, or will not be let write. */
async function fileFindings(scope) {
    return [
        ...subPathFindings(scope),
        ...(await workingDirectoryFindings(scope)),
        ...(await readOnlyFindings(scope)),
    ];
}
function subPathFindings(scope) {
    const { pod, container, objects, variables } = scope;
    const found = (0,content_mounts/* mountsOf */.c)(pod, container, variables.values);
    if (!found.ok) {
        if (!variables.isWhole || found.path.at(-1) !== 'subPathExpr')
            return [];
        return [
            {
                code: 'pod-subpath-variable-missing',
                message: `kubelet does not create container ${container.name}: its subPathExpr is without a value (${found.message})`,
                path: found.path,
                hint: 'set the variable under env, with a value',
            },
        ];
    }
    return found.mounts.flatMap(({ volume: { name, source }, subPath, path }) => {
        if (subPath === null || !(0,content_files/* isWritten */.QH)(source))
            return [];
        const files = writtenFiles(source, pod, objects, anyNode);
        const part = external_node_path_.posix.normalize(subPath).replace(/\/$/, '');
        if (files === null || part === '.')
            return [];
        const inside = [...files.keys()];
        if (inside.some((file) => isAtOrBelow(file, part)))
            return [];
        return [
            {
                code: 'pod-subpath-key-missing',
                message: `the volume ${name} has no ${(0,src_errors/* quote */.hD)(subPath)}: container ${container.name} gets an empty directory in its place, and Kubernetes says nothing`,
                path: [...path, 'subPath'],
                hint: `it has ${inside.slice(0, 10).join(', ') || 'no files'}`,
            },
        ];
    });
}
async function workingDirectoryFindings(scope) {
    const { container, path, place } = scope;
    const { workingDir, name } = container;
    if (workingDir === null || workingDir === '')
        return [];
    const found = await place.files.resolve(place.workingDirectory);
    if (found.kind === 'unknown')
        return [];
    if (found.kind === 'found' && found.node.kind === 'directory')
        return [];
    const at = [...path, 'workingDir'];
    if (found.kind === 'found') {
        const message = `container ${name} cannot start: its workingDir ${(0,src_errors/* quote */.hD)(workingDir)} is a file`;
        return [{ code: 'pod-working-directory-file', message, path: at, hint: 'name a directory' }];
    }
    const start = `the workingDir ${(0,src_errors/* quote */.hD)(workingDir)} of container ${name} is not in the image`;
    const hint = 'correct it, make it where the image is built, or mount a volume there';
    return isRoot(scope) === false
        ? [
            {
                code: 'pod-working-directory-root',
                message: `${start}: it is made empty and belongs to root, so that the container, which is not root, cannot write there`,
                path: at,
                hint,
            },
        ]
        : [
            {
                code: 'pod-working-directory-missing',
                message: `${start}: it is made, and is empty`,
                path: at,
                hint,
            },
        ];
}
async function readOnlyFindings(scope) {
    const { container, path } = scope;
    const { readOnlyRootFilesystem, privileged } = container.securityContext;
    if (!readOnlyRootFilesystem || privileged)
        return [];
    const writes = scriptWrites(scope);
    if (writes.length > 0)
        return writes;
    const wanted = await missingPlaces(scope);
    if (wanted.length === 0)
        return [];
    return [
        {
            code: 'pod-read-only-root',
            message: `container ${container.name} has a read-only root file system, and no volume at ${wanted.join(' and ')}, where many programs write`,
            path: [...path, 'securityContext', 'readOnlyRootFilesystem'],
            hint: 'if it writes there, mount an emptyDir',
        },
    ];
}
/** What is written where nothing can be. */
function scriptWrites(scope) {
    const { container, command, variables } = scope;
    const commands = [
        { name: `the command of container ${container.name}`, command },
        ...actionsOf(scope),
    ];
    return commands.flatMap(({ name, command: words }) => {
        const script = scriptOf(words);
        if (script === null || script.path.at(-1) === 'image')
            return [];
        const target = writesOf(script.text).find((one) => !isWritable(one, scope));
        if (target === undefined || holdsSecret(target, variables.secrets))
            return [];
        return [
            {
                code: 'pod-read-only-root-write',
                message: `${name} writes to ${(0,src_errors/* quote */.hD)(target)}, and the root file system of the container is read-only`,
                path: script.path,
                hint: `mount an emptyDir at ${external_node_path_.posix.dirname(target)}, or write into a volume`,
            },
        ];
    });
}
/** Places where programs write that nobody has told where to. */
const usualPlaces = ['/tmp', '/var/cache/nginx'];
async function missingPlaces(scope) {
    const { image, place } = scope;
    if (image === null)
        return [];
    const open = usualPlaces.filter((one) => !isWritable(one, scope));
    const found = await Promise.all(open.map(async (one) => await place.files.resolve(one)));
    return open.filter((_, index) => {
        const at = found[index];
        return at?.kind === 'found' && at.node.kind === 'directory';
    });
}
/** Whether a volume is there, of the Pod or of the image, or the runtime's own. */
function isWritable(target, { container, image }) {
    const path = external_node_path_.posix.resolve('/', target);
    const places = [
        ...container.volumeMounts.map(({ mountPath }) => mountPath),
        ...(image?.configuration.volumes ?? []),
        ...['/dev', '/proc', '/sys', '/etc/hosts', container.terminationMessagePath],
    ];
    return places.some((one) => isAtOrBelow(path, external_node_path_.posix.resolve('/', one)));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/pod/join/rules/liveness.ts

/** What of a liveness probe gets an application killed that is well, and busy. */
function livenessFindings(scope) {
    const { livenessProbe } = scope.container;
    if (livenessProbe === null)
        return [];
    return [...timeoutFindings(livenessProbe, scope), ...likeReadiness(livenessProbe, scope)];
}
/** What kubelet waits where nothing is written. Under load, or with its CPU throttled, any process is late. */
const shortTimeout = 1;
function timeoutFindings({ handler, timeoutSeconds, failureThreshold }, { container, path }) {
    // A connection is taken by the kernel, however busy the application is.
    if (handler.action === 'tcpSocket' || timeoutSeconds > shortTimeout)
        return [];
    const at = [...path, 'livenessProbe', 'timeoutSeconds'];
    const name = `the liveness probe of container ${container.name}`;
    if (failureThreshold === 1) {
        return [
            {
                code: 'pod-liveness-one-late-answer',
                message: `${name} has the container killed when one answer takes longer than ${timeoutSeconds} s, though it may be well`,
                path: at,
                hint: 'write timeoutSeconds: 5 and failureThreshold: 3',
            },
        ];
    }
    const what = handler.action === 'exec' ? 'its program starts and ends' : 'the application answers';
    return [
        {
            code: 'pod-liveness-timeout',
            message: `${name} fails unless ${what} within ${timeoutSeconds} s; on a busy node, or with its CPU throttled, a container that is well is killed after ${failureThreshold} of them`,
            path: at,
            hint: 'write timeoutSeconds: 5, or let the margins say how much it needs',
        },
    ];
}
function likeReadiness(liveness, { container, path }) {
    const { readinessProbe: readiness } = container;
    if (readiness === null || !(0,external_node_util_.isDeepStrictEqual)(liveness.handler, readiness.handler))
        return [];
    const patience = patienceOf(readiness);
    if (patienceOf(liveness) > patience)
        return [];
    const failureThreshold = Math.floor((2 * patience) / liveness.periodSeconds) + 1;
    return [
        {
            code: 'pod-liveness-like-readiness',
            message: `the liveness and the readiness probe of container ${container.name} ask the same, and liveness gives up no later: where it is slow, it is restarted instead of being spared requests`,
            path: [...path, 'livenessProbe'],
            hint: `write failureThreshold: ${failureThreshold} for liveness`,
        },
    ];
}
/** Seconds of failures that a probe puts up with. */
function patienceOf({ periodSeconds, failureThreshold }) {
    return periodSeconds * failureThreshold;
}

;// CONCATENATED MODULE: ./src/pod/join/rules/ports.ts


/** Whether the ports that probes and hooks ask are there to be asked. */
function portFindings(scope, images) {
    return actionsOf(scope).flatMap((action) => {
        const { action: what } = action;
        if (what.action === 'exec')
            return [];
        const host = what.action === 'grpc' ? null : what.host;
        if (isLoopback(host)) {
            return scope.pod.spec.hostNetwork ? [] : [loopback(action, host ?? '')];
        }
        if (typeof what.port === 'string')
            return ports_named(action, what.port, scope);
        return host === null ? undeclared(action, what.port, scope.pod, images) : [];
    });
}
function isLoopback(host) {
    return host !== null && /^(?:127\.[\d.]+|localhost|\[?::1\]?)$/i.test(host);
}
function loopback({ name, path }, host) {
    return {
        code: 'pod-probe-host-loopback',
        message: `${name} asks host ${(0,src_errors/* quote */.hD)(host)}, which is the loopback of the node that kubelet runs on, not of the container`,
        path: [...path, 'host'],
        hint: 'leave host out: the address of the Pod is asked then; let the server listen on 0.0.0.0',
    };
}
function ports_named({ name, path, of, probe }, port, { container, pod }) {
    if (container.ports.some((one) => one.name === port))
        return [];
    const other = allOf(pod).find(({ ports }) => ports.some((one) => one.name === port));
    const names = container.ports.flatMap((one) => (one.name === null ? [] : [one.name]));
    const where = other === undefined
        ? `which container ${container.name} does not declare`
        : `which only container ${other.name} declares; names count within one container`;
    const outcome = probe !== null
        ? 'kubelet never gets a result'
        : of === 'postStart'
            ? 'the hook fails, and the container is killed'
            : 'the hook fails';
    const declared = names.length === 0 ? 'no port has a name' : `it declares ${names.slice(0, 10).join(', ')}`;
    return [
        {
            code: 'pod-port-name-unknown',
            message: `${name} asks the port ${(0,src_errors/* quote */.hD)(port)}, ${where}: ${outcome}`,
            path: [...path, 'port'],
            hint: `add the name to the ports of container ${container.name} (${declared}), or write the number`,
        },
    ];
}
/** Ports need not be declared, and containers of a Pod share them. */
function undeclared({ name, path }, port, pod, images) {
    const containers = allOf(pod);
    const facts = containers.map((container) => images.get(container.name));
    const isDeclared = containers.some(({ ports }) => ports.some(({ containerPort, protocol }) => containerPort === port && protocol === 'TCP'));
    const mayBeExposed = facts.some((one) => one === undefined ||
        one.configuration.exposedPorts.some((exposed) => exposed.port === port && exposed.protocol === 'tcp'));
    if (isDeclared || mayBeExposed)
        return [];
    return [
        {
            code: 'pod-port-undeclared',
            message: `${name} asks port ${port} (TCP), which no container of the Pod declares and no image of it exposes`,
            path: [...path, 'port'],
            hint: 'look whether it is the right one; if it is, declare it under ports',
        },
    ];
}
function allOf({ spec }) {
    return [...spec.initContainers, ...spec.containers];
}

// EXTERNAL MODULE: ./src/programs/search-findings.ts
var search_findings = __webpack_require__(69068);
// EXTERNAL MODULE: ./src/programs/examine.ts + 18 modules
var examine = __webpack_require__(99934);
;// CONCATENATED MODULE: ./src/pod/join/program.ts

/** What is certain, whatever node and engine it is. */
const program_kinds = {
    'program-missing': 'missing',
    'program-link-dangling': 'missing',
    'program-link-loop': 'missing',
    'program-not-a-file': 'not-executable',
    'program-not-executable': 'not-executable',
    'program-no-format': 'not-executable',
    'program-file-broken': 'not-executable',
    'program-object-file': 'not-executable',
    'program-machine': 'not-executable',
    'script-interpreter-missing': 'interpreter',
    'script-windows-line': 'interpreter',
    'script-env-words': 'interpreter',
    'script-too-deep': 'interpreter',
    'program-loader-missing': 'loader',
    'program-loader-unfit': 'loader',
    'program-library-missing': 'library',
    'program-library-uncached': 'library',
    'program-library-unfit': 'library',
    'program-version-missing': 'library',
};
const kindByCode = new Map(Object.entries(program_kinds));
/** Null for a program that starts, and for one of which nothing can be said. */
async function programFault(program, place) {
    const { findings } = await (0,examine.examineProgram)(program, place);
    for (const { code, message, hint } of findings) {
        const kind = kindByCode.get(code);
        if (kind !== undefined)
            return { kind, words: message, hint: hint ?? '' };
    }
    return null;
}

;// CONCATENATED MODULE: ./src/pod/join/rules/programs.ts






/** Whether every program that the Pod starts is in its image, and can be started. */
async function programFindings(scope) {
    const found = await Promise.all([
        ownProgram(scope),
        ...actionsOf(scope).map(async (action) => await actionProgram(action, scope)),
    ]);
    return found.flat();
}
const commandCodes = {
    missing: 'pod-command-missing',
    interpreter: 'pod-command-missing',
    'not-executable': 'pod-command-not-executable',
    loader: 'pod-command-unloadable',
    library: 'pod-command-unloadable',
};
async function ownProgram(scope) {
    const { container, command, image, path } = scope;
    const { name } = container;
    if (command.length === 0) {
        if (image === null)
            return [];
        return [
            {
                code: 'pod-command-none',
                message: `container ${name} names no command, and its image has neither ENTRYPOINT nor CMD: there is nothing to start`,
                path: [...path, 'image'],
                hint: 'write the command of the container',
            },
        ];
    }
    return await faultsOf(command, `container ${name}`, scope, ({ kind, words, hint }, word) => ({
        code: commandCodes[kind],
        message: `container ${name} cannot start: ${words}`,
        path: word.path,
        hint,
    }));
}
/** What comes of an action whose program does not start. */
const consequences = {
    startup: [
        'pod-probe-program-missing',
        'kubelet never gets a result, and the container never counts as started',
    ],
    readiness: [
        'pod-probe-program-missing',
        'kubelet never gets a result, and the container never becomes ready',
    ],
    liveness: [
        'pod-liveness-program-missing',
        'kubelet never gets a result, and never restarts the container, whatever becomes of it',
    ],
    postStart: ['pod-post-start-program-missing', 'the container is killed each time it has started'],
    preStop: ['pod-pre-stop-program-missing', 'the container is told to stop at once, without it'],
};
/** What comes of it where the program is started, and ends at once. */
const unloadable = {
    startup: [
        'pod-probe-program-unloadable',
        'the probe fails each time, and the container is killed before it counts as started',
    ],
    readiness: [
        'pod-probe-program-unloadable',
        'the probe fails each time, and the container never becomes ready',
    ],
    liveness: [
        'pod-probe-program-unloadable',
        'the probe fails each time, and kubelet restarts the container again and again',
    ],
    postStart: consequences.postStart,
    preStop: consequences.preStop,
};
async function actionProgram({ of, name, command }, scope) {
    if (command.length === 0)
        return [];
    return await faultsOf(command, name, scope, ({ kind, words, hint }, word) => {
        const [code, consequence] = (kind === 'library' ? unloadable : consequences)[of];
        return {
            code,
            message: `${name} cannot run: ${words}; ${consequence}`,
            path: word.path,
            hint: of === 'preStop' && kind === 'missing' && word.text === 'sleep'
                ? 'let kubelet wait, which needs no program: preStop: {sleep: {seconds: 5}}'
                : hint,
        };
    });
}
async function faultsOf(words, name, scope, tell) {
    const texts = words.map(({ text }) => text);
    const shell = (0,shell_command/* shellCommand */.q$)(texts);
    for (const index of new Set([0, shell?.shell ?? 0])) {
        const word = words[index];
        if (word?.isKnown !== true)
            return [];
        if (holdsSecret(word.text, scope.variables.secrets))
            return [];
        const fault = await programFault(word.text, scope.place);
        // Whoever brings a device may bring libraries, and have the loader's cache written anew.
        if (fault?.kind === 'library' && hasDevice(scope))
            return [];
        if (fault !== null)
            return [tell(fault, word)];
    }
    // A shell that somebody logs in by has a PATH of its own, and the image's own scripts were tried with it.
    const script = shell === null || shell.isLogin ? undefined : words[shell.script];
    return script === undefined || script.path.at(-1) === 'image'
        ? []
        : await scriptFindings(script, name, scope);
}
function hasDevice({ container: { resources, resourceClaims } }) {
    if (resourceClaims.length > 0)
        return true;
    return [...Object.keys(resources.limits), ...Object.keys(resources.requests)].some((name) => name.includes('/'));
}
async function scriptFindings(script, name, { place, variables }) {
    const program = (0,shell_command/* firstProgram */.xn)(script.text);
    if (program === null || holdsSecret(program, variables.secrets))
        return [];
    const search = await (0,programs_search/* findProgram */.Kp)(program, place);
    if (search.kind !== 'missing' && search.kind !== 'loop')
        return [];
    const fault = (0,search_findings/* searchFinding */.K)(program, search, place);
    // A busybox knows programs that are no files.
    if (fault === null || (await (0,programs_search/* findProgram */.Kp)('ls', place)).kind !== 'found')
        return [];
    return [
        {
            code: 'pod-script-command-missing',
            message: `the script of ${name} begins with a program that is not there: ${fault.message}; the shell ends with code 127`,
            path: script.path,
            hint: fault.hint ?? '',
        },
    ];
}

;// CONCATENATED MODULE: ./src/pod/join/rules/timing.ts


/** What the times in a Pod come to. */
function timingFindings(scope) {
    return [
        ...firstAttempt(scope),
        ...livenessBudget(scope),
        ...graceFindings(scope),
        ...postStartFindings(scope),
        ...ignoredStatus(scope),
    ];
}
/** Kubelet's usual period, from which on the wait is felt. */
const longPeriod = 10;
function firstAttempt({ container, path }) {
    const { startupProbe } = container;
    if (startupProbe === null || startupProbe.periodSeconds < longPeriod)
        return [];
    const seconds = startupProbe.periodSeconds;
    return [
        {
            code: 'pod-startup-first-attempt',
            message: `the startup probe of container ${container.name} asks for the first time when a whole period is over: the Pod is ready after ${seconds} s at the earliest`,
            path: [...path, 'startupProbe', 'periodSeconds'],
            hint: 'a shorter period with a larger failureThreshold leaves as much time, and is ready sooner: periodSeconds: 1',
        },
    ];
}
function livenessBudget({ container, path }) {
    const { startupProbe, livenessProbe } = container;
    if (startupProbe !== null || livenessProbe === null)
        return [];
    const { initialDelaySeconds, periodSeconds, failureThreshold } = livenessProbe;
    if (initialDelaySeconds === 0)
        return [];
    const budget = initialDelaySeconds + periodSeconds * failureThreshold;
    return [
        {
            code: 'pod-liveness-budget',
            message: `container ${container.name} has about ${budget} s to start in, by initialDelaySeconds of its liveness probe; on a slow node it is killed while it starts`,
            path: [...path, 'livenessProbe', 'initialDelaySeconds'],
            hint: 'a startupProbe with a large failureThreshold waits as long as it must, and no longer',
        },
    ];
}
function graceFindings({ container, path, pod }) {
    const { preStop } = container.lifecycle;
    const seconds = sleepOf(preStop);
    if (seconds === 0)
        return [];
    const probes = ['livenessProbe', 'startupProbe'].flatMap((field) => {
        const grace = container[field]?.terminationGracePeriodSeconds ?? null;
        const at = [...path, field, 'terminationGracePeriodSeconds'];
        return grace === null ? [] : [{ grace, at }];
    });
    const whole = {
        grace: pod.spec.terminationGracePeriodSeconds,
        at: ['spec', 'terminationGracePeriodSeconds'],
    };
    return [whole, ...probes]
        .filter(({ grace }) => seconds >= grace)
        .map(({ grace, at }) => ({
        code: 'pod-grace-too-short',
        message: `the preStop hook of container ${container.name} sleeps ${seconds} s of a grace period of ${grace} s: its process has 2 s to stop, and then is killed`,
        path: at,
        hint: `terminationGracePeriodSeconds is to hold the hook and the stop: more than ${Math.ceil(seconds) + 2}`,
    }));
}
function sleepOf(hook) {
    if (hook?.action === 'sleep')
        return hook.seconds;
    return hook?.action === 'exec' ? sleepIn(hook.command) : 0;
}
/** Seconds that nobody notices. */
const shortSleep = 5;
function postStartFindings({ container, path, role, pod }) {
    const seconds = sleepOf(container.lifecycle.postStart);
    if (seconds < shortSleep)
        return [];
    const isLast = role === 'app' && pod.spec.containers.at(-1) === container;
    const others = isLast ? '' : ', and the next container of the Pod is not started';
    return [
        {
            code: 'pod-post-start-blocks',
            message: `the postStart hook of container ${container.name} sleeps ${seconds} s: so long no probe of it runs${others}`,
            path: [...path, 'lifecycle', 'postStart'],
            hint: 'let a startupProbe wait for the application instead',
        },
    ];
}
function ignoredStatus(scope) {
    return actionsOf(scope)
        .filter(({ probe, action }) => probe === null && action.action === 'httpGet')
        .map(({ name, path }) => ({
        code: 'pod-hook-status-ignored',
        message: `${name} counts as done whatever the server answers, be it status 500: only a connection that fails is a failure`,
        path,
        hint: 'where the answer matters, ask with a program in an exec hook, such as curl --fail',
    }));
}

;// CONCATENATED MODULE: ./src/pod/join/rules/variables.ts




/** What `$` means in commands and variables, where it is not what somebody meant. */
function variableFindings(scope) {
    const { container, command } = scope;
    const own = command.filter(({ path }) => path.at(-1) !== 'image');
    const actions = actionsOf(scope);
    return [
        ...commandFindings(own, scriptOf(command), `the command of container ${container.name}`, scope),
        ...environmentFindings(scope),
        ...actions.filter(isProbe).flatMap((action) => probeFindings(action, scope)),
        ...actions.filter((one) => !isProbe(one)).flatMap((action) => hookFindings(action, scope)),
    ];
}
function commandFindings(words, script, name, scope) {
    return words.flatMap((word) => [
        ...(word === script ? lonelyDollars(word, name) : []),
        ...referencesIn(word.written)
            .filter((one) => isVariableName(one) && !maySet(one, scope))
            .map((variable) => unknown(variable, word, name, word === script)),
    ]);
}
/** Programs have small letters: a shell is to run `$(hostname)`. */
function isVariableName(name) {
    return /^[A-Z_][A-Z0-9_]{0,99}$/.test(name);
}
/** Whether the Pod, a Service of its namespace or an object that is out of sight may set it. */
function maySet(name, { pod, variables }) {
    const isOfService = /_SERVICE_(?:HOST|PORT(?:_\w+)?)$|_PORT_\d+_(?:TCP|UDP|SCTP)(?:_\w+)?$/;
    if (variables.values.has(name) || !variables.isWhole)
        return true;
    return pod.spec.enableServiceLinks && isOfService.test(name);
}
/** `kill $$`: what is left of it is a dollar that stands for nothing. */
function lonelyDollars({ written, path }, name) {
    if (!/(?:^|[\s=./_\-"':])\$\$(?![\w($@#?*!{])/m.test(written))
        return [];
    return [
        {
            code: 'pod-dollar-dollar',
            message: `the script in ${name} has $$, which Kubernetes hands to the shell as $: it is no process id there`,
            path,
            hint: 'write $$$$ for the id of the shell',
        },
    ];
}
function unknown(variable, { path }, name, isScript) {
    const outcome = isScript
        ? `the shell takes it for a command and runs ${variable}`
        : 'the program is given it as it stands here';
    return {
        code: 'pod-variable-unknown',
        message: `${name} has $(${variable}), and the Pod sets no variable ${variable}: ${outcome}`,
        path,
        hint: isScript
            ? `write \${${variable}} for a variable that the image or the runtime sets; else set it under env`
            : 'set it under env; variables of the image do not count here',
    };
}
/** A value refers to what stands before it. */
function environmentFindings(scope) {
    const { env } = scope.container;
    return env.flatMap((variable, index) => 'value' in variable
        ? referencesIn(variable.value)
            .filter((name) => isVariableName(name) && !isSetBefore(name, scope, index))
            .map((name) => notBefore(name, index, scope))
        : []);
}
function isSetBefore(name, scope, index) {
    const { env, envFrom } = scope.container;
    if (env.slice(0, index).some((one) => one.name === name))
        return true;
    const isOwn = env.some((one) => one.name === name);
    // What is set below may be set by envFrom as well, which comes before.
    return isOwn ? envFrom.length > 0 || !scope.variables.isWhole : maySet(name, scope);
}
function notBefore(name, index, { container: { env, name: container }, path }) {
    const own = env[index]?.name ?? '';
    const isLater = name !== own && env.some((one) => one.name === name);
    const start = `the value of ${own} in container ${container} has $(${name})`;
    const at = [...path, 'env', index, 'value'];
    return isLater
        ? {
            code: 'pod-variable-later',
            message: `${start}, which is set only later: it stays as it is`,
            path: at,
            hint: `move ${name} above ${own}`,
        }
        : {
            code: 'pod-variable-unknown',
            message: `${start}, and the Pod sets no variable ${name} before it: it stays as it is`,
            path: at,
            hint: 'write the whole value: variables of the image do not count here',
        };
}
/** Probes know what is written in env, and nothing else. */
function probeFindings({ name, command }, scope) {
    const { container, variables } = scope;
    const script = scriptOf(command);
    return command.flatMap((word) => [
        ...(word === script ? lonelyDollars(word, name) : []),
        ...referencesIn(word.written).flatMap((variable) => {
            const found = container.env.findLast((one) => one.name === variable);
            if (found === undefined && !variables.values.has(variable)) {
                const isTold = isVariableName(variable) && !maySet(variable, scope);
                return isTold ? [unknown(variable, word, name, word === script)] : [];
            }
            const outcome = probeOutcome(variable, found);
            if (outcome === null)
                return [];
            return [
                {
                    code: 'pod-probe-variable',
                    message: `${name} has $(${variable}), which becomes ${outcome} there: kubelet knows only what stands in env literally when it runs a probe`,
                    path: word.path,
                    hint: `let a shell fill it in: ["sh", "-c", "… \${${variable}} …"]`,
                },
            ];
        }),
    ]);
}
function probeOutcome(variable, found) {
    if (found === undefined)
        return `the text ${(0,src_errors/* quote */.hD)(`$(${variable})`)}`;
    if (!('value' in found))
        return 'nothing';
    return referencesIn(found.value).length > 0 ? `the text ${(0,src_errors/* quote */.hD)(found.value)}` : null;
}
/** Hooks know no variables at all, and no escapes. */
function hookFindings({ name, command }, scope) {
    const { values } = scope.variables;
    const script = scriptOf(command);
    return command.flatMap((word) => {
        const variable = referencesIn(word.written).find((one) => values.has(one) && (word !== script || isVariableName(one)));
        const isEscaped = word === script && /\$\$(?=[A-Za-z_({$])/.test(word.written);
        if (variable === undefined && !isEscaped)
            return [];
        const what = variable === undefined ? '$$' : `$(${variable})`;
        return [
            {
                code: 'pod-hook-unexpanded',
                message: `${name} has ${what}, and Kubernetes replaces nothing in the commands of hooks: it reaches the process as it stands here`,
                path: word.path,
                hint: variable === undefined
                    ? 'write a single $ in hooks'
                    : `let a shell fill it in: ["sh", "-c", "… \${${variable}} …"]`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/pod/join/join.ts











/**
 * What can be said of a Pod and its images before anything runs: programs that are not there, ports that
 * nobody has, and what Kubernetes would be silent about. Every code stands in {@link joinCodes}; an
 * `error` is what Kubernetes does not run, a `warning` what it does not tell. What cannot be known, such as
 * the content of a volume, is not told of.
 *
 * @param images what is known of the image of a container, by the container's name; of one that is not
 *   there, only what needs no image is told
 * @param objects what else the files hold: ConfigMaps and Secrets that are not among them are unknown
 * @returns in the order of the containers; of very many the gravest
 * @throws CanaryError (input) for a value that no process can be given
 */
async function joinPod(pod, images, objects) {
    const containers = [...pod.spec.initContainers, ...pod.spec.containers];
    const found = await Promise.all(containers.map(async (container) => {
        const scope = await scopeOf(pod, container, images.get(container.name) ?? null, objects);
        return [
            ...(await programFindings(scope)),
            ...portFindings(scope, images),
            ...variableFindings(scope),
            ...imageFindings(scope),
            ...(await fileFindings(scope)),
            ...timingFindings(scope),
            ...livenessFindings(scope),
        ];
    }));
    return mostImportant(found.flat()).map((finding) => toNotice(finding, pod));
}
const gravity = { error: 0, warning: 1, notice: 2 };
function mostImportant(findings) {
    const most = limits/* podJoinLimits */.g5.findings;
    if (findings.length <= most)
        return findings;
    const gravest = findings.toSorted((one, other) => gravity[joinCodes[one.code][0]] - gravity[joinCodes[other.code][0]]);
    return [
        ...gravest.slice(0, most),
        {
            code: 'pod-findings-left-out',
            message: `${findings.length - most} more findings of this Pod are not told`,
            path: ['spec'],
            hint: 'mend those that are told, and ask again',
        },
    ];
}

;// CONCATENATED MODULE: ./src/run/pods/join-pod.ts




/**
 * What a Pod asks of its images and they do not have, looked up in their files. Images that cannot be had
 * are left out: whoever runs them says so.
 *
 * @throws CanaryError (infrastructure) when the engine is lost
 */
async function joinWithImages({ pod, images, objects }, { engine, request, dependencies }, signal) {
    const found = new Map();
    for (const container of [...pod.spec.initContainers, ...pod.spec.containers]) {
        const answer = await images.answerFor(container, signal);
        const image = answer.ok ? await engine.images.find(answer.id, signal) : null;
        if (image !== null)
            found.set(container.name, image);
    }
    const labels = (0,container_ownership/* runLabels */.xU)(request, dependencies.clock.date(), await (0,process_identity/* ownIdentity */.hY)());
    const { platform } = request;
    const views = openImageViews([...found.values()], { engine, labels, platform }, signal);
    try {
        const facts = new Map();
        for (const [name, { id }] of found) {
            const view = views.facts.get(id);
            if (view !== undefined)
                facts.set(name, view);
        }
        return await joinPod(pod, facts, objects);
    }
    finally {
        await views.close();
    }
}
/** Where nothing is run: each thing that is certain to fail is a failed check at its line. */
function checksOfJoin(pod, notices, startedAt) {
    const base = {
        description: '',
        action: 'pod',
        startedAt,
        durationMs: 0,
        attemptCount: 1,
    };
    const wanted = 'its images have what it asks of them';
    const failed = notices
        .filter(({ severity }) => severity === 'error')
        .map(({ code, message, location }) => {
        const reason = { code: 'pod-static', message };
        const attempts = [{ startedAt, durationMs: 0, ok: false, reason, seen: {} }];
        const place = location ?? pod.locate(['spec']);
        return { ...base, name: code, wanted, location: place, outcome: 'failed', reason, attempts };
    });
    if (failed.length > 0)
        return failed;
    const reason = { code: 'ok', message: 'nothing is missing' };
    const attempts = [{ startedAt, durationMs: 0, ok: true, reason, seen: {} }];
    const location = pod.locate(['spec']);
    return [
        { ...base, name: 'fits its images', wanted, location, outcome: 'passed', reason, attempts },
    ];
}
/** In a run that shows by itself what fails, nothing of it is an error of ours. */
function asWarnings(notices) {
    return notices.map((notice) => notice.severity === 'error' ? { ...notice, severity: 'warning' } : notice);
}

// EXTERNAL MODULE: ./src/settings.ts
var src_settings = __webpack_require__(58750);
;// CONCATENATED MODULE: ./src/run/pods/notices.ts
/** What is worth telling of a Pod that is no check's outcome. */



/**
 * @param before how often each container had been restarted when the Pod was ready
 * @param isByKubelet a real one ran it, with what its cluster has
 */
function noticesOf(pod, before, { readinessGates, volumes }, isByKubelet = false) {
    const restarted = [...before].filter(([, count]) => count > 0);
    return [
        ...restarted.map(([name, count]) => ({
            severity: 'warning',
            code: 'pod-restarted',
            message: `${name} was restarted ${count} times before the Pod was ready${isByKubelet ? '' : haste}`,
            location: pod.locate(['spec']),
            hint: null,
        })),
        ...(readinessGates.length === 0
            ? []
            : [
                {
                    severity: 'notice',
                    code: 'pod-readiness-gates',
                    message: `readiness gates are opened by somebody who is not here: ${readinessGates.join(', ')}; the Pod is judged without them`,
                    location: pod.locate(['spec', 'readinessGates']),
                    hint: null,
                },
            ]),
        ...(isByKubelet ? [] : standInNotices(volumes)),
    ];
}
const haste = `; waits between restarts are ${limits/* podRunLimits */.PF.haste} times shorter here than kubelet's`;
/** Each sentence once, at the first volume that it is about. */
function standInNotices(volumes) {
    const first = new Map();
    for (const volume of volumes) {
        if (volume.kind !== 'files')
            continue;
        for (const message of volume.standIns) {
            const notice = {
                ...{ severity: 'notice', code: 'pod-stand-in', message },
                ...{ location: volume.location, hint: null },
            };
            if (!first.has(message))
                first.set(message, notice);
        }
    }
    return [...first.values()];
}
/** Where an engine is kinder to a Pod than Kubernetes: what passes there may fail in a cluster. */
function kindnessNotices(pod, program) {
    if (program !== 'podman')
        return [];
    return [...pod.spec.initContainers, ...pod.spec.containers].flatMap((container) => {
        const { readOnlyRootFilesystem, capabilities } = container.securityContext;
        const location = pod.locate([...(0,outcome/* containerPath */.vK)(pod, container), 'securityContext']);
        const words = [
            ...(readOnlyRootFilesystem
                ? [`lets ${container.name} write to /tmp, /var/tmp and /run although its root is read-only`]
                : []),
            ...(capabilities.add.length > 0
                ? [
                    `gives ${container.name} the capabilities that are added even where its user is not root`,
                ]
                : []),
        ];
        return words.map((what) => ({
            severity: 'warning',
            code: 'pod-engine-kinder',
            message: `Podman ${what}: Kubernetes does not`,
            location,
            hint: 'what depends on that passes here and fails in a cluster: try it on Docker',
        }));
    });
}
/** What Kubernetes is silent about. */
function probeNotices(probes) {
    return probes.flatMap(({ container: { name }, probe, attempts, attemptCount }) => {
        const { kind, location, timing } = probe;
        if (attemptCount === 0) {
            const message = `the ${kind} probe of ${name} was not tried: kubelet tries it every ${timing.periodSeconds} s, first after ${Math.max(timing.initialDelaySeconds, timing.periodSeconds)} s`;
            const hint = `let the Pod run longer: ${(0,src_settings/* setting */.P)('soak')}`;
            return [{ severity: 'notice', code: 'pod-probe-untried', message, location, hint }];
        }
        // A kubelet tells of what went wrong, and only counts the rest.
        const isAllKnown = attempts.length > 0 && attemptCount <= attempts.length;
        if (!isAllKnown || attempts.some(({ outcome }) => outcome !== 'error'))
            return [];
        const why = attempts.at(-1)?.reason.message ?? '';
        const message = `the ${kind} probe of ${name} can never be carried out, and Kubernetes goes on as if there were none: ${why}`;
        return [{ severity: 'warning', code: 'pod-probe-error', message, location, hint: null }];
    });
}

// EXTERNAL MODULE: ./src/model.ts + 7 modules
var model = __webpack_require__(16329);
;// CONCATENATED MODULE: ./src/workload/margin-start.ts
/**
 * @param all what the probes of the same container saw, this one among them
 * @returns null where another probe decides of the start
 */
function startOf(history, all) {
    const { container, probe, attempts } = history;
    const hasStartup = container.probes.some(({ kind }) => kind === 'startup');
    if (probe.kind !== 'startup' && (probe.kind !== 'liveness' || hasStartup))
        return null;
    const { initialDelaySeconds, failureThreshold, periodSeconds } = probe.timing;
    const budgetMs = (initialDelaySeconds + failureThreshold * periodSeconds) * 1000;
    const starts = startsOf(attempts, all.flatMap((one) => one.attempts));
    const longest = (some) => some.reduce((most, { tookMs }) => Math.max(most, tookMs), 0);
    const waited = longest(starts.filter(({ hasFailed }) => hasFailed));
    return {
        tookMs: starts.length === 0 ? null : longest(starts),
        budgetMs,
        factor: waited === 0 ? null : factorOf(budgetMs, waited),
    };
}
/** Two decimals, cut, so that what is under a bound reads as under it. */
function factorOf(limit, value) {
    return Math.floor((limit / Math.max(1, value)) * 100) / 100;
}
/** Of each life that came to answer well. */
function startsOf(attempts, ofAll) {
    const lives = Map.groupBy(attempts, ({ containerId }) => containerId);
    return [...lives].flatMap(([id, life]) => {
        const index = life.findIndex(({ ok }) => ok);
        const end = endOf(life[index]);
        if (end === null)
            return [];
        const failed = life.slice(0, index).filter(({ outcome }) => outcome === 'failure');
        const lastFailure = endOf(failed.at(-1)) ?? 0;
        // Other probes try more often, and saw it well before the next attempt of this one came.
        const sooner = ofAll.flatMap((attempt) => {
            const at = endOf(attempt);
            const isSooner = attempt.containerId === id && attempt.ok && at !== null && at > lastFailure;
            return isSooner ? [at] : [];
        });
        const tookMs = Math.round(sooner.reduce((least, at) => Math.min(least, at), end));
        return [{ tookMs, hasFailed: failed.length > 0 }];
    });
}
/** Since the container's start; null where that is not known. */
function endOf(attempt) {
    const { sinceStartMs = null, durationMs = 0 } = attempt ?? {};
    return sinceStartMs === null ? null : sinceStartMs + durationMs;
}

;// CONCATENATED MODULE: ./src/workload/margin-suggestion.ts
/** A suggestion leaves this much, so that a somewhat slower machine is no reason to warn again. */
const comfortable = 3;
/** So many failures in a row must be to spare, and one more. */
const spareFailures = 2;
/**
 * The smallest numbers with which a probe is well away from its limits. The period is left alone: it
 * says how fast a fault is to be found.
 *
 * @param wanted a smaller factor is worth a suggestion
 */
function suggestMargin({ container, probe }, seen, wanted) {
    const goal = Math.max(comfortable, wanted);
    const timeoutSeconds = timeoutFor(seen, wanted, goal);
    const failed = timeoutSeconds === null ? seen.failuresInRow : seen.otherFailuresInRow;
    const row = seen.isRefused ? 0 : failed;
    const failureThreshold = Math.max(thresholdForRow(row, probe.timing.failureThreshold, wanted), thresholdForStart(probe.timing, seen, { wanted, goal }));
    const fields = [
        ['timeoutSeconds', timeoutSeconds],
        ['failureThreshold', failureThreshold === 0 ? null : failureThreshold],
    ];
    const changed = fields.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
    if (changed.length === 0)
        return null;
    const list = container.role === 'app' ? 'containers' : 'initContainers';
    const field = `${probe.kind}Probe`;
    const lines = changed.map(({ name, value }) => `  ${name}: ${value}\n`);
    return {
        changes: changed.map(({ name, value }) => ({
            path: `${list}[${container.name}].${field}.${name}`,
            value,
        })),
        patch: `${field}:\n${lines.join('')}`,
    };
}
function timeoutFor({ slowestMs, factor }, wanted, goal) {
    if (slowestMs === null || factor === null || factor >= wanted)
        return null;
    return Math.ceil((goal * slowestMs) / 1000);
}
/** 0: it is fine as it is. */
function thresholdForRow(row, threshold, wanted) {
    const isNear = threshold - row <= spareFailures || threshold / row < wanted;
    return row === 0 || !isNear ? 0 : Math.max(row + spareFailures + 1, Math.ceil(row * wanted));
}
/** 0: it is fine as it is. */
function thresholdForStart({ initialDelaySeconds, periodSeconds }, { startup }, { wanted, goal }) {
    if (startup?.tookMs == null || startup.factor === null || startup.factor >= wanted)
        return 0;
    const seconds = (goal * startup.tookMs) / 1000;
    return Math.ceil((seconds - initialDelaySeconds) / periodSeconds);
}

;// CONCATENATED MODULE: ./src/workload/margins.ts
/** How near probes came to what they must not reach, from what they saw. Pure. */





/** One report a probe, in the order of the histories. */
function marginsOf(histories, context) {
    return histories.map((history) => {
        const { name } = history.container;
        const all = histories.filter(({ container }) => container.name === name);
        return marginOf(history, startOf(history, all), context);
    });
}
function marginOf(history, startup, context) {
    const { container, probe } = history;
    const { timeoutSeconds, failureThreshold } = probe.timing;
    const timeoutMs = timeoutSeconds * 1000;
    const measured = measure(history, context);
    const { slowestMs, p95Ms } = timesOf(measured);
    const factor = slowestMs === null ? null : factorOf(timeoutMs, slowestMs);
    const failuresInRow = longestRow(measured.filter(({ isSettled }) => isSettled));
    const others = measured.filter(({ isSettled, isTimeout }) => isSettled && !isTimeout);
    const isRefused = isRefusedForGood(history.attempts);
    const ofOthers = { otherFailuresInRow: longestRow(others), isRefused };
    const seen = { slowestMs, factor, startup, failuresInRow, ...ofOthers };
    return {
        container: container.name,
        probe: probe.kind,
        location: probe.location,
        ...{ timeoutMs, failureThreshold },
        conditions: margins_conditionsOf(measured, probe, context),
        ...{ slowestMs, p95Ms, factor, failuresInRow, startup },
        suggestion: suggestMargin(history, seen, Math.max(src_verdict/* narrowMargin */.or, context.least ?? 0)),
        answers: thinned(measured, context.origin),
    };
}
/** Of a server that starts, 5xx is the rule, and nobody may listen yet; 4xx is about who asks (RFC 9110). */
function isRefusedForGood(attempts) {
    return (!attempts.some(({ ok }) => ok) &&
        attempts.some(({ seen: { status = 0 } }) => status >= 400 && status < 500 && !later.has(status)));
}
/** Request Timeout, Too Early, Too Many Requests: the same may be answered well in a while. */
const later = new Set([408, 425, 429]);
/** What could not be carried out, and what kubelet would not have made, says nothing. */
function measure(history, { phases }) {
    const { attempts, attemptCount, probe } = history;
    const timeoutMs = probe.timing.timeoutSeconds * 1000;
    const goodLives = new Set(attempts.filter(({ ok }) => ok).map(({ containerId }) => containerId));
    const settled = new Set();
    const gap = attemptCount > attempts.length ? limits/* workloadLimits */.SO.attempts / 2 : -1;
    return attempts.flatMap((attempt, index) => {
        const { containerId, ok, reason, counted } = attempt;
        const isTimeout = reason.code === 'attempt-timeout';
        if (attempt.outcome === 'error' || (isTimeout && !counted))
            return [];
        const wasGood = settled.has(containerId);
        if (ok)
            settled.add(containerId);
        const isStarting = !wasGood && goodLives.has(containerId);
        const isAnswer = isTimeout ? !isStarting : !unanswered.has(reason.code);
        const durationMs = isTimeout ? timeoutMs : attempt.durationMs;
        return [
            {
                ...{ attempt, durationMs, isTimeout, isAfterGap: index === gap },
                condition: conditionAt(Date.parse(attempt.startedAt), phases),
                answerMs: isAnswer ? durationMs : null,
                isSettled: isSettled(probe.kind, { wasGood, isGoodLife: goodLives.has(containerId) }),
            },
        ];
    });
}
/** Nobody answered, which says nothing of how long an answer takes. */
const unanswered = new Set([
    'connection-refused',
    'connection-reset',
    'connection-failed',
    'loopback-only',
    'command-not-found',
    'command-not-executable',
    'command-not-started',
    'container-exited',
    'container-restarting',
    'container-not-started',
    'oom-killed',
]);
/**
 * A startup probe fails until it succeeds, and a container that was never ready loses nothing by not
 * being so; but what liveness never found well it kills.
 */
function isSettled(kind, { wasGood, isGoodLife }) {
    if (kind === 'startup')
        return false;
    return wasGood || (kind === 'liveness' && !isGoodLife);
}
function conditionAt(time, phases) {
    return phases.find(({ from, to }) => time >= from && time < to)?.condition ?? 'quiet';
}
function margins_conditionsOf(measured, { kind }, { phases }) {
    const under = new Set(['quiet', ...phases.map(({ condition }) => condition)]);
    return model/* marginConditions */.Xr
        .filter((condition) => under.has(condition))
        .map((condition) => {
        const all = measured.filter((one) => one.condition === condition);
        // Of readiness those at the start are the rule; of the others they lead to the end.
        const failing = kind === 'readiness' ? all.filter((one) => one.isSettled) : all;
        const failuresInRow = longestRow(failing);
        return { condition, attempts: all.length, ...timesOf(all), failuresInRow };
    });
}
function timesOf(measured) {
    const times = measured.flatMap(({ answerMs }) => (answerMs === null ? [] : [answerMs]));
    const sorted = times.toSorted((left, right) => left - right);
    return { slowestMs: sorted.at(-1) ?? null, p95Ms: nearestRank(sorted, 0.95) };
}
/** @param sorted the smallest first */
function nearestRank(sorted, share) {
    return sorted[Math.ceil(share * sorted.length) - 1] ?? null;
}
function longestRow(measured) {
    let row = 0;
    let longest = 0;
    for (const { attempt, isAfterGap } of measured) {
        if (isAfterGap)
            row = 0;
        if (!attempt.counted)
            continue;
        row = attempt.outcome === 'failure' ? row + 1 : 0;
        longest = Math.max(longest, row);
    }
    return longest;
}
/** Of neighbours the slowest stays: a picture that hides a peak would lie. */
function thinned(measured, origin) {
    const size = Math.ceil(measured.length / limits/* marginLimits */.LS.answers);
    const groups = Map.groupBy(measured.entries(), ([index]) => Math.floor(index / size));
    return [...groups.values()].flatMap((group) => {
        const [slowest] = group
            .map(([, one]) => one)
            .toSorted((left, right) => right.durationMs - left.durationMs);
        if (slowest === undefined)
            return [];
        const { attempt, durationMs, condition } = slowest;
        const atMs = Math.max(0, Date.parse(attempt.startedAt) - origin);
        return [{ atMs, durationMs, ok: attempt.ok, condition }];
    });
}

;// CONCATENATED MODULE: ./src/run/pods/cluster/margins.ts


/**
 * kubelet counts answers in steps of time, so that the slowest was as slow as the end of its step at most: a margin
 * is never told wider than it is. Where nobody may ask it, no answer is known, and no margin.
 */
function marginsOfCounts(histories, counts, least) {
    return histories.map((history) => {
        const { container, probe } = history;
        const { timeoutSeconds, failureThreshold } = probe.timing;
        const timeoutMs = timeoutSeconds * 1000;
        const count = counts?.find((one) => one.container === container.name && one.kind === probe.kind);
        // kubelet counts no time of an attempt that it gave up; what starts may take its time.
        const isGivenUp = probe.kind === 'liveness' &&
            history.attempts.some(({ reason }) => reason.code === 'attempt-timeout');
        const slowestMs = isGivenUp ? timeoutMs : slowestOf(count, 1, timeoutMs);
        const factor = slowestMs === null ? null : Math.floor((timeoutMs / slowestMs) * 100) / 100;
        // Failures before the first success lead nowhere: a container that starts is not ready.
        const failuresInRow = probe.kind === 'liveness' ? history.failuresInRow : 0;
        const p95Ms = slowestOf(count, 0.95, timeoutMs);
        const attempts = count === undefined ? 0 : count.successful + count.failed;
        const seen = { slowestMs, factor, startup: null, failuresInRow };
        return {
            ...{ container: container.name, probe: probe.kind, location: probe.location },
            ...{ timeoutMs, failureThreshold },
            conditions: [{ condition: 'quiet', attempts, slowestMs, p95Ms, failuresInRow }],
            ...{ ...seen, p95Ms },
            suggestion: suggestMargin(history, { ...seen, otherFailuresInRow: failuresInRow, isRefused: false }, Math.max(src_verdict/* narrowMargin */.or, least ?? 0)),
            answers: [],
        };
    });
}
/** The end of the step within which that share of all answers lies; no answer takes longer than its timeout. */
function slowestOf(count, share, timeoutMs) {
    if (count === undefined || count.durations.length === 0)
        return null;
    const all = count.durations.reduce((sum, one) => sum + one.count, 0);
    let reached = 0;
    for (const { atMostMs, count: some } of count.durations) {
        reached += some;
        if (reached >= share * all)
            return Math.min(atMostMs, timeoutMs);
    }
    return timeoutMs;
}

// EXTERNAL MODULE: ./src/probe/request-target.ts
var request_target = __webpack_require__(72589);
;// CONCATENATED MODULE: ./src/workload/load-target.ts

/**
 * Where a Pod serves: what its readiness probe asks over HTTP, else its first declared TCP port, else
 * whatever port a readiness probe connects to. What a probe asks of another machine is left alone.
 *
 * @param declared TCP ports of its containers, in the order of the manifest
 * @returns null where nothing says that it serves anything
 */
function loadTargetOf(containers, declared) {
    const actions = containers
        .flatMap(({ probes }) => probes)
        .filter(({ kind }) => kind === 'readiness')
        .map(({ action }) => action);
    for (const action of actions) {
        if (action.action !== 'httpGet' || action.host !== null || speaksHttp2(action))
            continue;
        const path = (0,request_target/* podRequestTarget */.mc)(action.path);
        if (path !== null)
            return { kind: 'http', action, path };
    }
    const probed = actions.flatMap((action) => {
        if (action.action === 'exec')
            return [];
        return action.action === 'grpc' || action.host === null ? [action.port] : [];
    });
    const [port] = [...declared, ...probed];
    return port === undefined ? null : { kind: 'connect', port };
}
function speaksHttp2({ scheme, protocol }) {
    return scheme === 'HTTP' && protocol === 'HTTP2';
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./src/probe/request-headers.ts
var request_headers = __webpack_require__(52292);
;// CONCATENATED MODULE: ./src/workload/ask.ts





function createAsker(target, address, { clock, connections }) {
    if (target.kind === 'connect') {
        return {
            ask: (signal) => withDeadline(clock, signal, (until) => openOnce(address, until)),
            perSecond: limits/* marginLimits */.LS.connects,
            close: () => undefined,
        };
    }
    const isTls = target.action.scheme === 'HTTPS';
    const settings = { keepAlive: true, maxSockets: connections, maxFreeSockets: connections };
    // As kubelet asks: whoever answers is not verified.
    const agent = isTls
        ? new (external_node_https_default()).Agent({ ...settings, rejectUnauthorized: false })
        : new (external_node_http_default()).Agent(settings);
    const options = {
        ...{ host: address.host, port: address.port, path: target.path, agent },
        headers: headersOf(target, address),
        // kubelet's reader forgives as well, and nothing is made of what is read.
        insecureHTTPParser: true,
    };
    return {
        ask: (signal) => withDeadline(clock, signal, (until) => getOnce(() => (isTls ? external_node_https_default().request(options) : external_node_http_default().request(options)), until)),
        perSecond: limits/* marginLimits */.LS.requests,
        close: () => {
            agent.destroy();
        },
    };
}
/** Those of the probe, without the one that would end the connection. */
function headersOf({ action }, { host }) {
    const name = host.includes(':') ? `[${host}]` : host;
    const identity = { host: `${name}:${action.port}`, userAgent: 'container-canary', referer: null };
    const lines = (0,request_headers/* requestHeaders */.A1)(action.httpHeaders, identity);
    const isEnd = (index) => lines[index - (index % 2)]?.toLowerCase() === 'connection';
    return lines.filter((_text, index) => !isEnd(index));
}
async function withDeadline(clock, signal, work) {
    if (signal.aborted)
        return false;
    const over = new AbortController();
    const done = new AbortController();
    const leave = () => {
        over.abort(leaving);
    };
    signal.addEventListener('abort', leave, { once: true });
    void clock.sleep(limits/* marginLimits */.LS.request, done.signal).then(leave);
    try {
        return await work(over.signal);
    }
    finally {
        signal.removeEventListener('abort', leave);
        done.abort(leaving);
    }
}
/** A reason of its own, since one that Node makes carries a stack. */
const leaving = 'the answer is not waited for any more';
function getOnce(begin, until) {
    return new Promise((resolve) => {
        let request;
        try {
            request = begin();
        }
        catch {
            // A header or a path that cannot be sent.
            resolve(false);
            return;
        }
        const leave = () => {
            request.destroy();
            resolve(false);
        };
        until.addEventListener('abort', leave, { once: true });
        let hasResponse = false;
        request
            .once('response', (response) => {
            hasResponse = true;
            let size = 0;
            response
                .on('data', (chunk) => {
                size += chunk.length;
                if (size <= limits/* marginLimits */.LS.answerBytes)
                    return;
                response.destroy();
                resolve(true);
            })
                .once('end', () => {
                resolve(true);
            })
                .once('error', () => undefined)
                .once('close', () => {
                resolve(false);
            });
        })
            // Whatever it speaks then is no HTTP.
            .once('upgrade', (_response, socket) => {
            socket.destroy();
            resolve(true);
        })
            .on('error', () => undefined)
            .once('close', () => {
            until.removeEventListener('abort', leave);
            // A body that lasts until the connection closes has its end only after this.
            if (!hasResponse)
                resolve(false);
        })
            .end();
    });
}
/** Waits for the other side to close as well: a reset would be an error to many a server. */
function openOnce({ host, port }, until) {
    return new Promise((resolve) => {
        let isOpen = false;
        const socket = (0,external_node_net_.connect)({ host, port });
        const leave = () => {
            socket.destroy();
        };
        until.addEventListener('abort', leave, { once: true });
        socket
            .once('connect', () => {
            isOpen = true;
            socket.end();
            socket.resume();
        })
            .on('error', () => undefined)
            .once('close', () => {
            until.removeEventListener('abort', leave);
            resolve(isOpen);
        });
    });
}

;// CONCATENATED MODULE: ./src/workload/load.ts

/**
 * Keeps so many connections asking until the signal aborts, all together no more often than they may:
 * this process measures meanwhile how fast probes are answered.
 */
async function keepAsking({ ask, perSecond }, { connections, clock }, signal) {
    const count = Math.min(connections, limits/* marginLimits */.LS.connections);
    const interval = (count * 1000) / perSecond;
    let asked = 0;
    let answered = 0;
    const askOn = async (index) => {
        await clock.sleep((index * interval) / count, signal);
        while (!signal.aborted) {
            const from = clock.now();
            asked += 1;
            const isAnswered = await ask(signal);
            if (isAnswered)
                answered += 1;
            const rest = interval - (clock.now() - from);
            await clock.sleep(isAnswered ? rest : Math.max(rest, limits/* marginLimits */.LS.failurePause), signal);
        }
    };
    await Promise.all(Array.from({ length: count }, (_, index) => askOn(index)));
    return { asked, answered };
}

;// CONCATENATED MODULE: ./src/workload/pressure.ts




/**
 * Resolves when the time is over, or soon after the signal aborts, with everything as it was before.
 * Whatever containers do, it never throws.
 *
 * @throws CanaryError (infrastructure) when the engine is lost
 */
async function applyPressure(options, signal) {
    const { pressure } = options;
    return pressure.kind === 'load'
        ? await applyLoad(pressure, options, signal)
        : await throttle(pressure, options, signal);
}
async function applyLoad({ connections, target, reach }, { clock, duration }, signal) {
    if (target === null) {
        const problem = 'there is nothing to ask: no readiness probe and no declared port of the Pod';
        return { phase: null, problem: `${problem} says where it serves` };
    }
    const port = target.kind === 'http' ? target.action.port : target.port;
    const address = reach.addressOf(port);
    if (address === null) {
        return { phase: null, problem: `port ${port} of the Pod cannot be reached from here` };
    }
    const over = new AbortController();
    const until = AbortSignal.any([signal, over.signal]);
    const asker = createAsker(target, address, { clock, connections });
    try {
        const { phase, result } = await timed('load', clock, async () => {
            void clock.sleep(duration, signal).then(() => {
                over.abort('the time under load is over');
            });
            return await keepAsking(asker, { connections, clock }, until);
        });
        const problem = result.answered === 0 && !signal.aborted
            ? `none of ${result.asked} requests to port ${port} was answered while the Pod was under load`
            : null;
        return { phase, problem };
    }
    finally {
        asker.close();
    }
}
async function throttle({ containers: all, cpu }, options, signal) {
    const { clock, duration } = options;
    const wanted = all.flatMap(({ id, cpu: own }) => {
        const limit = limitOf(own, cpu);
        return limit === null ? [] : [{ id, own, limit }];
    });
    if (wanted.length === 0) {
        const problem = 'no container of the Pod has a CPU limit, so there is none to throttle';
        return { phase: null, problem };
    }
    const { phase, result } = await timed('throttled', clock, async () => {
        let problem = null;
        let limited = 0;
        try {
            for (const { id, limit } of wanted) {
                const outcome = await options.containers.limitCpu(id, limit, signal);
                if (outcome.limited)
                    limited += 1;
                else
                    problem ??= outcome.message;
            }
            if (limited > 0)
                await clock.sleep(duration, signal);
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
        }
        finally {
            problem ??= await restore(wanted, options);
        }
        return { problem, limited };
    });
    return { phase: result.limited === 0 ? null : phase, problem: result.problem };
}
function limitOf(own, stated) {
    if (stated !== null)
        return Math.min(stated, own ?? stated);
    return own === null ? null : own / 2;
}
/** With a deadline instead of the signal: what comes next is to find the containers as they were. */
async function restore(limited, { containers, clock }) {
    const over = new AbortController();
    const done = new AbortController();
    void clock.sleep(limits/* marginLimits */.LS.restore, done.signal).then(() => {
        if (!done.signal.aborted)
            over.abort(new Error('the engine did not answer in time'));
    });
    const outcomes = await Promise.allSettled(limited.map(({ id, own }) => containers.limitCpu(id, own, over.signal)));
    done.abort('all is as it was');
    const failure = outcomes.find(({ status }) => status === 'rejected');
    return failure?.status === 'rejected'
        ? `a container may have kept less CPU than is its own: ${(0,src_errors/* messageOf */.bD)(failure.reason)}`
        : null;
}
async function timed(condition, clock, work) {
    const from = clock.date().getTime();
    const result = await work();
    return { phase: { condition, from, to: clock.date().getTime() }, result };
}

;// CONCATENATED MODULE: ./src/run/pods/press.ts





/** Puts a Pod that is well under what was asked for, one after the other, each for as long as it soaks. */
async function pressAll(run, subject, { engine, clock, signal, onStage }) {
    const { pod, request, workload } = subject;
    // Without a time to soak there is none to press either.
    if (request.soak === 0)
        return { phases: [], notices: [] };
    const phases = [];
    const notices = [];
    for (const pressure of pressuresOf(run, subject)) {
        const duration = timeUnder(workload, request.soak);
        const options = { containers: engine.containers, clock, pressure, duration };
        const before = restarts(run);
        onStage?.(pressed[pressure.kind], duration);
        const { phase, problem } = await applyPressure(options, signal);
        // What breaks the run meanwhile is told here.
        await run.until(() => true, signal);
        if (phase !== null)
            phases.push(phase);
        if (restarts(run) > before)
            notices.push(restartNotice(pressure, pod));
        if (problem === null)
            continue;
        notices.push({
            severity: 'warning',
            code: 'pod-pressure',
            message: problem,
            location: pod.locate(['spec']),
            hint: null,
        });
    }
    return { phases, notices };
}
/** Milliseconds, long enough for every probe to be tried. */
function timeUnder({ initContainers, containers }, soak) {
    const probes = [...initContainers, ...containers].flatMap((container) => container.probes);
    const periods = probes
        .filter(({ kind }) => kind !== 'startup')
        .map(({ timing }) => timing.periodSeconds * 1000);
    const longest = Math.min(limits/* podRunLimits */.PF.pressure, Math.max(0, ...periods));
    return Math.max(soak, longest * 1.2);
}
function restarts(run) {
    const { initContainerStatuses, containerStatuses } = run.status();
    return [...initContainerStatuses, ...containerStatuses].reduce((sum, { restartCount }) => sum + restartCount, 0);
}
const pressed = { throttled: 'with less processor time', load: 'under load' };
function restartNotice({ kind }, pod) {
    return {
        severity: 'warning',
        code: 'pod-restarted-under-pressure',
        message: `the Pod, which was ready and steady, was restarted ${pressed[kind]}`,
        location: pod.locate(['spec']),
        hint: 'see the margins of its liveness probes',
    };
}
function pressuresOf(run, { pod, workload, request }) {
    const lives = run.lives();
    const containers = [...pod.spec.initContainers.filter(pod_pod/* isSidecar */.S), ...pod.spec.containers];
    const declared = containers.flatMap(({ ports }) => ports.filter(({ protocol }) => protocol === 'TCP').map(({ containerPort }) => containerPort));
    const reach = run.reach();
    const load = request.load === 0 || reach === null
        ? []
        : [
            {
                kind: 'load',
                connections: request.load,
                target: loadTargetOf(workload.containers, declared),
                reach,
            },
        ];
    const held = containers.flatMap((container) => {
        const id = lives.get(container.name);
        return id === undefined ? [] : [{ id, cpu: (0,resources/* limitsOf */.A)(pod, container).cpu }];
    });
    // Half of its own limit is what a Pod is held to where somebody asks how wide its margins are.
    const hasLimit = held.some(({ cpu }) => cpu !== null);
    const isThrottled = request.cpu !== null || (request.minMargin !== null && hasLimit);
    if (!isThrottled)
        return load;
    return [{ kind: 'throttled', containers: held, cpu: request.cpu }, ...load];
}

;// CONCATENATED MODULE: ./src/run/pods/watch-pod.ts









/** Waits for a Pod to become ready, sees whether it stays so, and has it end. */
async function watchPod(run, workload, { pod, request }, options) {
    const { signal, clock } = options;
    const startedAt = clock.date().toISOString();
    const readyTimeout = request.readyTimeout ?? (0,ready_time/* readyTimeOf */.g)(pod);
    const from = clock.now();
    options.onStage?.(pod.purpose === 'serve' ? 'becomes ready' : 'completes', readyTimeout);
    const late = await untilReady(run, workload, { pod, readyTimeout }, options);
    const ready = clock.now() - from;
    const before = restartsOf(run);
    const steadiness = await soakPod(run, { workload, pod, request, late, before }, options);
    const { unsteady, soak } = steadiness;
    // What it was like before it was pressed is what it is judged by.
    const told = { status: run.status(), stuck: run.stuck() };
    const isSound = late === null && unsteady === null;
    const hindrance = isSound ? null : (run.kubelet?.hindrance()?.error ?? null);
    const isWell = isSound && pod.purpose === 'serve';
    const { phases, ...pressed } = isWell
        ? await pressIfAsked(run, { pod, workload, request }, options)
        : { phases: [], notices: [] };
    const origin = Date.parse(startedAt);
    const { probes, margins } = await watch_pod_measure(run, { phases, origin, least: request.minMargin }, signal);
    const stop = await watch_pod_endOf(run, pod, request, isWell, options);
    const evidence = { purpose: pod.purpose, late, unsteady, stop: stop.evidence };
    return {
        ...told,
        ...{ hindrance, isByKubelet: run.kubelet !== null },
        ...{ probes, margins },
        events: run.events(),
        logs: await run.logs(signal),
        notices: [
            ...noticesOf(pod, before, workload, run.kubelet !== null),
            ...(late === null ? probeNotices(probes) : []),
            ...(isWell ? marginNotices(margins, null) : []),
            ...pressed.notices,
            ...stop.notices,
        ],
        decisions: (0,src_verdict/* decisionsOfPod */.Yf)(evidence),
        minMargin: request.minMargin,
        times: { startedAt, ready, soak, stop: stop.took },
        ...{ readyTimeout, soak: request.soak, graceSeconds: workload.gracePeriodSeconds },
    };
}
/** On a cluster nobody is kept from their part of a node. */
async function pressIfAsked(run, subject, options) {
    if (run.kubelet === null)
        return await pressAll(run, subject, options);
    const { load, cpu } = subject.request;
    const message = 'a Pod on a cluster is not put under load, and its processors are not held back: its node belongs to others, too';
    const notice = { severity: 'warning', code: 'pod-pressure', message };
    const place = { location: subject.pod.locate(['spec']), hint: 'measure it on a container engine' };
    return { phases: [], notices: load > 0 || cpu !== null ? [{ ...notice, ...place }] : [] };
}
/** How near its probes came to their limits: by what they saw, or by what a kubelet has counted. */
async function watch_pod_measure(run, context, signal) {
    if (run.kubelet === null) {
        const probes = run.probes();
        return { probes, margins: marginsOf(probes, context) };
    }
    const counts = await run.kubelet.countProbes(signal);
    const probes = run.probes();
    return { probes, margins: marginsOfCounts(probes, counts, context.least) };
}
/** Sees whether a Pod that is ready stays so for as long as it has to. */
async function soakPod(run, { workload, pod, request, late, before, }, options) {
    if (late !== null || pod.purpose === 'complete')
        return { unsteady: null, soak: 0 };
    const from = options.clock.now();
    if (request.soak > 0)
        options.onStage?.('has to stay ready', request.soak);
    const isLost = () => !isReady(run, workload) || hasRestarted(run, before);
    const wasLost = await watch_pod_within(run, request.soak, isLost, options);
    const soak = options.clock.now() - from;
    return { unsteady: wasLost ? whyUnsteady(unreadyOf(run, pod), before) : null, soak };
}
/**
 * Waits until a Pod is ready, or has completed.
 *
 * @param job its time in milliseconds
 * @returns why it is not, when its time is over or nothing would make it so any more; null where it is
 */
async function untilReady(run, workload, { pod, readyTimeout }, options) {
    const isDone = () => pod.purpose === 'serve' ? isReady(run, workload) : run.status().phase === 'Succeeded';
    await watch_pod_within(run, readyTimeout, () => isDone() || isHopeless(run, pod), options);
    return isDone() ? null : whyLate(unreadyOf(run, pod));
}
/**
 * Sees whether a Pod that is ready stays so.
 *
 * @returns tells at any time why it has not; null where it has, or has nothing to stay
 */
function steadiness(run, workload, pod) {
    const before = restartsOf(run);
    return () => {
        if (pod.purpose === 'complete')
            return null;
        const isLost = !isReady(run, workload) || hasRestarted(run, before);
        return isLost ? whyUnsteady(unreadyOf(run, pod), before) : null;
    };
}
function unreadyOf(run, { purpose }) {
    return { status: run.status(), probes: run.probes(), purpose, waited: run.age() };
}
/** Gates are opened by others, who are not here. */
function isReady(run, { readinessGates }) {
    const status = run.status();
    if (readinessGates.length > 0)
        return (0,src_verdict/* isPodGood */.pU)(status) && status.phase === 'Running';
    return status.conditions.some(({ type, status: is }) => type === 'Ready' && is === 'True');
}
/** Nothing that can still happen would make it ready. */
function isHopeless(run, pod) {
    const status = run.status();
    if (run.stuck().length > 0 || status.phase === 'Failed')
        return true;
    if (run.kubelet?.hindrance()?.isFinal === true)
        return true;
    if (status.phase === 'Succeeded' && pod.purpose === 'serve')
        return true;
    const all = [...status.initContainerStatuses, ...status.containerStatuses];
    return all.some(({ restartCount, state }) => {
        return restartCount >= limits/* podRunLimits */.PF.crashes && state.waiting?.reason === 'CrashLoopBackOff';
    });
}
function restartsOf(run) {
    const { initContainerStatuses, containerStatuses } = run.status();
    return new Map([...initContainerStatuses, ...containerStatuses].map(({ name, restartCount }) => [
        name,
        restartCount,
    ]));
}
function hasRestarted(run, before) {
    return [...restartsOf(run)].some(([name, count]) => count > (before.get(name) ?? 0));
}
/** @returns whether it was so before the time was over */
async function watch_pod_within(run, milliseconds, isSo, { clock, signal }) {
    const done = new AbortController();
    const both = AbortSignal.any([signal, done.signal]);
    try {
        return await Promise.race([
            run.until(isSo, both).then(() => true),
            clock.sleep(milliseconds, both).then(() => {
                signal.throwIfAborted();
                return false;
            }),
        ]);
    }
    finally {
        done.abort(new Error('it is not waited for any more'));
    }
}
/** A Pod that is well is told to end, as the last thing that is seen of it. */
async function watch_pod_endOf(run, pod, { strictStop }, isWell, { signal, onStage }) {
    if (!isWell || pod.purpose === 'complete')
        return { evidence: null, took: 0, notices: [] };
    const grace = pod.spec.terminationGracePeriodSeconds;
    onStage?.('has to stop', grace * 1000);
    const { forced, took } = await run.stop(signal);
    const names = forced.join(', ');
    const message = forced.length === 0
        ? `it ended within ${seconds(took)}`
        : `${names} did not end within the grace period of ${grace} s and had to be killed`;
    const reason = { code: 'pod-not-stopped', message };
    const notice = {
        severity: 'warning',
        code: reason.code,
        message,
        location: pod.locate(['spec', 'terminationGracePeriodSeconds']),
        hint: 'handle SIGTERM: a shell that is process 1 hands it on to nobody (write exec before the command)',
    };
    const isWarning = forced.length > 0 && !strictStop;
    return {
        evidence: { forced, reason, isStrict: strictStop },
        took,
        notices: isWarning ? [notice] : [],
    };
}

;// CONCATENATED MODULE: ./src/run/pods/judge-pod.ts

















/** Runs one Pod with its images to its verdict. Never throws: what goes wrong is an `errored` result. */
async function judgePod(job, context, signal) {
    const { clock } = context.dependencies;
    const from = clock.now();
    const startedAt = clock.date().toISOString();
    let seen = null;
    let found = [];
    let errors;
    // Its images are looked into while it runs.
    const joining = lookIntoImages(job, context, signal).catch(asErrors);
    try {
        seen = await runPod(job, context, signal);
        errors = [
            ...errorsOf(seen.stuck, job),
            ...(seen.hindrance === null ? [] : (0,src_errors/* errorReportsOf */.$p)(seen.hindrance)),
        ];
    }
    catch (error) {
        errors = (0,src_errors/* errorReportsOf */.$p)(error);
    }
    const joined = await joining;
    if ('errors' in joined)
        errors = [...errors, ...joined.errors];
    else
        found = asWarnings(joined);
    const kinder = kindnessNotices(job.pod, context.engine.identity.program);
    const checks = seen === null ? [] : checksOfPod(job.pod, seen);
    return {
        errors,
        report: {
            kind: 'Pod',
            ...describePod(job.pod),
            verdict: (0,src_verdict/* verdictOfValidator */.Lk)({ errors, checks: seen === null ? null : checks }),
            startedAt,
            durationMs: Math.round(clock.now() - from),
            container: null,
            containers: seen === null ? [] : containersOfPod(seen.status, seen.logs),
            notices: [...job.notices, ...kinder, ...found, ...(seen?.notices ?? []), ...errors],
            checks,
            ...(seen === null
                ? {}
                : { status: seen.status, events: seen.events, logs: seen.logs, margins: seen.margins }),
        },
    };
}
/** Holds one Pod against its images' files, and runs nothing. Never throws. */
async function judgeStatically(job, context, signal) {
    const { clock } = context.dependencies;
    const from = clock.now();
    const startedAt = clock.date().toISOString();
    const joined = await joinWithImages(job, context, signal).catch(asErrors);
    const missing = imageErrors(job);
    const errors = 'errors' in joined ? joined.errors : missing;
    const notices = 'errors' in joined ? [] : joined;
    const checks = errors.length > 0 ? null : checksOfJoin(job.pod, notices, startedAt);
    return {
        errors,
        report: {
            kind: 'Pod',
            ...describePod(job.pod),
            verdict: (0,src_verdict/* verdictOfValidator */.Lk)({ errors, checks }),
            startedAt,
            durationMs: Math.round(clock.now() - from),
            ...{ container: null, containers: [] },
            notices: [
                ...job.notices,
                ...notices.filter(({ severity }) => severity !== 'error'),
                ...errors,
            ],
            checks: checks ?? [],
            ...{ events: [], logs: {}, margins: [] },
            status: neverStarted,
        },
    };
}
/** Of a Pod that no node has seen. */
const neverStarted = {
    phase: 'Pending',
    ...{ conditions: [], initContainerStatuses: [], containerStatuses: [] },
};
function imageErrors({ pod, images }) {
    const names = [...pod.spec.initContainers, ...pod.spec.containers].map(({ name }) => name);
    const all = names.flatMap((name) => images.errorFor(name) ?? []).flatMap(src_errors/* errorReportsOf */.$p);
    return [...new Map(all.map((error) => [error.message, error])).values()];
}
function asErrors(error) {
    return { errors: (0,src_errors/* errorReportsOf */.$p)(error) };
}
function describePod({ name, source, }) {
    const whole = source.kind.replace('.serving.knative.dev', '');
    return {
        name: source.kind === 'Pod' ? name : source.name,
        description: source.kind === 'Pod' ? 'Pod' : `Pod of ${whole} ${source.name}`,
        documentation: '',
        source: source.file,
    };
}
async function runPod(job, context, signal) {
    const { engine, dependencies } = context;
    const { clock } = dependencies;
    const { run, workload } = await startPod(job, context, signal);
    try {
        return await watchPod(run, workload, job, { engine, clock, signal, onStage: job.onStage });
    }
    finally {
        await run.close();
    }
}
/** Whoever starts it closes it. */
async function startPod(job, context, signal) {
    const { engine, dependencies, request } = context;
    const { clock, onEvent } = dependencies;
    const workload = workloadOf(job.pod, compileContext(job, context));
    const tell = (event) => {
        onEvent({ kind: 'output', text: eventLine(job.pod, event) });
    };
    if (engine.pods !== null) {
        const options = { pods: engine.pods, clock, onEvent: tell };
        const handed = { pod: job.pod, workload, request: await requestOf(job, context) };
        return { run: await runOnCluster(handed, options, signal), workload };
    }
    const run = await runWorkload(workload, {
        ...{ engine, clock },
        pauseImage: job.pauseImage,
        labels: (0,container_ownership/* runLabels */.xU)(request, clock.date(), await (0,process_identity/* ownIdentity */.hY)()),
        neighbour: job.neighbour,
        startupTimeout: request.startupTimeout,
        imageOf: job.images.answerFor,
        imageOfVolume: job.images.answerForVolume,
        haste: limits/* podRunLimits */.PF.haste,
        early: true,
        onEvent: tell,
        onChange: () => undefined,
    }, signal);
    return { run, workload };
}
async function requestOf({ pod, objects, beside }, { request, dependencies: { clock } }) {
    const isRestricted = (0,policy_mode/* modeOf */.VV)(request.policy, 'file') === 'restricted';
    const ownership = (0,container_ownership/* runLabels */.xU)(request, clock.date(), await (0,process_identity/* ownIdentity */.hY)());
    return { ...handOver(pod, { objects, beside, isRestricted }), ownership };
}
/** A node pulls images, and nobody else sees what is in them. */
async function lookIntoImages(job, context, signal) {
    return context.engine.pods === null ? await joinWithImages(job, context, signal) : [];
}
function eventLine({ source }, { type, reason, message, container, count }) {
    // What is told again and again is told when it is new.
    if (count > 1)
        return '';
    const of = container === null ? source.name : `${source.name}/${container}`;
    return `${type === 'Warning' ? 'warning: ' : ''}${of}: ${reason}: ${message}\n`;
}
function compileContext({ objects, hostFiles, standIns, beside }, { dependencies: { onSecret } }) {
    return {
        ...{ objects, hostFiles, standIns, beside, onSecret },
        facts: {
            hostIP: '192.0.2.1',
            nodeName: (0,external_node_os_.hostname)(),
            uid: (0,external_node_crypto_.randomUUID)(),
            now: Date.now(),
            node: {
                cpu: (0,external_node_os_.cpus)().length * 1000,
                memory: (0,external_node_os_.totalmem)(),
                ephemeralStorage: limits/* podRunLimits */.PF.ephemeralStorage,
            },
        },
        devicesOf: () => null,
    };
}
/** What kubelet would wait for without an end is the manifest's fault, unless it is the image's. */
function errorsOf(stuck, { images }) {
    return stuck
        .filter(({ isOfImage }) => !isOfImage)
        .flatMap(({ container, reason, message, location }) => {
        const known = images.errorFor(container);
        if (known !== null)
            return (0,src_errors/* errorReportsOf */.$p)(known);
        const what = container === '' ? '' : `container ${container}: `;
        const problem = { code: 'pod-stuck', message: `${what}${reason}: ${message}`, location };
        return (0,src_errors/* errorReportsOf */.$p)(new src_errors/* CanaryError */.Rc('input', problem));
    });
}

;// CONCATENATED MODULE: ./src/run/pods/dependencies.ts






/** @throws CanaryError (input) for a name that no workload has, and where nothing is left to judge */
function partDependencies(pods, names) {
    const nameOf = ({ pod }) => pod.source.name;
    const known = [...new Set(pods.map(nameOf))];
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0) {
        throw (0,src_errors/* inputError */.Xu)({
            code: 'pod-dependency',
            message: `no workload of the files is called ${unknown.join(', ')}; there are ${known.join(', ')}`,
        });
    }
    const judged = pods.filter((one) => !names.includes(nameOf(one)));
    if (judged.length === 0) {
        throw (0,src_errors/* inputError */.Xu)({
            code: 'pod-dependency',
            message: `every workload of the files is to run beside others: ${known.join(', ')}; there is none to judge`,
        });
    }
    const wanted = [...new Set(names)];
    const dependencies = wanted.flatMap((name) => pods.filter((one) => nameOf(one) === name));
    refuseUnreachable(judged, dependencies);
    return { judged, dependencies };
}
/** Where the node is from inside of a container, no engine tells alike. */
function refuseUnreachable(judged, dependencies) {
    const isOfNode = ({ pod }) => pod.spec.hostNetwork;
    const one = dependencies.find(isOfNode);
    if (one === undefined || judged.every(isOfNode))
        return;
    throw (0,src_errors/* inputError */.Xu)({
        code: 'pod-dependency',
        message: `${describe(one.pod)} is in the node's network, where other Pods do not find it by a name`,
        location: one.pod.locate(['spec', 'hostNetwork']),
    });
}
/**
 * Starts each when those before it are ready, and gives them when all are. Nothing is left when that fails.
 *
 * @throws CanaryError (input) when one does not become ready
 * @throws CanaryError (infrastructure) on an engine whose containers do not reach each other
 */
async function startDependencies(replaced, services, jobOf, context, signal) {
    const started = [];
    const entriesFor = (asker) => started.flatMap(({ pod, address }) => serviceEntries(pod, services, { address, asker }));
    const close = async () => {
        const results = await Promise.allSettled(started
            .splice(0)
            .toReversed()
            .map(async (one) => one.close()));
        for (const result of results)
            if (result.status === 'rejected')
                throw result.reason;
    };
    try {
        for (const one of replaced) {
            started.push(await startOne(jobOf(one, entriesFor(one.pod.namespace)), context, signal));
        }
    }
    catch (error) {
        await close();
        throw error;
    }
    return { entriesFor, close, fault: () => faultIn(started) };
}
async function startOne(job, context, signal) {
    const { pod, request } = job;
    const { clock } = context.dependencies;
    const { run, workload } = await startPod(job, context, signal);
    try {
        const readyTimeout = request.readyTimeout ?? (0,ready_time/* readyTimeOf */.g)(pod);
        const late = await untilReady(run, workload, { pod, readyTimeout }, { engine: context.engine, clock, signal });
        if (late !== null)
            throw notReady(pod, late, await lastWords(run, signal));
        const { podIP: address } = run.status();
        const isAlone = address === undefined || address === '127.0.0.1';
        if (isAlone && !pod.spec.hostNetwork)
            throw notReachable(pod);
        const why = steadiness(run, workload, pod);
        return { pod, address: address ?? '127.0.0.1', why, close: run.close };
    }
    catch (error) {
        await run.close();
        throw error;
    }
}
function faultIn(started) {
    for (const { pod, why } of started) {
        const reason = why();
        if (reason === null)
            continue;
        return (0,src_errors/* inputError */.Xu)({
            code: 'pod-dependency',
            message: `${describe(pod)} did not stay ready, so nobody knows whose fault it is: ${reason.message}`,
            location: pod.locate(['spec']),
        });
    }
    return null;
}
function describe({ source: { kind, name } }) {
    return `the dependency ${name} (${kind.replace('.serving.knative.dev', '')})`;
}
function notReady(pod, { message }, output) {
    return (0,src_errors/* inputError */.Xu)({
        code: 'pod-dependency',
        message: `${describe(pod)} did not become ready, so nothing was judged: ${message}`,
        location: pod.locate(['spec']),
        ...(output === null ? {} : { output }),
    });
}
/** What the first container wrote last that is not well: nothing else of a dependency is in a report. */
async function lastWords(run, signal) {
    const { initContainerStatuses, containerStatuses } = run.status();
    const all = [...initContainerStatuses, ...containerStatuses];
    const bad = all.find(({ ready, state }) => !ready && state.terminated?.exitCode !== 0);
    const logs = bad === undefined ? [] : ((await run.logs(signal))[bad.name] ?? []);
    const last = logs.findLast(({ lines }) => lines.length > 0);
    if (last === undefined)
        return null;
    const lines = last.lines.slice(-limits/* reportLimits */.ny.outputLines);
    const truncated = last.truncated || lines.length < last.lines.length;
    return { text: `${lines.join('\n')}\n`, truncated };
}
function notReachable(pod) {
    return (0,src_errors/* infrastructureError */.kv)({
        code: 'pod-dependency-network',
        message: `the engine gives ${describe(pod)} no address where other Pods reach it`,
        hint: 'an engine with a network of its own does, such as Docker, or Podman as root',
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/run/pods/host-paths.ts
/** What Pods want of the node's files: looked at, and made where Kubernetes would make it. */





/** What lies at each of the paths. */
async function lookAtHost(pods) {
    const paths = pods.flatMap((pod) => hostPathsOf(pod).map(({ source }) => source.path));
    const seen = await Promise.all([...new Set(paths)].map(async (path) => [path, await kindOf(path)]));
    return new Map(seen);
}
/** Links are followed, as kubelet does. */
async function kindOf(path) {
    try {
        const status = await (0,promises_.stat)(path);
        if (status.isDirectory())
            return 'directory';
        if (status.isFile())
            return 'file';
        if (status.isSocket())
            return 'socket';
        if (status.isCharacterDevice())
            return 'character device';
        return status.isBlockDevice() ? 'block device' : 'other';
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,src_errors/* systemErrorCode */.vq)(error)))
            return 'missing';
        throw error;
    }
}
/**
 * Makes what is missing and has to be there when a container mounts it.
 *
 * @returns removes what was made, as far as nobody has put anything there
 * @throws CanaryError (input) for what cannot be made; what was made before is removed
 */
async function makeHostPaths(pods, hostFiles) {
    const made = [];
    const undo = async () => {
        for (const one of made.splice(0).toReversed())
            await remove(one);
    };
    const wanted = new Map(pods.flatMap((pod) => missingOf(pod, hostFiles)));
    try {
        for (const [path, one] of wanted)
            made.push(await make(path, one));
    }
    catch (error) {
        await undo();
        throw error;
    }
    return undo;
}
function missingOf(pod, hostFiles) {
    return hostPathsOf(pod).flatMap(({ source, index }) => {
        const found = hostFiles.get(source.path);
        const check = found === undefined ? null : checkHostPath(source, found);
        if (check?.ok !== true || check.make === null || !source.path.startsWith('/'))
            return [];
        const location = pod.locate(['spec', 'volumes', index]);
        return [[source.path, { make: check.make, location }]];
    });
}
function hostPathsOf(pod) {
    return (0,content_mounts/* mountedVolumes */.k)(pod).flatMap((volume) => volume.source.kind === 'hostPath'
        ? [{ source: volume.source, index: pod.spec.volumes.indexOf(volume) }]
        : []);
}
async function make(path, { make: wanted, location }) {
    const { kind, mode } = wanted;
    try {
        if (kind === 'file') {
            const file = await (0,promises_.open)(path, 'wx', mode);
            await file.close();
            return { path, kind, from: path };
        }
        const from = (await (0,promises_.mkdir)(path, { recursive: true, mode })) ?? path;
        await (0,promises_.chmod)(path, mode);
        return { path, kind, from };
    }
    catch (error) {
        throw (0,src_errors/* inputError */.Xu)({
            code: 'pod-host-path',
            message: `the ${kind} ${path} is missing, and cannot be made: ${(0,src_errors/* describeSystemError */.Zo)(error)}`,
            location,
            hint: 'make it before the run',
        }, { cause: error });
    }
}
/** What somebody has used, or has taken away, is not ours any more. */
async function remove({ path, kind, from }) {
    try {
        if (kind === 'file') {
            const status = await (0,promises_.lstat)(path);
            if (status.isFile() && status.size === 0)
                await (0,promises_.unlink)(path);
            return;
        }
        for (let at = path; at.length >= from.length; at = (0,external_node_path_.dirname)(at))
            await (0,promises_.rmdir)(at);
    }
    catch (error) {
        if (!host_paths_kept.has((0,src_errors/* systemErrorCode */.vq)(error)))
            throw error;
    }
}
const host_paths_kept = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR', 'EBUSY']);

;// CONCATENATED MODULE: ./src/run/pods/images.ts

function shareImages(source) {
    const asked = new Map();
    return {
        acquire: (reference, pull, signal) => {
            const key = JSON.stringify([reference, pull]);
            const known = asked.get(key) ?? source.acquire(reference, pull, signal);
            asked.set(key, known);
            return known;
        },
    };
}
/**
 * @param tested names of containers whose image is under test: how that comes here the user has said
 * @param pull what the user says of all others: `never` holds for each
 */
function imagesOf({ spec }, tested, pull, images) {
    const containers = new Map([...spec.initContainers, ...spec.containers].map((container) => [container.name, container]));
    const errors = new Map();
    const found = new Map();
    return {
        errorFor: (container) => errors.get(container) ?? null,
        found: (container) => found.get(container) ?? null,
        answerForVolume: async ({ name, reference }, signal) => {
            const source = spec.volumes.find((volume) => volume.name === name)?.source;
            const written = source?.kind === 'image' ? source.pullPolicy : 'IfNotPresent';
            const policy = policyOf({ imagePullPolicy: written }, false, pull);
            try {
                const { id, user } = await images.acquire(reference, policy, signal);
                return { ok: true, id, user };
            }
            catch (error) {
                signal.throwIfAborted();
                if (!(error instanceof src_errors/* CanaryError */.Rc) || error.kind !== 'input')
                    throw error;
                return { ok: false, reason: reasonOf(error, policy), message: (0,src_errors/* messageOf */.bD)(error) };
            }
        },
        answerFor: async ({ name, image }, signal) => {
            const container = containers.get(name);
            const policy = container === undefined ? pull : policyOf(container, tested.has(name), pull);
            try {
                const acquired = await images.acquire(image, policy, signal);
                found.set(name, acquired);
                return { ok: true, id: acquired.id, user: acquired.user };
            }
            catch (error) {
                signal.throwIfAborted();
                if (!(error instanceof src_errors/* CanaryError */.Rc) || error.kind !== 'input')
                    throw error;
                errors.set(name, error);
                return { ok: false, reason: reasonOf(error, policy), message: (0,src_errors/* messageOf */.bD)(error) };
            }
        },
    };
}
function policyOf({ imagePullPolicy }, isTested, pull) {
    if (isTested || pull !== 'missing')
        return pull;
    if (imagePullPolicy === 'Never')
        return 'never';
    return imagePullPolicy === 'Always' ? 'always' : 'missing';
}
function reasonOf(error, policy) {
    if (error.problems.some(({ code }) => code === 'reference'))
        return 'InvalidImageName';
    return policy === 'never' ? 'ErrImageNeverPull' : 'ErrImagePull';
}

;// CONCATENATED MODULE: ./src/run/pods/cluster/problems.ts

/** What may be asked of Pods elsewhere, and not of those that a kubelet of a cluster runs. */
function problemsOnCluster({ standIns, isStatic }, settings) {
    const code = 'pod-on-cluster';
    const problems = Object.keys(standIns).map((volume) => ({
        code,
        message: `a directory of this machine cannot stand in for the volume ${volume} of a Pod on a cluster`,
        hint: 'make a claim in the namespace',
    }));
    if (isStatic) {
        const message = 'on a cluster nothing can be said of a Pod that does not run: nobody reads its images';
        problems.push({ code, message, hint: 'read them on a container engine' });
    }
    if (settings !== null) {
        const message = 'a Pod says itself which nodes it goes to and what it holds of them';
        const hint = `write it in the Pod, and judge Validators in a run of their own: ${(0,src_settings/* setting */.P)('nodes')}, ${(0,src_settings/* setting */.P)('limits')} and the like are for those`;
        problems.push({ code, message, hint });
    }
    return problems;
}

;// CONCATENATED MODULE: ./src/run/pods/stand-ins.ts
/** Directories that users put in the place of volumes which only a cluster has. */




/** Whether a volume is empty here, unless a directory stands in for it. */
function isOfCluster({ source: { kind } }) {
    return kind === 'persistentVolumeClaim' || kind === 'ephemeral' || kind === 'driver';
}
/** @throws CanaryError (input) for a name that no such volume has */
function checkStandIns(pods, standIns) {
    const known = new Set(pods.flatMap(({ spec }) => spec.volumes.filter(isOfCluster).map(({ name }) => name)));
    const unknown = Object.keys(standIns).filter((name) => !known.has(name));
    if (unknown.length === 0)
        return;
    const there = known.size === 0 ? 'there is none' : `there are ${[...known].join(', ')}`;
    throw (0,src_errors/* inputError */.Xu)({
        code: 'pod-volume',
        message: `no volume of a claim or of a driver is called ${unknown.join(', ')}; ${there}`,
        hint: 'other volumes are made from what the manifest says of them',
    });
}
/**
 * By the volume's name, each as the engine knows it.
 *
 * @param place where relative paths start; whether the engine's files are ours to see; the container that
 *   this program runs in
 * @throws CanaryError (input) for what is no directory
 */
async function findStandIns(standIns, place) {
    const problems = [];
    const found = new Map();
    for (const [name, written] of Object.entries(standIns)) {
        const path = (0,external_node_path_.resolve)(place.directory, written);
        const kind = place.isLocal ? await kindOf(path) : 'directory';
        const { neighbour } = place;
        const onHost = neighbour === null ? path : (0,own_container/* hostPathOf */.J8)(path, neighbour.mounts);
        if (kind !== 'directory') {
            const what = kind === 'missing' ? 'does not exist' : `is a ${kind}, and no directory`;
            problems.push({ code: 'pod-volume', message: `${path}, for the volume ${name}, ${what}` });
        }
        else if (onHost === null) {
            const message = `${path}, for the volume ${name}, is in this container alone: the engine cannot mount it`;
            problems.push({ code: 'pod-volume', message });
        }
        else {
            found.set(name, onHost);
        }
    }
    (0,src_errors/* refuseProblems */.nN)(problems);
    return found;
}

;// CONCATENATED MODULE: ./src/run/pods/surroundings.ts




/** @param beside Pods that run beside it */
function surroundingsOf(pod, services, beside, standIns) {
    return [
        ...portNotice([pod, ...beside].flatMap((one) => movedPorts(one, services))),
        ...volumeNotice(pod, standIns),
    ];
}
function portNotice(moved) {
    const [first] = moved;
    if (first === undefined)
        return [];
    const list = moved.map(({ service: { name }, port, target }) => `${name}:${port} would lead to ${target}`);
    return [
        {
            severity: 'notice',
            code: 'pod-service-port',
            message: `names of Services lead to Pods themselves here, with the ports that these have: ${[...new Set(list)].join(', ')}`,
            location: first.service.location,
            hint: 'give the port and its targetPort the same number, or expect nobody at the port',
        },
    ];
}
function volumeNotice(pod, standIns) {
    const empty = (0,content_mounts/* mountedVolumes */.k)(pod).filter((one) => isOfCluster(one) && !standIns.has(one.name));
    const [first] = empty;
    if (first === undefined)
        return [];
    const list = empty.map((volume) => `${volume.name} (${sourceOf(volume)})`).join(', ');
    return [
        {
            severity: 'notice',
            code: 'pod-volume-empty',
            message: `${empty.length === 1 ? 'a volume is' : 'volumes are'} empty here, where a cluster may have data: ${list}`,
            location: pod.locate(['spec', 'volumes', pod.spec.volumes.indexOf(first)]),
            hint: `${(0,src_settings/* setting */.P)('volumes', `${first.name}=<directory>`)} puts a directory in its place`,
        },
    ];
}
function sourceOf({ source }) {
    return source.kind === 'driver' ? source.field : source.kind;
}
/** Names that Services only hand on to other names: a cluster's DNS says so, and no file can. */
function externalNotices(pods, services) {
    const namespaces = new Set(pods.map(({ namespace }) => namespace));
    const external = services.filter(({ type, namespace }) => type === 'ExternalName' && namespaces.has(namespace));
    const [first] = external;
    if (first === undefined)
        return [];
    const list = external.map(({ name, externalName }) => `${name} (${externalName ?? ''})`);
    return [
        {
            severity: 'notice',
            code: 'pod-service-external',
            message: `Services of type ExternalName do not resolve here, since only DNS has other names for names: ${list.join(', ')}`,
            location: first.location,
            hint: null,
        },
    ];
}

;// CONCATENATED MODULE: ./src/run/pods/judge-pods.ts




















/** @throws CanaryError (input) with everything that is wrong with the manifests */
async function preparePods(request, pods, { standardInput, onSecret }, signal) {
    const texts = await (0,sources/* readPodTexts */.C)(pods.files, request.directory, standardInput ?? external_node_stream_.Readable.from([]), signal);
    const read = (0,pod_read/* readPods */.z)(texts, { namespace: pods.namespace });
    for (const { data } of read.objects.secrets.values()) {
        for (const bytes of data.values())
            onSecret(Buffer.from(bytes).toString('utf8'));
    }
    const replaced = (0,replace_image/* replaceImages */.l)(read.pods, pods.replacements);
    const mode = (0,policy_mode/* modeOf */.VV)(request.policy, 'file');
    (0,src_errors/* refuseProblems */.nN)(replaced.flatMap(({ pod }) => [...policyProblems(pod, mode), ...portNameProblems(pod)]));
    checkStandIns(read.pods, pods.standIns);
    return { request: pods, read, ...partDependencies(replaced, pods.withDependencies) };
}
/** Runs every Pod, so many at once as the request allows, and adds what they came to. */
async function judgePods(prepared, context, signal) {
    const { onEvent } = context.dependencies;
    const { request, read } = prepared;
    const dependencies = request.isStatic ? [] : prepared.dependencies;
    const node = await openNode(prepared, context, signal);
    try {
        if (dependencies.length > 0)
            onEvent({ kind: 'phase', title: 'Start dependencies' });
        const { services } = read.objects;
        const around = await startDependencies(dependencies, services, node.jobOf, context, signal);
        if (dependencies.length > 0)
            onEvent({ kind: 'phase-ended' });
        try {
            await judgeAll(prepared, { node, around }, context, signal);
        }
        finally {
            await around.close();
        }
    }
    finally {
        await node.close();
    }
}
/** @throws CanaryError (input) for directories that are not there, and cannot be made */
async function openNode({ request, read, judged, dependencies }, context, signal) {
    const { engine } = context;
    const isCluster = engine.pods !== null;
    if (isCluster)
        (0,src_errors/* refuseProblems */.nN)(problemsOnCluster(request, context.request.kubernetes));
    const [pauseImage, neighbour] = await Promise.all([
        request.isStatic || isCluster ? '' : providePauseImage(engine, signal),
        isCluster ? null : (0,own_container/* findOwnContainer */.Rm)(engine, signal),
    ]);
    const isLocal = isOurs(context, neighbour);
    const place = { directory: context.request.directory, isLocal, neighbour };
    const standIns = await findStandIns(request.standIns, place);
    const pods = [...judged, ...dependencies].map(({ pod }) => pod);
    const hostFiles = isLocal ? await lookAtHost(pods) : new Map();
    const close = await makeHostPaths(request.isStatic || isCluster ? [] : pods, hostFiles);
    const shared = shareImages((0,acquire_images/* createImageSource */.Z)(context.request, context.dependencies, engine));
    const jobOf = ({ pod, tested }, beside) => ({
        ...{ pod, beside, pauseImage, neighbour, hostFiles, standIns, request },
        images: imagesOf(pod, tested, context.request.pull, shared),
        objects: read.objects,
        notices: [],
        onStage: () => undefined,
    });
    return { standIns, jobOf, close };
}
/** Files of another machine, and of the one around our container, are not ours to see. */
function isOurs({ engine }, neighbour) {
    return engine.identity.location.isLocalSocket && neighbour === null;
}
async function judgeAll(prepared, { node, around }, context, signal) {
    const { onEvent } = context.dependencies;
    const { judged, dependencies, read } = prepared;
    const { services } = read.objects;
    const limiter = (0,probe_limiter/* createLimiter */.z)(context.request.concurrency);
    const beside = dependencies.map(({ pod }) => pod);
    // What is left aside here a cluster looks at.
    const isCluster = context.engine.pods !== null;
    const told = read.notices.filter(({ code }) => !isCluster || code !== 'pod-fields-ignored');
    const once = [...told, ...externalNotices(read.pods, services)];
    onEvent({ kind: 'phase', title: 'Run Pods' });
    const results = await Promise.all(judged.map(async (replaced, index) => limiter.run(async () => {
        const { pod } = replaced;
        const own = surroundingsOf(pod, services, beside, node.standIns);
        const job = node.jobOf(replaced, around.entriesFor(pod.namespace));
        const notices = [...(index === 0 ? once : []), ...own];
        return await judgeOne({ ...job, notices }, { replaced, index, around }, context, signal);
    })));
    onEvent({ kind: 'phase-ended' });
    const { findings } = context;
    for (const result of results) {
        findings.errors.push(...result.errors);
        addTo(findings.images, result);
    }
}
async function judgeOne(job, { replaced: { pod, tested }, index, around, }, context, signal) {
    const { onEvent } = context.dependencies;
    const about = testedContainer(pod.spec.containers, tested);
    const run = podRuns + index;
    const of = { run, image: about.image, validator: pod.source.name };
    onEvent({ kind: 'validator-started', ...of, checks: 0 });
    const onStage = (title, limitMs) => {
        onEvent({ kind: 'stage', run, validator: of.validator, title, limitMs });
    };
    const judge = job.request.isStatic ? judgeStatically : judgePod;
    const result = excuse(await judge({ ...job, onStage }, context, signal), around);
    for (const check of result.report.checks)
        onEvent({ kind: 'check', ...of, check });
    onEvent({ kind: 'validator-ended', run, image: about.image, report: result.report });
    const found = job.images.found(about.name) ?? pulledByNode(about.name, result.report);
    return { ...result, image: about.image, found };
}
/** A Pod that failed when what it needs was gone says nothing of its image. */
function excuse({ report, errors }, { fault }) {
    const known = report.verdict === 'failed' ? fault() : null;
    if (known === null)
        return { report, errors };
    const all = [...errors, ...(0,src_errors/* errorReportsOf */.$p)(known)];
    return {
        errors: all,
        report: {
            ...report,
            verdict: (0,src_verdict/* verdictOfValidator */.Lk)({ errors: all, checks: report.checks }),
            notices: [...report.notices, ...(0,src_errors/* errorReportsOf */.$p)(known)],
        },
    };
}
/** Numbers of runs of Validators end before. */
const podRuns = 1_000_000;
/** The container that the Pod is run for: the first whose image is under test, or the first of all. */
function testedContainer(containers, tested) {
    return containers.find(({ name }) => tested.has(name)) ?? containers[0];
}
/** What the node of a cluster says that it has pulled; null where it does not, or nothing was. */
function pulledByNode(container, { status }) {
    const all = [...(status?.initContainerStatuses ?? []), ...(status?.containerStatuses ?? [])];
    const { imageID = '' } = all.find(({ name }) => name === container) ?? {};
    const [, digest] = /@(sha256:[0-9a-f]{64})$/.exec(imageID) ?? [];
    return digest === undefined ? null : { id: digest, digest };
}
/** A Pod stands with its image, beside what else was held against that. */
function addTo(images, { report, image, found }) {
    const at = images.findIndex(({ reference }) => reference === image);
    const known = images[at];
    const validators = [...(known?.validators ?? []), report];
    const before = known === undefined ? [] : [known.verdict];
    const verdict = (0,src_verdict/* verdictOfImage */.sl)({
        errors: [],
        validators: [...before.map((one) => ({ verdict: one })), report],
        compatibility: null,
    });
    const entry = {
        ...(known ?? {
            reference: image,
            id: found?.id ?? null,
            digest: found?.digest ?? null,
            platform: found?.platform ?? null,
            ...(found?.sizeBytes === undefined ? {} : { sizeBytes: found.sizeBytes }),
            notices: [],
            compatibility: null,
        }),
        verdict,
        validators,
    };
    if (known === undefined)
        images.push(entry);
    else
        images[at] = entry;
}


/***/ })

};
;