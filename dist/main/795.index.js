"use strict";
exports.id = 795;
exports.ids = [795,3176];
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


/***/ })

};
;