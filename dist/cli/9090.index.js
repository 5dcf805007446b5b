"use strict";
exports.id = 9090;
exports.ids = [9090];
exports.modules = {

/***/ 3729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ lintSpec)
});

// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/compatibility/catalogue.ts + 1 modules
var catalogue = __webpack_require__(8566);
// EXTERNAL MODULE: ./src/compatibility/expression.ts + 1 modules
var compatibility_expression = __webpack_require__(4744);
// EXTERNAL MODULE: ./src/compatibility/reasons.ts
var reasons = __webpack_require__(9650);
// EXTERNAL MODULE: ./src/compatibility/truth.ts
var truth = __webpack_require__(782);
;// CONCATENATED MODULE: ./src/compatibility/lint-expression.ts




const comparisons = new Set(['Gt', 'Ge', 'Lt', 'Le', 'GtLt', 'GeLe']);
const presence = new Set(['', 'Exists', 'DoesNotExist']);
/** A value for which every comparison finds out whether its operands can be read. */
const sampleOf = { '': '0', version: '0.0.0' };
function lintExpression(slot, findNearest) {
    const feature = catalogue/* catalogue */.s.get(slot.term.feature.toLowerCase());
    const broken = lintOperands(slot, findNearest);
    if (broken.length > 0)
        return broken;
    return [
        ...(slot.matcher === 'matchName' ? lintName(slot) : lintElement(slot, feature, findNearest)),
        ...lintType(slot),
        ...(feature === undefined ? [] : lintMeaning(slot, feature)),
    ];
}
/** Errors that upstream reports only where the element has a value. */
function lintOperands(slot, findNearest) {
    const { expression, source } = slot;
    if (source === null) {
        const message = `${slot.name} has no expression, which crashes Node Feature Discovery`;
        return [tell(slot, 'error', 'null-expression', message, 'write an operator: {op: Exists}')];
    }
    const always = expression.onPresence(false);
    if (typeof always === 'object') {
        const nearest = compatibility_expression/* operators */.II.has(source.op) ? null : findNearest(source.op, compatibility_expression/* operators */.II);
        const hint = nearest === null ? null : `did you mean ${nearest}?`;
        return [tell(slot, 'error', 'expression', always.error, hint)];
    }
    if (expression.onUnknownValue !== truth/* errored */.sb)
        return [];
    const sample = source.type === 'version' ? sampleOf.version : sampleOf[''];
    const outcome = expression.onValue(sample, { spent: 0 });
    const message = typeof outcome === 'object' ? outcome.error : 'this expression cannot be evaluated';
    return [tell(slot, 'error', 'expression', message, null)];
}
function lintName(slot) {
    const { op } = slot.expression;
    if (op === 'DoesNotExist') {
        const message = 'matchName with DoesNotExist never matches: it only looks at names that exist';
        return [tell(slot, 'error', 'never-matches', message, 'use matchExpressions')];
    }
    if (comparisons.has(op)) {
        const message = `matchName with ${op} compares names, and fails on every name that is no number`;
        return [tell(slot, 'warning', 'names-compared', message, null)];
    }
    if (op === 'NotIn') {
        const message = 'matchName with NotIn matches as soon as any element has another name';
        const hint = 'to ask that none is there, use matchExpressions with DoesNotExist';
        return [tell(slot, 'warning', 'any-other-name', message, hint)];
    }
    return [];
}
function lintElement(slot, feature, findNearest) {
    const { name, term } = slot;
    const spelling = (0,reasons/* moduleSpelling */.Vn)(term.feature, name);
    if (spelling !== null) {
        const message = `no loaded module is named ${name}: they are spelled with underscores`;
        return [tell(slot, 'error', 'module-spelling', message, `write ${spelling}`)];
    }
    if (term.feature.toLowerCase() === 'kernel.config' && name.startsWith('CONFIG_')) {
        const message = `no option is named ${name}: names of kernel.config carry no CONFIG_`;
        return [tell(slot, 'error', 'config-name', message, `write ${name.slice('CONFIG_'.length)}`)];
    }
    if (feature?.elements == null || feature.elements.has(name))
        return [];
    const nearest = findNearest(name, feature.elements);
    const hint = nearest === null ? null : `did you mean ${nearest}?`;
    const message = `no source produces ${name} in ${term.feature}`;
    return [tell(slot, 'warning', 'unknown-element', message, hint)];
}
function lintType(slot) {
    const { source } = slot;
    if (source === null || source.type === '' || comparisons.has(source.op))
        return [];
    const message = `type: ${source.type} means nothing to ${source.op === '' ? 'an empty operator' : source.op}`;
    return [tell(slot, 'warning', 'unused-type', message, null)];
}
/** Whether what is asked fits the values that the sources produce. */
function lintMeaning(slot, feature) {
    const { op } = slot.expression;
    if (slot.matcher === 'matchName' || presence.has(op))
        return [];
    if (feature.flags && !feature.values.has(slot.name)) {
        const message = `${labelOf(slot)} is a flag without a value: ${op} never matches`;
        return [tell(slot, 'error', 'flag-value', message, 'use Exists or DoesNotExist')];
    }
    if (op === 'IsTrue' || op === 'IsFalse')
        return lintBoolean(slot, feature);
    return comparisons.has(op) ? lintComparison(slot, feature) : [];
}
function lintBoolean(slot, feature) {
    const label = labelOf(slot);
    if (slot.term.feature.toLowerCase() === 'kernel.config') {
        const message = `${label} never is true or false: values of kernel.config are y, m or text`;
        return [tell(slot, 'error', 'config-boolean', message, 'use {op: In, value: ["y", "m"]}')];
    }
    const kind = kindOf(slot, feature);
    if (kind === null || kind === 'boolean')
        return [];
    const message = `${label} never is true or false: it is ${kind === 'text' ? 'text' : `a ${kind} value`}`;
    return [tell(slot, 'warning', 'not-boolean', message, null)];
}
function lintComparison(slot, feature) {
    const kind = kindOf(slot, feature);
    if (slot.source?.type === 'version') {
        if (labelOf(slot).toLowerCase() !== 'kernel.version.full')
            return [];
        const message = 'kernels of RHEL, Amazon Linux and WSL have releases that cannot be compared as versions: the rule errors there';
        const hint = 'compare kernel.version major and minor as numbers';
        return [tell(slot, 'warning', 'kernel-version', message, hint)];
    }
    if (kind === null || kind === 'integer' || kind === 'number')
        return [];
    const message = `${labelOf(slot)} is no decimal number: ${slot.expression.op} without a type is an error there`;
    const hint = kind === 'version' ? 'add type: version' : null;
    return [tell(slot, 'warning', 'not-a-number', message, hint)];
}
/** Null where nothing is known about the values. */
function kindOf({ name }, feature) {
    return feature.values.get(name) ?? (feature.elements === null ? null : 'text');
}
function labelOf({ term, name }) {
    return `${term.feature}.${name}`;
}
function tell(slot, severity, code, message, hint) {
    return { severity, code, message, location: slot.location, hint };
}

// EXTERNAL MODULE: ./src/compatibility/nearest.ts
var compatibility_nearest = __webpack_require__(745);
;// CONCATENATED MODULE: ./src/compatibility/lint.ts
/**
 * What is wrong, or probably not meant, in a compatibility spec: things that Node Feature Discovery
 * passes over in silence, or reports only on a machine where a value happens to be there.
 */




/**
 * Findings in the order of the file: an `error` can never do what it says, a `warning` is likely not
 * what was meant.
 */
function lintSpec(compiled) {
    const { spec } = compiled;
    const start = { file: spec.source, line: 1, column: 1 };
    const nearest = (0,compatibility_nearest/* createNearest */.R)();
    const findings = [
        ...lintDocument(compiled, start),
        ...spec.ignoredKeys.map((ignored) => lintIgnoredKey(ignored, nearest)),
        ...spec.sets.flatMap((set) => lintSet(set)),
        ...compiled.sets.flatMap(({ rules }) => rules.flatMap((rule) => lintRule(rule, nearest))),
    ];
    return findings.sort(byLocation).slice(0, limits/* compatibilityLimits */.Po.findings);
}
function byLocation(left, right) {
    return ((left.location?.line ?? 0) - (right.location?.line ?? 0) ||
        (left.location?.column ?? 0) - (right.location?.column ?? 0));
}
function lintDocument({ spec }, start) {
    const findings = [];
    if (spec.documents > 1) {
        const message = `only the first of ${spec.documents} YAML documents is read`;
        findings.push(warning('many-documents', message, start));
    }
    if (spec.version !== 'v1alpha1') {
        const message = spec.version === '' ? 'the spec has no version' : `version ${spec.version} is not known`;
        findings.push(warning('version', message, start, 'write version: v1alpha1'));
    }
    if (spec.sets.length === 0) {
        findings.push(warning('no-sets', 'the spec has no compatibility set: no node fits it', start));
    }
    return findings;
}
function lintIgnoredKey({ key, parent, known, location }, findNearest) {
    const nearest = findNearest(key, known);
    const hint = nearest === null ? `known here: ${known.join(', ')}` : `did you mean ${nearest}?`;
    const message = `${key} is not a known key of ${parent}: it is passed over`;
    return warning('unknown-key', message, location, hint);
}
function lintSet(set) {
    const { rules, location, weight } = set;
    const findings = [];
    if (rules.length === 0) {
        findings.push(warning('empty-set', 'a set without rules fits every node', location));
    }
    // Kubernetes knows weights of preferred terms from 1 to 100.
    if (weight < 0n || weight > 100n) {
        const hint = 'weights from 1 to 100 can be exported to a node affinity';
        findings.push(warning('weight', `weight ${weight} is out of the usual range`, location, hint));
    }
    const seen = new Map();
    for (const rule of rules) {
        const earlier = seen.get(rule.name);
        if (rule.name !== '' && earlier !== undefined) {
            const message = `another rule of this set is named ${rule.name} (line ${earlier.line})`;
            findings.push(warning('duplicate-rule', message, rule.location));
        }
        seen.set(rule.name, rule.location);
    }
    return findings;
}
function lintRule(rule, findNearest) {
    const { source } = rule;
    const { location } = source;
    const findings = [];
    if (source.name === '') {
        findings.push(warning('rule-name', 'a rule has no name to report it by', location));
    }
    if (source.matchFeatures.length === 0 && source.matchAny.length === 0) {
        const message = `rule ${source.name} asks for nothing: it always matches`;
        findings.push(warning('empty-rule', message, location));
    }
    findings.push(...lintTemplate(rule), ...lintLeak(rule));
    for (const alternative of source.matchAny) {
        if (alternative.matchFeatures.length > 0)
            continue;
        const message = 'an alternative without terms always matches';
        findings.push(warning('empty-alternative', message, alternative.location));
    }
    const terms = [source, ...source.matchAny].flatMap(({ matchFeatures }) => matchFeatures);
    return [
        ...findings,
        ...terms.flatMap((term) => lintTerm(term, findNearest)),
        ...rule.slots.flatMap((slot) => lintExpression(slot, findNearest)),
    ];
}
function lintTemplate({ source, template }) {
    if (template === null)
        return [];
    const location = source.varsTemplateLocation;
    if ('error' in template) {
        return [{ severity: 'error', code: 'template', message: template.error, location, hint: null }];
    }
    if (source.matchFeatures.length > 0 || source.matchAny.length > 0)
        return [];
    const message = 'the template never runs: it needs something that matched';
    return [warning('template-unused', message, location, 'write vars, or add a matcher')];
}
/** Upstream keeps the variables of a rule none of whose alternatives matches. */
function lintLeak({ source }) {
    if (source.matchAny.length === 0 || source.vars.size === 0)
        return [];
    const message = source.matchFeatures.length === 0
        ? `the variables of rule ${source.name} are set even where no alternative of matchAny matches`
        : `the variables of rule ${source.name} are set where matchFeatures matches, even if no alternative of matchAny does`;
    const hint = 'Node Feature Discovery does so; ask for them only in rules that may rely on it';
    return [warning('leaking-vars', message, source.location, hint)];
}
function lintTerm(term, findNearest) {
    const { feature, location, matchExpressions, matchName } = term;
    const findings = [];
    const key = feature.toLowerCase();
    const known = catalogue/* catalogue */.s.get(key);
    if (!/^[^.]+\.[^.]+$/.test(feature)) {
        const message = `${feature === '' ? 'a term without a feature' : `feature ${feature}`} is not of the form <domain>.<feature>`;
        findings.push(error('feature-name', message, location));
    }
    else if (known === undefined) {
        const nearest = findNearest(key, catalogue/* catalogue */.s.keys());
        const hint = nearest === null ? null : `did you mean ${nearest}?`;
        findings.push(warning('unknown-feature', `no source produces ${feature}`, location, hint));
    }
    if (catalogue/* ownFeatures */.g.has(key)) {
        const message = `only container-canary finds ${feature}: Node Feature Discovery has no such feature`;
        findings.push(warning('own-feature', message, location));
    }
    if (matchExpressions === null && matchName === null) {
        const message = `${feature} is only asked to exist, which it does even without any element`;
        findings.push(warning('bare-term', message, location));
    }
    if (matchExpressions?.size === 0 && known?.instances !== true) {
        const message = `matchExpressions of ${feature} is empty: it fits even without any element`;
        findings.push(warning('empty-expressions', message, location));
    }
    return findings;
}
function warning(code, message, location, hint = null) {
    return { severity: 'warning', code, message, location, hint };
}
function error(code, message, location) {
    return { severity: 'error', code, message, location, hint: null };
}


/***/ }),

/***/ 9090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createJudge: () => (/* binding */ createJudge)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compatibility_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7495);
/* harmony import */ var _compatibility_fleet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(287);
/* harmony import */ var _compatibility_lint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3729);
/* harmony import */ var _compatibility_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3981);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4533);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2450);
/* harmony import */ var _policy_mode_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3640);
/* harmony import */ var _registry_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8249);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2129);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4607);











/**
 * Reads the spec, if one is named, and the nodes; both once for all images.
 *
 * @throws CanaryError (input) when a file is missing or broken
 */
async function createJudge(request, compatibility, engine, onSecret, signal) {
    const { spec } = compatibility;
    if (spec === 'auto')
        return await createAttachedJudge(request, compatibility, engine, onSecret, signal);
    const compiled = await compile(await readSpec(spec, request, signal));
    const nodes = await readNodes(request, compatibility, engine, signal);
    return {
        judge: (_image, abort) => evaluate(compiled, null, nodes, compatibility, abort),
        close: () => undefined,
    };
}
/** Every image has a spec of its own, in its registry or beside it. */
async function createAttachedJudge(request, compatibility, engine, onSecret, signal) {
    const { findAttachedSpec } = await Promise.all(/* import() */[__webpack_require__.e(733), __webpack_require__.e(4504), __webpack_require__.e(9690)]).then(__webpack_require__.bind(__webpack_require__, 9690));
    const nodes = await readNodes(request, compatibility, engine, signal);
    // One for all images: what it learns of a registry, such as a token, is good for the next.
    const { registry, directory } = request;
    const client = await (0,_registry_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .connectRegistries */ .ck)(registry, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_9__/* .environmentForChildren */ .gY)(request), directory, (credential) => {
        (0,_secrets_js__WEBPACK_IMPORTED_MODULE_9__/* .secretsOfCredential */ .su)(credential).forEach(onSecret);
    });
    return {
        judge: async (image, abort) => {
            const found = await findAttachedSpec(image, request, client, abort);
            if (found.spec === null)
                return nothingFound(found.notice, request);
            const compiled = await compile(found.spec);
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
        verdict: isOnly ? 'errored' : null,
        errors: isOnly ? [{ ...notice, severity: 'error', kind: 'input' }] : [],
    };
}
async function readSpec(spec, request, signal) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(spec)) {
        const { fetchText } = await __webpack_require__.e(/* import() */ 2321).then(__webpack_require__.bind(__webpack_require__, 2321));
        const from = (0,_policy_mode_js__WEBPACK_IMPORTED_MODULE_10__/* .fetchedFrom */ .E)(request.policy);
        const rules = { what: 'spec', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .compatibilityLimits */ .Po.specBytes, from };
        return await fetchText(spec, rules, signal);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(request.directory, spec);
    const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_8__/* .readSource */ .o)(path, 'the compatibility spec', _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .compatibilityLimits */ .Po.specBytes);
    return { file: spec.replace(/^\.\//, ''), text };
}
async function compile(source) {
    return await (0,_compatibility_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compileSpec */ .V)((0,_compatibility_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSpec */ .F)(source), {
        loadTemplates: async () => (await Promise.all(/* import() */[__webpack_require__.e(5934), __webpack_require__.e(6344)]).then(__webpack_require__.bind(__webpack_require__, 6344))).compileTemplate,
    });
}
async function readNodes(request, { nodeFeatures }, engine, signal) {
    if (nodeFeatures.length === 0) {
        const { discoverNode } = await Promise.all(/* import() */[__webpack_require__.e(6885), __webpack_require__.e(590), __webpack_require__.e(8904)]).then(__webpack_require__.bind(__webpack_require__, 8904));
        return [await discoverNode(engine, request.engine.env, signal)];
    }
    const [{ findFeatureFiles }, { loadNodeFeatures }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3395).then(__webpack_require__.bind(__webpack_require__, 3395)),
        __webpack_require__.e(/* import() */ 2633).then(__webpack_require__.bind(__webpack_require__, 2633)),
    ]);
    return await loadNodeFeatures(await findFeatureFiles(nodeFeatures, request.directory));
}
async function evaluate(compiled, digest, nodes, { tags, onUndetermined }, signal) {
    const report = await (0,_compatibility_fleet_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateNodes */ .XQ)(compiled, nodes, { tags, digest, signal });
    const notices = [...(0,_compatibility_lint_js__WEBPACK_IMPORTED_MODULE_3__/* .lintSpec */ .F)(compiled), ...report.notices];
    return {
        report: { ...report, notices },
        notices: [],
        verdict: verdictOf(report, onUndetermined),
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
        ...(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .problemToNotice */ .PN)(problem),
        location: cause?.location ?? null,
        hint: cause?.hint ?? null,
        kind: 'input',
    };
}
function verdictOf({ verdict }, onUndetermined) {
    switch (verdict) {
        case 'compatible':
            return 'passed';
        case 'incompatible':
            return 'failed';
        case 'undetermined':
            return onUndetermined === 'fail' ? 'failed' : 'passed';
        case 'errored':
            return 'errored';
    }
}


/***/ })

};
;