"use strict";
exports.id = 1806;
exports.ids = [1806];
exports.modules = {

/***/ 8939:
/***/ ((module) => {



// dockerode needs this only for BuildKit sessions; builds go through `docker buildx` instead.
module.exports = {}


/***/ }),

/***/ 9251:
/***/ ((module) => {



// dockerode needs this only for BuildKit sessions; builds go through `docker buildx` instead.
module.exports = {}


/***/ }),

/***/ 5149:
/***/ ((module) => {



// dockerode needs this only for BuildKit sessions; builds go through `docker buildx` instead.
module.exports = {}


/***/ }),

/***/ 5537:
/***/ ((module) => {



// dockerode loads ssh2 for ssh:// engines only. The real package brings native binaries,
// which would make dist differ from machine to machine. src/engine refuses ssh:// first,
// with a sentence for people; this is the second lock.
class Client {
  constructor() {
    throw new Error('ssh:// engines are not supported; forward the socket instead: ssh -L')
  }
}

module.exports = { Client }


/***/ }),

/***/ 386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   y: () => (/* binding */ sleep)
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


/***/ }),

/***/ 7866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDockerEngine: () => (/* binding */ createDockerEngine)
});

// EXTERNAL MODULE: ../../main/node_modules/dockerode/lib/docker.js
var docker = __webpack_require__(1166);
var docker_default = /*#__PURE__*/__webpack_require__.n(docker);
// EXTERNAL MODULE: ./src/engine/locate.ts
var locate = __webpack_require__(9557);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/engine/docker/json.ts
var json = __webpack_require__(7240);
;// CONCATENATED MODULE: ./src/engine/docker/progress.ts



/** The engine said, in the middle of a stream that began with 200, that it failed. */
class ProgressError extends Error {
    name = 'ProgressError';
    /** Of a build's command, where the engine tells. */
    exitCode;
    constructor(message, exitCode = null) {
        super(message);
        this.exitCode = exitCode;
    }
}
/**
 * Reads the JSON lines of a pull, build or load to their end. A stream that says nothing for
 * `engineLimits.silence` is given up.
 *
 * @throws ProgressError with the engine's words when a line says `error`
 */
async function followProgress(response, doing, signal, onLine) {
    const stop = () => response.destroy();
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted)
        stop();
    response.setTimeout(limits/* engineLimits */.nW.silence, () => {
        response.destroy(new Error(`it said nothing for ${limits/* engineLimits */.nW.silence / 1000} s`));
    });
    try {
        let rest = '';
        response.setEncoding('utf8');
        for await (const chunk of response) {
            const lines = (rest + chunk).split('\n');
            rest = lines.pop() ?? '';
            if (rest.length > limits/* engineLimits */.nW.lineBytes)
                throw new Error('a line of its answer has no end');
            for (const line of lines)
                handleLine(line, onLine);
        }
        handleLine(rest, onLine);
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof ProgressError)
            throw error;
        throw (0,errors/* infrastructureError */.kv)({ code: 'engine-lost', message: `lost the engine while ${doing}: ${(0,errors/* messageOf */.bD)(error)}` }, { cause: error });
    }
    finally {
        signal.removeEventListener('abort', stop);
        response.destroy();
    }
    signal.throwIfAborted();
}
function handleLine(text, onLine) {
    if (text.trim() === '')
        return;
    const line = JSON.parse(text);
    if (!(0,json/* isRecord */.u4)(line))
        return;
    const failure = failureIn(line);
    if (failure !== '')
        throw new ProgressError(failure.trim(), exitCodeIn(line['errorDetail']));
    onLine(line);
}
/** Whatever says `error` is one, in any form: what failed must never pass for done. */
function failureIn({ error, errorDetail }) {
    const words = (0,json/* textOf */.b6)(error) || (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(errorDetail)['message']);
    const isSilent = [error, errorDetail].every((part) => !part);
    return words !== '' || isSilent ? words : JSON.stringify(error ?? errorDetail);
}
function exitCodeIn(detail) {
    const code = (0,json/* isRecord */.u4)(detail) ? detail['code'] : null;
    return typeof code === 'number' && Number.isInteger(code) && code > 0 ? code : null;
}

// EXTERNAL MODULE: ./src/engine/docker/transport.ts
var docker_transport = __webpack_require__(5321);
;// CONCATENATED MODULE: ./src/engine/docker/build.ts





/**
 * Builds with the engine's own builder: Docker's classic one, or Podman's.
 *
 * https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Image/operation/ImageBuild
 *
 * @throws CanaryError (input) for a network that Podman would pass over in silence
 */
async function buildImage(client, request, signal) {
    const doing = `building ${request.tag}`;
    const query = queryOf(client, request);
    try {
        const response = await client.transport.send({
            method: 'POST',
            path: '/build',
            doing,
            upload: request.context,
            query,
            deadlineMs: limits/* engineLimits */.nW.silence,
        }, signal);
        const signs = [];
        await followProgress(response, doing, signal, (line) => {
            if (saysBuilt(line))
                signs.push(line);
            request.onOutput((0,json/* textOf */.b6)(line['stream']) || withNewline(describeProgress(line)));
        });
        // The tag may be that of an earlier build.
        if (signs.length === 0)
            throw (0,docker_transport/* unexpectedAnswer */.au)(doing);
        return { built: true };
    }
    catch (error) {
        if (error instanceof ProgressError) {
            return { built: false, reason: error.message, exitCode: error.exitCode };
        }
        if (error instanceof docker_transport/* ApiError */.hD)
            return { built: false, reason: error.reason, exitCode: null };
        throw error;
    }
}
function queryOf(client, request) {
    const { target, platform, cacheFrom } = request;
    return {
        t: request.tag,
        dockerfile: request.dockerfile,
        rm: '1',
        forcerm: '1',
        buildargs: JSON.stringify(request.buildArguments),
        labels: JSON.stringify(request.labels),
        ...(target === null ? {} : { target }),
        ...(platform === null ? {} : { platform }),
        ...(cacheFrom.length === 0 ? {} : { cachefrom: JSON.stringify(cacheFrom) }),
        ...networkQuery(client, request.network),
        ...(request.noCache ? { nocache: '1' } : {}),
    };
}
/** Podman's API has words of its own, and takes any other for its default. */
function networkQuery({ name }, network) {
    if (network === null || network === 'default')
        return {};
    if (name === 'docker')
        return { networkmode: network };
    if (network === 'none')
        return { networkmode: 'NetworkDisabled' };
    if (network === 'host') {
        return { nsoptions: JSON.stringify([{ Name: 'network', Host: true, Path: '' }]) };
    }
    throw (0,errors/* inputError */.Xu)({
        code: 'build-network',
        message: `the network "${network}" cannot be used: Podman's builder takes default, host and none`,
    });
}
/** Engines tell the id of what they built, and older ones say so. */
function saysBuilt(line) {
    const words = (0,json/* textOf */.b6)(line['stream']);
    return ((0,json/* textOf */.b6)((0,json/* recordOf */.zv)(line['aux'])['ID']) !== '' || /^Successfully (?:built|tagged) /m.test(words));
}
function describeProgress(line) {
    return [(0,json/* textOf */.b6)(line['id']), (0,json/* textOf */.b6)(line['status']), (0,json/* textOf */.b6)(line['progress'])]
        .filter((part) => part !== '')
        .join(' ');
}
function withNewline(text) {
    return text === '' ? '' : `${text}\n`;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/clock.ts
var clock = __webpack_require__(386);
;// CONCATENATED MODULE: ./src/engine/docker/harden.ts
/** What it holds a container to stands in the request beside everything else that was asked for. */
function harden(body, { processes }) {
    const host = body.HostConfig ?? {};
    const hardened = {
        ...host,
        SecurityOpt: [...new Set(['no-new-privileges', ...(host.SecurityOpt ?? [])])],
        PidsLimit: host.PidsLimit ?? processes,
        ...(host.Binds === undefined ? {} : { Binds: host.Binds.map(readOnlyBind) }),
        ...(host.Mounts === undefined
            ? {}
            : {
                Mounts: host.Mounts.map((mount) => mount.Type === 'bind' ? { ...mount, ReadOnly: true } : mount),
            }),
    };
    return { ...body, HostConfig: hardened };
}
/** `source:target[:options]`; a source that is no path is a volume, which is nobody else's. */
function readOnlyBind(bind) {
    if (!bind.startsWith('/'))
        return bind;
    const [source = '', target = '', options = ''] = bind.split(':');
    const kept = options.split(',').filter((option) => !['', 'rw', 'ro'].includes(option));
    return `${source}:${target}:${['ro', ...kept].join(',')}`;
}

;// CONCATENATED MODULE: ./src/engine/docker/create-request.ts


/**
 * The body of `POST /containers/create`: what the tool asks for, then the manifest's options as if
 * they stood behind it on one command line, held to what a restricted container may have, then
 * devices, as an engine that knows them would add them at the end.
 *
 * @throws CanaryError (input) when the options are not what docker's command line takes, or when
 *   the devices cannot be asked for
 */
async function toCreateRequest(request, dialect) {
    const { body, platform } = await withOptions(request, dialect);
    const base = request.hardening === null ? body : harden(body, request.hardening);
    if (request.devices === null)
        return { body: base, platform, notices: [] };
    const { addDevices } = await __webpack_require__.e(/* import() */ 3056).then(__webpack_require__.bind(__webpack_require__, 3056));
    return { ...addDevices(base, request.devices, dialect), platform };
}
async function withOptions(request, { name }) {
    const base = baseRequest(request, name);
    if (request.options === null)
        return { body: base, platform: request.platform };
    // A table of some hundred flags: loaded by those who use it.
    const { applyOptions } = await __webpack_require__.e(/* import() */ 7550).then(__webpack_require__.bind(__webpack_require__, 7550));
    const { body, platform } = applyOptions(base, request.options);
    return { body, platform: request.platform ?? platform };
}
/** What a container would lose of its devices, whatever else it is. */
async function checkDevices(request, dialect) {
    const plain = {
        name: '',
        image: '',
        platform: null,
        command: [],
        env: [],
        ports: [],
        labels: {},
        network: null,
        publish: null,
        hardening: null,
    };
    return (await toCreateRequest({ ...plain, ...request }, dialect)).notices;
}
function baseRequest(request, engine) {
    const empty = request.volumes.filter(({ source }) => source === null);
    const bound = request.volumes.filter(({ source }) => source !== null);
    return {
        Image: request.image,
        Env: request.env.map(({ name, value }) => `${name}=${value}`),
        Labels: request.labels,
        // A binding of a port that is not exposed is ignored by engines before 29.
        ExposedPorts: Object.fromEntries(request.ports.map((port) => [portKey(port), {}])),
        Volumes: Object.fromEntries(empty.map(({ mountPath }) => [mountPath, {}])),
        ...(request.command.length === 0 ? {} : { Cmd: request.command }),
        // The image's own health check is not asked, and would disturb short runs.
        Healthcheck: { Test: ['NONE'] },
        HostConfig: {
            // Podman sets a limit by itself, where its control groups can.
            ...(engine === 'docker'
                ? { PidsLimit: request.hardening?.processes ?? limits/* engineLimits */.nW.processes }
                : {}),
            ...(request.network === null ? {} : { NetworkMode: request.network }),
            Binds: bound.map(({ mountPath, source }) => `${source ?? ''}:${mountPath}`),
            PortBindings: portBindings(request),
            LogConfig: {
                Type: 'json-file',
                Config: { 'max-size': limits/* engineLimits */.nW.logFile, 'max-file': '1' },
            },
        },
    };
}
function portBindings(request) {
    const { publish } = request;
    if (publish === null)
        return {};
    // An empty host port lets the engine choose: two runs on one host never collide.
    const binding = { HostIp: publish.hostAddress, HostPort: '' };
    return Object.fromEntries(request.ports.map((port) => [portKey(port), [binding]]));
}
function portKey({ port, protocol }) {
    return `${port}/${protocol}`;
}

;// CONCATENATED MODULE: ./src/engine/docker/device-failure.ts

/**
 * Whether an engine refuses a container for its devices, in one sentence instead of the engine's
 * many; null for any other reason.
 *
 * The words are those of Docker's device drivers and of the CDI library in Docker and Podman.
 */
function deviceFailure(reason, options) {
    const [, names] = /unresolvable CDI devices? ([^\n]*)/i.exec(reason) ?? [];
    if (names !== undefined)
        return new errors/* CanaryError */.Rc('input', unresolvable(names), options);
    const [, driver, capabilities] = /could not select device driver "([^"]*)"(?: with capabilities: ([^\n]*))?/i.exec(reason) ?? [];
    if (driver === undefined)
        return null;
    const problem = driver === 'cdi' ? switchedOff : noDriver(driver, capabilities ?? '');
    return new errors/* CanaryError */.Rc('infrastructure', problem, options);
}
function unresolvable(words) {
    // A runtime's errors end with the name of their class.
    const names = words.trim().replace(/(?:: unknown)+$/, '');
    return {
        code: 'cdi-device-unresolvable',
        message: `the engine does not find the CDI device ${names}`,
        hint: 'it reads the directories that docker info names as CDISpecDirs, and ignores files with errors there; cdi-mode: translate does without the engine',
    };
}
const switchedOff = {
    code: 'cdi-not-supported',
    message: 'the engine cannot give CDI devices: its CDI support is switched off',
    hint: 'set "features": {"cdi": true} in daemon.json, or cdi-mode: translate',
};
function noDriver(driver, capabilities) {
    const wanted = [driver === '' ? '' : `"${driver}"`, capabilities.trim()].filter(Boolean).join(' ');
    return {
        code: 'device-driver-missing',
        message: `the engine has no driver for the devices that --gpus asks for: ${wanted}`,
        hint: 'install the NVIDIA Container Toolkit on its host, or ask for the devices with CDI',
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/engine/docker/memory-kills.ts

/**
 * Whether the kernel has killed a process of a running container for want of memory. Docker tells
 * of it late, Podman not at all; the container's control group knows at once (cgroup-v2.rst
 * `memory.events`, cgroup-v1/memory.rst `memory.oom_control`).
 *
 * @param pid the container's first process, on this machine
 * @returns false where that cannot be seen
 */
async function hadMemoryKill(pid, containerId) {
    const file = eventsFile(await readOrNothing(`/proc/${pid}/cgroup`), containerId);
    if (file === null)
        return false;
    const [, count = '0'] = /^oom_kill (\d+)$/m.exec(await readOrNothing(file)) ?? [];
    return Number(count) > 0;
}
/** Lines are `hierarchy:controllers:path`; version 2 has one of hierarchy 0 without controllers. */
function eventsFile(groups, containerId) {
    for (const line of groups.split('\n')) {
        const [, hierarchy, controllers = '', path = ''] = /^(\d+):([^:]*):(\/.*)$/.exec(line) ?? [];
        if (!path.includes(containerId))
            continue;
        if (controllers.split(',').includes('memory')) {
            return `/sys/fs/cgroup/memory${path}/memory.oom_control`;
        }
        if (hierarchy === '0' && controllers === '')
            return `/sys/fs/cgroup${path}/memory.events`;
    }
    return null;
}
async function readOrNothing(path) {
    // A process of another machine or one that has ended has none: then nothing is known.
    return await (0,promises_.readFile)(path, 'utf8').catch(() => '');
}

;// CONCATENATED MODULE: ./src/engine/docker/containers.ts









const neverAborted = new AbortController().signal;
async function createContainer(client, request) {
    const doing = `creating a container from ${request.image}`;
    try {
        const { body, platform } = await toCreateRequest(request, client);
        const answer = (0,json/* recordOf */.zv)(await client.transport.readJson({
            method: 'POST',
            path: '/containers/create',
            doing,
            query: { name: request.name, ...(platform === null ? {} : { platform }) },
            body,
            deadlineMs: limits/* engineLimits */.nW.create,
        }, neverAborted));
        const id = (0,json/* textOf */.b6)(answer['Id']);
        if (id === '')
            throw (0,docker_transport/* unexpectedAnswer */.au)(doing);
        return { id, warnings: (0,json/* textsOf */.CB)(answer['Warnings']) };
    }
    catch (error) {
        throw createFailure(error, request);
    }
}
/** The engine refuses options with 400 and 500 alike; what is lost on the way is no refusal. */
function createFailure(error, request) {
    if (!(error instanceof docker_transport/* ApiError */.hD))
        return error;
    const failure = deviceFailure(error.reason, { cause: error });
    if (failure !== null)
        return failure;
    const problem = {
        code: 'container-create',
        message: `the engine refuses to create a container from ${request.image}: ${error.reason}`,
    };
    const isEngineTrouble = /no space left|input\/output error|timed? ?out|database|EOF/i;
    const isInput = error.status < 500 || (request.options !== null && !isEngineTrouble.test(error.reason));
    return new errors/* CanaryError */.Rc(isInput ? 'input' : 'infrastructure', problem, { cause: error });
}
async function startContainer(client, id, signal) {
    try {
        const response = await client.transport.send({ method: 'POST', path: `/containers/${id}/start`, doing: 'starting a container' }, signal);
        response.resume();
        return { started: true };
    }
    catch (error) {
        if (!(error instanceof docker_transport/* ApiError */.hD))
            throw error;
        if (error.status === 304)
            return { started: true };
        const state = await inspectContainer(client, id, signal);
        const message = state === null || state.error === '' ? error.reason : state.error;
        const failure = deviceFailure(message, { cause: error });
        if (failure !== null)
            throw failure;
        return { started: false, fault: startFault(message, state), message };
    }
}
/** Docker tells a process that cannot be run by its exit code; Podman by its words only. */
function startFault(message, state) {
    // A hook is a program of the host, whatever its exit code looks like.
    if (/error (?:running|executing)(?: \w+)? hook\b/i.test(message))
        return 'engine';
    const isProcess = state?.exitCode === 127 ||
        state?.exitCode === 126 ||
        /executable file .*not found|exec format error|exec:? .*(no such file|permission denied)/i.test(message);
    return isProcess ? 'image' : 'engine';
}
async function inspectContainer(client, id, signal) {
    const doing = 'inspecting a container';
    try {
        const answer = await client.transport.readJson({ method: 'GET', path: `/containers/${id}/json`, doing }, signal);
        const state = toState((0,json/* recordOf */.zv)(answer));
        // Taken for the state of a container, it would read as one that has ended.
        if (state.id === '')
            throw (0,docker_transport/* unexpectedAnswer */.au)(doing);
        if (state.oomKilled || state.pid === 0 || !client.isLocal)
            return state;
        return { ...state, oomKilled: await hadMemoryKill(state.pid, state.id) };
    }
    catch (error) {
        if (error instanceof docker_transport/* ApiError */.hD && error.status === 404)
            return null;
        throw error;
    }
}
function toState(container) {
    const state = (0,json/* recordOf */.zv)(container['State']);
    const network = (0,json/* recordOf */.zv)(container['NetworkSettings']);
    const isRunning = state['Running'] === true;
    return {
        id: (0,json/* textOf */.b6)(container['Id']),
        name: (0,json/* textOf */.b6)(container['Name']).replace(/^\//, ''),
        status: statusOf((0,json/* textOf */.b6)(state['Status']), isRunning),
        pid: isRunning ? (0,json/* numberOf */.rl)(state['Pid']) : 0,
        exitCode: (0,json/* numberOf */.rl)(state['ExitCode']),
        oomKilled: state['OOMKilled'] === true,
        error: (0,json/* textOf */.b6)(state['Error']),
        startedAt: timeOf(state['StartedAt']),
        finishedAt: timeOf(state['FinishedAt']),
        networkMode: (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(container['HostConfig'])['NetworkMode']),
        mounts: (0,json/* listOf */.c3)(container['Mounts'])
            .filter(json/* isRecord */.u4)
            .map((mount) => ({
            source: (0,json/* textOf */.b6)(mount['Source']),
            destination: (0,json/* textOf */.b6)(mount['Destination']),
        })),
        addresses: addressesOf((0,json/* recordOf */.zv)(network['Networks'])),
        published: publishedOf((0,json/* recordOf */.zv)(network['Ports'])),
    };
}
function statusOf(status, isRunning) {
    switch (status) {
        case 'created':
        case 'running':
        case 'exited':
        case 'restarting':
        case 'paused':
            return status;
        // Podman's words for the two ends of a container's life.
        case 'initialized':
        case 'configured':
            return 'created';
        case 'stopped':
        case 'dead':
            return 'exited';
        default:
            return isRunning ? 'running' : 'other';
    }
}
/** The engine writes year 1 for "never". */
function timeOf(value) {
    const time = Date.parse((0,json/* textOf */.b6)(value));
    return Number.isFinite(time) && time > 0 ? new Date(time).toISOString() : null;
}
function addressesOf(networks) {
    return (Object.entries(networks)
        .map(([network, value]) => {
        const endpoint = (0,json/* recordOf */.zv)(value);
        const address = (0,json/* textOf */.b6)(endpoint['IPAddress']) || (0,json/* textOf */.b6)(endpoint['GlobalIPv6Address']);
        return { network, address, aliases: (0,json/* textsOf */.CB)(endpoint['Aliases']) };
    })
        // A name would be looked up, and lead to any machine.
        .filter(({ address }) => (0,external_node_net_.isIP)(address) !== 0)
        .sort((left, right) => (left.network < right.network ? -1 : 1)));
}
function publishedOf(ports) {
    const published = new Map();
    for (const [port, bindings] of Object.entries(ports)) {
        const [binding] = (0,json/* listOf */.c3)(bindings).filter(json/* isRecord */.u4);
        const hostPort = portOf((0,json/* textOf */.b6)(binding?.['HostPort']));
        if (binding === undefined || hostPort === null)
            continue;
        const host = (0,json/* textOf */.b6)(binding['HostIp']);
        published.set(port, { host: host === '' ? '0.0.0.0' : host, port: hostPort });
    }
    return published;
}
/** Null for 0, which stands for "not yet", and for what is no port: connecting to it would throw. */
function portOf(text) {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return port > 0 && port <= 65_535 ? port : null;
}
async function waitForExit(client, id, signal) {
    const doing = 'waiting for a container to end';
    const response = await client.transport.send({ method: 'POST', path: `/containers/${id}/wait`, query: { condition: 'next-exit' }, doing }, signal);
    const stop = () => response.destroy();
    signal.addEventListener('abort', stop, { once: true });
    try {
        let size = 0;
        for await (const chunk of response) {
            size += chunk.length;
            if (size > limits/* engineLimits */.nW.errorBytes)
                throw new Error('its answer has no end');
        }
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,errors/* infrastructureError */.kv)({ code: 'engine-lost', message: `lost the engine while ${doing}: ${(0,errors/* messageOf */.bD)(error)}` }, { cause: error });
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
    signal.throwIfAborted();
}
async function removeContainer(client, id, signal) {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(limits/* engineLimits */.nW.remove)]);
    let lastWords = null;
    for (let attempt = 0;; attempt += 1) {
        try {
            const response = await client.transport.send({
                method: 'DELETE',
                path: `/containers/${id}`,
                query: { force: '1', v: '1' },
                doing: 'removing a container',
            }, deadline);
            response.resume();
            return;
        }
        catch (error) {
            if (error instanceof docker_transport/* ApiError */.hD && error.status === 404)
                return;
            if (!isPassing(error) || deadline.aborted) {
                // What the engine said last tells more than that the time is over.
                throw removalFailure(deadline.aborted ? (lastWords ?? error) : error, id, signal);
            }
            lastWords = error;
            await (0,clock/* sleep */.y)(Math.min(1_000, 50 * 2 ** attempt), deadline);
        }
    }
}
/** "Removal already in progress", a busy device, or an engine that is just restarting. */
function isPassing(error) {
    return error instanceof docker_transport/* ApiError */.hD
        ? error.status === 409 || error.status >= 500
        : error instanceof errors/* CanaryError */.Rc && error.problems[0].code === 'engine-lost';
}
function removalFailure(error, id, signal) {
    const { reason } = signal;
    if (reason instanceof errors/* CanaryError */.Rc && reason.kind === 'cancelled')
        return reason;
    return (0,errors/* infrastructureError */.kv)({
        code: 'container-left',
        message: `the container ${id.slice(0, 12)} may be left behind: ${(0,errors/* messageOf */.bD)(error)}`,
        hint: `remove it with: docker rm -f -v ${id.slice(0, 12)}`,
    }, { cause: error });
}
async function findContainers(client, labels, signal) {
    const label = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
    return (await listContainers(client, label, signal)).map(({ id }) => id);
}
/** @param label `name` or `name=value`, all of which a container bears */
async function listContainers(client, label, signal) {
    const doing = 'looking for containers';
    const query = { all: '1', filters: JSON.stringify({ label }) };
    const call = { method: 'GET', path: '/containers/json', doing, query };
    const answer = await client.transport.readJson(call, signal);
    if (!Array.isArray(answer))
        throw (0,docker_transport/* unexpectedAnswer */.au)(doing);
    const known = answer.filter(json/* isRecord */.u4).filter(({ Id }) => (0,json/* textOf */.b6)(Id) !== '');
    return known.map((container) => ({
        id: (0,json/* textOf */.b6)(container['Id']),
        labels: new Map(Object.entries((0,json/* recordOf */.zv)(container['Labels'])).map(([name, value]) => [name, (0,json/* textOf */.b6)(value)])),
    }));
}

;// CONCATENATED MODULE: ./src/engine/docker/describe.ts


/** What the engine is and can: `GET /version` and `GET /info`, asked together. */
async function describeEngine(client, signal) {
    const [versionAnswer, infoAnswer] = await Promise.all([
        client.transport.readJson({ method: 'GET', path: '/version', doing: 'asking for its version' }, signal),
        client.transport.readJson({ method: 'GET', path: '/info', doing: 'asking for its state' }, signal),
    ]);
    const version = (0,json/* recordOf */.zv)(versionAnswer);
    const info = (0,json/* recordOf */.zv)(infoAnswer);
    if ((0,json/* textOf */.b6)(version['Version']) === '')
        throw (0,docker_transport/* unexpectedAnswer */.au)('asking for its version');
    if ((0,json/* textOf */.b6)(info['OSType']) === '')
        throw (0,docker_transport/* unexpectedAnswer */.au)('asking for its state');
    return {
        name: client.name,
        version: engineVersion(version, client.name),
        apiVersion: client.apiVersion,
        hostName: (0,json/* textOf */.b6)(info['Name']),
        kernelVersion: (0,json/* textOf */.b6)(info['KernelVersion']),
        operatingSystem: (0,json/* textOf */.b6)(version['Os']) || (0,json/* textOf */.b6)(info['OSType']),
        architecture: (0,json/* textOf */.b6)(version['Arch']),
        isRootless: isRootless(info),
        cgroupVersion: (0,json/* textOf */.b6)(info['CgroupVersion']) || null,
        storageDriver: (0,json/* textOf */.b6)(info['Driver']) || null,
        defaultRuntime: (0,json/* textOf */.b6)(info['DefaultRuntime']) || null,
        runtimes: Object.keys((0,json/* recordOf */.zv)(info['Runtimes'])).sort(),
        cdiSpecDirs: Array.isArray(info['CDISpecDirs']) ? (0,json/* textsOf */.CB)(info['CDISpecDirs']) : null,
        cdiDevices: discoveredCdiDevices(info['DiscoveredDevices']),
    };
}
/** Podman reports the Docker version it imitates; its own is that of the component. */
function engineVersion(version, name) {
    const podman = (0,json/* listOf */.c3)(version['Components'])
        .filter(json/* isRecord */.u4)
        .find((component) => (0,json/* textOf */.b6)(component['Name']) === 'Podman Engine');
    return (name === 'podman' && (0,json/* textOf */.b6)(podman?.['Version'])) || (0,json/* textOf */.b6)(version['Version']);
}
function isRootless(info) {
    const options = (0,json/* textsOf */.CB)(info['SecurityOptions']);
    return options.some((option) => /(^|=)rootless(,|$)/.test(option)) || info['Rootless'] === true;
}
function discoveredCdiDevices(value) {
    if (!Array.isArray(value))
        return null;
    return value
        .filter(json/* isRecord */.u4)
        .filter((device) => (0,json/* textOf */.b6)(device['Source']) === 'cdi')
        .map((device) => (0,json/* textOf */.b6)(device['ID']))
        .filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./src/engine/docker/frames.ts
const types = ['stdin', 'stdout', 'stderr', 'error'];
const headerLength = 8;
function createFrameReader(onPayload) {
    const header = Buffer.alloc(headerLength);
    let headerFilled = 0;
    let type = 'stdout';
    let remaining = 0;
    return {
        push: (chunk) => {
            let offset = 0;
            while (offset < chunk.length) {
                if (remaining > 0) {
                    const payload = chunk.subarray(offset, offset + remaining);
                    onPayload(type, payload);
                    remaining -= payload.length;
                    offset += payload.length;
                    continue;
                }
                const part = chunk.subarray(offset, offset + headerLength - headerFilled);
                header.set(part, headerFilled);
                headerFilled += part.length;
                offset += part.length;
                if (headerFilled < headerLength)
                    return;
                headerFilled = 0;
                type = typeOf(header);
                remaining = header.readUInt32BE(4);
            }
        },
    };
}
function typeOf(header) {
    const type = types[header[0] ?? -1];
    if (type === undefined || header[1] !== 0 || header[2] !== 0 || header[3] !== 0) {
        throw new Error(`the engine sent output that is not framed (0x${header.toString('hex')})`);
    }
    return type;
}

;// CONCATENATED MODULE: ./src/engine/docker/inspect-exec.ts

/** What the engine knows of a command: whether it runs, its process, its exit code. */
async function inspectExec(client, execId, signal) {
    const call = {
        method: 'GET',
        path: `/exec/${execId}/json`,
        doing: 'inspecting a command',
    };
    return (0,json/* recordOf */.zv)(await client.transport.readJson(call, signal));
}

;// CONCATENATED MODULE: ./src/engine/docker/kill-exec.ts






/**
 * Stops a command whose time is over, with its children: by its process group on this machine, or
 * by a second command in the container. What cannot be stopped ends with the container.
 *
 * @returns whether the process is known to be gone
 */
async function killExec(client, containerId, execId) {
    const signal = AbortSignal.timeout(limits/* engineLimits */.nW.kill);
    try {
        const state = await inspectExec(client, execId, signal);
        if (state['Running'] !== true)
            return true;
        const pid = (0,json/* numberOf */.rl)(state['Pid']);
        if (!client.isLocal || pid <= 1 || !(await belongsTo(pid, containerId)))
            return false;
        if (!(await killGroup(pid)))
            await killFromInside(client, containerId, pid, signal);
        return await hasEnded(client, execId, signal);
    }
    catch {
        // Best effort: the check has failed by its deadline already, and says what became of it.
        return false;
    }
}
/** The engine learns of the end a moment later. */
async function hasEnded(client, execId, signal) {
    for (;;) {
        const state = await inspectExec(client, execId, signal);
        if (state['Running'] !== true)
            return true;
        await (0,clock/* sleep */.y)(limits/* engineLimits */.nW.killPoll, signal);
    }
}
/** Process ids are used again: only one that stands in this container's control group is killed. */
async function belongsTo(pid, containerId) {
    const groups = await (0,promises_.readFile)(`/proc/${pid}/cgroup`, 'utf8').catch(() => '');
    return groups.includes(containerId);
}
/** Every command of an exec leads its own process group; needs root or the same user. */
async function killGroup(pid) {
    const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name in parentheses and may hold blanks; the group is the third after it.
    const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
    if (group !== pid)
        return false;
    try {
        process.kill(-pid, 'SIGKILL');
        return true;
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) === 'EPERM')
            return false;
        throw error;
    }
}
async function killFromInside(client, containerId, pid, signal) {
    const status = await (0,promises_.readFile)(`/proc/${pid}/status`, 'utf8');
    const inside = /^NSpid:.*\t(\d+)$/m.exec(status)?.[1];
    if (inside === undefined)
        return;
    const answer = await client.transport.readJson({
        method: 'POST',
        path: `/containers/${containerId}/exec`,
        doing: 'preparing to stop a command',
        body: { User: '0', Cmd: ['kill', '-9', `-${inside}`] },
    }, signal);
    const execId = (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(answer)['Id']);
    const response = await client.transport.send({
        method: 'POST',
        path: `/exec/${execId}/start`,
        doing: 'stopping a command',
        body: { Detach: true },
    }, signal);
    response.resume();
}

;// CONCATENATED MODULE: ./src/engine/docker/tail.ts
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

;// CONCATENATED MODULE: ./src/engine/docker/exec.ts









/**
 * Runs a command in a container: create, start, read its output to the end, ask for its exit code.
 * The API has no call to stop one, so an abort answers at once and `killExec` does what it can.
 */
async function execInContainer(client, containerId, request, signal) {
    const output = { stdout: createTail(request.keepBytes), stderr: createTail(request.keepBytes) };
    let execId = null;
    let waitedFor = 'engine';
    try {
        execId = await createExec(client, containerId, request, signal);
        const response = await startExec(client, execId, signal);
        waitedFor = 'command';
        await readOutput(response, output, signal);
        waitedFor = 'engine';
        return await outcomeOf(client, { containerId, execId }, output, signal);
    }
    catch (error) {
        if (signal.aborted) {
            const stopped = execId === null || (await killExec(client, containerId, execId));
            return { kind: 'aborted', stopped, waitedFor, ...textsIn(output) };
        }
        if (isContainerGone(error))
            return { kind: 'container-gone' };
        throw engineFault(error);
    }
}
/** Output that breaks off, or that is no output, is no result of the command. */
function engineFault(error) {
    if (error instanceof errors/* CanaryError */.Rc)
        return error;
    const message = `lost the engine while a command ran in the container: ${(0,errors/* messageOf */.bD)(error)}`;
    return (0,errors/* infrastructureError */.kv)({ code: 'engine-lost', message }, { cause: error });
}
function textsIn({ stdout, stderr }) {
    return { stdout: stdout.text(), stderr: stderr.text() };
}
async function createExec(client, containerId, request, signal) {
    const doing = 'preparing a command in the container';
    const answer = await client.transport.readJson({
        method: 'POST',
        path: `/containers/${containerId}/exec`,
        doing,
        body: { AttachStdout: true, AttachStderr: true, Tty: false, Cmd: request.command },
    }, signal);
    const id = (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(answer)['Id']);
    if (id === '')
        throw (0,docker_transport/* unexpectedAnswer */.au)(doing);
    return id;
}
async function startExec(client, execId, signal) {
    return await client.transport.send({
        method: 'POST',
        path: `/exec/${execId}/start`,
        doing: 'starting a command in the container',
        body: { Detach: false, Tty: false },
    }, signal);
}
async function readOutput(response, output, signal) {
    const stop = () => response.destroy();
    signal.addEventListener('abort', stop, { once: true });
    try {
        const reader = createFrameReader((type, payload) => {
            if (type === 'stdout')
                output.stdout.push(payload);
            else
                output.stderr.push(payload);
        });
        for await (const chunk of response)
            reader.push(chunk);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
    signal.throwIfAborted();
}
async function outcomeOf(client, { containerId, execId }, output, signal) {
    const exitCode = await readExitCode(client, execId, signal);
    // Podman tells 0 of a command that the container's end kept from running, too.
    const isDoubtful = exitCode === 0 && client.name === 'podman';
    if (isDoubtful && !(await isRunning(client, containerId, signal))) {
        return { kind: 'container-gone' };
    }
    const texts = textsIn(output);
    const words = `${texts.stdout}\n${texts.stderr}`;
    if (exitCode >= 125 && exitCode <= 127 && isRuntimeFailure(words)) {
        return { kind: 'not-started', exitCode, message: words.trim() };
    }
    return { kind: 'exited', exitCode, ...texts };
}
async function isRunning(client, containerId, signal) {
    const state = await inspectContainer(client, containerId, signal);
    return state?.status === 'running';
}
/**
 * The runtime's own words, which Docker writes to stdout and Podman to stderr; a program that
 * ends with 126 or 127 by itself says something else.
 */
function isRuntimeFailure(words) {
    return /OCI runtime (exec failed|error|attempted)|executable file `?[^`]*`? ?not found in \$PATH|exec failed: /i.test(words);
}
/** The output can end a moment before the engine has stored the exit code. */
async function readExitCode(client, execId, signal) {
    const deadline = performance.now() + limits/* engineLimits */.nW.exitCode;
    for (let pause = 5;; pause = Math.min(50, pause * 2)) {
        const state = await inspectExec(client, execId, signal);
        const exitCode = state['ExitCode'];
        // What is not known for certain must never read as 0, which is a success.
        if (state['Running'] === false && Number.isSafeInteger(exitCode))
            return Number(exitCode);
        if (performance.now() > deadline) {
            throw new Error('the engine does not tell the exit code of a command that has ended');
        }
        await new Promise((resolve) => setTimeout(resolve, pause));
    }
}
/** 404: removed; 409, and Podman's 500: not running any more. */
function isContainerGone(error) {
    if (!(error instanceof docker_transport/* ApiError */.hD))
        return false;
    return (error.status === 404 ||
        error.status === 409 ||
        /not running|no such (container|exec)|is stopped|container state improper/i.test(error.reason));
}

// EXTERNAL MODULE: ./src/engine/infrastructure-trouble.ts
var infrastructure_trouble = __webpack_require__(6582);
;// CONCATENATED MODULE: ./src/engine/docker/images.ts






async function findImage(client, reference, signal) {
    const doing = `looking for the image ${reference}`;
    const path = `/images/${encodeReference(reference)}/json`;
    try {
        const call = { method: 'GET', path, doing };
        const image = toImage((0,json/* recordOf */.zv)(await client.transport.readJson(call, signal)));
        if (image.id === '')
            throw (0,docker_transport/* unexpectedAnswer */.au)(doing);
        return image;
    }
    catch (error) {
        if (error instanceof docker_transport/* ApiError */.hD && error.status === 404)
            return null;
        if (error instanceof docker_transport/* ApiError */.hD && isNoReference(error)) {
            throw (0,errors/* inputError */.Xu)({
                code: 'image-reference',
                message: `"${reference}" is no image reference: ${error.reason}`,
            });
        }
        throw error;
    }
}
/** Docker answers 400; Podman 500, as for its own faults. */
function isNoReference({ status, reason }) {
    return status === 400 || /invalid reference format/i.test(reason);
}
/** Slashes and colons are part of the path; everything else is escaped. */
function encodeReference(reference) {
    return encodeURIComponent(reference).replaceAll('%2F', '/').replaceAll('%3A', ':');
}
function toImage(image) {
    const variant = (0,json/* textOf */.b6)(image['Variant']);
    const platform = `${(0,json/* textOf */.b6)(image['Os'])}/${(0,json/* textOf */.b6)(image['Architecture'])}`;
    return {
        id: (0,json/* textOf */.b6)(image['Id']),
        repoDigests: (0,json/* textsOf */.CB)(image['RepoDigests']),
        platform: variant === '' ? platform : `${platform}/${variant}`,
        user: (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(image['Config'])['User']),
    };
}
async function pullImage(client, request, signal) {
    const doing = `pulling ${request.reference}`;
    try {
        const response = await client.transport.send({
            method: 'POST',
            path: '/images/create',
            doing,
            query: {
                fromImage: request.reference,
                // Without a tag or digest the engine would pull every tag.
                ...(hasTagOrDigest(request.reference) ? {} : { tag: 'latest' }),
                ...(request.platform === null ? {} : { platform: request.platform }),
            },
            ...(request.credentials === null ? {} : { credentials: toAuthConfig(request.credentials) }),
            deadlineMs: limits/* engineLimits */.nW.silence,
        }, signal);
        const told = new Map();
        await followProgress(response, doing, signal, (line) => {
            // Layers report every few milliseconds; people read when something changes.
            const [id, status] = [(0,json/* textOf */.b6)(line['id']), (0,json/* textOf */.b6)(line['status'])];
            if (told.get(id) === status)
                return;
            told.set(id, status);
            request.onProgress(id === '' ? status : `${id}: ${status}`);
        });
        // An image of this name may be there already, and would be taken for the one that was pulled.
        if (![...told.values()].some((status) => status !== ''))
            throw (0,docker_transport/* unexpectedAnswer */.au)(doing);
    }
    catch (error) {
        throw refusal(error, 'image-pull', `cannot pull ${request.reference}`);
    }
}
function toAuthConfig(credentials) {
    const { serverAddress: serveraddress, username, password } = credentials;
    const { identityToken: identitytoken, registryToken: registrytoken } = credentials;
    if (identitytoken !== '')
        return { identitytoken, serveraddress };
    if (registrytoken !== '')
        return { registrytoken, serveraddress };
    return { username, password, serveraddress };
}
function hasTagOrDigest(reference) {
    return reference.slice(reference.lastIndexOf('/') + 1).includes(':') || reference.includes('@');
}
async function loadImage(client, archive, signal) {
    const doing = 'loading an image archive';
    const loaded = [];
    try {
        const response = await client.transport.send({
            method: 'POST',
            path: '/images/load',
            doing,
            upload: archive,
            query: { quiet: '1' },
            deadlineMs: limits/* engineLimits */.nW.silence,
        }, signal);
        await followProgress(response, doing, signal, (line) => {
            const [, name] = /^Loaded image(?: ID)?: (\S+)/.exec((0,json/* textOf */.b6)(line['stream']).trim()) ?? [];
            if (name !== undefined)
                loaded.push(name);
        });
        return loaded;
    }
    catch (error) {
        throw refusal(error, 'image-load', 'the engine cannot load the archive');
    }
}
/**
 * What the engine or the registry refuses is the input's fault; a full disk, and what keeps them
 * from each other, is not; the words of both are kept. Engines tell either before the stream begins, or in it.
 */
function refusal(error, code, what) {
    const isRefusal = error instanceof ProgressError || error instanceof docker_transport/* ApiError */.hD;
    if (!isRefusal)
        return error;
    const reason = error instanceof docker_transport/* ApiError */.hD ? error.reason : error.message;
    const kind = (0,infrastructure_trouble/* isInfrastructureTrouble */.X)(reason) ? 'infrastructure' : 'input';
    return new errors/* CanaryError */.Rc(kind, { code, message: `${what}: ${reason}` }, { cause: error });
}

;// CONCATENATED MODULE: ./src/engine/docker/logs.ts




async function tailLogs(client, id, bounds, signal) {
    const response = await client.transport.send({
        method: 'GET',
        path: `/containers/${id}/logs`,
        doing: "reading a container's log",
        query: { stdout: '1', stderr: '1', tail: String(bounds.lines) },
    }, signal);
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(limits/* engineLimits */.nW.answer)]);
    const stop = () => response.destroy();
    deadline.addEventListener('abort', stop, { once: true });
    const tail = createTail(bounds.maxBytes);
    try {
        // A container with a terminal sends its output as it is, any other in frames.
        let reader = null;
        let isRaw = false;
        for await (const chunk of response) {
            if (reader === null && !isRaw) {
                isRaw = !looksFramed(chunk);
                reader = createFrameReader((_type, payload) => {
                    tail.push(payload);
                });
            }
            if (isRaw)
                tail.push(chunk);
            else
                reader?.push(chunk);
        }
    }
    catch (error) {
        signal.throwIfAborted();
        if (!deadline.aborted) {
            throw (0,errors/* infrastructureError */.kv)({ code: 'engine-logs', message: `cannot read the container's log: ${(0,errors/* messageOf */.bD)(error)}` }, { cause: error });
        }
    }
    finally {
        deadline.removeEventListener('abort', stop);
        response.destroy();
    }
    return { text: tail.text(), truncated: tail.isTruncated() };
}
function looksFramed(chunk) {
    const [type, first, second, third] = chunk;
    return type !== undefined && type <= 3 && first === 0 && second === 0 && third === 0;
}

;// CONCATENATED MODULE: ./src/engine/docker/engine.ts










/** The Docker Engine API, as Docker and Podman serve it. */
function createDockerEngine(contact) {
    const { endpoint, agent, apiVersion, name } = contact;
    const address = endpoint.kind === 'socket'
        ? // The modem reads DOCKER_HOST itself; an empty host keeps it from winning.
            { socketPath: endpoint.path, host: '' }
        : {
            host: endpoint.host,
            port: endpoint.port,
            protocol: endpoint.tls === null ? 'http' : 'https',
        };
    // The modem takes an agent, which its types leave out.
    const options = { ...address, version: `v${apiVersion}`, agent: (0,docker_transport/* quietly */.gd)(agent) };
    const dockerode = new (docker_default())(options);
    // The types know less of `dial` than it can: transport.ts names what is used.
    const transport = (0,docker_transport/* createTransport */.oO)(dockerode.modem, (0,locate/* describeEndpoint */.N)(endpoint));
    const isLocal = endpoint.kind === 'socket' && process.platform === 'linux';
    const client = { transport, name, apiVersion, isLocal };
    let description = null;
    const describe = (signal) => (description ??= describeEngine(client, signal));
    return {
        location: {
            isLocalSocket: isLocal,
            publishedHost: endpoint.kind === 'socket' ? '127.0.0.1' : endpoint.host,
            socketPath: endpoint.kind === 'socket' ? endpoint.path : null,
        },
        address: addressOf(endpoint),
        describe,
        findImage: (reference, signal) => findImage(client, reference, signal),
        pullImage: (request, signal) => pullImage(client, request, signal),
        buildImage: (request, signal) => buildImage(client, request, signal),
        loadImage: (archive, signal) => loadImage(client, archive, signal),
        checkOptions: async (options) => {
            const { checkOptions } = await __webpack_require__.e(/* import() */ 7550).then(__webpack_require__.bind(__webpack_require__, 7550));
            return checkOptions(options, client);
        },
        optionGrants: async (options, mayRead) => {
            const { grantsOfOptions } = await Promise.all(/* import() */[__webpack_require__.e(7550), __webpack_require__.e(6751)]).then(__webpack_require__.bind(__webpack_require__, 6751));
            return grantsOfOptions(options, mayRead, client);
        },
        checkDevices: (request) => checkDevices(request, client),
        createContainer: (request) => createContainer(client, request),
        startContainer: (id, signal) => startContainer(client, id, signal),
        inspectContainer: (id, signal) => inspectContainer(client, id, signal),
        inspectGrants: async (id, signal) => {
            const { inspectGrants } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 3382));
            return await inspectGrants(client, id, await describe(signal), signal);
        },
        waitForExit: (id, signal) => waitForExit(client, id, signal),
        exec: (id, request, signal) => execInContainer(client, id, request, signal),
        tailLogs: (id, bounds, signal) => tailLogs(client, id, bounds, signal),
        removeContainer: (id, signal) => removeContainer(client, id, signal),
        findContainers: (labels, signal) => findContainers(client, labels, signal),
        listContainers: (label, signal) => listContainers(client, [label], signal),
        close: () => {
            agent.destroy();
        },
    };
}
/** A docker context stays what it is: its TLS files, and the builders that were made for it. */
function addressOf(endpoint) {
    if (endpoint.context !== undefined)
        return null;
    const url = (0,locate/* describeEndpoint */.N)(endpoint);
    if (endpoint.kind === 'socket' || endpoint.tls === null)
        return { url, tls: 'none' };
    return { url, tls: endpoint.tls.verify ? 'verified' : 'unverified' };
}


/***/ }),

/***/ 7240:
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

/***/ 5321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ unexpectedAnswer),
/* harmony export */   gd: () => (/* binding */ quietly),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   oO: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7240);




/** The engine answered, and the answer was no; where nobody knows better, that is its fault. */
class ApiError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc {
    status;
    /** The engine's own words. */
    reason;
    constructor(call, status, reason) {
        super('infrastructure', {
            code: 'engine-refused',
            message: `the engine answered ${status} while ${call.doing}: ${reason}`,
        });
        this.status = status;
        this.reason = reason;
    }
}
const everyStatus = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [index + 100, true]));
/** @param endpoint how people know the engine, for error sentences */
function createTransport(modem, endpoint) {
    const send = async (call, signal) => {
        signal.throwIfAborted();
        const deadline = new AbortController();
        const timer = setTimeout(() => {
            deadline.abort(silent(call, endpoint));
        }, call.deadlineMs ?? _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .engineLimits */ .nW.answer);
        const both = quietly(AbortSignal.any([signal, deadline.signal]));
        try {
            const response = await dial(modem, call, both);
            if (response.statusCode !== undefined && response.statusCode < 300)
                return response;
            throw new ApiError(call, response.statusCode ?? 0, await readReason(response));
        }
        catch (error) {
            throw explain(error, both, call, endpoint);
        }
        finally {
            clearTimeout(timer);
        }
    };
    const readJson = async (call, signal) => {
        const deadline = AbortSignal.timeout(call.deadlineMs ?? _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .engineLimits */ .nW.answer);
        const both = AbortSignal.any([signal, deadline]);
        const response = await send(call, both).catch((error) => {
            throw deadline.aborted && !signal.aborted ? silent(call, endpoint) : error;
        });
        try {
            return parseJson(await readBounded(response, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .engineLimits */ .nW.answerBytes), call);
        }
        catch (error) {
            throw deadline.aborted ? silent(call, endpoint) : explain(error, both, call, endpoint);
        }
    };
    return { send, readJson };
}
/**
 * The modem renders every request with all that hangs on it for a debug line that nobody reads:
 * some 80 ms a call for an agent and a signal in use. An object that renders itself is cheap.
 */
function quietly(value) {
    const name = value.constructor.name;
    return Object.defineProperty(value, node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom, { value: () => name });
}
function dial(modem, call, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => {
            reject(signal.reason);
        };
        signal.addEventListener('abort', abort, { once: true });
        const options = {
            path: `${call.path}?`,
            method: call.method,
            // An empty body is sent as none; `_query` keeps the modem from putting the body in the URL.
            options: { _query: call.query ?? {}, _body: call.body ?? {} },
            isStream: true,
            statusCodes: everyStatus,
            abortSignal: signal,
            ...(call.upload === undefined ? {} : { file: call.upload }),
            ...(call.credentials === undefined ? {} : { authconfig: call.credentials }),
        };
        modem.dial(options, (error, response) => {
            signal.removeEventListener('abort', abort);
            if (response !== null)
                resolve(response);
            else
                reject(error instanceof Error ? error : new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)));
        });
    });
}
async function readBounded(response, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > maxBytes) {
            response.destroy();
            throw new Error(`the answer has more than ${maxBytes} bytes`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function parseJson(text, call) {
    if (text.trim() === '')
        return null;
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)({ code: 'engine-answer', message: `the engine's answer while ${call.doing} is not JSON` }, { cause: error });
    }
}
async function readReason(response) {
    const body = await readBounded(response, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .engineLimits */ .nW.errorBytes).catch(() => '');
    const message = reasonIn(body).replaceAll(/\s+/g, ' ').trim();
    return message === '' ? (response.statusMessage ?? 'no reason given') : message;
}
function reasonIn(body) {
    try {
        const parsed = JSON.parse(body);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(parsed) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(parsed['message']) || (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(parsed['cause']) : body;
    }
    catch {
        // A proxy in front of the engine answers in plain text.
        return body;
    }
}
/** An answer that lacks what was asked for: whatever follows from it would be a guess. */
function unexpectedAnswer(doing) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)({
        code: 'engine-answer',
        message: `the engine's answer while ${doing} is not what it was asked for`,
        hint: 'is what answers there a Docker or Podman engine?',
    });
}
function silent(call, endpoint) {
    const seconds = (call.deadlineMs ?? _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .engineLimits */ .nW.answer) / 1000;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)({
        code: 'engine-silent',
        message: `the engine at ${endpoint} did not answer within ${seconds} s while ${call.doing}`,
    });
}
function explain(error, signal, call, endpoint) {
    if (signal.aborted)
        return signal.reason;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc)
        return error;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)({
        code: 'engine-lost',
        message: `lost the engine at ${endpoint} while ${call.doing}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`,
    }, { cause: error });
}


/***/ }),

/***/ 6582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isInfrastructureTrouble)
/* harmony export */ });
/**
 * Whether an engine's words tell of something that no image or Dockerfile is to blame for: a registry
 * or a network that could not be reached, an answer that broke off, a disk that is full.
 */
function isInfrastructureTrouble(reason) {
    return trouble.test(reason);
}
const trouble = new RegExp([
    'no space left|input/output error|disk quota',
    'dial tcp|no such host|i/o timeout|connection (?:refused|reset)|TLS handshake timeout',
    'temporary failure|toomanyrequests|50\\d |expected HTTP 206|EOF',
].join('|'), 'i');


/***/ })

};
;