"use strict";
exports.id = 5851;
exports.ids = [5851];
exports.modules = {

/***/ 65851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpHookAttempt: () => (/* binding */ httpHookAttempt)
/* harmony export */ });
/* harmony import */ var _http_get_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95123);
/* harmony import */ var _tls_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75084);
/* harmony import */ var _user_agents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27359);



/**
 * The `httpGet` of a postStart or preStop hook (pkg/kubelet/lifecycle/handlers.go): whatever is
 * answered is success, and a server without TLS that is asked for HTTPS is asked again without it.
 */
function httpHookAttempt(action, reach) {
    const options = { userAgent: _user_agents_js__WEBPACK_IMPORTED_MODULE_2__/* .userAgents */ .e.lifecycle };
    const get = (asked) => (0,_http_get_js__WEBPACK_IMPORTED_MODULE_0__.httpGetAttempt)(asked, reach, 'pod', options);
    return async (signal) => {
        const result = answered(await get(action)(signal));
        if (result.ok || action.scheme === 'HTTP' || !(0,_tls_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksNoTls */ .gy)(result.seen.error ?? ''))
            return result;
        const plain = answered(await get(withoutTls(action))(signal));
        if (!plain.ok)
            return result;
        const warning = `port ${action.port} does not speak TLS, so the hook was sent again in plain HTTP`;
        return { ...plain, warning };
    };
}
function withoutTls(action) {
    const httpHeaders = action.httpHeaders.filter(({ name }) => name.toLowerCase() !== 'authorization');
    return { ...action, scheme: 'HTTP', httpHeaders };
}
/** Neither the status counts, nor what becomes of the body. */
function answered(result) {
    const { ok, reason, seen, isProberError } = result;
    if (ok || (reason.code !== 'status' && isProberError !== true))
        return result;
    const { status } = seen;
    const what = status === undefined ? 'began to answer' : `answered ${status}`;
    const warning = `${what}, and Kubernetes does not look at the answer to a hook`;
    return { ok: true, reason: { code: 'ok', message: what }, seen, warning };
}


/***/ })

};
;