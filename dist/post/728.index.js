"use strict";
exports.id = 728;
exports.ids = [728];
exports.modules = {

/***/ 2728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createVolume: () => (/* binding */ createVolume),
/* harmony export */   listVolumes: () => (/* binding */ listVolumes),
/* harmony export */   removeVolume: () => (/* binding */ removeVolume)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8794);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(804);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8410);



async function createVolume(client, { name, labels, memory }, signal) {
    const doing = 'creating a volume';
    const body = {
        Name: name,
        Driver: 'local',
        Labels: labels,
        ...(memory === null ? {} : { DriverOpts: memoryOptions(memory) }),
    };
    const call = { method: 'POST', path: '/volumes/create', doing, body };
    const mountpoint = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(await client.transport.readJson(call, signal))['Mountpoint']);
    if (!mountpoint.startsWith('/'))
        throw (0,_transport_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .au)(doing);
    return { name, mountpoint };
}
/** Podman takes `size` for a quota of the disk, whatever the type; both hand on what they do not know. */
function memoryOptions({ size, mode }) {
    const blocks = size === null ? [] : [`nr_blocks=${Math.max(1, Math.ceil(size / blockBytes))}`];
    const options = [...blocks, `mode=${mode.toString(8)}`];
    return { type: 'tmpfs', device: 'tmpfs', o: options.join(',') };
}
/** A page of memory: tmpfs counts in these. */
const blockBytes = 4096;
async function removeVolume(client, name, signal) {
    const doing = 'removing a volume';
    const path = `/volumes/${encodeURIComponent(name)}`;
    try {
        await client.transport.readJson({ method: 'DELETE', path, doing }, signal);
    }
    catch (error) {
        if (!(error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) || error.status !== 404)
            throw error;
    }
}
async function listVolumes(client, labels, signal) {
    const doing = 'looking for volumes';
    const query = { filters: (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelFilters */ .G)(labels) };
    const call = { method: 'GET', path: '/volumes', doing, query };
    const answer = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(await client.transport.readJson(call, signal));
    // Without any Docker says null.
    if (!('Volumes' in answer))
        throw (0,_transport_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .au)(doing);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(answer['Volumes'])
        .filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)
        .filter(({ Name }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(Name) !== '')
        .map((volume) => ({
        name: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(volume['Name']),
        labels: new Map(Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(volume['Labels'])).map(([key, value]) => [key, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value)])),
    }));
}


/***/ })

};
;