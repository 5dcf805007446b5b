"use strict";
exports.id = 6178;
exports.ids = [6178];
exports.modules = {

/***/ 6178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _compatibility_artifact_attach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8790);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _registry_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5035);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9310);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6961);
/* harmony import */ var _registry_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6285);
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6805);







const usage = {
    command: 'compat detach',
    synopsis: '[options] <image>',
    about: `Removes the compatibility specs that were attached to an image. Prints the names of what is gone.`,
    flags: {
        digest: { type: 'string', value: '<sha256:…>', help: 'remove this artifact alone' },
        ..._registry_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .imageFlags */ .D,
    },
    takesWords: true,
    example: 'container-canary compat detach ghcr.io/you/app:1.2',
};
const run = async (args, io) => {
    const given = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .readFlags */ .uW)(usage, args, io);
    if (given === null)
        return 0;
    const { values, words } = given;
    const [image] = words;
    if (image === undefined || words.length > 1) {
        throw (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)(usage, `it takes an image, not ${words.length} arguments`);
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
    throw (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)(usage, '--digest is no digest such as sha256:<64 hexadecimals>');
}


/***/ })

};
;