"use strict";
exports.id = 4562;
exports.ids = [4562];
exports.modules = {

/***/ 63993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ storedContent)
/* harmony export */ });
/* harmony import */ var _registry_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95378);

/** A layer as it is stored, held to what its manifest says of it. */
function storedContent({ file, origin, descriptor }) {
    // A file stream without an encoding gives bytes.
    const content = file.open();
    return descriptor === null ? content : (0,_registry_content_js__WEBPACK_IMPORTED_MODULE_0__/* .verified */ .zr)(content, descriptor, origin);
}


/***/ }),

/***/ 84562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F1: () => (/* binding */ findImage),
  _Z: () => (/* binding */ inTree),
  p0: () => (/* binding */ isDockerArchive),
  openLocalImage: () => (/* binding */ openLocalImage),
  yv: () => (/* binding */ originOf),
  g$: () => (/* binding */ ownPlatform)
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
// EXTERNAL MODULE: ./src/image/oci-image.ts + 1 modules
var oci_image = __webpack_require__(3866);
// EXTERNAL MODULE: ./src/image/oci-layout.ts
var oci_layout = __webpack_require__(50803);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/registry/origin.ts
var registry_origin = __webpack_require__(75685);
// EXTERNAL MODULE: ./src/image/tar/region.ts
var region = __webpack_require__(79533);
;// CONCATENATED MODULE: ./src/image/tar-reader.ts






/**
 * Reads an uncompressed tar archive. Only the headers are read, once; content is read in place, so
 * that any file can be had at any time. The file is closed with the tree, or when this fails.
 *
 * @param origin names the archive in errors
 * @throws CanaryError when it is no tar archive, breaks off, or has too many files
 */
async function readTar(handle, origin) {
    try {
        const { size } = await handle.stat();
        const entries = readEntries((0,region/* fileRegion */.F)(handle.fd, 0, size), origin);
        return {
            name: origin.name,
            find: (name) => Promise.resolve(findFile(entries, name, handle)),
            close: () => handle.close(),
        };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
function findFile(entries, name, handle) {
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
            // A stream of the handle itself would close it where its reader stops in the middle.
            open: () => size === 0
                ? external_node_stream_.Readable.from([])
                : external_node_stream_.Readable.from((0,regular_file/* readBetween */.f8)(handle, offset, offset + size), { objectMode: false }),
            region: () => Promise.resolve(openedRegion(handle, offset, size)),
        };
    }
    return null;
}
/** It is closed with its archive. */
function openedRegion(handle, offset, size) {
    return { ...(0,region/* fileRegion */.F)(handle.fd, offset, size), close: () => Promise.resolve() };
}
function readEntries(archive, origin) {
    const entries = new Map();
    for (const member of (0,region/* membersIn */.J)(archive, origin, limits/* archiveLimits */.Lp)) {
        const name = normalize(member.name.toString('utf8'));
        const entry = entryOf(member, name);
        if (entry !== null)
            entries.set(name, entry);
    }
    if (entries.size === 0)
        throw (0,registry_origin/* contentError */.G)(origin, 'archive-broken', 'is empty');
    return entries;
}
function entryOf({ type, size, offset, target, sparse }, name) {
    if (type === '0' && sparse === null)
        return { type: 'file', size, offset, target: '' };
    if (type !== '1' && type !== '2')
        return null;
    // A symbolic link is read from its folder, a hard link from the archive's root.
    const from = type === '2' ? external_node_path_.posix.dirname(name) : '.';
    const leadsTo = normalize(external_node_path_.posix.join(from, target.toString('utf8')));
    return { type: 'link', size: 0, offset, target: leadsTo };
}
function normalize(name) {
    return external_node_path_.posix
        .normalize(name)
        .replace(/^(?:\.?\/)+/, '')
        .replace(/\/$/, '');
}

// EXTERNAL MODULE: ./src/image/unpack.ts
var unpack = __webpack_require__(98527);
;// CONCATENATED MODULE: ./src/image/local-image.ts













/**
 * Opens an archive or a layout and finds the image in it.
 *
 * @throws CanaryError (input) when it is not there, damaged, or has no image for the platform
 */
async function openLocalImage(source, options) {
    return await inTree(source, options, async (tree) => {
        const image = await findImage(tree, source, options);
        const layers = [];
        for (const layer of image.layers)
            layers.push(await (0,oci_image/* packableLayer */.B6)(layer, options.signal));
        const { config, content, manifestDigest } = image;
        const { id, platform } = (0,docker_archive/* readConfig */.Xg)(config, originOf(source));
        return {
            ...{ id, platform, content, manifestDigest },
            openArchive: (tags) => (0,docker_archive/* packDockerArchive */.UG)({ config, layers }, tags),
            close: tree.close,
        };
    });
}
/**
 * Opens the files of an archive or a layout for `use`; they are closed where that fails.
 *
 * @throws CanaryError (input) when it is not there or damaged; what `use` throws
 */
async function inTree(source, options, use) {
    try {
        const tree = await openTree(source, options);
        return await use(tree).catch(async (error) => {
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
/** @throws CanaryError (input) when there is no image for the platform */
async function findImage(tree, source, options) {
    const origin = originOf(source);
    const { signal } = options;
    const platform = options.platform ?? options.preferred ?? ownPlatform();
    const isDocker = source.type === 'docker-archive';
    if (isDocker && (await isDockerArchive(tree))) {
        try {
            const image = await (0,docker_archive/* findInDockerArchive */.Hr)(tree, { tag: source.tag, platform }, origin);
            refuseOtherPlatform(image, options, origin);
            return { ...image, content: null, manifestDigest: null };
        }
        catch (error) {
            // Its index.json lists every platform, its manifest.json perhaps only that of who saved it.
            const mayHaveMore = isOtherPlatform(error) && (await tree.find('index.json')) !== null;
            if (!mayHaveMore)
                throw error;
        }
    }
    const content = await (0,oci_layout/* openLayout */.B)(tree, source, origin);
    const found = await (0,oci_image/* resolveImage */.AT)(content, platform, options.platform !== null, origin, signal);
    const image = await (0,oci_image/* findInLayout */.xP)(tree, content, found.manifest, origin, signal);
    refuseOtherPlatform(image, options, origin);
    // What `docker save` calls a manifest is made for the archive: no registry knows its digest.
    const manifestDigest = isDocker ? null : found.descriptor.digest;
    return { ...image, content, manifestDigest };
}
function refuseOtherPlatform({ config }, { platform: asked }, origin) {
    const { platform } = (0,docker_archive/* readConfig */.Xg)(config, origin);
    if (asked !== null && !(0,registry_platform/* suitsPlatform */.eP)(asked, platform)) {
        throw (0,registry_select/* noSuchPlatform */.y7)(origin, asked, [platform]);
    }
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
        const compression = await (0,unpack/* compressionOf */.MB)(handle, origin);
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
        await (0,unpack/* unpack */.l1)(from, to, compression, origin, signal);
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

/***/ 3866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xP: () => (/* binding */ findInLayout),
  B6: () => (/* binding */ packableLayer),
  aR: () => (/* binding */ refuseLayerType),
  uC: () => (/* binding */ refuseManyLayers),
  AT: () => (/* binding */ resolveImage)
});

// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/registry/origin.ts
var registry_origin = __webpack_require__(75685);
// EXTERNAL MODULE: ./src/registry/platform.ts
var registry_platform = __webpack_require__(8688);
// EXTERNAL MODULE: ./src/registry/select.ts
var registry_select = __webpack_require__(18803);
// EXTERNAL MODULE: ./src/image/found-image.ts
var found_image = __webpack_require__(63993);
// EXTERNAL MODULE: ./src/image/oci-root.ts
var oci_root = __webpack_require__(17381);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/image/zstd-frames.ts
var zstd_frames = __webpack_require__(21261);
;// CONCATENATED MODULE: ./src/image/zstd-layer.ts






/** Whether content begins as zstd does: with a frame, or with one to be skipped (RFC 8878, 3.1). */
async function isZstd(content) {
    const first = [];
    for await (const part of content) {
        first.push(part);
        if (Buffer.concat(first).length >= 4)
            break;
    }
    return (0,zstd_frames/* isZstdMagic */.l)(Buffer.concat(first));
}
/**
 * A layer that was compressed with zstd, which engines before Docker 23 do not read. An archive needs
 * sizes in advance, so it is unpacked twice: once to count, once to write.
 *
 * @throws CanaryError (input) when it cannot be unpacked, or grows too large
 */
async function unpackedLayer({ key, content }, origin, signal) {
    const packed = () => external_node_stream_.Readable.from((0,zstd_frames/* cutAtFrames */.g)(content()), { objectMode: false });
    let size = 0;
    const count = new external_node_stream_.Writable({
        write: (part, _encoding, done) => {
            size += part.length;
            const isTooLarge = size > limits/* archiveLimits */.Lp.unpackedBytes;
            done(isTooLarge ? (0,registry_origin/* contentError */.G)(origin, 'content-too-large', 'grows too large') : null);
        },
    });
    await (0,promises_.pipeline)(packed(), (0,external_node_zlib_.createZstdDecompress)(), count, { signal });
    return {
        key,
        size,
        // What breaks in the first stream destroys the second, whose reader then sees the error.
        content: () => (0,external_node_stream_.pipeline)(packed(), (0,external_node_zlib_.createZstdDecompress)(), () => undefined),
    };
}

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
    const rootDigest = root.descriptor.digest;
    if (root.manifest.type === 'image')
        return { ...root, manifest: root.manifest, rootDigest };
    const only = isAsked ? null : (0,registry_select/* chooseImage */.Ny)(root.manifest, null, origin);
    const chosen = only ?? (0,registry_select/* chooseImage */.Ny)(root.manifest, platform, origin);
    const image = chosen === null ? null : await content.manifest(chosen.digest, signal);
    if (image?.manifest.type === 'image')
        return { ...image, manifest: image.manifest, rootDigest };
    throw (0,registry_origin/* contentError */.G)(origin, 'platform-missing', `has no image for ${(0,registry_platform/* formatPlatform */.Bq)(platform)}`);
}
/** Finds an image of a layout; layers stay where they are. */
async function findInLayout(tree, content, manifest, origin, signal) {
    refuseManyLayers(manifest, origin);
    const config = await content.blob(manifest.config, limits/* registryLimits */.a1.configBytes, signal);
    const layers = [];
    for (const layer of manifest.layers)
        layers.push(await findLayer(tree, layer, origin));
    return { config, layers };
}
/** @throws CanaryError (input) when there are more layers than any engine takes */
function refuseManyLayers({ layers }, origin) {
    if (layers.length <= limits/* archiveLimits */.Lp.layers)
        return;
    throw (0,registry_origin/* contentError */.G)(origin, 'layers', `has more than ${limits/* archiveLimits */.Lp.layers} layers`);
}
async function findLayer(tree, layer, origin) {
    const named = { ...origin, name: `the layer ${layer.digest} of ${origin.name}` };
    const file = await tree.find((0,oci_root/* blobPath */.nD)(layer.digest));
    if (file === null)
        throw (0,registry_origin/* contentError */.G)(named, 'content-missing', 'is not there');
    refuseLayerType(layer, named);
    return { key: layer.digest, file, origin: named, descriptor: layer };
}
/** @throws CanaryError (input) for a layer that is no archive of files */
function refuseLayerType({ mediaType }, origin) {
    if (plainLayers.has(mediaType) || zstdLayers.has(mediaType))
        return;
    const what = `is of the type ${(0,registry_origin/* oneLine */.T)(mediaType, 100)}, which no engine loads`;
    throw (0,registry_origin/* contentError */.G)(origin, 'layer-type', what);
}
/** Makes a layer ready to be packed for an engine. */
async function packableLayer(layer, signal) {
    const { key, origin, descriptor, file } = layer;
    const content = () => (0,found_image/* storedContent */.F)(layer);
    const isPacked = descriptor === null ? await isZstd(content()) : zstdLayers.has(descriptor.mediaType);
    if (isPacked)
        return await unpackedLayer({ key, content }, origin, signal);
    return { key, size: descriptor?.size ?? file.size, content };
}


/***/ }),

/***/ 50803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openLayout)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64165);
/* harmony import */ var _registry_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95378);
/* harmony import */ var _registry_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35035);
/* harmony import */ var _registry_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90349);
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10506);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75685);
/* harmony import */ var _registry_referrers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9191);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10744);
/* harmony import */ var _oci_root_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17381);









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
        root: () => (0,_oci_root_js__WEBPACK_IMPORTED_MODULE_8__/* .findRoot */ .wg)(index, source.tag, { tree, origin, read }),
        manifest,
        blob: (descriptor, maxBytes) => readBlob(tree, descriptor, maxBytes, origin),
        referrers: (subject, artifactType) => findReferrers(tree, index.manifest, subject, artifactType, origin),
    };
}
async function readLayout(tree, origin) {
    const marker = { ...origin, name: `the file oci-layout of ${origin.name}` };
    await refuseDockerArchive(tree, origin);
    const bytes = await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .readFileOf */ .m)(tree, 'oci-layout', _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveLimits */ .Lp.indexBytes, marker);
    const version = (0,_registry_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringMember */ .sk)((0,_registry_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonObject */ .dw)(bytes, marker), 'imageLayoutVersion');
    if (version?.startsWith('1.') !== true) {
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .contentError */ .G)(origin, 'layout', `is no OCI layout of version 1: ${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(version ?? 'none', 40)}`);
    }
    const named = { ...origin, name: `the index.json of ${origin.name}` };
    const index = await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .readFileOf */ .m)(tree, 'index.json', _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveLimits */ .Lp.indexBytes, named);
    const fetched = (0,_registry_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(index, _registry_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.ociIndex, null, named);
    const { manifest } = fetched;
    if (manifest.type !== 'index')
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .contentError */ .G)(named, 'layout', 'is not an index');
    return { ...fetched, manifest };
}
/** An archive of `docker save` before Docker 25 is no layout, and has a name of its own here. */
async function refuseDockerArchive(tree, origin) {
    if ((await tree.find('oci-layout')) !== null)
        return;
    if ((await tree.find('manifest.json')) === null)
        return;
    const hint = 'what docker save writes is named docker-archive:<tar>';
    throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .contentError */ .G)(origin, 'layout', 'is no OCI layout', hint);
}
async function readLayoutManifest(tree, digest, mediaType, origin) {
    const named = { ...origin, name: `the manifest ${digest} of ${origin.name}` };
    const bytes = await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .readFileOf */ .m)(tree, (0,_oci_root_js__WEBPACK_IMPORTED_MODULE_8__/* .blobPath */ .nD)(digest), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .registryLimits */ .a1.manifestBytes, named);
    return (0,_registry_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(bytes, mediaType, digest, named);
}
async function readBlob(tree, descriptor, maxBytes, origin) {
    const named = { ...origin, name: `the content ${descriptor.digest} of ${origin.name}` };
    const bytes = await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .readFileOf */ .m)(tree, (0,_oci_root_js__WEBPACK_IMPORTED_MODULE_8__/* .blobPath */ .nD)(descriptor.digest), maxBytes, named);
    (0,_registry_content_js__WEBPACK_IMPORTED_MODULE_1__/* .checkContent */ .aG)(bytes, descriptor, named);
    return bytes;
}
/**
 * A layout has no list of referrers: they are the entries of its index, or of an index under the
 * referrers tag, whose manifests name the subject.
 */
async function findReferrers(tree, index, subject, artifactType, origin) {
    const found = new Map();
    for (const entry of await candidates(tree, index, subject, origin)) {
        if (!(0,_registry_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestType */ .Q3)(entry.mediaType) || found.has(entry.digest))
            continue;
        const fetched = await readLayoutManifest(tree, entry.digest, entry.mediaType, origin);
        const { manifest, bytes } = fetched;
        if (manifest.type !== 'image' || manifest.subject?.digest !== subject)
            continue;
        // A registry would take both from the manifest; so its word counts here too.
        if (manifest.artifactType !== artifactType)
            continue;
        found.set(entry.digest, {
            ...(0,_registry_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .descriptorOf */ .nb)(manifest.mediaType, (0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes), bytes.length),
            artifactType,
            annotations: manifest.annotations,
        });
    }
    return [...found.values()];
}
async function candidates(tree, index, subject, origin) {
    const tag = (0,_registry_referrers_js__WEBPACK_IMPORTED_MODULE_6__/* .referrersTag */ .LN)(subject);
    const tagged = index.manifests.filter((entry) => entry.annotations.get(_oci_root_js__WEBPACK_IMPORTED_MODULE_8__/* .refName */ .P7) === tag);
    const listed = [...index.manifests];
    for (const entry of tagged.filter((one) => (0,_registry_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndexType */ .$U)(one.mediaType))) {
        const { manifest } = await readLayoutManifest(tree, entry.digest, entry.mediaType, origin);
        if (manifest.type === 'index')
            listed.push(...manifest.manifests);
    }
    if (listed.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveLimits */ .Lp.layoutManifests) {
        const what = `lists more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveLimits */ .Lp.layoutManifests} manifests, which is the limit`;
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .contentError */ .G)(origin, 'referrers-too-many', what);
    }
    return listed;
}


/***/ }),

/***/ 17381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P7: () => (/* binding */ refName),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   wg: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64165);
/* harmony import */ var _registry_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95378);
/* harmony import */ var _registry_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35035);
/* harmony import */ var _registry_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90349);
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10506);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75685);
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8688);
/* harmony import */ var _registry_select_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18803);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10744);
/* harmony import */ var _image_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44201);











/** The tag of an entry, and the name that containerd and BuildKit write. */
const refName = 'org.opencontainers.image.ref.name';
const containerdName = 'io.containerd.image.name';
/** Where a layout keeps content. A digest has been checked, so this is a name and no path upwards. */
function blobPath(digest) {
    return `blobs/${(0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .algorithmOf */ .Hy)(digest)}/${(0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .encodedOf */ .EX)(digest)}`;
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
        return (0,_image_names_js__WEBPACK_IMPORTED_MODULE_10__/* .noSuchImage */ .O)(reader.origin, { tag, names, count: images.length });
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
    return !isReferrer && ((0,_registry_select_js__WEBPACK_IMPORTED_MODULE_8__/* .isImage */ .wu)(entry) || (0,_registry_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isIndexType */ .$U)(entry.mediaType));
}
function namesOf(entry) {
    const names = [entry.annotations.get(refName), entry.annotations.get(containerdName)];
    return names.filter((name) => name !== undefined);
}
function isEntryNamed(entry, tag) {
    return namesOf(entry).some((name) => (0,_image_names_js__WEBPACK_IMPORTED_MODULE_10__/* .isNamed */ .e)(name, tag));
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
            if (!(0,_registry_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isIndexType */ .$U)(entry.mediaType))
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
    if (count <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveLimits */ .Lp.layoutManifests)
        return;
    const what = `lists more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveLimits */ .Lp.layoutManifests} manifests, which is the limit`;
    throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'index-too-many', what);
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
    const bytes = await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .readFileOf */ .m)(tree, path, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.configBytes, named);
    (0,_registry_content_js__WEBPACK_IMPORTED_MODULE_2__/* .checkContent */ .aG)(bytes, manifest.config, named);
    return (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_7__/* .readPlatform */ .Kd)((0,_registry_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonObject */ .dw)(bytes, named));
}
function refuseTwins(images, origin) {
    const byPlatform = Map.groupBy(images, ({ platform }) => platform === null ? '' : `${(0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPlatform */ .Bq)(platform)}:${platform.osVersion}`);
    for (const [, twins] of byPlatform) {
        const platform = twins[0]?.platform ?? null;
        if (twins.length < 2 || platform === null)
            continue;
        const digests = (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .T)(twins.map(({ digest }) => digest).join(', '), 400);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'archive-image',
            message: `${origin.name} holds ${twins.length} images for ${(0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPlatform */ .Bq)(platform)}: ${digests}`,
            hint: 'its index.json gives them no names to tell them apart: save the one that is meant alone',
        });
    }
}


/***/ })

};
;