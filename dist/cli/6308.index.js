"use strict";
exports.id = 6308;
exports.ids = [6308];
exports.modules = {

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


/***/ })

};
;