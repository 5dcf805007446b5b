"use strict";
exports.id = 6895;
exports.ids = [6895,8101];
exports.modules = {

/***/ 17669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ defaultDirectories)
/* harmony export */ });
/** Where engines look, in rising priority. */
const defaultDirectories = ['/etc/cdi', '/var/run/cdi'];


/***/ }),

/***/ 26895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   discoverNode: () => (/* binding */ discoverNode)
/* harmony export */ });
/* harmony import */ var _features_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60911);
/* harmony import */ var _own_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98101);


/**
 * The features of this machine, with those of two sources of our own: the CDI devices of its
 * directories, and the container engine.
 *
 * @param engine null when nobody asked one
 */
async function discoverNode(engine, env, signal, root = '/') {
    const asked = engine === null ? (0,_own_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownEngineFindings */ .Rk)() : (0,_own_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .engineFindings */ .LP)(engine);
    return await (0,_features_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .discoverFeatures */ .n)({ root, env, signal, extra: [asked, await (0,_own_sources_js__WEBPACK_IMPORTED_MODULE_1__.cdiFindings)(root)] });
}


/***/ }),

/***/ 98101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cdiFindings: () => (/* binding */ cdiFindings),
  LP: () => (/* binding */ engineFindings),
  Rk: () => (/* binding */ unknownEngineFindings)
});

// UNUSED EXPORTS: ownSourceNames

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/cdi/default-directories.ts
var default_directories = __webpack_require__(17669);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/features/findings.ts
var features_findings = __webpack_require__(97837);
;// CONCATENATED MODULE: ./src/features/cdi-device.ts

/**
 * The source `cdi`, a domain that NFD does not use: an instance of `cdi.device` for each device.
 *
 * @param devices null when the specifications could not be read
 */
function cdiDeviceFeatures(devices) {
    const findings = (0,features_findings/* newFindings */.FN)();
    if (devices === null) {
        findings.unobservable.set('cdi.device', new Set());
        return findings;
    }
    const instances = devices.map((device) => ({
        attributes: new Map([
            ['vendor', device.vendor],
            ['class', device.class],
            ['name', device.name],
            ...pathsExist(device),
        ]),
    }));
    findings.instances.set('cdi.device', instances);
    if (devices.some((device) => device.pathsExist === null)) {
        findings.unobservable.set('cdi.device', new Set(['paths_exist']));
    }
    return findings;
}
function pathsExist(device) {
    return device.pathsExist === null ? [] : [['paths_exist', String(device.pathsExist)]];
}

;// CONCATENATED MODULE: ./src/features/container-engine.ts

/**
 * The source `container`, a domain that NFD does not use: attributes `container.engine` and flags
 * `container.runtime`. What is not known is unobservable.
 */
function containerEngineFeatures(engine) {
    const findings = (0,features_findings/* newFindings */.FN)();
    const { runtimes, ...described } = engine;
    const attributes = new Map();
    const unknown = new Set();
    for (const [element, value] of Object.entries(described)) {
        if (value === null)
            unknown.add(element);
        else
            attributes.set(element, String(value));
    }
    findings.attributes.set('container.engine', attributes);
    if (unknown.size > 0)
        findings.unobservable.set('container.engine', unknown);
    if (runtimes === null)
        findings.unobservable.set('container.runtime', new Set());
    else
        findings.flags.set('container.runtime', new Set(runtimes));
    return findings;
}

;// CONCATENATED MODULE: ./src/run/own-sources.ts






/** Sources of our own, in domains that Node Feature Discovery does not use. */
const ownSourceNames = (/* unused pure expression or super */ null && (['cdi', 'container']));
/** `cdi.device`. Devices of another root would have to be resolved there: nobody looks. */
async function cdiFindings(root, directories = default_directories/* defaultDirectories */.x) {
    if (root !== '/')
        return cdiDeviceFeatures(null);
    // Reading spec files takes a parser, which most machines have no use for.
    if (directories.every(isEmpty))
        return cdiDeviceFeatures([]);
    const { describeDevices } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1787), __webpack_require__.e(2808)]).then(__webpack_require__.bind(__webpack_require__, 68727));
    return cdiDeviceFeatures(describeDevices(directories));
}
/** What cannot be read is not known to be empty. */
function isEmpty(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).length === 0;
    }
    catch (error) {
        return (0,errors/* systemErrorCode */.vq)(error) === 'ENOENT';
    }
}
/** `container.engine` and `container.runtime` of an engine that was asked. */
function engineFindings(engine) {
    return containerEngineFeatures({
        name: engine.name,
        version: engine.version,
        api_version: engine.apiVersion,
        cgroup_version: engine.cgroupVersion,
        storage_driver: engine.storageDriver,
        rootless: engine.isRootless,
        default_runtime: engine.defaultRuntime,
        runtimes: engine.runtimes,
    });
}
/** Nobody asked an engine: what a rule wants of it is not known, which is not "no". */
function unknownEngineFindings() {
    const findings = (0,features_findings/* newFindings */.FN)();
    findings.unobservable.set('container.engine', new Set());
    findings.unobservable.set('container.runtime', new Set());
    return findings;
}


/***/ })

};
;