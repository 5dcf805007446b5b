"use strict";
exports.id = 963;
exports.ids = [963];
exports.modules = {

/***/ 3711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   EH: () => (/* binding */ deviceNameFault),
/* harmony export */   Fl: () => (/* binding */ formatQualifiedName),
/* harmony export */   X$: () => (/* binding */ splitKind),
/* harmony export */   Xj: () => (/* binding */ describeNameFault),
/* harmony export */   _C: () => (/* binding */ unportableNameParts),
/* harmony export */   dp: () => (/* binding */ isTooShortForEngines),
/* harmony export */   k: () => (/* binding */ vendorOrClassFault),
/* harmony export */   sg: () => (/* binding */ isDnsSubdomain),
/* harmony export */   yU: () => (/* binding */ splitQualifiedName),
/* harmony export */   z$: () => (/* binding */ parseQualifiedName)
/* harmony export */ });
/* unused harmony export isQualifiedName */
/**
 * Names of the Container Device Interface: `vendor/class=name`. Grammar as CDI's own parser enforces
 * it (package parser), which is laxer than the prose of the specification in some points and
 * stricter in others; {@link unportableNameParts} tells the difference.
 */
const letter = /^[A-Za-z]/;
const letterOrDigitAtEnd = /[A-Za-z0-9]$/;
const letterOrDigitAtStart = /^[A-Za-z0-9]/;
const insideVendorOrClass = /^[A-Za-z0-9_.-]*$/;
const insideDeviceName = /^[A-Za-z0-9_.:-]*$/;
const onlyAscii = /^[\0-\x7f]*$/;
/** Cuts at the first `=`, then at the first `/`. Vendor and class are empty when that fails. */
function splitQualifiedName(text) {
    const failed = { vendor: '', class: '', name: text };
    if (text === '' || text.startsWith('/'))
        return failed;
    const equals = text.indexOf('=');
    if (equals <= 0 || equals === text.length - 1)
        return failed;
    const kind = splitKind(text.slice(0, equals));
    if (kind.vendor === '')
        return failed;
    return { ...kind, name: text.slice(equals + 1) };
}
/** Cuts a kind (`vendor/class`) at the first `/`. The vendor is empty when there is none. */
function splitKind(kind) {
    const slash = kind.indexOf('/');
    if (slash <= 0 || slash === kind.length - 1)
        return { vendor: '', class: kind };
    return { vendor: kind.slice(0, slash), class: kind.slice(slash + 1) };
}
/** Vendor, class and name are checked in this order; the first fault is the answer. */
function parseQualifiedName(text) {
    const value = splitQualifiedName(text);
    if (value.vendor === '')
        return { ok: false, fault: 'unqualified' };
    const vendor = vendorOrClassFault(value.vendor);
    if (vendor !== null)
        return { ok: false, fault: `vendor:${vendor}` };
    const deviceClass = vendorOrClassFault(value.class);
    if (deviceClass !== null)
        return { ok: false, fault: `class:${deviceClass}` };
    const name = deviceNameFault(value.name);
    if (name !== null)
        return { ok: false, fault: `name:${name}` };
    return { ok: true, value };
}
function isQualifiedName(text) {
    return parseQualifiedName(text).ok;
}
function formatQualifiedName(name) {
    return `${name.vendor}/${name.class}=${name.name}`;
}
/** Vendors and classes start with a letter, end with a letter or digit, with `_-.` inside. */
function vendorOrClassFault(text) {
    return partFault(text, letter, insideVendorOrClass);
}
/** Device names start and end with a letter or digit, with `_-.:` inside. */
function deviceNameFault(text) {
    return partFault(text, letterOrDigitAtStart, insideDeviceName);
}
function partFault(text, start, inside) {
    if (text === '')
        return 'empty';
    if (!start.test(text))
        return 'start';
    // The reference implementation looks at bytes: a last character outside ASCII has bytes inside.
    if (!inside.test(text.slice(1, -1)) || !onlyAscii.test(text.slice(-1)))
        return 'char';
    return letterOrDigitAtEnd.test(text) ? null : 'end';
}
/** What is wrong with a name, as the middle of a sentence. */
function describeNameFault(text, fault) {
    if (fault === 'unqualified') {
        return `${quoteName(text)} is no qualified device name; the form is vendor/class=name`;
    }
    const [part, what] = fault.split(':');
    const start = part === 'name' ? 'a letter or digit' : 'a letter';
    const inside = part === 'name' ? '"_", "-", "." and ":"' : '"_", "-" and "."';
    const rules = {
        empty: 'must not be empty',
        start: `must start with ${start}`,
        end: 'must end with a letter or digit',
        char: `may hold only letters, digits, ${inside}`,
    };
    return `the ${part ?? 'name'} of ${quoteName(text)} ${rules[what ?? ''] ?? 'is not valid'}`;
}
/** Quoted when it holds anything that a reader could overlook or a terminal would act on. */
function quoteName(text) {
    return /^[\x21-\x7e]+$/.test(text) ? text : JSON.stringify(text);
}
/** A lower-case DNS name of at most 253 characters (RFC 1123). */
function isDnsSubdomain(text) {
    const label = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
    return text.length <= 253 && text.split('.').every((part) => label.test(part));
}
/**
 * Where a kind is accepted by today's parsers but breaks the prose of the specification: a vendor
 * is a lower-case DNS subdomain of at most 253 characters, a class has at most 63.
 */
function unportableNameParts(kind) {
    const found = [];
    if (!isDnsSubdomain(kind.vendor)) {
        found.push('the vendor should be a lower-case DNS name of at most 253 characters');
    }
    if (kind.class.length > 63)
        found.push('the class should have at most 63 characters');
    return found;
}
/**
 * CDI libraries up to 1.1.0 crash on a vendor or class of one character, so such a name is never
 * handed to an engine.
 */
function isTooShortForEngines(name) {
    return name.vendor.length === 1 || name.class.length === 1;
}


/***/ }),

/***/ 5689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine),
/* harmony export */   G: () => (/* binding */ findEngine)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9557);




/** The versions of the Docker Engine API that this program speaks. */
const oldestApi = '1.40';
const newestApi = '1.51';
/**
 * Finds the engine and settles the version of its API with it.
 *
 * @param pingMs until a place that may be an engine has answered
 * @throws CanaryError (infrastructure) when none answers, naming every place that was tried
 */
async function findEngine(options, signal, pingMs = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .engineLimits */ .nW.ping) {
    const endpoints = await (0,_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .locateEngines */ .M)(options);
    const failures = [];
    for (const endpoint of endpoints) {
        try {
            return await contact(endpoint, options.env['DOCKER_API_VERSION'], pingMs, signal);
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc)
                throw error;
            failures.push({ endpoint, error });
            // A socket that exists but may not be used is the user's engine: do not go on to another.
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'EACCES')
                break;
        }
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(describeFailures(failures, options));
}
/** Loads the client of the engine that answered. */
async function openEngine(found) {
    const { createDockerEngine } = await Promise.all(/* import() */[__webpack_require__.e(4927), __webpack_require__.e(1166), __webpack_require__.e(1806)]).then(__webpack_require__.bind(__webpack_require__, 7866));
    return createDockerEngine(found);
}
async function contact(endpoint, pinned, pingMs, signal) {
    const agent = await createAgent(endpoint);
    try {
        const headers = await ping(endpoint, agent, pingMs, signal);
        const name = /libpod/i.test(String(headers['server'])) || headers['libpod-api-version'] !== undefined;
        const offered = textOf(headers['api-version']);
        // Any web server may answer 200; every engine names its version.
        if (!isVersion(offered))
            throw new Error('what answers there is no container engine');
        const apiVersion = negotiate(offered, pinned, (0,_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEndpoint */ .N)(endpoint));
        return { endpoint, agent, apiVersion, name: name ? 'podman' : 'docker' };
    }
    catch (error) {
        agent.destroy();
        throw error;
    }
}
async function createAgent(endpoint) {
    const options = { keepAlive: true, maxSockets: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .engineLimits */ .nW.connections };
    if (endpoint.kind === 'socket' || endpoint.tls === null)
        return new (node_http__WEBPACK_IMPORTED_MODULE_0___default().Agent)(options);
    const { ca, cert, key, verify } = endpoint.tls;
    const https = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23));
    return new https.Agent({
        ...options,
        ...(ca === null ? {} : { ca }),
        ...(cert === null ? {} : { cert }),
        ...(key === null ? {} : { key }),
        rejectUnauthorized: verify,
    });
}
function ping(endpoint, agent, pingMs, signal) {
    const address = endpoint.kind === 'socket'
        ? { socketPath: endpoint.path }
        : { host: endpoint.host, port: endpoint.port };
    // An agent for TLS takes its protocol from itself.
    const protocol = endpoint.kind === 'tcp' && endpoint.tls !== null ? 'https:' : 'http:';
    return new Promise((resolve, reject) => {
        const request = node_http__WEBPACK_IMPORTED_MODULE_0___default().request({ ...address, protocol, agent, method: 'HEAD', path: '/_ping', signal }, (response) => {
            clearTimeout(timer);
            response.resume();
            if (response.statusCode === 200)
                resolve(response.headers);
            else
                reject(new Error(`it answered ${response.statusCode ?? 'nothing'} to a ping`));
        });
        // Of the whole answer: a timeout of the socket would begin anew with every byte.
        const timer = setTimeout(() => {
            request.destroy(new Error(`it did not answer within ${pingMs / 1000} s`));
        }, pingMs);
        request.once('error', (error) => {
            clearTimeout(timer);
            reject(error);
        });
        request.end();
    });
}
function isVersion(text) {
    return /^\d+\.\d+$/.test(text);
}
function negotiate(offered, pinned, endpoint) {
    if (pinned !== undefined && pinned !== '') {
        if (isVersion(pinned))
            return pinned;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
            code: 'engine-api-version',
            message: `DOCKER_API_VERSION is "${pinned}", which is no version such as 1.41`,
        });
    }
    if (compareVersions(offered, oldestApi) < 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)({
            code: 'engine-too-old',
            message: `the engine at ${endpoint} speaks API ${offered}; at least ${oldestApi} is needed`,
            hint: 'upgrade to Docker 20.10 or Podman 4',
        });
    }
    return compareVersions(offered, newestApi) < 0 ? offered : newestApi;
}
function compareVersions(left, right) {
    const [leftMajor = 0, leftMinor = 0] = left.split('.').map(Number);
    const [rightMajor = 0, rightMinor = 0] = right.split('.').map(Number);
    return leftMajor - rightMajor || leftMinor - rightMinor;
}
function describeFailures(failures, options) {
    const denied = failures.find(({ error }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'EACCES');
    if (denied !== undefined) {
        return {
            code: 'engine-permission',
            message: `no permission to use the engine at ${(0,_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEndpoint */ .N)(denied.endpoint)}`,
            hint: 'add the user to the group that owns the socket (docker: sudo usermod -aG docker $USER), or run as root',
        };
    }
    const only = failures.length === 1 ? failures[0] : undefined;
    if (only !== undefined) {
        return {
            code: 'engine-unreachable',
            message: `no container engine answers at ${(0,_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEndpoint */ .N)(only.endpoint)} (${only.endpoint.origin}): ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(only.error)}`,
            hint: 'start it, or name another with --engine or DOCKER_HOST',
        };
    }
    const tried = failures.map(({ endpoint }) => (0,_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEndpoint */ .N)(endpoint)).join(', ');
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

/***/ 9557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ locateEngines),
/* harmony export */   N: () => (/* binding */ describeEndpoint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4533);




/**
 * Endpoints to try, best first. One that is configured (asked for, `DOCKER_HOST`, docker context)
 * is the only one: a user who names an engine must not get another.
 *
 * Order of the docker command line: https://docs.docker.com/reference/cli/docker/#environment-variables
 *
 * @throws CanaryError (input) when the configuration cannot be used
 */
async function locateEngines(options) {
    const { engine, env } = options;
    if (engine !== null && engine !== 'docker' && engine !== 'podman') {
        return [await parseAddress(engine, 'the engine asked for', options)];
    }
    if (engine === 'podman')
        return podmanSockets(options);
    const host = env['DOCKER_HOST'];
    if (host !== undefined && host !== '')
        return [await parseAddress(host, 'DOCKER_HOST', options)];
    const context = await currentContext(options);
    if (context !== null)
        return [await readContext(context, options)];
    return engine === 'docker'
        ? dockerSockets(options)
        : [...dockerSockets(options), ...podmanSockets(options)];
}
function dockerSockets({ env, home, uid }) {
    return [
        socket('/var/run/docker.sock'),
        socket((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtimeDirectory(env, uid), 'docker.sock')),
        socket((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.docker', 'run', 'docker.sock')),
        socket((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.docker', 'desktop', 'docker.sock')),
    ];
}
function podmanSockets({ env, uid }) {
    const own = socket((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtimeDirectory(env, uid), 'podman', 'podman.sock'));
    const shared = socket('/run/podman/podman.sock');
    return uid === 0 ? [shared, own] : [own, shared];
}
function runtimeDirectory(env, uid) {
    return env['XDG_RUNTIME_DIR'] ?? `/run/user/${uid}`;
}
function socket(path) {
    return { kind: 'socket', path, origin: 'a default socket' };
}
async function parseAddress(address, origin, { env, home }) {
    if (address.startsWith('/'))
        return { kind: 'socket', path: address, origin };
    const [, scheme, rest] = /^([a-z]+):\/\/(.*)$/.exec(address) ?? [];
    if (scheme === 'unix' && rest !== undefined && rest !== '') {
        return { kind: 'socket', path: rest, origin };
    }
    if (scheme === 'tcp' || scheme === 'http' || scheme === 'https') {
        const url = parseUrl(address, origin);
        const port = url.port === '' ? (scheme === 'https' ? 2376 : 2375) : Number(url.port);
        const tls = await tlsOf(scheme, env, home);
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
async function tlsOf(scheme, env, home) {
    const verifies = isSet(env['DOCKER_TLS_VERIFY']);
    const trusts = isSet(env['DOCKER_TLS']) && !verifies;
    if (scheme !== 'https' && !verifies && !trusts)
        return null;
    return await readTlsFiles(env['DOCKER_CERT_PATH'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.docker'), !trusts);
}
async function readTlsFiles(directory, verify) {
    const [ca, cert, key] = await Promise.all(['ca.pem', 'cert.pem', 'key.pem'].map((name) => readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))));
    return { ca: ca ?? null, cert: cert ?? null, key: key ?? null, verify };
}
async function readIfThere(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch((error) => {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return null;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({ code: 'engine-configuration', message: `cannot read ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}` }, { cause: error });
    });
}
async function currentContext({ env, home }) {
    const named = env['DOCKER_CONTEXT'];
    if (isSet(named) && named !== undefined)
        return named === 'default' ? null : named;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(configDirectory(env, home), 'config.json');
    const text = await readIfThere(path);
    if (text === null)
        return null;
    const context = fieldOf(parseJsonFile(text, path), 'currentContext');
    return typeof context === 'string' && context !== '' && context !== 'default' ? context : null;
}
/** Docker keeps a context under the SHA-256 of its name. */
async function readContext(name, options) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex');
    const contexts = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(configDirectory(options.env, options.home), 'contexts');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(contexts, 'meta', digest, 'meta.json');
    const text = await readIfThere(path);
    if (text === null) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({
            code: 'engine-context',
            message: `the docker context "${name}" does not exist`,
            hint: 'see: docker context ls',
        });
    }
    const docker = fieldOf(fieldOf(parseJsonFile(text, path), 'Endpoints'), 'docker');
    const host = fieldOf(docker, 'Host');
    if (typeof host !== 'string') {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({
            code: 'engine-context',
            message: `the docker context "${name}" names no address (${path})`,
        });
    }
    const origin = `the docker context "${name}"`;
    const endpoint = {
        ...(await parseAddress(host, origin, { ...options, env: {} })),
        context: name,
    };
    const tls = await readTlsFiles((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(contexts, 'tls', digest, 'docker'), fieldOf(docker, 'SkipTLSVerify') !== true);
    const hasTls = tls.ca !== null || tls.cert !== null;
    return endpoint.kind === 'tcp' && hasTls ? { ...endpoint, tls } : endpoint;
}
function configDirectory(env, home) {
    const configured = env['DOCKER_CONFIG'];
    return isSet(configured) && configured !== undefined ? configured : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.docker');
}
function parseJsonFile(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)({ code: 'engine-configuration', message: `${path} is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}` }, { cause: error });
    }
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, name)?.value
        : undefined;
}
/** As people write it. */
function describeEndpoint(endpoint) {
    if (endpoint.kind === 'socket')
        return `unix://${endpoint.path}`;
    const host = endpoint.host.includes(':') ? `[${endpoint.host}]` : endpoint.host;
    return `tcp://${host}:${endpoint.port}`;
}


/***/ }),

/***/ 2129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);


/**
 * Reads a file that a person wrote, never more than `maxBytes`.
 *
 * @param path where it is
 * @param what its role in a sentence, such as `the manifest`
 * @throws CanaryError (input) when it is missing, a directory, unreadable, too large or not UTF-8
 */
async function readSource(path, what, maxBytes) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'ENOENT'
            ? { code: 'file-missing', message: `${what} ${path} does not exist` }
            : { code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` }, { cause: error });
    });
    if (!found.isFile()) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'file-not-regular', message: `${what} ${path} is not a regular file` });
    }
    if (found.size > maxBytes)
        throw tooLarge(path, what, found.size, maxBytes);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` }, { cause: error });
    });
    if (bytes.length > maxBytes)
        throw tooLarge(path, what, bytes.length, maxBytes);
    return { file: path, text: decodeUtf8(bytes, path, what) };
}
/** @throws CanaryError (input) when the bytes are not UTF-8. */
function decodeUtf8(bytes, file, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'file-not-text', message: `${what} ${file} is not UTF-8 text` }, { cause: error });
    }
}
function tooLarge(path, what, size, maxBytes) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'file-too-large',
        message: `${what} ${path} has ${size} bytes; at most ${maxBytes} are read`,
    });
}


/***/ })

};
;