"use strict";
exports.id = 3662;
exports.ids = [3662];
exports.modules = {

/***/ 73662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planAllDevices: () => (/* binding */ planAllDevices)
/* harmony export */ });
/* unused harmony export hostSharing */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _container_own_container_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7809);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64165);
/* harmony import */ var _validator_run_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8172);






/**
 * Resolves the devices of all Validators, before anything is pulled or started: the run's own, then
 * each manifest's `devices`, then `--device` of its `dockerRunOptions`.
 *
 * @returns null when any of them cannot be had; `findings` tells all of them
 */
async function planAllDevices(request, engine, validators, findings, signal) {
    const names = await ownNames(request);
    const asking = validators.filter(({ devices }) => names.length + devices.length > 0);
    if (asking.length === 0)
        return () => nothing;
    const plan = await createPlanner(request, names, engine, signal);
    const plans = new Map();
    const failures = [];
    for (const validator of asking) {
        try {
            plans.set(validator, {
                root: await plan(validator, root),
                other: await plan(validator, somebody),
            });
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CanaryError */ .Rc))
                throw error;
            failures.push(error);
        }
    }
    findings.errors.push(...failures.flatMap(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorReportsOf */ .$p));
    if (failures.length > 0)
        return null;
    return (validator, image) => plans.get(validator)?.[isRoot(validator.user ?? image.user) ? 'root' : 'other'] ?? nothing;
}
const nothing = { request: null, notices: [] };
const root = { uid: 0, gid: 0 };
/** An image tells a name more often than a number, so nothing is taken to be its user's own. */
const somebody = { uid: -1, gid: -1 };
/** As an image or `--user` writes it: `user[:group]`, both names or numbers. */
function isRoot(user) {
    return /^(?:root|0+)?(?::|$)/.test(user);
}
/** The run's own devices: those named, then those of files. */
async function ownNames({ devices, directory }) {
    if (devices.files.length === 0)
        return devices.names;
    const { readDevicesFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6764)]).then(__webpack_require__.bind(__webpack_require__, 6764));
    const lists = [];
    for (const file of devices.files) {
        lists.push(await readDevicesFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file), file));
    }
    return [...devices.names, ...lists.flat()];
}
async function createPlanner(request, names, engine, signal) {
    const [{ planDevices, readCatalog }, { localHost }, description, support] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1022), __webpack_require__.e(7343)]).then(__webpack_require__.bind(__webpack_require__, 40036)),
        __webpack_require__.e(/* import() */ 9138).then(__webpack_require__.bind(__webpack_require__, 89138)),
        engine.identity.describe(signal),
        engine.cdi.support(signal),
    ]);
    const host = localHost(request.directory);
    const here = { hostName: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)(), kernelVersion: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.release)() };
    // With the host's network a container bears its name too, but not its files.
    const isInside = (await (0,_container_own_container_js__WEBPACK_IMPORTED_MODULE_2__/* .findOwnContainer */ .Rm)(engine, signal)) !== null;
    const sharing = isInside
        ? { sharesHost: false, reason: 'this process runs in a container of the same engine' }
        : hostSharing(engine.identity.location, description, here);
    const { specDirectories: directories, mode, unsupported } = request.devices;
    const common = {
        directories,
        engine: support,
        sharing,
        mode,
        unsupported,
    };
    const catalog = readCatalog(common, host);
    return async (validator, user) => {
        const input = {
            ...common,
            names: [...names, ...validator.devices.map(({ name }) => name)],
            places: placesOf(validator),
            user,
        };
        const plan = planDevices(input, host, catalog);
        if (plan === null)
            return nothing;
        const devices = toRequest(plan);
        const lost = await engine.cdi.losses({
            devices,
            volumes: validator.volumes.map(({ mountPath }) => ({ mountPath, source: null })),
            options: (0,_validator_run_options_js__WEBPACK_IMPORTED_MODULE_5__/* .runOptionsOf */ .F)(validator, validator.mode, request.engine.env, request.directory),
        });
        return { request: devices, notices: [howNotice(plan), ...plan.notices, ...lost] };
    };
}
/** A name that is asked for twice is told at its first place. */
function placesOf({ devices }) {
    return new Map(devices.map(({ name, location }) => [name, location]).reverse());
}
/**
 * Whether the engine sees the spec files and the devices that this process sees. A socket alone does
 * not say so: it may lead into a virtual machine, to another host, or out of a container.
 */
function hostSharing(location, engine, here) {
    if (!location.isLocalSocket) {
        return { sharesHost: false, reason: 'the engine is not on a socket of this Linux machine' };
    }
    const isSame = engine.hostName === here.hostName && engine.kernelVersion === here.kernelVersion;
    if (isSame)
        return { sharesHost: true, reason: null };
    const nameOf = ({ hostName, kernelVersion }) => `${hostName} (kernel ${kernelVersion})`;
    const reason = `the engine runs on ${nameOf(engine)}, this process on ${nameOf(here)}`;
    return { sharesHost: false, reason };
}
function toRequest(plan) {
    const [first, ...rest] = plan.names;
    if (first === undefined)
        throw new Error('a plan for no device');
    if (plan.mode === 'native') {
        return { kind: 'native', names: [first, ...rest], env: plan.env, groups: plan.groups };
    }
    const { env, devices, mounts, groups } = plan.translated;
    return { kind: 'translated', env, devices, mounts, groups };
}
function howNotice({ names, mode, reason, specFiles }) {
    const more = names.length - _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .cdiLimits */ .hg.namesInHint;
    const shown = names.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .cdiLimits */ .hg.namesInHint).join(', ');
    const who = mode === 'native' ? 'given by the engine' : 'translated into the create request';
    const files = specFiles.length === 0 ? '' : ` from ${specFiles.join(', ')}`;
    return {
        severity: 'notice',
        code: 'cdi-devices',
        message: `CDI devices ${shown}${more > 0 ? ` and ${more} more` : ''} are ${who}${files}: ${reason}`,
        location: null,
        hint: null,
    };
}


/***/ })

};
;