"use strict";
exports.id = 135;
exports.ids = [135,377];
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
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64165);



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

/***/ 31772:
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
;// CONCATENATED MODULE: ./src/pod/content/outcome.ts
function configError(message, path) {
    return { ok: false, reason: 'CreateContainerConfigError', message, path };
}
function outcome_text(value) {
    return { ok: true, value };
}
function noText(message) {
    return { ok: false, message };
}
/** Where a container stands in its Pod. */
function containerPath({ spec }, container) {
    const initial = spec.initContainers.indexOf(container);
    return initial < 0
        ? ['spec', 'containers', Math.max(0, spec.containers.indexOf(container))]
        : ['spec', 'initContainers', initial];
}
/** As kubelet names a Pod in its messages: `name_namespace(uid)`. */
function formatPod({ name, namespace }, uid) {
    return `${name}_${namespace}(${uid})`;
}
/** The words of several errors, as k8s.io/apimachinery's `NewAggregate` joins them. */
function joinMessages(messages) {
    const [first = '', ...more] = new Set(messages);
    return more.length === 0 ? first : `[${[first, ...more].join(', ')}]`;
}

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
        ...[...pod.spec.initContainers, ...pod.spec.containers].flatMap((container) => ofContainer(container).map(([path, what]) => [[...containerPath(pod, container), ...path], what])),
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
                location: pod.locate([...containerPath(pod, container), ...path, action.action, 'port']),
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

// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(37006);
;// CONCATENATED MODULE: ./src/pod/pod-objects.ts
function objectKey(namespace, name) {
    return `${namespace}/${name}`;
}

;// CONCATENATED MODULE: ./src/pod/read/alpha-fields.ts
/** Fields that only a cluster with its alpha features on takes. */
function alphaNotices(pod) {
    const { containers, initContainers } = pod.spec;
    return [
        ...initContainers.flatMap((one, index) => noticesOf(pod, one, ['initContainers', index])),
        ...containers.flatMap((one, index) => noticesOf(pod, one, ['containers', index])),
    ];
}
const probes = ['startupProbe', 'livenessProbe', 'readinessProbe'];
function noticesOf(pod, container, path) {
    return probes.flatMap((name) => {
        const handler = container[name]?.handler;
        if (handler?.action === 'httpGet' && handler.protocol !== 'HTTP1') {
            return [alphaNotice(pod, [...path, name, 'httpGet', 'protocol'], handler.protocol)];
        }
        if (handler?.action === 'grpc' && handler.mode !== 'Plaintext') {
            return [alphaNotice(pod, [...path, name, 'grpc', 'mode'], handler.mode)];
        }
        return [];
    });
}
function alphaNotice(pod, path, value) {
    const field = path.slice(2).join('.');
    return {
        severity: 'warning',
        code: 'pod-alpha-field',
        message: `${field}: ${value} is alpha in Kubernetes 1.37: clusters without that feature drop it`,
        location: pod.locate(['spec', ...path]),
        hint: null,
    };
}

;// CONCATENATED MODULE: ./src/pod/read/cluster-objects.ts

/** What the controller `root-ca-cert-publisher` puts into every namespace. */
const rootCertificate = { name: 'kube-root-ca.crt', key: 'ca.crt' };
/**
 * ConfigMaps of the files, and those that every namespace of a cluster has without being in any file: a
 * Pod that was printed by `kubectl get` names one of them.
 */
function withClusterObjects(configMaps, pods) {
    const { name, key } = rootCertificate;
    const standIns = pods.map(({ namespace, locate }) => {
        const data = new Map([[key, new TextEncoder().encode(certificate)]]);
        const standIn = { name, namespace, data, location: locate([]), isStandIn: true };
        return [objectKey(namespace, name), standIn];
    });
    return new Map([...standIns, ...configMaps]);
}
/**
 * Of an authority that has signed nothing and has no key any more, valid until 2126: `openssl req -x509
 * -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout /dev/null -days 36500`.
 */
const certificate = `\
-----BEGIN CERTIFICATE-----
MIIBnjCCAUWgAwIBAgIUdKANXl/p9FCr7srW6bhPt/xTdqwwCgYIKoZIzj0EAwIw
JDEiMCAGA1UEAwwZY29udGFpbmVyLWNhbmFyeS1zdGFuZC1pbjAgFw0yNjExMzAx
ODE0MDVaGA8yMTI2MTEwNjE4MTQwNVowJDEiMCAGA1UEAwwZY29udGFpbmVyLWNh
bmFyeS1zdGFuZC1pbjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABOeKBTJol7Os
mWIjwpa133XuWSOfYzATdS9OnjfoqkEHpHUCU2tgq0U90K1MP8/ppvCaZXIejwZ5
K8Q7FecPG+OjUzBRMB0GA1UdDgQWBBSCSXcQtW9ltp2adRjo2wUwz7fGxDAfBgNV
HSMEGDAWgBSCSXcQtW9ltp2adRjo2wUwz7fGxDAPBgNVHRMBAf8EBTADAQH/MAoG
CCqGSM49BAMCA0cAMEQCIAFS/YSxVMlZY4KdgBJNoOQ1NNU+QU7oZcNYvgNHga6Z
AiA5GrqIHCl5RwbKvE/USUCyqNn1dDNDygi58yHGksVsgg==
-----END CERTIFICATE-----
`;

;// CONCATENATED MODULE: ./src/pod/read/place.ts
const rootPlace = { text: '', path: [] };
function below(place, ...names) {
    return names.reduce(({ text, path }, name) => ({
        text: text === '' ? name : `${text}.${name}`,
        path: [...path, name],
    }), place);
}
function item({ text, path }, index) {
    return { text: `${text}[${index}]`, path: [...path, index] };
}
/** An entry of a mapping whose keys are free, such as a resource's name. */
function entry({ text, path }, key) {
    return { text: `${text}[${shortened(key)}]`, path: [...path, key] };
}
/** Told by the API server under another name than it is written. */
function alias(told, written) {
    return { text: told.text, path: written.path };
}
function required(place, detail = '') {
    return refusal(place, 'Required value', detail);
}
function invalid(place, value, detail) {
    return refusal(place, `Invalid value: ${shown(value)}`, detail);
}
function duplicate(place, value) {
    return refusal(place, `Duplicate value: ${shown(value)}`, '');
}
function notFound(place, value, detail = '') {
    return refusal(place, `Not found: ${shown(value)}`, detail);
}
function forbidden(place, detail) {
    return refusal(place, 'Forbidden', detail);
}
function place_unsupported(place, value, supported) {
    const list = supported.map((word) => JSON.stringify(word)).join(', ');
    return refusal(place, `Unsupported value: ${shown(value)}`, `supported values: ${list}`);
}
function tooLong(place, most) {
    return refusal(place, 'Too long', `may not be more than ${most} bytes`);
}
function tooMany(place, count, most) {
    return refusal(place, `Too many: ${count}`, `must have at most ${most} items`);
}
/** One refusal for each thing that is wrong with a value. */
function invalidFor(place, value, details) {
    return details.map((detail) => invalid(place, value, detail));
}
/** Unless the value is one of those; an empty one stands for the default. */
function oneOf(place, value, supported) {
    const isFine = value === undefined || value === '' || supported.includes(value);
    return isFine ? [] : [place_unsupported(place, value, supported)];
}
function refusal({ text, path }, kind, detail) {
    return { message: `${text}: ${kind}${detail === '' ? '' : `: ${detail}`}`, at: path };
}
const longest = 1024;
/** As JSON, with nothing in it that a terminal would act on. */
function shown(value) {
    const text = JSON.stringify(value, (_key, part) => typeof part === 'bigint' ? Number(part) : part);
    return shortened(text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escaped));
}
function shortened(text) {
    return text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
}
function escaped(character) {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/pod/read/names.ts
/**
 * What Kubernetes lets names be, in the words that its API server has for what they are not
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/). Each answers with
 * everything that is wrong; nothing for a name that is right.
 */
const label = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const subdomain = `${label}(\\.${label})*`;
const labelWithUnderscore = '_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?';
const qualified = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';
function labelFaults(value) {
    const faults = names_tooLong(value, 63);
    if (matches(value, label))
        return faults;
    if (matches(value, subdomain))
        return [...faults, 'must not contain dots'];
    const words = "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character";
    return [...faults, expected(words, label, 'my-name', '123-abc')];
}
function subdomainFaults(value, unit = 'characters') {
    const words = "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character";
    return [
        ...names_tooLong(value, 253, unit),
        ...(matches(value, subdomain) ? [] : [expected(words, subdomain, 'example.com')]),
    ];
}
/** As a search path of a resolver may be. */
function searchPathFaults(value) {
    const pattern = `${labelWithUnderscore}(\\.${labelWithUnderscore})*`;
    const words = "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with an alphanumeric character";
    return [
        ...names_tooLong(value, 253),
        ...(matches(value, pattern) ? [] : [expected(words, pattern, 'example.com')]),
    ];
}
/** Of a label, an annotation, a resource or a condition: `example.com/name`, or a name alone. */
function qualifiedNameFaults(value) {
    const words = "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
    const form = expected(words, qualified, 'MyName', 'my.name', '123-abc');
    const parts = value.split('/');
    if (parts.length > 2) {
        return [
            `a valid label key ${form} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`,
        ];
    }
    const name = parts.at(-1) ?? '';
    const faults = parts.length === 2 ? prefixFaults(parts[0] ?? '') : [];
    if (name === '')
        faults.push('name part must be non-empty');
    else
        faults.push(...names_tooLong(name, 63, 'bytes').map((fault) => `name part ${fault}`));
    if (!matches(name, qualified))
        faults.push(`name part ${form}`);
    return faults;
}
function prefixFaults(prefix) {
    if (prefix === '')
        return ['prefix part must be non-empty'];
    return subdomainFaults(prefix, 'bytes').map((fault) => `prefix part ${fault}`);
}
function labelValueFaults(value) {
    const pattern = `(${qualified})?`;
    const words = "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
    return [
        ...names_tooLong(value, 63, 'bytes'),
        ...(matches(value, pattern) ? [] : [expected(words, pattern, 'MyValue', 'my_value', '12345')]),
    ];
}
function portNameFaults(value) {
    const faults = [...names_tooLong(value, 15)];
    if (!/^[-a-z0-9]+$/.test(value)) {
        faults.push('must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)');
    }
    if (!/[a-z]/.test(value))
        faults.push('must contain at least one letter (a-z)');
    if (value.includes('--'))
        faults.push('must not contain consecutive hyphens');
    if (value.startsWith('-') || value.endsWith('-')) {
        faults.push('must not begin or end with a hyphen');
    }
    return faults;
}
function variableNameFaults(value) {
    if (value === '')
        return ['environment variable name must be non-empty'];
    if (/^[\x20-<>-~]*$/.test(value))
        return [];
    return [
        "a valid environment variable name must consist only of printable ASCII characters other than '='",
    ];
}
/** Of a ConfigMap or a Secret. */
function dataKeyFaults(value) {
    const pattern = '[-._a-zA-Z0-9]+';
    const words = "a valid config key must consist of alphanumeric characters, '-', '_' or '.'";
    return [
        ...names_tooLong(value, 253),
        ...(matches(value, pattern)
            ? []
            : [expected(words, pattern, 'key.name', 'KEY_NAME', 'key-name')]),
        ...parentFaults(value),
    ];
}
function parentFaults(value) {
    if (value === '.' || value === '..')
        return [`must not be '${value}'`];
    return value.startsWith('..') ? ["must not start with '..'"] : [];
}
function headerNameFaults(value) {
    const pattern = '[-A-Za-z0-9]+';
    const words = "a valid HTTP header must consist of alphanumeric characters or '-'";
    return matches(value, pattern) ? [] : [expected(words, pattern, 'X-Header-Name')];
}
function rangeFaults(value, least, most) {
    const isInside = value >= least && value <= most;
    return isInside ? [] : [`must be between ${least} and ${most}, inclusive`];
}
function names_tooLong(value, most, unit = 'characters') {
    return Buffer.byteLength(value) > most ? [`must be no more than ${most} ${unit}`] : [];
}
function matches(value, pattern) {
    return new RegExp(`^(?:${pattern})$`).test(value);
}
function expected(words, pattern, ...examples) {
    const quoted = examples.map((example) => `'${example}', `).join(' or ');
    return `${words} (e.g. ${quoted}regex used for validation is '${pattern}')`;
}

;// CONCATENATED MODULE: ./src/pod/read/check-actions.ts
/** Probes, hooks and what they do (https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/). */


const negative = 'must be greater than or equal to 0';
function checkProbes(container, at) {
    const { livenessProbe, readinessProbe, startupProbe } = container;
    return [
        ...checkProbe(livenessProbe, below(at, 'livenessProbe'), 'once'),
        ...checkProbe(readinessProbe, below(at, 'readinessProbe'), 'readiness'),
        ...checkProbe(startupProbe, below(at, 'startupProbe'), 'once'),
    ];
}
function checkProbe(probe, at, role) {
    if (probe === undefined)
        return [];
    const grace = probe.terminationGracePeriodSeconds;
    const gracePlace = below(at, 'terminationGracePeriodSeconds');
    const refusals = [...checkHandler(probe, at, 0), ...numbersOf(probe, at)];
    if (grace !== undefined && grace <= 0) {
        refusals.push(invalid(gracePlace, grace, 'must be greater than 0'));
    }
    if (role === 'readiness' && grace !== undefined) {
        refusals.push(invalid(gracePlace, grace, 'must not be set for readinessProbes'));
    }
    const successes = probe.successThreshold ?? 0;
    if (role === 'once' && ![0, 1].includes(successes)) {
        refusals.push(invalid(below(at, 'successThreshold'), successes, 'must be 1'));
    }
    return refusals;
}
function numbersOf(probe, at) {
    const names = [
        ...['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds'],
        ...['successThreshold', 'failureThreshold'],
    ];
    return names.flatMap((name) => {
        const value = probe[name] ?? 0;
        return value < 0 ? [invalid(below(at, name), value, negative)] : [];
    });
}
function checkLifecycle(container, at, { grace, system }) {
    const { lifecycle } = container;
    if (lifecycle === undefined)
        return [];
    const { postStart, preStop, stopSignal } = lifecycle;
    const place = below(at, 'lifecycle');
    return [
        ...(postStart === undefined ? [] : checkHandler(postStart, below(place, 'postStart'), grace)),
        ...(preStop === undefined ? [] : checkHandler(preStop, below(place, 'preStop'), grace)),
        ...(stopSignal === undefined
            ? []
            : checkSignal(stopSignal, below(place, 'stopSignal'), system)),
    ];
}
const handlerNames = ['exec', 'httpGet', 'tcpSocket', 'grpc', 'sleep'];
/** The first handler is looked into; others beside it are one too many. */
function checkHandler(handlers, at, grace) {
    const [first, ...more] = handlerNames.filter((name) => handlers[name] !== undefined);
    if (first === undefined)
        return [required(at, 'must specify a handler type')];
    return [
        ...checks[first](handlers, below(at, first), grace),
        ...more.map((name) => forbidden(below(at, name), 'may not specify more than 1 handler type')),
    ];
}
const checks = {
    exec: ({ exec }, at) => (exec?.command ?? []).length > 0 ? [] : [required(below(at, 'command'))],
    httpGet: ({ httpGet = {} }, at) => checkHttpGet(httpGet, at),
    tcpSocket: ({ tcpSocket }, at) => checkPort(tcpSocket?.port ?? 0, below(at, 'port')),
    grpc: ({ grpc }, at) => [
        ...checkPort(grpc?.port ?? 0, below(at, 'port')),
        ...oneOf(below(at, 'mode'), grpc?.mode, ['Plaintext', 'TLS']),
    ],
    sleep: ({ sleep }, at, grace) => checkSleep(sleep?.seconds ?? 0, at, grace),
};
function checkHttpGet(action, at) {
    const headers = action.httpHeaders ?? [];
    return [
        ...checkPort(action.port ?? 0, below(at, 'port')),
        ...oneOf(below(at, 'scheme'), action.scheme, ['HTTP', 'HTTPS']),
        ...headers.flatMap(({ name = '' }, index) => {
            const { path } = below(at, 'httpHeaders');
            const place = { ...below(at, 'httpHeaders'), path: [...path, index, 'name'] };
            return invalidFor(place, name, headerNameFaults(name));
        }),
        ...oneOf(below(at, 'protocol'), action.protocol, ['HTTP1', 'HTTP2']),
    ];
}
/** A number, or a name that a port may have. */
function checkPort(port, at) {
    const faults = typeof port === 'number' ? rangeFaults(port, 1, 65_535) : portNameFaults(port);
    return invalidFor(at, port, faults);
}
function checkSleep(seconds, at, grace) {
    if (seconds >= 0 && seconds <= grace)
        return [];
    const detail = `must be non-negative and less than terminationGracePeriodSeconds (${grace})`;
    return [invalid({ ...at, path: [...at.path, 'seconds'] }, seconds, detail)];
}
function checkSignal(signal, at, system) {
    if (system === null) {
        return [forbidden(at, 'may not be set for containers with empty `spec.os.name`')];
    }
    const supported = system === 'windows' ? ['SIGKILL', 'SIGTERM'] : linuxSignals;
    const isKnown = !['linux', 'windows'].includes(system) || supported.includes(signal);
    return isKnown ? [] : [place_unsupported(at, signal, supported)];
}
const numbered = (name, most) => Array.from({ length: most }, (_, index) => `${name}${index + 1}`);
const linuxSignals = [
    ...['ABRT', 'ALRM', 'BUS', 'CHLD', 'CLD', 'CONT', 'FPE', 'HUP', 'ILL', 'INT', 'IO', 'IOT'],
    ...['KILL', 'PIPE', 'POLL', 'PROF', 'PWR', 'QUIT', 'SEGV', 'STKFLT', 'STOP', 'SYS', 'TERM'],
    ...['TRAP', 'TSTP', 'TTIN', 'TTOU', 'URG', 'USR1', 'USR2', 'VTALRM', 'WINCH', 'XCPU', 'XFSZ'],
    ...['RTMIN', 'RTMAX', ...numbered('RTMIN+', 15), ...numbered('RTMAX-', 14)],
]
    .map((name) => `SIG${name}`)
    .sort();

// EXTERNAL MODULE: ./src/quantity.ts
var src_quantity = __webpack_require__(20226);
;// CONCATENATED MODULE: ./src/pod/read/check-paths.ts

/** No part of it leads up. */
function checkNoWayUp(path, at) {
    return path.split('/').includes('..') ? [invalid(at, path, "must not contain '..'")] : [];
}
/** Below wherever it is taken from. */
function checkDescending(path, at) {
    return [
        ...(path.startsWith('/') ? [invalid(at, path, 'must be a relative path')] : []),
        ...checkNoWayUp(path, at),
    ];
}
/** Names with two dots in front are kubelet's own in the volumes that it writes. */
function checkFilePath(path, at) {
    const isReserved = path.startsWith('..') && !path.startsWith('../');
    return [
        ...checkDescending(path, at),
        ...(isReserved ? [invalid(at, path, "must not start with '..'")] : []),
    ];
}

;// CONCATENATED MODULE: ./src/pod/read/check-env.ts
/** Environment variables and what they are taken from. */




function checkVariables(container, at) {
    const { env = [], envFrom = [] } = container;
    return [
        ...env.flatMap((variable, index) => checkVariable(variable, item(below(at, 'env'), index))),
        ...checkSources(envFrom, below(at, 'envFrom')),
    ];
}
function checkVariable(variable, at) {
    const { name = '', value = '', valueFrom } = variable;
    const namePlace = below(at, 'name');
    const named = name === '' ? [required(namePlace)] : invalidFor(namePlace, name, variableNameFaults(name));
    if (valueFrom === undefined)
        return named;
    return [...named, ...checkValueFrom(valueFrom, value, below(at, 'valueFrom'))];
}
const valueKinds = [
    ...['fieldRef', 'resourceFieldRef', 'configMapKeyRef', 'secretKeyRef', 'fileKeyRef'],
];
function checkValueFrom(from, value, at) {
    const kinds = valueKinds.filter((kind) => from[kind] !== undefined);
    const refusals = kinds.flatMap((kind) => checkReference(kind, from, below(at, kind)));
    if (kinds.length === 0) {
        const names = '`fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`';
        return [...refusals, invalid(at, '', `must specify one of: ${names}`)];
    }
    if (value !== '') {
        return [...refusals, invalid(at, '', 'may not be specified when `value` is not empty')];
    }
    if (kinds.length === 1)
        return refusals;
    return [...refusals, invalid(at, '', 'may not have more than one field specified at a time')];
}
function checkReference(kind, from, at) {
    switch (kind) {
        case 'fieldRef':
            return checkFieldReference(from.fieldRef ?? {}, at, variableFields);
        case 'resourceFieldRef':
            return checkResourceReference(from.resourceFieldRef ?? {}, at, 'variable');
        case 'configMapKeyRef':
        case 'secretKeyRef':
            return checkKeyReference(from[kind] ?? {}, at);
        case 'fileKeyRef':
            return checkFileReference(from.fileKeyRef ?? {}, at);
    }
}
function checkKeyReference({ name = '', key = '', }, at) {
    const keyPlace = below(at, 'key');
    return [
        ...invalidFor(below(at, 'name'), name, subdomainFaults(name)),
        ...(key === '' ? [required(keyPlace)] : invalidFor(keyPlace, key, dataKeyFaults(key))),
    ];
}
function checkFileReference({ key = '', volumeName = '', path = '' }, at) {
    const [keyPlace, volumePlace, pathPlace] = [
        below(at, 'key'),
        below(at, 'volumeName'),
        below(at, 'path'),
    ];
    return [
        ...(key === '' ? [required(keyPlace)] : invalidFor(keyPlace, key, variableNameFaults(key))),
        ...(volumeName === ''
            ? [required(volumePlace)]
            : invalidFor(volumePlace, volumeName, labelFaults(volumeName))),
        ...(path === '' ? [required(pathPlace)] : checkNoWayUp(path, pathPlace)),
    ];
}
function checkSources(sources, at) {
    return sources.flatMap(({ prefix = '', configMapRef, secretRef }, index) => {
        const place = item(at, index);
        const refs = [
            ...(configMapRef === undefined ? [] : [['configMapRef', configMapRef]]),
            ...(secretRef === undefined ? [] : [['secretRef', secretRef]]),
        ];
        const whole = { text: at.text, path: place.path };
        return [
            ...(prefix === ''
                ? []
                : invalidFor(below(place, 'prefix'), prefix, variableNameFaults(prefix))),
            ...refs.flatMap(([kind, { name = '' }]) => checkObjectName(name, below(place, kind, 'name'))),
            ...(refs.length === 0
                ? [invalid(whole, '', 'must specify one of: `configMapRef` or `secretRef`')]
                : []),
            ...(refs.length > 1
                ? [invalid(whole, '', 'may not have more than one field specified at a time')]
                : []),
        ];
    });
}
/** A prefix of a name is let pass as well here, with a dash at its end. */
function checkObjectName(name, at) {
    if (name === '')
        return [required(at)];
    const whole = /[^-]-$/.test(name) ? `${name.slice(0, -1)}a` : name;
    return invalidFor(at, name, subdomainFaults(whole));
}
const variableFields = [
    ...['metadata.name', 'metadata.namespace', 'metadata.uid', 'spec.nodeName'],
    ...['spec.serviceAccountName', 'status.hostIP', 'status.hostIPs', 'status.podIP'],
    ...['status.podIPs'],
];
const fileFields = [
    ...['metadata.annotations', 'metadata.labels', 'metadata.name', 'metadata.namespace'],
    ...['metadata.uid'],
];
/** What the API server knows by such a path, whether it may stand here or not. */
const knownFields = [
    ...[...variableFields, ...fileFields],
    ...['spec.restartPolicy', 'spec.schedulerName', 'status.phase'],
];
/** Of a file of a downwardAPI volume. */
function checkFileField(reference, at) {
    return checkFieldReference(reference, at, fileFields);
}
function checkFieldReference({ apiVersion = '', fieldPath = '' }, at, supported) {
    const place = below(at, 'fieldPath');
    if (fieldPath === '')
        return [required(place)];
    const failed = (why) => [invalid(place, fieldPath, `error converting fieldPath: ${why}`)];
    if (apiVersion !== '' && apiVersion !== 'v1') {
        return failed(`unsupported pod version: ${apiVersion}`);
    }
    const [, name = '', subscript] = /^(.+?)\['(.*)'\]$/s.exec(fieldPath) ?? [];
    if (subscript !== undefined) {
        if (name === 'metadata.annotations') {
            const lower = subscript.toLowerCase();
            return invalidFor(at, lower, qualifiedNameFaults(lower));
        }
        if (name === 'metadata.labels')
            return invalidFor(at, subscript, qualifiedNameFaults(subscript));
        return failed(`field label does not support subscript: ${fieldPath}`);
    }
    // The name that older clients know it by.
    const path = fieldPath === 'spec.host' ? 'spec.nodeName' : fieldPath;
    if (!knownFields.includes(path))
        return failed(`field label not supported: ${path}`);
    return supported.includes(path) ? [] : [place_unsupported(place, path, supported)];
}
const resourceFields = ['cpu', 'ephemeral-storage', 'memory']
    .flatMap((name) => [`limits.${name}`, `requests.${name}`])
    .sort();
const byteDivisors = [
    '1',
    ...['k', 'M', 'G', 'T', 'P', 'E', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((unit) => `1${unit}`),
];
function checkResourceReference({ containerName = '', resource = '', divisor }, at, role) {
    const place = below(at, 'resource');
    const isHuge = /^(?:limits|requests)\.hugepages-/.test(resource);
    const refusals = [];
    if (role === 'file' && containerName === '')
        refusals.push(required(below(at, 'containerName')));
    else if (resource === '')
        refusals.push(required(place));
    else if (!isHuge && !resourceFields.includes(resource)) {
        refusals.push(place_unsupported(place, resource, resourceFields));
    }
    const kind = isHuge ? 'hugepages' : resource.replace(/^(?:limits|requests)\./, '');
    const isRight = divisor === undefined || divisor.milli === 0n;
    return isRight
        ? refusals
        : [...refusals, ...checkDivisor((0,src_quantity/* canonicalText */.A4)(divisor), kind, resource, at)];
}
function checkDivisor(divisor, kind, resource, at) {
    const rules = {
        cpu: ['the cpu resource', ['1m', '1']],
        memory: ['the memory resource', byteDivisors],
        'ephemeral-storage': ['the local ephemeral storage resource', byteDivisors],
        hugepages: ['the hugepages resource', byteDivisors],
    };
    const [words, divisors] = rules[kind] ?? ['', [divisor]];
    if (divisors.includes(divisor))
        return [];
    const list = kind === 'cpu' ? '1m and 1' : divisors.join(', ');
    const detail = `only divisor's values ${list} are supported with ${words}`;
    return [invalid(below(at, 'divisor'), resource, detail)];
}

;// CONCATENATED MODULE: ./src/pod/read/check-mounts.ts
/** Where a container mounts its volumes. */


function checkMounts(container, at, volumes) {
    const { volumeMounts = [], volumeDevices = [] } = container;
    const seen = new Set();
    const place = below(at, 'volumeMounts');
    return [
        ...volumeMounts.flatMap((mount, index) => {
            const { mountPath = '' } = mount;
            const isTaken = seen.has(mountPath);
            seen.add(mountPath);
            return [
                ...checkMount(mount, item(place, index), volumes, isTaken),
                ...checkDevicesBeside(mount, volumeDevices, item(place, index)),
                ...checkParts(mount, place, index),
                ...checkPropagation(mount, place, index, container),
            ];
        }),
        ...checkDevices(container, below(at, 'volumeDevices'), volumes),
    ];
}
function checkMount({ name = '', mountPath = '' }, at, volumes, isTaken) {
    const place = below(at, 'mountPath');
    return [
        ...(name === '' ? [required(below(at, 'name'))] : []),
        ...(volumes.has(name) ? [] : [notFound(below(at, 'name'), name)]),
        ...(mountPath === '' ? [required(place)] : []),
        ...(isTaken ? [invalid(place, mountPath, 'must be unique')] : []),
    ];
}
function checkDevicesBeside({ name = '', mountPath = '' }, devices, at) {
    const path = 'must not already exist as a path in volumeDevices';
    return [
        ...(devices.some((device) => device.name === name)
            ? [invalid(below(at, 'name'), name, 'must not already exist in volumeDevices')]
            : []),
        ...(devices.some(({ devicePath }) => devicePath === mountPath)
            ? [invalid(below(at, 'mountPath'), mountPath, path)]
            : []),
    ];
}
/** These are told by the list's name, without the index. */
function withoutIndex(place, index, name) {
    return alias(below(place, name), below(item(place, index), name));
}
function checkParts({ subPath = '', subPathExpr = '' }, at, index) {
    const both = 'subPathExpr and subPath are mutually exclusive';
    return [
        ...(subPath === '' ? [] : checkDescending(subPath, withoutIndex(at, index, 'subPath'))),
        ...(subPathExpr !== '' && subPath !== ''
            ? [invalid(below(item(at, index), 'subPathExpr'), subPathExpr, both)]
            : []),
        ...(subPathExpr === ''
            ? []
            : checkDescending(subPathExpr, withoutIndex(at, index, 'subPathExpr'))),
    ];
}
function checkPropagation(mount, at, index, { securityContext }) {
    const { mountPropagation, readOnly = false, recursiveReadOnly } = mount;
    const [propagation, recursive] = [
        withoutIndex(at, index, 'mountPropagation'),
        withoutIndex(at, index, 'recursiveReadOnly'),
    ];
    const needsPrivileges = mountPropagation === 'Bidirectional' && securityContext?.privileged !== true;
    const isRecursive = ['Enabled', 'IfPossible'].includes(recursiveReadOnly ?? '');
    const spreads = !['None', undefined].includes(mountPropagation);
    const privileges = 'Bidirectional mount propagation is available only to privileged containers';
    return [
        ...oneOf(propagation, mountPropagation, ['Bidirectional', 'HostToContainer', 'None']),
        ...(needsPrivileges ? [forbidden(propagation, privileges)] : []),
        ...oneOf(recursive, recursiveReadOnly, ['Disabled', 'Enabled', 'IfPossible']),
        ...(isRecursive && !readOnly
            ? [forbidden(recursive, 'may only be specified when readOnly is true')]
            : []),
        ...(isRecursive && spreads
            ? [
                forbidden(recursive, 'may only be specified when mountPropagation is None or not specified'),
            ]
            : []),
    ];
}
function checkDevices({ volumeDevices = [], volumeMounts = [] }, at, volumes) {
    return volumeDevices.flatMap(({ name = '', devicePath = '' }, index) => {
        const before = volumeDevices.slice(0, index);
        const [namePlace, pathPlace] = [
            below(item(at, index), 'name'),
            below(item(at, index), 'devicePath'),
        ];
        const known = volumes.get(name);
        const block = 'can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode';
        const isUp = devicePath !== '' && checkNoWayUp(devicePath, pathPlace).length > 0;
        const mounted = (test) => volumeMounts.some(test);
        return [
            ...(name === '' ? [required(namePlace)] : []),
            ...(name !== '' && before.some((device) => device.name === name)
                ? [invalid(namePlace, name, 'must be unique')]
                : []),
            ...(known === false ? [invalid(namePlace, name, block)] : []),
            ...(known === undefined ? [notFound(namePlace, name)] : []),
            ...(devicePath === '' ? [required(pathPlace)] : []),
            ...(before.some((device) => (device.devicePath ?? '') === devicePath)
                ? [invalid(pathPlace, devicePath, 'must be unique')]
                : []),
            ...(isUp ? [invalid(pathPlace, devicePath, "can not contain backsteps ('..')")] : []),
            ...(mounted((mount) => mount.name === name)
                ? [invalid(namePlace, name, 'must not already exist in volumeMounts')]
                : []),
            ...(mounted(({ mountPath }) => mountPath === devicePath)
                ? [invalid(pathPlace, devicePath, 'must not already exist as a path in volumeMounts')]
                : []),
        ];
    });
}

;// CONCATENATED MODULE: ./src/pod/read/check-ports.ts
/** Ports of containers, and of the machine under them. */


function checkPorts({ ports = [] }, at) {
    const names = new Set();
    return ports.flatMap((port, index) => {
        const place = item(below(at, 'ports'), index);
        return [
            ...checkName(port, below(place, 'name'), names),
            ...checkNumber(port.containerPort ?? 0, below(place, 'containerPort'), 'needed'),
            ...checkNumber(port.hostPort ?? 0, below(place, 'hostPort'), 'optional'),
            ...oneOf(below(place, 'protocol'), port.protocol, ['SCTP', 'TCP', 'UDP']),
        ];
    });
}
function checkName({ name = '' }, at, names) {
    if (name === '')
        return [];
    const faults = portNameFaults(name);
    if (faults.length > 0)
        return invalidFor(at, name, faults);
    if (names.has(name))
        return [duplicate(at, name)];
    names.add(name);
    return [];
}
function checkNumber(number, at, role) {
    if (number === 0)
        return role === 'needed' ? [required(at)] : [];
    return invalidFor(at, number, rangeFaults(number, 1, 65_535));
}
/** @param index where the one container stands in its list, which the API server does not tell */
function checkHostPorts(containers, at, index = 0) {
    const taken = new Set();
    return containers.flatMap(({ ports = [] }, position) => ports.flatMap(({ hostPort = 0, hostIP = '', protocol = '' }, number) => {
        if (hostPort === 0)
            return [];
        const key = `${protocol === '' ? 'TCP' : protocol}/${hostIP}/${hostPort}`;
        const isTaken = taken.has(key);
        taken.add(key);
        const told = below(item(below(item(at, position), 'ports'), number), 'hostPort');
        const path = [...at.path, position + index, 'ports', number, 'hostPort'];
        return isTaken ? [duplicate({ text: told.text, path }, key)] : [];
    }));
}
/** On the machine's own network a port is the machine's. */
function checkHostNetworkPorts({ hostNetwork = false, containers = [] }, at) {
    if (!hostNetwork)
        return [];
    return containers.flatMap(({ ports = [] }, position) => ports.flatMap(({ hostPort = 0, containerPort = 0 }, index) => {
        if (hostPort === 0 || hostPort === containerPort)
            return [];
        const container = item(below(at, 'containers'), position);
        const place = below(item(below(container, 'ports'), index), 'hostPort');
        return [invalid(place, hostPort, 'must match `containerPort` when `hostNetwork` is true')];
    }));
}

;// CONCATENATED MODULE: ./src/pod/read/check-resources.ts
/** Limits and requests (https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/). */



function checkContainerResources({ resources }, at, claims) {
    const place = below(at, 'resources');
    if (resources === undefined)
        return [];
    return [
        ...checkAmounts(resources, place, checkContainerResource),
        ...checkClaims(resources.claims ?? [], claims, below(place, 'claims')),
    ];
}
/** Of the Pod as a whole: at least what its containers ask for. */
function checkPodResources(resources, containers, at, known) {
    const claims = below(at, 'claims');
    return [
        ...(resources.claims === undefined
            ? []
            : [
                forbidden(claims, 'claims may not be set for Resources at pod-level'),
                ...checkClaims(resources.claims, known, claims),
            ]),
        ...checkAmounts(resources, at, checkPodResource),
        ...checkRequestsOf(containers, resources.requests ?? {}, below(at, 'requests')),
        ...checkLimitsOf(containers, resources.limits ?? {}, at),
    ];
}
function checkAmounts({ limits = {}, requests = {} }, at, checkName) {
    const [limitsPlace, requestsPlace] = [below(at, 'limits'), below(at, 'requests')];
    const names = [...Object.keys(limits), ...Object.keys(requests)];
    const hasHuge = names.some(isHugePages);
    const hasOrdinary = names.some((name) => ['cpu', 'memory'].includes(name));
    return [
        ...checkEach(limits, limitsPlace, checkName),
        ...checkEach(requests, requestsPlace, checkName),
        ...Object.entries(requests).flatMap(([name, request]) => checkAgainstLimit(name, request, limits[name], requestsPlace, limitsPlace)),
        ...(hasHuge && !hasOrdinary ? [forbidden(at, 'HugePages require cpu or memory')] : []),
    ];
}
function checkEach(amounts, at, checkName) {
    return Object.entries(amounts).flatMap(([name, quantity]) => {
        const place = entry(at, name);
        return [
            ...checkName(name, place),
            ...(quantity.milli < 0n
                ? [invalid(place, (0,src_quantity/* canonicalText */.A4)(quantity), 'must be greater than or equal to 0')]
                : []),
            ...(isExtended(name) && quantity.milli % 1000n !== 0n
                ? [invalid(place, (0,src_quantity/* canonicalText */.A4)(quantity), 'must be an integer')]
                : []),
            ...checkPages(name, quantity, place),
        ];
    });
}
function checkPages(name, quantity, at) {
    if (!isHugePages(name))
        return [];
    const page = (0,src_quantity/* parseQuantity */.Lf)(name.slice('hugepages-'.length));
    const isWhole = page !== null && page.milli > 0n && page.milli % 1000n === 0n;
    if (isWhole && quantity.milli % page.milli === 0n)
        return [];
    const detail = `${(0,src_quantity/* canonicalText */.A4)(quantity)} is not positive integer multiple of ${name}`;
    return [invalid(at, (0,src_quantity/* canonicalText */.A4)(quantity), detail)];
}
function checkAgainstLimit(name, request, limit, requests, limits) {
    const mayDiffer = isNative(name) && !isHugePages(name);
    const place = { text: requests.text, path: [...requests.path, name] };
    if (limit === undefined) {
        if (mayDiffer)
            return [];
        return [required(limits, 'Limit must be set for non overcommitable resources')];
    }
    if (!mayDiffer && request.milli !== limit.milli) {
        return [
            invalid(place, (0,src_quantity/* canonicalText */.A4)(request), `must be equal to ${name} limit of ${(0,src_quantity/* canonicalText */.A4)(limit)}`),
        ];
    }
    if (request.milli <= limit.milli)
        return [];
    const detail = `must be less than or equal to ${name} limit of ${(0,src_quantity/* canonicalText */.A4)(limit)}`;
    return [invalid(place, (0,src_quantity/* canonicalText */.A4)(request), detail)];
}
const containerResources = ['cpu', 'memory', 'ephemeral-storage'];
/** What a quota knows without a domain of its own. */
const standardResources = [
    ...containerResources,
    ...containerResources.flatMap((name) => [`requests.${name}`, `limits.${name}`]),
    ...['pods', 'resourcequotas', 'services', 'replicationcontrollers', 'secrets', 'configmaps'],
    ...['persistentvolumeclaims', 'storage', 'requests.storage', 'services.nodeports'],
    ...['services.loadbalancers'],
];
function checkResourceName(name, at) {
    const faults = qualifiedNameFaults(name);
    if (faults.length > 0)
        return invalidFor(at, name, faults);
    const isKnown = name.includes('/') ||
        standardResources.includes(name) ||
        isHugePages(name) ||
        name.startsWith('requests.hugepages-');
    return isKnown ? [] : [invalid(at, name, 'must be a standard resource type or fully qualified')];
}
function checkContainerResource(name, at) {
    const refusals = checkResourceName(name, at);
    if (!name.includes('/')) {
        if (containerResources.includes(name) || isHugePages(name))
            return refusals;
        return [...refusals, invalid(at, name, 'must be a standard resource for containers')];
    }
    if (isNative(name) || isExtended(name))
        return refusals;
    return [...refusals, invalid(at, name, "doesn't follow extended resource name standard")];
}
function checkPodResource(name, at) {
    const refusals = checkResourceName(name, at);
    if (refusals.length > 0 || ['cpu', 'memory'].includes(name) || isHugePages(name))
        return refusals;
    return [place_unsupported(at, name, ['cpu', 'hugepages-', 'memory'])];
}
function isHugePages(name) {
    return name.startsWith('hugepages-');
}
function isNative(name) {
    return !name.includes('/') || name.includes('kubernetes.io/');
}
/** Such as `example.com/gpu`. */
function isExtended(name) {
    if (isNative(name) || name.startsWith('requests.'))
        return false;
    return qualifiedNameFaults(`requests.${name}`).length === 0;
}
function checkClaims(claims, known, at) {
    const seen = new Set();
    return claims.flatMap(({ name = '', request = '' }, index) => {
        const place = item(at, index);
        if (name === '')
            return [required(place)];
        const key = request === '' ? name : `${name}/${request}`;
        const isDouble = seen.has(name) || seen.has(key);
        seen.add(key);
        const names = known.length === 0 ? ' which is empty' : `: ${[...known].sort().join(', ')}`;
        return [
            ...(isDouble ? [duplicate(place, key)] : []),
            ...(request === '' ? [] : invalidFor(below(place, 'request'), request, labelFaults(request))),
            ...(known.includes(name)
                ? []
                : [notFound(place, name, `must be one of the names in pod.spec.resourceClaims${names}`)]),
        ];
    });
}
function checkRequestsOf(containers, requests, at) {
    return Object.entries(requests).flatMap(([name, whole]) => {
        const asked = containers.flatMap(({ resources }) => resources?.requests?.[name] ?? []);
        const sum = asked.reduce((total, { milli }) => total + milli, 0n);
        if (sum <= whole.milli)
            return [];
        const detail = `must be greater than or equal to aggregate container requests of ${(0,src_quantity/* canonicalText */.A4)({ text: unitOf(asked), milli: sum })}`;
        return [invalid(entry(at, name), (0,src_quantity/* canonicalText */.A4)(whole), detail)];
    });
}
function checkLimitsOf(containers, limits, at) {
    return containers.flatMap(({ resources }, index) => Object.entries(resources?.limits ?? {}).flatMap(([name, limit]) => {
        const whole = limits[name];
        if (whole === undefined || limit.milli <= whole.milli)
            return [];
        const place = {
            text: `${at.text}.containers[${index}][${name}].limits`,
            path: [...at.path.slice(0, -1), 'containers', index, 'resources', 'limits', name],
        };
        const detail = `must be less than or equal to pod limits of ${(0,src_quantity/* canonicalText */.A4)(whole)}`;
        return [invalid(place, (0,src_quantity/* canonicalText */.A4)(limit), detail)];
    }));
}
/** A sum is told in the units of its first part. */
function unitOf([first]) {
    return first?.text ?? '';
}

;// CONCATENATED MODULE: ./src/pod/read/check-security.ts
/** Security contexts (https://kubernetes.io/docs/tasks/configure-pod-container/security-context/). */



function checkContainerSecurity(security, at, { hostUsers = true, os }) {
    if (security === undefined)
        return [];
    const place = below(at, 'securityContext');
    const { procMount, privileged, allowPrivilegeEscalation: escalates, capabilities } = security;
    const conflict = (words) => invalid(place, ownForm(security), `cannot set \`allowPrivilegeEscalation\` to false and ${words}`);
    return [
        ...checkIds(security, place),
        ...oneOf(below(place, 'procMount'), procMount, ['Default', 'Unmasked']),
        ...(procMount === 'Unmasked' && hostUsers
            ? [
                invalid(below(place, 'procMount'), procMount, '`hostUsers` must be false to use `Unmasked`'),
            ]
            : []),
        ...checkSeccomp(security.seccompProfile, below(place, 'seccompProfile')),
        ...(escalates === false && privileged === true ? [conflict('`privileged` to true')] : []),
        ...(escalates === false && (capabilities?.add ?? []).includes('CAP_SYS_ADMIN')
            ? [conflict('`capabilities.Add` CAP_SYS_ADMIN')]
            : []),
        ...checkAppArmor(security.appArmorProfile, below(place, 'appArmorProfile')),
        ...checkWindows(security.windowsOptions, place, os?.name),
    ];
}
/** Of its own type, which is what the API server tells. */
function ownForm(security) {
    const plain = (name) => security[name] ?? null;
    return {
        Capabilities: capabilitiesForm(security),
        Privileged: plain('privileged'),
        SELinuxOptions: labelsForm(security),
        WindowsOptions: plain('windowsOptions'),
        RunAsUser: plain('runAsUser'),
        RunAsGroup: plain('runAsGroup'),
        RunAsNonRoot: plain('runAsNonRoot'),
        ReadOnlyRootFilesystem: plain('readOnlyRootFilesystem'),
        AllowPrivilegeEscalation: plain('allowPrivilegeEscalation'),
        ProcMount: plain('procMount'),
        SeccompProfile: profileForm(security.seccompProfile),
        AppArmorProfile: profileForm(security.appArmorProfile),
    };
}
function capabilitiesForm({ capabilities }) {
    if (capabilities === undefined)
        return null;
    return { Add: capabilities.add ?? null, Drop: capabilities.drop ?? null };
}
function labelsForm({ seLinuxOptions: labels }) {
    if (labels === undefined)
        return null;
    const part = (name) => labels[name] ?? '';
    return { User: part('user'), Role: part('role'), Type: part('type'), Level: part('level') };
}
function profileForm(profile) {
    if (profile === undefined)
        return null;
    return { Type: profile.type ?? '', LocalhostProfile: profile.localhostProfile ?? null };
}
function checkPodSecurity(spec, at) {
    const place = below(at, 'securityContext');
    const security = spec.securityContext ?? {};
    const shares = spec.shareProcessNamespace === true && spec.hostPID === true;
    const sharing = check_security_alias(below(place, 'shareProcessNamespace'), below(at, 'shareProcessNamespace'));
    return [
        ...checkIds(security, place),
        ...(security.supplementalGroups ?? []).flatMap((group, index) => {
            const groupPlace = item(below(place, 'supplementalGroups'), index);
            return invalidFor(groupPlace, group, rangeFaults(group, 0, mostId));
        }),
        ...(shares
            ? [invalid(sharing, true, 'ShareProcessNamespace and HostPID cannot both be enabled')]
            : []),
        ...checkSysctls(security, spec, below(place, 'sysctls')),
        ...oneOf(below(place, 'fsGroupChangePolicy'), security.fsGroupChangePolicy, [
            'Always',
            'OnRootMismatch',
        ]),
        ...checkSeccomp(security.seccompProfile, below(place, 'seccompProfile')),
        ...checkAppArmor(security.appArmorProfile, below(place, 'appArmorProfile')),
        ...oneOf(below(place, 'supplementalGroupsPolicy'), security.supplementalGroupsPolicy, [
            'Merge',
            'Strict',
        ]),
        ...oneOf(below(place, 'seLinuxChangePolicy'), security.seLinuxChangePolicy, ['Recursive']),
        ...checkWindows(security.windowsOptions, place, spec.os?.name),
    ];
}
function check_security_alias({ text }, { path }) {
    return { text, path };
}
const mostId = 2_147_483_647;
function checkIds(security, at) {
    return ['fsGroup', 'runAsUser', 'runAsGroup'].flatMap((name) => {
        const id = security[name];
        return id === undefined ? [] : invalidFor(below(at, name), id, rangeFaults(id, 0, mostId));
    });
}
const seccompTypes = ['Localhost', 'RuntimeDefault', 'Unconfined'];
function checkSeccomp(profile, at) {
    if (profile === undefined)
        return [];
    const { type = '', localhostProfile } = profile;
    const place = below(at, 'localhostProfile');
    const file = localhostProfile === undefined
        ? [required(place, 'must be set when seccomp type is Localhost')]
        : checkDescending(localhostProfile, place);
    const needless = [
        invalid(place, profileForm(profile), 'can only be set when seccomp type is Localhost'),
    ];
    return [
        ...(type === ''
            ? [required(below(at, 'type'), 'type is required when seccompProfile is set')]
            : oneOf(below(at, 'type'), type, seccompTypes)),
        ...(type === 'Localhost' ? file : localhostProfile === undefined ? [] : needless),
    ];
}
function checkAppArmor(profile, at) {
    if (profile === undefined)
        return [];
    const { type = '', localhostProfile } = profile;
    const [typePlace, place] = [below(at, 'type'), below(at, 'localhostProfile')];
    if (type === '')
        return [required(typePlace, 'type is required when appArmorProfile is set')];
    if (!seccompTypes.includes(type))
        return [place_unsupported(typePlace, type, seccompTypes)];
    if (type !== 'Localhost') {
        const detail = 'can only be set when AppArmor type is Localhost';
        return localhostProfile === undefined ? [] : [invalid(place, localhostProfile, detail)];
    }
    const file = localhostProfile ?? '';
    if (file.trim() === '' && file === '') {
        return [required(place, 'must be set when AppArmor type is Localhost')];
    }
    return [
        ...(file === file.trim() ? [] : [invalid(place, file, 'must not be padded with whitespace')]),
        ...(file.length > 4095 ? [tooLong(place, 4095)] : []),
    ];
}
function checkWindows(options, at, system) {
    if (options === undefined || system !== 'linux')
        return [];
    return [forbidden(below(at, 'windowsOptions'), 'windows options cannot be set for a linux pod')];
}
const sysctlPattern = '([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?';
function checkSysctls({ sysctls = [] }, spec, at) {
    const seen = new Set();
    return sysctls.flatMap(({ name = '' }, index) => {
        const place = below(item(at, index), 'name');
        const isDouble = seen.has(name);
        seen.add(name);
        const host = checkHostSysctl(name, place, spec);
        if (name === '')
            return [required(place), ...host];
        if (name.length > 253 || !new RegExp(`^${sysctlPattern}$`).test(name)) {
            const detail = `must have at most 253 characters and match regex ^${sysctlPattern}$`;
            return [invalid(place, name, detail), ...host];
        }
        return [...(isDouble ? [duplicate(place, name)] : []), ...host];
    });
}
const ipcSysctls = /^kernel[./](?:sem|shm\w*|msg\w*)$|^fs[./]mqueue[./]/;
/** What belongs to a namespace of the host is the host's. */
function checkHostSysctl(name, at, { hostNetwork = false, hostIPC = false }) {
    if (hostNetwork && /^net[./]/.test(name)) {
        return [invalid(at, name, "may not be specified when 'hostNetwork' is true")];
    }
    if (hostIPC && ipcSysctls.test(name)) {
        return [invalid(at, name, "may not be specified when 'hostIPC' is true")];
    }
    return [];
}

;// CONCATENATED MODULE: ./src/pod/read/check-container.ts
/** One container, and the lists of them. */








function checkContainers(around, at) {
    const { containers = [] } = around.spec;
    const place = below(at, 'containers');
    if (containers.length === 0)
        return [required(place)];
    const names = new Set();
    return [
        ...containers.flatMap((container, index) => {
            const own = item(place, index);
            return [
                ...checkCommon(container, own, around),
                ...checkDouble(container, own, names),
                ...checkLifecycle(container, own, around),
                ...checkProbes(container, own),
                ...checkRestart(container, own),
            ];
        }),
        ...checkHostPorts(containers, place),
    ];
}
function checkInitContainers(around, at) {
    const { initContainers = [], containers = [] } = around.spec;
    const place = below(at, 'initContainers');
    const names = new Set(containers.map(({ name = '' }) => name));
    return initContainers.flatMap((container, index) => {
        const own = item(place, index);
        const isSidecar = container.restartPolicy === 'Always';
        return [
            ...checkCommon(container, own, around),
            ...checkInitRestart(container, own),
            ...((container.name ?? '') === '' ? [] : checkDouble(container, own, names)),
            // They run one after the other, so that only their own ports are in each other's way.
            ...checkHostPorts([container], place, index),
            ...(isSidecar
                ? [...checkLifecycle(container, own, around), ...checkProbes(container, own)]
                : checkPlainInit(container, own)),
        ];
    });
}
function checkPlainInit(container, at) {
    const names = ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'];
    return [
        ...names
            .filter((name) => container[name] !== undefined)
            .map((name) => forbidden(below(at, name), 'may not be set for init containers without restartPolicy=Always')),
        ...(container.resizePolicy ?? []).flatMap(({ restartPolicy }, index) => restartPolicy === 'RestartContainer'
            ? [
                invalid(below(item(below(at, 'resizePolicy'), index), 'restartPolicy'), restartPolicy, "must not be set to 'RestartContainer' for non-sidecar initContainers"),
            ]
            : []),
    ];
}
function checkDouble({ name = '' }, at, names) {
    const isDouble = names.has(name);
    names.add(name);
    return isDouble ? [duplicate(below(at, 'name'), name)] : [];
}
function checkCommon(container, at, { spec, volumes }) {
    const { name = '', image = '' } = container;
    const claims = (spec.resourceClaims ?? []).flatMap((claim) => claim.name ?? []);
    return [
        ...(name === ''
            ? [required(below(at, 'name'))]
            : invalidFor(below(at, 'name'), name, labelFaults(name))),
        ...(image === '' ? [required(below(at, 'image'))] : []),
        ...oneOf(below(at, 'terminationMessagePolicy'), container.terminationMessagePolicy, [
            'File',
            'FallbackToLogsOnError',
        ]),
        ...checkPorts(container, at),
        ...checkVariables(container, at),
        ...checkMounts(container, at, volumes),
        ...oneOf(below(at, 'imagePullPolicy'), container.imagePullPolicy, [
            'Always',
            'IfNotPresent',
            'Never',
        ]),
        ...checkContainerResources(container, at, claims),
        ...checkResize(container, at, spec),
        ...checkContainerSecurity(container.securityContext, at, spec),
    ];
}
function checkResize({ resizePolicy = [] }, at, { restartPolicy: podPolicy }) {
    const list = below(at, 'resizePolicy');
    return resizePolicy.flatMap(({ resourceName = '', restartPolicy = '' }, index) => {
        const place = { text: list.text, path: [...list.path, index] };
        const isDouble = resizePolicy.slice(0, index).some((one) => one.resourceName === resourceName);
        const isRestart = restartPolicy !== 'NotRequired' && podPolicy === 'Never';
        const never = "must be 'NotRequired' when pod `restartPolicy` is 'Never'";
        return [
            ...(isDouble ? [duplicate(item(list, index), resourceName)] : []),
            ...(resourceName === '' ? [required(place)] : []),
            ...oneOf(place, resourceName, ['cpu', 'memory']),
            ...(restartPolicy === '' ? [required(place)] : []),
            ...oneOf(place, restartPolicy, ['NotRequired', 'RestartContainer']),
            ...(isRestart ? [invalid(place, restartPolicy, never)] : []),
        ];
    });
}
/** https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#individual-container-restart-policy-and-rules */
function checkRestart(container, at) {
    const { restartPolicy, restartPolicyRules: rules = [] } = container;
    const place = below(at, 'restartPolicyRules');
    const isKnown = ['Always', 'Never', 'OnFailure', undefined].includes(restartPolicy);
    const policies = ['Always', 'Never', 'OnFailure'];
    const policyPlace = below(at, 'restartPolicy');
    return [
        ...(rules.length > 0 && restartPolicy === undefined
            ? [required(policyPlace, 'must specify restartPolicy when restart rules are used')]
            : []),
        ...(isKnown ? [] : [place_unsupported(policyPlace, restartPolicy ?? '', policies)]),
        ...(rules.length > 20 ? [tooMany(place, rules.length, 20)] : []),
        ...rules.flatMap((rule, index) => checkRule(rule, item(place, index))),
    ];
}
/** Rules without a policy are not looked into. */
function checkInitRestart(container, at) {
    const { restartPolicy, restartPolicyRules = [] } = container;
    const refusals = checkRestart(container, at);
    return restartPolicy === undefined && restartPolicyRules.length > 0
        ? refusals.slice(0, 1)
        : refusals;
}
const ruleActions = ['Restart', 'RestartAllContainers'];
function checkRule({ action = '', exitCodes }, at) {
    const place = below(at, 'exitCodes');
    const { operator = '', values = [] } = exitCodes ?? {};
    const operators = ['In', 'NotIn'];
    return [
        ...(ruleActions.includes(action)
            ? []
            : [place_unsupported(below(at, 'action'), action, ruleActions)]),
        ...(exitCodes === undefined ? [required(place, 'must be specified')] : []),
        ...(exitCodes === undefined || operators.includes(operator)
            ? []
            : [place_unsupported(below(place, 'operator'), operator, operators)]),
        ...(values.length > 255 ? [tooMany(below(place, 'values'), values.length, 255)] : []),
    ];
}

;// CONCATENATED MODULE: ./src/pod/read/check-scheduling.ts
/** What a scheduler would look at: it is refused as well, though nothing is scheduled here. */


function checkClaimsOfPod({ resourceClaims = [] }, at) {
    const seen = new Set();
    return resourceClaims.flatMap((claim, index) => {
        const place = item(below(at, 'resourceClaims'), index);
        const { name = '', resourceClaimName: own, resourceClaimTemplateName: template } = claim;
        const isDouble = seen.has(name);
        seen.add(name);
        const [both, none] = [
            'at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified',
            'must specify one of: `resourceClaimName`, `resourceClaimTemplateName`',
        ];
        const named = isDouble
            ? [duplicate(below(place, 'name'), name)]
            : invalidFor(below(place, 'name'), name, labelFaults(name));
        // The API server tells its own form of it.
        const told = {
            Name: name,
            ResourceClaimName: own ?? null,
            ResourceClaimTemplateName: template ?? null,
        };
        const check = (value, field) => value === undefined ? [] : invalidFor(below(place, field), value, subdomainFaults(value));
        return [
            ...(name === '' ? [required(below(place, 'name'))] : named),
            ...(own !== undefined && template !== undefined ? [invalid(place, told, both)] : []),
            ...(own === undefined && template === undefined ? [invalid(place, told, none)] : []),
            ...check(own, 'resourceClaimName'),
            ...check(template, 'resourceClaimTemplateName'),
        ];
    });
}
const effects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];
function checkTolerations({ tolerations = [] }, at) {
    return tolerations.flatMap((toleration, index) => {
        const place = item(at, index);
        const { key = '', operator = '', effect = '', tolerationSeconds } = toleration;
        const everything = 'operator must be Exists when `key` is empty, which means "match all values and all keys"';
        return [
            ...(key === '' ? [] : invalidFor(below(place, 'key'), key, qualifiedNameFaults(key))),
            ...(key === '' && operator !== 'Exists'
                ? [invalid(below(place, 'operator'), operator, everything)]
                : []),
            ...(tolerationSeconds !== undefined && effect !== 'NoExecute'
                ? [
                    invalid(below(place, 'effect'), effect, "effect must be 'NoExecute' when `tolerationSeconds` is set"),
                ]
                : []),
            ...checkOperator(toleration, below(place, 'operator')),
            ...(effect === '' || effects.includes(effect)
                ? []
                : [place_unsupported(below(place, 'effect'), effect, effects)]),
        ];
    });
}
function checkOperator({ operator = '', value = '' }, at) {
    switch (operator) {
        case '':
        case 'Equal': {
            const faults = labelValueFaults(value);
            return faults.length === 0 ? [] : [invalid(at, value, faults.join(';'))];
        }
        case 'Exists':
            return value === ''
                ? []
                : [invalid(at, value, "value must be empty when `operator` is 'Exists'")];
        case 'Lt':
        case 'Gt':
            return [place_unsupported(at, operator, ['Equal', 'Exists', 'Lt', 'Gt'])];
        default:
            return [place_unsupported(at, operator, ['Equal', 'Exists'])];
    }
}

;// CONCATENATED MODULE: ./src/pod/read/check-files.ts
/** Files that kubelet writes into volumes. */



function checkItems(items, at) {
    return (items ?? []).flatMap(({ key, path, mode }, index) => {
        const place = item(at, index);
        return [
            ...filled(key, below(place, 'key')),
            ...filled(path, below(place, 'path')),
            ...checkFilePath(path ?? '', below(place, 'path')),
            ...checkMode(mode, below(place, 'mode')),
        ];
    });
}
/** The API server names no item of such a list. */
function checkDownwardFiles(items, at) {
    return (items ?? []).flatMap((file, index) => {
        const { path: up } = item(below(at, 'items'), index);
        const place = (...names) => alias(below(at, ...names), { text: '', path: [...up, ...names] });
        const { path = '', mode, fieldRef, resourceFieldRef } = file;
        const field = fieldRef === undefined ? [] : checkFileField(fieldRef, place('fieldRef'));
        const resource = resourceFieldRef === undefined || fieldRef !== undefined
            ? []
            : checkResourceReference(resourceFieldRef, place('resourceFieldRef'), 'file');
        const both = 'fieldRef and resourceFieldRef can not be specified simultaneously';
        const count = [fieldRef, resourceFieldRef].filter((one) => one !== undefined).length;
        return [
            ...filled(path, place('path')),
            ...checkFilePath(path, place('path')),
            ...field,
            ...resource,
            ...(count === 2 ? [invalid(place(), 'resource', both)] : []),
            ...(count === 0
                ? [required(place(), 'one of fieldRef and resourceFieldRef is required')]
                : []),
            ...checkMode(mode, place('mode')),
        ];
    });
}
function checkMode(mode, at) {
    if (mode === undefined || (mode >= 0 && mode <= 0o777))
        return [];
    return [invalid(at, mode, 'must be a number between 0 and 0777 (octal), both inclusive')];
}
function filled(value, at) {
    return value === undefined || value === '' ? [required(at)] : [];
}

// EXTERNAL MODULE: ./src/decode.ts
var decode = __webpack_require__(78341);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./src/pod/read/raw.ts


/**
 * The types of what people write, before its defaults and without a judgement:
 * https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/. A null is taken for a
 * field that is not there, as Go takes it ({@link withoutNulls}); what has no field here is left aside.
 */
const raw_text = schemas/* string */.YjP();
const flag = schemas/* boolean */.zMY();
const int32 = schemas/* int */.Whr().min(-2_147_483_648).max(2_147_483_647);
const int64 = schemas/* int */.Whr();
const textMap = schemas/* record */.g1P(raw_text, raw_text);
const portReference = schemas/* union */.KCZ([int32, raw_text]);
/** A list in which everything may be left out. */
function list(of) {
    return schemas/* array */.YOg(of).optional();
}
/** An object in which everything may be left out. */
function object(shape) {
    return schemas/* object */.Ikc(shape).partial();
}
const quantityFault = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
const quantity = schemas/* union */.KCZ([raw_text, schemas/* number */.aig()]).transform((value, context) => {
    const parsed = (0,src_quantity/* parseQuantity */.Lf)(String(value).trim());
    if (parsed !== null)
        return parsed;
    context.addIssue({ code: 'custom', message: quantityFault });
    return core/* NEVER */.tm;
});
/** What is known to be there and is not looked into. */
const anything = schemas/* record */.g1P(raw_text, schemas/* unknown */.L5J());
const metadata = object({
    name: raw_text,
    generateName: raw_text,
    namespace: raw_text,
    labels: textMap,
    annotations: textMap,
});
const exec = object({ command: list(raw_text) });
const httpGet = object({
    host: raw_text,
    httpHeaders: list(object({ name: raw_text, value: raw_text })),
    path: raw_text,
    port: portReference,
    protocol: raw_text,
    scheme: raw_text,
});
const tcpSocket = object({ host: raw_text, port: portReference });
const grpc = object({ mode: raw_text, port: int32, service: raw_text });
const sleep = object({ seconds: int64 });
const probe = object({
    exec,
    failureThreshold: int32,
    grpc,
    httpGet,
    initialDelaySeconds: int32,
    periodSeconds: int32,
    successThreshold: int32,
    tcpSocket,
    terminationGracePeriodSeconds: int64,
    timeoutSeconds: int32,
});
const hook = object({ exec, httpGet, sleep, tcpSocket });
const lifecycle = object({ postStart: hook, preStop: hook, stopSignal: raw_text });
const fieldReference = object({ apiVersion: raw_text, fieldPath: raw_text });
const resourceReference = object({ containerName: raw_text, divisor: quantity, resource: raw_text });
const keyReference = object({ key: raw_text, name: raw_text, optional: flag });
const variable = object({
    name: raw_text,
    value: raw_text,
    valueFrom: object({
        configMapKeyRef: keyReference,
        fieldRef: fieldReference,
        fileKeyRef: object({ key: raw_text, optional: flag, path: raw_text, volumeName: raw_text }),
        resourceFieldRef: resourceReference,
        secretKeyRef: keyReference,
    }),
});
const variableSource = object({
    configMapRef: object({ name: raw_text, optional: flag }),
    prefix: raw_text,
    secretRef: object({ name: raw_text, optional: flag }),
});
const resources = object({
    claims: list(object({ name: raw_text, request: raw_text })),
    limits: schemas/* record */.g1P(raw_text, quantity),
    requests: schemas/* record */.g1P(raw_text, quantity),
});
const seccompProfile = object({ localhostProfile: raw_text, type: raw_text });
const containerSecurity = object({
    allowPrivilegeEscalation: flag,
    appArmorProfile: object({ localhostProfile: raw_text, type: raw_text }),
    capabilities: object({ add: list(raw_text), drop: list(raw_text) }),
    privileged: flag,
    procMount: raw_text,
    readOnlyRootFilesystem: flag,
    runAsGroup: int64,
    runAsNonRoot: flag,
    runAsUser: int64,
    seLinuxOptions: anything,
    seccompProfile,
    windowsOptions: anything,
});
const podSecurity = object({
    appArmorProfile: object({ localhostProfile: raw_text, type: raw_text }),
    fsGroup: int64,
    fsGroupChangePolicy: raw_text,
    runAsGroup: int64,
    runAsNonRoot: flag,
    runAsUser: int64,
    seLinuxChangePolicy: raw_text,
    seLinuxOptions: anything,
    seccompProfile,
    supplementalGroups: list(int64),
    supplementalGroupsPolicy: raw_text,
    sysctls: list(object({ name: raw_text, value: raw_text })),
    windowsOptions: anything,
});
const port = object({
    containerPort: int32,
    hostIP: raw_text,
    hostPort: int32,
    name: raw_text,
    protocol: raw_text,
});
const volumeMount = object({
    mountPath: raw_text,
    mountPropagation: raw_text,
    name: raw_text,
    readOnly: flag,
    recursiveReadOnly: raw_text,
    subPath: raw_text,
    subPathExpr: raw_text,
});
const restartRule = object({
    action: raw_text,
    exitCodes: object({ operator: raw_text, values: list(int32) }),
});
const container = object({
    args: list(raw_text),
    command: list(raw_text),
    env: list(variable),
    envFrom: list(variableSource),
    image: raw_text,
    imagePullPolicy: raw_text,
    lifecycle,
    livenessProbe: probe,
    name: raw_text,
    ports: list(port),
    readinessProbe: probe,
    resizePolicy: list(object({ resourceName: raw_text, restartPolicy: raw_text })),
    resources,
    restartPolicy: raw_text,
    restartPolicyRules: list(restartRule),
    securityContext: containerSecurity,
    startupProbe: probe,
    stdin: flag,
    stdinOnce: flag,
    terminationMessagePath: raw_text,
    terminationMessagePolicy: raw_text,
    tty: flag,
    volumeDevices: list(object({ devicePath: raw_text, name: raw_text })),
    volumeMounts: list(volumeMount),
    workingDir: raw_text,
});
/** The same without what is null; in a list that is an empty text, as it is for Go in a list of texts. */
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map((part) => (part === null ? '' : withoutNulls(part)));
    if (typeof value !== 'object' || value === null)
        return value;
    const filled = Object.entries(value).filter(([, part]) => part !== null);
    return Object.fromEntries(filled.map(([key, part]) => [key, withoutNulls(part)]));
}

;// CONCATENATED MODULE: ./src/pod/read/raw-volumes.ts


/** https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/volume/ */
const items = list(object({ key: raw_text, mode: int32, path: raw_text }));
const downwardFiles = list(object({
    fieldRef: fieldReference,
    mode: int32,
    path: raw_text,
    resourceFieldRef: resourceReference,
}));
const projectedSource = object({
    clusterTrustBundle: object({
        labelSelector: schemas/* record */.g1P(raw_text, schemas/* unknown */.L5J()),
        name: raw_text,
        optional: flag,
        path: raw_text,
        signerName: raw_text,
    }),
    configMap: object({ items, name: raw_text, optional: flag }),
    downwardAPI: object({ items: downwardFiles }),
    podCertificate: object({
        certificateChainPath: raw_text,
        credentialBundlePath: raw_text,
        keyPath: raw_text,
        keyType: raw_text,
        maxExpirationSeconds: int32,
        signerName: raw_text,
        userAnnotations: textMap,
    }),
    secret: object({ items, name: raw_text, optional: flag }),
    serviceAccountToken: object({ audience: raw_text, expirationSeconds: int64, path: raw_text }),
});
/** What only a driver on the node can make, and what each cannot do without. */
const driverFields = {
    awsElasticBlockStore: ['volumeID'],
    azureDisk: ['diskName', 'diskURI'],
    azureFile: ['secretName', 'shareName'],
    cephfs: ['monitors'],
    cinder: ['volumeID'],
    fc: [],
    flocker: [],
    gcePersistentDisk: ['pdName'],
    gitRepo: ['repository'],
    glusterfs: ['endpoints', 'path'],
    iscsi: ['targetPortal', 'iqn'],
    nfs: ['server', 'path'],
    photonPersistentDisk: ['pdID'],
    portworxVolume: ['volumeID'],
    quobyte: ['registry', 'volume'],
    rbd: ['monitors', 'image'],
    scaleIO: ['gateway', 'system', 'volumeName'],
    storageos: ['volumeName'],
    vsphereVolume: ['volumePath'],
};
const driver = schemas/* record */.g1P(raw_text, schemas/* unknown */.L5J());
const volume = object({
    name: raw_text,
    configMap: object({ defaultMode: int32, items, name: raw_text, optional: flag }),
    csi: object({
        driver: raw_text,
        fsType: raw_text,
        nodePublishSecretRef: object({ name: raw_text }),
        readOnly: flag,
        volumeAttributes: textMap,
    }),
    downwardAPI: object({ defaultMode: int32, items: downwardFiles }),
    emptyDir: object({ medium: raw_text, sizeLimit: quantity }),
    ephemeral: object({ volumeClaimTemplate: schemas/* record */.g1P(raw_text, schemas/* unknown */.L5J()) }),
    flexVolume: object({
        driver: raw_text,
        fsType: raw_text,
        options: textMap,
        readOnly: flag,
        secretRef: object({ name: raw_text }),
    }),
    hostPath: object({ path: raw_text, type: raw_text }),
    image: object({ pullPolicy: raw_text, reference: raw_text }),
    persistentVolumeClaim: object({ claimName: raw_text, readOnly: flag }),
    projected: object({ defaultMode: int32, sources: list(projectedSource) }),
    secret: object({ defaultMode: int32, items, optional: flag, secretName: raw_text }),
    awsElasticBlockStore: driver,
    azureDisk: driver,
    azureFile: driver,
    cephfs: driver,
    cinder: driver,
    fc: driver,
    flocker: driver,
    gcePersistentDisk: driver,
    gitRepo: driver,
    glusterfs: driver,
    iscsi: driver,
    nfs: driver,
    photonPersistentDisk: driver,
    portworxVolume: driver,
    quobyte: driver,
    rbd: driver,
    scaleIO: driver,
    storageos: driver,
    vsphereVolume: driver,
});

;// CONCATENATED MODULE: ./src/pod/read/check-drivers.ts
/** Volumes that a driver on the node makes: what they cannot do without. */





function checkDriver(source, value, at) {
    // A disk of Google's is told under another name.
    const told = source === 'gcePersistentDisk' ? at.text.replace(/\w+$/, 'persistentDisk') : at.text;
    const place = { text: told, path: at.path };
    const missing = driverFields[source].filter((name) => isEmpty(value[name]));
    const quobyte = 'must be a host:port pair or multiple pairs separated by commas';
    return [
        ...missing.map((name) => required(below(place, name), source === 'quobyte' && name === 'registry' ? quobyte : '')),
        ...checkMore(source, value, place),
    ];
}
function isEmpty(value) {
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
function checkMore(source, value, at) {
    const path = typeof value['path'] === 'string' ? value['path'] : '';
    const directory = typeof value['directory'] === 'string' ? value['directory'] : '';
    switch (source) {
        case 'nfs':
            return path.startsWith('/')
                ? []
                : [invalid(below(at, 'path'), path, 'must be an absolute path')];
        case 'gitRepo':
            return checkDescending(directory, below(at, 'directory'));
        case 'flocker':
            return isEmpty(value['datasetName']) && isEmpty(value['datasetUUID'])
                ? [required(at, 'one of datasetName and datasetUUID is required')]
                : [];
        case 'fc':
            return isEmpty(value['targetWWNs']) && isEmpty(value['wwids'])
                ? [
                    required(below(at, 'targetWWNs'), 'must specify either targetWWNs or wwids, but not both'),
                ]
                : [];
        default:
            return [];
    }
}
/** A driver that has a name of its own. */
function checkProgramDriver(source, volume, at) {
    const driver = volume[source]?.driver ?? '';
    const place = below(at, 'driver');
    if (source === 'flexVolume') {
        return [...(driver === '' ? [required(place)] : []), ...checkOptions(volume, at)];
    }
    const secret = volume.csi?.nodePublishSecretRef;
    const secretName = (0,decode/* fieldOf */._F)(secret, 'name') ?? '';
    return [
        ...(driver === ''
            ? [required(place)]
            : [
                ...(driver.length > 63 ? [tooLong(place, 63)] : []),
                ...invalidFor(place, driver, subdomainFaults(driver.toLowerCase())),
            ]),
        ...(secret !== undefined && secretName === ''
            ? [required(below(at, 'nodePublishSecretRef', 'name'))]
            : []),
    ];
}
function checkOptions({ flexVolume }, at) {
    return Object.keys(flexVolume?.options ?? {})
        .filter((key) => /(?:^|\.)(?:kubernetes|k8s)\.io$/i.test(key.split('/', 1)[0] ?? ''))
        .map((key) => {
        const place = entry(below(at, 'options'), key);
        return invalid(place, key, 'kubernetes.io and k8s.io namespaces are reserved');
    });
}

;// CONCATENATED MODULE: ./src/pod/read/check-projected.ts
/** Several sources in one directory (https://kubernetes.io/docs/concepts/storage/projected-volumes/). */



function checkProjected({ defaultMode, sources = [] }, at) {
    const taken = new Set();
    return [
        ...checkMode(defaultMode, below(at, 'defaultMode')),
        ...sources.flatMap((source, index) => {
            const place = item(below(at, 'sources'), index);
            const kinds = sourceKinds.filter((kind) => source[kind] !== undefined);
            return [
                ...kinds.flatMap((kind) => checkOne(kind, source, below(place, kind), at)),
                ...kinds.flatMap((kind) => checkTaken(kind, source, { whole: at, place }, taken)),
                ...(kinds.length > 1
                    ? [forbidden(place, 'may not specify more than 1 volume type per source')]
                    : []),
            ];
        }),
    ];
}
const sourceKinds = [
    ...['secret', 'configMap', 'downwardAPI', 'serviceAccountToken'],
    ...['clusterTrustBundle', 'podCertificate'],
];
function checkOne(kind, source, at, whole) {
    switch (kind) {
        case 'secret':
        case 'configMap':
            return [
                ...filled(source[kind]?.name, below(at, 'name')),
                ...checkItems(source[kind]?.items, below(at, 'items')),
            ];
        case 'downwardAPI':
            return checkDownwardFiles(source.downwardAPI?.items, at);
        case 'serviceAccountToken':
            return checkToken(source.serviceAccountToken ?? {}, at, whole);
        case 'clusterTrustBundle':
            return checkTrustBundle(source.clusterTrustBundle ?? {}, at);
        case 'podCertificate':
            return checkCertificate(source.podCertificate ?? {}, at);
    }
}
function checkToken({ expirationSeconds: seconds = 3600, path = '', }, at, whole) {
    const time = below(at, 'expirationSeconds');
    // Told without the source that it stands in.
    const pathPlace = { text: below(whole, 'path').text, path: below(at, 'path').path };
    return [
        ...(seconds < 600
            ? [invalid(time, seconds, 'may not specify a duration less than 10 minutes')]
            : []),
        ...(seconds > 2 ** 32
            ? [invalid(time, seconds, 'may not specify a duration larger than 2^32 seconds')]
            : []),
        ...(path === '' ? [required(pathPlace)] : checkFilePath(path, pathPlace)),
    ];
}
function checkTrustBundle({ name, signerName, path = '' }, at) {
    return [
        ...(name === undefined && signerName === undefined
            ? [required(at, 'either name or signerName must be specified')]
            : []),
        ...filled(path, below(at, 'path')),
        ...checkFilePath(path, below(at, 'path')),
    ];
}
const keyTypes = ['RSA3072', 'RSA4096', 'ECDSAP256', 'ECDSAP384', 'ECDSAP521', 'ED25519'];
function checkCertificate(source, at) {
    const names = ['credentialBundlePath', 'keyPath', 'certificateChainPath'];
    const paths = names.filter((name) => (source[name] ?? '') !== '');
    const { keyType = '' } = source;
    return [
        ...(keyTypes.includes(keyType) ? [] : [place_unsupported(below(at, 'keyType'), keyType, keyTypes)]),
        ...paths.flatMap((name) => checkFilePath(source[name] ?? '', below(at, name))),
        ...(paths.length === 0
            ? [
                required(at, 'specify at least one of credentialBundlePath, keyPath, and certificateChainPath'),
            ]
            : []),
    ];
}
/** Two sources that would write one file. */
function checkTaken(kind, source, { whole, place }, taken) {
    const named = kind === 'secret' || kind === 'configMap' ? source[kind]?.name : undefined;
    return pathsOf(kind, source)
        .filter((path) => {
        const isTaken = taken.has(path);
        taken.add(path);
        return isTaken;
    })
        .map((path) => {
        const at = { text: whole.text, path: place.path };
        return invalid(at, named ?? path, 'conflicting duplicate paths');
    });
}
function pathsOf(kind, source) {
    const items = (list) => (list ?? []).map(({ path = '' }) => path);
    const paths = {
        secret: () => items(source.secret?.items),
        configMap: () => items(source.configMap?.items),
        downwardAPI: () => items(source.downwardAPI?.items),
        // The API server does not compare it with the others.
        serviceAccountToken: () => [],
        clusterTrustBundle: () => items([source.clusterTrustBundle ?? {}]),
        podCertificate: () => [
            source.podCertificate?.credentialBundlePath ?? '',
            source.podCertificate?.keyPath ?? '',
            source.podCertificate?.certificateChainPath ?? '',
        ],
    };
    return paths[kind]().filter((path) => path !== '');
}

;// CONCATENATED MODULE: ./src/pod/read/check-volumes.ts
/** Volumes (https://kubernetes.io/docs/concepts/storage/volumes/). */







/** In the order in which the API server looks at them: the first one counts. */
const sourceNames = [
    ...['emptyDir', 'hostPath', 'gitRepo', 'gcePersistentDisk', 'awsElasticBlockStore'],
    ...['secret', 'nfs', 'iscsi', 'glusterfs', 'flocker', 'persistentVolumeClaim', 'rbd'],
    ...['cinder', 'cephfs', 'quobyte', 'downwardAPI', 'fc', 'flexVolume', 'configMap'],
    ...['azureFile', 'vsphereVolume', 'photonPersistentDisk', 'portworxVolume'],
    ...['azureDisk', 'storageos', 'projected', 'scaleIO', 'csi', 'ephemeral', 'image'],
];
/** The source of a volume; null for one that names none, which is an empty directory. */
function sourceOf(volume) {
    return sourceNames.find((name) => volume[name] !== undefined) ?? null;
}
/** @returns what is wrong, and the volumes that may be mounted */
function checkVolumes(volumes, at, owner) {
    const usable = new Set();
    const refusals = volumes.flatMap((volume, index) => {
        const place = item(at, index);
        const wrong = checkVolume(volume, place, owner, usable);
        if (wrong.length === 0)
            usable.add(volume.name ?? '');
        return [...wrong, ...checkClaim(volume, volumes, place, owner)];
    });
    return { refusals, usable };
}
function checkVolume(volume, at, owner, usable) {
    const { name = '' } = volume;
    const place = below(at, 'name');
    const sources = sourceNames.filter((source) => volume[source] !== undefined);
    const [first, ...more] = sources;
    return [
        ...(first === undefined ? [] : checkSource(first, volume, at, owner)),
        ...more.map((source) => {
            // Two of them have another name where the API server tells this.
            const told = { cephfs: 'cephFS', downwardAPI: 'downwarAPI' }[source] ?? source;
            return forbidden(alias(below(at, told), below(at, source)), 'may not specify more than 1 volume type');
        }),
        ...(name === '' ? [required(place)] : invalidFor(place, name, labelFaults(name))),
        ...(usable.has(name) ? [duplicate(place, name)] : []),
    ];
}
function checkSource(source, volume, at, owner) {
    const place = below(at, source);
    if (isDriver(source))
        return checkDriver(source, volume[source] ?? {}, place);
    return check_volumes_checks[source](volume, place, { at, owner });
}
const check_volumes_checks = {
    emptyDir: ({ emptyDir }, place) => checkEmptyDir(emptyDir, place),
    hostPath: ({ hostPath }, place) => checkHostPath(hostPath, place),
    secret: ({ secret }, place) => checkFiles(secret?.secretName, secret, place, 'secretName'),
    configMap: ({ configMap }, place) => checkFiles(configMap?.name, configMap, place, 'name'),
    downwardAPI: ({ downwardAPI }, place) => [
        ...checkMode(downwardAPI?.defaultMode, below(place, 'defaultMode')),
        ...checkDownwardFiles(downwardAPI?.items, place),
    ],
    projected: ({ projected = {} }, place) => checkProjected(projected, place),
    persistentVolumeClaim: ({ persistentVolumeClaim: claim }, place) => filled(claim?.claimName, below(place, 'claimName')),
    ephemeral: (volume, _place, { at, owner }) => checkEphemeral(volume, at, owner),
    image: ({ image }, place, { owner }) => checkImage(image, place, owner),
    csi: (volume, place) => checkProgramDriver('csi', volume, place),
    flexVolume: (volume, place) => checkProgramDriver('flexVolume', volume, place),
};
function isDriver(source) {
    return Object.hasOwn(driverFields, source);
}
function checkEmptyDir(source, at) {
    const { sizeLimit } = source ?? {};
    if (sizeLimit === undefined || sizeLimit.milli >= 0n)
        return [];
    return [forbidden(below(at, 'sizeLimit'), 'SizeLimit field must be a valid resource quantity')];
}
const hostPathTypes = [
    ...['', 'BlockDevice', 'CharDevice', 'Directory', 'DirectoryOrCreate', 'File', 'FileOrCreate'],
    ...['Socket'],
];
function checkHostPath(source, at) {
    const { path = '', type = '' } = source ?? {};
    if (path === '')
        return [required(below(at, 'path'))];
    return [
        ...checkNoWayUp(path, below(at, 'path')),
        ...oneOf(below(at, 'type'), type, hostPathTypes),
    ];
}
function checkFiles(name, source, at, nameField) {
    return [
        ...filled(name, below(at, nameField)),
        ...checkMode(source?.defaultMode, below(at, 'defaultMode')),
        ...checkItems(source?.items, below(at, 'items')),
    ];
}
function checkEphemeral(volume, at, owner) {
    const { name = '', ephemeral } = volume;
    if (ephemeral?.volumeClaimTemplate === undefined) {
        return [required(below(at, 'ephemeral', 'volumeClaimTemplate'))];
    }
    if (owner.podName === null || owner.podName === '' || name === '')
        return [];
    const claim = `${owner.podName}-${name}`;
    return subdomainFaults(claim).map((fault) => invalid(below(at, 'name'), name, `PVC name ${JSON.stringify(claim)}: ${fault}`));
}
function checkImage(image, at, owner) {
    const { pullPolicy, reference } = image ?? {};
    return [
        // A template may leave it to what makes its Pods.
        ...(owner.podName === null ? [] : filled(reference, below(at, 'reference'))),
        ...oneOf(below(at, 'pullPolicy'), pullPolicy, ['Always', 'IfNotPresent', 'Never']),
    ];
}
/** A claim that another volume of the Pod makes is nobody else's. */
function checkClaim({ persistentVolumeClaim }, volumes, at, { podName }) {
    const claim = persistentVolumeClaim?.claimName;
    const isMade = volumes.some(({ name = '', ephemeral }) => ephemeral !== undefined && claim === `${podName ?? ''}-${name}`);
    if (claim === undefined || podName === null || !isMade)
        return [];
    return [
        invalid(below(at, 'persistentVolumeClaim', 'claimName'), claim, 'must not reference a PVC that gets created for an ephemeral volume'),
    ];
}

;// CONCATENATED MODULE: ./src/pod/read/check-spec.ts
/** A Pod's spec, as the API server judges it. */









/** Seconds that a Pod has to stop in: a negative number is one second, nothing is half a minute. */
function graceOf({ terminationGracePeriodSeconds: seconds }) {
    if (seconds === undefined)
        return 30;
    return seconds < 0 ? 1 : seconds;
}
function checkPodSpec(spec, at, owner) {
    const { volumes = [], containers = [], initContainers = [], resources } = spec;
    const checked = checkVolumes(volumes, below(at, 'volumes'), owner);
    const usable = volumes.filter(({ name = '' }) => checked.usable.has(name));
    const around = {
        spec,
        grace: graceOf(spec),
        system: spec.os?.name ?? null,
        volumes: new Map(usable.map((volume) => [
            volume.name ?? '',
            ['persistentVolumeClaim', 'ephemeral'].includes(sourceOf(volume) ?? ''),
        ])),
    };
    const sidecars = initContainers.filter(({ restartPolicy }) => restartPolicy === 'Always');
    return [
        ...checked.refusals,
        ...checkClaimsOfPod(spec, at),
        ...checkContainers(around, at),
        ...checkInitContainers(around, at),
        ...(resources === undefined
            ? []
            : checkPodResources(resources, [...containers, ...sidecars], below(at, 'resources'), (spec.resourceClaims ?? []).flatMap(({ name }) => name ?? []))),
        ...checkHostNetworkPorts(spec, at),
        ...checkWords(spec, at),
        ...checkLabelMap(spec.nodeSelector ?? {}, below(at, 'nodeSelector')),
        ...checkPodSecurity(spec, at),
        ...checkDns(spec, below(at, 'dnsConfig')),
        ...checkGates(spec, at),
        ...checkNamespaces(spec, at),
        ...checkNames(spec, at),
        ...checkHostAliases(spec, below(at, 'hostAliases')),
        ...checkTolerations(spec, below(at, 'tolerations')),
        ...checkFileVolumes(spec, at),
    ];
}
/** Words of which there are a few. */
function checkWords(spec, at) {
    const { activeDeadlineSeconds: deadline, os } = spec;
    const osPlace = below(at, 'os');
    return [
        ...oneOf(below(at, 'restartPolicy'), spec.restartPolicy, ['Always', 'OnFailure', 'Never']),
        ...oneOf(below(at, 'dnsPolicy'), spec.dnsPolicy, [
            ...['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None'],
        ]),
        ...oneOf(below(at, 'preemptionPolicy'), spec.preemptionPolicy, [
            ...['PreemptLowerPriority', 'Never'],
        ]),
        ...(deadline === undefined
            ? []
            : invalidFor(below(at, 'activeDeadlineSeconds'), deadline, rangeFaults(deadline, 1, 2_147_483_647))),
        ...(os !== undefined && (os.name ?? '') === '' ? [required(below(osPlace, 'name'))] : []),
        ...oneOf(alias(osPlace, below(osPlace, 'name')), os?.name, ['linux', 'windows']),
    ];
}
function checkLabelMap(labels, at) {
    return Object.entries(labels).flatMap(([name, value]) => {
        const place = { text: at.text, path: [...at.path, name] };
        return [
            ...invalidFor(place, name, qualifiedNameFaults(name)),
            ...invalidFor(place, value, labelValueFaults(value)),
        ];
    });
}
const dnsMost = { servers: 3, searches: 32, characters: 2048 };
function checkDns({ dnsPolicy, dnsConfig }, at) {
    const { nameservers = [], searches = [], options = [] } = dnsConfig ?? {};
    const [servers, paths] = [below(at, 'nameservers'), below(at, 'searches')];
    if (dnsPolicy === 'None') {
        if (dnsConfig === undefined) {
            return [required(at, 'must provide `dnsConfig` when `dnsPolicy` is None')];
        }
        if (nameservers.length === 0) {
            const detail = 'must provide at least one DNS nameserver when `dnsPolicy` is None';
            return [required(servers, detail)];
        }
    }
    const refusals = [];
    if (nameservers.length > dnsMost.servers) {
        refusals.push(invalid(servers, nameservers, 'must not have more than 3 nameservers'));
    }
    if (searches.length > dnsMost.searches) {
        refusals.push(invalid(paths, searches, 'must not have more than 32 search paths'));
    }
    if (searches.join(' ').length > dnsMost.characters) {
        const detail = 'must not have more than 2048 characters (including spaces) in the search list';
        refusals.push(invalid(paths, searches, detail));
    }
    return [
        ...refusals,
        ...nameservers.flatMap((server, index) => checkAddress(server, item(servers, index))),
        ...searches.flatMap((search, index) => {
            const name = search === '.' ? 'a' : search.replace(/\.$/, '');
            return invalidFor(item(paths, index), name, searchPathFaults(name));
        }),
        ...options.flatMap(({ name = '' }, index) => name === '' ? [required(item(below(at, 'options'), index), 'must not be empty')] : []),
    ];
}
function checkAddress(address, at) {
    if (/^0|\.0\d/.test(address) && (0,external_node_net_.isIP)(address.replaceAll(/(^|\.)0+(?=\d)/g, '$1')) === 4) {
        return (0,external_node_net_.isIP)(address) === 4 ? [] : [invalid(at, address, 'must not have leading 0s')];
    }
    if (/^(?:0*:)*:?ffff:[\d.]+$/i.test(address) && (0,external_node_net_.isIP)(address) === 6) {
        return [invalid(at, address, 'must not be an IPv4-mapped IPv6 address')];
    }
    if ((0,external_node_net_.isIP)(address) !== 0 && !address.includes('%'))
        return [];
    return [invalid(at, address, 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)')];
}
function checkGates(spec, at) {
    const { readinessGates = [], schedulingGates = [], nodeName = '' } = spec;
    const seen = new Set();
    return [
        ...readinessGates.flatMap(({ conditionType = '' }, index) => {
            const place = below(item(below(at, 'readinessGates'), index), 'conditionType');
            return invalidFor(place, conditionType, qualifiedNameFaults(conditionType));
        }),
        ...schedulingGates.flatMap(({ name = '' }, index) => {
            const place = item(below(at, 'schedulingGates'), index);
            const isDouble = seen.has(name);
            seen.add(name);
            return [
                ...invalidFor(place, name, qualifiedNameFaults(name)),
                ...(isDouble ? [duplicate(place, name)] : []),
            ];
        }),
        ...(schedulingGates.length > 0 && nodeName !== ''
            ? [
                forbidden(below(at, 'nodeName'), 'cannot be set until all schedulingGates have been cleared'),
            ]
            : []),
    ];
}
/** A Pod in a user namespace has the others to itself as well. */
function checkNamespaces(spec, at) {
    if (spec.hostUsers !== false)
        return [];
    const refuse = (told, written) => forbidden(alias(below(at, told), below(at, written)), 'when `hostUsers` is false');
    const devices = ['containers', 'initContainers'].flatMap((list) => (spec[list] ?? []).flatMap(({ volumeDevices = [] }, index) => {
        const place = below(item(below(at, list), index), 'volumeDevices');
        return volumeDevices.length > 0 ? [forbidden(place, 'when `hostUsers` is false')] : [];
    }));
    return [
        ...(spec.hostNetwork === true ? [refuse('hostNetwork', 'hostNetwork')] : []),
        ...(spec.hostPID === true ? [refuse('HostPID', 'hostPID')] : []),
        ...(spec.hostIPC === true ? [refuse('HostIPC', 'hostIPC')] : []),
        ...devices,
    ];
}
function checkNames(spec, at) {
    const { hostnameOverride: override } = spec;
    const place = below(at, 'hostnameOverride');
    const account = spec.serviceAccountName ?? '';
    return [
        ...(override !== undefined && spec.setHostnameAsFQDN === true
            ? [forbidden(place, 'may not be specified when setHostnameAsFQDN is true')]
            : []),
        ...(override !== undefined && spec.hostNetwork === true
            ? [forbidden(place, 'may not be specified when hostNetwork is true')]
            : []),
        ...(override !== undefined && override.length > 64 ? [tooLong(place, 64)] : []),
        ...(override === undefined ? [] : invalidFor(place, override, subdomainFaults(override))),
        ...check_spec_checkName(account, below(at, 'serviceAccountName'), subdomainFaults),
        ...check_spec_checkName(spec.nodeName ?? '', below(at, 'nodeName'), subdomainFaults),
        ...check_spec_checkName(spec.hostname ?? '', below(at, 'hostname'), labelFaults),
        ...check_spec_checkName(spec.subdomain ?? '', below(at, 'subdomain'), labelFaults),
        ...check_spec_checkName(spec.priorityClassName ?? '', below(at, 'priorityClassName'), subdomainFaults),
        ...(spec.runtimeClassName === undefined
            ? []
            : invalidFor(below(at, 'runtimeClassName'), spec.runtimeClassName, subdomainFaults(spec.runtimeClassName))),
    ];
}
function check_spec_checkName(name, at, faultsOf) {
    return name === '' ? [] : invalidFor(at, name, faultsOf(name));
}
function checkHostAliases({ hostAliases = [] }, at) {
    return hostAliases.flatMap(({ ip = '', hostnames = [] }, index) => {
        const place = item(at, index);
        return [
            ...checkAddress(ip, below(place, 'ip')),
            ...hostnames.flatMap((name, position) => invalidFor(item(below(place, 'hostnames'), position), name, subdomainFaults(name))),
        ];
    });
}
/** Files that variables are read from stand in an emptyDir. */
function checkFileVolumes(spec, at) {
    const { volumes = [] } = spec;
    const check = ({ env = [] }, place) => env.flatMap(({ valueFrom }, index) => {
        const file = valueFrom?.fileKeyRef;
        if (file === undefined)
            return [];
        const name = file.volumeName ?? '';
        const volume = volumes.findLast((one) => one.name === name);
        const own = below(item(below(place, 'env'), index), 'valueFrom', 'fileKeyRef', 'volumeName');
        if (volume === undefined)
            return [notFound(own, name)];
        const source = sourceOf(volume);
        if (source === null || volume.emptyDir !== undefined)
            return [];
        return [invalid(own, name, 'referenced volume must be of type emptyDir')];
    });
    return ['initContainers', 'containers'].flatMap((list) => (spec[list] ?? []).flatMap((container, index) => check(container, item(below(at, list), index))));
}
/** @returns the refusal of any other word than those, whether it is empty or not */
function exactly(place, value, supported) {
    return supported.includes(value) ? [] : [place_unsupported(place, value, supported)];
}

;// CONCATENATED MODULE: ./src/pod/read/check-workload.ts
/** What stands around a template (https://kubernetes.io/docs/concepts/workloads/controllers/). */



const specPlace = below(rootPlace, 'spec');
/** Of an object whose name is a DNS subdomain, as that of a Pod and of each workload is. */
function checkMetadata(metadata, at, nameFaults = subdomainFaults) {
    const { name = '', generateName = '', namespace } = metadata;
    const place = below(at, 'name');
    return [
        ...(name === '' && generateName === ''
            ? [required(place, 'name or generateName is required')]
            : []),
        ...(name === '' ? [] : invalidFor(place, name, nameFaults(name))),
        ...(namespace === undefined || namespace === ''
            ? []
            : invalidFor(below(at, 'namespace'), namespace, labelFaults(namespace))),
        ...checkLabels(metadata, at),
    ];
}
function checkLabels({ labels = {}, annotations = {} }, at) {
    const place = below(at, 'annotations');
    return [
        ...checkLabelMap(labels, below(at, 'labels')),
        ...Object.keys(annotations).flatMap((name) => invalidFor({ text: place.text, path: [...place.path, name] }, name, qualifiedNameFaults(name.toLowerCase()))),
    ];
}
/** Labels of a template are told without the metadata that they stand in. */
function checkTemplateLabels({ metadata }, at) {
    const written = below(at, 'metadata');
    return checkLabels(metadata ?? {}, { text: at.text, path: written.path });
}
/** Those that are looked at in each. */
const numbers = {
    Deployment: [
        ...['replicas', 'minReadySeconds', 'revisionHistoryLimit'],
        'progressDeadlineSeconds',
    ],
    StatefulSet: ['replicas', 'minReadySeconds'],
    DaemonSet: ['minReadySeconds', 'revisionHistoryLimit'],
    ReplicaSet: ['replicas', 'minReadySeconds'],
};
function checkController(kind, spec) {
    const podSpec = spec.template?.spec ?? {};
    const place = below(specPlace, 'template', 'spec');
    const deadline = `activeDeadlineSeconds in ${kind === 'Deployment' ? 'ReplicaSet' : kind} is not Supported`;
    const hasDeadline = podSpec.activeDeadlineSeconds !== undefined;
    return [
        ...negatives(spec, specPlace, numbers[kind]),
        ...checkProgress(kind, spec),
        ...checkSelector(kind, spec.selector, spec.template ?? {}),
        ...exactly(below(place, 'restartPolicy'), filledOr(podSpec.restartPolicy, 'Always'), [
            'Always',
        ]),
        ...(hasDeadline ? [forbidden(below(place, 'activeDeadlineSeconds'), deadline)] : []),
        ...(kind === 'StatefulSet' ? checkStatefulSet(spec) : []),
    ];
}
function filledOr(value, otherwise) {
    return value === undefined || value === '' ? otherwise : value;
}
function negatives(spec, at, names) {
    return names.flatMap((name) => {
        const value = spec[name] ?? 0;
        return value < 0 ? [invalid(below(at, name), value, 'must be greater than or equal to 0')] : [];
    });
}
function checkProgress(kind, spec) {
    const { progressDeadlineSeconds: deadline = 600, minReadySeconds = 0 } = spec;
    if (kind !== 'Deployment' || deadline > minReadySeconds)
        return [];
    const place = below(specPlace, 'progressDeadlineSeconds');
    return [invalid(place, deadline, 'must be greater than minReadySeconds')];
}
function checkStatefulSet(spec) {
    const { podManagementPolicy: policy, serviceName = '' } = spec;
    const place = below(specPlace, 'podManagementPolicy');
    const isPolicy = ['OrderedReady', 'Parallel', '', undefined].includes(policy);
    return [
        ...(isPolicy ? [] : [invalid(place, policy, "must be 'OrderedReady' or 'Parallel'")]),
        ...(serviceName === ''
            ? []
            : invalidFor(below(specPlace, 'serviceName'), serviceName, labelFaults(serviceName))),
    ];
}
function checkSelector(kind, selector, { metadata }) {
    const place = below(specPlace, 'selector');
    const labels = metadata?.labels ?? {};
    const mismatch = unmatched(metadata);
    if (selector === undefined) {
        return kind === 'DaemonSet' ? [mismatch] : [required(place), mismatch];
    }
    const { matchLabels = {}, matchExpressions = [] } = selector;
    const refusals = [
        ...checkLabelMap(matchLabels, below(place, 'matchLabels')),
        ...matchExpressions.flatMap((expression, index) => checkExpression(expression, item(below(place, 'matchExpressions'), index))),
    ];
    if (Object.keys(matchLabels).length + matchExpressions.length === 0) {
        // A ReplicaSet is told as a Deployment there.
        const name = kind === 'ReplicaSet' ? 'deployment' : kind.toLowerCase();
        refusals.push(invalid(place, {}, `empty selector is invalid for ${name}`));
    }
    else if (refusals.length > 0) {
        const detail = kind === 'StatefulSet' ? '' : 'invalid label selector';
        if (kind !== 'DaemonSet')
            refusals.push(invalid(place, selectorForm(selector), detail));
    }
    else if (!check_workload_matches(selector, labels)) {
        refusals.push(mismatch);
    }
    return refusals;
}
function unmatched(metadata) {
    const place = below(specPlace, 'template', 'metadata', 'labels');
    const detail = '`selector` does not match template `labels`';
    return invalid(place, metadata?.labels === undefined ? null : inOrder(metadata.labels), detail);
}
/** As Go writes it: names in order, and nothing that is empty. */
function selectorForm({ matchLabels = {}, matchExpressions = [] }) {
    const expressions = matchExpressions.map(({ key = '', operator = '', values = [] }) => ({
        key,
        operator,
        ...(values.length === 0 ? {} : { values }),
    }));
    return {
        ...(Object.keys(matchLabels).length === 0 ? {} : { matchLabels: inOrder(matchLabels) }),
        ...(expressions.length === 0 ? {} : { matchExpressions: expressions }),
    };
}
function inOrder(labels) {
    return Object.fromEntries(Object.entries(labels).sort(([left], [right]) => (left < right ? -1 : 1)));
}
function checkExpression({ key = '', operator = '', values = [] }, at) {
    const place = below(at, 'values');
    const needs = ['In', 'NotIn'].includes(operator);
    const forbids = ['Exists', 'DoesNotExist'].includes(operator);
    return [
        ...(needs && values.length === 0
            ? [required(place, "must be specified when `operator` is 'In' or 'NotIn'")]
            : []),
        ...(forbids && values.length > 0
            ? [forbidden(place, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")]
            : []),
        ...(needs || forbids
            ? []
            : [invalid(below(at, 'operator'), operator, 'not a valid selector operator')]),
        ...invalidFor(below(at, 'key'), key, qualifiedNameFaults(key)),
        ...values.flatMap((value, index) => invalidFor(item(place, index), value, labelValueFaults(value))),
    ];
}
/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors */
function check_workload_matches({ matchLabels = {}, matchExpressions = [] }, labels) {
    const all = Object.entries(matchLabels).every(([key, value]) => labels[key] === value);
    return (all &&
        matchExpressions.every(({ key = '', operator, values = [] }) => {
            const value = labels[key];
            if (operator === 'Exists')
                return value !== undefined;
            if (operator === 'DoesNotExist')
                return value === undefined;
            const isIn = value !== undefined && values.includes(value);
            return operator === 'In' ? isIn : !isIn;
        }));
}
function checkReplicationController(spec) {
    if (spec.template === undefined)
        return [required(below(specPlace, 'template'))];
    const labels = spec.template.metadata?.labels ?? {};
    const selector = spec.selector ?? labels;
    const isMatch = Object.entries(selector).every(([key, value]) => labels[key] === value);
    const policy = below(specPlace, 'template', 'spec', 'restartPolicy');
    return [
        ...negatives(spec, specPlace, ['replicas', 'minReadySeconds']),
        ...(Object.keys(selector).length === 0 ? [required(below(specPlace, 'selector'))] : []),
        ...(isMatch ? [] : [unmatched(spec.template.metadata)]),
        ...exactly(policy, filledOr(spec.template.spec?.restartPolicy, 'Always'), ['Always']),
    ];
}
function checkJob(spec, at) {
    const { completionMode, completions } = spec;
    const place = below(at, 'template', 'spec', 'restartPolicy');
    const policy = filledOr(spec.template?.spec?.restartPolicy, 'Always');
    const allowed = ['OnFailure', 'Never'];
    const onlyNever = spec.podFailurePolicy !== undefined && policy === 'OnFailure';
    const modes = ['NonIndexed', 'Indexed'];
    return [
        ...negatives(spec, at, [
            ...['parallelism', 'completions', 'activeDeadlineSeconds', 'backoffLimit'],
            'ttlSecondsAfterFinished',
        ]),
        ...(completionMode === undefined
            ? []
            : exactly(below(at, 'completionMode'), completionMode, modes)),
        ...(completionMode === 'Indexed' && completions === undefined && spec.parallelism !== undefined
            ? [required(below(at, 'completions'), 'when completion mode is Indexed')]
            : []),
        ...(policy === 'Always'
            ? [required(place, 'valid values: "OnFailure", "Never"')]
            : exactly(place, policy, allowed)),
        ...(onlyNever
            ? [invalid(place, policy, 'only "Never" is supported when podFailurePolicy is specified')]
            : []),
    ];
}
function checkCronJob(spec, metadata) {
    const { schedule = '', concurrencyPolicy, jobTemplate } = spec;
    const job = below(specPlace, 'jobTemplate', 'spec');
    const policies = ['Allow', 'Forbid', 'Replace'];
    const { name = '' } = metadata;
    const generated = jobTemplate?.spec?.selector;
    return [
        ...(schedule === '' ? [required(below(specPlace, 'schedule'))] : checkSchedule(schedule)),
        ...negatives(spec, specPlace, [
            ...['startingDeadlineSeconds', 'successfulJobsHistoryLimit'],
            'failedJobsHistoryLimit',
        ]),
        ...(concurrencyPolicy === undefined || concurrencyPolicy === ''
            ? []
            : exactly(below(specPlace, 'concurrencyPolicy'), concurrencyPolicy, policies)),
        ...checkJob(jobTemplate?.spec ?? {}, job),
        ...(generated === undefined
            ? []
            : [invalid(below(job, 'selector'), generated, '`selector` will be auto-generated')]),
        ...(name.length > 52
            ? [invalid(below(rootPlace, 'metadata', 'name'), name, 'must be no more than 52 characters')]
            : []),
    ];
}
/** The form alone: five fields, or a word such as `@daily`. */
function checkSchedule(schedule) {
    const place = below(specPlace, 'schedule');
    if (/^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly|every \S+)$/.test(schedule)) {
        return [];
    }
    const fields = schedule.split(/\s+/).filter((field) => field !== '');
    if (fields.length === 5)
        return [];
    const detail = `expected exactly 5 fields, found ${fields.length}: [${fields.join(' ')}]`;
    return [invalid(place, schedule, detail)];
}

;// CONCATENATED MODULE: ./src/workload/workload.ts
const restartPolicies = ['Always', 'OnFailure', 'Never'];

;// CONCATENATED MODULE: ./src/pod/read/to-container.ts

function toContainer(raw, hostNetwork) {
    const { name = '', image = '', command = [], args = [], stdin = false, tty = false } = raw;
    return {
        name,
        image,
        imagePullPolicy: wordOr(raw.imagePullPolicy, pullPolicyOf(image)),
        command,
        args,
        workingDir: filledOrNull(raw.workingDir),
        ports: (raw.ports ?? []).map((port) => toPort(port, hostNetwork)),
        env: (raw.env ?? []).map(toVariable),
        envFrom: (raw.envFrom ?? []).map(toVariableSource),
        resources: toResources(raw.resources),
        resourceClaims: (raw.resources?.claims ?? []).flatMap(({ name }) => name ?? []),
        volumeMounts: (raw.volumeMounts ?? []).map(toMount),
        ...toBehaviour(raw),
        terminationMessagePath: filledOrNull(raw.terminationMessagePath) ?? '/dev/termination-log',
        terminationMessagePolicy: wordOr(raw.terminationMessagePolicy, 'File'),
        securityContext: toSecurityContext(raw.securityContext),
        stdin,
        tty,
    };
}
function toBehaviour(raw) {
    const { lifecycle = {}, restartPolicyRules: rules = [] } = raw;
    return {
        startupProbe: toProbe(raw.startupProbe),
        livenessProbe: toProbe(raw.livenessProbe),
        readinessProbe: toProbe(raw.readinessProbe),
        lifecycle: {
            postStart: toHook(lifecycle.postStart),
            preStop: toHook(lifecycle.preStop),
            stopSignal: filledOrNull(lifecycle.stopSignal),
        },
        restartPolicy: restartPolicies.find((policy) => policy === raw.restartPolicy) ?? null,
        restartPolicyRules: rules.map(({ action, exitCodes: { operator, values = [] } = {} }) => ({
            action: wordOr(action, 'Restart'),
            exitCodes: { operator: wordOr(operator, 'In'), values },
        })),
    };
}
/** A word that was checked to be one of a few. */
function wordOr(word, otherwise) {
    // Checks let no other word pass; the type of the field says which those are.
    return word === undefined || word === '' ? otherwise : word;
}
function filledOrNull(value) {
    return value === undefined || value === '' ? null : value;
}
/** Without a tag and without a digest the tag is `latest`. */
function pullPolicyOf(image) {
    const [name = '', digest] = image.split('@', 2);
    const last = name.slice(name.lastIndexOf('/') + 1);
    const tag = last.includes(':') ? last.slice(last.indexOf(':') + 1) : null;
    if (digest !== undefined && tag === null)
        return 'IfNotPresent';
    return tag === null || tag === 'latest' ? 'Always' : 'IfNotPresent';
}
function toPort(raw, hostNetwork) {
    const { containerPort = 0, hostPort = 0 } = raw;
    const ownPort = hostNetwork ? containerPort : null;
    return {
        name: filledOrNull(raw.name),
        containerPort,
        hostPort: hostPort === 0 ? ownPort : hostPort,
        hostIP: filledOrNull(raw.hostIP),
        protocol: wordOr(raw.protocol, 'TCP'),
    };
}
function toVariable({ name = '', value = '', valueFrom }) {
    return valueFrom === undefined ? { name, value } : { name, from: toReference(valueFrom) };
}
function toReference(from) {
    const { fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef } = from;
    if (fieldRef !== undefined)
        return { kind: 'field', fieldPath: fieldPathOf(fieldRef.fieldPath) };
    if (resourceFieldRef !== undefined) {
        return { kind: 'resource', ...toResourceReference(resourceFieldRef) };
    }
    if (fileKeyRef !== undefined) {
        const { volumeName = '', path = '', key = '', optional = false } = fileKeyRef;
        return { kind: 'file', volume: volumeName, path, key, optional };
    }
    const { name = '', key = '', optional = false } = configMapKeyRef ?? secretKeyRef ?? {};
    return { kind: configMapKeyRef === undefined ? 'secret' : 'configMap', name, key, optional };
}
function fieldPathOf(path = '') {
    return path === 'spec.host' ? 'spec.nodeName' : path;
}
const one = { text: '1', milli: 1000n };
function toResourceReference(raw) {
    const { divisor = one } = raw;
    return {
        container: filledOrNull(raw.containerName),
        resource: raw.resource ?? '',
        divisor: divisor.milli === 0n ? one : divisor,
    };
}
function toVariableSource(raw) {
    const { configMapRef, secretRef, prefix = '' } = raw;
    const { name = '', optional = false } = configMapRef ?? secretRef ?? {};
    return { kind: configMapRef === undefined ? 'secret' : 'configMap', name, prefix, optional };
}
/** What is not requested is requested up to its limit. */
function toResources(raw) {
    const { limits = {}, requests = {} } = raw ?? {};
    return { limits, requests: { ...limits, ...requests } };
}
function toMount(raw) {
    return {
        name: raw.name ?? '',
        mountPath: raw.mountPath ?? '',
        readOnly: raw.readOnly ?? false,
        subPath: filledOrNull(raw.subPath),
        subPathExpr: filledOrNull(raw.subPathExpr),
        mountPropagation: wordOr(raw.mountPropagation, 'None'),
    };
}
/** A zero stands for what is not there, as it does in Go. */
function numberOr(value, otherwise) {
    return value === undefined || value === 0 ? otherwise : value;
}
function toProbe(raw) {
    if (raw === undefined)
        return null;
    return {
        handler: toAction(raw),
        initialDelaySeconds: raw.initialDelaySeconds ?? 0,
        timeoutSeconds: numberOr(raw.timeoutSeconds, 1),
        periodSeconds: numberOr(raw.periodSeconds, 10),
        successThreshold: numberOr(raw.successThreshold, 1),
        failureThreshold: numberOr(raw.failureThreshold, 3),
        terminationGracePeriodSeconds: raw.terminationGracePeriodSeconds ?? null,
    };
}
function toAction(raw) {
    if (raw.grpc !== undefined) {
        const { port = 0, service = '', mode } = raw.grpc;
        return { action: 'grpc', port, service, mode: wordOr(mode, 'Plaintext') };
    }
    return toPlainAction(raw);
}
function toPlainAction({ exec, httpGet, tcpSocket, }) {
    if (exec !== undefined) {
        const [program = '', ...rest] = exec.command ?? [];
        return { action: 'exec', command: [program, ...rest] };
    }
    if (httpGet !== undefined)
        return toHttpGet(httpGet);
    if (tcpSocket === undefined)
        throw new Error('checks let nothing without a handler pass');
    return { action: 'tcpSocket', host: filledOrNull(tcpSocket.host), port: tcpSocket.port ?? 0 };
}
function toHttpGet(raw) {
    return {
        action: 'httpGet',
        scheme: wordOr(raw.scheme, 'HTTP'),
        host: filledOrNull(raw.host),
        port: raw.port ?? 0,
        path: filledOrNull(raw.path) ?? '/',
        httpHeaders: (raw.httpHeaders ?? []).map(({ name = '', value = '' }) => ({ name, value })),
        protocol: wordOr(raw.protocol, 'HTTP1'),
    };
}
function toHook(raw) {
    if (raw === undefined)
        return null;
    if (raw.sleep !== undefined)
        return { action: 'sleep', seconds: raw.sleep.seconds ?? 0 };
    return toPlainAction(raw);
}
function toSeccompProfile(raw) {
    if (raw === undefined)
        return null;
    return { type: wordOr(raw.type, 'Unconfined'), localhostProfile: raw.localhostProfile ?? null };
}
function toSecurityContext(raw = {}) {
    const { privileged = false, readOnlyRootFilesystem = false, capabilities = {} } = raw;
    const { add = [], drop = [] } = capabilities;
    return {
        ...toIdentity(raw),
        privileged,
        readOnlyRootFilesystem,
        allowPrivilegeEscalation: raw.allowPrivilegeEscalation ?? null,
        capabilities: { add, drop },
        seccompProfile: toSeccompProfile(raw.seccompProfile),
        procMount: wordOr(raw.procMount, 'Default'),
    };
}
/** Who runs: null is left to the Pod, and then to the image. */
function toIdentity(raw) {
    return {
        runAsUser: raw.runAsUser ?? null,
        runAsGroup: raw.runAsGroup ?? null,
        runAsNonRoot: raw.runAsNonRoot ?? null,
    };
}

;// CONCATENATED MODULE: ./src/pod/read/type-problems.ts



/** Values of another type than the API has, in the words that it has for other faults. */
function typeRefusals(value, issues) {
    return issues.slice(0, limits/* podLimits */.cp.problems).map((issue) => {
        const place = placeOf(value, issue.path);
        const found = issue.path.reduce(decode/* fieldOf */._F, value);
        return {
            message: `${place.text}: Invalid value: ${shown(found ?? null)}: ${words(issue, found)}`,
            at: place.path,
        };
    });
}
function placeOf(value, path) {
    return path.reduce(({ text, path: before }, step) => {
        const parent = before.reduce(decode/* fieldOf */._F, value);
        const name = Array.isArray(parent)
            ? `[${String(step)}]`
            : `${text === '' ? '' : '.'}${String(step)}`;
        return { text: `${text}${name}`, path: [...before, typeof step === 'symbol' ? '' : step] };
    }, rootPlace);
}
function words(issue, value) {
    switch (issue.code) {
        case 'invalid_type':
            return wordsForType(issue.expected, value);
        case 'invalid_union':
            return typeof value === 'number' ? 'must be a whole number' : 'must be text or a number';
        case 'too_big':
            return `must be less than or equal to ${issue.maximum}`;
        case 'too_small':
            return `must be greater than or equal to ${issue.minimum}`;
        default:
            return issue.message;
    }
}
function wordsForType(expected, value) {
    const isPlain = typeof value === 'number' || typeof value === 'boolean';
    switch (expected) {
        case 'string':
            return isPlain ? `must be text; write "${String(value)}"` : 'must be text';
        case 'int':
        case 'number':
            return /^-?\d+$/.test(String(value))
                ? `must be a whole number; write ${String(value)} without quotes`
                : 'must be a whole number';
        case 'boolean':
            return value === 'true' || value === 'false'
                ? `must be true or false; write ${value} without quotes`
                : 'must be true or false';
        case 'array':
            return 'must be a list';
        default:
            return 'must be a mapping';
    }
}

;// CONCATENATED MODULE: ./src/pod/read/data-objects.ts






const dataSchema = object({
    binaryData: textMap,
    data: textMap,
    immutable: flag,
    metadata: metadata,
    stringData: textMap,
    type: raw_text,
});
const serviceSchema = object({
    metadata: metadata,
    spec: object({
        clusterIP: raw_text,
        externalName: raw_text,
        ports: list(object({ name: raw_text, port: int32, protocol: raw_text, targetPort: portReference })),
        selector: textMap,
        type: raw_text,
    }),
});
function readData(source, kind, namespaceOf) {
    const result = dataSchema.safeParse(source.value);
    if (!result.success) {
        // A Secret's values stay its own.
        const issues = result.error.issues;
        return refused(kind === 'Secret' ? secretRefusals(issues) : typeRefusals(source.value, issues));
    }
    const raw = result.data;
    const data = new Map();
    const refusals = [
        ...checkMetadata(raw.metadata ?? {}, below(rootPlace, 'metadata')),
        ...(kind === 'ConfigMap' ? collectConfig(raw, data) : collectSecret(raw, data)),
    ];
    if (refusals.length > 0)
        return refused(refusals);
    return {
        refusals: [],
        value: {
            name: raw.metadata?.name ?? '',
            namespace: namespaceOf(raw.metadata?.namespace),
            data,
            location: source.locate([]),
        },
    };
}
function refused(refusals) {
    return { value: null, refusals };
}
function secretRefusals(issues) {
    return issues.map(({ path }) => {
        const [field = '', key] = path.map(String);
        const place = key === undefined ? below(rootPlace, field) : entry(below(rootPlace, field), key);
        const words = key === undefined ? 'must be a mapping' : 'must be text; write it in quotes';
        return { message: `${place.text}: Invalid value: "<hidden>": ${words}`, at: place.path };
    });
}
function collectConfig({ data = {}, binaryData = {} }, into) {
    const [dataPlace, binaryPlace] = [below(rootPlace, 'data'), below(rootPlace, 'binaryData')];
    for (const [key, value] of Object.entries(data))
        into.set(key, Buffer.from(value));
    return [
        ...checkKeys(data, dataPlace),
        ...checkKeys(binaryData, binaryPlace),
        ...Object.keys(data)
            .filter((key) => Object.hasOwn(binaryData, key))
            .map((key) => invalid(entry(dataPlace, key), key, 'duplicate of key present in binaryData')),
        ...collectBytes(binaryData, binaryPlace, into),
    ];
}
function collectSecret({ data = {}, stringData = {} }, into) {
    const [dataPlace, textPlace] = [below(rootPlace, 'data'), below(rootPlace, 'stringData')];
    const refusals = [
        ...checkKeys(data, dataPlace),
        // They are told as what they become.
        ...checkKeys(stringData, { text: dataPlace.text, path: textPlace.path }),
        ...collectBytes(data, dataPlace, into),
    ];
    for (const [key, value] of Object.entries(stringData))
        into.set(key, Buffer.from(value));
    return refusals;
}
function checkKeys(data, at) {
    return Object.keys(data).flatMap((key) => invalidFor(entry(at, key), key, dataKeyFaults(key)));
}
/** Standard base64 with its padding; lines may be broken, as Go's decoder lets them. */
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
function collectBytes(data, at, into) {
    return Object.entries(data).flatMap(([key, value]) => {
        const plain = value.replaceAll(/[\r\n]/g, '');
        if (base64.test(plain)) {
            into.set(key, Buffer.from(plain, 'base64'));
            return [];
        }
        const place = entry(at, key);
        const message = `${place.text}: Invalid value: "<hidden>": must be base64`;
        return [{ message, at: place.path }];
    });
}
function readService(source, namespaceOf) {
    const result = serviceSchema.safeParse(source.value);
    if (!result.success)
        return refused(typeRefusals(source.value, result.error.issues));
    const { metadata: own = {}, spec = {} } = result.data;
    const refusals = checkMetadata(own, below(rootPlace, 'metadata'));
    if (refusals.length > 0)
        return refused(refusals);
    return {
        refusals: [],
        value: {
            name: own.name ?? '',
            namespace: namespaceOf(own.namespace),
            selector: spec.selector ?? {},
            type: spec.type ?? 'ClusterIP',
            clusterIP: spec.clusterIP ?? null,
            externalName: spec.externalName ?? null,
            ports: (spec.ports ?? []).map(({ name, port = 0, targetPort, protocol }) => ({
                name: name ?? null,
                port,
                targetPort: targetPort === undefined || targetPort === 0 || targetPort === '' ? port : targetPort,
                protocol: wordOr(protocol, 'TCP'),
            })),
            location: source.locate([]),
        },
    };
}

// EXTERNAL MODULE: ./src/yaml/parse.ts + 3 modules
var parse = __webpack_require__(92758);
;// CONCATENATED MODULE: ./src/pod/read/other-text.ts


/**
 * Refuses what people hand over by mistake where a manifest belongs.
 *
 * @throws CanaryError (input) for an empty text, and for what helm says when it fails
 */
function refuseOtherText(source) {
    const lines = source.text.split('\n', firstLines);
    if (source.text.trim() === '') {
        throw (0,src_errors/* inputError */.Xu)({
            code: 'pod-empty',
            message: `${source.file} is empty: there is no Pod in it`,
            location: (0,yaml_source/* placeIn */.VV)(source),
            ...(source.file === '-' ? { hint: 'what writes to the pipe may have failed' } : {}),
        });
    }
    const index = lines.findIndex((line) => line.trim() !== '' && !notice.test(line));
    const line = lines[index] ?? '';
    if (!/^(?:Error|Error: \S.*): /.test(`${line} `) || !helmError.test(line))
        return;
    throw (0,src_errors/* inputError */.Xu)({
        code: 'pod-not-yaml',
        message: `this is an error of helm and not YAML: ${line.trim().slice(0, 200)}`,
        location: (0,yaml_source/* placeIn */.VV)(source, index + 1, 1),
        hint: 'make helm template succeed first; with `set -o pipefail` the pipe fails with it',
    });
}
const firstLines = 50;
/** What stands before the error: comments, and what helm and its libraries warn of. */
const notice = /^(?:#|WARNING: |W\d{4} |\d{4}\/\d\d\/\d\d |(?:coalesce|walk|warnings)\.go:|---$)/;
const helmError = /^Error: \S/;
/** What only helm understands: built-in objects, functions of it, and the words of its templates. */
const action = /\{\{-?\s*(?:\$?\.(?:Values|Release|Chart|Capabilities|Template|Files)\b|(?:include|template|define|block|toYaml|tpl|if|else|range|with|end)\b|\$\w*\s*:?=|\/\*)/;
const builtIn = /\{\{-?[^}]*(?:\.(?:Values|Release|Chart|Capabilities)\b|\binclude\s+")/;
/** The error for a template that was not rendered; null for a text that holds none. */
function templateIn(source) {
    const lines = source.text.split('\n');
    const index = lines.findIndex((line) => action.test(line));
    if (index === -1)
        return null;
    return templateError(source, index + 1, (lines[index] ?? '').search(action) + 1);
}
/**
 * Refuses a template that happens to be YAML. What configuration holds for other programs is let be.
 *
 * @throws CanaryError (input)
 */
function refuseTemplate(source, document) {
    if (!source.text.includes('{{'))
        return;
    const path = templatePath(document.value, []);
    if (path === null)
        return;
    const { line, column } = document.locate(path);
    throw templateError(source, line, column);
}
function templateError(source, line, column) {
    return (0,src_errors/* inputError */.Xu)({
        code: 'pod-not-rendered',
        message: `${source.file} is a template that was not rendered: it holds {{ … }}`,
        location: (0,yaml_source/* placeIn */.VV)(source, line, column),
        hint: 'render it first: helm template … | container-canary pod -f -',
    });
}
/** What may hold templates of other programs: what is there is data. */
const dataFields = ['data', 'stringData', 'binaryData', 'annotations'];
/** Where a value, or a key, is an action of a template. */
function templatePath(value, path) {
    if (typeof value === 'string')
        return builtIn.test(value) ? path : null;
    if (typeof value !== 'object' || value === null)
        return null;
    for (const [key, part] of Object.entries(value)) {
        if (dataFields.includes(key))
            continue;
        // `{{ .Values.x }}` without quotes is a mapping whose key is a mapping.
        if (/^\{\s*\.(?:Values|Release|Chart|Capabilities)\b/.test(key))
            return path;
        const step = Array.isArray(value) ? Number(key) : key;
        const found = templatePath(part, [...path, step]);
        if (found !== null)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/pod/read/objects.ts






/**
 * Every object of a file, those of lists among them.
 *
 * @throws CanaryError (input) for what is no YAML, and what is YAML and holds no objects
 */
function readObjects(source) {
    refuseOtherText(source);
    const documents = objects_parse(source);
    const problems = [];
    const objects = documents.flatMap((document) => {
        refuseTemplate(source, document);
        return objectsOf(document, [], document.value, problems);
    });
    (0,src_errors/* refuseProblems */.nN)(problems);
    return objects;
}
function objects_parse(source) {
    try {
        return (0,parse.parseDocuments)(source, {
            version: '1.1',
            letters: 'text',
            maxBytes: limits/* podLimits */.cp.bytes,
            maxValues: limits/* podLimits */.cp.values,
            maxDocuments: limits/* podLimits */.cp.documents,
        });
    }
    catch (error) {
        // What a template is before it is rendered is rarely YAML; what it is says more than where it is not.
        throw templateIn(source) ?? error;
    }
}
function objectsOf(document, base, value, problems) {
    const [kind, apiVersion] = [(0,decode/* fieldOf */._F)(value, 'kind'), (0,decode/* fieldOf */._F)(value, 'apiVersion')];
    const items = (0,decode/* fieldOf */._F)(value, 'items');
    if (typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items)) {
        return items.flatMap((one, index) => objectsOf(document, [...base, 'items', index], one, problems));
    }
    if (typeof kind !== 'string' || typeof apiVersion !== 'string') {
        const missing = typeof kind === 'string' ? 'apiVersion' : 'kind';
        problems.push({
            code: 'pod-object',
            message: `an object of Kubernetes has apiVersion and kind; this is ${describe(value, missing)}`,
            location: document.locate(base),
        });
        return [];
    }
    return [
        {
            kind: kindOf(kind, apiVersion),
            apiVersion,
            value: withoutNulls(value),
            file: document.file,
            locate: (path) => document.locate([...base, ...path]),
            locateKey: (path) => document.locateKey([...base, ...path]),
        },
    ];
}
function describe(value, missing) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return `a mapping without ${missing}`;
    return value === null ? 'null' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}
const ownGroups = ['', 'apps', 'batch', 'extensions'];
function kindOf(kind, apiVersion) {
    const group = apiVersion.includes('/') ? (apiVersion.split('/', 1)[0] ?? '') : '';
    return ownGroups.includes(group) ? kind : `${kind}.${group}`;
}

;// CONCATENATED MODULE: ./src/pod/read/test-hooks.ts

/**
 * Whether Helm would run it only when it is asked to test a release: `helm template` prints it as well
 * (https://helm.sh/docs/topics/chart_tests/).
 */
function isTestHook({ value }) {
    const hooks = (0,decode/* fieldOf */._F)((0,decode/* fieldOf */._F)((0,decode/* fieldOf */._F)(value, 'metadata'), 'annotations'), 'helm.sh/hook');
    if (typeof hooks !== 'string')
        return false;
    return hooks.split(',').some((hook) => testHooks.has(hook.trim()));
}
/** The last two are Helm 2's. */
const testHooks = new Set(['test', 'test-success', 'test-failure']);
/** Told once, whatever there are. */
function testHookNotices(hooks) {
    const [first] = hooks;
    if (first === undefined)
        return [];
    const names = hooks.map(({ value, kind }) => {
        const name = (0,decode/* fieldOf */._F)((0,decode/* fieldOf */._F)(value, 'metadata'), 'name');
        return `${kind} ${typeof name === 'string' ? name : 'without a name'}`;
    });
    return [
        {
            severity: 'notice',
            code: 'pod-test-hook',
            message: `tests of a Helm release are left aside: ${names.slice(0, mostNames).join(', ')}`,
            location: first.locate(['metadata', 'annotations']),
            hint: null,
        },
    ];
}
const mostNames = 20;

;// CONCATENATED MODULE: ./src/pod/read/to-volume.ts


const usualMode = 0o644;
function toVolume(raw) {
    return { name: raw.name ?? '', source: toSource(raw) };
}
function toSource(raw) {
    const source = sourceOf(raw) ?? 'emptyDir';
    return isDriver(source) ? toDriver(source, raw) : readers[source](raw);
}
const readers = {
    emptyDir: ({ emptyDir }) => ({
        kind: 'emptyDir',
        medium: mediumOf(emptyDir?.medium),
        sizeLimit: emptyDir?.sizeLimit ?? null,
    }),
    hostPath: ({ hostPath }) => {
        const { path = '', type = '' } = hostPath ?? {};
        return { kind: 'hostPath', path, type };
    },
    configMap: ({ configMap }) => toFiles('configMap', configMap?.name, configMap),
    secret: ({ secret }) => toFiles('secret', secret?.secretName, secret),
    downwardAPI: ({ downwardAPI }) => toDownward(downwardAPI?.items, downwardAPI?.defaultMode),
    projected: ({ projected }) => toProjected(projected),
    image: ({ image }) => toImage(image),
    persistentVolumeClaim: ({ persistentVolumeClaim }) => {
        const { claimName = '', readOnly = false } = persistentVolumeClaim ?? {};
        return { kind: 'persistentVolumeClaim', claimName, readOnly };
    },
    ephemeral: () => ({ kind: 'ephemeral' }),
    csi: ({ csi }) => toProgramDriver('csi', csi),
    flexVolume: ({ flexVolume }) => toProgramDriver('flexVolume', flexVolume),
};
function toProgramDriver(field, raw) {
    const { driver = '', readOnly = false } = raw ?? {};
    return { kind: 'driver', field, driver, readOnly };
}
/** Huge pages of a size, such as `HugePages-2Mi`, are huge pages. */
function mediumOf(medium = '') {
    if (medium === 'Memory')
        return 'Memory';
    return medium.startsWith('HugePages') ? 'HugePages' : '';
}
function toDriver(source, raw) {
    const readOnly = raw[source]?.['readOnly'] === true;
    return { kind: 'driver', field: source, driver: source, readOnly };
}
function toImage(raw) {
    const { reference = '', pullPolicy } = raw ?? {};
    return { kind: 'image', reference, pullPolicy: wordOr(pullPolicy, pullPolicyOf(reference)) };
}
function toFiles(kind, name = '', raw = {}, mode = usualMode) {
    return {
        kind,
        name,
        defaultMode: raw.defaultMode ?? mode,
        items: toItems(raw.items),
        optional: raw.optional ?? false,
    };
}
/** An empty list is none. */
function toItems(items) {
    if (items === undefined || items.length === 0)
        return null;
    return items.map(({ key = '', path = '', mode }) => ({ key, path, mode: mode ?? null }));
}
function toDownward(items, defaultMode = usualMode) {
    return { kind: 'downwardAPI', defaultMode, items: (items ?? []).map(toDownwardFile) };
}
function toDownwardFile(raw) {
    const { path = '', mode, fieldRef, resourceFieldRef } = raw;
    return {
        path,
        mode: mode ?? null,
        from: fieldRef === undefined
            ? { kind: 'resource', ...toResourceReference(resourceFieldRef ?? {}) }
            : { kind: 'field', fieldPath: fieldPathOf(fieldRef.fieldPath) },
    };
}
/** Sources have no mode of their own: they take that of the volume. */
function toProjected(raw) {
    const { defaultMode = usualMode, sources = [] } = raw ?? {};
    return {
        kind: 'projected',
        defaultMode,
        sources: sources.flatMap((source) => toProjectedSource(source, defaultMode)),
    };
}
function toProjectedSource(raw, mode) {
    const { configMap, secret, downwardAPI, serviceAccountToken: token } = raw;
    if (configMap !== undefined)
        return [toFiles('configMap', configMap.name, configMap, mode)];
    if (secret !== undefined)
        return [toFiles('secret', secret.name, secret, mode)];
    if (downwardAPI !== undefined)
        return [toDownward(downwardAPI.items, mode)];
    if (token !== undefined) {
        const { path = '', audience = '' } = token;
        return [{ kind: 'serviceAccountToken', path, audience }];
    }
    const { clusterTrustBundle: bundle, podCertificate: certificate } = raw;
    if (bundle !== undefined) {
        return [{ kind: 'cluster', field: 'clusterTrustBundle', path: filledOrNull(bundle.path) }];
    }
    if (certificate === undefined)
        return [];
    const path = filledOrNull(certificate.credentialBundlePath) ?? filledOrNull(certificate.keyPath);
    return [{ kind: 'cluster', field: 'podCertificate', path }];
}

;// CONCATENATED MODULE: ./src/pod/read/to-spec.ts




function toPodSpec(raw) {
    const { hostNetwork = false, hostAliases = [], readinessGates = [], volumes = [] } = raw;
    const [first, ...more] = toContainers(raw.containers, hostNetwork);
    if (first === undefined)
        throw new Error('checks let no Pod without containers pass');
    return {
        initContainers: toContainers(raw.initContainers, hostNetwork),
        containers: [first, ...more],
        volumes: volumes.map(toVolume),
        restartPolicy: wordOr(raw.restartPolicy, 'Always'),
        terminationGracePeriodSeconds: graceOf(raw),
        activeDeadlineSeconds: raw.activeDeadlineSeconds ?? null,
        hostNetwork,
        ...toSwitches(raw),
        hostname: filledOrNull(raw.hostname),
        subdomain: filledOrNull(raw.subdomain),
        hostAliases: hostAliases.map(({ ip = '', hostnames = [] }) => ({ ip, hostnames })),
        dnsPolicy: wordOr(raw.dnsPolicy, 'ClusterFirst'),
        dnsConfig: toDnsConfig(raw.dnsConfig),
        serviceAccountName: accountOf(raw),
        nodeName: filledOrNull(raw.nodeName),
        readinessGates: readinessGates.map(({ conditionType = '' }) => conditionType),
        securityContext: to_spec_toSecurityContext(raw.securityContext),
        resources: toPodResources(raw),
    };
}
function toContainers(raw = [], hostNetwork) {
    return raw.map((container) => toContainer(container, hostNetwork));
}
/** What is limited and not requested for the Pod is what its containers request together, if any does. */
function toPodResources({ resources, containers = [], initContainers = [], }) {
    const { limits = {}, requests = {} } = resources ?? {};
    if (Object.keys(limits).length === 0)
        return { limits, requests };
    const sidecars = initContainers.filter(({ restartPolicy }) => restartPolicy === 'Always');
    const asked = [...containers, ...sidecars].map((one) => toResources(one.resources).requests);
    const together = ['cpu', 'memory'].flatMap((name) => {
        const parts = asked.flatMap((own) => own[name] ?? []);
        return parts.length === 0 ? [] : [[name, sumOf(parts)]];
    });
    return { limits, requests: { ...limits, ...Object.fromEntries(together), ...requests } };
}
function sumOf(parts) {
    const milli = parts.reduce((sum, part) => sum + part.milli, 0n);
    // Told in the units of its first part.
    return { text: (0,src_quantity/* canonicalText */.A4)({ text: parts[0]?.text ?? '', milli }), milli };
}
function toSwitches(raw) {
    const { shareProcessNamespace = false, hostPID = false, hostIPC = false, hostUsers = true } = raw;
    const { setHostnameAsFQDN = false, enableServiceLinks = true } = raw;
    return {
        ...{ shareProcessNamespace, hostPID, hostIPC, hostUsers },
        ...{ setHostnameAsFQDN, enableServiceLinks },
    };
}
/** By its name, or by the one that it had. */
function accountOf({ serviceAccountName, serviceAccount }) {
    return filledOrNull(serviceAccountName) ?? filledOrNull(serviceAccount) ?? 'default';
}
function toDnsConfig(raw) {
    const { nameservers = [], searches = [], options = [] } = raw ?? {};
    return {
        nameservers,
        searches,
        options: options.map(({ name = '', value }) => ({ name, value: value ?? null })),
    };
}
function to_spec_toSecurityContext(raw = {}) {
    const { supplementalGroups = [], sysctls = [] } = raw;
    return {
        ...toIdentity(raw),
        fsGroup: raw.fsGroup ?? null,
        supplementalGroups,
        supplementalGroupsPolicy: wordOr(raw.supplementalGroupsPolicy, 'Merge'),
        sysctls: sysctls.map(({ name = '', value = '' }) => ({ name, value })),
        seccompProfile: toSeccompProfile(raw.seccompProfile),
    };
}

// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
;// CONCATENATED MODULE: ./src/pod/fields/field.ts
const fieldStates = (/* unused pure expression or super */ null && (['honoured', 'approximated', 'ignored']));
function honoured(says, of) {
    return field('honoured', says, of);
}
function approximated(says, of) {
    return field('approximated', says, of);
}
function ignored(says, of) {
    return field('ignored', says, of);
}
function field(state, says, of) {
    return of === undefined ? { state, says } : { state, says, of };
}

;// CONCATENATED MODULE: ./src/pod/fields/container.ts

const container_container = {
    args: honoured('Replace CMD; $(VAR) is expanded.'),
    command: honoured('Replaces ENTRYPOINT; $(VAR) is expanded.'),
    env: honoured('In order; $(VAR) is expanded.', 'EnvVar'),
    envFrom: honoured('ConfigMaps and Secrets of the same files.', 'EnvFromSource'),
    image: honoured('What is run, unless another image is under test.'),
    imagePullPolicy: approximated('This run has a policy of its own for pulling.'),
    lifecycle: honoured('Hooks and the stop signal.', 'Lifecycle'),
    livenessProbe: honoured('As kubelet probes.', 'Probe'),
    name: honoured('The name in status, events and logs.'),
    ports: honoured('Named for probes; host ports by policy.', 'ContainerPort'),
    readinessProbe: honoured('As kubelet probes.', 'Probe'),
    resizePolicy: ignored('Nothing is resized.', 'ContainerResizePolicy'),
    resources: honoured('Limits of memory, CPU and processes.', 'ResourceRequirements'),
    restartPolicy: honoured('Always makes an init container a sidecar.'),
    restartPolicyRules: approximated('By exit code; RestartAllContainers restarts the container alone.', 'ContainerRestartRule'),
    securityContext: honoured('As the runtime is told by kubelet.', 'SecurityContext'),
    startupProbe: honoured('As kubelet probes.', 'Probe'),
    stdin: approximated('Open, and nothing is written to it.'),
    stdinOnce: ignored('Nobody attaches.'),
    terminationMessagePath: honoured('Read when the container ends.'),
    terminationMessagePolicy: honoured('File, or the end of the log.'),
    tty: honoured('The container has a terminal.'),
    volumeDevices: ignored('Block devices need a driver on the node.', 'VolumeDevice'),
    volumeMounts: honoured('As kubelet mounts.', 'VolumeMount'),
    workingDir: honoured('Made where it is missing.'),
};
const actions = {
    exec: honoured('Run in the container, without a shell.', 'ExecAction'),
    httpGet: honoured("To the Pod's address, redirects followed as kubelet does.", 'HTTPGetAction'),
    tcpSocket: honoured('A connection, and nothing more.', 'TCPSocketAction'),
};
const keyOf = (what) => ({
    key: honoured('Which entry.'),
    name: honoured(`A ${what} of the same files.`),
    optional: honoured('Whether it may be missing.'),
});
const objectOf = (what) => ({
    name: honoured(`A ${what} of the same files.`),
    optional: honoured('Whether it may be missing.'),
});
/** Containers, and what they are made of. */
const containerFields = {
    Container: container_container,
    ContainerPort: {
        containerPort: honoured('What probes and a Service ask for.'),
        hostIP: honoured('As far as the policy allows.'),
        hostPort: approximated('Not published: the Pod is asked by its own address.'),
        name: honoured('For probes and Services.'),
        protocol: honoured('TCP, UDP or SCTP.'),
    },
    EnvVar: {
        name: honoured("The variable's name."),
        value: honoured('$(VAR) is expanded.'),
        valueFrom: honoured('From somewhere else.', 'EnvVarSource'),
    },
    EnvVarSource: {
        configMapKeyRef: honoured('One entry.', 'ConfigMapKeySelector'),
        fieldRef: honoured('A field of the Pod.', 'ObjectFieldSelector'),
        fileKeyRef: honoured('A variable of a file in a volume.', 'FileKeySelector'),
        resourceFieldRef: honoured('A limit or a request.', 'ResourceFieldSelector'),
        secretKeyRef: honoured('One entry.', 'SecretKeySelector'),
    },
    ConfigMapKeySelector: keyOf('ConfigMap'),
    SecretKeySelector: keyOf('Secret'),
    ObjectFieldSelector: {
        apiVersion: honoured('v1 alone.'),
        fieldPath: honoured('Such as metadata.name.'),
    },
    ResourceFieldSelector: {
        containerName: honoured('Another container of the Pod.'),
        divisor: honoured('The unit; rounded up.'),
        resource: honoured('Such as limits.cpu.'),
    },
    FileKeySelector: {
        key: honoured('The variable in the file.'),
        optional: honoured('Whether it may be missing.'),
        path: honoured('The file in the volume.'),
        volumeName: honoured('An emptyDir of the Pod.'),
    },
    EnvFromSource: {
        configMapRef: honoured('All entries.', 'ConfigMapEnvSource'),
        prefix: honoured('Before each name.'),
        secretRef: honoured('All entries.', 'SecretEnvSource'),
    },
    ConfigMapEnvSource: objectOf('ConfigMap'),
    SecretEnvSource: objectOf('Secret'),
    ResourceRequirements: {
        claims: ignored('They need a driver on the node.', 'ResourceClaim'),
        limits: honoured('Memory and CPU; others are told by resourceFieldRef alone.'),
        requests: approximated('Read by resourceFieldRef; nothing is reserved.'),
    },
    ResourceClaim: {
        name: ignored('One of resourceClaims.'),
        request: ignored('A part of it.'),
    },
    ContainerResizePolicy: {
        resourceName: ignored('Nothing is resized.'),
        restartPolicy: ignored('Nothing is resized.'),
    },
    ContainerRestartRule: {
        action: honoured('Restart the container, or all of them.'),
        exitCodes: honoured('When the rule is one.', 'ContainerRestartRuleOnExitCodes'),
    },
    ContainerRestartRuleOnExitCodes: {
        operator: honoured('In or NotIn.'),
        values: honoured('Exit codes.'),
    },
    Probe: {
        ...actions,
        failureThreshold: honoured('Failures in a row.'),
        grpc: honoured('The standard health service.', 'GRPCAction'),
        initialDelaySeconds: honoured('Before the first attempt.'),
        periodSeconds: honoured('Between attempts.'),
        successThreshold: honoured('Successes in a row.'),
        terminationGracePeriodSeconds: honoured('Instead of that of the Pod, when the probe kills.'),
        timeoutSeconds: honoured('Of one attempt.'),
    },
    Lifecycle: {
        postStart: honoured('Run when the container has started.', 'LifecycleHandler'),
        preStop: honoured('Run before it is stopped.', 'LifecycleHandler'),
        stopSignal: honoured('Instead of that of the image.'),
    },
    LifecycleHandler: {
        ...actions,
        sleep: honoured('Waits.', 'SleepAction'),
        tcpSocket: ignored('Fails always, as it does for kubelet.', 'TCPSocketAction'),
    },
    ExecAction: { command: honoured('Program and arguments.') },
    HTTPGetAction: {
        host: honoured("Instead of the Pod's address."),
        httpHeaders: honoured('Sent as they are.', 'HTTPHeader'),
        path: honoured('With its query.'),
        port: honoured('A number, or the name of a port of the container.'),
        protocol: honoured('HTTP2 is alpha in Kubernetes 1.37.'),
        scheme: honoured('HTTPS is not verified.'),
    },
    HTTPHeader: { name: honoured("The header's name."), value: honoured("The header's value.") },
    TCPSocketAction: {
        host: honoured("Instead of the Pod's address."),
        port: honoured('A number, or the name of a port of the container.'),
    },
    GRPCAction: {
        mode: honoured('TLS is alpha in Kubernetes 1.37.'),
        port: honoured('A number.'),
        service: honoured('Whose health is asked for.'),
    },
    SleepAction: { seconds: honoured('How long.') },
    VolumeMount: {
        mountPath: honoured('In the container.'),
        mountPropagation: honoured('As far as the policy allows.'),
        name: honoured('One of the volumes.'),
        readOnly: honoured('Nothing is written there.'),
        recursiveReadOnly: approximated('As the engine mounts.'),
        subPath: honoured('A part of the volume.'),
        subPathExpr: honoured('The same with $(VAR).'),
    },
    VolumeDevice: {
        devicePath: ignored('Block devices need a driver on the node.'),
        name: ignored('Block devices need a driver on the node.'),
    },
};

;// CONCATENATED MODULE: ./src/pod/fields/pod.ts

const scheduling = 'There is no cluster that could schedule it.';
const podSpec = {
    activeDeadlineSeconds: honoured('The Pod fails when it is over.'),
    affinity: ignored(scheduling),
    automountServiceAccountToken: ignored('There is no service account, and no token of one.'),
    containers: honoured('Run together, as the Pod has them.', 'Container'),
    dnsConfig: honoured('Written to resolv.conf.', 'PodDNSConfig'),
    dnsPolicy: approximated('The engine resolves names where the cluster would.'),
    enableServiceLinks: approximated('Variables of the Services that the same files hold.'),
    ephemeralContainers: ignored('Refused, as the API server refuses them in a new Pod.'),
    hostAliases: honoured('Written to /etc/hosts.', 'HostAlias'),
    hostIPC: honoured('As far as the policy allows.'),
    hostNetwork: honoured('As far as the policy allows.'),
    hostPID: honoured('As far as the policy allows.'),
    hostUsers: approximated('False needs an engine that maps users.'),
    hostname: honoured("The Pod's host name."),
    hostnameOverride: ignored('The host name is made of hostname, subdomain and the name.'),
    imagePullSecrets: ignored('Images are pulled with the credentials of this run.', 'Reference'),
    initContainers: honoured('Run one after the other; sidecars go on.', 'Container'),
    nodeName: approximated('Told by fieldRef; nothing is placed by it.'),
    nodeSelector: ignored(scheduling),
    os: approximated('Linux alone is run.', 'PodOS'),
    overhead: ignored('What a runtime needs for itself is not counted.'),
    preemptionPolicy: ignored(scheduling),
    priority: ignored(scheduling),
    priorityClassName: ignored(scheduling),
    readinessGates: honoured('Conditions that nothing here sets keep the Pod from being ready.', 'PodReadinessGate'),
    resourceClaims: ignored('They need a driver on the node.', 'PodResourceClaim'),
    resources: honoured('Limits of the Pod as a whole.', 'ResourceRequirements'),
    restartPolicy: honoured('As kubelet restarts, with a shorter back-off.'),
    runtimeClassName: ignored("The engine's own runtime runs the Pod."),
    schedulerName: ignored(scheduling),
    schedulingGates: ignored(scheduling, 'PodSchedulingGate'),
    schedulingGroup: ignored(scheduling),
    securityContext: honoured('For each container that says nothing else.', 'PodSecurityContext'),
    serviceAccount: ignored('The old name of serviceAccountName.'),
    serviceAccountName: ignored('Told by fieldRef; there is no account behind it.'),
    setHostnameAsFQDN: honoured('The host name with the domain of its subdomain.'),
    shareProcessNamespace: honoured('One process namespace for all containers.'),
    subdomain: honoured('A part of the full name in /etc/hosts.'),
    terminationGracePeriodSeconds: honoured('The time to stop in.'),
    tolerations: ignored(scheduling, 'Toleration'),
    topologySpreadConstraints: ignored(scheduling),
    volumes: honoured('By their source.', 'Volume'),
};
const pod_seccompProfile = {
    localhostProfile: approximated('A file of this machine, where the policy allows it.'),
    type: honoured("The engine's default, none, or a file."),
};
/** The Pod itself, and what it may do. */
const podFields = {
    PodSpec: podSpec,
    PodSecurityContext: {
        appArmorProfile: approximated("The engine's default.", 'AppArmorProfile'),
        fsGroup: honoured('A supplementary group that owns volumes.'),
        fsGroupChangePolicy: ignored('Volumes are new each time.'),
        runAsGroup: honoured('The primary group.'),
        runAsNonRoot: honoured('Judged as kubelet judges.'),
        runAsUser: honoured('The user.'),
        seLinuxChangePolicy: ignored("The engine's own labels."),
        seLinuxOptions: ignored("The engine's own labels."),
        seccompProfile: honoured('What system calls are allowed.', 'SeccompProfile'),
        supplementalGroups: honoured('More groups.'),
        supplementalGroupsPolicy: approximated("Strict leaves the image's groups out, where the engine can."),
        sysctls: honoured('Of the namespaces of the Pod; kubelet refuses unsafe ones.', 'Sysctl'),
        windowsOptions: ignored('Linux alone is run.'),
    },
    SecurityContext: {
        allowPrivilegeEscalation: honoured('False sets no_new_privs.'),
        appArmorProfile: approximated("The engine's default.", 'AppArmorProfile'),
        capabilities: honoured("Added to and dropped from the engine's default.", 'Capabilities'),
        privileged: honoured('As far as the policy allows.'),
        procMount: honoured('Masked paths of /proc.'),
        readOnlyRootFilesystem: honoured('The root file system is read-only.'),
        runAsGroup: honoured('The primary group.'),
        runAsNonRoot: honoured('Judged as kubelet judges.'),
        runAsUser: honoured('The user.'),
        seLinuxOptions: ignored("The engine's own labels."),
        seccompProfile: honoured('What system calls are allowed.', 'SeccompProfile'),
        windowsOptions: ignored('Linux alone is run.'),
    },
    AppArmorProfile: {
        localhostProfile: approximated("The engine's default."),
        type: approximated("The engine's default."),
    },
    SeccompProfile: pod_seccompProfile,
    Capabilities: { add: honoured('More.'), drop: honoured('Fewer.') },
    Sysctl: { name: honoured('Such as net.core.somaxconn.'), value: honoured('As text.') },
    HostAlias: { hostnames: honoured('Names.'), ip: honoured('Their address.') },
    PodDNSConfig: {
        nameservers: honoured('At most three.'),
        options: honoured('Of the resolver.', 'PodDNSConfigOption'),
        searches: honoured('Domains.'),
    },
    PodDNSConfigOption: { name: honoured('Such as ndots.'), value: honoured('As text.') },
    PodOS: { name: approximated('linux.') },
    PodReadinessGate: { conditionType: honoured('A condition of the Pod.') },
    PodResourceClaim: {
        name: ignored('It needs a driver on the node.'),
        resourceClaimName: ignored('It needs a driver on the node.'),
        resourceClaimTemplateName: ignored('It needs a driver on the node.'),
    },
    PodSchedulingGate: { name: ignored(scheduling) },
    Toleration: {
        effect: ignored(scheduling),
        key: ignored(scheduling),
        operator: ignored(scheduling),
        tolerationSeconds: ignored(scheduling),
        value: ignored(scheduling),
    },
    Reference: { name: ignored('Images are pulled with the credentials of this run.') },
};

;// CONCATENATED MODULE: ./src/pod/fields/volume.ts

const keyToPath = {
    key: honoured('Which entry.'),
    mode: honoured('Of this file.'),
    path: honoured('Below the mount.'),
};
const filesOf = (what) => ({
    items: honoured('All entries where nothing is listed.', 'KeyToPath'),
    name: honoured(`A ${what} of the same files.`),
    optional: honoured('Whether it may be missing.'),
});
const defaultMode = honoured('Of files that have no mode of their own.');
const driverVolume = approximated('An empty directory, or a stand-in that is named for it.');
const volume_volume = {
    name: honoured('What mounts call it.'),
    configMap: honoured('Files of a ConfigMap of the same files.', 'ConfigMapVolumeSource'),
    csi: { ...driverVolume, of: 'CSIVolumeSource' },
    downwardAPI: honoured('Files about the Pod itself.', 'DownwardAPIVolumeSource'),
    emptyDir: honoured('On disk or in memory.', 'EmptyDirVolumeSource'),
    ephemeral: driverVolume,
    flexVolume: { ...driverVolume, of: 'FlexVolumeSource' },
    hostPath: honoured('As far as the policy allows.', 'HostPathVolumeSource'),
    image: honoured('The files of an image, read-only.', 'ImageVolumeSource'),
    persistentVolumeClaim: { ...driverVolume, of: 'PersistentVolumeClaimVolumeSource' },
    projected: honoured('Several sources in one directory.', 'ProjectedVolumeSource'),
    secret: honoured('Files of a Secret of the same files.', 'SecretVolumeSource'),
    awsElasticBlockStore: driverVolume,
    azureDisk: driverVolume,
    azureFile: driverVolume,
    cephfs: driverVolume,
    cinder: driverVolume,
    fc: driverVolume,
    flocker: driverVolume,
    gcePersistentDisk: driverVolume,
    gitRepo: driverVolume,
    glusterfs: driverVolume,
    iscsi: driverVolume,
    nfs: driverVolume,
    photonPersistentDisk: driverVolume,
    portworxVolume: driverVolume,
    quobyte: driverVolume,
    rbd: driverVolume,
    scaleIO: driverVolume,
    storageos: driverVolume,
    vsphereVolume: driverVolume,
};
/** Volumes, by their source. */
const volumeFields = {
    Volume: volume_volume,
    ConfigMapVolumeSource: { ...filesOf('ConfigMap'), defaultMode },
    SecretVolumeSource: {
        defaultMode,
        items: honoured('All entries where nothing is listed.', 'KeyToPath'),
        optional: honoured('Whether it may be missing.'),
        secretName: honoured('A Secret of the same files.'),
    },
    KeyToPath: keyToPath,
    DownwardAPIVolumeSource: {
        defaultMode,
        items: honoured('Files.', 'DownwardAPIVolumeFile'),
    },
    DownwardAPIVolumeFile: {
        fieldRef: honoured('A field of the Pod.', 'ObjectFieldSelector'),
        mode: honoured('Of this file.'),
        path: honoured('Below the mount.'),
        resourceFieldRef: honoured('A limit or a request.', 'ResourceFieldSelector'),
    },
    EmptyDirVolumeSource: {
        medium: honoured('Memory is a tmpfs.'),
        sizeLimit: honoured('The size in memory; looked at on disk.'),
    },
    HostPathVolumeSource: {
        path: honoured('Of this machine, as far as the policy allows.'),
        type: honoured('What has to be there, or is made.'),
    },
    ImageVolumeSource: {
        pullPolicy: approximated('This run has a policy of its own for pulling.'),
        reference: honoured('The image.'),
    },
    PersistentVolumeClaimVolumeSource: {
        claimName: driverVolume,
        readOnly: honoured('Nothing is written there.'),
    },
    CSIVolumeSource: {
        driver: driverVolume,
        fsType: ignored('There is no driver.'),
        nodePublishSecretRef: ignored('There is no driver.', 'Reference'),
        readOnly: honoured('Nothing is written there.'),
        volumeAttributes: ignored('There is no driver.'),
    },
    FlexVolumeSource: {
        driver: driverVolume,
        fsType: ignored('There is no driver.'),
        options: ignored('There is no driver.'),
        readOnly: honoured('Nothing is written there.'),
        secretRef: ignored('There is no driver.', 'Reference'),
    },
    ProjectedVolumeSource: {
        defaultMode,
        sources: honoured('Each writes its files.', 'VolumeProjection'),
    },
    VolumeProjection: {
        clusterTrustBundle: ignored('It needs a cluster.', 'ClusterTrustBundleProjection'),
        configMap: honoured('Files of a ConfigMap of the same files.', 'ConfigMapProjection'),
        downwardAPI: honoured('Files about the Pod itself.', 'DownwardAPIProjection'),
        podCertificate: ignored('It needs a cluster.', 'PodCertificateProjection'),
        secret: honoured('Files of a Secret of the same files.', 'SecretProjection'),
        serviceAccountToken: approximated('A token that no cluster has signed.', 'ServiceAccountTokenProjection'),
    },
    ConfigMapProjection: filesOf('ConfigMap'),
    SecretProjection: filesOf('Secret'),
    DownwardAPIProjection: { items: honoured('Files.', 'DownwardAPIVolumeFile') },
    ServiceAccountTokenProjection: {
        audience: approximated('Told in the token.'),
        expirationSeconds: approximated('Told in the token.'),
        path: honoured('Below the mount.'),
    },
    ClusterTrustBundleProjection: {
        labelSelector: ignored('It needs a cluster.'),
        name: ignored('It needs a cluster.'),
        optional: ignored('It needs a cluster.'),
        path: ignored('It needs a cluster.'),
        signerName: ignored('It needs a cluster.'),
    },
    PodCertificateProjection: {
        certificateChainPath: ignored('It needs a cluster.'),
        credentialBundlePath: ignored('It needs a cluster.'),
        keyPath: ignored('It needs a cluster.'),
        keyType: ignored('It needs a cluster.'),
        maxExpirationSeconds: ignored('It needs a cluster.'),
        signerName: ignored('It needs a cluster.'),
        userAnnotations: ignored('It needs a cluster.'),
    },
};

;// CONCATENATED MODULE: ./src/pod/fields.ts




/**
 * Every field of a Pod's spec that the API server knows, and what becomes of it here, by the type's name
 * in the API from `PodSpec` on down. The reader takes its known fields from this table, and
 * `docs/pod-fields.md` is made of it.
 */
const fieldTables = { ...podFields, ...containerFields, ...volumeFields };
/** What a type's field is known as; null for a name that the API does not have. */
function fieldNamed(type, name) {
    const fields = Object.hasOwn(fieldTables, type) ? fieldTables[type] : undefined;
    return fields !== undefined && Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
}

;// CONCATENATED MODULE: ./src/pod/read/raw-spec.ts



const raw_spec_anything = schemas/* record */.g1P(raw_text, schemas/* unknown */.L5J());
const raw_spec_podSpec = object({
    activeDeadlineSeconds: int64,
    affinity: raw_spec_anything,
    automountServiceAccountToken: flag,
    containers: list(container),
    dnsConfig: object({
        nameservers: list(raw_text),
        options: list(object({ name: raw_text, value: raw_text })),
        searches: list(raw_text),
    }),
    dnsPolicy: raw_text,
    enableServiceLinks: flag,
    ephemeralContainers: list(raw_spec_anything),
    hostAliases: list(object({ hostnames: list(raw_text), ip: raw_text })),
    hostIPC: flag,
    hostNetwork: flag,
    hostPID: flag,
    hostUsers: flag,
    hostname: raw_text,
    hostnameOverride: raw_text,
    imagePullSecrets: list(object({ name: raw_text })),
    initContainers: list(container),
    nodeName: raw_text,
    nodeSelector: textMap,
    os: object({ name: raw_text }),
    overhead: raw_spec_anything,
    preemptionPolicy: raw_text,
    priority: int32,
    priorityClassName: raw_text,
    readinessGates: list(object({ conditionType: raw_text })),
    resourceClaims: list(object({ name: raw_text, resourceClaimName: raw_text, resourceClaimTemplateName: raw_text })),
    resources: resources,
    restartPolicy: raw_text,
    runtimeClassName: raw_text,
    schedulerName: raw_text,
    schedulingGates: list(object({ name: raw_text })),
    schedulingGroup: raw_spec_anything,
    securityContext: podSecurity,
    serviceAccount: raw_text,
    serviceAccountName: raw_text,
    setHostnameAsFQDN: flag,
    shareProcessNamespace: flag,
    subdomain: raw_text,
    terminationGracePeriodSeconds: int64,
    tolerations: list(object({ effect: raw_text, key: raw_text, operator: raw_text, tolerationSeconds: int64, value: raw_text })),
    topologySpreadConstraints: list(raw_spec_anything),
    volumes: list(volume),
});
/** A Pod, and what a template of one is. */
const podTemplate = object({ metadata: metadata, spec: raw_spec_podSpec });

;// CONCATENATED MODULE: ./src/pod/read/raw-workloads.ts



/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/ */
const raw_workloads_anything = schemas/* record */.g1P(raw_text, schemas/* unknown */.L5J());
const labelSelector = object({
    matchExpressions: list(object({ key: raw_text, operator: raw_text, values: list(raw_text) })),
    matchLabels: textMap,
});
const controllerSpec = object({
    minReadySeconds: int32,
    podManagementPolicy: raw_text,
    progressDeadlineSeconds: int32,
    replicas: int32,
    revisionHistoryLimit: int32,
    selector: labelSelector,
    serviceName: raw_text,
    strategy: raw_workloads_anything,
    template: podTemplate,
    updateStrategy: raw_workloads_anything,
    volumeClaimTemplates: list(object({ metadata: metadata, spec: raw_workloads_anything })),
});
const jobSpec = object({
    activeDeadlineSeconds: int64,
    backoffLimit: int32,
    completionMode: raw_text,
    completions: int32,
    manualSelector: flag,
    parallelism: int32,
    podFailurePolicy: raw_workloads_anything,
    selector: labelSelector,
    suspend: flag,
    template: podTemplate,
    ttlSecondsAfterFinished: int32,
});
const cronJobSpec = object({
    concurrencyPolicy: raw_text,
    failedJobsHistoryLimit: int32,
    jobTemplate: object({ metadata: metadata, spec: jobSpec }),
    schedule: raw_text,
    startingDeadlineSeconds: int64,
    successfulJobsHistoryLimit: int32,
    suspend: flag,
    timeZone: raw_text,
});
const knativeSpec = object({
    template: object({
        metadata: metadata,
        spec: podTemplate.shape.spec.unwrap().extend({
            containerConcurrency: int64.optional(),
            timeoutSeconds: int64.optional(),
        }),
    }),
});
const workloads = {
    pod: podTemplate,
    controller: object({ metadata: metadata, spec: controllerSpec }),
    replicationController: object({
        metadata: metadata,
        spec: object({
            minReadySeconds: int32,
            replicas: int32,
            selector: textMap,
            template: podTemplate,
        }),
    }),
    job: object({ metadata: metadata, spec: jobSpec }),
    cronJob: object({ metadata: metadata, spec: cronJobSpec }),
    knative: object({ metadata: metadata, spec: knativeSpec }),
};
/** Fields around the template, by the path at which they stand: what else is written there is a typo. */
const knownAround = {
    root: ['apiVersion', 'kind', 'metadata', 'spec', 'status'],
    metadata: [
        ...['annotations', 'creationTimestamp', 'deletionGracePeriodSeconds', 'deletionTimestamp'],
        ...['finalizers', 'generateName', 'generation', 'labels', 'managedFields', 'name'],
        ...['namespace', 'ownerReferences', 'resourceVersion', 'selfLink', 'uid'],
    ],
    template: ['metadata', 'spec'],
    Deployment: [
        ...['minReadySeconds', 'paused', 'progressDeadlineSeconds', 'replicas'],
        ...['revisionHistoryLimit', 'selector', 'strategy', 'template'],
    ],
    StatefulSet: [
        ...['minReadySeconds', 'ordinals', 'persistentVolumeClaimRetentionPolicy'],
        ...['podManagementPolicy', 'replicas', 'revisionHistoryLimit', 'selector', 'serviceName'],
        ...['template', 'updateStrategy', 'volumeClaimTemplates'],
    ],
    DaemonSet: ['minReadySeconds', 'revisionHistoryLimit', 'selector', 'template', 'updateStrategy'],
    ReplicaSet: ['minReadySeconds', 'replicas', 'selector', 'template'],
    ReplicationController: ['minReadySeconds', 'replicas', 'selector', 'template'],
    Job: [
        ...['activeDeadlineSeconds', 'backoffLimit', 'backoffLimitPerIndex', 'completionMode'],
        ...['completions', 'managedBy', 'manualSelector', 'maxFailedIndexes', 'parallelism'],
        ...['podFailurePolicy', 'podReplacementPolicy', 'selector', 'successPolicy', 'suspend'],
        ...['template', 'ttlSecondsAfterFinished'],
    ],
    CronJob: [
        ...['concurrencyPolicy', 'failedJobsHistoryLimit', 'jobTemplate', 'schedule'],
        ...['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'suspend', 'timeZone'],
    ],
    'Service.serving.knative.dev': ['template', 'traffic'],
};
/** Of a Knative revision, besides those of a Pod. */
const knativeFields = [
    ...['containerConcurrency', 'idleTimeoutSeconds', 'responseStartTimeoutSeconds'],
    ...['timeoutSeconds'],
];

;// CONCATENATED MODULE: ./src/pod/read/unknown-fields.ts






/**
 * What the API server would warn of, at its line, and in one sentence what is not looked at.
 *
 * @param source where the Pod stands in its object
 */
function fieldNotices(object, source) {
    const spec = fieldsOf(at(object.value, [...source.path, 'spec']), [...source.path, 'spec']);
    const around = unknownAround(object, source);
    const unknown = [...around, ...spec.unknown]
        .filter((path) => !isKnative(source, path))
        .slice(0, limits/* podLimits */.cp.unknownFields);
    return [
        ...unknown.map((path) => unknownNotice(object, path)),
        ...(spec.ignored.length === 0 ? [] : [ignoredNotice(object, source, spec.ignored)]),
    ];
}
function isKnative({ kind }, path) {
    const isOfSpec = path.length === 4;
    return (kind === 'Service.serving.knative.dev' && isOfSpec && knativeFields.includes(`${path[3] ?? ''}`));
}
function fieldsOf(spec, base) {
    const unknown = [];
    const ignored = new Set();
    const walk = (value, type, path, name) => {
        if (Array.isArray(value)) {
            for (const [index, one] of value.entries())
                walk(one, type, [...path, index], name);
            return;
        }
        if (typeof value !== 'object' || value === null)
            return;
        for (const [key, part] of Object.entries(value)) {
            const field = fieldNamed(type, key);
            if (field === null)
                unknown.push([...path, key]);
            else if (field.state === 'ignored')
                ignored.add(`${name}${key}`);
            else if (field.of !== undefined) {
                walk(part, field.of, [...path, key], listed.includes(key) ? '' : `${name}${key}.`);
            }
        }
    };
    walk(spec, 'PodSpec', base, '');
    return { unknown, ignored: [...ignored] };
}
/** Lists that say nothing that the names of their fields do not say. */
const listed = ['containers', 'initContainers', 'volumes', 'sources', 'projected'];
function unknownAround(object, { kind, path }) {
    const places = [
        [[], knownAround['root']],
        [['metadata'], knownAround['metadata']],
    ];
    if (path.length > 0) {
        places.push([['spec'], knownAround[kind]], [path, knownAround['template']]);
        places.push([[...path, 'metadata'], knownAround['metadata']]);
    }
    if (kind === 'CronJob')
        places.push([['spec', 'jobTemplate', 'spec'], knownAround['Job']]);
    return places.flatMap(([place, known = []]) => Object.keys(objectAt(object.value, place))
        .filter((key) => !known.includes(key))
        .map((key) => [...place, key]));
}
function at(value, path) {
    return path.reduce(decode/* fieldOf */._F, value);
}
function objectAt(value, path) {
    const found = at(value, path);
    return typeof found === 'object' && found !== null ? found : {};
}
function unknownNotice(object, path) {
    const name = String(path.at(-1));
    const near = (0,nearest/* createNearest */.R8)()(name, siblings(object, path));
    return {
        severity: 'warning',
        code: 'pod-unknown-field',
        message: `unknown field ${shown(unknown_fields_describe(path))}`,
        location: object.locateKey(path),
        hint: near === null ? null : `did you mean ${near}?`,
    };
}
function unknown_fields_describe(path) {
    return path
        .map((step, index) => typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`)
        .join('');
}
/** Every name that the API has anywhere: the nearest is looked for among them. */
const allNames = new Set(Object.values(fieldTables).flatMap((fields) => Object.keys(fields)));
function siblings(object, path) {
    const around = Object.values(knownAround).flat();
    const present = Object.keys(objectAt(object.value, path.slice(0, -1)));
    return new Set([...allNames, ...around].filter((name) => !present.includes(name)));
}
function ignoredNotice(object, { kind, name, path }, ignored) {
    const owner = kind === 'Service.serving.knative.dev' ? 'Service' : kind;
    return {
        severity: 'notice',
        code: 'pod-fields-ignored',
        message: `${owner} ${name}: not looked at here: ${ignored.join(', ')}`,
        location: object.locate([...path, 'spec']),
        hint: null,
    };
}

;// CONCATENATED MODULE: ./src/pod/pod.ts
const workloadKinds = [
    'Pod',
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'ReplicaSet',
    'ReplicationController',
    'Job',
    'CronJob',
    'Service.serving.knative.dev',
];
/** An init container that goes on beside the others. */
function isSidecar({ restartPolicy }) {
    return restartPolicy === 'Always';
}

;// CONCATENATED MODULE: ./src/pod/read/knative.ts
const usualPort = 8080;
const usualTimeout = 300;
function knativePodSpec(template, service) {
    const { timeoutSeconds = usualTimeout, ...spec } = template?.spec ?? {};
    const { containers = [] } = spec;
    const serving = servingIndex(containers);
    return {
        enableServiceLinks: false,
        terminationGracePeriodSeconds: timeoutSeconds,
        ...spec,
        containers: containers.map((container, index) => {
            const name = container.name ?? nameOf(index, containers.length);
            const named = { ...container, name };
            return index === serving ? servingContainer(named, service) : named;
        }),
    };
}
/** The one that has a port, or the only one. */
function servingIndex(containers) {
    const index = containers.findIndex(({ ports = [] }) => ports.length > 0);
    return index === -1 ? 0 : index;
}
function nameOf(index, count) {
    return count === 1 ? 'user-container' : `user-container-${index}`;
}
function servingContainer(container, service) {
    const [first = {}] = container.ports ?? [];
    const port = first.containerPort ?? usualPort;
    const given = [
        { name: 'PORT', value: String(port) },
        { name: 'K_SERVICE', value: service },
        { name: 'K_CONFIGURATION', value: service },
        { name: 'K_REVISION', value: `${service}-00001` },
    ];
    const usual = { tcpSocket: { port }, successThreshold: 1 };
    return {
        ...container,
        ports: [{ name: 'user-port', ...first, containerPort: port }],
        env: [...(container.env ?? []), ...given],
        readinessProbe: withPort(container.readinessProbe ?? usual, port),
        ...(container.livenessProbe === undefined
            ? {}
            : { livenessProbe: withPort(container.livenessProbe, port) }),
        ...(container.startupProbe === undefined
            ? {}
            : { startupProbe: withPort(container.startupProbe, port) }),
    };
}
/** A probe without a port, or without anything to do, asks the serving port. */
function withPort(probe, port) {
    const { exec, grpc, httpGet, tcpSocket } = probe;
    if (httpGet !== undefined && !isPlainPort(httpGet.port)) {
        return { ...probe, httpGet: { ...httpGet, port } };
    }
    if (tcpSocket !== undefined && !isPlainPort(tcpSocket.port)) {
        return { ...probe, tcpSocket: { ...tcpSocket, port } };
    }
    if (grpc !== undefined && !isPlainPort(grpc.port))
        return { ...probe, grpc: { ...grpc, port } };
    const handlers = [exec, grpc, httpGet, tcpSocket];
    return handlers.some((handler) => handler !== undefined)
        ? probe
        : { ...probe, tcpSocket: { port } };
}
/** Zero is no port, as it is where nothing is written. */
function isPlainPort(port) {
    return port !== undefined && port !== 0 && port !== '';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/pod/read/pod-names.ts

/** Kubernetes' letters for names that it makes up: none of them makes a word. */
const letters = 'bcdfghjklmnpqrstvwxz2456789';
/** A name has 63 characters at most, with the five that are added. */
const longestBase = 58;
/** A name that Kubernetes would end with five letters of its own; here they are the same each time. */
function generatedName(base, seed) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(seed).digest();
    const suffix = [...digest.subarray(0, 5)].map((byte) => letters[byte % letters.length] ?? 'x');
    return `${base.slice(0, longestBase)}${suffix.join('')}`;
}

;// CONCATENATED MODULE: ./src/pod/read/workload.ts
const asWritten = (path) => path;

;// CONCATENATED MODULE: ./src/pod/read/pod-alone.ts





/** A Pod that no controller makes. */
function readPod({ metadata = {}, spec: written = {} }) {
    const spec = withPodDefaults(written);
    const place = below(rootPlace, 'spec');
    const { name = '', generateName = '' } = metadata;
    const podName = name === '' ? generatedName(generateName, `Pod ${generateName}`) : name;
    return {
        kind: 'Pod',
        path: [],
        metadata,
        podName,
        labels: metadata.labels ?? {},
        annotations: metadata.annotations ?? {},
        spec,
        written: asWritten,
        refusals: [
            ...checkMetadata(metadata, below(rootPlace, 'metadata')),
            ...checkPodSpec(spec, place, { podName }),
            ...checkPodAlone(spec, place),
        ],
    };
}
/** Of a Pod alone, and before it is judged; a template's Pods get them when they are made. */
function withPodDefaults(spec) {
    const { hostNetwork = false, containers, initContainers } = spec;
    const complete = (container) => {
        const { ports, resources } = container;
        return {
            ...container,
            ...(resources?.limits === undefined
                ? {}
                : {
                    resources: { ...resources, requests: { ...resources.limits, ...resources.requests } },
                }),
            ...(hostNetwork && ports !== undefined
                ? { ports: ports.map((port) => ({ ...port, hostPort: ownPort(port) })) }
                : {}),
        };
    };
    return {
        ...spec,
        ...(containers === undefined ? {} : { containers: containers.map(complete) }),
        ...(initContainers === undefined ? {} : { initContainers: initContainers.map(complete) }),
    };
}
function ownPort({ hostPort = 0, containerPort = 0 }) {
    return hostPort === 0 ? containerPort : hostPort;
}
/**
 * What the API server lets a template have, and no Pod. (It would refuse tokens without a service account as
 * well, but admission gives every Pod one before that is looked at: plugin/pkg/admission/serviceaccount.)
 */
function checkPodAlone(spec, at) {
    const detail = 'must not have leading or trailing whitespace';
    const images = ['containers', 'initContainers'].flatMap((list) => (spec[list] ?? []).flatMap(({ image = '' }, index) => {
        const place = below(item(below(at, list), index), 'image');
        return image === image.trim() ? [] : [invalid(place, image, detail)];
    }));
    return [
        ...images,
        ...((spec.ephemeralContainers ?? []).length > 0
            ? [forbidden(below(at, 'ephemeralContainers'), 'cannot be set on create')]
            : []),
    ];
}

;// CONCATENATED MODULE: ./src/pod/read/workloads.ts











function isWorkload(kind) {
    return workloadKinds.some((one) => one === kind);
}
/** @returns what is of a wrong type where anything is: nothing else can be said then */
function readWorkload(object, kind) {
    const old = checkVersion(object, kind);
    if (old.length > 0)
        return { refusals: old };
    switch (kind) {
        case 'Pod':
            return typed(workloads.pod, object, readPod);
        case 'Job':
            return typed(workloads.job, object, (value) => {
                const { metadata = {}, spec = {} } = value;
                const refusals = checkJob(spec, below(rootPlace, 'spec'));
                const labels = jobLabels(metadata.name ?? '');
                return templated(kind, metadata, spec.template, { refusals, labels });
            });
        case 'CronJob':
            return typed(workloads.cronJob, object, ({ metadata = {}, spec = {} }) => templated(kind, metadata, spec.jobTemplate?.spec?.template, {
                refusals: checkCronJob(spec, metadata),
                path: ['spec', 'jobTemplate', 'spec', 'template'],
            }));
        case 'ReplicationController':
            return typed(workloads.replicationController, object, ({ metadata = {}, spec = {} }) => templated(kind, metadata, spec.template, { refusals: checkReplicationController(spec) }));
        case 'Service.serving.knative.dev':
            return typed(workloads.knative, object, ({ metadata = {}, spec = {} }) => {
                const template = {
                    ...spec.template,
                    spec: knativePodSpec(spec.template, metadata.name ?? ''),
                };
                return templated(kind, metadata, template, { refusals: [] });
            });
        case 'StatefulSet':
            return typed(workloads.controller, object, ({ metadata = {}, spec = {} }) => statefulSet(metadata, spec));
        case 'Deployment':
        case 'DaemonSet':
        case 'ReplicaSet':
            return typed(workloads.controller, object, ({ metadata = {}, spec = {} }) => templated(kind, metadata, spec.template, { refusals: checkController(kind, spec) }));
    }
}
const versions = {
    Pod: 'v1',
    ReplicationController: 'v1',
    Deployment: 'apps/v1',
    StatefulSet: 'apps/v1',
    DaemonSet: 'apps/v1',
    ReplicaSet: 'apps/v1',
    Job: 'batch/v1',
    CronJob: 'batch/v1',
    'Service.serving.knative.dev': 'serving.knative.dev/v1',
};
/** Older versions are served no more; Knative's differ in nothing that is read here. */
function checkVersion({ apiVersion }, kind) {
    const version = versions[kind];
    if (apiVersion === version || kind === 'Service.serving.knative.dev')
        return [];
    return [place_unsupported(below(rootPlace, 'apiVersion'), apiVersion, [version])];
}
function typed(schema, { value }, read) {
    const result = schema.safeParse(value);
    return result.success ? read(result.data) : { refusals: typeRefusals(value, result.error.issues) };
}
function templated(kind, metadata, given, { refusals, path = ['spec', 'template'], labels = {} }) {
    const template = given ?? {};
    // A controller of the core's own may have none, and is told so.
    const isMissing = given === undefined && kind === 'ReplicationController';
    const { name = '', generateName = '' } = metadata;
    const owner = name === '' ? generatedName(generateName, `${kind} ${generateName}`) : name;
    const place = path.reduce((before, step) => (typeof step === 'number' ? item(before, step) : below(before, step)), rootPlace);
    const { spec = {}, metadata: own = {} } = template;
    return {
        kind,
        path,
        metadata,
        podName: generatedName(`${owner}-`, `${kind} ${owner}`),
        labels: { ...own.labels, ...labels },
        annotations: own.annotations ?? {},
        spec,
        written: asWritten,
        refusals: [
            // The Pods of a StatefulSet have its name in theirs, which are host names.
            ...checkMetadata(metadata, below(rootPlace, 'metadata'), kind === 'StatefulSet' ? labelFaults : subdomainFaults),
            ...refusals,
            ...checkTemplateLabels(template, place),
            ...(isMissing ? [] : checkPodSpec(spec, below(place, 'spec'), { podName: null })),
            ...((spec.ephemeralContainers ?? []).length > 0
                ? [
                    forbidden(below(place, 'spec', 'ephemeralContainers'), 'ephemeral containers not allowed in pod template'),
                ]
                : []),
        ],
    };
}
function jobLabels(name) {
    return name === '' ? {} : { 'batch.kubernetes.io/job-name': name, 'job-name': name };
}
/** Its Pods have names that stay, which are host names as well, and a claim each of its templates. */
function statefulSet(metadata, spec) {
    const { name = '' } = metadata;
    const podName = `${name}-0`;
    const template = spec.template ?? {};
    const { volumes = [], ...podSpec } = template.spec ?? {};
    const claims = (spec.volumeClaimTemplates ?? []).map((claim) => claim.metadata?.name ?? '');
    const kept = volumes
        .map((volume, index) => ({ volume, index }))
        .filter(({ volume }) => !claims.includes(volume.name ?? ''));
    const claimed = claims.map((claim) => ({
        name: claim,
        persistentVolumeClaim: { claimName: `${claim}-${podName}` },
    }));
    const whole = {
        ...template,
        spec: { ...podSpec, volumes: [...claimed, ...kept.map(({ volume }) => volume)] },
    };
    // The controller puts its own names in their place.
    const checked = withoutNames(whole.spec);
    const workload = templated('StatefulSet', metadata, { ...whole, spec: checked }, {
        refusals: checkController('StatefulSet', spec),
        labels: {
            'statefulset.kubernetes.io/pod-name': podName,
            'apps.kubernetes.io/pod-index': '0',
        },
    });
    return {
        ...workload,
        podName,
        spec: { ...workload.spec, hostname: podName, subdomain: spec.serviceName ?? '' },
        written: (path) => {
            const index = path[4];
            const isVolume = path.slice(0, 4).join('.') === 'spec.template.spec.volumes';
            if (!isVolume || typeof index !== 'number')
                return path;
            if (index < claims.length)
                return ['spec', 'volumeClaimTemplates', index, 'metadata', 'name'];
            const original = kept[index - claims.length]?.index ?? index;
            return [...path.slice(0, 4), original, ...path.slice(5)];
        },
    };
}
function withoutNames(spec) {
    return Object.fromEntries(Object.entries(spec).filter(([name]) => !['hostname', 'subdomain'].includes(name)));
}
/** Whether a Pod of it is to end by itself. */
function purposeOf({ kind, spec }) {
    if (kind === 'Job' || kind === 'CronJob')
        return 'complete';
    const { restartPolicy = 'Always', containers = [], initContainers = [] } = spec;
    const isAwaited = [...containers, ...initContainers].some(({ readinessProbe }) => readinessProbe !== undefined);
    return kind === 'Pod' && ['Never', 'OnFailure'].includes(restartPolicy) && !isAwaited
        ? 'complete'
        : 'serve';
}

;// CONCATENATED MODULE: ./src/pod/read.ts












/**
 * Reads the Pods of Kubernetes manifests, and of their workloads, as the API server would take them:
 * with its defaults, and with its refusals. All that is wrong in any of the texts is told at once.
 *
 * @throws CanaryError (input)
 */
function readPods(texts, options) {
    const collected = emptyCollection(options);
    for (const source of texts)
        collectFrom(source, collected);
    (0,src_errors/* refuseProblems */.nN)(collected.problems);
    if (collected.pods.length === 0)
        throw withoutPods(texts, collected);
    const { pods, configMaps, secrets, services, notices, testHooks } = collected;
    return {
        pods,
        objects: { configMaps: withClusterObjects(configMaps, pods), secrets, services },
        notices: [...notices, ...testHookNotices(testHooks)],
    };
}
function emptyCollection({ namespace }) {
    return {
        namespaceOf: (own) => (own === undefined || own === '' ? (namespace ?? 'default') : own),
        pods: [],
        configMaps: new Map(),
        secrets: new Map(),
        services: [],
        notices: [],
        problems: [],
        testHooks: [],
        otherKinds: new Set(),
    };
}
function collectFrom(source, collected) {
    try {
        for (const object of readObjects(source))
            collectObject(object, collected);
    }
    catch (error) {
        if (!(error instanceof src_errors/* CanaryError */.Rc))
            throw error;
        collected.problems.push(...error.problems);
    }
}
function collectObject(object, collected) {
    const { kind } = object;
    if (isWorkload(kind)) {
        if (isTestHook(object))
            collected.testHooks.push(object);
        else
            collectPod(object, kind, collected);
        return;
    }
    collected.otherKinds.add(kind.split('.', 1)[0] ?? kind);
    const { namespaceOf } = collected;
    if (kind === 'ConfigMap' || kind === 'Secret') {
        const { value, refusals } = readData(object, kind, namespaceOf);
        collected.problems.push(...problemsOf(object, refusals));
        if (value === null)
            return;
        const into = kind === 'ConfigMap' ? collected.configMaps : collected.secrets;
        into.set(objectKey(value.namespace, value.name), value);
    }
    else if (kind === 'Service') {
        const { value, refusals } = readService(object, namespaceOf);
        collected.problems.push(...problemsOf(object, refusals));
        if (value !== null)
            collected.services.push(value);
    }
}
function collectPod(object, kind, { namespaceOf, pods, notices, problems }) {
    const workload = readWorkload(object, kind);
    if (workload.refusals.length > 0 || !('podName' in workload)) {
        const written = 'written' in workload ? workload.written : undefined;
        problems.push(...problemsOf(object, workload.refusals, written));
        return;
    }
    const { path, metadata, podName, labels, annotations, spec, written } = workload;
    const source = {
        kind,
        name: metadata.name ?? podName,
        file: object.file,
        path,
    };
    const pod = {
        name: podName,
        namespace: namespaceOf(metadata.namespace),
        labels,
        annotations,
        source,
        spec: toPodSpec(spec),
        manifest: spec,
        purpose: purposeOf(workload),
        locate: (steps) => object.locate(written([...path, ...steps])),
    };
    pods.push(pod);
    notices.push(...fieldNotices(object, source), ...alphaNotices(pod));
}
/** In the order of their lines, each sentence once. */
function problemsOf(object, refusals, written = (path) => path) {
    const once = new Map(refusals.map((refusal) => [refusal.message, refusal]));
    return [...once.values()]
        .slice(0, limits/* podLimits */.cp.problems * 10)
        .map(({ message, at }) => ({
        code: 'pod-invalid',
        message,
        location: object.locate(written(at)),
    }))
        .sort(({ location: left }, { location: right }) => left.line - right.line || left.column - right.column)
        .slice(0, limits/* podLimits */.cp.problems);
}
function withoutPods(texts, { otherKinds, testHooks }) {
    const names = texts.map(({ file }) => file).join(', ');
    const [first] = texts;
    const found = [...otherKinds].sort();
    const kinds = found.length === 0 ? '' : `; found ${found.slice(0, 20).join(', ')}`;
    const tests = testHooks.length === 0 ? '' : '; tests of a Helm release are left aside';
    return new src_errors/* CanaryError */.Rc('input', {
        code: 'pod-none',
        message: `no Pod in ${names === '' ? 'no file' : names}, and nothing that makes one${kinds}${tests}`,
        ...(first === undefined ? {} : { location: (0,yaml_source/* placeIn */.VV)(first) }),
        hint: 'kinds that make Pods: Pod, Deployment, StatefulSet, DaemonSet, ReplicaSet, Job, CronJob, Knative Service',
    });
}

// EXTERNAL MODULE: ./src/pod/replace-image.ts
var replace_image = __webpack_require__(31259);
// EXTERNAL MODULE: ./src/yaml/named-files.ts
var named_files = __webpack_require__(11392);
// EXTERNAL MODULE: ./src/yaml/standard-input.ts
var standard_input = __webpack_require__(25167);
;// CONCATENATED MODULE: ./src/pod/sources.ts





const sort = {
    what: 'Kubernetes manifest',
    endings: ['*.yaml', '*.yml', '*.json'],
    maxFiles: limits/* manifestLimits */._G.files,
};
/**
 * Reads every manifest that the words name: a file, a directory (its `*.yaml`, `*.yml` and `*.json`), a
 * glob, or `-` for standard input. What several words name is read once.
 *
 * @param directory where relative paths start
 * @throws CanaryError (input) with everything that is wrong with any of the words
 * @throws CanaryError (cancelled) when the signal is given while standard input is waited for
 */
async function readPodTexts(words, directory, standardInput, signal) {
    const problems = [];
    const texts = new Map();
    for (const word of new Set(words)) {
        try {
            for (const [identity, text] of await readWord(word, directory, standardInput, signal)) {
                texts.set(identity, text);
                refuseTooMuch([...texts.values()]);
            }
        }
        catch (error) {
            if (!(error instanceof src_errors/* CanaryError */.Rc) || error.kind !== 'input')
                throw error;
            problems.push(...error.problems);
        }
    }
    (0,src_errors/* refuseProblems */.nN)(problems);
    return [...texts.values()];
}
async function readWord(word, directory, standardInput, signal) {
    if (word === '-')
        return [['-', await (0,standard_input/* readStandardInput */.e)(standardInput, limits/* podLimits */.cp.bytes, signal)]];
    const files = await (0,named_files/* namedFiles */.VI)(word, directory, sort);
    if (files === null) {
        throw (0,src_errors/* inputError */.Xu)({
            code: 'manifest-missing',
            message: `the ${sort.what} ${word} does not exist`,
            hint: 'name a file, a directory, a glob, or - for standard input',
        });
    }
    return await Promise.all(files.map(async (file) => {
        const { text } = await (0,yaml_source/* readSource */.o$)(file.path, `the ${sort.what}`, limits/* podLimits */.cp.bytes);
        return [file.path, { file: (0,named_files/* nameInRepository */.$z)(file, directory), text }];
    }));
}
function refuseTooMuch(texts) {
    const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
    if (characters <= limits/* podLimits */.cp.allBytes)
        return;
    throw (0,src_errors/* inputError */.Xu)({
        code: 'manifest-too-many',
        message: `the ${sort.what}s have more than ${limits/* podLimits */.cp.allBytes} bytes together`,
    });
}

// EXTERNAL MODULE: ./src/probe/limiter.ts
var probe_limiter = __webpack_require__(59270);
// EXTERNAL MODULE: ./src/verdict.ts + 15 modules
var src_verdict = __webpack_require__(31138);
// EXTERNAL MODULE: ./src/run/acquire-images.ts + 1 modules
var acquire_images = __webpack_require__(95795);
;// CONCATENATED MODULE: ./src/pod/content/hostname.ts

const longestHostname = 63;
const longestNodename = 64;
/** Where kubelet thinks that it is. */
const clusterDomain = 'cluster.local';
/** As `GeneratePodHostNameAndDomain` (pkg/kubelet/kubelet_pods.go) does. */
function hostnameOf({ name, namespace, spec }) {
    const { hostname, subdomain } = spec;
    const full = hostname === null || hostname === '' ? name : hostname;
    const cut = full.length > longestHostname ? full.slice(0, longestHostname).replace(/[-.]+$/, '') : full;
    const domain = subdomain === null || subdomain === '' ? '' : `${subdomain}.${namespace}.svc.${clusterDomain}`;
    return { hostname: cut, domain };
}
/**
 * What the kernel and `HOSTNAME` are to say (`GetNodenameForKernel`), or why the Pod cannot start. A Pod
 * in the node's network has the node's name.
 */
function kernelNodename(pod, facts) {
    if (pod.spec.hostNetwork)
        return outcome_text(facts.nodeName);
    const { hostname, domain } = hostnameOf(pod);
    if (!pod.spec.setHostnameAsFQDN || domain === '')
        return outcome_text(hostname);
    const full = `${hostname}.${domain}`;
    if (full.length <= longestNodename)
        return outcome_text(full);
    const excess = `${longestNodename} characters is the max, ${full.length} characters requested`;
    return noText(`failed to construct FQDN from pod hostname and cluster domain, FQDN ${full} is too long (${excess})`);
}
/** The same where the Pod has started: its hostname where the whole name is too long. */
function nodeName(pod, facts) {
    const name = kernelNodename(pod, facts);
    return name.ok ? name.value : hostnameOf(pod).hostname;
}

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
        const { hostname } = hostnameOf(pod);
        const isOwnDomain = pod.spec.subdomain === name;
        const own = isOwnDomain ? names.map((one) => `${hostname}.${one}`) : [];
        return { address, names: [...names, ...own] };
    });
}
function spellings(name, namespace, asker) {
    const long = `${name}.${namespace}`;
    const names = [`${long}.svc.${clusterDomain}`, `${long}.svc`, long];
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

;// CONCATENATED MODULE: ./src/pod/ready-time.ts


/**
 * How long a Pod may take until it is ready, in milliseconds: what its probes themselves allow, and time
 * for what has none.
 */
function readyTimeOf({ spec }) {
    const once = spec.initContainers.filter((container) => !isSidecar(container));
    const sidecars = spec.initContainers.filter(isSidecar);
    const seconds = once.length * limits/* podRunLimits */.PF.initSeconds +
        sidecars.reduce((sum, { startupProbe }) => sum + secondsOf(startupProbe), 0) +
        Math.max(...spec.containers.map(secondsUntilReady));
    const { leastReady, mostReady } = limits/* podRunLimits */.PF;
    return Math.min(mostReady, Math.max(leastReady, seconds * 1000));
}
function secondsUntilReady({ startupProbe, readinessProbe }) {
    return secondsOf(startupProbe) + secondsOf(readinessProbe);
}
function secondsOf(probe) {
    if (probe === null)
        return 0;
    const { initialDelaySeconds, periodSeconds, timeoutSeconds, successThreshold } = probe;
    const attempts = probe.failureThreshold + successThreshold;
    return initialDelaySeconds + attempts * Math.max(periodSeconds, timeoutSeconds);
}

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
        ? [`${namespace}.svc.${clusterDomain}`, `svc.${clusterDomain}`, clusterDomain]
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
    const { hostname, domain } = hostnameOf(pod);
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

;// CONCATENATED MODULE: ./src/pod/content/expand.ts


/**
 * Kubernetes' expansion (third_party/forked/golang/expansion): `$(NAME)` becomes the value of NAME and
 * stays where nobody knows it, `$$` becomes `$`. Values are not expanded again.
 *
 * @throws CanaryError (input) for a text that grows longer than any string of a process may be
 */
function expand(input, mapping) {
    const lastCloser = input.lastIndexOf(')');
    const parts = [];
    let length = 0;
    let copied = 0;
    const take = (part) => {
        length += part.length;
        if (length > limits/* podContentLimits */.V_.expandedCharacters)
            throw expand_tooLong(input);
        parts.push(part);
    };
    for (let at = input.indexOf('$'); at >= 0; at = input.indexOf('$', copied)) {
        const next = input[at + 1];
        take(input.slice(copied, at));
        if (next === '(' && at < lastCloser) {
            const closer = input.indexOf(')', at);
            const name = input.slice(at + 2, closer);
            take(mapping(name) ?? `$(${name})`);
            copied = closer + 1;
        }
        else {
            take(next === '$' ? '$' : input.slice(at, at + 2));
            copied = at + 2;
        }
    }
    take(input.slice(copied));
    return parts.join('');
}
/** Looks a name up in several places, the first of them first. */
function mappingOf(...places) {
    return (name) => places.find((place) => place.has(name))?.get(name);
}
function expand_tooLong(input) {
    const most = limits/* podContentLimits */.V_.expandedCharacters;
    return (0,src_errors/* inputError */.Xu)({
        code: 'pod-text-too-long',
        message: `with its variables in their places ${(0,src_errors/* quote */.hD)(input)} is longer than ${most} characters`,
        hint: 'Linux gives a process no longer variable or argument',
    });
}

;// CONCATENATED MODULE: ./src/pod/content/mounts.ts


/** The volumes that some container mounts. Kubelet does not look at the others. */
function mountedVolumes({ spec }) {
    const names = new Set([...spec.initContainers, ...spec.containers].flatMap(({ volumeMounts }) => volumeMounts.map(({ name }) => name)));
    return spec.volumes.filter(({ name }) => names.has(name));
}
/**
 * What is mounted in a container, as `makeMounts` (pkg/kubelet/kubelet_pods.go) decides.
 *
 * @param values the container's environment
 * @throws CanaryError (input) for a sub-path longer than any path
 */
function mountsOf(pod, container, values) {
    const mounts = [];
    for (const [index, mount] of container.volumeMounts.entries()) {
        const path = [...containerPath(pod, container), 'volumeMounts', index];
        const volume = pod.spec.volumes.find(({ name }) => name === mount.name);
        if (volume === undefined) {
            const words = `cannot find volume "${mount.name}" to mount into container "${container.name}"`;
            return configError(words, [...path, 'name']);
        }
        const subPath = subPathOf(mount, values);
        if (!subPath.ok)
            return configError(subPath.message, [...path, subPath.field]);
        mounts.push({
            volume,
            mountPath: mount.mountPath.startsWith('/') ? mount.mountPath : `/${mount.mountPath}`,
            readOnly: mount.readOnly || isReadOnly(volume),
            subPath: subPath.value === '' ? null : subPath.value,
            propagation: mount.mountPropagation,
            path,
        });
    }
    return { ok: true, mounts };
}
function subPathOf(mount, values) {
    const expression = mount.subPathExpr ?? '';
    const field = expression === '' ? 'subPath' : 'subPathExpr';
    const missing = new Set();
    const value = expression === ''
        ? (mount.subPath ?? '')
        : expand(expression, (name) => {
            const found = values.get(name) ?? '';
            if (found === '')
                missing.add(name);
            return found;
        });
    if (missing.size > 0) {
        return { ok: false, message: `missing value for ${[...missing].toSorted().join(', ')}`, field };
    }
    if (value.startsWith('/')) {
        return { ok: false, message: `error SubPath \`${value}\` must not be an absolute path`, field };
    }
    if (value.split('/').includes('..')) {
        const message = `unable to provision SubPath \`${value}\`: must not contain '..'`;
        return { ok: false, message, field };
    }
    return { ok: true, value };
}
/** Whether a volume can be written to by nobody, whatever its mounts say. */
function isReadOnly({ source }) {
    switch (source.kind) {
        case 'configMap':
        case 'secret':
        case 'downwardAPI':
        case 'projected':
        case 'image':
            return true;
        case 'persistentVolumeClaim':
        case 'driver':
            return source.readOnly;
        case 'emptyDir':
        case 'hostPath':
        case 'ephemeral':
            return false;
    }
}

;// CONCATENATED MODULE: ./src/pod/content/command.ts

/**
 * The container's command line (`ExpandContainerCommandAndArgs` in pkg/kubelet/container/helpers.go).
 *
 * @throws CanaryError (input) for an argument that no process can be given
 */
function commandOf({ command, args }, values) {
    const mapping = mappingOf(values);
    return {
        entrypoint: command.length === 0 ? null : command.map((word) => expand(word, mapping)),
        arguments: args.map((word) => expand(word, mapping)),
    };
}

;// CONCATENATED MODULE: ./src/pod/content/env-file.ts


/**
 * One variable of a file of `NAME='value'` lines, as kubelet reads it (`ParseEnv` in
 * pkg/kubelet/util/env): empty where it is not there. What stands behind the variable is not looked at.
 */
function variableOfFile(file, key) {
    const read = lineReader(file);
    for (let line = read(); line !== null; line = read()) {
        if (line === env_file_tooLong)
            return noText('token too long');
        const assignment = line.replace(/^[ \t]+/, '');
        if (assignment === '' || assignment.startsWith('#'))
            continue;
        const equals = assignment.indexOf('=');
        const name = assignment.slice(0, Math.max(0, equals));
        if (!/[^ \t]$/.test(name))
            return noText('invalid environment variable format');
        const value = readValue(assignment.slice(equals + 1), read);
        if (!value.ok || name === key)
            return value;
    }
    return outcome_text('');
}
/** Of the text behind `=`, and of further lines up to the closing quote. */
function readValue(start, read) {
    // As in a shell: `NAME= 'value'` gives NAME nothing.
    if (/^[ \t]/.test(start))
        return outcome_text('');
    if (!start.startsWith("'"))
        return noText('value must be enclosed in single quotes');
    const parts = [];
    for (let rest = start.slice(1);; rest = read()) {
        if (rest === null)
            return noText('unclosed single quote');
        if (rest === env_file_tooLong)
            return noText('token too long');
        const quote = rest.indexOf("'");
        if (quote >= 0) {
            const isEnd = /^[ \t]*(?:#|$)/.test(rest.slice(quote + 1));
            if (!isEnd)
                return noText('unexpected content after closing quote');
            return outcome_text([...parts, rest.slice(0, quote)].join('\n'));
        }
        parts.push(rest);
    }
}
/** A line that Go's bufio.Scanner gives up at. */
const env_file_tooLong = Symbol('too long');
function lineReader(file) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let at = 0;
    return () => {
        if (at >= file.length)
            return null;
        const newline = file.indexOf(0x0a, at);
        const end = newline < 0 ? file.length : newline;
        const line = file.subarray(at, end);
        at = end + 1;
        if (line.length >= limits/* podContentLimits */.V_.variableLineBytes)
            return env_file_tooLong;
        return decoder.decode(line).replace(/\r$/, '');
    };
}

;// CONCATENATED MODULE: ./src/pod/content/field-values.ts


/** What a variable's `fieldRef` reads (`podFieldSelectorRuntimeValue` in kubelet_pods.go). */
function fieldVariable(pod, facts, fieldPath) {
    switch (fieldPath) {
        case 'spec.nodeName':
            return outcome_text(pod.spec.nodeName ?? facts.nodeName);
        case 'spec.serviceAccountName':
            return outcome_text(pod.spec.serviceAccountName);
        case 'status.hostIP':
        case 'status.hostIPs':
            return outcome_text(facts.hostIP);
        case 'status.podIP':
        case 'status.podIPs':
            return outcome_text(facts.podIP);
        default:
            return metadataField(pod, facts.uid, fieldPath);
    }
}
/** What a `fieldRef` of a downwardAPI volume reads (pkg/fieldpath). */
function metadataField(pod, uid, fieldPath) {
    const [, base, key = ''] = /^([^[]+)\['(.*)'\]$/s.exec(fieldPath) ?? [];
    switch (base ?? fieldPath) {
        case 'metadata.annotations':
            return outcome_text(ofMap(pod.annotations, base === undefined ? null : key));
        case 'metadata.labels':
            return outcome_text(ofMap(pod.labels, base === undefined ? null : key));
    }
    if (base !== undefined) {
        return noText(`fieldPath ${JSON.stringify(fieldPath)} does not support subscript`);
    }
    switch (fieldPath) {
        case 'metadata.name':
            return outcome_text(pod.name);
        case 'metadata.namespace':
            return outcome_text(pod.namespace);
        case 'metadata.uid':
            return outcome_text(uid);
        default:
            return noText(`unsupported fieldPath: ${fieldPath}`);
    }
}
/** One value, or (null) all of them as a file has them (`FormatMap`). */
function ofMap(entries, key) {
    if (key !== null)
        return Object.hasOwn(entries, key) ? (entries[key] ?? '') : '';
    return Object.entries(entries)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, value]) => `${name}=${goQuote(value)}`)
        .join('\n');
}
const goEscapes = {
    '\x07': '\\a',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\v': '\\v',
    '"': '\\"',
    '\\': '\\\\',
};
/** As Go's strconv.Quote does. */
function goQuote(value) {
    const quoted = value.replace(/["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        const hex = (digits) => code.toString(16).padStart(digits, '0');
        return goEscapes[character] ?? (code < 0x80 ? `\\x${hex(2)}` : longEscape(code, hex));
    });
    return `"${quoted}"`;
}
function longEscape(code, hex) {
    return code > 0xffff ? `\\U${hex(8)}` : `\\u${hex(4)}`;
}
/**
 * What a variable's `resourceFieldRef` reads: a container without a limit has the Pod's, or what the
 * node can give (`defaultPodLimitsForDownwardAPI` in kubelet_resources.go).
 */
function resourceVariable(pod, container, facts, reference) {
    const ofPod = Object.entries(pod.spec.resources.limits).filter(([name, limit]) => ['cpu', 'memory'].includes(name) && !isNothing(limit));
    const allocatable = { ...limitsOf(facts.node), ...Object.fromEntries(ofPod) };
    if (reference.container === null)
        return resourceValue(container, allocatable, reference);
    const named = findContainer(pod, reference.container);
    if (named === undefined)
        return noText(`container ${reference.container} not found`);
    // An init container that is named has no defaults here.
    const isApplication = pod.spec.containers.includes(named);
    return resourceValue(named, isApplication ? allocatable : {}, reference);
}
/** The same for a file of a volume, which knows of no limits of the Pod. */
function resourceFile(pod, facts, reference) {
    const name = reference.container ?? '';
    const named = findContainer(pod, name);
    if (named === undefined)
        return noText(`container ${name} not found`);
    return resourceValue(named, limitsOf(facts.node), reference);
}
function limitsOf({ cpu, memory, ephemeralStorage }) {
    return {
        cpu: { text: `${cpu}m`, milli: BigInt(Math.trunc(cpu)) },
        memory: bytes(memory),
        'ephemeral-storage': bytes(ephemeralStorage),
    };
}
function bytes(count) {
    const whole = BigInt(Math.trunc(count));
    return { text: String(whole), milli: whole * 1000n };
}
function findContainer({ spec }, name) {
    return [...spec.containers, ...spec.initContainers].find((container) => container.name === name);
}
/** As `ExtractContainerResourceValue` (pkg/api/v1/resource) reads it: rounded up. */
function resourceValue({ resources }, allocatable, { resource, divisor }) {
    const [, kind, name = ''] = /^(limits|requests)\.(cpu|memory|ephemeral-storage|hugepages-.+)$/.exec(resource) ?? [];
    if (kind === undefined)
        return noText(`unsupported container resource : ${resource}`);
    const written = kind === 'limits' ? resources.limits[name] : resources.requests[name];
    const amount = isNothing(written) && kind === 'limits' ? allocatable[name] : written;
    return outcome_text(String(amount === undefined ? 0n : (0,src_quantity/* dividedBy */.vb)(amount, divisor)));
}
function isNothing(quantity) {
    return quantity === undefined || quantity.milli === 0n;
}

;// CONCATENATED MODULE: ./src/pod/content/service-variables.ts
/**
 * The variables of services (pkg/kubelet/envvars): of the API server always, of those in the Pod's
 * namespace where it wants them.
 */
function serviceVariables(pod, objects) {
    const own = objects.services
        .map((service, index) => ({ ...service, clusterIP: clusterIP(service, index) }))
        .filter(({ namespace }) => namespace === pod.namespace && pod.spec.enableServiceLinks);
    return new Map([apiServer, ...own].flatMap(variablesOf));
}
/** Addresses that a cluster would give. They are the same in every run, and nothing answers there. */
const apiServer = {
    name: 'kubernetes',
    clusterIP: '10.96.0.1',
    ports: [{ name: 'https', port: 443, protocol: 'TCP' }],
};
/** Null for a Service that has no address of its own: headless, or a name elsewhere. */
function clusterIP({ clusterIP: given, type }, index) {
    if (given === 'None' || type === 'ExternalName')
        return null;
    if (given !== null && given !== '')
        return given;
    return `10.96.${1 + (Math.floor(index / 254) % 255)}.${1 + (index % 254)}`;
}
function variablesOf({ name, clusterIP: ip, ports }) {
    const [first] = ports;
    if (ip === null || first === undefined)
        return [];
    const prefix = variableName(name);
    return [
        [`${prefix}_SERVICE_HOST`, ip],
        [`${prefix}_SERVICE_PORT`, String(first.port)],
        ...ports.flatMap((port) => port.name === null || port.name === ''
            ? []
            : [[`${prefix}_SERVICE_PORT_${variableName(port.name)}`, String(port.port)]]),
        [`${prefix}_PORT`, addressOf(ip, first)],
        ...ports.flatMap((port) => linkVariables(prefix, ip, port)),
    ];
}
/** As Docker's links had them. */
function linkVariables(prefix, ip, port) {
    const link = `${prefix}_PORT_${port.port}_${port.protocol.toUpperCase()}`;
    return [
        [link, addressOf(ip, port)],
        [`${link}_PROTO`, port.protocol.toLowerCase()],
        [`${link}_PORT`, String(port.port)],
        [`${link}_ADDR`, ip],
    ];
}
function addressOf(ip, { port, protocol }) {
    return `${protocol.toLowerCase()}://${ip.includes(':') ? `[${ip}]` : ip}:${port}`;
}
function variableName(name) {
    return name.replaceAll('-', '_').toUpperCase();
}

;// CONCATENATED MODULE: ./src/pod/content/environment.ts








/**
 * The environment of a container, as `makeEnvironmentVariables` (pkg/kubelet/kubelet_pods.go) makes it.
 *
 * @throws CanaryError (input) for a value that no process can be given
 */
async function environmentOf(pod, container, objects, facts) {
    const scope = { pod, container, objects, facts, secrets: new Set() };
    const path = containerPath(pod, container);
    const services = serviceVariables(pod, objects);
    const own = new Map();
    for (const [index, source] of container.envFrom.entries()) {
        const found = findObject(scope, source);
        if (found === undefined && !source.optional) {
            return configError(environment_notFound(source), [...path, 'envFrom', index]);
        }
        for (const [key, bytes] of variablesIn(found)) {
            own.set(`${source.prefix}${key}`, environment_decode(scope, source.kind, bytes));
        }
    }
    for (const [index, variable] of container.env.entries()) {
        const value = await environment_valueOf(scope, variable, mappingOf(own, services));
        if (value === null)
            continue;
        if (!value.ok)
            return configError(value.message, [...path, 'env', index]);
        own.set(variable.name, value.value);
    }
    const values = new Map([...services, ...own]);
    return {
        ok: true,
        variables: [...new Map([['HOSTNAME', nodeName(pod, facts)], ...own, ...services, ...own])].map(([name, value]) => ({ name, value })),
        values,
        literals: literalsOf(container),
        secrets: [...scope.secrets].filter((secret) => secret !== ''),
    };
}
/** As `v1EnvVarsToMap` has them: what `valueFrom` gives is empty, what `envFrom` gives is unknown. */
function literalsOf({ env }) {
    return new Map(env.map((variable) => [variable.name, 'value' in variable ? variable.value : '']));
}
/** Null: the variable is left out. */
async function environment_valueOf(scope, variable, mapping) {
    if ('value' in variable)
        return outcome_text(expand(variable.value, mapping));
    const { from } = variable;
    switch (from.kind) {
        case 'field':
            return fieldVariable(scope.pod, scope.facts, from.fieldPath);
        case 'resource':
            return resourceVariable(scope.pod, scope.container, scope.facts, from);
        case 'configMap':
        case 'secret':
            return keyValue(scope, from);
        case 'file':
            return fileValue(scope, from);
    }
}
function keyValue(scope, from) {
    const found = findObject(scope, from);
    if (found === undefined)
        return from.optional ? null : noText(environment_notFound(from));
    const bytes = found.binaryKeys?.has(from.key) === true ? undefined : found.data.get(from.key);
    if (bytes !== undefined)
        return outcome_text(environment_decode(scope, from.kind, bytes));
    const kind = from.kind === 'secret' ? 'Secret' : 'ConfigMap';
    const place = `${kind} ${scope.pod.namespace}/${from.name}`;
    return from.optional ? null : noText(`couldn't find key ${from.key} in ${place}`);
}
async function fileValue({ pod, facts }, from) {
    if (!mountedVolumes(pod).some(({ name }) => name === from.volume)) {
        return noText(`cannot find the volume "${from.volume}" referenced by FileKeyRef`);
    }
    const file = await facts.readVolumeFile(from.volume, from.path);
    const found = file === null ? null : variableOfFile(file, from.key);
    // `optional` is about the key: a file that is missing or malformed stops the container even so.
    if (!found?.ok)
        return noText("couldn't parse env file");
    if (found.value !== '')
        return found;
    const directory = `/var/lib/kubelet/pods/${facts.uid}/volumes/kubernetes.io~empty-dir`;
    const place = `${directory}/${from.volume}/${from.path}`;
    return from.optional
        ? null
        : noText(`environment variable key "${from.key}" not found in file "${place}"`);
}
function findObject({ pod, objects }, { kind, name }) {
    const place = kind === 'secret' ? objects.secrets : objects.configMaps;
    return place.get(objectKey(pod.namespace, name));
}
/** `binaryData` of a ConfigMap becomes files, and no variables. */
function variablesIn(found) {
    return found === undefined
        ? []
        : [...found.data].filter(([key]) => found.binaryKeys?.has(key) !== true);
}
function environment_notFound({ kind, name }) {
    return `${kind === 'secret' ? 'secret' : 'configmap'} "${name}" not found`;
}
function environment_decode({ secrets }, kind, bytes) {
    const value = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (kind === 'secret')
        secrets.add(value);
    return value;
}

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
        const who = `(pod: "${formatPod(pod, facts.uid)}", container: ${container.name})`;
        const path = [...nonRootPath(pod, container), 'securityContext', 'runAsNonRoot'];
        if (words !== null)
            return configError(`${words} ${who}`, path);
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
    return isOwn ? containerPath(pod, container) : ['spec'];
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
    const known = image_groups_fieldsOf(passwd).find(([name, , uid]) => name === user || uid === user);
    if (known === undefined)
        return { primary: 0, supplementary: [] };
    const [name = '', , , gid] = known;
    return {
        primary: idOf(gid) ?? 0,
        supplementary: image_groups_fieldsOf(group).flatMap(([, , id, members = '']) => {
            const found = idOf(id);
            return found !== null && members.split(',').includes(name) ? [found] : [];
        }),
    };
}
function image_groups_fieldsOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split(':'));
}
function idOf(text) {
    return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./src/pod/content/privileges.ts

function privilegesOf(pod, container) {
    const { securityContext } = container;
    const profile = securityContext.seccompProfile ?? pod.spec.securityContext.seccompProfile;
    const owner = securityContext.seccompProfile === null ? ['spec'] : containerPath(pod, container);
    const file = profile?.localhostProfile ?? '';
    return {
        privileged: securityContext.privileged,
        capabilities: securityContext.capabilities,
        readOnlyRoot: securityContext.readOnlyRootFilesystem,
        noNewPrivileges: securityContext.allowPrivilegeEscalation === false,
        // Kubelet's default, unless it runs with --seccomp-default.
        seccomp: profile === null || profile.type === 'Unconfined' ? 'unconfined' : 'default',
        unmasked: securityContext.procMount === 'Unmasked',
        problems: profile?.type === 'Localhost'
            ? [
                {
                    message: `the seccomp profile ${JSON.stringify(file)} is a file of the node that the Pod will run on, and is not here`,
                    path: [...owner, 'securityContext', 'seccompProfile', 'localhostProfile'],
                },
            ]
            : [],
    };
}

;// CONCATENATED MODULE: ./src/pod/content/resources.ts


/** A quota is at least 1 ms of each 100 ms (`MinQuotaPeriod` in pkg/kubelet/cm). */
const leastCpu = 10;
/** A container without a limit of its own has the Pod's (`getMemoryLimit` in pkg/kubelet/kuberuntime). */
function resources_limitsOf(pod, { resources }) {
    const whole = pod.spec.resources;
    const memory = given(resources.limits['memory']) ?? given(whole.limits['memory']);
    const cpu = given(resources.limits['cpu']) ?? given(whole.limits['cpu']);
    return {
        memory: memory === null ? null : (0,src_quantity/* wholeUnits */.xF)(memory),
        cpu: cpu === null ? null : Math.max(leastCpu, Number(cpu.milli)),
        unavailable: unavailableIn(resources),
    };
}
/**
 * Bytes that all containers of a Pod may use together; null where one of them has no limit
 * (`ResourceConfigForPod` in pkg/kubelet/cm).
 */
function memoryLimitOf({ spec }) {
    const whole = given(spec.resources.limits['memory']);
    if (whole !== null)
        return (0,src_quantity/* wholeUnits */.xF)(whole);
    const limit = ({ resources }) => (0,src_quantity/* wholeUnits */.xF)(resources.limits['memory'] ?? nothing);
    const sidecars = spec.initContainers.filter(isSidecar);
    const sum = [...spec.containers, ...sidecars].reduce((total, one) => total + limit(one), 0);
    let before = 0;
    let most = sum;
    for (const container of spec.initContainers) {
        const together = before + limit(container);
        if (together === 0)
            return null;
        most = Math.max(most, together);
        if (isSidecar(container))
            before = together;
    }
    return spec.containers.some((container) => limit(container) === 0) ? null : most;
}
const nothing = { text: '0', milli: 0n };
function given(quantity) {
    return quantity === undefined || quantity.milli === 0n ? null : quantity;
}
const ordinary = new Set(['cpu', 'memory', 'ephemeral-storage']);
function unavailableIn({ limits, requests }) {
    const wanted = Object.entries(limits).concat(Object.entries(requests));
    const names = wanted.flatMap(([name, { milli }]) => (milli === 0n ? [] : [name]));
    return [...new Set(names)].filter((name) => !ordinary.has(name));
}

;// CONCATENATED MODULE: ./src/pod/content/probe-command.ts


/**
 * The command of an exec probe, which is expanded from what the container's variables say literally
 * (`ExpandContainerCommandOnlyStatic`). The commands of lifecycle hooks are not expanded at all.
 *
 * @throws CanaryError (input) for an argument that no process can be given
 */
function probeCommand(command, container) {
    const mapping = mappingOf(literalsOf(container));
    return command.map((word) => expand(word, mapping));
}

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
        const path = [...containerPath(pod, container), field];
        return [probes_of_toProbe(kind, probe, container, pod.locate(path))];
    });
}
function probes_of_toProbe(kind, probe, container, location) {
    const { handler, terminationGracePeriodSeconds, ...timing } = probe;
    const action = handler.action === 'exec'
        ? { ...handler, command: expanded(handler.command, container) }
        : networkAction(handler, container);
    return { kind, action, timing, gracePeriodSeconds: terminationGracePeriodSeconds, location };
}
function expanded([program, ...rest], container) {
    const [first = program, ...others] = probeCommand([program, ...rest], container);
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
        location: pod.locate(containerPath(pod, container)),
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
    const environment = await environmentOf(pod, container, context.objects, all);
    if (!environment.ok)
        return refused(environment);
    environment.secrets.forEach(context.onSecret);
    const identity = identityOf(pod, container, { user: facts.imageUser }, context.facts);
    if (!identity.ok)
        return refused(identity, true);
    const mounts = mountsOf(pod, container, environment.values);
    if (!mounts.ok)
        return refused(mounts);
    const { problems, ...privileges } = privilegesOf(pod, container);
    const [problem] = problems;
    if (problem !== undefined) {
        return refused({ ok: false, reason: 'CreateContainerConfigError', ...problem });
    }
    const { memory, cpu } = resources_limitsOf(pod, container);
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
        mounts: mounts.mounts.map((mount) => container_of_toMount(mount, pod)),
    };
}
/** A runtime that is told the group of a user leaves out the others that the image gives him. */
async function imageGroups(user, { imageUser, readImageFile }) {
    const name = (user ?? imageUser).split(':', 1)[0] ?? '';
    const [passwd, group] = await Promise.all(['/etc/passwd', '/etc/group'].map(async (path) => await readImageFile(path)));
    const text = (bytes) => bytes?.toString('utf8') ?? '';
    return userGroups(name === '' ? '0' : name, text(passwd), text(group)).supplementary.map(String);
}
function container_of_toMount({ volume, mountPath, readOnly, subPath, propagation, path }, pod) {
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

;// CONCATENATED MODULE: ./src/pod/content/empty-dir.ts


/** As pkg/volume/emptydir makes it, and `SetVolumeOwnership` changes it for a Pod with an fsGroup. */
function emptyDirOf({ medium, sizeLimit }, pod, facts) {
    const { fsGroup } = pod.spec.securityContext;
    const kind = empty_dir_kinds[medium];
    const limits = [
        facts.node.memory,
        memoryLimitOf(pod) ?? 0,
        sizeLimit === null ? 0 : (0,src_quantity/* wholeUnits */.xF)(sizeLimit),
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/pod/content/layout.ts



/**
 * Files as kubelet's AtomicWriter (pkg/volume/util/atomic_writer.go) writes them: into a directory named
 * by the time, which the link `..data` leads to, with a link for each first segment of a path. Then
 * `SetVolumeOwnership` (pkg/volume/volume_linux.go) gives them to the fsGroup.
 *
 * @throws CanaryError (input) for more bytes or directories than one volume may have here
 */
function layOut(files, options) {
    const clean = new Map();
    for (const [path, file] of files) {
        const trouble = pathTrouble(path);
        if (trouble !== null)
            return { ok: false, message: trouble };
        clean.set(external_node_path_.posix.normalize(path).replace(/\/$/, ''), file);
    }
    const bytes = [...clean.values()].reduce((sum, file) => sum + file.bytes.length, 0);
    if (bytes > limits/* podContentLimits */.V_.volumeBytes)
        throw tooManyBytes(bytes);
    const folders = foldersOf([...clean.keys()]);
    const clash = [...clean.keys()].find((path) => folders.has(path));
    if (clash !== undefined)
        return { ok: false, message: `open ${clash}: is a directory` };
    return { ok: true, entries: entriesOf(clean, folders, options) };
}
function entriesOf(files, folders, { isTmpfs, fsGroup, now }) {
    const gid = fsGroup ?? 0;
    const directory = (path, mode) => {
        return { kind: 'directory', path, mode: mode | (fsGroup === null ? 0 : 0o2550), uid: 0, gid };
    };
    const link = (path, target, uid) => {
        return { kind: 'link', path, target, uid, gid };
    };
    const dated = timestamp(now);
    const owners = new Map([...files].map(([path, { uid }]) => [firstSegment(path), uid]));
    return [
        directory('.', isTmpfs ? 0o1777 : 0o777),
        directory(dated, 0o755),
        ...[...folders]
            .filter((path) => path !== '.')
            .toSorted((one, other) => one.length - other.length)
            .map((path) => directory(`${dated}/${path}`, 0o755)),
        ...[...files].map(([path, file]) => {
            const mode = file.mode | (fsGroup === null ? 0 : 0o440);
            return { ...file, kind: 'file', path: `${dated}/${path}`, mode, gid };
        }),
        link('..data', dated, 0),
        ...[...owners].map(([name, uid]) => link(name, `..data/${name}`, uid)),
    ];
}
/** `validatePath`; null for one that is good. */
function pathTrouble(path) {
    if (path === '')
        return 'invalid path: must not be empty: ""';
    if (path.startsWith('/'))
        return `invalid path: must be relative path: ${path}`;
    if (Buffer.byteLength(path) > 4096) {
        return 'invalid path: must be less than or equal to 4096 characters';
    }
    const segments = path.split('/');
    if (segments.includes('..'))
        return `invalid path: must not contain '..': ${path}`;
    if (segments.some((segment) => Buffer.byteLength(segment) > 255)) {
        return 'invalid path: filenames must be less than or equal to 255 characters';
    }
    return path.startsWith('..') ? `invalid path: must not start with '..': ${path}` : null;
}
/** `a/b/c` is in `a` and in `a/b`. Everything is in the volume itself. */
function foldersOf(paths) {
    const folders = new Set(['.']);
    for (const path of paths) {
        for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            folders.add(path.slice(0, at));
            if (folders.size > limits/* podContentLimits */.V_.volumeFolders)
                throw tooManyFolders();
        }
    }
    return folders;
}
function firstSegment(path) {
    return path.split('/', 1)[0] ?? path;
}
/** Such as `..2026_11_30_03_51_27.123000000`. */
function timestamp(now) {
    const [date = '', fraction = ''] = new Date(now).toISOString().split(/[.Z]/);
    return `..${date.replace(/[-T:]/g, '_')}.${fraction}000000`;
}
function tooManyFolders() {
    const most = limits/* podContentLimits */.V_.volumeFolders;
    return (0,src_errors/* inputError */.Xu)({
        code: 'pod-volume-too-large',
        message: `the files of one volume stand in more than ${most} directories`,
    });
}
function tooManyBytes(bytes) {
    const most = limits/* podContentLimits */.V_.volumeBytes;
    return (0,src_errors/* inputError */.Xu)({
        code: 'pod-volume-too-large',
        message: `the files of one volume have ${bytes} bytes, more than the ${most} that are made here`,
    });
}

;// CONCATENATED MODULE: ./src/pod/content/service-account-token.ts
/** Seconds that a token holds where the Pod does not say. */
const lifetime = 3600;
/**
 * A token of the form that the API server gives, for applications that read theirs when they start.
 * Its signature is none, so no cluster takes it for one of its own.
 */
function standInToken(pod, { audience }, facts) {
    const issuer = 'https://kubernetes.default.svc.cluster.local';
    const issued = Math.trunc(facts.now / 1000);
    const claims = {
        aud: [audience === '' ? issuer : audience],
        exp: issued + lifetime,
        iat: issued,
        iss: issuer,
        'kubernetes.io': {
            namespace: pod.namespace,
            node: { name: facts.nodeName },
            pod: { name: pod.name, uid: facts.uid },
            serviceaccount: { name: pod.spec.serviceAccountName },
        },
        nbf: issued,
        sub: `system:serviceaccount:${pod.namespace}:${pod.spec.serviceAccountName}`,
    };
    return [JSON.stringify({ alg: 'RS256' }), JSON.stringify(claims), 'stand-in, not signed']
        .map((part) => Buffer.from(part).toString('base64url'))
        .join('.');
}

;// CONCATENATED MODULE: ./src/pod/content/payload.ts





/** The files of a volume as its plug-in collects them (pkg/volume/{configmap,secret,downwardapi,projected}). */
function payloadOf(source, pod, objects, facts) {
    return source.kind === 'projected'
        ? projectedPayload(source, { pod, objects, facts })
        : filePayload(source, source.defaultMode, { pod, objects, facts });
}
/** Later sources write over earlier ones, and the errors of all are told together. */
function projectedPayload({ sources, defaultMode }, scope) {
    const files = new Map();
    const notices = [];
    const messages = [];
    for (const source of sources) {
        const payload = projectedPart(source, defaultMode, scope);
        if (!payload.ok) {
            messages.push(payload.message);
            continue;
        }
        for (const [path, file] of payload.files)
            files.set(path, file);
        notices.push(...payload.notices);
    }
    return messages.length > 0
        ? { ok: false, message: joinMessages(messages) }
        : { ok: true, files, notices: [...new Set(notices)] };
}
function projectedPart(source, defaultMode, scope) {
    switch (source.kind) {
        case 'serviceAccountToken':
            return tokenPayload(source, defaultMode, scope);
        case 'cluster': {
            const notice = `the projected source ${source.field} needs a cluster, and is left out`;
            return { ok: true, files: new Map(), notices: [notice] };
        }
        default:
            // Inside of a projected volume its mode counts, not the one of the source.
            return filePayload(source, defaultMode, scope);
    }
}
function tokenPayload(source, defaultMode, { pod, facts }) {
    const owner = commonUser(pod);
    const isOwned = owner !== null || pod.spec.securityContext.fsGroup !== null;
    const bytes = new TextEncoder().encode(standInToken(pod, source, facts));
    const file = { bytes, mode: isOwned ? 0o600 : defaultMode, uid: owner ?? 0 };
    const account = JSON.stringify(pod.spec.serviceAccountName);
    const notice = `the token of the service account ${account} is a stand-in that no cluster accepts`;
    return { ok: true, files: new Map([[source.path, file]]), notices: [notice] };
}
/** The user that all containers run as, where the Pod says so (`FsUserFrom` in pkg/volume/util). */
function commonUser({ spec }) {
    const users = new Set([...spec.initContainers, ...spec.containers].map(({ securityContext }) => securityContext.runAsUser ?? spec.securityContext.runAsUser));
    const [user = null] = users;
    return users.size === 1 ? user : null;
}
function filePayload(source, defaultMode, scope) {
    return source.kind === 'downwardAPI'
        ? downwardPayload(source.items, defaultMode, scope)
        : objectPayload(source, defaultMode, scope);
}
function objectPayload(source, defaultMode, { pod, objects }) {
    const isSecret = source.kind === 'secret';
    const place = isSecret ? objects.secrets : objects.configMaps;
    const found = place.get(objectKey(pod.namespace, source.name));
    if (found === undefined && !source.optional) {
        const kind = isSecret ? 'secret' : 'configmap';
        return { ok: false, message: `${kind} "${source.name}" not found` };
    }
    const data = found?.data ?? new Map();
    const files = new Map();
    for (const { key, path, mode } of itemsOf(source.items, data)) {
        const bytes = data.get(key);
        if (bytes !== undefined) {
            files.set(path, { bytes, mode: mode ?? defaultMode, uid: 0 });
        }
        else if (!source.optional) {
            const words = isSecret
                ? 'references non-existent secret key'
                : 'configmap references non-existent config key';
            return { ok: false, message: `${words}: ${key}` };
        }
    }
    const notice = `${source.kind} "${source.name}" is a stand-in for what a cluster has`;
    return { ok: true, files, notices: found?.isStandIn === true ? [notice] : [] };
}
function itemsOf(items, data) {
    return items === null || items.length === 0
        ? [...data.keys()].map((key) => ({ key, path: key, mode: null }))
        : items;
}
function downwardPayload(items, defaultMode, { pod, facts }) {
    const files = new Map();
    const messages = [];
    for (const { path, mode, from } of items) {
        const value = from.kind === 'field'
            ? metadataField(pod, facts.uid, from.fieldPath)
            : resourceFile(pod, facts, from);
        if (!value.ok)
            messages.push(value.message);
        else {
            const bytes = new TextEncoder().encode(value.value);
            files.set(external_node_path_.posix.normalize(path), { bytes, mode: mode ?? defaultMode, uid: 0 });
        }
    }
    return messages.length > 0
        ? { ok: false, message: joinMessages(messages) }
        : { ok: true, files, notices: [] };
}

;// CONCATENATED MODULE: ./src/pod/content/files.ts


/**
 * What kubelet writes into a volume before a container sees it.
 *
 * @throws CanaryError (input) for a volume of more bytes than are made here
 */
function volumeFiles(source, pod, objects, facts) {
    const payload = payloadOf(source, pod, objects, facts);
    if (!payload.ok)
        return failedMount(payload.message);
    const laidOut = layOut(payload.files, {
        isTmpfs: isTmpfs(source),
        fsGroup: pod.spec.securityContext.fsGroup,
        now: facts.now,
    });
    if (!laidOut.ok)
        return failedMount(laidOut.message);
    return { ok: true, entries: laidOut.entries, notices: payload.notices };
}
/** Whether kubelet writes the volume, rather than containers. */
function isWritten(source) {
    return ['configMap', 'secret', 'downwardAPI', 'projected'].includes(source.kind);
}
/** Secrets and what may hold them never touch a disk. */
function isTmpfs(source) {
    return source.kind === 'emptyDir'
        ? source.medium === 'Memory'
        : isWritten(source) && source.kind !== 'configMap';
}
/** The message of the event, for a volume's name. */
function failedMountMessage(volume, { message }) {
    return `MountVolume.SetUp failed for volume "${volume}" : ${message}`;
}
function failedMount(message) {
    return { ok: false, event: 'FailedMount', message };
}

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
function host_path_checkHostPath({ path, type }, found) {
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
    if (isWritten(source))
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
    const files = volumeFiles(source, pod, objects, all);
    if (!files.ok)
        return { kind: 'unavailable', message: files.message };
    const [root, ...entries] = files.entries;
    return {
        kind: 'files',
        isMemory: isTmpfs(source),
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
    const check = found === undefined ? null : host_path_checkHostPath(source, found);
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
    const roleOf = (container) => (isSidecar(container) ? 'sidecar' : 'init');
    return {
        name: pod.name,
        namespace: pod.namespace,
        uid: context.facts.uid,
        sandbox: {
            hostname: hostnameOf(pod).hostname,
            network: spec.hostNetwork ? 'host' : 'own',
            pid: spec.hostPID ? 'host' : spec.shareProcessNamespace ? 'shared' : 'container',
            ipc: spec.hostIPC ? 'host' : 'shared',
            dns: dnsOf(pod),
            sysctls: Object.fromEntries(spec.securityContext.sysctls.map(({ name, value }) => [normalizeSysctl(name), value])),
            hosts: workload_of_hostsOf(pod, context),
            ports: portsOf(pod),
        },
        volumes: mountedVolumes(pod).map((volume) => volumeOf(volume, pod, context)),
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
    const names = init.filter((record) => !hasDoneItsPart(record)).map(status_nameOf);
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
    const message = `containers with unready status: [${unready.map(status_nameOf).join(' ')}]`;
    return { type, status: 'False', reason: 'ContainersNotReady', message };
}
function gatedCondition(gates) {
    const message = `corresponding condition of pod readiness gate "${gates.join('", "')}" does not exist.`;
    return { type: 'Ready', status: 'False', reason: 'ReadinessGatesNotReady', message };
}
function status_nameOf({ container }) {
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
function sandbox_volumes_mountsOf({ base, memory }) {
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
        ...onDisk.flatMap((volume) => sandbox_volumes_entriesOf(volume, `volumes/${volume.name}`)),
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
                await places.write(place, sandbox_volumes_entriesOf(volume, '.'), signal);
        }),
    ]);
}
/** A volume's root, and what is in it. */
function sandbox_volumes_entriesOf(volume, path) {
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
        const address = sandbox_addressOf(container);
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
            mounts: sandbox_volumes_mountsOf(volumes),
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
function sandbox_addressOf({ state }) {
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
        const environment = run_environmentOf(workload, { ...parts, sandbox, created }, options);
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
            ...run_readers(parts, options),
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
function run_readers({ board, events, origin }, { clock }) {
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
        ...run_readers(parts, options),
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
function run_environmentOf(workload, { sandbox, created, ...parts }, options) {
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
    const objects = hand_over_objectsOf(pod, spec, context.objects);
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
const hand_over_label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** A Pod's name is its host name where it says nothing else; with a dot in it no field can say it. */
function withHostname(spec, { name }) {
    const { hostname = '' } = spec;
    return hostname !== '' || !hand_over_label.test(name) ? spec : { ...spec, hostname: name };
}
/** Whatever is told of names in the text of a spec: `metadata.labels`, or one of them. */
function readsLabels(spec) {
    return JSON.stringify(plain(spec)).includes('"fieldPath":"metadata.labels');
}
function hand_over_objectsOf({ namespace }, spec, { configMaps, secrets }) {
    const found = new Map();
    withNames(spec, (kind, name) => {
        const known = kind === 'ConfigMap' ? configMaps : secrets;
        const object = known.get(objectKey(namespace, name));
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
        location: stuck_placeOf(pod, name),
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
function stuck_placeOf(pod, name) {
    const container = [...pod.spec.initContainers, ...pod.spec.containers].find((one) => one.name === name);
    return pod.locate(container === undefined ? ['spec'] : containerPath(pod, container));
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
        ...(least !== null && margin.factor === null ? [margin_notices_unknownNotice(margin, least)] : []),
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
function margin_notices_unknownNotice(margin, least) {
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
                return (await image?.read(path, part)) ?? container_view_nothing;
            return container_view_partOf(writtenAt(path, mount)?.bytes ?? container_view_nothing, part);
        },
    };
}
const unseen = { kind: 'unknown' };
const container_view_nothing = new Uint8Array();
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
    return text.length > finding_longest ? `${text.slice(0, finding_longest - 3)}...` : text;
}
const finding_longest = 1_000;

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
        return [actions_toAction({ of: kind, name, probe, action: probe.handler }, at, container)];
    });
    const hooks = ['postStart', 'preStop'].flatMap((kind) => {
        const action = container.lifecycle[kind];
        if (action === null || action.action === 'sleep')
            return [];
        const name = `the ${kind} hook of container ${container.name}`;
        return [
            actions_toAction({ of: kind, name, probe: null, action }, [...path, 'lifecycle', kind], container),
        ];
    });
    return [...probes, ...hooks];
}
function actions_toAction(known, path, container) {
    const { action, probe } = known;
    const written = action.action === 'exec' ? action.command : [];
    // Nothing is expanded in the command of a hook.
    const texts = probe === null ? written : probeCommand(written, container);
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

;// CONCATENATED MODULE: ./src/pod/join/mounts.ts





/** What a container has over its image, as far as the Pod's own files tell. */
function seenMounts(pod, container, objects, known) {
    const found = mountsOf(pod, container, known.values);
    if (!found.ok) {
        return container.volumeMounts.map(({ mountPath }) => ({
            path: mounts_placeOf(mountPath),
            files: null,
        }));
    }
    return found.mounts.map((mount) => ({
        path: mounts_placeOf(mount.mountPath),
        files: mounts_filesOf(mount, pod, objects, known.anyNode),
    }));
}
function mounts_placeOf(mountPath) {
    return external_node_path_.posix.resolve('/', mountPath);
}
function mounts_filesOf({ volume: { source }, subPath }, pod, objects, facts) {
    const all = isWritten(source) ? writtenFiles(source, pod, objects, facts) : null;
    if (all === null || subPath === null)
        return all;
    return mounts_partOf(all, external_node_path_.posix.normalize(subPath).replace(/\/$/, ''));
}
/** What kubelet writes, by path within the volume; null where that depends on what is not in the files. */
function writtenFiles(source, pod, objects, facts) {
    if (mayHaveMore(source, pod, objects))
        return null;
    const payload = payloadOf(source, pod, objects, facts);
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
        return part.optional && !place.has(objectKey(namespace, part.name));
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
        return script_secondsOf(time);
    const shell = (0,shell_command/* shellCommand */.q$)(words);
    const script = shell === null ? '' : (words[shell.script] ?? '');
    const sleeps = script.matchAll(/(?:^|[;&|\n({])[ \t]*(?:\/(?:usr\/)?bin\/)?sleep[ \t]+([\d.]+[smh]?)/g);
    return [...sleeps].reduce((sum, [, one = '']) => sum + script_secondsOf(one), 0);
}
function script_secondsOf(time) {
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
    expand(text, (name) => {
        names.add(name);
        return '';
    });
    return [...names];
}

;// CONCATENATED MODULE: ./src/pod/join/scope.ts














async function scopeOf(pod, container, image, objects) {
    const variables = await knownVariables(pod, container, objects);
    const mounts = seenMounts(pod, container, objects, { values: variables.values, anyNode });
    const path = containerPath(pod, container);
    const isInitial = path[1] === 'initContainers';
    const workingDirectory = container.workingDir ?? image?.configuration.workingDirectory ?? '/';
    return {
        ...{ pod, objects, container, path, image, variables },
        role: isInitial ? (isSidecar(container) ? 'sidecar' : 'init') : 'app',
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
    const environment = await environmentOf(pod, container, objects, anyNode);
    if (!environment.ok) {
        const literals = container.env.flatMap((variable) => 'value' in variable && !variable.value.includes('$') ? [[variable.name, variable.value]] : []);
        return { values: new Map(literals), isWhole: false, secrets: [] };
    }
    const isWhole = container.envFrom.every(({ kind, name }) => {
        const place = kind === 'secret' ? objects.secrets : objects.configMaps;
        return place.has(objectKey(pod.namespace, name));
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
    const found = mountsOf(pod, container, variables.values);
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
        if (subPath === null || !isWritten(source))
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
// EXTERNAL MODULE: ./src/programs/examine.ts + 20 modules
var examine = __webpack_require__(39093);
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
function notices_noticesOf(pod, before, { readinessGates, volumes }, isByKubelet = false) {
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
        const location = pod.locate([...containerPath(pod, container), 'securityContext']);
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
    const containers = [...pod.spec.initContainers.filter(isSidecar), ...pod.spec.containers];
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
        return id === undefined ? [] : [{ id, cpu: resources_limitsOf(pod, container).cpu }];
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
    const readyTimeout = request.readyTimeout ?? readyTimeOf(pod);
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
            ...notices_noticesOf(pod, before, workload, run.kubelet !== null),
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
        message: `${dependencies_describe(one.pod)} is in the node's network, where other Pods do not find it by a name`,
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
        const readyTimeout = request.readyTimeout ?? readyTimeOf(pod);
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
            message: `${dependencies_describe(pod)} did not stay ready, so nobody knows whose fault it is: ${reason.message}`,
            location: pod.locate(['spec']),
        });
    }
    return null;
}
function dependencies_describe({ source: { kind, name } }) {
    return `the dependency ${name} (${kind.replace('.serving.knative.dev', '')})`;
}
function notReady(pod, { message }, output) {
    return (0,src_errors/* inputError */.Xu)({
        code: 'pod-dependency',
        message: `${dependencies_describe(pod)} did not become ready, so nothing was judged: ${message}`,
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
        message: `the engine gives ${dependencies_describe(pod)} no address where other Pods reach it`,
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
    const seen = await Promise.all([...new Set(paths)].map(async (path) => [path, await host_paths_kindOf(path)]));
    return new Map(seen);
}
/** Links are followed, as kubelet does. */
async function host_paths_kindOf(path) {
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
        const check = found === undefined ? null : host_path_checkHostPath(source, found);
        if (check?.ok !== true || check.make === null || !source.path.startsWith('/'))
            return [];
        const location = pod.locate(['spec', 'volumes', index]);
        return [[source.path, { make: check.make, location }]];
    });
}
function hostPathsOf(pod) {
    return mountedVolumes(pod).flatMap((volume) => volume.source.kind === 'hostPath'
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
        const kind = place.isLocal ? await host_paths_kindOf(path) : 'directory';
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
    const empty = mountedVolumes(pod).filter((one) => isOfCluster(one) && !standIns.has(one.name));
    const [first] = empty;
    if (first === undefined)
        return [];
    const list = empty.map((volume) => `${volume.name} (${surroundings_sourceOf(volume)})`).join(', ');
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
function surroundings_sourceOf({ source }) {
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
    const texts = await readPodTexts(pods.files, request.directory, standardInput ?? external_node_stream_.Readable.from([]), signal);
    const read = readPods(texts, { namespace: pods.namespace });
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


/***/ }),

/***/ 67880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/**
 * The lines of a text, looked for when the first place is asked for. The parser counts lines as well,
 * but loses some of those it skips after an error, and every place behind them is wrong then.
 */
function linesOf(text) {
    let known;
    return {
        placeOf: (offset) => {
            const starts = (known ??= startsOf(text));
            const inside = Math.min(Math.max(0, offset), text.length);
            const line = lineAt(starts, inside);
            return { line, column: inside - (starts[line - 1] ?? 0) + 1 };
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
        starts.push(end + 1);
    }
    return starts;
}
/** The last line that starts at or before the offset, from 1. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}


/***/ }),

/***/ 11392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ nameInRepository),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   YX: () => (/* binding */ wayOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/**
 * The files that a word names: a file, a directory's files, or those of a glob, in this order of meaning.
 *
 * @param directory where relative paths start
 * @returns null for a word that is none of them
 * @throws CanaryError (input) when nothing is there, too much is, or it cannot be read
 */
async function namedFiles(word, directory, sort) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, word);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        if (isMissing(error))
            return null;
        const message = `cannot read the ${sort.what} ${word}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    });
    if (found?.isDirectory() === true) {
        return named(await filesOfDirectory(path, word, sort), word, directory, sort);
    }
    if (found !== null)
        return [{ path, name: word }];
    if (!/[*?[{]/.test(word))
        return null;
    return named(await filesOfGlob(word, directory, sort), word, directory, sort);
}
function isMissing(error) {
    // Glob characters and control characters make names that no file system takes.
    const codes = ['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];
    return codes.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error));
}
async function filesOfDirectory(path, word, { what, endings }) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch((error) => {
        const message = `cannot read the directory ${word}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    });
    const files = names
        .filter((name) => endings.some((ending) => name.endsWith(ending.replace('*', ''))))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
    if (files.length > 0)
        return files;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
        code: 'manifest-missing',
        message: `the directory ${word} holds no ${what} (${endings.join(', ')})`,
    });
}
async function filesOfGlob(word, directory, { maxFiles }) {
    const files = [];
    for await (const entry of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(word, { cwd: directory, withFileTypes: true })) {
        if (entry.isDirectory())
            continue;
        files.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
        if (files.length > maxFiles)
            break;
    }
    if (files.length > 0)
        return files;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'manifest-missing', message: `no file matches ${word}` });
}
function named(files, word, directory, { maxFiles }) {
    if (files.length > maxFiles) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
            code: 'manifest-too-many',
            message: `${word} names more than ${maxFiles} files`,
        });
    }
    return [...files].sort().map((path) => {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
        return { path, name: name.startsWith('..') ? path : name };
    });
}
/** The path as the repository knows it, whatever the user wrote before it: annotations want that. */
function nameInRepository({ path, name }, directory) {
    return isBelow(directory, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) : name;
}
/** Where a file of the workspace is a link out of it, what it leads to; null: it is none. */
async function wayOut(path, directory) {
    if (!isBelow(directory, path))
        return null;
    const [root, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path)]);
    return isBelow(root, real) ? null : real;
}
function isBelow(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    return way !== '..' && !way.startsWith('../') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 92758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ locationAt),
  parseDocuments: () => (/* binding */ parseDocuments),
  Zt: () => (/* binding */ parseSyntax),
  T6: () => (/* binding */ refuseDeepTree),
  ZI: () => (/* binding */ refuseSyntaxErrors)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(37006);
;// CONCATENATED MODULE: ./src/yaml/cost.ts


/**
 * Looks at the text before the parser does, which is recursive, and takes some 700 bytes for each
 * value however short. Brackets and marks inside of strings count too, so the bounds are generous.
 */
function refuseCostlyText(source, maxValues, maxDocuments) {
    const { deepest, values, documents } = costOf(source.text);
    if (deepest > limits/* yamlLimits */.G9.depth * 10) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-deep', 'is nested too deeply');
    }
    if (values > maxValues) {
        const count = `has ${values} lines and values; at most ${maxValues} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-values', count);
    }
    // A document may have a mark at either end.
    if (documents > maxDocuments * 2 + 1) {
        const count = `has more than ${maxDocuments} documents; at most that many are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
}
const blank = /\s/;
function costOf(text) {
    let [depth, deepest, values] = [0, 0, 0];
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '[' || character === '{')
            deepest = Math.max(deepest, ++depth);
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
        if (beginsValue(text, at, character))
            values++;
    }
    return { deepest, values, documents: text.match(/^(?:---|\.\.\.)(?!\S)/gm)?.length ?? 0 };
}
function beginsValue(text, at, character) {
    switch (character) {
        case '[':
        case '{':
        case ',':
        case '\n':
            return true;
        case ':':
            return text[at - 1] === '"' || blank.test(text[at + 1] ?? ' ');
        case '-':
        case '?':
            return blank.test(text[at + 1] ?? ' ');
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/yaml/find-node.ts
/** Where in a syntax tree the parts of a document's value were written. */


/** The offset of what is written at `path`; a missing end of the path falls back to its parent. */
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = startOf(node);
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document) ?? null;
        if (!(0,dist/* isCollection */.P3)(node))
            return offset;
        const pair = findPair(node, step, document);
        if (pair !== null) {
            const isLast = index === path.length - 1;
            const key = pair.key;
            const value = pair.value;
            offset =
                isLast && part === 'key' ? startOf(key, offset) : startOf(value, startOf(key, offset));
            node = value;
        }
        else if (typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined || (0,dist/* isPair */.tO)(item))
                return offset;
            node = item;
            offset = startOf(node, offset);
        }
        else {
            return offset;
        }
    }
    return offset;
}
/** The pair of a key: the mapping's own, otherwise that of the first mapping merged into it. */
function findPair(node, key, document, depth = 0) {
    if (!(0,dist/* isMap */.jh)(node) || depth > limits/* yamlLimits */.G9.depth)
        return null;
    const own = node.items.find((item) => keyEquals(item.key, key));
    if (own !== undefined)
        return own;
    for (const { key: name, value } of node.items) {
        if (!isMergeKey(name))
            continue;
        const merged = resolveAlias(value, document);
        const sources = (0,dist/* isSeq */.oP)(merged) ? merged.items : [merged];
        for (const source of sources) {
            const mapping = resolveAlias(source, document);
            const found = (0,dist/* isMap */.jh)(mapping) ? findPair(mapping, key, document, depth + 1) : null;
            if (found !== null)
                return found;
        }
    }
    return null;
}
function resolveAlias(node, document) {
    return (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}
function keyEquals(key, step) {
    if (isMergeKey(key))
        return false;
    const name = key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
    return String(name) === String(step);
}
function startOf(node, otherwise = 0) {
    return node?.range?.[0] ?? otherwise;
}
/** A plain `<<`, which may stand several times in one mapping; `"<<"` is a key like any other. */
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.source === '<<' && key.type === 'PLAIN';
}

;// CONCATENATED MODULE: ./src/yaml/go-tags.ts
/**
 * Dates and `1:30` stay text: YAML 1.1 has types for them, Go's parsers read them as strings. And a
 * number has a digit in front of its exponent or point, or behind the point: to the library `.` and
 * `e3` are numbers as well.
 */
function asGoReads(tags) {
    const times = ['intTime', 'floatTime', 'timestamp'];
    return tags
        .filter((tag) => {
        if (typeof tag === 'string')
            return !times.includes(tag);
        const isTime = 'format' in tag && tag.format === 'TIME';
        return !isTime && tag.tag !== 'tag:yaml.org,2002:timestamp';
    })
        .map((tag) => (isScalarTag(tag) ? withDigits(tag) : tag));
}
function isScalarTag(tag) {
    return typeof tag !== 'string' && tag.collection === undefined;
}
function withDigits(tag) {
    if (tag.tag !== 'tag:yaml.org,2002:float' || tag.test === undefined)
        return tag;
    if (tag.test.test('.'))
        return { ...tag, test: pointNumber };
    return tag.test.test('e3') ? { ...tag, test: exponentNumber } : tag;
}
const pointNumber = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/;
const exponentNumber = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)[eE][-+]?[0-9]+$/;
/** `010` is 8 to readers of YAML 1.1, and 10 to those of YAML 1.2: a text, which no place for a number takes. */
function zerosAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:int' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![-+]?0[0-9])(?:${source})`, flags) };
    });
}
/** Booleans of YAML 1.1 without `y` and `n`, which people mean as names. */
function lettersAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:bool' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![yYnN]$)(?:${source})`, flags) };
    });
}

// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
;// CONCATENATED MODULE: ./src/yaml/parse.ts








/**
 * Parses a stream of YAML (or JSON) documents within the bounds of {@link yamlLimits}.
 * Empty documents are left out, so an empty file gives an empty list.
 *
 * @throws CanaryError (input) with every syntax problem, each at its file:line:column
 */
function parseDocuments(source, options = {}) {
    const { documents, lines } = parseSyntax(source, options);
    refuseSyntaxErrors(source, lines, documents);
    return documents
        .filter((document) => !isEmpty(document))
        .map((document) => toParsedDocument(source, lines, document, options));
}
/**
 * The syntax trees of a text within the bounds of {@link yamlLimits}; errors stay in the documents.
 *
 * @throws CanaryError (input) when the text exceeds a bound
 */
function parseSyntax(source, options = {}) {
    const maxBytes = options.maxBytes ?? limits/* yamlLimits */.G9.bytes;
    const size = Buffer.byteLength(source.text);
    if (size > maxBytes) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-large', `has ${size} bytes; at most ${maxBytes} are read`);
    }
    const maxDocuments = options.maxDocuments ?? limits/* yamlLimits */.G9.documents;
    refuseCostlyText(source, options.maxValues ?? limits/* yamlLimits */.G9.values, maxDocuments);
    const lines = (0,yaml_lines/* linesOf */.D)(source.text);
    const documents = parseStream(source, options);
    if (documents.length > maxDocuments) {
        const count = `has ${documents.length} documents; at most ${maxDocuments} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
    return { documents, lines };
}
/** Nothing between two `---` is no document; a written `null` is one. */
function isEmpty(document) {
    const contents = document.contents;
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source);
}
function parseStream(source, options) {
    try {
        const parsed = (0,dist/* parseAllDocuments */.hR)(source.text, {
            prettyErrors: false,
            version: options.version ?? '1.2',
            customTags: (tags) => readAs(options, asGoReads(tags)),
            // A type of YAML 1.1 that Go's parsers, and so the writers of manifests, know in any version.
            merge: true,
            // The library compares each key with all before it: hours, for a file of many keys.
            uniqueKeys: false,
            ...(options.schema === undefined ? {} : { schema: options.schema }),
            logLevel: 'silent',
        });
        return 'empty' in parsed ? [] : parsed;
    }
    catch (error) {
        // The parser is recursive: what is nested too deeply ends in a RangeError.
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-unreadable', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function readAs({ letters, leadingZeros }, tags) {
    const zeros = leadingZeros === 'text' ? zerosAsText(tags) : tags;
    return letters === 'text' ? lettersAsText(zeros) : zeros;
}
/** @throws CanaryError (input) with every syntax error of the documents */
function refuseSyntaxErrors(source, lines, documents) {
    const problems = documents
        .flatMap((document) => document.errors)
        .slice(0, limits/* yamlLimits */.G9.problems)
        .map((error) => ({
        code: 'yaml-syntax',
        message: `not valid YAML: ${firstSentence(error.message)}`,
        location: locationAt(source, lines, error.pos[0]),
    }));
    (0,errors/* refuseProblems */.nN)(problems);
}
function toParsedDocument(source, lines, document, options) {
    refuseDeepTree(source, lines, document);
    if (options.duplicateKeys !== 'last')
        refuseDuplicateKeys(source, lines, document);
    return {
        file: source.file,
        value: toPlainValue(source, document, options),
        locate: (path) => locationAt(source, lines, offsetOf(document, path, 'value')),
        locateKey: (path) => locationAt(source, lines, offsetOf(document, path, 'key')),
    };
}
/** @throws CanaryError (input) when a document is nested deeper than {@link yamlLimits} allows */
function refuseDeepTree(source, lines, document) {
    (0,dist/* visit */.YR)(document, {
        Collection: (_key, node, ancestors) => {
            const depth = ancestors.filter(dist/* isCollection */.P3).length + 1;
            if (depth <= limits/* yamlLimits */.G9.depth)
                return;
            throw new errors/* CanaryError */.Rc('input', {
                code: 'yaml-too-deep',
                message: `is nested deeper than ${limits/* yamlLimits */.G9.depth} levels`,
                location: locationAt(source, lines, node.range?.[0] ?? 0),
            });
        },
    });
}
function refuseDuplicateKeys(source, lines, document) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_key, mapping) => {
            const seen = new Set();
            for (const { key } of mapping.items) {
                if (!(0,dist/* isScalar */.jn)(key) || isMergeKey(key))
                    continue;
                if (seen.has(key.value)) {
                    const location = locationAt(source, lines, startOf(key));
                    const message = `not valid YAML: the key ${JSON.stringify(key.value)} is written twice`;
                    problems.push({ code: 'yaml-duplicate-key', message, location });
                }
                seen.add(key.value);
            }
        },
    });
    (0,errors/* refuseProblems */.nN)(problems.slice(0, limits/* yamlLimits */.G9.problems));
}
function toPlainValue(source, document, options) {
    try {
        return document.toJS({
            maxAliasCount: limits/* yamlLimits */.G9.aliases,
            mapAsMap: options.mappings === 'map',
        });
    }
    catch (error) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-aliases', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The line and column of an offset into the text. */
function locationAt(source, lines, offset) {
    const { line, column } = lines.placeOf(offset);
    return (0,yaml_source/* placeIn */.VV)(source, line, column);
}
function firstSentence(message) {
    return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
}


/***/ }),

/***/ 25167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readStandardInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37006);


/**
 * Standard input as one text, until its end, which comes when what writes to it ends.
 *
 * @throws CanaryError (input) for what is too large, no UTF-8, or cannot be read
 * @throws CanaryError (cancelled) when the signal is given while it is waited for
 */
async function readStandardInput(stream, maxBytes, signal) {
    const stop = () => {
        stream.destroy(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('cancelled', cancelled));
    };
    if (signal.aborted)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('cancelled', cancelled);
    signal.addEventListener('abort', stop, { once: true });
    try {
        return { file: '-', text: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(await readBytes(stream, maxBytes), '-', 'standard input') };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc)
            throw error;
        const message = `cannot read standard input: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
const cancelled = {
    code: 'cancelled',
    message: 'cancelled while standard input was read',
};
async function readBytes(stream, maxBytes) {
    const chunks = [];
    let size = 0;
    // A stream of bytes gives buffers, one of text gives text.
    for await (const chunk of stream) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        size += bytes.length;
        if (size > maxBytes) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
                code: 'file-too-large',
                message: `standard input is too large: at most ${maxBytes} bytes are read`,
            });
        }
        chunks.push(bytes);
    }
    return Buffer.concat(chunks);
}


/***/ })

};
;