"use strict";
exports.id = 921;
exports.ids = [921];
exports.modules = {

/***/ 76805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openRegistryClient),
/* harmony export */   s: () => (/* binding */ readPlatformFlag)
/* harmony export */ });
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8688);
/* harmony import */ var _registry_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43710);
/* harmony import */ var _read_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45410);



/** @returns null when no platform is asked for */
function readPlatformFlag(flags) {
    return flags.platform === undefined ? null : (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(flags.platform, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .hostArchitecture */ .m4)());
}
/**
 * A client that reaches registries as the flags say. Credentials and `--plain-http` are for the
 * image's own registry alone.
 *
 * @param registry the image's
 */
async function openRegistryClient(flags, registry, io) {
    const settings = await (0,_read_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistryFlags */ .H)(flags, () => [registry], io);
    return await (0,_registry_settings_js__WEBPACK_IMPORTED_MODULE_1__.connectRegistries)(settings, io.env, io.cwd, {
        onCredential: () => undefined,
        onTrouble: ({ message }) => {
            io.stderr.write(`warning: ${message}; the registry is asked without credentials\n`);
        },
    });
}


/***/ }),

/***/ 73873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ engineOptions)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/** Where the engine is looked for. */
function engineOptions({ engine }, { env }) {
    return {
        env,
        home: env['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),
        engine: engine ?? null,
        uid: process.getuid?.() ?? 0,
    };
}


/***/ }),

/***/ 40921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openImage: () => (/* binding */ openImage)
/* harmony export */ });
/* harmony import */ var _image_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(372);
/* harmony import */ var _compat_open_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76805);
/* harmony import */ var _open_to_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70937);



/**
 * Opens an image where it is, or (`from`) in one place alone.
 *
 * @throws CanaryError as {@link openToRead}
 */
async function openImage({ written, from, flags }, io) {
    const source = (0,_image_source_js__WEBPACK_IMPORTED_MODULE_0__.parseImageSource)(written);
    const reference = source.type === 'reference' ? source.reference : null;
    const client = reference === null || from === 'engine'
        ? null
        : await (0,_compat_open_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .openRegistryClient */ .j)(flags, reference.registry, io);
    const engine = reference === null || from === 'registry'
        ? null
        : { named: flags.engine, isNeeded: from === 'engine' };
    const request = { written, platform: flags.platform ?? null, engine, client, command: 'inspect' };
    try {
        const image = await (0,_open_to_read_js__WEBPACK_IMPORTED_MODULE_2__.openToRead)(request, io);
        return {
            image,
            close: async () => {
                await image.close().finally(() => client?.close());
            },
        };
    }
    catch (error) {
        client?.close();
        throw error;
    }
}


/***/ }),

/***/ 70937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openToRead: () => (/* binding */ openToRead)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _container_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79862);
/* harmony import */ var _container_process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47581);
/* harmony import */ var _elf_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30197);
/* harmony import */ var _engine_find_connect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64578);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _image_read_open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31955);
/* harmony import */ var _programs_kept_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97109);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73873);









/**
 * Opens an image whose programs are looked at: an archive or a layout where it lies, a reference on the engine
 * where one answers and has it, and else in its registry.
 *
 * @throws CanaryError where it is not there, or an engine that has to answer does not
 */
async function openToRead({ written, platform, engine: asked, client, command }, io) {
    const engine = asked === null ? null : await openEngine(asked, io);
    try {
        const run = { runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), owner: command };
        const options = {
            ...{ directory: io.cwd, platform, engine, client },
            labels: (0,_container_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .runLabels */ .xU)(run, new Date(), await (0,_container_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .ownIdentity */ .hY)()),
            keeps: _programs_kept_js__WEBPACK_IMPORTED_MODULE_7__/* .isKeptForPrograms */ .z,
            elf: { parse: _elf_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseElf */ .$, read: _elf_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readElf */ .o },
        };
        const image = await (0,_image_read_open_js__WEBPACK_IMPORTED_MODULE_6__.openReadableImage)(written, options, io.signal);
        return {
            ...image,
            close: async () => {
                await image.close().finally(() => engine?.close());
            },
        };
    }
    catch (error) {
        engine?.close();
        throw error;
    }
}
/** Null where none answers and none has to. */
async function openEngine({ named, isNeeded }, io) {
    try {
        const found = await (0,_engine_find_connect_js__WEBPACK_IMPORTED_MODULE_4__/* .contactEngine */ .$d)((0,_engine_options_js__WEBPACK_IMPORTED_MODULE_8__/* .engineOptions */ .l)({ engine: named }, io), io.signal);
        return await found.open();
    }
    catch (error) {
        const isAbsent = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CanaryError */ .Rc && error.kind === 'infrastructure';
        if (isAbsent && !isNeeded && named === undefined)
            return null;
        throw error;
    }
}


/***/ })

};
;