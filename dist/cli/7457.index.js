"use strict";
exports.id = 7457;
exports.ids = [7457];
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

/***/ 40348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 15 modules
var limits = __webpack_require__(72709);
// EXTERNAL MODULE: ./src/model.ts + 6 modules
var model = __webpack_require__(2375);
// EXTERNAL MODULE: ./src/verdict.ts + 12 modules
var verdict = __webpack_require__(23310);
// EXTERNAL MODULE: ./src/report/words.ts + 1 modules
var words = __webpack_require__(33850);
;// CONCATENATED MODULE: ./src/report/merge-reports.ts
/** Several reports as one: those of the jobs of a matrix. */





/**
 * Their images and errors one after another, with the verdict that a run of all of them has. The engine is
 * null where they had different ones, and machine and repository are left out. A report that holds nothing, so that nobody knows what its run would
 * have found, is an error of the whole.
 *
 * @throws CanaryError (input) where there is more than one report may hold
 */
function mergeReports(reports) {
    const [first, ...others] = reports;
    if (others.length === 0)
        return first;
    const images = reports.flatMap((report) => report.images);
    const errors = reports.flatMap((report, index) => [...report.errors, ...emptiness(report, index)]);
    refuseTooMany(reports.length, 'reports', limits/* reportLimits */.ny.merged);
    refuseTooMany((0,words/* checksOf */.tg)(images).length, 'checks', limits/* reportLimits */.ny.inputChecks);
    const versions = [...new Set(reports.map(({ tool }) => tool.version))];
    const machine = shared(reports, (report) => report.machine);
    const repository = shared(reports, (report) => report.repository);
    const started = Math.min(...reports.map(startOf));
    const ended = Math.max(...reports.map((report) => startOf(report) + report.durationMs));
    return {
        schemaVersion: model/* reportVersion */.fV,
        verdict: (0,verdict/* verdictOfRun */.gV)({ errors, images }),
        startedAt: new Date(started).toISOString(),
        durationMs: Math.min(ended - started, limits/* reportLimits */.ny.inputMilliseconds),
        tool: { name: first.tool.name, version: versions.join(', ') },
        engine: shared(reports, ({ engine }) => engine) ?? null,
        ...(machine === undefined ? {} : { machine }),
        ...(repository === undefined ? {} : { repository }),
        errors,
        images,
    };
}
function startOf({ startedAt }) {
    return Date.parse(startedAt);
}
/** What all of them say, or undefined. */
function shared(reports, of) {
    const [first, ...others] = reports.map(of);
    const text = JSON.stringify(first);
    return others.every((other) => JSON.stringify(other) === text) ? first : undefined;
}
function emptiness({ images, errors }, index) {
    if (images.length > 0 || errors.length > 0)
        return [];
    const message = `report ${index + 1} of those that were put together holds neither an image nor an error`;
    const hint = 'look at the run that wrote it';
    return [{ severity: 'error', kind: 'input', code: 'report-empty', message, location: null, hint }];
}
function refuseTooMany(count, what, most) {
    if (count <= most)
        return;
    throw (0,errors/* inputError */.Xu)({
        code: 'report-too-large',
        message: `the reports together have ${count} ${what}; at most ${most} are put together`,
    });
}

// EXTERNAL MODULE: ./src/report/read-report.ts + 7 modules
var read_report = __webpack_require__(29227);
// EXTERNAL MODULE: ./src/report/render.ts
var render = __webpack_require__(46340);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(37006);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(96961);
;// CONCATENATED MODULE: ./src/cli/report.ts








const usage = {
    command: 'report',
    synopsis: '--from <report.json> [--from <report.json> …] [--format <format>]',
    about: 'Renders the result of a run again, in another format.',
    flags: {
        from: {
            type: 'string',
            value: '<file>',
            multiple: true,
            help: 'the report.json of a run; - reads it from standard input; several are put together',
        },
        format: {
            type: 'string',
            value: '<format>',
            choices: render/* reportFormats */.zX,
            default: 'text',
            help: `${render/* reportFormats */.zX.join(', ')} (default: text)`,
        },
    },
    takesWords: false,
    example: 'container-canary report --from report.json --format markdown',
};
/** `report`: a `report.json` in, one of its renderings out. */
const runReport = async (args, io) => {
    const given = (0,flags/* readFlags */.uW)(usage, args, io);
    if (given === null)
        return 0;
    const [first, ...others] = given.values.from;
    if (first === undefined || first === '') {
        throw (0,errors/* inputError */.Xu)({
            code: 'report-no-file',
            message: 'report needs the file to render',
            hint: 'name it with --from report.json',
        });
    }
    const { format } = given.choices();
    const reports = [await readOne(first, io)];
    for (const from of others)
        reports.push(await readOne(from, io));
    const report = mergeReports(reports);
    const text = await (0,render/* renderReport */.B1)(format, report, {
        color: io.stdout.isTerminal && (io.env['NO_COLOR'] ?? '') === '',
        width: io.stdout.width,
    });
    io.stdout.write(text);
    return 0;
};
async function readOne(from, io) {
    const source = from === '-' ? await readStandardInput(io) : await readFrom(from, io);
    return (0,read_report/* readReport */.t)(source.file, source.text);
}
async function readFrom(from, io) {
    const { text } = await (0,source/* readSource */.o$)((0,external_node_path_.resolve)(io.cwd, from), 'the report', limits/* reportLimits */.ny.inputBytes);
    return { file: from, text };
}
async function readStandardInput(io) {
    const chunks = [];
    let size = 0;
    for await (const chunk of io.stdin) {
        io.signal.throwIfAborted();
        size += chunk.length;
        if (size > limits/* reportLimits */.ny.inputBytes) {
            throw (0,errors/* inputError */.Xu)({
                code: 'file-too-large',
                message: `the report on standard input has more than ${limits/* reportLimits */.ny.inputBytes} bytes`,
            });
        }
        chunks.push(chunk);
    }
    const file = 'standard input';
    return { file, text: (0,source/* decodeUtf8 */._6)(Buffer.concat(chunks), file, 'the report on') };
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

/***/ 96127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ identifyImages),
/* harmony export */   s: () => (/* binding */ countNames)
/* harmony export */ });
/* harmony import */ var _image_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14148);
/** What is the same in two reports, though tags change from run to run and names may stand in them twice. */

/**
 * Images of one reference and platform are the same. Of those that are left, images of one name, in
 * their order: a tag is mostly a version.
 */
function identifyImages(before, after) {
    const identities = {
        before: before.map((_, index) => `before ${index}`),
        after: after.map((_, index) => `after ${index}`),
    };
    const left = { before: [...before.keys()], after: [...after.keys()] };
    for (const keyOf of [byReference, byName]) {
        // The last of each is taken first.
        const open = Map.groupBy(left.before.toReversed(), (index) => keyOf(before[index]));
        left.after = left.after.filter((index) => {
            const partner = open.get(keyOf(after[index]))?.pop();
            if (partner === undefined)
                return true;
            identities.before[partner] = `both ${index}`;
            identities.after[index] = `both ${index}`;
            return false;
        });
        left.before = [...open.values()].flat().toSorted((one, other) => one - other);
    }
    return identities;
}
function byReference(image) {
    return JSON.stringify([image?.reference, image?.platform]);
}
function byName(image) {
    return JSON.stringify([(0,_image_name_js__WEBPACK_IMPORTED_MODULE_0__/* .imageName */ .t)(image?.reference ?? ''), image?.platform]);
}
/** Tells things of one name apart by their order: gives another key for each time it is asked. */
function countNames() {
    const counts = new Map();
    return (...names) => {
        const name = JSON.stringify(names);
        const count = counts.get(name) ?? 0;
        counts.set(name, count + 1);
        return `${name} ${count}`;
    };
}


/***/ }),

/***/ 42318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d6: () => (/* binding */ measuresOf),
/* harmony export */   tp: () => (/* binding */ isSlower)
/* harmony export */ });
/* unused harmony export slowerThresholds */
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96127);
/* harmony import */ var _validator_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37438);


const megabyte = 1_000_000;
/**
 * Both have to be reached. Machines of one kind differ by a third, and a busy one takes some hundred
 * milliseconds more for anything: neither is told. Answers to probes are mostly a few milliseconds
 * and have limits of one second. A build that is made again differs by some packages' corrections,
 * not by a twentieth of its size.
 */
const slowerThresholds = {
    start: { factor: 1.5, least: 500 },
    pass: { factor: 1.5, least: 500 },
    answer: { factor: 1.5, least: 100 },
    ready: { factor: 1.5, least: 500 },
    size: { factor: 1.05, least: 10 * megabyte },
};
function isSlower(measure, before, after) {
    const { factor, least } = slowerThresholds[measure];
    return after >= before * factor && after - before >= least;
}
/** @param identities of the images, in their order */
function measuresOf({ images }, identities) {
    return images.flatMap((image, index) => {
        const identity = identities[index] ?? '';
        const count = (0,_identify_js__WEBPACK_IMPORTED_MODULE_0__/* .countNames */ .s)();
        return [
            ...(image.sizeBytes === undefined ? [] : [sizeOf(image, identity, image.sizeBytes)]),
            ...image.validators.flatMap((validator) => {
                const { kind = 'Validator' } = validator;
                return validatorMeasures(image, validator, count(identity, kind, (0,_validator_title_js__WEBPACK_IMPORTED_MODULE_1__/* .validatorTitle */ .D)(validator)));
            }),
        ];
    });
}
function sizeOf({ reference, platform }, identity, value) {
    const of = { image: reference, platform, validator: null, part: null };
    return { ...of, measure: 'size', key: JSON.stringify([identity, 'size']), value };
}
function validatorMeasures({ reference, platform }, validator, identity) {
    const count = (0,_identify_js__WEBPACK_IMPORTED_MODULE_0__/* .countNames */ .s)();
    const measured = (measure, part, value) => {
        // What was not measured is counted, too: the next of its name is the next in every report.
        const key = count(identity, measure, part);
        const of = { image: reference, platform, validator: (0,_validator_title_js__WEBPACK_IMPORTED_MODULE_1__/* .validatorTitle */ .D)(validator) };
        return value === null ? [] : [{ ...of, measure, part, value, key }];
    };
    return [
        ...measured('start', null, validator.container?.startDurationMs ?? null),
        ...validator.checks.flatMap(({ name, outcome, durationMs }) => measured('pass', name, outcome === 'passed' ? durationMs : null)),
        ...(validator.margins ?? []).flatMap(({ container, probe, slowestMs, startup }) => [
            ...measured('answer', `${container} ${probe}`, slowestMs),
            ...measured('ready', `${container} ${probe}`, startup?.tookMs ?? null),
        ]),
    ];
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
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72709);
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

/***/ 41078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ asWritten)
/* harmony export */ });
/**
 * A report as version 1 of `report.json` has it: a list that nothing was ever in stays where its
 * readers look.
 */
function asWritten(report) {
    const images = report.images.map((image) => ({
        ...image,
        pods: [],
        validators: image.validators.map(written),
    }));
    return { ...report, images };
}
/** What every entry of the list has, whatever it is. */
function written({ kind = 'Validator', ...validator }) {
    const { container } = validator;
    return { kind, containers: container === null ? [] : [container], ...validator };
}


/***/ }),

/***/ 46340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   zX: () => (/* binding */ reportFormats)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72709);
/* harmony import */ var _as_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41078);


const reportFormats = [
    'text',
    'markdown',
    'junit',
    'sarif',
    'html',
    'badge',
    'shields',
    'json',
];
/** The file that a format is kept in, inside of a report directory. */
const reportFiles = {
    text: 'report.txt',
    markdown: 'report.md',
    junit: 'junit.xml',
    sarif: 'report.sarif',
    html: 'report.html',
    badge: 'badge.svg',
    shields: 'badge.json',
    json: 'report.json',
};
/** One report in one format; the code of a format is loaded when it is asked for. */
async function renderReport(format, report, options = {}) {
    switch (format) {
        case 'text': {
            const { renderText } = await Promise.all(/* import() */[__webpack_require__.e(6598), __webpack_require__.e(2750)]).then(__webpack_require__.bind(__webpack_require__, 72750));
            return renderText(report, { color: options.color ?? false, width: options.width ?? 100 });
        }
        case 'markdown': {
            const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(6598), __webpack_require__.e(2339)]).then(__webpack_require__.bind(__webpack_require__, 2339));
            return renderMarkdown(report, { maxBytes: options.maxBytes ?? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.summaryBytes });
        }
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 2837).then(__webpack_require__.bind(__webpack_require__, 32837))).renderJunit(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 2700).then(__webpack_require__.bind(__webpack_require__, 12700))).renderSarif(report);
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(6598), __webpack_require__.e(1370)]).then(__webpack_require__.bind(__webpack_require__, 51370))).renderHtml(report);
        case 'badge':
            return (await __webpack_require__.e(/* import() */ 793).then(__webpack_require__.bind(__webpack_require__, 40793))).renderBadge(report);
        case 'shields':
            return (await __webpack_require__.e(/* import() */ 793).then(__webpack_require__.bind(__webpack_require__, 40793))).renderShields(report);
        case 'json':
            return `${JSON.stringify((0,_as_written_js__WEBPACK_IMPORTED_MODULE_1__/* .asWritten */ .q)(report), null, 2)}\n`;
    }
}


/***/ }),

/***/ 33850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  td: () => (/* binding */ byUrgency),
  tg: () => (/* binding */ checksOf),
  ls: () => (/* binding */ countChecks),
  V$: () => (/* binding */ describeCause),
  rc: () => (/* binding */ describeContainer),
  MB: () => (/* binding */ describeDuration),
  sk: () => (/* binding */ describeEngine),
  hu: () => (/* binding */ describeImage),
  _C: () => (/* binding */ describeImageCount),
  Df: () => (/* binding */ describeNumber),
  ws: () => (/* binding */ describeResults),
  jE: () => (/* binding */ describeSeen),
  XZ: () => (/* binding */ describeVerdict),
  s1: () => (/* binding */ hasMoreToTell),
  C8: () => (/* binding */ isOneName),
  nQ: () => (/* binding */ largest),
  LS: () => (/* binding */ plural),
  VK: () => (/* binding */ shortDigest),
  rb: () => (/* binding */ timeOfDay),
  YV: () => (/* binding */ toneOf),
  E0: () => (/* binding */ verdictWord)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/verdict.ts + 12 modules
var verdict = __webpack_require__(23310);
;// CONCATENATED MODULE: ./src/report/words-step.ts

/**
 * What the step comes to, where the verdict alone does not say it: `it counts as passed: both are waived
 * until 2027-01-31`. Empty: it is the verdict.
 */
function describeStep(report) {
    if (report.gate === undefined || report.verdict === 'errored')
        return '';
    const step = (0,verdict/* stepOf */.cg)(report);
    if (step.warnings > 0) {
        const warnings = step.warnings === 1 ? '1 warning' : `${step.warnings} warnings`;
        return `it counts as failed: ${warnings} (fail-on is warning)`;
    }
    if (report.verdict === 'passed')
        return '';
    if (step.isGood)
        return `it counts as passed: ${excuses(report, step).join(', ')}`;
    return step.waived + step.known === 0 ? '' : `it counts as failed: ${describeLeft(report, step)}`;
}
function excuses(report, { failing, waived, known }) {
    const isNever = report.gate?.failOn === 'never';
    const parts = [
        waived === 0 ? '' : `${subjectOf(waived, failing)} waived ${untilWhen(report)}`,
        known === 0 ? '' : `${numberOf(known, failing)} failed before as well (fail-on is new)`,
    ];
    return isNever ? ['fail-on is never'] : parts.filter((part) => part !== '');
}
/** `it is`, `both are`, `all 3 are`, `1 is`. */
function subjectOf(count, all) {
    return `${numberOf(count, all)} ${count === 1 ? 'is' : 'are'}`;
}
function numberOf(count, all) {
    if (count < all)
        return String(count);
    if (all === 1)
        return 'it';
    return all === 2 ? 'both' : `all ${all}`;
}
/** The first day on which one of them ends. */
function untilWhen({ waivers = [] }) {
    const days = waivers.filter(isInUse).map(({ expires }) => expires);
    const [first = '', ...rest] = [...new Set(days)].toSorted();
    return rest.length === 0 ? `until ${first}` : `until ${first} at the earliest`;
}
function isInUse({ state, failing }) {
    return state === 'used' && failing.length > 0;
}
function describeLeft({ gate }, { failing, waived, known }) {
    const isNew = gate?.failOn === 'new';
    const left = failing - waived - (isNew ? known : 0);
    if (isNew && waived === 0)
        return `${left} of ${failing} failed newly`;
    return `${left} of ${failing} ${left === 1 ? 'is' : 'are'} not excused`;
}

;// CONCATENATED MODULE: ./src/report/words.ts
/** The words and marks that every format shares, so that all of them tell the same story. */


function countChecks(checks) {
    const counts = { passed: 0, failed: 0, errored: 0, skipped: 0 };
    for (const check of checks)
        counts[check.outcome] += 1;
    return counts;
}
function checksOf(images) {
    return images.flatMap((image) => image.validators.flatMap((validator) => validator.checks));
}
/** A failed check always has; one that could not be run only where it was tried. */
function hasMoreToTell(check) {
    return check.outcome === 'failed' || (check.outcome === 'errored' && check.attempts.length > 0);
}
/** Worst first; checks of one outcome stay in the order of the manifest. */
function byUrgency(checks) {
    return checks.toSorted((left, right) => urgency[left.outcome] - urgency[right.outcome]);
}
/** Smaller is worse. */
const urgency = { errored: 0, failed: 1, skipped: 2, passed: 3 };
/** `2 of 6 checks failed`, `all 6 checks passed`, `1 of 6 checks could not be run`. */
function describeResults(checks) {
    const counts = countChecks(checks);
    const total = checks.length;
    if (total === 0)
        return 'no check was run';
    if (counts.passed === total)
        return total === 1 ? 'its check passed' : `all ${total} checks passed`;
    const parts = [
        [counts.failed, 'failed'],
        [counts.errored, 'could not be run'],
        [counts.skipped, counts.skipped === 1 ? 'was skipped' : 'were skipped'],
    ];
    return describeParts(parts, plural(total, 'check'));
}
/** What an image came to: its checks, where it runs, and what reading it told. */
function describeImage(image) {
    const checks = checksOf([image]);
    const compatibility = image.compatibility?.verdict;
    const others = [
        compatibility === undefined ? '' : compatibilityWords[compatibility],
        describeStatic(image, checks.length === 0 && compatibility === undefined),
    ].filter((part) => part !== '');
    const own = checks.length === 0 && others.length > 0 ? [] : [describeResults(checks)];
    return [...own, ...others].join(', ');
}
/** That nothing was found is worth a word where it is all there is to say. */
function describeStatic({ static: read }, isAll) {
    if (read === undefined)
        return '';
    const errors = read.findings.filter(({ severity }) => severity === 'error').length;
    if (errors > 0)
        return plural(errors, 'static error');
    return isAll ? 'nothing is wrong with its files' : '';
}
const compatibilityWords = {
    compatible: 'compatible with every node',
    incompatible: 'not compatible with every node',
    undetermined: 'compatibility undetermined',
    errored: 'compatibility could not be decided',
};
function plural(count, noun) {
    return `${describeNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** `7`, `12,345`. No locale is asked: loading one takes longer than some reports. */
function describeNumber(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** The largest of any number of numbers, 0 for none: arguments of `Math.max` are bounded. */
function largest(numbers) {
    return numbers.reduce((most, number) => Math.max(most, number), 0);
}
/** `3 ms`, `1.2 s`, `30.0 s`, `2 min 5 s`, `1 h 2 min`. */
function describeDuration(ms) {
    if (!Number.isFinite(ms) || ms < 0)
        return 'unknown time';
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
/** As `Date` writes it, and every run. */
const isPlainTime = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{3}Z$/;
/** The time of day of an RFC 3339 time, in UTC: `14:03:01.120`. What is no time stays as it is. */
function timeOfDay(time) {
    if (isPlainTime.test(time))
        return time.slice(11, 23);
    const ms = Date.parse(time);
    return Number.isNaN(ms) ? time : new Date(ms).toISOString().slice(11, 23);
}
/** What an attempt saw, in one line: `HTTP 404 from 172.17.0.2:8888`. Empty: nothing at all. */
function describeSeen(seen) {
    const parts = [];
    if (seen.status !== undefined)
        parts.push(`HTTP ${seen.status}`);
    if (seen.location !== undefined)
        parts.push(`a redirect to ${seen.location}`);
    for (const header of seen.headers ?? [])
        parts.push(`${header.name}: ${header.value}`);
    if (seen.exitCode !== undefined)
        parts.push(`exit code ${seen.exitCode}`);
    if (seen.serving !== undefined)
        parts.push(seen.serving);
    if (seen.error !== undefined)
        parts.push(seen.error);
    const what = parts.join(', ');
    if (seen.address === undefined)
        return what;
    return what === '' ? `tried ${seen.address}` : `${what} (${seen.address})`;
}
/** `the image's user is set here: USER root (Dockerfile:14:1)`. */
function describeCause({ message, location }) {
    return `${message} (${(0,errors/* describeLocation */.lR)(location)})`;
}
/** `docker 28.0.1 (API 1.48)`. */
function describeEngine(engine) {
    return engine === null
        ? 'no engine'
        : `${engine.name} ${engine.version} (API ${engine.apiVersion})`;
}
/** `exited with code 1`, `was killed for memory (code 137)`, `was running`. */
function describeContainer(container) {
    const code = container.exitCode === null ? '' : `code ${container.exitCode}`;
    if (container.oomKilled)
        return `was killed for memory${code === '' ? '' : ` (${code})`}`;
    if (container.exitCode !== null)
        return `exited with ${code}`;
    return containerStates[container.state];
}
const containerStates = {
    created: 'was created and never ran',
    running: 'was running',
    exited: 'exited',
    removed: 'was running until it was removed',
};
/** The first twelve digits, as engines show it. */
function shortDigest(digest) {
    return digest.replace(/^([a-z0-9]+:[0-9a-f]{12})[0-9a-f]+$/, '$1');
}
/** One sentence over everything that ran. */
function describeVerdict(report) {
    const step = describeStep(report);
    return `${verdictWord(report.verdict)}: ${describeRun(report)}${step === '' ? '' : `; ${step}`}`;
}
function describeRun(report) {
    const [only] = report.images;
    const problems = report.errors.filter((error) => error.severity === 'error').length;
    const parts = [
        problems === 0 ? '' : plural(problems, 'problem'),
        only === undefined ? 'nothing was run' : '',
        only !== undefined && report.images.length === 1 ? describeImage(only) : '',
        report.images.length > 1 ? describeImages(report.images) : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
}
/** `3 images`, `3 platforms` of one; `no image` where nothing could be looked at. */
function describeImageCount(images) {
    return images.length === 0 ? 'no image' : plural(images.length, nounOf(images));
}
function nounOf(images) {
    return isOneName(images) ? 'platform' : 'image';
}
/** Whether there are several, and they are the platforms of one name. */
function isOneName([first, ...rest]) {
    const platforms = new Set([first, ...rest].map((image) => image?.platform));
    return (rest.length > 0 &&
        platforms.size === rest.length + 1 &&
        rest.every(({ reference }) => reference === first?.reference));
}
function describeImages(images) {
    const count = (verdict) => images.filter((image) => image.verdict === verdict).length;
    if (count('passed') === images.length)
        return `all ${images.length} ${nounOf(images)}s passed`;
    const parts = [
        [count('failed'), 'failed'],
        [count('errored'), 'could not be decided'],
    ];
    return describeParts(parts, plural(images.length, nounOf(images)));
}
/** `2 of 6 checks failed, 1 was skipped`; what is zero is left out. */
function describeParts(parts, total) {
    return parts
        .filter(([count]) => count > 0)
        .map(([count, what], index) => index === 0 ? `${count} of ${total} ${what}` : `${count} ${what}`)
        .join(', ');
}
function verdictWord(verdict) {
    return verdictWords[verdict];
}
const verdictWords = {
    passed: 'Passed',
    failed: 'Failed',
    errored: 'Could not be decided',
};
function toneOf(answer) {
    return tones[answer];
}
const tones = {
    passed: 'good',
    compatible: 'good',
    matched: 'good',
    failed: 'bad',
    incompatible: 'bad',
    unmatched: 'bad',
    errored: 'broken',
    skipped: 'unknown',
    undetermined: 'unknown',
};


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


/***/ })

};
;