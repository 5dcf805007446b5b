"use strict";
exports.id = 9138;
exports.ids = [9138];
exports.modules = {

/***/ 89138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localHost: () => (/* binding */ localHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/** What `cdi/` reads of the engine's host, behind a small interface so that a test can be the host. */



/**
 * The host that this process runs on. Calls are synchronous: a thousand small files are read four
 * times as fast this way, and nothing else waits at that moment.
 *
 * @param cwd where relative paths of spec files and directories start
 */
function localHost(cwd = '/') {
    return {
        listDirectory: (path) => listDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)),
        readSpecification: (path, maxBytes) => readSpecification((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), maxBytes),
        inspect: rememberingEach(inspect),
        exists: rememberingEach((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)),
        realPath: (path) => realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)),
    };
}
function listDirectory(path) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true });
        return {
            state: 'read',
            names: entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name),
        };
    }
    catch (error) {
        return isMissing(error)
            ? { state: 'missing' }
            : { state: 'unreadable', reason: describeSystemError(error) };
    }
}
function readSpecification(path, maxBytes) {
    let descriptor;
    try {
        // A fifo without a writer would block forever.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!found.isFile())
            return { state: 'unreadable', reason: 'it is not a regular file' };
        if (found.size > maxBytes) {
            const reason = `it has ${found.size} bytes; at most ${maxBytes} are read`;
            return { state: 'unreadable', reason };
        }
        const bytes = readAll(descriptor, found.size === 0 ? maxBytes : found.size);
        if (bytes !== null)
            return { state: 'read', bytes };
        return { state: 'unreadable', reason: 'it grew while it was read' };
    }
    catch (error) {
        return { state: 'unreadable', reason: describeSystemError(error) };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Files of the kernel say that they are empty, so no size is trusted: null when there is more. */
function readAll(descriptor, size) {
    const buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
    }
    return null;
}
function inspect(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true });
        if (found.isDirectory())
            return { kind: 'directory' };
        if (found.isSymbolicLink())
            return { kind: 'symlink' };
        if (found.isSocket())
            return { kind: 'socket' };
        const type = found.isBlockDevice() ? 'b' : found.isCharacterDevice() ? 'c' : 'p';
        if (type === 'p' && !found.isFIFO())
            return { kind: 'file' };
        return {
            kind: 'device',
            type,
            major: type === 'p' ? 0 : majorOf(found.rdev),
            minor: type === 'p' ? 0 : minorOf(found.rdev),
            mode: Number(found.mode & 4095n),
            uid: Number(found.uid),
            gid: Number(found.gid),
        };
    }
    catch (error) {
        return isMissing(error)
            ? { kind: 'missing' }
            : { kind: 'unreadable', reason: describeSystemError(error) };
    }
}
function realPath(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path) : path;
}
/** Linux device numbers: 12 bits major and 20 bits minor, folded for the sake of old programs. */
function majorOf(rdev) {
    return Number(((rdev >> 8n) & 0xfffn) | ((rdev >> 32n) & 0xfffff000n));
}
function minorOf(rdev) {
    return Number((rdev & 0xffn) | ((rdev >> 12n) & 0xffffff00n));
}
/** A path is looked at once, however many devices name it. */
function rememberingEach(look) {
    const seen = new Map();
    return (path) => {
        const known = seen.get(path);
        if (known !== undefined)
            return known;
        const found = look(path);
        seen.set(path, found);
        return found;
    };
}
/** A path with a NUL byte names nothing. */
function isMissing(error) {
    return ['ENOENT', 'ERR_INVALID_ARG_VALUE'].includes(codeOf(error));
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
function describeSystemError(error) {
    const words = {
        EACCES: 'permission denied',
        EPERM: 'permission denied',
        ELOOP: 'its symlinks form a loop',
        ENOTDIR: 'it is not a directory',
        EISDIR: 'it is a directory',
        ENOENT: 'it points to nothing',
        ENAMETOOLONG: 'its name is too long',
    };
    return words[codeOf(error)] ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
}


/***/ })

};
;