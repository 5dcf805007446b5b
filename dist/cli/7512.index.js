"use strict";
exports.id = 7512;
exports.ids = [7512,4422,6308];
exports.modules = {

/***/ 17512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createInferringJudge: () => (/* binding */ createInferringJudge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _infer_gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46766);
/* harmony import */ var _infer_infer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99744);
/* harmony import */ var _infer_render_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63620);
/* harmony import */ var _judge_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66308);
/* harmony import */ var _judge_unasked_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34422);






/**
 * Judges by what is attached to an image, and where nothing is by what the image implies.
 *
 * @throws CanaryError (input) when a file of the nodes is missing or broken
 */
async function createInferringJudge({ request, compatibility, engine }, listener, reading, signal) {
    const nodes = await (0,_judge_spec_js__WEBPACK_IMPORTED_MODULE_4__.readNodes)(request, compatibility, engine, signal);
    const finder = (0,_judge_unasked_js__WEBPACK_IMPORTED_MODULE_5__.createUnaskedFinder)(request, listener);
    return {
        judge: async (image, abort) => {
            const { spec, notices } = await finder.find(image, abort);
            if (spec !== null) {
                const compiled = await (0,_judge_spec_js__WEBPACK_IMPORTED_MODULE_4__.compile)(spec.source, abort);
                return await (0,_judge_spec_js__WEBPACK_IMPORTED_MODULE_4__.evaluate)(compiled, spec.digest, nodes, compatibility, abort);
            }
            const { rules, notes, text } = await readSpecOf(image, reading, abort);
            const told = [...notices, ...notes.map(toNotice)];
            if (rules === 0)
                return withNotices((0,_judge_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .nothingFound */ .S)(nothingInferred(image), request), told);
            const source = { file: `inferred from ${image.reference}`, text, origin: 'image' };
            const compiled = await (0,_judge_spec_js__WEBPACK_IMPORTED_MODULE_4__.compile)(source, abort);
            return withNotices(await (0,_judge_spec_js__WEBPACK_IMPORTED_MODULE_4__.evaluate)(compiled, null, nodes, compatibility, abort), told);
        },
        close: finder.close,
    };
}
async function readSpecOf(image, { open, examine }, signal) {
    const facts = await (0,_infer_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherFacts */ .p)(await open(image), examine, signal);
    // It is told as the user wrote it, whatever it was read as.
    const inferred = (0,_infer_infer_js__WEBPACK_IMPORTED_MODULE_2__/* .inferSpec */ .W)({ ...facts, reference: image.reference });
    const { rules, notes } = inferred;
    return { rules: rules.length, notes, text: (0,_infer_render_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSpec */ .U)(inferred) };
}
function withNotices(result, notices) {
    return { ...result, notices: [...notices, ...result.notices] };
}
/** What is not certain decides nothing, and is told beside what does. */
function toNotice({ code, message }) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)({ code: `inferred-${code}`, message }, 'notice');
}
function nothingInferred({ reference }) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)({
        code: 'nothing-inferred',
        message: `nothing that a node could be asked for follows from ${reference}: nothing says where it runs`,
    }, 'warning');
}


/***/ }),

/***/ 66308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ nothingFound),
/* harmony export */   compile: () => (/* binding */ compile),
/* harmony export */   evaluate: () => (/* binding */ evaluate),
/* harmony export */   readNodes: () => (/* binding */ readNodes)
/* harmony export */ });
/* harmony import */ var _compatibility_match_compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55204);
/* harmony import */ var _compatibility_fleet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9246);
/* harmony import */ var _compatibility_spec_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27847);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82394);
/** What every judge of where images run does with a spec, whoever has found it. */





/** Where nothing else is asked of the image, the question itself was wrong. */
function nothingFound(notice, { validators }) {
    const isOnly = validators.length === 0;
    return {
        report: null,
        notices: [notice],
        verdict: null,
        errors: isOnly ? [{ ...notice, severity: 'error', kind: 'input' }] : [],
    };
}
/** @throws CanaryError (input) with every problem at its place */
async function compile(source, signal) {
    return await (0,_compatibility_match_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .compileSpec */ .V)(await (0,_compatibility_spec_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F9)(source), {
        loadTemplates: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(1184)]).then(__webpack_require__.bind(__webpack_require__, 21184))).compileTemplate,
        signal,
    });
}
/** @throws CanaryError (input) when a file of them is missing or broken */
async function readNodes(request, { nodeFeatures, ofCluster }, engine, signal) {
    if (nodeFeatures.length === 0) {
        if (ofCluster !== undefined)
            return ofCluster;
        const { discoverNode } = await Promise.all(/* import() */[__webpack_require__.e(911), __webpack_require__.e(6895)]).then(__webpack_require__.bind(__webpack_require__, 26895));
        return [await discoverNode(engine, request.engine.env, signal)];
    }
    const [{ findFeatureFiles }, { loadNodeFeatures }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2758).then(__webpack_require__.bind(__webpack_require__, 42758)),
        __webpack_require__.e(/* import() */ 498).then(__webpack_require__.bind(__webpack_require__, 10498)),
    ]);
    return await loadNodeFeatures(await findFeatureFiles(nodeFeatures, request.directory));
}
/** What a spec, attached under a digest or not, comes to on these nodes. */
async function evaluate(compiled, digest, nodes, { tags, onUndetermined }, signal) {
    const report = await (0,_compatibility_fleet_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateNodes */ .X)(compiled, nodes, { tags, digest, signal });
    return {
        report,
        notices: [],
        verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOfAnswer */ .bt)(report.verdict, onUndetermined),
        errors: report.verdict === 'errored' ? [brokenSpec(report)] : [],
    };
}
function brokenSpec({ source, notices }) {
    const cause = notices.find(({ severity }) => severity === 'error');
    const detail = cause === undefined ? '' : `: ${cause.message}`;
    const problem = {
        code: 'compatibility-spec',
        message: `the compatibility spec ${source} cannot be evaluated${detail}`,
    };
    return {
        ...(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .problemToNotice */ .PN)(problem),
        location: cause?.location ?? null,
        hint: cause?.hint ?? null,
        kind: 'input',
    };
}


/***/ }),

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