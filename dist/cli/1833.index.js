"use strict";
exports.id = 1833;
exports.ids = [1833];
exports.modules = {

/***/ 1833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   thisMachine: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** What the compatibility commands use when they are run by a person. */
const thisMachine = {
    loadTemplates: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3679)]).then(__webpack_require__.bind(__webpack_require__, 3679))).compileTemplate,
    discover: async (hostRoot, io) => {
        const { discoverNode } = await Promise.all(/* import() */[__webpack_require__.e(2519), __webpack_require__.e(6675)]).then(__webpack_require__.bind(__webpack_require__, 6895));
        return await discoverNode(null, io.env, io.signal, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, hostRoot));
    },
    loadNodes: async (paths) => {
        const { loadNodeFeatures } = await __webpack_require__.e(/* import() */ 498).then(__webpack_require__.bind(__webpack_require__, 498));
        return await loadNodeFeatures(paths);
    },
    fetchSpec,
};
async function fetchSpec({ image, flags }, io) {
    const { findAttachedSpec } = await Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(7206), __webpack_require__.e(5504), __webpack_require__.e(5363)]).then(__webpack_require__.bind(__webpack_require__, 6153));
    const { spec, digest } = await findAttachedSpec(image, flags, io);
    return { text: spec, digest };
}


/***/ })

};
;