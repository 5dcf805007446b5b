"use strict";
exports.id = 9302;
exports.ids = [9302];
exports.modules = {

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

/***/ 8019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commandsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _engine_image_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11155);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4511);
/* harmony import */ var _loader_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56510);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75497);
/* harmony import */ var _shell_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2327);







/** What a container of an image starts where nobody asks for anything else, and as whom. */
async function commandsOf(image) {
    const { entrypoint, command } = image.configuration;
    const words = [...entrypoint, ...command];
    const askedBy = entrypoint.length > 0 ? 'entrypoint' : 'cmd';
    const [name] = words;
    const launched = (0,_shell_command_js__WEBPACK_IMPORTED_MODULE_4__/* .launchedProgram */ .Hx)(words);
    const found = [
        ...(name === undefined ? [noCommand()] : await scriptFindings(words, image)),
        ...(await userFindings(image)),
        ...(await directoryFindings(image)),
    ];
    const names = [name, launched === null ? undefined : words[launched]];
    const programs = names.flatMap((one, index) => {
        if (one === undefined)
            return [];
        const isOfCommand = index === 1 && (launched ?? 0) >= entrypoint.length;
        return [{ name: one, askedBy: isOfCommand ? 'cmd' : askedBy }];
    });
    return { programs, findings: found };
}
function noCommand() {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('program-none', 'the image has neither ENTRYPOINT nor CMD: whoever runs it has to name a command', null, 'write an ENTRYPOINT, unless the image is a base of others');
}
async function scriptFindings(words, { configuration, files }) {
    const shell = (0,_shell_command_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q$)(words);
    const program = shell === null || shell.isLogin ? null : (0,_shell_command_js__WEBPACK_IMPORTED_MODULE_4__/* .firstProgram */ .xn)(words[shell.script] ?? '');
    if (program === null)
        return [];
    const place = {
        files,
        environment: (0,_engine_image_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentOf */ .p)(configuration),
        workingDirectory: configuration.workingDirectory ?? '/',
    };
    // A busybox knows programs that are no files.
    if ((await (0,_search_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)('ls', place)).kind !== 'found')
        return [];
    const { kind } = await (0,_search_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(program, place);
    if (kind !== 'missing')
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('script-first-command-missing', `the script of the command begins with ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(program)}, which is not in the image: the shell would end with code 127`, null, 'correct the name, or add the program to the image'),
    ];
}
/** As engines look users up: numbers need not be known, names have to be (moby/sys/user). */
async function userFindings({ user, files }) {
    if (user === '')
        return [];
    const [name = '', group = ''] = user.split(':', 2);
    const users = await namesIn('/etc/passwd', files);
    const groups = group === '' ? null : await namesIn('/etc/group', files);
    const found = [];
    if (users !== null && name !== '' && !users.has(name)) {
        if (!/^\d+$/.test(name)) {
            found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('user-unknown', `USER is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(user)}, and /etc/passwd has no user ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}: engines refuse to start it`, '/etc/passwd', 'add the user where the image is built, or name a number'));
        }
        else if (Number(name) !== 0) {
            found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('user-without-name', `USER is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(user)}, and /etc/passwd has no such user: programs that ask for its name or home find none`, '/etc/passwd', 'add the user where the image is built, if a program asks for it'));
        }
    }
    if (groups !== null && !groups.has(group) && !/^\d+$/.test(group)) {
        found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('group-unknown', `USER is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(user)}, and /etc/group has no group ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(group)}: engines refuse to start it`, '/etc/group', 'add the group where the image is built, or name a number'));
    }
    return found;
}
/** Names and numbers; null where it cannot be known. */
async function namesIn(path, files) {
    const { kind } = await files.resolve(path);
    if (kind === 'unknown')
        return null;
    const text = await (0,_loader_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readSmallText */ .Ft)(path, files, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .programLimits */ .b6.configurationBytes);
    // A file that is too large to be read says nothing.
    if (text === null)
        return kind === 'found' ? null : new Set();
    return new Set(text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .flatMap((line) => {
        const [name = '', , id = ''] = line.split(':');
        return [name, id];
    }));
}
async function directoryFindings({ configuration: { workingDirectory }, files, }) {
    if (workingDirectory === null || workingDirectory === '')
        return [];
    const found = await files.resolve(workingDirectory);
    const path = workingDirectory;
    switch (found.kind) {
        case 'unknown':
        case 'loop':
            return [];
        case 'missing':
            return [
                (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('working-directory-missing', `WORKDIR is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, which is not in the image: engines make it, empty, and for root`, path, 'make the directory where the image is built'),
            ];
        case 'not-a-directory':
            return [directoryIsFile(path)];
        case 'found':
            return found.node.kind === 'directory' ? [] : [directoryIsFile(path)];
    }
}
function directoryIsFile(path) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('working-directory-file', `WORKDIR is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, which is no directory: engines refuse to start it`, path, 'name a directory');
}


/***/ }),

/***/ 4511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ finding)
});

;// CONCATENATED MODULE: ./src/programs/codes.ts
/**
 * What can be found out about a program without running it. `error`: it is certain that it does not start on
 * the image's platform. `warning`: it depends on the machine or the engine. `notice`: worth knowing.
 */
const programCodes = {
    'program-none': ['notice', 'the image has neither ENTRYPOINT nor CMD'],
    'program-missing': ['error', 'a program is not in the image, or in no directory of PATH'],
    'program-link-dangling': ['error', 'a program is a link to what is not in the image'],
    'program-link-loop': ['error', 'a program is a link that leads in a circle'],
    'program-not-a-file': ['error', 'a program is a directory or a device'],
    'program-not-executable': ['error', 'nobody may execute a program'],
    'program-no-format': [
        'error',
        'a program is neither of a format that Linux executes nor a script with #!',
    ],
    'program-unknown-format': [
        'warning',
        'a program is of a format that Linux executes only where somebody has registered it',
    ],
    'program-file-broken': ['error', 'a program or its loader is an ELF file that cannot be loaded'],
    'program-object-file': ['error', 'a program is an ELF file that is no program'],
    'program-machine': ['error', 'a program is for another machine than the platform of the image'],
    'program-machine-some': [
        'warning',
        'a program is for a machine that only some of the platform can stand in for',
    ],
    'program-machine-older': [
        'notice',
        'a program is for an older machine, which kernels of the platform run as well',
    ],
    'program-machine-newer': [
        'warning',
        'a program is for a newer variant than the platform of the image',
    ],
    'program-loader-missing': ['error', 'the loader of a program is not in the image'],
    'program-loader-unfit': ['error', 'the loader of a program is none that could load it'],
    'program-loader-none': ['warning', 'an ELF file that needs libraries names no loader'],
    'program-library-missing': ['error', 'a library that a program needs is not found'],
    'program-library-uncached': [
        'error',
        'a library that a program needs is there, and not in the cache of the loader',
    ],
    'program-library-unfit': ['error', 'the file of a library that a program needs is no library'],
    'program-library-of-runtime': [
        'notice',
        'a library that a program needs is brought by the runtime of a device',
    ],
    'program-version-missing': [
        'error',
        'a library is too old: a version of its symbols that a program needs is not there',
    ],
    'program-kernel': ['notice', 'a program or a library of it needs a kernel that is rather new'],
    'program-x86-level': [
        'notice',
        'a program or a library of it needs a newer x86-64 level than the platform says',
    ],
    'program-executable-stack': ['notice', 'a program asks for a stack that can be executed'],
    'program-set-id': ['notice', 'a program runs as its owner or group (set-uid, set-gid)'],
    'program-capabilities': ['notice', 'a program has file capabilities'],
    'program-capabilities-beyond': [
        'warning',
        'a program has file capabilities that engines do not grant: without them it cannot be executed',
    ],
    'script-interpreter-missing': ['error', 'the interpreter of a script is not in the image'],
    'script-windows-line': ['error', 'the first line of a script ends as lines do on Windows'],
    'script-windows-option': [
        'warning',
        'the first line of a script ends as lines do on Windows, behind an option of its interpreter',
    ],
    'script-env-words': [
        'error',
        'the first line of a script gives env several words, which it takes for one name',
    ],
    'script-too-deep': ['error', 'scripts that interpret scripts, more of them than Linux follows'],
    'script-first-command-missing': [
        'notice',
        'the script of an entry point begins with a program that is not in the image',
    ],
    'user-unknown': ['error', 'USER is not in the passwd of the image'],
    'group-unknown': ['error', 'the group of USER is not in the group file of the image'],
    'user-without-name': ['notice', 'USER is a number that the passwd of the image does not have'],
    'working-directory-missing': ['notice', 'WORKDIR is not in the image: engines make it'],
    'working-directory-file': ['error', 'WORKDIR is a file'],
};

;// CONCATENATED MODULE: ./src/programs/finding.ts

/** @param path the file of the image that it is about */
function finding(code, message, path, hint) {
    const [severity] = programCodes[code];
    return { severity, code, message: cut(message), location: null, hint, path };
}
/** Names are as long as somebody likes, and lists of them longer. */
function cut(text) {
    return text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
}
const longest = 1_000;


/***/ }),

/***/ 56510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ readSmallText),
/* harmony export */   XH: () => (/* binding */ readNode),
/* harmony export */   o5: () => (/* binding */ readSmall)
/* harmony export */ });
/** A file's bytes where it is a regular one and not larger; null where it is not. */
async function readSmall(path, files, maxBytes) {
    const found = await files.resolve(path);
    return found.kind === 'found' ? await readNode(found.node, files, maxBytes) : null;
}
async function readNode(node, files, maxBytes) {
    if (node.kind !== 'file' || node.size > maxBytes)
        return null;
    return await files.read(node, { offset: 0, length: node.size });
}
async function readSmallText(path, files, maxBytes) {
    const bytes = await readSmall(path, files, maxBytes);
    return bytes === null ? null : Buffer.from(bytes).toString('utf8');
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


/***/ }),

/***/ 2327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ launchedProgram),
/* harmony export */   q$: () => (/* binding */ shellCommand),
/* harmony export */   xn: () => (/* binding */ firstProgram)
/* harmony export */ });
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75497);

/** Programs that start what their arguments name. */
const launchers = ['env', 'tini', 'dumb-init', 'exec', 'catatonit'];
/** Null for a command that is no shell with a script. */
function shellCommand(words) {
    const shell = words.findIndex((word) => (0,_search_js__WEBPACK_IMPORTED_MODULE_0__/* .isShell */ .H7)(word));
    if (shell < 0)
        return null;
    const before = words.slice(0, shell);
    const isLed = before.every((word) => word.startsWith('-') || launchers.includes(word.split('/').at(-1) ?? ''));
    if (!isLed)
        return null;
    const option = words.findIndex((word, index) => index > shell && /^-[a-z]*c$/.test(word));
    const between = words.slice(shell + 1, Math.max(option, 0));
    const areOptions = between.every((word) => /^[-+]/.test(word) || word === 'pipefail');
    if (option < 0 || !areOptions || option + 1 >= words.length)
        return null;
    const isLogin = words
        .slice(shell + 1, option + 1)
        .some((one) => /^-[a-z]*[li]|^--login$/.test(one));
    return { shell, script: option + 1, isLogin };
}
/** Those that hand over to a program behind their own options, and need not find it in a shell. */
const inits = ['tini', 'tini-static', 'dumb-init', 'catatonit', 'docker-init'];
/** The place of the program that the first word of a command starts in its turn; null where that cannot be told. */
function launchedProgram(words) {
    const [first = '', second = '', third] = words;
    if (!inits.includes(first.split('/').at(-1) ?? ''))
        return null;
    if (second === '--')
        return third === undefined ? null : 2;
    return second === '' || second.startsWith('-') ? null : 1;
}
const word = String.raw `[A-Za-z0-9_./+-]+`;
const harmless = /^(?:(?:set|umask|ulimit|export|trap|cd|echo)\b[^;&|\n`$(]*|(?::|true)[ \t]*)(?:;|&&|\n)\s*/;
/**
 * The program that a script starts first, where that can be told without a shell.
 *
 * @returns null where it cannot be told, or where the script goes on without it
 */
function firstProgram(script) {
    if (/\bPATH=|^[ \t]*(?:\.|source|eval)\s/m.test(script))
        return null;
    const goesOn = /\|\|(?!\s*(?:exit\b|false\b))/.test(script);
    if (goesOn || /;\s*true\s*$/.test(script))
        return null;
    let rest = script.trimStart();
    let isMoved = false;
    for (let match = harmless.exec(rest); match !== null; match = harmless.exec(rest)) {
        isMoved ||= match[0].startsWith('cd');
        rest = rest.slice(match[0].length);
    }
    rest = rest.replace(/^(?:[A-Za-z_]\w*=[\w./:-]*[ \t]+)+/, '').replace(/^exec[ \t]+/, '');
    const [, first = ''] = new RegExp(`^(${word})(?=[\\s;&|<>]|$)`).exec(rest) ?? [];
    if (first === '' || /^[-+]|^\d+$/.test(first) || builtins.has(first))
        return null;
    return isMoved && first.includes('/') && !first.startsWith('/') ? null : first;
}
/** Of POSIX shells and of bash: their own words, for which there need be no file. */
const builtins = new Set(('alias bg bind break builtin caller case cd command compgen complete continue coproc declare ' +
    'dirs disown do done echo elif else enable esac eval exec exit export false fc fg fi for ' +
    'function getopts hash help history if in jobs kill let local logout mapfile popd printf pushd ' +
    'pwd read readarray readonly return select set shift shopt source suspend test then time ' +
    'times trap true type typeset ulimit umask unalias unset until wait while . ..').split(' '));


/***/ }),

/***/ 11968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ unknownLines)
/* harmony export */ });
const unknownLines = {
    ...{ entrypoint: null, command: null, user: null, workingDirectory: null },
};


/***/ }),

/***/ 52669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ inspectImage)
});

// UNUSED EXPORTS: inspectPrograms

// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/programs/commands.ts
var programs_commands = __webpack_require__(8019);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var src_verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/dollar-variables.ts
var dollar_variables = __webpack_require__(42009);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/engine/image-environment.ts
var image_environment = __webpack_require__(11155);
// EXTERNAL MODULE: ./src/programs/shell-command.ts
var shell_command = __webpack_require__(2327);
;// CONCATENATED MODULE: ./src/run/inspect/asked-programs.ts
/** Which programs of an image are going to be started, and by whom: pure. */




/**
 * In the order in which people think of them: the image's own, and then those of checks.
 *
 * @param own what the image starts by itself
 */
function askedPrograms(configuration, own, validators, lines) {
    const isAlone = validators.length < 2;
    return [
        ...ofImage(configuration, own, lines),
        ...validators.flatMap((validator) => ofValidator(validator, configuration, isAlone)),
    ];
}
function ofImage(configuration, own, lines) {
    const { entrypoint, command } = configuration;
    const environment = (0,image_environment/* environmentOf */.p)(configuration);
    const locations = { entrypoint: lines.entrypoint, cmd: lines.command };
    const certain = own.map(({ name, askedBy }) => ({
        ...{ name, askedBy, location: locations[askedBy], how: 'certain', environment },
    }));
    const inside = { environment, askedBy: 'entrypoint', location: lines.entrypoint };
    const maybe = [
        // That it is missing is told with what the image starts by itself.
        ...scriptProgram([...entrypoint, ...command], 'argument', inside),
        ...argumentPrograms(command, entrypoint, {
            ...{ environment, askedBy: 'cmd', location: lines.command },
        }),
    ];
    const names = new Set(certain.map(({ name }) => name));
    return [...certain, ...maybe.filter(({ name }) => !names.has(name))];
}
function ofValidator({ name, location, env, command, checks }, configuration, isAlone) {
    const own = env.map((variable) => [variable.name, variable.value]);
    const environment = new Map([...(0,image_environment/* environmentOf */.p)(configuration), ...own]);
    const asker = { askedBy: `command of ${name}`, location, environment };
    const of = isAlone ? '' : ` of ${name}`;
    return [
        ...(configuration.entrypoint.length === 0
            ? startedPrograms(command, asker)
            : argumentPrograms(command, configuration.entrypoint, asker)),
        ...checks.flatMap(({ name: check, location: place, action }) => action.action === 'exec'
            ? checkPrograms(action, configuration, {
                ...{ askedBy: `check ${(0,errors/* quote */.hD)(check)}${of}`, location: place, environment },
            })
            : []),
    ];
}
/** A command in a container of its own may have variables of its own, made of those of the image. */
function checkPrograms({ command, isolated }, configuration, asker) {
    if (isolated === undefined)
        return startedPrograms(command, asker);
    const ofImage = (0,image_environment/* environmentOf */.p)(configuration);
    const expand = (text) => isolated.expands ? (0,dollar_variables/* expandVariables */.i)(text, (name) => ofImage.get(name) ?? '') : text;
    const own = isolated.env.map(({ name, value }) => [name, expand(value)]);
    const environment = new Map([...asker.environment, ...own]);
    return startedPrograms(command.map(expand), { ...asker, environment });
}
/** What a command starts: its first word, what that starts in its turn, and what a shell's script begins with. */
function startedPrograms(words, asker) {
    const [name] = words;
    if (name === undefined || name === '')
        return [];
    const launched = (0,shell_command/* launchedProgram */.Hx)(words);
    const names = [name, launched === null ? undefined : words[launched]];
    return [
        ...names.flatMap((one) => one === undefined ? [] : [{ ...asker, name: one, how: 'certain' }]),
        ...scriptProgram(words, 'script', asker),
    ];
}
function scriptProgram(words, how, asker) {
    const shell = (0,shell_command/* shellCommand */.q$)(words);
    // A shell that somebody logs in by has a PATH of its own.
    const script = shell === null || shell.isLogin ? undefined : words[shell.script];
    const first = script === undefined ? null : (0,shell_command/* firstProgram */.xn)(script);
    return first === null ? [] : [{ ...asker, name: first, how }];
}
/** Behind an entry point a command is its arguments; many an entry point starts them. */
function argumentPrograms(words, entrypoint, asker) {
    const [name = ''] = words;
    if (entrypoint.length === 0 || name === '' || name.startsWith('-'))
        return [];
    return [{ ...asker, name, how: 'argument' }];
}

;// CONCATENATED MODULE: ./src/run/inspect/inspect-image.ts




/**
 * Looks at what an image starts by itself and at what checks start in it, and at its user.
 *
 * @param validators whose checks are made of it
 * @param lines where the image says what it starts, and who as, where that is known
 * @throws CanaryError where the image cannot be read
 */
async function inspectImage(image, validators, lines, { examine, now }) {
    const from = now();
    const commands = await (0,programs_commands/* commandsOf */.K)(image);
    const asked = askedPrograms(image.configuration, commands.programs, validators, lines);
    const own = commands.findings.map((finding) => atLine(finding, lines));
    const { programs, findings: found } = await inspectPrograms(image, asked, examine);
    const findings = withoutRepeats([...own, ...found]);
    const durationMs = Math.round(now() - from);
    const verdict = (0,src_verdict/* verdictOfStatic */.fd)(findings);
    return { source: image.source, verdict, durationMs, programs, findings };
}
/** What is asked for several times is looked at once, and told with all who ask for it. */
async function inspectPrograms(image, asked, examine) {
    const groups = [...Map.groupBy(asked, keyOf).values()];
    const looked = groups.slice(0, limits/* inspectionLimits */.nS.programs);
    const programs = [];
    const findings = [];
    for (const group of looked) {
        const found = await inspectProgram(group, image, examine);
        if (found === null)
            continue;
        programs.push(found.program);
        findings.push(...found.findings);
    }
    if (groups.length > looked.length)
        findings.push(leftOut(groups.length - looked.length));
    return { programs, findings: withoutRepeats(findings) };
}
function atLine(finding, lines) {
    const { code } = finding;
    if (/^(?:user|group)-/.test(code))
        return { ...finding, location: lines.user };
    if (code.startsWith('working-directory-'))
        return { ...finding, location: lines.workingDirectory };
    return { ...finding, location: lines.entrypoint ?? lines.command };
}
/** What is looked up alike is the same program. */
function keyOf({ name, environment }) {
    return JSON.stringify([name, environment.get('PATH'), environment.get('LD_LIBRARY_PATH')]);
}
/** Null for a word that turned out to be no program, and for one of which nobody knows. */
async function inspectProgram(group, image, examine) {
    const [first] = group;
    if (first === undefined)
        return null;
    const place = placeOf(first, image);
    const seen = await examine(first.name, place);
    const isCertain = group.some(({ how }) => how === 'certain');
    if (seen.node === null && !isCertain && !(await isMissed(group, place, examine)))
        return null;
    const location = group.find((one) => one.location !== null)?.location ?? null;
    return {
        program: programOf(seen, group),
        findings: seen.findings.map((finding) => ({
            ...finding,
            // What may never be started keeps nothing from running.
            severity: isCertain || finding.severity !== 'error' ? finding.severity : 'warning',
            location: finding.location ?? location,
        })),
    };
}
/** Shells have words of their own, and a busybox programs that are no files: where it is so, `ls` is none either. */
async function isMissed(group, place, examine) {
    if (!group.some(({ how }) => how === 'script'))
        return false;
    return (await examine('ls', place)).node !== null;
}
function placeOf({ environment }, { files, platform, configuration }) {
    return { files, platform, environment, workingDirectory: configuration.workingDirectory ?? '/' };
}
function programOf({ name, node, type, closure }, group) {
    const askers = [...new Set(group.map(({ askedBy }) => askedBy))];
    const left = askers.length - limits/* inspectionLimits */.nS.askers;
    const more = left > 0 ? ` and ${left} more` : '';
    const needed = closure.flatMap(({ facts }) => facts.needed);
    return {
        name,
        askedBy: `${askers.slice(0, limits/* inspectionLimits */.nS.askers).join(', ')}${more}`,
        path: node?.path ?? null,
        type,
        libraries: [...new Set(needed)].slice(0, limits/* inspectionLimits */.nS.libraries),
    };
}
function leftOut(count) {
    return {
        ...{ severity: 'notice', code: 'inspect-programs', path: null, location: null },
        message: `${count} more programs are asked for, and were not looked at`,
        hint: null,
    };
}
/** Two programs may lack the same library. */
function withoutRepeats(findings) {
    const seen = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.code, finding.path, finding.message]);
        const before = seen.get(key);
        if (before === undefined || (before.severity !== 'error' && finding.severity === 'error')) {
            seen.set(key, finding);
        }
    }
    return [...seen.values()];
}


/***/ })

};
;