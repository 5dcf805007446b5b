"use strict";
exports.id = 6972;
exports.ids = [6972];
exports.modules = {

/***/ 36972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  remoteView: () => (/* binding */ remoteView)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/container/listeners.ts
var container_listeners = __webpack_require__(84182);
// EXTERNAL MODULE: ./src/container/reach.ts + 1 modules
var reach = __webpack_require__(92219);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
;// CONCATENATED MODULE: ./src/container/remote-kernel.ts


/** A shell shows files where the image has no `cat`. */
const byShell = 'for file in "$@"; do while IFS= read -r line; do echo "$line"; done < "$file"; done 2>/dev/null';
function remoteKernel(engine, id) {
    const run = async (command, signal) => {
        const both = AbortSignal.any([signal, AbortSignal.timeout(limits/* engineLimits */.nW.answer)]);
        const request = { command, keepBytes: limits/* engineLimits */.nW.kernelText };
        return await engine.containers.exec(id, request, both);
    };
    return {
        read: async (paths, signal) => {
            const commands = [
                ['cat', ...paths],
                ['sh', '-c', byShell, 'sh', ...paths],
            ];
            for (const command of commands) {
                const outcome = await run(command, signal);
                if (outcome.kind === 'container-gone')
                    return null;
                if (outcome.kind === 'exited') {
                    const { stdout: text, cut } = outcome;
                    if (text !== '' && cut?.includes('stdout') !== true)
                        return { text };
                }
                else if (outcome.kind === 'aborted') {
                    signal.throwIfAborted();
                    const message = 'the engine did not tell in time which ports a container listens on';
                    throw (0,errors/* infrastructureError */.kv)({ code: 'engine-silent', message });
                }
            }
            return 'unseen';
        },
    };
}

// EXTERNAL MODULE: ./src/container/route.ts
var route = __webpack_require__(87234);
;// CONCATENATED MODULE: ./src/container/remote-view.ts





/**
 * What is seen of a container on a machine elsewhere: its own address where that is proven to be its own; else
 * what the engine forwards to its loopback address, which proves something only with its table of listeners.
 *
 * @returns null where neither leads to it
 */
async function remoteView(engine, remote, state, signal) {
    const kernel = remoteKernel(engine, state.id);
    const table = await kernel.read(tables, signal);
    const sockets = table === 'unseen' ? null : socketsBy(kernel);
    const isReached = remote.isInside ||
        (sockets !== null && (await remote.reachesAddresses(() => isProven(kernel, state, signal))));
    const reached = await (0,reach/* chooseReach */.X)({
        state,
        isGuest: false,
        location: engine.identity.location,
        isOurs: isReached,
        isOurNetwork: false,
        routeTo: () => Promise.resolve('container'),
    });
    if (reached === null)
        return null;
    return { reached: reached.reach.isDirect ? reached : { ...reached, isTunnel: true }, sockets };
}
const tables = ['/proc/net/tcp', '/proc/net/tcp6'];
/** Refusals that the container's own network has to have counted: few enough for nobody else to have made them. */
const knocks = 4;
/**
 * Whether its address leads to it from here: what refuses our connections counts them, and so its own network
 * has to have counted each. Null where its kernel does not tell.
 */
async function isProven(kernel, { addresses }, signal) {
    const [first] = addresses;
    if (first === undefined)
        return null;
    const answers = async () => {
        const told = await kernel.read(['/proc/net/snmp'], signal);
        return told === null || told === 'unseen' ? null : (0,route/* parseAnswers */.lF)(told.text);
    };
    const before = await answers();
    if (before === null)
        return null;
    for (let knock = 0; knock < knocks; knock += 1) {
        if (!(await (0,route/* hasRoute */.c9)(first.address, signal)))
            return false;
    }
    const after = await answers();
    return after === null ? null : after - before >= knocks;
}
function socketsBy(kernel) {
    let asked = null;
    const listeners = async () => {
        const told = await kernel.read(tables, new AbortController().signal);
        // It was seen before: null would say that the container is gone.
        if (told === 'unseen')
            throw untold();
        return told === null ? null : (0,container_listeners/* parseListeners */.hW)(told.text);
    };
    return {
        listeners,
        // What several ask at once is asked once.
        recentListeners: () => {
            asked ??= listeners().finally(() => {
                asked = null;
            });
            return asked;
        },
        holderOf: () => 'unknown',
        untilListening: null,
    };
}
function untold() {
    const message = 'the container does not show any more which ports it listens on';
    return (0,errors/* infrastructureError */.kv)({ code: 'engine-answer', message });
}


/***/ })

};
;