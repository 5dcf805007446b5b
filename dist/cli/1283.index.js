"use strict";
exports.id = 1283;
exports.ids = [1283];
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4533);
/* harmony import */ var _features_discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(590);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9810);





const usage = `Usage: container-canary features [options]

Prints what this machine can do, in the names and values of Node Feature Discovery.

  --output json|yaml|table  json (default): what "nfd export features" prints
                            yaml: a NodeFeature object, which also keeps what could not be observed
                            table: for people
  --source NAME[,NAME ...]  only these sources: ${_features_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceNames */ .S.join(', ')};
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
    const found = await (0,_features_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .discoverFeatures */ .n)({
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
    const { output, source, node, ...values } = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readOptions */ .Tt)('features', args, options, {
        words: false,
    }).values;
    const named = source?.flatMap(parseSources);
    return {
        output: oneOf(outputs, output ?? 'json', '--output'),
        sources: named?.filter(isNfdSource) ?? _features_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceNames */ .S,
        ownSources: named?.filter((name) => !isNfdSource(name)) ?? [],
        root: directory(values['host-root']),
        node: node === undefined ? undefined : nodeName(node),
        sudoCpuid: values['sudo-cpuid'] ?? false,
        help: values.help ?? false,
    };
}
const options = {
    output: { type: 'string', short: 'o' },
    source: { type: 'string', multiple: true },
    'host-root': { type: 'string' },
    node: { type: 'string' },
    'sudo-cpuid': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
};
function parseSources(list) {
    const known = [..._features_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceNames */ .S, ...ownSources];
    return list.split(',').map((name) => oneOf(known, name.trim(), '--source'));
}
/** Those of src/run/own-sources.ts, which is loaded only when one is asked for. */
const ownSources = ['cdi', 'container'];
function isNfdSource(name) {
    return _features_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceNames */ .S.includes(name);
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
function usageError(message) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'usage', message, hint: 'container-canary features --help' });
}
function describe({ severity, message, hint, location }) {
    const place = location === null ? '' : `${location.file}:${location.line}: `;
    return `${severity}: ${place}${message}${hint === null ? '' : ` (${hint})`}\n`;
}


/***/ }),

/***/ 386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XZ: () => (/* binding */ monotonicNow),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
const systemClock = {
    now: () => performance.now(),
    date: () => new Date(),
    sleep,
};
/** Ends early, without an error, when the signal aborts. */
function sleep(milliseconds, signal) {
    if (signal.aborted || milliseconds <= 0)
        return Promise.resolve();
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener('abort', done, { once: true });
    });
}
/**
 * Milliseconds of a clock that never goes back. `performance.now()` loads a module of some
 * milliseconds, which is a fifth of what a command about one node may take.
 */
function monotonicNow() {
    return process.uptime() * 1000;
}


/***/ }),

/***/ 9810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   Vn: () => (/* binding */ readTogether),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   e2: () => (/* binding */ readEach)
/* harmony export */ });
/* unused harmony export readBoolean */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);



/**
 * Reads a command's options. One that takes a single value and is given two that differ is refused:
 * whichever counted, the other one would be silently lost.
 *
 * @param words whether there may be words that are no options
 * @throws CanaryError (input) when an option is unknown, lacks its value, or contradicts itself
 */
function readOptions(command, args, config, { words } = { words: true }) {
    const hint = `container-canary ${command} --help tells what there is`;
    const { values, positionals, tokens } = parse(args, config, hint);
    const problems = contradictions(tokens, config).map((message) => ({
        code: 'usage',
        message,
        hint,
    }));
    const [unexpected] = positionals;
    if (!words && unexpected !== undefined) {
        const message = `unexpected argument ${JSON.stringify(unexpected)}`;
        problems.push({ code: 'usage', message, hint });
    }
    throwTogether(problems);
    return { values, positionals };
}
function parse(args, options, hint) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, tokens: true });
    }
    catch (error) {
        // Its first sentence says what is wrong; the others explain how to write odd values.
        const [message = ''] = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split(/\. |\n/, 1);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'usage', message, hint }, { cause: error });
    }
}
function contradictions(tokens, config) {
    const given = new Map();
    for (const token of tokens) {
        if (token.kind !== 'option' || token.value === undefined)
            continue;
        if (config[token.name]?.multiple === true)
            continue;
        given.set(token.name, (given.get(token.name) ?? new Set()).add(token.value));
    }
    return [...given]
        .filter(([, values]) => values.size > 1)
        .map(([name, values]) => {
        const list = [...values].map((value) => JSON.stringify(value)).join(' and ');
        return `--${name} takes one value, and is given ${list}`;
    });
}
/**
 * The results of several readers. What is wrong with any of them is told together, each sentence
 * once.
 *
 * @throws CanaryError (input)
 */
function readTogether(readers) {
    const problems = [];
    const results = Object.entries(readers).map(([name, read]) => {
        try {
            return [name, read()];
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc) || error.kind !== 'input')
                throw error;
            problems.push(...error.problems);
            return [name, undefined];
        }
    });
    throwTogether(problems);
    // Each name has what its reader gave: one that gave nothing has thrown.
    return Object.fromEntries(results);
}
/** As {@link readTogether}, for every entry of a list. @throws CanaryError (input) */
function readEach(items, read) {
    const readers = items.map((item, index) => [String(index), () => read(item)]);
    return Object.values(readTogether(Object.fromEntries(readers)));
}
function throwTogether(problems) {
    const [first, ...rest] = [
        ...new Map(problems.map((problem) => [problem.message, problem])).values(),
    ];
    if (first !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc('input', [first, ...rest]);
}
/**
 * A length of time as people write it: `10`, `10s`, `2m`, `500ms`.
 *
 * @returns milliseconds
 * @throws CanaryError (input)
 */
function readDuration(text, name) {
    const [, digits, unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text.trim()) ?? [];
    const factors = { ms: 1, s: 1_000, m: 60_000 };
    const milliseconds = Number(digits) * (factors[unit] ?? Number.NaN);
    if (milliseconds > 0 && milliseconds <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .runLimits */ .g2.longest)
        return milliseconds;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no length of time`,
        hint: 'write seconds, or 500ms, 10s, 2m; at most 24 hours',
    });
}
/** @throws CanaryError (input) */
function readCount(text, name, most) {
    const count = /^\d+$/.test(text.trim()) ? Number(text) : 0;
    if (count >= 1 && count <= most)
        return count;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no whole number from 1 to ${most}`,
    });
}
/** `true` or `false` as YAML 1.2 writes them, which is what a workflow can hold. @throws CanaryError (input) */
function readBoolean(text, name) {
    if (['true', 'True', 'TRUE'].includes(text))
        return true;
    if (['false', 'False', 'FALSE'].includes(text))
        return false;
    throw inputError({ code: 'usage', message: `${name} is "${text}"; it is one of true, false` });
}
/** @throws CanaryError (input) */
function readChoice(text, name, choices) {
    const chosen = choices.find((choice) => choice === text);
    if (chosen !== undefined)
        return chosen;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}"; it is one of ${choices.join(', ')}`,
    });
}
/** `NAME=value` pairs, as build arguments are given. @throws CanaryError (input) */
function readPairs(pairs, name) {
    const entries = readEach(pairs, (pair) => {
        const cut = pair.indexOf('=');
        if (cut > 0)
            return [pair.slice(0, cut), pair.slice(cut + 1)];
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'usage', message: `${name} wants NAME=value, not "${pair}"` });
    });
    return Object.fromEntries(entries);
}


/***/ })

};
;