"use strict";
exports.id = 4384;
exports.ids = [4384];
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
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99750);
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
 * of runs that go on, of other machines, and those that were to be kept are not touched, but where their
 * time is over.
 *
 * @param hasMore volumes and networks are looked for although there is no container
 * @returns how many were removed
 * @throws CanaryError (infrastructure)
 */
async function removeOrphans(engine, signal, hasMore = false) {
    const orphans = [];
    // Others than this machine's processes may have made what is elsewhere: that has its time.
    const label = engine.remote === undefined ? processLabel : `${prefix}.run`;
    for (const container of await engine.containers.list({ [label]: null }, signal)) {
        const isOver = hasExpired(container);
        if (!isOver && isKept(container))
            continue;
        const process = container.labels.get(processLabel) ?? '';
        if (isOver || (await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(process)))
            orphans.push(container.id);
    }
    await removeAll(orphans, (id) => engine.containers.remove(id, signal));
    if (orphans.length === 0 && !hasMore)
        return 0;
    const isOrphan = (labels) => (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(labels.get(processLabel) ?? '');
    await removeSurroundings(engine, { [processLabel]: null }, isOrphan, signal);
    return orphans.length;
}
function hasExpired({ expiresAt }) {
    return expiresAt !== undefined && Date.parse(expiresAt) < Date.now();
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
function mayBeLeft(error, { identity: { program }, remote }, runId) {
    const label = `${prefix}.run=${runId}`;
    const find = remote?.ownCommand(label) ?? `${program} ps -a --filter label=${label}`;
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
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99750);




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
    purpose: 'run',
    program: null,
    entrypoint: null,
    arguments: [],
    workingDirectory: null,
    user: null,
    groups: [],
    env: [],
    ports: [],
    volumes: [],
    labels: {},
    nodes: null,
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
    const { onNodes } = engine.images;
    if (onNodes !== undefined) {
        const asked = platform === null ? null : (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)((0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(platform, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .hostArchitecture */ .m4)()));
        const expected = await onNodes.expect(reference, pull, asked, signal);
        return toAcquired(reference, expected, registryDigest(reference, expected));
    }
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

/***/ 97109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isKeptForPrograms)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);


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


/***/ })

};
;