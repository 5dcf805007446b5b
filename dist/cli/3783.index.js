"use strict";
exports.id = 3783;
exports.ids = [3783,6308];
exports.modules = {

/***/ 53783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createJudge: () => (/* binding */ createJudge)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _policy_mode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28279);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37006);
/* harmony import */ var _judge_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66308);





/**
 * Reads the spec, if one is named, and the nodes; both once for all images.
 *
 * @throws CanaryError (input) when a file is missing or broken
 */
async function createJudge(request, compatibility, engine, dependencies, signal) {
    const { spec } = compatibility;
    if (spec === 'auto') {
        const { createAttachedJudge } = await Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(7190)]).then(__webpack_require__.bind(__webpack_require__, 59179));
        return await createAttachedJudge(request, compatibility, engine, dependencies, signal);
    }
    const compiled = await (0,_judge_spec_js__WEBPACK_IMPORTED_MODULE_3__.compile)(await readSpec(spec, request, signal), signal);
    const nodes = await (0,_judge_spec_js__WEBPACK_IMPORTED_MODULE_3__.readNodes)(request, compatibility, engine, signal);
    return {
        judge: (_image, abort) => (0,_judge_spec_js__WEBPACK_IMPORTED_MODULE_3__.evaluate)(compiled, null, nodes, compatibility, abort),
        close: () => undefined,
    };
}
async function readSpec(spec, request, signal) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(spec)) {
        const { fetchText } = await __webpack_require__.e(/* import() */ 2067).then(__webpack_require__.bind(__webpack_require__, 52067));
        const from = (0,_policy_mode_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchedFrom */ .E2)(request.policy);
        const rules = { what: 'spec', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .compatibilityLimits */ .Po.specBytes, from };
        return await fetchText(spec, rules, signal);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(request.directory, spec);
    const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o$)(path, 'the compatibility spec', _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .compatibilityLimits */ .Po.specBytes);
    return { file: nameOf(path, request.directory), text };
}
/** As the repository knows it, whatever the user wrote before it. */
function nameOf(path, directory) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path);
    return name === '' || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(name) || name.split('/')[0] === '..' ? path : name;
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


/***/ })

};
;