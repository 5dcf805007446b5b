"use strict";
exports.id = 6464;
exports.ids = [6464];
exports.modules = {

/***/ 6464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCompletion: () => (/* binding */ createCompletion),
  usage: () => (/* binding */ completion_usage)
});

// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
;// CONCATENATED MODULE: ./src/cli/completion/bash.ts
/**
 * The script for bash, from 3.2 on. It asks nobody: not the command, whose start would be waited for at each
 * key, and not the package bash-completion.
 */
function bashCompletion(commands) {
    return `# bash completion for container-canary
_container_canary() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}"
  # Bash cuts --flag=value into three words.
  if [ "$current" = = ]; then
    current=
  elif [ "$previous" = = ] && [ "$COMP_CWORD" -ge 2 ]; then
    previous="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  local command= candidate index=1
  while [ "$index" -lt "$COMP_CWORD" ]; do
    candidate="\${command:+$command }\${COMP_WORDS[index]}"
    case "$candidate" in
      ${names(commands)}) command="$candidate" ;;
      *) break ;;
    esac
    index=$((index + 1))
  done
  COMPREPLY=()
  case "$command:$previous" in
${commands.flatMap(({ name, flags }) => flags.flatMap((flag) => ofValue(name, flag))).join('\n')}
  esac
  case "$command" in
${commands.map(ofCommand).join('\n')}
  esac
}

# Everything is taken as it is written: no name of a file becomes a pattern, or several words.
_container_canary_words() {
  local word
  while IFS= read -r word; do
    COMPREPLY+=("$word")
  done < <(compgen "$@" -- "$current")
}

_container_canary_paths() {
  compopt -o filenames 2> /dev/null
  _container_canary_words "$1"
}

complete -F _container_canary container-canary
`;
}
function names(commands) {
    return commands
        .filter(({ name }) => name !== '')
        .map(({ name }) => quoted(name))
        .join(' | ');
}
/** What stands behind a flag that takes a value; nothing else may then. */
function ofValue(command, { name, short, value }) {
    if (value === null)
        return [];
    const spellings = [`--${name}`, ...(short === null ? [] : [`-${short}`])];
    const pattern = spellings.map((spelling) => quoted(`${command}:${spelling}`)).join(' | ');
    return [`    ${pattern}) ${[...action(value), 'return'].join('; ')} ;;`];
}
function ofCommand({ name, next, flags, words }) {
    const others = [
        ...(next.length === 0
            ? []
            : [`[ "$index" -ne "$COMP_CWORD" ] || ${listed(next.map(({ word }) => word))}`]),
        ...(words === null ? [] : action(words)),
    ];
    return `    ${quoted(name)})
      case "$current" in
        -*) ${listed(flags.map((flag) => `--${flag.name}`))} ;;
        *) ${others.length === 0 ? ':' : others.join('; ')} ;;
      esac
      ;;`;
}
function action(completed) {
    switch (completed.kind) {
        case 'choices':
            return [listed(completed.choices)];
        case 'files':
            return ['_container_canary_paths -f'];
        case 'directories':
            return ['_container_canary_paths -d'];
        case 'anything':
            return [];
    }
}
/** A word list is cut at blanks and expanded by compgen: only what is neither gets into it. */
function listed(words) {
    const odd = words.find((word) => !/^[\w./:+-]+$/.test(word));
    if (odd !== undefined)
        throw new Error(`${odd} is no word that bash completes`);
    return `_container_canary_words -W ${quoted(words.join(' '))}`;
}
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./src/cli/usage.ts
var usage = __webpack_require__(27485);
;// CONCATENATED MODULE: ./src/cli/completion/command-words.ts

/** The shells that are served. */
const shells = ['bash', 'zsh', 'fish'];
/** What completion knows of each command, of groups such as `compat`, and of what stands before all. */
async function describeCommands(commands) {
    const own = await Promise.all(commands.map(async ({ name, usage }) => {
        const { flags, takesWords } = await usage();
        return { name, flags: flagsOf(flags), words: takesWords ? wordsOf(name) : null };
    }));
    const groups = commands.flatMap(({ name }) => prefixesOf(name));
    const names = new Set(['', ...groups, ...commands.map(({ name }) => name)]);
    return [...names].sort().map((name) => ({
        ...(own.find((command) => command.name === name) ?? {
            name,
            flags: flagsOf(name === '' ? ownFlags : {}),
            words: null,
        }),
        next: nextWords(name, commands),
    }));
}
const ownFlags = {
    version: { type: 'boolean', short: 'V', help: 'the release' },
};
/** `compat` of `compat lint`. */
function prefixesOf(name) {
    const words = name.split(' ');
    return words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '));
}
/** A group such as `compat` is told by what stands in it. */
function nextWords(before, commands) {
    const start = before === '' ? '' : `${before} `;
    const within = commands.filter(({ name }) => name.startsWith(start) && name !== before);
    const split = within.map(({ name, summary }) => {
        const [word = '', ...rest] = name.slice(start.length).split(' ');
        return { word, rest: rest.join(' '), summary };
    });
    return [...new Set(split.map(({ word }) => word))].map((word) => {
        const same = split.filter((one) => one.word === word);
        const own = same.find(({ rest }) => rest === '');
        return { word, help: own?.summary ?? same.map(({ rest }) => rest).join(', ') };
    });
}
function flagsOf(flags) {
    return Object.entries((0,usage/* withHelp */.i)(flags)).map(([name, flag]) => ({
        name,
        short: flag.short ?? null,
        // Help says more than a list of them has room for.
        help: flag.help.split(/\n|; /, 1)[0] ?? '',
        value: flag.type === 'boolean' ? null : command_words_valueOf(name, flag),
        valueName: flag.type === 'boolean' ? '' : flag.value.replace(/[<>]/g, ''),
        isMultiple: flag.type === 'string' && flag.multiple === true,
    }));
}
/** How a value is called says what it is: `<file>`, `<spec>`, `[<name>=]<file>`, `<directory>`, `<d>`. */
function command_words_valueOf(name, flag) {
    if (flag.choices !== undefined)
        return { kind: 'choices', choices: flag.choices };
    if (/^<d(?:irectory)?>$/.test(flag.value))
        return { kind: 'directories' };
    const isFile = /<(?:f|file|manifest|spec)\b/.test(flag.value) || name.endsWith('-file');
    return { kind: isFile ? 'files' : 'anything' };
}
/** Images may be archives, so a path is always among what is meant. */
function wordsOf(command) {
    if (command === 'completion')
        return { kind: 'choices', choices: shells };
    return { kind: 'files' };
}

;// CONCATENATED MODULE: ./src/cli/completion/fish.ts
/** The script for fish: one `complete` for each word that may stand somewhere. */
function fishCompletion(commands) {
    const names = commands.filter(({ name }) => name !== '').map(({ name }) => fish_quoted(name));
    return `# fish completion for container-canary
function __container_canary_is
    set -l known ${names.join(' ')}
    set -l words (commandline -opc)
    set -l command
    for word in $words[2..-1]
        contains -- (string join -- ' ' $command $word) $known
        or break
        set command $command $word
    end
    set -l depth (count $command)
    # The command itself, and nothing behind it yet.
    if test "$argv[2]" = alone
        test (count $words) -eq (math $depth + 1)
        or return 1
    end
    set -l found (string join -- ' ' $command)
    test "$found" = "$argv[1]"
end

complete -c container-canary -f
${commands.flatMap(fish_ofCommand).join('\n')}
`;
}
function fish_ofCommand({ name, next, flags, words }) {
    const start = (extra = '') => `complete -c container-canary -n ${fish_quoted(`__container_canary_is ${fish_quoted(name)}${extra}`)}`;
    return [
        ...next.map(({ word, help }) => `${start(' alone')} -a ${fish_quoted(word)} -d ${fish_quoted(help)}`),
        ...flags.map((flag) => `${start()} ${flagOf(flag)}`),
        ...(words === null ? [] : [`${start()} ${fish_action(words).join(' ')}`]),
    ];
}
function flagOf({ name, short, help, value }) {
    return [
        ...['-l', name],
        ...(short === null ? [] : ['-s', short]),
        ...(value === null ? [] : ['-r', ...fish_action(value)]),
        ...['-d', fish_quoted(help)],
    ].join(' ');
}
function fish_action(completed) {
    switch (completed.kind) {
        case 'choices':
            return ['-f', '-a', fish_quoted(completed.choices.join(' '))];
        case 'files':
            return ['-F'];
        case 'directories':
            return ['-f', '-a', fish_quoted('(__fish_complete_directories)')];
        case 'anything':
            return ['-f'];
    }
}
function fish_quoted(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

;// CONCATENATED MODULE: ./src/cli/completion/zsh.ts
/** The script for zsh: a file of `fpath`, or something to source. */
function zshCompletion(commands) {
    return `#compdef container-canary
_container-canary() {
  local command='' candidate
  local -i index=2
  while (( index < CURRENT )); do
    candidate="\${command:+$command }\${words[index]}"
    case "$candidate" in
      ${zsh_names(commands)}) command="$candidate" ;;
      *) break ;;
    esac
    (( index += 1 ))
  done
  local -i depth=$(( index - 2 ))
  # What is left of the line stands behind one word, as _arguments wants it.
  (( depth == 0 )) || { shift $depth words; (( CURRENT -= depth )); }
  local -a next
  case "$command" in
${commands.map(zsh_ofCommand).join('\n')}
  esac
}

if [ "\${funcstack[1]}" = _container-canary ]; then
  _container-canary "$@"
else
  compdef _container-canary container-canary
fi
`;
}
function zsh_names(commands) {
    return commands
        .filter(({ name }) => name !== '')
        .map(({ name }) => zsh_quoted(name))
        .join(' | ');
}
function zsh_ofCommand({ name, next, flags, words }) {
    const described = next.map(({ word, help }) => zsh_quoted(`${escaped(word)}:${escaped(help)}`));
    const specs = [
        ...flags.map(specOf),
        ...(words === null ? [] : [zsh_quoted(`*:word:${zsh_action(words)}`)]),
    ];
    const asked = `_arguments -S -s : ${specs.map((spec) => `\\\n        ${spec}`).join(' ')}`;
    const lines = [
        ...(described.length === 0
            ? []
            : [
                `next=(${described.map((word) => `\n        ${word}`).join('')}\n      )`,
                '(( CURRENT != 2 )) || _describe command next',
            ]),
        asked,
    ];
    return `    ${zsh_quoted(name)})\n${lines.map((line) => `      ${line}\n`).join('')}      ;;`;
}
/** `'*'{-f,--file=}'[what it is for]:file:_files'` */
function specOf({ name, short, help, value, valueName, isMultiple }) {
    const long = `--${name}${value === null ? '' : '='}`;
    const spellings = short === null ? long : `{-${short},${long}}`;
    const start = isMultiple ? "'*'" : short === null ? '' : `'(-${short} --${name})'`;
    const end = value === null ? '' : `:${escaped(valueName)}:${zsh_action(value)}`;
    return `${start}${spellings}${zsh_quoted(`[${escaped(help)}]${end}`)}`;
}
function zsh_action(completed) {
    switch (completed.kind) {
        case 'choices':
            return `(${completed.choices.map(escaped).join(' ')})`;
        case 'files':
            return '_files';
        case 'directories':
            return '_files -/';
        case 'anything':
            return ' ';
    }
}
/** Inside of a spec, brackets and colons separate. */
function escaped(text) {
    return text.replace(/[\\[\]:()]/g, '\\$&');
}
function zsh_quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(96961);
;// CONCATENATED MODULE: ./src/cli/completion.ts






const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };
const completion_usage = {
    command: 'completion',
    synopsis: '<shell>',
    about: `Prints the script by which ${(0,options/* either */.gP)(shells)} completes commands, flags and their values.`,
    flags: {},
    takesWords: true,
    note: `Every new shell has it, when the script stands in a file that it reads:
  bash  ~/.local/share/bash-completion/completions/container-canary
  zsh   _container-canary, in a directory of $fpath
  fish  ~/.config/fish/completions/container-canary.fish
In this shell alone: source <(container-canary completion bash)`,
    example: 'container-canary completion bash',
};
/** `completion`: the name of a shell in, its script out. */
function createCompletion(commands) {
    return async (args, io) => {
        const given = (0,flags/* readFlags */.uW)(completion_usage, args, io);
        if (given === null)
            return 0;
        const [word, ...rest] = given.words;
        if (word === undefined || rest.length > 0) {
            throw (0,flags/* usageError */.Wp)(completion_usage, `completion takes the name of one shell: ${(0,options/* either */.gP)(shells)}`);
        }
        const shell = (0,options/* readChoice */.Kf)(word, 'the shell', shells, (0,flags/* hintOf */.$z)(completion_usage));
        io.stdout.write(scripts[shell](await describeCommands(commands)));
        return 0;
    };
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


/***/ })

};
;