"use strict";
exports.id = 6316;
exports.ids = [6316];
exports.modules = {

/***/ 96316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClosedNetwork: () => (/* binding */ createClosedNetwork),
/* harmony export */   listNetworks: () => (/* binding */ listNetworks),
/* harmony export */   removeNetwork: () => (/* binding */ removeNetwork)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28794);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80804);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28410);



async function createClosedNetwork(client, { name, labels }, signal) {
    const doing = 'creating a network';
    const body = {
        Name: name,
        Driver: 'bridge',
        Internal: true,
        CheckDuplicate: true,
        Labels: labels,
    };
    const call = { method: 'POST', path: '/networks/create', doing, body };
    const answer = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(await client.transport.readJson(call, signal));
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(answer['Id']) === '')
        throw (0,_transport_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .au)(doing);
}
async function removeNetwork(client, name, signal) {
    const doing = 'removing a network';
    const path = `/networks/${encodeURIComponent(name)}`;
    try {
        await client.transport.readJson({ method: 'DELETE', path, doing }, signal);
    }
    catch (error) {
        if (!(error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) || error.status !== 404)
            throw error;
    }
}
async function listNetworks(client, labels, signal) {
    const query = { filters: (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelFilters */ .G)(labels) };
    const call = { method: 'GET', path: '/networks', doing: 'looking for networks', query };
    const answer = await client.transport.readJson(call, signal);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(answer)
        .filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)
        .filter(({ Name }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(Name) !== '')
        .map((network) => ({
        name: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(network['Name']),
        labels: new Map(Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(network['Labels'])).map(([key, value]) => [key, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value)])),
    }));
}


/***/ })

};
;