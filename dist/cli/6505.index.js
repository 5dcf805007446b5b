"use strict";
exports.id = 6505;
exports.ids = [6505,7562,5753];
exports.modules = {

/***/ 73873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ engineOptions)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/** Where the engine is looked for. */
function engineOptions({ engine }, { env }) {
    return {
        env,
        home: env['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),
        engine: engine ?? null,
        uid: process.getuid?.() ?? 0,
    };
}


/***/ }),

/***/ 70937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openToRead: () => (/* binding */ openToRead)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _container_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79862);
/* harmony import */ var _container_process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47581);
/* harmony import */ var _elf_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30197);
/* harmony import */ var _engine_find_connect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64578);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _image_read_open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31955);
/* harmony import */ var _programs_kept_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97109);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73873);









/**
 * Opens an image whose programs are looked at: an archive or a layout where it lies, a reference on the engine
 * where one answers and has it, and else in its registry.
 *
 * @throws CanaryError where it is not there, or an engine that has to answer does not
 */
async function openToRead({ written, platform, engine: asked, client, command }, io) {
    const engine = asked === null ? null : await openEngine(asked, io);
    try {
        const run = { runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), owner: command };
        const options = {
            ...{ directory: io.cwd, platform, engine, client },
            labels: (0,_container_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .runLabels */ .xU)(run, new Date(), await (0,_container_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .ownIdentity */ .hY)()),
            keeps: _programs_kept_js__WEBPACK_IMPORTED_MODULE_7__/* .isKeptForPrograms */ .z,
            elf: { parse: _elf_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseElf */ .$, read: _elf_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readElf */ .o },
        };
        const image = await (0,_image_read_open_js__WEBPACK_IMPORTED_MODULE_6__.openReadableImage)(written, options, io.signal);
        return {
            ...image,
            close: async () => {
                await image.close().finally(() => engine?.close());
            },
        };
    }
    catch (error) {
        engine?.close();
        throw error;
    }
}
/** Null where none answers and none has to. */
async function openEngine({ named, isNeeded }, io) {
    try {
        const found = await (0,_engine_find_connect_js__WEBPACK_IMPORTED_MODULE_4__/* .contactEngine */ .$d)((0,_engine_options_js__WEBPACK_IMPORTED_MODULE_8__/* .engineOptions */ .l)({ engine: named }, io), io.signal);
        return await found.open();
    }
    catch (error) {
        const isAbsent = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CanaryError */ .Rc && error.kind === 'infrastructure';
        if (isAbsent && !isNeeded && named === undefined)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 78341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   SB: () => (/* binding */ decodeAt),
/* harmony export */   Tr: () => (/* binding */ decodeItems),
/* harmony export */   VP: () => (/* binding */ isTexts),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   pi: () => (/* binding */ fieldNames)
/* harmony export */ });
/**
 * What everything has in common that reads foreign documents by hand, where a schema would take too
 * long: the way down into a document, and names of fields. What is wrong there, and how it is told,
 * is each reader's own.
 */
/** Decodes what stands one step further down. */
function decodeAt(step, value, decode, state) {
    state.path.push(step);
    const decoded = decode(value, state);
    state.path.pop();
    return decoded;
}
/** Decodes each item of a list, one step further down. */
function decodeItems(items, decode, state) {
    return items.map((item, index) => decodeAt(index, item, decode, state));
}
/** `checks[2].probe.httpGet`, as people write it. */
function describePath(path) {
    if (path.length === 0)
        return 'the document';
    return path
        .map((step, index) => typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)
        .join('');
}
/** An own field of plain data; undefined where there is none. */
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, name)?.value
        : undefined;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function fieldNames(...names) {
    const exact = new Set(names);
    const folded = new Map(names.map((name) => [name.toLowerCase(), name]));
    const meantBy = (key) => (exact.has(key) ? key : folded.get(fold(key)));
    return { exact, meantBy };
}
/** Go's JSON decoder folds ASCII letters, the long s and the Kelvin sign. */
function fold(key) {
    return key.replaceAll('ſ', 's').replaceAll('\u212a', 'k').toLowerCase();
}


/***/ }),

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

// UNUSED EXPORTS: findEngine, openEngine

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 16 modules
var limits = __webpack_require__(71460);
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
            return await contact(endpoint, options.env['DOCKER_API_VERSION'], pingMs, signal);
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            if (error instanceof errors/* CanaryError */.Rc)
                throw error;
            failures.push({ endpoint, error });
            // A socket that exists but may not be used is the user's engine: do not go on to another.
            if ((0,errors/* systemErrorCode */.vq)(error) === 'EACCES')
                break;
        }
    }
    throw (0,errors/* infrastructureError */.kv)(describeFailures(failures, options));
}
/** Finds the engine where this machine's users have it. */
const contactEngine = async (options, signal, onWarning) => {
    const found = await findEngine(options, signal, undefined, onWarning);
    return {
        open: (onCall) => openEngine(found, onCall),
        leave: () => {
            found.agent.destroy();
        },
    };
};
/** Loads the client of the engine that answered. */
async function openEngine(found, onCall = null) {
    const { createDockerEngine } = await Promise.all(/* import() */[__webpack_require__.e(9040), __webpack_require__.e(8994)]).then(__webpack_require__.bind(__webpack_require__, 95082));
    if (onCall !== null)
        found.asked.forEach(onCall);
    return createDockerEngine(found, onCall);
}
async function contact(endpoint, pinned, pingMs, signal) {
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
        const apiVersion = await negotiateVersion({ name, newest, where, pinned, ask });
        return { endpoint, agent, apiVersion, name, asked };
    }
    catch (error) {
        agent.destroy();
        throw error;
    }
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
    const denied = failures.find(({ error }) => (0,errors/* systemErrorCode */.vq)(error) === 'EACCES');
    if (denied !== undefined) {
        return {
            code: 'engine-permission',
            message: `no permission to use the engine at ${(0,locate/* describeEndpoint */.N)(denied.endpoint)}`,
            hint: 'add the user to the group that owns the socket (docker: sudo usermod -aG docker $USER), or run as root',
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
    const wanted = options.engine === 'podman' ? 'Podman' : 'container engine';
    return {
        code: 'engine-unreachable',
        message: `no ${wanted} answers; tried ${tried}`,
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
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71460);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60702);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);





/**
 * Endpoints to try, best first. One that is configured (asked for, `DOCKER_HOST`, docker context)
 * is the only one: a user who names an engine must not get another.
 *
 * Order of the docker command line: https://docs.docker.com/reference/cli/docker/#environment-variables
 *
 * @param onWarning told of a `config.json` that cannot be read: docker goes on without it
 * @throws CanaryError (input) when the configuration cannot be used
 */
function locateEngines(options, onWarning) {
    const { engine, env } = options;
    if (engine !== null && engine !== 'docker' && engine !== 'podman') {
        return [parseAddress(engine, 'the engine asked for', options)];
    }
    if (engine === 'podman')
        return podmanSockets(options);
    const host = env['DOCKER_HOST'];
    if (host !== undefined && host !== '')
        return [parseAddress(host, 'DOCKER_HOST', options)];
    const context = currentContext(options, onWarning);
    if (context !== null)
        return [readContext(context, options)];
    return engine === 'docker'
        ? dockerSockets(options)
        : [...dockerSockets(options), ...podmanSockets(options)];
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
function socket(path) {
    return { kind: 'socket', path, origin: 'a default socket' };
}
function parseAddress(address, origin, { env, home }) {
    if (address.startsWith('/'))
        return { kind: 'socket', path: address, origin };
    const [, scheme, rest] = /^([a-z]+):\/\/(.*)$/.exec(address) ?? [];
    if (scheme === 'unix' && rest !== undefined && rest !== '') {
        return { kind: 'socket', path: rest, origin };
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


/***/ }),

/***/ 372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ registriesOf),
/* harmony export */   parseImageSource: () => (/* binding */ parseImageSource),
/* harmony export */   t: () => (/* binding */ isLocalImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75685);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79310);



const localTypes = ['docker-archive', 'oci-archive', 'oci-layout'];
/**
 * Reads an image as people write it: a reference as docker has it, or `docker-archive:<tar>`,
 * `oci-archive:<tar>`, `oci-layout:<directory>`, each perhaps with `:<tag>` behind. As with
 * skopeo, the path of an archive holds no colon.
 *
 * @throws CanaryError (input) when it is neither
 */
function parseImageSource(text) {
    const type = localTypes.find((name) => text.startsWith(`${name}:`));
    if (type === undefined) {
        refusePath(text);
        return { type: 'reference', written: text, reference: (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text) };
    }
    const rest = text.slice(type.length + 1);
    const colon = rest.indexOf(':');
    const path = colon === -1 ? rest : rest.slice(0, colon);
    const tag = colon === -1 ? null : rest.slice(colon + 1);
    if (path === '' || tag === '') {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'image-source',
            message: `"${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text)}" names no ${path === '' ? 'path' : 'tag'}`,
            hint: `write it as ${type}:<path>[:<tag>]`,
        });
    }
    return { type, written: text, path, tag };
}
/** Whether words name an archive or a layout, right or wrong. */
function isLocalImage(text) {
    return localTypes.some((name) => text.startsWith(`${name}:`));
}
/** The registries of the images that are references, each once. @throws CanaryError (input) */
function registriesOf(images) {
    const sources = images.map(parseImageSource);
    const named = sources.flatMap((source) => source.type === 'reference' ? [source.reference.registry] : []);
    return [...new Set(named)];
}
/** A bare path looks like a reference that is wrong; this says what was meant. */
function refusePath(text) {
    const isPath = /^\.{0,2}\//.test(text) || /\.(?:tar|tar\.gz|tgz)$/.test(text);
    if (!isPath)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'image-source',
        message: `"${(0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text)}" is a path, not an image reference`,
        hint: 'name an archive as docker-archive:<tar> or oci-archive:<tar>, a directory as oci-layout:<directory>',
    });
}


/***/ }),

/***/ 7562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactError: () => (/* binding */ redactError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** What was thrown, without any of the secrets; the same where it says none of them. */
function redactError(error, redactor) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc ? redactProblems(error, redactor) : redactBug(error, redactor);
}
function redactProblems(error, redactor) {
    const isClean = (text) => redactor.redact(text) === text;
    // The message holds everything that a problem says.
    if (isClean(error.message))
        return error;
    const [first, ...rest] = error.problems;
    const clean = (problem) => ({
        ...problem,
        message: redactor.redact(problem.message),
        ...(problem.hint === undefined ? {} : { hint: redactor.redact(problem.hint) }),
        ...(problem.location === undefined
            ? {}
            : {
                location: { ...problem.location, file: redactor.redact(problem.location.file) },
            }),
    });
    // Without its cause, which says the same.
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc(error.kind, [clean(first), ...rest.map(clean)]);
}
function redactBug(error, redactor) {
    const message = redactor.redact((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    const stack = error instanceof Error ? redactor.redact(error.stack ?? '') : '';
    if (message === (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) && (!(error instanceof Error) || stack === error.stack)) {
        return error;
    }
    const clean = new Error(message);
    clean.stack = stack;
    return clean;
}


/***/ }),

/***/ 44013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XP: () => (/* binding */ formsOf),
  Rb: () => (/* binding */ isLongEnough)
});

// UNUSED EXPORTS: linesOf

// EXTERNAL MODULE: ./src/limits.ts + 16 modules
var limits = __webpack_require__(71460);
;// CONCATENATED MODULE: ./src/secrets/writings.ts
/** How programs write a text down, by family. Each gives the text as it is where it changes nothing. */
/** What each family makes of a text; the same writing may come several times. */
function writingsOf(text) {
    return [
        text,
        ...json(text),
        ...python(text),
        ...shell(text),
        ...url(text),
        ...markup(text),
        ...doubled(text),
        Buffer.from(text).toString('hex'),
        Buffer.from(text).toString('hex').toUpperCase(),
    ];
}
/**
 * Between the quotes of JSON, and of JSON inside of JSON: as ECMAScript writes it, with `\/` (PHP),
 * in ASCII alone (Python, PHP, Java), with the marks of markup escaped (Go, PHP), and with digits of
 * escapes in both cases. YAML in double quotes is written alike.
 */
function json(text) {
    const plain = JSON.stringify(text).slice(1, -1);
    const once = [plain, plain.replaceAll('/', '\\/')].flatMap((written) => [
        ...escapes(written, /[^ -~]/g),
        ...escapes(written, /[<>&\u2028\u2029]/g),
        ...escapes(written, /[<>&]|[^ -~]/g),
        ...escapes(written.replaceAll('\\"', '"'), /[<>&'"]|[^ -~]/g),
    ]);
    return [...once, ...once.map((written) => JSON.stringify(written).slice(1, -1))];
}
function escapes(text, units) {
    const written = (cased) => text.replace(units, (unit) => `\\u${cased(digitsOf(unit.charCodeAt(0), 4))}`);
    return [text, written((digits) => digits), written((digits) => digits.toUpperCase())];
}
/** `repr` of a text and of its bytes, and `ascii`; quotes are escaped where both kinds are in it. */
function python(text) {
    const named = text
        .replaceAll('\\', '\\\\')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t');
    const shown = named.replace(/\p{Cc}/gu, pythonEscape);
    const all = [shown, named.replace(/[^ -~]/gu, pythonEscape), named.replace(/[^ -~]+/gu, bytes)];
    return [...all, ...all.map((written) => written.replaceAll("'", "\\'"))];
}
function pythonEscape(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${digitsOf(code, 2)}`;
    return code <= 0xffff ? `\\u${digitsOf(code, 4)}` : `\\U${digitsOf(code, 8)}`;
}
function bytes(characters) {
    return Array.from(Buffer.from(characters), (byte) => `\\x${digitsOf(byte, 2)}`).join('');
}
/**
 * Inside of single quotes (POSIX, and `shlex.quote`), inside of double quotes (`declare -p`), with
 * backslashes alone (`printf %q`, of which older and newer ones differ in the comma), and inside of
 * `$'…'`.
 */
function shell(text) {
    const bare = text.replace(/[ \t!"$&'()*;<>?[\\\]^`{|}]/g, '\\$&').replace(/^[#~]/, '\\$&');
    const quoted = text
        .replace(/[\\']/g, '\\$&')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t');
    return [
        text.replaceAll("'", "'\\''"),
        text.replaceAll("'", `'"'"'`),
        text.replace(/["$`\\]/g, '\\$&'),
        text.replace(/["$`\\!]/g, '\\$&'),
        bare,
        bare.replaceAll(',', '\\,'),
        quoted,
        quoted.replace(/[^ -~]+/gu, (characters) => Array.from(Buffer.from(characters), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')),
    ];
}
/**
 * Percent-encoded. Encoders differ in what they leave: RFC 3986, `encodeURIComponent`, `encodeURI`,
 * Python's `quote`, HTML forms (Java), PHP's `urlencode`; a blank may be a plus.
 */
function url(text) {
    const every = text.toWellFormed();
    const written = kept.flatMap((pattern) => {
        const encoded = every.replace(pattern, (characters) => Array.from(Buffer.from(characters), (byte) => `%${digitsOf(byte, 2).toUpperCase()}`).join(''));
        return [encoded, encoded.replaceAll('%20', '+')];
    });
    // The letters of an escape come in both cases; those of the value stay what they are.
    return [
        ...written,
        ...written.map((one) => one.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())),
    ];
}
/** What is not left as it is. */
const kept = [
    /[^A-Za-z0-9._~-]+/gu,
    /[^A-Za-z0-9._~!'()*-]+/gu,
    /[^A-Za-z0-9._~/-]+/gu,
    /[^A-Za-z0-9._~!'()*;,/?:@&=+$#-]+/gu,
    /[^A-Za-z0-9._*-]+/gu,
    /[^A-Za-z0-9._-]+/gu,
];
/**
 * In HTML and XML: writers differ in how they write quotes, and in what they write by its number,
 * which may be all of it.
 */
function markup(text) {
    const marks = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const named = ["'", '&#39;', '&#039;', '&#x27;', '&apos;'].flatMap((apostrophe) => ['"', '&quot;', '&#34;', '&#x22;'].map((quote) => marks.replaceAll('"', quote).replaceAll("'", apostrophe)));
    const careful = named.flatMap((one) => [
        one,
        one.replaceAll('/', '&#x2F;'),
        one.replaceAll('/', '&#x2F;').replaceAll('`', '&#x60;').replaceAll('=', '&#x3D;'),
        ...byNumber(one, /[^ -~]/gu),
    ]);
    return [
        ...careful,
        ...[/[&<>"']/gu, /[^ -~]|[&<>"']/gu, /[^A-Za-z0-9]/gu, /[^A-Za-z0-9 ,./=-]/gu, /./gsu].flatMap((characters) => byNumber(text, characters)),
    ];
}
function byNumber(text, characters) {
    const written = (number) => text.replace(characters, (character) => `&#${number(character.codePointAt(0) ?? 0)};`);
    return [
        written(String),
        written((code) => `x${code.toString(16)}`),
        written((code) => `x${code.toString(16).toUpperCase()}`),
    ];
}
/** Marks that are written twice: YAML and SQL in single quotes, CSV, Compose and make, `printf`. */
function doubled(text) {
    return ["'", '"', '$', '%', '\\'].map((mark) => text.replaceAll(mark, () => mark + mark));
}
function digitsOf(code, length) {
    return code.toString(16).padStart(length, '0');
}

;// CONCATENATED MODULE: ./src/secrets/forms.ts


/**
 * Every way in which an ordinary program writes a value down ({@link writingsOf}), and base64 at any
 * offset in both alphabets; a value of several lines also line by line.
 */
function formsOf(secret) {
    const values = [secret, secret.trim(), ...linesOf(secret)].filter(isLongEnough);
    const forms = new Map();
    for (const value of new Set(values)) {
        for (const text of writingsOf(value))
            forms.set(text, { text, isBase64: false });
        for (const text of base64Forms(value))
            forms.set(text, { text, isBase64: true });
    }
    return [...forms.values()];
}
/**
 * The lines of a value of several lines, such as a key: that is how it is printed. A bracket or a
 * brace alone is no secret. Empty where there is one line.
 */
function linesOf(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    return lines.length === 1 ? [] : lines.filter(isLongEnough);
}
/** Shorter values stand in ordinary words: where they were taken out would tell what they are. */
function isLongEnough(value) {
    return value.length >= limits/* secretLimits */.fP.shortestCharacters;
}
/**
 * What of a text's base64 does not depend on what stands around it, for each of the three places
 * in a group of three bytes at which it can begin, such as after `user:`. A letter stands for six
 * bits; those that share bits with a neighbour are left out.
 */
function base64Forms(value) {
    const bytes = Buffer.from(value);
    return [0, 1, 2].flatMap((offset) => {
        const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
        const from = Math.ceil((offset * 8) / 6);
        const stable = shifted.toString('base64').slice(from, Math.floor((shifted.length * 8) / 6));
        const url = stable.replaceAll('+', '-').replaceAll('/', '_');
        return stable.length < shortestBase64 ? [] : [stable, url];
    });
}
/** Fewer letters would redact ordinary words. */
const shortestBase64 = 5;


/***/ }),

/***/ 15753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRedactor: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71460);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44013);


function createRedactor(secrets = []) {
    const known = new Set();
    const forms = new Map();
    const index = createIndex();
    const learn = (value) => {
        const bounded = value.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.characters);
        if (known.has(bounded))
            return;
        known.add(bounded);
        for (const form of (0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .formsOf */ .XP)(bounded)) {
            if (forms.has(form.text))
                continue;
            forms.set(form.text, form);
            for (const needle of needlesOf(form))
                index.add(needle);
        }
    };
    const redact = (text, isTail = false) => {
        if (forms.size === 0)
            return text;
        const spans = index.find(text);
        const start = isTail ? cutOffAtStart(text, forms.values()) : 0;
        if (start > 0)
            spans.push({ from: 0, to: start });
        return spans.length === 0 ? text : withoutSpans(text, spans);
    };
    for (const secret of secrets)
        learn(secret);
    return { learn, redact, isIdle: () => forms.size === 0 };
}
/** The whole form, or the pieces of one that may be broken; each piece once. */
function needlesOf(form) {
    const length = form.isBase64 ? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.base64Piece : _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.piece;
    if (form.text.length < 2 * length)
        return [{ form, offset: 0, text: form.text }];
    const needles = new Map();
    for (let offset = 0; offset + length <= form.text.length; offset += length) {
        const text = form.text.slice(offset, offset + length);
        if (!needles.has(text))
            needles.set(text, { form, offset, text });
    }
    return needles.values();
}
/** The characters by which a needle is found; no form is shorter. */
const keyLength = 4;
/**
 * Finds any number of needles in one pass: four characters are a key, and a table of bits says of
 * nearly every key that no needle begins with it.
 */
function createIndex() {
    const byKey = new Map();
    const table = new Uint8Array(1 << tableBits);
    const add = (needle) => {
        let key = 0;
        for (let at = 0; at < keyLength; at += 1) {
            key = extendKey(key, needle.text.charCodeAt(at));
        }
        const others = byKey.get(key);
        if (others === undefined)
            byKey.set(key, [needle]);
        else
            others.push(needle);
        table[placeOf(key)] = 1;
    };
    const find = (text) => {
        const spans = [];
        let covered = null;
        let key = 0;
        for (let end = 0; end < text.length; end += 1) {
            key = extendKey(key, text.charCodeAt(end));
            if (table[placeOf(key)] === 0)
                continue;
            const from = end - keyLength + 1;
            if (from < 0)
                continue;
            for (const needle of byKey.get(key) ?? []) {
                // What a form has taken need not be found again by it: a secret may repeat itself. Another
                // form may reach further.
                if (from + needle.text.length <= (covered?.get(needle.form) ?? 0))
                    continue;
                const span = match(text, from, needle);
                if (span === null)
                    continue;
                spans.push(span);
                covered ??= new Map();
                covered.set(needle.form, Math.max(covered.get(needle.form) ?? 0, span.to));
            }
        }
        return spans;
    };
    return { add, find };
}
const tableBits = 17;
/** Asked for each character of a text: a look-up of a global each time would be felt. */
const { imul } = Math;
/** The key after one more character: the low bytes of the last four. */
function extendKey(key, unit) {
    return (key << 8) | (unit & 0xff);
}
function placeOf(key) {
    return imul(key, 0x9e3779b1) >>> (32 - tableBits);
}
function match(text, from, { form, offset, text: needle }) {
    const matched = matchedCharacters(text, from, needle);
    const to = from + matched;
    if (matched === needle.length) {
        return {
            from: grow(text, from, form, offset, -1) + 1,
            to: grow(text, to - 1, form, offset + matched - 1, 1),
        };
    }
    const isCut = offset === 0 && matched >= keyLength && text.charAt(to) === ellipsis;
    return isCut ? { from, to } : null;
}
/** What everybody here writes where a text was cut. */
const ellipsis = '…';
function matchedCharacters(text, from, needle) {
    let matched = 0;
    while (matched < needle.length &&
        text.charCodeAt(from + matched) === needle.charCodeAt(matched)) {
        matched += 1;
    }
    return matched;
}
/**
 * How far the text goes on as the form does, backwards or forwards; over line breaks within base64.
 *
 * @returns the first place that is no part of it
 */
function grow(text, at, form, offset, step) {
    let [place, known] = [at + step, offset + step];
    for (;;) {
        const wanted = form.text.charCodeAt(known);
        if (Number.isNaN(wanted))
            return place;
        let next = place;
        while (form.isBase64 && isLineBreak(text.charCodeAt(next)))
            next += step;
        if (text.charCodeAt(next) !== wanted)
            return place;
        place = next + step;
        known += step;
    }
}
function isLineBreak(unit) {
    return unit === 0x0a || unit === 0x0d;
}
/** How many characters at the start of a text are the end of a secret. */
function cutOffAtStart(text, forms) {
    const first = text.slice(0, keyLength);
    if (first.length < keyLength)
        return 0;
    let longest = 0;
    for (const { text: form, isBase64 } of forms) {
        const most = Math.min(form.length - 1, text.length, 2 * (isBase64 ? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.base64Piece : _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLimits */ .fP.piece));
        let at = form.indexOf(first, form.length - most);
        while (at !== -1 && form.length - at > longest) {
            if (text.startsWith(form.slice(at)))
                longest = form.length - at;
            at = form.indexOf(first, at + 1);
        }
    }
    return longest;
}
/** Spans that overlap or touch are one. */
function withoutSpans(text, spans) {
    const parts = [];
    let done = 0;
    for (const { from, to } of spans.toSorted((left, right) => left.from - right.from)) {
        if (parts.length === 0 || from > done)
            parts.push(text.slice(done, from), replacement);
        done = Math.max(done, to);
    }
    return parts.join('') + text.slice(done);
}
const replacement = '***';


/***/ })

};
;