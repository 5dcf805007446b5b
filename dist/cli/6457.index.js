"use strict";
exports.id = 6457;
exports.ids = [6457];
exports.modules = {

/***/ 6234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4533);
/* harmony import */ var _features_discover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(590);





const usage = `Usage: container-canary features [options]

Prints what this machine can do, in the names and values of Node Feature Discovery.

  --output json|yaml|table  json (default): what "nfd export features" prints
                            yaml: a NodeFeature object, which also keeps what could not be observed
                            table: for people
  --source NAME[,NAME ...]  only these sources: ${_features_discover_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceNames */ .S.join(', ')};
                            and two that NFD does not have: cdi, container
  --host-root DIR           the host's root directory, where it is mounted elsewhere
  --node NAME               the node's name; default: $NODE_NAME, then the host's name
  --sudo-cpuid              read CPUID through "sudo -n" where this user may not read it
  --help                    this text
`;
const outputs = ['json', 'yaml', 'table'];
const lostInJson = "notice: NFD's JSON cannot tell what could not be observed; to save this node, use --output yaml\n";
/** `container-canary features`. */
const run = async (args, io) => {
    const request = parseRequest(args);
    if (request.help) {
        io.stdout.write(usage);
        return 0;
    }
    const found = await (0,_features_discover_js__WEBPACK_IMPORTED_MODULE_4__/* .discoverFeatures */ .n)({
        sources: request.sources,
        extra: await ownFindings(request, io),
        sudoCpuid: request.sudoCpuid,
        env: io.env,
        signal: io.signal,
        ...(request.root === undefined ? {} : { root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, request.root) }),
        ...(request.node === undefined ? {} : { node: request.node }),
    });
    for (const notice of found.notices)
        io.stderr.write(describe(notice));
    if (request.output === 'json' && found.unobservable.size > 0)
        io.stderr.write(lostInJson);
    io.stdout.write(await render(found, request.output, io.stdout));
    return 0;
};
/** Only for those who ask: the default is what NFD prints. */
async function ownFindings({ ownSources, root }, io) {
    if (ownSources.length === 0)
        return [];
    const locate = {
        env: io.env,
        home: io.env['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),
        engine: null,
        uid: process.getuid?.() ?? 0,
    };
    const findings = [];
    for (const name of ownSources) {
        const hostRoot = root === undefined ? '/' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, root);
        if (name === 'cdi') {
            const { cdiFindings } = await __webpack_require__.e(/* import() */ 8014).then(__webpack_require__.bind(__webpack_require__, 8014));
            findings.push(await cdiFindings(hostRoot));
        }
        else {
            const { askedEngineFindings } = await __webpack_require__.e(/* import() */ 2241).then(__webpack_require__.bind(__webpack_require__, 2241));
            findings.push(await askedEngineFindings(locate, io.signal));
        }
    }
    return findings;
}
async function render(found, output, stdout) {
    switch (output) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 6850).then(__webpack_require__.bind(__webpack_require__, 6850))).toNfdJson(found.features);
        case 'yaml':
            return (await __webpack_require__.e(/* import() */ 3208).then(__webpack_require__.bind(__webpack_require__, 3208))).toNodeFeatureYaml(found);
        case 'table':
            return (await __webpack_require__.e(/* import() */ 3471).then(__webpack_require__.bind(__webpack_require__, 3471))).toTable(found, stdout.width);
    }
}
function parseRequest(args) {
    const { output, source, node, ...values } = parseFlags(args);
    const named = source?.flatMap(parseSources);
    return {
        output: oneOf(outputs, output ?? 'json', '--output'),
        sources: named?.filter(isNfdSource) ?? _features_discover_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceNames */ .S,
        ownSources: named?.filter((name) => !isNfdSource(name)) ?? [],
        root: directory(values['host-root']),
        node: node === undefined ? undefined : nodeName(node),
        sudoCpuid: values['sudo-cpuid'] ?? false,
        help: values.help ?? false,
    };
}
function parseFlags(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({
            args: [...args],
            options: {
                output: { type: 'string', short: 'o' },
                source: { type: 'string', multiple: true },
                'host-root': { type: 'string' },
                node: { type: 'string' },
                'sudo-cpuid': { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
            },
        }).values;
    }
    catch (error) {
        throw usageError((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error).split('. ', 1).join(''), error);
    }
}
function parseSources(list) {
    const known = [..._features_discover_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceNames */ .S, ...ownSources];
    return list.split(',').map((name) => oneOf(known, name.trim(), '--source'));
}
/** Those of src/run/own-sources.ts, which is loaded only when one is asked for. */
const ownSources = ['cdi', 'container'];
function isNfdSource(name) {
    return _features_discover_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceNames */ .S.includes(name);
}
function oneOf(words, given, flag) {
    const found = words.find((word) => word === given);
    if (found !== undefined)
        return found;
    throw usageError(`${flag} ${JSON.stringify(given)} is none of ${words.join(', ')}`);
}
/** A variable that is not set gives an empty text, which is no wish for this machine. */
function directory(given) {
    if (given === '')
        throw usageError('--host-root needs a directory');
    return given;
}
/** As Kubernetes names nodes (RFC 1123 subdomain). */
function nodeName(given) {
    const isName = /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/.test(given);
    if (isName)
        return given;
    throw usageError(`--node ${JSON.stringify(given)} is no node name: lower-case letters, digits, "-" and "."`);
}
function usageError(message, cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({ code: 'usage', message, hint: 'container-canary features --help' }, { cause });
}
function describe({ severity, message, hint, location }) {
    const place = location === null ? '' : `${location.file}:${location.line}: `;
    return `${severity}: ${place}${message}${hint === null ? '' : ` (${hint})`}\n`;
}


/***/ }),

/***/ 1388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ monotonicNow)
/* harmony export */ });
/**
 * Milliseconds of a clock that never goes back. `performance.now()` loads a module of some
 * milliseconds, which is a fifth of what a command about one node may take.
 */
function monotonicNow() {
    return process.uptime() * 1000;
}


/***/ })

};
;