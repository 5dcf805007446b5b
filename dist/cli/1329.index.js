"use strict";
exports.id = 1329;
exports.ids = [1329];
exports.modules = {

/***/ 56206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lookAtLife),
/* harmony export */   Jv: () => (/* binding */ vanished),
/* harmony export */   Z_: () => (/* binding */ watchEnd),
/* harmony export */   fc: () => (/* binding */ disturbance),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99373);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99750);



/** Asks for the end before the start, so that even a process that ends at once is seen. */
function watchEnd(engine, id, signal) {
    const own = new AbortController();
    const both = AbortSignal.any([signal, own.signal]);
    const first = Promise.withResolvers();
    let isWatching = false;
    const onWatching = () => {
        isWatching = true;
    };
    const ended = untilEnded(engine, id, { begun: first.promise, onWatching }, both);
    // Whoever races against `ended` handles its rejection; until then it must not be "unhandled".
    ended.catch(() => undefined);
    return {
        ended,
        isWatching: () => isWatching,
        began: (state, wasWatched) => {
            first.resolve({ state, wasWatched });
        },
        stop: () => {
            own.abort(new Error('the container is not watched any more'));
        },
    };
}
/**
 * An engine may end the wait without an end, when a proxy between us closes quiet connections, or
 * answers them by itself: then the container's state is looked at from time to time.
 */
async function untilEnded(engine, id, { begun, onWatching }, signal) {
    for (;;) {
        await waitOnce(engine, id, { begun, onWatching }, signal);
        const { state: first } = await begun;
        const state = await endState(engine, id, first, signal);
        const end = await lookAtLife(engine, first, state, signal);
        if (end !== null)
            return end;
        await (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .engineLimits */ .nW.waitPause, signal);
    }
}
/** A busy engine may start a container before it watches it, and then not tell of an end between the two. */
async function waitOnce(engine, id, { begun, onWatching }, signal) {
    const watching = Promise.withResolvers();
    const waited = engine.containers.wait(id, signal, () => {
        onWatching();
        watching.resolve(undefined);
    });
    const missed = async () => {
        const [{ wasWatched }] = await Promise.all([begun, watching.promise]);
        const state = wasWatched ? null : await engine.containers.inspect(id, signal);
        if (state === null || isGoingOn.has(state.status))
            await waited;
    };
    await Promise.race([waited, missed()]);
}
/**
 * What has become of a container's first life: null while it goes on, undisturbed or not. Of one
 * that has ended, the engine is asked who ended it.
 *
 * @param first the container as it was when it had started
 * @param now as it is
 */
async function lookAtLife(engine, first, now, signal) {
    if (isGoingOn.has(now.status)) {
        // No restart policy is ever set: only a person starts a container again.
        return isSameLife(first, now) ? null : { state: now, intervention: wordsFor(['restarted']) };
    }
    return await endOf(engine, now, signal);
}
/** The end of a container's first life, and who ended it. */
async function endOf(engine, state, signal) {
    const found = await engine.containers.interventions(state, signal);
    const fatal = found.filter((intervention) => intervention !== 'paused');
    return { state, intervention: fatal.length > 0 ? wordsFor(fatal) : null };
}
/**
 * What others did to a container, in words, or null: whatever failed while they did says nothing
 * of the image.
 */
async function disturbance(engine, now, signal) {
    if (now.status === 'paused')
        return wordsFor(['paused']);
    if (now.status === 'stopping')
        return wordsFor(['stopped']);
    const found = await engine.containers.interventions(now, signal);
    return found.length > 0 ? wordsFor(found) : null;
}
/** One that was only created has not ended: it is still to be started. */
const isGoingOn = new Set([
    'created',
    'running',
    'stopping',
    'paused',
]);
/** A container is its id and its start; an engine may tell no process of one that is paused. */
function isSameLife(first, now) {
    if (now.status === 'created')
        return true;
    return first.startedAt === now.startedAt && (now.pid === 0 || first.pid === now.pid);
}
/** A stop is a kill as well; a restart is both. */
function wordsFor(interventions) {
    const [what] = ['restarted', 'stopped', 'killed', 'paused'].filter((intervention) => interventions.includes(intervention));
    return `somebody ${what ?? 'changed'} the container while it was checked`;
}
/** Docker may set the out-of-memory flag a moment after the end. */
async function endState(engine, id, first, signal) {
    for (let look = 0;; look += 1) {
        const state = await engine.containers.inspect(id, signal);
        if (state === null)
            throw vanished();
        if (isGoingOn.has(state.status) && !isSameLife(first, state))
            return state;
        const isOver = state.status !== 'running' && state.status !== 'stopping';
        const mayChange = !isOver || (state.exitCode === 137 && !state.oomKilled);
        if (!mayChange || look === 3)
            return state;
        await (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .engineLimits */ .nW.endStatePoll, signal);
    }
}
/** What is thrown where the engine does not have the container any more. */
function vanished() {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)({
        code: 'container-vanished',
        message: 'somebody removed the container under test',
    });
}


/***/ }),

/***/ 84182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   HQ: () => (/* binding */ listeningAt),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   UP: () => (/* binding */ describeElsewhere),
/* harmony export */   h4: () => (/* binding */ parseSocketCounts),
/* harmony export */   hW: () => (/* binding */ parseListeners),
/* harmony export */   z2: () => (/* binding */ isWildcard)
/* harmony export */ });
/* unused harmony export describeListener */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

/** Who would accept a connection to the port at the first of the addresses that is listened at. */
function listeningAt(listeners, { port, addresses }) {
    const onPort = listeners.filter((listener) => listener.port === port);
    if (onPort.length === 0)
        return { kind: 'nobody' };
    if (addresses.length === 0) {
        const outward = onPort.filter(({ address }) => !isLoopback(address));
        return outward.length > 0
            ? { kind: 'reachable', sockets: outward }
            : { kind: 'elsewhere', sockets: onPort };
    }
    const sockets = addresses
        .map((address) => chosenFor(onPort, canonical(address)))
        .find((chosen) => chosen.length > 0);
    return sockets === undefined
        ? { kind: 'elsewhere', sockets: onPort }
        : { kind: 'reachable', sockets };
}
/**
 * The sockets of which the kernel chooses one for a connection to the address: a bound address wins
 * over a wildcard, and for IPv4 a socket of IPv4 over one of IPv6 (`inet_lookup_listener`,
 * `compute_score`). Several are left where they share the port (SO_REUSEPORT). Whether a wildcard
 * of IPv6 takes IPv4, too, the tables do not tell (IPV6_V6ONLY): it comes last.
 */
function chosenFor(listeners, address) {
    const isVersion4 = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address);
    const ranks = listeners.map((listener) => rankOf(listener, address, isVersion4));
    const best = Math.min(...ranks);
    return best === Infinity ? [] : listeners.filter((_, index) => ranks[index] === best);
}
function rankOf({ address, family }, asked, isVersion4) {
    const isNewer = isVersion4 && family === 6 ? 1 : 0;
    if (address === asked)
        return isNewer;
    if (isVersion4 && address === anyVersion4)
        return 2 + isNewer;
    if (address === anyVersion6)
        return isVersion4 ? 4 : 2;
    return Infinity;
}
const anyVersion4 = '0.0.0.0';
const anyVersion6 = '0:0:0:0:0:0:0:0';
const loopbackVersion6 = '0:0:0:0:0:0:0:1';
function isLoopback(address) {
    return address === loopbackVersion6 || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address) && address.startsWith('127.'));
}
/** Whether the socket takes connections to every address of its kind. */
function isWildcard(address) {
    return address === anyVersion4 || address === anyVersion6;
}
/**
 * One spelling for each address: IPv6 as eight groups without leading zeros, and what stands for an
 * IPv4 address (`::ffff:1.2.3.4`) as that. Anything else stays what it is.
 */
function canonical(address) {
    const bare = address.replace(/%.*$/, '');
    if (!(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(bare))
        return bare;
    const [, head = bare, tail] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(bare) ?? [];
    const text = tail === undefined ? bare : `${head}${groupsOfVersion4(tail)}`;
    const [left = '', right] = text.split('::');
    const groups = (part) => (part === '' ? [] : part.split(':'));
    const before = groups(left);
    const after = groups(right ?? '');
    const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
    return fromGroups([...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16)));
}
function groupsOfVersion4(address) {
    const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}
function fromGroups(groups) {
    const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
    if (!isMapped)
        return groups.map((group) => group.toString(16)).join(':');
    return groups
        .slice(6)
        .flatMap((group) => [group >> 8, group & 0xff])
        .join('.');
}
/** The shortest spelling, for people: `::` and `::1`, brackets around IPv6, and the port. */
function describeListener({ address, port }) {
    if (!address.includes(':'))
        return `${address}:${port}`;
    const short = address.replace(/(?:^|:)0(?::0)+(?::|$)/, '::');
    return `[${short}]:${port}`;
}
/**
 * Parses `/proc/<pid>/net/tcp` and `tcp6` (proc_net_tcp.txt of the kernel's documentation): local
 * address in hexadecimal, little-endian by 32-bit word, `:`, port; state `0A` is LISTEN; the tenth
 * field is the inode.
 */
function parseListeners(text) {
    return text.split('\n').flatMap((line) => {
        const [, address, port, inode] = /^\s*\d+: ([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} 0A [0-9A-F]+:[0-9A-F]+ [0-9A-F]+:[0-9A-F]+ [0-9A-F]+ +\d+ +\d+ (\d+)/.exec(line) ?? [];
        if (address === undefined || port === undefined || inode === undefined)
            return [];
        const family = address.length === 8 ? 4 : 6;
        return [{ address: readAddress(address), port: Number.parseInt(port, 16), family, inode }];
    });
}
function readAddress(hexadecimal) {
    const words = hexadecimal.match(/.{8}/g) ?? [];
    const bytes = words.flatMap((word) => (word.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)).reverse());
    if (bytes.length === 4)
        return bytes.join('.');
    const groups = Array.from({ length: 8 }, (_, index) => (bytes[2 * index] ?? 0) * 256 + (bytes[2 * index + 1] ?? 0));
    return fromGroups(groups);
}
/** `/proc/<pid>/net/sockstat` and `sockstat6`: what they count costs nothing to read. */
function parseSocketCounts(sockstat, sockstat6) {
    const count = (found) => (found === null ? null : Number(found[1]));
    return {
        version4: count(/^TCP: inuse (\d+)/m.exec(sockstat)),
        version6: count(/^TCP6: inuse (\d+)/m.exec(sockstat6)),
    };
}
/** Why a port that is listened on is not reached, for people. */
function describeElsewhere(sockets, { port, addresses }) {
    const places = [...new Set(sockets.map(describeListener))].slice(0, 3).join(' and ');
    const [asked = ''] = addresses;
    if (sockets.every(({ address }) => isLoopback(address))) {
        return `the process listens on ${places} only, which nobody outside the container can reach; let it bind 0.0.0.0`;
    }
    if (asked.includes(':') && sockets.every(({ address }) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address))) {
        return `the process listens on IPv4 only (${places}), and the container is reached by IPv6 only, at ${asked}; let it bind ::`;
    }
    if (!asked.includes(':') && sockets.every(({ address }) => !(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address))) {
        return `the process listens on IPv6 only (${places}), which connections to the container's IPv4 address do not reach; let it bind 0.0.0.0 too`;
    }
    const where = asked === '' ? '' : `, and not at ${asked}`;
    return `the process listens on ${places} only${where}; let it bind 0.0.0.0 to be reached on port ${port} at every address`;
}


/***/ }),

/***/ 92219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ chooseReach)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./src/container/listeners.ts
var listeners = __webpack_require__(84182);
;// CONCATENATED MODULE: ./src/container/published-ports.ts


/**
 * Where a published port is connected to: an address that the engine has really bound. Any other
 * address of its host may be somebody else's on the same port, so there is no guess: null where no
 * binding leads anywhere from here.
 *
 * On this machine each binding can be reached; on another, what is bound to all addresses, or to
 * the one that the engine is asked at.
 */
function addressOfPublished(bindings, { publishedHost, isLocalSocket }) {
    const isHere = isLocalSocket || isLoopbackHost(publishedHost);
    const candidates = bindings.flatMap(({ host, port }) => {
        const address = hostOf(host, publishedHost, isHere);
        return address === null ? [] : [{ host: address, port }];
    });
    const preferred = candidates.find(({ host }) => host === publishedHost);
    return preferred ?? candidates.find(({ host }) => !host.includes(':')) ?? candidates[0] ?? null;
}
function hostOf(bound, publishedHost, isHere) {
    const address = (0,listeners/* canonical */.$N)(bound === '' ? '0.0.0.0' : bound);
    if ((0,external_node_net_.isIP)(address) === 0)
        return null;
    if ((0,listeners/* isWildcard */.z2)(address)) {
        const isVersion6 = address.includes(':');
        // A name may have addresses of both kinds; of a literal address the kind is known.
        if (isHere)
            return isVersion6 ? '::1' : '127.0.0.1';
        return isVersion6 === publishedHost.includes(':') || (0,external_node_net_.isIP)(publishedHost) === 0
            ? publishedHost
            : null;
    }
    if (address === (0,listeners/* canonical */.$N)(publishedHost))
        return publishedHost;
    return isHere ? bound : null;
}
function isLoopbackHost(host) {
    return host === 'localhost' || (0,listeners/* isLoopback */.U9)((0,listeners/* canonical */.$N)(host));
}

;// CONCATENATED MODULE: ./src/container/reach.ts

const loopbackNames = ['localhost', '127.0.0.1', '::1'];
/**
 * Chooses the container's own address where it is proven to be the container's and to answer;
 * published ports otherwise. An equal address may belong to somebody else's container when the
 * engine is remote, in a virtual machine or in a network of its own, so an unproven one is never
 * used.
 *
 * @returns null when the container has a network but no address that answers from here
 */
async function chooseReach(facts) {
    const { state, isOurs, isOurNetwork } = facts;
    if (state.network.kind === 'host')
        return isOurs && isOurNetwork !== false ? onTheHost() : null;
    if (state.network.kind === 'none')
        return withoutNetwork();
    const isKnownRuntime = sharesKernel.test(state.runtime);
    const shared = {
        isShared: facts.isGuest || isOurNetwork === true || state.network.kind === 'namespace',
    };
    const aliases = state.addresses.flatMap((address) => [...address.aliases]);
    const names = [state.name, state.id.slice(0, 12), ...aliases];
    for (const { address } of isOurs ? state.addresses : []) {
        const route = await facts.routeTo(address);
        if (route === 'none' || (route === 'somebody' && isKnownRuntime))
            continue;
        return {
            reach: {
                addressOf: (port) => ({ host: address, port }),
                isDirect: true,
                names: [address, ...names],
            },
            description: `container address ${address}`,
            arrivesAt: [address],
            isOfThisKernel: route === 'container' || isKnownRuntime,
            ...shared,
        };
    }
    if (state.published.length === 0)
        return null;
    return {
        ...throughPublishedPorts(facts, names),
        arrivesAt: state.addresses.map(({ address }) => address),
        isOfThisKernel: isKnownRuntime,
        ...shared,
    };
}
/**
 * Runtimes whose containers are processes of the host's kernel. Others have a kernel of their own
 * (gVisor, Kata Containers), and the host's tables show nothing of them. Podman says `oci` where
 * Docker names the runtime.
 */
const sharesKernel = /^$|^(?:oci|runc|crun|youki|nvidia|sysbox-runc|io\.containerd\.runc\.v\d)$/;
/** In the host's network even the loopback address is one that others reach. */
function onTheHost() {
    return {
        reach: {
            addressOf: (port) => ({ host: '127.0.0.1', port }),
            isDirect: true,
            names: loopbackNames,
        },
        description: "the host's network",
        arrivesAt: ['127.0.0.1'],
        isShared: true,
        isOfThisKernel: true,
    };
}
function withoutNetwork() {
    return {
        reach: { addressOf: () => null, isDirect: true, names: [] },
        description: 'no network',
        arrivesAt: [],
        isShared: false,
        isOfThisKernel: true,
    };
}
function throughPublishedPorts({ state, location }, names) {
    const hosts = new Set();
    const bindingsOf = (wanted) => state.published.find(({ port, protocol }) => port === wanted && protocol === 'tcp')?.bindings;
    const addressOf = (port) => addressOfPublished(bindingsOf(port) ?? [], location);
    for (const { port } of state.published) {
        const host = addressOf(port)?.host;
        if (host !== undefined)
            hosts.add(host);
    }
    const places = hosts.size === 0 ? [location.publishedHost] : [...hosts].sort();
    return {
        reach: { addressOf, isDirect: false, names: [...loopbackNames, ...places, ...names] },
        description: `ports published on ${places.join(', ')}`,
    };
}


/***/ }),

/***/ 87234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ routeTo),
/* harmony export */   c9: () => (/* binding */ hasRoute),
/* harmony export */   lF: () => (/* binding */ parseAnswers)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);


/**
 * Whether the address answers: a port where nobody listens is refused at once when there is a
 * route, and stays silent or unreachable when there is none. Who refuses counts it; two refusals
 * give the first one the time to be counted.
 *
 * @param process the container's, where its network can be seen
 */
async function routeTo(address, process, signal) {
    const before = answersOf(process);
    if (!(await hasRoute(address, signal)))
        return 'none';
    if (before === null)
        return 'unseen';
    if (!hasRisen(before, answersOf(process)))
        await hasRoute(address, signal);
    return hasRisen(before, answersOf(process)) ? 'container' : 'somebody';
}
function hasRisen(before, after) {
    return after !== null && after > before;
}
function answersOf(process) {
    return parseAnswers(process?.read('net/snmp') ?? '');
}
/**
 * How often a network has refused or accepted TCP connections (RFC 4022: `tcpOutRsts`,
 * `tcpPassiveOpens`), from its `/proc/<pid>/net/snmp`; null where that does not tell.
 */
function parseAnswers(text) {
    const [names = [], values = []] = text
        .split('\n')
        .filter((line) => line.startsWith('Tcp:'))
        .map((line) => line.trim().split(' '));
    const count = (name) => Number(values[names.indexOf(name)] ?? Number.NaN);
    const sum = count('OutRsts') + count('PassiveOpens');
    return Number.isNaN(sum) ? null : sum;
}
/** Whether the address answers at all. */
async function hasRoute(address, signal) {
    if (signal.aborted)
        return false;
    return await new Promise((resolve) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ host: address, port: deadPort });
        const finish = (answer) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', abort);
            socket.destroy();
            resolve(answer);
        };
        const abort = () => {
            finish(false);
        };
        const timer = setTimeout(abort, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .engineLimits */ .nW.route);
        signal.addEventListener('abort', abort, { once: true });
        socket.once('connect', () => {
            finish(true);
        });
        socket.once('error', (error) => {
            finish(error.code === 'ECONNREFUSED');
        });
    });
}
/** TCP port service multiplexer: assigned since 1988, offered by nobody. */
const deadPort = 1;


/***/ }),

/***/ 63937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ lastWords),
  z: () => (/* binding */ runContainer)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/container/end.ts
var end = __webpack_require__(56206);
// EXTERNAL MODULE: ./src/engine/container-refused.ts
var container_refused = __webpack_require__(27628);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
// EXTERNAL MODULE: ./src/container/process-identity.ts
var process_identity = __webpack_require__(47581);
// EXTERNAL MODULE: ./src/container/reach.ts + 1 modules
var reach = __webpack_require__(92219);
// EXTERNAL MODULE: ./src/container/route.ts
var route = __webpack_require__(87234);
// EXTERNAL MODULE: ./src/container/sockets.ts + 2 modules
var sockets = __webpack_require__(1664);
;// CONCATENATED MODULE: ./src/container/view.ts




/** Null for a container that was to be reached and is not. */
async function viewOf(options, state, signal) {
    if (!options.needsNetwork)
        return { reached: null, sockets: null, close: () => undefined };
    const { remote } = options.engine;
    if (remote !== undefined) {
        const { remoteView } = await __webpack_require__.e(/* import() */ 6972).then(__webpack_require__.bind(__webpack_require__, 36972));
        const view = await remoteView(options.engine, remote, state, signal);
        return view === null ? null : { ...view, close: () => undefined };
    }
    const first = (0,process_identity/* openContainerProcess */.dO)(state.pid, state.id);
    let reached = null;
    try {
        reached = await findReach(options, state, first, signal);
    }
    finally {
        if (reached === null)
            first?.close();
    }
    if (reached === null)
        return null;
    const isVisible = first !== null && reached.isOfThisKernel;
    return {
        reached,
        sockets: isVisible ? (0,sockets/* openSockets */.j)(first, state.id, options.clock) : null,
        close: () => first?.close(),
    };
}
async function findReach({ engine, neighbour }, state, first, signal) {
    const owner = await networkOwner(engine, state, signal);
    const isHere = engine.identity.location.isLocalSocket && first !== null;
    return await (0,reach/* chooseReach */.X)({
        state: { ...owner, runtime: await runtimeOf(engine, owner, signal) },
        isGuest: owner.id !== state.id,
        location: engine.identity.location,
        isOurs: neighbour !== null || isHere,
        isOurNetwork: isOurNetwork(first, neighbour),
        routeTo: (address) => (0,route/* routeTo */.Bv)(address, first, signal),
    });
}
/** Whether we are in the container's network; null where the kernel does not let us see. */
function isOurNetwork(first, neighbour) {
    // From inside a container its processes are not to be seen: only the host's own network is sure.
    if (neighbour !== null)
        return neighbour.network.kind === 'host';
    const own = (0,process_identity/* openProcess */.y3)(process.pid);
    const networks = [own, first].map((files) => files?.link('ns/net') ?? null);
    own?.close();
    const [ours, theirs] = networks;
    return ours === null || theirs === null ? null : ours === theirs;
}
/** Podman has no word for the runtime of one container, and names the one of all. */
async function runtimeOf(engine, { runtime }, signal) {
    if (runtime !== 'oci')
        return runtime;
    return (await engine.identity.describe(signal)).defaultRuntime ?? runtime;
}
/**
 * A container in another's network (`--network container:…`) is reached by the other's address.
 * That one may itself be the guest of a third.
 */
async function networkOwner(engine, state, signal) {
    let owner = state;
    for (let hop = 0; hop < networkHops; hop += 1) {
        if (owner.network.kind !== 'of')
            return owner;
        const next = await engine.containers.inspect(owner.network.container, signal);
        if (next === null)
            return owner;
        owner = next;
    }
    return owner;
}
/** Docker allows one; Podman's pods make it two. */
const networkHops = 3;

;// CONCATENATED MODULE: ./src/container/run.ts






/**
 * Creates and starts a container, and finds out how it is reached. The caller removes it, whatever
 * becomes of this call: `onCreated` says what there is to remove.
 *
 * @throws CanaryError when the engine refuses the request, or is lost
 */
async function runContainer(options, signal) {
    try {
        return await runReachable(options, signal);
    }
    catch (error) {
        if (!(error instanceof container_refused/* ContainerRefused */.W))
            throw error;
        const { fault, reason } = error;
        return { kind: 'not-started', fault, message: reason, state: null };
    }
}
async function runReachable(options, signal) {
    const { engine, needsNetwork } = options;
    if (options.neighbour !== null)
        return await runBeside(options, options.neighbour, signal);
    const publishFirst = needsNetwork && !(await mayReachAddresses(engine, signal));
    const first = await startOnce(options, publishFirst, signal);
    if (first.kind !== 'unreachable')
        return first;
    // The address does not answer from here: Docker Desktop's virtual machine, a forwarded socket.
    await engine.containers.remove(first.id, signal);
    const second = await startOnce(options, true, signal);
    if (second.kind !== 'unreachable')
        return second;
    throw unreachable();
}
function unreachable() {
    return (0,errors/* infrastructureError */.kv)({
        code: 'container-unreachable',
        message: 'the container has a network, but neither its address nor a published port answers',
        hint: 'with --network in dockerRunOptions, choose one that this machine can reach',
    });
}
/**
 * From inside a container of the same engine, ports published on the host are out of reach: the
 * new container joins the network that we are in.
 */
async function runBeside(options, neighbour, signal) {
    const { request } = options;
    const network = request.network.kind === 'own' && request.network.name === null
        ? { kind: 'own', name: neighbour.addresses[0]?.network ?? null }
        : request.network;
    const started = await startOnce({ ...options, request: { ...request, network } }, false, signal);
    if (started.kind === 'unreachable')
        throw unreachable();
    return started;
}
async function mayReachAddresses(engine, signal) {
    if (!engine.identity.location.isLocalSocket)
        return false;
    const { isRootless } = await engine.identity.describe(signal);
    return !isRootless;
}
async function startOnce(options, publish, signal) {
    const { engine, clock } = options;
    const created = clock.now();
    const id = await create(options, publish, signal);
    const watch = (0,end/* watchEnd */.Z_)(engine, id, signal);
    const { startsElsewhere = false } = engine.containers;
    const patience = options.startupTimeout;
    // Where more than a process has to be started, the engine knows when that begins.
    const startup = startsElsewhere ? new AbortController().signal : AbortSignal.timeout(patience);
    let isRunning = false;
    try {
        const outcome = await engine.containers
            .start(id, AbortSignal.any([signal, startup]), patience)
            .catch((error) => {
            signal.throwIfAborted();
            throw startup.aborted ? notInTime(options) : error;
        });
        const startedAt = clock.now();
        const wasWatched = watch.isWatching();
        const state = await engine.containers.inspect(id, signal);
        if (!outcome.started) {
            return { kind: 'not-started', fault: outcome.fault, message: outcome.message, state };
        }
        if (state === null)
            throw (0,end/* vanished */.Jv)();
        const startDuration = startedAt - created;
        if (!isAlive.has(state.status)) {
            return { kind: 'ended', end: await (0,end/* endOf */.pJ)(engine, state, signal), startDuration };
        }
        watch.began(state, wasWatched);
        const view = await viewOf(options, state, signal);
        if (view === null)
            return { kind: 'unreachable', id };
        isRunning = true;
        const stopWatching = () => {
            watch.stop();
            view.close();
        };
        const { reached, sockets } = view;
        const { ended } = watch;
        const container = { id, state, startedAt, startDuration, reached, sockets, ended, stopWatching };
        return { kind: 'running', container };
    }
    finally {
        if (!isRunning)
            watch.stop();
    }
}
const isAlive = new Set([
    'running',
    'stopping',
    'restarting',
    'paused',
]);
/** The container, before anything runs in it. */
async function create({ engine, request, onCreated, beforeStart }, publish, signal) {
    const isLocal = engine.identity.location.publishedHost === '127.0.0.1';
    const hostAddress = isLocal ? '127.0.0.1' : '0.0.0.0';
    const { id } = await engine.containers.create({
        ...request,
        publish: publish ? { hostAddress } : null,
    });
    onCreated(id);
    signal.throwIfAborted();
    await beforeStart(id, request, signal);
    return id;
}
function notInTime(options) {
    return (0,errors/* infrastructureError */.kv)({
        code: 'startup-timeout',
        message: `the container from ${options.request.image} did not start within ${options.startupTimeout / 1000} s`,
        hint: `give it longer with ${(0,settings/* setting */.P)('startup-timeout')}`,
    });
}
/** The last words of a container, for people; an engine that cannot tell them is told instead. */
async function lastWords(engine, id, signal) {
    const bounds = { lines: limits/* engineLimits */.nW.logLines, maxBytes: limits/* engineLimits */.nW.logBytes };
    return await engine.containers.logs(id, bounds, signal);
}


/***/ }),

/***/ 1664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openSockets)
});

// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
;// CONCATENATED MODULE: ./src/container/listener-watch.ts

/**
 * Looks for all who wait. The kernel tells nobody of a new listener; but it counts the sockets of a
 * network, which is cheap to read every `engineLimits.listenerPoll`; after some seconds less often,
 * by a fiftieth of the time that has been waited. The listeners are read when a count has changed, and every `engineLimits.listenerLook` in case that one socket came as another
 * went; and no sooner than `engineLimits.listenerRest` times what the last look took, since in a
 * busy network the counts change all the time, and the tables are long.
 *
 * @param look null where nothing can be seen any more
 */
function createListenerWatch(look, clock) {
    const waiters = new Set();
    let known = null;
    let restUntil = -Infinity;
    let idle = null;
    let since = null;
    const lookOnce = () => {
        const now = clock.now();
        const seen = look();
        if (seen === null)
            return;
        const isSame = known !== null && isEqual(known.counts, seen.counts);
        const isOld = known === null || now - known.at >= limits/* engineLimits */.nW.listenerLook;
        if (now >= restUntil && (!isSame || isOld)) {
            const listeners = seen.listeners();
            if (listeners === null)
                return;
            known = { counts: seen.counts, listeners, at: now };
            for (const waiter of waiters)
                waiter.isNew = true;
        }
        else if (!isSame) {
            return;
        }
        if (known !== null)
            settle(waiters, known.listeners);
        const spent = clock.now() - now;
        if (known?.at === now)
            restUntil = now + spent * (1 + limits/* engineLimits */.nW.listenerRest);
    };
    const run = async () => {
        try {
            while (waiters.size > 0) {
                // One that was cut short is no pause any more.
                if (idle === null || idle.signal.aborted)
                    idle = new AbortController();
                lookOnce();
                since ??= clock.now();
                await clock.sleep(pauseAfter(clock.now() - since), idle.signal);
            }
        }
        catch (error) {
            for (const { reject } of waiters)
                reject(error);
        }
        finally {
            idle = null;
        }
    };
    return {
        until: async (fits, signal) => {
            if (signal.aborted)
                return;
            const { promise, resolve, reject } = Promise.withResolvers();
            const finish = () => {
                resolve(undefined);
            };
            const waiter = { fits, resolve: finish, reject, isNew: true };
            waiters.add(waiter);
            signal.addEventListener('abort', finish, { once: true });
            if (idle === null)
                void run();
            try {
                await promise;
            }
            finally {
                waiters.delete(waiter);
                signal.removeEventListener('abort', finish);
                if (waiters.size === 0)
                    idle?.abort('nobody waits');
            }
        },
    };
}
/** Who has waited long can wait a little longer. */
function pauseAfter(waited) {
    const { listenerPoll, listenerPollAtLast } = limits/* engineLimits */.nW;
    return Math.min(listenerPollAtLast, Math.max(listenerPoll, waited / 50));
}
function settle(waiters, listeners) {
    for (const waiter of waiters) {
        if (!waiter.isNew)
            continue;
        waiter.isNew = false;
        if (waiter.fits(listeners))
            waiter.resolve();
    }
}
/** What the kernel does not tell is never taken for unchanged. */
function isEqual(left, right) {
    return (left.version4 !== null &&
        left.version6 !== null &&
        left.version4 === right.version4 &&
        left.version6 === right.version6);
}

// EXTERNAL MODULE: ./src/container/listeners.ts
var container_listeners = __webpack_require__(84182);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/container/process-identity.ts
var process_identity = __webpack_require__(47581);
;// CONCATENATED MODULE: ./src/container/socket-holders.ts



/**
 * Who holds sockets in a network that a container shares with others: its own processes, by what
 * `/proc/<pid>/fd` leads to (proc(5): `socket:[inode]`). A socket that one of them holds counts as
 * the container's, even where it was handed in from outside, as socket activation does.
 *
 * @param first the container's first process
 */
function holderOf(inodes, first, containerId) {
    const isMember = membership(first, containerId);
    if (isMember === null)
        return 'unknown';
    const missing = new Set(inodes);
    let isHidden = false;
    for (const pid of processes()) {
        if (missing.size === 0)
            break;
        const isInside = isMember(pid);
        const held = isInside === true ? socketsOf(pid) : [];
        if (isInside === null || held === null)
            isHidden = true;
        for (const inode of held ?? [])
            missing.delete(inode);
    }
    if (missing.size === 0)
        return 'container';
    if (isHidden)
        return 'unknown';
    return missing.size < inodes.size ? 'both' : 'somebody-else';
}
function processes() {
    return (0,external_node_fs_.readdirSync)('/proc')
        .map(Number)
        .filter((pid) => pid > 0);
}
/**
 * Whether a process is one of the container's: in its control group, or in its namespace of process
 * ids. Null where neither is to be seen.
 */
function isOfContainer(candidate, scope) {
    if (isInGroups(candidate.groups, scope.groups))
        return true;
    if (scope.namespace === null)
        return false;
    if (candidate.namespace !== null)
        return candidate.namespace === scope.namespace;
    // Where groups tell, what hides its namespace is somebody else's; a zombie has none, nor sockets.
    return scope.groups.length > 0 || candidate.mayBeLookedInto() ? false : null;
}
/** Null where nothing tells the container's processes from others. */
function membership(first, containerId) {
    const groups = groupsOfContainer(first.read('cgroup') ?? '', containerId);
    const namespace = ownNamespace(first);
    if (groups.length === 0 && namespace === null)
        return null;
    return (pid) => {
        const files = (0,process_identity/* openProcess */.y3)(pid);
        if (files === null)
            return false;
        try {
            const candidate = {
                groups: files.read('cgroup') ?? '',
                namespace: namespace === null ? null : files.link('ns/pid'),
                mayBeLookedInto: () => socketsOf(pid) !== null,
            };
            return isOfContainer(candidate, { groups, namespace });
        }
        finally {
            files.close();
        }
    };
}
/** The namespace of process ids in which the process is the first; null where it is another's. */
function ownNamespace(first) {
    const namespace = first.link('ns/pid');
    return namespace !== null && isFirstOfNamespace(first.read('status') ?? '') ? namespace : null;
}
/** `/proc/<pid>/status` tells the process's ids from the outermost namespace to its own. */
function isFirstOfNamespace(status) {
    const [, ids = ''] = /^NSpid:\t(.+)$/m.exec(status) ?? [];
    return /\s1$/.test(ids);
}
/**
 * The groups in `/proc/<pid>/cgroup` that were made for the container: up to the part of the path
 * that bears its id. What watches the container has one of its own that bears it, too
 * (`libpod-conmon-<id>`); that one is never found, since the first process is not in it.
 */
function groupsOfContainer(text, containerId) {
    if (containerId === '')
        return [];
    return parseGroups(text).flatMap(({ controllers, path }) => {
        const parts = path.split('/');
        const index = parts.findIndex((part) => part.includes(containerId));
        return index < 0 ? [] : [{ controllers, path: parts.slice(0, index + 1).join('/') }];
    });
}
/** Whether a process with this `/proc/<pid>/cgroup` is in one of the groups, or below it. */
function isInGroups(text, groups) {
    return parseGroups(text).some((own) => groups.some(({ controllers, path }) => own.controllers === controllers && (own.path === path || own.path.startsWith(`${path}/`))));
}
/** Lines are `hierarchy:controllers:path` (cgroups(7)). */
function parseGroups(text) {
    return text.split('\n').flatMap((line) => {
        const [, controllers, path] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
        return controllers === undefined || path === undefined ? [] : [{ controllers, path }];
    });
}
/** Null where we may not look; a process that has ended holds none. */
function socketsOf(pid) {
    const directory = `/proc/${pid}/fd`;
    try {
        return (0,external_node_fs_.readdirSync)(directory).flatMap((name) => {
            const [, inode] = /^socket:\[(\d+)\]$/.exec(readLink(`${directory}/${name}`)) ?? [];
            return inode === undefined ? [] : [inode];
        });
    }
    catch (error) {
        if (isGone(error))
            return [];
        if (isForbidden(error))
            return null;
        throw error;
    }
}
/** Empty for a descriptor that was closed meanwhile. */
function readLink(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch (error) {
        if (isGone(error))
            return '';
        throw error;
    }
}
function isGone(error) {
    return (0,errors/* isMissingFile */.F6)(error) || (0,errors/* systemErrorCode */.vq)(error) === 'ESRCH';
}
function isForbidden(error) {
    return ['EACCES', 'EPERM'].includes((0,errors/* systemErrorCode */.vq)(error));
}

;// CONCATENATED MODULE: ./src/container/sockets.ts




/**
 * Sees the sockets of a container whose first process is one of this machine's.
 *
 * @param first what the kernel shows of that process
 */
function openSockets(first, containerId, clock) {
    const kept = { sockstat: first.keep('net/sockstat'), sockstat6: first.keep('net/sockstat6') };
    // What was kept open tells nothing of the process: answers are proven by what is read anew.
    const look = () => lookAt(first, first.read('net/sockstat'), first.read('net/sockstat6'));
    const watch = createListenerWatch(() => lookAt(first, kept.sockstat(), kept.sockstat6()), clock);
    let recent = null;
    const recentListeners = () => {
        const now = clock.now();
        if (recent === null || now - recent.at >= limits/* engineLimits */.nW.listenerPoll) {
            recent = { at: now, listeners: look()?.listeners() ?? null };
        }
        return recent.listeners;
    };
    const holder = (sockets) => holderOf(new Set(sockets.map(({ inode }) => inode)), first, containerId);
    return {
        listeners: () => look()?.listeners() ?? null,
        recentListeners,
        holderOf: holder,
        untilListening: (question, isShared, signal) => watch.until((listeners) => {
            const listening = (0,container_listeners/* listeningAt */.HQ)(listeners, question);
            if (listening.kind !== 'reachable')
                return false;
            return !isShared || holder(listening.sockets) !== 'somebody-else';
        }, signal),
    };
}
function lookAt(first, sockstat, sockstat6) {
    if (sockstat === null)
        return null;
    // A kernel without IPv6 has no second one.
    const counts = (0,container_listeners/* parseSocketCounts */.h4)(sockstat, sockstat6 ?? 'TCP6: inuse 0');
    return { counts, listeners: () => readListeners(first, counts) };
}
/** A table of no sockets is not read: the kernel would search all of its own to find none. */
function readListeners(first, { version4, version6 }) {
    const table4 = version4 === 0 ? '' : first.read('net/tcp', hasConnections);
    const table6 = version6 === 0 ? '' : first.read('net/tcp6', hasConnections);
    return table4 === null || table6 === null ? null : (0,container_listeners/* parseListeners */.hW)(`${table4}\n${table6}`);
}
/** Listeners come first in the tables; of what follows there may be very much. */
function hasConnections(text) {
    return /^ *\d+: [0-9A-F]+:[0-9A-F]{4} [0-9A-F]+:[0-9A-F]{4} (?!0A)[0-9A-F]{2} /m.test(text);
}


/***/ }),

/***/ 27628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ContainerRefused)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** No container came to be, and it is known what is at fault. */
class ContainerRefused extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc {
    fault;
    /** The engine's own words. */
    reason;
    constructor(image, fault, reason, options) {
        const message = `the engine refuses to create a container from ${image}: ${reason}`;
        super('infrastructure', { code: 'container-create', message }, options);
        this.fault = fault;
        this.reason = reason;
    }
}


/***/ }),

/***/ 45949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ pauseProgram),
/* harmony export */   x: () => (/* binding */ pauseArchitectures)
/* harmony export */ });
/**
 * The program that holds the namespaces of a Pod: it waits for a signal, reaps what its namespace leaves
 * to process 1, and ends with 0 on SIGTERM and SIGINT. Assembled here, so that nothing has to be fetched.
 *
 * Signals are blocked and then waited for: process 1 gets none that it neither handles nor blocks.
 */
const pauseArchitectures = ['amd64', 'arm64'];
const code = {
    amd64: `
    4883ec08 48c7042402400100       sub rsp, 8; the set of SIGINT, SIGTERM, SIGCHLD
    31ff 4889e6 31d2 41ba08000000   SIG_BLOCK, set, null, 8
    b80e000000 0f05                 rt_sigprocmask
    4889e7 31f6 31d2 41ba08000000   wait: set, null, null, 8
    b880000000 0f05                 rt_sigtimedwait
    83f811 7413                     SIGCHLD: reap
    83f80f 7405                     SIGTERM: end
    83f802 75dd                     not SIGINT: wait
    31ff b8e7000000 0f05            end: exit_group(0)
    48c7c7ffffffff 31f6 ba01000000  reap: any child, null, WNOHANG,
    4531d2 b83d000000 0f05          null; wait4
    85c0 7fe4 ebb6                  one more child: reap; wait
  `,
    arm64: `
    ff4300d1 400088d2 2000a0f2      sub sp, 16; the set of SIGINT, SIGTERM, SIGCHLD
    e00300f9                        at sp
    000080d2 e1030091 020080d2      SIG_BLOCK, set, null,
    030180d2 e81080d2 010000d4      8; rt_sigprocmask
    e0030091 010080d2 020080d2      wait: set, null, null,
    030180d2 281180d2 010000d4      8; rt_sigtimedwait
    1f440071 00010054               SIGCHLD: reap
    1f3c0071 60000054               SIGTERM: end
    1f080071 a1feff54               not SIGINT: wait
    000080d2 c80b80d2 010000d4      end: exit_group(0)
    00008092 010080d2 220080d2      reap: any child, null, WNOHANG,
    030080d2 882080d2 010000d4      null; wait4
    1f000071 2cffff54 e9ffff17      one more child: reap; wait
  `,
};
/** ELF's number of the processor (e_machine). */
const machines = { amd64: 62, arm64: 183 };
const base = 0x400000n;
const headerBytes = 64;
const segmentBytes = 56;
/** A static executable of one segment, readable and executable. */
function pauseProgram(architecture) {
    const instructions = assemble(code[architecture]);
    const start = headerBytes + segmentBytes;
    const size = BigInt(start + instructions.length);
    const file = Buffer.alloc(start);
    // System V ABI, "ELF Header": 64 bits, little endian, version 1, an executable.
    Buffer.from('7f454c46020101', 'hex').copy(file);
    file.writeUInt16LE(2, 16);
    file.writeUInt16LE(machines[architecture], 18);
    file.writeUInt32LE(1, 20);
    file.writeBigUInt64LE(base + BigInt(start), 24);
    file.writeBigUInt64LE(BigInt(headerBytes), 32);
    file.writeUInt16LE(headerBytes, 52);
    file.writeUInt16LE(segmentBytes, 54);
    file.writeUInt16LE(1, 56);
    file.writeUInt16LE(64, 58);
    // "Program Header": PT_LOAD, PF_R | PF_X, the whole file.
    file.writeUInt32LE(1, 64);
    file.writeUInt32LE(5, 68);
    file.writeBigUInt64LE(base, 80);
    file.writeBigUInt64LE(base, 88);
    file.writeBigUInt64LE(size, 96);
    file.writeBigUInt64LE(size, 104);
    file.writeBigUInt64LE(0x10000n, 112);
    return Buffer.concat([file, instructions]);
}
/** What stands in hexadecimal digits at the beginning of each line. */
function assemble(listing) {
    const digits = listing
        .split('\n')
        .map((line) => /^\s*((?:[0-9a-f]+ )*)/.exec(line)?.[1] ?? '')
        .join('');
    return Buffer.from(digits.replaceAll(' ', ''), 'hex');
}


/***/ }),

/***/ 50125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ describeAddress),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);

function passed(message, seen) {
    return { ok: true, reason: { code: 'ok', message }, seen: boundSeen(seen) };
}
function failed(code, message, seen) {
    return { ok: false, reason: { code, message }, seen: boundSeen(seen) };
}
/** `127.0.0.1:80`, `[::1]:80`. */
function describeAddress({ host, port }) {
    return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
/** Text that came from an image, short enough for a report. */
function shorten(text, limit = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .probeLimits */ .Lj.seenCharacters) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}…`;
}
function boundSeen(seen) {
    const { headers, location, error, serving } = seen;
    return {
        ...seen,
        ...(headers !== undefined && { headers: boundHeaders(headers) }),
        ...(location !== undefined && { location: shorten(location) }),
        ...(error !== undefined && { error: shorten(error) }),
        ...(serving !== undefined && { serving: shorten(serving) }),
    };
}
function boundHeaders(headers) {
    return headers
        .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .probeLimits */ .Lj.seenHeaders)
        .map(({ name, value }) => ({ name: shorten(name), value: shorten(value) }));
}


/***/ }),

/***/ 40143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ attemptOf)
});

// EXTERNAL MODULE: ./src/clock.ts
var clock = __webpack_require__(99373);
// EXTERNAL MODULE: ./src/probe/exec.ts + 1 modules
var exec = __webpack_require__(34207);
// EXTERNAL MODULE: ./src/probe/target.ts
var target = __webpack_require__(97341);
// EXTERNAL MODULE: ./src/container/listeners.ts
var container_listeners = __webpack_require__(84182);
// EXTERNAL MODULE: ./src/probe/attempt-result.ts
var attempt_result = __webpack_require__(50125);
;// CONCATENATED MODULE: ./src/probe/whose-answer.ts


/**
 * An attempt whose answer is held against the sockets of the container: a connection tells that
 * somebody answers, and the kernel tells who. What it cannot tell is `unproven`, never passed.
 *
 * Sockets come and go between the attempt and the look at them: where the two do not fit together,
 * the attempt is made again.
 */
function provenAttempt({ reached, sockets, attemptBy }) {
    const asked = new Set();
    const attempt = attemptBy({
        ...reached.reach,
        addressOf: (port) => {
            asked.add(port);
            return reached.reach.addressOf(port);
        },
    });
    return async (signal) => {
        for (let round = 1;; round += 1) {
            asked.clear();
            const before = reached.isShared ? ((await sockets?.listeners()) ?? null) : null;
            const result = await attempt(signal);
            if (signal.aborted || asked.size === 0)
                return result;
            const judgement = judgeAnswer({
                ...{ result, reached, before, isLast: round === rounds },
                ports: [...asked],
                sockets: sockets === null ? null : await socketsAfter(sockets, result),
            });
            if (judgement.kind === 'stands')
                return result;
            if (judgement.kind === 'replaced')
                return { ...result, ok: false, reason: judgement.reason };
        }
    };
}
const rounds = 3;
/** Only what proves something has to be the state of after the attempt. */
async function socketsAfter(sockets, result) {
    const after = await (isUnanswered(result) ? sockets.recentListeners() : sockets.listeners());
    return { listeners: after, holderOf: sockets.holderOf };
}
/** Whether the result of an attempt is what the container has to do with it. */
function judgeAnswer(answer) {
    const { result, reached, sockets } = answer;
    if (result.reason.code === 'internal')
        return stands;
    const isAnswer = !isUnanswered(result) && result.reason.code !== 'attempt-timeout';
    if (sockets === null) {
        if (reached.isTunnel === true)
            return replaced(isAnswer ? unprovenTunnel(answer) : broken(answer));
        return reached.isShared && isAnswer ? replaced(unproven(answer, 'unseen')) : stands;
    }
    // Whoever answered after the container's end has got its address or its published port.
    if (sockets.listeners === null)
        return isAnswer ? replaced(gone) : stands;
    if (!isAnswer)
        return judgeSilence(answer, sockets, sockets.listeners);
    for (const port of answer.ports) {
        const judgement = judgePort(port, answer, sockets, sockets.listeners);
        if (judgement.kind !== 'stands')
            return judgement;
    }
    return stands;
}
const stands = { kind: 'stands' };
const again = { kind: 'again' };
const replaced = (reason) => ({ kind: 'replaced', reason });
const gone = { code: 'container-exited', message: 'the container is not running any more' };
function isUnanswered({ reason }) {
    return ['connection-refused', 'connection-reset', 'connection-failed'].includes(reason.code);
}
/** Something answered on the port: was it the container? */
function judgePort(port, answer, sockets, listeners) {
    const { reached, before, isLast } = answer;
    const listening = (0,container_listeners/* listeningAt */.HQ)(listeners, { port, addresses: reached.arrivesAt });
    if (listening.kind !== 'reachable') {
        // A server may have closed its listener with its answer, and opens the next one.
        if (reached.reach.isDirect && !isLast)
            return again;
        if (listening.kind === 'elsewhere' && !reached.isShared) {
            return replaced(elsewhere(listening, port, reached));
        }
        return replaced(reached.reach.isDirect ? strangers(port, reached) : nobody(port));
    }
    if (!reached.isShared)
        return stands;
    const holder = sockets.holderOf(listening.sockets);
    if (holder === 'somebody-else')
        return replaced(strangers(port, reached));
    if (holder !== 'container')
        return replaced(unproven(answer, holder));
    const stood = new Set(before?.map(({ inode }) => inode));
    return isLast || listening.sockets.every(({ inode }) => stood.has(inode)) ? stands : again;
}
/** Nothing answered: who listens says why. */
function judgeSilence({ result, reached, ports, isLast }, sockets, listeners) {
    const { code } = result.reason;
    const port = ports.at(-1);
    if (port === undefined || code === 'attempt-timeout')
        return stands;
    const listening = (0,container_listeners/* listeningAt */.HQ)(listeners, { port, addresses: reached.arrivesAt });
    if (listening.kind === 'nobody') {
        return code === 'connection-refused' ? stands : replaced(nobody(port));
    }
    if (reached.isShared && sockets.holderOf(listening.sockets) !== 'container')
        return stands;
    if (listening.kind === 'elsewhere')
        return replaced(elsewhere(listening, port, reached));
    // A tunnel breaks where it cannot be had, and where the server is not at the loopback address.
    if (reached.isTunnel === true)
        return replaced(broken({ ports }));
    if (code !== 'connection-refused')
        return stands;
    // It may have begun to listen since.
    if (!isLast)
        return again;
    if (!reached.reach.isDirect)
        return replaced(unpublished(port, reached));
    const isVersion6 = listening.sockets.every(({ address, family }) => family === 6 && (0,container_listeners/* isWildcard */.z2)(address));
    return isVersion6 ? replaced(elsewhere(listening, port, reached)) : stands;
}
function nobody(port) {
    return { code: 'connection-refused', message: `nothing listens on port ${port}` };
}
function elsewhere({ sockets }, port, { arrivesAt }) {
    const isInner = sockets.every(({ address }) => (0,container_listeners/* isLoopback */.U9)(address));
    return {
        code: isInner ? 'loopback-only' : 'connection-refused',
        message: (0,container_listeners/* describeElsewhere */.UP)(sockets, { port, addresses: arrivesAt }),
    };
}
function strangers(port, { reach }) {
    const address = reach.addressOf(port);
    const where = address === null ? '' : ` at ${(0,attempt_result/* describeAddress */.KU)(address)}`;
    return {
        code: 'connection-refused',
        message: `nothing in the container listens on port ${port}; what answers${where} is another program`,
    };
}
function unpublished(port, { reach }) {
    const address = reach.addressOf(port);
    const where = address === null ? 'where it is published' : `at ${(0,attempt_result/* describeAddress */.KU)(address)}`;
    return {
        code: 'engine',
        message: `the container listens on port ${port}, but the engine does not forward to it: nobody accepts ${where}`,
    };
}
/** What a container lets nobody see: whether others reach what answers at its loopback address. */
function unprovenTunnel({ ports }) {
    const [port = 0] = ports;
    return {
        code: 'unproven',
        message: `port ${port} answers at the container's loopback address, and nobody can tell whether it does for others: its own address is out of reach from here, and the image has no program that shows what listens; run inside the cluster, or give the image cat`,
    };
}
function broken({ ports }) {
    const port = ports.at(-1) ?? 0;
    return {
        code: 'engine',
        message: `the connection that is forwarded to port ${port} broke, and nobody can tell whether the container did that`,
    };
}
function unproven({ ports }, holder) {
    const [port = 0] = ports;
    const why = {
        unseen: "the container's processes cannot be seen from here",
        unknown: 'the processes of the container may only be looked into by root',
        both: 'a program outside of the container listens on the same address, too',
    };
    const advice = holder === 'unknown'
        ? 'run as root, or give the container a network of its own'
        : 'give the container a network of its own';
    return {
        code: 'unproven',
        message: `port ${port} answers, but it is not known who does: the container shares its network with others, and ${why[holder]}; ${advice}`,
    };
}

;// CONCATENATED MODULE: ./src/probe/attempts.ts




/** How an action is tried once. */
async function attemptOf(action, context) {
    if (action.action === 'exec') {
        return (0,exec/* execAttempt */.x)(context.engine, context.containerId, action, context.timeout);
    }
    const { reached, sockets } = context;
    if (reached === null)
        throw new Error('a container with network checks is started reachable');
    const attemptBy = await networkAttempt(action, context);
    // A host of its own is somebody else: who listens in the container says nothing of it.
    return (0,target/* targetOf */.$)(action)?.host === null
        ? provenAttempt({ reached, sockets, attemptBy })
        : attemptBy(reached.reach);
}
async function networkAttempt(action, { profile, userAgent, timeout }) {
    switch (action.action) {
        case 'httpGet': {
            const { httpGetAttempt } = await __webpack_require__.e(/* import() */ 5123).then(__webpack_require__.bind(__webpack_require__, 95123));
            return (reach) => httpGetAttempt(action, reach, profile, { userAgent });
        }
        case 'tcpSocket': {
            const { settleTime, tcpSocketAttempt } = await __webpack_require__.e(/* import() */ 2979).then(__webpack_require__.bind(__webpack_require__, 22979));
            return (reach) => tcpSocketAttempt(action, reach, { settleMs: settleTime(timeout) });
        }
        case 'grpc': {
            const { grpcAttempt } = await Promise.all(/* import() */[__webpack_require__.e(6521), __webpack_require__.e(2423)]).then(__webpack_require__.bind(__webpack_require__, 56154));
            // kubelet's client connects again while there is time.
            const again = profile === 'pod' ? { sleep: clock/* sleep */.yy } : {};
            return (reach) => grpcAttempt(action, reach, { userAgent, ...again });
        }
    }
}


/***/ }),

/***/ 34207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ execAttempt)
});

// UNUSED EXPORTS: describeCommand

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/clock.ts
var clock = __webpack_require__(99373);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/probe/attempt-result.ts
var attempt_result = __webpack_require__(50125);
// EXTERNAL MODULE: ./src/text-patterns.ts
var text_patterns = __webpack_require__(51566);
;// CONCATENATED MODULE: ./src/probe/exec-expectations.ts


const streams = ['stdout', 'stderr'];
/** Whether somebody says what the command has to write. */
function searchesOutput({ stdout, stderr }) {
    return stdout !== undefined || stderr !== undefined;
}
/**
 * What is wrong with what a command wrote that ended as it had to; null where nothing is. What nobody can
 * tell, because its beginning was not kept, is `undecided`.
 *
 * @param name of the command, for people
 */
async function outputReason(outcome, action, name) {
    const search = await (0,text_patterns/* loadPatternSearch */.Fc)();
    let undecided = null;
    for (const stream of streams) {
        const patterns = action[stream];
        if (patterns === undefined)
            continue;
        const isTail = outcome.cut?.includes(stream) ?? false;
        const answer = search(patterns, { text: outcome[stream], isTail });
        if (answer.kind === 'unlike') {
            const { pattern, isFound } = answer;
            const what = isFound
                ? `wrote to ${stream} what ${(0,text_patterns/* slashed */.df)(pattern)} matches, and must not`
                : `wrote nothing to ${stream} that ${(0,text_patterns/* slashed */.df)(pattern)} matches`;
            return { code: 'output', message: `${name} ${what}` };
        }
        if (answer.kind === 'undecided') {
            const message = `what ${name} wrote to ${stream} cannot be judged: ${answer.why}`;
            undecided ??= { code: 'undecided', message };
        }
    }
    return undecided;
}
/** As much of the end of an output as a report keeps. */
function keptOutput(text) {
    const bytes = Buffer.from(text);
    const most = limits/* probeLimits */.Lj.execOutput;
    if (bytes.length <= most)
        return text;
    // A character that is cut at the front is left out.
    const start = bytes.subarray(-most).findIndex((byte) => (byte & 0xc0) !== 0x80);
    return bytes.subarray(bytes.length - most + Math.max(0, start)).toString();
}

// EXTERNAL MODULE: ./src/probe/timing.ts
var timing = __webpack_require__(74818);
;// CONCATENATED MODULE: ./src/probe/exec.ts






/**
 * Runs a command in the container; exit code 0 passes (Kubernetes, `exec` action), unless the action asks
 * for another one, and for what the command has to write. No shell, no
 * expansion of `$(NAME)`: Container Canary's documents mean such text for the shell they name.
 *
 * @param timeout of the whole check, in milliseconds: of this much time, some may be the engine's
 */
function execAttempt(engine, containerId, action, timeout) {
    return async (signal) => {
        const request = { ...requestOf(action), timeout };
        const stopwatch = startStopwatch(signal);
        const outcome = await engine.containers
            .exec(containerId, request, signal)
            .finally(stopwatch.stop);
        const time = { passed: stopwatch.passed(), share: (0,timing/* spareTime */.X)(timeout) };
        const result = await resultOf(outcome, action, time);
        const isKilled = !result.ok && outcome.kind === 'exited' && outcome.exitCode === 137;
        return isKilled ? await explainKill(engine, containerId, result, signal) : result;
    };
}
function requestOf(action) {
    const { command, isolated } = action;
    const { execOutput, searchedOutput } = limits/* probeLimits */.Lj;
    const request = { command, keepBytes: searchesOutput(action) ? searchedOutput : execOutput };
    if (isolated === undefined)
        return request;
    const { env, workingDirectory, user } = isolated;
    return {
        ...request,
        env,
        ...(workingDirectory === null ? {} : { workingDirectory }),
        ...(user === null ? {} : { user }),
    };
}
/** Stands still once the time is over: what is found out after it takes none of it. */
function startStopwatch(signal) {
    const from = performance.now();
    let until = null;
    const stop = () => {
        until ??= performance.now();
    };
    signal.addEventListener('abort', stop, { once: true });
    return {
        passed: () => (until ?? performance.now()) - from,
        stop: () => {
            signal.removeEventListener('abort', stop);
            stop();
        },
    };
}
async function resultOf(outcome, action, time) {
    const name = describeCommand(action.command);
    switch (outcome.kind) {
        case 'exited':
            return await exitResult(outcome, action, name);
        case 'not-started':
            return uncarried(startReason(outcome, action), {
                exitCode: outcome.exitCode,
                ...(outcome.message === null ? {} : { error: (0,attempt_result/* shorten */.ml)(outcome.message) }),
            });
        case 'container-gone':
            return uncarried({
                code: 'container-exited',
                message: 'the container is not running any more',
            });
        case 'aborted':
            return failed(abortReason(outcome, name, time), 
            // What a command wrote says something only of one that is known to have run.
            outcome.ranFor === null ? {} : outputSeen(outcome));
    }
}
async function exitResult(outcome, action, name) {
    const { exitCode } = outcome;
    const wanted = action.exitCode ?? 0;
    const seen = { exitCode, ...outputSeen(outcome) };
    if (exitCode !== wanted)
        return { ok: false, reason: exitReason(exitCode, name, wanted), seen };
    const wrong = searchesOutput(action) ? await outputReason(outcome, action, name) : null;
    return wrong === null
        ? { ok: true, reason: { code: 'ok', message: `${name} exited with code ${exitCode}` }, seen }
        : { ok: false, reason: wrong, seen };
}
function outputSeen({ stdout, stderr, }) {
    return { stdout: keptOutput(stdout), stderr: keptOutput(stderr) };
}
/** Time in which the engine did not answer is the engine's, and no image is blamed for it. */
function abortReason({ ranFor, stopped }, name, time) {
    if (ranFor === null) {
        return { code: 'engine', message: `the engine did not tell of ${name} in time` };
    }
    const lost = time.passed - ranFor;
    if (lost >= time.share) {
        const seconds = (lost / 1000).toFixed(1);
        return { code: 'engine', message: `the engine took ${seconds} s of the time of ${name}` };
    }
    const still = stopped ? '' : '; it may still run until the container is removed';
    return { code: 'attempt-timeout', message: `${name} had not ended in time${still}` };
}
function failed(reason, seen = {}) {
    return { ok: false, reason, seen };
}
/** Of exit codes only those of a command that ran are an answer (pkg/probe/exec, `Probe`). */
function uncarried(reason, seen = {}) {
    return { ...failed(reason, seen), isProberError: true };
}
function exitReason(exitCode, name, wanted) {
    if (exitCode === 127) {
        return {
            code: 'command-not-found',
            message: `${name} exited with code 127: a command it names was not found in the image`,
        };
    }
    if (exitCode === 126) {
        return {
            code: 'command-not-executable',
            message: `${name} exited with code 126: a command it names cannot be executed`,
        };
    }
    const signalName = signalOf(exitCode);
    if (signalName !== null) {
        return { code: 'signal', message: `${name} was ended by ${signalName} (exit code ${exitCode})` };
    }
    const otherwise = wanted === 0 ? '' : `, not ${wanted}`;
    return { code: 'exit-code', message: `${name} exited with code ${exitCode}${otherwise}` };
}
function signalOf(exitCode) {
    const found = Object.entries(external_node_os_.constants.signals).find(([, number]) => number + 128 === exitCode);
    return found?.[0] ?? null;
}
const shells = new Set(['sh', 'bash', 'ash', 'dash', 'zsh']);
/** What the engine found out; its own words where nothing more is known. */
function startReason(outcome, action) {
    const [program] = action.command;
    const { fault, message } = outcome;
    const words = message === null ? '' : `: ${firstLine(message)}`;
    switch (fault.kind) {
        case 'program': {
            if (fault.problem === 'not-executable') {
                const text = `${program} cannot be executed in the image${words}`;
                return { code: 'command-not-executable', message: text };
            }
            const name = program.slice(program.lastIndexOf('/') + 1);
            const what = shells.has(name) ? 'the image has no shell' : 'the image has no such command';
            return { code: 'command-not-found', message: `${what}: ${program} was not found` };
        }
        case 'engine':
            return { code: 'engine', message: `the engine could not start ${program}${words}` };
        default:
            return { code: 'command-not-started', message: `${program} could not be started${words}` };
    }
}
function firstLine(text) {
    return text.trim().split('\n', 1)[0] ?? '';
}
/** Exit code 137 alone does not tell who killed it; the container's state may. */
async function explainKill(engine, containerId, result, signal) {
    // Docker may set the flag a moment after the kill.
    for (let look = 0; look < limits/* probeLimits */.Lj.memoryLooks && !signal.aborted; look += 1) {
        if (look > 0)
            await (0,clock/* sleep */.yy)(limits/* probeLimits */.Lj.memoryPoll, signal);
        const state = await engine.containers.inspect(containerId, signal).catch((error) => {
            // The container's end interrupts; the schedule knows of it.
            if (signal.aborted)
                return null;
            throw error;
        });
        if (state?.oomKilled !== true)
            continue;
        const message = `${result.reason.message}: the container ran out of memory`;
        return { ...result, reason: { code: 'oom-killed', message } };
    }
    return result;
}
/** The command as a person would type it, cut where it becomes too long to read. */
function describeCommand(command) {
    const words = command.map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`);
    const text = words.join(' ').replaceAll(/\s+/g, ' ');
    return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``;
}


/***/ }),

/***/ 96642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Wn: () => (/* binding */ describeStatus),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
/* harmony import */ var _attempt_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50125);
/* harmony import */ var _passing_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32572);
/* harmony import */ var _response_headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92072);
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30291);




/** A status that is asked for is the answer, even that of a redirect. */
function isAskedFor({ status }, { responseStatus }) {
    return responseStatus?.some(({ first, last }) => status >= first && status <= last) ?? false;
}
function judge(head, redirect, judging) {
    if (redirect.kind === 'follow') {
        return { ...redirect, status: head.status, location: (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .fromByteString */ .qL)(head.location) };
    }
    const result = verdict(head, redirect, judging);
    // To a Validator a body matters where the answer would pass; kubelet reads that of every answer.
    const isRead = judging.profile === 'pod' && redirect.kind !== 'impossible';
    return { kind: 'done', result, needsBody: result.ok || isRead };
}
function verdict(head, redirect, { action, profile, endpoint }) {
    const { status, headers } = head;
    const wanted = action.responseHttpHeaders;
    const seen = {
        address: (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAddress */ .KU)(endpoint.address),
        status,
        ...(wanted.length > 0 && { headers: (0,_response_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .askedFor */ .GZ)(headers, wanted) }),
        ...(redirect.kind !== 'none' && { location: redirect.location }),
    };
    if (redirect.kind === 'impossible') {
        const message = `answered ${status}, a redirect that cannot be followed: ${redirect.problem}`;
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('redirect', message, seen);
    }
    const passing = action.responseStatus ?? [_passing_status_js__WEBPACK_IMPORTED_MODULE_1__/* .passingStatus */ .a[profile]];
    if (!passing.some(({ first, last }) => status >= first && status <= last)) {
        return redirect.kind === 'elsewhere'
            ? (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('redirect', elsewhere(status, redirect.location), seen)
            : (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('status', `answered ${status}, wanted ${describeStatus(passing)}`, seen);
    }
    const mismatch = (0,_response_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .headerMismatch */ .ei)(headers, wanted);
    if (mismatch !== null)
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(mismatch.code, mismatch.message, seen);
    const result = (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(`answered ${status}`, seen);
    if (status < 300 || action.responseStatus !== undefined)
        return result;
    const warning = redirect.kind === 'elsewhere' ? elsewhere(status, redirect.location) : `answered ${status}`;
    return { ...result, warning };
}
function elsewhere(status, location) {
    return `answered ${status}, a redirect to another host, which is not followed: ${(0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(location)}`;
}
/** `200–299`, `401, 403`. */
function describeStatus(ranges) {
    return ranges
        .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`))
        .join(', ');
}


/***/ }),

/***/ 32572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ passingStatus)
/* harmony export */ });
/** The HTTP status codes that pass, inclusive; after redirects that are followed. */
const passingStatus = {
    validator: { first: 200, last: 299 },
    pod: { first: 200, last: 399 },
};


/***/ }),

/***/ 72589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   mc: () => (/* binding */ podRequestTarget),
/* harmony export */   t5: () => (/* binding */ requestTarget),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30291);

/**
 * What is sent after `GET ` for the `path` of a Validator, as the kubelet sends it: a path that is
 * no URL reference is taken literally, a scheme and host in it are dropped.
 *
 * It differs from the kubelet where that would send a malformed request or none at all: blanks and
 * non-ASCII characters in the query are percent-encoded, a value like `foo:bar` gets a leading
 * slash, and user information is never sent ({@link pathProblem} tells).
 *
 * @param path UTF-16 text, as in the manifest
 * @returns ASCII without blanks, starting with `/`
 */
function requestTarget(path) {
    const bytes = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path);
    const reference = parsePath(bytes);
    return reference === null
        ? withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeLiteralPath */ .Vy)(bytes))
        : targetOf(reference.path, reference.query);
}
/**
 * What is sent after `GET ` for the `path` of a Pod's probe: the kubelet's own, malformed where that is.
 *
 * @returns a byte string that starts with `/`; null: the kubelet finds no host in it, and sends nothing
 */
function podRequestTarget(path) {
    const bytes = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path);
    const reference = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(bytes);
    if (reference === null)
        return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeLiteralPath */ .Vy)(bytes));
    if (reference.opaque !== '')
        return null;
    const { query } = reference;
    return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(reference.path)) + (query === null ? '' : `?${query}`);
}
/** Puts an encoded request target together. */
function targetOf(path, query) {
    return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path)) + (query === null ? '' : `?${(0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeQuery */ .XX)(query)}`);
}
/** What a person should know about a `path` that can be used all the same; null: nothing. */
function pathProblem(path) {
    return parsePath((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path))?.authority?.hasUserInfo === true
        ? 'a user name or password in the path is not sent; write an Authorization header under httpHeaders instead'
        : null;
}
function parsePath(bytes) {
    const reference = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(bytes);
    return reference === null || reference.opaque === '' ? reference : (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(`/${bytes}`);
}
function withSlash(path) {
    return path.startsWith('/') ? path : `/${path}`;
}


/***/ }),

/***/ 92072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   Hq: () => (/* binding */ headerLines),
/* harmony export */   ei: () => (/* binding */ headerMismatch)
/* harmony export */ });
/* harmony import */ var _request_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52292);
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30291);


/** Header lines as they came, byte strings, as they are compared and told. */
function headerLines(fields) {
    return fields.map(({ name, value }) => ({ name, value: (0,_request_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBlanks */ .I6)((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .fromByteString */ .qL)(value)) }));
}
/** The lines whose names a manifest asks about; others may hold secrets and are not kept. */
function askedFor(lines, wanted) {
    const names = new Set(wanted.map(({ name }) => name.toLowerCase()));
    return lines.filter(({ name }) => names.has(name.toLowerCase()));
}
/** The first wanted header that does not fit; null: all do. */
function headerMismatch(lines, wanted) {
    for (const { name, value } of wanted) {
        const values = askedFor(lines, [{ name, value }]).map((line) => line.value);
        if (values.length === 0) {
            return { code: 'header-missing', message: `header ${name} is missing in the response` };
        }
        if (!carries(values, (0,_request_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBlanks */ .I6)(value))) {
            const message = `header ${name} has a value other than the wanted one`;
            return { code: 'header-value', message };
        }
    }
    return null;
}
/** Several lines of one name are a list: any of them, or all of them joined. */
function carries(values, wanted) {
    return values.includes(wanted) || values.join(', ') === wanted || values.join('') === wanted;
}


/***/ }),

/***/ 74818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ spareTime),
/* harmony export */   n: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);

/** The time that a check has, in milliseconds; one attempt without a deadline of its own ends too. */
function timeOf({ timeout }) {
    return timeout > 0 ? timeout : _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .probeLimits */ .Lj.lonelyAttempt;
}
/**
 * How much of a check's time may be lost to the engine, or to ourselves, before a check that ran out
 * of it says nothing of the image, in milliseconds.
 *
 * @param time that the check has
 */
function spareTime(time) {
    // A command that had four fifths of a long time, and did not end, is slow by itself.
    return Math.min(Math.max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .probeLimits */ .Lj.engineShare, time / 5), time / 2);
}


/***/ }),

/***/ 84531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeWanted)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _attempt_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50125);
/* harmony import */ var _http_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96642);
/* harmony import */ var _passing_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32572);
/* harmony import */ var _request_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72589);
/* harmony import */ var _text_patterns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51566);






/**
 * What a check asks for, in one line for people, such as
 * `GET http://localhost:8888/hub/jovyan/lab answers 200–299`.
 */
function describeWanted(action, profile) {
    return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(sentence(action, profile), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .probeLimits */ .Lj.wantedCharacters);
}
function sentence(action, profile) {
    switch (action.action) {
        case 'exec':
            return describeExec(action);
        case 'httpGet':
            return describeGet(action, profile);
        case 'tcpSocket':
            return `${action.host === null ? `port ${action.port}` : hostPort(action.host, action.port)} accepts TCP connections`;
        case 'log':
            return `a line of ${action.stream === 'both' ? 'the log' : action.stream} matches ${oneLine((0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .slashed */ .df)(action.matches))}`;
        case 'stop':
            return describeStop(action);
        case 'grpc':
            return `gRPC health of ${action.service === '' ? 'the server' : quote(action.service)} on port ${action.port} is SERVING`;
    }
}
function describeExec({ command, exitCode = 0, stdout, stderr }) {
    const all = (patterns) => patterns.map(_text_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .slashed */ .df).map(oneLine).join(', ');
    const outputs = Object.entries({ stdout, stderr }).flatMap(([name, patterns]) => [
        ...(patterns === undefined || patterns.matches.length === 0
            ? []
            : [`${name} matches ${all(patterns.matches)}`]),
        ...(patterns === undefined || patterns.excludes.length === 0
            ? []
            : [`${name} does not match ${all(patterns.excludes)}`]),
    ]);
    return [`\`${command.map(quote).join(' ')}\` exits ${exitCode}`, ...outputs].join(', ');
}
/** Whom the request is for, where the manifest names no host; the Host line of a Validator says so. */
const ownName = { validator: 'localhost', pod: 'pod' };
function describeGet(action, profile) {
    const { method = 'GET', responseStatus = [_passing_status_js__WEBPACK_IMPORTED_MODULE_3__/* .passingStatus */ .a[profile]] } = action;
    const url = `${action.scheme.toLowerCase()}://${hostPort(action.host ?? ownName[profile], action.port)}${(0,_request_target_js__WEBPACK_IMPORTED_MODULE_4__/* .requestTarget */ .t5)(action.path)}`;
    const headers = action.responseHttpHeaders.map(({ name, value }) => `${oneLine(name)}: ${oneLine(value)}`);
    const suffix = headers.length === 0 ? '' : ` with ${headers.join(', ')}`;
    const verified = action.tlsVerify === true ? ', with a certificate that is trusted' : '';
    const body = action.body === undefined ? '' : ' with a body';
    const alone = action.followRedirects === false ? ', without a redirect' : '';
    return `${method} ${url}${body} answers ${(0,_http_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .describeStatus */ .Wn)(responseStatus)}${alone}${suffix}${describeBody(action)}${verified}`;
}
function describeBody({ responseBody }) {
    if (responseBody === undefined)
        return '';
    const { matches, excludes, json } = responseBody;
    const all = (patterns) => patterns.map(_text_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .slashed */ .df).map(oneLine).join(', ');
    const parts = [
        ...(matches.length === 0 ? [] : [`matches ${all(matches)}`]),
        ...(excludes.length === 0 ? [] : [`does not match ${all(excludes)}`]),
        ...json.map(({ pointer, value }) => oneLine(`has ${JSON.stringify(value)} at ${pointer === '' ? 'its root' : pointer}`)),
    ];
    return `, and the body ${parts.join(', ')}`;
}
function describeStop({ signal, grace, exitCodes, reaped }) {
    const codes = exitCodes === null ? '' : ` with ${exitCodes.join(' or ')}`;
    const rest = reaped ? ', and left no child that had ended' : '';
    return `ends${codes} within ${grace / 1000} s of ${signal ?? 'its stop signal'}${rest}`;
}
function hostPort(host, port) {
    return `${host.includes(':') ? `[${host}]` : oneLine(host)}:${port}`;
}
/** As a person would type it: an argument with anything special in it stands in quotes. */
function quote(argument) {
    if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(argument))
        return argument;
    return `'${oneLine(argument).replaceAll("'", `'\\''`)}'`;
}
function oneLine(text) {
    return text.replace(/\p{Cc}/gu, (control) => {
        if (control === '\n')
            return '\\n';
        return `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`;
    });
}


/***/ }),

/***/ 51566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ loadPatternSearch),
/* harmony export */   Gj: () => (/* binding */ loadLinesFilter),
/* harmony export */   R_: () => (/* binding */ loadPattern),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   sZ: () => (/* binding */ loadPatternProblem)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);


/** A pattern as it stands in a sentence: never long, and in one line. */
function slashed(pattern) {
    const short = pattern.length > 100 ? `${pattern.slice(0, 99).toWellFormed()}…` : pattern;
    return `/${short.replaceAll('\n', String.raw `\n`)}/`;
}
/** The library is loaded once somebody needs it: most manifests have no pattern. */
async function loadPatternSearch() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (patterns, searched) => search(RE2JS, patterns, searched);
}
/**
 * One pattern for many texts.
 *
 * @returns whether it is found; null where that would take too long to know, or hangs on a cut
 * @throws Error where the pattern is none
 */
async function loadPattern(pattern) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compiled = RE2JS.compile(pattern);
    const size = sizeOf(pattern);
    return (searched) => find(compiled, size, searched);
}
/**
 * Whether a pattern may be found in any of many lines, which is cheaper to ask than it is of each: what is not in
 * them together is in none. Where that does not follow, it may be.
 */
async function loadLinesFilter(pattern) {
    // These mean the ends of a text, which the lines have and the whole has not.
    if (/\\[AzZQ]|\(\?[a-zA-Z]*-?[a-zA-Z]*[:)]/.test(pattern))
        return () => true;
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compiled = RE2JS.compile(pattern, RE2JS.MULTILINE);
    const size = sizeOf(pattern);
    return (lines) => lines.includes('\r') ||
        size * (lines.length + 1) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .patternLimits */ .Z.work ||
        compiled.matcher(lines).find();
}
/** @returns why a text is no pattern, as a part of a sentence; null where it is one */
async function loadPatternProblem() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (pattern) => {
        if (sizeOf(pattern) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .patternLimits */ .Z.size)
            return 'is too large for a pattern';
        try {
            RE2JS.compile(pattern);
            return null;
        }
        catch (error) {
            return `is no regular expression of RE2: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
        }
    };
}
function search(library, { matches, excludes }, searched) {
    let undecided = null;
    const wanted = [
        ...matches.map((pattern) => ({ pattern, isWanted: true })),
        ...excludes.map((pattern) => ({ pattern, isWanted: false })),
    ];
    for (const { pattern, isWanted } of wanted) {
        const isFound = find(library.compile(pattern), sizeOf(pattern), searched);
        if (isFound === null)
            undecided ??= { kind: 'undecided', why: whyNot(pattern, searched) };
        else if (isFound !== isWanted)
            return { kind: 'unlike', pattern, isFound };
    }
    return undecided ?? { kind: 'fits' };
}
function whyNot(pattern, { isTail, isHead }) {
    if (isHead === true)
        return `its end was not kept, and ${slashed(pattern)} is not in the rest`;
    return isTail
        ? `the beginning was not kept, and ${slashed(pattern)} is not in the rest`
        : `${slashed(pattern)} would take too long to search for`;
}
/** Null where that cannot be known. */
function find(compiled, size, { text, isTail, isHead = false }) {
    if (size * (text.length + 1) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .patternLimits */ .Z.work)
        return null;
    const matcher = compiled.matcher(text);
    if (!isTail && !isHead)
        return matcher.find();
    // What ends where the text was cut may owe that to the cut: `$`, `\b`.
    const end = isHead ? text.length : Infinity;
    // What begins where the text was cut may owe that to the cut: `^`, `\b`.
    const begin = isTail ? 1 : 0;
    while (matcher.find())
        if (matcher.start() >= begin && matcher.end() < end)
            return true;
    return null;
}
/** An upper bound of the program that a pattern compiles to. Nested repetitions are bounded by RE2. */
function sizeOf(pattern) {
    let repetitions = 1;
    for (const [, minimum, maximum] of pattern.matchAll(/\{([0-9]{1,6})(?:,([0-9]{0,6}))?\}/g)) {
        repetitions *= Math.max(1, Number(minimum), Number(maximum ?? 0));
    }
    // RE2 refuses any repetition beyond 1000, nested ones multiplied.
    return (pattern.length + 1) * Math.min(1000, repetitions);
}


/***/ })

};
;