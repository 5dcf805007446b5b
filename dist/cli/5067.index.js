"use strict";
exports.id = 5067;
exports.ids = [5067];
exports.modules = {

/***/ 89348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ annotationValue),
/* harmony export */   M4: () => (/* binding */ devicesFromAnnotations),
/* harmony export */   ZM: () => (/* binding */ annotationFaults),
/* harmony export */   ro: () => (/* binding */ annotationKey)
/* harmony export */ });
/* unused harmony export annotationPrefix */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _qualified_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46322);
/** Devices in the annotations of a CRI container or a Pod (CDI specification, package annotations). */



const annotationPrefix = 'cdi.k8s.io/';
/**
 * Devices of every annotation under `cdi.k8s.io/`. Keys are sorted, since their order means nothing;
 * names keep the order of their value, repetitions included.
 *
 * @param where names the object in an error, such as `the Pod's annotations`
 * @throws CanaryError (input) when a value holds anything but comma-separated qualified names
 */
function devicesFromAnnotations(annotations, where) {
    const found = [...annotations].filter(([key]) => key.startsWith(annotationPrefix)).sort(byKey);
    const problems = found.flatMap(([key, value]) => annotationProblems(key, value, where));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseProblems */ .nN)(problems);
    return found.flatMap(([, value]) => value.split(','));
}
function byKey([left], [right]) {
    return left < right ? -1 : 1;
}
function annotationProblems(key, value, where) {
    return value.split(',').flatMap((name) => {
        const parsed = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseQualifiedName */ .z$)(name);
        if (parsed.ok)
            return [];
        const fault = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .describeNameFault */ .Xj)(name, parsed.fault);
        return [
            {
                code: 'cdi-annotation',
                message: `${where}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(key)}: ${fault}`,
                hint: 'the value is a list of qualified names with commas and no spaces between them',
            },
        ];
    });
}
/**
 * `cdi.k8s.io/<plugin>_<deviceId>`; slashes of the id become `_`.
 *
 * @throws CanaryError (input) when that is no legal key
 */
function annotationKey(plugin, deviceId) {
    const name = `${plugin}_${deviceId.replaceAll('/', '_')}`;
    if (plugin !== '' && deviceId !== '' && isAnnotationName(name))
        return annotationPrefix + name;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'cdi-annotation-key',
        message: `${JSON.stringify(name)} cannot stand in an annotation key: it needs at most 63 letters, digits, "_", "-" and ".", with a letter or digit at both ends`,
    });
}
/** @throws CanaryError (input) when a name is not qualified. */
function annotationValue(names) {
    for (const name of names) {
        const parsed = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseQualifiedName */ .z$)(name);
        if (parsed.ok)
            continue;
        const message = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .describeNameFault */ .Xj)(name, parsed.fault);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'cdi-name', message });
    }
    return names.join(',');
}
/** What Kubernetes would refuse about an object's annotations, one sentence each. */
function annotationFaults(annotations) {
    const faults = [...annotations.keys()]
        .filter((key) => !isAnnotationKey(key.toLowerCase()))
        .map((key) => `annotation key ${JSON.stringify(key)} is no legal Kubernetes key`);
    const size = [...annotations].reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
    if (size > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cdiLimits */ .hg.annotationBytes) {
        faults.push(`annotations have ${size} bytes; Kubernetes takes at most ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cdiLimits */ .hg.annotationBytes}`);
    }
    return faults;
}
function isAnnotationKey(key) {
    const slash = key.indexOf('/');
    if (slash === -1)
        return isAnnotationName(key);
    return (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isDnsSubdomain */ .sg)(key.slice(0, slash)) && isAnnotationName(key.slice(slash + 1));
}
function isAnnotationName(name) {
    return name.length <= 63 && /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/.test(name);
}


/***/ }),

/***/ 46322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ deviceNameFault),
/* harmony export */   Fl: () => (/* binding */ formatQualifiedName),
/* harmony export */   X$: () => (/* binding */ splitKind),
/* harmony export */   Xj: () => (/* binding */ describeNameFault),
/* harmony export */   _C: () => (/* binding */ unportableNameParts),
/* harmony export */   dp: () => (/* binding */ isTooShortForEngines),
/* harmony export */   k: () => (/* binding */ vendorOrClassFault),
/* harmony export */   sg: () => (/* binding */ isDnsSubdomain),
/* harmony export */   yU: () => (/* binding */ splitQualifiedName),
/* harmony export */   z$: () => (/* binding */ parseQualifiedName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/**
 * Names of the Container Device Interface: `vendor/class=name`. Grammar as CDI's own parser enforces
 * it (package parser), which is laxer than the prose of the specification in some points and
 * stricter in others; {@link unportableNameParts} tells the difference.
 */

const letter = /^[A-Za-z]/;
const letterOrDigitAtEnd = /[A-Za-z0-9]$/;
const letterOrDigitAtStart = /^[A-Za-z0-9]/;
const insideVendorOrClass = /^[A-Za-z0-9_.-]*$/;
const insideDeviceName = /^[A-Za-z0-9_.:-]*$/;
const onlyAscii = /^[\0-\x7f]*$/;
/** Cuts at the first `=`, then at the first `/`. Vendor and class are empty when that fails. */
function splitQualifiedName(text) {
    const failed = { vendor: '', class: '', name: text };
    if (text === '' || text.startsWith('/'))
        return failed;
    const equals = text.indexOf('=');
    if (equals <= 0 || equals === text.length - 1)
        return failed;
    const kind = splitKind(text.slice(0, equals));
    if (kind.vendor === '')
        return failed;
    return { ...kind, name: text.slice(equals + 1) };
}
/** Cuts a kind (`vendor/class`) at the first `/`. The vendor is empty when there is none. */
function splitKind(kind) {
    const slash = kind.indexOf('/');
    if (slash <= 0 || slash === kind.length - 1)
        return { vendor: '', class: kind };
    return { vendor: kind.slice(0, slash), class: kind.slice(slash + 1) };
}
/** Vendor, class and name are checked in this order; the first fault is the answer. */
function parseQualifiedName(text) {
    const value = splitQualifiedName(text);
    if (value.vendor === '')
        return { ok: false, fault: 'unqualified' };
    const vendor = vendorOrClassFault(value.vendor);
    if (vendor !== null)
        return { ok: false, fault: `vendor:${vendor}` };
    const deviceClass = vendorOrClassFault(value.class);
    if (deviceClass !== null)
        return { ok: false, fault: `class:${deviceClass}` };
    const name = deviceNameFault(value.name);
    if (name !== null)
        return { ok: false, fault: `name:${name}` };
    return { ok: true, value };
}
function formatQualifiedName(name) {
    return `${name.vendor}/${name.class}=${name.name}`;
}
/** Vendors and classes start with a letter, end with a letter or digit, with `_-.` inside. */
function vendorOrClassFault(text) {
    return partFault(text, letter, insideVendorOrClass);
}
/** Device names start and end with a letter or digit, with `_-.:` inside. */
function deviceNameFault(text) {
    return partFault(text, letterOrDigitAtStart, insideDeviceName);
}
function partFault(text, start, inside) {
    if (text === '')
        return 'empty';
    if (!start.test(text))
        return 'start';
    // The reference implementation looks at bytes: a last character outside ASCII has bytes inside.
    if (!inside.test(text.slice(1, -1)) || !onlyAscii.test(text.slice(-1)))
        return 'char';
    return letterOrDigitAtEnd.test(text) ? null : 'end';
}
/** What is wrong with a name, as the middle of a sentence. */
function describeNameFault(text, fault) {
    if (fault === 'unqualified') {
        return `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(text)} is no qualified device name; the form is vendor/class=name`;
    }
    const [part, what] = fault.split(':');
    const start = part === 'name' ? 'a letter or digit' : 'a letter';
    const inside = part === 'name' ? '"_", "-", "." and ":"' : '"_", "-" and "."';
    const rules = {
        empty: 'must not be empty',
        start: `must start with ${start}`,
        end: 'must end with a letter or digit',
        char: `may hold only letters, digits, ${inside}`,
    };
    return `the ${part ?? 'name'} of ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(text)} ${rules[what ?? ''] ?? 'is not valid'}`;
}
/** A lower-case DNS name of at most 253 characters (RFC 1123). */
function isDnsSubdomain(text) {
    const label = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
    return text.length <= 253 && text.split('.').every((part) => label.test(part));
}
/**
 * Where a kind is accepted by today's parsers but breaks the prose of the specification: a vendor
 * is a lower-case DNS subdomain of at most 253 characters, a class has at most 63.
 */
function unportableNameParts(kind) {
    const found = [];
    if (!isDnsSubdomain(kind.vendor)) {
        found.push('the vendor should be a lower-case DNS name of at most 253 characters');
    }
    if (kind.class.length > 63)
        found.push('the class should have at most 63 characters');
    return found;
}
/**
 * CDI libraries up to 1.1.0 crash on a vendor or class of one character, so such a name is never
 * handed to an engine.
 */
function isTooShortForEngines(name) {
    return name.vendor.length === 1 || name.class.length === 1;
}


/***/ }),

/***/ 53071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ checkDeviceNames),
/* harmony export */   ib: () => (/* binding */ mergeDevices),
/* harmony export */   k8: () => (/* binding */ devicesFromCriConfig)
/* harmony export */ });
/* unused harmony export parseDeviceList */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88381);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89348);
/* harmony import */ var _qualified_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46322);
/** The places where devices are asked for. Each gives names in the order in which they are written. */





/**
 * The action's input: one device a line, or several with commas between them. Space around a name
 * is layout; inside it is an error.
 *
 * @param where names the list in an error, such as `cdi-devices`
 * @throws CanaryError (input) with every name that is not qualified
 */
function parseDeviceList(text, where) {
    return checkDeviceNames(splitList([text]), where);
}
/**
 * Names of a list, each on its own, taken as they are.
 *
 * @throws CanaryError (input) with every name that is not qualified
 */
function checkDeviceNames(names, where) {
    const problems = names.flatMap((name) => {
        const parsed = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseQualifiedName */ .z$)(name);
        if (parsed.ok)
            return [];
        const message = `${where}: ${(0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_4__/* .describeNameFault */ .Xj)(name, parsed.fault)}`;
        return [{ code: 'cdi-name', message, hint: 'such as nvidia.com/gpu=all' }];
    });
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)(problems.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .cdiLimits */ .hg.problems));
    return [...names];
}
/**
 * Devices of a CRI container config: the field first, then the annotations, repetitions dropped, as
 * containerd, CRI-O and iSulad merge them. The field is spelt `CDI_devices`, `CDI_Devices` or
 * `CDIDevices`, and `name` in any letter case.
 *
 * Names of the field are not checked here, as no runtime does: a wrong one does not resolve.
 *
 * @param where names the config in an error, such as its file
 * @throws CanaryError (input) when the shape is wrong or an annotation is not a list of names
 */
function devicesFromCriConfig(config, where) {
    const entries = entriesOf(config, where, 'the container config');
    const field = entries
        .filter(([key]) => key.toLowerCase().replaceAll('_', '') === 'cdidevices')
        .flatMap(([key, value]) => namesOfField(value, `${where}: ${key}`));
    const annotations = entries.find(([key]) => key === 'annotations')?.[1];
    const annotated = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .devicesFromAnnotations */ .M4)(textMapOf(annotations, `${where}: annotations`), `${where}: annotations`);
    return mergeDevices(field, annotated);
}
/** All names in order, each once, at its first place. */
function mergeDevices(...lists) {
    const names = [...new Set(lists.flat())];
    if (names.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .cdiLimits */ .hg.requestedDevices)
        return names;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'cdi-too-many-devices',
        message: `${names.length} CDI devices are asked for; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .cdiLimits */ .hg.requestedDevices} can be`,
    });
}
function namesOfField(value, where) {
    if (value === null || value === undefined)
        return [];
    if (!Array.isArray(value))
        throw wrongShape(where, 'must be a list of {name}');
    return value.map((item, index) => {
        const at = `${where}[${index}]`;
        const name = entriesOf(item, at, 'it').find(([key]) => key.toLowerCase() === 'name')?.[1];
        if (typeof name !== 'string')
            throw wrongShape(at, 'must have a name');
        return name;
    });
}
function textMapOf(value, where) {
    if (value === null || value === undefined)
        return new Map();
    return new Map(entriesOf(value, where, 'it').map(([key, text]) => {
        if (typeof text !== 'string')
            throw wrongShape(where, `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(key)} must be text`);
        return [key, text];
    }));
}
function entriesOf(value, where, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw wrongShape(where, `${what} must be a mapping`);
    }
    return Object.entries(value);
}
function wrongShape(where, message) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'cdi-cri-config', message: `${where}: ${message}` });
}


/***/ }),

/***/ 95067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateImages: () => (/* binding */ validateImages)
});

// EXTERNAL MODULE: ./src/image/source.ts
var source = __webpack_require__(372);
// EXTERNAL MODULE: ./src/cli/judge.ts + 15 modules
var judge = __webpack_require__(17269);
// EXTERNAL MODULE: ./src/cdi/request.ts
var request = __webpack_require__(53071);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/conditions/condition.ts
var conditions_condition = __webpack_require__(34659);
// EXTERNAL MODULE: ./src/conditions/names.ts
var names = __webpack_require__(82698);
;// CONCATENATED MODULE: ./src/conditions/read-conditions.ts






/**
 * Conditions as inputs and flags name them, each once.
 *
 * @throws CanaryError (input) with each word that is none
 */
function readConditions(lists, name) {
    const conditions = (0,options/* readEach */.e2)((0,options/* splitList */.ry)(lists), (text) => {
        const condition = (0,conditions_condition/* parseCondition */.zB)(text);
        if (condition !== null)
            return condition;
        throw (0,errors/* inputError */.Xu)({
            code: 'usage',
            message: `${name} is ${JSON.stringify(text)}, which is no condition`,
            hint: (0,nearest/* didYouMean */.au)(text, names/* conditionNames */.U) ??
                `it is one of ${(0,options/* either */.gP)([...names/* conditionNames */.U, 'memory: 256Mi'])}, with at least 6Mi of memory`,
        });
    });
    if (conditions.length > limits/* manifestLimits */._G.conditions) {
        const message = `${name} has ${conditions.length} conditions; at most ${limits/* manifestLimits */._G.conditions} are taken`;
        throw (0,errors/* inputError */.Xu)({ code: 'usage', message });
    }
    return [...new Map(conditions.map((one) => [(0,conditions_condition/* labelOf */.Wy)(one), one])).values()];
}

// EXTERNAL MODULE: ./src/image/pull-policy.ts
var pull_policy = __webpack_require__(51537);
// EXTERNAL MODULE: ./src/run/request.ts
var run_request = __webpack_require__(41956);
// EXTERNAL MODULE: ./src/cli/run-settings.ts + 1 modules
var run_settings = __webpack_require__(82211);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/image/build/order.ts
var order = __webpack_require__(77262);
// EXTERNAL MODULE: ./src/image/build/request.ts
var build_request = __webpack_require__(42107);
// EXTERNAL MODULE: ./src/regular-file.ts
var regular_file = __webpack_require__(60702);
;// CONCATENATED MODULE: ./src/image/build/secrets.ts




/**
 * A secret as `id=value`. The text is never repeated in an error: it may be the secret itself.
 *
 * @param name the input, for error sentences
 * @throws CanaryError (input)
 */
function secretOfPair(text, name) {
    const [id, value] = splitPair(text, name, 'ID=value');
    return bounded({ id, value: Buffer.from(value) }, name);
}
/**
 * A secret as `id=path`: the content of that file.
 *
 * @param directory where a relative path starts
 * @throws CanaryError (input)
 */
function secretOfFile(text, name, directory) {
    const [id, path] = splitPair(text, name, 'ID=path');
    return readSecretFile(id, resolve(directory, path), name);
}
/**
 * A secret as `id=NAME`: the value of that environment variable.
 *
 * @throws CanaryError (input) where there is no such variable
 */
function secretOfVariable(text, name, env) {
    const [id, variable] = splitPair(text, name, 'ID=VARIABLE');
    return readSecretVariable(id, variable, name, env);
}
/** @throws CanaryError (input) */
function readSecretVariable(id, variable, name, env) {
    const value = env[variable];
    if (value !== undefined)
        return bounded({ id, value: Buffer.from(value) }, name);
    throw (0,errors/* inputError */.Xu)({
        code: 'build-secret',
        message: `${name}: the secret ${id} is to come from the variable ${variable}, which is not set`,
    });
}
/** @param path absolute. @throws CanaryError (input) */
function readSecretFile(id, path, name) {
    return { id, value: readBytes(id, path, name) };
}
function readBytes(id, path, name) {
    let bytes;
    try {
        bytes = (0,regular_file/* readRegularFile */.XF)(path, limits/* buildLimits */.ZB.secretBytes);
    }
    catch (error) {
        throw (0,errors/* inputError */.Xu)({
            code: 'build-secret',
            message: `${name}: cannot read the secret ${id} from ${path}: ${(0,errors/* messageOf */.bD)(error)}`,
        }, { cause: error });
    }
    if (bytes === null)
        throw tooLarge(id, name);
    return bytes;
}
/**
 * Every secret once: a builder would take one of two without a word.
 *
 * @throws CanaryError (input)
 */
function uniqueSecrets(secrets) {
    const seen = new Set();
    for (const { id } of secrets) {
        if (seen.has(id)) {
            const message = `the build secret ${id} is given more than once`;
            throw (0,errors/* inputError */.Xu)({ code: 'build-secret', message });
        }
        seen.add(id);
    }
    return secrets;
}
function splitPair(text, name, form) {
    const cut = text.indexOf('=');
    if (cut > 0)
        return [text.slice(0, cut).trim(), text.slice(cut + 1)];
    throw inputError({
        code: 'build-secret',
        message: `${name} wants ${form} on each line, and one of its lines is not like that`,
    });
}
function bounded(secret, name) {
    if (secret.value.length <= limits/* buildLimits */.ZB.secretBytes)
        return secret;
    throw tooLarge(secret.id, name);
}
function tooLarge(id, name) {
    return (0,errors/* inputError */.Xu)({
        code: 'build-secret',
        message: `${name}: the secret ${id} has more than the ${limits/* buildLimits */.ZB.secretBytes} bytes that builders take`,
    });
}

// EXTERNAL MODULE: ./src/registry/platform-names.ts
var platform_names = __webpack_require__(26205);
;// CONCATENATED MODULE: ./src/cli/validate/build.ts







/** What the flags of a build ask for; null where nothing is built. @throws CanaryError (input) */
function toBuild(values, image, { cwd, env }, runId) {
    const wanted = toPlatforms(values.platform);
    if (values.context === undefined) {
        refuseWithoutBuild(values, wanted);
        return null;
    }
    const context = (0,external_node_path_.resolve)(cwd, values.context);
    const { names, ...read } = (0,options/* readTogether */.Vn)({
        names: () => (0,order/* namesOf */.eZ)({ image, tags: values.tag, isPushed: values.push }, { tags: '--tag', push: '--push' }),
        buildArguments: () => (0,options/* readPairs */.SX)(values['build-arg'], '--build-arg'),
        labels: () => (0,options/* readPairs */.SX)(values.label, '--label'),
        secrets: () => uniqueSecrets((0,options/* readEach */.e2)(values.secret, (text) => toSecret(text, cwd, env))),
    });
    return {
        ...build_request/* plainBuild */.x4,
        ...read,
        ...names,
        ...wanted,
        context,
        file: values['build-file'] ?? null,
        target: values.target ?? null,
        tag: names.tag ?? (0,build_request/* tagFor */.gY)(context, runId),
        cacheFrom: values['cache-from'],
        cacheTo: values['cache-to'],
        network: values.network ?? null,
        noCache: values['no-cache'],
    };
}
/** One platform as it is written, or several. @throws CanaryError (input) */
function toPlatforms(written) {
    const parts = (0,options/* splitList */.ry)([written ?? '']);
    if (parts.length > 1)
        return { platform: null, platforms: (0,order/* readPlatforms */.tj)(parts) };
    const [platform] = parts;
    return {
        platform: platform === undefined ? null : (0,platform_names/* readPlatformName */.R)(platform, '--platform'),
        platforms: [],
    };
}
function refuseWithoutBuild({ tag, push }, { platforms }) {
    const given = [
        ...(tag.length > 0 ? ['--tag'] : []),
        ...(push ? ['--push'] : []),
        ...(platforms.length > 0 ? ['--platform with several platforms'] : []),
    ];
    const [first] = given;
    if (first === undefined)
        return;
    throw (0,errors/* inputError */.Xu)({
        code: 'usage',
        message: `${first} is for an image that is built, and without --context nothing is built`,
    });
}
/**
 * A secret as `docker build --secret` takes it. Its value cannot be given: everybody on the machine
 * may read the arguments of a process.
 */
function toSecret(text, cwd, env) {
    const [, id, kind, rest] = /^id=([^,]+),(src|source|env)=(.+)$/.exec(text) ?? [];
    if (id === undefined || rest === undefined) {
        throw (0,errors/* inputError */.Xu)({
            code: 'usage',
            message: '--secret wants id=NAME,src=FILE or id=NAME,env=VARIABLE',
        });
    }
    return kind === 'env'
        ? readSecretVariable(id, rest, '--secret', env)
        : readSecretFile(id, (0,external_node_path_.resolve)(cwd, rest), '--secret');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/cli/validate/words.ts




/**
 * Tells manifests from images. A manifest is what no image can be: a file that is there and ends as
 * manifests do, an address of the web, a pattern, a path to a directory of manifests. A word that is
 * a directory of manifests and may be an image's name is one where it stands first, and nothing
 * else names a manifest: without one there is nothing to run.
 *
 * @throws CanaryError (input) for the name of a built-in manifest, where nothing else names one
 */
function partWords(words, around) {
    const sure = words.filter((word) => isManifest(word, around.directory));
    const rest = words.filter((word) => !sure.includes(word));
    const [first] = rest;
    const isAsking = around.isAsking || sure.length > 0;
    if (first !== undefined &&
        !isAsking &&
        rest.length > 1 &&
        holdsManifests((0,external_node_path_.resolve)(around.directory, first))) {
        return { manifests: [first], images: rest.slice(1) };
    }
    if (!isAsking)
        refuseBuiltIn(rest, around.builtInNames);
    return { manifests: sure, images: rest };
}
/** It may be an image as well: nobody is to guess. */
function refuseBuiltIn(words, builtInNames) {
    (0,options/* readEach */.e2)(words, (word) => {
        if (!builtInNames.includes(word))
            return;
        throw (0,errors/* inputError */.Xu)({
            code: 'usage',
            message: `${word} is a built-in manifest, and stands where images do`,
            hint: `did you mean --file ${word}?`,
        });
    });
}
const manifestEnding = /\.(?:ya?ml|json)$/;
function isManifest(word, directory) {
    if (/^https?:\/\//i.test(word))
        return true;
    // No image has a blank in its name.
    if (/\s\+\s/.test(word))
        return true;
    const [name = ''] = word.split(/\?(?=[A-Za-z_][A-Za-z0-9_.-]*=)/, 1);
    if (name.includes(':'))
        return false;
    if (name !== word)
        return manifestEnding.test(name);
    const path = (0,external_node_path_.resolve)(directory, word);
    if (manifestEnding.test(word))
        return /[*?[{]/.test(word) || isFile(path);
    return /^\.{0,2}\/|\/$|^\.{1,2}$/.test(word) && holdsManifests(path);
}
function isFile(path) {
    return found(() => (0,external_node_fs_.statSync)(path).isFile());
}
function holdsManifests(path) {
    return found(() => (0,external_node_fs_.statSync)(path).isDirectory() && (0,external_node_fs_.readdirSync)(path).some((name) => /\.ya?ml$/.test(name)));
}
/** No for what is not there, may not be looked at, or can be no path: whoever reads it tells why. */
function found(look) {
    try {
        return look();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/cli/validate/request.ts








/**
 * @param prepared what is not read from the flags alone
 * @throws CanaryError (input) with every flag that is wrong
 */
function toRequest(given, { registry, builtInNames }, io) {
    const { values } = given;
    const around = (0,run_settings/* surroundings */.i5)(values, io);
    const named = () => namedByWords(given, builtInNames, io);
    const { choices, deviceNames, words, build, ...read } = (0,options/* readTogether */.Vn)({
        ...(0,run_settings/* readersOfRun */.l9)(values, io),
        choices: given.choices,
        words: named,
        build: () => toBuild(values, named().images[0] ?? null, io, around.runId),
        platform: () => toPlatforms(values.platform).platform,
        registry,
        parameters: () => (0,options/* readPairs */.SX)(values.parameter, '--parameter'),
        conditions: () => readConditions(values.condition, '--condition'),
        deviceNames: () => (0,request/* checkDeviceNames */.Fr)(values['cdi-device'], '--cdi-device'),
    });
    const pull = (0,pull_policy/* readPull */.Es)(choices.pull);
    return {
        ...around,
        ...read,
        images: words.images,
        validators: [...values.file, ...words.manifests],
        build: build === null ? null : { ...build, pull: pull.ofBuild },
        pull: pull.policy,
        policy: choices.policy ?? 'by-origin',
        pods: null,
        compatibility: toCompatibility(values, choices['on-undetermined']),
        devices: {
            names: deviceNames,
            files: values['cdi-devices-from'],
            specDirectories: values['cdi-spec-dir'].length === 0 ? null : values['cdi-spec-dir'],
            mode: choices['cdi-mode'],
            unsupported: choices['cdi-unsupported'],
        },
        inspect: !values['no-inspect'],
        platformGrid: values['platform-grid'],
        keepFailed: values['keep-failed'],
    };
}
/** Manifests and images among the words. @throws CanaryError (input) as {@link partWords} */
function namedByWords({ values, words }, builtInNames, { cwd }) {
    return partWords(words, { isAsking: isAskedBy(values), builtInNames, directory: cwd });
}
/** Whether flags name something to hold images against. */
function isAskedBy({ 'platform-grid': isGrid, file, compatibility, }) {
    const isSpec = compatibility !== run_request/* unasked */.Wl && !(0,run_request/* isSwitchedOff */.r5)(compatibility);
    return file.length > 0 || isSpec || isGrid;
}
function toCompatibility({ compatibility: spec, tags, features }, onUndetermined) {
    if ((0,run_request/* isSwitchedOff */.r5)(spec))
        return null;
    return {
        spec,
        tags: (0,options/* splitList */.ry)(tags),
        nodeFeatures: features,
        onUndetermined,
    };
}

;// CONCATENATED MODULE: ./src/cli/validate/validate-images.ts



/** What `validate` does with its flags, on an engine that was asked. */
async function validateImages(given, findEngine, io) {
    const { values, choices } = given;
    const builtInNames = isAskedBy(values)
        ? []
        : (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(215)]).then(__webpack_require__.bind(__webpack_require__, 50215))).builtInNames;
    const asking = {
        ...{ values, choices },
        registries: () => (0,source/* registriesOf */.H)([...namedByWords(given, builtInNames, io).images, ...values.tag]),
        toRequest: (registry) => toRequest(given, { registry, builtInNames }, io),
    };
    return await (0,judge/* judge */.S)(asking, findEngine, io);
}


/***/ })

};
;