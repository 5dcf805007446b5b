"use strict";
exports.id = 8974;
exports.ids = [8974,6593];
exports.modules = {

/***/ 98974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settingsOfOptions: () => (/* binding */ settingsOfOptions)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58249);
/* harmony import */ var _run_options_run_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19700);
/* harmony import */ var _run_options_values_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54215);



/**
 * Which settings of a container options decide, option by option. One whose value is wrong decides what is
 * known of it; what cannot be read is left to `check`.
 */
function settingsOfOptions({ tokens, env, baseDirectory, }) {
    try {
        const options = (0,_run_options_run_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEachOption */ .Wg)(tokens, { env, baseDirectory, readFile: _options_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionFile */ .O });
        return options.flatMap(({ token, written, request }) => settingsOf(request).map((setting) => ({ token, written, ...setting })));
    }
    catch (error) {
        if (error instanceof _run_options_run_options_js__WEBPACK_IMPORTED_MODULE_1__/* .RunOptionError */ .j2)
            return [];
        throw error;
    }
}
function settingsOf(request) {
    const { HostConfig: host = {} } = request;
    return [
        ...wholes(request, ofConfig),
        ...wholes(host, ofHost),
        ...(request.Env ?? []).map((variable) => found('env', (0,_run_options_values_records_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(variable, '=')[0])),
        ...Object.keys(host.Tmpfs ?? {}).map((path) => found('tmpfs', path)),
        ...(host.SecurityOpt ?? []).flatMap((option) => option.startsWith('no-new-privileges') ? [found('noNewPrivileges')] : []),
    ];
}
function found(setting, detail = null) {
    return { setting, detail };
}
function wholes(part, settings) {
    return settings.flatMap(([key, setting]) => (part[key] === undefined ? [] : [found(setting)]));
}
const ofConfig = [
    ['Entrypoint', 'entrypoint'],
    ['WorkingDir', 'workingDirectory'],
    ['User', 'user'],
];
const ofHost = [
    ['GroupAdd', 'groups'],
    ['ReadonlyRootfs', 'readOnlyRoot'],
    ['NetworkMode', 'network'],
    ['Memory', 'memory'],
    ['MemorySwap', 'memory'],
    ['CpuQuota', 'cpu'],
    ['CpuPeriod', 'cpu'],
    ['NanoCpus', 'cpu'],
    ['CpusetCpus', 'processors'],
    ['PidsLimit', 'pids'],
    ['CapAdd', 'capabilities'],
    ['CapDrop', 'capabilities'],
    ['Privileged', 'privileged'],
    ['UsernsMode', 'userNamespace'],
    ['BlkioDeviceReadBps', 'disk'],
    ['BlkioDeviceWriteBps', 'disk'],
    ['CgroupParent', 'controlGroup'],
];


/***/ })

};
;