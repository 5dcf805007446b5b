"use strict";
exports.id = 500;
exports.ids = [500];
exports.modules = {

/***/ 2376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ createCriClient),
  i: () => (/* binding */ refusedBy)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/grpc/status.ts
var grpc_status = __webpack_require__(6600);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(4165);
;// CONCATENATED MODULE: ./src/protobuf/schema.ts
/** What stands for a value of an enumeration that is newer than its table. */
const unrecognized = 'UNRECOGNIZED';

// EXTERNAL MODULE: ./src/protobuf/wire.ts
var protobuf_wire = __webpack_require__(8210);
;// CONCATENATED MODULE: ./src/protobuf/decode.ts


/**
 * A message with every field of its schema: those that did not come have their default value, which is
 * null for a message. Fields that the schema does not have are skipped; the last of several counts.
 *
 * @throws MalformedMessage
 */
function decodeMessage(schema, bytes) {
    const message = Object.fromEntries(schema.map((field) => [field[1], defaultOf(field)]));
    const fields = new Map(schema.map((field) => [field[0], field]));
    for (const wire of (0,protobuf_wire/* wireFields */.jP)(bytes)) {
        const field = fields.get(wire.number);
        if (field !== undefined && fits(field, wire))
            take(message, field, wire);
    }
    return message;
}
function defaultOf([, , kind, cardinality]) {
    if (cardinality === 'repeated')
        return [];
    if (typeof kind === 'function')
        return null;
    if (typeof kind === 'object')
        return kind.values[0];
    return defaults[kind]();
}
const defaults = {
    string: () => '',
    bytes: () => Buffer.alloc(0),
    bool: () => false,
    int32: () => 0,
    uint32: () => 0,
    int64: () => 0n,
    uint64: () => 0n,
    'string map': () => new Map(),
};
/** A field of another kind than it is known by is as good as unknown, as in every implementation. */
function fits(field, { wireType }) {
    if (wireType === protobuf_wire/* wireTypes */.R.delimited)
        return isDelimited(field) || field[3] === 'repeated';
    return wireType === protobuf_wire/* wireTypes */.R.varint && !isDelimited(field);
}
function isDelimited([, , kind]) {
    return (typeof kind === 'function' || kind === 'string' || kind === 'bytes' || kind === 'string map');
}
function take(message, field, wire) {
    const [, name, kind, cardinality] = field;
    const known = message[name];
    if (kind === 'string map') {
        if (known instanceof Map)
            known.set(...entryOf(wire.bytes));
    }
    else if (cardinality !== 'repeated') {
        message[name] = decode_valueOf(field, wire);
    }
    else if (Array.isArray(known)) {
        if (wire.wireType === protobuf_wire/* wireTypes */.R.delimited && !isDelimited(field)) {
            known.push(...packed(wire.bytes).map((value) => decode_valueOf(field, { ...wire, value })));
        }
        else
            known.push(decode_valueOf(field, wire));
    }
}
function decode_valueOf([, , kind], { value, bytes }) {
    if (typeof kind === 'function')
        return decodeMessage(kind(), bytes);
    if (typeof kind === 'object') {
        return kind.values[Number(BigInt.asIntN(32, value))] ?? unrecognized;
    }
    switch (kind) {
        case 'string':
            return bytes.toString('utf8');
        case 'bytes':
            return bytes;
        case 'bool':
            return value !== 0n;
        case 'int32':
            return Number(BigInt.asIntN(32, value));
        case 'uint32':
            return Number(BigInt.asUintN(32, value));
        case 'int64':
            return BigInt.asIntN(64, value);
        case 'uint64':
            return value;
        case 'string map':
            throw new protobuf_wire/* MalformedMessage */.ts('a map in it is not one');
    }
}
/** Numbers of a list, one after another. */
function packed(bytes) {
    const values = [];
    for (let offset = 0; offset < bytes.length;) {
        const { value, end } = (0,protobuf_wire/* decodeVarint */.nN)(bytes, offset);
        values.push(value);
        offset = end;
    }
    return values;
}
function entryOf(bytes) {
    const entry = ['', ''];
    for (const { number, wireType, bytes: text } of (0,protobuf_wire/* wireFields */.jP)(bytes)) {
        if (wireType === protobuf_wire/* wireTypes */.R.delimited && (number === 1 || number === 2)) {
            entry[number - 1] = text.toString('utf8');
        }
    }
    const [key = '', value = ''] = entry;
    return [key, value];
}

;// CONCATENATED MODULE: ./src/protobuf/encode.ts

/**
 * A message in its bytes. Fields that it does not have, and scalars that have their default value, are
 * left out, as proto3 does.
 *
 * @throws TypeError for a value that its field cannot hold: a fault of whoever made the message
 */
function encodeMessage(schema, message) {
    const values = new Map(Object.entries(message));
    return Buffer.concat(schema.flatMap((field) => {
        const value = values.get(field[1]);
        if (value === undefined || value === null)
            return [];
        if (field[3] !== 'repeated')
            return encodeField(field, value);
        if (!Array.isArray(value))
            throw misfit(field);
        if (isNumber(field))
            return encodePacked(field, value);
        return value.flatMap((item) => encodeField(field, item, 'always'));
    }));
}
function encodeField(field, value, sent = 'set') {
    const [number, , kind] = field;
    if (kind === 'string map')
        return encodeMap(field, value);
    if (typeof kind === 'function') {
        if (typeof value !== 'object' || value === null)
            throw misfit(field);
        return delimited(number, encodeMessage(kind(), value));
    }
    if (kind === 'string' || kind === 'bytes') {
        const bytes = bytesOf(field, value);
        return bytes.length === 0 && sent === 'set' ? [] : delimited(number, bytes);
    }
    const whole = wholeNumber(field, value);
    return whole === 0n && sent === 'set'
        ? []
        : [(0,protobuf_wire/* encodeVarint */.Jc)((number << 3) | protobuf_wire/* wireTypes */.R.varint), (0,protobuf_wire/* encodeVarint */.Jc)(whole)];
}
/** Numbers of a list stand one after another, without a tag of their own. */
function encodePacked(field, values) {
    const bytes = Buffer.concat(values.map((value) => (0,protobuf_wire/* encodeVarint */.Jc)(wholeNumber(field, value))));
    return bytes.length === 0 ? [] : delimited(field[0], bytes);
}
function isNumber([, , kind]) {
    return (typeof kind !== 'function' && kind !== 'string' && kind !== 'bytes' && kind !== 'string map');
}
/** A map is a list of messages that hold a key and a value. */
function encodeMap(field, value) {
    if (!(value instanceof Map))
        throw misfit(field);
    return [...value].flatMap(([key, item]) => delimited(field[0], Buffer.concat([...delimited(1, bytesOf(field, key)), ...delimited(2, bytesOf(field, item))])));
}
function delimited(number, bytes) {
    return [(0,protobuf_wire/* encodeVarint */.Jc)((number << 3) | protobuf_wire/* wireTypes */.R.delimited), (0,protobuf_wire/* encodeVarint */.Jc)(bytes.length), bytes];
}
function bytesOf(field, value) {
    if (typeof value === 'string')
        return Buffer.from(value, 'utf8');
    if (value instanceof Uint8Array)
        return Buffer.from(value);
    throw misfit(field);
}
function wholeNumber(field, value) {
    const [, , kind] = field;
    if (typeof kind === 'object') {
        const index = typeof value === 'string' ? kind.values.indexOf(value) : -1;
        if (index < 0)
            throw misfit(field);
        return BigInt(index);
    }
    if (kind === 'bool') {
        if (typeof value !== 'boolean')
            throw misfit(field);
        return value ? 1n : 0n;
    }
    const isWhole = typeof value === 'bigint' || Number.isSafeInteger(value);
    if (!isWhole)
        throw misfit(field);
    const whole = BigInt(value);
    if (fitting(kind, whole) !== whole)
        throw misfit(field);
    return whole;
}
function fitting(kind, whole) {
    switch (kind) {
        case 'int32':
            return BigInt.asIntN(32, whole);
        case 'uint32':
            return BigInt.asUintN(32, whole);
        case 'uint64':
            return BigInt.asUintN(64, whole);
        default:
            return BigInt.asIntN(64, whole);
    }
}
function misfit([, name]) {
    return new TypeError(`${name} cannot hold its value`);
}

;// CONCATENATED MODULE: ./src/engine/cri/messages.ts
const protocolValues = ['TCP', 'UDP', 'SCTP'];
const mountPropagationValues = [
    'PROPAGATION_PRIVATE',
    'PROPAGATION_HOST_TO_CONTAINER',
    'PROPAGATION_BIDIRECTIONAL',
];
const namespaceModeValues = ['POD', 'CONTAINER', 'NODE', 'TARGET'];
const supplementalGroupsPolicyValues = ['Merge', 'Strict'];
const profileTypeValues = ['RuntimeDefault', 'Unconfined', 'Localhost'];
const podSandboxStateValues = ['SANDBOX_READY', 'SANDBOX_NOTREADY'];
const signalValues = [
    'RUNTIME_DEFAULT',
    'SIGABRT',
    'SIGALRM',
    'SIGBUS',
    'SIGCHLD',
    'SIGCLD',
    'SIGCONT',
    'SIGFPE',
    'SIGHUP',
    'SIGILL',
    'SIGINT',
    'SIGIO',
    'SIGIOT',
    'SIGKILL',
    'SIGPIPE',
    'SIGPOLL',
    'SIGPROF',
    'SIGPWR',
    'SIGQUIT',
    'SIGSEGV',
    'SIGSTKFLT',
    'SIGSTOP',
    'SIGSYS',
    'SIGTERM',
    'SIGTRAP',
    'SIGTSTP',
    'SIGTTIN',
    'SIGTTOU',
    'SIGURG',
    'SIGUSR1',
    'SIGUSR2',
    'SIGVTALRM',
    'SIGWINCH',
    'SIGXCPU',
    'SIGXFSZ',
    'SIGRTMIN',
    'SIGRTMINPLUS1',
    'SIGRTMINPLUS2',
    'SIGRTMINPLUS3',
    'SIGRTMINPLUS4',
    'SIGRTMINPLUS5',
    'SIGRTMINPLUS6',
    'SIGRTMINPLUS7',
    'SIGRTMINPLUS8',
    'SIGRTMINPLUS9',
    'SIGRTMINPLUS10',
    'SIGRTMINPLUS11',
    'SIGRTMINPLUS12',
    'SIGRTMINPLUS13',
    'SIGRTMINPLUS14',
    'SIGRTMINPLUS15',
    'SIGRTMAXMINUS14',
    'SIGRTMAXMINUS13',
    'SIGRTMAXMINUS12',
    'SIGRTMAXMINUS11',
    'SIGRTMAXMINUS10',
    'SIGRTMAXMINUS9',
    'SIGRTMAXMINUS8',
    'SIGRTMAXMINUS7',
    'SIGRTMAXMINUS6',
    'SIGRTMAXMINUS5',
    'SIGRTMAXMINUS4',
    'SIGRTMAXMINUS3',
    'SIGRTMAXMINUS2',
    'SIGRTMAXMINUS1',
    'SIGRTMAX',
];
const containerStateValues = [
    'CONTAINER_CREATED',
    'CONTAINER_RUNNING',
    'CONTAINER_EXITED',
    'CONTAINER_UNKNOWN',
];
const containerEventTypeValues = [
    'CONTAINER_CREATED_EVENT',
    'CONTAINER_STARTED_EVENT',
    'CONTAINER_STOPPED_EVENT',
    'CONTAINER_DELETED_EVENT',
];
const cgroupDriverValues = ['SYSTEMD', 'CGROUPFS'];
const versionRequestSchema = [[1, 'version', 'string']];
const versionResponseSchema = [
    [1, 'version', 'string'],
    [2, 'runtimeName', 'string'],
    [3, 'runtimeVersion', 'string'],
    [4, 'runtimeApiVersion', 'string'],
];
const dnsConfigSchema = [
    [1, 'servers', 'string', 'repeated'],
    [2, 'searches', 'string', 'repeated'],
    [3, 'options', 'string', 'repeated'],
];
const portMappingSchema = [
    [1, 'protocol', { values: protocolValues }],
    [2, 'containerPort', 'int32'],
    [3, 'hostPort', 'int32'],
    [4, 'hostIp', 'string'],
];
const mountSchema = [
    [1, 'containerPath', 'string'],
    [2, 'hostPath', 'string'],
    [3, 'readonly', 'bool'],
    [5, 'propagation', { values: mountPropagationValues }],
    [8, 'recursiveReadOnly', 'bool'],
    [9, 'image', () => imageSpecSchema],
    [10, 'imageSubPath', 'string'],
];
const idMappingSchema = [
    [1, 'hostId', 'uint32'],
    [2, 'containerId', 'uint32'],
    [3, 'length', 'uint32'],
];
const userNamespaceSchema = [
    [1, 'mode', { values: namespaceModeValues }],
    [2, 'uids', () => idMappingSchema, 'repeated'],
    [3, 'gids', () => idMappingSchema, 'repeated'],
];
const namespaceOptionSchema = [
    [1, 'network', { values: namespaceModeValues }],
    [2, 'pid', { values: namespaceModeValues }],
    [3, 'ipc', { values: namespaceModeValues }],
    [4, 'targetId', 'string'],
    [5, 'usernsOptions', () => userNamespaceSchema],
];
const int64ValueSchema = [[1, 'value', 'int64']];
const linuxSandboxSecurityContextSchema = [
    [1, 'namespaceOptions', () => namespaceOptionSchema],
    [3, 'runAsUser', () => int64ValueSchema],
    [4, 'readonlyRootfs', 'bool'],
    [5, 'supplementalGroups', 'int64', 'repeated'],
    [6, 'privileged', 'bool'],
    [8, 'runAsGroup', () => int64ValueSchema],
    [9, 'seccomp', () => securityProfileSchema],
    [10, 'apparmor', () => securityProfileSchema],
    [11, 'supplementalGroupsPolicy', { values: supplementalGroupsPolicyValues }],
];
const securityProfileSchema = [
    [1, 'profileType', { values: profileTypeValues }],
    [2, 'localhostRef', 'string'],
];
const linuxPodSandboxConfigSchema = [
    [1, 'cgroupParent', 'string'],
    [2, 'securityContext', () => linuxSandboxSecurityContextSchema],
    [3, 'sysctls', 'string map'],
    [5, 'resources', () => linuxContainerResourcesSchema],
];
const podSandboxMetadataSchema = [
    [1, 'name', 'string'],
    [2, 'uid', 'string'],
    [3, 'namespace', 'string'],
    [4, 'attempt', 'uint32'],
];
const podSandboxConfigSchema = [
    [1, 'metadata', () => podSandboxMetadataSchema],
    [2, 'hostname', 'string'],
    [3, 'logDirectory', 'string'],
    [4, 'dnsConfig', () => dnsConfigSchema],
    [5, 'portMappings', () => portMappingSchema, 'repeated'],
    [6, 'labels', 'string map'],
    [7, 'annotations', 'string map'],
    [8, 'linux', () => linuxPodSandboxConfigSchema],
];
const runPodSandboxRequestSchema = [
    [1, 'config', () => podSandboxConfigSchema],
    [2, 'runtimeHandler', 'string'],
];
const runPodSandboxResponseSchema = [[1, 'podSandboxId', 'string']];
const stopPodSandboxRequestSchema = [[1, 'podSandboxId', 'string']];
const stopPodSandboxResponseSchema = [];
const removePodSandboxRequestSchema = [[1, 'podSandboxId', 'string']];
const removePodSandboxResponseSchema = [];
const podSandboxStatusRequestSchema = [
    [1, 'podSandboxId', 'string'],
    [2, 'verbose', 'bool'],
];
const podIPSchema = [[1, 'ip', 'string']];
const podSandboxNetworkStatusSchema = [
    [1, 'ip', 'string'],
    [2, 'additionalIps', () => podIPSchema, 'repeated'],
];
const namespaceSchema = [[2, 'options', () => namespaceOptionSchema]];
const linuxPodSandboxStatusSchema = [[1, 'namespaces', () => namespaceSchema]];
const podSandboxStatusSchema = [
    [1, 'id', 'string'],
    [2, 'metadata', () => podSandboxMetadataSchema],
    [3, 'state', { values: podSandboxStateValues }],
    [4, 'createdAt', 'int64'],
    [5, 'network', () => podSandboxNetworkStatusSchema],
    [6, 'linux', () => linuxPodSandboxStatusSchema],
    [7, 'labels', 'string map'],
    [8, 'annotations', 'string map'],
    [9, 'runtimeHandler', 'string'],
];
const podSandboxStatusResponseSchema = [
    [1, 'status', () => podSandboxStatusSchema],
    [2, 'info', 'string map'],
    [3, 'containersStatuses', () => containerStatusSchema, 'repeated'],
    [4, 'timestamp', 'int64'],
];
const podSandboxStateValueSchema = [[1, 'state', { values: podSandboxStateValues }]];
const podSandboxFilterSchema = [
    [1, 'id', 'string'],
    [2, 'state', () => podSandboxStateValueSchema],
    [3, 'labelSelector', 'string map'],
];
const listPodSandboxRequestSchema = [[1, 'filter', () => podSandboxFilterSchema]];
const podSandboxSchema = [
    [1, 'id', 'string'],
    [2, 'metadata', () => podSandboxMetadataSchema],
    [3, 'state', { values: podSandboxStateValues }],
    [4, 'createdAt', 'int64'],
    [5, 'labels', 'string map'],
    [6, 'annotations', 'string map'],
    [7, 'runtimeHandler', 'string'],
];
const listPodSandboxResponseSchema = [
    [1, 'items', () => podSandboxSchema, 'repeated'],
];
const imageSpecSchema = [
    [1, 'image', 'string'],
    [2, 'annotations', 'string map'],
    [18, 'userSpecifiedImage', 'string'],
    [19, 'runtimeHandler', 'string'],
    [20, 'imageRef', 'string'],
];
const keyValueSchema = [
    [1, 'key', 'string'],
    [2, 'value', 'bytes'],
];
const linuxContainerResourcesSchema = [
    [1, 'cpuPeriod', 'int64'],
    [2, 'cpuQuota', 'int64'],
    [3, 'cpuShares', 'int64'],
    [4, 'memoryLimitInBytes', 'int64'],
    [5, 'oomScoreAdj', 'int64'],
    [6, 'cpusetCpus', 'string'],
    [7, 'cpusetMems', 'string'],
    [9, 'unified', 'string map'],
    [10, 'memorySwapLimitInBytes', 'int64'],
];
const capabilitySchema = [
    [1, 'addCapabilities', 'string', 'repeated'],
    [2, 'dropCapabilities', 'string', 'repeated'],
    [3, 'addAmbientCapabilities', 'string', 'repeated'],
];
const linuxContainerSecurityContextSchema = [
    [1, 'capabilities', () => capabilitySchema],
    [2, 'privileged', 'bool'],
    [3, 'namespaceOptions', () => namespaceOptionSchema],
    [5, 'runAsUser', () => int64ValueSchema],
    [6, 'runAsUsername', 'string'],
    [7, 'readonlyRootfs', 'bool'],
    [8, 'supplementalGroups', 'int64', 'repeated'],
    [11, 'noNewPrivs', 'bool'],
    [12, 'runAsGroup', () => int64ValueSchema],
    [13, 'maskedPaths', 'string', 'repeated'],
    [14, 'readonlyPaths', 'string', 'repeated'],
    [15, 'seccomp', () => securityProfileSchema],
    [16, 'apparmor', () => securityProfileSchema],
    [17, 'supplementalGroupsPolicy', { values: supplementalGroupsPolicyValues }],
];
const linuxContainerConfigSchema = [
    [1, 'resources', () => linuxContainerResourcesSchema],
    [2, 'securityContext', () => linuxContainerSecurityContextSchema],
];
const linuxContainerUserSchema = [
    [1, 'uid', 'int64'],
    [2, 'gid', 'int64'],
    [3, 'supplementalGroups', 'int64', 'repeated'],
];
const containerMetadataSchema = [
    [1, 'name', 'string'],
    [2, 'attempt', 'uint32'],
];
const deviceSchema = [
    [1, 'containerPath', 'string'],
    [2, 'hostPath', 'string'],
    [3, 'permissions', 'string'],
];
const cdiDeviceSchema = [[1, 'name', 'string']];
const containerConfigSchema = [
    [1, 'metadata', () => containerMetadataSchema],
    [2, 'image', () => imageSpecSchema],
    [3, 'command', 'string', 'repeated'],
    [4, 'args', 'string', 'repeated'],
    [5, 'workingDir', 'string'],
    [6, 'envs', () => keyValueSchema, 'repeated'],
    [7, 'mounts', () => mountSchema, 'repeated'],
    [8, 'devices', () => deviceSchema, 'repeated'],
    [9, 'labels', 'string map'],
    [10, 'annotations', 'string map'],
    [11, 'logPath', 'string'],
    [12, 'stdin', 'bool'],
    [13, 'stdinOnce', 'bool'],
    [14, 'tty', 'bool'],
    [15, 'linux', () => linuxContainerConfigSchema],
    [17, 'cdiDevices', () => cdiDeviceSchema, 'repeated'],
    [18, 'stopSignal', { values: signalValues }],
];
const createContainerRequestSchema = [
    [1, 'podSandboxId', 'string'],
    [2, 'config', () => containerConfigSchema],
    [3, 'sandboxConfig', () => podSandboxConfigSchema],
];
const createContainerResponseSchema = [[1, 'containerId', 'string']];
const startContainerRequestSchema = [[1, 'containerId', 'string']];
const startContainerResponseSchema = [];
const stopContainerRequestSchema = [
    [1, 'containerId', 'string'],
    [2, 'timeout', 'int64'],
];
const stopContainerResponseSchema = [];
const removeContainerRequestSchema = [[1, 'containerId', 'string']];
const removeContainerResponseSchema = [];
const containerStateValueSchema = [[1, 'state', { values: containerStateValues }]];
const containerFilterSchema = [
    [1, 'id', 'string'],
    [2, 'state', () => containerStateValueSchema],
    [3, 'podSandboxId', 'string'],
    [4, 'labelSelector', 'string map'],
];
const listContainersRequestSchema = [[1, 'filter', () => containerFilterSchema]];
const containerSchema = [
    [1, 'id', 'string'],
    [2, 'podSandboxId', 'string'],
    [3, 'metadata', () => containerMetadataSchema],
    [4, 'image', () => imageSpecSchema],
    [5, 'imageRef', 'string'],
    [6, 'state', { values: containerStateValues }],
    [7, 'createdAt', 'int64'],
    [8, 'labels', 'string map'],
    [9, 'annotations', 'string map'],
    [10, 'imageId', 'string'],
];
const listContainersResponseSchema = [
    [1, 'containers', () => containerSchema, 'repeated'],
];
const containerStatusRequestSchema = [
    [1, 'containerId', 'string'],
    [2, 'verbose', 'bool'],
];
const containerStatusSchema = [
    [1, 'id', 'string'],
    [2, 'metadata', () => containerMetadataSchema],
    [3, 'state', { values: containerStateValues }],
    [4, 'createdAt', 'int64'],
    [5, 'startedAt', 'int64'],
    [6, 'finishedAt', 'int64'],
    [7, 'exitCode', 'int32'],
    [8, 'image', () => imageSpecSchema],
    [9, 'imageRef', 'string'],
    [10, 'reason', 'string'],
    [11, 'message', 'string'],
    [12, 'labels', 'string map'],
    [13, 'annotations', 'string map'],
    [14, 'mounts', () => mountSchema, 'repeated'],
    [15, 'logPath', 'string'],
    [16, 'resources', () => containerResourcesSchema],
    [17, 'imageId', 'string'],
    [18, 'user', () => containerUserSchema],
    [19, 'stopSignal', { values: signalValues }],
];
const containerStatusResponseSchema = [
    [1, 'status', () => containerStatusSchema],
    [2, 'info', 'string map'],
];
const containerResourcesSchema = [[1, 'linux', () => linuxContainerResourcesSchema]];
const containerUserSchema = [[1, 'linux', () => linuxContainerUserSchema]];
const updateContainerResourcesRequestSchema = [
    [1, 'containerId', 'string'],
    [2, 'linux', () => linuxContainerResourcesSchema],
    [4, 'annotations', 'string map'],
];
const updateContainerResourcesResponseSchema = [];
const execSyncRequestSchema = [
    [1, 'containerId', 'string'],
    [2, 'cmd', 'string', 'repeated'],
    [3, 'timeout', 'int64'],
];
const execSyncResponseSchema = [
    [1, 'stdout', 'bytes'],
    [2, 'stderr', 'bytes'],
    [3, 'exitCode', 'int32'],
];
const imageFilterSchema = [[1, 'image', () => imageSpecSchema]];
const listImagesRequestSchema = [[1, 'filter', () => imageFilterSchema]];
const imageSchema = [
    [1, 'id', 'string'],
    [2, 'repoTags', 'string', 'repeated'],
    [3, 'repoDigests', 'string', 'repeated'],
    [4, 'size', 'uint64'],
    [5, 'uid', () => int64ValueSchema],
    [6, 'username', 'string'],
    [7, 'spec', () => imageSpecSchema],
    [8, 'pinned', 'bool'],
];
const listImagesResponseSchema = [[1, 'images', () => imageSchema, 'repeated']];
const imageStatusRequestSchema = [
    [1, 'image', () => imageSpecSchema],
    [2, 'verbose', 'bool'],
];
const imageStatusResponseSchema = [
    [1, 'image', () => imageSchema],
    [2, 'info', 'string map'],
];
const authConfigSchema = [
    [1, 'username', 'string'],
    [2, 'password', 'string'],
    [3, 'auth', 'string'],
    [4, 'serverAddress', 'string'],
    [5, 'identityToken', 'string'],
    [6, 'registryToken', 'string'],
];
const pullImageRequestSchema = [
    [1, 'image', () => imageSpecSchema],
    [2, 'auth', () => authConfigSchema],
    [3, 'sandboxConfig', () => podSandboxConfigSchema],
];
const pullImageResponseSchema = [[1, 'imageRef', 'string']];
const removeImageRequestSchema = [[1, 'image', () => imageSpecSchema]];
const removeImageResponseSchema = [];
const runtimeConditionSchema = [
    [1, 'type', 'string'],
    [2, 'status', 'bool'],
    [3, 'reason', 'string'],
    [4, 'message', 'string'],
];
const runtimeStatusSchema = [
    [1, 'conditions', () => runtimeConditionSchema, 'repeated'],
];
const statusRequestSchema = [[1, 'verbose', 'bool']];
const runtimeHandlerFeaturesSchema = [
    [1, 'recursiveReadOnlyMounts', 'bool'],
    [2, 'userNamespaces', 'bool'],
];
const runtimeHandlerSchema = [
    [1, 'name', 'string'],
    [2, 'features', () => runtimeHandlerFeaturesSchema],
];
const runtimeFeaturesSchema = [
    [1, 'supplementalGroupsPolicy', 'bool'],
    [2, 'userNamespacesHostNetwork', 'bool'],
];
const statusResponseSchema = [
    [1, 'status', () => runtimeStatusSchema],
    [2, 'info', 'string map'],
    [3, 'runtimeHandlers', () => runtimeHandlerSchema, 'repeated'],
    [4, 'features', () => runtimeFeaturesSchema],
];
const imageFsInfoRequestSchema = [];
const uInt64ValueSchema = [[1, 'value', 'uint64']];
const filesystemIdentifierSchema = [[1, 'mountpoint', 'string']];
const filesystemUsageSchema = [
    [1, 'timestamp', 'int64'],
    [2, 'fsId', () => filesystemIdentifierSchema],
    [3, 'usedBytes', () => uInt64ValueSchema],
    [4, 'inodesUsed', () => uInt64ValueSchema],
];
const imageFsInfoResponseSchema = [
    [1, 'imageFilesystems', () => filesystemUsageSchema, 'repeated'],
    [2, 'containerFilesystems', () => filesystemUsageSchema, 'repeated'],
];
const reopenContainerLogRequestSchema = [[1, 'containerId', 'string']];
const reopenContainerLogResponseSchema = [];
const getEventsRequestSchema = [];
const containerEventResponseSchema = [
    [1, 'containerId', 'string'],
    [2, 'containerEventType', { values: containerEventTypeValues }],
    [3, 'createdAt', 'int64'],
    [4, 'podSandboxStatus', () => podSandboxStatusSchema],
    [5, 'containersStatuses', () => containerStatusSchema, 'repeated'],
];
const runtimeConfigRequestSchema = [];
const runtimeConfigResponseSchema = [
    [1, 'linux', () => linuxRuntimeConfigurationSchema],
];
const linuxRuntimeConfigurationSchema = [
    [1, 'cgroupDriver', { values: cgroupDriverValues }],
];
/** Where each call goes, and in which form. */
const callSchemas = {
    Version: {
        path: '/runtime.v1.RuntimeService/Version',
        request: versionRequestSchema,
        response: versionResponseSchema,
    },
    RunPodSandbox: {
        path: '/runtime.v1.RuntimeService/RunPodSandbox',
        request: runPodSandboxRequestSchema,
        response: runPodSandboxResponseSchema,
    },
    StopPodSandbox: {
        path: '/runtime.v1.RuntimeService/StopPodSandbox',
        request: stopPodSandboxRequestSchema,
        response: stopPodSandboxResponseSchema,
    },
    RemovePodSandbox: {
        path: '/runtime.v1.RuntimeService/RemovePodSandbox',
        request: removePodSandboxRequestSchema,
        response: removePodSandboxResponseSchema,
    },
    PodSandboxStatus: {
        path: '/runtime.v1.RuntimeService/PodSandboxStatus',
        request: podSandboxStatusRequestSchema,
        response: podSandboxStatusResponseSchema,
    },
    ListPodSandbox: {
        path: '/runtime.v1.RuntimeService/ListPodSandbox',
        request: listPodSandboxRequestSchema,
        response: listPodSandboxResponseSchema,
    },
    CreateContainer: {
        path: '/runtime.v1.RuntimeService/CreateContainer',
        request: createContainerRequestSchema,
        response: createContainerResponseSchema,
    },
    StartContainer: {
        path: '/runtime.v1.RuntimeService/StartContainer',
        request: startContainerRequestSchema,
        response: startContainerResponseSchema,
    },
    StopContainer: {
        path: '/runtime.v1.RuntimeService/StopContainer',
        request: stopContainerRequestSchema,
        response: stopContainerResponseSchema,
    },
    RemoveContainer: {
        path: '/runtime.v1.RuntimeService/RemoveContainer',
        request: removeContainerRequestSchema,
        response: removeContainerResponseSchema,
    },
    ListContainers: {
        path: '/runtime.v1.RuntimeService/ListContainers',
        request: listContainersRequestSchema,
        response: listContainersResponseSchema,
    },
    ContainerStatus: {
        path: '/runtime.v1.RuntimeService/ContainerStatus',
        request: containerStatusRequestSchema,
        response: containerStatusResponseSchema,
    },
    UpdateContainerResources: {
        path: '/runtime.v1.RuntimeService/UpdateContainerResources',
        request: updateContainerResourcesRequestSchema,
        response: updateContainerResourcesResponseSchema,
    },
    ReopenContainerLog: {
        path: '/runtime.v1.RuntimeService/ReopenContainerLog',
        request: reopenContainerLogRequestSchema,
        response: reopenContainerLogResponseSchema,
    },
    ExecSync: {
        path: '/runtime.v1.RuntimeService/ExecSync',
        request: execSyncRequestSchema,
        response: execSyncResponseSchema,
    },
    Status: {
        path: '/runtime.v1.RuntimeService/Status',
        request: statusRequestSchema,
        response: statusResponseSchema,
    },
    GetContainerEvents: {
        path: '/runtime.v1.RuntimeService/GetContainerEvents',
        request: getEventsRequestSchema,
        response: containerEventResponseSchema,
    },
    RuntimeConfig: {
        path: '/runtime.v1.RuntimeService/RuntimeConfig',
        request: runtimeConfigRequestSchema,
        response: runtimeConfigResponseSchema,
    },
    ListImages: {
        path: '/runtime.v1.ImageService/ListImages',
        request: listImagesRequestSchema,
        response: listImagesResponseSchema,
    },
    ImageStatus: {
        path: '/runtime.v1.ImageService/ImageStatus',
        request: imageStatusRequestSchema,
        response: imageStatusResponseSchema,
    },
    PullImage: {
        path: '/runtime.v1.ImageService/PullImage',
        request: pullImageRequestSchema,
        response: pullImageResponseSchema,
    },
    RemoveImage: {
        path: '/runtime.v1.ImageService/RemoveImage',
        request: removeImageRequestSchema,
        response: removeImageResponseSchema,
    },
    ImageFsInfo: {
        path: '/runtime.v1.ImageService/ImageFsInfo',
        request: imageFsInfoRequestSchema,
        response: imageFsInfoResponseSchema,
    },
};

;// CONCATENATED MODULE: ./src/engine/cri/client.ts






/** @param onCall told of every call; null where nobody wants to know */
function createCriClient(channel, where, onCall = null) {
    const send = async (name, request, { doing, deadlineMs }, onMessage, signal) => {
        const { path, ...schemas } = callSchemas[name];
        const message = encodeMessage(schemas.request, request);
        const from = performance.now();
        const told = (status) => onCall?.({ method: 'CRI', path, status, durationMs: performance.now() - from });
        try {
            await channel.call({ path, message, deadlineMs, maxBytes: limits/* criLimits */.$8.messageBytes }, (bytes) => {
                onMessage(decodeMessage(schemas.response, bytes));
            }, signal);
            told(200);
        }
        catch (error) {
            told(null);
            throw signal.aborted ? signal.reason : explain(error, doing, where);
        }
    };
    return {
        call: async (name, request, { doing, deadlineMs = limits/* engineLimits */.nW.answer }, signal) => {
            const limit = silence(doing, deadlineMs, where);
            const answers = [];
            try {
                const both = AbortSignal.any([signal, limit.signal]);
                await send(name, request, { doing, deadlineMs }, (answer) => answers.push(answer), both);
            }
            finally {
                limit.lift();
            }
            if (answers.length !== 1)
                throw unexpectedAnswer(doing, where);
            // The table that it was decoded by and its type are made from one file.
            return answers[0];
        },
        stream: (name, request, { doing }, onMessage, signal) => {
            // As above.
            const take = (message) => {
                onMessage(message);
            };
            return send(name, request, { doing, deadlineMs: null }, take, signal);
        },
        where,
        close: channel.close,
    };
}
/** What a refusal is where nobody knows better: the runtime's fault. */
function refusedBy(refused, doing) {
    const words = refused.message.replaceAll(/\s+/g, ' ').trim().slice(0, limits/* criLimits */.$8.reasonBytes);
    return (0,errors/* infrastructureError */.kv)({
        code: 'engine-refused',
        message: `the runtime answered ${refused.status} while ${doing}: ${words}`,
    }, { cause: refused });
}
function explain(error, doing, where) {
    if (error instanceof errors/* CanaryError */.Rc)
        return error;
    if (error instanceof grpc_status/* CallRefused */.tZ) {
        return speaksNoV1(error) ? tooOld(where) : error;
    }
    return (0,errors/* infrastructureError */.kv)({
        code: 'engine-lost',
        message: `lost the runtime at ${where} while ${doing}: ${(0,errors/* messageOf */.bD)(error)}`,
    }, { cause: error });
}
/** grpc-go's words for a service that it does not have: containerd before 1.6, CRI-O before 1.23. */
function speaksNoV1({ status, message }) {
    return status === 'UNIMPLEMENTED' && /unknown service runtime\.v1\.\w+/.test(message);
}
function tooOld(where) {
    return (0,errors/* infrastructureError */.kv)({
        code: 'engine-too-old',
        message: `what answers at ${where} does not speak CRI v1, which is needed`,
        hint: 'upgrade to containerd 1.6, CRI-O 1.23 or iSulad with "enable-cri-v1": true; or switch its CRI plugin on, where it is off (disabled_plugins)',
    });
}
function unexpectedAnswer(doing, where) {
    return (0,errors/* infrastructureError */.kv)({
        code: 'engine-answer',
        message: `the answer of the runtime at ${where} while ${doing} is not what it was asked for`,
    });
}
/** Aborts when the runtime has had its time. */
function silence(doing, deadlineMs, where) {
    const controller = new AbortController();
    const timer = setTimeout(() => {
        const message = `the runtime at ${where} did not answer within ${deadlineMs / 1000} s while ${doing}`;
        controller.abort((0,errors/* infrastructureError */.kv)({ code: 'engine-silent', message }));
    }, deadlineMs);
    return {
        signal: controller.signal,
        lift: () => {
            clearTimeout(timer);
        },
    };
}


/***/ }),

/***/ 500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contactRuntime: () => (/* binding */ contactRuntime),
  J: () => (/* binding */ handlersOf),
  L: () => (/* binding */ runtimeConfiguration)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(2467);
var external_node_http2_default = /*#__PURE__*/__webpack_require__.n(external_node_http2_);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
var external_node_net_default = /*#__PURE__*/__webpack_require__.n(external_node_net_);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(4165);
// EXTERNAL MODULE: ./src/protobuf/wire.ts
var wire = __webpack_require__(8210);
;// CONCATENATED MODULE: ./src/grpc/frame.ts

/** Before each message: whether it is compressed, and its length. */
const headBytes = 5;
/** A message as gRPC sends it. */
function encodeFrame(message) {
    const head = Buffer.alloc(headBytes);
    head.writeUInt32BE(message.length, 1);
    return Buffer.concat([head, message]);
}
/**
 * The one message of a body.
 *
 * @throws MalformedMessage
 */
function singleMessage(body) {
    if (body.length < headBytes)
        throw new MalformedMessage('the answer holds no message');
    refuseCompressed(body);
    if (body.readUInt32BE(1) !== body.length - headBytes) {
        throw new MalformedMessage('the answer is not exactly one message');
    }
    return body.subarray(headBytes);
}
/** A message that is longer than who asked for it takes. */
class MessageTooLarge extends Error {
    name = 'MessageTooLarge';
    /** Bytes that it says to have. */
    bytes;
    constructor(bytes, atMost) {
        super(`a message of ${bytes} bytes, where at most ${atMost} are taken`);
        this.bytes = bytes;
    }
}
/** Takes messages out of a body as it comes, and keeps no more than one of them. */
function createFrameReader(maxBytes) {
    let waiting = [];
    let size = 0;
    /** Bytes that the frame at the front has, with its head; null until its head is there. */
    let wanted = null;
    const joined = () => {
        const whole = Buffer.concat(waiting);
        waiting = [whole];
        return whole;
    };
    const next = () => {
        if (wanted === null) {
            if (size < headBytes)
                return null;
            const head = joined();
            refuseCompressed(head);
            const length = head.readUInt32BE(1);
            if (length > maxBytes)
                throw new MessageTooLarge(length, maxBytes);
            wanted = length + headBytes;
        }
        if (size < wanted)
            return null;
        const whole = joined();
        const message = whole.subarray(headBytes, wanted);
        const rest = whole.subarray(wanted);
        waiting = rest.length === 0 ? [] : [rest];
        size = rest.length;
        wanted = null;
        return message;
    };
    return {
        push: (bytes) => {
            waiting.push(bytes);
            size += bytes.length;
            const messages = [];
            for (let message = next(); message !== null; message = next())
                messages.push(message);
            return messages;
        },
        isComplete: () => size === 0,
    };
}
function refuseCompressed(head) {
    if (head[0] === 0)
        return;
    throw new wire/* MalformedMessage */.ts('the answer is compressed, which was not asked for');
}

// EXTERNAL MODULE: ./src/grpc/status.ts
var grpc_status = __webpack_require__(6600);
;// CONCATENATED MODULE: ./src/grpc/channel.ts





/**
 * A channel to a server on a socket of this machine.
 *
 * @param connectMs until the server has said how it speaks HTTP/2
 */
function openChannel(socketPath, connectMs = limits/* grpcLimits */.xe.connect) {
    let session = null;
    let current = null;
    let active = 0;
    const connected = () => {
        if (session !== null && current?.closed !== true && current?.destroyed !== true)
            return session;
        const opening = connect(socketPath, connectMs);
        session = opening;
        opening.then((opened) => {
            current = opened;
        }, () => {
            if (session === opening)
                session = null;
        });
        current = null;
        return opening;
    };
    return {
        call: async (call, onMessage, signal) => {
            signal.throwIfAborted();
            const over = await connected();
            signal.throwIfAborted();
            // What is not waited for keeps no process alive.
            if (active === 0)
                over.ref();
            active += 1;
            try {
                await converse(over, call, onMessage, signal);
            }
            finally {
                active -= 1;
                if (active === 0)
                    over.unref();
            }
        },
        close: () => {
            session?.then((opened) => {
                opened.destroy();
            }, () => undefined);
            session = null;
            current = null;
        },
    };
}
function connect(socketPath, connectMs) {
    return new Promise((resolve, reject) => {
        const session = external_node_http2_default().connect('http://localhost', {
            createConnection: () => external_node_net_default().connect({ path: socketPath }),
            settings: { initialWindowSize: limits/* grpcLimits */.xe.window, enablePush: false },
        });
        const timer = setTimeout(() => {
            session.destroy(new Error(`it did not answer within ${connectMs / 1000} s`));
        }, connectMs);
        // Its settings, not the connection alone: until then anything may be behind the socket.
        session.once('remoteSettings', () => {
            clearTimeout(timer);
            session.setLocalWindowSize(limits/* grpcLimits */.xe.window);
            resolve(session);
        });
        // What goes wrong later is told by each call.
        session.on('error', (error) => {
            clearTimeout(timer);
            reject(error);
        });
        session.once('close', () => {
            clearTimeout(timer);
            reject(new Error('it closed the connection at once'));
        });
    });
}
function converse(session, call, onMessage, signal) {
    return new Promise((resolve, reject) => {
        const stream = session.request({
            ':method': 'POST',
            ':path': call.path,
            'content-type': 'application/grpc',
            te: 'trailers',
            ...(call.deadlineMs !== null && { 'grpc-timeout': `${Math.ceil(call.deadlineMs)}m` }),
        });
        const giveUp = (reason) => {
            stream.close((external_node_http2_default()).constants.NGHTTP2_CANCEL);
            // An abort's reason is handed on as it is, whatever it is.
            // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
            reject(reason);
        };
        const onAbort = () => {
            giveUp(signal.reason);
        };
        signal.addEventListener('abort', onAbort, { once: true });
        stream.once('close', () => {
            signal.removeEventListener('abort', onAbort);
            reject(new Error('it closed the connection in the middle of its answer'));
        });
        readAnswer(stream, call.maxBytes, onMessage, { done: resolve, failed: giveUp });
        stream.end(encodeFrame(call.message));
    });
}
function readAnswer(stream, maxBytes, onMessage, { done, failed }) {
    const frames = createFrameReader(maxBytes);
    let trailers = {};
    stream.once('response', (head) => {
        trailers = head;
        const status = head[':status'] ?? 0;
        if (!(0,grpc_status/* isGrpcType */.bX)(head['content-type'])) {
            failed(new Error(`it is no gRPC server: it answered HTTP ${status}`));
        }
    });
    stream.once('trailers', (fields) => {
        trailers = fields;
    });
    stream.on('data', (bytes) => {
        try {
            frames.push(bytes).forEach(onMessage);
        }
        catch (error) {
            failed(error instanceof MessageTooLarge ? tooLarge(error) : error);
        }
    });
    stream.once('error', failed);
    stream.once('end', () => {
        const [code, words] = [trailers['grpc-status'], trailers['grpc-message']].map(textOf);
        const status = (0,grpc_status/* readStatus */.rk)(code, words);
        if (code === undefined)
            failed(new Error('it ended its answer without a status'));
        else if (status.name !== 'OK')
            failed(new grpc_status/* CallRefused */.tZ(status));
        else if (!frames.isComplete())
            failed(new Error('it ended in the middle of a message'));
        else
            done();
    });
}
function tooLarge({ message }) {
    return new grpc_status/* CallRefused */.tZ({ name: 'RESOURCE_EXHAUSTED', words: message });
}
function textOf(value) {
    return typeof value === 'string' ? value : value?.at(-1);
}

// EXTERNAL MODULE: ./src/decode.ts
var decode = __webpack_require__(8341);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(7909);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(8750);
// EXTERNAL MODULE: ./src/engine/cri/client.ts + 4 modules
var cri_client = __webpack_require__(2376);
;// CONCATENATED MODULE: ./src/engine/cri/contact.ts







/**
 * Asks a socket whether a runtime answers there that speaks CRI v1, and has the handler that is wanted.
 *
 * @param where how people know it
 * @throws CanaryError (infrastructure) for what speaks an older CRI alone, (input) for a handler that
 *   the runtime does not have; Error where no runtime answers
 */
async function contactRuntime(endpoint, where, { pingMs, options }, signal) {
    const { runtimeHandler = null, home, uid } = options;
    const asked = [];
    const channel = openChannel(endpoint.path);
    const client = (0,cri_client/* createCriClient */.a)(channel, where, (call) => asked.push(call));
    try {
        const asking = { doing: 'asking for its version', deadlineMs: pingMs };
        const version = await client.call('Version', {}, asking, signal).catch((error) => {
            throw withoutWords(error);
        });
        if (runtimeHandler !== null)
            await checkHandler(client, runtimeHandler, signal);
        return { kind: 'cri', endpoint, channel, version, runtimeHandler, user: { home, uid }, asked };
    }
    catch (error) {
        channel.close();
        throw error;
    }
}
/** What went wrong below, where nobody is known to listen: whoever looks for an engine says what that means. */
function withoutWords(error) {
    const isLost = error instanceof errors/* CanaryError */.Rc && error.problems[0].code === 'engine-lost';
    return isLost ? (error.cause ?? error) : error;
}
async function checkHandler(client, wanted, signal) {
    const asking = { doing: 'asking for its handlers', deadlineMs: limits/* engineLimits */.nW.answer };
    const status = await client.call('Status', { verbose: true }, asking, signal);
    const handlers = handlersOf(status);
    // A runtime that does not tell says what it lacks when the first sandbox is made.
    if (handlers.length === 0 || handlers.includes(wanted))
        return;
    const meant = (0,nearest/* didYouMean */.au)(wanted, handlers);
    throw (0,errors/* inputError */.Xu)({
        code: 'runtime-handler',
        message: `the runtime at ${client.where} has no handler "${wanted}"; it has ${handlers.join(', ')}`,
        hint: meant ??
            `name one of them with ${(0,settings/* setting */.P)('runtime-handler')}, or add it to the runtime's configuration`,
    });
}
/** The handlers that a runtime has, by name; empty where it does not tell. */
function handlersOf(status) {
    const told = status.runtimeHandlers.map(({ name }) => name).filter((name) => name !== '');
    if (told.length > 0)
        return [...new Set(told)].sort();
    const runtimes = (0,decode/* fieldOf */._F)((0,decode/* fieldOf */._F)(runtimeConfiguration(status), 'containerd'), 'runtimes');
    return typeof runtimes === 'object' && runtimes !== null ? Object.keys(runtimes).sort() : [];
}
/** What containerd says of its own settings; null for other runtimes. */
function runtimeConfiguration(status) {
    try {
        return JSON.parse(status.info.get('config') ?? 'null');
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 6600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bX: () => (/* binding */ isGrpcType),
/* harmony export */   rk: () => (/* binding */ readStatus),
/* harmony export */   tZ: () => (/* binding */ CallRefused)
/* harmony export */ });
/* unused harmony export statusNames */
/** Statuses by their number: https://grpc.io/docs/guides/status-codes/. */
const statusNames = [
    'OK',
    'CANCELLED',
    'UNKNOWN',
    'INVALID_ARGUMENT',
    'DEADLINE_EXCEEDED',
    'NOT_FOUND',
    'ALREADY_EXISTS',
    'PERMISSION_DENIED',
    'RESOURCE_EXHAUSTED',
    'FAILED_PRECONDITION',
    'ABORTED',
    'OUT_OF_RANGE',
    'UNIMPLEMENTED',
    'INTERNAL',
    'UNAVAILABLE',
    'DATA_LOSS',
    'UNAUTHENTICATED',
];
/** The server answered, and the answer was no. */
class CallRefused extends Error {
    name = 'CallRefused';
    status;
    constructor({ name, words }) {
        super(words === '' ? name : words);
        this.status = name;
    }
}
/**
 * The status of trailers. One that is missing, or no number, or has no name, is UNKNOWN, as in grpc-go.
 *
 * @param code `grpc-status`, a byte string
 * @param words `grpc-message`, a byte string
 */
function readStatus(code, words) {
    const number = code !== undefined && /^[+-]?[0-9]{1,9}$/.test(code) ? Number(code) : 2;
    return { name: statusNames[number] ?? 'UNKNOWN', words: decodeWords(words ?? '') };
}
/** gRPC percent-encodes the bytes of its messages: UTF-8, or else each byte as its Latin-1 character. */
function decodeWords(words) {
    const bytes = words.replace(/%([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
    const buffer = Buffer.from(bytes, 'latin1');
    const text = buffer.toString('utf8');
    return Buffer.from(text, 'utf8').equals(buffer) ? text : bytes;
}
/** Whether a media type is gRPC's own, such as `application/grpc+proto`. */
function isGrpcType(contentType) {
    return /^application\/grpc(?:[+;]|$)/.test(contentType ?? '');
}


/***/ }),

/***/ 8210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ encodeVarint),
/* harmony export */   R: () => (/* binding */ wireTypes),
/* harmony export */   jP: () => (/* binding */ wireFields),
/* harmony export */   nN: () => (/* binding */ decodeVarint),
/* harmony export */   ts: () => (/* binding */ MalformedMessage)
/* harmony export */ });
/** Bytes that are no well-formed message. */
class MalformedMessage extends Error {
    name = 'MalformedMessage';
}
const wireTypes = { varint: 0, fixed64: 1, delimited: 2, fixed32: 5 };
/** A whole number, seven bits a byte, the lowest first; negative ones as their 64 bits. */
function encodeVarint(value) {
    const bytes = [];
    let rest = BigInt.asUintN(64, BigInt(value));
    while (rest > 0x7fn) {
        bytes.push(Number(rest & 0x7fn) | 0x80);
        rest >>= 7n;
    }
    return Buffer.from([...bytes, Number(rest)]);
}
/** @throws MalformedMessage for one that does not end */
function decodeVarint(bytes, start) {
    const first = bytes[start];
    if (first !== undefined && first < 0x80)
        return { value: BigInt(first), end: start + 1 };
    let value = 0n;
    for (let index = 0; index < 10; index += 1) {
        const byte = bytes[start + index];
        if (byte === undefined)
            break;
        value |= BigInt(byte & 0x7f) << BigInt(7 * index);
        if (byte < 0x80)
            return { value: BigInt.asUintN(64, value), end: start + index + 1 };
    }
    throw new MalformedMessage('a number in it does not end');
}
/**
 * The fields of a message in their order; those of fixed length are told without their value.
 *
 * @throws MalformedMessage
 */
function* wireFields(message) {
    let offset = 0;
    while (offset < message.length) {
        const tag = decodeVarint(message, offset);
        const number = Number(tag.value >> 3n);
        const wireType = Number(tag.value & 7n);
        if (number === 0 || number > 0x1fffffff) {
            throw new MalformedMessage('a field in it has no valid number');
        }
        const payload = payloadAt(message, tag.end, wireType);
        if (payload.end > message.length)
            throw new MalformedMessage('a field in it is cut off');
        yield { number, wireType, value: payload.value, bytes: payload.bytes };
        offset = payload.end;
    }
}
const none = Buffer.alloc(0);
function payloadAt(message, start, wireType) {
    switch (wireType) {
        case wireTypes.varint:
            return { bytes: none, ...decodeVarint(message, start) };
        case wireTypes.fixed64:
            return { value: 0n, bytes: none, end: start + 8 };
        case wireTypes.fixed32:
            return { value: 0n, bytes: none, end: start + 4 };
        case wireTypes.delimited: {
            const length = decodeVarint(message, start);
            const end = length.end + Number(length.value);
            return { value: 0n, bytes: message.subarray(length.end, end), end };
        }
        default:
            throw new MalformedMessage('a field in it is of no kind that is used');
    }
}


/***/ })

};
;