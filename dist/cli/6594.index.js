"use strict";
exports.id = 6594;
exports.ids = [6594];
exports.modules = {

/***/ 35970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   cD: () => (/* binding */ writeEntry),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* unused harmony export at */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69433);
/** Single files of a directory that is what a container sees: links in it lead nowhere else. */



/** Does something where a path leads; null where its directory is missing. */
async function at(inside, work) {
    const place = await (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .openParent */ .jt)(inside);
    if (place === null)
        return null;
    try {
        return await work(place);
    }
    finally {
        await place.directory.close();
    }
}
async function writeEntry(inside, file) {
    const names = file.path.split('/');
    const written = await at({ ...inside, path: [...inside.path, ...names] }, async (place) => {
        await writeAt(place, file);
        return true;
    });
    if (written === null)
        throw new Error(`there is no directory for ${file.path}`);
}
/** What is there of another kind goes; a directory that is there stays. */
async function writeAt(place, file) {
    const path = (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(place);
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .nullWhereMissing */ .vJ);
    if (file.kind === 'directory') {
        if (there?.isDirectory() !== true) {
            if (there !== null)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path);
        }
        await own(path, file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, file.mode);
        return;
    }
    if (there !== null && place.name !== '')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: there.isDirectory() });
    if (file.kind === 'link') {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(file.target, path);
        await own(path, file);
        return;
    }
    const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY, 0o600);
    try {
        await handle.writeFile(file.bytes);
        await handle.chown(file.uid, file.gid);
        // Behind the owner: the kernel takes bits away where that changes.
        await handle.chmod(file.mode);
    }
    finally {
        await handle.close();
    }
}
async function own(path, { uid, gid }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lchown)(path, uid, gid);
}
async function readBytes(inside, maxBytes) {
    return await at(inside, async (place) => {
        const opened = await openFile(place);
        if (opened === null)
            return null;
        const { handle, size } = opened;
        try {
            if (size > maxBytes)
                return 'too-large';
            const buffer = Buffer.alloc(size);
            const { bytesRead } = await handle.read(buffer, 0, size, 0);
            return buffer.subarray(0, bytesRead);
        }
        finally {
            await handle.close();
        }
    });
}
/** A regular file; null for anything else, which might make who opens it wait. */
async function openFile(place) {
    const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(place), O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .nullWhereMissing */ .vJ);
    if (handle === null)
        return null;
    const found = await handle.stat();
    if (found.isFile())
        return { handle, size: found.size };
    await handle.close();
    return null;
}
async function statusOf(inside) {
    return await at(inside, async (place) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(place)).catch(_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .nullWhereMissing */ .vJ);
        if (found === null)
            return null;
        const kind = kindOf(found);
        const target = kind === 'link' ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)((0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(place)) : null;
        return { kind, size: found.size, permissions: found.mode & 0o777, target };
    });
}
function kindOf(found) {
    if (found.isFile())
        return 'file';
    if (found.isDirectory())
        return 'directory';
    return found.isSymbolicLink() ? 'link' : 'other';
}


/***/ }),

/***/ 28664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   k: () => (/* binding */ insideOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98161);


/** Where on this machine a path of a container lies. */
async function insideOf(context, id, path, signal) {
    const found = await (0,_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(context, id, signal);
    if (found === null)
        throw invisible('it is gone');
    const names = path.split('/').filter((name) => name !== '');
    const mount = found.note.mounts
        .filter(({ isOwn, target }) => isOwn && isBelow(names, partsOf(target)))
        .sort((left, right) => right.target.length - left.target.length)
        .at(0);
    // What it mounts of ours is there whether it runs or not.
    if (mount !== undefined) {
        const { root } = await context.view();
        return { root: `${root}${mount.source}`, path: names.slice(partsOf(mount.target).length) };
    }
    return { root: rootOf(found), path: names };
}
/** The root of its process, which the kernel of this machine shows while it runs. */
function rootOf(found) {
    const { pid } = found.details;
    if (found.kind === 'sandbox')
        throw invisible('it is a sandbox');
    if (!(0,_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunning */ .W_)(found) || pid <= 1)
        throw invisible('it does not run');
    return `/proc/${pid}/root`;
}
function partsOf(path) {
    return path.split('/').filter((name) => name !== '');
}
function isBelow(names, above) {
    return above.every((name, index) => names[index] === name);
}
function invisible(why) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
        code: 'cri-files',
        message: `files of a container cannot be seen by CRI, and its process does not show them: ${why}`,
        hint: 'judge this on Docker or Podman',
    });
}


/***/ }),

/***/ 36594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesOf: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _file_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35970);
/* harmony import */ var _file_views_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28664);



/** Files of a container on this machine, by the directories that it is made of. */
function filesOf(context) {
    return {
        write: async (id, directory, files, signal) => {
            const inside = await (0,_file_views_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .k)(context, id, directory, signal);
            for (const file of files) {
                signal.throwIfAborted();
                await told('writing files into a container', (0,_file_access_js__WEBPACK_IMPORTED_MODULE_1__/* .writeEntry */ .cD)(inside, file));
            }
        },
        read: async (id, path, maxBytes, signal) => {
            const inside = await (0,_file_views_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .k)(context, id, path, signal);
            return await told('reading a file of a container', (0,_file_access_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .io)(inside, maxBytes));
        },
        stat: async (id, path, signal) => {
            const inside = await (0,_file_views_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .k)(context, id, path, signal);
            return await told('looking at a file of a container', (0,_file_access_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(inside));
        },
        copy: async (from, to, maxBytes, signal) => {
            const { copyTree } = await __webpack_require__.e(/* import() */ 5740).then(__webpack_require__.bind(__webpack_require__, 45740));
            const [source, target] = [
                await (0,_file_views_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .k)(context, from.id, from.path, signal),
                await (0,_file_views_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .k)(context, to.id, to.path, signal),
            ];
            return await told('copying the files of an image', copyTree(source, target, maxBytes, signal));
        },
        archive: async (id, path, signal) => {
            const { archiveOf } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(4444)]).then(__webpack_require__.bind(__webpack_require__, 64444));
            return await archiveOf(await (0,_file_views_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .k)(context, id, path, signal), path, signal);
        },
        everything: async (id, signal) => {
            const { archiveOf } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(4444)]).then(__webpack_require__.bind(__webpack_require__, 64444));
            const archive = await archiveOf(await (0,_file_views_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .k)(context, id, '/', signal), '/.', signal);
            if (archive === null)
                throw new Error('the root of the container is missing');
            return archive;
        },
    };
}
async function told(doing, work) {
    try {
        return await work;
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({ code: 'cri-files', message: `${doing}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` }, { cause: error });
    }
}


/***/ }),

/***/ 69433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ openDirectory),
/* harmony export */   jt: () => (/* binding */ openParent),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   vJ: () => (/* binding */ nullWhereMissing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99750);




const ofDirectory = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/** A path of the kernel's to a name in an open directory: no part of it can be exchanged. */
function within({ directory, name }) {
    const base = `/proc/self/fd/${directory.fd}`;
    return name === '' ? `${base}/.` : `${base}/${name}`;
}
/**
 * Opens the directory that the last part of a path is in. Links on the way are followed inside of the root,
 * the last part is not.
 *
 * @returns null where there is no such directory
 */
async function openParent(inside) {
    let names = plain(inside.path);
    for (let links = 0; links <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .criContainerLimits */ .oC.links; links += 1) {
        const walked = await walk(inside.root, names);
        if (walked === null || !('link' in walked))
            return walked;
        const from = walked.link.startsWith('/') ? [] : walked.before;
        names = plain([...from, ...walked.link.split('/'), ...walked.after]);
    }
    return null;
}
/** The same, with the last part followed where it is a link; null where it is no directory. */
async function openDirectory(inside) {
    const place = await openParent({ ...inside, path: [...inside.path, '.directory'] });
    return place === null ? null : place.directory;
}
/** Without `.` and what `..` takes back; above the root there is nothing. */
function plain(path) {
    const names = [];
    for (const name of path) {
        if (name === '..')
            names.pop();
        else if (name !== '' && name !== '.')
            names.push(name);
    }
    return names;
}
async function walk(root, names) {
    const name = names.at(-1) ?? '';
    const parents = names.slice(0, -1);
    const top = await openRoot(root);
    if (top === null)
        return null;
    let directory = top;
    for (const [index, parent] of parents.entries()) {
        const next = await stepInto({ directory, name: parent });
        if (next === null)
            return null;
        if (typeof next === 'string') {
            return { link: next, before: parents.slice(0, index), after: names.slice(index + 1) };
        }
        directory = next;
    }
    return { directory, name };
}
/** The root itself may be a link of the kernel's, as that of a process is. */
async function openRoot(root) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(root, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
    }
    catch (error) {
        return nullWhereMissing(error);
    }
}
/** Closes the directory that it starts from. */
async function stepInto(step) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(within(step));
        if (found.isSymbolicLink())
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(within(step));
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(within(step), ofDirectory);
    }
    catch (error) {
        return nullWhereMissing(error);
    }
    finally {
        await step.directory.close();
    }
}
/** ELOOP: what was a directory has become a link meanwhile. */
function nullWhereMissing(error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO', 'ESRCH'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error)))
        return null;
    throw error;
}


/***/ })

};
;