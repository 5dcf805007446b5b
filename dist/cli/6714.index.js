"use strict";
exports.id = 6714;
exports.ids = [6714];
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

/***/ 46714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createInspect: () => (/* binding */ createInspect),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: ./src/image/source.ts
var source = __webpack_require__(372);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(96961);
// EXTERNAL MODULE: ./src/engine/image-environment.ts
var image_environment = __webpack_require__(11155);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/programs/script-line.ts
var script_line = __webpack_require__(32077);
// EXTERNAL MODULE: ./src/programs/search.ts
var search = __webpack_require__(75497);
;// CONCATENATED MODULE: ./src/programs/every-executable.ts



/**
 * Every file of an image that somebody may execute and that says of itself that it is a program: an ELF
 * file with a loader or a fixed place, or a script with `#!`. Libraries and texts have the right to be executed often, and
 * nobody executes them.
 */
async function* everyExecutable(files) {
    for await (const node of files.walk('/')) {
        if (node.kind !== 'file' || node.size === 0 || !(0,search/* isExecutable */.TV)(node))
            continue;
        if (await isProgram(node, files))
            yield node;
    }
}
async function isProgram(node, files) {
    const reading = await files.elf(node);
    if (reading.kind === 'elf') {
        const { type, interpreter, isPie, isDynamic } = reading.facts;
        const isStatic = type === 'executable' && !isDynamic;
        return isStatic || isPie || (interpreter !== null && type !== 'other');
    }
    if (reading.kind === 'broken')
        return true;
    const start = await files.read(node, { offset: 0, length: limits/* programLimits */.b6.scriptLine });
    return (0,script_line/* readScriptLine */.w)(start) !== null;
}

// EXTERNAL MODULE: ./src/programs/needs.ts
var programs_needs = __webpack_require__(26232);
// EXTERNAL MODULE: ./src/registry/platform.ts
var platform = __webpack_require__(8688);
// EXTERNAL MODULE: ./src/run/inspect/dockerfile-lines.ts
var dockerfile_lines = __webpack_require__(11968);
// EXTERNAL MODULE: ./src/run/inspect/inspect-image.ts + 1 modules
var inspect_image = __webpack_require__(52669);
;// CONCATENATED MODULE: ./src/cli/inspect/look.ts







/**
 * Reads an image for what it starts by itself.
 *
 * @param all also every other executable that it has
 */
async function lookAt(image, all, { examine, now }, signal) {
    const needs = new Map();
    const remembering = async (name, place) => {
        const examination = await examine(name, place);
        needs.set(name, (0,programs_needs/* needsOf */.h)(examination.closure));
        return examination;
    };
    const report = await (0,inspect_image/* inspectImage */.m)(image, [], dockerfile_lines/* unknownLines */.c, { examine: remembering, now });
    const known = new Set(report.programs.flatMap(({ path }) => path ?? []));
    const others = all ? await examineAll(image, known, remembering, signal) : [];
    const unstarted = (0,verdict/* onlyMachinesDecide */.dG)(others.flatMap((one) => one.findings));
    const findings = [...report.findings, ...withoutRepeats(unstarted)];
    const programs = [...report.programs, ...others.map(programOf)];
    return {
        ...described(image),
        verdict: (0,verdict/* verdictOfStatic */.fd)(findings),
        programs: programs.map((one) => ({ ...one, needs: needs.get(one.name) ?? noNeeds })),
        findings,
    };
}
const noNeeds = { glibc: null, kernel: null, x86Level: null };
async function examineAll({ files, platform, configuration }, known, examine, signal) {
    const found = [];
    const environment = (0,image_environment/* environmentOf */.p)(configuration);
    const workingDirectory = configuration.workingDirectory ?? '/';
    for await (const { path } of everyExecutable(files)) {
        signal.throwIfAborted();
        if (known.has(path))
            continue;
        found.push(await examine(path, { files, platform, environment, workingDirectory }));
    }
    return found;
}
function programOf({ name, node, type, closure }) {
    const libraries = [...new Set(closure.flatMap(({ facts }) => facts.needed))];
    return { name, askedBy: 'file', path: node?.path ?? null, type, libraries };
}
/** One library that is missing keeps many programs from starting, each of which is told. */
function withoutRepeats(findings) {
    const seen = new Map(findings.map((one) => [JSON.stringify([one.code, one.path, one.message]), one]));
    return [...seen.values()];
}
function described(image) {
    const { configuration } = image;
    const { entrypoint, command, workingDirectory, volumes, stopSignal } = configuration;
    return {
        image: image.reference,
        ...{ source: image.source, id: image.id, digest: image.digest, created: image.created },
        platform: (0,platform/* formatPlatform */.Bq)(image.platform),
        user: image.user,
        ...{ entrypoint, command, workingDirectory },
        environment: configuration.env.map((one) => one.split('=', 1)[0] ?? one),
        exposedPorts: configuration.exposedPorts.map(({ port, protocol }) => `${port}/${protocol}`),
        ...{ volumes, stopSignal },
        labels: Object.fromEntries(image.labels),
        layers: image.layers,
    };
}

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/cli/told.ts
var told = __webpack_require__(60233);
;// CONCATENATED MODULE: ./src/cli/inspect/text.ts


/** What there is to say of an image, for people. Nothing that an image says reaches them unescaped. */
function renderLook(looked) {
    const { findings, programs } = looked;
    const started = programs.filter(({ askedBy }) => askedBy !== 'file');
    const others = programs.length - started.length;
    const lines = [
        (0,report_escape/* visibleLine */.P8)(looked.image),
        ...factLines(looked),
        ...section('layers', looked.layers.toReversed().map(layerLine)),
        ...section('programs', [
            ...started.flatMap(programLines),
            ...(others === 0 ? [] : [`and ${count(others, 'other executable', 'other executables')}`]),
        ]),
        ...section('findings', findings.toSorted(byGravity).flatMap(findingLines)),
        '',
        lastLine(findings),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
function factLines(looked) {
    const { layers, labels } = looked;
    const sizes = layers.flatMap(({ size }) => size ?? []);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const facts = [
        ['platform', looked.platform],
        ['id', looked.id],
        ['digest', looked.digest ?? ''],
        ['created', looked.created ?? ''],
        [
            'size',
            sizes.length === 0 ? '' : `${bytes(total)} in ${count(layers.length, 'layer', 'layers')}`,
        ],
        ['user', looked.user === '' ? 'root (none is set)' : looked.user],
        ['entrypoint', commandLine(looked.entrypoint)],
        ['command', commandLine(looked.command)],
        ['directory', looked.workingDirectory ?? ''],
        ['ports', looked.exposedPorts.join(', ')],
        ['volumes', looked.volumes.join(', ')],
        ['stop signal', looked.stopSignal ?? ''],
        ['variables', looked.environment.join(', ')],
        ['labels', Object.keys(labels).join(', ')],
    ];
    return facts.filter(([, value]) => value !== '').map(([name, value]) => row(name, value));
}
function row(name, value) {
    return `  ${name.padEnd(12)} ${(0,report_escape/* visibleLine */.P8)((0,report_escape/* clip */.$Q)(value, 200))}`;
}
function section(title, lines) {
    return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}
function layerLine({ size, createdBy }) {
    const words = (createdBy ?? '').replace(/\s+/g, ' ').trim();
    const told = words === '' ? '(by an unknown instruction)' : (0,report_escape/* visibleLine */.P8)((0,report_escape/* clip */.$Q)(words, 90));
    return `${(size === null ? '?' : bytes(size)).padStart(10)}  ${told}`;
}
function programLines(program) {
    const { name, askedBy, path, type, libraries } = program;
    const where = path === null || path === name ? '' : ` → ${path}`;
    const needs = needWords(program);
    return [
        (0,report_escape/* visibleLine */.P8)(`${(0,report_escape/* clip */.$Q)(name, 200)}${where}  (${askedBy})`),
        ...(type === null ? [] : [`    ${(0,report_escape/* visibleLine */.P8)((0,report_escape/* clip */.$Q)(type, 200))}`]),
        ...(libraries.length === 0 ? [] : [`    libraries: ${(0,report_escape/* visibleLine */.P8)(listed(libraries, 8))}`]),
        ...(needs === '' ? [] : [`    needs: ${(0,report_escape/* visibleLine */.P8)(needs)}`]),
    ];
}
function needWords({ needs: { glibc, kernel, x86Level } }) {
    return [
        ...(glibc === null ? [] : [`glibc ${glibc}`]),
        ...(kernel === null ? [] : [`Linux ${kernel}`]),
        ...(x86Level === null || x86Level === 1 ? [] : [`x86-64-v${x86Level}`]),
    ]
        .map((one) => `${one} or newer`)
        .join(', ');
}
function findingLines(finding) {
    const { severity, code, hint } = finding;
    const message = (0,told/* tellProblem */.JW)({ ...finding, hint: null });
    return [
        `${severity.padEnd(8)} ${(0,report_escape/* visibleLine */.P8)(message)}  [${code}]`,
        ...(hint === null ? [] : [`         ${(0,report_escape/* visibleLine */.P8)(hint)}`]),
    ];
}
const gravity = { error: 0, warning: 1, notice: 2 };
function byGravity(one, other) {
    return gravity[one.severity] - gravity[other.severity];
}
function lastLine(findings) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    return errors === 0
        ? 'nothing was found that keeps it from running on its platform'
        : `it does not run on its platform: ${count(errors, 'error', 'errors')}`;
}
function commandLine(words) {
    return words.map((one) => (/^[\w@%+=:,./-]+$/.test(one) ? one : JSON.stringify(one))).join(' ');
}
function listed(names, most) {
    const more = names.length - most;
    const shown = names.slice(0, most).join(', ');
    return more > 0 ? `${shown} and ${more} more` : shown;
}
function count(number, one, several) {
    return `${number} ${number === 1 ? one : several}`;
}
function bytes(size) {
    if (size < 1024)
        return `${size} B`;
    const units = ['KiB', 'MiB', 'GiB'];
    const power = Math.min(Math.floor(Math.log2(size) / 10), units.length);
    return `${(size / 1024 ** power).toFixed(1)} ${units[power - 1] ?? 'B'}`;
}

// EXTERNAL MODULE: ./src/cli/registry-flags.ts
var registry_flags = __webpack_require__(96285);
// EXTERNAL MODULE: ./src/cli/only-image.ts
var only_image = __webpack_require__(67062);
;// CONCATENATED MODULE: ./src/cli/inspect.ts









const outputs = ['text', 'json'];
const places = ['engine', 'registry'];
const usage = {
    command: 'inspect',
    synopsis: '[options] <image>',
    about: `Reads an image without running it: its configuration, what it starts, what that needs, and
what keeps it from starting where the image is for. The image is a reference,
docker-archive:<tar>, oci-archive:<tar> or oci-layout:<directory>.`,
    flags: {
        all: { type: 'boolean', help: 'look at every executable, not only at what the image starts' },
        output: {
            type: 'string',
            value: '<format>',
            choices: outputs,
            default: 'text',
            help: `${(0,options/* either */.gP)(outputs)} (text)`,
        },
        from: {
            type: 'string',
            value: '<place>',
            choices: places,
            help: `${(0,options/* either */.gP)(places)}: look for a reference there alone (the engine first, then its registry)`,
        },
        engine: {
            type: 'string',
            value: '<engine>',
            help: 'the engine that may have it: docker, podman, unix:///path or tcp://host:port',
        },
        ...registry_flags/* imageFlags */.D,
    },
    takesWords: true,
    note: `Exit codes: 0 nothing keeps it from running, 1 an error was found, 2 usage or input,
3 an engine or a registry.`,
    example: 'container-canary inspect ghcr.io/you/app:1.2',
};
/** `container-canary inspect`. */
function createInspect({ open, examine, now }) {
    return async (args, io) => {
        const given = (0,flags/* readFlags */.uW)(usage, args, io);
        if (given === null)
            return 0;
        const written = (0,only_image/* onlyImage */.A)(usage, given.words);
        const { from = null, output } = given.choices();
        if (from !== null && (0,source.parseImageSource)(written).type !== 'reference') {
            throw (0,flags/* usageError */.Wp)(usage, '--from is for references: an archive or a layout is read where it lies');
        }
        const opened = await open({ written, from, flags: given.values }, io);
        try {
            const looked = await lookAt(opened.image, given.values.all, { examine, now }, io.signal);
            io.stdout.write(output === 'json' ? `${(0,report_escape/* visibleJson */.$m)(looked)}\n` : renderLook(looked));
            return (0,verdict/* exitCodeOfStatic */.by)(looked.verdict);
        }
        finally {
            await opened.close();
        }
    };
}


/***/ }),

/***/ 67062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ onlyImage)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96961);

/** The image of a command that takes one. @throws CanaryError (input) for none, and for more than one */
function onlyImage(usage, words) {
    const [image] = words;
    if (image !== undefined && words.length === 1)
        return image;
    throw (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(usage, `it takes an image, not ${words.length} arguments`);
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

/***/ 372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ registriesOf),
/* harmony export */   parseImageSource: () => (/* binding */ parseImageSource),
/* harmony export */   t: () => (/* binding */ isLocalImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75685);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79310);



const localTypes = ['docker-archive', 'oci-archive', 'oci-layout'];
/**
 * Reads an image as people write it: a reference as docker has it, or `docker-archive:<tar>`,
 * `oci-archive:<tar>`, `oci-layout:<directory>`, each perhaps with `:<tag>` behind. As with
 * skopeo, the path of an archive holds no colon.
 *
 * @throws CanaryError (input) when it is neither
 */
function parseImageSource(text) {
    const type = localTypes.find((name) => text.startsWith(`${name}:`));
    if (type === undefined) {
        refusePath(text);
        return { type: 'reference', written: text, reference: (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text) };
    }
    const rest = text.slice(type.length + 1);
    const colon = rest.indexOf(':');
    const path = colon === -1 ? rest : rest.slice(0, colon);
    const tag = colon === -1 ? null : rest.slice(colon + 1);
    if (path === '' || tag === '') {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'image-source',
            message: `"${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text)}" names no ${path === '' ? 'path' : 'tag'}`,
            hint: `write it as ${type}:<path>[:<tag>]`,
        });
    }
    return { type, written: text, path, tag };
}
/** Whether words name an archive or a layout, right or wrong. */
function isLocalImage(text) {
    return localTypes.some((name) => text.startsWith(`${name}:`));
}
/** The registries of the images that are references, each once. @throws CanaryError (input) */
function registriesOf(images) {
    const sources = images.map(parseImageSource);
    const named = sources.flatMap((source) => source.type === 'reference' ? [source.reference.registry] : []);
    return [...new Set(named)];
}
/** A bare path looks like a reference that is wrong; this says what was meant. */
function refusePath(text) {
    const isPath = /^\.{0,2}\//.test(text) || /\.(?:tar|tar\.gz|tgz)$/.test(text);
    if (!isPath)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'image-source',
        message: `"${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text)}" is a path, not an image reference`,
        hint: 'name an archive as docker-archive:<tar> or oci-archive:<tar>, a directory as oci-layout:<directory>',
    });
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

/***/ 46813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compareNumbers)
/* harmony export */ });
/** Numbers of two versions, part by part: below 0 where the first is the older one. */
function compareNumbers(one, other) {
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
        const difference = (one[index] ?? 0) - (other[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 26232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ tellNeeds),
/* harmony export */   h: () => (/* binding */ needsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _compare_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46813);


/** Of the oldest distribution that is still sold with support: who needs less need not be told. */
const usualKernel = [4, 18];
/**
 * Tells what a program asks of the machine: kernel, processor, stack.
 *
 * @param all the program, its loader and libraries
 */
function tellNeeds(whose, { node, facts }, all, inquiry) {
    const kernel = newestKernel(all);
    if (kernel !== null && (0,_compare_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNumbers */ .S)(numbersOf(kernel.version), usualKernel) > 0) {
        inquiry.tell('program-kernel', `${whose} needs Linux ${kernel.version} or newer${because(kernel.of, node.path)}`, kernel.of, 'run it where the kernel is new enough');
    }
    tellLevel(whose, node.path, all, inquiry);
    if (facts.hasExecutableStack) {
        inquiry.tell('program-executable-stack', `${whose} asks for a stack that can be executed, which hardened kernels refuse`, node.path, 'link it with -z noexecstack');
    }
}
/** @param all a program, its loader and libraries */
function needsOf(all) {
    return {
        glibc: newestGlibc(all),
        kernel: newestKernel(all)?.version ?? null,
        x86Level: highestLevel(all)?.level ?? null,
    };
}
/** What files of glibc itself ask of each other is no matter: they come together. */
function newestGlibc(all) {
    const [newest] = all
        .filter(({ facts }) => !facts.definedVersions.some((one) => one.startsWith('GLIBC_')))
        .flatMap(({ facts }) => facts.neededVersions.flatMap(({ versions }) => versions))
        .flatMap(({ name, isWeak }) => {
        const version = isWeak ? undefined : /^GLIBC_(\d[\d.]*)$/.exec(name)?.[1];
        return version === undefined ? [] : [version];
    })
        .toSorted((one, other) => (0,_compare_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNumbers */ .S)(numbersOf(other), numbersOf(one)));
    return newest ?? null;
}
/** The newest kernel that any of them asks for. */
function newestKernel(all) {
    const [newest] = all
        .flatMap(({ node, facts }) => facts.kernelMinimum === null ? [] : [{ version: facts.kernelMinimum, of: node.path }])
        .toSorted((one, other) => (0,_compare_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNumbers */ .S)(numbersOf(other.version), numbersOf(one.version)));
    return newest ?? null;
}
function numbersOf(version) {
    return version.split('.').map(Number);
}
function tellLevel(whose, path, all, inquiry) {
    const { platform } = inquiry.place;
    if (platform.architecture !== 'amd64')
        return;
    const has = Number(/^v([1-4])$/.exec(platform.variant)?.[1] ?? 1);
    const highest = highestLevel(all);
    if (highest === null || highest.level <= has)
        return;
    inquiry.tell('program-x86-level', `${whose} needs a processor of x86-64-v${highest.level}${because(highest.of, path)}, and the image says x86-64-v${has}`, highest.of, 'run it on such processors only, and say so with the variant of the platform or a compatibility spec');
}
/** The highest x86-64 level that any of them cannot do without. */
function highestLevel(all) {
    const [highest] = all
        .flatMap(({ node, facts }) => facts.x86Needed === null ? [] : [{ level: facts.x86Needed, of: node.path }])
        .toSorted((one, other) => other.level - one.level);
    return highest ?? null;
}
function because(of, path) {
    return of === path ? '' : `, because of ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(of)}`;
}


/***/ }),

/***/ 32077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ envArgument),
/* harmony export */   w: () => (/* binding */ readScriptLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);


/** Null for what is no script, and for one whose interpreter Linux would not find in its first bytes. */
function readScriptLine(start) {
    const head = Buffer.from(start.subarray(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .programLimits */ .b6.scriptLine)).toString('utf8');
    if (!head.startsWith('#!'))
        return null;
    const end = head.search(/[\n\0]/);
    const text = (end === -1 ? head : head.slice(0, end)).slice(2);
    const [, interpreter = '', rest = ''] = /^[ \t]*([^ \t]*)[ \t]*(.*)$/s.exec(text) ?? [];
    // Of a line that does not end in what is read, the name may be a part of one.
    const isCut = end === -1 && start.length >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .programLimits */ .b6.scriptLine && rest === '';
    if (interpreter === '' || isCut)
        return null;
    const argument = rest.replace(/[ \t]+$/, '');
    return { interpreter, argument: argument === '' ? null : argument };
}
/** Null for an interpreter that is not env. */
function envArgument({ interpreter, argument }) {
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(interpreter) !== 'env')
        return null;
    if (argument === null)
        return { kind: 'other' };
    const [, words] = /^(?:-[iv0]*S|--split-string[= ])[ \t]*(.*)$/.exec(argument) ?? [];
    if (words !== undefined)
        return { kind: 'split', name: splitProgram(words) };
    return argument.startsWith('-') || argument.includes('=')
        ? { kind: 'other' }
        : { kind: 'program', name: argument };
}
function splitProgram(text) {
    if (/["'\\$#]/.test(text))
        return null;
    const words = text.split(/[ \t\v\f\r\n]+/).filter((one) => one !== '');
    let isValue = false;
    for (const word of words) {
        if (isValue || word === '-i' || word === '-' || /^[A-Za-z_]\w*=/.test(word)) {
            isValue = false;
            continue;
        }
        isValue = word === '-u' || word === '-C';
        if (!isValue)
            return word.startsWith('-') ? null : word;
    }
    return null;
}


/***/ }),

/***/ 35035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ encodedOf),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   _j: () => (/* binding */ matchesDigest),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const hexadecimals = {
    sha256: /^[0-9a-f]{64}$/,
    sha512: /^[0-9a-f]{128}$/,
};
/**
 * The digests that the OCI image specification registers (descriptor.md, "Registered algorithms").
 *
 * @returns null when `text` is anything else
 */
function parseDigest(text) {
    if (typeof text !== 'string')
        return null;
    const colon = text.indexOf(':');
    const algorithm = text.slice(0, colon);
    if (algorithm !== 'sha256' && algorithm !== 'sha512')
        return null;
    // The brand is given here, after the check, and nowhere else.
    return hexadecimals[algorithm].test(text.slice(colon + 1)) ? text : null;
}
function algorithmOf(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
/** The digest without its algorithm. */
function encodedOf(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}
/** The digest of `bytes`, by sha256 unless another algorithm is asked for. */
function digestOf(bytes, algorithm = 'sha256') {
    const encoded = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex');
    // A hash function's output is a digest by construction.
    return `${algorithm}:${encoded}`;
}
/** True when `bytes` are what `digest` names. */
function matchesDigest(bytes, digest) {
    return digestOf(bytes, algorithmOf(digest)) === digest;
}


/***/ }),

/***/ 90349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ tryParseJson),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   sk: () => (/* binding */ stringMember)
/* harmony export */ });
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75685);

/** @throws CanaryError when `bytes` are not one JSON object in UTF-8; it never quotes them */
function parseJsonObject(bytes, origin) {
    const object = asObject(tryParseJson(bytes));
    if (object === null)
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .contentError */ .G)(origin, 'content-malformed', 'is not a JSON object');
    return object;
}
/** @returns undefined when `bytes` are not JSON in UTF-8 */
function tryParseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        // What is no JSON is told by the caller, who knows what it should have been.
        return undefined;
    }
}
function asObject(value) {
    // Checked to be an object that is no list; its members stay unknown.
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : null;
}
/** An own member: `constructor` and the like are not there unless they were written. */
function member(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
/** A member that is a string, or null. */
function stringMember(object, name) {
    const value = member(object, name);
    return typeof value === 'string' ? value : null;
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

/***/ 8688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Kd: () => (/* binding */ readPlatform),
/* harmony export */   eP: () => (/* binding */ suitsPlatform),
/* harmony export */   g2: () => (/* binding */ otherArchitectureNames),
/* harmony export */   m4: () => (/* binding */ hostArchitecture),
/* harmony export */   xV: () => (/* binding */ choosePlatform)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90349);


/** Names that others have for an architecture, and that of images for it. */
const otherArchitectureNames = new Map([
    ['x86_64', 'amd64'],
    ['x86-64', 'amd64'],
    ['x64', 'amd64'],
    ['aarch64', 'arm64'],
    ['armhf', 'arm'],
    ['armel', 'arm'],
    ['i386', '386'],
    ['i686', '386'],
    ['ia32', '386'],
    ['ppc64el', 'ppc64le'],
]);
/** Variants that run each other's images, the newest first (as containerd orders them). */
const variantOrder = new Map([
    ['amd64', ['v4', 'v3', 'v2', 'v1']],
    ['arm64', ['v9', 'v8']],
    ['arm', ['v8', 'v7', 'v6', 'v5']],
]);
/** What an image means that names an architecture and no variant. */
const defaultVariants = new Map([
    ['amd64', 'v1'],
    ['arm64', 'v8'],
    ['arm', 'v7'],
]);
/**
 * Reads `os[/architecture[/variant]][:osVersion]`.
 *
 * @param hostArchitecture used when only the system is named
 * @throws CanaryError (input) for anything else
 */
function parsePlatform(text, hostArchitecture) {
    const colon = text.indexOf(':');
    const osVersion = colon === -1 ? '' : text.slice(colon + 1);
    const parts = (colon === -1 ? text : text.slice(0, colon)).split('/');
    const [os, architecture = hostArchitecture, variant = ''] = parts;
    const words = parts.every((part) => /^[A-Za-z0-9_.-]+$/.test(part));
    if (os === undefined || !words || parts.length > 3) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'platform',
            message: `"${text.slice(0, 100)}" is not a platform`,
            hint: 'write it as os/architecture[/variant], such as linux/arm64',
        });
    }
    return normalizePlatform({ os, architecture, variant, osVersion });
}
/** The architecture that this process runs on, in the words of images. */
function hostArchitecture(nodeArchitecture = process.arch) {
    if (nodeArchitecture === 'ppc64')
        return 'ppc64le';
    return otherArchitectureNames.get(nodeArchitecture) ?? nodeArchitecture;
}
/** @returns null when `value` is no platform of a descriptor or an image configuration */
function readPlatform(value) {
    const object = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value);
    if (object === null)
        return null;
    const os = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'os');
    const architecture = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'architecture');
    if (os === null || os === '' || architecture === null || architecture === '')
        return null;
    return normalizePlatform({
        os,
        architecture,
        variant: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'variant') ?? '',
        osVersion: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'os.version') ?? '',
    });
}
/** One spelling for each platform: names in lower case, and no variant where it says nothing. */
function normalizePlatform(platform) {
    const lower = platform.architecture.toLowerCase();
    const architecture = otherArchitectureNames.get(lower) ?? lower;
    const variant = platform.variant.toLowerCase();
    const withLetter = /^[0-9]+$/.test(variant) ? `v${variant}` : variant;
    return {
        os: platform.os.toLowerCase(),
        architecture,
        variant: architecture !== 'arm' && defaultVariants.get(architecture) === withLetter ? '' : withLetter,
        osVersion: platform.osVersion,
    };
}
/** Such as `linux/arm/v7`. */
function formatPlatform(platform) {
    const variant = platform.variant === '' ? '' : `/${platform.variant}`;
    return `${platform.os}/${platform.architecture}${variant}`;
}
/**
 * The candidate that suits `wanted` best: the same variant, else the newest older one that a
 * machine of the wanted variant runs, in the order of the list where they are equal.
 *
 * @returns the index into `candidates`, or -1 when none suits
 */
function choosePlatform(wanted, candidates) {
    let best = -1;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const [index, candidate] of candidates.entries()) {
        const rank = candidate === null ? Number.POSITIVE_INFINITY : rankOf(wanted, candidate);
        if (rank >= bestRank)
            continue;
        best = index;
        bestRank = rank;
    }
    return best;
}
/** True when an image of platform `offered` is what `wanted` asks for. */
function suitsPlatform(wanted, offered) {
    return rankOf(wanted, offered) !== Number.POSITIVE_INFINITY;
}
/** 0 for the same; larger for older variants; infinite for what does not fit. */
function rankOf(wanted, offered) {
    const no = Number.POSITIVE_INFINITY;
    if (wanted.os !== offered.os || wanted.architecture !== offered.architecture)
        return no;
    if (wanted.osVersion !== '' && wanted.osVersion !== offered.osVersion)
        return no;
    const order = variantOrder.get(wanted.architecture) ?? [];
    const first = order.indexOf(effectiveVariant(wanted));
    const found = order.indexOf(effectiveVariant(offered));
    if (first === -1 || found === -1)
        return wanted.variant === offered.variant ? 0 : no;
    return found < first ? no : found - first;
}
function effectiveVariant(platform) {
    return platform.variant === ''
        ? (defaultVariants.get(platform.architecture) ?? '')
        : platform.variant;
}


/***/ }),

/***/ 79310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ tagOrDigest),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost),
/* harmony export */   gz: () => (/* binding */ apiHostOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35035);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75685);




const dockerHub = 'docker.io';
// The grammar of docker's references (distribution/reference). Repetitions are separated by
// characters that they cannot hold themselves, so none of these backtracks.
const registryName = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const pathComponent = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const imageId = /^[0-9a-f]{64}$/;
/**
 * Reads a reference as docker does: `alpine` is `docker.io/library/alpine:latest`, and the first
 * component is a registry when it has a dot, a colon, a capital letter, or is `localhost`.
 * Without tag and digest the tag is `latest`.
 *
 * @throws CanaryError (input) that names the part which is wrong
 */
function parseReference(text) {
    if (text === '')
        throw invalid(text, 'it is empty');
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.referenceCharacters) {
        const shown = `${text.slice(0, 40)}…`;
        throw invalid(shown, `it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.referenceCharacters} characters`);
    }
    if (imageId.test(text)) {
        throw invalid(text, 'it is an image id, which no registry knows');
    }
    const { name, digest } = splitDigest(text);
    const { registry, rest } = splitRegistry(name);
    const colon = rest.lastIndexOf(':');
    const tag = colon === -1 ? null : rest.slice(colon + 1);
    const path = colon === -1 ? rest : rest.slice(0, colon);
    if (!isRegistryHost(registry))
        throw invalid(text, `"${registry}" is no registry host`);
    refusePath(text, path);
    if (tag !== null && !tagName.test(tag))
        throw invalid(text, `"${tag}" is no tag`);
    return {
        registry,
        path: registry === dockerHub && !path.includes('/') ? `library/${path}` : path,
        tag: tag ?? (digest === null ? 'latest' : null),
        digest,
    };
}
/** What a registry is asked for: the digest where there is one, otherwise the tag. */
function tagOrDigest(reference) {
    return reference.digest ?? reference.tag ?? 'latest';
}
/** The whole name, such as `docker.io/library/alpine:latest`. Parsing it gives the same again. */
function formatReference(reference) {
    const tag = reference.tag === null ? '' : `:${reference.tag}`;
    const digest = reference.digest === null ? '' : `@${reference.digest}`;
    return `${formatRepository(reference)}${tag}${digest}`;
}
function formatRepository(repository) {
    return `${repository.registry}/${repository.path}`;
}
/** The host and port whose API answers for a registry: Docker Hub's has another name. */
function apiHostOf(registry) {
    return registry === dockerHub ? 'registry-1.docker.io' : registry;
}
/**
 * A registry's host as people write it in options, such as `localhost:5000`.
 *
 * @throws CanaryError (input) when it is none
 */
function parseRegistryHost(text) {
    if (!isRegistryHost(text)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'registry-host',
            message: `"${text.slice(0, 100)}" is no registry host such as registry.example.com:5000`,
            hint: text.includes('://') ? 'leave the scheme and the path out' : 'name a host and a port',
        });
    }
    return canonicalRegistry(text);
}
function splitDigest(text) {
    const at = text.indexOf('@');
    if (at === -1)
        return { name: text, digest: null };
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(text.slice(at + 1));
    if (digest !== null)
        return { name: text.slice(0, at), digest };
    throw invalid(text, 'what stands after "@" is no digest such as sha256:<64 hexadecimals>');
}
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, slash);
    const isRegistry = slash !== -1 && (/[.:]/.test(first) || first === 'localhost' || first.toLowerCase() !== first);
    return isRegistry
        ? { registry: canonicalRegistry(first), rest: name.slice(slash + 1) }
        : { registry: dockerHub, rest: name };
}
/** The grammar lets ports and IPv6 addresses through that no URL can hold. */
function isRegistryHost(text) {
    return registryName.test(text) && URL.canParse(`https://${text}`);
}
function canonicalRegistry(host) {
    return host === 'index.docker.io' ? dockerHub : host;
}
function refusePath(text, path) {
    if (path === '')
        throw invalid(text, 'it names no repository');
    if (path.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.repositoryCharacters) {
        throw invalid(text, `its path has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.repositoryCharacters} characters`);
    }
    for (const component of path.split('/')) {
        if (pathComponent.test(component))
            continue;
        const why = component !== component.toLowerCase() && pathComponent.test(component.toLowerCase())
            ? 'must be lower case'
            : 'is no part of a repository name';
        throw invalid(text, `"${component}" ${why}`);
    }
}
function invalid(text, why) {
    const isUrl = text.includes('://');
    // What stands before "@" in a URL may be a password.
    const shown = (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(isUrl ? text.replace(/\/\/[^/]*@/, '//***@') : text);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'image-reference',
        message: isUrl
            ? `"${shown}" is a URL, not an image reference`
            : `"${shown}" is not an image reference: ${(0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(why)}`,
        hint: 'write it as [registry/]repository[:tag][@digest]',
    });
}


/***/ })

};
;