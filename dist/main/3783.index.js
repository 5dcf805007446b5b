"use strict";
exports.id = 3783;
exports.ids = [3783];
exports.modules = {

/***/ 53783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createJudge: () => (/* binding */ createJudge)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64165);
/* harmony import */ var _policy_mode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28279);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37006);
/* harmony import */ var _judge_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10658);





/**
 * Reads the spec, if one is named, and the nodes; both once for all images.
 *
 * @throws CanaryError (input) when a file is missing or broken
 */
async function createJudge(request, compatibility, engine, dependencies, signal) {
    const { spec } = compatibility;
    if (spec === 'auto') {
        const { createAttachedJudge } = await Promise.all(/* import() */[__webpack_require__.e(1352), __webpack_require__.e(5504), __webpack_require__.e(7190)]).then(__webpack_require__.bind(__webpack_require__, 59179));
        return await createAttachedJudge(request, compatibility, engine, dependencies, signal);
    }
    const compiled = await (0,_judge_spec_js__WEBPACK_IMPORTED_MODULE_3__.compile)(await readSpec(spec, request, signal), signal);
    const nodes = await (0,_judge_spec_js__WEBPACK_IMPORTED_MODULE_3__.readNodes)(request, compatibility, engine, signal);
    return {
        judge: (_image, abort) => (0,_judge_spec_js__WEBPACK_IMPORTED_MODULE_3__.evaluate)(compiled, null, nodes, compatibility, abort),
        close: () => undefined,
    };
}
async function readSpec(spec, request, signal) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(spec)) {
        const { fetchText } = await __webpack_require__.e(/* import() */ 2067).then(__webpack_require__.bind(__webpack_require__, 52067));
        const from = (0,_policy_mode_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchedFrom */ .E2)(request.policy);
        const rules = { what: 'spec', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .compatibilityLimits */ .Po.specBytes, from };
        return await fetchText(spec, rules, signal);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(request.directory, spec);
    const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o$)(path, 'the compatibility spec', _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .compatibilityLimits */ .Po.specBytes);
    return { file: nameOf(path, request.directory), text };
}
/** As the repository knows it, whatever the user wrote before it. */
function nameOf(path, directory) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path);
    return name === '' || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(name) || name.split('/')[0] === '..' ? path : name;
}


/***/ })

};
;