"use strict";
exports.id = 976;
exports.ids = [976];
exports.modules = {

/***/ 3595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   limitCpu: () => (/* binding */ limitCpu)
/* harmony export */ });
/* harmony import */ var _cpu_quota_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1701);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8410);


/** Takes a limit away. */
const unlimited = -1;
async function limitCpu(client, id, millicores, signal) {
    const quota = millicores === null ? unlimited : (0,_cpu_quota_js__WEBPACK_IMPORTED_MODULE_1__/* .quotaOf */ .O)(millicores);
    try {
        const response = await client.transport.send(updateOf(client, id, quota), signal);
        // Podman answers with the bare id, which is no JSON.
        response.resume();
        return { limited: true };
    }
    catch (error) {
        if (!(error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD))
            throw error;
        const message = `the engine does not change the CPU limit of a running container: ${error.reason}`;
        return { limited: false, message };
    }
}
/** Podman has it in its own API since release 4.3, and under Docker's path only in later ones. */
function updateOf({ name }, id, quota) {
    const call = { method: 'POST', doing: 'limiting the CPU of a container' };
    return name === 'podman'
        ? {
            ...call,
            path: `/libpod/containers/${id}/update`,
            body: { cpu: { period: _cpu_quota_js__WEBPACK_IMPORTED_MODULE_1__/* .cpuPeriod */ .W, quota } },
        }
        : {
            ...call,
            path: `/containers/${id}/update`,
            body: { CpuPeriod: _cpu_quota_js__WEBPACK_IMPORTED_MODULE_1__/* .cpuPeriod */ .W, CpuQuota: quota },
        };
}


/***/ })

};
;