"use strict";
exports.id = 7016;
exports.ids = [7016];
exports.modules = {

/***/ 32642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UG: () => (/* binding */ packDockerArchive),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   z9: () => (/* binding */ readDockerArchive)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25256);
/* harmony import */ var _registry_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35035);
/* harmony import */ var _registry_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90349);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75685);
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8688);
/* harmony import */ var _registry_select_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18803);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10744);
/* harmony import */ var _image_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44201);
/* harmony import */ var _tar_writer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53416);
/* harmony import */ var _zstd_layer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10418);











/**
 * Writes the archive that every engine loads (the form of `docker save`), with this image alone.
 *
 * @param tags names that the engine shall give it; with none, nothing that is there is renamed
 */
function packDockerArchive(image, tags) {
    const keys = [...new Set(image.layers.map((layer) => layer.key))];
    const nameOf = (layer) => `layer-${keys.indexOf(layer.key)}/layer.tar`;
    const configName = `${(0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(image.config).slice('sha256:'.length)}.json`;
    const layers = keys.flatMap((key) => image.layers.find((layer) => layer.key === key) ?? []);
    const index = [
        { Config: configName, RepoTags: tags, Layers: image.layers.map((layer) => nameOf(layer)) },
    ];
    const files = [
        (0,_tar_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .bytesFile */ .oe)('manifest.json', Buffer.from(JSON.stringify(index))),
        (0,_tar_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .bytesFile */ .oe)(configName, image.config),
        ...layers.map((layer) => ({ name: nameOf(layer), size: layer.size, content: layer.content })),
    ];
    return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from((0,_tar_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .writeTar */ .FJ)(files), { objectMode: false });
}
/**
 * Finds an image in the archive that `docker save` wrote.
 *
 * @throws CanaryError (input) when it is no such archive, or the image is not in it
 */
async function readDockerArchive(tree, wanted, origin, signal) {
    const bytes = await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .readFileOf */ .m)(tree, 'manifest.json', _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveLimits */ .Lp.indexBytes, {
        ...origin,
        name: `the manifest.json of ${origin.name}`,
    });
    const named = chooseNamed(readIndex(bytes, origin), wanted.tag, origin);
    const { entry, config } = await choosePlatformOf(named, wanted.platform, tree, origin);
    const layers = [];
    for (const name of entry.layers)
        layers.push(await readLayer(tree, name, origin, signal));
    return { config, layers };
}
async function readLayer(tree, name, origin, signal) {
    const file = await tree.find(name);
    if (file === null)
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)(origin, 'content-missing', `lacks its layer ${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(name, 100)}`);
    // A file stream without an encoding gives bytes.
    const content = () => file.open();
    const layer = { key: name, size: file.size, content };
    const named = { ...origin, name: `the layer ${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(name, 100)} of ${origin.name}` };
    return (await (0,_zstd_layer_js__WEBPACK_IMPORTED_MODULE_10__/* .isZstd */ .o)(content())) ? await (0,_zstd_layer_js__WEBPACK_IMPORTED_MODULE_10__/* .unpackedLayer */ .$)(layer, named, signal) : layer;
}
function readIndex(bytes, origin) {
    const list = (0,_registry_json_js__WEBPACK_IMPORTED_MODULE_3__/* .tryParseJson */ .Bl)(bytes);
    if (!Array.isArray(list))
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)(origin, 'archive-broken', 'has a manifest.json that is no list');
    return list.map((item) => {
        const entry = (0,_registry_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(item);
        const config = entry === null ? null : (0,_registry_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringMember */ .sk)(entry, 'Config');
        // Go writes an empty list as null.
        const layers = entry === null ? null : strings((0,_registry_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(entry, 'Layers') ?? noLayers(entry));
        if (entry === null ||
            config === null ||
            layers === null ||
            layers.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveLimits */ .Lp.layers) {
            throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)(origin, 'archive-broken', 'has a manifest.json without Config and Layers');
        }
        return { config, layers, tags: strings((0,_registry_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(entry, 'RepoTags')) ?? [] };
    });
}
function noLayers(entry) {
    return (0,_registry_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(entry, 'Layers') === null ? [] : undefined;
}
function strings(value) {
    if (!Array.isArray(value))
        return null;
    return value.every((item) => typeof item === 'string') ? value : null;
}
/** One image, or those that one name has for several platforms. */
function chooseNamed(entries, tag, origin) {
    const matching = entries.filter((entry) => tag === null || entry.tags.some((one) => (0,_image_names_js__WEBPACK_IMPORTED_MODULE_8__/* .isNamed */ .e)(one, tag)));
    const distinct = new Map(matching.toReversed().map((entry) => [entry.config, entry]));
    const [first, ...others] = [...distinct.values()].reverse();
    const isOne = first !== undefined && others.every((entry) => String(entry.tags) === String(first.tags));
    if (isOne)
        return [first, ...others];
    const names = entries.flatMap((entry) => entry.tags);
    throw (0,_image_names_js__WEBPACK_IMPORTED_MODULE_8__/* .noSuchImage */ .O)(origin, { tag, names, count: entries.length });
}
async function choosePlatformOf(entries, wanted, tree, origin) {
    const configured = [];
    for (const entry of entries.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveLimits */ .Lp.layoutManifests)) {
        const config = await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .readFileOf */ .m)(tree, entry.config, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.configBytes, origin);
        configured.push({ entry, config });
    }
    const [first, ...others] = configured;
    // Whether the only one suits is asked when its configuration is read.
    if (first !== undefined && others.length === 0)
        return first;
    const platforms = configured.map(({ config }) => readConfig(config, origin).platform);
    const index = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .choosePlatform */ .xV)(wanted, platforms);
    const [chosen, platform] = [configured[index], platforms[index]];
    if (chosen === undefined || platform === undefined) {
        throw (0,_registry_select_js__WEBPACK_IMPORTED_MODULE_6__/* .noSuchPlatform */ .y7)(origin, wanted, platforms);
    }
    const twins = platforms.filter((one) => (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPlatform */ .Bq)(one) === (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPlatform */ .Bq)(platform));
    if (twins.length > 1)
        throw (0,_image_names_js__WEBPACK_IMPORTED_MODULE_8__/* .noSuchImage */ .O)(origin, { tag: null, names: [], count: twins.length });
    return chosen;
}
/** What an image's configuration says about it. Its digest is the image's id. */
function readConfig(config, origin) {
    const named = { ...origin, name: `the configuration of ${origin.name}` };
    const platform = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlatform */ .Kd)((0,_registry_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonObject */ .dw)(config, named));
    if (platform === null) {
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)(named, 'config-malformed', 'does not say which platform it is for');
    }
    return { id: (0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(config), platform };
}


/***/ }),

/***/ 10744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openDirectory),
/* harmony export */   m: () => (/* binding */ readFileOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75685);





/** The files below a directory. `find` is for names that we make, never for names from outside. */
function openDirectory(path, name) {
    return {
        name,
        find: async (fileName) => {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, fileName);
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch((error) => {
                if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissingFile */ .F6)(error))
                    return null;
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({ code: 'file-unreadable', message: `${name}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}` }, { cause: error });
            });
            if (found === null)
                return null;
            // A pipe would wait for a writer for ever.
            if (!found.isFile()) {
                const message = `${name}: ${fileName} is not a regular file`;
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({ code: 'file-not-regular', message });
            }
            return { size: found.size, open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file) };
        },
        close: () => Promise.resolve(),
    };
}
/**
 * Reads a small file whole.
 *
 * @throws CanaryError when it is not there or larger than `maxBytes`
 */
async function readFileOf(tree, fileName, maxBytes, origin) {
    const file = await tree.find(fileName);
    if (file === null)
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)(origin, 'content-missing', `is not there: ${tree.name} has no ${fileName}`);
    if (file.size > maxBytes) {
        const what = `has ${file.size} bytes; at most ${maxBytes} are read`;
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)(origin, 'content-too-large', what);
    }
    const parts = [];
    // A file stream without an encoding gives bytes.
    for await (const part of file.open())
        parts.push(part);
    return Buffer.concat(parts);
}


/***/ }),

/***/ 44201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ noSuchImage),
/* harmony export */   e: () => (/* binding */ isNamed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75685);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79310);



/** Whether an image that an archive calls `name` is the one that a person asked for. */
function isNamed(name, asked) {
    if (name === asked)
        return true;
    const whole = wholeName(asked);
    return whole !== null && wholeName(name) === whole;
}
/** Null for what is no reference: it is equal to nothing but itself. */
function wholeName(text) {
    try {
        return (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)((0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text));
    }
    catch {
        return null;
    }
}
/** An archive holds none, or several, of what was asked for. */
function noSuchImage(origin, found) {
    const { tag, count } = found;
    const names = (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(found.names.join(', '));
    const what = tag === null ? `holds ${count} images` : `does not hold ${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(tag, 100)}`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'archive-image',
        message: `${origin.name} ${what}`,
        hint: names === '' ? 'its images have no names' : `name one of them behind the path: ${names}`,
    });
}


/***/ }),

/***/ 97016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLocalImage: () => (/* binding */ openLocalImage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/registry/platform.ts
var registry_platform = __webpack_require__(8688);
// EXTERNAL MODULE: ./src/registry/select.ts
var registry_select = __webpack_require__(18803);
// EXTERNAL MODULE: ./src/regular-file.ts
var regular_file = __webpack_require__(60702);
// EXTERNAL MODULE: ./src/image/docker-archive.ts
var docker_archive = __webpack_require__(32642);
// EXTERNAL MODULE: ./src/image/file-tree.ts
var file_tree = __webpack_require__(10744);
// EXTERNAL MODULE: ./src/limits.ts + 10 modules
var limits = __webpack_require__(25256);
// EXTERNAL MODULE: ./src/registry/content.ts + 1 modules
var registry_content = __webpack_require__(69295);
// EXTERNAL MODULE: ./src/registry/origin.ts
var registry_origin = __webpack_require__(75685);
// EXTERNAL MODULE: ./src/registry/digest.ts
var registry_digest = __webpack_require__(35035);
// EXTERNAL MODULE: ./src/registry/json.ts
var json = __webpack_require__(90349);
// EXTERNAL MODULE: ./src/registry/manifest.ts
var registry_manifest = __webpack_require__(10506);
// EXTERNAL MODULE: ./src/image/image-names.ts
var image_names = __webpack_require__(44201);
;// CONCATENATED MODULE: ./src/image/oci-root.ts











/** The tag of an entry, and the name that containerd and BuildKit write. */
const refName = 'org.opencontainers.image.ref.name';
const containerdName = 'io.containerd.image.name';
/** Where a layout keeps content. A digest has been checked, so this is a name and no path upwards. */
function blobPath(digest) {
    return `blobs/${(0,registry_digest/* algorithmOf */.Hy)(digest)}/${(0,registry_digest/* encodedOf */.EX)(digest)}`;
}
/**
 * What a layout holds under a name: an image; an index with its images of several platforms, however
 * deep they are nested; or the entries of index.json themselves, where they are one image for several
 * platforms, as some tools write them. Images whose content was left out do not count.
 *
 * @param tag which of several; null for the only one
 * @throws CanaryError (input) when it is not there, or is not one image
 */
async function findRoot(index, tag, reader) {
    const images = index.manifest.manifests.filter(mayBeImage);
    const matching = unique(images.filter((entry) => tag === null || isEntryNamed(entry, tag)));
    const [first] = matching;
    const missing = () => {
        const names = [...new Set(images.flatMap(namesOf))];
        return (0,image_names/* noSuchImage */.O)(reader.origin, { tag, names, count: images.length });
    };
    if (first === undefined)
        throw missing();
    if (matching.length > 1 && !haveOneName(matching))
        throw missing();
    const root = matching.length === 1 ? await reader.read(first) : index;
    if (root.manifest.type === 'image')
        return root;
    const listed = matching.length === 1 ? root.manifest.manifests : matching;
    const manifests = await describeAll(await flatten(listed, reader), reader);
    // A registry's index may list a platform twice, and its first is taken: an index.json may not.
    if (root === index)
        refuseTwins(manifests, reader.origin);
    return { ...root, manifest: { ...root.manifest, manifests } };
}
/** Entries that refer to others, or list those that do, are no images that a person means. */
function mayBeImage(entry) {
    const isReferrer = entry.artifactType !== null || /^sha(?:256|512)-/.test(entry.annotations.get(refName) ?? '');
    return !isReferrer && ((0,registry_select/* isImage */.wu)(entry) || (0,registry_manifest/* isIndexType */.$U)(entry.mediaType));
}
function namesOf(entry) {
    const names = [entry.annotations.get(refName), entry.annotations.get(containerdName)];
    return names.filter((name) => name !== undefined);
}
function isEntryNamed(entry, tag) {
    return namesOf(entry).some((name) => (0,image_names/* isNamed */.e)(name, tag));
}
function unique(entries) {
    return [...new Map(entries.toReversed().map((entry) => [entry.digest, entry])).values()].reverse();
}
function haveOneName(entries) {
    return new Set(entries.map((entry) => JSON.stringify(namesOf(entry)))).size === 1;
}
/** The images of an index and of the indexes in it; attestations and the like left out. */
async function flatten(entries, reader) {
    const images = [];
    const seen = new Set();
    const visit = async (list) => {
        for (const entry of list) {
            if (seen.has(entry.digest) || !mayBeImage(entry))
                continue;
            seen.add(entry.digest);
            refuseMany(seen.size, reader.origin);
            if (!(0,registry_manifest/* isIndexType */.$U)(entry.mediaType))
                images.push(entry);
            else if (await isThere(entry, reader)) {
                const { manifest } = await reader.read(entry);
                if (manifest.type === 'index')
                    await visit(manifest.manifests);
            }
        }
    };
    await visit(entries);
    return await present(images, reader);
}
function refuseMany(count, origin) {
    if (count <= limits/* archiveLimits */.Lp.layoutManifests)
        return;
    const what = `lists more than ${limits/* archiveLimits */.Lp.layoutManifests} manifests, which is the limit`;
    throw (0,registry_origin/* contentError */.G)(origin, 'index-too-many', what);
}
/** An index often lists more platforms than were saved with it. */
async function present(images, reader) {
    const there = [];
    for (const image of images)
        if (await isThere(image, reader))
            there.push(image);
    return there.length === 0 ? images : there;
}
async function isThere({ digest }, { tree }) {
    return (await tree.find(blobPath(digest))) !== null;
}
/** Says of every image which platform it is for, where there is more than one to choose from. */
async function describeAll(images, reader) {
    if (images.length < 2)
        return images;
    const described = [];
    for (const image of images) {
        const platform = image.platform ?? (await platformInside(image, reader));
        if (platform !== null)
            described.push({ ...image, platform });
    }
    return described;
}
/** Null for what is no image: an artifact that its descriptor does not call one. */
async function platformInside(image, { tree, origin, read }) {
    const { manifest } = await read(image);
    if (manifest.type !== 'image' || manifest.subject !== null)
        return null;
    if (!/\.(?:image\.config|container\.image)\.v1\+json$/.test(manifest.config.mediaType))
        return null;
    const named = { ...origin, name: `the configuration ${manifest.config.digest} of ${origin.name}` };
    const path = blobPath(manifest.config.digest);
    const bytes = await (0,file_tree/* readFileOf */.m)(tree, path, limits/* registryLimits */.a1.configBytes, named);
    (0,registry_content/* checkContent */.aG)(bytes, manifest.config, named);
    return (0,registry_platform/* readPlatform */.Kd)((0,json/* parseJsonObject */.dw)(bytes, named));
}
function refuseTwins(images, origin) {
    const byPlatform = Map.groupBy(images, ({ platform }) => platform === null ? '' : `${(0,registry_platform/* formatPlatform */.Bq)(platform)}:${platform.osVersion}`);
    for (const [, twins] of byPlatform) {
        const platform = twins[0]?.platform ?? null;
        if (twins.length < 2 || platform === null)
            continue;
        const digests = (0,registry_origin/* oneLine */.T)(twins.map(({ digest }) => digest).join(', '), 400);
        throw (0,errors/* inputError */.Xu)({
            code: 'archive-image',
            message: `${origin.name} holds ${twins.length} images for ${(0,registry_platform/* formatPlatform */.Bq)(platform)}: ${digests}`,
            hint: 'its index.json gives them no names to tell them apart: save the one that is meant alone',
        });
    }
}

// EXTERNAL MODULE: ./src/image/zstd-layer.ts
var zstd_layer = __webpack_require__(10418);
;// CONCATENATED MODULE: ./src/image/oci-image.ts







const plainLayers = new Set([
    'application/vnd.oci.image.layer.v1.tar',
    'application/vnd.oci.image.layer.v1.tar+gzip',
    'application/vnd.docker.image.rootfs.diff.tar',
    'application/vnd.docker.image.rootfs.diff.tar.gzip',
]);
const zstdLayers = new Set([
    'application/vnd.oci.image.layer.v1.tar+zstd',
    'application/vnd.docker.image.rootfs.diff.tar.zstd',
]);
/**
 * The image manifest for a platform: the root itself, or what its index has for the platform.
 *
 * @param platform the one that is asked for
 * @param isAsked false when it is only the engine's own, and an index with one image may differ
 */
async function resolveImage(content, platform, isAsked, origin, signal) {
    const root = await content.root(signal);
    if (root.manifest.type === 'image')
        return { ...root, manifest: root.manifest };
    const only = isAsked ? null : (0,registry_select/* chooseImage */.Ny)(root.manifest, null, origin);
    const chosen = only ?? (0,registry_select/* chooseImage */.Ny)(root.manifest, platform, origin);
    const image = chosen === null ? null : await content.manifest(chosen.digest, signal);
    if (image?.manifest.type === 'image')
        return { ...image, manifest: image.manifest };
    throw (0,registry_origin/* contentError */.G)(origin, 'platform-missing', `has no image for ${(0,registry_platform/* formatPlatform */.Bq)(platform)}`);
}
/** Makes an image of a layout ready to be packed for an engine; layers stay where they are. */
async function readOciImage(tree, content, manifest, origin, signal) {
    if (manifest.layers.length > limits/* archiveLimits */.Lp.layers) {
        throw (0,registry_origin/* contentError */.G)(origin, 'layers', `has more than ${limits/* archiveLimits */.Lp.layers} layers`);
    }
    const config = await content.blob(manifest.config, limits/* registryLimits */.a1.configBytes, signal);
    const layers = [];
    for (const layer of manifest.layers)
        layers.push(await readLayer(tree, layer, origin, signal));
    return { config, layers };
}
async function readLayer(tree, layer, origin, signal) {
    const named = { ...origin, name: `the layer ${layer.digest} of ${origin.name}` };
    const file = await tree.find(blobPath(layer.digest));
    if (file === null)
        throw (0,registry_origin/* contentError */.G)(named, 'content-missing', 'is not there');
    // A file stream without an encoding gives bytes.
    const content = () => (0,registry_content/* verified */.zr)(file.open(), layer, named);
    if (plainLayers.has(layer.mediaType))
        return { key: layer.digest, size: layer.size, content };
    if (!zstdLayers.has(layer.mediaType)) {
        const what = `is of the type ${(0,registry_origin/* oneLine */.T)(layer.mediaType, 100)}, which no engine loads`;
        throw (0,registry_origin/* contentError */.G)(named, 'layer-type', what);
    }
    return await (0,zstd_layer/* unpackedLayer */.$)({ key: layer.digest, content }, named, signal);
}

// EXTERNAL MODULE: ./src/registry/referrers.ts
var referrers = __webpack_require__(9191);
;// CONCATENATED MODULE: ./src/image/oci-layout.ts









/**
 * An OCI layout (image specification, image-layout.md) as a source of content.
 *
 * @param source what the user named, with the tag of one of several images
 * @throws CanaryError (input) when it is no layout
 */
async function openLayout(tree, source, origin) {
    const index = await readLayout(tree, origin);
    const manifest = (digest) => readLayoutManifest(tree, digest, null, origin);
    const read = (entry) => readLayoutManifest(tree, entry.digest, entry.mediaType, origin);
    return {
        name: source.written,
        root: () => findRoot(index, source.tag, { tree, origin, read }),
        manifest,
        blob: (descriptor, maxBytes) => readBlob(tree, descriptor, maxBytes, origin),
        referrers: (subject, artifactType) => findReferrers(tree, index.manifest, subject, artifactType, origin),
    };
}
async function readLayout(tree, origin) {
    const marker = { ...origin, name: `the file oci-layout of ${origin.name}` };
    await refuseDockerArchive(tree, origin);
    const bytes = await (0,file_tree/* readFileOf */.m)(tree, 'oci-layout', limits/* archiveLimits */.Lp.indexBytes, marker);
    const version = (0,json/* stringMember */.sk)((0,json/* parseJsonObject */.dw)(bytes, marker), 'imageLayoutVersion');
    if (version?.startsWith('1.') !== true) {
        throw (0,registry_origin/* contentError */.G)(origin, 'layout', `is no OCI layout of version 1: ${(0,registry_origin/* oneLine */.T)(version ?? 'none', 40)}`);
    }
    const named = { ...origin, name: `the index.json of ${origin.name}` };
    const index = await (0,file_tree/* readFileOf */.m)(tree, 'index.json', limits/* archiveLimits */.Lp.indexBytes, named);
    const fetched = (0,registry_manifest/* readManifest */.WI)(index, registry_manifest/* mediaTypes */.Ib.ociIndex, null, named);
    const { manifest } = fetched;
    if (manifest.type !== 'index')
        throw (0,registry_origin/* contentError */.G)(named, 'layout', 'is not an index');
    return { ...fetched, manifest };
}
/** An archive of `docker save` before Docker 25 is no layout, and has a name of its own here. */
async function refuseDockerArchive(tree, origin) {
    if ((await tree.find('oci-layout')) !== null)
        return;
    if ((await tree.find('manifest.json')) === null)
        return;
    const hint = 'what docker save writes is named docker-archive:<tar>';
    throw (0,registry_origin/* contentError */.G)(origin, 'layout', 'is no OCI layout', hint);
}
async function readLayoutManifest(tree, digest, mediaType, origin) {
    const named = { ...origin, name: `the manifest ${digest} of ${origin.name}` };
    const bytes = await (0,file_tree/* readFileOf */.m)(tree, blobPath(digest), limits/* registryLimits */.a1.manifestBytes, named);
    return (0,registry_manifest/* readManifest */.WI)(bytes, mediaType, digest, named);
}
async function readBlob(tree, descriptor, maxBytes, origin) {
    const named = { ...origin, name: `the content ${descriptor.digest} of ${origin.name}` };
    const bytes = await (0,file_tree/* readFileOf */.m)(tree, blobPath(descriptor.digest), maxBytes, named);
    (0,registry_content/* checkContent */.aG)(bytes, descriptor, named);
    return bytes;
}
/**
 * A layout has no list of referrers: they are the entries of its index, or of an index under the
 * referrers tag, whose manifests name the subject.
 */
async function findReferrers(tree, index, subject, artifactType, origin) {
    const found = new Map();
    for (const entry of await candidates(tree, index, subject, origin)) {
        if (!(0,registry_manifest/* isManifestType */.Q3)(entry.mediaType) || found.has(entry.digest))
            continue;
        const fetched = await readLayoutManifest(tree, entry.digest, entry.mediaType, origin);
        const { manifest, bytes } = fetched;
        if (manifest.type !== 'image' || manifest.subject?.digest !== subject)
            continue;
        // A registry would take both from the manifest; so its word counts here too.
        if (manifest.artifactType !== artifactType)
            continue;
        found.set(entry.digest, {
            ...(0,registry_manifest/* descriptorOf */.nb)(manifest.mediaType, (0,registry_digest/* digestOf */.ol)(bytes), bytes.length),
            artifactType,
            annotations: manifest.annotations,
        });
    }
    return [...found.values()];
}
async function candidates(tree, index, subject, origin) {
    const tag = (0,referrers/* referrersTag */.LN)(subject);
    const tagged = index.manifests.filter((entry) => entry.annotations.get(refName) === tag);
    const listed = [...index.manifests];
    for (const entry of tagged.filter((one) => (0,registry_manifest/* isIndexType */.$U)(one.mediaType))) {
        const { manifest } = await readLayoutManifest(tree, entry.digest, entry.mediaType, origin);
        if (manifest.type === 'index')
            listed.push(...manifest.manifests);
    }
    if (listed.length > limits/* archiveLimits */.Lp.layoutManifests) {
        const what = `lists more than ${limits/* archiveLimits */.Lp.layoutManifests} manifests, which is the limit`;
        throw (0,registry_origin/* contentError */.G)(origin, 'referrers-too-many', what);
    }
    return listed;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./src/image/tar-reader.ts





const blockBytes = 512;
const windowBytes = 65_536;
/**
 * Reads an uncompressed tar archive. Only the headers are read, once; content is read in place, so
 * that any file can be had at any time. The file is closed with the tree, or when this fails.
 *
 * @param origin names the archive in errors
 * @throws CanaryError when it is no tar archive, breaks off, or has too many files
 */
async function readTar(handle, origin) {
    try {
        // A stream of the handle itself would close it where its reader stops in the middle.
        const read = (start, end) => external_node_stream_.Readable.from((0,regular_file/* readBetween */.f8)(handle, start, end), { objectMode: false });
        const entries = await readEntries(handle, origin);
        return {
            name: origin.name,
            find: (name) => Promise.resolve(findFile(entries, name, read)),
            close: () => handle.close(),
        };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
function findFile(entries, name, read) {
    let current = normalize(name);
    for (let hops = 0; hops <= limits/* archiveLimits */.Lp.links; hops++) {
        const entry = entries.get(current);
        if (entry === undefined)
            return null;
        if (entry.type === 'link') {
            current = entry.target;
            continue;
        }
        const { size, offset } = entry;
        return {
            size,
            open: () => (size === 0 ? external_node_stream_.Readable.from([]) : read(offset, offset + size)),
        };
    }
    return null;
}
async function readEntries(handle, origin) {
    const entries = new Map();
    const { size: archiveSize } = await handle.stat();
    const readAt = windowed(handle);
    let position = 0;
    let extension = {};
    for (let count = 0;; count++) {
        const header = await readAt(position, blockBytes);
        // Two empty blocks end an archive; some writers leave them out.
        if (header.length === 0 || header.every((byte) => byte === 0))
            break;
        refuseHeader(header, count, origin);
        const type = String.fromCharCode(header[156] ?? 0);
        const size = extension.size ?? readNumber(header.subarray(124, 136));
        const offset = position + blockBytes;
        if (offset + size > archiveSize)
            throw (0,registry_origin/* contentError */.G)(origin, 'archive-broken', 'breaks off in the middle');
        position = offset + Math.ceil(size / blockBytes) * blockBytes;
        if ('xgLK'.includes(type)) {
            if (size > limits/* archiveLimits */.Lp.headerBytes) {
                throw (0,registry_origin/* contentError */.G)(origin, 'archive-broken', 'has an extended header that is too large');
            }
            const content = await readAt(offset, size);
            extension = { ...extension, ...readExtension(type, content) };
            continue;
        }
        addEntry(entries, header, type, { size, offset, extension });
        extension = {};
    }
    if (entries.size === 0)
        throw (0,registry_origin/* contentError */.G)(origin, 'archive-broken', 'is empty');
    return entries;
}
function refuseHeader(header, count, origin) {
    if (header.length < blockBytes || !hasChecksum(header)) {
        const what = count === 0 ? 'is not a tar archive' : 'is damaged';
        throw (0,registry_origin/* contentError */.G)(origin, 'archive-broken', what);
    }
    if (count >= limits/* archiveLimits */.Lp.entries) {
        const what = `has more than ${limits/* archiveLimits */.Lp.entries} files, which is the limit`;
        throw (0,registry_origin/* contentError */.G)(origin, 'archive-too-many-files', what);
    }
}
function addEntry(entries, header, type, found) {
    const { size, offset, extension } = found;
    const name = normalize(extension.name ?? headerName(header));
    if (type === '0' || type === '\0' || type === '7') {
        entries.set(name, { type: 'file', size, offset, target: '' });
    }
    else if (type === '1' || type === '2') {
        const target = extension.target ?? tar_reader_text(header.subarray(157, 257));
        // A symbolic link is read from its folder, a hard link from the archive's root.
        const from = type === '2' ? external_node_path_.posix.dirname(name) : '.';
        entries.set(name, {
            type: 'link',
            size: 0,
            offset,
            target: normalize(external_node_path_.posix.join(from, target)),
        });
    }
}
/** Reads a window at a time: the headers of small files stand close together. */
function windowed(handle) {
    let start = 0;
    let window = Buffer.alloc(0);
    return async (position, length) => {
        if (position < start || position + length > start + window.length) {
            const buffer = Buffer.alloc(Math.max(length, windowBytes));
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
            start = position;
            window = buffer.subarray(0, bytesRead);
        }
        return window.subarray(position - start, position - start + length);
    };
}
function headerName(header) {
    const isUstar = header.subarray(257, 262).toString('latin1') === 'ustar';
    // GNU's older form keeps other things where ustar has the prefix.
    const hasPrefix = isUstar && header[262] === 0;
    const prefix = hasPrefix ? tar_reader_text(header.subarray(345, 500)) : '';
    const name = tar_reader_text(header.subarray(0, 100));
    return prefix === '' ? name : `${prefix}/${name}`;
}
/** The name and size that an extended header gives: pax (`x`) or GNU (`L`, `K`). */
function readExtension(type, content) {
    if (type === 'L')
        return { name: tar_reader_text(content) };
    if (type === 'K')
        return { target: tar_reader_text(content) };
    if (type === 'g')
        return {};
    const found = {};
    for (const [key, value] of paxRecords(content)) {
        if (key === 'path')
            found.name = value;
        if (key === 'linkpath')
            found.target = value;
        if (key === 'size' && /^[0-9]{1,15}$/.test(value))
            found.size = Number(value);
    }
    return found;
}
/** Records of the form `<length> <key>=<value>\n` (POSIX pax, "Extended Header"). */
function* paxRecords(content) {
    let position = 0;
    while (position < content.length) {
        const space = content.indexOf(0x20, position);
        const length = Number(content.subarray(position, space).toString('latin1'));
        if (space === -1 || !Number.isSafeInteger(length) || length <= 0)
            return;
        const record = content.subarray(space + 1, position + length - 1).toString('utf8');
        const equals = record.indexOf('=');
        yield [record.slice(0, equals), record.slice(equals + 1)];
        position += length;
    }
}
/** Octal digits, or GNU's base 256 for what does not fit. */
function readNumber(field) {
    if (((field[0] ?? 0) & 0x80) !== 0)
        return field.readUIntBE(field.length - 6, 6);
    const digits = tar_reader_text(field).trim();
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : 0;
}
function hasChecksum(header) {
    const stored = readNumber(header.subarray(148, 156));
    // The field of the sum itself counts as eight spaces.
    let sum = 8 * 0x20;
    for (let index = 0; index < header.length; index++) {
        if (index < 148 || index >= 156)
            sum += header[index] ?? 0;
    }
    return sum === stored;
}
function tar_reader_text(field) {
    const end = field.indexOf(0);
    return field.subarray(0, end === -1 ? field.length : end).toString('utf8');
}
function normalize(name) {
    return external_node_path_.posix
        .normalize(name)
        .replace(/^(?:\.?\/)+/, '')
        .replace(/\/$/, '');
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/image/zstd-frames.ts
var zstd_frames = __webpack_require__(21261);
;// CONCATENATED MODULE: ./src/image/unpack.ts









/** By their first bytes, what archives are packed with that is not read, and what unpacks it. */
const others = [
    { magic: '425a68', name: 'bzip2', tool: 'bunzip2' },
    { magic: 'fd377a58', name: 'xz', tool: 'unxz' },
    { magic: '04224d18', name: 'lz4', tool: 'unlz4' },
    { magic: '504b0304', name: 'zip', tool: 'unzip' },
];
/**
 * How an archive is compressed.
 *
 * @throws CanaryError (input) when it is in a way that is not read
 */
async function compressionOf(handle, origin) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    const start = buffer.subarray(0, bytesRead);
    const magic = start.toString('hex');
    if (magic.startsWith('1f8b'))
        return 'gzip';
    if ((0,zstd_frames/* isZstdMagic */.l)(start))
        return 'zstd';
    const other = others.find((one) => magic.startsWith(one.magic));
    if (other === undefined)
        return 'none';
    const hint = `unpack it with ${other.tool} first: plain, gzip and zstd are read`;
    throw (0,registry_origin/* contentError */.G)(origin, 'archive-compression', `is compressed with ${other.name}`, hint);
}
/**
 * A compressed archive cannot be read in place: it is unpacked beside, within a bound.
 *
 * @throws CanaryError (input) when it is damaged or too large; (infrastructure) when there is no room
 */
async function unpack(from, to, compression, origin, signal) {
    let size = 0;
    const bound = new external_node_stream_.Transform({
        transform: (part, _encoding, done) => {
            size += part.length;
            if (size <= limits/* archiveLimits */.Lp.unpackedBytes)
                done(null, part);
            else
                done((0,registry_origin/* contentError */.G)(origin, 'content-too-large', 'unpacks to more than is read'));
        },
    });
    const packed = (0,regular_file/* readBetween */.f8)(from, 0, Number.POSITIVE_INFINITY);
    try {
        const write = async (parts) => {
            for await (const part of parts)
                await to.appendFile(part);
        };
        if (compression === 'gzip')
            await (0,external_node_stream_promises_.pipeline)(packed, (0,external_node_zlib_.createGunzip)(), bound, write, { signal });
        else
            await (0,external_node_stream_promises_.pipeline)((0,zstd_frames/* cutAtFrames */.g)(packed), (0,external_node_zlib_.createZstdDecompress)(), bound, write, { signal });
    }
    catch (error) {
        if (error instanceof errors/* CanaryError */.Rc || signal.aborted)
            throw error;
        if (isDiskTrouble(error))
            throw noRoom(origin, error);
        throw (0,registry_origin/* contentError */.G)(origin, 'archive-broken', `cannot be unpacked: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function isDiskTrouble(error) {
    return ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'].includes((0,errors/* systemErrorCode */.vq)(error));
}
function noRoom(origin, error) {
    return (0,errors/* infrastructureError */.kv)({
        code: 'no-room',
        message: `${origin.name} cannot be unpacked in ${(0,external_node_os_.tmpdir)()}: ${(0,errors/* messageOf */.bD)(error)}`,
        hint: 'make room there, or set TMPDIR to a directory that has some',
    }, { cause: error });
}

;// CONCATENATED MODULE: ./src/image/local-image.ts













/**
 * Opens an archive or a layout and finds the image in it.
 *
 * @throws CanaryError (input) when it is not there, damaged, or has no image for the platform
 */
async function openLocalImage(source, options) {
    try {
        const tree = await openTree(source, options);
        return await findImage(tree, source, options).catch(async (error) => {
            await tree.close();
            throw error;
        });
    }
    catch (error) {
        options.signal.throwIfAborted();
        if (error instanceof errors/* CanaryError */.Rc)
            throw error;
        const message = `${originOf(source).name} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`;
        throw (0,errors/* inputError */.Xu)({ code: 'file-unreadable', message }, { cause: error });
    }
}
async function findImage(tree, source, options) {
    const origin = originOf(source);
    const { signal } = options;
    const platform = options.platform ?? options.preferred ?? ownPlatform();
    const isDocker = source.type === 'docker-archive';
    if (isDocker && (await isDockerArchive(tree))) {
        try {
            const image = await (0,docker_archive/* readDockerArchive */.z9)(tree, { tag: source.tag, platform }, origin, signal);
            return describeImage(tree, image, { content: null, manifestDigest: null }, options, origin);
        }
        catch (error) {
            // Its index.json lists every platform, its manifest.json perhaps only that of who saved it.
            const mayHaveMore = isOtherPlatform(error) && (await tree.find('index.json')) !== null;
            if (!mayHaveMore)
                throw error;
        }
    }
    const content = await openLayout(tree, source, origin);
    const found = await resolveImage(content, platform, options.platform !== null, origin, signal);
    const image = await readOciImage(tree, content, found.manifest, origin, signal);
    // What `docker save` calls a manifest is made for the archive: no registry knows its digest.
    const manifestDigest = isDocker ? null : found.descriptor.digest;
    return describeImage(tree, image, { content, manifestDigest }, options, origin);
}
/** Docker since version 25 writes a layout too, and other tools for `docker load` only that. */
async function isDockerArchive(tree) {
    return (await tree.find('manifest.json')) !== null || (await tree.find('index.json')) === null;
}
function isOtherPlatform(error) {
    return error instanceof errors/* CanaryError */.Rc && error.problems[0].code === 'platform-missing';
}
function ownPlatform() {
    return { os: 'linux', architecture: (0,registry_platform/* hostArchitecture */.m4)(), variant: '', osVersion: '' };
}
function describeImage(tree, image, known, options, origin) {
    const { id, platform } = (0,docker_archive/* readConfig */.Xg)(image.config, origin);
    if (options.platform !== null && !(0,registry_platform/* suitsPlatform */.eP)(options.platform, platform)) {
        throw (0,registry_select/* noSuchPlatform */.y7)(origin, options.platform, [platform]);
    }
    return {
        ...known,
        id,
        platform,
        openArchive: (tags) => (0,docker_archive/* packDockerArchive */.UG)(image, tags),
        close: tree.close,
    };
}
async function openTree(source, options) {
    const origin = originOf(source);
    const path = (0,external_node_path_.resolve)(options.cwd, source.path);
    if (source.type !== 'oci-layout')
        return await openArchive(path, origin, options.signal);
    const found = await (0,promises_.stat)(path).catch((error) => {
        throw unusable(error, origin);
    });
    if (found.isDirectory())
        return (0,file_tree/* openDirectory */.A)(path, origin.name);
    const hint = 'a layout in a tar archive is named oci-archive:<tar>';
    throw (0,errors/* inputError */.Xu)({ code: 'image-source', message: `${origin.name} is not a directory`, hint });
}
async function openArchive(path, origin, signal) {
    const handle = await (0,regular_file/* openRegularFile */.ZU)(path).catch((error) => {
        throw unusable(error, origin);
    });
    let archive = null;
    try {
        const compression = await compressionOf(handle, origin);
        archive = compression === 'none' ? handle : await unpacked(handle, compression, origin, signal);
    }
    finally {
        if (archive !== handle)
            await handle.close();
    }
    return await readTar(archive, origin);
}
function unusable(error, origin) {
    const [what, hint] = describeTrouble(error);
    const message = `${origin.name} ${what}`;
    const problem = { code: 'image-source', message, ...(hint === null ? {} : { hint }) };
    return (0,errors/* inputError */.Xu)(problem, { cause: error });
}
function describeTrouble(error) {
    if ((0,errors/* isMissingFile */.F6)(error))
        return ['does not exist', null];
    if (!(error instanceof regular_file/* NotRegularError */.a8))
        return [`cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, null];
    const hint = error.kind === 'a directory'
        ? 'a layout in a directory is named oci-layout:<directory>'
        : 'an archive is read more than once: save it into a file first';
    return [`is ${error.kind}${error.kind === 'a directory' ? '' : ', not a file'}`, hint];
}
async function unpacked(from, compression, origin, signal) {
    const to = await openUnnamed();
    try {
        await unpack(from, to, compression, origin, signal);
        return to;
    }
    catch (error) {
        await to.close();
        throw error;
    }
}
/** A file without a name: however this process ends, nothing of it stays on the disk. */
async function openUnnamed() {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'container-canary-'));
    try {
        return await (0,promises_.open)((0,external_node_path_.join)(directory, 'archive.tar'), 'wx+');
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
function originOf(source) {
    const noun = source.type === 'oci-layout' ? 'the layout' : 'the archive';
    return { name: `${noun} ${source.path}`, kind: 'input' };
}


/***/ }),

/***/ 20262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dC: () => (/* binding */ plainFile),
/* harmony export */   pI: () => (/* binding */ tarHeader),
/* harmony export */   u0: () => (/* binding */ tarBlockBytes),
/* harmony export */   vr: () => (/* binding */ tarPadding)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const typeFlags = {
    file: '0',
    'hard-link': '1',
    'symbolic-link': '2',
    'character-device': '3',
    'block-device': '4',
    directory: '5',
    pipe: '6',
};
const tarBlockBytes = 512;
const nameBytes = 100;
/** Eleven octal digits. */
const numberBound = 8 ** 11;
/** A file with nothing but what a reader needs: equal on every machine. */
function plainFile(name, size) {
    return {
        type: 'file',
        name: Buffer.from(name),
        size,
        mode: 0o644,
        modified: 0,
        target: Buffer.alloc(0),
        major: 0,
        minor: 0,
    };
}
/**
 * The header of an entry (POSIX ustar), with an extended one before it (pax) for what does not fit.
 * Owners are left out: who owns a file here means nothing where the archive goes.
 */
function tarHeader(entry) {
    const records = extendedRecords(entry);
    if (records.length === 0)
        return header(entry, typeFlags[entry.type]);
    const content = Buffer.concat(records);
    const plain = plainFile('', content.length);
    const extension = { ...plain, name: Buffer.concat([Buffer.from('PaxHeaders/'), entry.name]) };
    return Buffer.concat([
        header(extension, 'x'),
        content,
        tarPadding(content.length),
        header(entry, typeFlags[entry.type]),
    ]);
}
/** What stands between the end of content and the next header. */
function tarPadding(size) {
    return Buffer.alloc((tarBlockBytes - (size % tarBlockBytes)) % tarBlockBytes);
}
function extendedRecords(entry) {
    const { name, target, size, modified } = entry;
    const isText = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(name) && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(target);
    const records = [
        ...(name.length > nameBytes ? [record('path', name)] : []),
        ...(target.length > nameBytes ? [record('linkpath', target)] : []),
        ...(size >= numberBound ? [record('size', Buffer.from(String(size)))] : []),
        ...(isOctal(modified) ? [] : [record('mtime', Buffer.from(String(modified)))]),
    ];
    // Without this word a value is UTF-8.
    const charset = isText || records.length === 0 ? [] : [record('hdrcharset', Buffer.from('BINARY'))];
    return [...charset, ...records];
}
/** `<length> <key>=<value>\n`, where the length counts itself (POSIX pax, "Extended Header"). */
function record(key, value) {
    const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')]);
    const guess = rest.length + String(rest.length).length;
    const length = rest.length + String(guess).length;
    return Buffer.concat([Buffer.from(String(length)), rest]);
}
function isOctal(value) {
    return value >= 0 && value < numberBound;
}
function header(entry, flag) {
    const block = Buffer.alloc(tarBlockBytes);
    entry.name.copy(block, 0, 0, nameBytes);
    writeOctal(block, 100, 8, entry.mode);
    writeOctal(block, 108, 8, 0);
    writeOctal(block, 116, 8, 0);
    writeOctal(block, 124, 12, isOctal(entry.size) ? entry.size : 0);
    writeOctal(block, 136, 12, isOctal(entry.modified) ? entry.modified : 0);
    block.write('        ', 148, 'latin1');
    block.write(flag, 156, 'latin1');
    entry.target.copy(block, 157, 0, nameBytes);
    block.write('ustar\x0000', 257, 'latin1');
    writeOctal(block, 329, 8, entry.major);
    writeOctal(block, 337, 8, entry.minor);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return block;
}
function writeOctal(block, offset, width, value) {
    block.write(`${value.toString(8).padStart(width - 1, '0')}\0`, offset, 'latin1');
}


/***/ }),

/***/ 53416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ writeTar),
/* harmony export */   JO: () => (/* binding */ tarEnd),
/* harmony export */   oe: () => (/* binding */ bytesFile)
/* harmony export */ });
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20262);

/** What ends an archive. */
const tarEnd = Buffer.alloc(2 * _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .tarBlockBytes */ .u0);
/** Writes a tar archive, one file after the other, holding no more than one part of each. */
async function* writeTar(files) {
    for (const file of files) {
        const entry = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .plainFile */ .dC)(file.name, file.size);
        yield (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .tarHeader */ .pI)({ ...entry, mode: file.mode ?? entry.mode });
        yield* file.content();
        yield (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .tarPadding */ .vr)(file.size);
    }
    yield tarEnd;
}
/** A small file that is at hand. */
function bytesFile(name, bytes) {
    return {
        name,
        size: bytes.length,
        content: async function* () {
            yield await Promise.resolve(bytes);
        },
    };
}


/***/ }),

/***/ 21261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ cutAtFrames),
/* harmony export */   l: () => (/* binding */ isZstdMagic)
/* harmony export */ });
/**
 * Where the frames of zstd end (RFC 8878). Node's decompressor drops what stands behind the end of a
 * frame in the same piece of input, and takes a frame that never came for the end: so pieces are cut
 * where frames end. Archives packed by several processors, and layers of the form zstd:chunked, have
 * many frames.
 */
const frameMagic = 0xfd2fb528;
const firstSkippableMagic = 0x184d2a50;
const lastSkippableMagic = 0x184d2a5f;
function isZstdMagic(start) {
    return start.length >= 4 && (isSkippable(start) || start.readUInt32LE(0) === frameMagic);
}
function isSkippable(start) {
    const magic = start.readUInt32LE(0);
    return magic >= firstSkippableMagic && magic <= lastSkippableMagic;
}
const start = { kind: 'magic', size: 4 };
/**
 * The same bytes, in pieces of which none goes beyond the end of a frame.
 *
 * @throws Error when they end within a frame
 */
async function* cutAtFrames(parts) {
    let step = start;
    let head = Buffer.alloc(0);
    let passing = 0;
    for await (const part of parts) {
        let begin = 0;
        for (let at = 0; at < part.length;) {
            if (passing > 0) {
                const passed = Math.min(passing, part.length - at);
                passing -= passed;
                at += passed;
            }
            else {
                const wanted = (step ?? start).size - head.length;
                head = Buffer.concat([head, part.subarray(at, at + wanted)]);
                at = Math.min(at + wanted, part.length);
                if (head.length < (step ?? start).size)
                    continue;
                ({ pass: passing, step } = nextOf(step ?? start, head));
                head = Buffer.alloc(0);
            }
            if (passing > 0 || step !== null)
                continue;
            yield part.subarray(begin, at);
            begin = at;
        }
        if (begin < part.length)
            yield part.subarray(begin);
    }
    const isBetween = passing === 0 && head.length === 0 && (step === null || step === start);
    if (!isBetween)
        throw new Error('unexpected end of file');
}
function nextOf(step, head) {
    switch (step.kind) {
        case 'magic':
            if (isSkippable(head))
                return { pass: 0, step: { kind: 'skippable-size', size: 4 } };
            if (isZstdMagic(head))
                return { pass: 0, step: { kind: 'descriptor', size: 1 } };
            throw new Error('what follows is no zstd frame');
        case 'skippable-size':
            return { pass: head.readUInt32LE(0), step: null };
        case 'descriptor':
            return afterDescriptor(head[0] ?? 0);
        case 'header':
            return { pass: 0, step: { ...step, kind: 'block', size: blockHeaderBytes } };
        case 'block':
            return afterBlockHeader(head.readUIntLE(0, blockHeaderBytes), step);
    }
}
const blockHeaderBytes = 3;
const runLengthBlock = 1;
/** Section 3.1.1.1: which fields the header of a frame has. */
function afterDescriptor(descriptor) {
    const isSingle = (descriptor & 0x20) !== 0;
    const checksumBytes = (descriptor & 0x04) === 0 ? 0 : 4;
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 0x03] ?? 0;
    const contentSizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    const size = (isSingle ? 0 : 1) + dictionaryBytes + contentSizeBytes;
    return { pass: 0, step: { kind: 'header', size, checksumBytes } };
}
/** Section 3.1.1.2. */
function afterBlockHeader(header, step) {
    const isLast = (header & 1) === 1;
    const type = (header >> 1) & 3;
    const content = type === runLengthBlock ? 1 : header >> 3;
    return isLast
        ? { pass: content + step.checksumBytes, step: null }
        : { pass: content, step: { ...step, kind: 'block', size: blockHeaderBytes } };
}


/***/ }),

/***/ 10418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unpackedLayer),
/* harmony export */   o: () => (/* binding */ isZstd)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25256);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75685);
/* harmony import */ var _zstd_frames_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21261);






/** Whether content begins as zstd does: with a frame, or with one to be skipped (RFC 8878, 3.1). */
async function isZstd(content) {
    const first = [];
    for await (const part of content) {
        first.push(part);
        if (Buffer.concat(first).length >= 4)
            break;
    }
    return (0,_zstd_frames_js__WEBPACK_IMPORTED_MODULE_5__/* .isZstdMagic */ .l)(Buffer.concat(first));
}
/**
 * A layer that was compressed with zstd, which engines before Docker 23 do not read. An archive needs
 * sizes in advance, so it is unpacked twice: once to count, once to write.
 *
 * @throws CanaryError (input) when it cannot be unpacked, or grows too large
 */
async function unpackedLayer({ key, content }, origin, signal) {
    const packed = () => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from((0,_zstd_frames_js__WEBPACK_IMPORTED_MODULE_5__/* .cutAtFrames */ .g)(content()), { objectMode: false });
    let size = 0;
    const count = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable({
        write: (part, _encoding, done) => {
            size += part.length;
            const isTooLarge = size > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveLimits */ .Lp.unpackedBytes;
            done(isTooLarge ? (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)(origin, 'content-too-large', 'grows too large') : null);
        },
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(packed(), (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress)(), count, { signal });
    return {
        key,
        size,
        // What breaks in the first stream destroys the second, whose reader then sees the error.
        content: () => (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(packed(), (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress)(), () => undefined),
    };
}


/***/ })

};
;