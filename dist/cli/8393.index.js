"use strict";
exports.id = 8393;
exports.ids = [8393];
exports.modules = {

/***/ 8393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPod: () => (/* binding */ runPod)
/* harmony export */ });
/* harmony import */ var _engine_find_ask_ahead_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76221);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73873);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33004);
/* harmony import */ var _pod_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86253);




/** `container-canary pod`: what it takes to ask the engine is loaded first, all else behind that. */
const runPod = async (args, io) => {
    const given = await (0,_own_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnFlags */ .i)(_pod_flags_js__WEBPACK_IMPORTED_MODULE_3__.podUsage, args, io);
    if (given === null)
        return 0;
    const { find, leave } = await (0,_engine_find_ask_ahead_js__WEBPACK_IMPORTED_MODULE_0__/* .askAhead */ .x)((0,_engine_options_js__WEBPACK_IMPORTED_MODULE_1__/* .engineOptions */ .l)(given.values, io), io.signal);
    try {
        const { runPods } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(190), __webpack_require__.e(4384), __webpack_require__.e(6598), __webpack_require__.e(9302), __webpack_require__.e(1130), __webpack_require__.e(2750), __webpack_require__.e(1319), __webpack_require__.e(5873), __webpack_require__.e(1137)]).then(__webpack_require__.bind(__webpack_require__, 93604));
        return await runPods(given, find, io);
    }
    finally {
        leave();
    }
};


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


/***/ })

};
;