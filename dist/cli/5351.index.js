"use strict";
exports.id = 5351;
exports.ids = [5351];
exports.modules = {

/***/ 15351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pushImage: () => (/* binding */ pushImage),
/* harmony export */   tagImage: () => (/* binding */ tagImage)
/* harmony export */ });
/* harmony import */ var _image_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14148);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19977);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28794);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38896);





/** @throws CanaryError (input) for what is no name of an image */
async function tagImage(client, { id, reference }, signal) {
    const { repository, tag } = named(reference);
    const doing = `naming an image ${reference}`;
    const query = { repo: repository, tag };
    const path = `/images/${(0,_images_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeReference */ .YN)(id)}/tag`;
    await client.transport.readJson({ method: 'POST', path, query, doing }, signal);
}
/**
 * Podman pushes an image by its id. Docker pushes what a name leads to: it is given the name right
 * before, and whoever asks has to look at what the registry has then.
 *
 * @throws CanaryError (input) with the registry's own words
 */
async function pushImage(client, request, signal) {
    const { id, reference, credentials } = request;
    const doing = `pushing ${reference}`;
    const isPodman = client.name === 'podman';
    if (!isPodman)
        await tagImage(client, request, signal);
    const { repository, tag } = named(reference);
    const name = (0,_images_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeReference */ .YN)(isPodman ? id : repository);
    const query = isPodman ? podmanQuery(request) : { tag };
    // Docker wants the header, whoever pushes.
    const authconfig = credentials === null ? {} : (0,_images_js__WEBPACK_IMPORTED_MODULE_1__/* .toAuthConfig */ .iY)(credentials);
    try {
        const open = (docker, abortSignal) => docker.getImage(name).push({ ...query, authconfig, abortSignal });
        const response = await client.transport.open({ doing, open, deadlineMs: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .engineLimits */ .nW.silence }, signal);
        const told = new Map();
        await (0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .followProgress */ .F)(response, doing, signal, (line) => {
            const [id, status] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(line['id']), (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(line['status'])];
            if (status === '' || told.get(id) === status)
                return;
            told.set(id, status);
            request.onProgress(id === '' ? status : `${id}: ${status}`);
        });
    }
    catch (error) {
        throw (0,_images_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(error, 'image-push', `cannot push ${reference}`);
    }
}
/** Podman's own settings say how a registry is reached, unless it is told. */
function podmanQuery({ reference, isPlainHttp }) {
    return { destination: reference, ...(isPlainHttp ? { tlsVerify: 'false' } : {}) };
}
/** A colon in the last part of a name is a tag's; any other is a port's. */
/** What a name without a tag is called for engines. */
function named(reference) {
    const { repository, tag } = (0,_image_name_js__WEBPACK_IMPORTED_MODULE_4__/* .splitTag */ .R)(reference);
    return { repository, tag: tag ?? 'latest' };
}


/***/ })

};
;