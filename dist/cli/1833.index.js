"use strict";
exports.id = 1833;
exports.ids = [1833];
exports.modules = {

/***/ 81833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inferOnThisMachine: () => (/* binding */ inferOnThisMachine),
/* harmony export */   thisMachine: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** What the compatibility commands use when they are run by a person. */
const thisMachine = {
    loadTemplates: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(1184)]).then(__webpack_require__.bind(__webpack_require__, 21184))).compileTemplate,
    discover: async (hostRoot, io) => {
        const { discoverNode } = await Promise.all(/* import() */[__webpack_require__.e(911), __webpack_require__.e(6675)]).then(__webpack_require__.bind(__webpack_require__, 26895));
        return await discoverNode(null, io.env, io.signal, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, hostRoot));
    },
    loadNodes: async (paths) => {
        const { loadNodeFeatures } = await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(9034)]).then(__webpack_require__.bind(__webpack_require__, 10498));
        return await loadNodeFeatures(paths);
    },
    fetchSpec,
};
/** The same for `compat infer`. */
const inferOnThisMachine = {
    loadTemplates: thisMachine.loadTemplates,
    openImage: async (request, io) => {
        const { openToRead } = await Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(8030), __webpack_require__.e(4578), __webpack_require__.e(4384), __webpack_require__.e(7724), __webpack_require__.e(4562), __webpack_require__.e(6664), __webpack_require__.e(7701), __webpack_require__.e(513)]).then(__webpack_require__.bind(__webpack_require__, 70937));
        return await openToRead(request, io);
    },
    loadExamine: async () => (await Promise.all(/* import() */[__webpack_require__.e(9934), __webpack_require__.e(8367)]).then(__webpack_require__.bind(__webpack_require__, 99934))).examineProgram,
};
async function fetchSpec({ image, flags }, io) {
    const { findAttachedSpec } = await Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(8873), __webpack_require__.e(2435)]).then(__webpack_require__.bind(__webpack_require__, 56153));
    const { spec, digest } = await findAttachedSpec(image, flags, io);
    return { text: spec, digest };
}


/***/ })

};
;