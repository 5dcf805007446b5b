"use strict";
exports.id = 6253;
exports.ids = [6253];
exports.modules = {

/***/ 86253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   podUsage: () => (/* binding */ podUsage)
/* harmony export */ });
/* harmony import */ var _image_pull_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51537);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88381);
/* harmony import */ var _policy_mode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28279);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73873);
/* harmony import */ var _run_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87531);





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
            ..._run_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .policyFlag */ .J,
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(_policy_mode_js__WEBPACK_IMPORTED_MODULE_4__/* .policyModes */ .tG)}: what Pods may have of this machine (trusted)`,
        },
        'startup-timeout': {
            ..._run_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .timeFlag */ .cS,
            help: "time for the Pod's namespaces to come to be (10s)",
        },
        pull: {
            ..._run_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .pullFlag */ .KA,
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(_image_pull_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .pullPolicies */ .SW)}; missing goes by each container's imagePullPolicy (missing)`,
        },
        concurrency: { ..._run_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .countFlag */ .GN, help: 'Pods side by side (4)' },
        ..._run_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .runFlags */ .lM,
        namespace: {
            ..._engine_options_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterFlags */ .o.namespace,
            help: 'of objects that name none (default), and where Pods are made with --engine kubernetes (that of the context)',
        },
    },
    takesWords: false,
    note: `Exit codes: 0 passed, 1 failed, 2 usage or a manifest that no API server would take,
3 infrastructure.`,
    example: 'helm template chart | container-canary pod --file - --image ghcr.io/you/app:1.2',
};


/***/ })

};
;