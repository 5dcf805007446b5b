"use strict";
exports.id = 3783;
exports.ids = [3783];
exports.modules = {

/***/ 3783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createJudge: () => (/* binding */ createJudge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _compatibility_match_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5204);
/* harmony import */ var _compatibility_fleet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1938);
/* harmony import */ var _compatibility_spec_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7847);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5256);
/* harmony import */ var _policy_mode_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8279);
/* harmony import */ var _registry_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3710);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6282);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7006);
/* harmony import */ var _credential_troubles_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4661);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3448);













/**
 * Reads the spec, if one is named, and the nodes; both once for all images.
 *
 * @throws CanaryError (input) when a file is missing or broken
 */
async function createJudge(request, compatibility, engine, dependencies, signal) {
    const { spec } = compatibility;
    if (spec === 'auto')
        return await createAttachedJudge(request, compatibility, engine, dependencies, signal);
    const compiled = await compile(await readSpec(spec, request, signal), signal);
    const nodes = await readNodes(request, compatibility, engine, signal);
    return {
        judge: (_image, abort) => evaluate(compiled, null, nodes, compatibility, abort),
        close: () => undefined,
    };
}
/** Every image has a spec of its own, in its registry or beside it. */
async function createAttachedJudge(request, compatibility, engine, { onSecret, onEvent }, signal) {
    const { findAttachedSpec } = await Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(6738)]).then(__webpack_require__.bind(__webpack_require__, 8961));
    const nodes = await readNodes(request, compatibility, engine, signal);
    // One for all images: what it learns of a registry, such as a token, is good for the next.
    const { registry, directory } = request;
    const troubles = (0,_credential_troubles_js__WEBPACK_IMPORTED_MODULE_9__/* .createTroubles */ .b)((text) => {
        onEvent({ kind: 'output', text });
    });
    const client = await (0,_registry_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .connectRegistries */ .ck)(registry, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_10__/* .environmentForChildren */ .gY)(request), directory, {
        onCredential: (credential) => {
            (0,_secrets_js__WEBPACK_IMPORTED_MODULE_10__/* .secretsOfCredential */ .su)(credential).forEach(onSecret);
        },
        onTrouble: troubles.add,
    });
    return {
        judge: async (image, abort) => {
            const found = await findAttachedSpec(image, request, client, abort).catch((error) => {
                throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc ? troubles.addTo(error) : error;
            });
            if (found.spec === null)
                return nothingFound(found.notice, request);
            const compiled = await compile(found.spec, abort);
            return await evaluate(compiled, found.digest, nodes, compatibility, abort);
        },
        close: client.close,
    };
}
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
async function readSpec(spec, request, signal) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(spec)) {
        const { fetchText } = await __webpack_require__.e(/* import() */ 3235).then(__webpack_require__.bind(__webpack_require__, 5616));
        const from = (0,_policy_mode_js__WEBPACK_IMPORTED_MODULE_11__/* .fetchedFrom */ .E2)(request.policy);
        const rules = { what: 'spec', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .compatibilityLimits */ .Po.specBytes, from };
        return await fetchText(spec, rules, signal);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(request.directory, spec);
    const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_8__/* .readSource */ .o$)(path, 'the compatibility spec', _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .compatibilityLimits */ .Po.specBytes);
    return { file: nameOf(path, request.directory), text };
}
/** As the repository knows it, whatever the user wrote before it. */
function nameOf(path, directory) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    return name === '' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) || name.split('/')[0] === '..' ? path : name;
}
async function compile(source, signal) {
    return await (0,_compatibility_match_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .compileSpec */ .V)(await (0,_compatibility_spec_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSpec */ .F9)(source), {
        loadTemplates: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3679)]).then(__webpack_require__.bind(__webpack_require__, 3679))).compileTemplate,
        signal,
    });
}
async function readNodes(request, { nodeFeatures }, engine, signal) {
    if (nodeFeatures.length === 0) {
        const { discoverNode } = await Promise.all(/* import() */[__webpack_require__.e(2519), __webpack_require__.e(6895)]).then(__webpack_require__.bind(__webpack_require__, 6895));
        return [await discoverNode(engine, request.engine.env, signal)];
    }
    const [{ findFeatureFiles }, { loadNodeFeatures }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2758).then(__webpack_require__.bind(__webpack_require__, 377)),
        __webpack_require__.e(/* import() */ 8117).then(__webpack_require__.bind(__webpack_require__, 498)),
    ]);
    return await loadNodeFeatures(await findFeatureFiles(nodeFeatures, request.directory));
}
async function evaluate(compiled, digest, nodes, { tags, onUndetermined }, signal) {
    const report = await (0,_compatibility_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateNodes */ .XQ)(compiled, nodes, { tags, digest, signal });
    return {
        report,
        notices: [],
        verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOfAnswer */ .bt)(report.verdict, onUndetermined),
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
        ...(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)(problem),
        location: cause?.location ?? null,
        hint: cause?.hint ?? null,
        kind: 'input',
    };
}


/***/ })

};
;