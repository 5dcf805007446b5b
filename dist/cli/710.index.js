"use strict";
exports.id = 710;
exports.ids = [710];
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

/***/ 93839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ restrictionNotice),
/* harmony export */   l: () => (/* binding */ noticesOf)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78341);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
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
        ...(checks.length > 0 && checks.every(_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .isStaticCheck */ .jL) ? withoutContainer(document) : []),
    ];
}
/** Of a container that no check needs; `env` counts where a program is looked for. */
const ofContainers = [
    ...['ports', 'volumes', 'command', 'args', 'entrypoint', 'tmpfs', 'groups'],
    ...['dockerRunOptions', 'devices', 'conditions'],
];
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

/***/ 70710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAllOptions: () => (/* binding */ checkAllOptions),
  D: () => (/* binding */ optionProblem)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/secrets/names.ts
var names = __webpack_require__(76533);
// EXTERNAL MODULE: ./src/validator/notices.ts
var validator_notices = __webpack_require__(93839);
// EXTERNAL MODULE: ./src/validator/run-options.ts
var run_options = __webpack_require__(8172);
;// CONCATENATED MODULE: ./src/validator/said-twice.ts
/** What a manifest types and asks for in `dockerRunOptions` as well: nobody is to guess which one counts. */
function saidTwice(validator, settings) {
    const typed = typedSettings(validator);
    const told = new Set();
    return settings.flatMap(({ token, written, setting, detail }) => {
        const name = typed.find((one) => one.setting === setting && one.detail === detail)?.name;
        if (name === undefined || told.has(token))
            return [];
        told.add(token);
        return [
            {
                code: 'run-option',
                message: `dockerRunOptions: ${written} asks for what the manifest says with ${name} already`,
                location: validator.options[token]?.location ?? validator.location,
                hint: `leave one of the two out`,
            },
        ];
    });
}
function typedSettings({ container }) {
    const { capabilities, tmpfs } = container;
    const said = [
        [container.entrypoint !== null, 'entrypoint', 'entrypoint'],
        [container.workingDirectory !== null, 'workingDirectory', 'workingDir'],
        [container.user !== null, 'user', 'user'],
        [container.groups.length > 0, 'groups', 'groups'],
        [container.readOnlyRoot !== null, 'readOnlyRoot', 'readOnly'],
        [container.network !== null, 'network', 'network'],
        [container.memory !== null, 'memory', 'resources.memory'],
        [container.cpu !== null, 'cpu', 'resources.cpu'],
        [container.pids !== null, 'pids', 'resources.pids'],
        [capabilities.add.length + capabilities.drop.length > 0, 'capabilities', 'capabilities'],
        [capabilities.drop.length > 0, 'privileged', 'capabilities.drop'],
        [container.noNewPrivileges !== null, 'noNewPrivileges', 'noNewPrivileges'],
    ];
    return [
        ...said.flatMap(([isSaid, setting, name]) => (isSaid ? [{ setting, detail: null, name }] : [])),
        ...tmpfs.map(({ path }) => ({ setting: 'tmpfs', detail: path, name: `tmpfs ${path}` })),
    ];
}

;// CONCATENATED MODULE: ./src/validator/options.ts





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
        const options = (0,run_options/* runOptionsOf */.F)(validator, mode, settings.env, settings.directory);
        const result = options === null ? nothingSaid : await checkOptions(engine, options);
        const twice = options === null ? [] : await problemsOfBoth(engine, validator, options);
        const withheld = result.inherited.filter(({ name }) => (0,names/* isRunnersOwn */.m)(name)).map(withheldProblem);
        const found = [...result.problems, ...withheld];
        problems.push(...found.map((problem) => optionProblem(problem, validator)), ...twice);
        checked.push(withOptions(validator, mode, result));
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
    return checked;
}
async function problemsOfBoth(engine, validator, options) {
    if (typedSettings(validator).length === 0)
        return [];
    return saidTwice(validator, (await engine.runOptions?.settings(options)) ?? []);
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
    const notices = result.notices.map((notice) => (0,errors/* problemToNotice */.PN)(optionProblem(notice, validator), 'notice'));
    const devices = result.cdiDevices.map(({ token, name }) => ({
        name,
        location: validator.options[token]?.location ?? validator.location,
    }));
    return {
        ...validator,
        mode,
        devices: [...validator.devices, ...devices],
        user: result.user ?? validator.container.user,
        inherited: result.inherited.map(({ name }) => name),
        notices: [
            ...validator.notices,
            ...notices,
            ...(mode === 'restricted' ? [(0,validator_notices/* restrictionNotice */.j)(validator)] : []),
        ],
    };
}
/** What is said of a token of `dockerRunOptions`, at its line. */
function optionProblem({ token, message, hint }, validator) {
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


/***/ })

};
;