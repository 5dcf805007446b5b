"use strict";
exports.id = 4215;
exports.ids = [4215];
exports.modules = {

/***/ 24215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dispatch: () => (/* binding */ dispatch),
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
;// CONCATENATED MODULE: ./src/cli/commands.ts
/** Every command, in the order in which the help lists them. Each loads itself when it is chosen. */
const commands = [
    {
        name: 'validate',
        summary: 'run manifests against images',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(7531), __webpack_require__.e(6050)]).then(__webpack_require__.bind(__webpack_require__, 46050))).validateUsage,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4578), __webpack_require__.e(7531), __webpack_require__.e(1785)]).then(__webpack_require__.bind(__webpack_require__, 84446))).runValidate,
    },
    {
        name: 'inspect',
        summary: 'read an image without running it, and say what keeps it from starting',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(9302), __webpack_require__.e(6714)]).then(__webpack_require__.bind(__webpack_require__, 46714))).usage,
        load: async () => {
            const [{ createInspect }, { openImage }, { examineProgram }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(9302), __webpack_require__.e(6714)]).then(__webpack_require__.bind(__webpack_require__, 46714)),
                Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(8030), __webpack_require__.e(4578), __webpack_require__.e(8873), __webpack_require__.e(4384), __webpack_require__.e(7724), __webpack_require__.e(4562), __webpack_require__.e(6664), __webpack_require__.e(7701), __webpack_require__.e(921)]).then(__webpack_require__.bind(__webpack_require__, 40921)),
                Promise.all(/* import() */[__webpack_require__.e(9934), __webpack_require__.e(8367)]).then(__webpack_require__.bind(__webpack_require__, 99934)),
            ]);
            return createInspect({
                open: openImage,
                examine: examineProgram,
                now: () => performance.now(),
            });
        },
    },
    {
        name: 'platforms',
        summary: 'list the platforms that are built in, and what each demands of an image',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(215), __webpack_require__.e(7249)]).then(__webpack_require__.bind(__webpack_require__, 41656))).usage,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(215), __webpack_require__.e(7249)]).then(__webpack_require__.bind(__webpack_require__, 41656))).run,
    },
    {
        name: 'init',
        summary: 'write a first manifest of an image, of what it does',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(215), __webpack_require__.e(7531), __webpack_require__.e(3741), __webpack_require__.e(8769)]).then(__webpack_require__.bind(__webpack_require__, 99909))).usage,
        load: async () => {
            const { createInit, initOnThisMachine } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(215), __webpack_require__.e(7531), __webpack_require__.e(3741), __webpack_require__.e(8769)]).then(__webpack_require__.bind(__webpack_require__, 99909));
            return createInit(initOnThisMachine);
        },
    },
    {
        name: 'harden',
        summary: 'find the least that an image runs with: directories, user, capabilities',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(7531), __webpack_require__.e(3741), __webpack_require__.e(7457)]).then(__webpack_require__.bind(__webpack_require__, 27457))).usage,
        load: async () => {
            const { createHarden, hardenOnThisMachine } = await Promise.all(/* import() */[__webpack_require__.e(7531), __webpack_require__.e(3741), __webpack_require__.e(7457)]).then(__webpack_require__.bind(__webpack_require__, 27457));
            return createHarden(hardenOnThisMachine);
        },
    },
    {
        name: 'pod',
        summary: 'run the Pods of Kubernetes manifests as a kubelet would',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(7531), __webpack_require__.e(6253)]).then(__webpack_require__.bind(__webpack_require__, 86253))).podUsage,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4578), __webpack_require__.e(7531), __webpack_require__.e(3514)]).then(__webpack_require__.bind(__webpack_require__, 8393))).runPod,
    },
    {
        name: 'pod to-validator',
        summary: 'print Validators that ask what the probes of Pods ask',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2857), __webpack_require__.e(4149), __webpack_require__.e(9227), __webpack_require__.e(6662)]).then(__webpack_require__.bind(__webpack_require__, 83166))).usage,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2857), __webpack_require__.e(4149), __webpack_require__.e(9227), __webpack_require__.e(6662)]).then(__webpack_require__.bind(__webpack_require__, 83166))).run,
    },
    {
        name: 'validator to-probes',
        summary: 'print the probe of a Pod that asks what a check of a Validator asks',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2857), __webpack_require__.e(148), __webpack_require__.e(190), __webpack_require__.e(886), __webpack_require__.e(215), __webpack_require__.e(4381)]).then(__webpack_require__.bind(__webpack_require__, 11565))).usage,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2857), __webpack_require__.e(148), __webpack_require__.e(190), __webpack_require__.e(886), __webpack_require__.e(215), __webpack_require__.e(4381)]).then(__webpack_require__.bind(__webpack_require__, 11565))).run,
    },
    {
        name: 'convert',
        summary: 'print the Validator that judges as a file of container-structure-test or goss does',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2857), __webpack_require__.e(148), __webpack_require__.e(190), __webpack_require__.e(886), __webpack_require__.e(215), __webpack_require__.e(4947)]).then(__webpack_require__.bind(__webpack_require__, 42019))).usage,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2857), __webpack_require__.e(148), __webpack_require__.e(190), __webpack_require__.e(886), __webpack_require__.e(215), __webpack_require__.e(4947)]).then(__webpack_require__.bind(__webpack_require__, 42019))).run,
    },
    {
        name: 'lint',
        summary: 'find what is wrong in manifests and specs, without an engine',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2857), __webpack_require__.e(148), __webpack_require__.e(8990), __webpack_require__.e(7035)]).then(__webpack_require__.bind(__webpack_require__, 19494))).usage,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2857), __webpack_require__.e(148), __webpack_require__.e(8990), __webpack_require__.e(7035)]).then(__webpack_require__.bind(__webpack_require__, 19494))).run,
    },
    {
        name: 'report',
        summary: 'render a report.json again: text, Markdown, JUnit, SARIF, HTML, badge, shields',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1319), __webpack_require__.e(1608), __webpack_require__.e(5337)]).then(__webpack_require__.bind(__webpack_require__, 40348))).usage,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1319), __webpack_require__.e(1608), __webpack_require__.e(5337)]).then(__webpack_require__.bind(__webpack_require__, 40348))).runReport,
    },
    {
        name: 'cdi list',
        summary: 'list the CDI devices of this host',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1787), __webpack_require__.e(4175), __webpack_require__.e(163)]).then(__webpack_require__.bind(__webpack_require__, 10163))).usage,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1787), __webpack_require__.e(4175), __webpack_require__.e(163)]).then(__webpack_require__.bind(__webpack_require__, 10163))).run,
    },
    {
        name: 'cdi validate',
        summary: 'check CDI spec files',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1787), __webpack_require__.e(5957)]).then(__webpack_require__.bind(__webpack_require__, 3068))).usage,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1787), __webpack_require__.e(5957)]).then(__webpack_require__.bind(__webpack_require__, 3068))).run,
    },
    {
        name: 'cdi inject',
        summary: 'print what CDI devices would do to a container',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1787), __webpack_require__.e(4175), __webpack_require__.e(4946), __webpack_require__.e(9457)]).then(__webpack_require__.bind(__webpack_require__, 29457))).usage,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1787), __webpack_require__.e(4175), __webpack_require__.e(4946), __webpack_require__.e(9457)]).then(__webpack_require__.bind(__webpack_require__, 29457))).run,
    },
    {
        name: 'compat validate-node',
        summary: 'say whether this machine, or saved nodes, fit an image',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(5519), __webpack_require__.e(2985), __webpack_require__.e(8990), __webpack_require__.e(1703)]).then(__webpack_require__.bind(__webpack_require__, 33955))).usage,
        load: async () => {
            const [{ createValidateNode }, { thisMachine }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(5519), __webpack_require__.e(2985), __webpack_require__.e(8990), __webpack_require__.e(1703)]).then(__webpack_require__.bind(__webpack_require__, 33955)),
                __webpack_require__.e(/* import() */ 1833).then(__webpack_require__.bind(__webpack_require__, 81833)),
            ]);
            return createValidateNode(thisMachine);
        },
    },
    {
        name: 'compat fleet',
        summary: 'hold several images against a fleet of saved nodes',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(5519), __webpack_require__.e(2985), __webpack_require__.e(8990), __webpack_require__.e(4261)]).then(__webpack_require__.bind(__webpack_require__, 72649))).usage,
        load: async () => {
            const [{ createFleet }, { thisMachine }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(5519), __webpack_require__.e(2985), __webpack_require__.e(8990), __webpack_require__.e(4261)]).then(__webpack_require__.bind(__webpack_require__, 72649)),
                __webpack_require__.e(/* import() */ 1833).then(__webpack_require__.bind(__webpack_require__, 81833)),
            ]);
            return createFleet(thisMachine);
        },
    },
    {
        name: 'compat lint',
        summary: 'find what is wrong in compatibility specs',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(5519), __webpack_require__.e(8990), __webpack_require__.e(2755)]).then(__webpack_require__.bind(__webpack_require__, 6120))).usage,
        load: async () => {
            const [{ createLint }, { thisMachine }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(5519), __webpack_require__.e(8990), __webpack_require__.e(2755)]).then(__webpack_require__.bind(__webpack_require__, 6120)),
                __webpack_require__.e(/* import() */ 1833).then(__webpack_require__.bind(__webpack_require__, 81833)),
            ]);
            return createLint(thisMachine);
        },
    },
    {
        name: 'compat export',
        summary: 'write a compatibility spec as objects of Kubernetes',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5519), __webpack_require__.e(8990), __webpack_require__.e(7409)]).then(__webpack_require__.bind(__webpack_require__, 63158))).usage,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5519), __webpack_require__.e(8990), __webpack_require__.e(7409)]).then(__webpack_require__.bind(__webpack_require__, 63158))).run,
    },
    {
        name: 'compat show',
        summary: 'print the compatibility spec that is attached to an image',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(8873), __webpack_require__.e(4986)]).then(__webpack_require__.bind(__webpack_require__, 21164))).usage,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(8873), __webpack_require__.e(4986)]).then(__webpack_require__.bind(__webpack_require__, 21164))).run,
    },
    {
        name: 'compat infer',
        summary: 'print the compatibility spec that an image implies, or what a written one lacks',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(5519), __webpack_require__.e(2985), __webpack_require__.e(8873), __webpack_require__.e(3860), __webpack_require__.e(7003)]).then(__webpack_require__.bind(__webpack_require__, 36153))).usage,
        load: async () => {
            const [{ createInfer }, { inferOnThisMachine }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(5519), __webpack_require__.e(2985), __webpack_require__.e(8873), __webpack_require__.e(3860), __webpack_require__.e(7003)]).then(__webpack_require__.bind(__webpack_require__, 36153)),
                __webpack_require__.e(/* import() */ 1833).then(__webpack_require__.bind(__webpack_require__, 81833)),
            ]);
            return createInfer(inferOnThisMachine);
        },
    },
    {
        name: 'compat attach',
        summary: 'attach a compatibility spec to an image in its registry',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(5519), __webpack_require__.e(8873), __webpack_require__.e(3924), __webpack_require__.e(8330)]).then(__webpack_require__.bind(__webpack_require__, 54360))).usage,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(5519), __webpack_require__.e(8873), __webpack_require__.e(3924), __webpack_require__.e(8330)]).then(__webpack_require__.bind(__webpack_require__, 54360))).run,
    },
    {
        name: 'compat detach',
        summary: 'remove the compatibility specs of an image from its registry',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(8873), __webpack_require__.e(3924), __webpack_require__.e(6178)]).then(__webpack_require__.bind(__webpack_require__, 16178))).usage,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3028), __webpack_require__.e(5504), __webpack_require__.e(8873), __webpack_require__.e(3924), __webpack_require__.e(6178)]).then(__webpack_require__.bind(__webpack_require__, 16178))).run,
    },
    {
        name: 'features',
        summary: 'print what this machine can do',
        usage: async () => (await Promise.all(/* import() */[__webpack_require__.e(911), __webpack_require__.e(3867)]).then(__webpack_require__.bind(__webpack_require__, 72239))).usage,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(911), __webpack_require__.e(3867)]).then(__webpack_require__.bind(__webpack_require__, 72239))).run,
    },
    {
        name: 'completion',
        summary: 'print what completes the command in bash, zsh or fish',
        usage: async () => (await __webpack_require__.e(/* import() */ 6464).then(__webpack_require__.bind(__webpack_require__, 6464))).usage,
        load: async () => (await __webpack_require__.e(/* import() */ 6464).then(__webpack_require__.bind(__webpack_require__, 6464))).createCompletion(commands),
    },
];

// EXTERNAL MODULE: ./src/cli/say-version.ts
var say_version = __webpack_require__(97156);
// EXTERNAL MODULE: ./src/cli/told.ts
var told = __webpack_require__(60233);
;// CONCATENATED MODULE: ./src/cli/run-command-line.ts







/**
 * The terminal's entry: chooses the command, hands it the terminal, and turns what it throws into
 * a sentence and an exit code.
 */
async function runCommandLine(host) {
    const stopping = new AbortController();
    const stop = (signal) => {
        stopping.abort(new errors/* CanaryError */.Rc('cancelled', { code: 'cancelled', message: `${signal} received` }));
    };
    host.once('SIGINT', stop);
    host.once('SIGTERM', stop);
    const stdout = writerOf(() => host.stdout, host.env);
    const stderr = writerOf(() => host.stderr, host.env);
    let exitCode;
    try {
        exitCode = await dispatch(host.argv.slice(2), {
            stdout,
            stderr,
            // Opening it costs a fifth of a command's start, and few commands read it.
            get stdin() {
                return host.stdin;
            },
            env: host.env,
            cwd: host.cwd(),
            signal: stopping.signal,
        });
    }
    finally {
        host.off('SIGINT', stop);
        host.off('SIGTERM', stop);
    }
    const lost = await stdout.flush();
    if (lost !== null) {
        stderr.write(`error: standard output cannot be written: ${(0,errors/* describeSystemError */.Zo)(lost)}\n`);
    }
    // Where standard error is lost there is nobody left to tell; the exit code says it.
    await stderr.flush();
    host.exitCode = lost === null ? exitCode : 3;
}
/** Runs the command that `args` names and never throws. */
async function dispatch(args, io, known = commands) {
    try {
        if ((0,say_version/* asksForVersion */.EG)(args)) {
            io.stdout.write(say_version/* versionLine */.b1);
            return 0;
        }
        const isHelp = args[0] === 'help';
        const words = isHelp ? args.slice(1) : args;
        const command = choose(words, known);
        if (command === undefined)
            return explain(words, isHelp, io, known);
        const run = await command.load();
        return await run(isHelp ? ['--help'] : words.slice(command.name.split(' ').length), io);
    }
    catch (error) {
        return tell(error, io);
    }
}
/** The one of most words, where `pod` is a command and `pod to-validator` is another. */
function choose(args, known) {
    const wordsOf = ({ name }) => name.split(' ');
    return known
        .filter((command) => wordsOf(command).every((word, index) => args[index] === word))
        .toSorted((one, other) => wordsOf(other).length - wordsOf(one).length)[0];
}
/**
 * The commands, all or those of a group such as `compat`: on stdout for whoever asks for them, on
 * stderr, as an error, for whoever names none.
 */
function explain(words, isHelp, io, known) {
    const [first = '', second = ''] = words;
    const group = known.filter(({ name }) => name.startsWith(`${first} `));
    const shown = group.length === 0 ? known : group;
    const text = usageOf(group.length === 0 ? '' : first, shown);
    const rest = group.length === 0 ? words : words.slice(1);
    if (helpWords.has(rest[0] ?? '') || (isHelp && rest.length === 0)) {
        io.stdout.write(text);
        return 0;
    }
    const wrong = [first, ...(group.length === 0 || second === '' ? [] : [second])].join(' ');
    io.stderr.write(rest.length === 0 ? text : `${noCommand(wrong, known)}${text}`);
    return 2;
}
/** A name as it may have been meant, or the last word of one: `lint` is short for `compat lint`. */
function noCommand(wrong, known) {
    const names = known.map(({ name }) => name);
    const groups = [...new Set(names.flatMap((name) => name.split(' ').slice(0, -1)))];
    const short = names.filter((name) => name.endsWith(` ${wrong}`));
    const meant = short.length === 1 ? short[0] : (0,nearest/* meantBy */.Pn)(wrong, [...names, ...groups, ...ownFlags]);
    const question = meant == null ? '' : `; did you mean ${meant}?`;
    return `container-canary: there is no command ${JSON.stringify((0,report_escape/* visibleLine */.P8)(wrong))}${question}\n\n`;
}
const ownFlags = ['--help', '--version'];
const helpWords = new Set(['--help', '-h']);
function usageOf(group, shown) {
    const width = Math.max(0, ...shown.map((command) => command.name.length));
    const list = shown.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}\n`);
    const what = group === '' ? '<command>' : `${group} <command>`;
    return `Usage: container-canary ${what} [options]\n\nCommands:\n${list.join('')}\nEach command explains itself: container-canary <command> --help\nIts release: container-canary --version\n`;
}
function tell(error, io) {
    if (error instanceof errors/* CanaryError */.Rc) {
        for (const problem of error.problems) {
            io.stderr.write(`error: ${harmless((0,told/* tellProblem */.JW)(problem))}\n`);
        }
        return (0,verdict/* exitCodeOfErrors */.O3)([error.kind]);
    }
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const message = `internal error, please report it: ${(0,errors/* messageOf */.bD)(error)}\n${stack}`;
    io.stderr.write(`error: ${harmless(message)}\n`);
    return 3;
}
/** It may quote an image, a registry or a file's name; a step of a workflow may run us. */
function harmless(text) {
    return (0,report_escape/* withoutCommands */.Df)((0,report_escape/* visibleBlock */._n)(text));
}
/**
 * Much of what is printed was written by strangers. A terminal is told nothing that steers it, a
 * step of a workflow nothing that is a command; a file or a pipe gets every byte.
 */
function writerOf(open, env) {
    let failure = null;
    let opened = null;
    // Opening it costs more than reading the flags, and an engine can be asked before.
    const streamOf = () => {
        if (opened !== null)
            return opened;
        opened = open();
        opened.on('error', (error) => {
            // Whoever reads may have seen enough (`| head`): the work goes on, and its exit code counts.
            if ((0,errors/* systemErrorCode */.vq)(error) !== 'EPIPE')
                failure ??= error;
        });
        return opened;
    };
    const isInWorkflow = env['GITHUB_ACTIONS'] === 'true';
    const harmlessFor = (text) => {
        const seen = streamOf().isTTY ? (0,report_escape/* terminalText */.eR)(text) : text;
        return isInWorkflow ? (0,report_escape/* withoutCommands */.Df)(seen) : seen;
    };
    return {
        write: (text) => void streamOf().write(harmlessFor(text)),
        get isTerminal() {
            return streamOf().isTTY;
        },
        get width() {
            const stream = streamOf();
            return stream.isTTY ? columnsOf(stream) : Infinity;
        },
        flush: async () => {
            if (opened === null)
                return null;
            const stream = opened;
            if (stream.writableLength > 0 || stream.writableNeedDrain) {
                await new Promise((resolve) => {
                    stream.write('', () => {
                        resolve();
                    });
                });
            }
            // An error is told in the turn after the write that it befell.
            await new Promise(setImmediate);
            return failure;
        },
    };
}
/** A terminal that does not know its size says 0. */
function columnsOf({ columns }) {
    return columns > 0 ? columns : 80;
}


/***/ }),

/***/ 60233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ tellProblem),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   q5: () => (/* binding */ tellNotice)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58750);


/** A problem in one line, settings named by their flags. */
function tellProblem(problem) {
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .spellSettings */ .Y)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem), 'flag');
}
/** `warning: spec.yaml:5:3: message (hint)`. */
function tellNotice(notice) {
    return `${notice.severity}: ${tellProblem(notice)}\n`;
}
/** What a command found, for programs. */
function printJson({ stdout }, value) {
    stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}


/***/ }),

/***/ 47081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ validatorTitle)
/* harmony export */ });
/** How people know what an image was held against: `web`, or `web under read-only-root`. */
function validatorTitle({ name, condition, }) {
    return condition === undefined ? name : `${name} under ${condition}`;
}


/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ errorReportsOf),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   F6: () => (/* binding */ isMissingFile),
/* harmony export */   PN: () => (/* binding */ problemToNotice),
/* harmony export */   Pc: () => (/* binding */ noticeToProblem),
/* harmony export */   Rc: () => (/* binding */ CanaryError),
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   ZL: () => (/* binding */ problemKey),
/* harmony export */   Zo: () => (/* binding */ describeSystemError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   kv: () => (/* binding */ infrastructureError),
/* harmony export */   lR: () => (/* binding */ describeLocation),
/* harmony export */   nN: () => (/* binding */ refuseProblems),
/* harmony export */   vq: () => (/* binding */ systemErrorCode)
/* harmony export */ });
/** An error with everything a person needs; several problems of one input are told together. */
class CanaryError extends Error {
    name = 'CanaryError';
    kind;
    problems;
    constructor(kind, problems, options) {
        const list = isList(problems) ? problems : [problems];
        super(list.map(describeProblem).join('\n'), options);
        this.kind = kind;
        this.problems = list;
    }
}
/** @throws CanaryError with all of the problems together, if there is one */
function refuseProblems(problems, kind = 'input') {
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new CanaryError(kind, [first, ...rest]);
}
function inputError(problem, options) {
    return new CanaryError('input', problem, options);
}
function infrastructureError(problem, options) {
    return new CanaryError('infrastructure', problem, options);
}
/** `file:line:column: message (hint)`, the form that editors and people know. */
function describeProblem(problem) {
    const { location = null, hint: advice = null } = problem;
    const place = location === null ? '' : `${describeLocation(location)}: `;
    const hint = advice === null ? '' : ` (${advice})`;
    return `${place}${problem.message}${hint}`;
}
function describeLocation(location) {
    return `${location.file}:${location.line}:${location.column}`;
}
/** A value as it stands in a message: quoted, without control characters, and never long. */
function quote(value) {
    return JSON.stringify(value.length > 80 ? `${value.slice(0, 77)}...` : value);
}
/** Quoted when it holds anything that a reader could overlook or a terminal would act on. */
function quoteName(text) {
    return /^[\x21-\x7e]+$/.test(text) ? text : JSON.stringify(text);
}
/** The message of anything that was thrown, without a stack. */
function messageOf(thrown) {
    // By its shape: an error of another realm is no instance of this one's Error.
    const message = typeof thrown === 'object' && thrown !== null && 'message' in thrown;
    return message && typeof thrown.message === 'string' ? thrown.message : String(thrown);
}
/** Node's name of a system error, such as `ENOENT`; empty for anything else that was thrown. */
function systemErrorCode(thrown) {
    // Errors of another realm are no instances of this one's Error.
    const isCoded = typeof thrown === 'object' && thrown !== null && 'code' in thrown;
    return isCoded && typeof thrown.code === 'string' ? thrown.code : '';
}
/** What the operating system said, in words: `no space is left on the device (ENOSPC)`. */
function describeSystemError(thrown) {
    const code = systemErrorCode(thrown);
    const words = systemErrors.get(code);
    return words === undefined ? messageOf(thrown) : `${words} (${code})`;
}
const systemErrors = new Map([
    ['EACCES', 'this user may not write there'],
    ['EDQUOT', 'the disk quota is used up'],
    ['EEXIST', 'a file is in its place'],
    ['EFBIG', 'it would become larger than a file may be'],
    ['EIO', 'the device reports an error'],
    ['EISDIR', 'a directory is in its place'],
    ['ENAMETOOLONG', 'the name is too long'],
    ['ENOENT', 'it does not exist'],
    ['ENOSPC', 'no space is left on the device'],
    ['ENOTDIR', 'a part of its path is a file'],
    ['EPERM', 'this user may not write there'],
    ['EROFS', 'the file system is read-only'],
]);
/** True for an error which says that a file, or a folder on the way to it, is not there. */
function isMissingFile(thrown) {
    return ['ENOENT', 'ENOTDIR'].includes(systemErrorCode(thrown));
}
function problemToNotice(problem, severity = 'error') {
    return {
        severity,
        code: problem.code,
        message: problem.message,
        location: problem.location ?? null,
        hint: problem.hint ?? null,
        ...(problem.output === undefined ? {} : { output: problem.output }),
    };
}
function noticeToProblem({ code, message, location, hint, output }) {
    return {
        code,
        message,
        ...(location === null ? {} : { location }),
        ...(hint === null ? {} : { hint }),
        ...(output === undefined ? {} : { output }),
    };
}
/**
 * The same for problems that say the same of the same place, whoever tells them; another for any others.
 * It is made from their fields, in whatever order a report has them.
 */
function problemKey({ code, message, location }) {
    return JSON.stringify([code, message, ...placeOf(location ?? null)]);
}
/** What makes two places the same. */
function placeOf(location) {
    return [location?.file, location?.line, location?.column, location?.origin];
}
/** What was thrown, as the report tells it; anything but a CanaryError is a fault of ours. */
function errorReportsOf(thrown) {
    if (thrown instanceof CanaryError) {
        const { kind, problems } = thrown;
        return problems.map((problem) => ({ ...problemToNotice(problem), kind }));
    }
    const hint = 'please report it, with the whole log';
    const problem = { code: 'internal', message: `internal error: ${messageOf(thrown)}`, hint };
    return [{ ...problemToNotice(problem), kind: 'internal' }];
}
function isList(problems) {
    return Array.isArray(problems);
}


/***/ }),

/***/ 14148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ splitTag),
/* harmony export */   t: () => (/* binding */ imageName)
/* harmony export */ });
/** A file or directory of this machine, which may hold several images (image/source.ts). */
const local = /^(?:docker-archive|oci-archive|oci-layout):[^:]*/;
/** An image without tag and digest, which change from run to run. */
function imageName(reference) {
    const [path] = local.exec(reference) ?? [];
    if (path !== undefined)
        return path;
    const [name = ''] = reference.split('@', 1);
    return splitTag(name).repository;
}
/** A name without a digest, and its tag; null where it has none. */
function splitTag(name) {
    // A colon before the last slash is that of the registry's port.
    const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
    if (colon < 0)
        return { repository: name, tag: null };
    return { repository: name.slice(0, colon), tag: name.slice(colon + 1) };
}


/***/ }),

/***/ 99750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lp: () => (/* reexport */ archiveLimits),
  ZB: () => (/* reexport */ buildLimits),
  hg: () => (/* reexport */ cdiLimits),
  Jw: () => (/* reexport */ clusterLimits),
  Po: () => (/* reexport */ compatibilityLimits),
  oC: () => (/* reexport */ criContainerLimits),
  $8: () => (/* reexport */ criLimits),
  "if": () => (/* reexport */ elfLimits),
  nW: () => (/* reexport */ engineLimits),
  TF: () => (/* reexport */ featureLimits),
  tR: () => (/* reexport */ fetchLimits),
  VA: () => (/* reexport */ gridLimits),
  xe: () => (/* reexport */ grpcLimits),
  tf: () => (/* reexport */ hardenLimits),
  sF: () => (/* reexport */ imageFileLimits),
  N$: () => (/* reexport */ inferLimits),
  NL: () => (/* reexport */ initLimits),
  nS: () => (/* reexport */ inspectionLimits),
  WZ: () => (/* reexport */ isolatedLimits),
  YZ: () => (/* reexport */ lintLimits),
  _G: () => (/* reexport */ manifestLimits),
  LS: () => (/* reexport */ marginLimits),
  Cm: () => (/* reexport */ nodeGroupLimits),
  Z: () => (/* reexport */ patternLimits),
  s1: () => (/* reexport */ placementLimits),
  V_: () => (/* reexport */ podContentLimits),
  g5: () => (/* reexport */ podJoinLimits),
  cp: () => (/* reexport */ podLimits),
  PF: () => (/* reexport */ podRunLimits),
  Vd: () => (/* reexport */ policyLimits),
  Lj: () => (/* reexport */ probeLimits),
  b6: () => (/* reexport */ programLimits),
  a1: () => (/* reexport */ registryLimits),
  ny: () => (/* reexport */ reportLimits),
  iw: () => (/* reexport */ restartLimits),
  g2: () => (/* reexport */ runLimits),
  Hy: () => (/* reexport */ runOptionLimits),
  fP: () => (/* reexport */ secretLimits),
  N: () => (/* reexport */ staticCheckLimits),
  q9: () => (/* reexport */ structureTestLimits),
  BJ: () => (/* reexport */ templateLimits),
  X3: () => (/* reexport */ waiverLimits),
  SO: () => (/* reexport */ workloadLimits),
  G9: () => (/* reexport */ yamlLimits)
});

// UNUSED EXPORTS: githubLimits

// EXTERNAL MODULE: ./src/limits/units.ts
var units = __webpack_require__(64063);
;// CONCATENATED MODULE: ./src/limits/cluster.ts
/** A Kubernetes cluster: how it is found, and what is asked of its API server. */

const clusterLimits = {
    /** One file of the kubeconfig, and one that it names: a certificate, a key, a token. */
    configurationBytes: 1 * units/* mebibyte */.E,
    /** Files that KUBECONFIG lists. */
    configurationFiles: 32,
    /** A program that the kubeconfig names for credentials (an exec plugin) has ended by then. */
    plugin: 60_000,
    /** What it writes to stdout. */
    pluginBytes: 1 * units/* mebibyte */.E,
    /** Credentials that expire within this are renewed before they are used. */
    renewBefore: 30_000,
    /** A connection is asked whether it still stands, so often, by the operating system. */
    keepAlive: 30_000,
    /** How often a call is repeated that a busy API server put off, and how long it may ask to wait before each. */
    repeats: 5,
    repeatPause: 10_000,
    /** Until a node has been found for a Pod and has pulled its image, beside the time of its process. */
    pull: 300_000,
    /** A Pod that nobody removes is ended by its node then, and removed by the next run. */
    podLife: 6 * 60 * 60 * 1000,
    /** Objects of one page of a list. */
    pageObjects: 500,
    /** Pages of one list. */
    pages: 200,
    /** The API server ends a watch after this; it is taken up again then. */
    watch: 240_000,
    /** A watch that lasts this much longer than that is cut, and taken up again. */
    watchGrace: 20_000,
    /** One event of a watch: a whole object. */
    watchEventBytes: 8 * units/* mebibyte */.E,
    /** How often in a row a watch is taken up again that gave nothing, and how long before each. */
    watchRepeats: 5,
    watchPause: 500,
    /** One that ended sooner, and told nothing, is among those. */
    watchShortest: 1_000,
    /** A node that answers within this is taken to have told of a command's end as soon as it came. */
    prompt: 1_000,
    /** A node looks at its containers each second, and tells of an end somewhat later: by then. */
    endTold: 3_000,
    /** What the API server says of a command's end. */
    statusBytes: 64 * units/* kibibyte */.y,
    /** One frame of a command's output or of a forwarded port. */
    frameBytes: 8 * units/* mebibyte */.E,
    /** Beyond its grace period, until a node has told that a Pod has ended. */
    podEnd: 60_000,
};

;// CONCATENATED MODULE: ./src/limits/cri-containers.ts
/** Containers of a runtime that is asked by CRI. */

const criContainerLimits = {
    /** Between two looks at whether a container has ended, while the runtime tells of its ends, too. */
    look: 5_000,
    /** And where it tells of none. */
    lookAlone: 500,
    /** Before the runtime's events are asked for again, where they have ended. */
    eventsPause: 1_000,
    /** Making a sandbox: network plugins, and an image that may have to be pulled for it. */
    sandbox: 120_000,
    /** Mounting memory, or taking it away. */
    mount: 10_000,
    /** The answer of a command whose time is over: the runtime ends it, and says so. */
    execEnd: 1_500,
    /** Of the end of a log this much is read to find its last lines. */
    logWindow: 1 * units/* mebibyte */.E,
    /** A container's log: then it begins anew, and what was there is kept once. */
    logFile: 10 * units/* mebibyte */.E,
    /** Between two looks at how long a log is that is written to. */
    logPause: 250,
    /** Bytes of a log that are read at once. */
    logChunk: 256 * units/* kibibyte */.y,
    /** Links on the way to one file of a container. */
    links: 40,
    /** Files of one archive of a container. */
    archiveFiles: 1_000_000,
};

;// CONCATENATED MODULE: ./src/limits/elf.ts
/** Programs and libraries that are read without being run. */

const elfLimits = {
    /** All program headers of one file, as Linux has it. */
    programHeaderBytes: 64 * units/* kibibyte */.y,
    /** The path of an interpreter with its end, as Linux has it (PATH_MAX). */
    interpreterBytes: 4 * units/* kibibyte */.y,
    /** One dynamic section. */
    dynamicBytes: 256 * units/* kibibyte */.y,
    /** One name, or one list of directories. */
    stringBytes: 64 * units/* kibibyte */.y,
    /** Symbol versions, and the libraries that they are asked of, in one file. */
    versions: 10_000,
    /** All notes of one segment. */
    noteBytes: 64 * units/* kibibyte */.y,
    /** The section headers of a program for 32-bit Arm, and its attributes. */
    armSectionBytes: 64 * units/* kibibyte */.y,
    /** All that is looked at of one file, what is looked at twice twice. */
    saidBytes: 4 * units/* mebibyte */.E,
    /** What is read of a file that is not held in memory. */
    readBytes: 32 * units/* mebibyte */.E,
};

;// CONCATENATED MODULE: ./src/limits/grpc.ts
/** gRPC servers on a socket of this machine: container runtimes. */

const grpcLimits = {
    /** Until a server has said how it speaks HTTP/2. */
    connect: 5_000,
    /** Bytes that a server may send before it is told that they were taken. */
    window: 1 * units/* mebibyte */.E,
};
const criLimits = {
    /** One message of a runtime: what kubelet takes of it (its `maxMsgSize`). */
    messageBytes: 16 * units/* mebibyte */.E,
    /** A pull, which tells nothing until all has come. */
    pull: 60 * 60_000,
    /** A runtime's words about what it did not do. */
    reasonBytes: 4 * units/* kibibyte */.y,
};

;// CONCATENATED MODULE: ./src/limits/harden.ts
/** Finding out what an image can do without. */

const hardenLimits = {
    /** Trials of one image. */
    trials: 200,
    /** How often directories are added that a trial was refused to write to, and how often all is gone through. */
    rounds: 4,
    /** Directories that may have to be writable. */
    directories: 16,
    /** A container of a trial has to run on for so long after its start. */
    hold: 2_000,
    /** A check of a trial has at least so much time, where its manifest gives it more than it took plainly. */
    leastTime: 10_000,
    /** And so many times as long as it took plainly. */
    times: 5,
    /** Written files whose size is asked for; with more of them no size is told. */
    sizes: 50,
    /** A path that is looked for in a line of a log. */
    pathCharacters: 1_024,
    /** Bytes of a directory that next to nothing was written to. */
    leastSize: 16 * units/* mebibyte */.E,
    /** Paths that are named in one sentence. */
    named: 3,
};

;// CONCATENATED MODULE: ./src/limits/image.ts
/** Where images come from: builds, registries, archives. */

const buildLimits = {
    /** Builds of one image: one more than the first where the engine killed a helper of its own. */
    attempts: 2,
    /** One build, from its context to the loaded image. */
    duration: 3_600_000,
    /** Asking the docker command line whether it has buildx. */
    probe: 20_000,
    /** What it may write to answer that. */
    probeBytes: 64 * units/* kibibyte */.y,
    /** Between asking docker to stop and killing it; GitHub kills a cancelled step soon after. */
    stop: 2_000,
    /** Characters of one line of a build's output; the rest of a longer one is left out. */
    lineCharacters: 16 * units/* kibibyte */.y,
    /** Last lines of the output of buildx that are searched for what failed. */
    keptLines: 1_000,
    /** Last lines of a failed step that are told, and their characters. */
    failureLines: 20,
    failureCharacters: 4 * units/* kibibyte */.y,
    /** Characters of a failed instruction, and of a builder's words, in a sentence. */
    instructionCharacters: 200,
    reasonCharacters: 1_000,
    /** One secret: BuildKit takes no more. */
    secretBytes: 500 * units/* kibibyte */.y,
    /** What buildx writes of a build; what it was made from (provenance) is part of it. */
    metadataBytes: 16 * units/* mebibyte */.E,
    /** A Dockerfile that is read to find a line in it. */
    dockerfileBytes: 1 * units/* mebibyte */.E,
    /** A .dockerignore file. */
    ignoreBytes: 1 * units/* mebibyte */.E,
    /** Files and directories of a build context that is sent by us. */
    contextEntries: 1_000_000,
};
const registryLimits = {
    /** An image reference as people write it, in characters. */
    referenceCharacters: 1024,
    /** A repository path, in characters (as docker bounds it). */
    repositoryCharacters: 255,
    /** A manifest or an index; registries refuse larger ones too. */
    manifestBytes: 4 * units/* mebibyte */.E,
    /** An image's configuration. */
    configBytes: 4 * units/* mebibyte */.E,
    /** The file inside a compatibility artifact. */
    artifactBytes: 4 * units/* mebibyte */.E,
    /** What is read of an answer that is an error. */
    errorBytes: 64 * units/* kibibyte */.y,
    /** A registry's own words in our sentences, in characters. */
    errorCharacters: 300,
    /** All header lines of one answer. */
    headerBytes: 64 * units/* kibibyte */.y,
    /** The answer of a token server. */
    tokenBytes: 256 * units/* kibibyte */.y,
    /** A password or token on standard input. */
    secretBytes: 64 * units/* kibibyte */.y,
    /** What a credential helper may print. */
    helperBytes: 256 * units/* kibibyte */.y,
    /** A credential helper may ask a key chain, and that a person. */
    helperMs: 60_000,
    /** `config.json` and PEM files. */
    configurationFileBytes: 8 * units/* mebibyte */.E,
    redirects: 5,
    /** Until an answer's headers are there. */
    responseMs: 30_000,
    /** Between two parts of an answer's body. */
    idleMs: 30_000,
    /** For the whole of an answer that is read into memory. */
    bodyMs: 60_000,
    /** Sockets to one host at a time. */
    socketsPerHost: 8,
    retries: 5,
    /** The first wait; each further one doubles. */
    retryBaseMs: 250,
    retryMinMs: 200,
    retryMaxMs: 3_000,
    /** The longest `Retry-After` that is waited for. */
    retryAfterMs: 30_000,
    /** From the first try of a request to the start of its last one. */
    retryTotalMs: 60_000,
    /** A token is not used in the last moments of its life. */
    tokenLeewayMs: 5_000,
    /** Referrers of one manifest, before they are filtered. */
    referrers: 5_000,
    /** All pages of one list of referrers together. */
    referrersBytes: 16 * units/* mebibyte */.E,
    /** Pages of one list of referrers. */
    referrerPages: 100,
    /** How often an index that somebody else writes at the same time is written again. */
    indexUpdates: 5,
    /** Between writing it and reading it again: as long, up to twice as long. */
    indexUpdateMs: 200,
    /** What a stream may leave behind before its used buffers are collected. */
    streamGarbageBytes: 8 * units/* mebibyte */.E,
    /** Up to here an attached file is repeated inside its manifest, which saves a request. */
    inlineDataBytes: 32 * units/* kibibyte */.y,
};
const archiveLimits = {
    /** Files in one archive; an image needs two a layer. */
    entries: 20_000,
    /** What a compressed archive may grow to on the disk. */
    unpackedBytes: 64 * 1024 * units/* mebibyte */.E,
    /** The extended header of one file in an archive. */
    headerBytes: 1 * units/* mebibyte */.E,
    /** `manifest.json`, `index.json` and the like. */
    indexBytes: 4 * units/* mebibyte */.E,
    /** Links that are followed from one file to the next. */
    links: 10,
    /** Layers of one image; engines stop at 127. */
    layers: 1_000,
    /** Manifests of a layout that are read to find what refers to an image. */
    layoutManifests: 1_000,
};
const imageFileLimits = {
    /** Links on the way to one file, as Linux has it (MAXSYMLINKS). */
    links: 40,
    /** Parts of a path, those of the links on the way among them. */
    pathParts: 4_096,
    /** A path as an image has it, or where a link leads: Linux takes no longer one (PATH_MAX). */
    pathBytes: 4_096,
    /** Files of all layers together, those that a later one removes among them. */
    entries: 1_000_000,
    /** The extended header of one file in a layer: names and attributes. */
    headerBytes: 1 * units/* mebibyte */.E,
    /** Parts of the files with holes of one image; a file system has few of them. */
    sparseParts: 100_000,
    /** What a compressed layer may grow to as it is read. */
    layerBytes: 64 * 1024 * units/* mebibyte */.E,
    /** How many times its size it may grow to, once it has more than `anyRatioBytes`. */
    ratio: 200,
    anyRatioBytes: 256 * units/* mebibyte */.E,
    /** Content of compressed layers that is remembered, of one image. */
    keptBytes: 32 * units/* mebibyte */.E,
    /** A file below /etc whose content is among that. */
    keptFileBytes: 64 * units/* kibibyte */.y,
    /** The start of a script that is among that. */
    scriptHeadBytes: 4 * units/* kibibyte */.y,
    /** A program or library that is read whole to know what it is; of a larger one the start is remembered. */
    elfBytes: 64 * units/* mebibyte */.E,
    elfHeadBytes: 1 * units/* mebibyte */.E,
    /** Programs and libraries of one image that are known from its first reading. */
    elfFiles: 20_000,
    /** Files of an image on an engine that are asked for one by one: beyond it, all are read at once. */
    engineLooks: 24,
};

;// CONCATENATED MODULE: ./src/limits/infer.ts
/** What is inferred from an image, and asked about it without having been asked for. */

const inferLimits = {
    /** Bytes of programs that are searched for names of devices, all files of an image together. */
    searchBytes: 256 * units/* mebibyte */.E,
    /** Characters of one comment that what an image says may take. */
    commentCharacters: 2_000,
    /** Columns of a comment. */
    commentColumns: 100,
};

;// CONCATENATED MODULE: ./src/limits/init.ts
/** Looking at an image to write its first manifest. */
const initLimits = {
    /** Beyond the image's start: then whatever listens is all there is. */
    look: 4_000,
    /** Where nothing listens so long after the start, a manifest that asks for no port is tried meanwhile. */
    silence: 500,
    /** Between two looks at what listens. */
    poll: 100,
    /** For so long nothing new must have begun to listen. */
    quiet: 1_000,
    /** Ports that are asked what they speak. */
    ports: 16,
    /** One question to one port. */
    question: 2_000,
    /** From the start until a command is run in an image that listens on nothing. */
    settle: 2_000,
    /** A check that is written has at least so many seconds, */
    patience: 30,
    /** and so many times as long as the image took. */
    patienceTimes: 10,
};

;// CONCATENATED MODULE: ./src/limits/input.ts
/** What people write: manifests, specs, options, policies. */

const yamlLimits = {
    /** A file that a person wrote is never larger. */
    bytes: 1 * units/* mebibyte */.E,
    /** Aliases that may be resolved in one document, against exponential expansion. */
    aliases: 100,
    /** Nesting of mappings and lists. */
    depth: 100,
    /** Documents in one stream. */
    documents: 200,
    /** Lines and values of one text, each of which takes some 700 bytes while it is read. */
    values: 200_000,
    /** Problems told at once. */
    problems: 50,
};
/** A file of waivers. */
const waiverLimits = {
    bytes: 256 * units/* kibibyte */.y,
    /** Entries of one file, each of which is held against every check. */
    waivers: 500,
    /** Characters of a name or a pattern. */
    nameCharacters: 400,
    /** Characters of a reason. */
    reasonCharacters: 2_000,
};
const manifestLimits = {
    /** Of one manifest, from a file or a URL. */
    bytes: 1 * units/* mebibyte */.E,
    /** Files that globs and directories may name together. */
    files: 1_000,
    /** Parameters of one manifest. */
    parameters: 100,
    /** Characters of a parameter's value. */
    parameterCharacters: 10_000,
    /** Characters that the values of all references of one manifest have together. */
    filledCharacters: 4 * units/* mebibyte */.E,
    /** Manifests that one word combines. */
    combined: 20,
    /** Conditions that a run and a manifest ask for together. */
    conditions: 50,
};
/** What `lint` says of the files that it is given. */
const lintLimits = {
    /** Problems and notices of one file. */
    findings: 500,
};
/** Files of container-structure-test. */
const structureTestLimits = {
    /** Seconds for the command of a test, which has no end of its own there. */
    commandSeconds: 600,
};
/** A manifest or a compatibility spec that is named by its URL. */
const fetchLimits = {
    /** From the first name that is resolved to the last byte, redirects included. */
    duration: 30_000,
    redirects: 5,
    /** Characters of a content type or an encoding that a sentence quotes. */
    typeCharacters: 100,
};
const runOptionLimits = {
    /** Entries of one `dockerRunOptions` list. */
    tokens: 1000,
    /** One entry: no argument of a Linux process is longer (MAX_ARG_STRLEN). */
    tokenBytes: 128 * units/* kibibyte */.y,
    /** A file that an option names. */
    fileBytes: 1 * units/* mebibyte */.E,
    /** One line of an env file or a label file, as in docker's command line. */
    fileLineBytes: 64 * units/* kibibyte */.y,
    /** Ports published or exposed, ranges counted port by port. */
    ports: 65_536,
    /** Problems told at once. */
    problems: 50,
};
const policyLimits = {
    /** Processes and threads of a container whose manifest is restricted. */
    processes: 4_096,
    /** Entries below a mounted directory that are searched for git's data; one with more is not mounted. */
    mountEntries: 20_000,
    /** Refusals told at once of one manifest. */
    refusals: 50,
};

;// CONCATENATED MODULE: ./src/limits/inspection.ts
/** What is read of an image beside its run. */
const inspectionLimits = {
    /** Programs that are looked at, of one image. */
    programs: 200,
    /** Who asks for one of them, by name. */
    askers: 3,
    /** Libraries of one of them. */
    libraries: 200,
    /** Reading one image; the run does not wait longer for it. */
    duration: 30_000,
    /** The same, once all else of the image is judged. */
    alone: 5_000,
};
const gridLimits = {
    /** Platforms of one image. */
    platforms: 64,
    /** Of them read at once. */
    atOnce: 2,
};

;// CONCATENATED MODULE: ./src/limits/node.ts
/** Where images run: features of nodes, specs over them, devices. */

const featureLimits = {
    /** One file of the host. sysfs files hold a page at most; a kernel's configuration some 300 KiB. */
    fileBytes: 4 * units/* mebibyte */.E,
    /** A kernel's configuration after gunzip. */
    kernelConfigBytes: 16 * units/* mebibyte */.E,
    /** The part of /proc/cpuinfo that holds the first processor. */
    cpuinfoBytes: 16 * units/* kibibyte */.y,
    /** A feature file of features.d; NFD's own bound. */
    localFileBytes: 64 * units/* kibibyte */.y,
    /** Complaints told about one feature file. */
    noticesPerFile: 20,
    /** Entries of one directory. */
    directoryEntries: 50_000,
    /** Symbolic links on the way to one file, as in the kernel. */
    links: 40,
    /** After this, what has not been read yet is left out. */
    discoveryMs: 30_000,
    /** The helper that reads CPUID as root. */
    sudoMs: 5_000,
    /** A saved file of one or many nodes, as JSON. */
    savedJsonBytes: 256 * units/* mebibyte */.E,
    /** The same as YAML, which takes far longer to read. */
    savedYamlBytes: 8 * units/* mebibyte */.E,
    /** Lines and values of such a file. */
    savedYamlValues: 1_000_000,
    /** Finding the place of a problem takes as long as reading the file up to it. */
    problemsOfLargeFile: 3,
    /** Attributes of one feature in the table for people. */
    listedAttributes: 100,
    /** NodeFeature objects in one file. */
    savedObjects: 50_000,
};
const compatibilityLimits = {
    /** A compatibility spec is never larger. */
    specBytes: 1 * units/* mebibyte */.E,
    /** Milliseconds that a registry has to say what is attached to an image, where nobody asked for it. */
    unaskedMs: 5_000,
    /** Values read from one spec, counting what an alias repeats each time. */
    specValues: 400_000,
    /** Rules of one spec, over all sets; and sets. */
    rules: 10_000,
    /** Problems told at once. */
    problems: 50,
    /** Size of one compiled pattern: its characters times its largest repetition. */
    patternSize: 200_000,
    /** Sizes of all patterns of a spec together. */
    patternSizes: 600_000,
    /** Pattern size times characters searched, on one node, over all expressions. */
    patternWork: 200_000_000,
    /** Answers of patterns that a spec remembers, since names repeat from node to node. */
    rememberedSearches: 200_000,
    /** Answers that one comparison remembers. */
    rememberedComparisons: 500,
    /** Milliseconds of work without a look at whether the run is cancelled; one template may take longer. */
    slice: 50,
    /** Variables that the rules of a spec may set on one node. */
    variables: 10_000,
    /** Characters of a found value that are shown. */
    foundCharacters: 200,
    /** Distinct values that are shown where several were found. */
    foundValues: 5,
    /** Names that one run compares to find the ones that were meant. */
    nearestComparisons: 200_000,
    /** Characters of a name for which the nearest one is looked for. */
    nearestCharacters: 100,
    /** Combinations of alternatives in one exported rule. */
    exportedAlternatives: 200,
    /** Findings of lint in one spec. */
    findings: 500,
    /** Sentences about what is missing, for one set. */
    missing: 100,
    /** Choices of alternatives that are compared for the shortest list of what is missing. */
    missingChoices: 2_000,
};
const templateLimits = {
    /** The source of one template; Node Feature Discovery's own bound. */
    sourceBytes: 64 * units/* kibibyte */.y,
    /** Blocks and parentheses inside each other. */
    nesting: 100,
    /** Blocks, parentheses and templates that are running inside each other. */
    depth: 250,
    /** What one execution writes. */
    outputBytes: 1 * units/* mebibyte */.E,
    /** One string that a function makes. */
    stringBytes: 1 * units/* mebibyte */.E,
    /** Elements of one list or dict that a function makes. */
    listItems: 100_000,
    /** Lists and dicts inside each other, wherever they are printed, compared or copied. */
    valueDepth: 100,
    /** Work of one execution: a node is one step, and functions count what they read and make. */
    steps: 1_000_000,
    /** Of all templates of a spec on one node of a fleet. */
    nodeSteps: 10_000_000,
    /** Of all templates of a spec on all nodes together. */
    fleetSteps: 200_000_000,
};
const cdiLimits = {
    /** One spec file. */
    specificationBytes: 4 * units/* mebibyte */.E,
    /** A Pod or a container config that asks for devices. */
    requestBytes: 1 * units/* mebibyte */.E,
    /** All spec files of one run together. */
    totalBytes: 64 * units/* mebibyte */.E,
    /** Spec files in one directory. */
    filesPerDirectory: 10_000,
    /** Devices that one container may ask for. */
    requestedDevices: 1000,
    /** Problems told of one file, and broken files told of one run. */
    problems: 50,
    /** All annotations of one Pod together, as Kubernetes bounds them. */
    annotationBytes: 256 * units/* kibibyte */.y,
    /** Device names listed in one sentence. */
    namesInHint: 20,
};

;// CONCATENATED MODULE: ./src/limits/nodes.ts
/** Nodes of a cluster, and where Pods go among them. */
const placementLimits = {
    /** Entries of one setting, such as tolerations. */
    entries: 64,
};
const nodeGroupLimits = {
    /** Nodes of a cluster that are looked at. */
    nodes: 5_000,
    /** Kinds of nodes that an image is run on. */
    groups: 64,
    /** Nodes of one kind that a Pod names, for the scheduler to choose among. */
    candidates: 64,
    /** Of what tells a kind of nodes from the others, so much is told. */
    differences: 5,
    /** Rows of image × kind of node in a page or a summary; a report has all of them. */
    rows: 200,
    /** NodeFeature objects of one page of a list: each tells some hundred features of a node. */
    featurePage: 50,
};

;// CONCATENATED MODULE: ./src/limits/pod-content.ts
/** What a Pod's containers are given: their environment, commands and files. */

const podContentLimits = {
    /** One variable or argument after expansion: no string of a Linux process is longer (MAX_ARG_STRLEN). */
    expandedCharacters: 128 * units/* kibibyte */.y,
    /** Files of one volume together, which its sources may name many times. */
    volumeBytes: 64 * units/* mebibyte */.E,
    /** Directories that the files of one volume stand in, itself among them. */
    volumeFolders: 10_000,
    /** One line of a file of variables, as kubelet's reader (Go's bufio.Scanner) has it. */
    variableLineBytes: 64 * units/* kibibyte */.y,
    /** Symbolic links on the way to one file of a volume. */
    links: 40,
};

;// CONCATENATED MODULE: ./src/limits/pod-join.ts
/** What is looked up in a Pod's images before anything runs. */

const podJoinLimits = {
    /** Directories of one PATH. */
    searchDirectories: 64,
    /** Files that one image is asked for. */
    looks: 10_000,
    /** Files and directories of one image whose content is asked for. */
    contents: 500,
    /** One file, of an engine that gives none in parts. */
    wholeFileBytes: 64 * units/* mebibyte */.E,
    /** Containers, never started, that images are looked into at once. */
    imagesAtOnce: 4,
    /** Questions about files that wait for an answer of the engine. */
    questionsAtOnce: 16,
    /** Findings of one Pod that are told, the gravest first. */
    findings: 200,
};

;// CONCATENATED MODULE: ./src/limits/pod.ts
/** Kubernetes manifests that Pods are read from. */

const podLimits = {
    /** Of one file, or of standard input: a chart is one text once it is rendered. */
    bytes: 4 * units/* mebibyte */.E,
    /** Of all files together. */
    allBytes: 32 * units/* mebibyte */.E,
    /** Lines and values of one text. */
    values: 400_000,
    /** Documents in one stream. */
    documents: 2_000,
    /** Problems of one object that are told at once. */
    problems: 50,
    /** Fields without a meaning that are told of one object. */
    unknownFields: 50,
};

;// CONCATENATED MODULE: ./src/limits/programs.ts
/** What is looked up to find out what a program needs. */

const programLimits = {
    /** Bytes of a script that Linux looks at to find its interpreter (BINPRM_BUF_SIZE). */
    scriptLine: 256,
    /** Scripts that interpret each other, as Linux follows them. */
    scriptDepth: 5,
    /** Directories of one PATH, or of one list that a loader searches. */
    searchDirectories: 256,
    /** A program with all libraries that it needs. */
    libraries: 2_048,
    /** Findings of one program. */
    findings: 50,
    /** A dynamic loader, whose own text says where it looks. */
    loaderBytes: 8 * units/* mebibyte */.E,
    /** `/etc/ld.so.cache`. */
    cacheBytes: 16 * units/* mebibyte */.E,
    /** One file of `/etc/ld.so.conf`, or that of musl. */
    configurationBytes: 256 * units/* kibibyte */.y,
    /** Files of `/etc/ld.so.conf`, with those that they include, and patterns of such. */
    configurationFiles: 256,
};

;// CONCATENATED MODULE: ./src/limits/report.ts
/** What people are told, here and on GitHub. */

const reportLimits = {
    /** What GitHub takes as the job summary of a step, less some room for its last line break. */
    summaryBytes: 1 * units/* mebibyte */.E - 1 * units/* kibibyte */.y,
    /** What GitHub takes as a comment; it counts characters. */
    commentCharacters: 65_536,
    /** What GitHub shows of a step. */
    errorAnnotations: 10,
    warningAnnotations: 10,
    /** Characters of one annotation's message. */
    annotationCharacters: 2000,
    /** Characters of a value in a table, a list or a line of a report. */
    cellCharacters: 400,
    /** Characters of one line of a log or of a command's output. */
    lineCharacters: 1000,
    /** Last lines of a command's output or of a container's log that a report shows. */
    outputLines: 20,
    logLines: 50,
    /** Rows of a Mermaid timeline, and bars in a row: GitHub refuses a diagram of 50,000 characters. */
    diagramRows: 40,
    diagramBars: 12,
    /** Lines of a log or an output that are told beside a cause. */
    decisiveLines: 6,
    /** Causes that a report begins with, and what is named of those that each befell. */
    causes: 20,
    causeNames: 8,
    causePlaces: 4,
    /** Warnings that are told before the details. */
    warnings: 5,
    /** Columns of the first table, and its rows of images that passed. */
    glanceColumns: 8,
    glancePassed: 10,
    /** Features of a processor that the last line names. */
    glanceFeatures: 12,
    /** Node names told by name in a cell; the rest are counted. */
    nodeNames: 5,
    /** Libraries of a program told by name; the rest are counted. */
    libraryNames: 5,
    /** Groups of equal nodes that the terminal lists. */
    textGroups: 50,
    /** Rows of one table on the page of the HTML report. */
    htmlRows: 500,
    /** Rows of attempts of one check there; attempts that are alike share a row. */
    attemptRows: 60,
    /**
     * Bytes of the output `results`. GitHub keeps 1 MB of a job's outputs (as UTF-16), and Linux hands at most 128 KiB
     * to a program in one environment variable, which is how scripts are to get it.
     */
    resultsBytes: 64 * units/* kibibyte */.y,
    /** What changed in one way since a run before, and waivers, that are told by name. */
    standingItems: 50,
    /** Columns of the compatibility matrix. */
    matrixImages: 50,
    /** A `report.json` that is rendered again: its bytes, one text, one list, all checks, one time. */
    inputBytes: 64 * units/* mebibyte */.E,
    inputTextCharacters: 1 * units/* mebibyte */.E,
    inputItems: 20_000,
    inputChecks: 20_000,
    /** Reports that are put together: as many as a matrix of GitHub has jobs. */
    merged: 256,
    inputMilliseconds: 365 * 24 * 60 * 60 * 1000,
    /** Problems told at once of such a file. */
    problems: 20,
};
const githubLimits = {
    /** One answer of the API, from the request to the last byte. */
    answer: 10_000,
    /** One piece of work, such as concluding the check run, with all its retries. */
    work: 60_000,
    /** The same where the run was cancelled: GitHub kills the step 10 s after it asked it to stop. */
    cancelledWork: 4_000,
    /** Tries of one request that may be repeated. */
    tries: 4,
    /** Before the second try; doubled for each one after it, and varied. */
    firstBackOff: 500,
    mostBackOff: 8_000,
    /** A wait that GitHub asks for is kept up to this; a longer one ends the work. */
    retryAfter: 30_000,
    /** Characters of what GitHub says of a refusal. */
    messageCharacters: 300,
    /** Comments asked for at once, and how many times. */
    commentsPerPage: 100,
    commentPages: 20,
    /** From reading the comment until what was made of it is written; who needs longer reads again. */
    writeWindow: 2_000,
    /** Rounds of read, write and read again. */
    commentRounds: 12,
    /** Characters of one section: a comment is read at a glance, and other jobs need room as well. */
    sectionCharacters: 16_384,
    /** Of its first lines, which stay when there is no room for more. */
    headlineCharacters: 8_192,
    /** Sections of one comment; the oldest go first. */
    sections: 60,
    /** Failed checks that a section remembers until the next run. */
    rememberedChecks: 50,
    /** Characters of a section's place, such as `build / canary (3.12)`. */
    placeCharacters: 200,
    /** What GitHub takes at once, and what a check run gets altogether. */
    annotationsPerRequest: 50,
    checkRunErrors: 300,
    checkRunWarnings: 100,
    /** What GitHub takes as the summary of a check run. */
    checkRunSummaryBytes: 65_535,
    checkRunTitleCharacters: 255,
    /** Between two updates of a check run in progress. */
    progress: 10_000,
    /** The event that started the workflow, as the runner wrote it down. */
    eventBytes: 32 * units/* mebibyte */.E,
    /** A file of git's that tells which commit is checked out. */
    gitFileBytes: 16 * units/* mebibyte */.E,
};

;// CONCATENATED MODULE: ./src/limits/run.ts
/** A run: the engine, its containers, what is asked of them, and what is secret. */

const engineLimits = {
    /** The first answer of a socket that may be an engine. */
    ping: 5_000,
    /** Any call that the engine answers at once. */
    answer: 30_000,
    /** Creating a container: the engine may have to make a large root file system first. */
    create: 60_000,
    /** A pull, build or load that says nothing for so long is given up. */
    silence: 300_000,
    /** How often an engine is asked again that looked at a process which ended meanwhile, and how long after. */
    endingRepeats: 5,
    endingPause: 100,
    /** Stopping a command whose time is over. */
    kill: 2_000,
    killPoll: 20,
    /** Before the engine is asked which process a command is: most have ended by then. Then doubled. */
    processLook: 100,
    /** How often that is asked. */
    processLooks: 6,
    /** An engine that answers within this tells of the moment when it was asked. */
    prompt: 250,
    /** Between the end of a command and its exit code. */
    exitCode: 3_000,
    /** Between two looks at whether a command has ended whose output has. */
    exitCodePoll: 250,
    /** A command that got the words of another one that could not be started is tried so often again. */
    execRepeats: 4,
    /** Before the first of these tries, at most; doubled for each one after it. */
    execRepeatPause: 50,
    /** Whether a container's address answers from here. */
    route: 1_000,
    /** Between two looks at how many sockets a container has, while it is young. */
    listenerPoll: 40,
    /** And at most, when it has been waited for long. */
    listenerPollAtLast: 100,
    /** Before the sockets themselves are looked at again where their number is the same. */
    listenerLook: 2_000,
    /** A look at the sockets is followed by a rest of so many times as long as it took. */
    listenerRest: 20,
    /** Any one text that the kernel makes of its sockets or of a process. */
    kernelText: 4 * units/* mebibyte */.E,
    /** Removing one container, with all retries. */
    remove: 20_000,
    /** Body of an answer. */
    answerBytes: 8 * units/* mebibyte */.E,
    /** One line of a pull or build stream. */
    lineBytes: 1 * units/* mebibyte */.E,
    /** Body of an error answer. */
    errorBytes: 64 * units/* kibibyte */.y,
    /** Connections to the engine at once. */
    connections: 64,
    /** Before a container's end is asked for again, where the engine has told of none. */
    waitPause: 1_000,
    /** Between two looks at a container that has just ended. */
    endStatePoll: 60,
    /** Files that a container has written, as the engine tells them. */
    changes: 20_000,
    /** Asking what others have done to a container. */
    events: 3_000,
    /** Last lines of a container's log that are reported. */
    logLines: 50,
    /** And their bytes. */
    logBytes: 64 * units/* kibibyte */.y,
    /**
     * Processes and threads of a container on Docker, which sets no limit by itself: half of the
     * process ids that the smallest kernel has (pid_max), so that no image can take all of them.
     */
    processes: 16_384,
    /** Container logs the engine may keep, so that a chatty image cannot fill the disk. */
    logFile: '10m',
};
const probeLimits = {
    /** The only attempt of a check whose timeoutSeconds is 0. */
    lonelyAttempt: 30_000,
    /** Attempts that a report keeps: the first and the last. */
    firstAttempts: 10,
    lastAttempts: 40,
    /** Attempts that run in one container at once. */
    attemptsAtOnce: 16,
    /** Of the time of a check that ran out of it, this much may be lost to the engine, or to ourselves. */
    engineShare: 1_000,
    /** Between two looks at whether a command was killed for want of memory. */
    memoryPoll: 60,
    /** How often that is looked at. */
    memoryLooks: 3,
    /** Bytes kept of each output stream of a command, from its end. */
    execOutput: 4 * units/* kibibyte */.y,
    /** Bytes of it that are searched where a check says what is to be in it. */
    searchedOutput: 1 * units/* mebibyte */.E,
    /** Response headers together; more is a malformed response. */
    headerBytes: 1 * units/* mebibyte */.E,
    /** Replies that wait for a server which asks for them and does not read them. */
    replyBytes: 64 * units/* kibibyte */.y,
    /** Of a response body this much is read, then the connection is closed. */
    bodyBytes: 10 * units/* kibibyte */.y,
    /** And of one that a check says something of. */
    searchedBody: 1 * units/* mebibyte */.E,
    /** A body that a check sends. */
    requestBody: 64 * units/* kibibyte */.y,
    /** Of one line of a log this much is searched. */
    logLine: 64 * units/* kibibyte */.y,
    /** Before processes that had ended are looked at again: who waits for them needs a moment. */
    reapingMs: 1_000,
    /** A command that could not be started may be the first to know of its container's end: the engine tells it by then. */
    endTold: 1_000,
    /** Requests of one httpGet attempt, the first one and those after redirects. */
    requests: 10,
    /** A TLS handshake ends by then, even where the attempt may last longer. */
    tlsHandshakeMs: 10_000,
    /** One address of a name that has several, before the next is tried. */
    addressMs: 1_000,
    /** How long a connection through a proxy has to stay open to count as accepted. */
    settleMs: 1_000,
    /** The answer of a gRPC health check; an honest one has two bytes. */
    grpcMessageBytes: 4 * units/* kibibyte */.y,
    /** Before a gRPC health check connects for the second time, as grpc-go does; longer each time. */
    grpcReconnect: 1_000,
    /** Characters of any one text that an attempt keeps of what it saw. */
    seenCharacters: 1_024,
    /** Lines of response headers that an attempt keeps. */
    seenHeaders: 20,
    /** Characters of the line that says what a check wants. */
    wantedCharacters: 300,
    /** How often one attempt of a Pod's probe is tried while it cannot be carried out, as kubelet does. */
    executions: 3,
    /** Between two early attempts of a startup probe, and before kubelet's next one. */
    earlyAttempt: 1_000,
    /** Between two looks at whether a container has started that an early attempt waits for. */
    earlyLook: 100,
};
/** Checks of which each has a container of its own. */
const isolatedLimits = {
    /** Of one Validator, side by side. */
    atOnce: 4,
    /** Commands before one check, and after it. */
    steps: 100,
};
const runLimits = {
    /** Until a container has to have ended under the condition `clean-stop`. */
    cleanStop: 30_000,
    /** Removing what a cancelled run left; GitHub kills the step 10 s after it asked it to stop. */
    sweep: 6_000,
    /** Removing what a broken run left: an engine that comes back needs its time. */
    patientSweep: 20_000,
    /** Before an engine that was lost is asked again what is left on it. */
    sweepPause: 250,
    /** Removing what killed runs left on the engine, beside the run itself. */
    orphans: 20_000,
    /** The same, once the run has nothing else left to do. */
    orphansAlone: 2_000,
    /** A container that a killed step had asked for may still come to be. */
    lateCreate: 30_000,
    /** The clean-up after the step, from finding the engine to the last removal. */
    cleanUp: 60_000,
    /** Default until a container's process must run. */
    startup: 10_000,
    /** Containers side by side, at most. */
    mostContainers: 64,
    /** Containers side by side, unless the user asks for more or fewer. */
    concurrency: 4,
    /** A length of time that somebody writes into an input or a flag. */
    longest: 24 * 60 * 60 * 1000,
};
const secretLimits = {
    /** Characters of a value that is hidden; where a shorter one was taken out would tell what it is. */
    shortestCharacters: 4,
    /** Characters of a secret that are looked for: no variable of a Linux process is longer. */
    characters: 128 * units/* kibibyte */.y,
    /** A long secret is known by its parts of so many characters, in clear and in base64. */
    piece: 24,
    base64Piece: 12,
    /** Characters of one line of a build's or a pull's output; the rest of it is left out. */
    lineCharacters: 64 * units/* kibibyte */.y,
    /** Texts of this length and more may be the end of a longer one, whose start was cut off. */
    tailCharacters: 1_000,
};

;// CONCATENATED MODULE: ./src/limits/static-checks.ts
/** What an image is asked of without running it. */

const patternLimits = {
    /** Size of one compiled pattern: its characters times its repetitions. */
    size: 200_000,
    /** Size times the bytes that are searched, of one pattern and one text. */
    work: 4_000_000_000,
};
const staticCheckLimits = {
    /** A file whose content is searched, all of which is in memory meanwhile. */
    contentBytes: 16 * units/* mebibyte */.E,
    /** Of a check that looks into each directory, so many of what is wrong are told in full. */
    toldDirectories: 10,
    /** A file whose digest is asked for. */
    digestBytes: 4096 * units/* mebibyte */.E,
    /** Checks of one manifest that look at files at once. */
    atOnce: 64,
    /** Those among them that have the whole of a file in memory. */
    readsAtOnce: 2,
};

;// CONCATENATED MODULE: ./src/limits/workload.ts
/** A workload: its sandbox, its containers, and what is kept of them. Milliseconds and bytes. */

const workloadLimits = {
    /** Attempts of one probe that are kept: the first half, and the last. */
    attempts: 400,
    /** Different events that are kept. */
    events: 1_000,
    /** Lives of one container whose logs are kept: the first, and the last ones. */
    logs: 6,
    /** A container's termination message; of all containers together three times as much. */
    terminationMessage: 4 * units/* kibibyte */.y,
    /** The file that it stands in. */
    terminationFile: 64 * units/* kibibyte */.y,
    /** And the part of its log that stands in for it. */
    terminationLog: 2 * units/* kibibyte */.y,
    /** Last lines of a life that are kept, and of which that part is taken. */
    terminationLogLines: 80,
    /** Before a container is killed, whatever its grace period says (`minimumGracePeriodInSeconds`). */
    leastGrace: 2_000,
    /** A hook after the start, which Kubernetes lets take as long as it likes. */
    postStart: 600_000,
    /** A file of an image that tells who its users are. */
    imageFile: 256 * units/* kibibyte */.y,
    /** The files of an image that is a volume. */
    imageVolume: 2_048 * units/* mebibyte */.E,
    /** A file of variables (`fileKeyRef`). */
    environmentFile: 64 * units/* kibibyte */.y,
};
/** How near probes come to their limits, and what puts a Pod under pressure meanwhile. */
const marginLimits = {
    /** Answers of one probe that a report keeps for the picture. */
    answers: 200,
    /** Connections that ask at once. */
    connections: 1_000,
    /** Requests a second of all of them together: what asks must not slow down what measures. */
    requests: 1_000,
    /** Connections opened a second, where nothing is asked on them: each takes a port for a minute. */
    connects: 200,
    /** One request, from the first byte to the last; or one connect. */
    request: 10_000,
    /** Of one answer this much is read and thrown away, then its connection is closed. */
    answerBytes: 256 * units/* kibibyte */.y,
    /** After a request that failed, so that nobody is asked without end what they refuse. */
    failurePause: 100,
    /** Giving containers their own CPU limit back. */
    restore: 5_000,
};
/** kubelet's own times (pkg/kubelet, `MaxContainerBackOff` and `backOffPeriod`). */
const restartLimits = {
    first: 10_000,
    longest: 300_000,
    /** A container that ran so long begins anew. */
    forgotten: 600_000,
};
/** A Pod that is judged. */
const podRunLimits = {
    /** Waits between restarts are so many times shorter than kubelet's. */
    haste: 10,
    /** Restarts after which a container that backs off is not waited for any more. */
    crashes: 3,
    /** Seconds that an init container is given where nothing says how long it takes. */
    initSeconds: 30,
    /** Until a Pod must be ready, where its probes allow less, or more. */
    leastReady: 60_000,
    mostReady: 300_000,
    /** The longest period of a probe that is waited for while a Pod is under pressure. */
    pressure: 60_000,
    /** That it stays ready. */
    soak: 10_000,
    /** Bytes that a node is said to have for `limits.ephemeral-storage`. */
    ephemeralStorage: 64 * 1024 * units/* mebibyte */.E,
};

;// CONCATENATED MODULE: ./src/limits.ts
/**
 * Every bound in one place, by domain. Sizes are bytes, times are milliseconds, unless the name
 * says otherwise. docs/limits.md explains each to users; a test stands at each limit.
 */






















/***/ }),

/***/ 64063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mebibyte),
/* harmony export */   y: () => (/* binding */ kibibyte)
/* harmony export */ });
const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;


/***/ }),

/***/ 16329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cz: () => (/* reexport */ changeKinds),
  mZ: () => (/* binding */ checkActions),
  HP: () => (/* reexport */ compatibilityVerdicts),
  we: () => (/* binding */ containerStates),
  w0: () => (/* binding */ enginePrograms),
  O4: () => (/* reexport */ expressionMatchers),
  YE: () => (/* reexport */ failOnPolicies),
  eu: () => (/* reexport */ faults),
  cd: () => (/* reexport */ imageSources),
  Xr: () => (/* reexport */ marginConditions),
  Ws: () => (/* reexport */ marginProbes),
  is: () => (/* reexport */ matchVerdicts),
  Gz: () => (/* reexport */ measureKinds),
  KI: () => (/* binding */ outcomes),
  ID: () => (/* reexport */ podPhases),
  dm: () => (/* reexport */ predictionOutcomes),
  a: () => (/* binding */ probeActions),
  JC: () => (/* binding */ reasonCodes),
  fV: () => (/* binding */ reportVersion),
  rR: () => (/* binding */ reportedActions),
  gO: () => (/* reexport */ severities),
  vY: () => (/* reexport */ sourceOrigins),
  Uk: () => (/* binding */ staticActions),
  "if": () => (/* reexport */ subjectKinds),
  pb: () => (/* reexport */ undeterminedPolicies),
  sx: () => (/* binding */ validatorKinds),
  rY: () => (/* binding */ verdicts),
  RT: () => (/* reexport */ waiverStates)
});

;// CONCATENATED MODULE: ./src/model/comparison.ts
const failOnPolicies = ['failed', 'new', 'warning', 'never'];
const undeterminedPolicies = ['warn', 'fail'];
const subjectKinds = ['Validator', 'Pod', 'Compatibility', 'Static'];
const changeKinds = ['newly-failing', 'still-failing', 'fixed', 'added', 'gone'];
/**
 * `start`: from the request for a container until its process ran; `pass`: until a check passed;
 * `answer`: the slowest answer to a probe of a Pod; `ready`: until a container of a Pod had answered
 * its startup probe, all in milliseconds. `size`: of the image, in bytes.
 */
const measureKinds = ['start', 'pass', 'answer', 'ready', 'size'];
const waiverStates = ['used', 'idle', 'expired', 'unknown'];

;// CONCATENATED MODULE: ./src/model/compatibility.ts
const compatibilityVerdicts = [
    'compatible',
    'incompatible',
    'undetermined',
    'errored',
];
const matchVerdicts = ['matched', 'unmatched', 'undetermined', 'errored'];
const expressionMatchers = ['matchExpression', 'matchName'];

;// CONCATENATED MODULE: ./src/model/location.ts
const sourceOrigins = ['built-in', 'url', 'artifact', 'image'];

;// CONCATENATED MODULE: ./src/model/node-group.ts
const predictionOutcomes = ['agrees', 'spec-too-wide', 'spec-too-narrow', 'open'];

;// CONCATENATED MODULE: ./src/model/notice.ts
const faults = ['input', 'infrastructure', 'cancelled', 'internal'];
const severities = ['error', 'warning', 'notice'];

;// CONCATENATED MODULE: ./src/model/pod.ts
const podPhases = ['Pending', 'Running', 'Succeeded', 'Failed'];
const marginConditions = ['quiet', 'throttled', 'load'];
const marginProbes = ['startup', 'liveness', 'readiness'];

;// CONCATENATED MODULE: ./src/model/static.ts
/** Where an image's files were read. */
const imageSources = ['engine', 'registry', 'archive', 'layout'];

;// CONCATENATED MODULE: ./src/model.ts
/**
 * The one result of a run. Everything that people see is a pure function of a {@link Report}, so
 * `report.json` can be rendered again later. Additions are fine, renames are not.
 *
 * Its files import nothing else, and hold types and the lists of words that they are made of: schemas,
 * readers and documents take the words from here.
 */








/** Of `report.json`. */
const reportVersion = 1;
const verdicts = ['passed', 'failed', 'errored'];
const outcomes = [...verdicts, 'skipped'];
const reasonCodes = [
    // passed
    'ok',
    // nothing answers
    'connection-refused',
    'connection-reset',
    'connection-failed',
    'loopback-only',
    'attempt-timeout',
    'check-timeout',
    // an answer that does not fit
    'status',
    'redirect',
    'header-missing',
    'header-value',
    'body',
    'malformed-response',
    'tls',
    'grpc-status',
    'not-serving',
    // a log, an end
    'log-missing',
    'not-stopped',
    'not-reaped',
    // exec
    'exit-code',
    'signal',
    'command-not-found',
    'command-not-executable',
    'command-not-started',
    'output',
    // an image that is read
    'image-property',
    'file-absent',
    'file-present',
    'file-property',
    'file-content',
    'program-broken',
    // the container
    'container-exited',
    'container-restarting',
    'container-not-started',
    'oom-killed',
    // a Pod
    'pod-not-ready',
    'pod-not-completed',
    'pod-not-steady',
    'pod-not-stopped',
    'pod-margin',
    'pod-static',
    // ours
    'unproven',
    'undecided',
    'image-unreadable',
    'container-changed',
    'engine',
    'cancelled',
    'internal',
];
/** What a check may ask of a container that runs, in the words of manifests. */
const probeActions = ['exec', 'httpGet', 'tcpSocket', 'grpc', 'log', 'stop'];
/** What a check may look at in an image of which nothing runs. */
const staticActions = ['image', 'file', 'program'];
/** What a check may do. */
const checkActions = [...probeActions, ...staticActions];
/** And what else is looked at: `pod` is about a Pod as a whole. */
const reportedActions = [...checkActions, 'pod'];
const containerStates = ['created', 'running', 'exited', 'removed'];
const validatorKinds = ['Validator', 'Pod'];
/**
 * Engines by the names that their users know them by; `cri`: a container runtime that speaks CRI, whose
 * name is not known here.
 */
const enginePrograms = [
    ...['docker', 'podman'],
    ...['containerd', 'cri-o', 'isulad', 'cri'],
    'kubernetes',
];


/***/ }),

/***/ 37909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ meantBy),
/* harmony export */   R8: () => (/* binding */ createNearest),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   bi: () => (/* binding */ longerThan)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/** The name that was probably meant: of a flag, a command, a field, a feature. */

/** A finder that stops looking once it has compared as many names as one run may. */
function createNearest() {
    let left = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityLimits */ .Po.nearestComparisons;
    return (name, candidates) => {
        if (name.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityLimits */ .Po.nearestCharacters)
            return null;
        const wanted = simplify(name);
        const lower = name.toLowerCase();
        let best = null;
        let bestDistance = Math.floor(Math.max(name.length, 3) / 3) + 1;
        for (const candidate of candidates) {
            if (left-- <= 0)
                return null;
            if (candidate === name)
                continue;
            if (Math.abs(candidate.length - name.length) >= bestDistance)
                continue;
            if (simplify(candidate) === wanted)
                return candidate;
            // Where every letter differs nothing was meant by it.
            const limit = Math.min(bestDistance, Math.max(name.length, candidate.length));
            const distance = editDistance(lower, candidate.toLowerCase(), limit);
            if (distance < limit) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    };
}
/**
 * The one of a few candidates that was meant: the nearest, or else the only one that begins with `name`.
 * Null where none is near.
 */
function meantBy(name, candidates) {
    return createNearest()(name, candidates) ?? longerThan(name, candidates);
}
/** The only candidate that begins with `name`; null where there are several, or none. */
function longerThan(name, candidates) {
    if (name.length < shortestStart)
        return null;
    const longer = candidates.filter((candidate) => candidate.startsWith(name));
    return longer.length === 1 ? (longer[0] ?? null) : null;
}
/** Letters that a start must have to mean anything. */
const shortestStart = 2;
/** A hint that asks for it; null where none is near. */
function didYouMean(name, candidates, write = (candidate) => candidate) {
    const meant = meantBy(name, candidates);
    return meant === null ? null : `did you mean ${write(meant)}?`;
}
function simplify(name) {
    return name.toLowerCase().replace(/[-_.]/g, '');
}
/** Insertions, deletions, replacements and swaps of neighbours; `limit` where there are as many. */
function editDistance(left, right, limit) {
    let beforePrevious = [];
    let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const same = left[row - 1] === right[column - 1];
            const replaced = (previous[column - 1] ?? 0) + (same ? 0 : 1);
            const removed = (previous[column] ?? 0) + 1;
            const added = (current[column - 1] ?? 0) + 1;
            const swaps = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            const swapped = swaps ? (beforePrevious[column - 2] ?? 0) + 1 : limit;
            current.push(Math.min(replaced, removed, added, swapped));
        }
        if (Math.min(...current) >= limit)
            return limit;
        beforePrevious = previous;
        previous = current;
    }
    return Math.min(previous[right.length] ?? limit, limit);
}


/***/ }),

/***/ 14031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   IE: () => (/* binding */ xmlAttribute),
/* harmony export */   Kc: () => (/* binding */ markdownHtmlCode),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   _n: () => (/* binding */ visibleBlock),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   fq: () => (/* binding */ eraseLine),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   w$: () => (/* binding */ lastLines),
/* harmony export */   xK: () => (/* binding */ xmlText),
/* harmony export */   xs: () => (/* binding */ htmlBlock)
/* harmony export */ });
/* unused harmony exports commandMessage, commandProperty */
/**
 * What an image, a manifest or a registry says is data. Each function here makes a text harmless
 * for one place, and keeps it readable for a person.
 */
/**
 * Characters that a person does not see, or that reorder what a person sees: C0 and C1 controls,
 * bidirectional controls, zero-width characters, line separators, tag characters, fillers, lone
 * surrogates, the two noncharacters XML forbids. The variation selectors of emoji are left alone.
 */
const unseen = /(?![\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}\uFFFE\uFFFF]/gu;
const plainAscii = /^[ -~]*$/;
/**
 * Select Graphic Rendition and Erase in Line, after the escape character: colours, and what programs
 * write around them. Both say nothing in a report.
 */
const colours = /\p{Cc}\[[0-9;:]{0,64}[mK]/gu;
const escapeCharacter = '\u001B';
/** One line: every unseen character is shown (`␛`, `␊`, `<U+202E>`). */
function visibleLine(text) {
    return plainAscii.test(text) ? text : text.replace(unseen, showCharacter);
}
/** Several lines: line breaks and tabs stay (a lone carriage return breaks a line), colours go. */
function visibleBlock(text) {
    if (plainAscii.test(text))
        return text;
    return text
        .replace(colours, (found) => (found.startsWith(escapeCharacter) ? '' : found))
        .replace(/\r\n?/g, '\n')
        .replace(unseen, (character) => character === '\n' || character === '\t' ? character : showCharacter(character));
}
/** What a program wrote, line by line as a log shows it; empty lines are left out. */
function visibleLines(text) {
    return visibleBlock(text)
        .split('\n')
        .filter((line) => line.trim() !== '');
}
/** Cut to `limit` characters, never inside a surrogate pair, with how much was left out. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const start = cut(text, limit);
    return `${start}… (${text.length - start.length} more characters)`;
}
/** The first `limit` UTF-16 units, or one fewer where a surrogate pair stands at the cut. */
function cut(text, limit) {
    const last = text.charCodeAt(limit - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
/** The last `count` lines of a block, each cut to `characters`, and how many lines were left out. */
function lastLines(text, count, characters) {
    const all = withoutEnd(visibleBlock(text)).split('\n');
    if (all.length === 1 && all[0] === '')
        return { lines: [], left: 0 };
    return {
        lines: all.slice(-count).map((line) => clip(line, characters)),
        left: Math.max(0, all.length - count),
    };
}
/** Without the line breaks at the end. A pattern would take quadratic time on many of them. */
function withoutEnd(block) {
    let end = block.length;
    while (block.charAt(end - 1) === '\n')
        end -= 1;
    return block.slice(0, end);
}
/** For text between tags and in quoted attributes of HTML. */
function htmlText(text) {
    return escapeMarkup(visibleLine(text));
}
/** As {@link htmlText}; line breaks and tabs stay. */
function htmlBlock(text) {
    return escapeMarkup(visibleBlock(text));
}
/** For text between tags of XML 1.0, which forbids most controls even when they are escaped. */
function xmlText(text) {
    return escapeMarkup(visibleBlock(text));
}
/** For a quoted attribute of XML 1.0, whose line breaks a reader would turn into spaces. */
function xmlAttribute(text) {
    return escapeMarkup(visibleLine(text));
}
function escapeMarkup(text) {
    return /[&<>"']/.test(text)
        ? text.replace(/[&<>"']/g, (character) => markup.get(character) ?? character)
        : text;
}
const markup = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
/**
 * Markdown for text inside a line, a table cell or a heading. A word that GitHub would turn into
 * something (a mention, an issue, a link, a commit, an emoji, a formula) is set as code, where it
 * stays what it is and can be copied; so is what stands in backticks already, such as a command,
 * which is kept whole. Other marks are escaped.
 */
function markdownText(text) {
    const line = visibleLine(text.replace(/[\r\n]+/g, ' ').trim());
    const parts = line.split(quoted);
    return parts
        .map((part, index) => index % 2 === 1 ? markdownCode(part) : markdownWords(part, index === parts.length - 1))
        .join('')
        .replace(/^(\d+)([.)])/, '$1\\$2')
        .replace(/^[-+=#]/, '\\$&');
}
/** Something in backticks, with nothing around it that would make it a part of another word. */
const quoted = /(?<![^\s([{"':,;])`([^`\s](?:[^`]{0,2000}[^`\s])?)`(?![^\s)\]}"':,.;!?])/;
/** @param isEnd a colon may follow the text, and make an emoji of what it ends in */
function markdownWords(text, isEnd) {
    return text
        .split(/( +)/)
        .map((word, index, words) => {
        const active = isActive(isEnd && index === words.length - 1 ? `${word}:` : word);
        return active ? activeWord(word) : escapeMarks(word);
    })
        .join('');
}
const activePatterns = [
    /[@$]/,
    /#[\p{L}\p{N}_]/u,
    /:\/\/|www\.|mailto:|xmpp:/i,
    /:[a-z0-9_+-]+:/i,
    /GH-\d/i,
    /\b[0-9a-f]{7,}\b/i,
];
function isActive(word) {
    return activePatterns.some((pattern) => pattern.test(word));
}
/** Sentence punctuation around the word stays outside the code. */
function activeWord(word) {
    let start = 0;
    let end = word.length;
    while (start < end && opening.has(word.charAt(start)))
        start += 1;
    while (end > start && closing.has(word.charAt(end - 1)))
        end -= 1;
    if (start === end)
        return markdownCode(word);
    return (escapeMarks(word.slice(0, start)) +
        markdownCode(word.slice(start, end)) +
        escapeMarks(word.slice(end)));
}
const opening = new Set('("\'[{<');
const closing = new Set(')"\']}>.,;:!?');
function escapeMarks(text) {
    return text.replace(/[\\`*_~[\]<>&|!]/g, (mark) => entities.get(mark) ?? `\\${mark}`);
}
const entities = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['|', '&#124;'],
]);
/**
 * A code span that fits into a table cell. A pipe cannot be told apart from a cell's border inside
 * of backticks by every reader, so such a text is set as `<code>` with its marks as entities.
 */
function markdownCode(text) {
    const line = visibleLine(text);
    if (line === '')
        return '';
    if (line.includes('|'))
        return markdownHtmlCode(line);
    const ticks = '`'.repeat(longestRun(line, /`+/g) + 1);
    const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Entities hide marks from Markdown; an address with `@` is recognised behind them, too. */
function asEntities(text) {
    return text.replace(/(?<=www)\.|[^\p{L}\p{N} ,./=-]/giu, (mark) => {
        const guard = mark === '@' ? '&#8203;' : '';
        return `&#${mark.codePointAt(0) ?? 0xfffd};${guard}`;
    });
}
/** Code between HTML tags inside of Markdown, such as a `<summary>`, where backticks mean nothing. */
function markdownHtmlCode(text) {
    return `<code>${asEntities(visibleLine(text))}</code>`;
}
/** A fenced block whose fence is longer than any run of backticks inside. */
function markdownFence(text, language) {
    const block = visibleBlock(text);
    const fence = '`'.repeat(Math.max(3, longestRun(block, /`+/g) + 1));
    return `${fence}${language}\n${withoutEnd(block)}\n${fence}`;
}
function longestRun(text, run) {
    let longest = 0;
    for (const [found] of text.matchAll(run))
        longest = Math.max(longest, found.length);
    return longest;
}
/** A link's target, safe in Markdown and in an attribute; null where it is no plain web address. */
function webAddress(text) {
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
        return null;
    const url = new URL(text);
    // A name and a password in front of the host serve only to mislead.
    if (url.username !== '' || url.password !== '' || url.host.includes('['))
        return null;
    const href = url.href.replace(/[()<>[\]\\`*_|"'~@$]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
    return { href: escapeMarkup(href), host: url.host };
}
/**
 * A name in a Mermaid diagram. Its grammar has no escape that holds everywhere, so what could
 * mean something there (`:` `;` `#` `%` braces) is replaced.
 */
function mermaidLabel(text, limit) {
    const label = visibleLine(text)
        .replace(/[^\p{L}\p{N} ._/()+=-]/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
    return label.length > limit ? `${cut(label, limit)}…` : label;
}
/** The message of a workflow command (`::error::message`). */
function commandMessage(text) {
    return visibleBlock(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}
/** A property of a workflow command (`::error title=property::`). */
function commandProperty(text) {
    return commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * Lines for a log that the runner reads: none of them is a workflow command any more. The runner
 * takes `::` at a line's start, after what .NET holds for white space, and `##[` anywhere.
 */
function withoutCommands(text) {
    return text.replace(/^((?:[^\S\n]|\u0085)*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
/**
 * What a terminal may be sent, whoever wrote it: colours, and nothing else that it obeys. The line
 * that a write begins with may be erased, which is how a line moves.
 */
function terminalText(text) {
    const start = text.startsWith(eraseLine) ? eraseLine : '';
    const rest = text
        .slice(start.length)
        .replace(/\r\n/g, '\n')
        .replace(unseen, (character, at, whole) => {
        if (character === '\n' || character === '\t')
            return character;
        const isColour = character === escapeCharacter && /^\[[0-9;]{0,64}m/.test(whole.slice(at + 1, at + 68));
        return isColour ? character : showCharacter(character);
    });
    return start + rest;
}
/** Carriage return, Erase in Line. */
const eraseLine = `\r${escapeCharacter}[2K`;
/**
 * JSON for a terminal and for a log that the runner reads: the same data, in which nothing is
 * unseen and no line is a workflow command.
 */
function visibleJson(value) {
    return JSON.stringify(value, null, 2)
        .replace(unseen, (character) => (character === '\n' ? character : escapeUnits(character)))
        .replaceAll('##[', '#\\u0023[');
}
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index).toString(16).padStart(4, '0'))
        .map((hex) => `\\u${hex}`)
        .join('');
}
function showCharacter(character) {
    const code = character.codePointAt(0) ?? 0xfffd;
    // Control pictures stand for C0; the block has one for DEL as well.
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '␡';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}


/***/ }),

/***/ 58750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ setting),
/* harmony export */   Y: () => (/* binding */ spellSettings)
/* harmony export */ });
/**
 * Settings that both entries have, by the names of action.yml, each with its flag. A hint names a
 * setting by {@link setting}; the entry writes it as people set it there.
 */
const flags = {
    image: '<image>',
    context: '--context',
    validators: '--file',
    compatibility: '--compatibility',
    'node-features': '--features',
    policy: '--policy',
    pull: '--pull',
    platform: '--platform',
    engine: '--engine',
    nodes: '--nodes',
    limits: '--limit',
    tolerations: '--toleration',
    'node-selector': '--node-selector',
    'runtime-class': '--runtime-class',
    'image-pull-secret': '--image-pull-secret',
    'kube-context': '--kube-context',
    namespace: '--namespace',
    'runtime-handler': '--runtime-handler',
    'registry-username': '--registry-username',
    'registry-password': '--registry-password-stdin',
    'registry-ca': '--registry-ca',
    'registry-auth-host': '--registry-auth-host',
    'plain-http': '--plain-http',
    'cdi-devices': '--cdi-device',
    'cdi-spec-dirs': '--cdi-spec-dir',
    'cdi-mode': '--cdi-mode',
    'cdi-unsupported': '--cdi-unsupported',
    'startup-timeout': '--startup-timeout',
    'platform-grid': '--platform-grid',
    'secret-env': '--secret-env',
    pods: '--file',
    'ready-timeout': '--ready-timeout',
    soak: '--soak',
    'with-dependencies': '--with-dependencies',
    volumes: '--volume',
    baseline: '--baseline',
    parameters: '--parameter',
    conditions: '--condition',
};
/**
 * A setting in a sentence, with the value that it is to have. Until {@link spellSettings} has
 * written it for an entry it stands in angle brackets, which can be read all the same.
 */
function setting(name, value) {
    return value === undefined ? `⟨${name}⟩` : `⟨${name}: ${value}⟩`;
}
/** A text as one entry tells it: `policy: trusted` for the action, `--policy trusted` for a shell. */
function spellSettings(text, spelling) {
    if (!text.includes('⟨'))
        return text;
    return text.replace(marked, (whole, name, value) => {
        if (!isSetting(name))
            return whole;
        if (spelling === 'input')
            return value === undefined ? name : `${name}: ${value}`;
        return value === undefined ? flags[name] : `${flags[name]} ${value}`;
    });
}
const marked = /⟨([a-z-]{1,40})(?:: ([^⟩\n]{1,200}))?⟩/g;
function isSetting(name) {
    return Object.hasOwn(flags, name);
}


/***/ }),

/***/ 82394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iu: () => (/* reexport */ bestSetOf),
  EF: () => (/* reexport */ decisionOfProbe),
  Yf: () => (/* reexport */ decisionsOfPod),
  FO: () => (/* reexport */ exitCodeOf),
  Ky: () => (/* reexport */ exitCodeOfDraft),
  O3: () => (/* reexport */ exitCodeOfErrors),
  RJ: () => (/* reexport */ exitCodeOfFleet),
  F6: () => (/* reexport */ exitCodeOfHardening),
  Wv: () => (/* reexport */ exitCodeOfNodes),
  vr: () => (/* reexport */ exitCodeOfShortfalls),
  by: () => (/* reexport */ exitCodeOfStatic),
  YE: () => (/* reexport */ model/* failOnPolicies */.YE),
  f$: () => (/* reexport */ findingName),
  ff: () => (/* reexport */ isDisagreement),
  pu: () => (/* reexport */ isFaultOfOurs),
  xP: () => (/* reexport */ isFitToHarden),
  pU: () => (/* reexport */ isPodGood),
  c0: () => (/* reexport */ isTelling),
  _i: () => (/* reexport */ isWaiverDoubtful),
  Vv: () => (/* reexport */ isWarning),
  ge: () => (/* reexport */ judgeMargin),
  xs: () => (/* reexport */ judgePrediction),
  he: () => (/* reexport */ judgeWaivers),
  OR: () => (/* reexport */ mayPush),
  or: () => (/* reexport */ narrowMargin),
  dG: () => (/* reexport */ onlyMachinesDecide),
  CX: () => (/* reexport */ outcomeOfCheck),
  V$: () => (/* reexport */ outcomeOfEnd),
  xB: () => (/* reexport */ outcomeOfSetup),
  aM: () => (/* reexport */ outcomeOfStaticCheck),
  KP: () => (/* reexport */ outcomeOfStop),
  Z3: () => (/* reexport */ passedTrial),
  r4: () => (/* reexport */ placeKey),
  cg: () => (/* reexport */ step_stepOf),
  Z6: () => (/* reexport */ subjectsOf),
  pb: () => (/* reexport */ model/* undeterminedPolicies */.pb),
  bt: () => (/* reexport */ verdictOfAnswer),
  sl: () => (/* reexport */ verdictOfImage),
  Ae: () => (/* reexport */ verdictOfMargins),
  B3: () => (/* reexport */ verdictOfNode),
  oX: () => (/* reexport */ verdictOfNodes),
  gV: () => (/* reexport */ verdictOfRun),
  VS: () => (/* reexport */ verdictOfSet),
  fd: () => (/* reexport */ verdictOfStatic),
  Lk: () => (/* reexport */ verdictOfValidator),
  SD: () => (/* reexport */ waiversByPlace),
  zP: () => (/* reexport */ worstVerdict)
});

// UNUSED EXPORTS: conclusionOf, isCancelled, isPassDoubtful

// EXTERNAL MODULE: ./src/model.ts + 7 modules
var model = __webpack_require__(16329);
;// CONCATENATED MODULE: ./src/verdict/check.ts
/**
 * A pass is a pass. What failed is the image's fault unless something else explains it: the end of
 * the container, an attempt that this machine could not make, an engine that stood still, a program
 * for another machine.
 */
function outcomeOfCheck(evidence) {
    const { seen, fate, foreignProgram } = evidence;
    if (seen.outcome === 'passed')
        return { outcome: 'passed', reason: seen.reason };
    if (fate !== null)
        return fate;
    const fault = faultOfOurs(evidence) ?? lostBehindEngine(evidence) ?? foreignProgram;
    if (fault !== null)
        return { outcome: 'errored', reason: fault };
    return { outcome: seen.outcome === 'aborted' ? 'errored' : 'failed', reason: seen.reason };
}
/** An attempt that decided, and that this machine could not make: it says nothing of the image. */
function faultOfOurs({ seen, failureThreshold }) {
    if (seen.reason.code === 'internal')
        return seen.reason;
    const deciding = seen.reason.code === 'check-timeout' ? 1 : failureThreshold;
    const reasons = seen.attempts.slice(-deciding).map(({ reason }) => reason);
    return reasons.find(({ code }) => isFaultOfOurs(code)) ?? null;
}
const ours = new Set([
    'internal',
    'engine',
    'unproven',
    'undecided',
    'image-unreadable',
]);
/** Whether an attempt that ended so could not be made, or not be judged, from here. */
function isFaultOfOurs(code) {
    return ours.has(code);
}
/** Nothing behind an engine that stands still answers either. */
function lostBehindEngine({ seen, silentEngine }) {
    return seen.attempts.at(-1)?.reason.code === 'attempt-timeout' ? silentEngine : null;
}
/** Whether a failed attempt says something of the image, so that it may decide of it. */
function isTelling(code) {
    return code !== 'attempt-timeout' && code !== 'engine';
}
/** What a check comes to whose commands before it could not be run to their end. */
function outcomeOfSetup(reason) {
    return { outcome: isFaultOfOurs(reason.code) ? 'errored' : 'failed', reason };
}
/**
 * A container that ended by itself is its image's fault; one that others had their hands in says
 * nothing of the image.
 *
 * @param intervention what they did, in a sentence; null where it ended by itself
 */
function outcomeOfEnd(intervention, own) {
    return intervention === null
        ? { outcome: 'failed', reason: own }
        : { outcome: 'errored', reason: { code: 'container-changed', message: intervention } };
}

;// CONCATENATED MODULE: ./src/verdict/compatibility.ts
/** What the compatibility of an image does to its verdict. */
function verdictOfAnswer(answer, onUndetermined) {
    switch (answer) {
        case 'compatible':
            return 'passed';
        case 'incompatible':
            return 'failed';
        case 'undetermined':
            return onUndetermined === 'fail' ? 'failed' : 'passed';
        case 'errored':
            return 'errored';
    }
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
    let heaviest = Number.NEGATIVE_INFINITY;
    for (const [index, { verdict, weight }] of sets.entries()) {
        if (verdict !== 'compatible' || weight <= heaviest)
            continue;
        best = index;
        heaviest = weight;
    }
    return best;
}

;// CONCATENATED MODULE: ./src/verdict/run.ts
/** Errored is worse than failed: it says that nobody knows. Nothing at all is no pass either. */
function worstVerdict(verdicts) {
    if (verdicts.length === 0 || verdicts.includes('errored'))
        return 'errored';
    return verdicts.includes('failed') ? 'failed' : 'passed';
}
/** Whatever went wrong, nobody knows what else would have been found. */
function verdictOfRun(run) {
    return run.errors.length > 0 ? 'errored' : worstVerdict(run.images.map(({ verdict }) => verdict));
}
/**
 * @param image its `compatibility` is null where nobody asked for it, or there was nothing to ask; its
 * `static` where it was not read
 */
function verdictOfImage(image) {
    if (image.errors.length > 0)
        return 'errored';
    return worstVerdict([
        ...image.validators.map(({ verdict }) => verdict),
        ...(image.compatibility === null ? [] : [image.compatibility]),
        ...(image.static == null ? [] : [image.static.verdict]),
    ]);
}
/** A check that did not pass and fails nothing: people are warned of it. */
function isWarning({ outcome, optional }) {
    return optional === true && (outcome === 'failed' || outcome === 'skipped');
}
/**
 * Only what ran and passed is a pass; a check that never ran is none. An optional one that failed
 * decides nothing; that it could not be made is nobody's pass.
 *
 * @param validator its `checks` are null where the run broke before they could end
 */
function verdictOfValidator(validator) {
    const checks = validator.checks ?? [];
    if (validator.errors.length > 0 || checks.length === 0)
        return 'errored';
    if (checks.some(({ outcome }) => outcome === 'errored'))
        return 'errored';
    const isFine = (check) => check.outcome === 'passed' || isWarning(check);
    return checks.every(isFine) ? 'passed' : 'failed';
}

;// CONCATENATED MODULE: ./src/verdict/static.ts
/** Failed exactly where something found is certain to keep it from running where it is for. */
function verdictOfStatic(findings) {
    return findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed';
}
/**
 * Codes of what a run can hide: with an emulator, a kernel starts programs of other machines than its own, and one of
 * them in an image for this machine passes every check here, and none where there is no emulator.
 */
const hiddenByRuns = new Set(['program-machine']);
/**
 * Where something else is the better witness, only programs for other machines stay errors. Beside a container that ran,
 * what a run shows by itself decides nothing. A program that nothing is known to start keeps no image from running, but
 * an image that holds one for another machine was put together wrongly.
 */
function onlyMachinesDecide(findings) {
    return findings.map((finding) => finding.severity === 'error' && !hiddenByRuns.has(finding.code)
        ? { ...finding, severity: 'warning' }
        : finding);
}
/** By what a waiver and a run before know a finding: `program-machine /usr/bin/app`. */
function findingName({ code, path }) {
    return path === null ? code : `${code} ${path}`;
}
/** Of a command that reads an image and does nothing else. */
function exitCodeOfStatic(verdict) {
    return verdict === 'passed' ? 0 : 1;
}

// EXTERNAL MODULE: ./src/condition-title.ts
var condition_title = __webpack_require__(47081);
;// CONCATENATED MODULE: ./src/verdict/subjects.ts




/** In the order of the report. */
function subjectsOf(report, onUndetermined = report.gate?.onUndetermined ?? 'warn') {
    return report.images.flatMap((image, at) => [
        ...image.validators.flatMap((validator, index) => checksOfValidator(image, validator, { image: at, validator: index })),
        ...compatibilityOf(image, at, onUndetermined),
        ...staticOf(image, at),
    ]);
}
function checksOfValidator({ reference, platform }, validator, place) {
    const { kind = 'Validator', checks, verdict } = validator;
    // What never ran is no pass: it counts as failed wherever it makes its Validator fail.
    const skipped = verdict === 'failed' ? 'failed' : 'unknown';
    return checks.map((check, index) => ({
        ...{
            image: reference,
            platform,
            kind,
            validator: (0,condition_title/* validatorTitle */.D)(validator),
            check: check.name,
        },
        place: { ...place, check: index },
        state: stateOf(check, skipped),
    }));
}
/** What only warns does not fail, and is not known to be good. */
function stateOf(check, skipped) {
    if (isWarning(check))
        return 'unknown';
    return check.outcome === 'skipped' ? skipped : check.outcome;
}
function compatibilityOf({ reference, platform, compatibility }, image, onUndetermined) {
    if (compatibility === null)
        return [];
    const { verdict } = compatibility;
    const answer = verdictOfAnswer(verdict, onUndetermined);
    const isOpen = verdict === 'undetermined' && answer === 'passed';
    return [
        {
            ...{ image: reference, platform, kind: 'Compatibility', validator: '' },
            check: 'compatibility',
            place: { image, validator: null, check: null },
            state: isOpen ? 'unknown' : answer,
        },
    ];
}
/** What reading it found and fails it; what it did not find has no name. */
function staticOf({ reference, platform, static: read }, image) {
    return (read?.findings ?? []).flatMap((finding, check) => finding.severity === 'error'
        ? [
            {
                ...{ image: reference, platform, kind: 'Static', validator: '' },
                check: findingName(finding),
                place: { image, validator: null, check },
                state: 'failed',
            },
        ]
        : []);
}
/** The same for equal places. */
function placeKey({ image, validator, check }) {
    return `${image}/${validator ?? ''}/${check ?? ''}`;
}

// EXTERNAL MODULE: ./src/image-name.ts
var image_name = __webpack_require__(14148);
;// CONCATENATED MODULE: ./src/verdict/name-pattern.ts
/**
 * Whether a name is meant by a pattern: `*` stands for any characters, `?` for one, everything else
 * for itself. It goes back to the last `*` alone, so that no pattern takes longer than its length
 * times the name's.
 */
function matchesName(pattern, name) {
    let [at, from] = [0, 0];
    let star = -1;
    let resume = 0;
    while (from < name.length) {
        const sign = pattern[at];
        if (sign === '*') {
            star = at;
            resume = from;
            at += 1;
        }
        else if (sign === '?' || sign === name[from]) {
            at += 1;
            from += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            resume += 1;
            from = resume;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./src/verdict/waivers.ts
/** What is excused for a time. */



/**
 * Holds waivers against what a report tells of. A day counts until it is over, in UTC. What two of
 * them name is told of the first.
 */
function judgeWaivers(waivers, report) {
    const subjects = subjectsOf(report);
    const today = dayOf(report.startedAt);
    const taken = new Set();
    return waivers.map((waiver) => {
        const named = subjects.filter((subject) => isNamedBy(subject, waiver));
        const failing = named.filter(({ state }) => state === 'failed');
        const isExpired = today > waiver.expires;
        const own = failing
            .map(({ place }) => place)
            .filter((place) => isFirst(taken, `${isExpired} ${placeKey(place)}`));
        return { ...waiver, state: waivers_stateOf(isExpired, named.length, failing.length), failing: own };
    });
}
function isFirst(taken, key) {
    const before = taken.size;
    return taken.add(key).size > before;
}
function waivers_stateOf(isExpired, named, failing) {
    if (isExpired)
        return 'expired';
    if (named === 0)
        return 'unknown';
    return failing === 0 ? 'idle' : 'used';
}
function isNamedBy(subject, { check, validator, image }) {
    return (matchesName(check, subject.check) &&
        (validator === null || matchesName(validator, subject.validator)) &&
        (image === null ||
            matchesName(image, subject.image) ||
            matchesName(image, (0,image_name/* imageName */.t)(subject.image))));
}
/** `YYYY-MM-DD` of an RFC 3339 time, in UTC. */
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}
/** The waiver that excuses what failed at a place, by {@link placeKey}. */
function waiversByPlace({ waivers = [], }) {
    return new Map(waivers
        .filter(({ state }) => state === 'used')
        .flatMap((waiver) => waiver.failing.map((place) => [placeKey(place), waiver])));
}
/** Whether somebody should look at a waiver: it does not do what it was written for, or not any more. */
function isWaiverDoubtful({ state }, { verdict }) {
    // What could not be looked at may be what it names.
    return state === 'expired' || (state === 'unknown' && verdict !== 'errored');
}

;// CONCATENATED MODULE: ./src/verdict/step.ts



/**
 * What could not be decided fails the step, whatever it was told. A run that failed without anything
 * that says so is excused by nothing.
 */
function step_stepOf(report) {
    const failOn = report.gate?.failOn ?? 'failed';
    const failing = subjectsOf(report).filter(({ state }) => state === 'failed');
    const waivers = waiversByPlace(report);
    const left = failing.filter(({ place }) => !waivers.has(placeKey(place)));
    const known = left.filter(isKnownIn(report));
    const warnings = failOn === 'warning' ? countWarnings(report) : 0;
    const counted = failOn === 'new' ? left.length - known.length : left.length;
    const isExcused = failOn === 'never' || (failing.length > 0 && counted === 0);
    const isWell = report.verdict === 'passed' || (report.verdict === 'failed' && isExcused);
    return {
        isGood: isWell && warnings === 0,
        failing: failing.length,
        waived: failing.length - left.length,
        known: known.length,
        warnings,
    };
}
/** Without a run to compare with, nothing is known. */
function isKnownIn({ comparison }) {
    const known = new Set();
    for (const { change, place } of comparison?.changes ?? []) {
        if (change === 'still-failing' && place !== null)
            known.add(placeKey(place));
    }
    return ({ place }) => known.has(placeKey(place));
}
function warns({ severity }) {
    return severity === 'warning';
}
/** Of what was judged, and of waivers; that a baseline is missing says nothing of the image. */
function countWarnings(report) {
    const notices = report.images.flatMap((image) => [
        ...image.notices,
        ...image.validators.flatMap((validator) => validator.notices),
        ...(image.compatibility?.notices ?? []),
        ...(image.static?.findings ?? []),
    ]);
    const checks = report.images.flatMap(({ validators }) => validators.flatMap((one) => one.checks));
    const doubtful = (report.waivers ?? []).filter((waiver) => isWaiverDoubtful(waiver, report));
    return ([...report.errors, ...notices].filter(warns).length +
        checks.filter(isWarning).length +
        doubtful.length);
}

;// CONCATENATED MODULE: ./src/verdict/end.ts


/** 0 where the step is good, 1 where it is not, 2 when only the input is at fault, 3 for everything else. */
function exitCodeOf(report) {
    if (report.verdict === 'errored')
        return exitCodeOfErrors(report.errors.map(({ kind }) => kind));
    return step_stepOf(report).isGood ? 0 : 1;
}
/** Of what was to be done and was not. */
function exitCodeOfErrors(kinds) {
    return kinds.length > 0 && kinds.every((kind) => kind === 'input') ? 2 : 3;
}
/** Of a node that was asked: 0 compatible, 1 not, 2 a broken question. */
function exitCodeOfNodes(verdict, onUndetermined, isExitZero) {
    const answer = verdictOfAnswer(verdict, onUndetermined);
    if (answer === 'errored')
        return 2;
    return answer === 'failed' && !isExitZero ? 1 : 0;
}
/** Of images asked of many nodes: 0 each runs somewhere, 1 one runs nowhere, 2 a broken question. */
function exitCodeOfFleet(images) {
    if (images.length === 0 || images.some(({ verdict }) => verdict === 'errored'))
        return 2;
    const runsSomewhere = ({ nodes }) => nodes.some(({ verdict }) => verdict === 'compatible');
    return images.every(runsSomewhere) ? 0 : 1;
}
/** Of a spec that was held against its image: 0 it asks for all that is needed, 1 for too little. */
function exitCodeOfShortfalls(shortfalls) {
    return shortfalls.length > 0 ? 1 : 0;
}
/** Told to stop, it did not come to know; a verdict that was there before counts. */
function isCancelled({ verdict, errors }, stopped) {
    return verdict === 'errored' && (stopped || errors.some(({ kind }) => kind === 'cancelled'));
}
/**
 * What a required status check goes by. What nobody could decide is no success and no shade of grey;
 * what failed and is excused is grey, for it did not pass.
 *
 * @param isDoubtful another run wrote the report, and is not to be believed
 */
function conclusionOf(report, { isDoubtful, cancelled }) {
    if (isDoubtful)
        return 'neutral';
    if (cancelled)
        return 'cancelled';
    if (!stepOf(report).isGood)
        return 'failure';
    return report.verdict === 'passed' ? 'success' : 'neutral';
}
/**
 * A pass is not taken from a run that itself did not end well.
 *
 * @param conclusion of that run, in GitHub's word
 */
function isPassDoubtful(verdict, conclusion) {
    return verdict === 'passed' && conclusion !== 'success';
}

;// CONCATENATED MODULE: ./src/verdict/harden.ts
/** Whether an image runs with what it was left: as it ran before, or not at all. */
function passedTrial({ outcomes, wasSeen, ranOn, mustRunOn }) {
    const isFine = outcomes.every((outcome) => outcome === 'passed');
    return isFine && wasSeen && (ranOn || !mustRunOn);
}
/** Whether there is something to harden: checks of a container that pass, or one that runs on. */
function isFitToHarden(facts) {
    const { isProbed, ranOn, wasSeen, outcomes } = facts;
    const isFine = outcomes.every((outcome) => outcome === 'passed');
    return isFine && wasSeen && (isProbed || ranOn);
}
/** Of an image that was hardened: 0 there is an answer, 1 it does not run as it is, or not twice alike. */
function exitCodeOfHardening(outcome) {
    return outcome === 'hardened' ? 0 : 1;
}
/** Of an image whose first manifest was to be written: 0 it is, 1 none passes. */
function exitCodeOfDraft(isWritten) {
    return isWritten ? 0 : 1;
}

;// CONCATENATED MODULE: ./src/verdict/pod.ts
/**
 * A Pod passes when it has become ready in time, has stayed so without a restart, and has ended cleanly;
 * that it had to be killed is a warning unless that was to be strict. One that completes has nothing
 * to stay.
 */
function decisionsOfPod({ purpose, late, unsteady, stop }) {
    if (late !== null) {
        const reason = { code: late.code, message: 'it did not come so far' };
        const skipped = { outcome: 'skipped', reason };
        const rest = purpose === 'serve' ? skipped : null;
        return { ready: { outcome: 'failed', reason: late }, steady: rest, stopped: rest };
    }
    const ready = passedWith('it became ready');
    if (purpose === 'complete')
        return { ready: passedWith('it completed'), steady: null, stopped: null };
    const steady = unsteady === null ? passedWith('it stayed ready') : failedWith(unsteady);
    if (stop === null) {
        const reason = { code: 'pod-not-steady', message: 'it did not come so far' };
        return { ready, steady, stopped: { outcome: 'skipped', reason } };
    }
    const isBad = stop.isStrict && stop.forced.length > 0;
    return {
        ready,
        steady,
        stopped: isBad ? failedWith(stop.reason) : passedWith(stop.reason.message),
    };
}
function passedWith(message) {
    return { outcome: 'passed', reason: { code: 'ok', message } };
}
function failedWith(reason) {
    return { outcome: 'failed', reason };
}
/** Whether a status is that of a Pod that may have passed. */
function isPodGood({ phase, conditions, }) {
    // One that was only held against its images has none.
    if (phase === 'Succeeded')
        return true;
    if (phase === 'Pending' && conditions.length === 0)
        return true;
    // Gates of others are theirs to open.
    const ready = conditions.find(({ type }) => type === 'ContainersReady');
    return phase === 'Running' && ready?.status === 'True';
}
/** Under this factor a probe's margin is worth a warning, whether somebody asked for more or not. */
const narrowMargin = 2;
/**
 * Whether a probe stays so many times away from all that it must not reach: its timeout, its failure
 * threshold, and the time to start.
 */
function judgeMargin(margin, least) {
    const { factor, failuresInRow, failureThreshold, startup } = margin;
    const failures = failuresInRow === 0 ? Infinity : failureThreshold / failuresInRow;
    const smallest = Math.min(factor ?? Infinity, startup?.factor ?? Infinity, failures);
    if (smallest < least)
        return 'narrow';
    return factor === null ? 'unknown' : 'enough';
}
/**
 * A margin that is too small is the Pod's or the image's fault; one that could not be measured is no
 * pass where somebody asked for it.
 *
 * @param least null where nobody asked for any
 */
function verdictOfMargins(margins, least) {
    if (least === null)
        return 'passed';
    const verdicts = margins.map((margin) => judgeMargin(margin, least));
    if (verdicts.includes('narrow'))
        return 'failed';
    return verdicts.includes('unknown') ? 'errored' : 'passed';
}

;// CONCATENATED MODULE: ./src/verdict/probe.ts
/**
 * A probe passes when what it decides of is so: that a container is ready, has started, was not killed. One whose
 * container does not run, and that nobody was told of, is none.
 */
function decisionOfProbe(evidence) {
    const { kind, isRunning, isStarted, isReady, hasKilled, lastFailure } = evidence;
    const isWell = {
        startup: isStarted,
        liveness: isRunning && isStarted && !hasKilled,
        readiness: isReady,
    };
    if (isWell[kind])
        return { outcome: 'passed', reason: { code: 'ok', message: words[kind] } };
    if (lastFailure !== null)
        return { outcome: 'failed', reason: lastFailure };
    return { outcome: 'skipped', reason: { code: 'pod-not-ready', message: 'it was not tried' } };
}
const words = {
    startup: 'kubelet found that it has started',
    liveness: 'kubelet found it alive',
    readiness: 'kubelet found it ready',
};

;// CONCATENATED MODULE: ./src/verdict/prediction.ts
/**
 * A disagreement never mends a verdict: that an image runs where its spec says that it does not is no pass,
 * since one of the two is wrong. What could not be decided says nothing of either.
 *
 * @param predicted null where no spec was asked
 * @param validators of the image on these nodes; what they are held against is what "runs" means
 */
function judgePrediction(predicted, validators) {
    if (predicted !== 'compatible' && predicted !== 'incompatible')
        return 'open';
    const isUnknown = validators.some(({ verdict }) => verdict === 'errored');
    const hasFailed = validators.some(({ verdict }) => verdict === 'failed');
    // One that failed has failed, whatever could not be tried beside it.
    if (validators.length === 0 || (isUnknown && !hasFailed))
        return 'open';
    if (predicted === 'compatible')
        return hasFailed ? 'spec-too-wide' : 'agrees';
    return hasFailed ? 'agrees' : 'spec-too-narrow';
}
/** Whether the spec or the image is wrong. */
function isDisagreement(prediction) {
    return prediction === 'spec-too-wide' || prediction === 'spec-too-narrow';
}

;// CONCATENATED MODULE: ./src/verdict/push.ts
/**
 * Nothing is sent but what has passed itself, in a run that has passed as a whole: a name that leads to
 * another image by now says nothing of the one that was built.
 */
function mayPush({ verdict, isCancelled, built, images }) {
    if (verdict !== 'passed' || isCancelled || built.length === 0)
        return false;
    return built.every((id) => images.some((image) => image.id === id && image.verdict === 'passed'));
}

;// CONCATENATED MODULE: ./src/verdict/static-check.ts
/** What the image lacks for certain fails the check, whatever else is in doubt; in doubt nothing passes. */
function outcomeOfStaticCheck({ shortfalls, doubts, found }) {
    const [first] = shortfalls;
    if (first !== undefined) {
        return { outcome: 'failed', reason: { code: first.code, message: together(shortfalls) } };
    }
    return doubts.length > 0
        ? { outcome: 'errored', reason: { code: 'undecided', message: together(doubts) } }
        : { outcome: 'passed', reason: { code: 'ok', message: found } };
}
function together(sentences) {
    return sentences.map(({ message }) => message).join('; ');
}

;// CONCATENATED MODULE: ./src/verdict/stop.ts
/** It has to end by itself, in time, with a code that is fine; what nobody can tell is no pass. */
function outcomeOfStop(evidence) {
    const { end, exitCodes, signal, grace, defunct } = evidence;
    if (end === null) {
        const why = evidence.why === null ? '' : `: ${evidence.why}`;
        const message = `still ran ${seconds(grace)} after ${signal}, had to be killed${why}`;
        return stop_failedWith({ code: 'not-stopped', message });
    }
    if (end.other !== null)
        return stop_failedWith(end.other);
    const ended = `ended with exit code ${end.exitCode} ${seconds(end.after)} after ${signal}`;
    if (exitCodes?.includes(end.exitCode) === false) {
        const message = `${ended}, wanted ${exitCodes.join(' or ')}`;
        return stop_failedWith({ code: 'exit-code', message });
    }
    if (defunct === null) {
        const message = `${ended}, but which of its processes had ended is not to be seen: neither from here, nor by a shell of the image`;
        return { outcome: 'errored', reason: { code: 'undecided', message } };
    }
    if (defunct.length > 0)
        return stop_failedWith({ code: 'not-reaped', message: leftOver(defunct) });
    return { outcome: 'passed', reason: { code: 'ok', message: ended } };
}
/** So many are named. */
const shownChildren = 5;
function leftOver(names) {
    const shown = names.slice(0, shownChildren).join(', ');
    const rest = names.length > shownChildren ? ` and ${names.length - shownChildren} more` : '';
    const what = names.length === 1 ? 'a child' : `${names.length} children`;
    return `its first process had left ${what} that had ended (${shown}${rest}): have it wait for its children, or put an init before it`;
}
function seconds(milliseconds) {
    const rounded = (milliseconds / 1000).toFixed(1);
    return `${rounded.replace(/\.0$/, '')} s`;
}
function stop_failedWith(reason) {
    return { outcome: 'failed', reason };
}

;// CONCATENATED MODULE: ./src/verdict.ts
/**
 * Every rule by which a verdict is made, from a check's attempts to an exit code. Pure: what is known
 * comes in as data, and whoever asks acts on the answer.
 */


















/***/ })

};
;