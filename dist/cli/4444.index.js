"use strict";
exports.id = 4444;
exports.ids = [4444,5740];
exports.modules = {

/***/ 64444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archiveOf: () => (/* binding */ archiveOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56118);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45740);
/* harmony import */ var _file_access_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35970);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69433);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41839);









/**
 * A path and what is below it, as a tar archive. What is mounted in the container is there as an empty file or
 * directory, as in the archives of engines.
 *
 * @param written the path as it was asked for: with `/.` behind it the names start below it
 * @returns null where nothing is there
 */
async function archiveOf(inside, written, signal) {
    const place = await (0,_inside_js__WEBPACK_IMPORTED_MODULE_7__/* .openParent */ .jt)(inside);
    if (place === null)
        return null;
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,_inside_js__WEBPACK_IMPORTED_MODULE_7__/* .within */ .ux)(place)).catch(_inside_js__WEBPACK_IMPORTED_MODULE_7__/* .nullWhereMissing */ .vJ);
    if (found === null) {
        await place.directory.close();
        return null;
    }
    const name = written.endsWith('/.') ? '.' : (inside.path.at(-1) ?? '.');
    const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.pack)();
    const filling = fill(archive, inside, { name, place, found }, signal);
    return bytesOf(archive, filling, signal);
}
async function fill(archive, inside, top, signal) {
    try {
        await add(archive, top.name, top, false);
        if (top.found.isDirectory()) {
            const mounts = await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .mountsOf */ .c)(inside);
            for await (const { path, place, found, isMount } of (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .treeOf */ .g)(inside, mounts, signal)) {
                if (`/${path}` !== _pause_js__WEBPACK_IMPORTED_MODULE_8__/* .pausePath */ ._z)
                    await add(archive, `${top.name}/${path}`, { place, found }, isMount);
            }
        }
        archive.finalize();
    }
    finally {
        await top.place.directory.close();
    }
}
async function add(archive, name, { place, found }, isMount) {
    const { uid, gid, mtime } = found;
    const header = { name, uid, gid, mtime, mode: found.mode & 0o7777 };
    switch ((0,_file_access_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOf */ .I)(found)) {
        case 'directory':
            await addPlain(archive, { ...header, type: 'directory' });
            return;
        case 'link':
            await addPlain(archive, {
                ...header,
                type: 'symlink',
                linkname: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,_inside_js__WEBPACK_IMPORTED_MODULE_7__/* .within */ .ux)(place)),
            });
            return;
        case 'file':
            if (isMount)
                await addPlain(archive, { ...header, type: 'file', size: 0 });
            else
                await addFile(archive, header, place);
            return;
        case 'other':
            await addPlain(archive, { ...header, ...deviceOf(found) });
    }
}
/** makedev(3): the numbers of a device in one. */
function deviceOf(found) {
    if (found.isFIFO() || found.isSocket())
        return { type: 'fifo' };
    const type = found.isBlockDevice() ? 'block-device' : 'character-device';
    const { rdev } = found;
    return { type, devmajor: (rdev >> 8) & 0xfff, devminor: (rdev & 0xff) | ((rdev >> 12) & 0xfff00) };
}
async function addPlain(archive, header) {
    await new Promise((resolve, reject) => {
        const done = (error) => {
            if (error == null)
                resolve();
            else
                reject(error);
        };
        // Of a file it would wait for its bytes.
        if (header.type === 'file')
            archive.entry(header, Buffer.alloc(0), done);
        else
            archive.entry(header, done);
    });
}
async function addFile(archive, header, place) {
    const opened = await (0,_file_access_js__WEBPACK_IMPORTED_MODULE_6__/* .openFile */ .Tq)(place);
    // It has gone meanwhile, or has become something else.
    if (opened === null)
        return;
    const { handle, size } = opened;
    try {
        // A file that grows is what it was; one that shrinks breaks the archive off.
        const entry = archive.entry({ ...header, type: 'file', size });
        if (size === 0)
            entry.end();
        else
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(handle.createReadStream({ end: size - 1, autoClose: false }), entry);
    }
    finally {
        await handle.close();
    }
}
async function* bytesOf(archive, filling, signal) {
    // A pack that nobody reads on from does not end its own iterator.
    const bytes = archive.pipe(new node_stream__WEBPACK_IMPORTED_MODULE_1__.PassThrough());
    filling.catch((error) => {
        bytes.destroy(error instanceof Error ? error : new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)));
    });
    try {
        yield* bytes;
        await filling;
    }
    catch (error) {
        signal.throwIfAborted();
        const message = `reading files of a container: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .infrastructureError */ .kv)({ code: 'cri-files', message }, { cause: error });
    }
    finally {
        bytes.destroy();
        archive.destroy();
    }
}


/***/ }),

/***/ 45740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ mountsOf),
/* harmony export */   copyTree: () => (/* binding */ copyTree),
/* harmony export */   g: () => (/* binding */ treeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99750);
/* harmony import */ var _file_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35970);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69433);





const ofDirectory = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/** Everything below a directory, each directory before what is in it; nothing where there is none. */
async function* treeOf(inside, mounts, signal, most = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .criContainerLimits */ .oC.archiveFiles) {
    const top = await (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .openDirectory */ .AJ)(inside);
    if (top === null)
        return;
    const bound = { left: most };
    const base = inside.path.join('/');
    yield* below(top, { prefix: '', base, mounts, bound, signal });
}
async function* below(directory, walk) {
    try {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(`/proc/self/fd/${directory.fd}`);
        for (const name of names.sort()) {
            walk.signal.throwIfAborted();
            walk.bound.left -= 1;
            if (walk.bound.left < 0)
                throw new Error('the container has too many files');
            const place = { directory, name };
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .ux)(place)).catch(_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .nullWhereMissing */ .vJ);
            if (found === null)
                continue;
            const path = `${walk.prefix}${name}`;
            const isMount = walk.mounts.has(`/${[walk.base, path].filter(Boolean).join('/')}`);
            yield { place, path, found, isMount };
            if (!found.isDirectory() || isMount)
                continue;
            const opened = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .ux)(place), ofDirectory).catch(_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .nullWhereMissing */ .vJ);
            if (opened !== null)
                yield* below(opened, { ...walk, prefix: `${path}/` });
        }
    }
    finally {
        await directory.close();
    }
}
/** Files, directories and links; devices are not the image's to bring. */
async function copyTree(from, to, maxBytes, signal) {
    let left = maxBytes;
    for await (const { place, path, found, isMount } of treeOf(from, await mountsOf(from), signal)) {
        const kind = (0,_file_access_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(found);
        if (kind === 'other' || (isMount && kind !== 'directory'))
            continue;
        const { uid, gid } = found;
        const mode = found.mode & 0o7777;
        if (kind === 'directory')
            await (0,_file_access_js__WEBPACK_IMPORTED_MODULE_3__/* .writeEntry */ .cD)(to, { kind, path, uid, gid, mode });
        else if (kind === 'link') {
            const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)((0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .ux)(place));
            await (0,_file_access_js__WEBPACK_IMPORTED_MODULE_3__/* .writeEntry */ .cD)(to, { kind, path, uid, gid, target });
        }
        else {
            left -= found.size;
            if (left < 0)
                return 'too-large';
            const bytes = await bytesOf(place);
            if (bytes !== null)
                await (0,_file_access_js__WEBPACK_IMPORTED_MODULE_3__/* .writeEntry */ .cD)(to, { kind, path, uid, gid, mode, bytes });
        }
    }
    return 'copied';
}
async function bytesOf(place) {
    const opened = await (0,_file_access_js__WEBPACK_IMPORTED_MODULE_3__/* .openFile */ .Tq)(place);
    if (opened === null)
        return null;
    try {
        return await opened.handle.readFile();
    }
    finally {
        await opened.handle.close();
    }
}
/** What is mounted in a process's root, as the process sees it; nothing for other directories. */
async function mountsOf({ root }) {
    const [, process] = /^(\/proc\/\d+)\/root$/.exec(root) ?? [];
    if (process === undefined)
        return new Set();
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(`${process}/mountinfo`, 'r');
    try {
        const table = await handle.readFile('utf8');
        const places = table.split('\n').map((line) => line.split(' ')[4] ?? '');
        return new Set(places.filter((place) => place !== '' && place !== '/'));
    }
    finally {
        await handle.close();
    }
}


/***/ })

};
;