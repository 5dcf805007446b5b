"use strict";
exports.id = 8179;
exports.ids = [8179];
exports.modules = {

/***/ 17669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ defaultDirectories)
/* harmony export */ });
/** Where engines look, in rising priority. */
const defaultDirectories = ['/etc/cdi', '/var/run/cdi'];


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

/***/ 94567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decideMode),
/* harmony export */   v: () => (/* binding */ cdiModes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58750);


const cdiModes = ['auto', 'native', 'translate'];
/**
 * Who resolves the devices of one container.
 *
 * @param obstacles why the engine would not give the wanted devices, such as `does not read /x`
 * @throws CanaryError (infrastructure) when neither the engine nor a translation can do it
 */
function decideMode(engine, wanted, sharing, obstacles = []) {
    const { engine: who } = engine;
    const isNative = engine.kind === 'native';
    if (wanted === 'native') {
        if (!isNative)
            throw noSupport(engine, `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-mode', 'native')} is asked for`);
        // An engine that does not tell its directories may have others than CDI's own.
        if (obstacles.length > 0 && engine.specDirectories !== null)
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
        return { mode: 'translate', reason: `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-mode', 'translate')} is asked for` };
    return {
        mode: 'translate',
        reason: isNative ? `${who} ${obstacles.join(', ')}` : supportOf(engine),
    };
}
function supportOf({ engine, kind }) {
    return `${engine} ${kind === 'off' ? 'has CDI switched off' : 'has no CDI support'}`;
}
function noSupport(engine, why) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
        code: 'cdi-not-supported',
        message: `${supportOf(engine)}, and ${why}`,
        hint: 'CDI needs Docker 25 or later with "features": {"cdi": true} (on by default from 28.2), or Podman 5.4 or later',
    });
}
function notNative(who, obstacles) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
        code: 'cdi-not-native',
        message: `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-mode', 'native')} is asked for, but ${who} ${obstacles.join(', ')}`,
        hint: `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-mode', 'auto')} translates what ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-spec-dirs')} defines`,
    });
}
function notTranslatable(why, obstacles, who) {
    const cause = obstacles.length === 0 ? '' : `${who} ${obstacles.join(', ')}, and `;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
        code: 'cdi-not-translatable',
        message: `${cause}CDI devices can be translated only where the engine's spec files and devices can be read: ${why}`,
        hint: `leave ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-mode')} and ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-spec-dirs')} alone: the engine applies CDI itself`,
    });
}


/***/ }),

/***/ 23459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planDevices: () => (/* binding */ planDevices),
  readCatalog: () => (/* binding */ readCatalog)
});

// EXTERNAL MODULE: ./src/cdi/catalog.ts
var cdi_catalog = __webpack_require__(44061);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/cdi/default-directories.ts
var default_directories = __webpack_require__(17669);
// EXTERNAL MODULE: ./src/cdi/resolve.ts + 1 modules
var resolve = __webpack_require__(70622);
;// CONCATENATED MODULE: ./src/cdi/engine-directories.ts
/** Where an engine looks for spec files, against where the user wants them to be. */





/** As far as it tells, else CDI's default directories. */
function engineDirectories(engine) {
    const told = engine.specDirectories ?? [];
    return told.length > 0 ? told : default_directories/* defaultDirectories */.x;
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
    if (directories === null || engine.kind !== 'native')
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
            return [`cannot tell ${(0,errors/* quoteName */.AB)(name)} from another of this name`];
        if (host.realPath(taken) === host.realPath(path))
            return [];
        return [`takes ${(0,errors/* quoteName */.AB)(name)} from ${(0,errors/* quoteName */.AB)(taken)}`];
    });
    return [...new Set(obstacles)];
}
/** Those of `directories` that the engine is not known to read. */
function unreadDirectories(directories, engine, host) {
    const read = new Set(engineDirectories(engine).map(host.realPath));
    return directories.filter((directory) => !read.has(host.realPath(directory)));
}

// EXTERNAL MODULE: ./src/cdi/host-paths.ts
var host_paths = __webpack_require__(4079);
// EXTERNAL MODULE: ./src/cdi/mode.ts
var cdi_mode = __webpack_require__(94567);
// EXTERNAL MODULE: ./src/cdi/oci.ts
var oci = __webpack_require__(71103);
// EXTERNAL MODULE: ./src/cdi/preflight.ts
var preflight = __webpack_require__(20641);
// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(46322);
// EXTERNAL MODULE: ./src/cdi/version.ts
var cdi_version = __webpack_require__(48770);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
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
    return engine.devices === null && (0,cdi_catalog/* seesAll */.cD)(catalog);
}
function unseenNotice(engine) {
    return {
        severity: 'notice',
        code: 'cdi-not-checked',
        message: `the spec files of the CDI devices cannot be read here; ${engine.engine} checks them when the container starts`,
        location: null,
        hint: 'commands of exec probes do not see the environment and the groups of these devices',
    };
}
/** No released engine reads `permissions: none`; it rejects the whole file. */
function permissionsNotices(file, engine) {
    const all = [file.specification, ...file.specification.devices];
    const nodes = all.flatMap((part) => part.containerEdits.deviceNodes);
    if (engine.devices !== null || !nodes.some((node) => node.permissions === 'none')) {
        return [];
    }
    return [
        {
            severity: 'warning',
            code: 'cdi-permissions-none',
            message: `${engine.engine} may reject the file for "permissions: none", which CDI knows since 1.1.1 only`,
            location: file.locate([]),
            hint: `${(0,settings/* setting */.P)('cdi-mode', 'translate')} does without the engine`,
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
            message: `${(0,errors/* quoteName */.AB)(name)} has a vendor or class of one letter, on which the engine's CDI library crashes`,
            hint: `${(0,settings/* setting */.P)('cdi-mode', 'translate')} does without the engine`,
        });
    }
}
/** Engines that list what they discovered are asked before anything is created. */
function refuseUndiscovered(names, { engine, places = new Map() }, unreadable) {
    const discovered = engine.devices;
    if (discovered === null)
        return;
    const missing = names.filter((name) => !discovered.includes(name));
    // A file that the engine does not read is the reason, where there is one.
    refuseUnreadable(engine, unreadable.filter((file) => file.names.some((name) => missing.includes(name))));
    const problems = missing.map((name) => ({
        code: 'cdi-device-unresolvable',
        message: `${engine.engine} has not discovered the CDI device ${(0,errors/* quoteName */.AB)(name)} in ${(engine.specDirectories ?? []).join(', ')}`,
        ...(0,resolve/* locationOf */.hD)(name, places),
        hint: (0,resolve/* describeAvailable */.DQ)(discovered, name),
    }));
    (0,errors/* refuseProblems */.nN)(problems);
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
    const newest = (0,cdi_version/* parseSpecificationVersion */.ZL)(engine.newestVersion ?? '');
    if (newest === undefined)
        return [];
    const { engine: who } = engine;
    const hint = `${(0,settings/* setting */.P)('cdi-mode', 'translate')} does without the engine`;
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
    const known = engine.devices ?? [];
    const unseen = files.filter(({ names }) => !names.some((name) => known.includes(name)));
    (0,errors/* refuseProblems */.nN)(unseen.flatMap(({ problems }) => problems), 'infrastructure');
}
function groupsNotice(engine, groups) {
    return {
        severity: 'notice',
        code: 'cdi-additional-gids-workaround',
        message: `${engine.engine} does not give the groups of CDI devices to every process of a container; ${groups.join(', ')} are asked for beside the devices`,
        location: null,
        hint: null,
    };
}

// EXTERNAL MODULE: ./src/cdi/request.ts
var request = __webpack_require__(53071);
// EXTERNAL MODULE: ./src/cdi/translate.ts
var translate = __webpack_require__(41896);
// EXTERNAL MODULE: ./src/cdi/unsupported.ts
var unsupported = __webpack_require__(60061);
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
    const { mode, reason } = (0,cdi_mode/* decideMode */.a)(input.engine, input.mode, input.sharing, obstacles);
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

/***/ 70622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KL: () => (/* binding */ conflictProblem),
  DQ: () => (/* binding */ describeAvailable),
  R8: () => (/* binding */ filesOf),
  hD: () => (/* binding */ locationOf),
  a3: () => (/* binding */ resolveDevices),
  u0: () => (/* binding */ sourcesOf),
  cW: () => (/* binding */ unresolvedNames),
  lJ: () => (/* binding */ usedFiles)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
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


/***/ })

};
;