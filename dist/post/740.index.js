"use strict";
exports.id = 740;
exports.ids = [740];
exports.modules = {

/***/ 5740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ mountsOf),
/* harmony export */   copyTree: () => (/* binding */ copyTree),
/* harmony export */   g: () => (/* binding */ treeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4165);
/* harmony import */ var _file_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5970);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9433);





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