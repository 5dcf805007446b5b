"use strict";
exports.id = 795;
exports.ids = [795,3176,8249];
exports.modules = {

/***/ 40795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   optionAtFault: () => (/* binding */ optionAtFault)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58249);
/* harmony import */ var _run_options_run_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19700);


/**
 * The option that asks for what is at fault, so that an image is not blamed for it. The last one
 * counts, as it does for the engine.
 *
 * @returns the index of its token; null where none asks for it
 */
function optionAtFault({ tokens, env, baseDirectory }, fault) {
    const options = (0,_run_options_run_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEachOption */ .Wg)(tokens, { env, baseDirectory, readFile: _options_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionFile */ .O });
    const found = options.findLast(({ request }) => asksFor(request, fault));
    return found?.token ?? null;
}
function asksFor(request, fault) {
    if (fault.kind === 'group') {
        const { User = '', HostConfig = {} } = request;
        const added = HostConfig.GroupAdd ?? [];
        return User.split(':')[1] === fault.name || added.includes(fault.name);
    }
    if (fault.kind === 'mount') {
        return targetsOf(request).some((target) => isSamePlace(fault.target, target));
    }
    return fieldsOf[fault.kind].some((field) => request[field] !== undefined);
}
const fieldsOf = {
    user: ['User'],
    'no-command': ['Entrypoint'],
    'working-directory': ['WorkingDir'],
    port: ['ExposedPorts'],
    'stop-signal': ['StopSignal'],
    environment: ['Env'],
    // A program that is not there is what a manifest may ask of an image.
    program: [],
    engine: [],
    unknown: [],
};
function targetsOf({ HostConfig = {}, Volumes = {} }) {
    const { Binds = [], Mounts = [], Tmpfs = {} } = HostConfig;
    return [
        ...Binds.map((bind) => bind.split(':')[1] ?? ''),
        ...Mounts.map(({ Target }) => Target),
        ...Object.keys(Tmpfs),
        ...Object.keys(Volumes),
    ];
}
/** Engines name the place in the container, or that in the root file system below their own data. */
function isSamePlace(told, target) {
    const path = target.replace(/\/+$/, '');
    return path !== '' && (told === path || told.endsWith(path));
}


/***/ }),

/***/ 58249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readOptionFile),
/* harmony export */   applyOptions: () => (/* binding */ applyOptions),
/* harmony export */   checkOptions: () => (/* binding */ checkOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60702);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37006);
/* harmony import */ var _api_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22043);
/* harmony import */ var _run_options_run_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19700);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58750);







/**
 * @throws CanaryError (input) for options that were checked before and break now, such as an env
 * file that has gone since
 */
function applyOptions(base, options) {
    try {
        const parsed = parse(options);
        const asked = options.leavesPorts === true ? withoutPorts(parsed) : parsed;
        return { body: (0,_run_options_run_options_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeCreateRequest */ .qy)(base, asked), platform: parsed.platform };
    }
    catch (error) {
        throw error instanceof _run_options_run_options_js__WEBPACK_IMPORTED_MODULE_4__/* .RunOptionError */ .j2 ? optionFailure(error) : error;
    }
}
function withoutPorts(parsed) {
    const host = {
        ...parsed.request.HostConfig,
    };
    delete host.PortBindings;
    delete host.PublishAllPorts;
    return { ...parsed, request: { ...parsed.request, HostConfig: host } };
}
function parse(options) {
    return (0,_run_options_run_options_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRunOptions */ .di)(options.tokens, {
        env: options.env,
        baseDirectory: options.baseDirectory,
        readFile: readOptionFile,
    });
}
function readOptionFile(path) {
    const bytes = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(path, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .runOptionLimits */ .Hy.fileBytes);
    if (bytes !== null)
        return (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(bytes, path, 'the file');
    throw new Error(`it is too large: at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .runOptionLimits */ .Hy.fileBytes} bytes are read`);
}
/**
 * Reads options without asking the engine: what is wrong with them, and what is worth knowing. What
 * the engine would drop is wrong, or an image would be blamed for what it was never given.
 */
function checkOptions(options, { name, apiVersion }) {
    try {
        const parsed = parse(options);
        const { notices, requirements, dockerOnly, pull, cdiDevices, inherited, request } = parsed;
        const dropped = requirements
            .filter((requirement) => (0,_api_version_js__WEBPACK_IMPORTED_MODULE_6__/* .compareVersions */ .Z)(requirement.apiVersion, apiVersion) > 0)
            .map(({ token, option, apiVersion: needed }) => {
            const message = `${option} needs an engine with API ${needed}; this one has ${apiVersion} and would drop it`;
            return { token, message, hint: null };
        });
        const unknown = name === 'podman' ? dockerOnly.map(withDeviceHint) : [];
        const ignored = pull === null ? [] : [pullNotice(options)];
        const problems = [...dropped, ...unknown];
        return {
            problems,
            notices: [...notices, ...ignored].map(withHint),
            cdiDevices,
            inherited,
            user: request.User ?? null,
        };
    }
    catch (error) {
        if (!(error instanceof _run_options_run_options_js__WEBPACK_IMPORTED_MODULE_4__/* .RunOptionError */ .j2))
            throw error;
        return { problems: error.problems, notices: [], cdiDevices: [], inherited: [], user: null };
    }
}
function withHint({ token, message }) {
    return { token, message, hint: null };
}
function withDeviceHint(problem) {
    return {
        ...problem,
        hint: 'name a CDI device, such as --device nvidia.com/gpu=all, or use Docker',
    };
}
function pullNotice({ tokens }) {
    const token = Math.max(0, tokens.findIndex((text) => text.startsWith('--pull')));
    return { token, message: `--pull is ignored: ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .setting */ .P)('pull')} says when images are pulled` };
}
function optionFailure(error) {
    const [first] = error.problems;
    const problem = {
        code: 'run-option',
        message: first.message,
        ...(first.hint === null ? {} : { hint: first.hint }),
    };
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(problem, { cause: error });
}


/***/ }),

/***/ 37006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   x$: () => (/* binding */ problemAtStart)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60702);


/** A place in a text; it says what the text was read from. */
function placeIn({ file, origin }, line = 1, column = 1) {
    return { file, line, column, ...(origin === undefined ? {} : { origin }) };
}
/** What is wrong with a file as a whole: `the file has …`. */
function problemAtStart(source, code, what) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code, message: `the file ${what}`, location: placeIn(source) });
}
/**
 * Reads a file that a person wrote, never more than `maxBytes`.
 *
 * @param path where it is
 * @param what its role in a sentence, such as `the manifest`
 * @throws CanaryError (input) when it is missing, a directory, unreadable, too large or not UTF-8
 */
function readSource(path, what, maxBytes) {
    // What is small is read at once: a promise for each part of it would cost more than the file.
    return new Promise((resolve) => {
        resolve({ file: path, text: decodeUtf8(readBytes(path, what, maxBytes), path, what) });
    });
}
function readBytes(path, what, maxBytes) {
    let bytes;
    try {
        bytes = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(path, maxBytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(unreadable(error, path, what), { cause: error });
    }
    if (bytes !== null)
        return bytes;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'file-too-large',
        message: `${what} ${path} is too large: at most ${maxBytes} bytes are read`,
    });
}
function unreadable(error, path, what) {
    if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .NotRegularError */ .a8) {
        return {
            code: 'file-not-regular',
            message: `${what} ${path} is ${error.kind}, not a regular file`,
        };
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(error) === 'ENOENT'
        ? { code: 'file-missing', message: `${what} ${path} does not exist` }
        : { code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
}
/** @throws CanaryError (input) when the bytes are not UTF-8. */
function decodeUtf8(bytes, file, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'file-not-text', message: `${what} ${file} is not UTF-8 text` }, { cause: error });
    }
}


/***/ })

};
;