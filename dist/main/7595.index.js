"use strict";
exports.id = 7595;
exports.ids = [7595];
exports.modules = {

/***/ 7595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCpuidWithSudo: () => (/* binding */ readCpuidWithSudo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64165);
/* harmony import */ var _secrets_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16540);
/* harmony import */ var _absence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45608);
/* harmony import */ var _cpuid_leaves_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15934);





/** The text is constant: what is read comes as arguments, an offset each. */
const script = 'device=$1; shift; for offset; do dd "if=$device" bs=16 count=1 iflag=skip_bytes "skip=$offset" status=none || exit 1; done';
/**
 * Reads CPUID as root through `sudo -n`, which never asks for a password, with the system's `sh` and `dd`.
 *
 * @param env where `PATH` finds sudo
 * @returns `sudo-failed` when sudo is missing, wants a password or refuses
 */
async function readCpuidWithSudo(host, env, signal) {
    const device = (0,_cpuid_leaves_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceOf */ .OV)(host);
    if ((0,_absence_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsence */ .Md)(device))
        return device;
    const offsets = _cpuid_leaves_js__WEBPACK_IMPORTED_MODULE_4__/* .cpuidAddresses */ .mI.map(({ leaf, subleaf }) => String((0,_cpuid_leaves_js__WEBPACK_IMPORTED_MODULE_4__/* .offsetOf */ .b4)(leaf, subleaf)));
    const bytes = await output(['-n', 'sh', '-c', script, 'sh', device, ...offsets], env, signal);
    return (0,_absence_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsence */ .Md)(bytes) ? bytes : (0,_cpuid_leaves_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLeaves */ .Gi)(bytes);
}
const expectedBytes = 16 * _cpuid_leaves_js__WEBPACK_IMPORTED_MODULE_4__/* .cpuidAddresses */ .mI.length;
function output(args, env, signal) {
    return new Promise((resolve) => {
        // @actions/exec leaves the input open and waits for what it cannot kill (lib/toolrunner.js).
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('sudo', args, {
            env: (0,_secrets_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .systemEnvironment */ .f7)(env),
            stdio: ['ignore', 'pipe', 'ignore'],
            signal: AbortSignal.any([signal, AbortSignal.timeout(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .featureLimits */ .TF.sudoMs)]),
            killSignal: 'SIGKILL',
        });
        const finish = (result) => {
            // Root's process may not be ours to kill: nobody waits for it.
            child.stdout.destroy();
            child.unref();
            resolve(result);
        };
        const pieces = [];
        let total = 0;
        child.stdout.on('data', (piece) => {
            pieces.push(piece);
            total += piece.length;
            if (total > expectedBytes)
                finish((0,_absence_js__WEBPACK_IMPORTED_MODULE_3__/* .absence */ .An)('sudo-failed'));
        });
        // Twice when it cannot be killed either.
        child.on('error', () => {
            finish((0,_absence_js__WEBPACK_IMPORTED_MODULE_3__/* .absence */ .An)('sudo-failed'));
        });
        child.once('close', (code) => {
            finish(code === 0 ? Buffer.concat(pieces) : (0,_absence_js__WEBPACK_IMPORTED_MODULE_3__/* .absence */ .An)('sudo-failed'));
        });
    });
}


/***/ })

};
;