"use strict";
exports.id = 6115;
exports.ids = [6115];
exports.modules = {

/***/ 6115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLocalImage: () => (/* binding */ openLocalImage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(4085);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/registry/origin.ts
var registry_origin = __webpack_require__(2374);
// EXTERNAL MODULE: ./src/registry/platform.ts
var registry_platform = __webpack_require__(7051);
// EXTERNAL MODULE: ./src/registry/select.ts
var registry_select = __webpack_require__(2436);
// EXTERNAL MODULE: ./src/registry/digest.ts
var registry_digest = __webpack_require__(1940);
// EXTERNAL MODULE: ./src/registry/json.ts
var json = __webpack_require__(5322);
// EXTERNAL MODULE: ./src/registry/reference.ts
var reference = __webpack_require__(9875);
;// CONCATENATED MODULE: ./src/image/file-tree.ts





/** The files below a directory. `find` is for names that we make, never for names from outside. */
function openDirectory(path, name) {
    return {
        name,
        find: async (fileName) => {
            const file = (0,external_node_path_.join)(path, fileName);
            const found = await (0,promises_.stat)(file).catch((error) => {
                if ((0,errors/* isMissingFile */.F6)(error))
                    return null;
                throw (0,errors/* inputError */.Xu)({ code: 'file-unreadable', message: `${name}: ${(0,errors/* messageOf */.bD)(error)}` }, { cause: error });
            });
            if (found?.isFile() !== true)
                return null;
            return { size: found.size, open: () => (0,external_node_fs_.createReadStream)(file) };
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
        throw (0,registry_origin/* contentError */.G)(origin, 'content-missing', `is not there: ${tree.name} has no ${fileName}`);
    if (file.size > maxBytes) {
        const what = `has ${file.size} bytes; at most ${maxBytes} are read`;
        throw (0,registry_origin/* contentError */.G)(origin, 'content-too-large', what);
    }
    const parts = [];
    // A file stream without an encoding gives bytes.
    for await (const part of file.open())
        parts.push(part);
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./src/image/tar-writer.ts
const blockBytes = 512;
/** Writes a tar archive (ustar), one file after the other, holding no more than one part of each. */
async function* writeTar(files) {
    for (const file of files) {
        yield tarHeader(file.name, file.size);
        yield* file.content();
        const rest = file.size % blockBytes;
        if (rest > 0)
            yield Buffer.alloc(blockBytes - rest);
    }
    yield Buffer.alloc(2 * blockBytes);
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
/** Nothing but what a reader needs: the same content gives the same bytes on every machine. */
function tarHeader(name, size) {
    const header = Buffer.alloc(blockBytes);
    header.write(name, 0, 100, 'utf8');
    header.write('0000644\0', 100, 'latin1');
    header.write('0000000\0', 108, 'latin1');
    header.write('0000000\0', 116, 'latin1');
    writeSize(header, size);
    header.write('00000000000\0', 136, 'latin1');
    header.write('        ', 148, 'latin1');
    header.write('0', 156, 'latin1');
    header.write('ustar\x0000', 257, 'latin1');
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return header;
}
/** Eleven octal digits hold up to 8 GiB; beyond, GNU's base 256, which engines read too. */
function writeSize(header, size) {
    if (size < 8 ** 11) {
        header.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
        return;
    }
    header[124] = 0x80;
    header.writeUIntBE(size, 130, 6);
}

;// CONCATENATED MODULE: ./src/image/docker-archive.ts










/**
 * Writes the archive that every engine loads (the form of `docker save`), with this image alone.
 *
 * @param tags names that the engine shall give it; with none, nothing that is there is renamed
 */
function packDockerArchive(image, tags) {
    const keys = [...new Set(image.layers.map((layer) => layer.key))];
    const nameOf = (layer) => `layer-${keys.indexOf(layer.key)}/layer.tar`;
    const configName = `${(0,registry_digest/* digestOf */.ol)(image.config).slice('sha256:'.length)}.json`;
    const layers = keys.flatMap((key) => image.layers.find((layer) => layer.key === key) ?? []);
    const index = [
        { Config: configName, RepoTags: tags, Layers: image.layers.map((layer) => nameOf(layer)) },
    ];
    const files = [
        bytesFile('manifest.json', Buffer.from(JSON.stringify(index))),
        bytesFile(configName, image.config),
        ...layers.map((layer) => ({ name: nameOf(layer), size: layer.size, content: layer.content })),
    ];
    return external_node_stream_.Readable.from(writeTar(files), { objectMode: false });
}
/**
 * Finds an image in the archive that `docker save` wrote.
 *
 * @param tag which of several; null for the only one
 * @throws CanaryError (input) when it is no such archive, or the image is not in it
 */
async function readDockerArchive(tree, tag, origin) {
    const bytes = await readFileOf(tree, 'manifest.json', limits/* archiveLimits */.Lp.indexBytes, {
        ...origin,
        name: `the manifest.json of ${origin.name}`,
    });
    const chosen = chooseEntry(readIndex(bytes, origin), tag, origin);
    const config = await readFileOf(tree, chosen.config, limits/* registryLimits */.a1.configBytes, origin);
    const layers = chosen.layers.map(async (name) => {
        const file = await tree.find(name);
        if (file === null)
            throw (0,registry_origin/* contentError */.G)(origin, 'content-missing', `lacks its layer ${(0,registry_origin/* oneLine */.T)(name, 100)}`);
        return { key: name, size: file.size, content: () => file.open() };
    });
    return { config, layers: await Promise.all(layers) };
}
function readIndex(bytes, origin) {
    const list = (0,json/* tryParseJson */.Bl)(bytes);
    if (!Array.isArray(list))
        throw (0,registry_origin/* contentError */.G)(origin, 'archive-broken', 'has a manifest.json that is no list');
    return list.map((item) => {
        const entry = (0,json/* asObject */.eB)(item);
        const config = entry === null ? null : (0,json/* stringMember */.sk)(entry, 'Config');
        const layers = entry === null ? null : strings((0,json/* member */.Dc)(entry, 'Layers'));
        if (entry === null ||
            config === null ||
            layers === null ||
            layers.length > limits/* archiveLimits */.Lp.layers) {
            throw (0,registry_origin/* contentError */.G)(origin, 'archive-broken', 'has a manifest.json without Config and Layers');
        }
        return { config, layers, tags: strings((0,json/* member */.Dc)(entry, 'RepoTags')) ?? [] };
    });
}
function strings(value) {
    if (!Array.isArray(value))
        return null;
    return value.every((item) => typeof item === 'string') ? value : null;
}
function chooseEntry(entries, tag, origin) {
    const wanted = tag === null ? null : (0,reference/* formatReference */.FH)((0,reference/* parseReference */.F2)(tag));
    const matching = entries.filter((entry) => wanted === null || entry.tags.some((one) => wholeName(one) === wanted));
    const [first, second] = matching;
    if (first !== undefined && second === undefined)
        return first;
    const names = (0,registry_origin/* oneLine */.T)(entries.flatMap((entry) => entry.tags).join(', '));
    const what = tag === null ? `holds ${entries.length} images` : `does not hold ${(0,registry_origin/* oneLine */.T)(tag, 100)}`;
    throw (0,errors/* inputError */.Xu)({
        code: 'archive-image',
        message: `${origin.name} ${what}`,
        hint: names === '' ? 'its images have no names' : `name one of them behind the path: ${names}`,
    });
}
function wholeName(tag) {
    try {
        return (0,reference/* formatReference */.FH)((0,reference/* parseReference */.F2)(tag));
    }
    catch {
        // A name that is no reference is equal to nothing that was asked for.
        return '';
    }
}
/** What an image's configuration says about it. Its digest is the image's id. */
function readConfig(config, origin) {
    const named = { ...origin, name: `the configuration of ${origin.name}` };
    const platform = (0,registry_platform/* readPlatform */.Kd)((0,json/* parseJsonObject */.dw)(config, named));
    if (platform === null) {
        throw (0,registry_origin/* contentError */.G)(named, 'config-malformed', 'does not say which platform it is for');
    }
    return { id: (0,registry_digest/* digestOf */.ol)(config), platform };
}

// EXTERNAL MODULE: ./src/registry/content.ts + 1 modules
var registry_content = __webpack_require__(1586);
// EXTERNAL MODULE: ./src/registry/manifest.ts
var registry_manifest = __webpack_require__(1013);
// EXTERNAL MODULE: ./src/registry/referrers.ts
var referrers = __webpack_require__(9110);
;// CONCATENATED MODULE: ./src/image/oci-layout.ts









/** The tag of an entry, and the name that containerd and BuildKit write. */
const refName = 'org.opencontainers.image.ref.name';
const containerdName = 'io.containerd.image.name';
/**
 * An OCI layout (image specification, image-layout.md) as a source of content.
 *
 * @param source what the user named, with the tag of one of several images
 * @throws CanaryError (input) when it is no layout
 */
async function openLayout(tree, source, origin) {
    const index = await readLayout(tree, origin);
    const manifest = (digest) => readLayoutManifest(tree, digest, null, origin);
    return {
        name: source.written,
        root: () => {
            const root = chooseRoot(index, source.tag, origin);
            return readLayoutManifest(tree, root.digest, root.mediaType, origin);
        },
        manifest,
        blob: (descriptor, maxBytes) => readBlob(tree, descriptor, maxBytes, origin),
        referrers: (subject, artifactType) => findReferrers(tree, index, subject, artifactType, origin),
    };
}
/** Where a layout keeps content. A digest has been checked, so this is a name and no path upwards. */
function blobPath(digest) {
    return `blobs/${(0,registry_digest/* algorithmOf */.Hy)(digest)}/${(0,registry_digest/* encodedOf */.EX)(digest)}`;
}
async function readLayout(tree, origin) {
    const marker = { ...origin, name: `the file oci-layout of ${origin.name}` };
    const bytes = await readFileOf(tree, 'oci-layout', limits/* archiveLimits */.Lp.indexBytes, marker);
    const version = (0,json/* stringMember */.sk)((0,json/* parseJsonObject */.dw)(bytes, marker), 'imageLayoutVersion');
    if (version?.startsWith('1.') !== true) {
        throw (0,registry_origin/* contentError */.G)(origin, 'layout', `is no OCI layout of version 1: ${(0,registry_origin/* oneLine */.T)(version ?? 'none', 40)}`);
    }
    const named = { ...origin, name: `the index.json of ${origin.name}` };
    const index = await readFileOf(tree, 'index.json', limits/* archiveLimits */.Lp.indexBytes, named);
    const { manifest } = (0,registry_manifest/* readManifest */.WI)(index, registry_manifest/* mediaTypes */.Ib.ociIndex, null, named);
    if (manifest.type !== 'index')
        throw (0,registry_origin/* contentError */.G)(named, 'layout', 'is not an index');
    return manifest;
}
/** Entries that refer to others, or list them, are no images that a person means. */
function chooseRoot(index, tag, origin) {
    const images = index.manifests.filter((entry) => entry.artifactType === null &&
        !/^sha(?:256|512)-/.test(entry.annotations.get(refName) ?? '') &&
        ((0,registry_manifest/* isManifestType */.Q3)(entry.mediaType) || (0,registry_manifest/* isIndexType */.$U)(entry.mediaType)));
    const matching = images.filter((entry) => tag === null || namesOf(entry).includes(tag));
    const digests = new Set(matching.map((entry) => entry.digest));
    const [first] = matching;
    if (first !== undefined && digests.size === 1)
        return first;
    const names = (0,registry_origin/* oneLine */.T)([...new Set(images.flatMap(namesOf))].join(', '));
    const what = tag === null ? `holds ${images.length} images` : `does not hold ${(0,registry_origin/* oneLine */.T)(tag, 100)}`;
    throw (0,errors/* inputError */.Xu)({
        code: 'archive-image',
        message: `${origin.name} ${what}`,
        hint: names === '' ? 'its images have no names' : `name one of them behind the path: ${names}`,
    });
}
function namesOf(entry) {
    const names = [entry.annotations.get(refName), entry.annotations.get(containerdName)];
    return names.filter((name) => name !== undefined);
}
async function readLayoutManifest(tree, digest, mediaType, origin) {
    const named = { ...origin, name: `the manifest ${digest} of ${origin.name}` };
    const bytes = await readFileOf(tree, blobPath(digest), limits/* registryLimits */.a1.manifestBytes, named);
    return (0,registry_manifest/* readManifest */.WI)(bytes, mediaType, digest, named);
}
async function readBlob(tree, descriptor, maxBytes, origin) {
    const named = { ...origin, name: `the content ${descriptor.digest} of ${origin.name}` };
    const bytes = await readFileOf(tree, blobPath(descriptor.digest), maxBytes, named);
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

;// CONCATENATED MODULE: ./src/image/oci-image.ts









const plainLayers = new Set([
    'application/vnd.oci.image.layer.v1.tar',
    'application/vnd.oci.image.layer.v1.tar+gzip',
    'application/vnd.docker.image.rootfs.diff.tar',
    'application/vnd.docker.image.rootfs.diff.tar.gzip',
]);
const zstdLayer = 'application/vnd.oci.image.layer.v1.tar+zstd';
/**
 * The image manifest for a platform: the root itself, or what its index has for the platform.
 *
 * @param platform the one that is asked for
 * @param isAsked false when it is only this machine's, and an index with one image may differ
 */
async function resolveImage(content, platform, isAsked, origin, signal) {
    const root = await content.root(signal);
    if (root.manifest.type === 'image')
        return { ...root, manifest: root.manifest };
    const only = isAsked ? null : (0,registry_select/* chooseImage */.N)(root.manifest, null, origin);
    const chosen = only ?? (0,registry_select/* chooseImage */.N)(root.manifest, platform, origin);
    if (chosen === null) {
        throw (0,registry_origin/* contentError */.G)(origin, 'platform-missing', `has no image for ${(0,registry_platform/* formatPlatform */.Bq)(platform)}`);
    }
    const image = await content.manifest(chosen.digest, signal);
    if (image.manifest.type === 'image')
        return { ...image, manifest: image.manifest };
    throw (0,registry_origin/* contentError */.G)(origin, 'index-nested', 'lists an index inside its index, which no engine follows');
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
    if (layer.mediaType !== zstdLayer) {
        const what = `is of the type ${(0,registry_origin/* oneLine */.T)(layer.mediaType, 100)}, which no engine loads`;
        throw (0,registry_origin/* contentError */.G)(named, 'layer-type', what);
    }
    return unpackZstd(layer.digest, content, named, signal);
}
/**
 * Engines before Docker 23 do not read zstd. An archive needs sizes in advance, so the layer is
 * unpacked twice: once to count, once to write.
 */
async function unpackZstd(key, content, origin, signal) {
    // Node has it since 22.15; the types promise it always.
    const create = (external_node_zlib_default()).createZstdDecompress;
    if (create === undefined) {
        throw (0,registry_origin/* contentError */.G)(origin, 'layer-type', 'is compressed with zstd, which needs Node 22.15 or later');
    }
    // What breaks in the first stream destroys the second, whose reader then sees the error.
    const unpacked = () => (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(content(), { objectMode: false }), create(), () => undefined);
    let size = 0;
    const count = new external_node_stream_.Writable({
        write: (part, _encoding, done) => {
            size += part.length;
            const isTooLarge = size > limits/* archiveLimits */.Lp.unpackedBytes;
            done(isTooLarge ? (0,registry_origin/* contentError */.G)(origin, 'content-too-large', 'grows too large') : null);
        },
    });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(content(), { objectMode: false }), create(), count, { signal });
    return { key, size, content: unpacked };
}

;// CONCATENATED MODULE: ./src/image/tar-reader.ts






const tar_reader_blockBytes = 512;
const windowBytes = 65_536;
/**
 * Opens an uncompressed tar archive. Only the headers are read, once; content is read in place, so
 * that any file can be had at any time.
 *
 * @param origin names the archive in errors
 * @throws CanaryError when it is no tar archive, breaks off, or has too many files
 */
async function openTar(path, origin) {
    const handle = await (0,promises_.open)(path, 'r');
    try {
        const read = (start, end) => (0,external_node_fs_.createReadStream)(path, { start, end });
        return treeOf(await readEntries(handle, origin), read, origin);
    }
    finally {
        await handle.close();
    }
}
/** The same for a file that is open already; it is closed with the tree, or when this fails. */
async function readTar(handle, origin) {
    try {
        // By its number: a stream of the handle itself would keep it from being closed.
        const { fd } = handle;
        const read = (start, end) => (0,external_node_fs_.createReadStream)('', { fd, start, end, autoClose: false });
        const tree = treeOf(await readEntries(handle, origin), read, origin);
        return { ...tree, close: () => handle.close() };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
function treeOf(entries, read, origin) {
    return {
        name: origin.name,
        find: (name) => Promise.resolve(findFile(entries, name, read)),
        close: () => Promise.resolve(),
    };
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
            open: () => (size === 0 ? external_node_stream_.Readable.from([]) : read(offset, offset + size - 1)),
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
        const header = await readAt(position, tar_reader_blockBytes);
        // Two empty blocks end an archive; some writers leave them out.
        if (header.length === 0 || header.every((byte) => byte === 0))
            break;
        refuseHeader(header, count, origin);
        const type = String.fromCharCode(header[156] ?? 0);
        const size = extension.size ?? readNumber(header.subarray(124, 136));
        const offset = position + tar_reader_blockBytes;
        if (offset + size > archiveSize)
            throw (0,registry_origin/* contentError */.G)(origin, 'archive-broken', 'breaks off in the middle');
        position = offset + Math.ceil(size / tar_reader_blockBytes) * tar_reader_blockBytes;
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
    if (header.length < tar_reader_blockBytes || !hasChecksum(header)) {
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
    if (source.type === 'docker-archive') {
        const image = await readDockerArchive(tree, source.tag, origin);
        return describeImage(tree, image, { content: null, manifestDigest: null }, options, origin);
    }
    const content = await openLayout(tree, source, origin);
    const host = { os: 'linux', architecture: (0,registry_platform/* hostArchitecture */.m4)(), variant: '', osVersion: '' };
    const { platform, signal } = options;
    const found = await resolveImage(content, platform ?? host, platform !== null, origin, signal);
    const image = await readOciImage(tree, content, found.manifest, origin, signal);
    const manifestDigest = found.descriptor.digest;
    return describeImage(tree, image, { content, manifestDigest }, options, origin);
}
function describeImage(tree, image, known, options, origin) {
    const { id, platform } = readConfig(image.config, origin);
    if (options.platform !== null && !(0,registry_platform/* suitsPlatform */.eP)(options.platform, platform)) {
        throw (0,registry_select/* noSuchPlatform */.y)(origin, options.platform, [platform]);
    }
    return {
        ...known,
        id,
        platform,
        openArchive: (tags) => packDockerArchive(image, tags),
        close: tree.close,
    };
}
async function openTree(source, options) {
    const origin = originOf(source);
    const path = (0,external_node_path_.resolve)(options.cwd, source.path);
    const found = await (0,promises_.stat)(path).catch((error) => {
        const what = (0,errors/* isMissingFile */.F6)(error) ? 'does not exist' : `cannot be read: ${(0,errors/* messageOf */.bD)(error)}`;
        throw (0,errors/* inputError */.Xu)({ code: 'image-source', message: `${origin.name} ${what}` }, { cause: error });
    });
    const wantsDirectory = source.type === 'oci-layout';
    if (wantsDirectory !== found.isDirectory()) {
        const what = wantsDirectory ? 'is not a directory' : 'is a directory';
        const hint = wantsDirectory
            ? 'a layout in a tar archive is named oci-archive:<tar>'
            : 'a layout in a directory is named oci-layout:<directory>';
        throw (0,errors/* inputError */.Xu)({ code: 'image-source', message: `${origin.name} ${what}`, hint });
    }
    if (wantsDirectory)
        return openDirectory(path, origin.name);
    return openArchive(path, origin, options.signal);
}
async function openArchive(path, origin, signal) {
    const compression = await compressionOf(path);
    if (compression === 'none')
        return openTar(path, origin);
    if (compression !== 'gzip') {
        const hint = 'unpack it first';
        throw (0,registry_origin/* contentError */.G)(origin, 'archive-compression', `is compressed with ${compression}`, hint);
    }
    const unpacked = await openUnnamed();
    try {
        await unpack(path, unpacked, origin, signal);
    }
    catch (error) {
        await unpacked.close();
        throw error;
    }
    return await readTar(unpacked, origin);
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
async function compressionOf(path) {
    const handle = await (0,promises_.open)(path, 'r');
    try {
        const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
        const magic = buffer.toString('hex');
        if (magic.startsWith('1f8b'))
            return 'gzip';
        if (magic === '28b52ffd')
            return 'zstd';
        if (magic.startsWith('425a68'))
            return 'bzip2';
        return magic === 'fd377a58' ? 'xz' : 'none';
    }
    finally {
        await handle.close();
    }
}
/** A compressed archive cannot be read in place: it is unpacked beside, within a bound. */
async function unpack(from, to, origin, signal) {
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
    try {
        const write = async (parts) => {
            for await (const part of parts)
                await to.appendFile(part);
        };
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(from), (0,external_node_zlib_.createGunzip)(), bound, write, { signal });
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
function originOf(source) {
    const noun = source.type === 'oci-layout' ? 'the layout' : 'the archive';
    return { name: `${noun} ${source.path}`, kind: 'input' };
}


/***/ })

};
;