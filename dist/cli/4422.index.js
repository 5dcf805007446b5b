"use strict";
exports.id = 4422;
exports.ids = [4422];
exports.modules = {

/***/ 34422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createUnaskedFinder: () => (/* binding */ createUnaskedFinder),
/* harmony export */   createUnaskedJudge: () => (/* binding */ createUnaskedJudge),
/* harmony export */   ownRegistries: () => (/* binding */ ownRegistries)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58750);



/**
 * Judges what an image carries without having been asked to. Until there is an image that may carry
 * something nothing is loaded, no registry asked and no node looked at; what cannot be asked is a notice and
 * no error.
 */
function createUnaskedJudge(request, compatibility, describe, listener) {
    const finder = createUnaskedFinder(request, listener);
    return {
        judge: async (image, signal) => {
            const { spec, notices } = await finder.find(image, signal);
            if (spec === null)
                return nothing(notices);
            const { compile, evaluate, readNodes } = await Promise.all(/* import() */[__webpack_require__.e(5519), __webpack_require__.e(2985), __webpack_require__.e(6308)]).then(__webpack_require__.bind(__webpack_require__, 66308));
            const compiled = await compile(spec.source, signal);
            const nodes = await readNodes(request, compatibility, await describe(signal), signal);
            return await evaluate(compiled, spec.digest, nodes, compatibility, signal);
        },
        close: finder.close,
    };
}
function nothing(notices) {
    return { report: null, notices, verdict: null, errors: [] };
}
/** Looks for what is attached to images, with one client for all, each within its time. */
function createUnaskedFinder(request, listener) {
    let client = null;
    const connect = () => (client ??= connectQuietly(request, listener));
    return {
        find: async (image, signal) => {
            if (image.digest === null)
                return { spec: null, notices: [] };
            try {
                const { findUnasked } = await Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(6738)]).then(__webpack_require__.bind(__webpack_require__, 48961));
                const found = await withinTime(listener.clock, signal, image, (limited) => findUnasked(image, request, connect, limited));
                const spec = found === null ? null : { source: found.spec, digest: found.digest };
                return { spec, notices: [] };
            }
            catch (error) {
                signal.throwIfAborted();
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc))
                    throw error;
                return { spec: null, notices: [notAsked(image, error)] };
            }
        },
        close: () => {
            void client?.then((opened) => {
                opened.close();
            }, () => undefined);
        },
    };
}
/** What keeps credentials from being used was told by the pull, or matters to nobody. */
async function connectQuietly(request, { onSecret }) {
    const [{ connectRegistries }, { environmentForChildren, secretsOfCredential }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 43710)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 53448))]);
    const { registry, directory } = request;
    const plainHttp = [...registry.plainHttp, ...(await ownRegistries(request.images))];
    return await connectRegistries({ ...registry, plainHttp }, environmentForChildren(request), directory, {
        onCredential: (credential) => {
            secretsOfCredential(credential).forEach(onSecret);
        },
        onTrouble: () => undefined,
    });
}
/** Registries of this machine, which engines speak to without TLS as well. */
async function ownRegistries(images) {
    const { parseImageSource } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 372));
    return images.flatMap((image) => {
        const source = parseImageSource(image);
        if (source.type !== 'reference')
            return [];
        const { registry } = source.reference;
        return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(registry) ? [registry] : [];
    });
}
async function withinTime(clock, signal, { reference }, work) {
    const late = new AbortController();
    const done = new AbortController();
    const limit = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .compatibilityLimits */ .Po.unaskedMs;
    void clock.sleep(limit, AbortSignal.any([signal, done.signal])).then(() => {
        const message = `the registry of ${reference} did not answer within ${limit / 1000} s`;
        late.abort((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({ code: 'registry-timeout', message }));
    });
    try {
        return await work(AbortSignal.any([signal, late.signal]));
    }
    finally {
        done.abort();
    }
}
function notAsked({ reference }, { problems }) {
    const [{ message }] = problems;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)({
        code: 'compatibility-not-asked',
        message: `whether a compatibility spec is attached to ${reference} is not known: ${message}`,
        hint: `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('compatibility', 'none')} asks no registry`,
    }, 'notice');
}


/***/ })

};
;