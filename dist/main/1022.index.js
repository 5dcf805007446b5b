"use strict";
exports.id = 1022;
exports.ids = [1022];
exports.modules = {

/***/ 41973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ak: () => (/* binding */ loadCatalog),
  cD: () => (/* binding */ seesAll)
});

// UNUSED EXPORTS: readSpecificationFile

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(37006);
// EXTERNAL MODULE: ./src/decode.ts
var src_decode = __webpack_require__(78341);
// EXTERNAL MODULE: ./src/yaml/parse.ts + 3 modules
var parse = __webpack_require__(92758);
;// CONCATENATED MODULE: ./src/yaml/simple.ts
/**
 * A reader for the plain part of YAML that programs write: block mappings and lists, one-line flow
 * collections, one-line scalars, printable ASCII. It is some twenty times as fast as the parser and
 * answers `undefined` to whatever it does not know for certain, errors included: then the parser
 * has the word. What it does answer equals the parser's answer for YAML 1.1; a property test holds this.
 */
const maxDepth = 32;
const plainKey = /^[A-Za-z_][A-Za-z0-9_./-]*$/;
const flowKey = /([A-Za-z_][A-Za-z0-9_./-]*): +/y;
const flowPlain = /(?:[A-Za-z0-9_/]|[-.](?=[A-Za-z0-9_./-]))[^,[\]{}#:]*/y;
const quoted = /"([^"\\]*)"|'([^']*)'/y;
const onlyComment = /^(?: *| +#.*)$/;
/** Words that YAML 1.1 may read as something else than text. */
const specialWord = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const longestSpecialWord = 5;
/** Whatever some reader of YAML 1.1 might take for a number, and more; times are text to all that count here. */
const couldBeNumber = /^[-+]?(?:[0-9._]*[0-9][0-9._]*(?:e[-+]?[0-9_]*)?|0[box][0-9a-f_]*|\.(?:inf|nan)|[-.]*)$/i;
/** The value of the only document in `text`, or undefined when the full parser has to be asked. */
function readSimpleYaml(text) {
    const lines = linesOf(text);
    const indent = lines?.indents[0];
    if (lines === undefined || indent === undefined)
        return undefined;
    const value = readBlock(lines, indent, 0);
    return lines.at === lines.contents.length ? value : undefined;
}
function linesOf(text) {
    if (/[^\n\x20-\x7e]/.test(text))
        return undefined;
    const lines = { indents: [], contents: [], plainKeys: new Set(), at: 0 };
    let isMarked = false;
    let end = -1;
    while (end < text.length) {
        const begin = end + 1;
        end = text.indexOf('\n', begin);
        if (end === -1)
            end = text.length;
        let first = begin;
        while (text.charCodeAt(first) === space)
            first += 1;
        if (first >= end || text.charCodeAt(first) === hash)
            continue;
        if (first === begin && /^(?:---|\.\.\.|%)/.test(text.slice(begin, begin + 3))) {
            const isFirst = !isMarked && lines.contents.length === 0 && end - begin === 3;
            if (!isFirst || !text.startsWith('---', begin))
                return undefined;
            isMarked = true;
            continue;
        }
        lines.indents.push(first - begin);
        lines.contents.push(text.slice(first, end).trimEnd());
    }
    return lines;
}
const space = 0x20;
const hash = 0x23;
const dash = 0x2d;
const slash = 0x2f;
function readBlock(lines, indent, depth) {
    const content = lines.contents[lines.at];
    if (content === undefined || depth > maxDepth)
        return undefined;
    return isItem(content) ? readList(lines, indent, depth) : readMapping(lines, indent, depth);
}
function isItem(content) {
    if (content.charCodeAt(0) !== dash)
        return false;
    return content.length === 1 || content.charCodeAt(1) === space;
}
function readMapping(lines, indent, depth) {
    const mapping = {};
    for (;;) {
        const content = lines.contents[lines.at];
        const found = lines.indents[lines.at] ?? -1;
        if (content === undefined || found < indent || isItem(content))
            return mapping;
        const colon = found === indent ? colonOfEntry(lines, content) : -1;
        const key = content.slice(0, Math.max(0, colon));
        if (colon === -1 || Object.hasOwn(mapping, key))
            return undefined;
        lines.at += 1;
        const rest = content.slice(colon + 1).trimStart();
        const value = rest === '' || rest.charCodeAt(0) === hash
            ? readNested(lines, indent, depth)
            : endOfEntry(lines, indent, readInline(rest));
        if (value === undefined)
            return undefined;
        mapping[key] = value;
    }
}
/** Where the key of `key:` or `key: value` ends; -1 when the line is anything else. */
function colonOfEntry(lines, content) {
    const colon = content.indexOf(':');
    const isEntry = colon > 0 && (colon === content.length - 1 || content.charCodeAt(colon + 1) === space);
    return isEntry && isPlainKey(lines, content.slice(0, colon)) ? colon : -1;
}
function isPlainKey(lines, key) {
    if (lines.plainKeys.has(key))
        return true;
    if (!plainKey.test(key) || !isOrdinaryKey(key))
        return false;
    lines.plainKeys.add(key);
    return true;
}
function isOrdinaryKey(key) {
    return key !== '__proto__' && !specialWord.test(key);
}
/** What stands below a key without a value: deeper lines, a list at the key's own indent, or null. */
function readNested(lines, indent, depth) {
    const content = lines.contents[lines.at];
    const found = lines.indents[lines.at] ?? -1;
    if (content === undefined || found < indent)
        return null;
    if (found > indent)
        return readBlock(lines, found, depth + 1);
    return isItem(content) ? readList(lines, indent, depth + 1) : null;
}
/** A deeper line after a value continues it; that is the parser's to read. */
function endOfEntry(lines, indent, value) {
    const next = lines.indents[lines.at];
    return next !== undefined && next > indent ? undefined : value;
}
function readList(lines, indent, depth) {
    const list = [];
    for (;;) {
        const content = lines.contents[lines.at];
        const found = lines.indents[lines.at] ?? -1;
        if (content === undefined || found < indent)
            return list;
        if (found > indent)
            return undefined;
        if (!isItem(content))
            return list;
        const value = readItem(lines, indent, content, depth);
        if (value === undefined)
            return undefined;
        list.push(value);
    }
}
function readItem(lines, indent, content, depth) {
    const rest = content.slice(1).trimStart();
    if (rest === '') {
        lines.at += 1;
        const next = lines.indents[lines.at] ?? -1;
        return next > indent ? readBlock(lines, next, depth + 1) : null;
    }
    if (isItem(rest) || colonOfEntry(lines, rest) !== -1) {
        // What follows the dash begins a block of its own, where it stands.
        const inner = indent + content.length - rest.length;
        lines.indents[lines.at] = inner;
        lines.contents[lines.at] = rest;
        return readBlock(lines, inner, depth + 1);
    }
    lines.at += 1;
    return endOfEntry(lines, indent, readInline(rest));
}
function readInline(text) {
    const first = text.charAt(0);
    if (first === '"' || first === "'" || first === '[' || first === '{') {
        const flow = { text, at: 0 };
        const value = readFlow(flow, 0);
        return onlyComment.test(text.slice(flow.at)) ? value : undefined;
    }
    const comment = text.indexOf(' #');
    const plain = comment === -1 ? text : text.slice(0, comment).trimEnd();
    return plain.includes(': ') || plain.endsWith(':') ? undefined : resolvePlain(plain);
}
function readFlow(flow, depth) {
    if (depth > maxDepth)
        return undefined;
    switch (flow.text.charAt(flow.at)) {
        case '[':
            return readFlowList(flow, depth);
        case '{':
            return readFlowMapping(flow, depth);
        case '"':
        case "'": {
            const match = matchAt(quoted, flow);
            return match?.[1] ?? match?.[2];
        }
        default: {
            const plain = matchAt(flowPlain, flow)?.[0].trimEnd();
            return plain === undefined ? undefined : resolvePlain(plain);
        }
    }
}
function readFlowList(flow, depth) {
    const list = [];
    flow.at += 1;
    skipSpaces(flow);
    if (takeCharacter(flow, ']'))
        return list;
    for (;;) {
        const value = readFlow(flow, depth + 1);
        if (value === undefined)
            return undefined;
        list.push(value);
        skipSpaces(flow);
        if (takeCharacter(flow, ']'))
            return list;
        if (!takeCharacter(flow, ','))
            return undefined;
        skipSpaces(flow);
    }
}
function readFlowMapping(flow, depth) {
    const mapping = {};
    flow.at += 1;
    skipSpaces(flow);
    if (takeCharacter(flow, '}'))
        return mapping;
    for (;;) {
        const key = matchAt(flowKey, flow)?.[1];
        if (key === undefined || !isOrdinaryKey(key) || Object.hasOwn(mapping, key))
            return undefined;
        const value = readFlow(flow, depth + 1);
        if (value === undefined)
            return undefined;
        mapping[key] = value;
        skipSpaces(flow);
        if (takeCharacter(flow, '}'))
            return mapping;
        if (!takeCharacter(flow, ','))
            return undefined;
        skipSpaces(flow);
    }
}
function matchAt(pattern, flow) {
    pattern.lastIndex = flow.at;
    const match = pattern.exec(flow.text);
    if (match === null)
        return undefined;
    flow.at += match[0].length;
    return match;
}
function takeCharacter(flow, character) {
    if (flow.text.charAt(flow.at) !== character)
        return false;
    flow.at += 1;
    return true;
}
function skipSpaces(flow) {
    while (flow.text.charAt(flow.at) === ' ')
        flow.at += 1;
}
/** Text, whole numbers, booleans and null where no reader could see anything else. */
function resolvePlain(plain) {
    // By far the most frequent: paths, and words that are too long to mean anything else.
    const first = plain.charCodeAt(0);
    if (first === slash || (isLetter(first) && plain.length > longestSpecialWord))
        return plain;
    if (!/^(?:[A-Za-z0-9_./+]|-[^ ])/.test(plain))
        return undefined;
    if (specialWord.test(plain))
        return resolveWord(plain);
    if (!couldBeNumber.test(plain))
        return plain;
    if (/^-?(?:0|[1-9][0-9]{0,14})$/.test(plain))
        return plain === '-0' ? undefined : Number(plain);
    if (/^0[0-7]{1,10}$/.test(plain))
        return Number.parseInt(plain, 8);
    return /^[0-9]+\.[0-9]+\.[0-9]+$/.test(plain) ? plain : undefined;
}
function isLetter(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
function resolveWord(word) {
    if (word === 'true')
        return true;
    if (word === 'false')
        return false;
    return word === 'null' ? null : undefined;
}

;// CONCATENATED MODULE: ./src/cdi/decode-value.ts
/**
 * Values as the parsers of the engines' CDI libraries read them: unknown fields are errors, field
 * names may differ in letter case, null is the zero value, scalars become text where text is wanted.
 */

function startDecoding() {
    return { path: [], issues: [], keyCount: 0 };
}
/** A mapping of these fields, each with what reads it. */
function mappingOf(fields) {
    const known = (0,src_decode/* fieldNames */.pi)(...Object.keys(fields));
    const readers = Object.entries(fields).map(([name, decode]) => ({
        name,
        decode,
        zero: decode(null, startDecoding()),
    }));
    return (value, decoding) => {
        const mapping = plainMapping(value, decoding);
        const spelling = spellings(mapping, known, decoding);
        const decoded = {};
        for (const { name, decode, zero } of readers) {
            const key = spelling?.get(name) ?? name;
            const field = mapping[key] ?? null;
            // Nothing is wrong with what is not there; only what is there needs a path.
            decoded[name] = field === null ? zero : (0,src_decode/* decodeAt */.SB)(key, field, decode, decoding);
        }
        // Every field was set to what its own reader gives.
        return decoded;
    };
}
/**
 * Tells fields that nobody knows, and finds those whose letter case differs.
 *
 * @returns the written key by exact name, for those only
 */
function spellings(mapping, known, decoding) {
    let odd;
    for (const key of Object.keys(mapping)) {
        decoding.keyCount += 1;
        if (known.exact.has(key))
            continue;
        const exact = known.meantBy(key);
        if (exact === undefined) {
            const message = `${JSON.stringify(key)} is not a known field`;
            const hint = `known here: ${[...known.exact].join(', ')}`;
            tell(decoding, key, 'cdi-parse-unknown-field', message, { hint });
        }
        else if (Object.hasOwn(mapping, exact) || odd?.has(exact) === true) {
            tell(decoding, key, 'cdi-parse-duplicate-field', `the field ${exact} is written twice`, {});
        }
        else {
            odd = (odd ?? new Map()).set(exact, key);
            const message = `the field ${exact} is written ${JSON.stringify(key)}`;
            const hint = 'engines with CDI 1.1.1 or later reject the file';
            tell(decoding, key, 'cdi-field-letter-case', message, { hint, severity: 'warning' });
        }
    }
    return odd;
}
function tell(decoding, key, code, message, more) {
    const path = [...decoding.path, key];
    decoding.issues.push({ severity: 'error', code, message, path, at: 'key', ...more });
}
function wrongType(decoding, wanted, value) {
    decoding.issues.push({
        severity: 'error',
        code: 'cdi-parse-wrong-type',
        message: `must be ${wanted}, not ${describeValue(value)}`,
        path: [...decoding.path],
        at: 'value',
    });
}
function describeValue(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    return typeof value === 'string' ? 'text' : JSON.stringify(value);
}
function plainMapping(value, decoding) {
    if (value === null)
        return {};
    if (isMapping(value))
        return value;
    wrongType(decoding, 'a mapping', value);
    return {};
}
/** Sets, bytes and the like, which YAML tags make, are no mappings. */
function isMapping(value) {
    return (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);
}
function textMap(value, decoding) {
    const mapping = plainMapping(value, decoding);
    const keys = Object.keys(mapping);
    decoding.keyCount += keys.length;
    return new Map(keys.map((key) => [key, (0,src_decode/* decodeAt */.SB)(key, mapping[key], decode_value_text, decoding)]));
}
function listOf(decode) {
    return (value, decoding) => {
        if (Array.isArray(value))
            return (0,src_decode/* decodeItems */.Tr)(value, decode, decoding);
        if (value !== null)
            wrongType(decoding, 'a list', value);
        return [];
    };
}
function optional(decode) {
    return (value, decoding) => (value === null ? undefined : decode(value, decoding));
}
function decode_value_text(value, decoding) {
    if (typeof value === 'string')
        return value;
    if (value === null)
        return '';
    if (value instanceof Uint8Array)
        return Buffer.from(value).toString();
    if (typeof value === 'number' || typeof value === 'boolean') {
        decoding.issues.push({
            severity: 'warning',
            code: 'cdi-text-not-quoted',
            message: `${String(value)} is read as text, and engines do not all read it alike`,
            path: [...decoding.path],
            at: 'value',
            hint: 'put it in quotes',
        });
        return String(value);
    }
    wrongType(decoding, 'text', value);
    return '';
}
function decode_value_boolean(value, decoding) {
    if (typeof value === 'boolean')
        return value;
    if (value !== null)
        wrongType(decoding, 'true or false', value);
    return false;
}
/** `maximum` is exclusive beyond 53 bits, where numbers have no neighbours. */
function integerWithin(minimum, maximum) {
    return (value, decoding) => {
        if (value === null)
            return 0;
        const fits = typeof value === 'number' &&
            Number.isInteger(value) &&
            value >= minimum &&
            (value < maximum || (value === maximum && Number.isSafeInteger(maximum)));
        if (fits)
            return value;
        wrongType(decoding, `a whole number from ${minimum} to ${maximum}`, value);
        return 0;
    };
}

;// CONCATENATED MODULE: ./src/cdi/decode.ts
/** Plain data into a {@link Specification}. */

function decodeSpecification(value) {
    const decoding = startDecoding();
    const specification = specificationOf(value, decoding);
    return { specification, issues: decoding.issues, keyCount: decoding.keyCount };
}
const largestUint32 = 0xffff_ffff;
const uint32 = integerWithin(0, largestUint32);
const int64 = integerWithin(-(2 ** 63), 2 ** 63);
const deviceNode = mappingOf({
    path: decode_value_text,
    hostPath: decode_value_text,
    type: decode_value_text,
    major: int64,
    minor: int64,
    fileMode: optional(uint32),
    permissions: decode_value_text,
    uid: optional(uint32),
    gid: optional(uint32),
});
const netDevice = mappingOf({ hostInterfaceName: decode_value_text, name: decode_value_text });
const hook = mappingOf({
    hookName: decode_value_text,
    path: decode_value_text,
    args: listOf(decode_value_text),
    env: listOf(decode_value_text),
    timeout: optional(int64),
});
const mount = mappingOf({
    hostPath: decode_value_text,
    containerPath: decode_value_text,
    options: listOf(decode_value_text),
    type: decode_value_text,
});
const intelRdt = mappingOf({
    closID: decode_value_text,
    l3CacheSchema: decode_value_text,
    memBwSchema: decode_value_text,
    schemata: optional(listOf(decode_value_text)),
    enableMonitoring: decode_value_boolean,
    enableCMT: optional(decode_value_boolean),
    enableMBM: optional(decode_value_boolean),
});
const containerEdits = mappingOf({
    env: listOf(decode_value_text),
    deviceNodes: listOf(deviceNode),
    netDevices: listOf(netDevice),
    hooks: listOf(hook),
    mounts: listOf(mount),
    intelRdt: optional(intelRdt),
    additionalGids: listOf(uint32),
});
const device = mappingOf({ name: decode_value_text, annotations: textMap, containerEdits });
const specificationOf = mappingOf({
    cdiVersion: decode_value_text,
    kind: decode_value_text,
    annotations: textMap,
    devices: listOf(device),
    containerEdits,
});

// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(46322);
// EXTERNAL MODULE: ./src/cdi/specification.ts
var specification = __webpack_require__(17351);
// EXTERNAL MODULE: ./src/cdi/version.ts
var cdi_version = __webpack_require__(48770);
;// CONCATENATED MODULE: ./src/cdi/validate.ts
/** The rules that CDI's loader holds against a spec file, in its order, all told at once. */




/** Every error of the file; empty for a file that engines load. */
function validateSpecification(specification) {
    const issues = [...versionIssues(specification), ...kindIssues(specification.kind)];
    checkEdits(issues, specification.containerEdits, ['containerEdits']);
    const names = new Set();
    for (const [index, device] of specification.devices.entries()) {
        checkDevice(issues, device, ['devices', index], names);
    }
    if (specification.devices.length === 0) {
        issues.push(issue('cdi-devices-none', 'defines no device', ['devices']));
    }
    return issues;
}
function issue(code, message, path) {
    return { severity: 'error', code, message, path, at: 'value' };
}
function versionIssues(specification) {
    const written = specification.cdiVersion;
    const version = (0,cdi_version/* parseSpecificationVersion */.ZL)(written);
    if (version === undefined) {
        const what = written === '' ? 'cdiVersion is missing' : `cdiVersion ${(0,errors/* quoteName */.AB)(written)}`;
        const known = `known are ${cdi_version/* knownVersions */.J0.slice(2).join(', ')}`;
        return [issue('cdi-version-unknown', `${what}: ${known}`, ['cdiVersion'])];
    }
    if ((0,cdi_version/* compareVersions */.Zy)(version, cdi_version/* removingVersion */.Ag) >= 0) {
        const removed = (0,cdi_version/* removedFieldsOf */.P)(specification);
        if (removed.length > 0)
            return removed.map((field) => removedIssue(field, version));
    }
    return tooLowIssues(specification, version);
}
/** Every kind of thing that the file's version does not have, once, the most demanding first. */
function tooLowIssues(specification, version) {
    const lacking = new Map();
    for (const requirement of (0,cdi_version/* requirementsOf */.CG)(specification)) {
        if ((0,cdi_version/* compareVersions */.Zy)(version, requirement.version) >= 0)
            continue;
        if (!lacking.has(requirement.what))
            lacking.set(requirement.what, requirement);
    }
    const highestFirst = [...lacking.values()].sort((left, right) => (0,cdi_version/* compareVersions */.Zy)(right.version, left.version));
    const minimum = highestFirst[0]?.version;
    return highestFirst.map(({ version: needed, what, path }) => ({
        ...issue('cdi-version-too-low', `cdiVersion ${specification.cdiVersion} is too low for ${what}, which needs at least ${needed}`, path),
        hint: `write cdiVersion: "${minimum ?? needed}"`,
    }));
}
function removedIssue({ what, path }, version) {
    const message = `${what} is not a known field of cdiVersion ${version}: it was removed in ${cdi_version/* removingVersion */.Ag}`;
    const hint = 'write enableMonitoring, or cdiVersion: "1.0.0" for engines that still read it';
    return { ...issue('cdi-parse-unknown-field', message, path), at: 'key', hint };
}
function kindIssues(kind) {
    const { vendor, class: deviceClass } = (0,qualified_name/* splitKind */.X$)(kind);
    const vendorFault = (0,qualified_name/* vendorOrClassFault */.k)(vendor);
    if (vendorFault !== null) {
        return [nameIssue(`cdi-kind-vendor-${vendorFault}`, 'kind', kind, vendorFault)];
    }
    const classFault = (0,qualified_name/* vendorOrClassFault */.k)(deviceClass);
    if (classFault === null)
        return [];
    return [nameIssue(`cdi-kind-class-${classFault}`, 'kind', kind, classFault)];
}
function nameIssue(code, field, value, fault) {
    const rule = {
        empty: 'has the form vendor/class, such as vendor.com/gpu',
        start: 'has a vendor and a class that start with a letter',
        end: 'has a vendor and a class that end with a letter or digit',
        char: 'has a vendor and a class of letters, digits, "_", "-" and "."',
    }[fault];
    return issue(code, `${field} ${JSON.stringify(value)} is not valid: it ${rule}`, [field]);
}
function checkDevice(issues, device, path, names) {
    const { name, containerEdits } = device;
    const fault = (0,qualified_name/* deviceNameFault */.EH)(name);
    if (fault !== null) {
        const rule = 'letters and digits, with "_", "-", "." and ":" inside';
        const message = `device name ${JSON.stringify(name)} is not valid: it holds ${rule}`;
        issues.push(issue(`cdi-device-name-${fault}`, message, [...path, 'name']));
    }
    const editsPath = [...path, 'containerEdits'];
    if ((0,specification/* isEmptyEdits */.vo)(containerEdits)) {
        const message = `device ${(0,errors/* quoteName */.AB)(name)} changes nothing: containerEdits is empty`;
        issues.push(issue('cdi-device-empty-edits', message, editsPath));
    }
    checkEdits(issues, containerEdits, editsPath);
    if (names.has(name)) {
        const message = `device ${(0,errors/* quoteName */.AB)(name)} is defined twice`;
        issues.push(issue('cdi-devices-duplicate-name', message, [...path, 'name']));
    }
    names.add(name);
}
function checkEdits(issues, edits, path) {
    checkEnv(issues, edits.env, path, 'cdi-env-format');
    for (const [index, node] of edits.deviceNodes.entries())
        checkNode(issues, node, path, index);
    for (const [index, hook] of edits.hooks.entries())
        checkHook(issues, hook, path, index);
    for (const [index, mount] of edits.mounts.entries())
        checkMount(issues, mount, path, index);
    if (edits.intelRdt !== undefined && !isClosId(edits.intelRdt.closID)) {
        const message = 'closID is neither "/" nor a file name';
        issues.push(issue('cdi-intel-rdt-clos-id', message, [...path, 'intelRdt', 'closID']));
    }
    checkNetDevices(issues, edits.netDevices, [...path, 'netDevices']);
}
function checkEnv(issues, env, path, code) {
    for (const [index, variable] of env.entries()) {
        if (variable.indexOf('=') >= 1)
            continue;
        const message = `${JSON.stringify(variable)} is not NAME=value`;
        issues.push(issue(code, message, [...path, 'env', index]));
    }
}
function checkNode(issues, node, path, index) {
    const at = (...field) => [...path, 'deviceNodes', index, ...field];
    if (node.path === '') {
        issues.push(issue('cdi-device-node-empty-path', 'a device node has no path', at()));
    }
    if (!['', 'b', 'c', 'u', 'p'].includes(node.type)) {
        const message = `device node type ${JSON.stringify(node.type)} is not b, c, u or p`;
        issues.push(issue('cdi-device-node-type', message, at('type')));
    }
    if (node.major < 0 || node.minor < 0) {
        const message = `the device numbers ${node.major}:${node.minor} are negative, which means any device`;
        const part = node.major < 0 ? 'major' : 'minor';
        issues.push(issue('cdi-device-node-negative-number', message, at(part)));
    }
    if (node.permissions !== 'none' && !/^[rwm]*$/.test(node.permissions)) {
        const message = `permissions ${JSON.stringify(node.permissions)} are not letters of rwm`;
        issues.push(issue('cdi-device-node-permissions', message, at('permissions')));
    }
}
function checkHook(issues, hook, path, index) {
    const at = [...path, 'hooks', index];
    if (!(0,specification/* isHookName */.vL)(hook.hookName)) {
        const message = `hook ${JSON.stringify(hook.hookName)} is not one of ${specification/* hookNames */.WR.join(', ')}`;
        issues.push(issue('cdi-hook-name', message, [...at, 'hookName']));
    }
    if (hook.path === '')
        issues.push(issue('cdi-hook-empty-path', 'a hook has no path', at));
    checkEnv(issues, hook.env, at, 'cdi-hook-env');
}
function checkMount(issues, mount, path, index) {
    const at = () => [...path, 'mounts', index];
    if (mount.hostPath === '') {
        issues.push(issue('cdi-mount-empty-host-path', 'a mount has no hostPath', at()));
    }
    if (mount.containerPath === '') {
        issues.push(issue('cdi-mount-empty-container-path', 'a mount has no containerPath', at()));
    }
}
function isClosId(id) {
    if (id === '/' || id === '')
        return true;
    return Buffer.byteLength(id) < 4096 && id !== '.' && id !== '..' && !/[/\n]/.test(id);
}
function checkNetDevices(issues, devices, path) {
    if (devices.length === 0)
        return;
    const hosts = new Set();
    const names = new Set();
    for (const [index, device] of devices.entries()) {
        const at = [...path, index];
        issues.push(...netNameIssues(device.hostInterfaceName, 'host', hosts, [...at, 'hostInterfaceName']), ...netNameIssues(device.name, 'name', names, [...at, 'name']));
        hosts.add(device.hostInterfaceName);
        names.add(device.name);
    }
}
function netNameIssues(value, part, seen, path) {
    const field = part === 'host' ? 'hostInterfaceName' : 'name';
    if (value === '') {
        return [issue(`cdi-net-device-empty-${part}`, `a net device has no ${field}`, path)];
    }
    if (!seen.has(value))
        return [];
    const message = `${field} ${(0,errors/* quoteName */.AB)(value)} is used by two net devices`;
    return [issue(`cdi-net-device-duplicate-${part}`, message, path)];
}

;// CONCATENATED MODULE: ./src/cdi/parse.ts







/**
 * Reads a spec file as the engines' CDI libraries do: JSON and YAML 1.1 alike, strictly. Positions
 * are worked out only when there is an error, so that a thousand files load in a moment.
 *
 * @throws CanaryError (input) with every error of the file at its file:line:column
 */
function parseSpecification(source) {
    const quick = parseQuickly(source);
    if (quick !== undefined)
        return quick;
    const { specification, problems } = examineSpecification(source);
    (0,errors/* refuseProblems */.nN)(problems);
    if (specification === undefined)
        throw new Error('a spec file without problems has no content');
    return specification;
}
/** Errors and warnings of a spec file, each placed. Never throws for what the file holds. */
function examineSpecification(source, advise = () => []) {
    try {
        const document = parseFirstDocument(source);
        const decoded = decodeSpecification(document.value);
        // What could not be read has no values to judge.
        const isReadable = !decoded.issues.some(isError);
        const issues = [
            ...decoded.issues,
            ...(isReadable ? validateSpecification(decoded.specification) : []),
        ];
        const isValid = !issues.some(isError);
        const advice = isValid ? advise(decoded.specification) : [];
        const warnings = [...issues, ...advice].filter((issue) => !isError(issue));
        return {
            specification: isValid ? decoded.specification : undefined,
            problems: issues.filter(isError).slice(0, limits/* cdiLimits */.hg.problems).map(toProblem(document)),
            warnings: warnings.slice(0, limits/* cdiLimits */.hg.problems).map(toProblem(document)),
        };
    }
    catch (error) {
        if (!(error instanceof errors/* CanaryError */.Rc))
            throw error;
        // A slip in the syntax has echoes; the first one is the slip.
        const [first, ...rest] = error.problems;
        const problems = first.code === 'yaml-syntax' ? [first] : [first, ...rest];
        return { specification: undefined, problems, warnings: [] };
    }
}
/**
 * Tells where a part of a spec file stands: its nearest written parent when it was left out. The file
 * is parsed with positions when the first question comes.
 */
function specificationLocator(source) {
    let document;
    return (path) => {
        document ??= parseFirstDocument(source);
        return document.locate(path);
    };
}
function isError(issue) {
    return issue.severity === 'error';
}
function toProblem(document) {
    return (issue) => ({
        code: issue.code,
        message: messageWithPath(issue),
        location: issue.at === 'key' ? document.locateKey(issue.path) : document.locate(issue.path),
        ...(issue.hint === undefined ? {} : { hint: issue.hint }),
    });
}
/** Types are told with the field they belong to; the rules name their subject themselves. */
function messageWithPath(issue) {
    const needsPath = ['cdi-parse-wrong-type', 'cdi-text-not-quoted', 'cdi-env-format'];
    return needsPath.includes(issue.code)
        ? `${(0,src_decode/* describePath */.NH)(issue.path)}: ${issue.message}`
        : issue.message;
}
/** The specification of a file without errors, or undefined when the long way has to be taken. */
function parseQuickly(source) {
    if (Buffer.byteLength(source.text) > limits/* cdiLimits */.hg.specificationBytes)
        return undefined;
    const json = source.text.trimStart().startsWith('{');
    const value = json ? parseJson(source.text) : readSimpleYaml(source.text);
    if (value === undefined || value === null)
        return undefined;
    const decoded = decodeSpecification(value);
    if (decoded.issues.some(isError))
        return undefined;
    // JSON.parse keeps the last of two equal keys; a colon too many tells.
    if (json && decoded.keyCount !== countMembers(source.text))
        return undefined;
    const { specification } = decoded;
    return validateSpecification(specification).length === 0 ? specification : undefined;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Not JSON: it may be YAML, and if it is neither the parser says so with a position.
        return undefined;
    }
}
/** Members of all objects in valid JSON text: the colons outside strings. */
function countMembers(json) {
    let members = 0;
    let inString = false;
    for (let at = 0; at < json.length; at++) {
        const character = json.charAt(at);
        if (character === '"')
            inString = !inString;
        else if (inString && character === '\\')
            at += 1;
        else if (!inString && character === ':')
            members += 1;
    }
    return members;
}
function parseFirstDocument(source) {
    const [document] = (0,parse.parseDocuments)({ ...source, text: firstDocumentOf(source.text) }, { version: '1.1', maxBytes: limits/* cdiLimits */.hg.specificationBytes });
    if (document === undefined || document.value === null) {
        throw new errors/* CanaryError */.Rc('input', {
            code: 'cdi-parse-empty',
            message: 'the file holds no CDI spec',
            location: { file: source.file, line: 1, column: 1 },
        });
    }
    return document;
}
/** CDI reads the first document of a stream and never looks at what follows. */
function firstDocumentOf(text) {
    let hasBegun = false;
    let offset = 0;
    for (const line of text.split('\n')) {
        const isMarker = /^(?:---|\.\.\.)(?:\s|$)/.test(line);
        if (isMarker && hasBegun)
            return text.slice(0, offset);
        hasBegun ||= isMarker ? line.startsWith('-') : !/^\s*(?:[#%]|$)/.test(line);
        offset += line.length + 1;
    }
    return text;
}

;// CONCATENATED MODULE: ./src/cdi/catalog.ts
/** All spec files of all directories: which devices there are, and why others are not. */






/**
 * Reads every spec file (`.json` and `.yaml`, no subdirectories). A file that does not load loses
 * only its own devices; a later directory shadows an earlier one device by device.
 */
function loadCatalog(directories, host) {
    const files = [];
    const brokenFiles = new Map();
    const unreadableDirectories = [];
    let bytesLeft = limits/* cdiLimits */.hg.totalBytes;
    for (const [priority, directory] of directories.entries()) {
        const listed = specificationFilesIn(directory, host);
        if (!listed.ok)
            unreadableDirectories.push(listed.problem);
        for (const path of listed.paths) {
            try {
                const read = readSpecificationFile(path, bytesLeft, host);
                bytesLeft -= read.bytes;
                const specification = parseSpecification(read.source);
                const locate = specificationLocator(read.source);
                files.push({ path, priority, specification, locate });
            }
            catch (error) {
                if (!(error instanceof errors/* CanaryError */.Rc))
                    throw error;
                brokenFiles.set(path, error);
            }
        }
    }
    return { directories, ...resolveConflicts(files), brokenFiles, unreadableDirectories };
}
/** False where a file or a directory could not be read here, though the engine may read it. */
function seesAll(catalog) {
    const isUnreadable = [...catalog.brokenFiles.values()].some((error) => error.problems.some((problem) => problem.code === 'cdi-file-unreadable'));
    return catalog.unreadableDirectories.length === 0 && !isUnreadable;
}
/**
 * The text of one spec file.
 *
 * @throws CanaryError (input) when it is not a readable, regular, UTF-8 file within the bounds
 */
function readSpecificationFile(path, bytesLeft, host) {
    const content = host.readSpecification(path, limits/* cdiLimits */.hg.specificationBytes);
    if (content.state === 'unreadable') {
        throw (0,errors/* inputError */.Xu)({
            code: 'cdi-file-unreadable',
            message: `the CDI spec file ${(0,errors/* quoteName */.AB)(path)} cannot be read: ${content.reason}`,
        });
    }
    const bytes = content.bytes.length;
    if (bytes > bytesLeft) {
        throw (0,errors/* inputError */.Xu)({
            code: 'cdi-files-too-large',
            message: `the CDI spec file ${(0,errors/* quoteName */.AB)(path)} is not read: all spec files together have more than ${limits/* cdiLimits */.hg.totalBytes} bytes`,
        });
    }
    const text = (0,source/* decodeUtf8 */._6)(content.bytes, path, 'the CDI spec file');
    return { source: { file: path, text }, bytes };
}
function specificationFilesIn(directory, host) {
    const listing = host.listDirectory(directory);
    if (listing.state === 'missing')
        return { ok: true, paths: [] };
    if (listing.state === 'unreadable')
        return unreadable(directory, listing.reason);
    const names = listing.names.filter((name) => /\.(?:json|yaml)$/.test(name)).sort();
    if (names.length > limits/* cdiLimits */.hg.filesPerDirectory) {
        const most = `at most ${limits/* cdiLimits */.hg.filesPerDirectory} are read`;
        return unreadable(directory, `it holds ${names.length} spec files; ${most}`);
    }
    return { ok: true, paths: names.map((name) => (0,external_node_path_.join)(directory, name)) };
}
function unreadable(directory, reason) {
    const problem = {
        code: 'cdi-directory-unreadable',
        message: `the CDI spec directory ${(0,errors/* quoteName */.AB)(directory)} is skipped: ${reason}`,
        hint: 'an engine stops here and may see fewer devices than are listed',
    };
    return { ok: false, paths: [], problem };
}
/**
 * A conflict between two files of one priority stays one even when a higher priority defines the
 * device as well: engines behave so (CDI's cache never clears it).
 */
function resolveConflicts(files) {
    const devices = new Map();
    const conflicts = new Map();
    for (const file of files) {
        const kind = (0,qualified_name/* splitKind */.X$)(file.specification.kind);
        for (const [index, device] of file.specification.devices.entries()) {
            const name = { ...kind, name: device.name };
            const qualified = (0,qualified_name/* formatQualifiedName */.Fl)(name);
            const stored = devices.get(qualified);
            if (stored?.file.priority === file.priority) {
                const known = conflicts.get(qualified) ?? [];
                conflicts.set(qualified, [...new Set([...known, stored.file.path, file.path])]);
            }
            else {
                devices.set(qualified, { name, file, device, index });
            }
        }
    }
    for (const name of conflicts.keys())
        devices.delete(name);
    return { devices, conflicts };
}


/***/ }),

/***/ 92667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ hostPathOf),
/* harmony export */   xd: () => (/* binding */ isFullySpecified)
/* harmony export */ });
/* unused harmony export completeDeviceNode */
/** Where the node is on the host. */
function hostPathOf(node) {
    return node.hostPath === '' ? node.path : node.hostPath;
}
/** True when the host need not be asked for the node's type and numbers. */
function isFullySpecified(node) {
    return node.type !== '' && (node.major !== 0 || node.type === 'p');
}
/**
 * @param user who the container's process runs as; owns nodes without an owner, unless it is root
 */
function completeDeviceNode(node, host, user) {
    const hostPath = hostPathOf(node);
    const found = host.inspect(hostPath);
    const fault = isFullySpecified(node) ? null : openNodeFault(node, found);
    if (fault !== null)
        return { ok: false, fault, hostPath };
    const device = found.kind === 'device' ? found : undefined;
    return {
        ok: true,
        node: {
            path: node.path,
            type: node.type === '' ? (device?.type ?? '') : node.type,
            ...numbersOf(node, device),
            fileMode: node.fileMode ?? device?.mode,
            permissions: node.permissions,
            ...ownerOf(node, user),
        },
    };
}
/** A node without a major number takes both from the host: a minor that it gives is overwritten. */
function numbersOf(node, device) {
    const isOpen = !isFullySpecified(node) && node.major === 0;
    const source = isOpen && device !== undefined && device.type !== 'p' ? device : node;
    return { major: source.major, minor: source.minor };
}
function ownerOf(node, user) {
    return {
        uid: node.uid ?? (user.uid > 0 ? user.uid : undefined),
        gid: node.gid ?? (user.gid > 0 ? user.gid : undefined),
    };
}
/** Why the host cannot complete a node, or null. `u` never equals a type that a host reports. */
function openNodeFault(node, found) {
    if (found.kind === 'missing' || found.kind === 'unreadable')
        return 'stat-failed';
    if (found.kind !== 'device')
        return 'not-a-device';
    return node.type !== '' && node.type !== found.type ? 'type-mismatch' : null;
}


/***/ }),

/***/ 4079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ hostPathFaults),
/* harmony export */   gS: () => (/* binding */ translatedRules),
/* harmony export */   ib: () => (/* binding */ everyPathRules),
/* harmony export */   mD: () => (/* binding */ isBind),
/* harmony export */   vt: () => (/* binding */ nativeRules)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _device_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92667);
/** Whether what a spec file names on the host is there, and is what it is said to be. */



/** An engine that applies CDI itself. */
const nativeRules = { copiesNodes: false, runsHooks: true };
/** The create request of an engine without CDI. Its hooks are told elsewhere: they cannot run. */
const translatedRules = { copiesNodes: true, runsHooks: false };
/** Nothing may be missing, whoever applies the edits. */
const everyPathRules = { copiesNodes: true, runsHooks: true };
/** Everything on the host that stands against these edits. */
function hostPathFaults(source, host, rules) {
    const { edits, path } = source;
    const faults = [];
    const collect = (field, index, fault) => {
        if (fault !== null)
            faults.push({ ...fault, path: [...path, field, index] });
    };
    edits.deviceNodes.forEach((node, index) => {
        collect('deviceNodes', index, nodeFault(node, host, rules));
    });
    edits.mounts.forEach((mount, index) => {
        collect('mounts', index, mountFault(mount, host, rules));
    });
    if (!rules.runsHooks)
        return faults;
    edits.hooks.forEach((hook, index) => {
        collect('hooks', index, hookFault(hook, host));
    });
    return faults;
}
/** A mount of the host's file system tree: with a bind option, with type `bind`, or with neither. */
function isBind(mount) {
    return (mount.options.includes('bind') ||
        mount.options.includes('rbind') ||
        mount.type === 'bind' ||
        mount.type === '');
}
function nodeFault(node, host, rules) {
    // CDI creates a node that says everything about itself; an engine without CDI copies one.
    if (!rules.copiesNodes && (0,_device_node_js__WEBPACK_IMPORTED_MODULE_2__/* .isFullySpecified */ .xd)(node))
        return null;
    const hostPath = (0,_device_node_js__WEBPACK_IMPORTED_MODULE_2__/* .hostPathOf */ .J8)(node);
    const found = host.inspect(hostPath);
    if (found.kind === 'device')
        return mismatch(node, found, rules, hostPath);
    const needs = `needs the device node ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(hostPath)}, which`;
    if (found.kind === 'missing') {
        const message = `${needs} does not exist on this host`;
        return { code: 'cdi-device-host-path-missing', hostPath, message };
    }
    if (found.kind === 'unreadable') {
        const message = `${needs} cannot be looked at: ${found.reason}`;
        return { code: 'cdi-device-host-path-missing', hostPath, message };
    }
    const hint = found.kind === 'symlink' ? { hint: 'name what the link points to' } : {};
    const message = `${needs} is a ${found.kind === 'file' ? 'regular file' : found.kind} and no device`;
    return { code: 'cdi-device-not-a-device', hostPath, message, ...hint };
}
function mismatch(node, found, rules, hostPath) {
    const isUnbuffered = node.type === 'u' && found.type === 'c' && (0,_device_node_js__WEBPACK_IMPORTED_MODULE_2__/* .isFullySpecified */ .xd)(node);
    if (node.type !== '' && node.type !== found.type && !isUnbuffered) {
        const message = `wants ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(hostPath)} to be of type ${node.type}, but it is of type ${found.type} on this host`;
        return { code: 'cdi-device-type-mismatch', hostPath, message };
    }
    const differs = found.type !== 'p' && (node.major !== found.major || node.minor !== found.minor);
    if (!rules.copiesNodes || !(0,_device_node_js__WEBPACK_IMPORTED_MODULE_2__/* .isFullySpecified */ .xd)(node) || !differs)
        return null;
    return {
        code: 'cdi-device-numbers-not-expressible',
        hostPath,
        message: `wants a node with the numbers ${node.major}:${node.minor}, but ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(hostPath)} has ${found.major}:${found.minor}`,
        hint: 'an engine without CDI can only copy nodes of the host',
    };
}
function hookFault(hook, host) {
    if (host.exists(hook.path))
        return null;
    const message = `runs the hook ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(hook.path)}, which does not exist on this host`;
    return { code: 'cdi-hook-program-missing', hostPath: hook.path, message };
}
function mountFault(mount, host, rules) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(mount.containerPath);
    if (/^\/+$/.test(target)) {
        const message = `mounts ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(mount.hostPath)} over / of the container, which no engine does`;
        return { code: 'cdi-mount-of-root', hostPath: mount.hostPath, message };
    }
    if (rules.copiesNodes && !node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(target)) {
        const message = `mounts to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(mount.containerPath)}, which is no absolute path`;
        return { code: 'cdi-path-relative', hostPath: mount.hostPath, message };
    }
    if (!isBind(mount))
        return null;
    if (/^\/+$/.test(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(mount.hostPath))) {
        const message = `mounts / of this host to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(mount.containerPath)}: a device has no need of all its files`;
        return { code: 'cdi-mount-of-root', hostPath: mount.hostPath, message };
    }
    if (!node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(mount.hostPath)) {
        const message = `mounts ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(mount.hostPath)}, which is no absolute path`;
        return { code: 'cdi-path-relative', hostPath: mount.hostPath, message };
    }
    if (host.exists(mount.hostPath))
        return null;
    const message = `mounts ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(mount.hostPath)}, which does not exist on this host`;
    return { code: 'cdi-mount-host-path-missing', hostPath: mount.hostPath, message };
}


/***/ }),

/***/ 23154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listDevices)
/* harmony export */ });
/* harmony import */ var _host_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4079);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70622);


/** Every device that resolves, sorted by qualified name. */
function listDevices(catalog, host) {
    const devices = [...catalog.devices].sort(([left], [right]) => (left < right ? -1 : 1));
    return devices.map(([qualified, device]) => {
        const faults = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcesOf */ .u0)(device).flatMap((source) => (0,_host_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .hostPathFaults */ .Ni)(source, host, _host_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .everyPathRules */ .ib));
        return {
            ...device.name,
            qualifiedName: qualified,
            available: faults.length === 0,
            unavailablePaths: [...new Set(faults.map((fault) => fault.hostPath))],
            file: device.file.path,
            priority: device.file.priority,
        };
    });
}


/***/ }),

/***/ 70622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DQ: () => (/* binding */ describeAvailable),
  R8: () => (/* binding */ filesOf),
  hD: () => (/* binding */ locationOf),
  a3: () => (/* binding */ resolveDevices),
  u0: () => (/* binding */ sourcesOf),
  cW: () => (/* binding */ unresolvedNames),
  lJ: () => (/* binding */ usedFiles)
});

// UNUSED EXPORTS: conflictProblem

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(46322);
;// CONCATENATED MODULE: ./src/cdi/file-name.ts
/**
 * The conventional name of a generated spec file, without an extension: `vendor-class` for one that
 * stays, `vendor-class_<id>` for one that lives as long as a container.
 */
function specificationFileName(vendor, deviceClass, id) {
    const name = `${vendor}-${deviceClass}`;
    return id === undefined ? name : `${name}_${id.replaceAll('/', '_')}`;
}

// EXTERNAL MODULE: ./src/cdi/specification.ts
var specification = __webpack_require__(17351);
;// CONCATENATED MODULE: ./src/cdi/resolve.ts
/** From names to container edits, in the order in which engines apply them. */





/**
 * Collects the edits of the named devices. A name given twice is applied twice, as CDI's library
 * does; {@link mergeDevices} drops repetitions before.
 *
 * @param places where people wrote a name
 * @throws CanaryError (input) when any name does not resolve: all of them are told, with what there is
 *   instead and which files are broken
 */
function resolveDevices(catalog, names, places = new Map()) {
    const devices = names.flatMap((name) => catalog.devices.get(name) ?? []);
    if (devices.length < names.length)
        throw unresolvable(catalog, names, places);
    const seen = new Set();
    const sources = devices.flatMap((device) => {
        const [shared, own] = sourcesOf(device);
        if (seen.has(device.file))
            return [own];
        seen.add(device.file);
        return [shared, own];
    });
    return { devices, sources, edits: (0,specification/* appendEdits */.C$)(sources.map((source) => source.edits)) };
}
/** The edits of the device's file, then its own. */
function sourcesOf(device) {
    const { file, index } = device;
    return [
        { file, device, path: ['containerEdits'], edits: file.specification.containerEdits },
        {
            file,
            device,
            path: ['devices', index, 'containerEdits'],
            edits: device.device.containerEdits,
        },
    ];
}
/** Names of `names` that the catalog does not resolve, in their order. */
function unresolvedNames(catalog, names) {
    return names.filter((name) => !catalog.devices.has(name));
}
/** `available: a, b, …`, those of the same kind as `wanted` first. */
function describeAvailable(names, wanted) {
    const { vendor, class: deviceClass } = (0,qualified_name/* splitQualifiedName */.yU)(wanted);
    const all = [...names].sort();
    const related = all.filter((name) => name.startsWith(`${vendor}/${deviceClass}=`));
    const list = [...new Set([...related, ...all])];
    if (list.length === 0)
        return 'no CDI device is available';
    const more = list.length - limits/* cdiLimits */.hg.namesInHint;
    const shown = list.slice(0, limits/* cdiLimits */.hg.namesInHint).join(', ');
    return `available: ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}
function unresolvable(catalog, names, places) {
    const missing = unresolvedNames(catalog, names).map((name) => ({
        ...missingProblem(catalog, name),
        ...locationOf(name, places),
    }));
    const broken = [...catalog.brokenFiles.values()].flatMap((error) => error.problems);
    const [first, ...rest] = [
        ...missing.slice(0, limits/* cdiLimits */.hg.problems),
        ...catalog.unreadableDirectories,
        ...broken.slice(0, limits/* cdiLimits */.hg.problems),
    ];
    if (first === undefined)
        throw new Error('every name resolves');
    return new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
/** The part of a problem about a name that says where it was written. */
function locationOf(name, places) {
    const location = places.get(name);
    return location === undefined ? {} : { location };
}
function missingProblem(catalog, name) {
    const parsed = (0,qualified_name/* parseQualifiedName */.z$)(name);
    if (!parsed.ok)
        return { code: 'cdi-name', message: (0,qualified_name/* describeNameFault */.Xj)(name, parsed.fault) };
    const files = catalog.conflicts.get(name);
    if (files !== undefined)
        return conflictProblem(name, files);
    const places = catalog.directories.join(', ');
    return {
        code: 'cdi-device-unresolvable',
        message: `no spec file in ${places === '' ? 'any directory' : places} defines the CDI device ${(0,errors/* quoteName */.AB)(name)}`,
        hint: describeAvailable(catalog.devices.keys(), name),
    };
}
/** A device that nobody resolves, because files of one directory both define it. */
function conflictProblem(name, files) {
    const kind = (0,qualified_name/* splitKind */.X$)(name.slice(0, name.indexOf('=')));
    const conventional = `${specificationFileName(kind.vendor, kind.class)}.yaml`;
    return {
        code: 'cdi-device-conflict',
        message: `the CDI device ${(0,errors/* quoteName */.AB)(name)} is defined by ${files.map(errors/* quoteName */.AB).join(' and ')}, which have the same priority, so no engine resolves it`,
        hint: `keep one of them; by convention it is named ${conventional}`,
    };
}
/** Spec files of the resolved devices, each once. */
function usedFiles(resolution) {
    return [...new Set(resolution.devices.map((device) => device.file))];
}
function filesOf(resolution) {
    return usedFiles(resolution).map((file) => file.path);
}


/***/ }),

/***/ 17351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ appendEdits),
/* harmony export */   WR: () => (/* binding */ hookNames),
/* harmony export */   vL: () => (/* binding */ isHookName),
/* harmony export */   vo: () => (/* binding */ isEmptyEdits)
/* harmony export */ });
/**
 * The content of a CDI spec file, as data (Container Device Interface specification, version 1.1.0).
 * Absent lists are empty; what is optional and may be told apart from zero is undefined.
 */
const hookNames = [
    'prestart',
    'createRuntime',
    'createContainer',
    'startContainer',
    'poststart',
    'poststop',
];
function isHookName(name) {
    return hookNames.includes(name);
}
/** True when there is nothing to apply. A lone gid 0 and an empty `intelRdt` count as edits. */
function isEmptyEdits(edits) {
    return (edits.env.length === 0 &&
        edits.deviceNodes.length === 0 &&
        edits.netDevices.length === 0 &&
        edits.mounts.length === 0 &&
        edits.hooks.length === 0 &&
        edits.intelRdt === undefined &&
        edits.additionalGids.length === 0);
}
/** Lists in order one after the other; a later `intelRdt` replaces an earlier one as a whole. */
function appendEdits(all) {
    return {
        env: all.flatMap((edits) => edits.env),
        deviceNodes: all.flatMap((edits) => edits.deviceNodes),
        netDevices: all.flatMap((edits) => edits.netDevices),
        mounts: all.flatMap((edits) => edits.mounts),
        hooks: all.flatMap((edits) => edits.hooks),
        intelRdt: all.findLast((edits) => edits.intelRdt !== undefined)?.intelRdt,
        additionalGids: all.flatMap((edits) => edits.additionalGids),
    };
}


/***/ }),

/***/ 48770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ removingVersion),
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   J0: () => (/* binding */ knownVersions),
/* harmony export */   P: () => (/* binding */ removedFieldsOf),
/* harmony export */   ZL: () => (/* binding */ parseSpecificationVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions)
/* harmony export */ });
/* unused harmony export minimumVersion */
/* harmony import */ var _qualified_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46322);

/** Every released version of the specification, oldest first. */
const knownVersions = [
    '0.1.0',
    '0.2.0',
    '0.3.0',
    '0.4.0',
    '0.5.0',
    '0.6.0',
    '0.7.0',
    '0.8.0',
    '1.0.0',
    '1.1.0',
];
/** The known version that a file's `cdiVersion` names (one leading `v` is allowed), or undefined. */
function parseSpecificationVersion(text) {
    const bare = text.startsWith('v') ? text.slice(1) : text;
    return knownVersions.find((version) => version === bare);
}
/** Negative when `left` is older than `right`. */
function compareVersions(left, right) {
    return knownVersions.indexOf(left) - knownVersions.indexOf(right);
}
/**
 * The oldest version whose features cover the file: the highest row that applies to the spec or any
 * of its devices. Never below 0.3.0.
 */
function minimumVersion(specification) {
    let minimum = '0.3.0';
    for (const { version } of requirementsOf(specification)) {
        if (compareVersions(version, minimum) > 0)
            minimum = version;
    }
    return minimum;
}
/** Everything in the file that needs a version above 0.3.0, in no particular order. */
function* requirementsOf(specification) {
    const { annotations, kind, devices, containerEdits } = specification;
    if (annotations.size > 0)
        yield needs('0.6.0', 'annotations', ['annotations']);
    const { vendor, class: deviceClass } = (0,_qualified_name_js__WEBPACK_IMPORTED_MODULE_0__/* .splitKind */ .X$)(kind);
    if (vendor !== '' && deviceClass.includes('.')) {
        yield needs('0.6.0', 'a dot in the class of kind', ['kind']);
    }
    yield* editsRequirements(containerEdits, ['containerEdits']);
    for (const [index, device] of devices.entries()) {
        if (/^[0-9]/.test(device.name)) {
            yield needs('0.5.0', 'a device name that begins with a digit', ['devices', index, 'name']);
        }
        if (device.annotations.size > 0) {
            yield needs('0.6.0', 'annotations', ['devices', index, 'annotations']);
        }
        yield* editsRequirements(device.containerEdits, ['devices', index, 'containerEdits']);
    }
}
function needs(version, what, path) {
    return { version, what, path };
}
function* editsRequirements(edits, path) {
    const { netDevices, intelRdt, additionalGids, deviceNodes, mounts } = edits;
    if (netDevices.length > 0)
        yield needs('1.1.0', 'netDevices', [...path, 'netDevices']);
    if (intelRdt !== undefined) {
        const at = [...path, 'intelRdt'];
        yield needs('0.7.0', 'intelRdt', at);
        if (intelRdt.schemata !== undefined) {
            yield needs('1.1.0', 'intelRdt.schemata', [...at, 'schemata']);
        }
        if (intelRdt.enableMonitoring) {
            yield needs('1.1.0', 'intelRdt.enableMonitoring', [...at, 'enableMonitoring']);
        }
    }
    if (additionalGids.length > 0)
        yield needs('0.7.0', 'additionalGids', [...path, 'additionalGids']);
    const node = deviceNodes.findIndex(({ hostPath }) => hostPath !== '');
    if (node !== -1) {
        yield needs('0.5.0', 'hostPath of a device node', [...path, 'deviceNodes', node, 'hostPath']);
    }
    const mount = mounts.findIndex(({ type }) => type !== '');
    if (mount !== -1) {
        yield needs('0.4.0', 'type of a mount', [...path, 'mounts', mount, 'type']);
    }
}
/** From this version on the fields of {@link removedFieldsOf} are unknown. */
const removingVersion = '1.1.0';
function removedFieldsOf({ containerEdits, devices }) {
    return [
        ...removedFromRdt(containerEdits, ['containerEdits']),
        ...devices.flatMap((device, index) => removedFromRdt(device.containerEdits, ['devices', index, 'containerEdits'])),
    ];
}
function removedFromRdt({ intelRdt }, path) {
    if (intelRdt === undefined)
        return [];
    return ['enableCMT', 'enableMBM']
        .filter((field) => intelRdt[field] !== undefined)
        .map((field) => ({ what: `intelRdt.${field}`, path: [...path, 'intelRdt', field] }));
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
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
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