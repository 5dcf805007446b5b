"use strict";
exports.id = 5476;
exports.ids = [5476];
exports.modules = {

/***/ 75476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changesOf: () => (/* binding */ changesOf)
/* harmony export */ });
/* unused harmony export layersIn */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64165);
/* harmony import */ var _file_views_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28664);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98161);






/**
 * What a container has written, by the layer that the kernel puts over its image (overlayfs): the runtime
 * does not tell.
 */
async function changesOf(context, id, signal) {
    const found = await (0,_inspect_js__WEBPACK_IMPORTED_MODULE_5__/* .find */ .I6)(context, id, signal);
    if (found === null)
        throw unknown('it is gone');
    const process = (0,_file_views_js__WEBPACK_IMPORTED_MODULE_4__/* .rootOf */ .I)(found).replace(/\/root$/, '');
    const table = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`${process}/mountinfo`, 'utf8').catch(() => '');
    const layers = layersIn(table);
    if (layers === null)
        throw unknown('its files are none that overlayfs puts together');
    const changes = [];
    const isCut = await collect(layers, '', changes, signal);
    // Whoever mounts something makes a place for it.
    const mounts = new Set(table.split('\n').map((line) => line.split(' ')[4] ?? ''));
    return { changes: changes.filter(({ path }) => !mounts.has(path)), isCut };
}
/** Of the root, by `mountinfo`: its options stand behind the dash (overlayfs.rst, proc_pid_mountinfo(5)). */
function layersIn(table) {
    for (const line of table.split('\n')) {
        const [before = '', after = ''] = line.split(' - ');
        if (before.split(' ')[4] !== '/')
            continue;
        const [type, , options = ''] = after.split(' ');
        if (type !== 'overlay')
            return null;
        const of = (name) => options
            .split(',')
            .find((option) => option.startsWith(`${name}=`))
            ?.slice(name.length + 1);
        const upper = of('upperdir');
        return upper === undefined ? null : { upper, lower: (of('lowerdir') ?? '').split(':') };
    }
    return null;
}
/** @returns whether there is more than is kept */
async function collect(layers, path, changes, signal) {
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layers.upper, path), { withFileTypes: true })) {
        signal.throwIfAborted();
        if (changes.length >= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .engineLimits */ .nW.changes)
            return true;
        const at = `${path}/${entry.name}`;
        // A deleted file is a device without a number.
        const isDeleted = entry.isCharacterDevice() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layers.upper, at))).rdev === 0;
        changes.push({ path: at, kind: isDeleted ? 'deleted' : await kindOf(layers, at) });
        if (entry.isDirectory() && (await collect(layers, at, changes, signal)))
            return true;
    }
    return false;
}
async function kindOf({ lower }, path) {
    for (const layer of lower) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layer, path));
            return 'changed';
        }
        catch (error) {
            if (!['ENOENT', 'ENOTDIR'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error)))
                throw error;
        }
    }
    return 'added';
}
function unknown(why) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)({
        code: 'cri-files',
        message: `what the container has written cannot be told: ${why}`,
        hint: 'judge this on Docker or Podman',
    });
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


/***/ })

};
;