"use strict";
exports.id = 6764;
exports.ids = [6764,377];
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

/***/ 6764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDevicesFile: () => (/* binding */ readDevicesFile)
/* harmony export */ });
/* unused harmony export devicesFromFile */
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78341);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92758);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37006);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53071);






/**
 * Devices that a file asks for in the way of Kubernetes: the annotations of a Pod, or the
 * annotations and `CDI_Devices` of a CRI container config. YAML or JSON; several documents are merged.
 *
 * @throws CanaryError (input) when it is neither, or asks for something that is no device
 */
function devicesFromFile(source) {
    const documents = (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__.parseDocuments)(source, { maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cdiLimits */ .hg.requestBytes });
    if (documents.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'cdi-file', message: `${source.file} is empty` });
    }
    return (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeDevices */ .ib)(...documents.map(({ value }) => (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .devicesFromCriConfig */ .k8)(configOf(value), source.file)));
}
/** @param path absolute; `name` is what the user wrote */
async function readDevicesFile(path, name) {
    const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__/* .readSource */ .o$)(path, 'the file', _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cdiLimits */ .hg.requestBytes);
    return devicesFromFile({ file: name, text });
}
/** What a Pod says of devices stands in its metadata, where the runtime's config is flat. */
function configOf(value) {
    const isPod = (0,_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldOf */ ._F)(value, 'kind') === 'Pod';
    return isPod ? { annotations: (0,_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldOf */ ._F)((0,_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldOf */ ._F)(value, 'metadata'), 'annotations') } : value;
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

/***/ 67880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/**
 * The lines of a text, looked for when the first place is asked for. The parser counts lines as well,
 * but loses some of those it skips after an error, and every place behind them is wrong then.
 */
function linesOf(text) {
    let known;
    return {
        placeOf: (offset) => {
            const starts = (known ??= startsOf(text));
            const inside = Math.min(Math.max(0, offset), text.length);
            const line = lineAt(starts, inside);
            return { line, column: inside - (starts[line - 1] ?? 0) + 1 };
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
        starts.push(end + 1);
    }
    return starts;
}
/** The last line that starts at or before the offset, from 1. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}


/***/ }),

/***/ 92758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ locationAt),
  parseDocuments: () => (/* binding */ parseDocuments),
  Zt: () => (/* binding */ parseSyntax),
  T6: () => (/* binding */ refuseDeepTree),
  ZI: () => (/* binding */ refuseSyntaxErrors)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(37006);
;// CONCATENATED MODULE: ./src/yaml/cost.ts


/**
 * Looks at the text before the parser does, which is recursive, and takes some 700 bytes for each
 * value however short. Brackets and marks inside of strings count too, so the bounds are generous.
 */
function refuseCostlyText(source, maxValues, maxDocuments) {
    const { deepest, values, documents } = costOf(source.text);
    if (deepest > limits/* yamlLimits */.G9.depth * 10) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-deep', 'is nested too deeply');
    }
    if (values > maxValues) {
        const count = `has ${values} lines and values; at most ${maxValues} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-values', count);
    }
    // A document may have a mark at either end.
    if (documents > maxDocuments * 2 + 1) {
        const count = `has more than ${maxDocuments} documents; at most that many are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
}
const blank = /\s/;
function costOf(text) {
    let [depth, deepest, values] = [0, 0, 0];
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '[' || character === '{')
            deepest = Math.max(deepest, ++depth);
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
        if (beginsValue(text, at, character))
            values++;
    }
    return { deepest, values, documents: text.match(/^(?:---|\.\.\.)(?!\S)/gm)?.length ?? 0 };
}
function beginsValue(text, at, character) {
    switch (character) {
        case '[':
        case '{':
        case ',':
        case '\n':
            return true;
        case ':':
            return text[at - 1] === '"' || blank.test(text[at + 1] ?? ' ');
        case '-':
        case '?':
            return blank.test(text[at + 1] ?? ' ');
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/yaml/find-node.ts
/** Where in a syntax tree the parts of a document's value were written. */


/** The offset of what is written at `path`; a missing end of the path falls back to its parent. */
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = startOf(node);
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document) ?? null;
        if (!(0,dist/* isCollection */.P3)(node))
            return offset;
        const pair = findPair(node, step, document);
        if (pair !== null) {
            const isLast = index === path.length - 1;
            const key = pair.key;
            const value = pair.value;
            offset =
                isLast && part === 'key' ? startOf(key, offset) : startOf(value, startOf(key, offset));
            node = value;
        }
        else if (typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined || (0,dist/* isPair */.tO)(item))
                return offset;
            node = item;
            offset = startOf(node, offset);
        }
        else {
            return offset;
        }
    }
    return offset;
}
/** The pair of a key: the mapping's own, otherwise that of the first mapping merged into it. */
function findPair(node, key, document, depth = 0) {
    if (!(0,dist/* isMap */.jh)(node) || depth > limits/* yamlLimits */.G9.depth)
        return null;
    const own = node.items.find((item) => keyEquals(item.key, key));
    if (own !== undefined)
        return own;
    for (const { key: name, value } of node.items) {
        if (!isMergeKey(name))
            continue;
        const merged = resolveAlias(value, document);
        const sources = (0,dist/* isSeq */.oP)(merged) ? merged.items : [merged];
        for (const source of sources) {
            const mapping = resolveAlias(source, document);
            const found = (0,dist/* isMap */.jh)(mapping) ? findPair(mapping, key, document, depth + 1) : null;
            if (found !== null)
                return found;
        }
    }
    return null;
}
function resolveAlias(node, document) {
    return (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}
function keyEquals(key, step) {
    if (isMergeKey(key))
        return false;
    const name = key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
    return String(name) === String(step);
}
function startOf(node, otherwise = 0) {
    return node?.range?.[0] ?? otherwise;
}
/** A plain `<<`, which may stand several times in one mapping; `"<<"` is a key like any other. */
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.source === '<<' && key.type === 'PLAIN';
}

;// CONCATENATED MODULE: ./src/yaml/go-tags.ts
/**
 * Dates and `1:30` stay text: YAML 1.1 has types for them, Go's parsers read them as strings. And a
 * number has a digit in front of its exponent or point, or behind the point: to the library `.` and
 * `e3` are numbers as well.
 */
function asGoReads(tags) {
    const times = ['intTime', 'floatTime', 'timestamp'];
    return tags
        .filter((tag) => {
        if (typeof tag === 'string')
            return !times.includes(tag);
        const isTime = 'format' in tag && tag.format === 'TIME';
        return !isTime && tag.tag !== 'tag:yaml.org,2002:timestamp';
    })
        .map((tag) => (isScalarTag(tag) ? withDigits(tag) : tag));
}
function isScalarTag(tag) {
    return typeof tag !== 'string' && tag.collection === undefined;
}
function withDigits(tag) {
    if (tag.tag !== 'tag:yaml.org,2002:float' || tag.test === undefined)
        return tag;
    if (tag.test.test('.'))
        return { ...tag, test: pointNumber };
    return tag.test.test('e3') ? { ...tag, test: exponentNumber } : tag;
}
const pointNumber = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/;
const exponentNumber = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)[eE][-+]?[0-9]+$/;
/** `010` is 8 to readers of YAML 1.1, and 10 to those of YAML 1.2: a text, which no place for a number takes. */
function zerosAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:int' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![-+]?0[0-9])(?:${source})`, flags) };
    });
}
/** Booleans of YAML 1.1 without `y` and `n`, which people mean as names. */
function lettersAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:bool' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![yYnN]$)(?:${source})`, flags) };
    });
}

// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
;// CONCATENATED MODULE: ./src/yaml/parse.ts








/**
 * Parses a stream of YAML (or JSON) documents within the bounds of {@link yamlLimits}.
 * Empty documents are left out, so an empty file gives an empty list.
 *
 * @throws CanaryError (input) with every syntax problem, each at its file:line:column
 */
function parseDocuments(source, options = {}) {
    const { documents, lines } = parseSyntax(source, options);
    refuseSyntaxErrors(source, lines, documents);
    return documents
        .filter((document) => !isEmpty(document))
        .map((document) => toParsedDocument(source, lines, document, options));
}
/**
 * The syntax trees of a text within the bounds of {@link yamlLimits}; errors stay in the documents.
 *
 * @throws CanaryError (input) when the text exceeds a bound
 */
function parseSyntax(source, options = {}) {
    const maxBytes = options.maxBytes ?? limits/* yamlLimits */.G9.bytes;
    const size = Buffer.byteLength(source.text);
    if (size > maxBytes) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-large', `has ${size} bytes; at most ${maxBytes} are read`);
    }
    const maxDocuments = options.maxDocuments ?? limits/* yamlLimits */.G9.documents;
    refuseCostlyText(source, options.maxValues ?? limits/* yamlLimits */.G9.values, maxDocuments);
    const lines = (0,yaml_lines/* linesOf */.D)(source.text);
    const documents = parseStream(source, options);
    if (documents.length > maxDocuments) {
        const count = `has ${documents.length} documents; at most ${maxDocuments} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
    return { documents, lines };
}
/** Nothing between two `---` is no document; a written `null` is one. */
function isEmpty(document) {
    const contents = document.contents;
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source);
}
function parseStream(source, options) {
    try {
        const parsed = (0,dist/* parseAllDocuments */.hR)(source.text, {
            prettyErrors: false,
            version: options.version ?? '1.2',
            customTags: (tags) => readAs(options, asGoReads(tags)),
            // A type of YAML 1.1 that Go's parsers, and so the writers of manifests, know in any version.
            merge: true,
            // The library compares each key with all before it: hours, for a file of many keys.
            uniqueKeys: false,
            ...(options.schema === undefined ? {} : { schema: options.schema }),
            logLevel: 'silent',
        });
        return 'empty' in parsed ? [] : parsed;
    }
    catch (error) {
        // The parser is recursive: what is nested too deeply ends in a RangeError.
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-unreadable', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function readAs({ letters, leadingZeros }, tags) {
    const zeros = leadingZeros === 'text' ? zerosAsText(tags) : tags;
    return letters === 'text' ? lettersAsText(zeros) : zeros;
}
/** @throws CanaryError (input) with every syntax error of the documents */
function refuseSyntaxErrors(source, lines, documents) {
    const problems = documents
        .flatMap((document) => document.errors)
        .slice(0, limits/* yamlLimits */.G9.problems)
        .map((error) => ({
        code: 'yaml-syntax',
        message: `not valid YAML: ${firstSentence(error.message)}`,
        location: locationAt(source, lines, error.pos[0]),
    }));
    (0,errors/* refuseProblems */.nN)(problems);
}
function toParsedDocument(source, lines, document, options) {
    refuseDeepTree(source, lines, document);
    if (options.duplicateKeys !== 'last')
        refuseDuplicateKeys(source, lines, document);
    return {
        file: source.file,
        value: toPlainValue(source, document, options),
        locate: (path) => locationAt(source, lines, offsetOf(document, path, 'value')),
        locateKey: (path) => locationAt(source, lines, offsetOf(document, path, 'key')),
    };
}
/** @throws CanaryError (input) when a document is nested deeper than {@link yamlLimits} allows */
function refuseDeepTree(source, lines, document) {
    (0,dist/* visit */.YR)(document, {
        Collection: (_key, node, ancestors) => {
            const depth = ancestors.filter(dist/* isCollection */.P3).length + 1;
            if (depth <= limits/* yamlLimits */.G9.depth)
                return;
            throw new errors/* CanaryError */.Rc('input', {
                code: 'yaml-too-deep',
                message: `is nested deeper than ${limits/* yamlLimits */.G9.depth} levels`,
                location: locationAt(source, lines, node.range?.[0] ?? 0),
            });
        },
    });
}
function refuseDuplicateKeys(source, lines, document) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_key, mapping) => {
            const seen = new Set();
            for (const { key } of mapping.items) {
                if (!(0,dist/* isScalar */.jn)(key) || isMergeKey(key))
                    continue;
                if (seen.has(key.value)) {
                    const location = locationAt(source, lines, startOf(key));
                    const message = `not valid YAML: the key ${JSON.stringify(key.value)} is written twice`;
                    problems.push({ code: 'yaml-duplicate-key', message, location });
                }
                seen.add(key.value);
            }
        },
    });
    (0,errors/* refuseProblems */.nN)(problems.slice(0, limits/* yamlLimits */.G9.problems));
}
function toPlainValue(source, document, options) {
    try {
        return document.toJS({
            maxAliasCount: limits/* yamlLimits */.G9.aliases,
            mapAsMap: options.mappings === 'map',
        });
    }
    catch (error) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-aliases', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The line and column of an offset into the text. */
function locationAt(source, lines, offset) {
    const { line, column } = lines.placeOf(offset);
    return (0,yaml_source/* placeIn */.VV)(source, line, column);
}
function firstSentence(message) {
    return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
}


/***/ })

};
;