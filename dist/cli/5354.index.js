"use strict";
exports.id = 5354;
exports.ids = [5354];
exports.modules = {

/***/ 7809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ hostPathOf),
/* harmony export */   Rm: () => (/* binding */ findOwnContainer)
/* harmony export */ });
/* unused harmony export containerIdIn */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The container this program runs in, as the engine knows it: a job container on GitHub, which
 * holds the engine's socket but neither its network nor its file system. Null outside of one, and
 * in one that another engine runs.
 */
async function findOwnContainer(engine, signal) {
    if (!engine.identity.location.isLocalSocket)
        return null;
    // The engine binds files such as /etc/hostname from a directory that bears the container's id.
    const mounts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/mountinfo', 'utf8').catch(() => '');
    const id = containerIdIn(mounts);
    return id === null ? null : await engine.containers.inspect(id, signal);
}
/** The id in the source of the mount at /etc/hostname (Docker: `…/containers/<id>/hostname`). */
function containerIdIn(mountinfo) {
    for (const line of mountinfo.split('\n')) {
        const [, , , source = '', target = ''] = line.split(' ');
        if (target !== '/etc/hostname' && target !== '/etc/hosts')
            continue;
        const [, id] = /\/(?:overlay-)?containers\/([0-9a-f]{64})\//.exec(source) ?? [];
        if (id !== undefined)
            return id;
    }
    return null;
}
/**
 * A path of ours as the engine's host knows it, by the mount that it lies in.
 *
 * @returns null when it lies in the container's own file system, which the host cannot bind
 */
function hostPathOf(path, mounts) {
    const within = mounts
        .filter(({ destination }) => path === destination || path.startsWith(`${destination}/`))
        .sort((left, right) => right.destination.length - left.destination.length);
    const [mount] = within;
    if (mount === undefined)
        return null;
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(mount.source, path.slice(mount.destination.length));
}


/***/ }),

/***/ 7964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ deadlineAfter),
/* harmony export */   n: () => (/* binding */ deadline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/**
 * Aborts after a time, with a sentence for people as its reason: `AbortSignal.timeout` has none. It
 * keeps no process alive.
 */
function deadline(milliseconds, problem) {
    const controller = new AbortController();
    setTimeout(() => {
        controller.abort((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(problem));
    }, milliseconds).unref();
    return controller.signal;
}
/** The same, counted from the end of some work, however that ends. */
function deadlineAfter(work, milliseconds, problem) {
    const controller = new AbortController();
    const start = () => {
        const over = deadline(milliseconds, problem);
        over.addEventListener('abort', () => {
            controller.abort(over.reason);
        });
    };
    void work.then(start, start);
    return controller.signal;
}


/***/ }),

/***/ 77262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   jV: () => (/* binding */ buildsOf),
/* harmony export */   lS: () => (/* binding */ builtNames),
/* harmony export */   oq: () => (/* binding */ platformTag),
/* harmony export */   tj: () => (/* binding */ readPlatforms)
/* harmony export */ });
/* unused harmony export readTag */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _image_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14148);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88381);
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8688);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79310);





/** What an order asks a builder for, one after the other: an image for each of its platforms. */
function buildsOf(order) {
    if (order.platforms.length === 0)
        return [order];
    return order.platforms.map((platform) => ({
        ...order,
        platform,
        tag: platformTag(order.tag, platform),
    }));
}
/** Names that an order's images are judged by; none where nothing is built. */
function builtNames(order) {
    return order === null ? [] : buildsOf(order).map(({ tag }) => tag);
}
/** Characters of a tag (distribution specification, "Pulling manifests"). */
const tagCharacters = 128;
/**
 * The name of one platform's image: `app:1` for `linux/arm64` is `app:1-linux-arm64`. An engine has one
 * image under a name, and a registry takes an image by a tag of its own before an index can name it.
 */
function platformTag(name, platform) {
    const { repository, tag } = (0,_image_name_js__WEBPACK_IMPORTED_MODULE_4__/* .splitTag */ .R)(name);
    const normal = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)((0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .FL)(platform, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .hostArchitecture */ .m4)()));
    const suffix = `-${normal.replaceAll(/[^a-z0-9_.]+/g, '-')}`;
    return `${repository}:${(tag ?? 'latest').slice(0, tagCharacters - suffix.length)}${suffix}`;
}
/**
 * Platforms, with commas or lines between them, each once.
 *
 * @throws CanaryError (input) for what is none
 */
function readPlatforms(texts) {
    const platforms = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .splitList */ .ry)(texts).map((text) => (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)((0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .FL)(text, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .hostArchitecture */ .m4)())));
    return [...new Set(platforms)];
}
/**
 * A name that an image can be given, and be pushed under: without a digest.
 *
 * @param option how it was asked for, for error sentences
 * @throws CanaryError (input) for anything else
 */
function readTag(text, option) {
    const reference = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(text);
    if (reference.digest === null)
        return text;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${option}: "${text.slice(0, 200)}" has a digest, and what is built gets a name`,
        hint: 'leave out what stands behind "@"',
    });
}
/**
 * The image that was named is what is judged, and the tags are more names of it; without one the first
 * tag is. What is pushed goes under the tags, or where there are none under the image's own name.
 *
 * @param options how tags and the push are asked for, for error sentences
 * @throws CanaryError (input) where there is no name to push under
 */
function namesOf({ image, tags, isPushed }, options) {
    const unique = [...new Set(tags.map((text) => readTag(text, options.tags)))];
    const tag = image ?? unique[0] ?? null;
    const names = unique.length > 0 || image === null ? unique : [readTag(image, options.push)];
    if (isPushed && names.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'usage',
            message: `${options.push} is asked for, and the image has no name to be pushed under`,
            hint: `name it with ${options.tags}`,
        });
    }
    return {
        tag,
        otherTags: unique.filter((name) => name !== tag),
        pushAs: isPushed
            ? [...new Set(names.map((name) => (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)((0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(name))))]
            : [],
    };
}


/***/ }),

/***/ 42107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   gY: () => (/* binding */ tagFor),
/* harmony export */   x4: () => (/* binding */ plainBuild)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** A build without any of the choices that most builds do not make. */
const plainBuild = {
    file: null,
    target: null,
    buildArguments: {},
    platform: null,
    labels: {},
    secrets: [],
    cacheFrom: [],
    cacheTo: [],
    network: null,
    noCache: false,
    pull: false,
    provenance: 'default',
    buildxOptions: [],
    platforms: [],
    otherTags: [],
    pushAs: [],
    notices: [],
};
/** The values of a build that must not stand in any report or log, as texts; those that are none left out. */
function secretsOf(build) {
    return (build?.secrets ?? [])
        .filter(({ value }) => value.length > 0 && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(value))
        .map(({ value }) => Buffer.from(value).toString('utf8'));
}
/** A tag for an image that nobody named, after its context. */
function tagFor(context, runId) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(context)
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '');
    return `container-canary/${name === '' ? 'image' : name}:${runId.slice(0, 8)}`;
}


/***/ }),

/***/ 70216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ orAborted)
/* harmony export */ });
/**
 * What work comes to, or an error as soon as a signal aborts. The work itself may go on: what becomes of it then is
 * heard by nobody.
 *
 * @param reason of the error; that of the signal where it is left out
 */
async function orAborted(work, signal, reason = () => signal.reason) {
    const { promise, reject } = Promise.withResolvers();
    const stop = () => {
        reject(reason());
    };
    if (signal.aborted)
        stop();
    signal.addEventListener('abort', stop, { once: true });
    try {
        return await Promise.race([promise, work]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 59270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createLimiter)
/* harmony export */ });
function createLimiter(atOnce) {
    const waiting = [];
    let free = atOnce;
    const acquire = async () => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
    };
    const release = () => {
        const next = waiting.shift();
        if (next === undefined)
            free += 1;
        else
            next();
    };
    return {
        run: async (work) => {
            await acquire();
            try {
                return await work();
            }
            finally {
                release();
            }
        },
    };
}


/***/ }),

/***/ 95795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ acquireAll),
  Z: () => (/* binding */ createImageSource)
});

// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/image/acquire.ts
var acquire = __webpack_require__(97037);
// EXTERNAL MODULE: ./src/image/build/order.ts
var build_order = __webpack_require__(77262);
// EXTERNAL MODULE: ./src/registry/platform.ts
var registry_platform = __webpack_require__(8688);
;// CONCATENATED MODULE: ./src/run/build-images.ts


/** Builds what the request asks for, one platform after the other. @throws CanaryError */
async function buildAll({ build: order, directory, engine: { env } }, engine, { onEvent, onSecret }, signal) {
    if (order === null)
        return [];
    const { buildImage } = await __webpack_require__.e(/* import() */ 3605).then(__webpack_require__.bind(__webpack_require__, 43605));
    const onOutput = (line) => {
        onEvent({ kind: 'output', text: `${line}\n` });
    };
    const images = [];
    for (const build of (0,build_order/* buildsOf */.jV)(order)) {
        onEvent({ kind: 'phase', title: `Build ${build.tag}` });
        try {
            for (const { severity, message } of order.notices)
                onOutput(`${severity}: ${message}`);
            const options = { engine, env, directory, onOutput, onSecret };
            images.push({ build, ...(await buildImage(build, options, signal)) });
        }
        finally {
            onEvent({ kind: 'phase-ended' });
        }
    }
    return images;
}
/**
 * Gives what was built its other names. Of several platforms' images that of the engine's own platform
 * gets them all: an engine has one image under a name.
 */
async function nameBuilt(order, images, engine, signal) {
    const { tag, otherTags, platforms } = order;
    if (platforms.length === 0) {
        for (const name of otherTags) {
            for (const { id } of images)
                await engine.images.tag(id, name, signal);
        }
        return;
    }
    const { operatingSystem, architecture } = await engine.identity.describe(signal);
    const host = (0,registry_platform/* hostArchitecture */.m4)();
    const own = (0,registry_platform/* choosePlatform */.xV)((0,registry_platform/* parsePlatform */.FL)(`${operatingSystem}/${architecture}`, host), platforms.map((platform) => (0,registry_platform/* parsePlatform */.FL)(platform, host)));
    const image = images[own];
    if (image === undefined)
        return;
    for (const name of [tag, ...otherTags])
        await engine.images.tag(image.id, name, signal);
}

// EXTERNAL MODULE: ./src/run/credential-troubles.ts
var credential_troubles = __webpack_require__(44661);
// EXTERNAL MODULE: ./src/run/secrets.ts
var secrets = __webpack_require__(53448);
;// CONCATENATED MODULE: ./src/run/acquire-images.ts





/** One image that cannot be had does not keep the others from being judged. */
async function acquireAll(request, dependencies, engine, findings, signal) {
    const built = await buildAll(request, engine, dependencies, signal);
    const source = createImageSource(request, dependencies, engine);
    const acquired = [];
    const tell = (reference, error) => {
        signal.throwIfAborted();
        if (!(error instanceof src_errors/* CanaryError */.Rc))
            throw error;
        const errors = (0,src_errors/* errorReportsOf */.$p)(source.explain(error));
        findings.errors.push(...errors);
        acquired.push({ reference, image: null, errors });
    };
    for (const { build, names, dockerfile } of built) {
        const { tag: reference, platform, target } = build;
        try {
            const image = await (0,acquire/* acquireBuilt */.Tv)(reference, names, { engine, platform }, signal);
            findings.built.push(image);
            const origin = { dockerfile, target, user: image.user };
            // What was asked for in vain is told once.
            const notices = findings.built.length === 1 ? (request.build?.notices ?? []) : [];
            acquired.push({ reference, image, platform, origin, notices });
        }
        catch (error) {
            tell(reference, error);
        }
        finally {
            dependencies.onEvent({ kind: 'phase-ended' });
        }
    }
    if (request.build !== null && findings.built.length === built.length) {
        await nameBuilt(request.build, findings.built, engine, signal);
    }
    const names = built.map(({ build }) => build.tag);
    for (const reference of othersOf(request, names)) {
        try {
            const image = await source.acquire(reference, request.pull, signal);
            const { platform } = request;
            acquired.push({ reference, image, platform, origin: null, notices: [] });
        }
        catch (error) {
            tell(reference, error);
        }
        finally {
            dependencies.onEvent({ kind: 'phase-ended' });
        }
    }
    return acquired;
}
/** Images of the request that are not what was built. */
function othersOf({ images, build }, built) {
    // Of several platforms none has the name itself.
    const own = new Set([...built, ...(build === null ? [] : [build.tag])]);
    return [...new Set(images)].filter((reference) => !own.has(reference));
}
function createImageSource(request, { onEvent, onSecret }, engine) {
    const output = (text) => {
        onEvent({ kind: 'output', text });
    };
    const env = (0,secrets.environmentForChildren)(request);
    const troubles = (0,credential_troubles/* createTroubles */.b)(output);
    const credentialsFor = pullCredentials(request, env, onSecret, troubles.add);
    return {
        explain: troubles.addTo,
        acquire: async (reference, pull, signal) => await (0,acquire/* acquireImage */.OG)(reference, {
            engine,
            pull,
            platform: request.platform,
            directory: request.directory,
            credentialsFor,
            onPull: () => {
                onEvent({ kind: 'phase', title: `Pull ${reference}` });
            },
            onLoad: () => {
                onEvent({ kind: 'phase', title: `Load ${reference}` });
            },
            onProgress: (line) => {
                output(`${line}\n`);
            },
        }, signal),
    };
}
/** Looked for when something is pulled, and once: a credential helper may be slow. */
function pullCredentials({ registry }, env, onSecret, onTrouble) {
    let found;
    const find = async () => {
        const { createPullCredentials } = await __webpack_require__.e(/* import() */ 361).then(__webpack_require__.bind(__webpack_require__, 70361));
        return await createPullCredentials(registry, env, onTrouble);
    };
    return async (reference, signal) => {
        found ??= find();
        const credentials = await (await found)(reference, signal);
        (0,secrets.secretsOfCredentials)(credentials).forEach(onSecret);
        return credentials;
    };
}


/***/ }),

/***/ 14798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ judgeCompatibility)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** What cannot be asked for one image does not keep the others from their answers. */
async function judgeCompatibility(judge, image, signal) {
    if (judge === null || image === null)
        return { report: null, notices: [], verdict: null, errors: [] };
    try {
        return await judge.judge(image, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        const errors = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorReportsOf */ .$p)(error);
        return { report: null, notices: errors, verdict: null, errors };
    }
}


/***/ }),

/***/ 44661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createTroubles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** @param output shows a line to whoever watches the run */
function createTroubles(output) {
    const troubles = [];
    return {
        add: (trouble) => {
            troubles.push(trouble);
            output(`warning: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(trouble)}; registries are asked without credentials\n`);
        },
        addTo: (error) => error.kind !== 'cancelled' && troubles.length > 0
            ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc(error.kind, [...error.problems, ...troubles.flatMap(({ problems }) => problems)], { cause: error })
            : error,
    };
}


/***/ }),

/***/ 89897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ describeEngine),
  x: () => (/* binding */ onCallOf)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/run/describe-machine.ts

function ownMachine() {
    return { kernel: (0,external_node_os_.release)(), processor: (0,external_node_os_.cpus)()[0]?.model ?? '' };
}
/**
 * The engine's machine, as far as it is known. An engine on a socket of this machine may still run
 * inside a virtual one; the kernel tells them apart.
 */
function machineOf({ kernelVersion, architecture }, { isLocalSocket }, own = ownMachine) {
    const known = (text) => (text === '' || text === 'unknown' ? null : text);
    const here = isLocalSocket ? own() : null;
    const isHere = here !== null && here.kernel === kernelVersion;
    return {
        kernel: known(kernelVersion),
        architecture: known(architecture),
        processor: isHere ? known(here.processor.trim()) : null,
    };
}

;// CONCATENATED MODULE: ./src/run/describe-engine.ts

/** Tells what the engine and its machine are. */
async function describeEngine(engine, { onEvent }, findings, signal) {
    const description = await engine.identity.describe(signal);
    const { name, version, apiVersion } = description;
    findings.engine = { name, version, apiVersion };
    findings.machine = machineOf(description, engine.identity.location);
    onEvent({
        kind: 'engine',
        engine: findings.engine,
        address: engine.identity.address?.url ?? 'unknown',
    });
}
function onCallOf({ tellsCalls = false, onEvent }) {
    if (!tellsCalls)
        return null;
    return (call) => {
        onEvent({ kind: 'engine-call', ...call });
    };
}


/***/ }),

/***/ 97679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ unavailable)
/* harmony export */ });
/** An image that could not be had. */
function unavailable(reference, errors) {
    return {
        reference,
        id: null,
        digest: null,
        platform: null,
        verdict: 'errored',
        notices: errors,
        validators: [],
        compatibility: null,
    };
}


/***/ }),

/***/ 82386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jr: () => (/* binding */ checkOptions),
  DA: () => (/* binding */ judgeOnEngine),
  Yk: () => (/* binding */ restrictIfAsked)
});

// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/container/creation-journal.ts

function withJournal(engine, journal) {
    return {
        ...engine,
        containers: {
            ...engine.containers,
            create: async (request) => {
                journal.begun(request.name);
                try {
                    const created = await engine.containers.create(request);
                    journal.ended(request.name);
                    return created;
                }
                catch (error) {
                    if (!mayStillCome(error))
                        journal.ended(request.name);
                    throw error;
                }
            },
        },
    };
}
/** An engine that was lost, or said nothing in time, may go on with what it was asked for. */
function mayStillCome(error) {
    if (!(error instanceof src_errors/* CanaryError */.Rc))
        return false;
    return error.problems.some(({ code }) => code === 'engine-silent' || code === 'engine-lost');
}

// EXTERNAL MODULE: ./src/policy/mode.ts
var mode = __webpack_require__(28279);
// EXTERNAL MODULE: ./src/run/acquire-images.ts + 1 modules
var acquire_images = __webpack_require__(95795);
// EXTERNAL MODULE: ./src/run/describe-engine.ts + 1 modules
var describe_engine = __webpack_require__(89897);
// EXTERNAL MODULE: ./src/engine/deadline.ts
var deadline = __webpack_require__(7964);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/or-aborted.ts
var or_aborted = __webpack_require__(70216);
// EXTERNAL MODULE: ./src/probe/limiter.ts
var probe_limiter = __webpack_require__(59270);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var src_verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/run/inspect/dockerfile-lines.ts
var dockerfile_lines = __webpack_require__(11968);
// EXTERNAL MODULE: ./src/run/inspect/inspect-image.ts + 1 modules
var inspect_image = __webpack_require__(52669);
;// CONCATENATED MODULE: ./src/run/inspect-images.ts
/** Images of a run are read beside it: what a run can hide, and what will be asked of them. */








const noInspection = { report: null, notices: [] };
/**
 * Reads an image, within a time of its own.
 *
 * @throws what an aborted `signal` was aborted with
 */
async function inspectBeside({ image, origin, running }, validators, tools, signal) {
    const time = AbortSignal.timeout(limits/* inspectionLimits */.nS.duration);
    const alone = (0,deadline/* deadlineAfter */.d)(running ?? new Promise(() => undefined), limits/* inspectionLimits */.nS.alone, {
        code: 'inspect-unread',
        message: `it took ${limits/* inspectionLimits */.nS.alone / 1000} s longer than all else of the image`,
    });
    const within = AbortSignal.any([signal, time, alone]);
    try {
        const opened = await (0,or_aborted/* orAborted */.H)(tools.open(image), within);
        if (opened === null)
            return noInspection;
        const lines = await linesOf(opened, origin);
        const reading = (0,inspect_image/* inspectImage */.m)(opened, validators, lines, tools);
        return { report: await (0,or_aborted/* orAborted */.H)(reading, within), notices: [] };
    }
    catch (error) {
        signal.throwIfAborted();
        const reason = time.aborted
            ? `it took longer than ${limits/* inspectionLimits */.nS.duration / 1000} s`
            : wordsOf(error);
        return { report: null, notices: [unread(reason)] };
    }
}
function wordsOf(error) {
    return error instanceof src_errors/* CanaryError */.Rc ? (0,src_errors/* describeProblem */.BJ)(error.problems[0]) : (0,src_errors/* messageOf */.bD)(error);
}
function unread(reason) {
    return {
        ...{ severity: 'notice', code: 'inspect-unread', location: null, hint: null },
        message: `the image's files were not looked at: ${reason}`,
    };
}
/** Of an image that was built here. */
async function linesOf({ configuration }, origin) {
    if (origin === null)
        return dockerfile_lines/* unknownLines */.c;
    const { dockerfileLines } = await __webpack_require__.e(/* import() */ 4061).then(__webpack_require__.bind(__webpack_require__, 4061));
    return dockerfileLines(configuration, origin);
}
/** @param atOnce how many images are read at once */
function createInspector(tools, atOnce) {
    const limiter = (0,probe_limiter/* createLimiter */.z)(atOnce);
    return async (inspected, validators, signal) => await limiter.run(() => inspectBeside(inspected, validators, tools, signal));
}
/**
 * As it stands in the report: beside a container that ran, what a run shows by itself decides nothing.
 */
function besideRun(report, validators) {
    if (report === null || validators.every(({ container }) => container === null))
        return report;
    const findings = (0,src_verdict/* onlyMachinesDecide */.dG)(report.findings);
    return { ...report, findings, verdict: (0,src_verdict/* verdictOfStatic */.fd)(findings) };
}

// EXTERNAL MODULE: ./src/run/open-image.ts + 1 modules
var open_image = __webpack_require__(19889);
// EXTERNAL MODULE: ./src/run/platform-grid.ts
var platform_grid = __webpack_require__(90255);
// EXTERNAL MODULE: ./src/run/request.ts
var run_request = __webpack_require__(41956);
// EXTERNAL MODULE: ./src/run/secrets.ts
var secrets = __webpack_require__(53448);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
// EXTERNAL MODULE: ./src/run/sweep.ts
var sweep = __webpack_require__(75293);
// EXTERNAL MODULE: ./src/container/own-container.ts
var own_container = __webpack_require__(7809);
// EXTERNAL MODULE: ./src/container/ownership.ts
var ownership = __webpack_require__(79862);
// EXTERNAL MODULE: ./src/container/process-identity.ts
var process_identity = __webpack_require__(47581);
// EXTERNAL MODULE: ./src/condition-title.ts
var condition_title = __webpack_require__(47081);
// EXTERNAL MODULE: ./src/run/ask-judge.ts
var ask_judge = __webpack_require__(14798);
;// CONCATENATED MODULE: ./src/run/explain-start.ts
/**
 * Adds to the checks of an image that kept its container from starting the line of its Dockerfile
 * that says so.
 *
 * @param fault of the image; null where its container did start
 */
async function explainStart(report, fault, { dockerfile, target }) {
    const search = fault === null ? null : searchFor(fault);
    if (search === null)
        return report;
    const { findInstruction } = await __webpack_require__.e(/* import() */ 3317).then(__webpack_require__.bind(__webpack_require__, 83317));
    const place = findInstruction(dockerfile, target, search.keywords, search.isMeant);
    if (place === null)
        return report;
    const cause = { message: `the image says so here: ${place.text}`, location: place.location };
    return { ...report, checks: report.checks.map((check) => ({ ...check, cause })) };
}
function searchFor(fault) {
    switch (fault.kind) {
        case 'program': {
            const { program } = fault;
            // A manifest's own command is in no Dockerfile.
            const isMeant = (value) => program !== null && explain_start_wordsOf(value).includes(program);
            return { keywords: ['ENTRYPOINT', 'CMD'], isMeant };
        }
        case 'user':
        case 'group': {
            const { name } = fault;
            const isMeant = (value) => name === null || value.includes('$') || value.split(':').includes(name);
            return { keywords: ['USER'], isMeant };
        }
        case 'mount':
            return {
                keywords: ['VOLUME'],
                isMeant: (value) => explain_start_wordsOf(value).some((path) => fault.target.endsWith(path)),
            };
        case 'working-directory':
            return { keywords: ['WORKDIR'], isMeant: () => true };
        case 'stop-signal':
            return { keywords: ['STOPSIGNAL'], isMeant: () => true };
        case 'port':
            return { keywords: ['EXPOSE'], isMeant: () => true };
        case 'no-command':
        case 'environment':
        case 'engine':
        case 'unknown':
            return null;
    }
}
/** Of an instruction's JSON or shell form. */
function explain_start_wordsOf(value) {
    return value
        .split(/[\s,[\]"]+/)
        .map((word) => word.replace(/^'|'$/g, ''))
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./src/validator/user-question.ts
/**
 * Whether a check failed because of who the container's processes run as, and of nothing else.
 *
 * The rule says no where there is doubt. The check is an `exec`; its last attempt ended with an exit
 * code that is no shell's word for a command that is missing (126, 127), and did not complain of
 * one. Every part of its command, between `;`, `&&`, `||` and line breaks, asks who the user is:
 * `whoami`, `id` with options and without a name, and in bash, zsh or ksh `$UID` and `$EUID`, which
 * other shells do not set. Nobody sets `$USER` and `$HOME` from `USER`, so they ask something else.
 */
function failedForItsUser(action, report) {
    if (action.action === 'image')
        return failedForUserAlone(action, report);
    if (action.action !== 'exec' || report.outcome !== 'failed')
        return false;
    const last = report.attempts.at(-1);
    if (last?.reason.code !== 'exit-code')
        return false;
    const { exitCode, stderr = '' } = last.seen;
    const isMissing = exitCode === 126 || exitCode === 127 || /not found/i.test(stderr);
    return !isMissing && asksForUser(action.command);
}
/** An image that is asked for its user and for nothing else. */
function failedForUserAlone(action, { outcome }) {
    const own = new Set(['action', 'user', 'userIsNumeric']);
    return outcome === 'failed' && Object.keys(action).every((key) => own.has(key));
}
/** @param command the words of a command, as they are executed */
function asksForUser(command) {
    const { script, setsUid } = scriptOf(command);
    const parts = script
        .split(/;|&&|\|\||\n/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    const asks = (part) => asksCommand(part) || (setsUid && /\$\{?E?UID\b/.test(part));
    return parts.length > 0 && parts.every(asks);
}
/** Where a command can stand, one of the two, and nothing behind it that would be a user's name. */
function asksCommand(part) {
    return /(?:^|[(`|])\s*(?:\/\S+\/)?(?:whoami|id(?:\s+-[-a-zA-Z]+)*)\s*(?:$|[)`|])/.test(part);
}
/** What a shell is given after `-c`; the words themselves where there is no shell. */
function scriptOf(command) {
    const [program = '', ...rest] = command;
    const [, shell] = /(?:^|\/)((?:ba|da|a|k|z|)sh)$/.exec(program) ?? [];
    if (shell === undefined)
        return { script: command.join(' '), setsUid: false };
    const flag = rest.findIndex((word) => /^-[a-z]*c$/.test(word));
    const script = flag === -1 ? '' : (rest[flag + 1] ?? '');
    return { script, setsUid: ['bash', 'zsh', 'ksh'].includes(shell) };
}

;// CONCATENATED MODULE: ./src/run/explain-user.ts

/**
 * Adds to checks that failed for the image's user where the Dockerfile sets it. A manifest that
 * names a user itself leaves the image's aside.
 *
 * @param validator the checks of the report, in the same order
 */
async function explainUser(report, validator, origin) {
    if (validator.user !== null)
        return report;
    const concerns = report.checks.map((check, index) => {
        const action = validator.checks[index]?.action;
        return action !== undefined && failedForItsUser(action, check);
    });
    if (!concerns.includes(true))
        return report;
    const { findImageUser } = await __webpack_require__.e(/* import() */ 5339).then(__webpack_require__.bind(__webpack_require__, 55339));
    const place = findImageUser(origin.dockerfile, origin.target, origin.user);
    if (place === null)
        return report;
    const cause = toCause(place);
    const checks = report.checks.map((check, index) => concerns[index] === true ? { ...check, cause } : check);
    return { ...report, checks };
}
function toCause({ keyword, text, location }) {
    const message = keyword === 'USER'
        ? `the image's user is set here: ${text}`
        : `no USER is set, so the image has the user of its base: ${text}`;
    return { message, location };
}

// EXTERNAL MODULE: ./src/run/image-report.ts
var image_report = __webpack_require__(97679);
;// CONCATENATED MODULE: ./src/conditions/denied.ts
/** In the words of libc. */
const words = {
    EROFS: 'read-only file system',
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    ENETUNREACH: 'network is unreachable',
    EAI_AGAIN: 'the name could not be resolved',
    ENOMEM: 'cannot allocate memory',
};
const signs = [
    { code: 'EROFS', pattern: /\bEROFS\b|read-only file ?system/i },
    {
        code: 'EACCES',
        pattern: /\bEACCES\b|permission denied|AccessDeniedException|UnauthorizedAccessException|belongs to uid \d+ instead of/i,
    },
    { code: 'EPERM', pattern: /\bEPERM\b|operation not permitted|"no new privileges" flag is set/i },
    { code: 'ENETUNREACH', pattern: /\bENETUNREACH\b|network is unreachable|No route to host/i },
    {
        code: 'EAI_AGAIN',
        pattern: /\bEAI_AGAIN\b|\bENOTFOUND\b|temporary failure in name resolution|could not resolve host|no such host|bad address|UnknownHostException|Name or service not known/i,
    },
    { code: 'ENOMEM', pattern: /\bENOMEM\b|cannot allocate memory/i },
];
/**
 * What of a log tells that something was refused: the last line that is not a mere remark, since programs
 * live with what they remark.
 */
function findDenied(log) {
    const found = log.split('\n').flatMap((line) => {
        const denied = deniedIn(line.slice(0, longestLine));
        return denied === null ? [] : [{ denied, isRemark: remark.test(line) }];
    });
    const decisive = found.findLast(({ isRemark }) => !isRemark) ?? found.at(-1);
    return decisive?.denied ?? null;
}
/** Bytes behind that say nothing of a path. */
const longestLine = 4_000;
const remark = /\b(?:info|notice|warn|warning|debug|trace)\b/i;
function deniedIn(line) {
    for (const { code, pattern } of signs) {
        const match = pattern.exec(line);
        if (match === null)
            continue;
        const before = line.slice(0, match.index);
        const after = line.slice(match.index + match[0].length);
        return { code, what: isOfHost(code) ? hostOf(before, after) : thingOf(before, after) };
    }
    return null;
}
function isOfHost(code) {
    return code === 'EAI_AGAIN' || code === 'ENETUNREACH';
}
/** Languages name the path behind their word for it, others before: `open '/x'`, `open /x: …`. */
function thingOf(before, after) {
    const behind = /^(?:[:,)\s]|to the path|is set)*(?:[a-z]{2,12}\s+)?['"‘`]?(\/[^\s'"’`),;]{0,300})/.exec(after);
    if (behind?.[1] !== undefined)
        return trimmed(behind[1]);
    return lastPath(before) ?? addressOf(before) ?? lastPath(after);
}
function lastPath(text) {
    const quoted = [...text.matchAll(/['"‘`](\/[^'"’`\n]{0,300})['"’`]/g)].at(-1)?.[1];
    if (quoted !== undefined)
        return trimmed(quoted);
    const bare = [...text.matchAll(/(?:^|[\s(=])(\/[^\s'"’`():,;]{1,300})/g)].at(-1)?.[1];
    return bare === undefined ? null : trimmed(bare);
}
/** Of a port that may not be listened on. */
function addressOf(text) {
    const [, address] = /(?:bind|listen)\D*?\s((?:\[[\da-f:]*\]|[\d.]*|\*)?:\d{1,5})\b/i.exec(text) ?? [];
    return address ?? null;
}
function hostOf(before, after) {
    const behind = new RegExp(host, 'i').exec(after)?.[1];
    return behind ?? new RegExp(`(?:lookup|dial \\w+|to) ${host}`, 'i').exec(before)?.[1] ?? null;
}
const host = String.raw `((?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}|\d{1,3}(?:\.\d{1,3}){3})`;
function trimmed(path) {
    return path.replace(/[.:,]+$/, '');
}
/** `/run/nginx.pid: read-only file system (EROFS)`. */
function describeDenied({ code, what }) {
    return `${what === null ? '' : `${what}: `}${words[code]} (${code})`;
}

;// CONCATENATED MODULE: ./src/run/explain-conditions.ts

/**
 * Says of each check that passed plainly, and failed under a condition, that it is the condition, and what
 * the image was refused, where something says so.
 */
function explainConditions(reports) {
    return reports.map((report) => {
        const plain = reports.find((one) => isPlainRunOf(report, one));
        return plain === undefined ? report : explainedBy(report, plain);
    });
}
function isPlainRunOf(report, one) {
    return (report.condition !== undefined &&
        one.condition === undefined &&
        one.name === report.name &&
        one.source === report.source);
}
function explainedBy(report, plain) {
    const passed = new Set(plain.checks
        .filter(({ outcome }) => outcome === 'passed')
        .map(({ name, location }) => keyOf(name, location)));
    const checks = report.checks.map((check) => {
        if (check.outcome !== 'failed' || check.cause !== undefined)
            return check;
        if (!passed.has(keyOf(check.name, check.location)))
            return check;
        return { ...check, cause: causeOf(check, report) };
    });
    return { ...report, checks };
}
/** Two checks of one manifest may have one name. */
function keyOf(name, location) {
    return JSON.stringify([name, location]);
}
/** What a check saw itself says more of it than what its container wrote. */
function causeOf(check, { container, condition = '' }) {
    const seen = check.attempts.at(-1)?.seen;
    const words = [seen?.stderr, seen?.stdout, check.reason.message, container?.logs.text];
    const denied = words.map((text) => findDenied(text ?? '')).find((found) => found !== null);
    const what = denied === undefined ? '' : `, which refused it this: ${describeDenied(denied)}`;
    return { message: `it passes without ${condition}${what}`, location: check.location };
}

;// CONCATENATED MODULE: ./src/run/node-grid.ts


/** Of an answer for many nodes, that for those of a kind. */
function onNodesOf({ nodes }, result, onUndetermined) {
    if (result.report === null)
        return result;
    const wanted = new Set(nodes);
    const parts = result.report.nodes.flatMap((part) => {
        const own = part.nodes.filter((name) => wanted.has(name));
        return own.length === 0 ? [] : [{ ...part, nodes: own }];
    });
    // Of nodes that nobody knows the features of nothing is said.
    if (parts.length === 0)
        return { report: null, notices: [], verdict: null, errors: result.errors };
    const verdict = (0,src_verdict/* verdictOfNodes */.oX)(parts.map((part) => part.verdict));
    return {
        ...result,
        report: { ...result.report, nodes: parts, verdict },
        verdict: (0,src_verdict/* verdictOfAnswer */.bt)(verdict, onUndetermined),
    };
}
/** Where a row's image ran, and that the spec and what happened disagree, where they do. */
function describePlace(group, compatibility, validators) {
    const predicted = predictedFor(compatibility, validators);
    const prediction = (0,src_verdict/* judgePrediction */.xs)(predicted, validators);
    const { name, nodes, differs, platform } = group;
    const nodeGroup = { name, nodes, differs, predicted, prediction };
    return {
        platform,
        nodeGroup,
        notices: (0,src_verdict/* isDisagreement */.ff)(prediction) ? [disagreement(nodeGroup)] : [],
    };
}
/** For the nodes that it ran on, where they are known and answer alike; else for all of the kind. */
function predictedFor(compatibility, validators) {
    if (compatibility === null)
        return null;
    const used = new Set(validators.flatMap(({ container }) => container?.node ?? []));
    const parts = compatibility.nodes.filter(({ nodes }) => used.size === 0 || nodes.some((name) => used.has(name)));
    const [first, ...rest] = parts.map(({ verdict }) => verdict);
    if (first === undefined)
        return null;
    return rest.every((verdict) => verdict === first) ? first : 'undetermined';
}
function disagreement({ name, prediction }) {
    const message = prediction === 'spec-too-wide'
        ? `its compatibility spec says that it runs on ${name}, and it does not: either the spec or the image is wrong`
        : `its compatibility spec says that it does not run on ${name}, and it does: either the spec asks for too much, or what it was held against asks for too little`;
    return (0,src_errors/* problemToNotice */.PN)({
        code: 'prediction',
        message,
        hint: 'mend the one that is wrong; the verdict is the worse of the two until then',
    }, 'warning');
}
/** Where nothing of a kind takes anything new, nobody knows whether an image runs there. */
function closedError({ name, closed }) {
    const shown = closed.slice(0, shownNodes).join(', ');
    const more = closed.length > shownNodes ? ` and ${closed.length - shownNodes} more` : '';
    return {
        ...(0,src_errors/* problemToNotice */.PN)({
            code: 'nodes-closed',
            message: `no node like ${name} takes anything new: ${shown}${more}`,
            hint: 'open one of them (kubectl uncordon), or leave them out by a label selector',
        }),
        kind: 'infrastructure',
    };
}
const shownNodes = 3;
/** An image that could not be tried on a kind of node. */
function untried(image, group, error) {
    const { name, nodes, differs, platform } = group;
    return {
        ...{ reference: image.reference, id: image.id, digest: image.digest, platform },
        nodeGroup: { name, nodes, differs, predicted: null, prediction: 'open' },
        ...{ verdict: 'errored', notices: [error], validators: [], compatibility: null },
    };
}

// EXTERNAL MODULE: ./src/conditions/condition.ts
var conditions_condition = __webpack_require__(34659);
// EXTERNAL MODULE: ./src/validator/manifest.ts
var manifest = __webpack_require__(2101);
// EXTERNAL MODULE: ./src/validator/to-check.ts
var to_check = __webpack_require__(93460);
;// CONCATENATED MODULE: ./src/run/plan-runs.ts




/**
 * Each Validator plainly, and once more under each condition of its own and of the run. What reads the
 * image alone is the same under any condition, and is not judged again.
 */
function planRuns(validators, asked) {
    return validators.flatMap((validator) => {
        const plain = { validator, under: null };
        const [first, ...rest] = validator.checks.filter((check) => !(0,manifest/* isStaticCheck */.jL)(check));
        if (first === undefined)
            return [plain];
        const run = asked.map((condition) => ({ condition, location: null }));
        const each = new Map([...run, ...validator.conditions].map((under) => [(0,conditions_condition/* labelOf */.Wy)(under.condition), under]));
        // What is to be known of the manifest is told once, with its plain run.
        const conditioned = { ...validator, checks: [first, ...rest], notices: [] };
        return [
            plain,
            ...[...each.values()].map((under) => ({ validator: withCheckOf(under, conditioned), under })),
        ];
    });
}
/** As a report has it. */
function conditionOf(under) {
    return under === null ? {} : { condition: (0,conditions_condition/* labelOf */.Wy)(under.condition) };
}
/** What a manifest stops by itself is stopped as the condition wants it. */
function withCheckOf({ condition, location }, validator) {
    if (condition.kind !== 'clean-stop')
        return validator;
    const place = location ?? validator.location;
    const others = validator.checks.filter(({ action }) => action.action !== 'stop');
    const [first, ...rest] = [...others, stopCheck(place)];
    return first === undefined ? validator : { ...validator, checks: [first, ...rest] };
}
function stopCheck(location) {
    const { cleanStop: grace } = limits/* runLimits */.g2;
    return {
        ...{ name: 'clean stop', description: '', optional: false, location, locate: () => location },
        action: { action: 'stop', signal: null, grace, exitCodes: null, reaped: false },
        timing: (0,to_check/* onceWithin */.p)(grace),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/conditions/facts.ts
/** How OpenShift numbers them: blocks of ten thousand, of which a container has the first. */
const lowest = 1_000_000_000;
const block = 10_000;
const blocks = 100_000;
/** @param share from 0 up to 1, without it */
function arbitraryUserOf(share) {
    return lowest + Math.floor(share * blocks) * block;
}

;// CONCATENATED MODULE: ./src/conditions/under-condition.ts

function underCondition(request, condition, facts) {
    const decided = decidedByOption(condition, facts);
    if (decided !== null)
        return refused(`${(0,conditions_condition/* labelOf */.Wy)(condition)} ${decided}`, 'input');
    switch (condition.kind) {
        case 'arbitrary-user':
            return arbitraryUser(request, facts);
        case 'read-only-root':
            return made({ ...request, readOnlyRoot: true });
        case 'no-network':
            return noNetwork(request, facts);
        case 'dropped-capabilities':
            return made({ ...request, capabilities: { add: [], drop: ['ALL'] } });
        case 'no-new-privileges':
            return made({ ...request, noNewPrivileges: true });
        case 'user-namespace':
            return userNamespace(request, facts);
        case 'one-cpu':
            return limited('processors', { ...request, processors: '0' }, facts);
        case 'slow-disk':
            return slowDisk(request, facts);
        case 'other-timezone-and-locale':
            return made({ ...request, env: withVariables(request.env, elsewhere) });
        case 'clean-stop':
            // What is asked for is a check more, not another container.
            return made(request);
        case 'memory':
            return limited('memory', { ...request, memory: condition.bytes }, facts);
    }
}
function made(request, told = null) {
    return { kind: 'made', request, told };
}
function refused(message, fault = 'infrastructure') {
    return { kind: 'refused', fault, message };
}
/** Settings that make the condition what it is, and that no option may decide otherwise. */
const settingsOf = {
    'arbitrary-user': ['user', 'privileged'],
    'read-only-root': ['readOnlyRoot'],
    'no-network': ['network'],
    'dropped-capabilities': ['capabilities', 'privileged'],
    'no-new-privileges': ['noNewPrivileges'],
    'user-namespace': ['userNamespace', 'privileged'],
    'one-cpu': ['processors'],
    'slow-disk': ['disk', 'controlGroup'],
    'other-timezone-and-locale': [],
    'clean-stop': [],
    memory: ['memory', 'controlGroup'],
};
function decidedByOption({ kind }, { settings }) {
    const decisive = settings.find(({ setting, detail }) => settingsOf[kind].includes(setting) ||
        (kind === 'other-timezone-and-locale' && setting === 'env' && isLocal(detail ?? '')));
    if (decisive === undefined)
        return null;
    return `cannot be had beside ${decisive.written} in dockerRunOptions, which decides the same`;
}
function arbitraryUser(request, { arbitraryUser: id, program }) {
    const entry = program === 'podman'
        ? '; Podman has written it into the container’s /etc/passwd, as OpenShift may'
        : '';
    const told = `it ran as user ${id} of group 0; to try that again: --user ${id}:0${entry}`;
    return made({ ...request, user: `${id}:0` }, told);
}
function noNetwork(request, facts) {
    if (!facts.isAsked)
        return made({ ...request, network: { kind: 'none' } });
    if (facts.isInContainer) {
        return refused('no-network cannot be had inside a job’s container where checks ask over the network: a network without a way out has no way in from there either');
    }
    if (!facts.reachesAddresses) {
        return refused('no-network cannot be had on this engine where checks ask over the network: the container’s own address is not reached from here, and a network without a way out publishes no ports');
    }
    // Until it is made, it is known that it can be.
    const network = { kind: 'own', name: facts.closedNetwork };
    return made({ ...request, network, dns: { ...request.dns, servers: [nobody] } });
}
/** Docker's own name server would ask the machine's, from outside of the closed network. */
const nobody = '127.0.0.1';
function userNamespace(request, facts) {
    // Whatever such an engine starts is in one already.
    if (facts.isRootless || facts.remapsUsers)
        return made(request);
    if (facts.program === 'podman' || facts.program === 'kubernetes') {
        return made({ ...request, userNamespace: 'own' });
    }
    if (facts.program !== 'docker') {
        return refused(`user-namespace cannot be had on ${facts.program}: whoever asks for a container has to map its users`);
    }
    return refused('user-namespace cannot be had on this Docker: its daemon gives users of their own to all containers or to none (userns-remap)');
}
function slowDisk(request, facts) {
    if (facts.isRootless) {
        return refused('slow-disk cannot be had without root: its control groups slow no devices');
    }
    if (facts.cgroupVersion !== '2') {
        return refused('slow-disk cannot be had with control groups v1: they do not slow what the kernel writes later');
    }
    if (facts.storageDevice === null) {
        return refused('slow-disk cannot be had here: the engine’s storage is on no block device of this machine that could be slowed');
    }
    const disk = { device: facts.storageDevice, bytesPerSecond: slowBytes };
    return made({ ...request, disk });
}
/** A busy network disk. */
const slowBytes = 5 * 2 ** 20;
function limited(kind, request, { withoutLimits, isRootless, cgroupVersion }) {
    if (!withoutLimits.includes(kind) && !(isRootless && cgroupVersion !== '2'))
        return made(request);
    const what = kind === 'memory' ? 'memory' : 'processors';
    return refused(`a bound on ${what} cannot be had on this engine: its control groups have none for ${what}`);
}
/**
 * Three quarters of an hour off, the other half of the year's summer, and often another day; a dotless ı
 * for `"I".toLowerCase()`, and a comma before decimals.
 */
const elsewhere = [
    { name: 'TZ', value: 'Pacific/Chatham' },
    { name: 'LANG', value: 'tr_TR.UTF-8' },
    { name: 'LC_ALL', value: 'tr_TR.UTF-8' },
];
function isLocal(name) {
    return name === 'TZ' || name === 'LANG' || name === 'LANGUAGE' || name.startsWith('LC_');
}
function withVariables(env, more) {
    return [...env.filter(({ name }) => !isLocal(name)), ...more];
}

// EXTERNAL MODULE: ./src/engine/container-request.ts
var container_request = __webpack_require__(41761);
// EXTERNAL MODULE: ./src/validator/port-names.ts
var port_names = __webpack_require__(4194);
// EXTERNAL MODULE: ./src/validator/run-options.ts
var run_options = __webpack_require__(8172);
;// CONCATENATED MODULE: ./src/run/judge-under-condition.ts
/** What a run under a condition takes beside a plain one. */










/** @throws CanaryError (infrastructure) where the engine is lost */
async function prepareCondition({ condition, location }, validator, around, signal) {
    const place = location ?? validator.location;
    const facts = await factsOf(condition.kind === 'slow-disk', validator, around, signal);
    const base = { ...container_request/* plainContainer */.M, image: '' };
    const tried = underCondition(base, condition, facts);
    const change = (network) => (request) => {
        const outcome = underCondition(request, condition, { ...facts, closedNetwork: network });
        if (outcome.kind === 'made')
            return outcome.request;
        throw new src_errors/* CanaryError */.Rc(outcome.fault, {
            code: 'condition',
            message: outcome.message,
            location: place,
        });
    };
    const told = tried.kind === 'made' ? tried.told : null;
    const prepared = {
        notices: told === null ? [] : [noticeOf(told, (0,conditions_condition/* labelOf */.Wy)(condition), place)],
        user: tried.kind === 'made' ? tried.request.user : null,
    };
    const isClosed = condition.kind === 'no-network' && tried.kind === 'made' && facts.isAsked;
    if (!isClosed)
        return { ...prepared, change: change(null), close: () => Promise.resolve() };
    const { networks } = around.engine;
    const name = `canary-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    await networks.createClosed({ name, labels: around.labels }, signal);
    const close = async () => {
        await networks.remove(name, AbortSignal.timeout(limits/* engineLimits */.nW.remove));
    };
    return { ...prepared, change: change(name), close };
}
/**
 * Judges under a condition, or plainly where there is none. What was made for it is gone when this
 * resolves, unless a container that is kept needs it.
 */
async function judgeUnder(under, validator, around, judge, signal) {
    if (under === null)
        return { result: await judge({}), user: null };
    const prepared = await prepareCondition(under, validator, around, signal).catch(unprepared);
    const result = await judge(prepared);
    if (result.report.container?.kept === true)
        return { result, user: prepared.user };
    try {
        await prepared.close();
        return { result, user: prepared.user };
    }
    catch (error) {
        const errors = [...result.errors, ...(0,src_errors/* errorReportsOf */.$p)(error)];
        const { checks } = result.report;
        const report = { ...result.report, verdict: (0,src_verdict/* verdictOfValidator */.Lk)({ errors, checks }) };
        return { result: { ...result, report, errors }, user: prepared.user };
    }
}
/** An engine that is lost is lost for the checks as well, and told with them. */
function unprepared(error) {
    return {
        notices: [],
        user: null,
        change: () => {
            throw error;
        },
        close: () => Promise.resolve(),
    };
}
function noticeOf(message, label, location) {
    return {
        severity: 'notice',
        code: 'condition',
        message: `${label}: ${message}`,
        location,
        hint: null,
    };
}
async function factsOf(isOfDisk, validator, { engine, request, neighbour }, signal) {
    const description = await engine.identity.describe(signal);
    const { name: program, isRootless, cgroupVersion, remapsUsers, withoutLimits } = description;
    const { isLocalSocket } = engine.identity.location;
    const options = (0,run_options/* runOptionsOf */.F)(validator, validator.mode, request.engine.env, request.directory);
    const settings = options === null ? [] : await engine.runOptions?.settings(options);
    return {
        ...{ program, isRootless, cgroupVersion, remapsUsers, withoutLimits },
        storageDevice: isOfDisk && isLocalSocket ? await storageDeviceOf(description.storageDirectory) : null,
        isAsked: validator.checks.some(({ action }) => (0,port_names/* asksContainer */.q3)(action)),
        reachesAddresses: isLocalSocket && !isRootless,
        isInContainer: neighbour !== null,
        arbitraryUser: arbitraryUserOf((0,external_node_crypto_.randomInt)(2 ** 32) / 2 ** 32),
        closedNetwork: null,
        settings: settings ?? [],
    };
}
async function storageDeviceOf(directory) {
    if (directory === null)
        return null;
    const { blockDeviceOf } = await __webpack_require__.e(/* import() */ 8805).then(__webpack_require__.bind(__webpack_require__, 28805));
    return blockDeviceOf(directory);
}

// EXTERNAL MODULE: ./src/run/validator-options.ts
var validator_options = __webpack_require__(35972);
;// CONCATENATED MODULE: ./src/run/validate-images.ts
















/**
 * Every image against every Validator, so many containers at once as the request allows, and
 * against its compatibility spec.
 */
async function validateAll(context, preparations, acquired, signal) {
    const { request, engine, findings } = context;
    const { validators, judge, inspector, groups = null } = preparations;
    const limiter = (0,probe_limiter/* createLimiter */.z)(request.concurrency);
    const neighbour = await (0,own_container/* findOwnContainer */.Rm)(engine, signal);
    const planned = planRuns(validators, request.conditions);
    const { onUndetermined = 'warn' } = request.compatibility ?? {};
    const asked = { judge, onUndetermined };
    const rows = acquired.flatMap((entry) => rowsOf(entry, groups, asked, signal));
    const checks = planned.reduce((sum, { validator }) => sum + validator.checks.length, 0);
    const tried = rows.filter(({ image, group }) => image !== null && isOpen(group)).length;
    context.dependencies.onEvent({ kind: 'planned', checks: tried * checks });
    const reports = await Promise.all(rows.map(async (row, rowIndex) => {
        const { group } = row;
        if (row.image === null)
            return (0,image_report/* unavailable */.h)(row.reference, row.errors);
        if (group !== null && !isOpen(group))
            return validate_images_closed(row.image, group, findings);
        const { image } = row;
        const runs = planned.map((plan, index) => {
            const run = rowIndex * planned.length + index;
            return limiter.run(() => validateOne(context, preparations, neighbour, { ...row, ...plan, run }, signal));
        });
        const running = Promise.all(runs);
        const [results, compatibility, inspection] = await Promise.all([
            running,
            row.compatibility(),
            // Where nothing runs, nothing is beside it; and what was read alone is no pass of what was asked.
            inspector === null || runs.length === 0
                ? noInspection
                : inspector({ ...row, running }, validators, signal),
        ]);
        for (const { errors } of [...results, compatibility])
            findings.errors.push(...errors);
        return describeRow(engine, image, row, results, compatibility, inspection);
    }));
    findings.images.push(...reports);
}
/** What an image came to, here or on one kind of node. */
function describeRow(engine, image, { group, notices }, results, compatibility, inspection) {
    const validators = explainConditions(results.map(({ report }) => report));
    const read = besideRun(inspection.report, validators);
    const place = group === null ? null : describePlace(group, compatibility.report, validators);
    const { errors, verdict, report } = compatibility;
    return {
        ...describeImage(image, engine),
        ...(place === null ? {} : { platform: place.platform, nodeGroup: place.nodeGroup }),
        notices: [
            ...(place?.notices ?? []),
            ...notices,
            ...compatibility.notices,
            ...inspection.notices,
        ],
        verdict: (0,src_verdict/* verdictOfImage */.sl)({ errors, validators, compatibility: verdict, static: read }),
        validators,
        compatibility: report,
        ...(read === null ? {} : { static: read }),
    };
}
/** One of an image, or one of it on each kind of node; its spec is asked once for all of them. */
function rowsOf(entry, groups, { judge, onUndetermined, }, signal) {
    const { image } = entry;
    let asked = null;
    const ask = () => (asked ??= (0,ask_judge/* judgeCompatibility */.U)(judge, image, signal));
    if (groups === null || image === null)
        return [{ ...entry, group: null, compatibility: ask }];
    return groups.map((group) => ({
        ...entry,
        group,
        compatibility: async () => onNodesOf(group, await ask(), onUndetermined),
    }));
}
function isOpen(group) {
    return group === null || group.open.length > 0;
}
function validate_images_closed(image, group, findings) {
    const error = closedError(group);
    findings.errors.push(error);
    return untried(image, group, error);
}
async function validateOne(context, { devicesOf, restriction }, neighbour, { image, platform, origin, group, run, validator, under }, signal) {
    const { request, dependencies, engine } = context;
    const { clock, onEvent } = dependencies;
    const { runValidator } = await Promise.all(/* import() */[__webpack_require__.e(1329), __webpack_require__.e(4521)]).then(__webpack_require__.bind(__webpack_require__, 84521));
    const title = (0,condition_title/* validatorTitle */.D)({ name: validator.name, ...conditionOf(under) });
    const names = { run, image: image.reference, validator: title };
    onEvent({ kind: 'validator-started', ...names, checks: validator.checks.length });
    const devices = devicesOf(validator, image);
    const { architecture } = await engine.identity.describe(signal);
    const labels = (0,ownership/* runLabels */.xU)(request, clock.date(), await (0,process_identity/* ownIdentity */.hY)());
    const around = { ...context, devicesOf, restriction, labels, neighbour, architecture };
    const judge = async ({ notices, ...prepared }) => await runValidator({ ...validator, notices: [...validator.notices, ...(notices ?? devices.notices)] }, {
        ...(0,validator_options/* validatorOptions */.D)(around, validator, { image, platform, group }),
        keepFailed: request.keepFailed,
        ...(prepared.change === undefined ? {} : { change: prepared.change }),
        onAttempt: (check, attempt) => {
            onEvent({ kind: 'attempt', run, check, attempt });
        },
        onCheck: (check) => {
            onEvent({ kind: 'check', ...names, check });
        },
    }, signal);
    const { result, user } = await judgeUnder(under, validator, around, judge, signal);
    const told = await explained(result, origin, { ...validator, user: user ?? validator.user });
    const report = { ...told, ...conditionOf(under) };
    onEvent({ kind: 'validator-ended', run, image: image.reference, report });
    return { ...result, report };
}
async function explained({ report, fault }, origin, validator) {
    if (origin === null)
        return report;
    return await explainUser(await explainStart(report, fault, origin), validator, origin);
}
/** What nodes pulled is known once they have run it. */
function describeImage(image, { images: { onNodes } }) {
    const { reference, platform, sizeBytes } = image;
    const id = onNodes === undefined ? image.id : null;
    const digest = image.digest ?? onNodes?.digestOf(reference) ?? null;
    return { reference, id, digest, platform, ...(sizeBytes === undefined ? {} : { sizeBytes }) };
}

;// CONCATENATED MODULE: ./src/run/judge-on-engine.ts














/**
 * Judges images on an engine: images against manifests and specs, and then Pods. What goes wrong is among the
 * findings.
 *
 * @throws CanaryError where the engine cannot be opened, or what was made cannot be removed
 */
async function judgeOnEngine({ request, dependencies, findings }, { found, validators, pods }, signal) {
    const opened = await found.open((0,describe_engine/* onCallOf */.x)(dependencies), request.kubernetes?.placement);
    const { journal } = dependencies;
    const engine = journal === undefined ? opened : withJournal(opened, journal);
    const reading = (0,open_image/* startReading */.B)(request, dependencies, engine, validators, signal);
    const context = { request, dependencies, engine, findings, ...reading };
    try {
        const restriction = await restrictIfAsked(request, engine, validators, signal);
        const checked = await checkOptions(request, engine, validators, restriction);
        (0,secrets.secretsOfOptions)(checked, request.engine.env).forEach(dependencies.onSecret);
        const { planAllDevices } = await __webpack_require__.e(/* import() */ 3662).then(__webpack_require__.bind(__webpack_require__, 73662));
        const devicesOf = await planAllDevices(request, engine, checked, findings, signal);
        if (devicesOf === null) {
            await (0,describe_engine/* describeEngine */.s)(engine, dependencies, findings, signal);
            return;
        }
        // The engine tells of itself while the images are judged; neither may be left unwatched.
        const work = Promise.allSettled([
            (0,describe_engine/* describeEngine */.s)(engine, dependencies, findings, signal),
            judgeAllOf(context, { validators: checked, devicesOf, restriction, pods, inspector: inspectorOf(context) }, signal),
        ]);
        const hasMore = request.pods !== null || mayMakeNetworks(request, checked);
        await (0,sweep/* sweepOrphans */.A)(engine, dependencies, { hasMore, work }, signal);
        for (const result of await work)
            if (result.status === 'rejected')
                throw result.reason;
    }
    catch (error) {
        // What went wrong is told before what it has left.
        findings.errors.push(...(0,src_errors/* errorReportsOf */.$p)(error));
    }
    try {
        // What reads of it may have containers of the engine.
        await reading.close();
        await (0,sweep/* sweep */.X)(engine, request, findings, signal.aborted);
        await pushIfAsked(context, signal);
    }
    finally {
        engine.close();
    }
}
/** The last of all: whatever else goes wrong in a run keeps its image from being pushed. */
async function pushIfAsked(context, signal) {
    if ((context.request.build?.pushAs ?? []).length === 0)
        return;
    const { pushIfPassed } = await __webpack_require__.e(/* import() */ 4148).then(__webpack_require__.bind(__webpack_require__, 64148));
    await pushIfPassed(context, signal);
}
function mayMakeNetworks(request, validators) {
    const asked = validators.flatMap(({ conditions }) => conditions.map((one) => one.condition));
    return [...request.conditions, ...asked].some(({ kind }) => kind === 'no-network');
}
/** Images against manifests and specs, and then Pods, which have processors of their own to themselves. */
async function judgeAllOf(context, { pods, ...preparations }, signal) {
    const { validators, build, platformGrid } = context.request;
    if (platformGrid) {
        await judgeWithGrid(context, preparations, signal);
    }
    else if (validators.length > 0 || (0,run_request/* asksForSpec */.NY)(context.request)) {
        await judgeImages(context, preparations, signal);
    }
    else if (build !== null) {
        // Pods find it on the engine by its names.
        const { dependencies, engine, findings } = context;
        await (0,acquire_images/* acquireAll */.q)({ ...context.request, images: [] }, dependencies, engine, findings, signal);
    }
    if (pods === null)
        return;
    const { judgePods } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8030), __webpack_require__.e(1329), __webpack_require__.e(7724), __webpack_require__.e(4149), __webpack_require__.e(9934), __webpack_require__.e(9227), __webpack_require__.e(6463), __webpack_require__.e(1933)]).then(__webpack_require__.bind(__webpack_require__, 32580));
    await judgePods(pods, context, signal);
}
/** Images are read for all of their platforms while they run on this one. */
async function judgeWithGrid(context, preparations, signal) {
    const { findings } = context;
    const { judgeGrids, withoutIndex } = await __webpack_require__.e(/* import() */ 7259).then(__webpack_require__.bind(__webpack_require__, 57259));
    const [ran, read] = await Promise.allSettled([
        judgeImages(context, preparations, signal),
        judgeGrids(context, preparations.validators, signal),
    ]);
    if (ran.status === 'rejected')
        throw ran.reason;
    if (read.status === 'rejected')
        throw read.reason;
    const images = findings.images.map((image) => withoutIndex(image, read.value));
    findings.images.splice(0, images.length, ...(0,platform_grid/* withGrid */.l)(images, read.value.images));
    findings.errors.push(...read.value.errors);
}
/** Null where images are not to be read beside their runs. */
function inspectorOf({ request, dependencies, images, examine }) {
    if (!request.inspect && !request.platformGrid)
        return null;
    const open = async (image) => await images.open((0,validator_options/* readFrom */.z)(image));
    return createInspector({ open, examine, now: dependencies.clock.now }, request.concurrency);
}
async function judgeImages(context, preparations, signal) {
    const { request, dependencies, engine, findings } = context;
    const many = await nodesIfAsked(context, signal);
    const judge = await judgeIfAsked(onItsNodes(context, many), signal);
    try {
        const acquired = await (0,acquire_images/* acquireAll */.q)(request, dependencies, engine, findings, signal);
        const told = acquired.map((entry) => entry.image === null || many === null
            ? entry
            : { ...entry, notices: [...entry.notices, ...many.notices] });
        dependencies.onEvent({ kind: 'phase', title: 'Validate' });
        const groups = many === null ? {} : { groups: many.groups };
        await validateAll(context, { ...preparations, ...groups, judge }, told, signal);
    }
    finally {
        judge?.close();
    }
}
/** Null where an image runs once, wherever that is. */
async function nodesIfAsked({ request: { kubernetes }, engine }, signal) {
    if (kubernetes?.nodes == null)
        return null;
    const { findNodeGroups } = await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(7663)]).then(__webpack_require__.bind(__webpack_require__, 57663));
    return await findNodeGroups(engine, kubernetes.nodes, kubernetes.placement, signal);
}
/**
 * Images of a cluster run on its nodes: whatever this machine has is no answer for them. Where nobody has asked which
 * nodes there are, or nothing tells of them, nothing is said.
 */
function onItsNodes(context, many) {
    const { request, engine } = context;
    const { compatibility } = request;
    if (engine.nodes === undefined || compatibility === null)
        return context;
    if (compatibility.nodeFeatures.length > 0)
        return context;
    const features = many?.features ?? [];
    if (features.length > 0) {
        const asked = { ...compatibility, ofCluster: features };
        return { ...context, request: { ...request, compatibility: asked } };
    }
    if ((0,run_request/* asksForSpec */.NY)(request))
        throw unknownNodes(many !== null);
    return { ...context, request: { ...request, compatibility: null } };
}
function unknownNodes(areListed) {
    return (0,src_errors/* inputError */.Xu)({
        code: 'no-nodes',
        message: areListed
            ? 'there is nothing to hold the compatibility spec against: Node Feature Discovery tells nothing of the nodes'
            : 'a compatibility spec is held against nodes, and nobody has said which of the cluster are meant',
        hint: areListed
            ? `install Node Feature Discovery, or name saved nodes (${(0,settings/* setting */.P)('node-features')})`
            : `ask for ${(0,settings/* setting */.P)('nodes', 'each-group')}, or name saved nodes (${(0,settings/* setting */.P)('node-features')})`,
    });
}
/** A spec that is broken is told before anything is pulled. */
async function judgeIfAsked({ request, dependencies, engine, images, examine }, signal) {
    const { compatibility } = request;
    if (compatibility === null)
        return null;
    if (!(0,run_request/* asksForSpec */.NY)(request)) {
        const { createUnaskedJudge } = await __webpack_require__.e(/* import() */ 4422).then(__webpack_require__.bind(__webpack_require__, 34422));
        return createUnaskedJudge(request, compatibility, engine.identity.describe, dependencies);
    }
    const description = await engine.identity.describe(signal);
    if (compatibility.spec === 'infer') {
        const { createInferringJudge } = await Promise.all(/* import() */[__webpack_require__.e(5519), __webpack_require__.e(2985), __webpack_require__.e(3860), __webpack_require__.e(7512)]).then(__webpack_require__.bind(__webpack_require__, 17512));
        const open = async (image) => await images.open((0,validator_options/* readFrom */.z)(image));
        const asked = { request, compatibility, engine: description };
        return await createInferringJudge(asked, dependencies, { open, examine }, signal);
    }
    const { createJudge } = await Promise.all(/* import() */[__webpack_require__.e(5519), __webpack_require__.e(2985), __webpack_require__.e(3783)]).then(__webpack_require__.bind(__webpack_require__, 53783));
    return await createJudge(request, compatibility, description, dependencies, signal);
}
async function checkOptions(request, engine, validators, restriction) {
    const { checkAllOptions } = await __webpack_require__.e(/* import() */ 710).then(__webpack_require__.bind(__webpack_require__, 70710));
    return await checkAllOptions(engine, validators, {
        env: request.engine.env,
        directory: request.directory,
        modeOf: ({ origin }) => (0,mode/* modeOf */.VV)(request.policy, origin.kind),
        restriction,
    });
}
async function restrictIfAsked(request, engine, validators, signal) {
    const modes = validators.map(({ origin }) => (0,mode/* modeOf */.VV)(request.policy, origin.kind));
    if (!modes.includes('restricted'))
        return null;
    const { createRestriction } = await __webpack_require__.e(/* import() */ 4617).then(__webpack_require__.bind(__webpack_require__, 4617));
    const { directory } = request;
    return await createRestriction(engine, { directory, home: request.engine.home }, signal);
}


/***/ }),

/***/ 91537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ loadAll)
/* harmony export */ });
/** Every manifest that a request names. @throws CanaryError (input) with all that is wrong in them */
async function loadAll({ validators, directory, policy, parameters, }, { standardInput }, signal) {
    const [{ readManifests }, { loadValidators }, { requirePatterns }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(215), __webpack_require__.e(3868)]).then(__webpack_require__.bind(__webpack_require__, 3868)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(148), __webpack_require__.e(886), __webpack_require__.e(178)]).then(__webpack_require__.bind(__webpack_require__, 50886)),
        __webpack_require__.e(/* import() */ 2007).then(__webpack_require__.bind(__webpack_require__, 32007)),
    ]);
    const loaded = loadValidators(await readManifests(validators, directory, policy, signal, standardInput ?? null), parameters);
    await requirePatterns(loaded);
    return loaded;
}


/***/ }),

/***/ 19889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ startReading)
});

// EXTERNAL MODULE: ./src/container/ownership.ts
var ownership = __webpack_require__(79862);
// EXTERNAL MODULE: ./src/container/process-identity.ts
var process_identity = __webpack_require__(47581);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/image/source.ts
var source = __webpack_require__(372);
// EXTERNAL MODULE: ./src/programs/kept.ts
var kept = __webpack_require__(97109);
// EXTERNAL MODULE: ./src/registry/platform.ts
var platform = __webpack_require__(8688);
// EXTERNAL MODULE: ./src/run/credential-troubles.ts
var credential_troubles = __webpack_require__(44661);
;// CONCATENATED MODULE: ./src/run/readable-images.ts
function createReadableImages(open) {
    const opened = new Map();
    return {
        open: async (reference, platform = null) => {
            const key = JSON.stringify([reference, platform]);
            const known = opened.get(key);
            if (known !== undefined)
                return await known;
            const opening = open(reference, platform);
            opened.set(key, opening);
            return await opening;
        },
        close: async () => {
            const all = await Promise.allSettled(opened.values());
            opened.clear();
            const closing = all.map(async (one) => {
                if (one.status === 'fulfilled')
                    await one.value.close();
            });
            await Promise.all(closing);
        },
    };
}

;// CONCATENATED MODULE: ./src/run/open-image.ts









/**
 * Opens images where they are: an archive where it lies, what an engine knows by its id there, and any
 * other reference on the engine where it has it, or else in its registry, as far as `pull` allows each.
 *
 * @param engine null where none is to be asked
 * @param validators what is asked of the content of files is kept when it passes
 */
function createImageOpener(request, { clock, onSecret, onEvent }, engine, validators, signal) {
    const troubles = (0,credential_troubles/* createTroubles */.b)((text) => {
        onEvent({ kind: 'output', text });
    });
    let client = null;
    const connect = () => (client ??= connectTo(request, onSecret, troubles.add));
    const read = pathsRead(validators);
    // What nodes have pulled nobody reads there.
    const isOnNodes = engine?.images.onNodes !== undefined;
    const optionsFor = async (reference, platform) => {
        const isId = /^sha256:[0-9a-f]{64}$/.test(reference);
        const isRemote = !isId && !(0,source/* isLocalImage */.t)(reference);
        return {
            directory: request.directory,
            platform: platform ?? request.platform,
            engine: isRemote && (request.pull === 'always' || isOnNodes) ? null : engine,
            client: isRemote && request.pull !== 'never' ? await connect() : null,
            labels: (0,ownership/* runLabels */.xU)(request, clock.date(), await (0,process_identity/* ownIdentity */.hY)()),
            keeps: (path, size) => (0,kept/* isKeptForPrograms */.z)(path, size) || (read.has(path) && size <= limits/* staticCheckLimits */.N.contentBytes),
        };
    };
    const explained = async (ask) => {
        try {
            return await ask();
        }
        catch (error) {
            throw error instanceof errors/* CanaryError */.Rc ? troubles.addTo(error) : error;
        }
    };
    return {
        open: async (reference, platform) => await explained(async () => {
            const { openReadableImage } = await Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(8030), __webpack_require__.e(7724), __webpack_require__.e(4562), __webpack_require__.e(6664)]).then(__webpack_require__.bind(__webpack_require__, 31955));
            return await openReadableImage(reference, await optionsFor(reference, platform), signal);
        }),
        platforms: async (reference) => await explained(async () => {
            const { listPlatforms } = await Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(8030), __webpack_require__.e(7724), __webpack_require__.e(4562), __webpack_require__.e(6664)]).then(__webpack_require__.bind(__webpack_require__, 31955));
            const options = { ...(await optionsFor(reference, null)), engine: null };
            return (await listPlatforms(reference, options, signal)).map(platform/* formatPlatform */.Bq);
        }),
        close: async () => {
            // Whoever wanted to connect knows why that failed.
            const connected = await client?.catch(() => null);
            connected?.close();
        },
    };
}
/** As pulls do, registries of this machine are spoken to without TLS. */
async function connectTo(request, onSecret, onTrouble) {
    const [{ connectRegistries }, { ownRegistries }, secrets] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 43710)),
        __webpack_require__.e(/* import() */ 4422).then(__webpack_require__.bind(__webpack_require__, 34422)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 53448)),
    ]);
    const { registry, directory } = request;
    const plainHttp = [...registry.plainHttp, ...(await ownRegistries(request.images))];
    const env = secrets.environmentForChildren(request);
    return await connectRegistries({ ...registry, plainHttp }, env, directory, {
        onCredential: (credential) => {
            secrets.secretsOfCredential(credential).forEach(onSecret);
        },
        onTrouble,
    });
}
/** Files whose content some check asks for. */
function pathsRead(validators) {
    const actions = validators.flatMap(({ checks }) => checks.map(({ action }) => action));
    return new Set(actions.flatMap((action) => {
        if (action.action !== 'file')
            return [];
        const { path, sha256, contentMatches, contentExcludes } = action;
        return (sha256 ?? contentMatches ?? contentExcludes) === undefined ? [] : [path];
    }));
}
/** @param engine null where none is to be asked */
function startReading(request, dependencies, engine, validators, signal) {
    // Whoever closes it waits for nothing that is still being read.
    const over = new AbortController();
    const within = AbortSignal.any([signal, over.signal]);
    const opener = createImageOpener(request, dependencies, engine, validators, within);
    const images = createReadableImages(dependencies.openImage ?? opener.open);
    return {
        images,
        examine: examineOf(dependencies),
        platforms: dependencies.listPlatforms ?? opener.platforms,
        close: async () => {
            over.abort(open_image_closed);
            await images.close();
            await opener.close();
        },
    };
}
const open_image_closed = (0,errors/* infrastructureError */.kv)({
    code: 'image-unreadable',
    message: 'the image was closed while it was read',
});
function examineOf({ examine }) {
    return (examine ??
        (async (name, place) => {
            const { examineProgram } = await Promise.all(/* import() */[__webpack_require__.e(9934), __webpack_require__.e(9107)]).then(__webpack_require__.bind(__webpack_require__, 99934));
            return await examineProgram(name, place);
        }));
}


/***/ }),

/***/ 90255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withGrid),
/* harmony export */   y: () => (/* binding */ gridOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _probe_limiter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59270);
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8688);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82394);
/* harmony import */ var _inspect_dockerfile_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11968);
/* harmony import */ var _image_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97679);
/* harmony import */ var _inspect_inspect_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52669);
/** Every platform of an image, read and judged by what its files tell: no engine, no emulation. */








/**
 * A row a platform, in the order of the index; one row for an image without one. What cannot be read of one
 * platform does not keep the others from their verdicts.
 *
 * @throws CanaryError for an image of which nobody knows its platforms, or that has too many of them
 */
async function gridOf(reference, tools, signal) {
    const platforms = await tools.platformsOf(reference);
    if (platforms.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .gridLimits */ .VA.platforms)
        throw tooMany(reference, platforms.length);
    const limiter = (0,_probe_limiter_js__WEBPACK_IMPORTED_MODULE_6__/* .createLimiter */ .z)(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .gridLimits */ .VA.atOnce);
    const rows = await Promise.all(platforms.map(async (platform) => await limiter.run(async () => await rowOf(reference, platform, tools, signal))));
    return {
        images: rows.map(({ image }) => image),
        errors: rows.flatMap(({ errors }) => errors),
    };
}
function tooMany(reference, count) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'platform-grid-large',
        message: `${reference} has ${count} platforms; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .gridLimits */ .VA.platforms} are read`,
        hint: 'name an image with fewer of them, or one platform',
    });
}
async function rowOf(reference, platform, tools, signal) {
    try {
        signal.throwIfAborted();
        const image = await tools.open(reference, platform);
        try {
            return await judgeImage(image, { reference, platform }, tools, signal);
        }
        finally {
            await image.close();
        }
    }
    catch (error) {
        signal.throwIfAborted();
        const errors = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorReportsOf */ .$p)(error);
        return { image: { ...(0,_image_report_js__WEBPACK_IMPORTED_MODULE_7__/* .unavailable */ .h)(reference, errors), platform }, errors };
    }
}
async function judgeImage(image, { reference, platform }, tools, signal) {
    const told = await (0,_inspect_inspect_image_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectImage */ .m)(image, [], _inspect_dockerfile_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownLines */ .c, tools);
    const findings = [...mismatch(image.platform, platform), ...told.findings];
    const read = { ...told, findings, verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOfStatic */ .fd)(findings) };
    const judged = await tools.judge(image, signal);
    const validators = judged.map(({ report }) => report);
    const { id, digest } = image;
    return {
        errors: judged.flatMap(({ errors }) => errors),
        image: {
            ...{ reference, id, digest, platform },
            verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOfImage */ .sl)({ errors: [], validators, compatibility: null, static: read }),
            ...{ notices: [], validators, compatibility: null, static: read },
        },
    };
}
/** Its programs are judged by what the image says itself: that it stands at the wrong place is one thing, told once. */
function mismatch(own, listed) {
    const wanted = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .FL)(listed, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .hostArchitecture */ .m4)());
    if (wanted.os === own.os && wanted.architecture === own.architecture)
        return [];
    return [
        {
            ...{ severity: 'error', code: 'platform-mismatch', path: null, location: null },
            message: `the index has it for ${listed}, and its own configuration is for ${(0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(own)}`,
            hint: 'build the image of that platform again, and put the index together anew',
        },
    ];
}
/**
 * Rows of images that ran, and rows of their other platforms: what ran has the place of its platform, and what reading
 * told of it stays as certain as in the other rows.
 */
function withGrid(ran, grid) {
    const left = new Set(grid);
    const rows = ran.flatMap((image) => {
        const of = grid.filter(({ reference }) => reference === image.reference);
        of.forEach((row) => left.delete(row));
        const own = of.findIndex((row) => isSame(image, row));
        if (own === -1)
            return [image, ...of];
        return of.map((row, index) => (index === own ? together(image, row) : row));
    });
    return [...rows, ...left];
}
/** Some engines have ids of their own for an image. */
function isSame(one, other) {
    return (one.id !== null && one.id === other.id) || isOnePlatform(one.platform, other.platform);
}
function isOnePlatform(one, other) {
    if (one === null || other === null)
        return false;
    const [first, second] = [one, other].map((text) => (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .FL)(text, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .hostArchitecture */ .m4)()));
    if (first === undefined || second === undefined)
        return false;
    return (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .suitsPlatform */ .eP)(first, second) && (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .suitsPlatform */ .eP)(second, first);
}
/** What stands in both is as certain as in the rows of the other platforms. */
function together(ran, { static: read }) {
    if (read === undefined)
        return ran;
    const own = ran.static?.findings.filter((one) => !read.findings.some(isOneFinding(one))) ?? [];
    const findings = [...read.findings, ...own];
    const programs = ran.static?.programs ?? read.programs;
    const both = { ...(ran.static ?? read), programs, findings, verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOfStatic */ .fd)(findings) };
    return { ...ran, verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .worstVerdict */ .zP)([ran.verdict, both.verdict]), static: both };
}
function isOneFinding({ code, path, message }) {
    return (other) => other.code === code && other.path === path && other.message === message;
}


/***/ }),

/***/ 41956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ asksForSpec),
/* harmony export */   Wl: () => (/* binding */ unasked),
/* harmony export */   r5: () => (/* binding */ isSwitchedOff)
/* harmony export */ });
/** Whether images are to be held against a spec even if against nothing else. */
function asksForSpec({ compatibility }) {
    return compatibility !== null && compatibility.spec !== unasked;
}
/** The spec that counts where nobody named one. */
const unasked = 'attached';
/** Whether a word for a spec says that there is to be none. */
function isSwitchedOff(spec) {
    return spec === 'none' || spec === 'off';
}


/***/ }),

/***/ 53448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   environmentForChildren: () => (/* binding */ environmentForChildren),
/* harmony export */   secretsOfCredential: () => (/* binding */ secretsOfCredential),
/* harmony export */   secretsOfCredentials: () => (/* binding */ secretsOfCredentials),
/* harmony export */   secretsOfManifests: () => (/* binding */ secretsOfManifests),
/* harmony export */   secretsOfOptions: () => (/* binding */ secretsOfOptions),
/* harmony export */   secretsOfRequest: () => (/* binding */ secretsOfRequest)
/* harmony export */ });
/* harmony import */ var _image_build_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42107);
/* harmony import */ var _registry_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43710);
/* harmony import */ var _secrets_addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52145);
/* harmony import */ var _secrets_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16540);
/* harmony import */ var _secrets_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76533);





/** Every secret that is known before a run begins. What brings secrets of its own adds a line. */
function secretsOfRequest(request) {
    const { env } = request.engine;
    const addresses = [...request.validators, request.compatibility?.spec, request.engine.engine];
    return [
        ...request.secrets,
        ...(0,_image_build_request_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .Fj)(request.build),
        ...secretArguments(request.build),
        ...(0,_registry_settings_js__WEBPACK_IMPORTED_MODULE_1__.secretsOf)(request.registry),
        ...(0,_secrets_environment_js__WEBPACK_IMPORTED_MODULE_2__.secretsOfEnvironment)(env),
        ...valuesOf(request.secretVariables, env),
        ...addresses.flatMap((address) => (0,_secrets_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsInAddresses */ .j_)(address ?? '')),
    ];
}
/** Build arguments stay in the image's history, but need not stand in a log and in a comment, too. */
function secretArguments(build) {
    return Object.entries(build?.buildArguments ?? {})
        .filter(([name]) => (0,_secrets_names_js__WEBPACK_IMPORTED_MODULE_3__/* .looksSecret */ .n)(name))
        .map(([, value]) => value);
}
/** What manifests mark with `secret: true`. */
function secretsOfManifests(validators) {
    const all = validators.flatMap(({ env, checks }) => [
        ...env,
        ...checks.flatMap(({ action }) => action.action === 'exec' ? (action.isolated?.env ?? []) : []),
    ]);
    return all.filter(({ secret }) => secret).map(({ value }) => value);
}
/** What `--env NAME` takes from our environment, where the name says that it is secret. */
function secretsOfOptions(validators, env) {
    const names = validators.flatMap(({ inherited }) => inherited);
    return valuesOf(names.filter(_secrets_names_js__WEBPACK_IMPORTED_MODULE_3__/* .looksSecret */ .n), env);
}
/** What docker's configuration, or a helper, gave for a registry. */
function secretsOfCredential(credential) {
    if (credential === null)
        return [];
    return [credential.type === 'basic' ? credential.password.reveal() : credential.token.reveal()];
}
/** The same, as an engine is given it. */
function secretsOfCredentials(credentials) {
    if (credentials === null)
        return [];
    const { password, identityToken, registryToken } = credentials;
    return [password, identityToken, registryToken];
}
/** The environment of programs that are started for a run. */
function environmentForChildren({ engine, secretVariables }) {
    return (0,_secrets_environment_js__WEBPACK_IMPORTED_MODULE_2__.childEnvironment)(engine.env, secretVariables);
}
function valuesOf(names, env) {
    return names.map((name) => (Object.hasOwn(env, name) ? (env[name] ?? '') : ''));
}


/***/ }),

/***/ 75293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sweepOrphans),
/* harmony export */   X: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var _container_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79862);
/* harmony import */ var _engine_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7964);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99750);




/**
 * What is left of runs that were killed is not this run's fault, and does not change its verdict.
 *
 * @param work of this run: once it is over, not much more time is given to the work of others
 */
async function sweepOrphans(engine, { onEvent }, { hasMore, work }, signal) {
    const { orphans, orphansAlone } = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .runLimits */ .g2;
    const over = AbortSignal.any([
        (0,_engine_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .deadline */ .n)(orphans, notRemoved(orphans)),
        (0,_engine_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .deadlineAfter */ .d)(work, orphansAlone, notRemoved(orphansAlone, ', while nothing else was left to do')),
    ]);
    try {
        const removed = await (0,_container_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .removeOrphans */ .C_)(engine, AbortSignal.any([signal, over]), hasMore);
        if (removed === 0)
            return;
        const text = `removed ${removed} containers of runs that were killed\n`;
        onEvent({ kind: 'output', text });
    }
    catch (error) {
        const text = `containers of runs that were killed may be left: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}\n`;
        if (!signal.aborted)
            onEvent({ kind: 'output', text });
    }
}
function notRemoved(milliseconds, added = '') {
    const message = `they were not removed within ${milliseconds / 1000} s${added}`;
    return { code: 'orphans-left', message };
}
/** What a broken or interrupted run may have left; a container that was to be kept is none. */
async function sweep(engine, { runId, pods }, findings, isHurried) {
    const validators = findings.images.flatMap((image) => image.validators);
    if (validators.length > 0 && findings.errors.length === 0)
        return;
    const kept = validators.flatMap(({ container }) => container?.kept === true ? [container.id] : []);
    const time = isHurried ? _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .runLimits */ .g2.sweep : _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .runLimits */ .g2.patientSweep;
    const over = (0,_engine_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .deadline */ .n)(time, {
        code: 'containers-left',
        message: `the engine did not tell within ${time / 1000} s what this run has left on it`,
    });
    try {
        const hasMore = pods !== null || validators.some(({ condition }) => condition === 'no-network');
        await (0,_container_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .removeLeftovers */ .DA)(engine, runId, over, new Set(kept), hasMore);
    }
    catch (error) {
        findings.errors.push(...(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorReportsOf */ .$p)(error));
    }
}


/***/ }),

/***/ 35972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ validatorOptions),
/* harmony export */   z: () => (/* binding */ readFrom)
/* harmony export */ });
/* harmony import */ var _image_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(372);
/* harmony import */ var _validator_foreign_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50584);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99750);



/** All that a Validator is run with but who is told of it, and what is to be another way this time. */
function validatorOptions(around, validator, { image, platform, group = null, }) {
    const { request, engine, images, examine, labels, neighbour, restriction } = around;
    return {
        ...{ engine, clock: around.dependencies.clock, image: image.id, platform, labels, neighbour },
        // A node of the platform runs it.
        foreign: engine.images.onNodes === undefined
            ? (0,_validator_foreign_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignPlatform */ .wT)(image.platform, around.architecture)
            : null,
        nodes: group === null ? null : group.open.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeGroupLimits */ .Cm.candidates),
        env: request.engine.env,
        directory: request.directory,
        devices: around.devicesOf(validator, image).request,
        restriction: validator.mode === 'restricted' ? restriction : null,
        startupTimeout: request.startupTimeout,
        reading: { open: async () => await images.open(readFrom(image)), examine },
    };
}
/** An archive is read as it lies there; an image of the engine by its id, to whatever its name leads now. */
function readFrom({ reference, id }) {
    return (0,_image_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isLocalImage */ .t)(reference) ? reference : id;
}


/***/ }),

/***/ 50584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ foreignError),
/* harmony export */   Hs: () => (/* binding */ isExecFormatError),
/* harmony export */   I_: () => (/* binding */ foreignHint),
/* harmony export */   LH: () => (/* binding */ metForeignProgram),
/* harmony export */   eQ: () => (/* binding */ describeForeign),
/* harmony export */   wT: () => (/* binding */ foreignPlatform)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** Null where the image is for the machine, or either does not tell. */
function foreignPlatform(image, machine) {
    const [, architecture = ''] = image.split('/');
    const isKnown = architecture !== '' && machine !== '';
    return isKnown && architecture !== machine ? { image, machine } : null;
}
/**
 * What a kernel says to a program that it cannot read (ENOEXEC). Said to an image of this machine's
 * own kind, it tells of a broken image.
 */
function isExecFormatError(text) {
    return /exec format error/i.test(text);
}
/** Whether the last attempt of a check met a program of another processor. */
function metForeignProgram(last) {
    if (last === undefined || last.ok)
        return false;
    const { stderr = '', stdout = '', error = '' } = last.seen;
    return [last.reason.message, stderr, stdout, error].some(isExecFormatError);
}
/** In the middle of a sentence. */
function describeForeign({ image, machine }) {
    return `this machine (${machine}) cannot run an image for ${image}: the kernel said "exec format error"`;
}
const foreignHint = "install QEMU's binfmt handlers, for example with docker/setup-qemu-action, or validate the image on a machine of its own kind";
/** Nobody knows whether the image is fine: it never ran. */
function foreignError(foreign, location) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('infrastructure', {
        code: 'image-platform',
        message: describeForeign(foreign),
        location,
        hint: foreignHint,
    });
}


/***/ }),

/***/ 8172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ runOptionsOf)
/* harmony export */ });
/* harmony import */ var _secrets_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16540);

/**
 * A manifest's `dockerRunOptions`, as an engine reads them; null when there are none. One that is
 * restricted is given no variable of ours.
 */
function runOptionsOf(validator, mode, env, directory) {
    if (validator.options.length === 0)
        return null;
    return {
        tokens: validator.options.map(({ text }) => text),
        // As for docker, which knows nothing of the manifest.
        baseDirectory: directory,
        env: mode === 'trusted' ? (0,_secrets_environment_js__WEBPACK_IMPORTED_MODULE_0__.containerEnvironment)(env) : {},
    };
}


/***/ })

};
;