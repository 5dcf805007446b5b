"use strict";
exports.id = 2474;
exports.ids = [2474];
exports.modules = {

/***/ 42474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changesOf: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28794);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28410);



/** The engine's difference between a container and its image. */
async function changesOf(client, id, signal) {
    const doing = 'asking what a container has written';
    const call = { method: 'GET', path: `/containers/${id}/changes`, doing };
    const answer = await client.transport.readJson(call, signal);
    // Docker says null where there is nothing.
    if (answer !== null && !Array.isArray(answer))
        throw (0,_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .unexpectedAnswer */ .au)(doing);
    const all = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(answer)
        .filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)
        .flatMap((change) => {
        const path = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(change['Path']);
        const kind = kinds[Number(change['Kind'])];
        return path.startsWith('/') && kind !== undefined ? [{ path, kind }] : [];
    });
    return {
        changes: all.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .engineLimits */ .nW.changes),
        isCut: all.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .engineLimits */ .nW.changes,
    };
}
/** As the API numbers them. */
const kinds = ['changed', 'added', 'deleted'];


/***/ })

};
;