"use strict";
exports.id = 5036;
exports.ids = [5036];
exports.modules = {

/***/ 99373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XZ: () => (/* binding */ monotonicNow),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
const systemClock = {
    now: () => performance.now(),
    date: () => new Date(),
    sleep,
};
/** Ends early, without an error, when the signal aborts. */
function sleep(milliseconds, signal) {
    if (signal.aborted || milliseconds <= 0)
        return Promise.resolve();
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener('abort', done, { once: true });
    });
}
/**
 * Milliseconds of a clock that never goes back. `performance.now()` loads a module of some
 * milliseconds, which is a fifth of what a command about one node may take.
 */
function monotonicNow() {
    return process.uptime() * 1000;
}


/***/ }),

/***/ 46173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isInfrastructureTrouble),
/* harmony export */   f: () => (/* binding */ tellsOfKilledHelper)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Whether an engine's words tell of something that no image or Dockerfile is to blame for: a registry
 * or a network that could not be reached, an answer that broke off, a disk that is full.
 *
 * Engines are written in Go, whose errors are wrapped as `what was tried: what went wrong: why`. Only
 * a whole part counts, and nothing that is quoted: an image may be called `geoffrey`, a file `EOF`.
 */
function isInfrastructureTrouble(reason) {
    return (tellsOfKilledHelper(reason) ||
        partsOf(reason).some((part) => passingStatuses.has(part) || troubles.some((trouble) => trouble.test(part))));
}
/**
 * Whether a program that the engine started for itself was ended by a signal, as Go's `os/exec` says it.
 * What an image's own command ends with is told by exit codes instead.
 *
 * Podman before 4.6 kills helpers of its builds itself, now and then: it asks the kernel to have them end
 * with the thread that started them, and Go ends threads (containers/buildah#4790, golang/go#27505).
 */
function tellsOfKilledHelper(reason) {
    return endedBySignal.test(reason.replaceAll(quoted, '…').trim());
}
/** Signals by Go's names of them (its syscall package). */
const endedBySignal = /(?:^|: )signal: (?:killed|terminated|aborted|hangup|interrupt|quit|bus error|segmentation fault|illegal instruction|broken pipe)(?: \(core dumped\))?$/;
/** What is quoted, and addresses, which hold colons and names of anything. */
const quoted = /"(?:[^"\\]|\\.)*"|`[^`]*`|'[^']*'|\b[a-z][a-z0-9+.-]*:\/\/[^\s"']*[^\s"':,.]/gi;
function partsOf(reason) {
    return reason
        .replaceAll(quoted, '…')
        .split(/:\s+|\n/)
        .map((part) => part.trim());
}
const troubles = [
    // Disks (errno texts of the C library and of Go's syscall package).
    /^no space left on device\b/i,
    /^(?:disk )?quota exceeded$/i,
    /^(?:input\/output error|read-only file system)$/i,
    /\b(?:not enough|no) space (?:left )?(?:on|in) (?:the )?(?:disk|device|filesystem)$/i,
    /^(?:cannot allocate memory|resource temporarily unavailable|too many open files(?: in system)?)$/i,
    // Networks (Go's net package).
    /^(?:dial|read|write) (?:tcp|udp|unix)\b/,
    /^(?:lookup \S+(?: on \S+)?|no such host|server misbehaving|temporary failure in name resolution)$/i,
    /^connection (?:refused|reset by peer|timed out)$/,
    /^(?:network is unreachable|no route to host|broken pipe|use of closed network connection)$/,
    /^(?:i\/o timeout|context deadline exceeded|TLS handshake timeout)$/,
    /^(?:net\/http|context deadline exceeded|request canceled)\b.*\((?:Client\.Timeout|request canceled)/,
    /\((?:Client\.Timeout|Client\.Timeout or context cancellation) (?:or |exceeded )?while\b.*\)$/,
    /^(?:unexpected )?EOF$/,
    /^http2?: server (?:sent GOAWAY|closed idle connection)\b/,
    /^(?:http2: )?server sent GOAWAY\b/,
    // Registries: answers with another status, and their code for a rate limit (distribution specification).
    /^error parsing HTTP (?:408|425|429|5\d\d) response body$/,
    /\bunexpected (?:HTTP )?status(?: code)? (?:408|425|429|5\d\d)$/,
    /^toomanyrequests\b/i,
    /^expected HTTP 206\b/,
];
/** A status line's code and words as Go and every server write them, such as `429 Too Many Requests`. */
const passingStatuses = new Set(Object.entries(node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES)
    .filter(([code]) => /^(?:408|425|429|5\d\d)$/.test(code))
    .map(([code, words = '']) => `${code} ${words}`));


/***/ }),

/***/ 28794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
function recordOf(value) {
    // An object that is no array has string keys and unknown values.
    return isRecord(value) ? value : {};
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textsOf(value) {
    return listOf(value).filter((item) => typeof item === 'string');
}


/***/ }),

/***/ 65036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createKubernetesEngine: () => (/* binding */ createKubernetesEngine)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/engine/json.ts
var json = __webpack_require__(28794);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/engine/runtime-words.ts
var runtime_words = __webpack_require__(84134);
// EXTERNAL MODULE: ./src/engine/tail.ts
var engine_tail = __webpack_require__(1658);
;// CONCATENATED MODULE: ./src/engine/kubernetes/pod-names.ts
/** Names that Pods of ours carry. */
/** The one container of a Pod that stands for a container. */
const mainContainer = 'main';
/** A Pod that has it is not scheduled. */
const startGate = 'container-canary/start';
/** Where a Pod's name stands that outlives its run: its own name cannot be changed. */
const nameAnnotation = 'container-canary.name';
/** When nobody wants it any more, in RFC 3339. */
const expiryAnnotation = 'container-canary.expires';

;// CONCATENATED MODULE: ./src/engine/kubernetes/kill-command.ts


const untold = { isAnswered: false, isKilled: false };
/** Prints a line `@PID`, the process's `stat` and its arguments for each process there is. */
const look = 'for p in /proc/[0-9]*; do echo "@${p#/proc/}"; cat "$p/stat" "$p/cmdline" 2>/dev/null; echo; done';
/**
 * Looks for the process of a command that was run in a Pod, and kills it. What a runtime starts beside the
 * container's first process has no parent that is seen there. Where several have the same arguments, none
 * is killed: they may be those of others. It takes a shell of the image.
 */
async function killCommand(client, pod, command) {
    const deadline = AbortSignal.timeout(limits/* engineLimits */.nW.kill);
    const from = performance.now();
    try {
        const text = await outputOf(client, pod, ['sh', '-c', look], deadline);
        const isAnswered = performance.now() - from <= limits/* clusterLimits */.Jw.prompt;
        const [only, ...others] = commandsIn(text).filter(({ words }) => isSame(words, command));
        if (only === undefined || others.length > 0)
            return { isAnswered, isKilled: false };
        await outputOf(client, pod, ['sh', '-c', `kill -9 ${only.pid}`], deadline);
        const after = commandsIn(await outputOf(client, pod, ['sh', '-c', look], deadline));
        return { isAnswered, isKilled: !after.some(({ pid }) => pid === only.pid) };
    }
    catch {
        // The Pod is gone, or nobody answers in time.
        return untold;
    }
}
/** Processes without a parent but the container's first one, of a text that {@link look} printed. */
function commandsIn(text) {
    return text.split(/^@(?=\d+$)/m).flatMap((part) => {
        const [, pid, stat = '', cmdline = ''] = /^(\d+)\n(\d+ \(.*\) \S \d+ [^\n]*)\n?(.*)$/s.exec(part) ?? [];
        const [, state, parent] = /\) (\S) (\d+) /.exec(stat) ?? [];
        if (pid === undefined || pid === '1' || parent !== '0' || state === 'Z')
            return [];
        return [{ pid: Number(pid), words: cmdline.replace(/\n$/, '').replace(/\0$/, '').split('\0') }];
    });
}
function isSame(left, right) {
    // A shell may have replaced itself by what it was told to run: then nobody can tell.
    return left.length === right.length && left.every((word, index) => word === right[index]);
}
async function outputOf(client, pod, command, signal) {
    const parts = [];
    let size = 0;
    const onOutput = (stream, bytes) => {
        size += bytes.length;
        if (stream === 'stdout' && size <= limits/* engineLimits */.nW.kernelText)
            parts.push(bytes);
    };
    await client.exec({ pod, container: mainContainer, command, onOutput }, signal);
    return Buffer.concat(parts).toString('utf8');
}

// EXTERNAL MODULE: ./src/engine/kubernetes/resources.ts
var resources = __webpack_require__(1358);
;// CONCATENATED MODULE: ./src/engine/kubernetes/own-pods.ts

function addressOf({ namespace }, name) {
    return { resource: resources/* resources */.ES.pods, namespace, name };
}
function publishedOf(pod) {
    return (pod?.forwards ?? []).map(({ containerPort, localPort }) => ({
        port: containerPort,
        protocol: 'tcp',
        bindings: [{ host: '127.0.0.1', port: localPort }],
    }));
}

// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
;// CONCATENATED MODULE: ./src/engine/kubernetes/pod-trouble.ts


/** What keeps a Pod from starting and is none of its image's doing, in a sentence. */
function startTrouble(start, { image, seconds }) {
    switch (start.kind) {
        case 'no-image': {
            const kind = start.isTrouble ? 'infrastructure' : 'input';
            const message = `the node cannot pull ${image}: ${start.message}`;
            return new errors/* CanaryError */.Rc(kind, { code: 'image-pull', message });
        }
        case 'refused':
            return (0,errors/* inputError */.Xu)({
                code: 'pod-refused',
                message: `the node does not make the container as it is asked for: ${start.message}`,
            });
        case 'ended-by-cluster':
            return endedTrouble(start.message);
        case 'unschedulable':
            return (0,errors/* infrastructureError */.kv)({
                code: 'pod-unschedulable',
                message: `no node takes the Pod of ${image}: ${start.message}`,
                hint: `if nodes are added on demand, wait longer for one with ${(0,settings/* setting */.P)('startup-timeout')}`,
            });
        case 'on-its-way':
            return (0,errors/* infrastructureError */.kv)(pending(start.phase, image, seconds));
    }
}
function pending(phase, image, seconds) {
    const code = 'pod-pending';
    switch (phase) {
        case 'scheduled':
            return {
                code,
                message: `the node did not start the Pod of ${image} within ${seconds} s, and does not say why`,
                hint: `pulling may take longer than that: see kubectl get events, and ${(0,settings/* setting */.P)('startup-timeout')}`,
            };
        case 'gated':
            return {
                code,
                message: `the Pod of ${image} was not released to the scheduler within ${seconds} s`,
                hint: 'something in the cluster has put a scheduling gate of its own on it',
            };
        default:
            return {
                code,
                message: `the scheduler has said nothing of the Pod of ${image} within ${seconds} s`,
                hint: 'is a scheduler running in the cluster?',
            };
    }
}
/** @param words the cluster's own */
function endedTrouble(words) {
    return (0,errors/* infrastructureError */.kv)({
        code: 'pod-ended-by-cluster',
        message: `the cluster ended the Pod while it was checked: ${words}`,
    });
}
function vanishedPod(name) {
    const message = `somebody removed the Pod ${name} while it was checked`;
    return (0,errors/* infrastructureError */.kv)({ code: 'container-vanished', message });
}
/** What a cluster cannot do for anybody. */
function beyondCluster(what) {
    const message = `a cluster cannot do this: ${what}`;
    return (0,errors/* inputError */.Xu)({ code: 'cluster-ability', message, hint: 'use a container engine for it' });
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/exec.ts








/**
 * Runs a command in a Pod's container. The API has no call to end one, and a connection that closes leaves it
 * running: an abort looks for its process, and kills it where there is just one that can be meant.
 *
 * @throws CanaryError (input) for what cannot be asked for, (infrastructure) where nobody tells of its end
 */
async function execInPod(context, name, request, signal) {
    const command = commandOf(request);
    for (let repeat = 0;; repeat += 1) {
        const outcome = await execOnce(context, name, { ...request, command }, signal);
        if (outcome !== 'cut')
            return outcome;
        // Nobody can tell whether it ran to its end: what asks something may be asked again.
        if (repeat === limits/* engineLimits */.nW.execRepeats)
            throw unheard(request.command[0]);
    }
}
/** An API server's exec knows neither variables nor directories: programs of the image do. */
function commandOf({ command, env = [], workingDirectory, user, }) {
    if (user !== undefined)
        throw beyondCluster('run a command as another user than the container');
    const pairs = env.map(({ name, value }) => `${name}=${value}`);
    const withEnv = pairs.length === 0 ? command : ['env', ...pairs, ...command];
    if (workingDirectory === undefined)
        return withEnv;
    return ['sh', '-c', 'cd "$0" && exec "$@"', workingDirectory, ...withEnv];
}
async function execOnce({ client, ...context }, name, { command, keepBytes }, signal) {
    const output = { stdout: (0,engine_tail/* createTail */.$)(keepBytes), stderr: (0,engine_tail/* createTail */.$)(keepBytes) };
    const kept = () => ({ stdout: output.stdout.text(), stderr: output.stderr.text() });
    const pod = addressOf({ client, ...context }, name);
    const opened = { at: null };
    try {
        const end = await client.exec({
            ...{ pod, command, container: mainContainer },
            onOutput: (stream, bytes) => {
                output[stream].push(bytes);
            },
            onOpen: () => {
                opened.at = performance.now();
            },
        }, signal);
        if (end.kind !== 'exited')
            return outcomeOf(end);
        const cut = ['stdout', 'stderr'].filter((stream) => output[stream].isTruncated());
        return {
            kind: 'exited',
            exitCode: end.exitCode,
            ...kept(),
            ...(cut.length === 0 ? {} : { cut }),
        };
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        const abortedAt = performance.now();
        const before = kept();
        const { at } = opened;
        const { isAnswered, isKilled } = at === null ? untold : await killCommand(client, pod, command);
        // The end of a command is told at once by a node that answers at once: it had not come.
        const ranFor = at === null || !isAnswered ? null : abortedAt - at;
        return { kind: 'aborted', stopped: isKilled, ranFor, ...before };
    }
}
function outcomeOf(end) {
    switch (end.kind) {
        case 'cut':
            return 'cut';
        case 'refused':
            if (isGone(end.refusal.refusal.message) || end.refusal.refusal.status === 404) {
                return { kind: 'container-gone' };
            }
            throw end.refusal;
        case 'not-started':
            return isGone(end.message) ? { kind: 'container-gone' } : notStarted(end.message);
    }
}
/** What kubelet and runtimes say of a container that runs no more. */
function isGone(message) {
    return /container not found|no running task found|task [0-9a-f]{64} not found|in a completed pod|CONTAINER_EXITED state|cannot exec in a stopped (?:container|state)|container (?:is not running|\S+ is not running|not running)|pod does not exist|is not created or running/i.test(message);
}
/** The exit code is what a shell would give: not found, or not to be executed. */
function notStarted(message) {
    const words = message.replace(wrappers, '').replaceAll(/\s+/g, ' ').trim();
    const fault = (0,runtime_words/* faultIn */._)(words);
    const isMissing = fault.kind === 'program' && fault.problem === 'not-found';
    return { kind: 'not-started', exitCode: isMissing ? 127 : 126, fault, message: words };
}
/** Each part of the way puts its own words before those of the runtime. */
const wrappers = /^(?:Internal error occurred: |error executing command in container: |failed to exec in container: |failed to start exec "[^"]*": |rpc error: code = \w+ desc = )+/;
function unheard(program) {
    return (0,errors/* infrastructureError */.kv)({
        code: 'engine-lost',
        message: `the connection to the cluster ended before anybody told what became of the command ${program}`,
    });
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/grants.ts

/**
 * What a Pod has beyond a plain one, as the cluster has admitted it: what was asked for, and what webhooks of
 * the cluster have added.
 */
function grantsOfPod(pod) {
    const spec = (0,json/* recordOf */.zv)(pod['spec']);
    const volumes = (0,json/* listOf */.c3)(spec['volumes']).map(json/* recordOf */.zv);
    const containers = [...(0,json/* listOf */.c3)(spec['containers']), ...(0,json/* listOf */.c3)(spec['initContainers'])].map(json/* recordOf */.zv);
    const sources = new Map(volumes.map((volume) => [(0,json/* textOf */.b6)(volume['name']), volume]));
    return [
        ...(spec['hostNetwork'] === true ? [{ kind: 'network', name: 'host' }] : []),
        ...plain(spec['hostPID'] === true, 'pid-namespace', 'host'),
        ...plain(spec['hostIPC'] === true, 'ipc-namespace', 'host'),
        ...plain((0,json/* textOf */.b6)(spec['runtimeClassName']) !== '', 'runtime', (0,json/* textOf */.b6)(spec['runtimeClassName'])),
        ...(0,json/* listOf */.c3)((0,json/* recordOf */.zv)(spec['securityContext'])['sysctls']).map((one) => ({
            kind: 'kernel-parameter',
            name: (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(one)['name']),
        })),
        ...volumes.flatMap(volumeGrants),
        ...containers.flatMap((container) => [
            ...containerGrants(container),
            ...bindsOf(container, sources),
        ]),
    ];
}
function plain(isThere, kind, value) {
    return isThere ? [{ kind, value }] : [];
}
/** Kinds of volumes that hold nothing but what the Pod itself puts there. */
const empty = new Set(['name', 'emptyDir', 'hostPath']);
function volumeGrants(volume) {
    return Object.keys(volume)
        .filter((kind) => !empty.has(kind))
        .map((kind) => ({ kind: 'volume', value: `${(0,json/* textOf */.b6)(volume['name'])} (${kind})` }));
}
function bindsOf(container, sources) {
    return (0,json/* listOf */.c3)(container['volumeMounts']).flatMap((one) => {
        const { name, mountPath, readOnly } = (0,json/* recordOf */.zv)(one);
        const source = (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(sources.get((0,json/* textOf */.b6)(name))?.['hostPath'])['path']);
        if (source === '')
            return [];
        return [{ kind: 'bind', source, target: (0,json/* textOf */.b6)(mountPath), isReadOnly: readOnly === true }];
    });
}
function containerGrants(container) {
    const security = (0,json/* recordOf */.zv)(container['securityContext']);
    const added = (0,json/* listOf */.c3)((0,json/* recordOf */.zv)(security['capabilities'])['add']);
    const { seccompProfile, appArmorProfile, procMount } = security;
    return [
        ...plain(security['privileged'] === true, 'privileged', 'true'),
        ...added.map((name) => ({ kind: 'capability', value: (0,json/* textOf */.b6)(name) })),
        ...plain((0,json/* recordOf */.zv)(seccompProfile)['type'] === 'Unconfined', 'confinement', 'seccomp=unconfined'),
        ...plain((0,json/* recordOf */.zv)(appArmorProfile)['type'] === 'Unconfined', 'confinement', 'apparmor=unconfined'),
        ...plain(procMount === 'Unmasked', 'confinement', 'systempaths=unconfined'),
        ...(0,json/* listOf */.c3)(container['volumeDevices']).map((one) => ({
            kind: 'volume',
            value: (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(one)['name']),
        })),
        ...(0,json/* listOf */.c3)(container['ports']).flatMap((one) => {
            const port = (0,json/* recordOf */.zv)(one)['hostPort'];
            return typeof port === 'number' && port > 0
                ? [{ kind: 'published-port', value: String(port) }]
                : [];
        }),
    ];
}

;// CONCATENATED MODULE: ./src/engine/images.ts
/** An image that says nothing. */
const plainImage = {
    entrypoint: [],
    command: [],
    env: [],
    workingDirectory: null,
    exposedPorts: [],
    volumes: [],
    stopSignal: null,
};

;// CONCATENATED MODULE: ./src/engine/kubernetes/node-images.ts



/** @param platform of nodes, such as `linux/amd64` */
function createNodeImages(platform) {
    const policies = new Map();
    const digests = new Map();
    const onNodes = {
        expect: async (reference, pull, asked, signal) => {
            policies.set(reference, pull);
            return expected(reference, asked ?? (await platform(signal)));
        },
        digestOf: (reference) => digests.get(reference) ?? null,
    };
    const never = (what) => () => Promise.reject(beyondCluster(what));
    return {
        abilities: {
            find: () => Promise.resolve(null),
            pull: ({ reference }) => Promise.reject((0,errors/* inputError */.Xu)({
                code: 'image-pull',
                message: `${reference} is pulled by the node that runs it, when it runs it`,
            })),
            load: null,
            tag: never('give an image another name'),
            push: never('push an image'),
            onNodes,
        },
        // What was not asked for by name is as it is for kubelet.
        pullPolicyOf: (image) => policies.get(image) ?? 'missing',
        onDigest: (image, digest) => digests.set(image, digest),
    };
}
/** An image of which no more than its name is known here. */
function expected(reference, platform) {
    return {
        id: reference,
        repoDigests: [],
        isFromRegistry: false,
        platform,
        user: '',
        configuration: plainImage,
    };
}

// EXTERNAL MODULE: ./src/engine/kubernetes/refusal.ts
var refusal = __webpack_require__(74699);
;// CONCATENATED MODULE: ./src/engine/kubernetes/nodes.ts





function createNodes(client) {
    return {
        list: async (selector, signal) => {
            const { nodes: resource } = resources/* resources */.ES;
            const asked = { resource, namespace: null, labels: selector };
            const { objects } = await client.list(asked, signal);
            const { nodes } = limits/* nodeGroupLimits */.Cm;
            if (objects.length <= nodes)
                return objects.map(nodeOf);
            throw (0,errors/* inputError */.Xu)({
                code: 'node-groups',
                message: `${objects.length} nodes are meant, and at most ${nodes} are looked at`,
                hint: 'name fewer of them by a label selector',
            });
        },
        featureLists: async (signal) => {
            try {
                const { nodeFeatures: resource } = resources/* resources */.ES;
                const { featurePage: pageObjects } = limits/* nodeGroupLimits */.Cm;
                const { objects } = await client.list({ resource, namespace: null, pageObjects }, signal);
                const items = objects.map((one) => ({ ...one, apiVersion, kind: 'NodeFeature' }));
                return [JSON.stringify({ apiVersion: 'v1', kind: 'List', items })];
            }
            catch (error) {
                // There are none in this cluster, or they are not to be read: told where nothing is predicted.
                if (error instanceof refusal/* ApiRefusal */.n5 && [403, 404].includes(error.refusal.status))
                    return null;
                throw error;
            }
        },
    };
}
const apiVersion = 'nfd.k8s-sigs.io/v1alpha1';
/** As the API server tells of it. */
function nodeOf(object) {
    const metadata = (0,json/* recordOf */.zv)(object['metadata']);
    const spec = (0,json/* recordOf */.zv)(object['spec']);
    const status = (0,json/* recordOf */.zv)(object['status']);
    const system = (0,json/* recordOf */.zv)(status['nodeInfo']);
    const taints = (0,json/* listOf */.c3)(spec['taints']).map(json/* recordOf */.zv);
    const labels = Object.entries((0,json/* recordOf */.zv)(metadata['labels']));
    return {
        name: (0,json/* textOf */.b6)(metadata['name']),
        labels: new Map(labels.map(([name, value]) => [name, (0,json/* textOf */.b6)(value)])),
        operatingSystem: (0,json/* textOf */.b6)(system['operatingSystem']),
        architecture: (0,json/* textOf */.b6)(system['architecture']),
        kernelVersion: (0,json/* textOf */.b6)(system['kernelVersion']),
        closed: closedBy(spec, (0,json/* listOf */.c3)(status['conditions']).map(json/* recordOf */.zv)),
        isControlPlane: taints.some(({ key, effect }) => controlPlane.has((0,json/* textOf */.b6)(key)) && effect !== 'PreferNoSchedule'),
    };
}
const controlPlane = new Set([
    'node-role.kubernetes.io/control-plane',
    'node-role.kubernetes.io/master',
]);
function closedBy(spec, conditions) {
    if (spec['unschedulable'] === true)
        return 'is cordoned';
    const isReady = conditions.some(({ type, status }) => type === 'Ready' && status === 'True');
    return isReady ? null : 'is not ready';
}

// EXTERNAL MODULE: ./src/engine/kubernetes/placement.ts
var kubernetes_placement = __webpack_require__(9592);
;// CONCATENATED MODULE: ./src/engine/kubernetes/pod-log.ts





/** The last lines. The API's own bound keeps the beginning of a log: so all of its tail is read, and cut here. */
async function tailPodLog({ client, ...context }, name, { lines, maxBytes }, signal) {
    const tail = (0,engine_tail/* createTail */.$)(maxBytes);
    const pod = addressOf({ client, ...context }, name);
    const both = AbortSignal.any([signal, AbortSignal.timeout(limits/* engineLimits */.nW.answer)]);
    // One more than is wanted tells whether there are more.
    const request = { pod, container: mainContainer, tailLines: lines + 1 };
    try {
        const response = await client.log(request, both);
        for await (const chunk of response)
            tail.push(chunk);
    }
    catch (error) {
        signal.throwIfAborted();
        // Nothing has been written by a container that has not been started, or whose Pod is gone.
        if (error instanceof refusal/* ApiRefusal */.n5 && [400, 404].includes(error.refusal.status)) {
            return { text: '', truncated: false };
        }
        throw error;
    }
    return lastLines(tail.text(), lines, tail.isTruncated());
}
function lastLines(text, lines, isCut) {
    const all = text.replace(/\n$/, '').split('\n');
    const kept = all.slice(-lines);
    const end = text.endsWith('\n') ? '\n' : '';
    return {
        text: text === '' ? '' : `${kept.join('\n')}${end}`,
        truncated: isCut || all.length > lines,
    };
}
/** From its start to its end. The API server does not tell stdout from stderr. */
async function followPodLog({ client, ...context }, name, onOutput, signal) {
    const pod = addressOf({ client, ...context }, name);
    const response = await client.log({ pod, container: mainContainer, follow: true }, signal);
    for await (const chunk of response)
        onOutput('stdout', chunk);
    signal.throwIfAborted();
}

// EXTERNAL MODULE: ./src/or-aborted.ts
var or_aborted = __webpack_require__(70216);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/engine/kubernetes/object-names.ts
var object_names = __webpack_require__(26185);
;// CONCATENATED MODULE: ./src/engine/kubernetes/labels.ts


/**
 * A value by which objects are found. What no label can hold is found by its digest; what it was stands in
 * the annotation of the same name.
 */
function labelValue(value) {
    if ((0,object_names/* isLabelValue */.eZ)(value))
        return value;
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(value).digest('hex').slice(0, 40)}`;
}
function labelsFor(labels) {
    return Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, labelValue(value)]));
}
/** @param labels null stands for any value */
function selectorFor(labels) {
    return Object.entries(labels)
        .map(([name, value]) => (value === null ? name : `${name}=${labelValue(value)}`))
        .join(',');
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/engine/kubernetes/local-forward.ts


/**
 * Listens on a free port of this machine's loopback address; each connection to it gets one of its own to the
 * Pod. Where nobody listens there, it is accepted here and then closed, as a proxy does.
 */
async function forwardLocally(client, pod, containerPort) {
    const open = new Set();
    const over = new AbortController();
    const server = (0,external_node_net_.createServer)({ allowHalfOpen: true }, (socket) => {
        open.add(socket);
        // What goes wrong ends the connection: whoever connected sees just that.
        socket.on('error', () => socket.destroy());
        socket.once('close', () => open.delete(socket));
        client.forward({ pod, port: containerPort }, over.signal).then((tunnel) => {
            tunnel.on('error', () => {
                socket.resetAndDestroy();
            });
            tunnel.once('close', () => {
                socket.destroySoon();
            });
            socket.once('close', () => tunnel.destroy());
            socket.pipe(tunnel, { end: false });
            tunnel.pipe(socket);
        }, () => socket.resetAndDestroy());
    });
    const localPort = await new Promise((resolve, reject) => {
        server.once('error', (error) => {
            const message = `no port of this machine can be listened on: ${(0,errors/* messageOf */.bD)(error)}`;
            reject((0,errors/* infrastructureError */.kv)({ code: 'cluster-forward', message }, { cause: error }));
        });
        server.listen({ host: '127.0.0.1', port: 0 }, () => {
            const address = server.address();
            resolve(typeof address === 'object' && address !== null ? address.port : 0);
        });
    });
    // It keeps no process alive that has nothing else to do.
    server.unref();
    return {
        containerPort,
        localPort,
        close: () => {
            over.abort(new Error('the port is not forwarded any more'));
            server.close();
            for (const socket of open)
                socket.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/pod-view.ts

function viewOfPod(object) {
    const metadata = (0,json/* recordOf */.zv)(object['metadata']);
    const spec = (0,json/* recordOf */.zv)(object['spec']);
    const status = (0,json/* recordOf */.zv)(object['status']);
    const addresses = (0,json/* listOf */.c3)(status['podIPs']).map((one) => (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(one)['ip']));
    const node = (0,json/* textOf */.b6)(spec['nodeName']);
    return {
        name: (0,json/* textOf */.b6)(metadata['name']),
        uid: (0,json/* textOf */.b6)(metadata['uid']),
        resourceVersion: (0,json/* textOf */.b6)(metadata['resourceVersion']),
        createdAt: (0,json/* textOf */.b6)(metadata['creationTimestamp']),
        isDeleted: (0,json/* textOf */.b6)(metadata['deletionTimestamp']) !== '',
        annotations: textMap(metadata['annotations']),
        labels: textMap(metadata['labels']),
        node: node === '' ? null : node,
        isOnHostNetwork: spec['hostNetwork'] === true,
        phase: (0,json/* textOf */.b6)(status['phase']),
        reason: (0,json/* textOf */.b6)(status['reason']),
        message: (0,json/* textOf */.b6)(status['message']),
        addresses: [...new Set([(0,json/* textOf */.b6)(status['podIP']), ...addresses])].filter((one) => one !== ''),
        conditions: new Map((0,json/* listOf */.c3)(status['conditions']).map(json/* recordOf */.zv).map(conditionOf)),
        containers: new Map((0,json/* listOf */.c3)(status['containerStatuses']).map(json/* recordOf */.zv).map(containerOf)),
    };
}
function textMap(value) {
    const entries = Object.entries((0,json/* recordOf */.zv)(value));
    return new Map(entries.flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])));
}
function conditionOf(condition) {
    const { type, status, reason, message } = condition;
    const isTrue = status === 'True';
    return [(0,json/* textOf */.b6)(type), { isTrue, reason: (0,json/* textOf */.b6)(reason), message: (0,json/* textOf */.b6)(message) }];
}
function containerOf(status) {
    return [
        (0,json/* textOf */.b6)(status['name']),
        {
            state: lifeOf((0,json/* recordOf */.zv)(status['state'])),
            last: lifeOf((0,json/* recordOf */.zv)(status['lastState'])),
            restarts: (0,json/* numberOf */.rl)(status['restartCount']),
            isReady: status['ready'] === true,
            imageId: (0,json/* textOf */.b6)(status['imageID']),
        },
    ];
}
function lifeOf(state) {
    if (state['terminated'] !== undefined) {
        const { exitCode, reason, message, startedAt, finishedAt } = (0,json/* recordOf */.zv)(state['terminated']);
        return {
            kind: 'terminated',
            exitCode: (0,json/* numberOf */.rl)(exitCode),
            ...{ reason: (0,json/* textOf */.b6)(reason), message: (0,json/* textOf */.b6)(message) },
            ...{ startedAt: (0,json/* textOf */.b6)(startedAt), finishedAt: (0,json/* textOf */.b6)(finishedAt) },
        };
    }
    if (state['running'] !== undefined) {
        return { kind: 'running', startedAt: (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(state['running'])['startedAt']) };
    }
    if (state['waiting'] === undefined)
        return { kind: 'unknown' };
    const { reason, message } = (0,json/* recordOf */.zv)(state['waiting']);
    return { kind: 'waiting', reason: (0,json/* textOf */.b6)(reason), message: (0,json/* textOf */.b6)(message) };
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/pod-feed.ts



/** @param created as the API server answered its creation */
function followPod(client, namespace, created) {
    const over = new AbortController();
    const listeners = new Set();
    let last = created;
    let isGone = false;
    let failure = null;
    const tell = () => {
        for (const listener of [...listeners])
            listener();
    };
    const take = (pod) => {
        isGone = pod === null;
        if (pod !== null)
            last = pod;
        tell();
    };
    void follow(client, { namespace, created, take }, over.signal).catch((error) => {
        failure = { error };
        tell();
    });
    return {
        latest: () => (isGone ? null : last),
        last: () => last,
        until: (fit, signal) => new Promise((resolve, reject) => {
            const settle = (work) => {
                listeners.delete(look);
                signal.removeEventListener('abort', look);
                work();
            };
            const look = () => {
                if (signal.aborted) {
                    settle(() => {
                        reject(toError(signal.reason));
                    });
                    return;
                }
                const found = fit(isGone ? null : last);
                if (found !== null) {
                    settle(() => {
                        resolve(found);
                    });
                }
                else if (failure !== null || isGone) {
                    const error = failure === null ? vanishedPod(last.name) : failure.error;
                    settle(() => {
                        reject(toError(error));
                    });
                }
            };
            listeners.add(look);
            signal.addEventListener('abort', look, { once: true });
            look();
        }),
        stop: () => {
            over.abort(new Error('the Pod is not watched any more'));
            listeners.clear();
        },
    };
}
function toError(thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
}
async function follow(client, { namespace, created, take, }, signal) {
    const { name, uid, resourceVersion } = created;
    const fields = `metadata.name=${name}`;
    const request = { resource: resources/* resources */.ES.pods, namespace, fields, resourceVersion };
    const own = (pod) => pod.uid === uid;
    for await (const event of client.watch(request, signal)) {
        if (event.kind === 'all') {
            take(event.objects.map(viewOfPod).find(own) ?? null);
        }
        else {
            const pod = viewOfPod(event.object);
            if (!own(pod))
                continue;
            take(pod);
            if (event.kind === 'deleted')
                take(null);
        }
    }
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/pod-placement.ts
/** Where a Pod may be scheduled, as its spec has it; resources are its container's, see {@link limitsOf}. */
function placementFields({ platform, nodes }, { nodeSelector, tolerations, runtimeClass, pullSecrets }) {
    const selector = { ...platformLabels(platform), ...nodeSelector };
    return {
        ...(Object.keys(selector).length === 0 ? {} : { nodeSelector: selector }),
        ...(nodes === null ? {} : { affinity: onOneOf(nodes) }),
        ...(tolerations.length === 0 ? {} : { tolerations: tolerations.map(tolerationOf) }),
        ...(runtimeClass === null ? {} : { runtimeClassName: runtimeClass }),
        ...(pullSecrets.length === 0
            ? {}
            : { imagePullSecrets: pullSecrets.map((name) => ({ name })) }),
    };
}
/** What the manifest asks for counts before what the run asks for all of its Pods. */
function limitsOf({ memory, cpu }, { limits }) {
    return {
        ...limits,
        ...(memory === null ? {} : { memory: String(memory) }),
        ...(cpu === null ? {} : { cpu: `${cpu}m` }),
    };
}
function platformLabels(platform) {
    if (platform === null)
        return {};
    const [os = '', architecture = ''] = platform.split('/');
    return { 'kubernetes.io/os': os, 'kubernetes.io/arch': architecture };
}
/** Terms are alternatives; one of fields takes a single name. */
function onOneOf(nodes) {
    const nodeSelectorTerms = nodes.map((name) => ({
        matchFields: [{ key: 'metadata.name', operator: 'In', values: [name] }],
    }));
    return {
        nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } },
    };
}
function tolerationOf({ key, operator, value, effect }) {
    return {
        ...(key === null ? {} : { key }),
        operator,
        ...(value === null ? {} : { value }),
        ...(effect === null ? {} : { effect }),
    };
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/pod-refusals.ts

/**
 * What is asked of a container and no Pod can have, each in a sentence: whoever wants it has to know before
 * anything is judged without it.
 *
 * @throws CanaryError (input) with all of them
 */
function refuseImpossible(request) {
    const [first, ...rest] = [
        ...ofVolumes(request),
        ...ofNamespaces(request),
        ...ofLimits(request),
        ...ofDevices(request),
        ...ofUser(request),
        ...ofTmpfs(request),
    ];
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
function refused(what, hint) {
    const message = `${what}, which a Pod cannot have`;
    return { code: 'pod-impossible', message, ...(hint === undefined ? {} : { hint }) };
}
function ofVolumes({ volumes, mounts }) {
    const named = volumes.flatMap(({ source, mountPath }) => {
        if (source === null)
            return [];
        const what = `the container is to have ${source} mounted at ${mountPath}`;
        return [
            source.startsWith('/')
                ? refused(`${what}, a file of this machine`, 'nodes do not have it: put it into the image')
                : refused(`${what}, a volume of a container engine`),
        ];
    });
    const others = mounts.map(({ target }) => refused(`the container is to share what is mounted at ${target} with other containers`));
    return [...named, ...others];
}
function ofNamespaces({ network, pid, ipc, unmasked }) {
    const isOwn = network.kind === 'own' && network.name === null;
    return [
        ...(network.kind === 'none'
            ? [
                refused('the container is to have no network', 'a NetworkPolicy of the namespace may close it'),
            ]
            : []),
        ...(isOwn || network.kind === 'none'
            ? []
            : [refused('the container is to be in a network that is not its own')]),
        ...(pid.kind === 'own'
            ? []
            : [refused('the container is to see processes that are not its own')]),
        ...(ipc.kind === 'own' || ipc.kind === 'shareable'
            ? []
            : [refused('the container is to share its IPC objects')]),
        ...(unmasked ? [refused('/proc is to be unmasked')] : []),
    ];
}
function ofLimits({ pids, processors, disk, stopSignal, seccomp, }) {
    const onNodes = 'the configuration of the nodes decides of it';
    return [
        ...(pids === null ? [] : [refused('the number of processes is to be limited', onNodes)]),
        ...(processors === null
            ? []
            : [refused('the container is to run on certain processors', onNodes)]),
        ...(disk === null
            ? []
            : [refused('a device is to be read and written no faster than it is told')]),
        ...(stopSignal === null
            ? []
            : [
                refused('the container is to be stopped by another signal', "set the image's STOPSIGNAL"),
            ]),
        ...(typeof seccomp === 'string' ? [] : [refused('a seccomp profile of its own', onNodes)]),
    ];
}
function ofDevices({ devices }) {
    if (devices === null)
        return [];
    const hint = 'ask for what their device plugin offers, such as limits nvidia.com/gpu: 1';
    return [refused('the container is to have devices by their CDI names', hint)];
}
/** Nobody looks into the image's /etc/passwd before the Pod is made. */
function ofUser({ user, groups }) {
    const hint = 'write numbers';
    const names = [...(user === null ? [] : user.split(':')), ...groups];
    return names
        .filter((name) => !/^\d{1,10}$/.test(name))
        .map((name) => refused(`the container is to run as "${name}", a name`, hint));
}
function ofTmpfs({ tmpfs }) {
    return Object.entries(tmpfs).flatMap(([path, options]) => {
        const unknown = options.split(',').filter((one) => one !== '' && !tmpfsOption.test(one));
        if (unknown.length === 0)
            return [];
        return [refused(`the memory at ${path} is to be mounted with ${unknown.join(',')}`)];
    });
}
/** What an `emptyDir` in memory is anyway, and its size. */
const tmpfsOption = /^(?:rw|exec|mode=0?1777|size=(\d+)([kmg]?))$/i;

;// CONCATENATED MODULE: ./src/engine/kubernetes/pod-of.ts




/**
 * The Pod that a container is to be: one container, one life, no token of the cluster.
 *
 * @throws CanaryError (input) for what no Pod can have
 */
function podOf(request, options) {
    refuseImpossible(request);
    const { volumes, mounts } = directoriesOf(request);
    return {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
            name: request.name,
            labels: { 'app.kubernetes.io/managed-by': 'container-canary', ...labelsFor(request.labels) },
            annotations: { ...request.labels, [expiryAnnotation]: options.expires.toISOString() },
        },
        spec: {
            restartPolicy: 'Never',
            activeDeadlineSeconds: options.life,
            automountServiceAccountToken: false,
            enableServiceLinks: false,
            ...(options.isGated ? { schedulingGates: [{ name: startGate }] } : {}),
            ...placementFields(request, options.placement),
            ...networkFields(request),
            ...(request.userNamespace === 'own' ? { hostUsers: false } : {}),
            ...(request.stopGrace === null
                ? {}
                : { terminationGracePeriodSeconds: Math.ceil(request.stopGrace / 1000) }),
            ...podSecurity(request),
            containers: [
                {
                    name: mainContainer,
                    image: request.image,
                    imagePullPolicy: pullPolicies[options.pull],
                    ...commandFields(request),
                    ...environmentFields(request),
                    ...(request.ports.length === 0 ? {} : { ports: request.ports.map(portOf) }),
                    ...resourceFields(request, options.placement),
                    ...containerSecurity(request),
                    ...(request.terminal ? { tty: true } : {}),
                    ...(mounts.length === 0 ? {} : { volumeMounts: mounts }),
                },
            ],
            ...(volumes.length === 0 ? {} : { volumes }),
        },
    };
}
const pullPolicies = { always: 'Always', missing: 'IfNotPresent', never: 'Never' };
/**
 * kubelet expands `$(NAME)`, and makes `$` of `$$` (k8s.io/kubernetes, third_party/forked/golang/expansion):
 * with each one doubled a text arrives as it is.
 */
function escaped(text) {
    return text.replaceAll('$', '$$$$');
}
function commandFields({ entrypoint, arguments: args, workingDirectory, }) {
    return {
        ...(entrypoint === null ? {} : { command: entrypoint.map(escaped) }),
        ...(args.length === 0 ? {} : { args: args.map(escaped) }),
        ...(workingDirectory === null ? {} : { workingDir: workingDirectory }),
    };
}
/** The last one of a name counts, as on other engines. */
function environmentFields({ env }) {
    const values = new Map(env.map(({ name, value }) => [name, value]));
    if (values.size === 0)
        return {};
    return { env: [...values].map(([name, value]) => ({ name, value: escaped(value) })) };
}
function portOf({ port, protocol }) {
    return { containerPort: port, protocol: protocol.toUpperCase() };
}
function resourceFields(request, placement) {
    const limits = limitsOf(request, placement);
    return Object.keys(limits).length === 0 ? {} : { resources: { limits } };
}
function networkFields({ hostname, hosts, dns }) {
    const names = Map.groupBy(Object.entries(hosts), ([, address]) => address);
    const aliases = [...names].map(([ip, entries]) => ({
        ip,
        hostnames: entries.map(([name]) => name),
    }));
    const { servers, searches, options } = dns;
    const config = {
        ...(servers.length === 0 ? {} : { nameservers: servers }),
        ...(searches.length === 0 ? {} : { searches }),
        ...(options.length === 0 ? {} : { options: options.map(dnsOption) }),
    };
    return {
        ...(hostname === null ? {} : { hostname }),
        ...(aliases.length === 0 ? {} : { hostAliases: aliases }),
        ...(Object.keys(config).length === 0 ? {} : { dnsConfig: config }),
        // Servers that are asked for are the only ones that are to be asked.
        ...(servers.length === 0 ? {} : { dnsPolicy: 'None' }),
    };
}
function dnsOption(text) {
    const cut = text.indexOf(':');
    return cut === -1 ? { name: text } : { name: text.slice(0, cut), value: text.slice(cut + 1) };
}
function podSecurity({ groups, sysctls }) {
    const entries = Object.entries(sysctls);
    const context = {
        ...(groups.length === 0 ? {} : { supplementalGroups: groups.map(Number) }),
        ...(entries.length === 0 ? {} : { sysctls: entries.map(([name, value]) => ({ name, value })) }),
    };
    return Object.keys(context).length === 0 ? {} : { securityContext: context };
}
function containerSecurity(request) {
    const { user, capabilities, readOnlyRoot, noNewPrivileges, hardening, privileged } = request;
    const [uid, gid] = user?.split(':') ?? [];
    const plain = (name) => name.toUpperCase().replace(/^CAP_/, '');
    const named = {
        ...(capabilities.add.length === 0 ? {} : { add: capabilities.add.map(plain) }),
        ...(capabilities.drop.length === 0 ? {} : { drop: capabilities.drop.map(plain) }),
    };
    const context = {
        ...(uid === undefined ? {} : { runAsUser: Number(uid) }),
        ...(gid === undefined ? {} : { runAsGroup: Number(gid) }),
        ...(Object.keys(named).length === 0 ? {} : { capabilities: named }),
        ...(readOnlyRoot ? { readOnlyRootFilesystem: true } : {}),
        ...(noNewPrivileges || hardening !== null ? { allowPrivilegeEscalation: false } : {}),
        ...(privileged ? { privileged: true } : {}),
        ...(request.seccomp === 'unconfined' ? { seccompProfile: { type: 'Unconfined' } } : {}),
    };
    return Object.keys(context).length === 0 ? {} : { securityContext: context };
}
/** Empty directories, those in memory among them. What the image has there is hidden, not copied. */
function directoriesOf({ volumes, tmpfs, sharedMemory }) {
    const directories = [
        ...volumes.map(({ mountPath }) => ({ path: mountPath, emptyDir: {} })),
        ...Object.entries(tmpfs).map(([path, options]) => ({
            path,
            emptyDir: inMemory(sizeIn(options)),
        })),
        ...(sharedMemory === null
            ? []
            : [{ path: '/dev/shm', emptyDir: inMemory(String(sharedMemory)) }]),
    ];
    return {
        volumes: directories.map(({ emptyDir }, index) => ({ name: `directory-${index}`, emptyDir })),
        mounts: directories.map(({ path }, index) => ({ name: `directory-${index}`, mountPath: path })),
    };
}
function inMemory(size) {
    return { medium: 'Memory', ...(size === null ? {} : { sizeLimit: size }) };
}
const units = { '': '', k: 'Ki', m: 'Mi', g: 'Gi' };
function sizeIn(options) {
    for (const option of options.split(',')) {
        const [, digits, unit = ''] = tmpfsOption.exec(option) ?? [];
        if (digits !== undefined)
            return `${digits}${units[unit.toLowerCase()] ?? ''}`;
    }
    return null;
}

// EXTERNAL MODULE: ./src/engine/infrastructure-trouble.ts
var infrastructure_trouble = __webpack_require__(46173);
;// CONCATENATED MODULE: ./src/engine/kubernetes/pod-start.ts



function startOf(pod) {
    const byCluster = endedByCluster(pod);
    if (byCluster !== null)
        return { kind: 'ended-by-cluster', message: byCluster };
    const life = pod.containers.get(mainContainer)?.state ?? { kind: 'unknown' };
    switch (life.kind) {
        case 'running':
            return { kind: 'started' };
        case 'terminated':
            return startErrors.has(life.reason) ? pod_start_notStarted(life.message) : { kind: 'started' };
        case 'waiting':
            return waitingFor(life, pod);
        case 'unknown':
            return onItsWay(pod);
    }
}
/** A process that never was has exit code 128 (kubelet, `startContainer`; containerd's CRI). */
const startErrors = new Set(['StartError', 'ContainerCannotRun']);
function pod_start_notStarted(message) {
    return { kind: 'not-started', fault: (0,runtime_words/* faultIn */._)(message), message };
}
/** Reasons of kubelet's `images` and `container` packages. */
function waitingFor({ reason, message }, pod) {
    switch (reason) {
        case 'ErrImagePull':
        case 'ImagePullBackOff':
        case 'RegistryUnavailable':
        case 'SignatureValidationFailed':
        case 'ImageInspectError':
            return {
                kind: 'no-image',
                isTrouble: isPullTrouble(reason, message),
                message: pullWords(message),
            };
        case 'InvalidImageName':
        case 'ErrImageNeverPull':
            return { kind: 'no-image', isTrouble: false, message: pullWords(message) };
        case 'RunContainerError':
        case 'CreateContainerError':
            return pod_start_notStarted(message);
        case 'CreateContainerConfigError':
            return { kind: 'refused', reason, message };
        default:
            return onItsWay(pod);
    }
}
function onItsWay({ conditions, node }) {
    if (node !== null)
        return { kind: 'on-its-way', phase: 'scheduled' };
    const scheduled = conditions.get('PodScheduled');
    if (scheduled?.reason === 'Unschedulable') {
        return { kind: 'unschedulable', message: scheduled.message };
    }
    const isGated = scheduled?.reason === 'SchedulingGated';
    return { kind: 'on-its-way', phase: isGated ? 'gated' : 'unscheduled' };
}
/**
 * What the cluster did to a Pod that no process of it did to itself: evicted, preempted, refused by its node, lost
 * with it. Null where it did nothing. A want of its own memory is told by the container instead.
 */
function endedByCluster({ phase, reason, message, conditions }) {
    const disruption = conditions.get('DisruptionTarget');
    if (disruption?.isTrue === true)
        return sentence(disruption.reason, disruption.message || message);
    if (phase !== 'Failed' || reason === '')
        return null;
    return sentence(reason, message);
}
function sentence(reason, message) {
    const words = message.replaceAll(/\s+/g, ' ').trim();
    return words === '' ? reason : `${reason}: ${words}`;
}
/** What kubelet and its runtime put before the registry's words. */
function pullWords(message) {
    const inner = message
        .replaceAll(/\s+/g, ' ')
        .trim()
        .replace(/^Back-off pulling image "[^"]*":? ?(?:ErrImagePull: )?/, '')
        .replace(/^rpc error: code = \w+ desc = /, '');
    return inner === '' ? 'the node does not say why' : inner;
}
/** containerd wraps a registry's answer as `failed to …: …`, and names its codes. */
function isPullTrouble(reason, message) {
    if (reason === 'RegistryUnavailable' || reason === 'ImageInspectError')
        return true;
    return (0,infrastructure_trouble/* isInfrastructureTrouble */.X)(pullWords(message));
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/pod-state.ts

/** A Pod as a container of any engine is seen. */
function stateOf(pod, published) {
    const main = pod.containers.get(mainContainer);
    const life = main?.state ?? { kind: 'unknown' };
    const ended = life.kind === 'terminated' ? life : null;
    return {
        id: pod.name,
        name: pod.annotations.get(nameAnnotation) ?? pod.name,
        status: statusOf(pod, life),
        ...(pod.node === null ? {} : { node: pod.node }),
        // Its processes are those of another machine.
        pid: 0,
        exitCode: ended?.exitCode ?? 0,
        oomKilled: ended?.reason === 'OOMKilled',
        error: ended?.message ?? pod.message,
        createdAt: pod.createdAt,
        startedAt: life.kind === 'running' || life.kind === 'terminated' ? known(life.startedAt) : null,
        finishedAt: ended === null ? null : known(ended.finishedAt),
        network: { kind: pod.isOnHostNetwork ? 'host' : 'own' },
        runtime: '',
        mounts: [],
        addresses: pod.addresses.map((address) => ({ network: 'pods', address, aliases: [] })),
        published,
    };
}
function statusOf(pod, life) {
    switch (life.kind) {
        case 'running':
            return pod.isDeleted ? 'stopping' : 'running';
        case 'terminated':
            return 'exited';
        case 'waiting':
        case 'unknown':
            return pod.phase === 'Failed' || pod.phase === 'Succeeded' ? 'exited' : 'created';
    }
}
function known(time) {
    return time === '' ? null : time;
}
/** The digest of the manifest that a node has pulled; null where its runtime does not tell. */
function digestIn(pod) {
    const { imageId = '' } = pod.containers.get(mainContainer) ?? {};
    const [, digest] = /@(sha256:[0-9a-f]{64})$/.exec(imageId) ?? [];
    return digest ?? null;
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/pods.ts
















/**
 * Makes a Pod that does not start: behind a gate where that may be taken away again; otherwise the cluster is
 * asked whether it would take it, and it is made when it is to start.
 */
async function createPod(context, request) {
    const { client, namespace, placement, own } = context;
    const deadline = AbortSignal.timeout(limits/* engineLimits */.nW.create);
    const isGated = await context.mayGate(deadline);
    const pull = context.pullPolicyOf(request.image);
    const life = limits/* clusterLimits */.Jw.podLife / 1000;
    const expires = new Date(Date.now() + limits/* clusterLimits */.Jw.podLife);
    const manifest = podOf(request, { pull, isGated, life, expires, placement });
    const pod = ownPod(request.image, manifest);
    own.set(request.name, pod);
    const { pods: resource } = resources/* resources */.ES;
    if (isGated) {
        await post(context, pod);
    }
    else {
        await client.create({ resource, namespace, object: manifest, isTrial: true }, deadline);
    }
    if (request.publish !== null) {
        const ports = new Set(request.ports.filter(({ protocol }) => protocol === 'tcp').map(({ port }) => port));
        const address = addressOf(context, request.name);
        pod.forwards = await Promise.all([...ports].map((port) => forwardLocally(client, address, port)));
    }
    return { id: request.name, warnings: [] };
}
function ownPod(image, manifest) {
    const { promise, resolve } = Promise.withResolvers();
    const posted = { posted: promise, onPosted: resolve };
    return { image, manifest, ...posted, feed: null, forwards: [], isStopped: false };
}
async function post({ client, namespace }, pod) {
    const deadline = AbortSignal.timeout(limits/* engineLimits */.nW.create);
    const object = pod.manifest;
    const created = await client.create({ resource: resources/* resources */.ES.pods, namespace, object }, deadline);
    pod.feed = followPod(client, namespace, viewOfPod(created));
    pod.onPosted(pod.feed);
}
/**
 * Lets a Pod be scheduled, and waits for its process: a node is found, pulls the image and starts it.
 *
 * @param patience milliseconds that a Pod may have no node for, and that a process may take to start
 */
async function startPod(context, name, patience, signal) {
    const pod = context.own.get(name);
    if (pod === undefined)
        throw vanishedPod(name);
    if (pod.feed === null) {
        await post(context, pod);
    }
    else {
        const patch = { spec: { schedulingGates: null } };
        const address = addressOf(context, name);
        if ((await context.client.patch({ address, patch }, signal)) === null)
            throw vanishedPod(name);
    }
    const start = await untilStarted(pod, patience, signal);
    const digest = digestIn(feedOf(pod, name).last());
    if (digest !== null)
        context.onDigest(pod.image, digest);
    if (start.kind === 'started')
        return { started: true };
    if (start.kind === 'not-started') {
        const { fault, message } = start;
        return { started: false, fault, message };
    }
    const seconds = Math.round((limits/* clusterLimits */.Jw.pull + patience) / 1000);
    throw startTrouble(start, { image: pod.image, seconds });
}
function feedOf({ feed }, name) {
    if (feed === null)
        throw vanishedPod(name);
    return feed;
}
/** Nothing that passes by itself is waited for longer than it may take. */
async function untilStarted(pod, patience, signal) {
    const feed = feedOf(pod, pod.image);
    const look = (view) => (view === null ? null : startOf(view));
    const first = await within(limits/* clusterLimits */.Jw.pull + patience, signal, async (over) => await feed.until((view) => {
        const start = look(view);
        return start === null || start.kind === 'on-its-way' ? null : start;
    }, over));
    if (first === null)
        return look(feed.latest()) ?? { kind: 'on-its-way', phase: 'unscheduled' };
    if (first.kind !== 'unschedulable')
        return first;
    // Another node may come, or one get free.
    const scheduled = await within(patience, signal, async (over) => await feed.until((view) => {
        const start = look(view);
        return start === null || start.kind === 'unschedulable' ? null : start;
    }, over));
    if (scheduled === null)
        return look(feed.latest()) ?? first;
    return await untilStarted(pod, patience, signal);
}
/** Null where time was up. @throws what the work throws, or the signal's reason */
async function within(milliseconds, signal, work) {
    const deadline = AbortSignal.timeout(milliseconds);
    try {
        return await work(AbortSignal.any([signal, deadline]));
    }
    catch (error) {
        signal.throwIfAborted();
        if (deadline.aborted && !(error instanceof errors/* CanaryError */.Rc))
            return null;
        throw error;
    }
}
async function inspectPod(context, name, signal) {
    const pod = context.own.get(name);
    const object = await context.client.get(addressOf(context, name), signal);
    if (object !== null)
        return stateOf(viewOfPod(object), publishedOf(pod));
    // The API server forgets a Pod that was told to end as soon as it has: what it was last told counts.
    if (pod?.isStopped === true && pod.feed !== null) {
        const state = stateOf(pod.feed.last(), publishedOf(pod));
        return state.status === 'exited' ? state : null;
    }
    // One that is only prepared.
    return pod?.feed === null ? preparedState(pod, name) : null;
}
function preparedState(pod, name) {
    const object = { ...pod.manifest, metadata: { ...pod.manifest.metadata, name } };
    return stateOf(viewOfPod({ ...object }), publishedOf(pod));
}
/** Resolves when the Pod's process has ended, or the cluster has ended the Pod. */
async function untilEnded({ own }, name, onWatching, signal) {
    const pod = own.get(name);
    if (pod === undefined)
        throw vanishedPod(name);
    const feed = await (0,or_aborted/* orAborted */.H)(pod.posted, signal);
    onWatching();
    await feed.until((view) => {
        if (view === null)
            return pod.isStopped ? true : null;
        const isOver = stateOf(view, []).status === 'exited' || endedByCluster(view) !== null;
        return isOver ? true : null;
    }, signal);
}
/** @throws CanaryError where the cluster has ended the Pod: no image is to blame for that */
async function requireUndisturbed(context, name, signal) {
    const object = await context.client.get(addressOf(context, name), signal);
    const view = object === null ? (context.own.get(name)?.feed?.last() ?? null) : viewOfPod(object);
    if (view === null)
        return;
    const words = endedByCluster(view);
    if (words !== null)
        throw endedTrouble(words);
    await requireNode(context, view, signal);
}
/** A node that is lost says nothing more of its Pods: what is known of them is what it said last. */
async function requireNode({ client }, { node, conditions }, signal) {
    const ready = conditions.get('Ready');
    if (node === null || ready?.isTrue !== false || ready.reason !== '')
        return;
    const object = await client
        .get({ resource: resources/* resources */.ES.nodes, namespace: null, name: node }, signal)
        .catch((error) => {
        // Who may not look at nodes is not told.
        if (error instanceof refusal/* ApiRefusal */.n5 && error.refusal.status === 403)
            return null;
        throw error;
    });
    if (object === null)
        return;
    const found = viewOfPod(object).conditions.get('Ready');
    if (found?.isTrue === false)
        throw endedTrouble(`its node ${node} is not ready: ${found.message}`);
}
/** Told to end, by the image's own signal, and killed when its time is over. */
async function stopPod(context, name, graceMs, signal) {
    const pod = context.own.get(name);
    if (pod !== undefined)
        pod.isStopped = true;
    const grace = Math.max(1, Math.ceil(graceMs / 1000));
    const wasThere = await context.client.delete({ address: addressOf(context, name), grace }, signal);
    if (!wasThere || pod?.feed == null)
        return;
    await pod.feed.until((view) => (view === null || stateOf(view, []).status === 'exited' ? true : null), signal);
}
/** Gone from the cluster, at once; one that is gone is fine. */
async function removePod(context, name, signal) {
    const pod = context.own.get(name);
    for (const forward of pod?.forwards ?? [])
        forward.close();
    pod?.feed?.stop();
    context.own.delete(name);
    await context.client.delete({ address: addressOf(context, name), grace: 0 }, signal);
}
async function renamePod(context, id, name, signal) {
    const patch = { metadata: { annotations: { [nameAnnotation]: name } } };
    const changed = await context.client.patch({ address: addressOf(context, id), patch }, signal);
    if (changed === null)
        throw vanishedPod(id);
}
async function listPods({ client, namespace }, labels, signal) {
    const request = { resource: resources/* resources */.ES.pods, namespace, labels: selectorFor(labels) };
    const { objects } = await client.list(request, signal);
    return objects.map(viewOfPod).map((pod) => ({
        id: pod.name,
        name: pod.annotations.get(nameAnnotation) ?? pod.name,
        // A label may hold a digest of what stands in the annotation.
        labels: new Map([...pod.labels, ...pod.annotations]),
        ...expiryOf(pod),
    }));
}
function expiryOf({ annotations }) {
    const expiresAt = annotations.get(expiryAnnotation);
    return expiresAt === undefined ? {} : { expiresAt };
}
/** A signal to the container's first process, by a command of its image: nobody else can send one. */
async function signalPod(context, name, word, signal) {
    const short = word.replace(/^SIG/, '');
    const request = { command: ['sh', '-c', `kill -s ${short} 1`], keepBytes: 0 };
    const outcome = await execInPod(context, name, { ...request, command: [...request.command] }, signal);
    if (outcome.kind === 'container-gone')
        return;
    if (outcome.kind === 'exited' && (outcome.exitCode === 0 || outcome.exitCode === 137))
        return;
    throw beyondCluster(`send ${word} to a container whose image has no shell`);
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/run-options.ts
/** Options of docker's command line, none of which a cluster is asked for: what they mean is said by fields. */
const refuseOptions = {
    check: ({ tokens }) => Promise.resolve({
        problems: tokens.map((token, index) => ({
            token: index,
            message: `${token} is an option of docker run, and a Pod is not made by it`,
            hint: fieldFor(token),
        })),
        ...{ notices: [], cdiDevices: [], inherited: [], user: null },
    }),
    grants: () => Promise.resolve([]),
    settings: () => Promise.resolve([]),
    atFault: () => Promise.resolve(null),
};
/** Fields of a Validator, by the option that means the same. */
const fields = {
    '--cap-add': 'capabilities.add',
    '--cap-drop': 'capabilities.drop',
    '--cpus': 'resources.cpu',
    '--entrypoint': 'entrypoint',
    '--env': 'env',
    '-e': 'env',
    '--group-add': 'groups',
    '--memory': 'resources.memory',
    '-m': 'resources.memory',
    '--read-only': 'readOnly',
    '--tmpfs': 'tmpfs',
    '--user': 'user',
    '-u': 'user',
    '--volume': 'volumes',
    '-v': 'volumes',
    '--workdir': 'workingDir',
    '-w': 'workingDir',
    '--gpus': 'limits nvidia.com/gpu of the run',
    '--device': 'limits of the run, for what a device plugin offers',
};
function fieldFor(token) {
    const [name = ''] = token.split('=', 1);
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field === undefined ? 'leave it out for a cluster' : `say it with ${field}`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/clock.ts
var clock = __webpack_require__(99373);
// EXTERNAL MODULE: ./src/model.ts + 7 modules
var model = __webpack_require__(16329);
;// CONCATENATED MODULE: ./src/engine/kubernetes/whole-pods/status-report.ts


function statusReportOf(pod) {
    const status = (0,json/* recordOf */.zv)(pod['status']);
    return {
        // A node that is lost makes a phase of its own of that; what was last known is told by conditions.
        phase: model/* podPhases */.ID.find((one) => one === status['phase']) ?? 'Pending',
        ...texts(status, ['reason', 'message', 'startTime', 'podIP']),
        conditions: (0,json/* listOf */.c3)(status['conditions']).map((one) => status_report_conditionOf((0,json/* recordOf */.zv)(one))),
        initContainerStatuses: statusesIn(status['initContainerStatuses']),
        containerStatuses: statusesIn(status['containerStatuses']),
    };
}
function status_report_conditionOf(condition) {
    return {
        type: (0,json/* textOf */.b6)(condition['type']),
        // What is unknown is no promise.
        status: condition['status'] === 'True' ? 'True' : 'False',
        ...texts(condition, ['reason', 'message', 'lastTransitionTime']),
    };
}
function statusesIn(value) {
    return (0,json/* listOf */.c3)(value).map(json/* recordOf */.zv).map(containerStatusOf);
}
function containerStatusOf(status) {
    return {
        name: (0,json/* textOf */.b6)(status['name']),
        image: (0,json/* textOf */.b6)(status['image']),
        imageID: (0,json/* textOf */.b6)(status['imageID']),
        ...texts(status, ['containerID']),
        ready: status['ready'] === true,
        started: status['started'] === true,
        restartCount: (0,json/* numberOf */.rl)(status['restartCount']),
        state: status_report_stateOf((0,json/* recordOf */.zv)(status['state'])),
        lastState: status_report_stateOf((0,json/* recordOf */.zv)(status['lastState'])),
    };
}
function status_report_stateOf(state) {
    const { waiting, running, terminated } = state;
    if (terminated !== undefined)
        return { terminated: endOf((0,json/* recordOf */.zv)(terminated)) };
    if (running !== undefined) {
        return { running: { startedAt: (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(running)['startedAt']) } };
    }
    if (waiting === undefined)
        return {};
    const why = (0,json/* recordOf */.zv)(waiting);
    return { waiting: { reason: (0,json/* textOf */.b6)(why['reason']), ...texts(why, ['message']) } };
}
function endOf(end) {
    return {
        exitCode: (0,json/* numberOf */.rl)(end['exitCode']),
        reason: (0,json/* textOf */.b6)(end['reason']),
        ...texts(end, ['message', 'startedAt', 'finishedAt', 'containerID']),
    };
}
/** Those that are there: a text of an API is there or not, and never empty. */
function texts(of, names) {
    const found = names.map((name) => [name, (0,json/* textOf */.b6)(of[name])]);
    // The keys are those that were asked for.
    return Object.fromEntries(found.filter(([, text]) => text !== ''));
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/whole-pods/event-book.ts
/** What a cluster tells of a Pod in events: kept in order, and read for what probes did not find well. */


function createEventBook() {
    const events = new Map();
    const failures = [];
    return {
        note: (object) => {
            const name = (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(object['metadata'])['name']);
            const event = eventOf(object);
            const known = events.get(name);
            // The same words again, or a list of all that is known.
            const isNews = known === undefined || event.count > known.count;
            if (!isNews || (known === undefined && events.size >= limits/* workloadLimits */.SO.events))
                return;
            events.set(name, event);
            const failure = failureOf(event);
            if (failure === null)
                return;
            failures.push(failure);
            if (failures.length > limits/* workloadLimits */.SO.attempts)
                failures.splice(limits/* workloadLimits */.SO.attempts / 2, 1);
        },
        list: () => [...events.values()],
        failures: () => failures,
    };
}
/** Of core/v1, which newer reporters fill otherwise: a series, and one time (events.k8s.io). */
function eventOf(object) {
    const series = (0,json/* recordOf */.zv)(object['series']);
    const once = (0,json/* textOf */.b6)(object['eventTime']);
    const firstTimestamp = (0,json/* textOf */.b6)(object['firstTimestamp']) || once;
    const about = (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(object['involvedObject'])['fieldPath']);
    const [, container = null] = /^spec\.(?:initContainers|containers)\{(.*)\}$/.exec(about) ?? [];
    return {
        type: object['type'] === 'Warning' ? 'Warning' : 'Normal',
        reason: (0,json/* textOf */.b6)(object['reason']),
        message: (0,json/* textOf */.b6)(object['message']),
        container,
        count: Math.max(1, (0,json/* numberOf */.rl)(object['count']), (0,json/* numberOf */.rl)(series['count'])),
        firstTimestamp,
        lastTimestamp: (0,json/* textOf */.b6)(object['lastTimestamp']) || (0,json/* textOf */.b6)(series['lastObservedTime']) || firstTimestamp,
    };
}
/** pkg/kubelet/prober/prober.go, `recordContainerEvent` and `probe`. */
const unhealthy = /^(Startup|Liveness|Readiness) probe (failed|errored)(?: and resulted in unknown state)?: ?/;
function failureOf(event) {
    const { reason, container, message, lastTimestamp } = event;
    const [said = '', kind, how] = unhealthy.exec(message) ?? [];
    if (reason !== 'Unhealthy' || container === null || kind === undefined)
        return null;
    return {
        container,
        kind: kinds[kind] ?? 'readiness',
        outcome: how === 'errored' ? 'error' : 'failure',
        message: message.slice(said.length).trim(),
        at: lastTimestamp,
    };
}
const kinds = {
    Startup: 'startup',
    Liveness: 'liveness',
    Readiness: 'readiness',
};

;// CONCATENATED MODULE: ./src/engine/kubernetes/whole-pods/impediment.ts
/** Ends of a Pod that its manifest or its images bring about (pkg/kubelet, pkg/controller/job). */
const own = new Set([
    'DeadlineExceeded',
    'SysctlForbidden',
    'PodOSNotSupported',
]);
/** pkg/kubelet/eviction/helpers.go: a Pod over a limit of its own, whatever the node has left. */
const overOwnLimit = /exceed(?:s|ed) (?:the|its) (?:total |local )?(?:ephemeral storage )?limit/i;
function impedimentOf(status, events) {
    return impediment_endedByCluster(status) ?? notScheduled(status) ?? notPrepared(status, events);
}
function impediment_endedByCluster(status) {
    const disruption = status.conditions.find((one) => one.type === 'DisruptionTarget');
    const { phase, reason, message = '' } = status;
    if (reason === 'Evicted' && overOwnLimit.test(message))
        return null;
    if (disruption?.status === 'True') {
        const why = disruption.message ?? message;
        return told(disruption.reason ?? reason ?? 'DisruptionTarget', why, false);
    }
    if (phase !== 'Failed' || reason === undefined || own.has(reason))
        return null;
    return told(reason, message, false);
}
function notScheduled({ conditions }) {
    const scheduled = conditions.find(({ type }) => type === 'PodScheduled');
    if (scheduled?.status !== 'False' || scheduled.reason === 'SchedulingGated')
        return null;
    return told(scheduled.reason ?? 'Unschedulable', scheduled.message ?? '', true);
}
/** The container whose turn it is has no process yet: a node pulls its image, or cannot make its surroundings. */
function notPrepared({ initContainerStatuses, containerStatuses }, events) {
    const all = [...initContainerStatuses, ...containerStatuses];
    const waiting = all.find(({ state, lastState }) => lastState.terminated === undefined &&
        ['ContainerCreating', 'PodInitializing', ''].includes(state.waiting?.reason ?? '-'));
    if (waiting === undefined)
        return null;
    const before = initContainerStatuses.filter(({ name }) => name !== waiting.name);
    // Another one is at work, or has failed at it.
    const isItsTurn = before.every(({ state, started }) => started || state.terminated?.exitCode === 0);
    // A process whose hook after the start still runs is told of so, too.
    const hasStarted = events.some(({ reason, container }) => reason === 'Started' && container === waiting.name);
    if (!isItsTurn || hasStarted)
        return null;
    const last = events.findLast(({ reason, container }) => preparing.has(reason) && (container === null || container === waiting.name));
    if (last === undefined)
        return told('ContainerCreating', `${waiting.name} was not created`, true);
    return told(last.reason, last.message, true);
}
const preparing = new Set([
    'Pulling',
    'FailedCreatePodSandBox',
    'FailedMount',
    'FailedAttachVolume',
    'NetworkNotReady',
]);
function told(reason, message, mayPass) {
    const words = message.replaceAll(/\s+/g, ' ').trim();
    return { reason, message: words === '' ? reason : `${reason}: ${words}`, mayPass };
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/whole-pods/log-keeper.ts



function createLogKeeper(client, pod, signal) {
    const logs = new Map();
    const reading = new Set();
    const keep = async (container, { restart, ...how }, abort) => {
        const log = await readLog(client, { pod, container, tailLines, ...how }, abort);
        if (log === null)
            return;
        const others = (logs.get(container) ?? []).filter((one) => one.restart !== restart);
        const all = [...others, { restart, ...log }].toSorted((a, b) => a.restart - b.restart);
        // How it began, and how it ended.
        if (all.length > limits/* workloadLimits */.SO.logs)
            all.splice(1, 1);
        logs.set(container, all);
    };
    const begin = (name, life) => {
        // A node that has lost it tells so at the end, if anybody asks.
        const work = keep(name, life, signal).catch(() => undefined);
        reading.add(work);
        void work.finally(() => reading.delete(work));
    };
    return {
        note: (before, now) => {
            for (const { name, restartCount, state } of containersOf(now)) {
                const known = containersOf(before).find((one) => one.name === name);
                const hasEnded = state.terminated !== undefined && known?.state.terminated === undefined;
                // Its node removes the log with the container, or with the whole Pod.
                if (hasEnded)
                    begin(name, { restart: restartCount, previous: false });
                if (restartCount > (known?.restartCount ?? 0)) {
                    begin(name, { restart: restartCount - 1, previous: true });
                }
            }
        },
        follow: async (status, abort) => {
            const running = containersOf(status).filter(({ state }) => state.running !== undefined);
            await Promise.all(running.map(async ({ name, restartCount: restart }) => {
                await keep(name, { restart, previous: false, follow: true }, abort);
            }));
        },
        read: async (status, abort) => {
            await Promise.all(reading);
            const begun = containersOf(status).filter(({ state, lastState }) => state.waiting === undefined || lastState.terminated !== undefined);
            await Promise.all(begun.map(({ name, restartCount }) => keep(name, { restart: restartCount, previous: false }, abort)));
            const names = containersOf(status).map(({ name }) => name);
            return Object.fromEntries(names.flatMap((name) => {
                const known = logs.get(name) ?? [];
                return known.length === 0 ? [] : [[name, known]];
            }));
        },
    };
}
const tailLines = limits/* workloadLimits */.SO.terminationLogLines;
function containersOf({ initContainerStatuses, containerStatuses }) {
    return [...initContainerStatuses, ...containerStatuses];
}
/** A kubelet tells in place of a log that it has none (pkg/kubelet/kuberuntime/logs, and of its container). */
const ofNode = /^(?:unable to retrieve container logs for |failed to try resolving symlinks in path ")[^\n]*\n?$/;
/** Null where there is none: it has not begun, or its node has removed it. */
async function readLog(client, request, signal) {
    const tail = (0,engine_tail/* createTail */.$)(limits/* engineLimits */.nW.logBytes);
    try {
        const answer = await client.log(request, signal);
        for await (const chunk of answer)
            tail.push(chunk);
    }
    catch (error) {
        if (error instanceof refusal/* ApiRefusal */.n5 && [400, 404].includes(error.refusal.status))
            return null;
        // One that is followed ends with its Pod: what came until then is its log.
        if (request.follow !== true || !signal.aborted)
            throw error;
    }
    const text = tail.text();
    if (ofNode.test(text))
        return null;
    const lines = text.split(/\r?\n/);
    if (lines.at(-1) === '')
        lines.pop();
    const truncated = tail.isTruncated() || lines.length >= limits/* workloadLimits */.SO.terminationLogLines;
    return { lines, truncated };
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/whole-pods/probe-counts.ts
/** @returns one a probe of the Pod that was tried */
function probeCountsIn(text, pod) {
    const samples = text.split('\n').flatMap((line) => sampleIn(line) ?? []);
    const own = samples.filter(({ labels }) => labels.get('pod') === pod.name && labels.get('namespace') === pod.namespace);
    const probes = Map.groupBy(own, ({ labels }) => `${labels.get('probe_type')} ${labels.get('container')}`);
    return [...probes.values()].flatMap((ofProbe) => countOf(ofProbe) ?? []);
}
function countOf(samples) {
    const [first] = samples;
    const kind = probe_counts_kinds.get(first?.labels.get('probe_type') ?? '');
    const container = first?.labels.get('container');
    if (kind === undefined || container === undefined)
        return null;
    const total = (result) => samples
        .filter(({ name, labels }) => name === 'prober_probe_total' && labels.get('result') === result)
        .reduce((sum, { value }) => sum + value, 0);
    const [successful, failed] = [total('successful'), total('failed')];
    return { container, kind, successful, failed, durations: durationsOf(samples) };
}
const probe_counts_kinds = new Map([
    ['Startup', 'startup'],
    ['Liveness', 'liveness'],
    ['Readiness', 'readiness'],
]);
/** Buckets of a histogram count all that are as fast or faster. */
function durationsOf(samples) {
    const buckets = samples
        .filter(({ name }) => name === 'prober_probe_duration_seconds_bucket')
        .map(({ labels, value }) => ({ atMostMs: boundOf(labels.get('le') ?? ''), value }))
        .toSorted((left, right) => left.atMostMs - right.atMostMs);
    return buckets.flatMap(({ atMostMs, value }, index) => {
        const count = value - (buckets[index - 1]?.value ?? 0);
        return count > 0 ? [{ atMostMs, count }] : [];
    });
}
function boundOf(seconds) {
    return seconds === '+Inf' ? Infinity : Number(seconds) * 1000;
}
const line = /^([a-z_]+)\{(.*)\} ([0-9.e+]+)$/i;
const pair = /([a-z_]+)="((?:[^"\\]|\\.)*)"/g;
function sampleIn(text) {
    const [, name, inside = '', value = ''] = line.exec(text) ?? [];
    if (name?.startsWith('prober_probe_') !== true)
        return null;
    const labels = new Map([...inside.matchAll(pair)].map(([, key = '', word = '']) => [key, word]));
    return { name, labels, value: Number(value) };
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/whole-pods/ask-probe-counts.ts


/**
 * What the kubelet of a node has counted of a Pod's probes. It takes the permission to ask a node for whatever it
 * tells (`get nodes/proxy`), which no Role for judging images needs: without it nobody knows how long answers took.
 *
 * @returns null where it may not be asked, or does not tell
 */
async function askProbeCounts(client, { name, namespace }, node, signal) {
    if (node === null || namespace === null)
        return null;
    try {
        const text = await client.askNode(node, '/metrics/probes', signal);
        return probeCountsIn(text, { name, namespace });
    }
    catch (error) {
        // Refusals are meant for whoever asked for nothing else than this.
        if (error instanceof refusal/* ApiRefusal */.n5)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/whole-pods/watch-pod.ts










/**
 * Sees what becomes of a Pod from its creation on: nothing that happens to it is missed, however short.
 *
 * @param created the Pod as the API server has answered with it
 */
function watchPod(client, address, created, outer, { podEnd } = limits/* clusterLimits */.Jw) {
    const own = new AbortController();
    const signal = AbortSignal.any([outer, own.signal]);
    const { listen, tell } = createListeners();
    const broken = Promise.withResolvers();
    broken.promise.catch(() => undefined);
    const watched = {
        pod: created,
        status: statusReportOf(created),
        ...{ isEnding: false, isGone: false },
    };
    const book = createEventBook();
    const logs = createLogKeeper(client, address, signal);
    const ofPod = watch_pod_followPod(client, address, watched, { logs, tell }, signal);
    const ofEvents = followEvents(client, address, { note: book.note, tell }, signal);
    for (const work of [ofPod, ofEvents]) {
        work.catch((error) => {
            if (!signal.aborted)
                broken.reject(error);
        });
    }
    const whenGone = async (abort) => {
        await Promise.race([broken.promise, untilGone(watched, listen, abort)]);
    };
    const uid = (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(created['metadata'])['uid']);
    const node = () => (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(watched.pod['spec'])['nodeName']) || null;
    return {
        name: address.name,
        status: () => watched.status,
        events: book.list,
        probeFailures: book.failures,
        node,
        impediment: () => impedimentOf(watched.status, book.list()),
        listen,
        broken: broken.promise,
        logs: (abort) => logs.read(watched.status, abort),
        countProbes: (abort) => askProbeCounts(client, address, node(), abort),
        stop: (abort) => watch_pod_stopPod({ client, address, uid, watched, logs, whenGone, podEnd }, abort),
        remove: async (abort) => {
            watched.isEnding = true;
            try {
                if (watched.isGone)
                    return;
                const wasThere = await client.delete({ address, grace: 0, uid }, abort);
                if (wasThere)
                    await whenGone(abort);
            }
            finally {
                own.abort(new Error('the Pod is watched no more'));
                await Promise.allSettled([ofPod, ofEvents]);
            }
        },
    };
}
function createListeners() {
    const listeners = new Set();
    return {
        listen: (listener) => {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
        // Whoever is told may leave while others are told.
        tell: () => {
            for (const listener of [...listeners])
                listener();
        },
    };
}
async function watch_pod_followPod(client, address, watched, { logs, tell }, signal) {
    const { resource, namespace, name } = address;
    const metadata = (0,json/* recordOf */.zv)(watched.pod['metadata']);
    const [uid, resourceVersion] = [(0,json/* textOf */.b6)(metadata['uid']), (0,json/* textOf */.b6)(metadata['resourceVersion'])];
    const fields = `metadata.name=${name}`;
    const isOurs = (pod) => (0,json/* recordOf */.zv)(pod['metadata'])['uid'] === uid;
    const see = (pod) => {
        const status = statusReportOf(pod);
        logs.note(watched.status, status);
        Object.assign(watched, { pod, status });
    };
    for await (const event of client.watch({ resource, namespace, fields, resourceVersion }, signal)) {
        if (event.kind === 'all') {
            const pod = event.objects.find(isOurs);
            if (pod === undefined)
                watched.isGone = true;
            else
                see(pod);
        }
        else if (isOurs(event.object)) {
            see(event.object);
            if (event.kind === 'deleted')
                watched.isGone = true;
        }
        tell();
        if (!watched.isGone)
            continue;
        if (!watched.isEnding)
            throw removedByOthers(name);
        return;
    }
}
function removedByOthers(name) {
    return (0,errors/* infrastructureError */.kv)({
        code: 'pod-gone',
        message: `the Pod ${name} was removed by somebody else while it was judged`,
        hint: 'kubectl get events tells by whom: a drained node, a controller, another clean-up',
    });
}
async function followEvents(client, { namespace, name }, { note, tell }, signal) {
    const fields = `involvedObject.kind=Pod,involvedObject.name=${name}`;
    const request = { resource: resources/* resources */.ES.events, namespace, fields, resourceVersion: null };
    for await (const event of client.watch(request, signal)) {
        // Events are forgotten after an hour, which makes nothing unhappen.
        if (event.kind === 'deleted')
            continue;
        const objects = event.kind === 'all' ? event.objects : [event.object];
        for (const object of objects)
            note(object);
        tell();
    }
}
async function untilGone(watched, listen, signal) {
    signal.throwIfAborted();
    if (watched.isGone)
        return;
    const { promise, resolve, reject } = Promise.withResolvers();
    const leave = listen(() => {
        if (watched.isGone)
            resolve(undefined);
    });
    const abort = () => {
        reject(signal.reason);
    };
    signal.addEventListener('abort', abort, { once: true });
    try {
        await promise;
    }
    finally {
        leave();
        signal.removeEventListener('abort', abort);
    }
}
function stillThere(name, waited) {
    const seconds = waited / 1000;
    return (0,errors/* infrastructureError */.kv)({
        code: 'pod-left',
        message: `the node has not told within ${seconds} s that the Pod ${name} has ended`,
        hint: 'see whether the node is still Ready: kubectl get nodes',
    });
}
/** Exit code of a process that SIGKILL has ended. */
const killed = 137;
async function watch_pod_stopPod({ client, address, uid, watched, logs, whenGone, podEnd }, signal) {
    const { status } = watched;
    const running = [...status.initContainerStatuses, ...status.containerStatuses].flatMap(({ name, state }) => (state.running === undefined ? [] : [name]));
    // Its node removes them with it.
    await logs.read(status, signal);
    const over = new AbortController();
    // What is lost of it is lost: the Pod is judged by how it ends.
    const following = logs
        .follow(status, AbortSignal.any([signal, over.signal]))
        .catch(() => undefined);
    watched.isEnding = true;
    const from = clock/* systemClock */.ml.now();
    await client.delete({ address, uid }, signal);
    const grace = (0,json/* numberOf */.rl)((0,json/* recordOf */.zv)(watched.pod['spec'])['terminationGracePeriodSeconds']) * 1000;
    const late = AbortSignal.timeout(grace + podEnd);
    try {
        await whenGone(AbortSignal.any([signal, late]));
    }
    catch (error) {
        if (late.aborted && !signal.aborted)
            throw stillThere(address.name, grace + podEnd);
        throw error;
    }
    finally {
        over.abort(new Error('the Pod is gone'));
    }
    const took = clock/* systemClock */.ml.now() - from;
    await following;
    const last = watched.status;
    const ended = [...last.initContainerStatuses, ...last.containerStatuses];
    const forced = ended.flatMap(({ name, state }) => running.includes(name) && state.terminated?.exitCode === killed ? [name] : []);
    return { took, forced };
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/whole-pods/create-pod.ts









/** A kubelet of the cluster runs what is handed over, in the client's namespace. */
function createPods(client) {
    return {
        create: async (request, signal) => {
            const address = {
                resource: resources/* resources */.ES.pods,
                namespace: client.namespace,
                name: nameFor(request),
            };
            const pod = await createAll(client, address, request, signal);
            return watchPod(client, address, pod, signal);
        },
    };
}
/** Unique among all runs: another Pod of that name may be at work in the namespace. */
function nameFor({ name }) {
    return `${name.slice(0, longestName).replace(/[-.]+$/, '')}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
}
/** Names of Pods are host names where nothing else is said, and those end here. */
const longestName = 63 - '-12345678'.length;
/**
 * The Pod comes first, and owns the objects that it needs: they are gone with it, however this program ends. A gate
 * keeps it from being scheduled until they are there.
 */
async function createAll(client, address, request, signal) {
    const { resource, namespace, name } = address;
    const nameOf = (object) => `${name}-${object.kind.toLowerCase()}-${object.name}`.slice(0, 253);
    const spec = { ...request.spec(nameOf) };
    const hasObjects = request.objects.length > 0;
    const gates = hasObjects ? { schedulingGates: [...gatesIn(spec), { name: gate }] } : {};
    const object = {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: metadataOf(name, request),
        spec: { ...spec, ...gates },
    };
    const pod = await client.create({ resource, namespace, object }, signal);
    if (!hasObjects)
        return pod;
    try {
        for (const one of request.objects) {
            const made = objectFor(one, nameOf(one), { request, pod, name });
            await client.create({ resource: create_pod_kinds[one.kind], namespace, object: made }, signal);
        }
        return await create_pod_open(client, address, gatesIn(spec), signal);
    }
    catch (error) {
        const uid = (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(pod['metadata'])['uid']);
        // Whoever cancels does not want it to stay; clean-up finds it where this fails.
        const anyway = AbortSignal.timeout(limits/* engineLimits */.nW.remove);
        await client.delete({ address, grace: 0, uid }, anyway).catch(() => false);
        throw error;
    }
}
const create_pod_kinds = { ConfigMap: resources/* resources */.ES.configMaps, Secret: resources/* resources */.ES.secrets };
const gate = 'container-canary/objects';
function gatesIn(spec) {
    const gates = (0,json/* recordOf */.zv)(spec)['schedulingGates'];
    return Array.isArray(gates) ? gates : [];
}
async function create_pod_open(client, address, others, signal) {
    const patch = { spec: { schedulingGates: others.length === 0 ? null : others } };
    const pod = await client.patch({ address, patch }, signal);
    if (pod !== null)
        return pod;
    const message = `the Pod ${address.name} was removed by somebody else before it was scheduled`;
    throw (0,errors/* infrastructureError */.kv)({ code: 'pod-gone', message });
}
function metadataOf(name, { ownership, labels, annotations }) {
    return {
        name,
        labels: { ...labels, ...labelsFor(ownership) },
        annotations: {
            ...annotations,
            ...ownership,
            [expiryAnnotation]: new Date(Date.now() + limits/* clusterLimits */.Jw.podLife).toISOString(),
        },
    };
}
function objectFor(object, name, of) {
    const owner = {
        ...{ apiVersion: 'v1', kind: 'Pod', name: of.name },
        uid: (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(of.pod['metadata'])['uid']),
    };
    const metadata = { ...metadataOf(name, { ...of.request, labels: {}, annotations: {} }) };
    const base = { apiVersion: 'v1', kind: object.kind };
    return { ...base, metadata: { ...metadata, ownerReferences: [owner] }, ...contentOf(object) };
}
function contentOf({ kind, data, binaryKeys }) {
    const encoded = (bytes) => Buffer.from(bytes).toString('base64');
    const entries = [...data];
    if (kind === 'Secret') {
        const type = data.has('.dockerconfigjson')
            ? 'kubernetes.io/dockerconfigjson'
            : data.has('.dockercfg')
                ? 'kubernetes.io/dockercfg'
                : 'Opaque';
        return { type, data: Object.fromEntries(entries.map(([key, bytes]) => [key, encoded(bytes)])) };
    }
    const [binary, text] = [true, false].map((is) => 
    // What is no text cannot be told as one, wherever it was written.
    entries.filter(([key, bytes]) => (binaryKeys.has(key) || !(0,external_node_buffer_.isUtf8)(bytes)) === is));
    return {
        data: Object.fromEntries((text ?? []).map(([key, bytes]) => [key, Buffer.from(bytes).toString()])),
        binaryData: Object.fromEntries((binary ?? []).map(([key, bytes]) => [key, encoded(bytes)])),
    };
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/engine.ts














const none = (what) => () => Promise.reject(beyondCluster(what));
const noVolumes = {
    create: none('keep a volume of an engine'),
    remove: () => Promise.resolve(),
    list: () => Promise.resolve([]),
};
const noNetworks = {
    createClosed: none('make a network without a way out'),
    remove: () => Promise.resolve(),
    list: () => Promise.resolve([]),
};
/** A cluster: containers are Pods, images are what its nodes pull. */
function createKubernetesEngine({ client, isInside, placement = kubernetes_placement/* anywhere */.M, }) {
    let description = null;
    const describe = (signal) => (description ??= describeCluster(client, signal));
    const images = createNodeImages(async (signal) => {
        const { operatingSystem, architecture } = await describe(signal);
        return `${operatingSystem}/${architecture}`;
    });
    let mayGate = null;
    const context = {
        client,
        ...{ namespace: client.namespace, placement },
        own: new Map(),
        pullPolicyOf: images.pullPolicyOf,
        onDigest: images.onDigest,
        mayGate: (signal) => (mayGate ??= mayPatchPods(client, signal)),
    };
    return {
        identity: {
            program: 'kubernetes',
            location: { isLocalSocket: false, publishedHost: '127.0.0.1', socketPath: null },
            url: client.where,
            address: null,
            describe,
        },
        remote: {
            isInside,
            reachesAddresses: createRouteMemory(),
            ownCommand: (label) => `kubectl get pods -n ${client.namespace} -l ${label}`,
        },
        nodes: createNodes(client),
        images: images.abilities,
        containers: engine_containersOf(context),
        volumes: noVolumes,
        networks: noNetworks,
        builder: null,
        pods: createPods(client),
        runOptions: refuseOptions,
        cdi: cdiOf(describe),
        close: () => {
            for (const pod of context.own.values()) {
                pod.feed?.stop();
                for (const forward of pod.forwards)
                    forward.close();
            }
            client.close();
        },
    };
}
/** Devices of a node are its plugins', which are asked for as resources. */
function cdiOf(describe) {
    return {
        support: async (signal) => ({
            engine: `kubernetes ${(await describe(signal)).version}`,
            kind: 'none',
            ...{ specDirectories: null, devices: null, newestVersion: null },
        }),
        losses: ({ devices }) => devices === null
            ? Promise.resolve([])
            : Promise.reject(beyondCluster('give devices by their CDI names')),
    };
}
/** Networks of Pods are one: where one address is out of reach, all are. */
function createRouteMemory() {
    let isOutOfReach = false;
    return async (measure) => {
        if (isOutOfReach)
            return false;
        const isReached = await measure();
        if (isReached === false)
            isOutOfReach = true;
        return isReached === true;
    };
}
function engine_containersOf(context) {
    return {
        needsPauseImage: false,
        startsElsewhere: true,
        mergesStreams: true,
        create: (request) => createPod(context, request),
        start: (name, signal, patience) => startPod(context, name, patience ?? 0, signal),
        inspect: (name, signal) => inspectPod(context, name, signal),
        grants: async (name, signal) => {
            const object = await context.client.get(addressOf(context, name), signal);
            return grantsOfPod(object ?? (0,json/* recordOf */.zv)(context.own.get(name)?.manifest));
        },
        wait: (name, signal, onWatching) => untilEnded(context, name, onWatching, signal),
        interventions: async ({ id }, signal) => {
            await requireUndisturbed(context, id, signal);
            return [];
        },
        exec: (name, request, signal) => execInPod(context, name, request, signal),
        followLog: (name, onOutput, signal) => followPodLog(context, name, onOutput, signal),
        logs: (name, bounds, signal) => tailPodLog(context, name, bounds, signal),
        rename: (id, name, signal) => renamePod(context, id, name, signal),
        stop: (name, graceMs, signal) => stopPod(context, name, graceMs, signal),
        sendSignal: (name, word, signal) => signalPod(context, name, word, signal),
        kill: (name, signal) => stopPod(context, name, 0, signal),
        limitCpu: () => Promise.resolve({
            limited: false,
            message: 'the processors of a Pod are not changed while it runs',
        }),
        changes: none('tell which files a container has written'),
        files: {
            write: none('write files into a container'),
            read: none('read files of a container'),
            copy: none('copy files of a container'),
            stat: none('look at files of a container'),
            archive: null,
            everything: none('read the files of a container'),
        },
        remove: (name, signal) => removePod(context, name, signal),
        list: (labels, signal) => listPods(context, labels, signal),
    };
}
async function describeCluster(client, signal) {
    const { gitVersion, major, minor, platform } = await client.version(signal);
    const [operatingSystem = '', architecture = ''] = platform.split('/');
    return {
        name: 'kubernetes',
        version: gitVersion.replace(/^v/, ''),
        apiVersion: `${major}.${minor.replace(/\D.*$/, '')}`,
        // Nodes have these, each its own.
        ...{ hostName: '', kernelVersion: '' },
        ...{ operatingSystem, architecture },
        ...{ isRootless: false, remapsUsers: false, withoutLimits: [] },
        ...{ storageDirectory: null, cgroupVersion: null, storageDriver: null },
        ...{ defaultRuntime: null, runtimes: [] },
    };
}
/** Where nobody tells, a Pod is made as if it may not be changed. */
async function mayPatchPods(client, signal) {
    const attributes = { namespace: client.namespace, verb: 'patch', resource: 'pods' };
    const object = {
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SelfSubjectAccessReview',
        spec: { resourceAttributes: attributes },
    };
    try {
        const request = { resource: resources/* resources */.ES.accessReviews, namespace: null, object };
        const answer = await client.create(request, signal);
        return (0,json/* recordOf */.zv)(answer['status'])['allowed'] === true;
    }
    catch (error) {
        if (error instanceof errors/* CanaryError */.Rc && isRefusal(error))
            return false;
        throw error;
    }
}
function isRefusal({ problems }) {
    return problems.every(({ code }) => code === 'cluster-forbidden' || code === 'cluster-refused');
}


/***/ }),

/***/ 26185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ isQualifiedName),
/* harmony export */   J4: () => (/* binding */ isSubdomain),
/* harmony export */   eZ: () => (/* binding */ isLabelValue)
/* harmony export */ });
/** What Kubernetes takes for names of its objects, labels and resources. */
/** RFC 1123 subdomain: names of most objects. */
function isSubdomain(text) {
    return text.length <= 253 && subdomain.test(text);
}
/** Of a label, a taint or a resource: `zone`, `nvidia.com/gpu`. */
function isQualifiedName(text) {
    const [name = '', ...rest] = text.split('/').toReversed();
    const [prefix] = rest;
    if (rest.length > 1 || !isNamePart(name))
        return false;
    return prefix === undefined || isSubdomain(prefix);
}
/** Of a label; it may be empty (apimachinery, `validation.IsValidLabelValue`). */
function isLabelValue(text) {
    return text === '' || isNamePart(text);
}
function isNamePart(text) {
    return text.length <= 63 && namePart.test(text);
}
const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const namePart = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;


/***/ }),

/***/ 9592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ taintEffects),
/* harmony export */   M: () => (/* binding */ anywhere)
/* harmony export */ });
const taintEffects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];
/** Whatever node the scheduler likes. */
const anywhere = {
    nodeSelector: {},
    tolerations: [],
    limits: {},
    runtimeClass: null,
    pullSecrets: [],
};


/***/ }),

/***/ 74699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ explainForbidden),
/* harmony export */   n5: () => (/* binding */ ApiRefusal),
/* harmony export */   ni: () => (/* binding */ readRefusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28794);


/** The API server answered, and the answer was no. */
class ApiRefusal extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc {
    refusal;
    constructor(doing, refusal) {
        const { kind, problem } = told(doing, refusal);
        super(kind, problem);
        this.refusal = refusal;
    }
}
/** @param text the body of the answer, which a proxy in between may have written */
function readRefusal(status, text) {
    const body = parse(text);
    const causes = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(body['details'])['causes']).map((one) => ({
        field: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(one)['field']),
        message: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(one)['message']),
    }));
    const said = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(body['message']) || text;
    const message = said.replaceAll(/\s+/g, ' ').trim();
    return { status, reason: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(body['reason']), message: message || 'it says no more', causes };
}
function parse(text) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(JSON.parse(text));
    }
    catch {
        // A proxy in between answers in plain text.
        return {};
    }
}
/** One sentence of a refusal: which permission is missing, which fields are not allowed, what is used up. */
function told(doing, refusal) {
    const { status, message } = refusal;
    if (status === 401)
        return { kind: 'infrastructure', problem: unauthorized(message) };
    if (status === 403)
        return forbidden(doing, refusal);
    const namespace = missingNamespace(refusal);
    if (namespace !== null)
        return { kind: 'input', problem: namespace };
    if (status === 422) {
        const problem = {
            code: 'cluster-invalid',
            message: `the cluster does not take it, ${doing}: ${message}`,
        };
        return { kind: 'input', problem };
    }
    const code = 'cluster-refused';
    const problem = { code, message: `the API server answered ${status} while ${doing}: ${message}` };
    return { kind: 'infrastructure', problem };
}
function unauthorized(message) {
    return {
        code: 'cluster-unauthorized',
        message: `the API server does not know these credentials, or they have expired (401: ${message})`,
        hint: 'log in to the cluster again; kubectl auth whoami tells whether it worked',
    };
}
function forbidden(doing, { message }) {
    const security = /violates PodSecurity "([^"]*)": (.*)$/s.exec(message);
    if (security !== null) {
        const [, level = '', fields = ''] = security;
        const problem = {
            code: 'cluster-pod-security',
            message: `the namespace's Pod Security level "${level}" does not allow the Pod: ${fields}`,
            hint: 'ask for less in the manifest, or use a namespace with another level',
        };
        return { kind: 'input', problem };
    }
    const quota = /exceeded quota: .*$|failed quota: .*$/s.exec(message);
    if (quota !== null) {
        const problem = {
            code: 'cluster-quota',
            message: `the namespace's quota is used up: ${quota[0]}`,
        };
        return { kind: 'infrastructure', problem };
    }
    const permission = missingPermission(message);
    if (permission !== null)
        return { kind: 'infrastructure', problem: permission };
    const problem = {
        code: 'cluster-forbidden',
        message: `the cluster does not allow it, ${doing}: ${message}`,
    };
    return { kind: 'infrastructure', problem };
}
/**
 * What a Pod's own paths need, of which the API server may name nothing: since 1.35 it looks for the verb `create`
 * by itself (kubernetes, registry/core/pod/rest/subresources.go).
 */
function explainForbidden(error, part, namespace) {
    if (!(error instanceof ApiRefusal) || error.refusal.status !== 403)
        return error;
    if (missingPermission(error.refusal.message) !== null)
        return error;
    const doing = part === 'exec' ? 'run commands in Pods' : 'forward ports of Pods';
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
        code: 'cluster-forbidden',
        message: `these credentials may not ${doing} of the namespace "${namespace}": that takes get and create on pods/${part}`,
        hint: `their Role needs { apiGroups: [""], resources: ["pods/${part}"], verbs: ["get", "create"] }`,
    }, { cause: error });
}
/** RBAC's sentence (apiserver, `responsewriters.Forbidden`). */
const permissionWords = /User "([^"]*)" cannot (\S+) resource "([^"]*)" in API group "([^"]*)"(?: in the namespace "([^"]*)"| at the cluster scope)?/;
function missingPermission(message) {
    const [found, user = '', verb = '', resource = '', group = '', namespace] = permissionWords.exec(message) ?? [];
    if (found === undefined)
        return null;
    const where = namespace === undefined ? 'in the whole cluster' : `in the namespace "${namespace}"`;
    const kind = namespace === undefined ? 'ClusterRole' : 'Role';
    return {
        code: 'cluster-forbidden',
        message: `"${user}" may not ${verb} ${resource} ${where}`,
        hint: `its ${kind} needs { apiGroups: ["${group}"], resources: ["${resource}"], verbs: ["${verb}"] }`,
    };
}
function missingNamespace({ status, message }) {
    const [, name] = /^namespaces "([^"]*)" not found$/.exec(message) ?? [];
    if (status !== 404 || name === undefined)
        return null;
    return {
        code: 'cluster-namespace',
        message: `the cluster has no namespace "${name}"`,
        hint: `create it: kubectl create namespace ${name}`,
    };
}


/***/ }),

/***/ 1358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ resources),
/* harmony export */   du: () => (/* binding */ objectPath),
/* harmony export */   yb: () => (/* binding */ collectionPath)
/* harmony export */ });
const core = (name, isNamespaced = true) => ({
    group: '',
    version: 'v1',
    name,
    isNamespaced,
});
const resources = {
    pods: core('pods'),
    events: core('events'),
    configMaps: core('configmaps'),
    secrets: core('secrets'),
    namespaces: core('namespaces', false),
    nodes: core('nodes', false),
    nodeFeatures: {
        group: 'nfd.k8s-sigs.io',
        version: 'v1alpha1',
        name: 'nodefeatures',
        isNamespaced: true,
    },
    accessReviews: {
        group: 'authorization.k8s.io',
        version: 'v1',
        name: 'selfsubjectaccessreviews',
        isNamespaced: false,
    },
};
/** @param namespace null for all of them, or for what is in none */
function collectionPath({ group, version, name }, namespace) {
    const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
    const place = namespace === null ? '' : `/namespaces/${encodeURIComponent(namespace)}`;
    return `${root}${place}/${name}`;
}
function objectPath({ resource, namespace, name }, part = '') {
    const path = `${collectionPath(resource, namespace)}/${encodeURIComponent(name)}`;
    return part === '' ? path : `${path}/${part}`;
}


/***/ }),

/***/ 84134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unwrapped),
/* harmony export */   _: () => (/* binding */ faultIn)
/* harmony export */ });
/**
 * What engines and runtimes say of a container or a command that they cannot start: Docker 20.10 to
 * 29, Podman 4 and 5, containerd 2, with runc, crun, youki and kata below them.
 *
 * Their sentences quote names that images and manifests choose, so a sentence counts only where it
 * begins: behind the words that engines wrap around it, and never anywhere in the text.
 */
/** Each engine and runtime puts its own words before those of the one below. */
const wrappers = new RegExp(`^(?:${[
    'Error',
    'container create',
    'fill out specgen',
    'failed to create task for container',
    'failed to create shim task',
    'failed to start task(?: for container)?',
    'OCI runtime (?:create|start|exec) failed',
    '(?:runc|crun|youki|kata)',
    'runc (?:create|start|run|exec) failed',
    'exec failed',
    'unable to start container process',
    'error during container init',
    '(?:container|standard_init)_linux\\.go:\\d+',
    'starting container process caused',
    'process_linux\\.go:\\d+',
    'container init caused',
    'cannot start a (?:stopped|container) process',
    'looking up supplemental groups for container [0-9a-f]{64}',
    'failed to set up container networking',
    // containerd's, asked by CRI.
    'failed to create containerd (?:task|container)',
    'failed to start containerd task "[0-9a-f]+"',
    'failed to generate container "[0-9a-f]+" spec',
    'failed to generate spec',
    'failed to get container spec opts',
    'mount callback failed on \\S+',
    'failed to exec in container',
    'failed to (?:create|start) exec "[0-9a-f]+"',
    // Devices.
    'CDI device injection failed',
    'setting up CDI devices',
    'could not apply required modification to OCI specification',
    'error modifying OCI spec',
    'failed to inject CDI devices',
    'failed to inject devices',
    'error setting up exec command',
].join('|')}): (?=.)`, 'i');
/** The sentence itself: what is wrong, and the words that are wrapped around it left out. */
function unwrapped(message) {
    let words = message.replaceAll(/\s+/g, ' ').trim();
    for (;;) {
        const inner = words.replace(wrappers, '');
        if (inner === words)
            break;
        words = inner;
    }
    // What Go's runtimes and Podman hang on: the name of an error's class.
    return words.replace(/(?:: (?:unknown|OCI runtime (?:error|attempted to invoke a command that was not found)|OCI permission denied))+$/, '');
}
const quoted = String.raw `"((?:[^"\\]|\\.)*)"`;
/** runc behind `exec: "name": `; what else stands there, such as a want of memory, is no fault of the file. */
const execWords = new RegExp(`^exec: ${quoted}: (?:(executable file not found in \\$PATH|(?:stat .*: )?no such file or directory|(?:stat .*: )?not a directory)|((?:stat .*: )?permission denied|is a directory(?:: permission denied)?|exec format error|text file busy))$`, 's');
const notFound = ([, program = '']) => program === '' ? { kind: 'no-command' } : { kind: 'program', problem: 'not-found', program };
const notExecutable = ([, program = '']) => ({
    kind: 'program',
    problem: 'not-executable',
    program: program === '' ? null : program,
});
const workingDirectory = () => ({ kind: 'working-directory' });
const mount = ([, target = '']) => ({ kind: 'mount', target });
/** In the order in which they are tried; the sentence is one line. */
const patterns = [
    { words: /^exec: "docker-init": /, fault: () => ({ kind: 'engine' }) },
    // The program. runc:
    {
        words: execWords,
        fault: (found) => {
            const program = unquoted(found[1] ?? '');
            return found[2] === undefined ? notExecutable(['', program]) : notFound(['', program]);
        },
    },
    { words: /^exec (\/\S*): no such file or directory$/, fault: notFound },
    { words: /^exec (\/\S*): (?:exec format error|permission denied)$/, fault: notExecutable },
    // crun:
    { words: /^executable file [`'](.*)[`'] not found(?: in \$PATH)?(?:: .*)?$/i, fault: notFound },
    { words: /^open executable: Permission denied$/i, fault: notExecutable },
    { words: /^open [`'](.*)[`']: No such file or directory$/i, fault: notFound },
    {
        words: /^(?:open|execve|exec) [`'](.*)[`']: (?:Permission denied|Exec format error)$/i,
        fault: notExecutable,
    },
    { words: /^exec(?:ve)?: Exec format error$/i, fault: notExecutable },
    // kata, youki:
    { words: /^the file (.*) was not found$/i, fault: notFound },
    {
        words: /^executable '(.*)' (?:not found in \$PATH|for container process doesn't have the correct permission)$/i,
        fault: notFound,
    },
    // None at all. Docker, Podman:
    { words: /^no command specified$/i, fault: () => ({ kind: 'no-command' }) },
    {
        words: /^no command or entrypoint provided, and no CMD or ENTRYPOINT from image$/,
        fault: () => ({ kind: 'no-command' }),
    },
    // Who it runs as.
    {
        words: /^unable to find user (.*): no matching entries in passwd file$/i,
        fault: ([, name = '']) => ({ kind: 'user', name }),
    },
    {
        words: /^unable to find group (.*): no matching entries in group file$/i,
        fault: ([, name = '']) => ({ kind: 'group', name }),
    },
    { words: /^no users found$/, fault: () => ({ kind: 'user', name: null }) },
    {
        words: /^uids and gids must be in range 0-\d+$/,
        fault: () => ({ kind: 'user', name: null }),
    },
    // Where it runs.
    {
        words: /^workdir ".*" (?:exists on container [0-9a-f]+, but is not a directory|does not exist on container [0-9a-f]+)$/,
        fault: workingDirectory,
    },
    { words: /^mkdir \/.*: not a directory$/, fault: workingDirectory },
    { words: /^Cannot mkdir: .* is not a directory$/i, fault: workingDirectory },
    {
        words: /^chdir to cwd \(".*"\) set in config\.json failed: (?:permission denied|not a directory|no such file or directory)$/,
        fault: workingDirectory,
    },
    {
        words: /^chdir to [`'].*[`']: (?:Permission denied|Not a directory|No such file or directory)$/i,
        fault: workingDirectory,
    },
    {
        words: /^the working directory '.*' is invalid, it needs to be an absolute path$/,
        fault: workingDirectory,
    },
    { words: /^Cwd must be an absolute path$/, fault: workingDirectory },
    // What is mounted over it.
    { words: /^cannot mount volume over existing file, file exists (.*)$/, fault: mount },
    {
        words: new RegExp(`^error mounting ".*" to rootfs at ${quoted}: .*(?:not a directory|cannot be mounted because it is not of type proc|on the top of rootfs.*|(?:check proc-safety of .*))(?:: Are you trying to mount a directory onto a file.*)?$`),
        fault: mount,
    },
    // What else an image may hold that an engine refuses.
    { words: /^unable to convert image EXPOSE: /, fault: () => ({ kind: 'port' }) },
    {
        words: /^running container create option: stop signal cannot be /,
        fault: () => ({ kind: 'stop-signal' }),
    },
    { words: /^invalid signal: /i, fault: () => ({ kind: 'stop-signal' }) },
    { words: /^invalid environment variable: /, fault: () => ({ kind: 'environment' }) },
    // Programs of the engine's host: what --init starts, and hooks.
    { words: /^container-init binary not found on the host/, fault: () => ({ kind: 'engine' }) },
    { words: /^error (?:running|executing)(?: \w+)? hook\b/i, fault: () => ({ kind: 'engine' }) },
];
/** Whose fault it is that a container or a command does not start. */
function faultIn(message) {
    const sentence = unwrapped(message);
    for (const { words, fault } of patterns) {
        const found = words.exec(sentence);
        if (found !== null)
            return fault(found);
    }
    return { kind: isEngineTrouble(sentence) ? 'engine' : 'unknown' };
}
/** Go's `%q`, as far as names of files go; what cannot be read is given as it is. */
function unquoted(text) {
    try {
        const plain = JSON.parse(`"${text.replaceAll(/\\x([0-9a-f]{2})/g, '\\u00$1')}"`);
        return typeof plain === 'string' ? plain : text;
    }
    catch {
        return text;
    }
}
/** An errno, or Go's name for a broken connection, that a chain of errors ends with. */
function isEngineTrouble(sentence) {
    return /(?:^|: )(?:no space left on device|input\/output error|disk quota exceeded|read-only file system|too many open files(?: in system)?|i\/o timeout|context (?:deadline exceeded|canceled)|(?:unexpected )?EOF|database is locked|connection (?:refused|reset by peer)|broken pipe)$/i.test(sentence);
}


/***/ }),

/***/ 1658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createTail)
/* harmony export */ });
function createTail(maxBytes) {
    const chunks = [];
    let size = 0;
    let truncated = false;
    const push = (chunk) => {
        chunks.push(chunk);
        size += chunk.length;
        for (let first = chunks[0]; first !== undefined && size > maxBytes; first = chunks[0]) {
            truncated = true;
            const excess = size - maxBytes;
            if (first.length > excess) {
                chunks[0] = first.subarray(excess);
                size -= excess;
            }
            else {
                chunks.shift();
                size -= first.length;
            }
        }
    };
    return {
        push,
        text: () => decodeTail(Buffer.concat(chunks), truncated),
        isTruncated: () => truncated,
    };
}
function decodeTail(bytes, truncated) {
    // UTF-8 continuation bytes at the front belong to a character that was dropped.
    let start = 0;
    while (truncated && start < 3 && isContinuation(bytes[start]))
        start += 1;
    return new TextDecoder().decode(bytes.subarray(start));
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}


/***/ }),

/***/ 70216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ orAborted)
/* harmony export */ });
/**
 * What work comes to, or an error as soon as a signal aborts. The work itself may go on: what becomes of it then is
 * heard by nobody.
 *
 * @param reason of the error; that of the signal where it is left out
 */
async function orAborted(work, signal, reason = () => signal.reason) {
    const { promise, reject } = Promise.withResolvers();
    const stop = () => {
        reject(reason());
    };
    if (signal.aborted)
        stop();
    signal.addEventListener('abort', stop, { once: true });
    try {
        return await Promise.race([promise, work]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}


/***/ })

};
;