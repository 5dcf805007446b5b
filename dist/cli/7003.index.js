"use strict";
exports.id = 7003;
exports.ids = [7003];
exports.modules = {

/***/ 36153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createInfer: () => (/* binding */ createInfer),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/image/source.ts
var image_source = __webpack_require__(372);
// EXTERNAL MODULE: ./src/compatibility/fleet.ts + 10 modules
var fleet = __webpack_require__(9246);
;// CONCATENATED MODULE: ./src/infer/check-spec.ts
/** What a written spec does not ask for, of what its image needs. */

/**
 * Tries each set with nodes that lack one thing and of which nothing else is known: a set that does not
 * turn such a node away, whatever else it may have, does not ask for that thing. So it does not matter how the
 * set asks.
 */
async function checkSpec(compiled, { rules }, signal) {
    const { sets } = compiled.spec;
    const shortfalls = [];
    for (const { name: rule, reasons, violations } of rules) {
        const missing = sets.map(() => new Set());
        for (const violation of violations) {
            const fits = await setsThatFit(compiled, violation, signal);
            for (const index of fits)
                missing[index]?.add(violation.what);
        }
        for (const { index, tag } of sets) {
            const found = missing[index];
            if (found === undefined || found.size === 0)
                continue;
            shortfalls.push({ set: index, tag, rule, reasons, missing: [...found] });
        }
    }
    return shortfalls.toSorted((one, other) => one.set - other.set);
}
async function setsThatFit(compiled, violation, signal) {
    const { sets } = compiled.spec;
    const node = nodeOf(violation, sets.flatMap(termsOfSet));
    const { nodes } = await (0,fleet/* evaluateNodes */.X)(compiled, [node], { tags: [], digest: null, signal });
    const answers = nodes[0]?.sets ?? [];
    return sets
        .filter(({ index }) => answers.find((set) => set.index === index)?.verdict !== 'incompatible')
        .filter((set) => violation.noDevice === null || !asksForDevice(set, violation.noDevice))
        .map(({ index }) => index);
}
/** Of every feature that the spec asks for, what the violation says; all else may be so or not. */
function nodeOf({ what, lacks, has }, terms) {
    const flags = new Map();
    const attributes = new Map();
    const unobservable = new Map();
    for (const feature of new Set(terms.map((term) => term.feature.toLowerCase()))) {
        const known = has[feature];
        const isLacking = lacks[feature];
        if (known !== undefined) {
            attributes.set(feature, { elements: new Map(Object.entries(known)) });
        }
        else if (isLacking === undefined) {
            unobservable.set(feature, new Set());
        }
        else {
            flags.set(feature, { elements: new Set() });
            const names = terms
                .filter((term) => term.feature.toLowerCase() === feature)
                .flatMap(({ matchExpressions }) => [...(matchExpressions?.keys() ?? [])]);
            const others = names.filter((name) => !isLacking(name));
            // Without a name it would mean that any may be there.
            if (others.length > 0)
                unobservable.set(feature, new Set(others));
        }
    }
    return {
        node: what,
        features: { flags, attributes, instances: new Map() },
        unobservable,
        notices: [],
    };
}
function termsOfSet({ rules }) {
    return rules.flatMap(({ matchFeatures, matchAny }) => [
        ...matchFeatures,
        ...matchAny.flatMap((alternative) => alternative.matchFeatures),
    ]);
}
/** Devices cannot be unknown one by one, so this is read from what is written. */
function asksForDevice({ rules }, device) {
    const asks = (terms) => terms.some((term) => isFor(term, device));
    return rules.some(({ matchFeatures, matchAny }) => asks(matchFeatures) ||
        (matchAny.length > 0 && matchAny.every((alternative) => asks(alternative.matchFeatures))));
}
function isFor(term, { feature, attribute, value }) {
    if (term.feature.toLowerCase() !== feature)
        return false;
    const expression = term.matchExpressions?.get(attribute)?.expression;
    return expression?.op === 'In' && expression.value.every((each) => each === value);
}

// EXTERNAL MODULE: ./src/infer/gather.ts + 2 modules
var gather = __webpack_require__(46766);
// EXTERNAL MODULE: ./src/infer/infer.ts + 7 modules
var infer = __webpack_require__(99744);
// EXTERNAL MODULE: ./src/infer/render-spec.ts
var render_spec = __webpack_require__(63620);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/registry/digest.ts
var registry_digest = __webpack_require__(35035);
// EXTERNAL MODULE: ./src/registry/reference.ts
var registry_reference = __webpack_require__(79310);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(96961);
// EXTERNAL MODULE: ./src/cli/registry-flags.ts
var registry_flags = __webpack_require__(96285);
// EXTERNAL MODULE: ./src/cli/told.ts
var told = __webpack_require__(60233);
// EXTERNAL MODULE: ./src/cli/compat/open-registry.ts
var open_registry = __webpack_require__(76805);
// EXTERNAL MODULE: ./src/cli/compat/read-spec.ts
var read_spec = __webpack_require__(36753);
// EXTERNAL MODULE: ./src/cli/only-image.ts
var only_image = __webpack_require__(67062);
;// CONCATENATED MODULE: ./src/cli/compat/infer.ts

















const outputs = ['text', 'json'];
const usage = {
    command: 'compat infer',
    synopsis: '[options] <image>',
    about: `Prints the compatibility spec that an image implies, read from its files without running it:
every rule with the file that needs it, and what cannot be asked of a node as notes. The image is
a reference, docker-archive:<tar>, oci-archive:<tar> or oci-layout:<directory>.`,
    flags: {
        attach: { type: 'boolean', help: 'attach it to the image in its registry' },
        check: {
            type: 'string',
            value: '<spec>',
            help: 'say what this spec does not ask for, in place of printing one',
        },
        output: {
            type: 'string',
            value: '<format>',
            choices: outputs,
            help: `${(0,options/* either */.gP)(outputs)} (text)`,
        },
        engine: {
            type: 'string',
            value: '<engine>',
            help: 'the engine that may have it: docker, podman, unix:///path or tcp://host:port',
        },
        ...registry_flags/* imageFlags */.D,
    },
    takesWords: true,
    note: 'Exit codes: 0 ok, 1 the spec of --check asks for too little, 2 usage or input, 3 a registry.',
    example: 'container-canary compat infer ghcr.io/you/app:1.2 > spec.yaml',
};
/** `container-canary compat infer`. */
function createInfer(dependencies) {
    return async (args, io) => {
        const given = (0,flags/* readFlags */.uW)(usage, args, io);
        if (given === null)
            return 0;
        const asked = readAsked(given);
        const { written, reference, check, output } = asked;
        // A spec that cannot be read is told before an image is.
        const compiled = await compileIfAsked(check, dependencies, io);
        const client = reference === null ? null : await (0,open_registry/* openRegistryClient */.j)(given.values, reference.registry, io);
        try {
            const { inferred, digest } = await infer_infer(written, given.values, client, dependencies, io);
            if (compiled !== null && check !== null) {
                const shortfalls = await checkSpec(compiled, inferred, io.signal);
                tellShortfalls({ spec: check, image: written, shortfalls, output }, io);
                return (0,verdict/* exitCodeOfShortfalls */.vr)(shortfalls);
            }
            refuseNothing(inferred);
            if (output === 'json')
                (0,told/* printJson */.Q2)(io, forPrograms(inferred));
            else
                io.stdout.write((0,render_spec/* renderSpec */.U)(inferred));
            if (asked.isAttaching && client !== null && reference !== null) {
                await attachTo(digest, reference, client, inferred, io);
            }
            return 0;
        }
        finally {
            client?.close();
        }
    };
}
/** @throws CanaryError (input) for what means nothing together */
function readAsked({ values, words, choices }) {
    const written = (0,only_image/* onlyImage */.A)(usage, words);
    const { check = null, attach } = values;
    if (check !== null && attach)
        throw (0,flags/* usageError */.Wp)(usage, 'give --check or --attach');
    const source = (0,image_source.parseImageSource)(written);
    const reference = source.type === 'reference' ? source.reference : null;
    if (attach && reference === null) {
        throw (0,flags/* usageError */.Wp)(usage, `${written} is in no registry that --attach could attach it in`);
    }
    return { written, reference, check, isAttaching: attach, output: choices().output ?? 'text' };
}
async function compileIfAsked(file, dependencies, io) {
    if (file === null)
        return null;
    return await (0,read_spec/* compileSource */.j)(await (0,read_spec/* readSpec */.O)(file, io), dependencies, io.signal);
}
async function infer_infer(written, { platform, engine }, client, { openImage, loadExamine }, io) {
    // Without a registry there is no reference, which engines could have.
    const asked = client === null ? null : { named: engine, isNeeded: false };
    const places = { platform: platform ?? null, engine: asked, client };
    const request = { written, ...places, command: 'compat infer' };
    const image = await openImage(request, io);
    try {
        const facts = await (0,gather/* gatherFacts */.p)(image, await loadExamine(), io.signal);
        return { inferred: (0,infer/* inferSpec */.W)(facts), digest: image.digest };
    }
    finally {
        await image.close();
    }
}
/** A set without rules would fit every node, and say so without a reason. */
function refuseNothing({ reference, rules, notes }) {
    if (rules.length > 0)
        return;
    throw (0,errors/* inputError */.Xu)({
        code: 'nothing-inferred',
        message: `nothing that a node could be asked for follows from ${reference}`,
        hint: notes[0]?.message ?? 'write one by hand',
    });
}
/** To the very manifest that was read: the tag may lead elsewhere by now, and of an index it is one platform. */
async function attachTo(digest, reference, client, inferred, io) {
    const read = (0,registry_digest/* parseDigest */.m)(digest);
    if (read === null) {
        throw (0,errors/* inputError */.Xu)({
            code: 'not-attached',
            message: `${inferred.reference} is on the engine, and no registry is known to have it`,
            hint: 'push it first',
        });
    }
    const { attachArtifact } = await Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(3924)]).then(__webpack_require__.bind(__webpack_require__, 18790));
    const spec = Buffer.from((0,render_spec/* renderSpec */.U)(inferred));
    const request = {
        reference: { ...reference, tag: null, digest: read },
        platform: null,
        spec,
        title: 'inferred.yaml',
    };
    const attached = await attachArtifact(client, request, io.signal);
    const repository = (0,registry_reference/* formatRepository */.Sh)(reference);
    io.stderr.write(`attached to ${repository}@${attached.subject}: ${repository}@${attached.digest}\n`);
}
function forPrograms(inferred) {
    const { reference, id, platform, rules, notes } = inferred;
    return {
        ...{ reference, id, platform },
        spec: (0,render_spec/* specOf */.r)(inferred),
        rules: rules.map(({ name, reasons }) => ({ name, reasons })),
        notes,
    };
}
function tellShortfalls({ spec, image, shortfalls, output }, io) {
    if (output === 'json') {
        (0,told/* printJson */.Q2)(io, { spec, image, shortfalls });
        return;
    }
    if (shortfalls.length === 0) {
        io.stdout.write(`${(0,report_escape/* visibleLine */.P8)(`${spec} asks for all that ${image} is known to need`)}\n`);
        return;
    }
    for (const { set, tag, rule, reasons, missing } of shortfalls) {
        const name = tag === '' ? `set #${set + 1}` : `set #${set + 1} (${tag})`;
        const lines = [
            `${spec}: ${name} does not ask for what rule "${rule}" does: ${missing.join(', ')}`,
            ...reasons.map((reason) => `  ${reason}`),
        ];
        io.stdout.write(lines.map((line) => `${(0,report_escape/* visibleLine */.P8)(line)}\n`).join(''));
    }
}


/***/ }),

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

/***/ 11155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
/** Variables of the processes that an image starts, by name; one without `=` is empty. */
function environmentOf({ env, }) {
    return new Map(env.map((one) => {
        const equals = one.indexOf('=');
        return equals === -1 ? [one, ''] : [one.slice(0, equals), one.slice(equals + 1)];
    }));
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

/***/ 75497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ isShell),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   oe: () => (/* binding */ searchPath)
/* harmony export */ });
/* unused harmony export usualPath */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);


/** What engines set where an image has no PATH. */
const usualPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Absolute directories that a name without a slash is looked up in; runtimes refuse relative ones. */
function searchPath({ environment }) {
    const directories = (environment.get('PATH') ?? usualPath).split(':');
    return [...new Set(directories)]
        .filter((one) => one.startsWith('/'))
        .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .programLimits */ .b6.searchDirectories);
}
/** As runtimes find what they are to start, and execvp(3): a name without a slash is looked up in PATH. */
async function findProgram(name, place) {
    if (name.startsWith('/'))
        return await sightOf(name, place);
    if (name.includes('/'))
        return await sightOf(`${place.workingDirectory}/${name}`, place);
    if (place.unknownVariables?.has('PATH') === true)
        return { kind: 'unknown' };
    if (name === '')
        return { kind: 'missing', target: null };
    const sights = await Promise.all(searchPath(place).map(async (directory) => await sightOf(`${directory}/${name}`, place)));
    const of = (kind) => sights.find((one) => one.kind === kind);
    return (of('found') ??
        of('unknown') ??
        of('not-executable') ??
        sights.find((one) => one.kind === 'missing' && one.target !== null) ??
        of('loop') ?? { kind: 'missing', target: null });
}
async function sightOf(path, { files }) {
    const found = await files.resolve(path);
    switch (found.kind) {
        case 'unknown':
        case 'loop':
            return found;
        case 'not-a-directory':
            return { kind: 'missing', target: null };
        case 'missing': {
            // Behind what is not there nothing can be a link.
            const node = path.startsWith(`${found.path}/`) ? null : await files.lookUp(path);
            return { kind: 'missing', target: node === null ? null : targetOf(node, found.path) };
        }
        case 'found': {
            const { node } = found;
            if (node.kind !== 'file')
                return { kind: 'not-a-file', node };
            return { kind: isExecutable(node) ? 'found' : 'not-executable', node };
        }
    }
}
/** Where a link leads in the end; `missing` is the first part of that which is not there. */
function targetOf({ kind, path, target }, missing) {
    if (kind !== 'link')
        return null;
    const next = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), target ?? '');
    return next.startsWith(`${missing}/`) ? next : missing;
}
/** Whether anybody may execute it: root may where somebody may. */
function isExecutable({ mode }) {
    return (mode & 0o111) !== 0;
}
const shells = ['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh'];
function isShell(program) {
    return shells.includes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(program));
}


/***/ })

};
;