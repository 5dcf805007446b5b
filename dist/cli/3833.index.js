"use strict";
exports.id = 3833;
exports.ids = [3833,3395];
exports.modules = {

/***/ 7203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   Ot: () => (/* binding */ readSpec),
/* harmony export */   jy: () => (/* binding */ compileSource),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compatibility_match_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4991);
/* harmony import */ var _compatibility_spec_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4405);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2450);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2129);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6603);






/** `a,b` and repeated flags alike, as `nfd` takes them. */
function splitList(values) {
    return values.flatMap((value) => value.split(',')).filter((value) => value !== '');
}
/** @throws CanaryError (input) when `value` is none of `choices` */
function readChoice(command, flag, value, choices) {
    const choice = choices.find((each) => each === value);
    if (choice !== undefined)
        return choice;
    throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .W)(command, `${flag} takes ${choices.join(', ')}, not "${value}"`);
}
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

/***/ 9439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ imageFlags),
/* harmony export */   c: () => (/* binding */ imageFlagsHelp)
/* harmony export */ });
/* harmony import */ var _registry_flag_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1702);

/** The flags of a command about one image: which of an index, and how its registry is reached. */
const imageFlags = {
    platform: { type: 'string' },
    ..._registry_flag_options_js__WEBPACK_IMPORTED_MODULE_0__/* .registryFlags */ .h,
};
const imageFlagsHelp = `  --platform <os/arch[/variant]>  the image of an index that is meant
  --plain-http                    speak to this image's registry without TLS
  --registry-ca <file>            trust these certificates too (PEM)
  --registry-username <name>      the user, with --registry-password-stdin
  --registry-password-stdin       read the password from standard input
  --registry-token-stdin          read an access token from standard input
  --registry-auth-host <host>     a token server that may be sent the credentials (repeatable)
  -h, --help                      show this

Without user and token, the credentials of docker login are used.
`;


/***/ }),

/***/ 3806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   BG: () => (/* binding */ renderNotice),
/* harmony export */   PA: () => (/* binding */ renderFleet),
/* harmony export */   q4: () => (/* binding */ renderAnnotation)
/* harmony export */ });
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1788);

/** `warning: spec.yaml:5:3: message (hint)`. */
function renderNotice({ severity, message, location, hint, code }) {
    const problem = {
        code,
        message,
        ...(location === null ? {} : { location }),
        ...(hint === null ? {} : { hint }),
    };
    return `${severity}: ${printable((0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .tellProblem */ .J)(problem))}\n`;
}
/** A workflow command of GitHub Actions, which shows the notice at its line. */
function renderAnnotation({ severity, message, location, hint, code }) {
    const properties = [
        ...(location === null
            ? []
            : [`file=${location.file}`, `line=${location.line}`, `col=${location.column}`]),
        `title=${code}`,
    ];
    const escaped = properties.map((property) => escapeData(property).replaceAll(':', '%3A').replaceAll(',', '%2C'));
    const text = hint === null ? message : `${message} (${hint})`;
    return `::${severity} ${escaped.join(',')}::${escapeData(text)}\n`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** The verdict, and for every group of nodes what is missing. */
function renderReport(report) {
    const groups = report.nodes.map((group) => renderGroup(group));
    const count = report.nodes.reduce((sum, { nodes }) => sum + nodes.length, 0);
    const head = count === 1
        ? `${report.verdict}: ${report.source}\n`
        : `${report.verdict}: ${report.source} on ${count} nodes\n`;
    return printable(`${head}${groups.join('')}`);
}
function renderGroup(group) {
    const title = `\n${describeNodes(group.nodes)}: ${group.verdict}${describeBest(group)}\n`;
    const isSettled = group.verdict === 'compatible';
    const sets = group.sets.filter(({ verdict }) => !isSettled || verdict === 'errored');
    return `${title}${sets.map(renderSet).join('')}`;
}
function describeBest({ bestSet, sets }) {
    const best = bestSet === null ? undefined : sets[bestSet];
    return best === undefined ? '' : ` with ${describeSet(best)}`;
}
function describeSet({ index, tag, weight }) {
    const details = [tag, weight === 0 ? '' : `weight ${weight}`].filter((text) => text !== '');
    return `set #${index + 1}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
}
function renderSet(set) {
    const missing = set.missing.map((sentence) => `    - ${sentence}\n`);
    return `  ${describeSet(set)}: ${set.verdict}\n${missing.join('')}`;
}
const shownNodes = 5;
function describeNodes(nodes) {
    const shown = nodes.slice(0, shownNodes).join(', ');
    const more = nodes.length - shownNodes;
    return more > 0 ? `${nodes.length} nodes (${shown}, and ${more} more)` : shown;
}
const marks = {
    compatible: 'yes',
    incompatible: 'no',
    undetermined: '?',
    errored: 'error',
};
/** The matrix image × nodes, nodes with equal answers in one row. */
function renderFleet({ images, groups, nodeCount, nodesForAll }) {
    const names = images.map(({ name }) => name);
    const rows = [
        ['nodes', ...names],
        ...groups.map(({ nodes, verdicts }) => [
            describeNodes(nodes),
            ...verdicts.map((verdict) => marks[verdict]),
        ]),
        ['compatible', ...images.map(({ counts }) => `${counts.compatible} of ${nodeCount}`)],
    ];
    const widths = names
        .concat('')
        .map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const table = rows.map((row) => `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`);
    const excluding = images.flatMap(({ name, mostExcluding }) => mostExcluding === null
        ? []
        : [
            `${name}: rule ${mostExcluding.rule} of set #${mostExcluding.set + 1} excludes ${mostExcluding.nodes} of ${nodeCount} nodes\n`,
        ]);
    const all = nodesForAll.length === 0
        ? 'no node can run all of them\n'
        : `all of them run on ${describeNodes(nodesForAll)}\n`;
    return printable(`${table.join('')}\n${excluding.join('')}${all}`);
}
/** Names and values come from specs and nodes: they must not command the terminal. */
function printable(text) {
    return text.replace(/[^\P{Cc}\n]/gu, '\ufffd');
}


/***/ }),

/***/ 6603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ usageError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4533);

function usageError(command, message, cause) {
    const hint = `container-canary ${command} --help tells what there is`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'usage', message, hint }, cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 9316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createValidateNode: () => (/* binding */ createValidateNode)
});

// EXTERNAL MODULE: ./src/compatibility/fleet.ts + 9 modules
var fleet = __webpack_require__(5129);
// EXTERNAL MODULE: ./src/compatibility/match/expression.ts + 1 modules
var match_expression = __webpack_require__(2966);
// EXTERNAL MODULE: ./src/compatibility/spec/go-text.ts
var go_text = __webpack_require__(5809);
// EXTERNAL MODULE: ./src/compatibility/match/truth.ts
var truth = __webpack_require__(8504);
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

// EXTERNAL MODULE: ./src/cli/compat/image-flags.ts
var image_flags = __webpack_require__(9439);
// EXTERNAL MODULE: ./src/features/saved-files.ts
var saved_files = __webpack_require__(3395);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(9810);
// EXTERNAL MODULE: ./src/cli/compat/flags.ts
var compat_flags = __webpack_require__(7203);
// EXTERNAL MODULE: ./src/cli/compat/render.ts
var render = __webpack_require__(3806);
// EXTERNAL MODULE: ./src/cli/compat/usage.ts
var usage = __webpack_require__(6603);
;// CONCATENATED MODULE: ./src/cli/compat/validate-node.ts









const command = 'compat validate-node';
const help = `Usage: container-canary compat validate-node (--image <image> | --spec <file>) [options]

Says whether nodes fit an image's compatibility spec: this machine, or saved nodes.

      --image <image>            take the spec that is attached to this image
      --spec <file>              take the spec in this file
      --features <file …>        saved nodes: files, directories, globs (default: this machine)
      --host-root <directory>    where this machine's root is mounted (/)
      --tags <tag,…>             only the sets with one of these tags
      --on-undetermined <what>   warn or fail where something cannot be observed (warn)
      --output-json              print what nfd compat validate-node --output-json prints
      --exit-zero                exit with 0 whenever the spec could be evaluated, as nfd does
      --platform <platform>      os[/arch[/variant]][:os_version] of the image
      --plain-http               speak to the registry without TLS
      --registry-ca <file>       trust these certificates too (PEM)
      --registry-username <name> the user, with --registry-password-stdin
      --registry-password-stdin  read the registry password from standard input
      --registry-token-stdin     read the registry access token from standard input
      --registry-auth-host <h>   a token server that may be sent the credentials
  -h, --help                     this text

Exit codes: 0 compatible, 1 not compatible, 2 bad spec or usage, 3 infrastructure.
`;
const validate_node_options = {
    image: { type: 'string' },
    spec: { type: 'string' },
    features: { type: 'string', multiple: true },
    'host-root': { type: 'string', default: '/' },
    tags: { type: 'string', multiple: true },
    'on-undetermined': { type: 'string', default: 'warn' },
    'output-json': { type: 'boolean', default: false },
    'exit-zero': { type: 'boolean', default: false },
    ...image_flags/* imageFlags */.D,
    help: { type: 'boolean', short: 'h', default: false },
};
/** `container-canary compat validate-node`. */
function createValidateNode(dependencies) {
    return async (args, io) => {
        const { values, positionals } = (0,options/* readOptions */.Tt)(command, args, validate_node_options);
        if (values.help) {
            io.stdout.write(help);
            return 0;
        }
        const request = toRequest(values, positionals);
        const { text, digest } = await obtainSpec(request, dependencies, io);
        const compiled = await (0,compat_flags/* compileSource */.jy)(text, dependencies, io.signal);
        const nodes = await obtainNodes(request, dependencies, io);
        const answers = [];
        const report = await (0,fleet/* evaluateNodes */.XQ)(compiled, nodes, {
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
        return exitCodeOf(report.verdict, request);
    };
}
function toRequest(values, positionals) {
    const { image, spec } = values;
    if ((image === undefined) === (spec === undefined)) {
        throw (0,usage/* usageError */.W)(command, 'give either --image or --spec');
    }
    if (positionals.length > 0 && values.features === undefined) {
        throw (0,usage/* usageError */.W)(command, `unexpected argument "${positionals[0] ?? ''}"`);
    }
    if (values['registry-token-stdin'] === true && values['registry-password-stdin'] === true) {
        const message = 'cannot use --registry-token-stdin and --registry-password-stdin at the same time';
        throw (0,usage/* usageError */.W)(command, message);
    }
    const undetermined = (0,compat_flags/* readChoice */.Kf)(command, '--on-undetermined', values['on-undetermined'], [
        'warn',
        'fail',
    ]);
    return {
        spec: image === undefined ? { file: spec ?? '' } : { image },
        flags: values,
        // Shells expand a glob into several words, of which the flag takes the first.
        features: values.features === undefined ? null : [...values.features, ...positionals],
        hostRoot: values['host-root'],
        tags: (0,compat_flags/* splitList */.ry)(values.tags ?? []),
        failUndetermined: undetermined === 'fail',
        json: values['output-json'],
        exitZero: values['exit-zero'],
    };
}
async function obtainSpec({ spec, flags }, dependencies, io) {
    if ('file' in spec)
        return { text: await (0,compat_flags/* readSpec */.Ot)(spec.file, io), digest: null };
    return dependencies.fetchSpec({ image: spec.image, flags }, io);
}
async function obtainNodes({ features, hostRoot, json }, dependencies, io) {
    if (features === null)
        return [await dependencies.discover(hostRoot, io)];
    const nodes = await dependencies.loadNodes(await (0,saved_files.findFeatureFiles)(features, io.cwd));
    if (json && nodes.length !== 1) {
        throw (0,usage/* usageError */.W)(command, `--output-json tells about one node, not about ${nodes.length}`);
    }
    return nodes;
}
/** Upstream's tables, where they can be told: for one node. */
function renderTables(sets, { stdout, env }) {
    const colours = stdout.isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
    return sets.map((each) => renderNfdTables(each, colours)).join('');
}
function exitCodeOf(verdict, request) {
    switch (verdict) {
        case 'errored':
            return 2;
        case 'compatible':
            return 0;
        case 'undetermined':
            return request.failUndetermined && !request.exitZero ? 1 : 0;
        case 'incompatible':
            return request.exitZero ? 0 : 1;
    }
}


/***/ }),

/***/ 1702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ registryFlags)
/* harmony export */ });
/** The flags by which every command says how to reach a registry; Node Feature Discovery's names. */
const registryFlags = {
    'plain-http': { type: 'boolean' },
    'registry-ca': { type: 'string' },
    'registry-username': { type: 'string' },
    'registry-password-stdin': { type: 'boolean' },
    'registry-token-stdin': { type: 'boolean' },
    'registry-auth-host': { type: 'string', multiple: true },
};


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

/***/ 3395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFeatureFiles: () => (/* binding */ findFeatureFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4533);



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


/***/ }),

/***/ 1939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   a8: () => (/* binding */ NotRegularError),
/* harmony export */   f8: () => (/* binding */ readBetween)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/**
 * Files that a person named. A path may lead to a pipe that nobody writes to, to a device without an
 * end, to a file of the kernel that waits: none of them may hold a run up, or fill its memory.
 */


/** The path leads to something that has no bytes with an end. */
class NotRegularError extends Error {
    name = 'NotRegularError';
    /** Such as `a named pipe`. */
    kind;
    constructor(kind) {
        super(`it is ${kind}, not a regular file`);
        this.kind = kind;
    }
}
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Opens a file for reading, and never waits for it.
 *
 * @throws NotRegularError; the system's error where it cannot be opened
 */
async function openRegularFile(path) {
    // Looked at first: opening alone sets some devices going.
    requireRegular(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path));
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        requireRegular(await handle.stat());
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/**
 * Reads a small file whole. Its size is not believed: files of the kernel say that they are empty.
 *
 * @returns null when it has more than `maxBytes`
 * @throws NotRegularError; the system's error where it cannot be read
 */
function readRegularFile(path, maxBytes) {
    requireRegular((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path));
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        requireRegular(found);
        if (found.size > maxBytes)
            return null;
        return readUpTo(descriptor, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** One byte more than is taken tells that there is more. */
function readUpTo(descriptor, maxBytes) {
    const parts = [];
    let size = 0;
    for (;;) {
        const part = Buffer.alloc(Math.min(maxBytes + 1 - size, partBytes));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, part, 0, part.length, null);
        if (count === 0)
            return Buffer.concat(parts);
        parts.push(part.subarray(0, count));
        size += count;
        if (size > maxBytes)
            return null;
    }
}
const partBytes = 65_536;
function requireRegular(found) {
    if (!found.isFile())
        throw new NotRegularError(kindOf(found));
}
function kindOf(found) {
    if (found.isDirectory())
        return 'a directory';
    if (found.isFIFO())
        return 'a named pipe';
    if (found.isSocket())
        return 'a socket';
    return 'a device';
}
/** The content between two places of an open file, which stays open whatever becomes of the reader. */
async function* readBetween(handle, start, end) {
    for (let position = start; position < end;) {
        const part = Buffer.allocUnsafe(Math.min(end - position, largePartBytes));
        const { bytesRead } = await handle.read(part, 0, part.length, position);
        if (bytesRead === 0)
            return;
        position += bytesRead;
        yield part.subarray(0, bytesRead);
    }
}
const largePartBytes = 262_144;


/***/ }),

/***/ 761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ verdictOfNode),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   VS: () => (/* binding */ verdictOfSet),
/* harmony export */   Wp: () => (/* binding */ verdictOfChecks),
/* harmony export */   iu: () => (/* binding */ bestSetOf),
/* harmony export */   oX: () => (/* binding */ verdictOfNodes),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** Errored is worse than failed: it says that nobody knows. Nothing at all is no pass either. */
function worstVerdict(verdicts) {
    if (verdicts.length === 0 || verdicts.includes('errored'))
        return 'errored';
    return verdicts.includes('failed') ? 'failed' : 'passed';
}
/** Of the checks of one Validator. Only what ran and passed is a pass; one that never ran is none. */
function verdictOfChecks(outcomes) {
    if (outcomes.length === 0 || outcomes.includes('errored'))
        return 'errored';
    return outcomes.every((outcome) => outcome === 'passed') ? 'passed' : 'failed';
}
/** 0 passed, 1 failed, 2 when only the input is at fault, 3 for everything else. */
function exitCodeOf(report) {
    if (report.verdict === 'passed')
        return 0;
    if (report.verdict === 'failed')
        return 1;
    const isInput = report.errors.length > 0 && report.errors.every(({ kind }) => kind === 'input');
    return isInput ? 2 : 3;
}
/**
 * All rules of a set are required. A broken rule breaks the question, whatever the other rules say;
 * else one rule that matches in no world decides.
 */
function verdictOfSet(rules) {
    if (rules.includes('errored'))
        return 'errored';
    if (rules.includes('unmatched'))
        return 'incompatible';
    return rules.includes('undetermined') ? 'undetermined' : 'compatible';
}
/**
 * Sets are alternatives, so one that is compatible wins. Where none is, a broken set comes before
 * one that cannot be determined: undetermined may pass a gate, a broken question must not. Without
 * any set nothing says that the image may run, so the answer is no.
 */
function verdictOfNode(sets) {
    const order = ['compatible', 'errored', 'undetermined'];
    return order.find((verdict) => sets.includes(verdict)) ?? 'incompatible';
}
/** The worst answer of all nodes; where none was asked, nobody knows. */
function verdictOfNodes(nodes) {
    if (nodes.length === 0)
        return 'errored';
    const order = ['errored', 'incompatible', 'undetermined'];
    return order.find((verdict) => nodes.includes(verdict)) ?? 'compatible';
}
/** Index of the compatible set with the highest weight, the first one on ties; null without one. */
function bestSetOf(sets) {
    let best = null;
    for (const [index, { verdict, weight }] of sets.entries()) {
        if (verdict !== 'compatible')
            continue;
        if (best === null || weight > (sets[best]?.weight ?? 0))
            best = index;
    }
    return best;
}


/***/ }),

/***/ 2129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   o$: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4533);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1939);


/** A place in a text; it says what the text was read from. */
function placeIn({ file, origin }, line = 1, column = 1) {
    return { file, line, column, ...(origin === undefined ? {} : { origin }) };
}
/**
 * Reads a file that a person wrote, never more than `maxBytes`.
 *
 * @param path where it is
 * @param what its role in a sentence, such as `the manifest`
 * @throws CanaryError (input) when it is missing, a directory, unreadable, too large or not UTF-8
 */
function readSource(path, what, maxBytes) {
    // What is small is read at once: a promise for each part of it would cost more than the file.
    return new Promise((resolve) => {
        resolve({ file: path, text: decodeUtf8(readBytes(path, what, maxBytes), path, what) });
    });
}
function readBytes(path, what, maxBytes) {
    let bytes;
    try {
        bytes = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(path, maxBytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(unreadable(error, path, what), { cause: error });
    }
    if (bytes !== null)
        return bytes;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'file-too-large',
        message: `${what} ${path} is too large: at most ${maxBytes} bytes are read`,
    });
}
function unreadable(error, path, what) {
    if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .NotRegularError */ .a8) {
        return {
            code: 'file-not-regular',
            message: `${what} ${path} is ${error.kind}, not a regular file`,
        };
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(error) === 'ENOENT'
        ? { code: 'file-missing', message: `${what} ${path} does not exist` }
        : { code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
}
/** @throws CanaryError (input) when the bytes are not UTF-8. */
function decodeUtf8(bytes, file, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'file-not-text', message: `${what} ${file} is not UTF-8 text` }, { cause: error });
    }
}


/***/ })

};
;