"use strict";
exports.id = 7325;
exports.ids = [7325];
exports.modules = {

/***/ 7325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _compatibility_artifact_attach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5046);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);
/* harmony import */ var _registry_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1940);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9875);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9810);
/* harmony import */ var _image_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9439);
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1324);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6603);








const command = 'compat detach';
const help = `Usage: container-canary compat detach [options] <image>

Removes the compatibility specs that were attached to an image. Prints the names of what is gone.

  --digest <sha256:…>             remove this artifact alone
${_image_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .imageFlagsHelp */ .c}`;
const options = {
    digest: { type: 'string' },
    ..._image_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .imageFlags */ .D,
    help: { type: 'boolean', short: 'h' },
};
const run = async (args, io) => {
    const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readOptions */ .Tt)(command, args, options);
    if (values.help === true) {
        io.stdout.write(help);
        return 0;
    }
    const [image] = positionals;
    if (image === undefined || positionals.length > 1) {
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .W)(command, `it takes an image, not ${positionals.length} arguments`);
    }
    const reference = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(image);
    const platform = (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlatformFlag */ .s)(values);
    const digest = readDigestFlag(values.digest);
    const client = await (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .openRegistryClient */ .j)(values, reference.registry, io);
    try {
        const detached = await (0,_compatibility_artifact_attach_js__WEBPACK_IMPORTED_MODULE_0__/* .detachArtifacts */ .f)(client, { reference, platform }, digest, io.signal);
        if (detached.length === 0) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
                code: 'artifact-missing',
                message: `${(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(reference)} has no such compatibility artifact attached to it`,
                hint: platform === null
                    ? 'it may be attached to one platform: try --platform'
                    : 'try without --platform',
            });
        }
        for (const { digest: removed, result } of detached) {
            io.stdout.write(`${(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(reference)}@${removed}\n`);
            if (result === 'unlisted') {
                io.stderr.write(`${removed} is no longer listed; the registry does not delete its content\n`);
            }
        }
        return 0;
    }
    finally {
        client.close();
    }
};
function readDigestFlag(text) {
    if (text === undefined)
        return null;
    const digest = (0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(text);
    if (digest !== null)
        return digest;
    throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .W)(command, '--digest is no digest such as sha256:<64 hexadecimals>');
}


/***/ })

};
;