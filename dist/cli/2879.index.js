"use strict";
exports.id = 2879;
exports.ids = [2879];
exports.modules = {

/***/ 2879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _attached_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7704);
/* harmony import */ var _image_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9439);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6603);



const command = 'compat show';
const help = `Usage: container-canary compat show [options] <image>

Prints the compatibility spec that counts for an image: the newest one that was attached to it, or
to the index it is listed in. The image is a reference, oci-archive:<tar> or oci-layout:<directory>.

${_image_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .imageFlagsHelp */ .cY}`;
const options = { ..._image_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .imageFlags */ .DJ, help: { type: 'boolean', short: 'h' } };
const run = async (args, io) => {
    const { values, positionals } = (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .b)(command, args, options);
    if (values.help === true) {
        io.stdout.write(help);
        return 0;
    }
    const [image] = positionals;
    if (image === undefined || positionals.length > 1) {
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)(command, `it takes an image, not ${positionals.length} arguments`);
    }
    const artifact = await (0,_attached_spec_js__WEBPACK_IMPORTED_MODULE_0__.findAttachedSpec)(image, values, io);
    const { spec, subject, created, older } = artifact;
    const others = older === 0 ? '' : `; ${older} older`;
    io.stderr.write(`${spec.file}, attached to ${subject}, made ${created ?? 'at an unknown time'}${others}\n`);
    const text = spec.text.endsWith('\n') ? spec.text : `${spec.text}\n`;
    io.stdout.write(io.stdout.isTerminal ? harmless(text) : text);
    return 0;
};
/** What comes from a registry may hold sequences that a terminal obeys. */
function harmless(text) {
    return text.replace(/[^\P{Cc}\n\t]/gu, '\ufffd');
}


/***/ })

};
;