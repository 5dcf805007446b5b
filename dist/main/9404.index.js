"use strict";
exports.id = 9404;
exports.ids = [9404];
exports.modules = {

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

/***/ 97341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
/* unused harmony export isNetworkAction */
/** How each action reaches the container; null where it opens no connection. */
const transports = {
    httpGet: 'tcp',
    tcpSocket: 'tcp',
    grpc: 'tcp',
    exec: null,
};
function isNetworkAction(action) {
    return transports[action.action] !== null;
}
/** Null for an action that connects to nothing. */
function targetOf(action) {
    if (!isNetworkAction(action))
        return null;
    const host = action.action === 'grpc' ? null : action.host;
    return { transport: transports[action.action], host, port: action.port };
}


/***/ }),

/***/ 30291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   GN: () => (/* binding */ removeDotSegments),
/* harmony export */   Lx: () => (/* binding */ hasControls),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   Vy: () => (/* binding */ encodeLiteralPath),
/* harmony export */   XX: () => (/* binding */ encodeQuery),
/* harmony export */   pv: () => (/* binding */ toByteString),
/* harmony export */   qL: () => (/* binding */ fromByteString)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/**
 * URL references, taken apart and put together as Go's net/url does it, because that is what the
 * kubelet sends. The WHATWG `URL` class is no help here: it resolves `..`, turns `\` into `/`,
 * drops tabs, and refuses some ports.
 *
 * All texts here are byte strings: each character is one byte, U+0000 to U+00FF.
 */

/** The UTF-8 bytes of a text, as a byte string. */
function toByteString(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** The text of a byte string: UTF-8 where it is that, else each byte as its Latin-1 character. */
function fromByteString(bytes) {
    const buffer = Buffer.from(bytes, 'latin1');
    const text = buffer.toString('utf8');
    return Buffer.from(text, 'utf8').equals(buffer) ? text : bytes;
}
/** Whether there are ASCII control characters in a text. */
function hasControls(text) {
    return Array.from(text).some((character) => character < ' ' || character === '\x7f');
}
/** Null when it is no URL reference. The fragment is dropped, for it is never sent. */
function parseReference(bytes) {
    const { before, after: fragment } = cut(bytes, '#');
    if (hasBrokenEscape(fragment ?? ''))
        return null;
    if (hasControls(before))
        return null;
    if (before.startsWith(':'))
        return null;
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(before)?.[1] ?? null;
    const { before: rest, after: query } = cut(scheme === null ? before : before.slice(scheme.length + 1), '?');
    const parts = splitHierarchy(rest, scheme !== null);
    return parts === null ? null : { scheme: scheme?.toLowerCase() ?? null, query, ...parts };
}
function splitHierarchy(rest, hasScheme) {
    if (!rest.startsWith('/')) {
        if (hasScheme)
            return { authority: null, opaque: rest, path: '' };
        if (cut(rest, '/').before.includes(':'))
            return null;
    }
    if (!rest.startsWith('//') || (rest.startsWith('///') && !hasScheme)) {
        return hasBrokenEscape(rest) ? null : { authority: null, opaque: '', path: rest };
    }
    const end = rest.indexOf('/', 2);
    const authority = parseAuthority(end === -1 ? rest.slice(2) : rest.slice(2, end));
    const path = end === -1 ? '' : rest.slice(end);
    return authority === null || hasBrokenEscape(path) ? null : { authority, opaque: '', path };
}
function parseAuthority(text) {
    const at = text.lastIndexOf('@');
    const userInfo = at === -1 ? null : text.slice(0, at);
    if (userInfo !== null) {
        if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(userInfo))
            return null;
        if (hasBrokenEscape(userInfo))
            return null;
    }
    const host = parseHost(text.slice(at + 1));
    return host === null ? null : { hasUserInfo: userInfo !== null, ...host };
}
function parseHost(text) {
    if (text.startsWith('['))
        return parseAddressLiteral(text);
    const colon = text.lastIndexOf(':');
    const host = colon === -1 ? text : text.slice(0, colon);
    const port = colon === -1 ? '' : text.slice(colon + 1);
    return isHostText(host) && !host.includes('[') && isPort(port) ? { host, port } : null;
}
/** `[::1]:80`; a zone is written `[fe80::1%25eth0]`. */
function parseAddressLiteral(text) {
    const parts = /^\[(.*)\](?::([0-9]*))?$/.exec(text);
    const { before: address, after: zone } = cut(parts?.[1] ?? '', '%25');
    if (!(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address) || !isZone(zone))
        return null;
    return { host: zone === null ? address : `${address}%${zone}`, port: parts?.[2] ?? '' };
}
function isPort(text) {
    return /^[0-9]*$/.test(text);
}
/** Escapes are for bytes outside ASCII only, and for the percent sign itself. */
function isHostText(text) {
    return /^(?:[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"\x80-\xff]|%25|%[89A-Fa-f][0-9A-Fa-f])*$/.test(text);
}
/** An interface's name; rarer ones could be escaped, which no server does. */
function isZone(zone) {
    return zone === null || /^[A-Za-z0-9\-_.~]+$/.test(zone);
}
/** The path as it is sent: unchanged when validly encoded, else decoded and encoded again. */
function encodePath(path) {
    if (/^(?:[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]]|%[0-9A-Fa-f]{2})*$/.test(path))
        return path;
    return encodeLiteralPath(decodeEscapes(path));
}
/** Percent-encodes every byte that has no place or a meaning of its own in a path. */
function encodeLiteralPath(bytes) {
    return bytes.replace(/[^A-Za-z0-9\-_.~$&+,/:;=@]/g, escapeByte);
}
/** Go sends a query as it is; blanks and bytes outside ASCII would make a malformed request. */
function encodeQuery(query) {
    return query.replace(/[^\x21-\x7e]/g, escapeByte);
}
/**
 * Removes `.` and `..` from a path that starts with a slash, as Go resolves redirects. An empty
 * segment goes too where `..` has just led back to the root.
 */
function removeDotSegments(path) {
    const kept = [];
    const segments = path.split('/');
    for (const segment of segments) {
        if (segment === '..')
            leave(kept);
        else if (segment !== '.')
            kept.push(segment);
        else if (kept.length === 0)
            kept.push('');
    }
    const last = segments.at(-1);
    const directory = last === '.' || last === '..' ? '/' : '';
    const joined = kept.join('/') + directory;
    return joined.startsWith('/') ? joined : `/${joined}`;
}
function leave(directories) {
    directories.pop();
    if (directories.length === 1 && directories[0] === '')
        directories.pop();
}
function cut(text, mark) {
    const at = text.indexOf(mark);
    return at === -1
        ? { before: text, after: null }
        : { before: text.slice(0, at), after: text.slice(at + 1) };
}
function hasBrokenEscape(text) {
    return /%(?![0-9A-Fa-f]{2})/.test(text);
}
function decodeEscapes(text) {
    return text.replace(/%([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
function escapeByte(byte) {
    return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}


/***/ }),

/***/ 38296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ executors),
/* harmony export */   R: () => (/* binding */ isStaticAction)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);

const executors = ['owner', 'group', 'other', 'any'];
/** Whether an action asks an image that is read, and no container. */
function isStaticAction(action) {
    return _model_js__WEBPACK_IMPORTED_MODULE_0__/* .staticActions */ .Uk.some((name) => name === action.action);
}


/***/ }),

/***/ 93839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ restrictionNotice),
/* harmony export */   l: () => (/* binding */ noticesOf)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78341);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72709);
/* harmony import */ var _probe_request_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72589);
/* harmony import */ var _secrets_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44013);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2101);
/* harmony import */ var _port_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4194);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58750);









/** What a person should know about a manifest that can be run all the same. */
function noticesOf(manifest, document, checks) {
    return [
        ...repeatedNames(document, checks),
        ...checks.flatMap((check, index) => probeNotices(check, index, document)),
        ...unlistedPorts(manifest, checks),
        ...shortSecrets(manifest, document),
        ...(checks.every(_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .isStaticCheck */ .j) ? withoutContainer(document) : []),
    ];
}
/** Of a container that no check needs; `env` counts where a program is looked for. */
const ofContainers = ['ports', 'volumes', 'command', 'dockerRunOptions', 'devices'];
function withoutContainer(document) {
    return ofContainers.flatMap((key) => {
        const written = (0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .fieldOf */ ._F)(document.value, key);
        if (!Array.isArray(written) || written.length === 0)
            return [];
        const problem = {
            code: 'container-unused',
            message: `${key} has no effect: every check reads the image, so that no container is started`,
            location: document.locateKey([key]),
        };
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)(problem, 'notice')];
    });
}
function repeatedNames(document, checks) {
    const seen = new Set();
    return checks.flatMap(({ name }, index) => {
        if (!seen.has(name)) {
            seen.add(name);
            return [];
        }
        return [
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)({
                code: 'check-name-repeated',
                message: `an earlier check is named "${name}" too`,
                location: document.locate(['checks', index, 'name']),
                hint: 'names tell checks apart in reports',
            }, 'warning'),
        ];
    });
}
const thisMachine = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);
function probeNotices({ action }, index, document) {
    if (action.action !== 'httpGet' && action.action !== 'tcpSocket')
        return [];
    const path = ['checks', index, 'probe', action.action];
    const notices = [];
    if (action.host !== null && thisMachine.has(action.host)) {
        const problem = {
            code: 'host-loopback',
            message: `host ${action.host} is the machine that runs the checks, not the container`,
            location: document.locate([...path, 'host']),
            hint: 'leave host out to ask the container',
        };
        notices.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)(problem, 'warning'));
    }
    const message = action.action === 'httpGet' ? (0,_probe_request_target_js__WEBPACK_IMPORTED_MODULE_2__/* .pathProblem */ .z9)(action.path) : null;
    if (message !== null) {
        const location = document.locate([...path, 'path']);
        notices.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)({ code: 'path', message, location }, 'warning'));
    }
    return notices;
}
function unlistedPorts(manifest, checks) {
    const listed = new Set(manifest.ports.filter(({ protocol }) => protocol === 'tcp').map(({ port }) => port));
    return checks.flatMap(({ action, location }) => {
        if (!(0,_port_names_js__WEBPACK_IMPORTED_MODULE_4__/* .asksContainer */ .q3)(action) || listed.has(action.port))
            return [];
        // Once a port, at the first check that asks for it.
        listed.add(action.port);
        const message = `port ${action.port} is asked for, but not listed in ports as TCP`;
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)({ code: 'port-not-listed', message, location }, 'notice')];
    });
}
/** What a person should know about a container that is not quite the engine's usual one. */
function restrictionNotice({ origin, location }) {
    return {
        severity: 'notice',
        code: 'policy-restricted',
        message: `${origin.file} is restricted: no process gains privileges (no-new-privileges), at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .policyLimits */ .Vd.processes} run, and what it mounts of the workspace is read-only`,
        location,
        hint: `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .setting */ .P)('policy', 'trusted')} lifts this`,
    };
}
/** The value stays hidden where it is asked for; nobody is to believe that it is where it is not. */
function shortSecrets({ env }, document) {
    return env.flatMap(({ name, value, secret }, index) => {
        if (!secret || value === '' || (0,_secrets_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .isLongEnough */ .Rb)(value))
            return [];
        const problem = {
            code: 'secret-short',
            message: `the value of ${name} is too short to be hidden in what the image prints`,
            location: document.locate(['env', index]),
            hint: `a secret has at least ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .secretLimits */ .fP.shortestCharacters} characters`,
        };
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)(problem, 'warning')];
    });
}


/***/ }),

/***/ 19404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAllOptions: () => (/* binding */ checkAllOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _secrets_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76533);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93839);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8172);




/**
 * Checks what all manifests ask for before anything is pulled or started: whether they may, and
 * whether the engine understands it. Gives the Validators with what their options say beyond the
 * container's settings.
 *
 * @throws CanaryError (input) with everything that cannot be had, at its line
 */
async function checkAllOptions(engine, validators, settings) {
    const problems = [];
    const checked = [];
    for (const validator of validators) {
        const mode = settings.modeOf(validator);
        const refusals = mode === 'trusted' ? [] : await refusalsOf(validator, settings);
        problems.push(...refusals);
        // Reading options reads the files that they name: none of those that were refused.
        if (refusals.length > 0)
            continue;
        const options = (0,_run_options_js__WEBPACK_IMPORTED_MODULE_3__/* .runOptionsOf */ .F)(validator, mode, settings.env, settings.directory);
        const result = options === null ? nothingSaid : await checkOptions(engine, options);
        const withheld = result.inherited.filter(({ name }) => (0,_secrets_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunnersOwn */ .m)(name)).map(withheldProblem);
        const found = [...result.problems, ...withheld];
        problems.push(...found.map((problem) => toProblem(problem, validator)));
        checked.push(withOptions(validator, mode, result));
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('input', [first, ...rest]);
    return checked;
}
async function checkOptions(engine, options) {
    if (engine.runOptions !== null)
        return await engine.runOptions.check(options);
    const message = `${engine.identity.program} takes no options of docker run`;
    return { ...nothingSaid, problems: [{ token: 0, message, hint: null }] };
}
const nothingSaid = {
    problems: [],
    notices: [],
    cdiDevices: [],
    inherited: [],
    user: null,
};
async function refusalsOf(validator, { restriction }) {
    if (restriction === null)
        throw new Error('a restricted manifest, and nothing to hold it to');
    return await restriction.refusalsOf(validator);
}
function withOptions(validator, mode, result) {
    const notices = result.notices.map((notice) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)(toProblem(notice, validator), 'notice'));
    const devices = result.cdiDevices.map(({ token, name }) => ({
        name,
        location: validator.options[token]?.location ?? validator.location,
    }));
    return {
        ...validator,
        mode,
        devices: [...validator.devices, ...devices],
        user: result.user,
        inherited: result.inherited.map(({ name }) => name),
        notices: [
            ...validator.notices,
            ...notices,
            ...(mode === 'restricted' ? [(0,_notices_js__WEBPACK_IMPORTED_MODULE_2__/* .restrictionNotice */ .j)(validator)] : []),
        ],
    };
}
function toProblem({ token, message, hint }, validator) {
    return {
        code: 'run-option',
        message: `dockerRunOptions: ${message}`,
        location: validator.options[token]?.location ?? validator.location,
        ...(hint === null ? {} : { hint }),
    };
}
function withheldProblem({ token, name }) {
    return {
        token,
        message: `${name} is what the runner gives to this step alone, and is not handed to an image`,
        hint: 'name another variable, and set it with env in the workflow',
    };
}


/***/ }),

/***/ 4194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ resolvePort),
/* harmony export */   ku: () => (/* binding */ namedPorts),
/* harmony export */   p8: () => (/* binding */ portNameProblems),
/* harmony export */   q3: () => (/* binding */ asksContainer)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78341);
/* harmony import */ var _probe_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97341);
/* harmony import */ var _static_checks_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38296);



function namedPorts(ports) {
    return new Map(ports.flatMap(({ name, port }) => (name === undefined ? [] : [[name, port]])));
}
/** A number, a port's name, or digits in quotes, in Kubernetes' order; null for none of them. */
function resolvePort(port, ports) {
    return typeof port === 'number' ? port : (ports.get(port) ?? numberIn(port));
}
/** Whether an action connects to a port of the container; one with a host of its own does not. */
function asksContainer(action) {
    return !(0,_static_checks_action_js__WEBPACK_IMPORTED_MODULE_1__/* .isStaticAction */ .R)(action) && (0,_probe_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetOf */ .$)(action)?.host === null;
}
function numberIn(text) {
    const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return number >= 1 && number <= 65_535 ? number : null;
}
/**
 * Names that no port has, and names that two ports have. Reads the document as it was written, so
 * that these are told together with everything else that is wrong with it.
 */
function portNameProblems(document) {
    const names = itemsAt(document.value, 'ports').map((port) => (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(port, 'name'));
    const repeated = names.flatMap((name, index) => typeof name !== 'string' || names.indexOf(name) === index
        ? []
        : [
            {
                code: 'port-name',
                message: `ports[${index}].name: an earlier port is named "${name}" too`,
                location: document.locate(['ports', index, 'name']),
            },
        ]);
    const checks = itemsAt(document.value, 'checks');
    const unknown = checks.flatMap((check, index) => ['httpGet', 'tcpSocket'].flatMap((action) => {
        const port = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(check, 'probe'), action), 'port');
        if (typeof port !== 'string' || names.includes(port) || numberIn(port) !== null)
            return [];
        return [
            {
                code: 'port-name',
                message: `checks[${index}].probe.${action}.port: no port of this manifest is named "${port}"`,
                location: document.locate(['checks', index, 'probe', action, 'port']),
                hint: 'give a number, or name a port in ports',
            },
        ];
    }));
    return [...repeated, ...unknown];
}
function itemsAt(value, name) {
    const items = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(value, name);
    return Array.isArray(items) ? items : [];
}


/***/ }),

/***/ 8172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ runOptionsOf)
/* harmony export */ });
/* harmony import */ var _secrets_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16540);

/**
 * A manifest's `dockerRunOptions`, as an engine reads them; null when there are none. One that is
 * restricted is given no variable of ours.
 */
function runOptionsOf(validator, mode, env, directory) {
    if (validator.options.length === 0)
        return null;
    return {
        tokens: validator.options.map(({ text }) => text),
        // As for docker, which knows nothing of the manifest.
        baseDirectory: directory,
        env: mode === 'trusted' ? (0,_secrets_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .containerEnvironment */ .Vk)(env) : {},
    };
}


/***/ })

};
;