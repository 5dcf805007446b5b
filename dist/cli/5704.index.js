"use strict";
exports.id = 5704;
exports.ids = [5704,4284];
exports.modules = {

/***/ 2445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planDevices: () => (/* binding */ planDevices),
  readCatalog: () => (/* binding */ readCatalog)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/cdi/catalog.ts
var catalog = __webpack_require__(8010);
;// CONCATENATED MODULE: ./src/cdi/engine-support.ts
/**
 * True when the engine applies CDI itself. Docker says so in `/info`; Podman does since 5.4.0 through
 * this API, and before that it ignores the request without a word.
 */
function appliesCdi(engine) {
    if (engine.name === 'docker')
        return (engine.cdiSpecDirs ?? []).length > 0;
    return isAtLeast(engine.version, [5, 4, 0]);
}
/** Docker before 29.5 sets the process user after CDI, and so loses the groups that CDI gave it. */
function losesGroups(engine) {
    return engine.name === 'docker' && !isAtLeast(engine.version, [29, 5, 0]);
}
/** Newest `cdiVersion` that an engine's CDI library reads, from which release on; newest first. */
const newestVersions = {
    docker: [
        [[29, 2, 0], '1.1.0'],
        [[28, 1, 0], '1.0.0'],
        [[27, 4, 0], '0.8.0'],
        [[26, 1, 0], '0.7.0'],
        [[25, 0, 0], '0.6.0'],
    ],
    podman: [
        [[5, 9, 0], '1.1.0'],
        [[5, 5, 0], '1.0.0'],
        [[5, 2, 0], '0.8.0'],
        [[5, 1, 0], '0.7.0'],
        [[4, 8, 0], '0.6.0'],
        [[4, 1, 0], '0.5.0'],
    ],
};
/** The newest `cdiVersion` that the engine reads; undefined where it reads none. */
function newestVersionOf(engine) {
    return newestVersions[engine.name].find(([release]) => isAtLeast(engine.version, release))?.[1];
}
/** A pre-release (`5.4.0-rc1`) comes before its release: what it lacks, it lacks silently. */
function isAtLeast(version, [major, minor, patch]) {
    const match = /^v?(\d+)\.(\d+)(?:\.(\d+))?(-)?/.exec(version);
    if (match === null)
        return false;
    const [, first, second, third = '0', prerelease] = match;
    const difference = Number(first) - major || Number(second) - minor || Number(third) - patch;
    return difference > 0 || (difference === 0 && prerelease === undefined);
}

// EXTERNAL MODULE: ./src/cdi/host-paths.ts
var host_paths = __webpack_require__(3226);
;// CONCATENATED MODULE: ./src/cdi/mode.ts


/**
 * Who resolves the devices of one container.
 *
 * @param unreadDirectories directories of the wanted devices that the engine is known not to read
 * @throws CanaryError (infrastructure) when neither the engine nor a translation can do it
 */
function decideMode(engine, wanted, sharing, unreadDirectories = []) {
    const who = `${engine.name} ${engine.version}`;
    const isNative = appliesCdi(engine);
    if (wanted === 'native') {
        if (isNative)
            return { mode: 'native', reason: `${who} applies CDI itself` };
        throw noSupport(engine, 'cdi-mode is native');
    }
    if (wanted === 'auto' && isNative && unreadDirectories.length === 0) {
        return { mode: 'native', reason: `${who} applies CDI itself` };
    }
    if (!sharing.sharesHost) {
        const why = sharing.reason ?? 'the engine runs on another host';
        throw isNative ? notTranslatable(why) : noSupport(engine, `nothing can be translated: ${why}`);
    }
    if (wanted === 'translate')
        return { mode: 'translate', reason: 'cdi-mode is translate' };
    return {
        mode: 'translate',
        reason: isNative ? `${who} does not read ${unreadDirectories.join(', ')}` : supportOf(engine),
    };
}
function supportOf(engine) {
    const isOff = engine.name === 'docker' && engine.cdiSpecDirs?.length === 0;
    return `${engine.name} ${engine.version} ${isOff ? 'has CDI switched off' : 'has no CDI support'}`;
}
function noSupport(engine, why) {
    return (0,errors/* infrastructureError */.kv)({
        code: 'cdi-not-supported',
        message: `${supportOf(engine)}, and ${why}`,
        hint: 'CDI needs Docker 25 or later with "features": {"cdi": true} (on by default from 28.2), or Podman 5.4 or later',
    });
}
function notTranslatable(why) {
    return (0,errors/* infrastructureError */.kv)({
        code: 'cdi-not-translatable',
        message: `CDI devices can be translated only where the engine's spec files and devices can be read: ${why}`,
        hint: 'leave cdi-mode and cdi-spec-dirs alone: the engine applies CDI itself',
    });
}

// EXTERNAL MODULE: ./src/cdi/oci.ts
var oci = __webpack_require__(5932);
// EXTERNAL MODULE: ./src/cdi/preflight.ts
var preflight = __webpack_require__(2570);
// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(3711);
// EXTERNAL MODULE: ./src/cdi/request.ts
var request = __webpack_require__(6876);
// EXTERNAL MODULE: ./src/cdi/resolve.ts + 1 modules
var resolve = __webpack_require__(8506);
// EXTERNAL MODULE: ./src/cdi/translate.ts
var translate = __webpack_require__(6363);
// EXTERNAL MODULE: ./src/cdi/unsupported.ts
var unsupported = __webpack_require__(3618);
// EXTERNAL MODULE: ./src/cdi/version.ts
var cdi_version = __webpack_require__(5313);
;// CONCATENATED MODULE: ./src/cdi/plan.ts
/** What a container's CDI devices come to on one engine: the one function that a run calls. */














/**
 * Resolves the devices, looks at the host, and says how the create request gets them. Nothing is
 * started and nothing is changed.
 *
 * @param catalog of `input`, for those who plan several containers
 * @returns null when no device is asked for
 * @throws CanaryError (input) when a name is wrong or does not resolve, or when an edit cannot be
 *   translated; (infrastructure) when the engine cannot do it or the host lacks a path
 */
function planDevices(input, host, catalog = readCatalog(input, host)) {
    if (input.names.length === 0)
        return null;
    const names = (0,request/* mergeDevices */.ib)((0,request/* checkDeviceNames */.Fr)(input.names, 'CDI devices'));
    const unread = catalog === null ? [] : unreadDirectories(catalog, names, input.engine, host);
    const { mode, reason } = decideMode(input.engine, input.mode, input.sharing, unread);
    if (mode === 'native')
        return { ...planNative(input, names, catalog, host), reason };
    if (catalog === null)
        throw new Error('a translation without spec files');
    return { ...planTranslation(input, names, catalog, host), reason };
}
/** The spec files that count for a request; null where only the engine sees them. */
function readCatalog(input, host) {
    if (!input.sharing.sharesHost)
        return null;
    return (0,catalog/* loadCatalog */.ak)(input.directories ?? engineDirectories(input.engine), host);
}
function engineDirectories(engine) {
    const told = engine.cdiSpecDirs ?? [];
    return told.length > 0 ? told : catalog/* defaultDirectories */.xE;
}
/** Directories of wanted devices that the engine says it does not read. */
function unreadDirectories(catalog, names, engine, host) {
    const read = new Set(engineDirectories(engine).map(host.realPath));
    const used = names.flatMap((name) => {
        const device = catalog.devices.get(name);
        return device === undefined ? [] : [host.realPath(external_node_path_.posix.dirname(device.file.path))];
    });
    return [...new Set(used)].filter((directory) => !read.has(directory));
}
function planNative(input, names, catalog, host) {
    refuseShortNames(names, input.places);
    refuseUndiscovered(names, input);
    const base = { mode: 'native', names };
    if (catalog === null)
        return { ...base, groups: [], specFiles: [], notices: [] };
    if (!canJudge(catalog, names, input.engine)) {
        return { ...base, groups: [], specFiles: [], notices: [unseenNotice(input.engine)] };
    }
    const resolution = (0,resolve/* resolveDevices */.a3)(catalog, names, input.places);
    refuseTooNew(resolution, input.engine);
    (0,preflight/* preflight */.M)(resolution, catalog, host, host_paths/* nativeRules */.vt);
    const groups = losesGroups(input.engine) ? (0,oci/* mergeGroups */.hL)([], resolution.edits.additionalGids) : [];
    const notices = [
        ...(groups.length === 0 ? [] : [groupsNotice(input.engine, groups)]),
        ...usedFiles(resolution).flatMap((file) => permissionsNotices(file, input.engine)),
    ];
    return { ...base, groups, specFiles: filesOf(resolution), notices };
}
/** What the engine may see and this process may not is the engine's to judge. */
function canJudge(catalog, names, engine) {
    if ((0,resolve/* unresolvedNames */.cW)(catalog, names).length === 0)
        return true;
    const unreadable = [...catalog.brokenFiles.values()].some((error) => error.problems.some((problem) => problem.code === 'cdi-file-unreadable'));
    const seesAll = catalog.unreadableDirectories.length === 0 && !unreadable;
    return engine.discoveredDevices === null && seesAll;
}
function unseenNotice(engine) {
    return {
        severity: 'notice',
        code: 'cdi-not-checked',
        message: `the spec files of the CDI devices cannot be read here; ${engine.name} ${engine.version} checks them when the container starts`,
        location: null,
        hint: null,
    };
}
/** No released engine reads `permissions: none`; it rejects the whole file. */
function permissionsNotices(file, engine) {
    const all = [file.specification, ...file.specification.devices];
    const nodes = all.flatMap((part) => part.containerEdits.deviceNodes);
    if (engine.discoveredDevices !== null || !nodes.some((node) => node.permissions === 'none')) {
        return [];
    }
    return [
        {
            severity: 'warning',
            code: 'cdi-permissions-none',
            message: `${engine.name} ${engine.version} may reject the file for "permissions: none", which CDI knows since 1.1.1 only`,
            location: file.locate([]),
            hint: 'cdi-mode: translate does without the engine',
        },
    ];
}
function refuseShortNames(names, places = new Map()) {
    for (const name of names) {
        const parsed = (0,qualified_name/* parseQualifiedName */.z$)(name);
        if (!parsed.ok || !(0,qualified_name/* isTooShortForEngines */.dp)(parsed.value))
            continue;
        throw (0,errors/* inputError */.Xu)({
            code: 'cdi-name-too-short',
            ...(0,resolve/* locationOf */.hD)(name, places),
            message: `${(0,qualified_name/* quoteName */.AB)(name)} has a vendor or class of one letter, on which the engine's CDI library crashes`,
            hint: 'cdi-mode: translate does without the engine',
        });
    }
}
/** Engines that list what they discovered are asked before anything is created. */
function refuseUndiscovered(names, { engine, places = new Map() }) {
    const discovered = engine.discoveredDevices;
    if (discovered === null)
        return;
    const missing = names.filter((name) => !discovered.includes(name));
    const [first, ...rest] = missing.map((name) => ({
        code: 'cdi-device-unresolvable',
        message: `${engine.name} ${engine.version} has not discovered the CDI device ${(0,qualified_name/* quoteName */.AB)(name)} in ${(engine.cdiSpecDirs ?? []).join(', ')}`,
        ...(0,resolve/* locationOf */.hD)(name, places),
        hint: (0,resolve/* describeAvailable */.DQ)(discovered, name),
    }));
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
/** A spec file that the engine's library cannot read is one that it does not see. */
function refuseTooNew(resolution, engine) {
    const newest = newestVersionOf(engine);
    if (engine.discoveredDevices !== null || newest === undefined)
        return;
    const problems = usedFiles(resolution).flatMap((file) => {
        const written = file.specification.cdiVersion;
        const version = (0,cdi_version/* parseSpecificationVersion */.ZL)(written);
        if (version === undefined || (0,cdi_version/* compareVersions */.Zy)(version, newest) <= 0)
            return [];
        return [
            {
                code: 'cdi-version-too-new-for-engine',
                message: `cdiVersion is ${written}, but ${engine.name} ${engine.version} reads at most ${newest} and ignores the file`,
                location: file.locate(['cdiVersion']),
                hint: 'cdi-mode: translate does without the engine',
            },
        ];
    });
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('infrastructure', [first, ...rest]);
}
function groupsNotice(engine, groups) {
    return {
        severity: 'notice',
        code: 'cdi-additional-gids-workaround',
        message: `${engine.name} ${engine.version} loses the groups that CDI gives a process; ${groups.join(', ')} are asked for beside the devices`,
        location: null,
        hint: null,
    };
}
function planTranslation(input, names, catalog, host) {
    const resolution = (0,resolve/* resolveDevices */.a3)(catalog, names, input.places);
    (0,preflight/* preflight */.M)(resolution, catalog, host, host_paths/* translatedRules */.gS);
    const translation = (0,translate/* translateDevices */.O)(resolution, host, input.user);
    const losses = (0,unsupported/* judgeUnsupported */.l)(translation.translated.unsupported, input.unsupported);
    return {
        mode: 'translate',
        names,
        translated: translation.translated,
        specFiles: filesOf(resolution),
        notices: [...translation.notices, ...losses],
    };
}
function usedFiles(resolution) {
    return [...new Set(resolution.devices.map((device) => device.file))];
}
function filesOf(resolution) {
    return usedFiles(resolution).map((file) => file.path);
}


/***/ }),

/***/ 4284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ locationAt),
  parseDocuments: () => (/* binding */ parseDocuments),
  Zt: () => (/* binding */ parseSyntax),
  T6: () => (/* binding */ refuseDeepTree),
  ZI: () => (/* binding */ refuseSyntaxErrors)
});

// EXTERNAL MODULE: ../../main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(3645);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
;// CONCATENATED MODULE: ./src/yaml/lines.ts
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
        throw problemAtStart(source, 'yaml-too-large', `has ${size} bytes; at most ${maxBytes} are read`);
    }
    refuseCostlyText(source, options.maxValues ?? limits/* yamlLimits */.G9.values);
    const lines = linesOf(source.text);
    const documents = parseStream(source, options);
    if (documents.length > limits/* yamlLimits */.G9.documents) {
        const count = `has ${documents.length} documents; at most ${limits/* yamlLimits */.G9.documents} are read`;
        throw problemAtStart(source, 'yaml-too-many-documents', count);
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
            customTags: withoutTimes,
            // The library compares each key with all before it: hours, for a file of many keys.
            uniqueKeys: false,
            ...(options.schema === undefined ? {} : { schema: options.schema }),
            logLevel: 'silent',
        });
        return 'empty' in parsed ? [] : parsed;
    }
    catch (error) {
        // The parser is recursive: what is nested too deeply ends in a RangeError.
        throw problemAtStart(source, 'yaml-unreadable', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Dates and `1:30` stay text: YAML 1.1 has types for them, Go's parsers read them as strings. */
function withoutTimes(tags) {
    const times = ['intTime', 'floatTime', 'timestamp'];
    return tags.filter((tag) => {
        if (typeof tag === 'string')
            return !times.includes(tag);
        return tag.tag !== 'tag:yaml.org,2002:timestamp' && !('format' in tag && tag.format === 'TIME');
    });
}
/**
 * Looks at the text before the parser does, which is recursive, and takes some 700 bytes for each
 * value however short. Brackets and marks inside of strings count too, so the bounds are generous.
 */
function refuseCostlyText(source, maxValues) {
    const { deepest, values, documents } = costOf(source.text);
    if (deepest > limits/* yamlLimits */.G9.depth * 10) {
        throw problemAtStart(source, 'yaml-too-deep', 'is nested too deeply');
    }
    if (values > maxValues) {
        const count = `has ${values} lines and values; at most ${maxValues} are read`;
        throw problemAtStart(source, 'yaml-too-many-values', count);
    }
    // A document may have a mark at either end.
    if (documents > limits/* yamlLimits */.G9.documents * 2 + 1) {
        const count = `has more than ${limits/* yamlLimits */.G9.documents} documents; at most that many are read`;
        throw problemAtStart(source, 'yaml-too-many-documents', count);
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
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
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
                if (!(0,dist/* isScalar */.jn)(key) || key.value === mergeKey)
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
    const [first, ...rest] = problems.slice(0, limits/* yamlLimits */.G9.problems);
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
/** May stand several times in one mapping of YAML 1.1. */
const mergeKey = '<<';
function toPlainValue(source, document, options) {
    try {
        return document.toJS({
            maxAliasCount: limits/* yamlLimits */.G9.aliases,
            mapAsMap: options.mappings === 'map',
        });
    }
    catch (error) {
        throw problemAtStart(source, 'yaml-aliases', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The offset of what is written at `path`; a missing end of the path falls back to its parent. */
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = startOf(node);
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document) ?? null;
        if (!(0,dist/* isCollection */.P3)(node))
            return offset;
        const pair = node.items.find((item) => (0,dist/* isPair */.tO)(item) && keyEquals(item.key, step));
        if ((0,dist/* isPair */.tO)(pair)) {
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
function keyEquals(key, step) {
    const name = key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
    return String(name) === String(step);
}
function startOf(node, otherwise = 0) {
    return node?.range?.[0] ?? otherwise;
}
/** The line and column of an offset into the text. */
function locationAt(source, lines, offset) {
    return { file: source.file, ...lines.placeOf(offset) };
}
function problemAtStart(source, code, what) {
    const problem = {
        code,
        message: `the file ${what}`,
        location: { file: source.file, line: 1, column: 1 },
    };
    return new errors/* CanaryError */.Rc('input', problem);
}
function firstSentence(message) {
    return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
}


/***/ })

};
;