"use strict";
exports.id = 5745;
exports.ids = [5745];
exports.modules = {

/***/ 76805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openRegistryClient),
/* harmony export */   s: () => (/* binding */ readPlatformFlag)
/* harmony export */ });
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8688);
/* harmony import */ var _registry_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43710);
/* harmony import */ var _read_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45410);



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
    const settings = await (0,_read_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistryFlags */ .H)(flags, () => [registry], io);
    return await (0,_registry_settings_js__WEBPACK_IMPORTED_MODULE_1__.connectRegistries)(settings, io.env, io.cwd, {
        onCredential: () => undefined,
        onTrouble: ({ message }) => {
            io.stderr.write(`warning: ${message}; the registry is asked without credentials\n`);
        },
    });
}


/***/ }),

/***/ 73873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ engineOptions)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/** Where the engine is looked for. */
function engineOptions({ engine }, { env }) {
    return {
        env,
        home: env['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),
        engine: engine ?? null,
        uid: process.getuid?.() ?? 0,
    };
}


/***/ }),

/***/ 75745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openImage: () => (/* binding */ openImage)
});

// EXTERNAL MODULE: ./src/engine/find/connect.ts + 1 modules
var connect = __webpack_require__(64578);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/image/source.ts
var image_source = __webpack_require__(372);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/container/ownership.ts
var ownership = __webpack_require__(79862);
// EXTERNAL MODULE: ./src/container/process-identity.ts
var process_identity = __webpack_require__(47581);
// EXTERNAL MODULE: ./src/elf/read.ts + 7 modules
var read = __webpack_require__(30197);
// EXTERNAL MODULE: ./src/image/read/open.ts + 8 modules
var read_open = __webpack_require__(44099);
// EXTERNAL MODULE: ./src/programs/kept.ts
var kept = __webpack_require__(97109);
;// CONCATENATED MODULE: ./src/run/inspect/open-image.ts






/**
 * Opens an image for a look at its programs, outside of any run.
 *
 * @throws CanaryError as {@link openReadableImage}
 */
async function openForInspection(written, where, signal) {
    const owner = { runId: (0,external_node_crypto_.randomUUID)(), owner: 'inspect' };
    const options = {
        ...where,
        labels: (0,ownership/* runLabels */.xU)(owner, new Date(), await (0,process_identity/* ownIdentity */.hY)()),
        keeps: kept/* isKeptForPrograms */.z,
        elf: { parse: read.parseElf, read: read.readElf },
    };
    return await (0,read_open.openReadableImage)(written, options, signal);
}

// EXTERNAL MODULE: ./src/cli/compat/open-registry.ts
var open_registry = __webpack_require__(76805);
// EXTERNAL MODULE: ./src/cli/engine-options.ts
var engine_options = __webpack_require__(73873);
;// CONCATENATED MODULE: ./src/cli/inspect/open-image.ts






/**
 * Opens an image where it is: an archive or a layout where it lies, a reference on the engine where one answers and has
 * it, and else in its registry.
 *
 * @throws CanaryError (infrastructure) where an engine is asked for and none answers
 */
async function openImage({ written, from, flags }, io) {
    const source = (0,image_source.parseImageSource)(written);
    const reference = source.type === 'reference' ? source.reference : null;
    const isWanted = reference !== null && from !== 'registry';
    const engine = isWanted ? await openEngineIfAny(flags.engine, from === 'engine', io) : null;
    const close = () => {
        engine?.close();
        client?.close();
    };
    const client = reference === null || from === 'engine'
        ? null
        : await (0,open_registry/* openRegistryClient */.j)(flags, reference.registry, io).catch((error) => {
            engine?.close();
            throw error;
        });
    const where = { directory: io.cwd, platform: flags.platform ?? null, engine, client };
    try {
        const image = await openForInspection(written, where, io.signal);
        return {
            image,
            close: async () => {
                await image.close().finally(close);
            },
        };
    }
    catch (error) {
        close();
        throw error;
    }
}
/** Where no engine answers, the registry is asked, unless an engine was named. */
async function openEngineIfAny(named, isNeeded, io) {
    try {
        const found = await (0,connect/* contactEngine */.$d)((0,engine_options/* engineOptions */.l)({ engine: named }, io), io.signal);
        return await found.open();
    }
    catch (error) {
        const isAbsent = error instanceof errors/* CanaryError */.Rc && error.kind === 'infrastructure';
        if (isAbsent && !isNeeded && named === undefined)
            return null;
        throw error;
    }
}


/***/ }),

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
 * @param hasVolumes it may have left volumes although no container
 * @returns how many containers were removed
 * @throws CanaryError (infrastructure) that names every container that could not be removed
 */
async function removeLeftovers(engine, runId, signal, kept = new Set(), hasVolumes = false) {
    const found = await listOwn(engine, runId, signal);
    const ids = found.map(({ id }) => id).filter((id) => !kept.has(id));
    await removeAll(ids, (id) => engine.containers.remove(id, signal));
    // Volumes can go once their containers have; what is kept may use some of them.
    if ((ids.length > 0 || hasVolumes) && kept.size === 0)
        await removeVolumes(engine, runFilter(runId), () => true, signal);
    return ids.length;
}
/** @param isUnwanted by the labels of a volume, and asked of each */
async function removeVolumes(engine, labels, isUnwanted, signal) {
    const names = [];
    for (const volume of await engine.volumes.list(labels, signal)) {
        if (await isUnwanted(volume.labels))
            names.push(volume.name);
    }
    await removeAll(names, (name) => engine.volumes.remove(name, signal));
}
/**
 * Removes what runs left that were killed: containers whose process is gone from this machine. Those
 * of runs that go on, of other machines, and those that were to be kept are not touched.
 *
 * @param hasVolumes volumes are looked for although there is no container
 * @returns how many were removed
 * @throws CanaryError (infrastructure)
 */
async function removeOrphans(engine, signal, hasVolumes = false) {
    const orphans = [];
    for (const container of await engine.containers.list({ [processLabel]: null }, signal)) {
        if (isKept(container))
            continue;
        if (await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(container.labels.get(processLabel) ?? ''))
            orphans.push(container.id);
    }
    await removeAll(orphans, (id) => engine.containers.remove(id, signal));
    if (orphans.length === 0 && !hasVolumes)
        return 0;
    const isOrphan = (labels) => (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(labels.get(processLabel) ?? '');
    await removeVolumes(engine, { [processLabel]: null }, isOrphan, signal);
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


/***/ })

};
;