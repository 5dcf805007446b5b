"use strict";
exports.id = 6253;
exports.ids = [6253];
exports.modules = {

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

/***/ 86253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   podUsage: () => (/* binding */ podUsage)
/* harmony export */ });
/* harmony import */ var _image_pull_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51537);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88381);
/* harmony import */ var _policy_mode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28279);
/* harmony import */ var _run_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87531);




const podUsage = {
    command: 'pod',
    synopsis: '--file <manifest> [--image <image>] [options]',
    about: `Runs the Pods of Kubernetes manifests as a kubelet would, and says whether they become ready,
stay so, and stop cleanly.`,
    flags: {
        file: {
            aliases: ['pods'],
            type: 'string',
            short: 'f',
            value: '<manifest>',
            multiple: true,
            help: 'file, glob or directory; - for standard input, as in helm template … | container-canary pod -f -; may be given several times',
        },
        image: {
            type: 'string',
            value: '<image>',
            multiple: true,
            help: 'image under test, in place of that of the only container, or of the one with the same repository; name=image says which; may be given several times',
        },
        namespace: {
            type: 'string',
            value: '<namespace>',
            help: 'of objects that name none (default)',
        },
        'ready-timeout': {
            type: 'string',
            value: '<t>',
            help: 'time to become ready, or to complete (what the probes allow, one to five minutes)',
        },
        soak: {
            type: 'string',
            value: '<t>',
            default: '10s',
            help: 'time to stay ready then, without a restart; 0 for none (10s)',
        },
        'strict-stop': {
            type: 'boolean',
            help: 'fail where a process has to be killed at the end, and not only warn',
        },
        'min-margin': {
            type: 'string',
            value: '<factor>',
            help: 'fail where a probe comes nearer than so many times to its timeout, its failure threshold, or its time to start (a factor under 2 is a warning)',
        },
        load: {
            type: 'string',
            value: '<n>',
            help: 'so many connections ask the Pod for as long as it soaks',
        },
        cpu: {
            type: 'string',
            value: '<cpu>',
            help: 'hold each container to so much processor time for as long as it soaks, such as 500m',
        },
        static: {
            type: 'boolean',
            help: 'run nothing: look up programs, users and ports in the images, and say what is not there',
        },
        'with-dependencies': {
            type: 'string',
            value: '<name,…>',
            multiple: true,
            help: 'workloads of the manifests that run beside the others, such as a database: started first, and not judged; names of Services lead to them',
        },
        volume: {
            aliases: ['volumes'],
            type: 'string',
            value: '<name=directory>',
            multiple: true,
            help: 'a directory that stands in for a volume of a claim or of a driver (csi, nfs, …), which is empty otherwise; may be given several times',
        },
        policy: {
            ..._run_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFlag */ .J,
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(_policy_mode_js__WEBPACK_IMPORTED_MODULE_3__/* .policyModes */ .tG)}: what Pods may have of this machine (trusted)`,
        },
        'startup-timeout': {
            ..._run_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .timeFlag */ .cS,
            help: "time for the Pod's namespaces to come to be (10s)",
        },
        pull: {
            ..._run_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .pullFlag */ .KA,
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(_image_pull_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .pullPolicies */ .SW)}; missing goes by each container's imagePullPolicy (missing)`,
        },
        concurrency: { ..._run_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .countFlag */ .GN, help: 'Pods side by side (4)' },
        ..._run_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .runFlags */ .lM,
    },
    takesWords: false,
    note: `Exit codes: 0 passed, 1 failed, 2 usage or a manifest that no API server would take,
3 infrastructure.`,
    example: 'helm template chart | container-canary pod --file - --image ghcr.io/you/app:1.2',
};


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