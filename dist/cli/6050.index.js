"use strict";
exports.id = 6050;
exports.ids = [6050];
exports.modules = {

/***/ 94567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decideMode),
/* harmony export */   v: () => (/* binding */ cdiModes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58750);


const cdiModes = ['auto', 'native', 'translate'];
/**
 * Who resolves the devices of one container.
 *
 * @param obstacles why the engine would not give the wanted devices, such as `does not read /x`
 * @throws CanaryError (infrastructure) when neither the engine nor a translation can do it
 */
function decideMode(engine, wanted, sharing, obstacles = []) {
    const { engine: who } = engine;
    const isNative = engine.kind === 'native';
    if (wanted === 'native') {
        if (!isNative)
            throw noSupport(engine, `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-mode', 'native')} is asked for`);
        // An engine that does not tell its directories may have others than CDI's own.
        if (obstacles.length > 0 && engine.specDirectories !== null)
            throw notNative(who, obstacles);
        return { mode: 'native', reason: `${who} applies CDI itself` };
    }
    if (wanted === 'auto' && isNative && obstacles.length === 0) {
        return { mode: 'native', reason: `${who} applies CDI itself` };
    }
    if (!sharing.sharesHost) {
        const why = sharing.reason ?? 'the engine runs on another host';
        throw isNative
            ? notTranslatable(why, obstacles, who)
            : noSupport(engine, `nothing can be translated: ${why}`);
    }
    if (wanted === 'translate')
        return { mode: 'translate', reason: `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-mode', 'translate')} is asked for` };
    return {
        mode: 'translate',
        reason: isNative ? `${who} ${obstacles.join(', ')}` : supportOf(engine),
    };
}
function supportOf({ engine, kind }) {
    return `${engine} ${kind === 'off' ? 'has CDI switched off' : 'has no CDI support'}`;
}
function noSupport(engine, why) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
        code: 'cdi-not-supported',
        message: `${supportOf(engine)}, and ${why}`,
        hint: 'CDI needs Docker 25 or later with "features": {"cdi": true} (on by default from 28.2), or Podman 5.4 or later',
    });
}
function notNative(who, obstacles) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
        code: 'cdi-not-native',
        message: `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-mode', 'native')} is asked for, but ${who} ${obstacles.join(', ')}`,
        hint: `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-mode', 'auto')} translates what ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-spec-dirs')} defines`,
    });
}
function notTranslatable(why, obstacles, who) {
    const cause = obstacles.length === 0 ? '' : `${who} ${obstacles.join(', ')}, and `;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
        code: 'cdi-not-translatable',
        message: `${cause}CDI devices can be translated only where the engine's spec files and devices can be read: ${why}`,
        hint: `leave ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-mode')} and ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-spec-dirs')} alone: the engine applies CDI itself`,
    });
}


/***/ }),

/***/ 60061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unsupportedPolicies),
/* harmony export */   l: () => (/* binding */ judgeUnsupported)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58750);


const unsupportedPolicies = ['error', 'warn'];
/**
 * One warning for each edit that is left out.
 *
 * @throws CanaryError (input) with all of them, unless warnings are asked for
 */
function judgeUnsupported(edits, policy) {
    if (policy === 'error')
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)(edits.map(toProblem));
    return edits.map((edit) => ({
        severity: 'warning',
        code: edit.code,
        message: `${describe(edit)}; the container runs without`,
        location: edit.location,
        hint: edit.hint ?? null,
    }));
}
function toProblem(edit) {
    const hint = edit.hint ?? `use an engine with CDI, or ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)('cdi-unsupported', 'warn')} to go without`;
    return { code: edit.code, message: describe(edit), location: edit.location, hint };
}
function describe(edit) {
    return `the CDI device ${edit.device} wants ${edit.edit}, but ${edit.reason}`;
}


/***/ }),

/***/ 21153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ gateFlags),
/* harmony export */   z: () => (/* binding */ toGate)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88381);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46020);


/** What the exit code is drawn by, beside the verdict. */
const gateFlags = {
    baseline: {
        type: 'string',
        value: '<report>',
        help: 'report.json of a run before, or a directory with one: say what fails newly, what is fixed, and what is slower',
    },
    'fail-on': {
        type: 'string',
        value: '<what>',
        choices: _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failOnPolicies */ .YE,
        default: 'failed',
        help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failOnPolicies */ .YE)}: what makes the exit code 1; new: only what did not fail in the baseline (failed)`,
    },
    waivers: {
        type: 'string',
        value: '<file>',
        help: 'checks that may fail until a day, each with a reason; their outcomes stay in the report',
    },
};
/** @param onUndetermined as compatibility is asked for */
function toGate(values, failOn, onUndetermined) {
    const { baseline = null, waivers = null } = values;
    return { failOn, onUndetermined, baseline, waivers };
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

/***/ 87531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GN: () => (/* binding */ countFlag),
  J: () => (/* binding */ policyFlag),
  KA: () => (/* binding */ pullFlag),
  lM: () => (/* binding */ runFlags),
  cS: () => (/* binding */ timeFlag)
});

// EXTERNAL MODULE: ./src/image/pull-policy.ts
var pull_policy = __webpack_require__(51537);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/policy/mode.ts
var mode = __webpack_require__(28279);
// EXTERNAL MODULE: ./src/cli/gate-flags.ts
var gate_flags = __webpack_require__(21153);
// EXTERNAL MODULE: ./src/cli/registry-flags.ts
var registry_flags = __webpack_require__(96285);
;// CONCATENATED MODULE: ./src/cli/report-outputs.ts
/** How a report is printed. */
const reportOutputs = ['text', 'json', 'markdown'];

;// CONCATENATED MODULE: ./src/cli/run-flags.ts






/** The flags of every command that runs images on an engine, whatever it holds them against. */
const runFlags = {
    output: {
        type: 'string',
        value: '<format>',
        choices: reportOutputs,
        default: 'text',
        help: `${(0,options/* either */.gP)(reportOutputs)} (text)`,
    },
    quiet: {
        type: 'boolean',
        short: 'q',
        help: 'nothing about the run but errors; where all passed, text is one line',
    },
    verbose: {
        type: 'boolean',
        short: 'v',
        help: 'tell every attempt and every call of the engine, with its time',
    },
    'report-directory': {
        type: 'string',
        value: '<d>',
        help: 'write report.json and the other reports here',
    },
    engine: {
        type: 'string',
        value: '<engine>',
        help: 'docker, podman, or an address such as unix:///run/docker.sock',
    },
    platform: { type: 'string', value: '<platform>', help: 'such as linux/arm64' },
    registry: {
        type: 'string',
        value: '<host>',
        help: 'the registry that --plain-http and the credentials are for (that of the images)',
    },
    ...registry_flags/* registryFlags */.h,
    ...gate_flags/* gateFlags */.j,
    'secret-env': {
        type: 'string',
        value: '<NAME>',
        multiple: true,
        help: 'this variable of the environment holds a secret: hide its value in everything that is printed and written; may be given several times',
    },
};
/** Those that each command has words of its own for. */
const policyFlag = { type: 'string', value: '<mode>', choices: mode/* policyModes */.tG };
const pullFlag = {
    type: 'string',
    value: '<policy>',
    choices: pull_policy/* pullPolicies */.SW,
    default: 'missing',
};
const timeFlag = { type: 'string', value: '<t>' };
const countFlag = { type: 'string', value: '<n>' };


/***/ }),

/***/ 46050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateUsage: () => (/* binding */ validateUsage)
/* harmony export */ });
/* harmony import */ var _cdi_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94567);
/* harmony import */ var _cdi_unsupported_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60061);
/* harmony import */ var _conditions_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82698);
/* harmony import */ var _image_pull_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51537);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88381);
/* harmony import */ var _policy_mode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28279);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46020);
/* harmony import */ var _run_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87531);








const validateUsage = {
    command: 'validate',
    synopsis: '--file <manifest> [options] <image> [<image> …]',
    about: `Starts each image as its platform would and runs the checks of each manifest against it. A manifest
may stand before the images without --file: container-canary validate canary.yaml app:1`,
    flags: {
        file: {
            aliases: ['validators'],
            type: 'string',
            short: 'f',
            value: '<manifest>',
            multiple: true,
            help: 'file, glob, directory, https:// URL, - for standard input, or the name of a built-in platform ("container-canary platforms" lists them); may be given several times',
        },
        parameter: {
            aliases: ['parameters'],
            type: 'string',
            value: '<name=v>',
            multiple: true,
            help: 'value of a parameter of the manifests; may be given several times',
        },
        condition: {
            aliases: ['conditions'],
            type: 'string',
            value: '<name>',
            multiple: true,
            help: `run each manifest under this once more: ${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)([..._conditions_names_js__WEBPACK_IMPORTED_MODULE_6__/* .conditionNames */ .U, 'memory=<size>'])}; may be given several times`,
        },
        policy: {
            ..._run_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .policyFlag */ .J,
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)(_policy_mode_js__WEBPACK_IMPORTED_MODULE_7__/* .policyModes */ .tG)}: what manifests may ask for (trusted for files, restricted for URLs)`,
        },
        'startup-timeout': {
            ..._run_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .timeFlag */ .cS,
            help: 'time for a container to start (10s)',
        },
        'no-inspect': {
            type: 'boolean',
            help: 'do not read the images beside their runs',
        },
        'platform-grid': {
            type: 'boolean',
            help: 'read every platform of the images, and judge each by what its files tell',
        },
        'keep-failed': {
            type: 'boolean',
            aliases: ['debug'],
            help: 'keep the container of a failed run, and say how to enter it (--debug is the same)',
        },
        pull: {
            ..._run_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .pullFlag */ .KA,
            choices: _image_pull_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .pullSettings */ .bG,
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)(_image_pull_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .pullSettings */ .bG)} (missing); true pulls the images that a build stands on as well`,
        },
        concurrency: { ..._run_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .countFlag */ .GN, help: 'containers side by side (4)' },
        ..._run_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .runFlags */ .lM,
        context: {
            type: 'string',
            value: '<directory>',
            help: 'build an image from here and validate it',
        },
        tag: {
            type: 'string',
            value: '<name>',
            multiple: true,
            help: 'one more name of the image that is built, and what it is pushed under; may be given several times',
        },
        push: {
            type: 'boolean',
            help: 'push exactly the image that was judged, once everything has passed: under each --tag, or else as <image>',
        },
        'build-file': {
            type: 'string',
            value: '<file>',
            help: 'Dockerfile, from the context or from here (Dockerfile)',
        },
        target: { type: 'string', value: '<stage>', help: 'stage to build' },
        'build-arg': {
            aliases: ['build-args'],
            type: 'string',
            value: '<NAME=v>',
            multiple: true,
            help: 'build argument; may be given several times',
        },
        label: {
            aliases: ['labels'],
            type: 'string',
            value: '<NAME=v>',
            multiple: true,
            help: 'label of the image; may be given several times',
        },
        secret: {
            type: 'string',
            value: '<secret>',
            multiple: true,
            help: 'build secret: id=NAME,src=FILE or id=NAME,env=VARIABLE; may be given several times',
        },
        'cache-from': {
            type: 'string',
            value: '<cache>',
            multiple: true,
            help: 'as for docker buildx build; may be given several times',
        },
        'cache-to': {
            type: 'string',
            value: '<cache>',
            multiple: true,
            help: 'as for docker buildx build; may be given several times',
        },
        network: {
            type: 'string',
            value: '<network>',
            help: 'network of RUN instructions, such as none or host',
        },
        'no-cache': { type: 'boolean', help: 'build every step anew' },
        compatibility: {
            type: 'string',
            value: '<spec>',
            default: 'attached',
            help: 'where the images run: a file, a URL, auto (the spec that is attached to the image), infer (else what it implies) or none; attached: the attached one, if there is one (attached)',
        },
        tags: {
            aliases: ['compatibility-tags'],
            type: 'string',
            value: '<tag,…>',
            multiple: true,
            help: 'only the compatibility sets with one of these tags',
        },
        features: {
            aliases: ['node-features'],
            type: 'string',
            value: '<file>',
            multiple: true,
            help: 'saved nodes instead of this machine; may be given several times',
        },
        'on-undetermined': {
            type: 'string',
            value: '<w>',
            choices: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .undeterminedPolicies */ .pb,
            default: 'warn',
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)(_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .undeterminedPolicies */ .pb)} where something cannot be observed (warn)`,
        },
        'cdi-device': {
            aliases: ['cdi-devices'],
            type: 'string',
            value: '<name>',
            multiple: true,
            help: 'CDI device for every container, such as nvidia.com/gpu=all; may be given several times',
        },
        'cdi-devices-from': {
            type: 'string',
            value: '<f>',
            multiple: true,
            help: 'and those that a Pod or a CRI container config asks for',
        },
        'cdi-spec-dir': {
            aliases: ['cdi-spec-dirs'],
            type: 'string',
            value: '<d>',
            multiple: true,
            help: 'look for CDI spec files here instead of where the engine does; may be given several times, a later one wins',
        },
        'cdi-mode': {
            type: 'string',
            value: '<mode>',
            choices: _cdi_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .cdiModes */ .v,
            default: 'auto',
            help: 'auto, native (the engine applies CDI) or translate (auto)',
        },
        'cdi-unsupported': {
            type: 'string',
            value: '<p>',
            choices: _cdi_unsupported_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupportedPolicies */ .U,
            default: 'error',
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)(_cdi_unsupported_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupportedPolicies */ .U)}, for what cannot be translated (error)`,
        },
    },
    takesWords: true,
    note: 'Exit codes: 0 passed, 1 failed, 2 usage or invalid manifest, 3 infrastructure.',
    example: 'container-canary validate --file kubeflow --platform linux/amd64 ghcr.io/you/notebook:1.2',
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

/***/ 51537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   SW: () => (/* binding */ pullPolicies),
/* harmony export */   bG: () => (/* binding */ pullSettings)
/* harmony export */ });
/** When an image is pulled, as `docker run --pull` has it. */
const pullPolicies = ['missing', 'always', 'never'];
/** And as `docker build --pull` and docker/build-push-action have it. */
const pullSettings = [...pullPolicies, 'true', 'false'];
/** What a setting means for images, and for those that a build stands on. */
function readPull(written) {
    if (written === 'true')
        return { policy: 'always', ofBuild: true };
    return { policy: written === 'false' ? 'missing' : written, ofBuild: false };
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
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71460);
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


/***/ })

};
;