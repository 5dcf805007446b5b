"use strict";
exports.id = 8693;
exports.ids = [8693];
exports.modules = {

/***/ 48693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   interventions: () => (/* binding */ interventions)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64165);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28794);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38896);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28410);




/** The engine's names for what it was asked to do; what a process does by itself has others. */
const names = new Map([
    ['pause', 'paused'],
    ['kill', 'killed'],
    ['stop', 'stopped'],
    ['restart', 'restarted'],
]);
/**
 * Asks for the events of a container that are past (`GET /events`). Docker remembers the last 256
 * of all containers; Podman does not tell of a stop, and of nothing where its events are turned
 * off.
 */
async function interventions(client, { id, createdAt }, signal) {
    const doing = 'asking what happened to a container';
    const query = {
        since: createdAt === null ? '0' : unixTime(Date.parse(createdAt)),
        filters: JSON.stringify({ type: ['container'], container: [id] }),
        // Docker ends its answer when that time is over. Podman does where no stream is asked for, and
        // would leave out whatever happened in the second that is named as the last.
        ...(client.name === 'docker' ? { until: unixTime(Date.now()) } : { stream: 'false' }),
    };
    const deadline = AbortSignal.timeout(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .engineLimits */ .nW.events);
    const both = AbortSignal.any([signal, deadline]);
    const found = new Set();
    try {
        const open = (docker, abortSignal) => {
            // Times with nanoseconds, and Podman's `stream`, which the types leave out.
            const options = { ...query, abortSignal };
            return docker.getEvents(options);
        };
        const response = await client.transport.open({ doing, open }, both);
        await (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .followProgress */ .F)(response, doing, both, (event) => {
            const intervention = interventionIn(event, id);
            if (intervention !== null)
                found.add(intervention);
        });
    }
    catch (error) {
        signal.throwIfAborted();
        // An engine that keeps no events, or whose clock is behind ours: what it told is all there is.
        if (!(error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_2__/* .ApiError */ .hD) && !deadline.aborted)
            throw error;
    }
    return [...found];
}
/** Docker and Podman fill in `Action` and `status` alike; an answer for another container is none. */
function interventionIn(event, id) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(event['Actor'])['ID']) !== id)
        return null;
    return names.get((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(event['Action'])) ?? null;
}
/** Seconds and nanoseconds. */
function unixTime(milliseconds) {
    return (milliseconds / 1000).toFixed(9);
}


/***/ })

};
;