"use strict";
exports.id = 9227;
exports.ids = [9227,377];
exports.modules = {

/***/ 20482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ environmentOf),
  c: () => (/* binding */ literalsOf)
});

// EXTERNAL MODULE: ./src/pod/pod-objects.ts
var pod_objects = __webpack_require__(92681);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/pod/content/outcome.ts
var outcome = __webpack_require__(46541);
;// CONCATENATED MODULE: ./src/pod/content/env-file.ts


/**
 * One variable of a file of `NAME='value'` lines, as kubelet reads it (`ParseEnv` in
 * pkg/kubelet/util/env): empty where it is not there. What stands behind the variable is not looked at.
 */
function variableOfFile(file, key) {
    const read = lineReader(file);
    for (let line = read(); line !== null; line = read()) {
        if (line === tooLong)
            return (0,outcome/* noText */.NY)('token too long');
        const assignment = line.replace(/^[ \t]+/, '');
        if (assignment === '' || assignment.startsWith('#'))
            continue;
        const equals = assignment.indexOf('=');
        const name = assignment.slice(0, Math.max(0, equals));
        if (!/[^ \t]$/.test(name))
            return (0,outcome/* noText */.NY)('invalid environment variable format');
        const value = readValue(assignment.slice(equals + 1), read);
        if (!value.ok || name === key)
            return value;
    }
    return (0,outcome/* text */.Qq)('');
}
/** Of the text behind `=`, and of further lines up to the closing quote. */
function readValue(start, read) {
    // As in a shell: `NAME= 'value'` gives NAME nothing.
    if (/^[ \t]/.test(start))
        return (0,outcome/* text */.Qq)('');
    if (!start.startsWith("'"))
        return (0,outcome/* noText */.NY)('value must be enclosed in single quotes');
    const parts = [];
    for (let rest = start.slice(1);; rest = read()) {
        if (rest === null)
            return (0,outcome/* noText */.NY)('unclosed single quote');
        if (rest === tooLong)
            return (0,outcome/* noText */.NY)('token too long');
        const quote = rest.indexOf("'");
        if (quote >= 0) {
            const isEnd = /^[ \t]*(?:#|$)/.test(rest.slice(quote + 1));
            if (!isEnd)
                return (0,outcome/* noText */.NY)('unexpected content after closing quote');
            return (0,outcome/* text */.Qq)([...parts, rest.slice(0, quote)].join('\n'));
        }
        parts.push(rest);
    }
}
/** A line that Go's bufio.Scanner gives up at. */
const tooLong = Symbol('too long');
function lineReader(file) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let at = 0;
    return () => {
        if (at >= file.length)
            return null;
        const newline = file.indexOf(0x0a, at);
        const end = newline < 0 ? file.length : newline;
        const line = file.subarray(at, end);
        at = end + 1;
        if (line.length >= limits/* podContentLimits */.V_.variableLineBytes)
            return tooLong;
        return decoder.decode(line).replace(/\r$/, '');
    };
}

// EXTERNAL MODULE: ./src/pod/content/expand.ts
var expand = __webpack_require__(99089);
// EXTERNAL MODULE: ./src/pod/content/field-values.ts
var field_values = __webpack_require__(15608);
// EXTERNAL MODULE: ./src/pod/content/hostname.ts
var hostname = __webpack_require__(21880);
// EXTERNAL MODULE: ./src/pod/content/mounts.ts
var mounts = __webpack_require__(99307);
;// CONCATENATED MODULE: ./src/pod/content/service-variables.ts
/**
 * The variables of services (pkg/kubelet/envvars): of the API server always, of those in the Pod's
 * namespace where it wants them.
 */
function serviceVariables(pod, objects) {
    const own = objects.services
        .map((service, index) => ({ ...service, clusterIP: clusterIP(service, index) }))
        .filter(({ namespace }) => namespace === pod.namespace && pod.spec.enableServiceLinks);
    return new Map([apiServer, ...own].flatMap(variablesOf));
}
/** Addresses that a cluster would give. They are the same in every run, and nothing answers there. */
const apiServer = {
    name: 'kubernetes',
    clusterIP: '10.96.0.1',
    ports: [{ name: 'https', port: 443, protocol: 'TCP' }],
};
/** Null for a Service that has no address of its own: headless, or a name elsewhere. */
function clusterIP({ clusterIP: given, type }, index) {
    if (given === 'None' || type === 'ExternalName')
        return null;
    if (given !== null && given !== '')
        return given;
    return `10.96.${1 + (Math.floor(index / 254) % 255)}.${1 + (index % 254)}`;
}
function variablesOf({ name, clusterIP: ip, ports }) {
    const [first] = ports;
    if (ip === null || first === undefined)
        return [];
    const prefix = variableName(name);
    return [
        [`${prefix}_SERVICE_HOST`, ip],
        [`${prefix}_SERVICE_PORT`, String(first.port)],
        ...ports.flatMap((port) => port.name === null || port.name === ''
            ? []
            : [[`${prefix}_SERVICE_PORT_${variableName(port.name)}`, String(port.port)]]),
        [`${prefix}_PORT`, addressOf(ip, first)],
        ...ports.flatMap((port) => linkVariables(prefix, ip, port)),
    ];
}
/** As Docker's links had them. */
function linkVariables(prefix, ip, port) {
    const link = `${prefix}_PORT_${port.port}_${port.protocol.toUpperCase()}`;
    return [
        [link, addressOf(ip, port)],
        [`${link}_PROTO`, port.protocol.toLowerCase()],
        [`${link}_PORT`, String(port.port)],
        [`${link}_ADDR`, ip],
    ];
}
function addressOf(ip, { port, protocol }) {
    return `${protocol.toLowerCase()}://${ip.includes(':') ? `[${ip}]` : ip}:${port}`;
}
function variableName(name) {
    return name.replaceAll('-', '_').toUpperCase();
}

;// CONCATENATED MODULE: ./src/pod/content/environment.ts








/**
 * The environment of a container, as `makeEnvironmentVariables` (pkg/kubelet/kubelet_pods.go) makes it.
 *
 * @throws CanaryError (input) for a value that no process can be given
 */
async function environmentOf(pod, container, objects, facts) {
    const scope = { pod, container, objects, facts, secrets: new Set() };
    const path = (0,outcome/* containerPath */.vK)(pod, container);
    const services = serviceVariables(pod, objects);
    const own = new Map();
    for (const [index, source] of container.envFrom.entries()) {
        const found = findObject(scope, source);
        if (found === undefined && !source.optional) {
            return (0,outcome/* configError */.Fj)(notFound(source), [...path, 'envFrom', index]);
        }
        for (const [key, bytes] of variablesIn(found)) {
            own.set(`${source.prefix}${key}`, decode(scope, source.kind, bytes));
        }
    }
    for (const [index, variable] of container.env.entries()) {
        const value = await environment_valueOf(scope, variable, (0,expand/* mappingOf */.G)(own, services));
        if (value === null)
            continue;
        if (!value.ok)
            return (0,outcome/* configError */.Fj)(value.message, [...path, 'env', index]);
        own.set(variable.name, value.value);
    }
    const values = new Map([...services, ...own]);
    return {
        ok: true,
        variables: [...new Map([['HOSTNAME', (0,hostname/* nodeName */.qp)(pod, facts)], ...own, ...services, ...own])].map(([name, value]) => ({ name, value })),
        values,
        literals: literalsOf(container),
        secrets: [...scope.secrets].filter((secret) => secret !== ''),
    };
}
/** As `v1EnvVarsToMap` has them: what `valueFrom` gives is empty, what `envFrom` gives is unknown. */
function literalsOf({ env }) {
    return new Map(env.map((variable) => [variable.name, 'value' in variable ? variable.value : '']));
}
/** Null: the variable is left out. */
async function environment_valueOf(scope, variable, mapping) {
    if ('value' in variable)
        return (0,outcome/* text */.Qq)((0,expand/* expand */.f)(variable.value, mapping));
    const { from } = variable;
    switch (from.kind) {
        case 'field':
            return (0,field_values/* fieldVariable */.Vd)(scope.pod, scope.facts, from.fieldPath);
        case 'resource':
            return (0,field_values/* resourceVariable */.dA)(scope.pod, scope.container, scope.facts, from);
        case 'configMap':
        case 'secret':
            return keyValue(scope, from);
        case 'file':
            return fileValue(scope, from);
    }
}
function keyValue(scope, from) {
    const found = findObject(scope, from);
    if (found === undefined)
        return from.optional ? null : (0,outcome/* noText */.NY)(notFound(from));
    const bytes = found.binaryKeys?.has(from.key) === true ? undefined : found.data.get(from.key);
    if (bytes !== undefined)
        return (0,outcome/* text */.Qq)(decode(scope, from.kind, bytes));
    const kind = from.kind === 'secret' ? 'Secret' : 'ConfigMap';
    const place = `${kind} ${scope.pod.namespace}/${from.name}`;
    return from.optional ? null : (0,outcome/* noText */.NY)(`couldn't find key ${from.key} in ${place}`);
}
async function fileValue({ pod, facts }, from) {
    if (!(0,mounts/* mountedVolumes */.k)(pod).some(({ name }) => name === from.volume)) {
        return (0,outcome/* noText */.NY)(`cannot find the volume "${from.volume}" referenced by FileKeyRef`);
    }
    const file = await facts.readVolumeFile(from.volume, from.path);
    const found = file === null ? null : variableOfFile(file, from.key);
    // `optional` is about the key: a file that is missing or malformed stops the container even so.
    if (!found?.ok)
        return (0,outcome/* noText */.NY)("couldn't parse env file");
    if (found.value !== '')
        return found;
    const directory = `/var/lib/kubelet/pods/${facts.uid}/volumes/kubernetes.io~empty-dir`;
    const place = `${directory}/${from.volume}/${from.path}`;
    return from.optional
        ? null
        : (0,outcome/* noText */.NY)(`environment variable key "${from.key}" not found in file "${place}"`);
}
function findObject({ pod, objects }, { kind, name }) {
    const place = kind === 'secret' ? objects.secrets : objects.configMaps;
    return place.get((0,pod_objects/* objectKey */.T)(pod.namespace, name));
}
/** `binaryData` of a ConfigMap becomes files, and no variables. */
function variablesIn(found) {
    return found === undefined
        ? []
        : [...found.data].filter(([key]) => found.binaryKeys?.has(key) !== true);
}
function notFound({ kind, name }) {
    return `${kind === 'secret' ? 'secret' : 'configmap'} "${name}" not found`;
}
function decode({ secrets }, kind, bytes) {
    const value = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (kind === 'secret')
        secrets.add(value);
    return value;
}


/***/ }),

/***/ 99089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mappingOf),
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);


/**
 * Kubernetes' expansion (third_party/forked/golang/expansion): `$(NAME)` becomes the value of NAME and
 * stays where nobody knows it, `$$` becomes `$`. Values are not expanded again.
 *
 * @throws CanaryError (input) for a text that grows longer than any string of a process may be
 */
function expand(input, mapping) {
    const lastCloser = input.lastIndexOf(')');
    const parts = [];
    let length = 0;
    let copied = 0;
    const take = (part) => {
        length += part.length;
        if (length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .podContentLimits */ .V_.expandedCharacters)
            throw tooLong(input);
        parts.push(part);
    };
    for (let at = input.indexOf('$'); at >= 0; at = input.indexOf('$', copied)) {
        const next = input[at + 1];
        take(input.slice(copied, at));
        if (next === '(' && at < lastCloser) {
            const closer = input.indexOf(')', at);
            const name = input.slice(at + 2, closer);
            take(mapping(name) ?? `$(${name})`);
            copied = closer + 1;
        }
        else {
            take(next === '$' ? '$' : input.slice(at, at + 2));
            copied = at + 2;
        }
    }
    take(input.slice(copied));
    return parts.join('');
}
/** Looks a name up in several places, the first of them first. */
function mappingOf(...places) {
    return (name) => places.find((place) => place.has(name))?.get(name);
}
function tooLong(input) {
    const most = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .podContentLimits */ .V_.expandedCharacters;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'pod-text-too-long',
        message: `with its variables in their places ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(input)} is longer than ${most} characters`,
        hint: 'Linux gives a process no longer variable or argument',
    });
}


/***/ }),

/***/ 15608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vd: () => (/* binding */ fieldVariable),
/* harmony export */   dA: () => (/* binding */ resourceVariable),
/* harmony export */   k$: () => (/* binding */ metadataField),
/* harmony export */   rm: () => (/* binding */ resourceFile)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20226);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46541);


/** What a variable's `fieldRef` reads (`podFieldSelectorRuntimeValue` in kubelet_pods.go). */
function fieldVariable(pod, facts, fieldPath) {
    switch (fieldPath) {
        case 'spec.nodeName':
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(pod.spec.nodeName ?? facts.nodeName);
        case 'spec.serviceAccountName':
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(pod.spec.serviceAccountName);
        case 'status.hostIP':
        case 'status.hostIPs':
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(facts.hostIP);
        case 'status.podIP':
        case 'status.podIPs':
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(facts.podIP);
        default:
            return metadataField(pod, facts.uid, fieldPath);
    }
}
/** What a `fieldRef` of a downwardAPI volume reads (pkg/fieldpath). */
function metadataField(pod, uid, fieldPath) {
    const [, base, key = ''] = /^([^[]+)\['(.*)'\]$/s.exec(fieldPath) ?? [];
    switch (base ?? fieldPath) {
        case 'metadata.annotations':
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(ofMap(pod.annotations, base === undefined ? null : key));
        case 'metadata.labels':
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(ofMap(pod.labels, base === undefined ? null : key));
    }
    if (base !== undefined) {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .noText */ .NY)(`fieldPath ${JSON.stringify(fieldPath)} does not support subscript`);
    }
    switch (fieldPath) {
        case 'metadata.name':
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(pod.name);
        case 'metadata.namespace':
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(pod.namespace);
        case 'metadata.uid':
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(uid);
        default:
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .noText */ .NY)(`unsupported fieldPath: ${fieldPath}`);
    }
}
/** One value, or (null) all of them as a file has them (`FormatMap`). */
function ofMap(entries, key) {
    if (key !== null)
        return Object.hasOwn(entries, key) ? (entries[key] ?? '') : '';
    return Object.entries(entries)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, value]) => `${name}=${goQuote(value)}`)
        .join('\n');
}
const goEscapes = {
    '\x07': '\\a',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\v': '\\v',
    '"': '\\"',
    '\\': '\\\\',
};
/** As Go's strconv.Quote does. */
function goQuote(value) {
    const quoted = value.replace(/["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        const hex = (digits) => code.toString(16).padStart(digits, '0');
        return goEscapes[character] ?? (code < 0x80 ? `\\x${hex(2)}` : longEscape(code, hex));
    });
    return `"${quoted}"`;
}
function longEscape(code, hex) {
    return code > 0xffff ? `\\U${hex(8)}` : `\\u${hex(4)}`;
}
/**
 * What a variable's `resourceFieldRef` reads: a container without a limit has the Pod's, or what the
 * node can give (`defaultPodLimitsForDownwardAPI` in kubelet_resources.go).
 */
function resourceVariable(pod, container, facts, reference) {
    const ofPod = Object.entries(pod.spec.resources.limits).filter(([name, limit]) => ['cpu', 'memory'].includes(name) && !isNothing(limit));
    const allocatable = { ...limitsOf(facts.node), ...Object.fromEntries(ofPod) };
    if (reference.container === null)
        return resourceValue(container, allocatable, reference);
    const named = findContainer(pod, reference.container);
    if (named === undefined)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .noText */ .NY)(`container ${reference.container} not found`);
    // An init container that is named has no defaults here.
    const isApplication = pod.spec.containers.includes(named);
    return resourceValue(named, isApplication ? allocatable : {}, reference);
}
/** The same for a file of a volume, which knows of no limits of the Pod. */
function resourceFile(pod, facts, reference) {
    const name = reference.container ?? '';
    const named = findContainer(pod, name);
    if (named === undefined)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .noText */ .NY)(`container ${name} not found`);
    return resourceValue(named, limitsOf(facts.node), reference);
}
function limitsOf({ cpu, memory, ephemeralStorage }) {
    return {
        cpu: { text: `${cpu}m`, milli: BigInt(Math.trunc(cpu)) },
        memory: bytes(memory),
        'ephemeral-storage': bytes(ephemeralStorage),
    };
}
function bytes(count) {
    const whole = BigInt(Math.trunc(count));
    return { text: String(whole), milli: whole * 1000n };
}
function findContainer({ spec }, name) {
    return [...spec.containers, ...spec.initContainers].find((container) => container.name === name);
}
/** As `ExtractContainerResourceValue` (pkg/api/v1/resource) reads it: rounded up. */
function resourceValue({ resources }, allocatable, { resource, divisor }) {
    const [, kind, name = ''] = /^(limits|requests)\.(cpu|memory|ephemeral-storage|hugepages-.+)$/.exec(resource) ?? [];
    if (kind === undefined)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .noText */ .NY)(`unsupported container resource : ${resource}`);
    const written = kind === 'limits' ? resources.limits[name] : resources.requests[name];
    const amount = isNothing(written) && kind === 'limits' ? allocatable[name] : written;
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(String(amount === undefined ? 0n : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .dividedBy */ .vb)(amount, divisor)));
}
function isNothing(quantity) {
    return quantity === undefined || quantity.milli === 0n;
}


/***/ }),

/***/ 51276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fg: () => (/* binding */ isTmpfs),
  QH: () => (/* binding */ isWritten),
  uD: () => (/* binding */ volumeFiles)
});

// UNUSED EXPORTS: failedMountMessage

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
;// CONCATENATED MODULE: ./src/pod/content/layout.ts



/**
 * Files as kubelet's AtomicWriter (pkg/volume/util/atomic_writer.go) writes them: into a directory named
 * by the time, which the link `..data` leads to, with a link for each first segment of a path. Then
 * `SetVolumeOwnership` (pkg/volume/volume_linux.go) gives them to the fsGroup.
 *
 * @throws CanaryError (input) for more bytes or directories than one volume may have here
 */
function layOut(files, options) {
    const clean = new Map();
    for (const [path, file] of files) {
        const trouble = pathTrouble(path);
        if (trouble !== null)
            return { ok: false, message: trouble };
        clean.set(external_node_path_.posix.normalize(path).replace(/\/$/, ''), file);
    }
    const bytes = [...clean.values()].reduce((sum, file) => sum + file.bytes.length, 0);
    if (bytes > limits/* podContentLimits */.V_.volumeBytes)
        throw tooManyBytes(bytes);
    const folders = foldersOf([...clean.keys()]);
    const clash = [...clean.keys()].find((path) => folders.has(path));
    if (clash !== undefined)
        return { ok: false, message: `open ${clash}: is a directory` };
    return { ok: true, entries: entriesOf(clean, folders, options) };
}
function entriesOf(files, folders, { isTmpfs, fsGroup, now }) {
    const gid = fsGroup ?? 0;
    const directory = (path, mode) => {
        return { kind: 'directory', path, mode: mode | (fsGroup === null ? 0 : 0o2550), uid: 0, gid };
    };
    const link = (path, target, uid) => {
        return { kind: 'link', path, target, uid, gid };
    };
    const dated = timestamp(now);
    const owners = new Map([...files].map(([path, { uid }]) => [firstSegment(path), uid]));
    return [
        directory('.', isTmpfs ? 0o1777 : 0o777),
        directory(dated, 0o755),
        ...[...folders]
            .filter((path) => path !== '.')
            .toSorted((one, other) => one.length - other.length)
            .map((path) => directory(`${dated}/${path}`, 0o755)),
        ...[...files].map(([path, file]) => {
            const mode = file.mode | (fsGroup === null ? 0 : 0o440);
            return { ...file, kind: 'file', path: `${dated}/${path}`, mode, gid };
        }),
        link('..data', dated, 0),
        ...[...owners].map(([name, uid]) => link(name, `..data/${name}`, uid)),
    ];
}
/** `validatePath`; null for one that is good. */
function pathTrouble(path) {
    if (path === '')
        return 'invalid path: must not be empty: ""';
    if (path.startsWith('/'))
        return `invalid path: must be relative path: ${path}`;
    if (Buffer.byteLength(path) > 4096) {
        return 'invalid path: must be less than or equal to 4096 characters';
    }
    const segments = path.split('/');
    if (segments.includes('..'))
        return `invalid path: must not contain '..': ${path}`;
    if (segments.some((segment) => Buffer.byteLength(segment) > 255)) {
        return 'invalid path: filenames must be less than or equal to 255 characters';
    }
    return path.startsWith('..') ? `invalid path: must not start with '..': ${path}` : null;
}
/** `a/b/c` is in `a` and in `a/b`. Everything is in the volume itself. */
function foldersOf(paths) {
    const folders = new Set(['.']);
    for (const path of paths) {
        for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            folders.add(path.slice(0, at));
            if (folders.size > limits/* podContentLimits */.V_.volumeFolders)
                throw tooManyFolders();
        }
    }
    return folders;
}
function firstSegment(path) {
    return path.split('/', 1)[0] ?? path;
}
/** Such as `..2026_11_30_03_51_27.123000000`. */
function timestamp(now) {
    const [date = '', fraction = ''] = new Date(now).toISOString().split(/[.Z]/);
    return `..${date.replace(/[-T:]/g, '_')}.${fraction}000000`;
}
function tooManyFolders() {
    const most = limits/* podContentLimits */.V_.volumeFolders;
    return (0,errors/* inputError */.Xu)({
        code: 'pod-volume-too-large',
        message: `the files of one volume stand in more than ${most} directories`,
    });
}
function tooManyBytes(bytes) {
    const most = limits/* podContentLimits */.V_.volumeBytes;
    return (0,errors/* inputError */.Xu)({
        code: 'pod-volume-too-large',
        message: `the files of one volume have ${bytes} bytes, more than the ${most} that are made here`,
    });
}

// EXTERNAL MODULE: ./src/pod/content/payload.ts + 1 modules
var content_payload = __webpack_require__(95255);
;// CONCATENATED MODULE: ./src/pod/content/files.ts


/**
 * What kubelet writes into a volume before a container sees it.
 *
 * @throws CanaryError (input) for a volume of more bytes than are made here
 */
function volumeFiles(source, pod, objects, facts) {
    const payload = (0,content_payload/* payloadOf */.M)(source, pod, objects, facts);
    if (!payload.ok)
        return failedMount(payload.message);
    const laidOut = layOut(payload.files, {
        isTmpfs: isTmpfs(source),
        fsGroup: pod.spec.securityContext.fsGroup,
        now: facts.now,
    });
    if (!laidOut.ok)
        return failedMount(laidOut.message);
    return { ok: true, entries: laidOut.entries, notices: payload.notices };
}
/** Whether kubelet writes the volume, rather than containers. */
function isWritten(source) {
    return ['configMap', 'secret', 'downwardAPI', 'projected'].includes(source.kind);
}
/** Secrets and what may hold them never touch a disk. */
function isTmpfs(source) {
    return source.kind === 'emptyDir'
        ? source.medium === 'Memory'
        : isWritten(source) && source.kind !== 'configMap';
}
/** The message of the event, for a volume's name. */
function failedMountMessage(volume, { message }) {
    return `MountVolume.SetUp failed for volume "${volume}" : ${message}`;
}
function failedMount(message) {
    return { ok: false, event: 'FailedMount', message };
}


/***/ }),

/***/ 21880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ hostnameOf),
/* harmony export */   d8: () => (/* binding */ clusterDomain),
/* harmony export */   qp: () => (/* binding */ nodeName)
/* harmony export */ });
/* unused harmony export kernelNodename */
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46541);

const longestHostname = 63;
const longestNodename = 64;
/** Where kubelet thinks that it is. */
const clusterDomain = 'cluster.local';
/** As `GeneratePodHostNameAndDomain` (pkg/kubelet/kubelet_pods.go) does. */
function hostnameOf({ name, namespace, spec }) {
    const { hostname, subdomain } = spec;
    const full = hostname === null || hostname === '' ? name : hostname;
    const cut = full.length > longestHostname ? full.slice(0, longestHostname).replace(/[-.]+$/, '') : full;
    const domain = subdomain === null || subdomain === '' ? '' : `${subdomain}.${namespace}.svc.${clusterDomain}`;
    return { hostname: cut, domain };
}
/**
 * What the kernel and `HOSTNAME` are to say (`GetNodenameForKernel`), or why the Pod cannot start. A Pod
 * in the node's network has the node's name.
 */
function kernelNodename(pod, facts) {
    if (pod.spec.hostNetwork)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(facts.nodeName);
    const { hostname, domain } = hostnameOf(pod);
    if (!pod.spec.setHostnameAsFQDN || domain === '')
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(hostname);
    const full = `${hostname}.${domain}`;
    if (full.length <= longestNodename)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(full);
    const excess = `${longestNodename} characters is the max, ${full.length} characters requested`;
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .noText */ .NY)(`failed to construct FQDN from pod hostname and cluster domain, FQDN ${full} is too long (${excess})`);
}
/** The same where the Pod has started: its hostname where the whole name is too long. */
function nodeName(pod, facts) {
    const name = kernelNodename(pod, facts);
    return name.ok ? name.value : hostnameOf(pod).hostname;
}


/***/ }),

/***/ 99307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ mountsOf),
/* harmony export */   k: () => (/* binding */ mountedVolumes)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99089);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46541);


/** The volumes that some container mounts. Kubelet does not look at the others. */
function mountedVolumes({ spec }) {
    const names = new Set([...spec.initContainers, ...spec.containers].flatMap(({ volumeMounts }) => volumeMounts.map(({ name }) => name)));
    return spec.volumes.filter(({ name }) => names.has(name));
}
/**
 * What is mounted in a container, as `makeMounts` (pkg/kubelet/kubelet_pods.go) decides.
 *
 * @param values the container's environment
 * @throws CanaryError (input) for a sub-path longer than any path
 */
function mountsOf(pod, container, values) {
    const mounts = [];
    for (const [index, mount] of container.volumeMounts.entries()) {
        const path = [...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .containerPath */ .vK)(pod, container), 'volumeMounts', index];
        const volume = pod.spec.volumes.find(({ name }) => name === mount.name);
        if (volume === undefined) {
            const words = `cannot find volume "${mount.name}" to mount into container "${container.name}"`;
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(words, [...path, 'name']);
        }
        const subPath = subPathOf(mount, values);
        if (!subPath.ok)
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(subPath.message, [...path, subPath.field]);
        mounts.push({
            volume,
            mountPath: mount.mountPath.startsWith('/') ? mount.mountPath : `/${mount.mountPath}`,
            readOnly: mount.readOnly || isReadOnly(volume),
            subPath: subPath.value === '' ? null : subPath.value,
            propagation: mount.mountPropagation,
            path,
        });
    }
    return { ok: true, mounts };
}
function subPathOf(mount, values) {
    const expression = mount.subPathExpr ?? '';
    const field = expression === '' ? 'subPath' : 'subPathExpr';
    const missing = new Set();
    const value = expression === ''
        ? (mount.subPath ?? '')
        : (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(expression, (name) => {
            const found = values.get(name) ?? '';
            if (found === '')
                missing.add(name);
            return found;
        });
    if (missing.size > 0) {
        return { ok: false, message: `missing value for ${[...missing].toSorted().join(', ')}`, field };
    }
    if (value.startsWith('/')) {
        return { ok: false, message: `error SubPath \`${value}\` must not be an absolute path`, field };
    }
    if (value.split('/').includes('..')) {
        const message = `unable to provision SubPath \`${value}\`: must not contain '..'`;
        return { ok: false, message, field };
    }
    return { ok: true, value };
}
/** Whether a volume can be written to by nobody, whatever its mounts say. */
function isReadOnly({ source }) {
    switch (source.kind) {
        case 'configMap':
        case 'secret':
        case 'downwardAPI':
        case 'projected':
        case 'image':
            return true;
        case 'persistentVolumeClaim':
        case 'driver':
            return source.readOnly;
        case 'emptyDir':
        case 'hostPath':
        case 'ephemeral':
            return false;
    }
}


/***/ }),

/***/ 46541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ configError),
/* harmony export */   NY: () => (/* binding */ noText),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RI: () => (/* binding */ formatPod),
/* harmony export */   hw: () => (/* binding */ joinMessages),
/* harmony export */   vK: () => (/* binding */ containerPath)
/* harmony export */ });
function configError(message, path) {
    return { ok: false, reason: 'CreateContainerConfigError', message, path };
}
function text(value) {
    return { ok: true, value };
}
function noText(message) {
    return { ok: false, message };
}
/** Where a container stands in its Pod. */
function containerPath({ spec }, container) {
    const initial = spec.initContainers.indexOf(container);
    return initial < 0
        ? ['spec', 'containers', Math.max(0, spec.containers.indexOf(container))]
        : ['spec', 'initContainers', initial];
}
/** As kubelet names a Pod in its messages: `name_namespace(uid)`. */
function formatPod({ name, namespace }, uid) {
    return `${name}_${namespace}(${uid})`;
}
/** The words of several errors, as k8s.io/apimachinery's `NewAggregate` joins them. */
function joinMessages(messages) {
    const [first = '', ...more] = new Set(messages);
    return more.length === 0 ? first : `[${[first, ...more].join(', ')}]`;
}


/***/ }),

/***/ 95255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ payloadOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/pod/pod-objects.ts
var pod_objects = __webpack_require__(92681);
// EXTERNAL MODULE: ./src/pod/content/field-values.ts
var field_values = __webpack_require__(15608);
// EXTERNAL MODULE: ./src/pod/content/outcome.ts
var outcome = __webpack_require__(46541);
;// CONCATENATED MODULE: ./src/pod/content/service-account-token.ts
/** Seconds that a token holds where the Pod does not say. */
const lifetime = 3600;
/**
 * A token of the form that the API server gives, for applications that read theirs when they start.
 * Its signature is none, so no cluster takes it for one of its own.
 */
function standInToken(pod, { audience }, facts) {
    const issuer = 'https://kubernetes.default.svc.cluster.local';
    const issued = Math.trunc(facts.now / 1000);
    const claims = {
        aud: [audience === '' ? issuer : audience],
        exp: issued + lifetime,
        iat: issued,
        iss: issuer,
        'kubernetes.io': {
            namespace: pod.namespace,
            node: { name: facts.nodeName },
            pod: { name: pod.name, uid: facts.uid },
            serviceaccount: { name: pod.spec.serviceAccountName },
        },
        nbf: issued,
        sub: `system:serviceaccount:${pod.namespace}:${pod.spec.serviceAccountName}`,
    };
    return [JSON.stringify({ alg: 'RS256' }), JSON.stringify(claims), 'stand-in, not signed']
        .map((part) => Buffer.from(part).toString('base64url'))
        .join('.');
}

;// CONCATENATED MODULE: ./src/pod/content/payload.ts





/** The files of a volume as its plug-in collects them (pkg/volume/{configmap,secret,downwardapi,projected}). */
function payloadOf(source, pod, objects, facts) {
    return source.kind === 'projected'
        ? projectedPayload(source, { pod, objects, facts })
        : filePayload(source, source.defaultMode, { pod, objects, facts });
}
/** Later sources write over earlier ones, and the errors of all are told together. */
function projectedPayload({ sources, defaultMode }, scope) {
    const files = new Map();
    const notices = [];
    const messages = [];
    for (const source of sources) {
        const payload = projectedPart(source, defaultMode, scope);
        if (!payload.ok) {
            messages.push(payload.message);
            continue;
        }
        for (const [path, file] of payload.files)
            files.set(path, file);
        notices.push(...payload.notices);
    }
    return messages.length > 0
        ? { ok: false, message: (0,outcome/* joinMessages */.hw)(messages) }
        : { ok: true, files, notices: [...new Set(notices)] };
}
function projectedPart(source, defaultMode, scope) {
    switch (source.kind) {
        case 'serviceAccountToken':
            return tokenPayload(source, defaultMode, scope);
        case 'cluster': {
            const notice = `the projected source ${source.field} needs a cluster, and is left out`;
            return { ok: true, files: new Map(), notices: [notice] };
        }
        default:
            // Inside of a projected volume its mode counts, not the one of the source.
            return filePayload(source, defaultMode, scope);
    }
}
function tokenPayload(source, defaultMode, { pod, facts }) {
    const owner = commonUser(pod);
    const isOwned = owner !== null || pod.spec.securityContext.fsGroup !== null;
    const bytes = new TextEncoder().encode(standInToken(pod, source, facts));
    const file = { bytes, mode: isOwned ? 0o600 : defaultMode, uid: owner ?? 0 };
    const account = JSON.stringify(pod.spec.serviceAccountName);
    const notice = `the token of the service account ${account} is a stand-in that no cluster accepts`;
    return { ok: true, files: new Map([[source.path, file]]), notices: [notice] };
}
/** The user that all containers run as, where the Pod says so (`FsUserFrom` in pkg/volume/util). */
function commonUser({ spec }) {
    const users = new Set([...spec.initContainers, ...spec.containers].map(({ securityContext }) => securityContext.runAsUser ?? spec.securityContext.runAsUser));
    const [user = null] = users;
    return users.size === 1 ? user : null;
}
function filePayload(source, defaultMode, scope) {
    return source.kind === 'downwardAPI'
        ? downwardPayload(source.items, defaultMode, scope)
        : objectPayload(source, defaultMode, scope);
}
function objectPayload(source, defaultMode, { pod, objects }) {
    const isSecret = source.kind === 'secret';
    const place = isSecret ? objects.secrets : objects.configMaps;
    const found = place.get((0,pod_objects/* objectKey */.T)(pod.namespace, source.name));
    if (found === undefined && !source.optional) {
        const kind = isSecret ? 'secret' : 'configmap';
        return { ok: false, message: `${kind} "${source.name}" not found` };
    }
    const data = found?.data ?? new Map();
    const files = new Map();
    for (const { key, path, mode } of itemsOf(source.items, data)) {
        const bytes = data.get(key);
        if (bytes !== undefined) {
            files.set(path, { bytes, mode: mode ?? defaultMode, uid: 0 });
        }
        else if (!source.optional) {
            const words = isSecret
                ? 'references non-existent secret key'
                : 'configmap references non-existent config key';
            return { ok: false, message: `${words}: ${key}` };
        }
    }
    const notice = `${source.kind} "${source.name}" is a stand-in for what a cluster has`;
    return { ok: true, files, notices: found?.isStandIn === true ? [notice] : [] };
}
function itemsOf(items, data) {
    return items === null || items.length === 0
        ? [...data.keys()].map((key) => ({ key, path: key, mode: null }))
        : items;
}
function downwardPayload(items, defaultMode, { pod, facts }) {
    const files = new Map();
    const messages = [];
    for (const { path, mode, from } of items) {
        const value = from.kind === 'field'
            ? (0,field_values/* metadataField */.k$)(pod, facts.uid, from.fieldPath)
            : (0,field_values/* resourceFile */.rm)(pod, facts, from);
        if (!value.ok)
            messages.push(value.message);
        else {
            const bytes = new TextEncoder().encode(value.value);
            files.set(external_node_path_.posix.normalize(path), { bytes, mode: mode ?? defaultMode, uid: 0 });
        }
    }
    return messages.length > 0
        ? { ok: false, message: (0,outcome/* joinMessages */.hw)(messages) }
        : { ok: true, files, notices: [] };
}


/***/ }),

/***/ 53657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ privilegesOf)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46541);

function privilegesOf(pod, container) {
    const { securityContext } = container;
    const profile = securityContext.seccompProfile ?? pod.spec.securityContext.seccompProfile;
    const owner = securityContext.seccompProfile === null ? ['spec'] : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .containerPath */ .vK)(pod, container);
    const file = profile?.localhostProfile ?? '';
    return {
        privileged: securityContext.privileged,
        capabilities: securityContext.capabilities,
        readOnlyRoot: securityContext.readOnlyRootFilesystem,
        noNewPrivileges: securityContext.allowPrivilegeEscalation === false,
        // Kubelet's default, unless it runs with --seccomp-default.
        seccomp: profile === null || profile.type === 'Unconfined' ? 'unconfined' : 'default',
        unmasked: securityContext.procMount === 'Unmasked',
        problems: profile?.type === 'Localhost'
            ? [
                {
                    message: `the seccomp profile ${JSON.stringify(file)} is a file of the node that the Pod will run on, and is not here`,
                    path: [...owner, 'securityContext', 'seccompProfile', 'localhostProfile'],
                },
            ]
            : [],
    };
}


/***/ }),

/***/ 46227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ probeCommand)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20482);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99089);


/**
 * The command of an exec probe, which is expanded from what the container's variables say literally
 * (`ExpandContainerCommandOnlyStatic`). The commands of lifecycle hooks are not expanded at all.
 *
 * @throws CanaryError (input) for an argument that no process can be given
 */
function probeCommand(command, container) {
    const mapping = (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingOf */ .G)((0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .literalsOf */ .c)(container));
    return command.map((word) => (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .f)(word, mapping));
}


/***/ }),

/***/ 82692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf),
/* harmony export */   S: () => (/* binding */ memoryLimitOf)
/* harmony export */ });
/* harmony import */ var _pod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83968);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20226);


/** A quota is at least 1 ms of each 100 ms (`MinQuotaPeriod` in pkg/kubelet/cm). */
const leastCpu = 10;
/** A container without a limit of its own has the Pod's (`getMemoryLimit` in pkg/kubelet/kuberuntime). */
function limitsOf(pod, { resources }) {
    const whole = pod.spec.resources;
    const memory = given(resources.limits['memory']) ?? given(whole.limits['memory']);
    const cpu = given(resources.limits['cpu']) ?? given(whole.limits['cpu']);
    return {
        memory: memory === null ? null : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeUnits */ .xF)(memory),
        cpu: cpu === null ? null : Math.max(leastCpu, Number(cpu.milli)),
        unavailable: unavailableIn(resources),
    };
}
/**
 * Bytes that all containers of a Pod may use together; null where one of them has no limit
 * (`ResourceConfigForPod` in pkg/kubelet/cm).
 */
function memoryLimitOf({ spec }) {
    const whole = given(spec.resources.limits['memory']);
    if (whole !== null)
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeUnits */ .xF)(whole);
    const limit = ({ resources }) => (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeUnits */ .xF)(resources.limits['memory'] ?? nothing);
    const sidecars = spec.initContainers.filter(_pod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSidecar */ .S);
    const sum = [...spec.containers, ...sidecars].reduce((total, one) => total + limit(one), 0);
    let before = 0;
    let most = sum;
    for (const container of spec.initContainers) {
        const together = before + limit(container);
        if (together === 0)
            return null;
        most = Math.max(most, together);
        if ((0,_pod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSidecar */ .S)(container))
            before = together;
    }
    return spec.containers.some((container) => limit(container) === 0) ? null : most;
}
const nothing = { text: '0', milli: 0n };
function given(quantity) {
    return quantity === undefined || quantity.milli === 0n ? null : quantity;
}
const ordinary = new Set(['cpu', 'memory', 'ephemeral-storage']);
function unavailableIn({ limits, requests }) {
    const wanted = Object.entries(limits).concat(Object.entries(requests));
    const names = wanted.flatMap(([name, { milli }]) => (milli === 0n ? [] : [name]));
    return [...new Set(names)].filter((name) => !ordinary.has(name));
}


/***/ }),

/***/ 57368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readyTimeOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _pod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83968);


/**
 * How long a Pod may take until it is ready, in milliseconds: what its probes themselves allow, and time
 * for what has none.
 */
function readyTimeOf({ spec }) {
    const once = spec.initContainers.filter((container) => !(0,_pod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSidecar */ .S)(container));
    const sidecars = spec.initContainers.filter(_pod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSidecar */ .S);
    const seconds = once.length * _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .podRunLimits */ .PF.initSeconds +
        sidecars.reduce((sum, { startupProbe }) => sum + secondsOf(startupProbe), 0) +
        Math.max(...spec.containers.map(secondsUntilReady));
    const { leastReady, mostReady } = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .podRunLimits */ .PF;
    return Math.min(mostReady, Math.max(leastReady, seconds * 1000));
}
function secondsUntilReady({ startupProbe, readinessProbe }) {
    return secondsOf(startupProbe) + secondsOf(readinessProbe);
}
function secondsOf(probe) {
    if (probe === null)
        return 0;
    const { initialDelaySeconds, periodSeconds, timeoutSeconds, successThreshold } = probe;
    const attempts = probe.failureThreshold + successThreshold;
    return initialDelaySeconds + attempts * Math.max(periodSeconds, timeoutSeconds);
}


/***/ }),

/***/ 35033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readPodTexts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _yaml_named_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11392);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37006);
/* harmony import */ var _yaml_standard_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25167);





const sort = {
    what: 'Kubernetes manifest',
    endings: ['*.yaml', '*.yml', '*.json'],
    maxFiles: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestLimits */ ._G.files,
};
/**
 * Reads every manifest that the words name: a file, a directory (its `*.yaml`, `*.yml` and `*.json`), a
 * glob, or `-` for standard input. What several words name is read once.
 *
 * @param directory where relative paths start
 * @throws CanaryError (input) with everything that is wrong with any of the words
 * @throws CanaryError (cancelled) when the signal is given while standard input is waited for
 */
async function readPodTexts(words, directory, standardInput, signal) {
    const problems = [];
    const texts = new Map();
    for (const word of new Set(words)) {
        try {
            for (const [identity, text] of await readWord(word, directory, standardInput, signal)) {
                texts.set(identity, text);
                refuseTooMuch([...texts.values()]);
            }
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc) || error.kind !== 'input')
                throw error;
            problems.push(...error.problems);
        }
    }
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)(problems);
    return [...texts.values()];
}
async function readWord(word, directory, standardInput, signal) {
    if (word === '-')
        return [['-', await (0,_yaml_standard_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readStandardInput */ .e)(standardInput, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .podLimits */ .cp.bytes, signal)]];
    const files = await (0,_yaml_named_files_js__WEBPACK_IMPORTED_MODULE_2__/* .namedFiles */ .VI)(word, directory, sort);
    if (files === null) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'manifest-missing',
            message: `the ${sort.what} ${word} does not exist`,
            hint: 'name a file, a directory, a glob, or - for standard input',
        });
    }
    return await Promise.all(files.map(async (file) => {
        const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__/* .readSource */ .o$)(file.path, `the ${sort.what}`, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .podLimits */ .cp.bytes);
        return [file.path, { file: (0,_yaml_named_files_js__WEBPACK_IMPORTED_MODULE_2__/* .nameInRepository */ .$z)(file, directory), text }];
    }));
}
function refuseTooMuch(texts) {
    const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
    if (characters <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .podLimits */ .cp.allBytes)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'manifest-too-many',
        message: `the ${sort.what}s have more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .podLimits */ .cp.allBytes} bytes together`,
    });
}


/***/ }),

/***/ 67880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/**
 * The lines of a text, looked for when the first place is asked for. The parser counts lines as well,
 * but loses some of those it skips after an error, and every place behind them is wrong then.
 */
function linesOf(text) {
    let known;
    return {
        placeOf: (offset) => {
            const starts = (known ??= startsOf(text));
            const inside = Math.min(Math.max(0, offset), text.length);
            const line = lineAt(starts, inside);
            return { line, column: inside - (starts[line - 1] ?? 0) + 1 };
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
        starts.push(end + 1);
    }
    return starts;
}
/** The last line that starts at or before the offset, from 1. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}


/***/ }),

/***/ 11392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ nameInRepository),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   YX: () => (/* binding */ wayOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/**
 * The files that a word names: a file, a directory's files, or those of a glob, in this order of meaning.
 *
 * @param directory where relative paths start
 * @returns null for a word that is none of them
 * @throws CanaryError (input) when nothing is there, too much is, or it cannot be read
 */
async function namedFiles(word, directory, sort) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, word);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        if (isMissing(error))
            return null;
        const message = `cannot read the ${sort.what} ${word}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    });
    if (found?.isDirectory() === true) {
        return named(await filesOfDirectory(path, word, sort), word, directory, sort);
    }
    if (found !== null)
        return [{ path, name: word }];
    if (!/[*?[{]/.test(word))
        return null;
    return named(await filesOfGlob(word, directory, sort), word, directory, sort);
}
function isMissing(error) {
    // Glob characters and control characters make names that no file system takes.
    const codes = ['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];
    return codes.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error));
}
async function filesOfDirectory(path, word, { what, endings }) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch((error) => {
        const message = `cannot read the directory ${word}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    });
    const files = names
        .filter((name) => endings.some((ending) => name.endsWith(ending.replace('*', ''))))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
    if (files.length > 0)
        return files;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
        code: 'manifest-missing',
        message: `the directory ${word} holds no ${what} (${endings.join(', ')})`,
    });
}
async function filesOfGlob(word, directory, { maxFiles }) {
    const files = [];
    for await (const entry of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(word, { cwd: directory, withFileTypes: true })) {
        if (entry.isDirectory())
            continue;
        files.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
        if (files.length > maxFiles)
            break;
    }
    if (files.length > 0)
        return files;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'manifest-missing', message: `no file matches ${word}` });
}
function named(files, word, directory, { maxFiles }) {
    if (files.length > maxFiles) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
            code: 'manifest-too-many',
            message: `${word} names more than ${maxFiles} files`,
        });
    }
    return [...files].sort().map((path) => {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
        return { path, name: name.startsWith('..') ? path : name };
    });
}
/** The path as the repository knows it, whatever the user wrote before it: annotations want that. */
function nameInRepository({ path, name }, directory) {
    return isBelow(directory, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) : name;
}
/** Where a file of the workspace is a link out of it, what it leads to; null: it is none. */
async function wayOut(path, directory) {
    if (!isBelow(directory, path))
        return null;
    const [root, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path)]);
    return isBelow(root, real) ? null : real;
}
function isBelow(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    return way !== '..' && !way.startsWith('../') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 92758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ locationAt),
  parseDocuments: () => (/* binding */ parseDocuments),
  Zt: () => (/* binding */ parseSyntax),
  T6: () => (/* binding */ refuseDeepTree),
  ZI: () => (/* binding */ refuseSyntaxErrors)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(37006);
;// CONCATENATED MODULE: ./src/yaml/cost.ts


/**
 * Looks at the text before the parser does, which is recursive, and takes some 700 bytes for each
 * value however short. Brackets and marks inside of strings count too, so the bounds are generous.
 */
function refuseCostlyText(source, maxValues, maxDocuments) {
    const { deepest, values, documents } = costOf(source.text);
    if (deepest > limits/* yamlLimits */.G9.depth * 10) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-deep', 'is nested too deeply');
    }
    if (values > maxValues) {
        const count = `has ${values} lines and values; at most ${maxValues} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-values', count);
    }
    // A document may have a mark at either end.
    if (documents > maxDocuments * 2 + 1) {
        const count = `has more than ${maxDocuments} documents; at most that many are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
}
const blank = /\s/;
function costOf(text) {
    let [depth, deepest, values] = [0, 0, 0];
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '[' || character === '{')
            deepest = Math.max(deepest, ++depth);
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
        if (beginsValue(text, at, character))
            values++;
    }
    return { deepest, values, documents: text.match(/^(?:---|\.\.\.)(?!\S)/gm)?.length ?? 0 };
}
function beginsValue(text, at, character) {
    switch (character) {
        case '[':
        case '{':
        case ',':
        case '\n':
            return true;
        case ':':
            return text[at - 1] === '"' || blank.test(text[at + 1] ?? ' ');
        case '-':
        case '?':
            return blank.test(text[at + 1] ?? ' ');
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/yaml/find-node.ts
/** Where in a syntax tree the parts of a document's value were written. */


/** The offset of what is written at `path`; a missing end of the path falls back to its parent. */
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = startOf(node);
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document) ?? null;
        if (!(0,dist/* isCollection */.P3)(node))
            return offset;
        const pair = findPair(node, step, document);
        if (pair !== null) {
            const isLast = index === path.length - 1;
            const key = pair.key;
            const value = pair.value;
            offset =
                isLast && part === 'key' ? startOf(key, offset) : startOf(value, startOf(key, offset));
            node = value;
        }
        else if (typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined || (0,dist/* isPair */.tO)(item))
                return offset;
            node = item;
            offset = startOf(node, offset);
        }
        else {
            return offset;
        }
    }
    return offset;
}
/** The pair of a key: the mapping's own, otherwise that of the first mapping merged into it. */
function findPair(node, key, document, depth = 0) {
    if (!(0,dist/* isMap */.jh)(node) || depth > limits/* yamlLimits */.G9.depth)
        return null;
    const own = node.items.find((item) => keyEquals(item.key, key));
    if (own !== undefined)
        return own;
    for (const { key: name, value } of node.items) {
        if (!isMergeKey(name))
            continue;
        const merged = resolveAlias(value, document);
        const sources = (0,dist/* isSeq */.oP)(merged) ? merged.items : [merged];
        for (const source of sources) {
            const mapping = resolveAlias(source, document);
            const found = (0,dist/* isMap */.jh)(mapping) ? findPair(mapping, key, document, depth + 1) : null;
            if (found !== null)
                return found;
        }
    }
    return null;
}
function resolveAlias(node, document) {
    return (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}
function keyEquals(key, step) {
    if (isMergeKey(key))
        return false;
    const name = key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
    return String(name) === String(step);
}
function startOf(node, otherwise = 0) {
    return node?.range?.[0] ?? otherwise;
}
/** A plain `<<`, which may stand several times in one mapping; `"<<"` is a key like any other. */
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.source === '<<' && key.type === 'PLAIN';
}

;// CONCATENATED MODULE: ./src/yaml/go-tags.ts
/**
 * Dates and `1:30` stay text: YAML 1.1 has types for them, Go's parsers read them as strings. And a
 * number has a digit in front of its exponent or point, or behind the point: to the library `.` and
 * `e3` are numbers as well.
 */
function asGoReads(tags) {
    const times = ['intTime', 'floatTime', 'timestamp'];
    return tags
        .filter((tag) => {
        if (typeof tag === 'string')
            return !times.includes(tag);
        const isTime = 'format' in tag && tag.format === 'TIME';
        return !isTime && tag.tag !== 'tag:yaml.org,2002:timestamp';
    })
        .map((tag) => (isScalarTag(tag) ? withDigits(tag) : tag));
}
function isScalarTag(tag) {
    return typeof tag !== 'string' && tag.collection === undefined;
}
function withDigits(tag) {
    if (tag.tag !== 'tag:yaml.org,2002:float' || tag.test === undefined)
        return tag;
    if (tag.test.test('.'))
        return { ...tag, test: pointNumber };
    return tag.test.test('e3') ? { ...tag, test: exponentNumber } : tag;
}
const pointNumber = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/;
const exponentNumber = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)[eE][-+]?[0-9]+$/;
/** `010` is 8 to readers of YAML 1.1, and 10 to those of YAML 1.2: a text, which no place for a number takes. */
function zerosAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:int' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![-+]?0[0-9])(?:${source})`, flags) };
    });
}
/** Booleans of YAML 1.1 without `y` and `n`, which people mean as names. */
function lettersAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:bool' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![yYnN]$)(?:${source})`, flags) };
    });
}

// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
;// CONCATENATED MODULE: ./src/yaml/parse.ts








/**
 * Parses a stream of YAML (or JSON) documents within the bounds of {@link yamlLimits}.
 * Empty documents are left out, so an empty file gives an empty list.
 *
 * @throws CanaryError (input) with every syntax problem, each at its file:line:column
 */
function parseDocuments(source, options = {}) {
    const { documents, lines } = parseSyntax(source, options);
    refuseSyntaxErrors(source, lines, documents);
    return documents
        .filter((document) => !isEmpty(document))
        .map((document) => toParsedDocument(source, lines, document, options));
}
/**
 * The syntax trees of a text within the bounds of {@link yamlLimits}; errors stay in the documents.
 *
 * @throws CanaryError (input) when the text exceeds a bound
 */
function parseSyntax(source, options = {}) {
    const maxBytes = options.maxBytes ?? limits/* yamlLimits */.G9.bytes;
    const size = Buffer.byteLength(source.text);
    if (size > maxBytes) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-large', `has ${size} bytes; at most ${maxBytes} are read`);
    }
    const maxDocuments = options.maxDocuments ?? limits/* yamlLimits */.G9.documents;
    refuseCostlyText(source, options.maxValues ?? limits/* yamlLimits */.G9.values, maxDocuments);
    const lines = (0,yaml_lines/* linesOf */.D)(source.text);
    const documents = parseStream(source, options);
    if (documents.length > maxDocuments) {
        const count = `has ${documents.length} documents; at most ${maxDocuments} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
    return { documents, lines };
}
/** Nothing between two `---` is no document; a written `null` is one. */
function isEmpty(document) {
    const contents = document.contents;
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source);
}
function parseStream(source, options) {
    try {
        const parsed = (0,dist/* parseAllDocuments */.hR)(source.text, {
            prettyErrors: false,
            version: options.version ?? '1.2',
            customTags: (tags) => readAs(options, asGoReads(tags)),
            // A type of YAML 1.1 that Go's parsers, and so the writers of manifests, know in any version.
            merge: true,
            // The library compares each key with all before it: hours, for a file of many keys.
            uniqueKeys: false,
            ...(options.schema === undefined ? {} : { schema: options.schema }),
            logLevel: 'silent',
        });
        return 'empty' in parsed ? [] : parsed;
    }
    catch (error) {
        // The parser is recursive: what is nested too deeply ends in a RangeError.
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-unreadable', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function readAs({ letters, leadingZeros }, tags) {
    const zeros = leadingZeros === 'text' ? zerosAsText(tags) : tags;
    return letters === 'text' ? lettersAsText(zeros) : zeros;
}
/** @throws CanaryError (input) with every syntax error of the documents */
function refuseSyntaxErrors(source, lines, documents) {
    const problems = documents
        .flatMap((document) => document.errors)
        .slice(0, limits/* yamlLimits */.G9.problems)
        .map((error) => ({
        code: 'yaml-syntax',
        message: `not valid YAML: ${firstSentence(error.message)}`,
        location: locationAt(source, lines, error.pos[0]),
    }));
    (0,errors/* refuseProblems */.nN)(problems);
}
function toParsedDocument(source, lines, document, options) {
    refuseDeepTree(source, lines, document);
    if (options.duplicateKeys !== 'last')
        refuseDuplicateKeys(source, lines, document);
    return {
        file: source.file,
        value: toPlainValue(source, document, options),
        locate: (path) => locationAt(source, lines, offsetOf(document, path, 'value')),
        locateKey: (path) => locationAt(source, lines, offsetOf(document, path, 'key')),
    };
}
/** @throws CanaryError (input) when a document is nested deeper than {@link yamlLimits} allows */
function refuseDeepTree(source, lines, document) {
    (0,dist/* visit */.YR)(document, {
        Collection: (_key, node, ancestors) => {
            const depth = ancestors.filter(dist/* isCollection */.P3).length + 1;
            if (depth <= limits/* yamlLimits */.G9.depth)
                return;
            throw new errors/* CanaryError */.Rc('input', {
                code: 'yaml-too-deep',
                message: `is nested deeper than ${limits/* yamlLimits */.G9.depth} levels`,
                location: locationAt(source, lines, node.range?.[0] ?? 0),
            });
        },
    });
}
function refuseDuplicateKeys(source, lines, document) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_key, mapping) => {
            const seen = new Set();
            for (const { key } of mapping.items) {
                if (!(0,dist/* isScalar */.jn)(key) || isMergeKey(key))
                    continue;
                if (seen.has(key.value)) {
                    const location = locationAt(source, lines, startOf(key));
                    const message = `not valid YAML: the key ${JSON.stringify(key.value)} is written twice`;
                    problems.push({ code: 'yaml-duplicate-key', message, location });
                }
                seen.add(key.value);
            }
        },
    });
    (0,errors/* refuseProblems */.nN)(problems.slice(0, limits/* yamlLimits */.G9.problems));
}
function toPlainValue(source, document, options) {
    try {
        return document.toJS({
            maxAliasCount: limits/* yamlLimits */.G9.aliases,
            mapAsMap: options.mappings === 'map',
        });
    }
    catch (error) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-aliases', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The line and column of an offset into the text. */
function locationAt(source, lines, offset) {
    const { line, column } = lines.placeOf(offset);
    return (0,yaml_source/* placeIn */.VV)(source, line, column);
}
function firstSentence(message) {
    return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
}


/***/ }),

/***/ 25167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readStandardInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37006);


/**
 * Standard input as one text, until its end, which comes when what writes to it ends.
 *
 * @throws CanaryError (input) for what is too large, no UTF-8, or cannot be read
 * @throws CanaryError (cancelled) when the signal is given while it is waited for
 */
async function readStandardInput(stream, maxBytes, signal) {
    const stop = () => {
        stream.destroy(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('cancelled', cancelled));
    };
    if (signal.aborted)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('cancelled', cancelled);
    signal.addEventListener('abort', stop, { once: true });
    try {
        return { file: '-', text: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(await readBytes(stream, maxBytes), '-', 'standard input') };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc)
            throw error;
        const message = `cannot read standard input: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
const cancelled = {
    code: 'cancelled',
    message: 'cancelled while standard input was read',
};
async function readBytes(stream, maxBytes) {
    const chunks = [];
    let size = 0;
    // A stream of bytes gives buffers, one of text gives text.
    for await (const chunk of stream) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        size += bytes.length;
        if (size > maxBytes) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
                code: 'file-too-large',
                message: `standard input is too large: at most ${maxBytes} bytes are read`,
            });
        }
        chunks.push(bytes);
    }
    return Buffer.concat(chunks);
}


/***/ })

};
;