"use strict";
exports.id = 3783;
exports.ids = [3783];
exports.modules = {

/***/ 3545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tw: () => (/* binding */ artifactType),
/* harmony export */   Y0: () => (/* binding */ specType),
/* harmony export */   YC: () => (/* binding */ createdOf),
/* harmony export */   mO: () => (/* binding */ titleAnnotation),
/* harmony export */   oy: () => (/* binding */ createdAnnotation),
/* harmony export */   sZ: () => (/* binding */ oldestFirst)
/* harmony export */ });
/** What Node Feature Discovery calls the artifact that describes what an image needs. */
const artifactType = 'application/vnd.nfd.image-compatibility.v1alpha1';
const specType = 'application/vnd.nfd.image-compatibility.spec.v1alpha1+yaml';
/** By this annotation the newest of several artifacts is known (RFC 3339). */
const createdAnnotation = 'org.opencontainers.image.created';
/** The file's name, as oras writes and reads it. */
const titleAnnotation = 'org.opencontainers.image.title';
/** When an artifact says it was made; null when it does not, or not in a date's form. */
function createdOf(descriptor) {
    const text = descriptor.annotations.get(createdAnnotation);
    return text === undefined || Number.isNaN(timeOf(descriptor)) ? null : text;
}
/**
 * The artifacts, the oldest first. One without a time is older than every other; of equally old
 * ones the last that is listed counts as the newest, as Node Feature Discovery has it.
 */
function oldestFirst(listed) {
    const key = ({ descriptor }) => {
        const time = timeOf(descriptor);
        return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
    };
    return listed.toSorted((one, other) => {
        const [a, b] = [key(one), key(other)];
        return a === b ? 0 : a < b ? -1 : 1;
    });
}
// Date.parse takes much more than RFC 3339 (section 5.6), the only form that counts.
const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
function timeOf(descriptor) {
    const text = descriptor.annotations.get(createdAnnotation) ?? '';
    return rfc3339.test(text) ? Date.parse(text.toUpperCase()) : Number.NaN;
}


/***/ }),

/***/ 5231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f9: () => (/* binding */ resolveSubject),
/* harmony export */   t2: () => (/* binding */ fetchArtifact)
/* harmony export */ });
/* unused harmony export listArtifacts */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(351);
/* harmony import */ var _registry_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(529);
/* harmony import */ var _registry_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(349);
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(506);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5685);
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8688);
/* harmony import */ var _registry_select_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8803);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7006);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3545);









/**
 * Finds the compatibility spec of an image: the newest of all that were attached to the platform's
 * manifest or to the index. At most four round trips one after the other.
 *
 * @param platform null: of an index with several images, only what was attached to the index itself
 * @returns null when none was attached
 * @throws CanaryError when the image has nothing for the platform, or the artifact is broken
 */
async function fetchArtifact(source, platform, signal) {
    const listed = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .oldestFirst */ .sZ)(await listArtifacts(source, platform, signal));
    const newest = listed.at(-1);
    if (newest === undefined)
        return null;
    const { subject, descriptor } = newest;
    const name = `${source.name}@${descriptor.digest}`;
    const origin = originOf(`the compatibility artifact ${name}`);
    const fetched = await source.manifest(descriptor.digest, signal);
    const layer = readArtifact(fetched, subject, origin);
    const bytes = (0,_registry_content_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineData */ .S0)(layer, origin) ?? (await source.blob(layer, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .registryLimits */ .a1.artifactBytes, signal));
    return {
        spec: { file: name, text: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeUtf8 */ ._)(bytes, name, 'the compatibility spec') },
        digest: descriptor.digest,
        subject,
        created: (0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .createdOf */ .YC)(descriptor),
        older: listed.length - 1,
    };
}
/** All compatibility artifacts of an image, those of the index before those of the platform. */
async function listArtifacts(source, platform, signal) {
    const origin = originOf(`the image ${source.name}`);
    const root = await source.root(signal);
    const subjects = [root.descriptor.digest];
    const platformManifest = chooseSubject(root, platform, origin);
    if (platformManifest !== null)
        subjects.push(platformManifest.digest);
    const [lists] = await Promise.all([
        Promise.all(subjects.map(async (subject) => {
            const referrers = await source.referrers(subject, _artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .artifactType */ .Tw, signal);
            return referrers.map((descriptor) => ({ subject, descriptor }));
        })),
        root.manifest.type === 'image' && platform !== null
            ? checkPlatform(source, root.manifest, platform, origin, signal)
            : null,
    ]);
    return lists.flat();
}
/**
 * What an artifact is attached to and detached from: the platform's manifest where a platform is
 * asked for, otherwise what the image's name means.
 */
async function resolveSubject(source, platform, signal) {
    const origin = originOf(`the image ${source.name}`);
    const root = await source.root(signal);
    if (platform === null)
        return root.descriptor;
    if (root.manifest.type === 'image') {
        await checkPlatform(source, root.manifest, platform, origin, signal);
        return root.descriptor;
    }
    const chosen = (0,_registry_select_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseImage */ .N)(root.manifest, platform, origin);
    // The descriptor is written into the artifact: without the platform, which is not its own.
    return chosen === null ? root.descriptor : { ...chosen, platform: null, annotations: new Map() };
}
function chooseSubject(root, platform, origin) {
    return root.manifest.type === 'index' ? (0,_registry_select_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseImage */ .N)(root.manifest, platform, origin) : null;
}
/** A single image says in its configuration what it is for. */
async function checkPlatform(source, manifest, platform, origin, signal) {
    const { config } = manifest;
    if (config.mediaType !== _registry_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.ociConfig && config.mediaType !== _registry_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.dockerConfig) {
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)({ ...origin, kind: 'input' }, 'no-image', 'is an artifact, not an image');
    }
    const bytes = await source.blob(config, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .registryLimits */ .a1.configBytes, signal);
    const found = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlatform */ .Kd)((0,_registry_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObject */ .dw)(bytes, { ...origin, name: `the configuration of ${source.name}` }));
    if (found === null || (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .suitsPlatform */ .eP)(platform, found))
        return;
    throw (0,_registry_select_js__WEBPACK_IMPORTED_MODULE_6__/* .noSuchPlatform */ .y)(origin, platform, [found]);
}
/**
 * Checks that an artifact is what the list said, and gives its only layer's descriptor.
 * Node Feature Discovery reads the first layer, whatever its media type.
 */
function readArtifact(fetched, subject, origin) {
    const { manifest } = fetched;
    if (manifest.type !== 'image')
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)(origin, 'artifact', 'is an index');
    if (manifest.subject?.digest !== subject) {
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)(origin, 'artifact', `does not refer to ${subject}, though it is listed there`);
    }
    const type = manifest.artifactType ?? manifest.config.mediaType;
    if (type !== _artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .artifactType */ .Tw) {
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)(origin, 'artifact', 'is of another type than the list of referrers says');
    }
    const [layer] = manifest.layers;
    if (layer === undefined)
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .contentError */ .G)(origin, 'artifact', 'holds no compatibility spec');
    return layer;
}
function originOf(name) {
    return { name, kind: 'infrastructure' };
}


/***/ }),

/***/ 7795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ lintSpec)
});

// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(351);
// EXTERNAL MODULE: ./src/compatibility/catalogue.ts + 1 modules
var catalogue = __webpack_require__(1021);
// EXTERNAL MODULE: ./src/compatibility/expression.ts
var compatibility_expression = __webpack_require__(7584);
// EXTERNAL MODULE: ./src/compatibility/reasons.ts
var reasons = __webpack_require__(9201);
// EXTERNAL MODULE: ./src/compatibility/truth.ts
var truth = __webpack_require__(4257);
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
var compatibility_nearest = __webpack_require__(1722);
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

/***/ 5504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ repositoryContent)
/* harmony export */ });
/* unused harmony exports fetchManifest, fetchBlob, openBlob */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(351);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(529);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5035);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2465);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(506);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5685);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9310);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9191);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2425);











/** The repository of an image as a source of content. */
function repositoryContent(client, reference) {
    return {
        name: (0,_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatRepository */ .Sh)(reference),
        root: (signal) => fetchManifest(client, reference, signal),
        manifest: (digest, signal) => fetchManifest(client, { ...reference, tag: null, digest }, signal),
        blob: (descriptor, maxBytes, signal) => fetchBlob(client, reference, descriptor, maxBytes, signal),
        referrers: (subject, artifactType, signal) => (0,_referrers_js__WEBPACK_IMPORTED_MODULE_9__/* .fetchReferrers */ .x6)(client, reference, subject, artifactType, signal),
    };
}
/**
 * Fetches the manifest or index that a reference names: one request.
 *
 * @throws CanaryError when it is not there, too large, not what its digest names, or no manifest
 */
function fetchManifest(client, reference, signal) {
    const what = `the manifest of ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatReference */ .FH)(reference)}`;
    return client.call({
        method: 'GET',
        repository: reference,
        actions: 'pull',
        target: `manifests/${(0,_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .tagOrDigest */ .AA)(reference)}`,
        headers: { accept: _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestAccept */ .K },
        expect: [200],
        what,
        signal,
    }, (response) => readManifestResponse(response, reference, { name: what, kind: 'infrastructure' }));
}
async function readManifestResponse(response, reference, origin) {
    const contentType = response.headers['content-type'] ?? null;
    refuseHtml(response, origin);
    const bytes = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_10__/* .readBody */ .x8)(response, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .registryLimits */ .a1.manifestBytes, origin);
    const promised = (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(response.headers['docker-content-digest']);
    return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifest */ .WI)(bytes, contentType, reference.digest ?? promised, origin);
}
/** A login page, or a proxy's word, where a registry should have answered. */
function refuseHtml(response, origin) {
    if (response.headers['content-type']?.includes('text/html') !== true)
        return;
    response.body.destroy();
    const hint = 'is this host a registry? A login page or a proxy may answer for it';
    throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_7__/* .contentError */ .G)(origin, 'registry-html', 'is an HTML page', hint);
}
/**
 * Fetches small content whole.
 *
 * @param maxBytes content that says it is larger is not even asked for
 */
async function fetchBlob(client, repository, descriptor, maxBytes, signal) {
    const origin = blobOrigin(repository, descriptor);
    if (descriptor.size > maxBytes) {
        const what = `has ${descriptor.size} bytes; at most ${maxBytes} are read`;
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_7__/* .contentError */ .G)(origin, 'content-too-large', what);
    }
    return callForBlob(client, repository, descriptor, signal, async (response) => {
        // The bound comes first: a server may send more than it said.
        const bytes = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_10__/* .readBody */ .x8)(response, maxBytes, origin);
        (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .checkContent */ .aG)(bytes, descriptor, origin);
        return bytes;
    });
}
/**
 * Opens content of any size. It is verified as it passes: the stream fails at the end when the
 * size or the digest differ, so what was read is good only when the stream has ended.
 */
async function openBlob(client, repository, descriptor, signal) {
    const origin = blobOrigin(repository, descriptor);
    return callForBlob(client, repository, descriptor, signal, (response) => {
        const stream = verified(told(response, origin), descriptor, origin);
        return Promise.resolve(Readable.from(stream, { objectMode: false }));
    });
}
function callForBlob(client, repository, descriptor, signal, consume) {
    const { name } = blobOrigin(repository, descriptor);
    return client.call({
        method: 'GET',
        repository,
        actions: 'pull',
        target: `blobs/${descriptor.digest}`,
        expect: [200],
        what: name,
        signal,
    }, consume);
}
/** A broken connection in the middle of a stream, told as any other. */
async function* told(response, origin) {
    try {
        // A response without an encoding gives bytes.
        yield* response.body;
    }
    catch (error) {
        if (error instanceof CanaryError)
            throw error;
        const failure = networkFailure(error, response.url);
        throw contentError(origin, 'content-broken-off', `broke off: ${failure.message}`);
    }
    finally {
        response.body.destroy();
    }
}
function blobOrigin(repository, descriptor) {
    const name = `the content ${descriptor.digest} of ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatRepository */ .Sh)(repository)}`;
    return { name, kind: 'infrastructure' };
}


/***/ }),

/***/ 3783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createJudge: () => (/* binding */ createJudge)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compatibility_artifact_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5231);
/* harmony import */ var _compatibility_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6217);
/* harmony import */ var _compatibility_fleet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7072);
/* harmony import */ var _compatibility_lint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7795);
/* harmony import */ var _compatibility_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(234);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3916);
/* harmony import */ var _image_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(372);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(351);
/* harmony import */ var _registry_client_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4712);
/* harmony import */ var _registry_credentials_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2924);
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8688);
/* harmony import */ var _registry_pull_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5504);
/* harmony import */ var _registry_tls_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5458);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7006);















/**
 * Reads the spec, if one is named, and the nodes; both once for all images.
 *
 * @throws CanaryError (input) when a file is missing or broken
 */
async function createJudge(request, compatibility, engine, signal) {
    const named = compatibility.spec === 'auto' ? null : await readSpec(compatibility.spec, request, signal);
    const compiled = named === null ? null : await compile(named);
    const nodes = await readNodes(request, compatibility, engine, signal);
    return {
        judge: async (image, abort) => {
            if (compiled !== null)
                return await evaluate(compiled, null, nodes, compatibility, abort);
            const found = await fetchSpec(image, request, abort);
            if (found === null)
                return { report: null, notices: [nothingAttached(image)], verdict: null, errors: [] };
            const attached = await compile(found.spec);
            return await evaluate(attached, found.digest, nodes, compatibility, abort);
        },
    };
}
async function readSpec(spec, request, signal) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(spec)) {
        const { fetchManifest } = await __webpack_require__.e(/* import() */ 5874).then(__webpack_require__.bind(__webpack_require__, 5874));
        const { origin, text } = await fetchManifest(spec, signal);
        return { file: origin.file, text };
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(request.directory, spec);
    const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_14__/* .readSource */ .o)(path, 'the compatibility spec', _limits_js__WEBPACK_IMPORTED_MODULE_8__/* .compatibilityLimits */ .Po.specBytes);
    return { file: spec.replace(/^\.\//, ''), text };
}
async function compile(source) {
    return await (0,_compatibility_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .compileSpec */ .V)((0,_compatibility_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSpec */ .F)(source), {
        loadTemplates: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3679)]).then(__webpack_require__.bind(__webpack_require__, 3679))).compileTemplate,
    });
}
async function readNodes(request, { nodeFeatures }, engine, signal) {
    if (nodeFeatures.length === 0) {
        const { discoverNode } = await Promise.all(/* import() */[__webpack_require__.e(1787), __webpack_require__.e(2519), __webpack_require__.e(6895)]).then(__webpack_require__.bind(__webpack_require__, 6895));
        return [await discoverNode(engine, request.engine.env, signal)];
    }
    const [{ findFeatureFiles }, { loadNodeFeatures }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2758).then(__webpack_require__.bind(__webpack_require__, 2758)),
        __webpack_require__.e(/* import() */ 8117).then(__webpack_require__.bind(__webpack_require__, 498)),
    ]);
    return await loadNodeFeatures(await findFeatureFiles(nodeFeatures, request.directory));
}
async function evaluate(compiled, digest, nodes, { tags, onUndetermined }, signal) {
    const report = await (0,_compatibility_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateNodes */ .XQ)(compiled, nodes, { tags, digest, signal });
    const notices = [...(0,_compatibility_lint_js__WEBPACK_IMPORTED_MODULE_4__/* .lintSpec */ .F)(compiled), ...report.notices];
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
        ...(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .problemToNotice */ .PN)(problem),
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
/** The artifact that refers to the image, in its registry or beside it in a layout. */
async function fetchSpec(image, request, signal) {
    const source = (0,_image_source_js__WEBPACK_IMPORTED_MODULE_7__/* .parseImageSource */ .A)(image.reference);
    const platform = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_11__/* .parsePlatform */ .FL)(image.platform, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_11__/* .hostArchitecture */ .m4)());
    if (source.type !== 'reference') {
        return await fetchBeside(source, platform, request.directory, signal);
    }
    // What was built here is in no registry yet.
    if (request.build?.tag === image.reference)
        return null;
    return await fetchFromRegistry(source.reference, platform, request, signal);
}
async function fetchFromRegistry(reference, platform, request, signal) {
    const client = (0,_registry_client_js__WEBPACK_IMPORTED_MODULE_9__/* .createRegistryClient */ .Hn)({
        env: request.engine.env,
        credentials: (0,_registry_credentials_js__WEBPACK_IMPORTED_MODULE_10__/* .dockerCredentials */ .d8)(request.engine.env),
        certificateAuthority: null,
        certificatesDirectory: _registry_tls_js__WEBPACK_IMPORTED_MODULE_13__/* .dockerCertificates */ .f,
        plainHttp: [],
        tokenHosts: [],
    });
    try {
        return await (0,_compatibility_artifact_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchArtifact */ .t2)((0,_registry_pull_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryContent */ .AI)(client, reference), platform, signal);
    }
    finally {
        client.close();
    }
}
async function fetchBeside(source, platform, directory, signal) {
    const { openLocalImage } = await __webpack_require__.e(/* import() */ 6685).then(__webpack_require__.bind(__webpack_require__, 6685));
    const image = await openLocalImage(source, { cwd: directory, platform, signal });
    try {
        return image.content === null ? null : await (0,_compatibility_artifact_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchArtifact */ .t2)(image.content, platform, signal);
    }
    finally {
        await image.close();
    }
}
function nothingAttached({ reference }) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .problemToNotice */ .PN)({
        code: 'artifact-missing',
        message: `no compatibility spec is attached to ${reference}: nothing says where it runs`,
        hint: 'attach one with container-canary compat attach, or name a file',
    }, 'warning');
}


/***/ })

};
;