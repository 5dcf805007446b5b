"use strict";
exports.id = 4381;
exports.ids = [4381,9034,3868];
exports.modules = {

/***/ 96961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $z: () => (/* binding */ hintOf),
  uW: () => (/* binding */ readFlags),
  Wp: () => (/* binding */ usageError)
});

// UNUSED EXPORTS: helpOf, parseFlags

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/options.ts
var src_options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/cli/usage.ts
var usage = __webpack_require__(27485);
;// CONCATENATED MODULE: ./src/cli/help.ts

const helpWidth = 100;
/** What `--help` prints. */
function helpOf({ command, synopsis, about, flags, note, example }) {
    const rows = Object.entries((0,usage/* withHelp */.i)(flags)).map(([name, flag]) => {
        const short = flag.short === undefined ? '    ' : `-${flag.short}, `;
        const value = 'value' in flag ? ` ${flag.value}` : '';
        return { name: `  ${short}--${name}${value}`, text: flag.help };
    });
    const column = Math.max(...rows.map(({ name }) => name.length)) + 2;
    const lines = rows.flatMap(({ name, text }) => text.split('\n').flatMap((part, index) => wrap(index === 0 ? name : '', part, column)));
    const end = `${note === undefined ? '' : `\n${note}\n`}\nExample:\n  ${example}\n`;
    return `Usage: container-canary ${command} ${synopsis}\n\n${about}\n\n${lines.join('\n')}\n${end}`;
}
function wrap(start, text, column) {
    const lines = [];
    let line = start.padEnd(column);
    for (const [index, word] of text.split(' ').entries()) {
        const longer = index === 0 ? `${line}${word}` : `${line} ${word}`;
        if (longer.length <= helpWidth) {
            line = longer;
            continue;
        }
        lines.push(line);
        line = `${' '.repeat(column)}${word}`;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./src/cli/flags.ts
/** Reads what a command was given by what it declares, so that commands refuse in one way. */







/**
 * Reads a command's flags, or prints its help.
 *
 * @returns null where help was asked for
 * @throws CanaryError (input) as {@link parseFlags}
 */
function readFlags(usage, args, io) {
    const given = parseFlags(usage, args);
    if (!given.wantsHelp)
        return given;
    io.stdout.write(helpOf(usage));
    return null;
}
/**
 * A flag that takes a single value and is given two that differ is refused: whichever counted, the other
 * one would be silently lost.
 *
 * @throws CanaryError (input) when a flag is unknown, lacks its value, or contradicts itself, and for
 *   words where there are none
 */
function parseFlags(usage, args) {
    const { positionals, tokens } = parse(usage, args);
    const options = tokens.filter((token) => token.kind === 'option');
    const given = valuesOf(usage.flags, options);
    const [unexpected] = positionals;
    (0,src_options/* throwTogether */.L7)([
        ...contradictions(options, usage.flags).map((message) => usageProblem(usage, message)),
        ...(usage.takesWords || unexpected === undefined
            ? []
            : [usageProblem(usage, `unexpected argument ${JSON.stringify(unexpected)}`)]),
    ]);
    const declared = Object.entries(usage.flags);
    const plain = declared.filter(([, flag]) => choicesOf(flag) === null);
    return {
        // Each is made as its declaration says.
        values: Object.fromEntries(plain.map(([name]) => [name, given.get(name)])),
        choices: () => readChoices(usage, given),
        words: positionals,
        wantsHelp: options.some(({ name }) => name === 'help'),
    };
}
function parse(usage, args) {
    const options = parserOptions(usage.flags);
    try {
        const parsed = (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true, tokens: true });
        const named = nameByAlias(usage.flags);
        const tokens = parsed.tokens.map((token) => token.kind === 'option' ? { ...token, name: named.get(token.name) ?? token.name } : token);
        return { ...parsed, tokens };
    }
    catch (error) {
        // Its first sentence says what is wrong; the others explain how to write odd values.
        const [message = ''] = (0,errors/* messageOf */.bD)(error).split(/\. |\n/, 1);
        const hint = hintForUnknown(message, usage.flags);
        throw (0,errors/* inputError */.Xu)({ ...usageProblem(usage, message), ...(hint === null ? {} : { hint }) }, { cause: error });
    }
}
/** Null for another fault, and where nothing is like the flag that was written. */
function hintForUnknown(message, flags) {
    const [, written] = /^Unknown option '--([^']*)'$/.exec(message) ?? [];
    if (written === undefined)
        return null;
    const named = nameByAlias(flags);
    const names = [...Object.keys((0,usage/* withHelp */.i)(flags)), ...named.keys()];
    return (0,nearest/* didYouMean */.au)(written, names, (name) => `--${named.get(name) ?? name}`);
}
function nameByAlias(flags) {
    return new Map(Object.entries(flags).flatMap(([name, { aliases = [] }]) => aliases.map((alias) => [alias, name])));
}
function parserOptions(flags) {
    return Object.fromEntries(Object.entries((0,usage/* withHelp */.i)(flags)).flatMap(([name, flag]) => {
        const { type, short, aliases = [] } = flag;
        const option = { type, multiple: isMultiple(flag) };
        return [
            [name, { ...option, ...(short === undefined ? {} : { short }) }],
            ...aliases.map((alias) => [alias, option]),
        ];
    }));
}
/** What each flag was given, under whichever of its names; what was not given has its usual value. */
function valuesOf(flags, tokens) {
    return new Map(Object.entries(flags).map(([name, flag]) => {
        const own = tokens.filter((token) => token.name === name);
        const texts = own.flatMap(({ value }) => value ?? []);
        if (own.length === 0)
            return [name, absent(flag)];
        if (flag.type === 'boolean')
            return [name, true];
        return [name, isMultiple(flag) ? texts : texts.at(-1)];
    }));
}
function contradictions(tokens, flags) {
    const given = new Map();
    for (const token of tokens) {
        if (token.value === undefined)
            continue;
        const flag = flags[token.name];
        if (flag !== undefined && isMultiple(flag))
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
function readChoices(usage, given) {
    const readers = Object.entries(usage.flags).flatMap(([name, flag]) => {
        const choices = choicesOf(flag);
        if (choices === null)
            return [];
        const value = given.get(name);
        const read = () => typeof value === 'string' ? (0,src_options/* readChoice */.Kf)(value, `--${name}`, choices, hintOf(usage)) : undefined;
        return [[name, read]];
    });
    // Each was found among the choices of its declaration.
    return (0,src_options/* readTogether */.Vn)(Object.fromEntries(readers));
}
function choicesOf(flag) {
    return flag.type === 'string' ? (flag.choices ?? null) : null;
}
function isMultiple(flag) {
    return flag.type === 'string' && flag.multiple === true;
}
/** The value of a flag that was not given. */
function absent(flag) {
    if (flag.type === 'boolean')
        return false;
    return flag.multiple === true ? [] : flag.default;
}
/** For what is wrong with how a command was called. */
function usageError(usage, message) {
    return (0,errors/* inputError */.Xu)(usageProblem(usage, message));
}
function usageProblem(usage, message) {
    return { code: 'usage', message, hint: hintOf(usage) };
}
/** The hint of a usage error. */
function hintOf({ command }) {
    return `container-canary ${command} --help tells what there is`;
}


/***/ }),

/***/ 27485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withHelp)
/* harmony export */ });
/** With the flag that every command has. */
function withHelp(flags) {
    return { ...flags, help: { type: 'boolean', short: 'h', help: 'this text' } };
}


/***/ }),

/***/ 11565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/probe/http-judge.ts
var http_judge = __webpack_require__(96642);
// EXTERNAL MODULE: ./src/probe/timing.ts
var probe_timing = __webpack_require__(74818);
// EXTERNAL MODULE: ./src/validator/manifest.ts
var manifest = __webpack_require__(2101);
// EXTERNAL MODULE: ./src/convert/commented-yaml.ts
var commented_yaml = __webpack_require__(53475);
;// CONCATENATED MODULE: ./src/convert/to-probes.ts





const probeKinds = ['readiness', 'liveness', 'startup'];
/**
 * A probe for a container of a Deployment, as YAML to paste. A container has one probe of each kind, so
 * further checks of a Validator stand below it, commented out.
 *
 * @throws CanaryError (input) where no check has the name
 */
function toProbes(validators, { kind, check: name }) {
    const chosen = validators.flatMap((validator) => {
        const check = validator.checks
            .filter(isProbed)
            .find((one) => name === null || one.name === name);
        return check === undefined ? [] : [{ validator, check }];
    });
    if (chosen.length === 0)
        throw noProbe(name, validators);
    return chosen.map(({ validator, check }) => blockOf(validator, check, kind)).join('\n');
}
/** Kubernetes has a probe that does the like. */
function isProbed(check) {
    return !(0,manifest/* isStaticCheck */.jL)(check) && (0,manifest/* isAttempted */.Jh)(check);
}
/** What a check does that no probe does, to continue a sentence. */
function workOf({ action }) {
    switch (action.action) {
        case 'log':
            return 'looks at the log';
        case 'stop':
            return 'has the container end';
        default:
            return 'reads the image';
    }
}
function blockOf(validator, check, kind) {
    const { name, checks } = validator;
    const others = checks.filter((one) => one !== check);
    const title = `Of the check ${check.name} of the Validator ${name}, to paste beside a container's image.`;
    const block = (0,commented_yaml/* renderYaml */.Wd)({ ...probeOf(check, kind), comments: [title] });
    const rest = others.map((one) => {
        if (!isProbed(one)) {
            const words = `The check ${one.name} ${workOf(one)}, and no probe does.`;
            return `#\n${(0,commented_yaml/* linesOf */.Dx)({ comments: [words], fields: [] }).join('\n')}\n`;
        }
        const lines = (0,commented_yaml/* linesOf */.Dx)(probeOf(one, kind)).map((line) => `# ${line}\n`);
        const words = (0,commented_yaml/* linesOf */.Dx)({ comments: [`The check ${one.name}, in its place:`], fields: [] });
        return `#\n${words.join('\n')}\n${lines.join('')}`;
    });
    return `${block}${rest.join('')}`;
}
function probeOf({ action, timing, optional }, kind) {
    const written = timingOf(timing, kind);
    const fields = [
        { key: action.action, value: actionOf(action), comments: commentsOf(action) },
        { key: 'initialDelaySeconds', value: timing.initialDelay / 1000 },
        { key: 'timeoutSeconds', ...written.timeout },
        { key: 'periodSeconds', ...written.period },
        { key: 'successThreshold', ...written.successes },
        { key: 'failureThreshold', ...written.failures },
    ];
    const comments = [
        ...(optional
            ? ['The check is optional: its failure is a warning. A probe has no such thing.']
            : []),
        ...startWords(timing, kind),
    ];
    return { fields: [{ key: `${kind}Probe`, value: { fields }, comments }] };
}
/** Kubernetes has a probe of its own for the time that a start takes. */
function startWords({ startWithin }, kind) {
    if (startWithin === undefined)
        return [];
    const seconds = Math.ceil(startWithin / 1000);
    return [
        kind === 'startup'
            ? `The check waits ${seconds} s for the start: write as many failures as have their turn in that time.`
            : `The check waits ${seconds} s for the start, in which no failure counts: have a startupProbe beside this one.`,
    ];
}
function commentsOf(action) {
    if (action.action === 'exec')
        return expectationsOf(action);
    if (action.action !== 'httpGet')
        return [];
    const headers = action.responseHttpHeaders.map(({ name }) => name);
    const wanted = action.responseStatus === undefined
        ? '200 to 299 in the end'
        : (0,http_judge/* describeStatus */.Wn)(action.responseStatus);
    return [
        `Kubernetes takes every status from 200 to 399, and redirects to another host; the check wants ${wanted}.`,
        ...requestWords(action),
        ...(headers.length === 0
            ? []
            : [`Kubernetes looks at no header of the answer: ${headers.join(', ')}`]),
    ];
}
/** Of a request and its answer what no probe can say. */
function requestWords({ method = 'GET', scheme, ...action }) {
    return [
        ...(method === 'GET'
            ? []
            : [
                `The check sends a ${method}${action.body === undefined ? '' : ' with a body'}; a probe of Kubernetes sends a GET.`,
            ]),
        ...(action.followRedirects === false
            ? ['The check follows no redirect; Kubernetes follows those to the same host.']
            : []),
        ...(action.responseBody === undefined
            ? []
            : ['The check looks at the body of the answer, which Kubernetes does not.']),
        ...(scheme === 'HTTP'
            ? []
            : [
                action.tlsVerify === true
                    ? 'The check verifies the certificate, which Kubernetes does not.'
                    : 'The certificate is not verified, as in the check.',
            ]),
    ];
}
function expectationsOf({ exitCode = 0, stdout, stderr }) {
    const searched = stdout !== undefined || stderr !== undefined;
    return [
        ...(exitCode === 0
            ? []
            : [`The check wants exit code ${exitCode}; to Kubernetes every code but 0 is a failure.`]),
        ...(searched ? ['The check searches what the command writes, which Kubernetes does not.'] : []),
    ];
}
function actionOf(action) {
    switch (action.action) {
        case 'exec':
            return (0,commented_yaml/* mapping */.pq)({ command: action.command.map(unexpanded) });
        case 'httpGet': {
            const { scheme, host, port, path, httpHeaders } = action;
            const headers = httpHeaders.map(({ name, value }) => (0,commented_yaml/* mapping */.pq)({ name, value }));
            return (0,commented_yaml/* mapping */.pq)({
                ...(host === null ? {} : { host }),
                // Both mean the root, and Kubernetes has a default for the empty one.
                ...{ path: path === '' ? '/' : path, port, scheme },
                ...(headers.length === 0 ? {} : { httpHeaders: headers }),
            });
        }
        case 'tcpSocket': {
            const { host, port } = action;
            return (0,commented_yaml/* mapping */.pq)({ ...(host === null ? {} : { host }), port });
        }
        case 'grpc': {
            const { port, service } = action;
            return (0,commented_yaml/* mapping */.pq)({ port, ...(service === '' ? {} : { service }) });
        }
    }
}
/** A check's command is taken as it is; kubelet puts variables in the place of `$(NAME)`, and `$` of `$$`. */
function unexpanded(word) {
    return word.replace(/\$+(?=\()|\${2,}/g, (dollars) => dollars.repeat(2));
}
/**
 * A check's time is that of all its attempts, and one of them may take all of it. So each attempt is given
 * that time, and there are no more attempts than have their turn in it.
 */
function timingOf(timing, kind) {
    const time = Math.ceil((0,probe_timing/* timeOf */.n)(timing) / 1000);
    const period = Math.max(1, timing.period / 1000);
    const turns = timing.timeout === 0 ? 1 : Math.floor(time / period) + 1;
    const failures = Math.min(timing.failureThreshold, turns);
    const { successThreshold } = timing;
    const isOnce = kind !== 'readiness';
    return {
        timeout: {
            value: time,
            comments: [
                `Of each attempt; the check gives ${time} s to all of them, and one that hangs is the last. Write less where an answer is due sooner.`,
            ],
        },
        period: {
            value: period,
            comments: timing.period < 1000 ? ['The check is tried again at once; Kubernetes waits 1 s.'] : [],
        },
        successes: {
            value: isOnce ? 1 : successThreshold,
            comments: isOnce && successThreshold > 1
                ? [
                    `The check wants ${successThreshold} passes in a row; a ${kind}Probe takes one (a readinessProbe could ask for them).`,
                ]
                : [],
        },
        failures: { value: failures, comments: failureWords(timing, failures, kind) },
    };
}
function failureWords({ failureThreshold }, failures, kind) {
    const fewer = failures < failureThreshold
        ? [`The check allows ${failureThreshold}, of which so many have their turn in its time.`]
        : [];
    const end = kind === 'readiness'
        ? 'A check fails then; a Pod is not ready until it passes again, and a Deployment has progressDeadlineSeconds.'
        : 'A check fails then; Kubernetes restarts the container.';
    return [...fewer, end];
}
function noProbe(name, validators) {
    const checks = validators.flatMap((validator) => validator.checks);
    const named = name === null ? checks : checks.filter((check) => check.name === name);
    if (named.length > 0) {
        const which = name === null ? 'every check' : `the check ${JSON.stringify(name)}`;
        const [work = '', ...others] = new Set(named.map(workOf));
        const what = others.length === 0 ? work : `${work} or ${others.join(' or ')}`;
        const message = `${which} ${what}, and no probe of Kubernetes does`;
        return (0,errors/* inputError */.Xu)({ code: 'check-unknown', message });
    }
    const names = new Set(checks.map((check) => check.name));
    return (0,errors/* inputError */.Xu)({
        code: 'check-unknown',
        message: `no check is called ${JSON.stringify(name)}; there are ${[...names].join(', ')}`,
    });
}

// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/validator/load.ts + 8 modules
var load = __webpack_require__(50886);
// EXTERNAL MODULE: ./src/validator/patterns.ts
var patterns = __webpack_require__(32007);
// EXTERNAL MODULE: ./src/validator/sources.ts + 1 modules
var sources = __webpack_require__(3868);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(96961);
// EXTERNAL MODULE: ./src/cli/told.ts
var told = __webpack_require__(60233);
;// CONCATENATED MODULE: ./src/cli/validator/to-probes.ts








const usage = {
    command: 'validator to-probes',
    synopsis: '--file <manifest> [--kind <kind>] [options]',
    about: `Prints the probe of a Pod that asks what a check of a Validator asks, to paste into a
Deployment. What a probe has no words for stands in comments.`,
    flags: {
        file: {
            type: 'string',
            short: 'f',
            value: '<manifest>',
            multiple: true,
            help: 'Validator manifest: file, glob, directory, URL or built-in name, - for standard input; may be given several times',
        },
        kind: {
            type: 'string',
            value: '<kind>',
            choices: probeKinds,
            default: 'readiness',
            help: `${(0,options/* either */.gP)(probeKinds)} (readiness)`,
        },
        check: {
            type: 'string',
            value: '<name>',
            help: 'the check that becomes the probe (the first; others stand below it in comments)',
        },
    },
    takesWords: false,
    note: 'Exit codes: 0 done, 2 usage or invalid input.',
    example: 'container-canary validator to-probes --file canary.yaml',
};
/** `container-canary validator to-probes`. */
const run = async (args, io) => {
    const given = (0,flags/* readFlags */.uW)(usage, args, io);
    if (given === null)
        return 0;
    const { file, check } = given.values;
    const { kind } = given.choices();
    if (file.length === 0)
        throw (0,flags/* usageError */.Wp)(usage, 'there is no manifest: name it with --file');
    // A stream is made of it only where it is read.
    const input = file.includes('-') ? external_node_stream_.Readable.from(io.stdin) : null;
    const texts = await (0,sources.readManifests)(file, io.cwd, 'by-origin', io.signal, input);
    const validators = (0,load.loadValidators)(texts);
    await (0,patterns.requirePatterns)(validators);
    for (const { notices } of validators) {
        for (const notice of notices)
            io.stderr.write((0,told/* tellNotice */.q5)(notice));
    }
    io.stdout.write(toProbes(validators, { kind, check: check ?? null }));
    return 0;
};


/***/ }),

/***/ 82698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ conditionNames)
/* harmony export */ });
/**
 * What a platform may demand of a container beside its own settings, by the names that manifests, inputs
 * and flags give it. Types, schemas and documents take the names from here.
 */
const conditionNames = [
    'arbitrary-user',
    'read-only-root',
    'no-network',
    'dropped-capabilities',
    'no-new-privileges',
    'user-namespace',
    'one-cpu',
    'slow-disk',
    'other-timezone-and-locale',
    'clean-stop',
];


/***/ }),

/***/ 53475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   FZ: () => (/* binding */ listField),
/* harmony export */   Wd: () => (/* binding */ renderYaml),
/* harmony export */   pq: () => (/* binding */ mapping)
/* harmony export */ });
/** YAML with comments, which parsers of 1.1 and 1.2 read alike. */
function mapping(fields) {
    return { fields: Object.entries(fields).map(([key, value]) => ({ key, value })) };
}
/** A field that is left out where there is nothing to say. */
function listField(key, items) {
    return items.length === 0 ? [] : [{ key, value: items }];
}
function renderYaml(root) {
    return `${linesOfMapping(root, '').join('\n')}\n`;
}
/** The same, line by line. */
function linesOf(root) {
    return linesOfMapping(root, '');
}
function linesOfMapping({ comments = [], fields }, indent) {
    return [
        ...comments.flatMap((comment) => commentLines(comment, indent)),
        ...fields.flatMap((field) => linesOfField(field, indent)),
    ];
}
function linesOfField({ key, value, comments = [] }, indent) {
    const told = comments.flatMap((comment) => commentLines(comment, indent));
    const name = `${indent}${quoteText(key)}:`;
    if (isList(value)) {
        if (value.length === 0)
            return [...told, `${name} []`];
        return [...told, name, ...value.flatMap((item) => linesOfItem(item, `${indent}  `))];
    }
    if (typeof value === 'object')
        return [...told, name, ...linesOfMapping(value, `${indent}  `)];
    return [...told, `${name} ${scalar(value)}`];
}
function linesOfItem(item, indent) {
    if (isList(item))
        return [`${indent}- [${item.map(inline).join(', ')}]`];
    if (typeof item !== 'object')
        return [`${indent}- ${scalar(item)}`];
    const { comments = [], fields } = item;
    const [first = '', ...rest] = linesOfMapping({ fields }, `${indent}  `);
    return [
        ...comments.flatMap((comment) => commentLines(comment, indent)),
        `${indent}- ${first.slice(indent.length + 2)}`,
        ...rest,
    ];
}
function inline(node) {
    return typeof node === 'object' ? JSON.stringify(node) : scalar(node);
}
function isList(node) {
    return Array.isArray(node);
}
function scalar(value) {
    return typeof value === 'string' ? quoteText(value) : String(value);
}
/** Plain only where every version of YAML reads a text: `y`, `no`, `1e3` and the like are not. */
function quoteText(text) {
    const isPlain = /^[A-Za-z_/][-A-Za-z0-9_./]*$/.test(text) &&
        !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text);
    if (isPlain)
        return text;
    return JSON.stringify(text.toWellFormed()).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
const commentWidth = 100;
/** Whatever it quotes, a comment stays one: no character of it ends the line. */
function commentLines(text, indent) {
    const plain = text.replace(/[^\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]+/g, ' ');
    const [inset = ''] = /^ {0,8}/.exec(plain) ?? [];
    const start = `${indent}#${inset}`;
    const lines = [];
    let line = start;
    for (const word of plain.slice(inset.length).split(' ')) {
        if (line.length + 1 + word.length > commentWidth && line.length > start.length) {
            lines.push(line);
            line = start;
        }
        line = `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 78341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   SB: () => (/* binding */ decodeAt),
/* harmony export */   Tr: () => (/* binding */ decodeItems),
/* harmony export */   VP: () => (/* binding */ isTexts),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   pi: () => (/* binding */ fieldNames)
/* harmony export */ });
/**
 * What everything has in common that reads foreign documents by hand, where a schema would take too
 * long: the way down into a document, and names of fields. What is wrong there, and how it is told,
 * is each reader's own.
 */
/** Decodes what stands one step further down. */
function decodeAt(step, value, decode, state) {
    state.path.push(step);
    const decoded = decode(value, state);
    state.path.pop();
    return decoded;
}
/** Decodes each item of a list, one step further down. */
function decodeItems(items, decode, state) {
    return items.map((item, index) => decodeAt(index, item, decode, state));
}
/** `checks[2].probe.httpGet`, as people write it. */
function describePath(path) {
    if (path.length === 0)
        return 'the document';
    return path
        .map((step, index) => typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)
        .join('');
}
/** An own field of plain data; undefined where there is none. */
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, name)?.value
        : undefined;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function fieldNames(...names) {
    const exact = new Set(names);
    const folded = new Map(names.map((name) => [name.toLowerCase(), name]));
    const meantBy = (key) => (exact.has(key) ? key : folded.get(fold(key)));
    return { exact, meantBy };
}
/** Go's JSON decoder folds ASCII letters, the long s and the Kelvin sign. */
function fold(key) {
    return key.replaceAll('ſ', 's').replaceAll('\u212a', 'k').toLowerCase();
}


/***/ }),

/***/ 42009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hasVariables),
/* harmony export */   i: () => (/* binding */ expandVariables)
/* harmony export */ });
/**
 * Variables in texts as Go's `os.Expand` puts them in: `$NAME` and `${NAME}`; `$` and one of `*#$@!?-` or
 * a digit is a variable of that name; a `$` before anything else is itself; `${` without an end, and
 * `${}`, are left out.
 *
 * @param valueOf null keeps a variable as it is written
 */
function expandVariables(text, valueOf) {
    return text.replace(/\$(?:\{([*#$@!?\-0-9])\}|\{([^}]*)\}|(\{)|([*#$@!?\-0-9])|([A-Za-z_][A-Za-z0-9_]*))/g, (written, ...groups) => {
        const [special, braced, , lone, bare] = groups;
        const name = special ?? braced ?? lone ?? bare ?? '';
        return name === '' ? '' : (valueOf(name) ?? written);
    });
}
/** Whether anything in it would be put in, or left out. */
function hasVariables(text) {
    return /\$[*#$@!?\-0-9{A-Za-z_]/.test(text);
}


/***/ }),

/***/ 88381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   L7: () => (/* binding */ throwTogether),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   Vn: () => (/* binding */ readTogether),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   _b: () => (/* binding */ readDurationOrNone),
/* harmony export */   e2: () => (/* binding */ readEach),
/* harmony export */   g6: () => (/* binding */ readFactor),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   jl: () => (/* binding */ readCpu),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/* unused harmony export readBoolean */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37909);



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
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc) || error.kind !== 'input')
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
/** Each sentence once. @throws CanaryError (input) where there is any problem */
function throwTogether(problems) {
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)([...new Map(problems.map((problem) => [problem.message, problem])).values()]);
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
    if (milliseconds > 0 && milliseconds <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .runLimits */ .g2.longest)
        return milliseconds;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no length of time`,
        hint: 'write seconds, or 500ms, 10s, 2m; at most 24 hours',
    });
}
/** As {@link readDuration}, and 0 for none. @throws CanaryError (input) */
function readDurationOrNone(text, name) {
    return /^0+(?:\.0+)?(?:ms|s|m)?$/.test(text.trim()) ? 0 : readDuration(text, name);
}
/**
 * An amount of processors' time as Kubernetes writes it: `500m`, `0.5`, `2`.
 *
 * @returns thousandths of a processor
 * @throws CanaryError (input)
 */
function readCpu(text, name) {
    const [, number, unit] = /^(\d+(?:\.\d+)?)(m?)$/.exec(text.trim()) ?? [];
    const milli = Math.round(Number(number) * (unit === 'm' ? 1 : 1000));
    if (milli >= 10 && milli <= 1_000_000)
        return milli;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no amount of processors`,
        hint: 'write 500m, 0.5 or 2; at least 10m',
    });
}
/** A factor such as `2` or `1.5`. @throws CanaryError (input) */
function readFactor(text, name) {
    const factor = /^\d{1,4}(?:\.\d{1,3})?$/.test(text.trim()) ? Number(text) : 0;
    if (factor >= 1)
        return factor;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no factor`,
        hint: 'write a number from 1 on, such as 2 or 1.5',
    });
}
/** @throws CanaryError (input) */
function readCount(text, name, most) {
    const count = /^\d+$/.test(text.trim()) ? Number(text) : 0;
    if (count >= 1 && count <= most)
        return count;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
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
/**
 * @param hint for a text that is like none of the choices
 * @throws CanaryError (input)
 */
function readChoice(text, name, choices, hint) {
    const chosen = choices.find((choice) => choice === text);
    if (chosen !== undefined)
        return chosen;
    const advice = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(text, choices) ?? hint;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}"; it is one of ${choices.join(', ')}`,
        ...(advice === undefined ? {} : { hint: advice }),
    });
}
/**
 * The entries of lists as flags and inputs take them: with commas between them, one a line, or given in
 * parts. Space around an entry is layout, and an empty one is none: `a,` and a variable that is not set
 * name nothing more.
 */
function splitList(lists) {
    return lists
        .flatMap((list) => list.split(/[,\n]/))
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
/** `text, json or markdown`. */
function either(words) {
    const [last = '', ...others] = words.toReversed();
    return others.length === 0 ? last : `${others.toReversed().join(', ')} or ${last}`;
}
/** `NAME=value` pairs, as build arguments are given. @throws CanaryError (input) */
function readPairs(pairs, name) {
    const entries = readEach(pairs, (pair) => {
        const cut = pair.indexOf('=');
        if (cut > 0)
            return [pair.slice(0, cut), pair.slice(cut + 1)];
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'usage', message: `${name} wants NAME=value, not "${pair}"` });
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 28279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ fetchedFrom),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   tG: () => (/* binding */ policyModes)
/* harmony export */ });
const policyModes = ['trusted', 'restricted'];
/**
 * The mode of one manifest. Files are those of the repository, or the ones that the user put on this
 * machine; what stands at a URL can be changed by others at any time.
 */
function modeOf(setting, origin) {
    if (setting !== 'by-origin')
        return setting;
    return origin === 'url' ? 'restricted' : 'trusted';
}
/** Where a URL may lead under a setting. */
function fetchedFrom(setting) {
    return modeOf(setting, 'url') === 'trusted' ? 'anywhere' : 'internet';
}


/***/ }),

/***/ 50125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ describeAddress),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);

function passed(message, seen) {
    return { ok: true, reason: { code: 'ok', message }, seen: boundSeen(seen) };
}
function failed(code, message, seen) {
    return { ok: false, reason: { code, message }, seen: boundSeen(seen) };
}
/** `127.0.0.1:80`, `[::1]:80`. */
function describeAddress({ host, port }) {
    return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
/** Text that came from an image, short enough for a report. */
function shorten(text, limit = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .probeLimits */ .Lj.seenCharacters) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}…`;
}
function boundSeen(seen) {
    const { headers, location, error, serving } = seen;
    return {
        ...seen,
        ...(headers !== undefined && { headers: boundHeaders(headers) }),
        ...(location !== undefined && { location: shorten(location) }),
        ...(error !== undefined && { error: shorten(error) }),
        ...(serving !== undefined && { serving: shorten(serving) }),
    };
}
function boundHeaders(headers) {
    return headers
        .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .probeLimits */ .Lj.seenHeaders)
        .map(({ name, value }) => ({ name: shorten(name), value: shorten(value) }));
}


/***/ }),

/***/ 96642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Wn: () => (/* binding */ describeStatus),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
/* harmony import */ var _attempt_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50125);
/* harmony import */ var _passing_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32572);
/* harmony import */ var _response_headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92072);
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30291);




/** A status that is asked for is the answer, even that of a redirect. */
function isAskedFor({ status }, { responseStatus }) {
    return responseStatus?.some(({ first, last }) => status >= first && status <= last) ?? false;
}
function judge(head, redirect, judging) {
    if (redirect.kind === 'follow') {
        return { ...redirect, status: head.status, location: (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .fromByteString */ .qL)(head.location) };
    }
    const result = verdict(head, redirect, judging);
    // To a Validator a body matters where the answer would pass; kubelet reads that of every answer.
    const isRead = judging.profile === 'pod' && redirect.kind !== 'impossible';
    return { kind: 'done', result, needsBody: result.ok || isRead };
}
function verdict(head, redirect, { action, profile, endpoint }) {
    const { status, headers } = head;
    const wanted = action.responseHttpHeaders;
    const seen = {
        address: (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAddress */ .KU)(endpoint.address),
        status,
        ...(wanted.length > 0 && { headers: (0,_response_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .askedFor */ .GZ)(headers, wanted) }),
        ...(redirect.kind !== 'none' && { location: redirect.location }),
    };
    if (redirect.kind === 'impossible') {
        const message = `answered ${status}, a redirect that cannot be followed: ${redirect.problem}`;
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('redirect', message, seen);
    }
    const passing = action.responseStatus ?? [_passing_status_js__WEBPACK_IMPORTED_MODULE_1__/* .passingStatus */ .a[profile]];
    if (!passing.some(({ first, last }) => status >= first && status <= last)) {
        return redirect.kind === 'elsewhere'
            ? (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('redirect', elsewhere(status, redirect.location), seen)
            : (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('status', `answered ${status}, wanted ${describeStatus(passing)}`, seen);
    }
    const mismatch = (0,_response_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .headerMismatch */ .ei)(headers, wanted);
    if (mismatch !== null)
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(mismatch.code, mismatch.message, seen);
    const result = (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(`answered ${status}`, seen);
    if (status < 300 || action.responseStatus !== undefined)
        return result;
    const warning = redirect.kind === 'elsewhere' ? elsewhere(status, redirect.location) : `answered ${status}`;
    return { ...result, warning };
}
function elsewhere(status, location) {
    return `answered ${status}, a redirect to another host, which is not followed: ${(0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(location)}`;
}
/** `200–299`, `401, 403`. */
function describeStatus(ranges) {
    return ranges
        .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`))
        .join(', ');
}


/***/ }),

/***/ 32572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ passingStatus)
/* harmony export */ });
/** The HTTP status codes that pass, inclusive; after redirects that are followed. */
const passingStatus = {
    validator: { first: 200, last: 299 },
    pod: { first: 200, last: 399 },
};


/***/ }),

/***/ 72589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   mc: () => (/* binding */ podRequestTarget),
/* harmony export */   t5: () => (/* binding */ requestTarget),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30291);

/**
 * What is sent after `GET ` for the `path` of a Validator, as the kubelet sends it: a path that is
 * no URL reference is taken literally, a scheme and host in it are dropped.
 *
 * It differs from the kubelet where that would send a malformed request or none at all: blanks and
 * non-ASCII characters in the query are percent-encoded, a value like `foo:bar` gets a leading
 * slash, and user information is never sent ({@link pathProblem} tells).
 *
 * @param path UTF-16 text, as in the manifest
 * @returns ASCII without blanks, starting with `/`
 */
function requestTarget(path) {
    const bytes = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path);
    const reference = parsePath(bytes);
    return reference === null
        ? withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeLiteralPath */ .Vy)(bytes))
        : targetOf(reference.path, reference.query);
}
/**
 * What is sent after `GET ` for the `path` of a Pod's probe: the kubelet's own, malformed where that is.
 *
 * @returns a byte string that starts with `/`; null: the kubelet finds no host in it, and sends nothing
 */
function podRequestTarget(path) {
    const bytes = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path);
    const reference = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(bytes);
    if (reference === null)
        return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeLiteralPath */ .Vy)(bytes));
    if (reference.opaque !== '')
        return null;
    const { query } = reference;
    return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(reference.path)) + (query === null ? '' : `?${query}`);
}
/** Puts an encoded request target together. */
function targetOf(path, query) {
    return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path)) + (query === null ? '' : `?${(0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeQuery */ .XX)(query)}`);
}
/** What a person should know about a `path` that can be used all the same; null: nothing. */
function pathProblem(path) {
    return parsePath((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path))?.authority?.hasUserInfo === true
        ? 'a user name or password in the path is not sent; write an Authorization header under httpHeaders instead'
        : null;
}
function parsePath(bytes) {
    const reference = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(bytes);
    return reference === null || reference.opaque === '' ? reference : (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(`/${bytes}`);
}
function withSlash(path) {
    return path.startsWith('/') ? path : `/${path}`;
}


/***/ }),

/***/ 92072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   Hq: () => (/* binding */ headerLines),
/* harmony export */   ei: () => (/* binding */ headerMismatch)
/* harmony export */ });
/* harmony import */ var _request_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52292);
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30291);


/** Header lines as they came, byte strings, as they are compared and told. */
function headerLines(fields) {
    return fields.map(({ name, value }) => ({ name, value: (0,_request_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBlanks */ .I6)((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .fromByteString */ .qL)(value)) }));
}
/** The lines whose names a manifest asks about; others may hold secrets and are not kept. */
function askedFor(lines, wanted) {
    const names = new Set(wanted.map(({ name }) => name.toLowerCase()));
    return lines.filter(({ name }) => names.has(name.toLowerCase()));
}
/** The first wanted header that does not fit; null: all do. */
function headerMismatch(lines, wanted) {
    for (const { name, value } of wanted) {
        const values = askedFor(lines, [{ name, value }]).map((line) => line.value);
        if (values.length === 0) {
            return { code: 'header-missing', message: `header ${name} is missing in the response` };
        }
        if (!carries(values, (0,_request_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBlanks */ .I6)(value))) {
            const message = `header ${name} has a value other than the wanted one`;
            return { code: 'header-value', message };
        }
    }
    return null;
}
/** Several lines of one name are a list: any of them, or all of them joined. */
function carries(values, wanted) {
    return values.includes(wanted) || values.join(', ') === wanted || values.join('') === wanted;
}


/***/ }),

/***/ 74818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ spareTime),
/* harmony export */   n: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);

/** The time that a check has, in milliseconds; one attempt without a deadline of its own ends too. */
function timeOf({ timeout }) {
    return timeout > 0 ? timeout : _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .probeLimits */ .Lj.lonelyAttempt;
}
/**
 * How much of a check's time may be lost to the engine, or to ourselves, before a check that ran out
 * of it says nothing of the image, in milliseconds.
 *
 * @param time that the check has
 */
function spareTime(time) {
    // A command that had four fifths of a long time, and did not end, is slow by itself.
    return Math.min(Math.max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .probeLimits */ .Lj.engineShare, time / 5), time / 2);
}


/***/ }),

/***/ 20226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   vb: () => (/* binding */ dividedBy),
/* harmony export */   xF: () => (/* binding */ wholeUnits)
/* harmony export */ });
const suffixes = {
    n: [10n, -9],
    u: [10n, -6],
    m: [10n, -3],
    '': [10n, 0],
    k: [10n, 3],
    M: [10n, 6],
    G: [10n, 9],
    T: [10n, 12],
    P: [10n, 15],
    E: [10n, 18],
    Ki: [2n, 10],
    Mi: [2n, 20],
    Gi: [2n, 30],
    Ti: [2n, 40],
    Pi: [2n, 50],
    Ei: [2n, 60],
};
const pattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3})|([numkMGTPE]|[KMGTPE]i)?)$/;
/** Null for a text that is no quantity, or a longer one than any that means something. */
function parseQuantity(text) {
    const match = text.length > longest ? null : pattern.exec(text);
    const [, sign = '', whole = '', fraction = '', exponent, suffix = ''] = match ?? [];
    if (match === null || whole + fraction === '')
        return null;
    const [base, power] = exponent === undefined ? (suffixes[suffix] ?? [10n, 0]) : [10n, Number(exponent)];
    const digits = BigInt(`${whole}${fraction}`) * 1000n;
    const scaled = power < 0 ? digits : digits * base ** BigInt(power);
    const divisor = 10n ** BigInt(fraction.length) * (power < 0 ? base ** BigInt(-power) : 1n);
    const amount = roundUp(scaled, divisor);
    return { text, milli: sign === '-' ? -amount : amount };
}
const longest = 64;
/**
 * The text that the API server keeps of it: without a fraction, in the largest unit that it is whole
 * in, of the kind that it was written in.
 */
function canonicalText({ text, milli }) {
    const isBinary = text.endsWith('i') && milli % 1000n === 0n;
    const whole = milli / 1000n;
    if (isBinary && (whole >= 1024n || whole <= -1024n))
        return inUnits(whole, 1024n, binaryUnits);
    if (!/[eE][+-]?\d/.test(text))
        return inUnits(milli, 1000n, decimalUnits);
    return inUnits(milli, 1000n, exponents);
}
const binaryUnits = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const decimalUnits = ['m', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const exponents = ['e-3', '', 'e3', 'e6', 'e9', 'e12', 'e15', 'e18'];
function inUnits(amount, base, units) {
    if (amount === 0n)
        return '0';
    let [left, unit] = [amount, 0];
    while (left % base === 0n && unit < units.length - 1) {
        left /= base;
        unit += 1;
    }
    return `${left}${units[unit] ?? ''}`;
}
/** In whole units, rounded up: what a `resourceFieldRef` without a divisor reads. */
function wholeUnits({ milli }) {
    return Number(roundUp(milli, 1000n));
}
/** How many times `divisor` goes into it, rounded up; a divisor of zero stands for one. */
function dividedBy(quantity, divisor) {
    return roundUp(quantity.milli, divisor.milli === 0n ? 1000n : divisor.milli);
}
function roundUp(amount, divisor) {
    const whole = amount / divisor;
    return amount % divisor > 0n ? whole + 1n : whole;
}


/***/ }),

/***/ 75685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ contentError),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);


/** An error about content, in one sentence that starts with its origin. */
function contentError(origin, code, what, hint) {
    const message = `${origin.name} ${what}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc(origin.kind, hint === undefined ? { code, message } : { code, message, hint });
}
/** Words of strangers, on one line, without control characters, and bounded. */
function oneLine(text, maxCharacters = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.errorCharacters) {
    // Cut first, so that the work is bounded too.
    const words = text
        .slice(0, maxCharacters * 4)
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    return words.length > maxCharacters ? `${words.slice(0, maxCharacters)}…` : words;
}


/***/ }),

/***/ 60702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   a8: () => (/* binding */ NotRegularError),
/* harmony export */   f8: () => (/* binding */ readBetween)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
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
    requireRegular(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path));
    const handle = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path, flags);
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

/***/ 44013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XP: () => (/* binding */ formsOf),
  Rb: () => (/* binding */ isLongEnough)
});

// UNUSED EXPORTS: linesOf

// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
;// CONCATENATED MODULE: ./src/secrets/writings.ts
/** How programs write a text down, by family. Each gives the text as it is where it changes nothing. */
/** What each family makes of a text; the same writing may come several times. */
function writingsOf(text) {
    return [
        text,
        ...json(text),
        ...python(text),
        ...shell(text),
        ...url(text),
        ...markup(text),
        ...doubled(text),
        Buffer.from(text).toString('hex'),
        Buffer.from(text).toString('hex').toUpperCase(),
    ];
}
/**
 * Between the quotes of JSON, and of JSON inside of JSON: as ECMAScript writes it, with `\/` (PHP),
 * in ASCII alone (Python, PHP, Java), with the marks of markup escaped (Go, PHP), and with digits of
 * escapes in both cases. YAML in double quotes is written alike.
 */
function json(text) {
    const plain = JSON.stringify(text).slice(1, -1);
    const once = [plain, plain.replaceAll('/', '\\/')].flatMap((written) => [
        ...escapes(written, /[^ -~]/g),
        ...escapes(written, /[<>&\u2028\u2029]/g),
        ...escapes(written, /[<>&]|[^ -~]/g),
        ...escapes(written.replaceAll('\\"', '"'), /[<>&'"]|[^ -~]/g),
    ]);
    return [...once, ...once.map((written) => JSON.stringify(written).slice(1, -1))];
}
function escapes(text, units) {
    const written = (cased) => text.replace(units, (unit) => `\\u${cased(digitsOf(unit.charCodeAt(0), 4))}`);
    return [text, written((digits) => digits), written((digits) => digits.toUpperCase())];
}
/** `repr` of a text and of its bytes, and `ascii`; quotes are escaped where both kinds are in it. */
function python(text) {
    const named = text
        .replaceAll('\\', '\\\\')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t');
    const shown = named.replace(/\p{Cc}/gu, pythonEscape);
    const all = [shown, named.replace(/[^ -~]/gu, pythonEscape), named.replace(/[^ -~]+/gu, bytes)];
    return [...all, ...all.map((written) => written.replaceAll("'", "\\'"))];
}
function pythonEscape(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${digitsOf(code, 2)}`;
    return code <= 0xffff ? `\\u${digitsOf(code, 4)}` : `\\U${digitsOf(code, 8)}`;
}
function bytes(characters) {
    return Array.from(Buffer.from(characters), (byte) => `\\x${digitsOf(byte, 2)}`).join('');
}
/**
 * Inside of single quotes (POSIX, and `shlex.quote`), inside of double quotes (`declare -p`), with
 * backslashes alone (`printf %q`, of which older and newer ones differ in the comma), and inside of
 * `$'…'`.
 */
function shell(text) {
    const bare = text.replace(/[ \t!"$&'()*;<>?[\\\]^`{|}]/g, '\\$&').replace(/^[#~]/, '\\$&');
    const quoted = text
        .replace(/[\\']/g, '\\$&')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t');
    return [
        text.replaceAll("'", "'\\''"),
        text.replaceAll("'", `'"'"'`),
        text.replace(/["$`\\]/g, '\\$&'),
        text.replace(/["$`\\!]/g, '\\$&'),
        bare,
        bare.replaceAll(',', '\\,'),
        quoted,
        quoted.replace(/[^ -~]+/gu, (characters) => Array.from(Buffer.from(characters), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')),
    ];
}
/**
 * Percent-encoded. Encoders differ in what they leave: RFC 3986, `encodeURIComponent`, `encodeURI`,
 * Python's `quote`, HTML forms (Java), PHP's `urlencode`; a blank may be a plus.
 */
function url(text) {
    const every = text.toWellFormed();
    const written = kept.flatMap((pattern) => {
        const encoded = every.replace(pattern, (characters) => Array.from(Buffer.from(characters), (byte) => `%${digitsOf(byte, 2).toUpperCase()}`).join(''));
        return [encoded, encoded.replaceAll('%20', '+')];
    });
    // The letters of an escape come in both cases; those of the value stay what they are.
    return [
        ...written,
        ...written.map((one) => one.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())),
    ];
}
/** What is not left as it is. */
const kept = [
    /[^A-Za-z0-9._~-]+/gu,
    /[^A-Za-z0-9._~!'()*-]+/gu,
    /[^A-Za-z0-9._~/-]+/gu,
    /[^A-Za-z0-9._~!'()*;,/?:@&=+$#-]+/gu,
    /[^A-Za-z0-9._*-]+/gu,
    /[^A-Za-z0-9._-]+/gu,
];
/**
 * In HTML and XML: writers differ in how they write quotes, and in what they write by its number,
 * which may be all of it.
 */
function markup(text) {
    const marks = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const named = ["'", '&#39;', '&#039;', '&#x27;', '&apos;'].flatMap((apostrophe) => ['"', '&quot;', '&#34;', '&#x22;'].map((quote) => marks.replaceAll('"', quote).replaceAll("'", apostrophe)));
    const careful = named.flatMap((one) => [
        one,
        one.replaceAll('/', '&#x2F;'),
        one.replaceAll('/', '&#x2F;').replaceAll('`', '&#x60;').replaceAll('=', '&#x3D;'),
        ...byNumber(one, /[^ -~]/gu),
    ]);
    return [
        ...careful,
        ...[/[&<>"']/gu, /[^ -~]|[&<>"']/gu, /[^A-Za-z0-9]/gu, /[^A-Za-z0-9 ,./=-]/gu, /./gsu].flatMap((characters) => byNumber(text, characters)),
    ];
}
function byNumber(text, characters) {
    const written = (number) => text.replace(characters, (character) => `&#${number(character.codePointAt(0) ?? 0)};`);
    return [
        written(String),
        written((code) => `x${code.toString(16)}`),
        written((code) => `x${code.toString(16).toUpperCase()}`),
    ];
}
/** Marks that are written twice: YAML and SQL in single quotes, CSV, Compose and make, `printf`. */
function doubled(text) {
    return ["'", '"', '$', '%', '\\'].map((mark) => text.replaceAll(mark, () => mark + mark));
}
function digitsOf(code, length) {
    return code.toString(16).padStart(length, '0');
}

;// CONCATENATED MODULE: ./src/secrets/forms.ts


/**
 * Every way in which an ordinary program writes a value down ({@link writingsOf}), and base64 at any
 * offset in both alphabets; a value of several lines also line by line.
 */
function formsOf(secret) {
    const values = [secret, secret.trim(), ...linesOf(secret)].filter(isLongEnough);
    const forms = new Map();
    for (const value of new Set(values)) {
        for (const text of writingsOf(value))
            forms.set(text, { text, isBase64: false });
        for (const text of base64Forms(value))
            forms.set(text, { text, isBase64: true });
    }
    return [...forms.values()];
}
/**
 * The lines of a value of several lines, such as a key: that is how it is printed. A bracket or a
 * brace alone is no secret. Empty where there is one line.
 */
function linesOf(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    return lines.length === 1 ? [] : lines.filter(isLongEnough);
}
/** Shorter values stand in ordinary words: where they were taken out would tell what they are. */
function isLongEnough(value) {
    return value.length >= limits/* secretLimits */.fP.shortestCharacters;
}
/**
 * What of a text's base64 does not depend on what stands around it, for each of the three places
 * in a group of three bytes at which it can begin, such as after `user:`. A letter stands for six
 * bits; those that share bits with a neighbour are left out.
 */
function base64Forms(value) {
    const bytes = Buffer.from(value);
    return [0, 1, 2].flatMap((offset) => {
        const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
        const from = Math.ceil((offset * 8) / 6);
        const stable = shifted.toString('base64').slice(from, Math.floor((shifted.length * 8) / 6));
        const url = stable.replaceAll('+', '-').replaceAll('/', '_');
        return stable.length < shortestBase64 ? [] : [stable, url];
    });
}
/** Fewer letters would redact ordinary words. */
const shortestBase64 = 5;


/***/ }),

/***/ 51566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ loadPatternSearch),
/* harmony export */   Gj: () => (/* binding */ loadLinesFilter),
/* harmony export */   R_: () => (/* binding */ loadPattern),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   sZ: () => (/* binding */ loadPatternProblem)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);


/** A pattern as it stands in a sentence: never long, and in one line. */
function slashed(pattern) {
    const short = pattern.length > 100 ? `${pattern.slice(0, 99).toWellFormed()}…` : pattern;
    return `/${short.replaceAll('\n', String.raw `\n`)}/`;
}
/** The library is loaded once somebody needs it: most manifests have no pattern. */
async function loadPatternSearch() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (patterns, searched) => search(RE2JS, patterns, searched);
}
/**
 * One pattern for many texts.
 *
 * @returns whether it is found; null where that would take too long to know, or hangs on a cut
 * @throws Error where the pattern is none
 */
async function loadPattern(pattern) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compiled = RE2JS.compile(pattern);
    const size = sizeOf(pattern);
    return (searched) => find(compiled, size, searched);
}
/**
 * Whether a pattern may be found in any of many lines, which is cheaper to ask than it is of each: what is not in
 * them together is in none. Where that does not follow, it may be.
 */
async function loadLinesFilter(pattern) {
    // These mean the ends of a text, which the lines have and the whole has not.
    if (/\\[AzZQ]|\(\?[a-zA-Z]*-?[a-zA-Z]*[:)]/.test(pattern))
        return () => true;
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compiled = RE2JS.compile(pattern, RE2JS.MULTILINE);
    const size = sizeOf(pattern);
    return (lines) => lines.includes('\r') ||
        size * (lines.length + 1) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .patternLimits */ .Z.work ||
        compiled.matcher(lines).find();
}
/** @returns why a text is no pattern, as a part of a sentence; null where it is one */
async function loadPatternProblem() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (pattern) => {
        if (sizeOf(pattern) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .patternLimits */ .Z.size)
            return 'is too large for a pattern';
        try {
            RE2JS.compile(pattern);
            return null;
        }
        catch (error) {
            return `is no regular expression of RE2: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
        }
    };
}
function search(library, { matches, excludes }, searched) {
    let undecided = null;
    const wanted = [
        ...matches.map((pattern) => ({ pattern, isWanted: true })),
        ...excludes.map((pattern) => ({ pattern, isWanted: false })),
    ];
    for (const { pattern, isWanted } of wanted) {
        const isFound = find(library.compile(pattern), sizeOf(pattern), searched);
        if (isFound === null)
            undecided ??= { kind: 'undecided', why: whyNot(pattern, searched) };
        else if (isFound !== isWanted)
            return { kind: 'unlike', pattern, isFound };
    }
    return undecided ?? { kind: 'fits' };
}
function whyNot(pattern, { isTail, isHead }) {
    if (isHead === true)
        return `its end was not kept, and ${slashed(pattern)} is not in the rest`;
    return isTail
        ? `the beginning was not kept, and ${slashed(pattern)} is not in the rest`
        : `${slashed(pattern)} would take too long to search for`;
}
/** Null where that cannot be known. */
function find(compiled, size, { text, isTail, isHead = false }) {
    if (size * (text.length + 1) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .patternLimits */ .Z.work)
        return null;
    const matcher = compiled.matcher(text);
    if (!isTail && !isHead)
        return matcher.find();
    // What ends where the text was cut may owe that to the cut: `$`, `\b`.
    const end = isHead ? text.length : Infinity;
    // What begins where the text was cut may owe that to the cut: `^`, `\b`.
    const begin = isTail ? 1 : 0;
    while (matcher.find())
        if (matcher.start() >= begin && matcher.end() < end)
            return true;
    return null;
}
/** An upper bound of the program that a pattern compiles to. Nested repetitions are bounded by RE2. */
function sizeOf(pattern) {
    let repetitions = 1;
    for (const [, minimum, maximum] of pattern.matchAll(/\{([0-9]{1,6})(?:,([0-9]{0,6}))?\}/g)) {
        repetitions *= Math.max(1, Number(minimum), Number(maximum ?? 0));
    }
    // RE2 refuses any repetition beyond 1000, nested ones multiplied.
    return (pattern.length + 1) * Math.min(1000, repetitions);
}


/***/ }),

/***/ 32007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requirePatterns: () => (/* binding */ requirePatterns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _yaml_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16180);
/* harmony import */ var _text_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51566);



/**
 * Refuses regular expressions that are none. Their library is loaded for manifests that have some.
 *
 * @throws CanaryError (input) with each of them, at its line
 */
async function requirePatterns(validators) {
    await requireFittingValues(validators);
    const checks = validators.flatMap((validator) => validator.checks);
    const written = checks.map((check) => ({ check, patterns: patternsOf(check.action) }));
    if (written.every(({ patterns }) => patterns.length === 0))
        return;
    const problemOf = await (0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPatternProblem */ .sZ)();
    const problems = written.flatMap(({ check, patterns }) => patterns.flatMap(({ pattern, path }) => {
        const problem = problemOf(pattern);
        if (problem === null)
            return [];
        const where = [check.action.action, ...path].join('.');
        const message = `${where} of the check "${check.name}" ${problem}`;
        return [{ code: 'pattern', message, location: check.locate(path) }];
    }));
    const [first, ...rest] = problems.sort(_yaml_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .byPlace */ .h);
    if (first !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('input', [first, ...rest]);
}
/** @throws CanaryError (input) for each value of a parameter that its pattern does not let pass */
async function requireFittingValues(validators) {
    const parameters = validators
        .flatMap((validator) => validator.parameters)
        .flatMap(({ pattern, ...rest }) => (pattern === null ? [] : [{ ...rest, pattern }]));
    if (parameters.length === 0)
        return;
    const [problemOf, search] = await Promise.all([(0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPatternProblem */ .sZ)(), (0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPatternSearch */ .Fc)()]);
    const problems = parameters.flatMap(({ name, value, pattern, location }) => {
        const wrong = problemOf(pattern);
        if (wrong !== null) {
            const message = `the pattern of the parameter ${name} ${wrong}`;
            return [{ code: 'pattern', message, location }];
        }
        const answer = search({ matches: [pattern], excludes: [] }, { text: value, isTail: false });
        if (answer.kind === 'fits')
            return [];
        const message = `the parameter ${name} is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}, which does not match ${(0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .slashed */ .df)(pattern)}`;
        return [{ code: 'parameter', message, location }];
    });
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)(problems.sort(_yaml_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .byPlace */ .h));
}
function patternsOf(action) {
    switch (action.action) {
        case 'exec':
            return [...patternsIn(action.stdout, ['stdout']), ...patternsIn(action.stderr, ['stderr'])];
        case 'httpGet':
            return patternsIn(action.responseBody, ['responseBody']);
        case 'log':
            return [{ pattern: action.matches, path: ['matches'] }];
        case 'image':
            return imagePatterns(action);
        case 'file':
            return filePatterns(action);
        default:
            return [];
    }
}
function patternsIn(patterns, path) {
    if (patterns === undefined)
        return [];
    return ['matches', 'excludes'].flatMap((key) => patterns[key].map((pattern, at) => ({ pattern, path: [...path, key, at] })));
}
function imagePatterns({ user, workingDir, stopSignal, env, labels }) {
    const single = { user, workingDir, stopSignal };
    return [
        ...Object.entries(single).flatMap(([key, expected]) => expectedPatterns(expected, [key])),
        ...variablePatterns(env, 'env'),
        ...variablePatterns(labels, 'labels'),
    ];
}
function variablePatterns(variables, key) {
    return (variables ?? []).flatMap(({ name, expected }) => expectedPatterns(expected, [key, name]));
}
function expectedPatterns(expected, path) {
    return expected?.kind === 'patterns' ? patternsIn(expected, path) : [];
}
function filePatterns({ contentMatches = [], contentExcludes = [] }) {
    const lists = { contentMatches, contentExcludes };
    return Object.entries(lists).flatMap(([key, patterns]) => patterns.map((pattern, at) => ({ pattern, path: [key, at] })));
}


/***/ }),

/***/ 3868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readManifests: () => (/* binding */ readManifests)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/policy/mode.ts
var mode = __webpack_require__(28279);
// EXTERNAL MODULE: ./src/yaml/named-files.ts
var named_files = __webpack_require__(11392);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(37006);
// EXTERNAL MODULE: ./src/yaml/standard-input.ts
var standard_input = __webpack_require__(25167);
// EXTERNAL MODULE: ./src/validator/built-in.ts + 1 modules
var built_in = __webpack_require__(50215);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
;// CONCATENATED MODULE: ./src/validator/words.ts


/**
 * The manifests that a word combines: `web.yaml + openshift`, and `kubeflow+openshift` of built-in names
 * alone. Values stand behind a question mark, as in a URL's query; a URL keeps its own.
 *
 * @throws CanaryError (input) for a word with nothing on one side of a plus
 */
function partsOfWord(word, builtInNames) {
    const [first, ...rest] = splitWord(word, builtInNames).map(partOf);
    if (first === undefined)
        throw new Error('a word that was split has a part');
    if (rest.length < limits/* manifestLimits */._G.combined)
        return [first, ...rest];
    throw (0,errors/* inputError */.Xu)({
        code: 'combined',
        message: `a word combines ${rest.length + 1} manifests; at most ${limits/* manifestLimits */._G.combined} are combined`,
    });
}
function splitWord(word, builtInNames) {
    const names = word.split('+');
    if (names.length > 1 && names.every((name) => builtInNames.includes(name)))
        return names;
    const parts = word.split(/\s+\+(?=\s|$)|^\+(?=\s)/).map((part) => part.trim());
    if (parts.length === 1 || !parts.includes(''))
        return parts;
    throw (0,errors/* inputError */.Xu)({
        code: 'combined',
        message: `${JSON.stringify(word)} has nothing on one side of a +`,
        hint: 'combine as in kubeflow + openshift',
    });
}
function partOf(word) {
    const none = { name: word, parameters: {} };
    if (isUrl(word))
        return none;
    // A question mark of a glob has no name and no = behind it.
    const [, name, query] = /^([^?]+)\?([A-Za-z_][A-Za-z0-9_.-]*=.*)$/s.exec(word) ?? [];
    if (name === undefined || query === undefined)
        return none;
    return { name, parameters: Object.fromEntries(new URLSearchParams(query)) };
}
function isUrl(word) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(word);
}

;// CONCATENATED MODULE: ./src/validator/sources.ts












const sort = {
    what: 'manifest',
    endings: ['*.yaml', '*.yml'],
    maxFiles: limits/* manifestLimits */._G.files,
};
/**
 * Reads every manifest that the words name: `-` for standard input, a URL, a file, a directory (its
 * `*.yaml` and `*.yml`), a glob, or the name of a built-in platform, in this order of meaning. Some of
 * them with ` + ` between them are one.
 *
 * @param directory where relative paths start
 * @param policy where URLs may lead, and files of the workspace
 * @param standardInput null where `-` is none, such as in a step of a workflow
 * @throws CanaryError (input) with everything that is wrong with any of the words
 */
async function readManifests(words, directory, policy, signal, standardInput = null) {
    const place = { directory, policy, standardInput };
    const results = await Promise.allSettled([...new Set(words)].map((word) => readWhole(word, place, signal)));
    const problems = [];
    const manifests = new Map();
    for (const result of results) {
        if (result.status === 'fulfilled') {
            for (const { identity, ...manifest } of result.value)
                manifests.set(identity, manifest);
        }
        else if (result.reason instanceof errors/* CanaryError */.Rc) {
            if (result.reason.kind !== 'input')
                throw result.reason;
            problems.push(...result.reason.problems);
        }
        else {
            throw result.reason;
        }
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
    return [...manifests.values()];
}
/** A word's manifests, each with what the word lays over it. */
async function readWhole(word, place, signal) {
    if (await isFile(word, place))
        return await readWord(word, place, signal);
    const [first, ...others] = partsOfWord(word, built_in.builtInNames);
    const read = async ({ name, parameters }) => {
        const manifests = await readWord(name, place, signal);
        const values = JSON.stringify(parameters);
        return values === '{}'
            ? manifests
            : manifests.map((one) => ({ ...one, parameters, identity: `${one.identity} ${values}` }));
    };
    const [manifests, ...laid] = await Promise.all([first, ...others].map(read));
    const combinedWith = laid.flat();
    if (manifests === undefined || combinedWith.length === 0)
        return manifests ?? [];
    const identities = combinedWith.map(({ identity }) => identity).join(' + ');
    return manifests.map((one) => ({
        ...one,
        combinedWith,
        identity: `${one.identity} + ${identities}`,
    }));
}
/** A path may hold a plus between blanks, and a question mark. */
async function isFile(word, { directory }) {
    if (!/[+?]/.test(word) || isUrl(word))
        return false;
    return await (0,promises_.access)((0,external_node_path_.resolve)(directory, word)).then(() => true, () => false);
}
async function readWord(word, place, signal) {
    if (word === '-' && place.standardInput !== null) {
        const { file, text } = await (0,standard_input/* readStandardInput */.e)(place.standardInput, limits/* manifestLimits */._G.bytes, signal);
        const origin = { kind: 'file', file, directory: place.directory };
        return [{ identity: 'standard input', origin, text }];
    }
    if (isUrl(word))
        return [await readUrl(word, (0,mode/* fetchedFrom */.E2)(place.policy), signal)];
    const files = await (0,named_files/* namedFiles */.VI)(word, place.directory, sort);
    if (files !== null)
        return await Promise.all(files.map((file) => readFileManifest(file, place)));
    const found = (0,built_in.findBuiltIn)(word);
    if (found !== null) {
        const { name, text } = found;
        const origin = { kind: 'built-in', file: `${name} (built in)`, directory: null };
        return [{ identity: `built-in ${name}`, origin, text }];
    }
    throw (0,errors/* inputError */.Xu)({
        code: 'manifest-missing',
        message: `the manifest ${word} does not exist`,
        hint: (0,nearest/* didYouMean */.au)(word, built_in.builtInNames) ??
            'what is built in stands in docs/platforms.md; `container-canary platforms` lists it',
    });
}
async function readUrl(address, from, signal) {
    const { fetchText } = await __webpack_require__.e(/* import() */ 4448).then(__webpack_require__.bind(__webpack_require__, 52067));
    const rules = { what: 'manifest', maxBytes: limits/* manifestLimits */._G.bytes, from };
    const { file, text } = await fetchText(address, rules, signal);
    return { identity: `url ${file}`, origin: { kind: 'url', file, directory: null }, text };
}
async function readFileManifest(file, place) {
    const { path } = file;
    if ((0,mode/* modeOf */.VV)(place.policy, 'file') === 'restricted')
        await refuseWayOut(file, place);
    const { text } = await (0,source/* readSource */.o$)(path, 'the manifest', limits/* manifestLimits */._G.bytes);
    const name = (0,named_files/* nameInRepository */.$z)(file, place.directory);
    return {
        identity: `file ${path}`,
        origin: { kind: 'file', file: name, directory: (0,external_node_path_.dirname)(path) },
        text,
    };
}
/** A link in the workspace may be somebody else's word for a file of this machine. */
async function refuseWayOut({ path, name }, { directory }) {
    const real = await (0,named_files/* wayOut */.YX)(path, directory);
    if (real === null)
        return;
    throw (0,errors/* inputError */.Xu)({
        code: 'policy',
        message: `the manifest ${name} is a link to ${real}, outside of the workspace: a restricted manifest may not be one`,
        hint: `${(0,settings/* setting */.P)('policy', 'trusted')} follows it, if you trust ${name}`,
    });
}


/***/ }),

/***/ 11392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ nameInRepository),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   YX: () => (/* binding */ wayOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/**
 * The files that a word names: a file, a directory's files, or those of a glob, in this order of meaning.
 *
 * @param directory where relative paths start
 * @returns null for a word that is none of them
 * @throws CanaryError (input) when nothing is there, too much is, or it cannot be read
 */
async function namedFiles(word, directory, sort) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, word);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        if (isMissing(error))
            return null;
        const message = `cannot read the ${sort.what} ${word}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    });
    if (found?.isDirectory() === true) {
        return named(await filesOfDirectory(path, word, sort), word, directory, sort);
    }
    if (found !== null)
        return [{ path, name: word }];
    if (!/[*?[{]/.test(word))
        return null;
    return named(await filesOfGlob(word, directory, sort), word, directory, sort);
}
function isMissing(error) {
    // Glob characters and control characters make names that no file system takes.
    const codes = ['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];
    return codes.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error));
}
async function filesOfDirectory(path, word, { what, endings }) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch((error) => {
        const message = `cannot read the directory ${word}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    });
    const files = names
        .filter((name) => endings.some((ending) => name.endsWith(ending.replace('*', ''))))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
    if (files.length > 0)
        return files;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
        code: 'manifest-missing',
        message: `the directory ${word} holds no ${what} (${endings.join(', ')})`,
    });
}
async function filesOfGlob(word, directory, { maxFiles }) {
    const files = [];
    for await (const entry of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(word, { cwd: directory, withFileTypes: true })) {
        if (entry.isDirectory())
            continue;
        files.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
        if (files.length > maxFiles)
            break;
    }
    if (files.length > 0)
        return files;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'manifest-missing', message: `no file matches ${word}` });
}
function named(files, word, directory, { maxFiles }) {
    if (files.length > maxFiles) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
            code: 'manifest-too-many',
            message: `${word} names more than ${maxFiles} files`,
        });
    }
    return [...files].sort().map((path) => {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
        return { path, name: name.startsWith('..') ? path : name };
    });
}
/** The path as the repository knows it, whatever the user wrote before it: annotations want that. */
function nameInRepository({ path, name }, directory) {
    return isBelow(directory, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) : name;
}
/** Where a file of the workspace is a link out of it, what it leads to; null: it is none. */
async function wayOut(path, directory) {
    if (!isBelow(directory, path))
        return null;
    const [root, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path)]);
    return isBelow(root, real) ? null : real;
}
function isBelow(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    return way !== '..' && !way.startsWith('../') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 37006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   x$: () => (/* binding */ problemAtStart)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60702);


/** A place in a text; it says what the text was read from. */
function placeIn({ file, origin }, line = 1, column = 1) {
    return { file, line, column, ...(origin === undefined ? {} : { origin }) };
}
/** What is wrong with a file as a whole: `the file has …`. */
function problemAtStart(source, code, what) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code, message: `the file ${what}`, location: placeIn(source) });
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


/***/ }),

/***/ 25167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readStandardInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37006);


/**
 * Standard input as one text, until its end, which comes when what writes to it ends.
 *
 * @throws CanaryError (input) for what is too large, no UTF-8, or cannot be read
 * @throws CanaryError (cancelled) when the signal is given while it is waited for
 */
async function readStandardInput(stream, maxBytes, signal) {
    const stop = () => {
        stream.destroy(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('cancelled', cancelled));
    };
    if (signal.aborted)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('cancelled', cancelled);
    signal.addEventListener('abort', stop, { once: true });
    try {
        return { file: '-', text: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(await readBytes(stream, maxBytes), '-', 'standard input') };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc)
            throw error;
        const message = `cannot read standard input: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
const cancelled = {
    code: 'cancelled',
    message: 'cancelled while standard input was read',
};
async function readBytes(stream, maxBytes) {
    const chunks = [];
    let size = 0;
    // A stream of bytes gives buffers, one of text gives text.
    for await (const chunk of stream) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        size += bytes.length;
        if (size > maxBytes) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
                code: 'file-too-large',
                message: `standard input is too large: at most ${maxBytes} bytes are read`,
            });
        }
        chunks.push(bytes);
    }
    return Buffer.concat(chunks);
}


/***/ })

};
;