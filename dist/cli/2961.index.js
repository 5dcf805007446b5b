"use strict";
exports.id = 2961;
exports.ids = [2961,4284];
exports.modules = {

/***/ 9294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planDevices: () => (/* binding */ planDevices),
  readCatalog: () => (/* binding */ readCatalog)
});

// EXTERNAL MODULE: ./src/cdi/catalog.ts
var cdi_catalog = __webpack_require__(8010);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(3711);
// EXTERNAL MODULE: ./src/cdi/resolve.ts + 1 modules
var resolve = __webpack_require__(8506);
;// CONCATENATED MODULE: ./src/cdi/engine-directories.ts
/** Where an engine looks for spec files, against where the user wants them to be. */





/** As far as it tells, else CDI's default directories. */
function engineDirectories(engine) {
    const told = engine.cdiSpecDirs ?? [];
    return told.length > 0 ? told : cdi_catalog/* defaultDirectories */.xE;
}
/**
 * The directories that the user named decide: what they do not define is not asked of the engine,
 * which may know a device of this name from elsewhere.
 *
 * @throws CanaryError (input) with the names that they do not define
 */
function refuseUnresolved({ directories, engine, places }, names, catalog, host) {
    if (directories === null || catalog === null)
        return;
    if ((0,resolve/* unresolvedNames */.cW)(catalog, names).length === 0)
        return;
    // What cannot be read here is the engine's to find, if it looks there.
    const isEngines = unreadDirectories(directories, engine, host).length === 0;
    if (!isEngines || (0,cdi_catalog/* seesAll */.cD)(catalog))
        (0,resolve/* resolveDevices */.a3)(catalog, names, places);
}
/** Why the engine would not give what the directories define; each is the end of a sentence. */
function obstaclesOf({ directories, engine }, names, catalog, host) {
    if (directories === null || !appliesCdi(engine))
        return [];
    if (catalog === null) {
        const unread = unreadDirectories(directories, engine, host);
        return unread.length === 0 ? [] : [`does not read ${unread.join(', ')}`];
    }
    const engines = (0,cdi_catalog/* loadCatalog */.ak)(engineDirectories(engine), host);
    const obstacles = names.flatMap((name) => {
        const path = catalog.devices.get(name)?.file.path;
        if (path === undefined)
            return [];
        const unread = unreadDirectories([external_node_path_.posix.dirname(path)], engine, host);
        if (unread.length > 0)
            return [`does not read ${unread.join(', ')}`];
        const taken = engines.devices.get(name)?.file.path;
        if (taken === undefined)
            return [`cannot tell ${(0,qualified_name/* quoteName */.AB)(name)} from another of this name`];
        if (host.realPath(taken) === host.realPath(path))
            return [];
        return [`takes ${(0,qualified_name/* quoteName */.AB)(name)} from ${(0,qualified_name/* quoteName */.AB)(taken)}`];
    });
    return [...new Set(obstacles)];
}
/** Those of `directories` that the engine is not known to read. */
function unreadDirectories(directories, engine, host) {
    const read = new Set(engineDirectories(engine).map(host.realPath));
    return directories.filter((directory) => !read.has(host.realPath(directory)));
}

// EXTERNAL MODULE: ./src/cdi/host-paths.ts
var host_paths = __webpack_require__(3226);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
;// CONCATENATED MODULE: ./src/cdi/mode.ts


/**
 * Who resolves the devices of one container.
 *
 * @param obstacles why the engine would not give the wanted devices, such as `does not read /x`
 * @throws CanaryError (infrastructure) when neither the engine nor a translation can do it
 */
function decideMode(engine, wanted, sharing, obstacles = []) {
    const who = `${engine.name} ${engine.version}`;
    const isNative = appliesCdi(engine);
    if (wanted === 'native') {
        if (!isNative)
            throw noSupport(engine, 'cdi-mode is native');
        // An engine that does not tell its directories may have others than CDI's own.
        if (obstacles.length > 0 && engine.cdiSpecDirs !== null)
            throw notNative(who, obstacles);
        return { mode: 'native', reason: `${who} applies CDI itself` };
    }
    if (wanted === 'auto' && isNative && obstacles.length === 0) {
        return { mode: 'native', reason: `${who} applies CDI itself` };
    }
    if (!sharing.sharesHost) {
        const why = sharing.reason ?? 'the engine runs on another host';
        throw isNative
            ? notTranslatable(why, obstacles, who)
            : noSupport(engine, `nothing can be translated: ${why}`);
    }
    if (wanted === 'translate')
        return { mode: 'translate', reason: 'cdi-mode is translate' };
    return {
        mode: 'translate',
        reason: isNative ? `${who} ${obstacles.join(', ')}` : supportOf(engine),
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
function notNative(who, obstacles) {
    return (0,errors/* infrastructureError */.kv)({
        code: 'cdi-not-native',
        message: `cdi-mode is native, but ${who} ${obstacles.join(', ')}`,
        hint: 'cdi-mode: auto translates what cdi-spec-dirs defines',
    });
}
function notTranslatable(why, obstacles, who) {
    const cause = obstacles.length === 0 ? '' : `${who} ${obstacles.join(', ')}, and `;
    return (0,errors/* infrastructureError */.kv)({
        code: 'cdi-not-translatable',
        message: `${cause}CDI devices can be translated only where the engine's spec files and devices can be read: ${why}`,
        hint: 'leave cdi-mode and cdi-spec-dirs alone: the engine applies CDI itself',
    });
}

// EXTERNAL MODULE: ./src/cdi/oci.ts
var oci = __webpack_require__(5932);
// EXTERNAL MODULE: ./src/cdi/preflight.ts
var preflight = __webpack_require__(2570);
// EXTERNAL MODULE: ./src/cdi/version.ts
var cdi_version = __webpack_require__(5313);
;// CONCATENATED MODULE: ./src/cdi/plan-native.ts
/** A request for devices that the engine resolves by itself: what it would refuse is told before. */









/**
 * @param catalog null where only the engine sees the spec files
 * @throws CanaryError (input) when a name does not resolve; (infrastructure) when the engine does not
 *   read a file, or the host lacks a path
 */
function planNative(input, names, catalog, host) {
    refuseShortNames(names, input.places);
    const unreadable = catalog === null ? [] : unreadableFiles(catalog, names, input.engine);
    refuseUndiscovered(names, input, unreadable);
    const base = { mode: 'native', names };
    const unseen = { ...base, env: [], groups: [], specFiles: [] };
    if (catalog === null)
        return { ...unseen, notices: [unseenNotice(input.engine)] };
    if (!canJudge(catalog, names, input.engine)) {
        return { ...unseen, notices: [unseenNotice(input.engine)] };
    }
    const resolution = (0,resolve/* resolveDevices */.a3)(catalog, names, input.places);
    refuseUnreadable(input.engine, unreadable);
    (0,preflight/* preflight */.M)(resolution, catalog, host, host_paths/* nativeRules */.vt);
    const groups = (0,oci/* mergeGroups */.hL)([], resolution.edits.additionalGids);
    const notices = [
        ...(groups.length === 0 ? [] : [groupsNotice(input.engine, groups)]),
        ...(0,resolve/* usedFiles */.lJ)(resolution).flatMap((file) => permissionsNotices(file, input.engine)),
    ];
    const env = (0,oci/* mergeEnvironment */.eY)([], resolution.edits.env);
    return { ...base, env, groups, specFiles: (0,resolve/* filesOf */.R8)(resolution), notices };
}
/** What the engine may see and this process may not is the engine's to judge. */
function canJudge(catalog, names, engine) {
    if ((0,resolve/* unresolvedNames */.cW)(catalog, names).length === 0)
        return true;
    return engine.discoveredDevices === null && (0,cdi_catalog/* seesAll */.cD)(catalog);
}
function unseenNotice(engine) {
    return {
        severity: 'notice',
        code: 'cdi-not-checked',
        message: `the spec files of the CDI devices cannot be read here; ${engine.name} ${engine.version} checks them when the container starts`,
        location: null,
        hint: 'commands of exec probes do not see the environment and the groups of these devices',
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
function refuseUndiscovered(names, { engine, places = new Map() }, unreadable) {
    const discovered = engine.discoveredDevices;
    if (discovered === null)
        return;
    const missing = names.filter((name) => !discovered.includes(name));
    // A file that the engine does not read is the reason, where there is one.
    refuseUnreadable(engine, unreadable.filter((file) => file.names.some((name) => missing.includes(name))));
    const [first, ...rest] = missing.map((name) => ({
        code: 'cdi-device-unresolvable',
        message: `${engine.name} ${engine.version} has not discovered the CDI device ${(0,qualified_name/* quoteName */.AB)(name)} in ${(engine.cdiSpecDirs ?? []).join(', ')}`,
        ...(0,resolve/* locationOf */.hD)(name, places),
        hint: (0,resolve/* describeAvailable */.DQ)(discovered, name),
    }));
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
function unreadableFiles(catalog, names, engine) {
    const byFile = new Map();
    for (const name of names) {
        const file = catalog.devices.get(name)?.file;
        if (file !== undefined)
            byFile.set(file, [...(byFile.get(file) ?? []), name]);
    }
    return [...byFile]
        .map(([file, asked]) => ({ names: asked, problems: unreadableBecause(file, engine) }))
        .filter(({ problems }) => problems.length > 0);
}
function unreadableBecause(file, engine) {
    const newest = newestVersionOf(engine);
    if (newest === undefined)
        return [];
    const who = `${engine.name} ${engine.version}`;
    const hint = 'cdi-mode: translate does without the engine';
    const written = file.specification.cdiVersion;
    const version = (0,cdi_version/* parseSpecificationVersion */.ZL)(written);
    if (version !== undefined && (0,cdi_version/* compareVersions */.Zy)(version, newest) > 0) {
        const message = `cdiVersion is ${written}, but ${who} reads at most ${newest} and ignores the file`;
        const location = file.locate(['cdiVersion']);
        return [{ code: 'cdi-version-too-new-for-engine', message, location, hint }];
    }
    if ((0,cdi_version/* compareVersions */.Zy)(newest, cdi_version/* removingVersion */.Ag) < 0)
        return [];
    return (0,cdi_version/* removedFieldsOf */.P)(file.specification).map(({ what, path }) => ({
        code: 'cdi-field-removed-for-engine',
        message: `${who} reads CDI ${newest}, which has no ${what} any more, and ignores the file`,
        location: file.locate(path),
        hint,
    }));
}
/** An engine that lists the device does read the file, whatever its version says. */
function refuseUnreadable(engine, files) {
    const known = engine.discoveredDevices ?? [];
    const [first, ...rest] = files
        .filter(({ names }) => !names.some((name) => known.includes(name)))
        .flatMap(({ problems }) => problems);
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('infrastructure', [first, ...rest]);
}
function groupsNotice(engine, groups) {
    return {
        severity: 'notice',
        code: 'cdi-additional-gids-workaround',
        message: `${engine.name} ${engine.version} does not give the groups of CDI devices to every process of a container; ${groups.join(', ')} are asked for beside the devices`,
        location: null,
        hint: null,
    };
}

// EXTERNAL MODULE: ./src/cdi/request.ts
var request = __webpack_require__(6876);
// EXTERNAL MODULE: ./src/cdi/translate.ts
var translate = __webpack_require__(6363);
// EXTERNAL MODULE: ./src/cdi/unsupported.ts
var unsupported = __webpack_require__(3618);
;// CONCATENATED MODULE: ./src/cdi/plan.ts










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
    refuseUnresolved(input, names, catalog, host);
    const obstacles = obstaclesOf(input, names, catalog, host);
    const { mode, reason } = decideMode(input.engine, input.mode, input.sharing, obstacles);
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
    return (0,cdi_catalog/* loadCatalog */.ak)(input.directories ?? engineDirectories(input.engine), host);
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
        specFiles: (0,resolve/* filesOf */.R8)(resolution),
        notices: [...translation.notices, ...losses],
    };
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
            customTags: asGoReads,
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