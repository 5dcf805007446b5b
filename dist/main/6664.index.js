"use strict";
exports.id = 6664;
exports.ids = [6664,6050];
exports.modules = {

/***/ 14064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ imageConfiguration)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28794);

/** The `Config` of an image, which whoever built it has written as they liked. */
function imageConfiguration(config) {
    return {
        entrypoint: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(config['Entrypoint']),
        command: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(config['Cmd']),
        env: lastOfEachName((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(config['Env'])),
        workingDirectory: textOrNull(config['WorkingDir']),
        exposedPorts: portsOf(Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(config['ExposedPorts']))),
        volumes: Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(config['Volumes'])),
        stopSignal: textOrNull(config['StopSignal']),
    };
}
function textOrNull(value) {
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value);
    return text === '' ? null : text;
}
function lastOfEachName(variables) {
    const named = variables.filter((variable) => variable.indexOf('=') > 0);
    return [...new Map(named.map((one) => [one.slice(0, one.indexOf('=')), one])).values()];
}
const protocols = ['tcp', 'udp', 'sctp'];
/** `80`, `80/tcp`, `8000-8010/udp`; each port once, so that there are no more of them than ports. */
function portsOf(texts) {
    const found = new Map();
    for (const text of texts) {
        const parts = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(\w+))?$/.exec(text);
        const written = (parts?.[3] ?? 'tcp').toLowerCase();
        const protocol = protocols.find((one) => one === written);
        if (parts === null || protocol === undefined)
            continue;
        const first = Number(parts[1]);
        const last = Math.min(Number(parts[2] ?? first), 65_535);
        for (let port = Math.max(first, 1); port <= last; port += 1) {
            found.set(`${port}/${protocol}`, { port, protocol });
        }
    }
    return [...found.values()];
}


/***/ }),

/***/ 28794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
function recordOf(value) {
    // An object that is no array has string keys and unknown values.
    return isRecord(value) ? value : {};
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textsOf(value) {
    return listOf(value).filter((item) => typeof item === 'string');
}


/***/ }),

/***/ 20428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ elfReader),
/* harmony export */   a: () => (/* binding */ assembleImage)
/* harmony export */ });
/* harmony import */ var _elf_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30197);
/* harmony import */ var _files_layer_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50279);
/* harmony import */ var _files_kept_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14953);



/** Opens the layers; they are closed again where one of them cannot be. */
async function assembleImage(image, { keeps = () => false }, signal) {
    const { reference, source, digest, configuration: read, layers } = image;
    const keeper = (0,_files_kept_js__WEBPACK_IMPORTED_MODULE_2__/* .createKeeper */ .H)(elfReader, keeps);
    const opened = [];
    try {
        for (const [index, layer] of layers.entries()) {
            const diffId = read.diffIds[index];
            if (diffId !== undefined)
                opened.push(await layer.open(diffId, keeper));
        }
    }
    catch (error) {
        await Promise.all(opened.map((layer) => layer.close()));
        throw error;
    }
    const files = (0,_files_layer_files_js__WEBPACK_IMPORTED_MODULE_1__/* .layerFiles */ .d)(opened, elfReader, signal);
    const { id, platform, user, configuration, labels, created } = read;
    let closed = null;
    return {
        ...{ reference, source, id, digest, platform, user, configuration, labels, created, files },
        layers: layers.map(({ digest, size }, index) => {
            return { digest, size, createdBy: read.createdBy[index] ?? null };
        }),
        close: async () => {
            closed ??= files.close().finally(image.close);
            await closed;
        },
    };
}
const elfReader = { parse: _elf_read_js__WEBPACK_IMPORTED_MODULE_0__/* .parseElf */ .$, read: _elf_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readElf */ .o };


/***/ }),

/***/ 91388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readConfiguration)
/* harmony export */ });
/* harmony import */ var _engine_image_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14064);
/* harmony import */ var _registry_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35035);
/* harmony import */ var _registry_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90349);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75685);
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8688);





/**
 * Reads an image's configuration.
 *
 * @param layers how many the image has
 * @throws CanaryError where it is none, or speaks of another number of layers
 */
function readConfiguration(bytes, layers, { name, kind }) {
    const origin = { name: `the configuration of ${name}`, kind };
    const object = (0,_registry_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonObject */ .dw)(bytes, origin);
    const platform = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlatform */ .Kd)(object);
    if (platform === null) {
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'config-malformed', 'does not say which platform it is for');
    }
    const config = (0,_registry_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,_registry_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(object, 'config')) ?? {};
    return {
        id: (0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes),
        platform,
        user: (0,_registry_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(config, 'User') ?? '',
        configuration: (0,_engine_image_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .imageConfiguration */ .S)(config),
        labels: textsIn((0,_registry_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,_registry_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(config, 'Labels')) ?? {}),
        created: (0,_registry_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'created'),
        diffIds: diffIdsOf(object, layers, origin),
        createdBy: createdBy(object, layers),
    };
}
function textsIn(object) {
    const texts = Object.entries(object).flatMap(([name, value]) => typeof value === 'string' ? [[name, value]] : []);
    return new Map(texts);
}
function diffIdsOf(object, layers, origin) {
    const rootfs = (0,_registry_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,_registry_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(object, 'rootfs')) ?? {};
    // Go writes an empty list as null.
    const written = (0,_registry_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(rootfs, 'diff_ids') ?? [];
    const list = Array.isArray(written) ? written : [];
    const digests = list.map(_registry_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m).filter((digest) => digest !== null);
    if (digests.length < list.length) {
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'config-malformed', 'has a diff_id that is no digest');
    }
    if (digests.length !== layers) {
        const what = `has ${digests.length} diff_ids for ${layers} layers`;
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'config-malformed', what);
    }
    return digests;
}
/** Steps that made no layer are passed over. Of a history that is of other layers nothing is taken. */
function createdBy(object, layers) {
    const history = (0,_registry_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(object, 'history');
    const steps = (Array.isArray(history) ? history : []).flatMap((step) => {
        const one = (0,_registry_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(step);
        return one === null || (0,_registry_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(one, 'empty_layer') === true ? [] : [one];
    });
    return Array.from({ length: layers }, (_, index) => {
        const step = steps.length === layers ? steps[index] : undefined;
        return step === undefined ? null : (0,_registry_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(step, 'created_by');
    });
}


/***/ }),

/***/ 31955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listPlatforms: () => (/* reexport */ listPlatforms),
  openReadableImage: () => (/* binding */ openReadableImage)
});

// EXTERNAL MODULE: ./src/image/local-image.ts + 1 modules
var local_image = __webpack_require__(84562);
// EXTERNAL MODULE: ./src/image/source.ts
var image_source = __webpack_require__(372);
// EXTERNAL MODULE: ./src/registry/origin.ts
var registry_origin = __webpack_require__(75685);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/registry/minor-collection.ts
var minor_collection = __webpack_require__(36779);
// EXTERNAL MODULE: ./src/image/tar/region.ts
var tar_region = __webpack_require__(79533);
// EXTERNAL MODULE: ./src/image/files/entry.ts
var entry = __webpack_require__(50957);
;// CONCATENATED MODULE: ./src/image/files/layer-source.ts





/** Members between which others have a turn. */
const membersATurn = 2_048;
/** A layer that is not compressed, in a file: its content is passed over, and read where it lies. */
function plainLayer(region, origin) {
    const passed = (0,minor_collection/* createCollectionCounter */.Z)();
    return {
        origin,
        isPlain: true,
        index: async (take, signal) => {
            const near = (0,entry/* nearDirectory */._f)();
            let count = 0;
            for (const member of (0,tar_region/* membersIn */.J)(region, origin, limits/* imageFileLimits */.sF)) {
                take((0,entry/* layerEntry */._5)(member, origin, near));
                count += 1;
                if (count % membersATurn !== 0)
                    continue;
                await (0,promises_.setImmediate)();
                signal.throwIfAborted();
            }
        },
        kept: () => null,
        read: (offset, length) => {
            passed(length);
            return Promise.resolve(region.read(offset, length));
        },
        close: region.close,
    };
}

// EXTERNAL MODULE: ./src/image/files/unpacked.ts
var unpacked = __webpack_require__(84510);
// EXTERNAL MODULE: ./src/image/files/streamed-layer.ts
var streamed_layer = __webpack_require__(30496);
// EXTERNAL MODULE: ./src/image/found-image.ts
var found_image = __webpack_require__(63993);
// EXTERNAL MODULE: ./src/image/read/assemble.ts
var assemble = __webpack_require__(20428);
// EXTERNAL MODULE: ./src/image/read/configuration.ts
var configuration = __webpack_require__(91388);
// EXTERNAL MODULE: ./src/image/read/options.ts
var read_options = __webpack_require__(98920);
;// CONCATENATED MODULE: ./src/image/read/local.ts









/**
 * Opens an image of an archive or a layout. Layers that are not compressed are read where they lie.
 *
 * @param preferred which of several platforms, where none is asked for
 */
async function openLocal(source, preferred, options, signal) {
    const platform = (0,read_options/* askedPlatform */._)(options);
    const where = { cwd: options.directory, platform, preferred, signal };
    return await (0,local_image/* inTree */._Z)(source, where, async (tree) => {
        const found = await (0,local_image/* findImage */.F1)(tree, source, where);
        const { config, layers, manifestDigest } = found;
        const image = {
            reference: source.written,
            source: source.type === 'oci-layout' ? 'layout' : 'archive',
            digest: manifestDigest,
            configuration: (0,configuration/* readConfiguration */.T)(config, layers.length, (0,local_image/* originOf */.yv)(source)),
            layers: layers.map(stored),
            close: tree.close,
        };
        return await (0,assemble/* assembleImage */.a)(image, options, signal);
    });
}
function stored(layer) {
    const { descriptor, file, origin } = layer;
    return {
        digest: descriptor?.digest ?? null,
        size: file.size,
        open: async (diffId, keeper) => {
            if (descriptor !== null && descriptor.size !== file.size) {
                const what = `has ${file.size} bytes, not the ${descriptor.size} that its descriptor names`;
                throw (0,registry_origin/* contentError */.G)(origin, 'content-size', what);
            }
            const region = await file.region();
            if (!(0,unpacked/* isPacked */.lS)(region.read(0, 4), origin))
                return plainLayer(region, origin);
            await region.close();
            return (0,streamed_layer/* streamedLayer */.X)({ origin, open: () => (0,found_image/* storedContent */.F)(layer), diffId }, keeper);
        },
    };
}

// EXTERNAL MODULE: ./src/engine/unstarted.ts
var unstarted = __webpack_require__(95818);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/registry/platform.ts
var registry_platform = __webpack_require__(8688);
// EXTERNAL MODULE: ./src/image/acquire.ts
var acquire = __webpack_require__(97037);
// EXTERNAL MODULE: ./src/image/files/engine-archive.ts
var engine_archive = __webpack_require__(23308);
// EXTERNAL MODULE: ./src/image/files/engine-looks.ts + 1 modules
var engine_looks = __webpack_require__(40625);
// EXTERNAL MODULE: ./src/image/files/pieces.ts
var pieces = __webpack_require__(80826);
// EXTERNAL MODULE: ./src/image/files/resolve.ts
var resolve = __webpack_require__(49173);
;// CONCATENATED MODULE: ./src/image/files/engine-files.ts






/**
 * An image's files out of a container of it. What kind of file a path is costs an engine little, and the file
 * itself much more: so few files are fetched one by one, and where more are asked for, all of them at once.
 */
function engineFiles(view, reader, signal) {
    const looks = (0,engine_looks/* createLooks */.n)(view, reader, signal);
    let whole = null;
    const all = () => (whole ??= (0,engine_archive/* wholeContainer */.F)(view, reader, signal));
    // A path that is no text is none that an engine could be asked for.
    const isWhole = (path) => view.files.archive === null ||
        whole !== null ||
        looks.count() >= limits/* imageFileLimits */.sF.engineLooks ||
        !path.isWellFormed();
    const unlessRefused = async (path, ask) => {
        if (isWhole(path))
            return await ask(all());
        try {
            return await ask(null);
        }
        catch (error) {
            if (!isRefusal(error))
                throw error;
            return await ask(all());
        }
    };
    const read = async (node, part) => isWhole(node.path) ? await all().read(node, part) : await looks.read(node, part);
    return {
        lookUp: (path) => unlessRefused(path, (files) => (files === null ? lookUpIn(looks, path) : files.lookUp(path))),
        resolve: (path) => unlessRefused(path, (files) => files === null ? resolveIn(looks, path) : files.resolve(path)),
        list: async (path) => {
            if (isWhole(path))
                return await all().list(path);
            const found = await (0,resolve/* resolvePath */.o1)(path, looks.status);
            if (found.kind !== 'found' || found.node.kind !== 'directory')
                return null;
            return await looks.list(found.node.path);
        },
        walk: (path) => all().walk(path),
        read,
        stream: (node) => (0,pieces/* inPieces */.x)(node, read),
        elf: async (node) => {
            if (node.kind !== 'file')
                return { kind: 'other' };
            if (isWhole(node.path))
                return await all().elf(node);
            const kept = await looks.kept(node);
            return kept?.elf ?? (await reader.read(node.size, (part) => read(node, part)));
        },
        close: async () => {
            await Promise.all([looks.close(), whole?.close()]);
        },
    };
}
/** Such as of links that lead in a circle, which no engine looks at. */
function isRefusal(error) {
    return error instanceof errors/* CanaryError */.Rc && error.problems[0].code === 'engine-refused';
}
async function lookUpIn(looks, path) {
    const found = await (0,resolve/* lookUpPath */.yc)(path, looks.status);
    return found === null ? null : await looks.node(found.path);
}
async function resolveIn(looks, path) {
    const found = await (0,resolve/* resolvePath */.o1)(path, looks.status);
    if (found.kind !== 'found')
        return found;
    const node = await looks.node(found.node.path);
    return node === null ? { kind: 'missing', path: found.node.path } : { kind: 'found', node };
}

;// CONCATENATED MODULE: ./src/image/read/on-engine.ts







/** Null where there is no engine, or it has no such image for the platform that is asked for. */
async function onEngine({ written }, engine, asked, signal) {
    if (engine === null)
        return null;
    const wanted = asked === null ? null : (0,registry_platform/* formatPlatform */.Bq)(asked);
    const image = await engine.images.find(written, signal, wanted);
    if (image === null)
        return null;
    const platform = (0,registry_platform/* parsePlatform */.FL)(image.platform, (0,registry_platform/* hostArchitecture */.m4)());
    const isOther = asked !== null &&
        (asked.os !== platform.os ||
            asked.architecture !== platform.architecture ||
            (asked.variant !== '' && asked.variant !== platform.variant));
    return isOther ? null : { engine, image, platform };
}
function imageMissing(written) {
    return (0,errors/* inputError */.Xu)({
        code: 'image-missing',
        message: `the image ${written} is on no engine that is asked, and no registry is to be asked for it`,
        hint: 'build or load it first, or name an archive or a layout of it',
    });
}
/**
 * Opens an image of an engine, by a container that is created where files are asked for, never started, and
 * removed when the image is closed.
 */
function openOnEngine({ written }, { engine, image, platform }, options, signal) {
    const { labels: ours, keeps = () => false } = options;
    const asked = (0,read_options/* askedPlatform */._)(options);
    const wanted = asked === null ? null : (0,registry_platform/* formatPlatform */.Bq)(asked);
    let created = null;
    const container = () => {
        signal.throwIfAborted();
        return (created ??= (0,unstarted/* createUnstarted */.R)(engine, {
            ...{ image: image.id, labels: ours, platform: wanted },
        }));
    };
    const origin = { name: `the image ${written}`, kind: 'infrastructure' };
    const view = { files: engine.containers.files, container, origin, keeps };
    const files = engineFiles(view, assemble/* elfReader */.R, signal);
    const { id, user, configuration, labels = new Map(), created: at = null } = image;
    let closed = null;
    return {
        ...{ reference: written, source: 'engine', id, platform, user, configuration, labels, files },
        digest: (0,acquire/* registryDigest */.Uc)(written, image),
        ...(image.sizeBytes === undefined ? {} : { sizeBytes: image.sizeBytes }),
        created: at,
        layers: [],
        close: async () => {
            closed ??= files.close().finally(() => remove(engine, created));
            await closed;
        },
    };
}
async function remove(engine, created) {
    const id = await created?.catch(() => undefined);
    // Not the run's signal: what was made is removed after an abort as well.
    if (id !== undefined)
        await engine.containers.remove(id, new AbortController().signal);
}

// EXTERNAL MODULE: ./src/registry/json.ts
var json = __webpack_require__(90349);
// EXTERNAL MODULE: ./src/registry/pull.ts
var pull = __webpack_require__(75504);
// EXTERNAL MODULE: ./src/registry/select.ts
var registry_select = __webpack_require__(18803);
// EXTERNAL MODULE: ./src/image/docker-archive.ts
var docker_archive = __webpack_require__(32642);
// EXTERNAL MODULE: ./src/image/oci-layout.ts
var oci_layout = __webpack_require__(50803);
;// CONCATENATED MODULE: ./src/image/read/platforms.ts












/**
 * The platforms that an image is for, each once, in the order in which it lists them; attestations and the like
 * are none. Each can be opened by itself.
 *
 * @throws CanaryError (input) where the image is not there or damaged
 */
async function listPlatforms(written, options, signal) {
    const source = (0,image_source.parseImageSource)(written);
    if (source.type !== 'reference') {
        const where = { cwd: options.directory, signal };
        return await (0,local_image/* inTree */._Z)(source, where, async (tree) => {
            const platforms = await inLocal(tree, source, signal);
            await tree.close();
            return distinct(platforms);
        });
    }
    const found = await onEngine(source, options.engine, null, signal);
    if (found !== null)
        return [found.platform];
    if (options.client === null)
        throw imageMissing(written);
    const origin = { name: `the image ${written}`, kind: 'input' };
    const content = (0,pull/* repositoryContent */.AI)(options.client, source.reference);
    return distinct(await inContent(content, origin, signal));
}
function distinct(platforms) {
    const key = (platform) => `${(0,registry_platform/* formatPlatform */.Bq)(platform)}:${platform.osVersion}`;
    return [...new Map(platforms.toReversed().map((one) => [key(one), one])).values()].reverse();
}
async function inLocal(tree, source, signal) {
    const origin = (0,local_image/* originOf */.yv)(source);
    const layout = async () => await inContent(await (0,oci_layout/* openLayout */.B)(tree, source, origin), origin, signal);
    if (source.type !== 'docker-archive' || !(await (0,local_image/* isDockerArchive */.p0)(tree)))
        return await layout();
    const named = await (0,docker_archive/* platformsInDockerArchive */.YQ)(tree, source.tag, origin);
    if ((await tree.find('index.json')) === null)
        return named;
    // Its index.json lists every platform, its manifest.json perhaps only that of who saved it.
    try {
        return [...(await layout()), ...named];
    }
    catch (error) {
        // For `docker load` an archive without a layout that can be read is as good.
        if (error instanceof errors/* CanaryError */.Rc)
            return named;
        throw error;
    }
}
async function inContent(content, origin, signal) {
    const { manifest } = await content.root(signal);
    if (manifest.type === 'image')
        return [await platformInside(manifest, content, origin, signal)];
    const images = manifest.manifests.filter(registry_select/* isImage */.wu);
    if (images.length > limits/* archiveLimits */.Lp.layoutManifests) {
        const what = `lists more than ${limits/* archiveLimits */.Lp.layoutManifests} manifests, which is the limit`;
        throw (0,registry_origin/* contentError */.G)(origin, 'index-too-many', what);
    }
    if (images.length === 0)
        throw (0,registry_origin/* contentError */.G)(origin, 'platform-missing', 'holds no image');
    const platforms = [];
    for (const image of images) {
        platforms.push(image.platform ?? (await platformOfEntry(image, content, origin, signal)));
    }
    return platforms;
}
async function platformOfEntry({ digest }, content, origin, signal) {
    const { manifest } = await content.manifest(digest, signal);
    return await platformInside(manifest, content, origin, signal);
}
async function platformInside(manifest, content, origin, signal) {
    const config = manifest.type === 'image' ? manifest.config : null;
    const named = { ...origin, name: `the configuration of ${origin.name}` };
    const platform = config === null
        ? null
        : (0,registry_platform/* readPlatform */.Kd)((0,json/* parseJsonObject */.dw)(await content.blob(config, limits/* registryLimits */.a1.configBytes, signal), named));
    if (platform !== null)
        return platform;
    throw (0,registry_origin/* contentError */.G)(named, 'config-malformed', 'does not say which platform it is for');
}

;// CONCATENATED MODULE: ./src/image/read/open.ts






/**
 * Opens an image to be read without being run: an archive, a layout, an image of an engine, or else of its
 * registry. Of its files nothing is read before something is asked for.
 *
 * @param written a reference, `docker-archive:`, `oci-archive:` or `oci-layout:`
 * @throws CanaryError (input) where it is not there, damaged, or not for the platform
 */
async function openReadableImage(written, options, signal) {
    const source = (0,image_source.parseImageSource)(written);
    const { engine, client } = options;
    const preferred = async () => (engine === null ? (0,local_image/* ownPlatform */.g$)() : await (0,read_options/* platformOf */.t)(engine, signal));
    if (source.type !== 'reference') {
        return await openLocal(source, await preferred(), options, signal);
    }
    const found = await onEngine(source, engine, (0,read_options/* askedPlatform */._)(options), signal);
    if (found !== null)
        return openOnEngine(source, found, options, signal);
    if (client === null)
        throw imageMissing(written);
    const { openInRegistry } = await __webpack_require__.e(/* import() */ 8627).then(__webpack_require__.bind(__webpack_require__, 98627));
    return await openInRegistry(source, client, await preferred(), options, signal);
}


/***/ }),

/***/ 98920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ askedPlatform),
/* harmony export */   t: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8688);

/** Null where none is asked for. @throws CanaryError (input) for what is no platform */
function askedPlatform({ platform }) {
    return platform === null ? null : (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(platform, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .hostArchitecture */ .m4)());
}
/** What an engine runs by itself. */
async function platformOf(engine, signal) {
    const { operatingSystem, architecture } = await engine.identity.describe(signal);
    return (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(`${operatingSystem}/${architecture}`, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .hostArchitecture */ .m4)());
}


/***/ }),

/***/ 36050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ isInternalAddress),
/* harmony export */   Qi: () => (/* binding */ kindOfAddress),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   gh: () => (/* binding */ isMetadataAddress),
/* harmony export */   o4: () => (/* binding */ withoutBrackets),
/* harmony export */   rN: () => (/* binding */ guardedLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__);


const metadata = blockList([
    ['169.254.0.0', 16],
    // Azure's host agent, Alibaba's metadata service, Oracle's iSCSI and metadata addresses.
    ['168.63.129.16', 32],
    ['100.100.100.200', 32],
    ['192.0.0.192', 32],
], [
    ['fe80::', 10],
    // The metadata services of EC2 and of Google over IPv6.
    ['fd00:ec2::', 32],
    ['fd20:ce::254', 128],
]);
const loopback = blockList([['127.0.0.0', 8]], [['::1', 128]]);
const privateNetworks = blockList([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
], [
    ['::', 128],
    ['fc00::', 7],
    // Site-local, which some networks still use (RFC 3879).
    ['fec0::', 10],
    // NAT64 of a network's own (RFC 8215): what it leads to is nobody's to know.
    ['64:ff9b:1::', 48],
]);
const reserved = blockList([
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
], [
    ['100::', 64],
    // Teredo hides the address of a client behind a mask.
    ['2001::', 32],
    ['2001:db8::', 32],
    ['3fff::', 20],
    ['ff00::', 8],
]);
/** Of an address as a URL or a resolver writes it; null for a name. */
function kindOfAddress(hostname) {
    // A zone says which interface an address is of, not where it leads.
    const address = withoutBrackets(hostname).replace(/%.*$/, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
    if (family === 0)
        return null;
    const isIn = (list) => list.check(address, family === 6 ? 'ipv6' : 'ipv4');
    if (isIn(metadata))
        return 'metadata';
    if (isIn(loopback))
        return 'loopback';
    if (isIn(privateNetworks))
        return 'private';
    return isIn(reserved) ? 'reserved' : 'public';
}
/** An address where clouds answer with credentials, and where no registry or manifest ever is. */
function isMetadataAddress(hostname) {
    return kindOfAddress(hostname) === 'metadata';
}
/** This machine, written so that no resolver is asked, but for `localhost`. */
function isLoopbackHost(hostname) {
    return hostname === 'localhost' || kindOfAddress(hostname) === 'loopback';
}
/** A loopback, private or link-local address, written as an address; or `localhost`. */
function isInternalAddress(hostname) {
    // A name may end with the dot of the root.
    const name = withoutBrackets(hostname).replace(/\.$/, '');
    if (name === 'localhost' || name.endsWith('.localhost'))
        return true;
    const kind = kindOfAddress(name);
    return kind === 'metadata' || kind === 'loopback' || kind === 'private';
}
/** A URL's host name without the brackets around an IPv6 address. */
function withoutBrackets(hostname) {
    return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}
/**
 * Resolves names as usual, and fails when one leads to an address of {@link isMetadataAddress}: for
 * hosts that a server named, not the user.
 */
const guardedLookup = (hostname, options, callback) => {
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, options, (error, address, family) => {
        const isRefused = error === null && addressesOf(address).some(isMetadataAddress);
        const refusal = new Error(`${hostname} resolves to a metadata or link-local address`);
        callback(isRefused ? Object.assign(refusal, { code: 'EMETADATA' }) : error, address, family);
    });
};
function addressesOf(address) {
    return typeof address === 'string' ? [address] : address.map((one) => one.address);
}
/** Every IPv4 network stands in it in each of the forms that carry IPv4 inside IPv6 as well. */
function blockList(ipv4, ipv6) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const [network, prefix] of ipv6)
        list.addSubnet(network, prefix, 'ipv6');
    for (const [network, prefix] of ipv4) {
        list.addSubnet(network, prefix, 'ipv4');
        for (const [carrier, bits] of carriersOf(network)) {
            list.addSubnet(carrier, bits + prefix, 'ipv6');
        }
    }
    return list;
}
/**
 * IPv4-mapped and IPv4-compatible (RFC 4291, section 2.5.5), IPv4-translated (RFC 2765), NAT64
 * (RFC 6052) and 6to4 (RFC 3056).
 */
function carriersOf(network) {
    const [a = 0, b = 0, c = 0, d = 0] = network.split('.').map(Number);
    const words = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
    return [
        [`::ffff:${words}`, 96],
        [`::${words}`, 96],
        [`::ffff:0:${words}`, 96],
        [`64:ff9b::${words}`, 96],
        [`2002:${words}::`, 16],
    ];
}


/***/ })

};
;