"use strict";
exports.id = 8030;
exports.ids = [8030];
exports.modules = {

/***/ 32642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ findInDockerArchive),
/* harmony export */   UG: () => (/* binding */ packDockerArchive),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   YQ: () => (/* binding */ platformsInDockerArchive)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64165);
/* harmony import */ var _registry_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35035);
/* harmony import */ var _registry_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90349);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75685);
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8688);
/* harmony import */ var _registry_select_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18803);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10744);
/* harmony import */ var _image_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44201);
/* harmony import */ var _tar_writer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53416);










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
async function findInDockerArchive(tree, wanted, origin) {
    const named = chooseNamed(await readIndex(tree, origin), wanted.tag, origin);
    const { entry, config } = await choosePlatformOf(named, wanted.platform, tree, origin);
    const layers = [];
    for (const name of entry.layers)
        layers.push(await findLayer(tree, name, origin));
    return { config, layers };
}
/** The platforms that one name of such an archive has images for. */
async function platformsInDockerArchive(tree, tag, origin) {
    const named = chooseNamed(await readIndex(tree, origin), tag, origin);
    const configured = await configurationsOf(named, tree, origin);
    return configured.map(({ config }) => readConfig(config, origin).platform);
}
async function findLayer(tree, name, origin) {
    const file = await tree.find(name);
    if (file === null)
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)(origin, 'content-missing', `lacks its layer ${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(name, 100)}`);
    const named = { ...origin, name: `the layer ${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(name, 100)} of ${origin.name}` };
    return { key: name, file, origin: named, descriptor: null };
}
async function readIndex(tree, origin) {
    const bytes = await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .readFileOf */ .m)(tree, 'manifest.json', _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveLimits */ .Lp.indexBytes, {
        ...origin,
        name: `the manifest.json of ${origin.name}`,
    });
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
    const configured = await configurationsOf(entries, tree, origin);
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
async function configurationsOf(entries, tree, origin) {
    const configured = [];
    for (const entry of entries.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveLimits */ .Lp.layoutManifests)) {
        const config = await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .readFileOf */ .m)(tree, entry.config, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.configBytes, origin);
        configured.push({ entry, config });
    }
    return configured;
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
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60702);
/* harmony import */ var _tar_region_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79533);







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
            return {
                size: found.size,
                open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file),
                region: () => openRegion(file),
            };
        },
        close: () => Promise.resolve(),
    };
}
async function openRegion(path) {
    const handle = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .openRegularFile */ .ZU)(path);
    const { size } = await handle.stat();
    return { ...(0,_tar_region_js__WEBPACK_IMPORTED_MODULE_6__/* .fileRegion */ .F)(handle.fd, 0, size), close: () => handle.close() };
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

/***/ 16044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ headerBlock),
/* harmony export */   VE: () => (/* binding */ blockBytes),
/* harmony export */   gZ: () => (/* binding */ hasChecksum),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   wb: () => (/* binding */ upToNul),
/* harmony export */   z0: () => (/* binding */ isEmptyBlock)
/* harmony export */ });
/** Fields of a tar header (POSIX ustar, and what GNU tar makes of it). */
const blockBytes = 512;
function readFields(header) {
    return {
        type: String.fromCharCode(header[156] ?? 0),
        name: headerName(header),
        target: header[157] === 0 ? noBytes : fieldText(header, 157, 257),
        size: readNumber(header, 124, 136),
        mode: readNumber(header, 100, 108),
        uid: readNumber(header, 108, 116),
        gid: readNumber(header, 116, 124),
    };
}
function headerBlock() {
    const bytes = Buffer.allocUnsafeSlow(blockBytes);
    return { bytes, words: new Uint32Array(bytes.buffer) };
}
function isEmptyBlock(block) {
    return block[0] === 0 && block.every((byte) => byte === 0);
}
/** By the sum of its bytes; some old writers took them for signed ones. */
function hasChecksum({ bytes, words }) {
    const stored = readNumber(bytes, 148, 156);
    let sum = sumOf(words);
    // The field of the sum itself counts as eight spaces.
    for (let index = 148; index < 156; index += 1)
        sum += 0x20 - (bytes[index] ?? 0);
    if (sum === stored)
        return true;
    const high = bytes.filter((byte) => byte >= 0x80).length;
    return sum - high * 0x100 === stored;
}
/** Of all bytes, four at a time. */
function sumOf(words) {
    let [even, odd] = [0, 0];
    // Two sums in each of them: 128 times 255 fits into 16 bits.
    for (let index = 0; index < blockBytes / 4; index += 1) {
        const word = words[index] ?? 0;
        even += word & 0xff00ff;
        odd += (word >>> 8) & 0xff00ff;
    }
    return (even & 0xffff) + (even >>> 16) + (odd & 0xffff) + (odd >>> 16);
}
/** Octal digits, or GNU's base 256 for what does not fit. Null for what is neither, or too large to be exact. */
function readNumber(block, start, end) {
    if (((block[start] ?? 0) & 0x80) !== 0)
        return readBase256(block.subarray(start, end));
    let value = 0;
    let isBegun = false;
    for (let at = start; at < end; at += 1) {
        const byte = block[at] ?? 0;
        if (byte >= 0x30 && byte <= 0x37) {
            // Twelve digits are exact.
            value = value * 8 + byte - 0x30;
            isBegun = true;
        }
        else if (byte !== 0 && byte !== 0x20)
            return null;
        else if (isBegun)
            break;
    }
    return value;
}
/** Two's complement, with the highest bit as the sign that it is one. */
function readBase256(field) {
    const isNegative = ((field[0] ?? 0) & 0x40) !== 0;
    let value = isNegative ? -1n : 0n;
    for (const [index, byte] of field.entries()) {
        const bits = index > 0 ? byte : isNegative ? byte | 0x80 : byte & 0x7f;
        value = index === 0 && isNegative ? BigInt(bits) - 256n : (value << 8n) | BigInt(bits);
    }
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : null;
}
const noBytes = Buffer.alloc(0);
function headerName(header) {
    const name = fieldText(header, 0, 100);
    // GNU's older form keeps other things where ustar has the prefix.
    const hasPrefix = header[345] !== 0 && header[262] === 0 && isUstar(header);
    if (!hasPrefix)
        return name;
    return Buffer.concat([fieldText(header, 345, 500), Buffer.from('/'), name]);
}
function isUstar(header) {
    return header.toString('latin1', 257, 262) === 'ustar';
}
/** The same of a part of a header, which is read for every file of an image: nothing is made on the way. */
function fieldText(header, start, most) {
    let end = start;
    while (end < most && header[end] !== 0)
        end += 1;
    return header.subarray(start, end);
}
function upToNul(field) {
    const end = field.indexOf(0);
    return end === -1 ? field : field.subarray(0, end);
}


/***/ }),

/***/ 66840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jC: () => (/* binding */ padded),
  xe: () => (/* binding */ plainMember),
  ky: () => (/* binding */ tarHeaders),
  e$: () => (/* binding */ unusualMember)
});

// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/registry/origin.ts
var registry_origin = __webpack_require__(75685);
// EXTERNAL MODULE: ./src/image/tar/fields.ts
var tar_fields = __webpack_require__(16044);
;// CONCATENATED MODULE: ./src/image/tar/pax.ts
/** Extended headers (POSIX pax, "Extended Header"). */
/** Thrown for records that are none; `message` is a part of a sentence. */
class BrokenRecord extends Error {
}
/**
 * The records of one extended header. An empty value takes back what one before it said.
 *
 * @throws BrokenRecord
 */
function readPax(content) {
    const records = new Map();
    const parts = [];
    for (const [key, value] of paxRecords(content)) {
        // Form 0.0 writes the same two keys again and again.
        if (key === 'GNU.sparse.offset' || key === 'GNU.sparse.numbytes')
            parts.push(decimal(value));
        else
            records.set(key, value);
    }
    const bytes = (key) => {
        const value = records.get(key);
        return value === undefined || value.length === 0 ? undefined : value;
    };
    const number = (key) => {
        const value = bytes(key);
        return value === undefined ? undefined : decimal(value);
    };
    const sparse = readSparse(bytes, parts);
    return withoutUndefined({
        name: bytes('GNU.sparse.name') ?? withoutNul(bytes('path')),
        target: withoutNul(bytes('linkpath')),
        size: number('size'),
        uid: number('uid'),
        gid: number('gid'),
        capability: copyOf(bytes('SCHILY.xattr.security.capability')),
        sparse,
    });
}
function readSparse(bytes, parts) {
    const isOfContent = bytes('GNU.sparse.major')?.toString('latin1') === '1';
    const size = bytes('GNU.sparse.realsize') ?? bytes('GNU.sparse.size');
    const realSize = size === undefined ? null : decimal(size);
    if (isOfContent)
        return { map: null, size: realSize };
    const map = bytes('GNU.sparse.map');
    if (map !== undefined) {
        const numbers = map.toString('latin1').split(',');
        return { map: numbers.map((one) => decimal(Buffer.from(one))), size: realSize };
    }
    return parts.length === 0 ? undefined : { map: parts, size: realSize };
}
/** Records of the form `<length> <key>=<value>\n`, whose length counts itself. */
function* paxRecords(content) {
    let position = 0;
    while (position < content.length) {
        const space = content.indexOf(0x20, position);
        const end = space === -1 ? -1 : position + decimal(content.subarray(position, space));
        const equals = content.indexOf(0x3d, space);
        const isWhole = end <= content.length && content[end - 1] === 0x0a;
        if (!isWhole || equals <= space + 1 || equals >= end) {
            throw new BrokenRecord('has an extended header with a record that is none');
        }
        yield [
            content.toString('utf8', space + 1, equals),
            content.subarray(equals + 1, end - 1),
        ];
        position = end;
    }
}
function decimal(value) {
    const text = value.length > 20 ? '' : value.toString('latin1');
    const number = /^[0-9]{1,16}$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(number))
        return number;
    throw new BrokenRecord(text.startsWith('-')
        ? 'has an entry with a negative number'
        : 'has an extended header with a number that is none');
}
function withoutNul(name) {
    if (name?.includes(0) !== true)
        return name;
    throw new BrokenRecord('has an entry with a NUL in its name');
}
/** It is kept for longer than what it was read from. */
function copyOf(value) {
    return value === undefined ? undefined : Buffer.from(value);
}
function withoutUndefined(extension) {
    // Members that are undefined are gone, and the rest is as it was.
    return Object.fromEntries(Object.entries(extension).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./src/image/tar/sparse.ts
var tar_sparse = __webpack_require__(93497);
;// CONCATENATED MODULE: ./src/image/tar/members.ts





function tarHeaders(origin, bounds) {
    return { origin, bounds, block: (0,tar_fields/* headerBlock */.Nc)(), count: 0 };
}
/** Without content, whatever size they name (POSIX: hard links may have one, which no reader follows). */
const withoutContent = new Set(['1', '2', '3', '4', '5', '6']);
const extensions = new Set(['x', 'g', 'L', 'K']);
const noExtension = {};
/**
 * The member that the header in the block tells of by itself, as most do. Null for what {@link unusualMember} has to
 * look at.
 *
 * @param position of the header in its archive
 */
function plainMember(headers, position) {
    const { block, bounds, origin } = headers;
    const type = block.bytes[156] ?? 0;
    const isPlain = type >= firstPlain && type <= lastPlain && block.bytes[0] !== 0;
    if (!isPlain || headers.count >= bounds.entries || !(0,tar_fields/* hasChecksum */.gZ)(block))
        return null;
    headers.count += 1;
    return memberOf((0,tar_fields/* readFields */.qU)(block.bytes), noExtension, position + tar_fields/* blockBytes */.VE, origin);
}
/** `0` to `6`, which have nothing behind their header that says more of them. */
const [firstPlain, lastPlain] = [0x30, 0x36];
/**
 * The member that begins with the header in the block, in every form: ustar, pax and GNU's. It knows neither files
 * nor streams: whoever drives it gives the bytes that it asks for, from behind that header on.
 *
 * @param filled bytes of the block that are of the archive
 * @returns null at the archive's end
 * @throws CanaryError where it is no archive, is damaged or breaks off, or has more headers than its bounds allow
 */
function* unusualMember(headers, filled, start) {
    const { origin, bounds, block } = headers;
    let position = start;
    let extension = noExtension;
    for (let length = filled; length > 0; length = (yield nextBlock).copy(block.bytes)) {
        if ((0,tar_fields/* isEmptyBlock */.z0)(block.bytes.subarray(0, length))) {
            yield* readEnd(origin);
            break;
        }
        refuseHeader(headers, length);
        headers.count += 1;
        position += tar_fields/* blockBytes */.VE;
        const fields = (0,tar_fields/* readFields */.qU)(block.bytes);
        if (!extensions.has(fields.type)) {
            const member = memberOf(fields, extension, position, origin);
            if (member.type !== 'S' && extension.sparse === undefined)
                return member;
            return yield* readHoles(member, { fields, header: block.bytes, extension, origin });
        }
        const size = fields.size ?? bounds.headerBytes + 1;
        if (size > bounds.headerBytes)
            throw broken(origin, 'has an extended header that is too large');
        const content = yield { kind: 'need', length: padded(size) };
        if (content.length < size)
            throw broken(origin, 'breaks off in the middle');
        position += padded(size);
        extension = extendedBy(extension, fields.type, content.subarray(0, size), origin);
    }
    return null;
}
const nextBlock = { kind: 'need', length: tar_fields/* blockBytes */.VE };
/** What one member takes in an archive, up to the next block. */
function padded(bytes) {
    return bytes + ((tar_fields/* blockBytes */.VE - (bytes % tar_fields/* blockBytes */.VE)) % tar_fields/* blockBytes */.VE);
}
/** Two empty blocks end an archive; some writers leave out one, or both. */
function* readEnd(origin) {
    const second = yield { kind: 'need', length: tar_fields/* blockBytes */.VE };
    if (second.length > 0 && !(0,tar_fields/* isEmptyBlock */.z0)(second)) {
        throw broken(origin, 'is damaged: there is more behind an empty block');
    }
}
function refuseHeader({ block, count, bounds, origin }, length) {
    if (length < tar_fields/* blockBytes */.VE || !(0,tar_fields/* hasChecksum */.gZ)(block)) {
        throw broken(origin, count === 0 ? 'is not a tar archive' : 'is damaged');
    }
    if (count < bounds.entries)
        return;
    const what = `has more than ${bounds.entries} files, which is the limit`;
    throw (0,registry_origin/* contentError */.G)(origin, 'archive-too-many-files', what);
}
function extendedBy(before, type, content, origin) {
    // Bytes that are asked for next may lie where these were.
    if (type === 'L')
        return { ...before, name: Buffer.from((0,tar_fields/* upToNul */.wb)(content)) };
    if (type === 'K')
        return { ...before, target: Buffer.from((0,tar_fields/* upToNul */.wb)(content)) };
    // What is said of all entries is neither name nor size: engines pass over it.
    if (type === 'g')
        return before;
    try {
        return { ...before, ...readPax(Buffer.from(content)) };
    }
    catch (error) {
        if (error instanceof BrokenRecord)
            throw broken(origin, error.message);
        throw error;
    }
}
function memberOf(fields, extension, position, origin) {
    const size = sizeOf(extension.size ?? fields.size, origin);
    const { mode, uid, gid } = fields;
    const type = fields.type === '\0' || fields.type === '7' ? '0' : fields.type;
    const stored = withoutContent.has(type) ? 0 : size;
    return {
        type,
        name: extension.name ?? fields.name,
        target: extension.target ?? fields.target,
        mode: ownNumber(mode, origin) & 0o7777,
        uid: ownNumber(extension.uid ?? uid, origin),
        gid: ownNumber(extension.gid ?? gid, origin),
        size: stored,
        offset: position,
        stored,
        capability: extension.capability ?? null,
        sparse: null,
    };
}
/** Where its parts lie, which may stand behind its header. */
function* readHoles(member, { fields, header, extension, origin }) {
    const { sparse } = extension;
    if (member.type === 'S' || sparse === undefined) {
        return yield* readOldSparse(member, header, origin);
    }
    const isWithin = sparse.map !== null;
    const lines = isWithin ? { numbers: sparse.map, bytes: 0 } : yield* (0,tar_sparse/* readSparseLines */.kh)();
    const realSize = sparse.size ?? sizeOf(extension.size ?? fields.size, origin);
    if (lines === null)
        throw brokenHoles(origin);
    return withHoles(member, lines.numbers, { realSize, headBytes: lines.bytes, origin });
}
function sizeOf(size, origin) {
    if (size === null)
        throw broken(origin, 'has an entry whose size is none');
    if (size < 0)
        throw broken(origin, 'has an entry with a negative size');
    return size;
}
function ownNumber(value, origin) {
    if (value !== null && value >= 0)
        return value;
    throw broken(origin, 'has an entry whose owner or mode is no number');
}
/** GNU's old form: four parts in the header, 21 in each block that follows. */
function* readOldSparse(member, header, origin) {
    const realSize = (0,tar_fields/* readNumber */.kz)(header, 483, 495);
    let { numbers, isExtended } = (0,tar_sparse/* oldSparseNumbers */.CO)(header, 386, 4);
    const all = [...numbers];
    let headBytes = 0;
    while (isExtended) {
        const block = yield { kind: 'need', length: tar_fields/* blockBytes */.VE };
        if (block.length < tar_fields/* blockBytes */.VE)
            throw broken(origin, 'breaks off in the middle');
        headBytes += tar_fields/* blockBytes */.VE;
        ({ numbers, isExtended } = (0,tar_sparse/* oldSparseNumbers */.CO)(block, 0, 21));
        all.push(...numbers);
        if (all.length > 2 * limits/* imageFileLimits */.sF.sparseParts)
            throw brokenHoles(origin);
    }
    const known = all.filter((number) => number !== null);
    if (realSize === null || known.length < all.length)
        throw brokenHoles(origin);
    // These blocks do not count as content, as the lines of the other form do.
    const moved = { ...member, type: '0', stored: member.stored + headBytes };
    return withHoles(moved, known, { realSize, headBytes, origin });
}
function withHoles(member, numbers, known) {
    const { realSize, headBytes, origin } = known;
    const stored = member.stored - headBytes;
    const sparse = (0,tar_sparse/* sparseParts */.bL)(numbers, realSize, stored);
    if (sparse === null || sparse.length > limits/* imageFileLimits */.sF.sparseParts)
        throw brokenHoles(origin);
    return { ...member, size: realSize, offset: member.offset + headBytes, stored, sparse };
}
function brokenHoles(origin) {
    return broken(origin, 'has a file with holes that are not where they can be');
}
function broken(origin, what) {
    return (0,registry_origin/* contentError */.G)(origin, 'archive-broken', what);
}


/***/ }),

/***/ 79533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fileRegion),
/* harmony export */   J: () => (/* binding */ membersIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75685);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16044);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66840);




/** A part of an open file. It has to stay open for as long as the region is used. */
function fileRegion(descriptor, start, size) {
    const readInto = (position, buffer) => {
        const wanted = Math.max(0, Math.min(buffer.length, size - position));
        let filled = 0;
        while (filled < wanted) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, filled, wanted - filled, start + position + filled);
            if (count === 0)
                break;
            filled += count;
        }
        return filled;
    };
    const read = (position, length) => {
        const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - position)));
        return buffer.subarray(0, readInto(position, buffer));
    };
    return { size, read, readInto };
}
/** Headers of small files stand close together: many are read at once. */
const windowBytes = 16_384;
/** Behind more than so many bytes that are passed over, a header is read alone. */
const nearBytes = 4_096;
/**
 * The members of an archive that lies in a file: only its headers are read, what is between them is passed
 * over. The next member may be asked for at any time, so whoever reads many can let others have a turn.
 *
 * @throws CanaryError as {@link unusualMember}
 */
function* membersIn(region, origin, bounds) {
    const headers = (0,_members_js__WEBPACK_IMPORTED_MODULE_3__/* .tarHeaders */ .ky)(origin, bounds);
    const window = { region, memory: Buffer.allocUnsafeSlow(windowBytes), start: 0, end: 0 };
    let position = 0;
    for (;;) {
        const filled = readInto(window, position, headers.block.bytes);
        const plain = filled === _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .blockBytes */ .VE ? (0,_members_js__WEBPACK_IMPORTED_MODULE_3__/* .plainMember */ .xe)(headers, position) : null;
        const member = plain ?? unusual(headers, window, position, filled);
        if (member === null)
            return;
        if (member.offset + member.stored > region.size) {
            throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .contentError */ .G)(origin, 'archive-broken', 'breaks off in the middle');
        }
        yield member;
        position = member.offset + (0,_members_js__WEBPACK_IMPORTED_MODULE_3__/* .padded */ .jC)(member.stored);
    }
}
function unusual(headers, window, start, filled) {
    let position = start + filled;
    const steps = (0,_members_js__WEBPACK_IMPORTED_MODULE_3__/* .unusualMember */ .e$)(headers, filled, start);
    for (let step = steps.next();;) {
        if (step.done === true)
            return step.value;
        const bytes = Buffer.allocUnsafe(step.value.length);
        const count = readInto(window, position, bytes);
        position += count;
        step = steps.next(bytes.subarray(0, count));
    }
}
/** Gives how many bytes there are. */
function readInto(window, position, into) {
    const { region, memory } = window;
    if (position < window.start || position + into.length > window.end) {
        const isFar = position > window.end + nearBytes;
        if (isFar || into.length > windowBytes) {
            window.start = position;
            window.end = position;
            return region.readInto(position, into);
        }
        window.start = position;
        window.end = position + region.readInto(position, memory);
    }
    const from = position - window.start;
    return memory.copy(into, 0, from, Math.min(from + into.length, window.end - window.start));
}


/***/ }),

/***/ 93497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ oldSparseNumbers),
/* harmony export */   bL: () => (/* binding */ sparseParts),
/* harmony export */   kh: () => (/* binding */ readSparseLines),
/* harmony export */   yA: () => (/* binding */ readWithHoles)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64165);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16044);
/** Files with holes: only some parts of them are stored, one after the other. */


/**
 * Parts out of their numbers: offset and length in turn.
 *
 * @param size of the file, with its holes
 * @param stored bytes that are stored altogether
 * @returns null where they are not in order, overlap, or are not what is stored
 */
function sparseParts(numbers, size, stored) {
    const parts = [];
    let [end, passed] = [0, 0];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
        const [offset = -1, length = -1] = numbers.slice(index, index + 2);
        if (offset < end || length < 0 || offset + length > size)
            return null;
        if (length > 0)
            parts.push({ offset, length, stored: passed });
        end = offset + length;
        passed += length;
    }
    return numbers.length % 2 === 0 && passed === stored ? parts : null;
}
/** Numbers of the parts in GNU's old header, and whether a block with more of them follows. */
function oldSparseNumbers(block, start, count) {
    const numbers = [];
    for (let index = 0; index < count; index += 1) {
        const at = start + index * 24;
        // An empty pair ends them.
        if (block[at] === 0 || block[at] === 0x20)
            break;
        numbers.push((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(block, at, at + 12), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(block, at + 12, at + 24));
    }
    const end = block[start + count * 24] ?? 0;
    return { numbers, isExtended: end !== 0 && end !== 0x30 };
}
/**
 * Form 1.0: lines of decimal numbers at the start of what is stored, the first of which counts the pairs
 * of the others. It is read block by block.
 *
 * @returns the numbers, and the bytes that they take; null where they are none
 */
function* readSparseLines() {
    const blocks = [];
    let [lines, wanted] = [0, 1];
    while (lines < wanted) {
        const block = yield { kind: 'need', length: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .blockBytes */ .VE };
        // What is asked for next may lie where this was.
        blocks.push(Buffer.from(block));
        lines += block.reduce((sum, byte) => (byte === 0x0a ? sum + 1 : sum), 0);
        if (wanted > 1)
            continue;
        const pairs = count(block.toString('latin1', 0, Math.max(block.indexOf(0x0a), 0)));
        if (pairs === null || pairs > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFileLimits */ .sF.sparseParts)
            return null;
        wanted = 1 + 2 * pairs;
    }
    const numbers = Buffer.concat(blocks).toString('latin1').split('\n').slice(1, wanted).map(count);
    const bytes = blocks.length * _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .blockBytes */ .VE;
    return numbers.every((number) => number !== null) ? { numbers, bytes } : null;
}
function count(line) {
    const number = /^[0-9]{1,16}$/.test(line) ? Number(line) : Number.NaN;
    return Number.isSafeInteger(number) ? number : null;
}
/** What lies in a part of a file with holes, out of what is stored; `read` is asked for stored bytes. */
async function readWithHoles(parts, { offset, length }, read) {
    const bytes = Buffer.alloc(length);
    const reads = parts.map(async (part) => {
        const start = Math.max(part.offset, offset);
        const end = Math.min(part.offset + part.length, offset + length);
        if (start < end)
            bytes.set(await read(part.stored + start - part.offset, end - start), start - offset);
    });
    await Promise.all(reads);
    return bytes;
}


/***/ }),

/***/ 98527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   hC: () => (/* binding */ refuseOther),
/* harmony export */   l1: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64165);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75685);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60702);
/* harmony import */ var _zstd_frames_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21261);









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
    if ((0,_zstd_frames_js__WEBPACK_IMPORTED_MODULE_8__/* .isZstdMagic */ .l)(start))
        return 'zstd';
    refuseOther(start, origin);
    return 'none';
}
/** @throws CanaryError for what begins as a compression that is not read */
function refuseOther(start, origin) {
    const magic = start.toString('hex');
    const other = others.find((one) => magic.startsWith(one.magic));
    if (other === undefined)
        return;
    const hint = `unpack it with ${other.tool} first: plain, gzip and zstd are read`;
    throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'archive-compression', `is compressed with ${other.name}`, hint);
}
/**
 * A compressed archive cannot be read in place: it is unpacked beside, within a bound.
 *
 * @throws CanaryError (input) when it is damaged or too large; (infrastructure) when there is no room
 */
async function unpack(from, to, compression, origin, signal) {
    let size = 0;
    const bound = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform({
        transform: (part, _encoding, done) => {
            size += part.length;
            if (size <= _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .archiveLimits */ .Lp.unpackedBytes)
                done(null, part);
            else
                done((0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'content-too-large', 'unpacks to more than is read'));
        },
    });
    const packed = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readBetween */ .f8)(from, 0, Number.POSITIVE_INFINITY);
    try {
        const write = async (parts) => {
            for await (const part of parts)
                await to.appendFile(part);
        };
        if (compression === 'gzip')
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(packed, (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)(), bound, write, { signal });
        else
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,_zstd_frames_js__WEBPACK_IMPORTED_MODULE_8__/* .cutAtFrames */ .g)(packed), (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdDecompress)(), bound, write, { signal });
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CanaryError */ .Rc || signal.aborted)
            throw error;
        if (isDiskTrouble(error))
            throw noRoom(origin, error);
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'archive-broken', `cannot be unpacked: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
    }
}
function isDiskTrouble(error) {
    return ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .vq)(error));
}
function noRoom(origin, error) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .infrastructureError */ .kv)({
        code: 'no-room',
        message: `${origin.name} cannot be unpacked in ${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`,
        hint: 'make room there, or set TMPDIR to a directory that has some',
    }, { cause: error });
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


/***/ })

};
;