"use strict";
exports.id = 6612;
exports.ids = [6612,3395];
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
/* harmony import */ var _compatibility_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7495);
/* harmony import */ var _compatibility_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3981);
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
    const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, path), 'the compatibility spec', specBytes);
    return { file: path, text };
}
async function compileSource(source, { loadTemplates }) {
    return (0,_compatibility_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compileSpec */ .V)((0,_compatibility_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F)(source), { loadTemplates });
}


/***/ }),

/***/ 9439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ imageFlags),
/* harmony export */   cY: () => (/* binding */ imageFlagsHelp),
/* harmony export */   jd: () => (/* binding */ openRegistryClient),
/* harmony export */   sZ: () => (/* binding */ readPlatformFlag)
/* harmony export */ });
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7051);
/* harmony import */ var _registry_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8249);
/* harmony import */ var _registry_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9708);



/** The flags of a command about one image: which of an index, and how its registry is reached. */
const imageFlags = {
    platform: { type: 'string' },
    ..._registry_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .registryFlags */ .h,
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
/** @returns null when no platform is asked for */
function readPlatformFlag(flags) {
    return flags.platform === undefined ? null : (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(flags.platform, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .hostArchitecture */ .m4)());
}
/**
 * A client that reaches registries as the flags say. Credentials and `--plain-http` are for the
 * image's own registry alone.
 *
 * @param registry the image's
 */
async function openRegistryClient(flags, registry, io) {
    const settings = await (0,_registry_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistryFlags */ .H)(flags, () => [registry], io);
    return await (0,_registry_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .connectRegistries */ .ck)(settings, io.env, io.cwd);
}


/***/ }),

/***/ 3806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   BG: () => (/* binding */ renderNotice),
/* harmony export */   PA: () => (/* binding */ renderFleet),
/* harmony export */   q4: () => (/* binding */ renderAnnotation)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4533);

/** `warning: spec.yaml:5:3: message (hint)`. */
function renderNotice({ severity, message, location, hint, code }) {
    const problem = {
        code,
        message,
        ...(location === null ? {} : { location }),
        ...(hint === null ? {} : { hint }),
    };
    return `${severity}: ${printable((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem))}\n`;
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

/***/ 6612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createValidateNode: () => (/* binding */ createValidateNode)
});

// EXTERNAL MODULE: ./src/compatibility/evaluate.ts + 2 modules
var evaluate = __webpack_require__(4659);
// EXTERNAL MODULE: ./src/compatibility/fleet.ts + 2 modules
var fleet = __webpack_require__(287);
// EXTERNAL MODULE: ./src/compatibility/expression.ts + 1 modules
var compatibility_expression = __webpack_require__(4744);
// EXTERNAL MODULE: ./src/compatibility/go-text.ts
var go_text = __webpack_require__(1941);
// EXTERNAL MODULE: ./src/compatibility/truth.ts
var truth = __webpack_require__(782);
;// CONCATENATED MODULE: ./src/compatibility/nfd-output.ts



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
    return expression === null ? '<nil>' : (0,compatibility_expression/* describeExpression */.U)(expression);
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

;// CONCATENATED MODULE: ./src/compatibility/nfd-table.ts
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
        toCell(expression === null ? '<nil>' : (0,compatibility_expression/* describeExpression */.U)(expression)),
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
const options = {
    image: { type: 'string' },
    spec: { type: 'string' },
    features: { type: 'string', multiple: true },
    'host-root': { type: 'string', default: '/' },
    tags: { type: 'string', multiple: true },
    'on-undetermined': { type: 'string', default: 'warn' },
    'output-json': { type: 'boolean', default: false },
    'exit-zero': { type: 'boolean', default: false },
    ...image_flags/* imageFlags */.DJ,
    help: { type: 'boolean', short: 'h', default: false },
};
/** `container-canary compat validate-node`. */
function createValidateNode(dependencies) {
    return async (args, io) => {
        const { values, positionals } = (0,usage/* parseFlags */.b)(command, args, options);
        if (values.help) {
            io.stdout.write(help);
            return 0;
        }
        const request = toRequest(values, positionals);
        const { text, digest } = await obtainSpec(request, dependencies, io);
        const compiled = await (0,compat_flags/* compileSource */.jy)(text, dependencies);
        const nodes = await obtainNodes(request, dependencies, io);
        const report = await (0,fleet/* evaluateNodes */.XQ)(compiled, nodes, {
            tags: request.tags,
            digest,
            signal: io.signal,
        });
        for (const notice of report.notices)
            io.stderr.write((0,render/* renderNotice */.BG)(notice));
        if (request.json)
            io.stdout.write(renderJson(compiled, nodes, request.tags));
        else
            io.stdout.write(renderTables(compiled, nodes, request.tags, io) + (0,render/* renderReport */.B1)(report));
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
function renderJson(compiled, nodes, tags) {
    const [node] = nodes;
    if (node === undefined)
        throw new Error('there is one node');
    return renderNfdJson(processSets(compiled, (0,evaluate/* evaluateNode */.Q)(compiled, node, new Set(tags))));
}
/** Upstream's tables, where they can be told: for one node. */
function renderTables(compiled, nodes, tags, { stdout, env }) {
    const [node] = nodes;
    if (node === undefined || nodes.length > 1)
        return '';
    const colours = stdout.isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
    const sets = processSets(compiled, (0,evaluate/* evaluateNode */.Q)(compiled, node, new Set(tags)));
    return renderNfdTables(sets, colours);
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


/***/ })

};
;