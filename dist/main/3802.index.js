"use strict";
exports.id = 3802;
exports.ids = [3802];
exports.modules = {

/***/ 73802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   grantsOf: () => (/* binding */ grantsOf)
/* harmony export */ });
/* unused harmony exports grantsIn, grantsOfSandbox */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28794);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98161);



/**
 * What a container has beyond a plain one, by the OCI runtime specification that the runtime has made of
 * what it was asked for.
 *
 * @throws CanaryError (infrastructure) where the runtime does not tell of it
 */
async function grantsOf(context, id, signal) {
    const found = await (0,_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(context, id, signal);
    if (found === null) {
        const message = 'somebody removed the container before it was started';
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({ code: 'container-vanished', message });
    }
    const sandbox = found.note.sandbox === '' ? null : await (0,_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(context, found.note.sandbox, signal);
    const [own, around] = [found, sandbox].map((one) => one?.details.specification);
    if (sandbox?.kind !== 'sandbox' || !(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(own) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(around)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
            code: 'cri-grants',
            message: 'the runtime does not tell what the container was given, so that it cannot be held to its policy',
            hint: 'judge manifests of strangers on containerd, Docker or Podman',
        });
    }
    const grants = [
        ...grantsIn(own, found.note),
        ...grantsOfSandbox(around, sandbox.status.linux?.namespaces?.options ?? null),
    ];
    return [...new Map(grants.map((grant) => [JSON.stringify(grant), grant])).values()];
}
/** What the container itself has. */
function grantsIn(specification, { mounts, network }) {
    const linux = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(specification['linux']);
    return [
        ...capabilitiesIn((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(specification['process'])),
        ...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(specification['mounts'])
            .filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)
            .flatMap((mount) => grantOfMount(mount, mounts)),
        ...devicesIn(linux),
        ...namespacesIn(linux),
        ...confinementIn(specification, linux),
        ...(typeof network === 'object'
            ? [{ kind: 'network', name: `container:${network.container}` }]
            : []),
    ];
}
/** What it has of its sandbox: a namespace of the host is one of the sandbox to it. */
function grantsOfSandbox(specification, namespaces) {
    const parameters = Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(specification['linux'])['sysctl']));
    return [
        ...parameters.map((name) => ({ kind: 'kernel-parameter', name })),
        ...(namespaces?.network === 'POD' ? [] : [{ kind: 'network', name: 'host' }]),
        ...(namespaces?.ipc === 'POD' ? [] : [word('ipc-namespace')('host')]),
        ...(namespaces?.pid === 'NODE' ? [word('pid-namespace')('host')] : []),
    ];
}
/** What containerd and CRI-O give every container between them. */
const plainCapabilities = new Set(('AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID ' +
    'SETPCAP SETUID SYS_CHROOT')
    .split(' ')
    .map((name) => `CAP_${name}`));
function capabilitiesIn(process) {
    const sets = Object.values((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(process['capabilities']));
    const all = new Set(sets.flatMap(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB));
    return [...all].filter((name) => !plainCapabilities.has(name)).map(word('capability'));
}
/** Where the kernel's own file systems, and files of the runtime's, are in every container. */
const plainTargets = new Set([
    ...['/proc', '/dev', '/dev/pts', '/dev/mqueue', '/dev/shm', '/sys', '/sys/fs/cgroup', '/run'],
    ...['/etc/hosts', '/etc/hostname', '/etc/resolv.conf', '/run/.containerenv', '/etc/mtab'],
]);
function grantOfMount(mount, noted) {
    const [type, source, target] = ['type', 'source', 'destination'].map((key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(mount[key]));
    const options = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(mount['options']);
    const isBind = type === 'bind' || options.some((option) => /^r?bind$/.test(option));
    if (source === undefined || target === undefined)
        return [];
    const isOurs = noted.some((one) => one.isOwn && one.source === source && one.target === target);
    if (isOurs)
        return [];
    if (!isBind)
        return plainTargets.has(target) || type === 'tmpfs'
            ? []
            : [word('mount-option')(`type ${type ?? ''}`)];
    const isAsked = noted.some((one) => one.target === target);
    if (plainTargets.has(target) && !isAsked)
        return [];
    return [{ kind: 'bind', source, target, isReadOnly: options.includes('ro') }];
}
function devicesIn(linux) {
    const rules = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(linux['resources'])['devices']).filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4);
    // A rule that lets everything in has no number and no kind.
    const isOpen = rules.some((rule) => rule['allow'] === true && rule['major'] === undefined && (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(rule['type']) === '');
    return [
        ...(isOpen ? [word('device-rule')('all')] : []),
        ...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(linux['devices'])
            .filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)
            .map((device) => {
            const path = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(device['path']);
            return { kind: 'device', device: { pathOnHost: path, pathInContainer: path } };
        }),
    ];
}
/** Kinds of the OCI runtime specification, without which a container is in the host's. */
const namespaces = {
    pid: 'pid-namespace',
    ipc: 'ipc-namespace',
    uts: 'uts-namespace',
};
function namespacesIn(linux) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(linux['namespaces']).filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4);
    const has = (type) => own.some((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(one['type']) === type);
    return [
        ...Object.entries(namespaces).flatMap(([type, kind]) => has(type) ? [] : [word(kind)('host')]),
        ...(has('network') ? [] : [{ kind: 'network', name: 'host' }]),
        // Whose processes it sees beside its own: a sandbox's are its own.
        ...own
            .filter((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(one['type']) === 'pid' && (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(one['path']) !== '')
            .map(() => word('pid-namespace')('another container')),
    ];
}
function confinementIn(specification, linux) {
    const process = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(specification['process']);
    const profile = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(process['apparmorProfile']);
    return [
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(linux['seccomp']) ? [] : [word('confinement')('seccomp=unconfined')]),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(linux['maskedPaths']).length > 0
            ? []
            : [word('confinement')('systempaths=unconfined')]),
        ...(profile === 'unconfined' ? [word('confinement')('apparmor=unconfined')] : []),
    ];
}
function word(kind) {
    return (value) => ({ kind, value });
}


/***/ })

};
;