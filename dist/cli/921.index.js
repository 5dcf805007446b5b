"use strict";
exports.id = 921;
exports.ids = [921];
exports.modules = {

/***/ 40921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openImage: () => (/* binding */ openImage)
/* harmony export */ });
/* harmony import */ var _image_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(372);
/* harmony import */ var _compat_open_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76805);
/* harmony import */ var _open_to_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70937);



/**
 * Opens an image where it is, or (`from`) in one place alone.
 *
 * @throws CanaryError as {@link openToRead}
 */
async function openImage({ written, from, flags }, io) {
    const source = (0,_image_source_js__WEBPACK_IMPORTED_MODULE_0__.parseImageSource)(written);
    const reference = source.type === 'reference' ? source.reference : null;
    const client = reference === null || from === 'engine'
        ? null
        : await (0,_compat_open_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .openRegistryClient */ .j)(flags, reference.registry, io);
    const engine = reference === null || from === 'registry'
        ? null
        : { named: flags.engine, isNeeded: from === 'engine' };
    const request = { written, platform: flags.platform ?? null, engine, client, command: 'inspect' };
    try {
        const image = await (0,_open_to_read_js__WEBPACK_IMPORTED_MODULE_2__.openToRead)(request, io);
        return {
            image,
            close: async () => {
                await image.close().finally(() => client?.close());
            },
        };
    }
    catch (error) {
        client?.close();
        throw error;
    }
}


/***/ })

};
;