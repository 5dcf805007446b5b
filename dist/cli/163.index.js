"use strict";
exports.id = 163;
exports.ids = [163];
exports.modules = {

/***/ 10163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _cdi_catalog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44061);
/* harmony import */ var _cdi_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89138);
/* harmony import */ var _cdi_list_devices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23154);
/* harmony import */ var _cdi_resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70622);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88381);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96961);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60233);
/* harmony import */ var _spec_directories_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66006);









const outputs = ['text', 'json'];
const usage = {
    command: 'cdi list',
    synopsis: '[options]',
    about: `Lists the CDI devices that the spec files of this host define. A device is available when every
path that it needs is there.`,
    flags: {
        'spec-dir': _spec_directories_js__WEBPACK_IMPORTED_MODULE_8__/* .specDirectoryFlag */ .F,
        output: {
            type: 'string',
            value: '<format>',
            choices: outputs,
            default: 'text',
            help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .either */ .gP)(outputs)} (default: text)`,
        },
    },
    takesWords: false,
    example: 'container-canary cdi list --output json',
};
/** `cdi list`: exit code 0, also when there is no device. */
const run = (args, io) => {
    const given = (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .readFlags */ .uW)(usage, args, io);
    if (given === null)
        return Promise.resolve(0);
    const { output } = given.choices();
    const host = (0,_cdi_host_js__WEBPACK_IMPORTED_MODULE_2__.localHost)(io.cwd);
    const catalog = (0,_cdi_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .loadCatalog */ .ak)((0,_spec_directories_js__WEBPACK_IMPORTED_MODULE_8__/* .specDirectories */ .p)(given.values['spec-dir']), host);
    const devices = (0,_cdi_list_devices_js__WEBPACK_IMPORTED_MODULE_3__/* .listDevices */ ._)(catalog, host);
    const problems = problemsOf(catalog);
    if (output === 'json') {
        (0,_told_js__WEBPACK_IMPORTED_MODULE_7__/* .printJson */ .Q2)(io, { directories: catalog.directories, devices, problems });
        return Promise.resolve(0);
    }
    io.stdout.write(devices.length === 0 ? '' : tableOf(devices));
    for (const problem of problems)
        io.stderr.write(`warning: ${(0,_told_js__WEBPACK_IMPORTED_MODULE_7__/* .tellProblem */ .JW)(problem)}\n`);
    if (devices.length === 0) {
        io.stderr.write(`no CDI device is defined in ${catalog.directories.join(', ')}\n`);
    }
    return Promise.resolve(0);
};
function problemsOf(catalog) {
    return [
        ...catalog.unreadableDirectories,
        ...[...catalog.brokenFiles.values()].flatMap((error) => error.problems),
        ...[...catalog.conflicts].map(([name, files]) => (0,_cdi_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .conflictProblem */ .KL)(name, files)),
    ];
}
function tableOf(devices) {
    const rows = [
        ['DEVICE', 'AVAILABLE', 'SPEC FILE'],
        ...devices.map((device) => [
            device.qualifiedName,
            device.available ? 'yes' : `no: ${device.unavailablePaths.map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB).join(', ')}`,
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(device.file),
        ]),
    ];
    const widths = [0, 1].map((column) => rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0));
    return rows
        .map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`)
        .join('');
}


/***/ })

};
;