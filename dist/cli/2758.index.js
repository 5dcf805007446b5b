"use strict";
exports.id = 2758;
exports.ids = [2758];
exports.modules = {

/***/ 42758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFeatureFiles: () => (/* binding */ findFeatureFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/**
 * The files that words name: a file, a directory (its `*.json`, `*.yaml` and `*.yml`), or a glob.
 *
 * @param directory where relative paths start
 * @throws CanaryError (input) for a word that names nothing
 */
async function findFeatureFiles(words, directory) {
    const found = await Promise.all(words.map((word) => findFiles(word, directory)));
    return [...new Set(found.flat())];
}
async function findFiles(word, directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, word);
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (status?.isDirectory() === true) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path);
        const files = names.filter(isFeatureFile).sort();
        return named(word, files.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)));
    }
    if (status !== null)
        return [path];
    if (!/[*?[{]/.test(word))
        return named(word, []);
    const files = [];
    for await (const file of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(word, { cwd: directory }))
        files.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file));
    return named(word, files.sort());
}
function isFeatureFile(name) {
    return /\.(?:json|ya?ml)$/.test(name);
}
function named(word, files) {
    if (files.length > 0)
        return files;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
        code: 'features-missing',
        message: `${word} names no file with node features`,
        hint: 'save some with container-canary features > node.json',
    });
}


/***/ })

};
;