"use strict";
exports.id = 4446;
exports.ids = [4446];
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

/***/ 84446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var _engine_find_ask_ahead_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76221);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73873);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33004);
/* harmony import */ var _validate_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46050);




/** `container-canary validate`: what it takes to ask the engine is loaded first, all else behind that. */
const runValidate = async (args, io) => {
    const given = await (0,_own_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnFlags */ .i)(_validate_flags_js__WEBPACK_IMPORTED_MODULE_3__.validateUsage, args, io);
    if (given === null)
        return 0;
    const { find, leave } = await (0,_engine_find_ask_ahead_js__WEBPACK_IMPORTED_MODULE_0__/* .askAhead */ .x)((0,_engine_options_js__WEBPACK_IMPORTED_MODULE_1__/* .engineOptions */ .l)(given.values, io), io.signal);
    try {
        const { validateImages } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5147), __webpack_require__.e(6598), __webpack_require__.e(5180), __webpack_require__.e(2797), __webpack_require__.e(2750), __webpack_require__.e(8645), __webpack_require__.e(4415), __webpack_require__.e(5067)]).then(__webpack_require__.bind(__webpack_require__, 95067));
        return await validateImages(given, find, io);
    }
    finally {
        leave();
    }
};


/***/ }),

/***/ 46050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateUsage: () => (/* binding */ validateUsage)
/* harmony export */ });
/* harmony import */ var _cdi_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94567);
/* harmony import */ var _cdi_unsupported_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60061);
/* harmony import */ var _conditions_condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34659);
/* harmony import */ var _image_pull_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51537);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88381);
/* harmony import */ var _policy_mode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28279);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23310);
/* harmony import */ var _run_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87531);








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
            help: 'file, glob, directory, https:// URL, - for standard input, or the name of a built-in platform (awesome, binder, dask-scheduler, databricks, gpu, kubeflow, vertex-ai-workbench); may be given several times',
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
            help: `run each manifest under this once more: ${(0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .either */ .gP)([..._conditions_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionNames */ .UW, 'memory=<size>'])}; may be given several times`,
        },
        policy: {
            ..._run_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .policyFlag */ .J,
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .either */ .gP)(_policy_mode_js__WEBPACK_IMPORTED_MODULE_7__/* .policyModes */ .tG)}: what manifests may ask for (trusted for files, restricted for URLs)`,
        },
        'startup-timeout': {
            ..._run_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .timeFlag */ .cS,
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
            ..._run_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .pullFlag */ .KA,
            choices: _image_pull_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .pullSettings */ .bG,
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .either */ .gP)(_image_pull_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .pullSettings */ .bG)} (missing); true pulls the images that a build stands on as well`,
        },
        concurrency: { ..._run_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .countFlag */ .GN, help: 'containers side by side (4)' },
        ..._run_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .runFlags */ .lM,
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
            choices: _verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .undeterminedPolicies */ .pb,
            default: 'warn',
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .either */ .gP)(_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .undeterminedPolicies */ .pb)} where something cannot be observed (warn)`,
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
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .either */ .gP)(_cdi_unsupported_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupportedPolicies */ .U)}, for what cannot be translated (error)`,
        },
    },
    takesWords: true,
    note: 'Exit codes: 0 passed, 1 failed, 2 usage or invalid manifest, 3 infrastructure.',
    example: 'container-canary validate --file kubeflow --platform linux/amd64 ghcr.io/you/notebook:1.2',
};


/***/ }),

/***/ 34659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ conditionNames),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   X: () => (/* binding */ memoryCondition),
/* harmony export */   ZY: () => (/* binding */ memoryBytes),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
/* unused harmony exports memoryName, leastMemory */
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20226);

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
/** The one that has a value. */
const memoryName = 'memory';
/** No engine starts a container with less. */
const leastMemory = 6 * 2 ** 20;
/** As people write it, and as reports name it: `read-only-root`, `memory: 256Mi`. */
function labelOf(condition) {
    return condition.kind === memoryName ? `memory: ${condition.written}` : condition.kind;
}
/** Reads `read-only-root`, `memory: 256Mi` or `memory=256Mi`. @returns null for anything else */
function parseCondition(text) {
    const name = conditionNames.find((one) => one === text.trim());
    if (name !== undefined)
        return { kind: name };
    const [, written] = /^memory\s*[:=]\s*(\S+)$/.exec(text.trim()) ?? [];
    return written === undefined ? null : memoryCondition(written);
}
/** Null for what is no amount of memory that a container can have. */
function memoryCondition(written) {
    const bytes = memoryBytes(written);
    return bytes === null ? null : { kind: memoryName, bytes, written };
}
/** A quantity such as `256Mi`; null for none, and for what no engine takes. */
function memoryBytes(written) {
    const quantity = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseQuantity */ .Lf)(written);
    const bytes = quantity === null ? Number.NaN : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeUnits */ .xF)(quantity);
    return Number.isSafeInteger(bytes) && bytes >= leastMemory ? bytes : null;
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


/***/ })

};
;