"use strict";
exports.id = 4578;
exports.ids = [4578];
exports.modules = {

/***/ 22043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions),
/* harmony export */   l: () => (/* binding */ isVersion)
/* harmony export */ });
/** Versions of the Docker Engine API, such as `1.41`. */
function isVersion(text) {
    return /^\d+\.\d+$/.test(text);
}
/** Negative, zero or positive, as `left` is older than, equal to or newer than `right`. */
function compareVersions(left, right) {
    const [leftMajor = 0, leftMinor = 0] = left.split('.').map(Number);
    const [rightMajor = 0, rightMinor = 0] = right.split('.').map(Number);
    return leftMajor - rightMajor || leftMinor - rightMinor;
}


/***/ }),

/***/ 64578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $d: () => (/* binding */ contactEngine)
});

// UNUSED EXPORTS: findEngine, leaveContact, openEngine

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/engine/api-version.ts
var api_version = __webpack_require__(22043);
// EXTERNAL MODULE: ./src/engine/find/locate.ts
var locate = __webpack_require__(25248);
;// CONCATENATED MODULE: ./src/engine/find/negotiate-version.ts


/** The versions of the Docker Engine API that this program speaks. */
const oldestApi = '1.40';
const newestApi = '1.51';
/**
 * Settles the version of the API before anything is asked of the engine that depends on it.
 *
 * @throws CanaryError (input) for a version in `DOCKER_API_VERSION` that one of the two does not
 *   speak, (infrastructure) for an engine that has none in common with this program
 */
async function negotiateVersion(negotiation) {
    const { newest, where, pinned } = negotiation;
    if (pinned !== undefined && pinned !== '')
        return await takePinned(pinned, negotiation);
    if ((0,api_version/* compareVersions */.Z)(newest, oldestApi) < 0) {
        throw (0,errors/* infrastructureError */.kv)({
            code: 'engine-too-old',
            message: `the engine at ${where} speaks API ${newest}; at least ${oldestApi} is needed`,
            hint: 'upgrade to Docker 20.10 or Podman 4',
        });
    }
    if ((0,api_version/* compareVersions */.Z)(newest, newestApi) <= 0)
        return newest;
    const oldest = await oldestOf(negotiation);
    if ((0,api_version/* compareVersions */.Z)(oldest, newestApi) > 0) {
        throw (0,errors/* infrastructureError */.kv)({
            code: 'engine-too-new',
            message: `the engine at ${where} speaks API ${oldest} to ${newest}; this program speaks ${oldestApi} to ${newestApi}`,
            hint: 'use a newer release of this program',
        });
    }
    return newestApi;
}
async function takePinned(pinned, negotiation) {
    const { name, newest, where } = negotiation;
    const refuse = (why) => (0,errors/* inputError */.Xu)({
        code: 'engine-api-version',
        message: `DOCKER_API_VERSION is "${pinned}", ${why}`,
        hint: 'leave DOCKER_API_VERSION unset: the version is settled with the engine',
    });
    if (!(0,api_version/* isVersion */.l)(pinned))
        throw refuse('which is no version such as 1.41');
    if ((0,api_version/* compareVersions */.Z)(pinned, oldestApi) < 0) {
        throw refuse(`and this program needs at least ${oldestApi}`);
    }
    // Podman answers any version.
    if (name === 'podman')
        return pinned;
    const oldest = await oldestOf(negotiation);
    if ((0,api_version/* compareVersions */.Z)(pinned, newest) > 0 || (0,api_version/* compareVersions */.Z)(pinned, oldest) < 0) {
        throw refuse(`and the engine at ${where} speaks ${oldest} to ${newest}`);
    }
    return pinned;
}
/** An engine that does not tell is taken at its word for all before its newest. */
async function oldestOf({ ask }) {
    const { body } = await ask('GET', '/version');
    const version = parse(body);
    return (0,api_version/* isVersion */.l)(version) ? version : '1.0';
}
function parse(body) {
    try {
        const answer = JSON.parse(body);
        const isAnswer = typeof answer === 'object' && answer !== null && 'MinAPIVersion' in answer;
        return isAnswer && typeof answer.MinAPIVersion === 'string' ? answer.MinAPIVersion : '';
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
;// CONCATENATED MODULE: ./src/engine/find/connect.ts







/**
 * Finds the engine and settles the version of its API with it.
 *
 * @param pingMs until a place that may be an engine has answered
 * @throws CanaryError (infrastructure) when none answers, naming every place that was tried
 */
async function findEngine(options, signal, pingMs = limits/* engineLimits */.nW.ping, onWarning = () => undefined) {
    const endpoints = (0,locate/* locateEngines */.M)(options, onWarning);
    const failures = [];
    for (const endpoint of endpoints) {
        try {
            return await contact(endpoint, options, pingMs, signal);
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            const isAside = isUnasked(endpoint, options);
            if (error instanceof errors/* CanaryError */.Rc && !isAside)
                throw error;
            failures.push({ endpoint, error, isAside });
            // A socket that exists but may not be used is the user's engine: do not go on to another.
            if (isDenied({ error, isAside }))
                break;
        }
    }
    throw (0,errors/* infrastructureError */.kv)(describeFailures(failures, options));
}
/** Docker has a containerd of its own, which its users need not know of. */
function isUnasked(endpoint, { engine, env }) {
    const isRuntime = endpoint.kind === 'socket' && endpoint.speaks === 'cri';
    return isRuntime && engine === null && !env['CONTAINER_RUNTIME_ENDPOINT'];
}
function isDenied({ error, isAside }) {
    return (0,errors/* systemErrorCode */.vq)(error) === 'EACCES' && !isAside;
}
/** Finds the engine where this machine's users have it. */
const contactEngine = async (options, signal, onWarning) => {
    if (options.engine === 'kubernetes') {
        const { findCluster } = await __webpack_require__.e(/* import() */ 6650).then(__webpack_require__.bind(__webpack_require__, 36650));
        return await findCluster(options, signal);
    }
    const found = await findEngine(options, signal, undefined, onWarning);
    return {
        open: (onCall) => openEngine(found, onCall),
        leave: () => {
            leaveContact(found);
        },
    };
};
/** Closes the connection to an engine that is not opened. */
function leaveContact(found) {
    if (found.kind === 'cri')
        found.channel.close();
    else
        found.agent.destroy();
}
/** Loads the client of the engine that answered. */
async function openEngine(found, onCall = null) {
    if (found.kind === 'cri') {
        const { createCriEngine } = await Promise.all(/* import() */[__webpack_require__.e(9700), __webpack_require__.e(2760), __webpack_require__.e(3216), __webpack_require__.e(6497)]).then(__webpack_require__.bind(__webpack_require__, 26497));
        if (onCall !== null)
            found.asked.forEach(onCall);
        return createCriEngine(found, onCall);
    }
    const { createDockerEngine } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(9040), __webpack_require__.e(3216), __webpack_require__.e(3709)]).then(__webpack_require__.bind(__webpack_require__, 81461));
    if (onCall !== null)
        found.asked.forEach(onCall);
    return createDockerEngine(found, onCall);
}
/** Asks whoever listens there, in the language that is to be expected of them. */
async function contact(endpoint, options, pingMs, signal) {
    if (endpoint.kind === 'tcp' || endpoint.speaks === 'docker-api') {
        return await contactDocker(endpoint, options, pingMs, signal);
    }
    const asRuntime = async () => {
        const { contactRuntime } = await __webpack_require__.e(/* import() */ 2760).then(__webpack_require__.bind(__webpack_require__, 72760));
        return await contactRuntime(endpoint, (0,locate/* describeEndpoint */.N)(endpoint), { pingMs, options }, signal);
    };
    if (endpoint.speaks === 'cri')
        return await asRuntime();
    try {
        return await contactDocker(endpoint, options, pingMs, signal);
    }
    catch (error) {
        const listens = !['ENOENT', 'EACCES', 'ECONNREFUSED'].includes((0,errors/* systemErrorCode */.vq)(error));
        if (signal.aborted || error instanceof errors/* CanaryError */.Rc || !listens)
            throw error;
        return await asRuntime().catch((unlike) => {
            throw unlike instanceof errors/* CanaryError */.Rc ? unlike : error;
        });
    }
}
async function contactDocker(endpoint, { env, runtimeHandler = null }, pingMs, signal) {
    const agent = await createAgent(endpoint);
    try {
        const asked = [];
        const ask = async (method, path) => {
            const from = performance.now();
            const answer = await askAnew({ endpoint, agent, method, path, pingMs }, signal);
            asked.push({ method, path, status: 200, durationMs: performance.now() - from });
            return answer;
        };
        const { headers } = await ask('HEAD', '/_ping');
        const isPodman = /libpod/i.test(String(headers['server'])) || headers['libpod-api-version'] !== undefined;
        const newest = textOf(headers['api-version']);
        // Any web server may answer 200; every engine names its version.
        if (!(0,api_version/* isVersion */.l)(newest))
            throw new Error('what answers there is no container engine');
        const name = isPodman ? 'podman' : 'docker';
        const where = (0,locate/* describeEndpoint */.N)(endpoint);
        if (runtimeHandler !== null)
            throw handlerIsForRuntimes(runtimeHandler, where);
        const pinned = env['DOCKER_API_VERSION'];
        const apiVersion = await negotiateVersion({ name, newest, where, pinned, ask });
        return { kind: 'docker-api', endpoint, agent, apiVersion, name, asked };
    }
    catch (error) {
        agent.destroy();
        throw error;
    }
}
function handlerIsForRuntimes(handler, where) {
    return (0,errors/* inputError */.Xu)({
        code: 'runtime-handler',
        message: `${(0,settings/* setting */.P)('runtime-handler')} is "${handler}", and the engine at ${where} does not speak CRI, which alone has handlers`,
        hint: `ask for a container runtime with ${(0,settings/* setting */.P)('engine')}: cri`,
    });
}
async function createAgent(endpoint) {
    const options = { keepAlive: true, maxSockets: limits/* engineLimits */.nW.connections };
    if (endpoint.kind === 'socket' || endpoint.tls === null)
        return new (external_node_http_default()).Agent(options);
    const { ca, cert, key, verify } = endpoint.tls;
    const https = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 23));
    return new https.Agent({
        ...options,
        ...(ca === null ? {} : { ca }),
        ...(cert === null ? {} : { cert }),
        ...(key === null ? {} : { key }),
        rejectUnauthorized: verify,
    });
}
function askAnew({ endpoint, agent, method, path, pingMs }, signal) {
    const isTls = endpoint.kind === 'tcp' && endpoint.tls !== null;
    const address = endpoint.kind === 'socket'
        ? { socketPath: endpoint.path }
        : { host: endpoint.host, port: endpoint.port };
    // An agent for TLS takes its protocol from itself. Without TLS Node looks for a name for it all the
    // same, and compiles what tells addresses from names: a tenth of the time until the engine is asked.
    const security = isTls ? { protocol: 'https:' } : { protocol: 'http:', servername: '' };
    return new Promise((resolve, reject) => {
        const settle = (work) => {
            clearTimeout(timer);
            work();
        };
        const request = external_node_http_default().request({ ...address, ...security, agent, method, path, signal }, (response) => {
            const { statusCode, headers } = response;
            let body = '';
            response.setEncoding('utf8');
            response.on('data', (chunk) => {
                body += chunk;
                if (body.length > limits/* engineLimits */.nW.errorBytes)
                    request.destroy(new Error('it says too much'));
            });
            response.once('error', (error) => {
                settle(() => {
                    reject(error);
                });
            });
            response.once('end', () => {
                settle(() => {
                    if (statusCode === 200)
                        resolve({ headers, body });
                    else
                        reject(new Error(`it answered ${statusCode ?? 'nothing'} to a ping`));
                });
            });
        });
        // Of the whole answer: a timeout of the socket would begin anew with every byte.
        const timer = setTimeout(() => {
            request.destroy(new Error(`it did not answer within ${pingMs / 1000} s`));
        }, pingMs);
        request.once('error', (error) => {
            settle(() => {
                reject(error);
            });
        });
        request.end();
    });
}
function describeFailures(failures, options) {
    const denied = failures.find(isDenied);
    if (denied !== undefined) {
        const isRuntime = denied.endpoint.kind === 'socket' && denied.endpoint.speaks === 'cri';
        return {
            code: 'engine-permission',
            message: `no permission to use the engine at ${(0,locate/* describeEndpoint */.N)(denied.endpoint)}`,
            hint: isRuntime
                ? 'run as root: a container runtime lets nobody else use its socket, unless its configuration says so'
                : 'add the user to the group that owns the socket (docker: sudo usermod -aG docker $USER), or run as root',
        };
    }
    const only = failures.length === 1 ? failures[0] : undefined;
    if (only !== undefined) {
        return {
            code: 'engine-unreachable',
            message: `no container engine answers at ${(0,locate/* describeEndpoint */.N)(only.endpoint)} (${only.endpoint.origin}): ${(0,errors/* messageOf */.bD)(only.error)}`,
            hint: `start it, or name another with ${(0,settings/* setting */.P)('engine')} or DOCKER_HOST`,
        };
    }
    const tried = failures.map(({ endpoint }) => (0,locate/* describeEndpoint */.N)(endpoint)).join(', ');
    return { code: 'engine-unreachable', ...nobodyAnswers(options.engine, tried) };
}
function nobodyAnswers(engine, tried) {
    if (engine === 'cri') {
        return {
            message: `no container runtime answers; tried ${tried}`,
            hint: 'start containerd, CRI-O or iSulad, or name its socket by CONTAINER_RUNTIME_ENDPOINT',
        };
    }
    return {
        message: `no ${engine === 'podman' ? 'Podman' : 'container engine'} answers; tried ${tried}`,
        hint: 'start Docker (sudo systemctl start docker) or Podman (podman system service --time=0), or set DOCKER_HOST',
    };
}
function textOf(header) {
    return typeof header === 'string' ? header : '';
}


/***/ }),

/***/ 25248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ locateEngines),
/* harmony export */   N: () => (/* binding */ describeEndpoint)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78341);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60702);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);





/**
 * Endpoints to try, best first. One that is configured (asked for, `DOCKER_HOST`, docker context,
 * `CONTAINER_RUNTIME_ENDPOINT`) is the only one: a user who names an engine must not get another.
 *
 * Order of the docker command line: https://docs.docker.com/reference/cli/docker/#environment-variables
 *
 * @param onWarning told of a `config.json` that cannot be read: docker goes on without it
 * @throws CanaryError (input) when the configuration cannot be used
 */
function locateEngines(options, onWarning) {
    const { engine, env } = options;
    if (engine === 'podman')
        return podmanSockets(options);
    if (engine === 'cri')
        return runtimeSockets(options);
    if (engine !== null && engine !== 'docker') {
        return [asSocketOf('either', parseAddress(engine, 'the engine asked for', options))];
    }
    const host = env['DOCKER_HOST'];
    if (host !== undefined && host !== '')
        return [parseAddress(host, 'DOCKER_HOST', options)];
    const context = currentContext(options, onWarning);
    if (context !== null)
        return [readContext(context, options)];
    if (engine === 'docker')
        return dockerSockets(options);
    const runtimes = runtimeSockets(options);
    return isSet(env[runtimeVariable])
        ? runtimes
        : [...dockerSockets(options), ...podmanSockets(options), ...runtimes];
}
/** Of crictl: https://github.com/kubernetes-sigs/cri-tools/blob/master/docs/crictl.md. */
const runtimeVariable = 'CONTAINER_RUNTIME_ENDPOINT';
/** Where containerd, CRI-O and iSulad answer unless they are told otherwise. */
function runtimeSockets(options) {
    const named = options.env[runtimeVariable];
    if (named !== undefined && named !== '') {
        const endpoint = parseAddress(named, runtimeVariable, options);
        if (endpoint.kind === 'socket')
            return [asSocketOf('cri', endpoint)];
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({
            code: 'engine-address',
            message: `${runtimeVariable} is "${named}"; a container runtime is asked on a socket of this machine`,
            hint: 'use unix:///path',
        });
    }
    return ['/run/containerd/containerd.sock', '/run/crio/crio.sock', '/var/run/isulad.sock'].map((path) => ({ ...socket(path), speaks: 'cri' }));
}
function dockerSockets({ env, home, uid }) {
    return [
        socket('/var/run/docker.sock'),
        socket((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runtimeDirectory(env, uid), 'docker.sock')),
        socket((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.docker', 'run', 'docker.sock')),
        socket((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.docker', 'desktop', 'docker.sock')),
    ];
}
function podmanSockets({ env, uid }) {
    const own = socket((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runtimeDirectory(env, uid), 'podman', 'podman.sock'));
    const shared = socket('/run/podman/podman.sock');
    return uid === 0 ? [shared, own] : [own, shared];
}
function runtimeDirectory(env, uid) {
    return env['XDG_RUNTIME_DIR'] ?? `/run/user/${uid}`;
}
/** Who asks for a socket, and not for docker's, may mean that of a runtime. */
function asSocketOf(speaks, endpoint) {
    return endpoint.kind === 'socket' ? { ...endpoint, speaks } : endpoint;
}
function socket(path) {
    return { kind: 'socket', path, origin: 'a default socket', speaks: 'docker-api' };
}
function parseAddress(address, origin, { env, home }) {
    const named = { kind: 'socket', origin, speaks: 'docker-api' };
    if (address.startsWith('/'))
        return { ...named, path: address };
    const [, scheme, rest] = /^([a-z]+):\/\/(.*)$/.exec(address) ?? [];
    if (scheme === 'unix' && rest !== undefined && rest !== '') {
        return { ...named, path: rest };
    }
    if (scheme === 'tcp' || scheme === 'http' || scheme === 'https') {
        const url = parseUrl(address, origin);
        const port = url.port === '' ? (scheme === 'https' ? 2376 : 2375) : Number(url.port);
        const tls = tlsOf(scheme, env, home);
        return { kind: 'tcp', host: url.hostname.replace(/^\[|\]$/g, ''), port, tls, origin };
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({
        code: 'engine-address',
        message: `${origin} is "${address}", which is no address of an engine that can be used`,
        hint: scheme === 'ssh'
            ? 'ssh:// is not supported; forward the socket (ssh -nNT -L /tmp/docker.sock:/var/run/docker.sock host) and use unix:///tmp/docker.sock'
            : 'use unix:///path or tcp://host:port',
    });
}
function parseUrl(address, origin) {
    try {
        return new URL(address.replace(/^tcp:/, 'http:'));
    }
    catch (error) {
        const message = `${origin} is "${address}", which is no address: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({ code: 'engine-address', message }, { cause: error });
    }
}
function isSet(value) {
    return value !== undefined && value !== '';
}
/** `DOCKER_TLS_VERIFY` asks for TLS with verification, `DOCKER_TLS` alone for TLS without. */
function tlsOf(scheme, env, home) {
    const verifies = isSet(env['DOCKER_TLS_VERIFY']);
    const trusts = isSet(env['DOCKER_TLS']) && !verifies;
    if (scheme !== 'https' && !verifies && !trusts)
        return null;
    return readTlsFiles(env['DOCKER_CERT_PATH'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.docker'), !trusts);
}
function readTlsFiles(directory, verify) {
    const read = (name) => readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name));
    return { ca: read('ca.pem'), cert: read('cert.pem'), key: read('key.pem'), verify };
}
function readIfThere(path) {
    const unreadable = (why, cause) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({ code: 'engine-configuration', message: `cannot read ${path}: ${why}` }, { cause });
    let bytes;
    try {
        bytes = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(path, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.configurationFileBytes);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return null;
        throw unreadable((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), error);
    }
    if (bytes !== null)
        return bytes.toString('utf8');
    throw unreadable(`it is too large: at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.configurationFileBytes} bytes are read`);
}
function currentContext({ env, home }, onWarning) {
    const named = env['DOCKER_CONTEXT'];
    if (isSet(named) && named !== undefined)
        return named === 'default' ? null : named;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(configDirectory(env, home), 'config.json');
    try {
        const text = readIfThere(path);
        if (text === null)
            return null;
        const context = (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(parseJsonFile(text, path), 'currentContext');
        return typeof context === 'string' && context !== '' && context !== 'default' ? context : null;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CanaryError */ .Rc))
            throw error;
        onWarning(`${error.message}; the docker context that it may name is not used`);
        return null;
    }
}
/** Docker keeps a context under the SHA-256 of its name. */
function readContext(name, options) {
    // It takes longer to load than all else that is needed to ask an engine, and few have a context.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const digest = createHash('sha256').update(name).digest('hex');
    const contexts = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(configDirectory(options.env, options.home), 'contexts');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(contexts, 'meta', digest, 'meta.json');
    const text = readIfThere(path);
    if (text === null) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({
            code: 'engine-context',
            message: `the docker context "${name}" does not exist`,
            hint: 'see: docker context ls',
        });
    }
    const docker = (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)((0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(parseJsonFile(text, path), 'Endpoints'), 'docker');
    const host = (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(docker, 'Host');
    if (typeof host !== 'string') {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({
            code: 'engine-context',
            message: `the docker context "${name}" names no address (${path})`,
        });
    }
    const origin = `the docker context "${name}"`;
    const endpoint = {
        ...parseAddress(host, origin, { ...options, env: {} }),
        context: name,
    };
    const tls = readTlsFiles((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(contexts, 'tls', digest, 'docker'), (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(docker, 'SkipTLSVerify') !== true);
    const hasTls = tls.ca !== null || tls.cert !== null;
    return endpoint.kind === 'tcp' && hasTls ? { ...endpoint, tls } : endpoint;
}
function configDirectory(env, home) {
    const configured = env['DOCKER_CONFIG'];
    return isSet(configured) && configured !== undefined ? configured : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.docker');
}
function parseJsonFile(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({ code: 'engine-configuration', message: `${path} is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}` }, { cause: error });
    }
}
/** As people write it. */
function describeEndpoint(endpoint) {
    if (endpoint.kind === 'socket')
        return `unix://${endpoint.path}`;
    const host = endpoint.host.includes(':') ? `[${endpoint.host}]` : endpoint.host;
    return `tcp://${host}:${endpoint.port}`;
}


/***/ })

};
;