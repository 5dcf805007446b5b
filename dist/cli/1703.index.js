"use strict";
exports.id = 1703;
exports.ids = [1703,2758];
exports.modules = {

/***/ 36753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readSpec),
/* harmony export */   j: () => (/* binding */ compileSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compatibility_match_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55204);
/* harmony import */ var _compatibility_spec_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27847);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99750);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37006);





/** Reads the text of a spec, known by the path that the user wrote. */
async function readSpec(path, io) {
    const { specBytes } = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .compatibilityLimits */ .Po;
    const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, path), 'the compatibility spec', specBytes);
    return { file: path, text };
}
async function compileSource(source, { loadTemplates }, signal) {
    return (0,_compatibility_match_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compileSpec */ .V)(await (0,_compatibility_spec_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F9)(source), { loadTemplates, signal });
}


/***/ }),

/***/ 33955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createValidateNode: () => (/* binding */ createValidateNode),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: ./src/compatibility/fleet.ts + 10 modules
var fleet = __webpack_require__(9246);
// EXTERNAL MODULE: ./src/compatibility/match/expression.ts + 1 modules
var match_expression = __webpack_require__(96825);
// EXTERNAL MODULE: ./src/compatibility/spec/go-text.ts
var go_text = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/compatibility/match/truth.ts
var truth = __webpack_require__(80991);
;// CONCATENATED MODULE: ./src/compatibility/say/nfd-output.ts



/**
 * Upstream's view of an answer: what is undetermined or errored is not a match. Three slips of
 * upstream are mended, none of which touches a rule's verdict: a feature in mixed case is reported
 * as matched, a failed term does not make a later `matchName` look failed, and a `DoesNotExist` that
 * an attribute contradicts is not reported as matched.
 */
function processSets(compiled, answer) {
    return compiled.sets.flatMap(({ source, rules }, index) => {
        const ruleAnswers = answer.sets[index];
        if (ruleAnswers == null)
            return [];
        const processed = rules.map((rule, position) => processRule(rule, ruleAnswers[position]?.possible, answer.answers));
        const { description, weight, tag } = source;
        return [{ rules: processed, description, weight, tag }];
    });
}
function processRule(rule, possible, answers) {
    const byAlternative = new Map();
    for (const slot of rule.slots) {
        const list = byAlternative.get(slot.alternative);
        if (list === undefined)
            byAlternative.set(slot.alternative, [slot]);
        else
            list.push(slot);
    }
    const ofMatcher = (alternative) => (byAlternative.get(alternative) ?? [])
        .map((slot) => processExpression(slot, answers))
        .sort(compareExpressions);
    return {
        name: rule.source.name,
        isMatch: possible === truth/* matched */.jQ,
        matchedExpressions: ofMatcher(null),
        matchedAny: rule.source.matchAny.map((_, alternative) => ofMatcher(alternative)),
    };
}
function processExpression(slot, answers) {
    return {
        feature: slot.term.feature,
        name: slot.name,
        expression: slot.source,
        matcherType: slot.matcher,
        isMatch: answers[slot.slot] === truth/* matched */.jQ,
    };
}
function compareExpressions(left, right) {
    return ((0,go_text/* compareBytes */.Xo)(left.feature, right.feature) ||
        (0,go_text/* compareBytes */.Xo)(left.name, right.name) ||
        (0,go_text/* compareBytes */.Xo)(expressionText(left), expressionText(right)));
}
function expressionText({ expression }) {
    return expression === null ? '<nil>' : (0,match_expression/* describeExpression */.U)(expression);
}
/** What `--output-json` prints: one line without an end of line. */
function renderNfdJson(sets) {
    return `[${sets.map(setJson).join(',')}]`;
}
function setJson({ rules, description, weight, tag }) {
    const fields = [
        `"rules":${rules.length === 0 ? 'null' : `[${rules.map(ruleJson).join(',')}]`}`,
        ...(description === '' ? [] : [`"description":${(0,go_text/* toGoJson */.sR)(description)}`]),
        // A 64-bit number, which JSON.stringify cannot write.
        ...(weight === 0n ? [] : [`"weight":${weight}`]),
        ...(tag === '' ? [] : [`"tag":${(0,go_text/* toGoJson */.sR)(tag)}`]),
    ];
    return `{${fields.join(',')}}`;
}
function ruleJson({ name, isMatch, matchedExpressions, matchedAny }) {
    return (0,go_text/* toGoJson */.sR)({
        name,
        isMatch,
        matchedExpressions: omitEmpty(matchedExpressions.map(expressionJson)),
        matchedAny: omitEmpty(matchedAny.map((expressions) => ({
            matchedExpressions: expressions.length === 0 ? null : expressions.map(expressionJson),
        }))),
    });
}
function expressionJson(processed) {
    const { feature, name, expression, matcherType, isMatch } = processed;
    return {
        feature,
        name,
        expression: expression === null
            ? null
            : {
                op: expression.op,
                value: omitEmpty(expression.value),
                type: expression.type === '' ? undefined : expression.type,
            },
        matcherType,
        isMatch,
    };
}
function omitEmpty(list) {
    return list.length === 0 ? undefined : list;
}

;// CONCATENATED MODULE: ./src/compatibility/say/nfd-table.ts
/** The tables that `nfd compat validate-node` prints for people. */

/** @param colours whether the reader is a terminal that shows them */
function renderNfdTables(sets, colours) {
    const paint = colours ? ansi : plain;
    return sets.map((set, index) => renderSet(set, index, paint)).join('');
}
function escapeWith(codes) {
    return (text) => `\u001b[${codes}m${text}\u001b[0m`;
}
const ansi = {
    set: escapeWith('36;1'),
    weight: escapeWith('36'),
    description: escapeWith('37'),
    // The status inside carries colours of its own and ends them.
    title: (text) => `\u001b[1m${text}`,
    ruleStatus: (text, ok) => escapeWith(ok ? '42' : '41')(text),
    status: (text, ok) => escapeWith(ok ? '92' : '91')(text),
};
const asItIs = (text) => text;
const plain = {
    set: asItIs,
    weight: asItIs,
    description: asItIs,
    title: asItIs,
    ruleStatus: asItIs,
    status: asItIs,
};
function renderSet(set, index, paint) {
    const tag = set.tag === '' ? '' : paint.weight(`; Tag: ${clean(set.tag)}`);
    const head = `${paint.set(`COMPATIBILITY SET #${index + 1} `)}${paint.weight(`Weight: ${set.weight}`)}${tag}\n`;
    const description = `${paint.description(`Description: ${clean(set.description)}`)}\n`;
    return `${head}${description}${set.rules.map((rule) => renderRule(rule, paint)).join('')}\n`;
}
const header = ['', 'Feature', 'Expression', 'Matcher Type', 'Status'].map((text) => ({
    text,
    shown: text,
}));
function renderRule(rule, paint) {
    let number = 0;
    const toRow = (expression) => renderExpression(expression, `${++number}`, paint);
    const blocks = [
        rule.matchedExpressions.map(toRow),
        ...rule.matchedAny.map((expressions) => expressions.map(toRow)),
    ].filter((rows) => rows.length > 0);
    const widths = header.map((_, column) => Math.max(...[header, ...blocks.flat()].map((row) => widthOf(row[column]?.text ?? '')), column === 0 ? 1 : 0));
    const line = (left, middle, right) => `${left}${widths.map((width) => '─'.repeat(width + 2)).join(middle)}${right}\n`;
    const separator = line('├', '┼', '┤');
    return [
        line('┌', '─', '┐'),
        ...renderTitle(rule, widths, paint),
        line('├', '┬', '┤'),
        renderRow(header, widths),
        separator,
        blocks.map((rows) => rows.map((row) => renderRow(row, widths)).join('')).join(separator),
        line('└', '┴', '┘'),
    ].join('');
}
function renderTitle({ name, isMatch }, widths, paint) {
    const status = isMatch ? ' OK ' : ' FAIL ';
    const title = `RULE: ${clean(name).toUpperCase()} - `;
    const room = widths.reduce((sum, width) => sum + width + 3, 0) - 3;
    const padding = room - widthOf(title) - status.length;
    if (padding >= 0) {
        const shown = paint.title(`${title}${paint.ruleStatus(status, isMatch)}`);
        return [`│ ${shown}${' '.repeat(padding)} │\n`];
    }
    const characters = Array.from(`${title}${status}`);
    const count = Math.ceil(characters.length / room);
    return Array.from({ length: count }, (_, index) => {
        const part = characters.slice(index * room, (index + 1) * room).join('');
        return `│ ${part}${' '.repeat(Math.max(0, room - widthOf(part)))} │\n`;
    });
}
function renderExpression(processed, number, paint) {
    const { feature, name, expression, matcherType, isMatch } = processed;
    const status = isMatch ? 'OK' : 'FAIL';
    return [
        toCell(number),
        toCell(name === '' ? feature : `${feature}.${name}`),
        toCell(expression === null ? '<nil>' : (0,match_expression/* describeExpression */.U)(expression)),
        toCell(matcherType),
        { text: status, shown: paint.status(status, isMatch) },
    ];
}
function toCell(text) {
    const shown = clean(text);
    return { text: shown, shown };
}
/** What a spec says must neither break the table nor command the terminal. */
function clean(text) {
    return text.replace(/\p{Cc}/gu, ' ');
}
function renderRow(row, widths) {
    const cells = row.map(({ text, shown }, column) => {
        const width = widths[column] ?? 0;
        return ` ${shown}${' '.repeat(Math.max(0, width - widthOf(text)))} `;
    });
    return `│${cells.join('│')}│\n`;
}
function widthOf(text) {
    return Array.from(text).length;
}

// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(96961);
// EXTERNAL MODULE: ./src/cli/registry-flags.ts
var registry_flags = __webpack_require__(96285);
// EXTERNAL MODULE: ./src/features/saved-files.ts
var saved_files = __webpack_require__(42758);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/cli/compat/read-spec.ts
var read_spec = __webpack_require__(36753);
// EXTERNAL MODULE: ./src/cli/compat/render.ts
var render = __webpack_require__(7485);
;// CONCATENATED MODULE: ./src/cli/compat/validate-node.ts










const usage = {
    command: 'compat validate-node',
    synopsis: '(--image <image> | --spec <file>) [options]',
    about: "Says whether nodes fit an image's compatibility spec: this machine, or saved nodes.",
    flags: {
        image: {
            type: 'string',
            value: '<image>',
            help: 'take the spec that is attached to this image',
        },
        spec: { type: 'string', value: '<file>', help: 'take the spec in this file' },
        features: {
            type: 'string',
            value: '<file …>',
            multiple: true,
            help: 'saved nodes: files, directories, globs (default: this machine)',
        },
        'host-root': {
            type: 'string',
            value: '<directory>',
            default: '/',
            help: "where this machine's root is mounted (/)",
        },
        tags: {
            type: 'string',
            value: '<tag,…>',
            multiple: true,
            help: 'only the sets with one of these tags',
        },
        'on-undetermined': {
            type: 'string',
            value: '<what>',
            choices: verdict/* undeterminedPolicies */.pb,
            default: 'warn',
            help: `${(0,options/* either */.gP)(verdict/* undeterminedPolicies */.pb)} where something cannot be observed (warn)`,
        },
        'output-json': {
            type: 'boolean',
            help: 'print what nfd compat validate-node --output-json prints',
        },
        'exit-zero': {
            type: 'boolean',
            help: 'exit with 0 whenever the spec could be evaluated, as nfd does',
        },
        ...registry_flags/* imageFlags */.D,
    },
    takesWords: true,
    note: 'Exit codes: 0 compatible, 1 not compatible, 2 bad spec or usage, 3 infrastructure.',
    example: 'container-canary compat validate-node --spec spec.yaml',
};
/** `container-canary compat validate-node`. */
function createValidateNode(dependencies) {
    return async (args, io) => {
        const given = (0,flags/* readFlags */.uW)(usage, args, io);
        if (given === null)
            return 0;
        const request = toRequest(given);
        const { text, digest } = await obtainSpec(request, dependencies, io);
        const compiled = await (0,read_spec/* compileSource */.j)(text, dependencies, io.signal);
        const nodes = await obtainNodes(request, dependencies, io);
        const answers = [];
        const report = await (0,fleet/* evaluateNodes */.X)(compiled, nodes, {
            tags: request.tags,
            digest,
            signal: io.signal,
            onAnswer: (answer) => {
                // Upstream's output is about one node.
                if (nodes.length === 1)
                    answers.push(answer);
            },
        });
        const sets = answers.map((answer) => processSets(compiled, answer));
        for (const notice of report.notices)
            io.stderr.write((0,render/* renderNotice */.BG)(notice));
        if (request.json)
            io.stdout.write(sets.map(renderNfdJson).join(''));
        else
            io.stdout.write(renderTables(sets, io) + (0,render/* renderReport */.B1)(report));
        return (0,verdict/* exitCodeOfNodes */.Wv)(report.verdict, request.onUndetermined, request.exitZero);
    };
}
function toRequest({ values, choices, words }) {
    const { image, spec } = values;
    if ((image === undefined) === (spec === undefined)) {
        throw (0,flags/* usageError */.Wp)(usage, 'give either --image or --spec');
    }
    if (words.length > 0 && values.features.length === 0) {
        throw (0,flags/* usageError */.Wp)(usage, `unexpected argument "${words[0] ?? ''}"`);
    }
    if (values['registry-token-stdin'] && values['registry-password-stdin']) {
        const message = 'cannot use --registry-token-stdin and --registry-password-stdin at the same time';
        throw (0,flags/* usageError */.Wp)(usage, message);
    }
    const { 'on-undetermined': onUndetermined } = choices();
    return {
        spec: image === undefined ? { file: spec ?? '' } : { image },
        flags: values,
        // Shells expand a glob into several words, of which the flag takes the first.
        features: values.features.length === 0 ? null : [...values.features, ...words],
        hostRoot: values['host-root'],
        tags: (0,options/* splitList */.ry)(values.tags),
        onUndetermined,
        json: values['output-json'],
        exitZero: values['exit-zero'],
    };
}
async function obtainSpec({ spec, flags }, dependencies, io) {
    if ('file' in spec)
        return { text: await (0,read_spec/* readSpec */.O)(spec.file, io), digest: null };
    return dependencies.fetchSpec({ image: spec.image, flags }, io);
}
async function obtainNodes({ features, hostRoot, json }, dependencies, io) {
    if (features === null)
        return [await dependencies.discover(hostRoot, io)];
    const nodes = await dependencies.loadNodes(await (0,saved_files.findFeatureFiles)(features, io.cwd));
    if (json && nodes.length !== 1) {
        throw (0,flags/* usageError */.Wp)(usage, `--output-json tells about one node, not about ${nodes.length}`);
    }
    return nodes;
}
/** Upstream's tables, where they can be told: for one node. */
function renderTables(sets, { stdout, env }) {
    const colours = stdout.isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
    return sets.map((each) => renderNfdTables(each, colours)).join('');
}


/***/ }),

/***/ 96285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ imageFlags),
/* harmony export */   h: () => (/* binding */ registryFlags)
/* harmony export */ });
/** The flags by which every command says how to reach a registry; Node Feature Discovery's names. */
const registryFlags = {
    'plain-http': { type: 'boolean', help: 'speak to the registry without TLS' },
    'registry-ca': {
        type: 'string',
        value: '<file>',
        help: 'trust these certificates too (PEM)',
    },
    'registry-username': {
        type: 'string',
        value: '<u>',
        help: 'user, with --registry-password-stdin (those of docker login)',
    },
    'registry-password-stdin': { type: 'boolean', help: 'read the password from standard input' },
    'registry-token-stdin': { type: 'boolean', help: 'read an access token from standard input' },
    'registry-auth-host': {
        type: 'string',
        value: '<h>',
        multiple: true,
        help: 'a token server that may be sent the credentials; may be given several times',
    },
};
/** The flags of a command about one image: which of an index, and how its registry is reached. */
const imageFlags = {
    platform: {
        type: 'string',
        value: '<platform>',
        help: 'the image of an index that is meant: os[/arch[/variant]][:os_version]',
    },
    ...registryFlags,
};


/***/ }),

/***/ 99373:
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

/***/ 42758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFeatureFiles: () => (/* binding */ findFeatureFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/**
 * The files that words name: a file, a directory (its `*.json`, `*.yaml` and `*.yml`), or a glob.
 *
 * @param directory where relative paths start
 * @throws CanaryError (input) for a word that names nothing
 */
async function findFeatureFiles(words, directory) {
    const found = await Promise.all(words.map((word) => findFiles(word, directory)));
    return [...new Set(found.flat())];
}
async function findFiles(word, directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, word);
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (status?.isDirectory() === true) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path);
        const files = names.filter(isFeatureFile).sort();
        return named(word, files.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)));
    }
    if (status !== null)
        return [path];
    if (!/[*?[{]/.test(word))
        return named(word, []);
    const files = [];
    for await (const file of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(word, { cwd: directory }))
        files.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file));
    return named(word, files.sort());
}
function isFeatureFile(name) {
    return /\.(?:json|ya?ml)$/.test(name);
}
function named(word, files) {
    if (files.length > 0)
        return files;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
        code: 'features-missing',
        message: `${word} names no file with node features`,
        hint: 'save some with container-canary features > node.json',
    });
}


/***/ })

};
;