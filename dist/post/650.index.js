"use strict";
exports.id = 650;
exports.ids = [650];
exports.modules = {

/***/ 6650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findCluster: () => (/* binding */ findCluster)
/* harmony export */ });
/**
 * The cluster that the kubeconfig names, or the one that we are in. It is asked for its version, so that what
 * does not answer is told before anything else is done.
 *
 * @throws CanaryError (input) for a configuration that cannot be used, (infrastructure) where it does not answer
 */
async function findCluster({ env, home, kubeContext, namespace }, signal) {
    const { openCluster } = await Promise.all(/* import() */[__webpack_require__.e(319), __webpack_require__.e(600)]).then(__webpack_require__.bind(__webpack_require__, 2600));
    const cluster = openCluster({
        ...{ env, home },
        context: kubeContext ?? null,
        namespace: namespace ?? null,
    });
    await cluster.client.version(signal);
    return {
        open: async (onCall, placement) => {
            const { createKubernetesEngine } = await __webpack_require__.e(/* import() */ 749).then(__webpack_require__.bind(__webpack_require__, 2749));
            cluster.tellCalls(onCall ?? null);
            return createKubernetesEngine({
                ...cluster,
                ...(placement === undefined ? {} : { placement }),
            });
        },
        leave: cluster.client.close,
    };
}


/***/ })

};
;