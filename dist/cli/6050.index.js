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

/***/ 46050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateUsage: () => (/* binding */ validateUsage)
/* harmony export */ });
/* harmony import */ var _cdi_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94567);
/* harmony import */ var _cdi_unsupported_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60061);
/* harmony import */ var _conditions_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82698);
/* harmony import */ var _image_pull_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51537);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88381);
/* harmony import */ var _policy_mode_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28279);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82394);
/* harmony import */ var _kubernetes_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23734);
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
            help: `run each manifest under this once more: ${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)([..._conditions_names_js__WEBPACK_IMPORTED_MODULE_7__/* .conditionNames */ .U, 'memory=<size>'])}; may be given several times`,
        },
        policy: {
            ..._run_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .policyFlag */ .J,
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)(_policy_mode_js__WEBPACK_IMPORTED_MODULE_8__/* .policyModes */ .tG)}: what manifests may ask for (trusted for files, restricted for URLs)`,
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
        nodes: _kubernetes_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .nodesFlag */ .y2,
        'keep-failed': {
            type: 'boolean',
            aliases: ['debug'],
            help: 'keep the container of a failed run, and say how to enter it (--debug is the same)',
        },
        pull: {
            ..._run_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .pullFlag */ .KA,
            choices: _image_pull_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .pullSettings */ .bG,
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)(_image_pull_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .pullSettings */ .bG)} (missing); true pulls the images that a build stands on as well`,
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


/***/ })

};
;