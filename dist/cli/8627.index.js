"use strict";
exports.id = 8627;
exports.ids = [8627];
exports.modules = {

/***/ 98627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openInRegistry: () => (/* binding */ openInRegistry)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _registry_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18803);
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8688);
/* harmony import */ var _registry_pull_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75504);
/* harmony import */ var _files_streamed_layer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30496);
/* harmony import */ var _oci_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3866);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20428);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91388);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98920);









/**
 * Opens an image of a registry: its layers are read as they come, and stay nowhere.
 *
 * @param preferred which of several platforms, where none is asked for
 */
async function openInRegistry({ written, reference }, client, preferred, options, signal) {
    const origin = { name: `the image ${written}`, kind: 'input' };
    const content = (0,_registry_pull_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryContent */ .AI)(client, reference);
    const asked = (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .askedPlatform */ ._)(options);
    const found = await (0,_oci_image_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveImage */ .AT)(content, asked ?? preferred, asked !== null, origin, signal);
    const { manifest, descriptor } = found;
    (0,_oci_image_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseManyLayers */ .uC)(manifest, origin);
    const config = await content.blob(manifest.config, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .registryLimits */ .a1.configBytes, signal);
    const configuration = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .readConfiguration */ .T)(config, manifest.layers.length, origin);
    if (asked !== null && !(0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .suitsPlatform */ .eP)(asked, configuration.platform)) {
        throw (0,_registry_select_js__WEBPACK_IMPORTED_MODULE_1__/* .noSuchPlatform */ .y7)(origin, asked, [configuration.platform]);
    }
    const layers = manifest.layers.map((layer) => {
        const named = { ...origin, name: `the layer ${layer.digest} of ${written}` };
        (0,_oci_image_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLayerType */ .aR)(layer, named);
        return stored(layer, named, () => blob(client, reference, layer, signal));
    });
    const read = {
        reference: written,
        source: 'registry',
        digest: descriptor.digest,
        configuration,
        layers,
        close: () => Promise.resolve(),
    };
    const image = await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_6__/* .assembleImage */ .a)(read, options, signal);
    return { ...image, rootDigest: found.rootDigest };
}
function stored({ digest, size }, origin, open) {
    return {
        digest,
        size,
        open: (diffId, keeper) => Promise.resolve((0,_files_streamed_layer_js__WEBPACK_IMPORTED_MODULE_4__/* .streamedLayer */ .X)({ origin, open, diffId }, keeper)),
    };
}
async function* blob(client, repository, descriptor, signal) {
    // A stream of bytes gives bytes.
    yield* (await (0,_registry_pull_js__WEBPACK_IMPORTED_MODULE_3__/* .openBlob */ .Ym)(client, repository, descriptor, signal));
}


/***/ })

};
;