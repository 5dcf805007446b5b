"use strict";
exports.id = 2797;
exports.ids = [2797,7562];
exports.modules = {

/***/ 79862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ removeOrphans),
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   QQ: () => (/* binding */ keptName),
/* harmony export */   xU: () => (/* binding */ runLabels)
/* harmony export */ });
/* unused harmony exports runFilter, findKept, awaitCreated */
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99373);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72709);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47581);




/**
 * Everything a run creates carries these labels, and clean-up removes by label only: never by name
 * or age, since others may use the same engine.
 */
const prefix = 'container-canary';
/**
 * @param process who will remove the container (process-identity.ts): once it is gone, nobody wants
 *   the container any more, unless it bears the name of one that is kept. Null where that is not known.
 */
function runLabels(run, created, process) {
    return {
        ...runFilter(run.runId),
        [`${prefix}.owner`]: run.owner,
        [`${prefix}.created`]: created.toISOString(),
        ...(process === null ? {} : { [processLabel]: process }),
    };
}
const processLabel = `${prefix}.process`;
function runFilter(runId) {
    return { [`${prefix}.run`]: runId };
}
const keptPrefix = 'canary-kept-';
/** Labels cannot be changed: the name tells that a container is to outlive its run. */
function keptName(name) {
    return keptPrefix + name.replace(/^canary-/, '');
}
/** Ids of what a run has left on purpose. */
async function findKept(engine, runId, signal) {
    const all = await listOwn(engine, runId, signal);
    return new Set(all.filter(isKept).map(({ id }) => id));
}
function isKept({ name }) {
    return name.startsWith(keptPrefix);
}
async function listOwn(engine, runId, signal) {
    const ask = () => engine.containers.list(runFilter(runId), signal);
    return await patiently(engine, runId, ask, signal);
}
/**
 * Waits for containers that a run asked for before it was killed: the engine goes on with what it
 * was asked for, and they come to be after everything else was removed.
 *
 * @param names that the engine had not answered for
 * @returns the names that have not come to be
 * @throws CanaryError (infrastructure) when the engine is lost
 */
async function awaitCreated(engine, runId, names, signal) {
    const over = AbortSignal.any([signal, AbortSignal.timeout(runLimits.lateCreate)]);
    for (;;) {
        const there = (await listOwn(engine, runId, signal)).map(({ name }) => name);
        const missing = names.filter((name) => !there.includes(name) && !there.includes(keptName(name)));
        if (missing.length === 0 || over.aborted)
            return missing;
        await sleep(runLimits.sweepPause, over);
    }
}
/**
 * Removes what a run left on the engine, all of it at once. An engine that is lost is asked again
 * until the signal aborts, since it may be coming back.
 *
 * @param kept ids of containers that stay
 * @param hasMore it may have left volumes or networks although no container
 * @returns how many containers were removed
 * @throws CanaryError (infrastructure) that names every container that could not be removed
 */
async function removeLeftovers(engine, runId, signal, kept = new Set(), hasMore = false) {
    const found = await listOwn(engine, runId, signal);
    const ids = found.map(({ id }) => id).filter((id) => !kept.has(id));
    await removeAll(ids, (id) => engine.containers.remove(id, signal));
    // Volumes and networks can go once their containers have; what is kept may use some of them.
    if ((ids.length > 0 || hasMore) && kept.size === 0) {
        await removeSurroundings(engine, runFilter(runId), () => true, signal);
    }
    return ids.length;
}
/** @param isUnwanted by the labels of a volume or a network, and asked of each */
async function removeSurroundings(engine, labels, isUnwanted, signal) {
    await removeAll([engine.volumes, engine.networks], async ({ list, remove }) => {
        const names = [];
        for (const found of await list(labels, signal)) {
            if (await isUnwanted(found.labels))
                names.push(found.name);
        }
        await removeAll(names, (name) => remove(name, signal));
    });
}
/**
 * Removes what runs left that were killed: containers whose process is gone from this machine. Those
 * of runs that go on, of other machines, and those that were to be kept are not touched.
 *
 * @param hasMore volumes and networks are looked for although there is no container
 * @returns how many were removed
 * @throws CanaryError (infrastructure)
 */
async function removeOrphans(engine, signal, hasMore = false) {
    const orphans = [];
    for (const container of await engine.containers.list({ [processLabel]: null }, signal)) {
        if (isKept(container))
            continue;
        if (await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(container.labels.get(processLabel) ?? ''))
            orphans.push(container.id);
    }
    await removeAll(orphans, (id) => engine.containers.remove(id, signal));
    if (orphans.length === 0 && !hasMore)
        return 0;
    const isOrphan = (labels) => (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(labels.get(processLabel) ?? '');
    await removeSurroundings(engine, { [processLabel]: null }, isOrphan, signal);
    return orphans.length;
}
/** An engine that is lost is asked again until the signal aborts. */
async function patiently(engine, runId, ask, signal) {
    for (;;) {
        try {
            return await ask();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc))
                throw error;
            await (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .runLimits */ .g2.sweepPause, signal);
            if (signal.aborted)
                throw mayBeLeft(error, engine, runId);
        }
    }
}
function mayBeLeft(error, { identity: { program } }, runId) {
    const find = `${program} ps -a --filter label=${prefix}.run=${runId}`;
    const problem = {
        code: 'containers-left',
        message: `containers of this run may be left behind: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`,
        hint: `look for them with: ${find}`,
    };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc('infrastructure', problem, { cause: error });
}
/** One that cannot be removed does not keep the others. */
async function removeAll(ids, remove) {
    const results = await Promise.allSettled(ids.map(remove));
    const [first, ...rest] = results.flatMap((result) => {
        if (result.status === 'fulfilled')
            return [];
        const reason = result.reason;
        if (reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc)
            return [...reason.problems];
        throw reason;
    });
    if (first !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc('infrastructure', [first, ...rest]);
}


/***/ }),

/***/ 47581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   dO: () => (/* binding */ openContainerProcess),
/* harmony export */   hY: () => (/* binding */ ownIdentity),
/* harmony export */   y3: () => (/* binding */ openProcess)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72709);




/**
 * A process of one boot of one kernel, such that no later one is taken for it: process ids are used
 * again, start times are not. Written `boot/namespace/pid/start`.
 */
/** Null where the system does not tell (it is no Linux), so that nothing is claimed. */
async function ownIdentity() {
    const [scope, start] = await Promise.all([ownScope(), startTime(process.pid)]);
    return scope === null || start === null ? null : `${scope}/${process.pid}/${start}`;
}
/**
 * Whether the process is known to be gone: it ran under this kernel and among the processes that we
 * see, and does so no more. False wherever that cannot be known.
 */
async function isGone(identity) {
    const [, scope, pid, start] = /^([0-9a-f-]+\/[0-9]+)\/([0-9]+)\/([0-9]+)$/.exec(identity) ?? [];
    if (scope === undefined || pid === undefined || scope !== (await ownScope()))
        return false;
    if (!exists(Number(pid)))
        return true;
    const now = await startTime(Number(pid));
    return now !== null && now !== start;
}
/** proc(5): the boot's id, and the namespace in which process ids mean what we mean by them. */
async function ownScope() {
    const [boot, namespace] = await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)('/proc/self/ns/pid').catch(() => ''),
    ]);
    const [, number] = /^pid:\[(\d+)\]$/.exec(namespace) ?? [];
    return number === undefined || boot.trim() === '' ? null : `${boot.trim()}/${number}`;
}
/** Clock ticks after boot: the 22nd field; the second one may hold blanks and parentheses. */
async function startTime(pid) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}
/** Signal 0 asks; /proc alone may hide the processes of others. */
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) !== 'ESRCH';
    }
}
/** Null where there is no such process, or none that we may see. */
function openProcess(pid) {
    if (pid <= 0)
        return null;
    const directory = openDirectory(`/proc/${pid}`);
    if (directory === null)
        return null;
    const base = `/proc/self/fd/${directory}`;
    const kept = [];
    let isOpen = true;
    // A descriptor that was closed may have become another file's.
    const ask = (question) => {
        if (!isOpen)
            return null;
        try {
            return question();
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) === '')
                throw error;
            return null;
        }
    };
    return {
        read: (name, isEnough) => ask(() => readKernelFile(`${base}/${name}`, isEnough)),
        keep: (name) => {
            const file = ask(() => {
                const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`${base}/${name}`, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
                kept.push(opened);
                return opened;
            });
            return () => (file === null ? null : ask(() => readAgain(file)));
        },
        link: (name) => ask(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`${base}/${name}`)),
        close: () => {
            if (isOpen)
                for (const file of [directory, ...kept])
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            isOpen = false;
        },
    };
}
/**
 * The files of a container's process, as the engine numbers it. Null where that is no process of
 * this machine that its control groups or mounts tie to the container: an engine elsewhere numbers
 * other processes.
 */
function openContainerProcess(pid, containerId) {
    const files = openProcess(pid);
    if (files === null)
        return null;
    const texts = ['cgroup', 'mountinfo'].map((name) => files.read(name) ?? '');
    if (containerId !== '' && texts.some((text) => text.includes(containerId)))
        return files;
    files.close();
    return null;
}
function openDirectory(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) === '')
            throw error;
        return null;
    }
}
/**
 * The kernel makes these texts while they are read, and looks through all of its sockets to find
 * that there are no more: one that came to its end within a page is not asked again.
 */
function readKernelFile(path, isEnough = () => false) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
    try {
        const chunk = Buffer.allocUnsafe(pageBytes);
        let text = '';
        for (;;) {
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk, 0, pageBytes, null);
            text += chunk.toString('latin1', 0, bytes);
            const isAll = bytes === 0 || (bytes < pageBytes - lineBytes && text.endsWith('\n'));
            if (isAll || text.length >= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .engineLimits */ .nW.kernelText || isEnough(text))
                return text;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** The kernel makes the text anew for whoever reads from its start. */
function readAgain(file) {
    const chunk = Buffer.allocUnsafe(pageBytes);
    return chunk.toString('latin1', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk, 0, pageBytes, 0));
}
/** What the kernel prepares at once (seq_file), and more than any of the lines that we read. */
const pageBytes = 4_096;
const lineBytes = 512;


/***/ }),

/***/ 41761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plainContainer)
/* harmony export */ });
/** A container of which nothing is asked beyond its image. */
const plainContainer = {
    platform: null,
    entrypoint: null,
    arguments: [],
    workingDirectory: null,
    user: null,
    groups: [],
    env: [],
    ports: [],
    volumes: [],
    labels: {},
    network: { kind: 'own', name: null },
    publish: null,
    options: null,
    devices: null,
    hardening: null,
    capabilities: { add: [], drop: [] },
    readOnlyRoot: false,
    noNewPrivileges: false,
    seccomp: 'default',
    memory: null,
    cpu: null,
    pids: null,
    processors: null,
    disk: null,
    userNamespace: 'default',
    stopSignal: null,
    stopGrace: null,
    hosts: {},
    dns: { servers: [], searches: [], options: [] },
    sysctls: {},
    tmpfs: {},
    mounts: [],
    hostname: null,
    ipc: { kind: 'own' },
    pid: { kind: 'own' },
    sharedMemory: null,
    privileged: false,
    unmasked: false,
    terminal: false,
};


/***/ }),

/***/ 97037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ acquireImage),
/* harmony export */   Tv: () => (/* binding */ acquireBuilt),
/* harmony export */   Uc: () => (/* binding */ registryDigest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _image_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14148);
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8688);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79310);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(372);





/**
 * Sees to it that an image is on the engine: a reference, or an archive or layout of this machine
 * (`docker-archive:`, `oci-archive:`, `oci-layout:`).
 *
 * @throws CanaryError (input) when it is not there and may not, or cannot, be pulled or loaded
 */
async function acquireImage(written, options, signal) {
    const source = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__.parseImageSource)(written);
    return source.type === 'reference'
        ? await acquireReference(written, options, signal)
        : await loadLocal(source, options, signal);
}
/** An archive is loaded without a tag: the engine's own images keep their names. */
async function loadLocal(source, options, signal) {
    const { engine, directory } = options;
    const { load } = engine.images;
    if (load === null) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'image-load',
            message: `${source.written} cannot be given to ${engine.identity.program}: it loads no archives`,
        });
    }
    const { openLocalImage } = await Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(8030), __webpack_require__.e(4562), __webpack_require__.e(2483)]).then(__webpack_require__.bind(__webpack_require__, 84562));
    const platform = options.platform === null ? null : (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(options.platform, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .hostArchitecture */ .m4)());
    const preferred = await platformOf(engine, signal);
    const image = await openLocalImage(source, { cwd: directory, platform, preferred, signal });
    try {
        options.onLoad();
        const told = await load(image.openArchive([]), signal);
        // An engine may know an image by another digest than its configuration's, and says by which.
        const id = told.find((name) => /^(?:sha256:)?[0-9a-f]{64}$/.test(name)) ?? image.id;
        const loaded = await findFor(engine, id, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(image.platform), signal);
        if (loaded === null) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
                code: 'image-load',
                message: `${source.written} was loaded, but the engine does not have it as ${id}`,
            });
        }
        return toAcquired(source.written, loaded, image.manifestDigest);
    }
    finally {
        await image.close();
    }
}
/** What the engine runs by itself. */
async function platformOf(engine, signal) {
    const { operatingSystem, architecture } = await engine.identity.describe(signal);
    return (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(`${operatingSystem}/${architecture}`, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .hostArchitecture */ .m4)());
}
async function findFor(engine, reference, platform, signal) {
    const wanted = platform === null ? null : (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)((0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(platform, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .hostArchitecture */ .m4)()));
    return await engine.images.find(reference, signal, wanted);
}
/**
 * The image that a build has made, by what the builder calls it: another may have been given its tag
 * since.
 *
 * @param names what the builder says that it is: the engine knows it by one of them
 * @throws CanaryError (infrastructure) when the tag does not lead to it
 */
async function acquireBuilt(tag, names, { engine, platform }, signal) {
    const found = await Promise.all(names.map((name) => findFor(engine, name, platform, signal)));
    const image = found.find((one) => one !== null);
    if (image === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
            code: 'image-missing',
            message: `${tag} was built as ${names.join(' or ')}, but the engine does not have it`,
            hint: 'the builder may have put it elsewhere: does docker buildx build --load give this engine an image?',
        });
    }
    const tagged = await findFor(engine, tag, platform, signal);
    if (tagged?.id !== image.id) {
        const now = tagged === null ? 'no image' : tagged.id;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
            code: 'image-moved',
            message: `${tag} was built as ${image.id}, and leads to ${now} since: something else on this engine changed the tag`,
            hint: 'give every build a tag of its own',
        });
    }
    if (!fitsPlatform(image, platform)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'image-platform',
            message: `the image ${tag} was built for ${image.platform}, not ${platform ?? ''}`,
        });
    }
    return toAcquired(tag, image, null);
}
async function acquireReference(reference, options, signal) {
    const { engine, pull, platform } = options;
    const there = pull === 'always' ? null : await findFor(engine, reference, platform, signal);
    if (there !== null && fitsPlatform(there, platform)) {
        return toAcquired(reference, there, registryDigest(reference, there));
    }
    if (pull === 'never')
        throw missing(reference, there, platform);
    return await pullReference(reference, options, signal);
}
async function pullReference(reference, options, signal) {
    const { engine, platform } = options;
    options.onPull();
    const told = await engine.images.pull({
        reference,
        platform,
        credentials: await options.credentialsFor(reference, signal),
        onProgress: options.onProgress,
    }, signal);
    const pulled = await findFor(engine, reference, platform, signal);
    if (pulled === null) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
            code: 'image-missing',
            message: `${reference} was pulled, but the engine does not have it`,
        });
    }
    if (!isPulled(pulled, told)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
            code: 'image-moved',
            message: `${reference} was pulled as ${told.digest ?? told.id ?? ''}, and leads to ${pulled.id} since: something else on this engine changed the tag`,
            hint: 'name the image by its digest, or keep others from this engine while it is judged',
        });
    }
    // An image of one platform is pulled whatever was asked for.
    if (!fitsPlatform(pulled, platform)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'image-platform',
            message: `the image ${reference} in its registry is for ${pulled.platform}, not ${platform ?? ''}`,
        });
    }
    return toAcquired(reference, pulled, told.digest ?? digestUnder(reference, pulled.repoDigests));
}
/** Whether an image is the one that the engine said it pulled; true where it did not say. */
function isPulled({ id, repoDigests }, told) {
    const { digest } = told;
    const hasDigest = digest === null || id === digest || repoDigests.some((one) => one.endsWith(`@${digest}`));
    const hasId = told.id === null || id.replace(/^sha256:/, '').startsWith(told.id);
    return hasDigest && hasId;
}
/** `linux/arm64` asks for any variant, however it is spelt; `linux/arm/v7` for that one. */
function fitsPlatform(image, platform) {
    if (platform === null)
        return true;
    const wanted = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(platform, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .hostArchitecture */ .m4)());
    const found = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(image.platform, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .hostArchitecture */ .m4)());
    const isAny = wanted.variant === '' || wanted.variant === found.variant;
    return wanted.os === found.os && wanted.architecture === found.architecture && isAny;
}
function missing(reference, there, platform) {
    return there === null
        ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'image-missing',
            message: `the image ${reference} is not on the engine, and pull is never`,
            hint: 'build or load it in a step before, or set pull to missing',
        })
        : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'image-platform',
            message: `the image ${reference} on the engine is for ${there.platform}, not ${platform ?? ''}, and pull is never`,
        });
}
function toAcquired(reference, { id, repoDigests, platform, user, sizeBytes }, digest) {
    const size = sizeBytes === undefined ? {} : { sizeBytes };
    const ownDigest = digestUnder(reference, repoDigests);
    const isInRegistry = digest !== null && isUnder(reference, repoDigests, digest);
    const known = isInRegistry ? { isInRegistry } : {};
    return { reference, id, digest, ownDigest, ...known, platform, user, ...size };
}
/** Engines write `nginx` or `docker.io/library/nginx` for the same repository. */
function isUnder(reference, repoDigests, digest) {
    const source = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__.parseImageSource)(reference);
    if (source.type !== 'reference')
        return false;
    const repository = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(source.reference);
    const names = [repository, repository.replace(/^docker\.io\/(?:library\/)?/, '')];
    return names.some((name) => repoDigests.includes(`${name}@${digest}`));
}
/** Null for an image that no registry is known to have. */
function registryDigest(reference, image) {
    // It was found under this digest.
    const [, written] = reference.split('@');
    if (written !== undefined)
        return written;
    return image.isFromRegistry ? digestUnder(reference, image.repoDigests) : null;
}
/** The digest under the image's own repository; any other repository's names the same content. */
function digestUnder(reference, repoDigests) {
    const repository = (0,_image_name_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .t)(reference);
    const own = repoDigests.find((entry) => {
        const [named = ''] = entry.split('@');
        return named === repository || named.endsWith(`/${repository}`);
    });
    return (own ?? repoDigests[0])?.split('@')[1] ?? null;
}


/***/ }),

/***/ 372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ registriesOf),
/* harmony export */   parseImageSource: () => (/* binding */ parseImageSource),
/* harmony export */   t: () => (/* binding */ isLocalImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75685);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79310);



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
/** Whether words name an archive or a layout, right or wrong. */
function isLocalImage(text) {
    return localTypes.some((name) => text.startsWith(`${name}:`));
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

/***/ 97109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isKeptForPrograms)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72709);


/**
 * Files whose content is asked for where programs are examined, besides small ones below `/etc`: loaders, whose text
 * says where they look, and glibc's cache. For whoever reads layers that pass only once.
 */
function isKeptForPrograms(path, size) {
    if (path === '/etc/ld.so.cache')
        return size <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .programLimits */ .b6.cacheBytes;
    const isLoader = /^ld(?:64|-linux\S*|-musl-\S*|-\d\S*)?\.so(?:\.\d+)?$|^ld-\S*\.so\.?\d*$/;
    if (size > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .programLimits */ .b6.loaderBytes)
        return false;
    return isLoader.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) || /\/\S*-linux-musl\/libc\.so$/.test(path);
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

/***/ 15753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRedactor: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72709);
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