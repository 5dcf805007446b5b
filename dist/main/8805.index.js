"use strict";
exports.id = 8805;
exports.ids = [8805];
exports.modules = {

/***/ 28805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blockDeviceOf: () => (/* binding */ blockDeviceOf)
/* harmony export */ });
/* unused harmony export numbersOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** The disk that a directory lies on. */


/**
 * Such as `/dev/sda`, the whole of it where the directory is on a part; null where that is no block device
 * of this machine, such as for a file system in memory, over a network or over others.
 */
function blockDeviceOf(directory, root = '/') {
    try {
        const { dev } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory);
        const [major, minor] = numbersOf(dev);
        const link = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'sys/dev/block', `${major}:${minor}`);
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(link);
        const isPart = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(link, 'partition'));
        return `/dev/${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(isPart ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target) : target)}`;
    }
    catch {
        return null;
    }
}
/** As `makedev` of Linux puts them together. */
function numbersOf(device) {
    const number = BigInt(device);
    const major = ((number >> 8n) & 0xfffn) | ((number >> 32n) & 0xfffff000n);
    const minor = (number & 0xffn) | ((number >> 12n) & 0xffffff00n);
    return [Number(major), Number(minor)];
}


/***/ })

};
;