"use strict";
exports.id = 7259;
exports.ids = [7259];
exports.modules = {

/***/ 57259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeGrids: () => (/* binding */ judgeGrids),
/* harmony export */   refuseMissing: () => (/* binding */ refuseMissing),
/* harmony export */   withoutIndex: () => (/* binding */ withoutIndex)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _validator_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2101);
/* harmony import */ var _open_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19889);
/* harmony import */ var _platform_grid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90255);
/** The platforms of a run's images, read beside what runs of them, or alone. */




/**
 * Reads every platform of the images that are not built here, and holds those manifests against each whose checks
 * start nothing.
 */
async function judgeGrids({ request, dependencies }, validators, signal) {
    const reading = (0,_open_image_js__WEBPACK_IMPORTED_MODULE_1__/* .startReading */ .B)(request, dependencies, null, validators, signal);
    const { images, examine, platforms } = reading;
    const tools = {
        ...{ platformsOf: platforms, open: images.open, examine, now: dependencies.clock.now },
        judge: judgeWith(dependencies, examine, validators),
    };
    try {
        const references = [...new Set(request.images)].filter((reference) => reference !== request.build?.tag);
        return together(await Promise.all(references.map((one) => gridOrTrouble(one, tools, signal))));
    }
    finally {
        await reading.close();
    }
}
async function gridOrTrouble(reference, tools, signal) {
    try {
        return await (0,_platform_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .gridOf */ .y)(reference, tools, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        return { reference, errors: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorReportsOf */ .$p)(error) };
    }
}
function together(all) {
    const isUnknown = ({ code }) => code === 'registry-not-found';
    return {
        images: all.flatMap((one) => ('images' in one ? one.images : [])),
        errors: all.flatMap((one) => 'images' in one || !one.errors.every(isUnknown) ? one.errors : []),
        without: new Set(all.flatMap((one) => 'images' in one || !one.errors.every(isUnknown) ? [] : [one.reference])),
    };
}
function judgeWith({ clock }, examine, validators) {
    const all = validators.filter(({ checks }) => checks.every(_validator_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isStaticCheck */ .jL));
    return async (image, signal) => {
        if (all.length === 0)
            return [];
        const { runStaticValidator } = await Promise.all(/* import() */[__webpack_require__.e(1329), __webpack_require__.e(4521)]).then(__webpack_require__.bind(__webpack_require__, 84521));
        const options = {
            ...{ clock, examine, onCheck: () => undefined },
            open: () => Promise.resolve(image),
        };
        return await Promise.all(all.map(async (validator) => await runStaticValidator(validator, options, signal)));
    };
}
/** Of an image that an engine alone has there is one row, as ever; that it is alone is told with it. */
function withoutIndex(image, { without }) {
    if (!without.has(image.reference))
        return image;
    const notice = {
        ...{ severity: 'notice', code: 'platform-grid-none', location: null },
        message: `no registry knows ${image.reference}: only what the engine has of it was looked at`,
        hint: 'push it first, or name an archive or a layout that holds all of its platforms',
    };
    return { ...image, notices: [...image.notices, notice] };
}
/** Where nothing else is judged, an image of which nothing could be read is an error. */
function refuseMissing({ without }) {
    const [first] = without;
    if (first === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('input', {
        code: 'image-missing',
        message: `no registry knows ${first}`,
        hint: 'correct its name, or name an archive or a layout',
    });
}


/***/ })

};
;