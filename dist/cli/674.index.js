"use strict";
exports.id = 674;
exports.ids = [674];
exports.modules = {

/***/ 674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   thisMachine: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** What the compatibility commands use when they are run by a person. */
const thisMachine = {
    loadTemplates: async () => (await Promise.all(/* import() */[__webpack_require__.e(5934), __webpack_require__.e(2450), __webpack_require__.e(6344)]).then(__webpack_require__.bind(__webpack_require__, 6344))).compileTemplate,
    discover: async (hostRoot, io) => {
        const { discoverNode } = await Promise.all(/* import() */[__webpack_require__.e(2450), __webpack_require__.e(590), __webpack_require__.e(5533)]).then(__webpack_require__.bind(__webpack_require__, 8904));
        return await discoverNode(null, io.env, io.signal, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, hostRoot));
    },
    loadNodes: async (paths) => {
        const { loadNodeFeatures } = await Promise.all(/* import() */[__webpack_require__.e(2450), __webpack_require__.e(2633)]).then(__webpack_require__.bind(__webpack_require__, 2633));
        return await loadNodeFeatures(paths);
    },
    fetchSpec,
};
async function fetchSpec({ image, flags }, io) {
    const { findAttachedSpec } = await Promise.all(/* import() */[__webpack_require__.e(2450), __webpack_require__.e(733), __webpack_require__.e(4504), __webpack_require__.e(8996), __webpack_require__.e(7704)]).then(__webpack_require__.bind(__webpack_require__, 7704));
    const { spec, digest } = await findAttachedSpec(image, flags, io);
    return { text: spec, digest };
}


/***/ })

};
;