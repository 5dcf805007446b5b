"use strict";
exports.id = 4149;
exports.ids = [4149];
exports.modules = {

/***/ 92681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ objectKey)
/* harmony export */ });
function objectKey(namespace, name) {
    return `${namespace}/${name}`;
}


/***/ }),

/***/ 83968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isSidecar),
/* harmony export */   d: () => (/* binding */ workloadKinds)
/* harmony export */ });
const workloadKinds = [
    'Pod',
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'ReplicaSet',
    'ReplicationController',
    'Job',
    'CronJob',
    'Service.serving.knative.dev',
];
/** An init container that goes on beside the others. */
function isSidecar({ restartPolicy }) {
    return restartPolicy === 'Always';
}


/***/ }),

/***/ 74149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readPods)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(37006);
// EXTERNAL MODULE: ./src/pod/pod-objects.ts
var pod_objects = __webpack_require__(92681);
;// CONCATENATED MODULE: ./src/pod/read/alpha-fields.ts
/** Fields that only a cluster with its alpha features on takes. */
function alphaNotices(pod) {
    const { containers, initContainers } = pod.spec;
    return [
        ...initContainers.flatMap((one, index) => noticesOf(pod, one, ['initContainers', index])),
        ...containers.flatMap((one, index) => noticesOf(pod, one, ['containers', index])),
    ];
}
const probes = ['startupProbe', 'livenessProbe', 'readinessProbe'];
function noticesOf(pod, container, path) {
    return probes.flatMap((name) => {
        const handler = container[name]?.handler;
        if (handler?.action === 'httpGet' && handler.protocol !== 'HTTP1') {
            return [alphaNotice(pod, [...path, name, 'httpGet', 'protocol'], handler.protocol)];
        }
        if (handler?.action === 'grpc' && handler.mode !== 'Plaintext') {
            return [alphaNotice(pod, [...path, name, 'grpc', 'mode'], handler.mode)];
        }
        return [];
    });
}
function alphaNotice(pod, path, value) {
    const field = path.slice(2).join('.');
    return {
        severity: 'warning',
        code: 'pod-alpha-field',
        message: `${field}: ${value} is alpha in Kubernetes 1.37: clusters without that feature drop it`,
        location: pod.locate(['spec', ...path]),
        hint: null,
    };
}

;// CONCATENATED MODULE: ./src/pod/read/cluster-objects.ts

/** What the controller `root-ca-cert-publisher` puts into every namespace. */
const rootCertificate = { name: 'kube-root-ca.crt', key: 'ca.crt' };
/**
 * ConfigMaps of the files, and those that every namespace of a cluster has without being in any file: a
 * Pod that was printed by `kubectl get` names one of them.
 */
function withClusterObjects(configMaps, pods) {
    const { name, key } = rootCertificate;
    const standIns = pods.map(({ namespace, locate }) => {
        const data = new Map([[key, new TextEncoder().encode(certificate)]]);
        const standIn = { name, namespace, data, location: locate([]), isStandIn: true };
        return [(0,pod_objects/* objectKey */.T)(namespace, name), standIn];
    });
    return new Map([...standIns, ...configMaps]);
}
/**
 * Of an authority that has signed nothing and has no key any more, valid until 2126: `openssl req -x509
 * -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout /dev/null -days 36500`.
 */
const certificate = `\
-----BEGIN CERTIFICATE-----
MIIBnjCCAUWgAwIBAgIUdKANXl/p9FCr7srW6bhPt/xTdqwwCgYIKoZIzj0EAwIw
JDEiMCAGA1UEAwwZY29udGFpbmVyLWNhbmFyeS1zdGFuZC1pbjAgFw0yNjExMzAx
ODE0MDVaGA8yMTI2MTEwNjE4MTQwNVowJDEiMCAGA1UEAwwZY29udGFpbmVyLWNh
bmFyeS1zdGFuZC1pbjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABOeKBTJol7Os
mWIjwpa133XuWSOfYzATdS9OnjfoqkEHpHUCU2tgq0U90K1MP8/ppvCaZXIejwZ5
K8Q7FecPG+OjUzBRMB0GA1UdDgQWBBSCSXcQtW9ltp2adRjo2wUwz7fGxDAfBgNV
HSMEGDAWgBSCSXcQtW9ltp2adRjo2wUwz7fGxDAPBgNVHRMBAf8EBTADAQH/MAoG
CCqGSM49BAMCA0cAMEQCIAFS/YSxVMlZY4KdgBJNoOQ1NNU+QU7oZcNYvgNHga6Z
AiA5GrqIHCl5RwbKvE/USUCyqNn1dDNDygi58yHGksVsgg==
-----END CERTIFICATE-----
`;

;// CONCATENATED MODULE: ./src/pod/read/place.ts
const rootPlace = { text: '', path: [] };
function below(place, ...names) {
    return names.reduce(({ text, path }, name) => ({
        text: text === '' ? name : `${text}.${name}`,
        path: [...path, name],
    }), place);
}
function item({ text, path }, index) {
    return { text: `${text}[${index}]`, path: [...path, index] };
}
/** An entry of a mapping whose keys are free, such as a resource's name. */
function entry({ text, path }, key) {
    return { text: `${text}[${shortened(key)}]`, path: [...path, key] };
}
/** Told by the API server under another name than it is written. */
function alias(told, written) {
    return { text: told.text, path: written.path };
}
function required(place, detail = '') {
    return refusal(place, 'Required value', detail);
}
function invalid(place, value, detail) {
    return refusal(place, `Invalid value: ${shown(value)}`, detail);
}
function duplicate(place, value) {
    return refusal(place, `Duplicate value: ${shown(value)}`, '');
}
function notFound(place, value, detail = '') {
    return refusal(place, `Not found: ${shown(value)}`, detail);
}
function forbidden(place, detail) {
    return refusal(place, 'Forbidden', detail);
}
function unsupported(place, value, supported) {
    const list = supported.map((word) => JSON.stringify(word)).join(', ');
    return refusal(place, `Unsupported value: ${shown(value)}`, `supported values: ${list}`);
}
function tooLong(place, most) {
    return refusal(place, 'Too long', `may not be more than ${most} bytes`);
}
function tooMany(place, count, most) {
    return refusal(place, `Too many: ${count}`, `must have at most ${most} items`);
}
/** One refusal for each thing that is wrong with a value. */
function invalidFor(place, value, details) {
    return details.map((detail) => invalid(place, value, detail));
}
/** Unless the value is one of those; an empty one stands for the default. */
function oneOf(place, value, supported) {
    const isFine = value === undefined || value === '' || supported.includes(value);
    return isFine ? [] : [unsupported(place, value, supported)];
}
function refusal({ text, path }, kind, detail) {
    return { message: `${text}: ${kind}${detail === '' ? '' : `: ${detail}`}`, at: path };
}
const longest = 1024;
/** As JSON, with nothing in it that a terminal would act on. */
function shown(value) {
    const text = JSON.stringify(value, (_key, part) => typeof part === 'bigint' ? Number(part) : part);
    return shortened(text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escaped));
}
function shortened(text) {
    return text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
}
function escaped(character) {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/pod/read/names.ts
/**
 * What Kubernetes lets names be, in the words that its API server has for what they are not
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/). Each answers with
 * everything that is wrong; nothing for a name that is right.
 */
const label = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const subdomain = `${label}(\\.${label})*`;
const labelWithUnderscore = '_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?';
const qualified = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';
function labelFaults(value) {
    const faults = names_tooLong(value, 63);
    if (matches(value, label))
        return faults;
    if (matches(value, subdomain))
        return [...faults, 'must not contain dots'];
    const words = "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character";
    return [...faults, expected(words, label, 'my-name', '123-abc')];
}
function subdomainFaults(value, unit = 'characters') {
    const words = "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character";
    return [
        ...names_tooLong(value, 253, unit),
        ...(matches(value, subdomain) ? [] : [expected(words, subdomain, 'example.com')]),
    ];
}
/** As a search path of a resolver may be. */
function searchPathFaults(value) {
    const pattern = `${labelWithUnderscore}(\\.${labelWithUnderscore})*`;
    const words = "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with an alphanumeric character";
    return [
        ...names_tooLong(value, 253),
        ...(matches(value, pattern) ? [] : [expected(words, pattern, 'example.com')]),
    ];
}
/** Of a label, an annotation, a resource or a condition: `example.com/name`, or a name alone. */
function qualifiedNameFaults(value) {
    const words = "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
    const form = expected(words, qualified, 'MyName', 'my.name', '123-abc');
    const parts = value.split('/');
    if (parts.length > 2) {
        return [
            `a valid label key ${form} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`,
        ];
    }
    const name = parts.at(-1) ?? '';
    const faults = parts.length === 2 ? prefixFaults(parts[0] ?? '') : [];
    if (name === '')
        faults.push('name part must be non-empty');
    else
        faults.push(...names_tooLong(name, 63, 'bytes').map((fault) => `name part ${fault}`));
    if (!matches(name, qualified))
        faults.push(`name part ${form}`);
    return faults;
}
function prefixFaults(prefix) {
    if (prefix === '')
        return ['prefix part must be non-empty'];
    return subdomainFaults(prefix, 'bytes').map((fault) => `prefix part ${fault}`);
}
function labelValueFaults(value) {
    const pattern = `(${qualified})?`;
    const words = "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
    return [
        ...names_tooLong(value, 63, 'bytes'),
        ...(matches(value, pattern) ? [] : [expected(words, pattern, 'MyValue', 'my_value', '12345')]),
    ];
}
function portNameFaults(value) {
    const faults = [...names_tooLong(value, 15)];
    if (!/^[-a-z0-9]+$/.test(value)) {
        faults.push('must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)');
    }
    if (!/[a-z]/.test(value))
        faults.push('must contain at least one letter (a-z)');
    if (value.includes('--'))
        faults.push('must not contain consecutive hyphens');
    if (value.startsWith('-') || value.endsWith('-')) {
        faults.push('must not begin or end with a hyphen');
    }
    return faults;
}
function variableNameFaults(value) {
    if (value === '')
        return ['environment variable name must be non-empty'];
    if (/^[\x20-<>-~]*$/.test(value))
        return [];
    return [
        "a valid environment variable name must consist only of printable ASCII characters other than '='",
    ];
}
/** Of a ConfigMap or a Secret. */
function dataKeyFaults(value) {
    const pattern = '[-._a-zA-Z0-9]+';
    const words = "a valid config key must consist of alphanumeric characters, '-', '_' or '.'";
    return [
        ...names_tooLong(value, 253),
        ...(matches(value, pattern)
            ? []
            : [expected(words, pattern, 'key.name', 'KEY_NAME', 'key-name')]),
        ...parentFaults(value),
    ];
}
function parentFaults(value) {
    if (value === '.' || value === '..')
        return [`must not be '${value}'`];
    return value.startsWith('..') ? ["must not start with '..'"] : [];
}
function headerNameFaults(value) {
    const pattern = '[-A-Za-z0-9]+';
    const words = "a valid HTTP header must consist of alphanumeric characters or '-'";
    return matches(value, pattern) ? [] : [expected(words, pattern, 'X-Header-Name')];
}
function rangeFaults(value, least, most) {
    const isInside = value >= least && value <= most;
    return isInside ? [] : [`must be between ${least} and ${most}, inclusive`];
}
function names_tooLong(value, most, unit = 'characters') {
    return Buffer.byteLength(value) > most ? [`must be no more than ${most} ${unit}`] : [];
}
function matches(value, pattern) {
    return new RegExp(`^(?:${pattern})$`).test(value);
}
function expected(words, pattern, ...examples) {
    const quoted = examples.map((example) => `'${example}', `).join(' or ');
    return `${words} (e.g. ${quoted}regex used for validation is '${pattern}')`;
}

;// CONCATENATED MODULE: ./src/pod/read/check-actions.ts
/** Probes, hooks and what they do (https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/). */


const negative = 'must be greater than or equal to 0';
function checkProbes(container, at) {
    const { livenessProbe, readinessProbe, startupProbe } = container;
    return [
        ...checkProbe(livenessProbe, below(at, 'livenessProbe'), 'once'),
        ...checkProbe(readinessProbe, below(at, 'readinessProbe'), 'readiness'),
        ...checkProbe(startupProbe, below(at, 'startupProbe'), 'once'),
    ];
}
function checkProbe(probe, at, role) {
    if (probe === undefined)
        return [];
    const grace = probe.terminationGracePeriodSeconds;
    const gracePlace = below(at, 'terminationGracePeriodSeconds');
    const refusals = [...checkHandler(probe, at, 0), ...numbersOf(probe, at)];
    if (grace !== undefined && grace <= 0) {
        refusals.push(invalid(gracePlace, grace, 'must be greater than 0'));
    }
    if (role === 'readiness' && grace !== undefined) {
        refusals.push(invalid(gracePlace, grace, 'must not be set for readinessProbes'));
    }
    const successes = probe.successThreshold ?? 0;
    if (role === 'once' && ![0, 1].includes(successes)) {
        refusals.push(invalid(below(at, 'successThreshold'), successes, 'must be 1'));
    }
    return refusals;
}
function numbersOf(probe, at) {
    const names = [
        ...['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds'],
        ...['successThreshold', 'failureThreshold'],
    ];
    return names.flatMap((name) => {
        const value = probe[name] ?? 0;
        return value < 0 ? [invalid(below(at, name), value, negative)] : [];
    });
}
function checkLifecycle(container, at, { grace, system }) {
    const { lifecycle } = container;
    if (lifecycle === undefined)
        return [];
    const { postStart, preStop, stopSignal } = lifecycle;
    const place = below(at, 'lifecycle');
    return [
        ...(postStart === undefined ? [] : checkHandler(postStart, below(place, 'postStart'), grace)),
        ...(preStop === undefined ? [] : checkHandler(preStop, below(place, 'preStop'), grace)),
        ...(stopSignal === undefined
            ? []
            : checkSignal(stopSignal, below(place, 'stopSignal'), system)),
    ];
}
const handlerNames = ['exec', 'httpGet', 'tcpSocket', 'grpc', 'sleep'];
/** The first handler is looked into; others beside it are one too many. */
function checkHandler(handlers, at, grace) {
    const [first, ...more] = handlerNames.filter((name) => handlers[name] !== undefined);
    if (first === undefined)
        return [required(at, 'must specify a handler type')];
    return [
        ...checks[first](handlers, below(at, first), grace),
        ...more.map((name) => forbidden(below(at, name), 'may not specify more than 1 handler type')),
    ];
}
const checks = {
    exec: ({ exec }, at) => (exec?.command ?? []).length > 0 ? [] : [required(below(at, 'command'))],
    httpGet: ({ httpGet = {} }, at) => checkHttpGet(httpGet, at),
    tcpSocket: ({ tcpSocket }, at) => checkPort(tcpSocket?.port ?? 0, below(at, 'port')),
    grpc: ({ grpc }, at) => [
        ...checkPort(grpc?.port ?? 0, below(at, 'port')),
        ...oneOf(below(at, 'mode'), grpc?.mode, ['Plaintext', 'TLS']),
    ],
    sleep: ({ sleep }, at, grace) => checkSleep(sleep?.seconds ?? 0, at, grace),
};
function checkHttpGet(action, at) {
    const headers = action.httpHeaders ?? [];
    return [
        ...checkPort(action.port ?? 0, below(at, 'port')),
        ...oneOf(below(at, 'scheme'), action.scheme, ['HTTP', 'HTTPS']),
        ...headers.flatMap(({ name = '' }, index) => {
            const { path } = below(at, 'httpHeaders');
            const place = { ...below(at, 'httpHeaders'), path: [...path, index, 'name'] };
            return invalidFor(place, name, headerNameFaults(name));
        }),
        ...oneOf(below(at, 'protocol'), action.protocol, ['HTTP1', 'HTTP2']),
    ];
}
/** A number, or a name that a port may have. */
function checkPort(port, at) {
    const faults = typeof port === 'number' ? rangeFaults(port, 1, 65_535) : portNameFaults(port);
    return invalidFor(at, port, faults);
}
function checkSleep(seconds, at, grace) {
    if (seconds >= 0 && seconds <= grace)
        return [];
    const detail = `must be non-negative and less than terminationGracePeriodSeconds (${grace})`;
    return [invalid({ ...at, path: [...at.path, 'seconds'] }, seconds, detail)];
}
function checkSignal(signal, at, system) {
    if (system === null) {
        return [forbidden(at, 'may not be set for containers with empty `spec.os.name`')];
    }
    const supported = system === 'windows' ? ['SIGKILL', 'SIGTERM'] : linuxSignals;
    const isKnown = !['linux', 'windows'].includes(system) || supported.includes(signal);
    return isKnown ? [] : [unsupported(at, signal, supported)];
}
const numbered = (name, most) => Array.from({ length: most }, (_, index) => `${name}${index + 1}`);
const linuxSignals = [
    ...['ABRT', 'ALRM', 'BUS', 'CHLD', 'CLD', 'CONT', 'FPE', 'HUP', 'ILL', 'INT', 'IO', 'IOT'],
    ...['KILL', 'PIPE', 'POLL', 'PROF', 'PWR', 'QUIT', 'SEGV', 'STKFLT', 'STOP', 'SYS', 'TERM'],
    ...['TRAP', 'TSTP', 'TTIN', 'TTOU', 'URG', 'USR1', 'USR2', 'VTALRM', 'WINCH', 'XCPU', 'XFSZ'],
    ...['RTMIN', 'RTMAX', ...numbered('RTMIN+', 15), ...numbered('RTMAX-', 14)],
]
    .map((name) => `SIG${name}`)
    .sort();

// EXTERNAL MODULE: ./src/quantity.ts
var src_quantity = __webpack_require__(20226);
;// CONCATENATED MODULE: ./src/pod/read/check-paths.ts

/** No part of it leads up. */
function checkNoWayUp(path, at) {
    return path.split('/').includes('..') ? [invalid(at, path, "must not contain '..'")] : [];
}
/** Below wherever it is taken from. */
function checkDescending(path, at) {
    return [
        ...(path.startsWith('/') ? [invalid(at, path, 'must be a relative path')] : []),
        ...checkNoWayUp(path, at),
    ];
}
/** Names with two dots in front are kubelet's own in the volumes that it writes. */
function checkFilePath(path, at) {
    const isReserved = path.startsWith('..') && !path.startsWith('../');
    return [
        ...checkDescending(path, at),
        ...(isReserved ? [invalid(at, path, "must not start with '..'")] : []),
    ];
}

;// CONCATENATED MODULE: ./src/pod/read/check-env.ts
/** Environment variables and what they are taken from. */




function checkVariables(container, at) {
    const { env = [], envFrom = [] } = container;
    return [
        ...env.flatMap((variable, index) => checkVariable(variable, item(below(at, 'env'), index))),
        ...checkSources(envFrom, below(at, 'envFrom')),
    ];
}
function checkVariable(variable, at) {
    const { name = '', value = '', valueFrom } = variable;
    const namePlace = below(at, 'name');
    const named = name === '' ? [required(namePlace)] : invalidFor(namePlace, name, variableNameFaults(name));
    if (valueFrom === undefined)
        return named;
    return [...named, ...checkValueFrom(valueFrom, value, below(at, 'valueFrom'))];
}
const valueKinds = [
    ...['fieldRef', 'resourceFieldRef', 'configMapKeyRef', 'secretKeyRef', 'fileKeyRef'],
];
function checkValueFrom(from, value, at) {
    const kinds = valueKinds.filter((kind) => from[kind] !== undefined);
    const refusals = kinds.flatMap((kind) => checkReference(kind, from, below(at, kind)));
    if (kinds.length === 0) {
        const names = '`fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`';
        return [...refusals, invalid(at, '', `must specify one of: ${names}`)];
    }
    if (value !== '') {
        return [...refusals, invalid(at, '', 'may not be specified when `value` is not empty')];
    }
    if (kinds.length === 1)
        return refusals;
    return [...refusals, invalid(at, '', 'may not have more than one field specified at a time')];
}
function checkReference(kind, from, at) {
    switch (kind) {
        case 'fieldRef':
            return checkFieldReference(from.fieldRef ?? {}, at, variableFields);
        case 'resourceFieldRef':
            return checkResourceReference(from.resourceFieldRef ?? {}, at, 'variable');
        case 'configMapKeyRef':
        case 'secretKeyRef':
            return checkKeyReference(from[kind] ?? {}, at);
        case 'fileKeyRef':
            return checkFileReference(from.fileKeyRef ?? {}, at);
    }
}
function checkKeyReference({ name = '', key = '', }, at) {
    const keyPlace = below(at, 'key');
    return [
        ...invalidFor(below(at, 'name'), name, subdomainFaults(name)),
        ...(key === '' ? [required(keyPlace)] : invalidFor(keyPlace, key, dataKeyFaults(key))),
    ];
}
function checkFileReference({ key = '', volumeName = '', path = '' }, at) {
    const [keyPlace, volumePlace, pathPlace] = [
        below(at, 'key'),
        below(at, 'volumeName'),
        below(at, 'path'),
    ];
    return [
        ...(key === '' ? [required(keyPlace)] : invalidFor(keyPlace, key, variableNameFaults(key))),
        ...(volumeName === ''
            ? [required(volumePlace)]
            : invalidFor(volumePlace, volumeName, labelFaults(volumeName))),
        ...(path === '' ? [required(pathPlace)] : checkNoWayUp(path, pathPlace)),
    ];
}
function checkSources(sources, at) {
    return sources.flatMap(({ prefix = '', configMapRef, secretRef }, index) => {
        const place = item(at, index);
        const refs = [
            ...(configMapRef === undefined ? [] : [['configMapRef', configMapRef]]),
            ...(secretRef === undefined ? [] : [['secretRef', secretRef]]),
        ];
        const whole = { text: at.text, path: place.path };
        return [
            ...(prefix === ''
                ? []
                : invalidFor(below(place, 'prefix'), prefix, variableNameFaults(prefix))),
            ...refs.flatMap(([kind, { name = '' }]) => checkObjectName(name, below(place, kind, 'name'))),
            ...(refs.length === 0
                ? [invalid(whole, '', 'must specify one of: `configMapRef` or `secretRef`')]
                : []),
            ...(refs.length > 1
                ? [invalid(whole, '', 'may not have more than one field specified at a time')]
                : []),
        ];
    });
}
/** A prefix of a name is let pass as well here, with a dash at its end. */
function checkObjectName(name, at) {
    if (name === '')
        return [required(at)];
    const whole = /[^-]-$/.test(name) ? `${name.slice(0, -1)}a` : name;
    return invalidFor(at, name, subdomainFaults(whole));
}
const variableFields = [
    ...['metadata.name', 'metadata.namespace', 'metadata.uid', 'spec.nodeName'],
    ...['spec.serviceAccountName', 'status.hostIP', 'status.hostIPs', 'status.podIP'],
    ...['status.podIPs'],
];
const fileFields = [
    ...['metadata.annotations', 'metadata.labels', 'metadata.name', 'metadata.namespace'],
    ...['metadata.uid'],
];
/** What the API server knows by such a path, whether it may stand here or not. */
const knownFields = [
    ...[...variableFields, ...fileFields],
    ...['spec.restartPolicy', 'spec.schedulerName', 'status.phase'],
];
/** Of a file of a downwardAPI volume. */
function checkFileField(reference, at) {
    return checkFieldReference(reference, at, fileFields);
}
function checkFieldReference({ apiVersion = '', fieldPath = '' }, at, supported) {
    const place = below(at, 'fieldPath');
    if (fieldPath === '')
        return [required(place)];
    const failed = (why) => [invalid(place, fieldPath, `error converting fieldPath: ${why}`)];
    if (apiVersion !== '' && apiVersion !== 'v1') {
        return failed(`unsupported pod version: ${apiVersion}`);
    }
    const [, name = '', subscript] = /^(.+?)\['(.*)'\]$/s.exec(fieldPath) ?? [];
    if (subscript !== undefined) {
        if (name === 'metadata.annotations') {
            const lower = subscript.toLowerCase();
            return invalidFor(at, lower, qualifiedNameFaults(lower));
        }
        if (name === 'metadata.labels')
            return invalidFor(at, subscript, qualifiedNameFaults(subscript));
        return failed(`field label does not support subscript: ${fieldPath}`);
    }
    // The name that older clients know it by.
    const path = fieldPath === 'spec.host' ? 'spec.nodeName' : fieldPath;
    if (!knownFields.includes(path))
        return failed(`field label not supported: ${path}`);
    return supported.includes(path) ? [] : [unsupported(place, path, supported)];
}
const resourceFields = ['cpu', 'ephemeral-storage', 'memory']
    .flatMap((name) => [`limits.${name}`, `requests.${name}`])
    .sort();
const byteDivisors = [
    '1',
    ...['k', 'M', 'G', 'T', 'P', 'E', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((unit) => `1${unit}`),
];
function checkResourceReference({ containerName = '', resource = '', divisor }, at, role) {
    const place = below(at, 'resource');
    const isHuge = /^(?:limits|requests)\.hugepages-/.test(resource);
    const refusals = [];
    if (role === 'file' && containerName === '')
        refusals.push(required(below(at, 'containerName')));
    else if (resource === '')
        refusals.push(required(place));
    else if (!isHuge && !resourceFields.includes(resource)) {
        refusals.push(unsupported(place, resource, resourceFields));
    }
    const kind = isHuge ? 'hugepages' : resource.replace(/^(?:limits|requests)\./, '');
    const isRight = divisor === undefined || divisor.milli === 0n;
    return isRight
        ? refusals
        : [...refusals, ...checkDivisor((0,src_quantity/* canonicalText */.A4)(divisor), kind, resource, at)];
}
function checkDivisor(divisor, kind, resource, at) {
    const rules = {
        cpu: ['the cpu resource', ['1m', '1']],
        memory: ['the memory resource', byteDivisors],
        'ephemeral-storage': ['the local ephemeral storage resource', byteDivisors],
        hugepages: ['the hugepages resource', byteDivisors],
    };
    const [words, divisors] = rules[kind] ?? ['', [divisor]];
    if (divisors.includes(divisor))
        return [];
    const list = kind === 'cpu' ? '1m and 1' : divisors.join(', ');
    const detail = `only divisor's values ${list} are supported with ${words}`;
    return [invalid(below(at, 'divisor'), resource, detail)];
}

;// CONCATENATED MODULE: ./src/pod/read/check-mounts.ts
/** Where a container mounts its volumes. */


function checkMounts(container, at, volumes) {
    const { volumeMounts = [], volumeDevices = [] } = container;
    const seen = new Set();
    const place = below(at, 'volumeMounts');
    return [
        ...volumeMounts.flatMap((mount, index) => {
            const { mountPath = '' } = mount;
            const isTaken = seen.has(mountPath);
            seen.add(mountPath);
            return [
                ...checkMount(mount, item(place, index), volumes, isTaken),
                ...checkDevicesBeside(mount, volumeDevices, item(place, index)),
                ...checkParts(mount, place, index),
                ...checkPropagation(mount, place, index, container),
            ];
        }),
        ...checkDevices(container, below(at, 'volumeDevices'), volumes),
    ];
}
function checkMount({ name = '', mountPath = '' }, at, volumes, isTaken) {
    const place = below(at, 'mountPath');
    return [
        ...(name === '' ? [required(below(at, 'name'))] : []),
        ...(volumes.has(name) ? [] : [notFound(below(at, 'name'), name)]),
        ...(mountPath === '' ? [required(place)] : []),
        ...(isTaken ? [invalid(place, mountPath, 'must be unique')] : []),
    ];
}
function checkDevicesBeside({ name = '', mountPath = '' }, devices, at) {
    const path = 'must not already exist as a path in volumeDevices';
    return [
        ...(devices.some((device) => device.name === name)
            ? [invalid(below(at, 'name'), name, 'must not already exist in volumeDevices')]
            : []),
        ...(devices.some(({ devicePath }) => devicePath === mountPath)
            ? [invalid(below(at, 'mountPath'), mountPath, path)]
            : []),
    ];
}
/** These are told by the list's name, without the index. */
function withoutIndex(place, index, name) {
    return alias(below(place, name), below(item(place, index), name));
}
function checkParts({ subPath = '', subPathExpr = '' }, at, index) {
    const both = 'subPathExpr and subPath are mutually exclusive';
    return [
        ...(subPath === '' ? [] : checkDescending(subPath, withoutIndex(at, index, 'subPath'))),
        ...(subPathExpr !== '' && subPath !== ''
            ? [invalid(below(item(at, index), 'subPathExpr'), subPathExpr, both)]
            : []),
        ...(subPathExpr === ''
            ? []
            : checkDescending(subPathExpr, withoutIndex(at, index, 'subPathExpr'))),
    ];
}
function checkPropagation(mount, at, index, { securityContext }) {
    const { mountPropagation, readOnly = false, recursiveReadOnly } = mount;
    const [propagation, recursive] = [
        withoutIndex(at, index, 'mountPropagation'),
        withoutIndex(at, index, 'recursiveReadOnly'),
    ];
    const needsPrivileges = mountPropagation === 'Bidirectional' && securityContext?.privileged !== true;
    const isRecursive = ['Enabled', 'IfPossible'].includes(recursiveReadOnly ?? '');
    const spreads = !['None', undefined].includes(mountPropagation);
    const privileges = 'Bidirectional mount propagation is available only to privileged containers';
    return [
        ...oneOf(propagation, mountPropagation, ['Bidirectional', 'HostToContainer', 'None']),
        ...(needsPrivileges ? [forbidden(propagation, privileges)] : []),
        ...oneOf(recursive, recursiveReadOnly, ['Disabled', 'Enabled', 'IfPossible']),
        ...(isRecursive && !readOnly
            ? [forbidden(recursive, 'may only be specified when readOnly is true')]
            : []),
        ...(isRecursive && spreads
            ? [
                forbidden(recursive, 'may only be specified when mountPropagation is None or not specified'),
            ]
            : []),
    ];
}
function checkDevices({ volumeDevices = [], volumeMounts = [] }, at, volumes) {
    return volumeDevices.flatMap(({ name = '', devicePath = '' }, index) => {
        const before = volumeDevices.slice(0, index);
        const [namePlace, pathPlace] = [
            below(item(at, index), 'name'),
            below(item(at, index), 'devicePath'),
        ];
        const known = volumes.get(name);
        const block = 'can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode';
        const isUp = devicePath !== '' && checkNoWayUp(devicePath, pathPlace).length > 0;
        const mounted = (test) => volumeMounts.some(test);
        return [
            ...(name === '' ? [required(namePlace)] : []),
            ...(name !== '' && before.some((device) => device.name === name)
                ? [invalid(namePlace, name, 'must be unique')]
                : []),
            ...(known === false ? [invalid(namePlace, name, block)] : []),
            ...(known === undefined ? [notFound(namePlace, name)] : []),
            ...(devicePath === '' ? [required(pathPlace)] : []),
            ...(before.some((device) => (device.devicePath ?? '') === devicePath)
                ? [invalid(pathPlace, devicePath, 'must be unique')]
                : []),
            ...(isUp ? [invalid(pathPlace, devicePath, "can not contain backsteps ('..')")] : []),
            ...(mounted((mount) => mount.name === name)
                ? [invalid(namePlace, name, 'must not already exist in volumeMounts')]
                : []),
            ...(mounted(({ mountPath }) => mountPath === devicePath)
                ? [invalid(pathPlace, devicePath, 'must not already exist as a path in volumeMounts')]
                : []),
        ];
    });
}

;// CONCATENATED MODULE: ./src/pod/read/check-ports.ts
/** Ports of containers, and of the machine under them. */


function checkPorts({ ports = [] }, at) {
    const names = new Set();
    return ports.flatMap((port, index) => {
        const place = item(below(at, 'ports'), index);
        return [
            ...checkName(port, below(place, 'name'), names),
            ...checkNumber(port.containerPort ?? 0, below(place, 'containerPort'), 'needed'),
            ...checkNumber(port.hostPort ?? 0, below(place, 'hostPort'), 'optional'),
            ...oneOf(below(place, 'protocol'), port.protocol, ['SCTP', 'TCP', 'UDP']),
        ];
    });
}
function checkName({ name = '' }, at, names) {
    if (name === '')
        return [];
    const faults = portNameFaults(name);
    if (faults.length > 0)
        return invalidFor(at, name, faults);
    if (names.has(name))
        return [duplicate(at, name)];
    names.add(name);
    return [];
}
function checkNumber(number, at, role) {
    if (number === 0)
        return role === 'needed' ? [required(at)] : [];
    return invalidFor(at, number, rangeFaults(number, 1, 65_535));
}
/** @param index where the one container stands in its list, which the API server does not tell */
function checkHostPorts(containers, at, index = 0) {
    const taken = new Set();
    return containers.flatMap(({ ports = [] }, position) => ports.flatMap(({ hostPort = 0, hostIP = '', protocol = '' }, number) => {
        if (hostPort === 0)
            return [];
        const key = `${protocol === '' ? 'TCP' : protocol}/${hostIP}/${hostPort}`;
        const isTaken = taken.has(key);
        taken.add(key);
        const told = below(item(below(item(at, position), 'ports'), number), 'hostPort');
        const path = [...at.path, position + index, 'ports', number, 'hostPort'];
        return isTaken ? [duplicate({ text: told.text, path }, key)] : [];
    }));
}
/** On the machine's own network a port is the machine's. */
function checkHostNetworkPorts({ hostNetwork = false, containers = [] }, at) {
    if (!hostNetwork)
        return [];
    return containers.flatMap(({ ports = [] }, position) => ports.flatMap(({ hostPort = 0, containerPort = 0 }, index) => {
        if (hostPort === 0 || hostPort === containerPort)
            return [];
        const container = item(below(at, 'containers'), position);
        const place = below(item(below(container, 'ports'), index), 'hostPort');
        return [invalid(place, hostPort, 'must match `containerPort` when `hostNetwork` is true')];
    }));
}

;// CONCATENATED MODULE: ./src/pod/read/check-resources.ts
/** Limits and requests (https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/). */



function checkContainerResources({ resources }, at, claims) {
    const place = below(at, 'resources');
    if (resources === undefined)
        return [];
    return [
        ...checkAmounts(resources, place, checkContainerResource),
        ...checkClaims(resources.claims ?? [], claims, below(place, 'claims')),
    ];
}
/** Of the Pod as a whole: at least what its containers ask for. */
function checkPodResources(resources, containers, at, known) {
    const claims = below(at, 'claims');
    return [
        ...(resources.claims === undefined
            ? []
            : [
                forbidden(claims, 'claims may not be set for Resources at pod-level'),
                ...checkClaims(resources.claims, known, claims),
            ]),
        ...checkAmounts(resources, at, checkPodResource),
        ...checkRequestsOf(containers, resources.requests ?? {}, below(at, 'requests')),
        ...checkLimitsOf(containers, resources.limits ?? {}, at),
    ];
}
function checkAmounts({ limits = {}, requests = {} }, at, checkName) {
    const [limitsPlace, requestsPlace] = [below(at, 'limits'), below(at, 'requests')];
    const names = [...Object.keys(limits), ...Object.keys(requests)];
    const hasHuge = names.some(isHugePages);
    const hasOrdinary = names.some((name) => ['cpu', 'memory'].includes(name));
    return [
        ...checkEach(limits, limitsPlace, checkName),
        ...checkEach(requests, requestsPlace, checkName),
        ...Object.entries(requests).flatMap(([name, request]) => checkAgainstLimit(name, request, limits[name], requestsPlace, limitsPlace)),
        ...(hasHuge && !hasOrdinary ? [forbidden(at, 'HugePages require cpu or memory')] : []),
    ];
}
function checkEach(amounts, at, checkName) {
    return Object.entries(amounts).flatMap(([name, quantity]) => {
        const place = entry(at, name);
        return [
            ...checkName(name, place),
            ...(quantity.milli < 0n
                ? [invalid(place, (0,src_quantity/* canonicalText */.A4)(quantity), 'must be greater than or equal to 0')]
                : []),
            ...(isExtended(name) && quantity.milli % 1000n !== 0n
                ? [invalid(place, (0,src_quantity/* canonicalText */.A4)(quantity), 'must be an integer')]
                : []),
            ...checkPages(name, quantity, place),
        ];
    });
}
function checkPages(name, quantity, at) {
    if (!isHugePages(name))
        return [];
    const page = (0,src_quantity/* parseQuantity */.Lf)(name.slice('hugepages-'.length));
    const isWhole = page !== null && page.milli > 0n && page.milli % 1000n === 0n;
    if (isWhole && quantity.milli % page.milli === 0n)
        return [];
    const detail = `${(0,src_quantity/* canonicalText */.A4)(quantity)} is not positive integer multiple of ${name}`;
    return [invalid(at, (0,src_quantity/* canonicalText */.A4)(quantity), detail)];
}
function checkAgainstLimit(name, request, limit, requests, limits) {
    const mayDiffer = isNative(name) && !isHugePages(name);
    const place = { text: requests.text, path: [...requests.path, name] };
    if (limit === undefined) {
        if (mayDiffer)
            return [];
        return [required(limits, 'Limit must be set for non overcommitable resources')];
    }
    if (!mayDiffer && request.milli !== limit.milli) {
        return [
            invalid(place, (0,src_quantity/* canonicalText */.A4)(request), `must be equal to ${name} limit of ${(0,src_quantity/* canonicalText */.A4)(limit)}`),
        ];
    }
    if (request.milli <= limit.milli)
        return [];
    const detail = `must be less than or equal to ${name} limit of ${(0,src_quantity/* canonicalText */.A4)(limit)}`;
    return [invalid(place, (0,src_quantity/* canonicalText */.A4)(request), detail)];
}
const containerResources = ['cpu', 'memory', 'ephemeral-storage'];
/** What a quota knows without a domain of its own. */
const standardResources = [
    ...containerResources,
    ...containerResources.flatMap((name) => [`requests.${name}`, `limits.${name}`]),
    ...['pods', 'resourcequotas', 'services', 'replicationcontrollers', 'secrets', 'configmaps'],
    ...['persistentvolumeclaims', 'storage', 'requests.storage', 'services.nodeports'],
    ...['services.loadbalancers'],
];
function checkResourceName(name, at) {
    const faults = qualifiedNameFaults(name);
    if (faults.length > 0)
        return invalidFor(at, name, faults);
    const isKnown = name.includes('/') ||
        standardResources.includes(name) ||
        isHugePages(name) ||
        name.startsWith('requests.hugepages-');
    return isKnown ? [] : [invalid(at, name, 'must be a standard resource type or fully qualified')];
}
function checkContainerResource(name, at) {
    const refusals = checkResourceName(name, at);
    if (!name.includes('/')) {
        if (containerResources.includes(name) || isHugePages(name))
            return refusals;
        return [...refusals, invalid(at, name, 'must be a standard resource for containers')];
    }
    if (isNative(name) || isExtended(name))
        return refusals;
    return [...refusals, invalid(at, name, "doesn't follow extended resource name standard")];
}
function checkPodResource(name, at) {
    const refusals = checkResourceName(name, at);
    if (refusals.length > 0 || ['cpu', 'memory'].includes(name) || isHugePages(name))
        return refusals;
    return [unsupported(at, name, ['cpu', 'hugepages-', 'memory'])];
}
function isHugePages(name) {
    return name.startsWith('hugepages-');
}
function isNative(name) {
    return !name.includes('/') || name.includes('kubernetes.io/');
}
/** Such as `example.com/gpu`. */
function isExtended(name) {
    if (isNative(name) || name.startsWith('requests.'))
        return false;
    return qualifiedNameFaults(`requests.${name}`).length === 0;
}
function checkClaims(claims, known, at) {
    const seen = new Set();
    return claims.flatMap(({ name = '', request = '' }, index) => {
        const place = item(at, index);
        if (name === '')
            return [required(place)];
        const key = request === '' ? name : `${name}/${request}`;
        const isDouble = seen.has(name) || seen.has(key);
        seen.add(key);
        const names = known.length === 0 ? ' which is empty' : `: ${[...known].sort().join(', ')}`;
        return [
            ...(isDouble ? [duplicate(place, key)] : []),
            ...(request === '' ? [] : invalidFor(below(place, 'request'), request, labelFaults(request))),
            ...(known.includes(name)
                ? []
                : [notFound(place, name, `must be one of the names in pod.spec.resourceClaims${names}`)]),
        ];
    });
}
function checkRequestsOf(containers, requests, at) {
    return Object.entries(requests).flatMap(([name, whole]) => {
        const asked = containers.flatMap(({ resources }) => resources?.requests?.[name] ?? []);
        const sum = asked.reduce((total, { milli }) => total + milli, 0n);
        if (sum <= whole.milli)
            return [];
        const detail = `must be greater than or equal to aggregate container requests of ${(0,src_quantity/* canonicalText */.A4)({ text: unitOf(asked), milli: sum })}`;
        return [invalid(entry(at, name), (0,src_quantity/* canonicalText */.A4)(whole), detail)];
    });
}
function checkLimitsOf(containers, limits, at) {
    return containers.flatMap(({ resources }, index) => Object.entries(resources?.limits ?? {}).flatMap(([name, limit]) => {
        const whole = limits[name];
        if (whole === undefined || limit.milli <= whole.milli)
            return [];
        const place = {
            text: `${at.text}.containers[${index}][${name}].limits`,
            path: [...at.path.slice(0, -1), 'containers', index, 'resources', 'limits', name],
        };
        const detail = `must be less than or equal to pod limits of ${(0,src_quantity/* canonicalText */.A4)(whole)}`;
        return [invalid(place, (0,src_quantity/* canonicalText */.A4)(limit), detail)];
    }));
}
/** A sum is told in the units of its first part. */
function unitOf([first]) {
    return first?.text ?? '';
}

;// CONCATENATED MODULE: ./src/pod/read/check-security.ts
/** Security contexts (https://kubernetes.io/docs/tasks/configure-pod-container/security-context/). */



function checkContainerSecurity(security, at, { hostUsers = true, os }) {
    if (security === undefined)
        return [];
    const place = below(at, 'securityContext');
    const { procMount, privileged, allowPrivilegeEscalation: escalates, capabilities } = security;
    const conflict = (words) => invalid(place, ownForm(security), `cannot set \`allowPrivilegeEscalation\` to false and ${words}`);
    return [
        ...checkIds(security, place),
        ...oneOf(below(place, 'procMount'), procMount, ['Default', 'Unmasked']),
        ...(procMount === 'Unmasked' && hostUsers
            ? [
                invalid(below(place, 'procMount'), procMount, '`hostUsers` must be false to use `Unmasked`'),
            ]
            : []),
        ...checkSeccomp(security.seccompProfile, below(place, 'seccompProfile')),
        ...(escalates === false && privileged === true ? [conflict('`privileged` to true')] : []),
        ...(escalates === false && (capabilities?.add ?? []).includes('CAP_SYS_ADMIN')
            ? [conflict('`capabilities.Add` CAP_SYS_ADMIN')]
            : []),
        ...checkAppArmor(security.appArmorProfile, below(place, 'appArmorProfile')),
        ...checkWindows(security.windowsOptions, place, os?.name),
    ];
}
/** Of its own type, which is what the API server tells. */
function ownForm(security) {
    const plain = (name) => security[name] ?? null;
    return {
        Capabilities: capabilitiesForm(security),
        Privileged: plain('privileged'),
        SELinuxOptions: labelsForm(security),
        WindowsOptions: plain('windowsOptions'),
        RunAsUser: plain('runAsUser'),
        RunAsGroup: plain('runAsGroup'),
        RunAsNonRoot: plain('runAsNonRoot'),
        ReadOnlyRootFilesystem: plain('readOnlyRootFilesystem'),
        AllowPrivilegeEscalation: plain('allowPrivilegeEscalation'),
        ProcMount: plain('procMount'),
        SeccompProfile: profileForm(security.seccompProfile),
        AppArmorProfile: profileForm(security.appArmorProfile),
    };
}
function capabilitiesForm({ capabilities }) {
    if (capabilities === undefined)
        return null;
    return { Add: capabilities.add ?? null, Drop: capabilities.drop ?? null };
}
function labelsForm({ seLinuxOptions: labels }) {
    if (labels === undefined)
        return null;
    const part = (name) => labels[name] ?? '';
    return { User: part('user'), Role: part('role'), Type: part('type'), Level: part('level') };
}
function profileForm(profile) {
    if (profile === undefined)
        return null;
    return { Type: profile.type ?? '', LocalhostProfile: profile.localhostProfile ?? null };
}
function checkPodSecurity(spec, at) {
    const place = below(at, 'securityContext');
    const security = spec.securityContext ?? {};
    const shares = spec.shareProcessNamespace === true && spec.hostPID === true;
    const sharing = check_security_alias(below(place, 'shareProcessNamespace'), below(at, 'shareProcessNamespace'));
    return [
        ...checkIds(security, place),
        ...(security.supplementalGroups ?? []).flatMap((group, index) => {
            const groupPlace = item(below(place, 'supplementalGroups'), index);
            return invalidFor(groupPlace, group, rangeFaults(group, 0, mostId));
        }),
        ...(shares
            ? [invalid(sharing, true, 'ShareProcessNamespace and HostPID cannot both be enabled')]
            : []),
        ...checkSysctls(security, spec, below(place, 'sysctls')),
        ...oneOf(below(place, 'fsGroupChangePolicy'), security.fsGroupChangePolicy, [
            'Always',
            'OnRootMismatch',
        ]),
        ...checkSeccomp(security.seccompProfile, below(place, 'seccompProfile')),
        ...checkAppArmor(security.appArmorProfile, below(place, 'appArmorProfile')),
        ...oneOf(below(place, 'supplementalGroupsPolicy'), security.supplementalGroupsPolicy, [
            'Merge',
            'Strict',
        ]),
        ...oneOf(below(place, 'seLinuxChangePolicy'), security.seLinuxChangePolicy, ['Recursive']),
        ...checkWindows(security.windowsOptions, place, spec.os?.name),
    ];
}
function check_security_alias({ text }, { path }) {
    return { text, path };
}
const mostId = 2_147_483_647;
function checkIds(security, at) {
    return ['fsGroup', 'runAsUser', 'runAsGroup'].flatMap((name) => {
        const id = security[name];
        return id === undefined ? [] : invalidFor(below(at, name), id, rangeFaults(id, 0, mostId));
    });
}
const seccompTypes = ['Localhost', 'RuntimeDefault', 'Unconfined'];
function checkSeccomp(profile, at) {
    if (profile === undefined)
        return [];
    const { type = '', localhostProfile } = profile;
    const place = below(at, 'localhostProfile');
    const file = localhostProfile === undefined
        ? [required(place, 'must be set when seccomp type is Localhost')]
        : checkDescending(localhostProfile, place);
    const needless = [
        invalid(place, profileForm(profile), 'can only be set when seccomp type is Localhost'),
    ];
    return [
        ...(type === ''
            ? [required(below(at, 'type'), 'type is required when seccompProfile is set')]
            : oneOf(below(at, 'type'), type, seccompTypes)),
        ...(type === 'Localhost' ? file : localhostProfile === undefined ? [] : needless),
    ];
}
function checkAppArmor(profile, at) {
    if (profile === undefined)
        return [];
    const { type = '', localhostProfile } = profile;
    const [typePlace, place] = [below(at, 'type'), below(at, 'localhostProfile')];
    if (type === '')
        return [required(typePlace, 'type is required when appArmorProfile is set')];
    if (!seccompTypes.includes(type))
        return [unsupported(typePlace, type, seccompTypes)];
    if (type !== 'Localhost') {
        const detail = 'can only be set when AppArmor type is Localhost';
        return localhostProfile === undefined ? [] : [invalid(place, localhostProfile, detail)];
    }
    const file = localhostProfile ?? '';
    if (file.trim() === '' && file === '') {
        return [required(place, 'must be set when AppArmor type is Localhost')];
    }
    return [
        ...(file === file.trim() ? [] : [invalid(place, file, 'must not be padded with whitespace')]),
        ...(file.length > 4095 ? [tooLong(place, 4095)] : []),
    ];
}
function checkWindows(options, at, system) {
    if (options === undefined || system !== 'linux')
        return [];
    return [forbidden(below(at, 'windowsOptions'), 'windows options cannot be set for a linux pod')];
}
const sysctlPattern = '([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?';
function checkSysctls({ sysctls = [] }, spec, at) {
    const seen = new Set();
    return sysctls.flatMap(({ name = '' }, index) => {
        const place = below(item(at, index), 'name');
        const isDouble = seen.has(name);
        seen.add(name);
        const host = checkHostSysctl(name, place, spec);
        if (name === '')
            return [required(place), ...host];
        if (name.length > 253 || !new RegExp(`^${sysctlPattern}$`).test(name)) {
            const detail = `must have at most 253 characters and match regex ^${sysctlPattern}$`;
            return [invalid(place, name, detail), ...host];
        }
        return [...(isDouble ? [duplicate(place, name)] : []), ...host];
    });
}
const ipcSysctls = /^kernel[./](?:sem|shm\w*|msg\w*)$|^fs[./]mqueue[./]/;
/** What belongs to a namespace of the host is the host's. */
function checkHostSysctl(name, at, { hostNetwork = false, hostIPC = false }) {
    if (hostNetwork && /^net[./]/.test(name)) {
        return [invalid(at, name, "may not be specified when 'hostNetwork' is true")];
    }
    if (hostIPC && ipcSysctls.test(name)) {
        return [invalid(at, name, "may not be specified when 'hostIPC' is true")];
    }
    return [];
}

;// CONCATENATED MODULE: ./src/pod/read/check-container.ts
/** One container, and the lists of them. */








function checkContainers(around, at) {
    const { containers = [] } = around.spec;
    const place = below(at, 'containers');
    if (containers.length === 0)
        return [required(place)];
    const names = new Set();
    return [
        ...containers.flatMap((container, index) => {
            const own = item(place, index);
            return [
                ...checkCommon(container, own, around),
                ...checkDouble(container, own, names),
                ...checkLifecycle(container, own, around),
                ...checkProbes(container, own),
                ...checkRestart(container, own),
            ];
        }),
        ...checkHostPorts(containers, place),
    ];
}
function checkInitContainers(around, at) {
    const { initContainers = [], containers = [] } = around.spec;
    const place = below(at, 'initContainers');
    const names = new Set(containers.map(({ name = '' }) => name));
    return initContainers.flatMap((container, index) => {
        const own = item(place, index);
        const isSidecar = container.restartPolicy === 'Always';
        return [
            ...checkCommon(container, own, around),
            ...checkInitRestart(container, own),
            ...((container.name ?? '') === '' ? [] : checkDouble(container, own, names)),
            // They run one after the other, so that only their own ports are in each other's way.
            ...checkHostPorts([container], place, index),
            ...(isSidecar
                ? [...checkLifecycle(container, own, around), ...checkProbes(container, own)]
                : checkPlainInit(container, own)),
        ];
    });
}
function checkPlainInit(container, at) {
    const names = ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'];
    return [
        ...names
            .filter((name) => container[name] !== undefined)
            .map((name) => forbidden(below(at, name), 'may not be set for init containers without restartPolicy=Always')),
        ...(container.resizePolicy ?? []).flatMap(({ restartPolicy }, index) => restartPolicy === 'RestartContainer'
            ? [
                invalid(below(item(below(at, 'resizePolicy'), index), 'restartPolicy'), restartPolicy, "must not be set to 'RestartContainer' for non-sidecar initContainers"),
            ]
            : []),
    ];
}
function checkDouble({ name = '' }, at, names) {
    const isDouble = names.has(name);
    names.add(name);
    return isDouble ? [duplicate(below(at, 'name'), name)] : [];
}
function checkCommon(container, at, { spec, volumes }) {
    const { name = '', image = '' } = container;
    const claims = (spec.resourceClaims ?? []).flatMap((claim) => claim.name ?? []);
    return [
        ...(name === ''
            ? [required(below(at, 'name'))]
            : invalidFor(below(at, 'name'), name, labelFaults(name))),
        ...(image === '' ? [required(below(at, 'image'))] : []),
        ...oneOf(below(at, 'terminationMessagePolicy'), container.terminationMessagePolicy, [
            'File',
            'FallbackToLogsOnError',
        ]),
        ...checkPorts(container, at),
        ...checkVariables(container, at),
        ...checkMounts(container, at, volumes),
        ...oneOf(below(at, 'imagePullPolicy'), container.imagePullPolicy, [
            'Always',
            'IfNotPresent',
            'Never',
        ]),
        ...checkContainerResources(container, at, claims),
        ...checkResize(container, at, spec),
        ...checkContainerSecurity(container.securityContext, at, spec),
    ];
}
function checkResize({ resizePolicy = [] }, at, { restartPolicy: podPolicy }) {
    const list = below(at, 'resizePolicy');
    return resizePolicy.flatMap(({ resourceName = '', restartPolicy = '' }, index) => {
        const place = { text: list.text, path: [...list.path, index] };
        const isDouble = resizePolicy.slice(0, index).some((one) => one.resourceName === resourceName);
        const isRestart = restartPolicy !== 'NotRequired' && podPolicy === 'Never';
        const never = "must be 'NotRequired' when pod `restartPolicy` is 'Never'";
        return [
            ...(isDouble ? [duplicate(item(list, index), resourceName)] : []),
            ...(resourceName === '' ? [required(place)] : []),
            ...oneOf(place, resourceName, ['cpu', 'memory']),
            ...(restartPolicy === '' ? [required(place)] : []),
            ...oneOf(place, restartPolicy, ['NotRequired', 'RestartContainer']),
            ...(isRestart ? [invalid(place, restartPolicy, never)] : []),
        ];
    });
}
/** https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#individual-container-restart-policy-and-rules */
function checkRestart(container, at) {
    const { restartPolicy, restartPolicyRules: rules = [] } = container;
    const place = below(at, 'restartPolicyRules');
    const isKnown = ['Always', 'Never', 'OnFailure', undefined].includes(restartPolicy);
    const policies = ['Always', 'Never', 'OnFailure'];
    const policyPlace = below(at, 'restartPolicy');
    return [
        ...(rules.length > 0 && restartPolicy === undefined
            ? [required(policyPlace, 'must specify restartPolicy when restart rules are used')]
            : []),
        ...(isKnown ? [] : [unsupported(policyPlace, restartPolicy ?? '', policies)]),
        ...(rules.length > 20 ? [tooMany(place, rules.length, 20)] : []),
        ...rules.flatMap((rule, index) => checkRule(rule, item(place, index))),
    ];
}
/** Rules without a policy are not looked into. */
function checkInitRestart(container, at) {
    const { restartPolicy, restartPolicyRules = [] } = container;
    const refusals = checkRestart(container, at);
    return restartPolicy === undefined && restartPolicyRules.length > 0
        ? refusals.slice(0, 1)
        : refusals;
}
const ruleActions = ['Restart', 'RestartAllContainers'];
function checkRule({ action = '', exitCodes }, at) {
    const place = below(at, 'exitCodes');
    const { operator = '', values = [] } = exitCodes ?? {};
    const operators = ['In', 'NotIn'];
    return [
        ...(ruleActions.includes(action)
            ? []
            : [unsupported(below(at, 'action'), action, ruleActions)]),
        ...(exitCodes === undefined ? [required(place, 'must be specified')] : []),
        ...(exitCodes === undefined || operators.includes(operator)
            ? []
            : [unsupported(below(place, 'operator'), operator, operators)]),
        ...(values.length > 255 ? [tooMany(below(place, 'values'), values.length, 255)] : []),
    ];
}

;// CONCATENATED MODULE: ./src/pod/read/check-scheduling.ts
/** What a scheduler would look at: it is refused as well, though nothing is scheduled here. */


function checkClaimsOfPod({ resourceClaims = [] }, at) {
    const seen = new Set();
    return resourceClaims.flatMap((claim, index) => {
        const place = item(below(at, 'resourceClaims'), index);
        const { name = '', resourceClaimName: own, resourceClaimTemplateName: template } = claim;
        const isDouble = seen.has(name);
        seen.add(name);
        const [both, none] = [
            'at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified',
            'must specify one of: `resourceClaimName`, `resourceClaimTemplateName`',
        ];
        const named = isDouble
            ? [duplicate(below(place, 'name'), name)]
            : invalidFor(below(place, 'name'), name, labelFaults(name));
        // The API server tells its own form of it.
        const told = {
            Name: name,
            ResourceClaimName: own ?? null,
            ResourceClaimTemplateName: template ?? null,
        };
        const check = (value, field) => value === undefined ? [] : invalidFor(below(place, field), value, subdomainFaults(value));
        return [
            ...(name === '' ? [required(below(place, 'name'))] : named),
            ...(own !== undefined && template !== undefined ? [invalid(place, told, both)] : []),
            ...(own === undefined && template === undefined ? [invalid(place, told, none)] : []),
            ...check(own, 'resourceClaimName'),
            ...check(template, 'resourceClaimTemplateName'),
        ];
    });
}
const effects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];
function checkTolerations({ tolerations = [] }, at) {
    return tolerations.flatMap((toleration, index) => {
        const place = item(at, index);
        const { key = '', operator = '', effect = '', tolerationSeconds } = toleration;
        const everything = 'operator must be Exists when `key` is empty, which means "match all values and all keys"';
        return [
            ...(key === '' ? [] : invalidFor(below(place, 'key'), key, qualifiedNameFaults(key))),
            ...(key === '' && operator !== 'Exists'
                ? [invalid(below(place, 'operator'), operator, everything)]
                : []),
            ...(tolerationSeconds !== undefined && effect !== 'NoExecute'
                ? [
                    invalid(below(place, 'effect'), effect, "effect must be 'NoExecute' when `tolerationSeconds` is set"),
                ]
                : []),
            ...checkOperator(toleration, below(place, 'operator')),
            ...(effect === '' || effects.includes(effect)
                ? []
                : [unsupported(below(place, 'effect'), effect, effects)]),
        ];
    });
}
function checkOperator({ operator = '', value = '' }, at) {
    switch (operator) {
        case '':
        case 'Equal': {
            const faults = labelValueFaults(value);
            return faults.length === 0 ? [] : [invalid(at, value, faults.join(';'))];
        }
        case 'Exists':
            return value === ''
                ? []
                : [invalid(at, value, "value must be empty when `operator` is 'Exists'")];
        case 'Lt':
        case 'Gt':
            return [unsupported(at, operator, ['Equal', 'Exists', 'Lt', 'Gt'])];
        default:
            return [unsupported(at, operator, ['Equal', 'Exists'])];
    }
}

;// CONCATENATED MODULE: ./src/pod/read/check-files.ts
/** Files that kubelet writes into volumes. */



function checkItems(items, at) {
    return (items ?? []).flatMap(({ key, path, mode }, index) => {
        const place = item(at, index);
        return [
            ...filled(key, below(place, 'key')),
            ...filled(path, below(place, 'path')),
            ...checkFilePath(path ?? '', below(place, 'path')),
            ...checkMode(mode, below(place, 'mode')),
        ];
    });
}
/** The API server names no item of such a list. */
function checkDownwardFiles(items, at) {
    return (items ?? []).flatMap((file, index) => {
        const { path: up } = item(below(at, 'items'), index);
        const place = (...names) => alias(below(at, ...names), { text: '', path: [...up, ...names] });
        const { path = '', mode, fieldRef, resourceFieldRef } = file;
        const field = fieldRef === undefined ? [] : checkFileField(fieldRef, place('fieldRef'));
        const resource = resourceFieldRef === undefined || fieldRef !== undefined
            ? []
            : checkResourceReference(resourceFieldRef, place('resourceFieldRef'), 'file');
        const both = 'fieldRef and resourceFieldRef can not be specified simultaneously';
        const count = [fieldRef, resourceFieldRef].filter((one) => one !== undefined).length;
        return [
            ...filled(path, place('path')),
            ...checkFilePath(path, place('path')),
            ...field,
            ...resource,
            ...(count === 2 ? [invalid(place(), 'resource', both)] : []),
            ...(count === 0
                ? [required(place(), 'one of fieldRef and resourceFieldRef is required')]
                : []),
            ...checkMode(mode, place('mode')),
        ];
    });
}
function checkMode(mode, at) {
    if (mode === undefined || (mode >= 0 && mode <= 0o777))
        return [];
    return [invalid(at, mode, 'must be a number between 0 and 0777 (octal), both inclusive')];
}
function filled(value, at) {
    return value === undefined || value === '' ? [required(at)] : [];
}

// EXTERNAL MODULE: ./src/decode.ts
var decode = __webpack_require__(78341);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./src/pod/read/raw.ts


/**
 * The types of what people write, before its defaults and without a judgement:
 * https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/. A null is taken for a
 * field that is not there, as Go takes it ({@link withoutNulls}); what has no field here is left aside.
 */
const raw_text = schemas/* string */.YjP();
const flag = schemas/* boolean */.zMY();
const int32 = schemas/* int */.Whr().min(-2_147_483_648).max(2_147_483_647);
const int64 = schemas/* int */.Whr();
const textMap = schemas/* record */.g1P(raw_text, raw_text);
const portReference = schemas/* union */.KCZ([int32, raw_text]);
/** A list in which everything may be left out. */
function list(of) {
    return schemas/* array */.YOg(of).optional();
}
/** An object in which everything may be left out. */
function object(shape) {
    return schemas/* object */.Ikc(shape).partial();
}
const quantityFault = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
const quantity = schemas/* union */.KCZ([raw_text, schemas/* number */.aig()]).transform((value, context) => {
    const parsed = (0,src_quantity/* parseQuantity */.Lf)(String(value).trim());
    if (parsed !== null)
        return parsed;
    context.addIssue({ code: 'custom', message: quantityFault });
    return core/* NEVER */.tm;
});
/** What is known to be there and is not looked into. */
const anything = schemas/* record */.g1P(raw_text, schemas/* unknown */.L5J());
const metadata = object({
    name: raw_text,
    generateName: raw_text,
    namespace: raw_text,
    labels: textMap,
    annotations: textMap,
});
const exec = object({ command: list(raw_text) });
const httpGet = object({
    host: raw_text,
    httpHeaders: list(object({ name: raw_text, value: raw_text })),
    path: raw_text,
    port: portReference,
    protocol: raw_text,
    scheme: raw_text,
});
const tcpSocket = object({ host: raw_text, port: portReference });
const grpc = object({ mode: raw_text, port: int32, service: raw_text });
const sleep = object({ seconds: int64 });
const probe = object({
    exec,
    failureThreshold: int32,
    grpc,
    httpGet,
    initialDelaySeconds: int32,
    periodSeconds: int32,
    successThreshold: int32,
    tcpSocket,
    terminationGracePeriodSeconds: int64,
    timeoutSeconds: int32,
});
const hook = object({ exec, httpGet, sleep, tcpSocket });
const lifecycle = object({ postStart: hook, preStop: hook, stopSignal: raw_text });
const fieldReference = object({ apiVersion: raw_text, fieldPath: raw_text });
const resourceReference = object({ containerName: raw_text, divisor: quantity, resource: raw_text });
const keyReference = object({ key: raw_text, name: raw_text, optional: flag });
const variable = object({
    name: raw_text,
    value: raw_text,
    valueFrom: object({
        configMapKeyRef: keyReference,
        fieldRef: fieldReference,
        fileKeyRef: object({ key: raw_text, optional: flag, path: raw_text, volumeName: raw_text }),
        resourceFieldRef: resourceReference,
        secretKeyRef: keyReference,
    }),
});
const variableSource = object({
    configMapRef: object({ name: raw_text, optional: flag }),
    prefix: raw_text,
    secretRef: object({ name: raw_text, optional: flag }),
});
const resources = object({
    claims: list(object({ name: raw_text, request: raw_text })),
    limits: schemas/* record */.g1P(raw_text, quantity),
    requests: schemas/* record */.g1P(raw_text, quantity),
});
const seccompProfile = object({ localhostProfile: raw_text, type: raw_text });
const containerSecurity = object({
    allowPrivilegeEscalation: flag,
    appArmorProfile: object({ localhostProfile: raw_text, type: raw_text }),
    capabilities: object({ add: list(raw_text), drop: list(raw_text) }),
    privileged: flag,
    procMount: raw_text,
    readOnlyRootFilesystem: flag,
    runAsGroup: int64,
    runAsNonRoot: flag,
    runAsUser: int64,
    seLinuxOptions: anything,
    seccompProfile,
    windowsOptions: anything,
});
const podSecurity = object({
    appArmorProfile: object({ localhostProfile: raw_text, type: raw_text }),
    fsGroup: int64,
    fsGroupChangePolicy: raw_text,
    runAsGroup: int64,
    runAsNonRoot: flag,
    runAsUser: int64,
    seLinuxChangePolicy: raw_text,
    seLinuxOptions: anything,
    seccompProfile,
    supplementalGroups: list(int64),
    supplementalGroupsPolicy: raw_text,
    sysctls: list(object({ name: raw_text, value: raw_text })),
    windowsOptions: anything,
});
const port = object({
    containerPort: int32,
    hostIP: raw_text,
    hostPort: int32,
    name: raw_text,
    protocol: raw_text,
});
const volumeMount = object({
    mountPath: raw_text,
    mountPropagation: raw_text,
    name: raw_text,
    readOnly: flag,
    recursiveReadOnly: raw_text,
    subPath: raw_text,
    subPathExpr: raw_text,
});
const restartRule = object({
    action: raw_text,
    exitCodes: object({ operator: raw_text, values: list(int32) }),
});
const container = object({
    args: list(raw_text),
    command: list(raw_text),
    env: list(variable),
    envFrom: list(variableSource),
    image: raw_text,
    imagePullPolicy: raw_text,
    lifecycle,
    livenessProbe: probe,
    name: raw_text,
    ports: list(port),
    readinessProbe: probe,
    resizePolicy: list(object({ resourceName: raw_text, restartPolicy: raw_text })),
    resources,
    restartPolicy: raw_text,
    restartPolicyRules: list(restartRule),
    securityContext: containerSecurity,
    startupProbe: probe,
    stdin: flag,
    stdinOnce: flag,
    terminationMessagePath: raw_text,
    terminationMessagePolicy: raw_text,
    tty: flag,
    volumeDevices: list(object({ devicePath: raw_text, name: raw_text })),
    volumeMounts: list(volumeMount),
    workingDir: raw_text,
});
/** The same without what is null; in a list that is an empty text, as it is for Go in a list of texts. */
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map((part) => (part === null ? '' : withoutNulls(part)));
    if (typeof value !== 'object' || value === null)
        return value;
    const filled = Object.entries(value).filter(([, part]) => part !== null);
    return Object.fromEntries(filled.map(([key, part]) => [key, withoutNulls(part)]));
}

;// CONCATENATED MODULE: ./src/pod/read/raw-volumes.ts


/** https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/volume/ */
const items = list(object({ key: raw_text, mode: int32, path: raw_text }));
const downwardFiles = list(object({
    fieldRef: fieldReference,
    mode: int32,
    path: raw_text,
    resourceFieldRef: resourceReference,
}));
const projectedSource = object({
    clusterTrustBundle: object({
        labelSelector: schemas/* record */.g1P(raw_text, schemas/* unknown */.L5J()),
        name: raw_text,
        optional: flag,
        path: raw_text,
        signerName: raw_text,
    }),
    configMap: object({ items, name: raw_text, optional: flag }),
    downwardAPI: object({ items: downwardFiles }),
    podCertificate: object({
        certificateChainPath: raw_text,
        credentialBundlePath: raw_text,
        keyPath: raw_text,
        keyType: raw_text,
        maxExpirationSeconds: int32,
        signerName: raw_text,
        userAnnotations: textMap,
    }),
    secret: object({ items, name: raw_text, optional: flag }),
    serviceAccountToken: object({ audience: raw_text, expirationSeconds: int64, path: raw_text }),
});
/** What only a driver on the node can make, and what each cannot do without. */
const driverFields = {
    awsElasticBlockStore: ['volumeID'],
    azureDisk: ['diskName', 'diskURI'],
    azureFile: ['secretName', 'shareName'],
    cephfs: ['monitors'],
    cinder: ['volumeID'],
    fc: [],
    flocker: [],
    gcePersistentDisk: ['pdName'],
    gitRepo: ['repository'],
    glusterfs: ['endpoints', 'path'],
    iscsi: ['targetPortal', 'iqn'],
    nfs: ['server', 'path'],
    photonPersistentDisk: ['pdID'],
    portworxVolume: ['volumeID'],
    quobyte: ['registry', 'volume'],
    rbd: ['monitors', 'image'],
    scaleIO: ['gateway', 'system', 'volumeName'],
    storageos: ['volumeName'],
    vsphereVolume: ['volumePath'],
};
const driver = schemas/* record */.g1P(raw_text, schemas/* unknown */.L5J());
const volume = object({
    name: raw_text,
    configMap: object({ defaultMode: int32, items, name: raw_text, optional: flag }),
    csi: object({
        driver: raw_text,
        fsType: raw_text,
        nodePublishSecretRef: object({ name: raw_text }),
        readOnly: flag,
        volumeAttributes: textMap,
    }),
    downwardAPI: object({ defaultMode: int32, items: downwardFiles }),
    emptyDir: object({ medium: raw_text, sizeLimit: quantity }),
    ephemeral: object({ volumeClaimTemplate: schemas/* record */.g1P(raw_text, schemas/* unknown */.L5J()) }),
    flexVolume: object({
        driver: raw_text,
        fsType: raw_text,
        options: textMap,
        readOnly: flag,
        secretRef: object({ name: raw_text }),
    }),
    hostPath: object({ path: raw_text, type: raw_text }),
    image: object({ pullPolicy: raw_text, reference: raw_text }),
    persistentVolumeClaim: object({ claimName: raw_text, readOnly: flag }),
    projected: object({ defaultMode: int32, sources: list(projectedSource) }),
    secret: object({ defaultMode: int32, items, optional: flag, secretName: raw_text }),
    awsElasticBlockStore: driver,
    azureDisk: driver,
    azureFile: driver,
    cephfs: driver,
    cinder: driver,
    fc: driver,
    flocker: driver,
    gcePersistentDisk: driver,
    gitRepo: driver,
    glusterfs: driver,
    iscsi: driver,
    nfs: driver,
    photonPersistentDisk: driver,
    portworxVolume: driver,
    quobyte: driver,
    rbd: driver,
    scaleIO: driver,
    storageos: driver,
    vsphereVolume: driver,
});

;// CONCATENATED MODULE: ./src/pod/read/check-drivers.ts
/** Volumes that a driver on the node makes: what they cannot do without. */





function checkDriver(source, value, at) {
    // A disk of Google's is told under another name.
    const told = source === 'gcePersistentDisk' ? at.text.replace(/\w+$/, 'persistentDisk') : at.text;
    const place = { text: told, path: at.path };
    const missing = driverFields[source].filter((name) => isEmpty(value[name]));
    const quobyte = 'must be a host:port pair or multiple pairs separated by commas';
    return [
        ...missing.map((name) => required(below(place, name), source === 'quobyte' && name === 'registry' ? quobyte : '')),
        ...checkMore(source, value, place),
    ];
}
function isEmpty(value) {
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
function checkMore(source, value, at) {
    const path = typeof value['path'] === 'string' ? value['path'] : '';
    const directory = typeof value['directory'] === 'string' ? value['directory'] : '';
    switch (source) {
        case 'nfs':
            return path.startsWith('/')
                ? []
                : [invalid(below(at, 'path'), path, 'must be an absolute path')];
        case 'gitRepo':
            return checkDescending(directory, below(at, 'directory'));
        case 'flocker':
            return isEmpty(value['datasetName']) && isEmpty(value['datasetUUID'])
                ? [required(at, 'one of datasetName and datasetUUID is required')]
                : [];
        case 'fc':
            return isEmpty(value['targetWWNs']) && isEmpty(value['wwids'])
                ? [
                    required(below(at, 'targetWWNs'), 'must specify either targetWWNs or wwids, but not both'),
                ]
                : [];
        default:
            return [];
    }
}
/** A driver that has a name of its own. */
function checkProgramDriver(source, volume, at) {
    const driver = volume[source]?.driver ?? '';
    const place = below(at, 'driver');
    if (source === 'flexVolume') {
        return [...(driver === '' ? [required(place)] : []), ...checkOptions(volume, at)];
    }
    const secret = volume.csi?.nodePublishSecretRef;
    const secretName = (0,decode/* fieldOf */._F)(secret, 'name') ?? '';
    return [
        ...(driver === ''
            ? [required(place)]
            : [
                ...(driver.length > 63 ? [tooLong(place, 63)] : []),
                ...invalidFor(place, driver, subdomainFaults(driver.toLowerCase())),
            ]),
        ...(secret !== undefined && secretName === ''
            ? [required(below(at, 'nodePublishSecretRef', 'name'))]
            : []),
    ];
}
function checkOptions({ flexVolume }, at) {
    return Object.keys(flexVolume?.options ?? {})
        .filter((key) => /(?:^|\.)(?:kubernetes|k8s)\.io$/i.test(key.split('/', 1)[0] ?? ''))
        .map((key) => {
        const place = entry(below(at, 'options'), key);
        return invalid(place, key, 'kubernetes.io and k8s.io namespaces are reserved');
    });
}

;// CONCATENATED MODULE: ./src/pod/read/check-projected.ts
/** Several sources in one directory (https://kubernetes.io/docs/concepts/storage/projected-volumes/). */



function checkProjected({ defaultMode, sources = [] }, at) {
    const taken = new Set();
    return [
        ...checkMode(defaultMode, below(at, 'defaultMode')),
        ...sources.flatMap((source, index) => {
            const place = item(below(at, 'sources'), index);
            const kinds = sourceKinds.filter((kind) => source[kind] !== undefined);
            return [
                ...kinds.flatMap((kind) => checkOne(kind, source, below(place, kind), at)),
                ...kinds.flatMap((kind) => checkTaken(kind, source, { whole: at, place }, taken)),
                ...(kinds.length > 1
                    ? [forbidden(place, 'may not specify more than 1 volume type per source')]
                    : []),
            ];
        }),
    ];
}
const sourceKinds = [
    ...['secret', 'configMap', 'downwardAPI', 'serviceAccountToken'],
    ...['clusterTrustBundle', 'podCertificate'],
];
function checkOne(kind, source, at, whole) {
    switch (kind) {
        case 'secret':
        case 'configMap':
            return [
                ...filled(source[kind]?.name, below(at, 'name')),
                ...checkItems(source[kind]?.items, below(at, 'items')),
            ];
        case 'downwardAPI':
            return checkDownwardFiles(source.downwardAPI?.items, at);
        case 'serviceAccountToken':
            return checkToken(source.serviceAccountToken ?? {}, at, whole);
        case 'clusterTrustBundle':
            return checkTrustBundle(source.clusterTrustBundle ?? {}, at);
        case 'podCertificate':
            return checkCertificate(source.podCertificate ?? {}, at);
    }
}
function checkToken({ expirationSeconds: seconds = 3600, path = '', }, at, whole) {
    const time = below(at, 'expirationSeconds');
    // Told without the source that it stands in.
    const pathPlace = { text: below(whole, 'path').text, path: below(at, 'path').path };
    return [
        ...(seconds < 600
            ? [invalid(time, seconds, 'may not specify a duration less than 10 minutes')]
            : []),
        ...(seconds > 2 ** 32
            ? [invalid(time, seconds, 'may not specify a duration larger than 2^32 seconds')]
            : []),
        ...(path === '' ? [required(pathPlace)] : checkFilePath(path, pathPlace)),
    ];
}
function checkTrustBundle({ name, signerName, path = '' }, at) {
    return [
        ...(name === undefined && signerName === undefined
            ? [required(at, 'either name or signerName must be specified')]
            : []),
        ...filled(path, below(at, 'path')),
        ...checkFilePath(path, below(at, 'path')),
    ];
}
const keyTypes = ['RSA3072', 'RSA4096', 'ECDSAP256', 'ECDSAP384', 'ECDSAP521', 'ED25519'];
function checkCertificate(source, at) {
    const names = ['credentialBundlePath', 'keyPath', 'certificateChainPath'];
    const paths = names.filter((name) => (source[name] ?? '') !== '');
    const { keyType = '' } = source;
    return [
        ...(keyTypes.includes(keyType) ? [] : [unsupported(below(at, 'keyType'), keyType, keyTypes)]),
        ...paths.flatMap((name) => checkFilePath(source[name] ?? '', below(at, name))),
        ...(paths.length === 0
            ? [
                required(at, 'specify at least one of credentialBundlePath, keyPath, and certificateChainPath'),
            ]
            : []),
    ];
}
/** Two sources that would write one file. */
function checkTaken(kind, source, { whole, place }, taken) {
    const named = kind === 'secret' || kind === 'configMap' ? source[kind]?.name : undefined;
    return pathsOf(kind, source)
        .filter((path) => {
        const isTaken = taken.has(path);
        taken.add(path);
        return isTaken;
    })
        .map((path) => {
        const at = { text: whole.text, path: place.path };
        return invalid(at, named ?? path, 'conflicting duplicate paths');
    });
}
function pathsOf(kind, source) {
    const items = (list) => (list ?? []).map(({ path = '' }) => path);
    const paths = {
        secret: () => items(source.secret?.items),
        configMap: () => items(source.configMap?.items),
        downwardAPI: () => items(source.downwardAPI?.items),
        // The API server does not compare it with the others.
        serviceAccountToken: () => [],
        clusterTrustBundle: () => items([source.clusterTrustBundle ?? {}]),
        podCertificate: () => [
            source.podCertificate?.credentialBundlePath ?? '',
            source.podCertificate?.keyPath ?? '',
            source.podCertificate?.certificateChainPath ?? '',
        ],
    };
    return paths[kind]().filter((path) => path !== '');
}

;// CONCATENATED MODULE: ./src/pod/read/check-volumes.ts
/** Volumes (https://kubernetes.io/docs/concepts/storage/volumes/). */







/** In the order in which the API server looks at them: the first one counts. */
const sourceNames = [
    ...['emptyDir', 'hostPath', 'gitRepo', 'gcePersistentDisk', 'awsElasticBlockStore'],
    ...['secret', 'nfs', 'iscsi', 'glusterfs', 'flocker', 'persistentVolumeClaim', 'rbd'],
    ...['cinder', 'cephfs', 'quobyte', 'downwardAPI', 'fc', 'flexVolume', 'configMap'],
    ...['azureFile', 'vsphereVolume', 'photonPersistentDisk', 'portworxVolume'],
    ...['azureDisk', 'storageos', 'projected', 'scaleIO', 'csi', 'ephemeral', 'image'],
];
/** The source of a volume; null for one that names none, which is an empty directory. */
function sourceOf(volume) {
    return sourceNames.find((name) => volume[name] !== undefined) ?? null;
}
/** @returns what is wrong, and the volumes that may be mounted */
function checkVolumes(volumes, at, owner) {
    const usable = new Set();
    const refusals = volumes.flatMap((volume, index) => {
        const place = item(at, index);
        const wrong = checkVolume(volume, place, owner, usable);
        if (wrong.length === 0)
            usable.add(volume.name ?? '');
        return [...wrong, ...checkClaim(volume, volumes, place, owner)];
    });
    return { refusals, usable };
}
function checkVolume(volume, at, owner, usable) {
    const { name = '' } = volume;
    const place = below(at, 'name');
    const sources = sourceNames.filter((source) => volume[source] !== undefined);
    const [first, ...more] = sources;
    return [
        ...(first === undefined ? [] : checkSource(first, volume, at, owner)),
        ...more.map((source) => {
            // Two of them have another name where the API server tells this.
            const told = { cephfs: 'cephFS', downwardAPI: 'downwarAPI' }[source] ?? source;
            return forbidden(alias(below(at, told), below(at, source)), 'may not specify more than 1 volume type');
        }),
        ...(name === '' ? [required(place)] : invalidFor(place, name, labelFaults(name))),
        ...(usable.has(name) ? [duplicate(place, name)] : []),
    ];
}
function checkSource(source, volume, at, owner) {
    const place = below(at, source);
    if (isDriver(source))
        return checkDriver(source, volume[source] ?? {}, place);
    return check_volumes_checks[source](volume, place, { at, owner });
}
const check_volumes_checks = {
    emptyDir: ({ emptyDir }, place) => checkEmptyDir(emptyDir, place),
    hostPath: ({ hostPath }, place) => checkHostPath(hostPath, place),
    secret: ({ secret }, place) => checkFiles(secret?.secretName, secret, place, 'secretName'),
    configMap: ({ configMap }, place) => checkFiles(configMap?.name, configMap, place, 'name'),
    downwardAPI: ({ downwardAPI }, place) => [
        ...checkMode(downwardAPI?.defaultMode, below(place, 'defaultMode')),
        ...checkDownwardFiles(downwardAPI?.items, place),
    ],
    projected: ({ projected = {} }, place) => checkProjected(projected, place),
    persistentVolumeClaim: ({ persistentVolumeClaim: claim }, place) => filled(claim?.claimName, below(place, 'claimName')),
    ephemeral: (volume, _place, { at, owner }) => checkEphemeral(volume, at, owner),
    image: ({ image }, place, { owner }) => checkImage(image, place, owner),
    csi: (volume, place) => checkProgramDriver('csi', volume, place),
    flexVolume: (volume, place) => checkProgramDriver('flexVolume', volume, place),
};
function isDriver(source) {
    return Object.hasOwn(driverFields, source);
}
function checkEmptyDir(source, at) {
    const { sizeLimit } = source ?? {};
    if (sizeLimit === undefined || sizeLimit.milli >= 0n)
        return [];
    return [forbidden(below(at, 'sizeLimit'), 'SizeLimit field must be a valid resource quantity')];
}
const hostPathTypes = [
    ...['', 'BlockDevice', 'CharDevice', 'Directory', 'DirectoryOrCreate', 'File', 'FileOrCreate'],
    ...['Socket'],
];
function checkHostPath(source, at) {
    const { path = '', type = '' } = source ?? {};
    if (path === '')
        return [required(below(at, 'path'))];
    return [
        ...checkNoWayUp(path, below(at, 'path')),
        ...oneOf(below(at, 'type'), type, hostPathTypes),
    ];
}
function checkFiles(name, source, at, nameField) {
    return [
        ...filled(name, below(at, nameField)),
        ...checkMode(source?.defaultMode, below(at, 'defaultMode')),
        ...checkItems(source?.items, below(at, 'items')),
    ];
}
function checkEphemeral(volume, at, owner) {
    const { name = '', ephemeral } = volume;
    if (ephemeral?.volumeClaimTemplate === undefined) {
        return [required(below(at, 'ephemeral', 'volumeClaimTemplate'))];
    }
    if (owner.podName === null || owner.podName === '' || name === '')
        return [];
    const claim = `${owner.podName}-${name}`;
    return subdomainFaults(claim).map((fault) => invalid(below(at, 'name'), name, `PVC name ${JSON.stringify(claim)}: ${fault}`));
}
function checkImage(image, at, owner) {
    const { pullPolicy, reference } = image ?? {};
    return [
        // A template may leave it to what makes its Pods.
        ...(owner.podName === null ? [] : filled(reference, below(at, 'reference'))),
        ...oneOf(below(at, 'pullPolicy'), pullPolicy, ['Always', 'IfNotPresent', 'Never']),
    ];
}
/** A claim that another volume of the Pod makes is nobody else's. */
function checkClaim({ persistentVolumeClaim }, volumes, at, { podName }) {
    const claim = persistentVolumeClaim?.claimName;
    const isMade = volumes.some(({ name = '', ephemeral }) => ephemeral !== undefined && claim === `${podName ?? ''}-${name}`);
    if (claim === undefined || podName === null || !isMade)
        return [];
    return [
        invalid(below(at, 'persistentVolumeClaim', 'claimName'), claim, 'must not reference a PVC that gets created for an ephemeral volume'),
    ];
}

;// CONCATENATED MODULE: ./src/pod/read/check-spec.ts
/** A Pod's spec, as the API server judges it. */









/** Seconds that a Pod has to stop in: a negative number is one second, nothing is half a minute. */
function graceOf({ terminationGracePeriodSeconds: seconds }) {
    if (seconds === undefined)
        return 30;
    return seconds < 0 ? 1 : seconds;
}
function checkPodSpec(spec, at, owner) {
    const { volumes = [], containers = [], initContainers = [], resources } = spec;
    const checked = checkVolumes(volumes, below(at, 'volumes'), owner);
    const usable = volumes.filter(({ name = '' }) => checked.usable.has(name));
    const around = {
        spec,
        grace: graceOf(spec),
        system: spec.os?.name ?? null,
        volumes: new Map(usable.map((volume) => [
            volume.name ?? '',
            ['persistentVolumeClaim', 'ephemeral'].includes(sourceOf(volume) ?? ''),
        ])),
    };
    const sidecars = initContainers.filter(({ restartPolicy }) => restartPolicy === 'Always');
    return [
        ...checked.refusals,
        ...checkClaimsOfPod(spec, at),
        ...checkContainers(around, at),
        ...checkInitContainers(around, at),
        ...(resources === undefined
            ? []
            : checkPodResources(resources, [...containers, ...sidecars], below(at, 'resources'), (spec.resourceClaims ?? []).flatMap(({ name }) => name ?? []))),
        ...checkHostNetworkPorts(spec, at),
        ...checkWords(spec, at),
        ...checkLabelMap(spec.nodeSelector ?? {}, below(at, 'nodeSelector')),
        ...checkPodSecurity(spec, at),
        ...checkDns(spec, below(at, 'dnsConfig')),
        ...checkGates(spec, at),
        ...checkNamespaces(spec, at),
        ...checkNames(spec, at),
        ...checkHostAliases(spec, below(at, 'hostAliases')),
        ...checkTolerations(spec, below(at, 'tolerations')),
        ...checkFileVolumes(spec, at),
    ];
}
/** Words of which there are a few. */
function checkWords(spec, at) {
    const { activeDeadlineSeconds: deadline, os } = spec;
    const osPlace = below(at, 'os');
    return [
        ...oneOf(below(at, 'restartPolicy'), spec.restartPolicy, ['Always', 'OnFailure', 'Never']),
        ...oneOf(below(at, 'dnsPolicy'), spec.dnsPolicy, [
            ...['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None'],
        ]),
        ...oneOf(below(at, 'preemptionPolicy'), spec.preemptionPolicy, [
            ...['PreemptLowerPriority', 'Never'],
        ]),
        ...(deadline === undefined
            ? []
            : invalidFor(below(at, 'activeDeadlineSeconds'), deadline, rangeFaults(deadline, 1, 2_147_483_647))),
        ...(os !== undefined && (os.name ?? '') === '' ? [required(below(osPlace, 'name'))] : []),
        ...oneOf(alias(osPlace, below(osPlace, 'name')), os?.name, ['linux', 'windows']),
    ];
}
function checkLabelMap(labels, at) {
    return Object.entries(labels).flatMap(([name, value]) => {
        const place = { text: at.text, path: [...at.path, name] };
        return [
            ...invalidFor(place, name, qualifiedNameFaults(name)),
            ...invalidFor(place, value, labelValueFaults(value)),
        ];
    });
}
const dnsMost = { servers: 3, searches: 32, characters: 2048 };
function checkDns({ dnsPolicy, dnsConfig }, at) {
    const { nameservers = [], searches = [], options = [] } = dnsConfig ?? {};
    const [servers, paths] = [below(at, 'nameservers'), below(at, 'searches')];
    if (dnsPolicy === 'None') {
        if (dnsConfig === undefined) {
            return [required(at, 'must provide `dnsConfig` when `dnsPolicy` is None')];
        }
        if (nameservers.length === 0) {
            const detail = 'must provide at least one DNS nameserver when `dnsPolicy` is None';
            return [required(servers, detail)];
        }
    }
    const refusals = [];
    if (nameservers.length > dnsMost.servers) {
        refusals.push(invalid(servers, nameservers, 'must not have more than 3 nameservers'));
    }
    if (searches.length > dnsMost.searches) {
        refusals.push(invalid(paths, searches, 'must not have more than 32 search paths'));
    }
    if (searches.join(' ').length > dnsMost.characters) {
        const detail = 'must not have more than 2048 characters (including spaces) in the search list';
        refusals.push(invalid(paths, searches, detail));
    }
    return [
        ...refusals,
        ...nameservers.flatMap((server, index) => checkAddress(server, item(servers, index))),
        ...searches.flatMap((search, index) => {
            const name = search === '.' ? 'a' : search.replace(/\.$/, '');
            return invalidFor(item(paths, index), name, searchPathFaults(name));
        }),
        ...options.flatMap(({ name = '' }, index) => name === '' ? [required(item(below(at, 'options'), index), 'must not be empty')] : []),
    ];
}
function checkAddress(address, at) {
    if (/^0|\.0\d/.test(address) && (0,external_node_net_.isIP)(address.replaceAll(/(^|\.)0+(?=\d)/g, '$1')) === 4) {
        return (0,external_node_net_.isIP)(address) === 4 ? [] : [invalid(at, address, 'must not have leading 0s')];
    }
    if (/^(?:0*:)*:?ffff:[\d.]+$/i.test(address) && (0,external_node_net_.isIP)(address) === 6) {
        return [invalid(at, address, 'must not be an IPv4-mapped IPv6 address')];
    }
    if ((0,external_node_net_.isIP)(address) !== 0 && !address.includes('%'))
        return [];
    return [invalid(at, address, 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)')];
}
function checkGates(spec, at) {
    const { readinessGates = [], schedulingGates = [], nodeName = '' } = spec;
    const seen = new Set();
    return [
        ...readinessGates.flatMap(({ conditionType = '' }, index) => {
            const place = below(item(below(at, 'readinessGates'), index), 'conditionType');
            return invalidFor(place, conditionType, qualifiedNameFaults(conditionType));
        }),
        ...schedulingGates.flatMap(({ name = '' }, index) => {
            const place = item(below(at, 'schedulingGates'), index);
            const isDouble = seen.has(name);
            seen.add(name);
            return [
                ...invalidFor(place, name, qualifiedNameFaults(name)),
                ...(isDouble ? [duplicate(place, name)] : []),
            ];
        }),
        ...(schedulingGates.length > 0 && nodeName !== ''
            ? [
                forbidden(below(at, 'nodeName'), 'cannot be set until all schedulingGates have been cleared'),
            ]
            : []),
    ];
}
/** A Pod in a user namespace has the others to itself as well. */
function checkNamespaces(spec, at) {
    if (spec.hostUsers !== false)
        return [];
    const refuse = (told, written) => forbidden(alias(below(at, told), below(at, written)), 'when `hostUsers` is false');
    const devices = ['containers', 'initContainers'].flatMap((list) => (spec[list] ?? []).flatMap(({ volumeDevices = [] }, index) => {
        const place = below(item(below(at, list), index), 'volumeDevices');
        return volumeDevices.length > 0 ? [forbidden(place, 'when `hostUsers` is false')] : [];
    }));
    return [
        ...(spec.hostNetwork === true ? [refuse('hostNetwork', 'hostNetwork')] : []),
        ...(spec.hostPID === true ? [refuse('HostPID', 'hostPID')] : []),
        ...(spec.hostIPC === true ? [refuse('HostIPC', 'hostIPC')] : []),
        ...devices,
    ];
}
function checkNames(spec, at) {
    const { hostnameOverride: override } = spec;
    const place = below(at, 'hostnameOverride');
    const account = spec.serviceAccountName ?? '';
    return [
        ...(override !== undefined && spec.setHostnameAsFQDN === true
            ? [forbidden(place, 'may not be specified when setHostnameAsFQDN is true')]
            : []),
        ...(override !== undefined && spec.hostNetwork === true
            ? [forbidden(place, 'may not be specified when hostNetwork is true')]
            : []),
        ...(override !== undefined && override.length > 64 ? [tooLong(place, 64)] : []),
        ...(override === undefined ? [] : invalidFor(place, override, subdomainFaults(override))),
        ...check_spec_checkName(account, below(at, 'serviceAccountName'), subdomainFaults),
        ...check_spec_checkName(spec.nodeName ?? '', below(at, 'nodeName'), subdomainFaults),
        ...check_spec_checkName(spec.hostname ?? '', below(at, 'hostname'), labelFaults),
        ...check_spec_checkName(spec.subdomain ?? '', below(at, 'subdomain'), labelFaults),
        ...check_spec_checkName(spec.priorityClassName ?? '', below(at, 'priorityClassName'), subdomainFaults),
        ...(spec.runtimeClassName === undefined
            ? []
            : invalidFor(below(at, 'runtimeClassName'), spec.runtimeClassName, subdomainFaults(spec.runtimeClassName))),
    ];
}
function check_spec_checkName(name, at, faultsOf) {
    return name === '' ? [] : invalidFor(at, name, faultsOf(name));
}
function checkHostAliases({ hostAliases = [] }, at) {
    return hostAliases.flatMap(({ ip = '', hostnames = [] }, index) => {
        const place = item(at, index);
        return [
            ...checkAddress(ip, below(place, 'ip')),
            ...hostnames.flatMap((name, position) => invalidFor(item(below(place, 'hostnames'), position), name, subdomainFaults(name))),
        ];
    });
}
/** Files that variables are read from stand in an emptyDir. */
function checkFileVolumes(spec, at) {
    const { volumes = [] } = spec;
    const check = ({ env = [] }, place) => env.flatMap(({ valueFrom }, index) => {
        const file = valueFrom?.fileKeyRef;
        if (file === undefined)
            return [];
        const name = file.volumeName ?? '';
        const volume = volumes.findLast((one) => one.name === name);
        const own = below(item(below(place, 'env'), index), 'valueFrom', 'fileKeyRef', 'volumeName');
        if (volume === undefined)
            return [notFound(own, name)];
        const source = sourceOf(volume);
        if (source === null || volume.emptyDir !== undefined)
            return [];
        return [invalid(own, name, 'referenced volume must be of type emptyDir')];
    });
    return ['initContainers', 'containers'].flatMap((list) => (spec[list] ?? []).flatMap((container, index) => check(container, item(below(at, list), index))));
}
/** @returns the refusal of any other word than those, whether it is empty or not */
function exactly(place, value, supported) {
    return supported.includes(value) ? [] : [unsupported(place, value, supported)];
}

;// CONCATENATED MODULE: ./src/pod/read/check-workload.ts
/** What stands around a template (https://kubernetes.io/docs/concepts/workloads/controllers/). */



const specPlace = below(rootPlace, 'spec');
/** Of an object whose name is a DNS subdomain, as that of a Pod and of each workload is. */
function checkMetadata(metadata, at, nameFaults = subdomainFaults) {
    const { name = '', generateName = '', namespace } = metadata;
    const place = below(at, 'name');
    return [
        ...(name === '' && generateName === ''
            ? [required(place, 'name or generateName is required')]
            : []),
        ...(name === '' ? [] : invalidFor(place, name, nameFaults(name))),
        ...(namespace === undefined || namespace === ''
            ? []
            : invalidFor(below(at, 'namespace'), namespace, labelFaults(namespace))),
        ...checkLabels(metadata, at),
    ];
}
function checkLabels({ labels = {}, annotations = {} }, at) {
    const place = below(at, 'annotations');
    return [
        ...checkLabelMap(labels, below(at, 'labels')),
        ...Object.keys(annotations).flatMap((name) => invalidFor({ text: place.text, path: [...place.path, name] }, name, qualifiedNameFaults(name.toLowerCase()))),
    ];
}
/** Labels of a template are told without the metadata that they stand in. */
function checkTemplateLabels({ metadata }, at) {
    const written = below(at, 'metadata');
    return checkLabels(metadata ?? {}, { text: at.text, path: written.path });
}
/** Those that are looked at in each. */
const numbers = {
    Deployment: [
        ...['replicas', 'minReadySeconds', 'revisionHistoryLimit'],
        'progressDeadlineSeconds',
    ],
    StatefulSet: ['replicas', 'minReadySeconds'],
    DaemonSet: ['minReadySeconds', 'revisionHistoryLimit'],
    ReplicaSet: ['replicas', 'minReadySeconds'],
};
function checkController(kind, spec) {
    const podSpec = spec.template?.spec ?? {};
    const place = below(specPlace, 'template', 'spec');
    const deadline = `activeDeadlineSeconds in ${kind === 'Deployment' ? 'ReplicaSet' : kind} is not Supported`;
    const hasDeadline = podSpec.activeDeadlineSeconds !== undefined;
    return [
        ...negatives(spec, specPlace, numbers[kind]),
        ...checkProgress(kind, spec),
        ...checkSelector(kind, spec.selector, spec.template ?? {}),
        ...exactly(below(place, 'restartPolicy'), filledOr(podSpec.restartPolicy, 'Always'), [
            'Always',
        ]),
        ...(hasDeadline ? [forbidden(below(place, 'activeDeadlineSeconds'), deadline)] : []),
        ...(kind === 'StatefulSet' ? checkStatefulSet(spec) : []),
    ];
}
function filledOr(value, otherwise) {
    return value === undefined || value === '' ? otherwise : value;
}
function negatives(spec, at, names) {
    return names.flatMap((name) => {
        const value = spec[name] ?? 0;
        return value < 0 ? [invalid(below(at, name), value, 'must be greater than or equal to 0')] : [];
    });
}
function checkProgress(kind, spec) {
    const { progressDeadlineSeconds: deadline = 600, minReadySeconds = 0 } = spec;
    if (kind !== 'Deployment' || deadline > minReadySeconds)
        return [];
    const place = below(specPlace, 'progressDeadlineSeconds');
    return [invalid(place, deadline, 'must be greater than minReadySeconds')];
}
function checkStatefulSet(spec) {
    const { podManagementPolicy: policy, serviceName = '' } = spec;
    const place = below(specPlace, 'podManagementPolicy');
    const isPolicy = ['OrderedReady', 'Parallel', '', undefined].includes(policy);
    return [
        ...(isPolicy ? [] : [invalid(place, policy, "must be 'OrderedReady' or 'Parallel'")]),
        ...(serviceName === ''
            ? []
            : invalidFor(below(specPlace, 'serviceName'), serviceName, labelFaults(serviceName))),
    ];
}
function checkSelector(kind, selector, { metadata }) {
    const place = below(specPlace, 'selector');
    const labels = metadata?.labels ?? {};
    const mismatch = unmatched(metadata);
    if (selector === undefined) {
        return kind === 'DaemonSet' ? [mismatch] : [required(place), mismatch];
    }
    const { matchLabels = {}, matchExpressions = [] } = selector;
    const refusals = [
        ...checkLabelMap(matchLabels, below(place, 'matchLabels')),
        ...matchExpressions.flatMap((expression, index) => checkExpression(expression, item(below(place, 'matchExpressions'), index))),
    ];
    if (Object.keys(matchLabels).length + matchExpressions.length === 0) {
        // A ReplicaSet is told as a Deployment there.
        const name = kind === 'ReplicaSet' ? 'deployment' : kind.toLowerCase();
        refusals.push(invalid(place, {}, `empty selector is invalid for ${name}`));
    }
    else if (refusals.length > 0) {
        const detail = kind === 'StatefulSet' ? '' : 'invalid label selector';
        if (kind !== 'DaemonSet')
            refusals.push(invalid(place, selectorForm(selector), detail));
    }
    else if (!check_workload_matches(selector, labels)) {
        refusals.push(mismatch);
    }
    return refusals;
}
function unmatched(metadata) {
    const place = below(specPlace, 'template', 'metadata', 'labels');
    const detail = '`selector` does not match template `labels`';
    return invalid(place, metadata?.labels === undefined ? null : inOrder(metadata.labels), detail);
}
/** As Go writes it: names in order, and nothing that is empty. */
function selectorForm({ matchLabels = {}, matchExpressions = [] }) {
    const expressions = matchExpressions.map(({ key = '', operator = '', values = [] }) => ({
        key,
        operator,
        ...(values.length === 0 ? {} : { values }),
    }));
    return {
        ...(Object.keys(matchLabels).length === 0 ? {} : { matchLabels: inOrder(matchLabels) }),
        ...(expressions.length === 0 ? {} : { matchExpressions: expressions }),
    };
}
function inOrder(labels) {
    return Object.fromEntries(Object.entries(labels).sort(([left], [right]) => (left < right ? -1 : 1)));
}
function checkExpression({ key = '', operator = '', values = [] }, at) {
    const place = below(at, 'values');
    const needs = ['In', 'NotIn'].includes(operator);
    const forbids = ['Exists', 'DoesNotExist'].includes(operator);
    return [
        ...(needs && values.length === 0
            ? [required(place, "must be specified when `operator` is 'In' or 'NotIn'")]
            : []),
        ...(forbids && values.length > 0
            ? [forbidden(place, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")]
            : []),
        ...(needs || forbids
            ? []
            : [invalid(below(at, 'operator'), operator, 'not a valid selector operator')]),
        ...invalidFor(below(at, 'key'), key, qualifiedNameFaults(key)),
        ...values.flatMap((value, index) => invalidFor(item(place, index), value, labelValueFaults(value))),
    ];
}
/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors */
function check_workload_matches({ matchLabels = {}, matchExpressions = [] }, labels) {
    const all = Object.entries(matchLabels).every(([key, value]) => labels[key] === value);
    return (all &&
        matchExpressions.every(({ key = '', operator, values = [] }) => {
            const value = labels[key];
            if (operator === 'Exists')
                return value !== undefined;
            if (operator === 'DoesNotExist')
                return value === undefined;
            const isIn = value !== undefined && values.includes(value);
            return operator === 'In' ? isIn : !isIn;
        }));
}
function checkReplicationController(spec) {
    if (spec.template === undefined)
        return [required(below(specPlace, 'template'))];
    const labels = spec.template.metadata?.labels ?? {};
    const selector = spec.selector ?? labels;
    const isMatch = Object.entries(selector).every(([key, value]) => labels[key] === value);
    const policy = below(specPlace, 'template', 'spec', 'restartPolicy');
    return [
        ...negatives(spec, specPlace, ['replicas', 'minReadySeconds']),
        ...(Object.keys(selector).length === 0 ? [required(below(specPlace, 'selector'))] : []),
        ...(isMatch ? [] : [unmatched(spec.template.metadata)]),
        ...exactly(policy, filledOr(spec.template.spec?.restartPolicy, 'Always'), ['Always']),
    ];
}
function checkJob(spec, at) {
    const { completionMode, completions } = spec;
    const place = below(at, 'template', 'spec', 'restartPolicy');
    const policy = filledOr(spec.template?.spec?.restartPolicy, 'Always');
    const allowed = ['OnFailure', 'Never'];
    const onlyNever = spec.podFailurePolicy !== undefined && policy === 'OnFailure';
    const modes = ['NonIndexed', 'Indexed'];
    return [
        ...negatives(spec, at, [
            ...['parallelism', 'completions', 'activeDeadlineSeconds', 'backoffLimit'],
            'ttlSecondsAfterFinished',
        ]),
        ...(completionMode === undefined
            ? []
            : exactly(below(at, 'completionMode'), completionMode, modes)),
        ...(completionMode === 'Indexed' && completions === undefined && spec.parallelism !== undefined
            ? [required(below(at, 'completions'), 'when completion mode is Indexed')]
            : []),
        ...(policy === 'Always'
            ? [required(place, 'valid values: "OnFailure", "Never"')]
            : exactly(place, policy, allowed)),
        ...(onlyNever
            ? [invalid(place, policy, 'only "Never" is supported when podFailurePolicy is specified')]
            : []),
    ];
}
function checkCronJob(spec, metadata) {
    const { schedule = '', concurrencyPolicy, jobTemplate } = spec;
    const job = below(specPlace, 'jobTemplate', 'spec');
    const policies = ['Allow', 'Forbid', 'Replace'];
    const { name = '' } = metadata;
    const generated = jobTemplate?.spec?.selector;
    return [
        ...(schedule === '' ? [required(below(specPlace, 'schedule'))] : checkSchedule(schedule)),
        ...negatives(spec, specPlace, [
            ...['startingDeadlineSeconds', 'successfulJobsHistoryLimit'],
            'failedJobsHistoryLimit',
        ]),
        ...(concurrencyPolicy === undefined || concurrencyPolicy === ''
            ? []
            : exactly(below(specPlace, 'concurrencyPolicy'), concurrencyPolicy, policies)),
        ...checkJob(jobTemplate?.spec ?? {}, job),
        ...(generated === undefined
            ? []
            : [invalid(below(job, 'selector'), generated, '`selector` will be auto-generated')]),
        ...(name.length > 52
            ? [invalid(below(rootPlace, 'metadata', 'name'), name, 'must be no more than 52 characters')]
            : []),
    ];
}
/** The form alone: five fields, or a word such as `@daily`. */
function checkSchedule(schedule) {
    const place = below(specPlace, 'schedule');
    if (/^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly|every \S+)$/.test(schedule)) {
        return [];
    }
    const fields = schedule.split(/\s+/).filter((field) => field !== '');
    if (fields.length === 5)
        return [];
    const detail = `expected exactly 5 fields, found ${fields.length}: [${fields.join(' ')}]`;
    return [invalid(place, schedule, detail)];
}

;// CONCATENATED MODULE: ./src/workload/workload.ts
const restartPolicies = ['Always', 'OnFailure', 'Never'];

;// CONCATENATED MODULE: ./src/pod/read/to-container.ts

function toContainer(raw, hostNetwork) {
    const { name = '', image = '', command = [], args = [], stdin = false, tty = false } = raw;
    return {
        name,
        image,
        imagePullPolicy: wordOr(raw.imagePullPolicy, pullPolicyOf(image)),
        command,
        args,
        workingDir: filledOrNull(raw.workingDir),
        ports: (raw.ports ?? []).map((port) => toPort(port, hostNetwork)),
        env: (raw.env ?? []).map(toVariable),
        envFrom: (raw.envFrom ?? []).map(toVariableSource),
        resources: toResources(raw.resources),
        resourceClaims: (raw.resources?.claims ?? []).flatMap(({ name }) => name ?? []),
        volumeMounts: (raw.volumeMounts ?? []).map(toMount),
        ...toBehaviour(raw),
        terminationMessagePath: filledOrNull(raw.terminationMessagePath) ?? '/dev/termination-log',
        terminationMessagePolicy: wordOr(raw.terminationMessagePolicy, 'File'),
        securityContext: toSecurityContext(raw.securityContext),
        stdin,
        tty,
    };
}
function toBehaviour(raw) {
    const { lifecycle = {}, restartPolicyRules: rules = [] } = raw;
    return {
        startupProbe: toProbe(raw.startupProbe),
        livenessProbe: toProbe(raw.livenessProbe),
        readinessProbe: toProbe(raw.readinessProbe),
        lifecycle: {
            postStart: toHook(lifecycle.postStart),
            preStop: toHook(lifecycle.preStop),
            stopSignal: filledOrNull(lifecycle.stopSignal),
        },
        restartPolicy: restartPolicies.find((policy) => policy === raw.restartPolicy) ?? null,
        restartPolicyRules: rules.map(({ action, exitCodes: { operator, values = [] } = {} }) => ({
            action: wordOr(action, 'Restart'),
            exitCodes: { operator: wordOr(operator, 'In'), values },
        })),
    };
}
/** A word that was checked to be one of a few. */
function wordOr(word, otherwise) {
    // Checks let no other word pass; the type of the field says which those are.
    return word === undefined || word === '' ? otherwise : word;
}
function filledOrNull(value) {
    return value === undefined || value === '' ? null : value;
}
/** Without a tag and without a digest the tag is `latest`. */
function pullPolicyOf(image) {
    const [name = '', digest] = image.split('@', 2);
    const last = name.slice(name.lastIndexOf('/') + 1);
    const tag = last.includes(':') ? last.slice(last.indexOf(':') + 1) : null;
    if (digest !== undefined && tag === null)
        return 'IfNotPresent';
    return tag === null || tag === 'latest' ? 'Always' : 'IfNotPresent';
}
function toPort(raw, hostNetwork) {
    const { containerPort = 0, hostPort = 0 } = raw;
    const ownPort = hostNetwork ? containerPort : null;
    return {
        name: filledOrNull(raw.name),
        containerPort,
        hostPort: hostPort === 0 ? ownPort : hostPort,
        hostIP: filledOrNull(raw.hostIP),
        protocol: wordOr(raw.protocol, 'TCP'),
    };
}
function toVariable({ name = '', value = '', valueFrom }) {
    return valueFrom === undefined ? { name, value } : { name, from: toReference(valueFrom) };
}
function toReference(from) {
    const { fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef } = from;
    if (fieldRef !== undefined)
        return { kind: 'field', fieldPath: fieldPathOf(fieldRef.fieldPath) };
    if (resourceFieldRef !== undefined) {
        return { kind: 'resource', ...toResourceReference(resourceFieldRef) };
    }
    if (fileKeyRef !== undefined) {
        const { volumeName = '', path = '', key = '', optional = false } = fileKeyRef;
        return { kind: 'file', volume: volumeName, path, key, optional };
    }
    const { name = '', key = '', optional = false } = configMapKeyRef ?? secretKeyRef ?? {};
    return { kind: configMapKeyRef === undefined ? 'secret' : 'configMap', name, key, optional };
}
function fieldPathOf(path = '') {
    return path === 'spec.host' ? 'spec.nodeName' : path;
}
const one = { text: '1', milli: 1000n };
function toResourceReference(raw) {
    const { divisor = one } = raw;
    return {
        container: filledOrNull(raw.containerName),
        resource: raw.resource ?? '',
        divisor: divisor.milli === 0n ? one : divisor,
    };
}
function toVariableSource(raw) {
    const { configMapRef, secretRef, prefix = '' } = raw;
    const { name = '', optional = false } = configMapRef ?? secretRef ?? {};
    return { kind: configMapRef === undefined ? 'secret' : 'configMap', name, prefix, optional };
}
/** What is not requested is requested up to its limit. */
function toResources(raw) {
    const { limits = {}, requests = {} } = raw ?? {};
    return { limits, requests: { ...limits, ...requests } };
}
function toMount(raw) {
    return {
        name: raw.name ?? '',
        mountPath: raw.mountPath ?? '',
        readOnly: raw.readOnly ?? false,
        subPath: filledOrNull(raw.subPath),
        subPathExpr: filledOrNull(raw.subPathExpr),
        mountPropagation: wordOr(raw.mountPropagation, 'None'),
    };
}
/** A zero stands for what is not there, as it does in Go. */
function numberOr(value, otherwise) {
    return value === undefined || value === 0 ? otherwise : value;
}
function toProbe(raw) {
    if (raw === undefined)
        return null;
    return {
        handler: toAction(raw),
        initialDelaySeconds: raw.initialDelaySeconds ?? 0,
        timeoutSeconds: numberOr(raw.timeoutSeconds, 1),
        periodSeconds: numberOr(raw.periodSeconds, 10),
        successThreshold: numberOr(raw.successThreshold, 1),
        failureThreshold: numberOr(raw.failureThreshold, 3),
        terminationGracePeriodSeconds: raw.terminationGracePeriodSeconds ?? null,
    };
}
function toAction(raw) {
    if (raw.grpc !== undefined) {
        const { port = 0, service = '', mode } = raw.grpc;
        return { action: 'grpc', port, service, mode: wordOr(mode, 'Plaintext') };
    }
    return toPlainAction(raw);
}
function toPlainAction({ exec, httpGet, tcpSocket, }) {
    if (exec !== undefined) {
        const [program = '', ...rest] = exec.command ?? [];
        return { action: 'exec', command: [program, ...rest] };
    }
    if (httpGet !== undefined)
        return toHttpGet(httpGet);
    if (tcpSocket === undefined)
        throw new Error('checks let nothing without a handler pass');
    return { action: 'tcpSocket', host: filledOrNull(tcpSocket.host), port: tcpSocket.port ?? 0 };
}
function toHttpGet(raw) {
    return {
        action: 'httpGet',
        scheme: wordOr(raw.scheme, 'HTTP'),
        host: filledOrNull(raw.host),
        port: raw.port ?? 0,
        path: filledOrNull(raw.path) ?? '/',
        httpHeaders: (raw.httpHeaders ?? []).map(({ name = '', value = '' }) => ({ name, value })),
        protocol: wordOr(raw.protocol, 'HTTP1'),
    };
}
function toHook(raw) {
    if (raw === undefined)
        return null;
    if (raw.sleep !== undefined)
        return { action: 'sleep', seconds: raw.sleep.seconds ?? 0 };
    return toPlainAction(raw);
}
function toSeccompProfile(raw) {
    if (raw === undefined)
        return null;
    return { type: wordOr(raw.type, 'Unconfined'), localhostProfile: raw.localhostProfile ?? null };
}
function toSecurityContext(raw = {}) {
    const { privileged = false, readOnlyRootFilesystem = false, capabilities = {} } = raw;
    const { add = [], drop = [] } = capabilities;
    return {
        ...toIdentity(raw),
        privileged,
        readOnlyRootFilesystem,
        allowPrivilegeEscalation: raw.allowPrivilegeEscalation ?? null,
        capabilities: { add, drop },
        seccompProfile: toSeccompProfile(raw.seccompProfile),
        procMount: wordOr(raw.procMount, 'Default'),
    };
}
/** Who runs: null is left to the Pod, and then to the image. */
function toIdentity(raw) {
    return {
        runAsUser: raw.runAsUser ?? null,
        runAsGroup: raw.runAsGroup ?? null,
        runAsNonRoot: raw.runAsNonRoot ?? null,
    };
}

;// CONCATENATED MODULE: ./src/pod/read/type-problems.ts



/** Values of another type than the API has, in the words that it has for other faults. */
function typeRefusals(value, issues) {
    return issues.slice(0, limits/* podLimits */.cp.problems).map((issue) => {
        const place = placeOf(value, issue.path);
        const found = issue.path.reduce(decode/* fieldOf */._F, value);
        return {
            message: `${place.text}: Invalid value: ${shown(found ?? null)}: ${words(issue, found)}`,
            at: place.path,
        };
    });
}
function placeOf(value, path) {
    return path.reduce(({ text, path: before }, step) => {
        const parent = before.reduce(decode/* fieldOf */._F, value);
        const name = Array.isArray(parent)
            ? `[${String(step)}]`
            : `${text === '' ? '' : '.'}${String(step)}`;
        return { text: `${text}${name}`, path: [...before, typeof step === 'symbol' ? '' : step] };
    }, rootPlace);
}
function words(issue, value) {
    switch (issue.code) {
        case 'invalid_type':
            return wordsForType(issue.expected, value);
        case 'invalid_union':
            return typeof value === 'number' ? 'must be a whole number' : 'must be text or a number';
        case 'too_big':
            return `must be less than or equal to ${issue.maximum}`;
        case 'too_small':
            return `must be greater than or equal to ${issue.minimum}`;
        default:
            return issue.message;
    }
}
function wordsForType(expected, value) {
    const isPlain = typeof value === 'number' || typeof value === 'boolean';
    switch (expected) {
        case 'string':
            return isPlain ? `must be text; write "${String(value)}"` : 'must be text';
        case 'int':
        case 'number':
            return /^-?\d+$/.test(String(value))
                ? `must be a whole number; write ${String(value)} without quotes`
                : 'must be a whole number';
        case 'boolean':
            return value === 'true' || value === 'false'
                ? `must be true or false; write ${value} without quotes`
                : 'must be true or false';
        case 'array':
            return 'must be a list';
        default:
            return 'must be a mapping';
    }
}

;// CONCATENATED MODULE: ./src/pod/read/data-objects.ts






const dataSchema = object({
    binaryData: textMap,
    data: textMap,
    immutable: flag,
    metadata: metadata,
    stringData: textMap,
    type: raw_text,
});
const serviceSchema = object({
    metadata: metadata,
    spec: object({
        clusterIP: raw_text,
        externalName: raw_text,
        ports: list(object({ name: raw_text, port: int32, protocol: raw_text, targetPort: portReference })),
        selector: textMap,
        type: raw_text,
    }),
});
function readData(source, kind, namespaceOf) {
    const result = dataSchema.safeParse(source.value);
    if (!result.success) {
        // A Secret's values stay its own.
        const issues = result.error.issues;
        return refused(kind === 'Secret' ? secretRefusals(issues) : typeRefusals(source.value, issues));
    }
    const raw = result.data;
    const data = new Map();
    const refusals = [
        ...checkMetadata(raw.metadata ?? {}, below(rootPlace, 'metadata')),
        ...(kind === 'ConfigMap' ? collectConfig(raw, data) : collectSecret(raw, data)),
    ];
    if (refusals.length > 0)
        return refused(refusals);
    return {
        refusals: [],
        value: {
            name: raw.metadata?.name ?? '',
            namespace: namespaceOf(raw.metadata?.namespace),
            data,
            location: source.locate([]),
        },
    };
}
function refused(refusals) {
    return { value: null, refusals };
}
function secretRefusals(issues) {
    return issues.map(({ path }) => {
        const [field = '', key] = path.map(String);
        const place = key === undefined ? below(rootPlace, field) : entry(below(rootPlace, field), key);
        const words = key === undefined ? 'must be a mapping' : 'must be text; write it in quotes';
        return { message: `${place.text}: Invalid value: "<hidden>": ${words}`, at: place.path };
    });
}
function collectConfig({ data = {}, binaryData = {} }, into) {
    const [dataPlace, binaryPlace] = [below(rootPlace, 'data'), below(rootPlace, 'binaryData')];
    for (const [key, value] of Object.entries(data))
        into.set(key, Buffer.from(value));
    return [
        ...checkKeys(data, dataPlace),
        ...checkKeys(binaryData, binaryPlace),
        ...Object.keys(data)
            .filter((key) => Object.hasOwn(binaryData, key))
            .map((key) => invalid(entry(dataPlace, key), key, 'duplicate of key present in binaryData')),
        ...collectBytes(binaryData, binaryPlace, into),
    ];
}
function collectSecret({ data = {}, stringData = {} }, into) {
    const [dataPlace, textPlace] = [below(rootPlace, 'data'), below(rootPlace, 'stringData')];
    const refusals = [
        ...checkKeys(data, dataPlace),
        // They are told as what they become.
        ...checkKeys(stringData, { text: dataPlace.text, path: textPlace.path }),
        ...collectBytes(data, dataPlace, into),
    ];
    for (const [key, value] of Object.entries(stringData))
        into.set(key, Buffer.from(value));
    return refusals;
}
function checkKeys(data, at) {
    return Object.keys(data).flatMap((key) => invalidFor(entry(at, key), key, dataKeyFaults(key)));
}
/** Standard base64 with its padding; lines may be broken, as Go's decoder lets them. */
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
function collectBytes(data, at, into) {
    return Object.entries(data).flatMap(([key, value]) => {
        const plain = value.replaceAll(/[\r\n]/g, '');
        if (base64.test(plain)) {
            into.set(key, Buffer.from(plain, 'base64'));
            return [];
        }
        const place = entry(at, key);
        const message = `${place.text}: Invalid value: "<hidden>": must be base64`;
        return [{ message, at: place.path }];
    });
}
function readService(source, namespaceOf) {
    const result = serviceSchema.safeParse(source.value);
    if (!result.success)
        return refused(typeRefusals(source.value, result.error.issues));
    const { metadata: own = {}, spec = {} } = result.data;
    const refusals = checkMetadata(own, below(rootPlace, 'metadata'));
    if (refusals.length > 0)
        return refused(refusals);
    return {
        refusals: [],
        value: {
            name: own.name ?? '',
            namespace: namespaceOf(own.namespace),
            selector: spec.selector ?? {},
            type: spec.type ?? 'ClusterIP',
            clusterIP: spec.clusterIP ?? null,
            externalName: spec.externalName ?? null,
            ports: (spec.ports ?? []).map(({ name, port = 0, targetPort, protocol }) => ({
                name: name ?? null,
                port,
                targetPort: targetPort === undefined || targetPort === 0 || targetPort === '' ? port : targetPort,
                protocol: wordOr(protocol, 'TCP'),
            })),
            location: source.locate([]),
        },
    };
}

// EXTERNAL MODULE: ./src/yaml/parse.ts + 3 modules
var parse = __webpack_require__(92758);
;// CONCATENATED MODULE: ./src/pod/read/other-text.ts


/**
 * Refuses what people hand over by mistake where a manifest belongs.
 *
 * @throws CanaryError (input) for an empty text, and for what helm says when it fails
 */
function refuseOtherText(source) {
    const lines = source.text.split('\n', firstLines);
    if (source.text.trim() === '') {
        throw (0,errors/* inputError */.Xu)({
            code: 'pod-empty',
            message: `${source.file} is empty: there is no Pod in it`,
            location: (0,yaml_source/* placeIn */.VV)(source),
            ...(source.file === '-' ? { hint: 'what writes to the pipe may have failed' } : {}),
        });
    }
    const index = lines.findIndex((line) => line.trim() !== '' && !notice.test(line));
    const line = lines[index] ?? '';
    if (!/^(?:Error|Error: \S.*): /.test(`${line} `) || !helmError.test(line))
        return;
    throw (0,errors/* inputError */.Xu)({
        code: 'pod-not-yaml',
        message: `this is an error of helm and not YAML: ${line.trim().slice(0, 200)}`,
        location: (0,yaml_source/* placeIn */.VV)(source, index + 1, 1),
        hint: 'make helm template succeed first; with `set -o pipefail` the pipe fails with it',
    });
}
const firstLines = 50;
/** What stands before the error: comments, and what helm and its libraries warn of. */
const notice = /^(?:#|WARNING: |W\d{4} |\d{4}\/\d\d\/\d\d |(?:coalesce|walk|warnings)\.go:|---$)/;
const helmError = /^Error: \S/;
/** What only helm understands: built-in objects, functions of it, and the words of its templates. */
const action = /\{\{-?\s*(?:\$?\.(?:Values|Release|Chart|Capabilities|Template|Files)\b|(?:include|template|define|block|toYaml|tpl|if|else|range|with|end)\b|\$\w*\s*:?=|\/\*)/;
const builtIn = /\{\{-?[^}]*(?:\.(?:Values|Release|Chart|Capabilities)\b|\binclude\s+")/;
/** The error for a template that was not rendered; null for a text that holds none. */
function templateIn(source) {
    const lines = source.text.split('\n');
    const index = lines.findIndex((line) => action.test(line));
    if (index === -1)
        return null;
    return templateError(source, index + 1, (lines[index] ?? '').search(action) + 1);
}
/**
 * Refuses a template that happens to be YAML. What configuration holds for other programs is let be.
 *
 * @throws CanaryError (input)
 */
function refuseTemplate(source, document) {
    if (!source.text.includes('{{'))
        return;
    const path = templatePath(document.value, []);
    if (path === null)
        return;
    const { line, column } = document.locate(path);
    throw templateError(source, line, column);
}
function templateError(source, line, column) {
    return (0,errors/* inputError */.Xu)({
        code: 'pod-not-rendered',
        message: `${source.file} is a template that was not rendered: it holds {{ … }}`,
        location: (0,yaml_source/* placeIn */.VV)(source, line, column),
        hint: 'render it first: helm template … | container-canary pod -f -',
    });
}
/** What may hold templates of other programs: what is there is data. */
const dataFields = ['data', 'stringData', 'binaryData', 'annotations'];
/** Where a value, or a key, is an action of a template. */
function templatePath(value, path) {
    if (typeof value === 'string')
        return builtIn.test(value) ? path : null;
    if (typeof value !== 'object' || value === null)
        return null;
    for (const [key, part] of Object.entries(value)) {
        if (dataFields.includes(key))
            continue;
        // `{{ .Values.x }}` without quotes is a mapping whose key is a mapping.
        if (/^\{\s*\.(?:Values|Release|Chart|Capabilities)\b/.test(key))
            return path;
        const step = Array.isArray(value) ? Number(key) : key;
        const found = templatePath(part, [...path, step]);
        if (found !== null)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/pod/read/objects.ts






/**
 * Every object of a file, those of lists among them.
 *
 * @throws CanaryError (input) for what is no YAML, and what is YAML and holds no objects
 */
function readObjects(source) {
    refuseOtherText(source);
    const documents = objects_parse(source);
    const problems = [];
    const objects = documents.flatMap((document) => {
        refuseTemplate(source, document);
        return objectsOf(document, [], document.value, problems);
    });
    (0,errors/* refuseProblems */.nN)(problems);
    return objects;
}
function objects_parse(source) {
    try {
        return (0,parse.parseDocuments)(source, {
            version: '1.1',
            letters: 'text',
            maxBytes: limits/* podLimits */.cp.bytes,
            maxValues: limits/* podLimits */.cp.values,
            maxDocuments: limits/* podLimits */.cp.documents,
        });
    }
    catch (error) {
        // What a template is before it is rendered is rarely YAML; what it is says more than where it is not.
        throw templateIn(source) ?? error;
    }
}
function objectsOf(document, base, value, problems) {
    const [kind, apiVersion] = [(0,decode/* fieldOf */._F)(value, 'kind'), (0,decode/* fieldOf */._F)(value, 'apiVersion')];
    const items = (0,decode/* fieldOf */._F)(value, 'items');
    if (typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items)) {
        return items.flatMap((one, index) => objectsOf(document, [...base, 'items', index], one, problems));
    }
    if (typeof kind !== 'string' || typeof apiVersion !== 'string') {
        const missing = typeof kind === 'string' ? 'apiVersion' : 'kind';
        problems.push({
            code: 'pod-object',
            message: `an object of Kubernetes has apiVersion and kind; this is ${describe(value, missing)}`,
            location: document.locate(base),
        });
        return [];
    }
    return [
        {
            kind: kindOf(kind, apiVersion),
            apiVersion,
            value: withoutNulls(value),
            file: document.file,
            locate: (path) => document.locate([...base, ...path]),
            locateKey: (path) => document.locateKey([...base, ...path]),
        },
    ];
}
function describe(value, missing) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return `a mapping without ${missing}`;
    return value === null ? 'null' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}
const ownGroups = ['', 'apps', 'batch', 'extensions'];
function kindOf(kind, apiVersion) {
    const group = apiVersion.includes('/') ? (apiVersion.split('/', 1)[0] ?? '') : '';
    return ownGroups.includes(group) ? kind : `${kind}.${group}`;
}

;// CONCATENATED MODULE: ./src/pod/read/test-hooks.ts

/**
 * Whether Helm would run it only when it is asked to test a release: `helm template` prints it as well
 * (https://helm.sh/docs/topics/chart_tests/).
 */
function isTestHook({ value }) {
    const hooks = (0,decode/* fieldOf */._F)((0,decode/* fieldOf */._F)((0,decode/* fieldOf */._F)(value, 'metadata'), 'annotations'), 'helm.sh/hook');
    if (typeof hooks !== 'string')
        return false;
    return hooks.split(',').some((hook) => testHooks.has(hook.trim()));
}
/** The last two are Helm 2's. */
const testHooks = new Set(['test', 'test-success', 'test-failure']);
/** Told once, whatever there are. */
function testHookNotices(hooks) {
    const [first] = hooks;
    if (first === undefined)
        return [];
    const names = hooks.map(({ value, kind }) => {
        const name = (0,decode/* fieldOf */._F)((0,decode/* fieldOf */._F)(value, 'metadata'), 'name');
        return `${kind} ${typeof name === 'string' ? name : 'without a name'}`;
    });
    return [
        {
            severity: 'notice',
            code: 'pod-test-hook',
            message: `tests of a Helm release are left aside: ${names.slice(0, mostNames).join(', ')}`,
            location: first.locate(['metadata', 'annotations']),
            hint: null,
        },
    ];
}
const mostNames = 20;

;// CONCATENATED MODULE: ./src/pod/read/to-volume.ts


const usualMode = 0o644;
function toVolume(raw) {
    return { name: raw.name ?? '', source: toSource(raw) };
}
function toSource(raw) {
    const source = sourceOf(raw) ?? 'emptyDir';
    return isDriver(source) ? toDriver(source, raw) : readers[source](raw);
}
const readers = {
    emptyDir: ({ emptyDir }) => ({
        kind: 'emptyDir',
        medium: mediumOf(emptyDir?.medium),
        sizeLimit: emptyDir?.sizeLimit ?? null,
    }),
    hostPath: ({ hostPath }) => {
        const { path = '', type = '' } = hostPath ?? {};
        return { kind: 'hostPath', path, type };
    },
    configMap: ({ configMap }) => toFiles('configMap', configMap?.name, configMap),
    secret: ({ secret }) => toFiles('secret', secret?.secretName, secret),
    downwardAPI: ({ downwardAPI }) => toDownward(downwardAPI?.items, downwardAPI?.defaultMode),
    projected: ({ projected }) => toProjected(projected),
    image: ({ image }) => toImage(image),
    persistentVolumeClaim: ({ persistentVolumeClaim }) => {
        const { claimName = '', readOnly = false } = persistentVolumeClaim ?? {};
        return { kind: 'persistentVolumeClaim', claimName, readOnly };
    },
    ephemeral: () => ({ kind: 'ephemeral' }),
    csi: ({ csi }) => toProgramDriver('csi', csi),
    flexVolume: ({ flexVolume }) => toProgramDriver('flexVolume', flexVolume),
};
function toProgramDriver(field, raw) {
    const { driver = '', readOnly = false } = raw ?? {};
    return { kind: 'driver', field, driver, readOnly };
}
/** Huge pages of a size, such as `HugePages-2Mi`, are huge pages. */
function mediumOf(medium = '') {
    if (medium === 'Memory')
        return 'Memory';
    return medium.startsWith('HugePages') ? 'HugePages' : '';
}
function toDriver(source, raw) {
    const readOnly = raw[source]?.['readOnly'] === true;
    return { kind: 'driver', field: source, driver: source, readOnly };
}
function toImage(raw) {
    const { reference = '', pullPolicy } = raw ?? {};
    return { kind: 'image', reference, pullPolicy: wordOr(pullPolicy, pullPolicyOf(reference)) };
}
function toFiles(kind, name = '', raw = {}, mode = usualMode) {
    return {
        kind,
        name,
        defaultMode: raw.defaultMode ?? mode,
        items: toItems(raw.items),
        optional: raw.optional ?? false,
    };
}
/** An empty list is none. */
function toItems(items) {
    if (items === undefined || items.length === 0)
        return null;
    return items.map(({ key = '', path = '', mode }) => ({ key, path, mode: mode ?? null }));
}
function toDownward(items, defaultMode = usualMode) {
    return { kind: 'downwardAPI', defaultMode, items: (items ?? []).map(toDownwardFile) };
}
function toDownwardFile(raw) {
    const { path = '', mode, fieldRef, resourceFieldRef } = raw;
    return {
        path,
        mode: mode ?? null,
        from: fieldRef === undefined
            ? { kind: 'resource', ...toResourceReference(resourceFieldRef ?? {}) }
            : { kind: 'field', fieldPath: fieldPathOf(fieldRef.fieldPath) },
    };
}
/** Sources have no mode of their own: they take that of the volume. */
function toProjected(raw) {
    const { defaultMode = usualMode, sources = [] } = raw ?? {};
    return {
        kind: 'projected',
        defaultMode,
        sources: sources.flatMap((source) => toProjectedSource(source, defaultMode)),
    };
}
function toProjectedSource(raw, mode) {
    const { configMap, secret, downwardAPI, serviceAccountToken: token } = raw;
    if (configMap !== undefined)
        return [toFiles('configMap', configMap.name, configMap, mode)];
    if (secret !== undefined)
        return [toFiles('secret', secret.name, secret, mode)];
    if (downwardAPI !== undefined)
        return [toDownward(downwardAPI.items, mode)];
    if (token !== undefined) {
        const { path = '', audience = '' } = token;
        return [{ kind: 'serviceAccountToken', path, audience }];
    }
    const { clusterTrustBundle: bundle, podCertificate: certificate } = raw;
    if (bundle !== undefined) {
        return [{ kind: 'cluster', field: 'clusterTrustBundle', path: filledOrNull(bundle.path) }];
    }
    if (certificate === undefined)
        return [];
    const path = filledOrNull(certificate.credentialBundlePath) ?? filledOrNull(certificate.keyPath);
    return [{ kind: 'cluster', field: 'podCertificate', path }];
}

;// CONCATENATED MODULE: ./src/pod/read/to-spec.ts




function toPodSpec(raw) {
    const { hostNetwork = false, hostAliases = [], readinessGates = [], volumes = [] } = raw;
    const [first, ...more] = toContainers(raw.containers, hostNetwork);
    if (first === undefined)
        throw new Error('checks let no Pod without containers pass');
    return {
        initContainers: toContainers(raw.initContainers, hostNetwork),
        containers: [first, ...more],
        volumes: volumes.map(toVolume),
        restartPolicy: wordOr(raw.restartPolicy, 'Always'),
        terminationGracePeriodSeconds: graceOf(raw),
        activeDeadlineSeconds: raw.activeDeadlineSeconds ?? null,
        hostNetwork,
        ...toSwitches(raw),
        hostname: filledOrNull(raw.hostname),
        subdomain: filledOrNull(raw.subdomain),
        hostAliases: hostAliases.map(({ ip = '', hostnames = [] }) => ({ ip, hostnames })),
        dnsPolicy: wordOr(raw.dnsPolicy, 'ClusterFirst'),
        dnsConfig: toDnsConfig(raw.dnsConfig),
        serviceAccountName: accountOf(raw),
        nodeName: filledOrNull(raw.nodeName),
        readinessGates: readinessGates.map(({ conditionType = '' }) => conditionType),
        securityContext: to_spec_toSecurityContext(raw.securityContext),
        resources: toPodResources(raw),
    };
}
function toContainers(raw = [], hostNetwork) {
    return raw.map((container) => toContainer(container, hostNetwork));
}
/** What is limited and not requested for the Pod is what its containers request together, if any does. */
function toPodResources({ resources, containers = [], initContainers = [], }) {
    const { limits = {}, requests = {} } = resources ?? {};
    if (Object.keys(limits).length === 0)
        return { limits, requests };
    const sidecars = initContainers.filter(({ restartPolicy }) => restartPolicy === 'Always');
    const asked = [...containers, ...sidecars].map((one) => toResources(one.resources).requests);
    const together = ['cpu', 'memory'].flatMap((name) => {
        const parts = asked.flatMap((own) => own[name] ?? []);
        return parts.length === 0 ? [] : [[name, sumOf(parts)]];
    });
    return { limits, requests: { ...limits, ...Object.fromEntries(together), ...requests } };
}
function sumOf(parts) {
    const milli = parts.reduce((sum, part) => sum + part.milli, 0n);
    // Told in the units of its first part.
    return { text: (0,src_quantity/* canonicalText */.A4)({ text: parts[0]?.text ?? '', milli }), milli };
}
function toSwitches(raw) {
    const { shareProcessNamespace = false, hostPID = false, hostIPC = false, hostUsers = true } = raw;
    const { setHostnameAsFQDN = false, enableServiceLinks = true } = raw;
    return {
        ...{ shareProcessNamespace, hostPID, hostIPC, hostUsers },
        ...{ setHostnameAsFQDN, enableServiceLinks },
    };
}
/** By its name, or by the one that it had. */
function accountOf({ serviceAccountName, serviceAccount }) {
    return filledOrNull(serviceAccountName) ?? filledOrNull(serviceAccount) ?? 'default';
}
function toDnsConfig(raw) {
    const { nameservers = [], searches = [], options = [] } = raw ?? {};
    return {
        nameservers,
        searches,
        options: options.map(({ name = '', value }) => ({ name, value: value ?? null })),
    };
}
function to_spec_toSecurityContext(raw = {}) {
    const { supplementalGroups = [], sysctls = [] } = raw;
    return {
        ...toIdentity(raw),
        fsGroup: raw.fsGroup ?? null,
        supplementalGroups,
        supplementalGroupsPolicy: wordOr(raw.supplementalGroupsPolicy, 'Merge'),
        sysctls: sysctls.map(({ name = '', value = '' }) => ({ name, value })),
        seccompProfile: toSeccompProfile(raw.seccompProfile),
    };
}

// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
;// CONCATENATED MODULE: ./src/pod/fields/field.ts
const fieldStates = (/* unused pure expression or super */ null && (['honoured', 'approximated', 'ignored']));
function honoured(says, of) {
    return field('honoured', says, of);
}
function approximated(says, of) {
    return field('approximated', says, of);
}
function ignored(says, of) {
    return field('ignored', says, of);
}
function field(state, says, of) {
    return of === undefined ? { state, says } : { state, says, of };
}

;// CONCATENATED MODULE: ./src/pod/fields/container.ts

const container_container = {
    args: honoured('Replace CMD; $(VAR) is expanded.'),
    command: honoured('Replaces ENTRYPOINT; $(VAR) is expanded.'),
    env: honoured('In order; $(VAR) is expanded.', 'EnvVar'),
    envFrom: honoured('ConfigMaps and Secrets of the same files.', 'EnvFromSource'),
    image: honoured('What is run, unless another image is under test.'),
    imagePullPolicy: approximated('This run has a policy of its own for pulling.'),
    lifecycle: honoured('Hooks and the stop signal.', 'Lifecycle'),
    livenessProbe: honoured('As kubelet probes.', 'Probe'),
    name: honoured('The name in status, events and logs.'),
    ports: honoured('Named for probes; host ports by policy.', 'ContainerPort'),
    readinessProbe: honoured('As kubelet probes.', 'Probe'),
    resizePolicy: ignored('Nothing is resized.', 'ContainerResizePolicy'),
    resources: honoured('Limits of memory, CPU and processes.', 'ResourceRequirements'),
    restartPolicy: honoured('Always makes an init container a sidecar.'),
    restartPolicyRules: approximated('By exit code; RestartAllContainers restarts the container alone.', 'ContainerRestartRule'),
    securityContext: honoured('As the runtime is told by kubelet.', 'SecurityContext'),
    startupProbe: honoured('As kubelet probes.', 'Probe'),
    stdin: approximated('Open, and nothing is written to it.'),
    stdinOnce: ignored('Nobody attaches.'),
    terminationMessagePath: honoured('Read when the container ends.'),
    terminationMessagePolicy: honoured('File, or the end of the log.'),
    tty: honoured('The container has a terminal.'),
    volumeDevices: ignored('Block devices need a driver on the node.', 'VolumeDevice'),
    volumeMounts: honoured('As kubelet mounts.', 'VolumeMount'),
    workingDir: honoured('Made where it is missing.'),
};
const actions = {
    exec: honoured('Run in the container, without a shell.', 'ExecAction'),
    httpGet: honoured("To the Pod's address, redirects followed as kubelet does.", 'HTTPGetAction'),
    tcpSocket: honoured('A connection, and nothing more.', 'TCPSocketAction'),
};
const keyOf = (what) => ({
    key: honoured('Which entry.'),
    name: honoured(`A ${what} of the same files.`),
    optional: honoured('Whether it may be missing.'),
});
const objectOf = (what) => ({
    name: honoured(`A ${what} of the same files.`),
    optional: honoured('Whether it may be missing.'),
});
/** Containers, and what they are made of. */
const containerFields = {
    Container: container_container,
    ContainerPort: {
        containerPort: honoured('What probes and a Service ask for.'),
        hostIP: honoured('As far as the policy allows.'),
        hostPort: approximated('Not published: the Pod is asked by its own address.'),
        name: honoured('For probes and Services.'),
        protocol: honoured('TCP, UDP or SCTP.'),
    },
    EnvVar: {
        name: honoured("The variable's name."),
        value: honoured('$(VAR) is expanded.'),
        valueFrom: honoured('From somewhere else.', 'EnvVarSource'),
    },
    EnvVarSource: {
        configMapKeyRef: honoured('One entry.', 'ConfigMapKeySelector'),
        fieldRef: honoured('A field of the Pod.', 'ObjectFieldSelector'),
        fileKeyRef: honoured('A variable of a file in a volume.', 'FileKeySelector'),
        resourceFieldRef: honoured('A limit or a request.', 'ResourceFieldSelector'),
        secretKeyRef: honoured('One entry.', 'SecretKeySelector'),
    },
    ConfigMapKeySelector: keyOf('ConfigMap'),
    SecretKeySelector: keyOf('Secret'),
    ObjectFieldSelector: {
        apiVersion: honoured('v1 alone.'),
        fieldPath: honoured('Such as metadata.name.'),
    },
    ResourceFieldSelector: {
        containerName: honoured('Another container of the Pod.'),
        divisor: honoured('The unit; rounded up.'),
        resource: honoured('Such as limits.cpu.'),
    },
    FileKeySelector: {
        key: honoured('The variable in the file.'),
        optional: honoured('Whether it may be missing.'),
        path: honoured('The file in the volume.'),
        volumeName: honoured('An emptyDir of the Pod.'),
    },
    EnvFromSource: {
        configMapRef: honoured('All entries.', 'ConfigMapEnvSource'),
        prefix: honoured('Before each name.'),
        secretRef: honoured('All entries.', 'SecretEnvSource'),
    },
    ConfigMapEnvSource: objectOf('ConfigMap'),
    SecretEnvSource: objectOf('Secret'),
    ResourceRequirements: {
        claims: ignored('They need a driver on the node.', 'ResourceClaim'),
        limits: honoured('Memory and CPU; others are told by resourceFieldRef alone.'),
        requests: approximated('Read by resourceFieldRef; nothing is reserved.'),
    },
    ResourceClaim: {
        name: ignored('One of resourceClaims.'),
        request: ignored('A part of it.'),
    },
    ContainerResizePolicy: {
        resourceName: ignored('Nothing is resized.'),
        restartPolicy: ignored('Nothing is resized.'),
    },
    ContainerRestartRule: {
        action: honoured('Restart the container, or all of them.'),
        exitCodes: honoured('When the rule is one.', 'ContainerRestartRuleOnExitCodes'),
    },
    ContainerRestartRuleOnExitCodes: {
        operator: honoured('In or NotIn.'),
        values: honoured('Exit codes.'),
    },
    Probe: {
        ...actions,
        failureThreshold: honoured('Failures in a row.'),
        grpc: honoured('The standard health service.', 'GRPCAction'),
        initialDelaySeconds: honoured('Before the first attempt.'),
        periodSeconds: honoured('Between attempts.'),
        successThreshold: honoured('Successes in a row.'),
        terminationGracePeriodSeconds: honoured('Instead of that of the Pod, when the probe kills.'),
        timeoutSeconds: honoured('Of one attempt.'),
    },
    Lifecycle: {
        postStart: honoured('Run when the container has started.', 'LifecycleHandler'),
        preStop: honoured('Run before it is stopped.', 'LifecycleHandler'),
        stopSignal: honoured('Instead of that of the image.'),
    },
    LifecycleHandler: {
        ...actions,
        sleep: honoured('Waits.', 'SleepAction'),
        tcpSocket: ignored('Fails always, as it does for kubelet.', 'TCPSocketAction'),
    },
    ExecAction: { command: honoured('Program and arguments.') },
    HTTPGetAction: {
        host: honoured("Instead of the Pod's address."),
        httpHeaders: honoured('Sent as they are.', 'HTTPHeader'),
        path: honoured('With its query.'),
        port: honoured('A number, or the name of a port of the container.'),
        protocol: honoured('HTTP2 is alpha in Kubernetes 1.37.'),
        scheme: honoured('HTTPS is not verified.'),
    },
    HTTPHeader: { name: honoured("The header's name."), value: honoured("The header's value.") },
    TCPSocketAction: {
        host: honoured("Instead of the Pod's address."),
        port: honoured('A number, or the name of a port of the container.'),
    },
    GRPCAction: {
        mode: honoured('TLS is alpha in Kubernetes 1.37.'),
        port: honoured('A number.'),
        service: honoured('Whose health is asked for.'),
    },
    SleepAction: { seconds: honoured('How long.') },
    VolumeMount: {
        mountPath: honoured('In the container.'),
        mountPropagation: honoured('As far as the policy allows.'),
        name: honoured('One of the volumes.'),
        readOnly: honoured('Nothing is written there.'),
        recursiveReadOnly: approximated('As the engine mounts.'),
        subPath: honoured('A part of the volume.'),
        subPathExpr: honoured('The same with $(VAR).'),
    },
    VolumeDevice: {
        devicePath: ignored('Block devices need a driver on the node.'),
        name: ignored('Block devices need a driver on the node.'),
    },
};

;// CONCATENATED MODULE: ./src/pod/fields/pod.ts

const scheduling = 'There is no cluster that could schedule it.';
const podSpec = {
    activeDeadlineSeconds: honoured('The Pod fails when it is over.'),
    affinity: ignored(scheduling),
    automountServiceAccountToken: ignored('There is no service account, and no token of one.'),
    containers: honoured('Run together, as the Pod has them.', 'Container'),
    dnsConfig: honoured('Written to resolv.conf.', 'PodDNSConfig'),
    dnsPolicy: approximated('The engine resolves names where the cluster would.'),
    enableServiceLinks: approximated('Variables of the Services that the same files hold.'),
    ephemeralContainers: ignored('Refused, as the API server refuses them in a new Pod.'),
    hostAliases: honoured('Written to /etc/hosts.', 'HostAlias'),
    hostIPC: honoured('As far as the policy allows.'),
    hostNetwork: honoured('As far as the policy allows.'),
    hostPID: honoured('As far as the policy allows.'),
    hostUsers: approximated('False needs an engine that maps users.'),
    hostname: honoured("The Pod's host name."),
    hostnameOverride: ignored('The host name is made of hostname, subdomain and the name.'),
    imagePullSecrets: ignored('Images are pulled with the credentials of this run.', 'Reference'),
    initContainers: honoured('Run one after the other; sidecars go on.', 'Container'),
    nodeName: approximated('Told by fieldRef; nothing is placed by it.'),
    nodeSelector: ignored(scheduling),
    os: approximated('Linux alone is run.', 'PodOS'),
    overhead: ignored('What a runtime needs for itself is not counted.'),
    preemptionPolicy: ignored(scheduling),
    priority: ignored(scheduling),
    priorityClassName: ignored(scheduling),
    readinessGates: honoured('Conditions that nothing here sets keep the Pod from being ready.', 'PodReadinessGate'),
    resourceClaims: ignored('They need a driver on the node.', 'PodResourceClaim'),
    resources: honoured('Limits of the Pod as a whole.', 'ResourceRequirements'),
    restartPolicy: honoured('As kubelet restarts, with a shorter back-off.'),
    runtimeClassName: ignored("The engine's own runtime runs the Pod."),
    schedulerName: ignored(scheduling),
    schedulingGates: ignored(scheduling, 'PodSchedulingGate'),
    schedulingGroup: ignored(scheduling),
    securityContext: honoured('For each container that says nothing else.', 'PodSecurityContext'),
    serviceAccount: ignored('The old name of serviceAccountName.'),
    serviceAccountName: ignored('Told by fieldRef; there is no account behind it.'),
    setHostnameAsFQDN: honoured('The host name with the domain of its subdomain.'),
    shareProcessNamespace: honoured('One process namespace for all containers.'),
    subdomain: honoured('A part of the full name in /etc/hosts.'),
    terminationGracePeriodSeconds: honoured('The time to stop in.'),
    tolerations: ignored(scheduling, 'Toleration'),
    topologySpreadConstraints: ignored(scheduling),
    volumes: honoured('By their source.', 'Volume'),
};
const pod_seccompProfile = {
    localhostProfile: approximated('A file of this machine, where the policy allows it.'),
    type: honoured("The engine's default, none, or a file."),
};
/** The Pod itself, and what it may do. */
const podFields = {
    PodSpec: podSpec,
    PodSecurityContext: {
        appArmorProfile: approximated("The engine's default.", 'AppArmorProfile'),
        fsGroup: honoured('A supplementary group that owns volumes.'),
        fsGroupChangePolicy: ignored('Volumes are new each time.'),
        runAsGroup: honoured('The primary group.'),
        runAsNonRoot: honoured('Judged as kubelet judges.'),
        runAsUser: honoured('The user.'),
        seLinuxChangePolicy: ignored("The engine's own labels."),
        seLinuxOptions: ignored("The engine's own labels."),
        seccompProfile: honoured('What system calls are allowed.', 'SeccompProfile'),
        supplementalGroups: honoured('More groups.'),
        supplementalGroupsPolicy: approximated("Strict leaves the image's groups out, where the engine can."),
        sysctls: honoured('Of the namespaces of the Pod; kubelet refuses unsafe ones.', 'Sysctl'),
        windowsOptions: ignored('Linux alone is run.'),
    },
    SecurityContext: {
        allowPrivilegeEscalation: honoured('False sets no_new_privs.'),
        appArmorProfile: approximated("The engine's default.", 'AppArmorProfile'),
        capabilities: honoured("Added to and dropped from the engine's default.", 'Capabilities'),
        privileged: honoured('As far as the policy allows.'),
        procMount: honoured('Masked paths of /proc.'),
        readOnlyRootFilesystem: honoured('The root file system is read-only.'),
        runAsGroup: honoured('The primary group.'),
        runAsNonRoot: honoured('Judged as kubelet judges.'),
        runAsUser: honoured('The user.'),
        seLinuxOptions: ignored("The engine's own labels."),
        seccompProfile: honoured('What system calls are allowed.', 'SeccompProfile'),
        windowsOptions: ignored('Linux alone is run.'),
    },
    AppArmorProfile: {
        localhostProfile: approximated("The engine's default."),
        type: approximated("The engine's default."),
    },
    SeccompProfile: pod_seccompProfile,
    Capabilities: { add: honoured('More.'), drop: honoured('Fewer.') },
    Sysctl: { name: honoured('Such as net.core.somaxconn.'), value: honoured('As text.') },
    HostAlias: { hostnames: honoured('Names.'), ip: honoured('Their address.') },
    PodDNSConfig: {
        nameservers: honoured('At most three.'),
        options: honoured('Of the resolver.', 'PodDNSConfigOption'),
        searches: honoured('Domains.'),
    },
    PodDNSConfigOption: { name: honoured('Such as ndots.'), value: honoured('As text.') },
    PodOS: { name: approximated('linux.') },
    PodReadinessGate: { conditionType: honoured('A condition of the Pod.') },
    PodResourceClaim: {
        name: ignored('It needs a driver on the node.'),
        resourceClaimName: ignored('It needs a driver on the node.'),
        resourceClaimTemplateName: ignored('It needs a driver on the node.'),
    },
    PodSchedulingGate: { name: ignored(scheduling) },
    Toleration: {
        effect: ignored(scheduling),
        key: ignored(scheduling),
        operator: ignored(scheduling),
        tolerationSeconds: ignored(scheduling),
        value: ignored(scheduling),
    },
    Reference: { name: ignored('Images are pulled with the credentials of this run.') },
};

;// CONCATENATED MODULE: ./src/pod/fields/volume.ts

const keyToPath = {
    key: honoured('Which entry.'),
    mode: honoured('Of this file.'),
    path: honoured('Below the mount.'),
};
const filesOf = (what) => ({
    items: honoured('All entries where nothing is listed.', 'KeyToPath'),
    name: honoured(`A ${what} of the same files.`),
    optional: honoured('Whether it may be missing.'),
});
const defaultMode = honoured('Of files that have no mode of their own.');
const driverVolume = approximated('An empty directory, or a stand-in that is named for it.');
const volume_volume = {
    name: honoured('What mounts call it.'),
    configMap: honoured('Files of a ConfigMap of the same files.', 'ConfigMapVolumeSource'),
    csi: { ...driverVolume, of: 'CSIVolumeSource' },
    downwardAPI: honoured('Files about the Pod itself.', 'DownwardAPIVolumeSource'),
    emptyDir: honoured('On disk or in memory.', 'EmptyDirVolumeSource'),
    ephemeral: driverVolume,
    flexVolume: { ...driverVolume, of: 'FlexVolumeSource' },
    hostPath: honoured('As far as the policy allows.', 'HostPathVolumeSource'),
    image: honoured('The files of an image, read-only.', 'ImageVolumeSource'),
    persistentVolumeClaim: { ...driverVolume, of: 'PersistentVolumeClaimVolumeSource' },
    projected: honoured('Several sources in one directory.', 'ProjectedVolumeSource'),
    secret: honoured('Files of a Secret of the same files.', 'SecretVolumeSource'),
    awsElasticBlockStore: driverVolume,
    azureDisk: driverVolume,
    azureFile: driverVolume,
    cephfs: driverVolume,
    cinder: driverVolume,
    fc: driverVolume,
    flocker: driverVolume,
    gcePersistentDisk: driverVolume,
    gitRepo: driverVolume,
    glusterfs: driverVolume,
    iscsi: driverVolume,
    nfs: driverVolume,
    photonPersistentDisk: driverVolume,
    portworxVolume: driverVolume,
    quobyte: driverVolume,
    rbd: driverVolume,
    scaleIO: driverVolume,
    storageos: driverVolume,
    vsphereVolume: driverVolume,
};
/** Volumes, by their source. */
const volumeFields = {
    Volume: volume_volume,
    ConfigMapVolumeSource: { ...filesOf('ConfigMap'), defaultMode },
    SecretVolumeSource: {
        defaultMode,
        items: honoured('All entries where nothing is listed.', 'KeyToPath'),
        optional: honoured('Whether it may be missing.'),
        secretName: honoured('A Secret of the same files.'),
    },
    KeyToPath: keyToPath,
    DownwardAPIVolumeSource: {
        defaultMode,
        items: honoured('Files.', 'DownwardAPIVolumeFile'),
    },
    DownwardAPIVolumeFile: {
        fieldRef: honoured('A field of the Pod.', 'ObjectFieldSelector'),
        mode: honoured('Of this file.'),
        path: honoured('Below the mount.'),
        resourceFieldRef: honoured('A limit or a request.', 'ResourceFieldSelector'),
    },
    EmptyDirVolumeSource: {
        medium: honoured('Memory is a tmpfs.'),
        sizeLimit: honoured('The size in memory; looked at on disk.'),
    },
    HostPathVolumeSource: {
        path: honoured('Of this machine, as far as the policy allows.'),
        type: honoured('What has to be there, or is made.'),
    },
    ImageVolumeSource: {
        pullPolicy: approximated('This run has a policy of its own for pulling.'),
        reference: honoured('The image.'),
    },
    PersistentVolumeClaimVolumeSource: {
        claimName: driverVolume,
        readOnly: honoured('Nothing is written there.'),
    },
    CSIVolumeSource: {
        driver: driverVolume,
        fsType: ignored('There is no driver.'),
        nodePublishSecretRef: ignored('There is no driver.', 'Reference'),
        readOnly: honoured('Nothing is written there.'),
        volumeAttributes: ignored('There is no driver.'),
    },
    FlexVolumeSource: {
        driver: driverVolume,
        fsType: ignored('There is no driver.'),
        options: ignored('There is no driver.'),
        readOnly: honoured('Nothing is written there.'),
        secretRef: ignored('There is no driver.', 'Reference'),
    },
    ProjectedVolumeSource: {
        defaultMode,
        sources: honoured('Each writes its files.', 'VolumeProjection'),
    },
    VolumeProjection: {
        clusterTrustBundle: ignored('It needs a cluster.', 'ClusterTrustBundleProjection'),
        configMap: honoured('Files of a ConfigMap of the same files.', 'ConfigMapProjection'),
        downwardAPI: honoured('Files about the Pod itself.', 'DownwardAPIProjection'),
        podCertificate: ignored('It needs a cluster.', 'PodCertificateProjection'),
        secret: honoured('Files of a Secret of the same files.', 'SecretProjection'),
        serviceAccountToken: approximated('A token that no cluster has signed.', 'ServiceAccountTokenProjection'),
    },
    ConfigMapProjection: filesOf('ConfigMap'),
    SecretProjection: filesOf('Secret'),
    DownwardAPIProjection: { items: honoured('Files.', 'DownwardAPIVolumeFile') },
    ServiceAccountTokenProjection: {
        audience: approximated('Told in the token.'),
        expirationSeconds: approximated('Told in the token.'),
        path: honoured('Below the mount.'),
    },
    ClusterTrustBundleProjection: {
        labelSelector: ignored('It needs a cluster.'),
        name: ignored('It needs a cluster.'),
        optional: ignored('It needs a cluster.'),
        path: ignored('It needs a cluster.'),
        signerName: ignored('It needs a cluster.'),
    },
    PodCertificateProjection: {
        certificateChainPath: ignored('It needs a cluster.'),
        credentialBundlePath: ignored('It needs a cluster.'),
        keyPath: ignored('It needs a cluster.'),
        keyType: ignored('It needs a cluster.'),
        maxExpirationSeconds: ignored('It needs a cluster.'),
        signerName: ignored('It needs a cluster.'),
        userAnnotations: ignored('It needs a cluster.'),
    },
};

;// CONCATENATED MODULE: ./src/pod/fields.ts




/**
 * Every field of a Pod's spec that the API server knows, and what becomes of it here, by the type's name
 * in the API from `PodSpec` on down. The reader takes its known fields from this table, and
 * `docs/pod-fields.md` is made of it.
 */
const fieldTables = { ...podFields, ...containerFields, ...volumeFields };
/** What a type's field is known as; null for a name that the API does not have. */
function fieldNamed(type, name) {
    const fields = Object.hasOwn(fieldTables, type) ? fieldTables[type] : undefined;
    return fields !== undefined && Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
}

;// CONCATENATED MODULE: ./src/pod/read/raw-spec.ts



const raw_spec_anything = schemas/* record */.g1P(raw_text, schemas/* unknown */.L5J());
const raw_spec_podSpec = object({
    activeDeadlineSeconds: int64,
    affinity: raw_spec_anything,
    automountServiceAccountToken: flag,
    containers: list(container),
    dnsConfig: object({
        nameservers: list(raw_text),
        options: list(object({ name: raw_text, value: raw_text })),
        searches: list(raw_text),
    }),
    dnsPolicy: raw_text,
    enableServiceLinks: flag,
    ephemeralContainers: list(raw_spec_anything),
    hostAliases: list(object({ hostnames: list(raw_text), ip: raw_text })),
    hostIPC: flag,
    hostNetwork: flag,
    hostPID: flag,
    hostUsers: flag,
    hostname: raw_text,
    hostnameOverride: raw_text,
    imagePullSecrets: list(object({ name: raw_text })),
    initContainers: list(container),
    nodeName: raw_text,
    nodeSelector: textMap,
    os: object({ name: raw_text }),
    overhead: raw_spec_anything,
    preemptionPolicy: raw_text,
    priority: int32,
    priorityClassName: raw_text,
    readinessGates: list(object({ conditionType: raw_text })),
    resourceClaims: list(object({ name: raw_text, resourceClaimName: raw_text, resourceClaimTemplateName: raw_text })),
    resources: resources,
    restartPolicy: raw_text,
    runtimeClassName: raw_text,
    schedulerName: raw_text,
    schedulingGates: list(object({ name: raw_text })),
    schedulingGroup: raw_spec_anything,
    securityContext: podSecurity,
    serviceAccount: raw_text,
    serviceAccountName: raw_text,
    setHostnameAsFQDN: flag,
    shareProcessNamespace: flag,
    subdomain: raw_text,
    terminationGracePeriodSeconds: int64,
    tolerations: list(object({ effect: raw_text, key: raw_text, operator: raw_text, tolerationSeconds: int64, value: raw_text })),
    topologySpreadConstraints: list(raw_spec_anything),
    volumes: list(volume),
});
/** A Pod, and what a template of one is. */
const podTemplate = object({ metadata: metadata, spec: raw_spec_podSpec });

;// CONCATENATED MODULE: ./src/pod/read/raw-workloads.ts



/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/ */
const raw_workloads_anything = schemas/* record */.g1P(raw_text, schemas/* unknown */.L5J());
const labelSelector = object({
    matchExpressions: list(object({ key: raw_text, operator: raw_text, values: list(raw_text) })),
    matchLabels: textMap,
});
const controllerSpec = object({
    minReadySeconds: int32,
    podManagementPolicy: raw_text,
    progressDeadlineSeconds: int32,
    replicas: int32,
    revisionHistoryLimit: int32,
    selector: labelSelector,
    serviceName: raw_text,
    strategy: raw_workloads_anything,
    template: podTemplate,
    updateStrategy: raw_workloads_anything,
    volumeClaimTemplates: list(object({ metadata: metadata, spec: raw_workloads_anything })),
});
const jobSpec = object({
    activeDeadlineSeconds: int64,
    backoffLimit: int32,
    completionMode: raw_text,
    completions: int32,
    manualSelector: flag,
    parallelism: int32,
    podFailurePolicy: raw_workloads_anything,
    selector: labelSelector,
    suspend: flag,
    template: podTemplate,
    ttlSecondsAfterFinished: int32,
});
const cronJobSpec = object({
    concurrencyPolicy: raw_text,
    failedJobsHistoryLimit: int32,
    jobTemplate: object({ metadata: metadata, spec: jobSpec }),
    schedule: raw_text,
    startingDeadlineSeconds: int64,
    successfulJobsHistoryLimit: int32,
    suspend: flag,
    timeZone: raw_text,
});
const knativeSpec = object({
    template: object({
        metadata: metadata,
        spec: podTemplate.shape.spec.unwrap().extend({
            containerConcurrency: int64.optional(),
            timeoutSeconds: int64.optional(),
        }),
    }),
});
const workloads = {
    pod: podTemplate,
    controller: object({ metadata: metadata, spec: controllerSpec }),
    replicationController: object({
        metadata: metadata,
        spec: object({
            minReadySeconds: int32,
            replicas: int32,
            selector: textMap,
            template: podTemplate,
        }),
    }),
    job: object({ metadata: metadata, spec: jobSpec }),
    cronJob: object({ metadata: metadata, spec: cronJobSpec }),
    knative: object({ metadata: metadata, spec: knativeSpec }),
};
/** Fields around the template, by the path at which they stand: what else is written there is a typo. */
const knownAround = {
    root: ['apiVersion', 'kind', 'metadata', 'spec', 'status'],
    metadata: [
        ...['annotations', 'creationTimestamp', 'deletionGracePeriodSeconds', 'deletionTimestamp'],
        ...['finalizers', 'generateName', 'generation', 'labels', 'managedFields', 'name'],
        ...['namespace', 'ownerReferences', 'resourceVersion', 'selfLink', 'uid'],
    ],
    template: ['metadata', 'spec'],
    Deployment: [
        ...['minReadySeconds', 'paused', 'progressDeadlineSeconds', 'replicas'],
        ...['revisionHistoryLimit', 'selector', 'strategy', 'template'],
    ],
    StatefulSet: [
        ...['minReadySeconds', 'ordinals', 'persistentVolumeClaimRetentionPolicy'],
        ...['podManagementPolicy', 'replicas', 'revisionHistoryLimit', 'selector', 'serviceName'],
        ...['template', 'updateStrategy', 'volumeClaimTemplates'],
    ],
    DaemonSet: ['minReadySeconds', 'revisionHistoryLimit', 'selector', 'template', 'updateStrategy'],
    ReplicaSet: ['minReadySeconds', 'replicas', 'selector', 'template'],
    ReplicationController: ['minReadySeconds', 'replicas', 'selector', 'template'],
    Job: [
        ...['activeDeadlineSeconds', 'backoffLimit', 'backoffLimitPerIndex', 'completionMode'],
        ...['completions', 'managedBy', 'manualSelector', 'maxFailedIndexes', 'parallelism'],
        ...['podFailurePolicy', 'podReplacementPolicy', 'selector', 'successPolicy', 'suspend'],
        ...['template', 'ttlSecondsAfterFinished'],
    ],
    CronJob: [
        ...['concurrencyPolicy', 'failedJobsHistoryLimit', 'jobTemplate', 'schedule'],
        ...['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'suspend', 'timeZone'],
    ],
    'Service.serving.knative.dev': ['template', 'traffic'],
};
/** Of a Knative revision, besides those of a Pod. */
const knativeFields = [
    ...['containerConcurrency', 'idleTimeoutSeconds', 'responseStartTimeoutSeconds'],
    ...['timeoutSeconds'],
];

;// CONCATENATED MODULE: ./src/pod/read/unknown-fields.ts






/**
 * What the API server would warn of, at its line, and in one sentence what is not looked at.
 *
 * @param source where the Pod stands in its object
 */
function fieldNotices(object, source) {
    const spec = fieldsOf(at(object.value, [...source.path, 'spec']), [...source.path, 'spec']);
    const around = unknownAround(object, source);
    const unknown = [...around, ...spec.unknown]
        .filter((path) => !isKnative(source, path))
        .slice(0, limits/* podLimits */.cp.unknownFields);
    return [
        ...unknown.map((path) => unknownNotice(object, path)),
        ...(spec.ignored.length === 0 ? [] : [ignoredNotice(object, source, spec.ignored)]),
    ];
}
function isKnative({ kind }, path) {
    const isOfSpec = path.length === 4;
    return (kind === 'Service.serving.knative.dev' && isOfSpec && knativeFields.includes(`${path[3] ?? ''}`));
}
function fieldsOf(spec, base) {
    const unknown = [];
    const ignored = new Set();
    const walk = (value, type, path, name) => {
        if (Array.isArray(value)) {
            for (const [index, one] of value.entries())
                walk(one, type, [...path, index], name);
            return;
        }
        if (typeof value !== 'object' || value === null)
            return;
        for (const [key, part] of Object.entries(value)) {
            const field = fieldNamed(type, key);
            if (field === null)
                unknown.push([...path, key]);
            else if (field.state === 'ignored')
                ignored.add(`${name}${key}`);
            else if (field.of !== undefined) {
                walk(part, field.of, [...path, key], listed.includes(key) ? '' : `${name}${key}.`);
            }
        }
    };
    walk(spec, 'PodSpec', base, '');
    return { unknown, ignored: [...ignored] };
}
/** Lists that say nothing that the names of their fields do not say. */
const listed = ['containers', 'initContainers', 'volumes', 'sources', 'projected'];
function unknownAround(object, { kind, path }) {
    const places = [
        [[], knownAround['root']],
        [['metadata'], knownAround['metadata']],
    ];
    if (path.length > 0) {
        places.push([['spec'], knownAround[kind]], [path, knownAround['template']]);
        places.push([[...path, 'metadata'], knownAround['metadata']]);
    }
    if (kind === 'CronJob')
        places.push([['spec', 'jobTemplate', 'spec'], knownAround['Job']]);
    return places.flatMap(([place, known = []]) => Object.keys(objectAt(object.value, place))
        .filter((key) => !known.includes(key))
        .map((key) => [...place, key]));
}
function at(value, path) {
    return path.reduce(decode/* fieldOf */._F, value);
}
function objectAt(value, path) {
    const found = at(value, path);
    return typeof found === 'object' && found !== null ? found : {};
}
function unknownNotice(object, path) {
    const name = String(path.at(-1));
    const near = (0,nearest/* createNearest */.R8)()(name, siblings(object, path));
    return {
        severity: 'warning',
        code: 'pod-unknown-field',
        message: `unknown field ${shown(unknown_fields_describe(path))}`,
        location: object.locateKey(path),
        hint: near === null ? null : `did you mean ${near}?`,
    };
}
function unknown_fields_describe(path) {
    return path
        .map((step, index) => typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`)
        .join('');
}
/** Every name that the API has anywhere: the nearest is looked for among them. */
const allNames = new Set(Object.values(fieldTables).flatMap((fields) => Object.keys(fields)));
function siblings(object, path) {
    const around = Object.values(knownAround).flat();
    const present = Object.keys(objectAt(object.value, path.slice(0, -1)));
    return new Set([...allNames, ...around].filter((name) => !present.includes(name)));
}
function ignoredNotice(object, { kind, name, path }, ignored) {
    const owner = kind === 'Service.serving.knative.dev' ? 'Service' : kind;
    return {
        severity: 'notice',
        code: 'pod-fields-ignored',
        message: `${owner} ${name}: not looked at here: ${ignored.join(', ')}`,
        location: object.locate([...path, 'spec']),
        hint: null,
    };
}

// EXTERNAL MODULE: ./src/pod/pod.ts
var pod = __webpack_require__(83968);
;// CONCATENATED MODULE: ./src/pod/read/knative.ts
const usualPort = 8080;
const usualTimeout = 300;
function knativePodSpec(template, service) {
    const { timeoutSeconds = usualTimeout, ...spec } = template?.spec ?? {};
    const { containers = [] } = spec;
    const serving = servingIndex(containers);
    return {
        enableServiceLinks: false,
        terminationGracePeriodSeconds: timeoutSeconds,
        ...spec,
        containers: containers.map((container, index) => {
            const name = container.name ?? nameOf(index, containers.length);
            const named = { ...container, name };
            return index === serving ? servingContainer(named, service) : named;
        }),
    };
}
/** The one that has a port, or the only one. */
function servingIndex(containers) {
    const index = containers.findIndex(({ ports = [] }) => ports.length > 0);
    return index === -1 ? 0 : index;
}
function nameOf(index, count) {
    return count === 1 ? 'user-container' : `user-container-${index}`;
}
function servingContainer(container, service) {
    const [first = {}] = container.ports ?? [];
    const port = first.containerPort ?? usualPort;
    const given = [
        { name: 'PORT', value: String(port) },
        { name: 'K_SERVICE', value: service },
        { name: 'K_CONFIGURATION', value: service },
        { name: 'K_REVISION', value: `${service}-00001` },
    ];
    const usual = { tcpSocket: { port }, successThreshold: 1 };
    return {
        ...container,
        ports: [{ name: 'user-port', ...first, containerPort: port }],
        env: [...(container.env ?? []), ...given],
        readinessProbe: withPort(container.readinessProbe ?? usual, port),
        ...(container.livenessProbe === undefined
            ? {}
            : { livenessProbe: withPort(container.livenessProbe, port) }),
        ...(container.startupProbe === undefined
            ? {}
            : { startupProbe: withPort(container.startupProbe, port) }),
    };
}
/** A probe without a port, or without anything to do, asks the serving port. */
function withPort(probe, port) {
    const { exec, grpc, httpGet, tcpSocket } = probe;
    if (httpGet !== undefined && !isPlainPort(httpGet.port)) {
        return { ...probe, httpGet: { ...httpGet, port } };
    }
    if (tcpSocket !== undefined && !isPlainPort(tcpSocket.port)) {
        return { ...probe, tcpSocket: { ...tcpSocket, port } };
    }
    if (grpc !== undefined && !isPlainPort(grpc.port))
        return { ...probe, grpc: { ...grpc, port } };
    const handlers = [exec, grpc, httpGet, tcpSocket];
    return handlers.some((handler) => handler !== undefined)
        ? probe
        : { ...probe, tcpSocket: { port } };
}
/** Zero is no port, as it is where nothing is written. */
function isPlainPort(port) {
    return port !== undefined && port !== 0 && port !== '';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/pod/read/pod-names.ts

/** Kubernetes' letters for names that it makes up: none of them makes a word. */
const letters = 'bcdfghjklmnpqrstvwxz2456789';
/** A name has 63 characters at most, with the five that are added. */
const longestBase = 58;
/** A name that Kubernetes would end with five letters of its own; here they are the same each time. */
function generatedName(base, seed) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(seed).digest();
    const suffix = [...digest.subarray(0, 5)].map((byte) => letters[byte % letters.length] ?? 'x');
    return `${base.slice(0, longestBase)}${suffix.join('')}`;
}

;// CONCATENATED MODULE: ./src/pod/read/workload.ts
const asWritten = (path) => path;

;// CONCATENATED MODULE: ./src/pod/read/pod-alone.ts





/** A Pod that no controller makes. */
function readPod({ metadata = {}, spec: written = {} }) {
    const spec = withPodDefaults(written);
    const place = below(rootPlace, 'spec');
    const { name = '', generateName = '' } = metadata;
    const podName = name === '' ? generatedName(generateName, `Pod ${generateName}`) : name;
    return {
        kind: 'Pod',
        path: [],
        metadata,
        podName,
        labels: metadata.labels ?? {},
        annotations: metadata.annotations ?? {},
        spec,
        written: asWritten,
        refusals: [
            ...checkMetadata(metadata, below(rootPlace, 'metadata')),
            ...checkPodSpec(spec, place, { podName }),
            ...checkPodAlone(spec, place),
        ],
    };
}
/** Of a Pod alone, and before it is judged; a template's Pods get them when they are made. */
function withPodDefaults(spec) {
    const { hostNetwork = false, containers, initContainers } = spec;
    const complete = (container) => {
        const { ports, resources } = container;
        return {
            ...container,
            ...(resources?.limits === undefined
                ? {}
                : {
                    resources: { ...resources, requests: { ...resources.limits, ...resources.requests } },
                }),
            ...(hostNetwork && ports !== undefined
                ? { ports: ports.map((port) => ({ ...port, hostPort: ownPort(port) })) }
                : {}),
        };
    };
    return {
        ...spec,
        ...(containers === undefined ? {} : { containers: containers.map(complete) }),
        ...(initContainers === undefined ? {} : { initContainers: initContainers.map(complete) }),
    };
}
function ownPort({ hostPort = 0, containerPort = 0 }) {
    return hostPort === 0 ? containerPort : hostPort;
}
/**
 * What the API server lets a template have, and no Pod. (It would refuse tokens without a service account as
 * well, but admission gives every Pod one before that is looked at: plugin/pkg/admission/serviceaccount.)
 */
function checkPodAlone(spec, at) {
    const detail = 'must not have leading or trailing whitespace';
    const images = ['containers', 'initContainers'].flatMap((list) => (spec[list] ?? []).flatMap(({ image = '' }, index) => {
        const place = below(item(below(at, list), index), 'image');
        return image === image.trim() ? [] : [invalid(place, image, detail)];
    }));
    return [
        ...images,
        ...((spec.ephemeralContainers ?? []).length > 0
            ? [forbidden(below(at, 'ephemeralContainers'), 'cannot be set on create')]
            : []),
    ];
}

;// CONCATENATED MODULE: ./src/pod/read/workloads.ts











function isWorkload(kind) {
    return pod/* workloadKinds */.d.some((one) => one === kind);
}
/** @returns what is of a wrong type where anything is: nothing else can be said then */
function readWorkload(object, kind) {
    const old = checkVersion(object, kind);
    if (old.length > 0)
        return { refusals: old };
    switch (kind) {
        case 'Pod':
            return typed(workloads.pod, object, readPod);
        case 'Job':
            return typed(workloads.job, object, (value) => {
                const { metadata = {}, spec = {} } = value;
                const refusals = checkJob(spec, below(rootPlace, 'spec'));
                const labels = jobLabels(metadata.name ?? '');
                return templated(kind, metadata, spec.template, { refusals, labels });
            });
        case 'CronJob':
            return typed(workloads.cronJob, object, ({ metadata = {}, spec = {} }) => templated(kind, metadata, spec.jobTemplate?.spec?.template, {
                refusals: checkCronJob(spec, metadata),
                path: ['spec', 'jobTemplate', 'spec', 'template'],
            }));
        case 'ReplicationController':
            return typed(workloads.replicationController, object, ({ metadata = {}, spec = {} }) => templated(kind, metadata, spec.template, { refusals: checkReplicationController(spec) }));
        case 'Service.serving.knative.dev':
            return typed(workloads.knative, object, ({ metadata = {}, spec = {} }) => {
                const template = {
                    ...spec.template,
                    spec: knativePodSpec(spec.template, metadata.name ?? ''),
                };
                return templated(kind, metadata, template, { refusals: [] });
            });
        case 'StatefulSet':
            return typed(workloads.controller, object, ({ metadata = {}, spec = {} }) => statefulSet(metadata, spec));
        case 'Deployment':
        case 'DaemonSet':
        case 'ReplicaSet':
            return typed(workloads.controller, object, ({ metadata = {}, spec = {} }) => templated(kind, metadata, spec.template, { refusals: checkController(kind, spec) }));
    }
}
const versions = {
    Pod: 'v1',
    ReplicationController: 'v1',
    Deployment: 'apps/v1',
    StatefulSet: 'apps/v1',
    DaemonSet: 'apps/v1',
    ReplicaSet: 'apps/v1',
    Job: 'batch/v1',
    CronJob: 'batch/v1',
    'Service.serving.knative.dev': 'serving.knative.dev/v1',
};
/** Older versions are served no more; Knative's differ in nothing that is read here. */
function checkVersion({ apiVersion }, kind) {
    const version = versions[kind];
    if (apiVersion === version || kind === 'Service.serving.knative.dev')
        return [];
    return [unsupported(below(rootPlace, 'apiVersion'), apiVersion, [version])];
}
function typed(schema, { value }, read) {
    const result = schema.safeParse(value);
    return result.success ? read(result.data) : { refusals: typeRefusals(value, result.error.issues) };
}
function templated(kind, metadata, given, { refusals, path = ['spec', 'template'], labels = {} }) {
    const template = given ?? {};
    // A controller of the core's own may have none, and is told so.
    const isMissing = given === undefined && kind === 'ReplicationController';
    const { name = '', generateName = '' } = metadata;
    const owner = name === '' ? generatedName(generateName, `${kind} ${generateName}`) : name;
    const place = path.reduce((before, step) => (typeof step === 'number' ? item(before, step) : below(before, step)), rootPlace);
    const { spec = {}, metadata: own = {} } = template;
    return {
        kind,
        path,
        metadata,
        podName: generatedName(`${owner}-`, `${kind} ${owner}`),
        labels: { ...own.labels, ...labels },
        annotations: own.annotations ?? {},
        spec,
        written: asWritten,
        refusals: [
            // The Pods of a StatefulSet have its name in theirs, which are host names.
            ...checkMetadata(metadata, below(rootPlace, 'metadata'), kind === 'StatefulSet' ? labelFaults : subdomainFaults),
            ...refusals,
            ...checkTemplateLabels(template, place),
            ...(isMissing ? [] : checkPodSpec(spec, below(place, 'spec'), { podName: null })),
            ...((spec.ephemeralContainers ?? []).length > 0
                ? [
                    forbidden(below(place, 'spec', 'ephemeralContainers'), 'ephemeral containers not allowed in pod template'),
                ]
                : []),
        ],
    };
}
function jobLabels(name) {
    return name === '' ? {} : { 'batch.kubernetes.io/job-name': name, 'job-name': name };
}
/** Its Pods have names that stay, which are host names as well, and a claim each of its templates. */
function statefulSet(metadata, spec) {
    const { name = '' } = metadata;
    const podName = `${name}-0`;
    const template = spec.template ?? {};
    const { volumes = [], ...podSpec } = template.spec ?? {};
    const claims = (spec.volumeClaimTemplates ?? []).map((claim) => claim.metadata?.name ?? '');
    const kept = volumes
        .map((volume, index) => ({ volume, index }))
        .filter(({ volume }) => !claims.includes(volume.name ?? ''));
    const claimed = claims.map((claim) => ({
        name: claim,
        persistentVolumeClaim: { claimName: `${claim}-${podName}` },
    }));
    const whole = {
        ...template,
        spec: { ...podSpec, volumes: [...claimed, ...kept.map(({ volume }) => volume)] },
    };
    // The controller puts its own names in their place.
    const checked = withoutNames(whole.spec);
    const workload = templated('StatefulSet', metadata, { ...whole, spec: checked }, {
        refusals: checkController('StatefulSet', spec),
        labels: {
            'statefulset.kubernetes.io/pod-name': podName,
            'apps.kubernetes.io/pod-index': '0',
        },
    });
    return {
        ...workload,
        podName,
        spec: { ...workload.spec, hostname: podName, subdomain: spec.serviceName ?? '' },
        written: (path) => {
            const index = path[4];
            const isVolume = path.slice(0, 4).join('.') === 'spec.template.spec.volumes';
            if (!isVolume || typeof index !== 'number')
                return path;
            if (index < claims.length)
                return ['spec', 'volumeClaimTemplates', index, 'metadata', 'name'];
            const original = kept[index - claims.length]?.index ?? index;
            return [...path.slice(0, 4), original, ...path.slice(5)];
        },
    };
}
function withoutNames(spec) {
    return Object.fromEntries(Object.entries(spec).filter(([name]) => !['hostname', 'subdomain'].includes(name)));
}
/** Whether a Pod of it is to end by itself. */
function purposeOf({ kind, spec }) {
    if (kind === 'Job' || kind === 'CronJob')
        return 'complete';
    const { restartPolicy = 'Always', containers = [], initContainers = [] } = spec;
    const isAwaited = [...containers, ...initContainers].some(({ readinessProbe }) => readinessProbe !== undefined);
    return kind === 'Pod' && ['Never', 'OnFailure'].includes(restartPolicy) && !isAwaited
        ? 'complete'
        : 'serve';
}

;// CONCATENATED MODULE: ./src/pod/read.ts












/**
 * Reads the Pods of Kubernetes manifests, and of their workloads, as the API server would take them:
 * with its defaults, and with its refusals. All that is wrong in any of the texts is told at once.
 *
 * @throws CanaryError (input)
 */
function readPods(texts, options) {
    const collected = emptyCollection(options);
    for (const source of texts)
        collectFrom(source, collected);
    (0,errors/* refuseProblems */.nN)(collected.problems);
    if (collected.pods.length === 0)
        throw withoutPods(texts, collected);
    const { pods, configMaps, secrets, services, notices, testHooks } = collected;
    return {
        pods,
        objects: { configMaps: withClusterObjects(configMaps, pods), secrets, services },
        notices: [...notices, ...testHookNotices(testHooks)],
    };
}
function emptyCollection({ namespace }) {
    return {
        namespaceOf: (own) => (own === undefined || own === '' ? (namespace ?? 'default') : own),
        pods: [],
        configMaps: new Map(),
        secrets: new Map(),
        services: [],
        notices: [],
        problems: [],
        testHooks: [],
        otherKinds: new Set(),
    };
}
function collectFrom(source, collected) {
    try {
        for (const object of readObjects(source))
            collectObject(object, collected);
    }
    catch (error) {
        if (!(error instanceof errors/* CanaryError */.Rc))
            throw error;
        collected.problems.push(...error.problems);
    }
}
function collectObject(object, collected) {
    const { kind } = object;
    if (isWorkload(kind)) {
        if (isTestHook(object))
            collected.testHooks.push(object);
        else
            collectPod(object, kind, collected);
        return;
    }
    collected.otherKinds.add(kind.split('.', 1)[0] ?? kind);
    const { namespaceOf } = collected;
    if (kind === 'ConfigMap' || kind === 'Secret') {
        const { value, refusals } = readData(object, kind, namespaceOf);
        collected.problems.push(...problemsOf(object, refusals));
        if (value === null)
            return;
        const into = kind === 'ConfigMap' ? collected.configMaps : collected.secrets;
        into.set((0,pod_objects/* objectKey */.T)(value.namespace, value.name), value);
    }
    else if (kind === 'Service') {
        const { value, refusals } = readService(object, namespaceOf);
        collected.problems.push(...problemsOf(object, refusals));
        if (value !== null)
            collected.services.push(value);
    }
}
function collectPod(object, kind, { namespaceOf, pods, notices, problems }) {
    const workload = readWorkload(object, kind);
    if (workload.refusals.length > 0 || !('podName' in workload)) {
        const written = 'written' in workload ? workload.written : undefined;
        problems.push(...problemsOf(object, workload.refusals, written));
        return;
    }
    const { path, metadata, podName, labels, annotations, spec, written } = workload;
    const source = {
        kind,
        name: metadata.name ?? podName,
        file: object.file,
        path,
    };
    const pod = {
        name: podName,
        namespace: namespaceOf(metadata.namespace),
        labels,
        annotations,
        source,
        spec: toPodSpec(spec),
        manifest: spec,
        purpose: purposeOf(workload),
        locate: (steps) => object.locate(written([...path, ...steps])),
    };
    pods.push(pod);
    notices.push(...fieldNotices(object, source), ...alphaNotices(pod));
}
/** In the order of their lines, each sentence once. */
function problemsOf(object, refusals, written = (path) => path) {
    const once = new Map(refusals.map((refusal) => [refusal.message, refusal]));
    return [...once.values()]
        .slice(0, limits/* podLimits */.cp.problems * 10)
        .map(({ message, at }) => ({
        code: 'pod-invalid',
        message,
        location: object.locate(written(at)),
    }))
        .sort(({ location: left }, { location: right }) => left.line - right.line || left.column - right.column)
        .slice(0, limits/* podLimits */.cp.problems);
}
function withoutPods(texts, { otherKinds, testHooks }) {
    const names = texts.map(({ file }) => file).join(', ');
    const [first] = texts;
    const found = [...otherKinds].sort();
    const kinds = found.length === 0 ? '' : `; found ${found.slice(0, 20).join(', ')}`;
    const tests = testHooks.length === 0 ? '' : '; tests of a Helm release are left aside';
    return new errors/* CanaryError */.Rc('input', {
        code: 'pod-none',
        message: `no Pod in ${names === '' ? 'no file' : names}, and nothing that makes one${kinds}${tests}`,
        ...(first === undefined ? {} : { location: (0,yaml_source/* placeIn */.VV)(first) }),
        hint: 'kinds that make Pods: Pod, Deployment, StatefulSet, DaemonSet, ReplicaSet, Job, CronJob, Knative Service',
    });
}


/***/ })

};
;